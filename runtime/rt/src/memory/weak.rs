//! Weak references: numbered slots that forget their object when it is freed.
//!
//! A program that makes none pays a test of [`HOOK`] per dead object, and links nothing of this.

use std::collections::BTreeMap;

use molt_abi::layout::Header;
use molt_abi::value::{NONE, Value};

use super::destroy::{HOOK, run_finalizer};
use crate::object::{Global, as_object, release, retain, value_of};

struct Slot {
    /// What the reference refers to; null once it is gone.
    object: *mut Header,
    /// The reference itself, which gives the slot back when it is freed.
    reference: *mut Header,
    kind: i64,
}

/// The reference without a callback, and the proxy without one, that all who ask for one share.
const SHARED: core::ops::RangeInclusive<i64> = 1..=2;
/// Has a callback.
const CALLS_BACK: i64 = 4;

struct Table {
    slots: Vec<Slot>,
    free: Vec<usize>,
    /// By address of the object, the slots in order of their making.
    of: BTreeMap<usize, Vec<usize>>,
    /// The reference whose callback is running.
    event: *mut Header,
}

static TABLE: Global<Table> =
    Global::new(Table { slots: Vec::new(), free: Vec::new(), of: BTreeMap::new(), event: core::ptr::null_mut() });

/// A slot for `reference`, which refers to `object`; -1 if that never dies.
///
/// # Safety
/// `reference` is live.
#[unsafe(no_mangle)]
#[cold]
pub unsafe extern "C" fn molt_weak_new(object: Value, reference: *mut Header, kind: i64) -> i64 {
    // SAFETY: a plain static of this thread.
    let table = unsafe { &mut *TABLE.get() };
    let Some(object) = as_object(object) else { return -1 };
    let slot = Slot { object, reference, kind };
    let number = match table.free.pop() {
        Some(number) => {
            table.slots[number] = slot;
            number
        }
        None => {
            table.slots.push(slot);
            table.slots.len() - 1
        }
    };
    table.of.entry(object as usize).or_default().push(number);
    // SAFETY: as above.
    unsafe { *HOOK.get() = Some(died) };
    number as i64
}

/// The object of a slot, or None.
#[unsafe(no_mangle)]
pub extern "C" fn molt_weak_value(slot: i64) -> Value {
    // SAFETY: a plain static of this thread; an object that a slot knows is live.
    unsafe {
        let object = (&(*TABLE.get()).slots)[slot as usize].object;
        if object.is_null() {
            return Value(NONE);
        }
        retain(object);
        value_of(object)
    }
}

/// Gives a slot back: the reference is freed.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_weak_drop(slot: i64) {
    // SAFETY: a plain static of this thread.
    let table = unsafe { &mut *TABLE.get() };
    let number = slot as usize;
    let object = table.slots[number].object as usize;
    table.slots[number].reference = core::ptr::null_mut();
    if let Some(slots) = table.of.get_mut(&object) {
        slots.retain(|other| *other != number);
        if slots.is_empty() {
            table.of.remove(&object);
        }
    }
    table.free.push(number);
}

/// Whether the reference is being told that its object is gone.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_weak_gone(reference: *mut Header) -> bool {
    // SAFETY: a plain static of this thread.
    unsafe { core::mem::replace(&mut (*TABLE.get()).event, core::ptr::null_mut()) == reference }
}

/// The reference of the kind and type of `fresh` that an object has already, or else `fresh`.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_weak_shared(object: Value, fresh: Value, kind: i64) -> Value {
    // SAFETY: a plain static of this thread; references that the table knows are live.
    unsafe {
        let table = &*TABLE.get();
        let Some(fresh) = as_object(fresh) else { return fresh };
        let slots = as_object(object).and_then(|object| table.of.get(&(object as usize)));
        // References whose types inference tells apart are laid out differently.
        let fits = |slot: &&Slot| slot.kind == kind && (*slot.reference).type_id == (*fresh).type_id;
        let found = slots.and_then(|slots| slots.iter().map(|&number| &table.slots[number]).find(fits));
        let reference = found.map_or(fresh, |slot| slot.reference);
        retain(reference);
        value_of(reference)
    }
}

/// The references to an object: the shared one, the shared proxy, then the newest first.
fn references(object: Value) -> Vec<*mut Header> {
    // SAFETY: a plain static of this thread.
    let table = unsafe { &*TABLE.get() };
    let Some(slots) = as_object(object).and_then(|object| table.of.get(&(object as usize))) else { return Vec::new() };
    let shared = SHARED.filter_map(|kind| slots.iter().find(|&&slot| table.slots[slot].kind == kind));
    let others = slots.iter().rev().filter(|&&slot| !SHARED.contains(&table.slots[slot].kind));
    shared.chain(others).map(|&slot| table.slots[slot].reference).collect()
}

/// The number of references to an object.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_weak_count(object: Value) -> i64 {
    references(object).len() as i64
}

/// The reference to an object at a place in the order of `getweakrefs`, or None.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_weak_at(object: Value, at: i64) -> Value {
    references(object).get(at as usize).map_or(Value(NONE), |&reference| {
        // SAFETY: references that the table knows are live.
        unsafe { retain(reference) };
        value_of(reference)
    })
}

/// Whether anything refers weakly to an object.
pub(super) fn is_weakly_referenced(object: *mut Header) -> bool {
    // SAFETY: a plain static of this thread.
    unsafe { (&*TABLE.get()).of.contains_key(&(object as usize)) }
}

/// False; the compiler does not know.
#[unsafe(no_mangle)]
#[inline(never)]
pub extern "C" fn molt_weak_witness() -> bool {
    false
}

/// Forgets a dying object and calls the callbacks, the newest first.
unsafe fn died(object: *mut Header) {
    // SAFETY: references that the table knows are live.
    unsafe {
        let mut calls = Vec::new();
        forget(object, &mut calls);
        call(calls);
    }
}

/// Forgets cyclic garbage, all of it before the first callback runs; references that are garbage themselves call none.
///
/// # Safety
/// The objects are live, and sorted.
pub(super) unsafe fn forget_garbage(objects: &[*mut Header]) {
    // SAFETY: by the contract.
    unsafe {
        let mut calls = Vec::new();
        objects.iter().for_each(|&object| forget(object, &mut calls));
        calls.retain(|reference| {
            let stays = objects.binary_search(reference).is_err();
            if !stays {
                release(*reference);
            }
            stays
        });
        call(calls);
    }
}

/// Empties the slots of an object; notes, and holds, the references with a callback, the newest first.
unsafe fn forget(object: *mut Header, calls: &mut Vec<*mut Header>) {
    // SAFETY: a plain static of this thread; references that the table knows are live.
    unsafe {
        let Some(slots) = (*TABLE.get()).of.remove(&(object as usize)) else { return };
        for &number in slots.iter().rev() {
            let slot = &mut (&mut (*TABLE.get()).slots)[number];
            slot.object = core::ptr::null_mut();
            if slot.kind & CALLS_BACK != 0 && !slot.reference.is_null() {
                retain(slot.reference);
                calls.push(slot.reference);
            }
        }
    }
}

unsafe fn call(references: Vec<*mut Header>) {
    // SAFETY: a plain static of this thread; the references are held.
    unsafe {
        for reference in references {
            (*TABLE.get()).event = reference;
            run_finalizer(reference);
            (*TABLE.get()).event = core::ptr::null_mut();
            release(reference);
        }
    }
}
