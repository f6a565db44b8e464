//! Module variables that need no memory: those that only ever hold one static object become that object where every read
//! comes after the store, and what nobody reads is not stored.
//!
//! Requires: nothing. Ensures: a variable whose stores are all of static objects is stored only if it is read.
//! Invalidates: nothing but what it removes; dead code is left for `clean`.

use molt_ssa::analysis::{Cfg, Dominators};
use molt_ssa::{BlockId, FuncId, Function, Inst, InstId, Module, Op, Origin, StaticId, Term, ValueId};

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
    /// What the only store puts there.
    value: Option<StaticId>,
    /// Whether something looks at what a take found.
    looked_at: bool,
}

/// Whether anything changed.
pub fn globals(module: &mut Module) -> bool {
    let uses = uses(module);
    let calls = CallGraph::of(module);
    let shapes: Vec<Shape> = module.functions.iter().map(Shape::of).collect();
    let mut changed = false;
    // Removed at the end: places count instructions.
    let mut unread = vec![false; module.globals.len()];
    for (index, uses) in uses.iter().enumerate() {
        if uses.looked_at || !uses.immortal {
            continue;
        }
        let constant = match (uses.stores.as_slice(), uses.value) {
            ([store], Some(value)) => is_set_first(module, &calls, &shapes, *store, uses).then_some(value),
            _ => None,
        };
        if let Some(value) = constant {
            uses.loads.iter().for_each(|&load| become_static(module, load, value));
            changed |= !uses.loads.is_empty();
        }
        if constant.is_some() || uses.loads.is_empty() {
            unread[index] = true;
            changed |= !uses.stores.is_empty();
        }
    }
    forget(module, &unread);
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
    found.resize_with(module.globals.len(), || Uses { immortal: true, ..Uses::default() });
    let origins: Vec<Vec<Option<InstId>>> = module.functions.iter().map(origins).collect();
    for (place, function, inst) in each_inst(module) {
        match inst.op {
            Op::LoadGlobal { global } => found[global.index()].loads.push(place),
            Op::StoreGlobal { global } => {
                let root = root(function, &origins[place.func.index()], inst.args[0]);
                let uses = &mut found[global.index()];
                uses.immortal &= root.is_some_and(|root| root.origin() == Origin::Immortal);
                uses.value = match root.map(|root| root.op) {
                    Some(Op::Static { id }) => Some(id),
                    _ => None,
                };
                uses.stores.push(place);
            }
            Op::TakeGlobal { global } => {
                let uses = &mut found[global.index()];
                uses.looked_at |= inst.results.iter().any(|result| is_used(function, *result));
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

fn is_used(function: &Function, value: ValueId) -> bool {
    function.blocks.iter().any(|block| {
        let term = block.term.as_ref();
        block.insts.iter().any(|inst| function.inst(*inst).args.contains(&value))
            || term.is_some_and(|term| {
                term.operands().contains(&value) || term.edges().iter().any(|edge| edge.args.contains(&value))
            })
    })
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

/// Whether every load comes after the store: the store's function runs from a single place, that one's function too, and
/// so on up to the entry, and on each level whatever may load is behind the call that stores.
fn is_set_first(module: &Module, calls: &CallGraph, shapes: &[Shape], store: Place, uses: &Uses) -> bool {
    let loads = loading(module, calls, uses);
    // Finalizers may run at any time.
    let entry = module.entry.map(FuncId::index);
    if (0..loads.len()).any(|func| loads[func] && calls.outside[func] && Some(func) != entry) {
        return false;
    }
    let mut at = store;
    for _ in 0..8 {
        let function = &module.functions[at.func.index()];
        let shape = &shapes[at.func.index()];
        if !shape.cfg.reachable(at.block) || !loads_follow(function, shape, at, uses, &loads) {
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
        match each_inst(module).find(|(_, _, inst)| inst.op == (Op::Call { func: at.func })) {
            Some((place, ..)) => at = place,
            None => return false,
        }
    }
    false
}

/// The functions that may load the variable, themselves or through others.
fn loading(module: &Module, calls: &CallGraph, uses: &Uses) -> Vec<bool> {
    let mut loads = vec![false; module.functions.len()];
    uses.loads.iter().for_each(|load| loads[load.func.index()] = true);
    loop {
        let mut changed = false;
        for &func in &calls.order {
            if !loads[func.index()] && crate::calls::calls(&module.functions[func.index()]).any(|to| loads[to.index()])
            {
                loads[func.index()] = true;
                changed = true;
            }
        }
        if !changed {
            return loads;
        }
    }
}

/// Whether all that may load in this function stands behind `at`.
fn loads_follow(function: &Function, shape: &Shape, at: Place, uses: &Uses, loads: &[bool]) -> bool {
    function.blocks.iter().enumerate().all(|(block, content)| {
        let block = BlockId(block as u32);
        content.insts.iter().enumerate().all(|(index, inst)| {
            let place = Place { func: at.func, block, index };
            let loading = match function.inst(*inst).op {
                Op::Call { func } => loads[func.index()],
                Op::LoadGlobal { .. } => uses.loads.contains(&place),
                _ => false,
            };
            !loading
                || place == at
                || !shape.cfg.reachable(block)
                || (block == at.block && index > at.index)
                || shape.is_after(function, at, block)
        })
    })
}

/// Turns a load into the object, and comparisons of it with Unbound into false.
fn become_static(module: &mut Module, load: Place, id: StaticId) {
    let function = &mut module.functions[load.func.index()];
    let inst = function.block(load.block).insts[load.index];
    let value = function.inst(inst).results[0];
    function.insts[inst.index()].op = Op::Static { id };
    let made = origins(function);
    let unbound = |value: ValueId| {
        let inst = made[value.index()].map(|inst| function.inst(inst).op);
        inst == Some(Op::VConst { bits: molt_abi::value::UNBOUND })
    };
    let compares =
        |inst: &Inst| inst.op == Op::VSame && inst.args.contains(&value) && inst.args.iter().any(|&arg| unbound(arg));
    let tests: Vec<usize> = (0..function.insts.len()).filter(|&index| compares(&function.insts[index])).collect();
    for test in tests {
        let inst = &mut function.insts[test];
        inst.op = Op::BConst { value: false };
        inst.args.clear();
    }
}

/// Removes the stores of variables that nobody reads, and what they would have dropped.
fn forget(module: &mut Module, unread: &[bool]) {
    for function in &mut module.functions {
        let insts = &function.insts;
        for block in &mut function.blocks {
            block.insts.retain(|inst| match insts[inst.index()].op {
                Op::StoreGlobal { global } | Op::TakeGlobal { global } => !unread[global.index()],
                _ => true,
            });
        }
    }
}
