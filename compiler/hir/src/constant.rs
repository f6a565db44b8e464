//! Conditions whose value is known when the program is built, and the values of literals.

use molt_syntax::ast::{self, CmpOp, Expr, Number, UnaryOp};

use crate::graph::Loaded;
use crate::ir::Const;

/// The truth of a condition that CPython or a convention fixes: literals, `__name__ == "__main__"`, `TYPE_CHECKING`.
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
                _ => return None,
            };
            match op {
                CmpOp::Eq => Some(text == module.name),
                CmpOp::NotEq => Some(text != module.name),
                _ => None,
            }
        }
        _ => None,
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

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn radix_conversion() {
        assert_eq!(decimal("ffffffffffffffffffffffff", 16), "79228162514264337593543950335");
        assert_eq!(decimal("1000000000", 2), "512");
    }
}
