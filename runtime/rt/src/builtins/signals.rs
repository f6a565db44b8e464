//! Signals. One that the program listens for is noted here, and the program looks for it in its loops and where it waits.
//! A program that has nothing to see an interrupt with does not listen: Ctrl-C ends it, with all that it has printed.

use core::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use molt_abi::types::Builtin;

use crate::exception;

/// The signals that have arrived and that nothing has been done about, a bit each.
static PENDING: AtomicU64 = AtomicU64::new(0);
/// An interrupt is the affair of a handler of the program's, not KeyboardInterrupt.
static HANDLED: AtomicBool = AtomicBool::new(false);
/// An uncaught KeyboardInterrupt has ended the program.
static INTERRUPTED: AtomicBool = AtomicBool::new(false);

const SIGINT: i64 = 2;
/// Numbers beyond are no signals.
const COUNT: i64 = 64;
/// What becomes of a signal: what the system does with it.
const DEFAULT: i64 = 0;
const IGNORE: i64 = 1;
/// A handler of the program's is called; 2 would be that the program sees it as KeyboardInterrupt.
const HANDLER: i64 = 3;

/// Whether a signal waits for the program.
#[unsafe(no_mangle)]
pub extern "C" fn molt_signal_pending() -> bool {
    PENDING.load(Ordering::Relaxed) != 0
}

/// Takes the signal of the lowest number that waits; 0 if none does.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_signal_take() -> i64 {
    let pending = PENDING.load(Ordering::Relaxed);
    if pending == 0 {
        return 0;
    }
    let number = i64::from(pending.trailing_zeros());
    PENDING.fetch_and(!(1 << number), Ordering::Relaxed);
    number
}

/// Says what becomes of a signal: 0 what the system does, 1 nothing, 2 KeyboardInterrupt, 3 a handler of the program's
/// is called. False if that can't be.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_signal_listen(number: i64, how: i64) -> bool {
    if number == SIGINT {
        HANDLED.store(how == HANDLER, Ordering::Relaxed);
    }
    (1..COUNT).contains(&number) && system::listen(number as i32, how)
}

/// Whether a signal is ignored, as whoever started the program may have it.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_signal_ignored(number: i64) -> bool {
    system::is_ignored(number as i32)
}

/// Sends a signal to a process, 0 for this one. False if that failed, with the reason in `errno`.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_signal_send(process: i64, number: i64) -> u8 {
    if system::send(process as i32, number as i32) {
        return 0;
    }
    crate::errno::raise_last(molt_abi::value::Value(molt_abi::value::NONE));
    1
}

/// Lets SIGALRM come in so many seconds and then at every `interval`; the seconds that the last alarm had left.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_signal_alarm(seconds: f64, interval: f64) -> f64 {
    system::alarm(seconds, interval)
}

/// Whether a call that a signal has ended is to fail: KeyboardInterrupt has been raised then.
pub(crate) fn interrupted() -> bool {
    let bit = 1 << SIGINT;
    if PENDING.load(Ordering::Relaxed) & bit == 0 || HANDLED.load(Ordering::Relaxed) {
        return false;
    }
    PENDING.fetch_and(!bit, Ordering::Relaxed);
    exception::raise_empty(Builtin::KeyboardInterrupt);
    true
}

/// An uncaught KeyboardInterrupt ends the program.
pub(crate) fn note_interrupt() {
    INTERRUPTED.store(true, Ordering::Relaxed);
}

/// Lets Ctrl-C end a program that does not listen.
pub(super) fn prepare() {
    system::prepare();
}

/// Ends the process by the signal if an uncaught KeyboardInterrupt has ended the program: a shell then stops its script.
pub(super) fn end_by_interrupt() {
    if INTERRUPTED.load(Ordering::Relaxed) && system::listen(SIGINT as i32, DEFAULT) {
        system::send(0, SIGINT as i32);
    }
}

#[cfg(target_os = "linux")]
mod system {
    use super::{DEFAULT, IGNORE, Ordering, PENDING, SIGINT};

    unsafe extern "C" {
        fn sigaction(number: i32, action: *const Action, old: *mut Action) -> i32;
        fn setitimer(which: i32, new: *const Timer, old: *mut Timer) -> i32;
        safe fn kill(process: i32, number: i32) -> i32;
        safe fn raise(number: i32) -> i32;
        safe fn _exit(status: i32) -> !;
    }

    /// The C library's `struct sigaction`.
    #[repr(C)]
    struct Action {
        handler: usize,
        mask: [u64; 16],
        flags: i32,
        restorer: usize,
    }

    /// Its `struct itimerval`: seconds and microseconds of the interval, then of the time left.
    #[repr(C)]
    struct Timer {
        interval: [i64; 2],
        left: [i64; 2],
    }

    /// The system's own "handlers".
    const BY_DEFAULT: usize = 0;
    const BY_IGNORING: usize = 1;

    extern "C" fn note(number: i32) {
        PENDING.fetch_or(1 << number, Ordering::Relaxed);
    }

    /// The program can't see that it is interrupted.
    extern "C" fn end(number: i32) {
        crate::io::rescue();
        act(number, BY_DEFAULT);
        raise(number);
        _exit(128 + number);
    }

    /// Without SA_RESTART, so that a blocking call ends.
    fn act(number: i32, handler: usize) -> bool {
        const UNMASKED: i32 = 0x4000_0000;
        let action = Action { handler, mask: [0; 16], flags: UNMASKED, restorer: 0 };
        // SAFETY: the handlers touch atomics, or end the process.
        unsafe { sigaction(number, &action, core::ptr::null_mut()) == 0 }
    }

    pub(super) fn is_ignored(number: i32) -> bool {
        let mut old = Action { handler: BY_DEFAULT, mask: [0; 16], flags: 0, restorer: 0 };
        // SAFETY: fills the struct.
        unsafe { sigaction(number, core::ptr::null(), &mut old) };
        old.handler == BY_IGNORING
    }

    pub(super) fn prepare() {
        let number = SIGINT as i32;
        if !is_ignored(number) {
            act(number, end as *const () as usize);
        }
    }

    pub(super) fn listen(number: i32, how: i64) -> bool {
        match how {
            DEFAULT => act(number, BY_DEFAULT),
            IGNORE => act(number, BY_IGNORING),
            _ => act(number, note as *const () as usize),
        }
    }

    pub(super) fn send(process: i32, number: i32) -> bool {
        if process == 0 { raise(number) == 0 } else { kill(process, number) == 0 }
    }

    pub(super) fn alarm(seconds: f64, interval: f64) -> f64 {
        let split = |time: f64| [time as i64, (time.fract() * 1e6) as i64];
        let new = Timer { interval: split(interval), left: split(seconds) };
        let mut old = Timer { interval: [0; 2], left: [0; 2] };
        // SAFETY: reads one struct and fills the other.
        unsafe { setitimer(0, &new, &mut old) };
        old.left[0] as f64 + old.left[1] as f64 * 1e-6
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    //! No signals.

    pub(super) fn prepare() {}

    pub(super) fn listen(_: i32, _: i64) -> bool {
        false
    }

    pub(super) fn is_ignored(_: i32) -> bool {
        false
    }

    /// Without handlers, what a process sends itself is noted.
    pub(super) fn send(process: i32, number: i32) -> bool {
        let is_own = process == 0 && (1..super::COUNT).contains(&i64::from(number));
        if is_own {
            super::PENDING.fetch_or(1 << number, super::Ordering::Relaxed);
        }
        is_own
    }

    pub(super) fn alarm(_: f64, _: f64) -> f64 {
        0.0
    }
}
