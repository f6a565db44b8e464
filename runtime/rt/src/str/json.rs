//! Texts as JSON has them: where one ends that is to be read, and what is written for one.

use molt_abi::layout::Str;

use super::search::position;
use super::{byte_of, copy_text, data_mut, new_str, next_char, uninit};
use crate::object::str_data;

/// The number of bytes before the first that JSON does not write as it is: a quote, a backslash, a control character, and
/// with `ascii` all beyond `~`.
#[inline(always)]
fn plain(bytes: &[u8], ascii: bool) -> usize {
    let last = if ascii { b'~' } else { u8::MAX };
    let special = |byte: &u8| *byte < b' ' || *byte == b'"' || *byte == b'\\' || *byte > last;
    bytes.iter().position(special).unwrap_or(bytes.len())
}

/// The first position from `start` on whose character JSON does not write as it is, or the length.
///
/// # Safety
/// `s` is live; `start` is at most its length.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_json_end(s: *mut Str, start: i64, ascii: bool) -> i64 {
    // SAFETY: by the contract.
    unsafe {
        let bytes = &str_data(s)[byte_of(s, start as usize)..];
        position(s, start as usize, bytes, plain(bytes, ascii))
    }
}

/// The text as JSON writes it, in quotes.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_json(s: *mut Str, ascii: bool) -> *mut Str {
    // SAFETY: every byte of the result is written.
    unsafe {
        let text = str_data(s);
        let start = plain(text, ascii);
        if start < text.len() {
            return escaped(text, start, ascii);
        }
        let new = uninit(text.len() + 2, (*s).chars + 2);
        let out = data_mut(new);
        out.write(b'"');
        copy_text(out.add(1), text.as_ptr(), text.len());
        out.add(1 + text.len()).write(b'"');
        new
    }
}

/// The text in quotes; its first `at` bytes need no escape.
#[inline(never)]
fn escaped(text: &[u8], mut at: usize, ascii: bool) -> *mut Str {
    let mut out = Vec::with_capacity(text.len() + text.len() / 8 + 16);
    out.push(b'"');
    let mut rest = text;
    loop {
        out.extend_from_slice(&rest[..at]);
        rest = &rest[at..];
        if rest.is_empty() {
            break;
        }
        let (code, len) = next_char(rest);
        push_escape(&mut out, code);
        rest = &rest[len..];
        at = plain(rest, ascii);
    }
    out.push(b'"');
    new_str(&out)
}

fn push_escape(out: &mut Vec<u8>, code: u32) {
    let letter = match code {
        0x22 | 0x5C => code as u8,
        0x08 => b'b',
        0x09 => b't',
        0x0A => b'n',
        0x0C => b'f',
        0x0D => b'r',
        0..0x10000 => return push_unit(out, code),
        _ => {
            let high = code - 0x10000;
            push_unit(out, 0xD800 | high >> 10);
            return push_unit(out, 0xDC00 | high & 0x3FF);
        }
    };
    out.extend_from_slice(&[b'\\', letter]);
}

/// `\uXXXX`.
fn push_unit(out: &mut Vec<u8>, unit: u32) {
    out.extend_from_slice(b"\\u");
    for shift in [12, 8, 4, 0] {
        out.push(b"0123456789abcdef"[(unit >> shift & 15) as usize]);
    }
}
