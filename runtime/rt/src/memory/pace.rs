//! When cycles are collected without being asked for: when the memory of objects has grown to a multiple of what lived
//! after the last time. Compiled code asks in loops that make objects, if the program's types allow for cycles at all.

use super::collect::molt_collect_due;
use super::live_bytes;
use crate::object::Global;

/// Below this many bytes nothing is collected.
const LEAST: usize = 16 << 20;
/// How many times what lives may be taken before the next collection: more after each that finds little, since a program
/// that makes no cyclic garbage pays a walk of its heap for each such step.
const GROWTH: usize = 4;
const MOST_GROWTH: usize = 16;
/// In the runtime that is built for tests one poll in so many collects.
const OFTEN: u32 = 64;

struct Pace {
    /// Bytes of pages, which stay with their classes.
    pages: usize,
    /// Bytes of large objects and buffers.
    large: usize,
    /// Of both, where the next collection begins.
    limit: usize,
    growth: usize,
    is_due: bool,
    is_disabled: bool,
    /// Counted for tests.
    polls: u32,
}

static PACE: Global<Pace> =
    Global::new(Pace { pages: 0, large: 0, limit: LEAST, growth: GROWTH, is_due: false, is_disabled: false, polls: 0 });

fn pace<'a>() -> &'a mut Pace {
    // SAFETY: a plain static of this thread; nothing holds the reference across calls.
    unsafe { &mut *PACE.get() }
}

impl Pace {
    fn check(&mut self) {
        if self.pages + self.large > self.limit {
            self.is_due = true;
        }
    }
}

/// A page has come from the system.
pub(super) fn took_page(bytes: usize) {
    let pace = pace();
    pace.pages += bytes;
    pace.check();
}

/// Memory of something large has come from the system.
pub(super) fn took(bytes: usize) {
    let pace = pace();
    pace.large += bytes;
    pace.check();
}

/// Memory of something large has gone back.
pub(super) fn gave(bytes: usize) {
    pace().large -= bytes;
}

/// A collection is over; `before` is what [`live_bytes`] was.
pub(super) fn collected(before: usize) {
    let live = live_bytes();
    let pace = pace();
    let is_little = before.saturating_sub(live) < before / 8;
    pace.growth = if is_little { (pace.growth * 2).min(MOST_GROWTH) } else { GROWTH };
    pace.limit = LEAST.max((live + pace.large) * pace.growth);
    pace.is_due = false;
}

/// Collects if it is time to.
#[unsafe(no_mangle)]
pub extern "C" fn molt_collect_poll() {
    let pace = pace();
    if cfg!(feature = "poison-freed") {
        pace.polls += 1;
        pace.is_due |= pace.polls.is_multiple_of(OFTEN);
    }
    if pace.is_due {
        molt_collect_due();
    }
}

/// `gc.enable` and `gc.disable`.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_collect_automatically(is_enabled: bool) {
    pace().is_disabled = !is_enabled;
}

/// Whether the program has not switched automatic collections off.
pub(super) fn is_enabled() -> bool {
    !pace().is_disabled
}
