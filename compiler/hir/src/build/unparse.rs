//! The text of an expression as CPython writes annotations that are not evaluated: without needless parentheses, with
//! single spaces.

use molt_syntax::ast::{BoolOp, CmpOp, Expr, Keyword, Number, Operator, UnaryOp};

use crate::constant::integer;
use crate::ir::Const;

/// How tightly a form binds; one inside a tighter one gets parentheses.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Tuple,
    Test,
    Or,
    And,
    Not,
    Compare,
    BitOr,
    BitXor,
    BitAnd,
    Shift,
    Sum,
    Product,
    Factor,
    Power,
    Atom,
}

pub(super) fn unparse(expr: &Expr) -> String {
    let mut out = String::new();
    write(&mut out, expr, Level::Test);
    out
}

fn write(out: &mut String, expr: &Expr, around: Level) {
    let own = level(expr);
    if own < around {
        out.push('(');
    }
    write_bare(out, expr, own);
    if own < around {
        out.push(')');
    }
}

fn level(expr: &Expr) -> Level {
    match expr {
        Expr::Tuple(tuple) if !tuple.elts.is_empty() => Level::Tuple,
        Expr::If(_) | Expr::Lambda(_) | Expr::Named(_) => Level::Test,
        Expr::BoolOp(op) if op.op == BoolOp::Or => Level::Or,
        Expr::BoolOp(_) => Level::And,
        Expr::UnaryOp(op) if op.op == UnaryOp::Not => Level::Not,
        Expr::Compare(_) => Level::Compare,
        Expr::BinOp(op) => binary(op.op).1,
        Expr::UnaryOp(_) => Level::Factor,
        _ => Level::Atom,
    }
}

fn binary(op: Operator) -> (&'static str, Level) {
    match op {
        Operator::BitOr => ("|", Level::BitOr),
        Operator::BitXor => ("^", Level::BitXor),
        Operator::BitAnd => ("&", Level::BitAnd),
        Operator::LShift => ("<<", Level::Shift),
        Operator::RShift => (">>", Level::Shift),
        Operator::Add => ("+", Level::Sum),
        Operator::Sub => ("-", Level::Sum),
        Operator::Mult => ("*", Level::Product),
        Operator::MatMult => ("@", Level::Product),
        Operator::Div => ("/", Level::Product),
        Operator::FloorDiv => ("//", Level::Product),
        Operator::Mod => ("%", Level::Product),
        Operator::Pow => ("**", Level::Power),
    }
}

fn tighter(level: Level) -> Level {
    match level {
        Level::BitOr => Level::BitXor,
        Level::BitXor => Level::BitAnd,
        Level::BitAnd => Level::Shift,
        Level::Shift => Level::Sum,
        Level::Sum => Level::Product,
        Level::Product => Level::Factor,
        _ => Level::Atom,
    }
}

fn compare(op: CmpOp) -> &'static str {
    match op {
        CmpOp::Eq => "==",
        CmpOp::NotEq => "!=",
        CmpOp::Lt => "<",
        CmpOp::LtE => "<=",
        CmpOp::Gt => ">",
        CmpOp::GtE => ">=",
        CmpOp::Is => "is",
        CmpOp::IsNot => "is not",
        CmpOp::In => "in",
        CmpOp::NotIn => "not in",
    }
}

fn list(out: &mut String, items: &[Expr]) {
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            out.push_str(", ");
        }
        write(out, item, Level::Test);
    }
}

fn keyword(out: &mut String, keyword: &Keyword) {
    match &keyword.arg {
        Some(name) => {
            out.push_str(name);
            out.push('=');
        }
        None => out.push_str("**"),
    }
    write(out, &keyword.value, Level::Test);
}

fn write_bare(out: &mut String, expr: &Expr, own: Level) {
    match expr {
        Expr::Name(name) => out.push_str(&name.id),
        Expr::NoneLiteral(_) => out.push_str("None"),
        Expr::EllipsisLiteral(_) => out.push_str("..."),
        Expr::BooleanLiteral(literal) => out.push_str(if literal.value { "True" } else { "False" }),
        Expr::StringLiteral(literal) => out.push_str(&repr(literal.value.to_str())),
        Expr::NumberLiteral(literal) => match &literal.value {
            Number::Int(value) => match integer(value) {
                Const::Int(value) => out.push_str(&value.to_string()),
                Const::BigInt(text) => out.push_str(&text),
                _ => {}
            },
            Number::Float(value) => out.push_str(&format!("{value:?}")),
            Number::Complex { imag, .. } => out.push_str(&format!("{imag}j")),
        },
        Expr::Attribute(attribute) => {
            write(out, &attribute.value, Level::Atom);
            out.push('.');
            out.push_str(&attribute.attr);
        }
        Expr::Subscript(subscript) => {
            write(out, &subscript.value, Level::Atom);
            out.push('[');
            match &*subscript.slice {
                Expr::Tuple(tuple) if !tuple.elts.is_empty() => {
                    list(out, &tuple.elts);
                    if tuple.elts.len() == 1 {
                        out.push(',');
                    }
                }
                index => write(out, index, Level::Test),
            }
            out.push(']');
        }
        Expr::Call(call) => {
            write(out, &call.func, Level::Atom);
            out.push('(');
            list(out, &call.arguments.args);
            for (at, item) in call.arguments.keywords.iter().enumerate() {
                if at > 0 || !call.arguments.args.is_empty() {
                    out.push_str(", ");
                }
                keyword(out, item);
            }
            out.push(')');
        }
        Expr::Starred(starred) => {
            out.push('*');
            write(out, &starred.value, Level::BitOr);
        }
        Expr::Tuple(tuple) => {
            if tuple.elts.is_empty() {
                out.push_str("()");
            }
            list(out, &tuple.elts);
            if tuple.elts.len() == 1 {
                out.push(',');
            }
        }
        Expr::List(items) => {
            out.push('[');
            list(out, &items.elts);
            out.push(']');
        }
        Expr::Set(items) => {
            out.push('{');
            list(out, &items.elts);
            out.push('}');
        }
        Expr::Dict(dict) => {
            out.push('{');
            for (at, item) in dict.items.iter().enumerate() {
                if at > 0 {
                    out.push_str(", ");
                }
                match &item.key {
                    Some(key) => {
                        write(out, key, Level::Test);
                        out.push_str(": ");
                    }
                    None => out.push_str("**"),
                }
                write(out, &item.value, Level::Test);
            }
            out.push('}');
        }
        Expr::BinOp(op) => {
            let (left, right) = match op.op {
                Operator::Pow => (Level::Atom, Level::Factor),
                _ => (own, tighter(own)),
            };
            write(out, &op.left, left);
            out.push_str(&format!(" {} ", binary(op.op).0));
            write(out, &op.right, right);
        }
        Expr::UnaryOp(op) => {
            out.push_str(match op.op {
                UnaryOp::Invert => "~",
                UnaryOp::Not => "not ",
                UnaryOp::UAdd => "+",
                UnaryOp::USub => "-",
            });
            write(out, &op.operand, own);
        }
        Expr::BoolOp(op) => {
            let word = if op.op == BoolOp::And { " and " } else { " or " };
            let inner = if op.op == BoolOp::And { Level::Not } else { Level::And };
            for (at, value) in op.values.iter().enumerate() {
                if at > 0 {
                    out.push_str(word);
                }
                write(out, value, inner);
            }
        }
        Expr::Compare(comparison) => {
            write(out, &comparison.left, Level::BitOr);
            for (op, value) in comparison.ops.iter().zip(&comparison.comparators) {
                out.push_str(&format!(" {} ", compare(*op)));
                write(out, value, Level::BitOr);
            }
        }
        Expr::If(choice) => {
            write(out, &choice.body, Level::Or);
            out.push_str(" if ");
            write(out, &choice.test, Level::Or);
            out.push_str(" else ");
            write(out, &choice.orelse, Level::Test);
        }
        // Forms that no annotation has any use for.
        _ => out.push_str("..."),
    }
}

/// The literal that Python's `repr` gives.
fn repr(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut out = String::from(quote);
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c == quote => out.extend(['\\', c]),
            c if c.is_ascii_control() => out.push_str(&format!("\\x{:02x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push(quote);
    out
}
