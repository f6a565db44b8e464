//! Bytes as text: `repr`, `hex`, `fromhex`.

use molt_abi::layout::{Bytes, Str};
use molt_abi::types::Builtin;

use super::{NULL, new_bytes};
use crate::object::{bytes_data, str_data};
use crate::str::{new_ascii, quote_for, raise_bytes};

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// `repr(b)`.
///
/// # Safety
/// `b` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_repr(b: *mut Bytes) -> *mut Str {
    // SAFETY: by the contract.
    let bytes = unsafe { bytes_data(b) };
    let quote = quote_for(bytes);
    let mut out = Vec::with_capacity(bytes.len() + 3);
    out.extend_from_slice(&[b'b', quote]);
    for byte in bytes.iter().copied() {
        match byte {
            b'\t' => out.extend_from_slice(b"\\t"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\\' => out.extend_from_slice(b"\\\\"),
            _ if byte == quote => out.extend_from_slice(&[b'\\', quote]),
            0x20..0x7F => out.push(byte),
            _ => out.extend_from_slice(&[b'\\', b'x', DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]),
        }
    }
    out.push(quote);
    new_ascii(&out)
}

/// `b.hex(separator, group)`: no separator if "".
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_hex(b: *mut Bytes, separator: *mut Str, group: i64) -> *mut Str {
    // SAFETY: by the contract.
    let (bytes, separator) = unsafe { (bytes_data(b), str_data(separator)) };
    let mut out = Vec::with_capacity(bytes.len() * 2);
    let size = group.unsigned_abs() as usize;
    for (i, byte) in bytes.iter().enumerate() {
        // Groups count from the right, from the left if negative.
        let counted = if group < 0 { i } else { bytes.len() - i };
        if i != 0 && size != 0 && counted.is_multiple_of(size) {
            out.extend_from_slice(separator);
        }
        out.extend_from_slice(&[DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
    }
    new_ascii(&out)
}

/// `bytes.fromhex(s)`; ValueError.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_from_hex(s: *mut Str) -> *mut Bytes {
    // SAFETY: by the contract.
    let text = unsafe { str_data(s) };
    let digit = |at: usize| text.get(at).and_then(|c| (*c as char).to_digit(16)).map(|digit| digit as u8);
    let mut out = Vec::with_capacity(text.len() / 2);
    let mut at = 0;
    while at < text.len() {
        if matches!(text[at], 9..=13 | 32) {
            at += 1;
            continue;
        }
        let wrong = match (digit(at), digit(at + 1)) {
            (Some(high), Some(low)) => {
                out.push(high << 4 | low);
                at += 2;
                continue;
            }
            (None, _) => at,
            _ => at + 1,
        };
        let mut message = b"non-hexadecimal number found in fromhex() arg at position ".to_vec();
        crate::int::push_u64(&mut message, crate::str::char_count(&text[..wrong]) as u64);
        raise_bytes(Builtin::ValueError, &message);
        return NULL;
    }
    new_bytes(&out)
}
