//! Statements.

use molt_syntax::ast::{self, Expr, Stmt};

use super::function::{FnBuilder, Frame};
use crate::ir::*;

impl<'a> FnBuilder<'a, '_> {
    /// Statements in order, up to the first that never ends normally.
    pub(super) fn body(&mut self, body: &'a [Stmt]) {
        for stmt in body {
            if !self.is_reachable() {
                return;
            }
            self.stmt(stmt);
        }
    }

    fn stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::Expr(stmt) => {
                let is_probe = stmt.value.as_name_expr().is_some_and(|name| self.is_kept_back(&name.id));
                if !stmt.value.is_literal_expr() && !is_probe {
                    self.value(&stmt.value);
                }
            }
            Stmt::Assign(assign) => self.assign_stmt(assign),
            Stmt::AugAssign(assign) => self.aug_assign(assign),
            Stmt::AnnAssign(assign) => {
                match &assign.value {
                    Some(value) => self.assign_value(&assign.target, value),
                    None => {
                        if let Expr::Attribute(ast::ExprAttribute { value, .. }) = &*assign.target {
                            self.value(value);
                        }
                    }
                }
                self.annotate_variable(assign);
            }
            Stmt::Delete(delete) => delete.targets.iter().for_each(|target| self.delete(target)),
            Stmt::Return(ret) => self.return_stmt(ret),
            Stmt::If(branch) => self.if_stmt(branch),
            Stmt::While(stmt) => self.while_stmt(stmt),
            Stmt::For(stmt) => self.for_stmt(stmt),
            Stmt::Break(_) => self.leave_loop(true),
            Stmt::Continue(_) => self.leave_loop(false),
            Stmt::Pass(_) | Stmt::Global(_) | Stmt::Nonlocal(_) => {}
            Stmt::Raise(raise) => self.raise(raise),
            Stmt::Assert(assert) => self.assert(assert),
            Stmt::Try(stmt) => self.try_stmt(stmt),
            Stmt::With(stmt) => self.with_stmt(stmt),
            Stmt::FunctionDef(def) => self.def(def),
            Stmt::ClassDef(def) => self.class_stmt(def),
            Stmt::Import(import) => self.import(import),
            Stmt::ImportFrom(import) => self.import_from(import),
            Stmt::Match(stmt) => self.match_stmt(stmt),
            Stmt::TypeAlias(alias) => self.type_alias(alias),
            Stmt::IpyEscapeCommand(_) => {}
        }
    }

    fn if_stmt(&mut self, branch: &'a ast::StmtIf) {
        let end = self.new_block();
        let clauses = branch.elif_else_clauses.iter().map(|clause| (clause.test.as_ref(), &clause.body));
        for (test, body) in std::iter::once((Some(&*branch.test), &branch.body)).chain(clauses) {
            match test {
                Some(test) => {
                    let (then, otherwise) = (self.new_block(), self.new_block());
                    self.condition(test, then, otherwise);
                    self.start_if_used(then);
                    self.body(body);
                    self.jump(end);
                    self.start_if_used(otherwise);
                }
                None => self.body(body),
            }
            if !self.is_reachable() {
                break;
            }
        }
        self.jump(end);
        self.start_if_used(end);
    }

    fn return_stmt(&mut self, ret: &'a ast::StmtReturn) {
        let loc = self.plain(ret.range);
        let mut value = match &ret.value {
            Some(value) => self.value(value),
            None => self.none(loc),
        };
        // Code that runs on the way out may rebind the variable.
        let runs_code = |frame: &Frame| {
            matches!(frame, Frame::Finally { .. } | Frame::With { .. } | Frame::Handler { bound: Some(_), .. })
        };
        if self.is_variable(value) && self.frames.iter().any(runs_code) {
            value = self.copy(value, loc);
        }
        self.unwind(0, |this| this.terminate(Term::Return { value }, loc));
    }

    fn raise(&mut self, raise: &'a ast::StmtRaise) {
        let loc = self.plain(raise.range);
        let exprs: Vec<&Expr> = [&raise.exc, &raise.cause].into_iter().flatten().map(|expr| &**expr).collect();
        let regs = self.operands(&exprs);
        self.terminate(Term::Raise { exc: regs.first().copied(), cause: regs.get(1).copied() }, loc);
    }

    fn assert(&mut self, assert: &'a ast::StmtAssert) {
        let (holds, fails) = (self.new_block(), self.new_block());
        self.condition(&assert.test, holds, fails);
        self.start_if_used(fails);
        if self.is_reachable() {
            let loc = self.plain(assert.range);
            let mut exc = self.load_builtin("AssertionError", loc);
            if let Some(message) = &assert.msg {
                let message = self.value(message);
                let dst = self.temp();
                let args = Args { pos: vec![Item::One(message)], kw: Vec::new() };
                self.emit(Op::Call { dst, callee: exc, args }, loc);
                exc = dst;
            }
            let loc = self.loc(&assert.test);
            self.terminate(Term::Raise { exc: Some(exc), cause: None }, loc);
        }
        self.start_if_used(holds);
    }
}
