//! Bytes (immutable). Positions as in the rows of `str`.

#[macro_export]
macro_rules! bytes_functions {
    ($then:ident) => {
        $then! {
            fn bytes_eq(a: Bytes, b: Bytes) -> Bool [reads];
            /// -1, 0 or 1.
            fn bytes_compare(a: Bytes, b: Bytes) -> I64 [reads];
            fn bytes_hash(b: Bytes) -> I64 [reads];
            /// `b[i]`; IndexError.
            fn bytes_get(b: Bytes, i: I64) -> I64 [reads, raises, inline];
            /// `b[start:stop:step]` with bounds already adjusted to the length, `count` items.
            fn bytes_slice(b: Bytes, start: I64, step: I64, count: I64) -> Bytes [allocates];
            /// A new buffer of `size` zeros with the first `count` bytes of `b` in front.
            fn bytes_resized(b: Bytes, size: I64, count: I64) -> Bytes [allocates];
            /// Buffers of mutable types: `b[i] = byte`, `to[at:at + count] = from[start:start + count]`, all in range.
            fn bytes_set(b: Bytes, i: I64, byte: I64) -> Void [];
            fn bytes_move(to: Bytes, at: I64, from: Bytes, start: I64, count: I64) -> Void [];
            /// Puts all of `from` into a buffer from a position on by `step`, in range.
            fn bytes_spread(to: Bytes, at: I64, step: I64, from: Bytes) -> Void [];
            /// `a + b`: extends `a` in place if nobody else holds it.
            fn bytes_append(a: OwnBytes, b: Bytes) -> Bytes [allocates];
            fn bytes_concat(a: Bytes, b: Bytes) -> Bytes [allocates];
            /// `b * n`; MemoryError, OverflowError.
            fn bytes_repeat(b: Bytes, n: I64) -> Bytes [allocates, raises];
            /// `bytes(n)`; ValueError, MemoryError.
            fn bytes_zeros(n: I64) -> Bytes [allocates, raises];
            /// `bytes(list)` of a list of ints in any storage; ValueError.
            fn bytes_from_list(list: List) -> Bytes [allocates, raises];
            /// -1 if absent.
            fn bytes_find(b: Bytes, needle: Bytes, start: I64, end: I64) -> I64 [reads];
            fn bytes_rfind(b: Bytes, needle: Bytes, start: I64, end: I64) -> I64 [reads];
            fn bytes_count(b: Bytes, needle: Bytes, start: I64, end: I64) -> I64 [reads];
            fn bytes_starts_with(b: Bytes, prefix: Bytes, start: I64, end: I64) -> Bool [reads];
            fn bytes_ends_with(b: Bytes, suffix: Bytes, start: I64, end: I64) -> Bool [reads];
            fn bytes_replace(b: Bytes, old: Bytes, new: Bytes, count: I64) -> Bytes [allocates];
            /// Lists (Value storage) of bytes; ValueError for an empty separator.
            fn bytes_split(b: Bytes, separator: Bytes, max: I64) -> List [allocates, raises];
            fn bytes_split_space(b: Bytes, max: I64) -> List [allocates];
            fn bytes_split_lines(b: Bytes, keep: Bool) -> List [allocates];
            /// `separator.join(list)`; TypeError.
            fn bytes_join(separator: Bytes, list: List) -> Bytes [allocates, raises];
            /// `strip(set)`; sides: 1 left, 2 right, 3 both.
            fn bytes_strip(b: Bytes, set: Bytes, sides: I64) -> Bytes [allocates];
            /// `partition`, `rpartition` if `last`; ValueError.
            fn bytes_partition(b: Bytes, separator: Bytes, last: Bool) -> Tuple [allocates, raises];
            /// `upper` (0), `lower` (1), `swapcase` (2), `title` (3), `capitalize` (4).
            fn bytes_case(b: Bytes, which: I64) -> Bytes [allocates];
            /// `isalpha` (0), `isdigit` (1), `isalnum` (2), `isspace` (3), `isupper` (4), `islower` (5), `isascii` (6).
            fn bytes_is(b: Bytes, which: I64) -> Bool [reads];
            fn bytes_repr(b: Bytes) -> Str [allocates];
            /// `b.hex(separator, group)`; `separator` may be "".
            fn bytes_hex(b: Bytes, separator: Str, group: I64) -> Str [allocates];
            /// `bytes.fromhex(s)`; ValueError.
            fn bytes_from_hex(s: Str) -> Bytes [allocates, raises];
            /// Base64, padded to groups of four digits.
            fn bytes_to_base64(b: Bytes) -> Bytes [allocates];
            /// The bytes that whole groups of digits stand for; none if anything is irregular.
            fn bytes_from_base64(b: Bytes) -> Bytes [allocates];
            /// `b.decode(encoding, errors)`: the encodings of `str_encode`; UnicodeDecodeError, LookupError.
            fn bytes_decode(b: Bytes, encoding: Str, errors: Str) -> Str [allocates, raises];
        }
    };
}

crate::bytes_functions! { declare }
use super::declare;
