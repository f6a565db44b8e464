//! The builtin types that have a fixed type id, in one table.
//!
//! A heap object's header holds its type id. Ids below [`FIRST_USER_TYPE`] are these; the compiler numbers the program's
//! classes, closures, cells and generator frames from there and emits a [`crate::layout::TypeInfo`] for every id.
//! Subclasses follow their base in preorder, so that builtin exceptions are tested by range.

macro_rules! builtin_types {
    ($($name:ident = $text:literal : $base:ident),* $(,)?) => {
        /// A builtin type; the discriminant is its type id.
        #[expect(non_camel_case_types, reason = "the variants are the types' Python names")]
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        #[repr(u32)]
        pub enum Builtin { $($name),* }

        impl Builtin {
            pub const ALL: &'static [Builtin] = &[$(Builtin::$name),*];

            /// The type's name in Python.
            pub const fn name(self) -> &'static str {
                match self { $(Builtin::$name => $text),* }
            }

            /// Its base class (`object` for `object` itself).
            pub const fn base(self) -> Builtin {
                match self { $(Builtin::$name => Builtin::$base),* }
            }
        }
    };
}

builtin_types! {
    object = "object": object,
    int = "int": object,
    bool = "bool": int,
    float = "float": object,
    str = "str": object,
    bytes = "bytes": object,
    list = "list": object,
    tuple = "tuple": object,
    dict = "dict": object,
    set = "set": object,
    frozenset = "frozenset": object,
    NoneType = "NoneType": object,
    ellipsis = "ellipsis": object,
    NotImplementedType = "NotImplementedType": object,
    type_ = "type": object,
    function = "function": object,
    builtin_function = "builtin_function_or_method": object,
    method = "method": object,
    method_descriptor = "method_descriptor": object,
    wrapper_descriptor = "wrapper_descriptor": object,
    method_wrapper = "method-wrapper": object,
    module = "module": object,
    cell = "cell": object,
    generator = "generator": object,
    coroutine = "coroutine": object,
    async_generator = "async_generator": object,
    traceback = "traceback": object,
    BaseException = "BaseException": object,
    BaseExceptionGroup = "BaseExceptionGroup": BaseException,
    GeneratorExit = "GeneratorExit": BaseException,
    KeyboardInterrupt = "KeyboardInterrupt": BaseException,
    SystemExit = "SystemExit": BaseException,
    Exception = "Exception": BaseException,
    ExceptionGroup = "ExceptionGroup": Exception,
    ArithmeticError = "ArithmeticError": Exception,
    FloatingPointError = "FloatingPointError": ArithmeticError,
    OverflowError = "OverflowError": ArithmeticError,
    ZeroDivisionError = "ZeroDivisionError": ArithmeticError,
    AssertionError = "AssertionError": Exception,
    AttributeError = "AttributeError": Exception,
    BufferError = "BufferError": Exception,
    EOFError = "EOFError": Exception,
    ImportError = "ImportError": Exception,
    ModuleNotFoundError = "ModuleNotFoundError": ImportError,
    LookupError = "LookupError": Exception,
    IndexError = "IndexError": LookupError,
    KeyError = "KeyError": LookupError,
    MemoryError = "MemoryError": Exception,
    NameError = "NameError": Exception,
    UnboundLocalError = "UnboundLocalError": NameError,
    OSError = "OSError": Exception,
    BlockingIOError = "BlockingIOError": OSError,
    ChildProcessError = "ChildProcessError": OSError,
    ConnectionError = "ConnectionError": OSError,
    BrokenPipeError = "BrokenPipeError": ConnectionError,
    ConnectionAbortedError = "ConnectionAbortedError": ConnectionError,
    ConnectionRefusedError = "ConnectionRefusedError": ConnectionError,
    ConnectionResetError = "ConnectionResetError": ConnectionError,
    FileExistsError = "FileExistsError": OSError,
    FileNotFoundError = "FileNotFoundError": OSError,
    InterruptedError = "InterruptedError": OSError,
    IsADirectoryError = "IsADirectoryError": OSError,
    NotADirectoryError = "NotADirectoryError": OSError,
    PermissionError = "PermissionError": OSError,
    ProcessLookupError = "ProcessLookupError": OSError,
    TimeoutError = "TimeoutError": OSError,
    ReferenceError = "ReferenceError": Exception,
    RuntimeError = "RuntimeError": Exception,
    NotImplementedError = "NotImplementedError": RuntimeError,
    PythonFinalizationError = "PythonFinalizationError": RuntimeError,
    RecursionError = "RecursionError": RuntimeError,
    StopAsyncIteration = "StopAsyncIteration": Exception,
    StopIteration = "StopIteration": Exception,
    SyntaxError = "SyntaxError": Exception,
    IndentationError = "IndentationError": SyntaxError,
    TabError = "TabError": IndentationError,
    SystemError = "SystemError": Exception,
    TypeError = "TypeError": Exception,
    ValueError = "ValueError": Exception,
    UnicodeError = "UnicodeError": ValueError,
    UnicodeDecodeError = "UnicodeDecodeError": UnicodeError,
    UnicodeEncodeError = "UnicodeEncodeError": UnicodeError,
    UnicodeTranslateError = "UnicodeTranslateError": UnicodeError,
    Warning = "Warning": Exception,
    BytesWarning = "BytesWarning": Warning,
    DeprecationWarning = "DeprecationWarning": Warning,
    EncodingWarning = "EncodingWarning": Warning,
    FutureWarning = "FutureWarning": Warning,
    ImportWarning = "ImportWarning": Warning,
    PendingDeprecationWarning = "PendingDeprecationWarning": Warning,
    ResourceWarning = "ResourceWarning": Warning,
    RuntimeWarning = "RuntimeWarning": Warning,
    SyntaxWarning = "SyntaxWarning": Warning,
    UnicodeWarning = "UnicodeWarning": Warning,
    UserWarning = "UserWarning": Warning,
    super_ = "super": object,
}

/// The first type id that the compiler gives out.
pub const FIRST_USER_TYPE: u32 = 128;

const _: () = assert!((Builtin::ALL.len() as u32) < FIRST_USER_TYPE);

impl Builtin {
    pub fn from_name(name: &str) -> Option<Builtin> {
        Builtin::ALL.iter().copied().find(|builtin| builtin.name() == name)
    }

    /// How many classes stand above it.
    pub const fn depth(self) -> u32 {
        let (mut class, mut depth) = (self, 0);
        while class as u32 != class.base() as u32 {
            class = class.base();
            depth += 1;
        }
        depth
    }

    pub const fn is_subclass_of(self, other: Builtin) -> bool {
        // The only builtin class with two bases.
        if matches!((self, other), (Builtin::ExceptionGroup, Builtin::BaseExceptionGroup)) {
            return true;
        }
        let mut class = self;
        loop {
            if class as u32 == other as u32 {
                return true;
            }
            if class as u32 == Builtin::object as u32 {
                return false;
            }
            class = class.base();
        }
    }
}
