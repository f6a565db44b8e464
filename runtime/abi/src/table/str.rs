//! Strings. Positions count code points unless a row says "byte"; `start`/`end` are clamped as slices clamp them (0 and the
//! greatest I64 by default). White space and classes of characters are Unicode's.

#[macro_export]
macro_rules! str_functions {
    ($then:ident) => {
        $then! {
            fn str_concat(a: Str, b: Str) -> Str [allocates];
            /// Concatenates `count` strings at `parts` (an array of borrowed references).
            fn str_concat_many(parts: Ptr, count: I64) -> Str [allocates];
            /// `a += b` where the caller owns `a`: extends in place when nobody else holds it.
            fn str_append(a: OwnStr, b: Str) -> Str [allocates];
            /// `s * n`.
            fn str_repeat(s: Str, n: I64) -> Str [allocates, raises];
            fn str_eq(a: Str, b: Str) -> Bool [reads, inline];
            /// -1, 0 or 1 by code points.
            fn str_compare(a: Str, b: Str) -> I64 [reads];
            fn str_hash(s: Str) -> I64 [reads, inline];
            /// `s[i]`; IndexError.
            fn str_get(s: Str, i: I64) -> Str [allocates, raises, inline];
            /// `s[start:stop:step]` with bounds already adjusted to the length, `count` items.
            fn str_slice(s: Str, start: I64, step: I64, count: I64) -> Str [allocates];
            /// `needle in s`.
            fn str_contains(s: Str, needle: Str) -> Bool [reads];
            /// `ord(s[i])`; IndexError.
            fn str_code(s: Str, i: I64) -> I64 [reads, raises, inline];
            /// `ord(s)`; TypeError.
            fn str_ord(s: Str) -> I64 [reads, raises];
            /// `chr(code)`; ValueError.
            fn str_chr(code: I64) -> Str [allocates, raises];
            /// Iteration: the character that begins at a byte, its code point, the byte behind it, the byte where the one before begins.
            fn str_char_at_byte(s: Str, byte: I64) -> Str [allocates, inline];
            fn str_code_at_byte(s: Str, byte: I64) -> I64 [reads, inline];
            fn str_next_byte(s: Str, byte: I64) -> I64 [reads, inline];
            fn str_previous_byte(s: Str, byte: I64) -> I64 [reads];
            /// A string of code points (a list of ints in any storage); ValueError.
            fn str_from_codes(codes: List) -> Str [allocates, raises];
            /// -1 if absent.
            fn str_find(s: Str, needle: Str, start: I64, end: I64) -> I64 [reads];
            fn str_rfind(s: Str, needle: Str, start: I64, end: I64) -> I64 [reads];
            fn str_count(s: Str, needle: Str, start: I64, end: I64) -> I64 [reads];
            fn str_starts_with(s: Str, prefix: Str, start: I64, end: I64) -> Bool [reads];
            fn str_ends_with(s: Str, suffix: Str, start: I64, end: I64) -> Bool [reads];
            /// `s.replace(old, new, count)`; a negative count is no limit.
            fn str_replace(s: Str, old: Str, new: Str, count: I64) -> Str [allocates];
            /// Whether `str_translated` knows what to do with all of a dict; `s.translate(d)` then.
            fn dict_translates(d: Dict) -> Bool [reads];
            fn str_translated(s: Str, d: Dict) -> Str [allocates];
            fn str_remove_prefix(s: Str, prefix: Str) -> Str [allocates];
            fn str_remove_suffix(s: Str, suffix: Str) -> Str [allocates];
            /// Lists (Value storage) of str. A negative `max` is no limit; ValueError for an empty separator.
            fn str_split(s: Str, separator: Str, max: I64) -> List [allocates, raises];
            fn str_rsplit(s: Str, separator: Str, max: I64) -> List [allocates, raises];
            /// `s.split(None, max)`.
            fn str_split_space(s: Str, max: I64) -> List [allocates];
            fn str_rsplit_space(s: Str, max: I64) -> List [allocates];
            fn str_split_lines(s: Str, keep: Bool) -> List [allocates];
            /// The byte at which the first or last `needle` begins, or -1; a length in bytes; the text between two bytes.
            fn str_find_byte(s: Str, needle: Str) -> I64 [reads];
            fn str_rfind_byte(s: Str, needle: Str) -> I64 [reads];
            fn str_byte_len(s: Str) -> I64 [reads, inline];
            fn str_bytes(s: Str, from: I64, to: I64) -> Str [allocates];
            /// The first position from `start` on whose character JSON does not write as it is (a quote, a backslash, a control
            /// character, beyond `~` if `ascii`), or the length.
            fn str_json_end(s: Str, start: I64, ascii: Bool) -> I64 [reads];
            /// The text as JSON writes it, in quotes.
            fn str_json(s: Str, ascii: Bool) -> Str [allocates];
            /// `separator.join(list)`; TypeError for elements that are no str.
            fn str_join(separator: Str, list: List) -> Str [allocates, raises];
            /// `strip()`; sides: 1 left, 2 right, 3 both.
            fn str_strip_space(s: Str, sides: I64) -> Str [allocates];
            /// `strip(set)`.
            fn str_strip(s: Str, set: Str, sides: I64) -> Str [allocates];
            fn str_upper(s: Str) -> Str [allocates];
            fn str_lower(s: Str) -> Str [allocates];
            fn str_casefold(s: Str) -> Str [allocates];
            fn str_title(s: Str) -> Str [allocates];
            fn str_capitalize(s: Str) -> Str [allocates];
            fn str_swapcase(s: Str) -> Str [allocates];
            /// `ljust` (side 0), `rjust` (1), `center` (2); TypeError.
            fn str_pad(s: Str, width: I64, fill: Str, side: I64) -> Str [allocates, raises];
            fn str_zfill(s: Str, width: I64) -> Str [allocates, raises];
            fn str_expand_tabs(s: Str, size: I64) -> Str [allocates];
            fn str_is_ascii(s: Str) -> Bool [reads, inline];
            fn str_is_alpha(s: Str) -> Bool [reads];
            fn str_is_decimal(s: Str) -> Bool [reads];
            fn str_is_digit(s: Str) -> Bool [reads];
            fn str_is_numeric(s: Str) -> Bool [reads];
            fn str_is_alnum(s: Str) -> Bool [reads];
            fn str_is_space(s: Str) -> Bool [reads];
            fn str_is_printable(s: Str) -> Bool [reads];
            fn str_is_identifier(s: Str) -> Bool [reads];
            fn str_is_upper(s: Str) -> Bool [reads];
            fn str_is_lower(s: Str) -> Bool [reads];
            fn str_is_title(s: Str) -> Bool [reads];
            /// What the database of Unicode says of a character in a word: category, bidirectional class, width; the version.
            fn unicode_word(code: I64, which: I64) -> Str [allocates];
            /// Combining class, whether mirrored, value of a decimal digit and of a digit; -1 if there is none.
            fn unicode_number(code: I64, which: I64) -> I64 [pure];
            /// The numeric value; NaN if there is none.
            fn unicode_numeric(code: I64) -> F64 [pure];
            /// `unicodedata.decomposition`.
            fn unicode_decomposition(code: I64) -> Str [allocates];
            /// The name of a character, or "".
            fn unicode_name(code: I64) -> Str [allocates];
            /// The character of a name, or -1.
            fn unicode_lookup(name: Str) -> I64 [reads];
            /// A normal form: 0 NFD, 1 NFC, 2 NFKD, 3 NFKC.
            fn unicode_normalize(s: Str, form: I64) -> Str [allocates];
            /// `repr(s)`.
            fn str_repr(s: Str) -> Str [allocates];
            /// What `ascii(x)` makes of `repr(x)`: escapes all characters beyond ASCII.
            fn str_ascii(s: Str) -> Str [allocates];
            /// `s.encode(encoding, errors)`: the encodings of `str/codec`; UnicodeEncodeError, LookupError.
            fn str_encode(s: Str, encoding: Str, errors: Str) -> Bytes [allocates, raises];
            /// `format(s, spec)` for a non-empty spec; ValueError.
            fn str_format(s: Str, spec: Str) -> Str [allocates, raises];
            /// `%s` of a format string; flags as for `int_percent`.
            fn str_percent(s: Str, flags: I64, width: I64, precision: I64) -> Str [allocates, raises];
        }
    };
}

crate::str_functions! { declare }
use super::declare;
