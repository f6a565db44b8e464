//! Names for numbers: `mask = 2**64 - 1` and then `x & mask`. Where such a variable never has another value, operators that
//! are worth knowing their operand get the number itself, so that it need not lie in a variable, and an int beyond a word
//! that nothing else reads is no value at all.
//!
//! Requires: checks for unbound variables stand only where a variable may be unbound.

use crate::ir::*;

pub(super) fn propagate(function: &mut Function) {
    let numbers = numbers(function);
    if numbers.iter().all(Option::is_none) {
        return;
    }
    let mut given = vec![false; numbers.len()];
    let Function { blocks, regs, .. } = function;
    for block in blocks.iter_mut() {
        let ops = std::mem::take(&mut block.ops);
        for (mut op, loc) in ops {
            if let Op::Binary { op: operator, lhs, rhs, .. } = &mut op {
                for (reg, on_right) in [(lhs, false), (rhs, true)] {
                    let Some(value) =
                        numbers[reg.index()].as_ref().filter(|value| is_worth(*operator, on_right, value))
                    else {
                        continue;
                    };
                    let dst = Reg(regs.len() as u32);
                    regs.push(None);
                    block.ops.push((Op::Const { dst, value: value.clone() }, loc));
                    given[reg.index()] = true;
                    *reg = dst;
                }
            }
            block.ops.push((op, loc));
        }
    }
    if !given.contains(&true) {
        return;
    }
    let read = uses(function);
    for block in &mut function.blocks {
        block.ops.retain(|(op, _)| match op {
            Op::Const { dst, .. } => read[dst.index()] || given.get(dst.index()) != Some(&true),
            _ => true,
        });
    }
}

/// Whether the code for an operator depends on the number.
fn is_worth(op: BinaryOp, on_right: bool, value: &Const) -> bool {
    match op {
        BinaryOp::And => true,
        BinaryOp::Mod => on_right,
        BinaryOp::FloorDiv | BinaryOp::LShift | BinaryOp::RShift => on_right && matches!(value, Const::Int(_)),
        _ => false,
    }
}

/// The int that each variable has from the one place on where it gets a value.
fn numbers(function: &Function) -> Vec<Option<Const>> {
    let count = function.regs.len();
    let mut values: Vec<Option<Const>> = vec![None; count];
    let mut defs = vec![0u32; count];
    function.params.iter().for_each(|param| defs[param.reg.index()] += 1);
    for block in &function.blocks {
        for (op, _) in &block.ops {
            match op {
                Op::Const { dst, value: value @ (Const::Int(_) | Const::BigInt(_)) } => {
                    values[dst.index()] = Some(value.clone());
                }
                // It may have no value somewhere.
                Op::CheckBound { reg, .. } | Op::IsBound { reg, .. } | Op::Unbind { reg } => defs[reg.index()] += 1,
                _ => {}
            }
            op.for_each_def(|reg| defs[reg.index()] += 1);
        }
        if let Some(reg) = block.term.as_ref().and_then(|(term, _)| term.def()) {
            defs[reg.index()] += 1;
        }
    }
    let named = |index: usize| function.regs[index].is_some();
    values.into_iter().enumerate().map(|(index, value)| value.filter(|_| defs[index] == 1 && named(index))).collect()
}

/// Whether each register is read.
fn uses(function: &Function) -> Vec<bool> {
    let mut read = vec![false; function.regs.len()];
    for block in &function.blocks {
        block.ops.iter().for_each(|(op, _)| op.for_each_use(|reg| read[reg.index()] = true));
        if let Some((term, _)) = &block.term {
            term.for_each_use(|reg| read[reg.index()] = true);
        }
    }
    read
}
