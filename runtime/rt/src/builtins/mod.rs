//! What builtin functions and modules need beside the types' own functions: the process, clocks, mathematics.

mod gamma;
mod math;
mod process;
mod time;

pub use math::*;
pub use process::*;
pub use time::*;
