//! The `molt` command. Everything happens in `molt-cli`; this file hands it the embedded runtime.

use std::process::ExitCode;

fn main() -> ExitCode {
    molt_cli::main(&molt_cli::Host::default())
}
