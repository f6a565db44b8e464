//! Annotations of functions and of the variables of classes and modules.
//!
//! They are evaluated where CPython evaluates them if the program may look at them, or if their evaluation could be seen
//! in another way; the dict is `__annotations__` of the function, class body or module.

use molt_syntax::ast::visitor::{Visitor, walk_expr};
use molt_syntax::ast::{self, Expr};

use super::function::FnBuilder;
use super::unparse::unparse;
use crate::ir::*;
use crate::scopes::{ScopeKind, annotations_of};

const NAME: &str = "__annotations__";

impl<'a> FnBuilder<'a, '_> {
    /// Makes the dict for the variables of the class body or module that begins.
    pub(super) fn enter_annotations(&mut self) {
        if self.unit.scopes.annotations.are_kept {
            let loc = self.nowhere();
            let dict = self.temp();
            self.emit(Op::MakeDict { dst: dict, items: Vec::new() }, loc);
            self.store_name(NAME, dict, loc);
        }
    }

    pub(super) fn annotate_variable(&mut self, assign: &'a ast::StmtAnnAssign) {
        let kind = self.unit.scopes.get(self.scope).kind;
        if !self.is_reachable() || !matches!(kind, ScopeKind::Module | ScopeKind::Class) {
            return;
        }
        let name = match &*assign.target {
            Expr::Name(name) if assign.simple => Some(name),
            _ => None,
        };
        let loc = self.plain(assign.range);
        if let Some(value) = self.annotation(&assign.annotation)
            && let Some(name) = name.filter(|_| self.unit.scopes.annotations.are_kept)
        {
            let key = self.annotation_key(&name.id, loc);
            let dict = self.load_name(NAME, assign.range, None);
            self.emit(Op::SetItem { obj: dict, index: key, value }, loc);
        }
    }

    pub(super) fn annotate_function(&mut self, def: &'a ast::StmtFunctionDef, func: Reg) {
        if self.unit.loaded.is_builtin {
            return;
        }
        let loc = self.plain(&def.name);
        let around = self.scope;
        if let Some(list) = def.type_params.as_deref() {
            self.scope = self.unit.scopes.of_node(list);
        }
        let mut items = Vec::new();
        for (name, annotation) in annotations_of(def) {
            if let Some(value) = self.annotation(annotation) {
                items.push(DictItem::Pair(self.annotation_key(name, loc), value));
            }
        }
        self.scope = around;
        if self.unit.scopes.annotations.are_kept {
            let value = self.temp();
            self.emit(Op::MakeDict { dst: value, items }, loc);
            let name = self.intern(NAME);
            self.emit(Op::SetAttr { obj: func, name, value }, loc);
        }
    }

    /// Names are mangled even where they are no variables.
    fn annotation_key(&mut self, name: &str, loc: Loc) -> Reg {
        let name = self.identifier(name);
        let text = self.shared.program.names.text(name).as_bytes().to_vec();
        self.constant(Const::Str(text), loc)
    }

    /// The value of an annotation; None if nobody can tell whether it was evaluated.
    fn annotation(&mut self, expr: &'a Expr) -> Option<Reg> {
        let annotations = self.unit.scopes.annotations;
        if annotations.are_evaluated {
            // `*args: *Ts`: the one item that the star gives.
            let expr = match expr {
                Expr::Starred(starred) => &*starred.value,
                expr => expr,
            };
            if !annotations.are_kept && !self.has_effects(expr) {
                return None;
            }
            let value = self.value(expr);
            let loc = self.loc(expr);
            return Some(if self.is_variable(value) { self.copy(value, loc) } else { value });
        }
        annotations.are_kept.then(|| {
            let loc = self.loc(expr);
            self.constant(Const::Str(unparse(expr).into_bytes()), loc)
        })
    }

    /// Whether the expression calls something, binds a name, or reads one that nobody binds.
    fn has_effects(&mut self, expr: &'a Expr) -> bool {
        let mut parts = Parts::default();
        parts.visit_expr(expr);
        parts.acts || parts.names.into_iter().any(|name| self.is_undefined(name))
    }
}

#[derive(Default)]
struct Parts<'a> {
    acts: bool,
    names: Vec<&'a str>,
}

impl<'a> Visitor<'a> for Parts<'a> {
    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Call(_) | Expr::Named(_) | Expr::Await(_) | Expr::Yield(_) | Expr::YieldFrom(_) => self.acts = true,
            Expr::Lambda(_) | Expr::Generator(_) | Expr::ListComp(_) | Expr::SetComp(_) | Expr::DictComp(_) => {}
            Expr::Name(name) => self.names.push(&name.id),
            _ => walk_expr(self, expr),
        }
    }
}
