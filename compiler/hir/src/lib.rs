//! HIR: a control-flow graph of generic Python operations, and its construction from the AST.
