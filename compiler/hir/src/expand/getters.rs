//! `attrgetter("a.b")` and `methodcaller("name", …)` of `operator` with constant names: the attribute is written out.
//!
//! The call gets one argument more, a function that has the names in its code. Fetching attributes by names that only
//! run time knows would make inference look at every attribute that any string of the program names.

use std::cell::RefCell;
use std::collections::VecDeque;

use molt_source::{Diagnostic, FileId, SourceMap};
use molt_syntax::ast::visitor::transformer::{Transformer, walk_expr};
use molt_syntax::ast::{self, Expr, Stmt};
use molt_syntax::text_size::{Ranged, TextSize};
use molt_syntax::{PythonVersion, parse};

use super::Imports;

/// Completes the calls of one file.
pub(super) fn expand(file: FileId, tree: &mut ast::ModModule, sources: &mut SourceMap, version: PythonVersion) {
    let text = sources.file(file).shared_text();
    if !text.contains("attrgetter") && !text.contains("methodcaller") {
        return;
    }
    let mut imports = Imports::default();
    imports.collect(&mut tree.body);
    let found = Found { imports: &imports, calls: RefCell::default() };
    tree.body.iter_mut().for_each(|stmt| found.visit_stmt(stmt));
    let calls = found.calls.into_inner();
    if calls.is_empty() {
        return;
    }
    let start = TextSize::of(&*text);
    sources.append(file, &format!("\n{}", calls.concat()));
    let (whole, diagnostics) = parse(sources.file(file), version);
    if diagnostics.iter().any(Diagnostic::is_error) {
        return;
    }
    let written = whole.body.into_iter().filter(|stmt| stmt.start() >= start);
    let completed = Completed { imports: &imports, calls: RefCell::new(written.collect()) };
    tree.body.iter_mut().for_each(|stmt| completed.visit_stmt(stmt));
}

/// A call `f(get=…)` whose keyword is what the call of a getter lacks.
fn missing(expr: &Expr, imports: &Imports) -> Option<String> {
    let Expr::Call(call) = expr else { return None };
    let mut paths = call.arguments.args.iter().map(|arg| match arg {
        Expr::StringLiteral(literal) => Some(literal.value.to_str()).filter(|text| is_path(text)),
        _ => None,
    });
    let function = if imports.is(&call.func, "operator", "attrgetter") && call.arguments.keywords.is_empty() {
        let paths: Vec<&str> = paths.collect::<Option<_>>()?;
        match paths.as_slice() {
            [] => return None,
            [path] => format!("lambda x: x.{path}"),
            _ => format!("lambda x: (x.{})", paths.join(", x.")),
        }
    } else if imports.is(&call.func, "operator", "methodcaller") {
        let name = paths.next()??;
        format!("lambda x, args, kwargs: x.{name}(*args, **kwargs)")
    } else {
        return None;
    };
    Some(format!("f(__function__={function})\n"))
}

fn is_path(text: &str) -> bool {
    text.split('.').all(|name| {
        let mut chars = name.chars();
        chars.next().is_some_and(|first| first.is_alphabetic() || first == '_')
            && chars.all(|c| c.is_alphanumeric() || c == '_')
    })
}

struct Found<'i> {
    imports: &'i Imports,
    calls: RefCell<Vec<String>>,
}

impl Transformer for Found<'_> {
    fn visit_expr(&self, expr: &mut Expr) {
        if let Some(call) = missing(expr, self.imports) {
            self.calls.borrow_mut().push(call);
        }
        walk_expr(self, expr);
    }
}

/// Moves the keywords of the parsed calls to the getters.
struct Completed<'i> {
    imports: &'i Imports,
    calls: RefCell<VecDeque<Stmt>>,
}

impl Transformer for Completed<'_> {
    fn visit_expr(&self, expr: &mut Expr) {
        if missing(expr, self.imports).is_some()
            && let Some(Stmt::Expr(written)) = self.calls.borrow_mut().pop_front()
            && let (Expr::Call(call), Expr::Call(written)) = (&mut *expr, *written.value)
        {
            let mut keywords = std::mem::take(&mut call.arguments.keywords).into_vec();
            keywords.extend(written.arguments.keywords);
            call.arguments.keywords = keywords.into_boxed_slice();
        }
        walk_expr(self, expr);
    }
}
