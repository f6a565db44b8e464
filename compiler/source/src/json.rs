//! The machine-readable form of a diagnostic (`--json`). Fields are only ever added.

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::map::SourceMap;
use crate::span::Span;

#[derive(Serialize, Debug)]
pub struct JsonDiagnostic {
    pub code: &'static str,
    pub severity: &'static str,
    pub message: String,
    pub labels: Vec<JsonLabel>,
    pub notes: Vec<String>,
    pub help: Option<String>,
}

#[derive(Serialize, Debug)]
pub struct JsonLabel {
    pub file: String,
    pub start: JsonPosition,
    pub end: JsonPosition,
    pub primary: bool,
    pub text: String,
}

/// Lines and columns count from one, columns in characters; the offset counts bytes from zero.
#[derive(Serialize, Debug)]
pub struct JsonPosition {
    pub line: u32,
    pub column: u32,
    pub offset: u32,
}

#[must_use]
pub fn to_json(map: &SourceMap, diagnostic: &Diagnostic) -> JsonDiagnostic {
    let labels = diagnostic.labels.iter().filter_map(|label| {
        let Span { file, start, end } = label.span;
        let file = map.get(file)?;
        let position = |offset| {
            let at = file.line_col(offset);
            JsonPosition { line: at.line, column: at.col, offset }
        };
        Some(JsonLabel {
            file: file.display_path(),
            start: position(start),
            end: position(end),
            primary: label.primary,
            text: label.text.clone(),
        })
    });
    JsonDiagnostic {
        code: diagnostic.code.number(),
        severity: diagnostic.severity.name(),
        message: diagnostic.message.clone(),
        labels: labels.collect(),
        notes: diagnostic.notes.clone(),
        help: diagnostic.help.clone(),
    }
}
