//! Clocks, sleeping, and interrupts from the keyboard, which end a sleep.

use core::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use molt_abi::types::Builtin;

use crate::exception;

/// Ctrl-C was pressed and nothing has been raised for it yet.
static INTERRUPTED: AtomicBool = AtomicBool::new(false);

#[cfg(target_os = "linux")]
mod system {
    use super::{INTERRUPTED, Ordering};

    #[repr(C)]
    struct Time {
        seconds: i64,
        nanoseconds: i64,
    }

    unsafe extern "C" {
        fn clock_gettime(clock: i32, time: *mut Time) -> i32;
        fn nanosleep(time: *const Time, left: *mut Time) -> i32;
        fn sigaction(number: i32, action: *const Action, old: *mut Action) -> i32;
    }

    /// The C library's `struct sigaction`.
    #[repr(C)]
    struct Action {
        handler: usize,
        mask: [u64; 16],
        flags: i32,
        restorer: usize,
    }

    const SIGINT: i32 = 2;

    extern "C" fn interrupted(_: i32) {
        INTERRUPTED.store(true, Ordering::Relaxed);
    }

    /// Without SA_RESTART, so that a blocking call ends.
    pub(super) fn catch_interrupts() {
        let action = Action { handler: interrupted as *const () as usize, mask: [0; 16], flags: 0, restorer: 0 };
        // SAFETY: the handler only sets a flag.
        unsafe { sigaction(SIGINT, &action, core::ptr::null_mut()) };
    }

    fn clock(id: i32) -> i64 {
        let mut time = Time { seconds: 0, nanoseconds: 0 };
        // SAFETY: fills the struct.
        unsafe { clock_gettime(id, &mut time) };
        time.seconds * 1_000_000_000 + time.nanoseconds
    }

    pub(super) fn monotonic() -> i64 {
        clock(1)
    }

    pub(super) fn process_time() -> i64 {
        clock(2)
    }

    /// Sleeps; true if a signal ended it.
    pub(super) fn sleep(nanoseconds: u64) -> bool {
        let mut left =
            Time { seconds: (nanoseconds / 1_000_000_000) as i64, nanoseconds: (nanoseconds % 1_000_000_000) as i64 };
        let at = &raw mut left;
        // SAFETY: reads and writes the struct.
        while unsafe { nanosleep(at, at) } != 0 {
            if INTERRUPTED.load(Ordering::Relaxed) {
                return true;
            }
        }
        false
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use std::time::{Duration, Instant};

    use crate::object::Global;

    static START: Global<Option<Instant>> = Global::new(None);

    pub(super) fn catch_interrupts() {}

    pub(super) fn monotonic() -> i64 {
        // SAFETY: a plain static of this thread.
        let start = unsafe { (*START.get()).get_or_insert_with(Instant::now) };
        start.elapsed().as_nanos() as i64
    }

    pub(super) fn process_time() -> i64 {
        monotonic()
    }

    pub(super) fn sleep(nanoseconds: u64) -> bool {
        std::thread::sleep(Duration::from_nanos(nanoseconds));
        false
    }
}

/// Seconds of a monotonic clock.
#[unsafe(no_mangle)]
pub extern "C" fn molt_perf_counter() -> f64 {
    system::monotonic() as f64 * 1e-9
}

/// Nanoseconds of a monotonic clock.
#[unsafe(no_mangle)]
pub extern "C" fn molt_perf_counter_ns() -> i64 {
    system::monotonic()
}

/// Processor time of the process in nanoseconds.
#[unsafe(no_mangle)]
pub extern "C" fn molt_process_time_ns() -> i64 {
    system::process_time()
}

fn since_epoch() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

/// Seconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn molt_time_now() -> f64 {
    since_epoch().as_nanos() as f64 * 1e-9
}

/// Nanoseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn molt_time_ns() -> i64 {
    since_epoch().as_nanos() as i64
}

/// Sleeps; KeyboardInterrupt.
#[unsafe(no_mangle)]
pub extern "C" fn molt_sleep(seconds: f64) -> u8 {
    if system::sleep((seconds * 1e9) as u64) { molt_interrupt_poll() } else { 0 }
}

/// Lets Ctrl-C raise KeyboardInterrupt at the next poll.
#[unsafe(no_mangle)]
pub extern "C" fn molt_interrupt_enable() {
    system::catch_interrupts();
}

/// Raises KeyboardInterrupt if Ctrl-C was pressed.
#[unsafe(no_mangle)]
pub extern "C" fn molt_interrupt_poll() -> u8 {
    if INTERRUPTED.load(Ordering::Relaxed) { interrupt() } else { 0 }
}

#[cold]
#[inline(never)]
fn interrupt() -> u8 {
    INTERRUPTED.store(false, Ordering::Relaxed);
    exception::raise_empty(Builtin::KeyboardInterrupt);
    1
}
