//! Where the tools are, and what is missing. Looking means asking whether files exist; only
//! [`doctor`] starts a tool, to ask for its version.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::native::System;
use crate::needs::{Need, Platform, install_command};
use crate::wasm;

/// A tool or file that linking needs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ToolStatus {
    pub need: Need,
    pub name: &'static str,
    /// What cannot be done without it.
    pub needed_for: &'static str,
    /// Native programs cannot be built without it.
    pub required: bool,
    /// Where it is; `None` if it is missing.
    pub path: Option<PathBuf>,
    /// The first line that it prints about itself.
    pub version: Option<String>,
    /// The command that brings it.
    pub command: String,
}

/// What linking for both targets needs, found or not, with versions.
pub fn doctor() -> Vec<ToolStatus> {
    let mut tools = look();
    for tool in tools.iter_mut().filter(|tool| tool.need == Need::Lld) {
        tool.version = tool.path.as_deref().and_then(version);
    }
    tools
}

/// As [`doctor`], without the versions: nothing is started.
pub fn look() -> Vec<ToolStatus> {
    const NATIVE: &str = "native programs";
    const WASM: &str = "--target wasm32-wasi";
    let platform = Platform::current();
    let status = |need: Need, name, needed_for, path: Option<PathBuf>| ToolStatus {
        need,
        name,
        needed_for,
        required: needed_for == NATIVE,
        version: None,
        path,
        command: install_command(need, platform),
    };
    vec![
        status(Need::Lld, "linker", NATIVE, linker("MOLT_LLD", "ld.lld").or_else(driver)),
        status(Need::CRuntime, "C startup files", NATIVE, System::find().map(|system| system.libc)),
        status(Need::Lld, "wasm linker", WASM, linker("MOLT_WASM_LD", "wasm-ld")),
        status(Need::WasiLibc, "wasi-libc", WASM, wasm::libc()),
        status(Need::WasmBuiltins, "wasm builtins", WASM, wasm::builtins()),
    ]
}

fn driver() -> Option<PathBuf> {
    on_path(&["clang-22", "clang", "cc", "gcc"])
}

fn version(tool: &Path) -> Option<String> {
    let output = Command::new(tool).arg("--version").output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).lines().next()?.to_owned())
}

/// A linker of LLVM's: the one an environment variable names, that of LLVM 22, or any on the path.
pub(crate) fn linker(variable: &str, name: &str) -> Option<PathBuf> {
    let named = env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file());
    let versioned = format!("{name}-22");
    named
        .or_else(|| first_file(&["/usr/lib/llvm-22/bin", "/opt/homebrew/opt/lld@22/bin"], &[name]))
        .or_else(|| on_path(&[&versioned, name]))
}

pub(crate) fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    let candidates = names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    candidates.map(executable).find(|file| file.is_file())
}

fn executable(path: PathBuf) -> PathBuf {
    let mut name = path.into_os_string();
    name.push(env::consts::EXE_SUFFIX);
    name.into()
}

pub(crate) fn first_file(folders: &[&str], names: &[&str]) -> Option<PathBuf> {
    let files = folders.iter().flat_map(|folder| names.iter().map(move |name| Path::new(folder).join(name)));
    files.into_iter().find(|file| file.is_file())
}
