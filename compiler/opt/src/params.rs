//! Removes block parameters that are one value on all paths, and those that nothing reads.
//!
//! Lowering gives each block a parameter per live register; after this pass only real joins are left.
//! Requires: nothing. Ensures: no parameter's incoming values are all the same value, or constant, or itself; each is
//! read. Invalidates: definitions; block ids stay.

use molt_ssa::analysis::{Cfg, Def, Defs, Lists};
use molt_ssa::{BlockId, Function, Op, Term, ValueId};

use crate::subst::Subst;

/// Whether anything changed.
pub fn params(function: &mut Function, cfg: &Cfg) -> bool {
    let mut changed = false;
    while same(function, cfg) {
        changed = true;
    }
    changed | dead(function)
}

/// What is known of a parameter.
#[derive(Clone, Copy, PartialEq)]
enum Known {
    /// No edge has been seen.
    Nothing,
    Value(ValueId),
    Const(Op),
}

/// Finds parameters that stand for one value, optimistically, so that cycles of them dissolve.
fn same(function: &mut Function, cfg: &Cfg) -> bool {
    let defs = Defs::of(function, cfg);
    let mut known = vec![Known::Nothing; function.values.len()];
    for &param in function.blocks.first().iter().flat_map(|block| &block.params) {
        known[param.index()] = Known::Value(param);
    }
    let (mut flows, mut incoming) = (Vec::new(), Vec::new());
    let mut open: Vec<ValueId> = Vec::new();
    for &id in &cfg.order {
        function.each_edge(id, |edge| {
            for (&arg, &param) in edge.args.iter().zip(&function.block(edge.block).params) {
                incoming.push((param.0, arg));
                if matches!(defs.of[arg.index()], Def::Param(..)) {
                    flows.push((arg.0, param));
                }
            }
        });
        open.extend(function.block(id).params.iter().filter(|_| id != BlockId(0)));
    }
    open.reverse();
    let incoming = Lists::new(function.values.len(), &incoming);
    // Which parameters each parameter is passed to.
    let flows = Lists::new(function.values.len(), &flows);
    let meaning = |known: &[Known], arg: ValueId| match defs.of[arg.index()] {
        Def::Param(..) => known[arg.index()],
        Def::Result(inst, _) if function.inst(inst).op.is_const() => Known::Const(function.inst(inst).op),
        Def::Result(..) | Def::Nowhere => Known::Value(arg),
    };
    while let Some(param) = open.pop() {
        // A parameter that is a value of its own stays one.
        if known[param.index()] == Known::Value(param) {
            continue;
        }
        let mut joined = Known::Nothing;
        for &arg in &incoming[param.index()] {
            let arg = meaning(&known, arg);
            joined = match (joined, arg) {
                (found, Known::Nothing) | (Known::Nothing, found) => found,
                (a, b) if a == b => a,
                _ => Known::Value(param),
            };
        }
        if known[param.index()] != joined {
            // What changes twice is a value of its own: the end is reached in few steps.
            let first = known[param.index()] == Known::Nothing;
            known[param.index()] = if first { joined } else { Known::Value(param) };
            open.extend(&flows[param.index()]);
        }
    }
    let mut subst = Subst::new(function);
    let mut changed = false;
    for &id in cfg.order.iter().filter(|id| **id != BlockId(0)) {
        let mut consts = Vec::new();
        for param in function.block(id).params.clone() {
            match known[param.index()] {
                Known::Value(value) if value != param && !incoming[param.index()].is_empty() => {
                    changed = true;
                    subst.set(param, value);
                }
                Known::Const(op) => {
                    changed = true;
                    let ty = function.ty(param);
                    let inst = function.make(op, &[], &[ty], None);
                    subst.set(param, function.inst(inst).results[0]);
                    consts.push(inst);
                }
                Known::Value(_) | Known::Nothing => {}
            }
        }
        function.blocks[id.index()].insts.splice(0..0, consts);
    }
    if changed {
        remove(function, |param| subst.is_replaced(param));
        subst.apply(function);
    }
    changed
}

/// Removes parameters that are only passed on to such.
fn dead(function: &mut Function) -> bool {
    let mut live = vec![false; function.values.len()];
    let mut open: Vec<ValueId> = Vec::new();
    let mut sources = Vec::new();
    for block in &function.blocks {
        block.insts.iter().for_each(|inst| open.extend(&function.inst(*inst).args));
        let Some(term) = &block.term else { continue };
        open.extend(term.operands());
        term.each_edge(|edge| {
            for (&arg, &param) in edge.args.iter().zip(&function.block(edge.block).params) {
                sources.push((param.0, arg));
            }
        });
    }
    open.extend(function.blocks.first().iter().flat_map(|block| &block.params));
    let sources = Lists::new(function.values.len(), &sources);
    while let Some(value) = open.pop() {
        if !std::mem::replace(&mut live[value.index()], true) {
            open.extend(&sources[value.index()]);
        }
    }
    let any = function.blocks.iter().flat_map(|block| &block.params).any(|param| !live[param.index()]);
    if any {
        remove(function, |param| !live[param.index()]);
    }
    any
}

/// Removes parameters of all blocks but the entry, with the edges' arguments for them.
fn remove(function: &mut Function, goes: impl Fn(ValueId) -> bool) {
    let keeps: Vec<Vec<bool>> = function
        .blocks
        .iter()
        .enumerate()
        .map(|(index, block)| block.params.iter().map(|param| index == 0 || !goes(*param)).collect())
        .collect();
    for (block, keep) in function.blocks.iter_mut().zip(&keeps) {
        let mut at = 0;
        block.params.retain(|_| {
            at += 1;
            keep[at - 1]
        });
        for edge in block.term.iter_mut().flat_map(Term::edges_mut) {
            let mut at = 0;
            edge.args.retain(|_| {
                at += 1;
                keeps[edge.block.index()][at - 1]
            });
        }
    }
}
