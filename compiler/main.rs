//! The `molt` command. Everything happens in `molt-cli`; this file hands it the embedded runtime.

fn main() {}
