//! Tuples: arrays of values.

#[macro_export]
macro_rules! tuple_functions {
    ($then:ident) => {
        $then! {
            /// A tuple of `count` values copied from `items` (ownership passes).
            fn tuple_new(items: Ptr, count: I64) -> Tuple [allocates];
            /// A tuple of a list's elements, boxed if its storage is not Value.
            fn tuple_from_list(list: List) -> Tuple [allocates];
            /// A tuple of the elements at `at` of lists, which all have it.
            fn tuple_of_column(rows: List, at: I64) -> Tuple [allocates];
            /// A list (Value storage) of a tuple's elements.
            fn tuple_to_list(t: Tuple) -> List [allocates];
            fn tuple_concat(a: Tuple, b: Tuple) -> Tuple [allocates];
            fn tuple_slice(t: Tuple, start: I64, step: I64, count: I64) -> Tuple [allocates];
            /// `t * n`; MemoryError.
            fn tuple_repeat(t: Tuple, n: I64) -> Tuple [allocates, raises];
            /// As `list_find`.
            fn tuple_find(t: Tuple, x: Value, start: I64, stop: I64) -> I64 [reads];
            /// As `list_mismatch`.
            fn tuple_mismatch(a: Tuple, b: Tuple, start: I64) -> I64 [reads];
            /// `hash(t)` in steps: start with `tuple_hash_start`, add every element's hash, finish with the length.
            fn tuple_hash_start() -> I64 [pure, inline];
            fn tuple_hash_step(acc: I64, hash: I64) -> I64 [pure, inline];
            fn tuple_hash_finish(acc: I64, count: I64) -> I64 [pure, inline];
        }
    };
}

crate::tuple_functions! { declare }
use super::declare;
