//! What the tokens alone tell: brackets that do not match, indentation that mixes tabs and spaces, and
//! nesting too deep for the parser to be let loose on.

use molt_source::{Code, Diagnostic, SourceFile, Span};
use ruff_python_ast::token::{Token, TokenKind};
use ruff_python_parser::{Mode, lexer};
use ruff_text_size::Ranged;

use crate::limits;
use crate::parse::span_of;

fn bracket(kind: TokenKind) -> Option<char> {
    Some(match kind {
        TokenKind::Lpar => '(',
        TokenKind::Lsqb => '[',
        TokenKind::Lbrace => '{',
        TokenKind::Rpar => ')',
        TokenKind::Rsqb => ']',
        TokenKind::Rbrace => '}',
        _ => return None,
    })
}

/// What is wrong with the brackets.
#[derive(Default)]
pub(crate) struct BracketErrors {
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// From a bracket that is never closed to where the parser found its way again: its errors in between
    /// follow from the bracket.
    pub(crate) unclosed: Vec<(u32, u32)>,
}

impl BracketErrors {
    pub(crate) fn cover(&self, offset: u32) -> bool {
        self.unclosed.iter().any(|&(start, end)| (start..=end).contains(&offset))
    }

    /// Takes back what was said of brackets that are open at an offset, if the parser was stuck on their line.
    pub(crate) fn unblame(&mut self, offset: u32, is_stuck: impl Fn(u32) -> bool) {
        self.diagnostics.retain(|error| {
            let start = error.span().start;
            let is_taken_back = error.message.ends_with("was never closed") && start < offset && is_stuck(start);
            if is_taken_back {
                self.unclosed.retain(|&(from, until)| !(from..=until).contains(&start));
            }
            !is_taken_back
        });
    }

    fn never_closed(&mut self, open: &mut Vec<(char, Span)>, until: u32) {
        if let Some((bracket, span)) = open.pop() {
            let message = format!("'{bracket}' was never closed");
            self.diagnostics.push(Diagnostic::new(Code::Brackets, span, message));
            self.unclosed.push((open.first().map_or(span.start, |(_, outermost)| outermost.start), until));
        }
        open.clear();
    }
}

pub(crate) fn brackets(file: &SourceFile, tokens: &[Token]) -> BracketErrors {
    let mut open: Vec<(char, Span)> = Vec::new();
    let mut errors = BracketErrors::default();
    // Open brackets at the start of each f-string around the current token.
    let mut strings = Vec::new();
    for token in tokens {
        match token.kind() {
            TokenKind::FStringStart | TokenKind::TStringStart => strings.push(open.len()),
            TokenKind::FStringEnd | TokenKind::TStringEnd => open.truncate(strings.pop().unwrap_or(0)),
            // Inside brackets the lexer makes a logical newline only when the parser gives them up.
            TokenKind::Newline if strings.is_empty() => errors.never_closed(&mut open, token.start().to_u32()),
            TokenKind::Newline => {
                strings.clear();
                open.clear();
            }
            kind => {
                let Some(found) = bracket(kind) else { continue };
                let span = span_of(file.id, token);
                let expected = match found {
                    '(' | '[' | '{' => {
                        open.push((found, span));
                        continue;
                    }
                    ')' => '(',
                    ']' => '[',
                    _ => '{',
                };
                let floor = strings.last().copied().unwrap_or(0);
                match open.last().copied().filter(|_| open.len() > floor) {
                    Some((last, _)) if last == expected => drop(open.pop()),
                    // The brace of a field.
                    Some(_) if open.len() == floor + 1 && !strings.is_empty() => {
                        let message = format!("f-string: unmatched '{found}'");
                        errors.diagnostics.push(Diagnostic::new(Code::FormattedString, span, message));
                    }
                    Some((last, opened)) => {
                        open.pop();
                        let line = file.line_of(opened.start);
                        let place = match line == file.line_of(span.start) {
                            true => String::new(),
                            false => format!(" on line {line}"),
                        };
                        let message =
                            format!("closing parenthesis '{found}' does not match opening parenthesis '{last}'{place}");
                        let error = Diagnostic::new(Code::Brackets, span, message);
                        errors.diagnostics.push(error.label(opened, "opened here"));
                        if !open.iter().any(|&(bracket, _)| bracket == expected) {
                            continue;
                        }
                        // It closes a bracket further out.
                        while open.pop().is_some_and(|(bracket, _)| bracket != expected) {}
                    }
                    None if strings.is_empty() => {
                        errors.diagnostics.push(Diagnostic::new(Code::Brackets, span, format!("unmatched '{found}'")));
                    }
                    None => {}
                }
            }
        }
    }
    if strings.is_empty() {
        errors.never_closed(&mut open, file.text().len() as u32);
    }
    errors
}

/// Lines whose indentation means different things for different widths of a tab.
pub(crate) fn tabs(file: &SourceFile, tokens: &[Token]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if !file.text().contains('\t') {
        return found;
    }
    // Columns with tabs to multiples of eight, and with tabs as single characters.
    let mut stack: Vec<(usize, usize)> = vec![(0, 0)];
    let mut at_line_start = true;
    for token in tokens {
        match token.kind() {
            TokenKind::Newline => at_line_start = true,
            TokenKind::NonLogicalNewline | TokenKind::Comment | TokenKind::Indent | TokenKind::Dedent => {}
            _ if !at_line_start => {}
            _ => {
                at_line_start = false;
                let line = file.line_of(token.start().to_u32());
                let columns = columns(file.line_text(line));
                while stack.len() > 1 && columns.0 < stack[stack.len() - 1].0 {
                    stack.pop();
                }
                let top = stack[stack.len() - 1];
                let consistent = match columns.0.cmp(&top.0) {
                    std::cmp::Ordering::Equal => columns.1 == top.1,
                    std::cmp::Ordering::Greater => columns.1 > top.1,
                    std::cmp::Ordering::Less => true,
                };
                if columns.0 > top.0 {
                    stack.push(columns);
                }
                if !consistent {
                    let start = file.line_start(line);
                    let blank = file.line_text(line).len() - file.line_text(line).trim_start().len();
                    let span = file.span(start, start + blank as u32);
                    let error = Diagnostic::of(Code::Tabs, span);
                    found.push(error.help("indent with four spaces everywhere"));
                }
            }
        }
    }
    found
}

fn columns(line: &str) -> (usize, usize) {
    let mut columns = (0, 0);
    for byte in line.bytes() {
        match byte {
            b' ' => columns = (columns.0 + 1, columns.1 + 1),
            b'\t' => columns = (columns.0 / 8 * 8 + 8, columns.1 + 1),
            b'\x0c' => columns = (0, 0),
            _ => break,
        }
    }
    columns
}

/// Whether the parser can take the text without running out of stack, and later stages the tree.
pub(crate) fn too_deep(file: &SourceFile) -> Option<Diagnostic> {
    let message = depth_error(file.text())?;
    // The lexer keeps the offsets to itself; the line is found by trying prefixes.
    let (mut low, mut high) = (1, file.line_count());
    while low < high {
        let middle = low.midpoint(high);
        let prefix = &file.text()[..file.line_start(middle + 1) as usize];
        if depth_error(prefix).is_some() { high = middle } else { low = middle + 1 }
    }
    let start = file.line_start(low);
    let end = start + file.line_text(low).len() as u32;
    Some(Diagnostic::new(Code::TooComplex, file.span(start, end), message))
}

/// An upper bound of the depth of expressions, from token kinds alone: operators and brackets since the
/// last comma or statement on each level of brackets.
fn depth_error(text: &str) -> Option<&'static str> {
    /// Depth that may have come up on one level, and whether it holds a `lambda`, whose parameters also
    /// have commas.
    struct Level {
        depth: usize,
        lambda: bool,
    }
    let mut levels = vec![Level { depth: 0, lambda: false }];
    let (mut depth, mut indentation, mut brackets) = (0_usize, 0_usize, 0_usize);
    let mut lexer = lexer::lex(text, Mode::Module);
    loop {
        let kind = lexer.next_token();
        let level = levels.last_mut()?;
        match kind {
            TokenKind::EndOfFile => return None,
            TokenKind::Newline | TokenKind::Semi if brackets == 0 => {
                levels.truncate(1);
                levels[0] = Level { depth: 0, lambda: false };
                depth = 0;
            }
            TokenKind::Comma if !level.lambda => {
                depth -= level.depth;
                level.depth = 0;
            }
            TokenKind::Lpar
            | TokenKind::Lsqb
            | TokenKind::Lbrace
            | TokenKind::FStringStart
            | TokenKind::TStringStart => {
                level.depth += 1;
                depth += 1;
                brackets += 1;
                levels.push(Level { depth: 0, lambda: false });
            }
            TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace | TokenKind::FStringEnd | TokenKind::TStringEnd => {
                depth -= level.depth;
                level.depth = 0;
                if levels.len() > 1 {
                    levels.pop();
                }
                brackets = brackets.saturating_sub(1);
            }
            TokenKind::Indent => indentation += 1,
            TokenKind::Dedent => indentation = indentation.saturating_sub(1),
            _ if nests(kind) => {
                level.lambda |= kind == TokenKind::Lambda;
                level.depth += 1;
                depth += 1;
            }
            _ => {}
        }
        if brackets > limits::BRACKETS {
            return Some("too many nested parentheses");
        }
        if indentation >= limits::INDENTATION {
            return Some("too many levels of indentation");
        }
        if depth > limits::EXPRESSION {
            return Some("expression nested too deeply");
        }
    }
}

fn nests(kind: TokenKind) -> bool {
    kind.is_operator() && !matches!(kind, TokenKind::Comma | TokenKind::Colon | TokenKind::Equal)
        || matches!(
            kind,
            TokenKind::Lambda | TokenKind::If | TokenKind::Not | TokenKind::Await | TokenKind::Yield | TokenKind::Dot
        )
}
