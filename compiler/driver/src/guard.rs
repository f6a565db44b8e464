//! Turns a panic of the compiler into a diagnostic.

use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

use molt_source::{Code, Diagnostic, Span};
use molt_syntax::{STACK_SIZES, with_big_stack};
use rayon::ThreadPoolBuilder;

use crate::session::{Failure, Session};

/// Of any thread: passes run on all cores.
static LAST_PANIC: Mutex<Option<String>> = Mutex::new(None);

/// Runs a compilation where deep trees fit the stack. A panic becomes one M0901 diagnostic.
pub fn guarded<T: Send>(
    session: &mut Session,
    work: impl FnOnce(&mut Session) -> Result<T, Failure> + Send,
) -> Result<T, Failure> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if std::env::var_os("RUST_BACKTRACE").is_some() {
                before(info);
            }
            *last_panic() = Some(describe(info));
        }));
    });
    let inner = &mut *session;
    let outcome = with_big_stack(move || {
        start_workers();
        panic::catch_unwind(AssertUnwindSafe(|| work(inner)))
            .map_err(|_| last_panic().take().unwrap_or_else(|| "unknown panic".to_owned()))
    });
    match outcome {
        Ok(result) => result,
        Err(description) => {
            let stage = session.current;
            let message = format!("internal compiler error: {description}");
            session.fail(
                Diagnostic::new(Code::InternalError, Span::NONE, message)
                    .note(format!("molt {}, in stage {stage}", env!("CARGO_PKG_VERSION")))
                    .help("RUST_BACKTRACE=1 prints where it happened"),
            )
        }
    }
}

/// Starts the threads that passes run on; where there can be none, this thread does all the work.
fn start_workers() {
    static STARTED: Once = Once::new();
    STARTED.call_once(|| {
        let with_stack = |&size: &usize| ThreadPoolBuilder::new().stack_size(size).build_global().is_ok();
        if !STACK_SIZES[1..].iter().any(with_stack) {
            let _is_started = ThreadPoolBuilder::new().num_threads(1).use_current_thread().build_global();
        }
    });
}

fn last_panic() -> MutexGuard<'static, Option<String>> {
    LAST_PANIC.lock().unwrap_or_else(PoisonError::into_inner)
}

fn describe(info: &PanicHookInfo<'_>) -> String {
    let message = info.payload_as_str().unwrap_or("unknown panic");
    match info.location() {
        Some(at) => format!("{message} ({}:{})", at.file(), at.line()),
        None => message.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use molt_source::MemoryFiles;

    #[test]
    fn a_panic_is_a_diagnostic() {
        let mut session = Session::new(MemoryFiles::new());
        let result: Result<(), Failure> = guarded(&mut session, |_| panic!("no such register"));
        assert_eq!(result, Err(Failure));
        let [diagnostic] = &session.diagnostics[..] else { panic!("{:?}", session.diagnostics) };
        assert!(diagnostic.message.starts_with("internal compiler error: no such register ("), "{diagnostic:?}");
    }
}
