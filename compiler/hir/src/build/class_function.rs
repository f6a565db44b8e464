//! `class C(metaclass=f)` with a function: it is called with the name, the bases and what the body made, and whatever it
//! gives is bound. It may well make a class of them by `type`.

use molt_syntax::ast::{self, Stmt};

use super::function::FnBuilder;
use super::string::docstring;
use crate::ir::*;
use crate::scopes::Resolution;

impl<'a> FnBuilder<'a, '_> {
    /// The metaclass of a class statement, if it is a function of the module. Methods that say `super()` need the class
    /// that the statement makes.
    pub(super) fn function_as_metaclass(&self, def: &ast::StmtClassDef, keywords: &[Keyword]) -> Option<Reg> {
        let scope = self.unit.scopes.of_node(def);
        if self.unit.loaded.is_builtin || self.unit.scopes.get(scope).class.as_ref().is_some_and(|c| c.needs_cell) {
            return None;
        }
        let arguments = def.arguments.as_ref()?;
        let written = arguments.find_keyword("metaclass")?;
        let ast::Expr::Name(name) = &written.value else { return None };
        let stmts = || self.unit.loaded.files.iter().flat_map(|(_, module)| &module.body);
        let is_function = stmts().any(|stmt| matches!(stmt, Stmt::FunctionDef(def) if *def.name == *name.id));
        let is_class = stmts().any(|stmt| matches!(stmt, Stmt::ClassDef(def) if *def.name == *name.id));
        let is_metaclass = |keyword: &Keyword| match *keyword {
            Keyword::Named(name, reg) if self.shared.program.names.text(name) == "metaclass" => Some(reg),
            _ => None,
        };
        keywords.iter().find_map(is_metaclass).filter(|_| is_function && !is_class)
    }

    pub(super) fn call_metaclass(
        &mut self,
        def: &'a ast::StmtClassDef,
        (dst, metaclass): (Reg, Reg),
        bases: Vec<Item>,
        keywords: &[Keyword],
        members: &[(Name, Reg)],
        loc: Loc,
    ) {
        let scope = self.unit.scopes.of_node(def);
        debug_assert!(members.iter().all(|(name, _)| {
            self.unit
                .scopes
                .get(scope)
                .symbols
                .get(name)
                .is_some_and(|s| s.resolution == Some(Resolution::Class(scope)))
        }));
        let text = |text: &str| Const::Str(text.as_bytes().to_vec());
        let qualname = self.unit.scopes.get(scope).qualname.clone();
        let mut facts = vec![("__module__", text(&self.unit.loaded.name)), ("__qualname__", text(&qualname))];
        facts.extend(docstring(&def.body, &self.text).map(|doc| ("__doc__", text(&doc))));
        let mut items = Vec::new();
        for (name, value) in facts {
            items.push(DictItem::Pair(self.constant(text(name), loc), self.constant(value, loc)));
        }
        for &(name, value) in members {
            let key = self.shared.program.names.text(name).to_owned();
            items.push(DictItem::Pair(self.constant(text(&key), loc), value));
        }
        let namespace = self.temp();
        self.emit(Op::MakeDict { dst: namespace, items }, loc);
        let name = self.constant(text(&def.name), loc);
        let tuple = self.temp();
        self.emit(Op::MakeTuple { dst: tuple, items: bases, constant: false }, loc);
        let pos = [name, tuple, namespace].map(Item::One).to_vec();
        let is_metaclass = |keyword: &Keyword| matches!(*keyword, Keyword::Named(_, reg) if reg == metaclass);
        let kw = keywords.iter().copied().filter(|keyword| !is_metaclass(keyword)).collect();
        self.emit(Op::Call { dst, callee: metaclass, args: Args { pos, kw } }, loc);
    }
}
