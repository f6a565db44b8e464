//! Inlines small functions, helpers that ask for it, and functions that are called once.
//!
//! From the entry downwards, with bodies into which nothing was inlined yet: what is known where a helper is called (a
//! fresh iterator's fields) decides most of its branches, and only what is left takes in its own callees. Requires:
//! nothing. Ensures: a raise in inlined code passes a `traceback_push` of the call's site, as it would on its way through
//! the caller. Invalidates: everything.

use rustc_hash::FxHashSet;

use molt_abi::types::FIRST_USER_TYPE;
use molt_abi::value::NONE;
use molt_ssa::analysis::{Cfg, Dominators, loops};
use molt_ssa::{
    Block, BlockId, Callees, Edge, FuncId, Function, Inst, InstId, Module, Op, SiteId, Term, Ty, TypeId, ValueId,
};
use rayon::prelude::*;
use smallvec::{SmallVec, smallvec};

use crate::Profile;
use crate::calls::CallGraph;
use crate::explicit_exits::{explicit_exits, notes_place};

/// Instructions of a callee that is inlined wherever it is called, of one that asks for it (in cold code), of one called
/// once.
const SMALL: usize = 12;
const ASKED: usize = 400;
const ASKED_COLD: usize = 40;
/// Of one that asks for it in a loop, but gets no object that may become values.
const ASKED_HOT: usize = 100;
const ONCE: usize = 300;
/// Of one that gets or gives an object that may become values, in a loop: those outside cold code, and all.
const TAKEN_WARM: usize = 60;
/// Of any other in a loop, outside cold code, where the rest is no more than [`ASKED_HOT`].
const SMALL_WARM: usize = 24;
const TAKEN: usize = 200;
/// Calls that resume one generator, of which the first is often outside the loop or finds values of another type.
const RESUMED: u32 = 4;
/// Instructions beyond which a caller takes in nothing more, in loops and outside: LLVM's time grows faster than the code.
const FULL: usize = 2_500;
const FULL_ONCE: usize = 800;
/// How deep helpers are inlined into helpers.
const ROUNDS: u32 = 10;

/// Inlines in all functions that are reached, and cleans those that changed with `clean`.
pub fn inline(module: &mut Module, profile: Profile, clean: impl Fn(&mut Function) + Sync) -> bool {
    let graph = CallGraph::of(module);
    let callees = Callees::of(module);
    let mut done: Vec<Option<Function>> = vec![None; module.functions.len()];
    let mut open: Vec<FuncId> = (0..module.functions.len() as u32).map(FuncId).collect();
    // Without an entry everything is reached.
    if module.entry.is_some() {
        open.retain(|id| graph.outside[id.index()]);
    }
    let mut changed = false;
    // What a function becomes depends on the others as they are, so those that are reached are looked at together.
    while !open.is_empty() {
        open.sort_unstable();
        open.dedup();
        open.retain(|id| done[id.index()].is_none());
        let results: Vec<(Function, bool)> = open
            .par_iter()
            .map(|&id| {
                let mut caller = module.functions[id.index()].clone();
                let mut inlined = false;
                for round in 0..ROUNDS {
                    if !calls_of(&mut caller, id, module, &graph, &callees, profile, round) {
                        break;
                    }
                    inlined = true;
                    clean(&mut caller);
                }
                (caller, inlined)
            })
            .collect();
        let reached = results.iter().flat_map(|(caller, _)| crate::calls::calls(caller)).collect();
        for (id, (caller, inlined)) in std::mem::replace(&mut open, reached).into_iter().zip(results) {
            changed |= inlined;
            done[id.index()] = Some(caller);
        }
    }
    for (function, done) in module.functions.iter_mut().zip(done) {
        if let Some(done) = done {
            *function = done;
        }
    }
    changed
}

fn size(function: &Function) -> usize {
    function.blocks.iter().map(|block| block.insts.len() + 1).sum()
}

fn calls_of(
    caller: &mut Function,
    id: FuncId,
    module: &Module,
    graph: &CallGraph,
    callees: &Callees,
    profile: Profile,
    round: u32,
) -> bool {
    let mut total = size(caller);
    let hot = in_loops(caller);
    let (fresh, frames) = (fresh(caller), frames(caller, module));
    let mut changed = false;
    let mut at = 0;
    while at < caller.blocks.len() {
        let block = BlockId(at as u32);
        at += 1;
        let found = caller.block(block).insts.iter().position(|inst| match caller.inst(*inst).op {
            Op::Call { func } => {
                let callee = &module.functions[func.index()];
                let place = Place::of(caller, block, *inst, &hot, &fresh);
                let frame = caller.inst(*inst).args.first().is_some_and(|arg| frames.contains(arg));
                let wanted = func != id
                    && graph.cycle[func.index()] != graph.cycle[id.index()]
                    && (wants(module, func, graph, profile, place, round)
                        || frame && resumes(callee, graph.sites[func.index()], profile, place))
                    && total < if hot.get(block.index()) == Some(&true) { FULL } else { FULL_ONCE };
                wanted && fits(caller, block, *inst, callee)
            }
            _ => false,
        });
        let Some(position) = found else { continue };
        let Op::Call { func } = caller.inst(caller.block(block).insts[position]).op else { continue };
        let callee = &module.functions[func.index()];
        total += size(callee);
        splice(caller, block, position, callee, callees);
        changed = true;
        // What followed the call is in a later block; what preceded it has been looked at.
    }
    changed
}

/// What there is to win where a call stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Cold,
    /// Cold, with an object that may become values.
    ColdLocal,
    /// Where nothing is known of the arguments.
    Once,
    /// Outside loops, with an object that may become values.
    Local,
    /// In a loop.
    Hot,
    /// In a loop, with an object that may become values.
    HotLocal,
}

impl Place {
    fn of(caller: &Function, block: BlockId, call: InstId, hot: &[bool], fresh: &[bool]) -> Place {
        let is_local = caller.inst(call).args.iter().any(|arg| fresh.get(arg.index()) == Some(&true));
        let is_hot = hot.get(block.index()) == Some(&true);
        match (caller.block(block).cold, is_hot, is_local) {
            (true, _, true) => Place::ColdLocal,
            (true, _, false) => Place::Cold,
            (false, true, true) => Place::HotLocal,
            (false, true, false) => Place::Hot,
            (false, false, true) => Place::Local,
            (false, false, false) => Place::Once,
        }
    }
}

/// The values that are objects of the function's own on all ways to them: what it makes, and where such join.
fn fresh(function: &Function) -> Vec<bool> {
    let mut fresh = vec![false; function.values.len()];
    let insts = || function.blocks.iter().flat_map(|block| &block.insts).map(|inst| function.inst(*inst));
    for inst in insts()
        .filter(|inst| matches!(inst.op, Op::New { .. } | Op::NewTuple | Op::ConstTuple | Op::VFromRef | Op::RefFromV))
    {
        fresh[inst.results[0].index()] = true;
    }
    for param in function.blocks.iter().skip(1).flat_map(|block| &block.params) {
        fresh[param.index()] = true;
    }
    // Views and joins of anything else are none, until all agree.
    loop {
        let mut changed = false;
        let mut follows = |from: ValueId, to: ValueId, fresh: &mut Vec<bool>| {
            changed |= !fresh[from.index()] && std::mem::replace(&mut fresh[to.index()], false);
        };
        for inst in insts().filter(|inst| matches!(inst.op, Op::VFromRef | Op::RefFromV)) {
            follows(inst.args[0], inst.results[0], &mut fresh);
        }
        for edge in function.blocks.iter().flat_map(|block| &block.term).flat_map(Term::edges) {
            for (&arg, &param) in edge.args.iter().zip(&function.block(edge.block).params) {
                follows(arg, param, &mut fresh);
            }
        }
        if !changed {
            return fresh;
        }
    }
}

/// The generators that a function makes, but for those with something to do when they are dropped.
fn frames(function: &Function, module: &Module) -> FxHashSet<ValueId> {
    let is_frame = |id: TypeId| {
        let info = id.0.checked_sub(FIRST_USER_TYPE).and_then(|index| module.types.get(index as usize));
        info.is_some_and(|info| info.finalizer.is_none())
    };
    let insts = function.blocks.iter().flat_map(|block| &block.insts).map(|inst| function.inst(*inst));
    insts
        .filter(|inst| matches!(inst.op, Op::New { type_id, .. } if is_frame(type_id)))
        .map(|inst| inst.results[0])
        .collect()
}

/// Whether a generator is to run where it is resumed: its frame is this function's own, so that its words may become values.
fn resumes(callee: &Function, sites: u32, profile: Profile, place: Place) -> bool {
    let limit = if matches!(place, Place::Cold | Place::ColdLocal) { 3 * ASKED_COLD } else { ONCE };
    callee.generator.is_some() && sites <= RESUMED && size(callee) <= limit && profile == Profile::Release
}

fn in_loops(function: &Function) -> Vec<bool> {
    let cfg = Cfg::of(function);
    let mut hot = vec![false; function.blocks.len()];
    for found in loops(function, &cfg, &Dominators::of(function, &cfg)) {
        found.blocks.iter().for_each(|block| hot[block.index()] = true);
    }
    hot
}

fn wants(module: &Module, id: FuncId, graph: &CallGraph, profile: Profile, place: Place, round: u32) -> bool {
    let callee = &module.functions[id.index()];
    if graph.recursive[id.index()] || callee.blocks.is_empty() || callee.marks_frames() {
        return false;
    }
    let size = size(callee);
    let hidden = module.infos.get(callee.info as usize).is_some_and(|info| info.hidden);
    if callee.inline {
        let makes = callee.insts.iter().any(|inst| matches!(inst.op, Op::New { .. } | Op::NewTuple | Op::ConstTuple));
        return size
            <= match place {
                // An iterator that cold code steps by a call must be an object in hot code, too.
                Place::Cold | Place::ColdLocal if callee.sig.stops => 3 * ASKED_COLD,
                Place::Cold => ASKED_COLD / 2,
                Place::ColdLocal => 2 * ASKED_COLD,
                Place::Once if !makes => SMALL,
                Place::Once => 2 * ASKED_COLD,
                Place::Hot => ASKED_HOT,
                _ if profile == Profile::Dev => ASKED / 4,
                Place::Local => ASKED / 2,
                Place::HotLocal => ASKED,
            };
    }
    // A frame that a limit of recursion is counted from stays one.
    let is_base = !hidden && graph.reaches_recursion[id.index()];
    if matches!(place, Place::Cold | Place::ColdLocal) || callee.cold || profile == Profile::Dev || is_base {
        return false;
    }
    // The program's own functions stay what a debugger and a profile show, unless what runs of them is small or an object is
    // saved.
    let once = round == 0 && hidden && graph.sites[id.index()] == 1 && !graph.outside[id.index()];
    let saves = place == Place::HotLocal || place == Place::Hot && gives_fresh(callee);
    let taken = saves && callee.generator.is_none() && size <= TAKEN && warm_size(callee) <= TAKEN_WARM;
    let small = place == Place::Hot && size <= ASKED_HOT && warm_size(callee) <= SMALL_WARM;
    size <= SMALL || small && callee.generator.is_none() || once && size <= ONCE || taken
}

/// Instructions outside cold code.
fn warm_size(function: &Function) -> usize {
    function.blocks.iter().filter(|block| !block.cold).map(|block| block.insts.len() + 1).sum()
}

/// Whether the function returns an object that it makes.
fn gives_fresh(function: &Function) -> bool {
    let fresh = fresh(function);
    let returns = |block: &Block| matches!(&block.term, Some(Term::Return(values)) if values.iter().any(|value| fresh[value.index()]));
    function.blocks.iter().any(returns)
}

/// Whether the call is in a form in which the callee can take its place.
fn fits(caller: &Function, block: BlockId, call: InstId, callee: &Function) -> bool {
    let checked = match &caller.block(block).term {
        Some(Term::Check { inst, big, stop, .. }) if *inst == call => Some((big.is_some(), stop.is_some())),
        _ => None,
    };
    let (big, stop) = checked.unwrap_or((false, false));
    (!callee.sig.big || big) && (!callee.sig.stops || stop)
}

/// Where the ways out of the inlined body lead.
struct Exits {
    ok: BlockId,
    big: Option<BlockId>,
    stop: Option<(BlockId, Option<Ty>)>,
    raise: BlockId,
}

fn splice(caller: &mut Function, block: BlockId, position: usize, callee: &Function, callees: &Callees) {
    let mut rest = caller.blocks[block.index()].insts.split_off(position);
    let call = rest.remove(0);
    let Inst { args, results, site, .. } = caller.inst(call).clone();
    let source = &mut caller.blocks[block.index()];
    let (term, term_site, cold) = (source.term.take(), source.term_site.take(), source.cold);
    let plain = callee.sig.results.len();
    let (results, extra) = results.split_at(plain.min(results.len()));
    let mut extra = extra.iter().copied();
    let big_result = if callee.sig.big { extra.next() } else { None };
    let stop_result = extra.next();
    // The call's results become parameters of the blocks behind it.
    let behind = |caller: &mut Function, params: Vec<ValueId>, cold: bool, term: Option<Term>| {
        let id = caller.add_block();
        let block = &mut caller.blocks[id.index()];
        (block.params, block.cold, block.term) = (params, cold, term);
        id
    };
    let (ok, err, big, stop) = match term {
        Some(Term::Check { inst, ok, err, big, stop }) if inst == call => {
            let ok = behind(caller, results.to_vec(), cold, Some(Term::Jump(ok)));
            let big = big.map(|edge| behind(caller, big_result.into_iter().collect(), true, Some(Term::Jump(edge))));
            let stop = stop.map(|edge| {
                let id = behind(caller, stop_result.into_iter().collect(), cold, Some(Term::Jump(edge)));
                (id, stop_result.map(|value| caller.ty(value)))
            });
            (ok, err, big, stop)
        }
        term => {
            let ok = behind(caller, results.to_vec(), cold, term);
            caller.blocks[ok.index()].insts = rest;
            caller.blocks[ok.index()].term_site = term_site;
            (ok, None, None, None)
        }
    };
    // Exits that stay implicit would leave the caller without its place in the traceback or past its handler.
    let noted = err.as_ref().is_some_and(|err| notes_place(caller, err, site));
    let raise = raise_block(caller, err.clone(), site.filter(|_| !noted));
    let exits = Exits { ok, big, stop, raise };
    if callee.sig.raises && (err.is_some() || site.is_some()) {
        let mut explicit = callee.clone();
        explicit_exits(&mut explicit, callees);
        copy(caller, block, &explicit, &args, &exits);
    } else {
        copy(caller, block, callee, &args, &exits);
    }
}

fn raise_block(caller: &mut Function, err: Option<Edge>, site: Option<SiteId>) -> BlockId {
    let id = caller.add_block();
    if site.is_some() {
        caller.push(id, Op::TracebackPush, &[], &[], site);
    }
    let block = &mut caller.blocks[id.index()];
    block.cold = true;
    block.term = Some(err.map_or(Term::ReturnRaise, Term::Jump));
    id
}

/// Copies the callee's blocks into the caller; its entry continues `block`.
fn copy(caller: &mut Function, block: BlockId, callee: &Function, args: &[ValueId], exits: &Exits) {
    let first = caller.blocks.len() as u32 - 1;
    let values = caller.values.len() as u32;
    let insts = caller.insts.len() as u32;
    caller.values.extend_from_slice(&callee.values);
    let entry = &callee.blocks[0].params;
    let value = |old: ValueId| match entry.iter().position(|param| *param == old) {
        Some(at) => args[at],
        None => ValueId(old.0 + values),
    };
    // Block 0 is the block of the call; the others follow the caller's.
    let target = |old: BlockId| if old.0 == 0 { block } else { BlockId(old.0 + first) };
    let edge = |old: &Edge| Edge { block: target(old.block), args: old.args.iter().map(|arg| value(*arg)).collect() };
    for inst in &callee.insts {
        caller.insts.push(Inst {
            op: inst.op,
            args: inst.args.iter().map(|arg| value(*arg)).collect(),
            results: inst.results.iter().map(|result| ValueId(result.0 + values)).collect(),
            site: inst.site,
        });
    }
    let cold = caller.block(block).cold;
    for (index, old) in callee.blocks.iter().enumerate() {
        let mut code: Vec<InstId> = old.insts.iter().map(|inst| InstId(inst.0 + insts)).collect();
        let to = |block: BlockId, args: SmallVec<[ValueId; 4]>| Term::Jump(Edge { block, args });
        let term = match &old.term {
            Some(Term::Return(values)) => to(exits.ok, values.iter().map(|old| value(*old)).collect()),
            Some(Term::ReturnBig(old)) => {
                exits.big.map_or(Term::Unreachable, |block| to(block, smallvec![value(*old)]))
            }
            Some(Term::ReturnRaise) => to(exits.raise, smallvec![]),
            Some(Term::ReturnStop(old)) => match exits.stop {
                None => Term::Unreachable,
                Some((block, None)) => to(block, smallvec![]),
                Some((block, Some(ty))) => match old {
                    Some(old) => to(block, smallvec![value(*old)]),
                    None => {
                        let none = caller.make(Op::VConst { bits: NONE }, &[], &[ty], None);
                        code.push(none);
                        to(block, smallvec![caller.inst(none).results[0]])
                    }
                },
            },
            Some(term) => {
                let mut term = term.clone();
                for operand in term.operands_mut() {
                    *operand = value(*operand);
                }
                for old in term.edges_mut() {
                    *old = edge(old);
                }
                if let Term::Check { inst, .. } = &mut term {
                    inst.0 += insts;
                }
                term
            }
            None => Term::Unreachable,
        };
        if index == 0 {
            let block = &mut caller.blocks[block.index()];
            block.insts.append(&mut code);
            (block.term, block.term_site) = (Some(term), old.term_site);
        } else {
            caller.blocks.push(Block {
                params: old.params.iter().map(|param| ValueId(param.0 + values)).collect(),
                insts: code,
                term: Some(term),
                term_site: old.term_site,
                cold: old.cold || cold,
            });
        }
    }
}
