//! `repr(x)` and `float(text)`.

use core::sync::atomic::{AtomicU64, Ordering};

use molt_abi::layout::Str;
use molt_abi::types::Builtin;

use super::decimal::shortest;
use crate::format::number::{Style, float_text};
use crate::object::str_data;
use crate::str::unicode::{decimal_value, is_space};
use crate::str::{chars, new_ascii, raise_bytes, repr_into};

/// `repr(x)`: shortest digits that round-trip.
#[unsafe(no_mangle)]
pub extern "C" fn molt_float_to_str(x: f64) -> *mut Str {
    let mut text = Vec::with_capacity(32);
    push_repr(&mut text, x);
    new_ascii(&text)
}

/// Appends `repr(x)`.
pub(crate) fn push_repr(text: &mut Vec<u8>, x: f64) {
    if x.is_sign_negative() && !x.is_nan() {
        text.push(b'-');
    }
    if !x.is_finite() {
        text.extend_from_slice(if x.is_nan() { b"nan" } else { b"inf" });
        return;
    }
    let decimal = shortest(x.abs());
    let style = Style { exponent: decimal.point <= -4 || decimal.point > 16, dot_zero: true, ..Style::default() };
    float_text(text, &decimal, &style);
}

/// `float(s)`; ValueError.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_float_parse(s: *mut Str) -> f64 {
    // SAFETY: by the contract.
    let text = unsafe { str_data(s) };
    parse(text).unwrap_or_else(|| {
        let mut message = b"could not convert string to float: ".to_vec();
        repr_into(&mut message, text);
        raise_bytes(Builtin::ValueError, &message);
        0.0
    })
}

/// A NaN that is no other one. Floats have no addresses, so a NaN's payload is what makes it identical to itself alone, as
/// an object is: `x in [x]` is true, `float("nan") in [x]` false. 48 bits are free below the tags of boxed values.
fn fresh_nan() -> f64 {
    static MADE: AtomicU64 = AtomicU64::new(0);
    let payload = (MADE.fetch_add(1, Ordering::Relaxed) + 1) & ((1 << 48) - 1);
    f64::from_bits(f64::NAN.to_bits() | payload)
}

pub(crate) fn parse(text: &[u8]) -> Option<f64> {
    // The machine's own parser takes what is plain.
    if matches!(text, [b'0'..=b'9', ..]) && text.iter().all(|c| matches!(c, b'0'..=b'9' | b'.' | b'e')) {
        return parse_ascii(text);
    }
    let mut plain = Vec::with_capacity(text.len());
    for c in chars(text) {
        plain.push(match c {
            0..0x80 => c as u8,
            _ if is_space(c) => b' ',
            _ => b'0' + decimal_value(c)? as u8,
        });
    }
    let mut rest = plain.as_slice();
    let space = |c: &u8| matches!(c, b' ' | 9..=13 | 28..=31);
    while let [first, tail @ ..] = rest
        && space(first)
    {
        rest = tail;
    }
    while let [head @ .., last] = rest
        && space(last)
    {
        rest = head;
    }
    let unsigned = match rest {
        [b'+' | b'-', tail @ ..] => tail,
        _ => rest,
    };
    let sign = if rest.first() == Some(&b'-') { -1.0 } else { 1.0 };
    if [b"inf".as_slice(), b"infinity"].iter().any(|word| unsigned.eq_ignore_ascii_case(word)) {
        return Some(f64::INFINITY * sign);
    }
    if unsigned.eq_ignore_ascii_case(b"nan") {
        return Some(fresh_nan().copysign(sign));
    }
    if !unsigned.iter().all(|c| matches!(c, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-' | b'_')) {
        return None;
    }
    // Underscores stand between digits.
    let mut clean = Vec::with_capacity(rest.len());
    for (i, c) in rest.iter().enumerate() {
        if *c != b'_' {
            clean.push(*c);
        } else if i == 0 || !rest[i - 1].is_ascii_digit() || !rest.get(i + 1).is_some_and(u8::is_ascii_digit) {
            return None;
        }
    }
    parse_ascii(&clean)
}

/// The value of a plain literal.
pub(crate) fn parse_ascii(text: &[u8]) -> Option<f64> {
    core::str::from_utf8(text).ok()?.parse().ok()
}
