//! Expressions: names, comprehensions, `:=`, `yield` and `await`.

use molt_source::Code;
use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{self as ast, Expr, ExprContext, ExprNamed, Parameters, TypeParam, TypeParams};
use ruff_text_size::Ranged;

use super::Checker;
use super::scope::{Comprehension, Kind};

/// Everything that is not treated specially is walked in the parser's order, which is evaluation order.
impl<'a> Visitor<'a> for Checker<'a> {
    fn visit_stmt(&mut self, stmt: &'a ast::Stmt) {
        self.stmt(stmt);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        self.expr(expr);
    }

    fn visit_interpolated_string_element(&mut self, element: &'a ast::InterpolatedStringElement) {
        if let Some(interpolation) = element.as_interpolation() {
            self.no_star(&interpolation.expression);
        }
        visitor::walk_interpolated_string_element(self, element);
    }
}

impl<'a> Checker<'a> {
    pub(super) fn expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) => {
                self.forbidden_name(&name.id, name.ctx, name);
                match name.ctx {
                    ExprContext::Load => self.scope().symbol(&name.id).used = true,
                    ExprContext::Store | ExprContext::Del => self.bind(&name.id),
                    ExprContext::Invalid => {}
                }
            }
            Expr::Attribute(attribute) => {
                self.forbidden_name(&attribute.attr, attribute.ctx, attribute);
                self.expr(&attribute.value);
            }
            Expr::Call(call) => {
                for keyword in &call.arguments.keywords {
                    if let Some(name) = &keyword.arg {
                        self.forbidden_name(name, ExprContext::Store, keyword);
                    }
                }
                visitor::walk_expr(self, expr);
            }
            Expr::Compare(compare) => {
                self.identity_of_literal(compare);
                visitor::walk_expr(self, expr);
            }
            Expr::Lambda(lambda) => {
                if let Some(parameters) = &lambda.parameters {
                    self.defaults(parameters);
                }
                self.enter(Kind::Lambda, |checker| {
                    if let Some(parameters) = &lambda.parameters {
                        checker.parameters(parameters);
                    }
                    checker.expr(&lambda.body);
                });
            }
            Expr::Named(named) => self.named(named),
            Expr::ListComp(comp) => self.comprehension(expr, Comprehension::List, &comp.generators, &[&comp.elt]),
            Expr::SetComp(comp) => self.comprehension(expr, Comprehension::Set, &comp.generators, &[&comp.elt]),
            Expr::DictComp(comp) => {
                self.comprehension(expr, Comprehension::Dict, &comp.generators, &[&comp.value, &comp.key]);
            }
            Expr::Generator(comp) => {
                self.comprehension(expr, Comprehension::Generator, &comp.generators, &[&comp.elt]);
            }
            Expr::Yield(_) | Expr::YieldFrom(_) => {
                self.yielding(expr);
                visitor::walk_expr(self, expr);
            }
            Expr::Await(_) => {
                self.awaiting(expr);
                visitor::walk_expr(self, expr);
            }
            _ => visitor::walk_expr(self, expr),
        }
    }

    /// `x is "text"`: whether that holds depends on how CPython happens to share constants.
    fn identity_of_literal(&mut self, compare: &'a ast::ExprCompare) {
        let operands: Vec<&Expr> = std::iter::once(&*compare.left).chain(&compare.comparators).collect();
        for (op, sides) in compare.ops.iter().zip(operands.windows(2)) {
            let (keyword, meant) = match op {
                ast::CmpOp::Is => ("is", "=="),
                ast::CmpOp::IsNot => ("is not", "!="),
                _ => continue,
            };
            let Some(literal) = sides.iter().find_map(|side| literal_type(side)) else { continue };
            let message = format!("\"{keyword}\" with '{literal}' literal. Did you mean \"{meant}\"?");
            self.error(Code::DoubtfulCode, compare, message);
        }
    }

    /// Default values belong to the scope around the function.
    pub(super) fn defaults(&mut self, parameters: &'a Parameters) {
        for parameter in parameters.iter_non_variadic_params() {
            if let Some(default) = &parameter.default {
                self.expr(default);
            }
        }
    }

    pub(super) fn parameters(&mut self, parameters: &'a Parameters) {
        for parameter in parameters {
            let name = parameter.name();
            self.forbidden_name(name, ExprContext::Store, name);
            self.parameter(name, name);
        }
    }

    fn yielding(&mut self, expr: &'a Expr) {
        let kind = self.scope().kind;
        let keyword = if matches!(expr, Expr::YieldFrom(_)) { "yield from" } else { "yield" };
        if let Some(place) = kind.type_scope_name() {
            self.error(Code::OutsideFunction, expr, format!("yield expression cannot be used within {place}"));
        } else if let Kind::Comprehension(comprehension) = kind {
            self.error(Code::OutsideFunction, expr, format!("'yield' inside {}", comprehension.name()));
        } else if !kind.is_function_like() {
            self.error(Code::OutsideFunction, expr, format!("'{keyword}' outside function"));
        } else if keyword == "yield from" && kind == (Kind::Function { is_async: true }) {
            self.error(Code::OutsideFunction, expr, "'yield from' inside async function");
        }
        self.scope().yields = true;
    }

    fn awaiting(&mut self, expr: &'a Expr) {
        let kind = self.scope().kind;
        if let Some(place) = kind.type_scope_name() {
            self.error(Code::OutsideFunction, expr, format!("await expression cannot be used within {place}"));
        } else if !kind.is_function_like() {
            self.error(Code::OutsideFunction, expr, "'await' outside function");
        } else if !matches!(kind, Kind::Function { is_async: true } | Kind::Comprehension(_)) {
            self.error(Code::OutsideFunction, expr, "'await' outside async function");
        }
        self.scope().is_coroutine = true;
    }

    fn named(&mut self, named: &'a ExprNamed) {
        let Expr::Name(target) = &*named.target else {
            visitor::walk_expr(self, &named.value);
            return;
        };
        if let Some(place) = self.scope().kind.type_scope_name() {
            self.error(Code::TypeParameters, named, format!("named expression cannot be used within {place}"));
            return;
        }
        if self.context.in_iterable {
            let message = "assignment expression cannot be used in a comprehension iterable expression";
            self.error(Code::Comprehension, named, message);
            return;
        }
        if matches!(self.scope().kind, Kind::Comprehension(_)) && !self.name_outside(target) {
            return;
        }
        self.expr(&named.value);
        self.expr(&named.target);
    }

    /// `:=` in a comprehension binds in the function around it. False if that is not possible.
    fn name_outside(&mut self, target: &'a ast::ExprName) -> bool {
        let name: &'a str = &target.id;
        let mut at = self.current;
        loop {
            let scope = &self.scopes[at];
            let problem = match scope.kind {
                Kind::Comprehension(_) if scope.known(name).iteration => Some((
                    Code::Comprehension,
                    format!("assignment expression cannot rebind comprehension iteration variable '{name}'"),
                )),
                Kind::Comprehension(_) => None,
                Kind::Class => Some((
                    Code::Comprehension,
                    "assignment expression within a comprehension cannot be used in a class body".to_owned(),
                )),
                kind => match kind.type_scope_name() {
                    Some(place) => {
                        let within = if kind == Kind::TypeParameters { "within" } else { "in" };
                        let message =
                            format!("assignment expression within a comprehension cannot be used {within} {place}");
                        Some((Code::TypeParameters, message))
                    }
                    None => {
                        self.scopes[at].symbol(name).local = true;
                        self.scope().symbol(name).nonlocal = true;
                        return true;
                    }
                },
            };
            if let Some((code, message)) = problem {
                self.error(code, target, message);
                return false;
            }
            let Some(parent) = self.scopes[at].parent else { return true };
            at = parent;
        }
    }

    fn comprehension(
        &mut self,
        expr: &'a Expr,
        comprehension: Comprehension,
        generators: &'a [ast::Comprehension],
        results: &[&'a Expr],
    ) {
        let Some((outermost, inner)) = generators.split_first() else { return };
        // The first iterable is evaluated outside.
        self.within(|context| context.in_iterable = true, |checker| checker.expr(&outermost.iter));
        let mut is_coroutine = false;
        self.enter(Kind::Comprehension(comprehension), |checker| {
            checker.generator(outermost);
            for generator in inner {
                checker.within(|context| context.in_iterable = true, |checker| checker.expr(&generator.iter));
                checker.generator(generator);
            }
            for result in results {
                checker.element(result);
            }
            is_coroutine = checker.scope().is_coroutine;
        });
        if is_coroutine && comprehension != Comprehension::Generator {
            match self.scope().kind {
                Kind::Comprehension(_) => self.scope().is_coroutine = true,
                Kind::Function { is_async: true } => {}
                _ => {
                    let message = "asynchronous comprehension outside of an asynchronous function";
                    self.error(Code::OutsideFunction, expr, message);
                }
            }
        }
    }

    fn element(&mut self, result: &'a Expr) {
        if result.is_starred_expr() {
            self.error(Code::Comprehension, result, "iterable unpacking cannot be used in comprehension");
        }
        self.expr(result);
    }

    fn generator(&mut self, generator: &'a ast::Comprehension) {
        self.target(&generator.target);
        self.iteration_names(&generator.target);
        self.expr(&generator.target);
        generator.ifs.iter().for_each(|condition| self.expr(condition));
        self.scope().is_coroutine |= generator.is_async;
    }

    fn iteration_names(&mut self, target: &'a Expr) {
        match target {
            Expr::Name(name) => {
                let symbol = self.scope().symbol(&name.id);
                symbol.iteration = true;
                if symbol.nonlocal {
                    let message =
                        format!("comprehension inner loop cannot rebind assignment expression target '{}'", name.id);
                    self.error(Code::Comprehension, name, message);
                }
            }
            Expr::Tuple(tuple) => tuple.elts.iter().for_each(|element| self.iteration_names(element)),
            Expr::List(list) => list.elts.iter().for_each(|element| self.iteration_names(element)),
            Expr::Starred(starred) => self.iteration_names(&starred.value),
            _ => {}
        }
    }

    /// Runs `inside` in the scope of the type parameters, if there are any.
    pub(super) fn with_type_parameters(&mut self, parameters: Option<&'a TypeParams>, inside: impl FnOnce(&mut Self)) {
        let Some(parameters) = parameters else { return inside(self) };
        self.enter(Kind::TypeParameters, |checker| {
            let mut with_default = false;
            for parameter in &parameters.type_params {
                let default = checker.type_parameter(parameter);
                if with_default && !default {
                    let name = parameter.name();
                    let message = format!("non-default type parameter '{name}' follows default type parameter");
                    checker.error(Code::TypeParameters, parameter, message);
                }
                with_default |= default;
            }
            inside(checker);
        });
    }

    /// Whether it has a default.
    fn type_parameter(&mut self, parameter: &'a TypeParam) -> bool {
        let name = parameter.name();
        self.forbidden_name(name, ExprContext::Store, name);
        if std::mem::replace(&mut self.scope().symbol(name).type_parameter, true) {
            self.error(Code::TypeParameters, name.range(), format!("duplicate type parameter '{name}'"));
        }
        let (bound, default, default_name) = match parameter {
            TypeParam::TypeVar(var) => (var.bound.as_deref(), var.default.as_deref(), "a TypeVar default"),
            TypeParam::TypeVarTuple(var) => (None, var.default.as_deref(), "a TypeVarTuple default"),
            TypeParam::ParamSpec(var) => (None, var.default.as_deref(), "a ParamSpec default"),
        };
        if let Some(bound) = bound {
            let name = if bound.is_tuple_expr() { "a TypeVar constraint" } else { "a TypeVar bound" };
            self.enter(Kind::TypeVariable(name), |checker| checker.expr(bound));
        }
        if let Some(default) = default {
            self.enter(Kind::TypeVariable(default_name), |checker| checker.expr(default));
        }
        default.is_some()
    }

    /// An annotation, evaluated in place unless the program or the version defers it.
    pub(super) fn annotation(&mut self, annotation: &'a Expr) {
        if self.future_annotations || self.version >= crate::PythonVersion::V3_14 {
            self.enter(Kind::Annotation, |checker| checker.expr(annotation));
        } else {
            self.expr(annotation);
        }
    }
}

/// The type of a literal that has no identity of its own.
fn literal_type(expr: &Expr) -> Option<&'static str> {
    Some(match expr {
        Expr::StringLiteral(_) => "str",
        Expr::BytesLiteral(_) => "bytes",
        Expr::Tuple(_) => "tuple",
        Expr::NumberLiteral(literal) => match literal.value {
            ast::Number::Int(_) => "int",
            ast::Number::Float(_) => "float",
            ast::Number::Complex { .. } => "complex",
        },
        _ => return None,
    })
}
