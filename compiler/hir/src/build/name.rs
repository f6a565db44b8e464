//! Reading, binding and deleting names.

use molt_source::{Code, Diagnostic};
use molt_syntax::text_size::TextRange;

use super::function::{FnBuilder, Storage};
use crate::ir::*;
use crate::known::is_builtin_name;
use crate::scopes::{MODULE_SCOPE, Resolution, ScopeId, ScopeKind};

/// Where a name is kept, as the current function sees it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Place {
    Local(Reg),
    Cell(CellRef),
    /// A register that yields to the global of the same name where it is unbound.
    Namespace(Reg),
    Global,
}

/// Builtins that compile or inspect code at run time.
fn excluded(name: &str) -> Option<(Code, &'static str)> {
    Some(match name {
        "exec" | "eval" | "compile" => {
            (Code::DynamicCode, "write the code as a function, or choose among functions in a dict")
        }
        "globals" | "locals" | "breakpoint" => (Code::FrameAccess, "keep the values in a dict of your own"),
        "__import__" => (Code::DynamicImport, "use an import statement"),
        _ => return None,
    })
}

impl<'a> FnBuilder<'a, '_> {
    fn place(&self, name: Name) -> Place {
        let scopes = &self.unit.scopes;
        match scopes.resolution(self.scope, name) {
            Resolution::Local(binder) => match self.storage.get(&(binder, name)) {
                Some(&Storage::Register(reg)) => Place::Local(reg),
                Some(&Storage::Cell(cell)) => Place::Cell(CellRef::Own(cell)),
                None => Place::Global,
            },
            Resolution::Class(binder) => match self.storage.get(&(binder, name)) {
                Some(&Storage::Register(reg)) => Place::Namespace(reg),
                _ => Place::Global,
            },
            Resolution::Free => Place::Cell(self.free(name)),
            Resolution::Global => match self.storage.get(&(MODULE_SCOPE, name)) {
                Some(&Storage::Register(reg)) => Place::Namespace(reg),
                _ => Place::Global,
            },
        }
    }

    fn free(&self, name: Name) -> CellRef {
        let owner = self.unit.scopes.owner(self.scope);
        let index = self.unit.scopes.get(owner).frees.get_index_of(&name).unwrap_or(0);
        CellRef::Free(index as u32)
    }

    /// The cell of a variable that an inner function captures from `binder`.
    pub(super) fn captured(&self, binder: ScopeId, name: Name) -> CellRef {
        match self.storage.get(&(binder, name)) {
            Some(&Storage::Cell(cell)) if self.unit.scopes.owner(binder) == self.unit.scopes.owner(self.scope) => {
                CellRef::Own(cell)
            }
            _ => self.free(name),
        }
    }

    /// The register that assigning to the name writes, if it is one.
    pub(super) fn register_of(&mut self, text: &str) -> Option<Reg> {
        if self.namespace_here().is_some() {
            return None;
        }
        let name = self.identifier(text);
        match self.place(name) {
            Place::Local(reg) | Place::Namespace(reg) => Some(reg),
            _ => None,
        }
    }

    pub(super) fn load_name(&mut self, text: &str, range: TextRange, wanted: Option<Reg>) -> Reg {
        let name = self.identifier(text);
        if self.namespace_here().is_none() || self.place(name) != Place::Global {
            return self.load_variable(text, range, wanted);
        }
        let (dst, loc) = (self.temp(), self.plain(range));
        let Some(done) = self.find_prepared(text, dst, loc) else { return dst };
        self.load_variable(text, range, Some(dst));
        self.jump(done);
        self.start(done);
        self.into(wanted, dst, loc)
    }

    fn load_variable(&mut self, text: &str, range: TextRange, wanted: Option<Reg>) -> Reg {
        let name = self.identifier(text);
        let loc = self.plain(range);
        match self.place(name) {
            Place::Local(reg) => {
                self.emit(Op::CheckBound { reg, name, is_local: true }, loc);
                self.into(wanted, reg, loc)
            }
            Place::Cell(cell) => {
                let dst = self.or_temp(wanted);
                self.emit(Op::LoadCell { dst, cell }, loc);
                dst
            }
            Place::Namespace(reg) if !self.has_fallback(name) => {
                self.emit(Op::CheckBound { reg, name, is_local: false }, loc);
                self.into(wanted, reg, loc)
            }
            Place::Namespace(reg) => {
                let dst = self.temp();
                let (bound, unbound, join) = (self.new_block(), self.new_block(), self.new_block());
                let is_bound = self.temp();
                self.emit(Op::IsBound { dst: is_bound, reg }, loc);
                self.branch(is_bound, bound, unbound, loc);
                self.start(bound);
                self.emit(Op::Copy { dst, src: reg }, loc);
                self.jump(join);
                self.start(unbound);
                self.load_global(name, loc, Some(dst), false);
                self.jump(join);
                self.start(join);
                self.into(wanted, dst, loc)
            }
            Place::Global => match self.class_constant(text) {
                Some(value) => {
                    let dst = self.or_temp(wanted);
                    self.emit(Op::Const { dst, value }, loc);
                    dst
                }
                None => self.load_global(name, loc, wanted, true),
            },
        }
    }

    /// Names that every class body has.
    fn class_constant(&self, text: &str) -> Option<Const> {
        let scope = self.unit.scopes.get(self.scope);
        let value = match text {
            _ if scope.kind != ScopeKind::Class => return None,
            "__qualname__" => &scope.qualname,
            "__module__" => &self.unit.loaded.name,
            _ => return None,
        };
        Some(Const::Str(value.as_bytes().to_vec()))
    }

    /// Whether a register of a class body or of the entry module hides something.
    fn has_fallback(&self, name: Name) -> bool {
        let globals = &self.shared.program.modules;
        let text = self.shared.program.names.text(name);
        globals[self.unit.id.index()].globals.contains_key(&name)
            || globals[0].globals.contains_key(&name)
            || self.module_constant(text).is_some()
    }

    /// Names that every module has unless it binds them itself.
    pub(super) fn module_constant(&self, text: &str) -> Option<Const> {
        let string = |text: &str| Const::Str(text.as_bytes().to_vec());
        Some(match text {
            "__name__" => string(&self.unit.loaded.name),
            "__file__" => string(&self.shared.sources.get(self.unit.loaded.file())?.display_path()),
            "__doc__" => self.unit.doc.as_deref().map_or(Const::None, string),
            "__package__" if self.unit.loaded.is_package => string(&self.unit.loaded.name),
            "__package__" if self.unit.loaded.name == "__main__" => Const::None,
            "__package__" => string(self.unit.loaded.name.rsplit_once('.').map_or("", |(parent, _)| parent)),
            "__spec__" | "__loader__" | "__cached__" => Const::None,
            "__debug__" => Const::Bool(true),
            "Ellipsis" => Const::Ellipsis,
            "NotImplemented" => Const::NotImplemented,
            _ => return None,
        })
    }

    fn load_global(&mut self, name: Name, loc: Loc, wanted: Option<Reg>, reports: bool) -> Reg {
        let dst = self.or_temp(wanted);
        if self.shared.program.names.text(name) == "__builtins__" {
            self.emit(Op::Import { dst, module: ModuleId(0) }, loc);
            return dst;
        }
        let modules = &self.shared.program.modules;
        let own = modules[self.unit.id.index()].globals.get(&name).copied();
        let text = self.shared.program.names.text(name);
        let builtin = modules[0].globals.get(&name).copied();
        // The last are what calls of `eval` and its kin were replaced by.
        let is_visible = self.unit.loaded.is_builtin
            || is_builtin_name(text)
            || text.starts_with("_molt_")
            || self.shared.added_builtins.contains(&name);
        let builtin = builtin.filter(|_| is_visible);
        let op = match (own, builtin) {
            (Some(global), builtin) => {
                Op::LoadGlobal { dst, global, fallback: builtin.filter(|&builtin| builtin != global) }
            }
            (None, builtin) => match (self.module_constant(text), builtin) {
                (Some(value), _) => Op::Const { dst, value },
                (None, Some(global)) => Op::LoadGlobal { dst, global, fallback: None },
                (None, None) => {
                    if reports {
                        self.report_undefined(name, loc);
                    }
                    Op::LoadUndefined { dst, name }
                }
            },
        };
        self.emit(op, loc);
        dst
    }

    /// Whether reading the name always raises NameError.
    pub(super) fn is_undefined(&mut self, text: &str) -> bool {
        if text == "__builtins__" {
            return false;
        }
        let name = self.identifier(text);
        let modules = &self.shared.program.modules;
        self.place(name) == Place::Global
            && !modules[self.unit.id.index()].globals.contains_key(&name)
            && !(modules[0].globals.contains_key(&name)
                && (is_builtin_name(text) || self.shared.added_builtins.contains(&name)))
            && self.module_constant(text).is_none()
            && self.class_constant(text).is_none()
    }

    /// Whether the name is that of a builtin which no value stands for: a statement that only names it does nothing.
    pub(super) fn is_kept_back(&mut self, text: &str) -> bool {
        excluded(text).is_some() && self.is_undefined(text)
    }

    fn report_undefined(&mut self, name: Name, loc: Loc) {
        if self.unit.loaded.is_builtin || !self.is_reachable() {
            return;
        }
        let text = self.shared.program.names.text(name).to_owned();
        let diagnostic = if let Some((code, help)) = excluded(&text) {
            Diagnostic::new(code, loc.span, format!("'{text}' cannot be compiled ahead of time")).help(help)
        } else if is_builtin_name(&text) {
            Diagnostic::new(Code::BuiltinNotYet, loc.span, format!("the builtin '{text}' is not supported yet"))
        } else if self.shared.reported.insert((self.unit.id, name)) {
            Diagnostic::new(Code::UndefinedName, loc.span, format!("name '{text}' is not defined"))
        } else {
            return;
        };
        self.report(diagnostic);
    }

    /// Reads a name of the `builtins` module, whatever the program calls the same.
    pub(super) fn load_builtin(&mut self, text: &str, loc: Loc) -> Reg {
        let name = self.intern(text);
        let dst = self.temp();
        let op = match self.shared.program.modules[0].globals.get(&name) {
            Some(&global) => Op::LoadGlobal { dst, global, fallback: None },
            None => Op::LoadUndefined { dst, name },
        };
        self.emit(op, loc);
        dst
    }

    /// Whether the name means the builtin: neither the module nor a function around binds it.
    pub(super) fn is_builtin(&mut self, text: &str) -> bool {
        let name = self.identifier(text);
        self.place(name) == Place::Global
            && (self.unit.id.0 == 0 || !self.shared.program.modules[self.unit.id.index()].globals.contains_key(&name))
    }

    pub(super) fn store_name(&mut self, text: &str, value: Reg, loc: Loc) {
        self.bind_prepared(text, Some(value), loc);
        let name = self.identifier(text);
        match self.place(name) {
            Place::Local(dst) | Place::Namespace(dst) => {
                self.into(Some(dst), value, loc);
            }
            Place::Cell(cell) => self.emit(Op::StoreCell { cell, value }, loc),
            Place::Global => {
                if let Some(&global) = self.shared.program.modules[self.unit.id.index()].globals.get(&name) {
                    self.emit(Op::StoreGlobal { global, value }, loc);
                }
            }
        }
    }

    pub(super) fn delete_name(&mut self, text: &str, loc: Loc) {
        self.bind_prepared(text, None, loc);
        let name = self.identifier(text);
        match self.place(name) {
            Place::Local(reg) => {
                self.emit(Op::CheckBound { reg, name, is_local: true }, loc);
                self.emit(Op::Unbind { reg }, loc);
            }
            Place::Namespace(reg) => {
                self.emit(Op::CheckBound { reg, name, is_local: false }, loc);
                self.emit(Op::Unbind { reg }, loc);
            }
            Place::Cell(cell) => self.emit(Op::DelCell { cell }, loc),
            Place::Global => {
                if let Some(&global) = self.shared.program.modules[self.unit.id.index()].globals.get(&name) {
                    self.emit(Op::DelGlobal { global }, loc);
                }
            }
        }
    }
}

impl FnBuilder<'_, '_> {
    /// The current value of a parameter of the function.
    pub(super) fn parameter(&mut self, owner: ScopeId, name: Name, loc: Loc) -> Option<Reg> {
        match *self.storage.get(&(owner, name))? {
            Storage::Register(reg) => {
                self.emit(Op::CheckBound { reg, name, is_local: true }, loc);
                Some(reg)
            }
            Storage::Cell(cell) => {
                let dst = self.temp();
                self.emit(Op::LoadCell { dst, cell: CellRef::Own(cell) }, loc);
                Some(dst)
            }
        }
    }
}

impl FnBuilder<'_, '_> {
    /// The implicit `name = None; del name` after an `except … as name`.
    pub(super) fn forget_name(&mut self, text: &str, loc: Loc) {
        let name = self.identifier(text);
        match self.place(name) {
            Place::Local(reg) | Place::Namespace(reg) => self.emit(Op::Unbind { reg }, loc),
            Place::Cell(cell) => {
                let value = self.none(loc);
                self.emit(Op::StoreCell { cell, value }, loc);
                self.emit(Op::DelCell { cell }, loc);
            }
            Place::Global => {
                let value = self.none(loc);
                self.store_name(text, value, loc);
                self.delete_name(text, loc);
            }
        }
    }
}
