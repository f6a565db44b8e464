//! Virtual subclasses: classes that an abstract class counts as below it without being named in their MRO.
//!
//! What the program cannot change is known here: an abstract class of runtime/py with an attribute `__structural__` counts
//! every class that has its abstract methods, and one with `__counts__` those it lists. A class that the program
//! registers others with, or gives a `__subclasshook__`, is *open*, as is one whose metaclass has the program's own
//! `__instancecheck__`: the metaclass answers at run time.

use crate::cursor::Cursor;
use crate::types::{Atom, Class, Type};

impl<'w, 'p> Cursor<'w, 'p> {
    /// Whether a class is `base`, stands below it, or counts as below it.
    pub fn counts_as(&mut self, class: Class, base: Class) -> bool {
        if self.world.is_subclass(class, base) {
            return true;
        }
        if self.is_checkable_protocol(base) {
            return self.has_members(class, base);
        }
        if !self.world.is_class_of_runtime(base) {
            return false;
        }
        self.is_listed(class, base) || self.has_structure(class, base)
    }

    /// Whether only run time knows what counts as below a class.
    pub fn is_open(&mut self, base: Class) -> bool {
        if let Some(metaclass) = self.world.classes[base.index()].metaclass
            && let Some(name) = self.name("__instancecheck__")
            && let Some((owner, _)) = self.world.class_attr(metaclass, name)
            && !self.world.is_class_of_runtime(owner)
        {
            return true;
        }
        if !self.is_abstract_base(base) {
            return false;
        }
        let hook = self.name("__subclasshook__").and_then(|name| self.world.class_attr(base, name));
        if hook.is_some() {
            return true;
        }
        let slot = self.world.registered_slot(base);
        self.world.read(slot, self.instance) != Type::NEVER
    }

    /// Notes that the program registers `sub` with a class.
    pub fn register_virtual(&mut self, class: Class, sub: Type) {
        for above in self.world.classes[class.index()].mro.clone() {
            let slot = self.world.registered_slot(above);
            self.world.join_slot(slot, sub);
        }
    }

    /// Whether a class's metaclass is `ABCMeta` or derives from it.
    pub fn is_abstract_base(&self, class: Class) -> bool {
        let Some(metaclass) = self.world.classes[class.index()].metaclass else { return false };
        let Some(abc) = self.name("ABCMeta") else { return false };
        self.world.classes[metaclass.index()].mro.iter().any(|c| self.world.classes[c.index()].name == abc)
    }

    /// Whether a class names `typing.Protocol` among its bases.
    pub fn is_protocol(&self, class: Class) -> bool {
        self.world.classes[class.index()].bases.iter().any(|&base| self.is_protocol_itself(base))
    }

    /// Whether a class is a protocol or implements one by name.
    pub fn is_below_protocol(&self, class: Class) -> bool {
        self.world.classes[class.index()].mro.iter().any(|&above| self.is_protocol_itself(above))
    }

    fn is_protocol_itself(&self, class: Class) -> bool {
        let names = &self.world.program.names;
        let data = &self.world.classes[class.index()];
        names.text(data.name) == "Protocol"
            && names.text(self.world.program.modules[data.module.index()].name) == "typing"
    }

    /// Whether a class is a protocol that no object can be tested against.
    pub fn is_unchecked_protocol(&mut self, class: Class) -> bool {
        if !self.is_protocol(class) || self.is_checkable_protocol(class) {
            return false;
        }
        if !self.world.frozen {
            let reader = self.instance;
            self.world.classes[class.index()].readers.insert(reader);
        }
        true
    }

    /// Whether `typing.runtime_checkable` was applied to the class.
    fn is_checkable_protocol(&self, class: Class) -> bool {
        self.name("_is_runtime_protocol")
            .is_some_and(|mark| self.world.classes[class.index()].attrs.contains_key(&mark))
    }

    /// Whether a class has all that a protocol and the protocols above it ask for.
    fn has_members(&mut self, class: Class, base: Class) -> bool {
        if !self.world.frozen {
            let reader = self.instance;
            self.world.classes[class.index()].readers.insert(reader);
        }
        for owner in self.world.classes[base.index()].mro.clone() {
            if !self.is_protocol(owner) {
                continue;
            }
            let data = &self.world.classes[owner.index()];
            let annotations = &self.world.program.classes[data.def.index()].annotations;
            let mut members: Vec<molt_hir::Name> = annotations.iter().map(|(name, _)| *name).collect();
            for (name, slot) in data.attrs.clone() {
                let is_marked = matches!(
                    self.world.program.names.text(name),
                    "__annotations__"
                        | "__slots__"
                        | "__match_args__"
                        | "__orig_bases__"
                        | "__type_params__"
                        | "__init__"
                        | "__class_getitem__"
                        | "_is_runtime_protocol"
                );
                if !is_marked && self.world.read(slot, self.instance) != Type::NONE {
                    members.push(name);
                }
            }
            if members.into_iter().any(|name| !self.has_method(class, name) && !self.has_field(class, name)) {
                return false;
            }
        }
        true
    }

    /// Whether instances of a class keep a value under this name.
    fn has_field(&self, class: Class, name: molt_hir::Name) -> bool {
        let mut shapes = self.world.classes[class.index()].shapes.iter();
        shapes.any(|&shape| self.world.shapes[self.world.find_shape(shape).index()].fields.contains_key(&name))
    }

    fn is_listed(&mut self, class: Class, base: Class) -> bool {
        let Some(&slot) = self.name("__counts__").and_then(|name| self.world.classes[base.index()].attrs.get(&name))
        else {
            return false;
        };
        let listed = self.world.read(slot, self.instance);
        self.class_list(listed).is_some_and(|listed| listed.iter().any(|&c| self.world.is_subclass(class, c)))
    }

    fn has_structure(&mut self, class: Class, base: Class) -> bool {
        let Some(marker) = self.name("__structural__") else { return false };
        if !self.world.classes[base.index()].attrs.contains_key(&marker) {
            return false;
        }
        for owner in self.world.classes[base.index()].mro.clone() {
            for (name, slot) in self.world.classes[owner.index()].attrs.clone() {
                let ty = self.world.read(slot, self.instance);
                if self.is_abstract(ty) && !self.has_method(class, name) {
                    return false;
                }
            }
        }
        true
    }

    /// Whether a class has an attribute that is more than None, which takes a method away.
    fn has_method(&mut self, class: Class, name: molt_hir::Name) -> bool {
        let Some((_, slot)) = self.world.class_attr(class, name) else { return false };
        let ty = self.world.read(slot, self.instance);
        self.world.types.single(ty) != Some(Atom::None)
    }
}
