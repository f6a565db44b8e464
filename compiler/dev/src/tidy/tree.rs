//! Rules that look at the whole tree: which crate may use which, where links in the documentation lead, which
//! diagnostics are reported, and what the list of expected failures names.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use anyhow::Result;

use super::{File, Finding};
use crate::testing::case::{self, ExpectedFailures};
use crate::{language, paths};

/// The compiler's layers, from the ground up; `docs/architecture.md` explains them. A crate may use crates of the
/// lines above its own, never of its own line or below.
const LAYERS: [&[&str]; 12] = [
    &["molt-abi"],
    &["molt-source"],
    &["molt-syntax"],
    &["molt-hir"],
    &["molt-infer"],
    &["molt-ssa"],
    &["molt-lower", "molt-opt"],
    &["molt-llvm-passes"],
    &["molt-codegen", "molt-link"],
    &["molt-driver"],
    &["molt-cli"],
    &["molt", "molt-dev"],
];

/// Crates that must do without these, whatever the layers say.
const FORBIDDEN: [(&str, &[&str]); 6] = [
    ("molt-dev", &["molt-driver", "molt-codegen", "molt-llvm-passes", "inkwell", "llvm-sys"]),
    ("molt-ssa", &["molt-hir", "molt-infer", "molt-syntax"]),
    ("molt-opt", &["molt-hir", "molt-infer", "molt-syntax", "molt-lower"]),
    ("molt-codegen", &["molt-hir", "molt-infer", "molt-syntax", "molt-lower", "molt-opt"]),
    ("molt-infer", &["inkwell", "llvm-sys", "ruff_python_parser"]),
    ("molt-lower", &["inkwell", "llvm-sys"]),
];

/// The only crates that may know LLVM.
const LLVM_USERS: [&str; 2] = ["molt-codegen", "molt-llvm-passes"];

pub(super) fn check(files: &[File]) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| file.path.ends_with("Cargo.toml") && !file.path.starts_with("runtime/rt")) {
        findings.extend(dependencies(file));
    }
    let exists = |path: &Path| paths::root().join(path).exists();
    for file in files.iter().filter(|file| file.path.ends_with(".md")) {
        findings.extend(links(file, &exists));
    }
    findings.extend(codes(files));
    findings.extend(shared_names(files));
    findings.extend(files.iter().filter_map(|file| top_level(&file.path)));
    let list = "tests/run/EXPECTED_FAILURES";
    let cases = case::discover(&paths::run_tests())?;
    for path in ExpectedFailures::load(&paths::root().join(list))?.unknown(&cases) {
        findings.push(finding(list, 1, format!("no program {path}")));
    }
    findings.extend(language::check()?.into_iter().map(|(path, message)| finding(path, 1, message)));
    Ok(findings)
}

fn finding(path: &str, line: usize, message: String) -> Finding {
    Finding { path: path.to_owned(), line, message }
}

/// Functions and classes of `runtime/py/builtins` whose name another file there has, too: all of them are one namespace,
/// and one would take the place of the other.
fn shared_names(files: &[File]) -> Vec<Finding> {
    let mut owners: BTreeMap<&str, &str> = BTreeMap::new();
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| file.path.starts_with("runtime/py/builtins/")) {
        for (index, line) in file.text.lines().enumerate() {
            let Some(rest) = line.strip_prefix("def ").or_else(|| line.strip_prefix("class ")) else { continue };
            let name = rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
            let owner = *owners.entry(name).or_insert(&file.path);
            if owner != file.path {
                findings.push(finding(&file.path, index + 1, format!("{owner} has a {name} already")));
            }
        }
    }
    findings
}

/// Dependencies of a manifest that go up or sideways.
fn dependencies(file: &File) -> Vec<Finding> {
    let manifest = Manifest::parse(&file.text);
    let Some(own) = layer(&manifest.name) else {
        let known = manifest.name.is_empty();
        let message = format!("the crate {} stands in no layer of `cargo dev tidy`", manifest.name);
        return if known { Vec::new() } else { vec![finding(&file.path, 1, message)] };
    };
    let mut findings = Vec::new();
    for (name, line) in &manifest.dependencies {
        let upward = layer(name).is_some_and(|layer| layer >= own);
        let forbidden = FORBIDDEN.iter().any(|(user, used)| *user == manifest.name && used.contains(&name.as_str()));
        let llvm = matches!(name.as_str(), "inkwell" | "llvm-sys") && !LLVM_USERS.contains(&manifest.name.as_str());
        if upward || forbidden || llvm {
            findings.push(finding(&file.path, *line, format!("{} must not depend on {name}", manifest.name)));
        }
    }
    findings
}

fn layer(name: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&name))
}

/// What tidy needs of a Cargo.toml.
#[derive(Debug, Default)]
struct Manifest {
    name: String,
    /// Of the crate itself, with lines; what its tests or its build use may come from anywhere.
    dependencies: BTreeMap<String, usize>,
}

impl Manifest {
    fn parse(text: &str) -> Manifest {
        let mut manifest = Manifest::default();
        let mut section = "";
        for (index, line) in text.lines().enumerate() {
            if let Some(header) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                section = header;
                continue;
            }
            let Some((key, value)) = line.split_once('=') else { continue };
            let key = key.trim();
            if section == "package" && key == "name" {
                manifest.name = value.trim().trim_matches('"').to_owned();
            } else if section == "dependencies" && !key.starts_with('#') {
                let name = key.split('.').next().unwrap_or(key);
                manifest.dependencies.insert(name.to_owned(), index + 1);
            }
        }
        manifest
    }
}

/// The folders of the tree, and the files beside them but for those with a dot.
const TOP: [&str; 13] = [
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "bench",
    "build.rs",
    "compiler",
    "docs",
    "examples",
    "llvm-passes",
    "runtime",
    "rustfmt.toml",
    "tests",
];

/// A file that stands where none belongs, a dump that was not meant to be kept, say.
fn top_level(path: &str) -> Option<Finding> {
    let first = path.split('/').next().unwrap_or(path);
    let known = first.starts_with('.') || TOP.contains(&first);
    (!known).then(|| finding(path, 1, "nothing else stands at the top of the tree".into()))
}

/// Rows of the table of diagnostic codes that no code of the compiler names.
fn codes(files: &[File]) -> Vec<Finding> {
    const TABLE: &str = "compiler/source/src/codes.rs";
    let Some(table) = files.iter().find(|file| file.path == TABLE) else { return Vec::new() };
    let sources = files.iter().filter(|file| file.path.ends_with(".rs") && file.path != TABLE);
    let text: String = sources.map(|file| file.text.as_str()).collect();
    let named = |name: &str| {
        let code = format!("Code::{name}");
        text.match_indices(&code)
            .any(|(at, _)| !text[at + code.len()..].starts_with(|next: char| next.is_alphanumeric()))
    };
    let rows = table.text.lines().enumerate().filter_map(|(index, line)| {
        let (number, rest) = line.trim_start().split_once(' ')?;
        let digits = number.strip_prefix('M')?;
        let name = rest.split_whitespace().next()?;
        (digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some((index + 1, number, name))
    });
    rows.filter(|(_, _, name)| !named(name))
        .map(|(line, number, name)| finding(TABLE, line, format!("nothing reports {number} {name}")))
        .collect()
}

/// Relative links that lead nowhere.
fn links(file: &File, exists: &dyn Fn(&Path) -> bool) -> Vec<Finding> {
    let folder = Path::new(&file.path).parent().unwrap_or(Path::new(""));
    let mut findings = Vec::new();
    let mut fenced = false;
    for (index, line) in file.text.lines().enumerate() {
        fenced ^= line.trim_start().starts_with("```");
        // In code, brackets and parentheses are no link.
        let line: String = if fenced { String::new() } else { line.split('`').step_by(2).collect() };
        for target in line.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let path = target.split('#').next().unwrap_or_default();
            if path.is_empty() || path.contains("://") || path.starts_with("mailto:") {
                continue;
            }
            if !exists(&normal(&folder.join(path))) {
                findings.push(finding(&file.path, index + 1, format!("the link {target} leads nowhere")));
            }
        }
    }
    findings
}

/// The path without `.` and `..`.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::ParentDir => drop(normal.pop()),
            Component::CurDir => {}
            other => normal.push(other),
        }
    }
    normal
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_names_that_two_files_of_the_builtins_have() {
        let file = |path: &str, text: &str| File { path: path.to_owned(), text: text.to_owned() };
        let files = [
            file("runtime/py/builtins/a.py", "def f(x):\n    return x\n\n\nclass C:\n    def f(self):\n        pass\n"),
            file("runtime/py/builtins/b.py", "class f:\n    pass\n\n\ndef ff():\n    pass\n"),
            file("runtime/py/os.py", "def f():\n    pass\n"),
        ];
        let found = shared_names(&files);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].path.as_str(), found[0].line), ("runtime/py/builtins/b.py", 1));
    }

    #[test]
    fn dependencies_point_downwards() {
        let manifest = |text: &str| File { path: "x/Cargo.toml".into(), text: text.into() };
        let good = "[package]\nname = \"molt-hir\"\n[dependencies]\nmolt-source.workspace = true\nindexmap = \"2\"\n";
        assert!(dependencies(&manifest(good)).is_empty());
        let bad = "[package]\nname = \"molt-hir\"\n[dependencies]\nmolt-lower.workspace = true\ninkwell = \"0.11\"\n[dev-dependencies]\nmolt-cli = \"0\"\n";
        let lines: Vec<_> = dependencies(&manifest(bad)).iter().map(|finding| finding.line).collect();
        assert_eq!(lines, [5, 4]);
    }

    #[test]
    fn links_lead_somewhere() {
        let file = File {
            path: "docs/a.md".into(),
            text: "[x](b.md#part) [y](../README.md)\n[z](gone.md) [w](https://x.y)\n`f[T](x)`\n```\ng[T](x)\n```\n"
                .into(),
        };
        let exists = |path: &Path| path == Path::new("docs/b.md") || path == Path::new("README.md");
        let found = links(&file, &exists);
        assert_eq!(found, [finding("docs/a.md", 2, "the link gone.md leads nowhere".into())]);
    }

    #[test]
    fn the_top_is_closed() {
        assert_eq!(top_level("compiler/source/src/map.rs"), None);
        assert_eq!(top_level(".ci/run"), None);
        assert!(top_level("-").is_some());
        assert!(top_level("notes/todo.md").is_some());
    }

    #[test]
    fn codes_are_reported() {
        let table = "codes! {\n    M0001 Used Syntax Error \"a\";\n    M0002 Use Syntax Error \"b\";\n}\n";
        let file = |path: &str, text: &str| File { path: path.into(), text: text.into() };
        let files = [file("compiler/source/src/codes.rs", table), file("compiler/x.rs", "report(Code::Used)")];
        assert_eq!(codes(&files), [finding("compiler/source/src/codes.rs", 3, "nothing reports M0002 Use".into())]);
    }
}
