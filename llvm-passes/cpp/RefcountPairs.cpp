// Removes an incref and a decref of the same value when nothing between them can tell that the count was
// higher. Only straight-line code is looked at: one block, and blocks that are its only successor's only
// predecessor. What cannot tell: an instruction that neither gives a reference back nor reads a count.

#include "Passes.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/IR/InstrTypes.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Module.h"
#include "llvm/Transforms/Utils/Cloning.h"

using namespace llvm;

namespace {

constexpr StringLiteral Incref = "molt-incref";
constexpr StringLiteral Decref = "molt-decref";
constexpr StringLiteral Keeps = "molt-keeps";

CallInst *countChange(Instruction &I, StringRef Kind) {
  auto *Call = dyn_cast<CallInst>(&I);
  return Call && Call->arg_size() > 0 && Call->hasFnAttr(Kind) ? Call : nullptr;
}

// Whether the load may be of a reference count: 32 bits, at the very start of an object. A constant
// offset from the pointer rules that out (the type id is such a neighbour).
bool mayReadCount(const LoadInst &Load) {
  if (!Load.getType()->isIntegerTy(32))
    return false;
  const DataLayout &Layout = Load.getDataLayout();
  const Value *Pointer = Load.getPointerOperand();
  APInt Offset(Layout.getIndexTypeSizeInBits(Pointer->getType()), 0);
  Pointer->stripAndAccumulateConstantOffsets(Layout, Offset, /*AllowNonInbounds=*/true);
  return Offset.isZero();
}

// Whether the instruction may lower a reference count or look at one.
bool mayTell(const Instruction &I) {
  if (const auto *Load = dyn_cast<LoadInst>(&I))
    return !Load->isSimple() || mayReadCount(*Load);
  if (const auto *Call = dyn_cast<CallBase>(&I)) {
    if (Call->hasFnAttr(Keeps) || Call->hasFnAttr(Incref))
      return false;
    if (isa<DbgInfoIntrinsic>(Call) || Call->isLifetimeStartOrEnd() || Call->doesNotAccessMemory())
      return false;
    return !isa<AssumeInst>(Call) && !isa<MemIntrinsic>(Call);
  }
  // A plain store cannot free: a decref that was inlined ends its block before it frees.
  return isa<FenceInst, AtomicCmpXchgInst, AtomicRMWInst>(I) || I.isVolatile();
}

// The block that runs right after this one and on no other path.
BasicBlock *straightSuccessor(BasicBlock &Block) {
  BasicBlock *Next = Block.getSingleSuccessor();
  return Next && Next != &Block && Next->getSinglePredecessor() == &Block ? Next : nullptr;
}

bool startsChain(BasicBlock &Block) {
  BasicBlock *Before = Block.getSinglePredecessor();
  return !Before || straightSuccessor(*Before) != &Block;
}

bool removeInChain(BasicBlock &Start) {
  SmallVector<CallInst *, 8> Open;
  bool Changed = false;
  for (BasicBlock *Block = &Start; Block; Block = straightSuccessor(*Block)) {
    for (Instruction &I : make_early_inc_range(*Block)) {
      if (CallInst *Inc = countChange(I, Incref)) {
        Open.push_back(Inc);
        continue;
      }
      if (CallInst *Dec = countChange(I, Decref)) {
        auto Match = find_if(reverse(Open), [&](CallInst *Inc) { return Inc->getArgOperand(0) == Dec->getArgOperand(0); });
        if (Match != Open.rend()) {
          CallInst *Inc = *Match;
          Open.erase(std::next(Match).base());
          Inc->eraseFromParent();
          Dec->eraseFromParent();
          Changed = true;
          continue;
        }
      }
      if (mayTell(I))
        Open.clear();
    }
    if (straightSuccessor(*Block) == &Start)
      break;
  }
  return Changed;
}

} // namespace

namespace molt {

PreservedAnalyses RefcountPairsPass::run(Function &F, FunctionAnalysisManager &) {
  bool Changed = false;
  for (BasicBlock &Block : F)
    if (startsChain(Block))
      Changed |= removeInChain(Block);
  if (!Changed)
    return PreservedAnalyses::all();
  PreservedAnalyses Kept;
  Kept.preserveSet<CFGAnalyses>();
  return Kept;
}

PreservedAnalyses RefcountInlinePass::run(Function &F, FunctionAnalysisManager &) {
  SmallVector<CallInst *, 16> Calls;
  for (BasicBlock &Block : F)
    for (Instruction &I : Block)
      for (StringRef Kind : {StringRef(Incref), StringRef(Decref)})
        // In code that rarely runs a call is enough.
        if (CallInst *Call = countChange(I, Kind); Call && !Call->hasFnAttr(Attribute::Cold))
          if (Function *Callee = Call->getCalledFunction(); Callee && Callee != &F && !Callee->isDeclaration())
            Calls.push_back(Call);
  bool Changed = false;
  for (CallInst *Call : Calls) {
    InlineFunctionInfo Info;
    Changed |= InlineFunction(*Call, Info).isSuccess();
  }
  return Changed ? PreservedAnalyses::none() : PreservedAnalyses::all();
}

} // namespace molt
