//! The messages that quote parts of a spec.

use molt_abi::types::Builtin;

use crate::str::{push_char, raise_bytes};

fn push_code(message: &mut Vec<u8>, kind: u32) {
    message.push(b'\'');
    if (33..128).contains(&kind) {
        push_char(message, kind);
    } else {
        message.extend_from_slice(b"\\x");
        message.extend_from_slice(&crate::int::binary_digits(&[u64::from(kind)], 4, false));
    }
    message.push(b'\'');
}

/// More than one character where the type should be.
#[cold]
pub(super) fn invalid(spec: &[u8], class: &str) {
    let mut message = b"Invalid format specifier '".to_vec();
    message.extend_from_slice(spec);
    message.extend_from_slice(b"' for object of type '");
    message.extend_from_slice(class.as_bytes());
    message.push(b'\'');
    raise_bytes(Builtin::ValueError, &message);
}

#[cold]
pub(super) fn unknown(kind: u32, class: &str) {
    let mut message = b"Unknown format code ".to_vec();
    push_code(&mut message, kind);
    message.extend_from_slice(b" for object of type '");
    message.extend_from_slice(class.as_bytes());
    message.push(b'\'');
    raise_bytes(Builtin::ValueError, &message);
}

#[cold]
pub(super) fn grouping(grouping: u8, kind: u32) {
    let mut message = b"Cannot specify '".to_vec();
    message.push(grouping);
    message.extend_from_slice(b"' with ");
    push_code(&mut message, kind);
    message.push(b'.');
    raise_bytes(Builtin::ValueError, &message);
}
