//! What CPython says about expressions that cannot be assigned to.

use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{Expr, ExprUnaryOp, ModModule, Stmt, UnaryOp};
use ruff_text_size::{Ranged, TextRange};

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    Assign,
    Augmented,
    Named,
    Delete,
}

pub(crate) fn message(module: &ModModule, range: TextRange, usage: Use, text: &str) -> String {
    let mut finder = Finder { range, found: None, whole: false, is_first: false };
    finder.visit_body(&module.body);
    let Some(expr) = finder.found else { return "invalid syntax".to_owned() };
    let name = kind_name(expr);
    match usage {
        Use::Delete => format!("cannot delete {name}"),
        Use::Named => format!("cannot use assignment expressions with {name}"),
        Use::Augmented => format!("'{name}' is an illegal expression for augmented assignment"),
        Use::Assign => {
            let parenthesised = text[..range.start().to_usize()].trim_end().ends_with('(');
            match expr {
                Expr::Yield(_) | Expr::YieldFrom(_) if !parenthesised => {
                    "assignment to yield expression not possible".to_owned()
                }
                Expr::Compare(compare)
                    if !finder.whole && compare.ops.iter().any(|op| matches!(op, ruff_python_ast::CmpOp::Lt)) =>
                {
                    "invalid syntax".to_owned()
                }
                // Only what `==` binds tighter than may have been meant as a comparison.
                _ if finder.is_first && maybe_comparison(expr) => {
                    format!("cannot assign to {name} here. Maybe you meant '==' instead of '='?")
                }
                _ => format!("cannot assign to {name}"),
            }
        }
    }
}

fn maybe_comparison(expr: &Expr) -> bool {
    !matches!(
        expr,
        Expr::NoneLiteral(_)
            | Expr::BooleanLiteral(_)
            | Expr::Generator(_)
            | Expr::List(_)
            | Expr::Tuple(_)
            | Expr::Name(_)
            | Expr::Lambda(_)
            | Expr::If(_)
            | Expr::Compare(_)
            | Expr::BoolOp(_)
            | Expr::UnaryOp(ExprUnaryOp { op: UnaryOp::Not, .. })
    )
}

/// The names of `_PyPegen_get_expr_name`.
pub(crate) fn kind_name(expr: &Expr) -> &'static str {
    match expr {
        Expr::Attribute(_) => "attribute",
        Expr::Subscript(_) => "subscript",
        Expr::Starred(_) => "starred",
        Expr::Name(_) => "name",
        Expr::List(_) => "list",
        Expr::Tuple(_) => "tuple",
        Expr::Lambda(_) => "lambda",
        Expr::Call(_) => "function call",
        Expr::Generator(_) => "generator expression",
        Expr::Yield(_) | Expr::YieldFrom(_) => "yield expression",
        Expr::Await(_) => "await expression",
        Expr::ListComp(_) => "list comprehension",
        Expr::SetComp(_) => "set comprehension",
        Expr::DictComp(_) => "dict comprehension",
        Expr::Dict(_) => "dict literal",
        Expr::Set(_) => "set display",
        Expr::FString(_) => "f-string expression",
        Expr::TString(_) => "t-string expression",
        Expr::EllipsisLiteral(_) => "ellipsis",
        Expr::NoneLiteral(_) => "None",
        Expr::BooleanLiteral(literal) if literal.value => "True",
        Expr::BooleanLiteral(_) => "False",
        Expr::StringLiteral(_) | Expr::BytesLiteral(_) | Expr::NumberLiteral(_) => "literal",
        Expr::Compare(_) => "comparison",
        Expr::If(_) => "conditional expression",
        Expr::Named(_) => "named expression",
        _ => "expression",
    }
}

/// Finds the expression with a range, and whether it is the whole target of an assignment and its first.
struct Finder<'a> {
    range: TextRange,
    found: Option<&'a Expr>,
    whole: bool,
    is_first: bool,
}

impl<'a> Visitor<'a> for Finder<'a> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        if self.found.is_some() || !stmt.range().contains_range(self.range) {
            return;
        }
        if let Stmt::Assign(assign) = stmt
            && let Some(at) = assign.targets.iter().position(|target| target.range() == self.range)
        {
            self.found = assign.targets.get(at);
            self.whole = true;
            self.is_first = at == 0;
            return;
        }
        visitor::walk_stmt(self, stmt);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        if self.found.is_some() {
            return;
        }
        if expr.range() == self.range {
            self.found = Some(expr);
        } else if expr.range().contains_range(self.range) {
            visitor::walk_expr(self, expr);
        }
    }
}
