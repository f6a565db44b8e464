//! Lookups in the generated tables of character properties.

use super::tables;

/// A set of characters: see generate/unicode.py.
pub(crate) struct Table {
    /// Every 32nd boundary, with the offset of the deltas that follow it.
    pub(super) checkpoints: &'static [(u32, u16)],
    pub(super) deltas: &'static [u8],
}

impl Table {
    pub(crate) fn contains(&self, code: u32) -> bool {
        let after = self.checkpoints.partition_point(|(at, _)| *at <= code);
        let Some(index) = after.checked_sub(1) else { return false };
        let (mut at, offset) = self.checkpoints[index];
        // An even number of boundaries lies before each checkpoint.
        let mut inside = true;
        let end = self.checkpoints.get(after).map_or(self.deltas.len(), |next| next.1 as usize);
        let mut rest = &self.deltas[offset as usize..end];
        while let [first, tail @ ..] = rest {
            let mut delta = u32::from(first & 0x7F);
            let (mut shift, mut more) = (7, first & 0x80 != 0);
            rest = tail;
            while more {
                delta |= u32::from(rest[0] & 0x7F) << shift;
                shift += 7;
                more = rest[0] & 0x80 != 0;
                rest = &rest[1..];
            }
            at += delta;
            if at > code {
                return inside;
            }
            inside = !inside;
        }
        inside
    }
}

/// `isspace`.
pub(crate) fn is_space(code: u32) -> bool {
    matches!(
        code,
        9..=13 | 28..=32 | 0x85 | 0xA0 | 0x1680 | 0x2000..=0x200A | 0x2028 | 0x2029 | 0x202F | 0x205F | 0x3000
    )
}

/// The value of a decimal digit.
pub(crate) fn decimal_value(code: u32) -> Option<u32> {
    let index = tables::ZEROS.partition_point(|zero| *zero <= code).checked_sub(1)?;
    let value = code - tables::ZEROS[index];
    (value < 10).then_some(value)
}

pub(crate) fn is_alpha(code: u32) -> bool {
    if code < 0x80 { (code as u8).is_ascii_alphabetic() } else { tables::ALPHA.contains(code) }
}

pub(crate) fn is_decimal(code: u32) -> bool {
    decimal_value(code).is_some()
}

pub(crate) fn is_digit(code: u32) -> bool {
    if code < 0x80 { (code as u8).is_ascii_digit() } else { tables::DIGIT.contains(code) }
}

pub(crate) fn is_numeric(code: u32) -> bool {
    if code < 0x80 { (code as u8).is_ascii_digit() } else { tables::NUMERIC.contains(code) }
}

pub(crate) fn is_printable(code: u32) -> bool {
    if code < 0x80 { (0x20..0x7F).contains(&code) } else { tables::PRINTABLE.contains(code) }
}

pub(crate) fn is_upper(code: u32) -> bool {
    if code < 0x80 { (code as u8).is_ascii_uppercase() } else { tables::UPPER.contains(code) }
}

pub(crate) fn is_lower(code: u32) -> bool {
    if code < 0x80 { (code as u8).is_ascii_lowercase() } else { tables::LOWER.contains(code) }
}

pub(crate) fn is_title(code: u32) -> bool {
    tables::TITLE.binary_search(&code).is_ok()
}

pub(crate) fn is_cased(code: u32) -> bool {
    is_upper(code) || is_lower(code) || is_title(code)
}

pub(crate) fn starts_identifier(code: u32) -> bool {
    if code < 0x80 { code == 0x5F || is_alpha(code) } else { tables::START.contains(code) }
}

pub(crate) fn continues_identifier(code: u32) -> bool {
    if code < 0x80 { code == 0x5F || is_alpha(code) || is_digit(code) } else { tables::CONTINUE.contains(code) }
}

/// Whether a character is looked through when a sigma's form is chosen.
pub(crate) fn is_ignorable(code: u32) -> bool {
    tables::IGNORABLE.contains(code)
}

/// Calls `push` with the upper-case characters of a character.
pub(crate) fn to_upper(code: u32, push: &mut impl FnMut(u32)) {
    match char::from_u32(code) {
        Some(c) => c.to_uppercase().for_each(|to| push(known(code, to))),
        None => push(code),
    }
}

pub(crate) fn to_lower(code: u32, push: &mut impl FnMut(u32)) {
    match char::from_u32(code) {
        Some(c) => c.to_lowercase().for_each(|to| push(known(code, to))),
        None => push(code),
    }
}

/// std's Unicode is newer than the reference's: what a character maps to may not exist yet.
fn known(from: u32, to: char) -> u32 {
    if from < 0x80 || is_printable(to as u32) { to as u32 } else { from }
}

fn exception(table: &'static [(u32, &'static str)], code: u32) -> Option<&'static str> {
    table.binary_search_by_key(&code, |row| row.0).ok().map(|index| table[index].1)
}

pub(crate) fn to_title(code: u32, push: &mut impl FnMut(u32)) {
    match exception(tables::TO_TITLE, code) {
        Some(text) => text.chars().for_each(|c| push(c as u32)),
        None => to_upper(code, push),
    }
}

pub(crate) fn to_fold(code: u32, push: &mut impl FnMut(u32)) {
    match exception(tables::TO_FOLD, code) {
        Some(text) => text.chars().for_each(|c| push(c as u32)),
        None => to_lower(code, push),
    }
}
