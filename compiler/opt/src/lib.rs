//! Passes over SSA. [`optimize`] is the one place that knows their order.
//!
//! Every pass is deterministic and says in its header what it requires, ensures and invalidates. In debug builds the
//! verifier runs after each, and the certifier after refcount insertion.

mod blank_slots;
mod blocks;
mod calls;
mod cannot_raise;
mod certify;
mod collector_polls;
pub mod compact;
mod dead;
mod explicit_exits;
mod fold;
mod generator_close;
mod generator_split;
mod globals;
mod in_place;
mod inline;
mod keys;
mod objects;
mod params;
mod refcounts;
mod repair;
mod sink;
mod static_tuples;
mod subst;
mod values;

use molt_ssa::analysis::Cfg;
use molt_ssa::verify::verify;
use molt_ssa::{Callees, Function, Module};
use rayon::prelude::*;

pub use blank_slots::blank_slots;
pub use blocks::blocks;
pub use calls::dead_functions;
pub use cannot_raise::cannot_raise;
pub use certify::certify;
pub use collector_polls::collector_polls;
pub use dead::dead;
pub use explicit_exits::explicit_exits;
pub use generator_split::generator_split;
pub use globals::globals;
pub use in_place::in_place;
pub use inline::inline;
pub use keys::keys;
pub use objects::{Escapes, Use, objects};
pub use params::params;
pub use refcounts::{Borrowed, refcounts};
pub use sink::sink;
pub use static_tuples::static_tuples;
pub use values::values;

/// How much work the code is worth.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Profile {
    Dev,
    Release,
}

/// Runs all passes: afterwards nothing about exits and counts is implicit. An error is a compiler bug.
pub fn optimize(module: &mut Module, profile: Profile) -> Result<(), String> {
    verified("lowering", module)?;
    each(module, clean);
    verified("clean", module)?;
    // On clean code: what is live across a yield is a word of the frame.
    let before = module.functions.len();
    if generator_split(module) {
        verified("generator_split", module)?;
        let functions = module.functions.iter().enumerate();
        let split: Vec<bool> = functions.map(|(index, of)| index >= before || of.generator.is_some()).collect();
        clean_those(module, &split);
        verified("clean", module)?;
    }
    // Before inlining, which counts what it copies.
    let changed = globals(module);
    clean_those(module, &changed);
    verified("globals", module)?;
    // Fewer calls that raise mean fewer handlers that are reachable.
    let changed = cannot_raise(module);
    verified("cannot_raise", module)?;
    clean_those(module, &changed);
    verified("clean", module)?;
    // After the inference, so that what is copied has no needless exits.
    let callees = Callees::of(module);
    let escapes = Escapes::of(module, &callees);
    if inline(module, profile, |function| scalars(function, &callees, &escapes)) {
        verified("inline", module)?;
        let changed = cannot_raise(module);
        clean_those(module, &changed);
        verified("clean", module)?;
    }
    dead_functions(module);
    verified("dead_functions", module)?;
    // Last, since value numbering would bring it back.
    each(module, |function| {
        // When tuples that are taken apart are gone, and before those that are made find their places.
        static_tuples(function);
        sink(function);
    });
    verified("sink", module)?;
    collector_polls(module);
    verified("collector_polls", module)?;
    let callees = Callees::of(module);
    each(module, |function| explicit_exits(function, &callees));
    verified("explicit_exits", module)?;
    each(module, |function| {
        in_place(function, &callees);
    });
    verified("in_place", module)?;
    // Behind what moves takes.
    blank_slots(module);
    verified("blank_slots", module)?;
    // Nothing may move or remove a use of a counted value from here on.
    let problem = module.functions.par_iter_mut().find_map_first(|function| {
        let borrowed = refcounts(function, &callees);
        let checked = if cfg!(debug_assertions) { certify(function, &callees, &borrowed) } else { Ok(()) };
        let problem = checked.err().map(|problem| format!("certify: {problem}\n{function}"));
        compact::renumber(function);
        problem
    });
    problem.map_or(Ok(()), Err)?;
    verified("refcounts", module)
}

/// Runs a pass over every function, on all cores: what one becomes does not depend on the others.
fn each(module: &mut Module, pass: impl Fn(&mut Function) + Sync + Send) {
    module.functions.par_iter_mut().for_each(pass);
}

/// Cleans the functions that a pass has changed.
fn clean_those(module: &mut Module, changed: &[bool]) {
    let functions = module.functions.par_iter_mut().zip(changed);
    functions.filter(|(_, changed)| **changed).for_each(|(function, _)| clean(function));
}

/// A pass within one function: whether anything changed.
type Pass = fn(&mut Function, &Cfg) -> bool;

/// The passes within one function that make each other's work, in turn until all of them find nothing more.
pub fn clean(function: &mut Function) {
    // What each does to the graph, so that its analysis is made anew only where it must.
    const PASSES: [(Pass, Graph); 4] =
        [(blocks, Graph::Changes), (params, Graph::Stays), (values, Graph::Changes), (dead, Graph::Stays)];
    const ROUNDS: usize = 6;
    let mut cfg = Cfg::of(function);
    let mut idle = 0;
    for (pass, graph) in PASSES.iter().cycle().take(ROUNDS * PASSES.len()) {
        if !pass(function, &cfg) {
            idle += 1;
            if idle == PASSES.len() {
                return;
            }
            continue;
        }
        idle = 0;
        if *graph == Graph::Changes {
            cfg = Cfg::of(function);
        }
    }
    params(function, &cfg);
    compact::compact(function, &cfg);
}

/// What a pass does to the control-flow graph.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Graph {
    Stays,
    Changes,
}

/// Cleans the function and takes its local objects apart.
fn scalars(function: &mut Function, callees: &Callees, escapes: &Escapes) {
    clean(function);
    // Objects within objects come one after the other.
    for _ in 0..4 {
        let by_items = keys(function);
        if !objects(function, callees, escapes) && !by_items {
            break;
        }
        clean(function);
    }
    compact::renumber(function);
}

fn verified(pass: &str, module: &Module) -> Result<(), String> {
    if cfg!(debug_assertions) {
        verify(module).map_err(|problem| format!("after {pass}: {problem}\n{module}"))?;
    }
    Ok(())
}
