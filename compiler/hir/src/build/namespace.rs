//! `globals()`, `locals()`, and `vars()` and `dir()` without arguments: the names in sight as a value.
//!
//! The variables of a module are shown by its module object; local variables are copied into a new dict.

use molt_syntax::ast::{self, Expr};

use super::function::{FnBuilder, Storage};
use crate::ir::*;
use crate::scopes::{Resolution, ScopeId, ScopeKind};

/// Whether the call shows the variables of the scope that it stands in.
pub(crate) fn shows_scope(call: &ast::ExprCall) -> bool {
    let is_bare = call.arguments.args.is_empty() && call.arguments.keywords.is_empty();
    matches!(&*call.func, Expr::Name(name)
        if is_bare && matches!(name.id.as_str(), "globals" | "locals" | "vars" | "dir"))
}

impl<'a> FnBuilder<'a, '_> {
    pub(super) fn namespace_call(&mut self, expr: &'a Expr, call: &'a ast::ExprCall) -> Option<Reg> {
        let Expr::Name(name) = &*call.func else { return None };
        let name = name.id.as_str();
        if !shows_scope(call) || !self.is_builtin(name) {
            return None;
        }
        let loc = self.loc(expr);
        let mut scope = self.scope;
        while self.unit.scopes.get(scope).kind == ScopeKind::Comprehension {
            scope = self.unit.scopes.get(scope).parent?;
        }
        let at_module_level = self.unit.scopes.get(scope).kind == ScopeKind::Module;
        if name == "globals" || at_module_level {
            let module = self.temp();
            self.emit(Op::Import { dst: module, module: self.unit.id }, loc);
            if name == "dir" {
                return Some(self.call_builtin("dir", &[module], loc));
            }
            let dst = self.temp();
            let name = self.intern("__dict__");
            self.emit(Op::GetAttr { dst, obj: module, name }, loc);
            return Some(dst);
        }
        let locals = self.locals(scope, loc);
        Some(if name == "dir" { self.call_builtin("sorted", &[locals], loc) } else { locals })
    }

    /// A new dict of the local variables that are bound.
    fn locals(&mut self, scope: ScopeId, loc: Loc) -> Reg {
        let dict = self.temp();
        self.emit(Op::MakeDict { dst: dict, items: Vec::new() }, loc);
        let info = self.unit.scopes.get(scope);
        if info.kind == ScopeKind::Class {
            let qualname = info.qualname.clone();
            let module = self.unit.loaded.name.clone();
            for (key, text) in [("__module__", module), ("__qualname__", qualname)] {
                let value = self.constant(Const::Str(text.into_bytes()), loc);
                self.insert_local(dict, key, value, loc);
            }
            if let Some(class) = self.class {
                let line = i64::from(self.shared.program.classes[class.index()].line);
                let value = self.constant(Const::Int(line), loc);
                self.insert_local(dict, "__firstlineno__", value, loc);
            }
        }
        let mut names: Vec<Name> = self.unit.scopes.get(scope).symbols.keys().copied().collect();
        if self.unit.scopes.owner(scope) == scope {
            // As in `co_varnames`: collecting parameters come behind the others.
            let params = &self.function.params;
            names.sort_by_key(|name| match params.iter().find(|param| param.name == *name).map(|param| param.kind) {
                Some(ParamKind::VarArgs) => 1,
                Some(ParamKind::VarKeywords) => 2,
                Some(_) => 0,
                None => 3,
            });
        }
        let mut cells = Vec::new();
        for name in names {
            let text = self.shared.program.names.text(name).to_owned();
            let reg = match self.unit.scopes.resolution(scope, name) {
                Resolution::Local(binder) | Resolution::Class(binder) => match self.storage.get(&(binder, name)) {
                    Some(&Storage::Register(reg)) => reg,
                    Some(&Storage::Cell(cell)) => {
                        cells.push((text, CellRef::Own(cell)));
                        continue;
                    }
                    None => continue,
                },
                _ => continue,
            };
            let (bound, join) = (self.new_block(), self.new_block());
            let is_bound = self.temp();
            self.emit(Op::IsBound { dst: is_bound, reg }, loc);
            self.branch(is_bound, bound, join, loc);
            self.start(bound);
            let value = self.temp();
            self.emit(Op::Copy { dst: value, src: reg }, loc);
            self.insert_local(dict, &text, value, loc);
            self.jump(join);
            self.start(join);
        }
        let owner = self.unit.scopes.owner(scope);
        if owner == scope {
            let frees = self.unit.scopes.get(owner).frees.keys().copied().enumerate();
            let frees: Vec<(usize, Name)> = frees.collect();
            for (index, name) in frees {
                let text = self.shared.program.names.text(name).to_owned();
                cells.push((text, CellRef::Free(index as u32)));
            }
        }
        for (text, cell) in cells {
            let value = self.temp();
            self.emit(Op::LoadCell { dst: value, cell }, loc);
            self.insert_local(dict, &text, value, loc);
        }
        dict
    }

    fn insert_local(&mut self, dict: Reg, name: &str, value: Reg, loc: Loc) {
        let index = self.constant(Const::Str(name.as_bytes().to_vec()), loc);
        self.emit(Op::SetItem { obj: dict, index, value }, loc);
    }
}
