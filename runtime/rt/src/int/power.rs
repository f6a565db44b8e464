//! Powers.

use molt_abi::types::Builtin;
use molt_abi::value::IntWord;

use super::{ERROR, Owned, from_limbs, inverse, is_negative, limbs, molt_int_mod, molt_int_neg, to_i64, view, word};
use crate::exception::raise;
use crate::object::small_int;

/// `a ** b` for `b >= 0`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_i64_pow(a: i64, b: i64) -> IntWord {
    let negative = a < 0 && b & 1 != 0;
    let (mut base, mut left) = (a.unsigned_abs(), b as u64);
    if base == 2 {
        return power_of_two(left, negative);
    }
    let mut result = 1u64;
    loop {
        if left & 1 != 0 {
            match result.checked_mul(base) {
                Some(product) => result = product,
                None => break,
            }
        }
        left >>= 1;
        if left == 0 {
            return from_limbs(negative, &[result]);
        }
        match base.checked_mul(base) {
            Some(square) => base = square,
            None => break,
        }
    }
    from_limbs(negative, &limbs::power(&[a.unsigned_abs()], b as u64))
}

fn power_of_two(exponent: u64, negative: bool) -> IntWord {
    from_limbs(negative, &limbs::shifted_left(&[1], exponent))
}

/// `a ** b` for `b >= 0` (the caller computes negative exponents in floats).
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_pow(a: IntWord, b: IntWord) -> IntWord {
    let exponent = super::molt_int_clamp(b);
    if let Some(base) = small_int(a) {
        match base {
            _ if exponent == 0 => return IntWord(2),
            0 | 1 => return word(base),
            -1 => return word(if super::molt_int_low64(b) & 1 == 0 { 1 } else { -1 }),
            _ => {}
        }
    }
    if exponent >= 1 << 36 {
        raise(Builtin::OverflowError, "too many digits in integer");
        return ERROR;
    }
    if let Some(base) = to_i64(a) {
        return molt_i64_pow(base, exponent);
    }
    let mut scratch = 0;
    let (negative, base) = view(a, &mut scratch);
    from_limbs(negative && exponent & 1 != 0, &limbs::power(base, exponent as u64))
}

/// `pow(a, b, m)`, negative `b` by modular inverse; ValueError.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_pow_mod(a: IntWord, b: IntWord, m: IntWord) -> IntWord {
    if m.0 == 0 {
        raise(Builtin::ValueError, "pow() 3rd argument cannot be 0");
        return ERROR;
    }
    let positive = Owned(super::molt_int_abs(m));
    if positive.0.0 == 2 {
        return IntWord(0);
    }
    let (base, exponent);
    if is_negative(b) {
        match inverse(a, positive.0) {
            Some(inverse) => base = Owned(inverse),
            None => {
                raise(Builtin::ValueError, "base is not invertible for the given modulus");
                return ERROR;
            }
        }
        exponent = Owned(molt_int_neg(b));
    } else {
        base = Owned(molt_int_mod(a, positive.0));
        exponent = Owned(super::share(b));
    }
    let result = Owned(power_within(base.0, exponent.0, positive.0));
    // The result has the modulus's sign.
    molt_int_mod(result.0, m)
}

/// `base ** exponent % m` for `0 <= base < m`.
fn power_within(base: IntWord, exponent: IntWord, m: IntWord) -> IntWord {
    let mut scratch = 0;
    let (_, digits) = view(exponent, &mut scratch);
    let bits = limbs::bit_length(digits);
    let bit = |i: u64| limbs::bits_at(digits, i) & 1 != 0;
    if let (Some(base), Some(m)) = (small_int(base), small_int(m)) {
        let (base, m) = (base as u128, m as u128);
        let mut result = 1 % m;
        if m <= u128::from(u32::MAX) {
            // Remainders of 64 bits are much cheaper.
            let (base, m) = (base as u64, m as u64);
            let mut result = 1 % m;
            for i in (0..bits).rev() {
                result = result * result % m;
                if bit(i) {
                    result = result * base % m;
                }
            }
            return word(result as i64);
        }
        for i in (0..bits).rev() {
            result = result * result % m;
            if bit(i) {
                result = result * base % m;
            }
        }
        return word(result as i64);
    }
    let mut scratch = 0;
    let (_, modulus) = view(m, &mut scratch);
    let mut scratch = 0;
    let (_, base) = view(base, &mut scratch);
    let mut result = vec![1];
    let reduced = |product: Vec<u64>| {
        let rest = limbs::div_rem(&product, modulus).1;
        limbs::trim(&rest).to_vec()
    };
    for i in (0..bits).rev() {
        result = reduced(limbs::product(&result, &result));
        if bit(i) {
            result = reduced(limbs::product(&result, base));
        }
    }
    from_limbs(false, &result)
}
