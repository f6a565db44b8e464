//! What inference could not keep to one type, and which stores, calls and definitions widened it: for `molt report`.
//!
//! Walks the user's functions over the final types, as lowering does. Changes nothing.

use std::collections::BTreeSet;

use molt_hir::order::IndexMap;
use molt_hir::{BlockId, DictItem, FuncId, FuncKind, Item, Loc, Name, Op, Reg, Term};
use molt_source::Span;

use crate::Analysis;
use crate::bind::{Bind, Direct, Flat, Source};
use crate::calls::Plan;
use crate::cursor::Cursor;
use crate::flow;
use crate::types::{Atom, Instance, Site, Slot, Type};
use crate::world::World;

/// What values of several types cost.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Cost {
    /// A word that says its own type; operations look at it first.
    Boxed,
    /// A reference to objects of several classes; attributes and methods look at the class first.
    Guarded,
    /// A heap container whose elements are boxed.
    Storage,
}

impl Cost {
    pub fn name(self) -> &'static str {
        match self {
            Cost::Boxed => "boxed",
            Cost::Guarded => "guarded",
            Cost::Storage => "boxed elements",
        }
    }
}

/// Something that contributes a type to a place.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Cause {
    pub span: Span,
    /// As in `append of str`.
    pub what: String,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    pub span: Span,
    pub cost: Cost,
    /// The value, as in `attribute 'next'`.
    pub what: String,
    /// As in `Node | None`.
    pub types: String,
    pub causes: Vec<Cause>,
}

/// One function of the program that runs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FunctionReport {
    pub name: String,
    pub span: Span,
    /// How many versions for different argument types there are.
    pub instances: usize,
    /// How many values were looked at, those of one type included.
    pub values: usize,
    pub findings: Vec<Finding>,
}

/// A mutable place, as far as the user's code can tell it from others.
type Writes = IndexMap<Slot, BTreeSet<Cause>>;

/// The findings in the user's functions, in the order of the source.
pub fn report(analysis: &mut Analysis<'_>) -> Vec<FunctionReport> {
    let program = analysis.world.program;
    let mut functions: IndexMap<FuncId, Vec<Instance>> = IndexMap::default();
    for &instance in &analysis.reachable {
        let func = analysis.world.instances[instance.index()].func;
        if !program.modules[program.functions[func.index()].module.index()].is_builtin {
            functions.entry(func).or_default().push(instance);
        }
    }
    functions.sort_by(|a, _, b, _| {
        let key = |func: FuncId| {
            let function = &program.functions[func.index()];
            (function.module, function.span.start, func)
        };
        key(*a).cmp(&key(*b))
    });
    let mut writes = Writes::default();
    for &instance in functions.values().flatten() {
        Walk::over(&mut analysis.world, instance, |walk, op, loc| walk.note_writes(&mut writes, op, loc));
        note_returns(&mut analysis.world, instance, &mut writes);
    }
    let mut out = fields(&mut analysis.world, &writes);
    for (func, instances) in functions {
        let function = &program.functions[func.index()];
        let mut found = Found::new(&writes);
        for &instance in &instances {
            found.parameters(&mut analysis.world, instance);
            Walk::over(&mut analysis.world, instance, |walk, op, loc| found.op(walk, op, loc));
            found.loops(&mut analysis.world, instance);
            found.joined_variables(&mut analysis.world, instance);
        }
        let values = found.values.len();
        let mut findings: Vec<Finding> = found.findings.into_values().collect();
        findings.sort_by(|a, b| (a.span.start, a.cost, &a.what).cmp(&(b.span.start, b.cost, &b.what)));
        let name = match function.kind {
            FuncKind::Module => program.names.text(program.modules[function.module.index()].name),
            _ => program.names.text(function.qualname),
        };
        let (name, span) = (name.to_owned(), function.span);
        out.push(FunctionReport { name, span, instances: instances.len(), values, findings });
    }
    out
}

/// The attributes of the user's classes that hold values of several types.
fn fields(world: &mut World<'_>, writes: &Writes) -> Vec<FunctionReport> {
    let program = world.program;
    let mut out = Vec::new();
    for class in 0..world.classes.len() {
        let data = &world.classes[class];
        if program.modules[data.module.index()].is_builtin {
            continue;
        }
        let def = &program.classes[data.def.index()];
        let mut found = Found::new(writes);
        for shape in data.shapes.clone() {
            let shape = world.find_shape(shape);
            for (name, slot) in world.shapes[shape.index()].fields.clone() {
                let causes = found.causes(world, &[slot]);
                // Words without a name in the program are the runtime's.
                let Some(span) = causes.first().map(|cause| cause.span) else { continue };
                let (what, ty) = (format!("attribute '{}'", program.names.text(name)), world.peek(slot));
                found.add(world, span, &what, ty, causes);
            }
        }
        let name = format!("class {}", program.names.text(def.qualname));
        let (instances, values) = (data_shapes(world, class), found.values.len());
        let findings = found.findings.into_values().collect();
        out.push(FunctionReport { name, span: def.span, instances, values, findings });
    }
    out
}

fn data_shapes(world: &World<'_>, class: usize) -> usize {
    let roots: BTreeSet<_> = world.classes[class].shapes.iter().map(|&shape| world.find_shape(shape)).collect();
    roots.len()
}

/// What a value of this type costs, if anything.
fn cost(ty: Type, world: &mut World<'_>) -> Option<Cost> {
    let bound = world.types.without(ty, Atom::Unbound);
    let atoms = world.types.atoms(bound);
    if atoms.len() < 2 || atoms.iter().all(|atom| matches!(atom, Atom::Tuple(_) | Atom::TupleOf(_))) {
        return None;
    }
    let is_object = |atom: &Atom| {
        use Atom::*;
        matches!(
            atom,
            Str | Bytes
                | List(_)
                | Dict(_)
                | Set(_)
                | FrozenSet(_)
                | Tuple(_)
                | TupleOf(_)
                | Instance(_)
                | AnyException(_)
                | Generator(_)
        )
    };
    Some(if atoms.iter().all(is_object) { Cost::Guarded } else { Cost::Boxed })
}

/// A type as the user would write it.
pub fn describe(world: &World<'_>, ty: Type) -> String {
    let names = &world.program.names;
    let mut parts: Vec<String> = Vec::new();
    for &atom in world.types.atoms(ty) {
        let part = match atom {
            Atom::Unbound => continue,
            Atom::None => "None".to_owned(),
            Atom::Raw => "machine word".to_owned(),
            Atom::Func(func) => {
                let func = world.funcs[world.find_func(func).index()].func;
                format!("function {}", names.text(world.program.functions[func.index()].name))
            }
            Atom::Class(class) => format!("class {}", names.text(world.classes[class.index()].name)),
            _ => match world.class_of(atom) {
                Some(class) => names.text(world.classes[class.index()].name).to_owned(),
                None => "object".to_owned(),
            },
        };
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    // None reads best at the end.
    parts.sort_by_key(|part| part == "None");
    parts.join(" | ")
}

/// The container kind, its elements and its keys.
fn container(atom: Atom) -> Option<(&'static str, Site)> {
    Some(match atom {
        Atom::List(site) => ("list", site),
        Atom::Dict(site) => ("dict", site),
        Atom::Set(site) => ("set", site),
        Atom::FrozenSet(site) => ("frozenset", site),
        Atom::TupleOf(site) => ("tuple", site),
        _ => return None,
    })
}

/// One instance, at one op.
struct Walk<'w, 'p> {
    cursor: Cursor<'w, 'p>,
}

impl<'w, 'p> Walk<'w, 'p> {
    /// Calls `visit` after each op that completes, in every context of every block.
    fn over(world: &'w mut World<'p>, instance: Instance, mut visit: impl FnMut(&mut Walk<'_, 'p>, &Op, Loc)) {
        let contexts = world.instances[instance.index()].contexts.clone();
        for (block, contexts) in contexts.into_iter().enumerate() {
            for context in contexts {
                let mut walk = Walk { cursor: Cursor::new(&mut *world, instance, context.entry) };
                let function = walk.cursor.function;
                walk.cursor.block = block as u32;
                for (index, (op, loc)) in function.blocks[block].ops.iter().enumerate() {
                    walk.cursor.index = index as u32;
                    let completes = walk.cursor.op(op);
                    visit(&mut walk, op, *loc);
                    if !completes {
                        break;
                    }
                }
            }
        }
    }

    fn text(&self, name: Name) -> &'p str {
        self.cursor.world.program.names.text(name)
    }

    fn type_text(&mut self, reg: Reg) -> String {
        let ty = self.cursor.get(reg);
        describe(self.cursor.world, ty)
    }

    fn variable(&self, reg: Reg) -> Option<&'p str> {
        self.cursor.function.regs[reg.index()].map(|name| self.text(name))
    }

    fn containers(&mut self, reg: Reg) -> Vec<(&'static str, Site)> {
        let ty = self.cursor.get(reg);
        self.cursor.atoms(ty).into_iter().filter_map(container).collect()
    }

    /// The slots of `obj.name` in instances.
    fn fields(&mut self, obj: Reg, name: Name) -> Vec<Slot> {
        let ty = self.cursor.get(obj);
        let mut out = Vec::new();
        for atom in self.cursor.atoms(ty) {
            if let Atom::Instance(shape) = atom {
                let shape = self.cursor.world.find_shape(shape);
                out.extend(self.cursor.world.shapes[shape.index()].fields.get(&name));
            }
        }
        out
    }

    /// The functions that a call reaches, with the types of the arguments.
    fn callees(&mut self, op: &Op) -> Vec<(Direct, Flat)> {
        let mut out = Vec::new();
        let mut add = |plan: Plan, flat: &Flat| match plan {
            Plan::Direct(direct) | Plan::Construct { init: Some(direct), .. } | Plan::New { new: direct, .. } => {
                out.push((direct, flat.clone()));
            }
            _ => {}
        };
        match op {
            Op::Call { callee, args, .. } => {
                let flat = self.cursor.flatten(args);
                let ty = self.cursor.get(*callee);
                for atom in self.cursor.atoms(ty) {
                    for one in self.cursor.receivers_apart(atom) {
                        add(self.cursor.plan_call(one, &flat), &flat);
                    }
                }
            }
            Op::CallMethod { obj, name, args, .. } => {
                let flat = self.cursor.flatten(args);
                let ty = self.cursor.get(*obj);
                for atom in self.cursor.atoms(ty) {
                    if let Some(func) = self.cursor.find_method(atom, *name) {
                        let this = self.cursor.of(atom);
                        let flat = Cursor::with_receiver(&flat, this);
                        add(self.cursor.direct(func, &flat), &flat);
                    }
                }
            }
            _ => {}
        }
        out
    }

    fn note_writes(&mut self, writes: &mut Writes, op: &Op, loc: Loc) {
        let mut note = |world: &World<'_>, slot: Slot, what: String| {
            writes.entry(world.find_slot(slot)).or_default().insert(Cause { span: loc.span, what });
        };
        match op {
            Op::StoreGlobal { global, value } => {
                let what = format!("assignment of {}", self.type_text(*value));
                note(self.cursor.world, self.cursor.world.globals[global.index()], what);
            }
            Op::StoreCell { cell, value } => {
                let what = format!("assignment of {}", self.type_text(*value));
                note(self.cursor.world, self.cursor.world.cell(self.cursor.instance, *cell), what);
            }
            Op::SetAttr { obj, name, value } => {
                let what = format!("assignment of {}", self.type_text(*value));
                for slot in self.fields(*obj, *name) {
                    note(self.cursor.world, slot, what.clone());
                }
            }
            Op::MakeList { dst, items } | Op::MakeSet { dst, items } => {
                for (kind, site) in self.containers(*dst) {
                    for item in items {
                        if let Item::One(reg) = item {
                            let what = format!("{kind} display with {}", self.type_text(*reg));
                            note(self.cursor.world, self.cursor.world.elem(site), what);
                        }
                    }
                }
            }
            Op::MakeDict { dst, items } => {
                for (_, site) in self.containers(*dst) {
                    for item in items {
                        if let DictItem::Pair(key, value) = item {
                            let what = format!("dict display with key {}", self.type_text(*key));
                            note(self.cursor.world, self.cursor.world.key(site), what);
                            let what = format!("dict display with value {}", self.type_text(*value));
                            note(self.cursor.world, self.cursor.world.elem(site), what);
                        }
                    }
                }
            }
            Op::ListAppend { list: holder, value } | Op::SetAdd { set: holder, value } => {
                for (kind, site) in self.containers(*holder) {
                    let what = format!("{kind} comprehension of {}", self.type_text(*value));
                    note(self.cursor.world, self.cursor.world.elem(site), what);
                }
            }
            Op::DictInsert { dict: obj, key: index, value } | Op::SetItem { obj, index, value } => {
                for (kind, site) in self.containers(*obj) {
                    let what = format!("item store of {}", self.type_text(*value));
                    note(self.cursor.world, self.cursor.world.elem(site), what);
                    if kind == "dict" {
                        let what = format!("item store with key {}", self.type_text(*index));
                        note(self.cursor.world, self.cursor.world.key(site), what);
                    }
                }
            }
            Op::Call { .. } | Op::CallMethod { .. } => {
                if let Op::CallMethod { obj, name, args, .. } = op
                    && let method @ ("append" | "insert" | "add" | "setdefault" | "appendleft") = self.text(*name)
                    && let Some(Item::One(value)) = args.pos.last()
                {
                    for (_, site) in self.containers(*obj) {
                        let what = format!("{method} of {}", self.type_text(*value));
                        note(self.cursor.world, self.cursor.world.elem(site), what);
                    }
                }
                for (direct, flat) in self.callees(op) {
                    let slots = self.cursor.world.instances[direct.instance.index()].args.clone();
                    for (slot, bind) in slots.into_iter().zip(&direct.binds) {
                        let Bind::Arg(source) = bind else { continue };
                        let (Source::Reg(_) | Source::Item(..)) = source else { continue };
                        let mut args = flat.pos.iter().map(|(at, ty)| (at, *ty));
                        let mut named = flat.kw.iter().map(|(_, at, ty)| (at, *ty));
                        let found = args.find(|(at, _)| *at == source).or_else(|| named.find(|(at, _)| *at == source));
                        if let Some((_, ty)) = found {
                            let what = format!("call with {}", describe(self.cursor.world, ty));
                            note(self.cursor.world, slot, what);
                        }
                    }
                }
            }
            _ => {}
        }
    }

    /// What the op's result is called, and the places that its type comes from.
    fn result(&mut self, op: &Op) -> Option<(String, Vec<Slot>)> {
        Some(match op {
            Op::LoadGlobal { global, .. } => {
                let name = self.text(self.cursor.world.program.globals[global.index()].name);
                (format!("variable '{name}'"), vec![self.cursor.world.globals[global.index()]])
            }
            Op::LoadCell { cell, .. } => {
                let function = self.cursor.function;
                let name = match cell {
                    molt_hir::CellRef::Own(id) => function.cells[id.index()],
                    molt_hir::CellRef::Free(index) => function.frees[*index as usize],
                };
                let slot = self.cursor.world.cell(self.cursor.instance, *cell);
                (format!("captured variable '{}'", self.text(name)), vec![slot])
            }
            Op::GetAttr { obj, name, .. } => (format!("attribute '{}'", self.text(*name)), self.fields(*obj, *name)),
            Op::GetItem { obj, .. } => {
                let sites = self.containers(*obj);
                let of = self.variable(*obj).map_or(String::new(), |name| format!(" of '{name}'"));
                (format!("item{of}"), sites.into_iter().map(|(_, site)| self.cursor.world.elem(site)).collect())
            }
            Op::Call { .. } | Op::CallMethod { .. } => {
                let callees = self.callees(op);
                let name = match op {
                    Op::CallMethod { name, .. } => Some(self.text(*name)),
                    Op::Call { callee, .. } => self.variable(*callee),
                    _ => None,
                };
                let of = name.map_or(String::new(), |name| format!(" of '{name}'"));
                let slots = callees.iter().map(|(direct, _)| self.cursor.world.instances[direct.instance.index()].ret);
                (format!("result{of}"), slots.collect())
            }
            Op::Binary { .. } | Op::Unary { .. } => ("result of an operator".to_owned(), Vec::new()),
            _ => return None,
        })
    }
}

/// The types that `return` gives back.
fn note_returns(world: &mut World<'_>, instance: Instance, writes: &mut Writes) {
    let function = &world.program.functions[world.instances[instance.index()].func.index()];
    let contexts = world.instances[instance.index()].contexts.clone();
    let ret = world.find_slot(world.instances[instance.index()].ret);
    for (block, contexts) in contexts.into_iter().enumerate() {
        let Some((Term::Return { value }, loc)) = &function.blocks[block].term else { continue };
        for context in contexts {
            let mut cursor = Cursor::new(world, instance, context.entry);
            cursor.block(BlockId(block as u32));
            let ty = cursor.get(*value);
            let what = format!("return of {}", describe(world, ty));
            writes.entry(ret).or_default().insert(Cause { span: loc.span, what });
        }
    }
}

/// The findings of one function.
struct Found<'a> {
    writes: &'a Writes,
    /// All that was looked at.
    values: BTreeSet<(Span, String)>,
    findings: IndexMap<(Span, Cost, String), Finding>,
}

impl<'a> Found<'a> {
    fn new(writes: &'a Writes) -> Found<'a> {
        Found { writes, values: BTreeSet::new(), findings: IndexMap::default() }
    }

    /// Counts a value. What has no place in the source is not the user's.
    fn see(&mut self, span: Span, what: &str) {
        if !span.is_none() {
            self.values.insert((span, what.to_owned()));
        }
    }

    fn add(
        &mut self,
        world: &mut World<'_>,
        span: Span,
        what: &str,
        ty: Type,
        causes: impl IntoIterator<Item = Cause>,
    ) {
        self.see(span, what);
        if let Some(cost) = cost(ty, world) {
            self.put(span, cost, what, describe(world, ty), causes);
        }
    }

    fn put(&mut self, span: Span, cost: Cost, what: &str, types: String, causes: impl IntoIterator<Item = Cause>) {
        if span.is_none() {
            return;
        }
        let new = Finding { span, cost, what: what.to_owned(), types: types.clone(), causes: Vec::new() };
        let finding = self.findings.entry((span, cost, what.to_owned())).or_insert(new);
        // Versions for other argument types may hold more.
        if finding.types.len() < types.len() {
            finding.types = types;
        }
        finding.causes.extend(causes);
        finding.causes.sort();
        finding.causes.dedup();
    }

    fn causes(&self, world: &World<'_>, slots: &[Slot]) -> Vec<Cause> {
        let all = slots.iter().filter_map(|&slot| self.writes.get(&world.find_slot(slot)));
        all.flatten().cloned().collect()
    }

    fn op(&mut self, walk: &mut Walk<'_, '_>, op: &Op, loc: Loc) {
        if let Some((what, slots)) = walk.result(op) {
            let causes = self.causes(walk.cursor.world, &slots);
            let mut written = Vec::new();
            flow::writes(op, &mut |reg| written.push(reg));
            for reg in written {
                let ty = walk.cursor.get(reg);
                self.add(walk.cursor.world, loc.span, &what, ty, causes.iter().cloned());
            }
        }
        let (Op::MakeList { dst, .. } | Op::MakeSet { dst, .. } | Op::MakeDict { dst, .. }) = op else { return };
        for (kind, site) in walk.containers(*dst) {
            let world = &mut *walk.cursor.world;
            let parts = if kind == "dict" {
                vec![(world.elem(site), "values of this dict"), (world.key(site), "keys of this dict")]
            } else {
                vec![(world.elem(site), if kind == "set" { "elements of this set" } else { "elements of this list" })]
            };
            for (slot, what) in parts {
                let ty = world.peek(slot);
                self.see(loc.span, what);
                if cost(ty, world) == Some(Cost::Boxed) {
                    let causes = self.causes(world, &[slot]);
                    self.put(loc.span, Cost::Storage, what, describe(world, ty), causes);
                }
            }
        }
    }

    fn parameters(&mut self, world: &mut World<'_>, instance: Instance) {
        let data = &world.instances[instance.index()];
        let function = &world.program.functions[data.func.index()];
        for (param, slot) in function.params.iter().zip(data.args.clone()) {
            let ty = world.peek(slot);
            let what = format!("parameter '{}'", world.program.names.text(param.name));
            let causes = self.causes(world, &[slot]);
            self.add(world, function.span, &what, ty, causes);
        }
    }

    /// What `for` takes from an iterator.
    fn loops(&mut self, world: &mut World<'_>, instance: Instance) {
        let function = &world.program.functions[world.instances[instance.index()].func.index()];
        let contexts = world.instances[instance.index()].contexts.clone();
        for (block, contexts) in contexts.into_iter().enumerate() {
            let Some((Term::ForNext { iter, .. }, loc)) = &function.blocks[block].term else { continue };
            for context in contexts {
                let mut cursor = Cursor::new(world, instance, context.entry);
                cursor.block(BlockId(block as u32));
                let ty = cursor.get(*iter);
                let item = cursor.next_type(ty);
                self.add(world, loc.span, "item of the loop", item, []);
            }
        }
    }

    /// Local variables whose assignments are of one type each and meet: reported where the function begins to hold
    /// both, at the first operation of that block.
    fn joined_variables(&mut self, world: &mut World<'_>, instance: Instance) {
        let function = &world.program.functions[world.instances[instance.index()].func.index()];
        let mut stores: IndexMap<Reg, BTreeSet<(Cause, Type)>> = IndexMap::default();
        Walk::over(world, instance, |walk, op, loc| {
            let mut written = Vec::new();
            flow::writes(op, &mut |reg| written.push(reg));
            for reg in written {
                if walk.cursor.function.regs[reg.index()].is_some() {
                    let ty = walk.cursor.get(reg);
                    let what = format!("assignment of {}", walk.type_text(reg));
                    stores.entry(reg).or_default().insert((Cause { span: loc.span, what }, ty));
                }
            }
        });
        stores.sort_unstable_keys();
        let contexts = world.instances[instance.index()].contexts.clone();
        for (reg, stores) in stores {
            if stores.iter().any(|(_, ty)| cost(*ty, world).is_some()) {
                continue;
            }
            let name = function.regs[reg.index()].map_or("", |name| world.program.names.text(name));
            for (block, contexts) in contexts.iter().enumerate() {
                let first = function.blocks[block].ops.first().map(|(_, loc)| loc.span).filter(|span| !span.is_none());
                let ty =
                    contexts.iter().map(|context| context.entry[reg.index()]).find(|&ty| cost(ty, world).is_some());
                if let (Some(span), Some(ty)) = (first, ty) {
                    let causes: Vec<Cause> = stores.iter().map(|(cause, _)| cause.clone()).collect();
                    self.add(world, span, &format!("variable '{name}'"), ty, causes);
                    break;
                }
            }
        }
    }
}
