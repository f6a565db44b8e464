//! The table of runtime functions, one file per family.
//!
//! A family is a macro that passes its rows to another macro, so that each side derives what it needs: the compiler
//! [`RuntimeFn`]s (declarations, attributes, types for inference), the runtime a check of every signature. A row reads
//!
//! ```text
//! /// What it does, what it raises.
//! fn name(arg: Type, …) -> Type [flags];
//! ```
//!
//! and the symbol is `molt_name`. Reference arguments are borrowed unless their type says `Own…`; reference results are
//! owned by the caller. Flags: `raises` (see [`Type`] for how), one of `pure` (neither reads nor writes memory) `reads`
//! (only reads) `allocates` (touches nothing but fresh memory and counts), none of them = any effect; `drops` (may free
//! objects, thus run a finalizer); `cold`; `inline` (its body belongs to the inlinable subset).

mod builtins;
mod bytes;
mod dict;
mod digest;
mod exception;
mod float;
mod int;
mod io;
mod list;
mod memory;
mod regex;
mod set;
mod str;
mod tuple;

/// The type of a parameter or result. How a raising function reports: `Status` and `Tri` by themselves, `Value` by
/// `value::ERROR`, `Int` by 1 (no object is at 0), references by 0, `I64` and `F64` by the pending exception being set.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Type {
    /// No result.
    Void,
    /// Does not return.
    Never,
    /// u8: 0 = done, 1 = raised. The result of a raising function without a result.
    Status,
    /// u8: 0 = False, 1 = True, 2 = raised.
    Tri,
    Bool,
    I64,
    U32,
    F64,
    /// A machine address that nothing counts.
    Ptr,
    Value,
    OwnValue,
    Int,
    OwnInt,
    /// An element in the storage kind of the container in the first argument.
    Word,
    OwnWord,
    /// A reference to any object.
    Obj,
    OwnObj,
    Str,
    OwnStr,
    Bytes,
    OwnBytes,
    List,
    OwnList,
    Tuple,
    Dict,
    OwnDict,
    Set,
    /// An exception instance.
    Exc,
    OwnExc,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Effect {
    Pure,
    Reads,
    Allocates,
    Any,
}

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct RuntimeFn {
    pub name: &'static str,
    pub symbol: &'static str,
    pub doc: &'static str,
    pub params: &'static [(&'static str, Type)],
    pub result: Type,
    pub flags: &'static [Flag],
}

#[expect(non_camel_case_types, reason = "written as words in the rows")]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Flag {
    raises,
    pure,
    reads,
    allocates,
    drops,
    cold,
    inline,
}

impl RuntimeFn {
    pub fn has(&self, flag: Flag) -> bool {
        self.flags.contains(&flag)
    }

    pub fn raises(&self) -> bool {
        self.has(Flag::raises)
    }

    pub fn effect(&self) -> Effect {
        match () {
            () if self.has(Flag::pure) => Effect::Pure,
            () if self.has(Flag::reads) => Effect::Reads,
            () if self.has(Flag::allocates) => Effect::Allocates,
            () => Effect::Any,
        }
    }
}

impl Type {
    /// Whether the argument's ownership passes to the callee.
    pub const fn owned(self) -> bool {
        use Type::*;
        matches!(self, OwnValue | OwnInt | OwnWord | OwnObj | OwnStr | OwnBytes | OwnList | OwnDict | OwnExc)
    }
}

macro_rules! declare {
    ($($(#[doc = $doc:literal])* fn $name:ident($($arg:ident: $ty:ident),* $(,)?) -> $result:ident [$($flag:ident),*];)*) => {
        pub(super) const ROWS: &[super::RuntimeFn] = &[$(super::RuntimeFn {
            name: stringify!($name),
            symbol: concat!("molt_", stringify!($name)),
            doc: concat!($($doc),*),
            params: &[$((stringify!($arg), super::Type::$ty)),*],
            result: super::Type::$result,
            flags: &[$(super::Flag::$flag),*],
        }),*];
    };
}
use declare;

/// Passes every family's rows to the macro `$then`, one call per family.
#[macro_export]
macro_rules! for_each_family {
    ($then:ident) => {
        $crate::builtins_functions! { $then }
        $crate::bytes_functions! { $then }
        $crate::dict_functions! { $then }
        $crate::digest_functions! { $then }
        $crate::exception_functions! { $then }
        $crate::float_functions! { $then }
        $crate::int_functions! { $then }
        $crate::io_functions! { $then }
        $crate::list_functions! { $then }
        $crate::memory_functions! { $then }
        $crate::regex_functions! { $then }
        $crate::set_functions! { $then }
        $crate::str_functions! { $then }
        $crate::tuple_functions! { $then }
    };
}

const FAMILIES: [&[RuntimeFn]; 14] = [
    builtins::ROWS,
    bytes::ROWS,
    dict::ROWS,
    digest::ROWS,
    exception::ROWS,
    float::ROWS,
    int::ROWS,
    io::ROWS,
    list::ROWS,
    memory::ROWS,
    regex::ROWS,
    set::ROWS,
    str::ROWS,
    tuple::ROWS,
];

/// All rows, family by family.
pub fn all() -> impl Iterator<Item = &'static RuntimeFn> {
    FAMILIES.into_iter().flatten()
}

/// The row with this name.
pub fn find(name: &str) -> Option<&'static RuntimeFn> {
    let mut next = INDEX.first[bucket(name)];
    while next != END {
        let row = INDEX.rows[next as usize];
        if row.name == name {
            return Some(row);
        }
        next = INDEX.next[next as usize];
    }
    None
}

const COUNT: usize = {
    let (mut count, mut family) = (0, 0);
    while family < FAMILIES.len() {
        count += FAMILIES[family].len();
        family += 1;
    }
    count
};
const BUCKETS: usize = 512;
const END: u16 = u16::MAX;

/// A hash table of the rows, made at compile time: [`find`] is called for every operation that is lowered.
struct Index {
    rows: [&'static RuntimeFn; COUNT],
    /// The last row of each bucket, and the row of its bucket before each row.
    first: [u16; BUCKETS],
    next: [u16; COUNT],
}

static INDEX: Index = {
    let (mut first, mut next) = ([END; BUCKETS], [END; COUNT]);
    let mut rows = [&FAMILIES[0][0]; COUNT];
    let (mut at, mut family) = (0, 0);
    while family < FAMILIES.len() {
        let mut index = 0;
        while index < FAMILIES[family].len() {
            let row = &FAMILIES[family][index];
            rows[at] = row;
            next[at] = core::mem::replace(&mut first[bucket(row.name)], at as u16);
            at += 1;
            index += 1;
        }
        family += 1;
    }
    Index { rows, first, next }
};

/// FNV-1a, folded.
const fn bucket(name: &str) -> usize {
    let bytes = name.as_bytes();
    let mut hash: u32 = 0x811c_9dc5;
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    (hash ^ hash >> 16) as usize % BUCKETS
}
