//! Rules that look at one file.

use super::{File, Finding};

/// Longest file that is accepted.
const MAX_LINES: usize = 1000;

/// What may not stand in Rust sources, and why. Split, so that this table does not find itself.
const FORBIDDEN: [(&str, &str, &str); 6] = [
    ("#[", "allow(", "use #[expect(lint, reason = \"...\")]"),
    ("#![", "allow(", "use #![expect(lint, reason = \"...\")]"),
    ("todo", "!(", "finish it, or give the user a diagnostic"),
    ("unimplemented", "!(", "finish it, or give the user a diagnostic"),
    ("dbg", "!(", "a left-over of debugging"),
    ("#[", "ignore", "assert what happens today instead"),
];

/// What only the crates that own the terminal and the file system may do.
const OUTSIDE_WORLD: [&str; 6] = ["std::fs", "println!(", "eprintln!(", "print!(", "eprint!(", "process::exit"];

/// Where the outside world may be touched: the command line, the driver, linking, these tools, and what runs when
/// molt is built or when a program runs.
const OWNERS: [&str; 8] = [
    "compiler/cli/",
    "compiler/driver/",
    "compiler/link/",
    "compiler/dev/",
    "compiler/main.rs",
    "build.rs",
    "runtime/",
    "llvm-passes/",
];

pub(super) fn is_code(path: &str) -> bool {
    let generated_or_data = path.starts_with("tests/") || path.starts_with("bench/programs/");
    !generated_or_data && [".rs", ".cpp", ".h", ".c", ".py", ".mjs"].iter().any(|extension| path.ends_with(extension))
}

/// Tests that stand in files of their own.
fn is_test(path: &str) -> bool {
    path.starts_with("tests/") || path.contains("/tests/") || path.ends_with("/tests.rs")
}

/// Files whose bytes are what a program printed, or are a test's input.
fn is_verbatim(path: &str) -> bool {
    path.starts_with("tests/") || path.ends_with(".lock") || path == "LICENSE" || path.ends_with(".svg")
}

pub(super) fn check(file: &File) -> Vec<Finding> {
    let mut found = Findings { file, list: Vec::new() };
    let lines = file.text.lines().count();
    if is_code(&file.path) && lines > MAX_LINES {
        found.add(1, format!("{lines} lines; split it by family ({MAX_LINES} at most)"));
    }
    if !is_verbatim(&file.path) {
        whitespace(&mut found);
    }
    if file.path.ends_with(".rs") {
        rust(&mut found);
    }
    found.list
}

struct Findings<'a> {
    file: &'a File,
    list: Vec<Finding>,
}

impl Findings<'_> {
    fn add(&mut self, line: usize, message: impl Into<String>) {
        self.list.push(Finding { path: self.file.path.clone(), line, message: message.into() });
    }
}

fn whitespace(found: &mut Findings<'_>) {
    // Expected output of another program is as that program writes it.
    if found.file.path.starts_with("runtime/rt/src/tests/") && found.file.path.ends_with(".txt") {
        return;
    }
    for (index, line) in found.file.text.split('\n').enumerate() {
        if line.ends_with([' ', '\t', '\r']) {
            found.add(index + 1, "white space at the line's end");
        }
    }
    if !found.file.text.is_empty() && !found.file.text.ends_with('\n') {
        found.add(found.file.text.lines().count(), "no newline at the file's end");
    }
}

fn rust(found: &mut Findings<'_>) {
    let file = found.file;
    if !file.text.starts_with("//!") && !file.text.is_empty() && !file.path.starts_with("tests/") {
        found.add(1, "a module opens with what it is for (`//!`)");
    }
    let owner = OWNERS.iter().any(|owner| file.path.starts_with(owner)) || is_test(&file.path);
    for (index, line) in code_lines(&file.text) {
        for (start, end, advice) in FORBIDDEN {
            if line.contains(&format!("{start}{end}")) {
                found.add(index, format!("`{start}{end}`: {advice}"));
            }
        }
        let touched = OUTSIDE_WORLD.iter().find(|name| contains_word(line, name));
        if let Some(name) = touched.filter(|_| !owner) {
            found
                .add(index, format!("`{name}`: files, printing and exiting belong to the command line and the driver"));
        }
    }
}

/// Lines with their numbers, without comments and without the unit tests at a file's end.
fn code_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().enumerate().take_while(|(_, line)| !line.starts_with("mod tests {"));
    lines.filter(|(_, line)| !line.trim_start().starts_with("//")).map(|(index, line)| (index + 1, line))
}

/// Whether `name` stands in `line` and is not the end of a longer name, as `print!` is of `eprint!`.
fn contains_word(line: &str, name: &str) -> bool {
    line.match_indices(name).any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(path: &str, text: &str) -> Vec<String> {
        let file = File { path: path.to_owned(), text: text.to_owned() };
        check(&file).into_iter().map(|finding| format!("{}: {}", finding.line, finding.message)).collect()
    }

    #[test]
    fn accepts_a_good_file() {
        assert!(messages("compiler/hir/src/a.rs", "//! What it is for.\n\nfn f() {}\n").is_empty());
    }

    #[test]
    fn finds_what_is_forbidden() {
        let text = format!("//! Doc.\nfn f() {{ {}{}) }}\n", "todo", "!(");
        assert_eq!(messages("compiler/hir/src/a.rs", &text), ["2: `todo!(`: finish it, or give the user a diagnostic"]);
    }

    #[test]
    fn keeps_printing_out_of_the_layers() {
        let text = "//! Doc.\nfn f() { println!(\"x\") }\n// println!( in a comment\nmod tests {\nfn g() { println!(\"x\") }\n";
        assert_eq!(messages("compiler/hir/src/a.rs", text).len(), 1);
        assert!(messages("compiler/cli/src/a.rs", text).is_empty());
    }

    #[test]
    fn finds_loose_ends() {
        assert_eq!(
            messages("README.md", "a \nb"),
            ["1: white space at the line's end", "2: no newline at the file's end"]
        );
        assert!(messages("tests/run/a.out", "a \nb").is_empty());
        assert_eq!(messages("compiler/hir/src/a.rs", "fn f() {}\n").len(), 1);
        assert_eq!(messages("compiler/hir/src/a.rs", &format!("//! Doc.\n{}", "//\n".repeat(1000))).len(), 1);
    }
}
