//! What a program can ask of its own structure: the names that an object has, what a class holds, how a function was
//! defined. All of it is known when the program is compiled, but for which attributes are there at the moment.

use crate::cursor::Cursor;
use crate::names::is_ours;
use crate::types::{Atom, Class, Func, Shape, Slot, Type};
use molt_abi::types::Builtin;
use molt_hir::order::IndexSet;
use molt_hir::{Const, FuncKind, GeneratorKind, GlobalId, Name, ParamKind};

/// What decides whether an object has an attribute now.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Presence {
    Always,
    Field(Shape, Name),
    /// A variable that holds a class attribute.
    Variable(Slot, Name),
    Global(GlobalId),
    FuncWord(Func, Name),
}

/// One entry of a class's `__dict__`.
#[derive(Clone, PartialEq, Debug)]
pub enum Member {
    Attribute(Slot, Name),
    Constant(Const),
    /// The names that methods assign on `self`.
    Names(Vec<Name>),
    /// What `__slots__` put into the class.
    Slot(Class, Name),
}

const MODULE_NAMES: &[&str] = &["__doc__", "__loader__", "__name__", "__package__", "__spec__"];
const SOURCE_NAMES: &[&str] = &["__builtins__", "__cached__", "__file__"];
const CLASS_NAMES: &[&str] = &["__firstlineno__", "__module__", "__static_attributes__"];
const INSTANCE_WORDS: [&str; 2] = ["__dict__", "__weakref__"];

impl Cursor<'_, '_> {
    /// The names that `dir` lists, but for those in an instance's dict.
    pub fn shown_names(&mut self, atom: Atom) -> Vec<(String, Presence)> {
        let program = self.world.program;
        let mut shown: Vec<(String, Presence)> = Vec::new();
        let fixed = |names: &[&str]| -> Vec<(String, Presence)> {
            names.iter().map(|name| ((*name).to_owned(), Presence::Always)).collect()
        };
        let class = match atom {
            Atom::Module(module) => {
                let data = &program.modules[module as usize];
                let private = |name: &str| data.is_builtin && name.starts_with('_') || name.starts_with("_molt_");
                for (&name, &global) in &data.globals {
                    let text = program.names.text(name);
                    if !private(text) {
                        shown.push((text.to_owned(), Presence::Global(global)));
                    }
                }
                let added: Vec<(Name, Slot)> = self
                    .world
                    .module_attrs
                    .iter()
                    .filter(|((of, _), _)| of.0 == module)
                    .map(|(&(_, name), &slot)| (name, slot))
                    .collect();
                let added = added.into_iter().filter(|&(name, _)| !is_ours(program.names.text(name)));
                for (name, slot) in added {
                    shown.push((program.names.text(name).to_owned(), Presence::Variable(slot, name)));
                }
                shown.extend(fixed(MODULE_NAMES));
                if !data.is_builtin {
                    shown.extend(fixed(SOURCE_NAMES));
                }
                if program.names.text(data.name) == "__main__" {
                    shown.extend(fixed(&["__annotations__"]));
                }
                return shown;
            }
            Atom::Class(class) => class,
            Atom::Instance(shape) => {
                let shape = self.world.find_shape(shape);
                if self.dict_class(atom).is_none() {
                    for name in self.world.shapes[shape.index()].fields.keys().copied().collect::<Vec<_>>() {
                        if name.0 < u32::MAX / 2 {
                            let text = program.names.text(name).to_owned();
                            shown.push((text, Presence::Field(shape, name)));
                        }
                    }
                }
                self.world.shape_class(shape)
            }
            Atom::Func(func) => {
                let func = self.world.find_func(func);
                for name in self.world.funcs[func.index()].attrs.keys().copied().collect::<Vec<_>>() {
                    shown.push((program.names.text(name).to_owned(), Presence::FuncWord(func, name)));
                }
                self.world.class_of(atom).unwrap_or_else(|| self.world.builtin_class(Builtin::function))
            }
            _ => match self.world.class_of(atom) {
                Some(class) => class,
                None => return shown,
            },
        };
        if !self.world.frozen {
            let reader = self.instance;
            self.world.classes[class.index()].readers.insert(reader);
        }
        for base in self.world.classes[class.index()].mro.clone() {
            let is_builtin = self.world.is_class_of_runtime(base);
            if !is_builtin {
                shown.extend(fixed(CLASS_NAMES));
                shown.extend(
                    INSTANCE_WORDS.iter().flat_map(|word| {
                        self.world.adds_word(base, word).then(|| ((*word).to_owned(), Presence::Always))
                    }),
                );
            }
            // Slots are attributes of their class, whether or not they hold anything.
            let def = self.world.classes[base.index()].def;
            for &slot in program.classes[def.index()].slots.iter().flatten().filter(|_| !is_builtin) {
                shown.push((program.names.text(slot).to_owned(), Presence::Always));
            }
            for (name, slot) in self.world.classes[base.index()].attrs.clone() {
                let text = program.names.text(name);
                if is_builtin && (is_ours(text) || text.starts_with('_') && !text.starts_with("__")) {
                    continue;
                }
                let ty = self.world.read(slot, self.instance);
                let presence = if self.world.types.has(ty, Atom::Unbound) {
                    Presence::Variable(slot, name)
                } else {
                    Presence::Always
                };
                shown.push((text.to_owned(), presence));
            }
        }
        shown
    }

    /// The fields of an object that make up what an intrinsic of this name gives, and whose they are.
    pub fn listed_fields(&mut self, intrinsic: &str, atom: Atom) -> Vec<(Shape, Name)> {
        match intrinsic {
            "exc_dict" => self.exception_names(atom),
            _ => self.slot_fields(atom),
        }
    }

    /// The fields of an instance that stand in slots, in the order in which its classes name them.
    fn slot_fields(&mut self, atom: Atom) -> Vec<(Shape, Name)> {
        let Atom::Instance(shape) = atom else { return Vec::new() };
        let shape = self.world.find_shape(shape);
        let class = self.world.shape_class(shape);
        if !self.world.frozen {
            let reader = self.instance;
            self.world.classes[class.index()].readers.insert(reader);
        }
        let program = self.world.program;
        let slots_of = |above: &Class| program.classes[self.world.classes[above.index()].def.index()].slots.iter();
        let names = self.world.classes[class.index()].mro.iter().flat_map(slots_of).flatten().copied();
        let fields = &self.world.shapes[shape.index()].fields;
        let names: IndexSet<Name> = names.filter(|name| fields.contains_key(name)).collect();
        names.into_iter().filter(|&name| !self.is_private_slot(atom, name)).map(|name| (shape, name)).collect()
    }

    /// What an exception's `__dict__` may hold, and the shapes that have it: all but the words of its builtin class.
    fn exception_names(&mut self, atom: Atom) -> Vec<(Shape, Name)> {
        const NATIVE: &[&str] = &["args", "__cause__", "__context__", "__suppress_context__", "__traceback__"];
        let Some(class) = self.world.class_of(atom).filter(|&class| self.world.is_exception(class)) else {
            return Vec::new();
        };
        let own = self.world.builtin_exception(class).map_or(&[][..], crate::exceptions::own_words);
        let base = self.world.builtin_class(Builtin::BaseException);
        let shape = match atom {
            Atom::Instance(shape) => self.world.find_shape(shape),
            _ => self.world.shape(class, &[]),
        };
        let mut shapes = vec![shape];
        if self.world.classes[class.index()].builtin.is_some() && class != base {
            // What the program assigns to exceptions of builtin classes belongs to BaseException.
            shapes.push(self.world.shape(base, &[]));
        }
        let mut found: Vec<(Shape, Name)> = Vec::new();
        for shape in shapes {
            if !self.world.frozen {
                let (class, reader) = (self.world.shape_class(shape), self.instance);
                self.world.classes[class.index()].readers.insert(reader);
            }
            for &name in self.world.shapes[shape.index()].fields.keys() {
                let is_hidden = name.0 >= u32::MAX / 2;
                if is_hidden || found.iter().any(|&(_, other)| other == name) {
                    continue;
                }
                let text = self.world.program.names.text(name);
                if !NATIVE.contains(&text) && !own.contains(&text) {
                    found.push((shape, name));
                }
            }
        }
        // Notes come to an exception that is there.
        found.sort_by_key(|&(_, name)| self.world.program.names.text(name) == "__notes__");
        found
    }

    /// The entries of a class's `__dict__`, in CPython's order.
    pub fn class_members(&mut self, class: Class) -> Vec<(String, Member)> {
        let program = self.world.program;
        let data = &self.world.classes[class.index()];
        let (def, attrs) = (&program.classes[data.def.index()], data.attrs.clone());
        let text = |text: &str| Member::Constant(Const::Str(text.as_bytes().to_vec()));
        let none = || Member::Constant(Const::None);
        if !self.world.frozen {
            let reader = self.instance;
            self.world.classes[class.index()].readers.insert(reader);
        }
        let module = program.names.text(program.modules[def.module.index()].name);
        let mut members = vec![("__module__".to_owned(), text(module))];
        let is_builtin = program.modules[def.module.index()].is_builtin;
        if !is_builtin {
            members.push(("__firstlineno__".to_owned(), Member::Constant(Const::Int(i64::from(def.line)))));
        }
        if let Some(doc) = &def.doc {
            members.push(("__doc__".to_owned(), text(doc)));
        }
        for (name, slot) in attrs {
            let name_text = program.names.text(name);
            if is_builtin && name_text.starts_with('_') && !name_text.starts_with("__") {
                continue;
            }
            members.push((name_text.to_owned(), Member::Attribute(slot, name)));
        }
        if !is_builtin {
            members.push(("__static_attributes__".to_owned(), Member::Names(def.self_attrs.clone())));
            let is_word = |name: &Name| INSTANCE_WORDS.contains(&program.names.text(*name));
            let mut slots: Vec<Name> = def.slots.iter().flatten().copied().filter(|name| !is_word(name)).collect();
            slots.sort_by_key(|&name| program.names.text(name));
            members.extend(slots.iter().map(|&name| (program.names.text(name).to_owned(), Member::Slot(class, name))));
            let words = INSTANCE_WORDS.iter().filter(|word| self.world.adds_word(class, word));
            members.extend(words.map(|word| ((*word).to_owned(), none())));
        }
        if def.doc.is_none() {
            members.push(("__doc__".to_owned(), none()));
        }
        members
    }

    /// What the namespace of a class statement holds beside its variables: of the last, the names that methods assign,
    /// comes behind these.
    pub fn namespace_facts(&self, class: Class) -> Vec<(&'static str, Member)> {
        let program = self.world.program;
        let def = &program.classes[self.world.classes[class.index()].def.index()];
        let text = |text: &str| Member::Constant(Const::Str(text.as_bytes().to_vec()));
        let mut facts = vec![
            ("__module__", text(program.names.text(program.modules[def.module.index()].name))),
            ("__qualname__", text(program.names.text(def.qualname))),
            ("__firstlineno__", Member::Constant(Const::Int(i64::from(def.line)))),
        ];
        facts.extend(def.doc.as_ref().map(|doc| ("__doc__", text(doc))));
        facts.push(("__static_attributes__", Member::Names(def.self_attrs.clone())));
        facts
    }

    pub fn member_type(&mut self, member: &Member) -> Type {
        match member {
            Member::Slot(class, _) => {
                let class = self.of(Atom::Class(*class));
                self.helper_type("_member_descriptor", &[class, Type::STR])
            }
            Member::Attribute(slot, _) => {
                let ty = self.world.read(*slot, self.instance);
                self.world.types.without(ty, Atom::Unbound)
            }
            Member::Constant(value) => self.const_type(value),
            Member::Names(names) => {
                let atom = self.world.tuple_atom(vec![Type::STR; names.len()]);
                self.of(atom)
            }
        }
    }

    /// What `__code__` says of a function: name, qualified name, counts of parameters (positional, positional-only,
    /// keyword-only), names of variables, flags, first line, file, names of captured variables and of cells.
    pub fn code_facts(&self, func: Func) -> Vec<CodeFact> {
        let program = self.world.program;
        let function = &program.functions[self.world.funcs[self.world.find_func(func).index()].func.index()];
        let count = |kinds: &[ParamKind]| {
            let found = function.params.iter().filter(|param| kinds.contains(&param.kind)).count();
            CodeFact::Int(found as i64)
        };
        let has = |kind: ParamKind| function.params.iter().any(|param| param.kind == kind);
        // As CPython lists them: keyword-only parameters before `*args`.
        let order = |kind: ParamKind| match kind {
            ParamKind::PositionalOnly | ParamKind::Positional => 0,
            ParamKind::KeywordOnly => 1,
            ParamKind::VarArgs => 2,
            ParamKind::VarKeywords => 3,
        };
        let mut params: Vec<&molt_hir::Param> = function.params.iter().collect();
        params.sort_by_key(|param| order(param.kind));
        let mut names: Vec<Name> = params.iter().map(|param| param.name).collect();
        for name in function.regs.iter().flatten() {
            if !names.contains(name) {
                names.push(*name);
            }
        }
        // Optimised, new locals; varargs, keywords, nested, generator, coroutine.
        let nested = function.kind != FuncKind::Module && program.names.text(function.qualname).contains("<locals>");
        let flags = [
            (true, 3),
            (has(ParamKind::VarArgs), 4),
            (has(ParamKind::VarKeywords), 8),
            (nested, 16),
            (function.generator == Some(GeneratorKind::Generator), 32),
            (function.generator == Some(GeneratorKind::Coroutine), 128),
            (function.generator == Some(GeneratorKind::AsyncGenerator), 512),
        ];
        let flags = flags.iter().filter(|(on, _)| *on).map(|(_, bit)| bit).sum();
        let line = i64::from(function.line);
        let mut frees = function.frees.clone();
        frees.sort_by_key(|&name| program.names.text(name));
        vec![
            CodeFact::Name(function.name),
            CodeFact::Name(function.qualname),
            count(&[ParamKind::Positional, ParamKind::PositionalOnly]),
            count(&[ParamKind::PositionalOnly]),
            count(&[ParamKind::KeywordOnly]),
            CodeFact::Names(names),
            CodeFact::Int(flags),
            CodeFact::Int(line),
            CodeFact::Text(program.modules[function.module.index()].path.clone()),
            CodeFact::Names(frees),
            CodeFact::Names(function.cells.clone()),
        ]
    }

    /// The captured variables in the order of `__closure__`: by name.
    pub fn cell_order(&self, func: Func) -> Vec<u32> {
        let program = self.world.program;
        let frees = &program.functions[self.world.funcs[self.world.find_func(func).index()].func.index()].frees;
        let mut order: Vec<u32> = (0..frees.len() as u32).collect();
        order.sort_by_key(|&at| program.names.text(frees[at as usize]));
        order
    }

    /// The class of cells, specialised for a captured variable.
    pub fn cell_shape(&mut self, content: Slot) -> Option<Shape> {
        let ty = self.world.read(content, self.instance);
        let ty = self.world.types.without(ty, Atom::Unbound);
        let class = self.world.builtin_class(Builtin::cell);
        let shape = self.world.shape(class, &[ty]);
        let name = self.name("cell_contents")?;
        let slot = self.world.field(shape, name);
        self.world.join_slot(slot, ty);
        self.world.join_slot(slot, Type::UNBOUND);
        if self.world.sets_cells && !self.world.frozen {
            self.world.unify_slots(slot, content);
        }
        Some(shape)
    }

    /// The types of the intrinsics of this file.
    pub(crate) fn reflect_type(&mut self, name: &str, first: Type) -> Option<Type> {
        let mut result = Type::NEVER;
        match name {
            "dir_names" => {
                let site = self.world.site(self.place());
                self.world.join_slot(self.world.elem(site), Type::STR);
                for atom in self.atoms(first) {
                    self.shown_names(atom);
                }
                let site = self.world.find_site(site);
                return Some(self.of(Atom::List(site)));
            }
            "abstract_names" => {
                let site = self.world.site(self.place());
                self.world.join_slot(self.world.elem(site), Type::STR);
                let site = self.world.find_site(site);
                return Some(self.of(Atom::List(site)));
            }
            "class_dict" | "func_dict" | "exc_dict" | "slot_dict" | "func_kwdefaults" => {
                let site = self.world.site(self.place());
                self.world.join_slot(self.world.key(site), Type::STR);
                let mut values = Vec::new();
                let mut maybe_none = false;
                for atom in self.atoms(first) {
                    match (name, atom) {
                        ("class_dict", Atom::Class(class)) => {
                            for (_, member) in self.class_members(class) {
                                values.push(self.member_type(&member));
                            }
                        }
                        ("func_dict", Atom::Func(func)) => {
                            let func = self.world.find_func(func);
                            if !self.world.frozen {
                                let reader = self.instance;
                                self.world.funcs[func.index()].readers.insert(reader);
                            }
                            for slot in self.world.funcs[func.index()].attrs.values().copied().collect::<Vec<_>>() {
                                let ty = self.world.read(slot, self.instance);
                                values.push(self.world.types.without(ty, Atom::Unbound));
                            }
                        }
                        ("exc_dict" | "slot_dict", atom) => {
                            for (shape, name) in self.listed_fields(name, atom) {
                                let slot = self.world.field(shape, name);
                                let ty = self.world.read(slot, self.instance);
                                values.push(self.world.types.without(ty, Atom::Unbound));
                            }
                        }
                        ("func_kwdefaults", Atom::Func(func)) => {
                            let slots = self.world.funcs[self.world.find_func(func).index()].kw_defaults.clone();
                            maybe_none |= slots.is_empty();
                            for slot in slots {
                                values.push(self.world.read(slot, self.instance));
                            }
                        }
                        _ => {}
                    }
                }
                for ty in values {
                    self.world.join_slot(self.world.elem(site), ty);
                }
                let site = self.world.find_site(site);
                let dict = self.of(Atom::Dict(site));
                return Some(if maybe_none { self.world.join(dict, Type::NONE) } else { dict });
            }
            "module_of" => {
                for atom in self.atoms(first) {
                    if let Some(module) = self.module_of(atom) {
                        let one = self.of(module);
                        result = self.world.join(result, one);
                    }
                }
            }
            "func_defaults" | "func_cells" | "func_facts" => {
                for atom in self.atoms(first) {
                    if let Atom::Func(func) = atom {
                        let ty = self.func_tuple_type(name, func);
                        result = self.world.join(result, ty);
                    }
                }
            }
            _ => return None,
        }
        Some(result)
    }

    /// The module that a function or class stands in.
    pub fn module_of(&self, atom: Atom) -> Option<Atom> {
        let module = match atom {
            Atom::Func(func) => {
                let func = self.world.funcs[self.world.find_func(func).index()].func;
                self.world.program.functions[func.index()].module
            }
            Atom::Class(class) => self.world.classes[class.index()].module,
            _ => return None,
        };
        Some(Atom::Module(module.0))
    }

    /// The type of `__defaults__`, the cells or the facts of one function.
    pub fn func_tuple_type(&mut self, name: &str, func: Func) -> Type {
        let func = self.world.find_func(func);
        let items: Vec<Type> = match name {
            "func_defaults" => {
                let slots = self.world.funcs[func.index()].defaults.clone();
                slots.into_iter().map(|slot| self.world.read(slot, self.instance)).collect()
            }
            "func_cells" => {
                let slots = self.world.funcs[func.index()].cells.clone();
                let mut items = Vec::new();
                for at in self.cell_order(func) {
                    let slot = slots[at as usize];
                    if let Some(shape) = self.cell_shape(slot) {
                        let shape = self.world.find_shape(shape);
                        items.push(self.of(Atom::Instance(shape)));
                    }
                }
                items
            }
            _ => {
                let facts = self.code_facts(func);
                let mut items = Vec::new();
                for fact in facts {
                    items.push(match fact {
                        CodeFact::Name(_) | CodeFact::Text(_) => Type::STR,
                        CodeFact::Int(_) => Type::INT,
                        CodeFact::Names(_) => {
                            let site = self.world.site(self.place());
                            self.world.join_slot(self.world.elem(site), Type::STR);
                            let site = self.world.find_site(site);
                            self.of(Atom::TupleOf(site))
                        }
                    });
                }
                items
            }
        };
        if items.is_empty() {
            return Type::NONE;
        }
        let atom = self.world.tuple_atom(items);
        self.of(atom)
    }
}

/// One of [`Cursor::code_facts`].
#[derive(Clone, PartialEq, Debug)]
pub enum CodeFact {
    Name(Name),
    Text(String),
    Int(i64),
    Names(Vec<Name>),
}

impl Cursor<'_, '_> {
    /// All that the program makes of class objects and of those below them, or None.
    pub(crate) fn instances_below(&mut self, classes: &[Type]) -> Type {
        let mut found = Type::NONE;
        let atoms: Vec<Atom> = classes.iter().flat_map(|&class| self.atoms(class)).collect();
        for atom in atoms {
            let Atom::Class(class) = atom else { continue };
            if !self.world.frozen {
                self.world.classes[class.index()].readers.insert(self.instance);
            }
            let mut open = vec![class];
            while let Some(class) = open.pop() {
                open.extend(&self.world.classes[class.index()].subclasses);
                for shape in self.world.classes[class.index()].shapes.clone() {
                    let shape = self.world.find_shape(shape);
                    let one = self.of(Atom::Instance(shape));
                    found = self.world.join(found, one);
                }
            }
        }
        found
    }
}
