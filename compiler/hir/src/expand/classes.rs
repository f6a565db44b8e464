//! The classes of the program, as far as the classes below them have to know, found as their bases name them.
//!
//! Functions often have classes of the same name each. A base is the class of that name in the innermost scope around,
//! the last one in front of the class; failing that, one of another file.

use std::collections::{BTreeMap, BTreeSet};

use molt_source::FileId;
use molt_syntax::ast::{self, Expr, Stmt};
use molt_syntax::text_size::{Ranged, TextSize};

use super::dataclass::Dataclass;
use super::{Imports, enumeration, walk_bodies};

pub(super) struct ClassFacts {
    pub name: String,
    /// Its bases, as far as the program defines them.
    pub bases: Vec<usize>,
    /// Names that its body defines.
    pub defined: BTreeSet<String>,
    pub dataclass: Option<Dataclass>,
    /// The class of `enum` that it stands below, and whether it has members.
    pub enumeration: Option<(String, bool)>,
    file: FileId,
    /// The functions and classes around it, outermost first.
    scope: Vec<TextSize>,
}

#[derive(Default)]
pub(super) struct Classes {
    all: Vec<ClassFacts>,
    by_start: BTreeMap<(FileId, TextSize), usize>,
}

impl Classes {
    /// The class of a class statement.
    pub(super) fn at(&self, file: FileId, def: &ast::StmtClassDef) -> Option<usize> {
        self.by_start.get(&(file, def.start())).copied()
    }

    pub(super) fn get(&self, class: usize) -> &ClassFacts {
        &self.all[class]
    }

    /// Whether the class or one above it that the program defines has the attribute.
    pub(super) fn defines(&self, class: usize, attribute: &str) -> bool {
        // Bases come before the classes that name them: there are no cycles.
        let facts = &self.all[class];
        facts.defined.contains(attribute) || facts.bases.iter().any(|&base| self.defines(base, attribute))
    }

    /// Notes the classes of a file.
    pub(super) fn collect(&mut self, file: FileId, body: &mut Vec<Stmt>, text: &str, imports: &Imports) {
        self.scope(file, body, &[], text, imports);
    }

    fn scope(&mut self, file: FileId, body: &mut Vec<Stmt>, scope: &[TextSize], text: &str, imports: &Imports) {
        walk_bodies(body, false, &mut |body| {
            for stmt in body {
                let start = stmt.start();
                let inner = match stmt {
                    Stmt::FunctionDef(def) => &mut def.body,
                    Stmt::ClassDef(def) => {
                        let facts = self.facts(file, def, scope, text, imports);
                        self.by_start.insert((file, start), self.all.len());
                        self.all.push(facts);
                        &mut def.body
                    }
                    _ => continue,
                };
                let scope: Vec<TextSize> = scope.iter().copied().chain([start]).collect();
                self.scope(file, inner, &scope, text, imports);
            }
        });
    }

    fn facts(
        &self,
        file: FileId,
        def: &ast::StmtClassDef,
        scope: &[TextSize],
        text: &str,
        imports: &Imports,
    ) -> ClassFacts {
        let bases = def.bases().iter().filter_map(|base| self.find(file, scope, base_name(base)?)).collect();
        let mut defined = BTreeSet::new();
        for stmt in &def.body {
            match stmt {
                Stmt::FunctionDef(function) => {
                    defined.insert(function.name.to_string());
                }
                Stmt::Assign(assign) => {
                    for target in &assign.targets {
                        if let Expr::Name(name) = target {
                            defined.insert(name.id.to_string());
                        }
                    }
                }
                _ => {}
            }
        }
        let mut facts = ClassFacts {
            name: def.name.to_string(),
            bases,
            defined,
            dataclass: Dataclass::of(def, text, imports),
            enumeration: None,
            file,
            scope: scope.to_vec(),
        };
        facts.enumeration = enumeration::kind(self, &facts.bases, def, imports)
            .map(|kind| (kind, !enumeration::members(def, imports).is_empty()));
        facts
    }

    fn find(&self, file: FileId, scope: &[TextSize], name: &str) -> Option<usize> {
        let rank = |facts: &ClassFacts| match () {
            () if facts.file != file => Some(0),
            () => scope.starts_with(&facts.scope).then_some(1 + facts.scope.len()),
        };
        let named = self.all.iter().enumerate().filter(|(_, facts)| facts.name == name);
        named.filter_map(|(at, facts)| Some((rank(facts)?, at))).max().map(|(_, at)| at)
    }
}

/// The last name of a base: `B` of `module.B` and of `B[int]`.
fn base_name(expr: &Expr) -> Option<&str> {
    match expr {
        Expr::Name(name) => Some(name.id.as_str()),
        Expr::Attribute(attr) => Some(attr.attr.as_str()),
        Expr::Subscript(subscript) => base_name(&subscript.value),
        _ => None,
    }
}
