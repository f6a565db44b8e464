//! The conversions of `%`: runtime/py parses the format string and takes the arguments.
//!
//! Flags: 1 `-`, 2 `+`, 4 space, 8 `#`, 16 `0`. A precision below 0 is absent.

use molt_abi::layout::Str;
use molt_abi::value::IntWord;

use super::float::digits;
use super::number::pad;
use crate::int::{self, is_negative};
use crate::memory::{as_size, has_room};
use crate::object::str_data;
use crate::str::{char_count, new_str, prefix_len};

const LEFT: i64 = 1;
const PLUS: i64 = 2;
const SPACE: i64 = 4;
const ALTERNATE: i64 = 8;
const ZERO: i64 = 16;

fn finish(negative: bool, prefix: &[u8], body: &[u8], flags: i64, width: i64) -> *mut Str {
    let sign = match () {
        () if negative => Some(b'-'),
        () if flags & PLUS != 0 => Some(b'+'),
        () if flags & SPACE != 0 => Some(b' '),
        () => None,
    };
    let len = usize::from(sign.is_some()) + prefix.len() + body.len();
    let padding = as_size(width).saturating_sub(len);
    if !has_room(padding, 1) {
        return core::ptr::null_mut();
    }
    let zero = flags & ZERO != 0 && flags & LEFT == 0;
    let mut out = Vec::with_capacity(len + padding);
    if flags & LEFT == 0 && !zero {
        pad(&mut out, u32::from(b' '), padding);
    }
    out.extend(sign);
    out.extend_from_slice(prefix);
    if zero {
        pad(&mut out, u32::from(b'0'), padding);
    }
    out.extend_from_slice(body);
    if flags & LEFT != 0 {
        pad(&mut out, u32::from(b' '), padding);
    }
    new_str(&out)
}

/// `%d %i %u %o %x %X` (`conversion` is the character).
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_percent(a: IntWord, conversion: i64, flags: i64, width: i64, precision: i64) -> *mut Str {
    let mut scratch = 0;
    let (_, magnitude) = int::view(a, &mut scratch);
    let (mut body, prefix): (_, &[u8]) = match conversion as u8 {
        b'o' => (int::binary_digits(magnitude, 3, false), b"0o"),
        b'x' => (int::binary_digits(magnitude, 4, false), b"0x"),
        b'X' => (int::binary_digits(magnitude, 4, true), b"0X"),
        _ => match int::checked_decimal(a) {
            Some(mut digits) => {
                if is_negative(a) {
                    digits.remove(0);
                }
                (digits, b"")
            }
            None => return core::ptr::null_mut(),
        },
    };
    let missing = (precision.max(0) as usize).saturating_sub(body.len());
    if missing > 0 {
        body.splice(0..0, core::iter::repeat_n(b'0', missing));
    }
    let prefix = if flags & ALTERNATE != 0 { prefix } else { b"" };
    finish(is_negative(a), prefix, &body, flags, width)
}

/// `%e %f %g` and those in capitals.
#[unsafe(no_mangle)]
pub extern "C" fn molt_float_percent(x: f64, conversion: i64, flags: i64, width: i64, precision: i64) -> *mut Str {
    let mut body = Vec::with_capacity(32);
    let precision = (precision >= 0).then(|| precision.min(i64::from(i32::MAX)) as i32);
    digits(&mut body, x, conversion as u8, precision, flags & ALTERNATE != 0);
    finish(x.is_sign_negative() && !x.is_nan(), b"", &body, flags, width)
}

/// `%s %r %a %c` of text.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_percent(s: *mut Str, flags: i64, width: i64, precision: i64) -> *mut Str {
    // SAFETY: by the contract.
    let mut text = unsafe { str_data(s) };
    if precision >= 0 {
        text = &text[..prefix_len(text, precision as usize)];
    }
    let padding = as_size(width).saturating_sub(char_count(text));
    if !has_room(padding, 1) {
        return core::ptr::null_mut();
    }
    let mut out = Vec::with_capacity(text.len() + padding);
    if flags & LEFT == 0 {
        pad(&mut out, u32::from(b' '), padding);
    }
    out.extend_from_slice(text);
    if flags & LEFT != 0 {
        pad(&mut out, u32::from(b' '), padding);
    }
    new_str(&out)
}
