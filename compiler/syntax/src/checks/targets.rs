//! Targets of assignments: stars, `__debug__`.

use molt_source::Code;
use ruff_python_ast::{Expr, ExprContext};
use ruff_text_size::Ranged;

use super::Checker;

impl Checker<'_> {
    /// A whole target of `=`, `for` or `with`.
    pub(super) fn target(&mut self, target: &Expr) {
        match target {
            Expr::Starred(_) => {
                self.error(Code::Starred, target, "starred assignment target must be in a list or tuple");
            }
            _ => self.unpacking(target),
        }
    }

    fn unpacking(&mut self, target: &Expr) {
        let elements = match target {
            Expr::Tuple(tuple) => &tuple.elts,
            Expr::List(list) => &list.elts,
            Expr::Starred(starred) => return self.unpacking(&starred.value),
            _ => return,
        };
        let mut stars = elements.iter().enumerate().filter(|(_, element)| element.is_starred_expr());
        if let Some((before, _)) = stars.next() {
            if let Some((_, second)) = stars.next() {
                self.error(Code::Starred, second, "multiple starred expressions in assignment");
            } else if before >= 1 << 8 || elements.len() - before > 1 << 23 {
                self.error(Code::Starred, target, "too many expressions in star-unpacking assignment");
            }
        }
        for element in elements {
            self.unpacking(element);
        }
    }

    /// A starred expression where only a single value makes sense: `*a`, `x = *a`, `del *a`.
    pub(super) fn no_star(&mut self, value: &Expr) {
        if value.is_starred_expr() {
            self.error(Code::Starred, value, "can't use starred expression here");
        }
    }

    /// `__debug__` is a constant.
    pub(super) fn forbidden_name(&mut self, name: &str, context: ExprContext, node: impl Ranged) {
        if name == "__debug__" {
            match context {
                ExprContext::Store => self.error(Code::AssignmentTarget, node, "cannot assign to __debug__"),
                ExprContext::Del => self.error(Code::AssignmentTarget, node, "cannot delete __debug__"),
                ExprContext::Load | ExprContext::Invalid => {}
            }
        }
    }
}
