//! Class statements, C3 linearisation, `isinstance`.

use crate::bind::{Flat, KeywordRest};
use crate::calls::Plan;
use crate::cursor::{Cursor, Fact};
use crate::types::{Atom, Class, Instance, Site, Type};
use crate::world::ClassData;
use molt_abi::types::Builtin;
use molt_hir::order::IndexMap;
use molt_hir::{Args, FuncKind, Item, Keyword, Op, Reg};
use std::collections::BTreeSet;

/// Classes that one statement makes in one instance of the function around it, with different bases.
const MOST_CLASSES: usize = 12;

/// The namespace that a metaclass is given.
#[derive(Clone, PartialEq, Debug)]
pub enum Given {
    /// A dict of what the body bound.
    Members(Site),
    /// What `__prepare__` gave, and its type then.
    Prepared(Reg, Type),
}

/// What a class statement calls, in order.
#[derive(Clone, PartialEq, Debug)]
pub struct ClassCalls {
    /// The namespace that the metaclass is given, if it defines one of the two.
    pub namespace: Option<Given>,
    /// `__new__` of the metaclass; it runs the hooks. Without it, the statement does.
    pub new: Option<Plan>,
    pub init: Option<Plan>,
}

/// Of a class statement's bases, one that may be several classes.
#[derive(Clone, Copy)]
pub enum Undecided {
    /// The register's value.
    Kind(Reg),
    /// An item of the tuple in the register, which stands for several bases.
    Item(Reg, usize),
}

impl Undecided {
    pub fn reg(self) -> Reg {
        match self {
            Undecided::Kind(reg) | Undecided::Item(reg, _) => reg,
        }
    }
}

impl<'w, 'p> Cursor<'w, 'p> {
    pub fn class_op(&mut self, op: &Op) -> bool {
        let Op::MakeClass { dst, .. } = op else { return true };
        let mut result = Type::NEVER;
        for choice in self.base_choices(op) {
            let saved: Vec<(Reg, Type)> = choice.iter().map(|&(reg, _)| (reg, self.state[reg.index()])).collect();
            for &(reg, ty) in &choice {
                self.state[reg.index()] = ty;
            }
            let ty = self.class_with_bases(op);
            result = self.world.join(result, ty);
            for (reg, ty) in saved {
                self.state[reg.index()] = ty;
            }
        }
        self.set(*dst, result);
        result != Type::NEVER
    }

    /// Every way in which the bases and the metaclass can be one class each.
    fn base_choices(&mut self, op: &Op) -> Vec<Vec<(Reg, Type)>> {
        let mut choices = vec![Vec::new()];
        for undecided in self.undecided_bases(op) {
            let reg = undecided.reg();
            let mut longer = Vec::new();
            for choice in &choices {
                for ty in self.decided_types(undecided) {
                    longer.push(choice.iter().copied().chain([(reg, ty)]).collect());
                }
            }
            choices = longer;
        }
        choices
    }

    /// The types of one kind each that the register may have; a tuple's items are of one kind as well.
    fn decided_types(&mut self, undecided: Undecided) -> Vec<Type> {
        let ty = self.get(undecided.reg());
        let atoms = self.atoms(ty);
        let mut decided = Vec::new();
        for atom in atoms {
            let Atom::Tuple(items) = atom else {
                decided.push(self.of(atom));
                continue;
            };
            let mut lists = vec![Vec::new()];
            for item in self.world.types.items(items).to_vec() {
                let kinds = self.atoms(item);
                let kinds: Vec<Type> = kinds.into_iter().map(|kind| self.of(kind)).collect();
                lists = lists
                    .iter()
                    .flat_map(|list: &Vec<Type>| kinds.iter().map(|&kind| [&list[..], &[kind]].concat()))
                    .collect();
                // Beyond this no further classes are made of one statement.
                lists.truncate(MOST_CLASSES * MOST_CLASSES);
            }
            for list in lists {
                let tuple = self.world.tuple_atom(list);
                decided.push(self.of(tuple));
            }
        }
        decided
    }

    /// The bases, and the metaclass, that are different classes at different times.
    pub fn undecided_bases(&mut self, op: &Op) -> Vec<Undecided> {
        let Op::MakeClass { bases, keywords, .. } = op else { return Vec::new() };
        let single = bases.iter().filter_map(|base| if let Item::One(reg) = *base { Some(reg) } else { None });
        let metaclass = keywords.iter().filter_map(|&keyword| self.metaclass_of(keyword));
        let all: BTreeSet<Reg> = single.chain(metaclass).collect();
        let several = |reg: &Reg| {
            let ty = self.get(*reg);
            self.world.types.atoms(ty).len() > 1
        };
        let mut found: Vec<Undecided> = all.into_iter().filter(several).map(Undecided::Kind).collect();
        for base in bases {
            let Item::Star(reg) = *base else { continue };
            let ty = self.get(reg);
            match self.world.types.single(ty) {
                Some(Atom::Tuple(items)) => {
                    let items = self.world.types.items(items);
                    let wide = items.iter().position(|&item| self.world.types.atoms(item).len() > 1);
                    found.extend(wide.map(|at| Undecided::Item(reg, at)));
                }
                Some(_) => {}
                None => found.push(Undecided::Kind(reg)),
            }
        }
        found
    }

    /// The tuple of `ty` with an item of just this kind.
    pub fn tuple_with_item(&mut self, ty: Type, at: usize, kind: Type) -> Type {
        let Some(Atom::Tuple(items)) = self.world.types.single(ty) else { return ty };
        let mut items = self.world.types.items(items).to_vec();
        items[at] = kind;
        let tuple = self.world.tuple_atom(items);
        self.of(tuple)
    }

    /// Why what stands as a base makes no class: its type is called with the name, the bases and the namespace.
    pub fn no_base_error(&mut self, bases: &[Item]) -> String {
        let atoms: Vec<Atom> =
            self.base_types(bases).into_iter().filter_map(|ty| self.world.types.single(ty)).collect();
        let Some(&atom) = atoms.iter().find(|atom| !matches!(atom, Atom::Class(_))) else {
            return "molt: the bases of this class are not known".to_owned();
        };
        match (atom, self.type_name(atom).as_str()) {
            (Atom::Module(_), _) => "module() takes at most 2 arguments (3 given)".to_owned(),
            (_, "int") => "int expected at most 2 arguments, got 3".to_owned(),
            (_, kind @ ("list" | "set" | "dict" | "tuple" | "float" | "frozenset")) => {
                format!("{kind} expected at most 1 argument, got 3")
            }
            (_, "str") => "str() argument 'encoding' must be str, not tuple".to_owned(),
            (_, "bytes") => "bytes() argument 'encoding' must be str, not tuple".to_owned(),
            (_, "function") => "function() argument 'code' must be code, not str".to_owned(),
            (_, "ellipsis") => "EllipsisType takes no arguments".to_owned(),
            (_, kind @ ("NoneType" | "NotImplementedType")) => format!("{kind} takes no arguments"),
            (_, kind @ ("builtin_function_or_method" | "generator" | "coroutine" | "async_generator")) => {
                format!("cannot create '{kind}' instances")
            }
            (_, "method") => "method expected 2 arguments, got 3".to_owned(),
            (Atom::Instance(_), kind) => format!("{kind}() takes no arguments"),
            _ => "molt: the bases of this class are not known".to_owned(),
        }
    }

    fn metaclass_of(&self, keyword: Keyword) -> Option<Reg> {
        match keyword {
            Keyword::Named(name, reg) if self.world.program.names.text(name) == "metaclass" => Some(reg),
            _ => None,
        }
    }

    /// The types of the bases, those of starred tuples one by one.
    pub fn base_types(&mut self, bases: &[Item]) -> Vec<Type> {
        let mut types = Vec::new();
        for base in bases {
            let (Item::One(reg) | Item::Star(reg)) = *base;
            let ty = self.get(reg);
            match (base, self.world.types.single(ty)) {
                (Item::Star(_), Some(Atom::Tuple(items))) => {
                    types.extend(self.world.types.items(items).iter().copied())
                }
                _ => types.push(ty),
            }
        }
        types
    }

    /// The class that the statement makes with its bases as they are now; `NEVER` if it raises.
    fn class_with_bases(&mut self, op: &Op) -> Type {
        let Op::MakeClass { class: def, bases, members, keywords, namespace, .. } = op else { return Type::NEVER };
        let Some(class) = self.class_of_statement(*def, bases, keywords) else { return Type::NEVER };
        self.world.note_statement(class, self.instance, self.block);
        let names = &self.world.program.names;
        for &(name, reg) in members {
            let ty = self.get(reg);
            let slot = self.world.own_attr(class, name, Type::NEVER);
            self.world.join_slot(slot, ty);
        }
        // A class that defines __eq__ without __hash__ is not hashable: its slot says None.
        let defines = |text: &str| members.iter().any(|&(name, _)| names.text(name) == text);
        if defines("__eq__")
            && !defines("__hash__")
            && let Some(name) = names.get("__hash__")
        {
            let slot = self.world.own_attr(class, name, Type::NONE);
            self.world.join_slot(slot, Type::NONE);
        }
        if self.world.classes[class.index()].error.is_some() {
            return Type::NEVER;
        }
        let mut ty = self.of(Atom::Class(class));
        if let Some(cell) = self.world.program.classes[def.index()].class_cell {
            let slot = self.world.cell(self.instance, molt_hir::CellRef::Own(cell));
            self.world.join_slot(slot, ty);
        }
        if self.world.is_class_of_runtime(class) {
            return ty;
        }
        let flat = self.class_keywords(keywords);
        let calls = self.class_calls(class, bases, members, *namespace, &flat);
        match &calls.new {
            Some(new) => ty = self.plan_type(new, &flat).0,
            None => self.class_hooks(class, &flat),
        }
        if let Some(init) = &calls.init {
            let done = self.plan_type(init, &flat).0;
            if done == Type::NEVER {
                return Type::NEVER;
            }
        }
        ty
    }

    /// The class that a statement makes; None while its bases are not known.
    pub fn class_of_statement(
        &mut self,
        def: molt_hir::ClassId,
        bases: &[Item],
        keywords: &[Keyword],
    ) -> Option<Class> {
        let mut base_classes = Vec::new();
        for ty in self.base_types(bases) {
            match self.world.types.single(ty) {
                Some(Atom::Class(class)) => base_classes.push(class),
                _ => return None,
            }
        }
        let mut metaclass = None;
        for &keyword in keywords {
            let Some(reg) = self.metaclass_of(keyword) else { continue };
            let ty = self.get(reg);
            let Some(Atom::Class(class)) = self.world.types.single(ty) else { return None };
            metaclass = Some(class);
        }
        let declared = self.world.class_of_def.get(&self.class_key(def)).map_or(&[][..], Vec::as_slice);
        let given = (&base_classes, metaclass);
        let found = declared.iter().copied().find(|class| {
            let data = &self.world.classes[class.index()];
            (&data.given.0, data.given.1) == given
        });
        // A class may be the base of the next one of the same statement without end.
        if found.is_some() || self.world.frozen || declared.len() >= MOST_CLASSES {
            return found;
        }
        Some(self.declare_class(def, base_classes, metaclass))
    }

    /// A statement in a function makes a class for each instance of the function, and for each choice of bases.
    fn class_key(&self, def: molt_hir::ClassId) -> (molt_hir::ClassId, Option<Instance>) {
        (def, (self.function.kind != FuncKind::Module).then_some(self.instance))
    }

    fn declare_class(&mut self, def: molt_hir::ClassId, mut bases: Vec<Class>, explicit: Option<Class>) -> Class {
        let info = &self.world.program.classes[def.index()];
        // Another class of runtime/py may show the same name: the builtin one is the first.
        let builtin = (info.module.0 == 0)
            .then(|| Builtin::from_name(self.world.program.names.text(info.name)))
            .flatten()
            .filter(|builtin| !self.world.builtin_classes.contains_key(builtin));
        let given = (bases.clone(), explicit);
        if bases.is_empty() && builtin != Some(Builtin::object) {
            bases.extend(self.world.builtin_classes.get(&Builtin::object));
        }
        let class = Class(self.world.classes.len() as u32);
        let mut lists: Vec<Vec<Class>> =
            bases.iter().map(|base| self.world.classes[base.index()].mro.clone()).collect();
        lists.push(bases.clone());
        let (mut mro, mut error) = (vec![class], self.base_error(&bases, info.slots.as_deref()));
        match merge(lists) {
            Ok(rest) => mro.extend(rest),
            Err(heads) => {
                let names: Vec<&str> =
                    heads.iter().map(|b| self.world.program.names.text(self.world.classes[b.index()].name)).collect();
                error.get_or_insert(format!(
                    "Cannot create a consistent method resolution order (MRO) for bases {}",
                    names.join(", ")
                ));
            }
        }
        let mut metaclass = explicit;
        for base in &bases {
            let other = self.world.classes[base.index()].metaclass;
            match (metaclass, other) {
                (None, other) => metaclass = other,
                (Some(mine), Some(theirs)) if self.world.is_subclass(theirs, mine) => metaclass = Some(theirs),
                (Some(mine), Some(theirs)) if !self.world.is_subclass(mine, theirs) => {
                    error = Some(
                        "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the \
                         metaclasses of all its bases"
                            .to_owned(),
                    );
                }
                _ => {}
            }
        }
        let pending = self.world.new_slot(Type::UNBOUND);
        self.world.classes.push(ClassData {
            def,
            name: info.name,
            module: info.module,
            bases: bases.clone(),
            given,
            mro,
            attrs: IndexMap::default(),
            builtin,
            subclasses: Vec::new(),
            shapes: Vec::new(),
            error,
            readers: BTreeSet::new(),
            metaclass,
            made_at: Vec::new(),
            repeats: false,
            pending,
            dict: None,
            family: Vec::new(),
        });
        for base in bases {
            self.world.classes[base.index()].subclasses.push(class);
            let readers = self.world.classes[base.index()].readers.clone();
            self.world.queue.extend(readers);
        }
        if let Some(builtin) = builtin {
            self.world.builtin_classes.insert(builtin, class);
        }
        let key = self.class_key(def);
        self.world.class_of_def.entry(key).or_default().push(class);
        class
    }

    /// Whether slots take room in instances.
    fn has_layout_of_its_own(&self, slots: &[molt_hir::Name]) -> bool {
        slots.iter().any(|&slot| !matches!(self.world.program.names.text(slot), "__dict__" | "__weakref__"))
    }

    /// The first class of the MRO whose slots make a layout, in the program's own modules.
    fn slotted_base(&self, class: Class) -> Option<Class> {
        self.world.classes[class.index()].mro.iter().copied().find(|above| {
            let data = &self.world.classes[above.index()];
            let slots = &self.world.program.classes[data.def.index()].slots;
            !self.world.program.modules[data.module.index()].is_builtin
                && slots.as_ref().is_some_and(|slots| self.has_layout_of_its_own(slots))
        })
    }

    /// Why these cannot be bases of one class.
    fn base_error(&self, bases: &[Class], slots: Option<&[molt_hir::Name]>) -> Option<String> {
        let name = |class: Class| self.world.program.names.text(self.world.classes[class.index()].name);
        for (at, &base) in bases.iter().enumerate() {
            let data = &self.world.classes[base.index()];
            let is_final = self.world.program.modules[data.module.index()].is_builtin
                && matches!(name(base), "range" | "slice" | "memoryview" | "code");
            let is_final = is_final || data.builtin == Some(Builtin::bool) || self.world.has_own_kind(base);
            if is_final && !self.world.program.modules[self.function.module.index()].is_builtin {
                return Some(format!("type '{}' is not an acceptable base type", name(base)));
            }
            if bases[..at].contains(&base) {
                return Some(format!("duplicate base class {}", name(base)));
            }
        }
        if let Some(sized) = bases
            .iter()
            .filter_map(|&base| self.world.layout_base(base))
            .find(|layout| matches!(layout, Builtin::int | Builtin::bytes | Builtin::tuple))
            && slots.is_some_and(|slots| self.has_layout_of_its_own(slots))
        {
            return Some(format!("nonempty __slots__ not supported for subtype of '{}'", sized.name()));
        }
        let solid: Vec<Class> = bases.iter().filter_map(|&base| self.slotted_base(base)).collect();
        let deepest = solid.iter().find(|&&one| solid.iter().all(|&other| self.world.is_subclass(one, other)));
        if !solid.is_empty() && deepest.is_none() {
            return Some("multiple bases have instance lay-out conflict".to_owned());
        }
        let mut layouts: Vec<Builtin> = bases.iter().filter_map(|&base| self.world.layout_base(base)).collect();
        for layout in &mut layouts {
            // Most exceptions have no words but those of all.
            if crate::exceptions::own_words(*layout).is_empty() && layout.is_subclass_of(Builtin::BaseException) {
                *layout = Builtin::BaseException;
            }
        }
        layouts.sort_by_key(|builtin| std::cmp::Reverse(builtin.depth()));
        let deepest = layouts.first().copied()?;
        (!layouts.iter().all(|&other| deepest.is_subclass_of(other)))
            .then(|| "multiple bases have instance lay-out conflict".to_owned())
    }

    /// The keywords of a class statement but for `metaclass`.
    pub fn class_keywords(&mut self, keywords: &[Keyword]) -> Flat {
        let kw = keywords.iter().copied().filter(|&keyword| self.metaclass_of(keyword).is_none()).collect();
        self.flatten(&Args { pos: Vec::new(), kw })
    }

    /// What the metaclass does with the class.
    pub fn class_calls(
        &mut self,
        class: Class,
        bases: &[Item],
        members: &[(molt_hir::Name, Reg)],
        prepared: Option<Reg>,
        keywords: &Flat,
    ) -> ClassCalls {
        let mut calls = ClassCalls { namespace: None, new: None, init: None };
        let Some(metaclass) = self.world.classes[class.index()].metaclass else { return calls };
        let own = |cursor: &mut Self, text: &str| {
            let name = cursor.name(text)?;
            let (owner, _) = cursor.world.class_attr(metaclass, name)?;
            let builtin = cursor.world.classes[owner.index()].builtin.is_some();
            if builtin { None } else { cursor.class_func(metaclass, name) }
        };
        let (new, init) = (own(self, "__new__"), own(self, "__init__"));
        let prepared = prepared.map(|reg| {
            let ty = self.get(reg);
            (reg, self.world.types.without(ty, Atom::None))
        });
        let prepared = prepared.filter(|&(_, ty)| ty != Type::NEVER);
        if new.is_none() && init.is_none() && prepared.is_none() {
            return calls;
        }
        let bases = self.base_types(bases);
        let bases = self.world.tuple_atom(bases);
        let namespace = match prepared {
            Some((reg, ty)) => {
                calls.namespace = Some(Given::Prepared(reg, ty));
                ty
            }
            None => {
                let site = self.members_dict(class, members);
                calls.namespace = Some(Given::Members(site));
                self.of(Atom::Dict(site))
            }
        };
        // Without its own `__new__`, the metaclass's namespace comes to `type.__new__` as it is.
        let new = new.or_else(|| prepared.and_then(|_| self.builtin_func("_type_new")));
        let (this, meta) = (self.of(Atom::Class(class)), self.of(Atom::Class(metaclass)));
        let bases = self.of(bases);
        let given = |first: Type| Flat {
            kw: keywords.kw.clone(),
            kw_rest: keywords.kw_rest.clone(),
            ..Self::positional(&[first, Type::STR, bases, namespace])
        };
        calls.new = new.map(|new| self.direct(new, &given(meta)));
        let maker = match &calls.new {
            Some(Plan::Direct(direct)) => Some(direct.instance),
            _ => None,
        };
        self.note_making(class, namespace, maker);
        calls.init = init.map(|init| self.direct(init, &given(this)));
        calls
    }

    /// The dict with what the body of a class statement bound.
    fn members_dict(&mut self, class: Class, members: &[(molt_hir::Name, Reg)]) -> Site {
        let site = self.world.site(self.place());
        self.world.join_slot(self.world.key(site), Type::STR);
        let facts = self.namespace_facts(class);
        let mut types: Vec<Type> = facts.iter().map(|(_, fact)| self.member_type(fact)).collect();
        for &(_, reg) in members {
            let ty = self.get(reg);
            types.push(self.world.types.without(ty, Atom::Unbound));
        }
        let namespace = self.of(Atom::Dict(site));
        for ty in types {
            self.world.join_slot(self.world.elem(site), ty);
            if ty != Type::NEVER {
                self.special_type(namespace, "__setitem__", &[Type::STR, ty]);
            }
        }
        self.world.find_site(site)
    }

    /// `__set_name__` of the attributes, then `__init_subclass__` of the base classes.
    pub fn class_hooks(&mut self, class: Class, keywords: &Flat) {
        let this = self.of(Atom::Class(class));
        for note in self.class_notes(class) {
            self.helper_type(note, &[this]);
        }
        for slot in self.world.classes[class.index()].attrs.values().copied().collect::<Vec<_>>() {
            let ty = self.world.read(slot, self.instance);
            for atom in self.atoms(ty) {
                let one = self.of(atom);
                if self.has_own_set_name(atom) {
                    self.helper_type("_set_name", &[one, this, Type::STR]);
                } else {
                    self.special_type(one, "__set_name__", &[this, Type::STR]);
                }
            }
        }
        if let Some((behind, name)) = self.subclass_hook(class, keywords) {
            let ty = self.of(behind);
            self.method_type(ty, name, keywords);
        }
    }

    /// The functions of runtime/py that are called with a class as soon as it is there.
    pub fn class_notes(&self, class: Class) -> Vec<&'static str> {
        let mut notes = Vec::new();
        if self.world.says("__subclasses__") {
            notes.push("_note_class");
        }
        let order = self.name("mro").zip(self.world.classes[class.index()].metaclass);
        let order = order.and_then(|(name, metaclass)| self.world.class_attr(metaclass, name));
        if order.is_some_and(|(owner, _)| !self.world.is_class_of_runtime(owner)) {
            notes.push("_check_order");
        }
        notes
    }

    /// Whether the value's class is the program's own and has `__set_name__`: what that raises gets a note.
    pub fn has_own_set_name(&mut self, atom: Atom) -> bool {
        let Some(class) = self.world.class_of(atom) else { return false };
        let module = self.world.classes[class.index()].module;
        !self.world.program.modules[module.index()].is_builtin && self.special_func(atom, "__set_name__").is_some()
    }

    /// `super(class, class)` and `__init_subclass__`, if it has to be called.
    pub fn subclass_hook(&mut self, class: Class, keywords: &Flat) -> Option<(Atom, molt_hir::Name)> {
        let name = self.name("__init_subclass__")?;
        let (owner, _) = self.world.class_attr_behind(class, class, name)?;
        let plain = keywords.kw.is_empty() && keywords.kw_rest.is_none();
        if plain && self.world.classes[owner.index()].builtin == Some(Builtin::object) {
            return None;
        }
        let this = self.of(Atom::Class(class));
        Some((Atom::Super(self.world.types.super_of(class, this)), name))
    }

    /// The direct subclasses, as far as the program makes them.
    pub fn subclasses(&mut self, class: Class) -> Vec<Class> {
        if !self.world.frozen {
            self.world.classes[class.index()].readers.insert(self.instance);
        }
        let below = self.world.classes[class.index()].subclasses.iter().copied();
        let data = |c: Class| &self.world.classes[c.index()];
        // Those that repeat are objects of run time, of which no list is kept.
        below
            .filter(|&c| {
                data(c).error.is_none()
                    && !data(c).repeats
                    && !self.world.program.modules[data(c).module.index()].is_builtin
            })
            .collect()
    }

    /// What `intrinsics.subclasses` and `intrinsics.kinds` of a value of this type list: each is one object.
    pub fn listed_objects(&mut self, intrinsic: &str, ty: Type) -> Vec<Atom> {
        let mut listed = Vec::new();
        for atom in self.atoms(ty).to_vec() {
            match atom {
                Atom::Class(class) if intrinsic == "subclasses" => {
                    listed.extend(self.subclasses(class).into_iter().map(Atom::Class));
                }
                Atom::Class(class) => {
                    let data = &self.world.classes[class.index()];
                    listed.extend((data.error.is_none() && !data.repeats).then_some(atom));
                }
                Atom::Func(func) if intrinsic == "kinds" => {
                    let func = self.world.find_func(func);
                    listed.extend(self.world.funcs[func.index()].is_static().then_some(atom));
                }
                _ => {}
            }
        }
        listed
    }

    /// The keywords that `intrinsics.class_made(namespace, keywords)` hands to the hooks.
    pub fn hook_keywords(&mut self, args: &[Reg]) -> Flat {
        let mut flat = Flat::default();
        if let Some(&reg) = args.get(1) {
            let ty = self.get(reg);
            if let Some(Atom::Dict(site)) = self.world.types.single(ty) {
                let elem = self.elem_type(site);
                flat.kw_rest = Some(KeywordRest { items: vec![Keyword::Merge(reg)], ty, value: elem });
            }
        }
        flat
    }

    /// What subscripting a class calls.
    pub fn plan_class_item(&mut self, class: Class, index: Type) -> Plan {
        let this = self.of(Atom::Class(class));
        if self.world.classes[class.index()].metaclass.is_some()
            && let Some(plan) = self.plan_special(Atom::Class(class), "__getitem__", &[index])
        {
            return plan;
        }
        if let Some(name) = self.name("__class_getitem__")
            && self.world.class_attr(class, name).is_some()
        {
            let atom = Atom::Class(class);
            return match self.find_method(atom, name) {
                Some(func) => self.direct(func, &Self::positional(&[this, index])),
                None => self.not_subscriptable(class),
            };
        }
        let data = &self.world.classes[class.index()];
        let has_parameters =
            |class: &Class| self.world.program.classes[self.world.classes[class.index()].def.index()].is_generic;
        let has_parameters = data.mro.iter().any(has_parameters);
        let generic = match data.builtin {
            _ if has_parameters => true,
            Some(
                Builtin::list
                | Builtin::dict
                | Builtin::tuple
                | Builtin::set
                | Builtin::frozenset
                | Builtin::type_
                | Builtin::BaseExceptionGroup
                | Builtin::ExceptionGroup,
            ) => true,
            None => {
                self.world.program.modules[data.module.index()].is_builtin
                    || self.world.layout_base(class).is_some_and(|base| {
                        matches!(
                            base,
                            Builtin::list | Builtin::dict | Builtin::tuple | Builtin::set | Builtin::frozenset
                        )
                    })
            }
            Some(_) => false,
        };
        let helper = if has_parameters { "_generic_item" } else { "_class_item" };
        let plan = if generic { self.plan_helper(helper, &[this, index]) } else { None };
        plan.unwrap_or_else(|| self.not_subscriptable(class))
    }

    fn not_subscriptable(&self, class: Class) -> Plan {
        let class = self.world.program.names.text(self.world.classes[class.index()].name);
        Plan::Raise { class: Builtin::TypeError, message: format!("type '{class}' is not subscriptable") }
    }

    /// The names of methods that are still abstract in the class, sorted.
    pub fn abstract_names(&mut self, class: Class) -> Vec<String> {
        let mut seen = BTreeSet::new();
        let mut names: Vec<String> = Vec::new();
        for owner in self.world.classes[class.index()].mro.clone() {
            for (name, slot) in self.world.classes[owner.index()].attrs.clone() {
                if !seen.insert(name) {
                    continue;
                }
                let ty = self.world.read(slot, self.instance);
                if self.is_abstract(ty) {
                    names.push(self.world.program.names.text(name).to_owned());
                }
            }
        }
        names.sort_unstable();
        names
    }

    /// Why the class has no instances: its metaclass is ABCMeta and methods are abstract.
    pub fn abstract_error(&mut self, class: Class) -> Option<String> {
        if !self.is_abstract_base(class) && !self.is_below_protocol(class) {
            return None;
        }
        let missing = self.abstract_names(class);
        let list: Vec<String> = missing.iter().map(|name| format!("'{name}'")).collect();
        let s = if list.len() > 1 { "s" } else { "" };
        if list.is_empty() && self.is_protocol(class) {
            return Some("Protocols cannot be instantiated".to_owned());
        }
        let class = self.world.program.names.text(self.world.classes[class.index()].name);
        (!list.is_empty()).then(|| {
            let list = list.join(", ");
            format!("Can't instantiate abstract class {class} without an implementation for abstract method{s} {list}")
        })
    }

    /// Whether a class attribute is an abstract method, or a descriptor made of one.
    pub fn is_abstract(&mut self, ty: Type) -> bool {
        self.world.types.atoms(ty).to_vec().into_iter().any(|atom| match atom {
            Atom::Func(func) => self.world.funcs[self.world.find_func(func).index()].is_abstract,
            Atom::Instance(shape) => {
                let shape = self.world.find_shape(shape);
                let data = &self.world.shapes[shape.index()];
                if self.world.classes[data.class.index()].module.0 != 0 {
                    return false;
                }
                let fields: Vec<_> = data.fields.values().copied().collect();
                fields.into_iter().any(|slot| {
                    let ty = self.world.read(slot, self.instance);
                    let funcs = self.world.types.atoms(ty).to_vec();
                    funcs.into_iter().any(|atom| match atom {
                        Atom::Func(func) => self.world.funcs[self.world.find_func(func).index()].is_abstract,
                        _ => false,
                    })
                })
            }
            _ => false,
        })
    }

    /// The classes that a class argument of `isinstance` or `except` names.
    pub fn class_list(&mut self, ty: Type) -> Option<Vec<Class>> {
        let mut classes = Vec::new();
        for atom in self.atoms(ty) {
            match atom {
                Atom::Class(class) => classes.push(class),
                Atom::Tuple(items) => {
                    for item in self.world.types.items(items).to_vec() {
                        classes.extend(self.class_list(item)?);
                    }
                }
                Atom::Instance(_) => classes.extend(self.union_classes(atom)?),
                _ => return None,
            }
        }
        Some(classes)
    }

    /// As `class_list`, if they are the same classes whenever control comes here.
    pub fn known_classes(&mut self, ty: Type) -> Option<Vec<Class>> {
        match self.world.types.single(ty)? {
            Atom::Class(class) => Some(vec![class]),
            Atom::Tuple(items) => {
                let mut classes = Vec::new();
                for item in self.world.types.items(items).to_vec() {
                    classes.extend(self.known_classes(item)?);
                }
                Some(classes)
            }
            atom @ Atom::Instance(_) => self.union_classes(atom),
            _ => None,
        }
    }

    /// The members of `int | str`.
    fn union_classes(&mut self, atom: Atom) -> Option<Vec<Class>> {
        let Atom::Instance(shape) = atom else { return None };
        let union = self.class_named("UnionType")?;
        if self.world.shape_class(shape) != union {
            return None;
        }
        let members = self.name("_members")?;
        let slot = self.world.field(shape, members);
        let ty = self.world.read(slot, self.instance);
        self.known_classes(ty)
    }

    /// Whether one kind of value is an instance of one of the classes; None if only run time can tell.
    pub fn atom_is(&mut self, atom: Atom, classes: &[Class]) -> Option<bool> {
        let Some(class) = self.world.class_of(atom) else { return Some(false) };
        let mut above = false;
        for &c in classes {
            // Of a repeated class there may be another.
            if self.counts_as(class, c) && !(self.world.repeats(c) && self.world.is_subclass(class, c)) {
                return Some(true);
            }
            above |= self.world.is_subclass(class, c);
        }
        if !above && !classes.iter().any(|&c| self.may_be_below(atom, class, c)) {
            return Some(false);
        }
        None
    }

    /// Whether an "any exception" below `class` may be an instance of `c`: a class below, or one that derives from both,
    /// as ExceptionGroup does from Exception and BaseExceptionGroup. The program's own classes stand apart.
    pub fn may_be_below(&self, atom: Atom, class: Class, c: Class) -> bool {
        let derives = |below: Class| self.world.is_subclass(below, class) && self.world.is_subclass(below, c);
        matches!(atom, Atom::AnyException(_))
            && (self.world.is_subclass(c, class) || self.world.builtin_classes.values().any(|&below| derives(below)))
    }

    /// What `isinstance(reg, class)` says about `reg`.
    pub fn isinstance_fact(&mut self, reg: Reg, ty: Type, class: Type) -> Option<Fact> {
        let classes = self.known_classes(class)?;
        let (mut yes, mut no) = (Type::NEVER, Type::NEVER);
        for atom in self.atoms(ty) {
            let one = self.of(atom);
            match self.atom_is(atom, &classes) {
                Some(true) => yes = self.world.join(yes, one),
                Some(false) => no = self.world.join(no, one),
                None => {
                    let of = self.world.class_of(atom);
                    for &c in &classes {
                        let is_above = of.is_some_and(|of| self.world.is_subclass(of, c));
                        let narrowed = if is_above { one } else { self.of(Atom::AnyException(c)) };
                        if is_above || of.is_some_and(|of| self.may_be_below(atom, of, c)) {
                            yes = self.world.join(yes, narrowed);
                        }
                    }
                    no = self.world.join(no, one);
                }
            }
        }
        Some(Fact::Is { reg, yes, no })
    }
}

/// C3: merges linearisations; without a consistent order, the classes that are in each other's way (PEP 253; Barrett et
/// al., OOPSLA 1996).
fn merge(mut lists: Vec<Vec<Class>>) -> Result<Vec<Class>, Vec<Class>> {
    let mut out = Vec::new();
    loop {
        lists.retain(|list| !list.is_empty());
        if lists.is_empty() {
            return Ok(out);
        }
        let head = lists.iter().map(|list| list[0]).find(|head| lists.iter().all(|list| !list[1..].contains(head)));
        let Some(head) = head else {
            let mut heads: Vec<Class> = Vec::new();
            for list in lists {
                if !heads.contains(&list[0]) {
                    heads.push(list[0]);
                }
            }
            return Err(heads);
        };
        out.push(head);
        for list in &mut lists {
            if list[0] == head {
                list.remove(0);
            }
        }
    }
}
