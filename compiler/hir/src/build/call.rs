//! Calls.

use molt_source::{Code, Diagnostic};
use molt_syntax::ast::visitor::{Visitor, walk_expr};
use molt_syntax::ast::{self, Expr};

use super::function::FnBuilder;
use crate::ir::*;

impl<'a> FnBuilder<'a, '_> {
    pub(super) fn call(&mut self, expr: &'a Expr, call: &'a ast::ExprCall, wanted: Option<Reg>) -> Reg {
        let arguments = &call.arguments;
        let is_bare = arguments.args.is_empty() && arguments.keywords.is_empty();
        if let Expr::Name(name) = &*call.func
            && name.id.as_str() == "super"
            && is_bare
            && self.is_builtin("super")
            && let Some(result) = self.super_call(expr, wanted)
        {
            return result;
        }
        if let Some(result) = self.class_call(expr, call, wanted) {
            return result;
        }
        if is_bare && let Some(result) = self.namespace_call(expr, call) {
            let loc = self.loc(expr);
            return self.into(wanted, result, loc);
        }
        if let Expr::Attribute(attribute) = &*call.func {
            if self.unit.loaded.is_builtin
                && matches!(&*attribute.value, Expr::Name(name) if name.id.as_str() == "intrinsics")
            {
                return self.intrinsic(expr, attribute, arguments, wanted);
            }
            if let Some(result) = self.template_call(expr, call, wanted) {
                return result;
            }
            let obj = self.value(&attribute.value);
            let obj = self.origin(&attribute.value, obj);
            let later = argument_values(arguments);
            let obj = self.protected(obj, &later);
            let name = self.identifier(&attribute.attr);
            let loc = self.attribute_loc(expr, &call.func);
            // Code of runtime/py does without: its receivers have their methods.
            let is_seen = !self.unit.loaded.is_builtin && !later.iter().all(|arg| is_harmless(arg));
            let callee = is_seen.then(|| {
                let dst = self.temp();
                self.emit(Op::LookUpMethod { dst, obj, name }, loc);
                dst
            });
            let args = self.arguments(arguments);
            let dst = self.or_temp(wanted);
            self.emit(Op::CallMethod { dst, obj, name, callee, args }, loc);
            return dst;
        }
        let mut callee = self.value(&call.func);
        if !self.shared.reads_orig_class {
            callee = self.origin(&call.func, callee);
        }
        let later = argument_values(arguments);
        let callee = self.protected(callee, &later);
        let args = self.arguments(arguments);
        let dst = self.or_temp(wanted);
        let loc = self.loc(expr);
        self.emit(Op::Call { dst, callee, args }, loc);
        dst
    }

    /// The class behind `Box[int]`, whose calls and attributes are then as direct as those of `Box`. Expressions that do not
    /// look like a class are left alone: an alias among them passes its calls on by itself.
    pub(super) fn origin(&mut self, expr: &'a Expr, value: Reg) -> Reg {
        let Expr::Subscript(subscript) = expr else { return value };
        let name = match &*subscript.value {
            Expr::Name(name) => name.id.as_str(),
            Expr::Attribute(attribute) => attribute.attr.as_str(),
            _ => return value,
        };
        let is_builtin_class =
            matches!(name, "list" | "dict" | "tuple" | "set" | "frozenset" | "deque" | "defaultdict");
        let looks_like_class = name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase);
        if self.unit.loaded.is_builtin || !is_builtin_class && !looks_like_class {
            return value;
        }
        let loc = self.loc(expr);
        self.behind_alias("_alias_callee", value, loc)
    }

    /// The class behind an alias that was just made by a subscript.
    pub(super) fn alias_origin(&mut self, alias: Reg, loc: Loc) -> Reg {
        self.behind_alias("_alias_origin", alias, loc)
    }

    fn behind_alias(&mut self, helper: &str, alias: Reg, loc: Loc) -> Reg {
        let ops = self.current.iter().flat_map(|block| self.function.blocks[block.index()].ops.iter().rev());
        let owner = ops.map(|(op, _)| op).find_map(|op| match *op {
            Op::GetItem { dst, obj, .. } if dst == alias => Some(obj),
            _ => None,
        });
        self.call_builtin(helper, &[owner.unwrap_or(alias), alias], loc)
    }

    pub(super) fn arguments(&mut self, arguments: &'a ast::Arguments) -> Args {
        let values = argument_values(arguments);
        let mut pos = Vec::with_capacity(arguments.args.len());
        for (index, arg) in arguments.args.iter().enumerate() {
            self.parentheses = arguments.range;
            let item = self.item(arg, &values[index + 1..]);
            pos.push(item);
        }
        let kw = self.keywords(&arguments.keywords);
        Args { pos, kw }
    }

    pub(super) fn keywords(&mut self, keywords: &'a [ast::Keyword]) -> Vec<Keyword> {
        let mut kw = Vec::with_capacity(keywords.len());
        for (index, keyword) in keywords.iter().enumerate() {
            let later: Vec<&Expr> = keywords[index + 1..].iter().map(|keyword| &keyword.value).collect();
            let value = self.value(&keyword.value);
            let value = self.protected(value, &later);
            kw.push(match &keyword.arg {
                // CPython does not mangle the names of keyword arguments.
                Some(name) => Keyword::Named(self.intern(name), value),
                None => Keyword::Merge(value),
            });
        }
        kw
    }

    fn intrinsic(
        &mut self,
        expr: &'a Expr,
        attribute: &'a ast::ExprAttribute,
        arguments: &'a ast::Arguments,
        wanted: Option<Reg>,
    ) -> Reg {
        if !arguments.keywords.is_empty() || arguments.args.iter().any(Expr::is_starred_expr) {
            let span = self.span(expr);
            self.report(Diagnostic::new(Code::InternalError, span, "intrinsics take positional arguments only"));
        }
        let exprs: Vec<&Expr> = arguments.args.iter().collect();
        let args = self.operands(&exprs);
        let name = self.intern(&attribute.attr);
        let dst = self.or_temp(wanted);
        let loc = self.loc(expr);
        self.emit(Op::Intrinsic { dst, name, args }, loc);
        dst
    }

    /// `super()` in a function of a class body; None where there is no class, so that the call fails as in CPython.
    fn super_call(&mut self, expr: &'a Expr, wanted: Option<Reg>) -> Option<Reg> {
        let owner = self.unit.scopes.owner(self.scope);
        let this = self.unit.scopes.get(owner).first_param?;
        let class_name = self.intern("__class__");
        let Some(&binder) = self.unit.scopes.get(owner).frees.get(&class_name) else {
            // There is a receiver, but no class around.
            let loc = self.loc(expr);
            return Some(self.call_builtin("_super_without_class", &[], loc));
        };
        let class = self.captured(binder, class_name);
        let loc = self.loc(expr);
        let this = self.parameter(owner, this, loc)?;
        let dst = self.or_temp(wanted);
        self.emit(Op::Super { dst, class, this }, loc);
        Some(dst)
    }
}

/// All argument expressions in the order of evaluation.
fn argument_values(arguments: &ast::Arguments) -> Vec<&Expr> {
    arguments.args.iter().chain(arguments.keywords.iter().map(|keyword| &keyword.value)).collect()
}

/// Whether evaluating an argument shows nobody that the method has not been looked up yet.
fn is_harmless(expr: &Expr) -> bool {
    struct Search(bool);
    impl<'a> Visitor<'a> for Search {
        fn visit_expr(&mut self, expr: &'a Expr) {
            self.0 |=
                matches!(expr, Expr::Call(_) | Expr::Await(_) | Expr::Yield(_) | Expr::YieldFrom(_) | Expr::Named(_));
            if !matches!(expr, Expr::Lambda(_)) && !self.0 {
                walk_expr(self, expr);
            }
        }
    }
    let mut search = Search(false);
    search.visit_expr(expr);
    !search.0
}
