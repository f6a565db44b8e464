//! Removes unreachable blocks and renumbers the rest in their old order.
//!
//! Requires: nothing. Ensures: all blocks are reachable; values and instructions keep their numbers.
//! Invalidates: block ids, so every analysis.

use molt_ssa::analysis::Cfg;
use molt_ssa::{BlockId, Function, Term};

/// Whether a block was removed.
pub fn compact(function: &mut Function) -> bool {
    let cfg = Cfg::of(function);
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
        for edge in block.term.iter_mut().flat_map(Term::edges_mut) {
            edge.block = number[edge.block.index()];
        }
    }
    true
}
