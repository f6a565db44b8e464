//! Bytes.

#[macro_export]
macro_rules! bytes_functions {
    ($then:ident) => {
        $then! {
            fn bytes_eq(a: Bytes, b: Bytes) -> Bool [reads];
        }
    };
}

crate::bytes_functions! { declare }
use super::declare;
