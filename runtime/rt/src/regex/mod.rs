//! Regular expressions with the semantics of Python's `re`: a parser, a code generator and a backtracking matcher.
//!
//! A compiled pattern is a bytes object of 32-bit words, so that it is counted and freed like any other. Positions in the
//! rows are characters, inside they are bytes. Patterns of bytes come as text in Latin-1.

mod code;
mod matcher;
mod parse;

use molt_abi::layout::{Bytes, Str};

use crate::bytes::new_bytes;
use crate::object::{bytes_data, str_data};
use crate::str::{byte_of, char_count, char_of, new_str};
use matcher::{Matcher, Mode};

pub(crate) const IGNORECASE: u32 = 2;
pub(crate) const MULTILINE: u32 = 8;
pub(crate) const DOTALL: u32 = 16;
pub(crate) const VERBOSE: u32 = 64;
pub(crate) const ASCII: u32 = 256;

/// Words in front of the code: 1 if the pattern is wrong, groups, flags, where it is wrong, slots, words of code. Text
/// follows the code: the names of groups, or what is wrong.
const HEAD: usize = 6;
const NO_POSITION: u32 = u32::MAX;

/// A compiled pattern, or what is wrong with it; ask `re_info`.
///
/// # Safety
/// `pattern` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_re_compile(pattern: *mut Str, flags: i64) -> *mut Bytes {
    // SAFETY: by the contract.
    let text: Vec<u32> = crate::str::chars(unsafe { str_data(pattern) }).collect();
    let (head, code, tail) = match parse::parse(&text, flags as u32) {
        Ok(parsed) => {
            let (code, slots) = code::generate(&parsed.node, parsed.groups);
            let mut names = Vec::new();
            for (name, group) in &parsed.names {
                name.iter().for_each(|c| crate::str::push_char(&mut names, *c));
                names.push(b' ');
                crate::int::push_u64(&mut names, u64::from(*group));
                names.push(b'\n');
            }
            ([0, parsed.groups, parsed.flags, 0, slots, code.len() as u32], code, names)
        }
        Err(error) => ([1, 0, 0, error.at.map_or(NO_POSITION, |at| at as u32), 0, 0], Vec::new(), error.message),
    };
    let mut out = Vec::with_capacity((HEAD + code.len()) * 4 + tail.len());
    head.iter().chain(&code).for_each(|word| out.extend_from_slice(&word.to_ne_bytes()));
    out.extend_from_slice(&tail);
    new_bytes(&out)
}

fn word(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at * 4..).and_then(|rest| rest.first_chunk::<4>()).map_or(0, |word| u32::from_ne_bytes(*word))
}

/// A word of a compiled pattern's head: 0 whether it is wrong, 1 groups, 2 flags, 3 where it is wrong (-1: nowhere).
///
/// # Safety
/// `program` is live and a compiled pattern.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_re_info(program: *mut Bytes, what: i64) -> i64 {
    // SAFETY: by the contract.
    match word(unsafe { bytes_data(program) }, what as usize) {
        NO_POSITION => -1,
        word => i64::from(word),
    }
}

/// What is wrong with a pattern, or a line `name number` for each named group.
///
/// # Safety
/// `program` is live and a compiled pattern.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_re_text(program: *mut Bytes) -> *mut Str {
    // SAFETY: by the contract.
    let bytes = unsafe { bytes_data(program) };
    new_str(&bytes[(HEAD + word(bytes, 5) as usize) * 4..])
}

/// Matches `text[start:end]`: at the start (mode 0), anywhere (1), all of it (2); 4 more: not with an empty match at the
/// start. The spans of all groups for `re_span`, and no bytes if nothing matches.
///
/// # Safety
/// Both are live, and `program` is a compiled pattern; `0 <= start`, and `end` is at most the length.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_re_match(
    program: *mut Bytes,
    text: *mut Str,
    start: i64,
    end: i64,
    mode: i64,
) -> *mut Bytes {
    // SAFETY: by the contract.
    unsafe {
        let program = bytes_data(program);
        if start > end {
            return new_bytes(&[]);
        }
        let (from, to) = (byte_of(text, start as usize), byte_of(text, end as usize));
        let len = word(program, 5) as usize;
        // The words of a bytes object that was made of words are aligned.
        let code = match program[HEAD * 4..(HEAD + len) * 4].align_to::<u32>() {
            ([], code, []) => code,
            _ => &(HEAD..HEAD + len).map(|at| word(program, at)).collect::<Vec<u32>>(),
        };
        let mode = Mode { search: mode & 3 == 1, full: mode & 3 == 2, advance: mode & 4 != 0 };
        let groups = word(program, 1) as usize;
        let mut matcher = Matcher::new(code, &str_data(text)[..to], word(program, 4) as usize);
        let Some((first, last)) = matcher.find(from, &mode) else { return new_bytes(&[]) };
        let mut out = Vec::with_capacity((groups + 2) * 16);
        let mut push = |byte: Option<usize>| {
            // Counted from the start of the search: what stands before it is not looked at again and again.
            let at = byte.map_or(-1, |byte| {
                if byte >= from {
                    start + char_count(&str_data(text)[from..byte]) as i64
                } else {
                    char_of(text, byte) as i64
                }
            });
            out.extend_from_slice(&at.to_ne_bytes());
        };
        push(Some(first));
        push(Some(last));
        for group in 1..=groups {
            let (first, last) = matcher.group(group);
            push(first);
            push(last);
        }
        let last_group = matcher.last_group().map_or(-1, |group| group as i64);
        out.extend_from_slice(&last_group.to_ne_bytes());
        new_bytes(&out)
    }
}

/// Number `i` of a match's result: where groups begin (even) and end (odd), -1 if they did not match; then the number of
/// the group that ended last, or -1.
///
/// # Safety
/// `found` is live and the result of a match, which has that number.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_re_span(found: *mut Bytes, i: i64) -> i64 {
    // SAFETY: by the contract.
    let bytes = unsafe { bytes_data(found) };
    bytes.get(i as usize * 8..).and_then(|rest| rest.first_chunk::<8>()).map_or(-1, |word| i64::from_ne_bytes(*word))
}
