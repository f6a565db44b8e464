//! Searches by a tuple that is made on the spot go by its items: `(x, y) in seen` makes no tuple, `d[x, y] = v` only one
//! that the table keeps.
//!
//! A search looks at the tuple and no more, so it always may. A store keeps it: it goes by the items if nothing else
//! uses the tuple, which has an identity. Requires: nothing, but finds most after inlining. Ensures: a rewritten row has
//! its items alive until it is done. Invalidates: definitions.

use molt_abi::table;
use molt_ssa::analysis::{Cfg, Defs};
use molt_ssa::{Function, InstId, Op, RtFn, Ty, ValueId};

/// Rows that look a key up, and the same by items; whether they keep it.
const ROWS: [(&str, &str, bool); 4] = [
    ("dict_find_value", "dict_find_items", false),
    ("set_find_value", "set_find_items", false),
    ("dict_set_value", "dict_set_items", true),
    ("set_add_value", "set_add_items", true),
];
/// The argument that is the key.
const KEY: usize = 1;

/// Whether anything changed.
pub fn keys(function: &mut Function) -> bool {
    let is_row = |function: &Function, inst: InstId| row(function.inst(inst).op).is_some();
    if !(0..function.insts.len()).any(|inst| is_row(function, InstId(inst as u32))) {
        return false;
    }
    let cfg = Cfg::of(function);
    let defs = Defs::of(function, &cfg);
    let mut changed = false;
    let mut stores = Vec::new();
    for &id in &cfg.order {
        for at in (0..function.block(id).insts.len()).rev() {
            let inst = function.block(id).insts[at];
            let Some((by_items, keeps)) = row(function.inst(inst).op) else { continue };
            let Some(tuple) = tuple_of(function, &defs, function.inst(inst).args[KEY]) else { continue };
            if keeps {
                stores.push((id, inst, by_items, tuple));
            } else {
                rewrite(function, id, at, by_items, tuple);
                changed = true;
            }
        }
    }
    if stores.is_empty() {
        return changed;
    }
    let uses = count_uses(function, &cfg);
    for (id, inst, by_items, tuple) in stores {
        let made = function.inst(tuple).results[0];
        let key = function.inst(inst).args[KEY];
        let alone = uses[key.index()] == 1 && (key == made || uses[made.index()] == 1);
        let at = function.block(id).insts.iter().position(|other| *other == inst);
        if let Some(at) = at.filter(|_| alone) {
            rewrite(function, id, at, by_items, tuple);
            changed = true;
        }
    }
    changed
}

fn row(op: Op) -> Option<(&'static str, bool)> {
    let Op::CallRt { function } = op else { return None };
    ROWS.iter().find(|row| row.0 == function.0.name).map(|row| (row.1, row.2))
}

/// The instruction that makes the tuple which the value is. The empty tuple is there once for all.
fn tuple_of(function: &Function, defs: &Defs, value: ValueId) -> Option<InstId> {
    let made = function.inst(defs.inst(value)?);
    let inst = if made.op == Op::VFromRef { defs.inst(made.args[0])? } else { return None };
    (function.inst(inst).op.makes_tuple() && !function.inst(inst).args.is_empty()).then_some(inst)
}

/// How often each value is used, by reachable code.
fn count_uses(function: &Function, cfg: &Cfg) -> Vec<u32> {
    let mut uses = vec![0; function.values.len()];
    for &id in &cfg.order {
        let block = function.block(id);
        let mut count = |value: ValueId| uses[value.index()] += 1;
        block.insts.iter().for_each(|inst| function.inst(*inst).args.iter().for_each(|arg| count(*arg)));
        if let Some(term) = &block.term {
            term.operands().into_iter().for_each(&mut count);
            term.edges().iter().for_each(|edge| edge.args.iter().for_each(|arg| count(*arg)));
        }
    }
    uses
}

fn rewrite(function: &mut Function, block: molt_ssa::BlockId, at: usize, by_items: &str, tuple: InstId) {
    let Some(row) = table::find(by_items) else { return };
    let inst = function.block(block).insts[at];
    let items = function.inst(tuple).args.clone();
    let array = function.make(Op::StackArray, &items, &[Ty::Ptr], None);
    let count = function.make(Op::IConst { value: items.len() as i64 }, &[], &[Ty::I64], None);
    let keep = function.make(Op::KeepAll, &items, &[], None);
    let by = [function.inst(array).results[0], function.inst(count).results[0]];
    let call = &mut function.insts[inst.index()];
    call.op = Op::CallRt { function: RtFn(row) };
    call.args.remove(KEY);
    call.args.insert_many(KEY, by);
    function.blocks[block.index()].insts.splice(at..=at, [array, count, inst, keep]);
}
