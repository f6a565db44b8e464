//! Ints of any size (int words), and i64 helpers that are too large to be inline code.

#[macro_export]
macro_rules! int_functions {
    ($then:ident) => {
        $then! {
            /// `a + b`.
            fn int_add(a: Int, b: Int) -> Int [allocates];
            fn int_sub(a: Int, b: Int) -> Int [allocates];
            fn int_mul(a: Int, b: Int) -> Int [allocates];
            /// `a // b`; ZeroDivisionError.
            fn int_floordiv(a: Int, b: Int) -> Int [allocates, raises];
            /// `a % b`; ZeroDivisionError.
            fn int_mod(a: Int, b: Int) -> Int [allocates, raises];
            /// `a * b % m`, all machine words; 0 for no `m`.
            fn int_mul_mod(a: I64, b: I64, m: I64) -> I64 [pure];
            /// `a / b`, correctly rounded; ZeroDivisionError, OverflowError.
            fn int_truediv(a: Int, b: Int) -> F64 [reads, raises];
            /// `a ** b` for `b >= 0` (the caller computes negative exponents in floats).
            fn int_pow(a: Int, b: Int) -> Int [allocates, raises];
            /// `pow(a, b, m)`, negative `b` by modular inverse; ValueError.
            fn int_pow_mod(a: Int, b: Int, m: Int) -> Int [allocates, raises];
            fn int_and(a: Int, b: Int) -> Int [allocates];
            fn int_or(a: Int, b: Int) -> Int [allocates];
            fn int_xor(a: Int, b: Int) -> Int [allocates];
            /// `a << b`; ValueError for a negative count, MemoryError/OverflowError for an absurd one.
            fn int_shl(a: Int, b: Int) -> Int [allocates, raises];
            /// `a >> b`; ValueError for a negative count.
            fn int_shr(a: Int, b: Int) -> Int [allocates, raises];
            fn int_neg(a: Int) -> Int [allocates];
            fn int_invert(a: Int) -> Int [allocates];
            /// -1, 0 or 1.
            fn int_compare(a: Int, b: Int) -> I64 [reads];
            fn int_eq(a: Int, b: Int) -> Bool [reads];
            /// The word of any i64 (the inline case is inline code).
            fn int_from_i64(a: I64) -> Int [allocates, cold];
            /// The word of an unsigned 64-bit number.
            fn int_from_u64(a: I64) -> Int [allocates];
            /// Whether it fits i64 (the inline case is inline code).
            fn int_fits_i64(a: Int) -> Bool [reads];
            /// Whether it is in 0..2^64.
            fn int_fits_u64(a: Int) -> Bool [reads];
            /// The low 64 bits in two's complement: exact if it fits.
            fn int_low64(a: Int) -> I64 [reads];
            /// The nearest i64: saturates, for slice bounds.
            fn int_clamp(a: Int) -> I64 [reads];
            /// The exact double nearest; OverflowError "int too large to convert to float".
            fn int_to_f64(a: Int) -> F64 [reads, raises];
            /// `a == b` and order of an int and a float, exactly: -1, 0, 1, or 2 if b is NaN.
            fn int_compare_f64(a: Int, b: F64) -> I64 [reads];
            /// Truncates; ValueError for NaN, OverflowError for infinities.
            fn int_from_f64(a: F64) -> Int [allocates, raises];
            fn int_hash(a: Int) -> I64 [reads];
            fn int_to_str(a: Int) -> Str [allocates, raises];
            fn i64_to_str(a: I64) -> Str [allocates];
            /// Digits in `base` 2, 8 or 16 with prefix, as `bin`, `oct`, `hex` print them.
            fn int_to_base(a: Int, base: I64) -> Str [allocates];
            /// `int(s, base)`; ValueError.
            fn int_parse(s: Str, base: I64) -> Int [allocates, raises];
            fn int_bit_length(a: Int) -> I64 [reads];
            fn int_bit_count(a: Int) -> I64 [reads];
            /// `a ** b` for `b >= 0`.
            fn i64_pow(a: I64, b: I64) -> Int [allocates];
            /// `format(a, spec)` for a non-empty spec; ValueError.
            fn int_format(a: Int, spec: Str) -> Str [allocates, raises];
            /// Boxes an int word.
            fn value_from_int(a: OwnInt) -> Value [allocates, inline];
            /// Boxes any i64 (the 48-bit case is inline code).
            fn value_from_i64(a: I64) -> Value [allocates, cold];
            /// The int word of a value that is an int (inline or big) or a bool.
            fn int_from_value(v: Value) -> Int [allocates, inline];
            /// `abs(a)`.
            fn int_abs(a: Int) -> Int [allocates];
            /// `math.gcd(a, b)`.
            fn int_gcd(a: Int, b: Int) -> Int [allocates];
            /// `math.isqrt(a)`; ValueError.
            fn int_isqrt(a: Int) -> Int [allocates, raises];
            /// `round(a, -digits)` for `digits > 0`: to a multiple of a power of ten, half to even.
            fn int_round(a: Int, digits: I64) -> Int [allocates];
            /// `a.to_bytes(len, "little" if little else "big", signed=signed)`; OverflowError, ValueError.
            fn int_to_bytes(a: Int, len: I64, little: Bool, signed: Bool) -> Bytes [allocates, raises];
            /// `int.from_bytes(b, "little" if little else "big", signed=signed)`.
            fn int_from_bytes(b: Bytes, little: Bool, signed: Bool) -> Int [allocates];
            /// Whether a number is one of `size` bytes; of at most 8 here and in the next two.
            fn int_fits_bytes(a: Int, size: I64, signed: Bool) -> Bool [reads];
            /// The number in `b[at:at + size]`, which is in range.
            fn bytes_get_int(b: Bytes, at: I64, size: I64, little: Bool, signed: Bool) -> Int [allocates];
            /// Writes the low bytes of a number to `b[at:at + size]`, which is in range, of a mutable buffer.
            fn bytes_put_int(b: Bytes, at: I64, size: I64, little: Bool, a: Int) -> Void [];
            /// `sys.get_int_max_str_digits()`.
            fn int_max_digits() -> I64 [reads];
            /// `sys.set_int_max_str_digits(limit)`; ValueError.
            fn int_set_max_digits(limit: I64) -> Status [raises];
            /// `%d %i %u %o %x %X` of a format string; `conversion` is the character. Flags: 1 `-`, 2 `+`, 4 space, 8 `#`, 16 `0`. A
            /// precision below 0 is absent.
            fn int_percent(a: Int, conversion: I64, flags: I64, width: I64, precision: I64) -> Str [allocates, raises];
        }
    };
}

crate::int_functions! { declare }
use super::declare;
