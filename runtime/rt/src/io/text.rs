//! Text in and out of streams: UTF-8, strictly.

use molt_abi::layout::{Str, exception as word};
use molt_abi::types::Builtin;
use molt_abi::value::Value;

use super::stream::{Raised, Stream};
use crate::exception::{field, molt_raise, new};
use crate::int::molt_value_from_i64;
use crate::object::{new_str, retain, retain_value, str_data, value_of};
use crate::tuple;

/// Raises UnicodeDecodeError or UnicodeEncodeError for `object[start..end]`.
#[cold]
fn raise_unicode(class: Builtin, object: Value, start: usize, end: usize, reason: &str) -> Raised {
    let values = [
        value_of(new_str(b"utf-8")),
        object,
        molt_value_from_i64(start as i64),
        molt_value_from_i64(end as i64),
        value_of(new_str(reason.as_bytes())),
    ];
    for value in values {
        retain_value(value);
    }
    let exc = new(class, tuple::from_owned(&values));
    for (i, value) in values.into_iter().enumerate() {
        // SAFETY: these exceptions have the five words.
        unsafe { field(exc, word::UNICODE_ENCODING + i as u32).write(value) };
    }
    // SAFETY: a fresh exception.
    unsafe { molt_raise(exc) };
    Raised
}

/// A str of bytes that must be UTF-8.
pub(super) fn decode(bytes: &[u8]) -> Result<*mut Str, Raised> {
    let error = match core::str::from_utf8(bytes) {
        Ok(_) => return Ok(new_str(bytes)),
        Err(error) => error,
    };
    let start = error.valid_up_to();
    let (len, reason) = match (error.error_len(), bytes[start]) {
        (_, 0x80..=0xC1 | 0xF5..) => (1, "invalid start byte"),
        (None, _) => (bytes.len() - start, "unexpected end of data"),
        (Some(len), _) => (len, "invalid continuation byte"),
    };
    let object = value_of(crate::bytes::new_bytes(bytes));
    Err(raise_unicode(Builtin::UnicodeDecodeError, object, start, start + len, reason))
}

/// Where the first lone surrogate is, in bytes.
fn surrogate(text: &[u8]) -> Option<usize> {
    text.windows(2).position(|pair| pair[0] == 0xED && pair[1] >= 0xA0)
}

/// The UTF-8 of a str; raises UnicodeEncodeError for lone surrogates.
///
/// # Safety
/// `s` is live.
pub(super) unsafe fn encode<'a>(s: *mut Str) -> Result<&'a [u8], Raised> {
    // SAFETY: by the contract.
    unsafe {
        let text = str_data(s);
        if (*s).chars == (*s).len {
            return Ok(text);
        }
        let Some(at) = surrogate(text) else { return Ok(text) };
        let start = text[..at].iter().filter(|byte| **byte & 0xC0 != 0x80).count();
        let run = text[at..].chunks(3).take_while(|code| code[0] == 0xED && code[1] >= 0xA0).count();
        retain(s.cast());
        let reason = "surrogates not allowed";
        Err(raise_unicode(Builtin::UnicodeEncodeError, value_of(s), start, start + run, reason))
    }
}

/// The UTF-8 of any str, lone surrogates escaped as standard error shows them.
pub(super) fn escape(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = surrogate(rest) {
        out.extend_from_slice(&rest[..at]);
        let code = 0xD000 | u32::from(rest[at + 1] & 0x3F) << 6 | u32::from(rest[at + 2] & 0x3F);
        out.extend_from_slice(b"\\u");
        for shift in [12, 8, 4, 0] {
            out.push(b"0123456789abcdef"[(code >> shift & 15) as usize]);
        }
        rest = &rest[at + 3..];
    }
    out.extend_from_slice(rest);
    out
}

impl Stream {
    /// Takes `count` bytes as text.
    fn take_text(&mut self, count: usize) -> Result<*mut Str, Raised> {
        decode(self.take(count))
    }

    /// Reads at most `count` characters, all if negative.
    pub(super) fn read_text(&mut self, count: i64) -> Result<*mut Str, Raised> {
        if count < 0 {
            while self.fill()? {}
            return self.take_text(self.waiting().len());
        }
        loop {
            let end = prefix(self.waiting(), count as usize);
            // A character may be cut off at the end of what is waiting.
            if end < self.waiting().len() || (end == 0 && count == 0) || !self.fill()? {
                let end = prefix(self.waiting(), count as usize);
                return self.take_text(end);
            }
        }
    }

    /// Reads a line, at most `limit` characters if that is not negative.
    pub(super) fn read_line(&mut self, limit: i64) -> Result<*mut Str, Raised> {
        let end = self.find_line(limit, prefix)?;
        self.take_text(end)
    }

    /// The number of bytes of the next line, cut at `limit` units as `cut` counts them.
    pub(super) fn find_line(&mut self, limit: i64, cut: fn(&[u8], usize) -> usize) -> Result<usize, Raised> {
        let mut seen = 0;
        loop {
            let line = self.line(seen);
            let end = line.unwrap_or(self.waiting().len());
            if limit >= 0 {
                let most = cut(self.waiting(), limit as usize);
                if most <= end && most < self.waiting().len() {
                    return Ok(most);
                }
            }
            if line.is_some() {
                return Ok(end);
            }
            // The last byte may be half of a line end.
            seen = end.saturating_sub(1);
            if !self.fill()? {
                let end = self.line(seen).unwrap_or(self.waiting().len());
                return Ok(if limit >= 0 { end.min(cut(self.waiting(), limit as usize)) } else { end });
            }
        }
    }
}

/// The length of the first `count` characters.
fn prefix(text: &[u8], count: usize) -> usize {
    if count == 0 {
        return 0;
    }
    let mut starts = text.iter().enumerate().filter(|(_, byte)| **byte & 0xC0 != 0x80);
    starts.nth(count).map_or(text.len(), |(at, _)| at)
}
