//! The part of Python's library that is written in Python and compiled together with every program.

use molt_hir::Embedded;

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// In the order in which the files of one module run.
pub(crate) fn sources() -> &'static [Embedded<'static>] {
    SOURCES
}
