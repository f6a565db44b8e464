//! `bytes.decode`.

use molt_abi::layout::{Bytes, Str};
use molt_abi::types::Builtin;

use super::{Encoding, Handler, Order, encoding, handler, is_surrogate, raise_unicode};
use crate::object::{bytes_data, str_data, value_of};
use crate::str::{NULL, new_ascii, new_counted, new_str, next_char, push_char};

/// `b.decode(encoding, errors)`; UnicodeDecodeError, LookupError.
///
/// # Safety
/// All are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_decode(b: *mut Bytes, name: *mut Str, errors: *mut Str) -> *mut Str {
    // SAFETY: by the contract.
    unsafe {
        let bytes = bytes_data(b);
        let Some(encoding) = encoding(str_data(name)) else { return NULL };
        let wide = matches!(encoding, Encoding::Utf16(_) | Encoding::Utf32(_));
        let escaped = matches!(encoding, Encoding::UnicodeEscape | Encoding::RawUnicodeEscape);
        if !wide && !escaped && bytes.is_ascii() {
            return new_ascii(bytes);
        }
        let mut decoder = Decoder { b, bytes, out: Vec::new(), encoding, errors: str_data(errors) };
        let done = match encoding {
            Encoding::Utf8 => match core::str::from_utf8(bytes) {
                Ok(_) => return new_str(bytes),
                Err(_) => decoder.utf8(0),
            },
            Encoding::Utf8Sig => decoder.utf8(if bytes.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 }),
            Encoding::Latin1 => {
                let mut out = Vec::with_capacity(bytes.len());
                bytes.iter().for_each(|byte| push_char(&mut out, u32::from(*byte)));
                return new_counted(&out, bytes.len());
            }
            Encoding::Ascii => {
                decoder.each(|byte| (byte < 0x80).then_some(u32::from(byte)), "ordinal not in range(128)")
            }
            Encoding::Charmap(map) => decoder.each(
                |byte| match byte {
                    0..0x80 => Some(u32::from(byte)),
                    _ => Some(u32::from(map[usize::from(byte & 0x7F)])).filter(|code| *code != 0xFFFD),
                },
                "character maps to <undefined>",
            ),
            Encoding::Utf16(order) => decoder.utf16(order),
            Encoding::Utf32(order) => decoder.utf32(order),
            Encoding::UnicodeEscape => decoder.escapes(false),
            Encoding::RawUnicodeEscape => decoder.escapes(true),
        };
        if done.is_some() { new_str(&decoder.out) } else { NULL }
    }
}

/// A decoding in progress. The methods return `None` where they raised.
struct Decoder<'a> {
    b: *mut Bytes,
    bytes: &'a [u8],
    out: Vec<u8>,
    encoding: Encoding,
    errors: &'a [u8],
}

impl Decoder<'_> {
    /// Puts what the handler says in the place of undecodable bytes.
    #[cold]
    fn repair(&mut self, start: usize, end: usize, reason: &str) -> Option<()> {
        let bad = &self.bytes[start..end];
        match handler(self.errors)? {
            Handler::Ignore => {}
            Handler::Replace => push_char(&mut self.out, 0xFFFD),
            Handler::BackslashReplace => {
                for byte in bad {
                    self.out.extend_from_slice(b"\\x");
                    self.out.push(b"0123456789abcdef"[usize::from(byte >> 4)]);
                    self.out.push(b"0123456789abcdef"[usize::from(byte & 15)]);
                }
            }
            Handler::SurrogateEscape if bad.iter().all(|byte| *byte >= 0x80) => {
                bad.iter().for_each(|byte| push_char(&mut self.out, 0xDC00 + u32::from(*byte)));
            }
            _ => {
                let span = (start, end);
                raise_unicode(Builtin::UnicodeDecodeError, self.encoding.name(), value_of(self.b), span, reason);
                return None;
            }
        }
        Some(())
    }

    fn each(&mut self, code: impl Fn(u8) -> Option<u32>, reason: &str) -> Option<()> {
        for (at, byte) in self.bytes.iter().copied().enumerate() {
            match code(byte) {
                Some(code) => push_char(&mut self.out, code),
                None => self.repair(at, at + 1, reason)?,
            }
        }
        Some(())
    }

    fn passes_surrogates(&self) -> bool {
        self.errors == b"surrogatepass"
    }

    fn utf8(&mut self, mut at: usize) -> Option<()> {
        loop {
            let rest = &self.bytes[at..];
            let error = match core::str::from_utf8(rest) {
                Ok(_) => {
                    self.out.extend_from_slice(rest);
                    return Some(());
                }
                Err(error) => error,
            };
            let start = at + error.valid_up_to();
            self.out.extend_from_slice(&self.bytes[at..start]);
            let end = error.error_len().map_or(self.bytes.len(), |len| start + len);
            if self.passes_surrogates()
                && let [0xED, 0xA0..=0xBF, 0x80..=0xBF, ..] = self.bytes[start..]
            {
                push_char(&mut self.out, next_char(&self.bytes[start..]).0);
                at = start + 3;
                continue;
            }
            let reason = match self.bytes[start] {
                0x80..0xC2 | 0xF5.. => "invalid start byte",
                _ if error.error_len().is_none() => "unexpected end of data",
                _ => "invalid continuation byte",
            };
            self.repair(start, end, reason)?;
            at = end;
        }
    }

    fn utf16(&mut self, order: Order) -> Option<()> {
        let (mut at, order) = match (order, self.bytes) {
            (Order::Mark, [0xFF, 0xFE, ..]) => (2, Order::Little),
            (Order::Mark, [0xFE, 0xFF, ..]) => (2, Order::Big),
            (Order::Mark, _) => (0, Order::Little),
            (order, _) => (0, order),
        };
        self.encoding = Encoding::Utf16(order);
        let bytes = self.bytes;
        let unit = |at: usize| {
            let pair = [*bytes.get(at)?, *bytes.get(at + 1)?];
            Some(u32::from(if order == Order::Big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) }))
        };
        let mut found = Vec::new();
        while at < bytes.len() {
            let start = at;
            let problem = match (unit(at), unit(at + 2)) {
                (None, _) => Some((bytes.len(), "truncated data")),
                (Some(first @ 0xD800..0xDC00), Some(second @ 0xDC00..0xE000)) => {
                    found.push(Ok(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)));
                    at += 4;
                    None
                }
                (Some(0xD800..0xDC00), None) => Some((bytes.len(), "unexpected end of data")),
                (Some(0xD800..0xDC00), Some(_)) => Some((at + 2, "illegal UTF-16 surrogate")),
                (Some(0xDC00..0xE000), _) => Some((at + 2, "illegal encoding")),
                (Some(code), _) => {
                    found.push(Ok(code));
                    at += 2;
                    None
                }
            };
            if let Some((end, reason)) = problem {
                match unit(at).filter(|_| self.passes_surrogates()) {
                    Some(code) => {
                        found.push(Ok(code));
                        at += 2;
                    }
                    None => {
                        found.push(Err((start, end, reason)));
                        at = end;
                    }
                }
            }
        }
        self.write(found)
    }

    fn utf32(&mut self, order: Order) -> Option<()> {
        let (mut at, order) = match (order, self.bytes) {
            (Order::Mark, [0xFF, 0xFE, 0, 0, ..]) => (4, Order::Little),
            (Order::Mark, [0, 0, 0xFE, 0xFF, ..]) => (4, Order::Big),
            (Order::Mark, _) => (0, Order::Little),
            (order, _) => (0, order),
        };
        self.encoding = Encoding::Utf32(order);
        let mut found = Vec::new();
        while at < self.bytes.len() {
            let Some(&unit) = self.bytes[at..].first_chunk::<4>() else {
                found.push(Err((at, self.bytes.len(), "truncated data")));
                break;
            };
            let code = if order == Order::Big { u32::from_be_bytes(unit) } else { u32::from_le_bytes(unit) };
            found.push(match code {
                _ if is_surrogate(code) && !self.passes_surrogates() => {
                    Err((at, at + 4, "code point in surrogate code point range(0xd800, 0xe000)"))
                }
                0x110000.. => Err((at, at + 4, "code point not in range(0x110000)")),
                _ => Ok(code),
            });
            at += 4;
        }
        self.write(found)
    }

    fn write(&mut self, found: Vec<Result<u32, (usize, usize, &str)>>) -> Option<()> {
        for one in found {
            match one {
                Ok(code) => push_char(&mut self.out, code),
                Err((start, end, reason)) => self.repair(start, end, reason)?,
            }
        }
        Some(())
    }

    /// Escapes of string literals (of raw ones, `\u` and `\U` only); other bytes are Latin-1.
    fn escapes(&mut self, raw: bool) -> Option<()> {
        let bytes = self.bytes;
        let mut at = 0;
        while at < bytes.len() {
            let start = at;
            let byte = bytes[at];
            at += 1;
            if byte != b'\\' {
                push_char(&mut self.out, u32::from(byte));
                continue;
            }
            let Some(&kind) = bytes.get(at) else {
                if raw {
                    self.out.push(b'\\');
                } else {
                    self.repair(start, at, "\\ at end of string")?;
                }
                break;
            };
            at += 1;
            let (digits, reason) = match kind {
                b'u' => (4, "truncated \\uXXXX escape"),
                b'U' => (8, "truncated \\UXXXXXXXX escape"),
                b'x' if !raw => (2, "truncated \\xXX escape"),
                _ => (0, ""),
            };
            if digits > 0 {
                let found = bytes[at..].iter().take(digits).take_while(|c| c.is_ascii_hexdigit()).count();
                let value = bytes[at..at + found]
                    .iter()
                    .fold(0u64, |value, c| value << 4 | u64::from((*c as char).to_digit(16).unwrap_or(0)));
                at += found;
                if found < digits {
                    self.repair(start, at, reason)?;
                } else if value > 0x10FFFF {
                    self.repair(start, at, if raw { "\\Uxxxxxxxx out of range" } else { "illegal Unicode character" })?;
                } else {
                    push_char(&mut self.out, value as u32);
                }
                continue;
            }
            if raw {
                self.out.push(b'\\');
                push_char(&mut self.out, u32::from(kind));
                continue;
            }
            let code = match kind {
                b'\n' => continue,
                b'\\' | b'\'' | b'"' => kind,
                b'a' => 7,
                b'b' => 8,
                b't' => 9,
                b'n' => 10,
                b'v' => 11,
                b'f' => 12,
                b'r' => 13,
                b'0'..=b'7' => {
                    let more = bytes[at..].iter().take(2).take_while(|c| matches!(c, b'0'..=b'7')).count();
                    let value = bytes[at - 1..at + more].iter().fold(0u32, |value, c| value * 8 + u32::from(c - b'0'));
                    at += more;
                    push_char(&mut self.out, value);
                    continue;
                }
                _ => {
                    self.out.push(b'\\');
                    push_char(&mut self.out, u32::from(kind));
                    continue;
                }
            };
            self.out.push(code);
        }
        Some(())
    }
}
