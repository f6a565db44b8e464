//! Expressions. `wanted` is the register that must hold the result; without it, a variable's own register may be
//! returned, so that what a test says about the variable holds for later uses of it.

use molt_source::Code;
use molt_syntax::ast::visitor::{Visitor, walk_expr};
use molt_syntax::ast::{self, Expr, Number, Operator};

use super::function::FnBuilder;
use super::string;
use crate::constant::{folded, integer, negated, truth_of};
use crate::ir::*;

/// A longer list stays one: inference knows a tuple's items one by one.
const MAX_ITERATED: usize = 24;

pub(super) fn binary_op(op: Operator, rhs: &Expr) -> BinaryOp {
    match op {
        Operator::Pow if is_natural(rhs) => BinaryOp::PowNatural,
        Operator::Add => BinaryOp::Add,
        Operator::Sub => BinaryOp::Sub,
        Operator::Mult => BinaryOp::Mul,
        Operator::MatMult => BinaryOp::MatMul,
        Operator::Div => BinaryOp::Div,
        Operator::FloorDiv => BinaryOp::FloorDiv,
        Operator::Mod => BinaryOp::Mod,
        Operator::Pow => BinaryOp::Pow,
        Operator::LShift => BinaryOp::LShift,
        Operator::RShift => BinaryOp::RShift,
        Operator::BitAnd => BinaryOp::And,
        Operator::BitOr => BinaryOp::Or,
        Operator::BitXor => BinaryOp::Xor,
    }
}

fn is_natural(expr: &Expr) -> bool {
    matches!(expr, Expr::NumberLiteral(literal) if matches!(literal.value, Number::Int(_)))
}

impl<'a> FnBuilder<'a, '_> {
    pub(super) fn value(&mut self, expr: &'a Expr) -> Reg {
        self.expr(expr, None)
    }

    /// What a loop goes over, unless it is an `async for`: like CPython, a short list of constants is a constant tuple there.
    pub(super) fn iterated(&mut self, expr: &'a Expr) -> Reg {
        match expr {
            Expr::List(list) if (1..=MAX_ITERATED).contains(&list.elts.len()) && list.elts.iter().all(is_constant) => {
                let items = self.items(&list.elts);
                self.display(expr, None, |dst| Op::MakeTuple { dst, items, constant: true })
            }
            _ => self.value(expr),
        }
    }

    pub(super) fn expr(&mut self, expr: &'a Expr, wanted: Option<Reg>) -> Reg {
        if let Some(value) = folded(expr) {
            return self.literal(expr, value, wanted);
        }
        match expr {
            Expr::Name(name) => self.load_name(&name.id, name.range, wanted),
            Expr::NumberLiteral(literal) => match &literal.value {
                Number::Int(value) => self.literal(expr, integer(value), wanted),
                Number::Float(value) => self.literal(expr, Const::Float(*value), wanted),
                Number::Complex { imag, .. } => self.imaginary(expr, *imag, wanted),
            },
            Expr::BooleanLiteral(literal) => self.literal(expr, Const::Bool(literal.value), wanted),
            Expr::NoneLiteral(_) => self.literal(expr, Const::None, wanted),
            Expr::EllipsisLiteral(_) => self.literal(expr, Const::Ellipsis, wanted),
            Expr::StringLiteral(literal) => {
                let value = string::literal(literal, &self.text);
                if self.shared.interns_texts
                    && !self.unit.loaded.is_builtin
                    && string::is_identifier(literal.value.to_str())
                {
                    self.intern(literal.value.to_str());
                }
                self.literal(expr, Const::Str(value), wanted)
            }
            Expr::BytesLiteral(literal) => {
                let value = literal.value.bytes().collect();
                self.literal(expr, Const::Bytes(value), wanted)
            }
            Expr::BinOp(binary) => {
                if let Some(result) = self.percent_format(expr, binary, wanted) {
                    return result;
                }
                let [lhs, rhs] = self.pair(&binary.left, &binary.right);
                let dst = self.or_temp(wanted);
                let loc = self.loc(expr);
                self.emit(Op::Binary { dst, op: binary_op(binary.op, &binary.right), lhs, rhs, inplace: false }, loc);
                dst
            }
            Expr::UnaryOp(unary) => self.unary(expr, unary, wanted),
            Expr::Compare(compare) => self.compare(expr, compare, wanted),
            Expr::BoolOp(op) => self.bool_op(op, wanted),
            Expr::If(choice) => self.choice(choice, wanted),
            Expr::Call(call) => self.call(expr, call, wanted),
            Expr::Attribute(attribute)
                if self.unit.loaded.is_builtin
                    && attribute.attr.as_str() == "missing"
                    && matches!(&*attribute.value, Expr::Name(name) if name.id.as_str() == "intrinsics") =>
            {
                self.literal(expr, Const::Missing, wanted)
            }
            Expr::Attribute(attribute) => {
                let mut obj = self.value(&attribute.value);
                // An alias has special attributes of its own.
                if !attribute.attr.starts_with("__") {
                    obj = self.origin(&attribute.value, obj);
                }
                let name = self.identifier(&attribute.attr);
                let dst = self.or_temp(wanted);
                let loc = self.attribute_loc(expr, expr);
                self.emit(Op::GetAttr { dst, obj, name }, loc);
                dst
            }
            Expr::Subscript(subscript) => {
                if let Some(module) = self.module_by_name(subscript) {
                    let dst = self.or_temp(wanted);
                    let loc = self.loc(expr);
                    self.emit(Op::Import { dst, module }, loc);
                    return dst;
                }
                let [obj, index] = self.pair(&subscript.value, &subscript.slice);
                let dst = self.or_temp(wanted);
                let loc = self.loc(expr);
                self.emit(Op::GetItem { dst, obj, index }, loc);
                dst
            }
            Expr::Slice(slice) => self.slice(expr, slice, wanted),
            Expr::Tuple(tuple) => {
                let items = self.items(&tuple.elts);
                let constant = is_constant(expr);
                self.display(expr, wanted, |dst| Op::MakeTuple { dst, items, constant })
            }
            Expr::List(list) => {
                let items = self.items(&list.elts);
                self.display(expr, wanted, |dst| Op::MakeList { dst, items })
            }
            Expr::Set(set) => {
                let items = self.items(&set.elts);
                let dst = self.display(expr, wanted, |dst| Op::MakeSet { dst, items });
                // Fewer elements are added one by one in CPython, too.
                if set.elts.len() > 2 && set.elts.iter().all(is_constant) {
                    let name = self.intern("set_from_constants");
                    let (none, loc) = (self.temp(), self.plain(expr));
                    self.emit(Op::Intrinsic { dst: none, name, args: vec![dst] }, loc);
                }
                dst
            }
            Expr::Dict(dict) => self.dict(expr, dict, wanted),
            Expr::ListComp(comp) => self.list_comprehension(expr, comp, wanted),
            Expr::SetComp(comp) => self.set_comprehension(expr, comp, wanted),
            Expr::DictComp(comp) => self.dict_comprehension(expr, comp, wanted),
            Expr::Generator(generator) => self.generator(generator, wanted),
            Expr::Lambda(lambda) => self.lambda(expr, lambda, wanted),
            Expr::Named(named) => self.named(named, wanted),
            Expr::FString(fstring) => self.fstring(expr, fstring, wanted),
            Expr::Yield(yielded) => self.yield_value(expr, yielded, wanted),
            Expr::YieldFrom(yielded) => self.yield_from(expr, yielded, wanted),
            Expr::Await(awaited) => self.await_expr(expr, awaited, wanted),
            Expr::TString(_) => {
                self.not_yet(Code::TemplateStrings, expr);
                self.missing(expr, wanted)
            }
            // Syntax errors that never reach the builder.
            Expr::Starred(starred) => self.expr(&starred.value, wanted),
            Expr::IpyEscapeCommand(_) => self.missing(expr, wanted),
        }
    }

    fn literal(&mut self, expr: &Expr, value: Const, wanted: Option<Reg>) -> Reg {
        let dst = self.or_temp(wanted);
        let loc = self.plain(expr);
        self.emit(Op::Const { dst, value }, loc);
        dst
    }

    /// `1j` is made by a function of runtime/py.
    fn imaginary(&mut self, expr: &Expr, value: f64, wanted: Option<Reg>) -> Reg {
        let loc = self.plain(expr);
        let callee = self.load_builtin("_imaginary", loc);
        let part = self.literal(expr, Const::Float(value), None);
        let args = Args { pos: vec![Item::One(part)], kw: Vec::new() };
        let dst = self.or_temp(wanted);
        self.emit(Op::Call { dst, callee, args }, loc);
        dst
    }

    fn display(&mut self, expr: &Expr, wanted: Option<Reg>, op: impl FnOnce(Reg) -> Op) -> Reg {
        let dst = self.or_temp(wanted);
        let loc = self.plain(expr);
        self.emit(op(dst), loc);
        dst
    }

    /// Evaluates in order. The result stays what it was even if a later expression rebinds the variable.
    pub(super) fn operands(&mut self, exprs: &[&'a Expr]) -> Vec<Reg> {
        let mut regs = Vec::with_capacity(exprs.len());
        for (index, expr) in exprs.iter().enumerate() {
            let reg = self.value(expr);
            regs.push(self.protected(reg, &exprs[index + 1..]));
        }
        regs
    }

    pub(super) fn pair(&mut self, first: &'a Expr, second: &'a Expr) -> [Reg; 2] {
        let lhs = self.value(first);
        let lhs = self.protected(lhs, &[second]);
        [lhs, self.value(second)]
    }

    /// A copy of `reg` if it is a variable that one of the later expressions may rebind.
    pub(super) fn protected(&mut self, reg: Reg, later: &[&'a Expr]) -> Reg {
        let owner = self.unit.scopes.owner(self.scope);
        if !self.unit.scopes.get(owner).has_walrus || !self.is_variable(reg) {
            return reg;
        }
        if later.iter().any(|expr| holds_walrus(expr)) { self.copy(reg, self.nowhere()) } else { reg }
    }

    /// Elements of a display or positional arguments.
    pub(super) fn items(&mut self, exprs: &'a [Expr]) -> Vec<Item> {
        let mut items = Vec::with_capacity(exprs.len());
        for (index, expr) in exprs.iter().enumerate() {
            let later: Vec<&Expr> = exprs[index + 1..].iter().collect();
            items.push(self.item(expr, &later));
        }
        items
    }

    /// One element. A starred one is iterated before later elements are evaluated, if that can make a difference.
    pub(super) fn item(&mut self, expr: &'a Expr, later: &[&'a Expr]) -> Item {
        let Expr::Starred(starred) = expr else {
            let reg = self.value(expr);
            return Item::One(self.protected(reg, later));
        };
        let reg = self.value(&starred.value);
        if later.iter().all(|expr| is_inert(expr)) {
            return Item::Star(reg);
        }
        let dst = self.temp();
        let loc = self.plain(expr);
        self.emit(Op::MakeTuple { dst, items: vec![Item::Star(reg)], constant: false }, loc);
        Item::Star(dst)
    }

    fn unary(&mut self, expr: &'a Expr, unary: &'a ast::ExprUnaryOp, wanted: Option<Reg>) -> Reg {
        let loc = self.plain(expr);
        if unary.op == ast::UnaryOp::USub
            && let Some(value) = negated(&unary.operand)
        {
            return self.literal(expr, value, wanted);
        }
        let arg = self.value(&unary.operand);
        let dst = self.or_temp(wanted);
        let op = match unary.op {
            ast::UnaryOp::USub => UnaryOp::Neg,
            ast::UnaryOp::UAdd => UnaryOp::Pos,
            ast::UnaryOp::Invert => UnaryOp::Invert,
            ast::UnaryOp::Not => {
                self.emit(Op::Not { dst, arg }, loc);
                return dst;
            }
        };
        self.emit(Op::Unary { dst, op, arg }, loc);
        dst
    }

    /// `and`, `or`: the operand that decides is the value.
    fn bool_op(&mut self, op: &'a ast::ExprBoolOp, wanted: Option<Reg>) -> Reg {
        // Written only where the value is decided, so an operand may still read the variable that is assigned.
        let result = self.or_temp(wanted);
        let end = self.new_block();
        let Some((last, first)) = op.values.split_last() else { return result };
        for operand in first {
            let loc = self.loc(operand);
            let value = self.value(operand);
            let (decided, open) = (self.new_block(), self.new_block());
            match op.op {
                ast::BoolOp::And => self.branch(value, open, decided, loc),
                ast::BoolOp::Or => self.branch(value, decided, open, loc),
            }
            self.start(decided);
            self.into(Some(result), value, loc);
            self.jump(end);
            self.start(open);
        }
        self.expr(last, Some(result));
        self.jump(end);
        self.start(end);
        result
    }

    fn choice(&mut self, choice: &'a ast::ExprIf, wanted: Option<Reg>) -> Reg {
        match truth_of(&choice.test, self.unit.loaded) {
            Some(true) => return self.expr(&choice.body, wanted),
            Some(false) => return self.expr(&choice.orelse, wanted),
            None => {}
        }
        let result = self.or_temp(wanted);
        let (then, otherwise, end) = (self.new_block(), self.new_block(), self.new_block());
        self.condition(&choice.test, then, otherwise);
        self.start(then);
        self.expr(&choice.body, Some(result));
        self.jump(end);
        self.start(otherwise);
        self.expr(&choice.orelse, Some(result));
        self.jump(end);
        self.start(end);
        result
    }

    fn slice(&mut self, expr: &'a Expr, slice: &'a ast::ExprSlice, wanted: Option<Reg>) -> Reg {
        let parts: Vec<&'a Expr> =
            [&slice.lower, &slice.upper, &slice.step].into_iter().flatten().map(|part| &**part).collect();
        let mut regs = self.operands(&parts).into_iter();
        let loc = self.plain(expr);
        let mut bound = |this: &mut Self, part: &Option<Box<Expr>>| match part {
            Some(_) => regs.next().unwrap_or_else(|| this.none(loc)),
            None => this.none(loc),
        };
        let lower = bound(self, &slice.lower);
        let upper = bound(self, &slice.upper);
        let step = bound(self, &slice.step);
        let dst = self.or_temp(wanted);
        self.emit(Op::MakeSlice { dst, lower, upper, step }, loc);
        dst
    }

    fn dict(&mut self, expr: &'a Expr, dict: &'a ast::ExprDict, wanted: Option<Reg>) -> Reg {
        let mut items = Vec::with_capacity(dict.items.len());
        for (index, item) in dict.items.iter().enumerate() {
            let mut later = Vec::new();
            for item in &dict.items[index + 1..] {
                later.extend(item.key.as_ref());
                later.push(&item.value);
            }
            match &item.key {
                Some(key) => {
                    let [key, value] = self.pair(key, &item.value);
                    let key = self.protected(key, &later);
                    items.push(DictItem::Pair(key, self.protected(value, &later)));
                }
                None => {
                    let mut map = self.value(&item.value);
                    if !later.iter().all(|expr| is_inert(expr)) {
                        let dst = self.temp();
                        let loc = self.plain(expr);
                        self.emit(Op::MakeDict { dst, items: vec![DictItem::Merge(map)] }, loc);
                        map = dst;
                    }
                    items.push(DictItem::Merge(map));
                }
            }
        }
        self.display(expr, wanted, |dst| Op::MakeDict { dst, items })
    }

    fn named(&mut self, named: &'a ast::ExprNamed, wanted: Option<Reg>) -> Reg {
        let Expr::Name(target) = &*named.target else { return self.value(&named.value) };
        let register = self.register_of(&target.id);
        let value = self.expr(&named.value, register);
        let loc = self.plain(&*named.target);
        if register.is_none() {
            self.store_name(&target.id, value, loc);
        }
        self.into(wanted, value, loc)
    }
}

/// Evaluating it neither runs code nor fails.
fn is_inert(expr: &Expr) -> bool {
    match expr {
        Expr::Name(_) | Expr::Lambda(_) => true,
        Expr::Starred(starred) => is_inert(&starred.value),
        _ => expr.is_literal_expr(),
    }
}

/// What CPython folds to a constant before it makes a set or a tuple of it.
fn is_constant(expr: &Expr) -> bool {
    match expr {
        Expr::UnaryOp(unary) => matches!(*unary.operand, Expr::NumberLiteral(_)),
        Expr::Tuple(tuple) => tuple.elts.iter().all(is_constant),
        _ => expr.is_literal_expr() || folded(expr).is_some(),
    }
}

fn holds_walrus(expr: &Expr) -> bool {
    struct Search(bool);
    impl<'a> Visitor<'a> for Search {
        fn visit_expr(&mut self, expr: &'a Expr) {
            if self.0 || matches!(expr, Expr::Named(_)) {
                self.0 = true;
            } else {
                walk_expr(self, expr);
            }
        }
    }
    let mut search = Search(false);
    search.visit_expr(expr);
    search.0
}
