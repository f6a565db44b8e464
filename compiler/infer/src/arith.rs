//! Operators: which are machine operations, which call special methods, and what they give.

use crate::bind::Flat;
use crate::calls::Plan;
use crate::cursor::{Cursor, Fact};
use crate::types::{Atom, Class, Func, Type};
use crate::world::World;
use molt_abi::types::Builtin;
use molt_hir::{BinaryOp, CompareOp, Conversion, Reg, UnaryOp};

/// From how many kinds of one operand on those to which an operator means the same are not told apart.
const MANY_KINDS: usize = 4;

/// How a binary operator is carried out for one pair of kinds.
#[derive(Clone, PartialEq, Debug)]
pub enum Binary {
    /// A primitive on numbers or strings, with this result.
    Prim(Type),
    /// Special methods in order; the next one if it gives NotImplemented.
    Dunder(Vec<Attempt>),
}

/// A special method that an operator tries.
#[derive(Clone, PartialEq, Debug)]
pub struct Attempt {
    pub plan: Plan,
    /// The second operand's method, with the first one as its argument.
    pub swapped: bool,
    /// `!=` by an `__eq__`.
    pub negated: bool,
}

/// Kinds of operands that have no say of their own in an operator, if they are many: there is one instance of
/// `str.__mod__` for all functions that a value may be.
#[derive(Clone, Copy)]
pub struct Alike {
    left: Type,
    right: Type,
}

impl Attempt {
    fn new(plan: Plan, swapped: bool) -> Attempt {
        Attempt { plan, swapped, negated: false }
    }
}

fn dunder(op: BinaryOp) -> (&'static str, &'static str, &'static str) {
    match op {
        BinaryOp::Add => ("__add__", "__radd__", "__iadd__"),
        BinaryOp::Sub => ("__sub__", "__rsub__", "__isub__"),
        BinaryOp::Mul => ("__mul__", "__rmul__", "__imul__"),
        BinaryOp::MatMul => ("__matmul__", "__rmatmul__", "__imatmul__"),
        BinaryOp::Div => ("__truediv__", "__rtruediv__", "__itruediv__"),
        BinaryOp::FloorDiv => ("__floordiv__", "__rfloordiv__", "__ifloordiv__"),
        BinaryOp::Mod => ("__mod__", "__rmod__", "__imod__"),
        BinaryOp::Pow | BinaryOp::PowNatural => ("__pow__", "__rpow__", "__ipow__"),
        BinaryOp::LShift => ("__lshift__", "__rlshift__", "__ilshift__"),
        BinaryOp::RShift => ("__rshift__", "__rrshift__", "__irshift__"),
        BinaryOp::And => ("__and__", "__rand__", "__iand__"),
        BinaryOp::Or => ("__or__", "__ror__", "__ior__"),
        BinaryOp::Xor => ("__xor__", "__rxor__", "__ixor__"),
    }
}

/// The operator as TypeError messages write it.
pub fn symbol(op: BinaryOp, inplace: bool) -> &'static str {
    let (plain, augmented) = match op {
        BinaryOp::Add => ("+", "+="),
        BinaryOp::Sub => ("-", "-="),
        BinaryOp::Mul => ("*", "*="),
        BinaryOp::MatMul => ("@", "@="),
        BinaryOp::Div => ("/", "/="),
        BinaryOp::FloorDiv => ("//", "//="),
        BinaryOp::Mod => ("%", "%="),
        BinaryOp::Pow | BinaryOp::PowNatural => ("** or pow()", "**="),
        BinaryOp::LShift => ("<<", "<<="),
        BinaryOp::RShift => (">>", ">>="),
        BinaryOp::And => ("&", "&="),
        BinaryOp::Or => ("|", "|="),
        BinaryOp::Xor => ("^", "^="),
    };
    if inplace { augmented } else { plain }
}

pub fn compare_dunder(op: CompareOp) -> (&'static str, &'static str, &'static str) {
    match op {
        CompareOp::Eq => ("__eq__", "__eq__", "=="),
        CompareOp::Ne => ("__ne__", "__ne__", "!="),
        CompareOp::Lt => ("__lt__", "__gt__", "<"),
        CompareOp::Le => ("__le__", "__ge__", "<="),
        CompareOp::Gt => ("__gt__", "__lt__", ">"),
        CompareOp::Ge => ("__ge__", "__le__", ">="),
        _ => ("__contains__", "__contains__", "in"),
    }
}

fn is_number(atom: Atom) -> bool {
    matches!(atom, Atom::Int | Atom::Bool | Atom::Float)
}

impl<'w, 'p> Cursor<'w, 'p> {
    /// The result type of a primitive operator, if it is one.
    pub fn prim_binary(op: BinaryOp, a: Atom, b: Atom) -> Option<Type> {
        use BinaryOp::*;
        let ints = matches!(a, Atom::Int | Atom::Bool) && matches!(b, Atom::Int | Atom::Bool);
        let raw = a == Atom::Raw || b == Atom::Raw;
        if raw {
            return Some(Type::RAW);
        }
        match op {
            And | Or | Xor if a == Atom::Bool && b == Atom::Bool => Some(Type::BOOL),
            LShift | RShift | And | Or | Xor => ints.then_some(Type::INT),
            Div if ints => Some(Type::FLOAT),
            PowNatural if ints => Some(Type::INT),
            // A negative exponent gives a float: left to `int.__pow__`.
            Pow | PowNatural | MatMul => None,
            Add | Sub | Mul | Div | FloorDiv | Mod if ints => Some(Type::INT),
            Add | Sub | Mul | Div | FloorDiv | Mod if is_number(a) && is_number(b) => Some(Type::FLOAT),
            Add if a == Atom::Str && b == Atom::Str => Some(Type::STR),
            _ => None,
        }
    }

    /// The operation on two kinds of values; None: TypeError.
    pub fn plan_binary(&mut self, op: BinaryOp, a: Atom, b: Atom, alike: Alike, inplace: bool) -> Option<Binary> {
        if let Some(ty) = Self::prim_binary(op, a, b) {
            return Some(Binary::Prim(ty));
        }
        let (plain, reflected, augmented) = dunder(op);
        let (ta, tb) = (self.with_alike(a, alike.left), self.with_alike(b, alike.right));
        let mut tries = Vec::new();
        if inplace && let Some(plan) = self.plan_operand(a, augmented, tb) {
            tries.push(Attempt::new(plan, false));
        }
        let (class_a, class_b) = (self.world.class_of(a), self.world.class_of(b));
        let forward = self.plan_operand(a, plain, tb).map(|plan| Attempt::new(plan, false));
        let backward = if class_a == class_b { None } else { self.plan_operand(b, reflected, ta) };
        let backward = backward.map(|plan| Attempt::new(plan, true));
        // A subclass's own reflected method goes first.
        let below = matches!((class_a, class_b), (Some(a), Some(b)) if a != b && self.world.is_subclass(b, a));
        let overrides = below && {
            let name = self.name(reflected);
            name.is_some_and(|name| {
                class_b.and_then(|c| self.class_func(c, name)) != class_a.and_then(|c| self.class_func(c, name))
            })
        };
        if overrides {
            tries.extend(backward);
            tries.extend(forward);
        } else {
            tries.extend(forward);
            tries.extend(backward);
        }
        (!tries.is_empty()).then_some(Binary::Dunder(tries))
    }

    /// The kinds of two operands that the other one's method gets as one.
    pub fn operands_alike(&mut self, op: BinaryOp, left: Type, right: Type) -> Alike {
        let (plain, reflected, _) = dunder(op);
        Alike { left: self.kinds_without(left, plain), right: self.kinds_without(right, reflected) }
    }

    /// The kinds of a type that do not have the method, if they are many.
    fn kinds_without(&mut self, ty: Type, method: &str) -> Type {
        if self.world.types.atoms(ty).len() < MANY_KINDS {
            return Type::NEVER;
        }
        let name = self.name(method);
        let mut alike = self.atoms(ty);
        alike.retain(|&atom| {
            let found =
                self.world.class_of(atom).zip(name).and_then(|(class, name)| self.world.class_attr(class, name));
            matches!(atom, Atom::Func(_) | Atom::Method(_) | Atom::Class(_) | Atom::Module(_) | Atom::Instance(_))
                && found.is_none()
        });
        if alike.len() < MANY_KINDS { Type::NEVER } else { self.world.types.set(alike) }
    }

    /// The type of one kind of operand, with those that are alike.
    fn with_alike(&mut self, atom: Atom, alike: Type) -> Type {
        if self.world.types.has(alike, atom) { alike } else { self.of(atom) }
    }

    /// The call of an operator's method; a class may have None in its place.
    fn plan_operand(&mut self, atom: Atom, name: &str, other: Type) -> Option<Plan> {
        if let Some(plan) = self.plan_special(atom, name, &[other]) {
            return Some(plan);
        }
        let (class, name) = (self.world.class_of(atom)?, self.name(name)?);
        let (_, slot) = self.world.class_attr(class, name)?;
        (self.world.read(slot, self.instance) == Type::NONE)
            .then(|| Plan::Raise { class: Builtin::TypeError, message: "'NoneType' object is not callable".to_owned() })
    }

    /// The type of a chain of attempts; the last NotImplemented is a TypeError (or the caller's fallback).
    pub fn tries_type(&mut self, tries: &[Attempt]) -> (Type, bool) {
        let mut result = Type::NEVER;
        for attempt in tries {
            let ty = self.plan_type(&attempt.plan, &Flat::default()).0;
            let mut done = self.world.types.without(ty, Atom::NotImplemented);
            if attempt.negated && done != Type::NEVER {
                self.truth_type(done);
                done = Type::BOOL;
            }
            result = self.world.join(result, done);
            if !self.world.types.has(ty, Atom::NotImplemented) {
                return (result, false);
            }
        }
        (result, true)
    }

    pub fn binary_type(&mut self, op: BinaryOp, a: Type, b: Type, inplace: bool) -> Type {
        let mut results = Vec::new();
        let alike = self.operands_alike(op, a, b);
        for x in self.atoms(a) {
            for y in self.atoms(b) {
                results.push(match self.plan_binary(op, x, y, alike, inplace) {
                    Some(Binary::Prim(ty)) => ty,
                    Some(Binary::Dunder(tries)) => self.tries_type(&tries).0,
                    None => Type::NEVER,
                });
            }
        }
        self.world.join_all(&results)
    }

    pub fn unary_prim(op: UnaryOp, atom: Atom) -> Option<Type> {
        match (op, atom) {
            (_, Atom::Int | Atom::Bool) => Some(Type::INT),
            (_, Atom::Raw) => Some(Type::RAW),
            (UnaryOp::Neg | UnaryOp::Pos, Atom::Float) => Some(Type::FLOAT),
            _ => None,
        }
    }

    pub fn unary_dunder(op: UnaryOp) -> &'static str {
        match op {
            UnaryOp::Neg => "__neg__",
            UnaryOp::Pos => "__pos__",
            UnaryOp::Invert => "__invert__",
        }
    }

    pub fn unary_type(&mut self, op: UnaryOp, ty: Type) -> Type {
        let mut result = Type::NEVER;
        for atom in self.atoms(ty) {
            let one = match Self::unary_prim(op, atom) {
                Some(ty) => ty,
                None => {
                    let of = self.of(atom);
                    self.special_type(of, Self::unary_dunder(op), &[])
                }
            };
            result = self.world.join(result, one);
        }
        result
    }

    /// Whether a comparison of the two kinds is a machine operation.
    pub fn prim_compare(&self, op: CompareOp, a: Atom, b: Atom) -> bool {
        match op {
            CompareOp::Is | CompareOp::IsNot => true,
            CompareOp::Eq | CompareOp::Ne | CompareOp::Lt | CompareOp::Le | CompareOp::Gt | CompareOp::Ge => {
                (is_number(a) && is_number(b))
                    || a == Atom::Raw
                    || b == Atom::Raw
                    || (a == Atom::Str && b == Atom::Str)
                    || (a == Atom::Bytes && b == Atom::Bytes && matches!(op, CompareOp::Eq | CompareOp::Ne))
                    || (matches!(op, CompareOp::Eq | CompareOp::Ne)
                        && Self::never_equal(a, b)
                        && ![a, b].iter().any(|&atom| self.has_own_equality(atom)))
            }
            CompareOp::In | CompareOp::NotIn => a == Atom::Str && b == Atom::Str,
        }
    }

    /// Whether a class's metaclass says what equals it.
    fn has_own_equality(&self, atom: Atom) -> bool {
        let metaclass = self.world.class_of(atom).filter(|_| self.world.has_metaclass(atom));
        let eq = metaclass.zip(self.name("__eq__")).and_then(|(class, name)| self.world.class_attr(class, name));
        eq.is_some_and(|(owner, _)| self.world.classes[owner.index()].builtin.is_none())
    }

    /// Kinds of values that are equal only if they are identical, without user code.
    fn never_equal(a: Atom, b: Atom) -> bool {
        let plain = |atom| {
            matches!(
                atom,
                Atom::None
                    | Atom::Bool
                    | Atom::Int
                    | Atom::Float
                    | Atom::Str
                    | Atom::Bytes
                    | Atom::Class(_)
                    | Atom::AnyClass(_)
                    | Atom::Func(_)
                    | Atom::Ellipsis
                    | Atom::NotImplemented
                    | Atom::Module(_)
                    | Atom::Generator(_)
            )
        };
        plain(a) && plain(b)
    }

    /// The attempts of a comparison that is not primitive; empty: identity for `==`/`!=`, TypeError for the others.
    /// `lefts` is all that the left operand may be: what looks for one of many kinds is the same for all.
    pub fn plan_compare(&mut self, op: CompareOp, (a, lefts): (Atom, Type), b: Atom) -> Vec<Attempt> {
        let (plain, reflected, _) = compare_dunder(op);
        if matches!(op, CompareOp::In | CompareOp::NotIn) {
            let left = if self.world.types.atoms(lefts).len() < MANY_KINDS { self.of(a) } else { lefts };
            return self.plan_special(b, plain, &[left]).map(|plan| Attempt::new(plan, true)).into_iter().collect();
        }
        let attempt = |this: &mut Self, atom: Atom, name: &str, other: Atom, swapped: bool| {
            let plain = this.compare_special(atom, name, other).map(|plan| Attempt::new(plan, swapped));
            if plain.is_some() || op != CompareOp::Ne {
                return plain;
            }
            this.negated_special(atom, other).map(|plan| Attempt { plan, swapped, negated: true })
        };
        let forward = attempt(self, a, plain, b, false);
        let backward = attempt(self, b, reflected, a, true);
        let (class_a, class_b) = (self.world.class_of(a), self.world.class_of(b));
        // The method of a subclass comes first.
        let below = matches!((class_a, class_b), (Some(a), Some(b)) if a != b && self.world.is_subclass(b, a));
        let (first, second) = if below { (backward, forward) } else { (forward, backward) };
        first.into_iter().chain(second).collect()
    }

    /// The `__eq__` by which `!=` goes. `object.__ne__` asks for it; a builtin type has a comparison of its own, which an
    /// `__eq__` of a subclass does not change.
    fn negated_special(&mut self, atom: Atom, other: Atom) -> Option<Plan> {
        let (class, eq, ne) = (self.world.class_of(atom)?, self.name("__eq__")?, self.name("__ne__")?);
        let builtin = |world: &World, class: Class| world.classes[class.index()].builtin;
        let has_own = |owner: Class| builtin(self.world, owner) != Some(Builtin::object);
        if self.world.class_attr(class, ne).is_some_and(|(owner, _)| has_own(owner)) {
            return None;
        }
        let mro = &self.world.classes[class.index()].mro;
        let base = mro.iter().copied().find(|&base| {
            builtin(self.world, base).is_some() && self.world.classes[base.index()].attrs.contains_key(&eq)
        });
        match base.filter(|&base| base != class && has_own(base)) {
            Some(base) => {
                let func = self.class_func(base, eq)?;
                let types = [self.of(atom), self.of(other)];
                Some(self.direct(func, &Self::positional(&types)))
            }
            None => self.compare_special(atom, "__eq__", other),
        }
    }

    /// A rich comparison method, `object`'s own defaults left out.
    fn compare_special(&mut self, atom: Atom, name: &str, other: Atom) -> Option<Plan> {
        let (class, interned) = (self.world.class_of(atom)?, self.name(name)?);
        let (owner, _) = self.world.class_attr(class, interned)?;
        match self.world.classes[owner.index()].builtin {
            Some(Builtin::object) => return None,
            // With anything else these give NotImplemented, for each pair of kinds by an instance of its own.
            Some(own @ (Builtin::list | Builtin::tuple | Builtin::dict)) if !self.is_kind_of(other, own) => {
                return None;
            }
            _ => {}
        }
        let other = self.of(other);
        self.plan_special(atom, name, &[other])
    }

    /// Whether values of the atom may be instances of the builtin class.
    fn is_kind_of(&self, atom: Atom, builtin: Builtin) -> bool {
        let (class, base) = (self.world.class_of(atom), self.world.builtin_classes.get(&builtin));
        class.is_none_or(|class| base.is_none_or(|&base| self.world.is_subclass(class, base)))
    }

    pub fn compare_type(&mut self, op: CompareOp, a: Type, b: Type) -> Type {
        let mut result = Type::NEVER;
        for x in self.atoms(a) {
            for y in self.atoms(b) {
                let ty = self.compare_atoms(op, (x, a), y);
                result = self.world.join(result, ty);
            }
        }
        result
    }

    fn compare_atoms(&mut self, op: CompareOp, (a, lefts): (Atom, Type), b: Atom) -> Type {
        if self.prim_compare(op, a, b) {
            return Type::BOOL;
        }
        let tries = self.plan_compare(op, (a, lefts), b);
        let (ty, falls_through) = self.tries_type(&tries);
        match op {
            CompareOp::In | CompareOp::NotIn if self.is_blocked(b, "__contains__") => Type::NEVER,
            CompareOp::In | CompareOp::NotIn => {
                if tries.is_empty() {
                    // Searched by iteration.
                    let of = self.of(b);
                    let (iter, of_a) = (self.iter_type(of), self.of(a));
                    let item = self.next_type(iter);
                    if item != Type::NEVER {
                        self.compare_type(CompareOp::Eq, item, of_a);
                    }
                    return if iter == Type::NEVER { Type::NEVER } else { Type::BOOL };
                }
                self.truth_type(ty);
                if ty == Type::NEVER { ty } else { Type::BOOL }
            }
            CompareOp::Eq | CompareOp::Ne if falls_through => self.world.join(ty, Type::BOOL),
            _ => ty,
        }
    }

    /// What a comparison says about one of its operands.
    pub fn compare_fact(&mut self, op: CompareOp, lhs: Reg, rhs: Reg) -> Option<Fact> {
        let (reg, other) = match op {
            CompareOp::Is | CompareOp::IsNot | CompareOp::Eq | CompareOp::Ne => {
                let (a, b) = (self.get(lhs), self.get(rhs));
                if b == Type::NONE {
                    (lhs, b)
                } else if a == Type::NONE {
                    (rhs, a)
                } else if b == Type::NOT_IMPLEMENTED || b == Type::ELLIPSIS || b == Type::UNBOUND {
                    (lhs, b)
                } else if let Some(Atom::Class(class)) = self.world.types.single(b)
                    && !self.world.repeats(class)
                {
                    (lhs, b)
                } else {
                    return None;
                }
            }
            _ => return None,
        };
        let ty = self.get(reg);
        if self.atoms(ty).into_iter().any(|atom| matches!(atom, Atom::AnyClass(_))) && other != Type::NONE {
            return None;
        }
        if matches!(op, CompareOp::Eq | CompareOp::Ne) && other != Type::NONE {
            return None;
        }
        let ty = self.get(reg);
        if matches!(op, CompareOp::Eq | CompareOp::Ne) {
            // A class with its own __eq__ may equal None.
            let custom =
                self.atoms(ty).into_iter().any(|atom| matches!(atom, Atom::Instance(_) | Atom::AnyException(_)));
            if custom {
                return None;
            }
        }
        let single = self.world.types.single(other)?;
        let yes = self.world.types.filter(ty, |atom| atom == single);
        let no = self.world.types.filter(ty, |atom| atom != single);
        let fact = Fact::Is { reg, yes, no };
        Some(if matches!(op, CompareOp::Is | CompareOp::Eq) { fact } else { Fact::Not(Box::new(fact)) })
    }

    /// Calls what a truth test calls.
    pub fn truth_type(&mut self, ty: Type) {
        for atom in self.atoms(ty) {
            if let Some((plan, false)) = self.plan_truth(atom) {
                let length = self.plan_type(&plan, &Flat::default()).0;
                if length != Type::NEVER {
                    self.helper_type("_checked_length", &[length]);
                }
            }
        }
    }

    /// The `__bool__` or `__len__` call of a truth test; None if the kind decides it or is primitive.
    pub fn plan_truth(&mut self, atom: Atom) -> Option<(Plan, bool)> {
        if !matches!(atom, Atom::Instance(_) | Atom::AnyException(_)) && !self.world.has_metaclass(atom) {
            return None;
        }
        if let Some(plan) = self.plan_special(atom, "__bool__", &[]) {
            return Some((plan, true));
        }
        if let Some(func) = self.truth_without_length(atom) {
            let this = self.of(atom);
            return Some((self.direct(func, &Self::positional(&[this])), true));
        }
        self.plan_special(atom, "__len__", &[]).map(|plan| (plan, false))
    }

    /// The function of runtime/py that tells the truth of an object whose class has `__len__` at some times only.
    fn truth_without_length(&mut self, atom: Atom) -> Option<Func> {
        let (class, len, truth) = (self.world.class_of(atom)?, self.name("__len__")?, self.name("__bool__")?);
        let (owner, _) = self.world.class_attr(class, len)?;
        let replaced = self.replaced_func(class, owner, len)?;
        if self.class_func(class, len) == Some(replaced) { self.replaced_func(class, owner, truth) } else { None }
    }

    /// The function that turns a value into text for a conversion: `str`, `repr`, or `__format__` with a spec.
    pub fn format_method(conversion: Conversion) -> &'static str {
        match conversion {
            Conversion::Repr | Conversion::Ascii => "__repr__",
            Conversion::None | Conversion::Str => "__str__",
        }
    }

    /// The method that formats a value: `__format__` only where it can differ from `str()`.
    pub fn format_plan(&mut self, atom: Atom, conversion: Conversion, has_spec: bool) -> (&'static str, Option<Plan>) {
        if conversion == Conversion::None && (has_spec || self.formats_itself(atom)) {
            return ("__format__", self.plan_special(atom, "__format__", &[Type::STR]));
        }
        let method = Self::format_method(conversion);
        (method, self.plan_special(atom, method, &[]))
    }

    /// Whether a class has a `__format__` that is not one of `builtins`.
    fn formats_itself(&mut self, atom: Atom) -> bool {
        let Some(func) = self.special_func(atom, "__format__") else { return false };
        let program = self.world.program;
        let function = &program.functions[self.world.funcs[func.index()].func.index()];
        let module = &program.modules[function.module.index()];
        !module.is_builtin || program.names.text(module.name) != "builtins"
    }

    /// The calls of one f-string field; the plans are those of `format_plan`.
    pub fn format_type(&mut self, ty: Type, conversion: Conversion, spec: Option<Type>) {
        for atom in self.atoms(ty) {
            match (conversion, spec) {
                (Conversion::None, spec) => {
                    let (_, plan) = self.format_plan(atom, conversion, spec.is_some());
                    if let Some(plan) = plan {
                        self.plan_type(&plan, &Flat::default());
                    }
                }
                _ => {
                    self.plan_special(atom, Self::format_method(conversion), &[]);
                    if spec.is_some() {
                        self.plan_special(Atom::Str, "__format__", &[Type::STR]);
                    }
                }
            }
        }
    }
}
