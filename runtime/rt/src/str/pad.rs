//! Padding: center, ljust, rjust, zfill, expandtabs.

use molt_abi::layout::Str;
use molt_abi::types::Builtin;

use super::{NULL, is_ascii, new_str, next_char, push_char, share};
use crate::exception::raise;
use crate::memory::{as_size, has_room};
use crate::object::str_data;

/// `s.ljust(width, fill)` (side 0), `s.rjust` (1), `s.center` (2); TypeError, MemoryError.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_pad(s: *mut Str, width: i64, fill: *mut Str, side: i64) -> *mut Str {
    // SAFETY: by the contract.
    unsafe {
        if (*fill).chars != 1 {
            raise(Builtin::TypeError, "The fill character must be exactly one character long");
            return NULL;
        }
        let padding = as_size(width).saturating_sub((*s).chars);
        if padding == 0 {
            return share(s);
        }
        let left = match side {
            0 => 0,
            1 => padding,
            // As CPython rounds.
            _ => padding / 2 + (padding & width as usize & 1),
        };
        let unit = str_data(fill);
        if !has_room(padding, unit.len()) {
            return NULL;
        }
        let mut out = Vec::with_capacity((*s).len + padding * unit.len());
        (0..left).for_each(|_| out.extend_from_slice(unit));
        out.extend_from_slice(str_data(s));
        (left..padding).for_each(|_| out.extend_from_slice(unit));
        super::new_counted(&out, (*s).chars + padding)
    }
}

/// `s.zfill(width)`; MemoryError.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_zfill(s: *mut Str, width: i64) -> *mut Str {
    // SAFETY: by the contract.
    unsafe {
        let padding = as_size(width).saturating_sub((*s).chars);
        if padding == 0 {
            return share(s);
        }
        if !has_room(padding, 1) {
            return NULL;
        }
        let text = str_data(s);
        let sign = usize::from(matches!(text.first(), Some(b'+' | b'-')));
        let mut out = text[..sign].to_vec();
        out.resize(sign + padding, b'0');
        out.extend_from_slice(&text[sign..]);
        super::new_counted(&out, (*s).chars + padding)
    }
}

/// `s.expandtabs(size)`.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_expand_tabs(s: *mut Str, size: i64) -> *mut Str {
    // SAFETY: by the contract.
    unsafe {
        let mut rest = str_data(s);
        let mut out = Vec::with_capacity(rest.len() + 16);
        let mut column = 0;
        while !rest.is_empty() {
            let (code, len) = next_char(rest);
            rest = &rest[len..];
            if code == 9 {
                let width = if size > 0 { size as usize - column % size as usize } else { 0 };
                out.resize(out.len() + width, b' ');
                column += width;
            } else {
                push_char(&mut out, code);
                column = if matches!(code, 10 | 13) { 0 } else { column + 1 };
            }
        }
        if is_ascii(s) { super::new_ascii(&out) } else { new_str(&out) }
    }
}
