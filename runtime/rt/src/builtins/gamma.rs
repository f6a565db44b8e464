//! The gamma function and its logarithm by Lanczos' approximation, with the coefficients and the order of operations that
//! CPython uses, so that results agree to the last bit.

use core::f64::consts::PI;

const G: f64 = 6.024_680_040_776_73;
const G_MINUS_HALF: f64 = 5.524_680_040_776_73;
const LOG_PI: f64 = 1.144_729_885_849_400_2;

#[rustfmt::skip]
#[expect(clippy::excessive_precision, reason = "the digits are the published ones")]
const NUMERATOR: [f64; 13] = [
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
];
#[rustfmt::skip]
const DENOMINATOR: [f64; 13] = [
    0.0, 39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0, 13339535.0, 2637558.0, 357423.0, 32670.0, 1925.0,
    66.0, 1.0,
];

/// Lanczos' sum for positive `x`.
fn lanczos(x: f64) -> f64 {
    let (mut top, mut bottom) = (0.0, 0.0);
    if x < 5.0 {
        for (a, b) in NUMERATOR.iter().zip(DENOMINATOR).rev() {
            top = top * x + a;
            bottom = bottom * x + b;
        }
    } else {
        for (a, b) in NUMERATOR.iter().zip(DENOMINATOR) {
            top = top / x + a;
            bottom = bottom / x + b;
        }
    }
    top / bottom
}

/// sin(pi x).
fn sin_pi(x: f64) -> f64 {
    let y = x.abs() % 2.0;
    let result = match (2.0 * y).round() as i32 {
        0 => (PI * y).sin(),
        1 => (PI * (y - 0.5)).cos(),
        2 => (PI * (1.0 - y)).sin(),
        3 => -(PI * (y - 1.5)).cos(),
        _ => (PI * (y - 2.0)).sin(),
    };
    1f64.copysign(x) * result
}

/// Gamma. Poles and overflow are the caller's to report.
pub(crate) fn gamma(x: f64) -> f64 {
    if !x.is_finite() || x == 0.0 {
        return x;
    }
    if x == x.floor() && (1.0..=23.0).contains(&x) {
        // Exact factorials.
        return (1..x as u64).map(|i| i as f64).product();
    }
    let size = x.abs();
    if size < 1e-20 {
        return 1.0 / x;
    }
    if size > 200.0 {
        return if x < 0.0 { 0.0 / sin_pi(x) } else { f64::INFINITY };
    }
    let y = size + G_MINUS_HALF;
    let z = if size > G_MINUS_HALF { (y - size) - G_MINUS_HALF } else { (y - G_MINUS_HALF) - size };
    let z = z * G / y;
    let root = |exponent: f64| y.powf(exponent);
    if x < 0.0 {
        let mut r = -PI / sin_pi(size) / size * y.exp() / lanczos(size);
        r -= z * r;
        if size < 140.0 { r / root(size - 0.5) } else { r / root(size / 2.0 - 0.25) / root(size / 2.0 - 0.25) }
    } else {
        let mut r = lanczos(size) / y.exp();
        r += z * r;
        if size < 140.0 { r * root(size - 0.5) } else { r * root(size / 2.0 - 0.25) * root(size / 2.0 - 0.25) }
    }
}

/// The logarithm of the absolute value of gamma.
pub(crate) fn log_gamma(x: f64) -> f64 {
    if !x.is_finite() {
        return if x.is_nan() { x } else { f64::INFINITY };
    }
    if x == x.floor() && x <= 2.0 {
        return if x <= 0.0 { f64::INFINITY } else { 0.0 };
    }
    let size = x.abs();
    if size < 1e-20 {
        return -size.ln();
    }
    let mut r = lanczos(size).ln() - G;
    r += (size - 0.5) * ((size + G - 0.5).ln() - 1.0);
    if x < 0.0 { LOG_PI - sin_pi(size).abs().ln() - size.ln() - r } else { r }
}
