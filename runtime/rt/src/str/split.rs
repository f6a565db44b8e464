//! Splitting.

use molt_abi::layout::{List, Str, Tuple};
use molt_abi::types::Builtin;
use molt_abi::value::{Storage, Value};

use super::search::{find, rfind};
use super::unicode::is_space;
use super::{empty, is_ascii, last_char, new_ascii, new_str, next_char, part, share};
use crate::exception::raise;
use crate::list;
use crate::object::{str_data, value_of};
use crate::tuple;

/// Collects parts of a string in a list.
struct Parts {
    list: *mut List,
    ascii: bool,
}

impl Parts {
    unsafe fn new(s: *mut Str) -> Parts {
        // SAFETY: `s` is live.
        Parts { list: list::molt_list_new(Storage::Value as u32, 0), ascii: unsafe { is_ascii(s) } }
    }

    fn push(&mut self, bytes: &[u8]) {
        let piece = if self.ascii { new_ascii(bytes) } else { new_str(bytes) };
        self.push_str(piece);
    }

    fn push_str(&mut self, piece: *mut Str) {
        // SAFETY: the list is live and takes the reference over.
        unsafe { list::molt_list_append(self.list, molt_abi::value::Word(value_of(piece).0)) };
    }
}

fn no_separator() -> *mut List {
    raise(Builtin::ValueError, "empty separator");
    core::ptr::null_mut()
}

fn limit(max: i64) -> usize {
    if max < 0 { usize::MAX } else { max as usize }
}

/// `s.split(separator, max)`; ValueError.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_split(s: *mut Str, separator: *mut Str, max: i64) -> *mut List {
    // SAFETY: by the contract.
    unsafe {
        let (mut rest, separator) = (str_data(s), str_data(separator));
        if separator.is_empty() {
            return no_separator();
        }
        let mut parts = Parts::new(s);
        let mut left = limit(max);
        let len = rest.len();
        while left > 0
            && let Some(at) = find(rest, separator)
        {
            parts.push(&rest[..at]);
            rest = &rest[at + separator.len()..];
            left -= 1;
        }
        parts.push_str(part(s, len - rest.len(), len));
        parts.list
    }
}

/// `s.rsplit(separator, max)`; ValueError.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_rsplit(s: *mut Str, separator: *mut Str, max: i64) -> *mut List {
    // SAFETY: by the contract.
    unsafe {
        let (mut rest, separator) = (str_data(s), str_data(separator));
        if separator.is_empty() {
            return no_separator();
        }
        let mut parts = Parts::new(s);
        let mut left = limit(max);
        while left > 0
            && let Some(at) = rfind(rest, separator)
        {
            parts.push(&rest[at + separator.len()..]);
            rest = &rest[..at];
            left -= 1;
        }
        parts.push_str(part(s, 0, rest.len()));
        list::molt_list_reverse(parts.list);
        parts.list
    }
}

/// `s.split(None, max)`: by runs of white space.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_split_space(s: *mut Str, max: i64) -> *mut List {
    // SAFETY: by the contract.
    unsafe {
        let mut rest = super::strip::skip_space(str_data(s));
        let mut parts = Parts::new(s);
        let mut left = limit(max);
        while !rest.is_empty() {
            if left == 0 {
                parts.push(rest);
                break;
            }
            let mut at = 0;
            while at < rest.len() {
                let (code, len) = next_char(&rest[at..]);
                if is_space(code) {
                    break;
                }
                at += len;
            }
            parts.push(&rest[..at]);
            rest = super::strip::skip_space(&rest[at..]);
            left -= 1;
        }
        parts.list
    }
}

/// `s.rsplit(None, max)`.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_rsplit_space(s: *mut Str, max: i64) -> *mut List {
    // SAFETY: by the contract.
    unsafe {
        let mut rest = super::strip::drop_space(str_data(s));
        let mut parts = Parts::new(s);
        let mut left = limit(max);
        while !rest.is_empty() {
            if left == 0 {
                parts.push(rest);
                break;
            }
            let mut at = rest.len();
            while at > 0 {
                let (code, len) = last_char(&rest[..at]);
                if is_space(code) {
                    break;
                }
                at -= len;
            }
            parts.push(&rest[at..]);
            rest = super::strip::drop_space(&rest[..at]);
            left -= 1;
        }
        list::molt_list_reverse(parts.list);
        parts.list
    }
}

fn ends_line(code: u32) -> bool {
    matches!(code, 10..=13 | 0x1C..=0x1E | 0x85 | 0x2028 | 0x2029)
}

/// `s.splitlines(keep)`.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_split_lines(s: *mut Str, keep: bool) -> *mut List {
    // SAFETY: by the contract.
    unsafe {
        let text = str_data(s);
        let mut parts = Parts::new(s);
        let (mut start, mut at) = (0, 0);
        while at < text.len() {
            let (code, len) = next_char(&text[at..]);
            if !ends_line(code) {
                at += len;
                continue;
            }
            let line_end = at;
            at += len;
            if code == 13 && text.get(at) == Some(&10) {
                at += 1;
            }
            parts.push(&text[start..if keep { at } else { line_end }]);
            start = at;
        }
        if start < text.len() {
            parts.push(&text[start..]);
        }
        parts.list
    }
}

unsafe fn three(s: *mut Str, separator: *mut Str, at: usize) -> *mut Tuple {
    // SAFETY: both are live; the place was found.
    unsafe {
        let end = at + (*separator).len;
        let parts = [part(s, 0, at), share(separator), part(s, end, (*s).len)];
        tuple::from_owned(&parts.map(|part| value_of(part)))
    }
}

/// `s.partition(separator)`; ValueError.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_partition(s: *mut Str, separator: *mut Str) -> *mut Tuple {
    // SAFETY: by the contract.
    unsafe {
        if (*separator).len == 0 {
            return no_separator().cast();
        }
        match find(str_data(s), str_data(separator)) {
            Some(at) => three(s, separator, at),
            None => {
                let parts: [Value; 3] = [value_of(share(s)), value_of(empty()), value_of(empty())];
                tuple::from_owned(&parts)
            }
        }
    }
}

/// `s.rpartition(separator)`; ValueError.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_rpartition(s: *mut Str, separator: *mut Str) -> *mut Tuple {
    // SAFETY: by the contract.
    unsafe {
        if (*separator).len == 0 {
            return no_separator().cast();
        }
        match rfind(str_data(s), str_data(separator)) {
            Some(at) => three(s, separator, at),
            None => {
                let parts: [Value; 3] = [value_of(empty()), value_of(empty()), value_of(share(s))];
                tuple::from_owned(&parts)
            }
        }
    }
}
