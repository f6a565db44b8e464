//! One HIR operation or terminator: picks the family that lowers it.

use crate::func::{FuncLower, Mode, State, Val};
use crate::layout::CELL;
use molt_abi::types::Builtin;
use molt_abi::value::{self, Storage};
use molt_hir::{CellRef, Const, Op as HirOp, Reg, Term as HirTerm};
use molt_infer::types::{Atom, Type};
use molt_infer::{Cursor, flow};
use molt_ssa::{Edge, Op, Term, Ty, ValueId};
use smallvec::SmallVec;
use std::rc::Rc;

impl FuncLower<'_, '_, '_> {
    /// Lowers one op; false if control does not get behind it.
    pub(crate) fn op(&mut self, op: &HirOp) -> bool {
        // The state behind the op, for results that leave the fast version.
        let before = self.state.clone();
        let completes = self.infer(|cursor| cursor.op(op));
        let after = Rc::new(std::mem::replace(&mut self.state, before));
        let mut dst = None;
        flow::writes(op, &mut |reg| dst = dst.or(Some(reg)));
        self.post = dst.map(|dst| (Rc::clone(&after), dst));
        self.direct_result = matches!(
            op,
            HirOp::Call { .. }
                | HirOp::CallMethod { .. }
                | HirOp::Binary { .. }
                | HirOp::Unary { .. }
                | HirOp::GetItem { .. }
                | HirOp::GetAttr { .. }
        );
        let overwritten = self.overwritten(op);
        let lowered = self.lower_op(op, &after);
        self.direct_result = false;
        self.spread = crate::bind::Spread::default();
        if !completes {
            return false;
        }
        let narrowed: Vec<(Reg, Type, Type)> = {
            let mut list: Vec<(Reg, Type, Type)> = Vec::new();
            flow::reads(op, &mut |reg| {
                let (old, new) = (self.state.types[reg.index()], after.types[reg.index()]);
                if Some(reg) != dst && old != new && !list.iter().any(|&(r, ..)| r == reg) {
                    list.push((reg, old, new));
                }
            });
            list
        };
        for &(reg, old, new) in &narrowed {
            let val = self.val(reg);
            self.vals[reg.index()] = self.coerce(val, old, new);
            self.state.types[reg.index()] = new;
        }
        if let (Some(dst), Some(val)) = (dst, lowered) {
            self.vals[dst.index()] = self.settle_int(val);
            self.state.types[dst.index()] = after.types[dst.index()];
        }
        for (reg, ..) in narrowed {
            // An int that was boxed with other kinds: small in the fast version.
            let val = self.val(reg);
            if self.mode == Mode::Fast && matches!(val, Val::Big(_)) {
                self.post = Some((Rc::clone(&after), reg));
                self.vals[reg.index()] = self.settle_int(val);
            }
        }
        self.post = None;
        self.state = Rc::unwrap_or_clone(after);
        overwritten.iter().for_each(|val| self.keep(val));
        true
    }

    /// The op's result in the canonical representation of its type (ints as they come); None if it has no result.
    fn lower_op(&mut self, op: &HirOp, after: &State) -> Option<Val> {
        let result = |dst: Reg| after.types[dst.index()];
        match op {
            HirOp::Const { dst, value } if self.is_word_modulus(*dst, value) => Some(Val::Unit),
            HirOp::Const { value, .. } => Some(self.constant_val(value)),
            HirOp::Copy { src, .. } => Some(self.val(*src)),
            HirOp::CheckBound { reg, name, is_local } => {
                self.check_bound(*reg, *name, *is_local);
                None
            }
            HirOp::IsBound { reg, .. } => {
                let ty = self.ty(*reg);
                let val = self.val(*reg);
                let maybe = self.program.world.types.has(ty, Atom::Unbound);
                Some(Val::One(if maybe && ty != Type::UNBOUND {
                    let empty = self.test_atom(&val, ty, Atom::Unbound);
                    self.emit1(Op::BNot, &[empty], Ty::I1)
                } else {
                    self.emit1(Op::BConst { value: !maybe }, &[], Ty::I1)
                }))
            }
            HirOp::Unbind { .. } => Some(Val::Unit),
            HirOp::Unary { dst, op, arg } => self.unary(*op, *arg, result(*dst)),
            HirOp::Binary { dst, op, lhs, rhs, inplace } => self.binary(*op, *lhs, *rhs, *inplace, *dst, result(*dst)),
            HirOp::Compare { dst, op, lhs, rhs } => self.compare(*op, *lhs, *rhs, result(*dst)),
            HirOp::Not { arg, .. } => {
                let truth = self.truth_of_reg(*arg);
                Some(Val::One(self.emit1(Op::BNot, &[truth], Ty::I1)))
            }
            HirOp::Truth { arg, .. } => Some(Val::One(self.truth_of_reg(*arg))),
            HirOp::MakeTuple { .. }
            | HirOp::MakeList { .. }
            | HirOp::MakeSet { .. }
            | HirOp::MakeDict { .. }
            | HirOp::MakeSlice { .. }
            | HirOp::ListAppend { .. }
            | HirOp::SetAdd { .. }
            | HirOp::DictInsert { .. } => self.container_op(op, after),
            HirOp::Unpack { dsts, src, star } => {
                self.unpack(dsts, *src, *star, after);
                None
            }
            HirOp::Format { value, conversion, spec, .. } => self.format(*value, *conversion, *spec),
            HirOp::Concat { parts, .. } => Some(self.concat(parts)),
            HirOp::LoadGlobal { dst, global, fallback } => self.load_global(*global, *fallback, *dst, result(*dst)),
            HirOp::StoreGlobal { global, value } => {
                let (val, ty) = (self.val(*value), self.ty(*value));
                let boxed = self.to_value(&val, ty);
                let id = self.program.global(*global);
                self.store_global(id, boxed);
                None
            }
            HirOp::DelGlobal { global } => {
                let id = self.program.global(*global);
                let name = self.program.hir.globals[global.index()].name;
                self.del_variable(id, |this| {
                    let text = format!("name '{}' is not defined", this.program.hir.names.text(name));
                    this.raise_named(Builtin::NameError, &text, name);
                });
                None
            }
            HirOp::LoadUndefined { name, .. } => {
                let text = format!("name '{}' is not defined", self.program.hir.names.text(*name));
                self.raise_named(Builtin::NameError, &text, *name);
                None
            }
            HirOp::NewCell { cell } => {
                let type_id = CELL;
                let object = self.emit1(Op::New { type_id, words: 1 }, &[], Ty::Ref(CELL));
                self.vals[self.cell_base + cell.index()] = Val::One(object);
                None
            }
            HirOp::LoadCell { dst, cell } => self.load_cell(*cell, result(*dst)),
            HirOp::StoreCell { cell, value } => {
                let (val, ty) = (self.val(*value), self.ty(*value));
                let boxed = self.to_value(&val, ty);
                if let Some(object) = self.cell_object(*cell) {
                    self.replace_slot(object, 0, Storage::Value, boxed);
                }
                None
            }
            HirOp::DelCell { cell } => {
                let unbound = self.vconst(value::UNBOUND);
                if let Some(object) = self.cell_object(*cell) {
                    self.replace_slot(object, 0, Storage::Value, unbound);
                }
                None
            }
            HirOp::GetAttr { dst, obj, name } => {
                let (val, ty) = (self.val(*obj), self.ty(*obj));
                self.get_attr(&val, ty, *name, result(*dst))
            }
            HirOp::SetAttr { obj, name, value } => {
                self.set_attr(*obj, *name, *value);
                None
            }
            HirOp::DelAttr { obj, name } => {
                self.del_attr(*obj, *name);
                None
            }
            HirOp::GetItem { dst, obj, index } => self.get_item(*obj, *index, result(*dst)),
            HirOp::SetItem { obj, index, value } => {
                self.set_item(*obj, *index, *value);
                None
            }
            HirOp::DelItem { obj, index } => {
                let index = (self.val(*index), self.ty(*index));
                let (val, ty) = (self.val(*obj), self.ty(*obj));
                let by_position = self.atoms(index.1).iter().any(|atom| matches!(atom, Atom::Int | Atom::Bool));
                self.dispatch(&val, ty, Type::NONE, |this, atom, val| {
                    // Sequences refuse a position in other words than others refuse a key.
                    let scalar = matches!(
                        atom,
                        Atom::Int
                            | Atom::Float
                            | Atom::Bool
                            | Atom::None
                            | Atom::Ellipsis
                            | Atom::Class(_)
                            | Atom::AnyClass(_)
                            | Atom::Func(_)
                            | Atom::Method(_)
                    );
                    let missing = match by_position && !scalar {
                        true => "object doesn't support item deletion",
                        false => "object does not support item deletion",
                    };
                    let one = this.program.world.types.of(atom);
                    let index = index.clone();
                    this.special(&val, one, "__delitem__", &[index], Type::NONE, missing)?;
                    Some((Val::Unit, Type::NONE))
                });
                None
            }
            HirOp::Call { dst, callee, args } => self.call(*callee, args, result(*dst)),
            HirOp::LookUpMethod { dst, obj, name } => self.look_up_method(*obj, *name, result(*dst)),
            HirOp::CallMethod { dst, obj, name, callee: Some(callee), args } if self.ty(*callee) != Type::UNBOUND => {
                self.call_looked_up((*obj, *name), *callee, args, result(*dst))
            }
            HirOp::CallMethod { dst, obj, name, args, .. } => self.call_method(*obj, *name, args, result(*dst)),
            HirOp::CallSpecial { dst, obj, name, args } => {
                let args: Vec<(Val, Type)> = args.iter().map(|&arg| (self.val(arg), self.ty(arg))).collect();
                let (val, ty) = (self.val(*obj), self.ty(*obj));
                self.call_special(&val, ty, *name, &args, result(*dst))
            }
            HirOp::Intrinsic { dst, name, args } => self.intrinsic(*name, args, result(*dst)),
            HirOp::Super { class, this, .. } => {
                let error = self.plan(|c| {
                    let slot = c.world.cell(c.instance, *class);
                    let class = c.world.read(slot, c.instance);
                    c.super_error(class, *this)
                });
                match error {
                    Some(plan) => self.run_plan(&plan, &[]).map(|(val, _)| val),
                    None => Some(self.val(*this)),
                }
            }
            HirOp::MakeFunction { defaults, kw_defaults, captures, dst, .. } => {
                let defaults: Vec<Reg> = defaults.iter().chain(kw_defaults).copied().collect();
                self.make_function(result(*dst), &defaults, captures)
            }
            HirOp::MakeClass { dst, .. } => self.make_class(op, result(*dst)),
            HirOp::GetIter { dst, value } => {
                let (val, ty) = (self.val(*value), self.ty(*value));
                self.get_iter(&val, ty, result(*dst))
            }
            HirOp::Yield { value, dst } => self.yield_value(*value, result(*dst)),
            HirOp::Import { module, .. } => {
                self.import(*module);
                Some(Val::Unit)
            }
            HirOp::ImportFrom { dst, module, name } => self.import_from(*module, *name, result(*dst)),
            HirOp::CatchExc { prev, .. } => {
                let caught = self.catch_exc(*prev, after);
                Some(caught)
            }
            // Only in code that is never reached: see `Analysis::noticed`.
            HirOp::Notice { .. } => None,
            HirOp::Keep { reg } => {
                self.keep_iterator(*reg);
                None
            }
            HirOp::LeaveHandler { prev } => {
                self.leave_handler(*prev);
                None
            }
            HirOp::MatchExc { exc, class, .. } => self.match_exc(*exc, *class),
        }
    }

    pub(crate) fn constant_val(&mut self, value: &Const) -> Val {
        match value {
            Const::None | Const::Ellipsis | Const::NotImplemented | Const::Missing => Val::Unit,
            Const::Bool(value) => Val::One(self.emit1(Op::BConst { value: *value }, &[], Ty::I1)),
            Const::Int(value) => {
                let v = self.iconst(*value);
                if self.mode == Mode::Fast { Val::I64(v) } else { Val::Big(self.emit1(Op::IntPack, &[v], Ty::Int)) }
            }
            Const::BigInt(digits) => {
                if self.mode == Mode::Fast
                    && let Ok(value) = digits.parse::<u64>()
                {
                    return Val::U64(self.iconst(value as i64));
                }
                let data = self.program.big(digits);
                Val::Big(self.emit1(Op::BigConst { data }, &[], Ty::Int))
            }
            Const::Float(value) => Val::One(self.emit1(Op::FConst { bits: value.to_bits() }, &[], Ty::F64)),
            Const::Str(text) => Val::One(self.str_const(text)),
            Const::Bytes(bytes) => {
                let data = self.program.bytes_data(bytes);
                Val::One(self.emit1(Op::BytesConst { data }, &[], Ty::Ref(molt_ssa::TypeId(Builtin::bytes as u32))))
            }
        }
    }

    /// An UnboundLocalError does not keep the name.
    fn raise_unbound(&mut self, class: Builtin, text: &str, name: molt_hir::Name) {
        match class {
            Builtin::NameError => self.raise_named(class, text, name),
            _ => self.raise(class, text),
        }
    }

    fn check_bound(&mut self, reg: Reg, name: molt_hir::Name, is_local: bool) {
        let ty = self.ty(reg);
        if !self.program.world.types.has(ty, Atom::Unbound) {
            return;
        }
        let id = name;
        let name = self.program.hir.names.text(name);
        let (class, text) = if is_local {
            (
                Builtin::UnboundLocalError,
                format!("cannot access local variable '{name}' where it is not associated with a value"),
            )
        } else {
            (Builtin::NameError, format!("name '{name}' is not defined"))
        };
        if ty == Type::UNBOUND {
            self.raise_unbound(class, &text, id);
            return;
        }
        let val = self.val(reg);
        let empty = self.test_atom(&val, ty, Atom::Unbound);
        let (ok, out) = (self.f.add_block(), self.cold_block());
        self.branch(empty, out, ok);
        let saved = self.snapshot();
        self.block = out;
        self.raise_unbound(class, &text, id);
        self.restore(saved);
        self.block = ok;
    }

    // --- variables in memory -------------------------------------------------------------------------------------------

    pub(crate) fn store_global(&mut self, id: molt_ssa::GlobalId, boxed: ValueId) {
        self.emit1(Op::TakeGlobal { global: id }, &[], Ty::Value);
        self.emit(Op::StoreGlobal { global: id }, &[boxed], &[]);
    }

    fn load_global(
        &mut self,
        global: molt_hir::GlobalId,
        fallback: Option<molt_hir::GlobalId>,
        dst: Reg,
        result: Type,
    ) -> Option<Val> {
        let slot = self.program.world.globals[global.index()];
        let ty = self.program.world.peek(slot);
        let ty = self.program.world.norm(ty);
        let bound = self.program.world.types.without(ty, Atom::Unbound);
        let name = self.program.hir.globals[global.index()].name;
        let text = format!("name '{}' is not defined", self.program.hir.names.text(name));
        let builtin = self.program.hir.globals[global.index()].module.0 == 0;
        if bound == Type::NEVER {
            return match fallback {
                Some(fallback) => self.load_global(fallback, None, dst, result),
                None => {
                    self.raise_named(Builtin::NameError, &text, name);
                    None
                }
            };
        }
        if builtin && crate::layout::rep(self.program.world, bound) == crate::layout::Rep::Unit {
            // The builtins module has run before anything else.
            return Some(self.coerce(Val::Unit, bound, result));
        }
        let id = self.program.global(global);
        let v = self.emit1(Op::LoadGlobal { global: id }, &[], Ty::Value);
        let constant = self.program.world.constant_of(global);
        if let (Some(constant), None) = (constant, fallback) {
            // Only whether it is bound is looked up.
            self.load_bound(v, Type::NONE, !builtin, |this| this.raise_named(Builtin::NameError, &text, name));
            let is_value = !self.is_word_modulus(dst, &constant);
            return Some(if is_value { self.constant_val(&constant) } else { Val::Unit });
        }
        let Some(fallback) = fallback else {
            let val = self.load_bound(v, bound, !builtin, |this| this.raise_named(Builtin::NameError, &text, name));
            return Some(self.coerce(val, bound, result));
        };
        let unbound = self.vconst(value::UNBOUND);
        let empty = self.emit1(Op::VSame, &[v, unbound], Ty::I1);
        let join = self.f.add_block();
        let joined = self.block_param(join, result, false);
        let (other, ok) = (self.f.add_block(), self.f.add_block());
        self.branch(empty, other, ok);
        for (block, is_fallback) in [(ok, false), (other, true)] {
            self.block = block;
            let val = if is_fallback {
                self.load_global(fallback, None, dst, result)
            } else {
                Some(self.from_value(v, bound))
            };
            let Some(val) = val else { continue };
            let val = if is_fallback { val } else { self.into_result(val, bound, result) };
            let mut args = SmallVec::new();
            Self::flatten(&val, &mut args);
            self.goto(join, &args);
        }
        self.block = join;
        Some(joined)
    }

    pub(crate) fn cell_object(&mut self, cell: CellRef) -> Option<ValueId> {
        match cell {
            CellRef::Own(id) => match self.vals[self.cell_base + id.index()] {
                Val::One(object) => Some(object),
                _ => None,
            },
            CellRef::Free(index) => {
                let closure = self.closure?;
                let v = self.emit1(Op::LoadSlot { index, storage: Storage::Value }, &[closure], Ty::Value);
                Some(self.emit1(Op::RefFromV, &[v], Ty::Ref(CELL)))
            }
        }
    }

    fn load_cell(&mut self, cell: CellRef, result: Type) -> Option<Val> {
        let id = match cell {
            CellRef::Own(id) => self.hir.cells[id.index()],
            CellRef::Free(index) => self.hir.frees[index as usize],
        };
        let name = self.program.hir.names.text(id);
        let (class, text) = match cell {
            CellRef::Own(_) => (
                Builtin::UnboundLocalError,
                format!("cannot access local variable '{name}' where it is not associated with a value"),
            ),
            CellRef::Free(_) => (
                Builtin::NameError,
                format!(
                    "cannot access free variable '{name}' where it is not associated with a value in enclosing scope"
                ),
            ),
        };
        if result == Type::NEVER {
            self.raise_unbound(class, &text, id);
            return None;
        }
        let object = self.cell_object(cell)?;
        let v = self.emit1(Op::LoadSlot { index: 0, storage: Storage::Value }, &[object], Ty::Value);
        Some(self.load_bound(v, result, true, |this| this.raise_unbound(class, &text, id)))
    }

    // --- terminators ---------------------------------------------------------------------------------------------------

    pub(crate) fn term(&mut self, term: &HirTerm) {
        match term {
            HirTerm::Jump(target) => self.jump(*target),
            HirTerm::Branch { cond, .. } => {
                let cond = *cond;
                let edges = self.infer(|cursor| cursor.term(term));
                let edges: Vec<_> = edges.into_iter().collect();
                match edges.as_slice() {
                    [(target, Some(state)), (_, None)] | [(_, None), (target, Some(state))] => {
                        let (target, state) = (*target, state.clone());
                        // A truth test with effects still happens.
                        let ty = self.ty(cond);
                        if self.atoms(ty).iter().any(|atom| matches!(atom, Atom::Instance(_))) {
                            self.truth_of_reg(cond);
                        }
                        self.jump_narrowed(target, state);
                    }
                    [(then, Some(yes)), (otherwise, Some(no))] => {
                        let truth = self.truth_of_reg(cond);
                        let (a, b) = (self.f.add_block(), self.f.add_block());
                        self.branch(truth, a, b);
                        for (block, target, state) in [(a, *then, yes.clone()), (b, *otherwise, no.clone())] {
                            let saved = self.snapshot();
                            self.block = block;
                            self.jump_narrowed(target, state);
                            self.restore(saved);
                        }
                    }
                    _ => self.terminate(Term::Unreachable),
                }
            }
            HirTerm::ForNext { dst, iter, body, exit } => self.for_next(term, *dst, *iter, *body, *exit),
            HirTerm::Send { .. } | HirTerm::Throw { .. } => self.send(term),
            HirTerm::Return { value } => {
                let (val, ty) = (self.val(*value), self.ty(*value));
                if self.hir.generator.is_none() {
                    self.end_frame();
                }
                self.return_value(val, ty);
            }
            HirTerm::Raise { exc, cause } => self.raise_term(*exc, *cause),
            HirTerm::Reraise { exc } => {
                let (val, ty) = (self.val(*exc), self.ty(*exc));
                self.reraise(&val, ty);
            }
        }
    }

    /// Jumps with types that a branch has narrowed.
    pub(crate) fn jump_narrowed(&mut self, target: molt_hir::BlockId, types: Vec<Type>) {
        let live = self.live_into(target, &types);
        for reg in live {
            let (from, to) = (self.ty(reg), types[reg.index()]);
            let to = self.program.world.norm(to);
            // Values that become ints are unboxed by `jump`, which can leave for the slow version.
            if from != to && (to != Type::INT || self.mode == Mode::Slow) {
                let val = self.val(reg);
                self.vals[reg.index()] = self.coerce(val, from, to);
                self.state.types[reg.index()] = to;
            }
        }
        self.jump_as(target, types);
    }

    /// `jump`, to the context of the narrowed types.
    fn jump_as(&mut self, target: molt_hir::BlockId, types: Vec<Type>) {
        (self.state.facts, self.state.consts) = Default::default();
        let context = self.program.world.context_for(self.instance, target, &types);
        self.jump_context(target, context);
    }

    pub(crate) fn return_value(&mut self, val: Val, ty: Type) {
        if self.hir.generator.is_some() {
            self.return_from_generator(val, ty);
            return;
        }
        let slot = self.program.world.instances[self.instance.index()].ret;
        let ret = self.program.world.peek(slot);
        let ret = self.program.world.norm(ret);
        if ret == Type::INT {
            match val {
                Val::I64(v) => self.terminate(Term::Return(SmallVec::from_slice(&[v]))),
                Val::U64(v) => {
                    let zero = self.iconst(0);
                    let fits = self.icmp(molt_ssa::IntCond::Ge, v, zero);
                    let (ok, out) = (self.f.add_block(), self.cold_block());
                    self.branch(fits, ok, out);
                    self.block = out;
                    let word = self.rt("int_from_u64", &[v], Ty::Int);
                    self.terminate(Term::ReturnBig(word));
                    self.block = ok;
                    self.terminate(Term::Return(SmallVec::from_slice(&[v])));
                }
                other => {
                    let word = self.to_word(&other);
                    let small = self.emit1(Op::IntIsSmall, &[word], Ty::I1);
                    let (ok, out) = (self.f.add_block(), self.f.add_block());
                    self.branch(small, ok, out);
                    self.block = out;
                    self.terminate(Term::ReturnBig(word));
                    self.block = ok;
                    let v = self.emit1(Op::IntUnpack, &[word], Ty::I64);
                    self.terminate(Term::Return(SmallVec::from_slice(&[v])));
                }
            }
            return;
        }
        let val = self.coerce(val, ty, ret);
        let results = match self.program.result_ty(ret) {
            Some(want) => SmallVec::from_slice(&[self.to_ty(&val, ret, want)]),
            None => SmallVec::new(),
        };
        self.terminate(Term::Return(results));
    }

    /// An empty edge.
    pub(crate) fn plain_edge(block: molt_ssa::BlockId) -> Edge {
        Edge { block, args: SmallVec::new() }
    }

    /// The plans of inference at the current point.
    pub(crate) fn plan<R>(&mut self, f: impl FnOnce(&mut Cursor<'_, '_>) -> R) -> R {
        self.infer(|cursor| f(cursor))
    }
}
