//! Writes the counts: one walk backwards over each block with the set of live owned roots.

use molt_ssa::{BlockId, Callees, Edge, Function, Inst, InstId, Op, Term, ValueId, Way};
use smallvec::SmallVec;

use super::ownership::{Kind, Ownership};

type Values = SmallVec<[ValueId; 4]>;

/// Counts to change at one point: all increments come first.
#[derive(Default)]
struct Changes {
    up: Values,
    down: Values,
}

impl Changes {
    fn drop_once(&mut self, value: ValueId) {
        if !self.down.contains(&value) {
            self.down.push(value);
        }
    }
}

struct Inserter<'a> {
    ownership: &'a Ownership,
    live_in: &'a [Vec<ValueId>],
    callees: &'a Callees,
    /// Whether the root is live at the point of the walk.
    live: Vec<bool>,
    /// Increments and drops that belong to the edge into a block, by block.
    heads: Vec<Vec<InstId>>,
    /// Stores of the block with what was taken from their places.
    pairs: Vec<(InstId, ValueId)>,
}

pub(super) fn insert(function: &mut Function, ownership: &Ownership, live_in: &[Vec<ValueId>], callees: &Callees) {
    let mut inserter = Inserter {
        ownership,
        live_in,
        callees,
        live: vec![false; function.values.len()],
        heads: vec![Vec::new(); function.blocks.len()],
        pairs: Vec::new(),
    };
    for &id in &ownership.cfg.order {
        inserter.block(function, id);
    }
    for (block, mut head) in function.blocks.iter_mut().zip(inserter.heads) {
        if !head.is_empty() {
            head.append(&mut block.insts);
            block.insts = head;
        }
    }
}

impl Inserter<'_> {
    fn block(&mut self, function: &mut Function, id: BlockId) {
        let Some(term) = function.blocks[id.index()].term.clone() else { return };
        let insts = std::mem::take(&mut function.blocks[id.index()].insts);
        let checked = match term {
            Term::Check { inst, .. } => Some(inst),
            _ => None,
        };
        self.pair(function, &insts);
        // Built from the end.
        let mut code: Vec<InstId> = Vec::new();
        let mut touched: Vec<ValueId> = Vec::new();
        let before_term = self.terminator(function, id, &term, checked, &mut touched);
        push_reversed(function, &mut code, &before_term);
        for &inst in insts.iter().rev() {
            self.instruction(function, inst, checked == Some(inst), &mut code, &mut touched);
        }
        self.pairs.clear();
        let params = function.blocks[id.index()].params.clone();
        let dead =
            params.iter().filter(|param| self.ownership.kind(**param) == Kind::Owned && !self.live[param.index()]);
        let dead = Changes { up: Values::new(), down: dead.copied().collect() };
        push_reversed(function, &mut code, &dead);
        code.reverse();
        function.blocks[id.index()].insts = code;
        touched.iter().for_each(|value| self.live[value.index()] = false);
    }

    /// What a store overwrites must outlive it: code that runs when it is dropped may look at the place. What is used up
    /// before the store is not dropped by it.
    fn pair(&mut self, function: &Function, insts: &[InstId]) {
        let mut taken: Vec<(InstId, ValueId)> = Vec::new();
        for &id in insts {
            let inst = function.inst(id);
            if !taken.is_empty() {
                for (index, &arg) in inst.args.iter().enumerate() {
                    let root = self.ownership.root(arg);
                    if inst.consumes(index, self.callees) {
                        taken.retain(|(_, value)| self.ownership.root(*value) != root);
                    }
                }
            }
            match inst.op {
                Op::TakeSlot { .. } | Op::TakeElem { .. } | Op::TakeGlobal { .. } => {
                    taken.extend(inst.results.first().map(|&result| (id, result)));
                }
                Op::StoreSlot { .. } | Op::StoreElem { .. } | Op::StoreGlobal { .. } => {
                    if let Some(at) = taken.iter().rposition(|(take, _)| same_place(function.inst(*take), inst)) {
                        self.pairs.push((id, taken.remove(at).1));
                    }
                }
                _ => {}
            }
        }
    }

    fn enliven(&mut self, value: ValueId, touched: &mut Vec<ValueId>) {
        if !std::mem::replace(&mut self.live[value.index()], true) {
            touched.push(value);
        }
    }

    fn instruction(
        &mut self,
        function: &mut Function,
        id: InstId,
        checked: bool,
        code: &mut Vec<InstId>,
        touched: &mut Vec<ValueId>,
    ) {
        let ownership = self.ownership;
        let inst = function.inst(id).clone();
        let mut after = Changes::default();
        for &result in &inst.results {
            let live = std::mem::replace(&mut self.live[result.index()], false);
            // A check's results are dealt with on its edges.
            if checked || ownership.kind(result) != Kind::Owned || ownership.root(result) != result {
                continue;
            }
            match (ownership.promoted[result.index()], live) {
                (true, true) => after.up.push(result),
                (false, false) => after.down.push(result),
                (true, false) | (false, true) => {}
            }
        }
        let consumed =
            |index: usize, arg: ValueId| ownership.kind(arg) != Kind::Plain && inst.consumes(index, self.callees);
        // What is only looked at; a loaded value is counted just before it is consumed, from its container.
        let mut lent = Values::new();
        for (index, &arg) in inst.args.iter().enumerate() {
            if ownership.kind(arg) != Kind::Owned || !consumed(index, arg) {
                lent.extend(ownership.anchors[arg.index()].iter().copied());
            }
        }
        let paired = self.pairs.iter().filter(|(store, _)| *store == id).map(|(_, value)| *value);
        lent.extend(paired.filter(|value| ownership.kind(*value) == Kind::Owned));
        for &anchor in &lent {
            if !self.live[anchor.index()] {
                // Behind a check the drop is on its edges, which the terminator has seen to.
                after.drop_once(anchor);
                self.enliven(anchor, touched);
            }
        }
        let mut before = Changes::default();
        for (index, &arg) in inst.args.iter().enumerate() {
            if !consumed(index, arg) {
                continue;
            }
            let root = ownership.root(arg);
            if ownership.kind(arg) == Kind::Owned && !self.live[root.index()] {
                self.enliven(root, touched);
            } else {
                before.up.push(arg);
            }
        }
        push_reversed(function, code, &after);
        code.push(id);
        push_reversed(function, code, &before);
    }

    /// Deals with the edges, marks what is live before the terminator (behind a checked instruction, with the owned roots
    /// that it only looks at), and says what to do before the terminator.
    fn terminator(
        &mut self,
        function: &mut Function,
        id: BlockId,
        term: &Term,
        checked: Option<InstId>,
        touched: &mut Vec<ValueId>,
    ) -> Changes {
        let ownership = self.ownership;
        let mut here = Changes::default();
        let edges: SmallVec<[Edge; 4]> = term.edges().into_iter().cloned().collect();
        if edges.is_empty() {
            self.leave(term, &mut here, touched);
            return here;
        }
        let inst = checked.map(|inst| function.inst(inst).clone());
        let results: Values = inst.iter().flat_map(|inst| inst.results.iter().copied()).collect();
        // Owned behind the terminator, whichever edge is taken.
        let mut owned = Values::new();
        let mut own = |value: ValueId, live: &mut Vec<bool>| {
            if !results.contains(&value) && !live[value.index()] {
                live[value.index()] = true;
                touched.push(value);
                owned.push(value);
            }
        };
        let mut plans: SmallVec<[(Changes, Values); 4]> = SmallVec::new();
        for edge in &edges {
            let stays = &self.live_in[edge.block.index()];
            let (mut changes, mut moved) = (Changes::default(), Values::new());
            stays.iter().for_each(|&value| own(value, &mut self.live));
            for (&arg, &param) in edge.args.iter().zip(&function.block(edge.block).params) {
                let root = ownership.root(arg);
                let takes = ownership.kind(param) == Kind::Owned && ownership.kind(arg) != Kind::Plain;
                if takes && ownership.kind(arg) == Kind::Owned {
                    own(root, &mut self.live);
                    if stays.binary_search(&root).is_ok() || moved.contains(&root) {
                        changes.up.push(arg);
                    } else {
                        moved.push(root);
                    }
                    continue;
                }
                if takes {
                    changes.up.push(arg);
                }
                for &anchor in &ownership.anchors[arg.index()] {
                    own(anchor, &mut self.live);
                }
            }
            plans.push((changes, moved));
        }
        if let Some(inst) = &inst {
            for (index, &arg) in inst.args.iter().enumerate() {
                let consumed = inst.consumes(index, self.callees) && ownership.kind(arg) == Kind::Owned;
                if !consumed {
                    ownership.anchors[arg.index()].iter().for_each(|&anchor| own(anchor, &mut self.live));
                }
            }
        }
        for (number, (mut changes, moved)) in plans.into_iter().enumerate() {
            let stays = &self.live_in[edges[number].block.index()];
            let keeps = |value: &ValueId| stays.binary_search(value).is_ok() || moved.contains(value);
            changes.down.extend(owned.iter().copied().filter(|value| !keeps(value)));
            let way = way_of(term, number);
            if inst.is_some() && way.is_none() {
                // An expression that is left gives up what it has made last first.
                changes.down.sort_by_key(|value| std::cmp::Reverse(*value));
            }
            if let Some(inst) = &inst {
                for (index, result) in inst.results.iter().enumerate() {
                    let valid = way == Some(inst.way(index, self.callees));
                    if valid && ownership.kind(*result) == Kind::Owned && !keeps(result) {
                        changes.down.push(*result);
                    }
                }
            }
            if edges.len() == 1 {
                return changes;
            }
            self.on_edge(function, id, number, &edges[number], &changes);
        }
        here
    }

    /// The end of the function: what is returned is passed on, the rest of what is looked at is dropped before.
    fn leave(&mut self, term: &Term, here: &mut Changes, touched: &mut Vec<ValueId>) {
        let ownership = self.ownership;
        let values = term.operands();
        for &value in &values {
            let root = ownership.root(value);
            match ownership.kind(value) {
                Kind::Owned if !self.live[root.index()] => self.enliven(root, touched),
                Kind::Plain => {}
                Kind::Owned | Kind::Borrowed | Kind::Loaded => here.up.push(value),
            }
        }
        for &value in &values {
            for &anchor in &ownership.anchors[value.index()] {
                if !self.live[anchor.index()] {
                    here.drop_once(anchor);
                    self.enliven(anchor, touched);
                }
            }
        }
    }

    fn on_edge(&mut self, function: &mut Function, from: BlockId, number: usize, edge: &Edge, changes: &Changes) {
        if changes.up.is_empty() && changes.down.is_empty() {
            return;
        }
        let mut code = Vec::new();
        push_reversed(function, &mut code, changes);
        code.reverse();
        // Increments come before the edge takes what it passes.
        if changes.up.is_empty() && self.ownership.cfg.preds[edge.block.index()].len() == 1 {
            self.heads[edge.block.index()] = code;
            return;
        }
        let split = function.add_block();
        let cold = function.block(edge.block).cold || function.block(from).cold;
        let block = &mut function.blocks[split.index()];
        (block.insts, block.term, block.cold) = (code, Some(Term::Jump(edge.clone())), cold);
        self.heads.push(Vec::new());
        let edges = function.blocks[from.index()].term.as_mut().map(Term::edges_mut).unwrap_or_default();
        if let Some(old) = edges.into_iter().nth(number) {
            *old = Edge { block: split, args: SmallVec::new() };
        }
    }
}

fn same_place(take: &Inst, store: &Inst) -> bool {
    let place = match (take.op, store.op) {
        (Op::TakeSlot { index: a, .. }, Op::StoreSlot { index: b, .. }) => a == b,
        (Op::TakeElem { .. }, Op::StoreElem { .. }) => take.args[1] == store.args[1],
        (Op::TakeGlobal { global: a }, Op::StoreGlobal { global: b }) => return a == b,
        _ => false,
    };
    place && take.args[0] == store.args[0]
}

/// The way that edge `number` of a check stands for; None for an error edge.
fn way_of(term: &Term, number: usize) -> Option<Way> {
    let Term::Check { err, big, stop, .. } = term else { return None };
    let ways = [
        Some(Some(Way::Ok)),
        err.as_ref().map(|_| None),
        big.as_ref().map(|_| Some(Way::Big)),
        stop.as_ref().map(|_| Some(Way::Stop)),
    ];
    ways.into_iter().flatten().nth(number).flatten()
}

/// Appends the changes to code that is built from the end.
fn push_reversed(function: &mut Function, code: &mut Vec<InstId>, changes: &Changes) {
    for (op, values) in [(Op::DecRef, &changes.down), (Op::IncRef, &changes.up)] {
        for &value in values.iter().rev() {
            code.push(function.make(op, &[value], &[], None));
        }
    }
}
