//! Strings.

#[macro_export]
macro_rules! str_functions {
    ($then:ident) => {
        $then! {
            fn str_concat(a: Str, b: Str) -> Str [allocates];
            /// Concatenates `count` strings at `parts` (an array of borrowed references).
            fn str_concat_many(parts: Ptr, count: I64) -> Str [allocates];
            /// `a += b` where the caller owns `a`: extends in place when nobody else holds it.
            fn str_append(a: OwnStr, b: Str) -> Str [allocates, drops];
            /// `s * n`.
            fn str_repeat(s: Str, n: I64) -> Str [allocates, raises];
            fn str_eq(a: Str, b: Str) -> Bool [reads];
            /// -1, 0 or 1 by code points.
            fn str_compare(a: Str, b: Str) -> I64 [reads];
            fn str_hash(s: Str) -> I64 [];
            /// `s[i]`; IndexError.
            fn str_get(s: Str, i: I64) -> Str [raises];
            /// `s[start:stop:step]` with bounds already adjusted to the length, `count` items.
            fn str_slice(s: Str, start: I64, step: I64, count: I64) -> Str [allocates];
            /// `needle in s`.
            fn str_contains(s: Str, needle: Str) -> Bool [reads];
        }
    };
}

crate::str_functions! { declare }
use super::declare;
