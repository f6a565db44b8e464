//! Makes the exits of raising instructions explicit.
//!
//! Requires: valid SSA. Ensures: every instruction that may raise, stop or return a big int is the last of its block,
//! which ends in a check with an edge for each of these; every error edge has passed a `traceback_push` of the
//! instruction's site (code without a site is not shown). Exits with the same site share a block. Invalidates: all analyses.

use rustc_hash::FxHashMap;

use molt_abi::table;
use molt_abi::types::Builtin;
use molt_ssa::analysis::Cfg;
use molt_ssa::{BlockId, Callees, Edge, Function, InstId, Op, Outcomes, RtFn, SiteId, Term, Ty, ValueId};
use smallvec::SmallVec;

pub fn explicit_exits(function: &mut Function, callees: &Callees) {
    let cfg = Cfg::of(function);
    let mut exits = Exits { by_site: FxHashMap::default(), used: used(function) };
    for id in (0..function.blocks.len() as u32).map(BlockId).filter(|&id| cfg.reachable(id)) {
        let block = &mut function.blocks[id.index()];
        let (insts, term, site, cold) =
            (std::mem::take(&mut block.insts), block.term.take(), block.term_site, block.cold);
        let checked = match term {
            Some(Term::Check { inst, .. }) => Some(inst),
            _ => None,
        };
        let mut current = id;
        for inst in insts {
            function.blocks[current.index()].insts.push(inst);
            let outcomes = function.inst(inst).outcomes(callees);
            if Some(inst) == checked || !outcomes.any() {
                continue;
            }
            let rest = function.add_block();
            function.blocks[rest.index()].cold = cold;
            let ok = Edge { block: rest, args: SmallVec::new() };
            let check = exits.check(function, inst, outcomes, callees, [Some(ok), None, None, None]);
            function.blocks[current.index()].term = Some(check);
            current = rest;
        }
        let term = match term {
            Some(Term::Check { inst, ok, err, big, stop }) => {
                let outcomes = function.inst(inst).outcomes(callees);
                Some(exits.check(function, inst, outcomes, callees, [Some(ok), err, big, stop]))
            }
            term => term,
        };
        function.blocks[current.index()].term = term;
        function.blocks[current.index()].term_site = site;
    }
}

struct Exits {
    by_site: FxHashMap<Option<SiteId>, BlockId>,
    /// Whether anything reads the value.
    used: Vec<bool>,
}

fn used(function: &Function) -> Vec<bool> {
    let mut used = vec![false; function.values.len()];
    let mut mark = |values: &[ValueId]| values.iter().for_each(|value| used[value.index()] = true);
    function.insts.iter().for_each(|inst| mark(&inst.args));
    for term in function.blocks.iter().filter_map(|block| block.term.as_ref()) {
        mark(&term.operands());
        term.edges().iter().for_each(|edge| mark(&edge.args));
    }
    used
}

fn to(block: BlockId) -> Edge {
    Edge { block, args: SmallVec::new() }
}

impl Exits {
    /// The terminator behind `inst`, with the edges that it needs; `[ok, err, big, stop]` are those it has.
    fn check(
        &mut self,
        function: &mut Function,
        inst: InstId,
        outcomes: Outcomes,
        callees: &Callees,
        [ok, err, big, stop]: [Option<Edge>; 4],
    ) -> Term {
        let site = function.inst(inst).site;
        let ok = ok.unwrap_or_else(|| to(BlockId(0)));
        if !outcomes.any() {
            return Term::Jump(ok);
        }
        let err = outcomes.raises.then(|| match err {
            Some(edge) => through_traceback(function, edge, site),
            None => self.exit(function, site),
        });
        let big = outcomes.big.then(|| big.unwrap_or_else(|| self.unexpected_big(function, inst, &ok, callees)));
        let stop = outcomes.stops.then(|| stop.unwrap_or_else(|| self.unexpected_stop(function, inst, callees)));
        if err.is_none() && big.is_none() && stop.is_none() {
            return Term::Jump(ok);
        }
        Term::Check { inst, ok, err, big, stop }
    }

    /// Leaves the function with the pending exception.
    fn exit(&mut self, function: &mut Function, site: Option<SiteId>) -> Edge {
        if let Some(&block) = self.by_site.get(&site) {
            return to(block);
        }
        let block = cold_block(function);
        if site.is_some() {
            function.push(block, Op::TracebackPush, &[], &[], site);
        }
        function.blocks[block.index()].term = Some(Term::ReturnRaise);
        self.by_site.insert(site, block);
        to(block)
    }

    /// An int result that nobody reads may be big as well.
    fn unexpected_big(&self, function: &mut Function, inst: InstId, ok: &Edge, callees: &Callees) -> Edge {
        let block = cold_block(function);
        let Op::Call { func } = function.inst(inst).op else { return to(block) };
        let plain = callees.sigs[func.index()].results.len();
        let results = &function.inst(inst).results;
        let unread = results.iter().take(plain).all(|result| !self.used[result.index()]);
        function.blocks[block.index()].term = Some(if unread { Term::Jump(ok.clone()) } else { Term::Unreachable });
        to(block)
    }

    /// StopIteration where no loop expects it is an exception like any other.
    fn unexpected_stop(&mut self, function: &mut Function, inst: InstId, callees: &Callees) -> Edge {
        let block = cold_block(function);
        let found = function.inst(inst);
        let (site, stop) = (found.site, found.results.len().checked_sub(1));
        let value = stop.filter(|&at| found.way(at, callees) == molt_ssa::Way::Stop).map(|at| found.results[at]);
        let class = function.push(block, Op::IConst { value: Builtin::StopIteration as i64 }, &[], &[Ty::I64], None);
        let class = function.inst(class).results[0];
        match value {
            None => raise(function, block, "raise_empty", &[class]),
            Some(value) => {
                let boxed = match function.ty(value) {
                    Ty::Ref(_) => Some(Op::VFromRef),
                    Ty::I64 => Some(Op::VFromI),
                    Ty::F64 => Some(Op::VFromF),
                    Ty::I1 => Some(Op::VFromB),
                    Ty::Value | Ty::Int | Ty::Ptr => None,
                };
                let value = boxed.map_or(value, |op| {
                    let inst = function.push(block, op, &[value], &[Ty::Value], None);
                    function.inst(inst).results[0]
                });
                raise(function, block, "raise_value", &[class, value]);
            }
        }
        let exit = self.exit(function, site);
        function.blocks[block.index()].term = Some(Term::Jump(exit));
        to(block)
    }
}

fn raise(function: &mut Function, block: BlockId, row: &str, args: &[ValueId]) {
    if let Some(row) = table::find(row) {
        function.push(block, Op::CallRt { function: RtFn(row) }, args, &[], None);
    }
}

fn through_traceback(function: &mut Function, edge: Edge, site: Option<SiteId>) -> Edge {
    if site.is_none() || notes_place(function, &edge, site) {
        return edge;
    }
    let block = cold_block(function);
    function.push(block, Op::TracebackPush, &[], &[], site);
    function.blocks[block.index()].term = Some(Term::Jump(edge));
    to(block)
}

/// Whether the way of an exception begins by noting the place: inlined code has passed this way already.
pub(crate) fn notes_place(function: &Function, edge: &Edge, site: Option<SiteId>) -> bool {
    let insts = function.block(edge.block).insts.iter().map(|inst| function.inst(*inst));
    let mut first = insts.skip_while(|inst| matches!(inst.op, Op::Keep | Op::DecRef));
    first.next().is_some_and(|inst| inst.op == Op::TracebackPush && inst.site == site)
}

fn cold_block(function: &mut Function) -> BlockId {
    let block = function.add_block();
    function.blocks[block.index()].cold = true;
    block
}
