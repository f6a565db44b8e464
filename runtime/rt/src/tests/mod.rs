//! Unit tests, with the tables that a compiled program would bring.

pub(crate) mod program;
