//! The walk over a module's trees that creates its scopes and records bindings and uses.

use crate::order::IndexMap;
use molt_source::FileId;
use molt_syntax::ast::visitor::{Visitor, walk_expr, walk_pattern, walk_stmt};
use molt_syntax::ast::{self, Comprehension, ExceptHandler, Expr, ExprContext, Parameters, Pattern, Stmt};
use molt_syntax::span_of;

use super::{Annotations, ClassFacts, MODULE_SCOPE, Scope, ScopeId, ScopeKind, Scopes, address};
use crate::build::namespace::shows_scope;
use crate::ir::{Name, Names};

/// Walks the files of one module.
pub(crate) fn collect_module<'a>(
    files: impl Iterator<Item = (FileId, &'a [Stmt])>,
    module: &str,
    annotations: Annotations,
    names: &mut Names,
) -> Scopes {
    let name = names.intern("<module>");
    let mut scopes = Scopes { annotations, ..Scopes::default() };
    scopes.scopes.push(new_scope(ScopeKind::Module, None, MODULE_SCOPE, name, module.to_owned(), None));
    let mut collector = Collector { scopes, names, scope: MODULE_SCOPE, file: FileId::NONE };
    if annotations.are_kept {
        collector.bind("__annotations__");
    }
    for (file, body) in files {
        collector.file = file;
        collector.visit_body(body);
    }
    collector.scopes
}

/// The prefix for private names in the body of the class `name`.
fn private_part(name: &str) -> Option<String> {
    let stripped = name.trim_start_matches('_');
    (!stripped.is_empty()).then(|| format!("_{stripped}"))
}

/// CPython's mangling of private names.
pub(crate) fn mangle(names: &mut Names, private: Option<&str>, text: &str) -> Name {
    match private {
        Some(prefix) if text.starts_with("__") && !text.ends_with("__") && !text.contains('.') => {
            names.intern(&format!("{prefix}{text}"))
        }
        _ => names.intern(text),
    }
}

fn new_scope(
    kind: ScopeKind,
    parent: Option<ScopeId>,
    owner: ScopeId,
    name: Name,
    qualname: String,
    private: Option<String>,
) -> Scope {
    Scope {
        kind,
        parent,
        owner,
        name,
        qualname,
        private,
        symbols: IndexMap::default(),
        frees: IndexMap::default(),
        first_param: None,
        is_generator: false,
        is_async: false,
        has_walrus: false,
        class: (kind == ScopeKind::Class).then(ClassFacts::default),
    }
}

/// The bound and the default of a type parameter.
pub(crate) fn lazy_parts(param: &ast::TypeParam) -> [&Option<Box<Expr>>; 2] {
    match param {
        ast::TypeParam::TypeVar(param) => [&param.bound, &param.default],
        ast::TypeParam::ParamSpec(param) => [&None, &param.default],
        ast::TypeParam::TypeVarTuple(param) => [&None, &param.default],
    }
}

/// The annotations of a function's parameters and of its result, with their names.
pub(crate) fn annotations_of(def: &ast::StmtFunctionDef) -> impl Iterator<Item = (&str, &Expr)> {
    // As CPython evaluates them: positional parameters, `*args`, keyword-only ones, `**kwargs`.
    let list = &def.parameters;
    let positional = list.posonlyargs.iter().chain(&list.args).map(|param| &param.parameter);
    let keyword_only = list.kwonlyargs.iter().map(|param| &param.parameter);
    let all = positional.chain(list.vararg.as_deref()).chain(keyword_only).chain(list.kwarg.as_deref());
    let params = all.filter_map(|param| Some((param.name.as_str(), param.annotation.as_deref()?)));
    params.chain(def.returns.as_deref().map(|returns| ("return", returns)))
}

struct Collector<'n> {
    scopes: Scopes,
    names: &'n mut Names,
    scope: ScopeId,
    file: FileId,
}

impl<'n> Collector<'n> {
    fn current(&mut self) -> &mut Scope {
        self.scopes.get_mut(self.scope)
    }

    fn mangled(&mut self, text: &str) -> Name {
        let private = self.scopes.get(self.scope).private.as_deref();
        mangle(self.names, private, text)
    }

    fn bind(&mut self, text: &str) {
        let name = self.mangled(text);
        self.current().symbols.entry(name).or_default().bound = true;
    }

    fn refer(&mut self, text: &str) {
        let name = self.mangled(text);
        self.current().symbols.entry(name).or_default();
    }

    fn within<T>(&mut self, node: &T, kind: ScopeKind, text: &str, work: impl FnOnce(&mut Self)) -> ScopeId {
        let parent = self.scopes.get(self.scope);
        let id = ScopeId(self.scopes.scopes.len() as u32);
        let owner = if kind.is_inlined() { parent.owner } else { id };
        let private = match kind {
            ScopeKind::Class => private_part(text),
            _ => parent.private.clone(),
        };
        let bound = match kind {
            ScopeKind::Function | ScopeKind::Class => self.mangled(text),
            _ => self.names.intern(text),
        };
        let qualname = self.qualname(text, bound);
        // A private function or class does not know that it is bound to another name.
        let name = self.names.intern(text);
        self.scopes.scopes.push(new_scope(kind, Some(self.scope), owner, name, qualname, private));
        self.scopes.by_node.insert(address(node), id);
        let outer = std::mem::replace(&mut self.scope, id);
        work(self);
        self.scope = outer;
        id
    }

    /// As CPython computes `__qualname__`; inlined comprehensions do not count.
    fn qualname(&self, text: &str, name: Name) -> String {
        let mut scope = self.scopes.get(self.scope);
        while matches!(scope.kind, ScopeKind::Comprehension | ScopeKind::TypeParameters) {
            scope = match scope.parent {
                Some(parent) => self.scopes.get(parent),
                None => break,
            };
        }
        if scope.symbols.get(&name).is_some_and(|symbol| symbol.global) {
            return text.to_owned();
        }
        match scope.kind {
            ScopeKind::Module => text.to_owned(),
            ScopeKind::Function | ScopeKind::Lambda => format!("{}.<locals>.{text}", scope.qualname),
            _ => format!("{}.{text}", scope.qualname),
        }
    }

    fn defaults(&mut self, parameters: &Parameters) {
        for parameter in parameters.iter_non_variadic_params() {
            if let Some(default) = &parameter.default {
                self.visit_expr(default);
            }
        }
    }

    fn bind_parameters(&mut self, parameters: &Parameters) {
        for parameter in parameters {
            self.bind(parameter.name().as_str());
        }
        let first = parameters.posonlyargs.iter().chain(&parameters.args).next();
        if let Some(first) = first {
            let name = self.mangled(first.parameter.name.as_str());
            self.current().first_param = Some(name);
        }
    }

    fn comprehension<T>(&mut self, node: &T, kind: ScopeKind, generators: &[Comprehension], elements: &[&Expr]) {
        let Some((first, rest)) = generators.split_first() else { return };
        self.visit_expr(&first.iter);
        let text = if kind == ScopeKind::Comprehension { "<comprehension>" } else { "<genexpr>" };
        self.within(node, kind, text, |this| {
            if kind == ScopeKind::GeneratorExpression {
                this.current().is_generator = true;
            }
            if generators.iter().any(|generator| generator.is_async) {
                this.waits();
            }
            this.visit_expr(&first.target);
            first.ifs.iter().for_each(|condition| this.visit_expr(condition));
            for generator in rest {
                this.visit_expr(&generator.iter);
                this.visit_expr(&generator.target);
                generator.ifs.iter().for_each(|condition| this.visit_expr(condition));
            }
            elements.iter().for_each(|element| this.visit_expr(element));
        });
    }

    /// Whether what has this name looks annotations that are texts up among the variables of their module.
    fn resolves_annotations(&self, name: &str) -> bool {
        match name {
            "get_type_hints" => true,
            "singledispatch" | "singledispatchmethod" => !self.scopes.annotations.are_evaluated,
            _ => false,
        }
    }

    /// The code object that is being walked waits.
    fn waits(&mut self) {
        let owner = self.scopes.owner(self.scope);
        self.scopes.get_mut(owner).is_async = true;
    }

    /// The target of `:=` belongs to the nearest scope that is not a comprehension.
    fn bind_walrus(&mut self, text: &str) {
        let name = self.mangled(text);
        let mut target = self.scope;
        let mut passed = Vec::new();
        while matches!(self.scopes.get(target).kind, ScopeKind::Comprehension | ScopeKind::GeneratorExpression) {
            passed.push(target);
            match self.scopes.get(target).parent {
                Some(parent) => target = parent,
                None => break,
            }
        }
        let owner = self.scopes.owner(self.scope);
        self.scopes.get_mut(owner).has_walrus = true;
        let scope = self.scopes.get_mut(target);
        let is_module = scope.kind == ScopeKind::Module;
        let symbol = scope.symbols.entry(name).or_default();
        symbol.bound = true;
        let is_global = is_module || symbol.global;
        for id in passed {
            let symbol = self.scopes.get_mut(id).symbols.entry(name).or_default();
            symbol.bound = true;
            symbol.global = is_global;
            symbol.nonlocal = !is_global;
        }
    }

    /// `self.x = …` in a method, or in a function inside one.
    fn self_attribute(&mut self, attribute: &ast::ExprAttribute) {
        let Expr::Name(object) = &*attribute.value else { return };
        let object = self.mangled(&object.id);
        let mut id = self.scope;
        loop {
            let scope = self.scopes.get(id);
            let Some(parent) = scope.parent else { return };
            let parent = self.scopes.without_type_parameters(parent);
            let is_parameter = scope.kind == ScopeKind::Function && scope.first_param == Some(object);
            if is_parameter && self.scopes.get(parent).kind == ScopeKind::Class {
                let name = self.mangled(&attribute.attr);
                if let Some(class) = &mut self.scopes.get_mut(parent).class {
                    class.self_attrs.insert(name);
                }
                return;
            }
            if scope.symbols.get(&object).is_some_and(|symbol| symbol.bound) {
                return;
            }
            id = parent;
        }
    }

    fn function(&mut self, def: &ast::StmtFunctionDef) {
        self.bind(&def.name);
        def.decorator_list.iter().for_each(|decorator| self.visit_expr(&decorator.expression));
        self.defaults(&def.parameters);
        // A static or class method's first parameter is not an instance.
        let is_plain = !def.decorator_list.iter().any(|decorator| {
            matches!(&decorator.expression, Expr::Name(name) if matches!(name.id.as_str(), "staticmethod" | "classmethod"))
        });
        self.within_type_parameters(def.type_params.as_deref(), |this| {
            if this.scopes.annotations.are_evaluated {
                annotations_of(def).for_each(|(_, annotation)| this.visit_expr(annotation));
            }
            this.within(def, ScopeKind::Function, &def.name, |this| {
                this.current().is_async = def.is_async;
                this.bind_parameters(&def.parameters);
                if !is_plain {
                    this.current().first_param = None;
                }
                this.visit_body(&def.body);
                if !is_plain {
                    this.bind_parameters(&def.parameters);
                }
            });
        });
    }

    fn within_type_parameters(&mut self, list: Option<&ast::TypeParams>, work: impl FnOnce(&mut Self)) {
        let Some(list) = list else { return work(self) };
        self.within(list, ScopeKind::TypeParameters, "<type parameters>", |this| {
            for param in &list.type_params {
                this.bind(param.name());
            }
            for part in list.type_params.iter().flat_map(lazy_parts) {
                if let Some(expr) = part {
                    this.lazy(part, expr);
                }
            }
            work(this);
        });
    }

    /// An expression that is evaluated when it is asked for.
    fn lazy<T>(&mut self, node: &T, expr: &Expr) {
        self.within(node, ScopeKind::Lambda, "<lambda>", |this| this.visit_expr(expr));
    }

    fn class(&mut self, def: &ast::StmtClassDef) {
        self.bind(&def.name);
        def.decorator_list.iter().for_each(|decorator| self.visit_expr(&decorator.expression));
        self.within_type_parameters(def.type_params.as_deref(), |this| {
            if let Some(arguments) = &def.arguments {
                this.visit_arguments(arguments);
            }
            this.within(def, ScopeKind::Class, &def.name, |this| {
                if this.scopes.annotations.are_kept {
                    this.bind("__annotations__");
                }
                this.visit_body(&def.body);
            });
        });
    }
}

impl<'a> Visitor<'a> for Collector<'_> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::FunctionDef(def) => self.function(def),
            Stmt::ClassDef(def) => self.class(def),
            Stmt::Global(global) => {
                for name in &global.names {
                    let name = self.mangled(name);
                    self.current().symbols.entry(name).or_default().global = true;
                }
            }
            Stmt::Nonlocal(nonlocal) => {
                for name in &nonlocal.names {
                    let name = self.mangled(name);
                    self.current().symbols.entry(name).or_default().nonlocal = true;
                }
            }
            Stmt::Import(import) => {
                for alias in &import.names {
                    let bound = match &alias.asname {
                        Some(name) => name.as_str(),
                        None => alias.name.split('.').next().unwrap_or(&alias.name),
                    };
                    self.bind(bound);
                }
            }
            // Word to the compiler; that it binds names too is not supported.
            Stmt::ImportFrom(import) if import.module.as_deref() == Some("__future__") => {}
            Stmt::ImportFrom(import) => {
                for alias in &import.names {
                    if alias.name.as_str() != "*" {
                        self.bind(alias.asname.as_ref().unwrap_or(&alias.name));
                    }
                }
            }
            Stmt::AnnAssign(assign) => {
                if let Some(value) = &assign.value {
                    self.visit_expr(value);
                }
                self.visit_expr(&assign.target);
                if let Expr::Name(target) = &*assign.target {
                    let name = self.mangled(&target.id);
                    let span = span_of(self.file, &*assign.annotation);
                    if let Some(class) = &mut self.current().class {
                        class.annotations.push((name, span));
                    }
                }
                let kind = self.scopes.get(self.scope).kind;
                if self.scopes.annotations.are_evaluated && matches!(kind, ScopeKind::Module | ScopeKind::Class) {
                    self.visit_expr(&assign.annotation);
                }
            }
            Stmt::TypeAlias(alias) => {
                self.visit_expr(&alias.name);
                self.within_type_parameters(alias.type_params.as_deref(), |this| this.lazy(&alias.value, &alias.value));
            }
            _ => walk_stmt(self, stmt),
        }
    }

    fn visit_annotation(&mut self, _: &'a Expr) {}

    fn visit_except_handler(&mut self, handler: &'a ExceptHandler) {
        let ExceptHandler::ExceptHandler(handler) = handler;
        if let Some(class) = &handler.type_ {
            self.visit_expr(class);
        }
        if let Some(name) = &handler.name {
            self.bind(name);
        }
        self.visit_body(&handler.body);
    }

    fn visit_pattern(&mut self, pattern: &'a Pattern) {
        let bound = match pattern {
            Pattern::MatchAs(pattern) => pattern.name.as_ref(),
            Pattern::MatchStar(pattern) => pattern.name.as_ref(),
            Pattern::MatchMapping(pattern) => pattern.rest.as_ref(),
            _ => None,
        };
        walk_pattern(self, pattern);
        if let Some(name) = bound {
            self.bind(name);
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) => {
                if name.ctx == ExprContext::Load {
                    self.refer(&name.id);
                    self.scopes.shows_globals |= self.resolves_annotations(&name.id);
                    if name.id.as_str() == "super" && self.scopes.get(self.scope).kind != ScopeKind::Class {
                        self.refer("__class__");
                    }
                } else {
                    self.bind(&name.id);
                }
            }
            Expr::Named(named) => {
                self.visit_expr(&named.value);
                if let Expr::Name(target) = &*named.target {
                    self.bind_walrus(&target.id);
                }
            }
            Expr::Lambda(lambda) => {
                if let Some(parameters) = &lambda.parameters {
                    self.defaults(parameters);
                }
                self.within(lambda, ScopeKind::Lambda, "<lambda>", |this| {
                    if let Some(parameters) = &lambda.parameters {
                        this.bind_parameters(parameters);
                    }
                    this.visit_expr(&lambda.body);
                });
            }
            Expr::ListComp(comp) => {
                self.comprehension(comp, ScopeKind::Comprehension, &comp.generators, &[&comp.elt]);
            }
            Expr::SetComp(comp) => {
                self.comprehension(comp, ScopeKind::Comprehension, &comp.generators, &[&comp.elt]);
            }
            Expr::DictComp(comp) => {
                self.comprehension(comp, ScopeKind::Comprehension, &comp.generators, &[&comp.key, &comp.value]);
            }
            Expr::Generator(comp) => {
                self.comprehension(comp, ScopeKind::GeneratorExpression, &comp.generators, &[&comp.elt]);
            }
            Expr::Yield(_) | Expr::YieldFrom(_) => {
                let owner = self.scopes.owner(self.scope);
                self.scopes.get_mut(owner).is_generator = true;
                walk_expr(self, expr);
            }
            Expr::Await(_) => {
                self.waits();
                walk_expr(self, expr);
            }
            // Through `sys.modules[__name__]` any name may be bound.
            Expr::Attribute(attribute) if attribute.attr.as_str() == "modules" => {
                self.scopes.shows_globals |= matches!(&*attribute.value, Expr::Name(name) if name.id.as_str() == "sys");
                walk_expr(self, expr);
            }
            Expr::Attribute(attribute) => {
                let name = attribute.attr.as_str();
                self.scopes.shows_globals |= name == "__globals__" || self.resolves_annotations(name);
                if attribute.ctx == ExprContext::Store {
                    self.self_attribute(attribute);
                }
                walk_expr(self, expr);
            }
            Expr::Call(call) if shows_scope(call) => {
                let is_globals = matches!(&*call.func, Expr::Name(name) if name.id.as_str() == "globals");
                self.scopes.shows_globals |= is_globals || self.scopes.owner(self.scope) == MODULE_SCOPE;
                walk_expr(self, expr);
            }
            // `globals()["name"]` is a mention of the name.
            Expr::Subscript(subscript) => {
                if let (Expr::Call(call), Expr::StringLiteral(text)) = (&*subscript.value, &*subscript.slice)
                    && shows_scope(call)
                    && subscript.ctx == ExprContext::Store
                {
                    let name = self.names.intern(text.value.to_str());
                    self.scopes.bind_module_name(name);
                }
                walk_expr(self, expr);
            }
            _ => walk_expr(self, expr),
        }
    }
}
