//! Which functions of a large program LLVM only translates. Its time grows with the code, and most of a large program
//! runs rarely: functions with loops and small ones come first, and what goes beyond the budget is left as it is.

use inkwell::attributes::{Attribute, AttributeLoc};
use molt_ssa::{Function, Module};

use crate::module::Cx;
use crate::{Options, Profile};

/// Instructions that are worth optimising together.
const BUDGET: usize = 12_000;
/// Instructions of a function that disappears in its callers.
const SMALL: usize = 40;

/// By function, whether it is only translated.
pub(crate) fn translated_only(ssa: &Module, options: &Options) -> Vec<bool> {
    let mut quick = vec![false; ssa.functions.len()];
    if options.profile == Profile::Dev {
        return quick;
    }
    let mut order: Vec<(Rank, usize, usize)> =
        ssa.functions.iter().enumerate().map(|(index, function)| (Rank::of(function), size(function), index)).collect();
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
    Loops,
    Straight,
    Cold,
}

impl Rank {
    fn of(function: &Function) -> Rank {
        match () {
            () if function.cold => Rank::Cold,
            () if size(function) <= SMALL => Rank::Small,
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
    /// Whether any function is only translated.
    pub(crate) fn has_translated_only(&self) -> bool {
        self.quick.contains(&true)
    }

    /// Closes such functions to the optimiser, which otherwise only looks at their size. Requires that helpers have been
    /// inlined into them.
    pub(crate) fn mark_translated_only(&self) {
        for (function, _) in self.functions.iter().zip(&self.quick).filter(|(_, quick)| **quick) {
            for name in ["optsize", "minsize"] {
                function.remove_enum_attribute(AttributeLoc::Function, Attribute::get_named_enum_kind_id(name));
            }
            for name in ["noinline", "optnone"] {
                self.v.attribute(*function, AttributeLoc::Function, name, 0);
            }
        }
    }
}
