//! `x.hex()` and `float.fromhex`.

use molt_abi::layout::Str;
use molt_abi::types::Builtin;

use super::scale;
use crate::exception::raise;
use crate::object::str_data;
use crate::str::new_ascii;

/// `x.hex()`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_float_hex(x: f64) -> *mut Str {
    let mut text = Vec::with_capacity(24);
    if !x.is_finite() {
        super::push_repr(&mut text, x);
        return new_ascii(&text);
    }
    if x.is_sign_negative() {
        text.push(b'-');
    }
    if x == 0.0 {
        text.extend_from_slice(b"0x0.0p+0");
        return new_ascii(&text);
    }
    let bits = x.to_bits();
    let biased = (bits >> 52 & 0x7FF) as i32;
    text.extend_from_slice(if biased == 0 { b"0x0." } else { b"0x1." });
    for i in (0..13).rev() {
        text.push(b"0123456789abcdef"[(bits >> (i * 4) & 15) as usize]);
    }
    let exponent = if biased == 0 { -1022 } else { biased - 1023 };
    text.extend_from_slice(if exponent < 0 { b"p-" } else { b"p+" });
    crate::int::push_u64(&mut text, u64::from(exponent.unsigned_abs()));
    new_ascii(&text)
}

/// `float.fromhex(s)`; ValueError, OverflowError.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_float_from_hex(s: *mut Str) -> f64 {
    // SAFETY: by the contract.
    let text = unsafe { str_data(s) }.trim_ascii();
    let (negative, rest) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    };
    let word = |word: &[u8]| rest.eq_ignore_ascii_case(word);
    let x = if word(b"inf") || word(b"infinity") {
        Some(f64::INFINITY)
    } else if word(b"nan") {
        Some(f64::NAN)
    } else {
        match digits(rest) {
            Some((mantissa, inexact, exponent)) => match scale(mantissa, inexact, exponent) {
                Some(x) => Some(x),
                None => {
                    raise(Builtin::OverflowError, "hexadecimal value too large to represent as a float");
                    return 0.0;
                }
            },
            None => None,
        }
    };
    match x {
        Some(x) if negative => -x,
        Some(x) => x,
        None => {
            raise(Builtin::ValueError, "invalid hexadecimal floating-point string");
            0.0
        }
    }
}

/// `[0x] digits [. digits] [p exponent]` as mantissa, whether more was cut off, exponent of two.
fn digits(text: &[u8]) -> Option<(u64, bool, i64)> {
    let mut rest = match text {
        [b'0', b'x' | b'X', rest @ ..] => rest,
        _ => text,
    };
    let (mut mantissa, mut inexact, mut exponent) = (0u64, false, 0i64);
    let (mut seen, mut point) = (false, false);
    while let [c, tail @ ..] = rest {
        if *c == b'.' && !point {
            point = true;
        } else if let Some(digit) = (*c as char).to_digit(16) {
            seen = true;
            if mantissa >> 60 == 0 {
                mantissa = mantissa << 4 | u64::from(digit);
                exponent -= if point { 4 } else { 0 };
            } else {
                inexact |= digit != 0;
                exponent += if point { 0 } else { 4 };
            }
        } else {
            break;
        }
        rest = tail;
    }
    if !seen {
        return None;
    }
    if let [b'p' | b'P', tail @ ..] = rest {
        let (minus, tail) = match tail {
            [b'-', tail @ ..] => (true, tail),
            [b'+', tail @ ..] => (false, tail),
            _ => (false, tail),
        };
        if tail.is_empty() || !tail.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let value = tail.iter().fold(0i64, |n, c| (n * 10 + i64::from(c - b'0')).min(1 << 40));
        exponent += if minus { -value } else { value };
    } else if !rest.is_empty() {
        return None;
    }
    Some((mantissa, inexact, exponent))
}
