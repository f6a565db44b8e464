//! Ints as text: decimal and other bases.

use molt_abi::layout::Str;
use molt_abi::types::Builtin;
use molt_abi::value::IntWord;

use super::{limbs, view};
use crate::exception::raise;
use crate::object::{Global, small_int};
use crate::str::new_ascii;

/// `sys.get_int_max_str_digits()`; 0: no limit.
static MAX_DIGITS: Global<i64> = Global::new(4300);

const CHUNK: u64 = 10_000_000_000_000_000_000;
const CHUNK_DIGITS: usize = 19;
/// Up to this many limbs, digits come chunk by chunk; more is halved first.
const HALVING: usize = 24;

/// Most digits of an i64 with its sign.
pub(crate) const I64_DIGITS: usize = 20;

const PAIRS: [u8; 200] = {
    let mut pairs = [0; 200];
    let mut i = 0;
    while i < 100 {
        pairs[2 * i] = b'0' + (i / 10) as u8;
        pairs[2 * i + 1] = b'0' + (i % 10) as u8;
        i += 1;
    }
    pairs
};

/// Writes the digits of `x` at the end of `out`; where they start.
pub(crate) fn write_u64(out: &mut [u8], mut x: u64) -> usize {
    let mut at = out.len();
    while x >= 100 {
        let pair = (x % 100) as usize * 2;
        x /= 100;
        at -= 2;
        out[at..at + 2].copy_from_slice(&PAIRS[pair..pair + 2]);
    }
    if x >= 10 {
        let pair = x as usize * 2;
        at -= 2;
        out[at..at + 2].copy_from_slice(&PAIRS[pair..pair + 2]);
    } else {
        at -= 1;
        out[at] = b'0' + x as u8;
    }
    at
}

/// Appends the digits of a number.
pub(crate) fn push_u64(out: &mut Vec<u8>, x: u64) {
    let mut buffer = [0; I64_DIGITS];
    let at = write_u64(&mut buffer, x);
    out.extend_from_slice(&buffer[at..]);
}

/// `str(a)` of a small int.
#[unsafe(no_mangle)]
pub extern "C" fn molt_i64_to_str(a: i64) -> *mut Str {
    let mut buffer = [0; I64_DIGITS + 1];
    let mut at = write_u64(&mut buffer, a.unsigned_abs());
    if a < 0 {
        at -= 1;
        buffer[at] = b'-';
    }
    new_ascii(&buffer[at..])
}

/// The decimal digits of a magnitude.
pub(crate) fn decimal(magnitude: &[u64]) -> Vec<u8> {
    let magnitude = limbs::trim(magnitude);
    let mut out = Vec::with_capacity(magnitude.len() * 20 + 1);
    if let [] | [_] = magnitude {
        push_u64(&mut out, magnitude.first().copied().unwrap_or(0));
        return out;
    }
    // `powers[k]` is 10^(19 · 2^k).
    let mut powers: Vec<Vec<u64>> = Vec::new();
    if magnitude.len() > HALVING {
        powers.push(vec![CHUNK]);
        while let Some(last) = powers.last()
            && last.len() * 2 <= magnitude.len() + 1
        {
            let square = limbs::product(last, last);
            powers.push(square);
        }
    }
    halve(&mut out, magnitude, &powers, 0);
    out
}

/// Appends the digits of `a`, with zeros in front up to `width` (0: none).
fn halve(out: &mut Vec<u8>, a: &[u64], powers: &[Vec<u64>], width: usize) {
    let a = limbs::trim(a);
    if a.len() <= HALVING {
        return small(out, a, width);
    }
    let [lower @ .., power] = powers else { return small(out, a, width) };
    if limbs::compare(a, power).is_lt() {
        return halve(out, a, lower, width);
    }
    let (high, low) = limbs::div_rem(a, power);
    let low_width = CHUNK_DIGITS << lower.len();
    // The quotient may need the same power again.
    halve(out, &high, powers, width.saturating_sub(low_width));
    halve(out, &low, lower, low_width);
}

fn small(out: &mut Vec<u8>, a: &[u64], width: usize) {
    let mut rest = a.to_vec();
    let mut chunks = Vec::with_capacity(a.len() + 2);
    while !rest.is_empty() {
        chunks.push(limbs::div_limb(&mut rest, CHUNK));
        rest.truncate(limbs::trim(&rest).len());
    }
    let start = out.len();
    let mut buffer = [b'0'; CHUNK_DIGITS + 1];
    for (i, chunk) in chunks.iter().rev().enumerate() {
        buffer.fill(b'0');
        let at = write_u64(&mut buffer, *chunk);
        out.extend_from_slice(&buffer[if i == 0 { at } else { 1 }..]);
    }
    let written = out.len() - start;
    if written < width {
        out.splice(start..start, core::iter::repeat_n(b'0', width - written));
    }
}

/// Whether a number of so many limbs and digits may become text; raises ValueError if not.
pub(crate) fn check_digits(count: usize, parsed: bool) -> bool {
    // SAFETY: a plain number.
    let limit = unsafe { *MAX_DIGITS.get() };
    if limit == 0 || count as i64 <= limit {
        return true;
    }
    let mut text = b"Exceeds the limit (".to_vec();
    push_u64(&mut text, limit as u64);
    text.extend_from_slice(b" digits) for integer string conversion");
    if parsed {
        text.extend_from_slice(b": value has ");
        push_u64(&mut text, count as u64);
        text.extend_from_slice(b" digits");
    }
    text.extend_from_slice(b"; use sys.set_int_max_str_digits() to increase the limit");
    crate::str::raise_bytes(Builtin::ValueError, &text);
    false
}

/// Decimal digits with sign; `None` (raised) if there are too many.
pub(crate) fn checked_decimal(a: IntWord) -> Option<Vec<u8>> {
    let mut scratch = 0;
    let (negative, limbs) = view(a, &mut scratch);
    // Far too many: don't even begin.
    let at_least = (limbs::bit_length(limbs).saturating_sub(1) as f64 * core::f64::consts::LOG10_2) as usize;
    if at_least > 640 && !check_digits(at_least, false) {
        return None;
    }
    let mut digits = decimal(limbs);
    if digits.len() > 640 && !check_digits(digits.len(), false) {
        return None;
    }
    if negative {
        digits.insert(0, b'-');
    }
    Some(digits)
}

/// `str(a)`; ValueError for too many digits.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_to_str(a: IntWord) -> *mut Str {
    match small_int(a) {
        Some(i) => molt_i64_to_str(i),
        None => checked_decimal(a).map_or(core::ptr::null_mut(), |digits| new_ascii(&digits)),
    }
}

/// Digits in a base that is a power of two (`bits` bits each), without sign or prefix.
pub(crate) fn binary_digits(magnitude: &[u64], bits: u64, upper: bool) -> Vec<u8> {
    let mut text = Vec::new();
    push_binary_digits(&mut text, magnitude, bits, upper);
    text
}

fn push_binary_digits(text: &mut Vec<u8>, magnitude: &[u64], bits: u64, upper: bool) {
    let alphabet: &[u8; 16] = if upper { b"0123456789ABCDEF" } else { b"0123456789abcdef" };
    let count = limbs::bit_length(magnitude).div_ceil(bits).max(1);
    // Digits that lie in one word need no look at the next.
    if let &[word] = magnitude {
        text.extend((0..count).rev().map(|i| alphabet[(word >> (i * bits) & ((1 << bits) - 1)) as usize]));
        return;
    }
    text.extend((0..count).rev().map(|i| alphabet[(limbs::bits_at(magnitude, i * bits) & ((1 << bits) - 1)) as usize]));
}

/// Digits in `base` 2, 8 or 16 with prefix, as `bin`, `oct`, `hex` print them.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_to_base(a: IntWord, base: i64) -> *mut Str {
    let mut scratch = 0;
    let (negative, limbs) = view(a, &mut scratch);
    let (bits, prefix) = match base {
        2 => (1, b"0b"),
        8 => (3, b"0o"),
        _ => (4, b"0x"),
    };
    let mut text = Vec::with_capacity(3 + limbs.len().max(1) * 64);
    if negative {
        text.push(b'-');
    }
    text.extend_from_slice(prefix);
    push_binary_digits(&mut text, limbs, bits, false);
    new_ascii(&text)
}

/// `sys.get_int_max_str_digits()`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_max_digits() -> i64 {
    // SAFETY: a plain number.
    unsafe { *MAX_DIGITS.get() }
}

/// `sys.set_int_max_str_digits(limit)`; ValueError.
#[unsafe(no_mangle)]
pub extern "C" fn molt_int_set_max_digits(limit: i64) -> u8 {
    if limit != 0 && limit < 640 {
        raise(Builtin::ValueError, "maxdigits must be 0 or larger than 640");
        return 1;
    }
    // SAFETY: a plain number.
    unsafe { *MAX_DIGITS.get() = limit };
    0
}
