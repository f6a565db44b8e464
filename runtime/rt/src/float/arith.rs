//! Arithmetic beyond the machine's own.

use molt_abi::types::Builtin;
use molt_abi::value::IntWord;

use super::{decimal, parts};
use crate::exception::{self, raise};
use crate::int::{from_integral, from_limbs, limbs, molt_value_from_i64};
use crate::object::{new_str, value_of};
use crate::tuple;

fn div_mod(a: f64, b: f64) -> (f64, f64) {
    let mut rest = a % b;
    let mut quotient = (a - rest) / b;
    if rest == 0.0 {
        rest = 0.0f64.copysign(b);
    } else if (b < 0.0) != (rest < 0.0) {
        rest += b;
        quotient -= 1.0;
    }
    let quotient = if quotient == 0.0 {
        0.0f64.copysign(a / b)
    } else {
        let floor = quotient.floor();
        if quotient - floor > 0.5 { floor + 1.0 } else { floor }
    };
    (quotient, rest)
}

/// `a // b` for b != 0, CPython's algorithm.
#[unsafe(no_mangle)]
pub extern "C" fn molt_float_floordiv(a: f64, b: f64) -> f64 {
    div_mod(a, b).0
}

/// `a % b` for b != 0, CPython's algorithm.
#[unsafe(no_mangle)]
pub extern "C" fn molt_float_mod(a: f64, b: f64) -> f64 {
    div_mod(a, b).1
}

/// `a ** b` where the result is real; ZeroDivisionError, OverflowError.
#[unsafe(no_mangle)]
pub extern "C" fn molt_float_pow(a: f64, b: f64) -> f64 {
    if b == 0.0 || a == 1.0 {
        return 1.0;
    }
    if a == 0.0 && b < 0.0 && b.is_finite() {
        raise(Builtin::ZeroDivisionError, "0.0 cannot be raised to a negative power");
        return 0.0;
    }
    let known = if b == 2.0 {
        square(a)
    } else if b == 0.5 {
        root(a)
    } else {
        None
    };
    if let Some(known) = known {
        return known;
    }
    let result = a.powf(b);
    if result.is_infinite() && a.is_finite() && b.is_finite() {
        // The text of C's ERANGE, as CPython raises it.
        let text = value_of(new_str(b"Numerical result out of range"));
        let args = tuple::from_owned(&[molt_value_from_i64(34), text]);
        // SAFETY: a fresh exception.
        unsafe { exception::molt_raise(exception::new(Builtin::OverflowError, args)) };
        return 0.0;
    }
    result
}

/// The error of C's `pow` is below 0.54 of a unit in the last place (glibc and musl have one algorithm): a float that is
/// nearer to the exact result than this is what it gives, as the next one is too far away.
const NEAR: f64 = 0.4;

/// The unit in the last place of a float whose neighbours are as far on both sides; numbers whose products neither overflow
/// nor lose bits.
#[inline(always)]
fn unit(x: f64) -> Option<f64> {
    const MANTISSA: u64 = (1 << 52) - 1;
    let even = x.to_bits() & MANTISSA != 0 && (1e-140..1e140).contains(&x);
    even.then(|| f64::from_bits((x.to_bits() & !MANTISSA) - (52 << 52)))
}

/// What `x * x`, rounded to `product`, lacks.
#[inline(always)]
fn lacking(x: f64, product: f64) -> f64 {
    let scaled = x * 134_217_729.0;
    let high = scaled - (scaled - x);
    let low = x - high;
    ((high * high - product) + 2.0 * high * low) + low * low
}

/// `pow(x, 2.0)`, if the product is certain to be that.
#[inline(always)]
fn square(x: f64) -> Option<f64> {
    let product = x * x;
    let unit = unit(product)?;
    (lacking(x, product).abs() < NEAR * unit).then_some(product)
}

/// `pow(x, 0.5)`, if the square root is certain to be that.
#[inline(always)]
fn root(x: f64) -> Option<f64> {
    let root = x.sqrt();
    let unit = unit(root)?;
    let product = root * root;
    ((x - product) - lacking(root, product)).abs().lt(&(NEAR * unit * 1.999 * root)).then_some(root)
}

/// `hash(x)`: that of the equal int, if there is one; of a NaN by its payload, which is its identity.
#[unsafe(no_mangle)]
pub extern "C" fn molt_float_hash(x: f64) -> i64 {
    if x.is_infinite() {
        return if x > 0.0 { 314_159 } else { -314_159 };
    }
    if x.is_nan() {
        return (x.to_bits() & ((1 << 48) - 1)) as i64;
    }
    let (mantissa, exponent) = parts(x);
    // The modulus is 2^61 - 1, so that a power of two is a rotation.
    const MASK: u64 = (1 << 61) - 1;
    let mantissa = mantissa % MASK;
    let turn = exponent.rem_euclid(61) as u32;
    let hash = if turn == 0 { mantissa } else { (mantissa << turn & MASK) | mantissa >> (61 - turn) };
    let hash = if hash == MASK { 0 } else { hash as i64 };
    let hash = if x < 0.0 { -hash } else { hash };
    if hash == -1 { -2 } else { hash }
}

/// `round(x, digits)`, correctly rounded half to even on the decimal value.
#[unsafe(no_mangle)]
pub extern "C" fn molt_float_round(x: f64, digits: i64) -> f64 {
    if !x.is_finite() || digits > 323 {
        return x;
    }
    if digits < -308 {
        return 0.0f64.copysign(x);
    }
    let rounded = decimal::to_f64(x < 0.0, &decimal::fixed(x.abs(), digits as i32));
    if rounded.is_infinite() {
        raise(Builtin::OverflowError, "rounded value too large to represent");
        return 0.0;
    }
    rounded.abs().copysign(x)
}

/// `round(x)`: to an int, half to even; ValueError for NaN, OverflowError for infinities.
#[unsafe(no_mangle)]
pub extern "C" fn molt_float_round_int(x: f64) -> IntWord {
    crate::int::molt_int_from_f64(x.round_ties_even())
}

/// `x.is_integer()`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_float_is_integer(x: f64) -> bool {
    x.is_finite() && x.trunc() == x
}

/// The two numbers of `x.as_integer_ratio()`: numerator, or denominator if `second`. OverflowError, ValueError.
#[unsafe(no_mangle)]
pub extern "C" fn molt_float_ratio(x: f64, second: bool) -> IntWord {
    if x.is_nan() {
        raise(Builtin::ValueError, "cannot convert NaN to integer ratio");
        return crate::int::ERROR;
    }
    if x.is_infinite() {
        raise(Builtin::OverflowError, "cannot convert Infinity to integer ratio");
        return crate::int::ERROR;
    }
    if x.trunc() == x {
        return if second { IntWord(2) } else { from_integral(x) };
    }
    let (mantissa, exponent) = parts(x);
    let zeros = mantissa.trailing_zeros();
    if second {
        let bits = exponent.unsigned_abs() - zeros;
        from_limbs(false, &limbs::shifted_left(&[1], u64::from(bits)))
    } else {
        from_limbs(x < 0.0, &[mantissa >> zeros])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn squares_and_roots_are_those_of_pow() {
        let (mut seed, mut squares, mut roots) = (0x9E37_79B9_7F4A_7C15_u64, 0, 0);
        for round in 0..400_000 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let spread = if round % 2 == 0 { 1023 } else { 600 + (seed >> 54) };
            let x = f64::from_bits(seed >> 12 | spread << 52);
            if let Some(square) = square(-x) {
                assert_eq!(
                    square.to_bits(),
                    std::hint::black_box(-x).powf(std::hint::black_box(2.0)).to_bits(),
                    "{x:e}"
                );
                squares += 1;
            }
            if let Some(root) = root(x) {
                assert_eq!(root.to_bits(), std::hint::black_box(x).powf(std::hint::black_box(0.5)).to_bits(), "{x:e}");
                roots += 1;
            }
        }
        // What is near the middle between two floats is left to `pow`.
        assert!((150_000..350_000).contains(&squares) && (200_000..380_000).contains(&roots), "{squares} {roots}");
        for x in [0.0, f64::NAN, f64::INFINITY, 1e200, 1e-200, 5e-324] {
            assert!(square(x).is_none(), "{x}");
        }
        for x in [0.0, -0.0, -4.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert!(root(x).is_none(), "{x}");
        }
    }
}
