//! Checks that SSA is well formed: ids in range, types as the op table says, definitions that dominate uses, edges that
//! fit their blocks, checks about the last instruction of their block. A failure is a compiler bug.

use molt_abi::table::{RuntimeFn, Type};
use rayon::prelude::*;

use crate::analysis::{Cfg, Def, Defs, Dominators};
use crate::facts::{Callees, Way};
use crate::immediate::Immediate;
use crate::ir::{BlockId, Edge, Function, Inst, InstId, Module, Signature, Term, Ty, ValueId};
use crate::ops::{ArgKind, Op, ResultKind};

/// The first problem, with the function's name.
pub fn verify(module: &Module) -> Result<(), String> {
    let callees = Callees::of(module);
    let first = module.functions.par_iter().find_map_first(|function| verify_function(function, &callees).err());
    first.map_or(Ok(()), Err)
}

pub fn verify_function(function: &Function, callees: &Callees) -> Result<(), String> {
    let verifier = Verifier { function, callees };
    verifier.run().map_err(|problem| format!("{}: {problem}", function.name))
}

struct Verifier<'a> {
    function: &'a Function,
    callees: &'a Callees,
}

type Verdict = Result<(), String>;

macro_rules! ensure {
    ($test:expr, $($message:tt)*) => {
        if !$test {
            return Err(format!($($message)*));
        }
    };
}

impl Verifier<'_> {
    fn run(&self) -> Verdict {
        let function = self.function;
        let Some(entry) = function.blocks.first() else { return Err("no blocks".into()) };
        self.ids()?;
        let params: Vec<Ty> = entry.params.iter().map(|&param| function.ty(param)).collect();
        ensure!(params == function.sig.params, "the entry block's parameters are not the signature's");
        ensure!(function.sig.owned.len() == params.len(), "ownership is not given for each parameter");
        let cfg = Cfg::of(function);
        ensure!(cfg.preds[0].is_empty(), "the entry block is jumped to");
        for &id in &cfg.order {
            self.block(id).map_err(|problem| format!("block {}: {problem}", id.0))?;
        }
        self.dominance(&cfg)
    }

    /// Everything is in range, and each value is defined once.
    fn ids(&self) -> Verdict {
        let function = self.function;
        let mut defined = vec![false; function.values.len()];
        let mut placed = vec![false; function.insts.len()];
        let value = |value: ValueId| {
            ensure!(value.index() < function.values.len(), "value {} is out of range", value.0);
            Ok(())
        };
        let mut define = |result: ValueId| {
            value(result)?;
            ensure!(!std::mem::replace(&mut defined[result.index()], true), "value {} is defined twice", result.0);
            Ok(())
        };
        for (index, block) in function.blocks.iter().enumerate() {
            block.params.iter().try_for_each(|&param| define(param))?;
            for &id in &block.insts {
                ensure!(id.index() < function.insts.len(), "instruction {} is out of range", id.0);
                ensure!(!std::mem::replace(&mut placed[id.index()], true), "instruction {} stands twice", id.0);
                let inst = function.inst(id);
                inst.results.iter().try_for_each(|&result| define(result))?;
                inst.args.iter().try_for_each(|&arg| value(arg))?;
            }
            let Some(term) = &block.term else { return Err(format!("block {index} has no terminator")) };
            term.operands().iter().try_for_each(|&operand| value(operand))?;
            for edge in term.edges() {
                ensure!(edge.block.index() < function.blocks.len(), "block {} is out of range", edge.block.0);
                edge.args.iter().try_for_each(|&arg| value(arg))?;
            }
        }
        Ok(())
    }

    fn block(&self, id: BlockId) -> Verdict {
        let block = self.function.block(id);
        for &inst in &block.insts {
            let inst = self.function.inst(inst);
            self.inst(inst).map_err(|problem| format!("{}: {problem}", inst.op.mnemonic()))?;
        }
        let Some(term) = &block.term else { return Ok(()) };
        for edge in term.edges() {
            self.edge(edge)?;
        }
        self.term(term, block.insts.last())
    }

    fn edge(&self, edge: &Edge) -> Verdict {
        let params = &self.function.block(edge.block).params;
        ensure!(params.len() == edge.args.len(), "block {} gets {} arguments", edge.block.0, edge.args.len());
        for (&arg, &param) in edge.args.iter().zip(params) {
            let (from, to) = (self.function.ty(arg), self.function.ty(param));
            ensure!(
                fits(from, to),
                "v{} is {}, the parameter of block {} {}",
                arg.0,
                from.print(),
                edge.block.0,
                to.print()
            );
        }
        Ok(())
    }

    fn term(&self, term: &Term, last: Option<&InstId>) -> Verdict {
        let function = self.function;
        let sig = &function.sig;
        match term {
            Term::Branch { cond, .. } => {
                ensure!(function.ty(*cond) == Ty::I1, "branches on {}", function.ty(*cond).print())
            }
            Term::Switch { value, cases, .. } => {
                ensure!(function.ty(*value) == Ty::I64, "switches on {}", function.ty(*value).print());
                let mut seen: Vec<i64> = cases.iter().map(|(case, _)| *case).collect();
                seen.sort_unstable();
                seen.dedup();
                ensure!(seen.len() == cases.len(), "a case is there twice");
            }
            Term::Check { inst, .. } => ensure!(last == Some(inst), "a check of what is not the last instruction"),
            Term::Return(values) => {
                ensure!(values.len() == sig.results.len(), "returns {} values", values.len());
                for (&value, &ty) in values.iter().zip(&sig.results) {
                    ensure!(fits(function.ty(value), ty), "returns {} for {}", function.ty(value).print(), ty.print());
                }
            }
            Term::ReturnBig(value) => {
                ensure!(sig.big && function.ty(*value) == Ty::Int, "returns a big int");
            }
            Term::ReturnStop(_) => ensure!(sig.stops, "stops"),
            Term::ReturnRaise => ensure!(sig.raises, "raises"),
            Term::Yield { value, .. } => {
                ensure!(function.generator.is_some(), "yields");
                let tys: Vec<Ty> = value.iter().map(|&value| function.ty(value)).collect();
                let word = sig.big && tys == [Ty::Int];
                ensure!(
                    word || tys.len() == sig.results.len()
                        && tys.iter().zip(&sig.results).all(|(&from, &to)| fits(from, to)),
                    "yields what it does not return"
                );
            }
            Term::Jump(_) | Term::Unreachable => {}
        }
        Ok(())
    }

    fn inst(&self, inst: &Inst) -> Verdict {
        let tys: Vec<Ty> = inst.args.iter().map(|&arg| self.function.ty(arg)).collect();
        let results: Vec<Ty> = inst.results.iter().map(|&result| self.function.ty(result)).collect();
        match inst.op {
            Op::Call { func } => {
                let Some(sig) = self.callees.sigs.get(func.index()) else {
                    return Err(format!("function {} does not exist", func.0));
                };
                return self.call(sig, &tys, &results);
            }
            Op::CallRt { function } => return row(function.0, &tys, &results),
            _ => {}
        }
        let kinds = inst.op.args();
        let rest = kinds.last().is_some_and(|(kind, _)| *kind == ArgKind::Args);
        let fixed = kinds.len() - usize::from(rest);
        ensure!(tys.len() >= fixed && (rest || tys.len() == fixed), "has {} arguments", tys.len());
        for (index, (&ty, (kind, _))) in tys.iter().zip(kinds).enumerate() {
            let good = match kind {
                ArgKind::I1 => ty == Ty::I1,
                ArgKind::I64 => ty == Ty::I64,
                ArgKind::F64 => ty == Ty::F64,
                ArgKind::Int => ty == Ty::Int,
                ArgKind::Value => ty == Ty::Value,
                ArgKind::Ptr => ty == Ty::Ptr,
                ArgKind::Ref => matches!(ty, Ty::Ref(_)),
                ArgKind::Any | ArgKind::Args => true,
                ArgKind::Slot => inst.op.storage().map(Ty::of_storage) == Some(ty),
                ArgKind::Counted => ty.counted(),
            };
            ensure!(good, "argument {index} is {}", ty.print());
        }
        let kinds = inst.op.results();
        ensure!(results.len() == kinds.len(), "has {} results", results.len());
        for (index, (&ty, kind)) in results.iter().zip(kinds).enumerate() {
            let good = match kind {
                ResultKind::I1 => ty == Ty::I1,
                ResultKind::I64 => ty == Ty::I64,
                ResultKind::F64 => ty == Ty::F64,
                ResultKind::Int => ty == Ty::Int,
                ResultKind::Value => ty == Ty::Value,
                ResultKind::Ptr => ty == Ty::Ptr,
                ResultKind::Slot => inst.op.storage().map(Ty::of_storage) == Some(ty),
                ResultKind::Same => tys.first() == Some(&ty),
                ResultKind::Declared => true,
            };
            ensure!(good, "result {index} is {}", ty.print());
        }
        Ok(())
    }

    fn call(&self, sig: &Signature, args: &[Ty], results: &[Ty]) -> Verdict {
        ensure!(args.len() == sig.params.len(), "has {} arguments", args.len());
        for (index, (&arg, &param)) in args.iter().zip(&sig.params).enumerate() {
            ensure!(fits(arg, param), "argument {index} is {}, not {}", arg.print(), param.print());
        }
        let plain = sig.results.len();
        let most = plain + usize::from(sig.big) + usize::from(sig.stops);
        ensure!(
            results.len() >= plain + usize::from(sig.big) && results.len() <= most,
            "has {} results",
            results.len()
        );
        for (index, (&from, &to)) in sig.results.iter().zip(results).enumerate() {
            ensure!(fits(from, to), "result {index} is {}, not {}", to.print(), from.print());
        }
        ensure!(!sig.big || results[plain] == Ty::Int, "the big result is no int word");
        Ok(())
    }

    fn dominance(&self, cfg: &Cfg) -> Verdict {
        let function = self.function;
        let defs = Defs::of(function, cfg);
        let dominators = Dominators::of(function, cfg);
        // Position in its block of the instruction that defines a value.
        let mut position = vec![0; function.insts.len()];
        for &id in &cfg.order {
            for (at, inst) in function.block(id).insts.iter().enumerate() {
                position[inst.index()] = at + 1;
            }
        }
        let check = |value: ValueId, block: BlockId, at: usize| {
            let home = defs.block[value.index()];
            let good = match defs.of[value.index()] {
                Def::Nowhere => false,
                Def::Param(..) => dominators.dominates(home, block),
                Def::Result(inst, _) if home == block => position[inst.index()] < at,
                Def::Result(inst, index) => {
                    dominators.dominates(home, block) && self.valid(inst, index, home, block, &dominators, cfg)
                }
            };
            ensure!(good, "v{} is used in block {} where it is not defined", value.0, block.0);
            Ok(())
        };
        for &id in &cfg.order {
            let block = function.block(id);
            for (at, &inst) in block.insts.iter().enumerate() {
                function.inst(inst).args.iter().try_for_each(|&arg| check(arg, id, at + 1))?;
            }
            let Some(term) = &block.term else { continue };
            let end = block.insts.len() + 1;
            term.operands().iter().try_for_each(|&value| check(value, id, end))?;
            for edge in term.edges() {
                edge.args.iter().try_for_each(|&value| check(value, id, end))?;
            }
            self.ways(term)?;
        }
        Ok(())
    }

    /// The results of a checked instruction pass over the edges on which they are valid only.
    fn ways(&self, term: &Term) -> Verdict {
        let Term::Check { inst, ok, err, big, stop } = term else { return Ok(()) };
        let results = &self.function.inst(*inst).results;
        let edges = [
            (Some(ok), Some(Way::Ok)),
            (err.as_ref(), None),
            (big.as_ref(), Some(Way::Big)),
            (stop.as_ref(), Some(Way::Stop)),
        ];
        for (edge, way) in edges {
            for arg in edge.iter().flat_map(|edge| &edge.args) {
                if let Some(index) = results.iter().position(|result| result == arg) {
                    let valid = way == Some(self.function.inst(*inst).way(index, self.callees));
                    ensure!(valid, "v{} is passed where it is not valid", arg.0);
                }
            }
        }
        Ok(())
    }

    /// Whether `block` comes only after the edge on which the result is valid.
    fn valid(
        &self,
        inst: InstId,
        index: u32,
        home: BlockId,
        block: BlockId,
        dominators: &Dominators,
        cfg: &Cfg,
    ) -> bool {
        let Some(Term::Check { inst: checked, ok, big, stop, .. }) = &self.function.block(home).term else {
            return true;
        };
        if *checked != inst {
            return true;
        }
        let edge = match self.function.inst(inst).way(index as usize, self.callees) {
            Way::Ok => Some(ok),
            Way::Big => big.as_ref(),
            Way::Stop => stop.as_ref(),
        };
        // Back edges to the target aside, the edge must be the only way to it.
        edge.is_some_and(|edge| {
            let preds = &cfg.preds[edge.block.index()];
            let mut ways = preds.iter().filter(|pred| !dominators.dominates(edge.block, **pred));
            ways.next().is_some() && ways.next().is_none() && dominators.dominates(edge.block, block)
        })
    }
}

/// A reference may be passed as one to a base class; which classes are bases, lowering knows.
fn fits(from: Ty, to: Ty) -> bool {
    from == to || matches!((from, to), (Ty::Ref(_), Ty::Ref(_)))
}

fn row(row: &RuntimeFn, args: &[Ty], results: &[Ty]) -> Verdict {
    ensure!(args.len() == row.params.len(), "{} has {} arguments", row.name, args.len());
    for (&arg, (name, ty)) in args.iter().zip(row.params) {
        let good = match ty {
            Type::Void | Type::Never | Type::Status => false,
            Type::Tri | Type::Bool => arg == Ty::I1,
            Type::I64 | Type::U32 => arg == Ty::I64,
            Type::F64 => arg == Ty::F64,
            Type::Ptr => matches!(arg, Ty::Ptr | Ty::I64 | Ty::Ref(_)),
            Type::Value | Type::OwnValue => arg == Ty::Value,
            Type::Int | Type::OwnInt => arg == Ty::Int,
            Type::Word | Type::OwnWord => true,
            _ => matches!(arg, Ty::Ref(_)),
        };
        ensure!(good, "{}: `{name}` is {}", row.name, arg.print());
    }
    let good = match (row.result, results) {
        (_, []) => true,
        (Type::Tri | Type::Status, [ty]) => matches!(ty, Ty::I1 | Ty::I64),
        (Type::Bool, [ty]) => *ty == Ty::I1,
        (Type::I64 | Type::U32, [ty]) => *ty == Ty::I64,
        (Type::F64, [ty]) => *ty == Ty::F64,
        (Type::Ptr, [ty]) => matches!(ty, Ty::Ptr | Ty::I64),
        (Type::Value | Type::OwnValue, [ty]) => *ty == Ty::Value,
        (Type::Int | Type::OwnInt, [ty]) => *ty == Ty::Int,
        (Type::Word | Type::OwnWord, [_]) => true,
        (Type::Void | Type::Never, [_]) => false,
        (_, [ty]) => matches!(ty, Ty::Ref(_) | Ty::Value),
        _ => false,
    };
    ensure!(good, "{}: the result does not fit", row.name);
    Ok(())
}
