//! Passes over SSA.

mod cannot_raise;
mod certify;
pub mod compact;
mod explicit_exits;
mod refcounts;

pub use cannot_raise::cannot_raise;
pub use certify::certify;
pub use explicit_exits::explicit_exits;
pub use refcounts::{Borrowed, refcounts};
