//! What builtin functions and modules need beside the types' own functions: the process, clocks, mathematics.

mod fibers;
mod gamma;
mod math;
mod process;
mod time;

pub use fibers::*;
pub use math::*;
pub use process::*;
pub use time::*;
