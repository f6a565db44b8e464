//! Unit tests, with the tables that a compiled program would bring.

mod dicts;
mod display;
mod files;
mod golden;
mod lists;
mod math;
mod memory;
pub(crate) mod program;
mod random;
mod sets;
mod tracebacks;

use std::sync::{Mutex, MutexGuard, PoisonError};

static LOCK: Mutex<()> = Mutex::new(());

/// The runtime's statics are those of one thread: every test holds this.
pub(crate) fn lock() -> MutexGuard<'static, ()> {
    LOCK.lock().unwrap_or_else(PoisonError::into_inner)
}
