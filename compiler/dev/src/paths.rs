//! Where things stand: the project's root, scratch folders, and the tools that tests and benchmarks need.
//! Every path is derived here, so that no other module spells a location of its own.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Result, bail};

/// The workspace's root folder.
pub(crate) fn root() -> PathBuf {
    let manifest =
        env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    manifest.ancestors().nth(2).map_or_else(|| manifest.clone(), Path::to_path_buf)
}

/// The workspace's target folder, as cargo sees it.
pub(crate) fn target_dir() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// A scratch folder below `target`, created and empty.
pub(crate) fn scratch(name: &str) -> Result<PathBuf> {
    let dir = target_dir().join(name);
    if dir.exists() {
        std::fs::remove_dir_all(&dir)?;
    }
    std::fs::create_dir_all(&dir)?;
    Ok(dir)
}

/// A scratch folder that no other run of these tools uses now: `NAME`, or `NAME-2` and so on. It stays ours for as
/// long as the file is open.
pub(crate) fn own_scratch(name: &str) -> Result<(PathBuf, std::fs::File)> {
    std::fs::create_dir_all(target_dir())?;
    for number in 1..100 {
        let name = if number == 1 { name.to_owned() } else { format!("{name}-{number}") };
        let lock = std::fs::File::create(target_dir().join(format!("{name}.lock")))?;
        if lock.try_lock().is_ok() {
            return Ok((scratch(&name)?, lock));
        }
    }
    bail!("too many runs at once")
}

/// The folder of the programs whose output CPython blessed.
pub(crate) fn run_tests() -> PathBuf {
    root().join("tests/run")
}

/// The reference interpreter: `$MOLT_ORACLE`, then the one that set-up installed, then `python3.13` on the path.
pub(crate) fn oracle() -> Result<PathBuf> {
    let candidates =
        [env::var_os("MOLT_ORACLE").map(PathBuf::from), crate::setup::oracle(), Some(PathBuf::from("python3.13"))];
    for candidate in candidates.into_iter().flatten() {
        if python_is_reference(&candidate) {
            return Ok(candidate);
        }
    }
    bail!("no CPython 3.13 found: run `cargo dev setup`, or name one in MOLT_ORACLE")
}

fn python_is_reference(python: &Path) -> bool {
    let probe = ["-c", "import sys; sys.exit(sys.version_info[:2] != (3, 13))"];
    Command::new(python)
        .args(probe)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// The C compiler that benchmarks compare with: `$CC`, the LLVM release molt links, then the system's.
pub(crate) fn c_compiler() -> Option<PathBuf> {
    let named = env::var_os("CC").map(PathBuf::from);
    let known = ["clang-22", "clang", "cc", "gcc"].map(PathBuf::from);
    named.into_iter().chain(known).find(|compiler| {
        Command::new(compiler)
            .arg("--version")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    })
}

/// How many jobs to run side by side when the user names no number.
pub(crate) fn cores() -> usize {
    std::thread::available_parallelism().map_or(2, std::num::NonZero::get)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_side_by_side_have_folders_of_their_own() {
        let first = own_scratch("dev-tests-own").unwrap();
        let second = own_scratch("dev-tests-own").unwrap();
        assert_ne!(first.0, second.0);
    }

    #[test]
    fn root_holds_the_workspace() {
        assert!(root().join("compiler/dev/Cargo.toml").is_file());
    }
}
