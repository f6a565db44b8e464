//! Attributes by computed name: `getattr`, `setattr`, `hasattr`, `delattr` and the methods of `object` behind them.
//!
//! In a closed world a computed name is one of the attributes that the object's class has. How the name is put together
//! often says more: it is one of a few constants, or starts with one (`"visit_" + …`).

use crate::attrs::Attr;
use crate::bind::{Flat, Source};
use crate::cursor::{Cursor, Fact};
use crate::flow;
use crate::stores::SetAttr;
use crate::types::{Atom, Class, Func, Slot, Type};
use crate::world::World;
use molt_abi::types::Builtin;
use molt_hir::{BinaryOp, Const, Conversion, Function, Item, Name, Op, Program, Reg, Term};
use std::collections::BTreeSet;

const MOST_SPOKEN: usize = 64;

/// Where runtime/py keeps the dict of a module's variables: no attribute to anyone else.
pub(crate) const VARIABLES: &str = "__variables__";

/// Attributes that say something to the compiler, or hold what is the runtime's: none to anyone else.
const OURS: [&str; 3] = [VARIABLES, "__counts__", "__frame__"];

/// Whether no program sees an attribute of this name.
pub(crate) fn is_ours(name: &str) -> bool {
    OURS.contains(&name)
}

/// What is done to the attribute.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verb {
    Get,
    Has,
    Set,
    Delete,
}

/// What is known of a computed name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Spelling {
    OneOf(BTreeSet<Vec<u8>>),
    /// If only words are meant that the program says, see [`crate::texts`], `said`.
    Affixes {
        prefix: Vec<u8>,
        suffix: Vec<u8>,
        said: bool,
    },
}

#[derive(Clone, PartialEq, Debug)]
pub enum Key {
    Constant(Name),
    Computed { source: Source, ty: Type, spelling: Spelling },
}

/// An attribute access that a call stands for.
#[derive(Clone, PartialEq, Debug)]
pub struct Access {
    pub verb: Verb,
    pub value: (Source, Type),
    pub key: Key,
    /// The default of `getattr`, the new value of `setattr`.
    pub extra: Option<(Source, Type)>,
    /// Without the class's own `__getattribute__`, `__getattr__`, `__setattr__`, `__delattr__`.
    pub plain: bool,
}

impl Spelling {
    pub(crate) const ANY: Spelling = Spelling::Affixes { prefix: Vec::new(), suffix: Vec::new(), said: false };
    pub(crate) const SAID: Spelling = Spelling::Affixes { prefix: Vec::new(), suffix: Vec::new(), said: true };

    fn affixes(&self) -> (&[u8], &[u8]) {
        match self {
            Spelling::OneOf(texts) => match texts.iter().next() {
                Some(text) if texts.len() == 1 => (text, text),
                _ => (&[], &[]),
            },
            Spelling::Affixes { prefix, suffix, .. } => (prefix, suffix),
        }
    }

    fn or(self, other: Spelling) -> Spelling {
        match (self, other) {
            (Spelling::OneOf(mut a), Spelling::OneOf(b)) => {
                a.extend(b);
                Spelling::OneOf(a)
            }
            (a, b) if a == b => a,
            (a, b) => {
                let ((prefix, suffix), (other_prefix, other_suffix)) = (a.affixes(), b.affixes());
                let starts = prefix.iter().zip(other_prefix).take_while(|(a, b)| a == b).count();
                let ends = suffix.iter().rev().zip(other_suffix.iter().rev()).take_while(|(a, b)| a == b).count();
                let (prefix, suffix) = (prefix[..starts].to_vec(), suffix[suffix.len() - ends..].to_vec());
                Spelling::Affixes { prefix, suffix, said: false }
            }
        }
    }

    pub fn admits(&self, text: &str) -> bool {
        match self {
            Spelling::OneOf(texts) => texts.contains(text.as_bytes()),
            Spelling::Affixes { prefix, suffix, .. } => {
                text.len() >= prefix.len().max(suffix.len())
                    && text.as_bytes().starts_with(prefix)
                    && text.as_bytes().ends_with(suffix)
            }
        }
    }
}

/// What operators and builtins look up in classes. A class gets these under computed names that begin with underscores.
const SPECIAL_METHODS: &str = "\
    __add__ __sub__ __mul__ __matmul__ __truediv__ __floordiv__ __mod__ __divmod__ __pow__ __lshift__ __rshift__ __and__ \
    __xor__ __or__ __radd__ __rsub__ __rmul__ __rmatmul__ __rtruediv__ __rfloordiv__ __rmod__ __rdivmod__ __rpow__ \
    __rlshift__ __rrshift__ __rand__ __rxor__ __ror__ __iadd__ __isub__ __imul__ __imatmul__ __itruediv__ __ifloordiv__ \
    __imod__ __ipow__ __ilshift__ __irshift__ __iand__ __ixor__ __ior__ __neg__ __pos__ __abs__ __invert__ __lt__ __le__ \
    __eq__ __ne__ __gt__ __ge__ __int__ __float__ __complex__ __index__ __round__ __trunc__ __floor__ __ceil__ __bool__ \
    __len__ __getitem__ __setitem__ __delitem__ __contains__ __iter__ __next__ __reversed__ __call__ __hash__ __str__ \
    __repr__ __format__ __bytes__ __enter__ __exit__";

/// Whether the function calls methods by a name that it is given with arguments of which it does not know how many:
/// `getattr(value, name)(*args)`, where `name` is a parameter.
pub(crate) fn forwards(program: &Program, function: &Function) -> bool {
    let Some(getattr) = program.names.get("getattr") else { return false };
    let ops = || function.blocks.iter().flat_map(|block| &block.ops).map(|(op, _)| op);
    let is_starred =
        |op: &Op| matches!(op, Op::Call { args, .. } if args.pos.iter().any(|arg| matches!(arg, Item::Star(_))));
    let is_parameter = |item: &Item| function.params.iter().any(|param| Item::One(param.reg) == *item);
    let reads = |op: &Op| match op {
        Op::LoadGlobal { dst, global, .. } if program.globals[global.index()].name == getattr => Some(*dst),
        _ => None,
    };
    let getters: Vec<Reg> = ops().filter_map(reads).collect();
    let by_name = |op: &Op| matches!(op, Op::Call { callee, args, .. } if getters.contains(callee) && args.pos.get(1).is_some_and(is_parameter));
    !getters.is_empty() && ops().any(by_name) && ops().any(is_starred)
}

impl World<'_> {
    /// Collects the names that the program's own code spells out.
    pub(crate) fn read_names(&mut self) {
        let program = self.program;
        let builtin = |name: &str| program.modules.first()?.globals.get(&program.names.get(name)?).copied();
        let dir = builtin("dir");
        let own = program.own_functions();
        for (op, _) in own.flat_map(|function| &function.blocks).flat_map(|block| &block.ops) {
            match op {
                Op::Const { value: Const::Str(text), .. } => {
                    let name = std::str::from_utf8(text).ok().and_then(|text| program.names.get(text));
                    self.spoken.extend(name);
                }
                Op::GetAttr { name, .. } | Op::SetAttr { name, .. } | Op::CallMethod { name, .. } => {
                    self.mentioned.insert(*name);
                    self.sets_cells |= matches!(op, Op::SetAttr { .. }) && program.names.text(*name) == "cell_contents";
                }
                Op::LoadGlobal { global, fallback, .. } => {
                    self.lists_names |= dir.is_some() && (Some(*global) == dir || *fallback == dir);
                }
                _ => {}
            }
        }
        self.format_fields = crate::texts::Fields::of(program);
        self.said = crate::texts::words(program);
    }

    /// Whether the program may ask a NameError or AttributeError for its name.
    pub fn reads_error_names(&self) -> bool {
        self.says("name")
    }

    /// Whether the program spells the name out, as an attribute or in a text.
    pub(crate) fn says(&self, text: &str) -> bool {
        let name = self.program.names.get(text);
        name.is_some_and(|name| self.mentioned.contains(&name) || self.spoken.contains(&name))
    }

    /// Where the objects are that AttributeErrors are about, if the program may ask for them.
    pub fn missed_objects(&mut self) -> Option<Slot> {
        if !self.says("obj") {
            return None;
        }
        let name = self.program.names.get("obj")?;
        let class = self.builtin_class(Builtin::AttributeError);
        let shape = self.shape(class, &[]);
        Some(self.field(shape, name))
    }
}

impl Cursor<'_, '_> {
    /// Notes that an AttributeError which the program's own code raises may be about the object.
    pub(crate) fn note_missed(&mut self, atom: Atom) {
        let code = self.world.instances[self.instance.index()].func;
        let module = self.world.program.functions[code.index()].module;
        if self.world.program.modules[module.index()].is_builtin {
            return;
        }
        if let Some(held) = self.world.missed_objects() {
            let one = self.of(atom);
            self.world.join_slot(held, one);
        }
    }

    /// The attribute access that a call of a builtin function stands for.
    pub(crate) fn attribute_access(&mut self, func: Func, flat: &Flat) -> Option<Access> {
        let function = &self.world.program.functions[self.world.funcs[func.index()].func.index()];
        if function.module.0 != 0 || !flat.kw.is_empty() || flat.rest.is_some() || flat.kw_rest.is_some() {
            return None;
        }
        let (verb, plain) = match self.world.program.names.text(function.qualname) {
            "getattr" => (Verb::Get, false),
            "hasattr" => (Verb::Has, false),
            "setattr" => (Verb::Set, false),
            "delattr" => (Verb::Delete, false),
            "object.__getattribute__" => (Verb::Get, true),
            "object.__setattr__" => (Verb::Set, true),
            "object.__delattr__" => (Verb::Delete, true),
            _ => return None,
        };
        let (value, (source, ty), extra) = match (verb, flat.pos.as_slice()) {
            (Verb::Set, &[value, name, new]) => (value, name, Some(new)),
            (Verb::Get, &[value, name, default]) if !plain => (value, name, Some(default)),
            (Verb::Get | Verb::Has | Verb::Delete, &[value, name]) => (value, name, None),
            _ => return None,
        };
        let spelling = match source {
            Source::Reg(reg) => self.spelling(reg),
            _ => Spelling::ANY,
        };
        let constant = match &spelling {
            Spelling::OneOf(texts) if texts.len() == 1 => {
                texts.iter().next().and_then(|text| self.name(std::str::from_utf8(text).ok()?))
            }
            _ => None,
        };
        let spelling = if verb == Verb::Get { self.as_said(spelling, value.1) } else { spelling };
        let key = constant.map_or(Key::Computed { source, ty, spelling }, Key::Constant);
        Some(Access { verb, value, key, extra, plain })
    }

    /// What the code says of the str in a register.
    fn spelling(&self, reg: Reg) -> Spelling {
        if let Some(Const::Str(text)) = self.consts.get(&reg) {
            return Spelling::OneOf(BTreeSet::from([text.clone()]));
        }
        self.spelling_of(reg, 8)
    }

    /// From the definition in the block, or from all definitions in the function.
    fn spelling_of(&self, reg: Reg, depth: u32) -> Spelling {
        if depth == 0 || self.function.params.iter().any(|param| param.reg == reg) {
            return Spelling::ANY;
        }
        let mut found: Option<Spelling> = None;
        let mut add = |spelling: Spelling| {
            found = Some(match found.take() {
                None => spelling,
                Some(other) => other.or(spelling),
            });
        };
        for block in &self.function.blocks {
            for (op, _) in &block.ops {
                let mut is_written = false;
                flow::writes(op, &mut |written| is_written |= written == reg);
                match op {
                    _ if !is_written => {}
                    Op::Unbind { .. } => {}
                    Op::Unpack { dsts, src, star: None } => {
                        add(self.spelling_of_column(*src, dsts.iter().position(|&dst| dst == reg)));
                    }
                    op => add(self.spelling_by(op, depth - 1)),
                }
            }
            match &block.term {
                Some((Term::ForNext { dst, iter, .. }, _)) if *dst == reg => add(self.spelling_of_items(*iter)),
                Some((term, _)) if flow::term_write(term) == Some(reg) => add(Spelling::ANY),
                _ => {}
            }
        }
        found.unwrap_or(Spelling::ANY)
    }

    fn spelling_by(&self, op: &Op, depth: u32) -> Spelling {
        let affixes = |first: Option<Reg>, last: Option<Reg>| {
            let part = |reg: Option<Reg>| reg.map_or(Spelling::ANY, |reg| self.spelling_of(reg, depth));
            let (first, last) = (part(first), part(last));
            Spelling::Affixes { prefix: first.affixes().0.to_vec(), suffix: last.affixes().1.to_vec(), said: false }
        };
        let parts: &[Reg] = match op {
            Op::Concat { parts, .. } => parts,
            Op::Binary { op: BinaryOp::Add, lhs, rhs, inplace: false, .. } => &[*lhs, *rhs],
            _ => &[],
        };
        if let Some(spelling) = self.spelling_of_whole(parts, depth) {
            return spelling;
        }
        match op {
            Op::Const { value: Const::Str(text), .. } => Spelling::OneOf(BTreeSet::from([text.clone()])),
            Op::Copy { src, .. } => self.spelling_of(*src, depth),
            Op::Format { value, conversion: Conversion::None | Conversion::Str, spec: None, .. } => {
                self.spelling_of(*value, depth)
            }
            Op::Binary { op: BinaryOp::Add, lhs, rhs, inplace: false, .. } => affixes(Some(*lhs), Some(*rhs)),
            Op::Binary { op: BinaryOp::Mod, lhs, rhs, .. } => match self.spelling_of(*lhs, depth) {
                Spelling::OneOf(texts) if texts.len() == 1 => {
                    let text = texts.into_iter().next().unwrap_or_default();
                    self.spelling_of_format(&text, *rhs, depth)
                }
                _ => Spelling::ANY,
            },
            Op::Intrinsic { name, .. } if self.world.program.names.text(*name) == "field_name" => {
                Spelling::OneOf(self.world.format_fields.attributes.clone())
            }
            Op::Concat { parts, .. } => affixes(parts.first().copied(), parts.last().copied()),
            _ => Spelling::ANY,
        }
    }

    /// What `text % value` makes.
    fn spelling_of_format(&self, text: &[u8], value: Reg, depth: u32) -> Spelling {
        let prefix: Vec<u8> = text.iter().copied().take_while(|&byte| byte != b'%').collect();
        let suffix = match &text[prefix.len()..] {
            [b'%', b's', suffix @ ..] if !suffix.contains(&b'%') => suffix.to_vec(),
            _ => return Spelling::Affixes { prefix, suffix: Vec::new(), said: false },
        };
        match self.spelling_of(value, depth) {
            Spelling::OneOf(texts) => {
                Spelling::OneOf(texts.iter().map(|text| [&prefix[..], text, &suffix].concat()).collect())
            }
            Spelling::Affixes { .. } => Spelling::Affixes { prefix, suffix, said: false },
        }
    }

    /// Every text that the parts make together, where each is one of a few, and all are names that the program knows.
    fn spelling_of_whole(&self, parts: &[Reg], depth: u32) -> Option<Spelling> {
        const MOST: usize = 64;
        if parts.is_empty() {
            return None;
        }
        let mut whole = BTreeSet::from([Vec::new()]);
        for &part in parts {
            let Spelling::OneOf(texts) = self.spelling_of(part, depth) else { return None };
            if whole.len() * texts.len() > MOST {
                return None;
            }
            let longer = |start: &Vec<u8>| texts.iter().map(|text| [&start[..], text].concat()).collect::<Vec<_>>();
            whole = whole.iter().flat_map(longer).collect();
        }
        let is_name = |text: &Vec<u8>| str::from_utf8(text).is_ok_and(|text| self.name(text).is_some());
        whole.iter().all(is_name).then_some(Spelling::OneOf(whole))
    }

    /// The constants of the display that a loop runs over.
    fn spelling_of_items(&self, iter: Reg) -> Spelling {
        self.items_of_loop(iter).and_then(|items| self.spelling_of_constants(&items)).unwrap_or(Spelling::ANY)
    }

    /// The constants at one place of the tuples that a loop runs over and takes apart.
    fn spelling_of_column(&self, item: Reg, at: Option<usize>) -> Spelling {
        let column = || {
            let mut loops = self.function.blocks.iter().filter_map(|block| match &block.term {
                Some((Term::ForNext { dst, iter, .. }, _)) if *dst == item => Some(*iter),
                _ => None,
            });
            let iter = loops.next().filter(|_| loops.next().is_none())?;
            let mut column = Vec::new();
            for row in self.items_of_loop(iter)? {
                let Some(Op::MakeTuple { items, .. }) = self.written_by(row) else { return None };
                match items.get(at?)? {
                    Item::One(reg) if items.iter().all(|item| matches!(item, Item::One(_))) => column.push(*reg),
                    _ => return None,
                }
            }
            self.spelling_of_constants(&column)
        };
        column().unwrap_or(Spelling::ANY)
    }

    /// The only op that writes a register.
    fn written_by(&self, reg: Reg) -> Option<&Op> {
        let ops = self.function.blocks.iter().flat_map(|block| block.ops.iter().map(|(op, _)| op));
        let mut found = ops.filter(|op| {
            let mut is_written = false;
            flow::writes(op, &mut |written| is_written |= written == reg);
            is_written
        });
        found.next().filter(|_| found.next().is_none())
    }

    /// The items of the display that a loop runs over.
    fn items_of_loop(&self, iter: Reg) -> Option<Vec<Reg>> {
        let Some(Op::GetIter { value, .. }) = self.written_by(iter) else { return None };
        let items = match self.written_by(*value) {
            Some(Op::MakeTuple { items, .. }) => items,
            Some(Op::MakeList { items, .. }) if self.is_only_iterated(*value) => items,
            _ => return None,
        };
        items.iter().map(|item| if let Item::One(reg) = item { Some(*reg) } else { None }).collect()
    }

    /// Whether nothing but loops reads the register: the list in it does not change.
    fn is_only_iterated(&self, list: Reg) -> bool {
        let mut is_read = false;
        let mut note = |reg: Reg| is_read |= reg == list;
        for block in &self.function.blocks {
            for (op, _) in &block.ops {
                if !matches!(op, Op::GetIter { .. }) {
                    flow::reads(op, &mut note);
                }
            }
            if let Some((term, _)) = &block.term {
                flow::term_reads(term, &mut note);
            }
        }
        !is_read
    }

    fn spelling_of_constants(&self, regs: &[Reg]) -> Option<Spelling> {
        let texts = regs.iter().map(|&reg| match self.written_by(reg) {
            Some(Op::Const { value: Const::Str(text), .. }) => Some(text.clone()),
            _ => None,
        });
        texts.collect::<Option<_>>().map(Spelling::OneOf)
    }

    // --- the names that an object may have -----------------------------------------------------------------------------

    /// The attributes of a kind of object that a computed name may mean.
    pub fn attr_names(&mut self, atom: Atom, spelling: &Spelling) -> Vec<Name> {
        let program = self.world.program;
        let mut names: Vec<Name> = Vec::new();
        match atom {
            Atom::Module(module) => {
                names.extend(program.modules[module as usize].globals.keys());
                let added = self.world.module_attrs.keys().filter(|&&(of, _)| of.0 == module);
                names.extend(added.map(|(_, name)| name));
            }
            Atom::Func(func) => names.extend(self.world.funcs[self.world.find_func(func).index()].attrs.keys()),
            Atom::Method(method) => {
                let (_, func) = self.world.types.method_parts(method);
                names.extend(self.world.funcs[self.world.find_func(func).index()].attrs.keys());
            }
            Atom::Instance(shape) => {
                let shape = self.world.find_shape(shape);
                // The program's objects may have fields of a class of runtime/py.
                let spelling = if self.is_of_runtime(atom) { spelling } else { &Spelling::ANY };
                let fields = self.world.shapes[shape.index()].fields.keys();
                names.extend(fields.filter(|&&name| self.is_meant(name, spelling)));
            }
            _ => {}
        }
        let class = match atom {
            Atom::Class(class) => Some(class),
            Atom::Super(id) => {
                let (after, this) = self.world.types.super_parts(id);
                self.super_start(after, this).map(|(class, _)| class)
            }
            _ => self.world.class_of(atom),
        };
        if let Some(class) = class {
            if !self.world.frozen {
                let reader = self.instance;
                self.world.classes[class.index()].readers.insert(reader);
            }
            for base in self.world.classes[class.index()].mro.clone() {
                let data = &self.world.classes[base.index()];
                let is_builtin = program.modules[data.module.index()].is_builtin;
                names.extend(data.attrs.keys().filter(|&&name| !is_builtin || self.is_meant(name, spelling)));
            }
        }
        if let (Atom::Class(_), Some(metaclass)) = (atom, self.world.class_of(atom)) {
            for base in self.world.classes[metaclass.index()].mro.clone() {
                let data = &self.world.classes[base.index()];
                let is_builtin = program.modules[data.module.index()].is_builtin;
                // What `type` and EnumType have is meant only where the program spells it out, as dunder names are.
                names.extend(data.attrs.keys().filter(|name| !is_builtin || self.is_spelt(**name, spelling)));
            }
        }
        if let (Some(_), Some(slots)) = (class, self.object_slots()) {
            names.extend(self.world.classes[slots.index()].attrs.keys());
        }
        let any =
            ["__class__", "__doc__", "__module__", "__name__", "__qualname__", "__dict__", "__file__", "__package__"];
        let of_kind: &[&str] = match atom {
            Atom::Class(_) => &["__bases__", "__base__", "__mro__", "__subclasses__"],
            Atom::Method(_) => &[
                "__self__",
                "__func__",
                "__code__",
                "__defaults__",
                "__kwdefaults__",
                "__annotations__",
                "__wrapped__",
            ],
            _ => &[],
        };
        names.extend(any.iter().chain(of_kind).filter_map(|text| self.name(text)));
        let mut seen = BTreeSet::new();
        names.retain(|&name| seen.insert(name) && self.may_spell(name, spelling) && !self.is_machine_word(atom, name));
        names.retain(|&name| {
            let attr = self.plan_access(atom, name, true);
            !matches!(attr, Attr::Missing | Attr::Hook(_)) && !self.nests(atom, &attr)
        });
        names.retain(|&name| !self.is_private_slot(atom, name));
        names
    }

    /// Whether the name is a slot that a class of runtime/py keeps for itself: no attribute in CPython.
    pub(crate) fn is_private_slot(&self, atom: Atom, name: Name) -> bool {
        let program = self.world.program;
        let Some(class) = self.world.class_of(atom).filter(|_| program.names.text(name).starts_with('_')) else {
            return false;
        };
        !program.names.text(name).starts_with("__")
            && self.world.classes[class.index()].mro.iter().any(|above| {
                let data = &self.world.classes[above.index()];
                let slots = &program.classes[data.def.index()].slots;
                program.modules[data.module.index()].is_builtin
                    && slots.as_ref().is_some_and(|slots| slots.contains(&name))
            })
    }

    /// The names in `__slots__` of a class and those above it.
    fn slot_names(&self, class: Class) -> Vec<Name> {
        let of_class = |above: &Class| {
            let def = &self.world.program.classes[self.world.classes[above.index()].def.index()];
            def.slots.clone().unwrap_or_default()
        };
        let names: BTreeSet<Name> = self.world.classes[class.index()].mro.iter().flat_map(of_class).collect();
        names.into_iter().collect()
    }

    /// Whether the attribute is a method of a method of a function or method. A loop that goes on from one to the next would
    /// have a type without end, so computed names do not mean these.
    fn nests(&mut self, atom: Atom, attr: &Attr) -> bool {
        let Atom::Method(method) = atom else { return false };
        let (this, _) = self.world.types.method_parts(method);
        let is_called = |atom: &Atom| matches!(atom, Atom::Func(_) | Atom::Method(_));
        if !self.world.types.atoms(this).iter().any(is_called) {
            return false;
        }
        let ty = self.attr_plan_type(atom, attr);
        self.world.types.atoms(ty).iter().any(|atom| matches!(atom, Atom::Method(_)))
    }

    /// Whether a computed name may be this one. Names with two underscores are meant only where the program spells them
    /// out somewhere (those of operators as attributes, too: `__getattr__` passes them on), or asks for all names.
    fn may_spell(&self, name: Name, spelling: &Spelling) -> bool {
        // Words of the runtime have no name.
        if name.0 >= u32::MAX / 2 {
            return false;
        }
        let text = self.world.program.names.text(name);
        spelling.admits(text)
            && !is_ours(text)
            && (!text.starts_with("__")
                || self.is_spelt(name, spelling)
                || (self.world.mentioned.contains(&name) && self.is_passed_on(text))
                || (self.world.lists_names && text != "__dict__"))
    }

    /// Whether code that gets a name may have it from an attribute reference: operators' methods by `__getattr__`, what
    /// every object has by `__getattribute__`.
    fn is_passed_on(&self, text: &str) -> bool {
        let is_hook = self.world.program.names.text(self.function.name) == "__getattribute__";
        SPECIAL_METHODS.split(' ').any(|special| special == text)
            || is_hook && matches!(text, "__dict__" | "__class__" | "__doc__" | "__module__")
    }

    /// Whether the name stands in the program as a string that may be the computed one.
    fn is_spelt(&self, name: Name, spelling: &Spelling) -> bool {
        matches!(spelling, Spelling::OneOf(_)) || self.world.spoken.contains(&name)
    }

    /// Whether an object of runtime/py keeps a machine word under this name, or nothing that is known by now: that is no
    /// attribute to anyone else.
    pub(crate) fn is_machine_word(&mut self, atom: Atom, name: Name) -> bool {
        let Atom::Instance(shape) = atom else { return false };
        let shape = self.world.find_shape(shape);
        let Some(&slot) = self.world.shapes[shape.index()].fields.get(&name) else { return false };
        let ty = self.world.read(slot, self.instance);
        self.is_of_runtime(atom) && (ty == Type::NEVER || self.world.types.atoms(ty).contains(&Atom::Raw))
    }

    /// Names that a computed store may give to a class or function: what it has, and what the program mentions.
    pub(crate) fn store_names(&mut self, atom: Atom, spelling: &Spelling) -> Vec<Name> {
        if matches!(atom, Atom::Class(class) if self.is_immutable(class)) {
            return Vec::new();
        }
        let mut names = self.attr_names(atom, spelling);
        if matches!(atom, Atom::Module(_)) && !matches!(spelling, Spelling::OneOf(_)) {
            return names;
        }
        let mut mentioned: Vec<Name> = self.world.mentioned.iter().copied().collect();
        // Strings of the program that are identifiers, unless there are too many to tell them apart one by one.
        if matches!(spelling, Spelling::OneOf(_)) || self.world.spoken.len() <= MOST_SPOKEN {
            mentioned.extend(self.world.spoken.iter().copied());
        }
        names.extend(mentioned.into_iter().filter(|&name| self.may_spell(name, spelling)));
        match spelling {
            Spelling::OneOf(texts) => {
                let texts = texts.iter().filter_map(|text| str::from_utf8(text).ok());
                names.extend(texts.filter_map(|text| self.name(text)).collect::<Vec<_>>());
            }
            // Operators look these up, whether the program spells them out or not.
            Spelling::Affixes { prefix, .. } if prefix.starts_with(b"__") && matches!(atom, Atom::Class(_)) => {
                let special = SPECIAL_METHODS.split_whitespace().filter(|text| spelling.admits(text));
                names.extend(special.filter_map(|text| self.name(text)).collect::<Vec<_>>());
            }
            Spelling::Affixes { .. } => {}
        }
        let mut seen = BTreeSet::new();
        names.retain(|&name| seen.insert(name) && !self.is_private_slot(atom, name));
        names
    }

    // --- types ---------------------------------------------------------------------------------------------------------

    /// The attribute as `access` looks it up.
    pub fn plan_access(&mut self, atom: Atom, name: Name, plain: bool) -> Attr {
        match (plain, self.world.class_of(atom)) {
            (true, Some(class)) if matches!(atom, Atom::Instance(_)) => self.plan_stored_attr(atom, class, name),
            _ => self.plan_attr(atom, name),
        }
    }

    /// The attribute as `hasattr` looks it up.
    pub fn plan_asked(&mut self, atom: Atom, name: Name, plain: bool) -> Attr {
        match plain {
            true => self.plan_access(atom, name, plain),
            false => self.plan_has(atom, name),
        }
    }

    pub fn access_type(&mut self, access: &Access) -> Type {
        let value = access.value.1;
        let extra = access.extra.map_or(Type::NEVER, |(_, ty)| ty);
        let mut results = vec![extra];
        let has_default = access.verb == Verb::Get && access.extra.is_some();
        for atom in self.atoms(value) {
            let one = self.of(atom);
            if access.verb != Verb::Has && !has_default {
                self.note_missed(atom);
            }
            match (&access.key, access.verb) {
                (Key::Constant(name), verb @ (Verb::Get | Verb::Has)) => {
                    let attr = match verb {
                        Verb::Has => self.plan_asked(atom, *name, access.plain),
                        _ => self.plan_access(atom, *name, access.plain),
                    };
                    results.push(self.attr_plan_type(atom, &attr));
                }
                (Key::Constant(name), Verb::Set) => self.store_type(one, *name, extra, access.plain),
                (Key::Constant(name), Verb::Delete) => self.delete_type(one, *name, access.plain),
                (Key::Computed { spelling, .. }, Verb::Get | Verb::Has) => {
                    results.push(self.computed_get_type(atom, spelling, access.plain));
                }
                (Key::Computed { spelling, .. }, Verb::Set) => {
                    self.computed_set_type(atom, spelling, extra, access.plain);
                }
                (Key::Computed { spelling, .. }, Verb::Delete) => {
                    self.computed_del_type(atom, spelling, access.plain);
                }
            }
        }
        match access.verb {
            Verb::Get => self.world.join_all(&results),
            Verb::Has => Type::BOOL,
            Verb::Set | Verb::Delete => Type::NONE,
        }
    }

    /// What `hasattr` with a constant name says about its argument.
    pub fn access_fact(&mut self, access: &Access) -> Option<Fact> {
        let (Verb::Has, Key::Constant(name), (Source::Reg(reg), ty)) = (access.verb, &access.key, access.value) else {
            return None;
        };
        Some(self.hasattr_fact(reg, ty, *name))
    }

    /// `__delattr__` of the program for this kind of object.
    pub fn delete_hook(&mut self, atom: Atom) -> Option<crate::calls::Plan> {
        self.store_hook(atom, "__delattr__", &[Type::STR])
    }

    fn computed_get_type(&mut self, atom: Atom, spelling: &Spelling, plain: bool) -> Type {
        let mut results = Vec::new();
        for name in self.attr_names(atom, spelling) {
            let attr = self.plan_access(atom, name, plain);
            results.push(self.attr_plan_type(atom, &attr));
        }
        if let Some(class) = self.dict_class(atom) {
            results.push(self.dict_value_type(class));
        }
        if self.may_have_added(atom, spelling) {
            let one = self.of(atom);
            results.push(self.helper_type("_added_attribute", &[one, Type::STR]));
            self.helper_type("_has_added", &[one, Type::STR]);
        }
        for plan in self.lookup_hooks(atom).into_iter().flatten().filter(|_| !plain) {
            results.push(self.plan_type(&plan, &Flat::default()).0);
        }
        self.world.join_all(&results)
    }

    /// How `setattr` with a computed name stores into this kind of object.
    pub fn plan_named_store(&mut self, atom: Atom, spelling: &Spelling, value: Type, plain: bool) -> NamedStore {
        if !plain && let Some(plan) = self.store_hook(atom, "__setattr__", &[Type::STR, value]) {
            return NamedStore::Hook(Box::new(plan));
        }
        if let Atom::Instance(shape) = atom {
            let class = self.world.shape_class(shape);
            let all_known = match spelling {
                Spelling::OneOf(texts) => {
                    texts.iter().all(|text| std::str::from_utf8(text).is_ok_and(|text| self.name(text).is_some()))
                }
                Spelling::Affixes { .. } => false,
            };
            if all_known && self.dict_class(atom).is_none() {
                let names = match spelling {
                    Spelling::OneOf(texts) => {
                        texts.iter().filter_map(|text| self.name(std::str::from_utf8(text).ok()?)).collect()
                    }
                    Spelling::Affixes { .. } => Vec::new(),
                };
                return NamedStore::Names { names, dict: None };
            }
            if self.world.may_keep_dict(class) {
                self.world.keep_dict(class);
                let names = self.attr_names(atom, spelling);
                // Slots of classes above hide the dict as data descriptors do.
                let mut slots = self.slot_names(class);
                slots.retain(|&name| self.may_spell(name, spelling) && !self.is_private_slot(atom, name));
                let is_own = |&name: &Name| !slots.contains(&name) && self.may_be_data_descriptor(class, name);
                let names = names.into_iter().filter(is_own).collect::<Vec<_>>();
                let names = names.into_iter().chain(slots).collect();
                return NamedStore::Names { names, dict: Some(class) };
            }
            if self.is_sealed(class) {
                let names = self.attr_names(atom, spelling);
                let takes = |&name: &Name| !self.seals(class, name) || self.may_be_data_descriptor(class, name);
                let names = names.into_iter().filter(takes).collect();
                return NamedStore::Names { names, dict: None };
            }
        }
        NamedStore::Names { names: self.store_names(atom, spelling), dict: None }
    }

    fn computed_set_type(&mut self, atom: Atom, spelling: &Spelling, value: Type, plain: bool) {
        let one = self.of(atom);
        match self.plan_named_store(atom, spelling, value, plain) {
            NamedStore::Hook(_) => {}
            NamedStore::Names { names, dict } => {
                for name in names {
                    self.store_type(one, name, value, plain);
                }
                if let Some(class) = dict {
                    self.world.store_in_dict(class, value);
                }
                if self.adds_any(atom, spelling) {
                    self.add_attributes(one, value);
                }
            }
        }
    }

    /// A class gets attributes under names that stand nowhere in the program.
    pub(crate) fn add_attributes(&mut self, class: Type, value: Type) {
        if !self.world.adds_to_classes {
            self.world.adds_to_classes = true;
            self.world.requeue_all();
        }
        self.helper_type("_add_attribute", &[class, Type::STR, value]);
    }

    /// Whether `setattr` may give a class or function an attribute whose name stands nowhere in the program.
    pub fn adds_any(&self, atom: Atom, spelling: &Spelling) -> bool {
        let is_open = match atom {
            Atom::Class(class) => !self.is_immutable(class),
            atom => matches!(atom, Atom::Func(_)),
        };
        is_open && matches!(spelling, Spelling::Affixes { .. })
    }

    /// Whether the function, or the object's class, may have such an attribute.
    pub fn may_have_added(&self, atom: Atom, spelling: &Spelling) -> bool {
        let class = match atom {
            Atom::Class(class) => Some(class),
            Atom::Instance(shape) => Some(self.world.shape_class(shape)),
            _ => None,
        };
        let is_function = matches!(atom, Atom::Func(_));
        self.world.adds_to_classes
            && matches!(spelling, Spelling::Affixes { .. })
            && (is_function || class.is_some_and(|c| !self.world.is_class_of_runtime(c)))
    }

    fn computed_del_type(&mut self, atom: Atom, spelling: &Spelling, plain: bool) {
        let one = self.of(atom);
        if !plain && self.store_hook(atom, "__delattr__", &[Type::STR]).is_some() {
            return;
        }
        if let Atom::Instance(shape) = atom
            && let class = self.world.shape_class(shape)
            && self.world.may_keep_dict(class)
        {
            self.world.keep_dict(class);
        }
        for name in self.attr_names(atom, spelling) {
            self.delete_type(one, name, plain);
        }
    }

    /// The program's `__setattr__` or `__delattr__` of a class.
    pub(crate) fn store_hook(&mut self, atom: Atom, name: &str, args: &[Type]) -> Option<crate::calls::Plan> {
        if !matches!(atom, Atom::Instance(_) | Atom::Class(_)) {
            return None;
        }
        let class = self.world.class_of(atom)?;
        let (owner, _) = self.world.class_attr(class, self.name(name)?)?;
        if self.world.classes[owner.index()].builtin.is_some() {
            return None;
        }
        self.plan_special(atom, name, args)
    }

    fn store_type(&mut self, obj: Type, name: Name, value: Type, plain: bool) {
        for atom in self.atoms(obj) {
            let plan =
                if plain { self.plan_set_stored(atom, name, value) } else { self.plan_set_attr(atom, name, value) };
            self.set_plan_type(&plan, value);
        }
    }

    /// What `access` does to store under a constant name.
    pub fn plan_store(&mut self, atom: Atom, name: Name, value: Type, plain: bool) -> SetAttr {
        if plain { self.plan_set_stored(atom, name, value) } else { self.plan_set_attr(atom, name, value) }
    }
}

/// Where a computed name may store.
#[derive(Clone, PartialEq, Debug)]
pub enum NamedStore {
    /// `__setattr__` of the class.
    Hook(Box<crate::calls::Plan>),
    /// Under these names; under any other into the instance's dict, if its class keeps one.
    Names { names: Vec<Name>, dict: Option<Class> },
}
