//! Iteration: `iter`, `next`, `for`.

use crate::func::{FuncLower, Val};
use molt_abi::types::Builtin;
use molt_hir::{BlockId as HirBlock, Reg, Term as HirTerm};
use molt_infer::types::{Atom, Type};
use molt_infer::{Cursor, Plan};
use molt_ssa::{BlockId, IntCond, Term, Ty};

/// What the TypeError of a value that cannot be iterated says.
#[derive(Clone, Copy)]
pub(crate) enum NotIterable<'a> {
    Plain,
    /// The value stands behind the star of this.
    Star(&'a str),
    Unpack,
    /// The value is searched by `in`.
    Search,
}

impl FuncLower<'_, '_, '_> {
    /// `iter(val)`.
    pub(crate) fn get_iter(&mut self, val: &Val, ty: Type, result: Type) -> Option<Val> {
        self.get_iter_of(val, ty, result, NotIterable::Plain)
    }

    pub(crate) fn get_iter_of(&mut self, val: &Val, ty: Type, result: Type, complaint: NotIterable) -> Option<Val> {
        self.dispatch(val, ty, result, |this, atom, val| {
            let one = this.program.world.types.of(atom);
            if let Atom::Generator(instance) = atom
                && this.program.world.is_iterator(instance)
            {
                return Some((val, one));
            }
            let has_iter = this.plan(|c| c.special_func(atom, "__iter__").is_some());
            let name = this.plan(|c| c.type_name(atom));
            match this.plan(|c| c.plan_iter(atom)) {
                Some(plan) if has_iter => {
                    let (iter, iter_ty) = this.run_plan(&plan, &[(val, one)])?;
                    if this.plan(|c| c.iterators(iter_ty)) == iter_ty {
                        return Some((iter, iter_ty));
                    }
                    this.dispatch_typed(&iter, iter_ty, result, |this, atom, iter| {
                        let one = this.program.world.types.of(atom);
                        if this.plan(|c| c.iterators(one)) == one {
                            return Some((iter, one));
                        }
                        let text = match complaint {
                            NotIterable::Search => format!("argument of type '{name}' is not iterable"),
                            _ => {
                                let name = this.plan(|c| c.type_name(atom));
                                format!("iter() returned non-iterator of type '{name}'")
                            }
                        };
                        this.raise(Builtin::TypeError, &text);
                        None
                    })
                }
                Some(plan) => {
                    let flat = Cursor::positional(&[one]);
                    this.run_construct(&plan, &[(val, one)], &flat)
                }
                None => {
                    // `__iter__ = None` speaks for itself.
                    let has_none = this.plan(|c| c.has_special(atom, "__iter__"));
                    let text = match complaint {
                        NotIterable::Plain | NotIterable::Star(_) | NotIterable::Unpack if has_none => {
                            format!("'{name}' object is not iterable")
                        }
                        NotIterable::Plain => format!("'{name}' object is not iterable"),
                        NotIterable::Search => format!("argument of type '{name}' is not iterable"),
                        NotIterable::Star(subject) => format!("{subject} after * must be an iterable, not {name}"),
                        NotIterable::Unpack => format!("cannot unpack non-iterable {name} object"),
                    };
                    this.raise(Builtin::TypeError, &text);
                    None
                }
            }
        })
    }

    /// The next item; at the end control goes to `exhausted`.
    pub(crate) fn next_item(&mut self, iter: &Val, iter_ty: Type, item: Type, exhausted: BlockId) -> Option<Val> {
        let target = self.stop_target.replace(exhausted);
        let out = self.dispatch(iter, iter_ty, item, |this, atom, val| {
            // A call takes its target away.
            this.stop_target = Some(exhausted);
            let one = this.program.world.types.of(atom);
            if let Atom::Generator(instance) = atom
                && this.program.world.is_iterator(instance)
            {
                return this.resume_generator(instance, &val);
            }
            match this.plan(|c| c.plan_special(atom, "__next__", &[])) {
                Some(Plan::Direct(direct)) => {
                    let catches = this.program.runs_user_code(direct.instance);
                    let catches = this.catch_stop.replace(catches);
                    let out = this.run_plan(&Plan::Direct(direct), &[(val, one)]);
                    this.catch_stop = catches;
                    out
                }
                Some(plan) => this.run_plan(&plan, &[(val, one)]),
                None => {
                    let name = this.plan(|c| c.type_name(atom));
                    this.raise(Builtin::TypeError, &format!("'{name}' object is not an iterator"));
                    None
                }
            }
        });
        self.stop_target = target;
        out
    }

    /// As `next_item`, for an item that is not the current op's result: an int does not leave for the slow version behind
    /// the op but comes as a word.
    pub(crate) fn next_inner(&mut self, iter: &Val, iter_ty: Type, item: Type, exhausted: BlockId) -> Option<Val> {
        if self.program.world.norm(item) != Type::INT {
            return self.next_item(iter, iter_ty, item, exhausted);
        }
        let direct = std::mem::replace(&mut self.direct_result, false);
        let boxed = self.program.world.join(Type::INT, Type::NONE);
        let out = self.next_item(iter, iter_ty, boxed, exhausted);
        self.direct_result = direct;
        out.map(|val| self.coerce(val, boxed, Type::INT))
    }

    /// Runs `body` for every item of an iterable, which is first asked how long it is if `sized`; None if it does not return.
    pub(crate) fn each(
        &mut self,
        val: &Val,
        ty: Type,
        complaint: NotIterable,
        sized: bool,
        mut body: impl FnMut(&mut Self, Val, Type),
    ) -> Option<()> {
        let iter_ty = self.plan(|c| c.iter_type(ty));
        let iter = self.get_iter_of(val, ty, iter_ty, complaint)?;
        let asked = if sized { self.plan(|c| c.asked_for_length(ty)) } else { Vec::new() };
        if !asked.is_empty() {
            self.dispatch(val, ty, Type::NONE, |this, atom, val| {
                if asked.contains(&atom) {
                    let one = this.program.world.types.of(atom);
                    this.helper("_ask_length", &[(val, one)])?;
                }
                Some((Val::Unit, Type::NONE))
            })?;
        }
        let item_ty = self.plan(|c| c.next_type(iter_ty));
        let (head, done) = (self.f.add_block(), self.f.add_block());
        self.goto(head, &[]);
        self.block = head;
        if let Some(item) = self.next_inner(&iter, iter_ty, item_ty, done) {
            body(self, item, item_ty);
            self.goto(head, &[]);
        }
        self.block = done;
        Some(())
    }

    pub(crate) fn for_next(&mut self, term: &HirTerm, dst: Reg, iter: Reg, body: HirBlock, exit: HirBlock) {
        let edges = self.infer(|cursor| cursor.term(term));
        let item = match edges.first() {
            Some((_, Some(state))) => state[dst.index()],
            _ => Type::NEVER,
        };
        let (val, ty) = (self.val(iter), self.ty(iter));
        let exhausted = self.f.add_block();
        let saved = self.snapshot();
        let before = self.overwritten_by_next(dst);
        self.for_target = Some((dst, body));
        self.direct_result = true;
        let next = self.next_item(&val, ty, item, exhausted);
        self.direct_result = false;
        if let Some(next) = next {
            let next = self.settle_for(next, dst, body);
            self.for_target = None;
            self.vals[dst.index()] = next;
            self.state.types[dst.index()] = item;
            before.iter().for_each(|val| self.keep(val));
            self.jump(body);
        }
        self.for_target = None;
        self.restore(saved);
        self.block = exhausted;
        self.jump(exit);
    }

    /// As `settle_int`, for the item of a `for`.
    pub(crate) fn settle_for(&mut self, val: Val, dst: Reg, body: HirBlock) -> Val {
        match (self.mode, val) {
            (crate::func::Mode::Fast, Val::Big(word)) => {
                let small = self.emit1(molt_ssa::Op::IntIsSmall, &[word], Ty::I1);
                let (ok, out) = (self.f.add_block(), self.cold_block());
                self.branch(small, ok, out);
                self.block = out;
                self.big_item(word, dst, body);
                self.block = ok;
                Val::I64(self.emit1(molt_ssa::Op::IntUnpack, &[word], Ty::I64))
            }
            (crate::func::Mode::Slow, val @ (Val::I64(_) | Val::U64(_))) => Val::Big(self.to_word(&val)),
            (_, val) => val,
        }
    }

    /// An item that does not fit `i64`: the loop's body in the slow version.
    pub(crate) fn big_item(&mut self, word: molt_ssa::ValueId, dst: Reg, body: HirBlock) {
        let saved = self.snapshot();
        self.vals[dst.index()] = Val::Big(word);
        self.state.types[dst.index()] = Type::INT;
        self.go_slow();
        self.jump(body);
        self.restore(saved);
    }

    /// Leaves as exhausted, or raises StopIteration.
    pub(crate) fn raise_stop(&mut self) {
        if self.handler().is_none() && self.program.stops(self.instance) {
            self.end_frame();
            self.terminate(Term::ReturnStop(None));
            return;
        }
        let id = self.iconst(i64::from(Builtin::StopIteration as u32));
        self.call_rt("raise_empty", &[id], None);
        self.raise_pending();
    }

    /// Where a StopIteration that is raised in a `__next__`, or by what it calls, ends the loop: the error edge of the call.
    pub(crate) fn stop_filter(&mut self, exhausted: BlockId) -> BlockId {
        let block = self.cold_block();
        let saved = self.snapshot();
        self.block = block;
        let have = self.rt("exc_pending_type", &[], Ty::I64);
        let want = self.iconst(i64::from(Builtin::StopIteration as u32));
        let is_stop = self.icmp(IntCond::Eq, have, want);
        let (yes, no) = (self.cold_block(), self.cold_block());
        self.branch(is_stop, yes, no);
        self.block = yes;
        self.rt("exc_take", &[], Ty::Ref(crate::layout::OBJECT));
        self.goto(exhausted, &[]);
        self.block = no;
        self.go_on_raising();
        self.restore(saved);
        block
    }
}
