//! The typed SSA: data structures, the table of operations, text form, verifier and analyses.
//!
//! Nothing here knows Python's semantics or LLVM. [`ops`] is the one place that says what an operation needs and does.

pub mod analysis;
pub mod facts;
pub mod immediate;
pub mod ir;
pub mod ops;
pub mod parse;
pub mod print;
pub mod verify;

pub use facts::{Callees, Origin, Outcomes, Way};
pub use ir::*;
pub use ops::*;
