//! The process: start on a large stack, end with everything flushed, arguments, environment.

use molt_abi::layout::{List, Str};
use molt_abi::value::{NONE, Storage, Word};

use super::signals;
use crate::errno;
use crate::io;
use crate::list::{molt_list_append, molt_list_new};
use crate::object::{Global, new_str, value_of};

/// The lowest address that compiled code may let the stack reach.
#[unsafe(no_mangle)]
pub static molt_stack_limit: Global<usize> = Global::new(0);

/// How many calls may be nested; compiled code compares with it.
#[unsafe(no_mangle)]
pub static molt_recursion_limit: Global<u32> = Global::new(1000);

/// `sys.setrecursionlimit`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_recursion_set_limit(limit: i64) {
    // SAFETY: a plain variable of this thread.
    unsafe { *molt_recursion_limit.get() = limit.clamp(1, i64::from(u32::MAX >> 1)) as u32 };
}

static ARGUMENTS: Global<(usize, *const *const u8)> = Global::new((0, core::ptr::null()));

/// What compiled `main` passes: the program.
type Program = extern "C" fn() -> i32;

/// Runs the program on its stack and returns the exit status.
///
/// # Safety
/// `argv` and `main` are what C's `main` got and a [`Program`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_start(argc: i64, argv: *mut u8, main: *mut u8) -> i64 {
    // SAFETY: by the contract.
    unsafe {
        *ARGUMENTS.get() = (argc as usize, argv.cast_const().cast());
        *PROGRAM.get() = main;
        crate::memory::prepare();
        stack::prepare();
        signals::prepare();
        finish(i64::from(stack::run(run_program)))
    }
}

static PROGRAM: Global<*mut u8> = Global::new(core::ptr::null_mut());
static ON_EXIT: Global<*mut u8> = Global::new(core::ptr::null_mut());

/// The program, and what is to run behind it.
extern "C" fn run_program() -> i32 {
    // SAFETY: `molt_start` and `molt_on_exit` were given functions of these types.
    unsafe {
        let status = core::mem::transmute::<*mut u8, Program>(*PROGRAM.get())();
        if !(*ON_EXIT.get()).is_null() {
            core::mem::transmute::<*mut u8, extern "C" fn()>(*ON_EXIT.get())();
        }
        status
    }
}

/// Says what is to run when the program has ended.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_on_exit(function: *mut u8) {
    // SAFETY: a plain static of this thread.
    unsafe { *ON_EXIT.get() = function };
}

/// Flushes everything; the exit status, which is 120 if that fails and has eight bits, on hosts that would take more, too. A
/// program that an interrupt has ended ends by it.
fn finish(status: i64) -> i64 {
    let is_written = io::finish();
    signals::end_by_interrupt();
    if is_written { status & 0xFF } else { 120 }
}

/// Flushes and ends the process.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_exit(status: i64) -> ! {
    std::process::exit(finish(status) as i32)
}

/// Ends the process at once.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_exit_now(status: i64) -> ! {
    unsafe extern "C" {
        safe fn _exit(status: i32) -> !;
    }
    _exit(status as i32)
}

/// Ends the process where compiled code goes on behind what inference says never completes: a bug of the compiler,
/// which must not become a wrong answer.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_impossible() -> ! {
    let _ = std::io::Write::write_all(
        &mut std::io::stderr(),
        b"molt: internal error: control came where the compiler had ruled it out\n",
    );
    std::process::abort()
}

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
pub(crate) use stack::{MARGIN as STACK_MARGIN, map as map_stack};

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod stack {
    //! The program runs on a stack of its own, so that Python's recursion limit is never the machine's. It is reserved
    //! only: pages come into being as they are touched.

    use core::arch::asm;

    use super::{Program, molt_stack_limit};

    unsafe extern "C" {
        fn mmap(at: *mut u8, size: usize, protection: i32, flags: i32, fd: i32, offset: i64) -> *mut u8;
        fn mprotect(at: *mut u8, size: usize, protection: i32) -> i32;
        fn madvise(at: *mut u8, size: usize, advice: i32) -> i32;
        fn signal(number: i32, handler: usize) -> usize;
    }

    const SIZES: [usize; 3] = [1 << 30, 1 << 28, 1 << 26];
    /// What the runtime itself may need below the limit.
    const RESERVE: usize = 1 << 18;
    const READ_WRITE: i32 = 3;
    /// Private, anonymous, without reserved swap, for a stack.
    const FLAGS: i32 = 0x2 | 0x20 | 0x4000 | 0x20000;
    const NO_HUGE_PAGES: i32 = 15;
    const GUARD: usize = 1 << 16;
    /// How far the limit lies above the end of a stack.
    pub(crate) const MARGIN: usize = GUARD + RESERVE;
    const SIGPIPE: i32 = 13;
    const IGNORE: usize = 1;

    /// Writing to a closed pipe is an error, not the end.
    pub(super) fn prepare() {
        // SAFETY: sets a disposition.
        unsafe { signal(SIGPIPE, IGNORE) };
    }

    pub(super) fn run(main: Program) -> i32 {
        if let Some((top, limit)) = SIZES.into_iter().find_map(map) {
            // SAFETY: the program runs on a stack of its own.
            unsafe {
                *molt_stack_limit.get() = limit;
                return switch(top as *mut u8, main);
            }
        }
        let here = 0u8;
        // SAFETY: the system's stack has 8 MB usually; half of that is safe to use.
        unsafe { *molt_stack_limit.get() = (&raw const here as usize).saturating_sub(4 << 20) };
        main()
    }

    /// A new stack, whose lowest pages are a guard: its top and its limit.
    pub(crate) fn map(size: usize) -> Option<(usize, usize)> {
        // SAFETY: a mapping of its own.
        unsafe {
            let base = mmap(core::ptr::null_mut(), size, READ_WRITE, FLAGS, -1, 0);
            if base as isize == -1 {
                return None;
            }
            mprotect(base, GUARD, 0);
            madvise(base, size, NO_HUGE_PAGES);
            Some((base as usize + size, base as usize + MARGIN))
        }
    }

    /// Calls `main` with the stack pointer at `top`.
    ///
    /// # Safety
    /// `top` is the 16-aligned end of a large mapping.
    unsafe fn switch(top: *mut u8, main: Program) -> i32 {
        let status: i32;
        // SAFETY: r12 is preserved by the callee, so the old stack pointer comes back.
        unsafe {
            asm!(
                "mov r12, rsp",
                "mov rsp, {top}",
                "call {main}",
                "mov rsp, r12",
                top = in(reg) top,
                main = in(reg) main,
                out("r12") _,
                lateout("eax") status,
                clobber_abi("C"),
            );
        }
        status
    }
}

#[cfg(not(all(target_os = "linux", target_arch = "x86_64")))]
mod stack {
    //! The linker gave the stack its size.

    use super::{Program, molt_stack_limit};

    unsafe extern "C" {
        static __stack_low: u8;
    }

    /// What the runtime itself may need below the limit.
    const RESERVE: usize = 1 << 15;

    pub(super) fn prepare() {}

    pub(super) fn run(main: Program) -> i32 {
        // SAFETY: only the symbol's address is taken.
        unsafe { *molt_stack_limit.get() = &raw const __stack_low as usize + RESERVE };
        main()
    }
}

/// A str of any bytes: what is not UTF-8 becomes lone surrogates (PEP 383).
pub(crate) fn decode_system(bytes: &[u8]) -> *mut Str {
    let mut text = Vec::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.extend_from_slice(chunk.valid().as_bytes());
        for byte in chunk.invalid() {
            let code = 0xDC00 | u32::from(*byte);
            text.extend_from_slice(&[0xED, 0x80 | (code >> 6 & 0x3F) as u8, 0x80 | (code & 0x3F) as u8]);
        }
    }
    new_str(&text)
}

/// Appends a str to a list of values.
///
/// # Safety
/// `l` is a live list of Value storage.
pub(crate) unsafe fn append_str(l: *mut List, s: *mut Str) {
    // SAFETY: by the contract.
    unsafe { molt_list_append(l, Word(value_of(s).0)) }
}

/// The arguments, program name first.
#[unsafe(no_mangle)]
pub extern "C" fn molt_argv() -> *mut List {
    // SAFETY: C's `main` got as many zero-terminated strings.
    unsafe {
        let (count, items) = *ARGUMENTS.get();
        let l = molt_list_new(Storage::Value as u32, count as i64);
        for i in 0..count {
            append_str(l, decode_system(core::ffi::CStr::from_ptr((*items.add(i)).cast()).to_bytes()));
        }
        l
    }
}

/// The environment: name, value, name, value.
#[unsafe(no_mangle)]
pub extern "C" fn molt_environ() -> *mut List {
    let l = molt_list_new(Storage::Value as u32, 0);
    for (name, value) in std::env::vars_os() {
        for text in [name, value] {
            // SAFETY: a list of values.
            unsafe { append_str(l, decode_system(text.as_encoded_bytes())) };
        }
    }
    l
}

/// The current directory; OSError.
#[unsafe(no_mangle)]
pub extern "C" fn molt_current_dir() -> *mut Str {
    match std::env::current_dir() {
        Ok(path) => decode_system(path.as_os_str().as_encoded_bytes()),
        Err(error) => {
            errno::molt_raise_errno(
                errno::from_system(error.raw_os_error().unwrap_or(0)),
                molt_abi::value::Value(NONE),
            );
            core::ptr::null_mut()
        }
    }
}

/// The number of the process.
#[unsafe(no_mangle)]
pub extern "C" fn molt_process_id() -> i64 {
    if cfg!(target_os = "wasi") { 1 } else { i64::from(std::process::id()) }
}

#[cfg(not(target_os = "wasi"))]
mod owner {
    unsafe extern "C" {
        safe fn getuid() -> u32;
        safe fn geteuid() -> u32;
        safe fn getgid() -> u32;
        safe fn getegid() -> u32;
        fn uname(out: *mut u8) -> i32;
        safe fn sysconf(name: i32) -> isize;
        fn sched_getaffinity(process: i32, size: usize, set: *mut u64) -> i32;
    }

    /// `_SC_NPROCESSORS_ONLN` of Linux.
    const PROCESSORS: i32 = 84;

    pub(super) fn processors(all: bool) -> i64 {
        if all {
            return sysconf(PROCESSORS).max(0) as i64;
        }
        let mut set = [0u64; 128];
        // SAFETY: the buffer is as large as it says.
        let status = unsafe { sched_getaffinity(0, core::mem::size_of_val(&set), set.as_mut_ptr()) };
        if status < 0 { 0 } else { set.iter().map(|bits| i64::from(bits.count_ones())).sum() }
    }

    pub(super) fn number(what: i64) -> i64 {
        i64::from(match what {
            0 => getuid(),
            1 => geteuid(),
            2 => getgid(),
            3 => getegid(),
            _ => std::os::unix::process::parent_id(),
        })
    }

    /// Linux has six fields of as many bytes, each with a zero at its end.
    const FIELD: usize = 65;

    pub(super) fn field(at: usize) -> Vec<u8> {
        let mut out = [0u8; 6 * FIELD];
        // SAFETY: the buffer has the size of the structure.
        if unsafe { uname(out.as_mut_ptr()) } != 0 {
            return Vec::new();
        }
        out[at * FIELD..][..FIELD].iter().copied().take_while(|byte| *byte != 0).collect()
    }
}

#[cfg(target_os = "wasi")]
mod owner {
    pub(super) fn number(_: i64) -> i64 {
        0
    }

    pub(super) fn processors(_: bool) -> i64 {
        1
    }

    pub(super) fn field(at: usize) -> Vec<u8> {
        ["wasi", "(none)", "0.0.0", "0.0.0", "wasm32"][at].as_bytes().to_vec()
    }
}

/// Who runs the process, and what started it.
#[unsafe(no_mangle)]
pub extern "C" fn molt_process_owner(what: i64) -> i64 {
    owner::number(what)
}

/// How many processors the machine has, or this process may use; 0 if that is not known.
#[unsafe(no_mangle)]
pub extern "C" fn molt_processor_count(all: bool) -> i64 {
    owner::processors(all)
}

/// What the system says of itself.
#[unsafe(no_mangle)]
pub extern "C" fn molt_system_name(field: i64) -> *mut Str {
    decode_system(&owner::field(field.clamp(0, 4) as usize))
}
