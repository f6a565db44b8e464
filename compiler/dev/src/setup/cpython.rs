//! The reference interpreter. Where the system has no CPython 3.13, Debian's packages of it are unpacked into the
//! cache folder, with their own C library, and touch nothing outside.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::{announce, ask, cache, debian, on_path};

const VERSION: &str = "3.13";
/// The Debian release that has it.
const SUITE: &str = "trixie";

pub(super) fn installed() -> Option<PathBuf> {
    let python = cache().ok()?.join("cpython/bin").join(format!("python{VERSION}"));
    python.exists().then_some(python)
}

pub(super) fn found() -> Option<String> {
    let named = std::env::var_os("MOLT_ORACLE").map(PathBuf::from).filter(|python| python.is_file());
    let known =
        named.or_else(installed).or_else(|| on_path(&format!("python{VERSION}")).filter(|python| works(python)));
    known.map(|python| python.display().to_string())
}

fn works(python: &Path) -> bool {
    let version = "import sys; print('%d.%d' % sys.version_info[:2])";
    ask(python, &["-c", version]).as_deref() == Some(VERSION)
}

pub(super) fn install() -> Result<()> {
    if on_path("apt-get").is_none() || !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        bail!("install CPython {VERSION} from https://www.python.org, or name one in MOLT_ORACLE");
    }
    let home = cache()?.join("cpython");
    if home.exists() {
        fs::remove_dir_all(&home)?;
    }
    let state = home.join("apt");
    let settings = debian::private_state(&state, SUITE)?;
    let apt = || {
        let mut command = Command::new("apt-get");
        command.arg("-q").arg("-c").arg(&settings);
        command
    };
    announce(apt().arg("update"))?;
    announce(apt().args(["-y", "--download-only", "install"]).arg(format!("python{VERSION}")))?;
    let unpacked = debian::unpack_all(&state.join("cache/archives"), &home.join("unpacked"))?;
    let patchelf = match on_path("patchelf") {
        Some(patchelf) => patchelf,
        None => debian::unpack(&["patchelf".into()], &state.join("patchelf"))?.join("usr/bin/patchelf"),
    };
    let python = fs::canonicalize(unpacked.join(format!("usr/bin/python{VERSION}")))?;
    let libraries = unpacked.join("usr/lib/x86_64-linux-gnu");
    let mut patch = Command::new(patchelf);
    patch.arg("--set-interpreter").arg(libraries.join("ld-linux-x86-64.so.2"));
    patch.arg("--force-rpath").arg("--set-rpath").arg(&libraries).arg(&python);
    announce(&mut patch)?;
    fs::remove_dir_all(&state)?;
    if !works(&python) {
        bail!("{} does not run", python.display());
    }
    // The link appears last: it says that everything before it is done.
    let bin = home.join("bin");
    fs::create_dir_all(&bin)?;
    link(&python, &bin.join(format!("python{VERSION}")))
}

#[cfg(unix)]
fn link(python: &Path, name: &Path) -> Result<()> {
    std::os::unix::fs::symlink(python, name).with_context(|| format!("cannot create {}", name.display()))
}

#[cfg(not(unix))]
fn link(_python: &Path, name: &Path) -> Result<()> {
    bail!("cannot create {}", name.display())
}
