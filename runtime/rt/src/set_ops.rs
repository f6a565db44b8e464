//! Operations on two sets whose elements compare natively, in CPython 3.13's order of insertions.

use molt_abi::layout::Set;
use molt_abi::types::Builtin;
use molt_abi::value::{Storage, Word};

use crate::object;
use crate::set::{Walk, molt_set_new, table};
use crate::slot::release_element;

/// An empty set of `like`'s storage and type.
fn new_like(like: *mut Set) -> *mut Set {
    // SAFETY: a live set.
    let frozen = unsafe { object::type_id(like.cast()) } == Builtin::frozenset as u32;
    molt_set_new(table(like).storage() as u32, frozen)
}

/// Releases a set made here.
fn discard(s: *mut Set) {
    // SAFETY: the only reference is the caller's.
    unsafe { object::release(s.cast()) };
}

/// Calls `visit` with each element of `s` and its hash until it says that it is enough; elements are about to be looked up
/// in `other`, and `s` must not change.
#[inline(always)]
fn for_each(s: *mut Set, other: *mut Set, mut visit: impl FnMut(u64, i64) -> Walk) {
    table(s).walk(Some(table(other).places()), |slot| visit(slot.key, slot.hash));
}

fn contains(s: *mut Set, key: u64, hash: i64) -> bool {
    table(s).find(key, hash) >= 0
}

/// Elements taken out of a set, which are dropped when all sets are whole again.
struct Removed {
    storage: Storage,
    keys: Vec<u64>,
}

impl Removed {
    fn of(s: *mut Set) -> Self {
        Removed { storage: table(s).storage(), keys: Vec::new() }
    }

    /// Removes an element; false if it was absent.
    fn remove(&mut self, s: *mut Set, key: u64, hash: i64) -> bool {
        let t = table(s);
        let at = t.find(key, hash);
        if at < 0 {
            return false;
        }
        let gone = t.take(at as usize);
        if t.counted() {
            self.keys.push(gone);
        }
        true
    }
}

impl Drop for Removed {
    fn drop(&mut self) {
        for key in self.keys.drain(..) {
            // SAFETY: the table owned the reference.
            unsafe { release_element(self.storage, Word(key)) };
        }
    }
}

/// Whether the operations below work on the two.
#[unsafe(no_mangle)]
pub extern "C" fn molt_sets_native(a: *mut Set, b: *mut Set) -> bool {
    let (a, b) = (table(a), table(b));
    a.storage() == b.storage() && a.native() && b.native()
}

/// Exchanges contents.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_swap(a: *mut Set, b: *mut Set) {
    if a != b {
        table(a).swap(table(b));
    }
}

/// Removes all elements.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_clear(s: *mut Set) {
    // The contents move to a set of their own, so finalizers see `s` empty.
    let old = new_like(s);
    molt_set_swap(s, old);
    discard(old);
}

/// A copy.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_copy(s: *mut Set, frozen: bool) -> *mut Set {
    let new = molt_set_new(table(s).storage() as u32, frozen);
    table(new).merge(table(s));
    new
}

/// `a |= b`, unless Python has to compare elements; whether it was done. Nothing is compared where nothing was in the table
/// before.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_update(a: *mut Set, b: *mut Set) -> bool {
    if a == b || table(b).is_empty() {
        return true;
    }
    let merges = table(a).is_fresh() || table(a).native() && table(b).native();
    if !merges {
        return false;
    }
    match (table(a).storage(), table(b).storage()) {
        (to, from) if to == from => table(a).merge(table(b)),
        (Storage::Value, _) => {
            let boxed = molt_set_new(Storage::Value as u32, false);
            table(boxed).copy_boxed(table(b));
            table(a).merge(table(boxed));
            discard(boxed);
        }
        _ => return false,
    }
    true
}

/// `a | b`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_union(a: *mut Set, b: *mut Set) -> *mut Set {
    let result = new_like(a);
    table(result).merge(table(a));
    if a != b {
        table(result).merge(table(b));
    }
    result
}

/// `a & b`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_intersection(a: *mut Set, b: *mut Set) -> *mut Set {
    let result = new_like(a);
    if a == b {
        table(result).merge(table(a));
        return result;
    }
    let (small, large) = if table(b).used() > table(a).used() { (a, b) } else { (b, a) };
    let t = table(result);
    for_each(small, large, |key, hash| {
        if contains(large, key, hash) {
            t.add_absent(key, hash);
        }
        Walk::On
    });
    result
}

/// `a - b`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_difference(a: *mut Set, b: *mut Set) -> *mut Set {
    let result = new_like(a);
    if table(a).used() >> 2 > table(b).used() {
        table(result).merge(table(a));
        molt_set_difference_update(result, b);
        return result;
    }
    let t = table(result);
    for_each(a, b, |key, hash| {
        if !contains(b, key, hash) {
            t.add_absent(key, hash);
        }
        Walk::On
    });
    result
}

/// `a ^ b`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_symmetric_difference(a: *mut Set, b: *mut Set) -> *mut Set {
    let result = new_like(a);
    table(result).merge(table(b));
    molt_set_symmetric_difference_update(result, a);
    result
}

/// `a &= b`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_intersection_update(a: *mut Set, b: *mut Set) {
    let kept = molt_set_intersection(a, b);
    molt_set_swap(a, kept);
    discard(kept);
}

/// `a -= b`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_difference_update(a: *mut Set, b: *mut Set) {
    if a == b {
        return molt_set_clear(a);
    }
    let mut removed = Removed::of(a);
    // A much larger `b` is cut down to what is in `a` first.
    if table(b).used() >> 3 > table(a).used() {
        let common = molt_set_intersection(a, b);
        for_each(common, a, |key, hash| {
            removed.remove(a, key, hash);
            Walk::On
        });
        discard(common);
    } else {
        for_each(b, a, |key, hash| {
            removed.remove(a, key, hash);
            Walk::On
        });
    }
    table(a).compact();
}

/// `a ^= b`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_symmetric_difference_update(a: *mut Set, b: *mut Set) {
    if a == b {
        return molt_set_clear(a);
    }
    let mut removed = Removed::of(a);
    for_each(b, a, |key, hash| {
        if !removed.remove(a, key, hash) {
            table(a).add_absent(key, hash);
        }
        Walk::On
    });
}

/// `a <= b`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_is_subset(a: *mut Set, b: *mut Set) -> bool {
    if table(a).used() > table(b).used() {
        return false;
    }
    let mut all = true;
    for_each(a, b, |key, hash| {
        all = contains(b, key, hash);
        if all { Walk::On } else { Walk::Enough }
    });
    all
}

/// Whether no element is in both.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_is_disjoint(a: *mut Set, b: *mut Set) -> bool {
    let (small, large) = if table(b).used() > table(a).used() { (a, b) } else { (b, a) };
    let mut none = true;
    for_each(small, large, |key, hash| {
        none = !contains(large, key, hash);
        if none { Walk::On } else { Walk::Enough }
    });
    none
}

/// `hash(frozenset)`.
#[unsafe(no_mangle)]
pub extern "C" fn molt_set_hash(s: *mut Set) -> i64 {
    const fn shuffle(hash: u64) -> u64 {
        ((hash ^ 89_869_747) ^ (hash << 16)).wrapping_mul(3_644_798_167)
    }
    let mut hash = 0;
    table(s).walk(None, |slot| {
        hash ^= shuffle(slot.hash as u64);
        Walk::On
    });
    hash ^= (table(s).used() as u64 + 1).wrapping_mul(1_927_868_237);
    hash ^= (hash >> 11) ^ (hash >> 25);
    hash = hash.wrapping_mul(69_069).wrapping_add(907_133_923);
    if hash == u64::MAX { 590_923_713 } else { hash as i64 }
}
