//! Attributes that no slot holds: what the compiler knows of classes, functions, methods and modules, and what the
//! program assigned to functions.

use crate::attrs::Attr;
use crate::cursor::Cursor;
use crate::types::{Atom, Class, Func, Method, Slot, Type};
use crate::world::World;
use molt_abi::types::Builtin;
use molt_hir::{Const, FuncKind, ModuleId, Name};

/// Attributes without a slot.
#[derive(Clone, PartialEq, Debug)]
pub enum Known {
    /// The class object.
    Class(Class),
    Constant(Const),
    /// The name of a class object that only run time knows.
    ClassName,
    /// A tuple of class objects.
    Classes(Vec<Class>),
    /// `__self__` of a bound method.
    Receiver,
    /// `__func__` of a bound method.
    Function(Func),
}

fn text(text: &str) -> Known {
    Known::Constant(Const::Str(text.as_bytes().to_vec()))
}

fn text_or_none(value: Option<&str>) -> Known {
    value.map_or(Known::Constant(Const::None), text)
}

impl World<'_> {
    /// The slot of a function's attribute, unbound at first; made if it is new.
    pub fn func_attr(&mut self, func: Func, name: Name) -> Slot {
        let func = self.find_func(func);
        if let Some(&slot) = self.funcs[func.index()].attrs.get(&name) {
            return slot;
        }
        let slot = self.new_slot(Type::UNBOUND);
        self.grew |= self.frozen;
        self.funcs[func.index()].attrs.insert(name, slot);
        self.queue.extend(self.funcs[func.index()].readers.clone());
        if self.replaces_defaults(func) {
            // Its callers have not looked for the word.
            self.requeue_all();
        }
        slot
    }

    /// Whether the program assigns the function's defaults.
    pub fn replaces_defaults(&self, func: Func) -> bool {
        let attrs = &self.funcs[self.find_func(func).index()].attrs;
        !attrs.is_empty()
            && attrs.keys().any(|&name| matches!(self.program.names.text(name), "__defaults__" | "__kwdefaults__"))
    }
}

impl Cursor<'_, '_> {
    pub(crate) fn known_type(&mut self, atom: Atom, known: &Known) -> Type {
        match known {
            Known::Class(class) => self.of(Atom::Class(*class)),
            Known::Constant(value) => self.const_type(value),
            Known::ClassName => Type::STR,
            Known::Classes(classes) => {
                let items = classes.iter().map(|&class| self.of(Atom::Class(class))).collect();
                let atom = self.world.tuple_atom(items);
                self.of(atom)
            }
            Known::Receiver => match atom {
                Atom::Method(method) => self.world.types.method_parts(method).0,
                Atom::Super(id) => self.world.types.super_parts(id).1,
                _ => Type::NEVER,
            },
            Known::Function(func) => self.of(Atom::Func(*func)),
        }
    }

    /// What generators take from their function.
    pub(crate) fn known_generator_attr(&self, atom: Atom, name: Name) -> Option<Known> {
        let Atom::Generator(instance) = atom else { return None };
        let program = self.world.program;
        let function = &program.functions[self.world.instances[instance.index()].func.index()];
        match program.names.text(name) {
            "__name__" => Some(text(program.names.text(function.name))),
            "__qualname__" => Some(text(program.names.text(function.qualname))),
            _ => None,
        }
    }

    /// What every class has.
    pub(crate) fn known_class_attr(&mut self, class: Class, name: Name) -> Option<Known> {
        let program = self.world.program;
        let data = &self.world.classes[class.index()];
        let def = &program.classes[data.def.index()];
        Some(match program.names.text(name) {
            "__name__" => text(program.names.text(data.name)),
            "__qualname__" => text(program.names.text(def.qualname)),
            "__module__" => text(program.names.text(program.modules[data.module.index()].name)),
            "__doc__" => text_or_none(def.doc.as_deref()),
            "__class__" => Known::Class(self.world.class_of(Atom::Class(class))?),
            "__bases__" => Known::Classes(data.bases.clone()),
            "__mro__" => Known::Classes(data.mro.clone()),
            "__base__" => match data.bases.first() {
                Some(&base) => Known::Class(base),
                None => Known::Constant(Const::None),
            },
            _ => return None,
        })
    }

    /// What a class has of itself, not through its bases, that its instances show as well.
    pub(crate) fn known_instance_attr(&mut self, class: Class, name: Name) -> Option<Known> {
        let program = self.world.program;
        match program.names.text(name) {
            "__class__" => Some(Known::Class(class)),
            "__doc__" | "__module__" => self.known_class_attr(class, name),
            _ => None,
        }
    }

    fn known_func_attr(&self, func: Func, name: Name) -> Option<Known> {
        let program = self.world.program;
        let function = &program.functions[self.world.funcs[func.index()].func.index()];
        Some(match program.names.text(name) {
            "__name__" => text(program.names.text(function.name)),
            "__qualname__" => text(program.names.text(function.qualname)),
            "__module__" => text(program.names.text(program.modules[function.module.index()].name)),
            "__doc__" => text_or_none(function.doc.as_deref().filter(|_| function.kind != FuncKind::Lambda)),
            "__objclass__" => Known::Class(self.world.descriptor_owner(func)?),
            _ => return None,
        })
    }

    /// An attribute of a function object.
    pub(crate) fn plan_func_attr(&mut self, func: Func, name: Name) -> Attr {
        let func = self.world.find_func(func);
        let own = match self.known_func_attr(func, name) {
            Some(known) => Attr::Known(known),
            None => {
                let atom = Atom::Func(func);
                let class = self.world.class_of(atom).unwrap_or_else(|| self.world.builtin_class(Builtin::function));
                self.plan_instance_attr(atom, class, name)
            }
        };
        if let Some(&slot) = self.world.funcs[func.index()].attrs.get(&name) {
            let otherwise = (own != Attr::Missing).then(|| Box::new(own));
            return Attr::FuncWord { func, slot, otherwise };
        }
        if !self.world.frozen {
            let reader = self.instance;
            self.world.funcs[func.index()].readers.insert(reader);
        }
        own
    }

    /// An attribute of a bound method: its own, else that of its function.
    pub(crate) fn plan_method_attr(&mut self, method: Method, name: Name) -> Attr {
        let (_, func) = self.world.types.method_parts(method);
        match self.world.program.names.text(name) {
            "__self__" => Attr::Known(Known::Receiver),
            "__func__" => Attr::Known(Known::Function(func)),
            _ => {
                let atom = Atom::Method(method);
                let class = self.world.class_of(atom).unwrap_or_else(|| self.world.builtin_class(Builtin::method));
                match self.plan_instance_attr(atom, class, name) {
                    Attr::Missing | Attr::Known(Known::Constant(_)) => match self.plan_func_attr(func, name) {
                        Attr::Missing => Attr::Missing,
                        attr => Attr::OfFunction { func, attr: Box::new(attr) },
                    },
                    own => own,
                }
            }
        }
    }

    /// An attribute of a module that is none of its variables.
    pub(crate) fn plan_module_attr(&mut self, module: ModuleId, name: Name) -> Attr {
        if let Some(&slot) = self.world.module_attrs.get(&(module, name)) {
            let bound = Box::new(Attr::Class { owner: self.world.builtin_class(Builtin::module), slot });
            let otherwise = Box::new(self.plan_fixed_module_attr(module, name));
            return Attr::Patched { slot, bound, otherwise };
        }
        self.plan_fixed_module_attr(module, name)
    }

    /// An attribute of a module that the program did not assign.
    fn plan_fixed_module_attr(&mut self, module: ModuleId, name: Name) -> Attr {
        if let Some(module) = self.submodule(module, name) {
            return Attr::Submodule(module);
        }
        let program = self.world.program;
        let data = &program.modules[module.index()];
        let full = program.names.text(data.name);
        let known = match program.names.text(name) {
            "__name__" => text(full),
            "__doc__" => text_or_none(data.doc.as_deref()),
            "__file__" if !data.path.is_empty() => text(&data.path),
            "__package__" if data.is_package => text(full),
            "__package__" if full == "__main__" => Known::Constant(Const::None),
            "__package__" => text(full.rsplit_once('.').map_or("", |(parent, _)| parent)),
            "__class__" => Known::Class(self.world.builtin_class(Builtin::module)),
            _ => return self.plan_module_hook(module, name),
        };
        Attr::Known(known)
    }

    /// `__getattr__` of the module, else what all modules have.
    fn plan_module_hook(&mut self, module: ModuleId, name: Name) -> Attr {
        let hook = self.name("__getattr__").filter(|_| !self.looks_in_class(name)).and_then(|get| {
            let &global = self.world.program.modules[module.index()].globals.get(&get)?;
            let slot = self.world.globals[global.index()];
            let ty = self.world.read(slot, self.instance);
            let ty = self.world.types.without(ty, Atom::Unbound);
            match self.world.types.single(ty) {
                Some(Atom::Func(func)) => Some(func),
                _ => None,
            }
        });
        match hook {
            Some(func) => Attr::ModuleHook(Box::new(self.direct(func, &Self::positional(&[Type::STR])))),
            None => self.plan_instance_attr(Atom::Module(module.0), self.world.builtin_class(Builtin::module), name),
        }
    }
}
