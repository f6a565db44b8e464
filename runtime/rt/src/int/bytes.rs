//! `int.to_bytes` and `int.from_bytes`.

use molt_abi::layout::Bytes;
use molt_abi::types::Builtin;
use molt_abi::value::IntWord;

use super::{from_limbs, limbs, molt_int_invert, view};
use crate::bytes::new_bytes;
use crate::exception::raise;
use crate::object::bytes_data;

/// `a.to_bytes(len, "little" if little else "big", signed=signed)`; OverflowError.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_to_bytes(a: IntWord, len: i64, little: bool, signed: bool) -> *mut Bytes {
    if len < 0 {
        raise(Builtin::ValueError, "length argument must be non-negative");
        return core::ptr::null_mut();
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
    let mut data = unsafe { bytes_data(b) }.to_vec();
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
