//! A thread whose stack fits the deepest tree that the limits allow.

use std::thread;

/// Pages are committed when touched, so the size costs address space only. A limit on address space may
/// rule out the larger sizes.
pub const STACK_SIZES: [usize; 3] = [1 << 30, 256 << 20, 64 << 20];

/// Runs `work` on a thread with a large stack and returns its result. A panic passes through.
pub fn with_big_stack<R: Send>(work: impl FnOnce() -> R + Send) -> R {
    let mut slot = Some(work);
    for size in STACK_SIZES {
        if let Some(result) = attempt(&mut slot, size) {
            return result;
        }
    }
    let work = slot.expect("work that did not run is still there");
    work()
}

/// `None`, with the work still in its slot, if there can be no such thread.
fn attempt<R: Send>(slot: &mut Option<impl FnOnce() -> R + Send>, size: usize) -> Option<R> {
    thread::scope(|scope| {
        let builder = thread::Builder::new().name("molt".to_owned()).stack_size(size);
        let handle = builder.spawn_scoped(scope, || slot.take().map(|work| work())).ok()?;
        handle.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

#[cfg(test)]
mod tests {
    use super::with_big_stack;

    #[test]
    fn holds_deep_recursion() {
        fn depth(n: u64) -> u64 {
            if std::hint::black_box(n) == 0 { 0 } else { 1 + depth(n - 1) }
        }
        assert_eq!(with_big_stack(|| depth(1_000_000)), 1_000_000);
    }
}
