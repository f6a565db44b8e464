//! Moves boxing out of hot code: what only cold code needs as an object is made there.
//!
//! Ints and floats are boxed anew in each cold block that needs them. A tuple has an identity, so it moves only to one block,
//! hot or cold, behind which all its uses are and that runs at most once for each time the tuple was made. Requires:
//! nothing. Ensures: no such boxing stands in a hot block when all its uses are in cold ones. Invalidates: definitions.

use molt_ssa::analysis::{Cfg, Dominators};
use molt_ssa::{BlockId, Function, InstId, Op, ValueId};

/// Copies of one instruction at most.
const MAX_COPIES: usize = 16;
/// A tuple's items are boxed behind it, so they move after it.
const ROUNDS: usize = 3;

/// Whether anything changed.
pub fn sink(function: &mut Function) -> bool {
    let mut changed = false;
    for _ in 0..ROUNDS {
        if !round(function) {
            break;
        }
        changed = true;
    }
    changed
}

fn round(function: &mut Function) -> bool {
    let cfg = Cfg::of(function);
    let mut candidates: Vec<(BlockId, InstId)> = Vec::new();
    let mut users: Vec<Option<Vec<BlockId>>> = vec![None; function.values.len()];
    for &id in cfg.order.iter().filter(|id| !function.block(**id).cold) {
        for &inst in &function.block(id).insts {
            if let Op::IntPack | Op::VFromI | Op::VFromF | Op::VFromB | Op::NewTuple = function.inst(inst).op {
                users[function.inst(inst).results[0].index()] = Some(Vec::new());
                candidates.push((id, inst));
            }
        }
    }
    if candidates.is_empty() {
        return false;
    }
    for &id in &cfg.order {
        let block = function.block(id);
        let mut add = |value: ValueId| {
            if let Some(users) = &mut users[value.index()]
                && users.last() != Some(&id)
            {
                users.push(id);
            }
        };
        block.insts.iter().for_each(|inst| function.inst(*inst).args.iter().for_each(|arg| add(*arg)));
        if let Some(term) = &block.term {
            term.operands().into_iter().for_each(&mut add);
            term.edges().iter().for_each(|edge| edge.args.iter().for_each(|arg| add(*arg)));
        }
    }
    let dominators = Dominators::of(function, &cfg);
    let mut changed = false;
    for (home, inst) in candidates {
        let (op, args, old) =
            (function.inst(inst).op, function.inst(inst).args.clone(), function.inst(inst).results[0]);
        let Some(users) = users[old.index()].take() else { continue };
        if op == Op::NewTuple {
            let Some(to) = common_dominator(&dominators, &users).filter(|to| *to != home) else { continue };
            if repeats(&cfg, function, to, home) {
                continue;
            }
            function.blocks[home.index()].insts.retain(|other| *other != inst);
            function.blocks[to.index()].insts.insert(0, inst);
            changed = true;
            continue;
        }
        if users.is_empty() || users.len() > MAX_COPIES || users.iter().any(|user| !function.block(*user).cold) {
            continue;
        }
        for user in users {
            let ty = function.ty(old);
            let copy = function.make(op, &args, &[ty], None);
            let new = function.inst(copy).results[0];
            let renew = |value: &mut ValueId| {
                if *value == old {
                    *value = new;
                }
            };
            let block = &mut function.blocks[user.index()];
            for inst in &block.insts {
                function.insts[inst.index()].args.iter_mut().for_each(renew);
            }
            block.insts.insert(0, copy);
            if let Some(term) = &mut block.term {
                term.operands_mut().into_iter().for_each(renew);
                term.edges_mut().into_iter().for_each(|edge| edge.args.iter_mut().for_each(renew));
            }
        }
        function.blocks[home.index()].insts.retain(|other| *other != inst);
        changed = true;
    }
    changed
}

/// The last block that every way to any of these passes.
fn common_dominator(dominators: &Dominators, blocks: &[BlockId]) -> Option<BlockId> {
    let mut common = *blocks.first()?;
    while !blocks.iter().all(|block| dominators.dominates(common, *block)) {
        common = dominators.parent[common.index()]?;
    }
    Some(common)
}

/// Whether `block` can run again without `home` in between.
fn repeats(cfg: &Cfg, function: &Function, block: BlockId, home: BlockId) -> bool {
    let mut seen = vec![false; function.blocks.len()];
    let mut open: Vec<BlockId> = cfg.preds[block.index()].to_vec();
    while let Some(id) = open.pop() {
        if id == block {
            return true;
        }
        if id != home && !std::mem::replace(&mut seen[id.index()], true) {
            open.extend(&cfg.preds[id.index()]);
        }
    }
    false
}
