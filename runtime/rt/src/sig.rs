//! Checks that every row of the table has a function `molt_NAME` of exactly its signature: a mismatch does not compile.

use molt_abi::layout::{Bytes, Dict, Header, List, Set, Str, Tuple};
use molt_abi::value::{IntWord, Value, Word};

use crate::builtins::*;
use crate::bytes::*;
use crate::classes::*;
use crate::dict::*;
use crate::digest::*;
use crate::equal::*;
use crate::exception::*;
use crate::float::*;
use crate::format::*;
use crate::frames::*;
use crate::int::*;
use crate::io::*;
use crate::list::*;
use crate::list_heap::*;
use crate::list_sort::*;
use crate::memory::*;
use crate::regex::*;
use crate::report::*;
use crate::set::*;
use crate::set_ops::*;
use crate::str::*;
use crate::traceback::*;
use crate::tuple::*;

macro_rules! rust_type {
    (Void) => { () };
    (Status) => { u8 };
    (Tri) => { u8 };
    (Bool) => { bool };
    (I64) => { i64 };
    (U32) => { u32 };
    (F64) => { f64 };
    (Ptr) => { *mut u8 };
    (Value) => { Value };
    (OwnValue) => { Value };
    (Int) => { IntWord };
    (OwnInt) => { IntWord };
    (Word) => { Word };
    (OwnWord) => { Word };
    (Str) => { *mut Str };
    (OwnStr) => { *mut Str };
    (Bytes) => { *mut Bytes };
    (OwnBytes) => { *mut Bytes };
    (List) => { *mut List };
    (OwnList) => { *mut List };
    (Tuple) => { *mut Tuple };
    (Dict) => { *mut Dict };
    (OwnDict) => { *mut Dict };
    (Set) => { *mut Set };
    // Objects of any type, and exceptions.
    ($object:ident) => { *mut Header };
}

macro_rules! check_row {
    ($name:ident($($ty:ident),*) -> Never) => {
        const _: unsafe extern "C" fn($(rust_type!($ty)),*) -> ! = pastey::paste! { [<molt_ $name>] };
    };
    ($name:ident($($ty:ident),*) -> $result:ident) => {
        const _: unsafe extern "C" fn($(rust_type!($ty)),*) -> rust_type!($result) = pastey::paste! { [<molt_ $name>] };
    };
}

macro_rules! check {
    ($($(#[$doc:meta])* fn $name:ident($($arg:ident: $ty:ident),* $(,)?) -> $result:ident [$($flag:ident),*];)*) => {
        $(check_row! { $name($($ty),*) -> $result })*
    };
}

molt_abi::for_each_family! { check }
