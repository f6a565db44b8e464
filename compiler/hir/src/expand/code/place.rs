//! Where CPython says that a string of code is wrong: the attributes of the SyntaxError that running it raises.
//!
//! Its tokenizer, its parser and its code generator each mark the place in their own way, and only the parser knows the
//! line with its end.

use molt_source::{Code, Diagnostic, SourceFile};
use molt_syntax::{PythonVersion, is_grammatical};

/// What is wrong with a string, as `_check_source` of runtime/py reads it.
#[derive(Clone)]
pub(super) struct Wrong {
    class: &'static str,
    message: String,
    line: u32,
    column: i64,
    end_line: u32,
    end_column: i64,
    /// The line of text; the code generator has none.
    text: Option<String>,
    /// Whether `exec` ends the line.
    ended: bool,
    /// Whether the text ends where more was expected: `eval` has no column for that.
    at_end: bool,
}

impl Wrong {
    /// Something invalid in the first line.
    pub(super) fn invalid(text: &str, column: i64, width: i64) -> Wrong {
        Wrong {
            class: "SyntaxError",
            message: "invalid syntax".to_owned(),
            line: 1,
            column,
            end_line: 1,
            end_column: column + width,
            text: Some(text.lines().next().unwrap_or("").to_owned()),
            ended: true,
            at_end: false,
        }
    }

    /// The parts of the record for `exec` or `eval`.
    pub(super) fn record(&self, code: &str, is_eval: bool) -> String {
        let is_last = self.line as usize >= code.lines().count();
        let text = match &self.text {
            Some(text) if self.ended && !(is_eval && is_last) => format!("{text}\n"),
            Some(text) => text.clone(),
            None => "\u{3}".to_owned(),
        };
        let (column, end) = if is_eval && self.at_end { (0, 0) } else { (self.column, self.end_column) };
        let numbers = [self.line.to_string(), column.to_string()];
        let ends = [self.end_line.to_string(), end.to_string()];
        let [line, column] = &numbers;
        let [end_line, end_column] = &ends;
        [code, self.class, &self.message, line, column, &text, end_line, end_column].join("\u{1}")
    }

    pub(super) fn new(error: &Diagnostic, file: &SourceFile, version: PythonVersion) -> Wrong {
        let text = file.text();
        let size = text.len();
        let (start, end) = ((error.span().start as usize).min(size), (error.span().end as usize).min(size));
        let line = file.line_of(start as u32);
        let source = text.lines().nth(line as usize - 1).unwrap_or("");
        let column_of = |at: usize| text[..at].rsplit('\n').next().unwrap_or("").chars().count() as i64 + 1;
        let is_parsers = match error.code {
            Code::AssignmentTarget => true,
            Code::Comprehension if error.message.starts_with("iterable unpacking") => true,
            Code::Arguments if error.message.starts_with("keyword argument repeated") => false,
            _ => !is_grammatical(file, version),
        };
        let mut wrong = Wrong {
            class: class_of(error),
            message: error.message.clone(),
            line,
            column: column_of(start),
            end_line: file.line_of(end as u32),
            end_column: column_of(end),
            text: is_parsers.then(|| source.to_owned()),
            ended: true,
            at_end: false,
        };
        let statement = || (source.len() - source.trim_start().len(), source.trim_end().len());
        let message = error.message.as_str();
        match error.code {
            Code::Indentation if message == "unexpected indent" => {
                wrong.column = source.chars().take_while(|c| c.is_whitespace()).count() as i64;
                wrong.end_column = -1;
            }
            Code::Indentation if message.starts_with("unindent") => {
                wrong.column = source.chars().count() as i64 + 1;
                wrong.end_column = -1;
            }
            Code::Indentation if text[start..].trim().is_empty() => {
                (wrong.end_line, wrong.end_column) = (line, -1);
            }
            Code::Brackets if message.ends_with("was never closed") => {
                (wrong.end_line, wrong.end_column) = (line, 0);
            }
            Code::NumberLiteral if !message.starts_with("leading") => {
                // The first character that does not fit, counted from zero but for wrong digits.
                wrong.column += number_width(&text[start..]) - 1 + i64::from(message.contains("digit"));
                (wrong.end_line, wrong.end_column) = (line, wrong.column);
                wrong.ended = false;
            }
            Code::UnterminatedString if message.contains("f-string") => {
                let open = text[..start].trim_end_matches(['\'', '"']);
                let prefix = open.len() - open.trim_end_matches(|c: char| c.is_ascii_alphabetic()).len();
                wrong.column = column_of(open.len() - prefix);
                (wrong.end_line, wrong.end_column) = (line, wrong.column);
                wrong.ended = false;
            }
            Code::NumberLiteral | Code::UnterminatedString | Code::InvalidCharacter | Code::Brackets => {
                (wrong.end_line, wrong.end_column) = (line, wrong.column + i64::from(message.starts_with("leading")));
                wrong.ended = false;
            }
            Code::FormattedString if message.ends_with("expecting '}'") || message.contains("single '}'") => {
                (wrong.end_line, wrong.end_column) = (line, wrong.column);
                wrong.ended = false;
            }
            Code::StringEscape => {
                // The literal, not the escape in it.
                let literal = string_around(text, start);
                (wrong.column, wrong.end_column) = (column_of(literal.0), column_of(literal.1));
            }
            Code::ScopeDeclaration => {
                let (from, to) = statement();
                (wrong.column, wrong.end_column) = (from as i64 + 1, to as i64 + 1);
            }
            _ if message.starts_with("Missing parentheses") => {
                let (from, to) = statement();
                (wrong.column, wrong.end_column) = (from as i64 + 1, to as i64 + 1);
            }
            _ if message.starts_with("positional argument follows") => {
                let close = start + closing(&text[start..]);
                (wrong.column, wrong.end_column) = (column_of(close), column_of(close) + 1);
            }
            _ if message.contains("'==' or ':='") => {
                let name = text[..start].trim_end();
                let word = name.len() - name.trim_end_matches(|c: char| c.is_alphanumeric() || c == '_').len();
                wrong.column = column_of(name.len() - word);
                let value = &text[start..];
                let stop = value.find([':', ',', ')', ']', '\n']).unwrap_or(value.len());
                wrong.end_column = column_of(start + value[..stop].trim_end().len());
            }
            Code::InvalidSyntax if message == "expected 'else' after 'if' expression" => {
                // From the start of the conditional expression.
                let before = text[..start].rfind(" if ").unwrap_or(start);
                let from = text[..before].rfind(['=', '(', '[', '{', ',', ':', '\n']).map_or(0, |at| at + 1);
                let blank = text[from..].len() - text[from..].trim_start().len();
                (wrong.column, wrong.end_column) = (column_of(from + blank), wrong.column);
            }
            Code::InvalidSyntax if message.starts_with("Expected one or more names") => {
                wrong.end_column = wrong.column;
                return wrong;
            }
            Code::InvalidSyntax if message == "invalid syntax" && start >= text.trim_end().len() => {
                wrong.at_end = true;
                wrong.end_column = wrong.column + 1;
            }
            _ => {}
        }
        if message.starts_with("expression cannot contain assignment") || message.starts_with("cannot assign to True") {
            // With the sign behind it.
            wrong.end_column += i64::from(error.code == Code::Arguments);
        }
        if wrong.end_line > wrong.line && text[start..].starts_with('\n') {
            (wrong.end_line, wrong.end_column) = (line, wrong.column + 1);
        }
        if wrong.end_line == wrong.line && wrong.end_column == wrong.column && wrong.ended {
            wrong.end_column += token_width(&text[start..]);
        }
        wrong
    }
}

fn class_of(error: &Diagnostic) -> &'static str {
    match error.code {
        Code::Indentation => "IndentationError",
        Code::Tabs => "TabError",
        _ => "SyntaxError",
    }
}

/// How many characters the token at the start has.
fn token_width(text: &str) -> i64 {
    let word = text.chars().take_while(|&c| c.is_alphanumeric() || c == '_').count();
    word.max(1) as i64
}

/// How many characters are a number.
fn number_width(text: &str) -> i64 {
    let lower = text.to_ascii_lowercase();
    let (prefix, base) = match lower.get(..2) {
        Some("0x") => (2, 16),
        Some("0o") => (2, 8),
        Some("0b") => (2, 2),
        _ => (0, 10),
    };
    let chars: Vec<char> = lower.chars().collect();
    let digit = |at: usize| chars.get(at).is_some_and(|c| c.is_digit(base));
    let mut at = prefix;
    loop {
        match chars.get(at) {
            Some('_') if digit(at + 1) => at += 1,
            Some('_') => return at as i64 + 1,
            Some('.' | 'j') if base == 10 => at += 1,
            Some('e') if base == 10 && digit(at + 1) => at += 1,
            Some('e') if base == 10 && matches!(chars.get(at + 1), Some('+' | '-')) && digit(at + 2) => at += 2,
            Some(_) if digit(at) => at += 1,
            _ => return at as i64,
        }
    }
}

/// The bytes up to the bracket that closes the one around.
fn closing(text: &str) -> usize {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => return at,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// The bytes from the start of the string literal around a place to its end, on one line.
fn string_around(text: &str, at: usize) -> (usize, usize) {
    let quotes = |c: char| c == '"' || c == '\'';
    let Some(open) = text[..at].rfind(quotes) else { return (at, at + 1) };
    let quote = &text[open..=open];
    let prefix = text[..open].len() - text[..open].trim_end_matches(|c: char| c.is_ascii_alphabetic()).len();
    let close = text[at..].find(quote).map_or(text.len(), |close| at + close + 1);
    (open - prefix, close)
}
