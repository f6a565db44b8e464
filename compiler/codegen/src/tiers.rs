//! Which functions of a large program get LLVM's cheap passes only. Its time grows faster than the code, and most of a
//! large program runs rarely: small functions, those of the program's own and those with loops come first, what goes
//! beyond the budget is quick.

use inkwell::attributes::AttributeLoc;
use molt_ssa::{FuncId, Function, Module, Op};

use crate::module::Cx;
use crate::{Options, Profile};

/// Instructions that are worth optimising together.
const BUDGET: usize = 20_000;
/// Instructions of a function that disappears in its callers.
const SMALL: usize = 40;
/// So many instructions that run rarely cost LLVM as much as one that does not.
const RARE: usize = 4;

/// By function, whether it is to be quick.
pub(crate) fn quick(ssa: &Module, options: &Options) -> Vec<bool> {
    let mut quick = vec![false; ssa.functions.len()];
    if options.profile == Profile::Dev {
        return quick;
    }
    let warm = warm(ssa);
    let mut order: Vec<(Rank, usize, usize)> = ssa
        .functions
        .iter()
        .enumerate()
        .map(|(index, function)| (Rank::of(ssa, function, warm[index]), size(function), index))
        .collect();
    order.sort_unstable();
    let mut spent = 0;
    for (_, size, index) in order {
        spent += size;
        quick[index] = spent > BUDGET;
    }
    quick
}

/// What there is to win, the most first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Small,
    /// Of the program's own: what a program does most is called from there.
    Own,
    Loops,
    Straight,
    /// Also what only rare code calls: the texts of errors, the slow versions of arithmetic.
    Cold,
}

impl Rank {
    fn of(ssa: &Module, function: &Function, warm: bool) -> Rank {
        match () {
            () if function.cold || !warm => Rank::Cold,
            () if size(function) <= SMALL => Rank::Small,
            () if !ssa.infos[function.info as usize].hidden => Rank::Own,
            () if has_loop(function) => Rank::Loops,
            () => Rank::Straight,
        }
    }
}

/// What a function costs LLVM.
fn size(function: &Function) -> usize {
    let count = |cold| -> usize {
        function.blocks.iter().filter(|block| block.cold == cold).map(|block| block.insts.len() + 1).sum()
    };
    count(false) + count(true) / RARE
}

/// By function, whether the program may come there by code that is not rare.
fn warm(ssa: &Module) -> Vec<bool> {
    let mut warm = vec![false; ssa.functions.len()];
    let finalizers = ssa.types.iter().filter_map(|info| info.finalizer);
    let mut open: Vec<FuncId> = ssa.entry.into_iter().chain(finalizers).collect();
    while let Some(func) = open.pop() {
        if std::mem::replace(&mut warm[func.index()], true) {
            continue;
        }
        let function = &ssa.functions[func.index()];
        for &inst in function.blocks.iter().filter(|block| !block.cold).flat_map(|block| &block.insts) {
            if let Op::Call { func } | Op::FuncAddr { func } = function.inst(inst).op {
                open.push(func);
            }
        }
    }
    warm
}

/// Blocks are not in any order: an edge back to a block that is listed earlier is taken for a loop.
pub(crate) fn has_loop(function: &Function) -> bool {
    function.blocks.iter().enumerate().any(|(at, block)| {
        let edges = block.term.iter().flat_map(|term| term.edges());
        !block.cold && edges.into_iter().any(|edge| edge.block.index() <= at)
    })
}

impl Cx<'_, '_> {
    /// Tells LLVM's pipeline which functions are quick; they are not copied into others either.
    pub(crate) fn mark_quick(&self) {
        for (function, _) in self.functions.iter().zip(&self.quick).filter(|(_, quick)| **quick) {
            self.v.attribute(*function, AttributeLoc::Function, "noinline", 0);
            self.v.text_attribute(*function, "molt-quick");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Rank, size, warm};

    /// `f1` is called where code is warm, `f2` from there; `f3` only from rare code, and `f4` from it.
    const PROGRAM: &str = "info 0 \"<module>\" \"app.py\" 1\nentry f0\n\n\
        function f0 \"main\" () -> () info 0 {\nb0:\n  v0: i1 = call[f1]\n  branch v0, b1, b2\nb1 cold:\n  \
        v1: i1 = call[f3]\n  v2: i1 = bor v1, v1\n  v3: i1 = bor v2, v1\n  return\nb2:\n  return\n}\n\n\
        function f1 \"warm\" () -> (i1) info 0 {\nb0:\n  v0: i1 = call[f2]\n  return v0\n}\n\n\
        function f2 \"behind warm\" () -> (i1) info 0 {\nb0:\n  v0: i1 = bconst[true]\n  return v0\n}\n\n\
        function f3 \"rare\" () -> (i1) info 0 {\nb0:\n  v0: i1 = call[f4]\n  return v0\n}\n\n\
        function f4 \"behind rare\" () -> (i1) info 0 {\nb0:\n  v0: i1 = bconst[true]\n  return v0\n}\n";

    #[test]
    fn what_only_rare_code_calls_comes_last() {
        let module = molt_ssa::parse::parse(PROGRAM).expect("it is SSA");
        let warm = warm(&module);
        assert_eq!(warm, [true, true, true, false, false]);
        let is_cold: Vec<bool> =
            module.functions.iter().zip(&warm).map(|(f, warm)| Rank::of(&module, f, *warm) == Rank::Cold).collect();
        assert_eq!(is_cold, [false, false, false, true, true]);
    }

    #[test]
    fn rare_code_counts_in_part() {
        let module = molt_ssa::parse::parse(PROGRAM).expect("it is SSA");
        // An instruction and two ends, and a quarter of three and an end.
        assert_eq!(size(&module.functions[0]), 3 + 1);
    }
}
