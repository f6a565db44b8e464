//! Instances whose class changes (`x.__class__ = C`).
//!
//! Classes that instances change between are one family: wherever an instance of one is, one of any other may be. So the
//! types of their instances are widened to the family wherever types are read (`World::norm`), and each use tells them
//! apart by the header. They keep dicts, which makes their objects alike, and an attribute of one is that of all.

use crate::cursor::Cursor;
use crate::types::{Atom, Class, Type};
use crate::world::World;

impl World<'_> {
    /// Whether instances change between the two: both of plain classes of the program, with nothing but a dict in them.
    pub fn may_become(&self, from: Class, to: Class) -> bool {
        [from, to].iter().all(|&class| {
            let data = &self.classes[class.index()];
            let has_slots = |above: &Class| {
                let def = self.classes[above.index()].def;
                self.program.classes[def.index()].slots.as_ref().is_some_and(|slots| !slots.is_empty())
            };
            let is_builtin = self.program.modules[data.module.index()].is_builtin;
            !is_builtin
                && !data.repeats
                && self.may_keep_dict(class)
                && self.layout_base(class).is_none()
                && !data.mro.iter().any(has_slots)
        })
    }

    /// Whether the classes of instances of `class` change.
    pub fn changes_class(&self, class: Class) -> bool {
        !self.classes[class.index()].family.is_empty()
    }

    /// From now on, instances of one class may be of the other.
    fn join_families(&mut self, a: Class, b: Class) {
        if self.classes[a.index()].family.contains(&b) {
            return;
        }
        let mut family = vec![a, b];
        family.extend(self.classes[a.index()].family.iter().chain(&self.classes[b.index()].family));
        family.sort_unstable();
        family.dedup();
        for &class in &family {
            self.shape(class, &[]);
            let (site, first) = (self.keep_dict(class), self.keep_dict(family[0]));
            self.unify_sites(first, site);
            for (name, slot) in self.shapes[self.classes[class.index()].shapes[0].index()].fields.clone() {
                if let Some(shared) = self.family_field(&family, name) {
                    self.unify_slots(shared, slot);
                }
            }
        }
        for &class in &family {
            self.classes[class.index()].family.clone_from(&family);
        }
        self.memo.unified();
        self.requeue_all();
    }

    /// The slot of an attribute in the first of these classes that has it.
    pub(crate) fn family_field(&self, family: &[Class], name: molt_hir::Name) -> Option<crate::types::Slot> {
        let shapes = family.iter().filter_map(|class| self.classes[class.index()].shapes.first());
        shapes.filter_map(|shape| self.shapes[self.find_shape(*shape).index()].fields.get(&name)).next().copied()
    }

    /// The atom of a type that is one class's share of a family: what a test of the header has just told apart.
    pub(crate) fn told_apart(&self, ty: Type) -> Option<Atom> {
        match self.types.single(ty)? {
            Atom::Instance(shape) if self.changes_class(self.shape_class(shape)) => {
                Some(Atom::Instance(self.find_shape(shape)))
            }
            _ => None,
        }
    }

    /// The type with what its values may be instead.
    pub(crate) fn with_relatives(&mut self, ty: Type) -> Type {
        let relatives = |atom: &Atom| -> &[Class] {
            match *atom {
                Atom::Instance(shape) => &self.classes[self.shape_class(shape).index()].family,
                _ => &[],
            }
        };
        let family: Vec<Class> = self.types.atoms(ty).iter().flat_map(relatives).copied().collect();
        if family.is_empty() {
            return ty;
        }
        let all = family.iter().map(|class| Atom::Instance(self.find_shape(self.classes[class.index()].shapes[0])));
        let all = all.chain(self.types.atoms(ty).iter().copied()).collect();
        self.types.set(all)
    }
}

impl Cursor<'_, '_> {
    /// `x.__class__ = cls`, as far as the classes are of a kind that instances can change between.
    pub(crate) fn set_class_type(&mut self, x: Type, cls: Type) {
        for from in self.atoms(x) {
            for to in self.atoms(cls) {
                if let (Atom::Instance(shape), Atom::Class(to)) = (from, to)
                    && let from = self.world.shape_class(shape)
                    && from != to
                    && self.world.may_become(from, to)
                {
                    self.world.join_families(from, to);
                }
            }
        }
    }
}
