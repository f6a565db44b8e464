//! Ints of any size. Arithmetic on words: inline ints first, then objects of sign and magnitude.
//!
//! A word is an object only if the int does not fit 63 bits. Values of 49 to 63 bits are objects, too, since an inline
//! value has 48; [`word_of_object`] turns those into inline words.

mod arith;
mod bits;
mod bytes;
mod convert;
mod digits;
mod division;
pub(crate) mod limbs;
mod number;
mod parse;
mod power;

use core::slice;

use molt_abi::layout::Header;
use molt_abi::types::Builtin;
use molt_abi::value::{IntWord, Value};

use crate::memory;
use crate::object::{big_object, inline_int, inline_value, int_word, release, retain, small_int, small_word, value_of};

pub use arith::*;
pub use bits::*;
pub use bytes::*;
pub use convert::*;
pub use digits::*;
pub use division::*;
pub use number::*;
pub use parse::*;
pub use power::*;

/// A big int; `capacity` limbs follow, of which `len` are used, the top one not zero.
#[repr(C)]
pub(crate) struct Big {
    count: u32,
    type_id: u32,
    /// Negative for negative numbers.
    len: i32,
    capacity: u32,
}

const fn size_for(capacity: usize) -> usize {
    size_of::<Big>() + capacity * 8
}

/// The size that the object was allocated with.
///
/// # Safety
/// `object` is a big int.
pub(crate) unsafe fn object_size(object: *mut Header) -> usize {
    // SAFETY: by the contract.
    unsafe { size_for((*object.cast::<Big>()).capacity as usize) }
}

/// A result under construction.
pub(crate) struct Builder(*mut Big);

impl Builder {
    /// Room for `capacity` limbs, uninitialised; all must be written before `finish`.
    #[inline]
    fn new(capacity: usize) -> Builder {
        let big = memory::alloc_object(size_for(capacity)).cast::<Big>();
        // SAFETY: fresh memory of that size.
        unsafe { big.write(Big { count: 1, type_id: Builtin::int as u32, len: 0, capacity: capacity as u32 }) };
        Builder(big)
    }

    fn zeroed(capacity: usize) -> Builder {
        let mut new = Builder::new(capacity);
        new.limbs().fill(0);
        new
    }

    #[inline]
    fn limbs(&mut self) -> &mut [u64] {
        // SAFETY: `capacity` limbs follow; any bits are limbs.
        unsafe { slice::from_raw_parts_mut(self.0.add(1).cast(), (*self.0).capacity as usize) }
    }

    /// The word of the number; frees the object if it is a small one.
    fn finish(mut self, negative: bool) -> IntWord {
        let limbs = limbs::trim(self.limbs());
        let len = limbs.len() as i32;
        if let Some(small) = small_of(negative, limbs) {
            // SAFETY: the object is this builder's alone.
            unsafe {
                (*self.0).count = 0;
                memory::free_object(self.0.cast(), object_size(self.0.cast()));
            }
            return small;
        }
        // SAFETY: as above.
        unsafe { (*self.0).len = if negative { -len } else { len } };
        IntWord(self.0 as usize as u64 | 1)
    }
}

/// The inline word of a trimmed magnitude with sign, if it fits.
#[inline]
fn small_of(negative: bool, limbs: &[u64]) -> Option<IntWord> {
    match *limbs {
        [] => Some(IntWord(0)),
        [x] if x <= 1 << 62 => small_word(if negative { (x as i64).wrapping_neg() } else { x as i64 }),
        _ => None,
    }
}

/// The value of an int in `0..2^64`: states of hashes and generators of random numbers are often such.
#[inline(always)]
pub(crate) fn as_u64(a: IntWord) -> Option<u64> {
    match small_int(a) {
        Some(i) => u64::try_from(i).ok(),
        // SAFETY: a live big int, whose limbs follow.
        None => unsafe {
            let big = (a.0 & !1) as usize as *const Big;
            ((*big).len == 1).then(|| big.add(1).cast::<u64>().read())
        },
    }
}

/// The word of a number of two limbs.
#[inline(always)]
pub(crate) fn from_wide(x: u128) -> IntWord {
    if x < 1 << 62 {
        return IntWord((x as u64) << 1);
    }
    let (low, high) = (x as u64, (x >> 64) as u64);
    let len = 1 + usize::from(high != 0);
    let mut new = Builder::new(len);
    new.limbs()[0] = low;
    if len == 2 {
        new.limbs()[1] = high;
    }
    // SAFETY: the object is this builder's alone.
    unsafe { (*new.0).len = len as i32 };
    IntWord(new.0 as usize as u64 | 1)
}

/// The word of a magnitude with sign.
pub(crate) fn from_limbs(negative: bool, limbs: &[u64]) -> IntWord {
    let limbs = limbs::trim(limbs);
    small_of(negative, limbs).unwrap_or_else(|| {
        let mut new = Builder::new(limbs.len());
        new.limbs().copy_from_slice(limbs);
        new.finish(negative)
    })
}

/// The operands of a slow path: sign and trimmed magnitude; an inline int uses `scratch`.
#[inline]
pub(crate) fn view(word: IntWord, scratch: &mut u64) -> (bool, &[u64]) {
    match small_int(word) {
        Some(i) => {
            *scratch = i.unsigned_abs();
            (i < 0, limbs::trim(slice::from_ref(scratch)))
        }
        None => view_object((word.0 & !1) as usize as *const Big),
    }
}

#[inline]
fn view_object<'a>(big: *const Big) -> (bool, &'a [u64]) {
    // SAFETY: the object is live while the word is used, and `|len|` limbs follow it.
    unsafe { ((*big).len < 0, slice::from_raw_parts(big.add(1).cast(), (*big).len.unsigned_abs() as usize)) }
}

/// Whether the int is below zero.
#[inline]
pub(crate) fn is_negative(word: IntWord) -> bool {
    match small_int(word) {
        Some(i) => i < 0,
        None => view_object((word.0 & !1) as usize as *const Big).0,
    }
}

/// The word of an int object, borrowed from it.
pub(crate) fn word_of_object(object: *mut Header) -> IntWord {
    let (negative, limbs) = view_object(object.cast());
    small_of(negative, limbs).unwrap_or(IntWord(object as usize as u64 | 1))
}

/// The word of any i64 (the inline case is inline code).
#[unsafe(no_mangle)]
#[cold]
#[inline(never)]
pub extern "C" fn molt_int_from_i64(a: i64) -> IntWord {
    small_word(a).unwrap_or_else(|| from_limbs(a < 0, &[a.unsigned_abs()]))
}

/// The word of any i64.
#[inline]
pub(crate) fn word(a: i64) -> IntWord {
    small_word(a).unwrap_or_else(|| molt_int_from_i64(a))
}

/// The word of an unsigned 64-bit number.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_from_u64(a: i64) -> IntWord {
    from_limbs(false, &[a as u64])
}

/// Boxes any i64 (the 48-bit case is inline code).
#[unsafe(no_mangle)]
#[cold]
#[inline(never)]
pub extern "C" fn molt_value_from_i64(a: i64) -> Value {
    inline_value(a).unwrap_or_else(|| {
        let mut new = Builder::new(1);
        new.limbs()[0] = a.unsigned_abs();
        // SAFETY: the object is new; unlike a word's, it may hold any int that is not an inline value.
        unsafe { (*new.0).len = if a < 0 { -1 } else { 1 } };
        value_of(new.0)
    })
}

/// Boxes an int word.
///
/// # Safety
/// The caller owns the word.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_value_from_int(a: IntWord) -> Value {
    small_int(a).and_then(inline_value).unwrap_or_else(|| large_value(a))
}

/// The value of a word that is not an inline value.
#[cold]
#[inline(never)]
fn large_value(a: IntWord) -> Value {
    match small_int(a) {
        Some(i) => molt_value_from_i64(i),
        None => value_of((a.0 & !1) as usize as *const Header),
    }
}

/// The int word of a value that is an int (inline or big) or a bool.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_from_value(v: Value) -> IntWord {
    inline_int(v).map_or_else(|| word_of_other(v), |i| IntWord((i as u64) << 1))
}

/// The int word of a bool or of an int that is not an inline value.
#[cold]
#[inline(never)]
fn word_of_other(v: Value) -> IntWord {
    let word = int_word(v);
    if let Some(object) = big_object(word) {
        // SAFETY: the value's object is live.
        unsafe { retain(object) };
    }
    word
}

/// A copy of a word.
#[inline]
pub(crate) fn share(a: IntWord) -> IntWord {
    if let Some(object) = big_object(a) {
        // SAFETY: the word's object is live.
        unsafe { retain(object) };
    }
    a
}

/// A word that is given up when it leaves scope.
pub(crate) struct Owned(pub(crate) IntWord);

impl Drop for Owned {
    fn drop(&mut self) {
        if let Some(object) = big_object(self.0) {
            // SAFETY: this owns the reference.
            unsafe { release(object) };
        }
    }
}
