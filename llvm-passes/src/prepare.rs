//! Turns the runtime's bitcode, one module with everything it needs, into what is embedded in the compiler:
//! an object with a section per function, and the small bodies that are inlined into programs.

use std::path::Path;

use inkwell::context::Context;
use inkwell::memory_buffer::MemoryBuffer;
use inkwell::module::Module;

use crate::modules::keep_inlinable;
use crate::pipeline::MachineOptions;
use crate::{LlvmError, emit_object, promote_locals, redirect, run_passes, strip_debug, strip_unwind, target_machine};

/// The runtime, ready to be embedded.
#[derive(Debug)]
pub struct Prepared {
    pub object: Vec<u8>,
    pub inline_bitcode: Vec<u8>,
    /// How many bodies `inline_bitcode` carries.
    pub inlinable: u32,
}

/// What to do with the runtime.
#[derive(Debug, Clone, Copy)]
pub struct Options<'a> {
    /// Functions with this prefix can be called by programs.
    pub entry_prefix: &'a std::ffi::CStr,
    /// Larger bodies are called, not inlined.
    pub max_instructions: u32,
    /// Functions (by the end of their names) that become a call of another one.
    pub redirects: &'a [(&'a str, &'a str)],
}

/// Prepares the bitcode in a file. The triple is the module's own.
pub fn prepare(bitcode: &Path, options: Options<'_>) -> Result<Prepared, LlvmError> {
    let context = Context::create();
    let buffer = MemoryBuffer::create_from_file(bitcode).map_err(|error| LlvmError(error.to_string()))?;
    let module = Module::parse_bitcode_from_buffer(&buffer, &context).map_err(|error| LlvmError(error.to_string()))?;
    let triple = module.get_triple();
    let machine = target_machine(&triple.as_str().to_string_lossy(), MachineOptions::default())?;
    strip_debug(&module);
    for (suffix, replacement) in options.redirects {
        redirect(&module, suffix, replacement);
    }
    promote_locals(&module, c".molt");
    strip_unwind(&module);
    run_passes(&module, &machine, "function(lower-invoke,simplifycfg),globaldce", false)?;
    strip_unwind(&module);
    let rest = module.clone();
    let object = emit_object(&module, &machine)?;
    let inlinable = keep_inlinable(&rest, options.entry_prefix, options.max_instructions);
    run_passes(&rest, &machine, "strip-dead-prototypes", false)?;
    rest.verify().map_err(|error| LlvmError(error.to_string()))?;
    let inline_bitcode = rest.write_bitcode_to_memory().as_slice().to_vec();
    Ok(Prepared { object, inline_bitcode, inlinable })
}
