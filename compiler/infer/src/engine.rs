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

/// Analyses after which it is worth its while to look for instances that nothing calls any more.
const LEAST_ANALYSES: u64 = 256;

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
            while let Some(instance) = self.queue.pop() {
                if !self.instances[instance.index()].is_asleep {
                    self.rest_uncalled();
                    self.analyse(instance);
                }
            }
            if !self.add_finalizers() && !self.note_repeated() {
                return;
            }
        }
    }

    /// Analyses every instance reachable from `roots` once more, so that contexts are those of the final types.
    pub fn settle(&mut self, roots: &[Instance]) -> Vec<Instance> {
        (self.frozen, self.grew) = (false, false);
        self.roots = roots.to_vec();
        self.solve();
        loop {
            let mut seen = BTreeSet::new();
            let mut order = Vec::new();
            let mut stack = self.entered();
            while let Some(instance) = stack.pop() {
                if !seen.insert(instance) {
                    continue;
                }
                order.push(instance);
                self.instances[instance.index()].is_asleep = false;
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

    /// What runs though no instance calls it, the roots last.
    fn entered(&self) -> Vec<Instance> {
        self.finalizers.values().copied().chain(self.roots.iter().rev().copied()).collect()
    }

    /// From time to time, puts to sleep what nothing calls any more, since types have grown: for the arguments of wide
    /// types there may be many such instances for each that stays. They are not analysed until they are called again.
    fn rest_uncalled(&mut self) {
        self.analyses += 1;
        if self.analyses < self.next_rest {
            return;
        }
        let mut called = vec![false; self.instances.len()];
        let mut open = self.entered();
        while let Some(instance) = open.pop() {
            if !std::mem::replace(&mut called[instance.index()], true) {
                open.extend(&self.instances[instance.index()].callees);
            }
        }
        let awake = called.iter().filter(|&&called| called).count() as u64;
        self.next_rest = self.analyses + LEAST_ANALYSES.max(awake / 2);
        for (data, called) in self.instances.iter_mut().zip(called) {
            data.is_asleep = !called;
        }
    }

    /// Wakes what an instance calls.
    fn wake_callees(&mut self, instance: Instance) {
        for callee in self.instances[instance.index()].callees.clone() {
            if std::mem::take(&mut self.instances[callee.index()].is_asleep) {
                self.queue.insert(callee);
            }
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
        let before = self.work;
        // Bounded: contexts only grow, and there are at most CONTEXTS of each block.
        while let Some((_, block, at)) = blocks.queue.pop_first() {
            let Some(context) = blocks.contexts[block].get(at).cloned() else { continue };
            self.work += function.blocks[block].ops.len() as u64;
            let mut cursor = Cursor::new(self, instance, context.entry);
            let edges = cursor.block(BlockId(block as u32));
            for (target, state) in edges {
                self.flow_into(&mut blocks, &flow, target, &state);
            }
        }
        self.queue.weigh(instance, self.work - before);
        self.instances[instance.index()].contexts = blocks.contexts;
        self.wake_callees(instance);
    }

    /// Adds `state` to the contexts of a block and queues the context if it grew.
    fn flow_into(&mut self, blocks: &mut Blocks, flow: &Flow, target: BlockId, state: &[Type]) {
        // Only what is live is looked at: a function may have thousands of registers, and a block a few live ones.
        let at = target.index();
        let live = &flow.live_in[at];
        let limit = if flow.is_handler[at] { 1 } else { CONTEXTS };
        let found = if blocks.joined[at] || (limit == 1 && !blocks.contexts[at].is_empty()) {
            Some(0)
        } else {
            self.find_context(&blocks.contexts[at], state, &flow.read_in[at])
        };
        match found {
            Some(index) => {
                if self.join_into(&mut blocks.contexts[at][index].entry, state, live) {
                    blocks.enqueue(at, index);
                }
            }
            None if blocks.contexts[at].len() < limit => {
                blocks.contexts[at].push(Context { entry: self.entry(state, live) });
                blocks.enqueue(at, blocks.contexts[at].len() - 1);
            }
            None => {
                let mut all = self.entry(state, live);
                for context in std::mem::take(&mut blocks.contexts[at]) {
                    self.join_into(&mut all, &context.entry, live);
                }
                blocks.contexts[at].push(Context { entry: all });
                blocks.joined[at] = true;
                blocks.enqueue(at, 0);
            }
        }
    }

    /// The live part of a state.
    fn entry(&mut self, state: &[Type], live: &[Reg]) -> Vec<Type> {
        let mut entry = vec![Type::NEVER; state.len()];
        for reg in live {
            entry[reg.index()] = self.norm(state[reg.index()]);
        }
        entry
    }

    /// Adds the live part of a state to an entry; whether the entry grew.
    fn join_into(&mut self, entry: &mut [Type], state: &[Type], live: &[Reg]) -> bool {
        let mut grew = false;
        for reg in live {
            let (old, new) = (entry[reg.index()], self.norm(state[reg.index()]));
            let joined = self.join(old, new);
            grew |= joined != old;
            entry[reg.index()] = joined;
        }
        grew
    }

    /// The context whose registers hold the same kinds of values, as far as they are read.
    fn find_context(&mut self, contexts: &[Context], state: &[Type], read: &[Reg]) -> Option<usize> {
        if contexts.is_empty() {
            return None;
        }
        let mut candidates: Vec<usize> = (0..contexts.len()).collect();
        for reg in read {
            let ty = self.norm(state[reg.index()]);
            let like = |context: &Context| {
                let known = context.entry[reg.index()];
                known == ty || self.kinds(known) == self.kinds(ty)
            };
            candidates.retain(|&at| like(&contexts[at]));
        }
        candidates.first().copied()
    }

    /// The context of a finished instance that `state` flows into.
    pub fn context_for(&mut self, instance: Instance, target: BlockId, state: &[Type]) -> usize {
        let func = self.instances[instance.index()].func;
        let flow = self.flow(func);
        let contexts = &mut self.instances[instance.index()].contexts;
        let Some(contexts) = contexts.get_mut(target.index()) else { return 0 };
        if contexts.len() == 1 {
            return 0;
        }
        let contexts = std::mem::take(contexts);
        let found = self.find_context(&contexts, state, &flow.read_in[target.index()]);
        self.instances[instance.index()].contexts[target.index()] = contexts;
        found.unwrap_or(0)
    }
}

impl Blocks {
    fn enqueue(&mut self, block: usize, context: usize) {
        self.queue.insert((self.rank[block], block, context));
    }
}
