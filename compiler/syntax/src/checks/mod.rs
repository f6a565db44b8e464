//! Errors that CPython finds after parsing, in its symbol table and its code generator.

use molt_source::{Diagnostic, SourceFile};
use ruff_python_ast::ModModule;

use crate::version::PythonVersion;

pub(crate) fn check(_file: &SourceFile, _version: PythonVersion, _module: &ModModule) -> Vec<Diagnostic> {
    Vec::new()
}
