//! Dicts against a model: a vector of pairs.

use molt_abi::layout::Dict;
use molt_abi::value::{Storage, Value, Word};

use super::random::Random;
use crate::dict::*;
use crate::object::{inline_value, new_str, value_of};

/// The items in order.
fn items(d: *mut Dict) -> Vec<(u64, u64)> {
    let mut all = Vec::new();
    let mut at = molt_dict_next(d, 0);
    while at >= 0 {
        // SAFETY: a live position; keys are ints and values raw words.
        all.push(unsafe { (molt_dict_int_key(d, at).0, molt_dict_value(d, at).0) });
        at = molt_dict_next(d, at + 1);
    }
    all
}

#[test]
fn int_dicts_behave_as_a_list_of_pairs() {
    let _guard = super::lock();
    let mut random = Random(1);
    for round in 0..20u64 {
        let mut d = molt_dict_new(Storage::Int as u32, Storage::Raw as u32);
        let mut model: Vec<(u64, u64)> = Vec::new();
        let spread = if round % 2 == 0 { 1 } else { 1 << 33 };
        for step in 0..2000 {
            let key = (random.below(80) as i64 - 20) * spread;
            let word = (key << 1) as u64;
            let place = model.iter().position(|item| item.0 == word);
            let found = molt_dict_find_i64(d, key);
            assert_eq!(found >= 0, place.is_some());
            match random.below(if round < 10 { 8 } else { 4 }) {
                0 if found >= 0 => {
                    // SAFETY: a live position.
                    unsafe { molt_dict_remove(d, found) };
                    model.remove(place.unwrap());
                }
                1 if !model.is_empty() => {
                    let last = molt_dict_previous(d, i64::MAX);
                    // SAFETY: a live position.
                    unsafe {
                        assert_eq!(molt_dict_int_key(d, last).0, model.pop().unwrap().0);
                        molt_dict_remove(d, last);
                    }
                }
                2 if step % 40 == 0 => {
                    let copy = molt_dict_copy(d);
                    // SAFETY: a live dict.
                    unsafe { molt_dict_clear(d) };
                    assert!(items(d).is_empty());
                    d = copy;
                }
                _ => {
                    // SAFETY: values are raw.
                    unsafe { molt_dict_set_i64(d, key, Word(step)) };
                    match place {
                        Some(at) => model[at].1 = step,
                        None => model.push((word, step)),
                    }
                }
            }
            // SAFETY: a live dict.
            assert_eq!(unsafe { (*d).used }, model.len());
        }
        assert_eq!(items(d), model);
    }
}

#[test]
fn numbers_that_are_equal_are_one_key() {
    let _guard = super::lock();
    let d = molt_dict_new(Storage::Value as u32, Storage::Raw as u32);
    let one = inline_value(1).unwrap();
    // SAFETY: live objects.
    unsafe {
        assert!(molt_dict_set_value(d, one, Word(1)));
        assert!(molt_dict_set_value(d, Value(1f64.to_bits()), Word(2)));
        assert!(molt_dict_set_value(d, Value(molt_abi::value::TRUE), Word(3)));
        let name = new_str(b"one");
        assert!(molt_dict_set_str(d, name, Word(4)));
        assert_eq!((*d).used, 2);
        let at = molt_dict_find_value(d, value_of(new_str(b"one")));
        assert_eq!(molt_dict_value(d, at).0, 4);
        assert_eq!(molt_dict_find_str(d, new_str(b"two")), -1);
        let at = molt_dict_find_value(d, one);
        assert_eq!((at, molt_dict_key(d, at), molt_dict_value(d, at).0), (0, one, 3));
    }
}

#[test]
fn ints_of_more_than_63_bits_are_keys() {
    let _guard = super::lock();
    let d = molt_dict_new(Storage::Int as u32, Storage::Raw as u32);
    for i in 0..100 {
        // SAFETY: values are raw.
        unsafe { molt_dict_set_i64(d, i64::MIN + i, Word(i as u64)) };
    }
    for i in 0..100 {
        let at = molt_dict_find_i64(d, i64::MIN + i);
        assert_eq!(at, i);
    }
    assert_eq!(molt_dict_find_i64(d, i64::MAX), -1);
}
