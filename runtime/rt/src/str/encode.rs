//! Encodings: UTF-8, ASCII, Latin-1, and the error handlers.

use molt_abi::layout::{Bytes, Str, exception as word};
use molt_abi::types::Builtin;
use molt_abi::value::Value;

use super::escape::push_escape;
use super::{NULL, chars, new_str, next_char, push_char, raise_bytes};
use crate::bytes::new_bytes;
use crate::exception;
use crate::int::molt_value_from_i64;
use crate::object::{bytes_data, retain_value, str_data, value_of};
use crate::tuple;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Utf8,
    Ascii,
    Latin1,
}

impl Encoding {
    fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "utf-8",
            Encoding::Ascii => "ascii",
            Encoding::Latin1 => "latin-1",
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Handler {
    Strict,
    Ignore,
    Replace,
    BackslashReplace,
    SurrogateEscape,
    SurrogatePass,
    XmlCharRef,
    NameReplace,
}

fn encoding(name: &[u8]) -> Option<Encoding> {
    let plain: Vec<u8> =
        name.iter().map(|c| if matches!(c, b'_' | b' ') { b'-' } else { c.to_ascii_lowercase() }).collect();
    let found = match plain.as_slice() {
        b"utf-8" | b"utf8" | b"u8" | b"utf" | b"cp65001" => Encoding::Utf8,
        b"ascii" | b"us-ascii" | b"646" | b"ansi-x3.4-1968" => Encoding::Ascii,
        b"latin-1" | b"latin1" | b"iso-8859-1" | b"iso8859-1" | b"8859" | b"l1" | b"latin" | b"cp819" => {
            Encoding::Latin1
        }
        _ => {
            let mut message = b"unknown encoding: ".to_vec();
            message.extend_from_slice(name);
            raise_bytes(Builtin::LookupError, &message);
            return None;
        }
    };
    Some(found)
}

/// `None`: unknown, which matters only once there is an error.
fn handler(name: &[u8]) -> Option<Handler> {
    Some(match name {
        b"strict" => Handler::Strict,
        b"ignore" => Handler::Ignore,
        b"replace" => Handler::Replace,
        b"backslashreplace" => Handler::BackslashReplace,
        b"surrogateescape" => Handler::SurrogateEscape,
        b"surrogatepass" => Handler::SurrogatePass,
        b"xmlcharrefreplace" => Handler::XmlCharRef,
        b"namereplace" => Handler::NameReplace,
        _ => return None,
    })
}

#[cold]
fn unknown_handler(name: &[u8]) {
    let mut message = b"unknown error handler name '".to_vec();
    message.extend_from_slice(name);
    message.push(b'\'');
    raise_bytes(Builtin::LookupError, &message);
}

/// Makes a UnicodeEncodeError or UnicodeDecodeError pending.
#[cold]
fn raise_unicode(class: Builtin, encoding: &str, object: Value, start: usize, end: usize, reason: &str) {
    retain_value(object);
    let args = [
        value_of(new_str(encoding.as_bytes())),
        object,
        molt_value_from_i64(start as i64),
        molt_value_from_i64(end as i64),
        value_of(new_str(reason.as_bytes())),
    ];
    let exc = exception::new(class, tuple::from_owned(&args));
    let fields =
        [word::UNICODE_ENCODING, word::UNICODE_OBJECT, word::UNICODE_START, word::UNICODE_END, word::UNICODE_REASON];
    // SAFETY: the class has these words; each takes a reference of its own.
    unsafe {
        for (field, arg) in fields.into_iter().zip(args) {
            retain_value(arg);
            exception::set_field(exc, field, arg);
        }
        exception::molt_raise(exc);
    }
}

fn is_surrogate(code: u32) -> bool {
    (0xD800..0xE000).contains(&code)
}

/// `s.encode(encoding, errors)`; UnicodeEncodeError, LookupError.
///
/// # Safety
/// All are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_encode(s: *mut Str, name: *mut Str, errors: *mut Str) -> *mut Bytes {
    // SAFETY: by the contract.
    unsafe {
        let Some(encoding) = encoding(str_data(name)) else { return core::ptr::null_mut() };
        if super::is_ascii(s) {
            return new_bytes(str_data(s));
        }
        encode(s, encoding, str_data(errors)).map_or(core::ptr::null_mut(), |bytes| new_bytes(&bytes))
    }
}

unsafe fn encode(s: *mut Str, encoding: Encoding, errors: &[u8]) -> Option<Vec<u8>> {
    let fits: fn(u32) -> bool = match encoding {
        Encoding::Utf8 => |code| !is_surrogate(code),
        Encoding::Ascii => |code| code < 0x80,
        Encoding::Latin1 => |code| code < 0x100,
    };
    // SAFETY: `s` is live.
    let text: Vec<u32> = chars(unsafe { str_data(s) }).collect();
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        let code = text[at];
        if fits(code) {
            if encoding == Encoding::Utf8 {
                push_char(&mut out, code)
            } else {
                out.push(code as u8)
            }
            at += 1;
            continue;
        }
        let end = at + text[at..].iter().take_while(|code| !fits(**code)).count();
        let Some(handler) = handler(errors) else {
            unknown_handler(errors);
            return None;
        };
        for (i, code) in text[at..end].iter().copied().enumerate() {
            match handler {
                Handler::Ignore => {}
                Handler::Replace => out.push(b'?'),
                Handler::BackslashReplace | Handler::NameReplace => push_escape(&mut out, code),
                Handler::XmlCharRef => {
                    out.extend_from_slice(b"&#");
                    crate::int::push_u64(&mut out, u64::from(code));
                    out.push(b';');
                }
                Handler::SurrogateEscape if (0xDC80..0xDD00).contains(&code) => out.push(code as u8),
                Handler::SurrogatePass if encoding == Encoding::Utf8 => push_char(&mut out, code),
                _ => {
                    let reason = match encoding {
                        Encoding::Utf8 => "surrogates not allowed",
                        Encoding::Ascii => "ordinal not in range(128)",
                        Encoding::Latin1 => "ordinal not in range(256)",
                    };
                    raise_unicode(Builtin::UnicodeEncodeError, encoding.name(), value_of(s), at + i, end, reason);
                    return None;
                }
            }
        }
        at = end;
    }
    Some(out)
}

/// `b.decode(encoding, errors)`; UnicodeDecodeError, LookupError.
///
/// # Safety
/// All are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_decode(b: *mut Bytes, name: *mut Str, errors: *mut Str) -> *mut Str {
    // SAFETY: by the contract.
    unsafe {
        let bytes = bytes_data(b);
        match encoding(str_data(name)) {
            None => NULL,
            Some(Encoding::Utf8) => decode_utf8(b, bytes, str_data(errors)),
            Some(Encoding::Latin1) => {
                let mut out = Vec::with_capacity(bytes.len());
                bytes.iter().for_each(|byte| push_char(&mut out, u32::from(*byte)));
                super::new_counted(&out, bytes.len())
            }
            Some(Encoding::Ascii) => {
                let mut out = Vec::with_capacity(bytes.len());
                for (at, byte) in bytes.iter().copied().enumerate() {
                    if byte < 0x80 {
                        out.push(byte);
                    } else if !repair(&mut out, b, (at, at + 1), Encoding::Ascii, str_data(errors), ASCII_REASON) {
                        return NULL;
                    }
                }
                new_str(&out)
            }
        }
    }
}

const ASCII_REASON: &str = "ordinal not in range(128)";

/// Puts what the handler says in the place of undecodable bytes; false if it raised.
unsafe fn repair(
    out: &mut Vec<u8>,
    b: *mut Bytes,
    (start, end): (usize, usize),
    encoding: Encoding,
    errors: &[u8],
    reason: &str,
) -> bool {
    // SAFETY: `b` is live.
    let bytes = unsafe { bytes_data(b) };
    match handler(errors) {
        Some(Handler::Ignore) => {}
        Some(Handler::Replace) => push_char(out, 0xFFFD),
        Some(Handler::BackslashReplace) => {
            for byte in &bytes[start..end] {
                out.extend_from_slice(b"\\x");
                out.push(b"0123456789abcdef"[usize::from(byte >> 4)]);
                out.push(b"0123456789abcdef"[usize::from(byte & 15)]);
            }
        }
        Some(Handler::SurrogateEscape) if bytes[start..end].iter().all(|byte| *byte >= 0x80) => {
            bytes[start..end].iter().for_each(|byte| push_char(out, 0xDC00 + u32::from(*byte)));
        }
        None => {
            unknown_handler(errors);
            return false;
        }
        _ => {
            raise_unicode(Builtin::UnicodeDecodeError, encoding.name(), value_of(b), start, end, reason);
            return false;
        }
    }
    true
}

unsafe fn decode_utf8(b: *mut Bytes, bytes: &[u8], errors: &[u8]) -> *mut Str {
    let mut out = Vec::new();
    let mut at = 0;
    loop {
        match core::str::from_utf8(&bytes[at..]) {
            Ok(_) if at == 0 => return new_str(bytes),
            Ok(_) => {
                out.extend_from_slice(&bytes[at..]);
                return new_str(&out);
            }
            Err(error) => {
                let start = at + error.valid_up_to();
                out.extend_from_slice(&bytes[at..start]);
                let end = error.error_len().map_or(bytes.len(), |len| start + len);
                if handler(errors) == Some(Handler::SurrogatePass)
                    && let [0xED, 0xA0..=0xBF, 0x80..=0xBF, ..] = bytes[start..]
                {
                    push_char(&mut out, next_char(&bytes[start..]).0);
                    at = start + 3;
                    continue;
                }
                let reason = match bytes[start] {
                    0x80..0xC2 | 0xF5.. => "invalid start byte",
                    _ if error.error_len().is_none() => "unexpected end of data",
                    _ => "invalid continuation byte",
                };
                // SAFETY: `b` is live.
                if !unsafe { repair(&mut out, b, (start, end), Encoding::Utf8, errors, reason) } {
                    return NULL;
                }
                at = end;
            }
        }
    }
}
