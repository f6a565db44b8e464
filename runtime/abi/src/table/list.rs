//! Lists: storage-generic primitives. Element access, `len` and the fast path of `append` are inline code.

#[macro_export]
macro_rules! list_functions {
    ($then:ident) => {
        $then! {
            /// An empty list with room for `capacity` elements of `storage` (`value::Storage` as a number).
            fn list_new(storage: U32, capacity: I64) -> List [allocates];
            /// Appends; ownership of `x` passes to the list.
            fn list_append(list: List, x: OwnWord) -> Void [];
            /// Makes room for `extra` more elements.
            fn list_reserve(list: List, extra: I64) -> Void [];
            /// `list.insert(i, x)` with Python's clamping of `i`.
            fn list_insert(list: List, i: I64, x: OwnWord) -> Void [];
            /// Removes and returns element `i`, which is in range.
            fn list_take(list: List, i: I64) -> Word [];
            /// A new list with `count` elements from `start` by `step` (adjusted bounds).
            fn list_slice(list: List, start: I64, step: I64, count: I64) -> List [allocates];
            /// Deletes `count` elements from `start` by `step` > 0 (adjusted bounds).
            fn list_delete_slice(list: List, start: I64, step: I64, count: I64) -> Void [drops];
            /// Replaces `list[start:start+count]` by the elements of `other`, which has the same storage and may be `list`.
            fn list_replace(list: List, start: I64, count: I64, other: List) -> Void [drops];
            /// Appends the elements of `other` (same storage).
            fn list_extend(list: List, other: List) -> Void [];
            /// `list * n` as a new list.
            fn list_repeat(list: List, n: I64) -> List [allocates, raises];
            fn list_clear(list: List) -> Void [drops];
            fn list_reverse(list: List) -> Void [];
            /// Stable sort of Int, Float or all-str Value storage by `<`, descending (still stable) if `reverse`.
            fn list_sort_native(list: List, reverse: Bool) -> Void [];
        }
    };
}

crate::list_functions! { declare }
use super::declare;
