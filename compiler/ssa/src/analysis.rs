//! Analyses over the control-flow graph: orders, predecessors, dominators, loops, and where values are defined.
//!
//! Each is computed at once from a function and is stale when its blocks change. Unreachable blocks have no order, no
//! dominator and no loop.

use std::ops::Index;

use crate::ir::{BlockId, Edge, Function, InstId, Term, ValueId};

/// A list per index, all in one allocation.
#[derive(Debug)]
pub struct Lists<T> {
    /// Where each list starts, and where the last one ends.
    starts: Vec<u32>,
    items: Vec<T>,
}

impl<T: Copy> Lists<T> {
    /// `count` lists from pairs of an index and an item, whose order they keep.
    pub fn new(count: usize, pairs: &[(u32, T)]) -> Lists<T> {
        // One further, so that filling moves each start to its list's end, which is where the next one starts.
        let mut starts = vec![0; count + 2];
        pairs.iter().for_each(|(index, _)| starts[*index as usize + 2] += 1);
        for at in 2..count + 2 {
            starts[at] += starts[at - 1];
        }
        let mut items: Vec<T> = pairs.iter().map(|(_, item)| *item).collect();
        for &(index, item) in pairs {
            let next = &mut starts[index as usize + 1];
            items[*next as usize] = item;
            *next += 1;
        }
        starts.pop();
        Lists { starts, items }
    }

    /// How many lists there are.
    pub fn count(&self) -> usize {
        self.starts.len() - 1
    }
}

impl<T> Index<usize> for Lists<T> {
    type Output = [T];

    fn index(&self, index: usize) -> &[T] {
        &self.items[self.starts[index] as usize..self.starts[index + 1] as usize]
    }
}

/// The reachable blocks and how they hang together.
#[derive(Debug)]
pub struct Cfg {
    /// Reachable blocks, each after those that dominate it.
    pub order: Vec<BlockId>,
    /// Position in `order`, by block.
    pub position: Vec<Option<u32>>,
    /// Reachable predecessors, one entry per edge, by block.
    pub preds: Lists<BlockId>,
}

impl Cfg {
    pub fn of(function: &Function) -> Cfg {
        let count = function.blocks.len();
        let mut order = Vec::with_capacity(count);
        let mut position = vec![None; count];
        let mut pairs: Vec<(u32, BlockId)> = Vec::with_capacity(2 * count);
        // Blocks on the way down, each with where its successors begin in `next`: the last one is visited first, so that
        // a branch's first target comes first in the reversed order.
        let mut open: Vec<(BlockId, usize)> = Vec::new();
        let mut next: Vec<BlockId> = Vec::new();
        let mut seen = vec![false; count];
        let mut enter = |id: BlockId, open: &mut Vec<(BlockId, usize)>, next: &mut Vec<BlockId>| {
            if !std::mem::replace(&mut seen[id.index()], true) {
                open.push((id, next.len()));
                function.each_edge(id, |edge| next.push(edge.block));
            }
        };
        if count > 0 {
            enter(BlockId(0), &mut open, &mut next);
        }
        while let Some(&(id, first)) = open.last() {
            if next.len() > first {
                let block = next.pop().unwrap_or(id);
                enter(block, &mut open, &mut next);
            } else {
                order.push(id);
                open.pop();
            }
        }
        order.reverse();
        for (at, &id) in order.iter().enumerate() {
            position[id.index()] = Some(at as u32);
            function.each_edge(id, |edge| pairs.push((edge.block.0, id)));
        }
        Cfg { order, position, preds: Lists::new(count, &pairs) }
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

    /// The edges out of a block, in order.
    pub fn each_edge<'a>(&'a self, block: BlockId, f: impl FnMut(&'a Edge)) {
        if let Some(term) = &self.block(block).term {
            term.each_edge(f);
        }
    }
}

/// The dominator tree.
#[derive(Debug)]
pub struct Dominators {
    /// The immediate dominator, by block.
    pub parent: Vec<Option<BlockId>>,
    /// The blocks that each dominates immediately.
    pub children: Lists<BlockId>,
    enter: Vec<u32>,
    leave: Vec<u32>,
}

impl Dominators {
    /// Cooper, Harvey, Kennedy: A Simple, Fast Dominance Algorithm, 2001.
    pub fn of(function: &Function, cfg: &Cfg) -> Dominators {
        const UNKNOWN: u32 = u32::MAX;
        let count = function.blocks.len();
        let at = |id: BlockId| cfg.position[id.index()].unwrap_or(UNKNOWN);
        // By position in the order, in which a dominator comes first.
        let mut parents = vec![UNKNOWN; cfg.order.len()];
        if let Some(entry) = parents.first_mut() {
            *entry = 0;
        }
        let mut changed = true;
        while std::mem::take(&mut changed) {
            for (position, &id) in cfg.order.iter().enumerate().skip(1) {
                let mut parent = UNKNOWN;
                for pred in cfg.preds[id.index()].iter().map(|pred| at(*pred)) {
                    if parents[pred as usize] == UNKNOWN {
                        continue;
                    }
                    if parent == UNKNOWN {
                        parent = pred;
                        continue;
                    }
                    let mut other = pred;
                    while parent != other {
                        if parent > other {
                            parent = parents[parent as usize];
                        } else {
                            other = parents[other as usize];
                        }
                    }
                }
                changed |= std::mem::replace(&mut parents[position], parent) != parent;
            }
        }
        let mut parent = vec![None; count];
        let mut pairs = Vec::with_capacity(cfg.order.len());
        for (&id, &by) in cfg.order.iter().zip(&parents).skip(1) {
            let by = cfg.order[by as usize];
            parent[id.index()] = Some(by);
            pairs.push((by.0, id));
        }
        let children = Lists::new(count, &pairs);
        let (mut enter, mut leave) = (vec![0; count], vec![0; count]);
        let mut clock = 0;
        let mut open: Vec<(BlockId, usize)> = cfg.order.first().map(|entry| (*entry, 0)).into_iter().collect();
        while let Some((id, next)) = open.last_mut() {
            if *next == 0 {
                clock += 1;
                enter[id.index()] = clock;
            }
            match children[id.index()].get(*next) {
                Some(&child) => {
                    *next += 1;
                    open.push((child, 0));
                }
                None => {
                    clock += 1;
                    leave[id.index()] = clock;
                    open.pop();
                }
            }
        }
        Dominators { parent, children, enter, leave }
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
