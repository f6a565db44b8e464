//! Mathematics against CPython, to the last bit.

use molt_abi::layout::{Str, exception as words};
use molt_abi::value::{Storage, Word};

use crate::builtins::*;
use crate::exception::{field, molt_exc_take, pending};
use crate::list::{molt_list_append, molt_list_new};
use crate::object::{as_object, str_data, tuple_items, type_id};

/// The pending exception as `!Type:message`, taken.
pub(super) fn taken() -> String {
    let exc = molt_exc_take();
    // SAFETY: a fresh exception with one str.
    unsafe {
        let class = molt_abi::types::Builtin::ALL[type_id(exc) as usize].name();
        let args = as_object(*field(exc, words::ARGS)).unwrap();
        let text = as_object(tuple_items(args.cast())[0]).unwrap().cast::<Str>();
        format!("!{class}:{}", core::str::from_utf8(str_data(text)).unwrap())
    }
}

/// Functions by name, for the file's lines.
macro_rules! table {
    ($name:expr, $x:expr, $y:expr; $($one:ident)*; $($two:ident)*) => {
        pastey::paste! {
            match $name {
                $(stringify!($one) => [<molt_math_ $one>]($x),)*
                $(stringify!($two) => [<molt_math_ $two>]($x, $y),)*
                other => panic!("{other}"),
            }
        }
    };
}

#[test]
fn results_are_cpythons() {
    let _guard = super::lock();
    let mut wrong = Vec::new();
    for line in include_str!("math.txt").lines() {
        let (call, expected) = line.split_once(" = ").unwrap();
        let mut parts = call.split(' ').filter(|part| !part.is_empty());
        let name = parts.next().unwrap();
        let args: Vec<f64> = parts.map(|bits| f64::from_bits(u64::from_str_radix(bits, 16).unwrap())).collect();
        if name == "frexp" {
            let x = args[0];
            let found = format!("{:016x} {}", molt_math_frexp_mantissa(x).to_bits(), molt_math_frexp_exponent(x));
            assert_eq!(found, expected, "{line}");
            continue;
        }
        let result = if name == "fsum" || name == "norm" {
            let l = molt_list_new(Storage::Float as u32, 0);
            // SAFETY: a list of floats.
            unsafe {
                for x in &args {
                    molt_list_append(l, Word(x.to_bits()));
                }
                if name == "fsum" { molt_math_fsum(l) } else { molt_math_norm(l) }
            }
        } else {
            let (x, y) = (args[0], args.get(1).copied().unwrap_or(0.0));
            table!(name, x, y;
                sqrt sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh exp exp2 expm1 log log2 log10 log1p gamma
                lgamma erf erfc;
                pow atan2 hypot fmod remainder copysign)
        };
        let found = match pending() {
            true => taken(),
            false if result.is_nan() => "nan".to_string(),
            false => format!("{:016x}", result.to_bits()),
        };
        if found != expected {
            wrong.push(format!("{line}: {found}"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
}
