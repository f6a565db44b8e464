//! The fixpoint: instances are analysed until no slot grows; a block once per context of entry types.

use crate::cursor::Cursor;
use crate::flow::{Flow, Held};
use crate::types::{Instance, Type};
use crate::world::World;
use molt_hir::{BlockId, FuncId, Reg};
use std::collections::BTreeSet;
use std::rc::Rc;

/// Contexts of a block before they are joined into one (Melançon, Feeley, Serrano, ECOOP 2024, use 3-5).
const CONTEXTS: usize = 4;

/// A block with the types of its live registers on entry (`Type::NEVER` for dead ones).
#[derive(Clone, PartialEq, Debug)]
pub struct Context {
    pub entry: Vec<Type>,
}

/// The contexts of one instance while it is analysed.
struct Blocks {
    contexts: Vec<Vec<Context>>,
    /// Blocks whose contexts were joined.
    joined: Vec<bool>,
    /// By reverse postorder, so that a block waits for all that comes before it.
    queue: BTreeSet<(u32, usize, usize)>,
    /// Where each block stands in it.
    rank: Vec<u32>,
}

impl<'p> World<'p> {
    /// The type-independent facts of a function, computed once.
    pub fn flow(&mut self, func: FuncId) -> Rc<Flow> {
        let program = self.program;
        let observes = self.observes;
        let make = || {
            let function = &program.functions[func.index()];
            let is_builtin = program.modules[function.module.index()].is_builtin;
            let held = match () {
                () if !observes => Held::Nothing,
                () if is_builtin => Held::Params,
                () => Held::Variables,
            };
            Rc::new(Flow::new(function, held))
        };
        self.flow[func.index()].get_or_insert_with(make).clone()
    }

    /// Runs the analysis to its end.
    pub fn solve(&mut self) {
        loop {
            while let Some(instance) = self.queue.pop_first() {
                self.analyse(instance);
            }
            if !self.add_finalizers() && !self.note_repeated() {
                return;
            }
        }
    }

    /// Analyses every instance reachable from `roots` once more, so that contexts are those of the final types.
    pub fn settle(&mut self, roots: &[Instance]) -> Vec<Instance> {
        (self.frozen, self.grew) = (false, false);
        self.solve();
        loop {
            let mut seen = BTreeSet::new();
            let mut order = Vec::new();
            let mut stack: Vec<Instance> =
                self.finalizers.values().copied().chain(roots.iter().rev().copied()).collect();
            while let Some(instance) = stack.pop() {
                if !seen.insert(instance) {
                    continue;
                }
                order.push(instance);
                self.analyse(instance);
                stack.extend(self.instances[instance.index()].callees.iter().rev().copied());
            }
            if self.queue.is_empty() {
                self.frozen = true;
                return order;
            }
            self.solve();
        }
    }

    fn analyse(&mut self, instance: Instance) {
        let func = self.instances[instance.index()].func;
        let function = &self.program.functions[func.index()];
        let flow = self.flow(func);
        let n = function.blocks.len();
        let mut rank = vec![0; n];
        for (at, block) in (0..).zip(&flow.order) {
            rank[block.index()] = at;
        }
        let mut blocks = Blocks { contexts: vec![Vec::new(); n], joined: vec![false; n], queue: BTreeSet::new(), rank };
        self.instances[instance.index()].callees.clear();
        let mut entry = vec![Type::UNBOUND; function.regs.len()];
        for (param, slot) in function.params.iter().zip(self.instances[instance.index()].args.clone()) {
            entry[param.reg.index()] = self.read(slot, instance);
        }
        self.flow_into(&mut blocks, &flow, BlockId(0), &entry);
        // Bounded: contexts only grow, and there are at most CONTEXTS of each block.
        while let Some((_, block, at)) = blocks.queue.pop_first() {
            let Some(context) = blocks.contexts[block].get(at).cloned() else { continue };
            let mut cursor = Cursor::new(self, instance, context.entry);
            let edges = cursor.block(BlockId(block as u32));
            for (target, state) in edges {
                self.flow_into(&mut blocks, &flow, target, &state);
            }
        }
        self.instances[instance.index()].contexts = blocks.contexts;
    }

    /// Adds `state` to the contexts of a block and queues the context if it grew.
    fn flow_into(&mut self, blocks: &mut Blocks, flow: &Flow, target: BlockId, state: &[Type]) {
        let at = target.index();
        let mut entry = vec![Type::NEVER; state.len()];
        for reg in &flow.live_in[at] {
            entry[reg.index()] = self.norm(state[reg.index()]);
        }
        let limit = if flow.is_handler[at] { 1 } else { CONTEXTS };
        let found = if blocks.joined[at] || (limit == 1 && !blocks.contexts[at].is_empty()) {
            Some(0)
        } else {
            self.find_context(&blocks.contexts[at], &entry, &flow.read_in[at])
        };
        match found {
            Some(index) => {
                let joined = self.join_states(&blocks.contexts[at][index].entry.clone(), &entry);
                if joined != blocks.contexts[at][index].entry {
                    blocks.contexts[at][index].entry = joined;
                    blocks.enqueue(at, index);
                }
            }
            None if blocks.contexts[at].len() < limit => {
                blocks.contexts[at].push(Context { entry });
                blocks.enqueue(at, blocks.contexts[at].len() - 1);
            }
            None => {
                let mut all = entry;
                for context in std::mem::take(&mut blocks.contexts[at]) {
                    all = self.join_states(&context.entry, &all);
                }
                blocks.contexts[at].push(Context { entry: all });
                blocks.joined[at] = true;
                blocks.enqueue(at, 0);
            }
        }
    }

    fn join_states(&mut self, a: &[Type], b: &[Type]) -> Vec<Type> {
        a.iter().zip(b).map(|(&a, &b)| self.join(a, b)).collect()
    }

    /// The context whose registers hold the same kinds of values, as far as they are read.
    fn find_context(&self, contexts: &[Context], entry: &[Type], read: &[Reg]) -> Option<usize> {
        contexts.iter().position(|context| {
            read.iter()
                .map(|reg| (context.entry[reg.index()], entry[reg.index()]))
                .all(|(a, b)| a == b || self.kinds(a) == self.kinds(b))
        })
    }

    /// The context of a finished instance that `state` flows into.
    pub fn context_for(&mut self, instance: Instance, target: BlockId, state: &[Type]) -> usize {
        let func = self.instances[instance.index()].func;
        let flow = self.flow(func);
        let mut entry = vec![Type::NEVER; state.len()];
        for reg in &flow.live_in[target.index()] {
            entry[reg.index()] = self.norm(state[reg.index()]);
        }
        let contexts = &self.instances[instance.index()].contexts;
        let Some(contexts) = contexts.get(target.index()) else { return 0 };
        if contexts.len() == 1 {
            return 0;
        }
        self.find_context(contexts, &entry, &flow.read_in[target.index()]).unwrap_or(0)
    }
}

impl Blocks {
    fn enqueue(&mut self, block: usize, context: usize) {
        self.queue.insert((self.rank[block], block, context));
    }
}
