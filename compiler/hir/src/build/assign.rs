//! Assignment in all its forms, and `del`.

use molt_syntax::ast::{self, Expr};
use rustc_hash::FxHashSet;

use super::expr::binary_op;
use super::function::FnBuilder;
use crate::ir::*;

impl<'a> FnBuilder<'a, '_> {
    pub(super) fn assign_stmt(&mut self, assign: &'a ast::StmtAssign) {
        if let [target] = &assign.targets[..] {
            return self.assign_value(target, &assign.value);
        }
        let mut value = self.value(&assign.value);
        if self.is_variable(value) {
            value = self.copy(value, self.nowhere());
        }
        for target in &assign.targets {
            self.assign(target, value);
        }
    }

    /// `target = value`, with the value made in place where that is the same.
    pub(super) fn assign_value(&mut self, target: &'a Expr, value: &'a Expr) {
        if let Expr::Name(name) = target
            && let Some(reg) = self.register_of(&name.id)
        {
            self.expr(value, Some(reg));
            return;
        }
        if let (Some(targets), Some(values)) = (elements(target), elements(value))
            && targets.len() == values.len()
            && !targets.iter().chain(values).any(Expr::is_starred_expr)
        {
            return self.assign_pairwise(targets, values);
        }
        let value = self.value(value);
        self.assign(target, value);
    }

    /// `a, b = b, a` without the tuple.
    fn assign_pairwise(&mut self, targets: &'a [Expr], values: &'a [Expr]) {
        let exprs: Vec<&Expr> = values.iter().collect();
        let mut regs = self.operands(&exprs);
        let mut assigned = FxHashSet::default();
        targets.iter().for_each(|target| self.assigned_registers(target, &mut assigned));
        for reg in &mut regs {
            if assigned.contains(reg) {
                *reg = self.copy(*reg, self.nowhere());
            }
        }
        for (target, value) in targets.iter().zip(regs) {
            self.assign(target, value);
        }
    }

    fn assigned_registers(&mut self, target: &'a Expr, found: &mut FxHashSet<Reg>) {
        match target {
            Expr::Name(name) => found.extend(self.register_of(&name.id)),
            Expr::Starred(starred) => self.assigned_registers(&starred.value, found),
            _ => {
                for element in elements(target).unwrap_or_default() {
                    self.assigned_registers(element, found);
                }
            }
        }
    }

    pub(super) fn assign(&mut self, target: &'a Expr, value: Reg) {
        match target {
            Expr::Name(name) => {
                let loc = self.plain(target);
                self.store_name(&name.id, value, loc);
            }
            Expr::Attribute(attribute) => {
                let obj = self.value(&attribute.value);
                let loc = self.attribute_loc(target, target);
                if attribute.attr == *"__class__" && !self.unit.loaded.is_builtin {
                    self.call_builtin("_set_class", &[obj, value], loc);
                    return;
                }
                let name = self.identifier(&attribute.attr);
                self.emit(Op::SetAttr { obj, name, value }, loc);
            }
            Expr::Subscript(subscript) => {
                let [obj, index] = self.pair(&subscript.value, &subscript.slice);
                let loc = self.loc(target);
                self.emit(Op::SetItem { obj, index, value }, loc);
            }
            Expr::Tuple(ast::ExprTuple { elts, .. }) | Expr::List(ast::ExprList { elts, .. }) => {
                self.unpack(target, elts, value);
            }
            Expr::Starred(starred) => self.assign(&starred.value, value),
            // No other expression is a target.
            _ => {}
        }
    }

    fn unpack(&mut self, target: &'a Expr, elts: &'a [Expr], src: Reg) {
        let mut used = FxHashSet::default();
        let mut star = None;
        let mut pending = Vec::new();
        let mut dsts = Vec::with_capacity(elts.len());
        for (index, element) in elts.iter().enumerate() {
            let inner = match element {
                Expr::Starred(starred) => {
                    star = Some(index as u32);
                    &*starred.value
                }
                _ => element,
            };
            let direct = match inner {
                Expr::Name(name) => self.register_of(&name.id).filter(|reg| used.insert(*reg)),
                _ => None,
            };
            let dst = direct.unwrap_or_else(|| self.temp());
            if direct.is_none() {
                pending.push((inner, dst));
            }
            dsts.push(dst);
        }
        let loc = self.plain(target);
        self.emit(Op::Unpack { dsts, src, star }, loc);
        for (target, value) in pending {
            self.assign(target, value);
        }
    }

    pub(super) fn aug_assign(&mut self, assign: &'a ast::StmtAugAssign) {
        let loc = self.plain(assign.range);
        let op = binary_op(assign.op, &assign.value);
        let value = &*assign.value;
        let target = &*assign.target;
        match target {
            Expr::Name(name) => {
                let lhs = self.load_name(&name.id, name.range, None);
                let lhs = self.protected(lhs, &[value]);
                let rhs = self.value(value);
                let register = self.register_of(&name.id);
                let dst = self.or_temp(register);
                self.emit(Op::Binary { dst, op, lhs, rhs, inplace: true }, loc);
                if register.is_none() {
                    let loc = self.plain(target);
                    self.store_name(&name.id, dst, loc);
                }
            }
            Expr::Attribute(attribute) => {
                let obj = self.value(&attribute.value);
                let obj = self.protected(obj, &[value]);
                let name = self.identifier(&attribute.attr);
                let place = self.attribute_loc(target, target);
                let lhs = self.temp();
                self.emit(Op::GetAttr { dst: lhs, obj, name }, place);
                let rhs = self.value(value);
                let dst = self.temp();
                self.emit(Op::Binary { dst, op, lhs, rhs, inplace: true }, loc);
                self.emit(Op::SetAttr { obj, name, value: dst }, place);
            }
            Expr::Subscript(subscript) => {
                let [obj, index] = self.pair(&subscript.value, &subscript.slice);
                let obj = self.protected(obj, &[value]);
                let index = self.protected(index, &[value]);
                let place = self.loc(target);
                let lhs = self.temp();
                self.emit(Op::GetItem { dst: lhs, obj, index }, place);
                let rhs = self.value(value);
                let dst = self.temp();
                self.emit(Op::Binary { dst, op, lhs, rhs, inplace: true }, loc);
                self.emit(Op::SetItem { obj, index, value: dst }, place);
            }
            _ => {}
        }
    }

    pub(super) fn delete(&mut self, target: &'a Expr) {
        match target {
            Expr::Name(name) => {
                let loc = self.plain(target);
                self.delete_name(&name.id, loc);
            }
            Expr::Attribute(attribute) => {
                let obj = self.value(&attribute.value);
                let name = self.identifier(&attribute.attr);
                let loc = self.attribute_loc(target, target);
                self.emit(Op::DelAttr { obj, name }, loc);
            }
            Expr::Subscript(subscript) => {
                let [obj, index] = self.pair(&subscript.value, &subscript.slice);
                let loc = self.loc(target);
                self.emit(Op::DelItem { obj, index }, loc);
            }
            _ => elements(target).unwrap_or_default().iter().for_each(|element| self.delete(element)),
        }
    }
}

/// The elements of a tuple or list display.
fn elements(expr: &Expr) -> Option<&[Expr]> {
    match expr {
        Expr::Tuple(tuple) => Some(&tuple.elts),
        Expr::List(list) => Some(&list.elts),
        _ => None,
    }
}
