//! Tuples: arrays of values.

#[macro_export]
macro_rules! tuple_functions {
    ($then:ident) => {
        $then! {
            /// A tuple of `count` values copied from `items` (ownership passes).
            fn tuple_new(items: Ptr, count: I64) -> Tuple [allocates];
            fn tuple_from_list(list: List) -> Tuple [allocates];
            fn tuple_concat(a: Tuple, b: Tuple) -> Tuple [allocates];
            fn tuple_slice(t: Tuple, start: I64, step: I64, count: I64) -> Tuple [allocates];
        }
    };
}

crate::tuple_functions! { declare }
use super::declare;
