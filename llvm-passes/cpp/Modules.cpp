// Module surgery that the C API does not offer: lazy loading, linking what is needed, and the cuts that
// make one precompiled object and one inlinable remainder out of the runtime's bitcode.

#include "llvm-c/Core.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/AsmParser/Parser.h"
#include "llvm/Bitcode/BitcodeReader.h"
#include "llvm/IR/DebugInfo.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/Module.h"
#include "llvm/Linker/Linker.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/TargetParser/Triple.h"
#include "llvm/Transforms/IPO/Internalize.h"
#include <string>

using namespace llvm;

// The module refers to the bytes, which must outlive it. Returns null if they are not bitcode.
extern "C" LLVMModuleRef molt_llvm_load_lazily(LLVMContextRef Context, const char *Bytes, size_t Length) {
  auto Buffer = MemoryBuffer::getMemBuffer(StringRef(Bytes, Length), "runtime", /*RequiresNullTerminator=*/false);
  auto Loaded = getOwningLazyBitcodeModule(std::move(Buffer), *unwrap(Context), /*ShouldLazyLoadMetadata=*/true);
  if (!Loaded) {
    consumeError(Loaded.takeError());
    return nullptr;
  }
  return wrap(Loaded->release());
}

// Takes over Source. Returns true on failure, as the linker does. What the destination's declarations
// promise is added to the definitions that replace them, where the linker would forget it.
extern "C" bool molt_llvm_link_needed(LLVMModuleRef DestinationRef, LLVMModuleRef Source) {
  Module &Destination = *unwrap(DestinationRef);
  struct Promise {
    std::string Name;
    AttributeList Attributes;
    MemoryEffects Memory;
  };
  SmallVector<Promise, 0> Promises;
  for (const Function &F : Destination)
    if (F.isDeclaration() && !F.isIntrinsic())
      Promises.push_back({F.getName().str(), F.getAttributes(), F.getMemoryEffects()});
  // One target may be spelled in several ways, about which the linker would warn.
  if (Destination.getTargetTriple().getArch() == unwrap(Source)->getTargetTriple().getArch())
    Destination.setTargetTriple(unwrap(Source)->getTargetTriple());
  if (Linker::linkModules(Destination, std::unique_ptr<Module>(unwrap(Source)), Linker::LinkOnlyNeeded))
    return true;
  for (const Promise &P : Promises) {
    Function *F = Destination.getFunction(P.Name);
    if (!F || F->isDeclaration())
      continue;
    for (Attribute A : P.Attributes.getFnAttrs())
      if (A.isStringAttribute() ? !F->hasFnAttribute(A.getKindAsString()) : !F->hasFnAttribute(A.getKindAsEnum()))
        F->addFnAttr(A);
    F->setMemoryEffects(F->getMemoryEffects() & P.Memory);
  }
  return false;
}

extern "C" void molt_llvm_internalize(LLVMModuleRef ModuleRef, const char *const *Keep, size_t Count) {
  StringSet<> Kept;
  for (size_t Index = 0; Index != Count; ++Index)
    Kept.insert(Keep[Index]);
  internalizeModule(*unwrap(ModuleRef), [&](const GlobalValue &Global) { return Kept.contains(Global.getName()); });
}

// As above, for everything whose name does not start with the prefix. What was only kept from the compiler, not from
// the linker, goes too: std keeps its whole panic machinery that way.
extern "C" void molt_llvm_internalize_but_prefix(LLVMModuleRef ModuleRef, const char *Prefix) {
  if (GlobalVariable *Used = unwrap(ModuleRef)->getNamedGlobal("llvm.compiler.used"))
    Used->eraseFromParent();
  internalizeModule(*unwrap(ModuleRef), [&](const GlobalValue &Global) { return Global.getName().starts_with(Prefix); });
}

// Gives every function defined in Target the processor and features of Source's functions: the inliner
// refuses, without a word, callees whose features the caller lacks.
extern "C" void molt_llvm_match_processor(LLVMModuleRef Target, LLVMModuleRef Source) {
  for (StringRef Key : {"target-cpu", "target-features"}) {
    Attribute Found;
    for (const Function &F : *unwrap(Source))
      if (!F.isDeclaration() && F.hasFnAttribute(Key)) {
        Found = F.getFnAttribute(Key);
        break;
      }
    if (!Found.isValid())
      continue;
    for (Function &F : *unwrap(Target))
      if (!F.isDeclaration())
        F.addFnAttr(Found);
  }
}

// Parses LLVM's text form and links it in. Returns null, or a message that the caller frees. The parser reads
// up to a final zero.
extern "C" char *molt_llvm_link_text(LLVMModuleRef ModuleRef, const char *Text) {
  Module &M = *unwrap(ModuleRef);
  SMDiagnostic Problem;
  std::unique_ptr<Module> Parsed = parseAssemblyString(Text, Problem, M.getContext());
  if (!Parsed) {
    std::string Message;
    raw_string_ostream Stream(Message);
    Problem.print("", Stream, /*ShowColors=*/false);
    return LLVMCreateMessage(Message.c_str());
  }
  Parsed->setDataLayout(M.getDataLayout());
  Parsed->setTargetTriple(M.getTargetTriple());
  return Linker::linkModules(M, std::move(Parsed)) ? LLVMCreateMessage("the modules do not fit") : nullptr;
}

extern "C" void molt_llvm_strip_debug(LLVMModuleRef ModuleRef) { StripDebugInfo(*unwrap(ModuleRef)); }

// Declares that nothing unwinds. Invokes are left for the pass `lower-invoke`; calling this again after it
// drops the personalities that were still in use.
extern "C" void molt_llvm_strip_unwind(LLVMModuleRef ModuleRef) {
  Module &M = *unwrap(ModuleRef);
  for (Function &F : M) {
    F.removeFnAttr(Attribute::UWTable);
    F.setDoesNotThrow();
    bool Lands = any_of(F, [](const BasicBlock &Block) { return Block.isLandingPad(); });
    if (!Lands && F.hasPersonalityFn())
      F.setPersonalityFn(nullptr);
  }
  auto Flag = [&](Module::ModFlagBehavior Behavior, StringRef Name, unsigned Value) {
    M.setModuleFlag(Behavior, Name, ConstantAsMetadata::get(ConstantInt::get(Type::getInt32Ty(M.getContext()), Value)));
  };
  Flag(Module::Override, "uwtable", 0);
  // Only executables are made from this: thread-local storage may use the local-exec model.
  Flag(Module::Max, "PIE Level", 2);
}

// Makes every local symbol a hidden external one, as ThinLTO's promotion does, so that code in two objects
// made from the module shares its statics.
extern "C" void molt_llvm_promote_locals(LLVMModuleRef ModuleRef, const char *Suffix) {
  Module &M = *unwrap(ModuleRef);
  unsigned Unnamed = 0;
  for (GlobalValue &Global : M.global_values()) {
    if (Global.isDeclaration() || Global.getName().starts_with("llvm."))
      continue;
    if (Global.hasLocalLinkage()) {
      std::string Name = Global.hasName() ? Global.getName().str() : "unnamed." + std::to_string(Unnamed++);
      Global.setName(Name + Suffix);
      Global.setLinkage(GlobalValue::ExternalLinkage);
      Global.setVisibility(GlobalValue::HiddenVisibility);
    }
    Global.setDSOLocal(true);
  }
}

namespace {

bool worthInlining(const Function &F, unsigned MaxInstructions) {
  if (F.isDeclaration())
    return false;
  if (F.hasFnAttribute(Attribute::AlwaysInline))
    return true;
  bool Refuses = F.hasFnAttribute(Attribute::Cold) || F.hasFnAttribute(Attribute::NoInline) ||
                 F.hasFnAttribute(Attribute::OptimizeNone) || F.doesNotReturn();
  return !Refuses && F.getInstructionCount() <= MaxInstructions;
}

// The bodies worth inlining among the roots, and those reachable from them through such bodies.
SetVector<Function *> inlinableFrom(Module &M, ArrayRef<const char *> Roots, unsigned MaxInstructions) {
  SetVector<Function *> Kept;
  for (const char *Name : Roots)
    if (Function *F = M.getFunction(Name); F && worthInlining(*F, MaxInstructions))
      Kept.insert(F);
  for (size_t Index = 0; Index != Kept.size(); ++Index)
    for (Instruction &I : instructions(*Kept[Index]))
      if (auto *Call = dyn_cast<CallBase>(&I))
        if (Function *Callee = Call->getCalledFunction(); Callee && worthInlining(*Callee, MaxInstructions))
          Kept.insert(Callee);
  return Kept;
}

// Erases what no kept body refers to, be it through initialisers that refer to each other in circles.
void eraseUnreachable(Module &M, const SetVector<Function *> &Kept) {
  SetVector<const Value *> Reached(Kept.begin(), Kept.end());
  for (size_t Index = 0; Index != Reached.size(); ++Index) {
    auto Reach = [&](const Value *V) {
      if (V && isa<Constant>(V) && !isa<ConstantData>(V))
        Reached.insert(V);
    };
    if (const auto *F = dyn_cast<Function>(Reached[Index])) {
      for (const Instruction &I : instructions(*F))
        for (const Value *Operand : I.operands())
          Reach(Operand);
    } else {
      for (const Value *Operand : cast<User>(Reached[Index])->operands())
        Reach(Operand);
    }
  }
  SmallVector<GlobalObject *, 64> Dead;
  for (GlobalObject &Global : M.global_objects())
    if (!Reached.contains(&Global)) {
      if (auto *Variable = dyn_cast<GlobalVariable>(&Global))
        Variable->setInitializer(nullptr);
      Dead.push_back(&Global);
    }
  for (GlobalObject *Global : Dead) {
    Global->removeDeadConstantUsers();
    if (Global->use_empty())
      Global->eraseFromParent();
  }
}

// A constant that the optimiser gains from seeing and that costs little to carry.
bool worthCarrying(const GlobalVariable &Global) {
  if (!Global.isConstant() || !Global.getSection().empty() || Global.isThreadLocal())
    return false;
  return Global.getDataLayout().getTypeAllocSize(Global.getValueType()).getFixedValue() <= 64;
}

} // namespace

// Keeps only the bodies worth inlining, as available_externally; the rest becomes declarations. Returns how
// many bodies were kept.
extern "C" unsigned molt_llvm_keep_inlinable(LLVMModuleRef ModuleRef, const char *const *Roots, size_t Count,
                                             unsigned MaxInstructions) {
  Module &M = *unwrap(ModuleRef);
  for (StringRef Name : {"llvm.used", "llvm.compiler.used", "llvm.global_ctors", "llvm.global_dtors"})
    if (GlobalVariable *Global = M.getNamedGlobal(Name))
      Global->eraseFromParent();
  SetVector<Function *> Kept = inlinableFrom(M, ArrayRef(Roots, Count), MaxInstructions);
  for (GlobalAlias &Alias : make_early_inc_range(M.aliases())) {
    if (auto *Target = dyn_cast<GlobalValue>(Alias.getAliasee()->stripPointerCasts()))
      Alias.replaceAllUsesWith(Target);
    Alias.eraseFromParent();
  }
  for (Function &F : M) {
    if (F.isDeclaration())
      continue;
    F.setComdat(nullptr);
    if (Kept.contains(&F)) {
      F.setLinkage(GlobalValue::AvailableExternallyLinkage);
    } else {
      F.deleteBody();
      F.setPersonalityFn(nullptr);
    }
  }
  for (GlobalVariable &Global : M.globals()) {
    if (Global.isDeclaration())
      continue;
    Global.setComdat(nullptr);
    if (worthCarrying(Global)) {
      Global.setLinkage(GlobalValue::AvailableExternallyLinkage);
    } else {
      Global.setInitializer(nullptr);
      Global.setLinkage(GlobalValue::ExternalLinkage);
      Global.setSection("");
    }
  }
  eraseUnreachable(M, Kept);
  return Kept.size();
}

// Makes the function whose name ends in Suffix do nothing but call Replacement with its own arguments.
// Returns whether both exist and have one signature.
extern "C" bool molt_llvm_redirect(LLVMModuleRef ModuleRef, const char *Suffix, const char *Replacement) {
  Module &M = *unwrap(ModuleRef);
  Function *By = M.getFunction(Replacement);
  if (!By)
    return false;
  for (Function &F : M) {
    if (F.isDeclaration() || &F == By || !F.getName().ends_with(Suffix) || F.getFunctionType() != By->getFunctionType())
      continue;
    F.deleteBody();
    F.setComdat(nullptr);
    IRBuilder<> Builder(BasicBlock::Create(M.getContext(), "", &F));
    SmallVector<Value *, 4> Arguments;
    for (Argument &A : F.args())
      Arguments.push_back(&A);
    CallInst *Call = Builder.CreateCall(By, Arguments);
    Call->setCallingConv(By->getCallingConv());
    if (F.doesNotReturn())
      Builder.CreateUnreachable();
    else if (F.getReturnType()->isVoidTy())
      Builder.CreateRetVoid();
    else
      Builder.CreateRet(Call);
    return true;
  }
  return false;
}
