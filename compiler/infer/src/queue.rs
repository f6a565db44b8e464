//! Which instance is analysed next.

use crate::types::Instance;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Work below which instances are equally light.
const LIGHT: u64 = 1024;

/// The instances to be analysed: the light before the heavy, of those the newest first. What a function calls is settled
/// before the function is looked at again, which takes many times as long for a long one, or for one whose arguments are
/// of many kinds.
#[derive(Default)]
pub struct Queue {
    waiting: BTreeSet<(Reverse<u32>, Instance)>,
    /// Of each instance; 0 where it is not known yet.
    weights: Vec<u32>,
}

impl Queue {
    pub fn insert(&mut self, instance: Instance) {
        self.waiting.insert(self.key(instance));
    }

    pub fn extend(&mut self, instances: impl IntoIterator<Item = Instance>) {
        for instance in instances {
            self.insert(instance);
        }
    }

    pub fn pop(&mut self) -> Option<Instance> {
        self.waiting.pop_last().map(|(_, instance)| instance)
    }

    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Notes how much work the last analysis of an instance was.
    pub fn weigh(&mut self, instance: Instance, work: u64) {
        let weight = (work / LIGHT).checked_ilog2().map_or(0, |log| log + 1);
        let was_waiting = self.waiting.remove(&self.key(instance));
        if self.weights.len() <= instance.index() {
            self.weights.resize(instance.index() + 1, 0);
        }
        self.weights[instance.index()] = weight;
        if was_waiting {
            self.insert(instance);
        }
    }

    fn key(&self, instance: Instance) -> (Reverse<u32>, Instance) {
        (Reverse(self.weights.get(instance.index()).copied().unwrap_or(0)), instance)
    }
}
