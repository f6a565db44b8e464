//! The typed SSA intermediate representation.
