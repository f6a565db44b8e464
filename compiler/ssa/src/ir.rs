//! The data structures of the typed SSA.
//!
//! A function is a list of blocks with parameters (no phis). An instruction has an [`Op`], arguments and results; what an
//! op needs and does is said once, in the table of [`crate::ops`]. Instructions that may raise have an implicit exit
//! (leave the function with the pending exception) until `molt-opt`'s `explicit_exits`; inside a `try` they end their
//! block with a [`Term::Check`] that has an error edge from the start.

use crate::ops::Op;
use molt_abi::value::Storage;
use smallvec::SmallVec;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        pub struct $name(pub u32);

        impl $name {
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

ids! {
    /// A function of [`Module::functions`].
    FuncId,
    /// A block of a function.
    BlockId,
    /// An SSA value of a function: a block parameter or an instruction's result.
    ValueId,
    /// An instruction of a function.
    InstId,
    /// A module variable of [`Module::globals`].
    GlobalId,
    /// A constant of [`Module::strings`], [`Module::bytes`] or [`Module::bigs`].
    DataId,
    /// A static object of [`Module::statics`].
    StaticId,
    /// A place that may raise, of [`Module::sites`].
    SiteId,
    /// A runtime type id: [`molt_abi::types::Builtin`] or, from `FIRST_USER_TYPE`, one of [`Module::types`].
    TypeId,
}

/// The type of an SSA value.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Ty {
    I1,
    I64,
    F64,
    /// An int word (`molt_abi::value::IntWord`): counted if it is big.
    Int,
    /// A NaN-boxed value: counted if it is a reference.
    Value,
    /// A non-null reference to an object of this static type or a subclass (`object`: any). Counted.
    Ref(TypeId),
    /// A machine address that nothing counts.
    Ptr,
}

impl Ty {
    /// Whether values of the type own a count.
    pub fn counted(self) -> bool {
        matches!(self, Ty::Int | Ty::Value | Ty::Ref(_))
    }

    /// The type in which a slot of this storage kind is read and written.
    pub fn of_storage(storage: Storage) -> Ty {
        match storage {
            Storage::Value => Ty::Value,
            Storage::Int => Ty::Int,
            Storage::Float => Ty::F64,
            Storage::Bool => Ty::I1,
            Storage::Raw => Ty::I64,
        }
    }
}

/// A call of a block with arguments for its parameters.
#[derive(Clone, PartialEq, Debug)]
pub struct Edge {
    pub block: BlockId,
    pub args: SmallVec<[ValueId; 4]>,
}

/// How a block ends.
#[derive(Clone, PartialEq, Debug)]
pub enum Term {
    Jump(Edge),
    /// On an `i1`.
    Branch {
        cond: ValueId,
        then: Edge,
        otherwise: Edge,
    },
    /// On an `i64`.
    Switch {
        value: ValueId,
        cases: Vec<(i64, Edge)>,
        default: Edge,
    },
    /// The block's last instruction's outcome. Its results are valid in `ok` only, except that the last result of an
    /// instruction that may be `big` (an [`Ty::Int`], owned) is valid in `big` only. A missing `err` is an implicit exit.
    Check {
        inst: InstId,
        ok: Edge,
        err: Option<Edge>,
        big: Option<Edge>,
        stop: Option<Edge>,
    },
    /// Ownership of counted values passes to the caller.
    Return(SmallVec<[ValueId; 2]>),
    /// The function's int result does not fit i64.
    ReturnBig(ValueId),
    /// Leaves with the pending exception.
    ReturnRaise,
    /// `__next__` is exhausted: StopIteration without a value, not materialised. A counted value that a generator returned
    /// is its argument.
    ReturnStop(Option<ValueId>),
    /// Suspends a generator and returns `value` to whoever resumed it: an int word may stand for an `i64` result that may
    /// be big. It goes on at `resume`, where [`Op::Sent`] tells what was sent, or with a pending exception that was thrown
    /// in, at `err` (without: leaves the function). `molt-opt`'s `generator_split` removes it.
    Yield {
        value: Option<ValueId>,
        resume: Edge,
        err: Option<Edge>,
    },
    Unreachable,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Inst {
    pub op: Op,
    pub args: SmallVec<[ValueId; 4]>,
    pub results: SmallVec<[ValueId; 2]>,
    /// Where it stands in the source; None for code that no line of the program stands for.
    pub site: Option<SiteId>,
}

#[derive(Clone, PartialEq, Debug, Default)]
pub struct Block {
    pub params: Vec<ValueId>,
    pub insts: Vec<InstId>,
    /// Absent only while the function is being built.
    pub term: Option<Term>,
    pub term_site: Option<SiteId>,
    /// Rarely executed: error paths, boxed versions.
    pub cold: bool,
}

/// What callers must know of a function.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Signature {
    pub params: Vec<Ty>,
    /// For each parameter whether the callee takes over its count (else borrowed for the time of the call).
    pub owned: Vec<bool>,
    pub results: Vec<Ty>,
    /// May return by ReturnRaise.
    pub raises: bool,
    /// The (first) result is an `i64` and may come as an int word instead: ReturnBig.
    pub big: bool,
    /// May return by ReturnStop; with this type for the value of StopIteration, if any.
    pub stops: bool,
}

/// Entry is block 0; its parameters are the function's.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Function {
    /// The symbol: unique, deterministic.
    pub name: String,
    pub sig: Signature,
    pub blocks: Vec<Block>,
    pub insts: Vec<Inst>,
    /// The type of each value.
    pub values: Vec<Ty>,
    /// Index into [`Module::infos`]: the code object, for tracebacks and debug info.
    pub info: u32,
    /// Small helper of runtime/py: always worth inlining.
    pub inline: bool,
    pub cold: bool,
    /// Runs once, as a module's body does: only its loops are worth the optimiser's time.
    pub once: bool,
    /// The function resumes generators.
    pub generator: Option<Generator>,
}

/// What a function that resumes a generator works on. Its parameters are the frame and what is sent: [`value::ERROR`]
/// stands for the pending exception, thrown in. Word 0 of the frame is the state; then, at first, come the arguments.
///
/// [`value::ERROR`]: molt_abi::value::ERROR
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Generator {
    /// The type of its frames.
    pub frame: TypeId,
    /// Whether ReturnStop passes a value: always or never.
    pub value: bool,
    pub kind: Resumed,
}

/// How a function that can be suspended answers when it is resumed at a wrong time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Resumed {
    Generator,
    /// A generator that is the body of an iterator written in the runtime: StopIteration may leave it.
    Iterator,
    Coroutine,
    AsyncGenerator,
}

impl Resumed {
    /// As messages call it.
    pub fn name(self) -> &'static str {
        match self {
            Resumed::Generator | Resumed::Iterator => "generator",
            Resumed::Coroutine => "coroutine",
            Resumed::AsyncGenerator => "async generator",
        }
    }
}

/// A module variable in memory, unbound (Value) or zero until stored.
#[derive(Clone, PartialEq, Debug)]
pub struct Global {
    pub name: String,
    pub storage: Storage,
}

/// A static object: exists once, is never freed.
#[derive(Clone, PartialEq, Debug)]
pub enum Static {
    /// A class object; its type id.
    Class(TypeId),
    /// A function object without captures; the name that its repr shows, and the code object.
    Function {
        name: String,
        info: u32,
    },
    Module {
        name: String,
    },
}

/// A runtime type beyond the builtin ones: class, closure, cell, generator frame.
#[derive(Clone, PartialEq, Debug)]
pub struct TypeInfo {
    pub name: String,
    /// As tracebacks print it: with the module unless `__main__` or builtin.
    pub full_name: String,
    pub base: TypeId,
    pub storage: Vec<Storage>,
    /// Function of signature (Ref) -> ().
    pub finalizer: Option<FuncId>,
    /// Whether instances equal nothing but themselves and are hashed by their address.
    pub is_identity: bool,
    /// The MRO, itself first.
    pub ancestors: Vec<TypeId>,
}

/// A place in the source that may raise.
#[derive(Clone, PartialEq, Debug)]
pub struct Site {
    /// Index into [`Module::infos`].
    pub info: u32,
    pub line: u32,
    pub end_line: u32,
    pub column: u32,
    pub end_column: u32,
    pub anchor: Option<(u32, u32)>,
    /// The place around: of the class statement whose body this is in.
    pub around: Option<SiteId>,
    /// The source line's text.
    pub text: String,
}

/// A code object as tracebacks and debug info show it.
#[derive(Clone, PartialEq, Debug)]
pub struct FunctionInfo {
    pub name: String,
    pub file: String,
    pub line: u32,
    /// Part of runtime/py: not shown.
    pub hidden: bool,
}

#[derive(Clone, PartialEq, Debug, Default)]
pub struct Module {
    pub functions: Vec<Function>,
    pub globals: Vec<Global>,
    /// WTF-8.
    pub strings: Vec<Vec<u8>>,
    pub bytes: Vec<Vec<u8>>,
    /// Decimal digits with an optional minus.
    pub bigs: Vec<String>,
    pub statics: Vec<Static>,
    /// Type id `FIRST_USER_TYPE + i`. Builtin classes that have instances with slots are in `builtin_types`.
    pub types: Vec<TypeInfo>,
    /// Infos of builtin type ids that the program can meet as instances (exceptions with their words).
    pub builtin_types: Vec<(TypeId, TypeInfo)>,
    pub sites: Vec<Site>,
    pub infos: Vec<FunctionInfo>,
    /// Objects can hold themselves, through others or not.
    pub forms_cycles: bool,
    /// Runs the program: no parameters, may raise.
    pub entry: Option<FuncId>,
}

impl Function {
    /// Whether the function notes where it stands: by the place of its frame on the stack, which must be its own.
    pub fn marks_frames(&self) -> bool {
        self.insts.iter().any(|inst| matches!(inst.op, Op::FrameMark))
    }

    pub fn ty(&self, value: ValueId) -> Ty {
        self.values[value.index()]
    }

    pub fn block(&self, id: BlockId) -> &Block {
        &self.blocks[id.index()]
    }

    pub fn inst(&self, id: InstId) -> &Inst {
        &self.insts[id.index()]
    }

    pub fn add_value(&mut self, ty: Ty) -> ValueId {
        self.values.push(ty);
        ValueId(self.values.len() as u32 - 1)
    }

    pub fn add_block(&mut self) -> BlockId {
        self.blocks.push(Block::default());
        BlockId(self.blocks.len() as u32 - 1)
    }

    pub fn add_param(&mut self, block: BlockId, ty: Ty) -> ValueId {
        let value = self.add_value(ty);
        self.blocks[block.index()].params.push(value);
        value
    }

    /// Makes an instruction with results of the given types, which stands in no block yet.
    pub fn make(&mut self, op: Op, args: &[ValueId], results: &[Ty], site: Option<SiteId>) -> InstId {
        let results = results.iter().map(|&ty| self.add_value(ty)).collect();
        self.insts.push(Inst { op, args: SmallVec::from_slice(args), results, site });
        InstId(self.insts.len() as u32 - 1)
    }

    /// Appends an instruction with results of the given types.
    pub fn push(&mut self, block: BlockId, op: Op, args: &[ValueId], results: &[Ty], site: Option<SiteId>) -> InstId {
        let id = self.make(op, args, results, site);
        self.blocks[block.index()].insts.push(id);
        id
    }
}

impl Term {
    /// The edges in a fixed order.
    /// The edges in order, for code that runs too often to gather them.
    pub fn each_edge<'a>(&'a self, mut f: impl FnMut(&'a Edge)) {
        match self {
            Term::Jump(edge) => f(edge),
            Term::Branch { then, otherwise, .. } => [then, otherwise].into_iter().for_each(f),
            Term::Switch { cases, default, .. } => {
                cases.iter().for_each(|(_, edge)| f(edge));
                f(default);
            }
            Term::Check { ok, err, big, stop, .. } => {
                f(ok);
                [err, big, stop].into_iter().flatten().for_each(f);
            }
            Term::Yield { resume, err, .. } => {
                f(resume);
                err.iter().for_each(f);
            }
            Term::Return(_) | Term::ReturnBig(_) | Term::ReturnRaise | Term::ReturnStop(_) | Term::Unreachable => {}
        }
    }

    /// As [`Term::each_edge`].
    pub fn each_edge_mut<'a>(&'a mut self, mut f: impl FnMut(&'a mut Edge)) {
        match self {
            Term::Jump(edge) => f(edge),
            Term::Branch { then, otherwise, .. } => [then, otherwise].into_iter().for_each(f),
            Term::Switch { cases, default, .. } => {
                cases.iter_mut().for_each(|(_, edge)| f(edge));
                f(default);
            }
            Term::Check { ok, err, big, stop, .. } => {
                f(ok);
                [err, big, stop].into_iter().flatten().for_each(f);
            }
            Term::Yield { resume, err, .. } => {
                f(resume);
                err.iter_mut().for_each(f);
            }
            Term::Return(_) | Term::ReturnBig(_) | Term::ReturnRaise | Term::ReturnStop(_) | Term::Unreachable => {}
        }
    }

    pub fn edges(&self) -> SmallVec<[&Edge; 4]> {
        let mut edges = SmallVec::new();
        self.each_edge(|edge| edges.push(edge));
        edges
    }

    pub fn edges_mut(&mut self) -> SmallVec<[&mut Edge; 4]> {
        let mut edges = SmallVec::new();
        self.each_edge_mut(|edge| edges.push(edge));
        edges
    }

    /// Values that the terminator itself reads (not the edges' arguments).
    pub fn operands(&self) -> SmallVec<[ValueId; 2]> {
        match self {
            Term::Branch { cond, .. } => SmallVec::from_slice(&[*cond]),
            Term::Switch { value, .. } => SmallVec::from_slice(&[*value]),
            Term::Return(values) => values.clone(),
            Term::ReturnBig(value) => SmallVec::from_slice(&[*value]),
            Term::ReturnStop(value) | Term::Yield { value, .. } => value.iter().copied().collect(),
            Term::Jump(_) | Term::Check { .. } | Term::ReturnRaise | Term::Unreachable => SmallVec::new(),
        }
    }

    pub fn operands_mut(&mut self) -> SmallVec<[&mut ValueId; 2]> {
        match self {
            Term::Branch { cond: value, .. } | Term::Switch { value, .. } | Term::ReturnBig(value) => {
                [value].into_iter().collect()
            }
            Term::Return(values) => values.iter_mut().collect(),
            Term::ReturnStop(value) | Term::Yield { value, .. } => value.iter_mut().collect(),
            Term::Jump(_) | Term::Check { .. } | Term::ReturnRaise | Term::Unreachable => SmallVec::new(),
        }
    }
}
