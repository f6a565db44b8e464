//! Number theory and what else the int type's methods need.

use molt_abi::types::Builtin;
use molt_abi::value::IntWord;

use super::{
    ERROR, Owned, bits, from_limbs, is_negative, limbs, molt_int_add, molt_int_floordiv, molt_int_mod, molt_int_mul,
    molt_int_sub, share, view, word,
};
use crate::exception::raise;
use crate::object::small_int;

const MODULUS: u64 = (1 << 61) - 1;

/// The hash of a magnitude: its remainder modulo 2^61 - 1.
pub(crate) fn hash_limbs(limbs: &[u64]) -> u64 {
    let rest = limbs
        .iter()
        .rev()
        .fold(0, |rest: u64, limb| ((u128::from(rest) << 64 | u128::from(*limb)) % u128::from(MODULUS)) as u64);
    rest % MODULUS
}

/// `hash(a)`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_hash(a: IntWord) -> i64 {
    let hash = match small_int(a) {
        Some(i) if (0..MODULUS as i64).contains(&i) => return i,
        Some(i) => {
            let rest = (i.unsigned_abs() % MODULUS) as i64;
            if i < 0 { -rest } else { rest }
        }
        None => {
            let mut scratch = 0;
            let (negative, limbs) = view(a, &mut scratch);
            let rest = hash_limbs(limbs) as i64;
            if negative { -rest } else { rest }
        }
    };
    if hash == -1 { -2 } else { hash }
}

fn gcd_u64(mut a: u64, mut b: u64) -> u64 {
    if a == 0 || b == 0 {
        return a | b;
    }
    let shift = (a | b).trailing_zeros();
    a >>= a.trailing_zeros();
    b >>= b.trailing_zeros();
    // Which one is larger cannot be predicted, so nothing branches on it.
    while a != b {
        let rest = a.abs_diff(b);
        b = a.min(b);
        a = rest >> rest.trailing_zeros();
    }
    a << shift
}

/// `math.gcd(a, b)`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_gcd(a: IntWord, b: IntWord) -> IntWord {
    if let (Some(a), Some(b)) = (small_int(a), small_int(b)) {
        return from_limbs(false, &[gcd_u64(a.unsigned_abs(), b.unsigned_abs())]);
    }
    let (mut sa, mut sb) = (0, 0);
    let (mut a, mut b) = (view(a, &mut sa).1.to_vec(), view(b, &mut sb).1.to_vec());
    if limbs::compare(&a, &b).is_lt() {
        core::mem::swap(&mut a, &mut b);
    }
    while b.len() > 1 {
        if !lehmer_steps(&mut a, &mut b) {
            let rest = limbs::div_rem(&a, &b).1;
            a = core::mem::replace(&mut b, limbs::trim(&rest).to_vec());
        }
    }
    match *b {
        [] => from_limbs(false, &a),
        [d, ..] => {
            let rest = limbs::div_limb(&mut a, d);
            from_limbs(false, &[gcd_u64(d, rest)])
        }
    }
}

/// Does as many steps of Euclid's algorithm at once as the top bits of both numbers tell for sure (Lehmer's algorithm in
/// Jebelean's form); false if they tell none. `a >= b`, both trimmed, `a` of several limbs.
fn lehmer_steps(a: &mut Vec<u64>, b: &mut Vec<u64>) -> bool {
    /// So many bits leave room for sums, and halve to what a factor has at most.
    const TOP: u64 = 62;
    let shift = limbs::bit_length(a) - TOP;
    let top = |x: &[u64]| (limbs::bits_at(x, shift) & ((1 << TOP) - 1)) as i64;
    let (mut x, mut y) = (top(a), top(b));
    let (mut xa, mut xb, mut ya, mut yb) = (1i64, 0i64, 0i64, 1i64);
    let mut odd = false;
    let mut any = false;
    while y != ya {
        let q = (x + (xa - 1)) / (y - ya);
        let (next, rest) = (xb + q * yb, x - q * y);
        if next > rest {
            break;
        }
        (x, y) = (y, rest);
        (xa, xb, ya, yb) = (yb, ya, next, xa + q * ya);
        odd = !odd;
        any = true;
    }
    if !any {
        return false;
    }
    // The factors of one number have different signs, which change with each step.
    let [xa, xb, ya, yb] = [xa, xb, ya, yb].map(i128::from);
    let (mut low, mut high) = (0i128, 0i128);
    b.resize(a.len(), 0);
    for (a, b) in a.iter_mut().zip(b.iter_mut()) {
        let (p, q) = (i128::from(*a), i128::from(*b));
        high += if odd { xa * q - xb * p } else { xa * p - xb * q };
        low += if odd { yb * p - ya * q } else { yb * q - ya * p };
        (*a, *b) = (high as u64, low as u64);
        (high, low) = (high >> 64, low >> 64);
    }
    for x in [a, b] {
        x.truncate(limbs::trim(x).len());
    }
    true
}

/// `math.isqrt(a)`; ValueError.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_isqrt(a: IntWord) -> IntWord {
    if is_negative(a) {
        raise(Builtin::ValueError, "isqrt() argument must be nonnegative");
        return ERROR;
    }
    if let Some(i) = small_int(a) {
        let mut root = (i as f64).sqrt() as i64;
        while root * root > i {
            root -= 1;
        }
        while (root + 1) * (root + 1) <= i {
            root += 1;
        }
        return word(root);
    }
    // Newton's method from above.
    let bits = limbs::bit_length(view(a, &mut 0).1);
    let mut root = Owned(bits::shift_left(IntWord(2), bits.div_ceil(2)));
    loop {
        let quotient = Owned(molt_int_floordiv(a, root.0));
        let sum = Owned(molt_int_add(root.0, quotient.0));
        let next = Owned(bits::shift_right(sum.0, 1));
        if super::compare(next.0, root.0).is_ge() {
            return share(root.0);
        }
        root = next;
    }
}

/// `round(a, -digits)` for `digits > 0`: to a multiple of ten's power, half to even.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_round(a: IntWord, digits: i64) -> IntWord {
    if digits <= 0 {
        return share(a);
    }
    if digits > (limbs::bit_length(view(a, &mut 0).1) / 3 + 2) as i64 {
        return IntWord(0);
    }
    let unit = Owned(from_limbs(false, &limbs::power(&[10], digits as u64)));
    let rest = Owned(molt_int_mod(a, unit.0));
    let twice = Owned(bits::shift_left(rest.0, 1));
    let down = Owned(molt_int_sub(a, rest.0));
    let up = match super::compare(twice.0, unit.0) {
        core::cmp::Ordering::Less => false,
        core::cmp::Ordering::Greater => true,
        core::cmp::Ordering::Equal => {
            let quotient = Owned(molt_int_floordiv(a, unit.0));
            super::molt_int_low64(quotient.0) & 1 != 0
        }
    };
    if up { molt_int_add(down.0, unit.0) } else { share(down.0) }
}

/// The inverse of `a` modulo `m > 1`, if they have no common divisor.
pub(crate) fn inverse(a: IntWord, m: IntWord) -> Option<IntWord> {
    let (mut r0, mut r1) = (Owned(share(m)), Owned(molt_int_mod(a, m)));
    let (mut t0, mut t1) = (Owned(IntWord(0)), Owned(IntWord(2)));
    while r1.0.0 != 0 {
        let q = Owned(molt_int_floordiv(r0.0, r1.0));
        let qr = Owned(molt_int_mul(q.0, r1.0));
        let qt = Owned(molt_int_mul(q.0, t1.0));
        let r2 = Owned(molt_int_sub(r0.0, qr.0));
        let t2 = Owned(molt_int_sub(t0.0, qt.0));
        (r0, r1) = (r1, r2);
        (t0, t1) = (t1, t2);
    }
    (r0.0.0 == 2).then(|| molt_int_mod(t0.0, m))
}
