//! Searching, splitting, joining, stripping, replacing.

use core::slice;

use molt_abi::layout::{Bytes, List, Tuple};
use molt_abi::types::Builtin;
use molt_abi::value::{Storage, Value, Word};

use super::{NULL, new_bytes, part};
use crate::exception::raise;
use crate::list;
use crate::object::{as_object, bytes_data, retain, type_id, value_of};
use crate::str::{adjust, find, occurrences, push_type_name, raise_bytes, rfind};
use crate::tuple;

unsafe fn range<'a>(b: *mut Bytes, start: i64, end: i64) -> Option<(&'a [u8], usize)> {
    // SAFETY: `b` is live; the bounds are adjusted.
    unsafe {
        let (from, to) = adjust(start, end, (*b).len)?;
        Some((&bytes_data(b)[from..to], from))
    }
}

/// `b.find(needle, start, end)`: -1 if absent.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_find(b: *mut Bytes, needle: *mut Bytes, start: i64, end: i64) -> i64 {
    // SAFETY: by the contract.
    unsafe {
        let Some((bytes, from)) = range(b, start, end) else { return -1 };
        find(bytes, bytes_data(needle)).map_or(-1, |at| (from + at) as i64)
    }
}

/// `b.rfind(needle, start, end)`: -1 if absent.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_rfind(b: *mut Bytes, needle: *mut Bytes, start: i64, end: i64) -> i64 {
    // SAFETY: by the contract.
    unsafe {
        let Some((bytes, from)) = range(b, start, end) else { return -1 };
        rfind(bytes, bytes_data(needle)).map_or(-1, |at| (from + at) as i64)
    }
}

/// `b.count(needle, start, end)`.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_count(b: *mut Bytes, needle: *mut Bytes, start: i64, end: i64) -> i64 {
    // SAFETY: by the contract.
    unsafe {
        let Some((bytes, _)) = range(b, start, end) else { return 0 };
        let needle = bytes_data(needle);
        if needle.is_empty() { bytes.len() as i64 + 1 } else { occurrences(bytes, needle).count() as i64 }
    }
}

/// `b.startswith(prefix, start, end)`.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_starts_with(b: *mut Bytes, prefix: *mut Bytes, start: i64, end: i64) -> bool {
    // SAFETY: by the contract.
    unsafe { range(b, start, end).is_some_and(|(bytes, _)| bytes.starts_with(bytes_data(prefix))) }
}

/// `b.endswith(suffix, start, end)`.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_ends_with(b: *mut Bytes, suffix: *mut Bytes, start: i64, end: i64) -> bool {
    // SAFETY: by the contract.
    unsafe { range(b, start, end).is_some_and(|(bytes, _)| bytes.ends_with(bytes_data(suffix))) }
}

/// `b.replace(old, new, count)`; a negative count is no limit.
///
/// # Safety
/// All are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_replace(b: *mut Bytes, old: *mut Bytes, new: *mut Bytes, count: i64) -> *mut Bytes {
    // SAFETY: by the contract.
    unsafe {
        let limit = if count < 0 { usize::MAX } else { count as usize };
        let (bytes, old, replacement) = (bytes_data(b), bytes_data(old), bytes_data(new));
        let mut out = Vec::with_capacity(bytes.len());
        let mut done = 0;
        if old.is_empty() {
            for at in 0..limit.min(bytes.len() + 1) {
                out.extend_from_slice(replacement);
                out.extend(bytes.get(at));
                done = (at + 1).min(bytes.len());
            }
        } else {
            for at in occurrences(bytes, old).take(limit) {
                out.extend_from_slice(&bytes[done..at]);
                out.extend_from_slice(replacement);
                done = at + old.len();
            }
        }
        out.extend_from_slice(&bytes[done..]);
        new_bytes(&out)
    }
}

struct Parts(*mut List);

impl Parts {
    fn new() -> Parts {
        Parts(list::molt_list_new(Storage::Value as u32, 0))
    }

    fn push(&mut self, bytes: &[u8]) {
        // SAFETY: the list is live and takes the reference over.
        unsafe { list::molt_list_append(self.0, Word(value_of(new_bytes(bytes)).0)) };
    }
}

/// `b.split(separator, max)`; ValueError.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_split(b: *mut Bytes, separator: *mut Bytes, max: i64) -> *mut List {
    // SAFETY: by the contract.
    unsafe {
        let (mut rest, separator) = (bytes_data(b), bytes_data(separator));
        if separator.is_empty() {
            raise(Builtin::ValueError, "empty separator");
            return core::ptr::null_mut();
        }
        let mut parts = Parts::new();
        let mut left = if max < 0 { usize::MAX } else { max as usize };
        while left > 0
            && let Some(at) = find(rest, separator)
        {
            parts.push(&rest[..at]);
            rest = &rest[at + separator.len()..];
            left -= 1;
        }
        parts.push(rest);
        parts.0
    }
}

fn is_space(byte: &u8) -> bool {
    matches!(byte, 9..=13 | 32)
}

/// `b.split(None, max)`.
///
/// # Safety
/// `b` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_split_space(b: *mut Bytes, max: i64) -> *mut List {
    let skip = |bytes: &'static [u8]| &bytes[bytes.iter().take_while(|byte| is_space(byte)).count()..];
    // SAFETY: by the contract.
    let mut rest = skip(unsafe { bytes_data(b) });
    let mut parts = Parts::new();
    let mut left = if max < 0 { usize::MAX } else { max as usize };
    while !rest.is_empty() {
        let len = if left == 0 { rest.len() } else { rest.iter().take_while(|byte| !is_space(byte)).count() };
        parts.push(&rest[..len]);
        rest = skip(&rest[len..]);
        left = left.saturating_sub(1);
    }
    parts.0
}

/// `b.splitlines(keep)`.
///
/// # Safety
/// `b` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_split_lines(b: *mut Bytes, keep: bool) -> *mut List {
    // SAFETY: by the contract.
    let mut rest = unsafe { bytes_data(b) };
    let mut parts = Parts::new();
    while !rest.is_empty() {
        let line = rest.iter().take_while(|byte| !matches!(byte, 10 | 13)).count();
        let end = match rest[line..] {
            [13, 10, ..] => line + 2,
            [_, ..] => line + 1,
            [] => line,
        };
        parts.push(&rest[..if keep { end } else { line }]);
        rest = &rest[end..];
    }
    parts.0
}

/// `separator.join(list)` of a list of bytes; TypeError.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_join(separator: *mut Bytes, list: *mut List) -> *mut Bytes {
    // SAFETY: by the contract.
    unsafe {
        let items: &[Value] =
            if (*list).len == 0 { &[] } else { slice::from_raw_parts((*list).items as *const Value, (*list).len) };
        let mut out = Vec::new();
        for (i, item) in items.iter().enumerate() {
            if i != 0 {
                out.extend_from_slice(bytes_data(separator));
            }
            match as_object(*item) {
                Some(object) if (*list).storage == 0 && type_id(object) == Builtin::bytes as u32 => {
                    out.extend_from_slice(bytes_data(object.cast()));
                }
                _ => {
                    let mut message = b"sequence item ".to_vec();
                    crate::int::push_u64(&mut message, i as u64);
                    message.extend_from_slice(b": expected a bytes-like object, ");
                    push_type_name(&mut message, *item);
                    message.extend_from_slice(b" found");
                    raise_bytes(Builtin::TypeError, &message);
                    return NULL;
                }
            }
        }
        new_bytes(&out)
    }
}

/// `b.strip(set)` and its kin; sides: 1 left, 2 right, 3 both. White space is runtime/py's default for `set`.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_strip(b: *mut Bytes, set: *mut Bytes, sides: i64) -> *mut Bytes {
    // SAFETY: by the contract.
    unsafe {
        let (bytes, set) = (bytes_data(b), bytes_data(set));
        let drop = |byte: &&u8| set.contains(byte);
        let from = if sides & 1 != 0 { bytes.iter().take_while(drop).count() } else { 0 };
        let cut = if sides & 2 != 0 { bytes[from..].iter().rev().take_while(drop).count() } else { 0 };
        part(b, from, bytes.len() - cut)
    }
}

/// `b.partition(separator)`, `b.rpartition` if `last`; ValueError.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_partition(b: *mut Bytes, separator: *mut Bytes, last: bool) -> *mut Tuple {
    // SAFETY: by the contract.
    unsafe {
        let (bytes, between) = (bytes_data(b), bytes_data(separator));
        if between.is_empty() {
            raise(Builtin::ValueError, "empty separator");
            return core::ptr::null_mut();
        }
        let found = if last { rfind(bytes, between) } else { find(bytes, between) };
        let parts = match found {
            Some(at) => {
                retain(separator.cast());
                [part(b, 0, at), separator, part(b, at + between.len(), bytes.len())]
            }
            None => {
                retain(b.cast());
                let (none, other) = (new_bytes(&[]), new_bytes(&[]));
                if last { [none, other, b] } else { [b, none, other] }
            }
        };
        tuple::from_owned(&parts.map(|part| value_of(part)))
    }
}
