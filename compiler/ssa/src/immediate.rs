//! The text of immediates and types, both ways.

use molt_abi::layout::Layout;
use molt_abi::table;
use molt_abi::types::Builtin;
use molt_abi::value::Storage;

use crate::ir::{DataId, FuncId, GlobalId, StaticId, Ty, TypeId};
use crate::ops::{FloatCond, IntCond, RtFn};

/// What an op may carry beside its arguments.
pub trait Immediate: Sized {
    fn print(&self) -> String;
    fn parse(text: &str) -> Option<Self>;
}

macro_rules! plain {
    ($($ty:ty),*) => {$(
        impl Immediate for $ty {
            fn print(&self) -> String {
                self.to_string()
            }

            fn parse(text: &str) -> Option<Self> {
                text.parse().ok()
            }
        }
    )*};
}

macro_rules! prefixed {
    ($($ty:ident $prefix:literal),*) => {$(
        impl Immediate for $ty {
            fn print(&self) -> String {
                format!(concat!($prefix, "{}"), self.0)
            }

            fn parse(text: &str) -> Option<Self> {
                text.strip_prefix($prefix)?.parse().ok().map($ty)
            }
        }
    )*};
}

macro_rules! named {
    ($($ty:ident { $($variant:ident $name:literal),* })*) => {$(
        impl Immediate for $ty {
            fn print(&self) -> String {
                match self { $($ty::$variant => $name),* }.to_string()
            }

            fn parse(text: &str) -> Option<Self> {
                match text { $($name => Some($ty::$variant),)* _ => None }
            }
        }
    )*};
}

plain!(i64, u32, u8, bool);
prefixed!(DataId "d", FuncId "f", GlobalId "g", StaticId "s");
named! {
    IntCond { Eq "eq", Ne "ne", Lt "lt", Le "le", Gt "gt", Ge "ge", ULt "ult", ULe "ule", UGt "ugt", UGe "uge" }
    FloatCond { Eq "eq", Ne "ne", Lt "lt", Le "le", Gt "gt", Ge "ge" }
    Storage { Value "value", Int "int", Float "float", Bool "bool", Raw "raw" }
}

/// Bits.
impl Immediate for u64 {
    fn print(&self) -> String {
        format!("0x{self:016x}")
    }

    fn parse(text: &str) -> Option<Self> {
        u64::from_str_radix(text.strip_prefix("0x")?, 16).ok()
    }
}

impl Immediate for TypeId {
    fn print(&self) -> String {
        let builtin = Builtin::ALL.iter().find(|builtin| **builtin as u32 == self.0);
        builtin.map_or_else(|| self.0.to_string(), |builtin| builtin.name().to_string())
    }

    fn parse(text: &str) -> Option<Self> {
        match Builtin::from_name(text) {
            Some(builtin) => Some(TypeId(builtin as u32)),
            None => text.parse().ok().map(TypeId),
        }
    }
}

impl Immediate for RtFn {
    fn print(&self) -> String {
        self.0.name.to_string()
    }

    fn parse(text: &str) -> Option<Self> {
        table::find(text).map(RtFn)
    }
}

impl Immediate for Layout {
    fn print(&self) -> String {
        self.name().to_string()
    }

    fn parse(text: &str) -> Option<Self> {
        Layout::ALL.iter().copied().find(|layout| layout.name() == text)
    }
}

impl Immediate for Ty {
    fn print(&self) -> String {
        match self {
            Ty::I1 => "i1".into(),
            Ty::I64 => "i64".into(),
            Ty::F64 => "f64".into(),
            Ty::Int => "int".into(),
            Ty::Value => "value".into(),
            Ty::Ptr => "ptr".into(),
            Ty::Ref(id) => format!("ref.{}", id.print()),
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "i1" => Ty::I1,
            "i64" => Ty::I64,
            "f64" => Ty::F64,
            "int" => Ty::Int,
            "value" => Ty::Value,
            "ptr" => Ty::Ptr,
            _ => Ty::Ref(TypeId::parse(text.strip_prefix("ref.")?)?),
        })
    }
}
