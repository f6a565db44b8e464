//! Reference counts: calls of small helpers, which the passes of `llvm-passes` pair off before they inline them.

use molt_ssa::{Inst, Op, Ty};

use crate::facts::Place;
use crate::function::Body;
use crate::helpers::{Change, Helper, Kind};
use crate::{Result, broken};

impl Body<'_, '_, '_> {
    pub(super) fn count_op(&mut self, inst: &Inst) -> Result<()> {
        let change = match inst.op {
            Op::IncRef => Change::Up,
            Op::DecRef => Change::Down,
            Op::Keep | Op::KeepAll => return Ok(()),
            _ => return broken("not a count op"),
        };
        let arg = self.arg(inst, 0)?;
        let kind = match self.ssa.ty(arg) {
            Ty::Value => Kind::Value,
            Ty::Int => Kind::Int,
            Ty::Ref(_) => Kind::Ref,
            _ => return broken("the count of what has none"),
        };
        if change == Change::Down {
            self.publish_depth()?;
        }
        let helper = self.cx.helper(Helper::Count(change, kind));
        let call = self.cx.v.call(helper, &[self.value(arg)?.into()])?;
        if let (Change::Up, Some(call)) = (change, call.try_as_basic_value().instruction()) {
            self.cx.v.facts.touches(call, Place::Count);
        }
        Ok(())
    }
}
