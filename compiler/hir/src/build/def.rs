//! Functions: `def`, `lambda`, generator expressions, and their parameters.

use molt_source::Span;
use molt_syntax::ast::{self, AnyParameterRef, Expr, Parameters};

use super::function::{FnBuilder, Storage};
use super::string::docstring;
use super::{Body, Job, placeholder};
use crate::ir::*;
use crate::scopes::{ScopeId, ScopeKind};

impl<'a> FnBuilder<'a, '_> {
    pub(super) fn def(&mut self, def: &'a ast::StmtFunctionDef) {
        let loc = self.plain(&def.name);
        let decorators = self.decorators(&def.decorator_list);
        let type_params = def.type_params.as_deref().map(|list| self.type_parameters(list, loc));
        let mut value = self.make_function(def, Body::Def(def), Some(&def.parameters), loc);
        self.set_type_parameters(value, type_params, loc);
        self.annotate_function(def, value);
        value = self.decorate(value, &def.decorator_list, &decorators);
        self.store_name(&def.name, value, loc);
    }

    pub(super) fn decorators(&mut self, list: &'a [ast::Decorator]) -> Vec<Reg> {
        let exprs: Vec<&Expr> = list.iter().map(|decorator| &decorator.expression).collect();
        self.operands(&exprs)
    }

    pub(super) fn decorate(&mut self, mut value: Reg, list: &'a [ast::Decorator], decorators: &[Reg]) -> Reg {
        for (decorator, &callee) in list.iter().zip(decorators).rev() {
            let dst = self.temp();
            let args = Args { pos: vec![Item::One(value)], kw: Vec::new() };
            let loc = self.loc(&decorator.expression);
            self.emit(Op::Call { dst, callee, args }, loc);
            value = dst;
        }
        value
    }

    pub(super) fn lambda(&mut self, expr: &'a Expr, lambda: &'a ast::ExprLambda, wanted: Option<Reg>) -> Reg {
        let loc = self.plain(expr);
        let value = self.make_function(lambda, Body::Lambda(lambda), lambda.parameters.as_deref(), loc);
        self.into(wanted, value, loc)
    }

    /// The first iterator is made here and passed to the function as its parameter `.0`.
    pub(super) fn generator(&mut self, generator: &'a ast::ExprGenerator, wanted: Option<Reg>) -> Reg {
        let range = if generator.parenthesized { generator.range } else { self.parentheses };
        let loc = self.plain(range);
        let Some(first) = generator.generators.first() else { return self.none(loc) };
        let place = self.loc(&first.iter);
        let source = self.iterated(&first.iter);
        let iter = self.get_iter(source, first.is_async, place);
        let callee = self.make_function(generator, Body::Generator(generator, range), None, loc);
        let dst = self.or_temp(wanted);
        let args = Args { pos: vec![Item::One(iter)], kw: Vec::new() };
        self.emit(Op::Call { dst, callee, args }, loc);
        dst
    }

    pub(super) fn make_function<T>(
        &mut self,
        node: &T,
        body: Body<'a>,
        parameters: Option<&'a Parameters>,
        loc: Loc,
    ) -> Reg {
        let scope = self.unit.scopes.of_node(node);
        let positional = parameters.map(|list| list.posonlyargs.iter().chain(&list.args));
        let values: Vec<&Expr> = positional.into_iter().flatten().filter_map(|parameter| parameter.default()).collect();
        let keyword_only = parameters.map_or(&[][..], |list| &list.kwonlyargs);
        let kw_values = keyword_only.iter().filter_map(|parameter| parameter.default());
        let count = values.len();
        let all: Vec<&Expr> = values.into_iter().chain(kw_values).collect();
        let mut defaults = self.operands(&all);
        let kw_defaults = defaults.split_off(count);
        let func = self.queue(scope, body);
        let frees = &self.unit.scopes.get(scope).frees;
        let captures = frees.iter().map(|(&name, &binder)| self.captured(binder, name)).collect();
        let dst = self.temp();
        self.emit(Op::MakeFunction { dst, func, defaults, kw_defaults, captures }, loc);
        dst
    }

    fn queue(&mut self, scope: ScopeId, body: Body<'a>) -> FuncId {
        if let Some(&func) = self.shared.functions.get(&(self.unit.id, scope)) {
            return func;
        }
        let func = FuncId(self.shared.program.functions.len() as u32);
        let info = self.unit.scopes.get(scope);
        self.shared.program.functions.push(placeholder(info.name, self.unit.id));
        self.shared.functions.insert((self.unit.id, scope), func);
        let class = self.class.filter(|_| self.unit.scopes.get(self.scope).kind == ScopeKind::Class);
        let job = Job { func, unit: self.unit_index, scope, file: self.file, body, class };
        self.shared.jobs.push_back(job);
        func
    }

    pub(super) fn def_body(&mut self, def: &'a ast::StmtFunctionDef) {
        self.function.span = self.span(def.range);
        self.function.line = self.line(def.range);
        self.function.doc = docstring(&def.body, &self.text);
        self.enter(self.scope, self.nowhere());
        self.parameters(&def.parameters);
        self.poll_signals_of_recursion(def);
        self.body(&def.body);
        self.return_none();
    }

    pub(super) fn lambda_body(&mut self, lambda: &'a ast::ExprLambda) {
        self.function.span = self.span(lambda.range);
        self.function.line = self.line(lambda.range);
        self.enter(self.scope, self.nowhere());
        if let Some(parameters) = &lambda.parameters {
            self.parameters(parameters);
        }
        let value = self.value(&lambda.body);
        if self.function.generator.is_some() {
            return self.return_none();
        }
        let loc = self.plain(&*lambda.body);
        self.terminate(Term::Return { value }, loc);
    }

    /// Gives the variables of a scope their places and makes them unbound.
    pub(super) fn enter(&mut self, scope: ScopeId, loc: Loc) {
        self.declare_registers(scope);
        let is_inlined = self.unit.scopes.get(scope).kind.is_inlined();
        let names: Vec<Name> = self.unit.scopes.get(scope).symbols.keys().copied().collect();
        for name in names {
            match self.storage.get(&(scope, name)) {
                Some(&Storage::Cell(cell)) => self.emit(Op::NewCell { cell }, loc),
                // It may hold a value from an earlier round of a loop around.
                Some(&Storage::Register(reg)) if is_inlined => self.emit(Op::Unbind { reg }, loc),
                _ => {}
            }
        }
    }

    fn parameters(&mut self, parameters: &'a Parameters) {
        let mut positional = 0;
        let mut keyword_only = 0;
        let positional_only = parameters.posonlyargs.len();
        let vararg = parameters.vararg.as_deref();
        let kwarg = parameters.kwarg.as_deref();
        for (index, parameter) in parameters.into_iter().enumerate() {
            let kind = match parameter {
                AnyParameterRef::Variadic(node) if vararg.is_some_and(|vararg| std::ptr::eq(vararg, node)) => {
                    ParamKind::VarArgs
                }
                AnyParameterRef::Variadic(node) if kwarg.is_some_and(|kwarg| std::ptr::eq(kwarg, node)) => {
                    ParamKind::VarKeywords
                }
                _ if index < positional_only => ParamKind::PositionalOnly,
                _ if index < positional_only + parameters.args.len() => ParamKind::Positional,
                _ => ParamKind::KeywordOnly,
            };
            let default = parameter.default().map(|_| {
                let counter = if kind == ParamKind::KeywordOnly { &mut keyword_only } else { &mut positional };
                *counter += 1;
                *counter - 1
            });
            let annotation = parameter.annotation().map(|annotation| self.span(annotation));
            self.parameter_of(parameter.name(), kind, default, annotation);
        }
    }

    fn parameter_of(
        &mut self,
        name: &ast::Identifier,
        kind: ParamKind,
        default: Option<u32>,
        annotation: Option<Span>,
    ) {
        let loc = self.plain(name);
        let name = self.identifier(name);
        let reg = match self.storage.get(&(self.scope, name)) {
            Some(&Storage::Register(reg)) => reg,
            Some(&Storage::Cell(cell)) => {
                let reg = self.variable(name);
                self.emit(Op::StoreCell { cell: CellRef::Own(cell), value: reg }, loc);
                reg
            }
            None => self.variable(name),
        };
        self.function.params.push(Param { name, kind, reg, default, annotation });
    }
}
