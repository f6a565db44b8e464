//! What can be asked of the compiler.

use std::path::{Path, PathBuf};

use molt_syntax::PythonVersion;

use crate::unstable::Unstable;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Target {
    #[default]
    Native,
    Wasm32Wasi,
}

impl Target {
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Target::Native => "native",
            Target::Wasm32Wasi => "wasm32-wasi",
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Profile {
    /// Quick to build.
    Dev,
    /// Quick to run.
    #[default]
    Release,
}

impl Profile {
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Profile::Dev => "dev",
            Profile::Release => "release",
        }
    }
}

/// The stage whose result is wanted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Emit {
    Ast,
    Hir,
    Ssa,
    LlvmIr,
    Asm,
    Obj,
    #[default]
    Bin,
}

/// The runtime as built for one target: an object with everything, and the bitcode of what is inlined.
#[derive(Clone, Copy, Debug)]
pub struct Blobs {
    pub object: &'static [u8],
    pub bitcode: &'static [u8],
}

/// What the `molt` binary embeds. A target that it was built without is `None`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Runtime {
    pub native: Option<Blobs>,
    /// The native one with freed memory overwritten; only a molt built for its own tests has it.
    pub poisoned: Option<Blobs>,
    pub wasm: Option<Blobs>,
}

impl Runtime {
    #[must_use]
    pub fn for_target(self, target: Target) -> Option<Blobs> {
        match target {
            Target::Native => self.native,
            Target::Wasm32Wasi => self.wasm,
        }
    }
}

#[derive(Clone, Debug, Default)]
pub struct Options {
    pub entry: PathBuf,
    pub target: Target,
    pub profile: Profile,
    pub emit: Emit,
    /// Function names and lines, for debuggers and profilers.
    pub debug_info: bool,
    /// Folders searched for modules after the entry file's own.
    pub paths: Vec<PathBuf>,
    pub version: PythonVersion,
    /// Where the result goes; by default beside the caller, named after the entry file.
    pub output: Option<PathBuf>,
    pub runtime: Runtime,
    pub unstable: Unstable,
}

impl Options {
    #[must_use]
    pub fn new(entry: impl Into<PathBuf>) -> Options {
        Options { entry: entry.into(), ..Options::default() }
    }

    /// `app` for `app.py`, `app.wasm` for the wasm target, `app.o`, `app.s`, `app.ll` for earlier stages;
    /// in the current folder. `None` where the result is text for the terminal.
    #[must_use]
    pub fn output_path(&self) -> Option<PathBuf> {
        if self.output.is_some() {
            return self.output.clone();
        }
        let extension = match (self.emit, self.target) {
            (Emit::Bin, Target::Native) => std::env::consts::EXE_EXTENSION,
            (Emit::Bin, Target::Wasm32Wasi) => "wasm",
            (Emit::Obj, _) => "o",
            _ => return None,
        };
        let stem = self.entry.file_stem().unwrap_or("a".as_ref());
        let path = Path::new(stem).with_extension(extension);
        // A program without an extension must not be written over its own source.
        if path == self.entry { Some(path.with_extension("out")) } else { Some(path) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn default_output_names() {
        let mut options = Options::new("src/app.py");
        let name = |options: &Options| options.output_path().map(|path| path.display().to_string());
        if cfg!(unix) {
            assert_eq!(name(&options).as_deref(), Some("app"));
            assert_eq!(name(&Options::new("tool")).as_deref(), Some("tool.out"));
        }
        options.target = Target::Wasm32Wasi;
        assert_eq!(name(&options).as_deref(), Some("app.wasm"));
        options.emit = Emit::LlvmIr;
        assert_eq!(name(&options), None);
    }
}
