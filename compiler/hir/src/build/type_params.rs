//! Type parameters and `type` statements. Parameters are variables of a scope around what they belong to; bounds,
//! defaults and the values of aliases are functions that are called when somebody asks.

use molt_syntax::ast::{self, Expr};

use super::Body;
use super::function::{FnBuilder, Storage};
use crate::ir::*;
use crate::scopes::lazy_parts;

impl<'a> FnBuilder<'a, '_> {
    /// Makes the parameters; a tuple of them.
    pub(super) fn type_parameters(&mut self, list: &'a ast::TypeParams, loc: Loc) -> Reg {
        let scope = self.unit.scopes.of_node(list);
        self.enter(scope, self.nowhere());
        let mut items = Vec::with_capacity(list.type_params.len());
        for param in &list.type_params {
            let class = match param {
                ast::TypeParam::TypeVar(_) => "_type_var",
                ast::TypeParam::ParamSpec(_) => "_param_spec",
                ast::TypeParam::TypeVarTuple(_) => "_type_var_tuple",
            };
            let text = self.constant(Const::Str(param.name().as_bytes().to_vec()), loc);
            let [bound, default] = lazy_parts(param).map(|part| match part {
                Some(expr) => self.make_function(part, Body::Lazy(expr), None, loc),
                None => self.none(loc),
            });
            let value = self.call_builtin(class, &[text, bound, default], loc);
            let name = self.identifier(param.name());
            match self.storage.get(&(scope, name)) {
                Some(&Storage::Register(dst)) => self.emit(Op::Copy { dst, src: value }, loc),
                Some(&Storage::Cell(cell)) => self.emit(Op::StoreCell { cell: CellRef::Own(cell), value }, loc),
                None => {}
            }
            items.push(Item::One(value));
        }
        let dst = self.temp();
        self.emit(Op::MakeTuple { dst, items, constant: false }, loc);
        dst
    }

    pub(super) fn set_type_parameters(&mut self, obj: Reg, params: Option<Reg>, loc: Loc) {
        if let Some(value) = params.filter(|_| self.shared.reads_type_params) {
            let name = self.intern("__type_params__");
            self.emit(Op::SetAttr { obj, name, value }, loc);
        }
    }

    pub(super) fn type_alias(&mut self, alias: &'a ast::StmtTypeAlias) {
        let Expr::Name(name) = &*alias.name else { return };
        let loc = self.plain(alias.range);
        let params = match &alias.type_params {
            Some(list) => self.type_parameters(list, loc),
            None => {
                let dst = self.temp();
                self.emit(Op::MakeTuple { dst, items: Vec::new(), constant: false }, loc);
                dst
            }
        };
        let text = self.constant(Const::Str(name.id.as_bytes().to_vec()), loc);
        let value = self.make_function(&alias.value, Body::Lazy(&alias.value), None, loc);
        let value = self.call_builtin("_type_alias", &[text, value, params], loc);
        self.store_name(&name.id, value, loc);
    }

    pub(super) fn lazy_body(&mut self, expr: &'a Expr) {
        self.function.span = self.span(expr);
        self.enter(self.scope, self.nowhere());
        let value = self.value(expr);
        let loc = self.plain(expr);
        self.terminate(Term::Return { value }, loc);
    }
}
