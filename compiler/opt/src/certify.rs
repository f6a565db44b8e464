//! Checks a function's counts, independently of how they were inserted.
//!
//! A forward dataflow over all paths: the state holds, for each root, how many counts the function owns, and which values
//! loaded from memory are still good. Every owned count must be consumed or dropped exactly once on every path, nothing
//! may be used when it may be gone, and what is borrowed must not be dropped. Blocks must get equal counts on all edges.

use std::collections::{BTreeMap, BTreeSet};

use molt_abi::table::{Effect as RowEffect, Flag};
use molt_ssa::{BlockId, Callees, Edge, Effect, Function, GlobalId, Inst, InstId, Op, Term, Ty, ValueId, Way};

use crate::refcounts::Borrowed;

/// Says what is wrong, if anything is.
pub fn certify(function: &Function, callees: &Callees, borrowed: &Borrowed) -> Result<(), String> {
    let mut checker = Checker::new(function, callees, borrowed);
    checker.run().map_err(|(block, problem)| format!("{}: block {}: {problem}", function.name, block.0))
}

#[derive(Clone, PartialEq, Default)]
struct State {
    /// Counts owned, by root; no zeros.
    owned: BTreeMap<ValueId, u32>,
    /// Loaded values whose place has not been overwritten since.
    good: BTreeSet<ValueId>,
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Nature {
    /// Not counted, or never freed.
    Free,
    /// The caller's, or a parameter that stands for such.
    Lent,
    /// Good while the place and what holds it are.
    Loaded(InstId),
    /// Good while a count is owned.
    Counted,
    /// An address into what its instruction looks at.
    Address(InstId),
}

struct Checker<'a> {
    function: &'a Function,
    callees: &'a Callees,
    root: Vec<ValueId>,
    nature: Vec<Nature>,
    states: Vec<Option<State>>,
}

type Checked = Result<(), String>;

impl<'a> Checker<'a> {
    fn new(function: &'a Function, callees: &'a Callees, borrowed: &Borrowed) -> Checker<'a> {
        let count = function.values.len();
        let mut root: Vec<ValueId> = (0..count as u32).map(ValueId).collect();
        let mut nature = vec![Nature::Free; count];
        for (number, block) in function.blocks.iter().enumerate() {
            for (index, &param) in block.params.iter().enumerate() {
                let lent = match number {
                    0 => !function.sig.owned.get(index).copied().unwrap_or(false),
                    _ => borrowed.params.contains(&param),
                };
                if function.ty(param).counted() {
                    nature[param.index()] = if lent { Nature::Lent } else { Nature::Counted };
                }
            }
        }
        let mut number: Vec<Option<i64>> = vec![None; count];
        let placed = || function.blocks.iter().flat_map(|block| &block.insts).map(|id| (*id, function.inst(*id)));
        for (_, inst) in placed() {
            if let (Op::IConst { value }, Some(result)) = (inst.op, inst.results.first()) {
                number[result.index()] = Some(value);
            }
        }
        let mut viewed: Vec<Option<ValueId>> = vec![None; count];
        for (id, inst) in placed() {
            for &result in &inst.results {
                if inst.op.effect() == Effect::View {
                    viewed[result.index()] = inst.args.first().copied();
                }
                nature[result.index()] = nature_of(function, id, inst, result);
                match inst.op {
                    // Boxed small constants need no memory.
                    Op::IntPack | Op::VFromI => {
                        let bits = if inst.op == Op::IntPack { 62 } else { 47 };
                        let known = inst.args.first().and_then(|arg| number[arg.index()]);
                        if known.is_some_and(|known| (-(1 << bits)..1 << bits).contains(&known)) {
                            nature[result.index()] = Nature::Free;
                        }
                    }
                    _ => {}
                }
            }
        }
        for (index, found) in root.iter_mut().enumerate() {
            let mut steps = 0;
            while let (Some(next), true) = (viewed[found.index()], steps <= count) {
                *found = next;
                steps += 1;
            }
            debug_assert!(steps <= count, "value {index} is a view of itself");
        }
        let states = vec![None; function.blocks.len()];
        Checker { function, callees, root, nature, states }
    }

    fn run(&mut self) -> Result<(), (BlockId, String)> {
        let Some(entry) = self.function.blocks.first() else { return Ok(()) };
        let mut start = State::default();
        for &param in &entry.params {
            if self.nature[param.index()] == Nature::Counted {
                start.owned.insert(param, 1);
            }
        }
        self.states[0] = Some(start);
        let mut open = vec![BlockId(0)];
        while let Some(id) = open.pop() {
            let state = self.states[id.index()].clone().unwrap_or_default();
            for (edge, state) in self.block(id, state).map_err(|problem| (id, problem))? {
                let target = &mut self.states[edge.block.index()];
                match target {
                    None => {
                        *target = Some(state);
                        open.push(edge.block);
                    }
                    Some(old) if old.owned != state.owned => {
                        let problem = format!(
                            "block {} gets different counts: {:?} and {:?}",
                            edge.block.0, old.owned, state.owned
                        );
                        return Err((id, problem));
                    }
                    Some(old) => {
                        let both: BTreeSet<ValueId> = old.good.intersection(&state.good).copied().collect();
                        if both != old.good {
                            old.good = both;
                            open.push(edge.block);
                        }
                    }
                }
            }
        }
        Ok(())
    }

    fn block(&self, id: BlockId, mut state: State) -> Result<Vec<(Edge, State)>, String> {
        let block = self.function.block(id);
        let Some(term) = &block.term else { return Err("no terminator".into()) };
        let checked = match term {
            Term::Check { inst, .. } => Some(*inst),
            _ => None,
        };
        for &inst in &block.insts {
            self.step(&mut state, self.function.inst(inst)).map_err(|problem| {
                format!("{} (instruction {}): {problem}", self.function.inst(inst).op.mnemonic(), inst.0)
            })?;
            if checked != Some(inst) {
                self.gain(&mut state, inst, None)?;
            }
        }
        if let Term::Check { inst, ok, err, big, stop } = term {
            let ways = [
                (Some(ok), Some(Way::Ok)),
                (err.as_ref(), None),
                (big.as_ref(), Some(Way::Big)),
                (stop.as_ref(), Some(Way::Stop)),
            ];
            let mut out = Vec::new();
            for (edge, way) in ways {
                let Some(edge) = edge else { continue };
                let mut state = state.clone();
                if let Some(way) = way {
                    self.gain(&mut state, *inst, Some(way))?;
                }
                out.push(self.pass(edge, state)?);
            }
            return Ok(out);
        }
        for value in term.operands() {
            self.usable(&state, value)?;
        }
        match term {
            Term::Return(_) | Term::ReturnBig(_) | Term::ReturnStop(_) | Term::ReturnRaise => {
                for value in term.operands() {
                    self.consume(&mut state, value)?;
                }
                if let Some((value, count)) = state.owned.first_key_value() {
                    return Err(format!("value {} leaks {count} count(s)", value.0));
                }
                Ok(Vec::new())
            }
            _ => term.edges().into_iter().map(|edge| self.pass(edge, state.clone())).collect(),
        }
    }

    /// Adds what the instruction's results own; those of one way, if it ends its block.
    fn gain(&self, state: &mut State, id: InstId, way: Option<Way>) -> Checked {
        let inst = self.function.inst(id);
        for (index, &result) in inst.results.iter().enumerate() {
            if self.root[result.index()] != result || way.is_some_and(|way| way != inst.way(index, self.callees)) {
                continue;
            }
            match self.nature[result.index()] {
                Nature::Counted => {
                    if state.owned.insert(result, 1).is_some() {
                        return Err(format!("value {} is made again while its count is owned", result.0));
                    }
                }
                Nature::Loaded(_) => {
                    if state.owned.contains_key(&result) {
                        return Err(format!("value {} is loaded again while its count is owned", result.0));
                    }
                    state.good.insert(result);
                }
                Nature::Free | Nature::Lent | Nature::Address(_) => {}
            }
        }
        Ok(())
    }

    fn step(&self, state: &mut State, inst: &Inst) -> Checked {
        for &arg in &inst.args {
            self.usable(state, arg)?;
        }
        if inst.op == Op::IncRef {
            let root = self.root[inst.args[0].index()];
            if self.nature[root.index()] != Nature::Free {
                *state.owned.entry(root).or_insert(0) += 1;
            }
            return Ok(());
        }
        let consumed = |index: usize| inst.consumes(index, self.callees);
        for (index, &arg) in inst.args.iter().enumerate() {
            if consumed(index) {
                self.consume(state, arg)?;
            }
        }
        self.spoil(state, inst);
        // What the op looks at while it runs must be good even if it overwrites memory at once.
        for (index, &arg) in inst.args.iter().enumerate() {
            if !consumed(index) && !matches!(inst.op.effect(), Effect::Write | Effect::Take) {
                self.usable(state, arg)?;
            }
        }
        Ok(())
    }

    fn usable(&self, state: &State, value: ValueId) -> Checked {
        let root = self.root[value.index()];
        let good = match self.nature[root.index()] {
            Nature::Free | Nature::Lent => true,
            Nature::Counted => state.owned.contains_key(&root),
            Nature::Loaded(_) if state.owned.contains_key(&root) => true,
            Nature::Loaded(inst) => {
                let inst = self.function.inst(inst);
                if !state.good.contains(&root) {
                    return Err(format!("value {} is used after its place may be overwritten", value.0));
                }
                if !matches!(inst.op, Op::LoadGlobal { .. }) {
                    self.usable(state, inst.args[0])?;
                }
                true
            }
            Nature::Address(inst) => {
                return self.function.inst(inst).args.iter().try_for_each(|&arg| self.usable(state, arg));
            }
        };
        if good { Ok(()) } else { Err(format!("value {} is used after its count is gone", value.0)) }
    }

    fn consume(&self, state: &mut State, value: ValueId) -> Checked {
        let root = self.root[value.index()];
        if matches!(self.nature[root.index()], Nature::Free | Nature::Address(_)) {
            return Ok(());
        }
        match state.owned.get_mut(&root) {
            None => return Err(format!("value {} is consumed but not owned", value.0)),
            Some(1) => {
                state.owned.remove(&root);
            }
            Some(count) => *count -= 1,
        }
        Ok(())
    }

    fn pass(&self, edge: &Edge, mut state: State) -> Result<(Edge, State), String> {
        let params = &self.function.block(edge.block).params;
        for (&arg, &param) in edge.args.iter().zip(params) {
            self.usable(&state, arg)?;
            match self.nature[param.index()] {
                Nature::Lent => {
                    let root = self.root[arg.index()];
                    if !matches!(self.nature[root.index()], Nature::Free | Nature::Lent) {
                        return Err(format!("value {} is passed as a borrowed parameter", arg.0));
                    }
                }
                Nature::Counted => self.consume(&mut state, arg)?,
                Nature::Free | Nature::Loaded(_) | Nature::Address(_) => {}
            }
        }
        for &param in params {
            if self.nature[param.index()] == Nature::Counted && state.owned.insert(param, 1).is_some() {
                return Err(format!("parameter {} is passed while its count is owned", param.0));
            }
        }
        Ok((edge.clone(), state))
    }

    /// Forgets the loaded values that the instruction may overwrite.
    fn spoil(&self, state: &mut State, inst: &Inst) {
        let all = match inst.op {
            Op::Call { .. } => true,
            Op::CallRt { function } => {
                function.0.effect() == RowEffect::Any || function.0.has(Flag::drops) && self.callees.finalizers
            }
            Op::DecRef => self.callees.finalizers && Function::risky_drop(self.function.ty(inst.args[0])),
            _ => false,
        };
        let place = match inst.op.effect() {
            Effect::Write | Effect::Take => place(inst.op),
            _ => None,
        };
        if !all && place.is_none() {
            return;
        }
        state.good.retain(|value| {
            let Nature::Loaded(load) = self.nature[value.index()] else { return false };
            let from = place_of_load(self.function.inst(load).op);
            from == Some(Place::Item) || !all && from != place
        });
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    Slot(u32),
    Element,
    Item,
    Global(GlobalId),
}

fn place(op: Op) -> Option<Place> {
    match op {
        Op::TakeSlot { index, .. } | Op::StoreSlot { index, .. } => Some(Place::Slot(index)),
        Op::TakeElem { .. } | Op::StoreElem { .. } => Some(Place::Element),
        Op::TakeGlobal { global } | Op::StoreGlobal { global } => Some(Place::Global(global)),
        _ => None,
    }
}

fn place_of_load(op: Op) -> Option<Place> {
    match op {
        Op::LoadSlot { index, .. } => Some(Place::Slot(index)),
        Op::LoadElem { .. } => Some(Place::Element),
        Op::LoadItem => Some(Place::Item),
        Op::LoadGlobal { global } => Some(Place::Global(global)),
        _ => None,
    }
}

fn nature_of(function: &Function, id: InstId, inst: &Inst, result: ValueId) -> Nature {
    let ty = function.ty(result);
    if !ty.counted() {
        let looks = matches!(inst.op, Op::LoadField { .. } | Op::StackArray) && ty == Ty::Ptr;
        return if looks { Nature::Address(id) } else { Nature::Free };
    }
    match (inst.op, inst.op.effect()) {
        (Op::BigConst { .. }, _) | (_, Effect::Pure | Effect::View) => Nature::Free,
        (_, Effect::Borrow) => Nature::Loaded(id),
        _ => Nature::Counted,
    }
}
