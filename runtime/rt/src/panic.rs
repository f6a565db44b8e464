//! What a panic of the runtime does. When the runtime is prepared, std's panic handler and its handler of failed
//! allocations are redirected here, so that hooks, backtraces and symbol tables never reach a program.

use core::panic::PanicInfo;
use std::io::Write;

/// Ends the process for want of memory.
#[unsafe(no_mangle)]
#[cold]
#[inline(never)]
pub fn molt_alloc_error(_size: usize, _align: usize) -> ! {
    let _ = std::io::stderr().write_all(b"molt: out of memory\n");
    std::process::abort()
}

/// Says what happened and where, and aborts.
#[unsafe(no_mangle)]
#[cold]
#[inline(never)]
pub fn molt_panic(info: &PanicInfo<'_>) -> ! {
    let mut err = std::io::stderr();
    let place = info.location().map_or(("", 0), |place| (place.file(), place.line()));
    let text = info.message().as_str().unwrap_or("");
    // Not `write!`: formatting would come along with it.
    for part in ["molt: internal error: ", text, " (", place.0, ":"] {
        let _ = err.write_all(part.as_bytes());
    }
    let mut digits = [0u8; 10];
    let mut at = digits.len();
    let mut line = place.1;
    while line != 0 && at != 0 {
        at -= 1;
        digits[at] = b'0' + (line % 10) as u8;
        line /= 10;
    }
    let _ = err.write_all(&digits[at..]);
    let _ = err.write_all(b")\n");
    std::process::abort()
}
