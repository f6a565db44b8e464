//! Passes over SSA.

mod cannot_raise;
pub mod compact;
mod explicit_exits;

pub use cannot_raise::cannot_raise;
pub use explicit_exits::explicit_exits;
