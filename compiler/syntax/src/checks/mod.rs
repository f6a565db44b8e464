//! Errors that CPython finds after parsing, in its symbol table and its code generator.
//!
//! One walk over the tree in the order of CPython's symbol table, because "used before" is about that
//! order. What needs all scopes (`nonlocal`) is checked at the end.

mod context;
mod expressions;
mod future;
mod patterns;
mod scope;
mod statements;
mod targets;

use molt_source::{Code, Diagnostic, SourceFile};
use ruff_python_ast::ModModule;
use ruff_text_size::Ranged;

use self::context::Context;
use self::scope::{Kind, Scope};
use crate::parse::span_of;
use crate::version::PythonVersion;

pub(crate) fn check(file: &SourceFile, version: PythonVersion, module: &ModModule) -> Vec<Diagnostic> {
    let mut checker = Checker {
        file,
        version,
        future_annotations: future::has_annotations(module),
        scopes: vec![Scope::new(Kind::Module, None)],
        current: 0,
        context: Context::default(),
        diagnostics: Vec::new(),
    };
    checker.future_imports(module);
    checker.body(&module.body);
    checker.resolve_nonlocals();
    checker.diagnostics
}

struct Checker<'a> {
    file: &'a SourceFile,
    version: PythonVersion,
    future_annotations: bool,
    scopes: Vec<Scope<'a>>,
    /// Index of the innermost scope.
    current: usize,
    context: Context,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Checker<'a> {
    fn error(&mut self, code: Code, node: impl Ranged, message: impl Into<String>) {
        let span = span_of(self.file.id, node);
        self.diagnostics.push(Diagnostic::new(code, span, message));
    }

    fn scope(&mut self) -> &mut Scope<'a> {
        &mut self.scopes[self.current]
    }

    /// Runs `inside` in a new scope, with a context of its own.
    fn enter(&mut self, kind: Kind, inside: impl FnOnce(&mut Self)) {
        let parent = self.current;
        self.current = self.scopes.len();
        self.scopes.push(Scope::new(kind, Some(parent)));
        // Only this lasts through lambdas and further comprehensions.
        let in_iterable = self.context.in_iterable;
        let context = std::mem::replace(&mut self.context, Context { in_iterable, ..Context::default() });
        inside(self);
        self.context = context;
        self.current = parent;
    }

    /// Runs `inside` in a changed context.
    fn within(&mut self, change: impl FnOnce(&mut Context), inside: impl FnOnce(&mut Self)) {
        let before = self.context;
        change(&mut self.context);
        inside(self);
        self.context = before;
    }
}
