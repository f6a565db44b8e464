//! The `molt` command. Everything happens in `molt-cli`; this file hands it the embedded runtime.

use std::process::ExitCode;

include!(concat!(env!("OUT_DIR"), "/blobs.rs"));

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    molt_cli::main(&molt_cli::Host { runtime: RUNTIME, llvm: Some(LLVM_VERSION.to_owned()) })
}
