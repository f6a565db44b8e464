//! Displays, subscripts, iteration and unpacking.

use crate::bind::Flat;
use crate::calls::Plan;
use crate::cursor::Cursor;
use crate::types::{Atom, Site, Slot, Type};
use crate::world::Place;
use molt_hir::{DictItem, Item, Op};

/// How deep tuples are followed in the question whether the runtime compares them.
const NATIVE_DEPTH: u32 = 8;

impl<'w, 'p> Cursor<'w, 'p> {
    fn read(&mut self, slot: Slot) -> Type {
        self.world.read(slot, self.instance)
    }

    pub fn elem_type(&mut self, site: Site) -> Type {
        let slot = self.world.elem(site);
        self.read(slot)
    }

    pub fn key_type(&mut self, site: Site) -> Type {
        let slot = self.world.key(site);
        self.read(slot)
    }

    /// Whether the runtime itself can hash `key` and compare it with all keys of a dict, or elements of a set: a search never
    /// has to ask methods of the program.
    pub fn native_key(&mut self, table: Type, key: Type) -> bool {
        let keys = match self.world.types.single(table) {
            Some(Atom::Dict(site)) => self.key_type(site),
            Some(Atom::Set(site) | Atom::FrozenSet(site)) => self.elem_type(site),
            _ => return false,
        };
        // A table of ints is asked for ints; what equals one without being one goes the general way.
        let only_ints = self.atoms(keys).iter().all(|atom| *atom == Atom::Int);
        let number = self.atoms(key).iter().any(|atom| matches!(atom, Atom::Bool | Atom::Float | Atom::Int));
        if only_ints && number && !matches!(self.world.types.single(key), Some(Atom::Int | Atom::Bool)) {
            return false;
        }
        self.compared_natively(key, NATIVE_DEPTH) && self.compared_natively(keys, NATIVE_DEPTH)
    }

    /// Whether the runtime itself can order all values of a type, NaNs aside, or tuples by their first items.
    pub fn native_order(&mut self, ty: Type) -> bool {
        let kinds = self.atoms(ty);
        !kinds.is_empty()
            && kinds.into_iter().all(|atom| match atom {
                Atom::Int | Atom::Float | Atom::Str | Atom::Bytes => true,
                Atom::Tuple(items) => {
                    let first = self.world.types.items(items).first().copied();
                    first.is_none_or(|first| self.compared_natively(first, NATIVE_DEPTH))
                }
                Atom::TupleOf(site) => {
                    let item = self.elem_type(site);
                    self.compared_natively(item, NATIVE_DEPTH)
                }
                _ => false,
            })
    }

    fn compared_natively(&mut self, ty: Type, depth: u32) -> bool {
        depth != 0
            && self.atoms(ty).into_iter().all(|atom| match atom {
                Atom::Int | Atom::Float | Atom::Bool | Atom::None | Atom::Str | Atom::Bytes => true,
                Atom::Tuple(items) => {
                    let items = self.world.types.items(items).to_vec();
                    items.into_iter().all(|item| self.compared_natively(item, depth - 1))
                }
                Atom::TupleOf(site) => {
                    let item = self.elem_type(site);
                    self.compared_natively(item, depth - 1)
                }
                _ => false,
            })
    }

    fn add(&mut self, slot: Slot, ty: Type) {
        self.world.join_slot(slot, ty);
    }

    pub fn container_op(&mut self, op: &Op) -> bool {
        match op {
            Op::MakeTuple { dst, items, .. } => {
                let mut types = Some(Vec::new());
                let mut all = Type::NEVER;
                for item in items {
                    match *item {
                        Item::One(reg) => {
                            let ty = self.get(reg);
                            all = self.world.join(all, ty);
                            types.as_mut().into_iter().for_each(|types| types.push(ty));
                        }
                        Item::Star(reg) => {
                            let ty = self.get(reg);
                            match self.world.types.single(ty) {
                                Some(Atom::Tuple(inner)) => {
                                    self.iteration_type(ty);
                                    let inner = self.world.types.items(inner).to_vec();
                                    for &ty in &inner {
                                        all = self.world.join(all, ty);
                                    }
                                    types.as_mut().into_iter().for_each(|types| types.extend(&inner));
                                }
                                _ => {
                                    let ty = self.starred_type(ty);
                                    all = self.world.join(all, ty);
                                    types = None;
                                }
                            }
                        }
                    }
                }
                let atom = match types {
                    Some(types) => self.world.tuple_atom(types),
                    None => {
                        let site = self.world.site(self.place());
                        self.add(self.world.elem(site), all);
                        Atom::TupleOf(self.world.find_site(site))
                    }
                };
                let ty = self.of(atom);
                self.set(*dst, ty);
            }
            Op::MakeList { dst, items } | Op::MakeSet { dst, items } => {
                let site = self.world.site(self.place());
                for item in items {
                    let ty = match *item {
                        Item::One(reg) => self.get(reg),
                        Item::Star(reg) => {
                            let ty = self.get(reg);
                            if matches!(op, Op::MakeList { .. }) {
                                self.starred_type(ty)
                            } else {
                                self.iteration_type(ty)
                            }
                        }
                    };
                    self.add(self.world.elem(site), ty);
                }
                let site = self.world.find_site(site);
                let atom = if matches!(op, Op::MakeList { .. }) { Atom::List(site) } else { Atom::Set(site) };
                let ty = self.of(atom);
                if let Atom::Set(_) = atom {
                    // Elements enter through `set.add` and `set.update`.
                    for item in items {
                        let (name, reg) = match *item {
                            Item::One(reg) => ("add", reg),
                            Item::Star(reg) => ("update", reg),
                        };
                        let arg = self.get(reg);
                        self.special_type(ty, name, &[arg]);
                    }
                }
                self.set(*dst, ty);
            }
            Op::MakeDict { dst, items } => {
                let site = self.world.site(self.place());
                let this = self.of(Atom::Dict(site));
                for item in items {
                    match *item {
                        DictItem::Pair(key, value) => {
                            let (key, value) = (self.get(key), self.get(value));
                            self.special_type(this, "__setitem__", &[key, value]);
                        }
                        DictItem::Merge(reg) => {
                            let other = self.get(reg);
                            for atom in self.atoms(other) {
                                let one = self.of(atom);
                                self.helper_type("_merge_display", &[this, one]);
                            }
                        }
                    }
                }
                let site = self.world.find_site(site);
                let ty = self.of(Atom::Dict(site));
                self.set(*dst, ty);
            }
            Op::MakeSlice { dst, lower, upper, step } => {
                let types = [*lower, *upper, *step].map(|reg| self.get(reg));
                let Some(class) = self.class_named("slice") else { return false };
                let ty = self.construct_type(class, &Self::positional(&types));
                self.set(*dst, ty);
            }
            Op::ListAppend { list, value } => {
                let (list, value) = (self.get(*list), self.get(*value));
                for atom in self.atoms(list) {
                    if let Atom::List(site) = atom {
                        self.add(self.world.elem(site), value);
                    }
                }
            }
            Op::SetAdd { set, value } => {
                let (set, value) = (self.get(*set), self.get(*value));
                return self.special_type(set, "add", &[value]) != Type::NEVER;
            }
            Op::DictInsert { dict, key, value } => {
                let (dict, key, value) = (self.get(*dict), self.get(*key), self.get(*value));
                return self.special_type(dict, "__setitem__", &[key, value]) != Type::NEVER;
            }
            Op::Unpack { dsts, src, star } => return self.unpack(dsts, *src, *star),
            _ => {}
        }
        true
    }

    fn unpack(&mut self, dsts: &[molt_hir::Reg], src: molt_hir::Reg, star: Option<u32>) -> bool {
        let ty = self.get(src);
        let site = self.world.site(self.place());
        let mut types = vec![Type::NEVER; dsts.len()];
        for atom in self.atoms(ty) {
            match (atom, star) {
                (Atom::Tuple(items), None) if self.world.types.items(items).len() == dsts.len() => {
                    for (at, item) in self.world.types.items(items).to_vec().into_iter().enumerate() {
                        types[at] = self.world.join(types[at], item);
                    }
                }
                (Atom::Tuple(items), None) if self.world.types.items(items).len() != dsts.len() => {}
                (Atom::Tuple(items), Some(star)) if self.world.types.items(items).len() + 1 >= dsts.len() => {
                    let items = self.world.types.items(items).to_vec();
                    let (star, behind) = (star as usize, dsts.len() - 1 - star as usize);
                    for (at, item) in items.iter().enumerate() {
                        if at < star {
                            types[at] = self.world.join(types[at], *item);
                        } else if at >= items.len() - behind {
                            let at = dsts.len() - (items.len() - at);
                            types[at] = self.world.join(types[at], *item);
                        } else {
                            self.add(self.world.elem(site), *item);
                        }
                    }
                }
                _ => {
                    let one = self.of(atom);
                    let item = self.iteration_type(one);
                    for (at, ty) in types.iter_mut().enumerate() {
                        if star == Some(at as u32) {
                            self.world.join_slot(self.world.elem(site), item);
                        } else {
                            *ty = self.world.join(*ty, item);
                        }
                    }
                }
            }
        }
        if let Some(star) = star {
            let site = self.world.find_site(site);
            types[star as usize] = self.of(Atom::List(site));
        }
        for (&dst, &ty) in dsts.iter().zip(&types) {
            self.set(dst, ty);
        }
        !types.contains(&Type::NEVER)
    }

    /// The class that programs see under this name in builtins.
    pub fn class_named(&self, name: &str) -> Option<crate::types::Class> {
        let name = self.name(name)?;
        self.world
            .classes
            .iter()
            .position(|c| c.name == name && c.module.0 == 0)
            .map(|at| crate::types::Class(at as u32))
    }

    /// Whether `obj[index]` is inline code: an element by int.
    pub fn prim_item(&self, obj: Atom, index: Atom) -> bool {
        matches!(obj, Atom::List(_) | Atom::Tuple(_) | Atom::TupleOf(_)) && matches!(index, Atom::Int | Atom::Bool)
    }

    /// Whether `obj[index]` is one call for all kinds of the index: a dict takes keys of many kinds as values, and so do
    /// objects with a method.
    pub fn indexes_together(&self, obj: Atom, index: Type) -> bool {
        const MANY: usize = 4;
        matches!(obj, Atom::Dict(_) | Atom::Instance(_)) && self.world.types.atoms(index).len() >= MANY
    }

    /// The kinds of an index that are told apart.
    fn index_kinds(&mut self, obj: Atom, index: Type) -> Vec<Type> {
        match self.indexes_together(obj, index) {
            true => vec![index],
            false => self.atoms(index).into_iter().map(|atom| self.of(atom)).collect(),
        }
    }

    /// The type of `obj[index]`; `known` is the index if it is a constant.
    pub fn item_type(&mut self, obj: Type, index: Type, known: Option<i64>) -> Type {
        let mut result = Type::NEVER;
        for a in self.atoms(obj) {
            for i in self.index_kinds(a, index) {
                let ty = match (a, self.world.types.single(i)) {
                    (Atom::List(site) | Atom::TupleOf(site), Some(Atom::Int | Atom::Bool)) => self.elem_type(site),
                    (Atom::Tuple(items), Some(Atom::Int | Atom::Bool)) => self.tuple_item(items, known),
                    (Atom::Class(class), _) => {
                        let plan = self.plan_class_item(class, i);
                        self.plan_type(&plan, &Flat::default()).0
                    }
                    _ => {
                        let a = self.of(a);
                        self.special_type(a, "__getitem__", &[i])
                    }
                };
                result = self.world.join(result, ty);
            }
        }
        result
    }

    /// The element type of a tuple at a constant index, or of all elements.
    pub fn tuple_item(&mut self, items: crate::types::TupleTypes, known: Option<i64>) -> Type {
        let items = self.world.types.items(items).to_vec();
        match known {
            Some(at) => {
                let at = if at < 0 { at + items.len() as i64 } else { at };
                usize::try_from(at).ok().and_then(|at| items.get(at).copied()).unwrap_or(Type::NEVER)
            }
            None => {
                let mut all = Type::NEVER;
                for item in items {
                    all = self.world.join(all, item);
                }
                all
            }
        }
    }

    pub fn set_item_type(&mut self, obj: Type, index: Type, value: Type) -> bool {
        let mut done = false;
        for a in self.atoms(obj) {
            for i in self.index_kinds(a, index) {
                match (a, self.world.types.single(i)) {
                    (Atom::List(site), Some(Atom::Int | Atom::Bool)) => {
                        self.add(self.world.elem(site), value);
                        done = true;
                    }
                    _ => {
                        let a = self.of(a);
                        done |= self.special_type(a, "__setitem__", &[i, value]) != Type::NEVER;
                    }
                }
            }
        }
        done
    }

    /// How `iter(x)` is made: the plan of `__iter__`, or the sequence protocol.
    pub fn plan_iter(&mut self, atom: Atom) -> Option<Plan> {
        if let Some(plan) = self.plan_special(atom, "__iter__", &[]) {
            return Some(plan);
        }
        if self.is_blocked(atom, "__iter__") {
            return None;
        }
        self.special_func(atom, "__getitem__")?;
        let class = self.class_named("iterator")?;
        let of = self.of(atom);
        Some(self.plan_construct(class, &Self::positional(&[of])))
    }

    /// Whether the class says None for a special method: nothing is tried in its place.
    pub fn is_blocked(&mut self, atom: Atom, name: &str) -> bool {
        let (Some(class), Some(name)) = (self.world.class_of(atom), self.name(name)) else { return false };
        match self.world.class_attr(class, name) {
            Some((_, slot)) => self.read(slot) == Type::NONE,
            None => false,
        }
    }

    pub fn iter_type(&mut self, ty: Type) -> Type {
        let mut result = Type::NEVER;
        for atom in self.atoms(ty) {
            let one = match atom {
                Atom::Generator(instance) if self.world.is_iterator(instance) => self.of(atom),
                _ => match self.plan_iter(atom) {
                    Some(plan) => {
                        let ty = self.plan_type(&plan, &Flat::default()).0;
                        self.iterators(ty)
                    }
                    None => Type::NEVER,
                },
            };
            result = self.world.join(result, one);
        }
        result
    }

    /// The kinds of values among these that have `__next__`.
    pub fn iterators(&mut self, ty: Type) -> Type {
        let mut result = Type::NEVER;
        for atom in self.atoms(ty) {
            let is_iterator = match atom {
                Atom::Generator(_) => true,
                _ => match (self.world.class_of(atom), self.name("__next__")) {
                    (Some(class), Some(name)) => self.world.class_attr(class, name).is_some(),
                    _ => false,
                },
            };
            if is_iterator {
                let one = self.of(atom);
                result = self.world.join(result, one);
            }
        }
        result
    }

    /// What `next(iter)` gives.
    pub fn next_type(&mut self, iter: Type) -> Type {
        let mut result = Type::NEVER;
        for atom in self.atoms(iter) {
            let one = match atom {
                Atom::Generator(instance) if self.world.is_iterator(instance) => {
                    self.world.instances[self.instance.index()].callees.insert(instance);
                    let sent = self.world.instances[instance.index()].sent;
                    self.world.join_slot(sent, Type::NONE);
                    let slot = self.world.instances[instance.index()].yields;
                    self.read(slot)
                }
                _ => {
                    let of = self.of(atom);
                    self.special_type(of, "__next__", &[])
                }
            };
            result = self.world.join(result, one);
        }
        result
    }

    /// The items of an iterable.
    pub fn iteration_type(&mut self, ty: Type) -> Type {
        let iter = self.iter_type(ty);
        self.next_type(iter)
    }

    /// As `iteration_type`, for a star in a list, a tuple or a call.
    pub fn starred_type(&mut self, ty: Type) -> Type {
        for atom in self.asked_for_length(ty) {
            let one = self.of(atom);
            self.helper_type("_ask_length", &[one]);
        }
        self.iteration_type(ty)
    }

    /// The kinds of values among these that stars ask how long they are: objects of the program that may tell.
    pub fn asked_for_length(&mut self, ty: Type) -> Vec<Atom> {
        let names = ["__len__", "__length_hint__"].map(|name| self.name(name));
        let mut asked = self.atoms(ty).to_vec();
        asked.retain(|&atom| {
            let class = self.world.class_of(atom).filter(|_| matches!(atom, Atom::Instance(_)));
            class.is_some_and(|class| {
                !self.world.is_class_of_runtime(class)
                    && names.iter().flatten().any(|&name| self.world.class_attr(class, name).is_some())
            })
        });
        asked
    }

    /// The yielded and the returned type of one step of `yield from`.
    pub fn send_types(&mut self, iter: Type, sent: Type) -> (Type, Type) {
        let (mut item, mut result) = (Type::NEVER, Type::NEVER);
        for atom in self.atoms(iter) {
            match atom {
                Atom::Generator(instance) => {
                    self.world.instances[self.instance.index()].callees.insert(instance);
                    let data = &self.world.instances[instance.index()];
                    let (yields, ret, sent_slot) = (data.yields, data.ret, data.sent);
                    self.world.join_slot(sent_slot, sent);
                    let (yields, ret) = (self.read(yields), self.read(ret));
                    item = self.world.join(item, yields);
                    // A generator that was exhausted before has no value any more.
                    let again = self.world.generator_kind(instance) != Some(molt_hir::GeneratorKind::Coroutine);
                    let ret = if again { self.world.join(ret, Type::NONE) } else { ret };
                    result = self.world.join(result, ret);
                }
                _ => {
                    let of = self.of(atom);
                    let next = self.special_type(of, "__next__", &[]);
                    item = self.world.join(item, next);
                    result = self.world.join(result, Type::NONE);
                }
            }
        }
        (item, result)
    }

    /// `next` makes a StopIteration; a generator's return value goes into it.
    pub fn stop_iteration(&mut self, iter: Type) {
        let class = self.world.builtin_class(molt_abi::types::Builtin::StopIteration);
        self.construct_type(class, &Self::positional(&[]));
        for atom in self.atoms(iter) {
            if let Atom::Generator(instance) = atom {
                let ret = self.world.instances[instance.index()].ret;
                let ret = self.read(ret);
                if ret != Type::NONE && ret != Type::NEVER {
                    self.construct_type(class, &Self::positional(&[ret]));
                }
            }
        }
    }

    /// The site that a runtime function's container result belongs to.
    pub fn runtime_site(&mut self, nth: u32) -> Site {
        let Place::Op { instance, block, index } = self.place() else { return self.world.site(Place::DeepTuples) };
        self.world.site(Place::Runtime { instance, block, index, nth })
    }
}
