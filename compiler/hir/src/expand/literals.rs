//! Variables that stand for one literal: bound once in the file, and never changed in place.

use std::collections::{BTreeMap, BTreeSet};

use molt_syntax::ast::visitor::{Visitor, walk_expr, walk_parameter, walk_stmt};
use molt_syntax::ast::{self, Expr, ExprContext, Stmt};

#[derive(Default)]
pub(super) struct Literals {
    values: BTreeMap<String, Expr>,
    /// Names that are bound in any way, or may be changed by a method or an item of theirs.
    bound: BTreeSet<String>,
    changed: BTreeSet<String>,
}

impl Literals {
    pub(super) fn of(body: &[Stmt]) -> Literals {
        let mut out = Literals::default();
        out.visit_body(body);
        out.values.retain(|name, _| !out.changed.contains(name));
        out
    }

    /// The literal that the expression is or stands for; otherwise itself.
    pub(super) fn value<'a>(&'a self, expr: &'a Expr) -> &'a Expr {
        match expr {
            Expr::Name(name) => self.values.get(name.id.as_str()).unwrap_or(expr),
            _ => expr,
        }
    }

    /// The names in a list or tuple of texts, a text with names in it, or what `split()` makes of one.
    pub(super) fn names(&self, expr: &Expr) -> Option<Vec<String>> {
        let text = |expr: &Expr| match self.value(expr) {
            Expr::StringLiteral(literal) => Some(literal.value.to_str().to_owned()),
            _ => None,
        };
        match self.value(expr) {
            Expr::StringLiteral(names) => {
                Some(names.value.to_str().replace(',', " ").split_whitespace().map(str::to_owned).collect())
            }
            Expr::List(ast::ExprList { elts, .. }) | Expr::Tuple(ast::ExprTuple { elts, .. }) => {
                elts.iter().map(text).collect()
            }
            Expr::Call(call) if call.arguments.is_empty() => {
                let Expr::Attribute(split) = &*call.func else { return None };
                let names = text(&split.value).filter(|_| split.attr == *"split")?;
                Some(names.split_whitespace().map(str::to_owned).collect())
            }
            _ => None,
        }
    }

    fn bind(&mut self, name: &str) {
        if !self.bound.insert(name.to_owned()) {
            self.changed.insert(name.to_owned());
        }
    }
}

impl Visitor<'_> for Literals {
    fn visit_stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Assign(assign) => {
                if let [Expr::Name(name)] = &assign.targets[..]
                    && matches!(&*assign.value, Expr::StringLiteral(_) | Expr::List(_) | Expr::Tuple(_) | Expr::Dict(_))
                {
                    self.values.insert(name.id.to_string(), (*assign.value).clone());
                }
            }
            Stmt::FunctionDef(def) => self.bind(&def.name),
            Stmt::ClassDef(def) => self.bind(&def.name),
            _ => {}
        }
        walk_stmt(self, stmt);
    }

    fn visit_parameter(&mut self, parameter: &ast::Parameter) {
        self.bind(&parameter.name);
        walk_parameter(self, parameter);
    }

    fn visit_expr(&mut self, expr: &Expr) {
        match expr {
            Expr::Name(name) if !matches!(name.ctx, ExprContext::Load) => self.bind(&name.id),
            Expr::Attribute(ast::ExprAttribute { value, attr, .. }) if attr != "split" => {
                if let Expr::Name(name) = &**value {
                    self.changed.insert(name.id.to_string());
                }
            }
            Expr::Subscript(ast::ExprSubscript { value, ctx, .. }) if !matches!(ctx, ExprContext::Load) => {
                if let Expr::Name(name) = &**value {
                    self.changed.insert(name.id.to_string());
                }
            }
            _ => {}
        }
        walk_expr(self, expr);
    }
}
