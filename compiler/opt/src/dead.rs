//! Dead code elimination: instructions that only compute what nobody reads.
//!
//! Requires: nothing. Ensures: every removable instruction's results are read by what has an effect. Invalidates: nothing.

use molt_ssa::analysis::{Cfg, Defs};
use molt_ssa::{Function, ValueId};

/// Whether anything changed.
pub fn dead(function: &mut Function, cfg: &Cfg) -> bool {
    let defs = Defs::of(function, cfg);
    let mut live = vec![false; function.values.len()];
    let mut open: Vec<ValueId> = Vec::new();
    for &id in &cfg.order {
        let block = function.block(id);
        for inst in block.insts.iter().map(|inst| function.inst(*inst)).filter(|inst| !inst.removable()) {
            open.extend(&inst.args);
        }
        if let Some(term) = &block.term {
            open.extend(term.operands());
            term.each_edge(|edge| open.extend(&edge.args));
        }
    }
    while let Some(value) = open.pop() {
        if std::mem::replace(&mut live[value.index()], true) {
            continue;
        }
        if let Some(inst) = defs.inst(value) {
            open.extend(&function.inst(inst).args);
        }
    }
    let mut changed = false;
    let insts = &function.insts;
    for block in &mut function.blocks {
        let before = block.insts.len();
        block.insts.retain(|inst| {
            let inst = &insts[inst.index()];
            !inst.removable() || inst.results.iter().any(|result| live[result.index()])
        });
        changed |= before != block.insts.len();
    }
    changed
}
