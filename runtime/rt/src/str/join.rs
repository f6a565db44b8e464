//! `separator.join(list)`.

use core::slice;

use molt_abi::layout::{List, Str};
use molt_abi::types::Builtin;
use molt_abi::value::{FALSE, NONE, PAYLOAD_MASK, Storage, TAG_INT, TAG_REF, TRUE, Value};

use super::{NULL, raise_bytes};
use crate::memory::type_info;
use crate::object::{as_object, is_float, type_id};

/// The type id of a value.
fn type_of(v: Value) -> u32 {
    let builtin = match v.0 >> 48 {
        _ if is_float(v) => Builtin::float,
        TAG_INT => Builtin::int,
        // SAFETY: a reference value points to a live object.
        TAG_REF => return as_object(v).map_or(0, |object| unsafe { type_id(object) }),
        _ => match v.0 {
            FALSE | TRUE => Builtin::bool,
            NONE => Builtin::NoneType,
            molt_abi::value::ELLIPSIS => Builtin::ellipsis,
            _ => Builtin::NotImplementedType,
        },
    };
    builtin as u32
}

/// Appends the name of a value's type.
pub(crate) fn push_type_name(out: &mut Vec<u8>, v: Value) {
    let id = type_of(v);
    match Builtin::ALL.get(id as usize) {
        Some(builtin) => out.extend_from_slice(builtin.name().as_bytes()),
        // SAFETY: the program has the type, for here is an object of it.
        None => unsafe {
            let info = type_info(id);
            out.extend_from_slice(slice::from_raw_parts((*info).name, (*info).name_len));
        },
    }
}

/// `separator.join(list)`; TypeError.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_join(separator: *mut Str, list: *mut List) -> *mut Str {
    // SAFETY: by the contract.
    unsafe {
        if (*list).len == 0 {
            return super::empty();
        }
        let storage = Storage::from_u8((*list).storage as u8);
        if storage != Storage::Value {
            let v = crate::object::box_element(storage, crate::list::get(list, 0));
            no_str(0, v);
            crate::object::release_value(v);
            return NULL;
        }
        let parts: &[Value] = crate::list::slice(list);
        for (i, v) in parts.iter().enumerate() {
            if !as_object(*v).is_some_and(|object| is_str(type_id(object))) {
                no_str(i, *v);
                return NULL;
            }
        }
        let part = |v: &Value| (v.0 & PAYLOAD_MASK) as usize as *mut Str;
        super::build::concat(parts.iter().map(part), separator)
    }
}

#[cold]
fn no_str(i: usize, v: Value) {
    let mut message = b"sequence item ".to_vec();
    crate::int::push_u64(&mut message, i as u64);
    message.extend_from_slice(b": expected str instance, ");
    push_type_name(&mut message, v);
    message.extend_from_slice(b" found");
    raise_bytes(Builtin::TypeError, &message);
}

fn is_str(id: u32) -> bool {
    id == Builtin::str as u32
}
