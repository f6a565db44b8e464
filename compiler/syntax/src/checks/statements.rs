//! Statements: definitions, declarations, and what must stand inside a function or a loop.

use molt_source::Code;
use ruff_python_ast::visitor;
use ruff_python_ast::{ExceptHandler, Expr, ExprContext, Stmt, StmtFunctionDef, StmtTry};
use ruff_text_size::Ranged;

use super::Checker;
use super::context::Context;
use super::scope::Kind;
use crate::limits;

impl<'a> Checker<'a> {
    pub(super) fn body(&mut self, body: &'a [Stmt]) {
        body.iter().for_each(|stmt| self.stmt(stmt));
    }

    pub(super) fn stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::FunctionDef(def) => self.function(def),
            Stmt::ClassDef(class) => {
                self.forbidden_name(&class.name, ExprContext::Store, &class.name);
                class.decorator_list.iter().for_each(|decorator| self.expr(&decorator.expression));
                self.bind(&class.name);
                self.with_type_parameters(class.type_params.as_deref(), |checker| {
                    if let Some(arguments) = &class.arguments {
                        let bare = |base: &&Expr| matches!(base, Expr::Generator(comp) if !comp.parenthesized);
                        if let Some(base) = arguments.args.iter().find(bare) {
                            checker.error(Code::InvalidSyntax, base, "invalid syntax");
                        }
                        visitor::walk_arguments(checker, arguments);
                    }
                    checker.enter(Kind::Class, |checker| checker.body(&class.body));
                });
            }
            Stmt::TypeAlias(alias) => {
                self.expr(&alias.name);
                self.with_type_parameters(alias.type_params.as_deref(), |checker| {
                    checker.enter(Kind::TypeAlias, |checker| checker.expr(&alias.value));
                });
            }
            Stmt::Return(ret) => {
                self.no_exit_from_except_star(stmt);
                if !matches!(self.scope().kind, Kind::Function { .. }) {
                    self.error(Code::OutsideFunction, stmt, "'return' outside function");
                }
                if let Some(value) = &ret.value {
                    self.scope().returns.push(stmt.range());
                    self.no_star(value);
                    self.expr(value);
                }
            }
            Stmt::Break(_) => {
                self.no_exit_from_except_star_loop(stmt);
                if !self.context.in_loop {
                    self.error(Code::OutsideLoop, stmt, "'break' outside loop");
                }
            }
            Stmt::Continue(_) => {
                self.no_exit_from_except_star_loop(stmt);
                if !self.context.in_loop {
                    self.error(Code::OutsideLoop, stmt, "'continue' not properly in loop");
                }
            }
            Stmt::Global(global) => global.names.iter().for_each(|name| self.declare(name, name, "global")),
            Stmt::Nonlocal(nonlocal) => nonlocal.names.iter().for_each(|name| self.declare(name, name, "nonlocal")),
            Stmt::Import(import) => {
                for alias in &import.names {
                    let bound = match &alias.asname {
                        Some(name) => name.as_str(),
                        None => alias.name.split('.').next().unwrap_or(""),
                    };
                    self.forbidden_name(bound, ExprContext::Store, alias);
                    self.bind(bound);
                }
            }
            Stmt::ImportFrom(import) => {
                for alias in &import.names {
                    if &alias.name == "*" {
                        if self.scope().kind != Kind::Module {
                            self.error(Code::ScopeDeclaration, stmt, "import * only allowed at module level");
                        }
                        continue;
                    }
                    let bound = alias.asname.as_ref().unwrap_or(&alias.name);
                    self.forbidden_name(bound, ExprContext::Store, alias);
                    self.bind(bound);
                }
                if self.scope().kind != Kind::Module || self.context.blocks > 0 {
                    self.late_future_import(stmt);
                }
            }
            Stmt::Assign(assign) => {
                assign.targets.iter().for_each(|target| self.target(target));
                self.no_star(&assign.value);
                visitor::walk_stmt(self, stmt);
            }
            Stmt::AnnAssign(assign) => {
                if let Expr::Name(name) = &*assign.target {
                    let is_module = self.scope().kind == Kind::Module;
                    let known = self.scope().known(&name.id);
                    if assign.simple && !is_module && (known.global || known.nonlocal) {
                        let keyword = if known.global { "global" } else { "nonlocal" };
                        let message = format!("annotated name '{}' can't be {keyword}", name.id);
                        self.error(Code::ScopeDeclaration, stmt, message);
                    }
                    self.forbidden_name(&name.id, ExprContext::Store, name);
                    if assign.simple {
                        self.scope().symbol(&name.id).annotated = true;
                    }
                    self.bind(&name.id);
                } else {
                    self.expr(&assign.target);
                }
                self.annotation(&assign.annotation);
                if let Some(value) = &assign.value {
                    self.expr(value);
                }
            }
            Stmt::Delete(_) => visitor::walk_stmt(self, stmt),
            Stmt::Expr(expr) => {
                self.no_star(&expr.value);
                self.expr(&expr.value);
            }
            Stmt::For(for_) => {
                if for_.is_async {
                    self.asynchronous(stmt, "for");
                }
                self.target(&for_.target);
                self.expr(&for_.target);
                self.no_star(&for_.iter);
                self.expr(&for_.iter);
                self.block(stmt, Context::enter_loop, |checker| checker.body(&for_.body));
                self.block(stmt, |_| {}, |checker| checker.body(&for_.orelse));
            }
            Stmt::While(while_) => {
                self.expr(&while_.test);
                self.block(stmt, Context::enter_loop, |checker| checker.body(&while_.body));
                self.block(stmt, |_| {}, |checker| checker.body(&while_.orelse));
            }
            Stmt::If(_) => self.within(Context::enter_branch, |checker| visitor::walk_stmt(checker, stmt)),
            Stmt::With(with) => {
                if with.is_async {
                    self.asynchronous(stmt, "with");
                }
                for item in &with.items {
                    self.expr(&item.context_expr);
                    if let Some(target) = &item.optional_vars {
                        self.target(target);
                        self.expr(target);
                    }
                }
                let items = with.items.len();
                self.block(
                    stmt,
                    |context| context.blocks += items.saturating_sub(1),
                    |checker| checker.body(&with.body),
                );
            }
            Stmt::Try(try_) => self.try_statement(stmt, try_),
            Stmt::Match(match_) => {
                self.expr(&match_.subject);
                self.within(Context::enter_branch, |checker| checker.cases(&match_.cases));
            }
            _ => visitor::walk_stmt(self, stmt),
        }
    }

    fn function(&mut self, def: &'a StmtFunctionDef) {
        self.forbidden_name(&def.name, ExprContext::Store, &def.name);
        self.bind(&def.name);
        def.decorator_list.iter().for_each(|decorator| self.expr(&decorator.expression));
        self.defaults(&def.parameters);
        self.with_type_parameters(def.type_params.as_deref(), |checker| {
            let annotations = def.parameters.iter().filter_map(|parameter| parameter.annotation());
            annotations.for_each(|annotation| checker.annotation(annotation));
            if let Some(returns) = &def.returns {
                checker.annotation(returns);
            }
            checker.enter(Kind::Function { is_async: def.is_async }, |checker| {
                checker.parameters(&def.parameters);
                checker.body(&def.body);
                let scope = checker.scope();
                if def.is_async && scope.yields {
                    for range in std::mem::take(&mut scope.returns) {
                        checker.error(Code::OutsideFunction, range, "'return' with value in async generator");
                    }
                }
            });
        });
    }

    fn try_statement(&mut self, stmt: &'a Stmt, try_: &'a StmtTry) {
        self.block(stmt, |_| {}, |checker| checker.body(&try_.body));
        for (at, handler) in try_.handlers.iter().enumerate() {
            let ExceptHandler::ExceptHandler(handler) = handler;
            if handler.type_.is_none() && at + 1 != try_.handlers.len() {
                self.error(Code::InvalidSyntax, handler, "default 'except:' must be last");
            }
            if let Some(kind) = &handler.type_ {
                self.expr(kind);
            }
            if let Some(name) = &handler.name {
                self.forbidden_name(name, ExprContext::Store, name);
                self.bind(name);
            }
            let change = |context: &mut Context| {
                if try_.is_star {
                    context.in_except_star = true;
                    context.in_except_star_loop = false;
                }
            };
            self.block(stmt, change, |checker| checker.body(&handler.body));
        }
        self.block(stmt, |_| {}, |checker| checker.body(&try_.orelse));
        self.block(stmt, |_| {}, |checker| checker.body(&try_.finalbody));
    }

    /// Runs `inside` one block further in.
    fn block(&mut self, stmt: &'a Stmt, change: impl FnOnce(&mut Context), inside: impl FnOnce(&mut Self)) {
        let enter = |context: &mut Context| {
            context.blocks += 1;
            change(context);
        };
        self.within(enter, |checker| {
            if checker.context.blocks == limits::BLOCKS + 1 {
                checker.error(Code::TooComplex, stmt.range(), "too many statically nested blocks");
            }
            inside(checker);
        });
    }

    fn asynchronous(&mut self, stmt: &Stmt, keyword: &str) {
        if self.scope().kind != (Kind::Function { is_async: true }) {
            self.error(Code::OutsideFunction, stmt, format!("'async {keyword}' outside async function"));
        }
    }

    fn no_exit_from_except_star(&mut self, stmt: &Stmt) {
        if self.context.in_except_star {
            let message = "'break', 'continue' and 'return' cannot appear in an except* block";
            self.error(Code::OutsideLoop, stmt, message);
        }
    }

    fn no_exit_from_except_star_loop(&mut self, stmt: &Stmt) {
        if !self.context.in_except_star_loop {
            self.no_exit_from_except_star(stmt);
        }
    }
}

impl Context {
    fn enter_loop(&mut self) {
        self.in_loop = true;
        self.in_except_star_loop = true;
    }

    /// `if` and `match` are no blocks of CPython's, but not the top level either.
    fn enter_branch(&mut self) {
        self.blocks = self.blocks.max(1);
    }
}
