//! `f64`: IEEE 754 to the letter, no flags that would relax it.

use inkwell::FloatPredicate;
use inkwell::values::FloatValue;
use molt_ssa::{FloatCond, Inst, Op};

use crate::function::Body;
use crate::{Result, broken};

impl<'c> Body<'_, 'c, '_> {
    pub(super) fn float_op(&mut self, inst: &Inst) -> Result<()> {
        let v = &self.cx.v;
        let first = self.arg(inst, 0)?;
        match inst.op {
            Op::FFromI => {
                let value = v.ir.build_signed_int_to_float(self.int(first)?, v.f64, "")?;
                return self.result(inst, value);
            }
            Op::FFromU => {
                let value = v.ir.build_unsigned_int_to_float(self.int(first)?, v.f64, "")?;
                return self.result(inst, value);
            }
            Op::FFromBits => {
                let value = v.f64_of_bits(self.int(first)?)?;
                return self.result(inst, value);
            }
            _ => {}
        }
        let a = self.float(first)?;
        let second = || self.float(self.arg(inst, 1)?);
        let value = match inst.op {
            Op::FAdd => v.ir.build_float_add(a, second()?, "")?,
            Op::FSub => v.ir.build_float_sub(a, second()?, "")?,
            Op::FMul => v.ir.build_float_mul(a, second()?, "")?,
            Op::FDiv => v.ir.build_float_div(a, second()?, "")?,
            Op::FNeg => v.ir.build_float_neg(a, "")?,
            Op::FAbs => self.float_intrinsic("llvm.fabs", &[a])?,
            Op::FSqrt => self.float_intrinsic("llvm.sqrt", &[a])?,
            Op::FFloor => self.float_intrinsic("llvm.floor", &[a])?,
            Op::FCeil => self.float_intrinsic("llvm.ceil", &[a])?,
            Op::FTrunc => self.float_intrinsic("llvm.trunc", &[a])?,
            Op::FCopySign => self.float_intrinsic("llvm.copysign", &[a, second()?])?,
            Op::FCmp { cond } => {
                let value = v.ir.build_float_compare(predicate(cond), a, second()?, "")?;
                return self.result(inst, value);
            }
            Op::IFromF => {
                let value = v.ir.build_float_to_signed_int(a, v.i64, "")?;
                return self.result(inst, value);
            }
            Op::FBits => {
                let value = v.f64_bits(a)?;
                return self.result(inst, value);
            }
            _ => return broken("not a float op"),
        };
        self.result(inst, value)
    }

    fn float_intrinsic(&self, name: &str, args: &[FloatValue<'c>]) -> Result<FloatValue<'c>> {
        let v = &self.cx.v;
        let args: Vec<_> = args.iter().map(|&arg| arg.into()).collect();
        Ok(v.intrinsic(&self.cx.llvm, name, &[v.f64.into()], &args)?.into_float_value())
    }
}

fn predicate(cond: FloatCond) -> FloatPredicate {
    match cond {
        FloatCond::Eq => FloatPredicate::OEQ,
        FloatCond::Ne => FloatPredicate::UNE,
        FloatCond::Lt => FloatPredicate::OLT,
        FloatCond::Le => FloatPredicate::OLE,
        FloatCond::Gt => FloatPredicate::OGT,
        FloatCond::Ge => FloatPredicate::OGE,
    }
}
