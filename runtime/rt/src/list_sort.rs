//! Sorting lists natively where `<` on the elements needs no Python code.
//!
//! A sort works on copies of the words and is abandoned (False, nothing changed) as soon as two elements must be compared
//! in Python; NaNs are such elements, since only CPython's order of comparisons tells where they end up.

use core::cell::Cell;
use core::cmp::Ordering;

use molt_abi::layout::List;
use molt_abi::types::Builtin;
use molt_abi::value::{IntWord, Storage, Value, Word};

use crate::equal::order;
use crate::int;
use crate::list;
use crate::object::{as_object, inline_int, is_float, str_data, tuple_items, type_id};

/// Sorts `items` stably by `compare`, descending if `reverse`; false if some pair could not be compared.
fn sort<T>(items: &mut [T], reverse: bool, compare: impl Fn(&T, &T) -> Option<Ordering>) -> bool {
    let failed = Cell::new(false);
    items.sort_by(|a, b| {
        if failed.get() {
            return Ordering::Equal;
        }
        let found = compare(a, b).unwrap_or_else(|| {
            failed.set(true);
            Ordering::Equal
        });
        if reverse { found.reverse() } else { found }
    });
    !failed.get()
}

/// The kinds of values that have a digest: a word whose order is theirs, where two digests differ.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Int,
    Float,
    Str,
}

/// A value's kind, its digest, and whether values of that digest are all equal.
fn digest(value: Value) -> Option<(Kind, u64, bool)> {
    if let Some(int) = inline_int(value) {
        return Some((Kind::Int, ordered_int(int), true));
    }
    if is_float(value) {
        let float = f64::from_bits(value.0);
        return (!float.is_nan()).then(|| (Kind::Float, ordered_float(float), true));
    }
    // Seven bytes and the length: a text comes before those that it begins.
    let text = text(value)?;
    Some((Kind::Str, prefix(text) & !0xFF | text.len().min(8) as u64, text.len() < 8))
}

/// The bytes of a str: UTF-8 (and WTF-8) has the order of the code points.
fn text<'a>(value: Value) -> Option<&'a [u8]> {
    let object = as_object(value)?;
    // SAFETY: a live object of that type, held by the list that is sorted.
    unsafe { (type_id(object) == Builtin::str as u32).then(|| str_data(object.cast())) }
}

/// The first eight bytes of a text, zeros behind its end.
fn prefix(text: &[u8]) -> u64 {
    let mut bytes = [0; 8];
    let len = text.len().min(8);
    bytes[..len].copy_from_slice(&text[..len]);
    u64::from_be_bytes(bytes)
}

fn ordered_int(int: i64) -> u64 {
    int as u64 ^ 1 << 63
}

/// Zeros are equal.
fn ordered_float(float: f64) -> u64 {
    let bits = (float + 0.0).to_bits();
    if bits >> 63 == 0 { bits | 1 << 63 } else { !bits }
}

/// An element that is sorted: the digests of what is compared first and of what is compared next, and its position.
struct Place {
    digests: [u64; 2],
    position: u32,
}

/// The digest of an element, or of its first item if it is a tuple (`column` 0); then of what follows, the second item or
/// the rest of a text (1). With what must be the same for all elements; a tuple's end or a text's rest goes with anything.
fn column_digest(element: Value, column: usize) -> Option<(Option<(Kind, bool)>, u64)> {
    // SAFETY: live objects, held by the list that is sorted.
    let object = as_object(element).filter(|object| unsafe { type_id(*object) } == Builtin::tuple as u32);
    // SAFETY: a live tuple.
    let items = object.map_or(core::slice::from_ref(&element), |tuple| unsafe { tuple_items(tuple.cast()) });
    let (kind, first, exact) = digest(*items.first()?)?;
    if column == 0 {
        return Some((Some((kind, object.is_some())), first));
    }
    if !exact {
        return Some((None, prefix(&text(items[0])?[7..])));
    }
    let Some(next) = items.get(1) else { return Some((None, 0)) };
    let (kind, next, _) = digest(*next)?;
    Some((Some((kind, true)), next))
}

/// Notes the digests of a column, if all elements have them and of the same kind.
fn tell(words: &[u64], places: &mut [Place], column: usize) -> bool {
    let mut common = None;
    for (place, word) in places.iter_mut().zip(words) {
        let Some((kind, digest)) = column_digest(Value(*word), column) else { return false };
        if kind.is_some_and(|kind| *common.get_or_insert(kind) != kind) {
            return false;
        }
        place.digests[column] = digest;
    }
    true
}

/// The places of all elements, with the digests that they have.
fn places(kind: Storage, words: &[u64]) -> Vec<Place> {
    let first = |word: u64| match kind {
        Storage::Value => 0,
        Storage::Float => ordered_float(f64::from_bits(word)),
        Storage::Int | Storage::Bool | Storage::Raw => ordered_int(word as i64),
    };
    let place = |(word, position): (&u64, u32)| Place { digests: [first(*word), 0], position };
    let mut places: Vec<Place> = words.iter().zip(0..).map(place).collect();
    let known = match kind {
        Storage::Value => (0..2).take_while(|column| tell(words, &mut places, *column)).count(),
        Storage::Int if words.iter().any(|word| word & 1 != 0) => 0,
        _ => 2,
    };
    places.iter_mut().for_each(|place| place.digests[known..].fill(0));
    places
}

/// A digest that tells all of each element, if there is one of the same kind for all.
fn exact_digests(kind: Storage, words: &[u64]) -> Option<Vec<u64>> {
    match kind {
        Storage::Value => {
            let (common, ..) = digest(Value(words[0]))?;
            let exact = |word: &u64| {
                let (kind, digest, exact) = digest(Value(*word))?;
                (exact && kind == common).then_some(digest)
            };
            words.iter().map(exact).collect()
        }
        Storage::Int if words.iter().any(|word| word & 1 != 0) => None,
        Storage::Int | Storage::Bool | Storage::Raw => {
            Some(words.iter().map(|word| ordered_int(*word as i64)).collect())
        }
        Storage::Float => {
            let exact = |word: &u64| Some(f64::from_bits(*word)).filter(|float| !float.is_nan()).map(ordered_float);
            words.iter().map(exact).collect()
        }
    }
}

/// The positions of `words` in sorted order; None if some pair could not be compared.
fn sorted(kind: Storage, words: &[u64], reverse: bool) -> Option<Vec<u32>> {
    if let Some(digests) = exact_digests(kind, words) {
        // With its position behind it every digest is another, and any sort is stable.
        let place = |(digest, position): (u64, u32)| {
            u128::from(if reverse { !digest } else { digest }) << 32 | u128::from(position)
        };
        let mut places: Vec<u128> = digests.into_iter().zip(0..).map(place).collect();
        places.sort_unstable();
        return Some(places.into_iter().map(|place| place as u32).collect());
    }
    sorted_by_places(kind, words, reverse).map(|places| places.iter().map(|place| place.position).collect())
}

/// Most comparisons are of digests, which lie side by side: the elements, all over memory, are asked only where those are
/// equal.
fn sorted_by_places(kind: Storage, words: &[u64], reverse: bool) -> Option<Vec<Place>> {
    let mut places = places(kind, words);
    let compare = |a: &Place, b: &Place| match a.digests.cmp(&b.digests) {
        Ordering::Equal => compare_words(kind, words[a.position as usize], words[b.position as usize]),
        other => Some(other),
    };
    sort(&mut places, reverse, compare).then_some(places)
}

/// The order of two elements of a storage kind; None if Python must tell.
#[inline]
pub(crate) fn compare_words(kind: Storage, a: u64, b: u64) -> Option<Ordering> {
    match kind {
        Storage::Value => order(Value(a), Value(b)),
        Storage::Int if (a | b) & 1 == 0 => Some((a as i64).cmp(&(b as i64))),
        Storage::Int => Some(int::molt_int_compare(IntWord(a), IntWord(b)).cmp(&0)),
        Storage::Float => f64::from_bits(a).partial_cmp(&f64::from_bits(b)),
        Storage::Bool | Storage::Raw => Some((a as i64).cmp(&(b as i64))),
    }
}

/// Whether a sort of `words` must not be tried: a first element that Python orders, as for instances.
fn hopeless(kind: Storage, words: &[u64]) -> bool {
    match (kind, words) {
        (Storage::Value, [first, second, ..]) => order(Value(*first), Value(*second)).is_none(),
        (Storage::Float, _) => words.iter().any(|bits| f64::from_bits(*bits).is_nan()),
        _ => false,
    }
}

/// Sorts values that are all inline ints, or all floats and no NaN; whether they are.
fn sort_numbers(words: &mut [u64], reverse: bool) -> bool {
    if words.iter().all(|word| inline_int(Value(*word)).is_some()) {
        // Equal ones cannot be told apart.
        words.sort_unstable_by_key(|word| inline_int(Value(*word)));
        if reverse {
            words.reverse();
        }
        return true;
    }
    let is_number = |word: &u64| is_float(Value(*word)) && !f64::from_bits(*word).is_nan();
    words.iter().all(is_number) && sort(words, reverse, |a, b| f64::from_bits(*a).partial_cmp(&f64::from_bits(*b)))
}

/// Sorts stably by `<`; False with nothing changed if Python must compare.
///
/// # Safety
/// `l` is a live list.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_list_sort_native(l: *mut List, reverse: bool) -> bool {
    // SAFETY: by the contract; elements only change places.
    unsafe {
        let kind = list::storage(l);
        if kind == Storage::Bool {
            if (*l).len != 0 {
                // Equal bools are the same object: counting is a stable sort.
                let bytes = core::slice::from_raw_parts_mut((*l).items as *mut u8, (*l).len);
                let ones = bytes.iter().filter(|byte| **byte != 0).count();
                let zeros = bytes.len() - ones;
                let (first, value) = if reverse { (ones, 1) } else { (zeros, 0) };
                bytes[..first].fill(value);
                bytes[first..].fill(1 - value);
            }
            return true;
        }
        let words = list::slice::<u64>(l);
        if words.len() < 2 {
            return true;
        }
        if hopeless(kind, words) {
            return false;
        }
        if kind == Storage::Int && words.iter().all(|word| word & 1 == 0) {
            // Equal inline ints cannot be told apart.
            let ints = list::slice::<i64>(l);
            ints.sort_unstable();
            if reverse {
                ints.reverse();
            }
            return true;
        }
        if kind == Storage::Float {
            let floats = list::slice::<f64>(l);
            return sort(floats, reverse, |a, b| a.partial_cmp(b));
        }
        if kind == Storage::Value && sort_numbers(list::slice::<u64>(l), reverse) {
            return true;
        }
        let Some(places) = sorted(kind, list::slice::<u64>(l), reverse) else { return false };
        permute(l, places.iter().map(|place| *place as usize));
        true
    }
}

/// Rearranges `l` as a native sort of `keys` (as long) does; False with nothing changed if Python must compare.
///
/// # Safety
/// Live lists of one length.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_list_sort_by_keys(l: *mut List, keys: *mut List, reverse: bool) -> bool {
    // SAFETY: by the contract.
    unsafe {
        let kind = list::storage(keys);
        let words: Vec<u64> = (0..(*keys).len).map(|i| list::get(keys, i).0).collect();
        if words.len() < 2 {
            return true;
        }
        if hopeless(kind, &words) {
            return false;
        }
        let Some(places) = sorted(kind, &words, reverse) else { return false };
        permute(l, places.iter().map(|place| *place as usize));
        true
    }
}

/// New element `i` is old element `order[i]`.
///
/// # Safety
/// `l` is a live list and `order` yields each of its positions once.
unsafe fn permute(l: *mut List, order: impl Iterator<Item = usize>) {
    // SAFETY: by the contract.
    unsafe {
        if list::storage(l) == Storage::Bool {
            let new: Vec<u8> = order.map(|i| list::get(l, i).0 as u8).collect();
            ((*l).items as *mut u8).copy_from_nonoverlapping(new.as_ptr(), new.len());
        } else {
            let new: Vec<u64> = order.map(|i| list::get(l, i).0).collect();
            list::slice::<u64>(l).copy_from_slice(&new);
        }
    }
}

/// New element `i` is old element `order[i]`.
///
/// # Safety
/// `l` is a live list; `order` has Int or Raw storage and is a permutation of its positions.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_list_permute(l: *mut List, order: *mut List) {
    // SAFETY: by the contract.
    unsafe {
        let shift = u32::from(list::storage(order) == Storage::Int);
        permute(l, list::slice::<Word>(order).iter().map(|word| (word.0 >> shift) as usize));
    }
}
