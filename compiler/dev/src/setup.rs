//! `cargo dev setup`: finds out what building and testing molt needs here, and installs what is missing.
//!
//! Every step can tell whether it is done, so that set-up may run any number of times. System packages are
//! installed by the system's package manager where that is Debian's; elsewhere the commands are printed. All
//! else goes to a cache folder that `cargo clean` leaves alone.

mod cpython;
mod debian;
mod packages;
mod wasm_std;
mod wasmtime;

use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// One thing to have.
struct Step {
    name: &'static str,
    /// What cannot be done without it.
    needed_for: &'static str,
    /// Without it molt cannot be built at all.
    required: bool,
    /// Where it is, or `None` if it is missing.
    found: fn() -> Option<String>,
    install: fn() -> Result<()>,
}

const STEPS: [Step; 5] = [
    Step {
        name: "system packages",
        needed_for: "building molt and linking programs",
        required: true,
        found: packages::found,
        install: packages::install,
    },
    Step {
        name: "wasm packages",
        needed_for: "--target wasm32-wasi and its tests",
        required: false,
        found: packages::found_wasm,
        install: packages::install_wasm,
    },
    Step {
        name: "Rust std for wasm32-wasip1",
        needed_for: "--target wasm32-wasi",
        required: false,
        found: wasm_std::found,
        install: wasm_std::install,
    },
    Step {
        name: "CPython 3.13",
        needed_for: "blessing tests, benchmarks, molt compare",
        required: false,
        found: cpython::found,
        install: cpython::install,
    },
    Step {
        name: "wasmtime",
        needed_for: "benchmarks of wasm",
        required: false,
        found: wasmtime::found,
        install: wasmtime::install,
    },
];

/// `cargo dev setup [--check]`: installs what is missing, or with `check` only says so (an error if anything is).
pub(crate) fn run(check: bool) -> Result<()> {
    let mut missing = Vec::new();
    for step in &STEPS {
        let mut found = (step.found)();
        if found.is_none() && !check {
            found = installed(step);
        }
        match found {
            Some(place) => println!("ok       {:<28} {place}", step.name),
            None => {
                println!("missing  {:<28} needed for {}", step.name, step.needed_for);
                missing.push(step.name);
            }
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    if check {
        packages::print_commands();
        bail!("missing: {} (`cargo dev setup` installs them)", missing.join(", "));
    }
    bail!("still missing: {}", missing.join(", "))
}

/// Quick and silent when nothing is missing; what run, test and bench call before they build. What only some
/// commands need is no error here: they say so themselves.
pub(crate) fn ensure() -> Result<()> {
    for step in STEPS.iter().filter(|step| (step.found)().is_none()) {
        if installed(step).is_none() && step.required {
            bail!("{} missing, needed for {}", step.name, step.needed_for);
        }
    }
    Ok(())
}

fn installed(step: &Step) -> Option<String> {
    eprintln!("setup: installing {}", step.name);
    if let Err(error) = (step.install)() {
        eprintln!("setup: {}: {error:#}", step.name);
        return None;
    }
    (step.found)()
}

/// The CPython 3.13 that set-up has put into its cache folder.
pub(crate) fn oracle() -> Option<PathBuf> {
    cpython::installed()
}

/// A command that runs a module under wasmtime (`RUNNER [--dir HOST]... MODULE [ARGUMENT]...`), if set-up made one.
pub(crate) fn wasmtime() -> Option<PathBuf> {
    wasmtime::installed()
}

/// The folder for what set-up fetches. The compiler's build script knows it, too.
fn cache() -> Result<PathBuf> {
    let named = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let base = named.or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache")));
    Ok(base.context("neither XDG_CACHE_HOME nor HOME is set")?.join("molt"))
}

/// Says which command runs, and runs it; its output goes to standard error.
fn announce(command: &mut Command) -> Result<()> {
    let words: Vec<_> = std::iter::once(command.get_program()).chain(command.get_args()).collect();
    let words: Vec<_> = words.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    eprintln!("setup: {}", words.join(" "));
    let status = command.stdin(Stdio::null()).stdout(std::io::stderr()).status();
    let status = status.with_context(|| format!("cannot start {}", words[0]))?;
    if !status.success() {
        bail!("{} failed ({status})", words[0]);
    }
    Ok(())
}

/// The standard output of a command that succeeds; nothing if it is missing or fails.
fn ask(program: impl AsRef<std::ffi::OsStr>, args: &[&str]) -> Option<String> {
    let output = Command::new(program).args(args).stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_answers() {
        for step in &STEPS {
            if let Some(place) = (step.found)() {
                assert!(!place.is_empty(), "{} is nowhere", step.name);
            }
        }
    }

    #[test]
    fn ask_is_silent_about_failures() {
        assert_eq!(ask("a-command-that-does-not-exist", &[]), None);
        assert_eq!(ask("false", &[]), None);
    }
}
