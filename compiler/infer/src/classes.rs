//! Class statements, C3 linearisation, `isinstance`.

use crate::cursor::{Cursor, Fact};
use crate::types::{Atom, Class, Type};
use crate::world::ClassData;
use indexmap::IndexMap;
use molt_abi::types::Builtin;
use molt_hir::{Item, Op, Reg};
use std::collections::BTreeSet;

impl<'w, 'p> Cursor<'w, 'p> {
    pub fn class_op(&mut self, op: &Op) -> bool {
        let Op::MakeClass { dst, class: def, bases, members, .. } = op else { return true };
        let mut base_classes = Vec::new();
        for base in bases {
            let (Item::One(reg) | Item::Star(reg)) = *base;
            let ty = self.get(reg);
            match self.world.types.single(ty) {
                Some(Atom::Class(class)) => base_classes.push(class),
                _ => return false,
            }
        }
        let class = match self.world.class_of_def.get(def) {
            Some(&class) => class,
            None => self.declare_class(*def, base_classes),
        };
        let names = &self.world.program.names;
        for &(name, reg) in members {
            let mut ty = self.get(reg);
            // `__new__`, `__init_subclass__` and `__class_getitem__` are static by themselves.
            if names.text(name) == "__new__" {
                ty = self.get(reg);
            }
            let slot = match self.world.classes[class.index()].attrs.get(&name) {
                Some(&slot) => slot,
                None => {
                    let slot = self.world.new_slot(Type::NEVER);
                    self.world.classes[class.index()].attrs.insert(name, slot);
                    slot
                }
            };
            self.world.join_slot(slot, ty);
        }
        // A class that defines __eq__ without __hash__ is not hashable: its slot says None.
        let defines = |text: &str| members.iter().any(|&(name, _)| names.text(name) == text);
        if defines("__eq__")
            && !defines("__hash__")
            && let Some(name) = names.get("__hash__")
        {
            let slot = match self.world.classes[class.index()].attrs.get(&name) {
                Some(&slot) => slot,
                None => {
                    let slot = self.world.new_slot(Type::NONE);
                    self.world.classes[class.index()].attrs.insert(name, slot);
                    slot
                }
            };
            self.world.join_slot(slot, Type::NONE);
        }
        let ty = self.of(Atom::Class(class));
        if let Some(cell) = self.world.program.classes[def.index()].class_cell {
            let slot = self.world.cell(self.instance, molt_hir::CellRef::Own(cell));
            self.world.join_slot(slot, ty);
        }
        self.set(*dst, ty);
        true
    }

    fn declare_class(&mut self, def: molt_hir::ClassId, mut bases: Vec<Class>) -> Class {
        let info = &self.world.program.classes[def.index()];
        let builtin =
            (info.module.0 == 0).then(|| Builtin::from_name(self.world.program.names.text(info.name))).flatten();
        if bases.is_empty() && builtin != Some(Builtin::object) {
            bases.extend(self.world.builtin_classes.get(&Builtin::object));
        }
        let class = Class(self.world.classes.len() as u32);
        let mut lists: Vec<Vec<Class>> =
            bases.iter().map(|base| self.world.classes[base.index()].mro.clone()).collect();
        lists.push(bases.clone());
        let (mut mro, mut error) = (vec![class], None);
        match merge(lists) {
            Some(rest) => mro.extend(rest),
            None => {
                let names: Vec<&str> =
                    bases.iter().map(|b| self.world.program.names.text(self.world.classes[b.index()].name)).collect();
                error = Some(format!(
                    "Cannot create a consistent method resolution order (MRO) for bases {}",
                    names.join(", ")
                ));
            }
        }
        self.world.classes.push(ClassData {
            def,
            name: info.name,
            module: info.module,
            bases: bases.clone(),
            mro,
            attrs: IndexMap::new(),
            builtin,
            subclasses: Vec::new(),
            shapes: Vec::new(),
            error,
            readers: BTreeSet::new(),
        });
        for base in bases {
            self.world.classes[base.index()].subclasses.push(class);
        }
        if let Some(builtin) = builtin {
            self.world.builtin_classes.insert(builtin, class);
        }
        self.world.class_of_def.insert(def, class);
        class
    }

    /// The classes that a class argument of `isinstance` or `except` names.
    pub fn class_list(&mut self, ty: Type) -> Option<Vec<Class>> {
        let mut classes = Vec::new();
        for atom in self.atoms(ty) {
            match atom {
                Atom::Class(class) => classes.push(class),
                Atom::Tuple(items) => {
                    for item in self.world.types.items(items).to_vec() {
                        classes.extend(self.class_list(item)?);
                    }
                }
                _ => return None,
            }
        }
        Some(classes)
    }

    /// Whether one kind of value is an instance of one of the classes; None if only run time can tell.
    pub fn atom_is(&self, atom: Atom, classes: &[Class]) -> Option<bool> {
        let class = self.world.class_of(atom)?;
        if classes.iter().any(|&c| self.world.is_subclass(class, c)) {
            return Some(true);
        }
        if let Atom::AnyException(class) = atom
            && classes.iter().any(|&c| self.world.is_subclass(c, class))
        {
            return None;
        }
        Some(false)
    }

    /// What `isinstance(reg, class)` says about `reg`.
    pub fn isinstance_fact(&mut self, reg: Reg, ty: Type, class: Type) -> Option<Fact> {
        // Only a single class object (or a tuple of such) decides; a union of classes does not.
        if self.world.types.atoms(class).len() != 1 {
            return None;
        }
        let classes = self.class_list(class)?;
        let (mut yes, mut no) = (Type::NEVER, Type::NEVER);
        for atom in self.atoms(ty) {
            let one = self.of(atom);
            match self.atom_is(atom, &classes) {
                Some(true) => yes = self.world.join(yes, one),
                Some(false) => no = self.world.join(no, one),
                None => {
                    for &c in &classes {
                        let narrowed = self.of(Atom::AnyException(c));
                        yes = self.world.join(yes, narrowed);
                    }
                    no = self.world.join(no, one);
                }
            }
        }
        Some(Fact::Is { reg, yes, no })
    }
}

/// C3: merges linearisations, or None if there is no consistent order (PEP 253; Barrett et al., OOPSLA 1996).
fn merge(mut lists: Vec<Vec<Class>>) -> Option<Vec<Class>> {
    let mut out = Vec::new();
    loop {
        lists.retain(|list| !list.is_empty());
        if lists.is_empty() {
            return Some(out);
        }
        let head = lists.iter().map(|list| list[0]).find(|head| lists.iter().all(|list| !list[1..].contains(head)))?;
        out.push(head);
        for list in &mut lists {
            if list[0] == head {
                list.remove(0);
            }
        }
    }
}
