//! Allocation, counts, destruction.

#[macro_export]
macro_rules! memory_functions {
    ($then:ident) => {
        $then! {
            /// A zeroed instance of `type_id` with `words` words, count 1.
            fn alloc_instance(type_id: U32, words: U32) -> Obj [allocates, inline];
            /// Count reached zero: destroys and frees, iteratively.
            fn destroy(obj: Obj) -> Void [drops, cold];
        }
    };
}

crate::memory_functions! { declare }
use super::declare;
