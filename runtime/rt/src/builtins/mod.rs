//! What builtin functions and modules need beside the types' own functions: the process, clocks, signals, mathematics.

mod fibers;
mod gamma;
mod math;
mod process;
mod signals;
mod time;

pub use fibers::*;
pub use math::*;
pub use process::*;
pub use signals::*;
pub(crate) use signals::{interrupted, note_interrupt};
pub use time::*;
