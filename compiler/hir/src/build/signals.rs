//! Where a program looks for signals: in its loops and recursions, if it has code that could see an interrupt. A program
//! that has none is ended by Ctrl-C and pays nothing.

use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;
use rustc_hash::FxHashSet;

use molt_syntax::ast::visitor::{Visitor, walk_expr, walk_stmt};
use molt_syntax::ast::{self, ExceptHandler, Expr, Stmt};

use super::function::FnBuilder;
use crate::graph::Graph;
use crate::ir::Loc;

/// Functions of runtime/py: raise KeyboardInterrupt or call handlers if a signal has come; make Ctrl-C such a signal.
const POLL: &str = "_poll_signals";
const LISTEN: &str = "_listen_for_interrupts";

/// Names by which a program can catch an interrupt or act on one.
const NAMES: [&str; 4] = ["KeyboardInterrupt", "BaseException", "excepthook", "atexit"];

/// Whether code of the program's own could see that it is interrupted.
pub(super) fn sees_interrupts(graph: &Graph) -> bool {
    let own = graph.modules.values().filter(|loaded| !loaded.is_builtin);
    let mut search = Search { found: graph.modules.contains_key("signal") };
    own.flat_map(|loaded| &loaded.files).flat_map(|(_, module)| &module.body).for_each(|stmt| search.visit_stmt(stmt));
    search.found
}

struct Search {
    found: bool,
}

impl<'a> Visitor<'a> for Search {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        self.found |= match stmt {
            Stmt::With(_) => true,
            Stmt::Try(stmt) => !stmt.finalbody.is_empty() || stmt.handlers.iter().any(is_bare),
            Stmt::Import(import) => import.names.iter().any(|alias| NAMES.contains(&alias.name.as_str())),
            _ => false,
        };
        if !self.found {
            walk_stmt(self, stmt);
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        self.found |= match expr {
            Expr::Name(name) => NAMES.contains(&name.id.as_str()),
            Expr::Attribute(attribute) => NAMES.contains(&attribute.attr.as_str()),
            _ => false,
        };
        if !self.found {
            walk_expr(self, expr);
        }
    }
}

fn is_bare(handler: &ExceptHandler) -> bool {
    let ExceptHandler::ExceptHandler(ast::ExceptHandlerExceptHandler { type_, .. }) = handler;
    type_.is_none()
}

/// Names of functions that may call themselves, directly or by others: what is called is known by its name only, the
/// attribute's for methods.
pub(super) fn recursive_names(graph: &Graph) -> FxHashSet<&str> {
    let own = graph.modules.values().filter(|loaded| !loaded.is_builtin);
    let mut calls = Calls { calls: DiGraphMap::new(), within: Vec::new() };
    own.flat_map(|loaded| &loaded.files).flat_map(|(_, module)| &module.body).for_each(|stmt| calls.visit_stmt(stmt));
    let is_cycle = |names: &[&str]| names.len() > 1 || names.iter().all(|name| calls.calls.contains_edge(name, name));
    tarjan_scc(&calls.calls).into_iter().filter(|names| is_cycle(names)).flatten().collect()
}

/// Which function's code calls which name.
struct Calls<'a> {
    calls: DiGraphMap<&'a str, ()>,
    /// The functions around, inner ones last.
    within: Vec<&'a str>,
}

impl<'a> Visitor<'a> for Calls<'a> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        let Stmt::FunctionDef(def) = stmt else { return walk_stmt(self, stmt) };
        self.within.push(&def.name);
        walk_stmt(self, stmt);
        self.within.pop();
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::Call(call) = expr {
            let name = match &*call.func {
                Expr::Name(name) => Some(name.id.as_str()),
                Expr::Attribute(attribute) => Some(attribute.attr.as_str()),
                _ => None,
            };
            if let (Some(caller), Some(name)) = (self.within.last(), name) {
                self.calls.add_edge(caller, name, ());
            }
        }
        walk_expr(self, expr);
    }
}

impl FnBuilder<'_, '_> {
    /// At the start of a function that may recur.
    pub(super) fn poll_signals_of_recursion(&mut self, def: &ast::StmtFunctionDef) {
        if self.shared.recursive.contains(def.name.as_str()) {
            self.poll_signals(self.plain(def));
        }
    }

    /// In front of each turn of a loop.
    pub(super) fn poll_signals(&mut self, loc: Loc) {
        if self.shared.sees_interrupts && !self.unit.loaded.is_builtin {
            self.call_builtin(POLL, &[], loc);
        }
    }

    /// When the program starts.
    pub(super) fn listen_for_interrupts(&mut self) {
        if self.shared.sees_interrupts && self.unit.loaded.name == "__main__" {
            let nowhere = self.nowhere();
            self.call_builtin(LISTEN, &[], nowhere);
        }
    }
}
