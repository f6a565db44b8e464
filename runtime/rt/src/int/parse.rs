//! `int(text, base)`.

use molt_abi::layout::Str;
use molt_abi::types::Builtin;
use molt_abi::value::IntWord;

use super::{ERROR, check_digits, from_limbs, limbs, word};
use crate::exception::raise;
use crate::object::str_data;
use crate::str::unicode::{decimal_value, is_space};
use crate::str::{chars, prefix_len, raise_bytes, repr_into};

/// `int(s, base)`; ValueError.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_int_parse(s: *mut Str, base: i64) -> IntWord {
    // SAFETY: by the contract.
    let text = unsafe { str_data(s) };
    if base != 0 && !(2..=36).contains(&base) {
        raise(Builtin::ValueError, "int() base must be >= 2 and <= 36, or 0");
        return ERROR;
    }
    // The commonest: a few plain digits.
    if base == 10 && !text.is_empty() && text.len() < 19 && text.iter().all(u8::is_ascii_digit) {
        return word(text.iter().fold(0, |n, digit| n * 10 + i64::from(digit - b'0')));
    }
    match parse(text, base as u32) {
        Parsed::Int(word) => word,
        Parsed::Raised => ERROR,
        Parsed::Invalid => {
            let mut message = b"invalid literal for int() with base ".to_vec();
            super::push_u64(&mut message, base as u64);
            message.extend_from_slice(b": ");
            let mut quoted = Vec::new();
            repr_into(&mut quoted, text);
            message.extend_from_slice(&quoted[..prefix_len(&quoted, 200)]);
            raise_bytes(Builtin::ValueError, &message);
            ERROR
        }
    }
}

enum Parsed {
    Int(IntWord),
    Invalid,
    Raised,
}

fn parse(text: &[u8], base: u32) -> Parsed {
    // Digits and white space of any script count; everything else stands for itself.
    let mut plain = Vec::with_capacity(text.len());
    for c in chars(text) {
        plain.push(match c {
            0..0x80 => c as u8,
            _ if is_space(c) => b' ',
            _ => match decimal_value(c) {
                Some(digit) => b'0' + digit as u8,
                None => return Parsed::Invalid,
            },
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
    let negative = matches!(rest, [b'-', ..]);
    if let [b'-' | b'+', tail @ ..] = rest {
        rest = tail;
    }
    let mut base = base;
    let mut only_zero = false;
    let prefixed = match rest {
        [b'0', b'x' | b'X', ..] => 16,
        [b'0', b'o' | b'O', ..] => 8,
        [b'0', b'b' | b'B', ..] => 2,
        _ => 0,
    };
    if prefixed != 0 && (base == 0 || base == prefixed) {
        base = prefixed;
        rest = &rest[2..];
        // An underscore may follow the prefix.
        if let [b'_', tail @ ..] = rest {
            rest = tail;
        }
    } else if base == 0 {
        base = 10;
        // Literals like 012 are errors.
        only_zero = rest.first() == Some(&b'0');
    }
    let mut digits = Vec::with_capacity(rest.len());
    let mut after_digit = false;
    for c in rest {
        let digit = match c {
            b'_' if after_digit => {
                after_digit = false;
                continue;
            }
            b'0'..=b'9' => c - b'0',
            b'a'..=b'z' => c - b'a' + 10,
            b'A'..=b'Z' => c - b'A' + 10,
            _ => return Parsed::Invalid,
        };
        if u32::from(digit) >= base {
            return Parsed::Invalid;
        }
        digits.push(digit);
        after_digit = true;
    }
    if !after_digit || (only_zero && digits.iter().any(|digit| *digit != 0)) {
        return Parsed::Invalid;
    }
    if !base.is_power_of_two() && digits.len() > 640 && !check_digits(digits.len(), true) {
        return Parsed::Raised;
    }
    Parsed::Int(from_limbs(negative, &combine(&digits, u64::from(base))))
}

/// The magnitude of digits in a base.
pub(crate) fn combine(digits: &[u8], base: u64) -> Vec<u64> {
    // How many digits a limb takes in one step.
    let (mut step, mut unit) = (1, base);
    while let Some(next) = unit.checked_mul(base) {
        unit = next;
        step += 1;
    }
    if digits.len() > 64 * step {
        let low = step * (digits.len() / step / 2);
        let (head, tail) = digits.split_at(digits.len() - low);
        let scale = limbs::power(&[unit], (low / step) as u64);
        let mut result = limbs::product(&combine(head, base), &scale);
        result.push(0);
        limbs::add_to(&mut result, &combine(tail, base));
        result.truncate(limbs::trim(&result).len());
        return result;
    }
    let mut result = Vec::new();
    let first = digits.len() % step;
    let (head, tail) = digits.split_at(first);
    for chunk in core::iter::once(head).filter(|head| !head.is_empty()).chain(tail.chunks(step)) {
        let value = chunk.iter().fold(0u64, |n, digit| n * base + u64::from(*digit));
        let carry = limbs::mul_limb(&mut result, unit, value);
        if carry != 0 {
            result.push(carry);
        }
    }
    result
}
