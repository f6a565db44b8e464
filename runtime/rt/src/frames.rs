//! Which functions of the program run, and where each stands: for what asks for its callers (warnings, `extract_stack`).
//!
//! Compiled code notes its site before a call that may ask. A note belongs to the machine frame that made it: a deeper one
//! lies at a lower address, so a new note takes the place of the frame's last and of all that have returned or raised.

use molt_abi::value::{NONE, Value};

use crate::object::Global;
use crate::traceback::chain;

struct Mark {
    /// An address in the frame.
    frame: usize,
    site: u32,
}

static MARKS: Global<Vec<Mark>> = Global::new(Vec::new());

/// Notes where the calling function stands.
#[unsafe(no_mangle)]
#[inline(never)]
pub extern "C" fn molt_frames_mark(site: u32) {
    let here = 0_u8;
    let frame = core::hint::black_box(&raw const here) as usize;
    // SAFETY: a plain static of this thread.
    let marks = unsafe { &mut *MARKS.get() };
    while marks.last().is_some_and(|last| last.frame <= frame) {
        marks.pop();
    }
    marks.push(Mark { frame, site });
}

/// The frames that have been noted and still run, as a traceback; None if there are none.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_frames_get() -> Value {
    // SAFETY: a plain static of this thread.
    let marks = unsafe { &*MARKS.get() };
    match chain(marks.iter().map(|mark| mark.site)) {
        Some(traceback) => traceback,
        None => Value(NONE),
    }
}
