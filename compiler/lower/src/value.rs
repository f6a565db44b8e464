//! Conversions between representations, and branches on kinds of values.

use crate::func::{FuncLower, Mode, Val};
use crate::layout::{OBJECT, Rep, rep};
use crate::program::HeapType;
use molt_abi::types::Builtin;
use molt_abi::value;
use molt_infer::types::{Atom, Func, Type};
use molt_ssa::{BlockId, IntCond, Op, Ty, TypeId, ValueId};

impl FuncLower<'_, '_, '_> {
    // --- boxing --------------------------------------------------------------------------------------------------------

    /// The value as a NaN-boxed one.
    pub(crate) fn to_value(&mut self, val: &Val, ty: Type) -> ValueId {
        match rep(self.program.world, ty) {
            Rep::Unit => self.unit_value(ty),
            Rep::Int => match *val {
                Val::I64(v) => self.emit1(Op::VFromI, &[v], Ty::Value),
                Val::Big(word) | Val::One(word) => self.rt("value_from_int", &[word], Ty::Value),
                Val::U64(v) => {
                    let word = self.rt("int_from_u64", &[v], Ty::Int);
                    self.rt("value_from_int", &[word], Ty::Value)
                }
                Val::Unit | Val::Method(..) => self.vconst(value::UNBOUND),
            },
            Rep::Method { this, func } => self.box_method(val, this, func),
            Rep::Super { this, id } => {
                let receiver = self.to_value(val, this);
                self.boxed(HeapType::Super(id), &[receiver])
            }
            Rep::One(repr) => {
                let Val::One(v) = *val else { return self.vconst(value::UNBOUND) };
                match repr {
                    Ty::I1 => self.emit1(Op::VFromB, &[v], Ty::Value),
                    Ty::F64 => self.emit1(Op::VFromF, &[v], Ty::Value),
                    Ty::I64 => self.emit1(Op::VFromI, &[v], Ty::Value),
                    Ty::Ref(_) => self.emit1(Op::VFromRef, &[v], Ty::Value),
                    Ty::Int => self.rt("value_from_int", &[v], Ty::Value),
                    Ty::Value | Ty::Ptr => v,
                }
            }
        }
    }

    /// A runtime call that cannot fail.
    pub(crate) fn rt(&mut self, name: &str, args: &[ValueId], result: Ty) -> ValueId {
        match self.call_rt(name, args, Some(result)) {
            Some(value) => value,
            None => self.vconst(value::UNBOUND),
        }
    }

    fn unit_value(&mut self, ty: Type) -> ValueId {
        let Some(atom) = self.single(ty) else { return self.vconst(value::UNBOUND) };
        match atom {
            Atom::None => self.vconst(value::NONE),
            Atom::Ellipsis => self.vconst(value::ELLIPSIS),
            Atom::NotImplemented => self.vconst(value::NOT_IMPLEMENTED),
            _ => match self.static_ref(atom) {
                Some(object) => self.emit1(Op::VFromRef, &[object], Ty::Value),
                None => self.vconst(value::UNBOUND),
            },
        }
    }

    /// The static object of a class, module or function.
    pub(crate) fn static_ref(&mut self, atom: Atom) -> Option<ValueId> {
        let id = match atom {
            Atom::Class(class) if !self.program.world.repeats(class) => self.program.class_object(class),
            Atom::Module(module) => self.program.module_object(molt_hir::ModuleId(module)),
            Atom::Func(func) if self.program.is_static(func) => self.program.function_object(func),
            _ => return None,
        };
        Some(self.emit1(Op::Static { id }, &[], Ty::Ref(OBJECT)))
    }

    fn box_method(&mut self, val: &Val, this: Type, func: Func) -> ValueId {
        let Val::Method(receiver, closure) = val.clone() else { return self.vconst(value::UNBOUND) };
        let receiver = self.to_value(&receiver, this);
        let function = match closure {
            Some(closure) => self.emit1(Op::VFromRef, &[closure], Ty::Value),
            None => {
                let ty = self.program.world.types.of(Atom::Func(func));
                self.to_value(&Val::Unit, ty)
            }
        };
        self.boxed(HeapType::Method(func), &[receiver, function])
    }

    /// A new object of these words.
    fn boxed(&mut self, heap: HeapType, words: &[ValueId]) -> ValueId {
        let type_id = self.program.type_id(heap);
        let object = self.emit1(Op::New { type_id, words: words.len() as u32 }, &[], Ty::Ref(OBJECT));
        let storage = value::Storage::Value;
        for (index, &word) in (0..).zip(words) {
            self.emit(Op::StoreSlot { index, storage }, &[object, word], &[]);
        }
        self.emit1(Op::VFromRef, &[object], Ty::Value)
    }

    /// Unboxes a value that is known to have the type. Ints come as words.
    pub(crate) fn from_value(&mut self, v: ValueId, ty: Type) -> Val {
        match rep(self.program.world, ty) {
            Rep::Unit => Val::Unit,
            Rep::Int => Val::Big(self.rt("int_from_value", &[v], Ty::Int)),
            Rep::Method { this, func } => {
                let object = self.emit1(Op::RefFromV, &[v], Ty::Ref(OBJECT));
                let storage = value::Storage::Value;
                let receiver = self.emit1(Op::LoadSlot { index: 0, storage }, &[object], Ty::Value);
                let receiver = self.from_value(receiver, this);
                let closure = if self.program.is_static(func) {
                    None
                } else {
                    let function = self.emit1(Op::LoadSlot { index: 1, storage }, &[object], Ty::Value);
                    Some(self.emit1(Op::RefFromV, &[function], Ty::Ref(OBJECT)))
                };
                Val::Method(Box::new(receiver), closure)
            }
            Rep::Super { this, .. } => {
                let object = self.emit1(Op::RefFromV, &[v], Ty::Ref(OBJECT));
                let storage = value::Storage::Value;
                let receiver = self.emit1(Op::LoadSlot { index: 0, storage }, &[object], Ty::Value);
                self.from_value(receiver, this)
            }
            Rep::One(repr) => Val::One(match repr {
                Ty::I1 => self.emit1(Op::BFromV, &[v], Ty::I1),
                Ty::F64 => self.emit1(Op::FFromV, &[v], Ty::F64),
                Ty::I64 => self.emit1(Op::IFromV, &[v], Ty::I64),
                Ty::Ref(id) => self.emit1(Op::RefFromV, &[v], Ty::Ref(id)),
                Ty::Int | Ty::Value | Ty::Ptr => v,
            }),
        }
    }

    /// The value in the canonical representation of `to`. Widens, or narrows to what the value is known to be.
    pub(crate) fn coerce(&mut self, val: Val, from: Type, to: Type) -> Val {
        let (have, want) = (rep(self.program.world, from), rep(self.program.world, to));
        match (have, want) {
            (_, Rep::Unit) => Val::Unit,
            (Rep::Int, Rep::Int) => val,
            (Rep::Method { this: a, func: f }, Rep::Method { this: b, func: g }) => match val {
                Val::Method(receiver, closure) if self.program.is_static(f) == self.program.is_static(g) => {
                    let receiver = self.coerce(*receiver, a, b);
                    self.to_slow(Val::Method(Box::new(receiver), closure))
                }
                other => other,
            },
            (Rep::Super { this: a, .. }, Rep::Super { this: b, .. }) => self.coerce(val, a, b),
            (Rep::One(a), Rep::One(b)) if a == b => val,
            (Rep::One(Ty::Ref(_)), Rep::One(Ty::Ref(id))) => match val {
                Val::One(v) => Val::One(self.emit1(Op::RefCast, &[v], Ty::Ref(id))),
                other => other,
            },
            (_, Rep::One(Ty::Value)) => Val::One(self.to_value(&val, from)),
            (Rep::Unit, Rep::One(_)) if self.is_static_func(from) => {
                let boxed = self.to_value(&val, from);
                self.from_value(boxed, to)
            }
            (Rep::One(Ty::Value), _) => match val {
                Val::One(v) => self.from_value(v, to),
                other => other,
            },
            // A method held as an object reference, or what only dead code does.
            _ => {
                let boxed = self.to_value(&val, from);
                self.from_value(boxed, to)
            }
        }
    }

    fn is_static_func(&mut self, ty: Type) -> bool {
        matches!(self.single(ty), Some(Atom::Func(_)))
    }

    /// The value in the SSA type that results and slots have.
    pub(crate) fn to_ty(&mut self, val: &Val, ty: Type, want: Ty) -> ValueId {
        match (want, val) {
            (Ty::Value, _) => self.to_value(val, ty),
            (Ty::I64, Val::I64(v) | Val::U64(v)) => *v,
            (Ty::I64, Val::Big(word)) => self.rt("int_low64", &[*word], Ty::I64),
            (Ty::Int, _) => self.to_word(val),
            (_, Val::One(v)) => *v,
            _ => {
                let boxed = self.to_value(val, ty);
                let back = self.from_value(boxed, ty);
                match back {
                    Val::One(v) => v,
                    _ => boxed,
                }
            }
        }
    }

    /// An int or bool, boxed or not, as a word.
    pub(crate) fn to_word(&mut self, val: &Val) -> ValueId {
        match *val {
            Val::One(v) if self.f.ty(v) == Ty::Value => self.rt("int_from_value", &[v], Ty::Int),
            Val::One(v) if self.f.ty(v) == Ty::I1 => {
                let v = self.emit1(Op::IFromB, &[v], Ty::I64);
                self.emit1(Op::IntPack, &[v], Ty::Int)
            }
            Val::I64(v) => self.emit1(Op::IntPack, &[v], Ty::Int),
            Val::U64(v) => self.rt("int_from_u64", &[v], Ty::Int),
            Val::Big(v) | Val::One(v) => v,
            Val::Unit | Val::Method(..) => {
                let zero = self.iconst(0);
                self.emit1(Op::IntPack, &[zero], Ty::Int)
            }
        }
    }

    /// An int or bool as `i64`; a value outside leaves for the slow version (before any effect of the op), or saturates
    /// there.
    pub(crate) fn to_i64(&mut self, val: &Val, ty: Type) -> ValueId {
        match (*val).clone() {
            Val::I64(v) => v,
            Val::U64(v) => {
                let zero = self.iconst(0);
                let fits = self.icmp(IntCond::Ge, v, zero);
                let (ok, out) = (self.f.add_block(), self.cold_block());
                self.branch(fits, ok, out);
                self.block = out;
                self.bail_restart();
                self.block = ok;
                v
            }
            Val::Big(word) => self.rt("int_clamp", &[word], Ty::I64),
            Val::One(v) if ty == Type::BOOL => self.emit1(Op::IFromB, &[v], Ty::I64),
            Val::One(v) if ty == Type::RAW => v,
            Val::One(v) => {
                // A union of bool and int.
                let word = self.rt("int_from_value", &[v], Ty::Int);
                self.rt("int_clamp", &[word], Ty::I64)
            }
            Val::Unit | Val::Method(..) => self.iconst(0),
        }
    }

    pub(crate) fn cold_block(&mut self) -> BlockId {
        let block = self.f.add_block();
        self.f.blocks[block.index()].cold = true;
        block
    }

    /// An int result for `dst` in the representation of the mode: a word that does not fit leaves the fast version.
    pub(crate) fn settle_int(&mut self, val: Val) -> Val {
        match (self.mode, val) {
            (Mode::Fast, Val::Big(word)) => {
                let small = self.emit1(Op::IntIsSmall, &[word], Ty::I1);
                let (ok, out) = (self.f.add_block(), self.cold_block());
                self.branch(small, ok, out);
                self.block = out;
                self.bail_result(word);
                self.block = ok;
                Val::I64(self.emit1(Op::IntUnpack, &[word], Ty::I64))
            }
            (Mode::Slow, val @ (Val::I64(_) | Val::U64(_))) => Val::Big(self.to_word(&val)),
            (_, val @ Val::Method(..)) => self.to_slow(val),
            (_, val) => val,
        }
    }

    // --- branches on kinds ---------------------------------------------------------------------------------------------

    /// Whether a boxed value (or reference) is of this kind.
    pub(crate) fn test_atom(&mut self, val: &Val, ty: Type, atom: Atom) -> ValueId {
        let always = |this: &mut Self, value| this.emit1(Op::BConst { value }, &[], Ty::I1);
        let Val::One(v) = *val else { return always(self, true) };
        match rep(self.program.world, ty) {
            Rep::One(Ty::Value) => match atom {
                Atom::None => self.same_bits(v, value::NONE),
                Atom::Ellipsis => self.same_bits(v, value::ELLIPSIS),
                Atom::NotImplemented => self.same_bits(v, value::NOT_IMPLEMENTED),
                Atom::Unbound => self.same_bits(v, value::UNBOUND),
                Atom::Bool => self.emit1(Op::VIsBool, &[v], Ty::I1),
                Atom::Float => self.emit1(Op::VIsFloat, &[v], Ty::I1),
                Atom::Class(class) if !self.program.world.repeats(class) => self.same_static(v, atom),
                Atom::Module(_) => self.same_static(v, atom),
                Atom::Func(func) if self.program.is_static(func) => self.same_static(v, atom),
                Atom::Int => {
                    let inline = self.emit1(Op::VIsInlineInt, &[v], Ty::I1);
                    let big = self.value_has_type(v, atom);
                    self.emit1(Op::BOr, &[inline, big], Ty::I1)
                }
                _ => self.value_has_type(v, atom),
            },
            Rep::One(Ty::Ref(_)) => self.ref_has_type(v, atom),
            _ => always(self, true),
        }
    }

    pub(crate) fn same_bits(&mut self, v: ValueId, bits: u64) -> ValueId {
        let other = self.vconst(bits);
        self.emit1(Op::VSame, &[v, other], Ty::I1)
    }

    fn same_static(&mut self, v: ValueId, atom: Atom) -> ValueId {
        let ty = self.program.world.types.of(atom);
        let other = self.to_value(&Val::Unit, ty);
        self.emit1(Op::VSame, &[v, other], Ty::I1)
    }

    fn value_has_type(&mut self, v: ValueId, atom: Atom) -> ValueId {
        let is_ref = self.emit1(Op::VIsRef, &[v], Ty::I1);
        let (yes, no) = (self.f.add_block(), self.f.add_block());
        let (join, result) = self.join_block(Ty::I1);
        self.branch(is_ref, yes, no);
        self.block = yes;
        let object = self.emit1(Op::RefFromV, &[v], Ty::Ref(OBJECT));
        let has = self.ref_has_type(object, atom);
        self.goto(join, &[has]);
        self.block = no;
        let never = self.emit1(Op::BConst { value: false }, &[], Ty::I1);
        self.goto(join, &[never]);
        self.block = join;
        result
    }

    pub(crate) fn ref_has_type(&mut self, object: ValueId, atom: Atom) -> ValueId {
        match (self.program.atom_type(atom), atom) {
            (Some(id), Atom::Tuple(items)) => {
                // Tuples of other lengths are other kinds.
                let len = self.program.world.types.items(items).len() as i64;
                let have = self.emit1(Op::RefType, &[object], Ty::I64);
                let want = self.iconst(i64::from(id.0));
                let is_tuple = self.icmp(IntCond::Eq, have, want);
                let (yes, no) = (self.f.add_block(), self.f.add_block());
                let (join, result) = self.join_block(Ty::I1);
                self.branch(is_tuple, yes, no);
                self.block = yes;
                let tuple = self.emit1(Op::RefCast, &[object], Ty::Ref(crate::layout::TUPLE));
                let has = match self.native_len(atom, &Val::One(tuple)) {
                    Some(have) => {
                        let want = self.iconst(len);
                        self.icmp(IntCond::Eq, have, want)
                    }
                    None => is_tuple,
                };
                self.goto(join, &[has]);
                self.block = no;
                self.goto(join, &[is_tuple]);
                self.block = join;
                result
            }
            (Some(id), _) => {
                let have = match atom {
                    // What was read before may be out of date.
                    Atom::Instance(shape)
                        if self.program.world.changes_class(self.program.world.shape_class(shape)) =>
                    {
                        self.rt("object_type", &[object], Ty::I64)
                    }
                    _ => self.emit1(Op::RefType, &[object], Ty::I64),
                };
                let want = self.iconst(i64::from(id.0));
                self.icmp(IntCond::Eq, have, want)
            }
            (None, Atom::AnyException(class)) => {
                let id = self.program.type_id(HeapType::Class(class));
                self.is_instance(object, id)
            }
            (None, Atom::AnyClass(_)) => self.is_instance(object, TypeId(Builtin::type_ as u32)),
            (None, _) => self.emit1(Op::BConst { value: false }, &[], Ty::I1),
        }
    }

    pub(crate) fn is_instance(&mut self, object: ValueId, id: TypeId) -> ValueId {
        let id = self.iconst(i64::from(id.0));
        self.rt("is_instance", &[object, id], Ty::I1)
    }

    /// Runs `arm` once per kind that a value can be and joins the results in the representation of `result`. An arm that
    /// gives None does not return.
    pub(crate) fn dispatch(
        &mut self,
        val: &Val,
        ty: Type,
        result: Type,
        mut arm: impl FnMut(&mut Self, Atom, Val) -> Option<(Val, Type)>,
    ) -> Option<Val> {
        if let [atom] = self.atoms(ty)[..] {
            let (val, got) = arm(self, atom, val.clone())?;
            return Some(self.coerce(val, got, result));
        }
        self.branch_by_kind(val, ty, None, result, arm)
    }

    /// As `dispatch`; all kinds in `rest` go to a block instead, which needs no more than stands before.
    pub(crate) fn dispatch_but(
        &mut self,
        val: &Val,
        ty: Type,
        (rest, block): (&[Atom], BlockId),
        result: Type,
        arm: impl FnMut(&mut Self, Atom, Val) -> Option<(Val, Type)>,
    ) -> Option<Val> {
        if rest.is_empty() {
            return self.dispatch(val, ty, result, arm);
        }
        self.branch_by_kind(val, ty, Some((rest, block)), result, arm)
    }

    /// As `dispatch`, by a plan for each kind; `arm` gets the kind and the value of it. Of the plans that are `blind` to the
    /// value, kinds with equal ones are not told apart: `arm` gets the plan alone.
    pub(crate) fn dispatch_plans<P: PartialEq>(
        &mut self,
        (val, ty): (&Val, Type),
        plans: &[(Atom, P)],
        blind: impl Fn(&P) -> bool,
        result: Type,
        mut arm: impl FnMut(&mut Self, Option<(Atom, Val)>, &P) -> Option<(Val, Type)>,
    ) -> Option<Val> {
        let kinds_of = |plan: &P| -> Vec<Atom> {
            plans.iter().filter(|(_, other)| other == plan).map(|&(kind, _)| kind).collect()
        };
        let shared =
            plans.iter().map(|(_, plan)| plan).filter(|plan| blind(plan)).max_by_key(|plan| kinds_of(plan).len());
        let alike = shared.map(kinds_of).unwrap_or_default();
        let plan_of = |kind: Atom| plans.iter().find(|(atom, _)| *atom == kind).map(|(_, plan)| plan);
        let Some(shared) = shared.filter(|_| alike.len() > 1) else {
            return self.dispatch(val, ty, result, |this, kind, held| arm(this, Some((kind, held)), plan_of(kind)?));
        };
        if alike.len() == plans.len() {
            let (val, got) = arm(self, None, shared)?;
            return Some(self.into_result(val, got, result));
        }
        let block = self.f.add_block();
        let told = self.dispatch_but(val, ty, (&alike, block), result, |this, kind, held| {
            arm(this, Some((kind, held)), plan_of(kind)?)
        });
        let join = self.f.add_block();
        let joined = self.block_param(join, result, false);
        let saved = self.snapshot();
        let mut reached = self.join_arm(join, result, told.map(|told| (told, result)));
        self.restore(saved);
        self.block = block;
        self.sinks.push((join, result));
        let done = arm(self, None, shared);
        self.sinks.pop();
        reached |= self.join_arm(join, result, done);
        self.block = join;
        reached.then_some(joined)
    }

    fn branch_by_kind(
        &mut self,
        val: &Val,
        ty: Type,
        rest: Option<(&[Atom], BlockId)>,
        result: Type,
        mut arm: impl FnMut(&mut Self, Atom, Val) -> Option<(Val, Type)>,
    ) -> Option<Val> {
        let mut order = self.atoms(ty);
        order.retain(|atom| rest.is_none_or(|(rest, _)| !rest.contains(atom)));
        let join = self.f.add_block();
        let joined = self.block_param(join, result, false);
        // The most specific kinds are tested first: an exception's subclass before its base.
        order.sort_by_key(|atom| match *atom {
            Atom::AnyException(class) | Atom::AnyClass(class) => {
                (true, usize::MAX - self.program.world.classes[class.index()].mro.len())
            }
            _ => (false, 0),
        });
        let mut reached = false;
        for (at, &atom) in order.iter().enumerate() {
            let next = self.f.add_block();
            if at + 1 < order.len() || rest.is_some() {
                let test = self.test_atom(val, ty, atom);
                let body = self.f.add_block();
                self.branch(test, body, next);
                self.block = body;
            }
            let saved = self.snapshot();
            let one = self.program.world.types.of(atom);
            let narrowed = self.coerce(val.clone(), ty, one);
            self.sinks.push((join, result));
            let done = arm(self, atom, narrowed);
            self.sinks.pop();
            if let Some((out, got)) = done {
                let out = self.into_result(out, got, result);
                let mut args = smallvec::SmallVec::new();
                Self::flatten(&out, &mut args);
                self.goto(join, &args);
                reached = true;
            } else {
                self.terminate(molt_ssa::Term::Unreachable);
            }
            self.restore(saved);
            self.block = next;
        }
        match rest {
            Some((_, block)) => self.goto(block, &[]),
            None => self.terminate(molt_ssa::Term::Unreachable),
        }
        self.block = join;
        reached.then_some(joined)
    }

    /// Coerces an op's result and settles ints.
    pub(crate) fn into_result(&mut self, val: Val, got: Type, result: Type) -> Val {
        // An item of what is always empty has no kind, and the arm is dead.
        let val = if got == Type::NEVER { self.coerce(val, got, result) } else { val };
        let got = if got == Type::NEVER { result } else { got };
        let val = if got == Type::INT && result == Type::INT { self.settle_u64(val) } else { val };
        self.coerce(val, got, result)
    }

    /// In a join of several arms ints are `i64` (fast) or words (slow).
    fn settle_u64(&mut self, val: Val) -> Val {
        let val = match (self.mode, val) {
            (Mode::Fast, Val::U64(v)) => Val::Big(self.rt("int_from_u64", &[v], Ty::Int)),
            (_, val) => val,
        };
        self.settle_int(val)
    }

    /// Raises a builtin exception with a text; code behind it is dead.
    pub(crate) fn raise(&mut self, class: Builtin, message: &str) {
        let text = self.str_const(message.as_bytes());
        self.raise_message(class, text);
    }

    /// As `raise`, with a str object.
    pub(crate) fn raise_message(&mut self, class: Builtin, text: ValueId) {
        let id = self.iconst(i64::from(class as u32));
        self.call_rt("raise_text", &[id, text], None);
        self.raise_pending();
    }

    /// As `raise`, of a NameError or AttributeError about a name, which the exception keeps where the program may ask.
    pub(crate) fn raise_named(&mut self, class: Builtin, message: &str, name: molt_hir::Name) {
        if !self.program.world.reads_error_names() {
            return self.raise(class, message);
        }
        let text = self.str_const(message.as_bytes());
        let name = self.program.hir.names.text(name).to_owned();
        let name = self.str_const(name.as_bytes());
        let id = self.iconst(i64::from(class as u32));
        self.call_rt("raise_named", &[id, text, name], None);
        self.raise_pending();
    }

    /// Goes to the handler, or leaves the function, with the pending exception.
    pub(crate) fn raise_pending(&mut self) {
        self.emit(Op::TracebackPush, &[], &[]);
        self.go_on_raising();
    }

    // --- slots ---------------------------------------------------------------------------------------------------------

    /// Unboxes what a slot of this storage kind held.
    pub(crate) fn from_storage(&mut self, v: ValueId, storage: value::Storage, ty: Type) -> Val {
        match storage {
            value::Storage::Value => self.from_value(v, ty),
            value::Storage::Int => Val::Big(v),
            value::Storage::Float | value::Storage::Bool | value::Storage::Raw => Val::One(v),
        }
    }

    /// The value as a slot of this storage kind holds it.
    pub(crate) fn to_storage(&mut self, val: &Val, ty: Type, storage: value::Storage) -> ValueId {
        self.to_ty(val, ty, Ty::of_storage(storage))
    }

    /// Replaces the word of an object; what was there is dropped behind the store.
    pub(crate) fn replace_slot(&mut self, object: ValueId, index: u32, storage: value::Storage, new: ValueId) {
        if storage.counted() {
            self.emit1(Op::TakeSlot { index, storage }, &[object], Ty::of_storage(storage));
        }
        self.emit(Op::StoreSlot { index, storage }, &[object, new], &[]);
    }

    /// Loads a variable in memory that may be unbound; `unbound` makes what happens then (it does not return).
    pub(crate) fn load_bound(
        &mut self,
        v: ValueId,
        ty: Type,
        maybe_unbound: bool,
        unbound: impl FnOnce(&mut Self),
    ) -> Val {
        if maybe_unbound {
            let empty = self.same_bits(v, value::UNBOUND);
            let (ok, out) = (self.f.add_block(), self.cold_block());
            self.branch(empty, out, ok);
            let saved = self.snapshot();
            self.block = out;
            unbound(self);
            self.restore(saved);
            self.block = ok;
        }
        self.from_value(v, ty)
    }

    /// The type that a register's canonical value has in SSA, for one-word types.
    pub(crate) fn ssa_ty(&self, ty: Type) -> Option<Ty> {
        match rep(self.program.world, ty) {
            Rep::One(ty) => Some(ty),
            _ => None,
        }
    }
}
