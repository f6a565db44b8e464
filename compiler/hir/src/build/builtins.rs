//! Names that the program adds to the `builtins` module: `builtins.name = value` makes a variable of that module, which
//! every module of the program sees.

use molt_syntax::ast::visitor::{Visitor, walk_expr};
use molt_syntax::ast::{Expr, ExprContext};
use rustc_hash::FxHashSet;

use crate::graph::Graph;
use crate::ir::*;

/// The names that are added, each with its variable: one of the entry module's, for it is unbound at first.
pub(super) fn added(graph: &Graph, program: &mut Program) -> FxHashSet<Name> {
    let Some(module) = program.entry else { return FxHashSet::default() };
    let mut stores = Stores(Vec::new());
    let own = graph.modules.values().filter(|loaded| !loaded.is_builtin);
    own.flat_map(|loaded| &loaded.files).flat_map(|(_, module)| &module.body).for_each(|stmt| stores.visit_stmt(stmt));
    let mut added = FxHashSet::default();
    for text in stores.0 {
        let name = program.names.intern(text);
        if !program.modules[0].globals.contains_key(&name) {
            let global = GlobalId(program.globals.len() as u32);
            program.globals.push(Global { name, module, stores: 0 });
            program.modules[0].globals.insert(name, global);
            added.insert(name);
        }
    }
    added
}

/// What is assigned to attributes of a variable called `builtins`.
struct Stores<'a>(Vec<&'a str>);

impl<'a> Visitor<'a> for Stores<'a> {
    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::Attribute(attribute) = expr
            && attribute.ctx == ExprContext::Store
            && matches!(&*attribute.value, Expr::Name(name) if matches!(name.id.as_str(), "builtins" | "__builtins__"))
        {
            self.0.push(attribute.attr.as_str());
        }
        walk_expr(self, expr);
    }
}
