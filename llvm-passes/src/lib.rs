//! Passes and module surgery in LLVM that its C API does not offer.
