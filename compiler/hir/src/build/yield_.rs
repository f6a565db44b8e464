//! `yield` and `yield from`, and what `await` shares with them.

use molt_syntax::ast::{self, Expr};

use super::function::FnBuilder;
use crate::ir::*;

impl<'a> FnBuilder<'a, '_> {
    pub(super) fn yield_value(&mut self, expr: &'a Expr, yielded: &'a ast::ExprYield, wanted: Option<Reg>) -> Reg {
        let loc = self.plain(expr);
        let value = match &yielded.value {
            Some(value) => self.value(value),
            None => self.none(loc),
        };
        self.yield_item(value, wanted, loc)
    }

    /// An asynchronous generator wraps its items, so that they differ from what it yields to wait.
    pub(super) fn yield_item(&mut self, mut value: Reg, wanted: Option<Reg>, loc: Loc) -> Reg {
        if self.function.generator == Some(GeneratorKind::AsyncGenerator) {
            value = self.call_builtin("_async_item", &[value], loc);
        }
        let dst = self.or_temp(wanted);
        self.emit(Op::Yield { dst, value }, loc);
        dst
    }

    pub(super) fn yield_from(&mut self, expr: &'a Expr, yielded: &'a ast::ExprYieldFrom, wanted: Option<Reg>) -> Reg {
        let loc = self.plain(expr);
        let source = self.value(&yielded.value);
        // Those of runtime/py delegate to coroutines, too.
        let name = if self.unit.loaded.is_builtin { "_delegate_inner" } else { "_delegate" };
        let iter = self.call_builtin(name, &[source], loc);
        let result = self.delegate(iter, loc);
        self.into(wanted, result, loc)
    }

    /// Values and exceptions that the generator receives are passed on to the inner iterator until that ends; what it
    /// returned.
    pub(super) fn delegate(&mut self, iter: Reg, loc: Loc) -> Reg {
        let (sent, dst) = (self.temp(), self.temp());
        self.emit(Op::Const { dst: sent, value: Const::None }, loc);
        let (send, suspended, thrown, done) = (self.new_block(), self.new_block(), self.new_block(), self.new_block());
        self.jump(send);
        self.start(send);
        self.terminate(Term::Send { dst, iter, value: sent, yielded: suspended, done }, loc);

        let outer = self.handler;
        self.handler = Some(thrown);
        self.start(suspended);
        self.emit(Op::Yield { dst: sent, value: dst }, loc);
        self.handler = outer;
        self.jump(send);

        self.start(thrown);
        let (exc, prev) = (self.temp(), self.temp());
        self.emit(Op::CatchExc { dst: exc, prev }, loc);
        self.emit(Op::LeaveHandler { prev }, loc);
        self.terminate(Term::Throw { dst, iter, exc, yielded: suspended, done }, loc);
        self.start(done);
        dst
    }
}
