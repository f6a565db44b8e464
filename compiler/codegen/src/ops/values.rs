//! Int words, NaN-boxed values and references: boxing, unboxing and tests in as few instructions as possible.

use inkwell::IntPredicate;
use inkwell::values::{BasicValueEnum, IntValue, PointerValue};
use molt_abi::value::{FALSE, FIRST_TAGGED, PAYLOAD_MASK, REF_BITS, TAG_INT, TAG_REF, TRUE};
use molt_ssa::{Inst, Op, Ty, ValueId};

use crate::function::Body;
use crate::helpers::Helper;
use crate::module::Cx;
use crate::verbs::Odds;
use crate::{Result, broken};

impl<'c> Body<'_, 'c, '_> {
    pub(super) fn value_op(&mut self, inst: &Inst) -> Result<()> {
        let cx = self.cx;
        let v = &cx.v;
        let first = self.arg(inst, 0)?;
        let value: BasicValueEnum<'c> = match inst.op {
            Op::IntPack if v.cold.get() => v.value_of(cx.helper(Helper::IntPack), &[self.int(first)?.into()])?,
            Op::IntPack => cx.int_pack(self.int(first)?)?.into(),
            Op::IntIsSmall => {
                let bit = v.ir.build_int_truncate(self.int(first)?, v.i1, "")?;
                v.ir.build_not(bit, "")?.into()
            }
            Op::IntUnpack => v.sar(self.int(first)?, 1)?.into(),
            Op::VFromF => v.f64_bits(self.float(first)?)?.into(),
            Op::VFromB => {
                let bit = v.ir.build_int_z_extend(self.int(first)?, v.i64, "")?;
                v.ir.build_or(bit, v.bits(FALSE), "")?.into()
            }
            Op::VFromI if v.cold.get() => v.value_of(cx.helper(Helper::BoxInt), &[self.int(first)?.into()])?,
            Op::VFromI => cx.box_int(self.int(first)?)?.into(),
            Op::VFromRef => cx.box_reference(self.pointer(first)?)?.into(),
            Op::FFromV => v.f64_of_bits(self.int(first)?)?.into(),
            Op::BFromV => v.ir.build_int_truncate(self.int(first)?, v.i1, "")?.into(),
            Op::IFromV => v.sar(v.shl(self.int(first)?, 16)?, 16)?.into(),
            Op::RefFromV => cx.unbox_reference(self.int(first)?)?.into(),
            Op::VIsFloat => v.icmp(IntPredicate::ULT, self.int(first)?, v.bits(FIRST_TAGGED))?.into(),
            Op::VIsBool => {
                let value = v.ir.build_or(self.int(first)?, v.bits(1), "")?;
                v.icmp(IntPredicate::EQ, value, v.bits(TRUE))?.into()
            }
            Op::VIsInlineInt => cx.has_tag(self.int(first)?, TAG_INT)?.into(),
            Op::VIsRef => cx.has_tag(self.int(first)?, TAG_REF)?.into(),
            Op::VSame => v.icmp(IntPredicate::EQ, self.int(first)?, self.int(self.arg(inst, 1)?)?)?.into(),
            Op::RefSame => {
                let (a, b) = (self.pointer(first)?, self.pointer(self.arg(inst, 1)?)?);
                v.ir.build_int_compare(IntPredicate::EQ, v.address(a)?, v.address(b)?, "")?.into()
            }
            Op::RefCast => self.pointer(first)?.into(),
            Op::RefType => self.type_id(self.pointer(first)?)?.into(),
            Op::RefAddr => v.address(self.pointer(first)?)?.into(),
            _ => return broken("not a value op"),
        };
        self.result(inst, value)
    }

    fn type_id(&self, object: PointerValue<'c>) -> Result<IntValue<'c>> {
        let v = &self.cx.v;
        let id = v.load(v.i32, v.offset(object, 4)?, crate::facts::Place::TypeId)?;
        if let Some(load) = crate::verbs::instruction(id) {
            v.facts.is_type_id(load);
        }
        Ok(v.ir.build_int_z_extend(id.into_int_value(), v.i64, "")?)
    }

    /// The 64 bits of any value as a runtime function that takes words gets them.
    pub(crate) fn to_word(&self, id: ValueId) -> Result<IntValue<'c>> {
        let v = &self.cx.v;
        match self.ssa.ty(id) {
            Ty::I1 => Ok(v.ir.build_int_z_extend(self.int(id)?, v.i64, "")?),
            Ty::I64 | Ty::Int | Ty::Value => self.int(id),
            Ty::F64 => v.f64_bits(self.float(id)?),
            Ty::Ref(_) => self.cx.box_reference(self.pointer(id)?),
            Ty::Ptr => v.address(self.pointer(id)?),
        }
    }

    /// The other way round.
    pub(crate) fn of_word(&self, word: IntValue<'c>, ty: Ty) -> Result<BasicValueEnum<'c>> {
        let v = &self.cx.v;
        Ok(match ty {
            Ty::I1 => v.ir.build_int_truncate(word, v.i1, "")?.into(),
            Ty::I64 | Ty::Int | Ty::Value => word.into(),
            Ty::F64 => v.f64_of_bits(word)?.into(),
            Ty::Ref(_) => self.cx.unbox_reference(word)?.into(),
            Ty::Ptr => v.pointer(word)?.into(),
        })
    }
}

impl<'c> Cx<'c, '_> {
    /// Twice the number, unless that overflows.
    pub(crate) fn int_pack(&self, value: IntValue<'c>) -> Result<IntValue<'c>> {
        let (word, overflow) = self.with_overflow("llvm.sadd.with.overflow", value, value)?;
        self.or_slow(overflow, word, "int_from_i64", value)
    }

    pub(crate) fn box_int(&self, value: IntValue<'c>) -> Result<IntValue<'c>> {
        let v = &self.v;
        let again = v.sar(v.shl(value, 16)?, 16)?;
        let large = v.icmp(IntPredicate::NE, again, value)?;
        let payload = v.ir.build_and(value, v.bits(PAYLOAD_MASK), "")?;
        let boxed = v.ir.build_or(payload, v.bits(TAG_INT << 48), "")?;
        self.or_slow(large, boxed, "value_from_i64", value)
    }

    /// `fast`, or in rare cases what the runtime makes of `value`.
    fn or_slow(&self, rare: IntValue<'c>, fast: IntValue<'c>, row: &str, value: IntValue<'c>) -> Result<IntValue<'c>> {
        let v = &self.v;
        let function = self.row_named(row)?;
        let here = v.here()?;
        let (slow, done) = (v.block("")?, v.block("")?);
        v.branch(rare, slow, done, Odds::Unlikely)?;
        v.ir.position_at_end(slow);
        let made = v.value_of(function, &[value.into()])?;
        v.jump(done)?;
        v.ir.position_at_end(done);
        Ok(v.merge((fast.into(), here), (made, slow))?.into_int_value())
    }

    pub(crate) fn has_tag(&self, value: IntValue<'c>, tag: u64) -> Result<IntValue<'c>> {
        let v = &self.v;
        v.icmp(IntPredicate::EQ, v.shr(value, 48)?, v.bits(tag))
    }

    pub(crate) fn box_reference(&self, object: PointerValue<'c>) -> Result<IntValue<'c>> {
        let v = &self.v;
        Ok(v.ir.build_or(v.address(object)?, v.bits(REF_BITS), "")?)
    }

    pub(crate) fn unbox_reference(&self, value: IntValue<'c>) -> Result<PointerValue<'c>> {
        let v = &self.v;
        if v.target.pointer() == 4 {
            return v.pointer(value);
        }
        v.pointer(v.ir.build_and(value, v.bits(PAYLOAD_MASK), "")?)
    }
}
