//! `try`. Every way out of a handler restores the exception that was handled before; a `finally` body is built once
//! for each way out, as CPython does.

use molt_syntax::ast::{self, ExceptHandler, Expr};
use molt_syntax::text_size::TextRange;

use super::function::{FnBuilder, Frame};
use crate::ir::*;

impl<'a> FnBuilder<'a, '_> {
    pub(super) fn try_stmt(&mut self, stmt: &'a ast::StmtTry) {
        if stmt.finalbody.is_empty() {
            return self.try_except(stmt);
        }
        let outer = self.handler;
        let (on_error, end) = (self.new_block(), self.new_block());
        self.frames.push(Frame::Finally { body: &stmt.finalbody, outer });
        self.set_handler(Some(on_error));
        if stmt.handlers.is_empty() {
            self.body(&stmt.body);
        } else {
            self.try_except(stmt);
        }
        self.frames.pop();
        self.set_handler(outer);
        self.body(&stmt.finalbody);
        self.jump(end);

        let cleanup = self.new_block();
        let (exc, prev) = self.start_handler(on_error, cleanup);
        self.frames.push(Frame::Handler { prev, bound: None, outer });
        self.body(&stmt.finalbody);
        self.frames.pop();
        self.reraise(exc, prev, outer);
        self.cleanup_block(cleanup, prev, None, outer);
        self.start_if_used(end);
    }

    fn try_except(&mut self, stmt: &'a ast::StmtTry) {
        let outer = self.handler;
        let (on_error, end) = (self.new_block(), self.new_block());
        let guards = u32::from(stmt.handlers.iter().any(catches_import_error));
        self.frames.push(Frame::Try { outer });
        self.set_handler(Some(on_error));
        self.import_guards += guards;
        self.body(&stmt.body);
        self.import_guards -= guards;
        self.frames.pop();
        self.set_handler(outer);
        self.body(&stmt.orelse);
        self.jump(end);

        if stmt.is_star {
            self.star_clauses(&stmt.handlers, on_error, end, outer);
            return self.start_if_used(end);
        }
        let cleanup = self.new_block();
        let (exc, prev) = self.start_handler(on_error, cleanup);
        for ExceptHandler::ExceptHandler(clause) in &stmt.handlers {
            let next = self.new_block();
            if let Some(class) = &clause.type_ {
                let loc = self.loc(class);
                let class = self.value(class);
                let (dst, matched) = (self.temp(), self.new_block());
                self.emit(Op::MatchExc { dst, exc, class }, loc);
                self.branch(dst, matched, next, loc);
                self.start(matched);
            }
            let bound = clause.name.as_ref().map(|name| (name, clause.range));
            let body_cleanup = bound.map_or(cleanup, |_| self.new_block());
            if let Some(name) = &clause.name {
                let loc = self.plain(clause.range);
                self.store_name(name, exc, loc);
                self.set_handler(Some(body_cleanup));
            }
            self.frames.push(Frame::Handler { prev, bound, outer });
            self.import_fallbacks += guards;
            self.body(&clause.body);
            self.import_fallbacks -= guards;
            self.frames.pop();
            self.set_handler(outer);
            self.leave_handler(prev, bound);
            self.jump(end);
            if bound.is_some() {
                self.cleanup_block(body_cleanup, prev, bound, outer);
            }
            self.handler = Some(cleanup);
            self.start_if_used(next);
        }
        self.reraise(exc, prev, outer);
        self.cleanup_block(cleanup, prev, None, outer);
        self.start_if_used(end);
    }

    /// `except*`: every clause handles its part of the group; what clauses raise and what none takes goes on.
    fn star_clauses(&mut self, clauses: &'a [ExceptHandler], on_error: BlockId, end: BlockId, outer: Option<BlockId>) {
        let nowhere = self.nowhere();
        let cleanup = self.new_block();
        let (exc, prev) = self.start_handler(on_error, cleanup);
        let rest = self.copy(exc, nowhere);
        let raised = self.call_builtin("_raised_in_clauses", &[], nowhere);
        for ExceptHandler::ExceptHandler(clause) in clauses {
            let Some(class) = &clause.type_ else { continue };
            let loc = self.loc(class);
            let class = self.value(class);
            let parts = self.call_builtin("_match_group", &[rest, class], loc);
            let matched = self.temp();
            self.emit(Op::Unpack { dsts: vec![matched, rest], src: parts, star: None }, nowhere);
            let none = self.none(nowhere);
            let (is_none, next, body) = (self.temp(), self.new_block(), self.new_block());
            self.emit(Op::Compare { dst: is_none, op: CompareOp::Is, lhs: matched, rhs: none }, nowhere);
            self.branch(is_none, next, body, nowhere);
            self.start(body);
            self.intrinsic_op("handled_swap", vec![matched], nowhere);
            let bound = clause.name.as_ref().map(|name| (name, clause.range));
            if let Some(name) = &clause.name {
                let loc = self.plain(clause.range);
                self.store_name(name, matched, loc);
            }
            let failed = self.new_block();
            self.set_handler(Some(failed));
            self.body(&clause.body);
            self.set_handler(Some(cleanup));
            self.end_star_clause(exc, bound);
            self.jump(next);

            let (error, before) = self.start_handler(failed, cleanup);
            self.emit(Op::LeaveHandler { prev: before }, nowhere);
            self.emit(Op::ListAppend { list: raised, value: error }, nowhere);
            self.end_star_clause(exc, bound);
            self.jump(next);
            self.start(next);
        }
        let result = self.call_builtin("_group_to_raise", &[exc, raised, rest], nowhere);
        let none = self.none(nowhere);
        let (is_none, done, go_on) = (self.temp(), self.new_block(), self.new_block());
        self.emit(Op::Compare { dst: is_none, op: CompareOp::Is, lhs: result, rhs: none }, nowhere);
        self.branch(is_none, done, go_on, nowhere);
        self.handler = outer;
        self.start(done);
        self.emit(Op::LeaveHandler { prev }, nowhere);
        self.jump(end);
        self.handler = outer;
        self.start(go_on);
        self.reraise(result, prev, outer);
        self.cleanup_block(cleanup, prev, None, outer);
    }

    fn end_star_clause(&mut self, exc: Reg, bound: Option<(&'a ast::Identifier, TextRange)>) {
        if let Some((name, range)) = bound {
            let loc = self.plain(range);
            self.forget_name(name, loc);
        }
        self.intrinsic_op("handled_swap", vec![exc], self.nowhere());
    }

    /// Starts a handler block whose own exceptions go to `cleanup`.
    pub(super) fn start_handler(&mut self, block: BlockId, cleanup: BlockId) -> (Reg, Reg) {
        self.handler = Some(cleanup);
        self.start(block);
        let (exc, prev) = (self.temp(), self.temp());
        self.emit(Op::CatchExc { dst: exc, prev }, self.nowhere());
        (exc, prev)
    }

    pub(super) fn leave_handler(&mut self, prev: Reg, bound: Option<(&'a ast::Identifier, TextRange)>) {
        if let Some((name, range)) = bound {
            let loc = self.plain(range);
            self.forget_name(name, loc);
        }
        self.emit(Op::LeaveHandler { prev }, self.nowhere());
    }

    /// The exception goes on to `outer`.
    pub(super) fn reraise(&mut self, exc: Reg, prev: Reg, outer: Option<BlockId>) {
        self.set_handler(outer);
        self.emit(Op::LeaveHandler { prev }, self.nowhere());
        self.terminate(Term::Reraise { exc }, self.nowhere());
        self.handler = outer;
    }

    /// Where exceptions raised in a handler go: the handler ends, and they go on.
    pub(super) fn cleanup_block(
        &mut self,
        block: BlockId,
        prev: Reg,
        bound: Option<(&'a ast::Identifier, TextRange)>,
        outer: Option<BlockId>,
    ) {
        self.handler = outer;
        self.start(block);
        let (exc, inner) = (self.temp(), self.temp());
        self.emit(Op::CatchExc { dst: exc, prev: inner }, self.nowhere());
        self.leave_handler(prev, bound);
        self.terminate(Term::Reraise { exc }, self.nowhere());
    }
}

fn catches_import_error(handler: &ExceptHandler) -> bool {
    fn names_it(class: &Expr) -> bool {
        match class {
            Expr::Name(name) => {
                matches!(name.id.as_str(), "ImportError" | "ModuleNotFoundError" | "Exception" | "BaseException")
            }
            Expr::Tuple(tuple) => tuple.elts.iter().any(names_it),
            _ => false,
        }
    }
    let ExceptHandler::ExceptHandler(handler) = handler;
    handler.type_.as_deref().is_none_or(names_it)
}
