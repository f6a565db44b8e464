//! Replacement of values by values, gathered during a pass and applied once.

use molt_ssa::{Function, ValueId};

/// Values and what stands for them; chains are followed.
#[derive(Debug)]
pub(crate) struct Subst(Vec<ValueId>);

impl Subst {
    pub(crate) fn new(function: &Function) -> Subst {
        Subst((0..function.values.len() as u32).map(ValueId).collect())
    }

    pub(crate) fn get(&self, value: ValueId) -> ValueId {
        let mut value = value;
        while let Some(&next) = self.0.get(value.index()) {
            if next == value {
                break;
            }
            value = next;
        }
        value
    }

    pub(crate) fn set(&mut self, value: ValueId, by: ValueId) {
        let by = self.get(by);
        // Values made since the start stand for themselves.
        if by != value && value.index() < self.0.len() {
            self.0[value.index()] = by;
        }
    }

    pub(crate) fn is_replaced(&self, value: ValueId) -> bool {
        self.0.get(value.index()).is_some_and(|by| *by != value)
    }

    /// Rewrites every use. Definitions stay and are dead.
    pub(crate) fn apply(&mut self, function: &mut Function) {
        // Shortest paths first, so that long chains cost once.
        for index in 0..self.0.len() {
            self.0[index] = self.get(ValueId(index as u32));
        }
        let renew = |value: &mut ValueId| *value = self.0.get(value.index()).copied().unwrap_or(*value);
        for inst in &mut function.insts {
            inst.args.iter_mut().for_each(renew);
        }
        for term in function.blocks.iter_mut().filter_map(|block| block.term.as_mut()) {
            term.operands_mut().into_iter().for_each(renew);
            term.each_edge_mut(|edge| edge.args.iter_mut().for_each(renew));
        }
    }
}
