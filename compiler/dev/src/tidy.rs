//! x
use anyhow::Result;
use std::process::ExitCode;
pub(crate) fn run() -> Result<ExitCode> {
    Ok(ExitCode::SUCCESS)
}
