//! From a program's object and the runtime's to an executable.
//!
//! The result depends on nothing but the objects, the options and the system's C library: no build id, no path,
//! no time. The linker is run directly where it and the C library's startup files are found; a C compiler drives it
//! where they are not.

mod native;
mod needs;
mod tools;
mod wasm;

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

pub use needs::{Need, Platform, install_command};
pub use tools::{ToolStatus, doctor, look};

/// What executables are made for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Target {
    /// x86-64 Linux with glibc.
    Native,
    /// WebAssembly with WASI preview 1.
    Wasm32Wasi,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LinkOptions {
    /// Keep symbols and debug information.
    pub debug: bool,
    /// Bytes of the stack in a module's memory (wasm only; natively the system and the runtime decide).
    pub wasm_stack: u32,
}

impl Default for LinkOptions {
    fn default() -> Self {
        Self { debug: false, wasm_stack: 8 << 20 }
    }
}

/// Why there is no executable.
#[derive(Debug)]
pub enum LinkError {
    /// Something that linking needs is not installed.
    Missing { what: &'static str, command: String },
    /// The linker refused; its own words.
    Refused { linker: PathBuf, message: String },
    /// A file could not be written or a tool not be started.
    Io { path: PathBuf, error: io::Error },
}

impl LinkError {
    /// The command that brings what is missing.
    pub fn help(&self) -> Option<&str> {
        match self {
            LinkError::Missing { command, .. } => Some(command),
            LinkError::Refused { .. } | LinkError::Io { .. } => None,
        }
    }

    fn missing(need: Need) -> Self {
        LinkError::Missing { what: need.name(), command: install_command(need, Platform::current()) }
    }
}

impl fmt::Display for LinkError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LinkError::Missing { what, .. } => write!(formatter, "linking needs {what}, which is not installed"),
            LinkError::Refused { linker, message } => {
                write!(formatter, "{} failed: {}", linker.display(), message.trim_end())
            }
            LinkError::Io { path, error } => write!(formatter, "{}: {error}", path.display()),
        }
    }
}

impl std::error::Error for LinkError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            LinkError::Io { error, .. } => Some(error),
            LinkError::Missing { .. } | LinkError::Refused { .. } => None,
        }
    }
}

/// Links the objects (the program's first, then the runtime's) into an executable at `out`.
pub fn link(target: Target, objects: &[&[u8]], out: &Path, options: &LinkOptions) -> Result<(), LinkError> {
    let folder = tempfile::Builder::new().prefix("molt-link-").tempdir();
    let folder = folder.map_err(|error| LinkError::Io { path: std::env::temp_dir(), error })?;
    let mut files = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        let path = folder.path().join(format!("{index}.o"));
        fs::write(&path, object).map_err(|error| LinkError::Io { path: path.clone(), error })?;
        files.push(path);
    }
    let command = match target {
        Target::Native => native::command(&files, out, options)?,
        Target::Wasm32Wasi => wasm::command(&files, out, options)?,
    };
    run(command)
}

fn run(mut command: Command) -> Result<(), LinkError> {
    let linker = PathBuf::from(command.get_program());
    let output = command.output().map_err(|error| LinkError::Io { path: linker.clone(), error })?;
    if output.status.success() {
        return Ok(());
    }
    let message = String::from_utf8_lossy(&output.stderr).into_owned();
    Err(LinkError::Refused { linker, message })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_carry_the_linkers_words() {
        let out = tempfile::NamedTempFile::new().expect("a temporary file");
        let result = link(Target::Native, &[b"not an object"], out.path(), &LinkOptions::default());
        match result {
            Err(LinkError::Refused { message, .. }) => assert!(!message.is_empty()),
            Err(LinkError::Missing { command, .. }) => assert!(!command.is_empty()),
            other => panic!("{other:?}"),
        }
    }
}
