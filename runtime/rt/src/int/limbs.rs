//! Arithmetic on magnitudes: little-endian slices of 64-bit limbs.
//!
//! Operands need no normal form unless a function says so; [`trim`] gives it (no zero at the top).

use core::cmp::Ordering;

/// From this many limbs on, products are split (Karatsuba).
const KARATSUBA: usize = 32;

/// Without zeros at the top.
#[inline]
pub(crate) fn trim(mut a: &[u64]) -> &[u64] {
    while let [rest @ .., 0] = a {
        a = rest;
    }
    a
}

/// Compares trimmed magnitudes.
pub(crate) fn compare(a: &[u64], b: &[u64]) -> Ordering {
    a.len().cmp(&b.len()).then_with(|| a.iter().rev().cmp(b.iter().rev()))
}

#[inline(always)]
fn carrying_add(a: u64, b: u64, carry: &mut u64) -> u64 {
    let (sum, over) = a.overflowing_add(b);
    let (sum, again) = sum.overflowing_add(*carry);
    *carry = u64::from(over | again);
    sum
}

#[inline(always)]
fn borrowing_sub(a: u64, b: u64, borrow: &mut u64) -> u64 {
    let (rest, under) = a.overflowing_sub(b);
    let (rest, again) = rest.overflowing_sub(*borrow);
    *borrow = u64::from(under | again);
    rest
}

/// Limbs whose carries stay in the processor's flag.
const UNROLLED: usize = 8;

/// `out = step(a, b)` limb by limb, where all are as long.
#[inline(always)]
fn each(out: &mut [u64], a: &[u64], b: &[u64], carry: &mut u64, step: impl Fn(u64, u64, &mut u64) -> u64) {
    let (out, out_rest) = out.as_chunks_mut::<UNROLLED>();
    let (a, a_rest) = a.as_chunks::<UNROLLED>();
    let (b, b_rest) = b.as_chunks::<UNROLLED>();
    for ((out, a), b) in out.iter_mut().zip(a).zip(b) {
        for i in 0..UNROLLED {
            out[i] = step(a[i], b[i], carry);
        }
    }
    for ((out, a), b) in out_rest.iter_mut().zip(a_rest).zip(b_rest) {
        *out = step(*a, *b, carry);
    }
}

/// `out = a + b`; `out` has one limb more than the longer.
pub(crate) fn add(out: &mut [u64], a: &[u64], b: &[u64]) {
    let (long, short) = if a.len() >= b.len() { (a, b) } else { (b, a) };
    let (low, high) = out.split_at_mut(short.len());
    let mut carry = 0;
    each(low, &long[..short.len()], short, &mut carry, carrying_add);
    let rest = &long[short.len()..];
    for (o, x) in high.iter_mut().zip(rest) {
        *o = carrying_add(*x, 0, &mut carry);
    }
    high[rest.len()] = carry;
}

/// `a += b`; the carry out. `b` is not longer.
pub(crate) fn add_to(a: &mut [u64], b: &[u64]) -> u64 {
    let mut carry = 0;
    let (low, high) = a.split_at_mut(b.len());
    for (x, y) in low.iter_mut().zip(b) {
        *x = carrying_add(*x, *y, &mut carry);
    }
    for x in high {
        if carry == 0 {
            break;
        }
        *x = carrying_add(*x, 0, &mut carry);
    }
    carry
}

/// `out = a - b` for `a >= b`; `out` is as long as `a`.
pub(crate) fn sub(out: &mut [u64], a: &[u64], b: &[u64]) {
    let mut borrow = 0;
    let (low, high) = out.split_at_mut(b.len());
    each(low, &a[..b.len()], b, &mut borrow, borrowing_sub);
    for (o, x) in high.iter_mut().zip(&a[b.len()..]) {
        *o = borrowing_sub(*x, 0, &mut borrow);
    }
}

/// `a -= b` where `b` is not longer; the borrow out.
pub(crate) fn sub_from(a: &mut [u64], b: &[u64]) -> u64 {
    let mut borrow = 0;
    let (low, high) = a.split_at_mut(b.len());
    for (x, y) in low.iter_mut().zip(b) {
        *x = borrowing_sub(*x, *y, &mut borrow);
    }
    for x in high {
        if borrow == 0 {
            break;
        }
        *x = borrowing_sub(*x, 0, &mut borrow);
    }
    borrow
}

/// `out[..a.len()] += a * k`; the carry out.
#[inline]
fn add_mul_limb(out: &mut [u64], a: &[u64], k: u64) -> u64 {
    let mut carry = 0;
    for (o, x) in out.iter_mut().zip(a) {
        let wide = u128::from(*x) * u128::from(k) + u128::from(*o) + u128::from(carry);
        *o = wide as u64;
        carry = (wide >> 64) as u64;
    }
    carry
}

/// `out[..a.len()] = a * k`; the carry out.
fn copy_mul_limb(out: &mut [u64], a: &[u64], k: u64) -> u64 {
    let mut carry = 0;
    for (o, x) in out.iter_mut().zip(a) {
        let wide = u128::from(*x) * u128::from(k) + u128::from(carry);
        *o = wide as u64;
        carry = (wide >> 64) as u64;
    }
    carry
}

/// `a = a * k + addend`; the carry out.
pub(crate) fn mul_limb(a: &mut [u64], k: u64, addend: u64) -> u64 {
    let mut carry = addend;
    for x in a {
        let wide = u128::from(*x) * u128::from(k) + u128::from(carry);
        *x = wide as u64;
        carry = (wide >> 64) as u64;
    }
    carry
}

/// `out = a * b`; `out` is as long as both together.
pub(crate) fn mul(out: &mut [u64], a: &[u64], b: &[u64]) {
    let (long, short) = if a.len() >= b.len() { (a, b) } else { (b, a) };
    if short.len() < KARATSUBA {
        let Some((first, others)) = short.split_first() else { return out.fill(0) };
        out[long.len()] = copy_mul_limb(out, long, *first);
        out[long.len() + 1..].fill(0);
        for (i, y) in others.iter().enumerate() {
            out[i + 1 + long.len()] = add_mul_limb(&mut out[i + 1..], long, *y);
        }
    } else if long.len() >= 2 * short.len() {
        // Unbalanced: slices of the longer one, each as long as the shorter.
        out.fill(0);
        let mut product = vec![0; 2 * short.len()];
        for (i, part) in long.chunks(short.len()).enumerate() {
            let product = &mut product[..part.len() + short.len()];
            mul(product, part, short);
            add_to(&mut out[i * short.len()..], trim(product));
        }
    } else {
        karatsuba(out, long, short);
    }
}

/// `long = a1·B + a0`, `short = b1·B + b0`: three products instead of four.
fn karatsuba(out: &mut [u64], long: &[u64], short: &[u64]) {
    let half = long.len().div_ceil(2);
    let (a0, a1) = long.split_at(half);
    let (b0, b1) = short.split_at(half.min(short.len()));
    {
        let (low, high) = out.split_at_mut(2 * half);
        mul(&mut low[..half + b0.len()], a0, b0);
        low[half + b0.len()..].fill(0);
        mul(high, a1, b1);
    }
    let mut sums = vec![0; 2 * (half + 1)];
    let (sa, sb) = sums.split_at_mut(half + 1);
    add(sa, a0, a1);
    if b0.len() >= b1.len() {
        add(&mut sb[..b0.len() + 1], b0, b1);
    }
    let (sa, sb) = (trim(sa), trim(sb));
    let mut middle = vec![0; sa.len() + sb.len()];
    mul(&mut middle, sa, sb);
    sub_from(&mut middle, trim(&out[..2 * half]));
    sub_from(&mut middle, trim(&out[2 * half..]));
    add_to(&mut out[half..], trim(&middle));
}

/// `floor((2^128 - 1) / d) - 2^64` for a `d` with its top bit set.
fn reciprocal(d: u64) -> u64 {
    (u128::MAX / u128::from(d)) as u64
}

/// Divides two limbs by one whose top bit is set and whose reciprocal is `v`; `high < d` (Möller and Granlund).
#[inline(always)]
fn div_wide(high: u64, low: u64, d: u64, v: u64) -> (u64, u64) {
    let q = (u128::from(v) * u128::from(high)).wrapping_add(u128::from(high) << 64 | u128::from(low));
    let mut quotient = ((q >> 64) as u64).wrapping_add(1);
    let mut rest = low.wrapping_sub(quotient.wrapping_mul(d));
    // Either way is as likely as the other, so nothing branches on it.
    let over = u64::from(rest > q as u64);
    quotient = quotient.wrapping_sub(over);
    rest = rest.wrapping_add(over.wrapping_neg() & d);
    if rest >= d {
        quotient = quotient.wrapping_add(1);
        rest -= d;
    }
    (quotient, rest)
}

/// `a /= d`; the remainder. `d` is not zero.
pub(crate) fn div_limb(a: &mut [u64], d: u64) -> u64 {
    let shift = d.leading_zeros();
    let d = d << shift;
    let v = reciprocal(d);
    let mut rest = 0u64;
    // The dividend is shifted along the way, so that the divisor's top bit is set.
    if shift == 0 {
        for x in a.iter_mut().rev() {
            (*x, rest) = div_wide(rest, *x, d, v);
        }
        return rest;
    }
    let Some(top) = a.last() else { return 0 };
    rest = top >> (64 - shift);
    for i in (0..a.len()).rev() {
        let below = if i == 0 { 0 } else { a[i - 1] >> (64 - shift) };
        (a[i], rest) = div_wide(rest, a[i] << shift | below, d, v);
    }
    rest >> shift
}

/// Divides `a` by the trimmed `b` of at least two limbs (Knuth's algorithm D). `quotient` has `a.len() - b.len() + 1` limbs;
/// `a`, with one more limb than the dividend (0 at the top), is left with the remainder in its low limbs.
pub(crate) fn div(quotient: &mut [u64], a: &mut [u64], b: &[u64]) {
    let n = b.len();
    let shift = b[n - 1].leading_zeros();
    let mut divisor = b.to_vec();
    shift_left_within(&mut divisor, shift);
    shift_left_within(a, shift);
    let (d1, d0) = (divisor[n - 1], divisor[n - 2]);
    let v = reciprocal(d1);
    for j in (0..a.len() - n).rev() {
        let (u2, u1, u0) = (a[j + n], a[j + n - 1], a[j + n - 2]);
        let mut q;
        if u2 >= d1 {
            q = u64::MAX;
        } else {
            let mut rest;
            (q, rest) = div_wide(u2, u1, d1, v);
            while u128::from(q) * u128::from(d0) > (u128::from(rest) << 64 | u128::from(u0)) {
                q -= 1;
                let (sum, over) = rest.overflowing_add(d1);
                rest = sum;
                if over {
                    break;
                }
            }
        }
        if sub_mul_limb(&mut a[j..=j + n], &divisor, q) != 0 {
            q -= 1;
            add_to(&mut a[j..=j + n], &divisor);
        }
        quotient[j] = q;
    }
    shift_right_within(a, shift);
}

/// `a -= b * k`, `a` being one limb longer; the borrow out.
fn sub_mul_limb(a: &mut [u64], b: &[u64], k: u64) -> u64 {
    let mut carry = 0u64;
    let (low, high) = a.split_at_mut(b.len());
    for (x, y) in low.iter_mut().zip(b) {
        let wide = u128::from(*y) * u128::from(k) + u128::from(carry);
        let (rest, under) = x.overflowing_sub(wide as u64);
        *x = rest;
        carry = (wide >> 64) as u64 + u64::from(under);
    }
    let (rest, under) = high[0].overflowing_sub(carry);
    high[0] = rest;
    u64::from(under)
}

/// `a <<= shift` for `shift < 64`; what leaves at the top is lost.
pub(crate) fn shift_left_within(a: &mut [u64], shift: u32) {
    if shift == 0 {
        return;
    }
    let mut below = 0;
    for x in a {
        let next = *x >> (64 - shift);
        *x = *x << shift | below;
        below = next;
    }
}

/// `a >>= shift` for `shift < 64`.
pub(crate) fn shift_right_within(a: &mut [u64], shift: u32) {
    if shift == 0 {
        return;
    }
    let mut above = 0;
    for x in a.iter_mut().rev() {
        let next = *x << (64 - shift);
        *x = *x >> shift | above;
        above = next;
    }
}

/// Bits of a trimmed magnitude.
pub(crate) fn bit_length(a: &[u64]) -> u64 {
    match a {
        [] => 0,
        [rest @ .., top] => rest.len() as u64 * 64 + u64::from(64 - top.leading_zeros()),
    }
}

/// Whether any of the low `bits` bits is set.
pub(crate) fn any_below(a: &[u64], bits: u64) -> bool {
    let whole = (bits / 64) as usize;
    if whole >= a.len() {
        return a.iter().any(|x| *x != 0);
    }
    a[..whole].iter().any(|x| *x != 0) || a[whole] & ((1 << (bits % 64)) - 1) != 0
}

/// The 64 bits from bit `at` on.
pub(crate) fn bits_at(a: &[u64], at: u64) -> u64 {
    let (limb, bit) = ((at / 64) as usize, at % 64);
    let low = a.get(limb).copied().unwrap_or(0) >> bit;
    if bit == 0 { low } else { low | a.get(limb + 1).copied().unwrap_or(0) << (64 - bit) }
}

/// Quotient and remainder as fresh magnitudes, untrimmed; `b` is trimmed and not zero.
pub(crate) fn div_rem(a: &[u64], b: &[u64]) -> (Vec<u64>, Vec<u64>) {
    if compare(trim(a), b) == Ordering::Less {
        return (Vec::new(), a.to_vec());
    }
    if let [d] = *b {
        let mut quotient = a.to_vec();
        let rest = div_limb(&mut quotient, d);
        return (quotient, vec![rest]);
    }
    let mut rest = Vec::with_capacity(a.len() + 1);
    rest.extend_from_slice(a);
    rest.push(0);
    let mut quotient = vec![0; a.len() - b.len() + 1];
    div(&mut quotient, &mut rest, b);
    rest.truncate(b.len());
    (quotient, rest)
}

/// A fresh product, trimmed.
pub(crate) fn product(a: &[u64], b: &[u64]) -> Vec<u64> {
    let mut out = vec![0; a.len() + b.len()];
    mul(&mut out, a, b);
    out.truncate(trim(&out).len());
    out
}

/// `base ** exponent`, trimmed.
pub(crate) fn power(base: &[u64], exponent: u64) -> Vec<u64> {
    let mut result = vec![1];
    for bit in (0..64 - exponent.leading_zeros()).rev() {
        result = product(&result, &result);
        if exponent >> bit & 1 != 0 {
            result = product(&result, base);
        }
    }
    result
}

/// `a << bits` as a fresh magnitude.
pub(crate) fn shifted_left(a: &[u64], bits: u64) -> Vec<u64> {
    let mut out = vec![0; (bits / 64) as usize];
    out.extend_from_slice(a);
    out.push(0);
    shift_left_within(&mut out[(bits / 64) as usize..], (bits % 64) as u32);
    out
}
