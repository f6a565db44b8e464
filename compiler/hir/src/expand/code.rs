//! `eval` and `exec` of constant strings: the code becomes a part of the program.
//!
//! It stands where the call stands, so that it sees the variables there; `exec` is carried out at module level only. Text
//! that is no code raises SyntaxError when it is run. `eval` with a dict display takes the names from there.

use std::cell::RefCell;
use std::collections::VecDeque;

use molt_source::{Diagnostic, FileId, SourceMap};
use molt_syntax::ast::visitor::transformer::{Transformer, walk_expr};
use molt_syntax::ast::{self, Expr, Stmt};
use molt_syntax::text_size::{Ranged, TextSize};
use molt_syntax::{PythonVersion, parse};

use super::walk_bodies;

/// Replaces the calls of one file.
pub(super) fn expand(file: FileId, tree: &mut ast::ModModule, sources: &mut SourceMap, version: PythonVersion) {
    let text = sources.file(file).shared_text();
    let is_own = |name: &str| {
        ["def ", "class ", "as "].iter().any(|word| text.contains(&format!("{word}{name}")))
            || text.contains(&format!("{name} ="))
    };
    let (evals, execs) = (!is_own("eval"), !is_own("exec"));
    if !(evals && text.contains("eval(") || execs && text.contains("exec(")) {
        return;
    }
    let mut written = String::from("\n");
    let mut counts = Vec::new();
    let found = Found { texts: RefCell::default(), text: &text };
    if evals {
        tree.body.iter_mut().for_each(|stmt| found.visit_stmt(stmt));
    }
    for (code, parameters, values) in found.texts.into_inner() {
        let code = code.trim_start_matches([' ', '\t']);
        let body = match statements(code, sources, version) {
            Ok(body) if matches!(body[..], [Stmt::Expr(_)]) => format!("({code}\n)"),
            Ok(_) => raising("invalid syntax (<string>, line 1)"),
            Err(message) => raising(&message),
        };
        written += &match parameters {
            Some(parameters) => format!("(lambda {parameters}: {body})({values})\n"),
            None => format!("{body}\n"),
        };
    }
    if execs {
        walk_bodies(&mut tree.body, false, &mut |body| {
            for stmt in body {
                let Some(code) = executed(stmt) else { continue };
                match statements(&code, sources, version) {
                    Ok(body) => {
                        counts.push(body.len());
                        written += &format!("{code}\n");
                    }
                    Err(message) => {
                        counts.push(1);
                        written += &format!("{}\n", raising(&message));
                    }
                }
            }
        });
    }
    let start = TextSize::of(&*text);
    sources.append(file, &written);
    let (whole, diagnostics) = parse(sources.file(file), version);
    if diagnostics.iter().any(Diagnostic::is_error) {
        return;
    }
    let mut code: VecDeque<Stmt> = whole.body.into_iter().filter(|stmt| stmt.start() >= start).collect();
    if evals {
        let replaced = Replaced { code: RefCell::new(std::mem::take(&mut code)) };
        tree.body.iter_mut().for_each(|stmt| replaced.visit_stmt(stmt));
        code = replaced.code.into_inner();
    }
    let mut counts = counts.into_iter();
    if execs {
        walk_bodies(&mut tree.body, false, &mut |body| {
            let mut at = 0;
            while at < body.len() {
                if executed(&body[at]).is_some()
                    && let Some(count) = counts.next()
                {
                    let count = count.min(code.len());
                    body.splice(at..=at, code.drain(..count));
                    at += count;
                } else {
                    at += 1;
                }
            }
        });
    }
}

/// The statements of a string, or the message of CPython's SyntaxError.
fn statements(code: &str, sources: &mut SourceMap, version: PythonVersion) -> Result<Vec<Stmt>, String> {
    let file = sources.add("<string>", code);
    let (module, diagnostics) = parse(sources.file(file), version);
    match diagnostics.iter().find(|diagnostic| diagnostic.is_error()) {
        Some(error) => {
            let line = sources.file(file).line_of(error.span().start);
            Err(format!("{} (<string>, line {line})", error.message))
        }
        None => Ok(module.body),
    }
}

/// An expression that raises SyntaxError.
fn raising(message: &str) -> String {
    let plain: String = message.chars().filter(|c| c.is_ascii() && !c.is_ascii_control()).collect();
    format!("(_ for _ in ()).throw(SyntaxError({plain:?}))")
}

/// The arguments of a call of the builtin `name`, if it has positional ones only.
fn call_of<'e>(expr: &'e Expr, name: &str) -> Option<&'e [Expr]> {
    match expr {
        Expr::Call(call) if matches!(&*call.func, Expr::Name(id) if id.id == name) => {
            call.arguments.keywords.is_empty().then_some(&call.arguments.args)
        }
        _ => None,
    }
}

/// The code of `exec("…")`.
fn executed(stmt: &Stmt) -> Option<String> {
    let Stmt::Expr(stmt) = stmt else { return None };
    match call_of(&stmt.value, "exec")? {
        [Expr::StringLiteral(code)] => Some(code.value.to_str().to_owned()),
        _ => None,
    }
}

/// The code of `eval("…")` or `eval("…", {…})`, and the dict.
fn evaluated(expr: &Expr) -> Option<(&str, Option<&ast::ExprDict>)> {
    match call_of(expr, "eval")? {
        [Expr::StringLiteral(code)] => Some((code.value.to_str(), None)),
        [Expr::StringLiteral(code), Expr::Dict(names)] => {
            let plain = |item: &ast::DictItem| matches!(item.key, Some(Expr::StringLiteral(_)));
            names.items.iter().all(plain).then(|| (code.value.to_str(), Some(names)))
        }
        _ => None,
    }
}

/// Gathers what `eval` evaluates: code, parameters, their values.
struct Found<'t> {
    texts: RefCell<Vec<(String, Option<String>, String)>>,
    text: &'t str,
}

impl Transformer for Found<'_> {
    fn visit_expr(&self, expr: &mut Expr) {
        let Some((code, names)) = evaluated(expr) else { return walk_expr(self, expr) };
        let mut parameters = Vec::new();
        let mut values = Vec::new();
        for item in names.into_iter().flat_map(|names| &names.items) {
            let Some(Expr::StringLiteral(key)) = &item.key else { continue };
            if key.value.to_str() != "__builtins__" {
                parameters.push(key.value.to_str());
                values.push(&self.text[item.value.range()]);
            }
        }
        let parameters = names.map(|_| parameters.join(", "));
        self.texts.borrow_mut().push((code.to_owned(), parameters, values.join(", ")));
    }
}

/// Puts the parsed code in the places of the calls.
struct Replaced {
    code: RefCell<VecDeque<Stmt>>,
}

impl Transformer for Replaced {
    fn visit_expr(&self, expr: &mut Expr) {
        if evaluated(expr).is_none() {
            return walk_expr(self, expr);
        }
        if let Some(Stmt::Expr(stmt)) = self.code.borrow_mut().pop_front() {
            *expr = *stmt.value;
        }
    }
}
