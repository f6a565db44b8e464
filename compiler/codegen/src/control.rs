//! How blocks end: jumps, tests of what a call reported, returns.

use inkwell::IntPredicate;
use inkwell::basic_block::BasicBlock;
use inkwell::values::{BasicValueEnum, IntValue, PointerValue};
use molt_ssa::{Edge, InstId, Term, Ty, ValueId};

use crate::abi::{Report, sentinel, status};
use crate::facts::Place;
use crate::function::Body;
use crate::verbs::Odds;
use crate::{Result, broken};

/// What a call reported, as it came back.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Outcome<'c> {
    Status(IntValue<'c>),
    Bool(IntValue<'c>),
    Value(IntValue<'c>),
    Word(IntValue<'c>),
    Ref(PointerValue<'c>),
    /// The bits of the first result: see the status variable if they are rare.
    Rare(IntValue<'c>),
    /// Set if it raised.
    Raised(IntValue<'c>),
}

/// The ways not to return plainly.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Way {
    Raised,
    Big,
    Stopped,
}

impl<'c> Body<'_, 'c, '_> {
    pub(crate) fn terminate(&mut self, term: &Term) -> Result<()> {
        let v = &self.cx.v;
        match term {
            Term::Jump(edge) => {
                let to = self.pass(edge)?;
                v.jump(to)
            }
            Term::Branch { cond, then, otherwise } => {
                let cond = self.int(*cond)?;
                let cold = |edge: &Edge| self.ssa.block(edge.block).cold;
                let odds = match (cold(then), cold(otherwise)) {
                    (true, false) => Odds::Unlikely,
                    (false, true) => Odds::Likely,
                    _ => Odds::Even,
                };
                let then_block = self.pass(then)?;
                let other_block =
                    if then.block == otherwise.block { self.detour(otherwise)? } else { self.pass(otherwise)? };
                v.branch(cond, then_block, other_block, odds)
            }
            Term::Switch { value, cases, default } => {
                let value = self.int(*value)?;
                let mut arms = Vec::with_capacity(cases.len());
                for (case, edge) in cases {
                    arms.push((v.int(*case), self.detour(edge)?));
                }
                let default = self.detour(default)?;
                v.ir.build_switch(value, default, &arms)?;
                Ok(())
            }
            Term::Check { inst, ok, err, big, stop } => {
                let outcome = match self.outcome.take() {
                    Some((last, outcome)) if last == *inst => Some(outcome),
                    _ => None,
                };
                let ways = [(Way::Raised, err), (Way::Big, big), (Way::Stopped, stop)];
                let ways: Vec<(Way, &Edge)> =
                    ways.iter().filter_map(|(way, edge)| Some((*way, edge.as_ref()?))).collect();
                match outcome {
                    Some(Outcome::Rare(bits)) => self.check_rare(*inst, bits, ok, &ways),
                    _ => self.check(outcome, ok, &ways),
                }
            }
            Term::Return(values) => self.return_values(values),
            Term::ReturnBig(word) => {
                let word = self.value(*word)?;
                self.return_way(Way::Big, Some(word))
            }
            Term::ReturnRaise => self.return_way(Way::Raised, None),
            Term::ReturnStop(value) => {
                if let Some(value) = value {
                    let word = self.to_word(*value)?;
                    v.store(self.cx.stop_variable(), word, Place::Global)?;
                }
                self.return_way(Way::Stopped, None)
            }
            Term::Yield { .. } => broken("a generator that was not split"),
            Term::Unreachable => {
                v.call(self.cx.row_named("impossible")?, &[])?;
                v.ir.build_unreachable()?;
                Ok(())
            }
        }
    }

    /// Gives the edge's arguments to its block, for a jump from the current block.
    fn pass(&self, edge: &Edge) -> Result<BasicBlock<'c>> {
        let target = self.target(edge.block)?;
        if target.params.len() != edge.args.len() {
            return broken(format!("block {} gets {} arguments", edge.block.0, edge.args.len()));
        }
        let here = self.cx.v.here()?;
        for (phi, arg) in target.params.iter().zip(&edge.args) {
            let value = self.value(*arg)?;
            phi.add_incoming(&[(&value, here)]);
        }
        Ok(target.block)
    }

    /// The same through a block of its own, where several edges of one terminator may lead to one block.
    fn detour(&self, edge: &Edge) -> Result<BasicBlock<'c>> {
        let v = &self.cx.v;
        if edge.args.is_empty() {
            return self.pass(edge);
        }
        let here = v.here()?;
        let between = v.block("")?;
        v.ir.position_at_end(between);
        let to = self.pass(edge)?;
        v.jump(to)?;
        v.ir.position_at_end(here);
        Ok(between)
    }

    fn check(&self, outcome: Option<Outcome<'c>>, ok: &Edge, ways: &[(Way, &Edge)]) -> Result<()> {
        let v = &self.cx.v;
        let fine = self.detour_if(ok, ways)?;
        match (outcome, ways) {
            (_, []) => v.jump(fine),
            (Some(outcome), [(way, edge)]) => {
                let other = self.detour_if(edge, &[(*way, ok)])?;
                let is = self.is(outcome, *way)?;
                v.branch(is, other, fine, Odds::Unlikely)
            }
            (Some(outcome), [rest @ .., (_, last)]) => {
                let slow = v.block("")?;
                let is_ok = self.is_ok(outcome)?;
                v.branch(is_ok, fine, slow, Odds::Likely)?;
                v.ir.position_at_end(slow);
                for (way, edge) in rest {
                    let is = self.is(outcome, *way)?;
                    let to = self.detour(edge)?;
                    let next = v.block("")?;
                    v.branch(is, to, next, Odds::Even)?;
                    v.ir.position_at_end(next);
                }
                let to = self.pass(last)?;
                v.jump(to)
            }
            // The instruction reports nothing: the other edges stay, never taken, for their phis' sake.
            (None, [first, ..]) => {
                let other = self.detour(first.1)?;
                v.branch(v.truth(false), other, fine, Odds::Unlikely)?;
                for (_, edge) in &ways[1..] {
                    let dead = v.block("")?;
                    v.ir.position_at_end(dead);
                    let to = self.pass(edge)?;
                    v.jump(to)?;
                }
                Ok(())
            }
        }
    }

    /// The number may be a result or mean that the status variable says more. That is zero but between the return and
    /// this look at it.
    fn check_rare(&mut self, inst: InstId, bits: IntValue<'c>, ok: &Edge, ways: &[(Way, &Edge)]) -> Result<()> {
        let cx = self.cx;
        let v = &cx.v;
        let rare = self.same(bits, sentinel::RARE)?;
        let fine = self.pass(ok)?;
        let slow = v.block("")?;
        v.branch(rare, slow, fine, Odds::Unlikely)?;
        v.ir.position_at_end(slow);
        let code = v.load(v.i8, cx.status_variable(), Place::Global)?.into_int_value();
        v.store(cx.status_variable(), v.i8.const_zero(), Place::Global)?;
        if let Some((_, word)) = self.big_result.take().filter(|(call, _)| *call == inst) {
            let big = v.load(v.i64, cx.word_variable(), Place::Global)?;
            self.set(word, big);
        }
        let mut arms = Vec::with_capacity(ways.len());
        for (way, edge) in ways {
            arms.push((v.i8.const_int(code_of(*way), false), self.detour(edge)?));
        }
        let again = self.detour(ok)?;
        v.ir.build_switch(code, again, &arms)?;
        Ok(())
    }

    fn detour_if(&self, edge: &Edge, others: &[(Way, &Edge)]) -> Result<BasicBlock<'c>> {
        if others.iter().any(|(_, other)| other.block == edge.block) { self.detour(edge) } else { self.pass(edge) }
    }

    fn same(&self, a: IntValue<'c>, bits: u64) -> Result<IntValue<'c>> {
        self.cx.v.icmp(IntPredicate::EQ, a, a.get_type().const_int(bits, false))
    }

    fn below(&self, a: IntValue<'c>, bits: u64) -> Result<IntValue<'c>> {
        self.cx.v.icmp(IntPredicate::ULT, a, a.get_type().const_int(bits, false))
    }

    fn is(&self, outcome: Outcome<'c>, way: Way) -> Result<IntValue<'c>> {
        let code = |raised, stopped| match way {
            Way::Raised => Ok(raised),
            Way::Stopped => Ok(stopped),
            Way::Big => broken("a big int where none can come"),
        };
        match outcome {
            Outcome::Status(byte) => self.same(byte, code_of(way)),
            Outcome::Bool(byte) => self.same(byte, code(status::BOOL_RAISED, status::BOOL_STOPPED)?),
            Outcome::Value(value) => self.same(value, code(sentinel::VALUE_RAISED, sentinel::VALUE_STOPPED)?),
            Outcome::Word(word) => self.same(word, code(sentinel::WORD_RAISED, sentinel::WORD_STOPPED)?),
            Outcome::Ref(pointer) => {
                let v = &self.cx.v;
                if way == Way::Raised {
                    return Ok(v.ir.build_is_null(pointer, "")?);
                }
                let address = v.ir.build_ptr_to_int(pointer, v.word, "")?;
                self.same(address, code(sentinel::REF_RAISED, sentinel::REF_STOPPED)?)
            }
            Outcome::Raised(raised) => Ok(raised),
            Outcome::Rare(_) => broken("a rare number is looked at twice"),
        }
    }

    fn is_ok(&self, outcome: Outcome<'c>) -> Result<IntValue<'c>> {
        let v = &self.cx.v;
        match outcome {
            Outcome::Status(byte) => self.same(byte, status::OK),
            Outcome::Bool(byte) => self.below(byte, status::BOOL_RAISED),
            Outcome::Value(value) => self.below(value, sentinel::VALUE_RAISED),
            Outcome::Word(word) => {
                let raised = self.same(word, sentinel::WORD_RAISED)?;
                let stopped = self.same(word, sentinel::WORD_STOPPED)?;
                let either = v.ir.build_or(raised, stopped, "")?;
                Ok(v.ir.build_not(either, "")?)
            }
            Outcome::Ref(pointer) => {
                let address = v.ir.build_ptr_to_int(pointer, v.word, "")?;
                let last = address.get_type().const_int(sentinel::REF_STOPPED, false);
                v.icmp(IntPredicate::UGT, address, last)
            }
            Outcome::Raised(raised) => Ok(v.ir.build_not(raised, "")?),
            Outcome::Rare(_) => broken("a rare number is looked at twice"),
        }
    }

    fn return_values(&self, values: &[ValueId]) -> Result<()> {
        if values.len() != self.shape.results.len() {
            return broken(format!("{} results are returned", values.len()));
        }
        let v = &self.cx.v;
        let mut fields = values.iter().map(|&value| self.value(value)).collect::<Result<Vec<_>>>()?;
        match (self.shape.report, &mut fields[..]) {
            (Report::Bool, [only]) => *only = v.ir.build_int_z_extend(only.into_int_value(), v.i8, "")?.into(),
            (Report::Status, _) => fields.push(v.i8.const_int(status::OK, false).into()),
            _ => {}
        }
        self.return_fields(&fields)
    }

    fn return_fields(&self, fields: &[BasicValueEnum<'c>]) -> Result<()> {
        let ir = &self.cx.v.ir;
        match fields {
            [] => ir.build_return(None)?,
            [one] => ir.build_return(Some(one))?,
            many => ir.build_aggregate_return(many)?,
        };
        Ok(())
    }

    fn return_way(&self, way: Way, big: Option<BasicValueEnum<'c>>) -> Result<()> {
        let v = &self.cx.v;
        let mut fields: Vec<BasicValueEnum<'c>> = self.shape.fields(v).into_iter().map(poison).collect();
        match self.shape.report {
            Report::Never => return broken(format!("the signature does not say {way:?}")),
            Report::Sentinel(at) => {
                let stopped = way == Way::Stopped;
                let pick = |raised, stop| if stopped { stop } else { raised };
                fields[at] = match self.shape.results[at] {
                    Ty::Value => v.bits(pick(sentinel::VALUE_RAISED, sentinel::VALUE_STOPPED)).into(),
                    Ty::Int => v.bits(pick(sentinel::WORD_RAISED, sentinel::WORD_STOPPED)).into(),
                    _ if stopped => v.word.const_int(sentinel::REF_STOPPED, false).const_to_pointer(v.ptr).into(),
                    _ => v.ptr.const_null().into(),
                };
            }
            Report::Bool => {
                let code = if way == Way::Stopped { status::BOOL_STOPPED } else { status::BOOL_RAISED };
                fields[0] = v.i8.const_int(code, false).into();
            }
            Report::Rare => {
                let code = v.i8.const_int(code_of(way), false);
                v.store(self.cx.status_variable(), code, Place::Global)?;
                if let Some(word) = big {
                    v.store(self.cx.word_variable(), word, Place::Global)?;
                }
                fields[0] = match self.shape.results[0] {
                    Ty::F64 => v.f64_of_bits(v.bits(sentinel::RARE))?.into(),
                    _ => v.bits(sentinel::RARE).into(),
                };
            }
            Report::Status => {
                let code = code_of(way);
                if let Some(word) = big {
                    fields[0] = word;
                }
                if let Some(last) = fields.last_mut() {
                    *last = v.i8.const_int(code, false).into();
                }
            }
        }
        self.return_fields(&fields)
    }
}

fn code_of(way: Way) -> u64 {
    match way {
        Way::Raised => status::RAISED,
        Way::Big => status::BIG,
        Way::Stopped => status::STOPPED,
    }
}

/// A value that nobody looks at.
pub(crate) fn poison(ty: inkwell::types::BasicTypeEnum<'_>) -> BasicValueEnum<'_> {
    use inkwell::types::BasicTypeEnum;
    match ty {
        BasicTypeEnum::IntType(ty) => ty.get_poison().into(),
        BasicTypeEnum::FloatType(ty) => ty.get_poison().into(),
        BasicTypeEnum::PointerType(ty) => ty.get_poison().into(),
        BasicTypeEnum::StructType(ty) => ty.get_poison().into(),
        BasicTypeEnum::ArrayType(ty) => ty.get_poison().into(),
        BasicTypeEnum::VectorType(ty) => ty.get_poison().into(),
        BasicTypeEnum::ScalableVectorType(ty) => ty.get_poison().into(),
    }
}
