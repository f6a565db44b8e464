//! SSA to LLVM IR, optimised code and objects; the only user of inkwell in the compiler.
//!
//! Requires verified SSA in which exits and refcounts are explicit. Decides nothing: every choice that depends on the
//! program is in the SSA already. What is fixed here is how things look on the machine: calling conventions
//! ([`abi`]), inline sequences ([`ops`]), static data ([`data`], [`tables`]) and what LLVM is told about memory
//! ([`facts`]).

#![expect(unsafe_code, reason = "some builder calls of inkwell are unsafe")]

mod abi;
mod control;
mod data;
mod debug;
mod depth;
mod emit;
mod entry;
mod facts;
mod function;
mod heat;
mod helpers;
mod module;
mod ops;
mod outline;
mod runtime;
mod tables;
mod target;
mod tiers;
mod verbs;

pub use emit::compile;
pub use target::Target;

use molt_llvm_passes::LlvmError;

/// How hard LLVM works.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Profile {
    /// Quick to build.
    Dev,
    /// Quick to run.
    #[default]
    Release,
}

/// What [`compile`] returns.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Emit {
    /// Text, after the profile's passes.
    LlvmIr,
    /// Text, as it is made from the SSA, before any pass of LLVM's.
    RawLlvmIr,
    Asm,
    #[default]
    Object,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum DebugInfo {
    None,
    /// Function names and lines: for tracing tools and debuggers.
    #[default]
    Lines,
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    pub target: Target,
    pub profile: Profile,
    pub debug: DebugInfo,
    /// The runtime's inlinable bodies for the target.
    pub runtime_inline_bitcode: Option<&'static [u8]>,
    pub emit: Emit,
}

/// A bug of the compiler, or something LLVM refused.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CodegenError {
    /// The SSA broke an invariant.
    Internal {
        function: String,
        message: String,
    },
    Llvm(LlvmError),
}

impl std::fmt::Display for CodegenError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            CodegenError::Internal { function, message } => {
                write!(formatter, "internal error in code generation for {function}: {message}")
            }
            CodegenError::Llvm(error) => write!(formatter, "LLVM: {error}"),
        }
    }
}

impl std::error::Error for CodegenError {}

impl From<LlvmError> for CodegenError {
    fn from(error: LlvmError) -> CodegenError {
        CodegenError::Llvm(error)
    }
}

/// A broken invariant inside a function, before its name is known.
#[derive(Debug)]
struct Broken(String);

type Result<T, E = Broken> = std::result::Result<T, E>;

impl From<inkwell::builder::BuilderError> for Broken {
    fn from(error: inkwell::builder::BuilderError) -> Broken {
        Broken(error.to_string())
    }
}

fn broken<T>(message: impl Into<String>) -> Result<T> {
    Err(Broken(message.into()))
}
