//! HIR: scopes and names resolved, syntax desugared, one control-flow graph of generic Python operations per code object.
//!
//! [`ir`] holds the data structures; [`build_program`] turns the entry file and all that it imports into them, [`print`]
//! shows them and [`verify`] checks them. Nothing here depends on types or on the target.

mod build;
mod constant;
mod expand;
mod finish;
mod graph;
pub mod ir;
mod known;
pub mod order;
mod platform;
mod print;
mod scopes;
mod verify;
mod visit;

pub use build::build_program;
pub use graph::{Embedded, Options};
pub use ir::*;
pub use known::is_builtin_name;
pub use print::{print, print_function, print_module};
pub use verify::verify;
