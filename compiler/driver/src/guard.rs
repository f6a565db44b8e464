//! Turns a panic of the compiler into a diagnostic.

use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::Once;

use molt_source::{Code, Diagnostic, Span};
use molt_syntax::with_big_stack;

use crate::session::{Failure, Session};

thread_local! {
    static LAST_PANIC: RefCell<Option<String>> = const { RefCell::new(None) };
}

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
            LAST_PANIC.set(Some(describe(info)));
        }));
    });
    let inner = &mut *session;
    let outcome = with_big_stack(move || {
        panic::catch_unwind(AssertUnwindSafe(|| work(inner)))
            .map_err(|_| LAST_PANIC.take().unwrap_or_else(|| "unknown panic".to_owned()))
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
