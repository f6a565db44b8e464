//! What the compiler emits for every program: a small one's tables.
#![expect(non_upper_case_globals, reason = "the names are those of the symbols")]

use molt_abi::layout::{FunctionInfo, Site, TypeInfo};

/// Tables hold addresses of statics.
pub(crate) struct Table<T, const N: usize>(pub(crate) [T; N]);

// SAFETY: nothing writes to a table.
unsafe impl<T, const N: usize> Sync for Table<T, N> {}

pub(crate) static molt_types: Table<*const TypeInfo, 256> = Table([core::ptr::null(); 256]);
pub(crate) static molt_sites: Table<Site, 0> = Table([]);
pub(crate) static molt_functions: Table<FunctionInfo, 0> = Table([]);
pub(crate) static molt_lines: [u8; 0] = [];
