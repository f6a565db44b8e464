//! Bitwise operators in two's complement of unlimited length, shifts, counts of bits.

use molt_abi::types::Builtin;
use molt_abi::value::IntWord;

use super::{Builder, as_u64, from_wide, limbs, molt_int_neg, molt_int_sub, share, view, word};
use crate::exception::raise;
use crate::object::small_int;

/// Limbs of a number in two's complement, sign-extended.
struct Twos<'a> {
    limbs: &'a [u64],
    negative: bool,
    /// Added to the inverted limb (negative numbers).
    carry: u64,
}

impl Twos<'_> {
    fn new((negative, limbs): (bool, &[u64])) -> Twos<'_> {
        Twos { limbs, negative, carry: 1 }
    }

    fn next(&mut self) -> u64 {
        let limb = match self.limbs {
            [] => 0,
            [first, rest @ ..] => {
                self.limbs = rest;
                *first
            }
        };
        if !self.negative {
            return limb;
        }
        let (limb, over) = (!limb).overflowing_add(self.carry);
        self.carry = u64::from(over);
        limb
    }
}

#[inline(always)]
fn bitwise(a: IntWord, b: IntWord, op: impl Fn(u64, u64) -> u64) -> IntWord {
    if let (Some(x), Some(y)) = (as_u64(a), as_u64(b)) {
        return from_wide(u128::from(op(x, y)));
    }
    let (mut sa, mut sb) = (0, 0);
    let (a, b) = (view(a, &mut sa), view(b, &mut sb));
    if !a.0 && !b.0 {
        let (long, short) = if a.1.len() >= b.1.len() { (a.1, b.1) } else { (b.1, a.1) };
        let mut new = Builder::new(long.len());
        let (low, high) = new.limbs().split_at_mut(short.len());
        for ((out, x), y) in low.iter_mut().zip(long).zip(short) {
            *out = op(*x, *y);
        }
        for (out, x) in high.iter_mut().zip(&long[short.len()..]) {
            *out = op(*x, 0);
        }
        return new.finish(false);
    }
    let len = a.1.len().max(b.1.len()) + 1;
    let (mut a, mut b) = (Twos::new(a), Twos::new(b));
    let negative = op(u64::from(a.negative), u64::from(b.negative)) & 1 != 0;
    let mut new = Builder::new(len);
    let mut carry = 1;
    for out in new.limbs() {
        let limb = op(a.next(), b.next());
        *out = limb;
        if negative {
            let (limb, over) = (!limb).overflowing_add(carry);
            carry = u64::from(over);
            *out = limb;
        }
    }
    new.finish(negative)
}

/// `a & b`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_and(a: IntWord, b: IntWord) -> IntWord {
    if (a.0 | b.0) & 1 == 0 {
        return IntWord(a.0 & b.0);
    }
    // A mask of one word asks for the low word only.
    match (as_u64(a), as_u64(b)) {
        (_, Some(mask)) => from_wide(u128::from(molt_int_low64(a) as u64 & mask)),
        (Some(mask), _) => from_wide(u128::from(molt_int_low64(b) as u64 & mask)),
        _ => bitwise(a, b, |a, b| a & b),
    }
}

/// `a | b`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_or(a: IntWord, b: IntWord) -> IntWord {
    if (a.0 | b.0) & 1 == 0 { IntWord(a.0 | b.0) } else { bitwise(a, b, |a, b| a | b) }
}

/// `a ^ b`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_xor(a: IntWord, b: IntWord) -> IntWord {
    if (a.0 | b.0) & 1 == 0 { IntWord(a.0 ^ b.0) } else { bitwise(a, b, |a, b| a ^ b) }
}

/// `~a`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_invert(a: IntWord) -> IntWord {
    let negated = super::Owned(molt_int_neg(a));
    molt_int_sub(negated.0, IntWord(2))
}

/// `a << bits`.
pub(crate) fn shift_left(a: IntWord, bits: u64) -> IntWord {
    if let Some(i) = small_int(a)
        && bits < 63
        && (i << bits) >> bits == i
    {
        return word(i << bits);
    }
    if bits < 64
        && let Some(x) = as_u64(a)
    {
        return from_wide(u128::from(x) << bits);
    }
    let mut scratch = 0;
    let (negative, limbs) = view(a, &mut scratch);
    let whole = (bits / 64) as usize;
    let mut new = Builder::zeroed(whole + limbs.len() + 1);
    let out = &mut new.limbs()[whole..];
    out[..limbs.len()].copy_from_slice(limbs);
    limbs::shift_left_within(out, (bits % 64) as u32);
    new.finish(negative)
}

/// `a >> bits`, rounding down.
pub(crate) fn shift_right(a: IntWord, bits: u64) -> IntWord {
    if let Some(i) = small_int(a) {
        return word(i >> bits.min(63));
    }
    if let Some(x) = as_u64(a) {
        return from_wide(u128::from(x) >> bits.min(127));
    }
    let mut scratch = 0;
    let (negative, limbs) = view(a, &mut scratch);
    let whole = (bits / 64) as usize;
    if whole >= limbs.len() {
        return word(-i64::from(negative));
    }
    let round = negative && limbs::any_below(limbs, bits);
    let mut new = Builder::new(limbs.len() - whole + 1);
    let out = new.limbs();
    let kept = limbs.len() - whole;
    out[..kept].copy_from_slice(&limbs[whole..]);
    out[kept] = 0;
    limbs::shift_right_within(out, (bits % 64) as u32);
    if round {
        limbs::add_to(out, &[1]);
    }
    new.finish(negative)
}

/// More bits than any int here may have.
const MAX_BITS: i64 = 1 << 36;

/// `a << b`; ValueError for a negative count, MemoryError/OverflowError for an absurd one.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_shl(a: IntWord, b: IntWord) -> IntWord {
    let count = super::molt_int_clamp(b);
    match count {
        ..0 => raise(Builtin::ValueError, "negative shift count"),
        _ if a.0 == 0 => return IntWord(0),
        0 => return share(a),
        1..MAX_BITS => return shift_left(a, count as u64),
        _ => raise(Builtin::OverflowError, "too many digits in integer"),
    }
    ERROR
}

/// `a >> b`; ValueError for a negative count.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_shr(a: IntWord, b: IntWord) -> IntWord {
    let count = super::molt_int_clamp(b);
    if count < 0 {
        raise(Builtin::ValueError, "negative shift count");
        return ERROR;
    }
    shift_right(a, count as u64)
}

/// What a function that raised returns: no object has address 0.
pub(crate) const ERROR: IntWord = IntWord(1);

/// `a.bit_length()`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_bit_length(a: IntWord) -> i64 {
    limbs::bit_length(view(a, &mut 0).1) as i64
}

/// `a.bit_count()`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_bit_count(a: IntWord) -> i64 {
    view(a, &mut 0).1.iter().map(|limb| i64::from(limb.count_ones())).sum()
}

/// The low 64 bits in two's complement: exact if it fits.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_low64(a: IntWord) -> i64 {
    match small_int(a) {
        Some(i) => i,
        None => Twos::new(view(a, &mut 0)).next() as i64,
    }
}
