//! Regular expressions with the semantics of Python's `re`: a parser, a code generator and a backtracking matcher.
//!
//! A compiled pattern is a bytes object of 32-bit words, so that it is counted and freed like any other. Positions in the
//! rows are characters, inside they are bytes. Patterns of bytes come as text in Latin-1.

mod code;
mod matcher;
mod parse;

use molt_abi::layout::{Bytes, Str};

use crate::bytes::new_bytes;
use crate::object::{Global, bytes_data, str_data};
use crate::str::{byte_of, char_count, char_of, new_str};
use matcher::{Matcher, Mode, Scratch};

pub(crate) const IGNORECASE: u32 = 2;
pub(crate) const MULTILINE: u32 = 8;
pub(crate) const DOTALL: u32 = 16;
pub(crate) const VERBOSE: u32 = 64;
pub(crate) const ASCII: u32 = 256;
/// Not a flag of Python's: the pattern is bytes.
pub(crate) const BYTES: u32 = 1 << 16;

/// Words in front of the code: 1 if the pattern is wrong (2: too large), groups, flags, where it is wrong, slots, words of code, and the
/// bytes with which a match may begin. Text follows the code: the names of groups, or what is wrong.
const HEAD: usize = 6 + FIRST;
/// Words of a set of bytes.
const FIRST: usize = 8;
const NO_POSITION: u32 = u32::MAX;

/// A compiled pattern, or what is wrong with it; ask `re_info`.
///
/// # Safety
/// `pattern` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_re_compile(pattern: *mut Str, flags: i64) -> *mut Bytes {
    // SAFETY: by the contract.
    let text: Vec<u32> = crate::str::chars(unsafe { str_data(pattern) }).collect();
    let (head, first, code, tail) = match parse::parse(&text, flags as u32) {
        Ok(parsed) => {
            let (code, slots) = code::generate(&parsed.node, parsed.groups);
            let mut names = Vec::new();
            for (name, group) in &parsed.names {
                name.iter().for_each(|c| crate::str::push_char(&mut names, *c));
                names.push(b' ');
                crate::int::push_u64(&mut names, u64::from(*group));
                names.push(b'\n');
            }
            let head = [0, parsed.groups, parsed.flags & !BYTES, 0, slots, code.len() as u32];
            (head, matcher::first_bytes(&code), code, names)
        }
        Err(error) => {
            let at = error.at.map_or(NO_POSITION, |at| at as u32);
            ([1 + u32::from(error.too_large), 0, 0, at, 0, 0], [0; FIRST], Vec::new(), error.message)
        }
    };
    let mut out = Vec::with_capacity((HEAD + code.len()) * 4 + tail.len());
    head.iter().chain(&first).chain(&code).for_each(|word| out.extend_from_slice(&word.to_ne_bytes()));
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
        let words = match program[..(HEAD + len) * 4].align_to::<u32>() {
            ([], words, []) => words,
            _ => &(0..HEAD + len).map(|at| word(program, at)).collect::<Vec<u32>>(),
        };
        let (first, code) = (words[6..].first_chunk().unwrap_or(&[u32::MAX; FIRST]), &words[HEAD..]);
        let mode = Mode { search: mode & 3 == 1, full: mode & 3 == 2, advance: mode & 4 != 0 };
        let groups = word(program, 1) as usize;
        let scratch = core::mem::take(&mut *SCRATCH.get());
        let mut matcher = Matcher::new(code, &str_data(text)[..to], word(program, 4) as usize, scratch);
        let found = matcher.find(from, &mode, first);
        let result = match found {
            None => new_bytes(&[]),
            Some((first, last)) => {
                let ascii = crate::str::is_ascii(text);
                let mut out = [0u8; FEW_GROUPS * 16];
                let mut long;
                let len = (groups + 1) * 16 + 8;
                let out = match out.get_mut(..len) {
                    Some(out) => out,
                    None => {
                        long = vec![0; len];
                        &mut long
                    }
                };
                let mut words = out.chunks_exact_mut(8);
                let mut push = |word: i64| {
                    if let Some(place) = words.next() {
                        place.copy_from_slice(&word.to_ne_bytes());
                    }
                };
                // Counted from the start of the search: what stands before it is not looked at again and again.
                let position = |byte: Option<usize>| match byte {
                    None => -1,
                    Some(byte) if ascii => byte as i64,
                    Some(byte) if byte >= from => start + char_count(&str_data(text)[from..byte]) as i64,
                    Some(byte) => char_of(text, byte) as i64,
                };
                push(position(Some(first)));
                push(position(Some(last)));
                for group in 1..=groups {
                    let (first, last) = matcher.group(group);
                    push(position(first));
                    push(position(last));
                }
                push(matcher.last_group().map_or(-1, |group| group as i64));
                new_bytes(out)
            }
        };
        *SCRATCH.get() = matcher.into_scratch();
        result
    }
}

/// Results of so many groups need no memory of their own before they are an object.
const FEW_GROUPS: usize = 16;

/// Memory of the last match, for the next one.
static SCRATCH: Global<Scratch> = Global::new(Scratch::new());

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
