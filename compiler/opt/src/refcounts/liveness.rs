//! Which owned roots are live where blocks begin.

use molt_ssa::{BlockId, Function, ValueId};

use super::ownership::Ownership;

/// By block, sorted by value. Parameters of a block are not among its own.
pub(super) fn live_in(function: &Function, ownership: &Ownership) -> Vec<Vec<ValueId>> {
    let mut used_in: Vec<Vec<BlockId>> = vec![Vec::new(); function.values.len()];
    for &id in &ownership.cfg.order {
        let mut add = |value: ValueId| {
            for &anchor in &ownership.anchors[value.index()] {
                let blocks = &mut used_in[anchor.index()];
                if ownership.defs.block[anchor.index()] != id && blocks.last() != Some(&id) {
                    blocks.push(id);
                }
            }
        };
        let block = function.block(id);
        for &inst in &block.insts {
            function.inst(inst).args.iter().for_each(|&arg| add(arg));
        }
        if let Some(term) = &block.term {
            term.operands().iter().for_each(|&value| add(value));
            for edge in term.edges() {
                edge.args.iter().for_each(|&value| add(value));
            }
        }
    }
    let mut live: Vec<Vec<ValueId>> = vec![Vec::new(); function.blocks.len()];
    for (index, mut open) in used_in.into_iter().enumerate() {
        let value = ValueId(index as u32);
        let home = ownership.defs.block[index];
        while let Some(id) = open.pop() {
            if id != home && live[id.index()].last() != Some(&value) {
                live[id.index()].push(value);
                open.extend(&ownership.cfg.preds[id.index()]);
            }
        }
    }
    live
}
