//! Sets: CPython's open addressing, so that iteration order agrees.
//!
//! Elements are `Int` or `Value`. Searches answer as a dict's do: position, -1 absent, -2 Python must compare.

#[macro_export]
macro_rules! set_functions {
    ($then:ident) => {
        $then! {
            /// An empty set (`frozen`: a frozenset) with elements of this storage kind (Int or Value).
            fn set_new(storage: U32, frozen: Bool) -> Set [allocates];
            /// Elements are Int.
            fn set_find_i64(s: Set, key: I64) -> I64 [reads];
            fn set_find_int(s: Set, key: Int) -> I64 [reads];
            fn set_find_str(s: Set, key: Str) -> I64 [];
            fn set_find_value(s: Set, key: Value) -> I64 [];
            /// As `set_find_value`, by the items of a tuple that need not exist.
            fn set_find_items(s: Set, items: Ptr, count: I64) -> I64 [];
            /// As `dict_candidate`.
            fn set_candidate(s: Set, hash: I64, n: I64) -> I64 [reads];
            /// Adds an element; True if it was absent. Elements are Int.
            fn set_add_i64(s: Set, key: I64) -> Bool [];
            fn set_add_int(s: Set, key: Int) -> Bool [];
            /// Adds an element: 1 if it was absent, 0 if present, -2 with nothing done if Python must hash or compare.
            fn set_add_str(s: Set, key: Str) -> I64 [];
            fn set_add_value(s: Set, key: Value) -> I64 [];
            /// As `set_add_value`, by the items of a tuple, which is made if it is absent.
            fn set_add_items(s: Set, items: Ptr, count: I64) -> I64 [];
            /// Adds an element that is absent, with its hash.
            fn set_insert(s: Set, key: OwnValue, hash: I64) -> Void [];
            /// Removes the element at a position.
            fn set_remove(s: Set, position: I64) -> Void [drops];
            /// The element at a position.
            fn set_key(s: Set, position: I64) -> Value [reads, inline];
            fn set_int_key(s: Set, position: I64) -> Int [reads, inline];
            /// The hash of the element at a position.
            fn set_key_hash(s: Set, position: I64) -> I64 [reads, inline];
            /// The first position from `position` on that holds an element, or -1.
            fn set_next(s: Set, position: I64) -> I64 [reads, inline];
            /// The position of the element that `pop` takes (the set is not empty); `set_remove` it next.
            fn set_pop_position(s: Set) -> I64 [];
            fn set_clear(s: Set) -> Void [drops];
            /// A copy; a frozenset if `frozen`.
            fn set_copy(s: Set, frozen: Bool) -> Set [allocates];
            /// Resizes as CPython does before `update` with a dict of `extra` keys.
            fn set_reserve(s: Set, extra: I64) -> Void [];
            /// Gives a set of constants, just filled, the table it has in CPython, which copies it from a frozenset.
            fn set_from_constants(s: Set) -> Void [];
            /// Drops removed entries as CPython does at the end of `difference_update`.
            fn set_compact(s: Set) -> Void [];
            /// Whether the operations below work on the two: same storage, and no element has an `__eq__` of its own.
            fn sets_native(a: Set, b: Set) -> Bool [reads];
            /// `a |= b`, unless Python has to compare elements or the storages differ; whether it was done.
            fn set_update(a: Set, b: Set) -> Bool [];
            /// `a | b`, a new set of `a`'s type, like the next ones.
            fn set_union(a: Set, b: Set) -> Set [allocates];
            /// `a & b`.
            fn set_intersection(a: Set, b: Set) -> Set [allocates];
            fn set_difference(a: Set, b: Set) -> Set [allocates];
            fn set_symmetric_difference(a: Set, b: Set) -> Set [allocates];
            /// `a &= b`.
            fn set_intersection_update(a: Set, b: Set) -> Void [drops];
            /// `a -= b`.
            fn set_difference_update(a: Set, b: Set) -> Void [drops];
            /// `a ^= b`.
            fn set_symmetric_difference_update(a: Set, b: Set) -> Void [drops];
            /// `a <= b`.
            fn set_is_subset(a: Set, b: Set) -> Bool [reads];
            fn set_is_disjoint(a: Set, b: Set) -> Bool [reads];
            /// Exchanges the contents of two sets: how Python code replaces a set by a result.
            fn set_swap(a: Set, b: Set) -> Void [];
            /// `hash(frozenset)`, from the stored hashes of the elements.
            fn set_hash(s: Set) -> I64 [reads];
        }
    };
}

crate::set_functions! { declare }
use super::declare;
