//! `eval`, `exec` and `compile` of constant strings: the code becomes a part of the program.
//!
//! Code without a dict of its own stands where the call stands, so that it sees the variables there; in a function, what
//! it assigns is its own. Code with a dict becomes a function of that dict. Where the call names a variable, the strings
//! of the file are the ones that it can mean: the text decides at run time. A string that is no code raises SyntaxError.

mod names;
mod parts;
mod place;
mod texts;

use std::cell::RefCell;
use std::collections::BTreeMap;

use molt_source::{FileId, SourceMap};
use molt_syntax::ast::visitor::transformer::{Transformer, walk_expr};
use molt_syntax::ast::{self, Expr, Stmt};
use molt_syntax::text_size::{Ranged, TextSize};
use molt_syntax::{PythonVersion, parse};

use super::walk_bodies;
use parts::{Call, Facts, Source, call_of, literal};

/// How a file's calls are replaced: texts behind the file, and where their statements go.
struct Writer<'s> {
    facts: Facts,
    text: &'s str,
    written: String,
    /// In the order of `written`.
    parts: Vec<Part>,
    /// The functions of a dict, by code and whether it is an expression.
    runs: BTreeMap<(String, bool), String>,
    expressions: BTreeMap<(u32, u32), usize>,
    statements: BTreeMap<(u32, u32), usize>,
    /// Whether a call may meet a literal that is made at run time.
    reads_literals: bool,
}

/// Statements that were written together.
struct Part {
    place: Place,
    /// How many statements each block of the first statement takes from those that follow it.
    blocks: Vec<usize>,
    /// How many statements follow the blocks.
    rest: usize,
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// At the start of the module.
    Top,
    Call,
}

/// Replaces the calls of one file.
pub(super) fn expand(file: FileId, tree: &mut ast::ModModule, sources: &mut SourceMap, version: PythonVersion) {
    let text = sources.file(file).shared_text();
    let is_own = |name: &str| {
        ["def ", "class ", "as "].iter().any(|word| text.contains(&format!("{word}{name}")))
            || text.contains(&format!("{name} ="))
    };
    let used = |name: &str| text.contains(&format!("{name}(")) && !is_own(name);
    if !["eval", "exec", "compile", "__import__", "import_module"].iter().any(|name| used(name)) {
        return;
    }
    let facts = Facts::collect(tree, &|name| used(name), sources, version);
    let writer = Writer {
        facts,
        text: &text,
        written: String::from("\n"),
        parts: Vec::new(),
        runs: BTreeMap::new(),
        expressions: BTreeMap::new(),
        statements: BTreeMap::new(),
        reads_literals: false,
    };
    let found = Found { writer: RefCell::new(writer) };
    walk_bodies(&mut tree.body, true, &mut |body| {
        for stmt in body {
            if let Stmt::Expr(stmt) = stmt {
                found.writer.borrow_mut().statement(&stmt.value);
            }
        }
    });
    tree.body.iter_mut().for_each(|stmt| found.visit_stmt(stmt));
    let mut writer = found.writer.into_inner();
    if writer.parts.is_empty() {
        return;
    }
    writer.tables();
    let start = TextSize::of(&*text);
    sources.append(file, &writer.written);
    let (whole, diagnostics) = parse(sources.file(file), version);
    if diagnostics.iter().any(|diagnostic| diagnostic.is_error()) {
        return;
    }
    let code = whole.body.into_iter().filter(|stmt| stmt.start() >= start);
    put(tree, code, &writer);
}

/// Puts the parsed statements in the places of the calls.
fn put(tree: &mut ast::ModModule, mut code: impl Iterator<Item = Stmt>, writer: &Writer<'_>) {
    let mut top = Vec::new();
    let mut calls: Vec<Vec<Stmt>> = Vec::new();
    for part in &writer.parts {
        let mut taken = Vec::new();
        if !part.blocks.is_empty()
            && let Some(mut first) = code.next()
        {
            for (at, &count) in part.blocks.iter().enumerate() {
                let body: Vec<Stmt> = code.by_ref().take(count).collect();
                match &mut first {
                    Stmt::FunctionDef(def) => def.body = body,
                    Stmt::If(branch) if at == 0 => branch.body = body,
                    Stmt::If(branch) => branch.elif_else_clauses[at - 1].body = body,
                    _ => {}
                }
            }
            taken.push(first);
        }
        taken.extend(code.by_ref().take(part.rest));
        match part.place {
            Place::Top => {
                top.extend(taken);
                calls.push(Vec::new());
            }
            Place::Call => calls.push(taken),
        }
    }
    walk_bodies(&mut tree.body, true, &mut |body| {
        let mut at = 0;
        while at < body.len() {
            let part = match &body[at] {
                Stmt::Expr(stmt) => writer.statements.get(&key(&*stmt.value)).copied(),
                _ => None,
            };
            let Some(part) = part else {
                at += 1;
                continue;
            };
            let code = std::mem::take(&mut calls[part]);
            let count = code.len();
            body.splice(at..=at, code);
            at += count;
        }
    });
    let replaced = Replaced { writer, calls: RefCell::new(calls) };
    tree.body.iter_mut().for_each(|stmt| replaced.visit_stmt(stmt));
    let is_first = |stmt: &Stmt| match stmt {
        Stmt::Expr(stmt) => stmt.value.is_string_literal_expr(),
        Stmt::ImportFrom(import) => import.module.as_deref() == Some("__future__"),
        _ => false,
    };
    let at = tree.body.iter().take_while(|stmt| is_first(stmt)).count();
    tree.body.splice(at..at, top);
}

/// The name that `__import__(…)` or `importlib.import_module(…)` is given, whether the call gives the package at its top, and
/// the package that the name is relative to.
fn imported(expr: &Expr) -> Option<(&Expr, bool, Option<&str>)> {
    let Expr::Call(call) = expr else { return None };
    let is_top = match &*call.func {
        Expr::Name(name) if name.id.as_str() == "__import__" => true,
        Expr::Name(name) if name.id.as_str() == "import_module" => false,
        Expr::Attribute(attribute) if attribute.attr.as_str() == "import_module" => false,
        _ => return None,
    };
    match (&call.arguments.args[..], &call.arguments.keywords[..]) {
        ([name], []) => Some((name, is_top, None)),
        ([name, Expr::StringLiteral(package)], []) if !is_top => Some((name, is_top, Some(package.value.to_str()))),
        _ => None,
    }
}

/// The name of a module that is given relative to a package, as in `import_module(".part", "package")`.
fn absolute(name: &str, package: &str) -> Option<String> {
    let rest = name.trim_start_matches('.');
    let above = (name.len() - rest.len()).checked_sub(1)?;
    let parts: Vec<&str> = package.split('.').collect();
    let base = parts[..parts.len().checked_sub(above)?].join(".");
    Some(if rest.is_empty() { base } else { format!("{base}.{rest}") })
}

/// Statements that return the module of a name.
fn import_of(module: &str, is_top: bool, indent: &str) -> Option<String> {
    let is_word = |part: &str| part.chars().all(|c| c.is_alphanumeric() || c == '_') && !part.is_empty();
    if !module.split('.').all(is_word) {
        return None;
    }
    let (import, top) = match module.split_once('.') {
        Some((top, _)) if is_top => (format!("import {module}"), top),
        _ => (format!("import {module} as module"), "module"),
    };
    // In a `try`, so that a module that does not exist is an error of the running program.
    Some(format!(
        "{indent}try:\n{indent}    {import}\n{indent}except ImportError:\n{indent}    raise\n{indent}return {top}\n"
    ))
}

fn key(node: &impl Ranged) -> (u32, u32) {
    (node.start().to_u32(), node.end().to_u32())
}

impl Writer<'_> {
    fn push(&mut self, place: Place, text: &str, blocks: Vec<usize>, rest: usize) -> usize {
        self.written += text;
        self.parts.push(Part { place, blocks, rest });
        self.parts.len() - 1
    }

    /// `exec(…)` as a statement, without a dict.
    fn statement(&mut self, expr: &Expr) {
        let Some(call) = call_of(expr, &self.facts) else { return };
        if call.name != "exec" || call.globals.is_some() {
            return;
        }
        let in_function = self.facts.in_function(expr);
        let argument = self.argument(call.source);
        let part = match self.facts.sources(call.source) {
            Source::Unknown | Source::None => return,
            Source::One(code) => match self.facts.statements(&code) {
                Err(_) => {
                    let text = format!("_molt_fail({argument}, _molt_errors)\n");
                    self.push(Place::Call, &text, Vec::new(), 1)
                }
                Ok(count) if in_function && self.facts.assigns(&code) => {
                    let name = format!("_molt_code{}", self.parts.len());
                    let text = format!("def {name}(): pass\n{code}\n{name}()\n");
                    self.push(Place::Call, &text, vec![count], 1)
                }
                Ok(count) => {
                    let code = if in_function { code } else { self.facts.in_module(&code) };
                    self.push(Place::Call, &format!("{code}\n"), Vec::new(), count)
                }
            },
            Source::Many(_) if in_function => {
                // Each of them is a function of the module's variables.
                let text = match self.chain(&call, &argument) {
                    Some(text) => format!("{text}\n"),
                    None => return,
                };
                self.push(Place::Call, &text, Vec::new(), 1)
            }
            Source::Many(codes) => {
                let mut text = String::new();
                let mut blocks = Vec::new();
                let mut bodies = String::new();
                for code in codes {
                    let Ok(count) = self.facts.statements(&code) else { continue };
                    let word = if blocks.is_empty() { "if" } else { "elif" };
                    text += &format!("{word} _molt_source({argument}) == {}: pass\n", literal(&code));
                    bodies += &format!("{}\n", self.facts.in_module(&code));
                    blocks.push(count);
                }
                let fail = format!("_molt_fail({argument}, _molt_errors)\n");
                if blocks.is_empty() {
                    self.push(Place::Call, &fail, Vec::new(), 1)
                } else {
                    blocks.push(1);
                    self.push(Place::Call, &format!("{text}else: pass\n{bodies}{fail}"), blocks, 0)
                }
            }
        };
        self.statements.insert(key(expr), part);
    }

    /// Any other call.
    fn expression(&mut self, expr: &Expr) {
        if self.statements.contains_key(&key(expr)) {
            return;
        }
        if let Some((module, is_top, package)) = imported(expr)
            && let Some((def, call)) = self.import(module, is_top, package)
        {
            self.push(Place::Top, &def, Vec::new(), 1);
            let part = self.push(Place::Call, &call, Vec::new(), 1);
            self.expressions.insert(key(expr), part);
            return;
        }
        let Some(call) = call_of(expr, &self.facts) else { return };
        let text = match call.name {
            "compile" => Some(self.argument(expr)),
            _ => self.chain(&call, &self.argument(call.source)),
        };
        if let Some(text) = text {
            let part = self.push(Place::Call, &format!("({text})\n"), Vec::new(), 1);
            self.expressions.insert(key(expr), part);
        }
    }

    /// A function that imports, and its call: one of the modules that the text of the program tells.
    fn import(&self, module: &Expr, is_top: bool, package: Option<&str>) -> Option<(String, String)> {
        let name = format!("_molt_import{}", self.parts.len());
        let whole = |text: &str| match package.filter(|_| text.starts_with('.')) {
            Some(package) => absolute(text, package),
            None => Some(text.to_owned()),
        };
        if let Expr::StringLiteral(text) = module {
            let import = import_of(&whole(text.value.to_str())?, is_top, "    ")?;
            return Some((format!("def {name}():\n{import}"), format!("{name}()\n")));
        }
        let mut def = format!("def {name}(name):\n");
        for text in self.facts.texts_of(module)? {
            let import = whole(&text).and_then(|module| import_of(&module, is_top, "        "));
            let Some(import) = import else { continue };
            def += &format!("    if name == {}:\n{import}", literal(&text));
        }
        def += "    raise NotImplementedError('molt: the name of the module ' + repr(name) + ' stands nowhere in the file')\n";
        Some((def, format!("{name}({})\n", &self.text[module.range()])))
    }

    /// The text of an argument; a call of `compile` is carried out by the runtime.
    fn argument(&self, expr: &Expr) -> String {
        let Some(call) = call_of(expr, &self.facts).filter(|call| call.name == "compile") else {
            return self.text[expr.range()].to_owned();
        };
        let source = &self.text[call.source.range()];
        let rest = call.rest.iter().map(|arg| &self.text[arg.range()]).collect::<Vec<_>>().join(", ");
        let mode = call.rest.get(1);
        let is_eval =
            mode.is_some_and(|mode| matches!(mode, Expr::StringLiteral(mode) if mode.value.to_str() == "eval"));
        let table = if is_eval { "_molt_eval_errors" } else { "_molt_errors" };
        format!("_molt_compile({source}, {rest}, {table})")
    }

    /// An expression that runs the code that the argument holds.
    fn chain(&mut self, call: &Call<'_>, argument: &str) -> Option<String> {
        let is_eval = call.name == "eval";
        let table = if is_eval { "_molt_eval_errors" } else { "_molt_errors" };
        let caller = call.name;
        let fail = format!("_molt_fail({argument}, {table}, '{caller}')");
        match self.facts.sources(call.source) {
            Source::Unknown => self.literal(call, argument),
            Source::None => Some(fail),
            Source::One(code) => Some(self.run(call, &code, is_eval)?.unwrap_or(fail)),
            Source::Many(codes) => {
                let mut text = String::new();
                // The first arm takes the argument, the others look at what it gave.
                let mut tested = format!("(_molt_text := _molt_source({argument}, '{caller}'))");
                for code in codes {
                    if let Some(Some(run)) = self.run(call, &code, is_eval) {
                        text += &format!("{run} if {tested} == {} else ", literal(&code));
                        "_molt_text".clone_into(&mut tested);
                    }
                }
                if text.is_empty() {
                    return self.literal(call, argument).or(Some(fail));
                }
                let fail = format!("_molt_fail(_molt_text, {table}, '{caller}')");
                Some(text + &self.literal(call, "_molt_text").unwrap_or(fail))
            }
        }
    }

    /// `eval` of a text that is made at run time, which may be the text of a literal.
    fn literal(&mut self, call: &Call<'_>, argument: &str) -> Option<String> {
        let is_plain = call.globals.is_none() && call.locals.is_none();
        let is_made = matches!(call.source, Expr::Call(_) | Expr::FString(_) | Expr::BinOp(_));
        if call.name != "eval" || !is_plain || !is_made {
            return None;
        }
        if !self.reads_literals {
            self.reads_literals = true;
            self.push(Place::Top, "from ast import literal_eval as _molt_literal_eval\n", Vec::new(), 1);
        }
        Some(format!("_molt_literal({argument}, _molt_eval_errors, _molt_literal_eval)"))
    }

    /// An expression that runs this code; None if it is not supported, Some(None) if it is no code.
    fn run(&mut self, call: &Call<'_>, code: &str, is_eval: bool) -> Option<Option<String>> {
        let code = if is_eval { code.trim_start_matches([' ', '\t']) } else { code };
        let is_code = if is_eval { self.facts.is_expression(code) } else { self.facts.statements(code).is_ok() };
        if !is_code {
            return Some(None);
        }
        let of = |arg: Option<&Expr>| match arg {
            None | Some(Expr::NoneLiteral(_)) => None,
            Some(arg) => Some(&self.text[arg.range()]),
        };
        let (globals, locals) = (of(call.globals), of(call.locals));
        if is_eval && globals.is_none() && locals.is_none() {
            return Some(Some(format!("({code}\n)")));
        }
        if let (true, Some(Expr::Dict(names)), None) = (is_eval, call.globals, call.locals)
            && let Some(text) = self.with_literal(names, code)
        {
            return Some(Some(text));
        }
        let globals = globals.unwrap_or("globals()").to_owned();
        let locals = locals.map(str::to_owned);
        let name = self.function(code, is_eval)?;
        Some(Some(match locals {
            Some(locals) => format!("{name}(_molt_globals({globals}), {locals})"),
            None => format!("{name}(*_molt_both({globals}))"),
        }))
    }

    /// `eval` with a dict display: its entries are parameters.
    fn with_literal(&self, names: &ast::ExprDict, code: &str) -> Option<String> {
        let mut parameters = Vec::new();
        let mut values = Vec::new();
        for item in &names.items {
            let Some(Expr::StringLiteral(key)) = &item.key else { return None };
            if key.value.to_str() != "__builtins__" {
                parameters.push(key.value.to_str());
                values.push(&self.text[item.value.range()]);
            }
        }
        let is_bound = |name: &str| parameters.contains(&name);
        names::is_closed(&self.facts.parsed(code)?, &is_bound)
            .then(|| format!("(lambda {}: ({code}\n))({})", parameters.join(", "), values.join(", ")))
    }

    /// The function of two dicts that the code becomes.
    fn function(&mut self, code: &str, is_eval: bool) -> Option<String> {
        let id = (code.to_owned(), is_eval);
        if let Some(name) = self.runs.get(&id) {
            return Some(name.clone());
        }
        let body = self.facts.parsed(code)?;
        let text = names::in_dicts(code, &body)?;
        let (text, count) = if is_eval { (format!("return ({text}\n)"), 1) } else { (text, names::count(&body)) };
        let name = format!("_molt_run{}", self.parts.len());
        let def = if is_eval {
            let part = format!("def {name}(_molt_global, _molt_local):\n    {text}\n");
            self.push(Place::Top, &part, Vec::new(), 1);
            None
        } else {
            Some(format!("def {name}(_molt_global, _molt_local): pass\n{text}\n"))
        };
        if let Some(def) = def {
            self.push(Place::Top, &def, vec![count], 0);
        }
        self.runs.insert(id, name.clone());
        Some(name)
    }

    /// What is wrong with the strings that are no code.
    fn tables(&mut self) {
        let (errors, eval_errors) = self.facts.errors();
        let text = format!("_molt_errors = {errors}\n_molt_eval_errors = {eval_errors}\n");
        self.push(Place::Top, &text, Vec::new(), 2);
    }
}

/// Gathers the calls.
struct Found<'s> {
    writer: RefCell<Writer<'s>>,
}

impl Transformer for Found<'_> {
    fn visit_expr(&self, expr: &mut Expr) {
        self.writer.borrow_mut().expression(expr);
        if !self.writer.borrow().expressions.contains_key(&key(expr)) {
            walk_expr(self, expr);
        }
    }
}

/// Puts the parsed expressions in the places of the calls.
struct Replaced<'w> {
    writer: &'w Writer<'w>,
    calls: RefCell<Vec<Vec<Stmt>>>,
}

impl Transformer for Replaced<'_> {
    fn visit_expr(&self, expr: &mut Expr) {
        let Some(&part) = self.writer.expressions.get(&key(expr)) else { return walk_expr(self, expr) };
        if let Some(Stmt::Expr(stmt)) = std::mem::take(&mut self.calls.borrow_mut()[part]).pop() {
            *expr = *stmt.value;
        }
    }
}
