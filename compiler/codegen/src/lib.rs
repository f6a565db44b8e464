//! SSA to LLVM IR; the only user of inkwell in the compiler.
