//! Process, time, math: what builtin functions and modules need beside the types' own functions.

#[macro_export]
macro_rules! builtins_functions {
    ($then:ident) => {
        $then! {
            /// Prints the uncaught exception, flushes, and returns the exit status of the process.
            fn report_uncaught() -> I64 [cold];
            fn perf_counter() -> F64 [];
            fn time_now() -> F64 [];
            fn argv() -> List [allocates];
        }
    };
}

crate::builtins_functions! { declare }
use super::declare;
