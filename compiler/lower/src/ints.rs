//! Int arithmetic: machine operations with an exit to int words.

use crate::func::{FuncLower, Mode, Val};
use molt_abi::types::Builtin;
use molt_hir::{BinaryOp, CompareOp, Const, Op as HirOp, Reg, UnaryOp};
use molt_infer::types::Type;
use molt_ssa::{IntCond, Op, Ty, ValueId};

/// The runtime function of an operator on int words.
fn slow_name(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Add => "int_add",
        BinaryOp::Sub => "int_sub",
        BinaryOp::Mul => "int_mul",
        BinaryOp::FloorDiv => "int_floordiv",
        BinaryOp::Mod => "int_mod",
        BinaryOp::LShift => "int_shl",
        BinaryOp::RShift => "int_shr",
        BinaryOp::And => "int_and",
        BinaryOp::Or => "int_or",
        BinaryOp::Xor => "int_xor",
        BinaryOp::Pow | BinaryOp::PowNatural => "int_pow",
        BinaryOp::Div | BinaryOp::MatMul => "int_truediv",
    }
}

pub(crate) fn int_cond(op: CompareOp) -> IntCond {
    match op {
        CompareOp::Ne | CompareOp::IsNot => IntCond::Ne,
        CompareOp::Lt => IntCond::Lt,
        CompareOp::Le => IntCond::Le,
        CompareOp::Gt => IntCond::Gt,
        CompareOp::Ge => IntCond::Ge,
        _ => IntCond::Eq,
    }
}

fn unsigned(cond: IntCond) -> IntCond {
    match cond {
        IntCond::Lt => IntCond::ULt,
        IntCond::Le => IntCond::ULe,
        IntCond::Gt => IntCond::UGt,
        IntCond::Ge => IntCond::UGe,
        other => other,
    }
}

impl FuncLower<'_, '_, '_> {
    /// `a op b` of two ints (or bools); the result is an int, or a float for `/`.
    pub(crate) fn int_binary(
        &mut self,
        op: BinaryOp,
        a: (Val, Type),
        b: (Val, Type),
        regs: Option<(Reg, Reg, Reg)>,
    ) -> Val {
        let (a, b) = (self.bool_to_int(a), self.bool_to_int(b));
        if self.mode == Mode::Fast
            && op == BinaryOp::Mod
            && let Some(x) = bits(&a)
            && let Some(bits) = regs.and_then(|(_, _, rhs)| self.constant_power(rhs))
        {
            return self.low_bits(x, bits);
        }
        if self.mode == Mode::Slow || matches!((&a, &b), (Val::Big(_), _) | (_, Val::Big(_))) {
            return self.int_slow(op, &a, &b);
        }
        if op == BinaryOp::Div {
            return self.int_truediv(&a, &b);
        }
        if let Some((dst, _, _)) = regs
            && self.is_masked(dst)
            && let Some(result) = self.int_wrapping(op, &a, &b)
        {
            return Val::U64(result);
        }
        if let Some(regs) = regs
            && op == BinaryOp::Mod
            && let Some(result) = self.remainder_of_product(&b, regs)
        {
            return result;
        }
        if let (BinaryOp::Mul, Some((dst, _, _)), Val::I64(x), Val::I64(y)) = (op, regs, &a, &b)
            && self.is_product_for_remainder(dst)
        {
            return Val::I64(self.emit1(Op::IMul, &[*x, *y], Ty::I64));
        }
        let unsigned_operands = matches!(a, Val::U64(_)) || matches!(b, Val::U64(_));
        match op {
            BinaryOp::And if self.constant_mask(regs).is_some() || self.constant_mask_left(regs).is_some() => {
                let (Some(x), Some(y)) = (bits(&a), bits(&b)) else { return self.int_slow(op, &a, &b) };
                let result = self.emit1(Op::IAnd, &[x, y], Ty::I64);
                match self.constant_mask(regs).or_else(|| self.constant_mask_left(regs)) {
                    Some(mask) if mask > i64::MAX as u64 => Val::U64(result),
                    _ => Val::I64(result),
                }
            }
            _ if unsigned_operands => self.unsigned_binary(op, &a, &b, regs),
            BinaryOp::Add => self.overflowing(Op::IAddOvf, op, &a, &b),
            BinaryOp::Sub => self.overflowing(Op::ISubOvf, op, &a, &b),
            BinaryOp::Mul => self.overflowing(Op::IMulOvf, op, &a, &b),
            BinaryOp::And => self.simple(Op::IAnd, &a, &b),
            BinaryOp::Or => self.simple(Op::IOr, &a, &b),
            BinaryOp::Xor => self.simple(Op::IXor, &a, &b),
            BinaryOp::FloorDiv | BinaryOp::Mod => self.int_divide(op, &a, &b, regs),
            BinaryOp::LShift | BinaryOp::RShift => self.int_shift(op, &a, &b, regs),
            BinaryOp::PowNatural => self.int_power(op, &a, &b, regs),
            BinaryOp::Pow | BinaryOp::MatMul | BinaryOp::Div => self.int_slow(op, &a, &b),
        }
    }

    /// `a ** 2` to `a ** 4` by multiplications.
    fn int_power(&mut self, op: BinaryOp, a: &Val, b: &Val, regs: Option<(Reg, Reg, Reg)>) -> Val {
        let Some(x) = bits(a) else { return self.int_slow(op, a, b) };
        let Some(exponent @ 2..=4) = regs.and_then(|(_, _, rhs)| self.constant(rhs)) else {
            return self.int_slow(op, a, b);
        };
        let mut result = x;
        for _ in 1..exponent {
            let inst = self.emit(Op::IMulOvf, &[result, x], &[Ty::I64, Ty::I1]);
            let overflow = self.f.inst(inst).results[1];
            result = self.f.inst(inst).results[0];
            let (ok, out) = (self.f.add_block(), self.cold_block());
            self.branch(overflow, out, ok);
            self.block = out;
            self.leave(op, a, b);
            self.block = ok;
        }
        Val::I64(result)
    }

    fn bool_to_int(&mut self, (val, ty): (Val, Type)) -> Val {
        match val {
            Val::One(v) if ty == Type::BOOL => Val::I64(self.emit1(Op::IFromB, &[v], Ty::I64)),
            other => other,
        }
    }

    fn simple(&mut self, op: Op, a: &Val, b: &Val) -> Val {
        match (bits(a), bits(b)) {
            (Some(x), Some(y)) => Val::I64(self.emit1(op, &[x, y], Ty::I64)),
            _ => Val::Unit,
        }
    }

    /// The operation on int words. In the fast version the result is a word that the caller settles.
    fn int_slow(&mut self, op: BinaryOp, a: &Val, b: &Val) -> Val {
        let (x, y) = (self.to_word(a), self.to_word(b));
        if op == BinaryOp::Div {
            return Val::One(self.rt("int_truediv", &[x, y], Ty::F64));
        }
        Val::Big(self.rt(slow_name(op), &[x, y], Ty::Int))
    }

    /// In a cold block: the exact result, and on in the slow version.
    fn leave(&mut self, op: BinaryOp, a: &Val, b: &Val) {
        let Val::Big(word) = self.int_slow(op, a, b) else { return };
        self.cold_result(word);
    }

    /// A result that does not fit: joins where the op's result is boxed anyway, else leaves for the slow version.
    pub(crate) fn cold_result(&mut self, word: ValueId) {
        match self.sinks.last().copied() {
            Some((join, ty)) if ty != Type::INT => {
                let out = self.coerce(Val::Big(word), Type::INT, ty);
                let mut args = smallvec::SmallVec::new();
                Self::flatten(&out, &mut args);
                self.goto(join, &args);
            }
            _ => match self.for_target {
                Some((dst, body)) => self.big_item(word, dst, body),
                None => self.bail_result(word),
            },
        }
    }

    fn overflowing(&mut self, op: Op, python: BinaryOp, a: &Val, b: &Val) -> Val {
        let (Some(x), Some(y)) = (bits(a), bits(b)) else { return self.int_slow(python, a, b) };
        let inst = self.emit(op, &[x, y], &[Ty::I64, Ty::I1]);
        let (result, overflow) = (self.f.inst(inst).results[0], self.f.inst(inst).results[1]);
        let (ok, out) = (self.f.add_block(), self.cold_block());
        self.branch(overflow, out, ok);
        self.block = out;
        self.leave(python, a, b);
        self.block = ok;
        Val::I64(result)
    }

    /// Continues where `ok` holds; elsewhere the exact operation and the slow version.
    fn guard(&mut self, ok: ValueId, op: BinaryOp, a: &Val, b: &Val) {
        let (fine, out) = (self.f.add_block(), self.cold_block());
        self.branch(ok, fine, out);
        self.block = out;
        self.leave(op, a, b);
        self.block = fine;
    }

    pub(crate) fn raise_unless(&mut self, ok: ValueId, class: Builtin, message: &str) {
        let (fine, out) = (self.f.add_block(), self.cold_block());
        self.branch(ok, fine, out);
        let saved = self.snapshot();
        self.block = out;
        self.raise(class, message);
        self.restore(saved);
        self.block = fine;
    }

    /// The constant that a register holds.
    fn constant(&self, reg: Reg) -> Option<i64> {
        match self.state.consts.get(&reg) {
            Some(Const::Int(value)) => Some(*value),
            _ => None,
        }
    }

    fn constant_u64(&self, reg: Reg) -> Option<u64> {
        match self.state.consts.get(&reg) {
            Some(Const::Int(value)) => u64::try_from(*value).ok(),
            Some(Const::BigInt(digits)) => digits.parse().ok(),
            _ => None,
        }
    }

    fn constant_mask(&self, regs: Option<(Reg, Reg, Reg)>) -> Option<u64> {
        regs.and_then(|(_, _, rhs)| self.constant_u64(rhs))
    }

    fn constant_mask_left(&self, regs: Option<(Reg, Reg, Reg)>) -> Option<u64> {
        regs.and_then(|(_, lhs, _)| self.constant_u64(lhs))
    }

    /// The exponent of a constant power of two, up to 2**64.
    fn constant_power(&self, reg: Reg) -> Option<u32> {
        self.state.consts.get(&reg).and_then(power_of_two)
    }

    /// Whether the constant is only the `2**64` of a `x % 2**64` in the fast version, where it is no value: no int is beyond
    /// a word there.
    pub(crate) fn is_word_modulus(&self, dst: Reg, value: &Const) -> bool {
        if self.mode == Mode::Slow || power_of_two(value) != Some(64) || self.hir.regs[dst.index()].is_some() {
            return false;
        }
        let ops = &self.hir.blocks[self.hir_block as usize].ops;
        match ops.get(self.index as usize + 1) {
            Some((HirOp::Binary { op: BinaryOp::Mod, lhs, rhs, .. }, _)) if *rhs == dst => {
                self.state.types[lhs.index()] == Type::INT && bits(&self.vals[lhs.index()]).is_some()
            }
            _ => false,
        }
    }

    /// `x % 2**count`, whatever the sign of `x`.
    fn low_bits(&mut self, x: ValueId, count: u32) -> Val {
        if count == 64 {
            return Val::U64(x);
        }
        let mask = self.iconst((1i64 << count).wrapping_sub(1));
        Val::I64(self.emit1(Op::IAnd, &[x, mask], Ty::I64))
    }

    pub(crate) fn int_divide(&mut self, op: BinaryOp, a: &Val, b: &Val, regs: Option<(Reg, Reg, Reg)>) -> Val {
        let (Some(x), Some(y)) = (bits(a), bits(b)) else { return self.int_slow(op, a, b) };
        let known = regs.and_then(|(_, _, rhs)| self.constant(rhs));
        if known.is_none_or(|divisor| divisor == 0) {
            let zero = self.iconst(0);
            let nonzero = self.icmp(IntCond::Ne, y, zero);
            let message =
                if op == BinaryOp::Mod { "integer modulo by zero" } else { "integer division or modulo by zero" };
            self.raise_unless(nonzero, Builtin::ZeroDivisionError, message);
        }
        if known.is_none_or(|divisor| divisor == -1) {
            // i64::MIN // -1 does not fit, and the machine traps on its remainder.
            let minus = self.iconst(-1);
            let ordinary = self.icmp(IntCond::Ne, y, minus);
            self.guard(ordinary, op, a, b);
        }
        let op = if op == BinaryOp::Mod { Op::IModFloor } else { Op::IDivFloor };
        Val::I64(self.emit1(op, &[x, y], Ty::I64))
    }

    fn int_shift(&mut self, op: BinaryOp, a: &Val, b: &Val, regs: Option<(Reg, Reg, Reg)>) -> Val {
        let (Some(x), Some(y)) = (bits(a), bits(b)) else { return self.int_slow(op, a, b) };
        let known = regs.and_then(|(_, _, rhs)| self.constant(rhs));
        if !known.is_some_and(|count| (0..64).contains(&count)) {
            let limit = self.iconst(64);
            let fits = self.icmp(IntCond::ULt, y, limit);
            self.guard(fits, op, a, b);
        }
        if op == BinaryOp::RShift {
            return Val::I64(self.emit1(Op::IShrS, &[x, y], Ty::I64));
        }
        let shifted = self.emit1(Op::IShl, &[x, y], Ty::I64);
        let back = self.emit1(Op::IShrS, &[shifted, y], Ty::I64);
        let exact = self.icmp(IntCond::Eq, back, x);
        self.guard(exact, op, a, b);
        Val::I64(shifted)
    }

    /// Operators with a `u64` operand.
    fn unsigned_binary(&mut self, op: BinaryOp, a: &Val, b: &Val, regs: Option<(Reg, Reg, Reg)>) -> Val {
        let (Some(x), Some(y)) = (bits(a), bits(b)) else { return self.int_slow(op, a, b) };
        // An i64 operand counts as u64 where it is not negative.
        let zero = self.iconst(0);
        for (val, v, reg) in [(a, x, regs.map(|r| r.1)), (b, y, regs.map(|r| r.2))] {
            if matches!(val, Val::I64(_)) && reg.and_then(|reg| self.constant(reg)).is_none_or(|value| value < 0) {
                let positive = self.icmp(IntCond::Ge, v, zero);
                self.guard(positive, op, a, b);
            }
        }
        match op {
            BinaryOp::And if matches!((a, b), (Val::I64(_), _) | (_, Val::I64(_))) => {
                Val::I64(self.emit1(Op::IAnd, &[x, y], Ty::I64))
            }
            BinaryOp::And => Val::U64(self.emit1(Op::IAnd, &[x, y], Ty::I64)),
            BinaryOp::Or => Val::U64(self.emit1(Op::IOr, &[x, y], Ty::I64)),
            BinaryOp::Xor => Val::U64(self.emit1(Op::IXor, &[x, y], Ty::I64)),
            BinaryOp::RShift => {
                let known = regs.and_then(|(_, _, rhs)| self.constant(rhs));
                if !known.is_some_and(|count| (0..64).contains(&count)) {
                    let limit = self.iconst(64);
                    let fits = self.icmp(IntCond::ULt, y, limit);
                    self.guard(fits, op, a, b);
                }
                let result = self.emit1(Op::IShrU, &[x, y], Ty::I64);
                if known.is_some_and(|count| count > 0) { Val::I64(result) } else { Val::U64(result) }
            }
            BinaryOp::Mod | BinaryOp::FloorDiv => {
                let nonzero = self.icmp(IntCond::Ne, y, zero);
                let message =
                    if op == BinaryOp::Mod { "integer modulo by zero" } else { "integer division or modulo by zero" };
                self.raise_unless(nonzero, Builtin::ZeroDivisionError, message);
                let machine = if op == BinaryOp::Mod { Op::UMod } else { Op::UDiv };
                let result = self.emit1(machine, &[x, y], Ty::I64);
                // Below an i64 divisor (or above 1) the result fits i64.
                let fits = matches!(b, Val::I64(_))
                    && (op == BinaryOp::Mod || regs.and_then(|r| self.constant(r.2)).is_some_and(|c| c > 1));
                if fits { Val::I64(result) } else { Val::U64(result) }
            }
            BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul => {
                let machine = match op {
                    BinaryOp::Add => Op::UAddOvf,
                    BinaryOp::Sub => Op::USubOvf,
                    _ => Op::UMulOvf,
                };
                let inst = self.emit(machine, &[x, y], &[Ty::I64, Ty::I1]);
                let (result, overflow) = (self.f.inst(inst).results[0], self.f.inst(inst).results[1]);
                let (ok, out) = (self.f.add_block(), self.cold_block());
                self.branch(overflow, out, ok);
                self.block = out;
                self.leave(op, a, b);
                self.block = ok;
                Val::U64(result)
            }
            _ => self.int_slow(op, a, b),
        }
    }

    /// Whether the only use of a value is `& mask` with `mask` below 2^64, or `% 2**k` (through operators that keep low bits).
    /// A variable's value has no other use if that use gives the variable its next one.
    fn is_masked(&self, dst: Reg) -> bool {
        let ops = &self.hir.blocks[self.hir_block as usize].ops;
        let mut reg = dst;
        // Masks and moduli by register.
        let mut consts: std::collections::BTreeMap<Reg, Const> =
            self.state.consts.iter().map(|(reg, value)| (*reg, value.clone())).collect();
        for (op, _) in &ops[self.index as usize + 1..] {
            let mut used = 0;
            molt_infer::flow::reads(op, &mut |r| used += u32::from(r == reg));
            match op {
                HirOp::Const { dst, value } if *dst != reg => {
                    consts.insert(*dst, value.clone());
                }
                HirOp::LoadGlobal { dst, global, .. } if *dst != reg => {
                    // It may be unbound yet, and a handler would see the variable.
                    if self.hir.regs[reg.index()].is_some() && self.flow.is_handler.contains(&true) {
                        return false;
                    }
                    if let Some(value) = self.program.world.constant_of(*global) {
                        consts.insert(*dst, value);
                    }
                }
                HirOp::Binary { dst, op, lhs, rhs, .. } if used == 1 => {
                    if self.hir.regs[reg.index()].is_some() && *dst != reg {
                        return false;
                    }
                    let other = if *lhs == reg { *rhs } else { *lhs };
                    match op {
                        BinaryOp::And if consts.get(&other).and_then(const_u64).is_some() => return true,
                        BinaryOp::Mod => return *lhs == reg && consts.get(rhs).and_then(power_of_two).is_some(),
                        BinaryOp::Add
                        | BinaryOp::Sub
                        | BinaryOp::Mul
                        | BinaryOp::Xor
                        | BinaryOp::Or
                        | BinaryOp::And => {}
                        BinaryOp::LShift if *lhs == reg => {}
                        _ => return false,
                    }
                    reg = *dst;
                }
                _ if used > 0 => return false,
                _ if self.hir.regs[reg.index()].is_some() => return false,
                _ => {}
            }
        }
        false
    }

    /// The operation modulo 2^64, for results of which only low bits are used.
    fn int_wrapping(&mut self, op: BinaryOp, a: &Val, b: &Val) -> Option<ValueId> {
        let (x, y) = (bits(a)?, bits(b)?);
        let machine = match op {
            BinaryOp::Add => Op::IAdd,
            BinaryOp::Sub => Op::ISub,
            BinaryOp::Mul => Op::IMul,
            BinaryOp::Xor => Op::IXor,
            BinaryOp::Or => Op::IOr,
            BinaryOp::And => Op::IAnd,
            BinaryOp::LShift => {
                let limit = self.iconst(64);
                let fits = self.icmp(IntCond::ULt, y, limit);
                self.guard(fits, op, a, b);
                Op::IShl
            }
            _ => return None,
        };
        Some(self.emit1(machine, &[x, y], Ty::I64))
    }

    fn int_truediv(&mut self, a: &Val, b: &Val) -> Val {
        let (Some(x), Some(y)) = (bits(a), bits(b)) else { return self.int_slow(BinaryOp::Div, a, b) };
        if matches!(a, Val::U64(_)) || matches!(b, Val::U64(_)) {
            return self.int_slow(BinaryOp::Div, a, b);
        }
        let zero = self.iconst(0);
        let nonzero = self.icmp(IntCond::Ne, y, zero);
        self.raise_unless(nonzero, Builtin::ZeroDivisionError, "division by zero");
        // Exact where both operands are exact doubles; else correctly rounded in the runtime.
        let (join, result) = self.join_block(Ty::F64);
        let (fast, slow) = (self.f.add_block(), self.cold_block());
        let bias = self.iconst(1 << 53);
        let limit = self.iconst(1 << 54);
        let (bx, by) = (self.emit1(Op::IAdd, &[x, bias], Ty::I64), self.emit1(Op::IAdd, &[y, bias], Ty::I64));
        let (fx, fy) = (self.icmp(IntCond::ULe, bx, limit), self.icmp(IntCond::ULe, by, limit));
        let exact = self.emit1(Op::BAnd, &[fx, fy], Ty::I1);
        self.branch(exact, fast, slow);
        self.block = fast;
        let (dx, dy) = (self.emit1(Op::FFromI, &[x], Ty::F64), self.emit1(Op::FFromI, &[y], Ty::F64));
        let quotient = self.emit1(Op::FDiv, &[dx, dy], Ty::F64);
        self.goto(join, &[quotient]);
        self.block = slow;
        if let Val::One(quotient) = self.int_slow(BinaryOp::Div, a, b) {
            self.goto(join, &[quotient]);
        }
        self.block = join;
        Val::One(result)
    }

    /// Comparison of two ints.
    pub(crate) fn int_compare(&mut self, op: CompareOp, a: (Val, Type), b: (Val, Type)) -> ValueId {
        let (a, b) = (self.bool_to_int(a), self.bool_to_int(b));
        let cond = int_cond(op);
        match (&a, &b) {
            (Val::I64(x), Val::I64(y)) => self.icmp(cond, *x, *y),
            (Val::U64(x), Val::U64(y)) => self.icmp(unsigned(cond), *x, *y),
            (Val::Big(_), _) | (_, Val::Big(_)) | (Val::U64(_), _) | (_, Val::U64(_)) => {
                let (x, y) = (self.to_word(&a), self.to_word(&b));
                let order = self.rt("int_compare", &[x, y], Ty::I64);
                let zero = self.iconst(0);
                self.icmp(cond, order, zero)
            }
            _ => self.emit1(Op::BConst { value: false }, &[], Ty::I1),
        }
    }

    pub(crate) fn int_unary(&mut self, op: UnaryOp, val: (Val, Type)) -> Val {
        let val = self.bool_to_int(val);
        let zero = self.iconst(0);
        match (op, &val) {
            (UnaryOp::Pos, _) => val,
            (UnaryOp::Neg, Val::I64(_)) => self.overflowing(Op::ISubOvf, BinaryOp::Sub, &Val::I64(zero), &val),
            (UnaryOp::Invert, Val::I64(v)) => {
                let ones = self.iconst(-1);
                Val::I64(self.emit1(Op::IXor, &[*v, ones], Ty::I64))
            }
            _ => {
                let word = self.to_word(&val);
                let name = if op == UnaryOp::Neg { "int_neg" } else { "int_invert" };
                Val::Big(self.rt(name, &[word], Ty::Int))
            }
        }
    }

    /// An int or bool as a float; OverflowError if it is too large.
    pub(crate) fn int_to_float(&mut self, val: (Val, Type)) -> ValueId {
        match self.bool_to_int(val) {
            Val::I64(v) => self.emit1(Op::FFromI, &[v], Ty::F64),
            Val::U64(v) => self.emit1(Op::FFromU, &[v], Ty::F64),
            other => {
                let word = self.to_word(&other);
                self.rt("int_to_f64", &[word], Ty::F64)
            }
        }
    }
}

/// The 64 bits of an int that is not boxed.
fn bits(val: &Val) -> Option<ValueId> {
    match *val {
        Val::I64(v) | Val::U64(v) => Some(v),
        _ => None,
    }
}

/// The exponent of a power of two from 2 to 2**64.
fn power_of_two(value: &Const) -> Option<u32> {
    let value = match value {
        Const::Int(value) => u128::try_from(*value).ok()?,
        Const::BigInt(digits) => digits.parse().ok()?,
        _ => return None,
    };
    (value > 1 && value <= 1 << 64 && value.is_power_of_two()).then(|| value.trailing_zeros())
}

fn const_u64(value: &Const) -> Option<u64> {
    match value {
        Const::Int(value) => u64::try_from(*value).ok(),
        Const::BigInt(digits) => digits.parse().ok(),
        _ => None,
    }
}
