//! `from __future__ import ...`

use molt_source::Code;
use ruff_python_ast::{Expr, ModModule, Stmt, StmtImportFrom};
use ruff_text_size::Ranged;

use super::Checker;

const FEATURES: &[&str] = &[
    "nested_scopes",
    "generators",
    "division",
    "absolute_import",
    "with_statement",
    "print_function",
    "unicode_literals",
    "barry_as_FLUFL",
    "generator_stop",
    "annotations",
];

fn as_future(stmt: &Stmt) -> Option<&StmtImportFrom> {
    match stmt {
        Stmt::ImportFrom(import) if import.level == 0 && import.module.as_deref() == Some("__future__") => Some(import),
        _ => None,
    }
}

pub(super) fn has_annotations(module: &ModModule) -> bool {
    let mut names = module.body.iter().filter_map(as_future).flat_map(|import| &import.names);
    names.any(|alias| &alias.name == "annotations")
}

impl<'a> Checker<'a> {
    /// Checks the imports that stand where they may. [`Checker::late_future_import`] has the others.
    pub(super) fn future_imports(&mut self, module: &'a ModModule) {
        for import in head(module).filter_map(as_future) {
            for alias in &import.names {
                let name = alias.name.as_str();
                if name == "braces" {
                    self.error(Code::FutureImport, alias, "not a chance");
                } else if !FEATURES.contains(&name) {
                    self.error(Code::FutureImport, alias, format!("future feature {name} is not defined"));
                }
            }
        }
        let known = head(module).count();
        for stmt in &module.body[known..] {
            self.late_future_import(stmt);
        }
    }

    pub(super) fn late_future_import(&mut self, stmt: &Stmt) {
        if as_future(stmt).is_some() {
            let message = "from __future__ imports must occur at the beginning of the file";
            self.error(Code::FutureImport, stmt.range(), message);
        }
    }
}

/// The docstring and the future imports that open a module.
fn head(module: &ModModule) -> impl Iterator<Item = &Stmt> {
    let is_docstring = |stmt: &Stmt| matches!(stmt, Stmt::Expr(expr) if matches!(&*expr.value, Expr::StringLiteral(_)));
    let body = module.body.iter().enumerate();
    body.take_while(move |(at, stmt)| as_future(stmt).is_some() || *at == 0 && is_docstring(stmt)).map(|(_, stmt)| stmt)
}
