//! Passes and module surgery in LLVM that its C API does not offer, as safe functions over inkwell's types.
//!
//! The passes are listed in `passes.def`; they run by name in a pipeline and at their place in the default
//! pipelines. Whoever calls this keeps one rule: a module and the context it came from stay on one thread.

mod ffi;
mod modules;
mod pipeline;
pub mod prepare;

pub use modules::{internalize, link_runtime, link_text, promote_locals, redirect, strip_debug, strip_unwind};
pub use pipeline::{
    MachineOptions, NATIVE_TRIPLE, WASM_TRIPLE, emit_object, llvm_version, pass_names, run_passes, set_switches,
    target_machine,
};

/// Something LLVM refused, in its own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LlvmError(pub String);

impl std::fmt::Display for LlvmError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for LlvmError {}
