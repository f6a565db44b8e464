//! Exact decimal digits of floats, correctly rounded.

use crate::int::limbs;

/// `0.DIGITS * 10^point`; the digits are ASCII, without zeros at the end, "0" with point 1 for zero.
pub(crate) struct Decimal {
    pub(crate) digits: Vec<u8>,
    pub(crate) point: i32,
}

impl Decimal {
    fn new(mut digits: Vec<u8>, point: i32) -> Decimal {
        while digits.len() > 1 && digits.last() == Some(&b'0') {
            digits.pop();
        }
        let zero = digits == b"0";
        Decimal { digits, point: if zero { 1 } else { point } }
    }
}

/// The shortest digits that give `x` (finite, not negative) back.
pub(crate) fn shortest(x: f64) -> Decimal {
    let mut buffer = zmij::Buffer::new();
    let text = buffer.format_finite(x).as_bytes();
    let (mantissa, exponent) = match text.iter().position(|c| *c == b'e') {
        Some(e) => (&text[..e], number(&text[e + 1..])),
        None => (text, 0),
    };
    let whole = mantissa.iter().position(|c| *c == b'.').unwrap_or(mantissa.len());
    let mut digits: Vec<u8> = mantissa.iter().copied().filter(|c| *c != b'.').collect();
    let zeros = digits.iter().take_while(|c| **c == b'0').count().min(digits.len() - 1);
    digits.drain(..zeros);
    Decimal::new(digits, whole as i32 + exponent - zeros as i32)
}

fn number(text: &[u8]) -> i32 {
    text.iter().fold(0, |n, c| if c.is_ascii_digit() { n * 10 + i32::from(c - b'0') } else { n })
        * if text.first() == Some(&b'-') { -1 } else { 1 }
}

/// `x * 10^places` (finite, not negative) rounded to an integer, half to even, where two words are enough for the way there.
fn rounded_words(x: f64, places: i32) -> Option<u128> {
    let (mantissa, exponent) = super::parts(x);
    if !(0..=22).contains(&places) || exponent > 0 {
        return None;
    }
    // 53 bits by 74: no overflow.
    let product = u128::from(mantissa) * 10u128.pow(places as u32);
    Some(match -exponent as u32 {
        0 => product,
        cut @ 1..=127 => {
            let (kept, rest, half) = (product >> cut, product & ((1 << cut) - 1), 1 << (cut - 1));
            kept + u128::from(rest > half || (rest == half && kept & 1 != 0))
        }
        _ => 0,
    })
}

/// Appends `x` (finite, not negative) with so many digits behind the point, if that is done with words; whether it is.
pub(crate) fn push_fixed(out: &mut Vec<u8>, x: f64, places: i32, alternate: bool) -> bool {
    let Some(Ok(number)) = rounded_words(x, places).map(u64::try_from) else { return false };
    // Zeros in front for a number below 1.
    let mut buffer = [b'0'; 24];
    let end = buffer.len();
    let first = crate::int::write_u64(&mut buffer, number);
    let point = end - places as usize;
    out.extend_from_slice(&buffer[first.min(point - 1)..point]);
    if places > 0 || alternate {
        out.push(b'.');
    }
    out.extend_from_slice(&buffer[point..]);
    true
}

/// The digits of `x * 10^places` rounded to an integer, half to even.
fn rounded(x: f64, places: i32) -> Vec<u8> {
    let (mantissa, exponent) = super::parts(x);
    if mantissa == 0 {
        return b"0".to_vec();
    }
    if let Some(result) = rounded_words(x, places) {
        return limbs_of(result);
    }
    let mut number = vec![mantissa];
    if places > 0 {
        number = limbs::product(&number, &limbs::power(&[10], places as u64));
    }
    if exponent > 0 {
        number = limbs::shifted_left(&number, exponent as u64);
    }
    let mut divisor = vec![1];
    if places < 0 {
        divisor = limbs::power(&[10], u64::from(places.unsigned_abs()));
    }
    if exponent < 0 {
        divisor = limbs::shifted_left(&divisor, u64::from(exponent.unsigned_abs()));
    }
    let divisor = limbs::trim(&divisor);
    let (mut quotient, rest) = limbs::div_rem(limbs::trim(&number), divisor);
    let twice = limbs::shifted_left(limbs::trim(&rest), 1);
    let odd = quotient.first().is_some_and(|limb| limb & 1 != 0);
    let order = limbs::compare(limbs::trim(&twice), divisor);
    if order.is_gt() || (order.is_eq() && odd) {
        quotient.push(0);
        limbs::add_to(&mut quotient, &[1]);
    }
    crate::int::decimal(&quotient)
}

fn limbs_of(x: u128) -> Vec<u8> {
    crate::int::decimal(&[x as u64, (x >> 64) as u64])
}

/// `x` (finite, not negative) to `places` digits behind the point (before it, if negative).
pub(crate) fn fixed(x: f64, places: i32) -> Decimal {
    // No double has more than 1074 digits there.
    let places = places.min(1100);
    if places < -330 {
        return Decimal::new(b"0".to_vec(), 1);
    }
    let digits = rounded(x, places);
    let point = digits.len() as i32 - places;
    Decimal::new(digits, point)
}

/// `x` (finite, not negative) to `count` > 0 significant digits.
pub(crate) fn significant(x: f64, count: i32) -> Decimal {
    let (mantissa, exponent) = super::parts(x);
    if mantissa == 0 {
        return Decimal::new(b"0".to_vec(), 1);
    }
    let count = count.min(1100);
    let log2 = 63 - mantissa.leading_zeros() as i32 + exponent;
    // At most one too small.
    let mut point = (f64::from(log2) * core::f64::consts::LOG10_2).floor() as i32 + 1;
    let mut digits = rounded(x, count - point);
    if digits.len() > count as usize {
        point += 1;
        digits = rounded(x, count - point);
    }
    if digits.len() > count as usize {
        point += 1;
    }
    Decimal::new(digits, point)
}

/// The double nearest to a decimal number.
pub(crate) fn to_f64(negative: bool, decimal: &Decimal) -> f64 {
    let mut text = Vec::with_capacity(decimal.digits.len() + 12);
    if negative {
        text.push(b'-');
    }
    text.extend_from_slice(b"0.");
    text.extend_from_slice(&decimal.digits);
    text.push(b'e');
    if decimal.point < 0 {
        text.push(b'-');
    }
    crate::int::push_u64(&mut text, u64::from(decimal.point.unsigned_abs()));
    super::parse_ascii(&text).unwrap_or(f64::NAN)
}
