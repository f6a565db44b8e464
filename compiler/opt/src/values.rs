//! Global value numbering with folding: one walk over the dominator tree.
//!
//! Pure instructions are folded, else replaced by an equal one that dominates them; a branch on what an earlier branch
//! decided is decided. Requires: nothing. Ensures: no pure instruction repeats a dominating one. Invalidates: the
//! control-flow graph (edges go), definitions.

use std::hash::{Hash, Hasher};

use hashbrown::HashTable;
use molt_abi::layout::Layout;
use molt_ssa::analysis::{Cfg, Dominators};
use molt_ssa::{BlockId, Effect, Function, Inst, InstId, IntCond, Op, Term, Ty, ValueId};
use rustc_hash::{FxHashMap, FxHasher};
use smallvec::SmallVec;

use crate::fold::{Fold, Look, New, fold};
use crate::subst::Subst;

/// Whether anything changed.
pub fn values(function: &mut Function, cfg: &Cfg) -> bool {
    let dominators = Dominators::of(function, cfg);
    let mut walk = Walk {
        subst: Subst::new(function),
        defs: vec![None; function.values.len()],
        table: HashTable::new(),
        facts: FxHashMap::default(),
        added: Vec::new(),
        changed: false,
    };
    let mut open = vec![Step::Enter(BlockId(0))];
    while let Some(step) = open.pop() {
        match step {
            Step::Enter(id) => {
                let (keys, facts) = (walk.added.len(), walk.learn(function, cfg, id));
                open.push(Step::Leave(keys, facts));
                walk.block(function, id);
                open.extend(dominators.children[id.index()].iter().rev().map(|child| Step::Enter(*child)));
            }
            Step::Leave(keys, facts) => {
                for (hash, inst) in walk.added.drain(keys..) {
                    if let Ok(entry) = walk.table.find_entry(hash, |(_, other)| *other == inst) {
                        entry.remove();
                    }
                }
                for value in facts {
                    walk.facts.remove(&value);
                }
            }
        }
    }
    if walk.changed {
        walk.subst.apply(function);
    }
    walk.changed
}

enum Step {
    Enter(BlockId),
    Leave(usize, Vec<ValueId>),
}

struct Walk {
    subst: Subst,
    /// The instruction that defines each value, as far as the walk has come.
    defs: Vec<Option<InstId>>,
    /// The numbered instructions that dominate, with their hashes.
    table: HashTable<(u64, InstId)>,
    /// Conditions that a dominating branch has decided.
    facts: FxHashMap<ValueId, bool>,
    /// What stands in `table`, in the order of its coming.
    added: Vec<(u64, InstId)>,
    changed: bool,
}

struct View<'a> {
    function: &'a Function,
    walk: &'a Walk,
}

impl Look for View<'_> {
    fn def(&self, value: ValueId) -> Option<(Op, &[ValueId])> {
        if let Some(&value) = self.walk.facts.get(&value) {
            return Some((Op::BConst { value }, &[]));
        }
        let inst = self.function.inst((*self.walk.defs.get(value.index())?)?);
        Some((inst.op, &inst.args))
    }

    fn ty(&self, value: ValueId) -> Ty {
        self.function.ty(value)
    }
}

fn numbered(op: Op) -> bool {
    match op {
        // Ints have no identity that a program may rely on; these never change.
        Op::IntPack | Op::VFromI | Op::LoadItem => true,
        Op::CallRt { function } => matches!(function.0.name, "value_from_int" | "int_from_value"),
        Op::LoadField { layout: layout @ (Layout::Str | Layout::Bytes | Layout::Tuple), field } => {
            let field = layout.fields().get(usize::from(field));
            field.is_some_and(|(name, _)| matches!(*name, "type_id" | "len" | "chars"))
        }
        _ => matches!(op.effect(), Effect::Pure | Effect::View),
    }
}

impl Walk {
    /// What the branch that leads here says, if only one does.
    fn learn(&mut self, function: &Function, cfg: &Cfg, id: BlockId) -> Vec<ValueId> {
        let mut learnt = Vec::new();
        let [pred] = cfg.preds[id.index()][..] else { return learnt };
        let Some(Term::Branch { cond, then, otherwise }) = &function.block(pred).term else { return learnt };
        if then.block == otherwise.block {
            return learnt;
        }
        let mut open = vec![(self.subst.get(*cond), then.block == id)];
        while let Some((value, truth)) = open.pop() {
            if self.facts.contains_key(&value) {
                continue;
            }
            let def = self.defs.get(value.index()).copied().flatten().map(|inst| function.inst(inst));
            match def.map(|inst| (inst.op, &inst.args)) {
                Some((Op::BNot, args)) => open.push((args[0], !truth)),
                Some((Op::BAnd, args)) if truth => open.extend(args.iter().map(|arg| (*arg, true))),
                Some((Op::BOr, args)) if !truth => open.extend(args.iter().map(|arg| (*arg, false))),
                _ => {}
            }
            self.facts.insert(value, truth);
            learnt.push(value);
        }
        learnt
    }

    fn block(&mut self, function: &mut Function, id: BlockId) {
        let insts = std::mem::take(&mut function.blocks[id.index()].insts);
        let mut code = Vec::with_capacity(insts.len());
        for inst in insts {
            self.instruction(function, inst, &mut code);
        }
        function.blocks[id.index()].insts = code;
        let Some(mut term) = function.blocks[id.index()].term.take() else { return };
        for value in term.operands_mut() {
            *value = self.subst.get(*value);
        }
        let view = View { function, walk: self };
        let decided = match &term {
            Term::Branch { cond, then, otherwise } => match view.def(*cond) {
                Some((Op::BConst { value }, _)) => Some(if value { then } else { otherwise }),
                _ => None,
            },
            Term::Switch { value, cases, default } => match view.def(*value) {
                Some((Op::IConst { value }, _)) => {
                    Some(cases.iter().find(|(case, _)| *case == value).map_or(default, |(_, edge)| edge))
                }
                _ => None,
            },
            _ => None,
        };
        if let Some(edge) = decided {
            term = Term::Jump(edge.clone());
            self.changed = true;
        }
        function.blocks[id.index()].term = Some(term);
    }

    fn define(&mut self, function: &Function, id: InstId) {
        self.defs.resize(function.values.len(), None);
        for result in &function.inst(id).results {
            self.defs[result.index()] = Some(id);
        }
    }

    fn instruction(&mut self, function: &mut Function, id: InstId, code: &mut Vec<InstId>) {
        for arg in &mut function.insts[id.index()].args {
            *arg = self.subst.get(*arg);
        }
        if !numbered(function.inst(id).op) {
            self.define(function, id);
            code.push(id);
            return;
        }
        self.small_test(function, id, code);
        // A rewritten instruction may be folded again.
        for _ in 0..4 {
            let inst = function.inst(id);
            let to = inst.results.first().map(|result| function.ty(*result));
            let folded = fold(&View { function, walk: self }, inst.op, &inst.args, to);
            match folded {
                Fold::No => break,
                Fold::Rewrite(op, args) => {
                    let inst = &mut function.insts[id.index()];
                    (inst.op, inst.args) = (op, args);
                    self.changed = true;
                }
                Fold::Results(news) => {
                    let results = function.inst(id).results.clone();
                    for (&result, new) in results.iter().zip(news) {
                        let by = match new {
                            New::Value(value) => value,
                            New::Const(op) => {
                                let ty = function.ty(result);
                                let made = function.make(op, &[], &[ty], None);
                                self.number(function, made, code)[0]
                            }
                        };
                        self.subst.set(result, by);
                    }
                    self.changed = true;
                    return;
                }
            }
        }
        let results = function.inst(id).results.clone();
        let found = self.number(function, id, code);
        if found != results {
            for (&result, &by) in results.iter().zip(&found) {
                self.subst.set(result, by);
            }
            self.changed = true;
        }
    }

    /// Whether what was packed is small shows from the int itself: it is, if two shifts give it back.
    fn small_test(&mut self, function: &mut Function, id: InstId, code: &mut Vec<InstId>) {
        let inst = function.inst(id);
        if inst.op != Op::IntIsSmall {
            return;
        }
        let Some(pack) = self.defs[inst.args[0].index()].map(|pack| function.inst(pack)) else { return };
        if pack.op != Op::IntPack {
            return;
        }
        let int = pack.args[0];
        if self.defs[int.index()].is_some_and(|def| function.inst(def).op.is_const()) {
            return;
        }
        let mut make = |function: &mut Function, op: Op, args: &[ValueId]| {
            let made = function.make(op, args, &[Ty::I64], None);
            self.number(function, made, code)[0]
        };
        let one = make(function, Op::IConst { value: 1 }, &[]);
        let shifted = make(function, Op::IShl, &[int, one]);
        let back = make(function, Op::IShrS, &[shifted, one]);
        let inst = &mut function.insts[id.index()];
        (inst.op, inst.args) = (Op::ICmp { cond: IntCond::Eq }, SmallVec::from_slice(&[back, int]));
        self.changed = true;
    }

    /// The results of an equal instruction that dominates, or those of this one, which is then placed here.
    fn number(&mut self, function: &mut Function, id: InstId, code: &mut Vec<InstId>) -> SmallVec<[ValueId; 2]> {
        let inst = function.inst(id);
        let hash = hash(function, inst);
        let same = |&(_, other): &(u64, InstId)| equal(function, inst, function.inst(other));
        if let Some((_, found)) = self.table.find(hash, same) {
            return function.inst(*found).results.clone();
        }
        self.table.insert_unique(hash, (hash, id), |(hash, _)| *hash);
        self.added.push((hash, id));
        self.define(function, id);
        code.push(id);
        function.inst(id).results.clone()
    }
}

/// The arguments in an order that does not matter to the op.
fn ordered(inst: &Inst) -> SmallVec<[ValueId; 4]> {
    let mut args = inst.args.clone();
    if inst.op.commutes() {
        args.sort_unstable();
    }
    args
}

fn hash(function: &Function, inst: &Inst) -> u64 {
    let mut hasher = FxHasher::default();
    inst.op.hash(&mut hasher);
    ordered(inst).hash(&mut hasher);
    inst.results.iter().for_each(|result| function.ty(*result).hash(&mut hasher));
    hasher.finish()
}

/// Whether the two compute the same.
fn equal(function: &Function, a: &Inst, b: &Inst) -> bool {
    let types = |inst: &Inst| inst.results.iter().map(|result| function.ty(*result)).collect::<SmallVec<[Ty; 2]>>();
    a.op == b.op && (a.args == b.args || ordered(a) == ordered(b)) && types(a) == types(b)
}
