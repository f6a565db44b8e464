//! Tests: branches without a value in between, so that `if a and b` is two branches.

use molt_syntax::ast::{self, BoolOp, CmpOp, Expr};

use super::function::FnBuilder;
use crate::constant::truth_of;
use crate::ir::*;

fn compare_op(op: CmpOp) -> CompareOp {
    match op {
        CmpOp::Eq => CompareOp::Eq,
        CmpOp::NotEq => CompareOp::Ne,
        CmpOp::Lt => CompareOp::Lt,
        CmpOp::LtE => CompareOp::Le,
        CmpOp::Gt => CompareOp::Gt,
        CmpOp::GtE => CompareOp::Ge,
        CmpOp::Is => CompareOp::Is,
        CmpOp::IsNot => CompareOp::IsNot,
        CmpOp::In => CompareOp::In,
        CmpOp::NotIn => CompareOp::NotIn,
    }
}

impl<'a> FnBuilder<'a, '_> {
    /// Goes to `then` or `otherwise`. No block is current afterwards.
    pub(super) fn condition(&mut self, test: &'a Expr, then: BlockId, otherwise: BlockId) {
        match truth_of(test, self.unit.loaded) {
            Some(true) => return self.jump(then),
            Some(false) => return self.jump(otherwise),
            None => {}
        }
        match test {
            Expr::UnaryOp(unary) if unary.op == ast::UnaryOp::Not => self.condition(&unary.operand, otherwise, then),
            Expr::BoolOp(op) => {
                let Some((last, first)) = op.values.split_last() else { return self.jump(then) };
                for operand in first {
                    let open = self.new_block();
                    match op.op {
                        BoolOp::And => self.condition(operand, open, otherwise),
                        BoolOp::Or => self.condition(operand, then, open),
                    }
                    self.start_if_used(open);
                }
                self.condition(last, then, otherwise);
            }
            Expr::Compare(compare) if compare.ops.len() > 1 => {
                let loc = self.plain(test);
                self.chain(
                    compare,
                    loc,
                    |this, dst, is_last| {
                        if is_last {
                            this.branch(dst, then, otherwise, loc);
                        } else {
                            let open = this.new_block();
                            this.branch(dst, open, otherwise, loc);
                            this.start(open);
                        }
                    },
                    None,
                );
            }
            _ => {
                let loc = self.loc(test);
                let cond = self.value(test);
                self.branch(cond, then, otherwise, loc);
            }
        }
    }

    pub(super) fn compare(&mut self, expr: &'a Expr, compare: &'a ast::ExprCompare, wanted: Option<Reg>) -> Reg {
        let loc = self.plain(expr);
        if compare.ops.len() == 1 {
            let [lhs, rhs] = self.pair(&compare.left, &compare.comparators[0]);
            let dst = self.or_temp(wanted);
            self.emit(Op::Compare { dst, op: compare_op(compare.ops[0]), lhs, rhs }, loc);
            return dst;
        }
        let result = self.temp();
        let end = self.new_block();
        self.chain(
            compare,
            loc,
            |this, dst, is_last| {
                if is_last {
                    this.jump(end);
                } else {
                    let open = this.new_block();
                    this.branch(dst, open, end, loc);
                    this.start(open);
                }
            },
            Some(result),
        );
        self.start(end);
        self.into(wanted, result, loc)
    }

    /// `a < b < c`: every operand is evaluated once, and only if the comparisons before hold. `after` is told the
    /// result of each.
    fn chain(
        &mut self,
        compare: &'a ast::ExprCompare,
        loc: Loc,
        mut after: impl FnMut(&mut Self, Reg, bool),
        result: Option<Reg>,
    ) {
        let mut later: Vec<&'a Expr> = compare.comparators.iter().collect();
        let lhs = self.value(&compare.left);
        let mut lhs = self.protected(lhs, &later[..1]);
        for (index, (op, operand)) in compare.ops.iter().zip(&compare.comparators).enumerate() {
            later.remove(0);
            let rhs = self.value(operand);
            let rhs = self.protected(rhs, &later);
            let dst = self.or_temp(result);
            self.emit(Op::Compare { dst, op: compare_op(*op), lhs, rhs }, loc);
            after(self, dst, index + 1 == compare.ops.len());
            lhs = rhs;
        }
    }
}
