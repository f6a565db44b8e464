//! The crates' own tests, counted into the run's summary.

use std::process::Stdio;

use anyhow::{Context, Result};

use super::outcome::{Outcome, Record};
use crate::compiler;

/// Runs the tests of the whole workspace; cargo's own messages go to the terminal.
pub(super) fn run() -> Result<Vec<Record>> {
    let mut command = compiler::cargo();
    command.args(["test", "--workspace", "--no-fail-fast", "--quiet", "--", "--format=pretty"]);
    let output = command.stderr(Stdio::inherit()).output().context("cannot start cargo")?;
    let text = String::from_utf8_lossy(&output.stdout);
    let mut records = parse(&text);
    let failed = records.iter().any(|record| matches!(record.outcome, Outcome::Failed { .. }));
    if failed {
        print!("{}", failures(&text));
    } else if !output.status.success() {
        records.push(Record::failed("cargo/build".to_owned(), "the tests of the workspace do not build"));
    }
    Ok(records)
}

/// Each line `test NAME ... ok`.
fn parse(text: &str) -> Vec<Record> {
    let tests = text.lines().filter_map(|line| line.strip_prefix("test ")?.rsplit_once(" ... "));
    tests
        .filter_map(|(name, result)| {
            let outcome = match result.split([',', ' ']).next()? {
                "ok" => Outcome::Passed,
                "ignored" => Outcome::Skipped("ignored by its crate".to_owned()),
                "FAILED" => Outcome::wrong("a unit test failed; its output stands above".to_owned()),
                _ => return None,
            };
            Some(Record { name: format!("cargo/{name}"), outcome })
        })
        .collect()
}

/// The parts of the output that show panics and differences.
fn failures(text: &str) -> String {
    let mut shown = String::new();
    let mut inside = false;
    for line in text.lines() {
        inside = (inside || line == "failures:") && !line.starts_with("test result:");
        if inside {
            shown.push_str(line);
            shown.push('\n');
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    const OUTPUT: &str = "\nrunning 3 tests\ntest a::b ... ok\ntest a::c ... FAILED\ntest a::d ... ignored, why\n\nfailures:\n\n---- a::c stdout ----\nboom\n\ntest result: FAILED. 1 passed\n";

    #[test]
    fn counts_tests() {
        let records = parse(OUTPUT);
        let kinds: Vec<_> = records.iter().map(|record| matches!(record.outcome, Outcome::Passed)).collect();
        assert_eq!(kinds, [true, false, false]);
        assert_eq!(records[0].name, "cargo/a::b");
    }

    #[test]
    fn shows_failures() {
        assert_eq!(failures(OUTPUT), "failures:\n\n---- a::c stdout ----\nboom\n\n");
    }
}
