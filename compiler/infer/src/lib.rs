//! Whole-program type inference: which functions run with which types, and what every register holds.
//!
//! [`infer`] analyses what the entry module reaches; the result is a frozen [`World`] that lowering walks with a
//! [`Cursor`]. Types only grow while it runs; results do not depend on the order of discovery.

pub mod arith;
pub mod attrs;
mod becomes;
pub mod bind;
mod callables;
pub mod calls;
pub mod classes;
mod complex_use;
pub mod containers;
pub mod cursor;
mod cycles;
pub mod defaults;
pub mod dicts;
mod drops;
pub mod engine;
pub mod exceptions;
pub mod flow;
pub mod intrinsics;
pub mod known;
mod lattice;
pub mod memo;
pub mod names;
pub mod namespaces;
pub mod native;
mod patterns;
mod queue;
pub mod reflect;
mod repeats;
pub mod report;
mod shapes;
pub mod stores;
pub mod texts;
pub mod types;
mod virtuals;
mod words;
pub mod world;

pub use arith::Binary;
pub use attrs::Attr;
pub use bind::{Bind, Direct, Flat, Source};
pub use calls::Plan;
pub use cursor::{Cursor, Fact};
pub use known::Known;
pub use names::{Access, Key, NamedStore, Spelling, Verb};
pub use repeats::Callers;
pub use stores::SetAttr;
pub use types::{Atom, Class, Func, Instance, Shape, Site, Slot, Type};
pub use world::World;

use std::collections::BTreeSet;

use molt_hir::Program;

/// The analysed program.
pub struct Analysis<'p> {
    pub world: World<'p>,
    /// Bodies of the builtins module and of the entry module.
    pub builtins: Instance,
    pub entry: Instance,
    /// What the entry reaches, in a fixed order.
    pub reachable: Vec<Instance>,
}

impl Analysis<'_> {
    /// What the program reaches of that which cannot be compiled: indices of `Program::notices`.
    #[must_use]
    pub fn noticed(&self) -> BTreeSet<u32> {
        let reachable: BTreeSet<Instance> = self.reachable.iter().copied().collect();
        let noticed = self.world.noticed.iter().filter(|(instance, _)| reachable.contains(instance));
        noticed.map(|(_, notice)| *notice).collect()
    }
}

/// What may be set for one analysis.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Options {
    /// Instances of one user function before like ones are unified; None for the usual number.
    pub instance_budget: Option<usize>,
}

/// Analyses a program whose `entry` is set.
pub fn infer<'p>(program: &'p Program, options: &Options) -> Option<Analysis<'p>> {
    let mut world = World::new(program);
    world.instance_budget = options.instance_budget.unwrap_or(world.instance_budget);
    let builtins = world.instance(program.modules.first()?.init, None, Vec::new(), None, None);
    world.roots.push(builtins);
    // The builtins' classes must be there before anything looks them up.
    world.solve();
    let entry = world.instance(program.modules[program.entry?.index()].init, None, Vec::new(), None, None);
    world.roots.push(entry);
    world.solve();
    let reachable = world.settle(&[builtins, entry]);
    Some(Analysis { world, builtins, entry, reachable })
}
