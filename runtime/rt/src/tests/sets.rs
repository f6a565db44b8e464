//! Sets against CPython: random operations, and the order in which elements come out.

use molt_abi::layout::Set;
use molt_abi::value::{FALSE, IntWord, NONE, Storage, TRUE, Value};

use crate::int::{molt_int_from_value, molt_int_parse, molt_value_from_int};
use crate::object::{new_str, release_value, retain_value, value_of};
use crate::set::*;
use crate::set_ops::*;
use crate::tuple;

/// A value as the generator shows it.
pub(super) fn parse(text: &str) -> Value {
    let (kind, rest) = text.split_at(1);
    match kind {
        "i" => {
            let digits = new_str(rest.as_bytes());
            // SAFETY: the word is passed on.
            unsafe { molt_value_from_int(molt_int_parse(digits, 10)) }
        }
        "f" => Value(u64::from_str_radix(rest, 16).unwrap()),
        "s" => value_of(new_str(rest.as_bytes())),
        "t" => value_of(tuple::from_owned(&rest.split('+').map(parse).collect::<Vec<_>>())),
        _ => Value(match rest {
            "None" => NONE,
            "True" => TRUE,
            _ => FALSE,
        }),
    }
}

fn word(v: Value) -> IntWord {
    molt_int_from_value(v)
}

fn find(s: *mut Set, int: bool, v: Value) -> i64 {
    if int { molt_set_find_int(s, word(v)) } else { molt_set_find_value(s, v) }
}

/// The element at a position.
fn key(s: *mut Set, int: bool, at: i64) -> Value {
    // SAFETY: positions come from the set.
    unsafe { if int { molt_value_from_int(molt_set_int_key(s, at)) } else { molt_set_key(s, at) } }
}

fn replay(int_storage: bool) {
    let mut sets = [core::ptr::null_mut(); 3];
    let mut int = false;
    for (number, line) in include_str!("sets.txt").lines().enumerate() {
        let words: Vec<&str> = line.split(' ').filter(|word| !word.is_empty()).collect();
        let at = |i: usize| words[i].parse::<usize>().unwrap_or(0);
        let fail = |what: &str| panic!("line {}: {line}: {what}", number + 1);
        match words[0] {
            "kind" => {
                int = int_storage && words[1] == "ints";
                let storage = if int { Storage::Int } else { Storage::Value };
                sets = [(); 3].map(|()| molt_set_new(storage as u32, false));
            }
            "add" => {
                let v = parse(words[2]);
                if int {
                    molt_set_add_int(sets[at(1)], word(v));
                } else {
                    assert!(molt_set_add_value(sets[at(1)], v) >= 0);
                }
                // SAFETY: the set has a reference of its own.
                unsafe { release_value(v) };
            }
            "discard" => {
                let position = find(sets[at(1)], int, parse(words[2]));
                if position >= 0 {
                    // SAFETY: a live position.
                    unsafe { molt_set_remove(sets[at(1)], position) };
                }
            }
            "pop" => {
                let position = molt_set_pop_position(sets[at(1)]);
                if position != find(sets[at(1)], int, parse(words[2])) {
                    fail("another element is popped");
                }
                // SAFETY: a live position.
                unsafe { molt_set_remove(sets[at(1)], position) };
            }
            "|=" => assert!(molt_set_update(sets[at(1)], sets[at(2)])),
            "&=" => molt_set_intersection_update(sets[at(1)], sets[at(2)]),
            "-=" => molt_set_difference_update(sets[at(1)], sets[at(2)]),
            "^=" => molt_set_symmetric_difference_update(sets[at(1)], sets[at(2)]),
            "clear" => molt_set_clear(sets[at(1)]),
            "copy" => sets[at(1)] = molt_set_copy(sets[at(2)], false),
            "&" => sets[at(1)] = molt_set_intersection(sets[at(2)], sets[at(3)]),
            "-" => sets[at(1)] = molt_set_difference(sets[at(2)], sets[at(3)]),
            "^" => sets[at(1)] = molt_set_symmetric_difference(sets[at(2)], sets[at(3)]),
            "|" => sets[at(1)] = molt_set_union(sets[at(2)], sets[at(3)]),
            "=" => {
                let s = sets[at(1)];
                let mut position = molt_set_next(s, 0);
                for expected in &words[2..] {
                    let wanted = parse(expected);
                    if position < 0 || crate::equal::molt_value_eq(wanted, key(s, int, position)) != 1 {
                        fail(&format!("{expected} is not next"));
                    }
                    position = molt_set_next(s, position + 1);
                }
                assert_eq!(position, -1, "line {}", number + 1);
            }
            "hash" => assert_eq!(molt_set_hash(sets[at(1)]).to_string(), words[2], "line {}", number + 1),
            other => fail(other),
        }
    }
}

#[test]
fn order_is_cpythons() {
    let _guard = super::lock();
    replay(false);
}

#[test]
fn order_is_cpythons_in_int_storage() {
    let _guard = super::lock();
    replay(true);
}

#[test]
fn python_must_compare_what_may_have_an_eq() {
    let _guard = super::lock();
    let s = molt_set_new(Storage::Value as u32, false);
    let t = molt_set_new(Storage::Value as u32, false);
    assert!(molt_sets_native(s, t));
    let frozen = value_of(molt_set_copy(t, true));
    retain_value(frozen);
    assert_eq!(molt_set_add_value(s, frozen), 1);
    assert!(!molt_sets_native(s, t));
    assert_eq!(molt_set_find_value(s, value_of(molt_set_copy(t, true))), -2);
}

#[test]
fn a_walk_ends_where_it_is_told() {
    let _guard = super::lock();
    let s = molt_set_new(Storage::Int as u32, false);
    for i in 0..500 {
        molt_set_add_int(s, IntWord(i << 1));
    }
    let visits = |last: u64| {
        let mut count = 0;
        table(s).walk(Some(table(s).places()), |slot| {
            count += 1;
            if slot.key == last << 1 { Walk::Enough } else { Walk::On }
        });
        count
    };
    assert_eq!(visits(0), 1);
    assert_eq!(visits(100), 101);
    assert_eq!(visits(500), 500);
}
