//! Answers of the lattice, kept: most types are asked for many times, and few unifications come between.
//!
//! What depends on representatives holds for one epoch, which ends when two sites, shapes or functions are unified.

use crate::types::Type;
use molt_hir::order::IndexSet;
use rustc_hash::FxHashMap;
use std::cell::RefCell;

/// What distinguishes block contexts, interned.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Kinds(u32);

#[derive(Default)]
pub(crate) struct Memo {
    epoch: u32,
    /// By type: the epoch (from 1) and the normal form.
    norms: Vec<(u32, Type)>,
    joins: FxHashMap<(Type, Type), (u32, Type)>,
    /// By type; they never change.
    kinds: RefCell<Vec<Option<Kinds>>>,
    kind_sets: RefCell<IndexSet<Vec<(u32, u32)>>>,
}

impl Memo {
    /// Two places have become one.
    pub(crate) fn unified(&mut self) {
        self.epoch += 1;
    }

    /// How many times that happened.
    pub(crate) fn epoch(&self) -> u32 {
        self.epoch
    }

    pub(crate) fn norm(&self, ty: Type) -> Option<Type> {
        self.norms.get(ty.index()).filter(|(epoch, _)| *epoch == self.epoch + 1).map(|&(_, normed)| normed)
    }

    pub(crate) fn set_norm(&mut self, ty: Type, normed: Type) {
        if self.norms.len() <= ty.index() {
            self.norms.resize(ty.index() + 1, (0, Type::NEVER));
        }
        self.norms[ty.index()] = (self.epoch + 1, normed);
    }

    pub(crate) fn join(&self, a: Type, b: Type) -> Option<Type> {
        self.joins.get(&(a, b)).filter(|(epoch, _)| *epoch == self.epoch).map(|&(_, joined)| joined)
    }

    pub(crate) fn set_join(&mut self, a: Type, b: Type, joined: Type) {
        self.joins.insert((a, b), (self.epoch, joined));
    }

    pub(crate) fn kinds(&self, ty: Type, find: impl FnOnce() -> Vec<(u32, u32)>) -> Kinds {
        if let Some(Some(kinds)) = self.kinds.borrow().get(ty.index()) {
            return *kinds;
        }
        let kinds = Kinds(self.kind_sets.borrow_mut().insert_full(find()).0 as u32);
        let mut known = self.kinds.borrow_mut();
        if known.len() <= ty.index() {
            known.resize(ty.index() + 1, None);
        }
        known[ty.index()] = Some(kinds);
        kinds
    }
}
