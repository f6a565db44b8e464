//! Runs the parser and gathers what all checks of one file find.

use std::collections::HashSet;

use molt_source::{Code, Diagnostic, FileId, SourceFile, Span};
use ruff_python_ast::ModModule;
use ruff_python_ast::token::{Token, TokenKind};
use ruff_python_parser::{Mode, ParseError, ParseErrorType, ParseOptions, Parsed, parse_unchecked};
use ruff_text_size::{Ranged, TextRange};

use crate::messages::Translator;
use crate::version::PythonVersion;
use crate::{checks, scan};

/// Parses a file. The tree may be compiled only if no diagnostic is an error.
#[must_use]
pub fn parse(file: &SourceFile, version: PythonVersion) -> (ModModule, Vec<Diagnostic>) {
    if let Some(error) = scan::too_deep(file) {
        return (empty(), vec![error]);
    }
    let options = ParseOptions::from(Mode::Module).with_target_version(version.parser());
    let Some(parsed) = parse_unchecked(file.text(), options).try_into_module() else {
        return (empty(), Vec::new());
    };
    let mut diagnostics = syntax_errors(file, &parsed);
    // In a tree that was mended, a body may have lost its function: such errors mean nothing then.
    let broken = !diagnostics.is_empty();
    let outside =
        |code| matches!(code, Code::OutsideFunction | Code::OutsideLoop | Code::ScopeDeclaration | Code::FutureImport);
    let checks = checks::check(file, version, parsed.syntax()).into_iter();
    let lines: Vec<u32> = diagnostics.iter().map(|error| file.line_of(error.span().start)).collect();
    diagnostics.extend(
        checks.filter(|error| !broken || !outside(error.code) && !lines.contains(&file.line_of(error.span().start))),
    );
    if !broken {
        diagnostics.extend(crate::escapes::warnings(file, parsed.tokens(), version));
    }
    for error in parsed.unsupported_syntax_errors() {
        let span = span_of(file.id, error.range);
        diagnostics.push(crate::messages::unsupported(error, version, span));
    }
    Diagnostic::sort(&mut diagnostics);
    (parsed.into_syntax(), diagnostics)
}

/// Whether CPython's parser takes the file: what is wrong with it, if anything is, is found after that.
#[must_use]
pub fn is_grammatical(file: &SourceFile, version: PythonVersion) -> bool {
    let options = ParseOptions::from(Mode::Module).with_target_version(version.parser());
    parse_unchecked(file.text(), options).errors().is_empty()
}

/// The span of a node, or of anything else that has a range, of a file's tree.
#[must_use]
pub fn span_of(file: FileId, node: impl Ranged) -> Span {
    let range = node.range();
    Span::new(file, range.start().to_u32(), range.end().to_u32())
}

fn empty() -> ModModule {
    ModModule { node_index: ruff_python_ast::AtomicNodeIndex::NONE, range: TextRange::default(), body: Vec::new() }
}

/// One error per line: the parser finds its way again quickly, but what it says until then is noise.
fn syntax_errors(file: &SourceFile, parsed: &Parsed<ModModule>) -> Vec<Diagnostic> {
    let tokens: &[Token] = parsed.tokens();
    let mut found = scan::tabs(file, tokens);
    let errors: Vec<&ParseError> = parsed.errors().iter().filter(|error| !names_match(error, tokens)).collect();
    if errors.is_empty() {
        return found;
    }
    let mut lines: HashSet<u32> = found.iter().map(|error| file.line_of(error.span().start)).collect();
    let translator = Translator { file, tokens, module: parsed.syntax() };
    let mut brackets = scan::brackets(file, tokens);
    let place = |error: &ParseError| error.location.start().to_u32();
    let is_lexical = |error: &&ParseError| matches!(error.error, ParseErrorType::Lexical(_));
    let is_open = !brackets.unclosed.is_empty();
    if let Some(first) = errors.iter().find(|error| !is_lexical(error)) {
        let stuck = translator.stuck(place(first));
        brackets.unblame(place(first), |bracket| stuck.is_some_and(|at| file.line_of(at) == file.line_of(bracket)));
    }
    let end = file.text().trim_end().len();
    for error in errors.iter().copied().filter(is_lexical) {
        // The end of the file is no fault of its own if a bracket was never closed.
        let at_end = place(error) as usize >= end;
        let is_before = |other: &Diagnostic| {
            other.span().start < place(error) && file.line_of(other.span().start) == file.line_of(place(error))
        };
        if follows_error(error, &errors, file) || brackets.diagnostics.iter().any(is_before) {
            continue;
        }
        if (!at_end || !is_open) && lines.insert(file.line_of(place(error))) {
            found.push(translator.translate(error));
        }
    }
    for error in &brackets.diagnostics {
        if lines.insert(file.line_of(error.span().start)) {
            found.push(error.clone());
        }
    }
    let mut last = 0;
    for error in errors.iter().copied().filter(|error| !is_lexical(error)) {
        if translator.is_dedent(place(error)) {
            // The end of a block that should not have begun.
            continue;
        }
        let at = file.line_of(place(error));
        // The body of a header with an error in it.
        let is_indent = matches!(error.error, ParseErrorType::UnexpectedIndentation);
        let follows = is_indent && at == last + 1 && file.line_text(last).trim_end().ends_with(':');
        let noise = at == last || follows || brackets.cover(error.location.end().to_u32());
        last = at;
        if !noise && lines.insert(at) {
            found.push(translator.translate(error));
        }
    }
    if found.is_empty() {
        // Whatever was left out above: a file that the parser refuses is not accepted.
        found.extend(errors.first().map(|error| translator.translate(error)));
    }
    found
}

/// Whether a brace of an f-string closes nothing only because the parser gave its field up before.
fn follows_error(error: &ParseError, errors: &[&ParseError], file: &SourceFile) -> bool {
    use ruff_python_parser::{InterpolatedStringErrorType as InString, LexicalErrorType};
    let is_brace = |kind: &ParseErrorType| {
        matches!(
            kind,
            ParseErrorType::Lexical(
                LexicalErrorType::FStringError(InString::SingleRbrace)
                    | LexicalErrorType::TStringError(InString::SingleRbrace)
            )
        )
    };
    let line = |error: &ParseError| file.line_of(error.location.start().to_u32());
    is_brace(&error.error)
        && errors.iter().any(|other| {
            !matches!(other.error, ParseErrorType::Lexical(_))
                && other.location.start() < error.location.start()
                && line(other) == line(error)
        })
}

/// Whether the parser takes a variable for a statement: `x = 1; match = 2`. It reads the statement as it should, and the
/// token as a name, but complains of every `match` behind a semicolon.
fn names_match(error: &ParseError, tokens: &[Token]) -> bool {
    let is_name = |token: &Token| token.start() == error.location.start() && token.kind() == TokenKind::Name;
    matches!(error.error, ParseErrorType::SimpleAndCompoundStatementOnSameLine) && tokens.iter().any(is_name)
}
