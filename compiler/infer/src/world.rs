//! What inference knows of the whole program: slots, allocation sites, shapes, classes, function values, instances.
//!
//! Every mutable place is a [`Slot`] whose type only grows; a growth puts the instances that read it back on the queue.
//! Slots, sites, shapes and function values are union-find nodes: unifying two means that they have one layout.

use crate::memo::Memo;
use crate::queue::Queue;
use crate::repeats::{At, Callers};
use crate::types::{Atom, Class, Func, Instance, Shape, Site, Slot, TupleTypes, Type, Types};
use molt_abi::types::Builtin;
use molt_hir as hir;
use molt_hir::order::{IndexMap, IndexSet};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// Instances of one user function before like ones are unified.
pub const INSTANCE_BUDGET: usize = 8;
/// Ops of all instances of a large user function, from which on fewer are enough.
const LARGE_OPS: usize = 1024;
/// Ops of all instances of one function of runtime/py for containers, up to which none are unified.
const CONTAINER_OPS: usize = 1 << 16;
/// How many calls a recursion may have until it gets to the same function again, to be noticed.
const HANDED_DOWN: u32 = 4;
/// Kinds of values of one argument from which on instances of a function of runtime/py are shared ...
const WIDE: usize = 48;
/// ... by all but so many calls: with every new kind that reaches such an argument there is another signature.
const WIDE_INSTANCES: usize = 4;
/// Instances of a metaclass's `__new__`, one for each class.
const MOST_APART: usize = 256;

#[derive(Clone)]
struct SlotData {
    parent: Slot,
    ty: Type,
    readers: BTreeSet<Instance>,
}

/// Where a container or shape is made: an operation of an instance, or a fixed place of the analysis.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Place {
    Op {
        instance: Instance,
        block: u32,
        index: u32,
    },
    /// The varargs tuple or keywords dict of an instance, or the arguments tuple of exceptions.
    Param {
        instance: Instance,
        index: u32,
    },
    Exceptions,
    /// The dicts that hold the attributes of a class's instances.
    InstanceDict(Class),
    DeepTuples,
    /// Tuples of too many lengths: by the first.
    ManyLengths(TupleTypes),
    Environment,
    Argv,
    /// Made by a runtime function of an instance.
    Runtime {
        instance: Instance,
        block: u32,
        index: u32,
        nth: u32,
    },
}

struct SiteData {
    parent: Site,
    /// Element type (value type of a dict).
    elem: Slot,
    /// Key type of a dict.
    key: Slot,
    /// Not empty: somebody stores into it through the methods of dict.
    stored: Slot,
}

pub struct ShapeData {
    pub(crate) parent: Shape,
    pub class: Class,
    /// Attribute slots in layout order.
    pub fields: IndexMap<hir::Name, Slot>,
}

pub struct ClassData {
    pub def: hir::ClassId,
    pub name: hir::Name,
    pub module: hir::ModuleId,
    pub bases: Vec<Class>,
    /// The bases and the metaclass that its statement names.
    pub given: (Vec<Class>, Option<Class>),
    /// C3 linearisation, itself first.
    pub mro: Vec<Class>,
    pub attrs: IndexMap<hir::Name, Slot>,
    pub builtin: Option<Builtin>,
    pub subclasses: Vec<Class>,
    /// Shapes in order of creation.
    pub shapes: Vec<Shape>,
    /// Why the class cannot be laid out, if so.
    pub error: Option<String>,
    /// Who reads the set of subclasses.
    pub readers: BTreeSet<Instance>,
    /// The class of the class object; None for `type`.
    pub metaclass: Option<Class>,
    /// Where its statement stands.
    pub made_at: Vec<(Instance, u32)>,
    /// Its statement may run several times: the class is an object of run time (see [`crate::repeats`]).
    pub repeats: bool,
    /// Its object while its metaclass makes it, if it repeats.
    pub pending: Slot,
    /// The dicts of its instances, if they keep their attributes so (see [`crate::dicts`]).
    pub dict: Option<Site>,
    /// The classes that its instances change between, itself included (see [`crate::becomes`]).
    pub family: Vec<Class>,
}

pub struct FuncData {
    parent: Func,
    /// `abc.abstractmethod` marked it.
    pub is_abstract: bool,
    pub func: hir::FuncId,
    /// Types of the captured cells.
    pub cells: Vec<Slot>,
    pub defaults: Vec<Slot>,
    pub kw_defaults: Vec<Slot>,
    /// Defaults that are constants, positional then keyword-only: calls take them from here.
    pub const_defaults: Vec<Option<hir::Const>>,
    /// Attributes that the program assigns, in layout order.
    pub attrs: IndexMap<hir::Name, Slot>,
    /// Who looked for an attribute in vain.
    pub readers: BTreeSet<Instance>,
}

impl FuncData {
    /// Whether values of the function are one static object: nothing is captured, all defaults are constants, no attribute
    /// is assigned.
    pub fn is_static(&self) -> bool {
        self.cells.is_empty() && self.const_defaults.iter().all(Option::is_some) && self.attrs.is_empty()
    }

    /// The words of a closure before its attributes: cells and defaults.
    pub fn words(&self) -> u32 {
        (self.cells.len() + self.const_defaults.iter().filter(|value| value.is_none()).count()) as u32
    }

    /// The closure's word of an attribute.
    pub fn attr_word(&self, name: hir::Name) -> Option<u32> {
        self.attrs.get_index_of(&name).map(|at| self.words() + at as u32)
    }

    /// The closure's word of a default: behind the cells; constants have none.
    pub fn default_word(&self, keyword: bool, index: u32) -> Option<u32> {
        let at = index as usize + if keyword { self.defaults.len() } else { 0 };
        if self.const_defaults[at].is_some() {
            return None;
        }
        Some(self.cells.len() as u32 + self.const_defaults[..at].iter().filter(|value| value.is_none()).count() as u32)
    }
}

pub struct InstanceData {
    pub func: hir::FuncId,
    /// The function value through which it is called; None for module bodies.
    pub value: Option<Func>,
    /// Type of each parameter's register on entry.
    pub args: Vec<Slot>,
    pub ret: Slot,
    /// What a generator yields, and what is sent to it.
    pub yields: Slot,
    pub sent: Slot,
    /// Own cells.
    pub cells: Vec<Slot>,
    /// Result of the last analysis.
    pub contexts: Vec<Vec<crate::engine::Context>>,
    /// Instances that it calls.
    pub callees: IndexSet<Instance>,
    /// Nothing calls it any more: it is not analysed until it is called again.
    pub(crate) is_asleep: bool,
    pub callers: Callers,
    key: InstanceKey,
}

/// The instances of one function by key.
#[derive(Default)]
struct Keys {
    /// Two places became one so many times until the keys were in normal form.
    epoch: u32,
    instances: IndexMap<InstanceKey, Instance>,
}

#[derive(PartialEq, Eq, Hash, Clone)]
struct InstanceKey {
    func: hir::FuncId,
    value: Option<Func>,
    args: Vec<Type>,
    call: Option<Place>,
}

/// All facts of the analysis.
pub struct World<'p> {
    pub program: &'p hir::Program,
    pub types: Types,
    pub(crate) memo: Memo,
    slots: Vec<SlotData>,
    sites: Vec<SiteData>,
    places: IndexMap<Place, Site>,
    pub shapes: Vec<ShapeData>,
    pub(crate) shape_keys: IndexMap<(Class, Vec<Type>, Option<Place>), Shape>,
    pub classes: Vec<ClassData>,
    /// The classes that a statement makes in an instance of the function around it, one for each choice of bases.
    pub class_of_def: IndexMap<(hir::ClassId, Option<Instance>), Vec<Class>>,
    /// The namespaces that metaclasses are given.
    pub namespaces: crate::namespaces::Namespaces,
    pub builtin_classes: IndexMap<Builtin, Class>,
    pub funcs: Vec<FuncData>,
    func_keys: IndexMap<(hir::FuncId, Option<Instance>), Func>,
    pub instances: Vec<InstanceData>,
    instance_keys: IndexMap<hir::FuncId, Keys>,
    per_func: IndexMap<hir::FuncId, Vec<Instance>>,
    /// The instances of a function that were made for an operation.
    called_from: FxHashMap<(At, hir::FuncId), Vec<Instance>>,
    /// Those of them that have an argument of many kinds.
    wide: IndexMap<hir::FuncId, Vec<Instance>>,
    pub globals: Vec<Slot>,
    /// Module variables that one statement of the program stores, a constant: `MASK = 0xFF`.
    pub constants: Vec<Option<hir::Const>>,
    /// Module variables that attribute stores on modules assign.
    pub patched: BTreeSet<hir::GlobalId>,
    /// Attributes that the program adds to modules beside their variables.
    pub module_attrs: IndexMap<(hir::ModuleId, hir::Name), Slot>,
    /// The classes that the program registers as virtual subclasses of a class, or of one below it.
    pub registered: IndexMap<Class, Slot>,
    /// Names that are string constants of the program.
    pub spoken: BTreeSet<hir::Name>,
    /// Names of attributes in the program's code.
    pub mentioned: BTreeSet<hir::Name>,
    /// What fields of computed formats read.
    pub format_fields: crate::texts::Fields,
    /// The words of its texts.
    pub(crate) said: BTreeSet<hir::Name>,
    /// Classes get attributes whose names stand nowhere in the program (`_added` of runtime/py).
    pub adds_to_classes: bool,
    /// The program assigns to `cell_contents`.
    pub(crate) sets_cells: bool,
    /// The program asks for the names of an object's attributes.
    pub lists_names: bool,
    pub queue: Queue,
    /// Ops and calls looked at so far.
    pub(crate) work: u64,
    /// Which instances hold what cannot be compiled: indices of `Program::notices`.
    pub(crate) noticed: BTreeSet<(Instance, u32)>,
    /// What the program starts with.
    pub(crate) roots: Vec<Instance>,
    /// How many times an instance was analysed, and at which number what is called no more is put to sleep next.
    pub(crate) analyses: u64,
    pub(crate) next_rest: u64,
    /// Which functions make classes.
    pub makes_class: Vec<MakesClass>,
    /// Which functions call methods by the names that they are given; see [`crate::names::forwards`].
    forwards: Vec<bool>,
    /// By class definition: the attributes that methods of a class of runtime/py store.
    pub(crate) own_stores: Vec<BTreeSet<hir::Name>>,
    /// The program has complex numbers beside those that `**` may give: see `complex_used`.
    pub complex_used: bool,
    /// Nothing may grow any more (lowering reads).
    pub frozen: bool,
    /// Something grew although frozen: lowering met what inference had not. It is analysed, and lowering starts again.
    pub grew: bool,
    pub flow: Vec<Option<std::rc::Rc<crate::flow::Flow>>>,
    /// Instances of one user function before like ones are unified.
    pub instance_budget: usize,
    /// Tuples whose items are being joined into those of another.
    pub(crate) merging: Vec<(Site, TupleTypes)>,
    /// Whether the program can see when some objects are dropped, and whether through weak references.
    pub observes: bool,
    pub observes_weakly: bool,
    pub observes_identity: bool,
    /// What calls `__del__` for objects of a shape.
    pub(crate) finalizers: IndexMap<Shape, Instance>,
}

impl<'p> World<'p> {
    pub fn new(program: &'p hir::Program) -> World<'p> {
        let mut world = World {
            program,
            types: Types::default(),
            memo: Memo::default(),
            slots: Vec::new(),
            sites: Vec::new(),
            places: IndexMap::default(),
            shapes: Vec::new(),
            shape_keys: IndexMap::default(),
            classes: Vec::new(),
            class_of_def: IndexMap::default(),
            namespaces: crate::namespaces::Namespaces::default(),
            builtin_classes: IndexMap::default(),
            funcs: Vec::new(),
            func_keys: IndexMap::default(),
            instances: Vec::new(),
            instance_keys: IndexMap::default(),
            per_func: IndexMap::default(),
            called_from: FxHashMap::default(),
            wide: IndexMap::default(),
            globals: Vec::new(),
            constants: constant_globals(program),
            patched: BTreeSet::new(),
            registered: IndexMap::default(),
            module_attrs: IndexMap::default(),
            spoken: BTreeSet::new(),
            mentioned: BTreeSet::new(),
            format_fields: crate::texts::Fields::default(),
            said: BTreeSet::new(),
            adds_to_classes: false,
            sets_cells: false,
            lists_names: false,
            queue: Queue::default(),
            work: 0,
            noticed: BTreeSet::new(),
            roots: Vec::new(),
            analyses: 0,
            next_rest: 0,
            makes_class: {
                let test = program.names.get("is_metaclass");
                program.functions.iter().map(|function| makes_class(function, test)).collect()
            },
            own_stores: crate::dicts::own_stores(program),
            forwards: program.functions.iter().map(|function| crate::names::forwards(program, function)).collect(),
            complex_used: crate::complex_use::is_used(program),
            frozen: false,
            grew: false,
            flow: vec![None; program.functions.len()],
            instance_budget: INSTANCE_BUDGET,
            merging: Vec::new(),
            observes: crate::drops::observes(program),
            observes_weakly: crate::drops::observes_weakly(program),
            observes_identity: crate::drops::observes_identity(program),
            finalizers: IndexMap::default(),
        };
        world.globals = program.globals.iter().map(|_| world.new_slot(Type::UNBOUND)).collect();
        world.read_names();
        world
    }

    // --- slots -----------------------------------------------------------------------------------------------------

    pub fn new_slot(&mut self, ty: Type) -> Slot {
        let slot = Slot(self.slots.len() as u32);
        self.slots.push(SlotData { parent: slot, ty, readers: BTreeSet::new() });
        slot
    }

    /// Where the virtual subclasses of a class are noted.
    pub fn registered_slot(&mut self, class: Class) -> Slot {
        if let Some(&slot) = self.registered.get(&class) {
            return slot;
        }
        let slot = self.new_slot(Type::NEVER);
        self.registered.insert(class, slot);
        slot
    }

    pub fn find_slot(&self, mut slot: Slot) -> Slot {
        while self.slots[slot.index()].parent != slot {
            slot = self.slots[slot.index()].parent;
        }
        slot
    }

    /// The slot's type, without noting a reader.
    pub fn peek(&self, slot: Slot) -> Type {
        self.slots[self.find_slot(slot).index()].ty
    }

    /// The slot's type; `reader` is analysed again when it grows.
    pub fn read(&mut self, slot: Slot, reader: Instance) -> Type {
        self.work += 1;
        let root = self.find_slot(slot);
        let data = &mut self.slots[root.index()];
        if !self.frozen {
            data.readers.insert(reader);
        }
        let ty = data.ty;
        self.norm(ty)
    }

    /// Adds `ty` to what the slot may hold.
    pub fn join_slot(&mut self, slot: Slot, ty: Type) {
        let root = self.find_slot(slot);
        let old = self.slots[root.index()].ty;
        let new = self.join(old, ty);
        // Joining may have unified this very slot with another.
        let root = self.find_slot(root);
        let current = self.slots[root.index()].ty;
        let new = if current == old { new } else { self.join(current, new) };
        if new != current {
            self.grew |= self.frozen;
            self.slots[root.index()].ty = new;
            let readers = self.slots[root.index()].readers.clone();
            self.queue.extend(readers);
        }
    }

    pub(crate) fn unify_slots(&mut self, a: Slot, b: Slot) {
        let (a, b) = (self.find_slot(a), self.find_slot(b));
        if a == b {
            return;
        }
        let (low, high) = if a < b { (a, b) } else { (b, a) };
        let moved = self.slots[high.index()].clone();
        self.slots[high.index()].parent = low;
        let stays = &mut self.slots[low.index()];
        let grows = stays.ty != moved.ty;
        stays.readers.extend(moved.readers.iter().copied());
        if grows {
            let readers = stays.readers.clone();
            self.queue.extend(readers);
        }
        self.join_slot(low, moved.ty);
    }

    /// The constant that a module variable holds wherever it is bound.
    pub fn constant_of(&self, global: hir::GlobalId) -> Option<hir::Const> {
        let value = self.constants[global.index()].clone()?;
        // An attribute store through the module object may give it another type; the same type, another value.
        let only = match value {
            hir::Const::Int(_) | hir::Const::BigInt(_) => Type::INT,
            _ => return None,
        };
        let slot = self.globals[global.index()];
        let stored = self.types.atoms(self.peek(slot)).iter().all(|&atom| atom == Atom::Unbound || atom == Atom::Int);
        (stored && only == Type::INT && !self.patched.contains(&global)).then_some(value)
    }

    // --- sites -----------------------------------------------------------------------------------------------------

    pub fn site(&mut self, place: Place) -> Site {
        if let Some(&site) = self.places.get(&place) {
            return self.find_site(site);
        }
        let site = Site(self.sites.len() as u32);
        let new = |world: &mut Self| world.new_slot(Type::NEVER);
        let (elem, key, stored) = (new(self), new(self), new(self));
        self.sites.push(SiteData { parent: site, elem, key, stored });
        self.places.insert(place, site);
        site
    }

    pub fn find_site(&self, mut site: Site) -> Site {
        while self.sites[site.index()].parent != site {
            site = self.sites[site.index()].parent;
        }
        site
    }

    pub fn elem(&self, site: Site) -> Slot {
        self.sites[self.find_site(site).index()].elem
    }

    pub(crate) fn stored(&self, site: Site) -> Slot {
        self.sites[self.find_site(site).index()].stored
    }

    pub fn key(&self, site: Site) -> Slot {
        self.sites[self.find_site(site).index()].key
    }

    pub fn unify_sites(&mut self, a: Site, b: Site) -> Site {
        let (a, b) = (self.find_site(a), self.find_site(b));
        if a == b {
            return a;
        }
        let (low, high) = if a < b { (a, b) } else { (b, a) };
        self.sites[high.index()].parent = low;
        self.memo.unified();
        let (low_data, high_data) = (&self.sites[low.index()], &self.sites[high.index()]);
        let ((elem_a, key_a), (elem_b, key_b)) = ((low_data.elem, low_data.key), (high_data.elem, high_data.key));
        let (stored_a, stored_b) = (low_data.stored, high_data.stored);
        self.unify_slots(stored_a, stored_b);
        self.unify_slots(elem_a, elem_b);
        self.unify_slots(key_a, key_b);
        low
    }

    // --- functions -------------------------------------------------------------------------------------------------

    /// The function value that a MakeFunction of `owner` makes. Functions without captures and defaults are one value.
    pub fn func_value(
        &mut self,
        func: hir::FuncId,
        owner: Option<Instance>,
        cells: Vec<Slot>,
        defaults: usize,
        const_defaults: Vec<Option<hir::Const>>,
    ) -> Func {
        let owner = if cells.is_empty() && const_defaults.iter().all(Option::is_some) { None } else { owner };
        if let Some(&value) = self.func_keys.get(&(func, owner)) {
            return self.find_func(value);
        }
        let value = Func(self.funcs.len() as u32);
        let kw_defaults = const_defaults.len() - defaults;
        let defaults = (0..defaults).map(|_| self.new_slot(Type::NEVER)).collect();
        let kw_defaults = (0..kw_defaults).map(|_| self.new_slot(Type::NEVER)).collect();
        self.funcs.push(FuncData {
            parent: value,
            is_abstract: false,
            func,
            cells,
            defaults,
            kw_defaults,
            const_defaults,
            attrs: IndexMap::default(),
            readers: BTreeSet::new(),
        });
        self.func_keys.insert((func, owner), value);
        value
    }

    pub fn find_func(&self, mut func: Func) -> Func {
        while self.funcs[func.index()].parent != func {
            func = self.funcs[func.index()].parent;
        }
        func
    }

    pub(crate) fn unify_funcs(&mut self, a: Func, b: Func) -> Func {
        let (a, b) = (self.find_func(a), self.find_func(b));
        if a == b {
            return a;
        }
        let (low, high) = if a < b { (a, b) } else { (b, a) };
        self.funcs[high.index()].parent = low;
        self.memo.unified();
        let slots = |data: &FuncData| -> Vec<Slot> {
            data.cells.iter().chain(&data.defaults).chain(&data.kw_defaults).copied().collect()
        };
        let pairs: Vec<(Slot, Slot)> =
            slots(&self.funcs[low.index()]).into_iter().zip(slots(&self.funcs[high.index()])).collect();
        for (a, b) in pairs {
            self.unify_slots(a, b);
        }
        let (attrs, readers) = (self.funcs[high.index()].attrs.clone(), self.funcs[high.index()].readers.clone());
        self.funcs[low.index()].readers.extend(readers);
        for (name, slot) in attrs {
            match self.funcs[low.index()].attrs.get(&name).copied() {
                Some(other) => self.unify_slots(other, slot),
                None => {
                    self.funcs[low.index()].attrs.insert(name, slot);
                    self.queue.extend(self.funcs[low.index()].readers.clone());
                }
            }
        }
        low
    }

    // --- instances -------------------------------------------------------------------------------------------------

    /// The instance of a function for these argument types; `call` sets apart calls of functions that return what only
    /// their caller fills.
    pub fn instance(
        &mut self,
        func: hir::FuncId,
        value: Option<Func>,
        args: Vec<Type>,
        call: Option<Place>,
        from: Option<At>,
    ) -> Instance {
        let args: Vec<Type> = args.into_iter().map(|arg| self.norm(arg)).collect();
        let value = value.map(|value| self.find_func(value));
        let key = InstanceKey { func, value, args, call };
        if let Some(instance) = self.known_instance(&key) {
            return instance;
        }
        if let Some(from) = from
            && let Some(instance) = self.outgrown(from, &key)
        {
            self.grow_instance(instance, key);
            return instance;
        }
        if !self.is_apart(&key)
            && let Some(other) = self.over_budget(&key)
        {
            // Instances of different closures become one: so do the closures.
            if let (Some(a), Some(b)) = (self.instances[other.index()].value, key.value) {
                self.unify_funcs(a, b);
            }
            for (slot, ty) in self.instances[other.index()].args.clone().into_iter().zip(key.args.clone()) {
                self.join_slot(slot, ty);
            }
            self.note_instance(key, other);
            return other;
        }
        let instance = Instance(self.instances.len() as u32);
        if let Some(from) = from {
            self.called_from.entry((from, func)).or_default().push(instance);
        }
        let function = &self.program.functions[func.index()];
        self.grew |= self.frozen;
        let slots = key.args.clone().into_iter().map(|arg| self.new_slot(arg)).collect();
        let (ret, yields, sent) = (self.new_slot(Type::NEVER), self.new_slot(Type::NEVER), self.new_slot(Type::NEVER));
        let cells = function.cells.iter().map(|_| self.new_slot(Type::UNBOUND)).collect();
        self.instances.push(InstanceData {
            func,
            value,
            args: slots,
            ret,
            yields,
            sent,
            cells,
            contexts: Vec::new(),
            callees: IndexSet::default(),
            is_asleep: false,
            callers: Callers::default(),
            key: key.clone(),
        });
        if self.any_wide(&key.args) {
            self.wide.entry(func).or_default().push(instance);
        }
        self.note_instance(key, instance);
        self.per_func.entry(func).or_default().push(instance);
        self.queue.insert(instance);
        instance
    }

    /// The instance that this operation called before, if nothing else did and its types have grown since: it grows with
    /// them. Else a call would leave an instance behind for each step, with all that those make and call.
    fn outgrown(&mut self, from: At, key: &InstanceKey) -> Option<Instance> {
        for instance in self.called_from.get(&(from, key.func))?.clone() {
            let data = &self.instances[instance.index()];
            let is_its_own = data.callers == Callers::One(from)
                && !self.instances[from.0.index()].callees.contains(&instance)
                && data.value.map(|value| self.find_func(value)) == key.value
                && data.key.call == key.call
                && data.args.len() == key.args.len();
            if !is_its_own {
                continue;
            }
            let held: Vec<Type> = data.args.iter().map(|&slot| self.peek(slot)).collect();
            let held: Vec<Type> = held.into_iter().map(|ty| self.norm(ty)).collect();
            if held.iter().zip(&key.args).all(|(&held, &arg)| self.types.is_within(held, arg)) {
                return Some(instance);
            }
        }
        None
    }

    fn grow_instance(&mut self, instance: Instance, key: InstanceKey) {
        let old = std::mem::replace(&mut self.instances[instance.index()].key, key.clone());
        if let Some(keys) = self.instance_keys.get_mut(&key.func) {
            keys.instances.retain(|_, &mut known| known != instance);
        }
        let was_wide = self.any_wide(&old.args);
        if self.any_wide(&key.args) && !was_wide {
            self.wide.entry(key.func).or_default().push(instance);
        }
        for (slot, &arg) in self.instances[instance.index()].args.clone().into_iter().zip(&key.args) {
            self.join_slot(slot, arg);
        }
        self.note_instance(key, instance);
        self.queue.insert(instance);
    }

    fn note_instance(&mut self, key: InstanceKey, instance: Instance) {
        self.instance_keys.entry(key.func).or_default().instances.insert(key, instance);
    }

    /// The instance with this key. Places of arguments may have become one with others since it was made: without this,
    /// there would be another instance for each of them, with places of its own, and so on for all that it calls.
    fn known_instance(&mut self, key: &InstanceKey) -> Option<Instance> {
        let keys = self.instance_keys.get(&key.func)?;
        if let Some(&instance) = keys.instances.get(key) {
            return Some(instance);
        }
        let epoch = self.memo.epoch();
        if keys.epoch == epoch {
            return None;
        }
        let old = std::mem::take(&mut self.instance_keys[&key.func].instances);
        let mut instances = IndexMap::default();
        for (mut key, instance) in old {
            for arg in &mut key.args {
                *arg = self.norm(*arg);
            }
            key.value = key.value.map(|value| self.find_func(value));
            instances.entry(key).or_insert(instance);
        }
        let found = instances.get(key).copied();
        self.instance_keys.insert(key.func, Keys { epoch, instances });
        found
    }

    pub fn generator_kind(&self, instance: Instance) -> Option<hir::GeneratorKind> {
        self.program.functions[self.instances[instance.index()].func.index()].generator
    }

    /// The class of what a call of a function makes whose body can be suspended. A `__frame__` in a class of runtime/py
    /// makes instances of that class.
    pub fn generator_class(&self, instance: Instance) -> Class {
        let function = &self.program.functions[self.instances[instance.index()].func.index()];
        let own =
            function.class.filter(|_| self.is_frame(instance)).and_then(|def| self.class_of_def.get(&(def, None)));
        if let Some(&[class]) = own.map(Vec::as_slice) {
            return class;
        }
        self.builtin_class(match function.generator {
            Some(hir::GeneratorKind::Coroutine) => Builtin::coroutine,
            Some(hir::GeneratorKind::AsyncGenerator) => Builtin::async_generator,
            _ => Builtin::generator,
        })
    }

    /// Whether it is the body of an iterator of runtime/py.
    pub fn is_frame(&self, instance: Instance) -> bool {
        let function = &self.program.functions[self.instances[instance.index()].func.index()];
        self.program.modules[function.module.index()].is_builtin
            && self.program.names.text(function.name) == "__frame__"
    }

    /// Whether `next` resumes it.
    pub fn is_iterator(&self, instance: Instance) -> bool {
        self.generator_kind(instance) == Some(hir::GeneratorKind::Generator)
    }

    /// Whether a value may be of so many kinds that an instance for just them is not worth its while.
    fn is_wide(&self, ty: Type) -> bool {
        self.types.atoms(ty).len() > WIDE
    }

    /// Whether one of these arguments is such a value.
    pub(crate) fn any_wide(&self, args: &[Type]) -> bool {
        args.iter().any(|&arg| self.is_wide(arg))
    }

    /// The instance that takes in the wide arguments of this one. Its other arguments are the same: containers that meet
    /// become one, with the elements of both.
    fn shared_wide(&self, key: &InstanceKey) -> Option<Instance> {
        if !self.any_wide(&key.args) {
            return None;
        }
        let alike = |other: &&Instance| {
            let slots = &self.instances[other.index()].args;
            key.args.iter().zip(slots).all(|(&arg, &slot)| {
                let other = self.peek(slot);
                arg == other || self.is_wide(arg) && self.is_wide(other)
            })
        };
        self.wide.get(&key.func)?.iter().filter(alike).nth(WIDE_INSTANCES - 1).copied()
    }

    /// Whether the instance makes one class for its caller.
    fn is_apart(&self, key: &InstanceKey) -> bool {
        let count = self.per_func.get(&key.func).map_or(0, Vec::len);
        key.call.is_some() && count < MOST_APART && self.makes_class_for_caller(key.func)
    }

    fn makes_class_for_caller(&self, func: hir::FuncId) -> bool {
        let function = &self.program.functions[func.index()];
        self.is_of_metaclass(func) || self.program.names.text(function.qualname) == "_type_new"
    }

    /// Whether the function is `__new__` of a metaclass of the program.
    pub(crate) fn is_of_metaclass(&self, func: hir::FuncId) -> bool {
        let function = &self.program.functions[func.index()];
        let Some(def) = function.class.filter(|_| self.program.names.text(function.name) == "__new__") else {
            return false;
        };
        let Some(&root) = self.builtin_classes.get(&Builtin::type_) else { return false };
        (0..self.classes.len() as u32).map(Class).any(|class| {
            let data = &self.classes[class.index()];
            data.def == def && data.builtin.is_none() && self.is_subclass(class, root)
        })
    }

    /// The instance that stands for a new one where a function has too many: one of the same closure with arguments of
    /// the same kinds, at last any.
    fn over_budget(&self, key: &InstanceKey) -> Option<Instance> {
        let module = &self.program.modules[self.program.functions[key.func.index()].module.index()];
        if module.is_builtin
            && let Some(other) = self.shared_wide(key)
        {
            return Some(other);
        }
        let is_cold = || {
            self.program.names.get("__cold__").is_some_and(|marker| module.globals.contains_key(&marker))
                || self.program.functions[key.func.index()].always_raises()
        };
        let budget = match module.is_builtin {
            // Each has all methods of a kind with all arguments.
            false if self.forwards[key.func.index()] => 1,
            false => self.instance_budget.min((LARGE_OPS / self.op_count(key.func)).max(2)),
            // Code that runs seldom is there once for all that calls it.
            true if is_cold() => 1,
            // One instance for two containers makes one of them.
            true if self.takes_container(key) => (INSTANCE_BUDGET * 32).max(CONTAINER_OPS / self.op_count(key.func)),
            true => INSTANCE_BUDGET * 32,
        };
        let existing = self.per_func.get(&key.func)?;
        if existing.len() < budget {
            return None;
        }
        let closure = |other: Instance| self.instances[other.index()].value.map(|value| self.find_func(value));
        let kinds: Vec<_> = key.args.iter().map(|&arg| self.kinds(arg)).collect();
        let alike = |other: &Instance| {
            let data = &self.instances[other.index()];
            data.args.len() == kinds.len()
                && data.args.iter().zip(&kinds).all(|(&slot, kinds)| self.kinds(self.peek(slot)) == *kinds)
        };
        let own: Vec<Instance> = existing.iter().copied().filter(|&other| closure(other) == key.value).collect();
        if let Some(other) = own.iter().copied().find(alike) {
            return Some(other);
        }
        if own.len() >= budget * 3 {
            return own.last().copied();
        }
        if existing.len() < budget * 4 {
            return None;
        }
        existing.iter().copied().find(alike).or(existing.last().copied())
    }

    /// How many operations a function has, at least one.
    fn op_count(&self, func: hir::FuncId) -> usize {
        let blocks = &self.program.functions[func.index()].blocks;
        blocks.iter().map(|block| block.ops.len()).sum::<usize>().max(1)
    }

    /// Whether the class is one of runtime/py.
    pub fn is_class_of_runtime(&self, class: Class) -> bool {
        self.program.modules[self.classes[class.index()].module.index()].is_builtin
    }

    /// Whether an argument is a list, dict or set, or an object of runtime/py that may hold one; and none is one that a
    /// recursion made.
    fn takes_container(&self, key: &InstanceKey) -> bool {
        let singles = || key.args.iter().filter_map(|&arg| self.types.single(arg));
        let is_container = |atom| match atom {
            Atom::List(_) | Atom::Dict(_) | Atom::Set(_) => true,
            Atom::Instance(shape) => self.is_class_of_runtime(self.shape_class(shape)),
            _ => false,
        };
        let comes_back = |atom| match atom {
            Atom::List(site) | Atom::Dict(site) | Atom::Set(site) => self.comes_back(site, key.func, HANDED_DOWN),
            _ => false,
        };
        singles().any(is_container) && !singles().any(comes_back)
    }

    /// Whether the function made the container itself, or was given what it was made from: a recursion makes another one at
    /// each level, without end.
    fn comes_back(&self, site: Site, func: hir::FuncId, depth: u32) -> bool {
        // Each place has made one site.
        let Some((Place::Op { instance, .. } | Place::Param { instance, .. } | Place::Runtime { instance, .. }, _)) =
            self.places.get_index(site.index())
        else {
            return false;
        };
        let maker = &self.instances[instance.index()];
        let given = |&slot: &Slot| match self.types.single(self.peek(slot)) {
            Some(Atom::List(site) | Atom::Dict(site) | Atom::Set(site)) => self.comes_back(site, func, depth - 1),
            _ => false,
        };
        maker.func == func || depth > 0 && maker.args.iter().any(given)
    }

    /// The entry module's body.
    pub fn entry_body(&mut self) -> Instance {
        let entry = self.program.entry.map_or(0, |entry| entry.index());
        self.instance(self.program.modules[entry].init, None, Vec::new(), None, None)
    }

    /// The type slot of a cell as an instance sees it.
    pub fn cell(&self, instance: Instance, cell: hir::CellRef) -> Slot {
        let data = &self.instances[instance.index()];
        match cell {
            hir::CellRef::Own(id) => data.cells[id.index()],
            hir::CellRef::Free(index) => {
                let value = data.value.map(|value| self.find_func(value));
                value.map_or(data.ret, |value| self.funcs[value.index()].cells[index as usize])
            }
        }
    }
}

/// Whether a function makes classes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MakesClass {
    No,
    /// By calling a parameter, if that is a metaclass.
    IfGiven,
    Yes,
}

fn makes_class(function: &hir::Function, test: Option<hir::Name>) -> MakesClass {
    let ops = || function.blocks.iter().flat_map(|block| &block.ops).map(|(op, _)| op);
    if function.kind == hir::FuncKind::Module {
        return MakesClass::No;
    }
    let is_parameter = |reg: hir::Reg| function.params.iter().any(|param| param.reg == reg);
    let is_tested = |reg: hir::Reg| {
        ops().any(|op| matches!(op, hir::Op::Intrinsic { name, args, .. } if Some(*name) == test && args[..] == [reg]))
    };
    ops().fold(MakesClass::No, |most, op| match op {
        hir::Op::MakeClass { keywords, .. } => {
            let is_given = keywords
                .iter()
                .any(|keyword| matches!(*keyword, hir::Keyword::Named(_, reg) if is_parameter(reg) && is_tested(reg)));
            most.max(if is_given { MakesClass::IfGiven } else { MakesClass::Yes })
        }
        _ => most,
    })
}

/// The value of each module variable that is stored once, by its module's body, from a constant.
fn constant_globals(program: &hir::Program) -> Vec<Option<hir::Const>> {
    let mut constants = vec![None; program.globals.len()];
    let mut stores = vec![0u32; program.globals.len()];
    for function in &program.functions {
        for block in &function.blocks {
            let mut held = std::collections::BTreeMap::new();
            for (op, _) in &block.ops {
                match op {
                    hir::Op::StoreGlobal { global, value } => {
                        stores[global.index()] += 1;
                        constants[global.index()] = held.get(value).cloned();
                    }
                    hir::Op::DelGlobal { global } => stores[global.index()] += 2,
                    _ => {}
                }
                crate::flow::writes(op, &mut |reg| {
                    held.remove(&reg);
                });
                if let hir::Op::Const { dst, value } = op {
                    held.insert(*dst, value.clone());
                }
            }
        }
    }
    let once = constants.into_iter().zip(stores);
    once.map(|(value, stores)| value.filter(|_| stores == 1)).collect()
}
