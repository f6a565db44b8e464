//! Blank slots: what the first store to a slot of a new object overwrites is nothing, and so need not be taken out and
//! dropped.
//!
//! An object is known from where it is made until something other than a look at its slots or a store to them names it,
//! along edges to blocks that have no other way in. A parameter stands for such an object if at every call it is one
//! whose slots are all blank: that of most `__init__`. Requires: explicit exits, and that whatever moves takes has run.
//! Ensures: a slot that was stored to since is still taken. Invalidates: nothing.

use molt_ssa::analysis::Cfg;
use molt_ssa::{BlockId, FuncId, Function, InstId, Module, Op, Ty, ValueId};
use rayon::prelude::*;
use smallvec::SmallVec;

use crate::cannot_raise::called_from_outside;

pub fn blank_slots(module: &mut Module) {
    let graphs: Vec<Cfg> = module.functions.par_iter().map(Cfg::of).collect();
    let params = params(module, &graphs);
    module.functions.par_iter_mut().zip(&graphs).zip(&params).for_each(|((function, cfg), params)| {
        let mut needless = Vec::new();
        walk(function, cfg, params, |take| needless.push(take), |_, _, _| {});
        if needless.is_empty() {
            return;
        }
        let mut used = vec![false; function.values.len()];
        for block in &function.blocks {
            let args = block.insts.iter().flat_map(|inst| function.inst(*inst).args.iter().copied());
            let term = block.term.iter().flat_map(|term| term.operands().into_iter().chain(edge_args(term)));
            args.chain(term).for_each(|value| used[value.index()] = true);
        }
        needless.retain(|take| function.inst(*take).results.iter().all(|result| !used[result.index()]));
        for block in &mut function.blocks {
            block.insts.retain(|inst| !needless.contains(inst));
        }
    });
}

/// Which parameters are new objects at every call.
fn params(module: &Module, graphs: &[Cfg]) -> Vec<Vec<bool>> {
    let outside = called_from_outside(module);
    let mut params: Vec<Vec<bool>> = Vec::with_capacity(module.functions.len());
    for (function, outside) in module.functions.iter().zip(outside) {
        params.push(function.sig.params.iter().map(|ty| matches!(ty, Ty::Ref(_)) && !outside).collect());
    }
    loop {
        let mut changed = false;
        for (at, function) in module.functions.iter().enumerate() {
            let own = params[at].clone();
            walk(
                function,
                &graphs[at],
                &own,
                |_| {},
                |callee, index, blank| {
                    if let Some(param) = params[callee.index()].get_mut(index).filter(|param| **param && !blank) {
                        *param = false;
                        changed = true;
                    }
                },
            );
        }
        if !changed {
            return params;
        }
    }
}

/// A new object that only its slots are known of.
#[derive(Clone, Copy)]
struct Blank {
    object: ValueId,
    /// The slots stored to.
    stored: u64,
}

type State = SmallVec<[Blank; 2]>;

/// Reports the takes of blank slots, and of each call's arguments whether they are new objects with blank slots only.
fn walk(
    function: &Function,
    cfg: &Cfg,
    params: &[bool],
    mut take: impl FnMut(InstId),
    mut call: impl FnMut(FuncId, usize, bool),
) {
    let mut ends: Vec<State> = vec![State::new(); function.blocks.len()];
    for &id in &cfg.order {
        let mut state = match cfg.preds[id.index()][..] {
            [] if id == BlockId(0) => {
                let own = function.block(id).params.iter().zip(params).filter(|(_, blank)| **blank);
                own.map(|(&object, _)| Blank { object, stored: 0 }).collect()
            }
            [before] => ends[before.index()].clone(),
            _ => State::new(),
        };
        for &at in &function.block(id).insts {
            let inst = function.inst(at);
            let first = inst.args.first().and_then(|arg| state.iter_mut().find(|blank| blank.object == *arg));
            match (inst.op, first) {
                (Op::TakeSlot { index, .. }, Some(blank)) => {
                    if bit(index) & !blank.stored != 0 {
                        take(at);
                    }
                }
                (Op::LoadSlot { .. }, Some(_)) => {}
                (Op::StoreSlot { index, .. }, Some(blank)) => {
                    blank.stored |= bit(index);
                    state.retain(|blank| blank.object != inst.args[1]);
                }
                (Op::Call { func }, _) => {
                    for (index, arg) in inst.args.iter().enumerate() {
                        let alone = inst.args.iter().filter(|other| *other == arg).count() == 1;
                        let found = state.iter().any(|blank| blank.object == *arg && blank.stored == 0);
                        call(func, index, alone && found);
                    }
                    state.retain(|blank| !inst.args.contains(&blank.object));
                }
                _ => state.retain(|blank| !inst.args.contains(&blank.object)),
            }
            if matches!(inst.op, Op::New { .. }) {
                state.push(Blank { object: inst.results[0], stored: 0 });
            }
        }
        if let Some(term) = &function.block(id).term {
            let named: SmallVec<[ValueId; 8]> = term.operands().into_iter().chain(edge_args(term)).collect();
            state.retain(|blank| !named.contains(&blank.object));
        }
        ends[id.index()] = state;
    }
}

fn edge_args(term: &molt_ssa::Term) -> impl Iterator<Item = ValueId> {
    term.edges().into_iter().flat_map(|edge| edge.args.iter().copied())
}

/// The bit of a slot; slots beyond count as stored to.
fn bit(index: u32) -> u64 {
    1_u64.checked_shl(index).unwrap_or(0)
}
