//! Floats.

#[macro_export]
macro_rules! float_functions {
    ($then:ident) => {
        $then! {
            /// `repr(x)`: shortest digits that round-trip.
            fn float_to_str(x: F64) -> Str [allocates];
            /// `float(s)`; ValueError.
            /// Not `reads`: two calls that make a NaN make two.
            fn float_parse(s: Str) -> F64 [raises];
            /// `a // b` for b != 0, CPython's algorithm.
            fn float_floordiv(a: F64, b: F64) -> F64 [pure];
            /// `a % b` for b != 0, CPython's algorithm.
            fn float_mod(a: F64, b: F64) -> F64 [pure];
            /// `a ** b` where the result is real; ZeroDivisionError, OverflowError.
            fn float_pow(a: F64, b: F64) -> F64 [raises];
            fn float_hash(x: F64) -> I64 [pure];
            /// `format(x, spec)` for a non-empty spec; ValueError.
            fn float_format(x: F64, spec: Str) -> Str [allocates, raises];
            /// `round(x, digits)`, correctly rounded half to even on the decimal value.
            fn float_round(x: F64, digits: I64) -> F64 [raises];
            /// `round(x)`: to an int, half to even; ValueError, OverflowError.
            fn float_round_int(x: F64) -> Int [allocates, raises];
            /// `x.is_integer()`.
            fn float_is_integer(x: F64) -> Bool [pure, inline];
            /// The numerator of `x.as_integer_ratio()`, the denominator if `second`; OverflowError, ValueError.
            fn float_ratio(x: F64, second: Bool) -> Int [allocates, raises];
            /// `x.hex()`.
            fn float_hex(x: F64) -> Str [allocates];
            /// `float.fromhex(s)`; ValueError, OverflowError.
            fn float_from_hex(s: Str) -> F64 [reads, raises];
            /// The bits of the nearest 32-bit or 16-bit float, -1 if it overflows; the float of such bits.
            fn float_to_f32(x: F64) -> I64 [pure];
            fn float_from_f32(bits: I64) -> F64 [pure];
            fn float_to_f16(x: F64) -> I64 [pure];
            fn float_from_f16(bits: I64) -> F64 [pure];
            /// `%e %f %g` and those in capitals; arguments as for `int_percent`.
            fn float_percent(x: F64, conversion: I64, flags: I64, width: I64, precision: I64) -> Str [allocates, raises];
        }
    };
}

crate::float_functions! { declare }
use super::declare;
