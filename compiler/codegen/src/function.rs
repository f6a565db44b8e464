//! The body of one function: blocks in reverse postorder, values by id.

use inkwell::basic_block::BasicBlock;
use inkwell::builder::Builder;
use inkwell::values::{BasicValueEnum, FloatValue, FunctionValue, IntValue, PhiValue, PointerValue};
use molt_ssa::{BlockId, Function, Inst, InstId, SiteId, ValueId};

use crate::abi::Shape;
use crate::control::Outcome;
use crate::debug::Here;
use crate::facts::Place;
use crate::heat::blocks_in_cycles;
use crate::module::Cx;
use crate::tiers::Tier;
use crate::{Result, broken};

/// A block's LLVM block and the phis of its parameters.
pub(crate) struct Target<'c> {
    pub(crate) block: BasicBlock<'c>,
    pub(crate) params: Vec<PhiValue<'c>>,
}

pub(crate) struct Body<'a, 'c, 'm> {
    pub(crate) cx: &'a Cx<'c, 'm>,
    pub(crate) ssa: &'m Function,
    pub(crate) shape: &'a Shape,
    pub(crate) function: FunctionValue<'c>,
    values: Vec<Option<BasicValueEnum<'c>>>,
    targets: Vec<Option<Target<'c>>>,
    /// What the last instruction that reports anything reported.
    pub(crate) outcome: Option<(InstId, Outcome<'c>)>,
    /// The result of a call that is an int word if the call comes back big.
    pub(crate) big_result: Option<(InstId, ValueId)>,
    /// At the end of the entry block, where stack memory is made.
    pub(crate) entry: Builder<'c>,
    /// How deep the recursion is, this function included.
    pub(crate) depth: Option<IntValue<'c>>,
    /// Where the code stands that is emitted, if debuggers are to know.
    here: Option<Here<'c>>,
    /// Whether the entry block is the head of a loop.
    loops: bool,
}

/// Emits function `index` of the module.
pub(crate) fn define(cx: &Cx<'_, '_>, index: usize) -> Result<()> {
    let ssa = &cx.ssa.functions[index];
    let function = cx.functions[index];
    let entry = cx.v.context.append_basic_block(function, "entry");
    let mut body = Body {
        cx,
        ssa,
        shape: &cx.shapes[index],
        function,
        values: vec![None; ssa.values.len()],
        targets: Vec::new(),
        outcome: None,
        big_result: None,
        entry: cx.v.context.create_builder(),
        depth: None,
        loops: loops_to_entry(ssa),
        here: cx.lines.as_ref().and_then(|lines| lines.begin(&cx.v, cx.ssa, ssa.info, function)),
    };
    body.targets.resize_with(ssa.blocks.len(), || None);
    body.entry.position_at_end(entry);
    cx.v.ir.position_at_end(entry);
    body.fill(index)?;
    body.entry.position_at_end(entry);
    let Some(first) = &body.targets[0] else { return broken("no entry block") };
    body.entry.build_unconditional_branch(first.block)?;
    Ok(())
}

/// By block of a function that runs once, whether it stands outside loops: nothing is inlined there. Empty for others.
fn runs_once(ssa: &Function) -> Vec<bool> {
    if !ssa.once {
        return Vec::new();
    }
    blocks_in_cycles(ssa).into_iter().map(|repeats| !repeats).collect()
}

impl<'c, 'm> Body<'_, 'c, 'm> {
    fn fill(&mut self, index: usize) -> Result<()> {
        let order = order(self.ssa)?;
        let spared = runs_once(self.ssa);
        let mut layout = order.clone();
        if self.here.is_some() {
            // A debugger stops at the first address of a line, which is to be in the version that runs mostly.
            layout.sort_by_key(|&id| self.ssa.block(id).cold);
        }
        for id in layout {
            self.open(id)?;
        }
        self.parameters(index)?;
        for id in order {
            let ssa = self.ssa;
            let block = ssa.block(id);
            self.cx.v.ir.position_at_end(self.target(id)?.block);
            let rare = block.cold || spared.get(id.index()) == Some(&true);
            self.cx.v.cold.set(self.cx.tiers[index] != Tier::Full || rare && !ssa.cold);
            for &inst in &block.insts {
                self.locate(ssa.inst(inst).site);
                self.emit(inst, ssa.inst(inst))?;
            }
            self.locate(block.term_site);
            match &block.term {
                Some(term) => self.terminate(term)?,
                None => return broken(format!("block {} has no end", id.0)),
            }
        }
        Ok(())
    }

    /// Makes the LLVM block and the phis for its parameters.
    fn open(&mut self, id: BlockId) -> Result<()> {
        let v = &self.cx.v;
        let block = v.context.append_basic_block(self.function, "");
        let mut params = Vec::new();
        if id.0 != 0 || self.loops {
            v.ir.position_at_end(block);
            for &param in &self.ssa.block(id).params {
                let phi = v.ir.build_phi(v.ty(self.ssa.ty(param)), "")?;
                self.values[param.index()] = Some(phi.as_basic_value());
                params.push(phi);
            }
        }
        self.targets[id.index()] = Some(Target { block, params });
        Ok(())
    }

    fn parameters(&mut self, index: usize) -> Result<()> {
        let given = self.function.get_params();
        let params = &self.ssa.block(BlockId(0)).params;
        if params.len() != self.shape.params.len() {
            return broken("the entry block's parameters are not the function's");
        }
        let Some(entry) = self.entry.get_insert_block() else { return broken("no entry block") };
        for (index, (&param, value)) in params.iter().zip(&given).enumerate() {
            match self.target(BlockId(0))?.params.get(index) {
                Some(phi) => phi.add_incoming(&[(value, entry)]),
                None => self.values[param.index()] = Some(*value),
            }
        }
        if self.shape.depth {
            self.depth = given.last().map(|value| value.into_int_value());
        } else if self.cx.depths.needs[index] {
            let v = &self.cx.v;
            let place = self.cx.depth_variable();
            let outer = self.entry.build_load(v.i64, place, "")?.into_int_value();
            let step = v.bits(self.cx.frames(self.ssa));
            self.depth = Some(self.entry.build_int_add(outer, step, "")?);
        }
        Ok(())
    }

    /// What is emitted next stands there; what has no place stands where the last did that had one.
    fn locate(&mut self, site: Option<SiteId>) {
        let (Some(lines), Some(here), Some(site)) = (&self.cx.lines, &mut self.here, site) else { return };
        lines.at(&self.cx.v, self.cx.ssa, here, &self.cx.ssa.sites[site.index()]);
    }

    pub(crate) fn target(&self, id: BlockId) -> Result<&Target<'c>> {
        self.targets[id.index()].as_ref().map_or_else(|| broken(format!("block {} is not reachable", id.0)), Ok)
    }

    pub(crate) fn value(&self, id: ValueId) -> Result<BasicValueEnum<'c>> {
        self.values[id.index()].map_or_else(|| broken(format!("value {} is used before it is made", id.0)), Ok)
    }

    pub(crate) fn int(&self, id: ValueId) -> Result<IntValue<'c>> {
        match self.value(id)? {
            BasicValueEnum::IntValue(value) => Ok(value),
            _ => broken(format!("value {} is not an integer", id.0)),
        }
    }

    pub(crate) fn float(&self, id: ValueId) -> Result<FloatValue<'c>> {
        match self.value(id)? {
            BasicValueEnum::FloatValue(value) => Ok(value),
            _ => broken(format!("value {} is not a float", id.0)),
        }
    }

    pub(crate) fn pointer(&self, id: ValueId) -> Result<PointerValue<'c>> {
        match self.value(id)? {
            BasicValueEnum::PointerValue(value) => Ok(value),
            _ => broken(format!("value {} is not a reference", id.0)),
        }
    }

    pub(crate) fn set(&mut self, id: ValueId, value: impl Into<BasicValueEnum<'c>>) {
        self.values[id.index()] = Some(value.into());
    }

    /// Sets the instruction's only result.
    pub(crate) fn result(&mut self, inst: &Inst, value: impl Into<BasicValueEnum<'c>>) -> Result<()> {
        match inst.results.as_slice() {
            [only] => {
                self.set(*only, value);
                Ok(())
            }
            _ => broken(format!("{} has {} results", inst.op.mnemonic(), inst.results.len())),
        }
    }

    pub(crate) fn arg(&self, inst: &Inst, index: usize) -> Result<ValueId> {
        let arg = inst.args.get(index).copied();
        arg.map_or_else(|| broken(format!("{} lacks argument {index}", inst.op.mnemonic())), Ok)
    }

    /// Memory on the stack for the rest of the function.
    pub(crate) fn stack(&self, words: u32) -> Result<PointerValue<'c>> {
        let v = &self.cx.v;
        let slot = self.entry.build_alloca(v.i64.array_type(words), "")?;
        Ok(slot)
    }

    /// Writes the depth for what the runtime may call.
    pub(crate) fn publish_depth(&self) -> Result<()> {
        if let (Some(depth), true) = (self.depth, self.cx.depths.runtime_needs) {
            self.cx.v.store(self.cx.depth_variable(), depth, Place::Global)?;
        }
        Ok(())
    }
}

/// Whether something jumps back to the entry block, whose parameters are phis then.
fn loops_to_entry(function: &Function) -> bool {
    let terms = function.blocks.iter().filter_map(|block| block.term.as_ref());
    terms.into_iter().any(|term| term.edges().iter().any(|edge| edge.block == BlockId(0)))
}

/// The reachable blocks in reverse postorder: each after those that dominate it.
fn order(function: &Function) -> Result<Vec<BlockId>> {
    let mut seen = vec![false; function.blocks.len()];
    let mut done = Vec::with_capacity(function.blocks.len());
    if function.blocks.is_empty() {
        return broken("no blocks");
    }
    seen[0] = true;
    let mut open = vec![(BlockId(0), 0)];
    while let Some((id, next)) = open.last_mut() {
        let edges = function.block(*id).term.as_ref().map(|term| term.edges()).unwrap_or_default();
        // Backwards, so that a loop's body comes before what follows the loop.
        match edges.iter().rev().nth(*next) {
            Some(edge) => {
                *next += 1;
                let block = edge.block;
                if !std::mem::replace(&mut seen[block.index()], true) {
                    open.push((block, 0));
                }
            }
            None => {
                done.push(*id);
                open.pop();
            }
        }
    }
    done.reverse();
    Ok(done)
}
