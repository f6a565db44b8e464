//! Comprehensions, inlined in the function around with variables of their own, and the bodies of generator expressions.

use molt_syntax::ast::{self, Comprehension, Expr};
use molt_syntax::text_size::TextRange;

use super::function::{FnBuilder, Storage};
use crate::ir::*;
use crate::scopes::ScopeId;

impl<'a> FnBuilder<'a, '_> {
    pub(super) fn list_comprehension(
        &mut self,
        expr: &'a Expr,
        comp: &'a ast::ExprListComp,
        wanted: Option<Reg>,
    ) -> Reg {
        self.comprehension(
            expr,
            comp,
            &comp.generators,
            wanted,
            |dst| Op::MakeList { dst, items: Vec::new() },
            |this, list| {
                let loc = this.plain(&*comp.elt);
                let value = this.value(&comp.elt);
                this.emit(Op::ListAppend { list, value }, loc);
            },
        )
    }

    pub(super) fn set_comprehension(&mut self, expr: &'a Expr, comp: &'a ast::ExprSetComp, wanted: Option<Reg>) -> Reg {
        self.comprehension(
            expr,
            comp,
            &comp.generators,
            wanted,
            |dst| Op::MakeSet { dst, items: Vec::new() },
            |this, set| {
                let loc = this.plain(&*comp.elt);
                let value = this.value(&comp.elt);
                this.emit(Op::SetAdd { set, value }, loc);
            },
        )
    }

    pub(super) fn dict_comprehension(
        &mut self,
        expr: &'a Expr,
        comp: &'a ast::ExprDictComp,
        wanted: Option<Reg>,
    ) -> Reg {
        self.comprehension(
            expr,
            comp,
            &comp.generators,
            wanted,
            |dst| Op::MakeDict { dst, items: Vec::new() },
            |this, dict| {
                let loc = Loc { span: this.span(&*comp.key).to(this.span(&*comp.value)), anchor: None };
                let [key, value] = this.pair(&comp.key, &comp.value);
                this.emit(Op::DictInsert { dict, key, value }, loc);
            },
        )
    }

    fn comprehension<T>(
        &mut self,
        expr: &'a Expr,
        node: &T,
        generators: &'a [Comprehension],
        wanted: Option<Reg>,
        make: impl FnOnce(Reg) -> Op,
        element: impl FnOnce(&mut Self, Reg),
    ) -> Reg {
        let Some(first) = generators.first() else { return self.missing(expr, wanted) };
        let loc = self.plain(expr);
        let place = self.loc(&first.iter);
        let source = self.iterated(&first.iter);
        let iter = self.get_iter(source, first.is_async, place);
        let scope = self.unit.scopes.of_node(node);
        let outer = std::mem::replace(&mut self.scope, scope);
        self.enter(scope, self.nowhere());
        let result = self.temp();
        self.emit(make(result), loc);
        let end = self.new_block();
        self.generators(generators, iter, end, |this| element(this, result));
        self.start(end);
        self.leave(scope, loc);
        self.scope = outer;
        self.into(wanted, result, loc)
    }

    /// The variables end with the comprehension.
    fn leave(&mut self, scope: ScopeId, loc: Loc) {
        let names: Vec<Name> = self.unit.scopes.get(scope).symbols.keys().copied().collect();
        for name in names {
            if let Some(&Storage::Register(reg)) = self.storage.get(&(scope, name)) {
                self.emit(Op::Unbind { reg }, loc);
            }
        }
    }

    /// The nested loops; `iter` is the first iterator, `end` where the first loop ends.
    fn generators(
        &mut self,
        generators: &'a [Comprehension],
        iter: Reg,
        end: BlockId,
        element: impl FnOnce(&mut Self),
    ) {
        let mut heads = Vec::with_capacity(generators.len());
        for (index, generator) in generators.iter().enumerate() {
            let place = self.loc(&generator.iter);
            let iter = if index == 0 {
                iter
            } else {
                let source = self.iterated(&generator.iter);
                self.get_iter(source, generator.is_async, place)
            };
            let (head, body) = (self.new_block(), self.new_block());
            self.jump(head);
            self.start(head);
            self.poll_signals(place);
            let exit = heads.last().copied().unwrap_or(end);
            self.for_next(&generator.target, iter, generator.is_async, body, exit, place);
            for test in &generator.ifs {
                let open = self.new_block();
                self.condition(test, open, head);
                self.start_if_used(open);
            }
            heads.push(head);
        }
        element(self);
        if let Some(&head) = heads.last() {
            self.jump(head);
        }
    }

    pub(super) fn generator_body(&mut self, generator: &'a ast::ExprGenerator, range: TextRange) {
        self.function.span = self.span(range);
        self.function.line = self.line(range);
        self.enter(self.scope, self.nowhere());
        let name = self.intern(".0");
        let iter = self.variable(name);
        self.function.params.push(Param {
            name,
            kind: ParamKind::PositionalOnly,
            reg: iter,
            default: None,
            annotation: None,
        });
        let end = self.new_block();
        self.generators(&generator.generators, iter, end, |this| {
            let loc = this.plain(&*generator.elt);
            let value = this.value(&generator.elt);
            this.yield_item(value, None, loc);
        });
        self.start(end);
        self.return_none();
    }
}
