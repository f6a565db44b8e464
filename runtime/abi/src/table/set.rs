//! Sets: CPython's open addressing, so that iteration order agrees.

#[macro_export]
macro_rules! set_functions {
    ($then:ident) => {
        $then! {
            /// An empty set (`frozen`: a frozenset) with elements of this storage kind.
            fn set_new(storage: U32, frozen: Bool) -> Set [allocates];
        }
    };
}

crate::set_functions! { declare }
use super::declare;
