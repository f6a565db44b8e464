//! Scalar replacement: objects that never leave the function become values, one per slot.
//!
//! An object qualifies if all that happens to it are reads and writes of its slots, and nothing runs when it is dropped.
//! Each block in which it is alive gets a parameter per slot; `params` leaves the real joins. Requires: nothing, but finds
//! most after inlining. Ensures: no `new` has only slot uses. Invalidates: definitions; block ids stay.

use std::collections::BTreeMap;

use molt_abi::value::{Storage, UNBOUND};
use molt_ssa::analysis::{Cfg, Defs};
use molt_ssa::{BlockId, Callees, Function, InstId, Op, Term, Ty, ValueId};

use crate::subst::Subst;

/// More accessed slots than this stay in memory.
const MAX_SLOTS: usize = 24;

/// Whether anything changed.
pub fn objects(function: &mut Function, callees: &Callees) -> bool {
    let mut changed = false;
    // Each round may free what was stored in the objects of the one before.
    while round(function, callees) {
        changed = true;
    }
    changed
}

fn round(function: &mut Function, callees: &Callees) -> bool {
    let cfg = Cfg::of(function);
    let defs = Defs::of(function, &cfg);
    let Some(found) = candidates(function, callees, &cfg, &defs) else { return false };
    for object in &found {
        replace(function, &cfg, object);
    }
    true
}

struct Object {
    value: ValueId,
    made_by: InstId,
    home: BlockId,
    /// The accessed slots and their storage.
    slots: BTreeMap<u32, Storage>,
    /// Blocks that access it.
    blocks: Vec<BlockId>,
}

fn candidates(function: &Function, callees: &Callees, cfg: &Cfg, defs: &Defs) -> Option<Vec<Object>> {
    let mut objects: Vec<Object> = Vec::new();
    let mut number: Vec<Option<usize>> = vec![None; function.values.len()];
    for &id in &cfg.order {
        for &inst in &function.block(id).insts {
            let made = function.inst(inst);
            let Op::New { type_id, .. } = made.op else { continue };
            if !callees.finalized.contains(&type_id) {
                number[made.results[0].index()] = Some(objects.len());
                let (slots, blocks) = (BTreeMap::new(), Vec::new());
                objects.push(Object { value: made.results[0], made_by: inst, home: id, slots, blocks });
            }
        }
    }
    if objects.is_empty() {
        return None;
    }
    let mut stays = vec![false; objects.len()];
    // A cast is the object itself.
    let object_of = |value: ValueId| {
        let mut value = value;
        while let Some(inst) = defs.inst(value).map(|inst| function.inst(inst)) {
            if inst.op != Op::RefCast {
                break;
            }
            value = inst.args[0];
        }
        number[value.index()]
    };
    for &id in &cfg.order {
        let block = function.block(id);
        for &inst in &block.insts {
            let inst = function.inst(inst);
            for (index, &arg) in inst.args.iter().enumerate() {
                let Some(at) = object_of(arg) else { continue };
                let object = &mut objects[at];
                match inst.op {
                    Op::LoadSlot { index: slot, storage }
                    | Op::TakeSlot { index: slot, storage }
                    | Op::StoreSlot { index: slot, storage }
                        if index == 0 =>
                    {
                        stays[at] |= *object.slots.entry(slot).or_insert(storage) != storage;
                    }
                    Op::Keep | Op::RefCast => {}
                    _ => stays[at] = true,
                }
                if object.blocks.last() != Some(&id) {
                    object.blocks.push(id);
                }
            }
        }
        let Some(term) = &block.term else { continue };
        let passed = term.edges().into_iter().flat_map(|edge| edge.args.iter().copied());
        for value in term.operands().into_iter().chain(passed) {
            if let Some(at) = object_of(value) {
                stays[at] = true;
            }
        }
    }
    let mut at = 0;
    objects.retain(|object| {
        at += 1;
        !stays[at - 1] && object.slots.len() <= MAX_SLOTS
    });
    (!objects.is_empty()).then_some(objects)
}

/// What a fresh slot holds.
fn initial(function: &mut Function, storage: Storage, code: &mut Vec<InstId>) -> ValueId {
    let mut make = |function: &mut Function, op: Op, args: &[ValueId], ty: Ty| {
        let inst = function.make(op, args, &[ty], None);
        code.push(inst);
        function.inst(inst).results[0]
    };
    match storage {
        Storage::Value => make(function, Op::VConst { bits: UNBOUND }, &[], Ty::Value),
        Storage::Float => make(function, Op::FConst { bits: 0 }, &[], Ty::F64),
        Storage::Bool => make(function, Op::BConst { value: false }, &[], Ty::I1),
        Storage::Raw => make(function, Op::IConst { value: 0 }, &[], Ty::I64),
        Storage::Int => {
            let zero = make(function, Op::IConst { value: 0 }, &[], Ty::I64);
            make(function, Op::IntPack, &[zero], Ty::Int)
        }
    }
}

fn replace(function: &mut Function, cfg: &Cfg, object: &Object) {
    let mut live = vec![false; function.blocks.len()];
    let mut region = Vec::new();
    let mut open: Vec<BlockId> = object.blocks.clone();
    while let Some(id) = open.pop() {
        if id != object.home && !std::mem::replace(&mut live[id.index()], true) {
            region.push(id);
            open.extend(&cfg.preds[id.index()]);
        }
    }
    region.sort();
    let slots: Vec<(u32, Storage)> = object.slots.iter().map(|(slot, storage)| (*slot, *storage)).collect();
    let first: Vec<usize> = function.blocks.iter().map(|block| block.params.len()).collect();
    for &id in &region {
        for (_, storage) in &slots {
            function.add_param(id, Ty::of_storage(*storage));
        }
    }
    let mut subst = Subst::new(function);
    let mut names = vec![object.value];
    for id in [object.home].into_iter().chain(region.iter().copied()) {
        let mut current = function.block(id).params[first[id.index()]..].to_vec();
        let insts = std::mem::take(&mut function.blocks[id.index()].insts);
        let mut code = Vec::with_capacity(insts.len());
        for inst in insts {
            if inst == object.made_by {
                current = slots.iter().map(|(_, storage)| initial(function, *storage, &mut code)).collect();
                continue;
            }
            let found = function.inst(inst);
            let ours = found.args.first().is_some_and(|arg| names.contains(arg));
            let at = |slot: u32| slots.binary_search_by_key(&slot, |(slot, _)| *slot).ok();
            match found.op {
                Op::RefCast if ours => names.push(found.results[0]),
                Op::LoadSlot { index, .. } | Op::TakeSlot { index, .. } if ours => {
                    if let Some(at) = at(index) {
                        subst.set(found.results[0], current[at]);
                    }
                }
                Op::StoreSlot { index, .. } if ours => {
                    if let Some(at) = at(index) {
                        current[at] = found.args[1];
                    }
                }
                Op::Keep if ours => {
                    for &value in current.iter().filter(|value| function.ty(**value) == Ty::Value).collect::<Vec<_>>() {
                        code.push(function.make(Op::Keep, &[value], &[], None));
                    }
                }
                _ => code.push(inst),
            }
        }
        let block = &mut function.blocks[id.index()];
        block.insts = code;
        for edge in block.term.iter_mut().flat_map(Term::edges_mut) {
            if live[edge.block.index()] {
                edge.args.extend(current.iter().copied());
            }
        }
    }
    subst.apply(function);
}
