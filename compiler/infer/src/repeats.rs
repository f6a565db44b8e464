//! Which class statements may run several times: their classes are objects that the program makes, with the attributes in
//! them. All others are static.
//!
//! Calls only note from where an instance was called first and whether there are others. Whether a statement repeats is
//! asked when nothing grows any more; what such a class makes less certain is then analysed again.

use crate::flow;
use crate::types::{Class, Instance};
use crate::world::World;
use molt_hir::{BlockId, FuncKind};
use std::collections::BTreeSet;

/// An operation of an instance: block and index.
pub(crate) type At = (Instance, u32, u32);

/// From where an instance is called.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Callers {
    #[default]
    None,
    One(At),
    Several,
}

impl World<'_> {
    pub(crate) fn note_call(&mut self, from: At, callee: Instance) {
        let callers = &mut self.instances[callee.index()].callers;
        *callers = match *callers {
            Callers::None => Callers::One(from),
            Callers::One(other) if other == from => Callers::One(from),
            _ => Callers::Several,
        };
    }

    /// Notes where a class statement stands.
    pub(crate) fn note_statement(&mut self, class: Class, instance: Instance, block: u32) {
        let places = &mut self.classes[class.index()].made_at;
        if !places.contains(&(instance, block)) {
            places.push((instance, block));
        }
    }

    /// Marks the classes whose statements turn out to run several times; whether there are new ones.
    pub(crate) fn note_repeated(&mut self) -> bool {
        let mut found = false;
        // Bases and metaclasses come before what they are used for.
        for at in 0..self.classes.len() {
            if self.classes[at].repeats || self.program.modules[self.classes[at].module.index()].is_builtin {
                continue;
            }
            let data = &self.classes[at];
            let above = data.bases.iter().chain(&data.metaclass);
            let repeats = above.into_iter().any(|class| self.classes[class.index()].repeats)
                || data.made_at.iter().any(|&(instance, block)| !self.runs_once(instance, block));
            self.classes[at].repeats = repeats;
            found |= repeats;
        }
        if found {
            self.requeue_all();
        }
        found
    }

    /// Whether a block of an instance runs at most once.
    fn runs_once(&self, mut instance: Instance, mut block: u32) -> bool {
        let mut seen = BTreeSet::new();
        loop {
            let data = &self.instances[instance.index()];
            if !seen.insert(instance) || self.is_in_loop(instance, block) {
                return false;
            }
            if self.program.functions[data.func.index()].kind == FuncKind::Module {
                return true;
            }
            match data.callers {
                Callers::One((caller, at, _)) => (instance, block) = (caller, at),
                Callers::None | Callers::Several => return false,
            }
        }
    }

    fn is_in_loop(&self, instance: Instance, block: u32) -> bool {
        let function = &self.program.functions[self.instances[instance.index()].func.index()];
        let mut seen = vec![false; function.blocks.len()];
        let mut stack = vec![BlockId(block)];
        while let Some(at) = stack.pop() {
            let data = &function.blocks[at.index()];
            let successors = data.term.as_ref().map(|(term, _)| flow::successors(term)).unwrap_or_default();
            for next in successors.into_iter().chain(data.handler) {
                if next.0 == block {
                    return true;
                }
                if !std::mem::replace(&mut seen[next.index()], true) {
                    stack.push(next);
                }
            }
        }
        false
    }

    /// What the object of a repeated class refers to: repeated classes above it in MRO order, then its metaclass.
    pub fn class_links(&self, class: Class) -> Vec<Class> {
        let data = &self.classes[class.index()];
        let above = data.mro[1..].iter().chain(&data.metaclass).copied();
        above.filter(|above| self.classes[above.index()].repeats).collect()
    }

    pub fn repeats(&self, class: Class) -> bool {
        self.classes[class.index()].repeats
    }
}
