//! Annotations that are texts: `typing.get_type_hints` and `singledispatch` find in a dict of the module what they
//! say, as functions.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use molt_source::{FileId, SourceMap};
use molt_syntax::PythonVersion;
use molt_syntax::ast::visitor::{Visitor, walk_expr, walk_stmt};
use molt_syntax::ast::{self, Expr, Stmt};
use molt_syntax::text_size::Ranged;

use super::parse_behind;

/// Writes the dict of one file.
pub(super) fn expand(file: FileId, tree: &mut ast::ModModule, sources: &mut SourceMap, version: PythonVersion) {
    let text = sources.file(file).shared_text();
    let is_text = |stmt: &Stmt| match stmt {
        Stmt::ImportFrom(import) => {
            import.module.as_ref().is_some_and(|module| module.as_str() == "__future__")
                && import.names.iter().any(|alias| alias.name.as_str() == "annotations")
        }
        _ => false,
    };
    let mut found = Texts { source: &text, all: tree.body.iter().any(is_text), texts: BTreeSet::new() };
    tree.body.iter().for_each(|stmt| found.visit_stmt(stmt));
    let mut texts: Vec<String> = found.texts.into_iter().collect();
    if let Some(stmt) = written(&texts, file, sources, version) {
        insert(tree, stmt);
        return;
    }
    // Some text is no expression.
    texts.retain(|text| written(std::slice::from_ref(text), file, sources, version).is_some());
    if let Some(stmt) = written(&texts, file, sources, version) {
        insert(tree, stmt);
    }
}

fn written(texts: &[String], file: FileId, sources: &mut SourceMap, version: PythonVersion) -> Option<Stmt> {
    if texts.is_empty() {
        return None;
    }
    let mut entries = String::new();
    for text in texts {
        let _ = write!(entries, "{text:?}: lambda: ({text}), ");
    }
    parse_behind(file, 1, &format!("\n__annotation_texts__ = {{{entries}}}\n"), sources, version)?.next()
}

/// In front of all that may ask.
fn insert(tree: &mut ast::ModModule, stmt: Stmt) {
    let is_first = |stmt: &Stmt| match stmt {
        Stmt::Expr(expr) => expr.value.is_string_literal_expr(),
        Stmt::ImportFrom(import) => import.module.as_ref().is_some_and(|module| module.as_str() == "__future__"),
        _ => false,
    };
    let at = tree.body.iter().take_while(|stmt| is_first(stmt)).count();
    tree.body.insert(at, stmt);
}

struct Texts<'s> {
    source: &'s str,
    /// Whether every annotation is one.
    all: bool,
    texts: BTreeSet<String>,
}

impl Texts<'_> {
    fn annotation(&mut self, expr: &Expr) {
        if self.all {
            self.add(&self.source[expr.range()]);
        }
        self.visit_expr(expr);
    }

    fn add(&mut self, text: &str) {
        if text.is_ascii() && !text.contains(['\\', '\n', '#']) {
            self.texts.insert(text.to_owned());
        }
    }
}

impl<'a> Visitor<'a> for Texts<'_> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::FunctionDef(def) => {
                for param in &def.parameters {
                    if let Some(annotation) = param.annotation() {
                        self.annotation(annotation);
                    }
                }
                if let Some(returns) = &def.returns {
                    self.annotation(returns);
                }
                def.body.iter().for_each(|stmt| self.visit_stmt(stmt));
            }
            Stmt::AnnAssign(assign) => self.annotation(&assign.annotation),
            Stmt::ClassDef(_)
            | Stmt::If(_)
            | Stmt::For(_)
            | Stmt::While(_)
            | Stmt::With(_)
            | Stmt::Try(_)
            | Stmt::Match(_) => walk_stmt(self, stmt),
            _ => {}
        }
    }

    /// Texts anywhere in an annotation: `List["Tree | None"]`.
    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::StringLiteral(literal) = expr {
            self.add(literal.value.to_str());
        }
        walk_expr(self, expr);
    }
}
