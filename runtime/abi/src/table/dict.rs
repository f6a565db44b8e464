//! Dicts: insertion-ordered hash tables whose keys and values have storage kinds.
//!
//! Keys are `Int` or `Value`. A position names an entry and stays good until the dict is next changed. Searches compare
//! builtin scalars and tuples of them natively (`==` as Python's, identity first); where an object's own `__eq__` must
//! decide they answer -2 and runtime/py walks the candidates.

#[macro_export]
macro_rules! dict_functions {
    ($then:ident) => {
        $then! {
            /// An empty dict with keys (Int or Value) and values of these storage kinds.
            fn dict_new(keys: U32, values: U32) -> Dict [allocates];
            /// The position of a key, or -1. Keys are Int.
            fn dict_find_i64(d: Dict, key: I64) -> I64 [reads];
            /// The position of a key, or -1. Keys are Int.
            fn dict_find_int(d: Dict, key: Int) -> I64 [reads];
            /// The position of a key, or -1. Keys are Value; only str objects and their kin can equal it natively, hence -2 as well.
            fn dict_find_str(d: Dict, key: Str) -> I64 [];
            /// The position of a key, -1 if absent, -2 if Python must hash or compare. Keys are Value.
            fn dict_find_value(d: Dict, key: Value) -> I64 [];
            /// As `dict_find_value`, by the items of a tuple that need not exist.
            fn dict_find_items(d: Dict, items: Ptr, count: I64) -> I64 [];
            /// The position of the `n`-th (from 0) key in probing order with this hash, or -1: what a search in Python compares with.
            fn dict_candidate(d: Dict, hash: I64, n: I64) -> I64 [reads];
            /// Appends a key that is absent. Keys are Int.
            fn dict_add_i64(d: Dict, key: I64, value: OwnWord) -> Void [];
            fn dict_add_int(d: Dict, key: OwnInt, value: OwnWord) -> Void [];
            /// Appends a key that is absent, with its hash. Keys are Value.
            fn dict_add(d: Dict, key: OwnValue, hash: I64, value: OwnWord) -> Void [];
            /// `d[key] = value` for Int keys.
            fn dict_set_i64(d: Dict, key: I64, value: OwnWord) -> Void [drops];
            fn dict_set_int(d: Dict, key: Int, value: OwnWord) -> Void [drops];
            /// `d[key] = value`. False, with nothing done and `value` dropped, if Python must hash or compare.
            fn dict_set_str(d: Dict, key: Str, value: OwnWord) -> Bool [drops];
            fn dict_set_value(d: Dict, key: Value, value: OwnWord) -> Bool [drops];
            /// As `dict_set_value`, by the items of a tuple, which is made if the key is absent.
            fn dict_set_items(d: Dict, items: Ptr, count: I64, value: OwnWord) -> Bool [drops];
            /// Replaces the value at a position.
            fn dict_put(d: Dict, position: I64, value: OwnWord) -> Void [drops, inline];
            /// The value at a position.
            fn dict_value(d: Dict, position: I64) -> Word [reads, inline];
            /// Takes the value out of a position, in a dict with Value values, where one is stored again before anything looks.
            fn dict_take(d: Dict, position: I64) -> Value [allocates, inline];
            /// The key at a position, in a dict with Value keys.
            fn dict_key(d: Dict, position: I64) -> Value [reads, inline];
            /// The key at a position, in a dict with Int keys.
            fn dict_int_key(d: Dict, position: I64) -> Int [reads, inline];
            /// Removes the item at a position; the order of the others stays.
            fn dict_remove(d: Dict, position: I64) -> Void [drops];
            /// The first position from `position` on that holds an item, or -1. Iteration: `dict_next(d, 0)`, then after each item
            /// `dict_next(d, position + 1)`, checking that `used` has not changed.
            fn dict_next(d: Dict, position: I64) -> I64 [reads, inline];
            /// The last position below `position` that holds an item, or -1; from the end with `i64::MAX`.
            fn dict_previous(d: Dict, position: I64) -> I64 [reads];
            fn dict_clear(d: Dict) -> Void [drops];
            fn dict_copy(d: Dict) -> Dict [allocates];
            /// Stores the items of `other` if the dicts have one storage of keys and values and all keys are compared natively;
            /// whether that is so.
            fn dict_update_alike(d: Dict, other: Dict) -> Bool [drops];
            /// Makes room for `extra` more items.
            fn dict_reserve(d: Dict, extra: I64) -> Void [];
        }
    };
}

crate::dict_functions! { declare }
use super::declare;
