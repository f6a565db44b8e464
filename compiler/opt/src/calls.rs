//! The call graph: which functions call which, callees first, and which can be removed.

use molt_ssa::{FuncId, Function, Module, Op};
use petgraph::algo::tarjan_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use crate::cannot_raise::called_from_outside;
use crate::compact::renumber;

pub(crate) struct CallGraph {
    /// Callees before their callers.
    pub(crate) order: Vec<FuncId>,
    /// The number of the cycle of calls that each function is in.
    pub(crate) cycle: Vec<u32>,
    /// Whether the function may call itself, through others or not.
    pub(crate) recursive: Vec<bool>,
    /// Whether it calls, through others or not, a function that tracebacks show and that may call itself: how deep that
    /// goes is counted from here.
    pub(crate) reaches_recursion: Vec<bool>,
    /// How many call instructions name it.
    pub(crate) sites: Vec<u32>,
    pub(crate) outside: Vec<bool>,
}

/// The functions called in placed instructions.
pub(crate) fn calls(function: &Function) -> impl Iterator<Item = FuncId> {
    let insts = function.blocks.iter().flat_map(|block| &block.insts);
    insts.filter_map(|inst| match function.inst(*inst).op {
        Op::Call { func } => Some(func),
        _ => None,
    })
}

impl CallGraph {
    pub(crate) fn of(module: &Module) -> CallGraph {
        let count = module.functions.len();
        let mut graph = DiGraph::<(), ()>::with_capacity(count, count);
        for _ in 0..count {
            graph.add_node(());
        }
        let mut found = CallGraph {
            order: Vec::new(),
            cycle: vec![0; count],
            recursive: vec![false; count],
            reaches_recursion: vec![false; count],
            sites: vec![0; count],
            outside: called_from_outside(module),
        };
        for (index, function) in module.functions.iter().enumerate() {
            for callee in calls(function) {
                found.sites[callee.index()] += 1;
                found.recursive[index] |= callee.index() == index;
                graph.update_edge(NodeIndex::new(index), NodeIndex::new(callee.index()), ());
            }
        }
        let mut reaching = Vec::new();
        for (number, nodes) in tarjan_scc(&graph).into_iter().enumerate() {
            let mut members: Vec<usize> = nodes.into_iter().map(NodeIndex::index).collect();
            members.sort_unstable();
            for &member in &members {
                found.cycle[member] = number as u32;
                found.recursive[member] |= members.len() > 1;
                found.order.push(FuncId(member as u32));
            }
            let is_shown = |member: usize| {
                let info = module.infos.get(module.functions[member].info as usize);
                info.is_some_and(|info| !info.hidden)
            };
            // Callees have been numbered before.
            let reaches = |member: usize| {
                let mut cycles = calls(&module.functions[member]).map(|callee| found.cycle[callee.index()] as usize);
                cycles.any(|cycle| reaching.get(cycle) == Some(&true))
            };
            let reached = members.iter().any(|&it| found.recursive[it] && is_shown(it) || reaches(it));
            reaching.push(reached);
            members.iter().for_each(|&member| found.reaches_recursion[member] = reached);
        }
        found
    }
}

/// Removes functions that nothing reaches, and numbers the others anew in their old order.
pub fn dead_functions(module: &mut Module) {
    // Without an entry there is no telling what is reached.
    if module.entry.is_none() {
        return;
    }
    module.functions.iter_mut().for_each(renumber);
    let mut live = vec![false; module.functions.len()];
    let infos = module.types.iter().chain(module.builtin_types.iter().map(|(_, info)| info));
    let mut open: Vec<FuncId> = infos.filter_map(|info| info.finalizer).chain(module.entry).collect();
    while let Some(id) = open.pop() {
        if std::mem::replace(&mut live[id.index()], true) {
            continue;
        }
        let function = &module.functions[id.index()];
        open.extend(function.blocks.iter().flat_map(|block| &block.insts).filter_map(|inst| {
            match function.inst(*inst).op {
                Op::Call { func } | Op::FuncAddr { func } => Some(func),
                _ => None,
            }
        }));
    }
    let mut number = vec![FuncId(0); live.len()];
    for ((id, _), next) in number.iter_mut().zip(&live).filter(|(_, live)| **live).zip(0..) {
        *id = FuncId(next);
    }
    let mut at = 0;
    module.functions.retain(|_| {
        at += 1;
        live[at - 1]
    });
    for op in module.functions.iter_mut().flat_map(|function| &mut function.insts).map(|inst| &mut inst.op) {
        if let Op::Call { func } | Op::FuncAddr { func } = op {
            *func = number[func.index()];
        }
    }
    let infos = module.types.iter_mut().chain(module.builtin_types.iter_mut().map(|(_, info)| info));
    for id in infos.filter_map(|info| info.finalizer.as_mut()).chain(module.entry.as_mut()) {
        *id = number[id.index()];
    }
}
