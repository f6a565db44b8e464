//! Assembling numbers: digits of floats, grouping, sign, padding.

use super::spec::Spec;
use crate::float::decimal::Decimal;
use crate::str::push_char;

/// How digits become text.
#[derive(Default)]
pub(crate) struct Style {
    /// Scientific notation.
    pub(crate) exponent: bool,
    pub(crate) upper: bool,
    /// Digits behind the point at least (of scientific notation: of the mantissa).
    pub(crate) places: usize,
    /// Always a point.
    pub(crate) alternate: bool,
    /// At least one digit behind the point, unless scientific.
    pub(crate) dot_zero: bool,
}

/// Appends the digits of a number without its sign.
pub(crate) fn float_text(text: &mut Vec<u8>, decimal: &Decimal, style: &Style) {
    let point = if style.exponent { 1 } else { decimal.point };
    let digits = decimal.digits.as_slice();
    if point <= 0 {
        text.push(b'0');
    } else {
        let whole = digits.len().min(point as usize);
        text.extend_from_slice(&digits[..whole]);
        text.resize(text.len() + point as usize - whole, b'0');
    }
    text.push(b'.');
    let start = text.len();
    if point < 0 {
        text.resize(start + point.unsigned_abs() as usize, b'0');
    }
    text.extend_from_slice(&digits[digits.len().min(point.max(0) as usize)..]);
    let places = if style.dot_zero && !style.exponent { style.places.max(1) } else { style.places };
    if text.len() < start + places {
        text.resize(start + places, b'0');
    }
    if text.len() == start && !style.alternate {
        text.pop();
    }
    if style.exponent {
        text.push(if style.upper { b'E' } else { b'e' });
        let exponent = decimal.point - 1;
        text.push(if exponent < 0 { b'-' } else { b'+' });
        if exponent.unsigned_abs() < 10 {
            text.push(b'0');
        }
        crate::int::push_u64(text, u64::from(exponent.unsigned_abs()));
    }
}

/// A number's parts: `[sign][prefix]digits[tail]`.
pub(super) struct Number<'a> {
    pub(super) negative: bool,
    pub(super) prefix: &'a [u8],
    /// Digits before the point, those that are grouped.
    pub(super) digits: &'a [u8],
    pub(super) tail: &'a [u8],
    /// Digits in a group.
    pub(super) group: usize,
}

/// Appends a number with sign, grouping and padding.
pub(super) fn assemble(out: &mut Vec<u8>, number: &Number<'_>, spec: &Spec) {
    let sign = match (number.negative, spec.sign) {
        (true, _) => Some(b'-'),
        (false, b'+' | b' ') => Some(spec.sign),
        _ => None,
    };
    let around = usize::from(sign.is_some()) + number.prefix.len() + number.tail.len();
    let zero_filled = spec.fill == u32::from(b'0') && spec.align == b'=';
    let mut grouped = Vec::new();
    let digits = if spec.grouping == 0 {
        number.digits
    } else {
        let least = if zero_filled { spec.width.saturating_sub(around) } else { 0 };
        group(&mut grouped, number.digits, spec.grouping, number.group, least);
        &grouped
    };
    let padding = spec.width.saturating_sub(around + digits.len());
    let (left, inner) = match spec.align {
        b'>' => (padding, 0),
        b'^' => (padding / 2, 0),
        b'=' => (0, padding),
        _ => (0, 0),
    };
    pad(out, spec.fill, left);
    out.extend(sign);
    out.extend_from_slice(number.prefix);
    pad(out, spec.fill, inner);
    out.extend_from_slice(digits);
    out.extend_from_slice(number.tail);
    pad(out, spec.fill, padding - left - inner);
}

pub(super) fn pad(out: &mut Vec<u8>, fill: u32, count: usize) {
    if fill < 0x80 {
        out.resize(out.len() + count, fill as u8);
    } else {
        for _ in 0..count {
            push_char(out, fill);
        }
    }
}

/// Groups digits from the right, with zeros in front up to `least` characters.
fn group(out: &mut Vec<u8>, digits: &[u8], separator: u8, size: usize, least: usize) {
    let (mut left, mut least) = (digits.len(), least as isize);
    let mut first = true;
    loop {
        if !first {
            out.push(separator);
        }
        first = false;
        let len = size.min((left as isize).max(least).max(1) as usize);
        let taken = len.min(left);
        out.extend(digits[left - taken..left].iter().rev());
        out.resize(out.len() + len - taken, b'0');
        left -= taken;
        least -= len as isize;
        if left == 0 && least <= 0 {
            break;
        }
        least -= 1;
    }
    out.reverse();
}
