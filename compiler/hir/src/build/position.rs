//! Where operations stand, with the carets that CPython 3.13 draws under them in tracebacks.

use molt_source::Span;
use molt_syntax::ast::Expr;
use molt_syntax::text_size::Ranged;

use super::function::FnBuilder;
use crate::ir::Loc;

impl FnBuilder<'_, '_> {
    /// The whole node, without carets.
    pub(super) fn plain(&self, node: impl Ranged) -> Loc {
        Loc { span: self.span(node), anchor: None }
    }

    /// An expression with the carets for its kind: the operator, or the brackets.
    pub(super) fn loc(&self, expr: &Expr) -> Loc {
        let span = self.span(expr);
        let anchor = match expr {
            Expr::BinOp(binary) => self.operator(binary.left.end().to_u32(), binary.right.start().to_u32(), span.end),
            Expr::Call(call) => self.bracket(call.func.end().to_u32(), b'(', span.end),
            Expr::Subscript(subscript) => self.bracket(subscript.value.end().to_u32(), b'[', span.end),
            _ => None,
        };
        Loc { span, anchor }
    }

    /// As [`Self::loc`], but from the attribute's name on if that stands on a later line than the object.
    pub(super) fn attribute_loc(&self, expr: &Expr, attribute: &Expr) -> Loc {
        let mut loc = self.loc(expr);
        if let Expr::Attribute(attribute) = attribute {
            let name = self.span(&attribute.attr);
            if self.text[loc.span.start as usize..name.start as usize].contains('\n') {
                loc.span = Span { start: name.start, ..loc.span };
            }
        }
        loc
    }

    fn operator(&self, left: u32, right: u32, end: u32) -> Option<(u32, u32)> {
        let start = self.skip(left, end, |byte| !byte.is_ascii_whitespace() && byte != b')')?;
        let next = *self.text.as_bytes().get(start as usize + 1)?;
        let is_double = start + 1 < right && !next.is_ascii_whitespace() && !matches!(next, b'\\' | b'#');
        Some((start, start + 1 + u32::from(is_double)))
    }

    fn bracket(&self, from: u32, bracket: u8, end: u32) -> Option<(u32, u32)> {
        Some((self.skip(from, end, |byte| byte == bracket)?, end))
    }

    /// The first byte that satisfies `stop`, outside comments and after line continuations.
    fn skip(&self, from: u32, end: u32, stop: impl Fn(u8) -> bool) -> Option<u32> {
        let bytes = self.text.as_bytes();
        let mut at = from as usize;
        while at < end as usize {
            match *bytes.get(at)? {
                b'\\' | b'#' => {
                    while *bytes.get(at)? != b'\n' {
                        at += 1;
                    }
                }
                byte if stop(byte) => return Some(at as u32),
                _ => {}
            }
            at += 1;
        }
        None
    }
}
