//! Object layouts that compiled code reads and writes by itself.
//!
//! Everything else about an object is private to the runtime. Structs are `repr(C)`; [`Layout`] repeats their fields for
//! the compiler, which computes offsets for its target (pointers and `usize` are 4 bytes on wasm32).

use crate::types::Builtin;
use crate::value::Storage;

/// The type of a field in memory.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FieldType {
    U32,
    I64,
    F64,
    /// A pointer or `usize`: as wide as the target's address.
    Word,
}

impl FieldType {
    /// Size and alignment in bytes for a pointer width in bytes.
    pub const fn size(self, pointer: u32) -> u32 {
        match self {
            FieldType::U32 => 4,
            FieldType::I64 | FieldType::F64 => 8,
            FieldType::Word => pointer,
        }
    }
}

macro_rules! rust_type {
    (U32) => {
        u32
    };
    (I64) => {
        i64
    };
    (F64) => {
        f64
    };
    (Word) => {
        usize
    };
}

macro_rules! layouts {
    ($($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident : $ty:ident),* $(,)? } tail $tail:literal;)*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug)]
            #[repr(C)]
            pub struct $name { $($(#[$fdoc])* pub $field: rust_type!($ty)),* }
        )*

        /// A struct that compiled code knows.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum Layout { $($name),* }

        impl Layout {
            pub const ALL: &'static [Layout] = &[$(Layout::$name),*];

            pub const fn name(self) -> &'static str {
                match self { $(Layout::$name => stringify!($name)),* }
            }

            pub const fn fields(self) -> &'static [(&'static str, FieldType)] {
                match self { $(Layout::$name => &[$((stringify!($field), FieldType::$ty)),*]),* }
            }

            /// Whether elements follow the struct in memory (at its size rounded up to 8).
            pub const fn has_tail(self) -> bool {
                match self { $(Layout::$name => $tail),* }
            }
        }
    };
}

layouts! {
    /// What every heap object starts with.
    Header { count: U32, type_id: U32 } tail false;
    /// UTF-8 (WTF-8 with lone surrogates), bytes inline. ASCII exactly if `chars == len`.
    Str { count: U32, type_id: U32, /// 0 = not computed.
        hash: I64, /// In bytes.
        len: Word, /// In code points.
        chars: Word, /// Address of the runtime's index for O(1) subscripts, or 0.
        index: Word } tail true;
    Bytes { count: U32, type_id: U32, hash: I64, len: Word } tail true;
    /// `len` NaN-boxed values inline.
    Tuple { count: U32, type_id: U32, len: Word } tail true;
    /// `items` points to `capacity` elements of the storage kind `storage` (words; bytes for `Storage::Bool`).
    List { count: U32, type_id: U32, len: Word, capacity: Word, items: Word, storage: U32 } tail false;
    /// `used` is the number of items; the rest is private to the runtime.
    Dict { count: U32, type_id: U32, used: Word } tail false;
    Set { count: U32, type_id: U32, used: Word } tail false;
    /// Instances of classes, closures, cells, generator frames: words inline, kinds in the type's `TypeInfo`.
    Instance { count: U32, type_id: U32 } tail true;
}

impl Layout {
    /// Offset of a field in bytes for a target with the given pointer width.
    pub fn offset(self, field: &str, pointer: u32) -> Option<u32> {
        let mut at = 0u32;
        for (name, ty) in self.fields() {
            let size = ty.size(pointer);
            at = at.next_multiple_of(size);
            if *name == field {
                return Some(at);
            }
            at += size;
        }
        None
    }

    /// Where the tail starts, in bytes.
    pub fn size(self, pointer: u32) -> u32 {
        let mut at = 0u32;
        for (_, ty) in self.fields() {
            let size = ty.size(pointer);
            at = at.next_multiple_of(size) + size;
        }
        at.next_multiple_of(8)
    }

    /// The layout of a builtin type's objects.
    pub const fn of(builtin: Builtin) -> Layout {
        match builtin {
            Builtin::str => Layout::Str,
            Builtin::bytes => Layout::Bytes,
            Builtin::tuple => Layout::Tuple,
            Builtin::list => Layout::List,
            Builtin::dict => Layout::Dict,
            Builtin::set | Builtin::frozenset => Layout::Set,
            _ => Layout::Instance,
        }
    }
}

/// Words at the start of every exception instance, before the class's own attributes. All are `Storage::Value`.
pub mod exception {
    /// The tuple of constructor arguments.
    pub const ARGS: u32 = 0;
    /// `__cause__`, None if absent.
    pub const CAUSE: u32 = 1;
    /// `__context__`, None if absent.
    pub const CONTEXT: u32 = 2;
    /// `__suppress_context__`, a bool.
    pub const SUPPRESS: u32 = 3;
    /// `__traceback__`: a traceback object or None.
    pub const TRACEBACK: u32 = 4;
    /// `__notes__`: a list of str, or Unbound.
    pub const NOTES: u32 = 5;
    /// The first word of the class's own attributes.
    pub const FIRST: u32 = 6;
    /// The most words of its own that a builtin class has.
    pub const MOST_OWN: u32 = 8;

    /// `OSError.errno`, `strerror`, `filename`, `filename2` (None where absent).
    pub const OS_ERRNO: u32 = FIRST;
    pub const OS_STRERROR: u32 = FIRST + 1;
    pub const OS_FILENAME: u32 = FIRST + 2;
    pub const OS_FILENAME2: u32 = FIRST + 3;
    /// `StopIteration.value`.
    pub const STOP_VALUE: u32 = FIRST;
    /// `SystemExit.code`.
    pub const EXIT_CODE: u32 = FIRST;
    /// `name` of NameError, AttributeError (with `obj`) and ImportError (with `path`, `msg` and `name_from`).
    pub const NAME: u32 = FIRST;
    pub const ATTRIBUTE_OBJ: u32 = FIRST + 1;
    pub const IMPORT_PATH: u32 = FIRST + 1;
    pub const IMPORT_MSG: u32 = FIRST + 2;
    pub const IMPORT_NAME_FROM: u32 = FIRST + 3;
    /// `encoding`, `object`, `start`, `end`, `reason` of UnicodeDecodeError and UnicodeEncodeError.
    pub const UNICODE_ENCODING: u32 = FIRST;
    pub const UNICODE_OBJECT: u32 = FIRST + 1;
    pub const UNICODE_START: u32 = FIRST + 2;
    pub const UNICODE_END: u32 = FIRST + 3;
    pub const UNICODE_REASON: u32 = FIRST + 4;
    /// `message` and `exceptions` (a tuple) of exception groups.
    pub const GROUP_MESSAGE: u32 = FIRST;
    pub const GROUP_EXCEPTIONS: u32 = FIRST + 1;

    /// Number of words of a builtin exception's instances, all `Storage::Value`; subclasses in Python add theirs behind.
    pub fn words(builtin: Builtin) -> u32 {
        u32::from(WORDS[builtin as usize])
    }

    /// By builtin type: raising and freeing look this up.
    static WORDS: [u8; Builtin::ALL.len()] = {
        let mut words = [0; Builtin::ALL.len()];
        let mut at = 0;
        while at < words.len() {
            words[at] = FIRST as u8 + own_words(Builtin::ALL[at]);
            at += 1;
        }
        words
    };

    /// Words behind those that every exception has.
    const fn own_words(builtin: Builtin) -> u8 {
        macro_rules! is {
            ($class:ident) => {
                builtin.is_subclass_of(Builtin::$class)
            };
        }
        match () {
            () if is!(OSError) => 4,
            () if is!(StopIteration) || is!(SystemExit) => 1,
            () if is!(AttributeError) => 2,
            () if is!(NameError) => 1,
            () if is!(ImportError) => 4,
            () if is!(UnicodeDecodeError) || is!(UnicodeEncodeError) || is!(UnicodeTranslateError) => 5,
            () if is!(SyntaxError) => 8,
            () if is!(BaseExceptionGroup) => 2,
            () => 0,
        }
    }

    use crate::types::Builtin;
}

/// The counter of static objects, which gets it back when it comes to zero.
pub const STATIC_COUNT: u32 = 1 << 30;

/// Static data about a type id, emitted by the compiler for every type (`molt_types`, an array of pointers indexed by id).
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct TypeInfo {
    /// UTF-8, not zero-terminated.
    pub name: *const u8,
    pub name_len: usize,
    /// The qualified name with its module as tracebacks print it (`mod.Outer.Name`; builtins: the name alone).
    pub full_name: *const u8,
    pub full_name_len: usize,
    /// Type id of the first base class that is laid out; `object` for itself.
    pub base: u32,
    /// Number of words of an instance.
    pub words: u32,
    /// One `Storage` byte per word.
    pub storage: *const u8,
    /// `__del__` of the class (`fn(Ref)`: raises nothing, reports by itself), or null.
    pub finalizer: *const u8,
    /// All type ids that the class is a subclass of, itself included, sorted; the MRO as ids.
    pub ancestors: *const u32,
    pub ancestor_count: u32,
    /// The words of an instance that may refer to an object ([`counted_words`]).
    pub counted: u32,
    /// Not 0 if instances equal nothing but themselves and are hashed by their address.
    pub is_identity: usize,
}

/// The bit of [`TypeInfo::counted`] that stands for all words but the first ones.
pub const LATER_WORDS: u32 = 1 << 31;

/// Which words of an instance may refer to an object: a bit for each of the first 31, and [`LATER_WORDS`].
pub const fn counted_words(storage: &[Storage]) -> u32 {
    let mut counted = 0;
    let mut i = 0;
    while i < storage.len() {
        if storage[i].counted() {
            counted |= if i < 31 { 1 << i } else { LATER_WORDS };
        }
        i += 1;
    }
    counted
}

/// `float_to_str`, as uncaught exceptions show floats (`molt_shows_floats`, null in a program without floats).
pub type FloatToStr = extern "C" fn(f64) -> *mut Str;

/// One place that may raise (`molt_sites`, an array indexed by site id).
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Site {
    /// Index into `molt_functions`.
    pub function: u32,
    pub line: u32,
    pub end_line: u32,
    /// Columns in UTF-8 bytes from 0, as `ast` counts them; of the whole expression and of CPython's anchor in it
    /// (`anchor == anchor_end` if there is none), whose two numbers hold in their upper 16 bits how many lines below
    /// `line` they are.
    pub column: u32,
    pub end_column: u32,
    pub anchor: u32,
    pub anchor_end: u32,
    /// Offset and length in `molt_lines` of the source from `line` to `end_line`, whole lines, without the last newline.
    pub text: u32,
    pub text_len: u32,
    /// The call site that inlined this one, or `u32::MAX`.
    pub inlined_at: u32,
}

/// A code object as tracebacks show it (`molt_functions`). Functions of builtin modules have `hidden` != 0.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct FunctionInfo {
    pub name: *const u8,
    pub name_len: usize,
    pub file: *const u8,
    pub file_len: usize,
    pub hidden: u32,
}
