//! Attributes: instance fields, class attributes along the MRO, descriptors, modules, `super()`.

use crate::calls::{Flat, Plan};
use crate::cursor::Cursor;
use crate::types::{Atom, Class, Func, Shape, Slot, Type};
use molt_abi::types::Builtin;
use molt_hir::{GlobalId, Name};

/// How `obj.name` is found for one kind of object.
#[derive(Clone, PartialEq, Debug)]
pub enum Attr {
    /// A word of the instance; if it is unbound, the class attribute behind it.
    Field {
        shape: Shape,
        slot: Slot,
        otherwise: Option<Box<Attr>>,
    },
    /// The class attribute `owner.name` is a function: bound to the receiver.
    Method {
        func: Func,
    },
    /// The class attribute itself.
    Class {
        owner: Class,
        slot: Slot,
    },
    /// The class attribute `owner.name` has `__get__`: called with the attribute, the receiver (or None), its class.
    Descriptor {
        owner: Class,
        slot: Slot,
        get: Box<Plan>,
        on_class: bool,
    },
    Global {
        global: GlobalId,
    },
    Submodule(molt_hir::ModuleId),
    /// `__class__`, `__name__`, `__dict__` and other attributes that the compiler answers.
    Known(Known),
    Missing,
}

/// Attributes without a slot.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Known {
    /// The class object.
    Class(Class),
    /// A constant str.
    Text(Name),
    /// The name of a class object that only run time knows.
    ClassName,
}

impl<'w, 'p> Cursor<'w, 'p> {
    /// A method that `obj.name(…)` calls without making a bound method first.
    pub fn find_method(&mut self, atom: Atom, name: Name) -> Option<Func> {
        match self.plan_attr(atom, name) {
            Attr::Method { func } => Some(func),
            _ => None,
        }
    }

    pub fn plan_attr(&mut self, atom: Atom, name: Name) -> Attr {
        match atom {
            Atom::Module(module) => {
                let module = molt_hir::ModuleId(module);
                match self.world.program.modules[module.index()].globals.get(&name) {
                    Some(&global) => Attr::Global { global },
                    None => self.submodule(module, name).map_or(Attr::Missing, Attr::Submodule),
                }
            }
            Atom::Class(class) => self.plan_class_attr(class, name),
            Atom::AnyClass(_) => match self.world.program.names.text(name) {
                "__name__" | "__qualname__" => Attr::Known(Known::ClassName),
                _ => Attr::Missing,
            },
            Atom::Super(id) => {
                let (class, this) = self.world.types.super_parts(id);
                self.plan_super(class, this, name)
            }
            Atom::Func(func) => {
                let function = &self.world.program.functions[self.world.funcs[func.index()].func.index()];
                match self.world.program.names.text(name) {
                    "__name__" => Attr::Known(Known::Text(function.name)),
                    "__qualname__" => Attr::Known(Known::Text(function.qualname)),
                    "__module__" => Attr::Known(Known::Text(self.world.program.modules[function.module.index()].name)),
                    _ => Attr::Missing,
                }
            }
            Atom::Method(method) => {
                let (_, func) = self.world.types.method_parts(method);
                self.plan_attr(Atom::Func(func), name)
            }
            _ => match self.world.class_of(atom) {
                Some(class) => self.plan_instance_attr(atom, class, name),
                None => Attr::Missing,
            },
        }
    }

    fn plan_instance_attr(&mut self, atom: Atom, class: Class, name: Name) -> Attr {
        let this = self.of(atom);
        let found = self.world.class_attr(class, name);
        let from_class = found.map(|(owner, slot)| self.class_value(owner, slot, Some(this), class));
        if let Some(Attr::Descriptor { .. }) = from_class
            && self.is_data_descriptor(class, name)
        {
            return from_class.unwrap_or(Attr::Missing);
        }
        let shape = match atom {
            Atom::Instance(shape) => Some(shape),
            // Every exception has the words of BaseException.
            Atom::AnyException(class) => self.exception_shape(class),
            _ => None,
        };
        if let Some(shape) = shape {
            let shape = self.world.find_shape(shape);
            if let Some(&slot) = self.world.shapes[shape.index()].fields.get(&name) {
                return Attr::Field { shape, slot, otherwise: from_class.map(Box::new) };
            }
            // A store elsewhere may add it later.
            let reader = self.instance;
            if !self.world.frozen {
                self.world.classes[class.index()].readers.insert(reader);
            }
        }
        match from_class {
            Some(attr) => attr,
            None if self.world.program.names.text(name) == "__class__" => Attr::Known(Known::Class(class)),
            None => Attr::Missing,
        }
    }

    /// A shape that has the fields all exceptions below `class` share.
    fn exception_shape(&mut self, class: Class) -> Option<Shape> {
        Some(self.world.shape(class, &[]))
    }

    /// What a class attribute becomes when it is read through an instance (`this`) or the class itself.
    fn class_value(&mut self, owner: Class, slot: Slot, this: Option<Type>, class: Class) -> Attr {
        let ty = self.world.read(slot, self.instance);
        let ty = self.world.types.without(ty, Atom::Unbound);
        match self.world.types.single(ty) {
            Some(Atom::Func(func)) if this.is_some() => Attr::Method { func },
            Some(atom @ Atom::Instance(_)) => {
                let class_ty = self.of(Atom::Class(class));
                match self.plan_special(atom, "__get__", &[this.unwrap_or(Type::NONE), class_ty]) {
                    Some(get) => Attr::Descriptor { owner, slot, get: Box::new(get), on_class: this.is_none() },
                    None => Attr::Class { owner, slot },
                }
            }
            _ => Attr::Class { owner, slot },
        }
    }

    fn is_data_descriptor(&mut self, class: Class, name: Name) -> bool {
        self.descriptor_atom(class, name).is_some_and(|atom| self.special_func(atom, "__set__").is_some())
    }

    /// The class attribute, if it is an instance.
    pub fn descriptor_atom(&mut self, class: Class, name: Name) -> Option<Atom> {
        let (_, slot) = self.world.class_attr(class, name)?;
        let ty = self.world.read(slot, self.instance);
        match self.world.types.single(ty) {
            Some(atom @ Atom::Instance(_)) => Some(atom),
            _ => None,
        }
    }

    fn plan_class_attr(&mut self, class: Class, name: Name) -> Attr {
        if let Some((owner, slot)) = self.world.class_attr(class, name) {
            return self.class_value(owner, slot, None, class);
        }
        let def = &self.world.classes[class.index()];
        match self.world.program.names.text(name) {
            "__name__" => Attr::Known(Known::Text(def.name)),
            "__qualname__" => Attr::Known(Known::Text(self.world.program.classes[def.def.index()].qualname)),
            "__module__" => Attr::Known(Known::Text(self.world.program.modules[def.module.index()].name)),
            "__class__" => Attr::Known(Known::Class(self.world.builtin_class(Builtin::type_))),
            _ => {
                let reader = self.instance;
                if !self.world.frozen {
                    self.world.classes[class.index()].readers.insert(reader);
                }
                Attr::Missing
            }
        }
    }

    fn plan_super(&mut self, class: Class, this: Type, name: Name) -> Attr {
        let Some(atom) = self.world.types.single(this) else { return Attr::Missing };
        let (start, bound) = match atom {
            Atom::Class(c) => (c, None),
            _ => match self.world.class_of(atom) {
                Some(c) => (c, Some(this)),
                None => return Attr::Missing,
            },
        };
        let mro = self.world.classes[start.index()].mro.clone();
        let Some(at) = mro.iter().position(|&c| c == class) else { return Attr::Missing };
        for &next in &mro[at + 1..] {
            if let Some(&slot) = self.world.classes[next.index()].attrs.get(&name) {
                let attr = self.class_value(next, slot, bound, start);
                // `super().__new__` in a class: a plain function, called with the class.
                return attr;
            }
        }
        Attr::Missing
    }

    /// The type that the plan gives.
    pub fn attr_plan_type(&mut self, atom: Atom, attr: &Attr) -> Type {
        match attr {
            Attr::Field { slot, otherwise, .. } => {
                let ty = self.world.read(*slot, self.instance);
                let ty = self.world.types.without(ty, Atom::Unbound);
                match otherwise {
                    Some(other) => {
                        let other = self.attr_plan_type(atom, other);
                        self.world.join(ty, other)
                    }
                    None => ty,
                }
            }
            Attr::Method { func } => {
                let this = match atom {
                    Atom::Super(id) => self.world.types.super_parts(id).1,
                    _ => self.of(atom),
                };
                let method = self.world.types.method(this, *func);
                self.of(Atom::Method(method))
            }
            Attr::Class { slot, .. } => {
                let ty = self.world.read(*slot, self.instance);
                self.world.types.without(ty, Atom::Unbound)
            }
            Attr::Descriptor { get, .. } => self.plan_type(get, &Flat::default()).0,
            Attr::Global { global } => {
                let slot = self.world.globals[global.index()];
                let ty = self.world.read(slot, self.instance);
                self.world.types.without(ty, Atom::Unbound)
            }
            Attr::Submodule(module) => self.of(Atom::Module(module.0)),
            Attr::Known(Known::Class(class)) => self.of(Atom::Class(*class)),
            Attr::Known(Known::Text(_) | Known::ClassName) => Type::STR,
            Attr::Missing => Type::NEVER,
        }
    }

    /// The type of `obj.name`, and of `obj` where the lookup succeeds.
    pub fn attr_type(&mut self, obj: Type, name: Name) -> (Type, Type) {
        let (mut result, mut narrowed) = (Type::NEVER, Type::NEVER);
        for atom in self.atoms(obj) {
            let attr = self.plan_attr(atom, name);
            let mut ty = self.attr_plan_type(atom, &attr);
            if attr == Attr::Missing
                && let Some(plan) = self.plan_special(atom, "__getattr__", &[Type::STR])
            {
                ty = self.plan_type(&plan, &Flat::default()).0;
            }
            if ty != Type::NEVER {
                let one = self.of(atom);
                narrowed = self.world.join(narrowed, one);
                result = self.world.join(result, ty);
            }
        }
        if narrowed == Type::NEVER {
            narrowed = obj;
        }
        (result, narrowed)
    }

    /// How `obj.name = value` is carried out for one kind of object.
    pub fn plan_set_attr(&mut self, atom: Atom, name: Name, value: Type) -> SetAttr {
        match atom {
            Atom::Instance(shape) => {
                let class = self.world.shape_class(shape);
                if let Some(descriptor) = self.descriptor_atom(class, name)
                    && self.special_func(descriptor, "__set__").is_some()
                {
                    let this = self.of(atom);
                    let Some((owner, slot)) = self.world.class_attr(class, name) else { return SetAttr::Missing };
                    return match self.plan_special(descriptor, "__set__", &[this, value]) {
                        Some(set) => SetAttr::Descriptor { owner, slot, set: Box::new(set) },
                        None => SetAttr::Missing,
                    };
                }
                if let Some(plan) = self.plan_special(atom, "__setattr__", &[Type::STR, value]) {
                    return SetAttr::Hook(Box::new(plan));
                }
                let slot = self.world.field(shape, name);
                SetAttr::Field { shape: self.world.find_shape(shape), slot }
            }
            Atom::AnyException(class) => {
                let shape = self.world.shape(class, &[]);
                let slot = self.world.field(shape, name);
                SetAttr::Field { shape, slot }
            }
            Atom::Class(class) => {
                let new = match self.world.classes[class.index()].attrs.get(&name) {
                    Some(&slot) => slot,
                    None => {
                        let slot = self.world.new_slot(Type::UNBOUND);
                        self.world.classes[class.index()].attrs.insert(name, slot);
                        let below: Vec<Class> = (0..self.world.classes.len() as u32).map(Class).collect();
                        for c in below {
                            if self.world.is_subclass(c, class) {
                                let readers = self.world.classes[c.index()].readers.clone();
                                self.world.queue.extend(readers);
                            }
                        }
                        slot
                    }
                };
                SetAttr::Class { owner: class, slot: new }
            }
            Atom::Module(module) => match self.world.program.modules[module as usize].globals.get(&name) {
                Some(&global) => SetAttr::Global { global },
                None => SetAttr::Missing,
            },
            _ => SetAttr::Missing,
        }
    }

    pub fn set_attr_type(&mut self, obj: Type, name: Name, value: Type) {
        for atom in self.atoms(obj) {
            match self.plan_set_attr(atom, name, value) {
                SetAttr::Field { shape, slot } => {
                    let fresh = self.world.peek(slot) == Type::NEVER;
                    self.world.join_slot(slot, value);
                    if fresh {
                        let class = self.world.shape_class(shape);
                        let readers = self.world.classes[class.index()].readers.clone();
                        self.world.queue.extend(readers);
                    }
                }
                SetAttr::Class { slot, .. } => self.world.join_slot(slot, value),
                SetAttr::Global { global } if self.world.patched.insert(global) => {
                    self.world.join_slot(self.world.globals[global.index()], value);
                    let everything = (0..self.world.instances.len() as u32).map(crate::types::Instance);
                    self.world.queue.extend(everything);
                }
                SetAttr::Global { global } => self.world.join_slot(self.world.globals[global.index()], value),
                SetAttr::Descriptor { .. } | SetAttr::Hook(_) | SetAttr::Missing => {}
            }
        }
    }

    pub fn del_attr_type(&mut self, obj: Type, name: Name) {
        for atom in self.atoms(obj) {
            if let Atom::Instance(shape) = atom {
                let slot = self.world.field(shape, name);
                self.world.join_slot(slot, Type::UNBOUND);
            }
        }
    }
}

/// How an attribute is assigned.
#[derive(Clone, PartialEq, Debug)]
pub enum SetAttr {
    Field {
        shape: Shape,
        slot: Slot,
    },
    Class {
        owner: Class,
        slot: Slot,
    },
    Descriptor {
        owner: Class,
        slot: Slot,
        set: Box<Plan>,
    },
    /// `__setattr__` of the class, with the name as a str.
    Hook(Box<Plan>),
    Global {
        global: GlobalId,
    },
    Missing,
}
