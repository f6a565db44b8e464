//! Upper, lower and title case, case folding.

use molt_abi::layout::Str;

use super::unicode::{is_cased, is_ignorable, is_upper, to_fold, to_lower, to_title, to_upper};
use super::{data_mut, empty, is_ascii, last_char, new_str, next_char, push_char, uninit};
use crate::object::str_data;

/// Maps the bytes of a string of ASCII.
unsafe fn map_ascii(s: *mut Str, mut map: impl FnMut(u8) -> u8) -> *mut Str {
    // SAFETY: every byte is written.
    unsafe {
        let text = str_data(s);
        if text.is_empty() {
            return empty();
        }
        let new = uninit(text.len(), text.len());
        for (i, byte) in text.iter().enumerate() {
            data_mut(new).add(i).write(map(*byte));
        }
        new
    }
}

/// Maps characters with their positions in bytes.
unsafe fn map(s: *mut Str, mut each: impl FnMut(&[u8], usize, u32, &mut dyn FnMut(u32))) -> *mut Str {
    // SAFETY: `s` is live.
    let text = unsafe { str_data(s) };
    let mut out = Vec::with_capacity(text.len() + 8);
    let mut at = 0;
    while at < text.len() {
        let (code, len) = next_char(&text[at..]);
        each(text, at, code, &mut |code| push_char(&mut out, code));
        at += len;
    }
    new_str(&out)
}

/// Lower case in its surroundings: a sigma at the end of a word has a form of its own.
fn lower_at(text: &[u8], at: usize, code: u32, mut push: &mut dyn FnMut(u32)) {
    if code != 0x3A3 {
        return to_lower(code, &mut push);
    }
    let mut before = &text[..at];
    let mut cased_before = false;
    while !before.is_empty() {
        let (code, len) = last_char(before);
        if !is_ignorable(code) {
            cased_before = is_cased(code);
            break;
        }
        before = &before[..before.len() - len];
    }
    let mut after = &text[at + 2..];
    let mut cased_after = false;
    while !after.is_empty() {
        let (code, len) = next_char(after);
        if !is_ignorable(code) {
            cased_after = is_cased(code);
            break;
        }
        after = &after[len..];
    }
    push(if cased_before && !cased_after { 0x3C2 } else { 0x3C3 });
}

/// `s.upper()`.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_upper(s: *mut Str) -> *mut Str {
    // SAFETY: by the contract.
    unsafe {
        if is_ascii(s) {
            return map_ascii(s, |byte| byte.to_ascii_uppercase());
        }
        map(s, |_, _, code, mut push| to_upper(code, &mut push))
    }
}

/// `s.lower()`.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_lower(s: *mut Str) -> *mut Str {
    // SAFETY: by the contract.
    unsafe {
        if is_ascii(s) {
            return map_ascii(s, |byte| byte.to_ascii_lowercase());
        }
        map(s, lower_at)
    }
}

/// `s.casefold()`.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_casefold(s: *mut Str) -> *mut Str {
    // SAFETY: by the contract.
    unsafe {
        if is_ascii(s) {
            return map_ascii(s, |byte| byte.to_ascii_lowercase());
        }
        map(s, |_, _, code, mut push| to_fold(code, &mut push))
    }
}

/// `s.title()`.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_title(s: *mut Str) -> *mut Str {
    let mut inside = false;
    // SAFETY: by the contract.
    unsafe {
        if is_ascii(s) {
            return map_ascii(s, |byte| {
                let mapped = if inside { byte.to_ascii_lowercase() } else { byte.to_ascii_uppercase() };
                inside = byte.is_ascii_alphabetic();
                mapped
            });
        }
        map(s, |text, at, code, mut push| {
            if inside {
                lower_at(text, at, code, push);
            } else {
                to_title(code, &mut push);
            }
            inside = is_cased(code);
        })
    }
}

/// `s.capitalize()`.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_capitalize(s: *mut Str) -> *mut Str {
    // SAFETY: by the contract.
    unsafe {
        if is_ascii(s) {
            let mut first = true;
            return map_ascii(s, |byte| {
                if core::mem::take(&mut first) { byte.to_ascii_uppercase() } else { byte.to_ascii_lowercase() }
            });
        }
        map(s, |text, at, code, mut push| {
            if at == 0 {
                to_title(code, &mut push);
            } else {
                lower_at(text, at, code, push);
            }
        })
    }
}

/// `s.swapcase()`.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_swapcase(s: *mut Str) -> *mut Str {
    // SAFETY: by the contract.
    unsafe {
        if is_ascii(s) {
            return map_ascii(s, |byte| if byte.is_ascii_alphabetic() { byte ^ 0x20 } else { byte });
        }
        map(s, |text, at, code, mut push| {
            if is_upper(code) {
                lower_at(text, at, code, push);
            } else if super::unicode::is_lower(code) {
                to_upper(code, &mut push);
            } else {
                push(code);
            }
        })
    }
}
