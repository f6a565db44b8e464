//! Standard streams and files.

#[macro_export]
macro_rules! io_functions {
    ($then:ident) => {
        $then! {
            /// Writes to standard output through its buffer; OSError.
            fn stdout_write(s: Str) -> Status [raises];
            fn stderr_write(s: Str) -> Status [raises];
            fn stdout_flush() -> Status [raises];
        }
    };
}

crate::io_functions! { declare }
use super::declare;
