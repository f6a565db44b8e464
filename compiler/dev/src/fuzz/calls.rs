//! Single operations of builtin types with arguments of all kinds, many to a program: each is a small program of its own,
//! which prints its result or its error.

use std::fmt::Write;

use super::random::Random;

type Pool = &'static [&'static str];

const TEXTS: Pool = &[
    r#""abc""#,
    r#""""#,
    r#""Hello World""#,
    r#""aAbB12""#,
    r#""\t x \n""#,
    r#""éßİ""#,
    r#""a,b,,c""#,
    r#""123""#,
    r#""²½""#,
    r#"("x" * 5)"#,
    r#""\U0001F600z""#,
    r#""ǆ""#,
];
const INTS: Pool = &["0", "1", "(-1)", "2", "5", "(-3)", "10", "True"];
const FLOATS: Pool =
    &["0.0", "(-0.0)", "1.5", "(-2.75)", "1e300", "float('inf')", "float('nan')", "3.0", "1e-7", "123456789.125"];
const BYTES: Pool = &[
    r#"b"abc""#,
    r#"b"""#,
    r#"b"Hello World""#,
    r#"b"a,b,,c""#,
    r#"b"\x00\xff""#,
    r#"b" x ""#,
    r#"bytearray(b"xyzzy")"#,
    r#"b"12""#,
];
const OTHERS: Pool = &[
    "None",
    "[]",
    "[1, 2, 3]",
    "['a', 'b']",
    "[[1], [2]]",
    "(1, 2)",
    "()",
    "{1: 2}",
    "{3, 1}",
    "range(4)",
    "2**70",
    "1j",
];
const POOLS: &[Pool] = &[TEXTS, INTS, FLOATS, BYTES, OTHERS];

/// Values of which a type's methods are called, and the names of these methods.
const METHODS: &[(Pool, &str)] = &[
    (
        TEXTS,
        "capitalize casefold center count encode endswith expandtabs find format index isalnum isalpha isascii isdecimal \
         isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans \
         partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines \
         startswith strip swapcase title translate upper zfill",
    ),
    (
        &[r#"b"abc""#, r#"b" x ""#, r#"b"a,b,,c""#, r#"bytearray(b"Hello World")"#, r#"bytearray(b"12")"#],
        "capitalize center count decode endswith expandtabs find hex index isalnum isalpha isdigit islower isspace istitle \
         isupper join ljust lower lstrip partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit \
         rstrip split splitlines startswith strip swapcase title translate upper zfill",
    ),
    (&["[3, 1, 2, 1]", "['b', 'a']"], "append clear copy count extend index insert pop remove reverse sort"),
    (&["(3, 1, 2, 1)", "()"], "count index"),
    (&["{'a': 1, 2: 'b'}"], "clear copy get items keys pop setdefault update values"),
    (
        &["{1, 2, 3}", "frozenset([1, 2])"],
        "copy difference intersection isdisjoint issubset issuperset symmetric_difference union",
    ),
    (&["5", "(-3)", "2**70", "True"], "as_integer_ratio bit_count bit_length conjugate is_integer to_bytes"),
    (&["1.5", "(-0.0)", "1e300", "float('nan')"], "as_integer_ratio conjugate hex is_integer"),
];

const FUNCTIONS: &str = "abs all any ascii bin bool bytearray bytes chr complex dict divmod enumerate filter float format \
                         frozenset hex int isinstance iter len list map max min oct ord pow range repr reversed round set \
                         slice sorted str sum tuple zip";

const OPERATORS: &str = "+ - * / // % ** << >> & | ^ < <= > >= == != in and or";

const PRELUDE: &str = r#"import warnings

warnings.simplefilter("ignore")


def plain(value):
    if isinstance(value, memoryview):
        return value.tobytes()
    if isinstance(value, (set, frozenset)):
        return type(value).__name__, sorted(map(repr, value))
    if hasattr(value, "__next__"):
        return type(value).__name__, list(value)
    return value


def with_receiver(receiver, call):
    result = call(receiver)
    return plain(result), plain(receiver)


def show(number, operation):
    try:
        result = repr(plain(operation()))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(number, result)


"#;

/// The operations of a program.
pub(super) fn operations(seed: u64, count: usize) -> Vec<String> {
    let mut random = Random::new(seed);
    (0..count).map(|_| operation(&mut random)).collect()
}

/// A program that shows the number and the result of each operation.
pub(super) fn print(operations: &[String]) -> String {
    let mut text = PRELUDE.to_owned();
    for (number, operation) in operations.iter().enumerate() {
        let _ = writeln!(text, "show({number}, lambda: {operation})");
    }
    text
}

fn operation(random: &mut Random) -> String {
    match random.below(8) {
        0..=2 => method(random),
        3 => {
            let name = word(random, FUNCTIONS);
            format!("{name}({})", arguments(random))
        }
        4 => operator(random),
        5 => format!("format({}, \"{}\")", number(random), spec(random)),
        6 => percent(random),
        _ => subscript(random),
    }
}

fn method(random: &mut Random) -> String {
    let (receivers, names) = random.pick(METHODS);
    let (receiver, name) = (random.pick(receivers), word(random, names));
    format!("with_receiver({receiver}, lambda x: x.{name}({}))", arguments(random))
}

/// Up to three, mostly of one kind, so that many calls are good.
fn arguments(random: &mut Random) -> String {
    let pool = *random.pick(POOLS);
    let count = *random.pick(&[0, 1, 1, 1, 2, 2, 3]);
    let values: Vec<&str> =
        (0..count).map(|_| if random.one_in(4) { value(random) } else { *random.pick(pool) }).collect();
    values.join(", ")
}

fn value(random: &mut Random) -> &'static str {
    let pool = *random.pick(POOLS);
    pool[random.below(pool.len())]
}

fn number(random: &mut Random) -> &'static str {
    let pool = *random.pick(&[INTS, FLOATS, &["1j", "(1.5-2j)", "2**70", "12345678", "'abc'"]]);
    pool[random.below(pool.len())]
}

fn word(random: &mut Random, words: &'static str) -> &'static str {
    let words: Vec<&str> = words.split_whitespace().collect();
    words[random.below(words.len())]
}

/// Without results that take for ever: powers and shifts by small numbers only.
fn operator(random: &mut Random) -> String {
    let (left, sign) = (value(random), word(random, OPERATORS));
    let right = if matches!(sign, "**" | "<<" | "*") { *random.pick(INTS) } else { value(random) };
    format!("({left}) {sign} ({right})")
}

/// A format spec, seldom a valid one for every type.
fn spec(random: &mut Random) -> String {
    let parts: [Pool; 9] = [
        &["", "", "*", "0"],
        &["", "<", ">", "^", "="],
        &["", "+", "-", " "],
        &["", "", "", "z"],
        &["", "#"],
        &["", "0"],
        &["", "5", "12"],
        &["", ",", "_"],
        &["", ".0", ".3", ".10"],
    ];
    let mut spec: String = parts.iter().map(|part| *random.pick(part)).collect();
    spec += *random.pick(&["", "d", "b", "o", "x", "X", "n", "e", "E", "f", "F", "g", "G", "%", "c", "s"]);
    spec
}

fn percent(random: &mut Random) -> String {
    let parts: [Pool; 3] = [&["", "-", "+", " ", "0", "#"], &["", "5", "12", "*"], &["", ".0", ".3", ".*"]];
    let mut spec: String = parts.iter().map(|part| *random.pick(part)).collect();
    spec += *random.pick(&["d", "i", "o", "x", "X", "e", "f", "g", "G", "c", "r", "s", "a", "%"]);
    let count = *random.pick(&[1, 1, 1, 2, 3]);
    let values: Vec<&str> = (0..count).map(|_| value(random)).collect();
    format!("\"<%{spec}>\" % ({},)", values.join(", "))
}

fn subscript(random: &mut Random) -> String {
    const SEQUENCES: Pool = &[
        "'hello'",
        "b'hello'",
        "[1, 2, 3, 4]",
        "(1, 2, 3)",
        "range(10)",
        "bytearray(b'abc')",
        "memoryview(b'abcd')",
        "{1: 'a'}",
        "range(0, 10, 3)",
    ];
    let bound = |random: &mut Random| if random.one_in(3) { "" } else { *random.pick(INTS) };
    let index = match random.below(3) {
        0 => value(random).to_owned(),
        1 => format!("{}:{}", bound(random), bound(random)),
        _ => format!("{}:{}:{}", bound(random), bound(random), bound(random)),
    };
    format!("{}[{index}]", random.pick(SEQUENCES))
}

#[cfg(test)]
mod tests {
    use super::{operations, print};

    #[test]
    fn the_same_seed_gives_the_same_operations() {
        assert_eq!(operations(3, 50), operations(3, 50));
        assert_ne!(operations(3, 50), operations(4, 50));
        assert!(print(&operations(3, 50)).contains("show(49, lambda: "));
    }
}
