//! Parsing: source text to a syntax tree, with every error that CPython's compiler would raise for the
//! file before running it.
//!
//! The tree is ruff's. It is complete even where the text is wrong, but only a tree without errors may be
//! compiled. Work on trees runs inside [`with_big_stack`]: they nest as deep as [`limits`] allows.

mod checks;
mod escapes;
pub mod limits;
mod messages;
mod parse;
mod scan;
mod stack;
mod targets;
mod version;

pub use parse::{is_grammatical, parse, span_of};
pub use ruff_python_ast as ast;
pub use ruff_text_size as text_size;
pub use stack::{STACK_SIZES, with_big_stack};
pub use version::PythonVersion;
