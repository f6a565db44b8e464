//! Maps and sets that keep the order of insertion, so that nothing the compiler makes depends on hashes.
//!
//! Their keys are small and come from the program itself, so that a fast hash does and the one that withstands
//! attacks (a tenth of the time of a small build) need not.

use rustc_hash::FxBuildHasher;

pub type IndexMap<K, V> = indexmap::IndexMap<K, V, FxBuildHasher>;
pub type IndexSet<T> = indexmap::IndexSet<T, FxBuildHasher>;
