//! The builder: syntax trees to HIR, one file per family of syntax.
//!
//! Modules are loaded and their scopes resolved first, so that every name has its place before any code is built. Code
//! objects are then built from a queue: a `def` reserves its number where it stands and is built later.

mod annotation;
mod assign;
mod async_;
mod builtins;
mod call;
mod class;
mod class_call;
mod class_function;
mod comprehension;
mod condition;
mod def;
mod expr;
mod fstring;
mod function;
mod import;
mod loops;
mod name;
pub(crate) mod namespace;
mod pattern;
mod percent;
mod position;
mod prepare;
mod signals;
mod stmt;
mod string;
mod template;
mod try_;
mod type_params;
mod unparse;
mod with_;
mod yield_;

use std::collections::VecDeque;

use crate::order::{IndexMap, IndexSet};
use molt_source::{Diagnostic, FileId, FileProvider, SourceMap, Span};
use molt_syntax::ast::{self, Stmt};
use molt_syntax::text_size::TextRange;
use molt_syntax::with_big_stack;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::finish;
use crate::graph::{self, Embedded, Graph, Loaded, Options};
use crate::ir::*;
use crate::known;
use crate::scopes::{Annotations, MODULE_SCOPE, ScopeId, Scopes, collect_module};
use function::FnBuilder;

/// Builds the program that starts at `entry`. `embedded` holds the sources of molt's own modules; those of `builtins`
/// form one module and are always built. Errors are in the diagnostics; the program is then incomplete, but well formed.
pub fn build_program(
    sources: &mut SourceMap,
    files: &dyn FileProvider,
    entry: FileId,
    embedded: &[Embedded<'_>],
    options: &Options,
) -> (Program, Vec<Diagnostic>) {
    with_big_stack(|| {
        let mut diagnostics = Vec::new();
        let graph = graph::load(sources, files, entry, embedded, options, &mut diagnostics);
        let mut program = Program::default();
        let words =
            ["__annotations__", "get_type_hints", "get_annotations", "signature", "getfullargspec", "singledispatch"];
        let keeps_annotations = words.iter().any(|word| mentions(&graph, sources, word));
        let units = declare(&graph, sources, keeps_annotations, &mut program);
        let added_builtins = if mentions(&graph, sources, "builtins") {
            builtins::added(&graph, &mut program)
        } else {
            FxHashSet::default()
        };
        let mut shared = Shared {
            program,
            diagnostics,
            sources,
            graph: &graph,
            units: &units,
            jobs: VecDeque::new(),
            functions: FxHashMap::default(),
            classes: FxHashMap::default(),
            reported: FxHashSet::default(),
            added_builtins,
            reads_type_params: false,
            interns_texts: mentions(&graph, sources, "setattr") || mentions(&graph, sources, "builtins"),
            reads_orig_bases: false,
            has_mro_entries: false,
            reads_orig_class: false,
            prepares: false,
            reflects_modulo: false,
            sees_interrupts: signals::sees_interrupts(&graph),
            recursive: FxHashSet::default(),
            lists_modules: mentions(&graph, sources, "sys.modules")
                || mentions(&graph, sources, "from sys import") && mentions(&graph, sources, "modules"),
        };
        let reads_orig = ["__orig_bases__", "get_original_bases", "__parameters__", "get_type_hints"];
        shared.has_mro_entries = mentions(&graph, sources, "__mro_entries__");
        shared.reads_orig_bases = reads_orig.iter().any(|word| mentions(&graph, sources, word));
        shared.reads_orig_class = mentions(&graph, sources, "__orig_class__");
        shared.prepares = mentions(&graph, sources, "__prepare__");
        shared.reflects_modulo = mentions(&graph, sources, "__rmod__");
        shared.reads_type_params = mentions(&graph, sources, "__type_params__");
        if shared.sees_interrupts {
            shared.recursive = signals::recursive_names(&graph);
        }
        shared.build_all();
        let Shared { mut program, mut diagnostics, .. } = shared;
        count_stores(&mut program);
        #[cfg(debug_assertions)]
        if let Err(message) = crate::verify(&program) {
            panic!("HIR is malformed: {message}");
        }
        Diagnostic::sort(&mut diagnostics);
        (program, diagnostics)
    })
}

/// A module with its scopes resolved.
pub(crate) struct Unit<'a> {
    pub(crate) id: ModuleId,
    pub(crate) loaded: &'a Loaded,
    pub(crate) scopes: Scopes,
    /// Names of the entry module that are registers of its body.
    pub(crate) registers: FxHashSet<Name>,
    pub(crate) doc: Option<String>,
}

/// What is built and from what, for all functions.
pub(crate) struct Shared<'a> {
    pub(crate) program: Program,
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) sources: &'a SourceMap,
    pub(crate) graph: &'a Graph,
    pub(crate) units: &'a [Unit<'a>],
    pub(crate) jobs: VecDeque<Job<'a>>,
    /// Code in a `finally` is built once per way out of its `try`, but each `def` and `class` in it is one object.
    pub(crate) functions: FxHashMap<(ModuleId, ScopeId), FuncId>,
    pub(crate) classes: FxHashMap<(ModuleId, ScopeId), ClassId>,
    /// Names reported already, by module.
    pub(crate) reported: FxHashSet<(ModuleId, Name)>,
    /// The program may ask functions and classes for their type parameters.
    pub(crate) reads_type_params: bool,
    /// It assigns attributes by name: its strings may be such names.
    pub(crate) interns_texts: bool,
    /// It may ask classes for the bases as they were written.
    pub(crate) reads_orig_bases: bool,
    /// Bases may be other than classes: the program has `__mro_entries__`.
    pub(crate) has_mro_entries: bool,
    /// It may ask instances for the alias that made them.
    pub(crate) reads_orig_class: bool,
    /// It has metaclasses that make the namespaces of classes.
    pub(crate) prepares: bool,
    /// Whether an operand of `%` may be of a class below str with a say of its own.
    pub(crate) reflects_modulo: bool,
    /// The program has code that could see an interrupt: its loops and recursions look for signals.
    pub(crate) sees_interrupts: bool,
    /// Then, names of functions that may call themselves.
    pub(crate) recursive: FxHashSet<&'a str>,
    /// Names that the program adds to those of the `builtins` module.
    pub(crate) added_builtins: FxHashSet<Name>,
    /// It may look into `sys.modules`.
    pub(crate) lists_modules: bool,
}

/// A code object that is still to be built.
pub(crate) struct Job<'a> {
    pub(crate) func: FuncId,
    pub(crate) unit: usize,
    pub(crate) scope: ScopeId,
    pub(crate) file: FileId,
    pub(crate) body: Body<'a>,
    pub(crate) class: Option<ClassId>,
}

#[derive(Clone, Copy)]
pub(crate) enum Body<'a> {
    Module,
    Def(&'a ast::StmtFunctionDef),
    Lambda(&'a ast::ExprLambda),
    /// The value of a type alias and other expressions that wait until they are asked for.
    Lazy(&'a ast::Expr),
    /// With its range: the call's parentheses count if it has none of its own.
    Generator(&'a ast::ExprGenerator, TextRange),
}

impl<'a> Shared<'a> {
    fn build_all(&mut self) {
        for (index, unit) in self.units.iter().enumerate() {
            let func = self.program.modules[unit.id.index()].init;
            let file = unit.loaded.file();
            self.jobs.push_back(Job { func, unit: index, scope: MODULE_SCOPE, file, body: Body::Module, class: None });
        }
        while let Some(job) = self.jobs.pop_front() {
            let func = job.func;
            let mut function = FnBuilder::new(self, &job).build(&job);
            finish::finish(&mut function);
            self.program.functions[func.index()] = function;
        }
    }
}

/// Whether the text of a module of the program holds this.
pub(crate) fn mentions(graph: &Graph, sources: &SourceMap, text: &str) -> bool {
    let own = graph.modules.values().filter(|loaded| !loaded.is_builtin);
    let mut files = own.flat_map(|loaded| &loaded.files);
    files.any(|(file, _)| sources.get(*file).is_some_and(|file| file.text().contains(text)))
}

fn imports_future_annotations(loaded: &Loaded) -> bool {
    loaded.files.iter().flat_map(|(_, module)| &module.body).any(|stmt| {
        matches!(stmt, Stmt::ImportFrom(import) if import.module.as_deref() == Some("__future__")
            && import.names.iter().any(|alias| alias.name.as_str() == "annotations"))
    })
}

/// Collects and resolves the scopes of all modules and declares modules and globals.
fn declare<'a>(graph: &'a Graph, sources: &SourceMap, keeps_annotations: bool, program: &mut Program) -> Vec<Unit<'a>> {
    let mut all: Vec<Scopes> = graph
        .modules
        .values()
        .map(|loaded| {
            let files = loaded.files.iter().map(|(file, module)| (*file, &module.body[..]));
            let annotations = Annotations {
                are_evaluated: !loaded.is_builtin && !imports_future_annotations(loaded),
                are_kept: !loaded.is_builtin && keeps_annotations,
            };
            collect_module(files, &loaded.name, annotations, &mut program.names)
        })
        .collect();
    for (index, loaded) in graph.modules.values().enumerate() {
        for (target, _) in star_imports(graph, loaded) {
            for name in exported(graph, target, &all, &program.names, &mut IndexSet::default()) {
                let name = program.names.intern(&name);
                all[index].bind_module_name(name);
            }
        }
    }

    // Attributes that the compiler answers have names even where only a string spells them.
    for text in ["__bases__", "__base__", "__mro__", "__self__", "__func__", "__code__", "__subclasses__"] {
        program.names.intern(text);
    }
    let mut units = Vec::with_capacity(all.len());
    for (index, (loaded, mut scopes)) in graph.modules.values().zip(all).enumerate() {
        let id = ModuleId(index as u32);
        scopes.resolve(&mut program.names);
        let is_private = loaded.name == "__main__" && !graph.entry_is_imported && !scopes.shows_globals;
        if scopes.shows_globals {
            // Any name may be bound through the dict of the module's variables.
            let is_builtin =
                |name: &Name| units.first().is_some_and(|unit: &Unit| unit.scopes.module_names.contains(name));
            let loose: Vec<Name> = scopes.global_names().filter(|name| !is_builtin(name)).collect();
            let constants = ["__name__", "__file__", "__doc__", "__package__", "__spec__", "__loader__", "__cached__"];
            for name in loose {
                let text = program.names.text(name);
                if !constants.contains(&text) && !known::is_builtin_name(text) && text != "__debug__" {
                    scopes.module_names.insert(name);
                }
            }
        }
        let mut globals = IndexMap::default();
        let mut registers = FxHashSet::default();
        // unittest looks for these in the program's module.
        let has_fixtures = graph.modules.contains_key("unittest");
        let is_fixture =
            |name: Name| has_fixtures && matches!(program.names.text(name), "setUpModule" | "tearDownModule");
        for &name in &scopes.module_names {
            if is_private && !scopes.shared_names.contains(&name) && !is_fixture(name) {
                registers.insert(name);
            } else {
                let global = GlobalId(program.globals.len() as u32);
                program.globals.push(Global { name, module: id, stores: 0 });
                globals.insert(name, global);
            }
        }
        let init = FuncId(program.functions.len() as u32);
        let name = program.names.intern(&loaded.name);
        let module_name = program.names.intern("<module>");
        program.functions.push(placeholder(module_name, id));
        let doc = loaded.files.first().and_then(|(file, module)| {
            let text = sources.get(*file).map_or("", |file| file.text());
            string::docstring(&module.body, text)
        });
        let file = sources.get(loaded.file()).filter(|_| !loaded.is_builtin);
        let path = file.map(|file| file.display_path()).unwrap_or_default();
        program.modules.push(Module {
            name,
            file: loaded.file(),
            init,
            is_package: loaded.is_package,
            is_builtin: loaded.is_builtin,
            doc: doc.clone(),
            path,
            globals,
        });
        units.push(Unit { id, loaded, scopes, registers, doc });
    }
    program.entry = graph.modules.get_index_of("__main__").map(|index| ModuleId(index as u32));
    share_builtins(&units, program);
    submodules_are_globals(graph, program);
    units
}

/// `from builtins import _x as y` in a module of molt's own makes `y` the very variable: what the program assigns to
/// `sys.stdout` is what `print` writes to.
fn share_builtins(units: &[Unit<'_>], program: &mut Program) {
    for unit in units.iter().filter(|unit| unit.loaded.is_builtin && unit.id.0 != 0) {
        for stmt in unit.loaded.files.iter().flat_map(|(_, module)| &module.body) {
            let Stmt::ImportFrom(import) = stmt else { continue };
            if import.module.as_deref() != Some("builtins") {
                continue;
            }
            for alias in &import.names {
                let name = program.names.intern(&alias.name);
                let shared = program.names.intern(alias.asname.as_ref().unwrap_or(&alias.name));
                if let Some(&global) = program.modules[0].globals.get(&name) {
                    program.modules[unit.id.index()].globals.insert(shared, global);
                }
            }
        }
    }
}

/// A submodule becomes a variable of its package once it is imported.
fn submodules_are_globals(graph: &Graph, program: &mut Program) {
    for name in graph.modules.keys() {
        let Some((parent, last)) = name.rsplit_once('.') else { continue };
        let Some(parent) = graph.modules.get_index_of(parent) else { continue };
        let last = program.names.intern(last);
        if !program.modules[parent].globals.contains_key(&last) {
            let global = GlobalId(program.globals.len() as u32);
            program.globals.push(Global { name: last, module: ModuleId(parent as u32), stores: 0 });
            program.modules[parent].globals.insert(last, global);
        }
    }
}

pub(crate) fn placeholder(name: Name, module: ModuleId) -> Function {
    Function {
        name,
        qualname: name,
        module,
        kind: FuncKind::Module,
        generator: None,
        span: Span::NONE,
        line: 1,
        params: Vec::new(),
        regs: Vec::new(),
        cells: Vec::new(),
        frees: Vec::new(),
        blocks: Vec::new(),
        doc: None,
        class: None,
        class_bodies: Vec::new(),
    }
}

/// The modules that `from … import *` statements at module level name, with the statements.
fn star_imports<'a>(graph: &'a Graph, loaded: &'a Loaded) -> Vec<(usize, &'a Stmt)> {
    fn walk<'a>(graph: &Graph, loaded: &Loaded, body: &'a [Stmt], found: &mut Vec<(usize, &'a Stmt)>) {
        for stmt in body {
            match stmt {
                Stmt::ImportFrom(import) if import.names.iter().any(|alias| alias.name.as_str() == "*") => {
                    let base = graph.absolute(loaded, import.level, import.module.as_deref());
                    if let Some(index) = base.and_then(|base| graph.modules.get_index_of(&base)) {
                        found.push((index, stmt));
                    }
                }
                Stmt::If(branch) => {
                    walk(graph, loaded, &branch.body, found);
                    branch.elif_else_clauses.iter().for_each(|clause| walk(graph, loaded, &clause.body, found));
                }
                Stmt::Try(stmt) => {
                    walk(graph, loaded, &stmt.body, found);
                    for ast::ExceptHandler::ExceptHandler(handler) in &stmt.handlers {
                        walk(graph, loaded, &handler.body, found);
                    }
                    walk(graph, loaded, &stmt.orelse, found);
                    walk(graph, loaded, &stmt.finalbody, found);
                }
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    for (_, module) in &loaded.files {
        walk(graph, loaded, &module.body, &mut found);
    }
    found
}

/// The names that `from module import *` binds: `__all__` if it is a literal, else all public names.
fn exported(
    graph: &Graph,
    module: usize,
    scopes: &[Scopes],
    names: &Names,
    visited: &mut IndexSet<usize>,
) -> IndexSet<String> {
    if !visited.insert(module) {
        return IndexSet::default();
    }
    let loaded = &graph.modules[module];
    if let Some(listed) = listed_names(loaded) {
        return listed;
    }
    let bound = scopes[module].bound_at_module_level();
    let mut found: IndexSet<String> = bound.map(|name| names.text(name).to_owned()).collect();
    for (target, _) in star_imports(graph, loaded) {
        found.extend(exported(graph, target, scopes, names, visited));
    }
    found.retain(|name| !name.starts_with('_'));
    found
}

/// The names that `from module import *` binds, now that scopes are resolved.
pub(crate) fn star_names(shared: &Shared<'_>, module: ModuleId) -> Vec<String> {
    let unit = &shared.units[module.index()];
    if let Some(listed) = listed_names(unit.loaded) {
        return listed.into_iter().collect();
    }
    let texts = unit.scopes.module_names.iter().map(|&name| shared.program.names.text(name));
    texts.filter(|name| !name.starts_with('_')).map(str::to_owned).collect()
}

fn listed_names(loaded: &Loaded) -> Option<IndexSet<String>> {
    let mut listed = None;
    for stmt in loaded.files.iter().flat_map(|(_, module)| &module.body) {
        let (target, value) = match stmt {
            Stmt::Assign(assign) => (assign.targets.first()?, &*assign.value),
            Stmt::AugAssign(assign) => (&*assign.target, &*assign.value),
            Stmt::AnnAssign(assign) => match &assign.value {
                Some(value) => (&*assign.target, &**value),
                None => continue,
            },
            _ => continue,
        };
        if !matches!(target, ast::Expr::Name(name) if name.id.as_str() == "__all__") {
            continue;
        }
        let elements = match value {
            ast::Expr::List(list) => &list.elts,
            ast::Expr::Tuple(tuple) => &tuple.elts,
            _ => return None,
        };
        for element in elements {
            let ast::Expr::StringLiteral(text) = element else { return None };
            listed.get_or_insert_with(IndexSet::default).insert(text.value.to_str().to_owned());
        }
    }
    listed
}

fn count_stores(program: &mut Program) {
    let ops = program.functions.iter().flat_map(|function| &function.blocks).flat_map(|block| &block.ops);
    for (op, _) in ops {
        if let Op::StoreGlobal { global, .. } | Op::DelGlobal { global } = op {
            program.globals[global.index()].stores += 1;
        }
    }
}
