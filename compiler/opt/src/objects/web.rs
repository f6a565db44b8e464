//! Which objects do nothing but hold slots: the values that stand for them, joined where they flow into one another.
//!
//! The items of a tuple are slots, too, numbered from [`ITEM`]: all of them, since one tuple may have to be made again.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use molt_abi::layout::Layout;
use molt_abi::value::Storage;
use molt_ssa::analysis::{Cfg, Def, Defs};
use molt_ssa::{BlockId, Callees, Function, InstId, Op, Term, Ty, ValueId};

use super::{Escapes, Use};

/// More accessed slots than this stay in memory.
const MAX_SLOTS: usize = 24;

/// The number of a tuple's first item as a slot.
const ITEM: u32 = 1 << 24;

/// The tuple item that a slot number stands for.
pub(super) fn item(slot: u32) -> Option<u32> {
    slot.checked_sub(ITEM)
}

/// The slot that an instruction reads, takes or writes in its first argument.
pub(super) fn slot_of(function: &Function, defs: &Defs, op: Op, args: &[ValueId]) -> Option<(u32, Storage)> {
    match op {
        Op::LoadSlot { index, storage } | Op::TakeSlot { index, storage } | Op::StoreSlot { index, storage } => {
            Some((index, storage))
        }
        Op::LoadItem => match defs.of[args[1].index()] {
            Def::Result(inst, _) => match function.inst(inst).op {
                Op::IConst { value } if (0..MAX_SLOTS as i64).contains(&value) => {
                    Some((ITEM + value as u32, Storage::Value))
                }
                _ => None,
            },
            _ => None,
        },
        _ => None,
    }
}

/// Whether the op reads the length of a tuple.
pub(super) fn is_length(op: Op) -> bool {
    match op {
        Op::LoadField { layout: Layout::Tuple, field } => {
            Layout::Tuple.fields().get(usize::from(field)).is_some_and(|(name, _)| *name == "len")
        }
        _ => false,
    }
}

/// Where a member's slots come from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Source {
    /// Its instruction: made, or returned by a call in the middle of a block.
    Here,
    /// Returned by a checked call; its slots are read where this block begins.
    Behind(BlockId),
    /// Parameter of a block, at this position.
    Param(BlockId, usize),
}

pub(super) struct Webs {
    /// The value without casts.
    object: Vec<ValueId>,
    source: Vec<Option<Source>>,
    /// A representative of the values that flow into one another.
    web: Vec<ValueId>,
    /// By representative; None for webs that stay.
    slots: Vec<Option<Vec<(u32, Storage)>>>,
    /// Blocks at whose beginning the object is alive under this name.
    alive: Vec<Vec<BlockId>>,
    /// Objects whose slots are read at the block's beginning.
    read_at: Vec<Vec<ValueId>>,
    /// By representative, what makes the web's objects, if one op does.
    made_by: Vec<Option<Op>>,
    /// Uses for which an object is made after all.
    parting: FxHashSet<(InstId, ValueId)>,
}

impl Webs {
    pub(super) fn object(&self, value: ValueId) -> ValueId {
        self.object.get(value.index()).copied().unwrap_or(value)
    }

    pub(super) fn source(&self, object: ValueId) -> Option<Source> {
        self.source.get(object.index()).copied().flatten()
    }

    fn root(&self, object: ValueId) -> ValueId {
        let mut root = object;
        while self.web[root.index()] != root {
            root = self.web[root.index()];
        }
        root
    }

    /// Whether the value stands for an object that can be replaced.
    pub(super) fn is_member(&self, value: ValueId) -> bool {
        let object = self.object(value);
        self.source(object).is_some() && self.slots[self.root(object).index()].is_some()
    }

    /// The accessed slots, in order.
    pub(super) fn slots(&self, object: ValueId) -> &[(u32, Storage)] {
        self.slots[self.root(object).index()].as_deref().unwrap_or_default()
    }

    pub(super) fn is_tuple(&self, object: ValueId) -> bool {
        self.made_by[self.root(object).index()] == Some(Op::NewTuple)
    }

    pub(super) fn alive(&self, object: ValueId) -> &[BlockId] {
        &self.alive[object.index()]
    }

    pub(super) fn read_at(&self, block: BlockId) -> &[ValueId] {
        &self.read_at[block.index()]
    }

    /// The `new` for an object that leaves with this instruction.
    pub(super) fn parts(&self, inst: InstId, object: ValueId) -> Option<Op> {
        if self.parting.contains(&(inst, object)) { self.made_by[self.root(object).index()] } else { None }
    }

    /// The objects of all webs that can be replaced.
    pub(super) fn members(&self, function: &Function) -> Vec<ValueId> {
        let values = (0..function.values.len() as u32).map(ValueId);
        values.filter(|value| self.object(*value) == *value && self.is_member(*value)).collect()
    }

    /// With `returns`, for callers, an object may be returned, and lent to functions that let nobody else have it.
    pub(super) fn of(function: &Function, callees: &Callees, escapes: &Escapes, returns: bool) -> Webs {
        let cfg = Cfg::of(function);
        let defs = Defs::of(function, &cfg);
        let count = function.values.len();
        let mut webs = Webs {
            object: (0..count as u32).map(ValueId).collect(),
            source: vec![None; count],
            web: (0..count as u32).map(ValueId).collect(),
            slots: vec![None; count],
            alive: vec![Vec::new(); count],
            read_at: vec![Vec::new(); function.blocks.len()],
            made_by: vec![None; count],
            parting: FxHashSet::default(),
        };
        let makes = webs.find_sources(function, callees, &escapes.fresh, &cfg);
        if !makes {
            return webs;
        }
        let mut builder = Builder {
            stays: vec![false; count],
            slots: vec![BTreeMap::new(); count],
            uses: vec![Vec::new(); count],
            leaves: Vec::new(),
            measured: Vec::new(),
        };
        builder.look(function, &cfg, &defs, &mut webs, escapes, returns);
        let stays = builder.webs_that_stay(&webs);
        for index in 0..count {
            let object = ValueId(index as u32);
            let may_go = webs.source[index].is_some() && !stays[webs.root(object).index()];
            if may_go && !builder.uses[index].is_empty() {
                webs.alive[index] = webs.live_blocks(&cfg, &defs, object, std::mem::take(&mut builder.uses[index]));
            }
        }
        builder.check_names(function, &cfg, &webs);
        builder.check_leaves(function, &defs, &mut webs);
        builder.settle(function, &defs, &mut webs, returns);
        webs
    }

    /// Whether an object is made.
    fn find_sources(&mut self, function: &Function, callees: &Callees, fresh: &[bool], cfg: &Cfg) -> bool {
        let mut makes = false;
        for &id in &cfg.order {
            let block = function.block(id);
            if id != BlockId(0) {
                for (at, &param) in block.params.iter().enumerate() {
                    if let Ty::Ref(_) = function.ty(param) {
                        self.source[param.index()] = Some(Source::Param(id, at));
                    }
                }
            }
            for &inst_id in &block.insts {
                let inst = function.inst(inst_id);
                let Some(&result) = inst.results.first() else { continue };
                match inst.op {
                    Op::New { type_id, .. } if !callees.finalized.contains(&type_id) => {
                        self.source[result.index()] = Some(Source::Here);
                        makes = true;
                    }
                    Op::NewTuple | Op::ConstTuple if inst.args.len() <= MAX_SLOTS => {
                        self.source[result.index()] = Some(Source::Here);
                        makes = true;
                    }
                    Op::Call { func } if fresh.get(func.index()) == Some(&true) => {
                        let source = match &block.term {
                            Some(Term::Check { inst, ok, .. }) if *inst == inst_id => {
                                let behind = cfg.preds[ok.block.index()].len() == 1;
                                behind.then_some(Source::Behind(ok.block))
                            }
                            _ => Some(Source::Here),
                        };
                        self.source[result.index()] = source;
                        makes |= source.is_some();
                    }
                    Op::RefCast => self.object[result.index()] = self.object(inst.args[0]),
                    _ => {}
                }
            }
        }
        makes
    }

    fn live_blocks(&self, cfg: &Cfg, defs: &Defs, object: ValueId, mut open: Vec<BlockId>) -> Vec<BlockId> {
        let home = match self.source(object) {
            Some(Source::Behind(block) | Source::Param(block, _)) => block,
            Some(Source::Here) | None => defs.block[object.index()],
        };
        let mut found: Vec<BlockId> = Vec::new();
        let mut seen = FxHashSet::default();
        while let Some(id) = open.pop() {
            if id != home && seen.insert(id) {
                found.push(id);
                open.extend(&cfg.preds[id.index()]);
            }
        }
        found.sort();
        found
    }
}

/// What the function does with the objects that its parameters stand for.
pub(super) fn uses(function: &Function, escapes: &Escapes) -> Vec<Use> {
    let mut stands_for: Vec<Option<usize>> = vec![None; function.values.len()];
    let Some(entry) = function.blocks.first() else { return Vec::new() };
    let reference = |param: &ValueId| matches!(function.ty(*param), Ty::Ref(_));
    let mut uses: Vec<Use> =
        entry.params.iter().map(|param| if reference(param) { Use::Looks } else { Use::Leaks }).collect();
    for (at, param) in entry.params.iter().enumerate() {
        stands_for[param.index()] = Some(at);
    }
    for &id in &Cfg::of(function).order {
        let block = function.block(id);
        for &inst in &block.insts {
            let inst = function.inst(inst);
            for (index, &arg) in inst.args.iter().enumerate() {
                let Some(param) = stands_for[arg.index()] else { continue };
                let does = match inst.op {
                    Op::LoadSlot { .. } | Op::LoadItem | Op::LoadField { .. } | Op::RefType | Op::Keep => Use::Looks,
                    Op::TakeSlot { .. } => Use::Writes,
                    Op::StoreSlot { .. } if index == 0 => Use::Writes,
                    Op::RefCast => {
                        stands_for[inst.results[0].index()] = Some(param);
                        Use::Looks
                    }
                    _ => escapes.of_call(inst, index),
                };
                uses[param] = uses[param].min(does);
            }
        }
        let Some(term) = &block.term else { continue };
        let passed = term.edges().into_iter().flat_map(|edge| edge.args.iter().copied());
        for param in term.operands().into_iter().chain(passed).filter_map(|value| stands_for[value.index()]) {
            uses[param] = Use::Leaks;
        }
    }
    uses
}

struct Builder {
    /// By object: used in a way that keeps it an object.
    stays: Vec<bool>,
    slots: Vec<BTreeMap<u32, Storage>>,
    /// Blocks that use it.
    uses: Vec<Vec<BlockId>>,
    /// Uses that need an object.
    leaves: Vec<(BlockId, InstId, ValueId)>,
    /// Tuples whose length is read.
    measured: Vec<ValueId>,
}

impl Builder {
    fn look(&mut self, function: &Function, cfg: &Cfg, defs: &Defs, webs: &mut Webs, escapes: &Escapes, returns: bool) {
        for &id in &cfg.order {
            let block = function.block(id);
            for &inst_id in &block.insts {
                let inst = function.inst(inst_id);
                if inst.op.makes_tuple() {
                    let items = (0..inst.args.len() as u32).map(|at| (ITEM + at, Storage::Value));
                    self.slots[inst.results[0].index()].extend(items);
                }
                for (index, &arg) in inst.args.iter().enumerate() {
                    let at = webs.object(arg).index();
                    if webs.source[at].is_none() {
                        continue;
                    }
                    match inst.op {
                        Op::LoadSlot { .. } | Op::TakeSlot { .. } | Op::StoreSlot { .. } | Op::LoadItem
                            if index == 0 =>
                        {
                            match slot_of(function, defs, inst.op, &inst.args) {
                                Some((slot, storage)) => {
                                    self.stays[at] |= *self.slots[at].entry(slot).or_insert(storage) != storage;
                                }
                                None => self.stays[at] = true,
                            }
                        }
                        Op::Keep | Op::RefCast => {}
                        op if is_length(op) => self.measured.push(webs.object(arg)),
                        _ if returns && escapes.of_call(inst, index) != Use::Leaks => {}
                        // A copy to look at does as well.
                        _ if !returns && block.cold && escapes.of_call(inst, index) == Use::Looks => {
                            webs.parting.insert((inst_id, webs.object(arg)));
                        }
                        Op::LoadSlot { .. } | Op::TakeSlot { .. } => self.stays[at] = true,
                        _ if !returns => self.leaves.push((id, inst_id, webs.object(arg))),
                        _ => self.stays[at] = true,
                    }
                    self.uses[at].push(id);
                }
            }
            let Some(term) = &block.term else { continue };
            for value in term.operands() {
                let at = webs.object(value).index();
                self.stays[at] |= !(returns && matches!(term, Term::Return(_)));
                self.uses[at].push(id);
            }
            for edge in term.edges() {
                for (&arg, &param) in edge.args.iter().zip(&function.block(edge.block).params) {
                    let object = webs.object(arg);
                    self.uses[object.index()].push(id);
                    if webs.source(param).is_none() {
                        self.stays[object.index()] = true;
                    } else if webs.source(object).is_none() {
                        self.stays[param.index()] = true;
                    } else {
                        let (a, b) = (webs.root(object), webs.root(param));
                        webs.web[b.index()] = a;
                    }
                }
            }
        }
    }

    /// By representative, what is known to stay so far.
    fn webs_that_stay(&self, webs: &Webs) -> Vec<bool> {
        let mut stays = vec![false; webs.web.len()];
        for (index, _) in self.stays.iter().enumerate().filter(|(_, stays)| **stays) {
            stays[webs.root(ValueId(index as u32)).index()] = true;
        }
        stays
    }

    /// An object must have one name at a time: what is passed on is not used by its old name where it arrives.
    fn check_names(&mut self, function: &Function, cfg: &Cfg, webs: &Webs) {
        for &id in &cfg.order {
            for edge in function.edges(id) {
                for (at, &arg) in edge.args.iter().enumerate() {
                    let object = webs.object(arg);
                    if webs.source(object).is_none() {
                        continue;
                    }
                    let again = edge.args[..at].iter().any(|other| webs.object(*other) == object);
                    let kept = webs.alive(object).binary_search(&edge.block).is_ok();
                    self.stays[object.index()] |= again || kept;
                }
            }
        }
    }

    /// Where an object leaves it can be made, if nothing uses it afterwards; where it is made it leaves as it is.
    fn check_leaves(&mut self, function: &Function, defs: &Defs, webs: &mut Webs) {
        for (id, inst, object) in std::mem::take(&mut self.leaves) {
            let block = function.block(id);
            let later = block.insts.iter().skip_while(|other| **other != inst).skip(1);
            let mut later = later.flat_map(|other| &function.inst(*other).args);
            let ends = |value: &ValueId| webs.object(*value) == object;
            let used = later.any(ends)
                || block.term.as_ref().is_some_and(|term| {
                    term.operands().iter().any(ends)
                        || term.edges().iter().any(|edge| {
                            edge.args.iter().any(ends) || webs.alive(object).binary_search(&edge.block).is_ok()
                        })
                });
            // A cast is another name for what is made: it would have to be made anew.
            let cast = function.inst(inst).op == Op::RefCast;
            if used || cast || defs.block[object.index()] == id {
                self.stays[object.index()] = true;
            } else {
                webs.parting.insert((inst, object));
            }
        }
    }

    /// Gathers what is known of each web.
    fn settle(self, function: &Function, defs: &Defs, webs: &mut Webs, returns: bool) {
        let count = webs.object.len();
        let mut stays = vec![false; count];
        let mut makes = vec![false; count];
        let mut mixed = vec![false; count];
        // By web, how many items the objects made here have; an inner None: they are no tuples.
        let mut lengths: Vec<Option<Option<u32>>> = vec![None; count];
        let mut slots: Vec<BTreeMap<u32, Storage>> = vec![BTreeMap::new(); count];
        for index in 0..count {
            let object = ValueId(index as u32);
            if webs.source[index].is_none() || webs.object(object) != object {
                continue;
            }
            let root = webs.root(object).index();
            stays[root] |= self.stays[index];
            if let Def::Result(inst, _) = defs.of[index] {
                // What leaves is made where it does: such a tuple is one of many.
                let op = function.inst(inst).op;
                let op = if op.makes_tuple() { Op::NewTuple } else { op };
                // Slots that are read at once are read already.
                let made = matches!(op, Op::New { .. } | Op::NewTuple);
                makes[root] |= returns || made || !webs.alive[index].is_empty();
                // Of objects that calls return not every slot is known.
                mixed[root] |= !made || webs.made_by[root].is_some_and(|other| other != op);
                webs.made_by[root] = Some(op);
                if made {
                    let tuple = function.inst(inst).args.len();
                    let items = (op == Op::NewTuple).then_some(tuple as u32);
                    // What is made in several places has the same items everywhere, or none.
                    stays[root] |= *lengths[root].get_or_insert(items) != items;
                }
            }
            for (&slot, &storage) in &self.slots[index] {
                stays[root] |= *slots[root].entry(slot).or_insert(storage) != storage;
            }
        }
        for (_, object) in &webs.parting {
            let root = webs.root(*object).index();
            stays[root] |= mixed[root];
        }
        for object in self.measured {
            let root = webs.root(object).index();
            // What a call returned says itself how long it is.
            stays[root] |= mixed[root] || lengths[root].flatten().is_none();
        }
        for root in 0..count {
            let size = slots[root].len();
            if let Some(items) = lengths[root] {
                // A slot that not every object of the web has.
                stays[root] |= slots[root].keys().any(|slot| item(*slot).is_some_and(|at| at >= items.unwrap_or(0)));
                stays[root] |= items.is_some() && slots[root].keys().any(|slot| item(*slot).is_none());
            }
            if !stays[root] && size <= MAX_SLOTS && makes[root] {
                webs.slots[root] = Some(slots[root].iter().map(|(slot, storage)| (*slot, *storage)).collect());
            }
        }
        for index in 0..count {
            let object = ValueId(index as u32);
            if let Some(Source::Behind(block)) = webs.source[index]
                && webs.is_member(object)
            {
                webs.read_at[block.index()].push(object);
            }
        }
    }
}
