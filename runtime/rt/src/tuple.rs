//! Tuples: `len` values after the header, never changed once built.

use molt_abi::layout::{List, Tuple};
use molt_abi::types::Builtin;
use molt_abi::value::{IntWord, PAYLOAD_MASK, Storage, Value, Word};

use crate::equal::{Eq, equal};
use crate::list;
use crate::object::{TUPLE_HEAD, box_element, inline_value, new_object, retain_value, small_int, tuple_items};

/// A tuple of `count` values that the caller writes next.
///
/// # Safety
/// All items must be written before anything else sees the tuple.
unsafe fn uninit(count: usize) -> *mut Tuple {
    // SAFETY: the size covers the header and `count` values.
    unsafe {
        let t = new_object::<Tuple>(TUPLE_HEAD + count * 8, Builtin::tuple as u32);
        (*t).len = count;
        t
    }
}

/// The items, for writing.
///
/// # Safety
/// `t` is a live tuple.
#[inline]
pub(crate) unsafe fn items_mut(t: *mut Tuple) -> *mut Value {
    // SAFETY: the items follow the struct.
    unsafe { t.cast::<u8>().add(TUPLE_HEAD).cast() }
}

/// A tuple that takes over the values in `items`.
pub(crate) fn from_owned(items: &[Value]) -> *mut Tuple {
    // SAFETY: every item is written.
    unsafe {
        let t = uninit(items.len());
        items_mut(t).copy_from_nonoverlapping(items.as_ptr(), items.len());
        t
    }
}

/// A tuple of these values, which stay the caller's.
pub(crate) fn from_borrowed(items: &[Value]) -> *mut Tuple {
    items.iter().for_each(|item| retain_value(*item));
    from_owned(items)
}

/// A tuple of `count` values copied from `items` (ownership passes).
///
/// # Safety
/// `items` points to `count` owned values.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_tuple_new(items: *mut u8, count: i64) -> *mut Tuple {
    // SAFETY: by the contract.
    unsafe {
        let t = uninit(count as usize);
        let (to, from) = (items_mut(t), items.cast::<Value>());
        match count {
            2 => to.cast::<[Value; 2]>().write(from.cast::<[Value; 2]>().read()),
            3 => to.cast::<[Value; 3]>().write(from.cast::<[Value; 3]>().read()),
            // Longer ones are worth a call.
            _ => to.copy_from_nonoverlapping(from, count as usize),
        }
        t
    }
}

/// A tuple of a list's elements, boxed if need be.
///
/// # Safety
/// `l` is a live list.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_tuple_from_list(l: *mut List) -> *mut Tuple {
    // SAFETY: indices stay below the list's length; every item is written.
    unsafe {
        let count = (*l).len;
        let storage = list::storage(l);
        if storage == Storage::Value {
            let items = list::slice::<Value>(l);
            items.iter().for_each(|item| retain_value(*item));
            return from_owned(items);
        }
        let t = uninit(count);
        let items = items_mut(t);
        match storage {
            // Most ints need no object.
            Storage::Int => {
                for (i, word) in list::slice::<IntWord>(l).iter().enumerate() {
                    let value = match small_int(*word).and_then(inline_value) {
                        Some(value) => value,
                        None => box_element(storage, Word(word.0)),
                    };
                    items.add(i).write(value);
                }
            }
            Storage::Float => items.copy_from_nonoverlapping(list::slice::<Value>(l).as_ptr(), count),
            _ => (0..count).for_each(|i| items.add(i).write(box_element(storage, list::get(l, i)))),
        }
        t
    }
}

/// A tuple of the elements at `at` of the lists that `rows` holds.
///
/// # Safety
/// `rows` is a live list of lists that are longer than `at`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_tuple_of_column(rows: *mut List, at: i64) -> *mut Tuple {
    // SAFETY: by the contract; every item is written.
    unsafe {
        let rows = list::slice::<Value>(rows);
        let t = uninit(rows.len());
        let items = items_mut(t);
        for (i, row) in rows.iter().enumerate() {
            let row = (row.0 & PAYLOAD_MASK) as usize as *mut List;
            // Most lists are of ints, and most ints need no object.
            if (*row).storage == Storage::Int as u32
                && let Some(value) = small_int(list::slice::<IntWord>(row)[at as usize]).and_then(inline_value)
            {
                items.add(i).write(value);
                continue;
            }
            items.add(i).write(box_element(list::storage(row), list::get(row, at as usize)));
        }
        t
    }
}

/// A list of a tuple's elements.
///
/// # Safety
/// `t` is a live tuple.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_tuple_to_list(t: *mut Tuple) -> *mut List {
    // SAFETY: the new list has room for all the items.
    unsafe {
        let items = tuple_items(t);
        let l = list::molt_list_new(Storage::Value as u32, items.len() as i64);
        for (i, item) in items.iter().enumerate() {
            retain_value(*item);
            ((*l).items as *mut Value).add(i).write(*item);
        }
        (*l).len = items.len();
        l
    }
}

/// `a + b`.
///
/// # Safety
/// Both are live tuples.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_tuple_concat(a: *mut Tuple, b: *mut Tuple) -> *mut Tuple {
    // SAFETY: every item of the result is written.
    unsafe {
        let t = uninit((*a).len + (*b).len);
        for (i, item) in tuple_items(a).iter().chain(tuple_items(b)).enumerate() {
            retain_value(*item);
            *items_mut(t).add(i) = *item;
        }
        t
    }
}

/// `count` items from `start` by `step`.
///
/// # Safety
/// `t` is a live tuple and the bounds are adjusted to it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_tuple_slice(t: *mut Tuple, start: i64, step: i64, count: i64) -> *mut Tuple {
    // SAFETY: the bounds are adjusted; every item is written.
    unsafe {
        let new = uninit(count as usize);
        for i in 0..count {
            let item = *items_mut(t).offset((start + i * step) as isize);
            retain_value(item);
            *items_mut(new).add(i as usize) = item;
        }
        new
    }
}

/// `t * n`; MemoryError.
///
/// # Safety
/// `t` is a live tuple.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_tuple_repeat(t: *mut Tuple, n: i64) -> *mut Tuple {
    // SAFETY: every item is written, by turns.
    unsafe {
        let items = tuple_items(t);
        let Some(count) = list::repeated_len(items.len(), n) else {
            return core::ptr::null_mut();
        };
        let new = uninit(count);
        for i in 0..count {
            let item = items[i % items.len()];
            retain_value(item);
            *items_mut(new).add(i) = item;
        }
        new
    }
}

/// The position of `x` in `t[start:stop]`, -1 if absent, `-2 - i` if element `i` needs its own `__eq__`.
///
/// # Safety
/// `t` is a live tuple and the bounds are adjusted to it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_tuple_find(t: *mut Tuple, x: Value, start: i64, stop: i64) -> i64 {
    // SAFETY: by the contract.
    find_value(unsafe { tuple_items(t) }, x, start, stop)
}

/// What `molt_tuple_find` and `molt_list_find` do for values.
pub(crate) fn find_value(items: &[Value], x: Value, start: i64, stop: i64) -> i64 {
    for i in start..stop {
        match equal(items[i as usize], x) {
            Eq::No => {}
            Eq::Yes => return i,
            Eq::Ask => return -2 - i,
        }
    }
    -1
}

/// The first position from `start` where the two are not known to be equal, or the shorter length.
///
/// # Safety
/// Both are live tuples.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_tuple_mismatch(a: *mut Tuple, b: *mut Tuple, start: i64) -> i64 {
    // SAFETY: by the contract.
    let (a, b) = unsafe { (tuple_items(a), tuple_items(b)) };
    mismatch_values(a, b, start)
}

/// What `molt_tuple_mismatch` and `molt_list_mismatch` do for values.
pub(crate) fn mismatch_values(a: &[Value], b: &[Value], start: i64) -> i64 {
    let end = a.len().min(b.len());
    let mut i = start as usize;
    while i < end && equal(a[i], b[i]) == Eq::Yes {
        i += 1;
    }
    i as i64
}

const PRIME_1: u64 = 11_400_714_785_074_694_791;
const PRIME_2: u64 = 14_029_467_366_897_019_727;
const PRIME_5: u64 = 2_870_177_450_012_600_261;

/// CPython's tuple hash (xxHash's): start.
#[unsafe(no_mangle)]
pub extern "C" fn molt_tuple_hash_start() -> i64 {
    PRIME_5 as i64
}

/// Adds an element's hash.
#[unsafe(no_mangle)]
pub extern "C" fn molt_tuple_hash_step(acc: i64, hash: i64) -> i64 {
    let acc = (acc as u64).wrapping_add((hash as u64).wrapping_mul(PRIME_2));
    acc.rotate_left(31).wrapping_mul(PRIME_1) as i64
}

/// The hash of a tuple of `count` elements.
#[unsafe(no_mangle)]
pub extern "C" fn molt_tuple_hash_finish(acc: i64, count: i64) -> i64 {
    let acc = (acc as u64).wrapping_add(count as u64 ^ (PRIME_5 ^ 3_527_539)) as i64;
    if acc == -1 { 1_546_275_796 } else { acc }
}
