//! `i64` and `i1`.

use inkwell::IntPredicate;
use inkwell::values::IntValue;
use molt_ssa::{Inst, IntCond, Op};

use crate::function::Body;
use crate::{Result, broken};

impl<'c> Body<'_, 'c, '_> {
    pub(super) fn int_op(&mut self, inst: &Inst) -> Result<()> {
        let a = self.int(self.arg(inst, 0)?)?;
        if matches!(inst.op, Op::CountOnes | Op::LeadingZeros) {
            let value = self.count_bits(&inst.op, a)?;
            return self.result(inst, value);
        }
        if let Op::IFits { bits } = inst.op {
            let v = &self.cx.v;
            let moved = v.ir.build_int_add(a, v.bits(1 << (bits - 1)), "")?;
            let fits = v.icmp(IntPredicate::ULT, moved, v.bits(1 << bits))?;
            return self.result(inst, fits);
        }
        let b = self.int(self.arg(inst, 1)?)?;
        let ir = &self.cx.v.ir;
        let value = match inst.op {
            Op::IAdd => ir.build_int_add(a, b, "")?,
            Op::ISub => ir.build_int_sub(a, b, "")?,
            Op::IMul => ir.build_int_mul(a, b, "")?,
            Op::IAnd => ir.build_and(a, b, "")?,
            Op::IOr => ir.build_or(a, b, "")?,
            Op::IXor => ir.build_xor(a, b, "")?,
            Op::IShl => ir.build_left_shift(a, b, "")?,
            Op::IShrS => ir.build_right_shift(a, b, true, "")?,
            Op::IShrU => ir.build_right_shift(a, b, false, "")?,
            Op::UDiv => ir.build_int_unsigned_div(a, b, "")?,
            Op::UMod => ir.build_int_unsigned_rem(a, b, "")?,
            Op::IDivFloor => self.div_floor(a, b)?,
            Op::IModFloor => self.mod_floor(a, b)?,
            Op::ICmp { cond } => self.cx.v.icmp(predicate(cond), a, b)?,
            Op::IAddOvf => return self.checked(inst, "llvm.sadd.with.overflow", a, b),
            Op::ISubOvf => return self.checked(inst, "llvm.ssub.with.overflow", a, b),
            Op::IMulOvf => return self.checked(inst, "llvm.smul.with.overflow", a, b),
            Op::UAddOvf => return self.checked(inst, "llvm.uadd.with.overflow", a, b),
            Op::USubOvf => return self.checked(inst, "llvm.usub.with.overflow", a, b),
            Op::UMulOvf => return self.checked(inst, "llvm.umul.with.overflow", a, b),
            _ => return broken("not an integer op"),
        };
        self.result(inst, value)
    }

    fn checked(&mut self, inst: &Inst, name: &str, a: IntValue<'c>, b: IntValue<'c>) -> Result<()> {
        let (value, overflow) = self.cx.with_overflow(name, a, b)?;
        match inst.results.as_slice() {
            [first, second] => {
                self.set(*first, value);
                self.set(*second, overflow);
                Ok(())
            }
            _ => broken("a checked op has two results"),
        }
    }

    fn count_bits(&self, op: &Op, a: IntValue<'c>) -> Result<IntValue<'c>> {
        let v = &self.cx.v;
        let value = if *op == Op::CountOnes {
            v.intrinsic(&self.cx.llvm, "llvm.ctpop", &[v.i64.into()], &[a.into()])?
        } else {
            v.intrinsic(&self.cx.llvm, "llvm.ctlz", &[v.i64.into()], &[a.into(), v.truth(false).into()])?
        };
        Ok(value.into_int_value())
    }

    /// The quotient rounded down. A shift for a power of two; else the truncated one less 1 where a remainder has not
    /// the divisor's sign.
    fn div_floor(&self, a: IntValue<'c>, b: IntValue<'c>) -> Result<IntValue<'c>> {
        let v = &self.cx.v;
        if let Some(bits) = power_of_two(b) {
            return v.sar(a, u64::from(bits));
        }
        let quotient = v.ir.build_int_signed_div(a, b, "")?;
        let back = v.ir.build_int_mul(quotient, b, "")?;
        let rest = v.ir.build_int_sub(a, back, "")?;
        let below = self.rest_is_off(rest, b)?;
        let step = v.ir.build_int_s_extend(below, v.i64, "")?;
        Ok(v.ir.build_int_add(quotient, step, "")?)
    }

    fn mod_floor(&self, a: IntValue<'c>, b: IntValue<'c>) -> Result<IntValue<'c>> {
        let v = &self.cx.v;
        if let Some(bits) = power_of_two(b) {
            return Ok(v.ir.build_and(a, v.bits((1 << bits) - 1), "")?);
        }
        let rest = v.ir.build_int_signed_rem(a, b, "")?;
        let below = self.rest_is_off(rest, b)?;
        let fixed = v.ir.build_int_add(rest, b, "")?;
        Ok(v.ir.build_select(below, fixed, rest, "")?.into_int_value())
    }

    /// Whether a truncated remainder is not 0 and has the other sign than the divisor.
    fn rest_is_off(&self, rest: IntValue<'c>, divisor: IntValue<'c>) -> Result<IntValue<'c>> {
        let v = &self.cx.v;
        let zero = v.int(0);
        if divisor.get_sign_extended_constant().is_some_and(|divisor| divisor > 0) {
            return v.icmp(IntPredicate::SLT, rest, zero);
        }
        let signs = v.ir.build_xor(rest, divisor, "")?;
        let differ = v.icmp(IntPredicate::SLT, signs, zero)?;
        let some = v.icmp(IntPredicate::NE, rest, zero)?;
        Ok(v.ir.build_and(some, differ, "")?)
    }

    pub(super) fn bool_op(&mut self, inst: &Inst) -> Result<()> {
        let v = &self.cx.v;
        let a = self.int(self.arg(inst, 0)?)?;
        let value = match inst.op {
            Op::BNot => v.ir.build_not(a, "")?,
            Op::IFromB => v.ir.build_int_z_extend(a, v.i64, "")?,
            Op::BAnd => v.ir.build_and(a, self.int(self.arg(inst, 1)?)?, "")?,
            Op::BOr => v.ir.build_or(a, self.int(self.arg(inst, 1)?)?, "")?,
            Op::BXor => v.ir.build_xor(a, self.int(self.arg(inst, 1)?)?, "")?,
            Op::Select => {
                let (then, otherwise) = (self.value(self.arg(inst, 1)?)?, self.value(self.arg(inst, 2)?)?);
                let value = v.ir.build_select(a, then, otherwise, "")?;
                return self.result(inst, value);
            }
            _ => return broken("not a bool op"),
        };
        self.result(inst, value)
    }
}

impl<'c> crate::module::Cx<'c, '_> {
    pub(crate) fn with_overflow(
        &self,
        name: &str,
        a: IntValue<'c>,
        b: IntValue<'c>,
    ) -> Result<(IntValue<'c>, IntValue<'c>)> {
        let v = &self.v;
        let pair = v.intrinsic(&self.llvm, name, &[v.i64.into()], &[a.into(), b.into()])?.into_struct_value();
        let value = v.ir.build_extract_value(pair, 0, "")?.into_int_value();
        let overflow = v.ir.build_extract_value(pair, 1, "")?.into_int_value();
        Ok((value, overflow))
    }
}

/// The exponent of a constant power of two.
fn power_of_two(value: IntValue<'_>) -> Option<u32> {
    let value = value.get_sign_extended_constant()?;
    (value > 0 && value & (value - 1) == 0).then(|| value.trailing_zeros())
}

fn predicate(cond: IntCond) -> IntPredicate {
    match cond {
        IntCond::Eq => IntPredicate::EQ,
        IntCond::Ne => IntPredicate::NE,
        IntCond::Lt => IntPredicate::SLT,
        IntCond::Le => IntPredicate::SLE,
        IntCond::Gt => IntPredicate::SGT,
        IntCond::Ge => IntPredicate::SGE,
        IntCond::ULt => IntPredicate::ULT,
        IntCond::ULe => IntPredicate::ULE,
        IntCond::UGt => IntPredicate::UGT,
        IntCond::UGe => IntPredicate::UGE,
    }
}
