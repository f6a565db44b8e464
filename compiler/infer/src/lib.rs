//! Whole-program type inference over HIR.
