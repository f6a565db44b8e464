//! The import graph: finds, reads and parses every module that the entry file can reach.
//!
//! Imports in branches that are never taken (`if TYPE_CHECKING:`) are not followed. Parents of a module are loaded
//! before it. A module that is not found is left out here; the statement that imports it is reported by the builder.

use std::path::{Path, PathBuf};

use crate::order::IndexMap;
use molt_source::{Diagnostic, FileId, FileProvider, SourceMap};
use molt_syntax::ast::{self, ModModule, Stmt};
use molt_syntax::{PythonVersion, parse};

use crate::constant::truth_of;

/// A source that is part of molt: `module` is what `import` calls it. Several may form the one module `builtins`.
#[derive(Clone, Copy, Debug)]
pub struct Embedded<'t> {
    pub module: &'t str,
    /// What tracebacks and diagnostics show.
    pub path: &'t str,
    pub text: &'t str,
}

#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Folders to search after the folder of the entry file.
    pub path: Vec<PathBuf>,
    pub version: PythonVersion,
}

pub(crate) struct Loaded {
    pub(crate) name: String,
    pub(crate) files: Vec<(FileId, ModModule)>,
    pub(crate) is_package: bool,
    pub(crate) is_builtin: bool,
    pub(crate) version: PythonVersion,
}

impl Loaded {
    pub(crate) fn file(&self) -> FileId {
        self.files.first().map_or(FileId::NONE, |(file, _)| *file)
    }
}

/// All modules by dotted name; the entry is `__main__`, number 1, after `builtins`.
pub(crate) struct Graph {
    pub(crate) modules: IndexMap<String, Loaded>,
    /// A module other than the entry imports `__main__`.
    pub(crate) entry_is_imported: bool,
}

impl Graph {
    /// The absolute name that `from {dots}{module} import …` in `importer` names; None beyond the top-level package.
    pub(crate) fn absolute(&self, importer: &Loaded, level: u32, module: Option<&str>) -> Option<String> {
        absolute(importer, level, module)
    }
}

pub(crate) fn load(
    sources: &mut SourceMap,
    provider: &dyn FileProvider,
    entry: FileId,
    embedded: &[Embedded<'_>],
    options: &Options,
    diagnostics: &mut Vec<Diagnostic>,
) -> Graph {
    let mut folders = Vec::new();
    if let Some(folder) = sources.file(entry).path.parent() {
        folders.push(folder.to_path_buf());
    }
    folders.extend(options.path.iter().cloned());
    let mut loader = Loader { sources, provider, embedded, version: options.version, folders, diagnostics };
    let mut graph = Graph { modules: IndexMap::default(), entry_is_imported: false };

    let builtins = loader.embedded("builtins").unwrap_or_else(|| Loaded {
        name: "builtins".to_owned(),
        files: Vec::new(),
        is_package: false,
        is_builtin: true,
        version: options.version,
    });
    graph.modules.insert("builtins".to_owned(), builtins);
    let body = loader.parse(entry);
    let main = Loaded {
        name: "__main__".to_owned(),
        files: vec![(entry, body)],
        is_package: false,
        is_builtin: false,
        version: options.version,
    };
    graph.modules.insert("__main__".to_owned(), main);

    loader.follow_imports(&mut graph);
    crate::expand::expand(&mut graph, loader.sources, options.version);
    // What was written imports as well.
    loader.follow_imports(&mut graph);
    graph
}

struct Loader<'a> {
    sources: &'a mut SourceMap,
    provider: &'a dyn FileProvider,
    embedded: &'a [Embedded<'a>],
    version: PythonVersion,
    folders: Vec<PathBuf>,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Loader<'_> {
    /// Loads what the modules import that are loaded already, and so on.
    fn follow_imports(&mut self, graph: &mut Graph) {
        let mut next = 0;
        while next < graph.modules.len() {
            let importer = &graph.modules[next];
            let mut wanted = Vec::new();
            for (file, module) in &importer.files {
                let before = wanted.len();
                imports(&module.body, importer, &mut wanted);
                let text = self.sources.file(*file).text();
                let implied = wanted[before..].iter().filter_map(|(name, _)| {
                    implied_import(name, importer.is_builtin).filter(|implied| text.contains(implied))
                });
                let implied: Vec<_> = implied.map(|name| (name.to_owned(), true)).collect();
                wanted.extend(implied);
            }
            let is_entry = importer.name == "__main__";
            for (name, is_certain) in wanted {
                if name == "__main__" && !is_entry {
                    graph.entry_is_imported = true;
                }
                self.require(graph, &name, is_certain);
            }
            next += 1;
        }
    }

    /// Loads a module after its parents. `is_certain` is false for a name that may be an attribute of its parent.
    fn require(&mut self, graph: &mut Graph, name: &str, is_certain: bool) {
        let mut ends: Vec<usize> = name.match_indices('.').map(|(at, _)| at).collect();
        ends.push(name.len());
        let last = ends.len() - 1;
        for (index, &end) in ends.iter().enumerate() {
            let prefix = &name[..end];
            if graph.modules.contains_key(prefix) {
                continue;
            }
            let parent = prefix.rsplit_once('.').map(|(parent, _)| parent);
            let parent_is_package =
                parent.is_none_or(|parent| graph.modules.get(parent).is_some_and(|module| module.is_package));
            let is_attribute = index == last && !is_certain;
            let found = parent_is_package.then(|| self.find(prefix, is_attribute)).flatten();
            match found {
                Some(module) => graph.modules.insert(prefix.to_owned(), module),
                None => return,
            };
        }
    }

    fn embedded(&mut self, name: &str) -> Option<Loaded> {
        let sources: Vec<_> = self.embedded.iter().filter(|source| source.module == name).copied().collect();
        if sources.is_empty() {
            return None;
        }
        let prefix = format!("{name}.");
        let is_package = self.embedded.iter().any(|source| source.module.starts_with(&prefix));
        let files = sources
            .into_iter()
            .map(|source| {
                let file = self.sources.add(source.path, source.text);
                (file, self.parse(file))
            })
            .collect();
        Some(Loaded { name: name.to_owned(), files, is_package, is_builtin: true, version: self.version })
    }

    fn find(&mut self, name: &str, is_attribute: bool) -> Option<Loaded> {
        if let Some(module) = self.embedded(name) {
            return Some(module);
        }
        let relative: PathBuf = name.split('.').collect();
        for folder in self.folders.clone() {
            let base = folder.join(&relative);
            let init = base.join("__init__.py");
            let file = base.with_extension("py");
            if self.provider.is_file(&init) {
                return self.read(name, &init, true);
            }
            if self.provider.is_file(&file) {
                return self.read(name, &file, false);
            }
            // A folder without __init__.py is a namespace package, unless an attribute may be meant.
            if !is_attribute && self.provider.is_dir(&base) {
                let file = self.sources.add(base, "");
                let body = self.parse(file);
                return Some(Loaded {
                    name: name.to_owned(),
                    files: vec![(file, body)],
                    is_package: true,
                    is_builtin: false,
                    version: self.version,
                });
            }
        }
        None
    }

    fn read(&mut self, name: &str, path: &Path, is_package: bool) -> Option<Loaded> {
        let file = match self.sources.load(self.provider, path) {
            Ok((file, diagnostics)) => {
                self.diagnostics.extend(diagnostics);
                file
            }
            Err(diagnostic) => {
                self.diagnostics.push(*diagnostic);
                return None;
            }
        };
        let body = self.parse(file);
        Some(Loaded {
            name: name.to_owned(),
            files: vec![(file, body)],
            is_package,
            is_builtin: false,
            version: self.version,
        })
    }

    /// The tree of a file; empty if it has errors, since only trees without errors may be compiled.
    fn parse(&mut self, file: FileId) -> ModModule {
        let (mut module, diagnostics) = parse(self.sources.file(file), self.version);
        if diagnostics.iter().any(Diagnostic::is_error) {
            module.body.clear();
        }
        self.diagnostics.extend(diagnostics);
        module
    }
}

fn absolute(importer: &Loaded, level: u32, module: Option<&str>) -> Option<String> {
    if level == 0 {
        return module.map(str::to_owned);
    }
    let mut base = importer.name.as_str();
    let mut steps = level - u32::from(importer.is_package);
    // The entry file is in no package.
    if importer.name == "__main__" {
        return None;
    }
    while steps > 0 {
        base = base.rsplit_once('.')?.0;
        steps -= 1;
    }
    Some(match module {
        Some(module) => format!("{base}.{module}"),
        None => base.to_owned(),
    })
}

/// What a program has once it has imported a module, because CPython's own start imports it: `collections.abc`.
pub(crate) fn implied_import(name: &str, is_builtin: bool) -> Option<&'static str> {
    (name == "collections" && !is_builtin).then_some("collections.abc")
}

/// The modules that statements import, and whether each must be one (or may be an attribute).
fn imports(body: &[Stmt], importer: &Loaded, wanted: &mut Vec<(String, bool)>) {
    for stmt in body {
        match stmt {
            Stmt::Import(import) => {
                wanted.extend(import.names.iter().map(|alias| (alias.name.to_string(), true)));
            }
            Stmt::ImportFrom(import) => {
                let Some(base) = absolute(importer, import.level, import.module.as_deref()) else { continue };
                if base == "__future__" {
                    continue;
                }
                wanted.push((base.clone(), true));
                for alias in &import.names {
                    if alias.name.as_str() != "*" {
                        wanted.push((format!("{base}.{}", alias.name), false));
                    }
                }
            }
            Stmt::If(branch) => {
                let mut is_open = true;
                let first = (Some(&*branch.test), &branch.body);
                let rest = branch.elif_else_clauses.iter().map(|clause| (clause.test.as_ref(), &clause.body));
                for (test, body) in std::iter::once(first).chain(rest) {
                    let truth = test.map_or(Some(true), |test| truth_of(test, importer));
                    if is_open && truth != Some(false) {
                        imports(body, importer, wanted);
                    }
                    is_open &= truth != Some(true);
                }
            }
            _ => nested(stmt, &mut |body| imports(body, importer, wanted)),
        }
    }
}

/// Calls `visit` with the statement lists that a compound statement holds.
fn nested(stmt: &Stmt, visit: &mut dyn FnMut(&[Stmt])) {
    match stmt {
        Stmt::FunctionDef(def) => visit(&def.body),
        Stmt::ClassDef(def) => visit(&def.body),
        Stmt::For(stmt) => {
            visit(&stmt.body);
            visit(&stmt.orelse);
        }
        Stmt::While(stmt) => {
            visit(&stmt.body);
            visit(&stmt.orelse);
        }
        Stmt::With(stmt) => visit(&stmt.body),
        Stmt::Match(stmt) => stmt.cases.iter().for_each(|case| visit(&case.body)),
        Stmt::Try(stmt) => {
            visit(&stmt.body);
            for ast::ExceptHandler::ExceptHandler(handler) in &stmt.handlers {
                visit(&handler.body);
            }
            visit(&stmt.orelse);
            visit(&stmt.finalbody);
        }
        _ => {}
    }
}
