//! Analyses over the control-flow graph: orders, predecessors, dominators, loops, and where values are defined.
//!
//! Each is computed at once from a function and is stale when its blocks change. Unreachable blocks have no order, no
//! dominator and no loop.

use petgraph::algo::dominators::simple_fast;
use petgraph::graph::{DiGraph, NodeIndex};

use crate::ir::{BlockId, Edge, Function, InstId, Term, ValueId};

/// The reachable blocks and how they hang together.
#[derive(Debug)]
pub struct Cfg {
    /// Reachable blocks, each after those that dominate it.
    pub order: Vec<BlockId>,
    /// Position in `order`, by block.
    pub position: Vec<Option<u32>>,
    /// Reachable predecessors, one entry per edge, by block.
    pub preds: Vec<Vec<BlockId>>,
}

impl Cfg {
    pub fn of(function: &Function) -> Cfg {
        let count = function.blocks.len();
        let mut cfg = Cfg { order: Vec::new(), position: vec![None; count], preds: vec![Vec::new(); count] };
        if count == 0 {
            return cfg;
        }
        let mut seen = vec![false; count];
        let mut open = vec![(BlockId(0), 0)];
        seen[0] = true;
        while let Some((id, next)) = open.last_mut() {
            let successors = function.edges(*id);
            // Backwards, so that a branch's first target comes first in the reversed order.
            match successors.iter().rev().nth(*next) {
                Some(edge) => {
                    *next += 1;
                    let block = edge.block;
                    if !std::mem::replace(&mut seen[block.index()], true) {
                        open.push((block, 0));
                    }
                }
                None => {
                    cfg.order.push(*id);
                    open.pop();
                }
            }
        }
        cfg.order.reverse();
        for (position, id) in cfg.order.iter().enumerate() {
            cfg.position[id.index()] = Some(position as u32);
            for edge in function.edges(*id) {
                cfg.preds[edge.block.index()].push(*id);
            }
        }
        cfg
    }

    pub fn reachable(&self, block: BlockId) -> bool {
        self.position[block.index()].is_some()
    }
}

impl Function {
    /// The edges out of a block.
    pub fn edges(&self, block: BlockId) -> smallvec::SmallVec<[&Edge; 4]> {
        self.block(block).term.as_ref().map(Term::edges).unwrap_or_default()
    }
}

/// The dominator tree.
#[derive(Debug)]
pub struct Dominators {
    /// The immediate dominator, by block.
    pub parent: Vec<Option<BlockId>>,
    /// Blocks in an order in which parents come first.
    pub children: Vec<Vec<BlockId>>,
    enter: Vec<u32>,
    leave: Vec<u32>,
}

impl Dominators {
    pub fn of(function: &Function, cfg: &Cfg) -> Dominators {
        let count = function.blocks.len();
        let mut graph = DiGraph::<(), ()>::with_capacity(count, count);
        for _ in 0..count {
            graph.add_node(());
        }
        for &id in &cfg.order {
            for edge in function.edges(id) {
                graph.add_edge(NodeIndex::new(id.index()), NodeIndex::new(edge.block.index()), ());
            }
        }
        let mut tree = Dominators {
            parent: vec![None; count],
            children: vec![Vec::new(); count],
            enter: vec![0; count],
            leave: vec![0; count],
        };
        if count == 0 {
            return tree;
        }
        let dominators = simple_fast(&graph, NodeIndex::new(0));
        for &id in &cfg.order {
            if let Some(parent) = dominators.immediate_dominator(NodeIndex::new(id.index())) {
                tree.parent[id.index()] = Some(BlockId(parent.index() as u32));
                tree.children[parent.index()].push(id);
            }
        }
        let mut clock = 0;
        let mut open = vec![(BlockId(0), 0)];
        while let Some((id, next)) = open.last_mut() {
            if *next == 0 {
                clock += 1;
                tree.enter[id.index()] = clock;
            }
            match tree.children[id.index()].get(*next) {
                Some(&child) => {
                    *next += 1;
                    open.push((child, 0));
                }
                None => {
                    clock += 1;
                    tree.leave[id.index()] = clock;
                    open.pop();
                }
            }
        }
        tree
    }

    /// Whether every way to `b` passes `a`. Both are reachable.
    pub fn dominates(&self, a: BlockId, b: BlockId) -> bool {
        self.enter[a.index()] <= self.enter[b.index()] && self.leave[b.index()] <= self.leave[a.index()]
    }
}

/// A natural loop.
#[derive(Debug)]
pub struct Loop {
    pub header: BlockId,
    /// The sources of the back edges.
    pub latches: Vec<BlockId>,
    /// All blocks, header first.
    pub blocks: Vec<BlockId>,
}

/// The natural loops, in the order of their headers; loops with one header are one.
pub fn loops(function: &Function, cfg: &Cfg, dominators: &Dominators) -> Vec<Loop> {
    let mut found = Vec::new();
    let mut mark = vec![u32::MAX; function.blocks.len()];
    for &header in &cfg.order {
        let mut latches: Vec<BlockId> = Vec::new();
        for &pred in &cfg.preds[header.index()] {
            if dominators.dominates(header, pred) && !latches.contains(&pred) {
                latches.push(pred);
            }
        }
        if latches.is_empty() {
            continue;
        }
        let number = found.len() as u32;
        let mut blocks = vec![header];
        mark[header.index()] = number;
        let mut open = latches.clone();
        while let Some(block) = open.pop() {
            if std::mem::replace(&mut mark[block.index()], number) != number {
                blocks.push(block);
                open.extend(&cfg.preds[block.index()]);
            }
        }
        found.push(Loop { header, latches, blocks });
    }
    found
}

/// Where a value comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Def {
    /// Parameter `index` of a block.
    Param(BlockId, u32),
    /// Result `index` of an instruction.
    Result(InstId, u32),
    /// Of nothing reachable.
    Nowhere,
}

/// The definition of each value, and the block it stands in.
#[derive(Debug)]
pub struct Defs {
    pub of: Vec<Def>,
    pub block: Vec<BlockId>,
}

impl Defs {
    pub fn of(function: &Function, cfg: &Cfg) -> Defs {
        let mut defs =
            Defs { of: vec![Def::Nowhere; function.values.len()], block: vec![BlockId(0); function.values.len()] };
        for &id in &cfg.order {
            let block = function.block(id);
            for (index, param) in block.params.iter().enumerate() {
                defs.of[param.index()] = Def::Param(id, index as u32);
                defs.block[param.index()] = id;
            }
            for &inst in &block.insts {
                for (index, result) in function.inst(inst).results.iter().enumerate() {
                    defs.of[result.index()] = Def::Result(inst, index as u32);
                    defs.block[result.index()] = id;
                }
            }
        }
        defs
    }

    /// The instruction that defines the value, unless a block parameter is it.
    pub fn inst(&self, value: ValueId) -> Option<InstId> {
        match self.of[value.index()] {
            Def::Result(inst, _) => Some(inst),
            Def::Param(..) | Def::Nowhere => None,
        }
    }
}
