//! The cycle collector, and what is finalized when the program ends.
//!
//! Trial deletion over all containers on the heap: each gives up its children, whatever still has a count is held from
//! outside, and what that reaches gets its counts back. The counts themselves are the work space; two high bits mark
//! objects meanwhile. Objects need no lists and no words for it: pages are walked.
//!
//! A collection that nobody asked for must not show: it runs no code of the program, so it leaves garbage alone that has
//! to do with something to be finalized or weakly referenced.

use core::ptr::null_mut;

use molt_abi::layout::Header;
use molt_abi::types::FIRST_USER_TYPE;
use molt_abi::value::Value;

use super::destroy::{BYTES, HOOK, INT, STR, children, finalize_once, forget_revived, free, type_info};
use super::weak::{forget_garbage, is_weakly_referenced};
use super::{each_object, live_bytes, pace};
use crate::object::{Global, as_object, release, retain};

/// Takes part in the work at hand.
const MEMBER: u32 = 1 << 31;
/// Has been reached.
const REACHED: u32 = 1 << 30;
const FLAGS: u32 = MEMBER | REACHED;

/// Objects that the end of the program starts from.
static ROOTS: Global<Vec<*mut Header>> = Global::new(Vec::new());
/// Whether a collection is under way: a finalizer may ask for another.
static BUSY: Global<bool> = Global::new(false);

unsafe fn is_container(object: *mut Header) -> bool {
    // SAFETY: the object is live.
    !matches!(unsafe { (*object).type_id }, STR | BYTES | INT)
}

unsafe fn has(object: *mut Header, flag: u32) -> bool {
    // SAFETY: the object is live.
    unsafe { (*object).count & flag != 0 }
}

/// The containers that only containers of the same kind hold, in order of their addresses.
fn garbage() -> Vec<*mut Header> {
    let mut all: Vec<*mut Header> = Vec::new();
    // SAFETY: every object of the heap is live, and counts are brought back to what they were.
    unsafe {
        each_object(|object| {
            if is_container(object) {
                (*object).count |= MEMBER;
                all.push(object);
            }
        });
        for &object in &all {
            children(object, |child| {
                if has(child, MEMBER) {
                    (*child).count -= 1;
                }
            });
        }
        let mut open = Vec::new();
        for &object in &all {
            if (*object).count & !FLAGS != 0 && !has(object, REACHED) {
                (*object).count |= REACHED;
                open.push(object);
            }
            while let Some(object) = open.pop() {
                children(object, |child| {
                    if has(child, MEMBER) {
                        (*child).count += 1;
                        if !has(child, REACHED) {
                            (*child).count |= REACHED;
                            open.push(child);
                        }
                    }
                });
            }
        }
        let found: Vec<*mut Header> = all.iter().copied().filter(|&object| !has(object, REACHED)).collect();
        for &object in &found {
            children(object, |child| {
                if has(child, MEMBER) {
                    (*child).count += 1;
                }
            });
        }
        all.iter().for_each(|&object| (*object).count &= !FLAGS);
        found
    }
}

/// Whether the program could see that the object goes.
unsafe fn shows(object: *mut Header) -> bool {
    // SAFETY: the object is live.
    unsafe {
        let id = (*object).type_id;
        id >= FIRST_USER_TYPE && !(*type_info(id)).finalizer.is_null()
            || (*HOOK.get()).is_some() && is_weakly_referenced(object)
    }
}

/// Of garbage, that from which nothing leads to an object whose end the program could see, and to
/// which nothing leads from such an object: connected parts are taken or left as a whole.
unsafe fn silent(mut found: Vec<*mut Header>) -> Vec<*mut Header> {
    // SAFETY: the objects are live.
    if !found.iter().any(|&object| unsafe { shows(object) }) {
        return found;
    }
    found.sort_unstable();
    // Disjoint sets (Tarjan 1975), by path halving.
    let mut parents: Vec<usize> = (0..found.len()).collect();
    fn root(parents: &mut [usize], mut at: usize) -> usize {
        while parents[at] != at {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        at
    }
    for (at, &object) in found.iter().enumerate() {
        let join = |child: *mut Header| {
            if let Ok(other) = found.binary_search(&child) {
                let (a, b) = (root(&mut parents, at), root(&mut parents, other));
                parents[a] = b;
            }
        };
        // SAFETY: as above.
        unsafe { children(object, join) };
    }
    let mut is_loud = vec![false; found.len()];
    for (at, &object) in found.iter().enumerate() {
        // SAFETY: as above.
        if unsafe { shows(object) } {
            is_loud[root(&mut parents, at)] = true;
        }
    }
    (0..found.len()).filter(|&at| !is_loud[root(&mut parents, at)]).map(|at| found[at]).collect()
}

/// Calls the finalizers of objects that nothing else frees meanwhile; whether there were any.
unsafe fn finalize_all(objects: &[*mut Header]) -> bool {
    let mut any = false;
    // SAFETY: the objects are live, and are held while code of the program runs.
    unsafe {
        objects.iter().for_each(|&object| retain(object));
        for &object in objects {
            let id = (*object).type_id;
            if id >= FIRST_USER_TYPE && !(*type_info(id)).finalizer.is_null() {
                any |= finalize_once(object);
            }
        }
        objects.iter().for_each(|&object| (*object).count -= 1);
    }
    any
}

/// Frees cyclic garbage: what it holds of others is given up last.
unsafe fn free_all(objects: &[*mut Header]) {
    let mut outside: Vec<*mut Header> = Vec::new();
    // SAFETY: nothing but the objects themselves refers to them.
    unsafe {
        objects.iter().for_each(|&object| (*object).count |= MEMBER);
        for &object in objects {
            children(object, |child| {
                if !has(child, MEMBER) {
                    outside.push(child);
                }
            });
        }
        for &object in objects {
            forget_revived(object);
            (*object).count = 0;
            free(object);
        }
        outside.into_iter().for_each(|object| release(object));
    }
}

/// Collects cyclic garbage; the number of objects found unreachable.
#[unsafe(no_mangle)]
#[cold]
#[inline(never)]
pub extern "C" fn molt_collect() -> i64 {
    // SAFETY: plain statics of this thread; garbage is freed once.
    unsafe {
        if core::mem::replace(&mut *BUSY.get(), true) {
            return 0;
        }
        let before = live_bytes();
        let mut found = garbage();
        let count = found.len();
        if (*HOOK.get()).is_some() {
            found.iter().for_each(|&object| retain(object));
            found.sort_unstable();
            forget_garbage(&found);
            found.iter().for_each(|&object| (*object).count -= 1);
        }
        if finalize_all(&found) {
            // What a finalizer has brought back lives on, with all that it holds.
            found = garbage();
        }
        free_all(&found);
        pace::collected(before);
        *BUSY.get() = false;
        count as i64
    }
}

/// Collects what the program can't see go, because it is time to.
#[cold]
#[inline(never)]
#[unsafe(no_mangle)]
pub extern "C" fn molt_collect_due() {
    // SAFETY: plain statics of this thread; garbage is freed once.
    unsafe {
        if !pace::is_enabled() || core::mem::replace(&mut *BUSY.get(), true) {
            return;
        }
        let before = live_bytes();
        free_all(&silent(garbage()));
        pace::collected(before);
        *BUSY.get() = false;
    }
}

/// Names a variable of the program that holds something to its end.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_exit_root(value: Value) {
    if let Some(object) = as_object(value) {
        // SAFETY: a plain static of this thread; the variable holds the object.
        unsafe { (*ROOTS.get()).push(object) };
    }
}

/// Calls the finalizers of all that the program's variables still hold, the nearest first, as CPython's last collection
/// does.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_exit_finalize() {
    molt_collect();
    // SAFETY: the variables hold the roots.
    unsafe {
        let mut found = core::mem::take(&mut *ROOTS.get());
        let mut at = 0;
        found.retain(|&object| is_container(object) && (*object).count & FLAGS == 0);
        while at < found.len() {
            let object = found[at];
            at += 1;
            if has(object, MEMBER) {
                found[at - 1] = null_mut();
                continue;
            }
            (*object).count |= MEMBER;
            children(object, |child| {
                if is_container(child) && !has(child, FLAGS) {
                    found.push(child);
                }
            });
        }
        found.retain(|object| !object.is_null());
        found.iter().for_each(|&object| (*object).count &= !MEMBER);
        finalize_all(&found);
    }
}
