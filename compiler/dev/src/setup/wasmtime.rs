//! A program that runs modules under wasmtime. PyPI has wasmtime as a library only, so a small program is compiled
//! against it. It starts in 3 ms with its cache warm; node takes 30 times as long.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::{announce, ask, cache, on_path};

const RELEASE: &str = "wasmtime==50.0.1";
const SOURCE: &str = include_str!("wasmtime.c");

pub(super) fn installed() -> Option<PathBuf> {
    let program = cache().ok()?.join("wasmtime/wasmtime");
    program.is_file().then_some(program)
}

pub(super) fn found() -> Option<String> {
    installed().or_else(|| on_path("wasmtime")).map(|program| program.display().to_string())
}

pub(super) fn install() -> Result<()> {
    if !cfg!(unix) {
        bail!("see https://wasmtime.dev");
    }
    let python =
        ["python3", "python"].into_iter().find(|python| ask(python, &["-m", "pip", "--version"]).is_some()).context(
            "needs Python with pip (on Debian: apt-get install python3-pip), or wasmtime from https://wasmtime.dev",
        )?;
    let work = cache()?.join("wasmtime.partial");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    fs::create_dir_all(&work)?;
    let download = ["-m", "pip", "download", "-q", "--no-deps", "--only-binary", ":all:", "-d"];
    announce(Command::new(python).args(download).arg(&work).arg(RELEASE))?;
    let wheel = files(&work)?.into_iter().find(|file| file.extension().is_some_and(|extension| extension == "whl"));
    let wheel = wheel.context("pip brought no wheel")?;
    let unpacked = work.join("wheel");
    announce(Command::new(python).args(["-m", "zipfile", "-e"]).arg(&wheel).arg(&unpacked))?;
    let mut library = None;
    for folder in files(&unpacked.join("wasmtime"))?.iter().filter(|path| path.is_dir()) {
        let named = |path: &PathBuf| path.file_stem().is_some_and(|stem| stem == "_libwasmtime");
        library = library.or(files(folder)?.into_iter().find(named));
    }
    let library = library.context("the wheel has no library")?;
    let place = work.join("libwasmtime.so");
    fs::rename(library, &place)?;
    fs::write(work.join("wasmtime.c"), SOURCE)?;
    let compiler = ["clang-22", "cc", "clang", "gcc"].into_iter().find(|name| on_path(name).is_some());
    let mut compile = Command::new(compiler.context("needs a C compiler")?);
    compile.args(["-O2", "-o", "wasmtime", "wasmtime.c", "-L.", "-lwasmtime", "-Wl,-rpath,$ORIGIN"]);
    announce(compile.current_dir(&work))?;
    fs::remove_dir_all(&unpacked)?;
    fs::remove_file(&wheel)?;
    let home = cache()?.join("wasmtime");
    if home.exists() {
        fs::remove_dir_all(&home)?;
    }
    fs::rename(&work, &home).with_context(|| format!("cannot create {}", home.display()))
}

fn files(folder: &std::path::Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.sort();
    Ok(files)
}
