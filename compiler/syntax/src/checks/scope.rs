//! Scopes and what each knows of its names.

use std::collections::BTreeMap;

use molt_source::Code;
use ruff_text_size::{Ranged, TextRange};

use super::Checker;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Module,
    Class,
    Function {
        is_async: bool,
    },
    Lambda,
    Comprehension(Comprehension),
    /// An annotation that is not evaluated in the scope around it.
    Annotation,
    TypeAlias,
    /// The scope of `[T]` in a definition.
    TypeParameters,
    /// A bound, constraint or default, by what CPython calls it.
    TypeVariable(&'static str),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Comprehension {
    List,
    Set,
    Dict,
    Generator,
}

impl Comprehension {
    pub(super) fn name(self) -> &'static str {
        match self {
            Comprehension::List => "list comprehension",
            Comprehension::Set => "set comprehension",
            Comprehension::Dict => "dict comprehension",
            Comprehension::Generator => "generator expression",
        }
    }
}

impl Kind {
    /// Scopes that run as functions, to CPython's compiler.
    pub(super) fn is_function_like(self) -> bool {
        !matches!(self, Kind::Module | Kind::Class)
    }

    /// How CPython names a scope that holds types, in "cannot be used within".
    pub(super) fn type_scope_name(self) -> Option<&'static str> {
        match self {
            Kind::Annotation => Some("an annotation"),
            Kind::TypeAlias => Some("a type alias"),
            Kind::TypeParameters => Some("the definition of a generic"),
            Kind::TypeVariable(name) => Some(name),
            _ => None,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Symbol {
    pub(super) used: bool,
    pub(super) local: bool,
    pub(super) parameter: bool,
    pub(super) annotated: bool,
    pub(super) global: bool,
    pub(super) nonlocal: bool,
    pub(super) type_parameter: bool,
    /// Target of an iteration of the comprehension that this scope is.
    pub(super) iteration: bool,
}

#[derive(Debug)]
pub(super) struct Scope<'a> {
    pub(super) kind: Kind,
    pub(super) parent: Option<usize>,
    pub(super) symbols: BTreeMap<&'a str, Symbol>,
    /// Names declared `nonlocal` by a statement.
    pub(super) nonlocals: Vec<(&'a str, TextRange)>,
    /// Awaits, or iterates asynchronously: for comprehensions.
    pub(super) is_coroutine: bool,
    /// Places of `return` with a value, for asynchronous generators.
    pub(super) returns: Vec<TextRange>,
    pub(super) yields: bool,
}

impl<'a> Scope<'a> {
    pub(super) fn new(kind: Kind, parent: Option<usize>) -> Scope<'a> {
        Scope {
            kind,
            parent,
            symbols: BTreeMap::new(),
            nonlocals: Vec::new(),
            is_coroutine: false,
            returns: Vec::new(),
            yields: false,
        }
    }

    pub(super) fn symbol(&mut self, name: &'a str) -> &mut Symbol {
        self.symbols.entry(name).or_default()
    }

    pub(super) fn known(&self, name: &str) -> Symbol {
        self.symbols.get(name).copied().unwrap_or_default()
    }
}

impl<'a> Checker<'a> {
    pub(super) fn bind(&mut self, name: &'a str) {
        self.scope().symbol(name).local = true;
    }

    pub(super) fn parameter(&mut self, name: &'a str, node: impl Ranged) {
        if std::mem::replace(&mut self.scope().symbol(name).parameter, true) && !name.is_empty() {
            self.error(Code::Parameters, node, format!("duplicate argument '{name}' in function definition"));
        }
    }

    /// `global` or `nonlocal`.
    pub(super) fn declare(&mut self, name: &'a str, node: impl Ranged, keyword: &'static str) {
        let known = self.scope().known(name);
        let message = if known.parameter {
            Some(format!("name '{name}' is parameter and {keyword}"))
        } else if known.used {
            Some(format!("name '{name}' is used prior to {keyword} declaration"))
        } else if known.annotated {
            Some(format!("annotated name '{name}' can't be {keyword}"))
        } else if known.local {
            Some(format!("name '{name}' is assigned to before {keyword} declaration"))
        } else if known.global && keyword == "nonlocal" || known.nonlocal && keyword == "global" {
            Some(format!("name '{name}' is nonlocal and global"))
        } else {
            None
        };
        if keyword == "nonlocal" && self.scope().kind == Kind::Module {
            self.error(Code::ScopeDeclaration, &node, "nonlocal declaration not allowed at module level");
        } else if let Some(message) = message {
            self.error(Code::ScopeDeclaration, &node, message);
        } else if keyword == "nonlocal" {
            let range = node.range();
            self.scope().nonlocals.push((name, range));
        }
        let symbol = self.scope().symbol(name);
        match keyword {
            "global" => symbol.global = true,
            _ => symbol.nonlocal = true,
        }
    }

    /// Every `nonlocal` name must be bound by a function around it.
    pub(super) fn resolve_nonlocals(&mut self) {
        let declared: Vec<(usize, &str, TextRange)> = self
            .scopes
            .iter()
            .enumerate()
            .flat_map(|(at, scope)| scope.nonlocals.iter().map(move |&(name, range)| (at, name, range)))
            .collect();
        for (at, name, range) in declared {
            let mut around = std::iter::successors(self.scopes[at].parent, |&at| self.scopes[at].parent);
            if name == "__class__" && around.any(|at| self.scopes[at].kind == Kind::Class) {
                // The cell that `super()` uses: every class binds it for its methods.
                continue;
            }
            let around = std::iter::successors(self.scopes[at].parent, |&at| self.scopes[at].parent);
            let binding = around
                .map(|at| &self.scopes[at])
                .filter(|scope| scope.kind.is_function_like())
                .map(|scope| scope.known(name))
                .find(|known| known.local || known.parameter || known.global || known.type_parameter);
            let message = match binding {
                Some(known) if known.type_parameter => {
                    format!("nonlocal binding not allowed for type parameter '{name}'")
                }
                Some(known) if !known.global => continue,
                _ => format!("no binding for nonlocal '{name}' found"),
            };
            self.error(Code::ScopeDeclaration, range, message);
        }
    }
}
