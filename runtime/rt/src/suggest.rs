//! "Did you mean": CPython's distance between names.

use molt_abi::layout::{List, Str};
use molt_abi::value::Value;

use crate::list;
use crate::object::{as_object, new_str, str_data};

const MOVE: usize = 2;
const CASE: usize = 1;
const LONGEST: usize = 40;
const MOST: usize = 750;

fn substitution(a: u8, b: u8) -> usize {
    match a == b {
        true => 0,
        false if a.eq_ignore_ascii_case(&b) => CASE,
        false => MOVE,
    }
}

/// The Levenshtein distance of two names, or more than `most`.
fn distance<'a>(mut a: &'a [u8], mut b: &'a [u8], most: usize) -> usize {
    while let ([x, rest_a @ ..], [y, rest_b @ ..]) = (a, b)
        && x == y
    {
        (a, b) = (rest_a, rest_b);
    }
    while let ([rest_a @ .., x], [rest_b @ .., y]) = (a, b)
        && x == y
    {
        (a, b) = (rest_a, rest_b);
    }
    if a.is_empty() || b.is_empty() {
        return (a.len() + b.len()) * MOVE;
    }
    if a.len() > LONGEST || b.len() > LONGEST {
        return most + 1;
    }
    if b.len() < a.len() {
        (a, b) = (b, a);
    }
    if (b.len() - a.len()) * MOVE > most {
        return most + 1;
    }
    let mut row = [0; LONGEST];
    for (i, cell) in row.iter_mut().enumerate() {
        *cell = (i + 1) * MOVE;
    }
    let mut result = 0;
    for (i, code) in b.iter().enumerate() {
        let mut diagonal = i * MOVE;
        result = diagonal;
        let mut least = usize::MAX;
        for (cell, other) in row.iter_mut().zip(a) {
            let substitute = diagonal + substitution(*code, *other);
            diagonal = *cell;
            result = substitute.min(result.min(diagonal) + MOVE);
            *cell = result;
            least = least.min(result);
        }
        if least > most {
            return most + 1;
        }
    }
    result
}

/// The name in `names` that is nearest to a misspelt one, or "".
///
/// # Safety
/// Live objects; `names` is a list of str in Value storage.
#[unsafe(no_mangle)]
#[cold]
pub unsafe extern "C" fn molt_suggest_name(name: *mut Str, names: *mut List) -> *mut Str {
    // SAFETY: by the contract.
    let (wrong, names) = unsafe { (str_data(name), list::slice::<Value>(names)) };
    let mut best: &[u8] = b"";
    let mut best_distance = usize::MAX;
    if names.len() < MOST && wrong.len() <= LONGEST {
        for candidate in names {
            let Some(object) = as_object(*candidate) else { continue };
            // SAFETY: a live str.
            let text = unsafe { str_data(object.cast::<Str>()) };
            if text == wrong {
                continue;
            }
            let most = ((wrong.len() + text.len() + 3) * MOVE / 6).min(best_distance - 1);
            let found = distance(wrong, text, most);
            if found <= most && found < best_distance {
                (best, best_distance) = (text, found);
            }
            if best_distance == 0 {
                break;
            }
        }
    }
    new_str(best)
}
