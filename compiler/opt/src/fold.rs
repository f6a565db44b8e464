//! Rules that replace one pure instruction: constants, identities, boxing undone by unboxing.
//!
//! A rule sees the instructions that define the arguments; it makes no instruction of its own but constants and its own
//! replacement.

use molt_abi::layout::Layout;
use molt_abi::value::{
    FALSE, FIRST_TAGGED, INLINE_INT_BITS, INLINE_INT_MAX, INLINE_INT_MIN, PAYLOAD_MASK, SMALL_INT_BITS, TAG_INT, TRUE,
};
use molt_ssa::{FloatCond, IntCond, Op, Ty, ValueId};
use smallvec::{SmallVec, smallvec};

/// A result of a folded instruction.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum New {
    Value(ValueId),
    Const(Op),
}

#[derive(Debug)]
pub(crate) enum Fold {
    No,
    Results(SmallVec<[New; 2]>),
    Rewrite(Op, SmallVec<[ValueId; 4]>),
}

/// What a rule may look at.
pub(crate) trait Look {
    /// The op that defines the value, and its arguments.
    fn def(&self, value: ValueId) -> Option<(Op, &[ValueId])>;
    fn ty(&self, value: ValueId) -> Ty;
}

fn value(value: ValueId) -> Fold {
    Fold::Results(smallvec![New::Value(value)])
}

fn constant(op: Op) -> Fold {
    Fold::Results(smallvec![New::Const(op)])
}

fn int(value: i64) -> Fold {
    constant(Op::IConst { value })
}

fn truth(value: bool) -> Fold {
    constant(Op::BConst { value })
}

fn float(value: f64) -> Fold {
    constant(Op::FConst { bits: value.to_bits() })
}

/// The replacement of `op args`, whose first result has type `to`.
pub(crate) fn fold(look: &dyn Look, op: Op, args: &[ValueId], to: Option<Ty>) -> Fold {
    let arg = |at: usize| args.get(at).and_then(|arg| look.def(*arg));
    let as_int = |at: usize| match arg(at) {
        Some((Op::IConst { value }, _)) => Some(value),
        _ => None,
    };
    let as_bool = |at: usize| match arg(at) {
        Some((Op::BConst { value }, _)) => Some(value),
        _ => None,
    };
    let as_float = |at: usize| match arg(at) {
        Some((Op::FConst { bits }, _)) => Some(f64::from_bits(bits)),
        _ => None,
    };
    if let (Some(a), Some(b)) = (as_int(0), as_int(1))
        && let Some(folded) = ints(op, a, b)
    {
        return folded;
    }
    if let (Some(a), Some(b)) = (as_float(0), as_float(1))
        && let Some(folded) = floats(op, a, b)
    {
        return folded;
    }
    let same = args.len() == 2 && args[0] == args[1];
    match op {
        Op::IAdd | Op::IOr | Op::IXor if as_int(0) == Some(0) => value(args[1]),
        Op::IAdd | Op::ISub | Op::IOr | Op::IXor | Op::IShl | Op::IShrS | Op::IShrU if as_int(1) == Some(0) => {
            value(args[0])
        }
        Op::IAddOvf | Op::UAddOvf if as_int(0) == Some(0) => fits(args[1]),
        Op::IAddOvf | Op::ISubOvf | Op::UAddOvf | Op::USubOvf if as_int(1) == Some(0) => fits(args[0]),
        Op::IMulOvf | Op::UMulOvf if as_int(1) == Some(1) => fits(args[0]),
        Op::IMulOvf | Op::UMulOvf if as_int(0) == Some(1) => fits(args[1]),
        Op::IMul | Op::IDivFloor | Op::UDiv if as_int(1) == Some(1) => value(args[0]),
        Op::IMul if as_int(0) == Some(1) => value(args[1]),
        Op::ISub | Op::IXor if same => int(0),
        Op::IAnd | Op::IOr if same => value(args[0]),
        Op::ICmp { cond } if same => truth(compare(cond, 0, 0)),
        Op::IFromB => as_bool(0).map_or(Fold::No, |b| int(i64::from(b))),
        Op::FFromI => as_int(0).map_or(Fold::No, |i| float(i as f64)),
        Op::FFromU => as_int(0).map_or(Fold::No, |i| float(i as u64 as f64)),
        Op::FNeg => as_float(0).map_or(Fold::No, |f| float(-f)),
        Op::BNot => match arg(0) {
            Some((Op::BConst { value }, _)) => truth(!value),
            Some((Op::BNot, inner)) => value(inner[0]),
            Some((Op::ICmp { cond }, inner)) => Fold::Rewrite(Op::ICmp { cond: inverse(cond) }, inner.into()),
            _ => Fold::No,
        },
        Op::BAnd | Op::BOr => {
            let neutral = op == Op::BAnd;
            match (as_bool(0), as_bool(1)) {
                (Some(a), _) => {
                    if a == neutral {
                        value(args[1])
                    } else {
                        truth(a)
                    }
                }
                (_, Some(b)) => {
                    if b == neutral {
                        value(args[0])
                    } else {
                        truth(b)
                    }
                }
                _ if same => value(args[0]),
                _ => Fold::No,
            }
        }
        Op::BXor => match (as_bool(0), as_bool(1)) {
            (Some(a), Some(b)) => truth(a != b),
            (Some(false), _) => value(args[1]),
            (_, Some(false)) => value(args[0]),
            _ => Fold::No,
        },
        Op::Select => match as_bool(0) {
            Some(true) => value(args[1]),
            Some(false) => value(args[2]),
            None if args[1] == args[2] => value(args[1]),
            None => Fold::No,
        },
        Op::VSame | Op::RefSame if same => truth(true),
        Op::VSame => match (arg(0), arg(1)) {
            (Some((Op::VConst { bits: a }, _)), Some((Op::VConst { bits: b }, _))) => truth(a == b),
            (Some((made, _)), Some((Op::VConst { bits }, _))) | (Some((Op::VConst { bits }, _)), Some((made, _)))
                if never_is(made, bits) =>
            {
                truth(false)
            }
            _ => Fold::No,
        },
        _ => boxes(look, op, args, to),
    }
}

/// Whether a value that this op boxes is of another kind than the constant.
fn never_is(made: Op, bits: u64) -> bool {
    match made {
        // Constants are never references.
        Op::VFromRef => true,
        Op::VFromF => bits >= FIRST_TAGGED,
        Op::VFromI => bits >> 48 != TAG_INT,
        Op::VFromB => bits != TRUE && bits != FALSE,
        _ => false,
    }
}

/// The result of a checked operation that cannot overflow.
fn fits(value: ValueId) -> Fold {
    Fold::Results(smallvec![New::Value(value), New::Const(Op::BConst { value: false })])
}

/// Boxing and unboxing, tests of boxes, and references under other types.
fn boxes(look: &dyn Look, op: Op, args: &[ValueId], to: Option<Ty>) -> Fold {
    let Some((def, inner)) = args.first().and_then(|arg| look.def(*arg)) else { return Fold::No };
    match (op, def) {
        (Op::VFromB, Op::BConst { value }) => constant(Op::VConst { bits: if value { TRUE } else { FALSE } }),
        (Op::VFromF, Op::FConst { bits }) if bits < FIRST_TAGGED => constant(Op::VConst { bits }),
        (Op::VFromI, Op::IConst { value }) if (INLINE_INT_MIN..=INLINE_INT_MAX).contains(&value) => {
            constant(Op::VConst { bits: TAG_INT << 48 | value as u64 & PAYLOAD_MASK })
        }
        (Op::FFromV, Op::VFromF) | (Op::BFromV, Op::VFromB) | (Op::IFromV, Op::VFromI) => value(inner[0]),
        (Op::IntUnpack, Op::IntPack) => value(inner[0]),
        (Op::VFromF, Op::FFromV) | (Op::VFromB, Op::BFromV) | (Op::VFromI, Op::IFromV) => value(inner[0]),
        (Op::IntPack, Op::IntUnpack) => value(inner[0]),
        (Op::VFromRef, Op::RefFromV) => value(inner[0]),
        (Op::RefFromV, Op::VFromRef) | (Op::RefCast, Op::RefCast) => {
            if to == Some(look.ty(inner[0])) {
                value(inner[0])
            } else {
                Fold::Rewrite(Op::RefCast, inner.into())
            }
        }
        (Op::VFromRef, Op::RefCast) => Fold::Rewrite(Op::VFromRef, inner.into()),
        (Op::RefCast, Op::RefFromV) => Fold::Rewrite(Op::RefFromV, inner.into()),
        (Op::RefType | Op::RefAddr, Op::RefCast) => Fold::Rewrite(op, inner.into()),
        (Op::RefCast, _) if to == Some(look.ty(args[0])) => value(args[0]),
        (Op::RefType, Op::New { type_id, .. }) => int(i64::from(type_id.0)),
        (Op::RefType, Op::StrConst { .. } | Op::BytesConst { .. }) => match look.ty(args[0]) {
            Ty::Ref(id) => int(i64::from(id.0)),
            _ => Fold::No,
        },
        (Op::IntIsSmall, Op::IntPack) => Fold::Rewrite(Op::IFits { bits: SMALL_INT_BITS }, inner.into()),
        (Op::VIsInlineInt, Op::VFromI) => Fold::Rewrite(Op::IFits { bits: INLINE_INT_BITS }, inner.into()),
        (Op::CallRt { function }, Op::VFromI) if function.0.name == "int_from_value" => {
            Fold::Rewrite(Op::IntPack, inner.into())
        }
        (Op::CallRt { function }, Op::CallRt { function: boxes })
            if function.0.name == "int_from_value" && boxes.0.name == "value_from_int" =>
        {
            value(inner[0])
        }
        (Op::CallRt { function }, Op::IntPack) if function.0.name == "value_from_int" => {
            Fold::Rewrite(Op::VFromI, inner.into())
        }
        (Op::IFits { bits }, Op::IConst { value }) => truth((value << (64 - bits)) >> (64 - bits) == value),
        (Op::FFromV, Op::VConst { bits }) if bits < FIRST_TAGGED => constant(Op::FConst { bits }),
        (Op::BFromV, Op::VConst { bits }) => truth(bits == TRUE),
        (Op::IFromV, Op::VConst { bits }) => int((bits << 16) as i64 >> 16),
        (Op::LoadItem, Op::NewTuple | Op::ConstTuple) => match args.get(1).and_then(|arg| look.def(*arg)) {
            Some((Op::IConst { value: at }, _)) if at >= 0 && (at as usize) < inner.len() => value(inner[at as usize]),
            _ => Fold::No,
        },
        (Op::LoadField { layout: Layout::Tuple, field }, Op::NewTuple | Op::ConstTuple)
            if Layout::Tuple.fields().get(usize::from(field)).is_some_and(|(name, _)| *name == "len") =>
        {
            int(inner.len() as i64)
        }
        (Op::VIsFloat | Op::VIsBool | Op::VIsInlineInt | Op::VIsRef, _) => tests(op, def),
        _ => Fold::No,
    }
}

fn tests(op: Op, def: Op) -> Fold {
    let answer = match (op, def) {
        (Op::VIsFloat, Op::VConst { bits }) => bits < FIRST_TAGGED,
        (Op::VIsBool, Op::VConst { bits }) => bits == TRUE || bits == FALSE,
        (Op::VIsInlineInt, Op::VConst { bits }) => bits >> 48 == TAG_INT,
        // Constants are never references.
        (Op::VIsRef, Op::VConst { .. }) => false,
        (_, Op::VFromF) => op == Op::VIsFloat,
        (_, Op::VFromB) => op == Op::VIsBool,
        (_, Op::VFromRef) => op == Op::VIsRef,
        (Op::VIsFloat | Op::VIsBool, Op::VFromI) => false,
        _ => return Fold::No,
    };
    truth(answer)
}

fn ints(op: Op, a: i64, b: i64) -> Option<Fold> {
    let checked = |(value, over): (i64, bool)| {
        Fold::Results(smallvec![New::Const(Op::IConst { value }), New::Const(Op::BConst { value: over })])
    };
    let unsigned = |(value, over): (u64, bool)| checked((value as i64, over));
    let (ua, ub) = (a as u64, b as u64);
    Some(match op {
        Op::IAdd => int(a.wrapping_add(b)),
        Op::ISub => int(a.wrapping_sub(b)),
        Op::IMul => int(a.wrapping_mul(b)),
        Op::IAddOvf => checked(a.overflowing_add(b)),
        Op::ISubOvf => checked(a.overflowing_sub(b)),
        Op::IMulOvf => checked(a.overflowing_mul(b)),
        Op::UAddOvf => unsigned(ua.overflowing_add(ub)),
        Op::USubOvf => unsigned(ua.overflowing_sub(ub)),
        Op::UMulOvf => unsigned(ua.overflowing_mul(ub)),
        Op::IAnd => int(a & b),
        Op::IOr => int(a | b),
        Op::IXor => int(a ^ b),
        Op::IShl => int(a.wrapping_shl(b as u32)),
        Op::IShrS => int(a.wrapping_shr(b as u32)),
        Op::IShrU => int(ua.wrapping_shr(b as u32) as i64),
        Op::IDivFloor if b != 0 && !(a == i64::MIN && b == -1) => {
            int(a.wrapping_div(b) - i64::from(a % b != 0 && (a < 0) != (b < 0)))
        }
        Op::IModFloor if b != 0 && b != -1 => {
            let rest = a % b;
            int(if rest != 0 && (rest < 0) != (b < 0) { rest + b } else { rest })
        }
        Op::UDiv if b != 0 => int((ua / ub) as i64),
        Op::UMod if b != 0 => int((ua % ub) as i64),
        Op::ICmp { cond } => truth(compare(cond, a, b)),
        _ => return None,
    })
}

fn compare(cond: IntCond, a: i64, b: i64) -> bool {
    let (ua, ub) = (a as u64, b as u64);
    match cond {
        IntCond::Eq => a == b,
        IntCond::Ne => a != b,
        IntCond::Lt => a < b,
        IntCond::Le => a <= b,
        IntCond::Gt => a > b,
        IntCond::Ge => a >= b,
        IntCond::ULt => ua < ub,
        IntCond::ULe => ua <= ub,
        IntCond::UGt => ua > ub,
        IntCond::UGe => ua >= ub,
    }
}

pub(crate) fn inverse(cond: IntCond) -> IntCond {
    match cond {
        IntCond::Eq => IntCond::Ne,
        IntCond::Ne => IntCond::Eq,
        IntCond::Lt => IntCond::Ge,
        IntCond::Le => IntCond::Gt,
        IntCond::Gt => IntCond::Le,
        IntCond::Ge => IntCond::Lt,
        IntCond::ULt => IntCond::UGe,
        IntCond::ULe => IntCond::UGt,
        IntCond::UGt => IntCond::ULe,
        IntCond::UGe => IntCond::ULt,
    }
}

fn floats(op: Op, a: f64, b: f64) -> Option<Fold> {
    let folded = match op {
        Op::FAdd => a + b,
        Op::FSub => a - b,
        Op::FMul => a * b,
        Op::FDiv => a / b,
        Op::FCmp { cond } => {
            return Some(truth(match cond {
                FloatCond::Eq => a == b,
                FloatCond::Ne => a != b,
                FloatCond::Lt => a < b,
                FloatCond::Le => a <= b,
                FloatCond::Gt => a > b,
                FloatCond::Ge => a >= b,
            }));
        }
        _ => return None,
    };
    // The sign of a NaN made at run time is the machine's affair.
    (!folded.is_nan()).then(|| float(folded))
}
