//! Constants and static objects.

use inkwell::values::BasicValueEnum;
use molt_ssa::{Inst, Op, Ty};

use crate::data::Kind;
use crate::function::Body;
use crate::helpers::Helper;
use crate::{Result, broken};

impl<'c> Body<'_, 'c, '_> {
    pub(super) fn constant(&mut self, inst: &Inst) -> Result<()> {
        let cx = self.cx;
        let v = &cx.v;
        let value: BasicValueEnum<'c> = match inst.op {
            Op::IConst { value } => v.int(value).into(),
            // From the bits, which keep a NaN's payload: the builder folds the cast.
            Op::FConst { bits } => v.f64_of_bits(v.bits(bits))?.into(),
            Op::BConst { value } => v.truth(value).into(),
            Op::VConst { bits } => v.bits(bits).into(),
            Op::StrConst { data } => cx.object(Kind::Str, data).into(),
            Op::BytesConst { data } => cx.object(Kind::Bytes, data).into(),
            Op::BigConst { data } => v.value_of(cx.helper(Helper::Big(data)), &[])?,
            Op::Static { id } => cx.static_object(id)?.into(),
            Op::StaticTuple => {
                let items = inst.args.iter().map(|&arg| self.value(arg)).collect::<Result<Vec<_>>>()?;
                cx.static_tuple(self.ssa.info, items)?.into()
            }
            Op::FuncAddr { func } => cx.functions[func.index()].as_global_value().as_pointer_value().into(),
            _ => return broken("not a constant"),
        };
        let boxed = inst.results.first().is_some_and(|&result| self.ssa.ty(result) == Ty::Value);
        match value {
            BasicValueEnum::PointerValue(object) if boxed => {
                let boxed = cx.box_reference(object)?;
                self.result(inst, boxed)
            }
            _ => self.result(inst, value),
        }
    }
}
