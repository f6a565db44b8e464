//! Random typed programs. They are valid, deterministic and end: loops have small bounds, functions call only those
//! before them, and values that feed back into themselves grow slowly (see `product`).
//! This file holds the generator's state and the choice of types; expressions and statements have files of their own.

use super::features::{Feature, Features};
use super::random::Random;
use super::tree::{Expr, Stmt, Type};

#[derive(Clone, Debug)]
pub(super) struct Variable {
    pub(super) name: String,
    pub(super) ty: Type,
    /// False for loop variables of outer loops, constants and lists that are being iterated over.
    pub(super) writable: bool,
}

#[derive(Clone, Debug)]
pub(super) struct Function {
    pub(super) name: String,
    pub(super) parameters: Vec<Type>,
    pub(super) result: Type,
}

#[derive(Clone, Debug)]
pub(super) struct Class {
    pub(super) name: String,
    pub(super) base: Option<usize>,
    /// With the base's fields first; the order of the constructor's parameters.
    pub(super) fields: Vec<(String, Type)>,
    /// Methods `NAME(self, int) -> int`.
    pub(super) methods: Vec<String>,
}

/// How large a program becomes: bounds of random numbers, both included.
#[derive(Clone, Copy, Debug)]
pub(super) struct Size {
    /// A program uses at most so many of so many features.
    features: (usize, usize),
    pub(super) classes: usize,
    pub(super) functions: usize,
    /// Groups of statements in the module.
    pub(super) groups: (usize, usize),
    /// Statements of a group.
    pub(super) statements: (usize, usize),
    /// How deep statements are nested in a group.
    pub(super) depth: usize,
}

impl Size {
    /// Some 250 lines.
    pub(super) const FULL: Size =
        Size { features: (4, 4), classes: 3, functions: 4, groups: (2, 5), statements: (2, 6), depth: 3 };
    /// Some 45 lines; many are built as one.
    pub(super) const SMALL: Size =
        Size { features: (1, 6), classes: 1, functions: 1, groups: (1, 2), statements: (1, 3), depth: 2 };
}

pub(super) struct Generator {
    pub(super) random: Random,
    pub(super) size: Size,
    pub(super) features: Features,
    pub(super) scope: Vec<Variable>,
    pub(super) functions: Vec<Function>,
    pub(super) classes: Vec<Class>,
    /// Generator functions of one int that yield ints.
    pub(super) generators: Vec<String>,
    /// Variables that hold a closure `int -> int`.
    pub(super) closures: Vec<String>,
    /// How many loops surround the place at hand.
    pub(super) loops: usize,
    /// How many `try` blocks do.
    pub(super) tries: usize,
    /// The result type of the function at hand.
    pub(super) result: Option<Type>,
    /// Whether the value at hand is only shown, so that it may grow.
    pub(super) transient: bool,
    names: usize,
}

/// A program made from `seed`.
pub(super) fn program(seed: u64, features: &Features, size: Size) -> Vec<Stmt> {
    let mut random = Random::new(seed);
    let features = features.sample(&mut random, size.features);
    let mut generator = Generator {
        random,
        size,
        features,
        scope: Vec::new(),
        functions: Vec::new(),
        classes: Vec::new(),
        generators: Vec::new(),
        closures: Vec::new(),
        loops: 0,
        tries: 0,
        result: None,
        transient: false,
        names: 0,
    };
    generator.module()
}

impl Generator {
    pub(super) fn has(&self, feature: Feature) -> bool {
        self.features.has(feature)
    }

    pub(super) fn fresh(&mut self, prefix: &str) -> String {
        self.names += 1;
        format!("{prefix}{}", self.names)
    }

    /// A type for a new variable.
    pub(super) fn any_type(&mut self, depth: usize) -> Type {
        let mut types = vec![Type::Int, Type::Int, Type::Int, Type::Bool];
        if self.has(Feature::Floats) {
            types.extend([Type::Float, Type::Float]);
        }
        if self.has(Feature::Strs) {
            types.extend([Type::Str, Type::Str]);
        }
        if self.has(Feature::Bytes) {
            types.push(Type::Bytes);
        }
        if depth > 0 {
            if self.has(Feature::Lists) {
                types.extend([Type::List(Box::new(Type::Int)), Type::List(Box::new(self.any_type(depth - 1)))]);
            }
            if self.has(Feature::Dicts) {
                types.push(Type::Dict(Box::new(self.key_type()), Box::new(self.any_type(depth - 1))));
                types.push(Type::Dict(Box::new(self.key_type()), Box::new(Type::Int)));
            }
            if self.has(Feature::Sets) {
                types.push(Type::Set(Box::new(self.key_type())));
            }
            if self.has(Feature::Tuples) {
                let arity = self.random.between(2, 3);
                types.push(Type::Tuple((0..arity).map(|_| self.any_type(depth - 1)).collect()));
            }
            if self.has(Feature::Dynamic) {
                types.push(Type::Any);
            }
        }
        if !self.classes.is_empty() {
            types.push(Type::Object(self.random.below(self.classes.len())));
        }
        self.random.pick(&types).clone()
    }

    /// A type whose values `isinstance` can tell apart.
    pub(super) fn scalar_type(&mut self) -> Type {
        let mut types = vec![Type::Int, Type::Bool];
        if self.has(Feature::Floats) {
            types.push(Type::Float);
        }
        if self.has(Feature::Strs) {
            types.push(Type::Str);
        }
        self.random.pick(&types).clone()
    }

    pub(super) fn key_type(&mut self) -> Type {
        if self.has(Feature::Strs) && self.random.one_in(2) { Type::Str } else { Type::Int }
    }

    /// A variable in scope that has the type and passes the test.
    pub(super) fn variable(&mut self, ty: &Type, test: impl Fn(&Variable) -> bool) -> Option<String> {
        let found: Vec<_> = self.scope.iter().filter(|v| v.ty == *ty && test(v)).map(|v| v.name.clone()).collect();
        (!found.is_empty()).then(|| self.random.pick(&found).clone())
    }

    pub(super) fn declare(&mut self, name: &str, ty: Type, writable: bool) {
        self.scope.push(Variable { name: name.to_owned(), ty, writable });
    }

    /// Runs `body` in a scope of its own: names bound in it are not used after it, since it may not have run.
    pub(super) fn scoped<R>(&mut self, body: impl FnOnce(&mut Self) -> R) -> R {
        let (variables, closures) = (self.scope.len(), self.closures.len());
        let result = body(self);
        self.scope.truncate(variables);
        self.closures.truncate(closures);
        result
    }

    /// Whether `class` is `ancestor` or below it.
    pub(super) fn derives(&self, class: usize, ancestor: usize) -> bool {
        class == ancestor || self.classes[class].base.is_some_and(|base| self.derives(base, ancestor))
    }

    /// Fields of the objects in scope that have a type, as expressions.
    pub(super) fn fields(&self, ty: &Type) -> Vec<Expr> {
        let mut found = Vec::new();
        for variable in &self.scope {
            let Type::Object(class) = variable.ty else { continue };
            let fields = self.classes[class].fields.iter().filter(|(_, field)| field == ty);
            found.extend(fields.map(|(name, _)| Expr::text(ty.clone(), format!("{}.{name}", variable.name))));
        }
        found
    }
}
