//! Source files, spans and diagnostics: what every later stage points at and reports with.
//!
//! Files are read only through a [`FileProvider`], so this crate touches neither the disk nor the
//! terminal. All offsets are byte offsets into the *decoded* text of a file (UTF-8, newlines `\n`).

mod codes;
mod decode;
mod diagnostic;
mod json;
mod map;
mod render;
mod span;

pub use codes::{Category, Code};
pub use decode::{Decoded, decode};
pub use diagnostic::{Diagnostic, Label, Severity};
pub use json::{JsonDiagnostic, JsonLabel, JsonPosition, to_json};
pub use map::{FileProvider, LineCol, MemoryFiles, SourceFile, SourceMap};
pub use render::{RenderOptions, render, render_all};
pub use span::{FileId, Span};
