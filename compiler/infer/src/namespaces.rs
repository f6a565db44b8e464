//! The namespaces that metaclasses are given, and what they make of them: `type.__new__` makes the statement's attributes,
//! then gives the class what the program's code has put into the namespace, or into the copy of it that arrives.
//!
//! A store under a constant key gives that attribute its type. After any other, every attribute that the program names may
//! hold any of the namespace's values.

use crate::cursor::Cursor;
use crate::names::Spelling;
use crate::repeats::Callers;
use crate::types::{Atom, Class, Instance, Site, Slot, Type};
use molt_hir::order::{IndexMap, IndexSet};
use molt_hir::{Args, BinaryOp, Const, DictItem, Item, Name, Op, Reg};

/// How the program's own code changes dicts that may be namespaces; None stands for a key that is no constant.
#[derive(Default)]
pub struct Namespaces {
    /// The dict that a class's metaclass is given, and whether it has entries from elsewhere: its class stores in its
    /// own way, or a call that makes the class was given it.
    given: IndexMap<Class, (Site, bool)>,
    /// The calls of `__new__` of metaclasses that class statements make.
    making: IndexMap<Instance, Class>,
    stores: IndexMap<(Site, Option<Name>), Slot>,
    drops: IndexSet<(Site, Option<Name>)>,
}

/// What a namespace holds beside what its class statement bound.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Changes {
    /// Constant keys and what is stored under them.
    pub names: Vec<(Name, Type)>,
    /// Other keys as well.
    pub any: bool,
    /// Names of the statement that may be gone.
    pub lost: Vec<Name>,
}

impl Changes {
    pub fn is_empty(&self) -> bool {
        self.names.is_empty() && !self.any && self.lost.is_empty()
    }
}

impl Cursor<'_, '_> {
    /// A class statement gives its metaclass this dict, and calls its `__new__` so.
    pub(crate) fn note_making(&mut self, class: Class, namespace: Type, new: Option<Instance>) {
        let Some(&site) = self.dict_sites(namespace).first() else { return };
        // All of what a call gives that is no display came from elsewhere.
        let def = self.world.classes[class.index()].def;
        let stores_itself = self.world.program.classes[def.index()].given_namespace || self.stores_itself(namespace);
        if self.world.namespaces.given.is_empty() {
            // What the program does to dicts was not looked at until now.
            self.world.requeue_all();
        }
        self.world.namespaces.given.insert(class, (site, stores_itself));
        if let Some(instance) = new {
            self.world.namespaces.making.insert(instance, class);
        }
    }

    /// The class for which the current instance calls `type.__new__`.
    pub fn class_in_making(&self) -> Option<Class> {
        let mut instance = self.instance;
        let mut seen = IndexSet::default();
        while seen.insert(instance) {
            if let Some(&class) = self.world.namespaces.making.get(&instance) {
                return Some(class);
            }
            match self.world.instances[instance.index()].callers {
                Callers::One((caller, _, _)) => instance = caller,
                Callers::None | Callers::Several => return None,
            }
        }
        None
    }

    /// Notes what an operation of the program does to a dict that may be a namespace.
    pub(crate) fn note_entries(&mut self, op: &Op) {
        let is_builtin = || self.world.program.modules[self.function.module.index()].is_builtin;
        if self.world.namespaces.given.is_empty() || self.world.frozen || is_builtin() {
            return;
        }
        match op {
            Op::SetItem { obj, index, value } => self.note_entry(*obj, self.key_of(*index), Some(*value)),
            Op::DictInsert { dict, key, value } => self.note_entry(*dict, self.key_of(*key), Some(*value)),
            Op::DelItem { obj, index } => self.note_drop(*obj, self.key_of(*index)),
            Op::Binary { op: BinaryOp::Or, lhs, dst, inplace, .. } => {
                self.note_entry(if *inplace { *lhs } else { *dst }, None, None);
            }
            Op::MakeDict { dst, items } => {
                for item in items {
                    if let DictItem::Pair(key, value) = item {
                        self.note_entry(*dst, self.key_of(*key), Some(*value));
                    }
                }
            }
            Op::CallMethod { obj, name, args: Args { pos, .. }, .. } => {
                let key = match pos.first() {
                    Some(&Item::One(reg)) => self.key_of(reg),
                    _ => None,
                };
                let value = match pos.get(1) {
                    Some(&Item::One(reg)) => Some(reg),
                    _ => None,
                };
                match self.world.program.names.text(*name) {
                    "setdefault" | "__setitem__" => self.note_entry(*obj, key.filter(|_| value.is_some()), value),
                    "update" => self.note_entry(*obj, None, None),
                    "pop" | "__delitem__" => self.note_drop(*obj, key),
                    "popitem" | "clear" => self.note_drop(*obj, None),
                    _ => {}
                }
            }
            _ => {}
        }
    }

    fn key_of(&self, reg: Reg) -> Option<Name> {
        match self.consts.get(&reg) {
            Some(Const::Str(text)) => self.name(std::str::from_utf8(text).ok()?),
            _ => None,
        }
    }

    /// The dicts that a value is, or holds as an instance of a class below `dict`.
    pub(crate) fn dict_sites(&mut self, ty: Type) -> Vec<Site> {
        let ty = match self.world.types.single(ty) {
            Some(Atom::Super(id)) => self.world.types.super_parts(id).1,
            _ => ty,
        };
        let native = self.native_type(ty);
        let sites = self.atoms(native).into_iter().filter_map(|atom| match atom {
            Atom::Dict(site) => Some(site),
            _ => None,
        });
        sites.collect()
    }

    fn note_entry(&mut self, dict: Reg, key: Option<Name>, value: Option<Reg>) {
        let (ty, value) = (self.get(dict), value.map_or(Type::NEVER, |value| self.get(value)));
        for site in self.dict_sites(ty) {
            let site = self.world.find_site(site);
            let slot = match self.world.namespaces.stores.get(&(site, key)) {
                Some(&slot) => slot,
                None => {
                    let slot = self.world.new_slot(Type::NEVER);
                    self.world.namespaces.stores.insert((site, key), slot);
                    self.requeue_makers();
                    slot
                }
            };
            self.world.join_slot(slot, value);
        }
    }

    fn note_drop(&mut self, dict: Reg, key: Option<Name>) {
        let ty = self.get(dict);
        for site in self.dict_sites(ty) {
            let site = self.world.find_site(site);
            if self.world.namespaces.drops.insert((site, key)) {
                self.requeue_makers();
            }
        }
    }

    /// Analyses again what asks for the changes of namespaces.
    fn requeue_makers(&mut self) {
        let makers = ["_type_new", "_fill_made"];
        for at in 0..self.world.instances.len() as u32 {
            let function = &self.world.program.functions[self.world.instances[at as usize].func.index()];
            if function.module.0 == 0 && makers.contains(&self.world.program.names.text(function.qualname)) {
                self.world.queue.insert(Instance(at));
            }
        }
    }

    /// What has been done to the namespace from which a class is made.
    pub fn namespace_changes(&mut self, class: Class, namespace: Type) -> Changes {
        let mut changes = Changes::default();
        let Some(&(given, stores_itself)) = self.world.namespaces.given.get(&class) else { return changes };
        let given = self.world.find_site(given);
        let sites = self.dict_sites(namespace);
        let is_copy = !sites.contains(&given);
        let stores: Vec<_> =
            self.world.namespaces.stores.iter().map(|(&(site, key), &slot)| (site, key, slot)).collect();
        for (site, key, slot) in stores {
            let site = self.world.find_site(site);
            if site != given && !sites.contains(&site) {
                continue;
            }
            match key {
                Some(name) if self.world.program.names.text(name) == "__classcell__" => {}
                Some(name) => {
                    let ty = self.world.read(slot, self.instance);
                    changes.names.push((name, ty));
                }
                None => changes.any = true,
            }
        }
        changes.any |= stores_itself;
        let mut members: Vec<Name> = self.world.classes[class.index()].attrs.keys().copied().collect();
        members.retain(|&name| !self.world.program.names.text(name).starts_with("__"));
        // A copy that was made entry by entry has some of them, or others.
        let drops: Vec<_> = self.world.namespaces.drops.iter().copied().collect();
        let dropped: Vec<_> =
            drops.into_iter().filter(|&(site, _)| site == given || sites.contains(&site)).map(|(_, key)| key).collect();
        if (is_copy || stores_itself) && changes.any || dropped.contains(&None) {
            changes.lost = members;
        } else {
            changes.lost = members.into_iter().filter(|&name| dropped.contains(&Some(name))).collect();
        }
        changes
    }

    /// Whether a namespace is of a class with a `__setitem__` of its own.
    fn stores_itself(&mut self, namespace: Type) -> bool {
        let Some(name) = self.name("__setitem__") else { return false };
        self.atoms(namespace).into_iter().any(|atom| {
            self.world
                .class_of(atom)
                .and_then(|class| self.world.class_attr(class, name))
                .is_some_and(|(owner, _)| self.world.classes[owner.index()].builtin.is_none())
        })
    }

    /// The attributes that such changes may give a class, each with all that it may hold then.
    pub fn changed_names(&mut self, class: Class, namespace: Type) -> Vec<(Name, Type)> {
        let changes = self.namespace_changes(class, namespace);
        let mut names = changes.names;
        if changes.any {
            let mut ty = Type::NEVER;
            for site in self.dict_sites(namespace) {
                let one = self.elem_type(site);
                ty = self.world.join(ty, one);
            }
            for name in self.store_names(Atom::Class(class), &Spelling::ANY) {
                let is_special = self.world.program.names.text(name).starts_with("__");
                if !is_special && names.iter().all(|&(other, _)| other != name) {
                    names.push((name, ty));
                }
            }
        }
        names
    }

    /// `intrinsics.class_entry`: one entry of the namespace becomes an attribute.
    pub(crate) fn class_entry_type(&mut self, made: Type, namespace: Type, value: Type) {
        let Some(Atom::Class(class)) = self.world.types.single(made) else { return };
        for (name, ty) in self.changed_names(class, namespace) {
            let slot = self.world.own_attr(class, name, Type::UNBOUND);
            self.world.join_slot(slot, ty);
        }
        let changes = self.namespace_changes(class, namespace);
        for &name in &changes.lost {
            let slot = self.world.own_attr(class, name, Type::UNBOUND);
            self.world.join_slot(slot, Type::UNBOUND);
        }
        if !changes.lost.is_empty() {
            self.special_type(namespace, "__contains__", &[Type::STR]);
        }
        if changes.any {
            self.add_attributes(made, value);
        }
    }
}
