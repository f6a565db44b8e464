//! Subscripts and slices. A string that is not ASCII gets an index of the byte offsets of every 32nd character when it is
//! first subscripted.

use molt_abi::layout::Str;
use molt_abi::types::Builtin;

use super::{NULL, char_len, char_str, data_mut, empty, is_ascii, latin_char, new_str, next_char, prefix_len, uninit};
use crate::exception::raise;
use crate::memory::{alloc_buffer, free_buffer};
use crate::object::str_data;

const STEP: usize = 32;

fn index_size(chars: usize) -> usize {
    (chars / STEP + 1) * size_of::<u32>()
}

#[cold]
#[inline(never)]
unsafe fn build(s: *mut Str) {
    // SAFETY: `s` is live; the buffer has an entry for every 32nd character.
    unsafe {
        let index = alloc_buffer(index_size((*s).chars)).cast::<u32>();
        let bytes = str_data(s);
        let mut at = 0;
        for i in 0..=(*s).chars / STEP {
            index.add(i).write(at as u32);
            at += prefix_len(&bytes[at..], STEP);
        }
        (*s).index = index as usize;
    }
}

/// # Safety
/// `s` has an index, which is not used again.
#[cold]
#[inline(never)]
pub(super) unsafe fn drop_index(s: *mut Str) {
    // SAFETY: by the contract.
    unsafe { free_buffer((*s).index as *mut u8, index_size((*s).chars)) };
}

/// The byte at which character `i` begins; `i` may be the length.
///
/// # Safety
/// `s` is live.
#[inline]
pub(crate) unsafe fn byte_of(s: *mut Str, i: usize) -> usize {
    // SAFETY: by the contract.
    unsafe { if is_ascii(s) { i } else { find_byte(s, i) } }
}

#[inline(never)]
unsafe fn find_byte(s: *mut Str, i: usize) -> usize {
    // SAFETY: `s` is live and has an index where it is read.
    unsafe {
        let bytes = str_data(s);
        if i >= (*s).chars {
            return bytes.len();
        }
        if i < STEP {
            return prefix_len(bytes, i);
        }
        if (*s).index == 0 {
            build(s);
        }
        let base = *((*s).index as *const u32).add(i / STEP) as usize;
        base + prefix_len(&bytes[base..], i % STEP)
    }
}

/// The number of the character that begins at a byte.
///
/// # Safety
/// `s` is live and `byte` a character's first or the length.
pub(crate) unsafe fn char_of(s: *mut Str, byte: usize) -> usize {
    // SAFETY: by the contract.
    unsafe { if is_ascii(s) { byte } else { super::char_count(&str_data(s)[..byte]) } }
}

/// The character at a position, negative ones from the end; `None` (raised) if out of range.
#[inline]
unsafe fn code_at(s: *mut Str, i: i64) -> Option<u32> {
    // SAFETY: `s` is live; the position is checked.
    unsafe {
        let chars = (*s).chars;
        let at = if i < 0 { i.wrapping_add(chars as i64) } else { i } as usize;
        if at >= chars {
            out_of_range();
            return None;
        }
        let byte = byte_of(s, at);
        Some(next_char(&str_data(s)[byte..]).0)
    }
}

#[cold]
#[inline(never)]
fn out_of_range() {
    raise(Builtin::IndexError, "string index out of range");
}

/// `s[i]`; IndexError.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_get(s: *mut Str, i: i64) -> *mut Str {
    // SAFETY: the position is checked.
    unsafe {
        let chars = (*s).chars;
        let at = if i < 0 { i.wrapping_add(chars as i64) } else { i } as usize;
        if at < chars && is_ascii(s) {
            return latin_char(*s.add(1).cast::<u8>().add(at));
        }
        get_slow(s, i)
    }
}

#[inline(never)]
unsafe fn get_slow(s: *mut Str, i: i64) -> *mut Str {
    // SAFETY: `s` is live.
    unsafe { code_at(s, i).map_or(NULL, char_str) }
}

/// `ord(s[i])`; IndexError.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_code(s: *mut Str, i: i64) -> i64 {
    // SAFETY: the position is checked.
    unsafe {
        let at = if i < 0 { i.wrapping_add((*s).chars as i64) } else { i } as usize;
        if at < (*s).chars && is_ascii(s) {
            return i64::from(*s.add(1).cast::<u8>().add(at));
        }
        code_slow(s, i)
    }
}

#[inline(never)]
unsafe fn code_slow(s: *mut Str, i: i64) -> i64 {
    // SAFETY: `s` is live.
    unsafe { code_at(s, i).map_or(0, i64::from) }
}

/// `s[start:stop:step]` with bounds already adjusted to the length, `count` items.
///
/// # Safety
/// `s` is live and the bounds are adjusted.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_slice(s: *mut Str, start: i64, step: i64, count: i64) -> *mut Str {
    // SAFETY: the positions are in range.
    unsafe {
        if count <= 0 {
            return empty();
        }
        let (start, count) = (start as usize, count as usize);
        if step == 1 {
            let from = byte_of(s, start);
            let to = if is_ascii(s) { from + count } else { byte_of(s, start + count) };
            return super::part(s, from, to);
        }
        let bytes = str_data(s);
        if is_ascii(s) {
            let new = uninit(count, count);
            for i in 0..count {
                *data_mut(new).add(i) = bytes[(start as i64 + i as i64 * step) as usize];
            }
            return new;
        }
        let mut out = Vec::with_capacity(count * 2);
        let mut at = byte_of(s, start);
        for left in (0..count).rev() {
            out.extend_from_slice(&bytes[at..at + char_len(bytes[at])]);
            if left == 0 {
                break;
            }
            for _ in 0..step.unsigned_abs() {
                if step > 0 {
                    at += char_len(bytes[at]);
                } else {
                    at -= super::last_char(&bytes[..at]).1;
                }
            }
        }
        new_str(&out)
    }
}
