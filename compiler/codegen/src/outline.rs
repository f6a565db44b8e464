//! Moves rarely executed code of small functions out of them, so that the inliner sees how small they are. The code
//! that leaves a function because an int overflows is often larger than the function.

use inkwell::attributes::{Attribute, AttributeLoc};
use inkwell::targets::TargetMachine;
use molt_llvm_passes::{LlvmError, run_passes, set_switches};
use molt_ssa::{Function, Op};

use crate::module::Cx;

/// Instructions up to which a function is worth it.
const HOT: usize = 80;
/// Rarely executed instructions from which it is.
const COLD: usize = 12;
/// The pass outlines blocks with calls marked cold; the values it needs must be in registers by then.
const PASSES: &str = "function(sroa,simplifycfg),hotcoldsplit";

/// Requires that the runtime's bodies are not linked in yet: only the program's functions are meant.
pub(crate) fn split_cold(cx: &Cx<'_, '_>, machine: &TargetMachine) -> Result<(), LlvmError> {
    // Outline whatever is cold, even if the call takes as much room.
    set_switches(&[c"-hotcoldsplit-threshold=0"]);
    let worth: Vec<bool> = cx.ssa.functions.iter().map(is_worth).collect();
    if !worth.contains(&true) {
        return Ok(());
    }
    let noinline = Attribute::get_named_enum_kind_id("noinline");
    let spared = || cx.functions.iter().zip(&worth).filter(|(_, worth)| !**worth).map(|(function, _)| *function);
    for function in spared() {
        // The pass leaves such functions alone.
        function.add_attribute(AttributeLoc::Function, cx.v.context.create_enum_attribute(noinline, 0));
    }
    run_passes(&cx.llvm, machine, PASSES, false)?;
    for function in spared() {
        function.remove_enum_attribute(AttributeLoc::Function, noinline);
    }
    Ok(())
}

/// Recursive functions are not inlined anyway, and would pay for the memory through which outlined code gives values back.
fn is_worth(function: &Function) -> bool {
    if function.marks_frames() || function.insts.iter().any(|inst| inst.op == Op::EnterCall) {
        return false;
    }
    let count = |cold| function.blocks.iter().filter(|block| block.cold == cold).map(|block| block.insts.len()).sum();
    let (hot, cold): (usize, usize) = (count(false), count(true));
    !function.cold && !function.once && hot <= HOT && cold >= COLD
}
