//! From SSA to what was asked for: code, the runtime's inlinable bodies, passes, machine code.

use inkwell::context::Context;
use inkwell::targets::{FileType, TargetMachine, TargetTriple};
use molt_llvm_passes::{LlvmError, MachineOptions, link_runtime, run_passes, target_machine};

use crate::module::Cx;
use crate::outline::split_cold;
use crate::{CodegenError, Emit, Options, Profile};

/// What makes code smaller and memory into registers at little cost; not more.
const DEV_PASSES: &str = "always-inline,function(sroa,early-cse,simplifycfg),globaldce";
const RELEASE_PASSES: &str = "default<O3>";

/// Compiles a verified module whose exits and refcounts are explicit.
pub fn compile(module: &molt_ssa::Module, options: &Options) -> Result<Vec<u8>, CodegenError> {
    let context = Context::create();
    let machine = machine(options)?;
    let cx = Cx::new(&context, module, options);
    cx.llvm.set_triple(&TargetTriple::create(options.target.triple()));
    cx.llvm.set_data_layout(&machine.get_target_data().get_data_layout());
    cx.define()?;
    if cfg!(debug_assertions) {
        verify(&cx)?;
    }
    if options.emit == Emit::RawLlvmIr {
        return Ok(text(&cx));
    }
    if options.profile == Profile::Release {
        split_cold(&cx, &machine)?;
    }
    cx.mark_inline();
    cx.mark_tiers();
    cx.keep_frames();
    if let Some(bitcode) = options.runtime_inline_bitcode {
        link_runtime(&cx.llvm, bitcode)?;
    }
    let pipeline = match options.profile {
        Profile::Dev => DEV_PASSES,
        Profile::Release => RELEASE_PASSES,
    };
    run_passes(&cx.llvm, &machine, pipeline, false)?;
    cx.spare_straight();
    let kind = match options.emit {
        Emit::LlvmIr | Emit::RawLlvmIr => return Ok(text(&cx)),
        Emit::Asm => FileType::Assembly,
        Emit::Object => FileType::Object,
    };
    let buffer = machine
        .write_to_memory_buffer(&cx.llvm, kind)
        .map_err(|error| CodegenError::Llvm(LlvmError(error.to_string())))?;
    Ok(buffer.as_slice().to_vec())
}

fn machine(options: &Options) -> Result<TargetMachine, LlvmError> {
    let machine = match options.profile {
        Profile::Dev => MachineOptions::QUICK,
        Profile::Release => MachineOptions::default(),
    };
    target_machine(options.target.triple(), machine)
}

fn text(cx: &Cx<'_, '_>) -> Vec<u8> {
    cx.llvm.print_to_string().to_bytes().to_vec()
}

/// A broken module is written where the report says, before the report.
fn verify(cx: &Cx<'_, '_>) -> Result<(), CodegenError> {
    let Err(error) = cx.llvm.verify() else { return Ok(()) };
    let dump = std::env::temp_dir().join(format!("molt-broken-{}.ll", std::process::id()));
    let kept = match cx.llvm.print_to_file(&dump) {
        Ok(()) => format!(" (module written to {})", dump.display()),
        Err(_) => String::new(),
    };
    Err(CodegenError::Internal { function: "module".into(), message: format!("{error}{kept}") })
}
