//! Dicts: insertion-ordered hash tables whose keys and values have storage kinds.

#[macro_export]
macro_rules! dict_functions {
    ($then:ident) => {
        $then! {
            /// An empty dict with keys and values of these storage kinds.
            fn dict_new(keys: U32, values: U32) -> Dict [allocates];
        }
    };
}

crate::dict_functions! { declare }
use super::declare;
