//! How deep a program may nest. The numbers of CPython's tokenizer where it has one.

/// Open brackets at one point (`MAXLEVEL`).
pub const BRACKETS: usize = 200;
/// Levels of indentation (`MAXINDENT`).
pub const INDENTATION: usize = 100;
/// Blocks within one function (`CO_MAXBLOCKS`).
pub const BLOCKS: usize = 20;
/// Levels of expression within one statement. CPython's own limit depends on the build and on how the
/// expression nests; it lies between 2,000 and 10,000.
pub const EXPRESSION: usize = 5_000;
