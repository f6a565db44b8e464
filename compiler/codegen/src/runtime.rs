//! Declarations of runtime functions, derived from their rows.

use inkwell::attributes::AttributeLoc;
use inkwell::module::Linkage;
use inkwell::types::{BasicMetadataTypeEnum, BasicType, BasicTypeEnum};
use inkwell::values::FunctionValue;
use molt_abi::table::{Effect, Flag, RuntimeFn, Type};

use crate::facts::memory;
use crate::module::Cx;
use crate::{Result, broken};

/// How a raising row reports.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum RowReport {
    Never,
    Status,
    Bool,
    Value,
    Word,
    Ref,
    /// Only the pending exception tells.
    Pending,
}

pub(crate) fn report(row: &RuntimeFn) -> RowReport {
    if !row.raises() {
        return RowReport::Never;
    }
    match row.result {
        Type::Status => RowReport::Status,
        Type::Tri => RowReport::Bool,
        Type::Value | Type::OwnValue => RowReport::Value,
        Type::Int | Type::OwnInt => RowReport::Word,
        Type::Void | Type::Never | Type::Bool | Type::I64 | Type::U32 | Type::F64 | Type::Ptr => RowReport::Pending,
        Type::Word | Type::OwnWord => RowReport::Pending,
        _ => RowReport::Ref,
    }
}

pub(crate) fn is_reference(ty: Type) -> bool {
    !matches!(
        ty,
        Type::Void
            | Type::Never
            | Type::Status
            | Type::Tri
            | Type::Bool
            | Type::I64
            | Type::U32
            | Type::F64
            | Type::Ptr
            | Type::Value
            | Type::OwnValue
            | Type::Int
            | Type::OwnInt
            | Type::Word
            | Type::OwnWord
    )
}

/// Whether compiled code may run during the call: the runtime calls nothing but finalizers.
pub(crate) fn may_call_back(row: &RuntimeFn) -> bool {
    row.has(Flag::drops)
}

impl<'c> Cx<'c, '_> {
    /// The declaration of a row, made at its first use.
    pub(crate) fn row(&self, row: &'static RuntimeFn) -> FunctionValue<'c> {
        *self.rows.borrow_mut().entry(row.name).or_insert_with(|| self.declare(row))
    }

    pub(crate) fn row_named(&self, name: &str) -> Result<FunctionValue<'c>> {
        match molt_abi::table::find(name) {
            Some(row) => Ok(self.row(row)),
            None => broken(format!("the runtime has no function {name}")),
        }
    }

    fn row_type(&self, ty: Type) -> Option<BasicTypeEnum<'c>> {
        let v = &self.v;
        Some(match ty {
            Type::Void | Type::Never => return None,
            Type::Status | Type::Tri => v.i8.into(),
            Type::Bool => v.i1.into(),
            Type::U32 => v.i32.into(),
            Type::F64 => v.f64.into(),
            Type::I64 | Type::Value | Type::OwnValue | Type::Int | Type::OwnInt | Type::Word | Type::OwnWord => {
                v.i64.into()
            }
            _ => v.ptr.into(),
        })
    }

    fn declare(&self, row: &'static RuntimeFn) -> FunctionValue<'c> {
        let params: Vec<BasicMetadataTypeEnum<'c>> =
            row.params.iter().filter_map(|&(_, ty)| self.row_type(ty)).map(Into::into).collect();
        let ty = match self.row_type(row.result) {
            Some(result) => result.fn_type(&params, false),
            None => self.v.context.void_type().fn_type(&params, false),
        };
        let function = self.llvm.add_function(row.symbol, ty, Some(Linkage::External));
        self.promise(row, function);
        for (index, &(_, ty)) in row.params.iter().enumerate() {
            let at = AttributeLoc::Param(index as u32);
            self.v.attribute(function, at, "noundef", 0);
            if ty == Type::Bool {
                self.v.attribute(function, at, "zeroext", 0);
            } else if is_reference(ty) {
                self.v.attribute(function, at, "nonnull", 0);
                self.v.attribute(function, at, "align", 8);
            }
        }
        function
    }

    /// Attributes for what the row says.
    fn promise(&self, row: &RuntimeFn, function: FunctionValue<'c>) {
        let says = |name, value| self.v.attribute(function, AttributeLoc::Function, name, value);
        says("nounwind", 0);
        if row.has(Flag::cold) {
            says("cold", 0);
        }
        if row.result == Type::Never {
            says("noreturn", 0);
        }
        // A function that allocates or raises writes what inlined bodies of others read: free lists, the pending
        // exception. To call that invisible would let the optimiser reorder it with them.
        let quiet = row.effect() != Effect::Any && !row.has(Flag::drops);
        if !row.raises() {
            match row.effect() {
                Effect::Pure => says("memory", memory::NONE),
                Effect::Reads => says("memory", memory::READ),
                Effect::Allocates | Effect::Any => {}
            }
        }
        if quiet {
            for name in ["willreturn", "nosync", "nofree", "nocallback"] {
                says(name, 0);
            }
            if row.params.iter().all(|(_, ty)| !ty.owned()) {
                self.v.text_attribute(function, "molt-keeps");
            }
        }
        let result = |name, value| self.v.attribute(function, AttributeLoc::Return, name, value);
        match row.result {
            Type::Status | Type::Tri | Type::Bool => result("zeroext", 0),
            ty if is_reference(ty) => {
                if !row.raises() {
                    result("nonnull", 0);
                    result("align", 8);
                }
                // Of what is only allocated, containers and instances are fresh; strings and tuples may be shared.
                let mutable = matches!(ty, Type::List | Type::Dict | Type::Set | Type::Obj);
                if row.effect() == Effect::Allocates && mutable && !row.params.is_empty() {
                    result("noalias", 0);
                }
            }
            _ => {}
        }
    }
}
