//! Parsing of `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.

use molt_abi::types::Builtin;

use super::errors;
use crate::exception::raise;
use crate::memory::has_room;
use crate::str::next_char;

/// A parsed spec. Characters are code points, 0 where absent.
pub(crate) struct Spec {
    pub(crate) fill: u32,
    pub(crate) align: u8,
    pub(crate) align_given: bool,
    pub(crate) sign: u8,
    pub(crate) no_negative_zero: bool,
    pub(crate) alternate: bool,
    pub(crate) width: usize,
    /// `,` or `_`.
    pub(crate) grouping: u8,
    pub(crate) precision: Option<usize>,
    pub(crate) kind: u32,
}

fn is_align(c: u8) -> bool {
    matches!(c, b'<' | b'>' | b'=' | b'^')
}

/// Parses, or raises ValueError. `class` is the type's name for the messages.
pub(crate) fn parse(text: &[u8], class: &str, default_kind: u8, default_align: u8) -> Option<Spec> {
    let mut spec = Spec {
        fill: u32::from(b' '),
        align: default_align,
        align_given: false,
        sign: 0,
        no_negative_zero: false,
        alternate: false,
        width: 0,
        grouping: 0,
        precision: None,
        kind: u32::from(default_kind),
    };
    let mut rest = text;
    let mut fill_given = false;
    let first = if rest.is_empty() { 0 } else { next_char(rest).1 };
    if rest.len() > first && is_align(rest[first]) {
        spec.fill = next_char(rest).0;
        spec.align = rest[first];
        (spec.align_given, fill_given) = (true, true);
        rest = &rest[first + 1..];
    } else if !rest.is_empty() && is_align(rest[0]) {
        spec.align = rest[0];
        spec.align_given = true;
        rest = &rest[1..];
    }
    if let [sign @ (b' ' | b'+' | b'-'), tail @ ..] = rest {
        spec.sign = *sign;
        rest = tail;
    }
    if let [b'z', tail @ ..] = rest {
        spec.no_negative_zero = true;
        rest = tail;
    }
    if let [b'#', tail @ ..] = rest {
        spec.alternate = true;
        rest = tail;
    }
    if !fill_given && let [b'0', tail @ ..] = rest {
        spec.fill = u32::from(b'0');
        if !spec.align_given && default_align == b'>' {
            spec.align = b'=';
        }
        rest = tail;
    }
    if let Some(width) = number(&mut rest)? {
        spec.width = width;
        if !has_room(width, 1) {
            return None;
        }
    }
    if let [b',', tail @ ..] = rest {
        spec.grouping = b',';
        rest = tail;
    }
    if let [b'_', tail @ ..] = rest {
        if spec.grouping != 0 {
            raise(Builtin::ValueError, "Cannot specify both ',' and '_'.");
            return None;
        }
        spec.grouping = b'_';
        rest = tail;
    }
    if let [b',', ..] = rest
        && spec.grouping == b'_'
    {
        raise(Builtin::ValueError, "Cannot specify both ',' and '_'.");
        return None;
    }
    if let [b'.', tail @ ..] = rest {
        rest = tail;
        match number(&mut rest)? {
            Some(precision) => spec.precision = Some(precision),
            None => {
                raise(Builtin::ValueError, "Format specifier missing precision");
                return None;
            }
        }
    }
    if !rest.is_empty() {
        let (kind, len) = next_char(rest);
        if len < rest.len() {
            errors::invalid(text, class);
            return None;
        }
        spec.kind = kind;
    }
    if spec.grouping != 0 && !groupable(spec.grouping, spec.kind) {
        errors::grouping(spec.grouping, spec.kind);
        return None;
    }
    Some(spec)
}

fn groupable(grouping: u8, kind: u32) -> bool {
    match u8::try_from(kind) {
        Ok(b'd' | b'e' | b'f' | b'g' | b'E' | b'G' | b'%' | b'F' | 0) => true,
        Ok(b'b' | b'o' | b'x' | b'X') => grouping == b'_',
        _ => false,
    }
}

/// Digits, if there are any; `None` (raised) if the number is absurd.
fn number(rest: &mut &[u8]) -> Option<Option<usize>> {
    let digits = rest.iter().take_while(|c| c.is_ascii_digit()).count();
    let mut value = 0usize;
    for c in &rest[..digits] {
        value = value.saturating_mul(10).saturating_add(usize::from(c - b'0'));
    }
    *rest = &rest[digits..];
    if value > isize::MAX as usize {
        raise(Builtin::ValueError, "Too many decimal digits in format string");
        return None;
    }
    Some((digits > 0).then_some(value))
}
