//! Whether a program knows complex numbers.
//!
//! A negative float to a fractional power is complex. If every power could be, no kernel that takes roots would stay
//! unboxed; so only programs that show that they know complex numbers get them from `**`.

use molt_hir::{BinaryOp, Block, Const, GlobalId, Item, ModuleId, Op, Program, UnaryOp};
use std::collections::BTreeSet;

/// Whether the program names or writes complex numbers, imports cmath, or has a constant negative base of a power.
pub(crate) fn is_used(program: &Program) -> bool {
    let builtin = |text: &str| program.modules.first()?.globals.get(&program.names.get(text)?).copied();
    let own = |module: ModuleId| !program.modules[module.index()].is_builtin;
    if program.names.get("cmath").is_some_and(|cmath| program.modules.iter().any(|module| module.name == cmath)) {
        return true;
    }
    let types = [builtin("complex"), builtin("_imaginary")];
    let pow = builtin("pow");
    let mut blocks =
        program.functions.iter().filter(|function| own(function.module)).flat_map(|function| &function.blocks);
    blocks.any(|block| shows(block, &types, pow))
}

fn shows(block: &Block, types: &[Option<GlobalId>], pow: Option<GlobalId>) -> bool {
    let (mut negative, mut integral, mut pows) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for (op, _) in &block.ops {
        match op {
            Op::LoadGlobal { dst, global, fallback } => {
                let read = [Some(*global), *fallback];
                if read.iter().any(|global| global.is_some() && types.contains(global)) {
                    return true;
                }
                if pow.is_some() && read.contains(&pow) {
                    pows.insert(*dst);
                }
            }
            Op::Const { dst, value } => match value {
                Const::Int(value) => {
                    integral.insert(*dst);
                    if *value < 0 {
                        negative.insert(*dst);
                    }
                }
                Const::Float(value) if *value < 0.0 => {
                    negative.insert(*dst);
                }
                _ => {}
            },
            Op::Unary { dst, op: UnaryOp::Neg, .. } => {
                negative.insert(*dst);
            }
            Op::Binary { op: BinaryOp::Pow, lhs, rhs, .. } if negative.contains(lhs) && !integral.contains(rhs) => {
                return true;
            }
            Op::Call { callee, args, .. } if pows.contains(callee) => {
                if let [Item::One(base), Item::One(exponent)] = args.pos[..]
                    && negative.contains(&base)
                    && !integral.contains(&exponent)
                {
                    return true;
                }
            }
            _ => {}
        }
    }
    false
}
