//! Destruction: order, finalizers, resurrection, depth; live objects.
#![expect(clippy::undocumented_unsafe_blocks, reason = "references are counted as the comments say")]

use molt_abi::layout::{Header, STATIC_COUNT};
use molt_abi::value::{NONE, Storage, Value, Word};

use super::program::{NODE, WATCHED};
use crate::list::{molt_list_append, molt_list_new};
use crate::memory::{molt_alloc_instance, molt_destroy, molt_live_objects};
use crate::object::{Global, inline_int, inline_value, release, retain, value_of};
use crate::str::new_str;

/// Names of finalized objects, and where a finalizer puts an object that it brings back.
static SEEN: Global<Vec<i64>> = Global::new(Vec::new());
static RESCUED: Global<*mut Header> = Global::new(core::ptr::null_mut());

/// `__del__` of WATCHED: notes the first field; a name of 7 lives on.
pub(crate) extern "C" fn finalizer(object: *mut Header) {
    unsafe {
        let name = inline_int(*field(object, 0)).unwrap();
        (*SEEN.get()).push(name);
        if name == 7 {
            retain(object);
            *RESCUED.get() = object;
        }
    }
}

unsafe fn field(object: *mut Header, i: usize) -> *mut Value {
    unsafe { object.add(1).cast::<Value>().add(i) }
}

fn node(type_id: u32, first: Value, last: Value) -> *mut Header {
    let object = molt_alloc_instance(type_id, 3);
    unsafe {
        *field(object, 0) = first;
        // A word that must not be taken for a reference.
        *field(object, 1) = value_of(object);
        *field(object, 2) = last;
    }
    object
}

fn watched(name: i64, last: Value) -> *mut Header {
    node(WATCHED, inline_value(name).unwrap(), last)
}

#[test]
fn long_chains_need_no_stack() {
    let _guard = super::lock();
    let before = molt_live_objects();
    for first in [true, false] {
        let mut last = Value(NONE);
        for _ in 0..1_000_000 {
            last = value_of(if first { node(NODE, last, Value(NONE)) } else { node(NODE, Value(NONE), last) });
        }
        assert_eq!(molt_live_objects() - before, 1_000_000);
        unsafe { crate::object::release_value(last) };
        assert_eq!(molt_live_objects(), before);
    }
}

#[test]
fn finalizers_run_in_order_and_once() {
    let _guard = super::lock();
    let before = molt_live_objects();
    unsafe {
        (*SEEN.get()).clear();
        // A list gives its elements up from the last, an object its fields from the first, each with what it owns.
        let list = molt_list_new(Storage::Value as u32, 0);
        for name in [1, 2] {
            let inner =
                node(NODE, value_of(watched(10 * name, Value(NONE))), value_of(watched(10 * name + 1, Value(NONE))));
            molt_list_append(list, Word(value_of(watched(name, value_of(inner))).0));
        }
        release(list.cast());
        assert_eq!(*SEEN.get(), [2, 20, 21, 1, 10, 11]);
        assert_eq!(molt_live_objects(), before);

        (*SEEN.get()).clear();
        let text = value_of(new_str("ünique text".as_bytes()));
        release(watched(7, text));
        assert_eq!(*SEEN.get(), [7]);
        assert_eq!(molt_live_objects(), before + 2);
        // Brought back, it is whole; the second time it goes without its finalizer.
        let rescued = *RESCUED.get();
        assert_eq!((*rescued).count, 1);
        assert_eq!((*field(rescued, 2)).0, text.0);
        release(rescued);
        assert_eq!(*SEEN.get(), [7]);
        assert_eq!(molt_live_objects(), before);
    }
}

#[test]
fn sizes_do_not_mix() {
    let _guard = super::lock();
    let before = molt_live_objects();
    let mut held = Vec::new();
    for round in 0..3 {
        for words in 0..120u32 {
            let object = molt_alloc_instance(NODE, words);
            unsafe {
                assert!((0..words as usize).all(|i| (*field(object, i)).0 == 0));
                (0..words as usize).for_each(|i| *field(object, i) = Value(u64::from(words)));
            }
            held.push((object, words));
        }
        for (object, words) in held.drain(..) {
            unsafe {
                assert!((0..words as usize).all(|i| (*field(object, i)).0 == u64::from(words)), "round {round}");
                (*object).count = 0;
                crate::memory::free_object(object, 8 + words as usize * 8);
            }
        }
    }
    assert_eq!(molt_live_objects(), before);
}

#[test]
fn ints_leave_nothing_behind() {
    use crate::int::*;
    let _guard = super::lock();
    let before = molt_live_objects();
    let big = molt_i64_pow(3, 500);
    let other = molt_i64_pow(-7, 301);
    let shift = molt_int_from_i64(70);
    let both = molt_live_objects();
    assert_eq!(both, before + 2);
    let results = [
        molt_int_add(big, other),
        molt_int_sub(big, big),
        molt_int_mul(big, other),
        molt_int_floordiv(big, other),
        molt_int_mod(other, big),
        molt_int_pow_mod(big, other, shift),
        molt_int_pow_mod(big, shift, other),
        molt_int_and(big, other),
        molt_int_invert(other),
        molt_int_shl(big, shift),
        molt_int_shr(other, shift),
        molt_int_gcd(big, other),
        molt_int_isqrt(big),
        molt_int_round(other, 20),
        molt_int_abs(other),
        molt_int_from_f64(1e40),
    ];
    molt_int_compare_f64(big, 1e100);
    molt_int_truediv(big, other);
    for result in results.into_iter().chain([big, other]) {
        unsafe { crate::object::release_word(result) };
    }
    assert_eq!(molt_live_objects(), before);
}

#[test]
fn appending_keeps_what_was_there() {
    use crate::str::{molt_str_append, new_ascii};
    let _guard = super::lock();
    let before = molt_live_objects();
    let mut text = new_ascii(b"x1");
    let piece = new_str("é7".as_bytes());
    let mut model = b"x1".to_vec();
    for _ in 0..5000 {
        text = unsafe { molt_str_append(text, piece) };
        model.extend_from_slice("é7".as_bytes());
        assert_eq!(unsafe { crate::object::str_data(text).len() }, model.len());
    }
    unsafe {
        assert_eq!(crate::object::str_data(text), model);
        release(text.cast());
        release(piece.cast());
    }
    assert_eq!(molt_live_objects(), before);
}

#[test]
fn static_objects_do_not_die() {
    let _guard = super::lock();
    let text = crate::str::empty();
    // SAFETY: as if a billion references had been given up; the count is set back.
    unsafe {
        (*text).count = 0;
        molt_destroy(text.cast());
        assert_eq!((*text).count, STATIC_COUNT);
    }
}
