//! Addition, multiplication, comparison, negation.

use core::cmp::Ordering;

use molt_abi::value::IntWord;

use super::{Builder, as_u64, from_limbs, from_wide, is_negative, limbs, view, word};
use crate::object::small_int;

/// `a + b`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_add(a: IntWord, b: IntWord) -> IntWord {
    match (small_int(a), small_int(b)) {
        (Some(a), Some(b)) => word(a + b),
        _ => add_signed(a, b, false),
    }
}

/// `a - b`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_sub(a: IntWord, b: IntWord) -> IntWord {
    match (small_int(a), small_int(b)) {
        (Some(a), Some(b)) => word(a - b),
        _ => add_signed(a, b, true),
    }
}

#[cold]
#[inline(never)]
fn add_signed(a: IntWord, b: IntWord, subtract: bool) -> IntWord {
    if let (Some(x), Some(y), false) = (as_u64(a), as_u64(b), subtract) {
        return from_wide(u128::from(x) + u128::from(y));
    }
    let (mut sa, mut sb) = (0, 0);
    let ((na, a), (nb, b)) = (view(a, &mut sa), view(b, &mut sb));
    let nb = nb ^ subtract;
    if na == nb {
        let mut new = Builder::new(a.len().max(b.len()) + 1);
        limbs::add(new.limbs(), a, b);
        return new.finish(na);
    }
    let (negative, long, short) = match limbs::compare(a, b) {
        Ordering::Equal => return IntWord(0),
        Ordering::Greater => (na, a, b),
        Ordering::Less => (nb, b, a),
    };
    let mut new = Builder::new(long.len());
    limbs::sub(new.limbs(), long, short);
    new.finish(negative)
}

/// `a * b`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_mul(a: IntWord, b: IntWord) -> IntWord {
    if let (Some(x), Some(y)) = (small_int(a), small_int(b))
        && let Some(product) = x.checked_mul(y)
    {
        return word(product);
    }
    mul_slow(a, b)
}

#[cold]
#[inline(never)]
fn mul_slow(a: IntWord, b: IntWord) -> IntWord {
    if let (Some(x), Some(y)) = (as_u64(a), as_u64(b)) {
        return from_wide(u128::from(x) * u128::from(y));
    }
    let (mut sa, mut sb) = (0, 0);
    let ((na, a), (nb, b)) = (view(a, &mut sa), view(b, &mut sb));
    if a.is_empty() || b.is_empty() {
        return IntWord(0);
    }
    let mut new = Builder::new(a.len() + b.len());
    limbs::mul(new.limbs(), a, b);
    new.finish(na != nb)
}

/// `-a`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_neg(a: IntWord) -> IntWord {
    match small_int(a) {
        Some(i) => word(-i),
        None => {
            let mut scratch = 0;
            let (negative, limbs) = view(a, &mut scratch);
            from_limbs(!negative, limbs)
        }
    }
}

/// `abs(a)`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_abs(a: IntWord) -> IntWord {
    if is_negative(a) { molt_int_neg(a) } else { super::share(a) }
}

pub(crate) fn compare(a: IntWord, b: IntWord) -> Ordering {
    if let (Some(a), Some(b)) = (small_int(a), small_int(b)) {
        return a.cmp(&b);
    }
    let (mut sa, mut sb) = (0, 0);
    match (view(a, &mut sa), view(b, &mut sb)) {
        ((false, a), (false, b)) => limbs::compare(a, b),
        ((true, a), (true, b)) => limbs::compare(b, a),
        ((na, _), (nb, _)) => nb.cmp(&na),
    }
}

/// -1, 0 or 1.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_compare(a: IntWord, b: IntWord) -> i64 {
    compare(a, b) as i64
}

/// `a == b`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_eq(a: IntWord, b: IntWord) -> bool {
    a.0 == b.0 || (a.0 & b.0 & 1 != 0 && compare(a, b) == Ordering::Equal)
}
