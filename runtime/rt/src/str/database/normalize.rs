//! Normal forms (Unicode Standard Annex 15). Syllables of Hangul are computed, all else stands in tables.

use super::{decomposition, tables};

const SYLLABLES: u32 = 0xAC00;
const LEADING: u32 = 0x1100;
const VOWELS: u32 = 0x1161;
const TRAILING: u32 = 0x11A7;
const VOWEL_COUNT: u32 = 21;
const TRAILING_COUNT: u32 = 28;
const LEADING_COUNT: u32 = 19;
const SYLLABLE_COUNT: u32 = LEADING_COUNT * VOWEL_COUNT * TRAILING_COUNT;

fn class(code: u32) -> u8 {
    if code < 0x300 { 0 } else { tables::COMBINING.of(code) }
}

fn decompose(code: u32, compatible: bool, out: &mut Vec<u32>) {
    let index = code.wrapping_sub(SYLLABLES);
    if index < SYLLABLE_COUNT {
        out.push(LEADING + index / (VOWEL_COUNT * TRAILING_COUNT));
        out.push(VOWELS + index % (VOWEL_COUNT * TRAILING_COUNT) / TRAILING_COUNT);
        if !index.is_multiple_of(TRAILING_COUNT) {
            out.push(TRAILING + index % TRAILING_COUNT);
        }
        return;
    }
    match decomposition(code) {
        Some((tag, parts)) if tag == 0 || compatible => {
            for part in parts {
                decompose(*part, compatible, out);
            }
        }
        _ => out.push(code),
    }
}

/// All characters taken apart, marks in the order of their classes.
pub(super) fn decomposed(text: impl Iterator<Item = u32>, compatible: bool) -> Vec<u32> {
    let mut out = Vec::new();
    for code in text {
        decompose(code, compatible, &mut out);
    }
    // A stable sort by insertion: runs of marks are short, and most are in order.
    for at in 1..out.len() {
        let code = out[at];
        let own = class(code);
        let mut place = at;
        while own != 0 && place > 0 && class(out[place - 1]) > own {
            out[place] = out[place - 1];
            place -= 1;
        }
        out[place] = code;
    }
    out
}

fn composed(first: u32, second: u32) -> Option<u32> {
    let (leading, vowel) = (first.wrapping_sub(LEADING), second.wrapping_sub(VOWELS));
    if leading < LEADING_COUNT && vowel < VOWEL_COUNT {
        return Some(SYLLABLES + (leading * VOWEL_COUNT + vowel) * TRAILING_COUNT);
    }
    let (syllable, trailing) = (first.wrapping_sub(SYLLABLES), second.wrapping_sub(TRAILING));
    if syllable < SYLLABLE_COUNT && syllable.is_multiple_of(TRAILING_COUNT) && (1..TRAILING_COUNT).contains(&trailing) {
        return Some(first + trailing);
    }
    let index = tables::COMPOSITIONS.binary_search_by_key(&(first, second), |row| (row.0, row.1)).ok()?;
    Some(tables::COMPOSITIONS[index].2)
}

/// Puts together what may be, in place.
pub(super) fn compose(codes: &mut Vec<u32>) {
    let mut starter: Option<usize> = None;
    // The class of what stands last behind the starter; 0 if nothing does.
    let mut last = 0;
    let mut kept = 0;
    for at in 0..codes.len() {
        let code = codes[at];
        let own = class(code);
        if let Some(place) = starter
            && (last == 0 && kept == place + 1 || last != 0 && last < own)
            && let Some(whole) = composed(codes[place], code)
        {
            codes[place] = whole;
            continue;
        }
        if own == 0 {
            starter = Some(kept);
        }
        last = own;
        codes[kept] = code;
        kept += 1;
    }
    codes.truncate(kept);
}
