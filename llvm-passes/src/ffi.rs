//! The C interface of `cpp/`. Contracts stand at the definitions there.

#![expect(unsafe_code, reason = "declares the shim")]

use std::ffi::{c_char, c_uint};

use llvm_sys::prelude::{LLVMContextRef, LLVMModuleRef};
use llvm_sys::target_machine::LLVMTargetMachineRef;

unsafe extern "C" {
    pub(crate) fn molt_llvm_pass_names() -> *const *const c_char;
    pub(crate) fn molt_llvm_run_passes(
        module: LLVMModuleRef,
        machine: LLVMTargetMachineRef,
        pipeline: *const c_char,
        verify: bool,
    ) -> *mut c_char;
    pub(crate) fn molt_llvm_configure_machine(machine: LLVMTargetMachineRef, fast_selection: bool);
    pub(crate) fn molt_llvm_load_lazily(context: LLVMContextRef, bytes: *const u8, length: usize) -> LLVMModuleRef;
    pub(crate) fn molt_llvm_link_needed(destination: LLVMModuleRef, source: LLVMModuleRef) -> bool;
    pub(crate) fn molt_llvm_internalize(module: LLVMModuleRef, keep: *const *const c_char, count: usize);
    pub(crate) fn molt_llvm_internalize_but_prefix(module: LLVMModuleRef, prefix: *const c_char);
    pub(crate) fn molt_llvm_match_processor(target: LLVMModuleRef, source: LLVMModuleRef);
    pub(crate) fn molt_llvm_strip_debug(module: LLVMModuleRef);
    pub(crate) fn molt_llvm_strip_unwind(module: LLVMModuleRef);
    pub(crate) fn molt_llvm_promote_locals(module: LLVMModuleRef, suffix: *const c_char);
    pub(crate) fn molt_llvm_keep_inlinable(
        module: LLVMModuleRef,
        roots: *const *const c_char,
        count: usize,
        max: c_uint,
    ) -> c_uint;
    pub(crate) fn molt_llvm_link_text(module: LLVMModuleRef, text: *const c_char) -> *mut c_char;
    pub(crate) fn molt_llvm_redirect(module: LLVMModuleRef, suffix: *const c_char, replacement: *const c_char) -> bool;
}
