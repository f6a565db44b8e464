//! Walking over a string by byte positions, single characters.

use molt_abi::layout::Str;
use molt_abi::types::Builtin;

use super::{NULL, char_len, char_str, latin_char, next_char, raise_bytes};
use crate::exception::raise;
use crate::object::str_data;

/// The character that begins at a byte (in range).
///
/// # Safety
/// `s` is live and `byte` a character's first.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_char_at_byte(s: *mut Str, byte: i64) -> *mut Str {
    // SAFETY: by the contract.
    unsafe {
        let first = *s.add(1).cast::<u8>().add(byte as usize);
        if first < 0x80 { latin_char(first) } else { wide_at(s, byte) }
    }
}

#[inline(never)]
unsafe fn wide_at(s: *mut Str, byte: i64) -> *mut Str {
    // SAFETY: by the caller's contract.
    char_str(next_char(&unsafe { str_data(s) }[byte as usize..]).0)
}

/// The code point that begins at a byte (in range).
///
/// # Safety
/// `s` is live and `byte` a character's first.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_code_at_byte(s: *mut Str, byte: i64) -> i64 {
    // SAFETY: by the contract.
    unsafe {
        let first = *s.add(1).cast::<u8>().add(byte as usize);
        if first < 0x80 { i64::from(first) } else { i64::from(next_char(&str_data(s)[byte as usize..]).0) }
    }
}

/// The byte after the character that begins at a byte (in range).
///
/// # Safety
/// `s` is live and `byte` a character's first.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_next_byte(s: *mut Str, byte: i64) -> i64 {
    // SAFETY: by the contract.
    byte + char_len(unsafe { *s.add(1).cast::<u8>().add(byte as usize) }) as i64
}

/// The byte at which the character before a byte (not 0) begins.
///
/// # Safety
/// `s` is live and `byte` at a boundary.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_previous_byte(s: *mut Str, byte: i64) -> i64 {
    // SAFETY: by the contract.
    byte - super::last_char(&unsafe { str_data(s) }[..byte as usize]).1 as i64
}

/// `ord(s)`; TypeError.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_ord(s: *mut Str) -> i64 {
    // SAFETY: by the contract.
    unsafe { if (*s).chars == 1 { molt_str_code_at_byte(s, 0) } else { not_a_char((*s).chars) } }
}

#[cold]
#[inline(never)]
fn not_a_char(chars: usize) -> i64 {
    let mut message = b"ord() expected a character, but string of length ".to_vec();
    crate::int::push_u64(&mut message, chars as u64);
    message.extend_from_slice(b" found");
    raise_bytes(Builtin::TypeError, &message);
    0
}

/// `chr(code)`; ValueError.
#[unsafe(no_mangle)]
pub extern "C" fn molt_str_chr(code: i64) -> *mut Str {
    if (0..0x80).contains(&code) { latin_char(code as u8) } else { chr_slow(code) }
}

#[inline(never)]
fn chr_slow(code: i64) -> *mut Str {
    if (0..0x110000).contains(&code) {
        return char_str(code as u32);
    }
    raise(Builtin::ValueError, "chr() arg not in range(0x110000)");
    NULL
}
