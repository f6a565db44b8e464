//! Code that runs in dicts: its variables become entries.

use std::collections::BTreeSet;

use molt_syntax::ast::visitor::{Visitor, walk_expr, walk_stmt};
use molt_syntax::ast::{self, Expr, ExprContext, Stmt};
use molt_syntax::text_size::{Ranged, TextRange, TextSize};

use crate::known::is_builtin_name;

/// How many statements the code has once it is in dicts.
pub(super) fn count(body: &[Stmt]) -> usize {
    body.iter().map(|stmt| if bound_by_statement(stmt).is_empty() && augmented(stmt).is_none() { 1 } else { 2 }).sum()
}

/// Whether the code binds names at its top level.
pub(super) fn assigns(body: &[Stmt]) -> bool {
    let bound = Bound::of(body);
    !bound.variables.is_empty() || !bound.locals.is_empty()
}

/// The `global` statements outside of definitions.
#[derive(Default)]
struct Globals {
    statements: Vec<TextRange>,
}

impl<'a> Visitor<'a> for Globals {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::FunctionDef(_) | Stmt::ClassDef(_) => {}
            Stmt::Global(global) => self.statements.push(global.range),
            _ => walk_stmt(self, stmt),
        }
    }
}

/// Whether the code reads nothing but builtins and names that are bound.
pub(super) fn is_closed(body: &[Stmt], is_bound: &dyn Fn(&str) -> bool) -> bool {
    let mut editor = Editor::new(Bound::of(body));
    body.iter().for_each(|stmt| editor.visit_stmt(stmt));
    editor.read.iter().all(|name| is_bound(name))
}

/// The code with entries of `_molt_global` and `_molt_local` for its variables; None if it has what no entry can replace.
pub(super) fn in_dicts(code: &str, body: &[Stmt]) -> Option<String> {
    let mut editor = Editor::new(Bound::of(body));
    editor.code = code;
    body.iter().for_each(|stmt| editor.visit_stmt(stmt));
    if editor.fails {
        return None;
    }
    edited(code, editor.edits)
}

/// The code without its own `global` statements, which say nothing in a module.
pub(super) fn in_module(code: &str, body: &[Stmt]) -> String {
    let mut globals = Globals::default();
    body.iter().for_each(|stmt| globals.visit_stmt(stmt));
    let edits = globals.statements.into_iter().map(|range| (range, "pass".to_owned())).collect();
    edited(code, edits).unwrap_or_else(|| code.to_owned())
}

fn edited(code: &str, mut edits: Vec<(TextRange, String)>) -> Option<String> {
    edits.sort_by_key(|(range, _)| range.start());
    let mut out = String::new();
    let mut at = 0;
    for (range, text) in edits {
        out += code.get(at..range.start().to_usize())?;
        out += &text;
        at = range.end().to_usize();
    }
    out += code.get(at..)?;
    Some(out)
}

/// The names that a statement binds without an expression to replace.
fn bound_by_statement(stmt: &Stmt) -> Vec<String> {
    match stmt {
        Stmt::FunctionDef(def) => vec![def.name.to_string()],
        Stmt::ClassDef(def) => vec![def.name.to_string()],
        Stmt::Import(import) => {
            let bound = import.names.iter().map(|alias| match &alias.asname {
                Some(name) => name.to_string(),
                None => alias.name.split('.').next().unwrap_or_default().to_owned(),
            });
            bound.collect()
        }
        Stmt::ImportFrom(import) => {
            import.names.iter().map(|alias| alias.asname.as_ref().unwrap_or(&alias.name).to_string()).collect()
        }
        _ => Vec::new(),
    }
}

/// The variable of `name += …`.
fn augmented(stmt: &Stmt) -> Option<&ast::ExprName> {
    match stmt {
        Stmt::AugAssign(assign) => assign.target.as_name_expr(),
        _ => None,
    }
}

/// What one scope binds.
#[derive(Default)]
struct Bound {
    variables: BTreeSet<String>,
    /// Names that only a variable can hold: of `except … as`, of patterns.
    locals: BTreeSet<String>,
    globals: BTreeSet<String>,
}

impl Bound {
    fn of(body: &[Stmt]) -> Bound {
        let mut bound = Bound::default();
        body.iter().for_each(|stmt| bound.visit_stmt(stmt));
        bound
    }
}

impl<'a> Visitor<'a> for Bound {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        self.variables.extend(bound_by_statement(stmt));
        match stmt {
            Stmt::FunctionDef(_) | Stmt::ClassDef(_) => {}
            Stmt::Global(global) => self.globals.extend(global.names.iter().map(ToString::to_string)),
            _ => walk_stmt(self, stmt),
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) if name.ctx != ExprContext::Load => {
                self.variables.insert(name.id.to_string());
            }
            Expr::Named(named) => {
                if let Expr::Name(name) = &*named.target {
                    self.variables.insert(name.id.to_string());
                }
                self.visit_expr(&named.value);
            }
            Expr::Lambda(_) => {}
            // What a comprehension binds is its own, but for `:=`.
            Expr::ListComp(_) | Expr::SetComp(_) | Expr::DictComp(_) | Expr::Generator(_) => {
                let mut named = Named(&mut self.variables);
                walk_expr(&mut named, expr);
            }
            _ => walk_expr(self, expr),
        }
    }

    fn visit_except_handler(&mut self, handler: &'a ast::ExceptHandler) {
        let ast::ExceptHandler::ExceptHandler(handler) = handler;
        self.locals.extend(handler.name.as_ref().map(ToString::to_string));
        handler.body.iter().for_each(|stmt| self.visit_stmt(stmt));
    }

    fn visit_pattern(&mut self, pattern: &'a ast::Pattern) {
        let name = match pattern {
            ast::Pattern::MatchAs(pattern) => pattern.name.as_ref(),
            ast::Pattern::MatchStar(pattern) => pattern.name.as_ref(),
            ast::Pattern::MatchMapping(pattern) => pattern.rest.as_ref(),
            _ => None,
        };
        self.locals.extend(name.map(ToString::to_string));
        ast::visitor::walk_pattern(self, pattern);
    }
}

/// The targets of `:=`.
struct Named<'n>(&'n mut BTreeSet<String>);

impl<'a> Visitor<'a> for Named<'_> {
    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::Named(named) = expr
            && let Expr::Name(name) = &*named.target
        {
            self.0.insert(name.id.to_string());
        }
        if !expr.is_lambda_expr() {
            walk_expr(self, expr);
        }
    }
}

struct Editor<'c> {
    code: &'c str,
    top: Bound,
    /// The names of the functions, classes and comprehensions around.
    scopes: Vec<BTreeSet<String>>,
    /// How many of them are functions, which see no entries of the dict of locals.
    functions: u32,
    edits: Vec<(TextRange, String)>,
    read: BTreeSet<String>,
    fails: bool,
}

impl Editor<'_> {
    fn new(top: Bound) -> Self {
        Editor {
            code: "",
            top,
            scopes: Vec::new(),
            functions: 0,
            edits: Vec::new(),
            read: BTreeSet::new(),
            fails: false,
        }
    }

    fn is_variable(&self, name: &str) -> bool {
        !self.scopes.iter().any(|scope| scope.contains(name))
            && !self.top.locals.contains(name)
            && !name.starts_with("__")
            && (self.top.variables.contains(name) || !is_builtin_name(name))
    }

    fn within(&mut self, names: BTreeSet<String>, work: impl FnOnce(&mut Self)) {
        self.scopes.push(names);
        work(self);
        self.scopes.pop();
    }

    fn within_function(&mut self, names: BTreeSet<String>, work: impl FnOnce(&mut Self)) {
        self.functions += 1;
        self.within(names, work);
        self.functions -= 1;
    }

    /// The dict that binds a name here.
    fn dict_of(&self, name: &str) -> &'static str {
        let is_global = self.top.globals.contains(name) || self.functions > 0;
        if is_global { "_molt_global" } else { "_molt_local" }
    }

    /// What reads a variable.
    fn load(&self, name: &str) -> String {
        format!("_molt_load(_molt_global, {}, \"{name}\")", self.dict_of(name))
    }

    /// `name := value` at the top.
    fn bind(&mut self, target: &ast::ExprName, value: &Expr) {
        self.visit_expr(value);
        let between = TextRange::new(target.end(), value.start());
        let sign = self.code.get(std::ops::Range::<usize>::from(between)).and_then(|text| text.find(":="));
        let Some(sign) = sign else { return };
        let end = target.end() + TextSize::new(sign as u32 + 2);
        let text = format!("_molt_bind({}, \"{}\",", self.dict_of(&target.id), target.id);
        self.edits.push((TextRange::new(target.start(), end), text));
        self.edits.push((TextRange::empty(value.end()), ")".to_owned()));
    }

    fn comprehension(&mut self, expr: &Expr, generators: &[ast::Comprehension]) {
        let mut bound = Bound::default();
        generators.iter().for_each(|generator| bound.visit_expr(&generator.target));
        self.within(bound.variables, |this| walk_expr(this, expr));
    }

    /// Behind the statement, the entry of what it binds.
    fn enter(&mut self, stmt: &Stmt, names: &[String], is_simple: bool) {
        if !self.scopes.is_empty() {
            return;
        }
        let entries: Vec<String> = names.iter().map(|name| format!("{}[\"{name}\"]", self.dict_of(name))).collect();
        let text = format!("{} = {}", entries.join(", "), names.join(", "));
        let text = if is_simple {
            format!("; {text}")
        } else {
            // A line of its own, as far to the right as the definition.
            let before = self.code.get(..stmt.start().to_usize()).unwrap_or("");
            let indent = before.rsplit('\n').next().unwrap_or("");
            format!("\n{indent}{text}")
        };
        self.edits.push((TextRange::empty(stmt.end()), text));
    }
}

impl<'a> Visitor<'a> for Editor<'_> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::FunctionDef(def) => {
                def.decorator_list.iter().for_each(|decorator| self.visit_expr(&decorator.expression));
                for param in def.parameters.iter_non_variadic_params() {
                    param.default.iter().for_each(|default| self.visit_expr(default));
                }
                if def.type_params.is_none() {
                    let annotations = def.parameters.iter().filter_map(|param| param.annotation());
                    annotations.chain(def.returns.as_deref()).for_each(|annotation| self.visit_expr(annotation));
                }
                let mut bound = Bound::of(&def.body);
                bound.variables.extend(def.parameters.iter().map(|param| param.name().to_string()));
                bound.variables.append(&mut bound.locals);
                let names = bound.variables.difference(&bound.globals).cloned().collect();
                self.within_function(names, |this| def.body.iter().for_each(|stmt| this.visit_stmt(stmt)));
                self.enter(stmt, &[def.name.to_string()], false);
            }
            Stmt::AugAssign(assign) => {
                if let Some(name) = augmented(stmt)
                    && self.is_variable(&name.id)
                {
                    let text = format!("_molt_own(_molt_global, {}, \"{}\"); ", self.dict_of(&name.id), name.id);
                    self.edits.push((TextRange::empty(stmt.start()), text));
                }
                self.visit_expr(&assign.target);
                self.visit_expr(&assign.value);
            }
            Stmt::Delete(delete) => {
                let names: Option<Vec<&ast::ExprName>> = delete.targets.iter().map(Expr::as_name_expr).collect();
                match names {
                    Some(names) if names.iter().all(|name| self.is_variable(&name.id)) => {
                        let drops =
                            names.iter().map(|name| format!("_molt_drop({}, \"{}\")", self.dict_of(&name.id), name.id));
                        self.edits.push((delete.range, drops.collect::<Vec<_>>().join(", ")));
                    }
                    _ => walk_stmt(self, stmt),
                }
            }
            Stmt::Global(global) => self.edits.push((global.range, "pass".to_owned())),
            Stmt::ClassDef(def) => {
                def.decorator_list.iter().for_each(|decorator| self.visit_expr(&decorator.expression));
                if let Some(arguments) = &def.arguments {
                    self.visit_arguments(arguments);
                }
                let bound = Bound::of(&def.body);
                self.within(bound.variables, |this| def.body.iter().for_each(|stmt| this.visit_stmt(stmt)));
                self.enter(stmt, &[def.name.to_string()], false);
            }
            Stmt::Import(_) | Stmt::ImportFrom(_) => {
                let names = bound_by_statement(stmt);
                self.fails |= names.iter().any(|name| name == "*");
                self.enter(stmt, &names, true);
            }
            Stmt::AnnAssign(assign) => {
                self.visit_expr(&assign.target);
                assign.value.iter().for_each(|value| self.visit_expr(value));
                if self.functions == 0 {
                    self.visit_expr(&assign.annotation);
                }
            }
            _ => walk_stmt(self, stmt),
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) => {
                if !self.is_variable(&name.id) {
                    return;
                }
                let text = match name.ctx {
                    ExprContext::Load => {
                        self.read.insert(name.id.to_string());
                        self.load(&name.id)
                    }
                    _ => format!("{}[\"{}\"]", self.dict_of(&name.id), name.id),
                };
                self.edits.push((name.range, text));
            }
            Expr::Named(named) => match &*named.target {
                Expr::Name(target) if self.is_variable(&target.id) => self.bind(target, &named.value),
                _ => self.visit_expr(&named.value),
            },
            Expr::Lambda(lambda) => {
                let names = lambda.parameters.iter().flat_map(|list| list.iter());
                let names = names.map(|param| param.name().to_string()).collect();
                for param in lambda.parameters.iter().flat_map(|list| list.iter_non_variadic_params()) {
                    param.default.iter().for_each(|default| self.visit_expr(default));
                }
                self.within_function(names, |this| this.visit_expr(&lambda.body));
            }
            Expr::ListComp(comp) => self.comprehension(expr, &comp.generators),
            Expr::SetComp(comp) => self.comprehension(expr, &comp.generators),
            Expr::DictComp(comp) => self.comprehension(expr, &comp.generators),
            Expr::Generator(comp) => self.comprehension(expr, &comp.generators),
            _ => walk_expr(self, expr),
        }
    }

    fn visit_annotation(&mut self, _: &'a Expr) {}
}
