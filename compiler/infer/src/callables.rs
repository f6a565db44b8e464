//! What the functions of runtime/py are to programs: CPython has them in C, as functions, descriptors and wrappers.

use crate::types::{Atom, Class, Func};
use crate::world::World;
use molt_abi::types::Builtin;

/// Modules whose functions CPython has in C.
const NATIVE_MODULES: [&str; 10] =
    ["builtins", "math", "cmath", "time", "itertools", "operator", "sys", "gc", "binascii", "zlib"];

/// Special methods that are no slots of CPython's types: ordinary methods with a special name.
const METHODS_WITHOUT_SLOT: [&str; 29] = [
    "__bytes__",
    "__ceil__",
    "__class_getitem__",
    "__complex__",
    "__copy__",
    "__deepcopy__",
    "__dir__",
    "__enter__",
    "__exit__",
    "__floor__",
    "__format__",
    "__getformat__",
    "__getnewargs__",
    "__getstate__",
    "__instancecheck__",
    "__length_hint__",
    "__missing__",
    "__prepare__",
    "__reduce__",
    "__reduce_ex__",
    "__reversed__",
    "__round__",
    "__set_name__",
    "__setstate__",
    "__sizeof__",
    "__subclasscheck__",
    "__subclasses__",
    "__trunc__",
    "__typing_subst__",
];

impl World<'_> {
    /// The type of a function or bound method that is one of C in CPython.
    pub(crate) fn native_callable(&self, atom: Atom) -> Option<Class> {
        let builtin = match atom {
            Atom::Func(func) => self.native_function(func)?,
            Atom::Method(method) => self.native_method(self.types.method_parts(method).1)?,
            _ => return None,
        };
        Some(self.builtin_class(builtin))
    }

    /// Whether a function is one of C in CPython, outside a class or static, and so no descriptor.
    pub(crate) fn is_builtin_function(&self, func: Func) -> bool {
        self.native_function(func) == Some(Builtin::builtin_function)
    }

    /// The class that a descriptor belongs to: `__objclass__`.
    pub(crate) fn descriptor_owner(&self, func: Func) -> Option<Class> {
        match self.native_function(func)? {
            Builtin::method_descriptor | Builtin::wrapper_descriptor => self.class_of_method(func),
            _ => None,
        }
    }

    /// Functions of some modules, and what builtin classes hold.
    fn native_function(&self, func: Func) -> Option<Builtin> {
        let function = &self.program.functions[self.funcs[func.index()].func.index()];
        let module = &self.program.modules[function.module.index()];
        let text = |name| self.program.names.text(name);
        if !module.is_builtin {
            return None;
        }
        if function.module.0 == 0
            && let Some(class) = self.class_of_method(func)
        {
            // The slot of a static method holds its wrapper.
            let slot = self.classes[class.index()].attrs.get(&function.name);
            let is_static = slot.is_some_and(|&slot| {
                self.types.atoms(self.peek(slot)).iter().any(|atom| matches!(atom, Atom::Instance(_)))
            });
            return Some(match text(function.name) {
                "__new__" => Builtin::builtin_function,
                _ if is_static => Builtin::builtin_function,
                name if self.is_slot_method(class, name) => Builtin::wrapper_descriptor,
                _ => Builtin::method_descriptor,
            });
        }
        let is_public = function.name == function.qualname && !text(function.name).starts_with(['_', '<']);
        (is_public && NATIVE_MODULES.contains(&text(module.name))).then_some(Builtin::builtin_function)
    }

    /// The same for a method of a builtin class that is bound to its receiver.
    fn native_method(&self, func: Func) -> Option<Builtin> {
        let function = &self.program.functions[self.funcs[func.index()].func.index()];
        if function.module.0 != 0 || function.class.is_none() {
            return None;
        }
        let is_slot = self.native_function(func) == Some(Builtin::wrapper_descriptor);
        Some(if is_slot { Builtin::method_wrapper } else { Builtin::builtin_function })
    }

    pub(crate) fn class_of_method(&self, func: Func) -> Option<Class> {
        let function = &self.program.functions[self.funcs[func.index()].func.index()];
        self.class_of_def.get(&(function.class?, None))?.first().copied()
    }

    fn is_slot_method(&self, class: Class, name: &str) -> bool {
        // Those of containers that CPython calls directly, for speed, are methods as well.
        let is_method = match (self.classes[class.index()].builtin, name) {
            (Some(Builtin::list | Builtin::dict), "__getitem__") => true,
            (Some(Builtin::dict | Builtin::set | Builtin::frozenset), "__contains__") => true,
            (Some(Builtin::type_), "__dir__") => true,
            _ => METHODS_WITHOUT_SLOT.contains(&name),
        };
        name.starts_with("__") && name.ends_with("__") && !is_method
    }
}
