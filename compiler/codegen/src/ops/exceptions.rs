//! Tracebacks and the checks at a function's start.

use inkwell::IntPredicate;
use molt_ssa::{Inst, InstId, Op};

use crate::control::Outcome;
use crate::depth::Frame;
use crate::function::Body;
use crate::helpers::Helper;
use crate::target::Target;
use crate::verbs::Odds;
use crate::{Result, broken};

/// How many comparisons or reprs of runtime/py may be inside one another, about as CPython's in C.
const NESTED_LIMIT: u64 = 10_000;

impl Body<'_, '_, '_> {
    pub(super) fn exception_op(&mut self, id: InstId, inst: &Inst) -> Result<()> {
        match inst.op {
            Op::TracebackPush | Op::FrameMark => {
                let Some(site) = inst.site else { return Ok(()) };
                let number = self.cx.sites.borrow_mut().number(site);
                let is_push = matches!(inst.op, Op::TracebackPush);
                let row = self.cx.row_named(if is_push { "traceback_push" } else { "frames_mark" })?;
                self.cx.v.call(row, &[self.cx.v.number(number).into()])?;
                Ok(())
            }
            Op::EnterCall => self.enter_call(id),
            // The depth is a parameter: it ends with the call.
            Op::LeaveCall => Ok(()),
            _ => broken("not an exception op"),
        }
    }

    /// RecursionError beyond the recursion limit, or where the stack ends.
    fn enter_call(&mut self, id: InstId) -> Result<()> {
        let cx = self.cx;
        let v = &cx.v;
        let Some(depth) = self.depth else { return broken("the depth is not known") };
        let frame = cx.frame(self.ssa);
        let mut over = if matches!(frame, Frame::Comparison | Frame::Repr) {
            v.icmp(IntPredicate::UGE, depth, v.bits(NESTED_LIMIT << 32))?
        } else {
            let limit = v.ir.build_load(v.i32, cx.recursion_limit(), "")?.into_int_value();
            let depth = v.ir.build_int_truncate(depth, v.i32, "")?;
            v.icmp(IntPredicate::UGT, depth, limit)?
        };
        if v.target == Target::Native {
            let end = v.ir.build_load(v.i64, cx.stack_limit(), "")?.into_int_value();
            let below = v.icmp(IntPredicate::ULT, cx.stack_pointer()?, end)?;
            over = v.ir.build_or(over, below, "")?;
        }
        let (raise, done) = (v.block("")?, v.block("")?);
        v.branch(over, raise, done, Odds::Unlikely)?;
        v.ir.position_at_end(raise);
        v.call(cx.helper(Helper::RaiseRecursion(frame)), &[])?;
        v.jump(done)?;
        v.ir.position_at_end(done);
        // One test, which the `check` that follows repeats: the optimiser threads the jumps.
        self.outcome = Some((id, Outcome::Raised(over)));
        Ok(())
    }
}
