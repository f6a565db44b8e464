//! Classes whose methods the standard library writes: `@dataclass`, `enum.Enum` and `typing.NamedTuple`; constant code.
//!
//! What CPython makes of them when the program runs is written here as Python, before scopes are known: such classes are
//! then as fast as if the user had written the methods. The text is parsed behind the file's own, so that every node has
//! a span of the file, and its statements are moved to where the class stands.

mod classes;
mod code;
mod dataclass;
mod enumeration;
mod functional;
mod getters;
mod hints;
mod literals;
mod mentioned;
mod named_tuple;
mod typing_names;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use molt_source::{FileId, SourceMap};
use molt_syntax::ast::visitor::transformer::{Transformer, walk_expr};
use molt_syntax::ast::{self, Expr, Stmt};
use molt_syntax::text_size::{Ranged, TextRange};
use molt_syntax::{PythonVersion, parse};

use crate::graph::Graph;
use classes::Classes;

/// Names that a file gives to a module of the standard library and to what it takes from it.
#[derive(Default)]
struct Imports {
    /// `import dataclasses as d`: local name to module.
    modules: BTreeMap<String, String>,
    /// `from dataclasses import field as f`: local name to module and name.
    names: BTreeMap<String, (String, String)>,
    /// `from dataclasses import *`.
    stars: BTreeSet<String>,
}

impl Imports {
    /// Whether an expression is `module.name`.
    fn is(&self, expr: &Expr, module: &str, name: &str) -> bool {
        match expr {
            Expr::Name(id) => match self.names.get(id.id.as_str()) {
                Some((m, n)) => m == module && n == name,
                None => id.id.as_str() == name && self.stars.contains(module),
            },
            Expr::Attribute(attr) => match &*attr.value {
                Expr::Name(id) => attr.attr == *name && self.modules.get(id.id.as_str()).is_some_and(|m| m == module),
                _ => false,
            },
            _ => false,
        }
    }

    /// `from __future__ import NAME`.
    fn is_future(&self, name: &str) -> bool {
        self.names.get(name).is_some_and(|(module, _)| module == "__future__")
    }

    fn collect(&mut self, body: &mut Vec<Stmt>) {
        for_each_body(body, &mut |body| {
            for stmt in body {
                match stmt {
                    Stmt::Import(import) => {
                        for alias in &import.names {
                            let local = alias.asname.as_ref().unwrap_or(&alias.name);
                            self.modules.insert(local.to_string(), alias.name.to_string());
                        }
                    }
                    Stmt::ImportFrom(import) if import.level == 0 => {
                        let Some(module) = &import.module else { continue };
                        for alias in &import.names {
                            if alias.name.as_str() == "*" {
                                self.stars.insert(module.to_string());
                            }
                            let local = alias.asname.as_ref().unwrap_or(&alias.name);
                            self.names.insert(local.to_string(), (module.to_string(), alias.name.to_string()));
                        }
                    }
                    _ => {}
                }
            }
        });
    }
}

/// What is written for one class.
#[derive(Default)]
struct Expansion {
    /// Statements at the end of the body.
    body: String,
    /// Statements behind the class.
    behind: String,
    edit: Edit,
}

/// What changes in the class statement itself.
#[derive(Default)]
struct Edit {
    /// Decorators that are carried out here, by position.
    drop_decorators: Vec<usize>,
    /// Statements of the body that lose their value, keep only that of a keyword, or go.
    values: BTreeMap<usize, Value>,
    /// A keyword of the class that is carried out here.
    drop_keyword: Option<&'static str>,
    /// Bases that are replaced by a name of builtins, by position.
    bases: Vec<(usize, &'static str)>,
}

enum Value {
    None,
    Keyword(String),
    Gone,
}

/// Everything known while one file is expanded.
struct Unit<'a> {
    text: &'a str,
    imports: Imports,
    classes: &'a Classes,
    file: FileId,
}

impl Unit<'_> {
    fn text(&self, range: TextRange) -> &str {
        &self.text[range]
    }
}

/// Expands the classes of all modules of the program.
pub(crate) fn expand(graph: &mut Graph, sources: &mut SourceMap, version: PythonVersion) {
    mentioned::keep(graph, sources);
    let mut classes = Classes::default();
    let mut wanted = Vec::new();
    for (at, module) in graph.modules.values_mut().enumerate() {
        for (file, tree) in &mut module.files {
            let text = sources.file(*file).shared_text();
            // Of the library, what has enumerations.
            if module.is_builtin && !text.contains("from enum import")
                || !["dataclass", "enum", "NamedTuple", "namedtuple", "TypedDict"]
                    .iter()
                    .any(|word| text.contains(word))
            {
                continue;
            }
            let mut imports = Imports::default();
            imports.collect(&mut tree.body);
            make_statements(&imports, *file, tree, sources, version);
            let text = sources.file(*file).shared_text();
            classes.collect(*file, &mut tree.body, &text, &imports);
            wanted.push((at, *file, imports));
        }
    }
    for (at, file, imports) in wanted {
        let text = sources.file(file).shared_text();
        let unit = Unit { text: &text, imports, classes: &classes, file };
        let Some((_, module)) = graph.modules.get_index_mut(at) else { continue };
        for (_, tree) in module.files.iter_mut().filter(|(of, _)| *of == file) {
            expand_file(&unit, file, tree, sources, version);
        }
    }
    // `singledispatch` registers by annotations.
    let asks = |file| {
        let text = sources.file(file).shared_text();
        text.contains("get_type_hints") || text.contains("singledispatch")
    };
    let mut own = graph.modules.values().filter(|module| !module.is_builtin).flat_map(|module| &module.files);
    let asks_for_hints = own.any(|&(file, _)| asks(file));
    for module in graph.modules.values_mut().filter(|module| !module.is_builtin) {
        for (file, tree) in &mut module.files {
            typing_names::expand(tree);
            code::expand(*file, tree, sources, version);
            getters::expand(*file, tree, sources, version);
            if asks_for_hints {
                hints::expand(*file, tree, sources, version);
            }
        }
    }
}

/// Writes calls that make classes as class statements.
fn make_statements(
    imports: &Imports,
    file: FileId,
    tree: &mut ast::ModModule,
    sources: &mut SourceMap,
    version: PythonVersion,
) {
    let text = sources.file(file).shared_text();
    // By where the statement starts: what is written in its place has statements of its own.
    let mut found = BTreeMap::new();
    let literals = literals::Literals::of(&tree.body);
    for_each_body(&mut tree.body, &mut |body| {
        for stmt in body {
            if let Some(written) = functional::rewritten(stmt, &text, imports, &literals) {
                found.insert(stmt.start(), written);
            }
        }
    });
    if found.is_empty() {
        return;
    }
    let mut more = String::from("\n");
    for rewritten in found.values() {
        // A `return` stands in a function.
        more.push_str("def _():\n    pass\n");
        more.push_str(&indented(&rewritten.before));
        for (_, expr) in &rewritten.calls {
            let _ = writeln!(more, "    {expr}");
        }
    }
    let Some(written) = parse_behind(file, found.len(), &more, sources, version) else { return };
    let calls = found.values().map(|rewritten| rewritten.calls.iter().map(|(range, _)| *range).collect());
    let calls: Vec<Vec<TextRange>> = calls.collect();
    let mut written: BTreeMap<_, _> = found.into_keys().zip(calls.into_iter().zip(written.map(block))).collect();
    for_each_body(&mut tree.body, &mut |body| {
        for mut stmt in std::mem::take(body) {
            match written.remove(&stmt.start()).filter(|_| {
                matches!(
                    stmt,
                    Stmt::Assign(_)
                        | Stmt::AnnAssign(_)
                        | Stmt::Assert(_)
                        | Stmt::Return(_)
                        | Stmt::Expr(_)
                        | Stmt::ClassDef(_)
                )
            }) {
                Some((calls, mut instead)) if !calls.is_empty() => {
                    let replacements = instead.split_off(instead.len() - calls.len());
                    Replaced(calls.into_iter().zip(replacements).collect()).visit_stmt(&mut stmt);
                    body.extend(instead);
                    body.push(stmt);
                }
                Some((_, instead)) => body.extend(instead),
                None => body.push(stmt),
            }
        }
    });
}

/// Expression statements whose expressions take the places of what stands there; tracebacks show what stood there.
struct Replaced(Vec<(TextRange, Stmt)>);

impl Transformer for Replaced {
    fn visit_expr(&self, expr: &mut Expr) {
        match self.0.iter().find(|(range, _)| *range == expr.range()) {
            Some((range, Stmt::Expr(with))) => {
                *expr = (*with.value).clone();
                match expr {
                    Expr::Name(name) => name.range = *range,
                    Expr::Call(call) => call.range = *range,
                    _ => {}
                }
            }
            _ => walk_expr(self, expr),
        }
    }
}

/// Parses a file with more text behind it: the statements of that text, which are as many as `count`.
fn parse_behind(
    file: FileId,
    count: usize,
    more: &str,
    sources: &mut SourceMap,
    version: PythonVersion,
) -> Option<std::vec::IntoIter<Stmt>> {
    let before = sources.file(file).shared_text();
    sources.append(file, more);
    let (mut whole, diagnostics) = parse(sources.file(file), version);
    if whole.body.len() < count || diagnostics.iter().any(molt_source::Diagnostic::is_error) {
        sources.replace(file, before);
        return None;
    }
    Some(whole.body.split_off(whole.body.len() - count).into_iter())
}

fn expand_file(
    unit: &Unit<'_>,
    file: FileId,
    tree: &mut ast::ModModule,
    sources: &mut SourceMap,
    version: PythonVersion,
) {
    let mut expansions = Vec::new();
    for_each_body(&mut tree.body, &mut |body| {
        for stmt in body {
            if let Stmt::ClassDef(def) = stmt {
                expansions.push(expansion(unit, def));
            }
        }
    });
    if expansions.iter().all(Option::is_none) {
        return;
    }
    let mut text = String::from("\n");
    for expansion in expansions.iter().flatten() {
        text.push_str("class _:\n    pass\n");
        text.push_str(&indented(&expansion.body));
        text.push_str("if 1:\n    pass\n");
        text.push_str(&indented(&expansion.behind));
    }
    let count = 2 * expansions.iter().flatten().count();
    let Some(mut written) = parse_behind(file, count, &text, sources, version) else { return };
    let mut next = expansions.into_iter();
    for_each_body(&mut tree.body, &mut |body| {
        let mut at = 0;
        while at < body.len() {
            if let Stmt::ClassDef(def) = &mut body[at]
                && let Some(Some(expansion)) = next.next()
            {
                let added = written.next().map(block).unwrap_or_default();
                let behind = written.next().map(block).unwrap_or_default();
                expansion.edit.apply(def, added);
                let count = behind.len();
                body.splice(at + 1..at + 1, behind);
                at += count;
            }
            at += 1;
        }
    });
}

fn expansion(unit: &Unit<'_>, def: &ast::StmtClassDef) -> Option<Expansion> {
    let at = unit.classes.at(unit.file, def);
    at.and_then(|at| dataclass::expand(unit, def, at).or_else(|| enumeration::expand(unit, def, at)))
        .or_else(|| named_tuple::expand(unit, def))
}

/// The statements of a written `class`, `def` or `if`, without the `pass` at its start.
fn block(stmt: Stmt) -> Vec<Stmt> {
    let mut body = match stmt {
        Stmt::ClassDef(def) => def.body,
        Stmt::FunctionDef(def) => def.body,
        Stmt::If(branch) => branch.body,
        _ => return Vec::new(),
    };
    body.remove(0);
    body
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}\n")).collect()
}

impl Edit {
    fn apply(self, def: &mut ast::StmtClassDef, added: Vec<Stmt>) {
        let mut at = 0;
        def.decorator_list.retain(|_| {
            at += 1;
            !self.drop_decorators.contains(&(at - 1))
        });
        if let Some(arguments) = &mut def.arguments {
            if let Some(name) = self.drop_keyword {
                let mut keywords = std::mem::take(&mut arguments.keywords).into_vec();
                keywords.retain(|keyword| keyword.arg.as_ref().is_none_or(|arg| arg != name));
                arguments.keywords = keywords.into_boxed_slice();
            }
            for (at, name) in self.bases {
                if let Some(base) = arguments.args.get_mut(at) {
                    let range = base.range();
                    *base = Expr::Name(ast::ExprName {
                        node_index: ast::AtomicNodeIndex::NONE,
                        range,
                        id: name.into(),
                        ctx: ast::ExprContext::Load,
                    });
                }
            }
        }
        for (at, value) in &self.values {
            let Some(Stmt::AnnAssign(stmt)) = def.body.get_mut(*at) else { continue };
            match value {
                Value::Gone => {}
                Value::None => stmt.value = None,
                Value::Keyword(name) => {
                    let Some(Expr::Call(call)) = stmt.value.take().map(|value| *value) else { continue };
                    let keywords = call.arguments.keywords.into_vec();
                    let found = keywords.into_iter().find(|k| k.arg.as_ref().is_some_and(|arg| arg == name));
                    stmt.value = found.map(|keyword| Box::new(keyword.value));
                }
            }
        }
        let mut at = 0;
        def.body.retain(|_| {
            at += 1;
            !matches!(self.values.get(&(at - 1)), Some(Value::Gone))
        });
        def.body.extend(added);
    }
}

/// Calls `visit` with every list of statements, outer ones first. Lists that `visit` adds to are walked as they are then.
fn for_each_body(body: &mut Vec<Stmt>, visit: &mut dyn FnMut(&mut Vec<Stmt>)) {
    walk_bodies(body, true, visit);
}

/// As `for_each_body`; without `inner`, what runs as part of the same scope only.
fn walk_bodies(body: &mut Vec<Stmt>, inner: bool, visit: &mut dyn FnMut(&mut Vec<Stmt>)) {
    visit(body);
    let for_each_body = |body: &mut Vec<Stmt>, visit: &mut dyn FnMut(&mut Vec<Stmt>)| {
        walk_bodies(body, inner, visit);
    };
    for stmt in body {
        match stmt {
            Stmt::FunctionDef(_) | Stmt::ClassDef(_) if !inner => {}
            Stmt::FunctionDef(def) => for_each_body(&mut def.body, visit),
            Stmt::ClassDef(def) => for_each_body(&mut def.body, visit),
            Stmt::For(stmt) => {
                for_each_body(&mut stmt.body, visit);
                for_each_body(&mut stmt.orelse, visit);
            }
            Stmt::While(stmt) => {
                for_each_body(&mut stmt.body, visit);
                for_each_body(&mut stmt.orelse, visit);
            }
            Stmt::If(stmt) => {
                for_each_body(&mut stmt.body, visit);
                for clause in &mut stmt.elif_else_clauses {
                    for_each_body(&mut clause.body, visit);
                }
            }
            Stmt::With(stmt) => for_each_body(&mut stmt.body, visit),
            Stmt::Match(stmt) => {
                for case in &mut stmt.cases {
                    for_each_body(&mut case.body, visit);
                }
            }
            Stmt::Try(stmt) => {
                for_each_body(&mut stmt.body, visit);
                for ast::ExceptHandler::ExceptHandler(handler) in &mut stmt.handlers {
                    for_each_body(&mut handler.body, visit);
                }
                for_each_body(&mut stmt.orelse, visit);
                for_each_body(&mut stmt.finalbody, visit);
            }
            _ => {}
        }
    }
}
