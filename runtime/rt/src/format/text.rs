//! `format(s, spec)` of strings.

use molt_abi::layout::Str;
use molt_abi::types::Builtin;

use super::number::pad;
use super::{errors, spec};
use crate::exception::raise;
use crate::object::str_data;
use crate::str::{char_count, new_str, prefix_len};

/// `format(s, spec)` for a non-empty spec; ValueError.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_format(s: *mut Str, spec: *mut Str) -> *mut Str {
    // SAFETY: by the contract.
    let (text, spec) = unsafe { (str_data(s), str_data(spec)) };
    let Some(spec) = spec::parse(spec, "str", b's', b'<') else { return core::ptr::null_mut() };
    let refused = match () {
        () if spec.kind != u32::from(b's') => {
            errors::unknown(spec.kind, "str");
            return core::ptr::null_mut();
        }
        () if spec.sign == b' ' => "Space not allowed in string format specifier",
        () if spec.sign != 0 => "Sign not allowed in string format specifier",
        () if spec.no_negative_zero => "Negative zero coercion (z) not allowed in string format specifier",
        () if spec.alternate => "Alternate form (#) not allowed in string format specifier",
        () if spec.align == b'=' => "'=' alignment not allowed in string format specifier",
        () => "",
    };
    if !refused.is_empty() {
        raise(Builtin::ValueError, refused);
        return core::ptr::null_mut();
    }
    let text = match spec.precision {
        Some(precision) => &text[..prefix_len(text, precision)],
        None => text,
    };
    let padding = spec.width.saturating_sub(char_count(text));
    let left = match spec.align {
        b'>' => padding,
        b'^' => padding / 2,
        _ => 0,
    };
    let mut out = Vec::with_capacity(text.len() + padding);
    pad(&mut out, spec.fill, left);
    out.extend_from_slice(text);
    pad(&mut out, spec.fill, padding - left);
    new_str(&out)
}
