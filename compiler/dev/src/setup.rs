//! `cargo dev setup`: placeholder until set-up itself stands here; the rest of the crate uses these functions.

use std::path::PathBuf;

use anyhow::Result;

/// `cargo dev setup [--check]`: installs what is missing, or with `check` only says so (an error if anything is).
pub(crate) fn run(_check: bool) -> Result<()> {
    Ok(())
}

/// Quick and silent when nothing is missing; what run, test and bench call before they build.
pub(crate) fn ensure() -> Result<()> {
    Ok(())
}

/// The CPython 3.13 that set-up has put into its cache folder.
pub(crate) fn oracle() -> Option<PathBuf> {
    None
}
