//! `a * b % m`: a product that only its remainder needs may be wider than a word, and the remainder fits again. So the
//! fast version is not left: what overflows is computed in two words.

use molt_abi::types::Builtin;
use molt_hir::{BinaryOp, Const, Op as HirOp, Reg};
use molt_infer::types::Type;
use molt_ssa::{IntCond, Op, Ty};

use crate::func::{FuncLower, Mode, Val};

/// A product and the operator that takes its remainder, in one block with nothing but constants between them.
struct Product {
    factors: (Reg, Reg),
    divisor: Reg,
}

impl FuncLower<'_, '_, '_> {
    /// Whether the product that the current op computes is only there for its remainder.
    pub(crate) fn is_product_for_remainder(&self, dst: Reg) -> bool {
        self.mode == Mode::Fast && self.product(self.index as usize).is_some() && self.is_read_once(dst)
    }

    /// The remainder that the current op takes of a product, if that is computed here.
    pub(crate) fn remainder_of_product(&mut self, divisor: &Val, (dst, lhs, rhs): (Reg, Reg, Reg)) -> Option<Val> {
        let ops = &self.hir.blocks[self.hir_block as usize].ops;
        let of = |op: &HirOp| matches!(op, HirOp::Binary { dst, op: BinaryOp::Mul, .. } if *dst == lhs);
        let made = (0..self.index as usize).rev().find(|at| of(&ops[*at].0))?;
        let product = self.product(made).filter(|_| self.mode == Mode::Fast && self.is_read_once(lhs))?;
        let (Val::I64(x), Val::I64(y), &Val::I64(m)) =
            (self.factor(product.factors.0)?, self.factor(product.factors.1)?, divisor)
        else {
            return None;
        };
        if product.divisor != rhs {
            return None;
        }
        let zero = self.iconst(0);
        let nonzero = self.icmp(IntCond::Ne, m, zero);
        self.raise_unless(nonzero, Builtin::ZeroDivisionError, "integer modulo by zero");
        let inst = self.emit(Op::IMulOvf, &[x, y], &[Ty::I64, Ty::I1]);
        let (low, overflow) = (self.f.inst(inst).results[0], self.f.inst(inst).results[1]);
        let (join, result) = self.join_block(Ty::I64);
        let (narrow, wide) = (self.f.add_block(), self.cold_block());
        self.branch(overflow, wide, narrow);
        self.block = wide;
        let rest = self.rt("int_mul_mod", &[x, y, m], Ty::I64);
        self.goto(join, &[rest]);
        self.block = narrow;
        let Val::I64(rest) = self.int_divide(BinaryOp::Mod, &Val::I64(low), divisor, Some((dst, lhs, rhs))) else {
            return None;
        };
        self.goto(join, &[rest]);
        self.block = join;
        Some(Val::I64(result))
    }

    fn factor(&self, reg: Reg) -> Option<Val> {
        (self.state.types[reg.index()] == Type::INT).then(|| self.vals[reg.index()].clone())
    }

    /// The product that the op at `made` computes, if an op behind it takes its remainder and all are words.
    fn product(&self, made: usize) -> Option<Product> {
        let ops = &self.hir.blocks[self.hir_block as usize].ops;
        let (HirOp::Binary { dst: product, op: BinaryOp::Mul, lhs, rhs, .. }, _) = ops.get(made)? else { return None };
        let is_word = |reg: Reg| matches!(self.factor(reg), Some(Val::I64(_)));
        if self.hir.regs[product.index()].is_some() || !is_word(*lhs) || !is_word(*rhs) {
            return None;
        }
        let mut numbers = Vec::new();
        for (op, _) in &ops[made + 1..] {
            match op {
                HirOp::Const { dst, value: Const::Int(_) } if dst != lhs && dst != rhs => numbers.push(*dst),
                HirOp::Binary { op: BinaryOp::Mod, lhs: of, rhs: divisor, .. } if of == product => {
                    let known = numbers.contains(divisor) || is_word(*divisor);
                    return known.then_some(Product { factors: (*lhs, *rhs), divisor: *divisor });
                }
                _ => return None,
            }
        }
        None
    }

    fn is_read_once(&self, reg: Reg) -> bool {
        let mut reads = 0;
        for block in &self.hir.blocks {
            block.ops.iter().for_each(|(op, _)| op.for_each_use(|read| reads += u32::from(read == reg)));
            if let Some((term, _)) = &block.term {
                term.for_each_use(|read| reads += u32::from(read == reg));
            }
        }
        reads == 1
    }
}
