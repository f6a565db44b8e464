//! The runtime of compiled programs: bodies that are inlined into them, and the slow paths they call.
//!
//! A panic here is a bug of molt's. It must not unwind (nothing above could land it) and must not pull the
//! machinery of std's panic messages into every program, hence `molt_panic`.

mod panic;

use std::ffi::c_int;

/// Where a program begins: sets the runtime up, runs the program's modules, and returns its exit status.
#[unsafe(no_mangle)]
pub extern "C" fn molt_rt_start(argc: c_int, argv: *const *const u8, program: extern "C" fn() -> c_int) -> c_int {
    let _ = (argc, argv);
    program()
}
