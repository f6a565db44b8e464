//! Who owns each value: its root through views, the root's kind, and the owned roots that keep it alive.

use molt_abi::value::{INLINE_INT_MAX, INLINE_INT_MIN, SMALL_INT_MAX, SMALL_INT_MIN};
use molt_ssa::analysis::{Cfg, Defs};
use molt_ssa::{BlockId, Callees, Function, Inst, Op, Origin, Ty, ValueId};
use smallvec::SmallVec;

use super::borrows;

/// Values that keep another one alive.
pub(super) type Anchors = SmallVec<[ValueId; 1]>;

/// What the function has of a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// Nothing counts it.
    Plain,
    /// A count, to be dropped or passed on.
    Owned,
    /// The caller's count, for the time of the call.
    Borrowed,
    /// The count of the memory that it was loaded from.
    Loaded,
}

pub(super) struct Ownership {
    /// The value that a view stands for; itself for others.
    pub(super) root: Vec<ValueId>,
    /// By value; a view has its root's.
    pub(super) kind: Vec<Kind>,
    /// The owned roots that must live as long as the value is used.
    pub(super) anchors: Vec<Anchors>,
    /// Loads that get a count of their own.
    pub(super) promoted: Vec<bool>,
    /// Where each value is defined.
    pub(super) defs: Defs,
    pub(super) cfg: Cfg,
    pub(super) borrowed_params: Vec<ValueId>,
}

impl Ownership {
    pub(super) fn of(function: &Function, callees: &Callees) -> Ownership {
        let cfg = Cfg::of(function);
        let count = function.values.len();
        let mut ownership = Ownership {
            root: (0..count as u32).map(ValueId).collect(),
            kind: vec![Kind::Plain; count],
            anchors: vec![Anchors::new(); count],
            promoted: vec![false; count],
            defs: Defs::of(function, &cfg),
            cfg,
            borrowed_params: Vec::new(),
        };
        ownership.start(function);
        ownership.settle_params(function);
        borrows::decide(function, callees, &mut ownership);
        ownership.anchor(function);
        ownership
    }

    pub(super) fn kind(&self, value: ValueId) -> Kind {
        self.kind[value.index()]
    }

    pub(super) fn root(&self, value: ValueId) -> ValueId {
        self.root[value.index()]
    }

    /// Kinds by definition; block parameters are borrowed until shown otherwise.
    fn start(&mut self, function: &Function) {
        for position in 0..self.cfg.order.len() {
            let id = self.cfg.order[position];
            let block = function.block(id);
            for (index, &param) in block.params.iter().enumerate() {
                if function.ty(param).counted() {
                    let owned = id == BlockId(0) && function.sig.owned.get(index).copied().unwrap_or(false);
                    self.kind[param.index()] = if owned { Kind::Owned } else { Kind::Borrowed };
                }
            }
            for &inst in &block.insts {
                let inst = function.inst(inst);
                for &result in inst.results.iter().filter(|result| function.ty(**result).counted()) {
                    self.kind[result.index()] = match inst.origin() {
                        Origin::Immortal => Kind::Plain,
                        Origin::Borrow => Kind::Loaded,
                        Origin::Owned if self.is_small(function, inst) => Kind::Plain,
                        Origin::Owned => Kind::Owned,
                        Origin::View => {
                            let root = self.root(inst.args[0]);
                            self.root[result.index()] = root;
                            self.kind(root)
                        }
                    };
                }
            }
        }
    }

    /// Whether a boxed int is a constant that needs no memory.
    fn is_small(&self, function: &Function, inst: &Inst) -> bool {
        let (min, max) = match inst.op {
            Op::IntPack => (SMALL_INT_MIN, SMALL_INT_MAX),
            Op::VFromI => (INLINE_INT_MIN, INLINE_INT_MAX),
            _ => return false,
        };
        let from = self.defs.inst(inst.args[0]).map(|inst| function.inst(inst).op);
        matches!(from, Some(Op::IConst { value }) if (min..=max).contains(&value))
    }

    /// A parameter stays borrowed if all that it may be is immortal or the caller's.
    fn settle_params(&mut self, function: &Function) {
        let mut flows: Vec<Vec<ValueId>> = vec![Vec::new(); function.values.len()];
        let mut open = Vec::new();
        for &id in &self.cfg.order {
            for edge in function.edges(id) {
                for (&arg, &param) in edge.args.iter().zip(&function.block(edge.block).params) {
                    let root = self.root(arg);
                    if !function.ty(param).counted() {
                        continue;
                    }
                    match self.kind(root) {
                        Kind::Plain => {}
                        Kind::Borrowed => flows[root.index()].push(param),
                        Kind::Owned | Kind::Loaded => open.push(param),
                    }
                }
            }
        }
        while let Some(param) = open.pop() {
            if std::mem::replace(&mut self.kind[param.index()], Kind::Owned) == Kind::Borrowed {
                open.append(&mut flows[param.index()]);
            }
        }
        // Views of parameters follow.
        for index in 0..self.root.len() {
            self.kind[index] = self.kind(self.root[index]);
        }
        for &id in self.cfg.order.iter().filter(|id| **id != BlockId(0)) {
            let params = function.block(id).params.iter();
            self.borrowed_params.extend(params.filter(|param| self.kind[param.index()] == Kind::Borrowed));
        }
    }

    fn anchor(&mut self, function: &Function) {
        for position in 0..self.cfg.order.len() {
            let block = function.block(self.cfg.order[position]);
            for &param in &block.params {
                if self.kind(param) == Kind::Owned {
                    self.anchors[param.index()].push(param);
                }
            }
            for &inst in &block.insts {
                let inst = function.inst(inst);
                for &result in &inst.results {
                    let anchors = if self.root(result) != result {
                        self.anchors[self.root(result).index()].clone()
                    } else if self.kind(result) == Kind::Owned {
                        Anchors::from_slice(&[result])
                    } else {
                        let mut anchors = Anchors::new();
                        for base in bases(function, inst, result) {
                            for &anchor in &self.anchors[base.index()] {
                                if !anchors.contains(&anchor) {
                                    anchors.push(anchor);
                                }
                            }
                        }
                        anchors
                    };
                    self.anchors[result.index()] = anchors;
                }
            }
        }
    }
}

/// The values that must live as long as a result that does not own itself.
pub(super) fn bases<'a>(function: &Function, inst: &'a Inst, result: ValueId) -> &'a [ValueId] {
    match inst.op {
        Op::LoadSlot { .. } | Op::LoadElem { .. } | Op::LoadItem if function.ty(result).counted() => &inst.args[..1],
        Op::LoadField { .. } if function.ty(result) == Ty::Ptr => &inst.args[..1],
        Op::StackArray => &inst.args,
        _ => &[],
    }
}
