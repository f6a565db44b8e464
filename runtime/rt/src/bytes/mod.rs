//! Bytes: immutable, inline. Positions in rows are clamped as slices clamp them unless a row says otherwise.

mod base64;
mod case;
mod search;
mod text;

use core::cmp::Ordering;
use core::slice;

use molt_abi::layout::{Bytes, List};
use molt_abi::types::Builtin;
use molt_abi::value::{IntWord, Storage, Value};

use crate::exception::raise;
use crate::memory::{as_size, grow_object, has_room};
use crate::object::{BYTES_HEAD, bytes_data, int_word, new_object, release, retain, small_int};
use crate::str::{hash_bytes, repeat_into};

pub use base64::*;
pub use case::*;
pub use search::*;
pub use text::*;

const NULL: *mut Bytes = core::ptr::null_mut();

/// Bytes that the caller writes next.
///
/// # Safety
/// All `len` bytes must be written.
pub(crate) unsafe fn uninit(len: usize) -> *mut Bytes {
    // SAFETY: the size covers the struct and the bytes.
    unsafe {
        let b = new_object::<Bytes>(BYTES_HEAD + len, Builtin::bytes as u32);
        (*b).hash = 0;
        (*b).len = len;
        b
    }
}

/// The bytes, for writing.
///
/// # Safety
/// The object is new, and no slice of it is in use.
pub(crate) unsafe fn data_mut(b: *mut Bytes) -> *mut u8 {
    // SAFETY: the bytes follow the struct.
    unsafe { b.cast::<u8>().add(BYTES_HEAD) }
}

/// A bytes object with these bytes.
pub fn new_bytes(bytes: &[u8]) -> *mut Bytes {
    // SAFETY: every byte is written.
    unsafe {
        let b = uninit(bytes.len());
        data_mut(b).copy_from_nonoverlapping(bytes.as_ptr(), bytes.len());
        b
    }
}

unsafe fn part(b: *mut Bytes, from: usize, to: usize) -> *mut Bytes {
    // SAFETY: `b` is live and the bounds are in range.
    unsafe {
        if from == 0 && to == (*b).len {
            retain(b.cast());
            return b;
        }
        new_bytes(&bytes_data(b)[from..to])
    }
}

/// `a == b`.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_eq(a: *mut Bytes, b: *mut Bytes) -> bool {
    // SAFETY: by the contract.
    unsafe { bytes_data(a) == bytes_data(b) }
}

/// -1, 0 or 1.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_compare(a: *mut Bytes, b: *mut Bytes) -> i64 {
    // SAFETY: by the contract.
    let order: Ordering = unsafe { bytes_data(a).cmp(bytes_data(b)) };
    order as i64
}

/// `hash(b)`, cached.
///
/// # Safety
/// `b` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_hash(b: *mut Bytes) -> i64 {
    // SAFETY: by the contract.
    unsafe {
        if (*b).hash == 0 {
            (*b).hash = hash_bytes(bytes_data(b));
        }
        (*b).hash
    }
}

/// `b[i]`; IndexError.
///
/// # Safety
/// `b` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_get(b: *mut Bytes, i: i64) -> i64 {
    // SAFETY: the position is checked.
    unsafe {
        let len = (*b).len;
        let at = if i < 0 { i.wrapping_add(len as i64) } else { i } as usize;
        if at < len { i64::from(*data_mut(b).add(at)) } else { out_of_range() }
    }
}

#[cold]
#[inline(never)]
fn out_of_range() -> i64 {
    raise(Builtin::IndexError, "index out of range");
    0
}

/// `b[start:stop:step]` with bounds already adjusted to the length, `count` items.
///
/// # Safety
/// `b` is live and the bounds are adjusted.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_slice(b: *mut Bytes, start: i64, step: i64, count: i64) -> *mut Bytes {
    // SAFETY: the positions are in range.
    unsafe {
        if count <= 0 {
            return new_bytes(&[]);
        }
        if step == 1 {
            return part(b, start as usize, (start + count) as usize);
        }
        let new = uninit(count as usize);
        for i in 0..count {
            *data_mut(new).add(i as usize) = *data_mut(b).offset((start + i * step) as isize);
        }
        new
    }
}

/// A new buffer of `size` zeros with the first `count` bytes of `b` in front.
///
/// # Safety
/// `b` is live and has `count` bytes, which is at most `size`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_resized(b: *mut Bytes, size: i64, count: i64) -> *mut Bytes {
    // SAFETY: by the contract; every byte is written.
    unsafe {
        let (size, count) = (size as usize, count as usize);
        let new = uninit(size);
        data_mut(new).copy_from_nonoverlapping(data_mut(b), count);
        data_mut(new).add(count).write_bytes(0, size - count);
        new
    }
}

/// `b[i] = byte` in the buffer of a mutable type.
///
/// # Safety
/// `b` is live and a buffer, and the position in range.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_set(b: *mut Bytes, i: i64, byte: i64) {
    // SAFETY: by the contract.
    unsafe { *data_mut(b).add(i as usize) = byte as u8 }
}

/// Copies bytes into the buffer of a mutable type; both may be the same.
///
/// # Safety
/// Both are live, `to` is a buffer, and the positions are in range.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_move(to: *mut Bytes, at: i64, from: *mut Bytes, start: i64, count: i64) {
    // SAFETY: by the contract.
    unsafe { data_mut(to).add(at as usize).copy_from(data_mut(from).add(start as usize), count as usize) }
}

/// Puts all of `from` into the buffer of a mutable type, from `at` on by `step`.
///
/// # Safety
/// Both are live, `to` is a buffer, and all positions are in range.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_spread(to: *mut Bytes, at: i64, step: i64, from: *mut Bytes) {
    // SAFETY: by the contract.
    unsafe {
        for i in 0..(*from).len {
            *data_mut(to).offset((at + i as i64 * step) as isize) = *data_mut(from).add(i);
        }
    }
}

/// `a + b`.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_concat(a: *mut Bytes, b: *mut Bytes) -> *mut Bytes {
    // SAFETY: every byte of the result is written.
    unsafe {
        let new = uninit((*a).len + (*b).len);
        data_mut(new).copy_from_nonoverlapping(data_mut(a), (*a).len);
        data_mut(new).add((*a).len).copy_from_nonoverlapping(data_mut(b), (*b).len);
        new
    }
}

/// `a + b` where the caller owns `a`: extends in place when nobody else holds it.
///
/// # Safety
/// Both are live; ownership of `a` passes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_append(a: *mut Bytes, b: *mut Bytes) -> *mut Bytes {
    // SAFETY: the grown object has room for both.
    unsafe {
        if (*b).len == 0 {
            return a;
        }
        if (*a).count == 1 && a != b {
            let (old, len) = ((*a).len, (*a).len + (*b).len);
            let grown = grow_object(a.cast(), BYTES_HEAD + old, BYTES_HEAD + len).cast::<Bytes>();
            if !grown.is_null() {
                data_mut(grown).add(old).copy_from_nonoverlapping(data_mut(b), (*b).len);
                (*grown).len = len;
                (*grown).hash = 0;
                return grown;
            }
        }
        let new = molt_bytes_concat(a, b);
        release(a.cast());
        new
    }
}

/// `b * n`; MemoryError, OverflowError.
///
/// # Safety
/// `b` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_repeat(b: *mut Bytes, n: i64) -> *mut Bytes {
    // SAFETY: every byte of the result is written.
    unsafe {
        if n <= 0 || (*b).len == 0 {
            return new_bytes(&[]);
        }
        // What is too long does not depend on the size of words.
        let Some(total) = ((*b).len as i64).checked_mul(n).map(as_size) else {
            raise(Builtin::OverflowError, "repeated bytes are too long");
            return NULL;
        };
        if !has_room(total, 1) {
            return NULL;
        }
        let new = uninit(total);
        repeat_into(data_mut(new), bytes_data(b), total);
        new
    }
}

/// `bytes(n)`: zeros; ValueError, MemoryError.
#[unsafe(no_mangle)]
pub extern "C" fn molt_bytes_zeros(n: i64) -> *mut Bytes {
    if n < 0 {
        raise(Builtin::ValueError, "negative count");
        return NULL;
    }
    if !has_room(as_size(n), 1) {
        return NULL;
    }
    // SAFETY: every byte is written.
    unsafe {
        let new = uninit(n as usize);
        data_mut(new).write_bytes(0, n as usize);
        new
    }
}

/// `bytes(list)` of a list of ints in Int, Raw or Value storage; ValueError.
///
/// # Safety
/// `list` is live and holds ints only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_from_list(list: *mut List) -> *mut Bytes {
    // SAFETY: by the contract.
    unsafe {
        let storage = Storage::from_u8((*list).storage as u8);
        if storage == Storage::Bool {
            return new_bytes(slice::from_raw_parts((*list).items.max(1) as *const u8, (*list).len));
        }
        let mut out = Vec::with_capacity((*list).len);
        for i in 0..(*list).len {
            let word = *((*list).items as *const u64).add(i);
            let byte = match storage {
                Storage::Int => small_int(IntWord(word)).unwrap_or(-1),
                Storage::Value => small_int(int_word(Value(word))).unwrap_or(-1),
                _ => word as i64,
            };
            match u8::try_from(byte) {
                Ok(byte) => out.push(byte),
                Err(_) => {
                    raise(Builtin::ValueError, "bytes must be in range(0, 256)");
                    return NULL;
                }
            }
        }
        new_bytes(&out)
    }
}
