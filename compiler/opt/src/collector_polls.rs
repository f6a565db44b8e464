//! Lets loops that make objects ask whether cyclic garbage is to be collected.
//!
//! Requires: nothing may move calls any more, since a poll in front of them is as good as one behind. Ensures: in a program
//! whose types allow for cycles, every loop with an instruction of its own that makes an object, or that calls a function
//! that does, polls in its header. Other programs and other loops are left alone. Invalidates: nothing.

use molt_abi::table;
use molt_abi::types::Builtin;
use molt_ssa::analysis::{Cfg, Dominators, loops};
use molt_ssa::{BlockId, Function, Inst, InstId, Module, Op, RtFn, Ty};
use std::collections::BTreeSet;

const POLL: &str = "collect_poll";

/// Whether anything changed.
pub fn collector_polls(module: &mut Module) -> bool {
    let Some(poll) = table::find(POLL).filter(|_| module.forms_cycles) else { return false };
    let makers = makers(module);
    let mut changed = false;
    for function in &mut module.functions {
        let headers = headers(function, &makers);
        changed |= !headers.is_empty();
        for header in headers {
            function.push(header, Op::CallRt { function: RtFn(poll) }, &[], &[], None);
            function.blocks[header.index()].insts.rotate_right(1);
        }
    }
    changed
}

/// The functions that make objects, themselves or by calls.
fn makers(module: &Module) -> Vec<bool> {
    let mut makers = vec![false; module.functions.len()];
    loop {
        let mut changed = false;
        for (index, function) in module.functions.iter().enumerate() {
            if !makers[index] && function.blocks.iter().any(|block| makes_in(function, &block.insts, &makers)) {
                makers[index] = true;
                changed = true;
            }
        }
        if !changed {
            return makers;
        }
    }
}

fn makes_in(function: &Function, insts: &[InstId], makers: &[bool]) -> bool {
    insts.iter().any(|&inst| makes(function, function.inst(inst), makers))
}

/// Whether an instruction makes an object that others can be put into later, or may.
fn makes(function: &Function, inst: &Inst, makers: &[bool]) -> bool {
    const CONTAINERS: [Builtin; 3] = [Builtin::list, Builtin::dict, Builtin::set];
    match inst.op {
        Op::New { words, .. } => words != 0,
        Op::Call { func } => makers[func.index()],
        Op::CallRt { .. } => inst.results.iter().any(
            |&result| matches!(function.ty(result), Ty::Ref(id) if CONTAINERS.iter().any(|&builtin| builtin as u32 == id.0)),
        ),
        _ => false,
    }
}

/// The headers of the innermost loops around instructions that make objects.
fn headers(function: &Function, makers: &[bool]) -> Vec<BlockId> {
    let cfg = Cfg::of(function);
    let mut loops = loops(function, &cfg, &Dominators::of(function, &cfg));
    // The inner ones last.
    loops.sort_by_key(|found| std::cmp::Reverse(found.blocks.len()));
    let mut innermost = vec![None; function.blocks.len()];
    for found in &loops {
        found.blocks.iter().for_each(|block| innermost[block.index()] = Some(found.header));
    }
    let made = cfg.order.iter().filter(|block| makes_in(function, &function.block(**block).insts, makers));
    let headers: BTreeSet<BlockId> = made.filter_map(|block| innermost[block.index()]).collect();
    headers.into_iter().collect()
}
