//! Programs of `tests/run`: where they are, what they are given and what they must produce.
//! A program is a file `NAME.py`, or a folder with `main.py`; its data stands beside it as `.in`, `.args` (one
//! argument a line), `.out`, `.err` and `.exit`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// One program.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    /// `section/name`, the name tests are filtered by.
    pub(crate) name: String,
    /// The source, relative to the folder that was searched.
    pub(crate) source: PathBuf,
    /// The folder that was searched, in which the program is compiled and run.
    pub(crate) root: PathBuf,
    /// Why it can't run on wasm.
    pub(crate) wasm_skip: Option<String>,
}

impl Case {
    /// A file beside the source with another extension.
    pub(crate) fn beside(&self, extension: &str) -> PathBuf {
        self.root.join(self.source.with_extension(extension))
    }

    pub(crate) fn stdin(&self) -> Vec<u8> {
        fs::read(self.beside("in")).unwrap_or_default()
    }

    /// What `sys.argv` holds: the source file, then the lines of the file of arguments.
    pub(crate) fn argv(&self) -> Vec<String> {
        let args = fs::read_to_string(self.beside("args")).unwrap_or_default();
        std::iter::once(self.source.to_string_lossy().into_owned()).chain(args.lines().map(str::to_owned)).collect()
    }

    /// A name that can stand as one file's.
    pub(crate) fn flat_name(&self) -> String {
        self.name.replace('/', "-")
    }
}

/// All programs below `root`, sorted by name.
pub(crate) fn discover(root: &Path) -> Result<Vec<Case>> {
    let mut cases = Vec::new();
    if root.is_dir() {
        visit(root, Path::new(""), &mut cases)?;
    }
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(cases)
}

fn visit(root: &Path, folder: &Path, cases: &mut Vec<Case>) -> Result<()> {
    if root.join(folder).join("main.py").is_file() {
        cases.push(case(root, folder.join("main.py"), folder)?);
        return Ok(());
    }
    for entry in fs::read_dir(root.join(folder))? {
        let entry = entry?;
        let path = folder.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            if entry.file_name() != "__pycache__" {
                visit(root, &path, cases)?;
            }
        } else if path.extension().is_some_and(|extension| extension == "py") {
            let name = path.with_extension("");
            cases.push(case(root, path, &name)?);
        }
    }
    Ok(())
}

fn case(root: &Path, source: PathBuf, name: &Path) -> Result<Case> {
    let path = root.join(&source);
    let text = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(Case {
        name: name.to_string_lossy().replace('\\', "/"),
        wasm_skip: wasm_skip(&String::from_utf8_lossy(&text)),
        source,
        root: root.to_owned(),
    })
}

/// The reason in a comment line `# wasm: skip REASON`.
fn wasm_skip(text: &str) -> Option<String> {
    text.lines().find_map(|line| line.strip_prefix("# wasm: skip")).map(|reason| reason.trim().to_owned())
}

/// `EXPECTED_FAILURES`: the only way for a program of the suite to fail without failing the run.
#[derive(Debug, Default)]
pub(crate) struct ExpectedFailures {
    entries: Vec<(String, String)>,
}

impl ExpectedFailures {
    pub(crate) fn load(path: &Path) -> Result<ExpectedFailures> {
        if !path.exists() {
            return Ok(ExpectedFailures::default());
        }
        let text = fs::read_to_string(path)?;
        ExpectedFailures::parse(&text).with_context(|| path.display().to_string())
    }

    fn parse(text: &str) -> Result<ExpectedFailures> {
        let mut entries = Vec::new();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (path, reason) = line.split_once(':').with_context(|| format!("`{line}` is not `path: reason`"))?;
            entries.push((path.trim().to_owned(), reason.trim().to_owned()));
        }
        Ok(ExpectedFailures { entries })
    }

    pub(crate) fn reason(&self, case: &Case) -> Option<&str> {
        let source = case.source.to_string_lossy();
        self.entries.iter().find(|(path, _)| *path == case.name || *path == source).map(|(_, reason)| reason.as_str())
    }

    /// Entries that name no program.
    pub(crate) fn unknown<'a>(&'a self, cases: &[Case]) -> Vec<&'a str> {
        let known = |path: &str| cases.iter().any(|case| case.name == path || case.source.to_string_lossy() == path);
        self.entries.iter().map(|(path, _)| path.as_str()).filter(|path| !known(path)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_files_and_folders() {
        let root = crate::paths::scratch("dev-tests/discover").unwrap();
        fs::create_dir_all(root.join("a/folder")).unwrap();
        fs::write(root.join("a/one.py"), "# wasm: skip no threads\nprint(1)\n").unwrap();
        fs::write(root.join("a/one.args"), "x y\nz\n").unwrap();
        fs::write(root.join("a/folder/main.py"), "import other\n").unwrap();
        fs::write(root.join("a/folder/other.py"), "").unwrap();
        let cases = discover(&root).unwrap();
        let names: Vec<_> = cases.iter().map(|case| (case.name.as_str(), case.source.to_str().unwrap())).collect();
        assert_eq!(names, [("a/folder", "a/folder/main.py"), ("a/one", "a/one.py")]);
        assert_eq!(cases[1].wasm_skip.as_deref(), Some("no threads"));
        assert_eq!(cases[1].argv()[1..], ["x y", "z"]);
    }

    #[test]
    fn reads_expected_failures() {
        let list = ExpectedFailures::parse("# why\nints/big.py: too big: really\n").unwrap();
        let case = |name: &str| Case {
            name: name.into(),
            source: format!("{name}.py").into(),
            root: PathBuf::new(),
            wasm_skip: None,
        };
        assert_eq!(list.reason(&case("ints/big")), Some("too big: really"));
        assert_eq!(list.reason(&case("ints/small")), None);
        assert_eq!(list.unknown(&[case("ints/small")]), ["ints/big.py"]);
        assert!(ExpectedFailures::parse("no reason").is_err());
    }
}
