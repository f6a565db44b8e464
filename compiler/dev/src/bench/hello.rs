//! What the smallest program costs: its size, its start, and how long it takes to build.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::Result;

use super::measure::{compile_c, median};
use super::report::Hello;
use crate::compiler::{Mode, Molt};
use crate::process;

const SOURCE: &str = "print(\"Hello, world!\")\n";
const C_SOURCE: &str = "#include <stdio.h>\nint main(void) { puts(\"Hello, world!\"); }\n";
const STARTS: usize = 41;
const BUILDS: usize = 5;

/// `None` if molt can't build it yet.
pub(super) fn measure(molt: &Molt, scratch: &Path) -> Result<Option<Hello>> {
    fs::write(scratch.join("hello.py"), SOURCE)?;
    fs::write(scratch.join("hello.c"), C_SOURCE)?;
    let native = scratch.join("hello");
    let wasm = scratch.join("hello.wasm");
    let Some(build_release) = build(molt, scratch, &native.with_extension("release"), Mode::RELEASE)? else {
        return Ok(None);
    };
    let build_dev = build(molt, scratch, &native.with_extension("dev"), Mode::DEV)?;
    let build_wasm = build(molt, scratch, &wasm, Mode::WASM)?;
    let exe = native.with_extension("release");
    let mut hello = Hello {
        native_bytes: stripped_size(&exe)?,
        wasm_bytes: build_wasm.map(|_| fs::metadata(&wasm).map(|data| data.len())).transpose()?,
        build_release_seconds: build_release,
        build_dev_seconds: build_dev,
        ..Hello::default()
    };
    let c = compile_c(&scratch.join("hello.c"), scratch)?;
    let (mut own, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        own.push(process::measure(&mut Command::new(&exe), Duration::from_secs(10))?.0.seconds);
        if let Some(c) = &c {
            theirs.push(process::measure(&mut Command::new(c), Duration::from_secs(10))?.0.seconds);
        }
    }
    hello.start_seconds = median(&mut own).unwrap_or_default();
    hello.c_start_seconds = median(&mut theirs);
    Ok(Some(hello))
}

/// The median time of `molt build`; `None` if it fails.
fn build(molt: &Molt, scratch: &Path, out: &Path, mode: Mode) -> Result<Option<f64>> {
    let mut seconds = Vec::new();
    for _ in 0..BUILDS {
        let start = Instant::now();
        if !molt.compile(scratch, "hello.py".as_ref(), out, mode)?.ok() {
            return Ok(None);
        }
        seconds.push(start.elapsed().as_secs_f64());
    }
    Ok(median(&mut seconds))
}

/// The size without symbols, or as it is where there is no `strip`.
fn stripped_size(exe: &Path) -> Result<u64> {
    let copy = exe.with_extension("stripped");
    fs::copy(exe, &copy)?;
    // Without the tool the copy stays whole, which errs on the safe side.
    drop(Command::new("strip").arg(&copy).status());
    Ok(fs::metadata(copy)?.len())
}
