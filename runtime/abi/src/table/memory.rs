//! Allocation, counts, destruction.

#[macro_export]
macro_rules! memory_functions {
    ($then:ident) => {
        $then! {
            /// A zeroed instance of `type_id` with `words` words, count 1.
            fn alloc_instance(type_id: U32, words: U32) -> Obj [allocates, inline];
            /// Count reached zero: destroys and frees, iteratively.
            fn destroy(obj: Obj) -> Void [drops, cold];
            /// Collects cyclic garbage; the number of objects found unreachable.
            fn collect() -> I64 [drops, cold];
            /// What is to run when the program has ended (`fn()`).
            fn on_exit(function: Ptr) -> Void [cold];
            /// Names a variable of the program that holds something to its end.
            fn exit_root(value: Value) -> Void [cold];
            /// Calls the finalizers of all that the program's variables still hold.
            fn exit_finalize() -> Void [drops, cold];
            /// The number of live objects, static ones left out: for leak tests.
            fn live_objects() -> I64 [];
        }
    };
}

crate::memory_functions! { declare }
use super::declare;
