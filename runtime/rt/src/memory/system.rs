//! What the allocator takes from the system: malloc, with an end to the process when there is none left.

use core::ffi::c_void;

unsafe extern "C" {
    fn malloc(size: usize) -> *mut c_void;
    fn calloc(count: usize, size: usize) -> *mut c_void;
    fn realloc(memory: *mut c_void, size: usize) -> *mut c_void;
    #[link_name = "free"]
    fn c_free(memory: *mut c_void);
}

/// Keeps what a program frees for what it asks for next: by itself, glibc gives the end of its heap back to the system at
/// once, to get it again page by page, and maps large blocks anew each time.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
pub(crate) fn prepare() {
    unsafe extern "C" {
        fn mallopt(parameter: i32, value: i32) -> i32;
    }
    const TRIM_THRESHOLD: i32 = -1;
    const MMAP_THRESHOLD: i32 = -3;
    // SAFETY: these set limits, in bytes, for what malloc does from now on.
    unsafe {
        mallopt(TRIM_THRESHOLD, 64 << 20);
        mallopt(MMAP_THRESHOLD, 8 << 20);
    }
}

#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub(crate) fn prepare() {}

#[cold]
#[inline(never)]
fn exhausted() -> ! {
    crate::panic::molt_alloc_error(0, 0)
}

/// Whether the system would give that much: for sizes that a program names, which it may survive not to get.
#[cold]
#[inline(never)]
pub(super) fn would_give(size: usize) -> bool {
    // SAFETY: malloc takes any size, free what it gave.
    unsafe {
        // LLVM would take the pair away and suppose that it works.
        let memory = core::hint::black_box(malloc(size));
        c_free(memory);
        !memory.is_null()
    }
}

fn checked(memory: *mut c_void) -> *mut u8 {
    if memory.is_null() {
        exhausted();
    }
    memory.cast()
}

pub(super) fn alloc(size: usize) -> *mut u8 {
    // SAFETY: malloc takes any size.
    checked(unsafe { malloc(size) })
}

/// Zeroed memory, aligned to 16.
pub(super) fn zeroed(size: usize) -> *mut u8 {
    // SAFETY: calloc takes any size.
    checked(unsafe { calloc(1, size) })
}

/// # Safety
/// The memory came from here.
pub(super) unsafe fn resize(memory: *mut u8, size: usize) -> *mut u8 {
    // SAFETY: by the contract.
    checked(unsafe { realloc(memory.cast(), size) })
}

/// # Safety
/// The memory came from here.
pub(super) unsafe fn free(memory: *mut u8) {
    // SAFETY: by the contract.
    unsafe { c_free(memory.cast()) }
}
