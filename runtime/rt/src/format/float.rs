//! `format(x, spec)` of floats.

use molt_abi::layout::Str;
use molt_abi::types::Builtin;

use super::number::{Number, Style, assemble, float_text};
use super::{errors, spec};
use crate::exception::raise;
use crate::float::decimal::{fixed, push_fixed, shortest, significant};
use crate::object::str_data;
use crate::str::new_str;

/// `format(x, spec)` for a non-empty spec; ValueError.
///
/// # Safety
/// `spec` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_float_format(x: f64, spec: *mut Str) -> *mut Str {
    // SAFETY: by the contract.
    let text = unsafe { str_data(spec) };
    match spec::parse(text, "float", 0, b'>') {
        Some(spec) => format(x, &spec, "float"),
        None => core::ptr::null_mut(),
    }
}

pub(super) fn format(x: f64, spec: &spec::Spec, class: &str) -> *mut Str {
    let kind = match u8::try_from(spec.kind) {
        Ok(kind @ (0 | b'e' | b'E' | b'f' | b'F' | b'g' | b'G' | b'n' | b'%')) => kind,
        _ => {
            errors::unknown(spec.kind, class);
            return core::ptr::null_mut();
        }
    };
    let precision = spec.precision.map(i32::try_from);
    let Ok(precision) = precision.transpose() else {
        raise(Builtin::ValueError, "precision too big");
        return core::ptr::null_mut();
    };
    let mut body = Vec::with_capacity(32);
    digits(&mut body, x, kind, precision, spec.alternate);
    let mut negative = x.is_sign_negative() && !x.is_nan();
    if spec.no_negative_zero && negative && !body.iter().any(|c| matches!(c, b'1'..=b'9' | b'i' | b'I')) {
        negative = false;
    }
    let whole = body.iter().take_while(|c| c.is_ascii_digit()).count();
    let (whole, tail) = body.split_at(whole);
    let number = Number { negative, prefix: b"", digits: whole, tail, group: 3 };
    let mut out = Vec::with_capacity(spec.width.max(32));
    if whole.is_empty() {
        // inf and nan are not grouped, only padded.
        let plain = Number { digits: tail, tail: b"", ..number };
        let ungrouped = spec::Spec { grouping: 0, ..*spec };
        assemble(&mut out, &plain, &ungrouped);
    } else {
        assemble(&mut out, &number, spec);
    }
    new_str(&out)
}

/// Appends the digits of `abs(x)` by a conversion: 0 (as `repr`), e, f, g, n, %, or those in capitals.
pub(super) fn digits(body: &mut Vec<u8>, x: f64, kind: u8, precision: Option<i32>, alternate: bool) {
    let x = if kind == b'%' { x.abs() * 100.0 } else { x.abs() };
    let upper = kind.is_ascii_uppercase();
    if !x.is_finite() {
        body.extend_from_slice(match (x.is_nan(), upper) {
            (true, false) => b"nan",
            (true, true) => b"NAN",
            (false, false) => b"inf",
            (false, true) => b"INF",
        });
    } else {
        let wanted = precision.unwrap_or(6);
        match kind.to_ascii_lowercase() {
            b'e' => {
                let style = Style { exponent: true, upper, places: wanted as usize, alternate, dot_zero: false };
                float_text(body, &significant(x, wanted.saturating_add(1)), &style);
            }
            b'f' | b'%' if push_fixed(body, x, wanted, alternate) => {}
            b'f' | b'%' => {
                let style = Style { places: wanted as usize, alternate, ..Style::default() };
                float_text(body, &fixed(x, wanted), &style);
            }
            0 if precision.is_none() => {
                let decimal = shortest(x);
                let exponent = decimal.point <= -4 || decimal.point > 16;
                float_text(body, &decimal, &Style { exponent, dot_zero: true, alternate, ..Style::default() });
            }
            kind => {
                let wanted = wanted.max(1);
                let dot_zero = kind == 0;
                let decimal = significant(x, wanted);
                let exponent = decimal.point <= -4 || decimal.point > wanted - i32::from(dot_zero);
                let whole = if exponent { 1 } else { decimal.point };
                let places = if alternate { (wanted - whole).max(0) as usize } else { 0 };
                float_text(body, &decimal, &Style { exponent, upper, places, alternate, dot_zero });
            }
        }
    }
    if kind == b'%' {
        body.push(b'%');
    }
}
