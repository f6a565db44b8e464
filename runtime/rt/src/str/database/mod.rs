//! The database of Unicode as the module unicodedata shows it. Nothing else looks at these tables, so that a program
//! without that module has none of them.

mod normalize;
mod tables;

use molt_abi::layout::Str;

use super::unicode::decimal_value;
use super::{chars, empty, new_str, push_char};
use crate::object::str_data;

/// A property of all characters: see generate/unicodedata.py.
struct Runs {
    /// Every 32nd run: its first character, and where it stands in `runs`.
    checkpoints: &'static [(u32, u16)],
    runs: &'static [u8],
}

impl Runs {
    fn of(&self, code: u32) -> u8 {
        let index = self.checkpoints.partition_point(|(at, _)| *at <= code).saturating_sub(1);
        let (mut at, offset) = self.checkpoints[index];
        let mut rest = &self.runs[offset as usize..];
        loop {
            let (mut count, mut shift) = (0, 0);
            loop {
                let byte = rest[0];
                rest = &rest[1..];
                count |= u32::from(byte & 0x7F) << shift;
                shift += 7;
                if byte & 0x80 == 0 {
                    break;
                }
            }
            at += count;
            if code < at {
                return rest[0];
            }
            rest = &rest[1..];
        }
    }
}

/// The row of a character in a sorted table.
fn row<T>(table: &'static [T], code: u32, key: fn(&T) -> u32) -> Option<&'static T> {
    table.binary_search_by_key(&code, key).ok().map(|index| &table[index])
}

/// The kind and the parts of a character's decomposition.
fn decomposition(code: u32) -> Option<(u8, &'static [u32])> {
    let index = tables::DECOMPOSITIONS.binary_search_by_key(&code, |row| row.0).ok()?;
    // The last row is the end of the parts.
    let [(_, tag, from), (_, _, to), ..] = tables::DECOMPOSITIONS[index..] else { return None };
    Some((tag, &tables::PARTS[from as usize..to as usize]))
}

fn is_assigned(code: u32) -> bool {
    tables::CATEGORY_NAMES[tables::CATEGORY.of(code) as usize] != "Cn"
}

/// A property that is a word: 0 general category, 1 bidirectional class, 2 East Asian width, 3 the version of all.
#[unsafe(no_mangle)]
pub extern "C" fn molt_unicode_word(code: i64, which: i64) -> *mut Str {
    let code = code as u32;
    let word = match which {
        0 => tables::CATEGORY_NAMES[tables::CATEGORY.of(code) as usize],
        1 => tables::BIDIRECTIONAL_NAMES[tables::BIDIRECTIONAL.of(code) as usize],
        2 => tables::WIDTH_NAMES[tables::WIDTH.of(code) as usize],
        _ => tables::VERSION,
    };
    if word.is_empty() { empty() } else { new_str(word.as_bytes()) }
}

/// A property that is a number: 0 combining class, 1 mirrored, 2 value of a decimal digit, 3 of a digit; -1 if none.
#[unsafe(no_mangle)]
pub extern "C" fn molt_unicode_number(code: i64, which: i64) -> i64 {
    let code = code as u32;
    let decimal = || decimal_value(code).map_or(-1, i64::from);
    match which {
        0 => tables::COMBINING.of(code).into(),
        1 => tables::MIRRORED.of(code).into(),
        2 => decimal(),
        _ => row(tables::DIGITS, code, |row| row.0).map_or_else(decimal, |row| row.1.into()),
    }
}

/// The numeric value; NaN if there is none.
#[unsafe(no_mangle)]
pub extern "C" fn molt_unicode_numeric(code: i64) -> f64 {
    let code = code as u32;
    if let Some(value) = decimal_value(code) {
        return value.into();
    }
    row(tables::NUMERICS, code, |row| row.0).map_or(f64::NAN, |row| row.1 as f64 / row.2 as f64)
}

/// The decomposition as a text: its kind, and the parts in hexadecimal.
#[unsafe(no_mangle)]
pub extern "C" fn molt_unicode_decomposition(code: i64) -> *mut Str {
    let Some((tag, parts)) = decomposition(code as u32) else { return empty() };
    let mut out = tables::TAGS[tag as usize].as_bytes().to_vec();
    for part in parts {
        if !out.is_empty() {
            out.push(b' ');
        }
        let digits = if *part > 0xFFFF { 5 } else { 4 };
        out.extend((0..digits).rev().map(|at| b"0123456789ABCDEF"[(part >> (4 * at)) as usize & 15]));
    }
    new_str(&out)
}

/// The name of a character; "" if it has none.
#[unsafe(no_mangle)]
pub extern "C" fn molt_unicode_name(code: i64) -> *mut Str {
    // Names never change, but there are some for later versions of Unicode.
    let named = char::from_u32(code as u32).filter(|_| is_assigned(code as u32)).and_then(unicode_names2::name);
    let Some(name) = named else { return empty() };
    let mut out = Vec::new();
    for part in name {
        out.extend_from_slice(part.as_bytes());
    }
    new_str(&out)
}

/// The character of a name or an alias; -1 if there is none.
///
/// # Safety
/// `name` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_unicode_lookup(name: *mut Str) -> i64 {
    // SAFETY: by the contract.
    let text = unsafe { str_data(name) };
    let found = core::str::from_utf8(text).ok().and_then(unicode_names2::character);
    found.map(u32::from).filter(|code| is_assigned(*code)).map_or(-1, i64::from)
}

/// A text in a normal form: composed if bit 0 is set, by compatibility if bit 1 is.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_unicode_normalize(s: *mut Str, form: i64) -> *mut Str {
    // SAFETY: by the contract.
    let text = unsafe { str_data(s) };
    if text.is_empty() {
        return empty();
    }
    let mut codes = normalize::decomposed(chars(text), form & 2 != 0);
    if form & 1 != 0 {
        normalize::compose(&mut codes);
    }
    let mut out = Vec::with_capacity(text.len());
    for code in codes {
        push_char(&mut out, code);
    }
    new_str(&out)
}
