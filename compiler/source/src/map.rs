//! The files of one compilation, with their text and line index.
//!
//! A path is loaded once and keeps its id; ids are dense and follow the order of loading.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::codes::Code;
use crate::decode::{Decoded, decode};
use crate::diagnostic::Diagnostic;
use crate::span::{FileId, Span};

/// The only way the compiler reads the user's files. The command line implements it with `std::fs`,
/// tests with [`MemoryFiles`].
pub trait FileProvider: Send + Sync {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;
    fn is_file(&self, path: &Path) -> bool;
    fn is_dir(&self, path: &Path) -> bool;
    /// Names of the entries of a folder, sorted. Used for suggestions only.
    fn list(&self, dir: &Path) -> Vec<String>;
}

/// Files held in memory, for tests and embedded sources.
#[derive(Debug, Default, Clone)]
pub struct MemoryFiles {
    files: std::collections::BTreeMap<PathBuf, Vec<u8>>,
}

impl MemoryFiles {
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn with(mut self, path: impl Into<PathBuf>, text: impl Into<Vec<u8>>) -> Self {
        self.files.insert(path.into(), text.into());
        self
    }
}

impl FileProvider for MemoryFiles {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.files
            .get(path)
            .cloned()
            .ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "No such file or directory"))
    }

    fn is_file(&self, path: &Path) -> bool {
        self.files.contains_key(path)
    }

    fn is_dir(&self, path: &Path) -> bool {
        self.files.keys().any(|file| file != path && file.starts_with(path))
    }

    fn list(&self, dir: &Path) -> Vec<String> {
        let mut names: Vec<String> = self
            .files
            .keys()
            .filter_map(|file| file.strip_prefix(dir).ok()?.iter().next()?.to_str().map(str::to_owned))
            .collect();
        names.dedup();
        names
    }
}

/// Line and column, both counted from one; the column counts characters, as editors do.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct LineCol {
    pub line: u32,
    pub col: u32,
}

#[derive(Debug)]
pub struct SourceFile {
    pub id: FileId,
    /// As the user named it, or as it was found: what diagnostics and tracebacks print.
    pub path: PathBuf,
    text: Arc<str>,
    line_starts: Vec<u32>,
    /// The bytes of the file's own text; the compiler wrote the rest.
    own: u32,
}

impl SourceFile {
    fn new(id: FileId, path: PathBuf, text: Arc<str>) -> Self {
        let starts = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n').map(|(at, _)| at as u32 + 1);
        let line_starts = std::iter::once(0).chain(starts).collect();
        SourceFile { id, path, own: text.len() as u32, text, line_starts }
    }

    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text, to keep while the map is borrowed for something else.
    #[must_use]
    pub fn shared_text(&self) -> Arc<str> {
        Arc::clone(&self.text)
    }

    #[must_use]
    pub fn display_path(&self) -> String {
        self.path.display().to_string()
    }

    #[must_use]
    pub fn span(&self, start: u32, end: u32) -> Span {
        Span::new(self.id, start, end)
    }

    /// The text under a span of this file; empty if the span does not fit it.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.start as usize..span.end as usize).unwrap_or("")
    }

    #[must_use]
    pub fn line_count(&self) -> u32 {
        self.line_starts.len() as u32
    }

    /// The line (from one) that holds a byte offset.
    #[must_use]
    pub fn line_of(&self, offset: u32) -> u32 {
        self.line_starts.partition_point(|&start| start <= offset) as u32
    }

    /// Offset of the first byte of a line (from one); the end of the text past the last line.
    #[must_use]
    pub fn line_start(&self, line: u32) -> u32 {
        match self.line_starts.get(line.saturating_sub(1) as usize) {
            Some(&start) => start,
            None => self.text.len() as u32,
        }
    }

    /// The text of a line (from one) without its newline.
    #[must_use]
    pub fn line_text(&self, line: u32) -> &str {
        let start = self.line_start(line) as usize;
        let end = self.line_start(line + 1) as usize;
        self.text[start..end].trim_end_matches('\n')
    }

    #[must_use]
    pub fn line_col(&self, offset: u32) -> LineCol {
        let line = self.line_of(offset);
        let col = self.byte_col(offset);
        let chars = self.line_text(line).char_indices().take_while(|&(at, _)| (at as u32) < col).count();
        LineCol { line, col: chars as u32 + 1 }
    }

    /// Column in bytes from zero, as in CPython's code objects (`col_offset`).
    #[must_use]
    pub fn byte_col(&self, offset: u32) -> u32 {
        offset - self.line_start(self.line_of(offset))
    }
}

/// All files of one compilation.
#[derive(Debug, Default)]
pub struct SourceMap {
    files: Vec<Arc<SourceFile>>,
    by_path: HashMap<PathBuf, FileId>,
}

impl SourceMap {
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds text that is known already (embedded sources, tests). The newlines are taken as they are.
    pub fn add(&mut self, path: impl Into<PathBuf>, text: impl Into<Arc<str>>) -> FileId {
        let path = path.into();
        let id = FileId(self.files.len() as u32);
        self.by_path.insert(path.clone(), id);
        self.files.push(Arc::new(SourceFile::new(id, path, text.into())));
        id
    }

    /// Adds what the compiler writes behind a file's own text; spans of the file stay as they are.
    pub fn append(&mut self, file: FileId, more: &str) {
        let old = &self.files[file.index()];
        let new = SourceFile::new(file, old.path.clone(), format!("{}{more}", old.text()).into());
        self.files[file.index()] = Arc::new(SourceFile { own: old.own, ..new });
    }

    /// Whether the span is of text that the compiler has written, which no user sees.
    #[must_use]
    pub fn is_written(&self, span: Span) -> bool {
        self.get(span.file).is_some_and(|file| span.start >= file.own)
    }

    /// Gives a file another text.
    pub fn replace(&mut self, file: FileId, text: Arc<str>) {
        let path = self.files[file.0 as usize].path.clone();
        self.files[file.0 as usize] = Arc::new(SourceFile::new(file, path, text));
    }

    /// Reads and decodes a file. The error is one diagnostic that says why it could not be read; what
    /// is wrong with its bytes is reported beside the id, and the text is then as much as made sense.
    pub fn load(
        &mut self,
        files: &dyn FileProvider,
        path: &Path,
    ) -> Result<(FileId, Vec<Diagnostic>), Box<Diagnostic>> {
        if let Some(&id) = self.by_path.get(path) {
            return Ok((id, Vec::new()));
        }
        let bytes = files.read(path).map_err(|error| {
            let reason = match error.kind() {
                io::ErrorKind::NotFound => "no such file".to_owned(),
                io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
                io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
                _ => error.to_string(),
            };
            Box::new(Diagnostic::new(
                Code::CannotRead,
                Span::NONE,
                format!("cannot read '{}': {reason}", path.display()),
            ))
        })?;
        if u32::try_from(bytes.len()).is_err() || bytes.len() > (u32::MAX / 4) as usize {
            let message = format!("'{}' is too large: a source file may have at most 1 GiB", path.display());
            return Err(Box::new(Diagnostic::new(Code::CannotRead, Span::NONE, message)));
        }
        let id = FileId(self.files.len() as u32);
        let Decoded { text, diagnostics } = decode(id, &bytes);
        let added = self.add(path, text);
        debug_assert_eq!(added, id);
        Ok((id, diagnostics))
    }

    /// # Panics
    /// If the id is not from this map; `FileId::NONE` is not.
    #[must_use]
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.index()]
    }

    #[must_use]
    pub fn get(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.index()).map(|file| &**file)
    }

    /// A file that outlives the borrow of the map.
    #[must_use]
    pub fn shared(&self, id: FileId) -> Arc<SourceFile> {
        Arc::clone(&self.files[id.index()])
    }

    #[must_use]
    pub fn find(&self, path: &Path) -> Option<FileId> {
        self.by_path.get(path).copied()
    }

    pub fn iter(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.iter().map(|file| &**file)
    }

    /// Start of a span as line and column; `None` for code in no file.
    #[must_use]
    pub fn line_col(&self, span: Span) -> Option<LineCol> {
        self.get(span.file).map(|file| file.line_col(span.start))
    }

    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        self.get(span.file).map_or("", |file| file.slice(span))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns() {
        let mut map = SourceMap::new();
        let id = map.add("a.py", "x = 'é'\n\tyy\n");
        let file = map.file(id);
        assert_eq!(file.line_count(), 3);
        assert_eq!(file.line_col(0), LineCol { line: 1, col: 1 });
        // Past the two bytes of é: the column counts characters, the byte column bytes.
        assert_eq!(file.line_col(7), LineCol { line: 1, col: 7 });
        assert_eq!(file.byte_col(7), 7);
        assert_eq!(file.line_col(10), LineCol { line: 2, col: 2 });
        assert_eq!(file.line_text(2), "\tyy");
        assert_eq!(file.line_text(3), "");
        assert_eq!(file.line_col(13), LineCol { line: 3, col: 1 });
    }

    #[test]
    fn missing_file() {
        let error = SourceMap::new().load(&MemoryFiles::new(), Path::new("no.py")).unwrap_err();
        assert_eq!(error.message, "cannot read 'no.py': no such file");
    }

    #[test]
    fn a_path_is_loaded_once() {
        let files = MemoryFiles::new().with("d/a.py", "pass\n");
        let mut map = SourceMap::new();
        let first = map.load(&files, Path::new("d/a.py")).unwrap().0;
        assert_eq!(first, map.load(&files, Path::new("d/a.py")).unwrap().0);
        assert!(files.is_dir(Path::new("d")) && !files.is_dir(Path::new("d/a.py")));
        assert_eq!(files.list(Path::new("d")), ["a.py"]);
    }
}
