//! Stripping. Sides: 1 left, 2 right, 3 both.

use molt_abi::layout::Str;

use super::unicode::is_space;
use super::{chars, last_char, next_char, part};
use crate::object::str_data;

fn from_left(mut text: &[u8], drop: impl Fn(u32) -> bool) -> &[u8] {
    while !text.is_empty() {
        let (code, len) = next_char(text);
        if !drop(code) {
            break;
        }
        text = &text[len..];
    }
    text
}

fn from_right(mut text: &[u8], drop: impl Fn(u32) -> bool) -> &[u8] {
    while !text.is_empty() {
        let (code, len) = last_char(text);
        if !drop(code) {
            break;
        }
        text = &text[..text.len() - len];
    }
    text
}

/// The characters of a text, of which ASCII ones are looked up in a bit set.
struct Members<'s> {
    ascii: u128,
    text: &'s [u8],
}

impl<'s> Members<'s> {
    fn of(text: &'s [u8]) -> Self {
        let ascii = text.iter().filter(|byte| byte.is_ascii()).fold(0, |bits, byte| bits | 1_u128 << byte);
        Members { ascii, text }
    }

    #[inline]
    fn has(&self, code: u32) -> bool {
        if code < 0x80 { self.ascii >> code & 1 != 0 } else { chars(self.text).any(|c| c == code) }
    }
}

/// Without white space at the start.
pub(super) fn skip_space(text: &[u8]) -> &[u8] {
    from_left(text, is_space)
}

/// Without white space at the end.
pub(super) fn drop_space(text: &[u8]) -> &[u8] {
    from_right(text, is_space)
}

unsafe fn strip(s: *mut Str, sides: i64, drop: impl Fn(u32) -> bool) -> *mut Str {
    // SAFETY: `s` is live.
    unsafe {
        let text = str_data(s);
        let rest = if sides & 1 != 0 { from_left(text, &drop) } else { text };
        let start = text.len() - rest.len();
        let rest = if sides & 2 != 0 { from_right(rest, &drop) } else { rest };
        part(s, start, start + rest.len())
    }
}

/// `s.strip()`, `s.lstrip()`, `s.rstrip()`.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_strip_space(s: *mut Str, sides: i64) -> *mut Str {
    // SAFETY: by the contract.
    unsafe { strip(s, sides, is_space) }
}

/// `s.strip(set)` and its kin.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_strip(s: *mut Str, set: *mut Str, sides: i64) -> *mut Str {
    // SAFETY: by the contract.
    unsafe {
        let set = Members::of(str_data(set));
        strip(s, sides, |code| set.has(code))
    }
}
