//! Substrings: find, count, replace.

use memchr::memmem;
use molt_abi::layout::Str;

use super::{adjust, byte_of, is_ascii, new_ascii, new_str, next_char, part, share};
use crate::object::str_data;

/// The first place of `needle`.
pub(crate) fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    match needle {
        [] => Some(0),
        // A call costs more than a look at a few bytes.
        [byte] if haystack.len() <= FEW => find_in_few(haystack, *byte),
        [byte] => memchr::memchr(*byte, haystack),
        _ if needle.len() > haystack.len() => None,
        // Setting up a searcher costs more than a short search.
        _ if haystack.len() <= SHORT => find_by_first(haystack, needle),
        _ => memmem::find(haystack, needle),
    }
}

const FEW: usize = 16;

/// The first place of a byte in at most [`FEW`] bytes, eight by eight; the last eight may overlap the first.
#[inline]
fn find_in_few(haystack: &[u8], byte: u8) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let in_word = |word: u64| {
        let zeros = word ^ (ONES * u64::from(byte));
        let found = zeros.wrapping_sub(ONES) & !zeros & (ONES << 7);
        (found != 0).then(|| found.trailing_zeros() as usize / 8)
    };
    if let (Some(head), Some(tail)) = (haystack.first_chunk(), haystack.last_chunk()) {
        let in_tail = || in_word(u64::from_le_bytes(*tail)).map(|at| at + haystack.len() - 8);
        return in_word(u64::from_le_bytes(*head)).or_else(in_tail);
    }
    if let (Some(head), Some(tail)) = (haystack.first_chunk(), haystack.last_chunk()) {
        let word = u64::from(u32::from_le_bytes(*head)) | u64::from(u32::from_le_bytes(*tail)) << 32;
        return in_word(word).map(|at| if at < 4 { at } else { at + haystack.len() - 8 });
    }
    haystack.iter().position(|other| *other == byte)
}
/// Up to this many bytes are searched without a searcher.
const SHORT: usize = 96;

/// The first place of `needle`, which is not longer, among the places of its first byte.
fn find_by_first(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    let (first, rest) = needle.split_first()?;
    let starts = &haystack[..=haystack.len() - needle.len()];
    let mut at = 0;
    loop {
        at += starts[at..].iter().position(|byte| byte == first)?;
        if haystack[at + 1..].iter().zip(rest).all(|(a, b)| a == b) {
            return Some(at);
        }
        at += 1;
    }
}

/// The last place of `needle`.
pub(crate) fn rfind(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    match needle {
        [] => Some(haystack.len()),
        [byte] => memchr::memrchr(*byte, haystack),
        _ if haystack.len() <= 64 => haystack.windows(needle.len()).rposition(|window| window == needle),
        _ => memmem::rfind(haystack, needle),
    }
}

/// Places of `needle` (not empty) that do not overlap.
pub(crate) fn occurrences(haystack: &[u8], needle: &[u8]) -> impl Iterator<Item = usize> {
    let mut at = 0;
    // One searcher for all.
    let searcher = (needle.len() > 1 && haystack.len() > SHORT).then(|| memmem::Finder::new(needle));
    core::iter::from_fn(move || {
        let rest = &haystack[at..];
        let found = at
            + match &searcher {
                Some(searcher) => searcher.find(rest),
                None => find(rest, needle),
            }?;
        at = found + needle.len();
        Some(found)
    })
}

/// The bytes of `s[start:end]` as the search methods take bounds, and the position where they begin.
unsafe fn range<'a>(s: *mut Str, start: i64, end: i64) -> Option<(&'a [u8], usize)> {
    // SAFETY: `s` is live; the bounds are adjusted.
    unsafe {
        let (start, end) = adjust(start, end, (*s).chars)?;
        let (from, to) = (byte_of(s, start), byte_of(s, end));
        Some((&str_data(s)[from..to], start))
    }
}

/// The position of the character `at` bytes behind the position `start`, where `bytes` begin.
pub(super) unsafe fn position(s: *mut Str, start: usize, bytes: &[u8], at: usize) -> i64 {
    // SAFETY: `s` is live.
    let chars = if unsafe { is_ascii(s) } { at } else { super::char_count(&bytes[..at]) };
    (start + chars) as i64
}

/// `needle in s`.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_contains(s: *mut Str, needle: *mut Str) -> bool {
    // SAFETY: by the contract.
    unsafe { find(str_data(s), str_data(needle)).is_some() }
}

/// `s.find(needle, start, end)`: -1 if absent.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_find(s: *mut Str, needle: *mut Str, start: i64, end: i64) -> i64 {
    // SAFETY: by the contract.
    unsafe {
        let Some((bytes, start)) = range(s, start, end) else { return -1 };
        find(bytes, str_data(needle)).map_or(-1, |at| position(s, start, bytes, at))
    }
}

/// `s.rfind(needle, start, end)`: -1 if absent.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_rfind(s: *mut Str, needle: *mut Str, start: i64, end: i64) -> i64 {
    // SAFETY: by the contract.
    unsafe {
        let Some((bytes, start)) = range(s, start, end) else { return -1 };
        rfind(bytes, str_data(needle)).map_or(-1, |at| position(s, start, bytes, at))
    }
}

/// The byte at which the first `needle` begins, or -1.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_find_byte(s: *mut Str, needle: *mut Str) -> i64 {
    // SAFETY: by the contract.
    unsafe { find(str_data(s), str_data(needle)).map_or(-1, |at| at as i64) }
}

/// The byte at which the last `needle` begins, or -1.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_rfind_byte(s: *mut Str, needle: *mut Str) -> i64 {
    // SAFETY: by the contract.
    unsafe { rfind(str_data(s), str_data(needle)).map_or(-1, |at| at as i64) }
}

/// The length in bytes.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_byte_len(s: *mut Str) -> i64 {
    // SAFETY: by the contract.
    unsafe { (*s).len as i64 }
}

/// The text between two bytes.
///
/// # Safety
/// `s` is live, the bytes are characters' first.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_bytes(s: *mut Str, from: i64, to: i64) -> *mut Str {
    // SAFETY: by the contract.
    unsafe { part(s, from as usize, to as usize) }
}

/// `s.count(needle, start, end)`.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_count(s: *mut Str, needle: *mut Str, start: i64, end: i64) -> i64 {
    // SAFETY: by the contract.
    unsafe {
        let Some((bytes, _)) = range(s, start, end) else { return 0 };
        let needle = str_data(needle);
        let count = match needle {
            [] => super::char_count(bytes) + 1,
            [byte] => bytes.iter().filter(|other| *other == byte).count(),
            _ => occurrences(bytes, needle).count(),
        };
        count as i64
    }
}

/// `s.startswith(prefix, start, end)`.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_starts_with(s: *mut Str, prefix: *mut Str, start: i64, end: i64) -> bool {
    // SAFETY: by the contract.
    unsafe { range(s, start, end).is_some_and(|(bytes, _)| bytes.starts_with(str_data(prefix))) }
}

/// `s.endswith(suffix, start, end)`.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_ends_with(s: *mut Str, suffix: *mut Str, start: i64, end: i64) -> bool {
    // SAFETY: by the contract.
    unsafe { range(s, start, end).is_some_and(|(bytes, _)| bytes.ends_with(str_data(suffix))) }
}

/// `s.replace(old, new, count)`; a negative count is no limit.
///
/// # Safety
/// All are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_replace(s: *mut Str, old: *mut Str, new: *mut Str, count: i64) -> *mut Str {
    // SAFETY: by the contract.
    unsafe {
        let limit = if count < 0 { usize::MAX } else { count as usize };
        let (text, old, replacement) = (str_data(s), str_data(old), str_data(new));
        if limit == 0 || old == replacement {
            return share(s);
        }
        let mut out = Vec::new();
        let mut done = 0;
        if old.is_empty() {
            let mut left = limit;
            while left > 0 {
                out.extend_from_slice(replacement);
                left -= 1;
                if done == text.len() {
                    break;
                }
                let len = next_char(&text[done..]).1;
                out.extend_from_slice(&text[done..done + len]);
                done += len;
            }
        } else {
            for at in occurrences(text, old).take(limit) {
                out.extend_from_slice(&text[done..at]);
                out.extend_from_slice(replacement);
                done = at + old.len();
            }
            if done == 0 {
                return share(s);
            }
        }
        out.extend_from_slice(&text[done..]);
        if is_ascii(s) && is_ascii(new) { new_ascii(&out) } else { new_str(&out) }
    }
}

/// `s.removeprefix(prefix)`.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_remove_prefix(s: *mut Str, prefix: *mut Str) -> *mut Str {
    // SAFETY: by the contract.
    unsafe {
        let cut = if str_data(s).starts_with(str_data(prefix)) { (*prefix).len } else { 0 };
        super::part(s, cut, (*s).len)
    }
}

/// `s.removesuffix(suffix)`.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_remove_suffix(s: *mut Str, suffix: *mut Str) -> *mut Str {
    // SAFETY: by the contract.
    unsafe {
        let cut = if str_data(s).ends_with(str_data(suffix)) { (*suffix).len } else { 0 };
        super::part(s, 0, (*s).len - cut)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_bytes_by_words() {
        // Neighbours of 0x81 differ from it in one bit or by a borrow.
        let bytes = [0x80, 0x81, 0x01, 0, 0xFF, 0x82, 0x7F, 0x81, 0x80, 0, 0x83, 0xC1, 0x91, 0, 0x81, 0x85];
        for start in 0..bytes.len() {
            for end in start..=bytes.len() {
                for byte in 0..=255 {
                    let text = &bytes[start..end];
                    assert_eq!(find_in_few(text, byte), text.iter().position(|other| *other == byte), "{text:?} {byte}");
                }
            }
        }
    }
}
