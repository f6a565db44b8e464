//! Stores to attributes and `del` of them: into instances, classes, modules and functions, through data descriptors and hooks.

use crate::calls::Plan;
use crate::cursor::Cursor;
use crate::types::{Atom, Class, Func, Shape, Slot, Type};
use molt_abi::types::Builtin;
use molt_hir::{GlobalId, Name};

/// How an attribute is assigned.
#[derive(Clone, PartialEq, Debug)]
pub enum SetAttr {
    /// An entry of the instance's dict.
    Entry {
        class: Class,
        slot: Slot,
    },
    /// The instance's dict itself.
    Dict(Class),
    Field {
        shape: Shape,
        slot: Slot,
    },
    Class {
        owner: Class,
        slot: Slot,
    },
    FuncWord {
        func: Func,
        slot: Slot,
    },
    Descriptor {
        owner: Class,
        slot: Slot,
        set: Box<Plan>,
    },
    /// The class attribute is one of several kinds, or missing at times: each as it would be alone.
    Kinds {
        slot: Slot,
        arms: Vec<(Atom, SetAttr)>,
    },
    /// `__setattr__` of the class, with the name as a str.
    Hook(Box<Plan>),
    /// A function of the receiver and the value.
    Checked(Box<Plan>),
    Global {
        global: GlobalId,
    },
    Missing,
}

impl Cursor<'_, '_> {
    /// How `obj.name = value` is carried out for one kind of object.
    pub fn plan_set_attr(&mut self, atom: Atom, name: Name, value: Type) -> SetAttr {
        match self.store_hook(atom, "__setattr__", &[Type::STR, value]) {
            Some(plan) => SetAttr::Hook(Box::new(plan)),
            None => self.plan_set_stored(atom, name, value),
        }
    }

    /// Whether instances of exactly this class take no attributes from this code: those of most builtin types, whose
    /// own methods keep their state in words that are nobody else's.
    pub(crate) fn is_sealed(&self, class: Class) -> bool {
        let data = &self.world.classes[class.index()];
        let program = self.world.program;
        let text = |name| program.names.text(name);
        let name = text(program.classes[data.def.index()].name);
        let has_dict = matches!(name, "staticmethod" | "classmethod" | "module");
        data.module.0 == 0 && !has_dict && self.is_outside() && !self.world.is_exception(class)
    }

    /// Whether instances of exactly this class do not take this attribute: of what is sealed, properties take two, and
    /// cells their contents.
    pub(crate) fn seals(&self, class: Class, name: Name) -> bool {
        let text = |name| self.world.program.names.text(name);
        let is_property =
            || text(self.world.program.classes[self.world.classes[class.index()].def.index()].name) == "property";
        let is_open_cell = || {
            self.world.sets_cells
                && text(name) == "cell_contents"
                && self.world.classes[class.index()].builtin == Some(Builtin::cell)
        };
        self.is_sealed(class) && !(matches!(text(name), "__doc__" | "__name__") && is_property()) && !is_open_cell()
    }

    /// Whether this code sees no words of instances of exactly this class: those of iterators, which CPython has in C
    /// without attributes. Files are iterators that have some.
    pub(crate) fn hides_state(&self, class: Class) -> bool {
        let program = self.world.program;
        let module = &program.modules[self.world.classes[class.index()].module.index()];
        matches!(program.names.text(module.name), "builtins" | "itertools")
            && module.is_builtin
            && !program.modules[self.function.module.index()].is_builtin
            && self.is_iterator_class(class)
    }

    /// Whether only the builtins make instances of a class: of their iterators, those that have no name there.
    pub(crate) fn makes_no_instances(&self, class: Class) -> bool {
        let data = &self.world.classes[class.index()];
        let name = self.world.program.names.text(data.name);
        data.module.0 == 0
            && self.function.module.0 != 0
            && !name.starts_with('_')
            && !molt_hir::is_builtin_name(name)
            && self.is_iterator_class(class)
    }

    /// Whether a class has `__next__`, but for files.
    fn is_iterator_class(&self, class: Class) -> bool {
        let program = self.world.program;
        let classes = &self.world.classes;
        let mro = &classes[class.index()].mro;
        let is_named = |class: Class, wanted: &str| {
            program.names.text(program.classes[classes[class.index()].def.index()].name) == wanted
        };
        let has_next =
            |class: Class| classes[class.index()].attrs.keys().any(|&name| program.names.text(name) == "__next__");
        mro.iter().any(|&above| has_next(above)) && !mro.iter().any(|&above| is_named(above, "_IOBase"))
    }

    /// Whether this code stores attributes for the program, or is of another module than the builtins.
    fn is_outside(&self) -> bool {
        let program = self.world.program;
        self.function.module.0 != 0
            || matches!(program.names.text(self.function.name), "setattr" | "__setattr__" | "delattr" | "__delattr__")
    }

    /// Whether the class is one that CPython has in C, whose attributes stay what they are.
    pub fn is_immutable(&self, class: Class) -> bool {
        self.world.classes[class.index()].module.0 == 0 && self.is_outside()
    }

    /// `object.__setattr__`.
    pub(crate) fn plan_set_stored(&mut self, atom: Atom, name: Name, value: Type) -> SetAttr {
        match atom {
            Atom::Instance(shape) => {
                let class = self.world.shape_class(shape);
                if self.world.classes[class.index()].builtin == Some(Builtin::object) {
                    return SetAttr::Missing;
                }
                let this = self.of(atom);
                let mro = self.world.classes[class.index()].mro.clone();
                self.plan_by_descriptor((&mro, name), "__set__", &[this, value], &mut |c| {
                    c.plan_set_own(atom, shape, name, value)
                })
            }
            Atom::AnyException(class) => {
                if let Some(plan) = self.plan_exception_word(atom, class, name, value) {
                    return SetAttr::Checked(Box::new(plan));
                }
                let shape = self.world.shape(class, &[]);
                let slot = self.world.field(shape, name);
                SetAttr::Field { shape, slot }
            }
            Atom::Class(class) => {
                if let Some(metaclass) = self.world.classes[class.index()].metaclass {
                    let this = self.of(atom);
                    if let Some(set) = self.descriptor_set(metaclass, name, &[this, value]) {
                        return set;
                    }
                }
                if self.is_immutable(class) {
                    return SetAttr::Missing;
                }
                if let Some(plan) = self.plan_class_word(class, name, value) {
                    return SetAttr::Checked(Box::new(plan));
                }
                let new = self.world.own_attr(class, name, Type::UNBOUND);
                SetAttr::Class { owner: class, slot: new }
            }
            Atom::Module(module) => match self.world.program.modules[module as usize].globals.get(&name) {
                Some(&global) => SetAttr::Global { global },
                None => {
                    let owner = self.world.builtin_class(Builtin::module);
                    let slot = self.module_attr(molt_hir::ModuleId(module), name);
                    SetAttr::Class { owner, slot }
                }
            },
            Atom::Func(_) if self.world.native_callable(atom).is_some() => SetAttr::Missing,
            Atom::Func(func) => match self.plan_func_word(func, name, value) {
                Some(plan) => SetAttr::Checked(Box::new(plan)),
                None => SetAttr::FuncWord { func, slot: self.world.func_attr(func, name) },
            },
            _ => SetAttr::Missing,
        }
    }

    /// A store into the instance itself.
    fn plan_set_own(&mut self, atom: Atom, shape: Shape, name: Name, value: Type) -> SetAttr {
        let class = self.world.shape_class(shape);
        if self.world.excluded_by_slots(class, self.world.program.names.text(name)) || self.seals(class, name) {
            return SetAttr::Missing;
        }
        if self.world.may_keep_dict(class) && self.world.program.names.text(name) == "__dict__" {
            self.world.keep_dict(class);
            return SetAttr::Dict(class);
        }
        if self.dict_class(atom).is_some() && !self.world.is_beside_dict(class, name) {
            return SetAttr::Entry { class, slot: self.world.field(shape, name) };
        }
        if let Some(plan) = self.plan_exception_word(atom, class, name, value) {
            return SetAttr::Checked(Box::new(plan));
        }
        let slot = self.world.field(shape, name);
        SetAttr::Field { shape: self.world.find_shape(shape), slot }
    }

    /// What a store or `del` does through the class attribute: by its `special` where it is a data descriptor, by `own`
    /// where it is anything else or missing.
    fn plan_by_descriptor(
        &mut self,
        (mro, name): (&[Class], Name),
        special: &str,
        args: &[Type],
        own: &mut dyn FnMut(&mut Self) -> SetAttr,
    ) -> SetAttr {
        let found = mro
            .iter()
            .enumerate()
            .find_map(|(at, above)| self.world.classes[above.index()].attrs.get(&name).map(|&slot| (at, *above, slot)));
        let Some((at, owner, slot)) = found else { return own(self) };
        let ty = self.world.read(slot, self.instance);
        let mut arms = Vec::new();
        for kind in self.world.types.atoms(ty).to_vec() {
            let arm = match kind {
                Atom::Unbound => self.plan_by_descriptor((&mro[at + 1..], name), special, args, own),
                Atom::Instance(_) if self.is_data(kind) => match self.plan_special(kind, special, args) {
                    Some(set) => SetAttr::Descriptor { owner, slot, set: Box::new(set) },
                    None => SetAttr::Missing,
                },
                _ => own(self),
            };
            arms.push((kind, arm));
        }
        match arms.first() {
            None => own(self),
            Some((_, first)) if arms.iter().all(|(_, arm)| arm == first) => first.clone(),
            _ => SetAttr::Kinds { slot, arms },
        }
    }

    /// `__set__` of the class attribute, if it has one.
    fn descriptor_set(&mut self, class: Class, name: Name, args: &[Type]) -> Option<SetAttr> {
        let descriptor = self.descriptor_atom(class, name)?;
        self.special_func(descriptor, "__set__")?;
        let (owner, slot) = self.world.class_attr(class, name)?;
        let set = self.plan_special(descriptor, "__set__", args)?;
        Some(SetAttr::Descriptor { owner, slot, set: Box::new(set) })
    }

    pub fn set_attr_type(&mut self, obj: Type, name: Name, value: Type) {
        let apart = self.set_apart(obj, name);
        for atom in self.atoms(apart) {
            let plan = self.plan_set_attr(atom, name, value);
            if matches!(plan, SetAttr::Missing) {
                self.note_missed(atom);
            }
            self.set_plan_type(&plan, value);
        }
    }

    /// Notes what a store by this plan puts where.
    pub(crate) fn set_plan_type(&mut self, plan: &SetAttr, value: Type) {
        match *plan {
            SetAttr::Field { shape, slot } => {
                // A value without a kind is no attribute yet.
                let fresh = self.world.peek(slot) == Type::NEVER && value != Type::NEVER;
                self.world.join_slot(slot, value);
                if fresh {
                    let class = self.world.shape_class(shape);
                    let readers = self.world.classes[class.index()].readers.clone();
                    self.world.queue.extend(readers);
                }
            }
            SetAttr::Entry { class, slot } => {
                // A value without a kind is no attribute yet.
                let fresh = self.world.peek(slot) == Type::NEVER && value != Type::NEVER;
                self.world.join_slot(slot, value);
                let site = self.world.keep_dict(class);
                self.world.join_slot(self.world.elem(site), value);
                if fresh {
                    let readers = self.world.classes[class.index()].readers.clone();
                    self.world.queue.extend(readers);
                }
            }
            SetAttr::Dict(class) => {
                let site = self.world.keep_dict(class);
                for atom in self.atoms(value) {
                    if let Atom::Dict(other) = atom {
                        self.world.unify_sites(site, other);
                        self.world.note_store(site);
                    }
                }
            }
            SetAttr::Class { slot, .. } | SetAttr::FuncWord { slot, .. } => self.world.join_slot(slot, value),
            SetAttr::Global { global } => {
                self.patch(global);
                self.world.join_slot(self.world.globals[global.index()], value);
            }
            SetAttr::Kinds { ref arms, .. } => arms.iter().for_each(|(_, arm)| self.set_plan_type(arm, value)),
            SetAttr::Descriptor { .. } | SetAttr::Hook(_) | SetAttr::Checked(_) | SetAttr::Missing => {}
        }
    }

    /// How `del obj.name` is carried out: [`SetAttr::Missing`] for what can have no such attribute.
    pub fn plan_del_attr(&mut self, atom: Atom, name: Name, plain: bool) -> SetAttr {
        if !plain && let Some(plan) = self.store_hook(atom, "__delattr__", &[Type::STR]) {
            return SetAttr::Hook(Box::new(plan));
        }
        match atom {
            Atom::Instance(shape) => {
                let class = self.world.shape_class(shape);
                let this = self.of(atom);
                let mro = self.world.classes[class.index()].mro.clone();
                self.plan_by_descriptor((&mro, name), "__delete__", &[this], &mut |c| c.plan_del_own(atom, shape, name))
            }
            Atom::Func(func) => {
                if let Some(plan) = self.plan_func_word_deletion(func, name) {
                    return SetAttr::Checked(Box::new(plan));
                }
                match self.world.funcs[self.world.find_func(func).index()].attrs.get(&name) {
                    Some(&slot) => SetAttr::FuncWord { func, slot },
                    None => SetAttr::Missing,
                }
            }
            Atom::Class(class) => {
                if let Some(metaclass) = self.world.classes[class.index()].metaclass
                    && let Some(descriptor) = self.descriptor_atom(metaclass, name)
                    && let Some((owner, slot)) = self.world.class_attr(metaclass, name)
                    && let this = self.of(atom)
                    && let Some(set) = self.plan_special(descriptor, "__delete__", &[this])
                {
                    return SetAttr::Descriptor { owner, slot, set: Box::new(set) };
                }
                match self.world.classes[class.index()].attrs.get(&name) {
                    _ if self.is_immutable(class) || self.is_class_word(name) => SetAttr::Missing,
                    Some(&slot) => SetAttr::Class { owner: class, slot },
                    None => SetAttr::Missing,
                }
            }
            Atom::Module(module) => match self.world.program.modules[module as usize].globals.get(&name) {
                Some(&global) => SetAttr::Global { global },
                None => match self.world.module_attrs.get(&(molt_hir::ModuleId(module), name)) {
                    Some(&slot) => SetAttr::Class { owner: self.world.builtin_class(Builtin::module), slot },
                    None => SetAttr::Missing,
                },
            },
            _ => SetAttr::Missing,
        }
    }

    /// A `del` of what the instance itself has.
    fn plan_del_own(&mut self, atom: Atom, shape: Shape, name: Name) -> SetAttr {
        let class = self.world.shape_class(shape);
        if self.dict_class(atom).is_some() && !self.world.is_beside_dict(class, name) {
            return SetAttr::Entry { class, slot: self.world.field(shape, name) };
        }
        if self.seals(class, name) {
            return SetAttr::Missing;
        }
        let slot = self.world.field(shape, name);
        SetAttr::Field { shape: self.world.find_shape(shape), slot }
    }

    /// Whether the class attribute is a data descriptor without this method, `__set__` or `__delete__`.
    pub fn descriptor_lacks(&mut self, atom: Atom, name: Name, special: &str) -> bool {
        let Atom::Instance(shape) = atom else { return false };
        let Some((_, slot)) = self.world.class_attr(self.world.shape_class(shape), name) else { return false };
        let ty = self.world.read(slot, self.instance);
        let kinds = self.world.types.atoms(ty).to_vec();
        kinds.into_iter().any(|kind| {
            matches!(kind, Atom::Instance(_)) && self.is_data(kind) && self.special_func(kind, special).is_none()
        })
    }

    pub fn delete_type(&mut self, obj: Type, name: Name, plain: bool) {
        for atom in self.atoms(obj) {
            let plan = self.plan_del_attr(atom, name, plain);
            self.delete_plan_type(&plan);
        }
    }

    fn delete_plan_type(&mut self, plan: &SetAttr) {
        match *plan {
            SetAttr::Field { slot, .. } | SetAttr::Class { slot, .. } | SetAttr::FuncWord { slot, .. } => {
                self.world.join_slot(slot, Type::UNBOUND);
            }
            SetAttr::Global { global } => {
                self.patch(global);
                self.world.join_slot(self.world.globals[global.index()], Type::UNBOUND);
            }
            SetAttr::Kinds { ref arms, .. } => arms.iter().for_each(|(_, arm)| self.delete_plan_type(arm)),
            SetAttr::Entry { .. }
            | SetAttr::Dict(_)
            | SetAttr::Descriptor { .. }
            | SetAttr::Hook(_)
            | SetAttr::Checked(_)
            | SetAttr::Missing => {}
        }
    }

    /// The slot of an attribute that a module has beside its variables.
    fn module_attr(&mut self, module: molt_hir::ModuleId, name: Name) -> Slot {
        if let Some(&slot) = self.world.module_attrs.get(&(module, name)) {
            return slot;
        }
        let slot = self.world.new_slot(Type::UNBOUND);
        self.world.module_attrs.insert((module, name), slot);
        self.world.requeue_all();
        slot
    }

    /// Notes that a module variable is assigned or deleted through its module.
    fn patch(&mut self, global: GlobalId) {
        if self.world.patched.insert(global) {
            self.world.requeue_all();
        }
    }
}
