//! Ints to and from machine numbers.

use core::cmp::Ordering;

use molt_abi::types::Builtin;
use molt_abi::value::IntWord;

use super::{ERROR, from_limbs, limbs, molt_int_low64, view, word};
use crate::exception::raise;
use crate::float::{parts, scale};
use crate::object::small_int;

/// Whether it fits i64 (the inline case is inline code).
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_fits_i64(a: IntWord) -> bool {
    small_int(a).is_some()
        || match view(a, &mut 0) {
            (false, [limb]) => *limb <= i64::MAX as u64,
            (true, [limb]) => *limb <= 1 << 63,
            _ => false,
        }
}

/// Whether it is in 0..2^64.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_fits_u64(a: IntWord) -> bool {
    match small_int(a) {
        Some(i) => i >= 0,
        None => matches!(view(a, &mut 0), (false, [_])),
    }
}

/// The int, if it fits.
#[inline]
pub(crate) fn to_i64(a: IntWord) -> Option<i64> {
    molt_int_fits_i64(a).then(|| molt_int_low64(a))
}

/// The nearest i64: saturates, for slice bounds.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_clamp(a: IntWord) -> i64 {
    match to_i64(a) {
        Some(i) => i,
        None if super::is_negative(a) => i64::MIN,
        None => i64::MAX,
    }
}

/// The double nearest; `None` if there is none.
pub(crate) fn to_f64(a: IntWord) -> Option<f64> {
    if let Some(i) = small_int(a) {
        return Some(i as f64);
    }
    let mut scratch = 0;
    let (negative, limbs) = view(a, &mut scratch);
    let cut = limbs::bit_length(limbs).saturating_sub(64);
    let x = scale(limbs::bits_at(limbs, cut), limbs::any_below(limbs, cut), cut as i64)?;
    Some(if negative { -x } else { x })
}

/// The exact double nearest; OverflowError "int too large to convert to float".
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_to_f64(a: IntWord) -> f64 {
    to_f64(a).unwrap_or_else(|| {
        raise(Builtin::OverflowError, "int too large to convert to float");
        0.0
    })
}

/// The word of a float without a fraction.
pub(crate) fn from_integral(x: f64) -> IntWord {
    if x.abs() < 9.2e18 {
        return word(x as i64);
    }
    let (mantissa, exponent) = parts(x);
    from_limbs(x < 0.0, &limbs::shifted_left(&[mantissa], exponent as u64))
}

/// Truncates; ValueError for NaN, OverflowError for infinities.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_from_f64(a: f64) -> IntWord {
    if a.is_finite() {
        return from_integral(a.trunc());
    }
    if a.is_nan() {
        raise(Builtin::ValueError, "cannot convert float NaN to integer");
    } else {
        raise(Builtin::OverflowError, "cannot convert float infinity to integer");
    }
    ERROR
}

/// The order of an int and a float, exactly: -1, 0, 1, or 2 if b is NaN.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_compare_f64(a: IntWord, b: f64) -> i64 {
    if b.is_nan() {
        return 2;
    }
    if b.is_infinite() {
        return if b > 0.0 { -1 } else { 1 };
    }
    let whole = b.trunc();
    let other = super::Owned(from_integral(whole));
    match super::compare(a, other.0) {
        Ordering::Equal if b > whole => -1,
        Ordering::Equal => i64::from(b < whole),
        order => order as i64,
    }
}
