//! Splitting.

use molt_abi::layout::{List, Str};
use molt_abi::types::Builtin;
use molt_abi::value::Storage;

use super::search::{find, rfind};
use super::unicode::is_space;
use super::{is_ascii, last_char, new_ascii, new_str, next_char, part};
use crate::exception::raise;
use crate::list;
use crate::object::{str_data, value_of};

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
        let mut parts = Parts::new(s);
        let mut left = limit(max);
        if parts.ascii {
            split_ascii_space(&mut parts, str_data(s), left);
            return parts.list;
        }
        let mut rest = super::strip::skip_space(str_data(s));
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

/// The words of a text of ASCII; what is left behind the last of `left` keeps its spaces.
fn split_ascii_space(parts: &mut Parts, text: &[u8], mut left: usize) {
    let space = |byte: u8| matches!(byte, 9..=13 | 28..=32);
    let mut at = 0;
    loop {
        while at < text.len() && space(text[at]) {
            at += 1;
        }
        if at == text.len() {
            return;
        }
        let start = at;
        if left == 0 {
            return parts.push(&text[start..]);
        }
        left -= 1;
        while at < text.len() && !space(text[at]) {
            at += 1;
        }
        parts.push(&text[start..at]);
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
