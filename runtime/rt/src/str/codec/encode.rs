//! `str.encode`.

use core::ptr::null_mut;

use molt_abi::layout::{Bytes, Str};
use molt_abi::types::Builtin;

use super::{Encoding, Handler, Order, encoding, handler, is_surrogate, raise_unicode};
use crate::bytes::new_bytes;
use crate::object::{str_data, value_of};
use crate::str::escape::push_escape;
use crate::str::{chars, is_ascii, push_char};

/// `s.encode(encoding, errors)`; UnicodeEncodeError, LookupError.
///
/// # Safety
/// All are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_encode(s: *mut Str, name: *mut Str, errors: *mut Str) -> *mut Bytes {
    // SAFETY: by the contract.
    unsafe {
        let Some(encoding) = encoding(str_data(name)) else { return null_mut() };
        let plain = matches!(encoding, Encoding::Utf8 | Encoding::Ascii | Encoding::Latin1 | Encoding::Charmap(_));
        if plain && is_ascii(s) {
            return new_bytes(str_data(s));
        }
        encode(s, encoding, str_data(errors)).map_or(null_mut(), |bytes| new_bytes(&bytes))
    }
}

/// Appends one character; false if the encoding has none for it.
fn push(out: &mut Vec<u8>, encoding: Encoding, code: u32) -> bool {
    match encoding {
        Encoding::Utf8 | Encoding::Utf8Sig => {
            if is_surrogate(code) {
                return false;
            }
            push_char(out, code);
        }
        Encoding::Utf16(_) | Encoding::Utf32(_) if is_surrogate(code) => return false,
        Encoding::Utf16(_) | Encoding::Utf32(_) => push_wide(out, encoding, code),
        Encoding::Ascii | Encoding::Latin1 => {
            if code >= if matches!(encoding, Encoding::Ascii) { 0x80 } else { 0x100 } {
                return false;
            }
            out.push(code as u8);
        }
        Encoding::Charmap(map) => {
            if code < 0x80 {
                out.push(code as u8);
            } else {
                match map.iter().position(|to| u32::from(*to) == code) {
                    Some(at) if code != 0xFFFD => out.push(0x80 + at as u8),
                    _ => return false,
                }
            }
        }
        Encoding::UnicodeEscape => match code {
            0x5C => out.extend_from_slice(b"\\\\"),
            0x20..0x7F => out.push(code as u8),
            _ => push_escape(out, code),
        },
        Encoding::RawUnicodeEscape if code < 0x100 => out.push(code as u8),
        Encoding::RawUnicodeEscape => push_escape(out, code),
    }
    true
}

/// Appends a character, lone surrogates as well, to UTF-16 or UTF-32.
fn push_wide(out: &mut Vec<u8>, encoding: Encoding, code: u32) {
    match encoding {
        Encoding::Utf16(order) => {
            let mut unit = |unit: u16| {
                out.extend_from_slice(&if order == Order::Big { unit.to_be_bytes() } else { unit.to_le_bytes() });
            };
            if code < 0x10000 {
                unit(code as u16);
            } else {
                unit(0xD7C0 + (code >> 10) as u16);
                unit(0xDC00 + (code & 0x3FF) as u16);
            }
        }
        Encoding::Utf32(Order::Big) => out.extend_from_slice(&code.to_be_bytes()),
        _ => out.extend_from_slice(&code.to_le_bytes()),
    }
}

unsafe fn encode(s: *mut Str, encoding: Encoding, errors: &[u8]) -> Option<Vec<u8>> {
    // SAFETY: `s` is live.
    let text: Vec<u32> = chars(unsafe { str_data(s) }).collect();
    let mut out = Vec::with_capacity(text.len());
    match encoding {
        Encoding::Utf8Sig => push_char(&mut out, 0xFEFF),
        Encoding::Utf16(Order::Mark) | Encoding::Utf32(Order::Mark) => push_wide(&mut out, encoding, 0xFEFF),
        _ => {}
    }
    let wide = matches!(encoding, Encoding::Utf16(_) | Encoding::Utf32(_));
    let mut scratch = Vec::new();
    let mut at = 0;
    while at < text.len() {
        if push(&mut out, encoding, text[at]) {
            at += 1;
            continue;
        }
        let handler = handler(errors)?;
        let mut end = at + 1;
        while !wide && end < text.len() && !push(&mut scratch, encoding, text[end]) {
            end += 1;
        }
        for (i, code) in text[at..end].iter().copied().enumerate() {
            let mut replacement = Vec::new();
            match handler {
                Handler::Ignore => {}
                Handler::Replace => replacement.push(b'?'),
                Handler::BackslashReplace => push_escape(&mut replacement, code),
                Handler::XmlCharRef => {
                    replacement.extend_from_slice(b"&#");
                    crate::int::push_u64(&mut replacement, u64::from(code));
                    replacement.push(b';');
                }
                Handler::SurrogateEscape if !wide && (0xDC80..0xDD00).contains(&code) => out.push(code as u8),
                Handler::SurrogatePass if matches!(encoding, Encoding::Utf8 | Encoding::Utf8Sig) => {
                    push_char(&mut out, code);
                }
                Handler::SurrogatePass if wide => push_wide(&mut out, encoding, code),
                _ => {
                    let reason = match encoding {
                        Encoding::Ascii => "ordinal not in range(128)",
                        Encoding::Latin1 => "ordinal not in range(256)",
                        Encoding::Charmap(_) => "character maps to <undefined>",
                        _ => "surrogates not allowed",
                    };
                    raise_unicode(Builtin::UnicodeEncodeError, encoding.name(), value_of(s), (at + i, end), reason);
                    return None;
                }
            }
            for byte in replacement {
                push(&mut out, encoding, u32::from(byte));
            }
        }
        at = end;
    }
    Some(out)
}
