//! Positions in source text: small, `Copy`, and meaningful only together with a `SourceMap`.

use std::fmt;

/// Index of a file in its [`SourceMap`](crate::SourceMap).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

impl FileId {
    /// Code that the compiler made up and that stands in no file.
    pub const NONE: FileId = FileId(u32::MAX);

    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

impl fmt::Debug for FileId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "file{}", self.0)
    }
}

/// A half-open range of bytes in one file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub file: FileId,
    pub start: u32,
    pub end: u32,
}

const _: () = assert!(size_of::<Span>() == 12);

impl Span {
    /// The span of code that stands in no file.
    pub const NONE: Span = Span { file: FileId::NONE, start: 0, end: 0 };

    #[must_use]
    pub fn new(file: FileId, start: u32, end: u32) -> Span {
        debug_assert!(start <= end, "span runs backwards: {start}..{end}");
        Span { file, start, end: end.max(start) }
    }

    #[must_use]
    pub fn is_none(self) -> bool {
        self.file == FileId::NONE
    }

    #[must_use]
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    #[must_use]
    pub fn len(self) -> u32 {
        self.end - self.start
    }

    #[must_use]
    pub fn contains(self, other: Span) -> bool {
        self.file == other.file && self.start <= other.start && other.end <= self.end
    }

    /// The smallest span that covers both. A span in another file, or in none, adds nothing.
    #[must_use]
    pub fn to(self, other: Span) -> Span {
        if self.is_none() {
            other
        } else if self.file != other.file {
            self
        } else {
            Span::new(self.file, self.start.min(other.start), self.end.max(other.end))
        }
    }

    /// The empty span at the start of this one.
    #[must_use]
    pub fn at_start(self) -> Span {
        Span { end: self.start, ..self }
    }

    /// The empty span at the end of this one.
    #[must_use]
    pub fn at_end(self) -> Span {
        Span { start: self.end, ..self }
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_none() { f.write_str("nowhere") } else { write!(f, "{}:{}..{}", self.file.0, self.start, self.end) }
    }
}
