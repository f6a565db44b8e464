//! Comparisons, identity, containment.

use crate::func::{FuncLower, Val};
use crate::ints::int_cond;
use crate::iterate::NotIterable;
use molt_abi::types::Builtin;
use molt_hir::{CompareOp, Reg};
use molt_infer::arith::{Attempt, compare_dunder};
use molt_infer::types::{Atom, Type};
use molt_ssa::{FloatCond, Op, Ty, ValueId};

impl FuncLower<'_, '_, '_> {
    pub(crate) fn compare(&mut self, op: CompareOp, lhs: Reg, rhs: Reg, result: Type) -> Option<Val> {
        let (a, b) = ((self.val(lhs), self.ty(lhs)), (self.val(rhs), self.ty(rhs)));
        self.compare_vals(op, a, b, result)
    }

    pub(crate) fn compare_vals(&mut self, op: CompareOp, a: (Val, Type), b: (Val, Type), result: Type) -> Option<Val> {
        if matches!(op, CompareOp::Is | CompareOp::IsNot) {
            let same = self.identical(&a, &b);
            return Some(Val::One(if op == CompareOp::Is { same } else { self.emit1(Op::BNot, &[same], Ty::I1) }));
        }
        let is_equality = matches!(op, CompareOp::Eq | CompareOp::Ne);
        self.dispatch_pairs(
            (&a, &b),
            result,
            |this, x, y| match op {
                CompareOp::In | CompareOp::NotIn => false,
                _ if this.plan(|c| c.prim_compare(op, x, y)) => {
                    is_equality && x != y && !(is_number(x) && is_number(y))
                }
                _ => {
                    let tries = this.plan(|c| c.plan_compare(op, (x, a.1), y));
                    this.is_vain(&tries)
                }
            },
            |this, (x, left), right| this.compare_atoms(op, (x, left, a.1), right),
            |this| {
                if is_equality {
                    let same = this.identical(&a, &b);
                    let bit = if op == CompareOp::Eq { same } else { this.emit1(Op::BNot, &[same], Ty::I1) };
                    return Some((Val::One(bit), Type::BOOL));
                }
                let text = format!("'{}' not supported between instances of '", compare_dunder(op).2);
                this.raise_kinds([&text, "' and '", "'"], &a, &b);
                None
            },
        )
    }

    fn compare_atoms(
        &mut self,
        op: CompareOp,
        (x, a, lefts): (Atom, Val, Type),
        (y, b): (Atom, Val),
    ) -> Option<(Val, Type)> {
        let (tx, ty) = (self.program.world.types.of(x), self.program.world.types.of(y));
        if self.plan(|c| c.prim_compare(op, x, y)) {
            let bit = self.primitive_compare(op, (x, a, tx), (y, b, ty));
            return Some((Val::One(bit), Type::BOOL));
        }
        let tries = self.plan(|c| c.plan_compare(op, (x, lefts), y));
        let (left, right) = ((a.clone(), tx), (b.clone(), ty));
        match op {
            CompareOp::In | CompareOp::NotIn if self.plan(|c| c.is_blocked(y, "__contains__")) => {
                let name = self.plan(|c| c.type_name(y));
                self.raise(Builtin::TypeError, &format!("'{name}' object is not a container"));
                None
            }
            CompareOp::In | CompareOp::NotIn => {
                let found = match tries.first() {
                    Some(Attempt { plan, .. }) => {
                        let (val, ty) = self.run_plan(plan, &[right, left])?;
                        self.truth(&val, ty)
                    }
                    None => self.search(left, right)?,
                };
                let bit = if op == CompareOp::In { found } else { self.emit1(Op::BNot, &[found], Ty::I1) };
                Some((Val::One(bit), Type::BOOL))
            }
            CompareOp::Eq | CompareOp::Ne => self.run_tries(&tries, left.clone(), right.clone(), move |this| {
                let same = this.identical(&left, &right);
                let bit = if op == CompareOp::Eq { same } else { this.emit1(Op::BNot, &[same], Ty::I1) };
                Some((Val::One(bit), Type::BOOL))
            }),
            _ => self.run_tries(&tries, left, right, |this| {
                let (x, y) = this.plan(|c| (c.type_name(x), c.type_name(y)));
                let text = format!("'{}' not supported between instances of '{x}' and '{y}'", compare_dunder(op).2);
                this.raise(Builtin::TypeError, &text);
                None
            }),
        }
    }

    fn primitive_compare(
        &mut self,
        op: CompareOp,
        (x, a, tx): (Atom, Val, Type),
        (y, b, ty): (Atom, Val, Type),
    ) -> ValueId {
        let is_int = |atom| matches!(atom, Atom::Int | Atom::Bool);
        match (x, y) {
            (Atom::Raw, _) | (_, Atom::Raw) => {
                let (a, b) = (self.as_raw((a, tx)), self.as_raw((b, ty)));
                self.icmp(int_cond(op), a, b)
            }
            _ if is_int(x) && is_int(y) => self.int_compare(op, (a, tx), (b, ty)),
            (Atom::Float, Atom::Float) => {
                let (Val::One(a), Val::One(b)) = (a, b) else { return self.bool_const(false) };
                self.emit1(Op::FCmp { cond: float_cond(op) }, &[a, b], Ty::I1)
            }
            (Atom::Float, _) if is_int(y) => self.compare_mixed(flip(op), (b, ty), (a, tx)),
            (_, Atom::Float) if is_int(x) => self.compare_mixed(op, (a, tx), (b, ty)),
            (Atom::Str, Atom::Str) => self.compare_str(op, &a, &b),
            (Atom::Bytes, Atom::Bytes) => {
                let (Val::One(a), Val::One(b)) = (a, b) else { return self.bool_const(false) };
                let eq = self.rt("bytes_eq", &[a, b], Ty::I1);
                if op == CompareOp::Ne { self.emit1(Op::BNot, &[eq], Ty::I1) } else { eq }
            }
            _ => {
                // Kinds that are equal only if identical.
                let same = self.identical(&(a, tx), &(b, ty));
                if op == CompareOp::Ne { self.emit1(Op::BNot, &[same], Ty::I1) } else { same }
            }
        }
    }

    fn compare_str(&mut self, op: CompareOp, a: &Val, b: &Val) -> ValueId {
        let (Val::One(a), Val::One(b)) = (a, b) else { return self.bool_const(false) };
        match op {
            CompareOp::In => self.rt("str_contains", &[*b, *a], Ty::I1),
            CompareOp::NotIn => {
                let found = self.rt("str_contains", &[*b, *a], Ty::I1);
                self.emit1(Op::BNot, &[found], Ty::I1)
            }
            CompareOp::Eq => self.rt("str_eq", &[*a, *b], Ty::I1),
            CompareOp::Ne => {
                let eq = self.rt("str_eq", &[*a, *b], Ty::I1);
                self.emit1(Op::BNot, &[eq], Ty::I1)
            }
            _ => {
                let order = self.rt("str_compare", &[*a, *b], Ty::I64);
                let zero = self.iconst(0);
                self.icmp(int_cond(op), order, zero)
            }
        }
    }

    /// An int with a float, exactly.
    fn compare_mixed(&mut self, op: CompareOp, a: (Val, Type), b: (Val, Type)) -> ValueId {
        let Val::One(y) = b.0 else { return self.bool_const(false) };
        let word = match a {
            (Val::One(v), Type::BOOL) => {
                let v = self.emit1(Op::IFromB, &[v], Ty::I64);
                self.emit1(Op::IntPack, &[v], Ty::Int)
            }
            (val, _) => {
                if let Val::I64(x) = val {
                    return self.compare_small_mixed(op, x, y);
                }
                self.to_word(&val)
            }
        };
        self.compare_word_float(op, word, y)
    }

    /// `i64` with a float: by doubles where the int is one exactly.
    fn compare_small_mixed(&mut self, op: CompareOp, x: ValueId, y: ValueId) -> ValueId {
        let (bias, limit) = (self.iconst(1 << 53), self.iconst(1 << 54));
        let biased = self.emit1(Op::IAdd, &[x, bias], Ty::I64);
        let exact = self.icmp(molt_ssa::IntCond::ULe, biased, limit);
        let (fast, slow) = (self.f.add_block(), self.cold_block());
        let (join, result) = self.join_block(Ty::I1);
        self.branch(exact, fast, slow);
        self.block = fast;
        let dx = self.emit1(Op::FFromI, &[x], Ty::F64);
        let bit = self.emit1(Op::FCmp { cond: float_cond(op) }, &[dx, y], Ty::I1);
        self.goto(join, &[bit]);
        self.block = slow;
        let word = self.emit1(Op::IntPack, &[x], Ty::Int);
        let bit = self.compare_word_float(op, word, y);
        self.goto(join, &[bit]);
        self.block = join;
        result
    }

    fn compare_word_float(&mut self, op: CompareOp, word: ValueId, y: ValueId) -> ValueId {
        let order = self.rt("int_compare_f64", &[word, y], Ty::I64);
        let zero = self.iconst(0);
        let holds = self.icmp(int_cond(op), order, zero);
        // 2 stands for NaN: unequal, unordered.
        let two = self.iconst(2);
        let ordered = self.icmp(molt_ssa::IntCond::Ne, order, two);
        if op == CompareOp::Ne { holds } else { self.emit1(Op::BAnd, &[holds, ordered], Ty::I1) }
    }

    pub(crate) fn bool_const(&mut self, value: bool) -> ValueId {
        self.emit1(Op::BConst { value }, &[], Ty::I1)
    }

    /// `a is b`.
    pub(crate) fn identical(&mut self, a: &(Val, Type), b: &(Val, Type)) -> ValueId {
        let (Some(x), Some(y)) = (self.single(a.1), self.single(b.1)) else {
            let (x, y) = (self.to_value(&a.0, a.1), self.to_value(&b.0, b.1));
            return self.emit1(Op::VSame, &[x, y], Ty::I1);
        };
        let kind = |atom: Atom| std::mem::discriminant(&atom);
        let is_empty_tuple =
            |atom| matches!(atom, Atom::Tuple(items) if self.program.world.types.items(items).is_empty());
        if is_empty_tuple(x) && is_empty_tuple(y) {
            return self.bool_const(true);
        }
        match (&a.0, &b.0) {
            (Val::Unit, Val::Unit) => self.bool_const(x == y),
            (Val::I64(p), Val::I64(q)) => self.icmp(molt_ssa::IntCond::Eq, *p, *q),
            (Val::Big(_) | Val::U64(_) | Val::I64(_), Val::Big(_) | Val::U64(_) | Val::I64(_)) => {
                let (p, q) = (self.to_word(&a.0), self.to_word(&b.0));
                self.rt("int_eq", &[p, q], Ty::I1)
            }
            (Val::One(p), Val::One(q)) if a.1 == Type::BOOL && b.1 == Type::BOOL => {
                let differ = self.emit1(Op::BXor, &[*p, *q], Ty::I1);
                self.emit1(Op::BNot, &[differ], Ty::I1)
            }
            (Val::One(p), Val::One(q)) if a.1 == Type::FLOAT && b.1 == Type::FLOAT => {
                let (p, q) = (self.emit1(Op::FBits, &[*p], Ty::I64), self.emit1(Op::FBits, &[*q], Ty::I64));
                self.icmp(molt_ssa::IntCond::Eq, p, q)
            }
            (Val::One(p), Val::One(q))
                if matches!((self.ssa_ty(a.1), self.ssa_ty(b.1)), (Some(Ty::Ref(_)), Some(Ty::Ref(_)))) =>
            {
                self.emit1(Op::RefSame, &[*p, *q], Ty::I1)
            }
            _ if kind(x) != kind(y)
                && !matches!((x, y), (Atom::AnyClass(_), Atom::Class(_)) | (Atom::Class(_), Atom::AnyClass(_))) =>
            {
                self.bool_const(false)
            }
            _ => {
                let (x, y) = (self.to_value(&a.0, a.1), self.to_value(&b.0, b.1));
                self.emit1(Op::VSame, &[x, y], Ty::I1)
            }
        }
    }

    /// `item in iterable` without `__contains__`.
    fn search(&mut self, item: (Val, Type), iterable: (Val, Type)) -> Option<ValueId> {
        let iter_ty = self.plan(|c| c.iter_type(iterable.1));
        let iter = self.get_iter_of(&iterable.0, iterable.1, iter_ty, NotIterable::Search)?;
        if iter_ty == Type::NEVER {
            self.terminate(molt_ssa::Term::Unreachable);
            return None;
        }
        let next_ty = self.plan(|c| c.next_type(iter_ty));
        let (head, result_block) = (self.f.add_block(), self.join_block(Ty::I1));
        self.goto(head, &[]);
        self.block = head;
        let exhausted = self.f.add_block();
        let next = self.next_inner(&iter, iter_ty, next_ty, exhausted);
        if let Some(next) = next {
            let equal = self.compare_vals(CompareOp::Eq, (next, next_ty), item, Type::BOOL);
            let (yes, no) = (self.f.add_block(), self.f.add_block());
            if let Some(Val::One(bit)) = equal {
                self.branch(bit, yes, no);
            }
            self.block = yes;
            let found = self.bool_const(true);
            self.goto(result_block.0, &[found]);
            self.block = no;
            self.goto(head, &[]);
        }
        self.block = exhausted;
        let found = self.bool_const(false);
        self.goto(result_block.0, &[found]);
        self.block = result_block.0;
        Some(result_block.1)
    }
}

fn float_cond(op: CompareOp) -> FloatCond {
    match op {
        CompareOp::Ne => FloatCond::Ne,
        CompareOp::Lt => FloatCond::Lt,
        CompareOp::Le => FloatCond::Le,
        CompareOp::Gt => FloatCond::Gt,
        CompareOp::Ge => FloatCond::Ge,
        _ => FloatCond::Eq,
    }
}

/// The operator with its operands exchanged.
fn flip(op: CompareOp) -> CompareOp {
    match op {
        CompareOp::Lt => CompareOp::Gt,
        CompareOp::Le => CompareOp::Ge,
        CompareOp::Gt => CompareOp::Lt,
        CompareOp::Ge => CompareOp::Le,
        other => other,
    }
}

fn is_number(atom: Atom) -> bool {
    matches!(atom, Atom::Raw | Atom::Int | Atom::Bool | Atom::Float)
}
