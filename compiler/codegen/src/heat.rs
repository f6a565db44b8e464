//! How often functions run, as far as loops and the graph of calls tell. Functions are called by name or not at all, so
//! what is not behind a loop, a recursion or a finalizer runs as often as it is written in straight code.

use molt_ssa::{BlockId, FuncId, Function, Module, Op};
use petgraph::algo::tarjan_scc;
use petgraph::graph::{DiGraph, NodeIndex};

/// What is known of how each function is reached, by its index.
pub(crate) struct Heat {
    /// Whether it may be called again and again.
    pub(crate) often: Vec<bool>,
    /// Whether the program may come there by code that is not rare.
    pub(crate) warm: Vec<bool>,
    /// Whether it has a loop that is not rare.
    pub(crate) loops: Vec<bool>,
}

impl Heat {
    pub(crate) fn of(ssa: &Module) -> Heat {
        let infos = ssa.types.iter().chain(ssa.builtin_types.iter().map(|(_, info)| info));
        let finalizers: Vec<FuncId> = infos.filter_map(|info| info.finalizer).collect();
        let Some(entry) = ssa.entry else {
            // A part of a program: anything may call it.
            let all = vec![true; ssa.functions.len()];
            return Heat { often: all.clone(), warm: all.clone(), loops: all };
        };
        let starts = finalizers.iter().copied().chain([entry]).collect();
        let warm = reached(ssa, starts, |function, block| !function.blocks[block.index()].cold);
        let mut repeated = finalizers;
        let mut edges = Vec::new();
        let mut loops = Vec::new();
        for (index, function) in ssa.functions.iter().enumerate() {
            let in_cycle = blocks_in_cycles(function);
            loops.push(function.blocks.iter().zip(&in_cycle).any(|(block, in_cycle)| *in_cycle && !block.cold));
            for (block, callee) in callees(function) {
                edges.push((index as u32, callee.0));
                // What only raises ends a loop, if it does not end the program.
                if in_cycle[block.index()] && !ssa.functions[callee.index()].cold {
                    repeated.push(callee);
                }
            }
        }
        repeated.extend(in_cycles(ssa.functions.len(), edges).map(|index| FuncId(index as u32)));
        Heat { often: reached(ssa, repeated, |_, _| true), warm, loops }
    }
}

/// The blocks of a function that may run more than once in a call.
pub(crate) fn blocks_in_cycles(function: &Function) -> Vec<bool> {
    let mut edges = Vec::new();
    for id in (0..function.blocks.len() as u32).map(BlockId) {
        function.each_edge(id, |edge| edges.push((id.0, edge.block.0)));
    }
    let mut found = vec![false; function.blocks.len()];
    in_cycles(function.blocks.len(), edges).for_each(|index| found[index] = true);
    found
}

/// The nodes of a graph that lead back to themselves.
fn in_cycles(count: usize, edges: Vec<(u32, u32)>) -> impl Iterator<Item = usize> {
    let mut graph = DiGraph::<(), ()>::with_capacity(count, edges.len());
    (0..count).for_each(|_| _ = graph.add_node(()));
    graph.extend_with_edges(edges);
    let groups = tarjan_scc(&graph).into_iter().filter(move |group| match group[..] {
        [node] => graph.contains_edge(node, node),
        _ => true,
    });
    groups.flatten().map(NodeIndex::index)
}

/// Whom a function calls, or lets the runtime call, and from which block.
fn callees(function: &Function) -> impl Iterator<Item = (BlockId, FuncId)> {
    let blocks = (0..).map(BlockId).zip(&function.blocks);
    blocks.flat_map(|(id, block)| block.insts.iter().map(move |inst| (id, inst))).filter_map(
        |(id, inst)| match function.inst(*inst).op {
            Op::Call { func } | Op::FuncAddr { func } => Some((id, func)),
            _ => None,
        },
    )
}

/// The functions that some code comes to from the given ones, by blocks that pass.
fn reached(ssa: &Module, mut open: Vec<FuncId>, passes: impl Fn(&Function, BlockId) -> bool) -> Vec<bool> {
    let mut found = vec![false; ssa.functions.len()];
    while let Some(func) = open.pop() {
        if !std::mem::replace(&mut found[func.index()], true) {
            let function = &ssa.functions[func.index()];
            open.extend(callees(function).filter(|(block, _)| passes(function, *block)).map(|(_, callee)| callee));
        }
    }
    found
}
