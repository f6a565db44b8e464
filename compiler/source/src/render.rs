//! Diagnostics as text for people: message, place, the source line underlined, notes, help.
//!
//! Only the lines that are shown are handed to the layout library, so the cost does not grow with the
//! size of the file. A label that spans lines is cut to its first.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::codes::Category;
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::map::{SourceFile, SourceMap};

/// Lines longer than this are not shown (minified or generated code).
const LONGEST_LINE: usize = 2_000;

#[derive(Clone, Copy, Debug)]
pub struct RenderOptions {
    pub color: bool,
    /// Columns of the terminal; long lines are cut around the span.
    pub width: usize,
}

impl Default for RenderOptions {
    fn default() -> Self {
        RenderOptions { color: false, width: 140 }
    }
}

/// All diagnostics, each followed by a blank line. Ends with a newline unless empty.
#[must_use]
pub fn render_all(map: &SourceMap, diagnostics: &[Diagnostic], options: RenderOptions) -> String {
    diagnostics.iter().map(|diagnostic| render(map, diagnostic, options) + "\n").collect()
}

/// One diagnostic, ending with a newline.
#[must_use]
pub fn render(map: &SourceMap, diagnostic: &Diagnostic, options: RenderOptions) -> String {
    let renderer = if options.color { Renderer::styled() } else { Renderer::plain() };
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let mut group: Group<'_> =
        Group::with_title(level.primary_title(diagnostic.message.as_str()).id(diagnostic.code.number()));
    for labels in by_file(map, &diagnostic.labels) {
        group = snippet(group, labels.0, &labels.1);
    }
    for note in &diagnostic.notes {
        group = group.element(Level::NOTE.message(note.as_str()));
    }
    if diagnostic.code.category() == Category::Internal {
        group = group.element(Level::NOTE.message("this is a bug in molt, not in your program; please report it"));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let mut text = renderer.term_width(options.width).render(&[group]);
    text.push('\n');
    text
}

/// Labels grouped by file, the primary one's first.
fn by_file<'a>(map: &'a SourceMap, labels: &'a [Label]) -> Vec<(&'a SourceFile, Vec<&'a Label>)> {
    let mut groups: Vec<(&SourceFile, Vec<&Label>)> = Vec::new();
    for label in labels {
        let Some(file) = map.get(label.span.file) else {
            continue;
        };
        match groups.iter_mut().find(|(known, _)| known.id == file.id) {
            Some((_, known)) => known.push(label),
            None => groups.push((file, vec![label])),
        }
    }
    groups
}

fn snippet<'a>(group: Group<'a>, file: &'a SourceFile, labels: &[&'a Label]) -> Group<'a> {
    let lines: Vec<u32> = labels.iter().map(|label| file.line_of(label.span.start)).collect();
    let (first, last) = lines.iter().fold((u32::MAX, 0), |(first, last), &line| (first.min(line), last.max(line)));
    let start = file.line_start(first) as usize;
    let end = (file.line_start(last) as usize) + file.line_text(last).len();
    let text = &file.text()[start..end];
    if text.lines().any(|line| line.len() > LONGEST_LINE) {
        let at = file.line_col(labels[0].span.start);
        let origin = Origin::path(file.display_path()).line(at.line as usize).char_column(at.col as usize);
        return group.element(origin);
    }
    let annotations = labels.iter().map(|label| {
        let kind = if label.primary { AnnotationKind::Primary } else { AnnotationKind::Context };
        let span = clip(file, label, start, text.len());
        let annotation = kind.span(span);
        if label.text.is_empty() { annotation } else { annotation.label(label.text.as_str()) }
    });
    let snippet =
        Snippet::source(visible(text)).line_start(first as usize).path(file.display_path()).annotations(annotations);
    group.element(snippet)
}

/// The part of a label that lies on its first line, on character boundaries, relative to `base`.
fn clip(file: &SourceFile, label: &Label, base: usize, len: usize) -> Range<usize> {
    let line = file.line_of(label.span.start);
    let line_end = file.line_start(line) as usize + file.line_text(line).len();
    let text = file.text();
    let mut start = (label.span.start as usize).min(line_end);
    let mut end = (label.span.end as usize).clamp(start, line_end);
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    while !text.is_char_boundary(end) {
        end += 1;
    }
    (start - base).min(len)..(end - base).min(len)
}

/// Control characters would move the terminal's cursor. Each is replaced by one byte, so offsets hold.
fn visible(text: &str) -> String {
    let hide = |c: char| c.is_ascii_control() && !matches!(c, '\n' | '\t');
    text.chars().map(|c| if hide(c) { '?' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Code, Diagnostic};

    fn check(text: &str, start: u32, end: u32, expect: &str) {
        let mut map = SourceMap::new();
        let id = map.add("app.py", text);
        let diagnostic = Diagnostic::of(Code::TemplateStrings, map.file(id).span(start, end)).help("return a list");
        let found = render(&map, &diagnostic, RenderOptions::default());
        assert_eq!(found, expect, "\n{found}");
    }

    #[test]
    fn underlines_the_span() {
        check(
            "def f():\n    yield 1\n",
            13,
            20,
            "error[M0105]: t-strings are not supported yet
 --> app.py:2:5
  |
2 |     yield 1
  |     ^^^^^^^
  |
  = help: return a list
",
        );
    }

    #[test]
    fn wide_characters_and_tabs() {
        check(
            "x = '日本', y\n",
            14,
            15,
            "error[M0105]: t-strings are not supported yet
 --> app.py:1:11
  |
1 | x = '日本', y
  |             ^
  |
  = help: return a list
",
        );
        check(
            "\ty = 1\n",
            1,
            2,
            "error[M0105]: t-strings are not supported yet
 --> app.py:1:2
  |
1 |     y = 1
  |     ^
  |
  = help: return a list
",
        );
    }

    #[test]
    fn ends_of_files_and_empty_ones() {
        for (text, at) in [("", 0), ("x", 1), ("x\n", 2), ("a\n\n\n", 2)] {
            let mut map = SourceMap::new();
            let id = map.add("app.py", text);
            let diagnostic = Diagnostic::of(Code::InvalidSyntax, map.file(id).span(at, at));
            let found = render(&map, &diagnostic, RenderOptions::default());
            assert!(found.starts_with("error[M0001]: invalid syntax\n --> app.py:"), "{found}");
        }
    }

    #[test]
    fn long_lines_show_only_their_place() {
        let mut map = SourceMap::new();
        let id = map.add("app.py", "x".repeat(5_000));
        let diagnostic = Diagnostic::of(Code::InvalidSyntax, map.file(id).span(3_000, 3_001));
        let found = render(&map, &diagnostic, RenderOptions::default());
        assert_eq!(found, "error[M0001]: invalid syntax\n--> app.py:1:3001\n");
    }
}
