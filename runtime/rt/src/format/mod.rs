//! The format-spec mini-language (`format(x, spec)`) and the conversions of `%`, for int, float and str.

mod errors;
mod float;
mod int;
pub(crate) mod number;
mod percent;
mod spec;
mod text;

pub use float::*;
pub use int::*;
pub use percent::*;
pub use text::*;
