//! HIR and types to SSA.
