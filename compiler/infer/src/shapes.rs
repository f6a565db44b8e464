//! Shapes and classes of the [`World`]: fields, the words that the runtime fills in exceptions, lookups along the MRO.

use crate::lattice::TUPLE_DEPTH;
use crate::types::{Atom, Class, Instance, Shape, Slot, Type};
use crate::world::{Place, ShapeData, World};
use molt_abi::types::Builtin;
use molt_hir as hir;
use molt_hir::order::IndexMap;
use rustc_hash::FxHashSet;

impl World<'_> {
    /// Whether instances of a class are told apart by where they are made, as lists are: a class of runtime/py says so by
    /// an attribute `__per_site__`.
    pub fn is_per_site(&self, class: Class) -> bool {
        self.is_class_of_runtime(class)
            && self.program.names.get("__per_site__").is_some_and(|name| self.class_attr(class, name).is_some())
    }

    /// The shape of a class for constructor arguments: user classes have one, those of runtime/py one per signature.
    pub fn shape(&mut self, class: Class, args: &[Type]) -> Shape {
        self.shape_at(class, args, None)
    }

    /// As `shape`, one per `place` if that is given.
    pub fn shape_at(&mut self, class: Class, args: &[Type], place: Option<Place>) -> Shape {
        // One that was made is kept, and found before its arguments are looked through.
        let mut key = (class, args.to_vec(), place);
        if let Some(&shape) = self.shape_keys.get(&key) {
            return self.find_shape(shape);
        }
        let generic = self.is_class_of_runtime(class)
            && !self.is_exception(class)
            && !self.any_wide(args)
            && args.iter().all(|&arg| self.depth(arg) < TUPLE_DEPTH && self.shape_depth(arg) < TUPLE_DEPTH);
        if !generic {
            key = (class, Vec::new(), None);
            if let Some(&shape) = self.shape_keys.get(&key) {
                return self.find_shape(shape);
            }
        }
        let shape = Shape(self.shapes.len() as u32);
        self.shapes.push(ShapeData { parent: shape, class, fields: IndexMap::default() });
        self.shape_keys.insert(key, shape);
        self.classes[class.index()].shapes.push(shape);
        let readers =
            self.classes[class.index()].mro.clone().into_iter().flat_map(|c| self.classes[c.index()].readers.clone());
        let readers: Vec<Instance> = readers.collect();
        self.queue.extend(readers);
        if self.is_exception(class) {
            self.seed_exception(shape);
        }
        shape
    }

    /// How deep shapes of runtime/py hold each other (`zip(zip(…), …)`), at most [`TUPLE_DEPTH`].
    fn shape_depth(&self, ty: Type) -> u32 {
        // Level by level: along single paths, types of many shapes would take exponential time.
        let mut level: FxHashSet<Shape> = self.shapes_in(ty).collect();
        let mut depth = 0;
        while !level.is_empty() && depth < TUPLE_DEPTH {
            depth += 1;
            let fields = level.iter().flat_map(|shape| self.shapes[shape.index()].fields.values());
            level = fields.flat_map(|&slot| self.shapes_in(self.peek(slot))).collect();
        }
        depth
    }

    /// The shapes of generic classes of runtime/py in a type.
    fn shapes_in(&self, ty: Type) -> impl Iterator<Item = Shape> {
        self.types.atoms(ty).iter().filter_map(|atom| match *atom {
            Atom::Instance(shape) => {
                let shape = self.find_shape(shape);
                let class = &self.classes[self.shapes[shape.index()].class.index()];
                let generic = self.program.modules[class.module.index()].is_builtin && class.builtin.is_none();
                generic.then_some(shape)
            }
            _ => None,
        })
    }

    pub fn find_shape(&self, mut shape: Shape) -> Shape {
        while self.shapes[shape.index()].parent != shape {
            shape = self.shapes[shape.index()].parent;
        }
        shape
    }

    pub fn shape_class(&self, shape: Shape) -> Class {
        self.shapes[shape.index()].class
    }

    /// The slot of an instance attribute; made unbound if it is new.
    pub fn field(&mut self, shape: Shape, name: hir::Name) -> Slot {
        let shape = self.find_shape(shape);
        if let Some(&slot) = self.shapes[shape.index()].fields.get(&name) {
            return slot;
        }
        if let Some(base) = self.shared_exception(shape, name) {
            // What the program adds to exceptions of builtin classes is found through every one of them.
            return self.field(base, name);
        }
        let family = &self.classes[self.shapes[shape.index()].class.index()].family;
        let shared = self.family_field(family, name);
        let slot = shared.unwrap_or_else(|| self.new_slot(Type::NEVER));
        self.shapes[shape.index()].fields.insert(name, slot);
        slot
    }

    pub(crate) fn unify_shapes(&mut self, a: Shape, b: Shape) -> Shape {
        let (a, b) = (self.find_shape(a), self.find_shape(b));
        if a == b {
            return a;
        }
        let (low, high) = if a < b { (a, b) } else { (b, a) };
        self.shapes[high.index()].parent = low;
        self.memo.unified();
        for (name, slot) in self.shapes[high.index()].fields.clone() {
            match self.shapes[low.index()].fields.get(&name).copied() {
                Some(other) => self.unify_slots(other, slot),
                None => {
                    self.shapes[low.index()].fields.insert(name, slot);
                }
            }
        }
        low
    }

    /// The words that every exception starts with (`molt_abi::layout::exception`).
    fn seed_exception(&mut self, shape: Shape) {
        let site = self.site(Place::Exceptions);
        for ty in [Type::STR, Type::INT, Type::NONE] {
            self.join_slot(self.elem(site), ty);
        }
        let args = self.types.of(Atom::TupleOf(self.find_site(site)));
        let base = self.builtin_class(Builtin::BaseException);
        let exception = self.types.of(Atom::AnyException(base));
        let maybe = self.join(exception, Type::NONE);
        let traceback = self.join(Type::TRACEBACK, Type::NONE);
        let fields = [
            ("args", args),
            ("__cause__", maybe),
            ("__context__", maybe),
            ("__suppress_context__", Type::BOOL),
            ("__traceback__", traceback),
            ("__notes__", Type::NEVER),
        ];
        for (name, ty) in fields {
            if let Some(name) = self.program.names.get(name) {
                // Notes that are added to an exception of one class are found through all others.
                if ty == Type::NEVER && self.shape_class(shape) != base {
                    let owner = self.shape(base, &[]);
                    let slot = self.field(owner, name);
                    self.shapes[shape.index()].fields.insert(name, slot);
                    continue;
                }
                let slot = self.field(shape, name);
                self.join_slot(slot, ty);
            } else {
                // Nobody mentions the attribute: its word has no name that could clash.
                let slot = self.new_slot(ty);
                let fields = &mut self.shapes[shape.index()].fields;
                let hidden = hir::Name(u32::MAX - fields.len() as u32);
                fields.insert(hidden, slot);
            }
        }
        self.seed_own_words(shape);
    }

    /// The runtime may raise UnicodeDecodeError: bytes are among the arguments of exceptions.
    pub(crate) fn note_decoding(&mut self) {
        let site = self.site(Place::Exceptions);
        let elem = self.elem(site);
        self.join_slot(elem, Type::BYTES);
    }

    /// The words behind them that the runtime fills in exceptions of some classes, in its order.
    fn seed_own_words(&mut self, shape: Shape) {
        let Some(builtin) = self.builtin_exception(self.shape_class(shape)) else { return };
        for word in crate::exceptions::own_words(builtin) {
            let empty = crate::exceptions::empty_word(builtin, word).map_or(Type::NEVER, |(_, ty)| ty);
            // What the runtime puts there beside.
            let given = match *word {
                "errno" => Type::INT,
                "obj" | "value" | "code" | "exceptions" => Type::NEVER,
                "message" => Type::STR,
                _ if empty == Type::NONE => Type::STR,
                _ => Type::NEVER,
            };
            let ty = self.join(empty, given);
            if let Some(name) = self.program.names.get(word) {
                let slot = self.field(shape, name);
                self.join_slot(slot, ty);
            }
        }
    }

    /// The shape whose field `name` is, for a builtin exception class that has none of its own: that of BaseException.
    pub fn shared_exception(&mut self, shape: Shape, name: hir::Name) -> Option<Shape> {
        let class = self.shape_class(shape);
        let builtin = self.classes[class.index()].builtin?;
        let text = self.program.names.text(name);
        let seeded = self.shapes[shape.index()].fields.len() >= molt_abi::layout::exception::FIRST as usize;
        if builtin == Builtin::BaseException
            || !builtin.is_subclass_of(Builtin::BaseException)
            || !seeded
            || crate::exceptions::own_words(builtin).contains(&text)
        {
            return None;
        }
        let base = self.builtin_class(Builtin::BaseException);
        Some(self.shape(base, &[]))
    }

    // --- classes ---------------------------------------------------------------------------------------------------

    pub fn builtin_class(&self, builtin: Builtin) -> Class {
        *self.builtin_classes.get(&builtin).unwrap_or_else(|| panic!("runtime/py defines no class {}", builtin.name()))
    }

    /// The builtin class that lays out the instances of a class, if they are not plain objects.
    pub fn layout_base(&self, class: Class) -> Option<Builtin> {
        let mut builtins = self.classes[class.index()].mro.iter().filter_map(|c| self.classes[c.index()].builtin);
        builtins.next().filter(|&builtin| builtin != Builtin::object)
    }

    /// Whether the atom is a class whose class is not `type` itself.
    pub fn has_metaclass(&self, atom: Atom) -> bool {
        matches!(atom, Atom::Class(class) if self.classes[class.index()].metaclass.is_some())
    }

    /// Whether instances of the class have no place for this attribute: all classes above it have `__slots__`, without it.
    pub fn excluded_by_slots(&self, class: Class, name: &str) -> bool {
        let mut found = false;
        for &above in &self.classes[class.index()].mro {
            let data = &self.classes[above.index()];
            if data.builtin.is_some() {
                continue;
            }
            let Some(slots) = &self.program.classes[data.def.index()].slots else { return false };
            let has = |text: &str| slots.iter().any(|&slot| self.program.names.text(slot) == text);
            if has(name) || has("__dict__") {
                return false;
            }
            found = true;
        }
        found
    }

    /// Whether instances get this word, `__dict__` or `__weakref__`, from this class: its `__slots__` do not leave it out, and
    /// no class above it gives it.
    pub fn adds_word(&self, class: Class, word: &str) -> bool {
        let slots = |class: &Class| self.program.classes[self.classes[class.index()].def.index()].slots.as_ref();
        let leaves_out = |class: &Class| {
            slots(class).is_some_and(|slots| !slots.iter().any(|&slot| self.program.names.text(slot) == word))
        };
        let gives = |above: &Class| {
            let data = &self.classes[above.index()];
            match data.builtin {
                Some(Builtin::BaseException) => word == "__dict__",
                Some(Builtin::set | Builtin::frozenset) => word == "__weakref__",
                // Objects of several sizes have no room for it.
                Some(Builtin::int | Builtin::tuple | Builtin::bytes) => word == "__weakref__",
                Some(Builtin::type_) => true,
                Some(_) => false,
                // These have empty `__slots__` in CPython.
                None => {
                    let module = self.program.names.text(self.program.modules[data.module.index()].name);
                    !matches!(module, "abc" | "collections.abc" | "numbers") && !leaves_out(above)
                }
            }
        };
        !leaves_out(&class) && !self.classes[class.index()].mro.iter().skip(1).any(gives)
    }

    /// Whether the attribute is a slot of the class: instances that keep a dict have it beside that.
    pub fn is_slot(&self, class: Class, name: hir::Name) -> bool {
        self.classes[class.index()].mro.iter().any(|above| {
            let slots = &self.program.classes[self.classes[above.index()].def.index()].slots;
            slots.as_ref().is_some_and(|slots| slots.contains(&name))
        })
    }

    pub fn is_subclass(&self, class: Class, base: Class) -> bool {
        self.classes[class.index()].mro.contains(&base)
    }

    pub fn is_exception(&self, class: Class) -> bool {
        self.builtin_classes.get(&Builtin::BaseException).is_some_and(|&base| self.is_subclass(class, base))
    }

    /// The class of an atom's values, if they are objects.
    pub fn class_of(&self, atom: Atom) -> Option<Class> {
        match atom {
            Atom::Instance(shape) => Some(self.shape_class(shape)),
            Atom::AnyException(class) => Some(class),
            Atom::Generator(instance) => Some(self.generator_class(instance)),
            Atom::Class(class) if self.classes[class.index()].metaclass.is_some() => {
                self.classes[class.index()].metaclass
            }
            _ => self
                .native_callable(atom)
                .or_else(|| atom.builtin().and_then(|builtin| self.builtin_classes.get(&builtin).copied())),
        }
    }

    /// The slot of a class attribute, along the MRO, and the class that has it.
    pub fn class_attr(&self, class: Class, name: hir::Name) -> Option<(Class, Slot)> {
        let mro = &self.classes[class.index()].mro;
        mro.iter().find_map(|&c| self.classes[c.index()].attrs.get(&name).map(|&slot| (c, slot)))
    }

    /// The slot of a class attribute in the classes behind `after` in the MRO of `class`.
    pub fn class_attr_behind(&self, class: Class, after: Class, name: hir::Name) -> Option<(Class, Slot)> {
        let mro = &self.classes[class.index()].mro;
        let mut behind = mro.iter().skip_while(|&&c| c != after).skip(1);
        behind.find_map(|&c| self.classes[c.index()].attrs.get(&name).map(|&slot| (c, slot)))
    }

    /// The class's own attribute; made of this type if it is new.
    pub fn own_attr(&mut self, class: Class, name: hir::Name, fresh: Type) -> Slot {
        if let Some(&slot) = self.classes[class.index()].attrs.get(&name) {
            return slot;
        }
        let slot = self.new_slot(fresh);
        self.classes[class.index()].attrs.insert(name, slot);
        for below in (0..self.classes.len() as u32).map(Class) {
            if self.is_subclass(below, class) {
                let readers = self.classes[below.index()].readers.clone();
                self.queue.extend(readers);
            }
        }
        slot
    }

    /// Instances of the exception classes below a class that may have attributes which builtin ones have not: the program's
    /// own, and those of modules that say more than their bases.
    pub fn user_exceptions(&self, class: Class) -> Vec<Atom> {
        let below = self.concrete_subclasses(class).into_iter();
        let own = below.filter(|&c| self.is_of_program(c) || self.says_more(c));
        // Classes of runtime/py may have several shapes.
        own.flat_map(|c| self.classes[c.index()].shapes.iter().map(|&shape| Atom::Instance(self.find_shape(shape))))
            .collect()
    }

    fn is_of_program(&self, class: Class) -> bool {
        !self.is_class_of_runtime(class)
    }

    /// Whether a module's class, or one above it in a module, has attributes beside what describes every class.
    fn says_more(&self, class: Class) -> bool {
        let of_modules = self.classes[class.index()].mro.iter().filter(|c| self.classes[c.index()].module.0 != 0);
        of_modules.flat_map(|c| self.classes[c.index()].attrs.keys()).any(|&name| {
            let text = self.program.names.text(name);
            !text.starts_with("__") || matches!(text, "__init__" | "__new__" | "__str__" | "__repr__")
        })
    }

    /// The classes that have instances and are `class` or below it.
    pub fn concrete_subclasses(&self, class: Class) -> Vec<Class> {
        let below = (0..self.classes.len() as u32).map(Class).filter(|&c| self.is_subclass(c, class));
        below.filter(|&c| !self.classes[c.index()].shapes.is_empty()).collect()
    }
}
