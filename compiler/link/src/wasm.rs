//! The command line for wasm32-wasi.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::tools::{first_file, linker};
use crate::{LinkError, LinkOptions, Need};

const SYSROOTS: [&str; 5] = [
    "/usr",
    "/usr/share/wasi-sysroot",
    "/opt/wasi-sdk/share/wasi-sysroot",
    "/opt/homebrew/opt/wasi-libc/share/wasi-sysroot",
    "/usr/local/opt/wasi-libc/share/wasi-sysroot",
];
const TRIPLES: [&str; 2] = ["lib/wasm32-wasip1", "lib/wasm32-wasi"];
const BUILTINS: [&str; 7] = [
    "/usr/lib/llvm-22/lib/clang/22/lib/wasi",
    "/usr/lib/llvm-22/lib/clang/22/lib/wasip1",
    "/usr/lib/clang/22/lib/wasi",
    "/usr/lib/clang/22/lib/wasip1",
    "/usr/lib/llvm-22/lib/clang/22/lib/wasm32-unknown-wasip1",
    "/opt/homebrew/opt/wasi-runtimes/share/wasi-sysroot/lib/wasm32-wasip1",
    "/usr/lib/clang/22/lib/wasm32-unknown-wasip1",
];
const BUILTINS_NAMES: [&str; 2] = ["libclang_rt.builtins-wasm32.a", "libclang_rt.builtins.a"];

/// wasi-libc's folder: `$WASI_SYSROOT`'s, else one of the usual places.
pub(crate) fn libc() -> Option<PathBuf> {
    let named = env::var_os("WASI_SYSROOT").map(PathBuf::from);
    let roots = named.into_iter().chain(SYSROOTS.iter().map(PathBuf::from));
    let mut folders = roots.flat_map(|root| TRIPLES.map(|triple| root.join(triple)));
    folders.find(|folder| folder.join("crt1-command.o").is_file())
}

/// The archive with what LLVM expects of a compiler's support library, such as 128-bit multiplication.
pub(crate) fn builtins() -> Option<PathBuf> {
    first_file(&BUILTINS, &BUILTINS_NAMES)
}

pub(crate) fn command(objects: &[PathBuf], out: &Path, options: &LinkOptions) -> Result<Command, LinkError> {
    let linker = linker("MOLT_WASM_LD", "wasm-ld").ok_or_else(|| LinkError::missing(Need::Lld))?;
    let libc = libc().ok_or_else(|| LinkError::missing(Need::WasiLibc))?;
    let builtins = builtins().ok_or_else(|| LinkError::missing(Need::WasmBuiltins))?;
    let mut command = Command::new(linker);
    // With the stack first, running over its end traps instead of overwriting data.
    command.args(["-m", "wasm32", "--stack-first", "-z"]).arg(format!("stack-size={}", options.wasm_stack));
    command.args(["--gc-sections", "--build-id=none"]);
    if !options.debug {
        command.arg("--strip-all");
    }
    command.arg("-o").arg(out).arg(libc.join("crt1-command.o")).args(objects);
    command.arg("-L").arg(&libc).args(["-lm", "-lc"]).arg(builtins);
    Ok(command)
}
