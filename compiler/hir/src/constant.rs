//! Conditions whose value is known when the program is built, and the values of literals.

use molt_syntax::ast::{self, CmpOp, Expr, Number, Operator, UnaryOp};

use crate::graph::Loaded;
use crate::ir::Const;
use crate::platform;

/// The truth of a condition that CPython or a convention fixes: literals, `__name__ == "__main__"`, `TYPE_CHECKING`, and
/// what [`platform`] knows.
pub(crate) fn truth_of(test: &Expr, module: &Loaded) -> Option<bool> {
    match test {
        Expr::BooleanLiteral(literal) => Some(literal.value),
        Expr::NoneLiteral(_) => Some(false),
        Expr::EllipsisLiteral(_) => Some(true),
        Expr::NumberLiteral(literal) => Some(match &literal.value {
            Number::Int(value) => *value != ast::Int::ZERO,
            Number::Float(value) => *value != 0.0,
            Number::Complex { real, imag } => *real != 0.0 || *imag != 0.0,
        }),
        Expr::StringLiteral(literal) => Some(!literal.value.is_empty()),
        Expr::Name(name) => match name.id.as_str() {
            "TYPE_CHECKING" => Some(false),
            "__debug__" => Some(true),
            _ => None,
        },
        Expr::Attribute(attribute) => {
            let is_typing = matches!(&*attribute.value, Expr::Name(name) if matches!(name.id.as_str(), "typing" | "t"));
            (is_typing && attribute.attr.as_str() == "TYPE_CHECKING").then_some(false)
        }
        Expr::UnaryOp(unary) if unary.op == UnaryOp::Not => truth_of(&unary.operand, module).map(|truth| !truth),
        Expr::Compare(compare) => {
            let ([op], [right]) = (&*compare.ops, &*compare.comparators) else { return None };
            let text = match (&*compare.left, right) {
                (Expr::Name(name), Expr::StringLiteral(text)) | (Expr::StringLiteral(text), Expr::Name(name))
                    if name.id.as_str() == "__name__" =>
                {
                    text.value.to_str()
                }
                _ => return platform::truth_of(test, module),
            };
            match op {
                CmpOp::Eq => Some(text == module.name),
                CmpOp::NotEq => Some(text != module.name),
                _ => None,
            }
        }
        _ => platform::truth_of(test, module),
    }
}

/// The value of an integer literal.
pub(crate) fn integer(value: &ast::Int) -> Const {
    if let Some(small) = value.as_i64() {
        return Const::Int(small);
    }
    if let Some(word) = value.as_u64() {
        return Const::BigInt(word.to_string());
    }
    let text: String = value.to_string().chars().filter(|&c| c != '_').collect();
    let radix = match text.get(..2) {
        Some("0x" | "0X") => 16,
        Some("0o" | "0O") => 8,
        Some("0b" | "0B") => 2,
        _ => return Const::BigInt(text.trim_start_matches('0').to_owned()),
    };
    Const::BigInt(decimal(&text[2..], radix))
}

/// Converts digits of a power-of-two radix to decimal.
fn decimal(digits: &str, radix: u32) -> String {
    const BASE: u64 = 1_000_000_000;
    // Little-endian groups of nine decimal digits.
    let mut groups: Vec<u64> = vec![0];
    for digit in digits.chars().filter_map(|c| c.to_digit(radix)) {
        let mut carry = u64::from(digit);
        for group in &mut groups {
            let value = *group * u64::from(radix) + carry;
            *group = value % BASE;
            carry = value / BASE;
        }
        if carry > 0 {
            groups.push(carry);
        }
    }
    let mut text = groups.pop().unwrap_or(0).to_string();
    for group in groups.iter().rev() {
        text.push_str(&format!("{group:09}"));
    }
    text
}

/// `-literal`, as CPython folds it. None if the operand is no real number literal.
pub(crate) fn negated(operand: &Expr) -> Option<Const> {
    let Expr::NumberLiteral(literal) = operand else { return None };
    match &literal.value {
        Number::Int(value) => Some(match integer(value) {
            Const::Int(value) => Const::Int(-value),
            Const::BigInt(text) if text == "9223372036854775808" => Const::Int(i64::MIN),
            Const::BigInt(text) => Const::BigInt(format!("-{text}")),
            other => other,
        }),
        Number::Float(value) => Some(Const::Float(-value)),
        Number::Complex { .. } => None,
    }
}

/// Operators below each other that are folded; a sum of thousands of terms is not looked through at each of them.
const FOLDED_DEPTH: u32 = 8;

/// The value of operators between integer literals, as CPython folds them: `2**64`, `(1 << 32) - 1`. None if the expression
/// is another, raises, or has a value that is too long.
pub(crate) fn folded(expr: &Expr) -> Option<Const> {
    if !matches!(expr, Expr::BinOp(_) | Expr::UnaryOp(_)) {
        return None;
    }
    let value = folded_int(expr, FOLDED_DEPTH)?;
    Some(i64::try_from(value).map_or_else(|_| Const::BigInt(value.to_string()), Const::Int))
}

fn folded_int(expr: &Expr, depth: u32) -> Option<i128> {
    let depth = depth.checked_sub(1)?;
    match expr {
        Expr::NumberLiteral(literal) => match &literal.value {
            Number::Int(value) => match integer(value) {
                Const::Int(value) => Some(i128::from(value)),
                Const::BigInt(digits) => digits.parse().ok(),
                _ => None,
            },
            _ => None,
        },
        Expr::UnaryOp(unary) => {
            let value = folded_int(&unary.operand, depth)?;
            match unary.op {
                UnaryOp::USub => value.checked_neg(),
                UnaryOp::UAdd => Some(value),
                UnaryOp::Invert => Some(!value),
                UnaryOp::Not => None,
            }
        }
        Expr::BinOp(binary) => {
            let b = folded_int(&binary.right, depth)?;
            let a = folded_int(&binary.left, depth)?;
            operate(binary.op, a, b)
        }
        _ => None,
    }
}

fn operate(op: Operator, a: i128, b: i128) -> Option<i128> {
    match op {
        Operator::Add => a.checked_add(b),
        Operator::Sub => a.checked_sub(b),
        Operator::Mult => a.checked_mul(b),
        // Python rounds down, and a remainder has the sign of the divisor.
        Operator::FloorDiv => {
            let quotient = a.checked_div(b)?;
            Some(if a % b != 0 && (a < 0) != (b < 0) { quotient - 1 } else { quotient })
        }
        Operator::Mod => {
            let rest = a.checked_rem(b)?;
            Some(if rest != 0 && (rest < 0) != (b < 0) { rest + b } else { rest })
        }
        Operator::Pow => a.checked_pow(u32::try_from(b).ok()?),
        Operator::LShift => a.checked_mul(1i128.checked_shl(u32::try_from(b).ok().filter(|count| *count < 127)?)?),
        Operator::RShift => Some(a >> u32::try_from(b).ok()?.min(127)),
        Operator::BitAnd => Some(a & b),
        Operator::BitOr => Some(a | b),
        Operator::BitXor => Some(a ^ b),
        Operator::Div | Operator::MatMult => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{decimal, operate};
    use molt_syntax::ast::Operator;

    #[test]
    fn integer_operators() {
        let cases = [
            (Operator::FloorDiv, -7, 2, Some(-4)),
            (Operator::Mod, -7, 2, Some(1)),
            (Operator::Mod, 7, -2, Some(-1)),
            (Operator::FloorDiv, 1, 0, None),
            (Operator::Pow, 2, 64, Some(1 << 64)),
            (Operator::Pow, 2, 127, None),
            (Operator::Pow, 2, -1, None),
            (Operator::LShift, 1, 126, Some(1 << 126)),
            (Operator::LShift, 1, 127, None),
            (Operator::LShift, 1, -1, None),
            (Operator::RShift, -1, 1000, Some(-1)),
        ];
        for (op, a, b, expected) in cases {
            assert_eq!(operate(op, a, b), expected, "{a} {op:?} {b}");
        }
    }

    #[test]
    fn radix_conversion() {
        assert_eq!(decimal("ffffffffffffffffffffffff", 16), "79228162514264337593543950335");
        assert_eq!(decimal("1000000000", 2), "512");
    }
}
