//! Compiling one program of the suite in one mode, running it and comparing it with CPython.

use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use super::Context;
use super::case::Case;
use super::expect::Expected;
use super::outcome::Outcome;
use crate::compiler::{Mode, Target};
use crate::process::{self, Finished, Limits};

/// The environment of every program, CPython's included: the same on every machine.
pub(crate) const ENVIRONMENT: [(&str, &str); 6] = [
    ("PATH", "/usr/bin:/bin"),
    ("HOME", "/"),
    ("LANG", "C.UTF-8"),
    ("TZ", "UTC"),
    ("PYTHONHASHSEED", "0"),
    ("PYTHONDONTWRITEBYTECODE", "1"),
];

pub(crate) fn set_environment(command: &mut Command) {
    command.env_clear().envs(ENVIRONMENT);
}

/// Runs a native executable as a test program, under the name of its source as `molt run` does.
pub(crate) fn run_native(exe: &Path, argv: &[String], stdin: &[u8], dir: &Path, limits: Limits) -> Result<Finished> {
    let [name, args @ ..] = argv else { bail!("a program is run without a name") };
    let mut command = Command::new(exe);
    command.arg0(name);
    set_environment(&mut command);
    process::run(command.args(args).current_dir(dir), stdin, limits)
}

/// Where a compiled program goes.
pub(super) fn artifact(context: &Context, case: &Case, mode: Mode) -> PathBuf {
    let extension = if mode.target == Target::Wasm { "wasm" } else { "exe" };
    context.scratch.join(format!("{}.{}.{extension}", case.flat_name(), mode.name()))
}

pub(super) fn test(context: &Context, case: &Case, mode: Mode) -> Result<Outcome> {
    if mode.target == Target::Wasm {
        if let Some(reason) = &case.wasm_skip {
            return Ok(Outcome::Skipped(format!("wasm: {reason}")));
        }
        if let Some(reason) = context.hosts.missing() {
            return Ok(Outcome::Skipped(reason.to_owned()));
        }
    }
    let Some(expected) = Expected::load(case) else {
        return Ok(Outcome::wrong("it has no expected output: run `cargo dev bless`".to_owned()));
    };
    let exe = artifact(context, case, mode);
    let built = context.molt.compile(&case.root, &case.source, &exe, mode)?;
    if !built.ok() {
        return Ok(Outcome::not_compiled(&built));
    }
    let (argv, stdin) = (case.argv(), case.stdin());
    let alone = context.alone(case);
    let finished = match mode.target {
        Target::Native => run_native(&exe, &argv, &stdin, &case.root, Limits::TEST)?,
        Target::Wasm => context.hosts.run(&exe, &argv, &stdin, &case.root, Limits::TEST.time)?,
    };
    drop(alone);
    let difference = expected.difference(&finished, &case.root);
    // What failed is kept for a debugger; the rest would fill the disk.
    if difference.is_none() {
        std::fs::remove_file(&exe)?;
    }
    Ok(difference.map_or(Outcome::Passed, Outcome::wrong))
}
