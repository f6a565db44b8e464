//! `await` and what waits implicitly: a coroutine delegates to the iterator of what it waits for, as `yield from` does.

use molt_syntax::ast::{self, Expr};

use super::function::FnBuilder;
use crate::ir::*;

impl<'a> FnBuilder<'a, '_> {
    pub(super) fn await_expr(&mut self, expr: &'a Expr, awaited: &'a ast::ExprAwait, wanted: Option<Reg>) -> Reg {
        let loc = self.plain(expr);
        let value = self.value(&awaited.value);
        let result = self.await_value(value, loc);
        self.into(wanted, result, loc)
    }

    pub(super) fn await_value(&mut self, value: Reg, loc: Loc) -> Reg {
        let iter = self.call_builtin("_await", &[value], loc);
        self.delegate(iter, loc)
    }

    /// The next item of an asynchronous iterator; StopAsyncIteration leaves to `exit`.
    pub(super) fn async_next(&mut self, iter: Reg, exit: BlockId, loc: Loc) -> Reg {
        let outer = self.handler;
        let (on_error, got) = (self.new_block(), self.new_block());
        self.set_handler(Some(on_error));
        let waited = self.call_builtin("_async_next", &[iter], loc);
        let item = self.delegate(waited, loc);
        self.handler = outer;
        self.jump(got);

        let cleanup = self.new_block();
        let (exc, prev) = self.start_handler(on_error, cleanup);
        let class = self.load_builtin("StopAsyncIteration", loc);
        let (is_end, end, go_on) = (self.temp(), self.new_block(), self.new_block());
        self.emit(Op::MatchExc { dst: is_end, exc, class }, loc);
        self.branch(is_end, end, go_on, loc);
        self.handler = outer;
        self.start(end);
        self.emit(Op::LeaveHandler { prev }, self.nowhere());
        self.jump(exit);
        self.start(go_on);
        self.reraise(exc, prev, outer);
        self.cleanup_block(cleanup, prev, None, outer);
        self.start(got);
        item
    }
}
