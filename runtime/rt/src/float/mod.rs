//! Floats: arithmetic with CPython's results, conversion to and from text, exact rounding.

mod arith;
pub(crate) mod decimal;
mod hex;
mod narrow;
mod text;

pub use arith::*;
pub use hex::*;
pub use narrow::*;
pub use text::*;

/// A finite float as `mantissa * 2^exponent`, without its sign.
pub(crate) fn parts(x: f64) -> (u64, i32) {
    let bits = x.to_bits();
    let (exponent, fraction) = ((bits >> 52 & 0x7FF) as i32, bits & ((1 << 52) - 1));
    if exponent == 0 { (fraction, -1074) } else { (fraction | 1 << 52, exponent - 1075) }
}

/// `mantissa * 2^exponent`, a little more if `inexact`, rounded half to even; `None` if too large.
pub(crate) fn scale(mantissa: u64, inexact: bool, exponent: i64) -> Option<f64> {
    if mantissa == 0 {
        return Some(0.0);
    }
    let length = i64::from(64 - mantissa.leading_zeros());
    // The exponent of the last bit kept: 53 bits, fewer for subnormal numbers.
    let last = (exponent + length - 53).max(-1074);
    let cut = last - exponent;
    let mut kept = match cut {
        ..=0 => mantissa << -cut,
        1..=63 => mantissa >> cut,
        _ => 0,
    };
    if cut > 64 {
        return Some(0.0);
    }
    if cut > 0 {
        let half = 1u64 << (cut - 1);
        let rest = if cut == 64 { mantissa } else { mantissa & ((1 << cut) - 1) };
        if rest > half || (rest == half && (inexact || kept & 1 != 0)) {
            kept += 1;
        }
    }
    // A mantissa of 2^53 carries into the exponent by itself.
    let biased = if kept < 1 << 52 { 0 } else { last + 1075 };
    if biased >= 0x7FF {
        return None;
    }
    let bits = if biased == 0 { kept } else { ((biased as u64) << 52) + (kept - (1 << 52)) };
    (bits < 0x7FF << 52).then(|| f64::from_bits(bits))
}
