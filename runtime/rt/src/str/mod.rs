//! Strings: UTF-8 with lone surrogates as three-byte sequences, so that every code point is one sequence and byte order is
//! the order of code points.
//!
//! Positions in rows are code points unless they say "byte"; in a string of ASCII the two agree.

mod build;
mod case;
mod class;
mod codec;
mod database;
pub(crate) mod escape;
mod hash;
mod index;
mod iterate;
mod join;
mod json;
mod pad;
mod search;
mod split;
mod strip;
#[rustfmt::skip]
mod tables;
mod translate;
pub(crate) mod unicode;

use core::mem::MaybeUninit;
use core::ptr::null_mut;

use molt_abi::layout::{STATIC_COUNT, Str};
use molt_abi::types::Builtin;

use crate::exception;
use crate::memory;
use crate::object::{Global, STR_HEAD, new_object, retain, str_data, value_of};

pub use build::*;
pub use case::*;
pub use class::*;
pub use codec::*;
pub use database::*;
pub use escape::*;
pub use hash::*;
pub use index::*;
pub use iterate::*;
pub use join::*;
pub use json::*;
pub use pad::*;
pub use search::*;
pub use split::*;
pub use strip::*;
pub use translate::*;

/// A static string of at most one character.
#[repr(C)]
struct Single {
    head: Str,
    data: [u8; 8],
}

const fn blank(count: u32) -> Single {
    let head = Str { count, type_id: Builtin::str as u32, hash: 0, len: 0, chars: 0, index: 0 };
    Single { head, data: [0; 8] }
}

static EMPTY: Global<Single> = Global::new(blank(STATIC_COUNT));
/// The characters of Latin-1, each made when it is first used: all zeros take no room in a program's file.
static SINGLES: Global<[MaybeUninit<Single>; 256]> = Global::new([const { MaybeUninit::zeroed() }; 256]);

/// Makes the static string of a character.
#[cold]
#[inline(never)]
unsafe fn make_single(s: *mut Single, code: u8) {
    let mut buffer = [0; 4];
    let len = encode_char(&mut buffer, u32::from(code));
    // SAFETY: the entry is one of the table.
    unsafe {
        s.write(blank(STATIC_COUNT));
        (*s).head.len = len;
        (*s).head.chars = 1;
        (&raw mut (*s).data).cast::<u8>().copy_from_nonoverlapping(buffer.as_ptr(), len);
    }
}

/// The empty string.
#[inline]
pub fn empty() -> *mut Str {
    let s = EMPTY.get().cast::<Str>();
    // SAFETY: a static object.
    unsafe { retain(s.cast()) };
    s
}

/// The string of one character below 256.
#[inline(always)]
pub(crate) fn latin_char(code: u8) -> *mut Str {
    // SAFETY: the table has 256 entries; one that was never used is zeroed.
    unsafe {
        let s = SINGLES.get().cast::<Single>().add(code as usize);
        if (*s).head.count == 0 {
            make_single(s, code);
        }
        retain(s.cast());
        s.cast()
    }
}

/// The string of one character.
pub fn char_str(code: u32) -> *mut Str {
    if code < 256 {
        return latin_char(code as u8);
    }
    let mut buffer = [0; 4];
    let len = encode_char(&mut buffer, code);
    new_counted(&buffer[..len], 1)
}

/// A string whose bytes the caller writes next.
///
/// # Safety
/// All `len` bytes must be written, as `chars` characters.
#[inline]
pub(crate) unsafe fn uninit(len: usize, chars: usize) -> *mut Str {
    // SAFETY: the size covers the struct and the bytes.
    unsafe {
        let s = new_object::<Str>(STR_HEAD + len, Builtin::str as u32);
        (*s).hash = 0;
        (*s).len = len;
        (*s).chars = chars;
        (*s).index = 0;
        s
    }
}

/// The bytes, for writing.
///
/// # Safety
/// The string is new, and no slice of it is in use.
#[inline]
pub(crate) unsafe fn data_mut(s: *mut Str) -> *mut u8 {
    // SAFETY: the bytes follow the struct.
    unsafe { s.add(1).cast() }
}

/// Copies bytes, short ones without a call.
///
/// # Safety
/// There are `len` bytes at both, which do not overlap.
#[inline(always)]
pub(crate) unsafe fn copy_text(out: *mut u8, from: *const u8, len: usize) {
    /// Copies the first and the last `T`, which may overlap.
    #[inline(always)]
    unsafe fn ends<T>(out: *mut u8, from: *const u8, len: usize) {
        // SAFETY: there are at least as many bytes as `T` has.
        unsafe {
            let last = len - size_of::<T>();
            out.cast::<T>().write_unaligned(from.cast::<T>().read_unaligned());
            out.add(last).cast::<T>().write_unaligned(from.add(last).cast::<T>().read_unaligned());
        }
    }
    // SAFETY: by the contract.
    unsafe {
        match len {
            8..=16 => ends::<u64>(out, from, len),
            4..8 => ends::<u32>(out, from, len),
            2..4 => ends::<u16>(out, from, len),
            1 => out.write(from.read()),
            _ => out.copy_from_nonoverlapping(from, len),
        }
    }
}

/// Whether texts of one length are equal, short ones told without a call.
///
/// # Safety
/// Both are live and as long as each other.
#[inline(always)]
pub(crate) unsafe fn same_bytes(a: *const Str, b: *const Str) -> bool {
    /// Compares the first and the last `T`, which may overlap.
    #[inline(always)]
    unsafe fn ends<T: PartialEq>(a: *const u8, b: *const u8, len: usize) -> bool {
        // SAFETY: there are at least as many bytes as `T` has.
        unsafe {
            let word = |at: *const u8| at.cast::<T>().read_unaligned();
            let last = len - size_of::<T>();
            word(a) == word(b) && word(a.add(last)) == word(b.add(last))
        }
    }
    // SAFETY: by the contract; the bytes follow the struct.
    unsafe {
        let (x, y, len) = (a.add(1).cast::<u8>(), b.add(1).cast::<u8>(), (*a).len);
        match len {
            8..=16 => ends::<u64>(x, y, len),
            4..8 => ends::<u32>(x, y, len),
            2..4 => ends::<u16>(x, y, len),
            1 => *x == *y,
            _ => str_data(a) == str_data(b),
        }
    }
}

/// A string with these bytes, which are `chars` characters.
pub fn new_counted(bytes: &[u8], chars: usize) -> *mut Str {
    match (chars, bytes) {
        (0, _) => empty(),
        (1, [code]) => latin_char(*code),
        // SAFETY: every byte is written.
        _ => unsafe {
            let s = uninit(bytes.len(), chars);
            copy_text(data_mut(s), bytes.as_ptr(), bytes.len());
            s
        },
    }
}

/// A string with these bytes, all ASCII.
#[inline]
pub fn new_ascii(bytes: &[u8]) -> *mut Str {
    new_counted(bytes, bytes.len())
}

/// A string with these bytes (valid, surrogates allowed).
pub fn new_str(bytes: &[u8]) -> *mut Str {
    new_counted(bytes, char_count(bytes))
}

/// The number of characters.
#[inline]
pub fn char_count(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| (**byte as i8) >= -0x40).count()
}

/// Whether all characters are ASCII.
///
/// # Safety
/// `s` is live.
#[inline(always)]
pub(crate) unsafe fn is_ascii(s: *const Str) -> bool {
    // SAFETY: by the contract.
    unsafe { (*s).len == (*s).chars }
}

/// The first character of a non-empty string and its length in bytes.
#[inline(always)]
pub fn next_char(bytes: &[u8]) -> (u32, usize) {
    let tail = |i: usize| u32::from(bytes[i] & 0x3F);
    match bytes[0] {
        first @ 0..0x80 => (u32::from(first), 1),
        first @ 0x80..0xE0 => (u32::from(first & 0x1F) << 6 | tail(1), 2),
        first @ 0xE0..0xF0 => (u32::from(first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3),
        first => (u32::from(first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4),
    }
}

/// The last character of a non-empty string and its length in bytes.
pub fn last_char(bytes: &[u8]) -> (u32, usize) {
    let mut at = bytes.len() - 1;
    while at > 0 && bytes[at] & 0xC0 == 0x80 {
        at -= 1;
    }
    next_char(&bytes[at..])
}

/// The characters.
pub fn chars(mut bytes: &[u8]) -> impl Iterator<Item = u32> {
    core::iter::from_fn(move || {
        if bytes.is_empty() {
            return None;
        }
        let (code, len) = next_char(bytes);
        bytes = &bytes[len..];
        Some(code)
    })
}

/// Writes a character; its length in bytes.
pub fn encode_char(out: &mut [u8; 4], code: u32) -> usize {
    let tail = |shift: u32| 0x80 | (code >> shift & 0x3F) as u8;
    match code {
        0..0x80 => {
            out[0] = code as u8;
            1
        }
        0x80..0x800 => {
            (out[0], out[1]) = (0xC0 | (code >> 6) as u8, tail(0));
            2
        }
        0x800..0x10000 => {
            (out[0], out[1], out[2]) = (0xE0 | (code >> 12) as u8, tail(6), tail(0));
            3
        }
        _ => {
            *out = [0xF0 | (code >> 18) as u8, tail(12), tail(6), tail(0)];
            4
        }
    }
}

/// Appends a character.
#[inline]
pub fn push_char(out: &mut Vec<u8>, code: u32) {
    if code < 0x80 {
        out.push(code as u8);
    } else {
        let mut buffer = [0; 4];
        let len = encode_char(&mut buffer, code);
        out.extend_from_slice(&buffer[..len]);
    }
}

/// Length in bytes of the first `count` characters, or of all.
pub fn prefix_len(bytes: &[u8], count: usize) -> usize {
    let mut at = 0;
    for _ in 0..count {
        if at >= bytes.len() {
            return bytes.len();
        }
        at += char_len(bytes[at]);
    }
    at
}

/// Length in bytes of the character that begins with this byte.
#[inline(always)]
pub fn char_len(first: u8) -> usize {
    match first {
        0..0x80 => 1,
        0x80..0xE0 => 2,
        0xE0..0xF0 => 3,
        _ => 4,
    }
}

/// Makes a builtin exception with a text that may hold any characters pending.
#[cold]
pub fn raise_bytes(class: Builtin, message: &[u8]) {
    exception::raise_with(class, value_of(new_str(message)));
}

/// Frees the index of a dead string.
///
/// # Safety
/// The string is not used again.
#[inline]
pub(crate) unsafe fn free_index(s: *mut Str) {
    // SAFETY: by the contract.
    unsafe {
        if (*s).index != 0 {
            drop_index(s);
        }
    }
}

/// Bounds of `s[start:end]` as the search methods take them: negative ones count from the end. `None` if there is no such
/// place (not even an empty one).
pub(crate) fn adjust(start: i64, end: i64, len: usize) -> Option<(usize, usize)> {
    let len = len as i64;
    let end = if end > len {
        len
    } else if end < 0 {
        (end + len).max(0)
    } else {
        end
    };
    let start = if start < 0 { start.saturating_add(len).max(0) } else { start };
    (start <= end).then_some((start as usize, end as usize))
}

pub(crate) const NULL: *mut Str = null_mut();

/// `s` as a result of its own.
///
/// # Safety
/// `s` is live.
#[inline]
pub(crate) unsafe fn share(s: *mut Str) -> *mut Str {
    // SAFETY: by the contract.
    unsafe { retain(s.cast()) };
    s
}

/// A string with the bytes `from..to` of `s`; `s` itself if that is all.
///
/// # Safety
/// `s` is live; the bounds are at character boundaries.
pub(crate) unsafe fn part(s: *mut Str, from: usize, to: usize) -> *mut Str {
    // SAFETY: by the contract.
    unsafe {
        if from == 0 && to == (*s).len {
            return share(s);
        }
        let bytes = &str_data(s)[from..to];
        if is_ascii(s) { new_ascii(bytes) } else { new_str(bytes) }
    }
}

/// Grows a string that nobody else holds, in place if possible; null if it must be copied.
///
/// # Safety
/// The count is 1; on success only the result may be used.
pub(crate) unsafe fn grow(s: *mut Str, len: usize) -> *mut Str {
    // SAFETY: by the contract.
    unsafe { memory::grow_object(s.cast(), STR_HEAD + (*s).len, STR_HEAD + len).cast() }
}
