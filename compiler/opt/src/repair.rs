//! Repairs SSA after values got further definitions: each use reads the definition that reaches it.
//!
//! The classic construction: block parameters at the iterated dominance frontier of the definitions, where the value is
//! live; then every use looks up the dominator tree. A new definition stands for the value at the end of its block.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use molt_ssa::analysis::{Cfg, Def, Defs, Dominators};
use molt_ssa::{BlockId, Function, InstId, Term, ValueId};

/// Values with more than one definition.
#[derive(Default, Debug)]
pub(crate) struct Versions(BTreeMap<ValueId, Vec<(BlockId, ValueId)>>);

#[derive(Clone, Copy)]
enum Use {
    Arg(InstId, usize),
    Operand(usize),
    EdgeArg(usize, usize),
}

impl Versions {
    /// At the end of `block`, `by` is what `value` means.
    pub(crate) fn add(&mut self, value: ValueId, block: BlockId, by: ValueId) {
        self.0.entry(value).or_default().push((block, by));
    }

    pub(crate) fn repair(self, function: &mut Function) {
        let cfg = Cfg::of(function);
        let defs = Defs::of(function, &cfg);
        let dominators = Dominators::of(function, &cfg);
        let frontier = frontier(&cfg, &dominators);
        let mut uses = self.uses(function, &cfg);
        for (value, added) in self.0 {
            let uses = uses.remove(&value).unwrap_or_default();
            let mut ends: FxHashMap<BlockId, ValueId> = added.into_iter().collect();
            if !matches!(defs.of[value.index()], Def::Nowhere) {
                ends.insert(defs.block[value.index()], value);
            }
            let live = live(&cfg, &uses, &ends);
            let joins = joins(&frontier, &live, &ends);
            let mut starts: FxHashMap<BlockId, ValueId> = FxHashMap::default();
            for &block in &joins {
                let ty = function.ty(value);
                let param = function.add_param(block, ty);
                starts.insert(block, param);
            }
            let reaching = |mut block: BlockId| loop {
                if let Some(&found) = ends.get(&block).or_else(|| starts.get(&block)) {
                    return found;
                }
                match dominators.parent[block.index()] {
                    Some(parent) => block = parent,
                    None => return value,
                }
            };
            for (block, at) in uses {
                let by = reaching(block);
                let block = &mut function.blocks[block.index()];
                match at {
                    Use::Arg(inst, index) => function.insts[inst.index()].args[index] = by,
                    Use::Operand(index) => {
                        if let Some(place) = block.term.as_mut().and_then(|t| t.operands_mut().into_iter().nth(index)) {
                            *place = by;
                        }
                    }
                    Use::EdgeArg(edge, index) => {
                        if let Some(edge) = block.term.as_mut().and_then(|t| t.edges_mut().into_iter().nth(edge)) {
                            edge.args[index] = by;
                        }
                    }
                }
            }
            for &join in &joins {
                let mut preds = cfg.preds[join.index()].to_vec();
                preds.sort_unstable();
                preds.dedup();
                for pred in preds {
                    let by = reaching(pred);
                    let edges = function.blocks[pred.index()].term.as_mut().map(Term::edges_mut).unwrap_or_default();
                    edges.into_iter().filter(|edge| edge.block == join).for_each(|edge| edge.args.push(by));
                }
            }
        }
    }

    /// Where the values are read, in order.
    fn uses(&self, function: &Function, cfg: &Cfg) -> FxHashMap<ValueId, Vec<(BlockId, Use)>> {
        let mut uses: FxHashMap<ValueId, Vec<(BlockId, Use)>> = FxHashMap::default();
        for &id in &cfg.order {
            let mut add = |value: ValueId, at: Use| {
                if self.0.contains_key(&value) {
                    uses.entry(value).or_default().push((id, at));
                }
            };
            let block = function.block(id);
            for &inst in &block.insts {
                for (index, &arg) in function.inst(inst).args.iter().enumerate() {
                    add(arg, Use::Arg(inst, index));
                }
            }
            let Some(term) = &block.term else { continue };
            for (index, value) in term.operands().into_iter().enumerate() {
                add(value, Use::Operand(index));
            }
            for (number, edge) in term.edges().into_iter().enumerate() {
                for (index, &arg) in edge.args.iter().enumerate() {
                    add(arg, Use::EdgeArg(number, index));
                }
            }
        }
        uses
    }
}

/// The blocks at whose start the value is needed.
fn live(cfg: &Cfg, uses: &[(BlockId, Use)], ends: &FxHashMap<BlockId, ValueId>) -> Vec<bool> {
    let mut live = vec![false; cfg.preds.count()];
    let mut open: Vec<BlockId> = uses.iter().map(|(block, _)| *block).collect();
    while let Some(id) = open.pop() {
        if ends.contains_key(&id) || std::mem::replace(&mut live[id.index()], true) {
            continue;
        }
        open.extend(&cfg.preds[id.index()]);
    }
    live
}

/// The blocks that need a parameter, in order.
fn joins(frontier: &[Vec<BlockId>], live: &[bool], ends: &FxHashMap<BlockId, ValueId>) -> Vec<BlockId> {
    let mut joins = Vec::new();
    let mut open: Vec<BlockId> = ends.keys().copied().collect();
    while let Some(id) = open.pop() {
        for &join in &frontier[id.index()] {
            if live[join.index()] && !joins.contains(&join) {
                joins.push(join);
                open.push(join);
            }
        }
    }
    joins.sort_unstable();
    joins
}

/// Cooper, Harvey, Kennedy: A Simple, Fast Dominance Algorithm, 2001.
fn frontier(cfg: &Cfg, dominators: &Dominators) -> Vec<Vec<BlockId>> {
    let mut frontier: Vec<Vec<BlockId>> = vec![Vec::new(); cfg.preds.count()];
    for &id in cfg.order.iter().filter(|id| cfg.preds[id.index()].len() > 1) {
        for &pred in &cfg.preds[id.index()] {
            let mut runner = Some(pred);
            while let Some(at) = runner.filter(|at| Some(*at) != dominators.parent[id.index()]) {
                if !frontier[at.index()].contains(&id) {
                    frontier[at.index()].push(id);
                }
                runner = dominators.parent[at.index()];
            }
        }
    }
    frontier
}
