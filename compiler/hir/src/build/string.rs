//! The values of string literals, and docstrings.
//!
//! The tree cannot hold lone surrogates (`"\ud800"`) and has U+FFFD for them; they are taken from the source.

use molt_syntax::ast::{Expr, ExprStringLiteral, Stmt, StringLiteral};

/// The value in WTF-8.
pub(super) fn literal(literal: &ExprStringLiteral, text: &str) -> Vec<u8> {
    literal.value.iter().flat_map(|literal| part(literal, text)).collect()
}

/// Whether the text can be the name of an attribute that code spells out.
pub(super) fn is_identifier(text: &str) -> bool {
    text.chars().all(|c| c.is_alphanumeric() || c == '_')
        && !text.starts_with(|c: char| c.is_numeric())
        && !text.is_empty()
}

pub(super) fn part(literal: &StringLiteral, text: &str) -> Vec<u8> {
    let source = text.get(std::ops::Range::<usize>::from(literal.content_range())).unwrap_or("");
    with_surrogates(&literal.value, source, literal.flags.prefix().is_raw())
}

/// `value` is what `source`, the text between the quotes, stands for, but with U+FFFD for surrogates. Every escape
/// stands for one character, except an escaped newline, which stands for none, so the two can be read in step.
pub(super) fn with_surrogates(value: &str, source: &str, is_raw: bool) -> Vec<u8> {
    if is_raw || !value.contains('\u{FFFD}') || !source.contains("\\u") && !source.contains("\\U") {
        return value.as_bytes().to_vec();
    }
    let mut out = Vec::with_capacity(value.len());
    let mut values = value.chars();
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let (length, surrogate) = if first == '\\' { escape(rest) } else { (first.len_utf8(), None) };
        // A doubled brace of an f-string stands for one.
        let length = if (rest.starts_with("{{") || rest.starts_with("}}")) && !doubled(values.as_str(), first) {
            2
        } else {
            length
        };
        let is_continuation = rest.starts_with("\\\n");
        rest = rest.get(length..).unwrap_or("");
        if is_continuation {
            continue;
        }
        let Some(decoded) = values.next() else { break };
        match surrogate {
            Some(code) => {
                out.extend([0xE0 | (code >> 12) as u8, 0x80 | (code >> 6 & 0x3F) as u8, 0x80 | (code & 0x3F) as u8])
            }
            None => out.extend(decoded.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
    out
}

fn doubled(values: &str, brace: char) -> bool {
    let mut values = values.chars();
    values.next() == Some(brace) && values.next() == Some(brace)
}

/// The length of the escape that `source` starts with, and the surrogate that it stands for, if any.
fn escape(source: &str) -> (usize, Option<u32>) {
    let bytes = source.as_bytes();
    let hex = |digits: usize| {
        let code = source.get(2..2 + digits).and_then(|text| u32::from_str_radix(text, 16).ok());
        (2 + digits, code.filter(|code| (0xD800..0xE000).contains(code)))
    };
    match bytes.get(1) {
        Some(b'u') => hex(4),
        Some(b'U') => hex(8),
        Some(b'x') => (4, None),
        Some(b'N') => (source.find('}').map_or(2, |at| at + 1), None),
        Some(b'0'..=b'7') => {
            let digits = bytes[1..].iter().take(3).take_while(|byte| (b'0'..=b'7').contains(byte)).count();
            (1 + digits, None)
        }
        Some(b'\n' | b'\\' | b'\'' | b'"' | b'a' | b'b' | b'f' | b'n' | b'r' | b't' | b'v') => (2, None),
        // Not an escape: the backslash stands for itself.
        _ => (1, None),
    }
}

/// The docstring of a body, cleaned as CPython 3.13 does.
pub(super) fn docstring(body: &[Stmt], text: &str) -> Option<String> {
    let Some(Stmt::Expr(stmt)) = body.first() else { return None };
    let Expr::StringLiteral(expr) = &*stmt.value else { return None };
    let value = String::from_utf8_lossy(&literal(expr, text)).into_owned();
    Some(clean(&value))
}

/// Expands tabs, strips the first line's leading spaces and the indentation that all other lines share.
fn clean(doc: &str) -> String {
    let expanded = expand_tabs(doc);
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let mut lines = expanded.split('\n');
    let first = lines.next().unwrap_or("").trim_start_matches(' ');
    let rest: Vec<&str> = lines.collect();
    let margin = rest.iter().filter(|line| indent(line) < line.len()).map(|line| indent(line)).min().unwrap_or(0);
    let mut out = first.to_owned();
    for line in rest {
        out.push('\n');
        out.push_str(&line[margin.min(indent(line))..]);
    }
    out
}

fn expand_tabs(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut column = 0;
    for c in text.chars() {
        match c {
            '\t' => {
                let width = 8 - column % 8;
                out.extend(std::iter::repeat_n(' ', width));
                column += width;
            }
            '\n' | '\r' => {
                out.push(c);
                column = 0;
            }
            _ => {
                out.push(c);
                column += 1;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{clean, with_surrogates};

    #[test]
    fn surrogates() {
        assert_eq!(with_surrogates("a\u{FFFD}b", "a\\ud800b", false), b"a\xED\xA0\x80b");
        assert_eq!(with_surrogates("\u{FFFD}\u{FFFD}", "\\\n\\udfff\u{FFFD}", false), b"\xED\xBF\xBF\xEF\xBF\xBD");
        assert_eq!(with_surrogates("{\u{FFFD}", "{{\\uDC00", false), b"{\xED\xB0\x80");
    }

    #[test]
    fn docstrings_lose_their_margin() {
        assert_eq!(clean("  One.\n\n    Two.\n      Three.\n    "), "One.\n\nTwo.\n  Three.\n");
    }
}
