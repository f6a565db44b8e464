//! What is done to every function after it is built: blocks are tidied, and checks for unbound variables remain only
//! where a variable may be unbound; operators see the numbers that variables stand for.

pub(crate) mod bound;
mod constants;
mod simplify;

use crate::ir::Function;

pub(crate) fn finish(function: &mut Function) {
    simplify::simplify(function);
    if bound::remove_checks(function) {
        simplify::simplify(function);
    }
    constants::propagate(function);
}
