//! One function variant: versions of HIR blocks, and the state while one is lowered.
//!
//! A version is a HIR position with a type context and an int representation. In fast versions ints are `i64` (or `u64`,
//! after masking with 2^64-1); in slow ones all are int words. An op whose int result does not fit leaves the fast version
//! for the slow one behind the op, which is shared by all that leave before its next op; loop headers of slow versions go
//! back to the fast one when every int fits.

use crate::layout::{Rep, rep};
use crate::program::{Ints, Program};
use molt_hir::order::IndexMap;
use molt_hir::{
    BlockId as HirBlock, Const, FuncId as HirFunc, FuncKind, Function as HirFunction, Loc, Op as HirOp, Reg,
};
use molt_infer::flow::{self, Flow};
use molt_infer::types::{Atom, Instance, Type};
use molt_infer::{Cursor, Fact};
use molt_ssa::{BlockId, Edge, Function, InstId, IntCond, Op, RtFn, Term, Ty, ValueId};
use smallvec::SmallVec;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Operations of a function of runtime/py that asks for no inlining any more.
const LONG: usize = 100;

/// A register's value.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Val {
    /// The type says it all.
    Unit,
    I64(ValueId),
    /// An int in 0..2^64.
    U64(ValueId),
    /// An int word.
    Big(ValueId),
    /// In the canonical SSA type of its type.
    One(ValueId),
    /// A bound method: receiver, and closure if the function has one. A receiver that is an int is a word where the method
    /// is in a register or passed on.
    Method(Box<Val>, Option<ValueId>),
}

impl Val {
    /// The int word that it is.
    fn word(&self) -> Option<ValueId> {
        if let Val::Big(word) = self { Some(*word) } else { None }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Mode {
    Fast,
    Slow,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
struct VersionKey {
    block: u32,
    /// Ops before it are done.
    index: u32,
    context: u32,
    mode: Mode,
    /// Registers that hold `u64`.
    unsigned: Vec<Reg>,
}

/// What is known at a point: types, facts about them.
#[derive(Clone, Default)]
pub(crate) struct State {
    pub(crate) types: Vec<Type>,
    pub(crate) facts: Rc<BTreeMap<Reg, Fact>>,
    pub(crate) consts: Rc<BTreeMap<Reg, Const>>,
}

struct Version {
    key: VersionKey,
    entry: BlockId,
    state: State,
    vals: Vec<Val>,
}

pub(crate) struct FuncLower<'l, 'a, 'p> {
    pub(crate) program: &'l mut Program<'a, 'p>,
    pub(crate) instance: Instance,
    pub(crate) hir_id: HirFunc,
    pub(crate) hir: &'p HirFunction,
    pub(crate) flow: Rc<Flow>,
    pub(crate) f: Function,
    /// The function's closure, if it captures cells.
    pub(crate) closure: Option<ValueId>,
    /// Own cells, by id: they live in the registers behind the function's.
    pub(crate) cell_base: usize,
    versions: IndexMap<VersionKey, BlockId>,
    queue: Vec<Version>,
    // The version being lowered.
    pub(crate) context: u32,
    pub(crate) hir_block: u32,
    pub(crate) index: u32,
    pub(crate) mode: Mode,
    pub(crate) state: State,
    pub(crate) vals: Vec<Val>,
    /// Where code goes; None behind a terminator.
    pub(crate) block: BlockId,
    pub(crate) loc: Option<Loc>,
    /// State behind the current op, and where its result goes: for results that leave the fast version.
    pub(crate) post: Option<(Rc<State>, Reg)>,
    /// Where results of ops with several arms are joined, innermost last, and with which type.
    pub(crate) sinks: Vec<(BlockId, Type)>,
    /// Whether a call's int result is the current op's (or sink's) result as it is.
    pub(crate) direct_result: bool,
    /// Where a call of `__next__` that is exhausted goes, and whether a StopIteration that it raises goes there, too.
    pub(crate) stop_target: Option<BlockId>,
    pub(crate) catch_stop: Option<bool>,
    /// Where exceptions go while a part of the current op runs that this op itself catches.
    pub(crate) catch: Option<BlockId>,
    /// The item register and body of the `for` whose `__next__` is called.
    pub(crate) for_target: Option<(Reg, HirBlock)>,
    /// The starred arguments of the call that is lowered.
    pub(crate) spread: crate::bind::Spread,
}

/// Where an exception of an operation goes.
#[derive(Clone, Copy)]
pub(crate) enum Handler {
    /// The handler of the HIR block.
    Block(HirBlock),
    /// A block of the operation itself.
    Here(BlockId),
}

/// What an arm of a branch must put back.
#[derive(Clone)]
pub(crate) struct Snapshot {
    mode: Mode,
    state: State,
    vals: Vec<Val>,
    block: BlockId,
}

/// Whether a function is of a module of runtime/py that has `__cold__`, or a method of a class below one of such a module:
/// tests and reports run once, and are many. So is what only raises in runtime/py.
fn is_cold(program: &Program<'_, '_>, function: &HirFunction) -> bool {
    if program.hir.modules[function.module.index()].is_builtin && function.always_raises() {
        return true;
    }
    let Some(marker) = program.hir.names.get("__cold__") else { return false };
    let is_cold = |module: molt_hir::ModuleId| {
        let module = &program.hir.modules[module.index()];
        module.is_builtin && module.globals.contains_key(&marker)
    };
    let Some(class) = function.class else { return is_cold(function.module) };
    let classes = &program.world.classes;
    let mut own = classes.iter().filter(|data| data.def == class);
    is_cold(function.module) || own.any(|data| data.mro.iter().any(|c| is_cold(classes[c.index()].module)))
}

/// Whether an op may become much code.
fn is_long(op: &HirOp) -> bool {
    use HirOp::*;
    !matches!(
        op,
        Const { .. }
            | Copy { .. }
            | CheckBound { .. }
            | IsBound { .. }
            | Unbind { .. }
            | Keep { .. }
            | LoadGlobal { .. }
            | LoadCell { .. }
            | StoreCell { .. }
            | NewCell { .. }
            | MakeTuple { .. }
            | MakeSlice { .. }
            | MakeFunction { .. }
            | Intrinsic { .. }
            | CatchExc { .. }
            | LeaveHandler { .. }
    )
}

impl<'l, 'a, 'p> FuncLower<'l, 'a, 'p> {
    /// Lowers one variant of an instance.
    pub(crate) fn lower(program: &'l mut Program<'a, 'p>, instance: Instance, ints: Ints) -> Function {
        let hir_id = program.world.instances[instance.index()].func;
        let hir = &program.hir.functions[hir_id.index()];
        let flow = program.world.flow(hir_id);
        let info = program.info(hir_id);
        // Long helpers (parsers of format strings, say) gain nothing from their caller.
        let length: usize = hir.blocks.iter().map(|block| block.ops.len()).sum();
        let cold = is_cold(program, hir);
        let inline = program.hir.modules[hir.module.index()].is_builtin && length < LONG && !cold;
        let once = hir.kind == FuncKind::Module || cold;
        let mut lower = FuncLower {
            program,
            instance,
            hir_id,
            hir,
            flow,
            f: Function { info, inline, once, ..Function::default() },
            closure: None,
            cell_base: hir.regs.len(),
            versions: IndexMap::default(),
            queue: Vec::new(),
            context: 0,
            hir_block: 0,
            index: 0,
            mode: Mode::Fast,
            state: State::default(),
            vals: Vec::new(),
            block: BlockId(0),
            loc: None,
            post: None,
            sinks: Vec::new(),
            direct_result: false,
            stop_target: None,
            catch_stop: None,
            catch: None,
            for_target: None,
            spread: crate::bind::Spread::default(),
        };
        lower.entry(ints);
        while let Some(version) = lower.queue.pop() {
            lower.version(version);
        }
        for block in &mut lower.f.blocks {
            block.term.get_or_insert(Term::Unreachable);
        }
        lower.f
    }

    fn entry(&mut self, ints: Ints) {
        self.block = self.f.add_block();
        if self.hir.generator.is_some() {
            self.vals = vec![Val::Unit; self.hir.regs.len() + self.hir.cells.len()];
            self.state.types = vec![Type::UNBOUND; self.hir.regs.len()];
            self.generator_entry();
            return;
        }
        self.mode = if ints == Ints::Boxed { Mode::Slow } else { Mode::Fast };
        let regs = self.hir.regs.len() + self.hir.cells.len();
        self.vals = vec![Val::Unit; regs];
        self.state.types = vec![Type::UNBOUND; self.hir.regs.len()];
        if self.program.takes_closure(self.instance) {
            self.closure = Some(self.f.add_param(self.block, Ty::Ref(crate::layout::OBJECT)));
        }
        let slots = self.program.world.instances[self.instance.index()].args.clone();
        for (param, slot) in self.hir.params.iter().zip(slots) {
            let ty = self.program.world.peek(slot);
            let ty = self.program.world.norm(ty);
            self.state.types[param.reg.index()] = ty;
            self.vals[param.reg.index()] = self.block_param(self.block, ty, false);
        }
        if ints == Ints::Boxed {
            self.return_to_fast();
        }
        self.enter_call();
        self.context = 0;
        self.jump(HirBlock(0));
    }

    /// At the entry of a recursive function's slow variant: if all ints fit, the fast one is what is to be called. Else the
    /// recursion, once slow, would stay so to its end; a loop goes back by itself.
    fn return_to_fast(&mut self) {
        let ret = self.program.return_type(self.instance);
        let words: Vec<(usize, ValueId)> =
            (0..self.vals.len()).filter_map(|reg| self.vals[reg].word().map(|word| (reg, word))).collect();
        if !self.program.is_recursive(self.instance) || ret == Type::NEVER || words.is_empty() {
            return;
        }
        let fast = self.program.function(self.instance, Ints::Fast);
        let sig = self.program.module.functions[fast.index()].sig.clone();
        if sig.stops {
            return;
        }
        let (call, stay) = (self.cold_block(), self.f.add_block());
        self.branch_if_small(&words, call, stay);
        self.block = call;
        let mut args: SmallVec<[ValueId; 4]> = self.closure.into_iter().collect();
        for param in &self.hir.params {
            let val = &self.vals[param.reg.index()];
            let val = match val.word() {
                Some(word) => {
                    let int = self.emit1(Op::IntUnpack, &[word], Ty::I64);
                    Val::I64(int)
                }
                None => val.clone(),
            };
            Self::flatten(&val, &mut args);
        }
        let result = self.program.result_ty(ret);
        let results: SmallVec<[Ty; 2]> = result.into_iter().chain(sig.big.then_some(Ty::Int)).collect();
        let inst = self.emit(Op::Call { func: fast }, &args, &results);
        let values: SmallVec<[ValueId; 2]> = self.f.inst(inst).results.iter().copied().collect();
        if sig.big {
            let (ok, big) = (self.f.add_block(), self.cold_block());
            let (ok_edge, big_edge) = (Self::plain_edge(ok), Self::plain_edge(big));
            self.terminate(Term::Check { inst, ok: ok_edge, err: None, big: Some(big_edge), stop: None });
            self.block = big;
            self.terminate(Term::ReturnBig(values[1]));
            self.block = ok;
        }
        self.terminate(Term::Return(values[..usize::from(result.is_some())].into()));
        self.block = stay;
    }

    /// To `yes` if all these words hold small ints.
    fn branch_if_small(&mut self, words: &[(usize, ValueId)], yes: BlockId, no: BlockId) {
        let mut all = None;
        for &(_, word) in words {
            let small = self.emit1(Op::IntIsSmall, &[word], Ty::I1);
            all = Some(match all {
                None => small,
                Some(all) => self.emit1(Op::BAnd, &[all, small], Ty::I1),
            });
        }
        if let Some(all) = all {
            self.branch(all, yes, no);
        }
    }

    /// A call that is too deep raises in the caller, whatever handlers the body starts with.
    pub(crate) fn enter_call(&mut self) {
        if self.program.is_recursive(self.instance) {
            self.emit(Op::EnterCall, &[], &[]);
        }
    }

    // --- versions ------------------------------------------------------------------------------------------------------

    /// Registers live before op `index` of a block.
    pub(crate) fn live_at(&self, block: HirBlock, index: u32, types: &[Type]) -> Vec<Reg> {
        if index == 0 {
            return self.live_into(block, types);
        }
        let data = &self.hir.blocks[block.index()];
        let mut live = vec![false; self.hir.regs.len()];
        let add = |live: &mut Vec<bool>, block: HirBlock| {
            self.flow.read_in[block.index()].iter().for_each(|reg| live[reg.index()] = true)
        };
        if let Some((term, _)) = &data.term {
            let targets = flow::successors(term);
            for (at, target) in targets.iter().enumerate() {
                add(&mut live, *target);
                if at == 0
                    && let Some(dst) = flow::term_write(term)
                {
                    live[dst.index()] = false;
                }
            }
            flow::term_reads(term, &mut |reg| live[reg.index()] = true);
        }
        if let Some(handler) = data.handler {
            add(&mut live, handler);
        }
        for (op, _) in data.ops[index as usize..].iter().rev() {
            flow::writes(op, &mut |reg| live[reg.index()] = false);
            flow::reads(op, &mut |reg| live[reg.index()] = true);
            if let Some(handler) = data.handler {
                add(&mut live, handler);
            }
        }
        self.held(types).into_iter().for_each(|reg| live[reg.index()] = true);
        (0..live.len()).filter(|&reg| live[reg]).map(|reg| Reg(reg as u32)).collect()
    }

    /// A value of block parameters for a type in the current mode.
    pub(crate) fn block_param(&mut self, block: BlockId, ty: Type, unsigned: bool) -> Val {
        match rep(self.program.world, ty) {
            Rep::Unit => Val::Unit,
            Rep::Int => match self.mode {
                Mode::Fast if unsigned => Val::U64(self.f.add_param(block, Ty::I64)),
                Mode::Fast => Val::I64(self.f.add_param(block, Ty::I64)),
                Mode::Slow => Val::Big(self.f.add_param(block, Ty::Int)),
            },
            Rep::Method { this, func } => {
                let this = match rep(self.program.world, this) {
                    Rep::Int => Val::Big(self.f.add_param(block, Ty::Int)),
                    _ => self.block_param(block, this, false),
                };
                let closure =
                    (!self.program.is_static(func)).then(|| self.f.add_param(block, Ty::Ref(crate::layout::OBJECT)));
                Val::Method(Box::new(this), closure)
            }
            Rep::Super { this, .. } => self.block_param(block, this, false),
            Rep::One(ty) => Val::One(self.f.add_param(block, ty)),
        }
    }

    pub(crate) fn flatten(val: &Val, out: &mut SmallVec<[ValueId; 4]>) {
        match val {
            Val::Unit => {}
            Val::I64(v) | Val::U64(v) | Val::Big(v) | Val::One(v) => out.push(*v),
            Val::Method(this, closure) => {
                Self::flatten(this, out);
                out.extend(*closure);
            }
        }
    }

    /// The version at a position for the current values; arguments are those of the registers live there.
    fn edge_to(&mut self, block: HirBlock, index: u32, context: u32, state: State) -> Edge {
        let live = self.live_at(block, index, &state.types);
        let mut args = SmallVec::new();
        let mut unsigned = Vec::new();
        for &reg in &live {
            let val = self.vals[reg.index()].clone();
            if matches!(val, Val::U64(_)) {
                unsigned.push(reg);
            }
            Self::flatten(&val, &mut args);
        }
        for cell in self.cell_base..self.vals.len() {
            let val = self.vals[cell].clone();
            Self::flatten(&val, &mut args);
        }
        let bound_cells: Vec<Reg> = (self.cell_base..self.vals.len())
            .filter(|&at| self.vals[at] != Val::Unit)
            .map(|at| Reg(at as u32))
            .collect();
        unsigned.extend(bound_cells);
        let key = VersionKey { block: block.0, index, context, mode: self.mode, unsigned };
        if let Some(&target) = self.versions.get(&key) {
            return Edge { block: target, args };
        }
        let target = self.f.add_block();
        self.f.blocks[target.index()].cold = self.mode == Mode::Slow || self.flow.is_handler[block.index()];
        let mut vals = vec![Val::Unit; self.vals.len()];
        for &reg in &live {
            let unsigned = key.unsigned.contains(&reg);
            vals[reg.index()] = self.block_param(target, state.types[reg.index()], unsigned);
        }
        for at in self.cell_base..self.vals.len() {
            if self.vals[at] != Val::Unit {
                vals[at] = Val::One(self.f.add_param(target, Ty::Ref(crate::layout::CELL)));
            }
        }
        self.versions.insert(key.clone(), target);
        self.queue.push(Version { key, entry: target, state, vals });
        Edge { block: target, args }
    }

    fn version(&mut self, version: Version) {
        let Version { key, entry, state, vals } = version;
        (self.context, self.hir_block, self.mode, self.block) = (key.context, key.block, key.mode, entry);
        (self.state, self.vals) = (state, vals);
        let hir_block = &self.hir.blocks[key.block as usize];
        for (index, (op, loc)) in hir_block.ops.iter().enumerate().skip(key.index as usize) {
            self.index = index as u32;
            self.loc = Some(*loc);
            if self.mode == Mode::Slow && self.index > key.index && is_long(op) {
                // Each op may leave the fast version: what follows is there once for all of them.
                self.keep_live(self.index);
                let edge = self.edge_to(HirBlock(key.block), self.index, key.context, self.state.clone());
                self.terminate(Term::Jump(edge));
                return;
            }
            if !self.op(op) {
                self.terminate(Term::Unreachable);
                return;
            }
        }
        self.index = hir_block.ops.len() as u32;
        self.post = None;
        if let Some((term, loc)) = &hir_block.term {
            self.loc = Some(*loc);
            self.term(term);
        }
    }

    /// Runs inference at the current point.
    pub(crate) fn infer<R>(&mut self, f: impl FnOnce(&mut Cursor<'_, 'p>) -> R) -> R {
        let state = std::mem::take(&mut self.state);
        let mut cursor = Cursor::new(self.program.world, self.instance, state.types);
        (cursor.facts, cursor.consts, cursor.block, cursor.index) =
            (state.facts, state.consts, self.hir_block, self.index);
        let result = f(&mut cursor);
        self.state = State { types: cursor.state, facts: cursor.facts, consts: cursor.consts };
        result
    }

    pub(crate) fn ty(&mut self, reg: Reg) -> Type {
        self.program.world.norm(self.state.types[reg.index()])
    }

    pub(crate) fn val(&self, reg: Reg) -> Val {
        self.vals[reg.index()].clone()
    }

    pub(crate) fn atoms(&mut self, ty: Type) -> Vec<Atom> {
        self.infer(|cursor| cursor.atoms(ty))
    }

    pub(crate) fn single(&mut self, ty: Type) -> Option<Atom> {
        let ty = self.program.world.norm(ty);
        self.program.world.types.single(ty)
    }

    pub(crate) fn snapshot(&self) -> Snapshot {
        Snapshot { mode: self.mode, state: self.state.clone(), vals: self.vals.clone(), block: self.block }
    }

    pub(crate) fn restore(&mut self, snapshot: Snapshot) {
        (self.mode, self.state, self.vals, self.block) = (snapshot.mode, snapshot.state, snapshot.vals, snapshot.block);
    }

    // --- jumps ---------------------------------------------------------------------------------------------------------

    /// Ends the current block with a jump to a HIR block, for the current state.
    pub(crate) fn jump(&mut self, target: HirBlock) {
        let types = self.state.types.clone();
        let context = self.program.world.context_for(self.instance, target, &types);
        self.jump_context(target, context);
    }

    /// As `jump`, to a given context.
    pub(crate) fn jump_context(&mut self, target: HirBlock, context: usize) {
        let contexts = self.program.world.instances[self.instance.index()].contexts.get(target.index());
        let entry = contexts.and_then(|contexts| contexts.get(context)).cloned();
        let Some(entry) = entry else {
            // Inference says that control does not come here.
            self.terminate(Term::Unreachable);
            return;
        };
        let live = self.live_into(target, &entry.entry);
        for reg in live {
            let (from, to) = (self.ty(reg), entry.entry[reg.index()]);
            let to = self.program.world.norm(to);
            let val = self.val(reg);
            if val == Val::Unit && rep(self.program.world, from) != Rep::Unit {
                self.vals[reg.index()] = self.given_up(to);
            } else if self.narrows_to_int(from, to) && self.mode == Mode::Fast {
                let saved = self.fork_big(&val);
                // Behind a value that is no inline int, the slow version goes on.
                if let Some((slow, big)) = saved {
                    let fast = self.snapshot();
                    self.block = slow;
                    self.vals[reg.index()] = Val::Big(big);
                    self.state.types[reg.index()] = Type::INT;
                    self.go_slow();
                    self.jump(target);
                    self.restore(fast);
                }
                let Val::One(value) = val else { continue };
                let int = self.emit1(Op::IFromV, &[value], Ty::I64);
                self.vals[reg.index()] = Val::I64(int);
            } else {
                self.vals[reg.index()] = self.coerce(val, from, to);
            }
            self.state.types[reg.index()] = to;
        }
        let state = State { types: entry.entry, ..State::default() };
        if self.mode == Mode::Slow && self.flow.loop_header[target.index()] {
            self.reenter(target, context as u32, &state);
        }
        let edge = self.edge_to(target, 0, context as u32, state);
        self.terminate(Term::Jump(edge));
    }

    fn narrows_to_int(&mut self, from: Type, to: Type) -> bool {
        to == Type::INT && from != Type::INT && rep(self.program.world, from) == Rep::One(Ty::Value)
    }

    /// Tests a value that is an int for being inline; returns the block where it is not, with its int word.
    fn fork_big(&mut self, val: &Val) -> Option<(BlockId, ValueId)> {
        let Val::One(value) = *val else { return None };
        let inline = self.emit1(Op::VIsInlineInt, &[value], Ty::I1);
        let (fast, slow) = (self.f.add_block(), self.f.add_block());
        self.f.blocks[slow.index()].cold = true;
        self.branch(inline, fast, slow);
        self.block = slow;
        let big = self.call_rt("int_from_value", &[value], Some(Ty::Int));
        self.block = fast;
        big.map(|big| (slow, big))
    }

    /// Before a jump to a loop header in the slow version: to the fast one if every int fits.
    fn reenter(&mut self, target: HirBlock, context: u32, state: &State) {
        let live = self.live_into(target, &state.types);
        let words: Vec<(usize, ValueId)> =
            live.iter().filter_map(|reg| self.vals[reg.index()].word().map(|word| (reg.index(), word))).collect();
        if words.is_empty() {
            self.mode = Mode::Fast;
            return;
        }
        let (fast, slow) = (self.f.add_block(), self.f.add_block());
        self.f.blocks[fast.index()].cold = true;
        self.branch_if_small(&words, fast, slow);
        let saved = self.snapshot();
        self.block = fast;
        for (reg, word) in words {
            let int = self.emit1(Op::IntUnpack, &[word], Ty::I64);
            self.vals[reg] = Val::I64(int);
        }
        self.mode = Mode::Fast;
        let edge = self.edge_to(target, 0, context, state.clone());
        self.terminate(Term::Jump(edge));
        self.restore(saved);
        self.block = slow;
    }

    /// Turns every int of the state into an int word: from here on the slow version.
    pub(crate) fn go_slow(&mut self) {
        self.mode = Mode::Slow;
        for at in 0..self.vals.len() {
            self.vals[at] = self.to_slow(self.vals[at].clone());
        }
    }

    pub(crate) fn to_slow(&mut self, val: Val) -> Val {
        match val {
            Val::I64(v) => Val::Big(self.emit1(Op::IntPack, &[v], Ty::Int)),
            Val::U64(v) => match self.call_rt("int_from_u64", &[v], Some(Ty::Int)) {
                Some(word) => Val::Big(word),
                None => Val::Unit,
            },
            Val::Method(this, closure) => Val::Method(Box::new(self.to_slow(*this)), closure),
            other => other,
        }
    }

    /// The current op again, in the slow version: an operand does not fit `i64`. Nothing of the op was done yet.
    pub(crate) fn bail_restart(&mut self) {
        let saved = self.snapshot();
        self.keep_live(self.index);
        self.go_slow();
        let edge = self.edge_to(HirBlock(self.hir_block), self.index, self.context, self.state.clone());
        self.terminate(Term::Jump(edge));
        self.restore(saved);
    }

    /// On behind the current op, in the slow version: its result is this int word.
    pub(crate) fn bail_result(&mut self, word: ValueId) {
        let Some((state, dst)) = self.post.clone() else {
            self.terminate(Term::Unreachable);
            return;
        };
        if state.types[dst.index()] != Type::INT {
            // Not the op's result: an attribute that it looks at on the way.
            self.bail_restart();
            return;
        }
        let saved = self.snapshot();
        // Operands that the op narrows are narrowed here as well.
        for at in 0..self.cell_base {
            let (old, new) = (self.state.types[at], state.types[at]);
            if at != dst.index() && old != new {
                let val = self.vals[at].clone();
                self.vals[at] = self.coerce(val, old, new);
            }
        }
        self.vals[dst.index()] = Val::Big(word);
        self.state = State::clone(&state);
        self.keep_live(self.index + 1);
        self.go_slow();
        let edge = self.edge_to(HirBlock(self.hir_block), self.index + 1, self.context, self.state.clone());
        self.terminate(Term::Jump(edge));
        self.restore(saved);
    }

    /// On behind the current op, whose results are in their registers, in the slow version.
    pub(crate) fn bail_behind(&mut self, after: &State) {
        let saved = self.snapshot();
        self.state = after.clone();
        self.keep_live(self.index + 1);
        self.go_slow();
        let edge = self.edge_to(HirBlock(self.hir_block), self.index + 1, self.context, after.clone());
        self.terminate(Term::Jump(edge));
        self.restore(saved);
    }

    /// Forgets registers that are dead before op `index`, so that they are not packed.
    fn keep_live(&mut self, index: u32) {
        let live = self.live_at(HirBlock(self.hir_block), index, &self.state.types);
        let mut live = live.into_iter().peekable();
        for reg in 0..self.cell_base {
            if live.next_if_eq(&Reg(reg as u32)).is_none() {
                self.vals[reg] = Val::Unit;
            }
        }
    }

    // --- emission ------------------------------------------------------------------------------------------------------

    pub(crate) fn terminate(&mut self, term: Term) {
        let block = &mut self.f.blocks[self.block.index()];
        if block.term.is_none() {
            block.term = Some(term);
        }
        // Code behind a terminator goes nowhere.
        self.block = self.f.add_block();
    }

    pub(crate) fn branch(&mut self, cond: ValueId, then: BlockId, otherwise: BlockId) {
        let edge = |block| Edge { block, args: SmallVec::new() };
        self.terminate(Term::Branch { cond, then: edge(then), otherwise: edge(otherwise) });
    }

    pub(crate) fn goto(&mut self, block: BlockId, args: &[ValueId]) {
        self.terminate(Term::Jump(Edge { block, args: SmallVec::from_slice(args) }));
    }

    /// Whether the function is one of runtime/py.
    fn is_builtin(&self) -> bool {
        self.program.hir.modules[self.hir.module.index()].is_builtin
    }

    pub(crate) fn site(&mut self) -> Option<molt_ssa::SiteId> {
        let loc = self.loc.filter(|loc| !loc.span.is_none())?;
        Some(self.program.site(self.hir_id, loc))
    }

    pub(crate) fn emit(&mut self, op: Op, args: &[ValueId], results: &[Ty]) -> InstId {
        let raises = op.may_raise() || matches!(op, Op::Call { .. } | Op::TracebackPush | Op::FrameMark);
        let site = if raises || self.program.every_line && !self.is_builtin() { self.site() } else { None };
        if let Op::Call { func } = op
            && !self.is_builtin()
            && self.program.asks_for_frames(self.instance)
            && self.program.callee_asks_for_frames(func)
        {
            self.f.push(self.block, Op::FrameMark, &[], &[], site);
        }
        self.f.push(self.block, op, args, results, site)
    }

    pub(crate) fn emit1(&mut self, op: Op, args: &[ValueId], result: Ty) -> ValueId {
        let inst = self.emit(op, args, &[result]);
        self.f.inst(inst).results[0]
    }

    pub(crate) fn iconst(&mut self, value: i64) -> ValueId {
        self.emit1(Op::IConst { value }, &[], Ty::I64)
    }

    pub(crate) fn icmp(&mut self, cond: IntCond, a: ValueId, b: ValueId) -> ValueId {
        self.emit1(Op::ICmp { cond }, &[a, b], Ty::I1)
    }

    pub(crate) fn vconst(&mut self, bits: u64) -> ValueId {
        self.emit1(Op::VConst { bits }, &[], Ty::Value)
    }

    pub(crate) fn str_const(&mut self, text: &[u8]) -> ValueId {
        let data = self.program.string(text);
        self.emit1(Op::StrConst { data }, &[], Ty::Ref(crate::layout::STR))
    }

    /// Emits an instruction that may raise, with its error edge inside a `try`.
    pub(crate) fn emit_raising(&mut self, op: Op, args: &[ValueId], results: &[Ty]) -> InstId {
        let inst = self.emit(op, args, results);
        if let Some(err) = self.error_edge() {
            let ok = self.f.add_block();
            let edge = Edge { block: ok, args: SmallVec::new() };
            self.terminate(Term::Check { inst, ok: edge, err: Some(err), big: None, stop: None });
            self.block = ok;
        }
        inst
    }

    pub(crate) fn handler(&self) -> Option<Handler> {
        match self.catch {
            Some(block) => Some(Handler::Here(block)),
            None => self.hir.blocks[self.hir_block as usize].handler.map(Handler::Block),
        }
    }

    /// An edge to the handler, with the registers as they are before the current op.
    pub(crate) fn handler_edge(&mut self, handler: Handler) -> Edge {
        let handler = match handler {
            Handler::Here(block) => return Self::plain_edge(block),
            Handler::Block(handler) => handler,
        };
        let saved = self.snapshot();
        let block = self.f.add_block();
        self.f.blocks[block.index()].cold = true;
        self.block = block;
        self.unwind_operands(Some(handler));
        self.jump(handler);
        self.restore(saved);
        Edge { block, args: SmallVec::new() }
    }

    /// A call of a runtime function by its row's name.
    pub(crate) fn call_rt(&mut self, name: &str, args: &[ValueId], result: Option<Ty>) -> Option<ValueId> {
        let Some(row) = molt_abi::table::find(name) else {
            debug_assert!(false, "no runtime function {name}");
            return None;
        };
        let op = Op::CallRt { function: RtFn(row) };
        let results: Vec<Ty> = result.into_iter().collect();
        let inst = if row.raises() { self.emit_raising(op, args, &results) } else { self.emit(op, args, &results) };
        self.f.inst(inst).results.first().copied()
    }

    /// A new block that takes one parameter of a type.
    pub(crate) fn join_block(&mut self, ty: Ty) -> (BlockId, ValueId) {
        let block = self.f.add_block();
        let value = self.f.add_param(block, ty);
        (block, value)
    }
}
