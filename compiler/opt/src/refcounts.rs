//! Inserts `incref` and `decref` from the ownership facts of the op table, signatures and runtime rows.
//!
//! Requires: explicit exits (so that every edge on which something dies is there). Ensures: on every path each owned
//! count is consumed or dropped exactly once, a last use moves, a value that is borrowed is never dropped; [`certify`]
//! checks it. Invalidates: all analyses (critical edges with drops are split).
//!
//! [`certify`]: crate::certify

mod borrows;
mod insert;
mod liveness;
mod ownership;

use molt_ssa::analysis::Cfg;
use molt_ssa::{Callees, Function, ValueId};

use crate::compact::compact;

/// What the insertion decided beyond what the code says.
#[derive(Clone, Debug, Default)]
pub struct Borrowed {
    /// Counted block parameters whose count edges do not pass on.
    pub params: Vec<ValueId>,
}

pub fn refcounts(function: &mut Function, callees: &Callees) -> Borrowed {
    compact(function, &Cfg::of(function));
    let ownership = ownership::Ownership::of(function, callees);
    let live = liveness::live_in(function, &ownership);
    insert::insert(function, &ownership, &live, callees);
    Borrowed { params: ownership.borrowed_params }
}
