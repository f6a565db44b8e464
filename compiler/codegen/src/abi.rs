//! How functions look to their callers: one place computes parameters and the encoding of results from a signature.
//!
//! A function that only returns has a plain result. One that may also raise, stop or return a big int tells so
//! - in a value of its first result of a type that has values to spare: NaN-boxed value, int word, reference;
//! - else, with nothing or a single bool as its result, in that byte;
//! - else by one rare number in its first result, [`sentinel::RARE`], which means to look at a status variable: zero
//!   says that the number is a result after all. A big int travels in a variable then. This keeps results in one
//!   register and costs a comparison per call;
//! - else, called from the runtime, in a status byte behind the results.

use inkwell::AddressSpace;
use inkwell::attributes::{Attribute, AttributeLoc};
use inkwell::types::{BasicMetadataTypeEnum, BasicType, BasicTypeEnum, FunctionType};
use inkwell::values::FunctionValue;
use molt_abi::layout::Layout;
use molt_abi::types::{Builtin, FIRST_USER_TYPE};
use molt_abi::value;
use molt_ssa::{Signature, Ty, TypeId};

use crate::target::Target;
use crate::verbs::{FAST_CALL, Verbs};

/// The status byte, and the byte of a function with a bool as its result (0 and 1 are the bool there).
pub(crate) mod status {
    pub(crate) const OK: u64 = 0;
    pub(crate) const RAISED: u64 = 1;
    pub(crate) const BIG: u64 = 2;
    pub(crate) const STOPPED: u64 = 3;
    pub(crate) const BOOL_RAISED: u64 = 2;
    pub(crate) const BOOL_STOPPED: u64 = 3;
}

/// Values that stand for no value. The ones for stop follow those for raise, so that one comparison finds both.
pub(crate) mod sentinel {
    use super::value;
    pub(crate) const VALUE_RAISED: u64 = value::ERROR;
    pub(crate) const VALUE_STOPPED: u64 = value::ERROR + 1;
    /// A big int at address 0: the word 0 is the int 0.
    pub(crate) const WORD_RAISED: u64 = 1;
    pub(crate) const WORD_STOPPED: u64 = 3;
    pub(crate) const REF_RAISED: u64 = 0;
    pub(crate) const REF_STOPPED: u64 = 1;
    /// Fits the immediate of a comparison.
    pub(crate) const RARE: u64 = -0x7ADE_5EED_i64 as u64;
}

/// How a function reports what is not a plain return.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Report {
    Never,
    /// By a value to spare of the result at this index.
    Sentinel(usize),
    /// By the byte of its bool.
    Bool,
    /// By [`sentinel::RARE`] in the first result and the status variable.
    Rare,
    /// By a status byte behind the results.
    Status,
}

/// A function as its callers see it.
#[derive(Clone, Debug)]
pub(crate) struct Shape {
    pub(crate) params: Vec<Ty>,
    pub(crate) results: Vec<Ty>,
    pub(crate) report: Report,
    /// Called from the runtime through its address: C's calling convention, no hidden parameter.
    pub(crate) foreign: bool,
    /// The depth of recursion is a last, hidden parameter.
    pub(crate) depth: bool,
}

impl Shape {
    pub(crate) fn new(signature: &Signature, foreign: bool, depth: bool) -> Shape {
        Shape {
            params: signature.params.clone(),
            results: signature.results.clone(),
            report: report(signature, foreign),
            foreign,
            depth: depth && !foreign,
        }
    }

    pub(crate) fn convention(&self) -> u32 {
        if self.foreign { 0 } else { FAST_CALL }
    }

    /// The LLVM types of the results with the status, if any.
    pub(crate) fn fields<'c>(&self, v: &Verbs<'c>) -> Vec<BasicTypeEnum<'c>> {
        if self.report == Report::Bool {
            return vec![v.i8.into()];
        }
        let status = (self.report == Report::Status).then(|| v.i8.into());
        self.results.iter().map(|&ty| v.ty(ty)).chain(status).collect()
    }

    pub(crate) fn function_type<'c>(&self, v: &Verbs<'c>) -> FunctionType<'c> {
        let mut params: Vec<BasicMetadataTypeEnum<'c>> = self.params.iter().map(|&ty| v.ty(ty).into()).collect();
        if self.depth {
            params.push(v.i64.into());
        }
        match self.fields(v).as_slice() {
            [] => v.context.void_type().fn_type(&params, false),
            [one] => one.fn_type(&params, false),
            many => v.context.struct_type(many, false).fn_type(&params, false),
        }
    }

    /// What holds of every function of this shape.
    pub(crate) fn attach<'c>(&self, v: &Verbs<'c>, ssa: &molt_ssa::Module, function: FunctionValue<'c>) {
        function.set_call_conventions(self.convention());
        v.attribute(function, AttributeLoc::Function, "nounwind", 0);
        for (index, &ty) in self.params.iter().enumerate() {
            let at = AttributeLoc::Param(index as u32);
            v.attribute(function, at, "noundef", 0);
            match ty {
                Ty::Ref(class) => v.reference(function, at, object_size(ssa, class, v.target)),
                Ty::I1 if self.foreign => v.attribute(function, at, "zeroext", 0),
                _ => {}
            }
        }
        if self.results.len() == 1 {
            let at = AttributeLoc::Return;
            match (self.results[0], self.report) {
                (Ty::Ref(class), Report::Never) => v.reference(function, at, object_size(ssa, class, v.target)),
                (Ty::I1, Report::Never | Report::Bool) if self.foreign => v.attribute(function, at, "zeroext", 0),
                _ => {}
            }
        }
    }
}

fn report(signature: &Signature, foreign: bool) -> Report {
    if !signature.big && !signature.raises && !signature.stops {
        return Report::Never;
    }
    let counted = signature.results.iter().position(|ty| ty.counted());
    if let (false, Some(index)) = (signature.big, counted) {
        return Report::Sentinel(index);
    }
    match signature.results.as_slice() {
        [Ty::I1] => Report::Bool,
        [Ty::I64 | Ty::F64, ..] if !foreign => Report::Rare,
        _ => Report::Status,
    }
}

impl<'c> Verbs<'c> {
    pub(crate) fn ty(&self, ty: Ty) -> BasicTypeEnum<'c> {
        match ty {
            Ty::I1 => self.i1.into(),
            Ty::I64 | Ty::Int | Ty::Value => self.i64.into(),
            Ty::F64 => self.f64.into(),
            Ty::Ref(_) | Ty::Ptr => self.context.ptr_type(AddressSpace::default()).into(),
        }
    }

    pub(crate) fn attribute(&self, function: FunctionValue<'c>, at: AttributeLoc, name: &str, value: u64) {
        let kind = Attribute::get_named_enum_kind_id(name);
        function.add_attribute(at, self.context.create_enum_attribute(kind, value));
    }

    pub(crate) fn text_attribute(&self, function: FunctionValue<'c>, name: &str) {
        self.text_attribute_of(function, name, "");
    }

    pub(crate) fn text_attribute_of(&self, function: FunctionValue<'c>, name: &str, value: &str) {
        function.add_attribute(AttributeLoc::Function, self.context.create_string_attribute(name, value));
    }

    /// The parameter or result is a reference to an object of at least this size.
    fn reference(&self, function: FunctionValue<'c>, at: AttributeLoc, size: u32) {
        self.attribute(function, at, "nonnull", 0);
        self.attribute(function, at, "align", 8);
        self.attribute(function, at, "dereferenceable", u64::from(size));
    }
}

/// The least size of an instance of a class or a subclass; these have the base's words first.
fn object_size(ssa: &molt_ssa::Module, class: TypeId, target: Target) -> u32 {
    let pointer = target.pointer();
    match class.0.checked_sub(FIRST_USER_TYPE) {
        Some(index) => {
            let words = ssa.types.get(index as usize).map_or(0, |info| info.storage.len() as u32);
            Layout::Instance.size(pointer) + 8 * words
        }
        None => {
            Builtin::ALL.get(class.0 as usize).map_or(Layout::Instance, |builtin| Layout::of(*builtin)).size(pointer)
        }
    }
}
