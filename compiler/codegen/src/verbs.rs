//! The builder's vocabulary: what the op families say instead of calling inkwell's builder with types and names.

use std::cell::Cell;

use inkwell::attributes::{Attribute, AttributeLoc};
use inkwell::basic_block::BasicBlock;
use inkwell::builder::Builder;
use inkwell::context::Context;
use inkwell::intrinsics::Intrinsic;
use inkwell::module::Module;
use inkwell::types::{BasicTypeEnum, FloatType, IntType, PointerType};
use inkwell::values::{
    BasicMetadataValueEnum, BasicValueEnum, CallSiteValue, FloatValue, FunctionValue, InstructionValue, IntValue,
    PointerValue,
};
use inkwell::{AddressSpace, IntPredicate};

use crate::facts::{Facts, Place};
use crate::target::Target;
use crate::{Result, broken};

/// LLVM's number of `fastcc`.
pub(crate) const FAST_CALL: u32 = 8;

/// How probable a branch's first successor is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Odds {
    Likely,
    Even,
    Unlikely,
}

pub(crate) struct Verbs<'c> {
    pub(crate) context: &'c Context,
    pub(crate) ir: Builder<'c>,
    pub(crate) i1: IntType<'c>,
    pub(crate) i8: IntType<'c>,
    pub(crate) i32: IntType<'c>,
    pub(crate) i64: IntType<'c>,
    /// As wide as an address.
    pub(crate) word: IntType<'c>,
    pub(crate) f64: FloatType<'c>,
    pub(crate) ptr: PointerType<'c>,
    pub(crate) target: Target,
    pub(crate) facts: Facts<'c>,
    /// Whether the code being made is rarely executed: its calls say so, and stay calls.
    pub(crate) cold: Cell<bool>,
    cold_call: [Attribute; 2],
}

impl<'c> Verbs<'c> {
    pub(crate) fn new(context: &'c Context, target: Target) -> Verbs<'c> {
        Verbs {
            context,
            ir: context.create_builder(),
            i1: context.bool_type(),
            i8: context.i8_type(),
            i32: context.i32_type(),
            i64: context.i64_type(),
            word: if target.pointer() == 8 { context.i64_type() } else { context.i32_type() },
            f64: context.f64_type(),
            ptr: context.ptr_type(AddressSpace::default()),
            target,
            facts: Facts::new(context),
            cold: Cell::new(false),
            cold_call: ["cold", "noinline"]
                .map(|name| context.create_enum_attribute(Attribute::get_named_enum_kind_id(name), 0)),
        }
    }

    pub(crate) fn bits(&self, bits: u64) -> IntValue<'c> {
        self.i64.const_int(bits, false)
    }

    pub(crate) fn int(&self, value: i64) -> IntValue<'c> {
        self.i64.const_int(value as u64, true)
    }

    pub(crate) fn number(&self, value: u32) -> IntValue<'c> {
        self.i32.const_int(u64::from(value), false)
    }

    pub(crate) fn truth(&self, value: bool) -> IntValue<'c> {
        self.i1.const_int(u64::from(value), false)
    }

    /// `base` plus a constant number of bytes.
    pub(crate) fn offset(&self, base: PointerValue<'c>, bytes: u32) -> Result<PointerValue<'c>> {
        if bytes == 0 {
            return Ok(base);
        }
        let index = self.word.const_int(u64::from(bytes), false);
        // SAFETY: the type is sized; that the address lies in the object is the caller's contract, checked by nobody.
        Ok(unsafe { self.ir.build_in_bounds_gep(self.i8, base, &[index], "")? })
    }

    /// The address of element `index` of an array.
    pub(crate) fn element(
        &self,
        ty: IntType<'c>,
        base: PointerValue<'c>,
        index: IntValue<'c>,
    ) -> Result<PointerValue<'c>> {
        let index = if self.word == self.i64 { index } else { self.ir.build_int_truncate(index, self.word, "")? };
        // SAFETY: the type is sized; the SSA says that the index is in range.
        Ok(unsafe { self.ir.build_in_bounds_gep(ty, base, &[index], "")? })
    }

    pub(crate) fn load(
        &self,
        ty: impl Into<BasicTypeEnum<'c>>,
        from: PointerValue<'c>,
        place: Place,
    ) -> Result<BasicValueEnum<'c>> {
        let value = self.ir.build_load(ty.into(), from, "")?;
        if let Some(load) = instruction(value) {
            self.facts.touches(load, place);
        }
        Ok(value)
    }

    pub(crate) fn store(
        &self,
        to: PointerValue<'c>,
        value: impl Into<BasicValueEnum<'c>>,
        place: Place,
    ) -> Result<InstructionValue<'c>> {
        let store = self.ir.build_store(to, value.into())?;
        self.facts.touches(store, place);
        Ok(store)
    }

    pub(crate) fn icmp(&self, predicate: IntPredicate, a: IntValue<'c>, b: IntValue<'c>) -> Result<IntValue<'c>> {
        Ok(self.ir.build_int_compare(predicate, a, b, "")?)
    }

    pub(crate) fn branch(
        &self,
        condition: IntValue<'c>,
        then: BasicBlock<'c>,
        otherwise: BasicBlock<'c>,
        odds: Odds,
    ) -> Result<()> {
        let branch = self.ir.build_conditional_branch(condition, then, otherwise)?;
        match odds {
            Odds::Likely => self.facts.likely(branch),
            Odds::Unlikely => self.facts.unlikely(branch),
            Odds::Even => {}
        }
        Ok(())
    }

    pub(crate) fn jump(&self, to: BasicBlock<'c>) -> Result<()> {
        self.ir.build_unconditional_branch(to)?;
        Ok(())
    }

    /// The block being filled.
    pub(crate) fn here(&self) -> Result<BasicBlock<'c>> {
        self.ir.get_insert_block().map_or_else(|| broken("no current block"), Ok)
    }

    /// A new block of the current function.
    pub(crate) fn block(&self, name: &str) -> Result<BasicBlock<'c>> {
        let function = self.here()?.get_parent();
        function.map_or_else(
            || broken("no current function"),
            |function| Ok(self.context.append_basic_block(function, name)),
        )
    }

    pub(crate) fn call(
        &self,
        function: FunctionValue<'c>,
        args: &[BasicMetadataValueEnum<'c>],
    ) -> Result<CallSiteValue<'c>> {
        let call = self.ir.build_call(function, args, "")?;
        call.set_call_convention(function.get_call_conventions());
        if self.cold.get() {
            self.cold_call.iter().for_each(|attribute| call.add_attribute(AttributeLoc::Function, *attribute));
        }
        Ok(call)
    }

    /// A call whose result is needed.
    pub(crate) fn value_of(
        &self,
        function: FunctionValue<'c>,
        args: &[BasicMetadataValueEnum<'c>],
    ) -> Result<BasicValueEnum<'c>> {
        let value = self.call(function, args)?.try_as_basic_value().basic();
        value.map_or_else(|| broken("a call without a result is used"), Ok)
    }

    pub(crate) fn intrinsic(
        &self,
        module: &Module<'c>,
        name: &str,
        overload: &[BasicTypeEnum<'c>],
        args: &[BasicMetadataValueEnum<'c>],
    ) -> Result<BasicValueEnum<'c>> {
        let declaration = Intrinsic::find(name).and_then(|found| found.get_declaration(module, overload));
        match declaration {
            Some(function) => self.value_of(function, args),
            None => broken(format!("no intrinsic {name}")),
        }
    }

    /// Merges two values of two blocks that lead here.
    pub(crate) fn merge(
        &self,
        a: (BasicValueEnum<'c>, BasicBlock<'c>),
        b: (BasicValueEnum<'c>, BasicBlock<'c>),
    ) -> Result<BasicValueEnum<'c>> {
        let phi = self.ir.build_phi(a.0.get_type(), "")?;
        phi.add_incoming(&[(&a.0, a.1), (&b.0, b.1)]);
        Ok(phi.as_basic_value())
    }

    pub(crate) fn shl(&self, a: IntValue<'c>, bits: u64) -> Result<IntValue<'c>> {
        Ok(self.ir.build_left_shift(a, self.bits(bits), "")?)
    }

    pub(crate) fn shr(&self, a: IntValue<'c>, bits: u64) -> Result<IntValue<'c>> {
        Ok(self.ir.build_right_shift(a, self.bits(bits), false, "")?)
    }

    pub(crate) fn sar(&self, a: IntValue<'c>, bits: u64) -> Result<IntValue<'c>> {
        Ok(self.ir.build_right_shift(a, self.bits(bits), true, "")?)
    }

    /// An address as 64 bits.
    pub(crate) fn address(&self, pointer: PointerValue<'c>) -> Result<IntValue<'c>> {
        let word = self.ir.build_ptr_to_int(pointer, self.word, "")?;
        Ok(if self.word == self.i64 { word } else { self.ir.build_int_z_extend(word, self.i64, "")? })
    }

    /// The pointer of an address in 64 bits.
    pub(crate) fn pointer(&self, address: IntValue<'c>) -> Result<PointerValue<'c>> {
        let word = if self.word == self.i64 { address } else { self.ir.build_int_truncate(address, self.word, "")? };
        Ok(self.ir.build_int_to_ptr(word, self.ptr, "")?)
    }

    pub(crate) fn f64_bits(&self, value: FloatValue<'c>) -> Result<IntValue<'c>> {
        Ok(self.ir.build_bit_cast(value, self.i64, "")?.into_int_value())
    }

    pub(crate) fn f64_of_bits(&self, value: IntValue<'c>) -> Result<FloatValue<'c>> {
        Ok(self.ir.build_bit_cast(value, self.f64, "")?.into_float_value())
    }
}

/// The instruction that computes a value, unless it is a constant or a parameter.
pub(crate) fn instruction<'c>(value: BasicValueEnum<'c>) -> Option<InstructionValue<'c>> {
    match value {
        BasicValueEnum::IntValue(value) => value.as_instruction(),
        BasicValueEnum::FloatValue(value) => value.as_instruction(),
        BasicValueEnum::PointerValue(value) => value.as_instruction(),
        _ => None,
    }
}
