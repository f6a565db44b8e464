//! `molt report` as text and as JSON.

use std::fmt::Write as _;

use molt_infer::report::{Cost, FunctionReport};
use molt_source::{SourceMap, Span};
use serde::Serialize;

/// Causes shown for one value; JSON has all.
const SHOWN_CAUSES: usize = 4;

#[derive(Serialize)]
struct JsonReport {
    functions: Vec<JsonFunction>,
}

#[derive(Serialize)]
struct JsonFunction {
    name: String,
    file: String,
    line: u32,
    /// Versions for different argument types.
    instances: usize,
    /// Values looked at; `findings` has those that are not of one type.
    values: usize,
    findings: Vec<JsonFinding>,
}

#[derive(Serialize)]
struct JsonFinding {
    line: u32,
    column: u32,
    source: String,
    cost: &'static str,
    value: String,
    types: String,
    widened_by: Vec<JsonCause>,
}

#[derive(Serialize)]
struct JsonCause {
    file: String,
    line: u32,
    what: String,
}

struct Place {
    file: String,
    line: u32,
    column: u32,
}

fn place(sources: &SourceMap, span: Span) -> Place {
    let at = sources.line_col(span);
    Place {
        file: sources.get(span.file).map_or_else(String::new, |file| file.display_path()),
        line: at.map_or(0, |at| at.line),
        column: at.map_or(0, |at| at.col),
    }
}

pub(crate) fn json(sources: &SourceMap, functions: &[FunctionReport]) -> String {
    let functions = functions.iter().map(|function| {
        let at = place(sources, function.span);
        let findings = function.findings.iter().map(|finding| {
            let at = place(sources, finding.span);
            let widened_by = finding.causes.iter().map(|cause| {
                let Place { file, line, .. } = place(sources, cause.span);
                JsonCause { file, line, what: cause.what.clone() }
            });
            JsonFinding {
                line: at.line,
                column: at.column,
                source: one_line(sources, finding.span),
                cost: finding.cost.name(),
                value: finding.what.clone(),
                types: finding.types.clone(),
                widened_by: widened_by.collect(),
            }
        });
        let findings = findings.collect();
        JsonFunction {
            name: function.name.clone(),
            file: at.file,
            line: at.line,
            instances: function.instances,
            values: function.values,
            findings,
        }
    });
    let report = JsonReport { functions: functions.collect() };
    serde_json::to_string_pretty(&report).map_or_else(|error| error.to_string(), |text| text + "\n")
}

pub(crate) fn text(sources: &SourceMap, functions: &[FunctionReport]) -> String {
    let mut out = String::new();
    for function in functions.iter().filter(|function| !function.findings.is_empty()) {
        let at = place(sources, function.span);
        let versions =
            if function.instances > 1 { format!(", {} versions", function.instances) } else { String::new() };
        let _ = writeln!(out, "{} ({}:{}{versions})", function.name, at.file, at.line);
        for finding in &function.findings {
            let at = place(sources, finding.span);
            let _ = writeln!(
                out,
                "  {}:{}: {} {}: {}    {}",
                at.line,
                at.column,
                finding.cost.name(),
                finding.what,
                finding.types,
                one_line(sources, finding.span),
            );
            for cause in finding.causes.iter().take(SHOWN_CAUSES) {
                let from = place(sources, cause.span);
                let file = if from.file == at.file { "line ".to_owned() } else { format!("{}:", from.file) };
                let _ = writeln!(out, "      {file}{}: {}", from.line, cause.what);
            }
            if finding.causes.len() > SHOWN_CAUSES {
                let _ = writeln!(out, "      and {} more", finding.causes.len() - SHOWN_CAUSES);
            }
        }
        out.push('\n');
    }
    let count = |cost: Cost| {
        let findings = functions.iter().flat_map(|function| &function.findings);
        findings.filter(|finding| finding.cost == cost).count()
    };
    let _ = writeln!(
        out,
        "{} functions, {} values: {} boxed, {} guarded, {} containers with boxed elements",
        functions.len(),
        functions.iter().map(|function| function.values).sum::<usize>(),
        count(Cost::Boxed),
        count(Cost::Guarded),
        count(Cost::Storage),
    );
    out
}

/// The source of a span, shortened to one line.
fn one_line(sources: &SourceMap, span: Span) -> String {
    let text = sources.slice(span);
    let first = text.lines().next().unwrap_or("");
    let short: String = first.chars().take(60).collect();
    if short.len() < text.len() { format!("{short}…") } else { short }
}
