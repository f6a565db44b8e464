//! NaN-boxed values and int words.
//!
//! A [`Value`] is 64 bits on both targets. Doubles stand for themselves; everything else has a tag of 0xFFF9 or above in
//! its top 16 bits, which no NaN that arithmetic produces has. An [`IntWord`] is an int of any size: the int shifted left
//! by one where it fits 63 bits, else the address of a `BigInt` object plus one.

/// Top 16 bits of an inline int; the low 48 bits are the int in two's complement.
pub const TAG_INT: u64 = 0xFFF9;
/// Top 16 bits of an object pointer (big ints, too); the low 48 bits are its address.
pub const TAG_REF: u64 = 0xFFFA;
/// Top 16 bits of a singleton.
pub const TAG_SINGLE: u64 = 0xFFFB;

/// Values from here on are not doubles.
pub const FIRST_TAGGED: u64 = TAG_INT << 48;
pub const REF_BITS: u64 = TAG_REF << 48;
pub const PAYLOAD_MASK: u64 = (1 << 48) - 1;

const fn single(payload: u64) -> u64 {
    (TAG_SINGLE << 48) | payload
}

pub const FALSE: u64 = single(0);
/// `FALSE | 1`, so that boxing a bool is one `or`.
pub const TRUE: u64 = single(1);
pub const NONE: u64 = single(2);
pub const ELLIPSIS: u64 = single(3);
pub const NOT_IMPLEMENTED: u64 = single(4);
/// An empty slot: a variable, cell, field or module variable without a value.
pub const UNBOUND: u64 = single(5);
/// The result of a call that raised.
pub const ERROR: u64 = single(6);

pub const INLINE_INT_BITS: u32 = 48;
pub const INLINE_INT_MIN: i64 = -(1 << (INLINE_INT_BITS - 1));
pub const INLINE_INT_MAX: i64 = (1 << (INLINE_INT_BITS - 1)) - 1;
pub const SMALL_INT_BITS: u32 = 63;
pub const SMALL_INT_MIN: i64 = -(1 << (SMALL_INT_BITS - 1));
pub const SMALL_INT_MAX: i64 = (1 << (SMALL_INT_BITS - 1)) - 1;

/// A NaN-boxed value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(transparent)]
pub struct Value(pub u64);

/// An int of any size as fields, elements and big results hold it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(transparent)]
pub struct IntWord(pub u64);

/// An element as its container stores it; what it means is the container's storage kind ([`Storage`]).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(transparent)]
pub struct Word(pub u64);

/// How a slot (field, element, cell, module variable) holds its value.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(u8)]
pub enum Storage {
    /// A NaN-boxed [`Value`], counted if it is a reference.
    Value = 0,
    /// An [`IntWord`], counted if it is a big int. Never a bool.
    Int = 1,
    /// The bits of a double.
    Float = 2,
    /// 0 or 1; one byte in a list, a word elsewhere.
    Bool = 3,
    /// A machine word that nothing counts (private fields of runtime/py: positions, native handles).
    Raw = 4,
}

impl Storage {
    /// Whether a slot of this kind may own an object.
    pub const fn counted(self) -> bool {
        matches!(self, Storage::Value | Storage::Int)
    }

    pub const fn from_u8(byte: u8) -> Storage {
        match byte {
            1 => Storage::Int,
            2 => Storage::Float,
            3 => Storage::Bool,
            4 => Storage::Raw,
            _ => Storage::Value,
        }
    }
}
