//! The examples do what they do under CPython, which runs beside them: they have no blessed output, so that nothing but
//! the program stands in their folder.

use std::process::Command;

use anyhow::{Context as _, Result};

use super::Context;
use super::case::Case;
use super::expect::Expected;
use super::outcome::Outcome;
use super::program;
use crate::compiler::Mode;
use crate::paths;
use crate::process::{self, Limits};

pub(super) fn test(context: &Context, case: &Case) -> Result<Outcome> {
    let mut python = Command::new(paths::oracle()?);
    program::set_environment(&mut python);
    let finished = process::run(python.arg(&case.source).current_dir(&case.root), b"", Limits::BUILD)?;
    let expected = Expected::from_run(&finished, &case.root).with_context(|| finished.ended.to_string())?;
    for mode in [Mode::DEV, Mode::RELEASE] {
        let exe = context.scratch.join(format!("example-{}.{}", case.flat_name(), mode.name()));
        let built = context.molt.compile(&case.root, &case.source, &exe, mode)?;
        if !built.ok() {
            return Ok(Outcome::not_compiled(&built));
        }
        let actual = program::run_native(&exe, &case.argv(), b"", &case.root, Limits::TEST)?;
        if let Some(difference) = expected.difference(&actual, &case.root) {
            return Ok(Outcome::wrong(format!("{}: {difference}", mode.name())));
        }
    }
    Ok(Outcome::Passed)
}
