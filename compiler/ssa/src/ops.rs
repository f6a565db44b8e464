//! The table of SSA operations: name, arguments, results and facts, each said once.
//!
//! The printer, parser, verifier, passes, refcount insertion and codegen derive from it. A row reads
//!
//! ```text
//! /// Meaning.
//! Variant { immediates } "mnemonic" (arguments) -> (results) effect;
//! ```
//!
//! An argument is a type of [`crate::ir::Ty`] (`Ref` without id: any reference), `Any` (any type), `Slot` (the type of
//! the op's storage kind), `Counted`, or `Args` (the rest, as the callee says); a `+ own` behind it means that the op takes
//! over the argument's count. A result is a type, `Slot`, `Same` (type of the first argument) or `Declared` (what the
//! instruction's results say). Counted results are owned, unless the effect says otherwise:
//! `view` = the result is the first argument in another representation (it shares its count); `borrow` = the result is
//! borrowed from memory that a later effect may overwrite.

use crate::immediate::Immediate;
use crate::ir::{DataId, FuncId, GlobalId, StaticId, TypeId};
use molt_abi::layout::Layout;
use molt_abi::table::RuntimeFn;
use molt_abi::value::Storage;

/// Comparison of two `i64`; the unsigned ones have a `U`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum IntCond {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
    ULt,
    ULe,
    UGt,
    UGe,
}

/// Comparison of two `f64` as Python compares: all false on NaN but `Ne`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FloatCond {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

/// A row of the runtime table, compared by name.
#[derive(Clone, Copy)]
pub struct RtFn(pub &'static RuntimeFn);

impl PartialEq for RtFn {
    fn eq(&self, other: &RtFn) -> bool {
        self.0.name == other.0.name
    }
}

impl Eq for RtFn {}

impl std::hash::Hash for RtFn {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.name.hash(state);
    }
}

impl std::fmt::Debug for RtFn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0.name)
    }
}

/// What an op needs of an argument.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ArgKind {
    I1,
    I64,
    F64,
    Int,
    Value,
    Ref,
    Ptr,
    Any,
    Slot,
    Counted,
    /// Any number of further arguments.
    Args,
}

/// What an op gives.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ResultKind {
    I1,
    I64,
    F64,
    Int,
    Value,
    Ptr,
    Slot,
    Same,
    Declared,
}

/// What an op does beside computing its results.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Effect {
    /// Nothing: may be removed, merged, moved.
    Pure,
    /// Nothing; the result shares the count of the first argument.
    View,
    /// Reads memory; counted results are owned (a runtime function's).
    Read,
    /// Reads memory; a counted result is borrowed from there.
    Borrow,
    /// Takes a counted value out of memory that is overwritten next: the result is owned.
    Take,
    /// Makes fresh memory; may be removed if unused.
    Alloc,
    /// Writes memory.
    Write,
    /// Changes a count.
    Count,
    /// As the callee says.
    Call,
}

/// An argument's kind and whether the op takes over its count.
pub type Arg = (ArgKind, bool);

macro_rules! owned {
    () => {
        false
    };
    (own) => {
        true
    };
}

macro_rules! ops {
    ($($(#[$doc:meta])* $variant:ident $({ $($imm:ident: $immty:ty),* })? $mnemonic:literal
        ($($arg:ident $(+ $own:ident)?),*) -> ($($result:ident),*) $effect:ident;)*) => {
        /// An operation with its immediates.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum Op { $($(#[$doc])* $variant $({ $($imm: $immty),* })?),* }

        impl Op {
            pub const MNEMONICS: &'static [&'static str] = &[$($mnemonic),*];

            pub fn mnemonic(&self) -> &'static str {
                match self { $(Op::$variant { .. } => $mnemonic),* }
            }

            pub fn args(&self) -> &'static [Arg] {
                match self { $(Op::$variant { .. } => &[$((ArgKind::$arg, owned!($($own)?))),*]),* }
            }

            pub fn results(&self) -> &'static [ResultKind] {
                match self { $(Op::$variant { .. } => &[$(ResultKind::$result),*]),* }
            }

            pub fn effect(&self) -> Effect {
                match self { $(Op::$variant { .. } => Effect::$effect),* }
            }

            /// The immediates as text, in the order of the row.
            pub fn immediates(&self) -> Vec<String> {
                match self {
                    $(Op::$variant $({ $($imm),* })? => vec![$($(<$immty as Immediate>::print($imm)),*)?]),*
                }
            }

            /// The op of a mnemonic with its immediates.
            pub fn from_text<'t>(mnemonic: &str, mut immediates: impl Iterator<Item = &'t str>) -> Option<Op> {
                let op = match mnemonic {
                    $($mnemonic => Op::$variant $({
                        $($imm: <$immty as Immediate>::parse(immediates.next()?)?),*
                    })?,)*
                    _ => return None,
                };
                immediates.next().is_none().then_some(op)
            }
        }
    };
}

ops! {
    // Constants.
    IConst { value: i64 } "iconst" () -> (I64) Pure;
    /// The bits of a double.
    FConst { bits: u64 } "fconst" () -> (F64) Pure;
    BConst { value: bool } "bconst" () -> (I1) Pure;
    /// A singleton or an inline int (`molt_abi::value`): not counted.
    VConst { bits: u64 } "vconst" () -> (Value) Pure;
    /// A static str object; its type is Ref(str). Nothing counts the uses of static objects.
    StrConst { data: DataId } "str" () -> (Declared) Pure;
    BytesConst { data: DataId } "bytes" () -> (Declared) Pure;
    /// An int outside 63 bits: made once, at first use.
    BigConst { data: DataId } "big" () -> (Int) Alloc;
    /// A static class, function or module object.
    Static { id: StaticId } "static" () -> (Declared) Pure;
    /// The address of a function's closure entry.
    FuncAddr { func: FuncId } "func_addr" () -> (Ptr) Pure;

    // i64: modulo 2^64.
    IAdd "iadd" (I64, I64) -> (I64) Pure;
    ISub "isub" (I64, I64) -> (I64) Pure;
    IMul "imul" (I64, I64) -> (I64) Pure;
    /// Signed with the overflow bit.
    IAddOvf "iadd_ovf" (I64, I64) -> (I64, I1) Pure;
    ISubOvf "isub_ovf" (I64, I64) -> (I64, I1) Pure;
    IMulOvf "imul_ovf" (I64, I64) -> (I64, I1) Pure;
    /// Unsigned with the overflow bit.
    UAddOvf "uadd_ovf" (I64, I64) -> (I64, I1) Pure;
    USubOvf "usub_ovf" (I64, I64) -> (I64, I1) Pure;
    UMulOvf "umul_ovf" (I64, I64) -> (I64, I1) Pure;
    IAnd "iand" (I64, I64) -> (I64) Pure;
    IOr "ior" (I64, I64) -> (I64) Pure;
    IXor "ixor" (I64, I64) -> (I64) Pure;
    /// Shift counts are in 0..63.
    IShl "ishl" (I64, I64) -> (I64) Pure;
    IShrS "ishr_s" (I64, I64) -> (I64) Pure;
    IShrU "ishr_u" (I64, I64) -> (I64) Pure;
    /// Floored division; the divisor is not 0, and not -1 with i64::MIN.
    IDivFloor "idiv_floor" (I64, I64) -> (I64) Pure;
    IModFloor "imod_floor" (I64, I64) -> (I64) Pure;
    /// Unsigned; the divisor is not 0.
    UDiv "udiv" (I64, I64) -> (I64) Pure;
    UMod "umod" (I64, I64) -> (I64) Pure;
    ICmp { cond: IntCond } "icmp" (I64, I64) -> (I1) Pure;
    /// Whether the int has at most this many bits in two's complement (1 to 63).
    IFits { bits: u32 } "ifits" (I64) -> (I1) Pure;
    CountOnes "popcnt" (I64) -> (I64) Pure;
    LeadingZeros "clz" (I64) -> (I64) Pure;

    // f64: IEEE 754, no contraction, no fast-math.
    FAdd "fadd" (F64, F64) -> (F64) Pure;
    FSub "fsub" (F64, F64) -> (F64) Pure;
    FMul "fmul" (F64, F64) -> (F64) Pure;
    FDiv "fdiv" (F64, F64) -> (F64) Pure;
    FNeg "fneg" (F64) -> (F64) Pure;
    FAbs "fabs" (F64) -> (F64) Pure;
    FSqrt "fsqrt" (F64) -> (F64) Pure;
    FFloor "ffloor" (F64) -> (F64) Pure;
    FCeil "fceil" (F64) -> (F64) Pure;
    FTrunc "ftrunc" (F64) -> (F64) Pure;
    FCopySign "fcopysign" (F64, F64) -> (F64) Pure;
    FCmp { cond: FloatCond } "fcmp" (F64, F64) -> (I1) Pure;
    /// Nearest double of a signed / unsigned i64.
    FFromI "f_from_i" (I64) -> (F64) Pure;
    FFromU "f_from_u" (I64) -> (F64) Pure;
    /// Truncates; the argument is inside i64.
    IFromF "i_from_f" (F64) -> (I64) Pure;
    FBits "fbits" (F64) -> (I64) Pure;
    FFromBits "f_from_bits" (I64) -> (F64) Pure;

    // i1.
    BAnd "band" (I1, I1) -> (I1) Pure;
    BOr "bor" (I1, I1) -> (I1) Pure;
    BXor "bxor" (I1, I1) -> (I1) Pure;
    BNot "bnot" (I1) -> (I1) Pure;
    /// 0 or 1.
    IFromB "i_from_b" (I1) -> (I64) Pure;
    /// `cond ? a : b`, for types that are not counted.
    Select "select" (I1, Any, Any) -> (Declared) Pure;

    // Int words.
    /// The word of an i64 (outside 63 bits: a new big int).
    IntPack "int_pack" (I64) -> (Int) Alloc;
    IntIsSmall "int_is_small" (Int) -> (I1) Pure;
    /// The i64 of a small word.
    IntUnpack "int_unpack" (Int) -> (I64) Pure;

    // NaN-boxed values.
    VFromF "v_from_f" (F64) -> (Value) Pure;
    VFromB "v_from_b" (I1) -> (Value) Pure;
    /// Outside 48 bits: a new big int.
    VFromI "v_from_i" (I64) -> (Value) Alloc;
    VFromRef "v_from_ref" (Ref) -> (Value) View;
    /// The value holds what the op says: tested before or proven.
    FFromV "f_from_v" (Value) -> (F64) Pure;
    BFromV "b_from_v" (Value) -> (I1) Pure;
    /// Inline ints only.
    IFromV "i_from_v" (Value) -> (I64) Pure;
    RefFromV "ref_from_v" (Value) -> (Declared) View;
    VIsFloat "v_is_float" (Value) -> (I1) Pure;
    VIsBool "v_is_bool" (Value) -> (I1) Pure;
    VIsInlineInt "v_is_inline_int" (Value) -> (I1) Pure;
    VIsRef "v_is_ref" (Value) -> (I1) Pure;
    /// Same bits: identity, except for floats and big ints.
    VSame "v_same" (Value, Value) -> (I1) Pure;
    RefSame "ref_same" (Ref, Ref) -> (I1) Pure;
    /// The object under another static type: proven or tested.
    RefCast "ref_cast" (Ref) -> (Declared) View;
    /// The type id in the header.
    RefType "ref_type" (Ref) -> (I64) Pure;
    /// The address as a number, for `id` and identity.
    RefAddr "ref_addr" (Ref) -> (I64) Pure;

    // Memory.
    /// A field of a fixed layout (index into `Layout::fields`), widened to i64 or Ptr.
    LoadField { layout: Layout, field: u8 } "load_field" (Ref) -> (Declared) Read;
    /// A word of an instance, closure, cell or frame.
    LoadSlot { index: u32, storage: Storage } "load_slot" (Ref) -> (Slot) Borrow;
    /// Reads a counted word that a StoreSlot overwrites next.
    TakeSlot { index: u32, storage: Storage } "take_slot" (Ref) -> (Slot) Take;
    /// Overwrites without dropping what was there.
    StoreSlot { index: u32, storage: Storage } "store_slot" (Ref, Slot + own) -> () Write;
    /// An element of a list; the index is in range.
    LoadElem { storage: Storage } "load_elem" (Ref, I64) -> (Slot) Borrow;
    TakeElem { storage: Storage } "take_elem" (Ref, I64) -> (Slot) Take;
    StoreElem { storage: Storage } "store_elem" (Ref, I64, Slot + own) -> () Write;
    /// Appends to a list: inline where there is room, else by the runtime.
    ListPush { storage: Storage } "list_push" (Ref, Slot + own) -> () Write;
    /// An item of a tuple; the index is in range.
    LoadItem "load_item" (Ref, I64) -> (Value) Borrow;
    LoadGlobal { global: GlobalId } "load_global" () -> (Declared) Borrow;
    TakeGlobal { global: GlobalId } "take_global" () -> (Declared) Take;
    StoreGlobal { global: GlobalId } "store_global" (Any + own) -> () Write;
    /// A new instance, closure, cell or frame with `words` words: Value words hold Unbound, others 0.
    New { type_id: TypeId, words: u32 } "new" () -> (Declared) Alloc;
    /// A tuple of Values.
    NewTuple "new_tuple" (Args + own) -> (Declared) Alloc;
    /// A tuple whose items are constants in the source, which is there once.
    ConstTuple "const_tuple" (Args + own) -> (Declared) Alloc;
    /// A static tuple of singletons, inline ints, floats and static objects.
    StaticTuple "static_tuple" (Args) -> (Declared) Pure;
    /// An array of words on the stack, alive until the function returns (counted contents stay borrowed).
    StackArray "stack_array" (Args) -> (Ptr) Alloc;

    /// At the resume edge of a generator's yield: what was sent.
    Sent "sent" () -> (Value) Take;

    // Calls.
    Call { func: FuncId } "call" (Args) -> (Declared) Call;
    CallRt { function: RtFn } "call_rt" (Args) -> (Declared) Call;

    // Counts (inserted by molt-opt's refcounts).
    IncRef "incref" (Counted) -> () Count;
    DecRef "decref" (Counted + own) -> () Count;
    /// A use without effect: keeps a value with an observable drop alive up to here.
    Keep "keep" (Any) -> () Count;
    /// Keep of several values (what a StackArray borrows).
    KeepAll "keep_all" (Args) -> () Count;

    // Exceptions.
    /// Appends the instruction's site to the pending exception's traceback.
    TracebackPush "traceback_push" () -> () Write;
    /// Notes the instruction's site as the place where the function stands, for those it calls.
    FrameMark "frame_mark" () -> () Write;
    /// RecursionError if the stack or the recursion limit is used up. Raises.
    EnterCall "enter_call" () -> () Write;
    /// Ends what EnterCall began.
    LeaveCall "leave_call" () -> () Write;
}

impl Op {
    /// Whether the op may raise, the callee's word for `call` aside (see `Signature::raises`).
    pub fn may_raise(&self) -> bool {
        match self {
            Op::CallRt { function } => function.0.raises(),
            Op::EnterCall => true,
            _ => false,
        }
    }

    /// Whether the op gives the same value each time, of nothing but its immediates.
    pub fn is_const(&self) -> bool {
        matches!(
            self,
            Op::IConst { .. }
                | Op::FConst { .. }
                | Op::BConst { .. }
                | Op::VConst { .. }
                | Op::StrConst { .. }
                | Op::BytesConst { .. }
                | Op::Static { .. }
                | Op::FuncAddr { .. }
        )
    }

    /// Whether the op makes a tuple of its arguments, which are its own.
    pub fn makes_tuple(&self) -> bool {
        matches!(self, Op::NewTuple | Op::ConstTuple)
    }

    /// Whether the two arguments may be exchanged.
    pub fn commutes(&self) -> bool {
        use {FloatCond as F, IntCond as I};
        match self {
            Op::IAdd | Op::IMul | Op::IAddOvf | Op::IMulOvf | Op::UAddOvf | Op::UMulOvf => true,
            Op::IAnd | Op::IOr | Op::IXor | Op::BAnd | Op::BOr | Op::BXor => true,
            Op::FAdd | Op::FMul | Op::VSame | Op::RefSame => true,
            Op::ICmp { cond } => matches!(cond, I::Eq | I::Ne),
            Op::FCmp { cond } => matches!(cond, F::Eq | F::Ne),
            _ => false,
        }
    }

    /// The storage kind that `Slot` stands for.
    pub fn storage(&self) -> Option<Storage> {
        match *self {
            Op::LoadSlot { storage, .. }
            | Op::TakeSlot { storage, .. }
            | Op::StoreSlot { storage, .. }
            | Op::LoadElem { storage }
            | Op::TakeElem { storage }
            | Op::ListPush { storage }
            | Op::StoreElem { storage } => Some(storage),
            _ => None,
        }
    }
}
