//! Makes tuples of constants static objects.
//!
//! A tuple that is constant in the source is one object, each time it is asked for, if its items are singletons, inline
//! ints, floats and static objects by now; else it is made each time. Requires: nothing. Ensures: no `const_tuple` is left.
//! Invalidates: definitions.

use molt_abi::value::FIRST_TAGGED;
use molt_ssa::analysis::{Cfg, Defs};
use molt_ssa::{Function, InstId, Op, Ty, ValueId};
use smallvec::SmallVec;

/// Nothing: what is changed has one definition still.
pub fn static_tuples(function: &mut Function) {
    let holds = |function: &Function| function.insts.iter().any(|inst| inst.op == Op::ConstTuple);
    if !holds(function) {
        return;
    }
    let cfg = Cfg::of(function);
    let defs = Defs::of(function, &cfg);
    for &id in &cfg.order {
        let mut at = 0;
        while let Some(&inst) = function.block(id).insts.get(at) {
            at += 1;
            if function.inst(inst).op != Op::ConstTuple {
                continue;
            }
            let args = function.inst(inst).args.clone();
            let items: Option<SmallVec<[Item; 4]>> = args.iter().map(|arg| item(function, &defs, *arg)).collect();
            let Some(items) = items.filter(|items| !items.is_empty()) else {
                function.insts[inst.index()].op = Op::NewTuple;
                continue;
            };
            let mut made: SmallVec<[InstId; 4]> = SmallVec::new();
            let args = items.into_iter().map(|item| match item {
                Item::Known(value) => value,
                Item::Float(bits) => {
                    let constant = function.make(Op::VConst { bits }, &[], &[Ty::Value], None);
                    made.push(constant);
                    function.inst(constant).results[0]
                }
            });
            let args = args.collect();
            let tuple = &mut function.insts[inst.index()];
            (tuple.op, tuple.args) = (Op::StaticTuple, args);
            let block = &mut function.blocks[id.index()].insts;
            block.splice(at - 1..at - 1, made.iter().copied());
            at += made.len();
        }
    }
}

enum Item {
    /// A constant value, or a reference to a static object.
    Known(ValueId),
    Float(u64),
}

fn item(function: &Function, defs: &Defs, value: ValueId) -> Option<Item> {
    let def = |value: ValueId| defs.inst(value).map(|inst| function.inst(inst));
    let inst = def(value)?;
    match inst.op {
        Op::VConst { .. } => Some(Item::Known(value)),
        Op::VFromRef => {
            let object = inst.args[0];
            let fixed = matches!(
                def(object)?.op,
                Op::StrConst { .. } | Op::BytesConst { .. } | Op::Static { .. } | Op::StaticTuple
            );
            fixed.then_some(Item::Known(object))
        }
        Op::VFromF => match def(inst.args[0])?.op {
            Op::FConst { bits } if bits < FIRST_TAGGED => Some(Item::Float(bits)),
            _ => None,
        },
        _ => None,
    }
}
