//! `"…" % (…)` of a literal: each conversion is taken apart here, and the operator becomes what an f-string would.
//!
//! What raises for its form, asks for a mapping or takes a width from the arguments is left to `str.__mod__`.

use std::iter::Peekable;
use std::str::Chars;

use molt_syntax::ast::{Expr, ExprBinOp, Operator};

use super::function::FnBuilder;
use super::string;
use crate::ir::*;

/// A piece of a format string.
#[derive(Debug, PartialEq)]
enum Piece {
    Text(String),
    Field(Field),
}

/// A conversion of one argument.
#[derive(Debug, PartialEq)]
struct Field {
    conversion: char,
    /// A bit for each of `-+ #0`, as `_percent_one` of runtime/py takes them.
    flags: i64,
    width: i64,
    /// -1 if none is given.
    precision: i64,
}

impl Field {
    fn is_plain(&self) -> bool {
        (self.flags, self.width, self.precision) == (0, 0, -1)
    }
}

impl<'a> FnBuilder<'a, '_> {
    pub(super) fn percent_format(&mut self, expr: &'a Expr, binary: &'a ExprBinOp, wanted: Option<Reg>) -> Option<Reg> {
        let Expr::StringLiteral(literal) = &*binary.left else { return None };
        if binary.op != Operator::Mod {
            return None;
        }
        let pieces = pieces(&String::from_utf8(string::literal(literal, &self.text)).ok()?)?;
        let count = pieces.iter().filter(|piece| matches!(piece, Piece::Field(_))).count();
        let loc = self.loc(expr);
        if let Expr::Tuple(tuple) = &*binary.right {
            if tuple.elts.len() != count || tuple.elts.iter().any(Expr::is_starred_expr) {
                return None;
            }
            let arguments = self.operands(&tuple.elts.iter().collect::<Vec<_>>());
            return Some(self.converted(&pieces, &arguments, wanted, loc));
        }
        if count != 1 || self.shared.reflects_modulo && !is_single(&binary.right) {
            return None;
        }
        let argument = self.value(&binary.right);
        if is_single(&binary.right) {
            return Some(self.converted(&pieces, &[argument], wanted, loc));
        }
        // A tuple would be the arguments instead of one of them.
        let (tuple, single, done) = (self.new_block(), self.new_block(), self.new_block());
        let class = self.load_builtin("tuple", loc);
        let is_tuple = self.call_builtin("isinstance", &[argument, class], loc);
        let dst = self.or_temp(wanted);
        self.branch(is_tuple, tuple, single, loc);
        self.start_if_used(single);
        self.converted(&pieces, &[argument], Some(dst), loc);
        self.jump(done);
        self.start_if_used(tuple);
        let lhs = self.value(&binary.left);
        self.emit(Op::Binary { dst, op: BinaryOp::Mod, lhs, rhs: argument, inplace: false }, loc);
        self.jump(done);
        self.start_if_used(done);
        Some(dst)
    }

    fn converted(&mut self, pieces: &[Piece], arguments: &[Reg], wanted: Option<Reg>, loc: Loc) -> Reg {
        let mut arguments = arguments.iter();
        let mut parts = Vec::with_capacity(pieces.len());
        for piece in pieces {
            match piece {
                Piece::Text(text) => parts.push(self.constant(Const::Str(text.as_bytes().to_vec()), loc)),
                Piece::Field(field) => parts.extend(arguments.next().map(|&value| self.field(field, value, loc))),
            }
        }
        if let [part] = parts[..] {
            return self.into(wanted, part, loc);
        }
        let dst = self.or_temp(wanted);
        self.emit(Op::Concat { dst, parts }, loc);
        dst
    }

    fn field(&mut self, field: &Field, mut value: Reg, loc: Loc) -> Reg {
        let helper = match field.conversion {
            's' => "_percent_str",
            'r' => "_percent_repr",
            'a' => "_percent_ascii",
            'c' => "_percent_character",
            'd' | 'i' | 'u' => "_percent_decimal",
            'o' | 'x' | 'X' => "_percent_digits",
            _ => "_percent_real",
        };
        let conversion = match field.conversion {
            'r' => Conversion::Repr,
            'a' => Conversion::Ascii,
            _ => Conversion::Str,
        };
        if !field.is_plain() || !matches!(field.conversion, 's' | 'r' | 'a' | 'd' | 'i' | 'u') {
            let name = self.constant(Const::Str(field.conversion.to_string().into_bytes()), loc);
            let [flags, width, precision] =
                [field.flags, field.width, field.precision].map(|word| self.constant(Const::Int(word), loc));
            return self.call_builtin(helper, &[value, name, flags, width, precision], loc);
        }
        if matches!(field.conversion, 'd' | 'i' | 'u') {
            let name = self.constant(Const::Str(field.conversion.to_string().into_bytes()), loc);
            value = self.call_builtin("_percent_int", &[value, name], loc);
        }
        let dst = self.temp();
        self.emit(Op::Format { dst, value, conversion, spec: None }, loc);
        dst
    }
}

/// Whether the operand can't be a tuple.
fn is_single(operand: &Expr) -> bool {
    matches!(operand, Expr::NumberLiteral(_) | Expr::StringLiteral(_) | Expr::FString(_) | Expr::BooleanLiteral(_))
}

fn pieces(text: &str) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut literal = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c != '%' {
            literal.push(c);
            continue;
        }
        if chars.next_if_eq(&'%').is_some() {
            literal.push('%');
            continue;
        }
        let mut flags = 0;
        while let Some(flag) = chars.peek().and_then(|c| "-+ #0".find(*c)) {
            flags |= 1 << flag;
            chars.next();
        }
        let width = number(&mut chars)?;
        let precision = if chars.next_if_eq(&'.').is_some() { number(&mut chars)? } else { -1 };
        while chars.next_if(|c| matches!(c, 'h' | 'l' | 'L')).is_some() {}
        let conversion = chars.next().filter(|c| "diouxXeEfFgGcrsa".contains(*c))?;
        if !literal.is_empty() {
            pieces.push(Piece::Text(std::mem::take(&mut literal)));
        }
        pieces.push(Piece::Field(Field { conversion, flags, width, precision }));
    }
    if !literal.is_empty() {
        pieces.push(Piece::Text(literal));
    }
    Some(pieces)
}

/// The digits at the cursor, 0 if there are none; none of a number that is worth an error or a lot of memory.
fn number(chars: &mut Peekable<Chars<'_>>) -> Option<i64> {
    let mut value = 0;
    while let Some(digit) = chars.peek().and_then(|c| c.to_digit(10)) {
        value = Some(value * 10 + i64::from(digit)).filter(|value| *value <= 1_000)?;
        chars.next();
    }
    Some(value)
}
