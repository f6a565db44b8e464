//! Floats of 32 and 16 bits, as `struct` and `array` store them.

/// The bits of the nearest 32-bit float, -1 if it overflows.
#[unsafe(no_mangle)]
pub extern "C" fn molt_float_to_f32(x: f64) -> i64 {
    let narrow = x as f32;
    if narrow.is_infinite() && x.is_finite() { -1 } else { i64::from(narrow.to_bits()) }
}

/// The float of a 32-bit float's bits.
#[unsafe(no_mangle)]
pub extern "C" fn molt_float_from_f32(bits: i64) -> f64 {
    f64::from(f32::from_bits(bits as u32))
}

/// The bits of the nearest 16-bit float, -1 if it overflows.
#[unsafe(no_mangle)]
pub extern "C" fn molt_float_to_f16(x: f64) -> i64 {
    let sign = i64::from(x.is_sign_negative()) << 15;
    let magnitude = x.abs();
    if !magnitude.is_finite() {
        return sign | if magnitude.is_nan() { 0x7E00 } else { 0x7C00 };
    }
    // The exponent of the last bit kept: 11 bits, fewer for subnormal numbers. Scaling by it is exact.
    let exponent = (magnitude.to_bits() >> 52) as i64 - 1023;
    let last = (exponent - 10).max(-24);
    let scale = f64::from_bits(((1023 - last) as u64) << 52);
    let kept = (magnitude * scale).round_ties_even() as i64;
    let bits = if last == -24 { kept } else { ((last + 24) << 10) + kept };
    if exponent > 15 || bits >= 0x7C00 { -1 } else { sign | bits }
}

/// The float of a 16-bit float's bits.
#[unsafe(no_mangle)]
pub extern "C" fn molt_float_from_f16(bits: i64) -> f64 {
    let (exponent, mantissa) = (bits >> 10 & 0x1F, bits & 0x3FF);
    let magnitude = match exponent {
        0 => mantissa as f64 * f64::from_bits((1023 - 24) << 52),
        31 if mantissa == 0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (mantissa | 0x400) as f64 * f64::from_bits(((1023 + exponent - 25) as u64) << 52),
    };
    if bits & 0x8000 != 0 { -magnitude } else { magnitude }
}
