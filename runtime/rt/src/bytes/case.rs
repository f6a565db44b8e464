//! ASCII case and the `is…` methods of bytes.

use molt_abi::layout::Bytes;

use super::new_bytes;
use crate::object::bytes_data;

/// `b.upper()` (0), `b.lower()` (1), `b.swapcase()` (2), `b.title()` (3), `b.capitalize()` (4).
///
/// # Safety
/// `b` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_case(b: *mut Bytes, which: i64) -> *mut Bytes {
    // SAFETY: by the contract.
    let mut out = unsafe { bytes_data(b) }.to_vec();
    let mut inside = false;
    for byte in &mut out {
        let letter = byte.is_ascii_alphabetic();
        let upper = match which {
            0 => true,
            1 => false,
            2 => byte.is_ascii_lowercase(),
            _ => !inside,
        };
        *byte = if upper { byte.to_ascii_uppercase() } else { byte.to_ascii_lowercase() };
        inside = letter || which == 4;
    }
    new_bytes(&out)
}

/// `b.isalpha()` (0), `isdigit` (1), `isalnum` (2), `isspace` (3), `isupper` (4), `islower` (5), `isascii` (6).
///
/// # Safety
/// `b` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_is(b: *mut Bytes, which: i64) -> bool {
    // SAFETY: by the contract.
    let bytes = unsafe { bytes_data(b) };
    let all = |class: fn(&u8) -> bool| !bytes.is_empty() && bytes.iter().all(class);
    let (upper, lower) = (bytes.iter().any(u8::is_ascii_uppercase), bytes.iter().any(u8::is_ascii_lowercase));
    match which {
        0 => all(u8::is_ascii_alphabetic),
        1 => all(u8::is_ascii_digit),
        2 => all(u8::is_ascii_alphanumeric),
        3 => all(|byte| matches!(byte, 9..=13 | 32)),
        4 => upper && !lower,
        5 => lower && !upper,
        _ => bytes.is_ascii(),
    }
}
