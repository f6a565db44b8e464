//! Passes over SSA.
