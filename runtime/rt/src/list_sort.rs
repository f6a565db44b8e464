//! Sorting lists natively where `<` on the elements needs no Python code.
//!
//! A sort works on copies of the words and is abandoned (False, nothing changed) as soon as two elements must be compared
//! in Python; NaNs are such elements, since only CPython's order of comparisons tells where they end up.

use core::cell::Cell;
use core::cmp::Ordering;

use molt_abi::layout::List;
use molt_abi::value::{IntWord, Storage, Value, Word};

use crate::equal::order;
use crate::int;
use crate::list;

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

/// The order of two elements of a storage kind.
fn compare_words(kind: Storage, a: u64, b: u64) -> Option<Ordering> {
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
        let mut copy = words.to_vec();
        if !sort(&mut copy, reverse, |a, b| compare_words(kind, *a, *b)) {
            return false;
        }
        words.copy_from_slice(&copy);
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
        let mut pairs: Vec<(u64, u32)> = words.iter().zip(0..).map(|(word, i)| (*word, i)).collect();
        let done = match kind {
            Storage::Int if words.iter().all(|word| word & 1 == 0) => {
                sort(&mut pairs, reverse, |a, b| Some((a.0 as i64).cmp(&(b.0 as i64))))
            }
            _ => sort(&mut pairs, reverse, |a, b| compare_words(kind, a.0, b.0)),
        };
        if done {
            permute(l, pairs.iter().map(|pair| pair.1 as usize));
        }
        done
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
