//! What the system's package manager brings: LLVM, compilers, linkers, libraries, a WebAssembly host.

use std::path::PathBuf;

use anyhow::{Result, bail};
use molt_link::{Need, Platform, ToolStatus};

use super::{ask, debian, on_path};

const NATIVE: [Need; 5] = [Need::Llvm, Need::Cxx, Need::Clang, Need::Lld, Need::CRuntime];
const WASM: [Need; 3] = [Need::WasiLibc, Need::WasmBuiltins, Need::WasmHost];

pub(super) fn found() -> Option<String> {
    missing(&NATIVE).is_empty().then(|| llvm_config().unwrap_or_default().display().to_string())
}

pub(super) fn found_wasm() -> Option<String> {
    let host = on_path("wasmtime").or_else(node);
    missing(&WASM).is_empty().then(|| host.unwrap_or_default().display().to_string())
}

pub(super) fn install() -> Result<()> {
    bring(&missing(&NATIVE))
}

pub(super) fn install_wasm() -> Result<()> {
    bring(&missing(&WASM))
}

/// On systems whose packages set-up does not install by itself: what to type.
pub(super) fn print_commands() {
    let needs: Vec<Need> = missing(&NATIVE).into_iter().chain(missing(&WASM)).collect();
    for command in commands(&needs) {
        println!("         {command}");
    }
}

fn bring(needs: &[Need]) -> Result<()> {
    if Platform::current() == Platform::Debian {
        let packages: Vec<&str> =
            needs.iter().flat_map(|need| need.packages(Platform::Debian).split_whitespace()).collect();
        return debian::install(&packages);
    }
    bail!("run these commands, then `cargo dev setup` again:\n  {}", commands(needs).join("\n  "))
}

/// One command for all that have packages, then one line for each that has none.
fn commands(needs: &[Need]) -> Vec<String> {
    let platform = Platform::current();
    let (packaged, other): (Vec<Need>, Vec<Need>) =
        needs.iter().partition(|need| !platform.installer().is_empty() && !need.packages(platform).is_empty());
    let mut lines = Vec::new();
    if !packaged.is_empty() {
        let mut packages: Vec<&str> =
            packaged.iter().flat_map(|need| need.packages(platform).split_whitespace()).collect();
        packages.dedup();
        lines.push(format!("{} {}", platform.installer(), packages.join(" ")));
    }
    lines.extend(other.iter().map(|need| molt_link::install_command(*need, platform)));
    lines
}

fn missing(needs: &[Need]) -> Vec<Need> {
    let tools = molt_link::look();
    needs.iter().copied().filter(|need| !has(*need, &tools)).collect()
}

fn has(need: Need, tools: &[ToolStatus]) -> bool {
    match need {
        Need::Llvm => llvm_config().is_some(),
        Need::Cxx => ["c++", "g++", "clang++"].into_iter().any(|name| on_path(name).is_some()),
        Need::Clang => ["clang-22", "clang"].into_iter().any(|name| on_path(name).is_some()),
        Need::WasmHost => on_path("wasmtime").or_else(node).is_some(),
        _ => tools.iter().filter(|tool| tool.need == need).all(|tool| tool.path.is_some()),
    }
}

/// As llvm-sys looks for it.
fn llvm_config() -> Option<PathBuf> {
    let prefix = std::env::var_os("LLVM_SYS_221_PREFIX").map(|prefix| PathBuf::from(prefix).join("bin/llvm-config"));
    let brewed = ask("brew", &["--prefix", "llvm@22"]).map(|prefix| PathBuf::from(prefix).join("bin/llvm-config"));
    let candidates = [prefix, on_path("llvm-config-22"), on_path("llvm-config"), brewed];
    candidates.into_iter().flatten().find(|config| ask(config, &["--version"]).is_some_and(|v| v.starts_with("22.")))
}

fn node() -> Option<PathBuf> {
    ["node", "nodejs"].into_iter().find_map(on_path)
}
