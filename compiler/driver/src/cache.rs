//! Compiled programs kept for `molt run`.
//!
//! An entry is found by everything that stands on the command line and by the compiler itself, and is
//! valid while each question the compiler put to the disk would still get the same answer.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::options::Options;

/// What the disk answered about one path.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fact {
    Absent,
    Folder,
    File,
    /// A file that was read, by the digest of its bytes.
    Holds(String),
}

impl Fact {
    pub(crate) fn of(path: &Path) -> Fact {
        match fs::metadata(path) {
            Ok(found) if found.is_dir() => Fact::Folder,
            Ok(_) => Fact::File,
            Err(_) => Fact::Absent,
        }
    }

    fn still_holds(&self, path: &Path) -> bool {
        match self {
            Fact::Holds(known) => fs::read(path).is_ok_and(|bytes| digest(&bytes) == *known),
            other => *other == Fact::of(path),
        }
    }

    fn text(&self) -> &str {
        match self {
            Fact::Absent => "absent",
            Fact::Folder => "folder",
            Fact::File => "file",
            Fact::Holds(digest) => digest,
        }
    }
}

/// 128 bits that identify some bytes well enough to notice that they changed.
pub(crate) fn digest(bytes: &[u8]) -> String {
    let half = |salt: u8| {
        let mut hasher = DefaultHasher::new();
        salt.hash(&mut hasher);
        bytes.hash(&mut hasher);
        hasher.finish()
    };
    format!("{:016x}{:016x}", half(0), half(1))
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CacheKey(String);

impl CacheKey {
    /// Of a build, by this very compiler, in this folder.
    #[must_use]
    pub fn new(options: &Options) -> CacheKey {
        let compiler = std::env::current_exe().ok().and_then(|path| {
            let found = fs::metadata(path).ok()?;
            let changed = found.modified().ok()?.duration_since(SystemTime::UNIX_EPOCH).ok()?;
            Some((found.len(), changed.as_nanos()))
        });
        let folder = std::env::current_dir().unwrap_or_default();
        let all = format!(
            "{} {compiler:?} {folder:?} {:?} {:?} {:?} {:?} {} {:?} {:?} {:?}",
            env!("CARGO_PKG_VERSION"),
            options.entry,
            options.target,
            options.profile,
            options.emit,
            options.debug_info,
            options.paths,
            options.version,
            options.unstable,
        );
        CacheKey(digest(all.as_bytes()))
    }
}

#[derive(Clone, Debug)]
pub struct Cache {
    root: PathBuf,
}

/// Where the program of a key stands, or is to be written.
#[derive(Clone, Debug)]
pub struct CacheEntry {
    pub program: PathBuf,
    manifest: PathBuf,
}

impl Cache {
    /// `$MOLT_CACHE`, else `molt` in the user's cache folder, created if need be.
    pub fn open() -> io::Result<Cache> {
        let set = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let root = set("MOLT_CACHE")
            .or_else(|| Some(set("XDG_CACHE_HOME")?.join("molt")))
            .or_else(|| Some(set("HOME")?.join(".cache/molt")))
            .ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "no home folder"))?;
        Cache::at(root.join("run"))
    }

    pub fn at(root: PathBuf) -> io::Result<Cache> {
        fs::create_dir_all(&root)?;
        Ok(Cache { root })
    }

    #[must_use]
    pub fn entry(&self, key: &CacheKey) -> CacheEntry {
        let program = self.root.join(&key.0);
        CacheEntry { manifest: program.with_extension("deps"), program }
    }

    /// A folder on the same disk to build in, so that the result can be moved into place at once.
    pub fn scratch(&self) -> io::Result<tempfile::TempDir> {
        tempfile::Builder::new().prefix("build-").tempdir_in(&self.root)
    }
}

impl CacheEntry {
    /// Whether the program stands there and would come out the same if built now.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        let Ok(manifest) = fs::read_to_string(&self.manifest) else { return false };
        self.program.is_file()
            && manifest.lines().all(|line| {
                let Some((fact, path)) = line.split_once(' ') else { return false };
                let fact = match fact {
                    "absent" => Fact::Absent,
                    "folder" => Fact::Folder,
                    "file" => Fact::File,
                    digest => Fact::Holds(digest.to_owned()),
                };
                fact.still_holds(Path::new(path))
            })
    }

    /// Moves a built program into place, then the record that makes it valid.
    pub fn store(&self, built: &Path, facts: &BTreeMap<PathBuf, Fact>) -> io::Result<()> {
        let mut manifest = String::new();
        for (path, fact) in facts {
            let Some(path) = path.to_str().filter(|path| !path.contains('\n')) else {
                return Err(io::Error::new(io::ErrorKind::InvalidInput, "a path that cannot be recorded"));
            };
            manifest += &format!("{} {path}\n", fact.text());
        }
        let _ = fs::remove_file(&self.manifest);
        let record = built.with_extension("deps");
        fs::write(&record, manifest)?;
        fs::rename(built, &self.program)?;
        fs::rename(&record, &self.manifest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::RecordingFiles;
    use molt_source::FileProvider;

    #[test]
    fn an_entry_lives_until_an_answer_changes() {
        let dir = tempfile::tempdir().unwrap();
        let source = dir.path().join("app.py");
        fs::write(&source, "import lib\n").unwrap();
        let files = RecordingFiles::default();
        files.read(&source).unwrap();
        assert!(!files.is_file(&dir.path().join("lib.py")));
        let cache = Cache::at(dir.path().join("cache")).unwrap();
        let entry = cache.entry(&CacheKey::new(&Options::new(&source)));
        assert!(!entry.is_fresh());
        let scratch = cache.scratch().unwrap();
        let built = scratch.path().join("program");
        fs::write(&built, "").unwrap();
        entry.store(&built, &files.facts()).unwrap();
        assert!(entry.is_fresh());
        fs::write(dir.path().join("lib.py"), "").unwrap();
        assert!(!entry.is_fresh(), "a module appeared");
        fs::remove_file(dir.path().join("lib.py")).unwrap();
        assert!(entry.is_fresh());
        fs::write(&source, "import  lib\n").unwrap();
        assert!(!entry.is_fresh(), "the source changed");
    }
}
