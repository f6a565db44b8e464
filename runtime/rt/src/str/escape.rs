//! `repr(s)` and `ascii(s)`.

use molt_abi::layout::Str;

use super::unicode::is_printable;
use super::{chars, is_ascii, new_ascii, new_str, push_char, share};
use crate::object::str_data;

/// Appends an escape of a character that cannot stand for itself.
pub(crate) fn push_escape(out: &mut Vec<u8>, code: u32) {
    let (mark, digits) = match code {
        9 => return out.extend_from_slice(b"\\t"),
        10 => return out.extend_from_slice(b"\\n"),
        13 => return out.extend_from_slice(b"\\r"),
        0..0x100 => (b'x', 2),
        0x100..0x10000 => (b'u', 4),
        _ => (b'U', 8),
    };
    out.extend_from_slice(&[b'\\', mark]);
    for i in (0..digits).rev() {
        out.push(b"0123456789abcdef"[(code >> (i * 4) & 15) as usize]);
    }
}

/// The quote that `repr` chooses.
pub(crate) fn quote_for(text: &[u8]) -> u8 {
    if text.contains(&b'\'') && !text.contains(&b'"') { b'"' } else { b'\'' }
}

/// Appends `repr(text)`.
pub(crate) fn repr_into(out: &mut Vec<u8>, text: &[u8]) {
    let quote = quote_for(text);
    out.push(quote);
    for code in chars(text) {
        if code == u32::from(quote) || code == u32::from(b'\\') {
            out.extend_from_slice(&[b'\\', code as u8]);
        } else if is_printable(code) {
            push_char(out, code);
        } else {
            push_escape(out, code);
        }
    }
    out.push(quote);
}

/// `repr(s)`.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_repr(s: *mut Str) -> *mut Str {
    // SAFETY: by the contract.
    unsafe {
        let mut out = Vec::with_capacity((*s).len + 2);
        repr_into(&mut out, str_data(s));
        if is_ascii(s) { new_ascii(&out) } else { new_str(&out) }
    }
}

/// What `ascii(x)` makes of `repr(x)`: characters beyond ASCII are escaped.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_ascii(s: *mut Str) -> *mut Str {
    // SAFETY: by the contract.
    unsafe {
        if is_ascii(s) {
            return share(s);
        }
        let mut out = Vec::with_capacity((*s).len * 2);
        for code in chars(str_data(s)) {
            if code < 0x80 { out.push(code as u8) } else { push_escape(&mut out, code) }
        }
        new_ascii(&out)
    }
}
