//! The same sources, flags and molt give the same bytes, wherever the sources stand: each program is compiled in
//! two folders whose names differ in length, and the results are compared.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::Context;
use super::case::Case;
use super::outcome::Outcome;
use crate::compiler::Mode;

/// The first program of each section: one of every kind.
pub(super) fn select(cases: &[Case]) -> Vec<Case> {
    let section = |case: &Case| case.name.split('/').next().map(str::to_owned);
    let mut selected: Vec<Case> = cases.to_vec();
    selected.dedup_by_key(|case| section(case));
    selected
}

pub(super) fn test(context: &Context, case: &Case) -> Result<Outcome> {
    let base = context.scratch.join("determinism").join(case.flat_name());
    let folders = [base.join("a"), base.join("another-folder/below")];
    for folder in &folders {
        copy(case, folder)?;
    }
    for mode in [Mode::DEV, Mode::RELEASE, Mode::WASM] {
        let mut artifacts = Vec::new();
        for folder in &folders {
            let out = folder.join("artifact");
            let built = context.molt.compile(folder, &entry(case), &out, mode)?;
            if !built.ok() {
                return Ok(Outcome::Skipped("it does not compile, so there is nothing to compare".to_owned()));
            }
            artifacts.push(fs::read(out)?);
        }
        if let Some(offset) = first_difference(&artifacts[0], &artifacts[1]) {
            let folders = folders.map(|folder| folder.display().to_string()).join(" and ");
            return Ok(Outcome::wrong(format!("{} artifacts differ at byte {offset}: {folders}", mode.name())));
        }
    }
    fs::remove_dir_all(base)?;
    Ok(Outcome::Passed)
}

fn first_difference(a: &[u8], b: &[u8]) -> Option<usize> {
    let differs = a.iter().zip(b).position(|(a, b)| a != b);
    differs.or_else(|| (a.len() != b.len()).then_some(a.len().min(b.len())))
}

fn entry(case: &Case) -> PathBuf {
    if case.source.ends_with("main.py") { PathBuf::from("main.py") } else { PathBuf::from("program.py") }
}

fn copy(case: &Case, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    let source = case.root.join(&case.source);
    match source.parent().filter(|_| case.source.ends_with("main.py")) {
        Some(package) => copy_tree(package, folder),
        None => Ok(fs::copy(&source, folder.join(entry(case))).map(drop)?),
    }
}

fn copy_tree(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for item in fs::read_dir(from)? {
        let item = item?;
        let target = to.join(item.file_name());
        if item.file_type()?.is_dir() {
            copy_tree(&item.path(), &target)?;
        } else {
            fs::copy(item.path(), target)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_first_difference() {
        assert_eq!(first_difference(b"abc", b"abc"), None);
        assert_eq!(first_difference(b"abc", b"abd"), Some(2));
        assert_eq!(first_difference(b"abc", b"ab"), Some(2));
    }

    #[test]
    fn takes_one_program_of_each_section() {
        let case = |name: &str| Case { name: name.into(), source: name.into(), root: PathBuf::new(), wasm_skip: None };
        let names = |cases: Vec<Case>| cases.into_iter().map(|case| case.name).collect::<Vec<_>>();
        assert_eq!(names(select(&[case("a/x"), case("a/y"), case("b/x")])), ["a/x", "b/x"]);
    }
}
