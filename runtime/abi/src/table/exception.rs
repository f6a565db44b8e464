//! Raising, the pending and the handled exception, tracebacks.

#[macro_export]
macro_rules! exception_functions {
    ($then:ident) => {
        $then! {
            /// Makes `exc` pending, with the handled exception as its `__context__`.
            fn raise(exc: OwnExc) -> Void [];
            /// Makes an exception of builtin type `type_id` with one argument pending.
            fn raise_text(type_id: U32, message: Str) -> Void [cold];
            /// Takes the pending exception.
            fn exc_take() -> Exc [];
            /// Makes `exc` pending again as it is (end of a finally): no context, no traceback entry of its own.
            fn exc_restore(exc: OwnExc) -> Void [];
            /// Appends a traceback entry for `site` to the pending exception.
            fn traceback_push(site: U32) -> Void [cold];
            /// Swaps the handled exception (`sys.exc_info()`): null if none.
            fn handled_swap(exc: OwnValue) -> Value [];
            /// Whether the object's type is `type_id` or a subclass.
            fn is_instance(obj: Obj, type_id: U32) -> Bool [reads];
        }
    };
}

crate::exception_functions! { declare }
use super::declare;
