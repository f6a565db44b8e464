//! Definite assignment: which registers hold a value where.
//!
//! Forward over the graph, two sets per block: registers that surely hold a value, and those that may. A handler is
//! entered with what held before any of the operations that lead to it.

use crate::ir::*;

/// What is known at one point.
#[derive(Clone, PartialEq)]
struct State {
    surely: Bits,
    maybe: Bits,
}

#[derive(Clone, PartialEq)]
struct Bits(Vec<u64>);

impl Bits {
    fn new(count: usize) -> Bits {
        Bits(vec![0; count.div_ceil(64)])
    }

    fn get(&self, reg: Reg) -> bool {
        self.0[reg.index() / 64] >> (reg.index() % 64) & 1 == 1
    }

    fn set(&mut self, reg: Reg, value: bool) {
        let bit = 1 << (reg.index() % 64);
        let word = &mut self.0[reg.index() / 64];
        *word = if value { *word | bit } else { *word & !bit };
    }
}

impl State {
    fn set(&mut self, reg: Reg, value: bool) {
        self.surely.set(reg, value);
        self.maybe.set(reg, value);
    }

    fn merge(&mut self, other: &State) -> bool {
        let mut changed = false;
        for (a, b) in self.surely.0.iter_mut().zip(&other.surely.0) {
            changed |= *a & b != *a;
            *a &= b;
        }
        for (a, b) in self.maybe.0.iter_mut().zip(&other.maybe.0) {
            changed |= *a | b != *a;
            *a |= b;
        }
        changed
    }
}

/// The states at the start of all blocks; None where nothing leads.
struct Flow {
    entry: Vec<Option<State>>,
}

impl Flow {
    fn of(function: &Function) -> Flow {
        let count = function.regs.len();
        let mut start = State { surely: Bits::new(count), maybe: Bits::new(count) };
        function.params.iter().for_each(|param| start.set(param.reg, true));
        let mut entry = vec![None; function.blocks.len()];
        entry[0] = Some(start);
        let mut pending = std::collections::BTreeSet::from([0]);
        while let Some(index) = pending.pop_first() {
            let Some(mut state) = entry[index].clone() else { continue };
            let block = &function.blocks[index];
            let mut raised: Option<State> = None;
            let mut note = |state: &State| match &mut raised {
                Some(raised) => {
                    raised.merge(state);
                }
                None => raised = Some(state.clone()),
            };
            for (op, _) in &block.ops {
                if block.handler.is_some() && op.can_raise() {
                    note(&state);
                }
                step(op, &mut state);
            }
            let mut deliver = |target: BlockId, state: &State| {
                let changed = match &mut entry[target.index()] {
                    Some(old) => old.merge(state),
                    empty => {
                        *empty = Some(state.clone());
                        true
                    }
                };
                if changed {
                    pending.insert(target.index());
                }
            };
            if let Some((term, _)) = &block.term {
                if block.handler.is_some() && !matches!(term, Term::Return { .. }) {
                    note(&state);
                }
                out_states(block, term, state, &mut deliver);
            }
            if let (Some(handler), Some(raised)) = (block.handler, raised) {
                deliver(handler, &raised);
            }
        }
        Flow { entry }
    }
}

fn step(op: &Op, state: &mut State) {
    match op {
        Op::CheckBound { reg, .. } => state.set(*reg, true),
        Op::Unbind { reg } => state.set(*reg, false),
        _ => op.for_each_def(|reg| state.set(reg, true)),
    }
}

/// Passes on the states on the ways out of a block.
fn out_states(block: &Block, term: &Term, state: State, deliver: &mut impl FnMut(BlockId, &State)) {
    match *term {
        Term::ForNext { dst, body, exit, .. } => {
            deliver(exit, &state);
            let mut state = state;
            state.set(dst, true);
            deliver(body, &state);
        }
        Term::Branch { cond, then, otherwise } => {
            let asked = block.ops.iter().rev().find_map(|(op, _)| match *op {
                Op::IsBound { dst, reg } if dst == cond => Some(reg),
                _ => None,
            });
            let Some(asked) = asked else {
                deliver(then, &state);
                return deliver(otherwise, &state);
            };
            let mut bound = state.clone();
            bound.set(asked, true);
            if state.maybe.get(asked) {
                deliver(then, &bound);
            }
            if !state.surely.get(asked) {
                let mut unbound = state;
                unbound.set(asked, false);
                deliver(otherwise, &unbound);
            }
        }
        _ => {
            let mut state = state;
            if let Some(dst) = term.def() {
                state.set(dst, true);
            }
            term.for_each_target(|target| deliver(target, &state));
        }
    }
}

/// Removes checks that cannot fail, and decides questions with one answer. Whether a branch was decided.
pub(super) fn remove_checks(function: &mut Function) -> bool {
    let flow = Flow::of(function);
    let mut decided = false;
    let mut checked = vec![false; function.regs.len()];
    for (index, block) in function.blocks.iter_mut().enumerate() {
        let Some(mut state) = flow.entry[index].clone() else { continue };
        let mut known: Option<(Reg, bool)> = None;
        block.ops.retain(|(op, _)| {
            let keep = match *op {
                Op::CheckBound { reg, .. } => {
                    let keep = !state.surely.get(reg);
                    checked[reg.index()] |= keep;
                    keep
                }
                Op::IsBound { dst, reg } => {
                    let answer = state.surely.get(reg);
                    if answer || !state.maybe.get(reg) {
                        known = Some((dst, answer));
                    }
                    checked[reg.index()] |= known.is_none();
                    known.is_none()
                }
                Op::Unbind { reg } => state.maybe.get(reg),
                Op::MakeClass { ref members, .. } => {
                    for &(_, reg) in members {
                        checked[reg.index()] |= !state.surely.get(reg);
                    }
                    true
                }
                _ => true,
            };
            step(op, &mut state);
            keep
        });
        if let (Some((dst, answer)), Some((term, _))) = (known, &mut block.term)
            && let Term::Branch { cond, then, otherwise } = *term
            && cond == dst
        {
            *term = Term::Jump(if answer { then } else { otherwise });
            decided = true;
        }
    }
    // A variable of a comprehension or class body that is never asked about needs no fresh start.
    for block in &mut function.blocks {
        block.ops.retain(|(op, loc)| match op {
            Op::Unbind { reg } => !loc.span.is_none() || checked[reg.index()],
            _ => true,
        });
    }
    decided
}

/// The first read of a register that may hold nothing, as a message.
pub(crate) fn unbound_read(function: &Function) -> Option<String> {
    let flow = Flow::of(function);
    for (index, block) in function.blocks.iter().enumerate() {
        let Some(mut state) = flow.entry[index].clone() else { continue };
        let mut bad = None;
        for (op, _) in &block.ops {
            op.for_each_use(|reg| {
                if !state.surely.get(reg) {
                    bad = bad.or(Some(reg));
                }
            });
            step(op, &mut state);
        }
        if let Some((term, _)) = &block.term {
            term.for_each_use(|reg| {
                if !state.surely.get(reg) {
                    bad = bad.or(Some(reg));
                }
            });
        }
        if let Some(reg) = bad {
            return Some(format!("register {} may be read unbound in block {index}", reg.0));
        }
    }
    None
}
