//! Attributes: instance fields, class attributes along the MRO, descriptors, modules, `super()`.

use crate::bind::Flat;
use crate::calls::Plan;
use crate::cursor::{Cursor, Fact};
use crate::known::Known;
use crate::types::{Atom, Class, Func, Shape, Slot, Type};
use molt_abi::types::Builtin;
use molt_hir::{GlobalId, Name, Reg};

/// How `obj.name` is found for one kind of object.
#[derive(Clone, PartialEq, Debug)]
pub enum Attr {
    /// A word of the instance; if it is unbound, the class attribute behind it.
    Field {
        shape: Shape,
        slot: Slot,
        otherwise: Option<Box<Attr>>,
    },
    /// An entry of the instance's dict; if there is none, the class attribute behind it.
    Entry {
        class: Class,
        slot: Slot,
        otherwise: Option<Box<Attr>>,
    },
    /// The instance's dict itself.
    Dict(Class),
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
    /// The class attribute is one of several kinds: each as it would be alone.
    Kinds {
        slot: Slot,
        arms: Vec<(Atom, Attr)>,
    },
    /// The class attribute may be missing at times; then it is `otherwise`, from further along the MRO.
    Patched {
        slot: Slot,
        bound: Box<Attr>,
        otherwise: Box<Attr>,
    },
    Global {
        global: GlobalId,
    },
    Submodule(molt_hir::ModuleId),
    /// A word of the function object; if it is unbound, what the function has without it.
    FuncWord {
        func: Func,
        slot: Slot,
        otherwise: Option<Box<Attr>>,
    },
    /// An attribute of the function of a bound method.
    OfFunction {
        func: Func,
        attr: Box<Attr>,
    },
    /// `__getattr__` or `__getattribute__` of the class, called with the receiver and the name.
    Hook(Box<Plan>),
    /// `__getattr__` of the module, called with the name.
    ModuleHook(Box<Plan>),
    /// What raises AttributeError goes on to `hook`, the class's `__getattr__`.
    Guarded {
        attr: Box<Attr>,
        hook: Box<Plan>,
    },
    /// `__class__`, `__name__` and other attributes that the compiler answers.
    Known(Known),
    Missing,
}

impl Attr {
    /// Whether the lookup may raise AttributeError, or run code that does.
    pub fn may_miss(&self) -> bool {
        match self {
            // A class attribute that is deleted or assigned at times is `Patched`.
            Attr::Method { .. } | Attr::Class { .. } | Attr::Known(_) | Attr::Submodule(_) | Attr::Dict(_) => false,
            Attr::Field { otherwise, .. } | Attr::FuncWord { otherwise, .. } | Attr::Entry { otherwise, .. } => {
                otherwise.as_ref().is_none_or(|other| other.may_miss())
            }
            Attr::OfFunction { attr, .. } => attr.may_miss(),
            Attr::Kinds { arms, .. } => arms.iter().any(|(_, arm)| arm.may_miss()),
            Attr::Patched { bound, otherwise, .. } => bound.may_miss() || otherwise.may_miss(),
            _ => true,
        }
    }

    /// The plan with `last` for what no class along the MRO has.
    fn or_at_end(self, last: Attr) -> Attr {
        match self {
            Attr::Patched { slot, bound, otherwise } => {
                Attr::Patched { slot, bound, otherwise: Box::new(otherwise.or_at_end(last)) }
            }
            Attr::Missing => last,
            attr => attr,
        }
    }

    /// Whether the lookup runs code of the program, which may raise AttributeError of its own.
    pub fn runs_code(&self) -> bool {
        match self {
            Attr::Descriptor { .. } | Attr::Hook(_) | Attr::ModuleHook(_) | Attr::Guarded { .. } => true,
            Attr::Field { otherwise, .. } | Attr::FuncWord { otherwise, .. } | Attr::Entry { otherwise, .. } => {
                otherwise.as_ref().is_some_and(|other| other.runs_code())
            }
            Attr::OfFunction { attr, .. } => attr.runs_code(),
            Attr::Kinds { arms, .. } => arms.iter().any(|(_, arm)| arm.runs_code()),
            Attr::Patched { bound, otherwise, .. } => bound.runs_code() || otherwise.runs_code(),
            _ => false,
        }
    }
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
                    None => self.plan_module_attr(module, name),
                }
            }
            Atom::Class(class) => self.plan_class_attr(class, name),
            Atom::AnyClass(_) => match self.world.program.names.text(name) {
                "__name__" | "__qualname__" => Attr::Known(Known::ClassName),
                // The program's own classes are known one by one.
                "__module__" => Attr::Known(Known::Constant(molt_hir::Const::Str(b"builtins".to_vec()))),
                _ => Attr::Missing,
            },
            Atom::Super(id) => {
                let (class, this) = self.world.types.super_parts(id);
                // Making a class looks along `super()` by itself.
                let is_hook = self.world.program.names.text(name) == "__init_subclass__";
                if !is_hook && self.looks_in_class(name) {
                    let own = self.world.builtin_class(Builtin::super_);
                    return self.plan_instance_attr(atom, own, name);
                }
                match self.world.program.names.text(name) {
                    "__class__" => Attr::Known(Known::Class(self.world.builtin_class(Builtin::super_))),
                    "__thisclass__" => Attr::Known(Known::Class(class)),
                    "__self__" => Attr::Known(Known::Receiver),
                    "__self_class__" => match self.super_start(class, this) {
                        Some((start, _)) => Attr::Known(Known::Class(start)),
                        None => Attr::Missing,
                    },
                    _ => self.plan_super(class, this, name),
                }
            }
            Atom::Func(func) => self.plan_func_attr(func, name),
            Atom::Method(method) => self.plan_method_attr(method, name),
            _ => match (self.known_generator_attr(atom, name), self.world.class_of(atom)) {
                (Some(known), _) => Attr::Known(known),
                (None, Some(class)) => self.plan_instance_attr(atom, class, name),
                (None, None) => Attr::Missing,
            },
        }
    }

    /// `obj.name` through the instance's class, with the class's hooks.
    pub(crate) fn plan_instance_attr(&mut self, atom: Atom, class: Class, name: Name) -> Attr {
        if self.looks_in_class(name) {
            let mro = self.world.classes[class.index()].mro.clone();
            let is_own = |&above: &Class| {
                let module = self.world.classes[above.index()].module;
                !self.world.program.modules[module.index()].is_builtin
            };
            // Instances of the program's classes have no words for the runtime, but for those of exceptions.
            if mro.first().is_some_and(is_own) && !self.world.is_exception(class) {
                let this = self.of(atom);
                return self.mro_value(&mro, name, Some(this), class).unwrap_or(Attr::Missing);
            }
            return self.plan_stored_attr(atom, class, name);
        }
        let get = self.hook(atom, class, "__getattribute__").map(|plan| Attr::Hook(Box::new(plan)));
        let hook = self.hook(atom, class, "__getattr__");
        let attr = match get {
            Some(attr) => attr,
            None => self.plan_stored_attr(atom, class, name),
        };
        let attr = match attr {
            Attr::Missing if self.world.program.names.text(name) == "__weakref__" => self.plan_weak_list(atom, class),
            attr => attr,
        };
        match (attr, hook) {
            (Attr::Missing, Some(hook)) => Attr::Hook(Box::new(hook)),
            (attr, Some(hook)) if attr.may_miss() => Attr::Guarded { attr: Box::new(attr), hook: Box::new(hook) },
            (attr, _) => attr,
        }
    }

    /// Whether this code stands for C that looks a special method up in the class, past the hooks of the program.
    pub(crate) fn looks_in_class(&self, name: Name) -> bool {
        let program = self.world.program;
        let module = &program.modules[self.function.module.index()];
        if !module.is_builtin {
            return false;
        }
        let stands_for_c = match program.names.text(module.name) {
            "builtins" => !matches!(program.names.text(self.function.name), "getattr" | "hasattr" | "__getattribute__"),
            "math" | "operator" | "itertools" | "struct" | "array" | "hashlib" | "io" | "bisect" | "heapq" => true,
            _ => false,
        };
        let text = program.names.text(name);
        // What C, too, reads as any attribute.
        let is_ordinary = matches!(
            text,
            "__class__"
                | "__dict__"
                | "__bases__"
                | "__mro_entries__"
                | "__prepare__"
                | "__isabstractmethod__"
                | "__name__"
                | "__qualname__"
                | "__module__"
                | "__doc__"
                | "__wrapped__"
                | "__annotations__"
                | "__file__"
                | "__notes__"
                | "__self__"
                | "__self_class__"
                | "__thisclass__"
                | "__func__"
                | "__origin__"
                | "__args__"
                | "__parameters__"
                | "__typing_subst__"
        );
        stands_for_c && text.len() > 4 && text.starts_with("__") && text.ends_with("__") && !is_ordinary
    }

    /// The program's `__getattr__` or `__getattribute__` of a class; a builtin class has none.
    pub(crate) fn hook(&mut self, atom: Atom, class: Class, name: &str) -> Option<Plan> {
        let (owner, _) = self.world.class_attr(class, self.name(name)?)?;
        if self.world.classes[owner.index()].builtin.is_some() {
            return None;
        }
        self.plan_special(atom, name, &[Type::STR])
    }

    /// `__getattribute__` and `__getattr__` of the program for this kind of object.
    pub fn lookup_hooks(&mut self, atom: Atom) -> [Option<Plan>; 2] {
        match (atom, self.world.class_of(atom)) {
            (Atom::Class(_), _) | (_, None) => [None, None],
            (_, Some(class)) => [self.hook(atom, class, "__getattribute__"), self.hook(atom, class, "__getattr__")],
        }
    }

    /// `object.__getattribute__`.
    pub(crate) fn plan_stored_attr(&mut self, atom: Atom, class: Class, name: Name) -> Attr {
        let this = self.of(atom);
        let mro = self.holders(class, name);
        let from_class = self.mro_value(&mro, name, Some(this), class).unwrap_or(Attr::Missing);
        if matches!(from_class, Attr::Descriptor { .. }) && self.has_data_descriptor(&from_class) {
            return from_class;
        }
        let from_class = match self.known_instance_attr(class, name) {
            Some(known) => from_class.or_at_end(Attr::Known(known)),
            None => from_class,
        };
        let from_class = match from_class {
            Attr::Missing => self.object_slot(name, Some(this), class).unwrap_or(Attr::Missing),
            attr => attr,
        };
        if self.has_data_descriptor(&from_class) {
            self.plan_before_own(atom, class, name, from_class)
        } else {
            self.plan_own_attr(atom, class, name, from_class)
        }
    }

    /// Whether the class attribute that `attr` reads may come before what an instance has.
    fn has_data_descriptor(&mut self, attr: &Attr) -> bool {
        match attr {
            Attr::Descriptor { slot, .. } => {
                let ty = self.world.read(*slot, self.instance);
                let ty = self.world.types.without(ty, Atom::Unbound);
                self.world.types.single(ty).is_some_and(|atom| self.is_data(atom))
            }
            Attr::Kinds { arms, .. } => {
                arms.iter().any(|(atom, arm)| matches!(arm, Attr::Descriptor { .. }) && self.is_data(*atom))
            }
            Attr::Patched { bound, otherwise, .. } => {
                self.has_data_descriptor(bound) || self.has_data_descriptor(otherwise)
            }
            _ => false,
        }
    }

    /// The attribute where the class has a data descriptor only at times: the other times the instance comes first.
    fn plan_before_own(&mut self, atom: Atom, class: Class, name: Name, from_class: Attr) -> Attr {
        match from_class {
            Attr::Kinds { slot, arms } => {
                let (mut first, mut rest) = (Vec::new(), Vec::new());
                for (kind, arm) in arms {
                    let is_first = matches!(arm, Attr::Descriptor { .. }) && self.is_data(kind);
                    if is_first { &mut first } else { &mut rest }.push((kind, arm));
                }
                let kinds: Vec<Atom> = rest.iter().map(|&(kind, _)| kind).collect();
                let otherwise = self.plan_own_attr(atom, class, name, Attr::Kinds { slot, arms: rest });
                first.extend(kinds.into_iter().map(|kind| (kind, otherwise.clone())));
                Attr::Kinds { slot, arms: first }
            }
            Attr::Patched { slot, bound, otherwise } => Attr::Patched {
                slot,
                bound: Box::new(self.plan_before_own(atom, class, name, *bound)),
                otherwise: Box::new(self.plan_before_own(atom, class, name, *otherwise)),
            },
            attr if self.has_data_descriptor(&attr) => attr,
            attr => self.plan_own_attr(atom, class, name, attr),
        }
    }

    /// `obj.__weakref__`: the first reference to it.
    fn plan_weak_list(&mut self, atom: Atom, class: Class) -> Attr {
        let is_builtin = self.world.is_class_of_runtime(class);
        if is_builtin || self.world.excluded_by_slots(class, "__weakref__") {
            return Attr::Missing;
        }
        if !self.world.observes_weakly {
            return Attr::Known(Known::Constant(molt_hir::Const::None));
        }
        let Some(func) = self.module_function("weakref", "_first_reference") else { return Attr::Missing };
        let this = self.of(atom);
        Attr::Hook(Box::new(self.direct(func, &Self::positional(&[this, Type::STR]))))
    }

    /// What the instance has, or else `from_class`.
    fn plan_own_attr(&mut self, atom: Atom, class: Class, name: Name, from_class: Attr) -> Attr {
        let or_of_class = |attr: Attr| (attr != Attr::Missing).then(|| Box::new(attr));
        let shape = match atom {
            Atom::Instance(shape) => Some(shape),
            // Every exception has the words of BaseException.
            Atom::AnyException(class) => self.exception_shape(class),
            _ => None,
        };
        if let Some(shape) = shape {
            let mut shape = self.world.find_shape(shape);
            if !self.world.shapes[shape.index()].fields.contains_key(&name)
                && let Some(base) = self.world.shared_exception(shape, name)
            {
                shape = base;
                if !self.world.frozen {
                    let class = self.world.shape_class(base);
                    self.world.classes[class.index()].readers.insert(self.instance);
                }
            }
            if matches!(atom, Atom::Instance(_)) && self.world.may_keep_dict(class) {
                if self.world.program.names.text(name) == "__dict__" {
                    self.world.keep_dict(class);
                    return Attr::Dict(class);
                }
                if self.dict_class(atom).is_some() && !self.world.is_beside_dict(class, name) {
                    let is_mentioned = self.world.shapes[shape.index()].fields.contains_key(&name);
                    if is_mentioned || self.dict_is_stored(class) {
                        let slot = self.world.field(shape, name);
                        return Attr::Entry { class, slot, otherwise: or_of_class(from_class) };
                    }
                }
            }
            let hidden = self.hides_state(class) || self.seals(class, name) && self.is_machine_word(atom, name);
            if let Some(&slot) = self.world.shapes[shape.index()].fields.get(&name).filter(|_| !hidden) {
                return Attr::Field { shape, slot, otherwise: or_of_class(from_class) };
            }
            // A store elsewhere may add it later.
            let reader = self.instance;
            if !self.world.frozen {
                self.world.classes[class.index()].readers.insert(reader);
            }
        }
        from_class
    }

    /// What an attribute of the classes `mro` becomes when it is read through an instance (`this`) or `class` itself.
    fn mro_value(&mut self, mro: &[Class], name: Name, this: Option<Type>, class: Class) -> Option<Attr> {
        // Computed names of classes are theirs alone.
        let is_own = matches!(self.world.program.names.text(name), "__name__" | "__qualname__");
        let mro = match (is_own, this) {
            (true, Some(_)) if self.world.classes[class.index()].builtin.is_none() => &[],
            (true, None) => &mro[..1.min(mro.len())],
            _ => mro,
        };
        let (at, slot) = mro
            .iter()
            .enumerate()
            .find_map(|(at, c)| self.world.classes[c.index()].attrs.get(&name).map(|&slot| (at, slot)))?;
        let bound = self.class_value((mro[at], slot), name, this, class);
        let ty = self.world.read(slot, self.instance);
        if !self.world.types.has(ty, Atom::Unbound) {
            return Some(bound);
        }
        let otherwise = self.mro_value(&mro[at + 1..], name, this, class).unwrap_or(Attr::Missing);
        Some(match bound {
            // Not bound anywhere yet.
            Attr::Class { .. } if ty == Type::UNBOUND => otherwise,
            bound => Attr::Patched { slot, bound: Box::new(bound), otherwise: Box::new(otherwise) },
        })
    }

    /// What a class attribute becomes when it is read through an instance (`this`) or the class itself.
    fn class_value(&mut self, (owner, slot): (Class, Slot), name: Name, this: Option<Type>, class: Class) -> Attr {
        let ty = self.world.read(slot, self.instance);
        let ty = self.world.types.without(ty, Atom::Unbound);
        // These three are static or class methods without saying so.
        let binds = match self.world.program.names.text(name) {
            "__new__" => false,
            "__init_subclass__" | "__class_getitem__" => true,
            _ => this.is_some(),
        };
        let mut arms = Vec::new();
        for &atom in &self.world.types.atoms(ty).to_vec() {
            let arm = match atom {
                // Those that CPython has in C do not bind: `class Text: size = len`.
                Atom::Func(func) if binds && !self.world.is_builtin_function(func) => Attr::Method { func },
                Atom::Instance(_) => {
                    let class_ty = self.of(Atom::Class(class));
                    match self.plan_special(atom, "__get__", &[this.unwrap_or(Type::NONE), class_ty]) {
                        Some(get) => Attr::Descriptor { owner, slot, get: Box::new(get), on_class: this.is_none() },
                        None => Attr::Class { owner, slot },
                    }
                }
                _ => Attr::Class { owner, slot },
            };
            arms.push((atom, arm));
        }
        if arms.iter().all(|(_, arm)| matches!(arm, Attr::Class { .. })) {
            return Attr::Class { owner, slot };
        }
        match <[_; 1]>::try_from(arms) {
            Ok([(_, arm)]) => arm,
            Err(arms) => Attr::Kinds { slot, arms },
        }
    }

    pub(crate) fn is_data_descriptor(&mut self, class: Class, name: Name) -> bool {
        self.descriptor_atom(class, name).is_some_and(|atom| self.is_data(atom))
    }

    pub(crate) fn is_data(&mut self, descriptor: Atom) -> bool {
        self.special_func(descriptor, "__set__").is_some() || self.special_func(descriptor, "__delete__").is_some()
    }

    /// Whether the class attribute is a data descriptor at times.
    pub(crate) fn may_be_data_descriptor(&mut self, class: Class, name: Name) -> bool {
        let mro = self.world.classes[class.index()].mro.clone();
        for above in mro {
            let Some(&slot) = self.world.classes[above.index()].attrs.get(&name) else { continue };
            let ty = self.world.read(slot, self.instance);
            let atoms = self.world.types.atoms(ty).to_vec();
            if atoms.iter().any(|&atom| matches!(atom, Atom::Instance(_)) && self.is_data(atom)) {
                return true;
            }
            if !atoms.contains(&Atom::Unbound) {
                return false;
            }
        }
        false
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
        let this = self.of(Atom::Class(class));
        let metaclass = self.world.class_of(Atom::Class(class));
        let meta_mro = metaclass.map(|metaclass| self.world.classes[metaclass.index()].mro.clone()).unwrap_or_default();
        // Of classes without a metaclass the compiler knows what these are; `type` has those of itself. Exceptions have a
        // `__dict__` of their own.
        let asks_metaclass = self.world.classes[class.index()].metaclass.is_some()
            || metaclass == Some(class)
            || self.world.program.names.text(name) == "__dict__";
        if let Some(metaclass) = metaclass
            && asks_metaclass
            && self.is_data_descriptor(metaclass, name)
        {
            return self.mro_value(&meta_mro, name, Some(this), metaclass).unwrap_or(Attr::Missing);
        }
        let mro = self.holders(class, name);
        match self.mro_value(&mro, name, None, class) {
            None | Some(Attr::Missing) => self.plan_behind_class(class, name, &meta_mro),
            Some(attr @ Attr::Patched { .. }) => attr.or_at_end(self.plan_behind_class(class, name, &meta_mro)),
            Some(attr) => attr,
        }
    }

    /// The classes where an attribute is looked up, in order. Every class has its own docstring and module, if only None: a
    /// class of the program hides those of its bases.
    fn holders(&self, class: Class, name: Name) -> Vec<Class> {
        let mut mro = self.world.classes[class.index()].mro.clone();
        if matches!(self.world.program.names.text(name), "__doc__" | "__module__") {
            mro.retain(|&holder| holder == class || self.world.is_class_of_runtime(holder));
        }
        mro
    }

    /// What a class has that is not an attribute of it or of those above it.
    fn plan_behind_class(&mut self, class: Class, name: Name, meta_mro: &[Class]) -> Attr {
        let this = self.of(Atom::Class(class));
        if let Some(known) = self.known_class_attr(class, name) {
            return Attr::Known(known);
        }
        let reader = self.instance;
        if !self.world.frozen {
            self.world.classes[class.index()].readers.insert(reader);
        }
        if self.world.is_slot(class, name)
            && !matches!(self.world.program.names.text(name), "__dict__" | "__weakref__")
            && let Some(slot) = self.plan_helper("_member_descriptor", &[this, Type::STR])
        {
            return Attr::Hook(Box::new(slot));
        }
        let Some(&metaclass) = meta_mro.first() else { return Attr::Missing };
        if let Some(attr) = self.mro_value(meta_mro, name, Some(this), metaclass) {
            return attr;
        }
        if let Some(attr) = self.object_slot(name, None, class) {
            return attr;
        }
        match self.hook(Atom::Class(class), metaclass, "__getattr__") {
            Some(hook) => Attr::Hook(Box::new(hook)),
            None => Attr::Missing,
        }
    }

    fn plan_super(&mut self, after: Class, this: Type, name: Name) -> Attr {
        let Some((start, bound)) = self.super_start(after, this) else { return Attr::Missing };
        let mro = self.world.classes[start.index()].mro.clone();
        let Some(at) = mro.iter().position(|&c| c == after) else { return Attr::Missing };
        let found = self.mro_value(&mro[at + 1..], name, bound, start);
        found.or_else(|| self.object_slot(name, bound, start)).unwrap_or(Attr::Missing)
    }

    /// What `object` has for the program to name, but no operator to find: `x.__lt__` exists, `x < y` has no use for it.
    fn object_slot(&mut self, name: Name, this: Option<Type>, class: Class) -> Option<Attr> {
        let slots = self.object_slots()?;
        // Only objects without a size of their own are as large as this says.
        if self.world.program.names.text(name) == "__sizeof__" && self.world.classes[class.index()].module.0 == 0 {
            return None;
        }
        self.mro_value(&[slots], name, this, class)
    }

    /// The class that holds these, for code of the program.
    pub(crate) fn object_slots(&self) -> Option<Class> {
        let is_builtin = self.world.program.modules[self.function.module.index()].is_builtin;
        if is_builtin { None } else { self.class_named("_ObjectSlots") }
    }

    /// The class along whose MRO `super(after, this)` looks, and the receiver to which it binds (None: the class itself).
    pub fn super_start(&mut self, after: Class, this: Type) -> Option<(Class, Option<Type>)> {
        match self.world.types.single(this) {
            Some(Atom::Class(class)) if self.world.is_subclass(class, after) => Some((class, None)),
            Some(atom) => Some((self.world.class_of(atom)?, Some(this))),
            None => Some((self.start_of_family(after, this)?, Some(this))),
        }
    }

    /// The same for a receiver that changes its class (`becomes.rs`): one of those below `after`, if they all go on alike.
    fn start_of_family(&mut self, after: Class, this: Type) -> Option<Class> {
        let mut start: Option<Class> = None;
        for atom in self.atoms(this) {
            let class = self.world.class_of(atom)?;
            if !matches!(atom, Atom::Instance(_)) || !self.world.changes_class(class) {
                return None;
            }
            if !self.world.is_subclass(class, after) {
                continue;
            }
            let rest = |class: Class| self.world.classes[class.index()].mro.iter().skip_while(move |&&c| c != after);
            match start {
                None => start = Some(class),
                Some(other) if rest(other).eq(rest(class)) => {}
                Some(_) => return None,
            }
        }
        start
    }

    /// What a method found on `atom` is bound to: `super()` binds to its receiver, but for the methods of `super` itself.
    pub fn receiver_of(&mut self, atom: Atom, func: Func) -> Type {
        match atom {
            Atom::Super(id) if self.world.class_of_method(func) != self.world.class_of(atom) => {
                self.world.types.super_parts(id).1
            }
            _ => self.of(atom),
        }
    }

    /// Whether `super(class, this)` finds the class above that of the receiver.
    pub(crate) fn is_super_of(&mut self, class: Class, this: Type) -> bool {
        self.super_start(class, this).is_some_and(|(start, _)| self.world.is_subclass(start, class))
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
            Attr::Entry { class, slot, otherwise } => {
                let ty = if self.dict_is_stored(*class) {
                    self.dict_value_type(*class)
                } else {
                    let ty = self.world.read(*slot, self.instance);
                    self.world.types.without(ty, Atom::Unbound)
                };
                match otherwise {
                    Some(other) => {
                        let other = self.attr_plan_type(atom, other);
                        self.world.join(ty, other)
                    }
                    None => ty,
                }
            }
            Attr::Dict(class) => {
                let site = self.world.keep_dict(*class);
                self.of(Atom::Dict(site))
            }
            Attr::Method { func } => {
                let this = self.receiver_of(atom, *func);
                let method = self.world.types.method(this, *func);
                self.of(Atom::Method(method))
            }
            Attr::Class { slot, .. } => {
                let ty = self.world.read(*slot, self.instance);
                self.world.types.without(ty, Atom::Unbound)
            }
            Attr::Kinds { arms, .. } => {
                let types: Vec<Type> = arms
                    .iter()
                    .map(|(kind, arm)| match arm {
                        Attr::Class { .. } => self.of(*kind),
                        arm => self.attr_plan_type(atom, arm),
                    })
                    .collect();
                self.world.join_all(&types)
            }
            Attr::Patched { bound, otherwise, .. } => {
                let ty = self.attr_plan_type(atom, bound);
                let other = self.attr_plan_type(atom, otherwise);
                self.world.join(ty, other)
            }
            Attr::Descriptor { get, .. } => self.plan_type(get, &Flat::default()).0,
            Attr::Global { global } => {
                let slot = self.world.globals[global.index()];
                let ty = self.world.read(slot, self.instance);
                self.world.types.without(ty, Atom::Unbound)
            }
            Attr::Submodule(module) => self.of(Atom::Module(module.0)),
            Attr::FuncWord { slot, otherwise, .. } => {
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
            Attr::OfFunction { func, attr } => self.attr_plan_type(Atom::Func(*func), attr),
            Attr::Hook(plan) | Attr::ModuleHook(plan) => self.plan_type(plan, &Flat::default()).0,
            Attr::Guarded { attr, hook } => {
                let ty = self.attr_plan_type(atom, attr);
                let other = self.plan_type(hook, &Flat::default()).0;
                self.world.join(ty, other)
            }
            Attr::Known(known) => self.known_type(atom, known),
            Attr::Missing => Type::NEVER,
        }
    }

    /// The type of `obj.name`, and of `obj` where the lookup succeeds.
    pub fn attr_type(&mut self, obj: Type, name: Name) -> (Type, Type) {
        let (mut results, mut found) = (Vec::new(), Vec::new());
        let apart = self.set_apart(obj, name);
        for atom in self.atoms(apart) {
            let attr = self.plan_attr(atom, name);
            let ty = self.attr_plan_type(atom, &attr);
            if ty == Type::NEVER || attr.may_miss() {
                self.note_missed(atom);
            }
            if ty != Type::NEVER {
                found.push(self.of(atom));
                results.push(ty);
            }
        }
        let (result, mut narrowed) = (self.world.join_all(&results), self.world.join_all(&found));
        if narrowed == Type::NEVER {
            narrowed = obj;
        }
        (result, narrowed)
    }

    /// The attribute as `hasattr` looks it up. Code that stands for C asks a class's class for special methods: what the
    /// class defines is for its instances.
    pub fn plan_has(&mut self, atom: Atom, name: Name) -> Attr {
        let is_of_class = matches!(self.world.program.names.text(name), "__slots__" | "__call__" | "__hash__");
        if let Atom::Class(class) = atom
            && !is_of_class
            && self.looks_in_class(name)
        {
            return self.metaclass_attr(class, name).unwrap_or(Attr::Missing);
        }
        match self.plan_attr(atom, name) {
            // Builtins that the compiler takes as a part of the language are there, too.
            Attr::Missing
                if atom == Atom::Module(0) && molt_hir::is_builtin_name(self.world.program.names.text(name)) =>
            {
                Attr::Known(Known::Constant(molt_hir::Const::None))
            }
            attr => attr,
        }
    }

    fn metaclass_attr(&mut self, class: Class, name: Name) -> Option<Attr> {
        let metaclass = self.world.class_of(Atom::Class(class))?;
        let mro = self.world.classes[metaclass.index()].mro.clone();
        let this = self.of(Atom::Class(class));
        self.mro_value(&mro, name, Some(this), metaclass)
    }

    /// What `hasattr(reg, name)` says about `reg`.
    pub fn hasattr_fact(&mut self, reg: Reg, ty: Type, name: Name) -> Fact {
        let (mut yes, mut no) = (Type::NEVER, Type::NEVER);
        for atom in self.atoms(ty) {
            let one = self.of(atom);
            let attr = self.plan_has(atom, name);
            if attr != Attr::Missing {
                yes = self.world.join(yes, one);
            }
            if attr == Attr::Missing || attr.may_miss() {
                no = self.world.join(no, one);
            }
        }
        Fact::Is { reg, yes, no }
    }
}
