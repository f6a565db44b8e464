//! Source text to AST, with diagnostics.
