//! Lists: elements in a storage kind. A `Word` is the element as stored.

#[macro_export]
macro_rules! list_functions {
    ($then:ident) => {
        $then! {
            /// An empty list with room for `capacity` elements of `storage` (`value::Storage` as a number).
            fn list_new(storage: U32, capacity: I64) -> List [allocates];
            /// Appends; ownership of `x` passes to the list.
            fn list_append(list: List, x: OwnWord) -> Void [inline];
            /// Makes room for `extra` more elements.
            fn list_reserve(list: List, extra: I64) -> Void [];
            /// `list.insert(i, x)` with Python's clamping of `i`.
            fn list_insert(list: List, i: I64, x: OwnWord) -> Void [];
            /// Removes and returns element `i`, which is in range.
            fn list_take(list: List, i: I64) -> Word [];
            /// Removes and returns the last element of a list that has one.
            fn list_take_last(list: List) -> Word [inline];
            /// How many references there are to the object that is element `i`, which is in range; 0 if it is none.
            fn list_item_refs(list: List, i: I64) -> I64 [reads];
            /// A new list with `count` elements from `start` by `step` (adjusted bounds).
            fn list_slice(list: List, start: I64, step: I64, count: I64) -> List [allocates];
            /// Deletes `count` elements from `start` by `step` > 0 (adjusted bounds).
            fn list_delete_slice(list: List, start: I64, step: I64, count: I64) -> Void [drops];
            /// Replaces `list[start:start+count]` by the elements of `other`, which has the same storage and may be `list`.
            fn list_replace(list: List, start: I64, count: I64, other: List) -> Void [drops];
            /// Appends the elements of `other` (same storage).
            fn list_extend(list: List, other: List) -> Void [];
            /// `a + b` (same storage).
            fn list_concat(a: List, b: List) -> List [allocates];
            /// Appends the elements of `other` if the lists have one storage; whether they do.
            fn list_extend_alike(list: List, other: List) -> Bool [];
            /// `list * n` as a new list; MemoryError.
            fn list_repeat(list: List, n: I64) -> List [allocates, raises];
            fn list_clear(list: List) -> Void [drops];
            fn list_reverse(list: List) -> Void [];
            /// The position of `x` in `list[start:stop]` (adjusted bounds), -1 if absent, `-2 - i` if element `i` must be compared
            /// by its own `__eq__` (go on at `i + 1` if that says no).
            fn list_find(list: List, x: Word, start: I64, stop: I64) -> I64 [reads];
            /// How many elements equal `x`; -1 if some element must be compared by its own `__eq__`.
            fn list_count(list: List, x: Word) -> I64 [reads];
            /// The first position from `start` at which the lists (same storage) are not known to be equal, or the shorter length.
            fn list_mismatch(a: List, b: List, start: I64) -> I64 [reads];
            /// Appends a tuple's items. False, with nothing done, if one has to be unpacked for the list's storage.
            fn list_extend_tuple(list: List, t: Tuple) -> Bool [];
            /// Length of the shortest of the lists that a list holds, 0 if it holds none.
            fn list_shortest(rows: List) -> I64 [reads];
            /// Stable sort by `<`, descending (still stable) if `reverse`. False, with nothing changed, if Python must compare.
            fn list_sort_native(list: List, reverse: Bool) -> Bool [];
            /// Sorts `list` (any storage) as a native sort of `keys` (as long) goes. False as above.
            fn list_sort_by_keys(list: List, keys: List, reverse: Bool) -> Bool [];
            /// Moves the element at `at` down as `heappop` does, or up towards `start` as `heappush` does. False as above.
            fn list_heap_down(list: List, at: I64) -> Bool [];
            fn list_heap_up(list: List, start: I64, at: I64) -> Bool [];
            /// Rearranges so that new element `i` is old element `order[i]`; `order` has Int or Raw storage and is a permutation.
            fn list_permute(list: List, order: List) -> Void [];
        }
    };
}

crate::list_functions! { declare }
use super::declare;
