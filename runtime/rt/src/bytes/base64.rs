//! Base64: whole groups at a time. What is not regular is left to the library module.

use molt_abi::layout::Bytes;

use super::new_bytes;
use crate::object::bytes_data;

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The value of each digit; 64 and more for other bytes.
const VALUES: [u8; 256] = {
    let mut values = [0xFF; 256];
    let mut i = 0;
    while i < 64 {
        values[ALPHABET[i] as usize] = i as u8;
        i += 1;
    }
    values
};

/// The digits of the bytes, padded to groups of four.
///
/// # Safety
/// `b` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_to_base64(b: *mut Bytes) -> *mut Bytes {
    // SAFETY: by the contract.
    let bytes = unsafe { bytes_data(b) };
    let mut out = Vec::with_capacity(bytes.len().div_ceil(3) * 4);
    let digit = |word: u32, shift: u32| ALPHABET[(word >> shift & 63) as usize];
    for group in bytes.chunks(3) {
        let word = group.iter().fold(0, |word, byte| word << 8 | u32::from(*byte)) << (8 * (3 - group.len()));
        let mut digits = [digit(word, 18), digit(word, 12), digit(word, 6), digit(word, 0)];
        digits[group.len() + 1..].fill(b'=');
        out.extend_from_slice(&digits);
    }
    new_bytes(&out)
}

/// The bytes that groups of four digits stand for, the last of them padded perhaps. None if anything is irregular.
///
/// # Safety
/// `b` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_from_base64(b: *mut Bytes) -> *mut Bytes {
    // SAFETY: by the contract.
    let bytes = unsafe { bytes_data(b) };
    let pads = bytes.iter().rev().take(2).take_while(|byte| **byte == b'=').count();
    let value = |byte: u8| u32::from(VALUES[usize::from(byte)]);
    let mut out = Vec::with_capacity(bytes.len() / 4 * 3);
    let mut wrong = u32::from(!bytes.len().is_multiple_of(4));
    let digits = &bytes[..bytes.len() - pads];
    for group in digits.chunks(4) {
        let mut word = 0;
        for &byte in group {
            wrong |= value(byte) >> 6;
            word = word << 6 | value(byte) & 63;
        }
        word <<= 6 * (4 - group.len());
        out.extend_from_slice(&word.to_be_bytes()[1..]);
    }
    out.truncate(digits.len() * 3 / 4);
    new_bytes(if wrong == 0 { &out } else { &[] })
}
