//! Lowering: HIR and its types to typed SSA.
//!
//! One SSA block per HIR block, type context and int representation. Types decide every representation here; nothing is
//! boxed that has one type. Counts, implicit exits and generator frames are made explicit later, by `molt-opt`.

#![expect(
    clippy::wrong_self_convention,
    reason = "conversions are methods of the function being built, not of the value"
)]

mod arith;
mod attrs;
mod bind;
mod calls;
mod classes;
mod compare;
mod containers;
mod definite;
mod dicts;
mod drops;
mod exceptions;
mod func;
mod generator;
mod intrinsics;
mod ints;
mod iterate;
mod known;
mod layout;
mod names;
mod namespaces;
mod native;
mod op;
mod pairs;
mod products;
mod program;
mod reflect;
mod repeats;
mod tables;
mod value;

pub use program::lower;
