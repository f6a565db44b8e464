//! Class bodies whose metaclass may have `__prepare__`: what the body binds and reads goes through the namespace that it
//! gives, and into the registers of all class bodies as well. Only programs that mention the method have such code.

use molt_syntax::ast;

use super::function::FnBuilder;
use super::string::docstring;
use crate::ir::*;

impl<'a> FnBuilder<'a, '_> {
    /// The namespace that the metaclass makes for a class statement, or None at run time if it has no `__prepare__`.
    pub(super) fn prepare(
        &mut self,
        def: &'a ast::StmtClassDef,
        bases: &[Item],
        keywords: &[Keyword],
        loc: Loc,
    ) -> Option<Reg> {
        if !self.shared.prepares || self.unit.loaded.is_builtin || bases.is_empty() && keywords.is_empty() {
            return None;
        }
        let is_metaclass = |keyword: &Keyword| match *keyword {
            Keyword::Named(name, reg) if self.shared.program.names.text(name) == "metaclass" => Some(reg),
            _ => None,
        };
        let explicit = keywords.iter().find_map(is_metaclass);
        let kw = keywords.iter().copied().filter(|keyword| is_metaclass(keyword).is_none()).collect();
        let metaclass = match explicit {
            Some(metaclass) => metaclass,
            None => self.load_builtin("type", loc),
        };
        let name = self.constant(Const::Str(def.name.as_bytes().to_vec()), loc);
        let tuple = self.temp();
        self.emit(Op::MakeTuple { dst: tuple, items: bases.to_vec(), constant: false }, loc);
        let callee = self.load_builtin("_prepare", loc);
        let dst = self.temp();
        let pos = [metaclass, name, tuple].map(Item::One).to_vec();
        self.emit(Op::Call { dst, callee, args: Args { pos, kw } }, loc);
        Some(dst)
    }

    /// The entries that a namespace has before the body runs.
    pub(super) fn bind_facts(&mut self, def: &'a ast::StmtClassDef, loc: Loc) {
        if self.prepared.is_none() {
            return;
        }
        let qualname = self.unit.scopes.get(self.scope).qualname.clone();
        let text = |text: &str| Const::Str(text.as_bytes().to_vec());
        let mut facts = vec![
            ("__module__", text(&self.unit.loaded.name)),
            ("__qualname__", text(&qualname)),
            ("__firstlineno__", Const::Int(i64::from(self.line(def.range)))),
        ];
        facts.extend(docstring(&def.body, &self.text).map(|doc| ("__doc__", text(&doc))));
        for (name, value) in facts {
            let value = self.constant(value, loc);
            self.bind_prepared(name, Some(value), loc);
        }
    }

    /// The namespace, if the name is one of the class body being built.
    pub(super) fn namespace_here(&self) -> Option<Reg> {
        self.prepared.filter(|&(scope, _)| scope == self.scope).map(|(_, namespace)| namespace)
    }

    /// Stores a name of the body in the namespace too, or deletes it.
    pub(super) fn bind_prepared(&mut self, text: &str, value: Option<Reg>, loc: Loc) {
        let Some(namespace) = self.namespace_here() else { return };
        let name = self.name_text(text, loc);
        match value {
            Some(value) => self.call_builtin("_bind_name", &[namespace, name, value], loc),
            None => self.call_builtin("_unbind_name", &[namespace, name], loc),
        };
    }

    /// The key of a name, as mangled in a class.
    fn name_text(&mut self, text: &str, loc: Loc) -> Reg {
        let name = self.identifier(text);
        let text = self.shared.program.names.text(name).as_bytes().to_vec();
        self.constant(Const::Str(text), loc)
    }

    /// Whether the namespace gives a value for a name that the body reads; else reading goes on as in any class.
    pub(super) fn find_prepared(&mut self, text: &str, dst: Reg, loc: Loc) -> Option<BlockId> {
        let namespace = self.namespace_here()?;
        let name = self.name_text(text, loc);
        let found = self.call_builtin("_find_name", &[namespace, name], loc);
        let missing = self.constant(Const::Missing, loc);
        let is_missing = self.temp();
        self.emit(Op::Compare { dst: is_missing, op: CompareOp::Is, lhs: found, rhs: missing }, loc);
        let (rest, held, done) = (self.new_block(), self.new_block(), self.new_block());
        self.branch(is_missing, rest, held, loc);
        self.start(held);
        self.emit(Op::Copy { dst, src: found }, loc);
        self.jump(done);
        self.start(rest);
        Some(done)
    }
}
