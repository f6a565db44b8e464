//! Decides which values loaded from memory need a count of their own.
//!
//! A loaded value may stay borrowed while its container lives and nothing that may overwrite its place, or run a
//! finalizer that may, stands between the load and a use. Counts dropped without running code are harmless: the container
//! still holds its own. A load is looked at after all that is loaded through it, whose uses are then its own.

use molt_ssa::{BlockId, Callees, Function, GlobalId, Inst, Op, Ty, ValueId};

use super::ownership::{Kind, Ownership, bases};

/// Beyond these a load just takes its count.
const MAX_USES: usize = 64;
const MAX_BLOCKS: usize = 48;

/// A kind of memory that a counted value is loaded from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Slot(u32),
    Element,
    /// Of a tuple: never overwritten.
    Item,
    Global(GlobalId),
}

#[derive(Clone, Copy)]
enum Clobber {
    All,
    One(Place),
}

impl Clobber {
    fn hits(self, place: Place) -> bool {
        match self {
            Clobber::All => true,
            Clobber::One(other) => other == place,
        }
    }
}

/// A point in a block: instruction `i` reads what it borrows at `2i`, what it consumes just before.
type Key = i64;

fn place(op: Op) -> Option<Place> {
    match op {
        Op::LoadSlot { index, .. } | Op::TakeSlot { index, .. } | Op::StoreSlot { index, .. } => {
            Some(Place::Slot(index))
        }
        Op::LoadElem { .. } | Op::TakeElem { .. } | Op::StoreElem { .. } => Some(Place::Element),
        Op::LoadItem => Some(Place::Item),
        Op::LoadGlobal { global } | Op::TakeGlobal { global } | Op::StoreGlobal { global } => {
            Some(Place::Global(global))
        }
        _ => None,
    }
}

struct Decider<'a> {
    function: &'a Function,
    /// By block, in order.
    clobbers: Vec<Vec<(Key, Clobber)>>,
    /// By root: where it is used, by itself or by what depends on it.
    uses: Vec<Vec<(BlockId, Key)>>,
    kept: Vec<bool>,
}

type Load = (ValueId, BlockId, usize);

pub(super) fn decide(function: &Function, callees: &Callees, ownership: &mut Ownership) {
    let loads: Vec<Load> = ownership
        .cfg
        .order
        .iter()
        .flat_map(|&id| function.block(id).insts.iter().enumerate().map(move |(at, inst)| (id, at, inst)))
        .flat_map(|(id, at, inst)| function.inst(*inst).results.iter().map(move |&result| (result, id, at)))
        .filter(|(result, _, _)| ownership.root(*result) == *result)
        .filter(|(result, _, _)| {
            let inst = ownership.defs.inst(*result).map(|inst| function.inst(inst));
            ownership.kind(*result) == Kind::Loaded
                || inst
                    .is_some_and(|inst| !function.ty(*result).counted() && !bases(function, inst, *result).is_empty())
        })
        .collect();
    if loads.is_empty() {
        return;
    }
    let mut decider = Decider {
        function,
        clobbers: clobbers(function, callees, ownership),
        uses: vec![Vec::new(); function.values.len()],
        kept: vec![false; function.values.len()],
    };
    decider.find_uses(callees, ownership);
    let mut seen = vec![u32::MAX; function.blocks.len()];
    for (round, &(value, block, at)) in loads.iter().rev().enumerate() {
        let Some(inst) = ownership.defs.inst(value).map(|inst| function.inst(inst)) else { continue };
        let counted = function.ty(value).counted();
        let bases = bases(function, inst, value);
        let keeps = bases.iter().any(|base| decider.kept[ownership.root(*base).index()]);
        let stays = !counted
            || !keeps
                && place(inst.op).is_some_and(|place| {
                    decider.unharmed(ownership, value, place, (block, at), round as u32, &mut seen)
                });
        if stays {
            let uses = std::mem::take(&mut decider.uses[value.index()]);
            for base in bases {
                decider.uses[ownership.root(*base).index()].extend_from_slice(&uses);
            }
            decider.uses[value.index()] = uses;
        } else {
            ownership.promoted[value.index()] = true;
        }
    }
    for index in 0..ownership.root.len() {
        let root = ownership.root[index];
        if ownership.promoted[root.index()] {
            ownership.kind[index] = Kind::Owned;
        }
    }
}

impl Decider<'_> {
    fn find_uses(&mut self, callees: &Callees, ownership: &Ownership) {
        let function = self.function;
        let mut add = |value: ValueId, block, key| self.uses[ownership.root(value).index()].push((block, key));
        for &id in &ownership.cfg.order {
            let block = function.block(id);
            for (at, &inst) in block.insts.iter().enumerate() {
                let inst = function.inst(inst);
                for (index, &arg) in inst.args.iter().enumerate() {
                    let consumed = inst.consumes(index, callees) && function.ty(arg).counted();
                    add(arg, id, 2 * at as Key - Key::from(consumed));
                    if inst.op == Op::Keep {
                        self.kept[ownership.root(arg).index()] = true;
                    }
                }
            }
            let end = 2 * block.insts.len() as Key;
            if let Some(term) = &block.term {
                term.operands().iter().for_each(|&value| add(value, id, end));
                for edge in term.edges() {
                    edge.args.iter().for_each(|&value| add(value, id, end));
                }
            }
        }
    }

    /// Whether the loaded value is good at each of its uses.
    fn unharmed(
        &self,
        ownership: &Ownership,
        value: ValueId,
        place: Place,
        (block, at): (BlockId, usize),
        round: u32,
        seen: &mut [u32],
    ) -> bool {
        let uses = &self.uses[value.index()];
        if place == Place::Item {
            return true;
        }
        if uses.len() > MAX_USES {
            return false;
        }
        let start = 2 * at as Key;
        let clean = |block: BlockId, from: Key, to: Key| {
            let found = &self.clobbers[block.index()];
            let first = found.partition_point(|(key, _)| *key <= from);
            !found[first..].iter().take_while(|(key, _)| *key <= to).any(|(_, clobber)| clobber.hits(place))
        };
        let mut open: Vec<BlockId> = Vec::new();
        for &(used_in, key) in uses {
            if used_in == block {
                if !clean(block, start, key) {
                    return false;
                }
                continue;
            }
            if !clean(used_in, Key::MIN, key) {
                return false;
            }
            // A block that holds a use is passed whole if the walk comes to it from below.
            open.extend(&ownership.cfg.preds[used_in.index()]);
        }
        let mut count = 0;
        while let Some(id) = open.pop() {
            if std::mem::replace(&mut seen[id.index()], round) == round {
                continue;
            }
            count += 1;
            let from = if id == block { start } else { Key::MIN };
            if count > MAX_BLOCKS || !clean(id, from, Key::MAX) {
                return false;
            }
            if id != block {
                open.extend(&ownership.cfg.preds[id.index()]);
            }
        }
        true
    }
}

fn clobbers(function: &Function, callees: &Callees, ownership: &Ownership) -> Vec<Vec<(Key, Clobber)>> {
    let mut all = vec![Vec::new(); function.blocks.len()];
    for &id in &ownership.cfg.order {
        let found = &mut all[id.index()];
        if callees.finalizers {
            found.push((-1, Clobber::All));
        }
        for (at, &inst) in function.block(id).insts.iter().enumerate() {
            let inst = function.inst(inst);
            let key = 2 * at as Key;
            if inst.runs_code(callees) {
                found.push((key, Clobber::All));
            } else if writes(inst) {
                found.extend(place(inst.op).map(|place| (key + 1, Clobber::One(place))));
            }
            if callees.finalizers && may_drop(function, ownership, inst) {
                found.push((key + 1, Clobber::All));
            }
        }
    }
    all
}

fn writes(inst: &Inst) -> bool {
    use molt_ssa::Effect;
    matches!(inst.op.effect(), Effect::Write | Effect::Take)
}

/// Whether a count may be dropped behind the instruction, and with it code run.
fn may_drop(function: &Function, ownership: &Ownership, inst: &Inst) -> bool {
    inst.args.iter().chain(&inst.results).any(|&value| {
        let ty: Ty = function.ty(value);
        Function::risky_drop(ty) && matches!(ownership.kind(value), Kind::Owned | Kind::Loaded)
    })
}
