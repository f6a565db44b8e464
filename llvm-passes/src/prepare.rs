//! Turns the runtime's bitcode, one module with everything it needs, into what is embedded in the compiler:
//! an object with a section per function, and the small bodies that are inlined into programs.

use std::ffi::CString;
use std::path::Path;

use inkwell::context::Context;
use inkwell::memory_buffer::MemoryBuffer;
use inkwell::module::Module;

use crate::modules::{internalize_but_prefix, keep_inlinable};
use crate::pipeline::MachineOptions;
use crate::{
    LlvmError, emit_object, link_text, promote_locals, redirect, run_passes, strip_debug, strip_unwind, target_machine,
};

/// The runtime, ready to be embedded.
#[derive(Debug)]
pub struct Prepared {
    pub object: Vec<u8>,
    pub inline_bitcode: Vec<u8>,
    /// How many bodies `inline_bitcode` carries.
    pub inlinable: u32,
    /// Roots that exist but are too large, cold or otherwise unfit to be inlined.
    pub refused: Vec<String>,
}

/// What to do with the runtime.
#[derive(Debug, Clone, Copy)]
pub struct Options<'a> {
    /// The functions that programs inline, by symbol.
    pub inline_roots: &'a [&'a str],
    /// Larger bodies are called, not inlined.
    pub max_instructions: u32,
    /// Functions (by the end of their names) that become a call of another one.
    pub redirects: &'a [(&'a str, &'a str)],
    /// More definitions, in LLVM's text form.
    pub additions: &'a str,
    /// How the object's machine code is made.
    pub machine: MachineOptions,
}

/// Prepares the bitcode in a file. The triple is the module's own.
pub fn prepare(bitcode: &Path, options: Options<'_>) -> Result<Prepared, LlvmError> {
    let context = Context::create();
    let buffer = MemoryBuffer::create_from_file(bitcode).map_err(|error| LlvmError(error.to_string()))?;
    let module = Module::parse_bitcode_from_buffer(&buffer, &context).map_err(|error| LlvmError(error.to_string()))?;
    let triple = module.get_triple();
    let machine = target_machine(&triple.as_str().to_string_lossy(), options.machine)?;
    strip_debug(&module);
    link_text(&module, options.additions)?;
    for (suffix, replacement) in options.redirects {
        redirect(&module, suffix, replacement);
    }
    strip_unwind(&module);
    run_passes(&module, &machine, "function(lower-invoke,simplifycfg)", false)?;
    strip_unwind(&module);
    // std exports more than its users are meant to see; only the runtime's own functions are entry points.
    internalize_but_prefix(&module, c"molt_");
    run_passes(&module, &machine, "globaldce", false)?;
    // Last, since a promoted symbol can no longer be dropped.
    promote_locals(&module, c".molt");
    let rest = module.clone();
    let object = emit_object(&module, &machine)?;
    let roots: Vec<CString> = options.inline_roots.iter().filter_map(|name| CString::new(*name).ok()).collect();
    let inlinable = keep_inlinable(&rest, &roots, options.max_instructions);
    run_passes(&rest, &machine, "strip-dead-prototypes", false)?;
    rest.verify().map_err(|error| LlvmError(error.to_string()))?;
    let inline_bitcode = rest.write_bitcode_to_memory().as_slice().to_vec();
    let defined = |module: &Module<'_>, name: &str| {
        module.get_function(name).is_some_and(|function| function.count_basic_blocks() > 0)
    };
    let refused = options.inline_roots.iter().filter(|name| defined(&module, name) && !defined(&rest, name));
    let refused = refused.map(|name| (*name).to_owned()).collect();
    Ok(Prepared { object, inline_bitcode, inlinable, refused })
}
