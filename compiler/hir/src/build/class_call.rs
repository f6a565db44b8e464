//! `type("C", (Base,), {"x": 1})`, and calls of a metaclass that are written so: a class statement without a body.
//!
//! A literal namespace gives the attributes one by one. Any other is a dict whose items are assigned to the class, which
//! is as precise as `setattr` with a computed name. Whether a callee is a metaclass is inference's to say.

use molt_syntax::ast::{self, Expr};

use super::function::FnBuilder;
use crate::ir::*;

/// What the three arguments of `type` say.
struct Parts<'a> {
    name: &'a Expr,
    bases: &'a Expr,
    namespace: &'a Expr,
    /// Names and values, if the namespace is literal.
    members: Option<Vec<(&'a str, &'a Expr)>>,
}

impl<'a> Parts<'a> {
    fn of(arguments: &'a ast::Arguments) -> Option<Parts<'a>> {
        let [name, bases, namespace] = &*arguments.args else { return None };
        if arguments.args.iter().any(Expr::is_starred_expr) {
            return None;
        }
        let members = match namespace {
            Expr::Dict(dict) => dict
                .items
                .iter()
                .map(|item| match &item.key {
                    Some(Expr::StringLiteral(key)) => Some((key.value.to_str(), &item.value)),
                    _ => None,
                })
                .collect(),
            Expr::Call(call)
                if matches!(&*call.func, Expr::Name(name) if name.id == *"dict") && call.arguments.args.is_empty() =>
            {
                let keywords = call.arguments.keywords.iter();
                keywords.map(|keyword| Some((keyword.arg.as_ref()?.as_str(), &keyword.value))).collect()
            }
            _ => None,
        };
        let members = members.filter(|members: &Vec<(&str, &Expr)>| {
            members.iter().enumerate().all(|(at, (key, _))| members[..at].iter().all(|(other, _)| other != key))
        });
        Some(Parts { name, bases, namespace, members })
    }
}

impl Parts<'_> {
    /// Whether the arguments may be a name, a tuple of bases and a namespace: there are no other literals among them.
    fn may_be_a_class(&self) -> bool {
        let may_be_text = matches!(self.name, Expr::StringLiteral(_) | Expr::FString(_)) || may_be_any(self.name);
        let may_be_dict = matches!(self.namespace, Expr::Dict(_) | Expr::DictComp(_)) || may_be_any(self.namespace);
        may_be_text && may_be_dict && (self.bases.is_tuple_expr() || may_be_any(self.bases))
    }
}

/// Whether an expression says nothing of the type of its value.
fn may_be_any(expr: &Expr) -> bool {
    matches!(expr, Expr::Name(_) | Expr::Attribute(_) | Expr::Call(_) | Expr::Subscript(_))
}

impl<'a> FnBuilder<'a, '_> {
    /// Whether the expression is a parameter of the function being built.
    fn is_parameter(&self, expr: &Expr) -> bool {
        let Expr::Name(name) = expr else { return false };
        let named = |param: &Param| self.shared.program.names.text(param.name) == name.id.as_str();
        self.function.params.iter().any(named)
    }

    /// A call that makes a class; None if it does not look like one.
    pub(super) fn class_call(&mut self, expr: &'a Expr, call: &'a ast::ExprCall, wanted: Option<Reg>) -> Option<Reg> {
        // Of the library, `types.new_class` makes classes so.
        if self.unit.loaded.is_builtin && self.unit.loaded.name != "types" {
            return None;
        }
        if let [Expr::Starred(starred)] = &*call.arguments.args
            && call.arguments.keywords.is_empty()
            && matches!(&*call.func, Expr::Name(name) if name.id == *"type")
            && self.is_builtin("type")
        {
            return Some(self.type_of_all(expr, starred, wanted));
        }
        let parts = Parts::of(&call.arguments)?;
        let is_type = matches!(&*call.func, Expr::Name(name) if name.id == *"type") && self.is_builtin("type");
        let is_plain = matches!(&*call.func, Expr::Name(_) | Expr::Attribute(_));
        let looks_like_one = parts.bases.is_tuple_expr() && parts.members.is_some() && is_plain;
        let looks_like_one = looks_like_one || self.is_parameter(&call.func) && parts.may_be_a_class();
        let named = call.arguments.keywords.iter().all(|keyword| keyword.arg.is_some());
        if !named || !is_type && !looks_like_one {
            return None;
        }
        let loc = self.loc(expr);
        let dst = self.or_temp(wanted);
        let callee = if is_type { None } else { Some(self.value(&call.func)) };
        let literal_bases = match parts.bases {
            Expr::Tuple(bases) if !bases.elts.iter().any(Expr::is_starred_expr) => Some(&bases.elts),
            _ => None,
        };
        let mut operands = vec![parts.name];
        match literal_bases {
            Some(bases) => operands.extend(bases),
            None => operands.push(parts.bases),
        }
        match &parts.members {
            Some(members) => operands.extend(members.iter().map(|&(_, value)| value)),
            None => operands.push(parts.namespace),
        }
        let mut regs = self.operands(&operands).into_iter();
        let name = regs.next()?;
        let bases: Vec<Item> = match literal_bases {
            Some(bases) => regs.by_ref().take(bases.len()).map(Item::One).collect(),
            None => vec![Item::Star(regs.next()?)],
        };
        let values: Vec<Reg> = regs.collect();
        let keywords = self.keywords(&call.arguments.keywords);
        let Some(callee) = callee else {
            self.make_class(expr, &parts, (name, bases, values), keywords, None, dst);
            return Some(dst);
        };
        let (class, plain, done) = (self.new_block(), self.new_block(), self.new_block());
        let cond = self.temp();
        let intrinsic = self.intern("is_metaclass");
        self.emit(Op::Intrinsic { dst: cond, name: intrinsic, args: vec![callee] }, loc);
        self.branch(cond, class, plain, loc);
        self.start(class);
        if parts.members.is_none() {
            let (given, own) = (self.new_block(), self.new_block());
            let (is_plain, builtin) = (self.temp(), self.load_builtin("type", loc));
            self.emit(Op::Compare { dst: is_plain, op: CompareOp::Is, lhs: callee, rhs: builtin }, loc);
            self.branch(is_plain, given, own, loc);
            self.start(given);
            self.make_class(expr, &parts, (name, bases.clone(), values.clone()), keywords.clone(), None, dst);
            self.jump(done);
            self.start(own);
        }
        self.make_class(expr, &parts, (name, bases.clone(), values.clone()), keywords.clone(), Some(callee), dst);
        self.jump(done);
        self.start(plain);
        let tuple = match bases[..] {
            [Item::Star(bases)] if literal_bases.is_none() => bases,
            _ => {
                let tuple = self.temp();
                self.emit(Op::MakeTuple { dst: tuple, items: bases, constant: false }, loc);
                tuple
            }
        };
        let dict = match (&parts.members, &values[..]) {
            (None, &[namespace]) => namespace,
            (members, values) => {
                let mut items = Vec::new();
                for (&(key, _), &value) in members.iter().flatten().zip(values) {
                    let key = self.constant(Const::Str(key.as_bytes().to_vec()), loc);
                    items.push(DictItem::Pair(key, value));
                }
                let dict = self.temp();
                self.emit(Op::MakeDict { dst: dict, items }, loc);
                dict
            }
        };
        let pos = [name, tuple, dict].map(Item::One).to_vec();
        self.emit(Op::Call { dst, callee, args: Args { pos, kw: keywords } }, loc);
        self.jump(done);
        self.start(done);
        Some(dst)
    }

    /// `type(*args)`: a class statement, if there are three.
    fn type_of_all(&mut self, expr: &'a Expr, starred: &'a ast::ExprStarred, wanted: Option<Reg>) -> Reg {
        let loc = self.loc(expr);
        let dst = self.or_temp(wanted);
        let callee = self.load_builtin("type", loc);
        let given = self.value(&starred.value);
        let args = self.temp();
        self.emit(Op::MakeTuple { dst: args, items: vec![Item::Star(given)], constant: false }, loc);
        let count = self.call_builtin("len", &[args], loc);
        let (cond, three) = (self.temp(), self.constant(Const::Int(3), loc));
        self.emit(Op::Compare { dst: cond, op: CompareOp::Eq, lhs: count, rhs: three }, loc);
        let (class, plain, done) = (self.new_block(), self.new_block(), self.new_block());
        self.branch(cond, class, plain, loc);
        self.start(class);
        let [name, bases, namespace] = [0, 1, 2].map(|at| {
            let (dst, index) = (self.temp(), self.constant(Const::Int(at), loc));
            self.emit(Op::GetItem { dst, obj: args, index }, loc);
            dst
        });
        let parts = Parts { name: expr, bases: expr, namespace: expr, members: None };
        self.make_class(expr, &parts, (name, vec![Item::Star(bases)], vec![namespace]), Vec::new(), None, dst);
        self.jump(done);
        self.start(plain);
        let args = Args { pos: vec![Item::Star(args)], kw: Vec::new() };
        self.emit(Op::Call { dst, callee, args }, loc);
        self.jump(done);
        self.start(done);
        dst
    }

    fn make_class(
        &mut self,
        expr: &'a Expr,
        parts: &Parts<'a>,
        (name, bases, values): (Reg, Vec<Item>, Vec<Reg>),
        mut keywords: Vec<Keyword>,
        metaclass: Option<Reg>,
        dst: Reg,
    ) {
        let loc = self.loc(expr);
        if let Some(metaclass) = metaclass {
            keywords.insert(0, Keyword::Named(self.intern("metaclass"), metaclass));
        }
        let class = self.class_without_body(expr, parts);
        let mut members = Vec::new();
        if !parts.name.is_string_literal_expr() {
            let checked = self.call_builtin("_class_name", &[name], loc);
            members.extend([(self.intern("__name__"), checked), (self.intern("__qualname__"), checked)]);
        }
        let bases = match bases[..] {
            // Not written as a tuple.
            [Item::Star(bases)] if !parts.bases.is_tuple_expr() => {
                vec![Item::Star(self.call_builtin("_class_bases", &[bases], loc))]
            }
            _ => bases,
        };
        if let Some(names) = &parts.members {
            members.extend(names.iter().zip(&values).map(|(&(key, _), &value)| (self.intern(key), value)));
            self.emit(Op::MakeClass { dst, class, bases, keywords, members, namespace: None }, loc);
        } else if let [namespace] = values[..] {
            let namespace = self.call_builtin("_class_namespace", &[namespace], loc);
            // A metaclass is given the namespace; `type` does nothing with it but make attributes.
            let given = metaclass.map(|_| namespace);
            self.emit(Op::MakeClass { dst, class, bases, keywords, members, namespace: given }, loc);
            if given.is_none() {
                self.call_builtin("_fill_class", &[dst, namespace], loc);
            }
        }
    }

    fn class_without_body(&mut self, expr: &'a Expr, parts: &Parts<'a>) -> ClassId {
        let text = match parts.name {
            Expr::StringLiteral(name) => name.value.to_str(),
            _ => "type",
        };
        let name = self.intern(text);
        let class = ClassId(self.shared.program.classes.len() as u32);
        let span = self.span(expr);
        let line = self.line(molt_syntax::text_size::Ranged::range(expr));
        let slots = parts.members.iter().flatten().find(|(key, _)| *key == "__slots__");
        let slots = slots.and_then(|(_, value)| super::class::slot_names(value));
        let slots = slots.map(|names| names.iter().map(|name| self.intern(name)).collect());
        self.shared.program.classes.push(Class {
            name,
            qualname: name,
            module: self.unit.id,
            span,
            line,
            doc: None,
            given_namespace: parts.members.is_none(),
            class_cell: None,
            is_generic: false,
            match_args: MatchArgs::Inherited,
            self_attrs: Vec::new(),
            annotations: Vec::new(),
            slots,
        });
        class
    }
}
