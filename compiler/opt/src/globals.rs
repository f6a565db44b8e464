//! Module variables that need no memory: those that only ever hold one static object become that object where every read
//! comes after the store, and what nobody reads is not stored, unless somebody could see it dropped.
//!
//! Requires: nothing. Ensures: a variable whose stores are all of static objects, or by the runtime,
//! is stored only if it is read.
//! Invalidates: nothing but what it removes; dead code is left for `clean`.

use molt_ssa::analysis::{Cfg, Dominators};
use molt_ssa::{BlockId, FuncId, Function, GlobalId, Inst, InstId, Module, Op, Origin, StaticId, Term, ValueId};

use crate::calls::CallGraph;

/// Where an instruction stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Place {
    func: FuncId,
    block: BlockId,
    index: usize,
}

#[derive(Default)]
struct Uses {
    loads: Vec<Place>,
    stores: Vec<Place>,
    takes: Vec<Place>,
    /// Whether every store is of something that nothing counts.
    immortal: bool,
    /// Whether only the runtime's code stores there, whose objects nobody sees dropped.
    hidden: bool,
    /// What the only store puts there.
    value: Option<StaticId>,
    /// Whether something looks at what a take found.
    looked_at: bool,
}

/// Which functions changed.
pub fn globals(module: &mut Module) -> Vec<bool> {
    let uses = uses(module);
    let calls = CallGraph::of(module);
    let callers = Callers::of(module);
    let shapes: Vec<Shape> = module.functions.iter().map(Shape::of).collect();
    let tests: Vec<Vec<UnboundTest>> = module.functions.iter().map(unbound_tests).collect();
    let mut changed = vec![false; module.functions.len()];
    // Removed at the end: places count instructions.
    let mut unread = vec![false; module.globals.len()];
    for (index, uses) in uses.iter().enumerate() {
        let unseen = uses.immortal || uses.hidden && uses.loads.is_empty();
        if uses.looked_at || !unseen {
            continue;
        }
        let constant = match (uses.stores.as_slice(), uses.value) {
            ([store], Some(value)) if uses.immortal => {
                let program = Program { module, calls: &calls, callers: &callers, shapes: &shapes };
                program.is_set_first(*store, GlobalId(index as u32), uses).then_some(value)
            }
            _ => None,
        };
        if let Some(value) = constant {
            for &load in &uses.loads {
                become_static(&mut module.functions[load.func.index()], load, value, &tests[load.func.index()]);
                changed[load.func.index()] = true;
            }
        }
        unread[index] = constant.is_some() || uses.loads.is_empty();
    }
    for (function, changed) in module.functions.iter_mut().zip(&mut changed) {
        *changed |= forget(function, &unread);
    }
    changed
}

fn each_inst(module: &Module) -> impl Iterator<Item = (Place, &Function, &Inst)> {
    module.functions.iter().enumerate().flat_map(|(func, function)| {
        function.blocks.iter().enumerate().flat_map(move |(block, content)| {
            content.insts.iter().enumerate().map(move |(index, inst)| {
                let place = Place { func: FuncId(func as u32), block: BlockId(block as u32), index };
                (place, function, function.inst(*inst))
            })
        })
    })
}

fn uses(module: &Module) -> Vec<Uses> {
    let mut found: Vec<Uses> = Vec::new();
    found.resize_with(module.globals.len(), || Uses { immortal: true, hidden: true, ..Uses::default() });
    let origins: Vec<Vec<Option<InstId>>> = module.functions.iter().map(origins).collect();
    let used: Vec<Vec<bool>> = module.functions.iter().map(used).collect();
    let is_hidden = |function: &Function| module.infos.get(function.info as usize).is_some_and(|info| info.hidden);
    for (place, function, inst) in each_inst(module) {
        match inst.op {
            Op::LoadGlobal { global } => found[global.index()].loads.push(place),
            Op::StoreGlobal { global } => {
                let root = root(function, &origins[place.func.index()], inst.args[0]);
                let uses = &mut found[global.index()];
                uses.immortal &= root.is_some_and(|root| root.origin() == Origin::Immortal);
                uses.hidden &= is_hidden(function);
                uses.value = match root.map(|root| root.op) {
                    Some(Op::Static { id }) => Some(id),
                    _ => None,
                };
                uses.stores.push(place);
            }
            Op::TakeGlobal { global } => {
                let uses = &mut found[global.index()];
                uses.looked_at |= inst.results.iter().any(|result| used[place.func.index()][result.index()]);
                uses.takes.push(place);
            }
            _ => {}
        }
    }
    found
}

/// The instruction that makes each value.
fn origins(function: &Function) -> Vec<Option<InstId>> {
    let mut made = vec![None; function.values.len()];
    for &id in function.blocks.iter().flat_map(|block| &block.insts) {
        for result in &function.inst(id).results {
            made[result.index()] = Some(id);
        }
    }
    made
}

/// What made the value, seen through views.
fn root<'f>(function: &'f Function, made: &[Option<InstId>], mut value: ValueId) -> Option<&'f Inst> {
    loop {
        let inst = function.inst(made[value.index()]?);
        match inst.origin() {
            Origin::View => value = inst.args[0],
            _ => return Some(inst),
        }
    }
}

/// By value, whether anything reads it.
fn used(function: &Function) -> Vec<bool> {
    let mut used = vec![false; function.values.len()];
    for block in &function.blocks {
        let mut mark = |value: &ValueId| used[value.index()] = true;
        block.insts.iter().for_each(|inst| function.inst(*inst).args.iter().for_each(&mut mark));
        if let Some(term) = &block.term {
            term.operands().iter().for_each(&mut mark);
            term.edges().iter().for_each(|edge| edge.args.iter().for_each(&mut mark));
        }
    }
    used
}

/// Who calls each function.
struct Callers {
    functions: Vec<Vec<FuncId>>,
    /// Where the last of the calls stands.
    place: Vec<Option<Place>>,
}

impl Callers {
    fn of(module: &Module) -> Callers {
        let count = module.functions.len();
        let mut found = Callers { functions: vec![Vec::new(); count], place: vec![None; count] };
        for (place, _, inst) in each_inst(module) {
            if let Op::Call { func } = inst.op {
                found.functions[func.index()].push(place.func);
                found.place[func.index()] = Some(place);
            }
        }
        found
    }
}

/// A function's blocks and how they dominate each other.
struct Shape {
    cfg: Cfg,
    dominators: Dominators,
}

impl Shape {
    fn of(function: &Function) -> Shape {
        let cfg = Cfg::of(function);
        let dominators = Dominators::of(function, &cfg);
        Shape { cfg, dominators }
    }

    fn dominates(&self, a: BlockId, b: BlockId) -> bool {
        !self.cfg.reachable(b) || self.dominators.dominates(a, b)
    }

    /// Whether block `at` is entered only once the instruction has ended well.
    fn is_after(&self, function: &Function, place: Place, at: BlockId) -> bool {
        let block = function.block(place.block);
        match &block.term {
            // The last instruction may end in other ways: what follows is behind the good one.
            Some(Term::Check { ok, .. }) if place.index + 1 == block.insts.len() => {
                self.cfg.preds[ok.block.index()].len() == 1 && self.dominates(ok.block, at)
            }
            _ => at != place.block && self.dominates(place.block, at),
        }
    }
}

struct Program<'m> {
    module: &'m Module,
    calls: &'m CallGraph,
    callers: &'m Callers,
    shapes: &'m [Shape],
}

impl Program<'_> {
    /// Whether every load comes after the store: the store's function runs from a single place, that one's function too,
    /// and so on up to the entry, and on each level whatever may load is behind the call that stores.
    fn is_set_first(&self, store: Place, global: GlobalId, uses: &Uses) -> bool {
        let &Program { module, calls, callers, shapes } = self;
        let loads = self.loading(uses);
        // Finalizers may run at any time.
        let entry = module.entry.map(FuncId::index);
        if (0..loads.len()).any(|func| loads[func] && calls.outside[func] && Some(func) != entry) {
            return false;
        }
        let mut at = store;
        for _ in 0..8 {
            let function = &module.functions[at.func.index()];
            let shape = &shapes[at.func.index()];
            if !shape.cfg.reachable(at.block) || !loads_follow(function, shape, at, global, &loads) {
                return false;
            }
            if module.entry == Some(at.func) {
                return calls.sites[at.func.index()] == 0;
            }
            let returns_after = function.blocks.iter().enumerate().all(|(block, content)| {
                let block = BlockId(block as u32);
                !matches!(content.term, Some(Term::Return(_) | Term::ReturnBig(_) | Term::ReturnStop(_)))
                    || !shape.cfg.reachable(block)
                    || block == at.block
                    || shape.is_after(function, at, block)
            });
            let index = at.func.index();
            if !returns_after || calls.sites[index] != 1 || calls.recursive[index] || calls.outside[index] {
                return false;
            }
            match callers.place[index] {
                Some(place) => at = place,
                None => return false,
            }
        }
        false
    }

    /// The functions that may load the variable, themselves or through others.
    fn loading(&self, uses: &Uses) -> Vec<bool> {
        let mut loads = vec![false; self.module.functions.len()];
        let mut open: Vec<FuncId> = uses.loads.iter().map(|load| load.func).collect();
        while let Some(func) = open.pop() {
            if !std::mem::replace(&mut loads[func.index()], true) {
                open.extend(&self.callers.functions[func.index()]);
            }
        }
        loads
    }
}

/// Whether all that may load in this function stands behind `at`.
fn loads_follow(function: &Function, shape: &Shape, at: Place, global: GlobalId, loads: &[bool]) -> bool {
    function.blocks.iter().enumerate().all(|(block, content)| {
        let block = BlockId(block as u32);
        content.insts.iter().enumerate().all(|(index, inst)| {
            let loading = match function.inst(*inst).op {
                Op::Call { func } => loads[func.index()],
                Op::LoadGlobal { global: other } => other == global,
                _ => false,
            };
            !loading
                || (block == at.block && index >= at.index)
                || !shape.cfg.reachable(block)
                || shape.is_after(function, at, block)
        })
    })
}

/// A comparison with Unbound, and the other value.
type UnboundTest = (InstId, ValueId);

fn unbound_tests(function: &Function) -> Vec<UnboundTest> {
    let made = origins(function);
    let unbound = |value: ValueId| {
        let inst = made[value.index()].map(|inst| function.inst(inst).op);
        inst == Some(Op::VConst { bits: molt_abi::value::UNBOUND })
    };
    let insts = function.blocks.iter().flat_map(|block| &block.insts);
    let tests = insts.filter_map(|&id| match (function.inst(id).op, function.inst(id).args.as_slice()) {
        (Op::VSame, &[a, b]) if unbound(b) => Some((id, a)),
        (Op::VSame, &[a, b]) if unbound(a) => Some((id, b)),
        _ => None,
    });
    tests.collect()
}

/// Turns a load into the object, and comparisons of it with Unbound into false.
fn become_static(function: &mut Function, load: Place, id: StaticId, tests: &[UnboundTest]) {
    let inst = function.block(load.block).insts[load.index];
    let value = function.inst(inst).results[0];
    function.insts[inst.index()].op = Op::Static { id };
    for (test, _) in tests.iter().filter(|(_, tested)| *tested == value) {
        let inst = &mut function.insts[test.index()];
        inst.op = Op::BConst { value: false };
        inst.args.clear();
    }
}

/// Removes the stores of variables that nobody reads, and what they would have dropped.
fn forget(function: &mut Function, unread: &[bool]) -> bool {
    let mut changed = false;
    let insts = &function.insts;
    for block in &mut function.blocks {
        let before = block.insts.len();
        block.insts.retain(|inst| match insts[inst.index()].op {
            Op::StoreGlobal { global } | Op::TakeGlobal { global } => !unread[global.index()],
            _ => true,
        });
        changed |= block.insts.len() < before;
    }
    changed
}
