//! Checks what every HIR must satisfy. A violation is a bug of the builder.

use crate::finish::bound::unbound_read;
use crate::ir::*;

/// The first violation found, if any.
pub fn verify(program: &Program) -> Result<(), String> {
    for function in &program.functions {
        check(program, function).map_err(|message| {
            let module = program.names.text(program.modules[function.module.index()].name);
            format!("{module}: {}: {message}", program.names.text(function.qualname))
        })?;
    }
    Ok(())
}

fn check(program: &Program, function: &Function) -> Result<(), String> {
    let blocks = function.blocks.len();
    if blocks == 0 {
        return Err("no blocks".to_owned());
    }
    let in_range = |reg: Reg| reg.index() < function.regs.len();
    for (index, block) in function.blocks.iter().enumerate() {
        let Some((term, _)) = &block.term else { return Err(format!("block {index} does not end")) };
        let mut regs_fit = true;
        for (op, _) in &block.ops {
            op.for_each_def(|reg| regs_fit &= in_range(reg));
            op.for_each_use(|reg| regs_fit &= in_range(reg));
            check_ids(program, function, op).map_err(|message| format!("block {index}: {message}"))?;
        }
        term.for_each_use(|reg| regs_fit &= in_range(reg));
        regs_fit &= term.def().is_none_or(in_range);
        let mut targets_fit = true;
        term.for_each_target(|target| targets_fit &= target.index() < blocks);
        if !regs_fit || !targets_fit {
            return Err(format!("block {index} names a register or block that does not exist"));
        }
        if let Some(handler) = block.handler {
            let target = function.blocks.get(handler.index());
            let first = target.and_then(|block| block.ops.first());
            if !matches!(first, Some((Op::CatchExc { .. }, _))) {
                return Err(format!("the handler of block {index} does not start with catch_exc"));
            }
        }
        let catches = block.ops.iter().skip(1).any(|(op, _)| matches!(op, Op::CatchExc { .. }));
        if catches {
            return Err(format!("block {index} has catch_exc in its middle"));
        }
    }
    unbound_read(function).map_or(Ok(()), Err)
}

fn check_ids(program: &Program, function: &Function, op: &Op) -> Result<(), String> {
    let cell_fits = |cell: CellRef| match cell {
        CellRef::Own(cell) => cell.index() < function.cells.len(),
        CellRef::Free(index) => (index as usize) < function.frees.len(),
    };
    let fits = match op {
        Op::LoadGlobal { global, .. } | Op::StoreGlobal { global, .. } | Op::DelGlobal { global } => {
            global.index() < program.globals.len()
        }
        Op::NewCell { cell } => cell_fits(CellRef::Own(*cell)),
        Op::LoadCell { cell, .. } | Op::StoreCell { cell, .. } | Op::DelCell { cell } => cell_fits(*cell),
        Op::Super { class, .. } => cell_fits(*class),
        Op::MakeFunction { func, captures, .. } => {
            let target = program.functions.get(func.index());
            captures.iter().all(|&cell| cell_fits(cell))
                && target.is_some_and(|target| target.frees.len() == captures.len())
        }
        Op::MakeClass { class, .. } => class.index() < program.classes.len(),
        Op::Notice { notice } => (*notice as usize) < program.notices.len(),
        Op::Import { module, .. } | Op::ImportFrom { module, .. } => module.index() < program.modules.len(),
        _ => true,
    };
    if fits { Ok(()) } else { Err(format!("{op:?} names something that does not exist")) }
}
