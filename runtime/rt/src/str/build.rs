//! Concatenation, repetition, comparison.

use core::cmp::Ordering;
use core::slice;

use molt_abi::layout::{List, Str};
use molt_abi::types::Builtin;
use molt_abi::value::{IntWord, Storage};

use super::{NULL, copy_text, data_mut, empty, grow, is_ascii, new_str, push_char, share, uninit};
use crate::exception::raise;
use crate::memory::{as_size, has_room};
use crate::object::{STR_HEAD, release, small_int, str_data};

/// `a + b`.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_concat(a: *mut Str, b: *mut Str) -> *mut Str {
    // SAFETY: every byte of the result is written.
    unsafe {
        if (*a).len == 0 {
            return share(b);
        }
        if (*b).len == 0 {
            return share(a);
        }
        let new = uninit((*a).len + (*b).len, (*a).chars + (*b).chars);
        let out = data_mut(new);
        copy_text(out, data_mut(a), (*a).len);
        copy_text(out.add((*a).len), data_mut(b), (*b).len);
        new
    }
}

/// Concatenates `count` strings at `parts` (an array of borrowed references).
///
/// # Safety
/// `parts` points to `count` live strings.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_concat_many(parts: *mut u8, count: i64) -> *mut Str {
    // SAFETY: by the contract.
    unsafe { concat(slice::from_raw_parts(parts.cast::<*mut Str>(), count as usize).iter().copied(), NULL) }
}

/// The strings one after the other, with `separator` (or null) between them.
///
/// # Safety
/// All are live.
#[inline(always)]
pub(super) unsafe fn concat(parts: impl ExactSizeIterator<Item = *mut Str> + Clone, separator: *mut Str) -> *mut Str {
    // SAFETY: every byte of the result is written.
    unsafe {
        let count = parts.len();
        let (mut len, mut chars) = (0, 0);
        for part in parts.clone() {
            if count == 1 {
                return share(part);
            }
            len += (*part).len;
            chars += (*part).chars;
        }
        if !separator.is_null() {
            len += (*separator).len * count.saturating_sub(1);
            chars += (*separator).chars * count.saturating_sub(1);
        }
        if len == 0 {
            return empty();
        }
        let new = uninit(len, chars);
        let mut out = data_mut(new);
        for (i, part) in parts.enumerate() {
            if i != 0 && !separator.is_null() {
                copy_text(out, data_mut(separator), (*separator).len);
                out = out.add((*separator).len);
            }
            copy_text(out, data_mut(part), (*part).len);
            out = out.add((*part).len);
        }
        new
    }
}

/// `a += b` where the caller owns `a`: extends in place when nobody else holds it.
///
/// # Safety
/// Both are live; ownership of `a` passes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_append(a: *mut Str, b: *mut Str) -> *mut Str {
    // SAFETY: the grown string has room for both.
    unsafe {
        if (*b).len == 0 {
            return a;
        }
        if (*a).count == 1 && a != b {
            let (old, len) = ((*a).len, (*a).len + (*b).len);
            super::free_index(a);
            (*a).index = 0;
            let grown = grow(a, len);
            if !grown.is_null() {
                copy_text(data_mut(grown).add(old), data_mut(b), (*b).len);
                (*grown).len = len;
                (*grown).chars += (*b).chars;
                (*grown).hash = 0;
                return grown;
            }
        }
        let new = molt_str_concat(a, b);
        release(a.cast());
        new
    }
}

/// `s * n`; MemoryError, OverflowError.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_repeat(s: *mut Str, n: i64) -> *mut Str {
    // SAFETY: every byte of the result is written.
    unsafe {
        if n <= 0 || (*s).len == 0 {
            return empty();
        }
        if n == 1 {
            return share(s);
        }
        let len = (*s).len;
        // What is too long does not depend on the size of words.
        let Some(total) = (len as i64).checked_mul(n).map(as_size) else {
            raise(Builtin::OverflowError, "repeated string is too long");
            return NULL;
        };
        if !has_room(total, 1) {
            return NULL;
        }
        let new = uninit(total, (*s).chars * n as usize);
        repeat_into(data_mut(new), str_data(s), total);
        new
    }
}

/// Fills `total` bytes with copies of `unit`.
///
/// # Safety
/// `out` has room for them; `total` is a multiple of the unit's length, which is not 0.
pub(crate) unsafe fn repeat_into(out: *mut u8, unit: &[u8], total: usize) {
    // SAFETY: by the contract.
    unsafe {
        if let [byte] = *unit {
            out.write_bytes(byte, total);
            return;
        }
        out.copy_from_nonoverlapping(unit.as_ptr(), unit.len());
        let mut done = unit.len();
        while done < total {
            let next = done.min(total - done);
            out.add(done).copy_from_nonoverlapping(out, next);
            done += next;
        }
    }
}

/// `a == b`.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_eq(a: *mut Str, b: *mut Str) -> bool {
    // SAFETY: by the contract.
    unsafe { a == b || ((*a).len == (*b).len && same_text(a, b)) }
}

/// Whether strings of one length are equal. Most that differ do so in the first byte.
#[inline(always)]
unsafe fn same_text(a: *mut Str, b: *mut Str) -> bool {
    // SAFETY: both are live, and as long as `a`.
    unsafe {
        (*a).len == 0 || (*a.cast::<u8>().add(STR_HEAD) == *b.cast::<u8>().add(STR_HEAD) && str_data(a) == str_data(b))
    }
}

/// -1, 0 or 1 by code points.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_compare(a: *mut Str, b: *mut Str) -> i64 {
    // SAFETY: by the contract.
    let order: Ordering = unsafe { str_data(a).cmp(str_data(b)) };
    order as i64
}

/// A string of code points: a list with Int, Raw or Value storage of ints; ValueError.
///
/// # Safety
/// `codes` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_from_codes(codes: *mut List) -> *mut Str {
    // SAFETY: by the contract.
    unsafe {
        let storage = Storage::from_u8((*codes).storage as u8);
        let words: &[u64] =
            if (*codes).len == 0 { &[] } else { slice::from_raw_parts((*codes).items as *const u64, (*codes).len) };
        let mut out = Vec::with_capacity(words.len());
        for word in words {
            let code = match storage {
                Storage::Int => small_int(IntWord(*word)).unwrap_or(-1),
                Storage::Value => small_int(crate::object::int_word(molt_abi::value::Value(*word))).unwrap_or(-1),
                _ => *word as i64,
            };
            if !(0..0x110000).contains(&code) {
                raise(Builtin::ValueError, "character mapping must be in range(0x110000)");
                return NULL;
            }
            push_char(&mut out, code as u32);
        }
        new_str(&out)
    }
}

/// Whether all characters are ASCII (`s.isascii()`).
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_is_ascii(s: *mut Str) -> bool {
    // SAFETY: by the contract.
    unsafe { is_ascii(s) }
}
