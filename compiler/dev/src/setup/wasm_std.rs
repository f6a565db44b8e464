//! Rust's standard library for wasm32-wasip1: rustup's, where that can be had. Else Debian's rustc for the web, which
//! brings the library's source, is unpacked into the cache folder (nothing is installed) and builds it once.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::{announce, ask, cache, debian, on_path};

const TRIPLE: &str = "wasm32-wasip1";
/// Relative to itself, so that the folder can be moved.
const WRAPPER: &str = r#"#!/bin/sh
unpacked=$(dirname "$0")/unpacked/usr
LD_LIBRARY_PATH=$unpacked/lib/x86_64-linux-gnu exec "$unpacked/bin/rustc" "$@"
"#;
const SEED: &str = r#"[package]
name = "seed"
version = "0.0.0"
edition = "2021"
[lib]
path = "lib.rs"
[workspace]
[profile.release]
panic = "abort"
"#;

pub(super) fn found() -> Option<String> {
    let named = std::env::var_os("MOLT_WASM_RUSTC").map(PathBuf::from);
    let candidates = [Some(PathBuf::from("rustc")), named, cache().ok().map(|cache| cache.join("wasi-rust/rustc"))];
    candidates.into_iter().flatten().find_map(|rustc| std_of(&rustc)).map(|folder| folder.display().to_string())
}

/// The folder with the standard library that a compiler has for the triple.
fn std_of(rustc: &Path) -> Option<PathBuf> {
    let folder = PathBuf::from(ask(rustc, &["--print", "target-libdir", "--target", TRIPLE])?);
    let mut files = fs::read_dir(&folder).ok()?.flatten();
    files.any(|file| file.file_name().to_string_lossy().starts_with("libstd-")).then_some(folder)
}

pub(super) fn install() -> Result<()> {
    if on_path("rustup").is_some() && announce(Command::new("rustup").args(["target", "add", TRIPLE])).is_ok() {
        return Ok(());
    }
    if on_path("apt-get").is_none() || !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        bail!("run `rustup target add {TRIPLE}`, or install your system's Rust library for that target");
    }
    let cache = cache()?;
    let home = cache.join("wasi-rust");
    let work = cache.join("wasi-rust.partial");
    for folder in [&home, &work] {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
    }
    let rustc = unpack(&work)?;
    let llvm = ask(&rustc, &["-vV"]).unwrap_or_default();
    if !llvm.lines().any(|line| line.starts_with("LLVM version: 22.")) {
        bail!("the packaged rustc does not use LLVM 22:\n{llvm}");
    }
    build(&work, &rustc)?;
    // The sources are half a gigabyte, and nothing needs them any more.
    for folder in ["unpacked/usr/src", "unpacked/usr/lib/rustlib/src", "unpacked/usr/share", "seed"] {
        let folder = work.join(folder);
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
    }
    fs::rename(&work, &home).with_context(|| format!("cannot create {}", home.display()))
}

/// Fetches the compiler, the libraries that it and build scripts need, and the library's source.
fn unpack(work: &Path) -> Result<PathBuf> {
    let version = debian::candidate("rustc-web").context("no package rustc-web; try `apt-get update`")?;
    let names = ask("apt-cache", &["depends", &format!("libstd-rust-web-dev={version}")]).unwrap_or_default();
    let shared = names
        .lines()
        .find_map(|line| line.trim().strip_prefix("Depends: ").filter(|name| name.starts_with("libstd-rust-web-")))
        .context("libstd-rust-web-dev names no shared library")?;
    let packages: Vec<String> = ["rustc-web", "libstd-rust-web-dev", "rust-web-src", shared]
        .iter()
        .map(|name| format!("{name}={version}"))
        .collect();
    debian::unpack(&packages, work)?;
    let rustc = work.join("rustc");
    fs::write(&rustc, WRAPPER)?;
    make_executable(&rustc)?;
    Ok(rustc)
}

/// Builds the library by way of an empty crate, and puts it where the compiler looks.
fn build(work: &Path, rustc: &Path) -> Result<()> {
    let seed = work.join("seed");
    fs::create_dir_all(&seed)?;
    fs::write(seed.join("Cargo.toml"), SEED)?;
    fs::write(seed.join("lib.rs"), "")?;
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "-q", "--release", "-Z", "build-std=std,panic_abort", "--target", TRIPLE]).current_dir(&seed);
    // Bitcode in the library lets the runtime be linked into one module with it.
    cargo.env("RUSTC", rustc).env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", "-Cembed-bitcode=yes");
    cargo
        .env("CARGO_TARGET_DIR", seed.join("target"))
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("RUSTC_WRAPPER");
    announce(&mut cargo)?;
    let libraries = work.join("unpacked/usr/lib/rustlib").join(TRIPLE).join("lib");
    fs::create_dir_all(&libraries)?;
    for entry in fs::read_dir(seed.join("target").join(TRIPLE).join("release/deps"))? {
        let file = entry?;
        let name = file.file_name().to_string_lossy().into_owned();
        if name.ends_with(".rlib") && !name.starts_with("libseed-") {
            fs::copy(file.path(), libraries.join(&name))?;
        }
    }
    std_of(rustc).map(|_| ()).with_context(|| format!("no std in {}", libraries.display()))
}

#[cfg(unix)]
fn make_executable(file: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    Ok(fs::set_permissions(file, fs::Permissions::from_mode(0o755))?)
}

#[cfg(not(unix))]
fn make_executable(_file: &Path) -> Result<()> {
    Ok(())
}
