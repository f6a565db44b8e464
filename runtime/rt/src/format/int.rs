//! `format(a, spec)` of ints.

use molt_abi::layout::Str;
use molt_abi::types::Builtin;
use molt_abi::value::IntWord;

use super::number::{Number, assemble};
use super::spec::{self, Spec};
use super::{errors, float};
use crate::exception::raise;
use crate::int::{self, is_negative};
use crate::object::str_data;
use crate::str::new_str;

/// `format(a, spec)` for a non-empty spec; ValueError.
///
/// # Safety
/// `spec` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_int_format(a: IntWord, spec: *mut Str) -> *mut Str {
    // SAFETY: by the contract.
    let text = unsafe { str_data(spec) };
    spec::parse(text, "int", b'd', b'>').and_then(|spec| format(a, &spec)).unwrap_or(core::ptr::null_mut())
}

fn format(a: IntWord, spec: &Spec) -> Option<*mut Str> {
    let kind = u8::try_from(spec.kind).unwrap_or(0);
    match kind {
        b'e' | b'E' | b'f' | b'F' | b'g' | b'G' | b'%' => {
            let x = int::molt_int_to_f64(a);
            return (!crate::exception::molt_exc_pending()).then(|| float::format(x, spec, "int"));
        }
        b'b' | b'o' | b'x' | b'X' | b'd' | b'n' | b'c' => {}
        _ => {
            errors::unknown(spec.kind, "int");
            return None;
        }
    }
    let refuse = |message| {
        raise(Builtin::ValueError, message);
        None
    };
    if spec.precision.is_some() {
        return refuse("Precision not allowed in integer format specifier");
    }
    if spec.no_negative_zero {
        return refuse("Negative zero coercion (z) not allowed in integer format specifier");
    }
    if kind == b'c' {
        if spec.sign != 0 {
            return refuse("Sign not allowed with integer format specifier 'c'");
        }
        if spec.alternate {
            return refuse("Alternate form (#) not allowed with integer format specifier 'c'");
        }
        let Some(code) = int::to_i64(a) else {
            raise(Builtin::OverflowError, "Python int too large to convert to C long");
            return None;
        };
        if !(0..0x110000).contains(&code) {
            raise(Builtin::OverflowError, "%c arg not in range(0x110000)");
            return None;
        }
        let mut text = Vec::new();
        crate::str::push_char(&mut text, code as u32);
        let mut out = Vec::new();
        // The character counts as one, whatever its length in bytes.
        let spec = Spec { width: (spec.width + text.len()).saturating_sub(1).max(text.len()), ..*spec };
        let number = Number { negative: false, prefix: b"", digits: b"", tail: &text, group: 3 };
        assemble(&mut out, &number, &spec);
        return Some(new_str(&out));
    }
    let mut scratch = 0;
    let (_, magnitude) = int::view(a, &mut scratch);
    let (digits, prefix, group) = match kind {
        b'b' => (int::binary_digits(magnitude, 1, false), b"0b", 4),
        b'o' => (int::binary_digits(magnitude, 3, false), b"0o", 4),
        b'x' => (int::binary_digits(magnitude, 4, false), b"0x", 4),
        b'X' => (int::binary_digits(magnitude, 4, true), b"0X", 4),
        _ => {
            let mut digits = int::checked_decimal(a)?;
            if is_negative(a) {
                digits.remove(0);
            }
            (digits, b"  ", 3)
        }
    };
    let prefix: &[u8] = if spec.alternate && group == 4 { prefix } else { b"" };
    let mut out = Vec::with_capacity(digits.len().max(spec.width) + 4);
    assemble(&mut out, &Number { negative: is_negative(a), prefix, digits: &digits, tail: b"", group }, spec);
    Some(new_str(&out))
}
