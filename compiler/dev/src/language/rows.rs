//! The sections of Python's reference, each with the tests that show it and the diagnostics for what is missing in it.

/// A section of the reference.
pub(super) struct Row {
    /// Number and title, as the reference has them.
    pub(super) title: &'static str,
    /// Folders of `tests/run`, or programs in them.
    pub(super) tests: &'static [&'static str],
    /// What molt says about the part of the section that it does not compile.
    pub(super) codes: &'static [&'static str],
}

const fn row(title: &'static str, tests: &'static [&'static str]) -> Row {
    Row { title, tests, codes: &[] }
}

const fn partly(title: &'static str, tests: &'static [&'static str], codes: &'static [&'static str]) -> Row {
    Row { title, tests, codes }
}

pub(super) const CHAPTERS: &[(&str, &[Row])] = &[
    ("The language reference", REFERENCE),
    ("The data model", DATA_MODEL),
    ("Builtin functions and types", BUILTINS),
    ("The standard library", LIBRARY),
];

#[rustfmt::skip]
const REFERENCE: &[Row] = &[
    row("2.1 Line structure", &["programs/text_processing", "tracebacks/multi_line_call"]),
    row("2.3 Identifiers and keywords", &["scopes", "tracebacks/unicode_line"]),
    partly("2.4 Literals", &["strings/repr_escape", "bytes/basic", "ints/bases", "floats/parse", "fstrings"], &["M0105"]),
    row("2.5 Operators", &["operators"]),
    row("4.1 Structure of a program", &["modules", "programs", "closures"]),
    partly("4.2 Naming and binding", &["scopes", "closures", "dynamic_code"], &["M0301", "M0303"]),
    row("4.3 Exceptions", &["exceptions", "tracebacks"]),
    partly("5 The import system", &["modules", "imports"], &["M0304"]),
    row("6.1 Arithmetic conversions", &["ints/mixed_float", "floats/compare_and_mix", "operators/reflected"]),
    row("6.2.1 Identifiers", &["scopes"]),
    row("6.2.4 Displays", &["comprehensions", "unpacking", "iteration/unpacking", "calls/displays"]),
    row("6.2.5 – 6.2.7 List, set and dictionary displays", &["lists/basic", "sets/basic", "dicts/basic", "comprehensions"]),
    row("6.2.8 Generator expressions", &["generators/expressions", "generators/genexp_scope"]),
    row("6.2.9 Yield expressions", &["generators", "coroutines/async_generators"]),
    row("6.3.1 Attribute references", &["attributes", "descriptors"]),
    row("6.3.2 Subscriptions", &["operators/item_access", "strings/indexing"]),
    row("6.3.3 Slicings", &["lists/slicing", "operators/slices", "strings/slices"]),
    row("6.3.4 Calls", &["calls", "functions"]),
    row("6.4 Await expression", &["coroutines", "asyncio"]),
    row("6.5 The power operator", &["ints/power", "floats/powers"]),
    row("6.6 Unary operations", &["operators/unary_and_chained"]),
    row("6.7 – 6.9 Binary operations", &["ints/all_operators", "floats/arith", "operators"]),
    row("6.10 Comparisons", &["operators/comparisons", "operators/contains", "control/is_identity"]),
    row("6.11 Boolean operations", &["control/boolean_ops", "bools"]),
    row("6.12 Assignment expressions", &["statements/mixed"]),
    row("6.13 Conditional expressions", &["control/if_else"]),
    row("6.14 Lambdas", &["functions/lambdas"]),
    row("6.15 Expression lists", &["tuples/basic", "unpacking/starred"]),
    row("6.16 Evaluation order", &["functions/evaluation_order", "calls/star_order"]),
    row("6.17 Operator precedence", &["operators/unary_and_chained", "ints/all_operators"]),
    row("7.1 Expression statements", &["control/hello"]),
    row("7.2 Assignment statements", &["statements/assignment", "unpacking", "annotations", "control/aug_assign"]),
    row("7.3 The assert statement", &["control/assert_stmt", "tracebacks/assertion"]),
    row("7.4 The pass statement", &["control/pass_and_empty"]),
    row("7.5 The del statement", &["statements/deletion", "control/del_stmt"]),
    row("7.6 The return statement", &["functions/basic", "statements/finally_flow"]),
    row("7.7 The yield statement", &["generators"]),
    row("7.8 The raise statement", &["exceptions/raise_errors", "exceptions/chaining", "exceptions/reraise"]),
    row("7.9 – 7.10 The break and continue statements", &["control/for_else", "with/control_flow"]),
    row("7.11 The import statement", &["modules"]),
    row("7.12 – 7.13 The global and nonlocal statements", &["scopes/globals", "closures/nested_nonlocal"]),
    row("7.14 The type statement", &["type_params", "aliases"]),
    row("8.1 The if statement", &["control/if_else"]),
    row("8.2 The while statement", &["control/while_loops"]),
    row("8.3 The for statement", &["control/for_else", "unpacking/loop_targets", "iteration"]),
    row("8.4 The try statement", &["exceptions", "groups", "statements/finally_flow"]),
    row("8.5 The with statement", &["with", "contextlib"]),
    row("8.6 The match statement", &["match"]),
    row("8.7 Function definitions", &["functions", "recursion", "decorators", "annotations"]),
    row("8.8 Class definitions", &["classes", "construction"]),
    row("8.9 Coroutines", &["coroutines", "asyncio"]),
    row("8.10 Type parameter lists", &["type_params"]),
    partly("9 Top-level components", &["io", "dynamic_code"], &["M0301"]),
];

#[rustfmt::skip]
const DATA_MODEL: &[Row] = &[
    row("3.1 Objects, values and types", &["builtins/type_and_isinstance", "finalizers", "collector"]),
    row("3.2.1 – 3.2.3 None, NotImplemented, Ellipsis", &["bools/truthiness", "operators/not_implemented"]),
    row("3.2.4 numbers.Number", &["ints", "bools", "floats", "complex"]),
    row("3.2.5 Sequences", &["strings", "tuples", "bytes", "lists", "bytearrays"]),
    row("3.2.6 Set types", &["sets"]),
    row("3.2.7 Mappings", &["dicts"]),
    row("3.2.8 Callable types", &["functions/as_objects", "attributes/function_facts", "classes/methods_as_values", "generators", "coroutines"]),
    row("3.2.9 Modules", &["modules", "attributes"]),
    row("3.2.10 Custom classes", &["classes", "attributes/class_dict", "construction/mro_errors"]),
    row("3.2.11 Class instances", &["attributes/instance_dict", "classes"]),
    row("3.2.12 I/O objects", &["io"]),
    partly("3.2.13 Internal types", &["exceptions/traceback_objects", "attributes/function_facts", "operators/slices"], &["M0303"]),
    row("3.3.1 Basic customization", &["dunders", "construction", "finalizers", "operators/hash_rules"]),
    row("3.3.2 Customizing attribute access", &["attributes/hooks", "descriptors", "properties", "classes/slots"]),
    row("3.3.3 Customizing class creation", &["construction", "metaclasses"]),
    row("3.3.4 Customizing instance and subclass checks", &["metaclasses/instancecheck", "abcs"]),
    row("3.3.5 Emulating generic types", &["typing_module/generics", "aliases"]),
    row("3.3.6 Emulating callable objects", &["calls/callable_objects", "dunders/call_and_repr"]),
    row("3.3.7 Emulating container types", &["dunders/container", "iteration/sequence_protocol", "iteration/length_hint"]),
    row("3.3.8 Emulating numeric types", &["dunders/operators", "dunders/reflected", "operators"]),
    row("3.3.9 With statement context managers", &["with", "operators/context_managers"]),
    row("3.3.10 Positional arguments in class patterns", &["match/classes"]),
    row("3.3.12 Special method lookup", &["metaclasses/operators_and_hooks", "dunders"]),
    row("3.4 Coroutines", &["coroutines", "asyncio"]),
];

#[rustfmt::skip]
const BUILTINS: &[Row] = &[
    partly("Builtin functions", &["builtins", "iteration", "io"], &["M0111", "M0301"]),
    row("Builtin exceptions", &["exceptions/builtin_hierarchy", "exceptions/oserror_by_errno", "groups", "warnings"]),
    row("Truth value testing", &["bools/truthiness", "operators/truth"]),
    row("Boolean operations, comparisons", &["bools", "operators/comparisons"]),
    row("Numeric types: int, float, complex", &["ints", "floats", "complex"]),
    row("Iterator types, generator types", &["iteration", "generators"]),
    row("Sequence types: list, tuple, range", &["lists", "tuples", "builtins/ranges"]),
    row("Text sequence type: str", &["strings", "fstrings", "formatting"]),
    row("Binary sequence types: bytes, bytearray, memoryview", &["bytes", "bytearrays", "memoryviews"]),
    row("Set types: set, frozenset", &["sets"]),
    row("Mapping types: dict", &["dicts"]),
    row("Context manager types", &["with"]),
    row("Generic alias and union types", &["aliases"]),
    row("Modules, classes, functions, methods as objects", &["functions/as_objects", "classes/methods_as_values", "attributes"]),
    row("Subclasses of builtin types", &["subclassing"]),
    row("Special attributes", &["attributes", "inspection"]),
    row("Limits of int and str conversion", &["ints/digit_limit", "ints/str_limit"]),
];

#[rustfmt::skip]
const LIBRARY: &[Row] = &[
    partly("Modules as such", &["stdlib", "modules"], &["M0110"]),
    row("Text processing", &["re", "stdtext"]),
    row("Binary data", &["struct", "stdlib/arrays", "bytes/codecs"]),
    row("Data types", &["datetimes", "collections", "heapq", "weakrefs", "stdlib/types_module", "stdlib/copies", "enums"]),
    row("Numeric and mathematical modules", &["numeric_modules", "floats/math_module"]),
    row("Functional programming", &["itertools", "functools", "operator_module"]),
    row("Generic operating system services", &["modules/os_path", "modules/os_environ", "modules/time_module"]),
    row("Internet data handling", &["json", "base64"]),
    row("Cryptographic services", &["stdtext/hashes"]),
    row("Development tools", &["unittests", "typing_module"]),
    row("Runtime services", &["dataclasses", "contextlib", "abcs", "warnings", "modules/atexit_order", "inspection"]),
    row("Concurrent execution", &["threads", "asyncio/contexts"]),
    row("Networking, asynchronous I/O", &["asyncio", "signals"]),
];
