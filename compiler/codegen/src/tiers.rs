//! Which functions of a large program get LLVM's cheap passes only. Its time grows faster than the code, and most of a
//! large program runs rarely: small functions, those of the program's own and those with loops come first, what goes
//! beyond the budget is quick.

use inkwell::attributes::AttributeLoc;
use molt_ssa::{Function, Module};

use crate::module::Cx;
use crate::{Options, Profile};

/// Instructions that are worth optimising together.
const BUDGET: usize = 20_000;
/// Instructions of a function that disappears in its callers.
const SMALL: usize = 40;

/// By function, whether it is to be quick.
pub(crate) fn quick(ssa: &Module, options: &Options) -> Vec<bool> {
    let mut quick = vec![false; ssa.functions.len()];
    if options.profile == Profile::Dev {
        return quick;
    }
    let mut order: Vec<(Rank, usize, usize)> = ssa
        .functions
        .iter()
        .enumerate()
        .map(|(index, function)| (Rank::of(ssa, function), size(function), index))
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
    Cold,
}

impl Rank {
    fn of(ssa: &Module, function: &Function) -> Rank {
        match () {
            () if function.cold => Rank::Cold,
            () if size(function) <= SMALL => Rank::Small,
            () if !ssa.infos[function.info as usize].hidden => Rank::Own,
            () if has_loop(function) => Rank::Loops,
            () => Rank::Straight,
        }
    }
}

fn size(function: &Function) -> usize {
    function.blocks.iter().map(|block| block.insts.len() + 1).sum()
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
