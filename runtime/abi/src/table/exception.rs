//! Raising, the pending and the handled exception, tracebacks.

#[macro_export]
macro_rules! exception_functions {
    ($then:ident) => {
        $then! {
            /// Makes `exc` pending, with the handled exception as its `__context__`.
            fn raise(exc: OwnExc) -> Void [cold];
            /// `raise exc from cause`: `cause` is an exception or None.
            fn raise_from(exc: OwnExc, cause: Value) -> Void [cold];
            /// Makes an exception of builtin type `type_id` with one argument pending.
            fn raise_text(type_id: U32, message: Str) -> Void [cold];
            /// As `raise_text`, of a NameError or AttributeError about this name.
            fn raise_named(type_id: U32, message: Str, name: Str) -> Void [cold];
            /// Raises the AttributeError about this name of this object.
            fn raise_missed(message: Str, name: Str, object: OwnValue) -> Void [cold];
            /// An AttributeError of no subclass that says neither which attribute is missing nor of what says so from now on.
            fn exc_missed(exc: Exc, name: Str, object: Value) -> Void [cold];
            /// Raises the ImportError of `from module import name`; a module without a file has an empty path.
            fn raise_import(message: Str, module: Str, path: Str, name: Str) -> Void [cold];
            /// As `raise_text` with any argument: KeyError(key), StopIteration(value).
            fn raise_value(type_id: U32, arg: OwnValue) -> Void [cold];
            /// The ValueError of unpacking `have` items into `want` targets (`star`: at least `want`).
            fn raise_unpack(have: I64, want: I64, star: Bool) -> Void [cold];
            /// Makes an exception of builtin type `type_id` without arguments pending.
            fn raise_empty(type_id: U32) -> Void [cold];
            /// Makes the OSError of a C error number pending; `filename` is a str or None.
            fn raise_errno(errno: I64, filename: Value) -> Void [cold];
            /// An exception of builtin type `type_id` with these arguments (a tuple), not raised.
            fn exc_new(type_id: U32, args: OwnObj) -> Exc [allocates];
            /// An exception of a class object's class, which is builtin and has no constructor of its own in Python.
            fn exc_of_class(class: Obj, args: OwnObj) -> Exc [allocates];
            /// Whether the object is an instance of a class object's class.
            fn object_is_instance(obj: Obj, class: Obj) -> Bool [reads];
            /// Whether an exception is pending: what compiled code asks after a function that reports by it.
            fn exc_pending() -> Bool [reads, inline];
            /// The type id of the pending exception.
            fn exc_pending_type() -> U32 [reads, inline];
            /// Takes the pending exception.
            fn exc_take() -> Exc [];
            /// Makes `exc` pending again as it is (end of a finally): no context, no traceback entry of its own.
            fn exc_restore(exc: OwnExc) -> Void [];
            /// Appends a traceback entry for `site` to the pending exception.
            fn traceback_push(site: U32) -> Void [cold];
            /// Notes that the code which runs stands at `site`: before it calls what may ask for the frames.
            fn frames_mark(site: U32) -> Void [];
            /// The frames that have been noted and still run, as a traceback; null if there are none.
            fn frames_get() -> Value [allocates, cold];
            /// The traceback's outermost entry keeps what a variable of its frame holds.
            fn traceback_keep(value: OwnValue) -> Void [cold];
            /// `sys.setrecursionlimit`.
            fn recursion_set_limit(limit: I64) -> Void [];
            /// Swaps the handled exception (`sys.exc_info()`): None if none.
            fn handled_swap(exc: OwnValue) -> Value [];
            /// The handled exception or None.
            fn handled_get() -> Value [reads];
            /// Whether the object's type is `type_id` or a subclass.
            fn is_instance(obj: Obj, type_id: U32) -> Bool [reads, inline];
            /// A traceback without its first entry; there are at least two.
            fn traceback_tail(traceback: Obj) -> Obj [allocates];
            /// The number of entries of a traceback, hidden ones left out.
            fn traceback_len(traceback: Obj) -> I64 [reads];
            /// The line number of entry `i`, from the outermost.
            fn traceback_line(traceback: Obj, i: I64) -> I64 [reads];
            /// Where the code of entry `i` stands: 0 its last line; in characters, 1 where it starts and 2 where it ends.
            fn traceback_span(traceback: Obj, i: I64, which: I64) -> I64 [reads, cold];
            /// The function's name in entry `i`.
            fn traceback_name(traceback: Obj, i: I64) -> Str [allocates];
            /// The file in entry `i`.
            fn traceback_file(traceback: Obj, i: I64) -> Str [allocates];
            /// The source of entry `i`: its first line, without the margin.
            fn traceback_source(traceback: Obj, i: I64) -> Str [allocates];
            /// The text of an uncaught exception, with those it is linked with; groups as trees.
            fn report_format(exc: Exc) -> Str [allocates, cold];
            /// `os.strerror`.
            fn error_text(errno: I64) -> Str [allocates, cold];
            /// Entry `i` as CPython formats it, with the source line and carets, newlines included.
            fn traceback_format(traceback: Obj, i: I64) -> Str [allocates];
            /// All entries as `traceback.format_tb` joins them (repeated ones folded), newlines included.
            fn traceback_format_all(traceback: Obj) -> Str [allocates];
            /// Remembers `str(exc)` for `report_uncaught`: for each exception of the chain whose class has a `__str__` of its own.
            fn report_text(exc: Exc, text: Str) -> Void [cold];
            /// Prints the pending exception as CPython prints an uncaught one, flushes, and returns the exit status of the process
            /// (SystemExit: its code).
            fn report_uncaught() -> I64 [cold];
            /// Prints `Exception ignored in: where` with the pending exception's traceback, and drops it.
            fn report_unraisable(where_: Str) -> Void [cold];
            /// The name in `names` (list of str) that CPython would suggest for a misspelt `name`, or "" if none.
            fn suggest_name(name: Str, names: List) -> Str [allocates, cold];
        }
    };
}

crate::exception_functions! { declare }
use super::declare;
