//! What the compiler says about programs it does not accept: `tests/diagnostics/**/*.py`, each with the
//! expected text beside it in `.stderr`. `MOLT_BLESS=1` writes that text.
//!
//! A folder with a `main.py` is one program. A first line `# molt: --python-version 3.12` sets the version.

use std::fs;
use std::path::{Path, PathBuf};

use molt_driver::{DiskFiles, Options, Session, check, guarded};
use molt_source::{Category, Code, Diagnostic, MemoryFiles, RenderOptions, render_all};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/diagnostics")
}

fn programs(dir: &Path, found: &mut Vec<PathBuf>) {
    if dir.join("main.py").is_file() {
        found.push(dir.join("main.py"));
        return;
    }
    let entries = fs::read_dir(dir).unwrap_or_else(|error| panic!("{}: {error}", dir.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            programs(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "py") {
            found.push(path);
        }
    }
}

fn diagnostics(mut session: Session, options: &Options) -> Session {
    let _ = guarded(&mut session, |session| check(session, options));
    Diagnostic::sort(&mut session.diagnostics);
    session
}

fn rendered(program: &Path) -> String {
    let mut options = Options::new(program);
    let source = fs::read(program).unwrap();
    let first_line = source.split(|&byte| byte == b'\n').next().unwrap_or(&[]);
    if let Some(version) = String::from_utf8_lossy(first_line).strip_prefix("# molt: --python-version ") {
        options.version = version.trim().parse().unwrap();
    }
    let session = diagnostics(Session::new(DiskFiles), &options);
    render_all(&session.sources, &session.diagnostics, RenderOptions::default())
}

#[test]
fn programs_get_the_expected_diagnostics() {
    // Paths in the output are relative, whoever runs the test from wherever.
    std::env::set_current_dir(root()).unwrap();
    let mut found = Vec::new();
    programs(Path::new("."), &mut found);
    assert!(found.len() > 20, "only {} programs", found.len());
    let bless = std::env::var_os("MOLT_BLESS").is_some();
    let mut failures = Vec::new();
    for program in found {
        let program = program.strip_prefix(".").unwrap();
        let expected_path = program.with_extension("stderr");
        let actual = rendered(program);
        if bless {
            fs::write(&expected_path, actual).unwrap();
            continue;
        }
        let expected = fs::read_to_string(&expected_path).unwrap_or_default();
        if actual != expected {
            failures.push(format!("--- {}\nexpected:\n{expected}\nactual:\n{actual}", program.display()));
        }
    }
    assert!(failures.is_empty(), "{}\n{} differ; MOLT_BLESS=1 accepts", failures.join("\n"), failures.len());
}

/// The example in the explanation of each syntax error shows that error.
#[test]
fn explanations_show_what_they_explain() {
    let syntax = |code: &&Code| code.category() == Category::Syntax;
    for code in Code::ALL.iter().filter(syntax) {
        let Some((_, rest)) = code.explanation().split_once("```python\n") else { continue };
        let (example, _) = rest.split_once("```").expect("the example ends");
        let bytes = match code {
            // What the text cannot show: a byte that UTF-8 does not have.
            Code::SourceEncoding => b"x = '\xff'\n".to_vec(),
            _ => example.as_bytes().to_vec(),
        };
        let session = Session::new(MemoryFiles::new().with("example.py", bytes));
        let session = diagnostics(session, &Options::new("example.py"));
        assert!(
            session.diagnostics.iter().any(|diagnostic| diagnostic.code == *code),
            "the example of {code} shows {:?}",
            session.diagnostics
        );
    }
}

/// `MOLT_PYTHON_LIB=/usr/lib/python3.13`: every file there is accepted or gets diagnostics.
#[test]
fn the_standard_library_of_cpython_is_no_trouble() {
    let Some(lib) = std::env::var_os("MOLT_PYTHON_LIB") else { return };
    fn files(dir: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                files(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "py") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    files(Path::new(&lib), &mut found);
    found.sort();
    assert!(!found.is_empty());
    for path in found {
        let session = diagnostics(Session::new(DiskFiles), &Options::new(&path));
        let bug = session.diagnostics.iter().find(|diagnostic| diagnostic.code == Code::InternalError);
        assert!(bug.is_none(), "{}: {bug:?}", path.display());
    }
}
