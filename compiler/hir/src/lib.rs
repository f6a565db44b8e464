//! HIR: scopes and names resolved, syntax desugared, one control-flow graph of generic Python operations per code object.
//!
//! [`ir`] holds the data structures; the builder turns ruff's syntax trees into them.

pub mod ir;

pub use ir::*;
