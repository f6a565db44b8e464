//! Abstract execution of one block: a [`Cursor`] walks its ops and holds the types of the registers.
//!
//! Inference runs it to find types; lowering runs it again over the final types, so both see the same decisions.

use crate::flow;
use crate::types::{Atom, Instance, Type};
use crate::world::{Place, World};
use molt_abi::types::Builtin;
use molt_hir::{BlockId, Const, Function, Name, Op, Reg, Term};
use std::collections::BTreeMap;
use std::rc::Rc;

/// What a boolean register says about another register.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// True exactly if `reg` holds one of these kinds of values.
    Is {
        reg: Reg,
        yes: Type,
        no: Type,
    },
    Not(Box<Fact>),
}

/// The state at one point of an instance.
pub struct Cursor<'w, 'p> {
    pub world: &'w mut World<'p>,
    pub instance: Instance,
    pub function: &'p Function,
    /// Type of each register.
    pub state: Vec<Type>,
    /// Knowledge about registers of this block.
    pub facts: Rc<BTreeMap<Reg, Fact>>,
    pub consts: Rc<BTreeMap<Reg, Const>>,
    /// Where it stands.
    pub block: u32,
    pub index: u32,
}

impl<'w, 'p> Cursor<'w, 'p> {
    pub fn new(world: &'w mut World<'p>, instance: Instance, state: Vec<Type>) -> Cursor<'w, 'p> {
        let function = &world.program.functions[world.instances[instance.index()].func.index()];
        Cursor { world, instance, function, state, facts: Rc::default(), consts: Rc::default(), block: 0, index: 0 }
    }

    /// Runs a whole block and returns the states that flow out of it, the handler's included.
    pub fn block(&mut self, id: BlockId) -> Vec<(BlockId, Vec<Type>)> {
        let block = &self.function.blocks[id.index()];
        let facts = self.world.flow(self.world.instances[self.instance.index()].func);
        let mut out = Vec::new();
        // Whether the handler has not seen some register's value; narrowing gives it nothing new.
        let mut unseen = true;
        self.block = id.0;
        for (index, (op, _)) in block.ops.iter().enumerate() {
            self.index = index as u32;
            if let Some(handler) = block.handler
                && unseen
                && !flow::never_raises(op)
            {
                out.push((handler, self.state.clone()));
                unseen = false;
            }
            if !self.op(op) {
                return out;
            }
            self.note_entries(op);
            if let Some(handler) = block.handler {
                let live = &facts.live_in[handler.index()];
                flow::writes(op, &mut |reg| unseen |= live.binary_search(&reg).is_ok());
            }
        }
        self.index = block.ops.len() as u32;
        if let Some((term, _)) = &block.term {
            if let Some(handler) = block.handler
                && unseen
                && !matches!(term, Term::Jump(_))
            {
                out.push((handler, self.state.clone()));
            }
            out.extend(self.term(term).into_iter().filter_map(|(target, state)| state.map(|state| (target, state))));
        }
        out
    }

    pub fn get(&mut self, reg: Reg) -> Type {
        let ty = self.state[reg.index()];
        self.world.norm(ty)
    }

    pub fn set(&mut self, reg: Reg, ty: Type) {
        self.state[reg.index()] = ty;
        // Shared with copies of the state: only what changes is copied.
        if self.consts.contains_key(&reg) {
            Rc::make_mut(&mut self.consts).remove(&reg);
        }
        let is_about = |holder: Reg, fact: &Fact| holder == reg || fact.subject() == reg;
        if self.facts.iter().any(|(&holder, fact)| is_about(holder, fact)) {
            Rc::make_mut(&mut self.facts).retain(|&holder, fact| !is_about(holder, fact));
        }
    }

    /// A register holds this constant.
    fn know(&mut self, reg: Reg, value: Const) {
        Rc::make_mut(&mut self.consts).insert(reg, value);
    }

    /// The truth of a register tells this.
    fn learn(&mut self, reg: Reg, fact: Fact) {
        Rc::make_mut(&mut self.facts).insert(reg, fact);
    }

    /// The place of the current op, as an allocation site.
    pub fn place(&self) -> Place {
        Place::Op { instance: self.instance, block: self.block, index: self.index }
    }

    pub fn name(&self, text: &str) -> Option<Name> {
        self.world.program.names.get(text)
    }

    /// The kinds of values of a type. The program's own exception classes stand apart from "any exception", since they
    /// may override methods.
    pub fn atoms(&mut self, ty: Type) -> Vec<Atom> {
        if let Some(atom) = self.world.told_apart(ty) {
            return vec![atom];
        }
        let ty = self.world.norm(ty);
        let mut atoms = self.world.types.atoms(ty).to_vec();
        for at in 0..atoms.len() {
            if let Atom::AnyException(class) = atoms[at] {
                if !self.world.frozen {
                    self.world.classes[class.index()].readers.insert(self.instance);
                }
                for own in self.world.user_exceptions(class) {
                    if !atoms.contains(&own) {
                        atoms.push(own);
                    }
                }
            }
        }
        atoms
    }

    pub fn of(&mut self, atom: Atom) -> Type {
        self.world.types.of(atom)
    }

    /// The states on each outgoing edge, in the order of `flow::successors`; None where control cannot go.
    pub fn term(&mut self, term: &Term) -> Vec<(BlockId, Option<Vec<Type>>)> {
        match *term {
            Term::Jump(target) => vec![(target, Some(self.state.clone()))],
            Term::Branch { cond, then, otherwise } => {
                let tested = self.get(cond);
                self.truth_type(tested);
                let truth = self.truth(cond);
                let fact = self.facts.get(&cond).cloned();
                let yes = self.assume(cond, fact.as_ref(), true).filter(|_| truth != Some(false));
                let no = self.assume(cond, fact.as_ref(), false).filter(|_| truth != Some(true));
                vec![(then, yes), (otherwise, no)]
            }
            Term::ForNext { dst, iter, body, exit } => {
                let iter_ty = self.get(iter);
                let item = self.next_type(iter_ty);
                let mut state = self.state.clone();
                state[dst.index()] = item;
                vec![(body, (item != Type::NEVER).then_some(state)), (exit, Some(self.state.clone()))]
            }
            Term::Send { dst, iter, value, yielded, done } => {
                let (iter_ty, sent) = (self.get(iter), self.get(value));
                let (item, result) = self.send_types(iter_ty, sent);
                self.step_edges(dst, item, result, yielded, done)
            }
            Term::Throw { dst, iter, yielded, done, .. } => {
                let iter_ty = self.get(iter);
                let (item, result) = self.send_types(iter_ty, Type::NONE);
                self.step_edges(dst, item, result, yielded, done)
            }
            Term::Return { value } => {
                let ty = self.get(value);
                let ret = self.world.instances[self.instance.index()].ret;
                self.world.join_slot(ret, ty);
                Vec::new()
            }
            Term::Raise { exc, cause } => {
                for reg in [exc, cause].into_iter().flatten() {
                    let ty = self.get(reg);
                    self.raise(ty);
                }
                Vec::new()
            }
            Term::Reraise { .. } => Vec::new(),
        }
    }

    fn step_edges(
        &mut self,
        dst: Reg,
        item: Type,
        result: Type,
        yielded: BlockId,
        done: BlockId,
    ) -> Vec<(BlockId, Option<Vec<Type>>)> {
        let edge = |ty: Type| {
            let mut state = self.state.clone();
            state[dst.index()] = ty;
            (ty != Type::NEVER).then_some(state)
        };
        vec![(yielded, edge(item)), (done, edge(result))]
    }

    /// `raise C` makes an instance of the class.
    fn raise(&mut self, ty: Type) {
        for atom in self.atoms(ty) {
            let one = self.of(atom);
            let made = match atom {
                Atom::AnyClass(_) => self.call_type(one, &crate::bind::Flat::default()).0,
                Atom::Class(class) if self.world.is_exception(class) => {
                    self.construct_type(class, &crate::bind::Flat::default())
                }
                _ => continue,
            };
            let others = self.no_exceptions(made);
            if others != Type::NEVER {
                self.helper_type("_raised_other", &[one, others]);
            }
        }
    }

    /// The part of a type that is no exception.
    pub fn no_exceptions(&mut self, ty: Type) -> Type {
        let is_exception = |atom: &Atom| match *atom {
            Atom::AnyException(_) => true,
            Atom::Instance(shape) => self.world.is_exception(self.world.shape_class(shape)),
            _ => false,
        };
        let exceptions: Vec<Atom> = self.world.types.atoms(ty).iter().copied().filter(is_exception).collect();
        self.world.types.filter(ty, |atom| !exceptions.contains(&atom))
    }

    /// The state in which `cond` is true (or false); None if it cannot be.
    fn assume(&mut self, cond: Reg, fact: Option<&Fact>, truth: bool) -> Option<Vec<Type>> {
        let mut state = self.state.clone();
        match fact {
            Some(fact) => {
                let (reg, ty) = fact.resolve(truth);
                let old = self.world.norm(state[reg.index()]);
                if ty == Type::NEVER && old != Type::NEVER {
                    return None;
                }
                state[reg.index()] = ty;
            }
            None => {
                let ty = self.get(cond);
                let overridden: Vec<Atom> =
                    self.atoms(ty).into_iter().filter(|&atom| self.world.has_metaclass(atom)).collect();
                let narrowed = self.world.types.filter(ty, |atom| match atom {
                    Atom::None => !truth,
                    _ if overridden.contains(&atom) => true,
                    Atom::Func(_) | Atom::Method(_) | Atom::Class(_) | Atom::Module(_) | Atom::Super(_) => truth,
                    _ => true,
                });
                if narrowed == Type::NEVER && ty != Type::NEVER {
                    return None;
                }
                state[cond.index()] = narrowed;
            }
        }
        Some(state)
    }

    /// The truth value of a register if types decide it.
    pub fn truth(&mut self, reg: Reg) -> Option<bool> {
        if let Some(value) = self.consts.get(&reg) {
            return match value {
                Const::Bool(value) => Some(*value),
                Const::None => Some(false),
                _ => None,
            };
        }
        if let Some(fact) = self.facts.get(&reg).cloned() {
            let (_, yes) = fact.resolve(true);
            let (_, no) = fact.resolve(false);
            if yes == Type::NEVER {
                return Some(false);
            }
            if no == Type::NEVER {
                return Some(true);
            }
            return None;
        }
        let ty = self.get(reg);
        let verdicts: Vec<Option<bool>> = self.atoms(ty).into_iter().map(|atom| self.atom_truth(atom)).collect();
        match verdicts.first() {
            Some(&first) if verdicts.iter().all(|&verdict| verdict == first) => first,
            _ => None,
        }
    }

    fn atom_truth(&mut self, atom: Atom) -> Option<bool> {
        match atom {
            Atom::None => Some(false),
            Atom::Tuple(items) => Some(!self.world.types.items(items).is_empty()),
            // What nothing is put into, as the dict of a call without further keywords.
            Atom::Dict(site) | Atom::List(site) => (self.elem_type(site) == Type::NEVER).then_some(false),
            Atom::Class(_) if self.world.has_metaclass(atom) => None,
            Atom::Func(_) | Atom::Method(_) | Atom::Class(_) | Atom::Module(_) | Atom::Super(_) | Atom::Ellipsis => {
                Some(true)
            }
            Atom::Instance(_) | Atom::AnyException(_) => {
                let class = self.world.class_of(atom)?;
                let has = |cursor: &Self, text| {
                    cursor.name(text).is_some_and(|name| cursor.world.class_attr(class, name).is_some())
                };
                (!has(self, "__bool__") && !has(self, "__len__")).then_some(true)
            }
            _ => None,
        }
    }

    /// One op: false if it never completes.
    pub fn op(&mut self, op: &Op) -> bool {
        let mut done = true;
        match op {
            Op::Const { dst, value } => {
                let ty = self.const_type(value);
                self.set(*dst, ty);
                self.know(*dst, value.clone());
            }
            Op::Copy { dst, src } => {
                let ty = self.get(*src);
                let (value, fact) = (self.consts.get(src).cloned(), self.facts.get(src).cloned());
                self.set(*dst, ty);
                if let Some(value) = value {
                    self.know(*dst, value);
                }
                if let Some(fact) = fact.filter(|fact| fact.subject() != *dst) {
                    self.learn(*dst, fact);
                }
            }
            Op::CheckBound { reg, .. } => {
                let ty = self.get(*reg);
                let bound = self.world.types.without(ty, Atom::Unbound);
                self.state[reg.index()] = bound;
                done = bound != Type::NEVER;
            }
            Op::Keep { .. } => {}
            Op::Notice { notice } => {
                self.world.noticed.insert((self.instance, *notice));
            }
            Op::Unbind { reg } => self.set(*reg, Type::UNBOUND),
            Op::IsBound { dst, reg } => {
                let ty = self.get(*reg);
                let yes = self.world.types.without(ty, Atom::Unbound);
                let no = self.world.types.filter(ty, |atom| atom == Atom::Unbound);
                self.set(*dst, Type::BOOL);
                self.learn(*dst, Fact::Is { reg: *reg, yes, no });
            }
            Op::LoadGlobal { dst, global, fallback } => {
                let slot = self.world.globals[global.index()];
                let ty = self.world.read(slot, self.instance);
                let mut bound = self.world.types.without(ty, Atom::Unbound);
                // A global that is stored somewhere hides the builtin, where it is bound.
                if let Some(fallback) = fallback
                    && self.world.types.has(ty, Atom::Unbound)
                {
                    let slot = self.world.globals[fallback.index()];
                    let other = self.world.read(slot, self.instance);
                    let other = self.world.types.without(other, Atom::Unbound);
                    bound = self.world.join(bound, other);
                }
                self.set(*dst, bound);
                done = bound != Type::NEVER;
                if let Some(value) = self.world.constant_of(*global) {
                    self.know(*dst, value);
                }
            }
            Op::StoreGlobal { global, value } => {
                let ty = self.get(*value);
                self.world.join_slot(self.world.globals[global.index()], ty);
            }
            Op::DelGlobal { global } => self.world.join_slot(self.world.globals[global.index()], Type::UNBOUND),
            Op::LoadUndefined { .. } => done = false,
            Op::NewCell { .. } => {}
            Op::LoadCell { dst, cell } => {
                let slot = self.world.cell(self.instance, *cell);
                let ty = self.world.read(slot, self.instance);
                let bound = self.world.types.without(ty, Atom::Unbound);
                self.set(*dst, bound);
                done = bound != Type::NEVER;
            }
            Op::StoreCell { cell, value } => {
                let ty = self.get(*value);
                self.world.join_slot(self.world.cell(self.instance, *cell), ty);
            }
            Op::DelCell { cell } => self.world.join_slot(self.world.cell(self.instance, *cell), Type::UNBOUND),
            Op::CatchExc { dst, prev } => {
                let base = self.world.builtin_class(Builtin::BaseException);
                let caught = self.of(Atom::AnyException(base));
                let before = self.world.join(caught, Type::NONE);
                self.set(*dst, caught);
                self.set(*prev, before);
            }
            Op::LeaveHandler { .. } => {}
            Op::Unary { dst, op, arg } => {
                let ty = self.get(*arg);
                let result = self.unary_type(*op, ty);
                self.set(*dst, result);
                done = result != Type::NEVER;
            }
            Op::Binary { dst, op, lhs, rhs, inplace } => {
                let (a, b) = (self.get(*lhs), self.get(*rhs));
                let result = self.binary_type(*op, a, b, *inplace);
                self.set(*dst, result);
                done = result != Type::NEVER;
            }
            Op::Compare { dst, op, lhs, rhs } => {
                let (a, b) = (self.get(*lhs), self.get(*rhs));
                let fact = self.compare_fact(*op, *lhs, *rhs);
                let result = self.compare_type(*op, a, b);
                self.set(*dst, result);
                if let Some(fact) = fact.filter(|fact| fact.subject() != *dst) {
                    self.learn(*dst, fact);
                }
                done = result != Type::NEVER;
            }
            Op::Not { dst, arg } => {
                let ty = self.get(*arg);
                self.truth_type(ty);
                let fact = self.facts.get(arg).cloned();
                let truth = self.truth(*arg);
                self.set(*dst, Type::BOOL);
                if let Some(fact) = fact {
                    self.learn(*dst, Fact::Not(Box::new(fact)));
                }
                if let Some(truth) = truth {
                    self.know(*dst, Const::Bool(!truth));
                }
            }
            Op::Truth { dst, arg } => {
                let ty = self.get(*arg);
                self.truth_type(ty);
                let (fact, truth) = (self.facts.get(arg).cloned(), self.truth(*arg));
                self.set(*dst, Type::BOOL);
                if let Some(fact) = fact {
                    self.learn(*dst, fact);
                }
                if let Some(truth) = truth {
                    self.know(*dst, Const::Bool(truth));
                }
            }
            Op::MakeTuple { .. }
            | Op::MakeList { .. }
            | Op::MakeSet { .. }
            | Op::MakeDict { .. }
            | Op::MakeSlice { .. }
            | Op::ListAppend { .. }
            | Op::SetAdd { .. }
            | Op::DictInsert { .. }
            | Op::Unpack { .. } => done = self.container_op(op),
            Op::Format { dst, value, conversion, spec } => {
                let ty = self.get(*value);
                let spec = spec.map(|spec| self.get(spec));
                self.format_type(ty, *conversion, spec);
                self.set(*dst, Type::STR);
            }
            Op::Concat { dst, .. } => self.set(*dst, Type::STR),
            Op::GetAttr { dst, obj, name } => {
                let ty = self.get(*obj);
                let (result, narrowed) = self.attr_type(ty, *name);
                self.state[obj.index()] = narrowed;
                self.set(*dst, result);
                done = result != Type::NEVER;
            }
            Op::SetAttr { obj, name, value } => {
                let (ty, value) = (self.get(*obj), self.get(*value));
                self.set_attr_type(ty, *name, value);
            }
            Op::DelAttr { obj, name } => {
                let ty = self.get(*obj);
                self.delete_type(ty, *name, false);
            }
            Op::GetItem { dst, obj, index } => {
                let (ty, index_ty) = (self.get(*obj), self.get(*index));
                let known = match self.consts.get(index) {
                    Some(Const::Int(value)) => Some(*value),
                    _ => None,
                };
                let result = self.item_type(ty, index_ty, known);
                self.set(*dst, result);
                done = result != Type::NEVER;
            }
            Op::SetItem { obj, index, value } => {
                let (ty, index, value) = (self.get(*obj), self.get(*index), self.get(*value));
                done = self.set_item_type(ty, index, value);
            }
            Op::DelItem { obj, index } => {
                let (ty, index) = (self.get(*obj), self.get(*index));
                done = self.special_type(ty, "__delitem__", &[index]) != Type::NEVER;
            }
            Op::Call { dst, callee, args } => {
                let ty = self.get(*callee);
                let flat = self.flatten(args);
                let (result, fact) = self.call_type(ty, &flat);
                self.set(*dst, result);
                if let Some(fact) = fact.filter(|fact| fact.subject() != *dst) {
                    self.learn(*dst, fact);
                }
                done = result != Type::NEVER;
            }
            Op::LookUpMethod { dst, obj, name } => {
                let ty = self.get(*obj);
                let result = self.look_up_type(ty, *name);
                self.set(*dst, result);
                done = result != Type::NEVER;
            }
            Op::CallMethod { dst, obj, callee: Some(callee), name, args } if self.get(*callee) != Type::UNBOUND => {
                let (ty, callee) = (self.get(*obj), self.get(*callee));
                let flat = self.flatten(args);
                let result = self.looked_up_type(ty, *name, callee, &flat);
                self.set(*dst, result);
                done = result != Type::NEVER;
            }
            Op::CallMethod { dst, obj, name, args, .. } => {
                let ty = self.get(*obj);
                let flat = self.flatten(args);
                let (result, narrowed) = self.method_type(ty, *name, &flat);
                self.state[obj.index()] = narrowed;
                self.set(*dst, result);
                done = result != Type::NEVER;
            }
            Op::CallSpecial { dst, obj, name, args } => {
                let ty = self.get(*obj);
                let args: Vec<Type> = args.iter().map(|&arg| self.get(arg)).collect();
                let text = self.world.program.names.text(*name).to_owned();
                let result = self.special_type(ty, &text, &args);
                self.set(*dst, result);
                done = result != Type::NEVER;
            }
            Op::Intrinsic { dst, name, args } => {
                let (result, fact) = self.intrinsic_type(*name, args);
                let text = self.world.program.names.text(*name);
                let constant = if text.starts_with("match_") {
                    self.pattern_constant(text, args)
                } else {
                    self.def_name(*name, args)
                };
                self.set(*dst, result);
                if let Some(value) = constant {
                    self.know(*dst, value);
                }
                if let Some(fact) = fact.filter(|fact| fact.subject() != *dst) {
                    self.learn(*dst, fact);
                }
                done = result != Type::NEVER;
            }
            Op::Super { dst, class, this } => {
                let slot = self.world.cell(self.instance, *class);
                let class_ty = self.world.read(slot, self.instance);
                let this_ty = self.get(*this);
                let mut result = Type::NEVER;
                let classes =
                    if self.super_error(class_ty, *this).is_some() { Vec::new() } else { self.atoms(class_ty) };
                for atom in classes {
                    // With several bases to choose from, the method's cell has a class for each.
                    if let Atom::Class(class) = atom
                        && (self.world.types.single(class_ty).is_some() || self.is_super_of(class, this_ty))
                    {
                        let id = self.world.types.super_of(class, this_ty);
                        let one = self.of(Atom::Super(id));
                        result = self.world.join(result, one);
                    }
                }
                self.set(*dst, result);
                done = result != Type::NEVER;
            }
            Op::MakeFunction { dst, func, defaults, kw_defaults, captures } => {
                let cells = captures.iter().map(|&cell| self.world.cell(self.instance, cell)).collect();
                let consts = defaults.iter().chain(kw_defaults).map(|reg| self.consts.get(reg).cloned()).collect();
                let value = self.world.func_value(*func, Some(self.instance), cells, defaults.len(), consts);
                let data = &self.world.funcs[value.index()];
                let slots: Vec<_> = data.defaults.iter().chain(&data.kw_defaults).copied().collect();
                for (slot, reg) in slots.into_iter().zip(defaults.iter().chain(kw_defaults)) {
                    let ty = self.get(*reg);
                    self.world.join_slot(slot, ty);
                }
                let ty = self.of(Atom::Func(value));
                self.set(*dst, ty);
            }
            Op::MakeClass { .. } => done = self.class_op(op),
            Op::GetIter { dst, value } => {
                let ty = self.get(*value);
                let result = self.iter_type(ty);
                self.set(*dst, result);
                done = result != Type::NEVER;
            }
            Op::Yield { dst, value } => {
                let ty = self.get(*value);
                let data = &self.world.instances[self.instance.index()];
                let (yields, sent) = (data.yields, data.sent);
                self.world.join_slot(yields, ty);
                self.world.join_slot(sent, Type::NONE);
                let ty = self.world.read(sent, self.instance);
                self.set(*dst, ty);
            }
            Op::Import { dst, module } => {
                self.import(*module);
                let ty = self.of(Atom::Module(module.0));
                self.set(*dst, ty);
            }
            Op::ImportFrom { dst, module, name } => {
                let result = self.import_from(*module, *name);
                self.set(*dst, result);
                done = result != Type::NEVER;
            }
            Op::MatchExc { dst, exc, class } => {
                let (exc_ty, class_ty) = (self.get(*exc), self.get(*class));
                let fact = self.isinstance_fact(*exc, exc_ty, class_ty);
                self.match_type(exc_ty, class_ty);
                self.set(*dst, Type::BOOL);
                if let Some(fact) = fact {
                    self.learn(*dst, fact);
                }
            }
        }
        done
    }

    pub(crate) fn const_type(&mut self, value: &Const) -> Type {
        match value {
            Const::None => Type::NONE,
            Const::Ellipsis => Type::ELLIPSIS,
            Const::NotImplemented => Type::NOT_IMPLEMENTED,
            Const::Missing => Type::UNBOUND,
            Const::Bool(_) => Type::BOOL,
            Const::Int(_) | Const::BigInt(_) => Type::INT,
            Const::Float(_) => Type::FLOAT,
            Const::Str(_) => Type::STR,
            Const::Bytes(_) => Type::BYTES,
        }
    }

    /// The module's body as an instance that this one runs.
    fn import(&mut self, module: molt_hir::ModuleId) {
        let init = self.world.program.modules[module.index()].init;
        let body = self.world.instance(init, None, Vec::new(), None, None);
        self.world.instances[self.instance.index()].callees.insert(body);
    }

    fn import_from(&mut self, module: molt_hir::ModuleId, name: Name) -> Type {
        self.import(module);
        let data = &self.world.program.modules[module.index()];
        let mut result = Type::NEVER;
        let is_variable = data.globals.contains_key(&name);
        if is_variable {
            let attr = self.plan_attr(Atom::Module(module.0), name);
            result = self.attr_plan_type(Atom::Module(module.0), &attr);
        }
        // A submodule counts where the package has no such variable (yet).
        if let Some(found) = self.submodule(module, name) {
            self.import(found);
            let ty = self.of(Atom::Module(found.0));
            result = self.world.join(result, ty);
        } else if !is_variable {
            let attr = self.plan_attr(Atom::Module(module.0), name);
            result = self.attr_plan_type(Atom::Module(module.0), &attr);
        }
        result
    }

    /// The module `module.name` of the program.
    pub fn submodule(&self, module: molt_hir::ModuleId, name: Name) -> Option<molt_hir::ModuleId> {
        let names = &self.world.program.names;
        let path = format!("{}.{}", names.text(self.world.program.modules[module.index()].name), names.text(name));
        let full = names.get(&path)?;
        self.world.program.modules.iter().position(|m| m.name == full).map(|at| molt_hir::ModuleId(at as u32))
    }
}

impl Fact {
    /// The register that it speaks of.
    pub fn subject(&self) -> Reg {
        match self {
            Fact::Is { reg, .. } => *reg,
            Fact::Not(fact) => fact.subject(),
        }
    }

    /// The type of the subject where the condition has this truth value.
    pub fn resolve(&self, truth: bool) -> (Reg, Type) {
        match self {
            Fact::Is { reg, yes, no } => (*reg, if truth { *yes } else { *no }),
            Fact::Not(fact) => fact.resolve(!truth),
        }
    }
}
