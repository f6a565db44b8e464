//! Code for each op, by family.

mod calls;
mod constants;
mod counts;
mod exceptions;
mod floats;
mod ints;
mod memory;
mod values;

use molt_ssa::{Inst, InstId, Op};

use crate::Result;
use crate::function::Body;

impl Body<'_, '_, '_> {
    pub(crate) fn emit(&mut self, id: InstId, inst: &Inst) -> Result<()> {
        match inst.op {
            Op::IConst { .. }
            | Op::FConst { .. }
            | Op::BConst { .. }
            | Op::VConst { .. }
            | Op::StrConst { .. }
            | Op::BytesConst { .. }
            | Op::BigConst { .. }
            | Op::Static { .. }
            | Op::StaticTuple
            | Op::FuncAddr { .. } => self.constant(inst),

            Op::IAdd
            | Op::ISub
            | Op::IMul
            | Op::IAddOvf
            | Op::ISubOvf
            | Op::IMulOvf
            | Op::UAddOvf
            | Op::USubOvf
            | Op::UMulOvf
            | Op::IAnd
            | Op::IOr
            | Op::IXor
            | Op::IShl
            | Op::IShrS
            | Op::IShrU
            | Op::IDivFloor
            | Op::IModFloor
            | Op::UDiv
            | Op::UMod
            | Op::ICmp { .. }
            | Op::IFits { .. }
            | Op::CountOnes
            | Op::LeadingZeros => self.int_op(inst),

            Op::BAnd | Op::BOr | Op::BXor | Op::BNot | Op::IFromB | Op::Select => self.bool_op(inst),

            Op::FAdd
            | Op::FSub
            | Op::FMul
            | Op::FDiv
            | Op::FNeg
            | Op::FAbs
            | Op::FSqrt
            | Op::FFloor
            | Op::FCeil
            | Op::FTrunc
            | Op::FCopySign
            | Op::FCmp { .. }
            | Op::FFromI
            | Op::FFromU
            | Op::IFromF
            | Op::FBits
            | Op::FFromBits => self.float_op(inst),

            Op::IntPack
            | Op::IntIsSmall
            | Op::IntUnpack
            | Op::VFromF
            | Op::VFromB
            | Op::VFromI
            | Op::VFromRef
            | Op::FFromV
            | Op::BFromV
            | Op::IFromV
            | Op::RefFromV
            | Op::VIsFloat
            | Op::VIsBool
            | Op::VIsInlineInt
            | Op::VIsRef
            | Op::VSame
            | Op::RefSame
            | Op::RefCast
            | Op::RefType
            | Op::RefAddr => self.value_op(inst),

            Op::LoadField { .. }
            | Op::LoadSlot { .. }
            | Op::TakeSlot { .. }
            | Op::StoreSlot { .. }
            | Op::LoadElem { .. }
            | Op::TakeElem { .. }
            | Op::StoreElem { .. }
            | Op::ListPush { .. }
            | Op::LoadItem
            | Op::LoadGlobal { .. }
            | Op::TakeGlobal { .. }
            | Op::StoreGlobal { .. }
            | Op::New { .. }
            | Op::NewTuple
            | Op::ConstTuple
            | Op::StackArray => self.memory_op(inst),

            Op::Call { func } => self.call(id, inst, func),
            Op::CallRt { function } => self.call_row(id, inst, function.0),

            Op::IncRef | Op::DecRef | Op::Keep | Op::KeepAll => self.count_op(inst),

            Op::Sent => crate::broken("a generator that was not split"),

            Op::TracebackPush | Op::FrameMark | Op::EnterCall | Op::LeaveCall => self.exception_op(id, inst),
        }
    }
}
