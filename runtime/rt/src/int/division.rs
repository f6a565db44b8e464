//! Floor division, modulo, true division.

use molt_abi::types::Builtin;
use molt_abi::value::IntWord;

use super::{ERROR, Owned, from_limbs, limbs, molt_int_add, molt_int_sub, view, word};
use crate::exception::raise;
use crate::float::scale;
use crate::object::small_int;

/// Quotient and remainder, rounding down; `b` is not zero.
fn div_mod(a: IntWord, b: IntWord) -> (IntWord, IntWord) {
    if let (Some(x), Some(y)) = (small_int(a), small_int(b)) {
        // 63 bits: the quotient always fits.
        let (q, r) = (x / y, x % y);
        return if r != 0 && (r < 0) != (y < 0) { (word(q - 1), word(r + y)) } else { (word(q), word(r)) };
    }
    let (mut sa, mut sb) = (0, 0);
    let ((na, la), (nb, lb)) = (view(a, &mut sa), view(b, &mut sb));
    let (quotient, rest) = limbs::div_rem(la, lb);
    let rest = limbs::trim(&rest);
    if na == nb || rest.is_empty() {
        return (from_limbs(na != nb, &quotient), from_limbs(na, rest));
    }
    // -(q + 1) and b - r with b's sign.
    let quotient = Owned(from_limbs(true, &quotient));
    let rest = Owned(from_limbs(na, rest));
    (molt_int_sub(quotient.0, IntWord(2)), molt_int_add(rest.0, b))
}

fn divisor_is_zero(b: IntWord) -> bool {
    let zero = b.0 == 0;
    if zero {
        raise(Builtin::ZeroDivisionError, "integer division or modulo by zero");
    }
    zero
}

/// `a // b`; ZeroDivisionError.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_floordiv(a: IntWord, b: IntWord) -> IntWord {
    if divisor_is_zero(b) {
        return ERROR;
    }
    let (quotient, rest) = div_mod(a, b);
    drop(Owned(rest));
    quotient
}

/// `a % b`; ZeroDivisionError.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_mod(a: IntWord, b: IntWord) -> IntWord {
    if b.0 == 0 {
        raise(Builtin::ZeroDivisionError, "integer modulo by zero");
        return ERROR;
    }
    let (quotient, rest) = div_mod(a, b);
    drop(Owned(quotient));
    rest
}

/// `a * b % m` of machine words; 0 if `m` is.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_mul_mod(a: i64, b: i64, m: i64) -> i64 {
    if m == 0 {
        return 0;
    }
    let (product, divisor) = (i128::from(a) * i128::from(b), i128::from(m));
    // The usual case: a division of unsigned numbers, whose quotient mostly fits a word.
    if product >= 0 && m > 0 {
        return (product as u128 % m as u128) as i64;
    }
    let rest = product % divisor;
    (if rest != 0 && (rest < 0) != (m < 0) { rest + divisor } else { rest }) as i64
}

/// `a / b`, correctly rounded; ZeroDivisionError, OverflowError.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_truediv(a: IntWord, b: IntWord) -> f64 {
    const EXACT: u64 = 1 << 53;
    if b.0 == 0 {
        raise(Builtin::ZeroDivisionError, "division by zero");
        return 0.0;
    }
    if let (Some(x), Some(y)) = (small_int(a), small_int(b))
        && x.unsigned_abs() <= EXACT
        && y.unsigned_abs() <= EXACT
    {
        return x as f64 / y as f64;
    }
    let (mut sa, mut sb) = (0, 0);
    let ((na, a), (nb, b)) = (view(a, &mut sa), view(b, &mut sb));
    if a.is_empty() {
        return if nb { -0.0 } else { 0.0 };
    }
    // A quotient of 64 or 65 bits holds the mantissa and more; what is cut off only counts as "not exact".
    let shift = 65 + limbs::bit_length(b) as i64 - limbs::bit_length(a) as i64;
    let shifted;
    let (quotient, rest) = if shift >= 0 {
        shifted = limbs::shifted_left(a, shift as u64);
        limbs::div_rem(limbs::trim(&shifted), b)
    } else {
        shifted = limbs::shifted_left(b, -shift as u64);
        limbs::div_rem(a, limbs::trim(&shifted))
    };
    let quotient = limbs::trim(&quotient);
    let extra = limbs::bit_length(quotient) - 64;
    let inexact = rest.iter().any(|limb| *limb != 0) || limbs::any_below(quotient, extra);
    match scale(limbs::bits_at(quotient, extra), inexact, extra as i64 - shift) {
        Some(x) => {
            if na == nb {
                x
            } else {
                -x
            }
        }
        None => {
            raise(Builtin::OverflowError, "integer division result too large for a float");
            0.0
        }
    }
}
