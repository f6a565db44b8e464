//! `int.to_bytes` and `int.from_bytes`.

use molt_abi::layout::Bytes;
use molt_abi::types::Builtin;
use molt_abi::value::IntWord;

use super::{from_limbs, limbs, molt_int_from_i64, molt_int_invert, view};
use crate::bytes::new_bytes;
use crate::exception::raise;
use crate::object::{BYTES_HEAD, bytes_data, small_int, small_word};

/// `a.to_bytes(len, "little" if little else "big", signed=signed)`; OverflowError.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_to_bytes(a: IntWord, len: i64, little: bool, signed: bool) -> *mut Bytes {
    if len < 0 {
        raise(Builtin::ValueError, "length argument must be non-negative");
        return core::ptr::null_mut();
    }
    if let Some(word) = small_int(a).filter(|word| fits(*word, len, signed)) {
        let mut bytes = [0; 8];
        let bytes = &mut bytes[..len as usize];
        put_word(bytes, word, little);
        return new_bytes(bytes);
    }
    let mut scratch = 0;
    let (negative, magnitude) = view(a, &mut scratch);
    if negative && !signed {
        raise(Builtin::OverflowError, "can't convert negative int to unsigned");
        return core::ptr::null_mut();
    }
    // Of a negative number, the bits of its complement count, for they are the ones that differ from the sign.
    let inverted = super::Owned(if negative { molt_int_invert(a) } else { super::share(a) });
    let needed = limbs::bit_length(view(inverted.0, &mut 0).1) + u64::from(signed);
    if needed > len as u64 * 8 && !(needed == 1 && len == 0 && signed) {
        raise(Builtin::OverflowError, "int too big to convert");
        return core::ptr::null_mut();
    }
    let mut out = Vec::with_capacity(len as usize);
    let mut carry = negative;
    for i in 0..len as u64 {
        let byte = limbs::bits_at(magnitude, i * 8) as u8;
        out.push(if negative {
            let (byte, over) = (!byte).overflowing_add(u8::from(carry));
            carry = over;
            byte
        } else {
            byte
        });
    }
    if !little {
        out.reverse();
    }
    new_bytes(&out)
}

/// `int.from_bytes(b, "little" if little else "big", signed=signed)`.
///
/// # Safety
/// `b` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_int_from_bytes(b: *mut Bytes, little: bool, signed: bool) -> IntWord {
    // SAFETY: by the contract.
    let data = unsafe { bytes_data(b) };
    if data.len() <= 8 {
        return word_of(data, little, signed);
    }
    let mut data = data.to_vec();
    if !little {
        data.reverse();
    }
    let negative = signed && data.last().is_some_and(|byte| *byte >= 0x80);
    if negative {
        data.iter_mut().for_each(|byte| *byte = !*byte);
    }
    let mut magnitude: Vec<u64> =
        data.chunks(8).map(|chunk| chunk.iter().rev().fold(0, |limb, byte| limb << 8 | u64::from(*byte))).collect();
    if negative {
        magnitude.push(0);
        limbs::add_to(&mut magnitude, &[1]);
    }
    from_limbs(negative, &magnitude)
}

/// Whether `len` bytes, of at most 8, hold the number.
fn fits(word: i64, len: i64, signed: bool) -> bool {
    match (len, signed) {
        (1..=7, true) => word >> (len * 8 - 1) == word >> 63,
        (1..=7, false) => word >> (len * 8) == 0,
        (8, _) => signed || word >= 0,
        _ => false,
    }
}

/// Writes the low bytes of a word.
fn put_word(bytes: &mut [u8], word: i64, little: bool) {
    let len = bytes.len();
    bytes.copy_from_slice(&word.to_le_bytes()[..len]);
    if !little {
        bytes.reverse();
    }
}

/// The number that up to 8 bytes hold.
fn word_of(data: &[u8], little: bool, signed: bool) -> IntWord {
    let mut bytes = [0; 8];
    bytes[..data.len()].copy_from_slice(data);
    if !little {
        bytes[..data.len()].reverse();
    }
    let word = i64::from_le_bytes(bytes);
    if signed {
        let unused = 64 - data.len() as u32 * 8;
        return molt_int_from_i64(word.checked_shl(unused).map_or(0, |word| word >> unused));
    }
    small_word(word).filter(|_| word >= 0).unwrap_or_else(|| from_limbs(false, &[word as u64]))
}

/// Whether the number is one of `size` bytes, of at most 8.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_fits_bytes(a: IntWord, size: i64, signed: bool) -> bool {
    match small_int(a) {
        Some(word) => fits(word, size, signed),
        None => {
            let mut scratch = 0;
            let (negative, magnitude) = view(a, &mut scratch);
            match (size, magnitude) {
                (8, [limb]) if !signed => !negative && *limb > 0,
                (8, [limb]) => *limb <= i64::MAX as u64 + u64::from(negative),
                _ => false,
            }
        }
    }
}

/// The number in `size` bytes from a place, of at most 8.
///
/// # Safety
/// `b` is live and has these bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_get_int(b: *mut Bytes, at: i64, size: i64, little: bool, signed: bool) -> IntWord {
    // SAFETY: by the contract.
    word_of(unsafe { &bytes_data(b)[at as usize..(at + size) as usize] }, little, signed)
}

/// Writes the low bytes of a number.
///
/// # Safety
/// `b` is live, mutable, and has these bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_bytes_put_int(b: *mut Bytes, at: i64, size: i64, little: bool, a: IntWord) {
    // SAFETY: by the contract; the bytes follow the head.
    let bytes = unsafe {
        core::slice::from_raw_parts_mut(b.cast::<u8>().add(BYTES_HEAD).add(at as usize), size as usize)
    };
    put_word(bytes, super::molt_int_low64(a), little);
}

#[cfg(test)]
mod tests {
    use super::{fits, word_of};
    use crate::object::small_int;

    #[test]
    fn bounds_of_bytes() {
        assert!(fits(255, 1, false) && !fits(256, 1, false) && !fits(-1, 1, false));
        assert!(fits(-128, 1, true) && fits(127, 1, true) && !fits(128, 1, true) && !fits(-129, 1, true));
        assert!(fits(-1, 8, true) && !fits(-1, 8, false) && !fits(0, 9, true) && !fits(0, 0, true));
    }

    #[test]
    fn words_of_bytes() {
        assert_eq!(small_int(word_of(&[0xFE, 0xFF], true, true)), Some(-2));
        assert_eq!(small_int(word_of(&[0xFE, 0xFF], false, false)), Some(0xFEFF));
        assert_eq!(small_int(word_of(&[], true, true)), Some(0));
    }
}
