//! Equality, order and hashes of builtin scalars and of tuples of them, without calling Python code.
//!
//! Equality is that of containers: identity first, then `==`. Whatever may have an `__eq__` or `__hash__` of its own is
//! left to the caller ([`Eq::Ask`], `None`).

use core::cmp::Ordering;

use molt_abi::layout::{Bytes, Header, Set, Str, Tuple};
use molt_abi::types::{Builtin, FIRST_USER_TYPE};
use molt_abi::value::{FALSE, NONE, TRUE, Value};

use crate::bytes::molt_bytes_hash as bytes_hash;
use crate::float::molt_float_hash as float_hash;
use crate::int::{molt_int_compare as int_compare, molt_int_compare_f64 as int_compare_f64, molt_int_hash as int_hash};
use crate::memory::type_info;
use crate::object::{as_object, bytes_data, inline_int, int_word, is_float, str_data, tuple_items, type_id};
use crate::str::{molt_str_hash as str_hash, same_bytes};

/// What a native comparison found out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Eq {
    No,
    Yes,
    /// Python must decide.
    Ask,
}

/// How deep tuples are followed.
const DEPTH: u32 = 64;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Float,
    /// Int, bool, big int.
    Int,
    Str,
    Bytes,
    Tuple,
    Frozenset,
    /// Equal to itself only.
    Identity,
    Other,
}

/// Kind of an object by its type id.
fn object_kind(id: u32) -> Kind {
    const INT: u32 = Builtin::int as u32;
    const STR: u32 = Builtin::str as u32;
    const BYTES: u32 = Builtin::bytes as u32;
    const TUPLE: u32 = Builtin::tuple as u32;
    const FROZENSET: u32 = Builtin::frozenset as u32;
    const METHOD: u32 = Builtin::method as u32;
    const TYPE: u32 = Builtin::type_ as u32;
    const OBJECT: u32 = Builtin::object as u32;
    match id {
        STR => Kind::Str,
        INT => Kind::Int,
        TUPLE => Kind::Tuple,
        BYTES => Kind::Bytes,
        FROZENSET => Kind::Frozenset,
        METHOD => Kind::Other,
        OBJECT => Kind::Identity,
        TYPE..FIRST_USER_TYPE => Kind::Identity,
        // SAFETY: the program has the type of an object that it has.
        FIRST_USER_TYPE.. if unsafe { (*type_info(id)).is_identity } != 0 => Kind::Identity,
        _ => Kind::Other,
    }
}

fn kind(v: Value) -> Kind {
    if is_float(v) {
        return Kind::Float;
    }
    match as_object(v) {
        // SAFETY: a reference value points to a live object.
        Some(object) => object_kind(unsafe { type_id(object) }),
        None if inline_int(v).is_some() || v.0 == TRUE || v.0 == FALSE => Kind::Int,
        None => Kind::Identity,
    }
}

/// `a is b or a == b`.
#[inline]
pub(crate) fn equal(a: Value, b: Value) -> Eq {
    if a.0 == b.0 { Eq::Yes } else { different(a, b, DEPTH) }
}

/// [`equal`] where texts are what is compared most.
#[inline(always)]
pub(crate) fn keys(a: Value, b: Value) -> Eq {
    match as_object(b) {
        // SAFETY: live objects.
        Some(object) if unsafe { type_id(object) } == Builtin::str as u32 => unsafe { key_is_str(a, object.cast()) },
        _ => equal(a, b),
    }
}

#[inline(never)]
fn different(a: Value, b: Value, depth: u32) -> Eq {
    let known = |same: bool| if same { Eq::Yes } else { Eq::No };
    match (kind(a), kind(b)) {
        (Kind::Other, _) | (_, Kind::Other) | (Kind::Frozenset, Kind::Frozenset) => Eq::Ask,
        (Kind::Float, Kind::Float) => known(f64::from_bits(a.0) == f64::from_bits(b.0)),
        (Kind::Int, Kind::Int) => known(compare_ints(a, b) == Ordering::Equal),
        (Kind::Int, Kind::Float) => known(int_compare_f64(number(a), f64::from_bits(b.0)) == 0),
        (Kind::Float, Kind::Int) => known(int_compare_f64(number(b), f64::from_bits(a.0)) == 0),
        (Kind::Str, Kind::Str) => {
            // SAFETY: both are live str objects.
            known(unsafe { str_equal(pointer(a), pointer(b)) })
        }
        (Kind::Bytes, Kind::Bytes) => {
            // SAFETY: both are live bytes objects.
            known(unsafe { bytes_data(pointer::<Bytes>(a)) == bytes_data(pointer::<Bytes>(b)) })
        }
        (Kind::Tuple, Kind::Tuple) if depth == 0 => Eq::Ask,
        // SAFETY: both are live tuples.
        (Kind::Tuple, Kind::Tuple) => unsafe {
            items_equal(tuple_items(pointer::<Tuple>(a)), tuple_items(pointer::<Tuple>(b)), depth)
        },
        _ => Eq::No,
    }
}

#[inline(always)]
fn items_equal(a: &[Value], b: &[Value], depth: u32) -> Eq {
    if a.len() != b.len() {
        return Eq::No;
    }
    for (x, y) in a.iter().zip(b) {
        if x.0 != y.0 {
            match different(*x, *y, depth - 1) {
                Eq::Yes => {}
                other => return other,
            }
        }
    }
    Eq::Yes
}

/// Whether a key equals a tuple of these items.
#[inline(always)]
pub(crate) fn key_is_tuple(key: Value, items: &[Value]) -> Eq {
    match as_object(key) {
        // SAFETY: a live object, and a live tuple.
        Some(object) if unsafe { type_id(object) } == Builtin::tuple as u32 => unsafe {
            items_equal(tuple_items(object.cast::<Tuple>()), items, DEPTH)
        },
        // Objects of the program may have an `__eq__` of their own.
        Some(_) if kind(key) == Kind::Other => Eq::Ask,
        _ => Eq::No,
    }
}

/// The items of a key that is a tuple.
#[inline(always)]
pub(crate) fn as_items<'a>(key: Value) -> Option<&'a [Value]> {
    let object = as_object(key)?;
    // SAFETY: a live object; the caller uses the items while it lives.
    unsafe { (type_id(object) == Builtin::tuple as u32).then(|| tuple_items(object.cast::<Tuple>())) }
}

/// Whether two str objects are equal.
///
/// # Safety
/// Both are live str objects.
#[inline]
pub(crate) unsafe fn str_equal(a: *const Str, b: *const Str) -> bool {
    // SAFETY: by the contract.
    core::ptr::eq(a, b) || unsafe { (*a).len == (*b).len && same_bytes(a, b) }
}

/// Whether a key equals a str: the search that most programs do most.
///
/// # Safety
/// `s` is live; `key` is a live value.
#[inline(always)]
pub(crate) unsafe fn key_is_str(key: Value, s: *const Str) -> Eq {
    let word = crate::object::value_of(s);
    if key.0 == word.0 {
        return Eq::Yes;
    }
    match as_object(key) {
        // SAFETY: a live object, and two live str objects.
        Some(object) if unsafe { type_id(object) } == Builtin::str as u32 => unsafe {
            if str_equal(object.cast::<Str>(), s) { Eq::Yes } else { Eq::No }
        },
        _ => different(key, word, DEPTH),
    }
}

/// Whether a key equals a str of at most 16 bytes; false for what takes longer to tell.
///
/// # Safety
/// `s` is live; `key` is a live value.
#[inline(always)]
pub(crate) unsafe fn is_short_str(key: Value, s: *const Str) -> bool {
    // SAFETY: by the contract.
    as_object(key).is_some_and(|object| unsafe {
        let (other, len) = (object.cast::<Str>(), (*s).len);
        type_id(object) == Builtin::str as u32 && len <= 16 && (*other).len == len && same_bytes(other, s)
    })
}

fn pointer<T>(v: Value) -> *const T {
    as_object(v).map_or(core::ptr::null(), |object| object.cast())
}

/// The int word of an int or bool.
fn number(v: Value) -> molt_abi::value::IntWord {
    match v.0 {
        FALSE => molt_abi::value::IntWord(0),
        TRUE => molt_abi::value::IntWord(2),
        _ => int_word(v),
    }
}

fn compare_ints(a: Value, b: Value) -> Ordering {
    match (inline_int(a), inline_int(b)) {
        (Some(a), Some(b)) => a.cmp(&b),
        _ => int_compare(number(a), number(b)).cmp(&0),
    }
}

/// The order of two values as a sort needs it: `None` if `<` must be asked in Python (a NaN, too: it has no place).
pub(crate) fn order(a: Value, b: Value) -> Option<Ordering> {
    match (as_items(a), as_items(b)) {
        (Some(a), Some(b)) => order_items(a, b, DEPTH),
        _ => order_within(a, b, DEPTH),
    }
}

#[inline(always)]
fn order_items(a: &[Value], b: &[Value], depth: u32) -> Option<Ordering> {
    for (x, y) in a.iter().zip(b) {
        let found = match (inline_int(*x), inline_int(*y)) {
            (Some(x), Some(y)) => x.cmp(&y),
            _ if x.0 != y.0 => order_within(*x, *y, depth - 1)?,
            _ if is_float(*x) && f64::from_bits(x.0).is_nan() => return None,
            _ => Ordering::Equal,
        };
        if found.is_ne() {
            return Some(found);
        }
    }
    Some(a.len().cmp(&b.len()))
}

fn order_within(a: Value, b: Value, depth: u32) -> Option<Ordering> {
    match (kind(a), kind(b)) {
        (Kind::Float, Kind::Float) => f64::from_bits(a.0).partial_cmp(&f64::from_bits(b.0)),
        (Kind::Int, Kind::Int) => Some(compare_ints(a, b)),
        (Kind::Int, Kind::Float) => ordering(int_compare_f64(number(a), f64::from_bits(b.0))),
        (Kind::Float, Kind::Int) => ordering(int_compare_f64(number(b), f64::from_bits(a.0))).map(Ordering::reverse),
        // UTF-8 (and WTF-8) bytes have the order of the code points.
        // SAFETY: both are live str objects.
        (Kind::Str, Kind::Str) => Some(unsafe { str_data(pointer(a)).cmp(str_data(pointer(b))) }),
        // SAFETY: both are live bytes objects.
        (Kind::Bytes, Kind::Bytes) => Some(unsafe { bytes_data(pointer(a)).cmp(bytes_data(pointer(b))) }),
        (Kind::Tuple, Kind::Tuple) if depth != 0 => {
            // SAFETY: both are live tuples.
            let (a, b) = unsafe { (tuple_items(pointer(a)), tuple_items(pointer(b))) };
            order_items(a, b, depth)
        }
        (Kind::Identity, Kind::Identity) if depth != DEPTH && a.0 == b.0 => Some(Ordering::Equal),
        _ => None,
    }
}

fn ordering(code: i64) -> Option<Ordering> {
    (code != 2).then(|| code.cmp(&0))
}

/// `hash(v)` where no Python code is needed.
#[inline]
pub(crate) fn hash(v: Value) -> Option<i64> {
    hash_within(v, DEPTH)
}

fn hash_within(v: Value, depth: u32) -> Option<i64> {
    if let Some(i) = inline_int(v) {
        // Inline ints are smaller than the modulus.
        return Some(if i == -1 { -2 } else { i });
    }
    match kind(v) {
        Kind::Float => Some(float_hash(f64::from_bits(v.0))),
        Kind::Int => Some(int_hash(number(v))),
        // SAFETY: a live str object.
        Kind::Str => Some(unsafe { str_hash(pointer::<Str>(v).cast_mut()) }),
        // SAFETY: a live bytes object.
        Kind::Bytes => Some(unsafe { bytes_hash(pointer::<Bytes>(v).cast_mut()) }),
        Kind::Tuple if depth != 0 => {
            // SAFETY: a live tuple.
            hash_items_within(unsafe { tuple_items(pointer(v)) }, depth)
        }
        Kind::Frozenset => Some(crate::set_ops::molt_set_hash(pointer::<Set>(v).cast_mut())),
        Kind::Identity if v.0 == NONE => Some(0xfca8_6420),
        Kind::Identity => Some(match as_object(v) {
            Some(object) => address_hash(object),
            None => (v.0 & 0xffff) as i64,
        }),
        Kind::Other | Kind::Tuple => None,
    }
}

/// The hash of a tuple of these items.
#[inline]
pub(crate) fn hash_items(items: &[Value]) -> Option<i64> {
    hash_items_within(items, DEPTH)
}

#[inline(always)]
fn hash_items_within(items: &[Value], depth: u32) -> Option<i64> {
    let mut acc = crate::tuple::molt_tuple_hash_start();
    for item in items {
        let hash = match inline_int(*item) {
            Some(i) => i - i64::from(i == -1),
            None => hash_within(*item, depth - 1)?,
        };
        acc = crate::tuple::molt_tuple_hash_step(acc, hash);
    }
    Some(crate::tuple::molt_tuple_hash_finish(acc, items.len() as i64))
}

/// `hash(object)` by address, as CPython rotates it.
#[inline]
pub(crate) fn address_hash(object: *const Header) -> i64 {
    (object as usize as u64).rotate_right(4) as i64
}

/// Whether no object in a set or dict can equal `v` by an `__eq__` of its own.
#[inline]
pub(crate) fn is_native(v: Value) -> bool {
    inline_int(v).is_some() || is_native_within(v, DEPTH)
}

fn is_native_within(v: Value, depth: u32) -> bool {
    match kind(v) {
        Kind::Float | Kind::Int | Kind::Str | Kind::Bytes | Kind::Identity => true,
        Kind::Tuple if depth != 0 => {
            // SAFETY: a live tuple.
            unsafe { tuple_items(pointer(v)) }.iter().all(|item| is_native_within(*item, depth - 1))
        }
        Kind::Tuple | Kind::Frozenset | Kind::Other => false,
    }
}

/// `a is b or a == b` for the same types; 2 if Python must compare.
#[unsafe(no_mangle)]
pub extern "C" fn molt_value_eq(a: Value, b: Value) -> i64 {
    match equal(a, b) {
        Eq::No => 0,
        Eq::Yes => 1,
        Eq::Ask => 2,
    }
}

/// `hash(v)` of builtin scalars and tuples of them, -1 for anything else.
#[unsafe(no_mangle)]
pub extern "C" fn molt_value_hash(v: Value) -> i64 {
    hash(v).unwrap_or(-1)
}

/// The address of an object as default hashes use it.
#[unsafe(no_mangle)]
pub extern "C" fn molt_object_hash(object: *mut Header) -> i64 {
    address_hash(object)
}
