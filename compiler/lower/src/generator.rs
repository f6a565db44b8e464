//! Generators: the function that resumes one, the calls that make, resume and close one.
//!
//! A generator's body is one SSA function of its frame and of what is sent; `molt-opt`'s `generator_split` cuts it at its
//! yields. A new frame holds the arguments behind its state word, ints as words: one function serves all callers, and its
//! entry goes to the fast version if every int is small.

use crate::func::{FuncLower, Mode, Val};
use crate::layout::{self, OBJECT, Rep};
use crate::program::{HeapType, Ints, Program};
use molt_abi::types::Builtin;
use molt_abi::value::{self, Storage};
use molt_hir::{BlockId as HirBlock, GeneratorKind, Name, Op as HirOp, Reg, Term as HirTerm};
use molt_infer::types::{Atom, Instance, Type};
use molt_ssa::{Generator, IntCond, Op, Resumed, Signature, Term, Ty, ValueId};
use smallvec::SmallVec;

/// The frame's word that says where the generator stands; 0 = not started.
const STATE: u32 = 0;
/// As `generator_split` marks frames that will not run again.
const FINISHED: i64 = -2;
/// The first word of the arguments.
const ARGS: u32 = 1;

/// How a value of this type is kept in a frame.
fn kept_as(ty: Ty) -> Storage {
    match ty {
        Ty::I1 => Storage::Bool,
        Ty::I64 | Ty::Ptr => Storage::Raw,
        Ty::F64 => Storage::Float,
        Ty::Int => Storage::Int,
        Ty::Value | Ty::Ref(_) => Storage::Value,
    }
}

impl Program<'_, '_> {
    pub(crate) fn is_generator(&self, instance: Instance) -> bool {
        self.world.generator_kind(instance).is_some()
    }

    /// Whether some generator yields where a handler stands: dropping it raises GeneratorExit there.
    pub(crate) fn closes_generators(&self) -> bool {
        let guarded = |block: &molt_hir::Block| {
            block.handler.is_some() && block.ops.iter().any(|(op, _)| matches!(op, HirOp::Yield { .. }))
        };
        let funcs = self.world.instances.iter().map(|instance| &self.hir.functions[instance.func.index()]);
        funcs.into_iter().any(|function| function.generator.is_some() && function.blocks.iter().any(guarded))
    }

    pub(crate) fn yield_type(&mut self, instance: Instance) -> Type {
        let yields = self.world.instances[instance.index()].yields;
        let ty = self.world.peek(yields);
        self.world.norm(ty)
    }

    /// The type of StopIteration's value: that of a generator that was exhausted before is None.
    pub(crate) fn stop_type(&mut self, instance: Instance) -> Type {
        let ret = self.world.instances[instance.index()].ret;
        let ty = self.world.peek(ret);
        let again = self.world.generator_kind(instance) != Some(GeneratorKind::Coroutine);
        let ty = if again || ty == Type::NEVER { self.world.join(ty, Type::NONE) } else { ty };
        self.world.norm(ty)
    }

    fn ssa_kind(&self, instance: Instance) -> Resumed {
        match self.world.generator_kind(instance) {
            Some(GeneratorKind::Coroutine) => Resumed::Coroutine,
            Some(GeneratorKind::AsyncGenerator) => Resumed::AsyncGenerator,
            _ if self.world.is_frame(instance) => Resumed::Iterator,
            _ => Resumed::Generator,
        }
    }

    /// Of the function that resumes.
    pub(crate) fn resume_signature(&mut self, instance: Instance) -> Signature {
        let yields = self.yield_type(instance);
        Signature {
            params: vec![Ty::Ref(OBJECT), Ty::Value],
            owned: vec![false, false],
            results: self.result_ty(yields).into_iter().collect(),
            raises: true,
            big: yields == Type::INT,
            stops: true,
        }
    }

    pub(crate) fn generator_info(&mut self, instance: Instance) -> Option<Generator> {
        self.is_generator(instance).then(|| Generator {
            frame: self.type_id(HeapType::Generator(instance)),
            value: self.stop_type(instance) != Type::NONE,
            kind: self.ssa_kind(instance),
        })
    }

    /// The SSA types of a new frame's arguments.
    fn frame_args(&mut self, instance: Instance) -> Vec<Ty> {
        let mut tys = Vec::new();
        if self.takes_closure(instance) {
            tys.push(Ty::Ref(OBJECT));
        }
        for slot in self.world.instances[instance.index()].args.clone() {
            let ty = self.world.peek(slot);
            let ty = self.world.norm(ty);
            self.flat(ty, Ints::Boxed, &mut tys);
        }
        tys
    }

    /// The words of a new frame.
    pub(crate) fn frame_storage(&mut self, instance: Instance) -> Vec<Storage> {
        let args = self.frame_args(instance);
        [Storage::Raw].into_iter().chain(args.into_iter().map(kept_as)).collect()
    }
}

impl FuncLower<'_, '_, '_> {
    // --- the body ------------------------------------------------------------------------------------------------------

    /// Takes the arguments out of the frame and starts the body.
    pub(crate) fn generator_entry(&mut self) {
        let frame = self.f.add_param(self.block, Ty::Ref(OBJECT));
        self.f.add_param(self.block, Ty::Value);
        self.enter_call();
        self.f.generator = self.program.generator_info(self.instance);
        self.mode = Mode::Slow;
        let mut next = ARGS;
        if self.program.takes_closure(self.instance) {
            self.closure = Some(self.take_word(frame, &mut next, Ty::Ref(OBJECT)));
        }
        let slots = self.program.world.instances[self.instance.index()].args.clone();
        for (param, slot) in self.hir.params.iter().zip(slots) {
            let ty = self.program.world.peek(slot);
            let ty = self.program.world.norm(ty);
            self.state.types[param.reg.index()] = ty;
            self.vals[param.reg.index()] = self.take_val(frame, &mut next, ty);
        }
        self.context = 0;
        self.start_fast();
        self.jump(HirBlock(0));
    }

    fn take_val(&mut self, frame: ValueId, next: &mut u32, ty: Type) -> Val {
        match layout::rep(self.program.world, ty) {
            Rep::Unit => Val::Unit,
            Rep::Int => Val::Big(self.take_word(frame, next, Ty::Int)),
            Rep::Method { this, func } => {
                let this = self.take_val(frame, next, this);
                let closure = (!self.program.is_static(func)).then(|| self.take_word(frame, next, Ty::Ref(OBJECT)));
                Val::Method(Box::new(this), closure)
            }
            Rep::Super { this, .. } => self.take_val(frame, next, this),
            Rep::One(ty) => Val::One(self.take_word(frame, next, ty)),
        }
    }

    /// Moves a word out of the frame, which keeps nothing of it.
    fn take_word(&mut self, frame: ValueId, next: &mut u32, ty: Ty) -> ValueId {
        let (index, storage) = (*next, kept_as(ty));
        *next += 1;
        if !storage.counted() {
            return self.emit1(Op::LoadSlot { index, storage }, &[frame], ty);
        }
        let word = self.emit1(Op::TakeSlot { index, storage }, &[frame], Ty::of_storage(storage));
        let empty = if storage == Storage::Int {
            let zero = self.iconst(0);
            self.emit1(Op::IntPack, &[zero], Ty::Int)
        } else {
            self.vconst(value::UNBOUND)
        };
        self.emit(Op::StoreSlot { index, storage }, &[frame, empty], &[]);
        if let Ty::Ref(_) = ty { self.emit1(Op::RefFromV, &[word], ty) } else { word }
    }

    /// If every int argument is small, goes on in the fast version; behind it, the slow one.
    fn start_fast(&mut self) {
        let mut all = None;
        for at in 0..self.vals.len() {
            let Val::Big(word) = self.vals[at] else { continue };
            let small = self.emit1(Op::IntIsSmall, &[word], Ty::I1);
            all = Some(match all {
                None => small,
                Some(all) => self.emit1(Op::BAnd, &[all, small], Ty::I1),
            });
        }
        let Some(all) = all else {
            self.mode = Mode::Fast;
            return;
        };
        let (fast, slow) = (self.f.add_block(), self.cold_block());
        self.branch(all, fast, slow);
        let saved = self.snapshot();
        self.block = fast;
        self.mode = Mode::Fast;
        for at in 0..self.vals.len() {
            if let Val::Big(word) = self.vals[at] {
                self.vals[at] = Val::I64(self.emit1(Op::IntUnpack, &[word], Ty::I64));
            }
        }
        self.jump(HirBlock(0));
        self.restore(saved);
        self.block = slow;
    }

    /// Suspends; the result is what is sent.
    pub(crate) fn yield_value(&mut self, value: Reg, result: Type) -> Option<Val> {
        let (val, ty) = (self.val(value), self.ty(value));
        let yields = self.program.yield_type(self.instance);
        let value = if yields == Type::INT {
            Some(match val {
                Val::I64(v) => v,
                other => self.to_word(&other),
            })
        } else {
            let val = self.coerce(val, ty, yields);
            self.program.result_ty(yields).map(|want| self.to_ty(&val, yields, want))
        };
        // Whoever resumes the generator sees his own handled exception again.
        let outer = self.outermost_handled();
        let own = outer.map(|prev| {
            let (val, ty) = (self.val(prev), self.ty(prev));
            let boxed = self.to_value(&val, ty);
            self.rt("handled_swap", &[boxed], Ty::Value)
        });
        let saved = self.snapshot();
        let err = match outer.zip(own) {
            None => self.error_edge(),
            Some((prev, own)) => {
                let block = self.cold_block();
                self.block = block;
                self.resume_handled(prev, own);
                self.go_on_raising();
                Some(Self::plain_edge(block))
            }
        };
        self.restore(saved);
        let resume = self.f.add_block();
        // What is thrown in is raised here.
        self.f.blocks[self.block.index()].term_site = self.site();
        self.terminate(Term::Yield { value, resume: Self::plain_edge(resume), err });
        self.block = resume;
        let sent = self.emit1(Op::Sent, &[], Ty::Value);
        if let Some((prev, own)) = outer.zip(own) {
            self.resume_handled(prev, own);
        }
        Some(self.from_value(sent, result))
    }

    /// The generator's handled exception is the handled one again; what was is remembered.
    fn resume_handled(&mut self, prev: Reg, own: ValueId) {
        let before = self.rt("handled_swap", &[own], Ty::Value);
        let ty = self.ty(prev);
        self.vals[prev.index()] = self.from_value(before, ty);
    }

    /// The register that holds the handled exception of whoever resumed the generator, inside its handlers.
    fn outermost_handled(&self) -> Option<Reg> {
        let mut live = self.live_at(HirBlock(self.hir_block), self.index + 1, &self.state.types);
        let handler = self.hir.blocks[self.hir_block as usize].handler;
        live.extend(handler.iter().flat_map(|handler| self.flow.read_in[handler.index()].iter().copied()));
        let ops = self.hir.blocks.iter().flat_map(|block| &block.ops);
        let saved = ops.filter_map(|(op, _)| if let HirOp::CatchExc { prev, .. } = op { Some(*prev) } else { None });
        saved.filter(|prev| live.contains(prev)).min()
    }

    pub(crate) fn return_from_generator(&mut self, val: Val, ty: Type) {
        let value = (self.program.stop_type(self.instance) != Type::NONE).then(|| self.to_value(&val, ty));
        self.end_frame();
        self.terminate(Term::ReturnStop(value));
    }

    // --- calls ---------------------------------------------------------------------------------------------------------

    /// A new frame with the arguments.
    pub(crate) fn new_generator(
        &mut self,
        instance: Instance,
        values: Vec<(Val, Type)>,
        closure: Option<ValueId>,
    ) -> Option<(Val, Type)> {
        self.program.function(instance, Ints::Fast);
        let type_id = self.program.type_id(HeapType::Generator(instance));
        let mut args = SmallVec::<[ValueId; 4]>::new();
        if self.program.takes_closure(instance) {
            args.extend(closure);
        }
        for (val, _) in &values {
            let val = self.for_ints(val.clone(), Ints::Boxed);
            Self::flatten(&val, &mut args);
        }
        // The split knows how many words there are.
        let frame = self.emit1(Op::New { type_id, words: ARGS + args.len() as u32 }, &[], Ty::Ref(OBJECT));
        for (index, arg) in (ARGS..).zip(args) {
            let ty = self.f.ty(arg);
            let word = if let Ty::Ref(_) = ty { self.emit1(Op::VFromRef, &[arg], Ty::Value) } else { arg };
            self.emit(Op::StoreSlot { index, storage: kept_as(ty) }, &[frame, word], &[]);
        }
        let ty = self.program.world.types.of(Atom::Generator(instance));
        Some((Val::One(frame), ty))
    }

    /// Resumes; `stop` ends the block in which the generator has returned a value (of its `stop_type`).
    fn resume(
        &mut self,
        instance: Instance,
        val: &Val,
        sent: ValueId,
        stop: impl FnOnce(&mut Self, Val, Type),
    ) -> Option<(Val, Type)> {
        let frame = self.object(val)?;
        let func = self.program.function(instance, Ints::Fast);
        let (yields, stop_ty) = (self.program.yield_type(instance), self.program.stop_type(instance));
        let big = yields == Type::INT;
        let mut results: SmallVec<[Ty; 4]> = self.program.result_ty(yields).into_iter().collect();
        if big {
            results.push(Ty::Int);
        }
        if stop_ty != Type::NONE {
            results.push(Ty::Value);
        }
        let inst = self.emit(Op::Call { func }, &[frame, sent], &results);
        let results = self.f.inst(inst).results.clone();
        let (ok, stopped) = (self.f.add_block(), self.f.add_block());
        let err = self.error_edge();
        let big = big.then(|| self.cold_block());
        self.terminate(Term::Check {
            inst,
            ok: Self::plain_edge(ok),
            err,
            big: big.map(Self::plain_edge),
            stop: Some(Self::plain_edge(stopped)),
        });
        let saved = self.snapshot();
        self.block = stopped;
        let value = match results.last() {
            Some(&last) if stop_ty != Type::NONE => self.from_value(last, stop_ty),
            _ => Val::Unit,
        };
        stop(self, value, stop_ty);
        self.restore(saved);
        let Some(big) = big else {
            self.block = ok;
            if yields == Type::NEVER {
                self.terminate(Term::Unreachable);
                return None;
            }
            let plain = self.program.result_ty(yields).map(|_| results[0]);
            return Some((self.from_result(plain, yields), yields));
        };
        if self.mode == Mode::Fast && self.result_is_dst(yields) {
            let saved = self.snapshot();
            self.block = big;
            self.cold_result(results[1]);
            self.restore(saved);
            self.block = ok;
            return Some((Val::I64(results[0]), yields));
        }
        let (join, joined) = self.join_block(Ty::Int);
        self.block = big;
        self.goto(join, &[results[1]]);
        self.block = ok;
        let packed = self.emit1(Op::IntPack, &[results[0]], Ty::Int);
        self.goto(join, &[packed]);
        self.block = join;
        Some((Val::Big(joined), yields))
    }

    /// The next item; at the end control goes to the stop target.
    pub(crate) fn resume_generator(&mut self, instance: Instance, val: &Val) -> Option<(Val, Type)> {
        let none = self.vconst(value::NONE);
        let target = self.stop_target;
        self.resume(instance, val, none, |this, _, _| match target {
            Some(target) => this.goto(target, &[]),
            None => this.raise_stop(),
        })
    }

    /// `next(iter)`: a generator's return value goes into StopIteration.
    pub(crate) fn next_or_raise(&mut self, iter: &Val, iter_ty: Type, item: Type) -> Option<Val> {
        let exhausted = self.cold_block();
        let out = self.dispatch(iter, iter_ty, item, |this, atom, val| {
            if let Atom::Generator(instance) = atom {
                let none = this.vconst(value::NONE);
                return this.resume(instance, &val, none, Self::raise_stop_value);
            }
            let one = this.program.world.types.of(atom);
            // A StopIteration of the program's own keeps its value.
            if !this.plan(|c| c.is_of_runtime(atom))
                && let Some(plan) = this.plan(|c| c.plan_special(atom, "__next__", &[]))
            {
                return this.run_plan(&plan, &[(val, one)]);
            }
            let got = this.plan(|c| c.next_type(one));
            this.next_inner(&val, one, got, exhausted).map(|val| (val, got))
        });
        let saved = self.snapshot();
        self.block = exhausted;
        self.raise_stop();
        self.restore(saved);
        out
    }

    /// Raises StopIteration with a value; without arguments if that is None.
    fn raise_stop_value(&mut self, val: Val, ty: Type) {
        if ty == Type::NONE {
            self.raise_stop();
            return;
        }
        let boxed = self.to_value(&val, ty);
        let none = self.vconst(value::NONE);
        let is_none = self.emit1(Op::VSame, &[boxed, none], Ty::I1);
        let (plain, valued) = (self.cold_block(), self.cold_block());
        self.branch(is_none, plain, valued);
        self.block = plain;
        self.raise_stop();
        self.block = valued;
        let id = self.iconst(i64::from(Builtin::StopIteration as u32));
        self.call_rt("raise_value", &[id, boxed], None);
        self.raise_pending();
    }

    /// `generator.send(value)`.
    pub(crate) fn gen_send(&mut self, of: (Val, Type), sent: &(Val, Type), result: Type) -> Option<Val> {
        let boxed = self.to_value(&sent.0, sent.1);
        self.dispatch(&of.0, of.1, result, |this, atom, val| {
            let Atom::Generator(instance) = atom else { return None };
            if sent.1 != Type::NONE {
                let state = this.state_of(&val)?;
                let zero = this.iconst(0);
                let fresh = this.icmp(IntCond::Eq, state, zero);
                let none = this.vconst(value::NONE);
                let is_none = this.emit1(Op::VSame, &[boxed, none], Ty::I1);
                let some = this.emit1(Op::BNot, &[is_none], Ty::I1);
                let wrong = this.emit1(Op::BAnd, &[fresh, some], Ty::I1);
                let (ok, out) = (this.f.add_block(), this.cold_block());
                this.branch(wrong, out, ok);
                let saved = this.snapshot();
                this.block = out;
                let kind = this.program.ssa_kind(instance).name();
                this.raise(Builtin::TypeError, &format!("can't send non-None value to a just-started {kind}"));
                this.restore(saved);
                this.block = ok;
            }
            this.resume(instance, &val, boxed, Self::raise_stop_value)
        })
    }

    /// The state word.
    pub(crate) fn gen_state(&mut self, of: &(Val, Type)) -> Option<Val> {
        self.dispatch(&of.0, of.1, Type::RAW, |this, atom, val| {
            let Atom::Generator(_) = atom else { return None };
            let state = this.state_of(&val)?;
            Some((Val::One(state), Type::RAW))
        })
    }

    fn state_of(&mut self, val: &Val) -> Option<ValueId> {
        let frame = self.object(val)?;
        Some(self.emit1(Op::LoadSlot { index: STATE, storage: Storage::Raw }, &[frame], Ty::I64))
    }

    /// A text of the code object.
    pub(crate) fn gen_text(&mut self, of: &(Val, Type), text: impl Fn(&molt_hir::Function) -> Name) -> Option<Val> {
        self.dispatch(&of.0, of.1, Type::STR, |this, atom, _| {
            let Atom::Generator(instance) = atom else { return None };
            let func = this.program.world.instances[instance.index()].func;
            let name = text(&this.program.hir.functions[func.index()]);
            let text = this.program.hir.names.text(name);
            Some((Val::One(this.str_const(text.as_bytes())), Type::STR))
        })
    }

    /// `generator.throw(exc)`.
    pub(crate) fn gen_throw(&mut self, of: (Val, Type), exc: &Val, result: Type) -> Option<Val> {
        let exc = self.object(exc)?;
        self.call_rt("exc_restore", &[exc], None);
        let thrown = self.vconst(value::ERROR);
        self.dispatch(&of.0, of.1, result, |this, atom, val| {
            let Atom::Generator(instance) = atom else { return None };
            this.resume(instance, &val, thrown, Self::raise_stop_value)
        })
    }

    /// `generator.close()`.
    pub(crate) fn gen_close(&mut self, of: (Val, Type), result: Type) -> Option<Val> {
        self.dispatch(&of.0, of.1, result, |this, atom, val| {
            let Atom::Generator(instance) = atom else { return None };
            this.close_one(instance, &val)
        })
    }

    fn close_one(&mut self, instance: Instance, val: &Val) -> Option<(Val, Type)> {
        let frame = self.object(val)?;
        let func = self.program.function(instance, Ints::Fast);
        let (yields, stop_ty) = (self.program.yield_type(instance), self.program.stop_type(instance));
        let closed_ty = self.program.world.join(stop_ty, Type::NONE);
        let join = self.f.add_block();
        let joined = self.block_param(join, closed_ty, false);
        // Nothing of a finished one runs.
        let state = self.state_of(val)?;
        let finished = self.iconst(FINISHED);
        let is_finished = self.icmp(IntCond::Eq, state, finished);
        let (done, open) = (self.f.add_block(), self.f.add_block());
        self.branch(is_finished, done, open);
        let saved = self.snapshot();
        self.block = done;
        self.finish_close(join, Val::Unit, Type::NONE, closed_ty);
        self.restore(saved);
        self.block = open;
        let id = self.iconst(i64::from(Builtin::GeneratorExit as u32));
        self.call_rt("raise_empty", &[id], None);
        let thrown = self.vconst(value::ERROR);
        let mut results: SmallVec<[Ty; 4]> = self.program.result_ty(yields).into_iter().collect();
        if yields == Type::INT {
            results.push(Ty::Int);
        }
        if stop_ty != Type::NONE {
            results.push(Ty::Value);
        }
        let inst = self.emit(Op::Call { func }, &[frame, thrown], &results);
        let value = self.f.inst(inst).results.last().copied().filter(|_| stop_ty != Type::NONE);
        let (ok, big, err, stop) = (self.cold_block(), self.cold_block(), self.f.add_block(), self.f.add_block());
        self.terminate(Term::Check {
            inst,
            ok: Self::plain_edge(ok),
            err: Some(Self::plain_edge(err)),
            big: (yields == Type::INT).then(|| Self::plain_edge(big)),
            stop: Some(Self::plain_edge(stop)),
        });
        let saved = self.snapshot();
        // It yielded.
        self.block = big;
        self.goto(ok, &[]);
        self.block = ok;
        let kind = self.program.ssa_kind(instance).name();
        self.raise(Builtin::RuntimeError, &format!("{kind} ignored GeneratorExit"));
        self.restore(saved.clone());
        // It raised: GeneratorExit is what was asked for.
        self.block = err;
        let have = self.rt("exc_pending_type", &[], Ty::I64);
        let is_exit = self.icmp(IntCond::Eq, have, id);
        let (expected, other) = (self.f.add_block(), self.cold_block());
        self.branch(is_exit, expected, other);
        self.block = other;
        self.pass_on();
        self.restore(saved.clone());
        self.block = expected;
        self.rt("exc_take", &[], Ty::Ref(OBJECT));
        self.finish_close(join, Val::Unit, Type::NONE, closed_ty);
        self.block = stop;
        let value = value.map_or(Val::Unit, |value| self.from_value(value, stop_ty));
        self.finish_close(join, value, stop_ty, closed_ty);
        self.restore(saved);
        self.block = join;
        Some((joined, closed_ty))
    }

    fn finish_close(&mut self, join: molt_ssa::BlockId, val: Val, ty: Type, stop_ty: Type) {
        let val = self.coerce(val, ty, stop_ty);
        let mut args = SmallVec::<[ValueId; 4]>::new();
        Self::flatten(&val, &mut args);
        self.goto(join, &args);
    }

    /// To the handler, or out, with the pending exception as it is.
    fn pass_on(&mut self) {
        self.go_on_raising();
    }

    /// The iterator of a loop that is left lives up to here if dropping it may run code of a generator's handlers.
    pub(crate) fn keep_iterator(&mut self, reg: Reg) {
        if let Val::One(v) = self.val(reg)
            && self.f.ty(v).counted()
            && self.program.closes_generators()
        {
            self.emit(Op::Keep, &[v], &[]);
        }
    }

    // --- yield from ----------------------------------------------------------------------------------------------------

    /// One step of `yield from`.
    pub(crate) fn send(&mut self, term: &HirTerm) {
        let edges = self.infer(|cursor| cursor.term(term));
        let (dst, iter, yielded, done) = match *term {
            HirTerm::Send { dst, iter, yielded, done, .. } | HirTerm::Throw { dst, iter, yielded, done, .. } => {
                (dst, iter, yielded, done)
            }
            _ => return,
        };
        let type_at = |edge: usize| match edges.get(edge) {
            Some((_, Some(state))) => state[dst.index()],
            _ => Type::NEVER,
        };
        let (item, result) = (type_at(0), type_at(1));
        let (item, result) = (self.program.world.norm(item), self.program.world.norm(result));
        let start = self.snapshot();
        let finished = self.f.add_block();
        // An int comes as a word.
        let boxed = if result == Type::INT { self.program.world.join(result, Type::NONE) } else { result };
        let returned = self.block_param(finished, boxed, false);
        let (val, ty) = (self.val(iter), self.ty(iter));
        let sent = match *term {
            HirTerm::Throw { exc, .. } => {
                let (exc, exc_ty) = (self.val(exc), self.ty(exc));
                self.throw_exit(&val, ty, &exc, exc_ty);
                let Some(exc) = self.object(&exc) else { return };
                self.call_rt("exc_restore", &[exc], None);
                (self.vconst(value::ERROR), Type::NEVER)
            }
            HirTerm::Send { value, .. } => {
                let (val, ty) = (self.val(value), self.ty(value));
                (self.to_value(&val, ty), ty)
            }
            _ => return,
        };
        self.for_target = Some((dst, yielded));
        self.direct_result = true;
        let thrown = matches!(term, HirTerm::Throw { .. });
        let next = self.dispatch(&val, ty, item, |this, atom, val| {
            let one = this.program.world.types.of(atom);
            match atom {
                Atom::Generator(instance) => this.resume(instance, &val, sent.0, |this, val, ty| {
                    this.finish_close(finished, val, ty, boxed);
                }),
                // Nothing to throw into: the exception is the generator's own.
                _ if thrown => {
                    this.pass_on();
                    None
                }
                _ => {
                    this.only_none(sent, atom);
                    let exhausted = this.f.add_block();
                    let got = this.plan(|c| c.next_type(one));
                    let next = this.next_inner(&val, one, got, exhausted);
                    let saved = this.snapshot();
                    this.block = exhausted;
                    this.finish_close(finished, Val::Unit, Type::NONE, boxed);
                    this.restore(saved);
                    next.map(|val| (val, got))
                }
            }
        });
        self.direct_result = false;
        if let Some(next) = next {
            let next = self.settle_for(next, dst, yielded);
            self.for_target = None;
            self.go_with(dst, next, item, yielded);
        }
        self.for_target = None;
        self.restore(start);
        self.block = finished;
        let returned = self.coerce(returned, boxed, result);
        let returned = self.settle_for(returned, dst, done);
        self.go_with(dst, returned, result, done);
    }

    /// Iterators take nothing: AttributeError if what is sent is not None.
    fn only_none(&mut self, (sent, ty): (ValueId, Type), atom: Atom) {
        if ty == Type::NONE {
            return;
        }
        let none = self.vconst(value::NONE);
        let is_none = self.emit1(Op::VSame, &[sent, none], Ty::I1);
        let (ok, out) = (self.f.add_block(), self.cold_block());
        self.branch(is_none, ok, out);
        let saved = self.snapshot();
        self.block = out;
        let name = self.plan(|c| c.type_name(atom));
        self.raise(Builtin::AttributeError, &format!("'{name}' object has no attribute 'send'"));
        self.restore(saved);
        self.block = ok;
    }

    fn go_with(&mut self, dst: Reg, val: Val, ty: Type, target: HirBlock) {
        self.vals[dst.index()] = val;
        self.state.types[dst.index()] = ty;
        (self.state.facts, self.state.consts) = Default::default();
        self.jump(target);
    }

    /// GeneratorExit closes the inner iterator and goes on.
    fn throw_exit(&mut self, iter: &Val, iter_ty: Type, exc: &Val, exc_ty: Type) {
        let Some(object) = self.object(exc) else { return };
        let id = self.iconst(i64::from(Builtin::GeneratorExit as u32));
        let is_exit = self.rt("is_instance", &[object, id], Ty::I1);
        let (exit, other) = (self.cold_block(), self.f.add_block());
        self.branch(is_exit, exit, other);
        let saved = self.snapshot();
        self.block = exit;
        self.dispatch(iter, iter_ty, Type::NONE, |this, atom, val| {
            if let Atom::Generator(instance) = atom {
                this.close_one(instance, &val)?;
            }
            Some((Val::Unit, Type::NONE))
        });
        self.reraise(exc, exc_ty);
        self.restore(saved);
        self.block = other;
    }
}
