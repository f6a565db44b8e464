//! x
use anyhow::Result;
use std::process::ExitCode;
#[derive(clap::Args, Debug)]
pub(crate) struct Options {}
pub(crate) fn run(_: &Options) -> Result<ExitCode> {
    Ok(ExitCode::SUCCESS)
}
pub(crate) fn test(_: &crate::compiler::Molt, _: u64) -> Result<Option<String>> {
    Ok(None)
}
