//! What the compiler and the runtime must agree on: value encoding, object layouts, type ids, runtime functions.
//!
//! Each fact has one table here; the compiler derives declarations, attributes, offsets and types from it, the runtime its
//! structs and signature checks. No code of either side lives here.
#![no_std]

pub mod layout;
pub mod table;
pub mod types;
pub mod value;
