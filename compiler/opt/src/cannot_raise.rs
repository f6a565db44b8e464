//! Infers between functions which cannot raise, stop or return a big int, and simplifies the checks of their calls.
//!
//! Requires: nothing. Ensures: a signature says `raises`, `big`, `stops` only if some reachable block leaves so; no check
//! has an edge that its instruction cannot take. Functions whose address is taken, and the entry, keep what they declare:
//! their callers are not in sight. Invalidates: block ids.

use molt_ssa::analysis::Cfg;
use molt_ssa::{BlockId, Callees, FuncId, Function, Module, Op, Outcomes, Signature, Term};

use crate::calls::CallGraph;
use crate::compact::compact;
use std::collections::BTreeSet;

/// Which functions' code changed.
pub fn cannot_raise(module: &mut Module) -> Vec<bool> {
    let mut callees = Callees::of(module);
    let CallGraph { order, outside: fixed, .. } = CallGraph::of(module);
    for (sig, fixed) in callees.sigs.iter_mut().zip(&fixed) {
        if !fixed {
            (sig.raises, sig.big, sig.stops) = (false, false, false);
        }
    }
    let callers = callers(module);
    // Callees first: what is known of them is final then, but for cycles.
    let mut rank = vec![0; order.len()];
    for (at, id) in order.iter().enumerate() {
        rank[id.index()] = at;
    }
    let mut queue: BTreeSet<usize> = (0..order.len()).collect();
    while let Some(at) = queue.pop_first() {
        let id = order[at];
        let sig = &callees.sigs[id.index()];
        if fixed[id.index()] || sig.raises && sig.big && sig.stops {
            continue;
        }
        let found = leaves(&module.functions[id.index()], &callees);
        let sig = &mut callees.sigs[id.index()];
        if found != (Outcomes { raises: sig.raises, big: sig.big, stops: sig.stops }) {
            (sig.raises, sig.big, sig.stops) = (found.raises, found.big, found.stops);
            queue.extend(callers[id.index()].iter().map(|caller| rank[caller.index()]));
        }
    }
    let before: Vec<Signature> = module.functions.iter().map(|function| function.sig.clone()).collect();
    for (function, sig) in module.functions.iter_mut().zip(&callees.sigs) {
        function.sig = sig.clone();
    }
    module.functions.iter_mut().map(|function| simplify_checks(function, &before, &callees)).collect()
}

/// The functions that more than direct calls in the module reach.
pub(crate) fn called_from_outside(module: &Module) -> Vec<bool> {
    let mut outside = vec![false; module.functions.len()];
    for function in &module.functions {
        for inst in function.blocks.iter().flat_map(|block| &block.insts) {
            if let Op::FuncAddr { func } = function.inst(*inst).op {
                outside[func.index()] = true;
            }
        }
    }
    let infos = module.types.iter().chain(module.builtin_types.iter().map(|(_, info)| info));
    for func in infos.filter_map(|info| info.finalizer).chain(module.entry) {
        outside[func.index()] = true;
    }
    outside
}

fn callers(module: &Module) -> Vec<Vec<FuncId>> {
    let mut callers: Vec<Vec<FuncId>> = vec![Vec::new(); module.functions.len()];
    for (index, function) in module.functions.iter().enumerate() {
        for inst in &function.insts {
            if let Op::Call { func } = inst.op
                && callers[func.index()].last() != Some(&FuncId(index as u32))
            {
                callers[func.index()].push(FuncId(index as u32));
            }
        }
    }
    callers
}

/// How the function can be left beside a plain return, by what is known of its callees.
fn leaves(function: &Function, callees: &Callees) -> Outcomes {
    let mut found = Outcomes::default();
    let mut seen = vec![false; function.blocks.len()];
    let mut open = vec![BlockId(0)];
    while let Some(id) = open.pop() {
        let Some(block) = function.blocks.get(id.index()) else { continue };
        if std::mem::replace(&mut seen[id.index()], true) {
            continue;
        }
        let checked = match &block.term {
            Some(Term::Check { inst, .. }) => Some(*inst),
            _ => None,
        };
        for &inst in &block.insts {
            if Some(inst) != checked {
                let outcomes = function.inst(inst).outcomes(callees);
                found.raises |= outcomes.raises || outcomes.stops;
            }
        }
        match &block.term {
            Some(Term::Check { inst, ok, err, big, stop }) => {
                let outcomes = function.inst(*inst).outcomes(callees);
                open.push(ok.block);
                for (edge, taken) in [(err, outcomes.raises), (big, outcomes.big), (stop, outcomes.stops)] {
                    if taken && let Some(edge) = edge {
                        open.push(edge.block);
                    }
                }
                // Exits that are implicit; a stop that nobody expects becomes an exception.
                found.raises |= outcomes.raises && err.is_none() || outcomes.stops && stop.is_none();
            }
            Some(Term::ReturnRaise) => found.raises = true,
            Some(Term::ReturnBig(_)) => found.big = true,
            Some(Term::ReturnStop(_)) => found.stops = true,
            Some(term) => open.extend(term.edges().iter().map(|edge| edge.block)),
            None => {}
        }
    }
    found
}

/// Removes edges that cannot be taken, and the results that are valid there only.
fn simplify_checks(function: &mut Function, before: &[Signature], callees: &Callees) -> bool {
    let mut changed = false;
    for block in &mut function.blocks {
        let Some(Term::Check { inst, ok, err, big, stop }) = &mut block.term else { continue };
        let outcomes = function.insts[inst.index()].outcomes(callees);
        for (edge, taken) in [(err, outcomes.raises), (big, outcomes.big), (stop, outcomes.stops)] {
            if !taken && edge.is_some() {
                *edge = None;
                changed = true;
            }
        }
        if !outcomes.any() {
            block.term = Some(Term::Jump(ok.clone()));
            changed = true;
        }
    }
    for inst in &mut function.insts {
        if let Op::Call { func } = inst.op {
            let (sig, old) = (&callees.sigs[func.index()], &before[func.index()]);
            let plain = sig.results.len();
            if old.big && !sig.big && plain < inst.results.len() {
                inst.results.remove(plain);
            }
            if old.stops && !sig.stops {
                inst.results.truncate(plain + usize::from(sig.big));
            }
        }
    }
    if changed {
        compact(function, &Cfg::of(function));
    }
    changed
}
