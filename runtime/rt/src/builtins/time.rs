//! Clocks and sleeping.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

#[cfg(target_os = "linux")]
mod system {
    #[repr(C)]
    struct Time {
        seconds: i64,
        nanoseconds: i64,
    }

    unsafe extern "C" {
        fn clock_gettime(clock: i32, time: *mut Time) -> i32;
        fn nanosleep(time: *const Time, left: *mut Time) -> i32;
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

    /// Sleeps, until a signal comes for the program.
    pub(super) fn sleep(nanoseconds: u64) {
        let mut left =
            Time { seconds: (nanoseconds / 1_000_000_000) as i64, nanoseconds: (nanoseconds % 1_000_000_000) as i64 };
        let at = &raw mut left;
        // SAFETY: reads and writes the struct.
        while unsafe { nanosleep(at, at) } != 0 {
            if crate::builtins::molt_signal_pending() {
                return;
            }
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use std::time::{Duration, Instant};

    use crate::object::Global;

    static START: Global<Option<Instant>> = Global::new(None);

    pub(super) fn monotonic() -> i64 {
        // SAFETY: a plain static of this thread.
        let start = unsafe { (*START.get()).get_or_insert_with(Instant::now) };
        start.elapsed().as_nanos() as i64
    }

    pub(super) fn process_time() -> i64 {
        monotonic()
    }

    pub(super) fn sleep(nanoseconds: u64) {
        std::thread::sleep(Duration::from_nanos(nanoseconds));
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

/// Sleeps, until a signal comes for the program.
#[unsafe(no_mangle)]
pub extern "C" fn molt_sleep(seconds: f64) {
    system::sleep((seconds * 1e9) as u64);
}
