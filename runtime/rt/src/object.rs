//! Objects as the runtime sees them: references in and out of values, counts, views of strings, bytes and tuples.
//!
//! A reference argument of a runtime function is live for the whole call (its row says so), which is what the safety
//! comments below and elsewhere appeal to.

use core::cell::UnsafeCell;

use molt_abi::layout::{Bytes, Header, Str, Tuple};
use molt_abi::types::Builtin;
use molt_abi::value::{
    FALSE, FIRST_TAGGED, INLINE_INT_MAX, INLINE_INT_MIN, IntWord, PAYLOAD_MASK, REF_BITS, SMALL_INT_MAX, SMALL_INT_MIN,
    Storage, TAG_INT, TAG_REF, TRUE, Value, Word,
};

use crate::memory;

/// A mutable static. One Python thread runs at a time, and nothing keeps a reference across a call that could reach the
/// same static, so plain accesses through the pointer are enough.
pub struct Global<T>(UnsafeCell<T>);

// SAFETY: only the thread that runs Python code touches the runtime's statics.
unsafe impl<T> Sync for Global<T> {}

impl<T> Global<T> {
    pub const fn new(value: T) -> Self {
        Global(UnsafeCell::new(value))
    }

    #[inline(always)]
    pub const fn get(&self) -> *mut T {
        self.0.get()
    }
}

/// The value of a reference; ownership passes.
#[inline(always)]
pub fn value_of<T>(object: *const T) -> Value {
    Value(REF_BITS | object as usize as u64)
}

#[inline(always)]
pub fn is_float(v: Value) -> bool {
    v.0 < FIRST_TAGGED
}

#[inline(always)]
pub fn inline_int(v: Value) -> Option<i64> {
    (v.0 >> 48 == TAG_INT).then_some((v.0 << 16) as i64 >> 16)
}

/// The object that a value refers to.
#[inline(always)]
pub fn as_object(v: Value) -> Option<*mut Header> {
    (v.0 >> 48 == TAG_REF).then_some((v.0 & PAYLOAD_MASK) as usize as *mut Header)
}

/// The int as an inline value, if it fits.
#[inline(always)]
pub fn inline_value(i: i64) -> Option<Value> {
    (INLINE_INT_MIN..=INLINE_INT_MAX).contains(&i).then_some(Value((TAG_INT << 48) | (i as u64 & PAYLOAD_MASK)))
}

#[inline(always)]
pub fn bool_value(b: bool) -> Value {
    Value(FALSE | u64::from(b))
}

/// The int if the word is an inline one.
#[inline(always)]
pub fn small_int(word: IntWord) -> Option<i64> {
    (word.0 & 1 == 0).then_some(word.0 as i64 >> 1)
}

/// The word of an int of at most 63 bits.
#[inline(always)]
pub fn small_word(i: i64) -> Option<IntWord> {
    (SMALL_INT_MIN..=SMALL_INT_MAX).contains(&i).then_some(IntWord((i as u64) << 1))
}

/// The object of a word that is not an inline int.
#[inline(always)]
pub fn big_object(word: IntWord) -> Option<*mut Header> {
    (word.0 & 1 != 0).then_some((word.0 & !1) as usize as *mut Header)
}

/// The int word of a value that is an int or a bool, borrowed from it.
#[inline]
pub fn int_word(v: Value) -> IntWord {
    if let Some(i) = inline_int(v) {
        return IntWord((i as u64) << 1);
    }
    match v.0 {
        FALSE => IntWord(0),
        TRUE => IntWord(2),
        _ => crate::int::word_of_object((v.0 & PAYLOAD_MASK) as usize as *mut Header),
    }
}

/// # Safety
/// `object` is live.
#[inline(always)]
pub unsafe fn type_id(object: *const Header) -> u32 {
    // SAFETY: by the contract.
    unsafe { (*object).type_id }
}

/// Whether a value is a reference to an object of exactly this builtin type.
#[inline]
pub fn is_builtin(v: Value, builtin: Builtin) -> bool {
    // SAFETY: a reference value points to a live object.
    as_object(v).is_some_and(|object| unsafe { type_id(object) } == builtin as u32)
}

/// # Safety
/// `object` is live.
#[inline(always)]
pub unsafe fn retain(object: *mut Header) {
    // SAFETY: by the contract.
    unsafe { (*object).count += 1 }
}

/// Gives up a reference; destroys the object if it was the last.
///
/// # Safety
/// The caller owns the reference.
#[inline(always)]
pub unsafe fn release(object: *mut Header) {
    // SAFETY: the object is live until the count is zero.
    unsafe {
        (*object).count -= 1;
        if (*object).count == 0 {
            memory::molt_destroy(object);
        }
    }
}

#[inline(always)]
pub fn retain_value(v: Value) {
    if let Some(object) = as_object(v) {
        // SAFETY: a reference value points to a live object.
        unsafe { retain(object) }
    }
}

/// # Safety
/// The caller owns the value.
#[inline(always)]
pub unsafe fn release_value(v: Value) {
    if let Some(object) = as_object(v) {
        // SAFETY: by the contract.
        unsafe { release(object) }
    }
}

#[inline(always)]
pub fn retain_word(word: IntWord) {
    if let Some(object) = big_object(word) {
        // SAFETY: a big word points to a live object.
        unsafe { retain(object) }
    }
}

/// # Safety
/// The caller owns the word.
#[inline(always)]
pub unsafe fn release_word(word: IntWord) {
    if let Some(object) = big_object(word) {
        // SAFETY: by the contract.
        unsafe { release(object) }
    }
}

/// An element as a value of its own; the element stays owned where it is.
#[inline]
pub fn box_element(storage: Storage, word: Word) -> Value {
    match storage {
        Storage::Value => {
            retain_value(Value(word.0));
            Value(word.0)
        }
        Storage::Int => {
            retain_word(IntWord(word.0));
            // SAFETY: the reference just taken is passed on.
            unsafe { crate::int::molt_value_from_int(IntWord(word.0)) }
        }
        Storage::Float => Value(word.0),
        Storage::Bool => bool_value(word.0 != 0),
        Storage::Raw => crate::int::molt_value_from_i64(word.0 as i64),
    }
}

/// A new object of `size` bytes in all with count 1; everything behind the header is the caller's to write.
///
/// # Safety
/// `size` is at least `T`'s, `T` starts with a header, and memory's `object_size` knows the type.
#[inline(always)]
pub unsafe fn new_object<T>(size: usize, type_id: u32) -> *mut T {
    let object = memory::alloc_object(size).cast::<Header>();
    // SAFETY: fresh memory of at least a header's size.
    unsafe { object.write(Header { count: 1, type_id }) };
    object.cast()
}

/// # Safety
/// `s` is live; the result must not outlive it.
#[inline(always)]
pub unsafe fn str_data<'a>(s: *const Str) -> &'a [u8] {
    // SAFETY: `len` bytes follow the struct.
    unsafe { core::slice::from_raw_parts(s.add(1).cast(), (*s).len) }
}

/// # Safety
/// `b` is live; the result must not outlive it.
#[inline(always)]
pub unsafe fn bytes_data<'a>(b: *const Bytes) -> &'a [u8] {
    // SAFETY: `len` bytes follow the struct.
    unsafe { core::slice::from_raw_parts(b.cast::<u8>().add(BYTES_HEAD), (*b).len) }
}

/// Where a bytes object's data starts: the struct's size rounded up to 8.
pub const BYTES_HEAD: usize = size_of::<Bytes>().next_multiple_of(8);
/// Where a tuple's items start.
pub const TUPLE_HEAD: usize = size_of::<Tuple>().next_multiple_of(8);
/// Where a string's data starts.
pub const STR_HEAD: usize = size_of::<Str>().next_multiple_of(8);

const _: () = assert!(STR_HEAD == size_of::<Str>());

/// # Safety
/// `t` is live; the result must not outlive it.
#[inline(always)]
pub unsafe fn tuple_items<'a>(t: *const Tuple) -> &'a [Value] {
    // SAFETY: `len` values follow the struct.
    unsafe { core::slice::from_raw_parts(t.cast::<u8>().add(TUPLE_HEAD).cast(), (*t).len) }
}

pub use crate::str::new_str;
