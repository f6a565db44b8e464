//! Heaps in lists whose elements `<` compares without Python code.
//!
//! The way of the element is found first and nothing moves before all comparisons are made, so that one which Python must
//! make leaves everything to Python.

use core::cmp::Ordering;

use molt_abi::layout::List;
use molt_abi::value::{Storage, Value};

use crate::equal::as_items;
use crate::list;
use crate::list_sort::compare_words;
use crate::object::{as_object, inline_int};

/// Whether `a < b`; None if Python must tell. Most heaps hold tuples that begin with ints.
#[inline(always)]
fn less(kind: Storage, a: u64, b: u64) -> Option<bool> {
    if kind == Storage::Value
        && let (Some(a), Some(b)) = (as_items(Value(a)), as_items(Value(b)))
    {
        for (x, y) in a.iter().zip(b) {
            let (Some(x), Some(y)) = (inline_int(*x), inline_int(*y)) else { break };
            if x != y {
                return Some(x < y);
            }
        }
    }
    compare_words(kind, a, b).map(Ordering::is_lt)
}

/// Puts the element at `from` where `to` is, whose way up leads to `from`; each element of the way moves one up.
fn carry(words: &mut [u64], from: usize, to: usize) {
    let (mut item, mut at) = (words[from], to);
    while at > from {
        core::mem::swap(&mut words[at], &mut item);
        at = (at - 1) / 2;
    }
    words[from] = item;
}

/// Elements of so large a heap are seldom in a cache.
const LARGE: usize = 1 << 11;

/// Has the memory of an element brought near, without waiting for it.
#[inline(always)]
fn touch(word: u64) {
    if let Some(object) = as_object(Value(word)) {
        // SAFETY: the list holds a live object.
        unsafe { (&raw const (*object).type_id).read_volatile() };
    }
}

/// CPython's way: down along the smaller children to a leaf, then up again to where the element belongs.
fn down(kind: Storage, words: &mut [u64], from: usize) -> Option<()> {
    let mut at = from;
    let far = kind == Storage::Value && words.len() >= LARGE;
    while let Some([left, right]) = words.get(2 * at + 1..2 * at + 3) {
        if far {
            words.get(4 * at + 3..4 * at + 7).into_iter().flatten().for_each(|word| touch(*word));
        }
        // Either is as likely as the other, so nothing branches on it.
        at = 2 * at + 1 + usize::from(!less(kind, *left, *right)?);
    }
    if 2 * at + 1 < words.len() {
        at = 2 * at + 1;
    }
    let item = words[from];
    while at > from && less(kind, item, words[at])? {
        at = (at - 1) / 2;
    }
    carry(words, from, at);
    Some(())
}

fn up(kind: Storage, words: &mut [u64], start: usize, mut at: usize) -> Option<()> {
    let (leaf, item) = (at, words[at]);
    while at > start && less(kind, item, words[(at - 1) / 2])? {
        at = (at - 1) / 2;
    }
    let mut hole = leaf;
    while hole > at {
        words[hole] = words[(hole - 1) / 2];
        hole = (hole - 1) / 2;
    }
    words[at] = item;
    Some(())
}

/// # Safety
/// `l` is a live list whose elements are words, `at` a position of it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_list_heap_down(l: *mut List, at: i64) -> bool {
    // SAFETY: by the contract; elements only change places.
    unsafe {
        let kind = list::storage(l);
        kind != Storage::Bool && down(kind, list::slice::<u64>(l), at as usize).is_some()
    }
}

/// # Safety
/// `l` is a live list whose elements are words, `start` and `at` are positions of it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_list_heap_up(l: *mut List, start: i64, at: i64) -> bool {
    // SAFETY: by the contract; elements only change places.
    unsafe {
        let kind = list::storage(l);
        kind != Storage::Bool && up(kind, list::slice::<u64>(l), start as usize, at as usize).is_some()
    }
}
