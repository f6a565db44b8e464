//! `tests/hir/*.py` against the `.hir` beside each: the text form, then what was reported. `MOLT_BLESS=1` rewrites them.
//! A first line `# locations` asks for the positions, `# files: a.py` for further files from a folder of the same name.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use molt_hir::{Embedded, Options, build_program, print};
use molt_source::{Diagnostic, MemoryFiles, SourceMap};

/// What the tests need of the builtins.
const BUILTINS: &str = "
class object: pass
class type: pass
class int: pass
class str: pass
class list: pass
class property: pass
class BaseException: pass
class Exception(BaseException): pass
class AssertionError(Exception): pass
class ImportError(Exception): pass
class ModuleNotFoundError(ImportError): pass
class NameError(Exception): pass
class ValueError(Exception): pass
class super: pass
def print(*args): intrinsics.print(args)
def len(x): return intrinsics.len(x)
def range(n): return intrinsics.range(n)
def isinstance(x, c): return intrinsics.isinstance(x, c)
def open(path): return intrinsics.open(path)
";

const SYS: &str = "argv = intrinsics.argv()\ndef exit(code=None):\n    raise ValueError(code)\n";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/hir")
}

fn add_files(dir: &Path, name: &Path, mut files: MemoryFiles) -> MemoryFiles {
    let Ok(entries) = std::fs::read_dir(dir) else { return files };
    let mut entries: Vec<_> = entries.flatten().map(|entry| entry.file_name()).collect();
    entries.sort();
    for entry in entries {
        let (path, name) = (dir.join(&entry), name.join(&entry));
        if path.is_dir() {
            files = add_files(&path, &name, files);
        } else if path.extension().is_some_and(|extension| extension == "py") {
            files = files.with(name, std::fs::read(path).expect("the file is there"));
        }
    }
    files
}

fn build(path: &Path) -> String {
    let text = std::fs::read_to_string(path).expect("the test is there");
    let name = path.file_name().and_then(|name| name.to_str()).expect("test names are plain");
    let files = add_files(&path.with_extension(""), Path::new(""), MemoryFiles::new());
    let mut sources = SourceMap::new();
    let with_locations = text.starts_with("# locations");
    let entry = sources.add(name, text);
    let embedded = [
        Embedded { module: "builtins", path: "builtins.py", text: BUILTINS },
        Embedded { module: "sys", path: "sys.py", text: SYS },
    ];
    let (program, mut diagnostics) = build_program(&mut sources, &files, entry, &embedded, &Options::default());
    let mut out = print(&program, with_locations.then_some(&sources));
    diagnostics.extend(program.notices);
    Diagnostic::sort(&mut diagnostics);
    for Diagnostic { code, message, labels, .. } in diagnostics {
        let at = labels.first().and_then(|label| sources.line_col(label.span));
        let file = labels.first().and_then(|label| sources.get(label.span.file)).map(|file| file.display_path());
        let (file, at) = (file.unwrap_or_default(), at.unwrap_or(molt_source::LineCol { line: 0, col: 0 }));
        let _ = write!(out, "\n{file}:{}:{}: {code}: {message}", at.line, at.col);
    }
    if !out.ends_with('\n') {
        out.push('\n');
    }
    out
}

#[test]
fn text_form() {
    let mut tests: Vec<PathBuf> = std::fs::read_dir(folder())
        .expect("tests/hir is there")
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "py"))
        .collect();
    tests.sort();
    let is_blessing = std::env::var_os("MOLT_BLESS").is_some();
    let mut failures = String::new();
    for test in &tests {
        let found = build(test);
        let expected_path = test.with_extension("hir");
        let expected = std::fs::read_to_string(&expected_path).unwrap_or_default();
        if found == expected {
            continue;
        }
        if is_blessing {
            std::fs::write(&expected_path, found).expect("the folder can be written");
        } else {
            let _ = writeln!(failures, "--- {}\n{}", test.display(), difference(&expected, &found));
        }
    }
    assert!(failures.is_empty(), "{failures}\nMOLT_BLESS=1 accepts what is printed now");
    assert!(tests.len() >= 25, "only {} tests found", tests.len());
}

/// The lines from the first that differs on.
fn difference(expected: &str, found: &str) -> String {
    let same = expected.lines().zip(found.lines()).take_while(|(a, b)| a == b).count();
    let rest = |text: &str, mark: char| {
        text.lines().skip(same).take(8).map(|line| format!("{mark} {line}\n")).collect::<String>()
    };
    format!("line {}:\n{}{}", same + 1, rest(expected, '-'), rest(found, '+'))
}

#[test]
fn deep_trees() {
    let sum = format!("x = 1\ny = {}\n", vec!["x"; 20_000].join(" + "));
    let brackets = format!("y = {}{}\n", "[".repeat(10_000), "]".repeat(10_000));
    let chain = format!("x = 1\n{}", "if x:\n  pass\nel".repeat(3_000).trim_end_matches("el"));
    for text in [sum, brackets, chain] {
        let mut sources = SourceMap::new();
        let entry = sources.add("deep.py", text);
        let (program, _) = build_program(&mut sources, &MemoryFiles::new(), entry, &[], &Options::default());
        assert!(program.entry.is_some());
    }
}
