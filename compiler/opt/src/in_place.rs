//! Lets what is appended to a string grow it where it stands: in `x.text += s` and `text += s` with a global, the field or
//! global would hold a count of its own while the new string is made, so each step would copy.
//!
//! Requires: explicit exits, so that nothing between two instructions of a block can leave it. Ensures: where a word is
//! loaded, extended and stored back, it is taken out of its place before it is extended, and nothing looks at the place
//! until it is stored. Only in programs whose drops run no code. Invalidates: definitions.

use molt_ssa::analysis::{Cfg, Defs};
use molt_ssa::{BlockId, Callees, Effect, Function, Inst, InstId, Op, Origin, Ty, ValueId};

/// Blocks between a load and what extends it.
const MAX_BLOCKS: usize = 8;

/// Whether anything changed.
pub fn in_place(function: &mut Function, callees: &Callees) -> bool {
    if callees.finalizers || !function.insts.iter().any(|inst| extends(inst, callees)) {
        return false;
    }
    let cfg = Cfg::of(function);
    let mut changed = false;
    for &id in &cfg.order {
        // One after the other: each changes the places of the others.
        while let Some(found) = find(function, &cfg, callees, id) {
            rewrite(function, id, &found);
            changed = true;
        }
    }
    changed
}

/// A word that is extended, by positions in its block.
struct Found {
    take: usize,
    /// The first of what extends it.
    first: usize,
}

/// Whether an instruction makes its first argument longer, in place if nobody else holds it.
fn extends(inst: &Inst, callees: &Callees) -> bool {
    matches!(inst.op, Op::CallRt { function } if function.0.name == "str_append") && inst.consumes(0, callees)
}

fn find(function: &Function, cfg: &Cfg, callees: &Callees, id: BlockId) -> Option<Found> {
    let insts = &function.block(id).insts;
    if !insts.iter().any(|&inst| extends(function.inst(inst), callees)) {
        return None;
    }
    let defs = Defs::of(function, cfg);
    (0..insts.len()).find_map(|store| {
        let stored = function.inst(insts[store]);
        let word = match stored.op {
            Op::StoreSlot { .. } => stored.args[1],
            Op::StoreGlobal { .. } => stored.args[0],
            _ => return None,
        };
        let take = (0..store).rev().find(|&at| takes_before(function.inst(insts[at]), stored))?;
        // Down the chain of what extends it, to what it was.
        let mut word = root(function, &defs, word);
        let mut first = None;
        while let Some(made) = defs.inst(word).filter(|&made| extends(function.inst(made), callees)) {
            first = Some(insts.iter().position(|&inst| inst == made)?);
            word = root(function, &defs, function.inst(made).args[0]);
        }
        let first = first.filter(|first| *first < take)?;
        let loaded = defs.inst(word)?;
        let fits = loads_from(function.inst(loaded), stored)
            && is_untouched(function, cfg, callees, (defs.block[word.index()], loaded), (id, first))
            && insts[first..store].iter().all(|&inst| looks_away(function, function.inst(inst), stored));
        fits.then_some(Found { take, first })
    })
}

/// What a value is a view of.
fn root(function: &Function, defs: &Defs, mut value: ValueId) -> ValueId {
    while let Some(inst) = defs.inst(value).map(|inst| function.inst(inst)).filter(|inst| inst.origin() == Origin::View)
    {
        value = inst.args[0];
    }
    value
}

fn takes_before(take: &Inst, store: &Inst) -> bool {
    match (take.op, store.op) {
        (Op::TakeSlot { index: a, .. }, Op::StoreSlot { index: b, .. }) => a == b && take.args[0] == store.args[0],
        (Op::TakeGlobal { global: a }, Op::StoreGlobal { global: b }) => a == b,
        _ => false,
    }
}

fn loads_from(load: &Inst, store: &Inst) -> bool {
    match (load.op, store.op) {
        (Op::LoadSlot { index: a, .. }, Op::StoreSlot { index: b, .. }) => a == b && load.args[0] == store.args[0],
        (Op::LoadGlobal { global: a }, Op::StoreGlobal { global: b }) => a == b,
        _ => false,
    }
}

/// Whether two instructions are about one kind of place: the slots of a number in all objects, or one global.
fn same_kind(a: Op, b: Op) -> bool {
    let slot = |op| match op {
        Op::LoadSlot { index, .. } | Op::TakeSlot { index, .. } | Op::StoreSlot { index, .. } => Some(index),
        _ => None,
    };
    let global = |op| match op {
        Op::LoadGlobal { global } | Op::TakeGlobal { global } | Op::StoreGlobal { global } => Some(global),
        _ => None,
    };
    slot(a).is_some_and(|index| slot(b) == Some(index)) || global(a).is_some_and(|of| global(b) == Some(of))
}

/// Whether the place still holds what was loaded when the block comes to position `until`: on the one way that leads from
/// the load to there, nothing overwrites it and no code runs.
fn is_untouched(
    function: &Function,
    cfg: &Cfg,
    callees: &Callees,
    (home, load): (BlockId, InstId),
    (mut id, until): (BlockId, usize),
) -> bool {
    let place = function.inst(load).op;
    let mut until = Some(until);
    for _ in 0..MAX_BLOCKS {
        let insts = &function.block(id).insts;
        let from = if id == home { insts.iter().position(|&inst| inst == load) } else { Some(0) };
        let Some(from) = from else { return false };
        let clean = insts[from..until.unwrap_or(insts.len())].iter().all(|&inst| {
            let inst = function.inst(inst);
            let writes = matches!(inst.op.effect(), Effect::Write | Effect::Take) && same_kind(inst.op, place);
            !writes && !inst.runs_code(callees)
        });
        if !clean {
            return false;
        }
        if id == home {
            return true;
        }
        let &[above] = &cfg.preds[id.index()] else { return false };
        (id, until) = (above, None);
    }
    false
}

/// Whether an instruction does not look at the place, which holds nothing while it runs. What overwrites it may.
fn looks_away(function: &Function, inst: &Inst, store: &Inst) -> bool {
    match inst.op {
        Op::CallRt { function: row } => {
            let plain = |&arg: &ValueId| match function.ty(arg) {
                Ty::I1 | Ty::I64 | Ty::F64 | Ty::Int => true,
                Ty::Ref(id) => id == molt_ssa::TypeId(molt_abi::types::Builtin::str as u32),
                _ => false,
            };
            row.0.effect() != molt_abi::table::Effect::Any && inst.args.iter().all(plain)
        }
        Op::TakeSlot { .. } | Op::TakeGlobal { .. } => takes_before(inst, store) || !same_kind(inst.op, store.op),
        Op::LoadSlot { .. } | Op::LoadGlobal { .. } => !same_kind(inst.op, store.op),
        _ => matches!(inst.op.effect(), Effect::Pure | Effect::View),
    }
}

fn rewrite(function: &mut Function, id: BlockId, found: &Found) {
    let mut insts = std::mem::take(&mut function.blocks[id.index()].insts);
    let take = insts.remove(found.take);
    let taken = function.inst(take).results[0];
    let extending = insts[found.first];
    let wanted = function.ty(function.inst(extending).args[0]);
    let mut ahead = vec![take];
    let mut word = taken;
    if function.ty(taken) != wanted {
        let view = function.make(Op::RefFromV, &[taken], &[wanted], None);
        word = function.inst(view).results[0];
        ahead.push(view);
    }
    function.insts[extending.index()].args[0] = word;
    insts.splice(found.first..found.first, ahead);
    function.blocks[id.index()].insts = insts;
}
