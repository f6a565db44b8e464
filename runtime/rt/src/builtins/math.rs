//! The functions of `math`: the C library's, with CPython's rules for what is an error.

use molt_abi::layout::List;
use molt_abi::types::Builtin;

use super::gamma::{gamma, log_gamma};
use crate::exception;
use crate::list;

mod c {
    unsafe extern "C" {
        pub(super) safe fn acos(x: f64) -> f64;
        pub(super) safe fn acosh(x: f64) -> f64;
        pub(super) safe fn asin(x: f64) -> f64;
        pub(super) safe fn asinh(x: f64) -> f64;
        pub(super) safe fn atan(x: f64) -> f64;
        pub(super) safe fn atan2(y: f64, x: f64) -> f64;
        pub(super) safe fn atanh(x: f64) -> f64;
        pub(super) safe fn cbrt(x: f64) -> f64;
        pub(super) safe fn cosh(x: f64) -> f64;
        pub(super) safe fn fma(x: f64, y: f64, z: f64) -> f64;
        pub(super) safe fn erf(x: f64) -> f64;
        pub(super) safe fn erfc(x: f64) -> f64;
        pub(super) safe fn expm1(x: f64) -> f64;
        pub(super) safe fn log1p(x: f64) -> f64;
        pub(super) safe fn hypot(x: f64, y: f64) -> f64;
        pub(super) safe fn ldexp(x: f64, exponent: i32) -> f64;
        pub(super) safe fn nextafter(x: f64, y: f64) -> f64;
        pub(super) safe fn remainder(x: f64, y: f64) -> f64;
        pub(super) safe fn sinh(x: f64) -> f64;
        pub(super) safe fn tan(x: f64) -> f64;
        pub(super) safe fn tanh(x: f64) -> f64;
    }
}

/// Raises ValueError. The result means nothing.
#[cold]
#[inline(never)]
fn domain_error() -> f64 {
    exception::raise(Builtin::ValueError, "math domain error");
    0.0
}

/// Raises OverflowError. The result means nothing.
#[cold]
#[inline(never)]
fn range_error() -> f64 {
    exception::raise(Builtin::OverflowError, "math range error");
    0.0
}

/// The result of a function at `x`, or what it raises: a NaN out of a number is a domain error, an infinity out of a
/// finite number is one, too, unless the function can overflow.
#[inline]
fn checked(x: f64, result: f64, overflows: bool) -> f64 {
    if result.is_finite() {
        return result;
    }
    if result.is_nan() {
        return if x.is_nan() { result } else { domain_error() };
    }
    match x.is_finite() {
        false => result,
        true if overflows => range_error(),
        true => domain_error(),
    }
}

/// The families of functions of one number.
macro_rules! functions {
    ($(#[doc = $doc:literal] $name:ident = $function:expr, $rule:tt;)*) => {
        $(
            #[doc = $doc]
            #[unsafe(no_mangle)]
            pub extern "C" fn $name(x: f64) -> f64 {
                functions!(@ $rule x, $function)
            }
        )*
    };
    (@ total $x:ident, $function:expr) => { $function($x) };
    (@ domain $x:ident, $function:expr) => { checked($x, $function($x), false) };
    (@ overflow $x:ident, $function:expr) => { checked($x, $function($x), true) };
}

functions! {
    /// `math.sqrt`.
    molt_math_sqrt = f64::sqrt, domain;
    /// `math.sin`.
    molt_math_sin = f64::sin, domain;
    /// `math.cos`.
    molt_math_cos = f64::cos, domain;
    /// `math.tan`.
    molt_math_tan = c::tan, domain;
    /// `math.asin`.
    molt_math_asin = c::asin, domain;
    /// `math.acos`.
    molt_math_acos = c::acos, domain;
    /// `math.atan`.
    molt_math_atan = c::atan, total;
    /// `math.sinh`.
    molt_math_sinh = c::sinh, overflow;
    /// `math.cosh`.
    molt_math_cosh = c::cosh, overflow;
    /// `math.tanh`.
    molt_math_tanh = c::tanh, total;
    /// `math.asinh`.
    molt_math_asinh = c::asinh, total;
    /// `math.acosh`.
    molt_math_acosh = c::acosh, domain;
    /// `math.atanh`.
    molt_math_atanh = c::atanh, domain;
    /// `math.exp`.
    molt_math_exp = f64::exp, overflow;
    /// `math.exp2`.
    molt_math_exp2 = f64::exp2, overflow;
    /// `math.expm1`.
    molt_math_expm1 = c::expm1, overflow;
    /// `math.log` of one argument.
    molt_math_log = f64::ln, domain;
    /// `math.log2`.
    molt_math_log2 = f64::log2, domain;
    /// `math.log10`.
    molt_math_log10 = f64::log10, domain;
    /// `math.log1p`.
    molt_math_log1p = c::log1p, domain;
    /// `math.erf`.
    molt_math_erf = c::erf, total;
    /// `math.erfc`.
    molt_math_erfc = c::erfc, total;
    /// `math.cbrt`.
    molt_math_cbrt = c::cbrt, total;
}

/// `math.fabs`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_math_fabs(x: f64) -> f64 {
    x.abs()
}

/// The largest integral double that is not above `x`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_math_floor(x: f64) -> f64 {
    x.floor()
}

/// The smallest integral double that is not below `x`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_math_ceil(x: f64) -> f64 {
    x.ceil()
}

/// `x` without its fraction.
#[unsafe(no_mangle)]
pub extern "C" fn molt_math_trunc(x: f64) -> f64 {
    x.trunc()
}

/// `math.copysign`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_math_copysign(x: f64, y: f64) -> f64 {
    x.copysign(y)
}

/// `math.gamma`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_math_gamma(x: f64) -> f64 {
    let result = gamma(x);
    let pole = x == f64::NEG_INFINITY || (x <= 0.0 && x == x.floor());
    if pole { domain_error() } else { checked(x, result, true) }
}

/// `math.lgamma`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_math_lgamma(x: f64) -> f64 {
    let pole = x.is_finite() && x <= 0.0 && x == x.floor();
    if pole { domain_error() } else { checked(x, log_gamma(x), true) }
}

/// `math.pow`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_math_pow(x: f64, y: f64) -> f64 {
    // C99's special cases are CPython's.
    let result = x.powf(y);
    if result.is_finite() || !x.is_finite() || !y.is_finite() {
        return result;
    }
    if result.is_nan() || x == 0.0 { domain_error() } else { range_error() }
}

/// `math.atan2`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_math_atan2(y: f64, x: f64) -> f64 {
    c::atan2(y, x)
}

/// `x * y + z`, rounded once.
#[unsafe(no_mangle)]
pub extern "C" fn molt_math_fma(x: f64, y: f64, z: f64) -> f64 {
    c::fma(x, y, z)
}

/// `math.hypot` of two numbers.
#[unsafe(no_mangle)]
pub extern "C" fn molt_math_hypot(x: f64, y: f64) -> f64 {
    let (x, y) = (x.abs(), y.abs());
    let (small, large) = if x < y { (x, y) } else { (y, x) };
    // What scaling by a power of two does not bring to the edge of the floats; no NaN.
    if !(small >= 0.0 && (1e-300..1e300).contains(&large)) {
        return norm(&[x, y]);
    }
    let exponent = large.to_bits() >> 52;
    let (scale, back) = (f64::from_bits((2045 - exponent) << 52), f64::from_bits((exponent + 1) << 52));
    let mut sum = Sum::new();
    for x in [x * scale, y * scale] {
        sum.add(x, x);
    }
    sum.root() * back
}

/// The absolute value of a complex number. CPython leaves it to the C library, whose last bit may be another than that of
/// `math.hypot`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_math_length(x: f64, y: f64) -> f64 {
    c::hypot(x, y)
}

/// `math.fmod`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_math_fmod(x: f64, y: f64) -> f64 {
    let result = x % y;
    if result.is_nan() && !x.is_nan() && !y.is_nan() { domain_error() } else { result }
}

/// `math.remainder`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_math_remainder(x: f64, y: f64) -> f64 {
    let result = c::remainder(x, y);
    if result.is_nan() && !x.is_nan() && !y.is_nan() { domain_error() } else { result }
}

/// `math.nextafter`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_math_nextafter(x: f64, y: f64) -> f64 {
    c::nextafter(x, y)
}

/// `math.ldexp`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_math_ldexp(x: f64, exponent: i64) -> f64 {
    let result = c::ldexp(x, exponent.clamp(-100_000, 100_000) as i32);
    if result.is_infinite() && x.is_finite() { range_error() } else { result }
}

/// Mantissa and exponent.
fn frexp(x: f64) -> (f64, i64) {
    if x == 0.0 || !x.is_finite() {
        return (x, 0);
    }
    let normal = x.abs() >= f64::MIN_POSITIVE;
    let scaled = if normal { x } else { x * 18_014_398_509_481_984.0 };
    let bits = scaled.to_bits();
    let exponent = (bits >> 52 & 0x7FF) as i64 - 1022 - if normal { 0 } else { 54 };
    (f64::from_bits(bits & !(0x7FF << 52) | 1022 << 52), exponent)
}

/// The mantissa of `math.frexp`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_math_frexp_mantissa(x: f64) -> f64 {
    frexp(x).0
}

/// The exponent of `math.frexp`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_math_frexp_exponent(x: f64) -> i64 {
    frexp(x).1
}

/// `math.hypot`: CPython's extended precision, so that results agree to the last bit.
fn norm(vector: &[f64]) -> f64 {
    norm_of(vector, 1.0)
}

/// The norm of `vector / divisor`.
fn norm_of(vector: &[f64], divisor: f64) -> f64 {
    let values = vector.iter().map(|x| x / divisor);
    let (mut max, mut nan, mut count) = (0.0f64, false, 0);
    for x in values.clone() {
        nan |= x.is_nan();
        max = max.max(x.abs());
        count += 1;
    }
    if max.is_infinite() {
        return max;
    }
    if nan {
        return f64::NAN;
    }
    if max == 0.0 || count <= 1 {
        return max;
    }
    let exponent = frexp(max).1;
    if exponent < -1023 {
        return f64::MIN_POSITIVE * norm_of(vector, f64::MIN_POSITIVE);
    }
    let scale = c::ldexp(1.0, -exponent as i32);
    let mut sum = Sum::new();
    for x in values {
        let x = x.abs() * scale;
        sum.add(x, x);
    }
    sum.root() / scale
}

/// A sum of products of numbers below 1, with what was rounded away.
struct Sum {
    sum: f64,
    low_products: f64,
    low_sums: f64,
}

impl Sum {
    fn new() -> Sum {
        Sum { sum: 1.0, low_products: 0.0, low_sums: 0.0 }
    }

    #[inline(always)]
    fn add(&mut self, x: f64, y: f64) {
        let product = x * y;
        let total = self.sum + product;
        self.low_products += x.mul_add(y, -product);
        self.low_sums += (self.sum - total) + product;
        self.sum = total;
    }

    #[inline(always)]
    fn value(&self) -> f64 {
        self.sum - 1.0 + (self.low_products + self.low_sums)
    }

    /// The square root, corrected once.
    #[inline(always)]
    fn root(mut self) -> f64 {
        let h = self.value().sqrt();
        self.add(-h, h);
        h + self.value() / (2.0 * h)
    }
}

/// The norm of a vector.
///
/// # Safety
/// `l` is a live list of Float storage.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_math_norm(l: *mut List) -> f64 {
    // SAFETY: by the contract.
    norm(unsafe { list::slice::<f64>(l) })
}

/// `math.fsum`: exact partial sums.
///
/// # Safety
/// `l` is a live list of Float storage.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_math_fsum(l: *mut List) -> f64 {
    let mut partials: Vec<f64> = Vec::new();
    let (mut special, mut infinities) = (0.0, 0.0);
    // SAFETY: by the contract.
    for &value in unsafe { list::slice::<f64>(l) }.iter() {
        let mut x = value;
        let mut kept = 0;
        for i in 0..partials.len() {
            let mut y = partials[i];
            if x.abs() < y.abs() {
                core::mem::swap(&mut x, &mut y);
            }
            let high = x + y;
            let low = y - (high - x);
            if low != 0.0 {
                partials[kept] = low;
                kept += 1;
            }
            x = high;
        }
        partials.truncate(kept);
        if x != 0.0 {
            if x.is_finite() {
                partials.push(x);
            } else if value.is_finite() {
                exception::raise(Builtin::OverflowError, "intermediate overflow in fsum");
                return 0.0;
            } else {
                if value.is_infinite() {
                    infinities += value;
                }
                special += value;
                partials.clear();
            }
        }
    }
    if special != 0.0 {
        if infinities.is_nan() {
            exception::raise(Builtin::ValueError, "-inf + inf in fsum");
            return 0.0;
        }
        return special;
    }
    let Some(mut high) = partials.pop() else { return 0.0 };
    let mut low = 0.0;
    while let Some(y) = partials.pop() {
        let x = high;
        high = x + y;
        low = y - (high - x);
        if low != 0.0 {
            break;
        }
    }
    // Half-even rounding across the remaining partials.
    if let Some(next) = partials.last()
        && ((low < 0.0 && *next < 0.0) || (low > 0.0 && *next > 0.0))
    {
        let y = low * 2.0;
        let x = high + y;
        if y == x - high {
            high = x;
        }
    }
    high
}
