//! Assigning and deleting what the interpreter itself keeps of classes and functions (`__name__`, `__bases__`, …):
//! functions of runtime/py check the value and store it.

use crate::calls::Plan;
use crate::cursor::Cursor;
use crate::types::{Atom, Class, Func, Type};
use molt_hir::Name;

impl Cursor<'_, '_> {
    /// How such a word of a class is assigned; None: as any attribute. Code of runtime/py is past the checks.
    pub(crate) fn plan_class_word(&mut self, class: Class, name: Name, value: Type) -> Option<Plan> {
        let setter = match self.world.program.names.text(name) {
            "__name__" if value != Type::STR => "_set_class_name",
            "__qualname__" if value != Type::STR => "_set_class_qualname",
            "__bases__" => "_set_class_bases",
            "__dict__" => "_set_class_dict",
            "__mro__" => "_set_class_mro",
            _ => return None,
        };
        let class = self.of(Atom::Class(class));
        self.plan_word(setter, &[class, value])
    }

    /// Whether a class keeps the attribute for the interpreter and so never loses it.
    pub fn is_class_word(&self, name: Name) -> bool {
        matches!(
            self.world.program.names.text(name),
            "__name__" | "__qualname__" | "__module__" | "__bases__" | "__doc__"
        )
    }

    /// The same for a function.
    pub(crate) fn plan_func_word(&mut self, func: Func, name: Name, value: Type) -> Option<Plan> {
        let setter = match self.world.program.names.text(name) {
            "__name__" if value != Type::STR => "_set_func_name",
            "__qualname__" if value != Type::STR => "_set_func_qualname",
            "__defaults__" if !self.fits_defaults(value, false) => "_set_func_defaults",
            "__kwdefaults__" if !self.fits_defaults(value, true) => "_set_func_kwdefaults",
            "__dict__" => "_set_func_dict",
            "__closure__" | "__globals__" | "__builtins__" => "_set_func_readonly",
            _ => return None,
        };
        let func = self.of(Atom::Func(func));
        self.plan_word(setter, &[func, value])
    }

    /// How such a word of a function is deleted.
    pub(crate) fn plan_func_word_deletion(&mut self, func: Func, name: Name) -> Option<Plan> {
        let func = self.of(Atom::Func(func));
        match self.world.program.names.text(name) {
            "__doc__" => self.plan_word("_delete_func_doc", &[func]),
            "__name__" => self.plan_word("_set_func_name", &[func, Type::NONE]),
            "__qualname__" => self.plan_word("_set_func_qualname", &[func, Type::NONE]),
            "__defaults__" => self.plan_word("_set_func_defaults", &[func, Type::NONE]),
            "__kwdefaults__" => self.plan_word("_set_func_kwdefaults", &[func, Type::NONE]),
            _ => None,
        }
    }

    /// Whether such a value may be stored as a function's defaults without a check.
    fn fits_defaults(&self, value: Type, keyword: bool) -> bool {
        self.world.types.atoms(value).iter().all(|atom| match atom {
            Atom::None => true,
            Atom::Dict(_) => keyword,
            Atom::Tuple(_) | Atom::TupleOf(_) => !keyword,
            _ => false,
        })
    }

    fn plan_word(&mut self, setter: &str, args: &[Type]) -> Option<Plan> {
        let is_builtin = self.world.program.modules[self.function.module.index()].is_builtin;
        if is_builtin || args.contains(&Type::NEVER) {
            return None;
        }
        self.plan_builtin(setter, args)
    }
}
