//! The molt that is under test: how it is built, and how it is asked to compile a program.
//! `MOLT_BIN` names another one, which is then taken as it is.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;

use crate::paths;
use crate::process::{self, Finished, Limits};

/// The cargo profile that molt itself is built with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Profile {
    /// Checked after every pass, and quick to rebuild
    Dev,
    /// What users get
    Release,
}

/// What a program is compiled for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, ValueEnum)]
pub(crate) enum Target {
    Native,
    Wasm,
}

/// One way to compile a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Mode {
    pub(crate) target: Target,
    pub(crate) release: bool,
    /// An unstable option that forces a rarely taken path.
    pub(crate) stress: Option<&'static str>,
}

impl Mode {
    pub(crate) const DEV: Mode = Mode { target: Target::Native, release: false, stress: None };
    pub(crate) const RELEASE: Mode = Mode { target: Target::Native, release: true, stress: None };
    pub(crate) const WASM: Mode = Mode { target: Target::Wasm, release: true, stress: None };

    pub(crate) fn stress(option: &'static str) -> Mode {
        Mode { stress: Some(option), ..Mode::DEV }
    }

    /// The mode's name in test names and messages.
    pub(crate) fn name(self) -> &'static str {
        match (self.stress, self.target, self.release) {
            (Some(option), ..) => option,
            (None, Target::Wasm, _) => "wasm",
            (None, Target::Native, true) => "release",
            (None, Target::Native, false) => "dev",
        }
    }

    /// The options of `molt build` that ask for this mode.
    pub(crate) fn flags(self) -> Vec<&'static str> {
        let mut flags = vec![if self.release { "--release" } else { "--dev" }];
        if self.target == Target::Wasm {
            flags.extend(["--target", "wasm32-wasi"]);
        }
        if let Some(option) = self.stress {
            flags.extend(["-Z", option]);
        }
        flags
    }
}

/// A built compiler.
#[derive(Clone, Debug)]
pub(crate) struct Molt {
    exe: PathBuf,
}

impl Molt {
    /// Builds molt by cargo, or takes the one that `MOLT_BIN` names.
    pub(crate) fn build(profile: Profile) -> Result<Molt> {
        if let Some(exe) = std::env::var_os("MOLT_BIN") {
            return Ok(Molt {
                exe: std::fs::canonicalize(&exe).with_context(|| format!("MOLT_BIN={}", exe.display()))?,
            });
        }
        crate::setup::ensure()?;
        let mut cargo = cargo();
        cargo.args(["build", "--quiet", "--package", "molt"]);
        if profile == Profile::Release {
            cargo.arg("--release");
        }
        if !cargo.status().context("cannot start cargo")?.success() {
            bail!("molt does not build");
        }
        let folder = if profile == Profile::Release { "release" } else { "debug" };
        Ok(Molt { exe: paths::target_dir().join(folder).join(format!("molt{}", std::env::consts::EXE_SUFFIX)) })
    }

    pub(crate) fn exe(&self) -> &Path {
        &self.exe
    }

    /// The command `molt build SOURCE -o OUT`, run in `dir`.
    pub(crate) fn command(&self, dir: &Path, source: &Path, out: &Path, mode: Mode) -> Command {
        let mut command = Command::new(&self.exe);
        command.arg("build").arg(source).arg("-o").arg(out).args(mode.flags());
        command.current_dir(dir).env("NO_COLOR", "1");
        command
    }

    /// Compiles `source`, a path relative to `dir`, to `out`.
    pub(crate) fn compile(&self, dir: &Path, source: &Path, out: &Path, mode: Mode) -> Result<Finished> {
        process::run(&mut self.command(dir, source, out, mode), b"", Limits::BUILD)
    }
}

/// Cargo, run in the workspace's root.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(paths::root());
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_ask_for_the_mode() {
        assert_eq!(Mode::WASM.flags(), ["--release", "--target", "wasm32-wasi"]);
        assert_eq!(Mode::stress("int-bits=8").flags(), ["--dev", "-Z", "int-bits=8"]);
    }
}
