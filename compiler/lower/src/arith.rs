//! Unary and binary operators, truth values, text of values.

use crate::func::{FuncLower, Val};
use molt_abi::types::Builtin;
use molt_hir::{BinaryOp, Conversion, Reg, UnaryOp};
use molt_infer::Cursor;
use molt_infer::arith::{Alike, Attempt, Binary, symbol};
use molt_infer::types::{Atom, Type};
use molt_ssa::{FloatCond, IntCond, Op, Ty, ValueId};

impl FuncLower<'_, '_, '_> {
    pub(crate) fn unary(&mut self, op: UnaryOp, arg: Reg, result: Type) -> Option<Val> {
        let (val, ty) = (self.val(arg), self.ty(arg));
        self.dispatch(&val, ty, result, |this, atom, val| {
            let one = this.program.world.types.of(atom);
            match (op, atom) {
                (_, Atom::Int | Atom::Bool) => Some((this.int_unary(op, (val, one)), Type::INT)),
                (UnaryOp::Pos, Atom::Float) => Some((val, Type::FLOAT)),
                (UnaryOp::Neg, Atom::Float) => {
                    let Val::One(v) = val else { return None };
                    Some((Val::One(this.emit1(Op::FNeg, &[v], Ty::F64)), Type::FLOAT))
                }
                (_, Atom::Raw) => {
                    let Val::One(v) = val else { return None };
                    let zero = this.iconst(0);
                    Some((Val::One(this.emit1(Op::ISub, &[zero, v], Ty::I64)), Type::RAW))
                }
                _ => {
                    let plan = this.plan(|c| c.plan_special(atom, Cursor::unary_dunder(op), &[]));
                    match plan {
                        Some(plan) => this.run_plan(&plan, &[(val, one)]),
                        None => {
                            let name = this.plan(|c| c.type_name(atom));
                            let sign = match op {
                                UnaryOp::Neg => "-",
                                UnaryOp::Pos => "+",
                                UnaryOp::Invert => "~",
                            };
                            this.raise(Builtin::TypeError, &format!("bad operand type for unary {sign}: '{name}'"));
                            None
                        }
                    }
                }
            }
        })
    }

    pub(crate) fn binary(
        &mut self,
        op: BinaryOp,
        lhs: Reg,
        rhs: Reg,
        inplace: bool,
        dst: Reg,
        result: Type,
    ) -> Option<Val> {
        let (a, b) = ((self.val(lhs), self.ty(lhs)), (self.val(rhs), self.ty(rhs)));
        let alike = self.plan(|c| c.operands_alike(op, a.1, b.1));
        self.dispatch_pairs(
            (&a, &b),
            result,
            |this, x, y| {
                is_plainly_unsupported(op, x, y)
                    && match this.plan(|c| c.plan_binary(op, x, y, alike, inplace)) {
                        Some(Binary::Prim(_)) => false,
                        Some(Binary::Dunder(tries)) => this.is_vain(&tries),
                        None => true,
                    }
            },
            |this, x, y| this.binary_atoms(op, x, y, (inplace, alike), Some((dst, lhs, rhs))),
            |this| {
                let text = format!("unsupported operand type(s) for {}: '", symbol(op, inplace));
                this.raise_kinds([&text, "' and '", "'"], &a, &b);
                None
            },
        )
    }

    /// `dispatch` for use inside an arm of another one: the joined value has the type `result`.
    pub(crate) fn dispatch_typed(
        &mut self,
        val: &Val,
        ty: Type,
        result: Type,
        mut arm: impl FnMut(&mut Self, Atom, Val) -> Option<(Val, Type)>,
    ) -> Option<(Val, Type)> {
        let atoms = self.atoms(ty);
        if let [atom] = atoms[..] {
            return arm(self, atom, val.clone());
        }
        self.dispatch(val, ty, result, arm).map(|val| (val, result))
    }

    fn binary_atoms(
        &mut self,
        op: BinaryOp,
        (x, a): (Atom, Val),
        (y, b): (Atom, Val),
        (inplace, alike): (bool, Alike),
        regs: Option<(Reg, Reg, Reg)>,
    ) -> Option<(Val, Type)> {
        let (tx, ty) = (self.program.world.types.of(x), self.program.world.types.of(y));
        match self.plan(|c| c.plan_binary(op, x, y, alike, inplace)) {
            Some(Binary::Prim(result)) => Some((self.primitive(op, (a, tx), (b, ty), result, regs), result)),
            Some(Binary::Dunder(tries)) => self.run_tries(&tries, (a, tx), (b, ty), |this| {
                this.unsupported(op, x, y, inplace);
                None
            }),
            None => {
                self.unsupported(op, x, y, inplace);
                None
            }
        }
    }

    fn unsupported(&mut self, op: BinaryOp, x: Atom, y: Atom, inplace: bool) {
        let (left, right) = self.plan(|c| (c.type_name(x), c.type_name(y)));
        // When no method of a number helps, CPython tries concatenation and repetition last.
        let text = match op {
            BinaryOp::Add if x == Atom::Bytes => format!("can't concat {right} to bytes"),
            BinaryOp::Add if is_sequence(x) => format!("can only concatenate {left} (not \"{right}\") to {left}"),
            BinaryOp::Mul if is_sequence(x) => format!("can't multiply sequence by non-int of type '{right}'"),
            BinaryOp::Mul if is_sequence(y) => format!("can't multiply sequence by non-int of type '{left}'"),
            _ => format!("unsupported operand type(s) for {}: '{left}' and '{right}'", symbol(op, inplace)),
        };
        self.raise(Builtin::TypeError, &text);
    }

    /// Runs attempts in order until one does not give NotImplemented; `fallback` is for when all do.
    pub(crate) fn run_tries(
        &mut self,
        tries: &[Attempt],
        a: (Val, Type),
        b: (Val, Type),
        fallback: impl FnOnce(&mut Self) -> Option<(Val, Type)>,
    ) -> Option<(Val, Type)> {
        let Some((Attempt { plan, swapped, negated }, rest)) = tries.split_first() else { return fallback(self) };
        let args = if *swapped { [b.clone(), a.clone()] } else { [a.clone(), b.clone()] };
        let (val, ty) = self.run_plan(plan, &args)?;
        if !self.program.world.types.has(ty, Atom::NotImplemented) {
            return Some(if *negated { self.negation(&val, ty) } else { (val, ty) });
        }
        let done = self.program.world.types.without(ty, Atom::NotImplemented);
        if done == Type::NEVER {
            return self.run_tries(rest, a, b, fallback);
        }
        let (rest_ty, falls) = self.plan(|c| c.tries_type(rest));
        let mut result = self.program.world.join(if *negated { Type::BOOL } else { done }, rest_ty);
        if falls {
            // The fallback of a comparison gives a bool; that of an operator raises.
            result = self.program.world.join(result, Type::BOOL);
        }
        let not = self.test_atom(&val, ty, Atom::NotImplemented);
        let join = self.f.add_block();
        let joined = self.block_param(join, result, false);
        let (next, ok) = (self.f.add_block(), self.f.add_block());
        self.branch(not, next, ok);
        let saved = self.snapshot();
        self.block = ok;
        let narrowed = self.coerce(val, ty, done);
        let (val, ty) = if *negated { self.negation(&narrowed, done) } else { (narrowed, done) };
        let out = self.into_result(val, ty, result);
        self.join_with(join, &out);
        self.restore(saved);
        self.block = next;
        if let Some((val, ty)) = self.run_tries(rest, a, b, fallback) {
            let out = self.into_result(val, ty, result);
            self.join_with(join, &out);
        } else {
            self.terminate(molt_ssa::Term::Unreachable);
        }
        self.block = join;
        Some((joined, result))
    }

    /// `not` the value.
    fn negation(&mut self, val: &Val, ty: Type) -> (Val, Type) {
        let truth = self.truth(val, ty);
        (Val::One(self.emit1(Op::BNot, &[truth], Ty::I1)), Type::BOOL)
    }

    pub(crate) fn join_with(&mut self, join: molt_ssa::BlockId, val: &Val) {
        let mut args = smallvec::SmallVec::new();
        Self::flatten(val, &mut args);
        self.goto(join, &args);
    }

    fn primitive(
        &mut self,
        op: BinaryOp,
        a: (Val, Type),
        b: (Val, Type),
        result: Type,
        regs: Option<(Reg, Reg, Reg)>,
    ) -> Val {
        if result == Type::RAW {
            return self.raw_binary(op, a, b);
        }
        if a.1 == Type::STR {
            let (Val::One(x), Val::One(y)) = (a.0, b.0) else { return Val::Unit };
            // Where the left operand ends here, it is extended in place: building a string step by step is linear.
            return Val::One(self.rt("str_append", &[x, y], Ty::Ref(crate::layout::STR)));
        }
        if result == Type::BOOL {
            let (Val::One(x), Val::One(y)) = (a.0, b.0) else { return Val::Unit };
            let op = match op {
                BinaryOp::And => Op::BAnd,
                BinaryOp::Or => Op::BOr,
                _ => Op::BXor,
            };
            return Val::One(self.emit1(op, &[x, y], Ty::I1));
        }
        if a.1 == Type::FLOAT || b.1 == Type::FLOAT {
            let (x, y) = (self.as_float(a), self.as_float(b));
            return Val::One(self.float_binary(op, x, y));
        }
        self.int_binary(op, a, b, regs)
    }

    pub(crate) fn as_float(&mut self, (val, ty): (Val, Type)) -> ValueId {
        match val {
            Val::One(v) if ty == Type::FLOAT => v,
            val => self.int_to_float((val, ty)),
        }
    }

    fn float_binary(&mut self, op: BinaryOp, x: ValueId, y: ValueId) -> ValueId {
        let simple = match op {
            BinaryOp::Add => Some(Op::FAdd),
            BinaryOp::Sub => Some(Op::FSub),
            BinaryOp::Mul => Some(Op::FMul),
            _ => None,
        };
        if let Some(op) = simple {
            return self.emit1(op, &[x, y], Ty::F64);
        }
        let zero = self.emit1(Op::FConst { bits: 0 }, &[], Ty::F64);
        let nonzero = self.emit1(Op::FCmp { cond: FloatCond::Ne }, &[y, zero], Ty::I1);
        let (ok, out) = (self.f.add_block(), self.cold_block());
        self.branch(nonzero, ok, out);
        let saved = self.snapshot();
        self.block = out;
        let message = match op {
            BinaryOp::Mod => "float modulo by zero",
            BinaryOp::FloorDiv => "float floor division by zero",
            _ => "float division by zero",
        };
        self.raise(Builtin::ZeroDivisionError, message);
        self.restore(saved);
        self.block = ok;
        match op {
            BinaryOp::Mod => self.rt("float_mod", &[x, y], Ty::F64),
            BinaryOp::FloorDiv => self.rt("float_floordiv", &[x, y], Ty::F64),
            _ => self.emit1(Op::FDiv, &[x, y], Ty::F64),
        }
    }

    /// A machine word of an operand of raw arithmetic.
    pub(crate) fn as_raw(&mut self, (val, ty): (Val, Type)) -> ValueId {
        match val {
            Val::I64(v) | Val::U64(v) => v,
            Val::Big(word) => self.rt("int_low64", &[word], Ty::I64),
            Val::One(v) if ty == Type::BOOL => self.emit1(Op::IFromB, &[v], Ty::I64),
            Val::One(v) => v,
            Val::Unit | Val::Method(..) => self.iconst(0),
        }
    }

    fn raw_binary(&mut self, op: BinaryOp, a: (Val, Type), b: (Val, Type)) -> Val {
        let (x, y) = (self.as_raw(a), self.as_raw(b));
        let op = match op {
            BinaryOp::Add => Op::IAdd,
            BinaryOp::Sub => Op::ISub,
            BinaryOp::Mul => Op::IMul,
            BinaryOp::FloorDiv | BinaryOp::Div => Op::IDivFloor,
            BinaryOp::Mod => Op::IModFloor,
            BinaryOp::LShift => Op::IShl,
            BinaryOp::RShift => Op::IShrS,
            BinaryOp::And => Op::IAnd,
            BinaryOp::Or => Op::IOr,
            BinaryOp::Xor | BinaryOp::Pow | BinaryOp::PowNatural | BinaryOp::MatMul => Op::IXor,
        };
        Val::One(self.emit1(op, &[x, y], Ty::I64))
    }

    // --- truth ---------------------------------------------------------------------------------------------------------

    pub(crate) fn truth_of_reg(&mut self, reg: Reg) -> ValueId {
        if let Some(value) = self.plan(|c| c.truth(reg)) {
            let ty = self.ty(reg);
            if !self.atoms(ty).iter().any(|atom| matches!(atom, Atom::Instance(_))) {
                return self.emit1(Op::BConst { value }, &[], Ty::I1);
            }
        }
        let (val, ty) = (self.val(reg), self.ty(reg));
        self.truth(&val, ty)
    }

    pub(crate) fn truth(&mut self, val: &Val, ty: Type) -> ValueId {
        let out = self
            .dispatch(val, ty, Type::BOOL, |this, atom, val| Some((Val::One(this.atom_truth(atom, val)), Type::BOOL)));
        match out {
            Some(Val::One(v)) => v,
            _ => self.emit1(Op::BConst { value: false }, &[], Ty::I1),
        }
    }

    fn atom_truth(&mut self, atom: Atom, val: Val) -> ValueId {
        let one = self.program.world.types.of(atom);
        match (atom, &val) {
            (Atom::None | Atom::Unbound, _) => self.emit1(Op::BConst { value: false }, &[], Ty::I1),
            (Atom::Bool, Val::One(v)) => *v,
            (Atom::Int | Atom::Raw, Val::I64(v) | Val::U64(v) | Val::One(v))
                if !matches!((atom, &val), (Atom::Int, Val::One(_))) =>
            {
                let zero = self.iconst(0);
                self.icmp(IntCond::Ne, *v, zero)
            }
            (Atom::Int, _) => {
                let word = self.to_word(&val);
                let zero = self.iconst(0);
                let zero = self.emit1(Op::IntPack, &[zero], Ty::Int);
                let same = self.rt("int_eq", &[word, zero], Ty::I1);
                self.emit1(Op::BNot, &[same], Ty::I1)
            }
            (Atom::Float, Val::One(v)) => {
                let zero = self.emit1(Op::FConst { bits: 0 }, &[], Ty::F64);
                self.emit1(Op::FCmp { cond: FloatCond::Ne }, &[*v, zero], Ty::I1)
            }
            _ => match self.native_len(atom, &val) {
                Some(len) => {
                    let zero = self.iconst(0);
                    self.icmp(IntCond::Ne, len, zero)
                }
                None => match self.plan(|c| c.plan_truth(atom)) {
                    Some((plan, is_bool)) => {
                        let checked = self.run_plan(&plan, &[(val, one)]).and_then(|result| match is_bool {
                            true => self.exact_bool(result),
                            false => self.helper("_checked_length", &[result]),
                        });
                        match checked {
                            Some((val, ty)) => self.truth(&val, ty),
                            None => self.bool_const(true),
                        }
                    }
                    None => self.emit1(Op::BConst { value: true }, &[], Ty::I1),
                },
            },
        }
    }

    /// What `__bool__` gave: TypeError unless it is a bool.
    fn exact_bool(&mut self, (val, ty): (Val, Type)) -> Option<(Val, Type)> {
        self.dispatch_typed(&val, ty, Type::BOOL, |this, atom, val| {
            if atom == Atom::Bool {
                return Some((val, Type::BOOL));
            }
            let name = this.plan(|c| c.type_name(atom));
            this.raise(Builtin::TypeError, &format!("__bool__ should return bool, returned {name}"));
            None
        })
    }

    // --- text ----------------------------------------------------------------------------------------------------------

    pub(crate) fn format(&mut self, value: Reg, conversion: Conversion, spec: Option<Reg>) -> Option<Val> {
        let (val, ty) = (self.val(value), self.ty(value));
        let spec = spec.map(|spec| (self.val(spec), self.ty(spec)));
        self.dispatch(&val, ty, Type::STR, |this, atom, val| {
            let one = this.program.world.types.of(atom);
            let is_plain = conversion == Conversion::Str || conversion == Conversion::None && spec.is_none();
            let text = if atom == Atom::Str && is_plain {
                (val, Type::STR)
            } else {
                let (method, plan) = this.plan(|c| c.format_plan(atom, conversion, spec.is_some()));
                let args = match (method, &spec) {
                    ("__format__", Some(spec)) => vec![(val, one), spec.clone()],
                    ("__format__", None) => vec![(val, one), (Val::One(this.str_const(b"")), Type::STR)],
                    _ => vec![(val, one)],
                };
                let text = this.run_plan(&plan?, &args)?;
                if method == "__format__" {
                    return this.exact_str(text, "__format__ must return a str, not ", "");
                }
                this.exact_str(text, &format!("{method} returned non-string (type "), ")")?
            };
            let text = match (conversion, &text) {
                (Conversion::Ascii, (Val::One(v), _)) => {
                    (Val::One(this.rt("str_ascii", &[*v], Ty::Ref(crate::layout::STR))), Type::STR)
                }
                _ => text,
            };
            match &spec {
                None => Some(text),
                Some(spec) => {
                    let plan = this.plan(|c| c.plan_special(Atom::Str, "__format__", &[Type::STR]))?;
                    this.run_plan(&plan, &[text, spec.clone()])
                }
            }
        })
    }

    /// What a method that makes text gave: TypeError unless it is a str.
    fn exact_str(&mut self, (val, ty): (Val, Type), before: &str, after: &str) -> Option<(Val, Type)> {
        self.dispatch_typed(&val, ty, Type::STR, |this, atom, val| {
            if atom == Atom::Str {
                return Some((val, Type::STR));
            }
            let name = this.plan(|c| c.type_name(atom));
            this.raise(Builtin::TypeError, &format!("{before}{name}{after}"));
            None
        })
    }

    pub(crate) fn concat(&mut self, parts: &[Reg]) -> Val {
        let values: Vec<ValueId> =
            parts.iter().filter_map(|&part| if let Val::One(v) = self.val(part) { Some(v) } else { None }).collect();
        let ty = Ty::Ref(crate::layout::STR);
        match values[..] {
            [] => Val::One(self.str_const(b"")),
            [one] => Val::One(one),
            [a, b] => Val::One(self.rt("str_concat", &[a, b], ty)),
            _ => {
                let array = self.emit1(Op::StackArray, &values, Ty::Ptr);
                let count = self.iconst(values.len() as i64);
                let joined = self.rt("str_concat_many", &[array, count], ty);
                self.emit(Op::KeepAll, &values, &[]);
                Val::One(joined)
            }
        }
    }
}

fn is_sequence(atom: Atom) -> bool {
    matches!(atom, Atom::Str | Atom::Bytes | Atom::List(_) | Atom::Tuple(_) | Atom::TupleOf(_))
}

/// Whether TypeError for these operands says nothing but their types.
fn is_plainly_unsupported(op: BinaryOp, x: Atom, y: Atom) -> bool {
    match op {
        BinaryOp::Add => !is_sequence(x),
        BinaryOp::Mul => !is_sequence(x) && !is_sequence(y),
        _ => true,
    }
}
