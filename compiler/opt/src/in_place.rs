//! Lets what is appended to a string, or to bytes, grow it where it stands: in `x.text += s`, `d[k] += s` and `text += s`
//! with a global, the place would hold a count of its own while the new string is made, so each step would copy.
//!
//! Requires: explicit exits, so that nothing between two instructions of a block can leave it. Ensures: where a word is
//! loaded, extended and stored back, it is taken out of its place before it is extended, and nothing looks at the place
//! until it is stored. Only in programs whose drops run no code. Invalidates: definitions.

use molt_abi::table;
use molt_abi::types::Builtin;
use molt_ssa::analysis::{Cfg, Defs};
use molt_ssa::{BlockId, Callees, Effect, Function, Inst, InstId, Op, Origin, RtFn, Ty, TypeId, ValueId};

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
    take: Take,
    /// The first of what extends it.
    first: usize,
}

/// How a word is taken out of its place.
enum Take {
    /// By the instruction at this position, which stands before the store.
    Stands(usize),
    /// By a call of a row still to be made: from this dict, at this position.
    Row(RtFn, ValueId, ValueId),
}

/// Whether an instruction makes its first argument longer, in place if nobody else holds it.
fn extends(inst: &Inst, callees: &Callees) -> bool {
    matches!(inst.op, Op::CallRt { function } if matches!(function.0.name, "str_append" | "bytes_append"))
        && inst.consumes(0, callees)
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
            op if stores_item(op) => *stored.args.last()?,
            _ => return None,
        };
        let take = (0..store).rev().find(|&at| takes_before(function.inst(insts[at]), stored));
        if take.is_none() && !stores_item(stored.op) {
            return None;
        }
        // Down the chain of what extends it, to what it was.
        let mut word = root(function, &defs, word);
        let mut first = None;
        while let Some(made) = defs.inst(word).filter(|&made| extends(function.inst(made), callees)) {
            first = Some(insts.iter().position(|&inst| inst == made)?);
            word = root(function, &defs, function.inst(made).args[0]);
        }
        let first = first.filter(|first| *first < take.unwrap_or(store))?;
        let loaded = defs.inst(word)?;
        let take = match take {
            Some(take) => Take::Stands(take),
            None => {
                let &[dict, at] = &function.inst(loaded).args[..] else { return None };
                Take::Row(RtFn(table::find("dict_take")?), dict, at)
            }
        };
        let fits = (loads_from(function.inst(loaded), stored) || loads_item(function, &defs, loaded, stored))
            && is_untouched(function, cfg, callees, (defs.block[word.index()], loaded), (id, first))
            && insts[first..store].iter().all(|&inst| looks_away(function, function.inst(inst), stored));
        fits.then_some(Found { take, first })
    })
}

/// Whether the op stores an item of a dict.
fn stores_item(op: Op) -> bool {
    matches!(op, Op::CallRt { function } if function.0.name.starts_with("dict_set_"))
}

/// Whether a word was loaded from where a dict's item is stored: the same key was looked up.
fn loads_item(function: &Function, defs: &Defs, load: InstId, store: &Inst) -> bool {
    let row = |inst: &Inst| if let Op::CallRt { function } = inst.op { function.0.name } else { "" };
    let load = function.inst(load);
    let &[dict, at] = &load.args[..] else { return false };
    if row(load) != "dict_value" || function.ty(load.results[0]) != Ty::Value || store.args[0] != dict {
        return false;
    }
    let Some(find) = defs.inst(at).map(|find| function.inst(find)) else { return false };
    let kind = |name: &'static str, prefix| name.strip_prefix(prefix);
    // Items lie in arrays of their own.
    let same = |a: &ValueId, b: &ValueId| {
        let array = |value: &ValueId| defs.inst(*value).map(|inst| function.inst(inst));
        let both = array(a).zip(array(b));
        a == b || both.is_some_and(|(a, b)| a.op == Op::StackArray && b.op == Op::StackArray && a.args == b.args)
    };
    kind(row(find), "dict_find_").is_some_and(|of| kind(row(store), "dict_set_") == Some(of))
        && find.args.len() + 1 == store.args.len()
        && find.args.iter().zip(&store.args).all(|(a, b)| same(a, b))
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
                Ty::Ref(id) => [Builtin::str, Builtin::bytes].iter().any(|plain| id == TypeId(*plain as u32)),
                _ => false,
            };
            row.0.effect() != table::Effect::Any && inst.args.iter().all(plain)
        }
        Op::TakeSlot { .. } | Op::TakeGlobal { .. } => takes_before(inst, store) || !same_kind(inst.op, store.op),
        Op::LoadSlot { .. } | Op::LoadGlobal { .. } => !same_kind(inst.op, store.op),
        // An array on the stack borrows values, and looks into none.
        Op::StackArray => true,
        _ => matches!(inst.op.effect(), Effect::Pure | Effect::View),
    }
}

fn rewrite(function: &mut Function, id: BlockId, found: &Found) {
    let take = match found.take {
        Take::Stands(take) => function.blocks[id.index()].insts.remove(take),
        Take::Row(row, dict, at) => function.make(Op::CallRt { function: row }, &[dict, at], &[Ty::Value], None),
    };
    let mut insts = std::mem::take(&mut function.blocks[id.index()].insts);
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
