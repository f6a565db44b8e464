//! Linking the runtime into a program, and the cuts that prepare it.

#![expect(unsafe_code, reason = "calls into the C++ shim")]

use std::ffi::{CStr, CString, c_char};

use inkwell::module::Module;

use crate::{LlvmError, ffi};

/// Links the runtime's inlinable bodies into a program: those it needs, and what they need. The program's
/// functions take over the runtime's processor and features, without which nothing would be inlined.
///
/// The bitcode is read lazily and by reference, hence its lifetime.
pub fn link_runtime(program: &Module<'_>, bitcode: &'static [u8]) -> Result<(), LlvmError> {
    let context = program.get_context();
    // SAFETY: the bytes are static; the program and its context are alive; linking takes over the loaded
    // module, which nobody else has seen.
    unsafe {
        let runtime = ffi::molt_llvm_load_lazily(context.raw(), bitcode.as_ptr(), bitcode.len());
        if runtime.is_null() {
            return Err(LlvmError("the runtime's bitcode is not readable".into()));
        }
        ffi::molt_llvm_match_processor(program.as_mut_ptr(), runtime);
        if ffi::molt_llvm_link_needed(program.as_mut_ptr(), runtime) {
            return Err(LlvmError("the runtime's bitcode does not fit the program".into()));
        }
    }
    Ok(())
}

/// Makes every definition local but those named, so that the optimiser may change or drop it.
pub fn internalize(module: &Module<'_>, keep: &[&CStr]) {
    let names: Vec<_> = keep.iter().map(|name| name.as_ptr()).collect();
    // SAFETY: the module is alive; the names outlive the call, which copies them.
    unsafe { ffi::molt_llvm_internalize(module.as_mut_ptr(), names.as_ptr(), names.len()) }
}

/// Makes every definition local whose name does not start with the prefix.
pub(crate) fn internalize_but_prefix(module: &Module<'_>, prefix: &CStr) {
    // SAFETY: the module is alive; the prefix outlives the call.
    unsafe { ffi::molt_llvm_internalize_but_prefix(module.as_mut_ptr(), prefix.as_ptr()) }
}

/// Drops all debug information.
pub fn strip_debug(module: &Module<'_>) {
    // SAFETY: the module is alive.
    unsafe { ffi::molt_llvm_strip_debug(module.as_mut_ptr()) }
}

/// Declares that nothing unwinds and that no unwind tables are wanted. Invokes stay until the pass
/// `lower-invoke`; call this again after it.
pub fn strip_unwind(module: &Module<'_>) {
    // SAFETY: the module is alive.
    unsafe { ffi::molt_llvm_strip_unwind(module.as_mut_ptr()) }
}

/// Makes local symbols hidden external ones whose names end in `suffix`, so that several objects can be cut
/// from the module and share its statics.
pub fn promote_locals(module: &Module<'_>, suffix: &CStr) {
    // SAFETY: the module is alive; the suffix is copied.
    unsafe { ffi::molt_llvm_promote_locals(module.as_mut_ptr(), suffix.as_ptr()) }
}

/// Keeps, as `available_externally`, the bodies worth inlining: always-inline ones, and warm ones of at most
/// `max_instructions`, among the roots and what they reach. All else becomes a declaration. Returns how many
/// bodies stay.
pub(crate) fn keep_inlinable(module: &Module<'_>, roots: &[CString], max_instructions: u32) -> u32 {
    let names: Vec<_> = roots.iter().map(|name| name.as_ptr()).collect();
    // SAFETY: the module is alive, the names outlive the call. Values of bodies that go must not be used again;
    // the crate's one caller, `prepare`, holds none.
    unsafe { ffi::molt_llvm_keep_inlinable(module.as_mut_ptr(), names.as_ptr(), names.len(), max_instructions) }
}

/// Adds definitions in LLVM's text form; they get the module's triple and data layout.
pub fn link_text(module: &Module<'_>, text: &str) -> Result<(), LlvmError> {
    let text = CString::new(text).map_err(|error| LlvmError(error.to_string()))?;
    // SAFETY: the module is alive; the text outlives the call.
    unsafe { take_message(ffi::molt_llvm_link_text(module.as_mut_ptr(), text.as_ptr())) }
}

/// Turns the shim's message into a result and frees it.
///
/// # Safety
/// The pointer is null or a string made by `LLVMCreateMessage` that nobody else frees.
pub(crate) unsafe fn take_message(message: *mut c_char) -> Result<(), LlvmError> {
    if message.is_null() {
        return Ok(());
    }
    // SAFETY: by this function's contract.
    unsafe {
        let error = CStr::from_ptr(message).to_string_lossy().into_owned();
        llvm_sys::core::LLVMDisposeMessage(message);
        Err(LlvmError(error))
    }
}

/// Replaces the body of the function whose name ends in `suffix` by a call of `replacement`, which must have
/// the same signature. Returns whether that was done.
pub fn redirect(module: &Module<'_>, suffix: &str, replacement: &str) -> bool {
    let (Ok(suffix), Ok(replacement)) = (CString::new(suffix), CString::new(replacement)) else {
        return false;
    };
    // SAFETY: the module is alive; the names outlive the call.
    unsafe { ffi::molt_llvm_redirect(module.as_mut_ptr(), suffix.as_ptr(), replacement.as_ptr()) }
}
