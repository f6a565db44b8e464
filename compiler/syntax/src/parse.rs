//! Runs the parser and gathers what all checks of one file find.

use molt_source::{Code, Diagnostic, FileId, SourceFile, Span};
use ruff_python_ast::ModModule;
use ruff_python_parser::{Mode, ParseOptions, parse_unchecked};
use ruff_text_size::{Ranged, TextRange};

use crate::version::PythonVersion;

/// Parses a file. The tree may be compiled only if no diagnostic is an error.
#[must_use]
pub fn parse(file: &SourceFile, version: PythonVersion) -> (ModModule, Vec<Diagnostic>) {
    let options = ParseOptions::from(Mode::Module).with_target_version(version.parser());
    let parsed = parse_unchecked(file.text(), options);
    let mut diagnostics = Vec::new();
    for error in parsed.errors() {
        let span = span_of(file.id, error.location);
        diagnostics.push(Diagnostic::new(
            Code::InvalidSyntax,
            span,
            error.error.to_string(),
        ));
    }
    let module = parsed
        .try_into_module()
        .map_or_else(empty, |parsed| parsed.into_syntax());
    (module, diagnostics)
}

/// The span of a node, or of anything else that has a range, of a file's tree.
#[must_use]
pub fn span_of(file: FileId, node: impl Ranged) -> Span {
    let range = node.range();
    Span::new(file, range.start().to_u32(), range.end().to_u32())
}

fn empty() -> ModModule {
    ModModule {
        node_index: ruff_python_ast::AtomicNodeIndex::NONE,
        range: TextRange::default(),
        body: Vec::new(),
    }
}
