//! `cargo dev tidy`: the tree's own rules, that no other tool checks. Each rule looks at one file, or at the tree;
//! a finding names the file, the line and what to do.

mod rules;
mod tree;

use std::path::PathBuf;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

use crate::paths;

/// One broken rule.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    path: String,
    line: usize,
    message: String,
}

/// A text file of the project.
#[derive(Debug)]
pub(crate) struct File {
    /// Relative to the root, with `/`.
    path: String,
    text: String,
}

/// Files above this many lines are named, so that they get split in time.
const LONG: usize = 400;

pub(crate) fn run() -> Result<ExitCode> {
    let files = files()?;
    let mut findings: Vec<Finding> = files.iter().flat_map(rules::check).collect();
    findings.extend(tree::check(&files)?);
    findings.sort_by(|a, b| (&a.path, a.line).cmp(&(&b.path, b.line)));
    for finding in &findings {
        println!("{}:{}: {}", finding.path, finding.line, finding.message);
    }
    let long =
        files.iter().filter(|file| rules::is_code(&file.path)).map(|file| (file.text.lines().count(), &file.path));
    let mut long: Vec<_> = long.filter(|(lines, _)| *lines > LONG).collect();
    long.sort();
    for (lines, path) in long.iter().rev() {
        println!("note: {path} has {lines} lines");
    }
    println!("{} files, {} findings", files.len(), findings.len());
    Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The text files that git knows or would add.
fn files() -> Result<Vec<File>> {
    let listing = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(paths::root())
        .output()
        .context("cannot start git")?;
    let names = String::from_utf8(listing.stdout).context("a file's name is not UTF-8")?;
    let mut files = Vec::new();
    for path in names.split('\0').filter(|path| !path.is_empty()) {
        // A deleted file is still listed, and a binary one has no lines to check.
        if let Ok(text) = std::fs::read_to_string(paths::root().join(PathBuf::from(path))) {
            files.push(File { path: path.to_owned(), text });
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files.dedup_by(|a, b| a.path == b.path);
    Ok(files)
}
