//! Regular expressions (`re`): compiled patterns and the results of matches are bytes objects.

#[macro_export]
macro_rules! regex_functions {
    ($then:ident) => {
        $then! {
            /// A compiled pattern, or what is wrong with it.
            fn re_compile(pattern: Str, flags: I64) -> Bytes [allocates];
            /// Of a compiled pattern: 0 whether it is wrong, 1 number of groups, 2 flags, 3 where it is wrong (-1: nowhere).
            fn re_info(program: Bytes, what: I64) -> I64 [reads];
            /// What is wrong, or a line `name number` for each named group.
            fn re_text(program: Bytes) -> Str [allocates];
            /// Matches `text[start:end]`: at the start (mode 0), anywhere (1), all of it (2); 4 more: not with an empty match
            /// at the start. No bytes if nothing matches.
            fn re_match(program: Bytes, text: Str, start: I64, end: I64, mode: I64) -> Bytes [allocates];
            /// Number `i` of a match: where groups begin (even) and end (odd) or -1, then the group that ended last or -1.
            fn re_span(found: Bytes, i: I64) -> I64 [reads];
        }
    };
}

crate::regex_functions! { declare }
use super::declare;
