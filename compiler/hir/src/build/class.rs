//! Class statements. The body is part of the function around; its names are registers that MakeClass collects.

use molt_source::Span;
use molt_syntax::ast;
use molt_syntax::text_size::{Ranged, TextRange};

use super::function::{FnBuilder, Storage};
use super::string::docstring;
use crate::ir::*;
use crate::scopes::{Resolution, ScopeId, mangle};

/// The last name of a dotted one, or of the callee of a call.
fn last_name(expr: &ast::Expr) -> &str {
    match expr {
        ast::Expr::Name(name) => &name.id,
        ast::Expr::Attribute(attribute) => &attribute.attr,
        ast::Expr::Call(call) => last_name(&call.func),
        _ => "",
    }
}

impl<'a> FnBuilder<'a, '_> {
    pub(super) fn class_stmt(&mut self, def: &'a ast::StmtClassDef) {
        let decorators = self.decorators(&def.decorator_list);
        let place = self.plain(&def.name);
        let type_params = def.type_params.as_deref().map(|list| self.type_parameters(list, place));
        let around = self.scope;
        if let Some(list) = def.type_params.as_deref() {
            self.scope = self.unit.scopes.of_node(list);
        }
        let Args { pos: mut bases, kw: keywords } = match &def.arguments {
            Some(arguments) => self.arguments(arguments),
            None => Args::default(),
        };
        let orig_bases = self.alias_bases(def, &mut bases, place);
        let orig_bases = self.resolved_bases(&mut bases, place).or(orig_bases);
        self.scope = around;
        // From the keyword on: decorators stand on lines of their own.
        let start = def.decorator_list.last().map_or(def.range.start(), |last| last.range.end()).to_u32();
        let name_start = self.span(&def.name).start;
        let keyword =
            self.text[start as usize..name_start as usize].rfind("class").map_or(start, |at| start + at as u32);
        let loc = Loc { span: Span { start: keyword, ..self.span(def.range) }, anchor: None };

        let scope = self.unit.scopes.of_node(def);
        let class = self.class_id(scope, def);
        let namespace = self.prepare(def, &bases, &keywords, loc);
        let outer = (std::mem::replace(&mut self.scope, scope), self.class.replace(class));
        let around = std::mem::replace(&mut self.prepared, namespace.map(|namespace| (scope, namespace)));
        self.enter_class(scope, class, loc);
        self.bind_facts(def, loc);
        self.enter_annotations();
        // Up to the end of the statement: what the compiler adds to the body stands behind the text of the file.
        let header = def.arguments.as_deref().map_or(def.name.end(), Ranged::end);
        let body = self.span(TextRange::new(header, def.end()));
        let name = self.intern(&def.name);
        self.function.class_bodies.push(ClassBody { name, body, statement: loc.span });
        self.body(&def.body);
        if let Some(refusal) = refused_slots(def) {
            let (helper, text) = match &refusal {
                Refusal::Slots(text) => ("_refuse_slots", text),
                Refusal::Variable(name) => ("_refuse_slot_variable", name),
            };
            let text = self.constant(Const::Str(text.as_bytes().to_vec()), loc);
            self.call_builtin(helper, &[text], loc);
        }
        let members = self.members(scope);
        (self.scope, self.class) = outer;
        self.prepared = around;

        let dst = self.temp();
        if let Some(metaclass) = self.function_as_metaclass(def, &keywords) {
            self.call_metaclass(def, (dst, metaclass), bases, &keywords, &members, loc);
            let value = self.decorate(dst, &def.decorator_list, &decorators);
            let loc = self.plain(&def.name);
            return self.store_name(&def.name, value, loc);
        }
        self.emit(Op::MakeClass { dst, class, bases, keywords, members, namespace }, loc);
        self.set_type_parameters(dst, type_params, place);
        self.set_parameters(dst, orig_bases, type_params, place);
        if let Some(value) = orig_bases {
            let name = self.intern("__orig_bases__");
            self.emit(Op::SetAttr { obj: dst, name, value }, place);
        }
        let value = self.decorate(dst, &def.decorator_list, &decorators);
        let loc = self.plain(&def.name);
        self.store_name(&def.name, value, loc);
    }

    /// Puts the class in the place of a base that is an alias (`Box[int]`, `typing.List`): the aliases, if the program may
    /// ask for them.
    fn alias_bases(&mut self, def: &ast::StmtClassDef, bases: &mut [Item], loc: Loc) -> Option<Reg> {
        if self.unit.loaded.is_builtin {
            return None;
        }
        let is_alias = |expr: &ast::Expr| expr.is_subscript_expr() || is_typing_name(last_name(expr));
        if !def.bases().iter().any(is_alias) {
            return None;
        }
        let originals = bases.to_vec();
        for (base, expr) in bases.iter_mut().zip(def.bases()) {
            if let Item::One(reg) = base
                && is_alias(expr)
            {
                *reg = self.alias_origin(*reg, loc);
            }
        }
        self.shared.reads_orig_bases.then(|| {
            let dst = self.temp();
            self.emit(Op::MakeTuple { dst, items: originals, constant: false }, loc);
            dst
        })
    }

    /// Puts in the place of each base what its `__mro_entries__` gives, where the program has that: the bases as written.
    fn resolved_bases(&mut self, bases: &mut [Item], loc: Loc) -> Option<Reg> {
        if self.unit.loaded.is_builtin || !self.shared.has_mro_entries || bases.is_empty() {
            return None;
        }
        let originals = self.temp();
        self.emit(Op::MakeTuple { dst: originals, items: bases.to_vec(), constant: false }, loc);
        for base in bases {
            if let Item::One(reg) = *base {
                *base = Item::Star(self.call_builtin("_mro_entries", &[reg, originals], loc));
            }
        }
        self.shared.reads_orig_bases.then_some(originals)
    }

    /// `__parameters__` of a generic class.
    fn set_parameters(&mut self, obj: Reg, orig_bases: Option<Reg>, type_params: Option<Reg>, loc: Loc) {
        if !self.shared.reads_orig_bases {
            return;
        }
        let value = match (type_params, orig_bases) {
            (Some(value), _) => value,
            (None, Some(bases)) => self.call_builtin("_class_parameters", &[bases], loc),
            (None, None) => return,
        };
        let name = self.intern("__parameters__");
        self.emit(Op::SetAttr { obj, name, value }, loc);
    }

    fn class_id(&mut self, scope: ScopeId, def: &'a ast::StmtClassDef) -> ClassId {
        if let Some(&class) = self.shared.classes.get(&(self.unit.id, scope)) {
            return class;
        }
        let class = ClassId(self.shared.program.classes.len() as u32);
        let info = self.unit.scopes.get(scope);
        let called = public_name(&def.body).filter(|_| self.unit.loaded.is_builtin);
        let qualname = self.shared.program.names.intern(called.unwrap_or(&info.qualname));
        let name = called.map_or(info.name, |_| qualname);
        let facts = info.class.as_ref();
        let slots = slots(&def.body);
        let private = info.private.as_deref();
        let slots =
            slots.map(|names| names.iter().map(|name| mangle(&mut self.shared.program.names, private, name)).collect());
        let match_args = self.match_args(def);
        self.shared.program.classes.push(Class {
            is_generic: def.type_params.is_some(),
            match_args,
            name,
            qualname,
            module: self.unit.id,
            span: self.span(def.range),
            line: self.line(def.range),
            doc: docstring(&def.body, &self.text),
            given_namespace: false,
            class_cell: None,
            self_attrs: facts.map(|facts| facts.self_attrs.iter().copied().collect()).unwrap_or_default(),
            annotations: facts.map(|facts| facts.annotations.clone()).unwrap_or_default(),
            slots,
        });
        self.shared.classes.insert((self.unit.id, scope), class);
        class
    }

    fn match_args(&mut self, def: &ast::StmtClassDef) -> MatchArgs {
        for stmt in &def.body {
            let (target, value) = match stmt {
                ast::Stmt::Assign(assign) if assign.targets.len() == 1 => (&assign.targets[0], &assign.value),
                ast::Stmt::AnnAssign(ast::StmtAnnAssign { target, value: Some(value), .. }) => (&**target, value),
                _ => continue,
            };
            let ast::Expr::Name(name) = target else { continue };
            if name.id != "__match_args__" {
                continue;
            }
            if let ast::Expr::Tuple(tuple) = &**value {
                let other =
                    tuple.elts.iter().position(|item| !item.is_string_literal_expr() && kind_of(item).is_some());
                let texts =
                    tuple.elts[..other.unwrap_or(tuple.elts.len())].iter().filter_map(|element| match element {
                        ast::Expr::StringLiteral(text) => Some(text.value.to_str()),
                        _ => None,
                    });
                let names = texts.map(|text| self.shared.program.names.intern(text)).collect();
                return match other.and_then(|at| kind_of(&tuple.elts[at])) {
                    Some(kind) => MatchArgs::NoText(names, kind),
                    None => MatchArgs::Names(names),
                };
            }
            if let Some(kind) = kind_of(value) {
                return MatchArgs::NoTuple(kind);
            }
        }
        let is_dataclass = def.decorator_list.iter().any(|decorator| last_name(&decorator.expression) == "dataclass");
        let is_named_tuple = def.bases().iter().any(|base| last_name(base) == "NamedTuple");
        if is_dataclass || is_named_tuple { MatchArgs::Annotations } else { MatchArgs::Inherited }
    }

    fn enter_class(&mut self, scope: ScopeId, class: ClassId, loc: Loc) {
        self.enter(scope, self.nowhere());
        if self.unit.scopes.get(scope).class.as_ref().is_some_and(|facts| facts.needs_cell) {
            let name = self.intern("__class__");
            let cell = self.own_cell(scope, name);
            self.storage.insert((scope, name), Storage::Cell(cell));
            self.shared.program.classes[class.index()].class_cell = Some(cell);
            self.emit(Op::NewCell { cell }, loc);
        }
    }

    fn members(&self, scope: ScopeId) -> Vec<(Name, Reg)> {
        let symbols = self.unit.scopes.get(scope).symbols.iter();
        symbols
            .filter(|(_, symbol)| symbol.resolution == Some(Resolution::Class(scope)))
            .filter_map(|(&name, _)| match self.storage.get(&(scope, name)) {
                Some(&Storage::Register(reg)) => Some((name, reg)),
                _ => None,
            })
            .collect()
    }
}

/// The type of a literal or display.
fn kind_of(value: &ast::Expr) -> Option<&'static str> {
    Some(match value {
        ast::Expr::List(_) => "list",
        ast::Expr::Set(_) => "set",
        ast::Expr::Dict(_) => "dict",
        ast::Expr::Tuple(_) => "tuple",
        ast::Expr::StringLiteral(_) => "str",
        ast::Expr::BytesLiteral(_) => "bytes",
        ast::Expr::NoneLiteral(_) => "NoneType",
        ast::Expr::BooleanLiteral(_) => "bool",
        ast::Expr::NumberLiteral(number) => match number.value {
            ast::Number::Int(_) => "int",
            ast::Number::Float(_) => "float",
            ast::Number::Complex { .. } => "complex",
        },
        _ => return None,
    })
}

/// The name under which programs see a class of runtime/py that has another one there: `__called__ = "…"`.
fn public_name(body: &[ast::Stmt]) -> Option<&str> {
    body.iter().find_map(|stmt| match stmt {
        ast::Stmt::Assign(assign) => match (assign.targets.as_slice(), &*assign.value) {
            ([ast::Expr::Name(name)], ast::Expr::StringLiteral(text)) if name.id == "__called__" => {
                Some(text.value.to_str())
            }
            _ => None,
        },
        _ => None,
    })
}

/// Names that `typing` has for classes of other modules.
fn is_typing_name(name: &str) -> bool {
    matches!(name, "List" | "Dict" | "Set" | "FrozenSet" | "Tuple" | "Type" | "Deque" | "DefaultDict" | "OrderedDict")
        || matches!(name, "Counter" | "ChainMap" | "Iterable" | "Iterator" | "Sequence" | "Mapping" | "Collection")
        || matches!(name, "MutableSequence" | "MutableMapping" | "MutableSet" | "Container" | "Hashable" | "Sized")
        || matches!(name, "Reversible" | "Callable" | "Awaitable" | "AsyncIterator" | "AsyncIterable" | "AbstractSet")
        || matches!(name, "Generator" | "Coroutine" | "AsyncGenerator" | "KeysView" | "ValuesView" | "ItemsView")
}

/// The names of a literal `__slots__` in a class body.
fn slots(body: &[ast::Stmt]) -> Option<Vec<String>> {
    slot_names(assigned(body, "__slots__")?)
}

/// Why a class cannot have its literal `__slots__`.
enum Refusal {
    /// The text of the TypeError.
    Slots(String),
    /// The body has a variable of that name.
    Variable(String),
}

fn refused_slots(def: &ast::StmtClassDef) -> Option<Refusal> {
    let body = &*def.body;
    let value = assigned(body, "__slots__").filter(|value| def.range.contains_range(value.range()))?;
    let items = match value {
        ast::Expr::Tuple(tuple) => &*tuple.elts,
        ast::Expr::List(list) => &*list.elts,
        ast::Expr::NumberLiteral(_) => {
            return Some(Refusal::Slots(format!("'{}' object is not iterable", kind_of(value)?)));
        }
        one => std::slice::from_ref(one),
    };
    for item in items {
        let text = match item {
            ast::Expr::StringLiteral(text) => text.value.to_str(),
            item => {
                let kind = kind_of(item).filter(|_| items.len() > 1 || !std::ptr::eq(item, value))?;
                return Some(Refusal::Slots(format!("__slots__ items must be strings, not '{kind}'")));
            }
        };
        let mut chars = text.chars();
        let starts = chars.next().is_some_and(|first| first.is_alphabetic() || first == '_');
        if !starts || !chars.all(|c| c.is_alphanumeric() || c == '_') {
            return Some(Refusal::Slots("__slots__ must be identifiers".to_owned()));
        }
    }
    let binds = |stmt: &ast::Stmt, slot: &str| match stmt {
        ast::Stmt::FunctionDef(def) => def.name == *slot,
        ast::Stmt::ClassDef(def) => def.name == *slot,
        ast::Stmt::AnnAssign(stmt) => stmt.value.is_some() && is_name(&stmt.target, slot),
        ast::Stmt::Assign(stmt) => stmt.targets.iter().any(|target| is_name(target, slot)),
        _ => false,
    };
    let names = slot_names(value)?;
    let name = names.into_iter().find(|slot| body.iter().any(|stmt| binds(stmt, slot)))?;
    Some(Refusal::Variable(name))
}

fn is_name(expr: &ast::Expr, text: &str) -> bool {
    matches!(expr, ast::Expr::Name(name) if name.id == *text)
}

/// What a class body assigns to a name.
fn assigned<'a>(body: &'a [ast::Stmt], name: &str) -> Option<&'a ast::Expr> {
    body.iter().find_map(|stmt| match stmt {
        ast::Stmt::Assign(assign) => match &assign.targets[..] {
            [target] if is_name(target, name) => Some(&*assign.value),
            _ => None,
        },
        _ => None,
    })
}

/// The names in a literal value of `__slots__`.
pub(super) fn slot_names(value: &ast::Expr) -> Option<Vec<String>> {
    fn text(expr: &ast::Expr) -> Option<String> {
        match expr {
            ast::Expr::StringLiteral(literal) => Some(literal.value.to_str().to_owned()),
            _ => None,
        }
    }
    match value {
        ast::Expr::Tuple(tuple) => tuple.elts.iter().map(text).collect(),
        ast::Expr::List(list) => list.elts.iter().map(text).collect(),
        ast::Expr::Dict(dict) => dict.items.iter().map(|item| text(item.key.as_ref()?)).collect(),
        one => text(one).map(|name| vec![name]),
    }
}
