//! Calls with results that CPython gave (golden.txt, written by generate/golden.py; `MOLT_GOLDEN` names another file).
#![expect(clippy::undocumented_unsafe_blocks, reason = "nothing frees the objects of a test")]

use molt_abi::layout::{Bytes, Header, List, Str, Tuple, exception as word};
use molt_abi::types::Builtin;
use molt_abi::value::{IntWord, Storage, Value, Word};

use crate::object::{as_object, bytes_data, inline_int, int_word, str_data, tuple_items, type_id, value_of};
use crate::{bytes, exception, float, format, int, list, str};

#[derive(Clone, Debug)]
enum Arg {
    Int(IntWord),
    Float(f64),
    Str(*mut Str),
    Bytes(*mut Bytes),
    Bool(bool),
    List(Vec<Arg>),
}

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len() / 2).map(|i| u8::from_str_radix(&text[2 * i..2 * i + 2], 16).unwrap()).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn parse(text: &str) -> Arg {
    let rest = &text[1..];
    match text.as_bytes()[0] {
        b'i' => {
            let s = str::new_ascii(rest.as_bytes());
            Arg::Int(unsafe { int::molt_int_parse(s, 16) })
        }
        b'f' => Arg::Float(f64::from_bits(u64::from_str_radix(rest, 16).unwrap())),
        b's' => Arg::Str(str::new_str(&unhex(rest))),
        b'b' => Arg::Bytes(bytes::new_bytes(&unhex(rest))),
        b'T' => Arg::Bool(true),
        b'F' => Arg::Bool(false),
        _ => {
            let inner = &rest[..rest.len() - 1];
            Arg::List(if inner.is_empty() { Vec::new() } else { inner.split(',').map(parse).collect() })
        }
    }
}

fn show_int(a: IntWord) -> String {
    let s = int::molt_int_to_base(a, 16);
    format!("i{}", String::from_utf8_lossy(unsafe { str_data(s) }).replace("0x", ""))
}

fn show_str(s: *mut Str) -> String {
    let text = unsafe { str_data(s) };
    assert_eq!(unsafe { (*s).chars }, str::char_count(text));
    format!("s{}", hex(text))
}

fn show_value(v: Value) -> String {
    let Some(object) = as_object(v) else {
        return inline_int(v).map_or_else(|| "?".to_owned(), |_| show_int(int_word(v)));
    };
    match unsafe { type_id(object) } {
        id if id == Builtin::str as u32 => show_str(object.cast()),
        id if id == Builtin::bytes as u32 => show(object.cast::<Bytes>()),
        _ => show_int(int_word(v)),
    }
}

trait Show {
    fn show(self) -> String;
}

impl Show for IntWord {
    fn show(self) -> String {
        show_int(self)
    }
}
impl Show for i64 {
    fn show(self) -> String {
        show_int(int::molt_int_from_i64(self))
    }
}
impl Show for bool {
    fn show(self) -> String {
        if self { "T" } else { "F" }.to_owned()
    }
}
impl Show for f64 {
    fn show(self) -> String {
        let bits = if self.is_nan() { f64::NAN.to_bits() } else { self.to_bits() };
        format!("f{bits:016x}")
    }
}
impl Show for *mut Str {
    fn show(self) -> String {
        show_str(self)
    }
}
impl Show for *mut Bytes {
    fn show(self) -> String {
        format!("b{}", hex(unsafe { bytes_data(self) }))
    }
}
impl Show for *mut List {
    fn show(self) -> String {
        let items: Vec<_> = unsafe { (0..(*self).len).map(|i| show_value(Value(list::get(self, i).0))).collect() };
        format!("[{}]", items.join(","))
    }
}
impl Show for *mut Tuple {
    fn show(self) -> String {
        let items: Vec<_> = unsafe { tuple_items(self) }.iter().map(|item| show_value(*item)).collect();
        format!("[{}]", items.join(","))
    }
}
impl Show for Vec<String> {
    fn show(self) -> String {
        format!("[{}]", self.join(","))
    }
}

fn show(x: impl Show) -> String {
    x.show()
}

/// The pending exception as the file shows it, which is taken.
fn raised() -> Option<String> {
    if !exception::molt_exc_pending() {
        return None;
    }
    let exc: *mut Header = exception::molt_exc_take();
    unsafe {
        let class = Builtin::ALL[type_id(exc) as usize];
        let message = if class.is_subclass_of(Builtin::UnicodeError) && class != Builtin::UnicodeError {
            let part = |field| show_part(*exception::field(exc, field));
            [word::UNICODE_ENCODING, word::UNICODE_START, word::UNICODE_END, word::UNICODE_REASON].map(part).join(" ")
        } else {
            let args = as_object(*exception::field(exc, word::ARGS)).unwrap();
            tuple_items(args.cast::<Tuple>()).first().map_or_else(String::new, |arg| show_part(*arg))
        };
        Some(format!("!{}:{}", class.name(), hex(message.as_bytes())))
    }
}

fn show_part(v: Value) -> String {
    match as_object(v) {
        Some(object) if unsafe { type_id(object) } == Builtin::str as u32 => {
            String::from_utf8_lossy(unsafe { str_data(object.cast()) }).into_owned()
        }
        _ => inline_int(v).map_or_else(String::new, |i| i.to_string()),
    }
}

fn new_list(items: &[Arg]) -> *mut List {
    let new = list::molt_list_new(Storage::Value as u32, 0);
    for item in items {
        let v = match item {
            Arg::Str(s) => value_of(*s),
            Arg::Bytes(b) => value_of(*b),
            Arg::Int(i) => unsafe { int::molt_value_from_int(*i) },
            Arg::Float(x) => Value(x.to_bits()),
            _ => panic!("not an element"),
        };
        unsafe { list::molt_list_append(new, Word(v.0)) };
    }
    new
}

fn call(op: &str, args: &[Arg]) -> String {
    let word = |i: usize| match args[i] {
        Arg::Int(a) => a,
        _ => panic!("{op}: argument {i}"),
    };
    let n = |i: usize| int::molt_int_clamp(word(i));
    let x = |i: usize| match args[i] {
        Arg::Float(x) => x,
        _ => panic!("{op}: argument {i}"),
    };
    let s = |i: usize| match args[i] {
        Arg::Str(s) => s,
        _ => panic!("{op}: argument {i}"),
    };
    let b = |i: usize| match args[i] {
        Arg::Bytes(b) => b,
        _ => panic!("{op}: argument {i}"),
    };
    let t = |i: usize| match args[i] {
        Arg::Bool(t) => t,
        _ => panic!("{op}: argument {i}"),
    };
    let l = |i: usize| match &args[i] {
        Arg::List(items) => new_list(items),
        _ => panic!("{op}: argument {i}"),
    };
    // A null or error result must not be looked at.
    macro_rules! checked {
        ($call:expr) => {{
            let result = $call;
            match raised() {
                Some(text) => text,
                None => show(result),
            }
        }};
    }
    unsafe {
        match op {
            "add" => checked!(int::molt_int_add(word(0), word(1))),
            "sub" => checked!(int::molt_int_sub(word(0), word(1))),
            "mul" => checked!(int::molt_int_mul(word(0), word(1))),
            "and" => checked!(int::molt_int_and(word(0), word(1))),
            "or" => checked!(int::molt_int_or(word(0), word(1))),
            "xor" => checked!(int::molt_int_xor(word(0), word(1))),
            "compare" => {
                let order = int::molt_int_compare(word(0), word(1));
                assert_eq!(int::molt_int_eq(word(0), word(1)), order == 0);
                show(order)
            }
            "floordiv" => checked!(int::molt_int_floordiv(word(0), word(1))),
            "mod" => checked!(int::molt_int_mod(word(0), word(1))),
            "truediv" => checked!(int::molt_int_truediv(word(0), word(1))),
            "gcd" => checked!(int::molt_int_gcd(word(0), word(1))),
            "pow_mod" => checked!(int::molt_int_pow_mod(word(0), word(1), word(2))),
            "pow" => checked!(int::molt_int_pow(word(0), word(1))),
            "shl" => checked!(int::molt_int_shl(word(0), word(1))),
            "shr" => checked!(int::molt_int_shr(word(0), word(1))),
            "neg" => checked!(int::molt_int_neg(word(0))),
            "invert" => checked!(int::molt_int_invert(word(0))),
            "abs" => checked!(int::molt_int_abs(word(0))),
            "hash" => checked!(int::molt_int_hash(word(0))),
            "bit_length" => checked!(int::molt_int_bit_length(word(0))),
            "bit_count" => checked!(int::molt_int_bit_count(word(0))),
            "to_f64" => checked!(int::molt_int_to_f64(word(0))),
            "isqrt" => checked!(int::molt_int_isqrt(word(0))),
            "str" => checked!(int::molt_int_to_str(word(0))),
            "hex" => checked!(int::molt_int_to_base(word(0), 16)),
            "oct" => checked!(int::molt_int_to_base(word(0), 8)),
            "bin" => checked!(int::molt_int_to_base(word(0), 2)),
            "round" => checked!(int::molt_int_round(word(0), n(1))),
            "to_bytes" => checked!(int::molt_int_to_bytes(word(0), n(1), t(2), t(3))),
            "from_bytes" => checked!(int::molt_int_from_bytes(b(0), t(1), t(2))),
            "compare_f64" => checked!(int::molt_int_compare_f64(word(0), x(1))),
            "parse" => checked!(int::molt_int_parse(s(0), n(1))),
            "from_f64" => checked!(int::molt_int_from_f64(x(0))),
            "float_str" => checked!(float::molt_float_to_str(x(0))),
            "float_hash" => checked!(float::molt_float_hash(x(0))),
            "float_hex" => checked!(float::molt_float_hex(x(0))),
            "float_is_integer" => checked!(float::molt_float_is_integer(x(0))),
            "float_ratio" => match (float::molt_float_ratio(x(0), false), raised()) {
                (_, Some(text)) => text,
                (first, None) => show(vec![show(first), show(float::molt_float_ratio(x(0), true))]),
            },
            "float_round_int" => checked!(float::molt_float_round_int(x(0))),
            "float_round" => checked!(float::molt_float_round(x(0), n(1))),
            "float_from_hex" => checked!(float::molt_float_from_hex(s(0))),
            "float_parse" => checked!(float::molt_float_parse(s(0))),
            "float_floordiv" => checked!(float::molt_float_floordiv(x(0), x(1))),
            "float_mod" => checked!(float::molt_float_mod(x(0), x(1))),
            "float_pow" => checked!(float::molt_float_pow(x(0), x(1))),
            "int_format" => checked!(format::molt_int_format(word(0), s(1))),
            "float_format" => checked!(format::molt_float_format(x(0), s(1))),
            "str_format" => checked!(format::molt_str_format(s(0), s(1))),
            "int_percent" => checked!(format::molt_int_percent(word(0), n(1), n(2), n(3), n(4))),
            "float_percent" => checked!(format::molt_float_percent(x(0), n(1), n(2), n(3), n(4))),
            "str_percent" => checked!(format::molt_str_percent(s(0), n(1), n(2), n(3))),
            "str.upper" => checked!(str::molt_str_upper(s(0))),
            "str.lower" => checked!(str::molt_str_lower(s(0))),
            "str.casefold" => checked!(str::molt_str_casefold(s(0))),
            "str.title" => checked!(str::molt_str_title(s(0))),
            "str.capitalize" => checked!(str::molt_str_capitalize(s(0))),
            "str.swapcase" => checked!(str::molt_str_swapcase(s(0))),
            "str.isalpha" => checked!(str::molt_str_is_alpha(s(0))),
            "str.isdecimal" => checked!(str::molt_str_is_decimal(s(0))),
            "str.isdigit" => checked!(str::molt_str_is_digit(s(0))),
            "str.isnumeric" => checked!(str::molt_str_is_numeric(s(0))),
            "str.isalnum" => checked!(str::molt_str_is_alnum(s(0))),
            "str.isspace" => checked!(str::molt_str_is_space(s(0))),
            "str.isprintable" => checked!(str::molt_str_is_printable(s(0))),
            "str.isidentifier" => checked!(str::molt_str_is_identifier(s(0))),
            "str.isupper" => checked!(str::molt_str_is_upper(s(0))),
            "str.islower" => checked!(str::molt_str_is_lower(s(0))),
            "str.istitle" => checked!(str::molt_str_is_title(s(0))),
            "str.isascii" => checked!(str::molt_str_is_ascii(s(0))),
            "str_repr" => checked!(str::molt_str_repr(s(0))),
            "str_ascii" => checked!(str::molt_str_ascii(str::molt_str_repr(s(0)))),
            "str_hash" => checked!(str::molt_str_hash(s(0))),
            "str_len" => show((*s(0)).chars as i64),
            "str_ord" => checked!(str::molt_str_ord(s(0))),
            "str_chr" => checked!(str::molt_str_chr(n(0))),
            "str_get" => checked!(str::molt_str_get(s(0), n(1))),
            "str_slice" => checked!(str::molt_str_slice(s(0), n(1), n(2), n(3))),
            "str_split_space" => checked!(str::molt_str_split_space(s(0), n(1))),
            "str_rsplit_space" => checked!(str::molt_str_rsplit_space(s(0), n(1))),
            "str_split_lines" => checked!(str::molt_str_split_lines(s(0), t(1))),
            "str_split" => checked!(str::molt_str_split(s(0), s(1), n(2))),
            "str_rsplit" => checked!(str::molt_str_rsplit(s(0), s(1), n(2))),
            "str_pad" => checked!(str::molt_str_pad(s(0), n(1), s(2), n(3))),
            "str_zfill" => checked!(str::molt_str_zfill(s(0), n(1))),
            "str_expand_tabs" => checked!(str::molt_str_expand_tabs(s(0), n(1))),
            "str_strip_space" => checked!(str::molt_str_strip_space(s(0), n(1))),
            "str_strip" => checked!(str::molt_str_strip(s(0), s(1), n(2))),
            "str_encode" => checked!(str::molt_str_encode(s(0), s(1), s(2))),
            "str_repeat" => checked!(str::molt_str_repeat(s(0), n(1))),
            "str_concat" => {
                let text = checked!(str::molt_str_concat(s(0), s(1)));
                // `+=` of a string that nobody else holds.
                let own = str::molt_str_append(str::new_str(str_data(s(0))), s(1));
                assert_eq!(show(own), text);
                crate::object::release(own.cast());
                text
            }
            "str_compare" => checked!(str::molt_str_compare(s(0), s(1))),
            "str_eq" => checked!(str::molt_str_eq(s(0), s(1))),
            "str_contains" => checked!(str::molt_str_contains(s(0), s(1))),
            "str.find" => checked!(str::molt_str_find(s(0), s(1), n(2), n(3))),
            "str.rfind" => checked!(str::molt_str_rfind(s(0), s(1), n(2), n(3))),
            "str.count" => checked!(str::molt_str_count(s(0), s(1), n(2), n(3))),
            "str.startswith" => checked!(str::molt_str_starts_with(s(0), s(1), n(2), n(3))),
            "str.endswith" => checked!(str::molt_str_ends_with(s(0), s(1), n(2), n(3))),
            "str_replace" => checked!(str::molt_str_replace(s(0), s(1), s(2), n(3))),
            "str_remove_prefix" => checked!(str::molt_str_remove_prefix(s(0), s(1))),
            "str_remove_suffix" => checked!(str::molt_str_remove_suffix(s(0), s(1))),
            "str_join" => checked!(str::molt_str_join(s(0), l(1))),
            "char" => {
                let after = str::molt_str_concat(str::new_ascii(b"a"), s(0));
                let classes: Vec<bool> = vec![
                    str::molt_str_is_alpha(s(0)),
                    str::molt_str_is_decimal(s(0)),
                    str::molt_str_is_digit(s(0)),
                    str::molt_str_is_numeric(s(0)),
                    str::molt_str_is_space(s(0)),
                    str::molt_str_is_printable(s(0)),
                    str::molt_str_is_upper(s(0)),
                    str::molt_str_is_lower(s(0)),
                    str::molt_str_is_title(s(0)),
                    str::molt_str_is_identifier(s(0)),
                    str::molt_str_is_identifier(after),
                ];
                show(classes.into_iter().map(show).collect::<Vec<_>>())
            }
            "char_case" => show(
                [str::molt_str_upper, str::molt_str_lower, str::molt_str_title, str::molt_str_casefold]
                    .map(|f| show(f(s(0))))
                    .to_vec(),
            ),
            "bytes_repr" => checked!(bytes::molt_bytes_repr(b(0))),
            "bytes_hash" => checked!(bytes::molt_bytes_hash(b(0))),
            "bytes_hex" => checked!(bytes::molt_bytes_hex(b(0), s(1), n(2))),
            "bytes_get" => checked!(bytes::molt_bytes_get(b(0), n(1))),
            "bytes_decode" => checked!(str::molt_bytes_decode(b(0), s(1), s(2))),
            "bytes_case" => checked!(bytes::molt_bytes_case(b(0), n(1))),
            "bytes_is" => checked!(bytes::molt_bytes_is(b(0), n(1))),
            "bytes_split_lines" => checked!(bytes::molt_bytes_split_lines(b(0), t(1))),
            "bytes_split_space" => checked!(bytes::molt_bytes_split_space(b(0), n(1))),
            "bytes_strip" => checked!(bytes::molt_bytes_strip(b(0), b(1), n(2))),
            "bytes_split" => checked!(bytes::molt_bytes_split(b(0), b(1), n(2))),
            "bytes_replace" => checked!(bytes::molt_bytes_replace(b(0), b(1), b(2), n(3))),
            "bytes_partition" => checked!(bytes::molt_bytes_partition(b(0), b(1), t(2))),
            "bytes_concat" => checked!(bytes::molt_bytes_concat(b(0), b(1))),
            "bytes.find" => checked!(bytes::molt_bytes_find(b(0), b(1), n(2), n(3))),
            "bytes.rfind" => checked!(bytes::molt_bytes_rfind(b(0), b(1), n(2), n(3))),
            "bytes.count" => checked!(bytes::molt_bytes_count(b(0), b(1), n(2), n(3))),
            "bytes.startswith" => checked!(bytes::molt_bytes_starts_with(b(0), b(1), n(2), n(3))),
            "bytes.endswith" => checked!(bytes::molt_bytes_ends_with(b(0), b(1), n(2), n(3))),
            "bytes_from_hex" => checked!(bytes::molt_bytes_from_hex(s(0))),
            "bytes_join" => checked!(bytes::molt_bytes_join(b(0), l(1))),
            _ => panic!("unknown operation {op}"),
        }
    }
}

#[test]
fn golden() {
    let _guard = super::lock();
    let text = match std::env::var_os("MOLT_GOLDEN") {
        Some(path) => std::fs::read_to_string(path).unwrap(),
        None => include_str!("golden.txt").to_owned(),
    };
    let mut failures = std::collections::BTreeMap::<&str, usize>::new();
    for line in text.lines() {
        let words: Vec<&str> = line.split(' ').collect();
        let [op, args @ .., "=", wanted] = words.as_slice() else { panic!("{line}") };
        let args: Vec<Arg> = args.iter().map(|arg| parse(arg)).collect();
        let got = call(op, &args);
        // CPython's NaN may have a sign.
        if got != *wanted && !(got == "f7ff8000000000000" && wanted.ends_with("ff8000000000000")) {
            let count = failures.entry(op).or_default();
            *count += 1;
            if *count <= 4 {
                eprintln!("{}\n   got {got:.300}", &line[..line.len().min(600)]);
            }
        }
    }
    assert!(failures.is_empty(), "{failures:?}");
}
