//! `intrinsics.NAME(…)` of runtime/py: a few core operations, and every row of the runtime table.

use crate::cursor::{Cursor, Fact};
use crate::types::{Atom, Type};
use molt_abi::table::{self, Type as Rt};
use molt_hir::{Const, Name, Reg};

/// The core operations: what is not a call of a runtime function. One row each: name and meaning.
pub const CORE: &[(&str, &str)] = &[
    ("raw", "the machine word of an int (its low 64 bits)"),
    ("int", "the int of a machine word"),
    ("float", "the float of an int or bool"),
    ("clamp", "the machine word of an int, saturated at i64"),
    ("index", "the machine word of an int; OverflowError if it does not fit"),
    ("len", "number of items of a str, bytes, tuple, list, dict or set, a machine word"),
    ("list_new", "an empty list made at this place"),
    ("list_get", "element of a list by machine word, in range"),
    ("list_set", "stores an element by machine word, in range"),
    ("list_append", "appends"),
    ("list_insert", "inserts before a machine word index, clamped"),
    ("weak_get", "what a slot of a weak reference refers to, of the element type of a list, or None"),
    ("weak_shared", "a weak reference of the type of the second to an object: the one that is there, or the second"),
    (
        "weak_at",
        "the weak reference to an object at a place, an instance of one of several classes or of one below them, or None",
    ),
    ("list_take", "removes and returns the element at a machine word index, in range"),
    ("list_like", "a new empty list with the element type of an iterable's items"),
    ("tuple_get", "item of a tuple by machine word, in range"),
    ("tuple_from_list", "a tuple of a list's elements"),
    ("tuple_of_column", "a tuple of an element of each of several lists, by machine word, in range"),
    ("dict_new", "an empty dict made at this place"),
    ("dict_key", "key of a live entry by machine word position"),
    ("dict_value", "value of a live entry"),
    ("dict_put", "stores the value of an entry"),
    ("set_new", "an empty set made at this place"),
    ("dict_find", "position of a key, -1 if absent, -2 if Python must hash or compare"),
    ("dict_set", "stores a value under a key; False, with nothing done, if Python must hash or compare"),
    ("set_find", "position of an element, as dict_find"),
    ("set_add", "adds an element: 1 if it was absent, 0 if not, -2 with nothing done as above"),
    ("native_order", "whether the runtime itself may order the elements of a list, as far as their first items decide"),
    ("native_key", "whether the runtime itself hashes and compares a key and those that a dict or set has"),
    ("set_elem", "element of a set by table position"),
    ("isinstance", "as the builtin"),
    ("exact", "isinstance, for values of builtin types and not of classes below them"),
    ("complex_used", "whether the program has complex numbers beside those that powers may give"),
    (
        "defines",
        "whether the body of a class, or of one above it, has a `def` of this name; the same for an object's class",
    ),
    ("lacks_slot", "whether `__slots__` leave an object without the slot of this name"),
    ("fixed", "whether a tuple's length is known to the compiler"),
    ("plain", "whether all elements of a list are of one type that the runtime orders, which floats with NaNs are not"),
    ("subclass", "whether a class object is a class or below it"),
    ("same", "identity"),
    ("type_of", "the class of a value"),
    ("set_class", "makes an object an instance of another class; False if the two are laid out differently"),
    ("def_name", "the name in the `def` of a function, known to the compiler"),
    ("type_name", "the name of the class of a value"),
    ("exc_type", "the class of an exception"),
    ("exc_same", "an exception as one of any class"),
    ("matches", "whether an exception is one of what an except clause names"),
    ("run_entry", "runs the entry module's body"),
    ("fiber", "a new fiber that runs a function without parameters: its number"),
    ("exc_traceback", "the traceback of an exception"),
    ("frames", "the frames of the program that run, as a traceback, or None"),
    ("bind", "a bound method of a function and a receiver"),
    ("dir_names", "the names of the attributes of a value, in a new list, some twice"),
    ("abstract_names", "the names of a class's abstract methods, in a new list"),
    ("class_dict", "what a class holds, in a new dict"),
    ("func_dict", "the attributes assigned to a function, in a new dict"),
    ("exc_dict", "the attributes assigned to an exception, in a new dict"),
    ("slot_dict", "what stands in an object's slots, in a new dict"),
    ("func_defaults", "the defaults of a function's positional parameters, or None"),
    ("func_kwdefaults", "the defaults of a function's keyword-only parameters, or None"),
    ("func_cells", "the cells of the variables that a function captures, or None"),
    ("module_of", "the module that a function or class stands in"),
    ("func_facts", "what a function's code object says"),
    ("stop", "leaves __next__ as exhausted"),
    ("next", "the next item of an iterator; StopIteration as usual"),
    ("gen_send", "resumes a generator with a value; StopIteration as usual"),
    ("gen_throw", "resumes a generator with an exception raised where it stands"),
    ("gen_close", "throws GeneratorExit into a generator; what it returns"),
    ("gen_state", "where a generator stands: 0 fresh, -1 running, -2 finished, else suspended"),
    ("gen_name", "the name of a generator's function"),
    ("gen_qualname", "the qualified name of a generator's function"),
    ("match_self", "whether a class takes its one positional sub-pattern for the object; TypeError if it takes fewer"),
    ("match_name", "the attribute that a positional sub-pattern of a class looks at"),
    ("is_metaclass", "whether a value is a class of classes"),
    ("of_runtime", "whether a value is of a class of runtime/py"),
    ("new", "a new instance of a class without calling its __init__"),
    ("class_in_making", "the class for which `type.__new__` is called"),
    ("class_changed", "whether the program changes the second, from which the first is made"),
    ("class_entry", "gives a class being made an entry of the second, its namespace, if the program put it there"),
    ("drop_lost", "takes those attributes from a class whose names are lost from the second, its namespace"),
    ("class_made", "the class for which `type.__new__` is called, after its hooks"),
    ("subclasses", "a list of the direct subclasses of a class"),
    ("kinds", "a list of the classes and functions that a value may be, by its type"),
    ("abstract", "the same function, as an abstract method"),
    ("registered", "notes that a class counts the second as one below it; the second"),
    ("field_name", "the same str, if it is an attribute that the program's formats name; NotImplementedError"),
    ("field_key", "the same str, if the program's formats read items; NotImplementedError"),
    ("bits", "the bits of a float as a machine word"),
    ("from_bits", "the float of a machine word's bits"),
    ("sqrt", "square root of a float that is not negative"),
    ("floor", "largest integral float that is not greater"),
    ("ceil", "least integral float that is not less"),
    ("trunc", "integral part of a float"),
    ("fabs", "absolute value"),
    ("copysign", "the first float with the sign of the second"),
    ("float_to_raw", "the machine word of a float inside i64, truncated"),
    ("id", "address of an object"),
];

impl<'w, 'p> Cursor<'w, 'p> {
    /// The instance of a function that a fiber runs.
    pub fn fiber_body(&mut self, function: Type) -> Option<crate::Instance> {
        let Some(Atom::Func(func)) = self.world.types.single(function) else { return None };
        let def = self.world.funcs[func.index()].func;
        Some(self.world.instance(def, Some(func), Vec::new(), None, None))
    }

    pub fn intrinsic_type(&mut self, name: Name, args: &[Reg]) -> (Type, Option<Fact>) {
        let text = self.world.program.names.text(name).to_owned();
        let types: Vec<Type> = args.iter().map(|&reg| self.get(reg)).collect();
        let types: Vec<Type> = types
            .into_iter()
            .enumerate()
            .map(|(at, ty)| if Self::takes_native(&text, at) { self.native_type(ty) } else { ty })
            .collect();
        if types.contains(&Type::NEVER) {
            return (Type::NEVER, None);
        }
        if let Some(ty) = self.core_type(&text, args, &types) {
            return ty;
        }
        let Some(row) = table::find(&text) else {
            return (Type::NEVER, None);
        };
        let first = types.first().copied().unwrap_or(Type::NEVER);
        let first_site = match self.world.types.single(first) {
            Some(Atom::List(site) | Atom::Set(site) | Atom::FrozenSet(site) | Atom::Dict(site)) => Some(site),
            _ => None,
        };
        // Containers that one runtime function works on have one storage kind. Keys and orders stand beside a list; sets
        // are asked first (`sets_native`, `*_alike`), and runtime/py adds elements of another kind one by one; but what two
        // sets exchange has to be of one kind.
        let asked = text.starts_with("set") && text != "set_swap";
        let apart =
            asked || matches!(&*text, "list_permute" | "list_sort_by_keys" | "list_extend_alike" | "dict_update_alike");
        if let Some(site) = first_site.filter(|_| !apart) {
            for &ty in &types[1..] {
                if let Some(Atom::List(other) | Atom::Set(other) | Atom::FrozenSet(other) | Atom::Dict(other)) =
                    self.world.types.single(ty)
                {
                    self.world.unify_sites(site, other);
                }
            }
        }
        // A key or element given to a container widens it.
        let keyed = text.starts_with("dict_set") || text.starts_with("dict_add");
        let added = text.starts_with("set_add") || text.starts_with("set_insert");
        if let (Some(site), Some(&key)) = (first_site, types.get(1))
            && (keyed || added)
        {
            let slot = if keyed { self.world.key(site) } else { self.world.elem(site) };
            self.world.join_slot(slot, if key == Type::RAW { Type::INT } else { key });
            if keyed {
                self.world.note_store(site);
            }
        }
        if let Some(site) = first_site {
            for (&(_, param), &ty) in row.params.iter().zip(&types) {
                if param == Rt::OwnWord {
                    self.world.join_slot(self.world.elem(site), ty);
                }
            }
        }
        if matches!(text.as_str(), "bytes_decode" | "stream_read" | "stream_read_line") {
            self.world.note_decoding();
        }
        let ty = match row.result {
            Rt::Void | Rt::Status => Type::NONE,
            Rt::Never => Type::NEVER,
            Rt::Bool | Rt::Tri => Type::BOOL,
            Rt::I64 | Rt::U32 | Rt::Ptr => Type::RAW,
            Rt::F64 => Type::FLOAT,
            Rt::Int | Rt::OwnInt => Type::INT,
            Rt::Str | Rt::OwnStr => Type::STR,
            Rt::Bytes | Rt::OwnBytes => Type::BYTES,
            Rt::Word | Rt::OwnWord => match first_site {
                Some(site) => self.elem_type(site),
                None => Type::NEVER,
            },
            // A list made of a list has its storage.
            Rt::List | Rt::OwnList if matches!(self.world.types.single(first), Some(Atom::List(_))) => {
                self.world.norm(first)
            }
            Rt::List | Rt::OwnList => {
                let site = self.runtime_site(0);
                let elem = if first == Type::BYTES { Type::BYTES } else { Type::STR };
                self.world.join_slot(self.world.elem(site), elem);
                let site = self.world.find_site(site);
                self.of(Atom::List(site))
            }
            Rt::Tuple => match self.world.types.single(first) {
                Some(Atom::Tuple(items)) => {
                    let all = self.tuple_item(items, None);
                    let site = self.runtime_site(0);
                    self.world.join_slot(self.world.elem(site), all);
                    let site = self.world.find_site(site);
                    self.of(Atom::TupleOf(site))
                }
                Some(Atom::TupleOf(site)) => {
                    let site = self.world.find_site(site);
                    self.of(Atom::TupleOf(site))
                }
                _ => {
                    let site = self.runtime_site(0);
                    self.world.join_slot(self.world.elem(site), Type::STR);
                    let site = self.world.find_site(site);
                    self.of(Atom::TupleOf(site))
                }
            },
            Rt::Dict | Rt::OwnDict | Rt::Set | Rt::Value | Rt::OwnValue | Rt::Obj | Rt::OwnObj => first,
            Rt::Exc | Rt::OwnExc => {
                let base = self.world.builtin_class(molt_abi::types::Builtin::BaseException);
                self.of(Atom::AnyException(base))
            }
        };
        (ty, None)
    }

    pub fn is_of_runtime(&self, atom: Atom) -> bool {
        let class = self.world.class_of(atom);
        class.is_none_or(|class| self.world.is_class_of_runtime(class))
    }

    pub fn is_metaclass(&self, atom: Atom) -> bool {
        let base = self.world.builtin_class(molt_abi::types::Builtin::type_);
        matches!(atom, Atom::Class(class) if self.world.is_subclass(class, base))
    }

    /// Whether a class or one above it has a `def` of the name that `name` holds. Unlike an attribute, it does not come
    /// and go.
    pub fn defines(&self, class: Atom, name: Reg) -> bool {
        let class = if let Atom::Class(class) = class { Some(class) } else { self.world.class_of(class) };
        let (Some(class), Some(Const::Str(text))) = (class, self.consts.get(&name)) else { return false };
        let functions = &self.world.program.functions;
        self.world.classes[class.index()].mro.iter().any(|&above| {
            let def = Some(self.world.classes[above.index()].def);
            let named = |name| self.world.program.names.text(name).as_bytes() == text.as_slice();
            functions.iter().any(|function| function.class == def && named(function.name))
        })
    }

    /// Whether `__slots__` leave the object without the slot of this name.
    pub fn lacks_slot(&self, object: Atom, name: Reg) -> bool {
        let (Some(class), Some(Const::Str(text))) = (self.world.class_of(object), self.consts.get(&name)) else {
            return false;
        };
        str::from_utf8(text).is_ok_and(|text| self.world.excluded_by_slots(class, text))
    }

    /// The constant that `intrinsics.def_name(function)` is.
    pub fn def_name(&mut self, name: Name, args: &[Reg]) -> Option<Const> {
        if self.world.program.names.text(name) != "def_name" {
            return None;
        }
        let ty = self.get(*args.first()?);
        let Some(Atom::Func(func)) = self.world.types.single(ty) else { return None };
        let function = &self.world.program.functions[self.world.funcs[func.index()].func.index()];
        Some(Const::Str(self.world.program.names.text(function.name).as_bytes().to_vec()))
    }

    fn core_type(&mut self, name: &str, args: &[Reg], types: &[Type]) -> Option<(Type, Option<Fact>)> {
        let first = types.first().copied().unwrap_or(Type::NEVER);
        let second = types.get(1).copied().unwrap_or(Type::NEVER);
        let single = self.world.types.single(first);
        let site = match single {
            Some(
                Atom::List(site) | Atom::Set(site) | Atom::FrozenSet(site) | Atom::Dict(site) | Atom::TupleOf(site),
            ) => Some(site),
            _ => None,
        };
        let here = self.place();
        let ty = match name {
            "raw" | "clamp" | "index" | "len" | "bits" | "float_to_raw" | "id" => Type::RAW,
            "int" => Type::INT,
            "field_name" if self.world.format_fields.attributes.is_empty() => Type::NEVER,
            "field_key" if !self.world.format_fields.items => Type::NEVER,
            "field_name" | "field_key" => Type::STR,
            "float" | "from_bits" | "sqrt" | "floor" | "ceil" | "trunc" | "fabs" | "copysign" => Type::FLOAT,
            "list_new" => {
                let site = self.world.site(here);
                self.of(Atom::List(site))
            }
            "list_like" => {
                let elem = self.iteration_type(first);
                let site = self.world.site(here);
                self.world.join_slot(self.world.elem(site), elem);
                let site = self.world.find_site(site);
                self.of(Atom::List(site))
            }
            "dict_new" => {
                let site = self.world.site(here);
                self.of(Atom::Dict(site))
            }
            "set_new" => {
                let site = self.world.site(here);
                let frozen = self.truth(*args.first()?) == Some(true);
                self.of(if frozen { Atom::FrozenSet(site) } else { Atom::Set(site) })
            }
            "weak_get" => {
                let object = self.elem_type(site?);
                self.world.join(object, Type::NONE)
            }
            "weak_shared" => second,
            "weak_at" => {
                let below = types.get(2..)?.to_vec();
                self.instances_below(&below)
            }
            "list_get" | "list_take" | "set_elem" | "dict_value" => self.elem_type(site?),
            "dict_key" => self.key_type(site?),
            "list_set" | "list_insert" => {
                let value = types.get(2).copied()?;
                self.world.join_slot(self.world.elem(site?), value);
                Type::NONE
            }
            "list_append" => {
                self.world.join_slot(self.world.elem(site?), second);
                Type::NONE
            }
            "dict_find" | "set_find" => Type::RAW,
            "dict_set" => {
                let value = types.get(2).copied()?;
                self.world.note_store(site?);
                self.world.join_slot(self.world.key(site?), second);
                self.world.join_slot(self.world.elem(site?), value);
                Type::BOOL
            }
            "set_add" => {
                self.world.join_slot(self.world.elem(site?), second);
                Type::RAW
            }
            "dict_put" => {
                self.world.note_store(site?);
                let value = types.get(2).copied()?;
                self.world.join_slot(self.world.elem(site?), value);
                Type::NONE
            }
            "tuple_get" => {
                let mut result = Type::NEVER;
                for atom in self.atoms(first) {
                    let item = match atom {
                        Atom::Tuple(items) => self.tuple_item(items, None),
                        Atom::TupleOf(site) => self.elem_type(site),
                        _ => Type::NEVER,
                    };
                    result = self.world.join(result, item);
                }
                result
            }
            "tuple_from_list" | "tuple_of_column" => {
                let mut elem = self.elem_type(site?);
                if name == "tuple_of_column" {
                    let rows = self.atoms(elem);
                    elem = Type::NEVER;
                    for row in rows {
                        let Atom::List(row) = row else { return None };
                        let items = self.elem_type(row);
                        elem = self.world.join(elem, items);
                    }
                }
                let site = self.world.site(here);
                self.world.join_slot(self.world.elem(site), elem);
                let site = self.world.find_site(site);
                self.of(Atom::TupleOf(site))
            }
            "isinstance" => {
                let fact = self.isinstance_fact(*args.first()?, first, second);
                return Some((Type::BOOL, fact));
            }
            "exact" => {
                let reg = *args.first()?;
                let fact = self.isinstance_fact(reg, first, second)?;
                let is_plain = |atom: Atom| !matches!(atom, Atom::Instance(_));
                let (_, yes) = fact.resolve(true);
                let yes = self.world.types.filter(yes, is_plain);
                let kept = self.world.types.atoms(yes).to_vec();
                let no = self.world.types.filter(first, |atom| !kept.contains(&atom));
                return Some((Type::BOOL, Some(Fact::Is { reg, yes, no })));
            }
            "fixed" => {
                let reg = *args.first()?;
                let yes = self.world.types.filter(first, |atom| matches!(atom, Atom::Tuple(_)));
                let no = self.world.types.filter(first, |atom| !matches!(atom, Atom::Tuple(_)));
                return Some((Type::BOOL, Some(Fact::Is { reg, yes, no })));
            }
            "plain" => {
                let elem = self.elem_type(site?);
                let plain =
                    matches!(self.world.types.single(elem), Some(Atom::Int | Atom::Bool | Atom::Str | Atom::Bytes));
                let held = self.get(*args.first()?);
                let (yes, no) = if plain { (held, Type::NEVER) } else { (Type::NEVER, held) };
                return Some((Type::BOOL, Some(Fact::Is { reg: *args.first()?, yes, no })));
            }
            "native_order" => {
                let (reg, held, elem) = (*args.first()?, self.get(*args.first()?), self.elem_type(site?));
                let (yes, no) = if self.native_order(elem) { (held, Type::NEVER) } else { (Type::NEVER, held) };
                return Some((Type::BOOL, Some(Fact::Is { reg, yes, no })));
            }
            "native_key" => {
                let (reg, held) = (*args.first()?, self.get(*args.first()?));
                let (yes, no) = if self.native_key(first, second) { (held, Type::NEVER) } else { (Type::NEVER, held) };
                return Some((Type::BOOL, Some(Fact::Is { reg, yes, no })));
            }
            "defines" | "lacks_slot" => {
                let held = self.get(*args.first()?);
                let (mut yes, mut no) = (Type::NEVER, Type::NEVER);
                for atom in self.atoms(held) {
                    let one = self.of(atom);
                    let is = match name {
                        "defines" => self.defines(atom, *args.get(1)?),
                        _ => self.lacks_slot(atom, *args.get(1)?),
                    };
                    let side = if is { &mut yes } else { &mut no };
                    *side = self.world.join(*side, one);
                }
                return Some((Type::BOOL, Some(Fact::Is { reg: *args.first()?, yes, no })));
            }
            "complex_used" => {
                let (yes, no) = if self.world.complex_used { (first, Type::NEVER) } else { (Type::NEVER, first) };
                return Some((Type::BOOL, Some(Fact::Is { reg: *args.first()?, yes, no })));
            }
            "set_class" => {
                self.set_class_type(first, second);
                Type::BOOL
            }
            "def_name" => Type::STR,
            "same" | "subclass" => Type::BOOL,
            "matches" => {
                self.match_type(first, second);
                Type::BOOL
            }
            "exc_same" => {
                let base = self.world.builtin_class(molt_abi::types::Builtin::BaseException);
                self.of(Atom::AnyException(base))
            }
            "handled_get" => {
                let base = self.world.builtin_class(molt_abi::types::Builtin::BaseException);
                let exception = self.of(Atom::AnyException(base));
                self.world.join(exception, Type::NONE)
            }
            "run_entry" => {
                let entry = self.world.entry_body();
                self.world.instances[self.instance.index()].callees.insert(entry);
                Type::NONE
            }
            "fiber" => {
                if let Some(body) = self.fiber_body(first) {
                    self.world.instances[self.instance.index()].callees.insert(body);
                }
                Type::RAW
            }
            "type_of" | "exc_type" => {
                let mut result = Type::NEVER;
                for atom in self.atoms(first) {
                    let one = match atom {
                        Atom::AnyException(class) => self.of(Atom::AnyClass(class)),
                        _ => match self.world.class_of(atom) {
                            Some(class) => self.of(Atom::Class(class)),
                            None => Type::NEVER,
                        },
                    };
                    result = self.world.join(result, one);
                }
                result
            }
            "gen_state" => Type::RAW,
            "match_self" | "match_name" => self.pattern_type(name, args),
            "type_name" | "gen_name" | "gen_qualname" => Type::STR,
            "of_runtime" | "is_metaclass" => {
                let reg = *args.first()?;
                let (mut yes, mut no) = (Type::NEVER, Type::NEVER);
                for atom in self.atoms(first) {
                    let one = self.of(atom);
                    let is = if name == "of_runtime" { self.is_of_runtime(atom) } else { self.is_metaclass(atom) };
                    let side = if is { &mut yes } else { &mut no };
                    *side = self.world.join(*side, one);
                }
                return Some((Type::BOOL, Some(Fact::Is { reg, yes, no })));
            }
            "exc_traceback" | "frames" => self.world.join(Type::TRACEBACK, Type::NONE),
            "bind" => {
                let mut result = Type::NEVER;
                for atom in self.atoms(first) {
                    if let Atom::Func(func) = atom {
                        let method = self.world.types.method(second, func);
                        let one = self.of(Atom::Method(method));
                        result = self.world.join(result, one);
                    }
                }
                result
            }
            "class_in_making" => match self.class_in_making() {
                Some(class) => self.of(Atom::Class(class)),
                None => Type::NEVER,
            },
            "class_changed" => {
                let reg = *args.get(1)?;
                let changed = match self.world.types.single(first) {
                    Some(Atom::Class(class)) => !self.namespace_changes(class, second).is_empty(),
                    _ => false,
                };
                let (yes, no) = if changed { (second, Type::NEVER) } else { (Type::NEVER, second) };
                return Some((Type::BOOL, Some(Fact::Is { reg, yes, no })));
            }
            "class_entry" => {
                let value = types.get(3).copied()?;
                self.class_entry_type(first, second, value);
                Type::NONE
            }
            "drop_lost" => Type::NONE,
            "class_made" => match self.class_in_making() {
                Some(class) => {
                    let keywords = self.hook_keywords(args);
                    self.class_hooks(class, &keywords);
                    self.of(Atom::Class(class))
                }
                None => Type::NEVER,
            },
            "subclasses" | "kinds" => {
                let site = self.world.site(here);
                for atom in self.listed_objects(name, first) {
                    let ty = self.of(atom);
                    self.world.join_slot(self.world.elem(site), ty);
                }
                let site = self.world.find_site(site);
                self.of(Atom::List(site))
            }
            "abstract" => {
                for atom in self.atoms(first) {
                    if let Atom::Func(func) = atom {
                        self.world.funcs[func.index()].is_abstract = true;
                    }
                }
                first
            }
            "registered" => {
                for atom in self.atoms(first) {
                    if let Atom::Class(class) = atom {
                        self.register_virtual(class, second);
                    }
                }
                second
            }
            "stop" => Type::NEVER,
            "next" => {
                self.stop_iteration(first);
                self.next_type(first)
            }
            "gen_send" => {
                self.stop_iteration(first);
                self.send_types(first, second).0
            }
            "gen_throw" => {
                self.stop_iteration(first);
                self.send_types(first, Type::NONE).0
            }
            "gen_close" => {
                let returned = self.send_types(first, Type::NONE).1;
                self.world.join(returned, Type::NONE)
            }
            "new" => {
                let mut result = Type::NEVER;
                for atom in self.atoms(first) {
                    if let Atom::Class(class) = atom
                        && self.world.is_made_plainly(class)
                    {
                        let shape = self.world.shape(class, &types[1..]);
                        let one = self.of(Atom::Instance(shape));
                        result = self.world.join(result, one);
                    }
                }
                result
            }
            _ => self.reflect_type(name, first)?,
        };
        Some((ty, None))
    }
}
