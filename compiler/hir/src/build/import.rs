//! Imports. Every module is known when the program is built; one that is not found raises ModuleNotFoundError where it
//! is imported, and is reported unless the program expects that.

use molt_source::{Code, Diagnostic};
use molt_syntax::ast;
use molt_syntax::text_size::TextRange;

use super::function::FnBuilder;
use crate::graph::implied_import;
use crate::ir::*;
use crate::known::is_stdlib_module;

const RAISES: &str = "this raises ModuleNotFoundError";

impl<'a> FnBuilder<'a, '_> {
    pub(super) fn import(&mut self, import: &'a ast::StmtImport) {
        let loc = self.plain(import.range);
        for alias in &import.names {
            let name = alias.name.as_str();
            let mut module = self.run_import(name, alias.range, loc);
            if let Some(implied) = implied_import(name, self.unit.loaded.is_builtin)
                && self.shared.graph.modules.contains_key(implied)
            {
                self.run_import(implied, alias.range, loc);
            }
            let target = match &alias.asname {
                Some(target) => target.as_str(),
                None => {
                    let top = name.split('.').next().unwrap_or(name);
                    if top != name && self.shared.graph.modules.contains_key(top) {
                        module = self.run_import(top, alias.range, loc);
                    }
                    top
                }
            };
            self.store_name(target, module, loc);
        }
    }

    pub(super) fn import_from(&mut self, import: &'a ast::StmtImportFrom) {
        let loc = self.plain(import.range);
        let base = self.shared.graph.absolute(self.unit.loaded, import.level, import.module.as_deref());
        if base.as_deref() == Some("__future__") {
            return;
        }
        if base.as_deref() == Some("builtins") && self.unit.loaded.is_builtin {
            // The same variables: see `share_builtins`.
            return;
        }
        let mut whole = None;
        let module = match &base {
            Some(base) => {
                whole = Some(self.run_import(base, import.range, loc));
                self.shared.graph.modules.get_index_of(base).map(|index| ModuleId(index as u32))
            }
            None if self.import_guards > 0 => {
                let message = match self.unit.loaded.name.as_str() {
                    "__main__" => "attempted relative import with no known parent package",
                    _ => "attempted relative import beyond top-level package",
                };
                return self.raise_import_error("ImportError", message, None, loc);
            }
            None => {
                self.report(Diagnostic::of(Code::RelativeImport, loc.span));
                None
            }
        };
        for alias in &import.names {
            let target = alias.asname.as_ref().unwrap_or(&alias.name);
            match (module, &base) {
                (Some(module), _) if alias.name.as_str() == "*" => self.import_star(module, loc),
                (Some(module), Some(base)) => {
                    let name = self.intern(&alias.name);
                    self.check_name(module, base, name, alias);
                    let dst = self.temp();
                    self.emit(Op::ImportFrom { dst, module, name }, loc);
                    self.store_name(target, dst, loc);
                }
                (None, Some(base)) if self.is_listed_by_hand(base) => {
                    let dst = self.import_from_listed(base, &alias.name, whole, loc);
                    self.store_name(target, dst, loc);
                }
                // Reported: the name is bound to something, so that the rest can be checked.
                _ => {
                    let none = self.none(loc);
                    self.store_name(target, none, loc);
                }
            }
        }
    }

    /// Runs the module unless it has run. One that does not exist raises, if the program expects that, or is reported.
    fn run_import(&mut self, name: &str, range: TextRange, loc: Loc) -> Reg {
        if self.shared.graph.modules.contains_key(name) {
            // Packages first.
            let ends = name.match_indices('.').map(|(at, _)| at).chain([name.len()]);
            let modules = ends.filter_map(|end| self.shared.graph.modules.get_index_of(&name[..end]));
            let modules: Vec<usize> = modules.collect();
            let dst = self.temp();
            for index in modules {
                self.emit(Op::Import { dst, module: ModuleId(index as u32) }, loc);
            }
            return dst;
        }
        if self.is_listed_by_hand(name) {
            let key = self.constant(Const::Str(name.as_bytes().to_vec()), loc);
            return self.call_builtin("_listed_module", &[key], loc);
        }
        // The first part that is missing is the one that Python names.
        let ends = name.match_indices('.').map(|(at, _)| at).chain([name.len()]);
        let missing = ends.map(|end| &name[..end]).find(|part| !self.shared.graph.modules.contains_key(*part));
        let missing = missing.unwrap_or(name);
        let top = missing.split('.').next().unwrap_or(missing);
        // CPython's accelerators, which molt's own library has no use for and other modules do without (PEP 399).
        let is_guarded = self.import_guards > 0;
        let is_accelerator = top.starts_with('_') && (self.unit.loaded.is_builtin || is_guarded);
        let span = self.span(range);
        let has_parent =
            missing.rsplit_once('.').is_some_and(|(parent, _)| self.shared.graph.modules.contains_key(parent));
        let is_stdlib = is_stdlib_module(top) && !is_accelerator && !(has_parent && is_guarded);
        // A `try` has an answer to the exception.
        let raises = is_guarded || is_accelerator || self.is_late_import() && !is_stdlib;
        if is_stdlib {
            let message = format!("the module '{missing}' of the standard library is not supported yet");
            let diagnostic = Diagnostic::new(Code::StdlibModule, span, message);
            self.report(if raises { diagnostic.deferred(RAISES) } else { diagnostic });
        } else if !is_guarded && !is_accelerator {
            let message = format!("no module named '{missing}'");
            let help = "modules are searched in the folder of the program and in those given by --path";
            let diagnostic = Diagnostic::new(Code::ModuleNotFound, span, message).help(help);
            self.report(if raises { diagnostic.deferred(RAISES) } else { diagnostic });
        }
        if raises {
            let parent = missing.rsplit_once('.').and_then(|(parent, _)| self.shared.graph.modules.get(parent));
            let suffix = match parent {
                Some(parent) if !parent.is_package => format!("; '{}' is not a package", parent.name),
                _ => String::new(),
            };
            let message = format!("No module named '{missing}'{suffix}");
            self.raise_import_error("ModuleNotFoundError", &message, Some(missing), loc);
        }
        self.none(loc)
    }

    /// Whether the program may put a module of this name, which it does not have, into `sys.modules` itself.
    fn is_listed_by_hand(&self, name: &str) -> bool {
        let says = |text: String| super::mentions(self.shared.graph, self.shared.sources, &text);
        self.shared.lists_modules
            && !self.unit.loaded.is_builtin
            && !name.contains('.')
            && !self.shared.graph.modules.contains_key(name)
            && (says(format!("modules[\"{name}\"]")) || says(format!("modules['{name}']")))
    }

    /// `from module import name` of a module that was found in `sys.modules`.
    fn import_from_listed(&mut self, module: &str, text: &str, whole: Option<Reg>, loc: Loc) -> Reg {
        let dst = self.temp();
        let Some(obj) = whole else { return self.none(loc) };
        let name = self.intern(text);
        let outer = self.handler;
        let (on_error, cleanup, end) = (self.new_block(), self.new_block(), self.new_block());
        self.set_handler(Some(on_error));
        self.emit(Op::GetAttr { dst, obj, name }, loc);
        self.set_handler(outer);
        self.jump(end);
        let (exc, prev) = self.start_handler(on_error, cleanup);
        let class = self.load_builtin("AttributeError", loc);
        let (is_missing, missing, other) = (self.temp(), self.new_block(), self.new_block());
        self.emit(Op::MatchExc { dst: is_missing, exc, class }, loc);
        self.branch(is_missing, missing, other, loc);
        self.start(missing);
        self.set_handler(outer);
        self.emit(Op::LeaveHandler { prev }, loc);
        let message = format!("cannot import name '{text}' from '{module}' (unknown location)");
        self.raise_import_error("ImportError", &message, Some(module), loc);
        self.handler = Some(cleanup);
        self.start(other);
        self.reraise(exc, prev, outer);
        self.cleanup_block(cleanup, prev, None, outer);
        self.start(end);
        dst
    }

    /// `sys.modules[name]` where the name is a constant and the program has that module.
    pub(super) fn module_by_name(&mut self, subscript: &ast::ExprSubscript) -> Option<ModuleId> {
        let ast::Expr::Attribute(attribute) = &*subscript.value else { return None };
        let is_modules = attribute.attr.as_str() == "modules"
            && matches!(&*attribute.value, ast::Expr::Name(name) if name.id.as_str() == "sys");
        if !is_modules || subscript.ctx != ast::ExprContext::Load {
            return None;
        }
        let name = match &*subscript.slice {
            ast::Expr::StringLiteral(text) => text.value.to_str(),
            ast::Expr::Name(name) if name.id.as_str() == "__name__" => &self.unit.loaded.name,
            _ => return None,
        };
        self.shared.graph.modules.get_index_of(name).map(|index| ModuleId(index as u32))
    }

    /// Puts the module whose body this is into `sys.modules`, where the program may look. The handler for what the body
    /// raises, if it is one of the program's own.
    pub(super) fn list_module(&mut self) -> Option<BlockId> {
        if !self.shared.lists_modules || self.unit.id.0 == 0 {
            return None;
        }
        let loc = Loc { span: self.function.span, anchor: None };
        let module = self.temp();
        self.emit(Op::Import { dst: module, module: self.unit.id }, loc);
        let name = self.module_name(loc);
        self.call_builtin("_list_module", &[name, module], loc);
        if self.unit.loaded.is_builtin {
            return None;
        }
        let on_error = self.new_block();
        self.set_handler(Some(on_error));
        Some(on_error)
    }

    /// The handler of a body that `sys.modules` lists: one that raised has not been imported.
    pub(super) fn unlist_module(&mut self, block: BlockId) {
        let cleanup = self.new_block();
        let (exc, prev) = self.start_handler(block, cleanup);
        let nowhere = self.nowhere();
        let name = self.module_name(nowhere);
        self.call_builtin("_unlist_module", &[name], nowhere);
        self.reraise(exc, prev, None);
        self.cleanup_block(cleanup, prev, None, None);
    }

    fn module_name(&mut self, loc: Loc) -> Reg {
        self.constant(Const::Str(self.unit.loaded.name.as_bytes().to_vec()), loc)
    }

    fn raise_import_error(&mut self, class: &str, message: &str, module: Option<&str>, loc: Loc) {
        let callee = self.load_builtin(class, loc);
        let message = self.constant(Const::Str(message.as_bytes().to_vec()), loc);
        let exc = self.temp();
        let mut args = Args { pos: vec![Item::One(message)], kw: Vec::new() };
        if let Some(module) = module {
            let value = self.constant(Const::Str(module.as_bytes().to_vec()), loc);
            args.kw.push(Keyword::Named(self.intern("name"), value));
        }
        self.emit(Op::Call { dst: exc, callee, args }, loc);
        self.terminate(Term::Raise { exc: Some(exc), cause: None }, loc);
    }

    /// Binds the names that were found when scopes were resolved.
    fn import_star(&mut self, module: ModuleId, loc: Loc) {
        for text in super::star_names(self.shared, module) {
            let name = self.intern(&text);
            let dst = self.temp();
            self.emit(Op::ImportFrom { dst, module, name }, loc);
            self.store_name(&text, dst, loc);
        }
    }

    /// Reports a name that the module can never have, unless the program expects an ImportError.
    fn check_name(&mut self, module: ModuleId, base: &str, name: Name, alias: &ast::Alias) {
        let target = &self.shared.program.modules[module.index()];
        let text = self.shared.program.names.text(name);
        let is_known = target.globals.contains_key(&name)
            || self.shared.units[module.index()].registers.contains(&name)
            || self.shared.graph.modules.contains_key(&format!("{base}.{text}"))
            || text.starts_with("__")
            || self.shared.program.names.get("__getattr__").is_some_and(|get| target.globals.contains_key(&get));
        if is_known || self.import_guards > 0 {
            return;
        }
        let message = format!("cannot import name '{text}' from '{base}'");
        let mut diagnostic = Diagnostic::new(Code::NameNotInModule, self.span(alias.range), message);
        if target.is_builtin {
            diagnostic = diagnostic.note("not all of this module is supported yet");
        }
        // CPython's module may have the name, unless this is what stands in for another.
        let raises = self.is_late_import() && (!target.is_builtin || self.import_fallbacks > 0);
        self.report(if raises { diagnostic.deferred("this raises ImportError") } else { diagnostic });
    }

    /// Code that need not run when the program is started: that of functions, and what stands in for a missing module. What
    /// it imports raises when it does run, as everything else in it.
    fn is_late_import(&self) -> bool {
        self.function.kind != FuncKind::Module || self.import_fallbacks > 0
    }

    /// Names that every module has hold their values from the start if the module also assigns them.
    pub(super) fn bind_module_constants(&mut self) {
        let names = ["__name__", "__doc__", "__file__", "__package__", "__spec__", "__loader__"];
        for text in names {
            let name = self.intern(text);
            if self.unit.id.0 != 0
                && self.unit.scopes.module_names.contains(&name)
                && let Some(value) = self.module_constant(text)
            {
                let loc = self.nowhere();
                let value = self.constant(value, loc);
                self.store_name(text, value, loc);
            }
        }
    }

    /// A submodule becomes a variable of its package once its body has run.
    pub(super) fn bind_submodule(&mut self) {
        let Some((parent, last)) = self.unit.loaded.name.rsplit_once('.') else { return };
        let Some(parent) = self.shared.graph.modules.get_index_of(parent) else { return };
        let last = self.intern(last);
        if let Some(&global) = self.shared.program.modules[parent].globals.get(&last) {
            let loc = self.nowhere();
            let value = self.temp();
            self.emit(Op::Import { dst: value, module: self.unit.id }, loc);
            self.emit(Op::StoreGlobal { global, value }, loc);
        }
    }
}
