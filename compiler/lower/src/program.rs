//! The program as a whole: SSA functions on demand, type ids, statics, strings, sites.

use crate::func::FuncLower;
use crate::layout;
use molt_abi::layout::exception::{FIRST, MOST_OWN};
use molt_abi::types::{Builtin, FIRST_USER_TYPE};
use molt_abi::value::Storage;
use molt_hir::order::{IndexMap, IndexSet};
use molt_hir::{self as hir, Loc};
use molt_infer::exceptions::own_words;
use molt_infer::types::{Atom, Class, Func, Instance, Shape, Slot, Super, Type};
use molt_infer::{Analysis, World};
use molt_source::{SourceMap, Span};
use molt_ssa::{
    DataId, Edge, FuncId, FunctionInfo, GlobalId, Module, Op, RtFn, Signature, Site, SiteId, Static, StaticId, Term,
    Ty, TypeId, TypeInfo,
};
use petgraph::algo::tarjan_scc;
use petgraph::graph::DiGraph;
use smallvec::SmallVec;
use std::cell::RefCell;

/// Which calling convention of ints a function variant has.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) enum Ints {
    /// `i64`.
    Fast,
    /// Int words.
    Boxed,
}

/// What a heap type is made for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum HeapType {
    Shape(Shape),
    Class(Class),
    /// The objects of a repeated class.
    ClassObject(Class),
    Closure(Func),
    Method(Func),
    Super(Super),
    Generator(Instance),
}

/// The fields of a shape in memory.
#[derive(Clone, Debug, Default)]
pub(crate) struct Layout {
    pub(crate) fields: IndexMap<hir::Name, (Slot, Storage)>,
}

pub(crate) struct Program<'a, 'p> {
    pub(crate) world: &'a mut World<'p>,
    pub(crate) hir: &'p hir::Program,
    pub(crate) sources: &'a SourceMap,
    pub(crate) module: Module,
    functions: IndexMap<(Instance, Ints), FuncId>,
    queue: Vec<(Instance, Ints)>,
    heap_types: IndexMap<HeapType, TypeId>,
    layouts: IndexMap<Shape, Layout>,
    strings: IndexMap<Vec<u8>, DataId>,
    bytes: IndexMap<Vec<u8>, DataId>,
    bigs: IndexMap<String, DataId>,
    globals: IndexMap<hir::GlobalId, GlobalId>,
    class_attrs: IndexMap<Slot, GlobalId>,
    module_flags: IndexMap<hir::ModuleId, GlobalId>,
    statics: IndexMap<String, StaticId>,
    sites: IndexMap<(u32, Loc2), SiteId>,
    infos: IndexMap<hir::FuncId, u32>,
    /// Of the bodies of class statements, by function and place.
    class_infos: IndexMap<(hir::FuncId, u32), u32>,
    pub(crate) definite: IndexMap<Class, IndexSet<hir::Name>>,
    /// Variables in which registers of the entry module's body outlive it.
    exit_globals: IndexMap<hir::Reg, GlobalId>,
    observable: RefCell<IndexMap<Type, bool>>,
    /// Classes whose statements may run several times.
    pub(crate) repeated: Vec<Class>,
    user_code: IndexMap<Instance, bool>,
    /// Which instances can call themselves, directly or not.
    recursive: Vec<bool>,
    /// By instance.
    asks_for_frames: Vec<bool>,
    /// The functions of those instances.
    asking: IndexSet<FuncId>,
    /// Every operation of the program's own code says where it stands, not only what may raise.
    pub(crate) every_line: bool,
}

/// A hashable [`Loc`].
type Loc2 = (Span, Option<(u32, u32)>);

/// Lowers everything that the entry reaches. Where lowering meets something that inference has not seen, inference goes
/// on from there and lowering starts again.
///
/// With `every_line` every operation of the program's own code has its place in the source, as debuggers want it.
pub fn lower(analysis: &mut Analysis<'_>, sources: &SourceMap, every_line: bool) -> Module {
    let mut roots = vec![analysis.builtins, analysis.entry];
    loop {
        let main = analysis.world.guarded_main().unwrap_or(analysis.entry);
        let mut program = Program::new(&mut analysis.world, sources);
        program.every_line = every_line;
        let builtins = program.function(analysis.builtins, Ints::Fast);
        let entry = program.function(main, Ints::Fast);
        program.finalizing_functions();
        program.drain();
        if !program.world.grew {
            program.finish(builtins, entry);
            return program.module;
        }
        roots.extend(program.functions.keys().map(|&(instance, _)| instance));
        roots.dedup();
        analysis.reachable = analysis.world.settle(&roots);
    }
}

/// The instances on cycles of the call graph.
fn recursive(world: &World<'_>) -> Vec<bool> {
    let calls = world
        .instances
        .iter()
        .enumerate()
        .flat_map(|(caller, data)| data.callees.iter().map(move |callee| (caller as u32, callee.index() as u32)));
    let mut graph = DiGraph::<(), ()>::from_edges(calls);
    while graph.node_count() < world.instances.len() {
        graph.add_node(());
    }
    let mut recursive = vec![false; world.instances.len()];
    for nodes in tarjan_scc(&graph) {
        let cycles = nodes.len() > 1 || graph.contains_edge(nodes[0], nodes[0]);
        nodes.into_iter().for_each(|node| recursive[node.index()] = cycles);
    }
    recursive
}

/// The instances that may ask for the frames that run, themselves or through others.
fn asks_for_frames(world: &World<'_>) -> Vec<bool> {
    let mut asks = vec![false; world.instances.len()];
    let is_asker = |data: &molt_infer::world::InstanceData| {
        let function = &world.program.functions[data.func.index()];
        world.program.names.text(function.qualname) == "_frames" && function.module.0 == 0
    };
    let mut open: Vec<usize> = (0..asks.len()).filter(|&at| is_asker(&world.instances[at])).collect();
    if open.is_empty() {
        return asks;
    }
    let mut callers: Vec<Vec<usize>> = vec![Vec::new(); asks.len()];
    for (caller, data) in world.instances.iter().enumerate() {
        data.callees.iter().for_each(|callee| callers[callee.index()].push(caller));
    }
    while let Some(at) = open.pop() {
        if !std::mem::replace(&mut asks[at], true) {
            open.extend(&callers[at]);
        }
    }
    asks
}

impl<'a, 'p> Program<'a, 'p> {
    fn new(world: &'a mut World<'p>, sources: &'a SourceMap) -> Program<'a, 'p> {
        let hir = world.program;
        let classes = (0..world.classes.len() as u32).map(Class);
        let repeated = classes.filter(|&class| world.repeats(class)).collect();
        let recursive = recursive(world);
        let asks_for_frames = asks_for_frames(world);
        Program {
            world,
            hir,
            sources,
            module: Module::default(),
            functions: IndexMap::default(),
            queue: Vec::new(),
            heap_types: IndexMap::default(),
            layouts: IndexMap::default(),
            strings: IndexMap::default(),
            bytes: IndexMap::default(),
            bigs: IndexMap::default(),
            globals: IndexMap::default(),
            class_attrs: IndexMap::default(),
            module_flags: IndexMap::default(),
            statics: IndexMap::default(),
            sites: IndexMap::default(),
            infos: IndexMap::default(),
            class_infos: IndexMap::default(),
            definite: IndexMap::default(),
            exit_globals: IndexMap::default(),
            observable: RefCell::default(),
            repeated,
            user_code: IndexMap::default(),
            recursive,
            asks_for_frames,
            asking: IndexSet::default(),
            every_line: false,
        }
    }

    /// Whether the instance may ask for the frames that run, so that its callers note where they stand.
    pub(crate) fn asks_for_frames(&self, instance: Instance) -> bool {
        self.asks_for_frames.get(instance.index()).copied().unwrap_or(false)
    }

    pub(crate) fn callee_asks_for_frames(&self, func: FuncId) -> bool {
        self.asking.contains(&func)
    }

    /// Whether the instance can call itself, directly or not.
    pub(crate) fn is_recursive(&self, instance: Instance) -> bool {
        // Lowering starts again where it meets a new instance.
        self.recursive.get(instance.index()).copied().unwrap_or(false)
    }

    /// Lowers what is queued until nothing is.
    fn drain(&mut self) {
        while let Some((instance, ints)) = self.queue.pop() {
            let id = self.functions[&(instance, ints)];
            let lowered = FuncLower::lower(self, instance, ints);
            let slot = &mut self.module.functions[id.index()];
            let sig = slot.sig.clone();
            let name = slot.name.clone();
            *slot = lowered;
            slot.sig = sig;
            slot.name = name;
        }
    }

    /// What the runtime calls is reached as well.
    fn finalizing_functions(&mut self) {
        for shape in (0..self.world.shapes.len() as u32).map(Shape) {
            if let Some(instance) = self.world.finalizer(shape) {
                self.function(instance, Ints::Fast);
            }
        }
    }

    /// The variant of an instance; lowered later if it is new.
    pub(crate) fn function(&mut self, instance: Instance, ints: Ints) -> FuncId {
        // Generators take their arguments from the frame.
        let ints = if self.has_int_params(instance) && !self.is_generator(instance) { ints } else { Ints::Fast };
        if let Some(&id) = self.functions.get(&(instance, ints)) {
            return id;
        }
        let id = FuncId(self.module.functions.len() as u32);
        let sig = self.signature(instance, ints);
        let func = self.world.instances[instance.index()].func;
        let function = &self.hir.functions[func.index()];
        let module = self.hir.names.text(self.hir.modules[function.module.index()].name);
        let boxed = if ints == Ints::Boxed { ".boxed" } else { "" };
        let name = format!("{module}.{}.{}{boxed}", self.hir.names.text(function.qualname), instance.0);
        self.module.functions.push(molt_ssa::Function { name, sig, ..molt_ssa::Function::default() });
        self.functions.insert((instance, ints), id);
        if self.asks_for_frames(instance) {
            self.asking.insert(id);
        }
        self.queue.push((instance, ints));
        id
    }

    /// Whether parameters hold ints; the receivers of bound methods are words in any version.
    fn has_int_params(&self, instance: Instance) -> bool {
        let holds_int = |mut ty: Type| loop {
            match layout::rep(self.world, ty) {
                layout::Rep::Int => return true,
                layout::Rep::Super { this, .. } => ty = this,
                _ => return false,
            }
        };
        self.world.instances[instance.index()].args.iter().any(|&slot| holds_int(self.world.peek(slot)))
    }

    /// The SSA types that a value of the representation has.
    pub(crate) fn flat(&self, ty: Type, ints: Ints, out: &mut Vec<Ty>) {
        match layout::rep(self.world, ty) {
            layout::Rep::Unit => {}
            layout::Rep::Int => out.push(if ints == Ints::Fast { Ty::I64 } else { Ty::Int }),
            layout::Rep::Method { this, func } => {
                self.flat(this, Ints::Boxed, out);
                if !self.is_static(func) {
                    out.push(Ty::Ref(layout::OBJECT));
                }
            }
            layout::Rep::Super { this, .. } => self.flat(this, ints, out),
            layout::Rep::One(ty) => out.push(ty),
        }
    }

    pub(crate) fn is_static(&self, func: Func) -> bool {
        self.world.funcs[self.world.find_func(func).index()].is_static()
    }

    /// Whether the function takes its closure as the first parameter.
    pub(crate) fn takes_closure(&self, instance: Instance) -> bool {
        self.world.instances[instance.index()].value.is_some_and(|func| {
            let data = &self.world.funcs[self.world.find_func(func).index()];
            !data.cells.is_empty()
        })
    }

    /// The type that a call of the instance returns.
    pub(crate) fn return_type(&mut self, instance: Instance) -> Type {
        let data = &self.world.instances[instance.index()];
        let (func, ret) = (data.func, data.ret);
        if self.hir.functions[func.index()].generator.is_some() {
            return self.world.types.of(Atom::Generator(instance));
        }
        let ty = self.world.peek(ret);
        self.world.norm(ty)
    }

    /// The type in which a result of `ty` is returned and stored: methods are boxed.
    pub(crate) fn result_ty(&self, ty: Type) -> Option<Ty> {
        match layout::rep(self.world, ty) {
            layout::Rep::Unit => None,
            layout::Rep::Int => Some(Ty::I64),
            layout::Rep::Method { .. } | layout::Rep::Super { .. } => Some(Ty::Value),
            layout::Rep::One(ty) => Some(ty),
        }
    }

    fn signature(&mut self, instance: Instance, ints: Ints) -> Signature {
        if self.is_generator(instance) {
            return self.resume_signature(instance);
        }
        let mut params = Vec::new();
        if self.takes_closure(instance) {
            params.push(Ty::Ref(layout::OBJECT));
        }
        let mut owned = vec![false; params.len()];
        let func = self.world.instances[instance.index()].func;
        let is_builtin = self.hir.modules[self.hir.functions[func.index()].module.index()].is_builtin;
        for slot in self.world.instances[instance.index()].args.clone() {
            let ty = self.world.peek(slot);
            let ty = self.world.norm(ty);
            self.flat(ty, ints, &mut params);
            // The callee's frame holds its arguments.
            owned.resize(params.len(), !is_builtin && self.observable(ty));
        }
        let ret = self.return_type(instance);
        let results: Vec<Ty> = self.result_ty(ret).into_iter().collect();
        let big = ret == Type::INT;
        Signature { params, owned, results, raises: true, big, stops: self.stops(instance) }
    }

    /// Whether the function may leave as exhausted.
    pub(crate) fn stops(&self, instance: Instance) -> bool {
        let func = self.world.instances[instance.index()].func;
        let function = &self.hir.functions[func.index()];
        function.generator.is_none() && self.hir.names.text(function.name) == "__next__"
    }

    /// Whether an instance is the program's own code or calls such code, itself or through others.
    pub(crate) fn runs_user_code(&mut self, instance: Instance) -> bool {
        if let Some(&known) = self.user_code.get(&instance) {
            return known;
        }
        let (mut seen, mut stack) = (IndexSet::from_iter([instance]), vec![instance]);
        let mut found = false;
        while let Some(next) = stack.pop() {
            let data = &self.world.instances[next.index()];
            let module = self.hir.functions[data.func.index()].module;
            if !self.hir.modules[module.index()].is_builtin {
                found = true;
                break;
            }
            stack.extend(data.callees.iter().filter(|&&callee| seen.insert(callee)));
        }
        self.user_code.insert(instance, found);
        found
    }

    // --- types ---------------------------------------------------------------------------------------------------------

    pub(crate) fn type_id(&mut self, heap: HeapType) -> TypeId {
        let heap = match heap {
            HeapType::Shape(shape) => {
                let shape = self.world.find_shape(shape);
                let class = self.world.shape_class(shape);
                if let Some(builtin) = self.world.classes[class.index()].builtin {
                    return TypeId(builtin as u32);
                }
                HeapType::Shape(shape)
            }
            HeapType::Class(class) => {
                let data = &self.world.classes[class.index()];
                if let Some(builtin) = data.builtin {
                    return TypeId(builtin as u32);
                }
                match data.shapes.first() {
                    Some(&shape) => return self.type_id(HeapType::Shape(shape)),
                    None => HeapType::Class(class),
                }
            }
            HeapType::Closure(func) => HeapType::Closure(self.world.find_func(func)),
            HeapType::Method(func) => HeapType::Method(self.world.find_func(func)),
            HeapType::Super(id) => HeapType::Super(self.world.norm_super(id)),
            generator => generator,
        };
        if let Some(&id) = self.heap_types.get(&heap) {
            return id;
        }
        let id = TypeId(FIRST_USER_TYPE + self.heap_types.len() as u32);
        self.heap_types.insert(heap, id);
        self.module.types.push(TypeInfo {
            name: String::new(),
            full_name: String::new(),
            base: layout::OBJECT,
            storage: Vec::new(),
            finalizer: None,
            is_identity: false,
            ancestors: Vec::new(),
        });
        id
    }

    /// The type id in the header of the atom's objects; None if several ids are possible.
    pub(crate) fn atom_type(&mut self, atom: Atom) -> Option<TypeId> {
        match atom {
            Atom::Instance(shape) => Some(self.type_id(HeapType::Shape(shape))),
            Atom::Func(func) if !self.is_static(func) => Some(self.type_id(HeapType::Closure(func))),
            Atom::Method(method) => {
                let (_, func) = self.world.types.method_parts(method);
                Some(self.type_id(HeapType::Method(func)))
            }
            Atom::Super(id) => Some(self.type_id(HeapType::Super(id))),
            Atom::Generator(instance) => Some(self.type_id(HeapType::Generator(instance))),
            Atom::Class(class) if self.world.repeats(class) => Some(self.type_id(HeapType::ClassObject(class))),
            // Objects of repeated classes have types of their own.
            Atom::AnyClass(_) if !self.repeated.is_empty() => None,
            Atom::AnyException(_) => None,
            Atom::Int => Some(TypeId(Builtin::int as u32)),
            _ => atom.builtin().map(|builtin| TypeId(builtin as u32)),
        }
    }

    /// Where the fields of a shape are.
    pub(crate) fn layout(&mut self, shape: Shape) -> Layout {
        let shape = self.world.find_shape(shape);
        if let Some(layout) = self.layouts.get(&shape) {
            return layout.clone();
        }
        let class = self.world.shape_class(shape);
        if let (Some(site), Some(name)) = (self.world.classes[class.index()].dict, self.hir.names.get("__dict__")) {
            let slot = self.world.elem(site);
            let mut layout = Layout { fields: IndexMap::from_iter([(name, (slot, Storage::Value))]) };
            // What an instance of a builtin type's subclass holds stands beside the dict.
            let payload = molt_infer::native::PAYLOAD;
            if let Some(&slot) = self.world.shapes[shape.index()].fields.get(&payload) {
                let ty = self.world.peek(slot);
                let ty = self.world.norm(ty);
                layout.fields.insert(payload, (slot, layout::storage(self.world, ty)));
            }
            for (&name, &slot) in &self.world.shapes[shape.index()].fields {
                if self.world.is_beside_dict(class, name) {
                    let is_raw = self.world.peek(slot) == Type::RAW;
                    layout.fields.insert(name, (slot, if is_raw { Storage::Raw } else { Storage::Value }));
                }
            }
            self.add_class_word(class, &mut layout);
            self.layouts.insert(shape, layout.clone());
            return layout;
        }
        let exception = self.world.is_exception(class);
        let definite = self.definite_fields(class);
        let mut layout = if exception { self.exception_layout(class, shape) } else { Layout::default() };
        for (name, slot) in self.world.shapes[shape.index()].fields.clone() {
            let ty = self.world.peek(slot);
            let ty = self.world.norm(ty);
            let typed = !exception && definite.contains(&name) || name == molt_infer::native::PAYLOAD;
            let storage = if typed { layout::storage(self.world, ty) } else { Storage::Value };
            let storage = if ty == Type::RAW { Storage::Raw } else { storage };
            layout.fields.entry(name).or_insert((slot, storage));
        }
        self.add_class_word(class, &mut layout);
        self.layouts.insert(shape, layout.clone());
        layout
    }

    /// Where instances of a repeated class have it.
    fn add_class_word(&mut self, class: Class, layout: &mut Layout) {
        if self.world.repeats(class) {
            let slot = self.world.new_slot(Type::NEVER);
            layout.fields.insert(crate::repeats::CLASS, (slot, Storage::Value));
        }
    }

    /// The words that the runtime knows, then what base classes add, so that a handler of a base class finds its
    /// attributes in every subclass.
    fn exception_layout(&mut self, class: Class, shape: Shape) -> Layout {
        let mut layout = Layout::default();
        let own = self.world.builtin_exception(class).map_or(&[][..], own_words);
        let native = FIRST as usize + own.len();
        let fields = self.world.shapes[shape.index()].fields.clone();
        layout.fields.extend(fields.iter().take(native).map(|(&name, &slot)| (name, (slot, Storage::Value))));
        let base = self.world.builtin_class(Builtin::BaseException);
        let is_builtin = self.world.classes[class.index()].builtin.is_some();
        if let (true, Some(&shape)) = (is_builtin, self.world.classes[base.index()].shapes.first()) {
            let shape = self.world.find_shape(shape);
            let shared = self.world.shapes[shape.index()].fields.clone();
            let mut added = shared.iter().skip(FIRST as usize).peekable();
            if added.peek().is_some() {
                // Subclasses have more native words: what the program adds stands behind the most that any has.
                while layout.fields.len() < (FIRST + MOST_OWN) as usize {
                    self.hide(&mut layout, shared[0]);
                }
            }
            for (&name, &slot) in added {
                if layout.fields.contains_key(&name) {
                    self.hide(&mut layout, slot);
                } else {
                    layout.fields.insert(name, (slot, Storage::Value));
                }
            }
        }
        layout
    }

    /// A word that keeps the place of another.
    fn hide(&self, layout: &mut Layout, slot: Slot) {
        let name = hir::Name(u32::MAX / 2 - layout.fields.len() as u32);
        layout.fields.insert(name, (slot, Storage::Value));
    }

    // --- data ----------------------------------------------------------------------------------------------------------

    pub(crate) fn string(&mut self, text: &[u8]) -> DataId {
        let next = DataId(self.strings.len() as u32);
        *self.strings.entry(text.to_vec()).or_insert_with(|| {
            self.module.strings.push(text.to_vec());
            next
        })
    }

    pub(crate) fn bytes_data(&mut self, bytes: &[u8]) -> DataId {
        let next = DataId(self.bytes.len() as u32);
        *self.bytes.entry(bytes.to_vec()).or_insert_with(|| {
            self.module.bytes.push(bytes.to_vec());
            next
        })
    }

    pub(crate) fn big(&mut self, digits: &str) -> DataId {
        let next = DataId(self.bigs.len() as u32);
        *self.bigs.entry(digits.to_owned()).or_insert_with(|| {
            self.module.bigs.push(digits.to_owned());
            next
        })
    }

    pub(crate) fn global(&mut self, global: hir::GlobalId) -> GlobalId {
        let data = &self.hir.globals[global.index()];
        let name = format!(
            "{}.{}",
            self.hir.names.text(self.hir.modules[data.module.index()].name),
            self.hir.names.text(data.name)
        );
        let next = GlobalId(self.module.globals.len() as u32);
        *self.globals.entry(global).or_insert_with(|| {
            self.module.globals.push(molt_ssa::Global { name, storage: Storage::Value });
            next
        })
    }

    /// The variable that holds a class attribute.
    pub(crate) fn class_attr(&mut self, slot: Slot, name: &str) -> GlobalId {
        let next = GlobalId(self.module.globals.len() as u32);
        *self.class_attrs.entry(slot).or_insert_with(|| {
            self.module
                .globals
                .push(molt_ssa::Global { name: format!("class.{name}.{}", slot.0), storage: Storage::Value });
            next
        })
    }

    /// The variable that holds the object of a class while its metaclass makes it.
    pub(crate) fn pending_class(&mut self, class: Class) -> GlobalId {
        let slot = self.world.classes[class.index()].pending;
        self.class_attr(slot, "__class__")
    }

    /// The variable that says whether a module's body has started.
    pub(crate) fn module_flag(&mut self, module: hir::ModuleId) -> GlobalId {
        let name = format!("started.{}", self.hir.names.text(self.hir.modules[module.index()].name));
        let next = GlobalId(self.module.globals.len() as u32);
        *self.module_flags.entry(module).or_insert_with(|| {
            self.module.globals.push(molt_ssa::Global { name, storage: Storage::Raw });
            next
        })
    }

    fn static_object(&mut self, key: String, object: Static) -> StaticId {
        let next = StaticId(self.statics.len() as u32);
        *self.statics.entry(key).or_insert_with(|| {
            self.module.statics.push(object);
            next
        })
    }

    pub(crate) fn class_object(&mut self, class: Class) -> StaticId {
        let id = self.type_id(HeapType::Class(class));
        self.static_object(format!("class {}", class.0), Static::Class(id))
    }

    pub(crate) fn function_object(&mut self, func: Func) -> StaticId {
        let hir_func = self.world.funcs[self.world.find_func(func).index()].func;
        let info = self.info(hir_func);
        let name = self.hir.names.text(self.hir.functions[hir_func.index()].qualname).to_owned();
        self.static_object(format!("function {}", hir_func.0), Static::Function { name, info })
    }

    pub(crate) fn module_object(&mut self, module: hir::ModuleId) -> StaticId {
        let name = self.hir.names.text(self.hir.modules[module.index()].name).to_owned();
        self.static_object(format!("module {}", module.0), Static::Module { name })
    }

    /// Where a variable of the entry module's body is at the end of the program.
    pub(crate) fn exit_global(&mut self, reg: hir::Reg, name: &str) -> GlobalId {
        let next = GlobalId(self.module.globals.len() as u32);
        *self.exit_globals.entry(reg).or_insert_with(|| {
            self.module.globals.push(molt_ssa::Global { name: format!("exit.{name}"), storage: Storage::Value });
            next
        })
    }

    /// Whether the program can see when a value of the type is dropped.
    pub(crate) fn observable(&self, ty: Type) -> bool {
        if !self.world.observes {
            return false;
        }
        *self.observable.borrow_mut().entry(ty).or_insert_with(|| self.world.observable(ty))
    }

    // --- sites ---------------------------------------------------------------------------------------------------------

    pub(crate) fn info(&mut self, func: hir::FuncId) -> u32 {
        if let Some(&info) = self.infos.get(&func) {
            return info;
        }
        let function = &self.hir.functions[func.index()];
        let module = &self.hir.modules[function.module.index()];
        let name = if function.kind == hir::FuncKind::Module { "<module>" } else { self.hir.names.text(function.name) };
        let info = self.module.infos.len() as u32;
        self.module.infos.push(FunctionInfo {
            name: name.to_owned(),
            file: self.sources.file(module.file).display_path(),
            line: if function.span.is_none() { 1 } else { self.sources.file(module.file).line_of(function.span.start) },
            hidden: module.is_builtin,
        });
        self.infos.insert(func, info);
        info
    }

    pub(crate) fn site(&mut self, func: hir::FuncId, loc: Loc) -> SiteId {
        let key = (self.info(func), (loc.span, loc.anchor));
        if let Some(&site) = self.sites.get(&key) {
            return site;
        }
        let (info, around) = match self.class_body(func, loc) {
            Some((info, statement)) => (info, Some(self.site(func, Loc { span: statement, anchor: None }))),
            None => (key.0, None),
        };
        let hidden = self.module.infos[info as usize].hidden;
        let file = self.sources.file(loc.span.file);
        let (line, end_line) = (file.line_of(loc.span.start), file.line_of(loc.span.end));
        // Columns of an anchor carry in their upper half how many lines below the first they are.
        let place = |at: u32| (file.line_of(at) - line).min(0xFFFF) << 16 | file.byte_col(at).min(0xFFFF);
        let anchor = loc.anchor.map(|(from, to)| (place(from), place(to)));
        let (column, end_column) = (file.byte_col(loc.span.start), file.byte_col(loc.span.end));
        let lines = (line..=end_line).map(|line| file.line_text(line).trim_end_matches(['\n', '\r']));
        let text = if hidden { String::new() } else { lines.collect::<Vec<_>>().join("\n") };
        let site = SiteId(self.module.sites.len() as u32);
        self.module.sites.push(Site { info, line, end_line, column, end_column, anchor, around, text });
        self.sites.insert(key, site);
        site
    }

    /// The innermost class body that a place of the program is in, as a code object, and the span of its statement.
    fn class_body(&mut self, func: hir::FuncId, loc: Loc) -> Option<(u32, Span)> {
        let function = &self.hir.functions[func.index()];
        let holds = |body: &hir::ClassBody| {
            body.body.file == loc.span.file && body.body.start <= loc.span.start && loc.span.end <= body.body.end
        };
        let body = *function.class_bodies.iter().rfind(|body| holds(body))?;
        let module = &self.hir.modules[function.module.index()];
        if module.is_builtin {
            return None;
        }
        let line = self.sources.file(module.file).line_of(body.statement.start);
        let next = self.module.infos.len() as u32;
        let info = *self.class_infos.entry((func, body.statement.start)).or_insert(next);
        if info == next {
            let name = self.hir.names.text(body.name).to_owned();
            let file = self.sources.file(module.file).display_path();
            self.module.infos.push(FunctionInfo { name, file, line, hidden: false });
        }
        Some((info, body.statement))
    }

    // --- the end -------------------------------------------------------------------------------------------------------

    /// Fills in type infos and makes the program's entry.
    fn finish(&mut self, builtins: FuncId, entry: FuncId) {
        let mut at = 0;
        while at < self.heap_types.len() {
            if let Some((&heap, &id)) = self.heap_types.get_index(at) {
                let info = self.type_info(heap);
                self.module.types[(id.0 - FIRST_USER_TYPE) as usize] = info;
            }
            at += 1;
        }
        for class in (0..self.world.classes.len() as u32).map(Class) {
            let (builtin, shapes) =
                (self.world.classes[class.index()].builtin, self.world.classes[class.index()].shapes.clone());
            if let (Some(builtin), Some(&shape)) = (builtin, shapes.first()) {
                let info = self.type_info(HeapType::Shape(shape));
                self.module.builtin_types.push((TypeId(builtin as u32), info));
            }
        }
        self.module.forms_cycles = self.world.forms_cycles();
        let mut main = molt_ssa::Function { name: "molt.main".to_owned(), cold: true, ..molt_ssa::Function::default() };
        main.sig.raises = true;
        let block = main.add_block();
        if self.world.observes
            && let Some(row) = molt_abi::table::find("on_exit")
        {
            let func = self.exit_function();
            let address = main.push(block, Op::FuncAddr { func }, &[], &[Ty::Ptr], None);
            let address = main.inst(address).results[0];
            main.push(block, Op::CallRt { function: RtFn(row) }, &[address], &[], None);
        }
        main.push(block, Op::Call { func: builtins }, &[], &[], None);
        main.push(block, Op::Call { func: entry }, &[], &[], None);
        main.blocks[0].term = Some(Term::Return(SmallVec::new()));
        main.info = self.info(self.hir.modules[0].init);
        self.module.entry = Some(FuncId(self.module.functions.len() as u32));
        self.module.functions.push(main);
    }

    /// Ends the program's variables in CPython's order.
    fn exit_function(&mut self) -> FuncId {
        let mut f = molt_ssa::Function { name: "molt.exit".to_owned(), cold: true, ..molt_ssa::Function::default() };
        let block = f.add_block();
        let call = |f: &mut molt_ssa::Function, name: &str, args: &[molt_ssa::ValueId]| {
            if let Some(row) = molt_abi::table::find(name) {
                f.push(block, Op::CallRt { function: RtFn(row) }, args, &[], None);
            }
        };
        let (variables, attributes) = (self.exit_order(), self.class_attrs.values().copied().collect::<Vec<_>>());
        for globals in [&variables, &attributes] {
            for &global in globals {
                let value = f.push(block, Op::LoadGlobal { global }, &[], &[Ty::Value], None);
                let value = f.inst(value).results[0];
                call(&mut f, "exit_root", &[value]);
            }
            call(&mut f, "exit_finalize", &[]);
        }
        for global in variables.into_iter().chain(attributes) {
            let unbound = f.push(block, Op::VConst { bits: molt_abi::value::UNBOUND }, &[], &[Ty::Value], None);
            let unbound = f.inst(unbound).results[0];
            f.push(block, Op::TakeGlobal { global }, &[], &[Ty::Value], None);
            f.push(block, Op::StoreGlobal { global }, &[unbound], &[], None);
        }
        f.blocks[block.index()].term = Some(Term::Return(SmallVec::new()));
        f.info = self.info(self.hir.modules[0].init);
        self.module.functions.push(f);
        FuncId(self.module.functions.len() as u32 - 1)
    }

    /// The variables of the program's own modules, those of the entry first, in order of their first assignments.
    fn exit_order(&self) -> Vec<GlobalId> {
        let mut order = IndexSet::default();
        if let Some(entry) = self.hir.entry {
            let init = &self.hir.functions[self.hir.modules[entry.index()].init.index()];
            for (op, _) in init.blocks.iter().flat_map(|block| &block.ops) {
                if let hir::Op::StoreGlobal { global, .. } = op {
                    order.extend(self.globals.get(global));
                }
                molt_infer::flow::writes(op, &mut |reg| order.extend(self.exit_globals.get(&reg)));
            }
        }
        let own =
            |global: &hir::GlobalId| !self.hir.modules[self.hir.globals[global.index()].module.index()].is_builtin;
        order.extend(self.globals.iter().filter(|(global, _)| own(global)).map(|(_, id)| *id));
        order.extend(self.exit_globals.values());
        order.into_iter().collect()
    }

    fn type_info(&mut self, heap: HeapType) -> TypeInfo {
        let plain = |name: &str, storage: Vec<Storage>| TypeInfo {
            name: name.to_owned(),
            full_name: name.to_owned(),
            base: layout::OBJECT,
            storage,
            finalizer: None,
            is_identity: false,
            ancestors: vec![layout::OBJECT],
        };
        match heap {
            HeapType::Shape(shape) => {
                let class = self.world.shape_class(shape);
                let storage = self.layout(shape).fields.values().map(|&(_, storage)| storage).collect();
                self.class_info(class, storage, Some(shape))
            }
            HeapType::Class(class) => self.class_info(class, Vec::new(), None),
            HeapType::ClassObject(class) => self.class_object_info(class),
            HeapType::Closure(func) => {
                let data = &self.world.funcs[func.index()];
                let words = data.words() as usize + data.attrs.len();
                TypeInfo { is_identity: true, ..plain("function", vec![Storage::Value; words]) }
            }
            HeapType::Method(_) => plain("method", vec![Storage::Value; 2]),
            HeapType::Super(_) => plain("super", vec![Storage::Value]),
            HeapType::Generator(instance) => {
                let class = self.world.generator_class(instance);
                let (name, base) = (self.world.classes[class.index()].name, self.type_id(HeapType::Class(class)));
                let storage = self.frame_storage(instance);
                let name = self.hir.names.text(name);
                TypeInfo { base, is_identity: true, ancestors: vec![base, layout::OBJECT], ..plain(name, storage) }
            }
        }
    }

    fn class_info(&mut self, class: Class, storage: Vec<Storage>, shape: Option<Shape>) -> TypeInfo {
        let data = &self.world.classes[class.index()];
        let (def, module, mro) = (data.def, data.module, data.mro.clone());
        let qualname = self.hir.names.text(self.hir.classes[def.index()].qualname).to_owned();
        let module_name = self.hir.names.text(self.hir.modules[module.index()].name);
        let full_name = if module_name == "__main__" || self.hir.modules[module.index()].is_builtin {
            qualname.clone()
        } else {
            format!("{module_name}.{qualname}")
        };
        let name = self.hir.names.text(data.name).to_owned();
        let finalizer = shape.and_then(|shape| self.finalizer(shape));
        let is_identity = self.compares_by_identity(class);
        let ancestors: Vec<TypeId> = mro.iter().map(|&c| self.type_id(HeapType::Class(c))).collect();
        TypeInfo {
            name,
            full_name,
            base: ancestors.get(1).copied().unwrap_or(layout::OBJECT),
            storage,
            finalizer,
            is_identity,
            ancestors,
        }
    }

    /// Whether instances of a class of the program's own are compared and hashed as objects are, whatever it does with its
    /// attributes: none of its classes ever has a method for it.
    fn compares_by_identity(&self, class: Class) -> bool {
        let is_object = |class: Class| self.world.classes[class.index()].builtin == Some(Builtin::object);
        let inherits = |name: &str| {
            let found = self.hir.names.get(name).and_then(|name| self.world.class_attr(class, name));
            found.is_none_or(|(owner, _)| is_object(owner))
        };
        let is_own = |class: Class| {
            let data = &self.world.classes[class.index()];
            !self.hir.modules[data.module.index()].is_builtin
        };
        let mro = &self.world.classes[class.index()].mro;
        mro.iter().all(|&class| is_object(class) || is_own(class)) && inherits("__eq__") && inherits("__hash__")
    }

    /// What the runtime calls before it frees an object of the shape: a function that raises nothing.
    fn finalizer(&mut self, shape: Shape) -> Option<FuncId> {
        let instance = self.world.finalizer(shape)?;
        let class = self.world.shape_class(shape);
        let qualname = self.hir.names.text(self.hir.classes[self.world.classes[class.index()].def.index()].qualname);
        let place = format!("<function {qualname}.__del__>");
        let object = Ty::Ref(layout::OBJECT);
        let mut f = molt_ssa::Function {
            sig: Signature { params: vec![object], owned: vec![false], ..Signature::default() },
            cold: true,
            ..molt_ssa::Function::default()
        };
        let entry = f.add_block();
        let this = f.add_param(entry, object);
        Some(self.guarded(f, instance, Some(this), "finalizer", &place))
    }

    /// A function without parameters that the runtime may call, and that raises nothing.
    pub(crate) fn called_by_runtime(&mut self, instance: Instance) -> FuncId {
        let mut f = molt_ssa::Function { cold: true, ..molt_ssa::Function::default() };
        f.add_block();
        self.guarded(f, instance, None, "body", "<thread>")
    }

    /// Completes a function that calls an instance, with its own argument if that takes one, and reports what it raises.
    fn guarded(
        &mut self,
        mut f: molt_ssa::Function,
        instance: Instance,
        this: Option<molt_ssa::ValueId>,
        what: &str,
        place: &str,
    ) -> FuncId {
        let inner = self.function(instance, Ints::Fast);
        let inner_sig = self.module.functions[inner.index()].sig.clone();
        let place = self.string(place.as_bytes());
        f.name = format!("{}.{what}", self.module.functions[inner.index()].name);
        f.info = self.info(self.world.instances[instance.index()].func);
        let entry = molt_ssa::BlockId(0);
        let op = match inner_sig.params[..] {
            [Ty::Value] => Some((Op::VFromRef, Ty::Value)),
            [ty @ Ty::Ref(id)] if id != layout::OBJECT => Some((Op::RefCast, ty)),
            _ => None,
        };
        let arg = this.map(|this| match op {
            Some((op, ty)) => {
                let inst = f.push(entry, op, &[this], &[ty], None);
                f.inst(inst).results[0]
            }
            None => this,
        });
        let inst = f.push(entry, Op::Call { func: inner }, arg.as_slice(), &[], None);
        let (done, failed) = (f.add_block(), f.add_block());
        let to = |block| Edge { block, args: SmallVec::new() };
        f.blocks[entry.index()].term =
            Some(Term::Check { inst, ok: to(done), err: Some(to(failed)), big: None, stop: None });
        let text = f.push(failed, Op::StrConst { data: place }, &[], &[Ty::Ref(layout::STR)], None);
        if let Some(row) = molt_abi::table::find("report_unraisable") {
            let text = f.inst(text).results[0];
            f.push(failed, Op::CallRt { function: RtFn(row) }, &[text], &[], None);
        }
        f.blocks[failed.index()].term = Some(Term::Jump(to(done)));
        f.blocks[done.index()].term = Some(Term::Return(SmallVec::new()));
        let id = FuncId(self.module.functions.len() as u32);
        self.module.functions.push(f);
        id
    }
}
