//! Encodings of text and their error handlers: names, handlers and the errors here, the two directions in their files.

mod charmaps;
mod decode;
mod encode;

use molt_abi::layout::exception as word;
use molt_abi::types::Builtin;
use molt_abi::value::Value;

use super::{new_str, raise_bytes};
use crate::exception;
use crate::int::molt_value_from_i64;
use crate::object::{retain_value, value_of};
use crate::tuple;

use charmaps::Charmap;
pub use decode::*;
pub use encode::*;

/// Byte order of the wide encodings: given, or by a mark (little without one).
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Little,
    Big,
    Mark,
}

#[derive(Clone, Copy)]
enum Encoding {
    Utf8,
    /// UTF-8 with a mark in front.
    Utf8Sig,
    Utf16(Order),
    Utf32(Order),
    Ascii,
    Latin1,
    Charmap(&'static Charmap),
    /// Escapes as in string literals.
    UnicodeEscape,
    /// Latin-1, and `\u` and `\U` for the rest.
    RawUnicodeEscape,
}

impl Encoding {
    /// As errors name it.
    fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 | Encoding::Utf8Sig => "utf-8",
            Encoding::Utf16(Order::Mark) => "utf-16",
            Encoding::Utf16(Order::Little) => "utf-16-le",
            Encoding::Utf16(Order::Big) => "utf-16-be",
            Encoding::Utf32(Order::Mark) => "utf-32",
            Encoding::Utf32(Order::Little) => "utf-32-le",
            Encoding::Utf32(Order::Big) => "utf-32-be",
            Encoding::Ascii => "ascii",
            Encoding::Latin1 => "latin-1",
            Encoding::Charmap(_) => "charmap",
            Encoding::UnicodeEscape => "unicodeescape",
            Encoding::RawUnicodeEscape => "rawunicodeescape",
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
}

/// The encoding of a name, or LookupError.
fn encoding(name: &[u8]) -> Option<Encoding> {
    let plain: Vec<u8> =
        name.iter().map(|c| if matches!(c, b'_' | b' ') { b'-' } else { c.to_ascii_lowercase() }).collect();
    Some(match plain.as_slice() {
        b"utf-8" | b"utf8" | b"u8" | b"utf" | b"cp65001" => Encoding::Utf8,
        b"utf-8-sig" | b"utf8-sig" => Encoding::Utf8Sig,
        b"utf-16" | b"utf16" | b"u16" => Encoding::Utf16(Order::Mark),
        b"utf-16-le" | b"utf-16le" | b"utf16-le" | b"utf16le" => Encoding::Utf16(Order::Little),
        b"utf-16-be" | b"utf-16be" | b"utf16-be" | b"utf16be" => Encoding::Utf16(Order::Big),
        b"utf-32" | b"utf32" | b"u32" => Encoding::Utf32(Order::Mark),
        b"utf-32-le" | b"utf-32le" | b"utf32-le" | b"utf32le" => Encoding::Utf32(Order::Little),
        b"utf-32-be" | b"utf-32be" | b"utf32-be" | b"utf32be" => Encoding::Utf32(Order::Big),
        b"ascii" | b"us-ascii" | b"646" | b"ansi-x3.4-1968" => Encoding::Ascii,
        b"latin-1" | b"latin1" | b"iso-8859-1" | b"iso8859-1" | b"8859" | b"l1" | b"latin" | b"cp819" => {
            Encoding::Latin1
        }
        b"unicode-escape" | b"unicodeescape" => Encoding::UnicodeEscape,
        b"raw-unicode-escape" | b"rawunicodeescape" => Encoding::RawUnicodeEscape,
        plain => match charmaps::find(plain) {
            Some(map) => Encoding::Charmap(map),
            None => {
                let mut message = b"unknown encoding: ".to_vec();
                message.extend_from_slice(name);
                raise_bytes(Builtin::LookupError, &message);
                return None;
            }
        },
    })
}

/// `None` (raised): unknown, which matters only once there is an error.
fn handler(name: &[u8]) -> Option<Handler> {
    Some(match name {
        b"strict" => Handler::Strict,
        b"ignore" => Handler::Ignore,
        b"replace" => Handler::Replace,
        b"backslashreplace" => Handler::BackslashReplace,
        b"surrogateescape" => Handler::SurrogateEscape,
        b"surrogatepass" => Handler::SurrogatePass,
        b"xmlcharrefreplace" => Handler::XmlCharRef,
        _ => {
            let mut message = b"unknown error handler name '".to_vec();
            message.extend_from_slice(name);
            message.push(b'\'');
            raise_bytes(Builtin::LookupError, &message);
            return None;
        }
    })
}

/// Makes a UnicodeEncodeError or UnicodeDecodeError pending.
#[cold]
fn raise_unicode(class: Builtin, encoding: &str, object: Value, (start, end): (usize, usize), reason: &str) {
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
