//! What is printed when an exception leaves the program, and the exit status that comes of it.

use molt_abi::layout::{Header, Str, exception as word};
use molt_abi::types::Builtin;
use molt_abi::value::{FALSE, NONE, TRUE};

use crate::builtins::note_interrupt;
use crate::display::{exit_text, forget_texts, format_chain, format_one, is};
use crate::exception::{field, molt_exc_take};
use crate::io;
use crate::object::{inline_int, is_builtin, new_str, release, str_data};

pub use crate::display::molt_report_text;

/// Prints the pending exception as an uncaught one, flushes, and returns the exit status.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_report_uncaught() -> i64 {
    let exc = molt_exc_take();
    if exc.is_null() {
        return 0;
    }
    io::flush_quietly();
    let status = if is(exc, Builtin::SystemExit) {
        exit_status(exc)
    } else {
        let mut out = Vec::new();
        format_chain(&mut out, exc);
        io::write_error(&out);
        if is(exc, Builtin::KeyboardInterrupt) {
            note_interrupt();
            130
        } else {
            1
        }
    };
    // SAFETY: the exception was taken, the texts hold references.
    unsafe {
        forget_texts();
        release(exc);
    }
    status
}

/// The text of an uncaught exception.
///
/// # Safety
/// `exc` is live.
#[unsafe(no_mangle)]
#[cold]
pub unsafe extern "C" fn molt_report_format(exc: *mut Header) -> *mut Str {
    let mut out = Vec::new();
    format_chain(&mut out, exc);
    forget_texts();
    new_str(&out)
}

/// The status that a SystemExit asks for; prints its code if that is no number.
fn exit_status(exc: *mut Header) -> i64 {
    // SAFETY: a live SystemExit has this word.
    let code = unsafe { *field(exc, word::EXIT_CODE) };
    match (code.0, inline_int(code)) {
        (_, Some(status)) => status,
        (NONE | FALSE, _) => 0,
        (TRUE, _) => 1,
        _ if is_builtin(code, Builtin::int) => -1,
        _ => {
            let mut out = Vec::new();
            exit_text(&mut out, exc);
            out.push(b'\n');
            io::write_error(&out);
            1
        }
    }
}

/// Prints and drops the pending exception, which nothing can receive.
///
/// # Safety
/// `place` is live.
#[unsafe(no_mangle)]
#[cold]
pub unsafe extern "C" fn molt_report_unraisable(place: *mut Str) {
    let exc = molt_exc_take();
    if exc.is_null() {
        return;
    }
    let mut out = b"Exception ignored in: ".to_vec();
    // SAFETY: by the contract.
    out.extend_from_slice(unsafe { str_data(place) });
    out.push(b'\n');
    format_one(&mut out, exc, "Traceback (most recent call last):\n");
    io::write_error(&out);
    // SAFETY: the exception was taken.
    unsafe { release(exc) };
}
