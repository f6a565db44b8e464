//! Calls: arguments in the callee's representation, results, construction of instances.

use crate::func::{FuncLower, Mode, Val};
use crate::layout::{self, OBJECT, TUPLE};
use crate::program::{HeapType, Ints};
use molt_abi::types::Builtin;
use molt_abi::value::Storage;
use molt_hir::{Args, Loc, Name, Reg};
use molt_infer::bind::{Direct, Flat, Source};
use molt_infer::calls::Plan;
use molt_infer::exceptions::{empty_word, own_words};
use molt_infer::types::{Atom, Class, Func, Shape, Type};
use molt_infer::{Attr, Cursor};
use molt_source::Span;
use molt_ssa::{Edge, FuncId, Op, Term, Ty, ValueId};
use smallvec::SmallVec;

/// The values behind `Source::Extra`.
pub(crate) type Extras<'a> = &'a [(Val, Type)];

impl FuncLower<'_, '_, '_> {
    pub(crate) fn call(&mut self, callee: Reg, args: &Args, result: Type) -> Option<Val> {
        let (val, ty) = (self.val(callee), self.ty(callee));
        let flat = self.plan(|c| c.flatten(args));
        let name = self.callee_text(ty);
        self.spread(&flat, &name)?;
        let (val, ty) = self.set_classes_apart(val, ty);
        self.dispatch(&val, ty, result, |this, atom, val| this.call_atom(atom, val, &flat))
    }

    fn callee_text(&mut self, callee: Type) -> String {
        match self.atoms(callee).first() {
            Some(&atom) => self.plan(|c| c.callee_text(atom)),
            None => String::new(),
        }
    }

    /// Calls one kind of callee.
    pub(crate) fn call_atom(&mut self, atom: Atom, val: Val, flat: &Flat) -> Option<(Val, Type)> {
        if let (Atom::Method(method), Val::Method(receiver, closure)) = (atom, &val)
            && self.plan(|c| c.receivers_apart(atom)).len() > 1
        {
            let (this, func) = self.program.world.types.method_parts(method);
            let one = self.program.world.types.of(atom);
            let result = self.plan(|c| c.call_type(one, flat).0);
            let out = self.dispatch(receiver, this, result, |this, kind, receiver| {
                let method = this.plan(|c| c.method_of(kind, func));
                this.call_atom(method, Val::Method(Box::new(receiver), *closure), flat)
            })?;
            return Some((out, result));
        }
        if let Some((func, _, rest)) = self.plan(|c| c.selves_apart(atom, flat)) {
            let closure = if let Val::One(closure) = val { Some(closure) } else { None };
            let (this_val, this_ty) = self.source(flat.pos[0].0, &[]);
            let one = self.program.world.types.of(atom);
            let result = self.plan(|c| c.call_type(one, flat).0);
            let out = self.dispatch(&this_val, this_ty, result, |this, kind, receiver| {
                let method = this.plan(|c| c.method_of(kind, func));
                this.call_atom(method, Val::Method(Box::new(receiver), closure), &rest)
            })?;
            return Some((out, result));
        }
        let plan = self.plan(|c| c.plan_call(atom, flat));
        match (atom, val) {
            (Atom::Func(func), val) => {
                let closure = match (&plan, flat.pos.get(1), val) {
                    // `isinstance` and `issubclass` that the class's metaclass answers: its method captures on its own.
                    (Plan::Direct(direct), Some(&(class, _)), _)
                        if self.program.world.find_func(direct.func) != self.program.world.find_func(func) =>
                    {
                        let class = self.source(class, &[]);
                        self.closure_of_method(direct, &[class])
                    }
                    (_, _, Val::One(closure)) => Some(closure),
                    _ => None,
                };
                self.run(&plan, &[], flat, closure)
            }
            (Atom::Method(method), Val::Method(receiver, closure)) => {
                let (this, _) = self.program.world.types.method_parts(method);
                self.run(&plan, &[(*receiver, this)], flat, closure)
            }
            (Atom::AnyClass(class), Val::One(object)) => {
                let args: Vec<(Val, Type)> = flat.pos.iter().map(|&(source, _)| self.source(source, &[])).collect();
                let (tuple, ty) = self.pack_tuple(&args);
                let tuple = self.to_value(&tuple, ty);
                let tuple = self.emit1(Op::RefFromV, &[tuple], Ty::Ref(OBJECT));
                let made = self.rt("exc_of_class", &[object, tuple], Ty::Ref(OBJECT));
                Some((Val::One(made), self.program.world.types.of(Atom::AnyException(class))))
            }
            (_, val) => {
                let one = self.program.world.types.of(atom);
                let closure = match (&plan, &val) {
                    (Plan::Direct(direct), _) => self.closure_of_method(direct, &[(val.clone(), one)]),
                    (Plan::Construct { .. } | Plan::New { .. }, &Val::One(class)) => Some(class),
                    _ => None,
                };
                self.run(&plan, &[(val, one)], flat, closure)
            }
        }
    }

    pub(crate) fn call_method(&mut self, obj: Reg, name: Name, args: &Args, result: Type) -> Option<Val> {
        let (val, ty) = (self.val(obj), self.ty(obj));
        let flat = self.plan(|c| c.flatten(args));
        let callee = self.plan(|c| c.attr_type(ty, name).0);
        let text = self.callee_text(callee);
        self.spread(&flat, &text)?;
        let (val, ty) = self.set_apart(val, ty, name);
        self.dispatch(&val, ty, result, |this, atom, val| this.call_method_atom(atom, val, name, &flat))
    }

    pub(crate) fn call_method_atom(&mut self, atom: Atom, val: Val, name: Name, flat: &Flat) -> Option<(Val, Type)> {
        let one = self.program.world.types.of(atom);
        if let Attr::Method { func } = self.plan(|c| c.plan_attr(atom, name)) {
            let (this_ty, receiver) = (self.plan(|c| c.receiver_of(atom, func)), val);
            let with = Cursor::with_receiver(flat, this_ty);
            let plan = self.plan(|c| c.direct(func, &with));
            let closure = self.method_closure((atom, &receiver), name, func);
            return self.run(&plan, &[(receiver, this_ty)], flat, closure);
        }
        let callee_ty = self.plan(|c| c.attr_type(one, name).0);
        let callee = self.aside(|this| this.look_up_atom(atom, val, name))?;
        let result = self.plan(|c| c.call_type(callee_ty, flat).0);
        let val = self.coerce(callee.0, callee.1, callee_ty);
        self.dispatch(&val, callee_ty, result, |this, atom, val| this.call_atom(atom, val, flat))
            .map(|val| (val, result))
    }

    /// What a method call looks up and raises then is marked without the call's brackets.
    fn look_up_atom(&mut self, atom: Atom, val: Val, name: Name) -> Option<(Val, Type)> {
        let loc = self.loc;
        if let Some(Loc { span, anchor: Some((bracket, _)) }) = loc {
            self.loc = Some(Loc { span: Span { end: bracket, ..span }, anchor: None });
        }
        let callee = self.get_attr_atom(atom, val, name);
        self.loc = loc;
        callee
    }

    /// The callee of a method call before its arguments: nothing for a plain method.
    pub(crate) fn look_up_method(&mut self, obj: Reg, name: Name, result: Type) -> Option<Val> {
        let (val, ty) = (self.val(obj), self.ty(obj));
        let (val, ty) = self.set_apart(val, ty, name);
        self.dispatch(&val, ty, result, |this, atom, val| match this.plan(|c| c.plan_attr(atom, name)) {
            Attr::Method { .. } => Some((Val::Unit, Type::UNBOUND)),
            _ => this.look_up_atom(atom, val, name),
        })
    }

    /// A method call whose callee has been looked up, unless it is a plain method.
    pub(crate) fn call_looked_up(
        &mut self,
        (obj, name): (Reg, Name),
        callee: Reg,
        args: &Args,
        result: Type,
    ) -> Option<Val> {
        let (val, ty) = (self.val(callee), self.ty(callee));
        let flat = self.plan(|c| c.flatten(args));
        let text = self.callee_text(ty);
        self.spread(&flat, &text)?;
        self.dispatch(&val, ty, result, |this, atom, val| {
            if atom != Atom::Unbound {
                return this.call_atom(atom, val, &flat);
            }
            let (receiver, ty) = (this.val(obj), this.ty(obj));
            let (receiver, ty) = this.set_apart(receiver, ty, name);
            let methods = this.plan(|c| c.with_method(ty, name));
            let receiver = this.coerce(receiver, ty, methods);
            let out = this.dispatch(&receiver, methods, result, |this, atom, val| {
                this.call_method_atom(atom, val, name, &flat)
            })?;
            Some((out, result))
        })
    }

    /// The closure object of a method that captures something: its class attribute.
    pub(crate) fn method_closure(&mut self, (atom, val): (Atom, &Val), name: Name, func: Func) -> Option<ValueId> {
        if self.program.is_static(func) {
            return None;
        }
        let class = match atom {
            Atom::Class(class) => Some(self.class_with(class, name, func)),
            Atom::Super(id) => {
                let (after, this) = self.program.world.types.super_parts(id);
                let (start, _) = self.plan(|c| c.super_start(after, this))?;
                let mro = self.program.world.classes[start.index()].mro.clone();
                let at = mro.iter().position(|&c| c == after)?;
                mro[at + 1..].iter().copied().find(|c| self.program.world.classes[c.index()].attrs.contains_key(&name))
            }
            _ => self.program.world.class_of(atom),
        }?;
        let (_, slot) = self.program.world.class_attr(class, name)?;
        let v = self.load_class_attr((atom, val), slot, name);
        Some(self.emit1(Op::RefFromV, &[v], Ty::Ref(OBJECT)))
    }

    /// The class, or its metaclass, whose attribute the function is.
    fn class_with(&mut self, class: Class, name: Name, func: Func) -> Class {
        let func = Atom::Func(self.program.world.find_func(func));
        let holds = |this: &mut Self, class: Class| {
            let Some((_, slot)) = this.program.world.class_attr(class, name) else { return false };
            let ty = this.program.world.peek(slot);
            let ty = this.program.world.norm(ty);
            this.program.world.types.has(ty, func)
        };
        match self.program.world.class_of(Atom::Class(class)) {
            Some(metaclass) if !holds(self, class) && holds(self, metaclass) => metaclass,
            _ => class,
        }
    }

    /// `type(obj).name(obj, args)`.
    pub(crate) fn special(
        &mut self,
        val: &Val,
        ty: Type,
        name: &str,
        args: &[(Val, Type)],
        result: Type,
        missing: &str,
    ) -> Option<Val> {
        let types: Vec<Type> = args.iter().map(|&(_, ty)| ty).collect();
        self.dispatch(val, ty, result, |this, atom, val| {
            let plan = this.plan(|c| c.plan_special(atom, name, &types));
            let one = this.program.world.types.of(atom);
            match plan {
                Some(plan) => {
                    let all: Vec<(Val, Type)> = [(val, one)].into_iter().chain(args.iter().cloned()).collect();
                    let closure = this.special_closure((atom, &all[0].0), name);
                    this.run(&plan, &all, &Flat::default(), closure)
                }
                None => {
                    let text = format!("'{}' {missing}", this.plan(|c| c.type_name(atom)));
                    this.raise(Builtin::TypeError, &text);
                    None
                }
            }
        })
    }

    /// `__enter__` and `__exit__` of `with`: both must be there before the first is called.
    pub(crate) fn call_special(
        &mut self,
        val: &Val,
        ty: Type,
        name: Name,
        args: &[(Val, Type)],
        result: Type,
    ) -> Option<Val> {
        let name = self.program.hir.names.text(name);
        let (exit, protocol) = match name {
            "__enter__" => ("__exit__", "context manager"),
            "__aenter__" => ("__aexit__", "asynchronous context manager"),
            _ => (name, "context manager"),
        };
        self.dispatch(val, ty, result, |this, atom, val| {
            let lacks_exit =
                this.plan(|c| c.special_func(atom, name).is_some() && c.special_func(atom, exit).is_none());
            if lacks_exit {
                let class = this.plan(|c| c.type_name(atom));
                let text = format!("'{class}' object does not support the {protocol} protocol (missed {exit} method)");
                this.raise(Builtin::TypeError, &text);
                return None;
            }
            let one = this.program.world.types.of(atom);
            let missing = format!("object does not support the {protocol} protocol");
            this.special(&val, one, name, args, result, &missing).map(|val| (val, result))
        })
    }

    fn special_closure(&mut self, (atom, val): (Atom, &Val), name: &str) -> Option<ValueId> {
        let func = self.plan(|c| c.special_func(atom, name))?;
        let name = self.program.hir.names.get(name)?;
        self.method_closure((atom, val), name, func)
    }

    /// Runs a plan whose arguments are all given as extras.
    pub(crate) fn run_plan(&mut self, plan: &Plan, extras: Extras) -> Option<(Val, Type)> {
        let closure = match plan {
            Plan::Direct(direct) => self.closure_of_method(direct, extras),
            _ => None,
        };
        self.run(plan, extras, &Flat::default(), closure)
    }

    /// The closure of a special method that captures something, found through its receiver's class.
    fn closure_of_method(&mut self, direct: &Direct, extras: Extras) -> Option<ValueId> {
        if self.program.is_static(direct.func) {
            return None;
        }
        let (val, ty) = extras.first()?;
        let atom = self.single(*ty)?;
        let func = self.program.world.funcs[self.program.world.find_func(direct.func).index()].func;
        let name = self.program.hir.functions[func.index()].name;
        self.method_closure((atom, val), name, direct.func)
    }

    /// Carries out a plan; None if it does not return. `closure` is the object of the function, or of the class that makes
    /// an instance.
    pub(crate) fn run(
        &mut self,
        plan: &Plan,
        extras: Extras,
        flat: &Flat,
        closure: Option<ValueId>,
    ) -> Option<(Val, Type)> {
        match plan {
            Plan::Direct(direct) => self.run_direct(direct, extras, closure),
            Plan::Construct { class, shape, init, exception_args } => {
                let object = self.class_to_make(*class, extras, flat, closure);
                self.construct((*class, object), *shape, init.as_ref(), exception_args.as_deref(), extras)
            }
            Plan::New { class, new, init } => {
                let class_ty = self.program.world.types.of(Atom::Class(*class));
                let object = self.class_to_make(*class, extras, flat, closure);
                let with_class: Vec<(Val, Type)> =
                    [(object.clone(), class_ty)].into_iter().chain(extras.iter().cloned()).collect();
                let closure = match self.program.hir.names.get("__new__") {
                    Some(name) => self.method_closure((Atom::Class(*class), &object), name, new.func),
                    None => None,
                };
                let (made, ty) = self.run_direct(new, &with_class, closure)?;
                let Some((own, init)) = init else { return Some((made, ty)) };
                let own: Vec<Atom> = self.program.world.types.atoms(*own).to_vec();
                let result = self.plan(|c| c.plan_type(plan, flat).0);
                let val = self.dispatch(&made, ty, result, |this, atom, val| {
                    let one = this.program.world.types.of(atom);
                    if own.contains(&atom) {
                        let with_made: Vec<(Val, Type)> =
                            [(val.clone(), one)].into_iter().chain(extras.iter().cloned()).collect();
                        let closure = match this.program.hir.names.get("__init__") {
                            Some(name) => this.method_closure((Atom::Class(*class), &object), name, init.func),
                            None => None,
                        };
                        this.run_direct(init, &with_made, closure)?;
                    }
                    Some((val, one))
                })?;
                Some((val, result))
            }
            Plan::Isinstance { value, class } => {
                let (val, ty) = self.source(*value, extras);
                let (class, class_ty) = self.source(*class, extras);
                let classes = self.class_vals(&class, class_ty)?;
                Some((Val::One(self.isinstance(&val, ty, &classes)), Type::BOOL))
            }
            Plan::Super { this, ty, guard } => {
                let receiver = self.source(*this, extras).0;
                let Some(guard) = guard else { return Some((receiver, *ty)) };
                let (class, _) = self.source(guard.source, extras);
                self.dispatch_typed(&class, guard.ty, *ty, |this, atom, _| {
                    if atom == Atom::Class(guard.class) {
                        return Some((receiver.clone(), *ty));
                    }
                    this.raise(Builtin::TypeError, &guard.message);
                    None
                })
            }
            Plan::Access(access) => self.access(access, extras),
            Plan::Raise { class, message } => {
                self.raise(*class, message);
                None
            }
            Plan::BadCall(bad) => {
                self.bad_call(bad, closure);
                None
            }
            // Only through a class object: `call_atom` has it.
            Plan::AnyException { .. } => None,
        }
    }

    /// The class object of an instance that is to be made: the callee, or the receiver of `type.__call__`.
    fn class_to_make(&mut self, class: Class, extras: Extras, flat: &Flat, callee: Option<ValueId>) -> Val {
        if !self.program.world.repeats(class) {
            return Val::Unit;
        }
        if let Some(callee) = callee {
            return Val::One(callee);
        }
        let ty = self.program.world.types.of(Atom::Class(class));
        if let Some((val, _)) = extras.iter().find(|(_, held)| *held == ty) {
            return val.clone();
        }
        match flat.pos.iter().find(|(_, held)| *held == ty) {
            Some(&(source, _)) => self.source(source, extras).0,
            None => Val::Unit,
        }
    }

    /// An argument's value and type.
    pub(crate) fn source(&mut self, source: Source, extras: Extras) -> (Val, Type) {
        match source {
            Source::Reg(reg) => (self.val(reg), self.ty(reg)),
            Source::Extra(at) => extras.get(at as usize).cloned().unwrap_or((Val::Unit, Type::NEVER)),
            Source::Item(reg, at) => {
                let (val, ty) = (self.val(reg), self.ty(reg));
                let item = self.plan(|c| match c.world.types.single(ty) {
                    Some(Atom::Tuple(items)) => c.tuple_item(items, Some(i64::from(at))),
                    _ => Type::NEVER,
                });
                let Val::One(tuple) = val else { return (Val::Unit, item) };
                let index = self.iconst(i64::from(at));
                let v = self.emit1(Op::LoadItem, &[tuple, index], Ty::Value);
                (self.from_value(v, item), item)
            }
        }
    }

    fn run_direct(&mut self, direct: &Direct, extras: Extras, closure: Option<ValueId>) -> Option<(Val, Type)> {
        let values = self.bind_all(direct, extras, closure)?;
        let made = self.call_instance(direct.instance, values, closure)?;
        self.outcome(&direct.outcome, extras, made)
    }

    pub(crate) fn default(
        &mut self,
        func: Func,
        keyword: bool,
        index: u32,
        closure: Option<ValueId>,
        want: Type,
    ) -> (Val, Type) {
        let data = &self.program.world.funcs[self.program.world.find_func(func).index()];
        let at = index as usize + if keyword { data.defaults.len() } else { 0 };
        let slot = if keyword { data.kw_defaults[index as usize] } else { data.defaults[index as usize] };
        let word = data.default_word(keyword, index);
        let constant = data.const_defaults[at].clone();
        let ty = self.program.world.peek(slot);
        let ty = self.program.world.norm(ty);
        match (word, closure, constant) {
            (_, _, Some(constant)) => (self.constant_val(&constant), ty),
            (Some(index), Some(closure), None) => {
                let v = self.emit1(Op::LoadSlot { index, storage: Storage::Value }, &[closure], Ty::Value);
                (self.from_value(v, ty), ty)
            }
            _ => (Val::Unit, want),
        }
    }

    /// A tuple object of the values.
    pub(crate) fn pack_tuple(&mut self, vals: &[(Val, Type)]) -> (Val, Type) {
        self.pack_tuple_by(Op::NewTuple, vals)
    }

    /// The same by either op that makes tuples.
    pub(crate) fn pack_tuple_by(&mut self, op: Op, vals: &[(Val, Type)]) -> (Val, Type) {
        let types: Vec<Type> = vals.iter().map(|&(_, ty)| ty).collect();
        let atom = self.program.world.tuple_atom(types);
        let ty = self.program.world.types.of(atom);
        let boxed: Vec<ValueId> = vals.iter().map(|(val, ty)| self.to_value(val, *ty)).collect();
        (Val::One(self.emit1(op, &boxed, Ty::Ref(TUPLE))), ty)
    }

    /// The call itself. Ints are `i64` in the fast version, words in the slow one; a big result leaves the fast version.
    pub(crate) fn call_instance(
        &mut self,
        instance: molt_infer::Instance,
        values: Vec<(Val, Type)>,
        closure: Option<ValueId>,
    ) -> Option<(Val, Type)> {
        if self.program.is_generator(instance) {
            return self.new_generator(instance, values, closure);
        }
        let any_big = values.iter().any(|(val, ty)| match val {
            Val::Big(_) => true,
            Val::U64(_) => *ty == Type::INT,
            _ => false,
        });
        let ints = if self.mode == Mode::Slow || any_big { Ints::Boxed } else { Ints::Fast };
        let func = self.program.function(instance, ints);
        let mut args = SmallVec::<[ValueId; 4]>::new();
        if self.program.takes_closure(instance) {
            args.extend(closure);
        }
        for (val, _) in &values {
            let val = self.for_ints(val.clone(), ints);
            Self::flatten(&val, &mut args);
        }
        let ret = self.program.return_type(instance);
        self.call_function(func, &args, ret)
    }

    pub(crate) fn for_ints(&mut self, val: Val, ints: Ints) -> Val {
        match (val, ints) {
            (val @ Val::Method(..), _) => self.to_slow(val),
            (val @ (Val::I64(_) | Val::U64(_)), Ints::Boxed) => Val::Big(self.to_word(&val)),
            (val, _) => val,
        }
    }

    /// Calls a function with flat arguments.
    pub(crate) fn call_function(&mut self, func: FuncId, args: &[ValueId], ret: Type) -> Option<(Val, Type)> {
        let result = self.program.result_ty(ret);
        let sig = self.program.module.functions[func.index()].sig.clone();
        let (big, stops) = (sig.big, sig.stops);
        let mut results: SmallVec<[Ty; 2]> = result.into_iter().collect();
        if big {
            results.push(Ty::Int);
        }
        if !big && !stops {
            let inst = self.emit_raising(Op::Call { func }, args, &results);
            if ret == Type::NEVER {
                self.terminate(Term::Unreachable);
                return None;
            }
            let v = self.f.inst(inst).results.first().copied();
            return Some((self.from_result(v, ret), ret));
        }
        let inst = self.emit(Op::Call { func }, args, &results);
        let ok = self.f.add_block();
        // What the arguments of this call's own calls do with StopIteration is not this call's business.
        let (stop_target, catch_stop) = (self.stop_target.take(), self.catch_stop.take());
        let err = match (stop_target, catch_stop) {
            (Some(target), Some(true)) if stops => Some(Self::plain_edge(self.stop_filter(target))),
            _ => self.error_edge(),
        };
        let stop = stops.then(|| match stop_target {
            Some(target) => Self::plain_edge(target),
            None => {
                let block = self.cold_block();
                let saved = self.snapshot();
                self.block = block;
                self.raise_stop();
                self.restore(saved);
                Edge { block, args: SmallVec::new() }
            }
        });
        if !big {
            self.terminate(Term::Check { inst, ok: Self::plain_edge(ok), err, big: None, stop });
            self.block = ok;
            let v = self.f.inst(inst).results.first().copied();
            return (ret != Type::NEVER).then(|| (self.from_result(v, ret), ret));
        }
        let (v, word) = (self.f.inst(inst).results[0], self.f.inst(inst).results[1]);
        let big_block = self.cold_block();
        self.terminate(Term::Check {
            inst,
            ok: Self::plain_edge(ok),
            err,
            big: Some(Self::plain_edge(big_block)),
            stop,
        });
        if self.mode == Mode::Fast && self.result_is_dst(ret) {
            self.block = big_block;
            self.cold_result(word);
            self.block = ok;
            return Some((Val::I64(v), ret));
        }
        let (join, joined) = self.join_block(Ty::Int);
        self.block = big_block;
        self.goto(join, &[word]);
        self.block = ok;
        let packed = self.emit1(Op::IntPack, &[v], Ty::Int);
        self.goto(join, &[packed]);
        self.block = join;
        Some((Val::Big(joined), ret))
    }

    /// Whether an int that a call gives is what the current op writes (so that it can leave for the version behind it).
    pub(crate) fn result_is_dst(&self, ret: Type) -> bool {
        if self.for_target.is_some() {
            return self.direct_result && ret == Type::INT;
        }
        self.direct_result
            && ret == Type::INT
            && self
                .post
                .as_ref()
                .is_some_and(|(state, dst)| state.types[dst.index()] == Type::INT || !self.sinks.is_empty())
    }

    /// The value that a function's result stands for.
    pub(crate) fn from_result(&mut self, v: Option<ValueId>, ret: Type) -> Val {
        match (layout::rep(self.program.world, ret), v) {
            (layout::Rep::Int, Some(v)) => Val::I64(v),
            (layout::Rep::Method { .. } | layout::Rep::Super { .. }, Some(v)) => self.from_value(v, ret),
            (_, Some(v)) => Val::One(v),
            (_, None) => Val::Unit,
        }
    }

    // --- construction --------------------------------------------------------------------------------------------------

    /// A new object of a shape, its words empty.
    pub(crate) fn new_object(&mut self, shape: Shape, class_object: &Val) -> ValueId {
        let type_id = self.program.type_id(HeapType::Shape(shape));
        let words = self.program.layout(shape).fields.len() as u32;
        let object = self.emit1(Op::New { type_id, words }, &[], Ty::Ref(OBJECT));
        self.store_class(object, shape, class_object);
        let class = self.program.world.shape_class(shape);
        if let Some(site) = self.program.world.classes[class.index()].dict
            && let Val::One(dict) = self.new_dict(site)
        {
            let dict = self.emit1(Op::VFromRef, &[dict], Ty::Value);
            self.emit(Op::StoreSlot { index: 0, storage: Storage::Value }, &[object, dict], &[]);
        }
        if self.program.world.finalizer(shape).is_some() {
            // Made only to be dropped, it is still made.
            self.keep(&Val::One(object));
        }
        object
    }

    fn construct(
        &mut self,
        (class, class_object): (Class, Val),
        shape: Shape,
        init: Option<&Direct>,
        exception_args: Option<&[Source]>,
        extras: Extras,
    ) -> Option<(Val, Type)> {
        let shape = self.program.world.find_shape(shape);
        let ty = self.program.world.types.of(Atom::Instance(shape));
        let sources: Vec<(Val, Type)> =
            exception_args.unwrap_or_default().iter().map(|&source| self.source(source, extras)).collect();
        let object = self.new_object(shape, &class_object);
        if exception_args.is_some() {
            self.fill_exception(object, class, &sources);
        } else if init.is_none() {
            let name = self.program.world.classes[class.index()].name;
            let name = self.program.hir.names.text(name).to_owned();
            self.reject_spread(&format!("{name}() takes no arguments"));
        }
        if let Some(init) = init {
            // Positions of extras shift by the receiver.
            let shifted: Vec<(Val, Type)> =
                [(Val::One(object), ty)].into_iter().chain(extras.iter().cloned()).collect();
            let closure = match self.program.hir.names.get("__init__") {
                Some(name) => self.method_closure((Atom::Class(class), &class_object), name, init.func),
                None => None,
            };
            let direct_result = std::mem::replace(&mut self.direct_result, false);
            let done = self.run_direct(init, &shifted, closure);
            self.direct_result = direct_result;
            let (val, ty) = done?;
            self.check_init(&val, ty)?;
        }
        Some((Val::One(object), ty))
    }

    /// `__init__` must return None.
    fn check_init(&mut self, val: &Val, ty: Type) -> Option<()> {
        if ty == Type::NONE {
            return Some(());
        }
        self.dispatch(val, ty, Type::NONE, |this, atom, _| {
            if atom == Atom::None {
                return Some((Val::Unit, Type::NONE));
            }
            let kind = this.plan(|c| c.type_name(atom));
            this.raise(Builtin::TypeError, &format!("__init__() should return None, not '{kind}'"));
            None
        })
        .map(|_| ())
    }

    /// The words of a new exception: arguments, no cause, no context, and nothing yet in those of its class, which an
    /// `__init__` of the program's may not fill.
    pub(crate) fn fill_exception(&mut self, object: ValueId, class: Class, args: &[(Val, Type)]) {
        use molt_abi::layout::exception;
        let tuple = match self.spread.rest {
            Some((rest, _)) => self.pack_rest(args, rest, 0),
            None => self.pack_tuple(args).0,
        };
        let Val::One(tuple) = tuple else { return };
        let tuple = self.emit1(Op::VFromRef, &[tuple], Ty::Value);
        let none = self.vconst(molt_abi::value::NONE);
        let no = self.vconst(molt_abi::value::FALSE);
        let storage = Storage::Value;
        for (index, v) in [
            (exception::ARGS, tuple),
            (exception::CAUSE, none),
            (exception::CONTEXT, none),
            (exception::SUPPRESS, no),
            (exception::TRACEBACK, none),
        ] {
            self.emit(Op::StoreSlot { index, storage }, &[object, v], &[]);
        }
        let Some(builtin) = self.program.world.builtin_exception(class) else { return };
        for (index, word) in (exception::FIRST..).zip(own_words(builtin)) {
            let Some((empty, ty)) = empty_word(builtin, word) else { continue };
            let val = self.constant_val(&empty);
            let v = self.to_value(&val, ty);
            self.emit(Op::StoreSlot { index, storage }, &[object, v], &[]);
        }
    }

    // --- functions and classes -----------------------------------------------------------------------------------------

    pub(crate) fn make_function(
        &mut self,
        result: Type,
        defaults: &[Reg],
        captures: &[molt_hir::CellRef],
    ) -> Option<Val> {
        let Some(Atom::Func(func)) = self.single(result) else { return Some(Val::Unit) };
        if self.program.is_static(func) {
            return Some(Val::Unit);
        }
        let data = &self.program.world.funcs[self.program.world.find_func(func).index()];
        let (consts, words) = (data.const_defaults.clone(), data.words() + data.attrs.len() as u32);
        let type_id = self.program.type_id(HeapType::Closure(func));
        let object = self.emit1(Op::New { type_id, words }, &[], Ty::Ref(OBJECT));
        let mut index = 0;
        let storage = Storage::Value;
        for &cell in captures {
            if let Some(cell) = self.cell_object(cell) {
                let v = self.emit1(Op::VFromRef, &[cell], Ty::Value);
                self.emit(Op::StoreSlot { index, storage }, &[object, v], &[]);
            }
            index += 1;
        }
        for (&reg, constant) in defaults.iter().zip(&consts) {
            if constant.is_none() {
                let (val, ty) = (self.val(reg), self.ty(reg));
                let v = self.to_value(&val, ty);
                self.emit(Op::StoreSlot { index, storage }, &[object, v], &[]);
                index += 1;
            }
        }
        Some(Val::One(object))
    }
}
