//! Loops and the ways out of blocks: `break`, `continue` and `return` run what `finally` and `with` owe on the way.

use molt_syntax::ast::{self, Expr};

use super::function::{FnBuilder, Frame};
use crate::ir::*;

impl<'a> FnBuilder<'a, '_> {
    pub(super) fn while_stmt(&mut self, stmt: &'a ast::StmtWhile) {
        let (head, body, otherwise, end) = (self.new_block(), self.new_block(), self.new_block(), self.new_block());
        self.jump(head);
        self.start(head);
        let loc = self.loc(&stmt.test);
        self.poll_signals(loc);
        self.condition(&stmt.test, body, otherwise);
        self.start_if_used(body);
        self.frames.push(Frame::Loop { on_break: end, on_continue: head, iter: None });
        self.body(&stmt.body);
        self.frames.pop();
        self.jump(head);
        self.start_if_used(otherwise);
        self.body(&stmt.orelse);
        self.jump(end);
        self.start_if_used(end);
    }

    pub(super) fn for_stmt(&mut self, stmt: &'a ast::StmtFor) {
        let (head, body, otherwise, end) = (self.new_block(), self.new_block(), self.new_block(), self.new_block());
        let loc = self.loc(&stmt.iter);
        let iter = match self.given_iterator(stmt) {
            Some(iterator) => self.value_in_temp(iterator, loc),
            None => {
                let value = if stmt.is_async { self.value(&stmt.iter) } else { self.iterated(&stmt.iter) };
                self.get_iter(value, stmt.is_async, loc)
            }
        };
        self.jump(head);
        self.start(head);
        self.poll_signals(loc);
        self.for_next(&stmt.target, iter, stmt.is_async, body, otherwise, loc);
        self.frames.push(Frame::Loop { on_break: end, on_continue: head, iter: Some(iter) });
        self.body(&stmt.body);
        self.frames.pop();
        self.jump(head);
        self.start(otherwise);
        self.body(&stmt.orelse);
        self.jump(end);
        self.start_if_used(end);
    }

    /// `for x in intrinsics.rest(iterator)` of runtime/py: what is an iterator already is not asked for one again, which
    /// classes of the program could tell.
    fn given_iterator(&self, stmt: &'a ast::StmtFor) -> Option<&'a Expr> {
        let Expr::Call(call) = &*stmt.iter else { return None };
        let Expr::Attribute(attribute) = &*call.func else { return None };
        let is_intrinsic = matches!(&*attribute.value, Expr::Name(name) if name.id.as_str() == "intrinsics");
        if !self.unit.loaded.is_builtin || !is_intrinsic || attribute.attr.as_str() != "rest" {
            return None;
        }
        call.arguments.args.first()
    }

    fn value_in_temp(&mut self, expr: &'a Expr, loc: Loc) -> Reg {
        let (src, dst) = (self.value(expr), self.temp());
        self.emit(Op::Copy { dst, src }, loc);
        dst
    }

    pub(super) fn get_iter(&mut self, value: Reg, is_async: bool, loc: Loc) -> Reg {
        if is_async {
            return self.call_builtin("_async_iter", &[value], loc);
        }
        let iter = self.temp();
        self.emit(Op::GetIter { dst: iter, value }, loc);
        iter
    }

    /// Takes the next value of `iter` into `target`; `body` is current afterwards.
    pub(super) fn for_next(
        &mut self,
        target: &'a Expr,
        iter: Reg,
        is_async: bool,
        body: BlockId,
        exit: BlockId,
        loc: Loc,
    ) {
        if is_async {
            let item = self.async_next(iter, exit, loc);
            return self.assign(target, item);
        }
        let register = match target {
            Expr::Name(name) => self.register_of(&name.id),
            _ => None,
        };
        let dst = self.or_temp(register);
        self.terminate(Term::ForNext { dst, iter, body, exit }, loc);
        self.start(body);
        if register.is_none() {
            self.assign(target, dst);
        }
    }

    pub(super) fn leave_loop(&mut self, is_break: bool) {
        let found = self.frames.iter().enumerate().rev().find_map(|(index, frame)| match frame {
            Frame::Loop { on_break, .. } if is_break => Some((index, *on_break)),
            Frame::Loop { on_continue, .. } => Some((index + 1, *on_continue)),
            _ => None,
        });
        if let Some((depth, target)) = found {
            self.unwind(depth, |this| this.jump(target));
        }
    }

    /// The iterator of a loop that is left lives up to here.
    fn keep(&mut self, iter: Option<Reg>) {
        if let Some(reg) = iter {
            let nowhere = self.nowhere();
            self.emit(Op::Keep { reg }, nowhere);
        }
    }

    /// Leaves all frames above the first `depth`, innermost first, and then does `last`. What follows is unreachable.
    pub(super) fn unwind(&mut self, depth: usize, last: impl FnOnce(&mut Self)) {
        let frames = self.frames.clone();
        let handler = self.handler;
        while self.frames.len() > depth {
            match self.frames.pop() {
                None => {}
                Some(Frame::Loop { iter, .. }) => self.keep(iter),
                Some(Frame::Try { outer }) => self.set_handler(outer),
                Some(Frame::Handler { prev, bound, outer }) => {
                    self.set_handler(outer);
                    self.leave_handler(prev, bound);
                }
                Some(Frame::Finally { body, outer }) => {
                    self.set_handler(outer);
                    self.body(body);
                }
                Some(Frame::With { manager, is_async, loc, outer }) => {
                    self.set_handler(outer);
                    self.exit_normally(manager, is_async, loc);
                }
            }
        }
        last(self);
        self.current = None;
        self.frames = frames;
        self.handler = handler;
    }
}
