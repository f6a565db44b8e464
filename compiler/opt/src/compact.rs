//! Removes unreachable blocks and renumbers the rest in their old order.
//!
//! Requires: nothing. Ensures: all blocks are reachable; values and instructions keep their numbers.
//! Invalidates: block ids, so every analysis.

use molt_ssa::analysis::Cfg;
use molt_ssa::{BlockId, Function, InstId, Term, ValueId};

/// Whether a block was removed.
pub fn compact(function: &mut Function, cfg: &Cfg) -> bool {
    if cfg.order.len() == function.blocks.len() {
        return false;
    }
    let mut number = vec![BlockId(u32::MAX); function.blocks.len()];
    let mut next = 0;
    for (index, id) in number.iter_mut().enumerate() {
        if cfg.position[index].is_some() {
            *id = BlockId(next);
            next += 1;
        }
    }
    let mut index = 0;
    function.blocks.retain(|_| {
        index += 1;
        cfg.position[index - 1].is_some()
    });
    for block in &mut function.blocks {
        if let Some(term) = &mut block.term {
            term.each_edge_mut(|edge| edge.block = number[edge.block.index()]);
        }
    }
    true
}

/// Forgets values and instructions that stand in no block, and numbers the others in the order of their definition.
pub fn renumber(function: &mut Function) {
    let mut number = vec![ValueId(u32::MAX); function.values.len()];
    let (mut values, mut insts) = (Vec::new(), Vec::new());
    for block in &mut function.blocks {
        let results = block.insts.iter().flat_map(|inst| &function.insts[inst.index()].results);
        for value in block.params.iter().chain(results) {
            number[value.index()] = ValueId(values.len() as u32);
            values.push(function.values[value.index()]);
        }
    }
    let renew = |value: &mut ValueId| *value = number[value.index()];
    for block in &mut function.blocks {
        block.params.iter_mut().for_each(renew);
        let mut last = None;
        for id in &mut block.insts {
            let mut inst = function.insts[id.index()].clone();
            inst.args.iter_mut().for_each(renew);
            inst.results.iter_mut().for_each(renew);
            *id = InstId(insts.len() as u32);
            last = Some(*id);
            insts.push(inst);
        }
        let Some(term) = &mut block.term else { continue };
        if let (Term::Check { inst, .. }, Some(last)) = (&mut *term, last) {
            *inst = last;
        }
        term.operands_mut().into_iter().for_each(renew);
        term.each_edge_mut(|edge| edge.args.iter_mut().for_each(renew));
    }
    (function.values, function.insts) = (values, insts);
}
