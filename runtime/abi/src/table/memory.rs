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
            /// Collects cyclic garbage that the program can't see go, if it is time to.
            fn collect_poll() -> Void [drops, inline];
            /// Whether collections come that nobody asks for (`gc.enable`).
            fn collect_automatically(is_enabled: Bool) -> Void [cold];
            /// The type id in the header of an object whose class may change.
            fn object_type(object: Obj) -> I64 [reads];
            /// Makes the object one of another type, whose instances are laid out alike.
            fn object_set_type(object: Obj, type_id: I64) -> Void [cold];
            /// What is to run when the program has ended (`fn()`).
            fn on_exit(function: Ptr) -> Void [cold];
            /// Names a variable of the program that holds something to its end.
            fn exit_root(value: Value) -> Void [cold];
            /// Calls the finalizers of all that the program's variables still hold.
            fn exit_finalize() -> Void [drops, cold];
            /// Whether the finalizer of an object that lives has been called.
            fn is_finalized(object: Value) -> Bool [cold];
            /// The number of a slot by which `reference` refers weakly to `object`, -1 if that is no object of the heap.
            /// The kind is 1 for a reference and 2 for a proxy that all who ask share, 0 for another, 4 with a callback.
            fn weak_new(object: Value, reference: Obj, kind: I64) -> I64 [cold];
            /// The reference of the kind and type of `fresh` that an object has already, or else `fresh`.
            fn weak_shared(object: Value, fresh: Value, kind: I64) -> Value [cold];
            /// The reference to an object that is at a place in the order of `weakref.getweakrefs`.
            fn weak_at(object: Value, at: I64) -> Value [cold];
            /// The object of a slot, or None.
            fn weak_value(slot: I64) -> Value [];
            /// Gives a slot back.
            fn weak_drop(slot: I64) -> Void [cold];
            /// Whether the reference is being told that its object is gone.
            fn weak_gone(reference: Obj) -> Bool [cold];
            /// The number of weak references to an object.
            fn weak_count(object: Value) -> I64 [cold];
            /// False, but the compiler does not know.
            fn weak_witness() -> Bool [cold];
            /// The number of live objects, static ones left out: for leak tests.
            fn live_objects() -> I64 [];
        }
    };
}

crate::memory_functions! { declare }
use super::declare;
