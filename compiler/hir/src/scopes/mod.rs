//! The symbol table of a module: which scope each name of each scope belongs to.
//!
//! [`collect`] walks the trees once and records what every scope binds and reads; [`resolve`] then decides, as CPython's
//! symbol table does, whether a name is a local, is captured, or is a global. Comprehensions and class bodies are scopes
//! of their own but live in the control-flow graph of the function around them, their *owner*.

mod collect;
mod resolve;

use crate::order::{IndexMap, IndexSet};
use molt_source::Span;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::ir::{GeneratorKind, Name, Names};

pub(crate) use collect::{annotations_of, collect_module, lazy_parts, mangle};

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct ScopeId(pub(crate) u32);

pub(crate) const MODULE_SCOPE: ScopeId = ScopeId(0);

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum ScopeKind {
    Module,
    Class,
    Function,
    Lambda,
    GeneratorExpression,
    Comprehension,
    /// Around a generic function, class or type alias.
    TypeParameters,
}

impl ScopeKind {
    /// Whether the scope is compiled as part of the function around it.
    pub(crate) fn is_inlined(self) -> bool {
        matches!(self, ScopeKind::Class | ScopeKind::Comprehension | ScopeKind::TypeParameters)
    }
}

/// Where a name of a scope lives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Resolution {
    /// A variable of this scope, which has the same owner.
    Local(ScopeId),
    /// A variable of an outer function: one of the owner's [`Scope::frees`].
    Free,
    /// A variable of this class body; where it is unbound, the global of the same name.
    Class(ScopeId),
    Global,
}

#[derive(Default, Clone, Copy)]
pub(crate) struct Symbol {
    pub(crate) bound: bool,
    pub(crate) global: bool,
    pub(crate) nonlocal: bool,
    /// A function of another owner refers to it, so it lives in a cell.
    pub(crate) captured: bool,
    pub(crate) resolution: Option<Resolution>,
}

pub(crate) struct Scope {
    pub(crate) kind: ScopeKind,
    pub(crate) parent: Option<ScopeId>,
    pub(crate) owner: ScopeId,
    pub(crate) name: Name,
    pub(crate) qualname: String,
    /// What private names (`__x`) are prefixed with: the class around, without leading underscores.
    pub(crate) private: Option<String>,
    pub(crate) symbols: IndexMap<Name, Symbol>,
    /// For functions: the captured variables and the scopes that own them.
    pub(crate) frees: IndexMap<Name, ScopeId>,
    pub(crate) first_param: Option<Name>,
    /// It yields.
    pub(crate) is_generator: bool,
    /// An `async def`, or a generator expression that waits.
    pub(crate) is_async: bool,
    /// The owner holds assignment expressions, so operands may be rebound while an expression is evaluated.
    pub(crate) has_walrus: bool,
    pub(crate) class: Option<ClassFacts>,
}

/// What the walk finds out about a class statement.
#[derive(Default)]
pub(crate) struct ClassFacts {
    /// A method refers to `__class__` or calls `super()`.
    pub(crate) needs_cell: bool,
    pub(crate) self_attrs: IndexSet<Name>,
    pub(crate) annotations: Vec<(Name, Span)>,
}

#[derive(Default)]
pub(crate) struct Scopes {
    scopes: Vec<Scope>,
    /// The scope of a syntax node, by the node's address: the trees do not move while they are compiled.
    by_node: FxHashMap<usize, ScopeId>,
    /// Names bound at module level, in order, also by functions that declare them `global`.
    pub(crate) module_names: IndexSet<Name>,
    /// Module-level names that functions refer to.
    pub(crate) shared_names: FxHashSet<Name>,
    /// Code asks for the dict of the module's variables.
    pub(crate) shows_globals: bool,
    pub(crate) annotations: Annotations,
}

/// What becomes of the annotations of a module.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(crate) struct Annotations {
    /// They are expressions like any other; under `from __future__ import annotations` they are texts.
    pub(crate) are_evaluated: bool,
    /// The program may ask for them.
    pub(crate) are_kept: bool,
}

impl Scope {
    pub(crate) fn generator_kind(&self) -> Option<GeneratorKind> {
        match (self.is_generator, self.is_async) {
            (true, true) => Some(GeneratorKind::AsyncGenerator),
            (true, false) => Some(GeneratorKind::Generator),
            (false, true) => Some(GeneratorKind::Coroutine),
            (false, false) => None,
        }
    }
}

impl Scopes {
    pub(crate) fn get(&self, id: ScopeId) -> &Scope {
        &self.scopes[id.0 as usize]
    }

    fn get_mut(&mut self, id: ScopeId) -> &mut Scope {
        &mut self.scopes[id.0 as usize]
    }

    /// # Panics
    /// If the walk has not seen the node.
    pub(crate) fn of_node<T>(&self, node: &T) -> ScopeId {
        self.by_node[&address(node)]
    }

    pub(crate) fn resolution(&self, scope: ScopeId, name: Name) -> Resolution {
        self.get(scope).symbols.get(&name).and_then(|symbol| symbol.resolution).unwrap_or(Resolution::Global)
    }

    pub(crate) fn bind_module_name(&mut self, name: Name) {
        self.get_mut(MODULE_SCOPE).symbols.entry(name).or_default().bound = true;
    }

    /// Names that mean a variable of the module or a builtin.
    pub(crate) fn global_names(&self) -> impl Iterator<Item = Name> {
        let symbols = self.scopes.iter().flat_map(|scope| scope.symbols.iter());
        symbols.filter(|(_, symbol)| symbol.resolution == Some(Resolution::Global)).map(|(&name, _)| name)
    }

    /// Names that the module's own code binds, as collected so far.
    pub(crate) fn bound_at_module_level(&self) -> impl Iterator<Item = Name> {
        let globals = self.scopes.iter().skip(1).flat_map(|scope| {
            scope.symbols.iter().filter(|(_, symbol)| symbol.bound && symbol.global).map(|(&name, _)| name)
        });
        let own = self.get(MODULE_SCOPE).symbols.iter().filter(|(_, symbol)| symbol.bound).map(|(&name, _)| name);
        own.chain(globals)
    }

    /// The scope itself, or the one around its type parameters.
    fn without_type_parameters(&self, mut id: ScopeId) -> ScopeId {
        while self.get(id).kind == ScopeKind::TypeParameters {
            match self.get(id).parent {
                Some(parent) => id = parent,
                None => break,
            }
        }
        id
    }

    /// The nearest scope that is compiled as a function of its own.
    pub(crate) fn owner(&self, id: ScopeId) -> ScopeId {
        self.get(id).owner
    }

    pub(crate) fn resolve(&mut self, names: &mut Names) {
        resolve::resolve(self, names);
    }
}

fn address<T>(node: &T) -> usize {
    std::ptr::from_ref(node) as usize
}
