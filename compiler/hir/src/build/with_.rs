//! `with`: CPython's order of calls, `__exit__` on every way out, and suppression.

use molt_syntax::ast;

use super::function::{FnBuilder, Frame};
use crate::ir::*;

impl<'a> FnBuilder<'a, '_> {
    pub(super) fn with_stmt(&mut self, stmt: &'a ast::StmtWith) {
        self.with_items(&stmt.items, stmt.is_async, &stmt.body);
    }

    fn with_items(&mut self, items: &'a [ast::WithItem], is_async: bool, body: &'a [ast::Stmt]) {
        let Some((item, rest)) = items.split_first() else { return self.body(body) };
        let loc = self.loc(&item.context_expr);
        let mut manager = self.value(&item.context_expr);
        if self.is_variable(manager) {
            manager = self.copy(manager, loc);
        }
        let entered = if is_async {
            let awaitable = self.special(manager, "__aenter__", Vec::new(), loc);
            self.await_value(awaitable, loc)
        } else {
            self.special(manager, "__enter__", Vec::new(), loc)
        };
        let outer = self.handler;
        let (on_error, end) = (self.new_block(), self.new_block());
        self.frames.push(Frame::With { manager, is_async, loc, outer });
        self.set_handler(Some(on_error));
        if let Some(target) = &item.optional_vars {
            self.assign(target, entered);
        }
        self.with_items(rest, is_async, body);
        self.frames.pop();
        self.set_handler(outer);
        if self.is_reachable() {
            self.exit_normally(manager, is_async, loc);
            self.jump(end);
        }

        let cleanup = self.new_block();
        let (exc, prev) = self.start_handler(on_error, cleanup);
        let class = self.intrinsic_op("exc_type", vec![exc], loc);
        let traceback = self.intrinsic_op("exc_traceback", vec![exc], loc);
        let suppressed = self.exit(manager, is_async, vec![class, exc, traceback], loc);
        let (swallow, go_on) = (self.new_block(), self.new_block());
        self.branch(suppressed, swallow, go_on, loc);
        self.handler = outer;
        self.start(go_on);
        self.reraise(exc, prev, outer);
        self.start(swallow);
        self.emit(Op::LeaveHandler { prev }, self.nowhere());
        self.jump(end);
        self.cleanup_block(cleanup, prev, None, outer);
        self.start_if_used(end);
    }

    pub(super) fn exit_normally(&mut self, manager: Reg, is_async: bool, loc: Loc) {
        let none = self.none(loc);
        self.exit(manager, is_async, vec![none; 3], loc);
    }

    fn exit(&mut self, manager: Reg, is_async: bool, args: Vec<Reg>, loc: Loc) -> Reg {
        if is_async {
            let awaitable = self.special(manager, "__aexit__", args, loc);
            return self.await_value(awaitable, loc);
        }
        self.special(manager, "__exit__", args, loc)
    }

    fn special(&mut self, obj: Reg, name: &str, args: Vec<Reg>, loc: Loc) -> Reg {
        let name = self.intern(name);
        let dst = self.temp();
        self.emit(Op::CallSpecial { dst, obj, name, args }, loc);
        dst
    }

    pub(super) fn intrinsic_op(&mut self, name: &str, args: Vec<Reg>, loc: Loc) -> Reg {
        let name = self.intern(name);
        let dst = self.temp();
        self.emit(Op::Intrinsic { dst, name, args }, loc);
        dst
    }
}
