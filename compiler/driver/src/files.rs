//! Access to the disk.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use molt_source::FileProvider;

use crate::cache::{Fact, digest};

#[derive(Clone, Copy, Debug, Default)]
pub struct DiskFiles;

impl FileProvider for DiskFiles {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }

    fn is_file(&self, path: &Path) -> bool {
        path.is_file()
    }

    fn is_dir(&self, path: &Path) -> bool {
        path.is_dir()
    }

    fn list(&self, dir: &Path) -> Vec<String> {
        let entries = fs::read_dir(dir).into_iter().flatten().flatten();
        let mut names: Vec<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
        names.sort_unstable();
        names
    }
}

/// The disk, with a record of every answer it gave: what a cached result depends on, the absence of a
/// module included.
#[derive(Clone, Debug, Default)]
pub struct RecordingFiles {
    facts: Arc<Mutex<BTreeMap<PathBuf, Fact>>>,
}

impl RecordingFiles {
    #[must_use]
    pub fn facts(&self) -> BTreeMap<PathBuf, Fact> {
        self.facts.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn record(&self, path: &Path, fact: Fact) {
        let mut facts = self.facts.lock().unwrap_or_else(PoisonError::into_inner);
        // What a file holds says more than that it is one.
        if !matches!(facts.get(path), Some(Fact::Holds(_))) {
            facts.insert(path.to_owned(), fact);
        }
    }
}

impl FileProvider for RecordingFiles {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let result = DiskFiles.read(path);
        match &result {
            Ok(bytes) => self.record(path, Fact::Holds(digest(bytes))),
            Err(_) => self.record(path, Fact::of(path)),
        }
        result
    }

    fn is_file(&self, path: &Path) -> bool {
        self.record(path, Fact::of(path));
        DiskFiles.is_file(path)
    }

    fn is_dir(&self, path: &Path) -> bool {
        self.record(path, Fact::of(path));
        DiskFiles.is_dir(path)
    }

    fn list(&self, dir: &Path) -> Vec<String> {
        DiskFiles.list(dir)
    }
}
