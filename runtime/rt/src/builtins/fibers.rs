//! Fibers: functions of the program that run in turns, each on a stack of its own. Which one is next is the program's
//! affair (`runtime/py/builtins/threads.py`); number 0 is the program itself. What belongs to a running fiber alone is
//! the stack, its limit and the exception that is being handled.

use molt_abi::value::{NONE, Value};

use super::process::molt_stack_limit;
use crate::exception::molt_handled_swap;
use crate::object::Global;

/// What compiled code passes: the body of a fiber.
type Body = extern "C" fn();

struct Fiber {
    /// None once it has started.
    body: Option<Body>,
    /// Where it goes on; 0 while it runs, and where stacks cannot be changed.
    stack: usize,
    limit: usize,
    handled: Value,
}

impl Fiber {
    fn new(body: Option<Body>) -> Fiber {
        Fiber { body, stack: 0, limit: 0, handled: Value(NONE) }
    }
}

static FIBERS: Global<Vec<Fiber>> = Global::new(Vec::new());
static RUNNING: Global<usize> = Global::new(0);
/// The fiber behind the one that ends.
static NEXT: Global<usize> = Global::new(0);

/// A new fiber, not started: its number.
///
/// # Safety
/// `function` is a [`Body`].
#[unsafe(no_mangle)]
#[cold]
pub unsafe extern "C" fn molt_fiber_new(function: *mut u8) -> i64 {
    // SAFETY: by the contract; a plain static of this thread.
    unsafe {
        let fibers = &mut *FIBERS.get();
        if fibers.is_empty() {
            fibers.push(Fiber::new(None));
        }
        fibers.push(Fiber::new(Some(core::mem::transmute::<*mut u8, Body>(function))));
        fibers.len() as i64 - 1
    }
}

/// Goes on in another fiber; returns when that or a later one comes back.
///
/// # Safety
/// `to` is a fiber that has not ended.
#[unsafe(no_mangle)]
#[cold]
pub unsafe extern "C" fn molt_fiber_switch(to: i64) {
    // SAFETY: plain statics of this thread; no reference into the vector is held while another fiber runs.
    unsafe {
        let (from, to) = (*RUNNING.get(), to as usize);
        if from == to {
            return;
        }
        let handled = molt_handled_swap(Value(NONE));
        let fiber = &mut (&mut *FIBERS.get())[from];
        (fiber.handled, fiber.limit) = (handled, *molt_stack_limit.get());
        *RUNNING.get() = to;
        stack::change(from, to);
        let fiber = &mut (&mut *FIBERS.get())[from];
        *molt_stack_limit.get() = fiber.limit;
        molt_handled_swap(core::mem::replace(&mut fiber.handled, Value(NONE)));
    }
}

/// Says which fiber goes on when the function of the running one returns.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_fiber_leave(to: i64) {
    // SAFETY: a plain static of this thread.
    unsafe { *NEXT.get() = to as usize };
}

/// Runs the body of the running fiber to its end; the fiber behind it, which counts as running then.
unsafe fn run() -> usize {
    // SAFETY: plain statics of this thread.
    unsafe {
        if let Some(body) = (&mut *FIBERS.get())[*RUNNING.get()].body.take() {
            body();
        }
        *RUNNING.get() = *NEXT.get();
        *NEXT.get()
    }
}

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod stack {
    use core::arch::asm;

    use super::{FIBERS, Global, run};
    use crate::builtins::process::{map_stack, molt_stack_limit};

    /// Reserved only: pages come into being as they are touched.
    const SIZE: usize = 1 << 26;

    /// Tops and limits of stacks whose fibers have ended.
    static SPARE: Global<Vec<(usize, usize)>> = Global::new(Vec::new());
    /// The stack of the fiber that ended last: it may still be stood on.
    static LEFT: Global<Option<(usize, usize)>> = Global::new(None);

    pub(super) unsafe fn change(from: usize, to: usize) {
        // SAFETY: the vector does not move while the address is written: the first thing that happens.
        unsafe {
            let target = prepared(to);
            exchange(&raw mut (&mut *FIBERS.get())[from].stack, target);
        }
    }

    /// The stack pointer at which a fiber goes on or starts.
    unsafe fn prepared(to: usize) -> usize {
        // SAFETY: plain statics of this thread; a new stack is written at its top.
        unsafe {
            let fiber = &mut (&mut *FIBERS.get())[to];
            if fiber.body.is_none() {
                return fiber.stack;
            }
            let spare = (*SPARE.get()).pop().or_else(|| map_stack(SIZE));
            let Some((top, limit)) = spare else { crate::panic::molt_alloc_error(0, 0) };
            *molt_stack_limit.get() = limit;
            fiber.limit = limit;
            let start = (top - 16) as *mut usize;
            start.write(enter as *const () as usize);
            start as usize
        }
    }

    /// What a new stack starts with.
    extern "C" fn enter() -> ! {
        // SAFETY: the running fiber has just been started, and ends here.
        unsafe {
            let ended = *super::RUNNING.get();
            let next = run();
            let fiber = &(&*FIBERS.get())[ended];
            let own = (top_of(fiber.limit), fiber.limit);
            if let Some(before) = (*LEFT.get()).replace(own) {
                (*SPARE.get()).push(before);
            }
            let target = prepared(next);
            let mut unused = 0;
            exchange(&raw mut unused, target);
        }
        std::process::abort()
    }

    fn top_of(limit: usize) -> usize {
        limit - crate::builtins::process::STACK_MARGIN + SIZE
    }

    /// Saves the stack pointer and goes on at another.
    ///
    /// # Safety
    /// `to` was saved by this function or is the start of a prepared stack.
    #[inline(never)]
    unsafe fn exchange(save: *mut usize, to: usize) {
        // SAFETY: all registers that a callee preserves are on the stack or given up.
        unsafe {
            asm!(
                "push rbx",
                "push rbp",
                "lea rax, [rip + 2f]",
                "push rax",
                "mov [rdi], rsp",
                "mov rsp, rsi",
                "ret",
                "2:",
                "pop rbp",
                "pop rbx",
                inout("rdi") save => _,
                inout("rsi") to => _,
                out("r12") _,
                out("r13") _,
                out("r14") _,
                out("r15") _,
                clobber_abi("C"),
            );
        }
    }
}

#[cfg(not(all(target_os = "linux", target_arch = "x86_64")))]
mod stack {
    //! All fibers share the stack: a new one runs above those that wait, and only the topmost can go on.

    use super::{FIBERS, run};

    pub(super) unsafe fn change(from: usize, to: usize) {
        let mut next = to;
        while next != from {
            // SAFETY: a plain static of this thread.
            unsafe {
                if (&*FIBERS.get())[next].body.is_none() {
                    crate::io::write_error(b"molt: threads that wait for each other are not supported on this host\n");
                    std::process::abort();
                }
                next = run();
            }
        }
    }
}
