//! How much of LLVM's work a function is worth. Its time grows faster than the code, and most code runs rarely. What is
//! not behind a loop is made quickly; of the rest, small functions, those of the program's own and those with loops come
//! first, and what goes beyond the budget gets the cheap passes only.

use inkwell::attributes::{Attribute, AttributeLoc};
use inkwell::values::FunctionValue;
use molt_ssa::{Function, Module};

use crate::Profile;
use crate::heat::Heat;
use crate::module::Cx;

/// Instructions of a function that disappears in its callers.
const SMALL: usize = 40;
/// So many instructions that run rarely cost LLVM as much as one that does not.
const RARE: usize = 4;

/// How a function is compiled.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Tier {
    /// By all of the profile's passes.
    Full,
    /// By the cheap passes. It may run often, so its machine code is made with care.
    Quick,
    /// As in development builds: it runs as often as it is written in straight code.
    Straight,
}

/// Marks functions of which only the cheapest passes are to run.
const QUICK: &str = "molt-quick";
/// Marks functions whose machine code is to be made quickly, too.
const STRAIGHT: &str = "molt-straight";

/// The tier of each function.
pub(crate) fn tiers(ssa: &Module, profile: Profile) -> Vec<Tier> {
    let mut tiers = vec![Tier::Full; ssa.functions.len()];
    if profile == Profile::Dev {
        return tiers;
    }
    let heat = Heat::of(ssa);
    let mut order: Vec<(Rank, usize, usize)> = Vec::new();
    for (index, function) in ssa.functions.iter().enumerate() {
        if is_straight(ssa, function, &heat, index) {
            tiers[index] = Tier::Straight;
        } else {
            order.push((Rank::of(ssa, function, &heat, index), size(function), index));
        }
    }
    order.sort_unstable();
    let mut spent = 0;
    for (rank, size, index) in order {
        spent += size;
        if spent > rank.budget() {
            tiers[index] = Tier::Quick;
        }
    }
    tiers
}

/// Whether there is nothing to win by optimising a function.
fn is_straight(ssa: &Module, function: &Function, heat: &Heat, index: usize) -> bool {
    // A loop over what an error is about is short.
    let is_report = is_hidden(ssa, function) && (function.cold || function.once && !heat.warm[index]);
    !heat.often[index] && (!heat.loops[index] || is_report)
}

fn is_hidden(ssa: &Module, function: &Function) -> bool {
    ssa.infos[function.info as usize].hidden
}

/// What there is to win, the most first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Rank {
    Small,
    /// Of the program's own: what a program does most is called from there.
    Own,
    /// Called from loops.
    Often,
    Loops,
    /// Also what only rare code calls: the texts of errors, the slow versions of arithmetic.
    Cold,
}

impl Rank {
    /// Up to how many instructions, those before it included, LLVM's time is well spent: the less there is to win, the
    /// smaller the program has to be.
    fn budget(self) -> usize {
        match self {
            Rank::Small | Rank::Own => 18_000,
            Rank::Often => 12_000,
            Rank::Loops => 8_000,
            Rank::Cold => 6_000,
        }
    }

    fn of(ssa: &Module, function: &Function, heat: &Heat, index: usize) -> Rank {
        match () {
            () if function.cold || !heat.warm[index] => Rank::Cold,
            () if size(function) <= SMALL => Rank::Small,
            () if !is_hidden(ssa, function) => Rank::Own,
            () if heat.often[index] => Rank::Often,
            () => Rank::Loops,
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

impl Cx<'_, '_> {
    /// What notes where it stands keeps a machine frame of its own.
    pub(crate) fn keep_frames(&self) {
        for (function, _) in self.functions.iter().zip(&self.ssa.functions).filter(|(_, ssa)| ssa.marks_frames()) {
            self.v.attribute(*function, AttributeLoc::Function, "noinline", 0);
            self.v.text_attribute_of(*function, "disable-tail-calls", "true");
        }
    }

    /// Tells LLVM's pipeline the tiers; only what is optimised whole is copied into other functions.
    pub(crate) fn mark_tiers(&self) {
        for (function, tier) in self.functions.iter().zip(&self.tiers).filter(|(_, tier)| **tier != Tier::Full) {
            self.v.attribute(*function, AttributeLoc::Function, "noinline", 0);
            self.v.text_attribute(*function, QUICK);
            if *tier == Tier::Straight {
                self.v.text_attribute(*function, STRAIGHT);
            }
        }
    }

    /// Has the machine code of straight functions made quickly: behind the passes, most of which this turns off.
    pub(crate) fn spare_straight(&self) {
        let conflicting = ["optsize", "minsize"].map(Attribute::get_named_enum_kind_id);
        let is_straight = |function: &FunctionValue<'_>| {
            function.get_string_attribute(AttributeLoc::Function, STRAIGHT).is_some()
                && function.count_basic_blocks() > 0
        };
        for function in self.llvm.get_functions().filter(is_straight) {
            conflicting.iter().for_each(|kind| function.remove_enum_attribute(AttributeLoc::Function, *kind));
            self.v.attribute(function, AttributeLoc::Function, "optnone", 0);
        }
    }
}

#[cfg(test)]
mod tests {
    use molt_ssa::Module;

    use super::{Rank, Tier, is_straight, size};
    use crate::Profile;
    use crate::heat::Heat;

    /// `f1` is called where code is warm, `f2` from there; `f3` only from rare code, and `f4` from it.
    const PROGRAM: &str = "info 0 \"<module>\" \"app.py\" 1\nentry f0\n\n\
        function f0 \"main\" () -> () info 0 {\nb0:\n  v0: i1 = call[f1]\n  branch v0, b1, b2\nb1 cold:\n  \
        v1: i1 = call[f3]\n  v2: i1 = bor v1, v1\n  v3: i1 = bor v2, v1\n  return\nb2:\n  return\n}\n\n\
        function f1 \"warm\" () -> (i1) info 0 {\nb0:\n  v0: i1 = call[f2]\n  return v0\n}\n\n\
        function f2 \"behind warm\" () -> (i1) info 0 {\nb0:\n  v0: i1 = bconst[true]\n  return v0\n}\n\n\
        function f3 \"rare\" () -> (i1) info 0 {\nb0:\n  v0: i1 = call[f4]\n  return v0\n}\n\n\
        function f4 \"behind rare\" () -> (i1) info 0 {\nb0:\n  v0: i1 = bconst[true]\n  return v0\n}\n";

    /// `f1` has a loop, rarely calls `f2` from there, and `f3` behind it; `f4` calls itself.
    const REPEATS: &str = "info 0 \"<module>\" \"app.py\" 1\nentry f0\n\n\
        function f0 \"main\" () -> () info 0 {\nb0:\n  v0: i1 = call[f1]\n  v1: i1 = call[f4]\n  return\n}\n\n\
        function f1 \"loops\" () -> (i1) info 0 {\nb0:\n  v0: i1 = bconst[true]\n  jump b1\nb1:\n  \
        branch v0, b2, b3\nb2 cold:\n  v1: i1 = call[f2]\n  jump b1\nb3:\n  v2: i1 = call[f3]\n  return v2\n}\n\n\
        function f2 \"in the loop\" () -> (i1) info 0 {\nb0:\n  v0: i1 = call[f5]\n  return v0\n}\n\n\
        function f3 \"behind the loop\" () -> (i1) info 0 {\nb0:\n  v0: i1 = bconst[true]\n  return v0\n}\n\n\
        function f4 \"recursive\" () -> (i1) info 0 {\nb0:\n  v0: i1 = call[f4]\n  return v0\n}\n\n\
        function f5 \"behind\" () -> (i1) info 0 {\nb0:\n  v0: i1 = bconst[true]\n  return v0\n}\n";

    fn parsed(text: &str) -> (Module, Heat) {
        let module = molt_ssa::parse::parse(text).expect("it is SSA");
        let heat = Heat::of(&module);
        (module, heat)
    }

    #[test]
    fn what_only_rare_code_calls_comes_last() {
        let (module, heat) = parsed(PROGRAM);
        assert_eq!(heat.warm, [true, true, true, false, false]);
        let is_cold = |index: usize| Rank::of(&module, &module.functions[index], &heat, index) == Rank::Cold;
        assert_eq!([0, 1, 2, 3, 4].map(is_cold), [false, false, false, true, true]);
    }

    #[test]
    fn rare_code_counts_in_part() {
        let (module, _) = parsed(PROGRAM);
        // An instruction and two ends, and a quarter of three and an end.
        assert_eq!(size(&module.functions[0]), 3 + 1);
    }

    #[test]
    fn what_loops_or_recursion_come_to_is_not_straight() {
        let (module, heat) = parsed(REPEATS);
        assert_eq!(heat.often, [false, false, true, false, true, true]);
        assert_eq!(heat.loops, [false, true, false, false, false, false]);
        let straight = |index: usize| is_straight(&module, &module.functions[index], &heat, index);
        assert_eq!([0, 1, 2, 3, 4, 5].map(straight), [true, false, false, true, false, false]);
    }

    #[test]
    fn development_builds_have_one_tier() {
        let (module, _) = parsed(REPEATS);
        assert_eq!(super::tiers(&module, Profile::Dev), [Tier::Full; 6]);
        assert_ne!(super::tiers(&module, Profile::Release), [Tier::Full; 6]);
    }
}
