//! Random statements, functions and classes, and the module around them.

use super::expressions::holes;
use super::features::Feature;
use super::grammar::{Class, Function, Generator, Size};
use super::tree::{Stmt, Type};

/// What a `try` of a generated program catches: everything its operations may raise.
const CAUGHT: &str = "except (ZeroDivisionError, IndexError, KeyError, ValueError, OverflowError) as error:";

impl Generator {
    /// The whole program: definitions, then a few groups of statements, then everything that is in scope.
    pub(super) fn module(&mut self) -> Vec<Stmt> {
        let mut module = Vec::new();
        module.extend(self.prelude());
        if self.has(Feature::Classes) {
            for _ in 0..self.random.between(1, self.size.classes) {
                module.push(self.class());
            }
        }
        if self.has(Feature::Functions) {
            for _ in 0..self.random.between(1, self.size.functions) {
                module.push(self.function());
            }
        }
        if self.has(Feature::Generators) {
            module.push(self.generator());
        }
        if self.has(Feature::Closures) {
            module.push(self.closure_maker());
            let name = self.fresh("h");
            module.push(Stmt::text(&format!("{name} = make({})", self.random.below(100))));
            self.closures.push(name);
        }
        for _ in 0..self.random.between(2, 4) {
            module.push(self.assign_new());
        }
        let Size { groups, statements, depth, .. } = self.size;
        for _ in 0..self.random.between(groups.0, groups.1) {
            let count = self.random.between(statements.0, statements.1);
            if self.has(Feature::Functions) && self.random.one_in(2) {
                module.extend(self.part(count));
            } else if self.has(Feature::Exceptions) && self.random.one_in(2) {
                module.push(self.try_statement(count));
            } else {
                module.extend(self.statements(count, depth));
            }
        }
        module.extend(self.show_everything());
        module
    }

    /// Statements in a function of their own, which is optimised where the module's code is not.
    fn part(&mut self, count: usize) -> [Stmt; 2] {
        let name = self.fresh("part");
        let body = self.inside(&[], Type::Int, |g| {
            let mut body = g.statements(count, g.size.depth);
            body.extend(g.show_everything());
            body.push(Stmt::simple("return $", vec![g.expr(&Type::Int, 2)]));
            body
        });
        [Stmt::block(&format!("def {name}():"), vec![], body), Stmt::text(&format!("print({name}())"))]
    }

    fn show_everything(&self) -> Vec<Stmt> {
        let variables = self.scope.iter();
        variables.map(|variable| Stmt::text(&format!("print('{0}', {0})", variable.name))).collect()
    }

    pub(super) fn statements(&mut self, count: usize, depth: usize) -> Vec<Stmt> {
        let mut block = Vec::new();
        for _ in 0..count {
            block.extend(self.statement(depth));
        }
        block
    }

    /// A nested block, with a scope of its own.
    pub(super) fn body(&mut self, depth: usize) -> Vec<Stmt> {
        let count = self.random.between(1, 3);
        self.scoped(|g| g.statements(count, depth))
    }

    fn statement(&mut self, depth: usize) -> Vec<Stmt> {
        if depth > 0 && self.random.one_in(3) {
            match self.random.below(6) {
                0 | 1 if self.has(Feature::Loops) && self.loops < 2 => return self.loop_statement(depth - 1),
                2 if self.has(Feature::Exceptions) => return vec![self.try_statement(2)],
                3 if self.has(Feature::Dynamic) => return self.narrowing(depth - 1),
                4 if self.has(Feature::Exceptions) && self.tries > 0 => return vec![self.raise()],
                _ => return vec![self.if_statement(depth - 1)],
            }
        }
        if self.random.one_in(3)
            && let Some(shape) = self.shape(depth)
        {
            return shape;
        }
        match self.random.below(10) {
            0..=2 => vec![self.assign_new()],
            3..=6 => self.update().map_or_else(|| vec![self.assign_new()], |stmt| vec![stmt]),
            7 => self.mutate().map_or_else(|| vec![self.show()], |stmt| vec![stmt]),
            _ => vec![self.show()],
        }
    }

    fn assign_new(&mut self) -> Stmt {
        let ty = self.any_type(2);
        let name = self.fresh("v");
        let value = self.expr(&ty, 3);
        self.declare(&name, ty, true);
        Stmt::simple(&format!("{name} = $"), vec![value])
    }

    /// An assignment to a variable that exists.
    fn update(&mut self) -> Option<Stmt> {
        let writable: Vec<_> = self.scope.iter().filter(|variable| variable.writable).cloned().collect();
        if writable.is_empty() {
            return None;
        }
        let variable = self.random.pick(&writable).clone();
        let value = self.expr(&variable.ty, 3);
        let operator = match variable.ty {
            Type::Int => *self.random.pick(&["=", "=", "+=", "+=", "-=", "^=", "|="]),
            Type::Float => *self.random.pick(&["=", "+=", "-="]),
            _ => "=",
        };
        Some(Stmt::simple(&format!("{} {operator} $", variable.name), vec![value]))
    }

    /// A change inside a container or an object.
    fn mutate(&mut self) -> Option<Stmt> {
        let targets: Vec<_> = self.scope.iter().filter(|variable| variable.writable).cloned().collect();
        let containers = targets
            .into_iter()
            .filter(|v| matches!(v.ty, Type::List(_) | Type::Set(_) | Type::Dict(..) | Type::Object(_)));
        let containers: Vec<_> = containers.collect();
        if containers.is_empty() {
            return None;
        }
        let variable = self.random.pick(&containers).clone();
        let name = &variable.name;
        Some(match &variable.ty {
            Type::List(item) => match self.random.below(3) {
                0 if self.tries > 0 => {
                    let parts = vec![self.expr(&Type::Int, 1), self.expr(item, 2)];
                    Stmt::simple(&format!("{name}[$ % 5] = $"), parts)
                }
                1 => {
                    let value = self.expr(item, 2);
                    Stmt::simple(&format!("{name}[:1] = [$]"), vec![value])
                }
                _ => {
                    let value = self.expr(item, 2);
                    Stmt::simple(&format!("{name}.append($)"), vec![value])
                }
            },
            Type::Set(item) => {
                let method = *self.random.pick(&["add", "add", "discard"]);
                let value = self.expr(item, 2);
                Stmt::simple(&format!("{name}.{method}($)"), vec![value])
            }
            Type::Dict(key, value) => {
                let parts = vec![self.expr(key, 1), self.expr(value, 2)];
                Stmt::simple(&format!("{name}[$] = $"), parts)
            }
            Type::Object(class) => {
                let (field, ty) = self.random.pick(&self.classes[*class].fields).clone();
                let value = self.expr(&ty, 2);
                Stmt::simple(&format!("{name}.{field} = $"), vec![value])
            }
            _ => return None,
        })
    }

    fn show(&mut self) -> Stmt {
        let count = self.random.between(1, 3);
        self.transient = true;
        let values: Vec<_> = (0..count)
            .map(|_| {
                let ty = self.any_type(2);
                self.expr(&ty, 3)
            })
            .collect();
        self.transient = false;
        Stmt::simple(&format!("print({})", holes(count)), values)
    }

    fn if_statement(&mut self, depth: usize) -> Stmt {
        let condition = self.bool(2);
        let body = self.body(depth);
        let mut stmt = Stmt::block("if $:", vec![condition], body);
        if self.random.one_in(3) {
            let condition = self.bool(2);
            let body = self.body(depth);
            stmt = stmt.and("elif $:", vec![condition], body);
        }
        if self.random.one_in(2) {
            let mut body = self.body(depth);
            if self.loops > 0 && self.random.one_in(3) {
                let jump = *self.random.pick(&["break", "continue"]);
                body.push(Stmt::text(jump));
            }
            stmt = stmt.and("else:", vec![], body);
        }
        if let Some(result) = self.result.clone().filter(|_| self.random.one_in(5)) {
            let value = self.expr(&result, 2);
            if let Some(body) = &mut stmt.clauses[0].body {
                body.push(Stmt::simple("return $", vec![value]));
            }
        }
        stmt
    }

    fn loop_statement(&mut self, depth: usize) -> Vec<Stmt> {
        let lists: Vec<_> = self.scope.iter().filter(|v| matches!(v.ty, Type::List(_))).cloned().collect();
        let name = self.fresh("i");
        self.loops += 1;
        let block = match self.random.below(4) {
            0 => {
                let bound = self.random.between(2, 8);
                let mut body = self.body(depth);
                // First, so that no `continue` gets past it.
                body.insert(0, Stmt::text(&format!("{name} += 1")));
                vec![Stmt::text(&format!("{name} = 0")), Stmt::block(&format!("while {name} < {bound}:"), vec![], body)]
            }
            1 if !lists.is_empty() => {
                let list = self.random.pick(&lists).clone();
                let Type::List(item) = &list.ty else { return Vec::new() };
                let body = self.scoped(|g| {
                    g.declare(&name, (**item).clone(), true);
                    g.body(depth)
                });
                vec![Stmt::block(&format!("for {name} in {}[:8]:", list.name), vec![], body)]
            }
            _ => {
                let (start, count) = (self.random.below(5), self.random.between(2, 9));
                let step = *self.random.pick(&[1, 1, 2, -1, -3]);
                let header = match step {
                    1 => format!("for {name} in range({start}, {}):", start + count),
                    _ => format!("for {name} in range({start}, {}, {step}):", start as i64 + count as i64 * step),
                };
                let body = self.scoped(|g| {
                    g.declare(&name, Type::Int, true);
                    g.body(depth)
                });
                let mut stmt = Stmt::block(&header, vec![], body);
                if self.random.one_in(5) {
                    // A `break` there would belong to the loop around this one.
                    self.loops -= 1;
                    let body = self.body(depth);
                    self.loops += 1;
                    stmt = stmt.and("else:", vec![], body);
                }
                vec![stmt]
            }
        };
        self.loops -= 1;
        block
    }

    fn try_statement(&mut self, count: usize) -> Stmt {
        self.tries += 1;
        let body = self.scoped(|g| g.statements(count, 2));
        self.tries -= 1;
        let show = "print('caught', type(error).__name__, error)";
        let mut stmt = Stmt::block("try:", vec![], body).and(CAUGHT, vec![], vec![Stmt::text(show)]);
        if self.random.one_in(4) {
            let body = self.body(1);
            stmt = stmt.and("else:", vec![], body);
        }
        if self.random.one_in(3) {
            let value = self.expr(&Type::Int, 2);
            stmt = stmt.and("finally:", vec![], vec![Stmt::simple("print('finally', $)", vec![value])]);
        }
        stmt
    }

    fn raise(&mut self) -> Stmt {
        let condition = self.bool(2);
        let class = *self.random.pick(&["ValueError", "KeyError", "IndexError"]);
        let value = self.expr(&Type::Int, 1);
        Stmt::block("if $:", vec![condition], vec![Stmt::simple(&format!("raise {class}($)"), vec![value])])
    }

    /// A value of several types, and a branch in which its type is known.
    fn narrowing(&mut self, depth: usize) -> Vec<Stmt> {
        let name = self.fresh("d");
        let value = self.expr(&Type::Any, 2);
        let body = self.scoped(|g| {
            g.declare(&name, Type::Int, false);
            g.body(depth)
        });
        let test = format!("if isinstance({name}, int):");
        let stmt = Stmt::block(&test, vec![], body).and("else:", vec![], vec![Stmt::text(&format!("print({name})"))]);
        vec![Stmt::simple(&format!("{name} = $"), vec![value]), stmt]
    }

    /// Generates the inside of a function: only its parameters are in scope.
    pub(super) fn inside<R>(
        &mut self,
        parameters: &[(String, Type)],
        result: Type,
        body: impl FnOnce(&mut Self) -> R,
    ) -> R {
        let scope = std::mem::take(&mut self.scope);
        let closures = std::mem::take(&mut self.closures);
        let outer = (std::mem::take(&mut self.loops), std::mem::take(&mut self.tries), self.result.replace(result));
        for (name, ty) in parameters {
            self.declare(name, ty.clone(), true);
        }
        let made = body(self);
        (self.loops, self.tries, self.result) = outer;
        self.scope = scope;
        self.closures = closures;
        made
    }

    fn function(&mut self) -> Stmt {
        let name = self.fresh("f");
        let result = self.any_type(1);
        let count = self.random.between(1, 3);
        let parameters: Vec<_> = (0..count).map(|i| (format!("p{i}"), self.any_type(1))).collect();
        let names: Vec<_> = parameters.iter().map(|(name, _)| name.as_str()).collect();
        let head = format!("def {name}({}):", names.join(", "));
        let body = self.inside(&parameters, result.clone(), |g| {
            let count = g.random.between(1, 4);
            let mut body = g.statements(count, 2);
            body.push(Stmt::simple("return $", vec![g.expr(&result, 3)]));
            body
        });
        let parameters = parameters.into_iter().map(|(_, ty)| ty).collect();
        self.functions.push(Function { name, parameters, result });
        Stmt::block(&head, vec![], body)
    }

    fn generator(&mut self) -> Stmt {
        let name = self.fresh("g");
        let parameter = [("n".to_owned(), Type::Int)];
        let body = self.inside(&parameter, Type::Int, |g| {
            let first = Stmt::simple("yield $", vec![g.expr(&Type::Int, 2)]);
            g.loops += 1;
            g.declare("k", Type::Int, false);
            let mut inner = vec![Stmt::simple("yield $", vec![g.expr(&Type::Int, 2)])];
            // A `return` with a value would be lost, and one with none is no expression.
            inner.extend(g.update());
            g.loops -= 1;
            let each = Stmt::block("for k in range(n % 7):", vec![], inner);
            if g.has(Feature::Exceptions) {
                let finally = vec![Stmt::text("print('closed')")];
                vec![first, Stmt::block("try:", vec![], vec![each]).and("finally:", vec![], finally)]
            } else {
                vec![first, each]
            }
        });
        let stmt = Stmt::block(&format!("def {name}(n):"), vec![], body);
        self.generators.push(name);
        stmt
    }

    fn closure_maker(&mut self) -> Stmt {
        let scope = [("x".to_owned(), Type::Int), ("total".to_owned(), Type::Int)];
        let inner = self.inside(&scope, Type::Int, |g| {
            let change = Stmt::simple("total += $", vec![g.expr(&Type::Int, 2)]);
            let result = Stmt::simple("return $", vec![g.expr(&Type::Int, 2)]);
            vec![Stmt::text("nonlocal total"), change, result]
        });
        let body = vec![Stmt::block("def step(x):", vec![], inner), Stmt::text("return step")];
        Stmt::block("def make(total):", vec![], body)
    }

    fn class(&mut self) -> Stmt {
        let name = format!("C{}", self.classes.len());
        let base = (!self.classes.is_empty() && self.random.one_in(2)).then(|| self.random.below(self.classes.len()));
        let inherited = base.map(|base| self.classes[base].clone());
        let mut fields = inherited.as_ref().map(|base| base.fields.clone()).unwrap_or_default();
        let own: Vec<_> = (0..self.random.between(1, 2))
            .map(|_| {
                (
                    self.fresh("a"),
                    if self.has(Feature::Floats) && self.random.one_in(3) { Type::Float } else { Type::Int },
                )
            })
            .collect();
        let names = |fields: &[(String, Type)]| fields.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        let mut init = Vec::new();
        if inherited.is_some() {
            init.push(Stmt::text(&format!("super().__init__({})", names(&fields).join(", "))));
        }
        init.extend(names(&own).iter().map(|field| Stmt::text(&format!("self.{field} = {field}"))));
        fields.extend(own);
        let mut methods = inherited.map(|base| base.methods).unwrap_or_default();
        if methods.is_empty() || self.random.one_in(2) {
            methods.push(self.fresh("m"));
        }
        let index = self.classes.len();
        let head =
            base.map_or_else(|| format!("class {name}:"), |base| format!("class {name}({}):", self.classes[base].name));
        let parameters: String = names(&fields).iter().map(|field| format!(", {field}")).collect();
        let shown: Vec<_> = names(&fields).iter().map(|field| format!("repr(self.{field})")).collect();
        let repr = format!("return '{name}(' + {} + ')'", shown.join(" + ', ' + "));
        self.classes.push(Class { name, base, fields, methods: methods.clone() });
        let mut body = vec![
            Stmt::block(&format!("def __init__(self{parameters}):"), vec![], init),
            Stmt::block("def __repr__(self):", vec![], vec![Stmt::text(&repr)]),
        ];
        // What is not overridden is inherited; a class without a base has to define everything.
        let overridden: Vec<_> = methods.iter().filter(|_| base.is_none() || self.random.one_in(2)).cloned().collect();
        let new = methods.last().filter(|last| !overridden.contains(last)).cloned();
        for method in overridden.into_iter().chain(new) {
            body.push(self.method(&method, index));
        }
        Stmt::block(&head, vec![], body)
    }

    fn method(&mut self, name: &str, class: usize) -> Stmt {
        let parameters = [("self".to_owned(), Type::Object(class)), ("x".to_owned(), Type::Int)];
        let body = self.inside(&parameters, Type::Int, |g| {
            // `self` must stay what it is.
            g.scope[0].writable = false;
            let mut body = Vec::new();
            let fields = g.classes[class].fields.clone();
            let (field, ty) = g.random.pick(&fields).clone();
            if ty == Type::Int {
                body.push(Stmt::simple(&format!("self.{field} += $"), vec![g.expr(&Type::Int, 2)]));
            }
            body.extend(g.statement(1));
            body.push(Stmt::simple("return $", vec![g.expr(&Type::Int, 2)]));
            body
        });
        Stmt::block(&format!("def {name}(self, x):"), vec![], body)
    }
}
