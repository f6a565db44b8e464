//! Cuts generators at their yields: a frame object keeps what lives across, a switch on its state word resumes.
//!
//! Requires: valid SSA, exits still implicit. Ensures: no function yields; the frame's words own what they hold exactly
//! while the generator is suspended (a resumption moves them out, so that whoever walks objects never counts twice); every
//! way out but a yield leaves the frame finished, with nothing in it; StopIteration does not get out (PEP 479). A generator
//! that can be suspended inside a `try` gets a finalizer, which closes it. Invalidates: all analyses.
//!
//! Constants and other views of a kept value are made anew instead of kept. Words are given out per suspension, so the
//! frame is as small as the worst one.

use rustc_hash::FxHashMap;

use molt_abi::table;
use molt_abi::types::{Builtin, FIRST_USER_TYPE};
use molt_abi::value::{ERROR, NONE, Storage, UNBOUND};
use molt_ssa::analysis::{Cfg, Defs};
use molt_ssa::{
    BlockId, Callees, DataId, Edge, FuncId, Function, Generator, InstId, Module, Op, Resumed, RtFn, SiteId, Term, Ty,
    TypeId, ValueId,
};
use smallvec::SmallVec;

use crate::generator_close::closer;
use crate::repair::Versions;
use crate::subst::Subst;

/// The frame's state word.
pub(crate) const STATE: u32 = 0;
const FRESH: i64 = 0;
const RUNNING: i64 = -1;
const FINISHED: i64 = -2;

/// Whether there was a generator.
pub fn generator_split(module: &mut Module) -> bool {
    let callees = Callees::of(module);
    let count = module.functions.len();
    let mut frames = Vec::new();
    for index in 0..count {
        let Some(generator) = module.functions[index].generator else { continue };
        frames.push(generator.frame);
        let mut function = std::mem::take(&mut module.functions[index]);
        let mut storage = std::mem::take(&mut type_info(module, generator.frame).storage);
        let suspended = Split::new(&mut function, &callees, module, &mut storage, generator).run();
        type_info(module, generator.frame).storage = storage;
        if !suspended.is_empty() {
            let closer = closer(module, FuncId(index as u32), &function, &suspended);
            type_info(module, generator.frame).finalizer = Some(FuncId(module.functions.len() as u32));
            module.functions.push(closer);
        }
        module.functions[index] = function;
    }
    size_frames(module, &frames)
}

fn type_info(module: &mut Module, id: TypeId) -> &mut molt_ssa::TypeInfo {
    &mut module.types[(id.0 - FIRST_USER_TYPE) as usize]
}

/// Tells those who make frames how many words they have.
fn size_frames(module: &mut Module, frames: &[TypeId]) -> bool {
    let mut any = false;
    let types = &module.types;
    for inst in module.functions.iter_mut().flat_map(|function| &mut function.insts) {
        if let Op::New { type_id, words } = &mut inst.op
            && let Some(info) = type_id.0.checked_sub(FIRST_USER_TYPE).and_then(|index| types.get(index as usize))
            && frames.contains(type_id)
        {
            *words = info.storage.len() as u32;
            any = true;
        }
    }
    any
}

fn kept_as(ty: Ty) -> Storage {
    match ty {
        Ty::I1 => Storage::Bool,
        Ty::I64 | Ty::Ptr => Storage::Raw,
        Ty::F64 => Storage::Float,
        Ty::Int => Storage::Int,
        Ty::Value | Ty::Ref(_) => Storage::Value,
    }
}

pub(crate) fn string(module: &mut Module, text: &str) -> DataId {
    let found = module.strings.iter().position(|have| have == text.as_bytes());
    let at = found.unwrap_or_else(|| {
        module.strings.push(text.as_bytes().to_vec());
        module.strings.len() - 1
    });
    DataId(at as u32)
}

pub(crate) fn to(block: BlockId) -> Edge {
    Edge { block, args: SmallVec::new() }
}

/// Code at the end of one block.
pub(crate) struct Code<'f> {
    pub(crate) function: &'f mut Function,
    block: BlockId,
}

impl<'f> Code<'f> {
    pub(crate) fn at(function: &'f mut Function, block: BlockId) -> Code<'f> {
        Code { function, block }
    }

    pub(crate) fn op(&mut self, op: Op, args: &[ValueId], result: Ty) -> ValueId {
        let inst = self.function.push(self.block, op, args, &[result], None);
        self.function.inst(inst).results[0]
    }

    pub(crate) fn run(&mut self, op: Op, args: &[ValueId]) {
        self.function.push(self.block, op, args, &[], None);
    }

    pub(crate) fn int(&mut self, value: i64) -> ValueId {
        self.op(Op::IConst { value }, &[], Ty::I64)
    }

    pub(crate) fn single(&mut self, bits: u64) -> ValueId {
        self.op(Op::VConst { bits }, &[], Ty::Value)
    }

    pub(crate) fn row(&mut self, name: &str, args: &[ValueId], result: Option<Ty>) -> Option<ValueId> {
        let function = RtFn(table::find(name)?);
        let results: SmallVec<[Ty; 1]> = result.into_iter().collect();
        let inst = self.function.push(self.block, Op::CallRt { function }, args, &results, None);
        self.function.inst(inst).results.first().copied()
    }

    pub(crate) fn text(&mut self, data: DataId) -> ValueId {
        self.op(Op::StrConst { data }, &[], Ty::Ref(TypeId(Builtin::str as u32)))
    }

    pub(crate) fn set_state(&mut self, frame: ValueId, state: i64) {
        let state = self.int(state);
        self.run(Op::StoreSlot { index: STATE, storage: Storage::Raw }, &[frame, state]);
    }

    pub(crate) fn end(&mut self, term: Term) {
        self.function.blocks[self.block.index()].term = Some(term);
    }
}

/// A place where the generator is suspended.
struct Point {
    block: BlockId,
    value: Option<ValueId>,
    resume: Edge,
    err: Option<Edge>,
    site: Option<SiteId>,
    live: Vec<ValueId>,
}

struct Split<'a> {
    f: &'a mut Function,
    callees: &'a Callees,
    module: &'a mut Module,
    storage: &'a mut Vec<Storage>,
    generator: Generator,
    frame: ValueId,
    sent: ValueId,
    exit: BlockId,
}

impl<'a> Split<'a> {
    fn new(
        f: &'a mut Function,
        callees: &'a Callees,
        module: &'a mut Module,
        storage: &'a mut Vec<Storage>,
        generator: Generator,
    ) -> Split<'a> {
        let (frame, sent) = (f.blocks[0].params[0], f.blocks[0].params[1]);
        let exit = f.add_block();
        f.blocks[exit.index()].cold = true;
        Split { f, callees, module, storage, generator, frame, sent, exit }
    }

    fn code(&mut self, block: BlockId) -> Code<'_> {
        Code { function: &mut *self.f, block }
    }

    fn cold_block(&mut self) -> BlockId {
        let block = self.f.add_block();
        self.f.blocks[block.index()].cold = true;
        block
    }

    /// The states in which a handler must run when the generator is dropped.
    fn run(mut self) -> Vec<i64> {
        self.way_out();
        self.exits();
        let start = self.head();
        let points = self.points();
        let cfg = Cfg::of(self.f);
        let defs = Defs::of(self.f, &cfg);
        let mut versions = Versions::default();
        let mut states = vec![(FRESH, start)];
        let mut guarded = Vec::new();
        for (state, point) in (1..).zip(&points) {
            if point.err.is_some() {
                guarded.push(state);
            }
            let block = self.suspend(state, point, &defs, &mut versions);
            states.push((state, block));
        }
        self.dispatch(states);
        versions.repair(self.f);
        self.sent_values();
        guarded
    }

    /// Where an exception leaves the generator.
    fn way_out(&mut self) {
        let (frame, exit) = (self.frame, self.exit);
        let kind = self.generator.kind;
        let pass = self.cold_block();
        let mut wrong = vec![(Builtin::StopIteration, format!("{} raised StopIteration", kind.name()))];
        if kind == Resumed::AsyncGenerator {
            wrong.push((Builtin::StopAsyncIteration, format!("{} raised StopAsyncIteration", kind.name())));
        }
        let exception = Ty::Ref(TypeId(Builtin::object as u32));
        let mut code = self.code(exit);
        code.set_state(frame, FINISHED);
        let Some(exc) = code.row("exc_take", &[], Some(exception)) else { return };
        let mut test = exit;
        for (class, message) in wrong {
            let (found, next) = (self.cold_block(), self.cold_block());
            let mut code = self.code(test);
            let class = code.int(class as i64);
            let Some(is_wrong) = code.row("is_instance", &[exc, class], Some(Ty::I1)) else { return };
            code.end(Term::Branch { cond: is_wrong, then: to(found), otherwise: to(next) });
            if kind == Resumed::Iterator {
                // As where C calls a function of the program: the iterator ends.
                let valued = self.generator.value;
                let mut code = self.code(found);
                let value = valued.then(|| code.single(NONE));
                code.end(Term::ReturnStop(value));
            } else {
                self.wrong_exit(found, exc, &message);
            }
            test = next;
        }
        self.code(test).end(Term::Jump(to(pass)));
        let mut code = self.code(pass);
        code.row("exc_restore", &[exc], None);
        code.end(Term::ReturnRaise);
    }

    /// Raises RuntimeError from an exception that must not leave.
    fn wrong_exit(&mut self, block: BlockId, exc: ValueId, message: &str) {
        let message = string(self.module, message);
        let exception = Ty::Ref(TypeId(Builtin::object as u32));
        let mut code = self.code(block);
        let text = code.text(message);
        let text = code.op(Op::VFromRef, &[text], Ty::Value);
        let args = code.op(Op::NewTuple, &[text], Ty::Ref(TypeId(Builtin::tuple as u32)));
        let class = code.int(Builtin::RuntimeError as i64);
        if let Some(error) = code.row("exc_new", &[class, args], Some(exception)) {
            let cause = code.op(Op::VFromRef, &[exc], Ty::Value);
            // The cause is the context as well.
            let before = code.row("handled_swap", &[cause], Some(Ty::Value));
            code.row("raise_from", &[error, cause], None);
            if let Some(before) = before {
                code.row("handled_swap", &[before], Some(Ty::Value));
            }
        }
        code.end(Term::ReturnRaise);
    }

    /// Sends every exception that leaves to the way out, and marks the frame on returns.
    fn exits(&mut self) {
        let cfg = Cfg::of(self.f);
        let exit = self.exit;
        for id in (0..self.f.blocks.len() as u32).map(BlockId).filter(|&id| cfg.reachable(id)) {
            let block = &mut self.f.blocks[id.index()];
            let (insts, term, site, cold) =
                (std::mem::take(&mut block.insts), block.term.take(), block.term_site, block.cold);
            let checked = match &term {
                Some(Term::Check { inst, .. }) => Some(*inst),
                _ => None,
            };
            let mut current = id;
            for inst in insts {
                self.f.blocks[current.index()].insts.push(inst);
                let raises = self.f.inst(inst).outcomes(self.callees).raises;
                // Before the generator has started, nothing of it is finished.
                if Some(inst) == checked || !raises || self.f.inst(inst).op == Op::EnterCall {
                    continue;
                }
                let rest = self.f.add_block();
                self.f.blocks[rest.index()].cold = cold;
                self.f.blocks[current.index()].term =
                    Some(Term::Check { inst, ok: to(rest), err: Some(to(exit)), big: None, stop: None });
                current = rest;
            }
            let term = match term {
                Some(Term::Check { inst, ok, err, big, stop }) => {
                    let raises = self.f.inst(inst).outcomes(self.callees).raises;
                    let err = err.or_else(|| raises.then(|| to(exit)));
                    Some(Term::Check { inst, ok, err, big, stop })
                }
                Some(Term::ReturnRaise) => Some(Term::Jump(to(exit))),
                Some(term @ (Term::ReturnStop(_) | Term::Return(_) | Term::ReturnBig(_))) => {
                    let frame = self.frame;
                    self.code(current).set_state(frame, FINISHED);
                    Some(term)
                }
                term => term,
            };
            self.f.blocks[current.index()].term = term;
            self.f.blocks[current.index()].term_site = site;
        }
    }

    /// The yields with what lives across them.
    fn points(&mut self) -> Vec<Point> {
        let cfg = Cfg::of(self.f);
        let live_in = live_in(self.f, &cfg);
        let mut points = Vec::new();
        for &id in &cfg.order {
            let block = self.f.block(id);
            let Some(Term::Yield { value, resume, err }) = &block.term else { continue };
            let mut live: Vec<ValueId> = Vec::new();
            for edge in [Some(resume), err.as_ref()].into_iter().flatten() {
                live.extend(live_in[edge.block.index()].iter().chain(&edge.args));
            }
            live.sort_unstable();
            live.dedup();
            live.retain(|value| *value != self.frame && *value != self.sent);
            points.push(Point {
                block: id,
                value: *value,
                resume: resume.clone(),
                err: err.clone(),
                site: block.term_site,
                live,
            });
        }
        points
    }

    /// Frees block 0 for the switch: what it held is where a fresh generator starts.
    fn head(&mut self) -> BlockId {
        let start = self.f.add_block();
        let entry = &mut self.f.blocks[0];
        let (insts, term, site) = (std::mem::take(&mut entry.insts), entry.term.take(), entry.term_site);
        let (enter, insts): (Vec<InstId>, Vec<InstId>) =
            insts.into_iter().partition(|inst| self.f.inst(*inst).op == Op::EnterCall);
        self.f.blocks[0].insts = enter;
        let (frame, sent, exit) = (self.frame, self.sent, self.exit);
        let body = self.f.add_block();
        self.code(BlockId(0)).end(Term::Jump(to(start)));
        let mut code = self.code(start);
        code.set_state(frame, RUNNING);
        let error = code.single(ERROR);
        let thrown = code.op(Op::VSame, &[sent, error], Ty::I1);
        code.end(Term::Branch { cond: thrown, then: to(exit), otherwise: to(body) });
        let block = &mut self.f.blocks[body.index()];
        (block.insts, block.term, block.term_site) = (insts, term, site);
        start
    }

    /// The switch of the resume function.
    fn dispatch(&mut self, states: Vec<(i64, BlockId)>) {
        let (frame, sent, Generator { value: valued, kind, .. }) = (self.frame, self.sent, self.generator);
        let (running, done, raise, stop) = (self.cold_block(), self.cold_block(), self.cold_block(), self.cold_block());
        let cases = states.into_iter().map(|(state, block)| (state, to(block)));
        let cases = cases.chain([(RUNNING, to(running))]).collect();
        let name = if kind == Resumed::AsyncGenerator { "asynchronous generator" } else { kind.name() };
        let message = string(self.module, &format!("{name} already executing"));
        let reused = string(self.module, "cannot reuse already awaited coroutine");
        let mut code = self.code(BlockId(0));
        let state = code.op(Op::LoadSlot { index: STATE, storage: Storage::Raw }, &[frame], Ty::I64);
        code.end(Term::Switch { value: state, cases, default: to(done) });
        let mut code = self.code(running);
        let class = code.int(Builtin::ValueError as i64);
        let text = code.text(message);
        code.row("raise_text", &[class, text], None);
        code.end(Term::ReturnRaise);
        let mut code = self.code(done);
        let error = code.single(ERROR);
        let thrown = code.op(Op::VSame, &[sent, error], Ty::I1);
        code.end(Term::Branch { cond: thrown, then: to(raise), otherwise: to(stop) });
        if kind == Resumed::Coroutine {
            let mut code = self.code(raise);
            code.row("exc_take", &[], Some(Ty::Ref(TypeId(Builtin::object as u32))));
            code.end(Term::Jump(to(stop)));
            let mut code = self.code(stop);
            let class = code.int(Builtin::RuntimeError as i64);
            let text = code.text(reused);
            code.row("raise_text", &[class, text], None);
            return code.end(Term::ReturnRaise);
        }
        self.code(raise).end(Term::ReturnRaise);
        let mut code = self.code(stop);
        let value = valued.then(|| code.single(NONE));
        code.end(Term::ReturnStop(value));
    }

    /// Stores what lives across a yield and returns; the block that goes on from there.
    fn suspend(&mut self, state: i64, point: &Point, defs: &Defs, versions: &mut Versions) -> BlockId {
        let (frame, sent) = (self.frame, self.sent);
        let back = self.f.add_block();
        self.code(back).set_state(frame, RUNNING);
        let mut keeper = Keeper {
            f: &mut *self.f,
            storage: &mut *self.storage,
            defs,
            frame,
            from: point.block,
            back,
            used: Vec::new(),
            again: FxHashMap::default(),
        };
        for &value in &point.live {
            keeper.keep(value);
        }
        let mut again: Vec<(ValueId, ValueId)> = keeper.again.into_iter().filter(|(old, new)| old != new).collect();
        again.sort_unstable();
        for (old, new) in again {
            versions.add(old, back, new);
        }
        let throw = self.cold_block();
        let mut code = self.code(back);
        let error = code.single(ERROR);
        let thrown = code.op(Op::VSame, &[sent, error], Ty::I1);
        code.end(Term::Branch { cond: thrown, then: to(throw), otherwise: point.resume.clone() });
        if point.site.is_some() {
            self.f.push(throw, Op::TracebackPush, &[], &[], point.site);
        }
        let err = point.err.clone().unwrap_or_else(|| to(self.exit));
        self.code(throw).end(Term::Jump(err));

        let big = self.f.sig.big;
        let mut code = self.code(point.block);
        code.set_state(frame, state);
        match point.value {
            Some(word) if big && code.function.ty(word) == Ty::Int => {
                let small = code.op(Op::IntIsSmall, &[word], Ty::I1);
                let (fits, other) = (self.f.add_block(), self.cold_block());
                self.code(point.block).end(Term::Branch { cond: small, then: to(fits), otherwise: to(other) });
                let mut code = self.code(fits);
                let value = code.op(Op::IntUnpack, &[word], Ty::I64);
                code.end(Term::Return(SmallVec::from_slice(&[value])));
                self.code(other).end(Term::ReturnBig(word));
            }
            value => code.end(Term::Return(value.into_iter().collect())),
        }
        back
    }

    /// What was sent is a parameter.
    fn sent_values(&mut self) {
        let mut subst = Subst::new(self.f);
        let sent = self.sent;
        let insts = &self.f.insts;
        for block in &mut self.f.blocks {
            block.insts.retain(|inst| {
                let inst = &insts[inst.index()];
                let is_sent = inst.op == Op::Sent;
                if is_sent {
                    subst.set(inst.results[0], sent);
                }
                !is_sent
            });
        }
        subst.apply(self.f);
    }
}

/// Gives words to what lives across one yield.
struct Keeper<'a> {
    f: &'a mut Function,
    storage: &'a mut Vec<Storage>,
    defs: &'a Defs,
    frame: ValueId,
    from: BlockId,
    back: BlockId,
    used: Vec<u32>,
    /// The values behind the yield.
    again: FxHashMap<ValueId, ValueId>,
}

impl Keeper<'_> {
    fn keep(&mut self, value: ValueId) -> ValueId {
        if let Some(&again) = self.again.get(&value) {
            return again;
        }
        let ty = self.f.ty(value);
        let inst = self.defs.inst(value).map(|inst| self.f.inst(inst).clone());
        let again = match inst {
            Some(inst) if inst.op.is_const() => self.back().op(inst.op, &[], ty),
            Some(inst) if matches!(inst.op, Op::VFromRef | Op::RefFromV | Op::RefCast) => {
                let arg = self.keep(inst.args[0]);
                self.back().op(inst.op, &[arg], ty)
            }
            _ => self.store(value, ty),
        };
        self.again.insert(value, again);
        again
    }

    fn back(&mut self) -> Code<'_> {
        Code { function: &mut *self.f, block: self.back }
    }

    /// The first word of this kind that this yield has not used yet.
    fn word(&mut self, storage: Storage) -> u32 {
        let free = |at: &u32| self.storage[*at as usize] == storage && !self.used.contains(at);
        let found = (STATE + 1..self.storage.len() as u32).find(free);
        let index = found.unwrap_or(self.storage.len() as u32);
        if found.is_none() {
            self.storage.push(storage);
        }
        self.used.push(index);
        index
    }

    fn store(&mut self, value: ValueId, ty: Ty) -> ValueId {
        let storage = kept_as(ty);
        let index = self.word(storage);
        let (frame, from) = (self.frame, self.from);
        let is_ref = matches!(ty, Ty::Ref(_));
        let mut code = Code { function: &mut *self.f, block: from };
        let word = if is_ref { code.op(Op::VFromRef, &[value], Ty::Value) } else { value };
        code.run(Op::StoreSlot { index, storage }, &[frame, word]);
        let mut code = self.back();
        if !storage.counted() {
            return code.op(Op::LoadSlot { index, storage }, &[frame], ty);
        }
        let word = code.op(Op::TakeSlot { index, storage }, &[frame], Ty::of_storage(storage));
        let empty = if storage == Storage::Int {
            let zero = code.int(0);
            code.op(Op::IntPack, &[zero], Ty::Int)
        } else {
            code.single(UNBOUND)
        };
        code.run(Op::StoreSlot { index, storage }, &[frame, empty]);
        if is_ref { code.op(Op::RefFromV, &[word], ty) } else { word }
    }
}

/// The values that are read behind the start of each block without being defined there, sorted.
fn live_in(function: &Function, cfg: &Cfg) -> Vec<Vec<ValueId>> {
    let defs = Defs::of(function, cfg);
    let mut live: Vec<Vec<ValueId>> = vec![Vec::new(); function.blocks.len()];
    let mut seen = vec![u32::MAX; function.blocks.len()];
    let mut uses: Vec<Vec<BlockId>> = vec![Vec::new(); function.values.len()];
    for &id in &cfg.order {
        let block = function.block(id);
        let mut add = |value: ValueId| {
            let found = &mut uses[value.index()];
            if defs.block[value.index()] != id && found.last() != Some(&id) {
                found.push(id);
            }
        };
        block.insts.iter().for_each(|inst| function.inst(*inst).args.iter().for_each(|arg| add(*arg)));
        if let Some(term) = &block.term {
            term.operands().into_iter().for_each(&mut add);
            term.edges().iter().for_each(|edge| edge.args.iter().for_each(|arg| add(*arg)));
        }
    }
    for (index, found) in uses.into_iter().enumerate() {
        let home = defs.block[index];
        let mut open = found;
        while let Some(id) = open.pop() {
            if id == home || std::mem::replace(&mut seen[id.index()], index as u32) == index as u32 {
                continue;
            }
            live[id.index()].push(ValueId(index as u32));
            open.extend(&cfg.preds[id.index()]);
        }
    }
    live
}
