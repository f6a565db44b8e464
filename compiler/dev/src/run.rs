//! `cargo dev run`: from a fresh clone to the output of a program, in one command.
//! molt is built with the dev profile: it rebuilds quickly, and its dependencies are optimised all the same.

use std::path::PathBuf;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

use crate::compiler::{Molt, Profile};

#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// The program
    file: PathBuf,
    /// Its arguments
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<String>,
}

pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    let molt = Molt::build(Profile::Dev)?;
    let status = Command::new(molt.exe())
        .arg("run")
        .arg(&options.file)
        .args(&options.arguments)
        .status()
        .context("cannot start molt")?;
    Ok(ExitCode::from(u8::try_from(status.code().unwrap_or(1)).unwrap_or(1)))
}
