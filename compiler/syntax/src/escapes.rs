//! Malformed escape sequences, described as CPython's codecs do.

use molt_source::{Code, Diagnostic, SourceFile, Span};
use ruff_python_ast::token::{Token, TokenKind};
use ruff_text_size::Ranged;

use crate::version::PythonVersion;

/// What is wrong with the escape at `at`, inside one of the string tokens.
pub(crate) fn message(file: &SourceFile, tokens: &[Token], at: Span) -> String {
    let token = tokens.iter().find(|token| {
        matches!(token.kind(), TokenKind::String | TokenKind::FStringMiddle | TokenKind::TStringMiddle)
            && token.start().to_u32() <= at.start
            && at.start <= token.end().to_u32()
    });
    let Some(token) = token else { return "malformed escape sequence".to_owned() };
    let literal = file.slice(file.span(token.start().to_u32(), token.end().to_u32()));
    let (prefix, body) = match token.kind() {
        TokenKind::String => split(literal),
        _ => ("", literal),
    };
    let bytes = prefix.contains(['b', 'B']);
    match first_malformed(body, bytes) {
        Some(found) if bytes => format!("(value error) invalid \\x escape at position {}", found.start),
        Some(found) => format!(
            "(unicode error) 'unicodeescape' codec can't decode bytes in position {}-{}: {}",
            found.start, found.end, found.what
        ),
        None => "malformed escape sequence".to_owned(),
    }
}

/// The prefix of a literal and what stands between its quotes.
fn split(literal: &str) -> (&str, &str) {
    let quote = literal.find(['\'', '"']).unwrap_or(0);
    let (prefix, rest) = literal.split_at(quote);
    let width = if rest.starts_with("'''") || rest.starts_with("\"\"\"") { 3 } else { 1 };
    let rest = rest.get(width..).unwrap_or("");
    (prefix, rest.get(..rest.len().saturating_sub(width)).unwrap_or(rest))
}

struct Malformed {
    start: usize,
    end: usize,
    what: &'static str,
}

fn first_malformed(body: &str, bytes: bool) -> Option<Malformed> {
    let text = body.as_bytes();
    let mut at = 0;
    while at < text.len() {
        if text[at] != b'\\' {
            at += 1;
            continue;
        }
        let (digits, what) = match text.get(at + 1) {
            Some(b'x') => (2, "truncated \\xXX escape"),
            Some(b'u') if !bytes => (4, "truncated \\uXXXX escape"),
            Some(b'U') if !bytes => (8, "truncated \\UXXXXXXXX escape"),
            Some(b'N') if !bytes => {
                let name = text.get(at + 2..).unwrap_or(&[]);
                let end = name.iter().position(|&byte| byte == b'}');
                match (name.first(), end) {
                    (Some(b'{'), Some(end)) if end > 1 => {
                        let known = std::str::from_utf8(&name[1..end]).is_ok_and(is_character_name);
                        if !known {
                            return Some(Malformed {
                                start: at,
                                end: at + 2 + end,
                                what: "unknown Unicode character name",
                            });
                        }
                        at += 2 + end + 1;
                    }
                    (Some(b'{'), _) => {
                        let what = "malformed \\N character escape";
                        return Some(Malformed {
                            start: at,
                            end: at + 1 + end.map_or(name.len(), |end| end + 1),
                            what,
                        });
                    }
                    _ => return Some(Malformed { start: at, end: at + 1, what: "malformed \\N character escape" }),
                }
                continue;
            }
            _ => {
                at += 2;
                continue;
            }
        };
        let found = text[at + 2..].iter().take(digits).take_while(|byte| byte.is_ascii_hexdigit()).count();
        if found < digits {
            return Some(Malformed { start: at, end: at + 1 + found, what });
        }
        if digits == 8 && u32::from_str_radix(&body[at + 2..at + 10], 16).is_ok_and(|value| value > 0x10_ffff) {
            return Some(Malformed { start: at, end: at + 9, what: "illegal Unicode character" });
        }
        at += 2 + digits;
    }
    None
}

/// Backslashes that mean nothing, which CPython warns about. One warning per token.
pub(crate) fn warnings(file: &SourceFile, tokens: &[Token], version: PythonVersion) -> Vec<Diagnostic> {
    let mut raw = Vec::new();
    let mut found = Vec::new();
    if !file.text().contains('\\') {
        return found;
    }
    for token in tokens {
        let literal = file.slice(file.span(token.start().to_u32(), token.end().to_u32()));
        let is_raw = |literal: &str| split(literal).0.contains(['r', 'R']);
        let (offset, body, bytes) = match token.kind() {
            TokenKind::FStringStart | TokenKind::TStringStart => {
                raw.push(is_raw(literal));
                continue;
            }
            TokenKind::FStringEnd | TokenKind::TStringEnd => {
                raw.pop();
                continue;
            }
            TokenKind::FStringMiddle | TokenKind::TStringMiddle if raw.last() == Some(&false) => (0, literal, false),
            TokenKind::String if !is_raw(literal) => {
                let (prefix, body) = split(literal);
                (literal.find(body).unwrap_or(0), body, prefix.contains(['b', 'B']))
            }
            _ => continue,
        };
        let Some((at, escaped)) = unknown_escape(body, bytes) else { continue };
        let start = token.start().to_u32() + (offset + at) as u32;
        let span = file.span(start, start + 1 + escaped.len_utf8() as u32);
        let message = match version {
            PythonVersion::V3_14 => format!("\"\\{escaped}\" is an invalid escape sequence"),
            _ => format!("invalid escape sequence '\\{escaped}'"),
        };
        let warning = Diagnostic::new(Code::EscapeWarning, span, message);
        found.push(warning.help(format!("write '\\\\{escaped}', or put an r before the string")));
    }
    found
}

fn unknown_escape(body: &str, bytes: bool) -> Option<(usize, char)> {
    let mut chars = body.char_indices();
    while let Some((at, c)) = chars.next() {
        if c != '\\' {
            continue;
        }
        let (_, escaped) = chars.next()?;
        let known = "\n\\'\"abfnrtvx01234567".contains(escaped) || !bytes && "NuU".contains(escaped);
        // In f-strings a brace ends the text, with a warning of its own in CPython.
        if !known {
            return Some((at, escaped));
        }
    }
    None
}

/// Asks the parser, which has the table of names.
fn is_character_name(name: &str) -> bool {
    !name.contains(['\'', '\\', '\n']) && ruff_python_parser::parse_expression(&format!("'\\N{{{name}}}'")).is_ok()
}
