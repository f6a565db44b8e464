//! What the compiler emits for every program: a small one's tables.
#![expect(non_upper_case_globals, reason = "the names are those of the symbols")]

use core::ptr::null;

use molt_abi::layout::{FloatToStr, FunctionInfo, Site, TypeInfo};
use molt_abi::types::FIRST_USER_TYPE;
use molt_abi::value::Storage;

/// Tables hold addresses of statics.
pub(crate) struct Table<T, const N: usize>(pub(crate) [T; N]);

// SAFETY: nothing writes to a table.
unsafe impl<T, const N: usize> Sync for Table<T, N> {}

/// Type ids of the classes below.
pub(crate) const NODE: u32 = FIRST_USER_TYPE;
pub(crate) const WATCHED: u32 = FIRST_USER_TYPE + 1;

const fn class(storage: &'static [Storage], finalizer: *const u8) -> TypeInfo {
    TypeInfo {
        name: b"Node".as_ptr(),
        name_len: 4,
        full_name: b"main.Node".as_ptr(),
        full_name_len: 9,
        base: 0,
        words: storage.len() as u32,
        storage: storage.as_ptr().cast(),
        finalizer,
        ancestors: null(),
        ancestor_count: 0,
        counted: molt_abi::layout::counted_words(storage),
        is_identity: 0,
    }
}

/// `class Node` with two fields, a word that owns nothing between them.
static TYPES: Table<TypeInfo, 2> = Table([
    class(&[Storage::Value, Storage::Raw, Storage::Value], null()),
    class(&[Storage::Value, Storage::Raw, Storage::Value], super::memory::finalizer as *const u8),
]);

pub(crate) static molt_types: Table<*const TypeInfo, 256> = Table({
    let mut types = [null(); 256];
    types[NODE as usize] = &raw const TYPES.0[0];
    types[WATCHED as usize] = &raw const TYPES.0[1];
    types
});
pub(crate) static molt_sites: Table<Site, 0> = Table([]);
pub(crate) static molt_functions: Table<FunctionInfo, 0> = Table([]);
pub(crate) static molt_lines: [u8; 0] = [];
pub(crate) static molt_shows_floats: Option<FloatToStr> = Some(crate::float::molt_float_to_str);
