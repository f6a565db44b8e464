//! Names that `typing` has for classes of `collections`: where a file uses one as a class (a base, in `isinstance`, in a
//! call), it imports the class itself. Elsewhere they are forms that only annotations see, and cost nothing.

use std::collections::BTreeSet;

use molt_syntax::ast::visitor::{Visitor, walk_expr, walk_stmt};
use molt_syntax::ast::{self, Expr, Stmt};

use super::walk_bodies;

const COLLECTIONS: &[(&str, &str)] = &[
    ("ChainMap", "ChainMap"),
    ("Counter", "Counter"),
    ("DefaultDict", "defaultdict"),
    ("Deque", "deque"),
    ("OrderedDict", "OrderedDict"),
];

const ABSTRACT: &[(&str, &str)] = &[
    ("AbstractSet", "Set"),
    ("AsyncGenerator", "AsyncGenerator"),
    ("AsyncIterable", "AsyncIterable"),
    ("AsyncIterator", "AsyncIterator"),
    ("Awaitable", "Awaitable"),
    ("Callable", "Callable"),
    ("Collection", "Collection"),
    ("Container", "Container"),
    ("Coroutine", "Coroutine"),
    ("Generator", "Generator"),
    ("Hashable", "Hashable"),
    ("ItemsView", "ItemsView"),
    ("Iterable", "Iterable"),
    ("Iterator", "Iterator"),
    ("KeysView", "KeysView"),
    ("Mapping", "Mapping"),
    ("MutableMapping", "MutableMapping"),
    ("MutableSequence", "MutableSequence"),
    ("MutableSet", "MutableSet"),
    ("Reversible", "Reversible"),
    ("Sequence", "Sequence"),
    ("Sized", "Sized"),
    ("ValuesView", "ValuesView"),
];

/// Where the class that typing calls `name` stands, and what it is called there.
fn class_of(name: &str) -> Option<(&'static str, &'static str)> {
    let find = |list: &[(&str, &'static str)]| list.iter().find(|(key, _)| *key == name).map(|(_, class)| *class);
    let abstract_class = find(ABSTRACT).map(|class| ("collections.abc", class));
    abstract_class.or_else(|| find(COLLECTIONS).map(|class| ("collections", class)))
}

/// Rewrites the imports of one file.
pub(super) fn expand(tree: &mut ast::ModModule) {
    let mut used = Used::default();
    tree.body.iter().for_each(|stmt| used.visit_stmt(stmt));
    walk_bodies(&mut tree.body, true, &mut |body| {
        let mut at = 0;
        while at < body.len() {
            if let Stmt::ImportFrom(import) = &mut body[at]
                && import.level == 0
                && import.module.as_deref() == Some("typing")
            {
                let is_star = import.names.iter().any(|alias| alias.name.as_str() == "*");
                let moved = take(import, &used.names);
                let is_empty = import.names.is_empty();
                // What a star binds is bound again behind it.
                let start = at + usize::from(is_star);
                body.splice(start..start + usize::from(is_empty), moved);
            }
            at += 1;
        }
    });
}

/// Takes the classes out of an import: an import of each.
fn take(import: &mut ast::StmtImportFrom, used: &BTreeSet<String>) -> Vec<Stmt> {
    let mut moved = Vec::new();
    let whole = import.clone();
    let mut put = |alias: &ast::Alias, name: &str, local: &str| {
        let Some((module, class)) = class_of(name).filter(|_| used.contains(local)) else { return false };
        let mut alias = alias.clone();
        alias.asname = Some(ast::Identifier::new(local, alias.range));
        alias.name = ast::Identifier::new(class, alias.range);
        let module = Some(ast::Identifier::new(module, whole.range));
        moved.push(Stmt::ImportFrom(ast::StmtImportFrom { module, names: vec![alias], ..whole.clone() }));
        true
    };
    import.names.retain(|alias| {
        if alias.name.as_str() == "*" {
            for name in used {
                put(alias, name, name);
            }
            return true;
        }
        !put(alias, &alias.name, alias.asname.as_ref().unwrap_or(&alias.name))
    });
    moved
}

/// Names that stand where a class has to.
#[derive(Default)]
struct Used {
    names: BTreeSet<String>,
}

impl Used {
    fn class(&mut self, expr: &Expr) {
        match expr {
            Expr::Name(name) => {
                self.names.insert(name.id.to_string());
            }
            Expr::Subscript(subscript) => self.class(&subscript.value),
            Expr::Tuple(tuple) => tuple.elts.iter().for_each(|item| self.class(item)),
            Expr::BinOp(op) => {
                self.class(&op.left);
                self.class(&op.right);
            }
            _ => {}
        }
    }
}

impl<'a> Visitor<'a> for Used {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        if let Stmt::ClassDef(def) = stmt {
            def.bases().iter().for_each(|base| self.class(base));
        }
        walk_stmt(self, stmt);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::Call(call) = expr {
            self.class(&call.func);
            let is_test =
                matches!(&*call.func, Expr::Name(name) if matches!(name.id.as_str(), "isinstance" | "issubclass"));
            if let (true, Some(class)) = (is_test, call.arguments.args.get(1)) {
                self.class(class);
            }
        }
        walk_expr(self, expr);
    }

    fn visit_pattern(&mut self, pattern: &'a ast::Pattern) {
        if let ast::Pattern::MatchClass(pattern) = pattern {
            self.class(&pattern.cls);
        }
        ast::visitor::walk_pattern(self, pattern);
    }
}
