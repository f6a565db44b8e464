// Runs pass pipelines with molt's passes known by name and placed in the default pipelines.

#include "Passes.h"

#include "llvm-c/Core.h"
#include "llvm-c/TargetMachine.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Analysis/LazyCallGraph.h"
#include "llvm/Analysis/LoopInfo.h"
#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/IR/Module.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Passes/StandardInstrumentations.h"
#include "llvm/Support/Error.h"
#include "llvm/Target/TargetMachine.h"

using namespace llvm;

namespace {

// Adds a function pass to whatever the extension point offers.
template <typename Pass> void place(FunctionPassManager &Manager) { Manager.addPass(Pass()); }
template <typename Pass> void place(ModulePassManager &Manager) { Manager.addPass(createModuleToFunctionPassAdaptor(Pass())); }

void registerPasses(PassBuilder &Builder) {
#define MOLT_FUNCTION_PASS(NAME, CLASS, POINT)                                                                         \
  Builder.register##POINT##EPCallback([](auto &Manager, OptimizationLevel, auto...) { place<molt::CLASS>(Manager); });
#include "../passes.def"
  Builder.registerPipelineParsingCallback(
      [](StringRef Name, FunctionPassManager &Manager, ArrayRef<PassBuilder::PipelineElement>) {
#define MOLT_FUNCTION_PASS(NAME, CLASS, POINT)                                                                         \
  if (Name == NAME) {                                                                                                  \
    place<molt::CLASS>(Manager);                                                                                       \
    return true;                                                                                                       \
  }
#include "../passes.def"
        return false;
      });
}

bool isQuick(const Function &F) { return F.hasFnAttribute("molt-quick"); }

// Whether a pass is for large programs, too: quick functions get the cheap passes only, so that the time goes to the
// others. The code generator does not know of them.
bool runsOn(StringRef Pass, const Any &Unit) {
  bool Quick = false;
  if (const auto *F = any_cast<const Function *>(&Unit))
    Quick = isQuick(**F);
  else if (const auto *L = any_cast<const Loop *>(&Unit))
    Quick = isQuick(*(*L)->getHeader()->getParent());
  else if (const auto *C = any_cast<const LazyCallGraph::SCC *>(&Unit))
    Quick = all_of(**C, [](const LazyCallGraph::Node &Node) { return isQuick(Node.getFunction()); });
  return !Quick || StringSwitch<bool>(Pass).Cases({"SROAPass", "EarlyCSEPass", "SimplifyCFGPass"}, true).Default(false);
}

} // namespace

// The names of the table's passes, in its order; the last is followed by null.
extern "C" const char *const *molt_llvm_pass_names(void) {
  static const char *const Names[] = {
#define MOLT_FUNCTION_PASS(NAME, CLASS, POINT) NAME,
#include "../passes.def"
      nullptr,
  };
  return Names;
}

// Returns null, or a message that the caller frees with LLVMDisposeMessage.
extern "C" char *molt_llvm_run_passes(LLVMModuleRef ModuleRef, LLVMTargetMachineRef MachineRef, const char *Pipeline, bool Verify) {
  Module &M = *unwrap(ModuleRef);
  auto *Machine = reinterpret_cast<TargetMachine *>(MachineRef);
  PipelineTuningOptions Tuning;
  Tuning.LoopVectorization = true;
  Tuning.SLPVectorization = true;
  Tuning.LoopUnrolling = true;
  PassInstrumentationCallbacks Callbacks;
  PassBuilder Builder(Machine, Tuning, std::nullopt, &Callbacks);
  registerPasses(Builder);
  Callbacks.registerShouldRunOptionalPassCallback([](StringRef Pass, Any Unit) { return runsOn(Pass, Unit); });
  LoopAnalysisManager Loops;
  FunctionAnalysisManager Functions;
  CGSCCAnalysisManager Sccs;
  ModuleAnalysisManager Modules;
  StandardInstrumentations Instrumentations(M.getContext(), /*DebugLogging=*/false, Verify);
  Instrumentations.registerCallbacks(Callbacks, &Modules);
  Builder.registerModuleAnalyses(Modules);
  Builder.registerCGSCCAnalyses(Sccs);
  Builder.registerFunctionAnalyses(Functions);
  Builder.registerLoopAnalyses(Loops);
  Builder.crossRegisterProxies(Loops, Functions, Sccs, Modules);
  ModulePassManager Manager;
  if (Error Problem = Builder.parsePassPipeline(Manager, Pipeline))
    return LLVMCreateMessage(toString(std::move(Problem)).c_str());
  Manager.run(M, Modules);
  return nullptr;
}

extern "C" void molt_llvm_configure_machine(LLVMTargetMachineRef MachineRef, bool FastSelection) {
  auto *Machine = reinterpret_cast<TargetMachine *>(MachineRef);
  Machine->Options.FunctionSections = true;
  Machine->Options.DataSections = true;
  Machine->Options.UniqueSectionNames = true;
  if (FastSelection) {
    Machine->setO0WantsFastISel(true);
    Machine->setFastISel(true);
  }
}
