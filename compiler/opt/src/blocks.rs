//! Straightens the control-flow graph.
//!
//! Merges a block into its only predecessor, sends edges past blocks that only jump on, and decides branches on
//! parameters for the predecessors that pass constants. Requires: nothing. Ensures: no block has a jump to a block that
//! only it jumps to. Invalidates: block ids.

use molt_ssa::analysis::{Cfg, Defs};
use molt_ssa::{BlockId, Edge, Function, Op, Term, ValueId};

use crate::compact::compact;
use crate::subst::Subst;

/// Whether anything changed.
pub fn blocks(function: &mut Function, cfg: &Cfg) -> bool {
    if compact(function, cfg) {
        straighten(function, &Cfg::of(function));
        return true;
    }
    straighten(function, cfg)
}

/// [`blocks`] of which all are reachable.
fn straighten(function: &mut Function, cfg: &Cfg) -> bool {
    let changed = if forward(function, cfg) {
        merge(function, &Cfg::of(function));
        true
    } else {
        merge(function, cfg)
    };
    if changed {
        compact(function, &Cfg::of(function));
    }
    changed
}

/// The blocks in which each value is used; None for more than one.
fn homes(function: &Function) -> Vec<Result<BlockId, bool>> {
    // Err(false): nowhere; Err(true): in several.
    let mut homes = vec![Err(false); function.values.len()];
    for (index, block) in function.blocks.iter().enumerate() {
        let id = BlockId(index as u32);
        let mut add = |value: ValueId| {
            let home = &mut homes[value.index()];
            *home = match *home {
                Err(false) => Ok(id),
                Ok(old) if old == id => Ok(id),
                Ok(_) | Err(true) => Err(true),
            };
        };
        block.insts.iter().for_each(|inst| function.inst(*inst).args.iter().for_each(|arg| add(*arg)));
        if let Some(term) = &block.term {
            term.operands().into_iter().for_each(&mut add);
            term.each_edge(|edge| edge.args.iter().for_each(|arg| add(*arg)));
        }
    }
    homes
}

/// Sends edges past empty blocks.
fn forward(function: &mut Function, cfg: &Cfg) -> bool {
    let homes = homes(function);
    let defs = Defs::of(function, cfg);
    // Blocks without instructions whose parameters nobody else reads.
    let passes: Vec<bool> = function
        .blocks
        .iter()
        .enumerate()
        .map(|(index, block)| {
            let here = |param: &ValueId| {
                matches!(homes[param.index()], Ok(home) if home.index() == index) || homes[param.index()] == Err(false)
            };
            index != 0 && block.insts.is_empty() && block.params.iter().all(here)
        })
        .collect();
    let mut changed = false;
    for &id in &cfg.order {
        let Some(mut term) = function.blocks[id.index()].term.take() else { continue };
        term.each_edge_mut(|edge| {
            for _ in 0..8 {
                if edge.block == id || !passes[edge.block.index()] {
                    break;
                }
                let Some(next) = past(function, &defs, edge) else { break };
                if next.block == edge.block {
                    break;
                }
                *edge = next;
                changed = true;
            }
        });
        if let Term::Branch { then, otherwise, .. } = &term
            && then == otherwise
        {
            term = Term::Jump(then.clone());
            changed = true;
        }
        function.blocks[id.index()].term = Some(term);
    }
    changed
}

/// Where an edge to an empty block comes out.
fn past(function: &Function, defs: &Defs, edge: &Edge) -> Option<Edge> {
    let block = function.block(edge.block);
    let through = |value: ValueId| {
        let at = block.params.iter().position(|param| *param == value);
        at.map_or(value, |at| edge.args[at])
    };
    let constant = |value: ValueId| defs.inst(value).map(|inst| function.inst(inst).op);
    let next = match block.term.as_ref()? {
        Term::Jump(next) => next,
        Term::Branch { cond, then, otherwise } => match constant(through(*cond))? {
            Op::BConst { value } => {
                if value {
                    then
                } else {
                    otherwise
                }
            }
            _ => return None,
        },
        Term::Switch { value, cases, default } => match constant(through(*value))? {
            Op::IConst { value } => cases.iter().find(|(case, _)| *case == value).map_or(default, |(_, edge)| edge),
            _ => return None,
        },
        _ => return None,
    };
    // A cold block in between tells which way is rare.
    if block.cold && !function.block(next.block).cold {
        return None;
    }
    Some(Edge { block: next.block, args: next.args.iter().map(|arg| through(*arg)).collect() })
}

/// Appends blocks to their only predecessor.
fn merge(function: &mut Function, cfg: &Cfg) -> bool {
    let mut subst = Subst::new(function);
    let mut changed = false;
    for &id in &cfg.order {
        loop {
            let next = match &function.block(id).term {
                Some(Term::Jump(edge)) if edge.block != id && edge.block != BlockId(0) => edge.clone(),
                _ => break,
            };
            if cfg.preds[next.block.index()].len() != 1 || function.block(next.block).term.is_none() {
                break;
            }
            let rest = std::mem::take(&mut function.blocks[next.block.index()]);
            for (&param, &arg) in rest.params.iter().zip(&next.args) {
                subst.set(param, arg);
            }
            let block = &mut function.blocks[id.index()];
            block.insts.extend(rest.insts);
            (block.term, block.term_site) = (rest.term, rest.term_site);
            block.cold |= rest.cold && id != BlockId(0);
            changed = true;
        }
    }
    if changed {
        // What was merged away is unreachable.
        for block in &mut function.blocks {
            if block.term.is_none() {
                block.term = Some(Term::Unreachable);
            }
        }
        subst.apply(function);
    }
    changed
}
