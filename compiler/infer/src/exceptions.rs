//! Exceptions of classes that only run time knows: which of their attributes the compiler has to look for in subclasses,
//! and what is special about assigning the attributes that every exception has.

use crate::calls::Plan;
use crate::cursor::Cursor;
use crate::types::{Atom, Class, Func, Instance, Shape, Type};
use crate::world::{Place, World};
use molt_abi::types::Builtin;
use molt_hir::{Const, Name};

/// The words that an exception of a builtin class has behind those of every exception, in the runtime's order.
pub fn own_words(builtin: Builtin) -> &'static [&'static str] {
    const CLASSES: &[(Builtin, &[&str])] = &[
        (Builtin::OSError, &["errno", "strerror", "filename", "filename2"]),
        (Builtin::StopIteration, &["value"]),
        (Builtin::SystemExit, &["code"]),
        (Builtin::AttributeError, &["name", "obj"]),
        (Builtin::NameError, &["name"]),
        (Builtin::ImportError, &["name", "path", "msg", "name_from"]),
        (Builtin::UnicodeDecodeError, &["encoding", "object", "start", "end", "reason"]),
        (Builtin::UnicodeEncodeError, &["encoding", "object", "start", "end", "reason"]),
        (Builtin::UnicodeTranslateError, &["encoding", "object", "start", "end", "reason"]),
        (
            Builtin::SyntaxError,
            &["msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line"],
        ),
        (Builtin::BaseExceptionGroup, &["message", "exceptions"]),
    ];
    CLASSES.iter().find(|(class, _)| builtin.is_subclass_of(*class)).map_or(&[], |(_, words)| words)
}

/// What one of these words holds before an `__init__` fills it; None where `__new__` does.
pub fn empty_word(builtin: Builtin, word: &str) -> Option<(Const, Type)> {
    Some(match word {
        "message" | "exceptions" => return None,
        "start" | "end" => (Const::Int(0), Type::INT),
        "object" if builtin.is_subclass_of(Builtin::UnicodeDecodeError) => (Const::Bytes(Vec::new()), Type::BYTES),
        "encoding" | "object" | "reason" => (Const::Str(Vec::new()), Type::STR),
        _ => (Const::None, Type::NONE),
    })
}

impl World<'_> {
    /// The builtin exception class that a class is or derives from most closely.
    pub fn builtin_exception(&self, class: Class) -> Option<Builtin> {
        let mro = &self.classes[class.index()].mro;
        let builtins = mro.iter().filter_map(|c| self.classes[c.index()].builtin);
        let mut exceptions = builtins.filter(|builtin| builtin.is_subclass_of(Builtin::BaseException));
        let first = exceptions.next()?;
        // Of several bases the one with words of its own decides.
        if own_words(first).is_empty() {
            return Some(exceptions.find(|&builtin| !own_words(builtin).is_empty()).unwrap_or(first));
        }
        Some(first)
    }
}

impl World<'_> {
    /// The function of runtime/py that runs the program, if something of Python must run when the program ends or an
    /// exception leaves it. The runtime knows the texts of builtin exceptions with plain arguments by itself.
    pub fn guarded_main(&mut self) -> Option<Instance> {
        let patched = |world: &Self, name: &str| {
            let name = world.program.names.get(name);
            name.and_then(|name| world.program.modules[0].globals.get(&name))
                .is_some_and(|global| world.patched.contains(global))
        };
        let hooked = patched(self, "_excepthook") || self.has_exit_hooks();
        let site = self.site(Place::Exceptions);
        let args = self.peek(self.elem(site));
        if !hooked && self.is_plain(args) && !self.has_own_texts() {
            return None;
        }
        let name = self.program.names.get("_main")?;
        let global = *self.program.modules[0].globals.get(&name)?;
        let ty = self.peek(self.globals[global.index()]);
        let bound = self.types.without(ty, Atom::Unbound);
        let Some(Atom::Func(func)) = self.types.single(bound) else { return None };
        let code = self.funcs[func.index()].func;
        Some(self.instance(code, Some(func), Vec::new(), None, None))
    }

    /// Whether anything is ever put into the list of what runs at exit.
    fn has_exit_hooks(&mut self) -> bool {
        let name = self.program.names.get("_exit_hooks");
        let Some(&global) = name.and_then(|name| self.program.modules[0].globals.get(&name)) else { return false };
        let ty = self.peek(self.globals[global.index()]);
        let lists = self.types.atoms(ty).to_vec();
        lists.iter().any(|atom| match *atom {
            Atom::List(site) => {
                let site = self.find_site(site);
                self.peek(self.elem(site)) != Type::NEVER
            }
            _ => false,
        })
    }

    /// Whether the runtime can show values of the type as Python does.
    fn is_plain(&self, ty: Type) -> bool {
        self.types.atoms(ty).iter().all(|atom| match *atom {
            Atom::Int | Atom::Str | Atom::None | Atom::Bool | Atom::Float => true,
            Atom::Tuple(items) => self.types.items(items).iter().all(|&item| self.is_plain(item)),
            _ => false,
        })
    }

    /// Whether an exception class of the program or of a module says itself how it is shown.
    fn has_own_texts(&self) -> bool {
        let names: Vec<Name> = ["__str__", "__repr__"].iter().filter_map(|text| self.program.names.get(text)).collect();
        (0..self.classes.len() as u32).map(Class).any(|class| {
            let data = &self.classes[class.index()];
            data.module.0 != 0
                && self.is_exception(class)
                && names.iter().any(|&name| {
                    self.class_attr(class, name).is_some_and(|(owner, _)| self.classes[owner.index()].module.0 != 0)
                })
        })
    }
}

impl<'w, 'p> Cursor<'w, 'p> {
    /// `ty` with those builtin classes below an "any exception" set apart that have an attribute which their base has not:
    /// a handler of `Exception` finds `errno` in an OSError.
    pub fn set_apart(&mut self, ty: Type, name: Name) -> Type {
        let mut atoms = self.class_objects_apart(ty, name);
        let known = atoms.len();
        for at in 0..known {
            if let Atom::AnyException(class) = atoms[at] {
                let below: Vec<Class> = self.world.builtin_classes.values().copied().collect();
                for sub in below {
                    if sub != class && self.world.is_subclass(sub, class) && self.declares(sub, name) {
                        atoms.push(Atom::AnyException(sub));
                    }
                }
            }
        }
        self.world.types.set(atoms)
    }

    /// The atoms of `ty`, each "class of an exception" as all the classes it may be, unless all answer `name` alike: of
    /// which module they are, those of `builtins` do.
    fn class_objects_apart(&mut self, ty: Type, name: Name) -> Vec<Atom> {
        let atoms = self.world.types.atoms(ty).to_vec();
        let text = self.world.program.names.text(name);
        let (is_alike, is_module) = (matches!(text, "__name__" | "__qualname__" | "__module__"), text == "__module__");
        let mut apart = Vec::new();
        for atom in atoms {
            let Atom::AnyClass(class) = atom else {
                apart.push(atom);
                continue;
            };
            if is_alike {
                apart.push(atom);
                if !is_module {
                    continue;
                }
            }
            if !self.world.frozen {
                self.world.classes[class.index()].readers.insert(self.instance);
            }
            let all = (0..self.world.classes.len() as u32).map(Class);
            let below = all.filter(|&below| {
                let data = &self.world.classes[below.index()];
                let in_builtins = data.module.0 == 0 && !data.attrs.contains_key(&name);
                self.world.is_subclass(below, class) && !(is_module && in_builtins)
            });
            apart.extend(below.map(Atom::Class));
        }
        apart
    }

    /// Whether a builtin exception class has the attribute from itself, not from a base.
    fn declares(&mut self, class: Class, name: Name) -> bool {
        let reader = self.instance;
        if !self.world.frozen {
            self.world.classes[class.index()].readers.insert(reader);
        }
        let data = &self.world.classes[class.index()];
        let Some(builtin) = data.builtin else { return false };
        let text = self.world.program.names.text(name);
        let new_word = |words: &'static [&str]| words.contains(&text);
        if new_word(own_words(builtin)) && !new_word(own_words(builtin.base())) {
            return true;
        }
        data.attrs.contains_key(&name)
    }

    /// As [`Self::set_apart`] for class objects of exceptions: the program's own classes, whose constructors it wrote,
    /// and builtin ones with a constructor of their own.
    pub fn set_classes_apart(&mut self, ty: Type) -> Type {
        let mut atoms = self.world.types.atoms(ty).to_vec();
        let known = atoms.len();
        let init = self.name("__init__");
        for at in 0..known {
            let Atom::AnyClass(class) = atoms[at] else { continue };
            if !self.world.frozen {
                self.world.classes[class.index()].readers.insert(self.instance);
            }
            for sub in self.world.concrete_subclasses(class) {
                let data = &self.world.classes[sub.index()];
                let own = !self.world.program.modules[data.module.index()].is_builtin;
                let owner = init.and_then(|init| self.world.class_attr(sub, init)).map(|(owner, _)| owner);
                let base = self.world.builtin_class(Builtin::BaseException);
                if (own || owner != Some(base)) && !atoms.contains(&Atom::Class(sub)) {
                    atoms.push(Atom::Class(sub));
                }
            }
        }
        if atoms.len() == known { ty } else { self.world.types.set(atoms) }
    }

    /// How an attribute that every exception has is assigned: `BaseException` checks the value. The library's own
    /// assignments are meant as they stand, but what it passes on for the program (`exc.__dict__[name] = x`) may be anything.
    pub fn plan_exception_word(&mut self, atom: Atom, class: Class, name: Name, value: Type) -> Option<Plan> {
        let is_exception: fn(&World<'_>, Atom) -> bool =
            |world, atom| atom == Atom::None || world.class_of(atom).is_some_and(|class| world.is_exception(class));
        let (setter, fits): (_, fn(&World<'_>, Atom) -> bool) = match self.world.program.names.text(name) {
            "args" => ("_set_args", |_, atom| matches!(atom, Atom::Tuple(_) | Atom::TupleOf(_))),
            "__cause__" => ("_set_cause", is_exception),
            "__context__" => ("_set_context", is_exception),
            "__traceback__" => ("_set_traceback", |_, atom| matches!(atom, Atom::None | Atom::Traceback)),
            "__suppress_context__" => ("_set_suppress_context", |_, atom| atom == Atom::Bool),
            _ => return None,
        };
        if !self.world.is_exception(class) || value == Type::NEVER {
            return None;
        }
        let is_builtin = self.world.program.modules[self.function.module.index()].is_builtin;
        if is_builtin && self.world.types.atoms(value).iter().all(|&atom| fits(self.world, atom)) {
            return None;
        }
        let setter = self.builtin_function(setter)?;
        let this = self.of(atom);
        Some(self.direct(setter, &Self::positional(&[this, value])))
    }

    /// A function of the builtins module.
    pub fn builtin_function(&mut self, name: &str) -> Option<Func> {
        self.function_of(0, name)
    }

    /// A function of a module that the program imports.
    pub(crate) fn module_function(&mut self, module: &str, name: &str) -> Option<Func> {
        let program = self.world.program;
        let module = program.modules.iter().position(|found| program.names.text(found.name) == module)?;
        self.function_of(module, name)
    }

    fn function_of(&mut self, module: usize, name: &str) -> Option<Func> {
        let name = self.name(name)?;
        let global = *self.world.program.modules[module].globals.get(&name)?;
        let ty = self.world.read(self.world.globals[global.index()], self.instance);
        let bound = self.world.types.without(ty, Atom::Unbound);
        match self.world.types.single(bound) {
            Some(Atom::Func(func)) => Some(func),
            _ => None,
        }
    }

    /// A call of a function of the builtins module.
    pub fn plan_builtin(&mut self, name: &str, args: &[Type]) -> Option<Plan> {
        let func = self.builtin_function(name)?;
        Some(self.direct(func, &Self::positional(args)))
    }

    /// What matching against the classes of an `except` clause needs beside tests: a loop, for a tuple of any length.
    pub fn match_type(&mut self, exc: Type, class: Type) {
        for atom in self.atoms(class) {
            if let Atom::TupleOf(_) = atom {
                let tuple = self.of(atom);
                if let Some(plan) = self.plan_builtin("_matches", &[exc, tuple]) {
                    self.plan_type(&plan, &crate::bind::Flat::default());
                }
            }
        }
    }

    /// The shape that holds the attributes all exceptions below `class` share.
    pub(crate) fn exception_shape(&mut self, class: Class) -> Option<Shape> {
        Some(self.world.shape(class, &[]))
    }
}
