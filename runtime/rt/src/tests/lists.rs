//! Lists against vectors.

use molt_abi::layout::List;
use molt_abi::value::{Storage, Value, Word};

use super::random::Random;
use crate::list::*;
use crate::list_sort::*;
use crate::object::{inline_value, new_str, value_of};
use crate::tuple;

fn make(storage: Storage, words: &[u64]) -> *mut List {
    let l = molt_list_new(storage as u32, 0);
    for word in words {
        // SAFETY: a live list.
        unsafe { molt_list_append(l, Word(*word)) };
    }
    l
}

fn words(l: *mut List) -> Vec<u64> {
    // SAFETY: indices are below the length.
    unsafe { (0..(*l).len).map(|i| get(l, i).0).collect() }
}

#[test]
fn operations_agree_with_vectors() {
    let _guard = super::lock();
    for storage in [Storage::Raw, Storage::Bool] {
        let mut random = Random(3);
        let l = make(storage, &[]);
        let mut model: Vec<u64> = Vec::new();
        for _ in 0..5000 {
            let x = if storage == Storage::Bool { random.below(2) } else { random.next() };
            let len = model.len() as u64;
            let at = random.below(len + 1) as usize;
            let count = random.below(len - at as u64 + 1) as usize;
            // SAFETY: the bounds are adjusted.
            unsafe {
                match random.below(9) {
                    0..3 => {
                        molt_list_append(l, Word(x));
                        model.push(x);
                    }
                    3 => {
                        molt_list_insert(l, at as i64 - len as i64 * random.below(2) as i64, Word(x));
                        let clamped = words(l).len() - 1 == model.len();
                        assert!(clamped);
                        model = words(l);
                    }
                    4 if at < model.len() => {
                        assert_eq!(molt_list_take(l, at as i64).0, model.remove(at));
                    }
                    5 => {
                        let other = make(storage, &model[..random.below(6).min(len) as usize]);
                        molt_list_replace(l, at as i64, count as i64, other);
                        model.splice(at..at + count, words(other));
                    }
                    6 => {
                        let step = 1 + random.below(3) as usize;
                        let count = count.div_ceil(step);
                        let slice: Vec<u64> = (0..count).map(|i| model[at + i * step]).collect();
                        assert_eq!(words(molt_list_slice(l, at as i64, step as i64, count as i64)), slice);
                        molt_list_delete_slice(l, at as i64, step as i64, count as i64);
                        let gone: Vec<usize> = (0..count).map(|i| at + i * step).collect();
                        let mut i = 0;
                        model.retain(|_| {
                            i += 1;
                            !gone.contains(&(i - 1))
                        });
                    }
                    7 => {
                        molt_list_reverse(l);
                        model.reverse();
                    }
                    _ if len < 50 => {
                        molt_list_extend(l, l);
                        model.extend_from_within(..);
                        assert_eq!(words(molt_list_repeat(l, 3)), model.repeat(3));
                    }
                    _ => {}
                }
            }
            assert_eq!(words(l), model);
        }
    }
}

#[test]
fn sorts_are_stable_and_natively_typed() {
    let _guard = super::lock();
    let mut random = Random(5);
    for _ in 0..50 {
        let ints: Vec<i64> = (0..random.below(200)).map(|_| random.below(40) as i64 - 20).collect();
        let l = make(Storage::Int, &ints.iter().map(|i| (i << 1) as u64).collect::<Vec<_>>());
        // The positions sorted by key show stability.
        let positions: Vec<u64> = (0..ints.len() as u64).collect();
        for reverse in [false, true] {
            let order = make(Storage::Raw, &positions);
            // SAFETY: live lists of one length.
            unsafe { assert!(molt_list_sort_by_keys(order, l, reverse)) };
            let mut expected = positions.clone();
            expected.sort_by_key(|i| if reverse { -ints[*i as usize] } else { ints[*i as usize] });
            assert_eq!(words(order), expected);
        }
        // SAFETY: a live list.
        unsafe { assert!(molt_list_sort_native(l, true)) };
        assert!(words(l).is_sorted_by(|a, b| *a as i64 >= *b as i64));
    }
    let texts: Vec<u64> = ["b", "a", "ab", "ä", "", "z"].iter().map(|s| value_of(new_str(s.as_bytes())).0).collect();
    let l = make(Storage::Value, &texts);
    // SAFETY: a live list.
    unsafe { assert!(molt_list_sort_native(l, false)) };
    assert_eq!(words(l), [4, 1, 2, 0, 5, 3].map(|i| texts[i]));
    let pair =
        |a: i64, b: &str| value_of(tuple::from_owned(&[inline_value(a).unwrap(), value_of(new_str(b.as_bytes()))])).0;
    let pairs = [pair(2, "a"), pair(1, "b"), pair(1, "a")];
    let l = make(Storage::Value, &pairs);
    // SAFETY: a live list.
    unsafe { assert!(molt_list_sort_native(l, false)) };
    assert_eq!(words(l), [pairs[2], pairs[1], pairs[0]]);
    // So do digests that are equal, or of different signs, and zeros.
    let floats = [-0.0, 1.5, 0.0, -2.0, f64::INFINITY, -1e300];
    let l = make(Storage::Value, &floats.map(|f: f64| value_of(tuple::from_owned(&[Value(f.to_bits())])).0));
    let before = words(l);
    // SAFETY: a live list.
    unsafe { assert!(molt_list_sort_native(l, false)) };
    assert_eq!(words(l), [5, 3, 0, 2, 1, 4].map(|i| before[i]));
    let long = ["prefix of b", "prefix of a", "prefix", "prefix\0", "prefix of "];
    let long = long.map(|s| value_of(new_str(s.as_bytes())).0);
    let l = make(Storage::Value, &long);
    // SAFETY: a live list.
    unsafe { assert!(molt_list_sort_native(l, true)) };
    assert_eq!(words(l), [0, 1, 4, 3, 2].map(|i| long[i]));
    // A text that goes on, then a second item; a tuple that ends.
    let row = |items: &[Value]| value_of(tuple::from_owned(items)).0;
    let (name, int) = (|s: &str| value_of(new_str(s.as_bytes())), |i| inline_value(i).unwrap());
    let rows = [
        row(&[name("ab"), int(3)]),
        row(&[name("abcdefghijkl"), int(1)]),
        row(&[name("ab"), int(-3)]),
        row(&[name("abcdefghijk"), int(9)]),
        row(&[name("ab")]),
        row(&[name("abcdefg"), int(0)]),
        row(&[name("abcdefghijkl"), int(0)]),
    ];
    let l = make(Storage::Value, &rows);
    // SAFETY: a live list.
    unsafe { assert!(molt_list_sort_native(l, false)) };
    assert_eq!(words(l), [4, 2, 0, 5, 3, 6, 1].map(|i| rows[i]));
    // A tuple and an int have no order, although their digests have.
    let uneven = make(Storage::Value, &[pairs[0], pairs[1], inline_value(3).unwrap().0]);
    // SAFETY: a live list.
    unsafe { assert!(!molt_list_sort_native(uneven, false)) };
    // An int and a str have no order: the list is left alone for Python to say so.
    let mixed = make(Storage::Value, &[texts[0], texts[1], inline_value(3).unwrap().0]);
    // SAFETY: a live list.
    unsafe { assert!(!molt_list_sort_native(mixed, false)) };
    assert_eq!(words(mixed)[..2], texts[..2]);
}

#[test]
fn searches_compare_as_python_does() {
    let _guard = super::lock();
    let x = |i: i64| inline_value(i).unwrap().0;
    let l = make(Storage::Value, &[x(5), 1f64.to_bits(), value_of(new_str(b"q")).0, x(1)]);
    // SAFETY: a live list.
    unsafe {
        assert_eq!(molt_list_find(l, Word(x(1)), 0, 4), 1);
        assert_eq!(molt_list_find(l, Word(x(1)), 2, 4), 3);
        assert_eq!(molt_list_find(l, Word(value_of(new_str(b"q")).0), 0, 4), 2);
        assert_eq!(molt_list_count(l, Word(x(1))), 2);
        assert_eq!(molt_list_mismatch(l, molt_list_slice(l, 0, 1, 3), 0), 3);
        let t = tuple::molt_tuple_from_list(l);
        assert_eq!(tuple::molt_tuple_find(t, Value(x(7)), 0, 4), -1);
        let floats = make(Storage::Float, &[0f64.to_bits(), f64::NAN.to_bits()]);
        assert_eq!(molt_list_find(floats, Word((-0f64).to_bits()), 0, 2), 0);
        assert!(!molt_list_sort_native(floats, false));
    }
}
