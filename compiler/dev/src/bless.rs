//! `cargo dev bless`: CPython 3.13 writes what the programs of `tests/run` must produce.
//! Every program is run twice; one that does not repeat itself can't be a test and is an error.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

use crate::process::{self, Limits};
use crate::testing::case::{self, Case};
use crate::testing::expect::Expected;
use crate::testing::program;
use crate::{paths, pool};

#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// Only programs whose name contains this
    filter: Option<String>,
    /// Write nothing; fail if something would change
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    let oracle = paths::oracle()?;
    let mut cases = case::discover(&paths::run_tests())?;
    if let Some(filter) = &options.filter {
        cases.retain(|case| case.name.contains(filter.as_str()));
    }
    let results = pool::map(&cases, paths::cores(), |case| reference(&oracle, case), |_, _| {});
    let (mut changed, mut failed) = (0, 0);
    for (case, result) in cases.iter().zip(results) {
        match result {
            Err(error) => {
                failed += 1;
                println!("{}: {error:#}", case.name);
            }
            Ok(expected) if Expected::load(case).as_ref() != Some(&expected) => {
                changed += 1;
                println!("{}{}", case.name, if options.check { " is out of date" } else { "" });
                if !options.check {
                    write(case, &expected)?;
                }
            }
            Ok(_) => {}
        }
    }
    println!("{} programs, {changed} changed, {failed} failed", cases.len());
    let bad = failed > 0 || (options.check && changed > 0);
    Ok(if bad { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// What CPython does with a program, twice the same.
fn reference(oracle: &Path, case: &Case) -> Result<Expected> {
    let first = run_reference(oracle, case)?;
    let second = run_reference(oracle, case)?;
    anyhow::ensure!(first == second, "it does something else each time it runs");
    Ok(first)
}

fn run_reference(oracle: &Path, case: &Case) -> Result<Expected> {
    let mut command = Command::new(oracle);
    program::set_environment(&mut command);
    command.args(case.argv()).current_dir(&case.root);
    let finished = process::run(&mut command, &case.stdin(), Limits::BUILD)?;
    Expected::from_run(&finished, &case.root).with_context(|| finished.ended.to_string())
}

fn write(case: &Case, expected: &Expected) -> Result<()> {
    fs::write(case.beside("out"), &expected.stdout)?;
    write_unless(&case.beside("exit"), expected.status == 0, format!("{}\n", expected.status).as_bytes())?;
    write_unless(&case.beside("err"), expected.stderr.is_empty(), &expected.stderr)
}

fn write_unless(path: &Path, default: bool, content: &[u8]) -> Result<()> {
    if !default {
        fs::write(path, content)?;
    } else if path.exists() {
        fs::remove_file(path)?;
    }
    Ok(())
}
