//! The runtime of compiled programs: bodies that are inlined into them, and the slow paths they call.
//!
//! It never calls compiled code but for finalizers and the bodies of fibers: everything polymorphic is Python in
//! runtime/py. A panic here is a bug of molt's. It must not unwind (nothing above could land it) and must not pull the machinery of std's panic messages
//! into every program, hence `molt_panic`.

mod builtins;
mod bytes;
mod caret;
mod classes;
mod dict;
mod digest;
mod display;
mod equal;
mod errno;
mod exception;
mod float;
mod format;
mod frames;
mod int;
mod io;
mod list;
mod list_heap;
mod list_sort;
mod memory;
mod object;
mod panic;
mod regex;
mod report;
mod set;
mod set_ops;
mod sig;
mod slot;
mod str;
mod suggest;
#[cfg(test)]
mod tests;
mod traceback;
mod tuple;

use std::ffi::c_int;

/// Where a program begins: sets the runtime up, runs the program's modules, and returns its exit status.
#[unsafe(no_mangle)]
pub extern "C" fn molt_rt_start(argc: c_int, argv: *const *const u8, program: extern "C" fn() -> c_int) -> c_int {
    let _ = (argc, argv);
    program()
}
