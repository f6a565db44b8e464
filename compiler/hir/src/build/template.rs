//! `"…".format(…)` of a literal: the replacement fields are resolved here, and the call becomes what an f-string would.
//!
//! A template that is wrong, or whose arguments are not known one by one, is left to `str.format`, which raises.

use molt_syntax::ast::{self, Expr};

use super::function::FnBuilder;
use super::string;
use crate::ir::*;

/// A piece of a template.
#[derive(Debug, PartialEq)]
enum Piece {
    Text(String),
    Field { argument: usize, path: Vec<Step>, conversion: Conversion, spec: Vec<Piece> },
}

#[derive(Debug, PartialEq)]
enum Step {
    Attribute(String),
    Index(i64),
    Key(String),
}

impl<'a> FnBuilder<'a, '_> {
    pub(super) fn template_call(
        &mut self,
        expr: &'a Expr,
        call: &'a ast::ExprCall,
        wanted: Option<Reg>,
    ) -> Option<Reg> {
        let (Expr::Attribute(attribute), arguments) = (&*call.func, &call.arguments) else { return None };
        let Expr::StringLiteral(literal) = &*attribute.value else { return None };
        if attribute.attr.as_str() != "format" || arguments.args.iter().any(Expr::is_starred_expr) {
            return None;
        }
        let names: Vec<&str> = arguments
            .keywords
            .iter()
            .map(|keyword| keyword.arg.as_ref().map(ast::Identifier::as_str))
            .collect::<Option<_>>()?;
        let text = String::from_utf8(string::literal(literal, &self.text)).ok()?;
        let mut parser = Parser { rest: &text, count: arguments.args.len(), names, next: 0, is_manual: false };
        let pieces = parser.pieces(2, false)?;
        let Args { pos, kw } = self.arguments(arguments);
        let mut regs = Vec::with_capacity(pos.len() + kw.len());
        for item in pos {
            let (Item::One(reg) | Item::Star(reg)) = item;
            regs.push(reg);
        }
        for keyword in kw {
            let (Keyword::Named(_, reg) | Keyword::Merge(reg)) = keyword;
            regs.push(reg);
        }
        let loc = self.attribute_loc(expr, &call.func);
        Some(self.pieces(&pieces, &regs, wanted, loc))
    }

    fn pieces(&mut self, pieces: &[Piece], regs: &[Reg], wanted: Option<Reg>, loc: Loc) -> Reg {
        let mut parts = Vec::with_capacity(pieces.len());
        for piece in pieces {
            parts.push(match piece {
                Piece::Text(text) => self.constant(Const::Str(text.as_bytes().to_vec()), loc),
                Piece::Field { argument, path, conversion, spec } => {
                    let mut value = regs[*argument];
                    for step in path {
                        value = self.step(value, step, loc);
                    }
                    let spec = (!spec.is_empty()).then(|| self.pieces(spec, regs, None, loc));
                    let dst = self.temp();
                    self.emit(Op::Format { dst, value, conversion: *conversion, spec }, loc);
                    dst
                }
            });
        }
        match parts[..] {
            [] => {
                let dst = self.or_temp(wanted);
                self.emit(Op::Const { dst, value: Const::Str(Vec::new()) }, loc);
                dst
            }
            [part] => self.into(wanted, part, loc),
            _ => {
                let dst = self.or_temp(wanted);
                self.emit(Op::Concat { dst, parts }, loc);
                dst
            }
        }
    }

    fn step(&mut self, obj: Reg, step: &Step, loc: Loc) -> Reg {
        let index = match step {
            Step::Attribute(name) => {
                let name = self.intern(name);
                let dst = self.temp();
                self.emit(Op::GetAttr { dst, obj, name }, loc);
                return dst;
            }
            Step::Index(index) => self.constant(Const::Int(*index), loc),
            Step::Key(key) => self.constant(Const::Str(key.as_bytes().to_vec()), loc),
        };
        let dst = self.temp();
        self.emit(Op::GetItem { dst, obj, index }, loc);
        dst
    }
}

struct Parser<'t> {
    rest: &'t str,
    /// Positional arguments; named ones follow them.
    count: usize,
    names: Vec<&'t str>,
    /// The number of the next automatic field.
    next: usize,
    is_manual: bool,
}

impl Parser<'_> {
    /// The pieces up to the end, or of a spec up to its closing brace. `depth`: how deep fields may nest.
    fn pieces(&mut self, depth: usize, in_spec: bool) -> Option<Vec<Piece>> {
        let mut pieces = Vec::new();
        let mut text = String::new();
        loop {
            let Some(c) = self.rest.chars().next() else {
                if in_spec {
                    return None;
                }
                break;
            };
            if c == '}' && in_spec {
                break;
            }
            self.rest = &self.rest[c.len_utf8()..];
            match c {
                '{' | '}' if !in_spec && self.rest.starts_with(c) => {
                    self.rest = &self.rest[1..];
                    text.push(c);
                }
                '}' => return None,
                '{' => {
                    if !text.is_empty() {
                        pieces.push(Piece::Text(std::mem::take(&mut text)));
                    }
                    pieces.push(self.field(depth)?);
                }
                _ => text.push(c),
            }
        }
        if !text.is_empty() {
            pieces.push(Piece::Text(text));
        }
        Some(pieces)
    }

    /// A field behind its opening brace.
    fn field(&mut self, depth: usize) -> Option<Piece> {
        if depth == 0 {
            return None;
        }
        let end = self.rest.find(['.', '[', '!', ':', '}', '{'])?;
        let (name, rest) = self.rest.split_at(end);
        self.rest = rest;
        let argument = self.argument(name)?;
        let mut path = Vec::new();
        loop {
            match self.take()? {
                '.' => {
                    let end = self.rest.find(['.', '[', '!', ':', '}', '{'])?;
                    let (name, rest) = self.rest.split_at(end);
                    self.rest = rest;
                    let is_name = name.chars().all(|c| c.is_alphanumeric() || c == '_') && !name.is_empty();
                    path.push(is_name.then(|| Step::Attribute(name.to_owned()))?);
                }
                '[' => {
                    let end = self.rest.find(']').filter(|end| *end > 0)?;
                    let key = &self.rest[..end];
                    self.rest = &self.rest[end + 1..];
                    if !self.rest.starts_with(['.', '[', '!', ':', '}']) {
                        return None;
                    }
                    let is_number = key.bytes().all(|c| c.is_ascii_digit());
                    if !is_number && !key.is_ascii() && key.chars().all(char::is_numeric) {
                        return None;
                    }
                    path.push(if is_number { Step::Index(key.parse().ok()?) } else { Step::Key(key.to_owned()) });
                }
                '!' => {
                    let conversion = match self.take()? {
                        'r' => Conversion::Repr,
                        's' => Conversion::Str,
                        'a' => Conversion::Ascii,
                        _ => return None,
                    };
                    let spec = match self.take()? {
                        ':' => self.spec(depth)?,
                        '}' => Vec::new(),
                        _ => return None,
                    };
                    return Some(Piece::Field { argument, path, conversion, spec });
                }
                ':' => {
                    let spec = self.spec(depth)?;
                    return Some(Piece::Field { argument, path, conversion: Conversion::None, spec });
                }
                '}' => return Some(Piece::Field { argument, path, conversion: Conversion::None, spec: Vec::new() }),
                _ => return None,
            }
        }
    }

    fn spec(&mut self, depth: usize) -> Option<Vec<Piece>> {
        let pieces = self.pieces(depth - 1, true)?;
        self.take().filter(|c| *c == '}')?;
        Some(pieces)
    }

    fn take(&mut self) -> Option<char> {
        let c = self.rest.chars().next()?;
        self.rest = &self.rest[c.len_utf8()..];
        Some(c)
    }

    fn argument(&mut self, name: &str) -> Option<usize> {
        let number = if name.is_empty() {
            if self.is_manual {
                return None;
            }
            self.next += 1;
            self.next - 1
        } else if name.bytes().all(|c| c.is_ascii_digit()) {
            if self.next != 0 {
                return None;
            }
            self.is_manual = true;
            name.parse().ok()?
        } else {
            let at = self.names.iter().position(|known| *known == name)?;
            return Some(self.count + at);
        };
        (number < self.count).then_some(number)
    }
}
