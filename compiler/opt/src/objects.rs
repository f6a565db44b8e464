//! Scalar replacement: objects that never leave the function become values, one per slot.
//!
//! An object or tuple qualifies if all that happens to it are reads and writes of its slots, and nothing runs when it is
//! dropped.
//! It may flow through block parameters that only get such objects, each by one name at a time; fresh objects that a
//! callee returns are emptied at once. Each block in which an object is alive gets a parameter per slot; `params` leaves
//! the real joins. Requires: nothing, but finds most after inlining. Ensures: nothing escapes that did not. Invalidates:
//! everything.

mod web;

use rustc_hash::FxHashMap;

use molt_abi::value::{Storage, UNBOUND};
use molt_ssa::analysis::{Cfg, Defs};
use molt_ssa::{BlockId, Callees, Edge, Function, Inst, InstId, Module, Op, Term, Ty, ValueId};
use smallvec::SmallVec;

use crate::calls::CallGraph;
use crate::subst::Subst;
use web::{Source, Webs, is_length, item, slot_of};

/// Whether anything changed.
pub fn objects(function: &mut Function, callees: &Callees, escapes: &Escapes) -> bool {
    let split = split_calls(function, &escapes.fresh);
    let webs = Webs::of(function, callees, escapes, false);
    let members = webs.members(function);
    if members.is_empty() {
        return split;
    }
    replace(function, &webs, &members);
    true
}

/// What functions do with objects.
#[derive(Clone, Debug, Default)]
pub struct Escapes {
    /// The function's result is always an object that nobody else has and that has nothing but slots.
    pub fresh: Vec<bool>,
    /// What the function does with the object that a parameter stands for.
    pub params: Vec<Vec<Use>>,
}

/// In order of harmlessness.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Use {
    /// Somebody else may have it afterwards.
    Leaks,
    /// Writes its slots.
    Writes,
    /// Only looks into it.
    Looks,
}

impl Escapes {
    pub fn of(module: &Module, callees: &Callees) -> Escapes {
        let count = module.functions.len();
        let mut escapes = Escapes { fresh: vec![false; count], params: vec![Vec::new(); count] };
        for id in CallGraph::of(module).order {
            let function = &module.functions[id.index()];
            escapes.params[id.index()] = web::uses(function, &escapes);
            if let [Ty::Ref(_)] = function.sig.results[..] {
                let webs = Webs::of(function, callees, &escapes, true);
                let mut returned = function.blocks.iter().filter_map(|block| match &block.term {
                    Some(Term::Return(values)) => Some(values[0]),
                    _ => None,
                });
                let first = returned.next();
                escapes.fresh[id.index()] =
                    first.is_some() && first.into_iter().chain(returned).all(|value| webs.is_member(value));
            }
        }
        escapes
    }

    /// What a call does with its argument.
    fn of_call(&self, inst: &Inst, index: usize) -> Use {
        let Op::Call { func } = inst.op else { return Use::Leaks };
        let found = self.params.get(func.index()).and_then(|params| params.get(index));
        found.copied().unwrap_or(Use::Leaks)
    }
}

/// Gives checked calls of fresh objects a block behind them, where their slots can be read.
fn split_calls(function: &mut Function, fresh: &[bool]) -> bool {
    let mut changed = false;
    for at in 0..function.blocks.len() {
        let Some(Term::Check { inst, ok, .. }) = &function.blocks[at].term else { continue };
        let Op::Call { func } = function.inst(*inst).op else { continue };
        let results = &function.inst(*inst).results;
        if !fresh[func.index()] || !ok.args.iter().any(|arg| results.first() == Some(arg)) {
            continue;
        }
        let (ok, cold) = (ok.clone(), function.blocks[at].cold);
        let between = function.add_block();
        function.blocks[between.index()].term = Some(Term::Jump(ok));
        function.blocks[between.index()].cold = cold;
        if let Some(Term::Check { ok, .. }) = &mut function.blocks[at].term {
            *ok = Edge { block: between, args: SmallVec::new() };
        }
        changed = true;
    }
    changed
}

/// What fresh slots hold.
fn initial(function: &mut Function, storage: Storage, code: &mut Vec<InstId>) -> ValueId {
    let mut make = |function: &mut Function, op: Op, args: &[ValueId], ty: Ty| {
        let inst = function.make(op, args, &[ty], None);
        code.push(inst);
        function.inst(inst).results[0]
    };
    match storage {
        Storage::Value => make(function, Op::VConst { bits: UNBOUND }, &[], Ty::Value),
        Storage::Float => make(function, Op::FConst { bits: 0 }, &[], Ty::F64),
        Storage::Bool => make(function, Op::BConst { value: false }, &[], Ty::I1),
        Storage::Raw => make(function, Op::IConst { value: 0 }, &[], Ty::I64),
        Storage::Int => {
            let zero = make(function, Op::IConst { value: 0 }, &[], Ty::I64);
            make(function, Op::IntPack, &[zero], Ty::Int)
        }
    }
}

/// What a block gets for an object.
struct Arrival {
    /// The object, and the position of the parameter if it arrives through one of this block.
    object: ValueId,
    param: Option<usize>,
    slots: Vec<ValueId>,
}

fn replace(function: &mut Function, webs: &Webs, members: &[ValueId]) {
    let mut arrivals: Vec<Vec<Arrival>> = Vec::new();
    arrivals.resize_with(function.blocks.len(), Vec::new);
    for &object in members {
        let slots = webs.slots(object);
        let mut arrive = |function: &mut Function, block: BlockId, param: Option<usize>| {
            let slots = slots.iter().map(|(_, storage)| function.add_param(block, Ty::of_storage(*storage))).collect();
            arrivals[block.index()].push(Arrival { object, param, slots });
        };
        if let Some(Source::Param(block, at)) = webs.source(object) {
            arrive(function, block, Some(at));
        }
        for &block in webs.alive(object) {
            arrive(function, block, None);
        }
    }
    let defs = Defs::of(function, &Cfg::of(function));
    let mut subst = Subst::new(function);
    for at in 0..arrivals.len() {
        let id = BlockId(at as u32);
        let mut current: FxHashMap<ValueId, Vec<ValueId>> =
            arrivals[at].iter().map(|arrival| (arrival.object, arrival.slots.clone())).collect();
        block(function, webs, &defs, id, &mut current, &mut subst);
        let Some(mut term) = function.blocks[at].term.take() else { continue };
        for edge in term.edges_mut() {
            let mut more: SmallVec<[ValueId; 4]> = SmallVec::new();
            for arrival in &arrivals[edge.block.index()] {
                let object = arrival.param.map_or(arrival.object, |at| webs.object(edge.args[at]));
                more.extend(current.get(&object).into_iter().flatten().copied());
            }
            edge.args.extend(more);
        }
        function.blocks[at].term = Some(term);
    }
    subst.apply(function);
}

/// Rewrites a block's instructions; `current` holds the slots of the objects that are alive.
fn block(
    function: &mut Function,
    webs: &Webs,
    defs: &Defs,
    id: BlockId,
    current: &mut FxHashMap<ValueId, Vec<ValueId>>,
    subst: &mut Subst,
) {
    let insts = std::mem::take(&mut function.blocks[id.index()].insts);
    let mut code = Vec::with_capacity(insts.len());
    for &object in webs.read_at(id) {
        read(function, webs, object, &mut code, current);
    }
    for inst in insts {
        part(function, webs, inst, &mut code, current);
        let found = function.inst(inst).clone();
        let object = found.args.first().map(|arg| webs.object(*arg)).filter(|object| webs.is_member(*object));
        let slot = object.and_then(|object| {
            let (index, _) = slot_of(function, defs, found.op, &found.args)?;
            webs.slots(object).iter().position(|(slot, _)| *slot == index)
        });
        match (found.op, object) {
            (Op::LoadSlot { .. } | Op::TakeSlot { .. } | Op::LoadItem, Some(object)) => {
                if let (Some(at), Some(slots)) = (slot, current.get(&object)) {
                    subst.set(found.results[0], subst.get(slots[at]));
                }
            }
            // All items of a tuple are slots.
            (op, Some(object)) if is_length(op) => {
                let value = webs.slots(object).len() as i64;
                let length = function.make(Op::IConst { value }, &[], &[Ty::I64], None);
                code.push(length);
                subst.set(found.results[0], function.inst(length).results[0]);
            }
            (Op::StoreSlot { .. }, Some(object)) if webs.parts(inst, object).is_none() => {
                if let (Some(at), Some(slots)) = (slot, current.get_mut(&object)) {
                    slots[at] = found.args[1];
                }
            }
            (Op::NewTuple | Op::ConstTuple, _) if webs.is_member(found.results[0]) => {
                // The slots are the items, in order. The name may still be passed along, as below.
                current.insert(found.results[0], found.args.to_vec());
                code.push(inst);
            }
            (Op::Keep, Some(object)) => {
                let mut held: Vec<ValueId> = current.get(&object).into_iter().flatten().copied().collect();
                // A tuple gives its items up from the last on.
                if webs.is_tuple(object) {
                    held.reverse();
                }
                for value in held {
                    if function.ty(value) == Ty::Value {
                        code.push(function.make(Op::Keep, &[value], &[], None));
                    }
                }
            }
            (Op::New { .. }, _) if webs.is_member(found.results[0]) => {
                let object = found.results[0];
                let storages: Vec<Storage> = webs.slots(object).iter().map(|(_, storage)| *storage).collect();
                let slots = storages.into_iter().map(|storage| initial(function, storage, &mut code)).collect();
                current.insert(object, slots);
                // Dead now, but the name may still be passed along.
                code.push(inst);
            }
            (Op::Call { .. }, _) => {
                code.push(inst);
                let object = found.results.first().copied().filter(|result| webs.is_member(*result));
                if let Some(object) = object.filter(|object| webs.source(*object) == Some(Source::Here)) {
                    read(function, webs, object, &mut code, current);
                }
            }
            _ => code.push(inst),
        }
    }
    function.blocks[id.index()].insts = code;
}

/// Makes the objects that leave with an instruction.
fn part(
    function: &mut Function,
    webs: &Webs,
    inst: InstId,
    code: &mut Vec<InstId>,
    current: &FxHashMap<ValueId, Vec<ValueId>>,
) {
    for arg in 0..function.inst(inst).args.len() {
        let value = function.inst(inst).args[arg];
        let object = webs.object(value);
        let Some(new) = webs.parts(inst, object).filter(|_| webs.is_member(object)) else { continue };
        let ty = function.ty(value);
        let slots = current.get(&object).map(Vec::as_slice).unwrap_or_default();
        let made = function.make(new, if new == Op::NewTuple { slots } else { &[] }, &[ty], None);
        let result = function.inst(made).results[0];
        code.push(made);
        if new != Op::NewTuple {
            for (&(index, storage), &slot) in webs.slots(object).iter().zip(slots) {
                code.push(function.make(Op::StoreSlot { index, storage }, &[result, slot], &[], None));
            }
        }
        // The instruction may name it more than once.
        function.insts[inst.index()].args.iter_mut().filter(|arg| **arg == value).for_each(|arg| *arg = result);
    }
}

/// Empties an object that a call has returned.
fn read(
    function: &mut Function,
    webs: &Webs,
    object: ValueId,
    code: &mut Vec<InstId>,
    current: &mut FxHashMap<ValueId, Vec<ValueId>>,
) {
    let mut slots = Vec::new();
    for &(index, storage) in webs.slots(object) {
        let ty = Ty::of_storage(storage);
        let inst = match item(index) {
            Some(at) => {
                let at = function.make(Op::IConst { value: i64::from(at) }, &[], &[Ty::I64], None);
                code.push(at);
                function.make(Op::LoadItem, &[object, function.inst(at).results[0]], &[ty], None)
            }
            None => function.make(Op::LoadSlot { index, storage }, &[object], &[ty], None),
        };
        code.push(inst);
        slots.push(function.inst(inst).results[0]);
    }
    current.insert(object, slots);
}
