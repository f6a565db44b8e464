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
    calls_back: bool,
}

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

/// A slot for `reference`, which refers to `object`.
///
/// # Safety
/// `reference` is live.
#[unsafe(no_mangle)]
#[cold]
pub unsafe extern "C" fn molt_weak_new(object: Value, reference: *mut Header, calls_back: bool) -> i64 {
    // SAFETY: a plain static of this thread.
    let table = unsafe { &mut *TABLE.get() };
    let object = as_object(object).unwrap_or(core::ptr::null_mut());
    let slot = Slot { object, reference, calls_back };
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

/// The number of references to an object; those without a callback are one.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_weak_count(object: Value) -> i64 {
    // SAFETY: a plain static of this thread.
    let table = unsafe { &*TABLE.get() };
    let Some(slots) = as_object(object).and_then(|object| table.of.get(&(object as usize))) else { return 0 };
    let calling = slots.iter().filter(|slot| table.slots[**slot].calls_back).count();
    (calling + usize::from(calling < slots.len())) as i64
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
    // SAFETY: a plain static of this thread; references that the table knows are live.
    unsafe {
        let Some(slots) = (*TABLE.get()).of.remove(&(object as usize)) else { return };
        let mut calls = Vec::new();
        for &number in slots.iter().rev() {
            let slot = &mut (&mut (*TABLE.get()).slots)[number];
            slot.object = core::ptr::null_mut();
            if slot.calls_back && !slot.reference.is_null() {
                retain(slot.reference);
                calls.push(slot.reference);
            }
        }
        for reference in calls {
            (*TABLE.get()).event = reference;
            run_finalizer(reference);
            (*TABLE.get()).event = core::ptr::null_mut();
            release(reference);
        }
    }
}
