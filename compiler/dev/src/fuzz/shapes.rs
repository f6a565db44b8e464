//! Statements as shapes: the forms of Python that need more than an expression, each with holes that are filled at random.
//! Definitions stand at the top of a module, statements anywhere. A shape's own names begin with an underscore, so that
//! nothing generated clashes with them.

use super::features::Feature;
use super::grammar::Generator;
use super::tree::{Expr, Stmt, Type};

impl Generator {
    /// Classes and functions that the shapes of this program use.
    pub(super) fn prelude(&mut self) -> Vec<Stmt> {
        let mut out = Vec::new();
        if self.has(Feature::Generators) {
            let body = ["got = yield n", "yield (got or n) + 1"].map(Stmt::text).to_vec();
            out.push(Stmt::block("def _relay(n):", vec![], body));
        }
        if self.has(Feature::Managers) {
            out.push(self.manager());
        }
        if self.has(Feature::Dunders) {
            out.push(self.vector());
            out.extend(self.record());
        }
        if self.has(Feature::Decorators) {
            out.extend(self.decorators());
        }
        if self.has(Feature::Exceptions) {
            let base = *self.random.pick(&["ValueError", "KeyError", "Exception", "LookupError"]);
            out.push(Stmt::block(
                &format!("class _Own({base}):"),
                vec![],
                vec![Stmt::block(
                    "def __init__(self, code, *rest):",
                    vec![],
                    vec![Stmt::text("super().__init__(code, *rest)"), Stmt::text("self.code = code")],
                )],
            ));
        }
        out
    }

    /// A context manager that shows what happens, and swallows some exceptions.
    fn manager(&mut self) -> Stmt {
        let enter = vec![
            Stmt::text("print('enter', self.name)"),
            Stmt::simple("return $", vec![self.inside_of_nothing(&Type::Int)]),
        ];
        let swallowed = *self.random.pick(&["ValueError", "(KeyError, IndexError)", "ArithmeticError"]);
        let leave = vec![
            Stmt::text("print('exit', self.name, kind.__name__ if kind else None)"),
            Stmt::text(&format!("return kind is not None and issubclass(kind, {swallowed})")),
        ];
        let init = vec![Stmt::text("self.name = name")];
        Stmt::block(
            "class _Manager:",
            vec![],
            vec![
                Stmt::block("def __init__(self, name):", vec![], init),
                Stmt::block("def __enter__(self):", vec![], enter),
                Stmt::block("def __exit__(self, kind, value, trace):", vec![], leave),
            ],
        )
    }

    /// A class with operators.
    fn vector(&mut self) -> Stmt {
        let method = |head: &str, lines: Vec<&str>| {
            Stmt::block(&format!("def {head}:"), vec![], lines.into_iter().map(Stmt::text).collect())
        };
        let mut body = vec![
            method("__init__(self, x, y=1)", vec!["self.x = x", "self.y = y"]),
            method("__repr__(self)", vec!["return f'V({self.x}, {self.y})'"]),
            method(
                "__add__(self, o)",
                vec!["if not isinstance(o, _V): return NotImplemented", "return _V(self.x + o.x, self.y + o.y)"],
            ),
            method("__radd__(self, o)", vec!["return _V(self.x + o, self.y)"]),
            method("__neg__(self)", vec!["return _V(-self.x, -self.y)"]),
            method("__eq__(self, o)", vec!["return isinstance(o, _V) and (self.x, self.y) == (o.x, o.y)"]),
            method("__hash__(self)", vec!["return hash((self.x, self.y))"]),
            method("__lt__(self, o)", vec!["return (self.x, self.y) < (o.x, o.y)"]),
            method("__getitem__(self, i)", vec!["return (self.x, self.y)[i]"]),
            method("__len__(self)", vec!["return 2"]),
            method("__call__(self, k=2)", vec!["return self.x * k % 1000003 - self.y"]),
            method("__contains__(self, o)", vec!["return o == self.x"]),
        ];
        if self.random.one_in(2) {
            body.push(method("__bool__(self)", vec!["return self.x != 0"]));
        }
        if self.random.one_in(2) {
            body.push(method("__iter__(self)", vec!["yield self.x", "yield self.y"]));
        }
        body.push(Stmt::text("@property"));
        let value = self.inside_of_nothing(&Type::Int);
        body.push(Stmt::block("def size(self):", vec![], vec![Stmt::simple("return self.x + $", vec![value])]));
        body.push(Stmt::text("@size.setter"));
        body.push(method("size(self, value)", vec!["self.x = value"]));
        body.push(Stmt::text("@classmethod"));
        body.push(method("make(cls, *items)", vec!["return cls(*items[:2]) if items else cls(0)"]));
        body.push(Stmt::text("@staticmethod"));
        body.push(method("twice(n)", vec!["return n + n"]));
        Stmt::block("class _V:", vec![], body)
    }

    fn record(&mut self) -> Vec<Stmt> {
        let options = *self.random.pick(&["", "(order=True)", "(frozen=True)", "(eq=True, order=True)"]);
        let default = self.inside_of_nothing(&Type::Int);
        vec![
            Stmt::text("from dataclasses import dataclass, field"),
            Stmt::text(&format!("@dataclass{options}")),
            Stmt::block(
                "class _R:",
                vec![],
                vec![
                    Stmt::text("a: int"),
                    Stmt::text("b: str = 'b'"),
                    Stmt::simple("c: int = $", vec![default]),
                    Stmt::text("d: list = field(default_factory=list, compare=False)"),
                ],
            ),
        ]
    }

    fn decorators(&mut self) -> Vec<Stmt> {
        let change = self.inside_of_nothing(&Type::Int);
        let wrapper = Stmt::block(
            "def inner(*args, **named):",
            vec![],
            vec![Stmt::text("result = f(*args, **named)"), Stmt::simple("return result + $", vec![change])],
        );
        let counted = Stmt::block("def _traced(f):", vec![], vec![wrapper, Stmt::text("return inner")]);
        let result = self
            .inside(&[("a".to_owned(), Type::Int), ("b".to_owned(), Type::Int)], Type::Int, |g| g.expr(&Type::Int, 2));
        let body = vec![
            Stmt::text("for x in rest: a += x"),
            Stmt::text("b += named.get('z', 0)"),
            Stmt::simple("return $", vec![result]),
        ];
        vec![counted, Stmt::text("@_traced"), Stmt::block("def _flexible(a, b=5, *rest, c=1, **named):", vec![], body)]
    }

    /// An expression without variables of the place at hand.
    fn inside_of_nothing(&mut self, ty: &Type) -> Expr {
        self.inside(&[], ty.clone(), |g| g.expr(ty, 1))
    }

    /// An int from a function in the place at hand, which sees the variables around it besides its own.
    fn inner_value(&mut self, names: &[&str]) -> Expr {
        self.scoped(|g| {
            names.iter().for_each(|name| g.declare(name, Type::Int, false));
            g.settled(|g| g.expr(&Type::Int, 2))
        })
    }

    /// One of the shapes that may stand anywhere, if the features allow it.
    pub(super) fn shape(&mut self, depth: usize) -> Option<Vec<Stmt>> {
        Some(match self.random.below(13) {
            0 if self.has(Feature::Tuples) => self.unpacking(),
            1 if self.has(Feature::Lists) => self.star_unpacking(),
            2 if self.has(Feature::Match) => vec![self.match_statement(depth)],
            3 if self.has(Feature::Managers) => vec![self.with_statement(depth)],
            4 if self.has(Feature::Exceptions) => vec![self.own_exception()],
            5 if self.has(Feature::Dunders) => self.operators(),
            6 if self.has(Feature::Decorators) => vec![self.flexible_call()],
            7 if self.has(Feature::Loops) && self.loops < 2 => vec![self.odd_loop(depth)],
            8 if self.has(Feature::Exceptions) && self.has(Feature::Loops) => vec![self.finally_in_loop()],
            9 if self.has(Feature::Dicts) && self.has(Feature::Strs) => self.counting(),
            10 if self.has(Feature::Closures) => self.local_function(),
            11 if self.has(Feature::Generators) => self.local_generator(),
            12 if self.has(Feature::Lists) && self.tries > 0 => vec![self.removal()?],
            _ => return None,
        })
    }

    fn ints(&mut self, count: usize) -> Vec<Expr> {
        (0..count).map(|_| self.expr(&Type::Int, 2)).collect()
    }

    fn unpacking(&mut self) -> Vec<Stmt> {
        let (a, b) = (self.fresh("u"), self.fresh("u"));
        let (first, second) = (self.any_type(1), self.any_type(1));
        let parts = vec![self.expr(&first, 2), self.expr(&second, 2)];
        let stmt = match self.random.below(3) {
            0 => Stmt::simple(&format!("{a}, {b} = $, $"), parts),
            1 => Stmt::simple(&format!("({a}, {b}), _ = ($, $), 0"), parts),
            _ => Stmt::simple(&format!("[{a}, {b}] = [$, $]"), parts),
        };
        self.declare(&a, first.clone(), true);
        self.declare(&b, second.clone(), true);
        let mut out = vec![stmt];
        if first == second && self.random.one_in(2) {
            out.push(Stmt::text(&format!("{a}, {b} = {b}, {a}")));
        }
        out
    }

    fn star_unpacking(&mut self) -> Vec<Stmt> {
        let (a, rest) = (self.fresh("u"), self.fresh("u"));
        let list = Type::List(Box::new(Type::Int));
        let parts = vec![self.expr(&Type::Int, 1), self.expr(&list, 2)];
        let (target, value) = *self.random.pick(&[("A, *B", "$, *$"), ("*B, A", "[*$, $]"), ("A, *B", "[$, *$][:9]")]);
        let parts = if value.starts_with("[*") { parts.into_iter().rev().collect() } else { parts };
        let target = target.replace('A', &a).replace('B', &rest);
        self.declare(&a, Type::Int, true);
        self.declare(&rest, list, true);
        vec![Stmt::simple(&format!("{target} = {value}"), parts)]
    }

    fn match_statement(&mut self, depth: usize) -> Stmt {
        let subject = *self.random.pick(&[
            "[$, $]",
            "($, $, $)",
            "{'k': $, 'n': $}",
            "$",
            "{'k': [$, ($, $)]}",
            "[$, [$, $], $]",
        ]);
        let holes = subject.matches('$').count();
        let values = if subject == "$" {
            vec![if self.has(Feature::Dynamic) { self.expr(&Type::Any, 2) } else { self.expr(&Type::Int, 2) }]
        } else {
            self.ints(holes)
        };
        let mut patterns = vec![
            "case 0 | 1:",
            "case int(n) if n > $:",
            "case str() as _s:",
            "case [_a, _b] if _a == _b:",
            "case [_a, *_rest]:",
            "case (1 | 2 | 3, _):",
            "case {'k': [_x, (_y, 2)]}:",
            "case {'k': _x, **_others}:",
            "case [_, [0, _] | [_, 0], _]:",
            "case None:",
            "case bool(_b):",
        ];
        let mut cases = Vec::new();
        for _ in 0..self.random.between(1, 4) {
            let at = self.random.below(patterns.len());
            let pattern = patterns.remove(at);
            let holes = if pattern.contains('$') { self.ints(1) } else { vec![] };
            let body = self.body(depth.min(1));
            let case = format!("case {}", cases.len());
            cases.push(Stmt::block(
                pattern,
                holes,
                body.into_iter().chain([Stmt::text(&format!("print('{case}')"))]).collect(),
            ));
        }
        cases.push(Stmt::block("case _rest:", vec![], vec![Stmt::text("print('else', _rest)")]));
        Stmt::block(&format!("match {subject}:"), values, cases)
    }

    fn with_statement(&mut self, depth: usize) -> Stmt {
        let name = self.fresh("w");
        self.tries += 1;
        let mut body = self.scoped(|g| {
            g.declare(&name, Type::Int, true);
            g.body(depth.min(1))
        });
        self.tries -= 1;
        if self.random.one_in(3) {
            let class = *self.random.pick(&["ValueError", "KeyError", "ZeroDivisionError"]);
            let condition = self.bool(1);
            body.push(Stmt::block("if $:", vec![condition], vec![Stmt::text(&format!("raise {class}('w')"))]));
        }
        let managers = if self.random.one_in(3) { ", _Manager('inner')" } else { "" };
        let with = Stmt::block(&format!("with _Manager('{name}') as {name}{managers}:"), vec![], body);
        Stmt::block("try:", vec![], vec![with]).and(
            "except Exception as error:",
            vec![],
            vec![Stmt::text("print('passed', type(error).__name__)")],
        )
    }

    fn own_exception(&mut self) -> Stmt {
        let values = self.ints(2);
        let raised =
            *self.random.pick(&["raise _Own($, $)", "raise _Own($) from KeyError($)", "raise RuntimeError($, $)"]);
        let inner = Stmt::block("try:", vec![], vec![Stmt::simple(raised, values)]);
        let handler =
            *self.random.pick(&["raise", "raise TypeError('second') from error", "raise IndexError(7)", "pass"]);
        let inner = inner
            .and(
                "except (_Own, ArithmeticError) as error:",
                vec![],
                vec![
                    Stmt::text("print('own', error.code if isinstance(error, _Own) else 0, error.args)"),
                    Stmt::text(handler),
                ],
            )
            .and("finally:", vec![], vec![Stmt::text("print('inner done')")]);
        Stmt::block("try:", vec![], vec![inner]).and(
            "except Exception as error:",
            vec![],
            vec![Stmt::text("print('outer', repr(error), repr(error.__cause__), repr(error.__context__))")],
        )
    }

    fn operators(&mut self) -> Vec<Stmt> {
        let name = self.fresh("o");
        let mut values = self.ints(4);
        let make = Stmt::simple(&format!("{name} = _V($, $)"), values.drain(..2).collect());
        let uses = [
            format!("print({name} + _V($), -{name}, {name} == _V($))"),
            format!("{name}.size = $; print({name}.size, len({name}), {name}[-1], bool({name}), $)"),
            format!("print(sorted([_V($), {name}, _V.make($)]), {name}() )"),
            format!("print({{_V($): 1, {name}: 2}}, $ in {name})"),
            format!("print(_R($) == _R($, 'b'), _R(1, c={name}.x))"),
            format!("print([*{name}][:2], 5 + {name}, _V.twice($), $)"),
            format!("print(sum([{name}, {name}], $), max({name}, _V($)))"),
        ];
        let text = self.random.pick(&uses).clone();
        let holes = text.matches('$').count();
        vec![make, Stmt::simple(&text, values.into_iter().take(holes).collect())]
    }

    fn flexible_call(&mut self) -> Stmt {
        let forms = [
            "print(_flexible($, $))",
            "print(_flexible($, c=$))",
            "print(_flexible($, $, $, z=$))",
            "print(_flexible(*[$, $], **{'z': $}))",
            "print(_flexible(b=$, a=$))",
            "print(_flexible(*range($ % 5 + 1), q=$))",
        ];
        let text = *self.random.pick(&forms);
        let values = self.ints(text.matches('$').count());
        Stmt::simple(text, values)
    }

    fn odd_loop(&mut self, depth: usize) -> Stmt {
        let (a, b) = (self.fresh("i"), self.fresh("i"));
        let list = Type::List(Box::new(Type::Int));
        let dict = Type::Dict(Box::new(Type::Str), Box::new(Type::Int));
        let mut forms: Vec<(String, Vec<Type>, [Type; 2])> = vec![(
            format!("for {a}, {b} in enumerate(range(3, 9, 2), $ % 10):"),
            vec![Type::Int],
            [Type::Int, Type::Int],
        )];
        if self.has(Feature::Lists) {
            let holes = vec![list.clone(), list.clone()];
            forms.push((format!("for {a}, {b} in zip($[:6], $):"), holes, [Type::Int, Type::Int]));
            forms.push((format!("for {a}, {b} in enumerate(reversed($[:6])):"), vec![list], [Type::Int, Type::Int]));
            if self.has(Feature::Strs) && self.has(Feature::Dicts) {
                forms.push((format!("for {a}, {b} in list($.items())[:5]:"), vec![dict], [Type::Str, Type::Int]));
            }
        }
        let (head, holes, types) = self.random.pick(&forms).clone();
        let holes = holes.iter().map(|ty| self.expr(ty, 2)).collect();
        self.loops += 1;
        let body = self.scoped(|g| {
            let [first, second] = types;
            g.declare(&a, first, true);
            g.declare(&b, second, true);
            g.body(depth.min(1))
        });
        self.loops -= 1;
        Stmt::block(&head, holes, body)
    }

    /// What leaves a loop or goes on with it passes a `finally`.
    fn finally_in_loop(&mut self) -> Stmt {
        let name = self.fresh("i");
        let jumps = [self.bool(1), self.bool(1)];
        let kinds = [*self.random.pick(&["break", "continue", "raise ValueError(5)"]), "continue"];
        let body = jumps
            .into_iter()
            .zip(kinds)
            .map(|(test, jump)| Stmt::block(&format!("if {name} > 1 and $:"), vec![test], vec![Stmt::text(jump)]));
        let inner = Stmt::block("try:", vec![], body.collect())
            .and("except ValueError:", vec![], vec![Stmt::text("print('caught')")])
            .and("else:", vec![], vec![Stmt::text("print('else')")])
            .and("finally:", vec![], vec![Stmt::text(&format!("print('finally', {name})"))]);
        Stmt::block(&format!("for {name} in range(4):"), vec![], vec![inner]).and(
            "else:",
            vec![],
            vec![Stmt::text("print('no break')")],
        )
    }

    fn counting(&mut self) -> Vec<Stmt> {
        let name = self.fresh("d");
        let text = self.expr(&Type::Str, 2);
        let steps = [
            format!("{name}[_c] = {name}.get(_c, 0) + 1"),
            format!("{name}[_c] = {name}.setdefault(_c, 3) * 2"),
            format!("{name}.update({{_c: len({name})}})"),
        ];
        let step = self.random.pick(&steps).clone();
        let out = vec![
            Stmt::text(&format!("{name} = {{}}")),
            Stmt::block("for _c in $:", vec![text], vec![Stmt::text(&step)]),
            Stmt::text(&format!("print({name}, sorted({name}.items(), key=lambda kv: (-kv[1], kv[0]))[:3])")),
        ];
        let dict = Type::Dict(Box::new(Type::Str), Box::new(Type::Int));
        self.declare(&name, dict, true);
        out
    }

    fn local_function(&mut self) -> Vec<Stmt> {
        let name = self.fresh("q");
        let result = self.inner_value(&["p", "q"]);
        let default = self.expr(&Type::Int, 1);
        let argument = self.expr(&Type::Int, 1);
        // Recursive, with a depth that is small whatever the argument.
        let body = vec![
            Stmt::block("if p % 7 == 0:", vec![], vec![Stmt::text("return q")]),
            Stmt::simple(&format!("return ({name}(p % 7 - 1, q + 1) + $) % 1000003"), vec![result]),
        ];
        vec![
            Stmt::block(&format!("def {name}(p, q=$):"), vec![default], body),
            Stmt::simple(&format!("print({name}($), {name}(3, q=1))"), vec![argument]),
        ]
    }

    fn local_generator(&mut self) -> Vec<Stmt> {
        let name = self.fresh("y");
        let value = self.inner_value(&["n", "got"]);
        let arguments = self.ints(2);
        let body = vec![
            Stmt::text("got = 0"),
            Stmt::block("for n in range(n % 5):", vec![], vec![Stmt::simple("got = (yield $) or got", vec![value])]),
            Stmt::text("yield got"),
            Stmt::text("yield from _relay(n)"),
            Stmt::text("return 'end'"),
        ];
        let uses = [
            format!("print(list({name}($)), $)"),
            format!("_g = {name}($); print(next(_g), _g.send($), list(_g))"),
            format!("print([*{name}($)], sum({name}($)))"),
            format!("print(dict(zip('abc', {name}($))), max({name}($)))"),
        ];
        let last = if self.random.one_in(4) {
            let mut arguments = arguments.into_iter();
            let head: Vec<Expr> = arguments.by_ref().take(1).collect();
            let stop = Stmt::block("if _x > $:", arguments.collect(), vec![Stmt::text("break")]);
            Stmt::block(&format!("for _x in {name}($):"), head, vec![Stmt::text("print(_x)"), stop])
        } else {
            let form = self.random.pick(&uses).clone();
            Stmt::simple(&form, arguments)
        };
        vec![Stmt::block(&format!("def {name}(n):"), vec![], body), last]
    }

    fn removal(&mut self) -> Option<Stmt> {
        let list = Type::List(Box::new(Type::Int));
        let name = self.variable(&list, |variable| variable.writable)?;
        let forms = [
            "del N[$]",
            "N.remove($)",
            "N.insert($, 1)",
            "print(N.pop($))",
            "del N[$ % 3:]",
            "N[1:2] = [$]",
            "N.sort(key=lambda x: x ^ $)",
            "N[$ % 3] += 1",
        ];
        let text = self.random.pick(&forms).replace('N', &name);
        let value = self.expr(&Type::Int, 1);
        Some(Stmt::simple(&text, vec![value]))
    }
}
