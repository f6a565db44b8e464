//! Allocation, counts, destruction.

#[macro_export]
macro_rules! memory_functions {
    ($then:ident) => {
        $then! {
            /// A zeroed instance of `type_id` with `words` words, count 1.
            fn alloc_instance(type_id: U32, words: U32) -> Obj [allocates, inline];
            /// Count reached zero: destroys and frees, iteratively.
            fn destroy(obj: Obj) -> Void [drops, cold];
            /// The number of live objects, static ones left out: for leak tests.
            fn live_objects() -> I64 [];
        }
    };
}

crate::memory_functions! { declare }
use super::declare;
