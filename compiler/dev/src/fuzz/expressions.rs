//! Random expressions of a given type.

use super::features::Feature;
use super::grammar::Generator;
use super::tree::{Expr, Type};

/// Integers at the edges of representations: bytes, 32 bits, inline values, doubles, 63, 64 and 65 bits.
const EDGES: [&str; 34] = [
    "0",
    "1",
    "2",
    "3",
    "5",
    "7",
    "10",
    "31",
    "100",
    "127",
    "128",
    "255",
    "256",
    "1000",
    "65535",
    "2147483647",
    "2147483648",
    "3037000499",
    "3037000500",
    "4294967295",
    "4294967296",
    "140737488355327",
    "140737488355328",
    "281474976710655",
    "281474976710656",
    "9007199254740993",
    "1000000000000000000",
    "4611686018427387903",
    "4611686018427387904",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551615",
    "18446744073709551616",
    "1180591620717411303424",
];

const MODULI: [&str; 6] = ["97", "1000003", "4294967291", "9223372036854775783", "1000000007", "65537"];
const MASKS: [&str; 5] = ["0xFF", "0xFFFFFFFF", "0x7FFFFFFFFFFFFFFF", "0xFFFFFFFFFFFFFFFF", "0xFFFFFFFFFFFF"];
const FLOATS: [&str; 14] = [
    "0.0",
    "1.0",
    "0.5",
    "0.1",
    "2.5",
    "3.14159",
    "100.0",
    "1e10",
    "1e-10",
    "1e16",
    "123456789.125",
    "1e300",
    "5e-324",
    "9007199254740992.0",
];
const STRS: [&str; 12] = [
    "''",
    "'a'",
    "'abc'",
    "'Hello'",
    "'x y z'",
    "'  pad '",
    "'été'",
    "'日本'",
    "'a,b,c'",
    "'\\n'",
    "'0123456789'",
    "'😀!'",
];

const BYTES: [&str; 5] = ["b''", "b'a'", "b'aXb'", "b'\\x00\\xff'", "b'12,34'"];

impl Generator {
    pub(super) fn expr(&mut self, ty: &Type, depth: usize) -> Expr {
        if depth == 0 || self.random.one_in(6) {
            return self.leaf(ty);
        }
        if let Some(call) = self.call(ty, depth) {
            return call;
        }
        if self.random.one_in(2)
            && let Some(made) = self.template(ty, depth - 1)
        {
            return made;
        }
        if self.random.one_in(9) {
            let parts = vec![self.expr(ty, depth - 1), self.bool(depth - 1), self.expr(ty, depth - 1)];
            return Expr::new(ty.clone(), "($ if $ else $)", parts);
        }
        match ty {
            Type::Int => self.int(depth - 1),
            Type::Float => self.float(depth - 1),
            Type::Bool => self.bool(depth - 1),
            Type::Str => self.str(depth - 1),
            Type::Bytes | Type::Set(_) => self.leaf(ty),
            Type::List(item) => self.list(item, depth - 1),
            Type::Dict(key, value) => self.dict(key, value, depth - 1),
            Type::Tuple(_) | Type::Object(_) => self.leaf(ty),
            Type::Any => {
                let (a, b) = (self.scalar_type(), self.scalar_type());
                let parts = vec![self.expr(&a, depth - 1), self.expr(&Type::Bool, depth - 1), self.expr(&b, depth - 1)];
                Expr::new(Type::Any, "($ if $ else $)", parts)
            }
        }
    }

    /// A variable, a field or a literal.
    fn leaf(&mut self, ty: &Type) -> Expr {
        if !self.random.one_in(6) {
            if let Some(name) = self.variable(ty, |_| true) {
                return Expr::text(ty.clone(), name);
            }
            let fields = self.fields(ty);
            if !fields.is_empty() {
                return self.random.pick(&fields).clone();
            }
        }
        self.literal(ty)
    }

    fn literal(&mut self, ty: &Type) -> Expr {
        let text = |generator: &mut Self, texts: &[&str]| Expr::text(ty.clone(), *generator.random.pick(texts));
        match ty {
            Type::Int => {
                let edge = *self.random.pick(&EDGES);
                let negative = self.random.one_in(3) && edge != "0";
                Expr::text(Type::Int, if negative { format!("(-{edge})") } else { edge.to_owned() })
            }
            Type::Float => {
                let float = *self.random.pick(&FLOATS);
                Expr::text(Type::Float, if self.random.one_in(3) { format!("(-{float})") } else { float.to_owned() })
            }
            Type::Bool => text(self, &["True", "False"]),
            Type::Str => text(self, &STRS),
            Type::Bytes => text(self, &BYTES),
            Type::Set(item) => {
                // The order of three constant texts depends on what CPython has interned before.
                let most = if **item == Type::Str { 2 } else { 4 };
                let count = self.random.between(1, most);
                let items = (0..count).map(|_| self.leaf(item)).collect();
                Expr::new(ty.clone(), &format!("{{{}}}", holes(count)), items)
            }
            Type::List(item) => {
                let count = self.random.below(4);
                let items = (0..count).map(|_| self.leaf(item)).collect();
                Expr::new(ty.clone(), &format!("[{}]", holes(count)), items)
            }
            Type::Dict(key, value) => {
                let count = self.random.below(4);
                let entries = (0..count).flat_map(|_| [self.leaf(key), self.leaf(value)]).collect();
                Expr::new(ty.clone(), &format!("{{{}}}", vec!["$: $"; count].join(", ")), entries)
            }
            Type::Tuple(items) => {
                let items: Vec<_> = items.iter().map(|item| self.leaf(item)).collect();
                Expr::new(ty.clone(), &format!("({})", holes(items.len())), items)
            }
            Type::Object(class) => self.construct(*class),
            Type::Any => {
                let ty = self.scalar_type();
                let inner = self.literal(&ty);
                Expr::new(Type::Any, "$", vec![inner])
            }
        }
    }

    /// An instance of the class or of one below it.
    fn construct(&mut self, class: usize) -> Expr {
        let candidates: Vec<_> = (0..self.classes.len()).filter(|c| self.derives(*c, class)).collect();
        let chosen = *self.random.pick(&candidates);
        let fields = self.classes[chosen].fields.clone();
        let arguments: Vec<_> = fields.iter().map(|(_, ty)| self.settled(|g| g.literal(ty))).collect();
        Expr::new(Type::Object(class), &format!("{}({})", self.classes[chosen].name, holes(arguments.len())), arguments)
    }

    /// Generates something that will be kept, so it must not grow quickly.
    pub(super) fn settled<R>(&mut self, make: impl FnOnce(&mut Self) -> R) -> R {
        let transient = std::mem::replace(&mut self.transient, false);
        let made = make(self);
        self.transient = transient;
        made
    }

    fn call(&mut self, ty: &Type, depth: usize) -> Option<Expr> {
        // Inside a function, calls in loops could multiply into more work than a test has time for.
        if self.result.is_some() && self.loops > 0 || !self.random.one_in(4) {
            return None;
        }
        let argument = |g: &mut Self, ty: &Type| g.settled(|g| g.expr(ty, depth.saturating_sub(2)));
        let functions: Vec<_> = self.functions.iter().filter(|f| f.result == *ty).cloned().collect();
        let mut choices = Vec::new();
        if !functions.is_empty() {
            let function = self.random.pick(&functions).clone();
            let arguments: Vec<_> = function.parameters.iter().map(|ty| argument(self, ty)).collect();
            choices.push(Expr::new(ty.clone(), &format!("{}({})", function.name, holes(arguments.len())), arguments));
        }
        if *ty == Type::Int {
            if !self.closures.is_empty() {
                let closure = self.random.pick(&self.closures).clone();
                choices.push(Expr::new(Type::Int, &format!("{closure}($)"), vec![argument(self, &Type::Int)]));
            }
            if !self.generators.is_empty() {
                let name = self.random.pick(&self.generators).clone();
                let consumer = *self.random.pick(&["sum", "max", "len(list", "min"]);
                let close = if consumer.contains('(') { "))" } else { ")" };
                let bound = self.random.between(1, 6);
                choices.push(Expr::text(Type::Int, format!("{consumer}({name}({bound}){close}")));
            }
            choices.extend(self.method_call(depth));
        }
        (!choices.is_empty()).then(|| self.random.pick(&choices).clone())
    }

    fn method_call(&mut self, depth: usize) -> Option<Expr> {
        let objects = self.scope.iter().filter_map(|variable| match variable.ty {
            // A method that calls itself or another through `self` might never end.
            Type::Object(class) if variable.name != "self" => Some((variable.name.clone(), class)),
            _ => None,
        });
        let objects: Vec<_> = objects.collect();
        if objects.is_empty() || self.result.is_some() {
            return None;
        }
        let (object, class) = self.random.pick(&objects).clone();
        let method = self.random.pick(&self.classes[class].methods).clone();
        let argument = self.settled(|g| g.expr(&Type::Int, depth.saturating_sub(2)));
        Some(Expr::new(Type::Int, &format!("{object}.{method}($)"), vec![argument]))
    }

    fn int(&mut self, depth: usize) -> Expr {
        let binary = |g: &mut Self, template: &str| {
            let operands = vec![g.expr(&Type::Int, depth), g.expr(&Type::Int, depth)];
            Expr::new(Type::Int, template, operands)
        };
        let unary = |g: &mut Self, template: &str, ty: Type| {
            let operand = g.expr(&ty, depth);
            Expr::new(Type::Int, template, vec![operand])
        };
        match self.random.below(20) {
            0..=3 => binary(self, "($ + $)"),
            4 | 5 => binary(self, "($ - $)"),
            6 | 7 => self.product(depth),
            8 => self.quotient("//", depth),
            9 => self.quotient("%", depth),
            10 => {
                let operator = *self.random.pick(&["&", "|", "^"]);
                binary(self, &format!("($ {operator} $)"))
            }
            11 => {
                let (mask, by) = (*self.random.pick(&MASKS), self.random.below(70));
                if self.transient {
                    unary(self, &format!("($ << {by})"), Type::Int)
                } else {
                    unary(self, &format!("(($ << {by}) & {mask})"), Type::Int)
                }
            }
            12 => {
                let by = self.random.below(70);
                unary(self, &format!("($ >> {by})"), Type::Int)
            }
            13 => {
                let template = *self.random.pick(&["(-$)", "(~$)", "abs($)"]);
                unary(self, template, Type::Int)
            }
            14 => {
                let template = *self.random.pick(&["min($, $)", "max($, $)"]);
                binary(self, template)
            }
            15 => unary(self, "int($)", Type::Bool),
            16 if self.has(Feature::Strs) => unary(self, "len($)", Type::Str),
            17 if self.has(Feature::Lists) => {
                let list = Type::List(Box::new(Type::Int));
                match self.variable(&list, |_| true) {
                    Some(name) => {
                        let parts = vec![self.expr(&Type::Int, depth), self.leaf(&Type::Int)];
                        Expr::new(Type::Int, &format!("({name}[$ % len({name})] if {name} else $)"), parts)
                    }
                    None => unary(self, "sum($)", list),
                }
            }
            18 if self.has(Feature::Floats) => {
                let float = self.leaf(&Type::Float);
                Expr::new(Type::Int, "(int($) if abs($) < 1e18 else 0)", vec![float.clone(), float])
            }
            19 if self.has(Feature::Dicts) => {
                let key = self.key_type();
                let dict = Type::Dict(Box::new(key.clone()), Box::new(Type::Int));
                let parts = vec![self.expr(&dict, depth), self.expr(&key, depth), self.leaf(&Type::Int)];
                Expr::new(Type::Int, "$.get($, $)", parts)
            }
            _ => binary(self, "($ + $)"),
        }
    }

    /// A product. One that may feed back into itself is reduced, or a loop would square it into millions of digits.
    fn product(&mut self, depth: usize) -> Expr {
        let operands = vec![self.expr(&Type::Int, depth), self.expr(&Type::Int, depth)];
        let free = self.transient || (self.loops == 0 && self.result.is_none());
        match self.random.below(if free { 5 } else { 3 }) {
            0 => Expr::new(Type::Int, &format!("($ * $ % {})", self.random.pick(&MODULI)), operands),
            1 => Expr::new(Type::Int, &format!("(($ * $) & {})", self.random.pick(&MASKS)), operands),
            2 => Expr::new(Type::Int, &format!("($ * {})", self.random.between(2, 9)), operands),
            _ => Expr::new(Type::Int, "($ * $)", operands),
        }
    }

    /// A division: mostly by something that can't be zero, unless somebody catches what comes of it.
    fn quotient(&mut self, operator: &str, depth: usize) -> Expr {
        let operands = vec![self.expr(&Type::Int, depth), self.expr(&Type::Int, depth)];
        match self.random.below(3) {
            0 => {
                let divisor = *self.random.pick(&EDGES[1..]);
                let sign = if self.random.one_in(2) { "-" } else { "" };
                Expr::new(Type::Int, &format!("($ {operator} {sign}{divisor})"), operands)
            }
            1 if self.tries > 0 => Expr::new(Type::Int, &format!("($ {operator} $)"), operands),
            _ => Expr::new(Type::Int, &format!("($ {operator} ($ | 1))"), operands),
        }
    }

    fn float(&mut self, depth: usize) -> Expr {
        let binary = |g: &mut Self, template: &str, right: Type| {
            let operands = vec![g.expr(&Type::Float, depth), g.expr(&right, depth)];
            Expr::new(Type::Float, template, operands)
        };
        match self.random.below(9) {
            0 | 1 => binary(self, "($ + $)", Type::Float),
            2 => binary(self, "($ - $)", Type::Float),
            3 => binary(self, "($ * $)", Type::Float),
            4 => binary(self, "($ / (abs($) + 1.0))", Type::Float),
            5 => {
                let template = *self.random.pick(&["($ // (abs($) + 0.5))", "($ % (abs($) + 0.5))"]);
                binary(self, template, Type::Float)
            }
            6 => {
                let int = self.expr(&Type::Int, depth);
                Expr::new(Type::Float, "float($ % 1000000007)", vec![int])
            }
            7 => {
                let ints = vec![self.expr(&Type::Int, depth), self.expr(&Type::Int, depth)];
                Expr::new(Type::Float, "($ % 18446744073709551629 / ($ | 1))", ints)
            }
            _ => binary(self, "max($, $)", Type::Float),
        }
    }

    pub(super) fn bool(&mut self, depth: usize) -> Expr {
        let compare = |g: &mut Self, ty: Type| {
            let operator = *g.random.pick(&["<", "<=", ">", ">=", "==", "!="]);
            let operands = vec![g.expr(&ty, depth), g.expr(&ty, depth)];
            Expr::new(Type::Bool, &format!("($ {operator} $)"), operands)
        };
        match self.random.below(9) {
            0 => {
                let operand = self.expr(&Type::Bool, depth);
                Expr::new(Type::Bool, "(not $)", vec![operand])
            }
            1 => {
                let template = *self.random.pick(&["($ and $)", "($ or $)"]);
                let operands = vec![self.expr(&Type::Bool, depth), self.expr(&Type::Bool, depth)];
                Expr::new(Type::Bool, template, operands)
            }
            2 if self.has(Feature::Floats) => compare(self, Type::Float),
            3 if self.has(Feature::Strs) => compare(self, Type::Str),
            4 if self.has(Feature::Lists) => {
                let parts = vec![self.expr(&Type::Int, depth), self.expr(&Type::List(Box::new(Type::Int)), depth)];
                Expr::new(Type::Bool, "($ in $)", parts)
            }
            5 if self.has(Feature::Dynamic) => {
                let test = *self.random.pick(&["int", "str", "float", "bool"]);
                let value = self.expr(&Type::Any, depth);
                Expr::new(Type::Bool, &format!("isinstance($, {test})"), vec![value])
            }
            6 => {
                let parts = vec![self.leaf(&Type::Int), self.expr(&Type::Int, depth), self.leaf(&Type::Int)];
                Expr::new(Type::Bool, "($ < $ <= $)", parts)
            }
            _ => compare(self, Type::Int),
        }
    }

    fn str(&mut self, depth: usize) -> Expr {
        match self.random.below(9) {
            0 | 1 => {
                let operands = vec![self.expr(&Type::Str, depth), self.expr(&Type::Str, depth)];
                Expr::new(Type::Str, "($ + $)[:40]", operands)
            }
            2 => {
                let (start, end) = (self.random.below(4), self.random.between(3, 9));
                let bounds =
                    [format!("{start}:{end}"), format!("-{end}:"), format!("::{}", start + 1), "::-1".to_owned()];
                let operand = self.expr(&Type::Str, depth);
                Expr::new(Type::Str, &format!("$[{}]", self.random.pick(&bounds)), vec![operand])
            }
            3 => {
                let template = *self.random.pick(&[
                    "$.upper()",
                    "$.lower()",
                    "$.strip()",
                    "$.replace('a', 'bb')[:40]",
                    "repr($)[:40]",
                ]);
                let operand = self.expr(&Type::Str, depth);
                Expr::new(Type::Str, template, vec![operand])
            }
            4 => {
                let operand = self.expr(&Type::Str, depth);
                Expr::new(Type::Str, &format!("($ * {})[:40]", self.random.below(4)), vec![operand])
            }
            5 if self.has(Feature::Lists) => {
                let operands = vec![self.leaf(&Type::Str), self.expr(&Type::List(Box::new(Type::Str)), depth)];
                Expr::new(Type::Str, "$.join($)[:40]", operands)
            }
            6 if self.has(Feature::FStrings) => {
                let spec = *self.random.pick(&["", ":d", ":,", ":>8", ":x", ":+d", ":08d"]);
                let name = self.leaf(&Type::Int);
                Expr::new(Type::Str, &format!("f'{{ $ % 1000003{spec}}}|'"), vec![name])
            }
            7 if self.has(Feature::FStrings) && self.has(Feature::Floats) => {
                let spec = *self.random.pick(&["", ":.3f", ":e", ":g", ":10.2f", "!r"]);
                let value = self.leaf(&Type::Float);
                Expr::new(Type::Str, &format!("f'{{ $ / 2{spec}}}|'"), vec![value])
            }
            _ => {
                let operand = self.expr(&Type::Int, depth);
                Expr::new(Type::Str, "str($)[:40]", vec![operand])
            }
        }
    }

    fn list(&mut self, item: &Type, depth: usize) -> Expr {
        let ty = Type::List(Box::new(item.clone()));
        match self.random.below(6) {
            0 if self.has(Feature::Comprehensions) => {
                let name = self.fresh("c");
                let bound = self.random.between(1, 6);
                let parts = self.scoped(|g| {
                    g.declare(&name, Type::Int, false);
                    vec![g.settled(|g| g.expr(item, depth)), g.expr(&Type::Bool, depth.saturating_sub(1))]
                });
                let condition = if self.random.one_in(2) { " if $" } else { "" };
                Expr::new(ty, &format!("[$ for {name} in range({bound}){condition}]"), parts)
            }
            1 => {
                let operands = vec![self.expr(&ty, depth), self.expr(&ty, depth)];
                Expr::new(ty, "($ + $)[:12]", operands)
            }
            2 => {
                let (start, end) = (self.random.below(3), self.random.between(1, 5));
                let operand = self.expr(&ty, depth);
                Expr::new(ty, &format!("$[{start}:{end}]"), vec![operand])
            }
            3 if matches!(item, Type::Int | Type::Str | Type::Bool) => {
                let template = *self.random.pick(&["sorted($)", "sorted($, reverse=True)", "list(reversed($))"]);
                let operand = self.expr(&ty, depth);
                Expr::new(ty, template, vec![operand])
            }
            4 if *item == Type::Int => {
                let (start, step) = (self.random.below(5), self.random.between(1, 3));
                Expr::text(ty, format!("list(range({start}, {}, {step}))", start + 7))
            }
            _ => self.literal(&ty),
        }
    }

    fn dict(&mut self, key: &Type, value: &Type, depth: usize) -> Expr {
        let ty = Type::Dict(Box::new(key.clone()), Box::new(value.clone()));
        if *key == Type::Int && self.has(Feature::Comprehensions) && self.random.one_in(3) {
            let name = self.fresh("c");
            let bound = self.random.between(1, 6);
            let part = self.scoped(|g| {
                g.declare(&name, Type::Int, false);
                g.settled(|g| g.expr(value, depth))
            });
            return Expr::new(ty, &format!("{{{name}: $ for {name} in range({bound})}}"), vec![part]);
        }
        self.leaf(&ty)
    }
}

/// `$, $, $`
pub(super) fn holes(count: usize) -> String {
    vec!["$"; count].join(", ")
}
