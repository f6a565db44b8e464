// Folds what remains of boxing a pointer and unboxing it again. LLVM's own folds stop at the upper bits
// of `ptrtoint`, which it must assume to be unknown; the module flag says that they are zero.

#include "Passes.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/DataLayout.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/Operator.h"
#include "llvm/Support/KnownBits.h"
#include "llvm/Transforms/Utils/Local.h"
#include <optional>

using namespace llvm;

namespace {

// What is known about the bits of integers, given the width of pointers.
class PointerBits {
public:
  PointerBits(const DataLayout &Layout, unsigned Width) : Layout(Layout), Width(Width) {}

  KnownBits known(const Value *V, unsigned Depth = 0) const {
    unsigned Bits = V->getType()->getIntegerBitWidth();
    if (const auto *Cast = dyn_cast<PtrToIntOperator>(V); Cast && Bits > Width) {
      KnownBits Result(Bits);
      Result.Zero.setBitsFrom(Width);
      return Result;
    }
    const auto *Op = dyn_cast<Operator>(V);
    if (!Op || Depth == MaxDepth)
      return computeKnownBits(V, Layout);
    switch (Op->getOpcode()) {
    case Instruction::And:
      return known(Op->getOperand(0), Depth + 1) & known(Op->getOperand(1), Depth + 1);
    case Instruction::Or:
      return known(Op->getOperand(0), Depth + 1) | known(Op->getOperand(1), Depth + 1);
    case Instruction::Xor:
      return known(Op->getOperand(0), Depth + 1) ^ known(Op->getOperand(1), Depth + 1);
    case Instruction::LShr:
      return KnownBits::lshr(known(Op->getOperand(0), Depth + 1), known(Op->getOperand(1), Depth + 1));
    case Instruction::Select:
      return known(Op->getOperand(1), Depth + 1).intersectWith(known(Op->getOperand(2), Depth + 1));
    case Instruction::PHI: {
      const auto *Phi = cast<PHINode>(V);
      if (Phi->getNumIncomingValues() == 0)
        return KnownBits(Bits);
      KnownBits Result = known(Phi->getIncomingValue(0), Depth + 1);
      for (const Value *In : drop_begin(Phi->incoming_values())) {
        if (Result.isUnknown())
          break;
        Result = Result.intersectWith(known(In, Depth + 1));
      }
      return Result;
    }
    default:
      return computeKnownBits(V, Layout);
    }
  }

private:
  static constexpr unsigned MaxDepth = 4;
  const DataLayout &Layout;
  unsigned Width;
};

Value *fold(Instruction &I, const PointerBits &Facts) {
  if (auto *Cmp = dyn_cast<ICmpInst>(&I)) {
    if (!Cmp->getOperand(0)->getType()->isIntegerTy())
      return nullptr;
    std::optional<bool> Truth =
        ICmpInst::compare(Facts.known(Cmp->getOperand(0)), Facts.known(Cmp->getOperand(1)), Cmp->getPredicate());
    return Truth ? ConstantInt::getBool(I.getContext(), *Truth) : nullptr;
  }
  if (!I.getType()->isIntegerTy())
    return nullptr;
  switch (I.getOpcode()) {
  case Instruction::And: {
    KnownBits Left = Facts.known(I.getOperand(0)), Right = Facts.known(I.getOperand(1));
    if (KnownBits Result = Left & Right; Result.isConstant())
      return ConstantInt::get(I.getType(), Result.getConstant());
    // A mask that clears only bits which are clear.
    if (auto *Mask = dyn_cast<ConstantInt>(I.getOperand(1)); Mask && (~Mask->getValue()).isSubsetOf(Left.Zero))
      return I.getOperand(0);
    return nullptr;
  }
  case Instruction::LShr: {
    KnownBits Result = Facts.known(&I);
    return Result.isConstant() ? ConstantInt::get(I.getType(), Result.getConstant()) : nullptr;
  }
  default:
    return nullptr;
  }
}

// `and (or (ptrtoint p), tag), mask` loses the tag when the mask does.
Value *dropMaskedTag(Instruction &I) {
  if (I.getOpcode() != Instruction::And)
    return nullptr;
  auto *Mask = dyn_cast<ConstantInt>(I.getOperand(1));
  auto *Or = dyn_cast<BinaryOperator>(I.getOperand(0));
  if (!Mask || !Or || (Or->getOpcode() != Instruction::Or && Or->getOpcode() != Instruction::Xor))
    return nullptr;
  auto *Tag = dyn_cast<ConstantInt>(Or->getOperand(1));
  return Tag && !Tag->getValue().intersects(Mask->getValue()) ? Or->getOperand(0) : nullptr;
}

std::optional<unsigned> pointerBits(const Module &M) {
  auto *Flag = mdconst::extract_or_null<ConstantInt>(M.getModuleFlag("molt.pointer.bits"));
  return Flag ? std::optional<unsigned>(Flag->getZExtValue()) : std::nullopt;
}

} // namespace

namespace molt {

PreservedAnalyses BoxRoundtripPass::run(Function &F, FunctionAnalysisManager &) {
  std::optional<unsigned> Width = pointerBits(*F.getParent());
  if (!Width)
    return PreservedAnalyses::all();
  PointerBits Facts(F.getDataLayout(), *Width);
  SmallVector<WeakTrackingVH, 16> Dead;
  for (Instruction &I : instructions(F)) {
    if (Value *Inner = dropMaskedTag(I)) {
      Dead.push_back(I.getOperand(0));
      I.setOperand(0, Inner);
    }
    Value *Folded = fold(I, Facts);
    // `inttoptr (ptrtoint p)` at full width is p itself.
    if (auto *Cast = dyn_cast<IntToPtrInst>(&I))
      if (auto *Source = dyn_cast<PtrToIntOperator>(Cast->getOperand(0)))
        if (Source->getType()->getIntegerBitWidth() == F.getDataLayout().getPointerSizeInBits() &&
            Source->getPointerOperand()->getType() == I.getType())
          Folded = Source->getPointerOperand();
    if (!Folded)
      continue;
    I.replaceAllUsesWith(Folded);
    Dead.push_back(&I);
  }
  if (Dead.empty())
    return PreservedAnalyses::all();
  RecursivelyDeleteTriviallyDeadInstructionsPermissive(Dead);
  PreservedAnalyses Kept;
  Kept.preserveSet<CFGAnalyses>();
  return Kept;
}

} // namespace molt
