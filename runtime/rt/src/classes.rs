//! Class objects as values: an array that the compiler emits (`molt_classes`), one entry per type id.

use molt_abi::layout::{Header, Str};
use molt_abi::types::Builtin;
use molt_abi::value::{REF_BITS, Value};

use crate::exception::{is_subtype, raise};
use crate::memory::type_info;
use crate::object::{new_str, type_id};

/// A class object: ordinary, static.
#[repr(C)]
pub(crate) struct Class {
    header: Header,
    id: u64,
}

#[cfg(not(test))]
unsafe extern "C" {
    static mut molt_classes: [Class; 0];
}
#[cfg(test)]
#[expect(non_upper_case_globals, reason = "the symbol's name")]
static mut molt_classes: [Class; 0] = [];

/// The address of an object, the bits of anything else.
#[unsafe(no_mangle)]
pub extern "C" fn molt_value_id(v: Value) -> i64 {
    let address = v.0.wrapping_sub(REF_BITS);
    (if address >> 48 == 0 { address } else { v.0 }) as i64
}

/// The class object of an object's type id.
///
/// # Safety
/// `object` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_object_class(object: *mut Header) -> *mut Header {
    // SAFETY: the array has an entry for every type id of a live object.
    unsafe { (&raw mut molt_classes).cast::<Class>().add(type_id(object) as usize).cast() }
}

/// `__name__` of a class object.
///
/// # Safety
/// `class` is a class object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_class_name(class: *mut Header) -> *mut Str {
    // SAFETY: by the contract.
    unsafe { name_of((*class.cast::<Class>()).id as u32) }
}

/// `type(obj).__name__`.
///
/// # Safety
/// `object` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_object_type_name(object: *mut Header) -> *mut Str {
    // SAFETY: by the contract.
    unsafe { name_of(type_id(object)) }
}

/// # Safety
/// `id` is a type id of the program.
unsafe fn name_of(id: u32) -> *mut Str {
    // SAFETY: the name is static text.
    unsafe {
        let info = type_info(id);
        new_str(core::slice::from_raw_parts((*info).name, (*info).name_len))
    }
}

/// The type id of a class object.
///
/// # Safety
/// `class` is a class object.
pub(crate) unsafe fn class_id(class: *mut Header) -> u32 {
    // SAFETY: by the contract.
    unsafe { (*class.cast::<Class>()).id as u32 }
}

/// Whether a class object is the type `id` or below it.
///
/// # Safety
/// `class` is a class object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_class_is_subclass(class: *mut Header, id: u32) -> bool {
    // SAFETY: by the contract.
    let own = unsafe { (*class.cast::<Class>()).id as u32 };
    own == id || is_subtype(own, id)
}

/// The ValueError of unpacking `have` items into `want` targets.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_raise_unpack(have: i64, want: i64, star: bool) {
    let mut text: Vec<u8> = Vec::new();
    if have > want && !star {
        text.extend_from_slice(b"too many values to unpack (expected ");
        push_number(&mut text, want);
    } else {
        text.extend_from_slice(b"not enough values to unpack (expected ");
        if star {
            text.extend_from_slice(b"at least ");
        }
        push_number(&mut text, want);
        text.extend_from_slice(b", got ");
        push_number(&mut text, have);
    }
    text.push(b')');
    raise(Builtin::ValueError, core::str::from_utf8(&text).unwrap_or_default());
}

fn push_number(text: &mut Vec<u8>, number: i64) {
    if number >= 10 {
        push_number(text, number / 10);
    }
    text.push(b'0' + (number % 10) as u8);
}
