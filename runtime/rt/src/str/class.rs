//! The `is…` methods.

use molt_abi::layout::Str;

use super::chars;
use super::unicode::{
    continues_identifier, is_alpha, is_cased, is_decimal, is_digit, is_lower, is_numeric, is_printable, is_space,
    is_title, is_upper, starts_identifier,
};
use crate::object::str_data;

/// Not empty, and all characters are so.
unsafe fn all(s: *mut Str, class: fn(u32) -> bool) -> bool {
    // SAFETY: `s` is live.
    let text = unsafe { str_data(s) };
    !text.is_empty() && chars(text).all(class)
}

macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident = $class:expr;)*) => {
        $(
            $(#[$doc])*
            ///
            /// # Safety
            /// `s` is live.
            #[unsafe(no_mangle)]
            pub unsafe extern "C" fn $name(s: *mut Str) -> bool {
                // SAFETY: by the contract.
                unsafe { all(s, $class) }
            }
        )*
    };
}

classes! {
    /// `s.isalpha()`.
    molt_str_is_alpha = is_alpha;
    /// `s.isdecimal()`.
    molt_str_is_decimal = is_decimal;
    /// `s.isdigit()`.
    molt_str_is_digit = is_digit;
    /// `s.isnumeric()`.
    molt_str_is_numeric = is_numeric;
    /// `s.isalnum()`.
    molt_str_is_alnum = |code| is_alpha(code) || is_numeric(code);
    /// `s.isspace()`.
    molt_str_is_space = is_space;
}

/// `s.isprintable()`: true of "", too.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_is_printable(s: *mut Str) -> bool {
    // SAFETY: by the contract.
    chars(unsafe { str_data(s) }).all(is_printable)
}

/// `s.isidentifier()`.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_is_identifier(s: *mut Str) -> bool {
    // SAFETY: by the contract.
    let mut rest = chars(unsafe { str_data(s) });
    rest.next().is_some_and(starts_identifier) && rest.all(continues_identifier)
}

/// `s.isupper()`: some cased characters, none of them lower or title case.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_is_upper(s: *mut Str) -> bool {
    // SAFETY: by the contract.
    let text = unsafe { str_data(s) };
    chars(text).any(is_upper) && !chars(text).any(|code| is_lower(code) || is_title(code))
}

/// `s.islower()`.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_is_lower(s: *mut Str) -> bool {
    // SAFETY: by the contract.
    let text = unsafe { str_data(s) };
    chars(text).any(is_lower) && !chars(text).any(|code| is_upper(code) || is_title(code))
}

/// `s.istitle()`: capitals only and always at the start of words.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_is_title(s: *mut Str) -> bool {
    let (mut inside, mut some) = (false, false);
    // SAFETY: by the contract.
    for code in chars(unsafe { str_data(s) }) {
        let capital = is_upper(code) || is_title(code);
        if is_cased(code) {
            if capital == inside {
                return false;
            }
            some = true;
        }
        inside = is_cased(code);
    }
    some
}
