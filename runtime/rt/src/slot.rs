//! What containers need for their elements: references counted by storage kind, buffers that may be absent.

use molt_abi::value::{IntWord, Storage, Value, Word};

use crate::memory::{alloc_buffer, free_buffer, resize_buffer};
use crate::object;

/// Adds a reference to what an element of this kind refers to.
#[inline(always)]
pub(crate) fn retain_element(storage: Storage, word: Word) {
    match storage {
        Storage::Value => object::retain_value(Value(word.0)),
        Storage::Int => object::retain_word(IntWord(word.0)),
        _ => {}
    }
}

/// Gives up the reference of an element of this kind.
///
/// # Safety
/// The caller owns the element.
#[inline(always)]
pub(crate) unsafe fn release_element(storage: Storage, word: Word) {
    // SAFETY: by the contract.
    unsafe {
        match storage {
            Storage::Value => object::release_value(Value(word.0)),
            Storage::Int => object::release_word(IntWord(word.0)),
            _ => {}
        }
    }
}

/// Whether none of these elements refers to an object, as far as that shows at a glance: ints mostly are inline.
///
/// # Safety
/// There are `len` elements of this kind.
#[inline(always)]
pub(crate) unsafe fn plain_elements(storage: Storage, words: *const u64, len: usize) -> bool {
    // SAFETY: by the contract.
    let words = || unsafe { core::slice::from_raw_parts(words, len) };
    match storage {
        Storage::Int => len == 0 || words().iter().fold(0, |all, word| all | word) & 1 == 0,
        Storage::Value => false,
        _ => true,
    }
}

/// A buffer of `new` bytes with the first bytes of the old one, which may be null (size 0).
///
/// # Safety
/// The buffer has size `old`; only the result may be used.
pub(crate) unsafe fn resize(buffer: *mut u8, old: usize, new: usize) -> *mut u8 {
    if old == 0 {
        return alloc_buffer(new);
    }
    // SAFETY: by the contract.
    unsafe { resize_buffer(buffer, old, new) }
}

/// Frees a buffer, if there is one.
///
/// # Safety
/// The buffer has this size and is not used again.
pub(crate) unsafe fn free(buffer: *mut u8, size: usize) {
    if size != 0 {
        // SAFETY: by the contract.
        unsafe { free_buffer(buffer, size) }
    }
}

/// Asks for what is about to be read, which need not be memory of the program.
#[inline(always)]
pub(crate) fn prefetch<T>(address: *const T) {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: a hint, which never faults.
    unsafe {
        core::arch::x86_64::_mm_prefetch::<{ core::arch::x86_64::_MM_HINT_T0 }>(address.cast());
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = address;
}
