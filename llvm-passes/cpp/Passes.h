// Declarations of the passes listed in passes.def; each is defined in the file of its name.
#pragma once

#include "llvm/IR/PassManager.h"

namespace molt {

// Requires the module flag "molt.pointer.bits"; does nothing without it.
// Ensures that a pointer which is boxed and unboxed again is used directly, and that tag tests of a
// value boxed in sight are folded.
struct BoxRoundtripPass : llvm::PassInfoMixin<BoxRoundtripPass> {
  llvm::PreservedAnalyses run(llvm::Function &F, llvm::FunctionAnalysisManager &AM);
};

// Requires reference count changes to be calls still. Ensures that no incref is followed by a decref of
// the same value in straight-line code between which nothing could tell.
struct RefcountPairsPass : llvm::PassInfoMixin<RefcountPairsPass> {
  llvm::PreservedAnalyses run(llvm::Function &F, llvm::FunctionAnalysisManager &AM);
};

// Inlines the reference count changes that are left, which RefcountPairsPass had to see as calls.
struct RefcountInlinePass : llvm::PassInfoMixin<RefcountInlinePass> {
  llvm::PreservedAnalyses run(llvm::Function &F, llvm::FunctionAnalysisManager &AM);
};

} // namespace molt
