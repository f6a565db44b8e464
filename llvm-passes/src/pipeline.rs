//! Target machines, pass pipelines and objects.

#![expect(unsafe_code, reason = "calls into the C++ shim")]

use std::ffi::{CStr, CString};

use inkwell::OptimizationLevel;
use inkwell::module::Module;
use inkwell::targets::{CodeModel, FileType, InitializationConfig, RelocMode, Target, TargetMachine, TargetTriple};

use crate::modules::take_message;
use crate::{LlvmError, ffi};

/// The triples of the two targets, as the runtime's bitcode spells them.
pub const NATIVE_TRIPLE: &str = "x86_64-unknown-linux-gnu";
pub const WASM_TRIPLE: &str = "wasm32-unknown-wasip1";

/// How machine code is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MachineOptions {
    /// Effort of instruction selection, scheduling and register allocation.
    pub level: OptimizationLevel,
    /// Select instructions one by one instead of on a graph: quick, for development builds.
    pub fast_selection: bool,
}

impl MachineOptions {
    /// For builds that are wanted soon.
    pub const QUICK: MachineOptions = MachineOptions { level: OptimizationLevel::None, fast_selection: true };
}

impl Default for MachineOptions {
    fn default() -> Self {
        Self { level: OptimizationLevel::Default, fast_selection: false }
    }
}

/// The machine for a triple of x86 or WebAssembly: position-independent where the system wants it, a section
/// per function and datum. The processor is the triple's baseline; functions that carry `target-cpu` and
/// `target-features` attributes (see [`crate::link_runtime`]) overrule it.
pub fn target_machine(triple: &str, options: MachineOptions) -> Result<TargetMachine, LlvmError> {
    let wasm = triple.starts_with("wasm");
    if wasm {
        Target::initialize_webassembly(&InitializationConfig::default());
    } else {
        Target::initialize_x86(&InitializationConfig::default());
    }
    let relocation = if wasm { RelocMode::Static } else { RelocMode::PIC };
    let cpu = if wasm { "generic" } else { "x86-64" };
    let name = TargetTriple::create(triple);
    let target = Target::from_triple(&name).map_err(|error| LlvmError(error.to_string()))?;
    let machine = target
        .create_target_machine(&name, cpu, "", options.level, relocation, CodeModel::Default)
        .ok_or_else(|| LlvmError(format!("no target machine for {triple}")))?;
    // SAFETY: the machine is alive and nothing else refers to it yet.
    unsafe { ffi::molt_llvm_configure_machine(machine.as_mut_ptr(), options.fast_selection) };
    Ok(machine)
}

/// The names of molt's own passes, as a pipeline spells them.
pub fn pass_names() -> Vec<&'static str> {
    // SAFETY: the shim returns a static array of static strings that ends in null.
    unsafe {
        let mut next = ffi::molt_llvm_pass_names();
        let mut names = Vec::new();
        while !(*next).is_null() {
            names.extend(CStr::from_ptr(*next).to_str());
            next = next.add(1);
        }
        names
    }
}

/// Runs a pipeline in LLVM's syntax (`default<O3>`, `function(molt-refcount-pairs)`). With `verify`, the
/// module is checked after each pass, and a broken one ends the process with LLVM's report.
pub fn run_passes(module: &Module<'_>, machine: &TargetMachine, pipeline: &str, verify: bool) -> Result<(), LlvmError> {
    let text = CString::new(pipeline).map_err(|error| LlvmError(error.to_string()))?;
    // SAFETY: module and machine are alive for the call; the message, if any, is ours to free.
    unsafe { take_message(ffi::molt_llvm_run_passes(module.as_mut_ptr(), machine.as_mut_ptr(), text.as_ptr(), verify)) }
}

/// Sets switches of LLVM that its pass pipelines have no parameter for. They hold for the whole process: the first
/// call counts, and must come before the first pass.
pub fn set_switches(switches: &[&CStr]) {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        let arguments: Vec<_> = [c"molt"].iter().chain(switches).map(|text| text.as_ptr()).collect();
        // SAFETY: the strings outlive the call, which happens once, under the lock.
        unsafe {
            llvm_sys::support::LLVMParseCommandLineOptions(
                arguments.len() as i32,
                arguments.as_ptr(),
                std::ptr::null(),
            );
        }
    });
}

/// The version of the LLVM that runs, such as `22.1.8`.
pub fn llvm_version() -> String {
    let (mut major, mut minor, mut patch) = (0, 0, 0);
    // SAFETY: the three places are writable for the call.
    unsafe { llvm_sys::core::LLVMGetVersion(&raw mut major, &raw mut minor, &raw mut patch) };
    format!("{major}.{minor}.{patch}")
}

/// The module's machine code as an object file.
pub fn emit_object(module: &Module<'_>, machine: &TargetMachine) -> Result<Vec<u8>, LlvmError> {
    let buffer =
        machine.write_to_memory_buffer(module, FileType::Object).map_err(|error| LlvmError(error.to_string()))?;
    Ok(buffer.as_slice().to_vec())
}
