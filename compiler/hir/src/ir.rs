//! The HIR: every code object is a control-flow graph of generic Python operations over registers.
//!
//! Names are resolved (register, cell, global), syntax is desugared, evaluation order is explicit, types are unknown.
//! A register is a local variable or a temporary; reading an unbound one is preceded by [`Op::CheckBound`] unless the
//! builder proves it bound. Every operation may raise unless its documentation says otherwise; a raise goes to the
//! block's `handler`, or leaves the function.

use crate::order::{IndexMap, IndexSet};
use molt_source::{Diagnostic, FileId, Span};

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
    /// An interned identifier of [`Names`].
    Name,
    /// A module of [`Program::modules`].
    ModuleId,
    /// A code object of [`Program::functions`].
    FuncId,
    /// A `class` statement of [`Program::classes`].
    ClassId,
    /// A module variable of [`Program::globals`].
    GlobalId,
    /// A register of one function.
    Reg,
    /// A block of one function.
    BlockId,
    /// A cell variable that a function owns: an index into [`Function::cells`].
    CellId,
}

/// The identifiers of a program, in order of first appearance.
#[derive(Default, Clone)]
pub struct Names(IndexSet<String>);

impl Names {
    pub fn intern(&mut self, text: &str) -> Name {
        if let Some(index) = self.0.get_index_of(text) {
            return Name(index as u32);
        }
        Name(self.0.insert_full(text.to_owned()).0 as u32)
    }

    pub fn get(&self, text: &str) -> Option<Name> {
        self.0.get_index_of(text).map(|index| Name(index as u32))
    }

    pub fn text(&self, name: Name) -> &str {
        &self.0[name.index()]
    }
}

/// The whole program: the entry module, all that it imports, and the builtins module.
#[derive(Default)]
pub struct Program {
    pub names: Names,
    /// `modules[0]` is `builtins`; the entry module is [`Program::entry`].
    pub modules: Vec<Module>,
    pub functions: Vec<Function>,
    pub classes: Vec<Class>,
    pub globals: Vec<Global>,
    pub entry: Option<ModuleId>,
    /// What is to be said of code that may never run: see [`Op::Notice`].
    pub notices: Vec<Diagnostic>,
}

impl Program {
    /// The functions that are no part of runtime/py.
    pub fn own_functions(&self) -> impl Iterator<Item = &Function> {
        self.functions.iter().filter(|function| !self.modules[function.module.index()].is_builtin)
    }
}

/// One source module. Its body is a function without parameters that runs once, at the first import.
pub struct Module {
    /// Dotted name; `__main__` for the entry.
    pub name: Name,
    pub file: FileId,
    /// The module body.
    pub init: FuncId,
    pub is_package: bool,
    /// Part of runtime/py: may use `intrinsics`, hidden from tracebacks.
    pub is_builtin: bool,
    pub doc: Option<String>,
    /// `__file__`; empty for molt's own modules.
    pub path: String,
    pub globals: IndexMap<Name, GlobalId>,
}

/// A module variable that lives in memory. Names of the entry module that only its body touches are registers instead.
pub struct Global {
    pub name: Name,
    pub module: ModuleId,
    /// How many [`Op::StoreGlobal`]/[`Op::DelGlobal`] the program has for it.
    pub stores: u32,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FuncKind {
    Module,
    Function,
    Lambda,
    GeneratorExpression,
}

/// What the call of a function whose body can be suspended makes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum GeneratorKind {
    Generator,
    /// Of an `async def` without `yield`.
    Coroutine,
    /// Of an `async def` with `yield`: it yields what it waits for, and its items as instances of `_async_item`.
    AsyncGenerator,
}

/// A code object.
pub struct Function {
    pub name: Name,
    pub qualname: Name,
    pub module: ModuleId,
    pub kind: FuncKind,
    /// What a call makes, if the body can be suspended.
    pub generator: Option<GeneratorKind>,
    /// The whole `def`, for messages.
    pub span: Span,
    /// `co_firstlineno`: the line of the first decorator, or of the `def`.
    pub line: u32,
    pub params: Vec<Param>,
    /// One entry per register: the variable's name, or None for a temporary.
    pub regs: Vec<Option<Name>>,
    /// Cells that the function owns (variables captured by inner functions). [`Op::NewCell`] creates them.
    pub cells: Vec<Name>,
    /// Cells that it captures, in the order in which [`Op::MakeFunction`] passes them.
    pub frees: Vec<Name>,
    pub blocks: Vec<Block>,
    pub doc: Option<String>,
    /// The class whose body holds the `def`, if any.
    pub class: Option<ClassId>,
    /// The class statements in it, those around others first.
    pub class_bodies: Vec<ClassBody>,
}

/// The body of a class statement: in tracebacks it has a frame of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ClassBody {
    pub name: Name,
    pub body: Span,
    /// The whole statement but for decorators.
    pub statement: Span,
}

impl Function {
    /// Whether calls end by an exception only: the function has no way to return.
    pub fn always_raises(&self) -> bool {
        let any = |is: fn(&Term) -> bool| self.blocks.iter().flat_map(|block| &block.term).any(|(term, _)| is(term));
        self.generator.is_none()
            && !any(|term| matches!(term, Term::Return { .. }))
            && any(|term| matches!(term, Term::Raise { .. }))
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ParamKind {
    PositionalOnly,
    Positional,
    VarArgs,
    KeywordOnly,
    VarKeywords,
}

pub struct Param {
    pub name: Name,
    pub kind: ParamKind,
    /// Where the argument is on entry.
    pub reg: Reg,
    /// Index into `defaults` (positional) or `kw_defaults` (keyword-only) of [`Op::MakeFunction`].
    pub default: Option<u32>,
    /// The annotation, if it is there, for hints.
    pub annotation: Option<Span>,
}

/// Entry is block 0.
#[derive(Default)]
pub struct Block {
    pub ops: Vec<(Op, Loc)>,
    pub term: Option<(Term, Loc)>,
    /// Where an exception of any op or of the terminator goes; its block starts with [`Op::CatchExc`]. Registers are there
    /// as they were before the operation that raised: it has not written its own.
    pub handler: Option<BlockId>,
}

/// Where an operation stands: the span of its expression, and CPython's caret anchors in it (the operator of a binary
/// expression, the brackets of a subscript or call: byte offsets in the file, drawn `~~^~~` in a traceback).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Loc {
    pub span: Span,
    pub anchor: Option<(u32, u32)>,
}

#[derive(Clone, PartialEq, Debug)]
pub enum Const {
    None,
    Ellipsis,
    NotImplemented,
    /// No value (`intrinsics.missing`): the default of a parameter that was not given. Only `is` may look at it.
    Missing,
    Bool(bool),
    Int(i64),
    /// Decimal digits, optionally with a minus, of an int outside i64.
    BigInt(String),
    Float(f64),
    /// WTF-8: UTF-8 that may hold lone surrogates.
    Str(Vec<u8>),
    Bytes(Vec<u8>),
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum UnaryOp {
    Neg,
    Pos,
    Invert,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    MatMul,
    Div,
    FloorDiv,
    Mod,
    Pow,
    /// `**` whose exponent is written as an int that is not negative: ints give an int.
    PowNatural,
    LShift,
    RShift,
    And,
    Or,
    Xor,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum CompareOp {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
    Is,
    IsNot,
    In,
    NotIn,
}

/// A cell as the current function sees it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum CellRef {
    Own(CellId),
    /// Index into [`Function::frees`].
    Free(u32),
}

/// An element of a display or a positional argument: `x` or `*x`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Item {
    One(Reg),
    Star(Reg),
}

/// An entry of a dict display (`k: v`, `**m`).
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum DictItem {
    Pair(Reg, Reg),
    Merge(Reg),
}

/// A keyword argument: `name=x` or `**x`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Keyword {
    Named(Name, Reg),
    Merge(Reg),
}

#[derive(Clone, PartialEq, Debug, Default)]
pub struct Args {
    pub pos: Vec<Item>,
    pub kw: Vec<Keyword>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Conversion {
    None,
    Str,
    Repr,
    Ascii,
}

/// A generic Python operation.
#[derive(Clone, PartialEq, Debug)]
pub enum Op {
    /// Never raises.
    Const {
        dst: Reg,
        value: Const,
    },
    /// Never raises.
    Copy {
        dst: Reg,
        src: Reg,
    },
    /// Raises UnboundLocalError (`is_local`) or NameError if `reg` holds nothing.
    CheckBound {
        reg: Reg,
        name: Name,
        is_local: bool,
    },
    /// Whether `reg` holds anything: for names of a class body or of the entry module, which fall back to the global or
    /// builtin of the same name. Never raises.
    IsBound {
        dst: Reg,
        reg: Reg,
    },
    /// `del local`: the register holds nothing from here. Never raises (a CheckBound precedes it).
    Unbind {
        reg: Reg,
    },
    /// Leaves the loop over the iterator in `reg`: it lives up to here, since dropping it may run code. Never raises.
    Keep {
        reg: Reg,
    },
    Unary {
        dst: Reg,
        op: UnaryOp,
        arg: Reg,
    },
    /// `inplace` for augmented assignment: tries `__iadd__` and its kin first.
    Binary {
        dst: Reg,
        op: BinaryOp,
        lhs: Reg,
        rhs: Reg,
        inplace: bool,
    },
    Compare {
        dst: Reg,
        op: CompareOp,
        lhs: Reg,
        rhs: Reg,
    },
    /// `not arg`, by truth value.
    Not {
        dst: Reg,
        arg: Reg,
    },
    /// The truth value of `arg` as a bool.
    Truth {
        dst: Reg,
        arg: Reg,
    },

    MakeTuple {
        dst: Reg,
        items: Vec<Item>,
        /// Whether all items are constants in the source.
        constant: bool,
    },
    MakeList {
        dst: Reg,
        items: Vec<Item>,
    },
    MakeSet {
        dst: Reg,
        items: Vec<Item>,
    },
    MakeDict {
        dst: Reg,
        items: Vec<DictItem>,
    },
    /// Absent bounds are registers that hold None.
    MakeSlice {
        dst: Reg,
        lower: Reg,
        upper: Reg,
        step: Reg,
    },
    /// Comprehension steps: `list` is exactly the list made by the comprehension.
    ListAppend {
        list: Reg,
        value: Reg,
    },
    SetAdd {
        set: Reg,
        value: Reg,
    },
    DictInsert {
        dict: Reg,
        key: Reg,
        value: Reg,
    },
    /// One `{value!conversion:spec}` of an f-string; the result is a str.
    Format {
        dst: Reg,
        value: Reg,
        conversion: Conversion,
        spec: Option<Reg>,
    },
    /// Concatenates registers that all hold str.
    Concat {
        dst: Reg,
        parts: Vec<Reg>,
    },

    /// Reads a module variable; if it is unbound, `fallback` (the builtin of the same name), else NameError.
    LoadGlobal {
        dst: Reg,
        global: GlobalId,
        fallback: Option<GlobalId>,
    },
    StoreGlobal {
        global: GlobalId,
        value: Reg,
    },
    DelGlobal {
        global: GlobalId,
    },
    /// A name that neither the module nor builtins define: raises NameError.
    LoadUndefined {
        dst: Reg,
        name: Name,
    },
    /// Creates the cell, unbound: at function entry, and where a comprehension with captured variables starts.
    NewCell {
        cell: CellId,
    },
    /// Raises NameError ("cannot access free variable …") or UnboundLocalError if the cell is empty.
    LoadCell {
        dst: Reg,
        cell: CellRef,
    },
    StoreCell {
        cell: CellRef,
        value: Reg,
    },
    DelCell {
        cell: CellRef,
    },

    GetAttr {
        dst: Reg,
        obj: Reg,
        name: Name,
    },
    SetAttr {
        obj: Reg,
        name: Name,
        value: Reg,
    },
    DelAttr {
        obj: Reg,
        name: Name,
    },
    GetItem {
        dst: Reg,
        obj: Reg,
        index: Reg,
    },
    SetItem {
        obj: Reg,
        index: Reg,
        value: Reg,
    },
    DelItem {
        obj: Reg,
        index: Reg,
    },
    Call {
        dst: Reg,
        callee: Reg,
        args: Args,
    },
    /// Looks up what a [`Op::CallMethod`] calls whose arguments have effects: unbound for a plain method, which nobody can see
    /// being looked up.
    LookUpMethod {
        dst: Reg,
        obj: Reg,
        name: Name,
    },
    /// `obj.name(args)`: attribute lookup, if [`Op::LookUpMethod`] has not given the callee before, then call.
    CallMethod {
        dst: Reg,
        obj: Reg,
        name: Name,
        callee: Option<Reg>,
        args: Args,
    },
    /// Looks `name` up on the type of `obj` (as `with` does for `__enter__`) and calls it.
    CallSpecial {
        dst: Reg,
        obj: Reg,
        name: Name,
        args: Vec<Reg>,
    },
    /// `intrinsics.name(args)` in a builtin module.
    Intrinsic {
        dst: Reg,
        name: Name,
        args: Vec<Reg>,
    },
    /// `super()` without arguments; `class` is the `__class__` cell.
    Super {
        dst: Reg,
        class: CellRef,
        this: Reg,
    },

    /// `defaults`, `kw_defaults`: evaluated default values, indexed by [`Param::default`].
    MakeFunction {
        dst: Reg,
        func: FuncId,
        defaults: Vec<Reg>,
        kw_defaults: Vec<Reg>,
        captures: Vec<CellRef>,
    },
    /// Builds the class from its evaluated bases and the registers of its body (some may be unbound on some paths).
    /// Decorators are applied by calls that follow. `namespace` is what `__prepare__` gave, or None, where the program has
    /// such methods.
    MakeClass {
        dst: Reg,
        class: ClassId,
        bases: Vec<Item>,
        keywords: Vec<Keyword>,
        members: Vec<(Name, Reg)>,
        namespace: Option<Reg>,
    },

    GetIter {
        dst: Reg,
        value: Reg,
    },
    /// `a, *b, c = src`: `star` is the index in `dsts` of the starred target.
    Unpack {
        dsts: Vec<Reg>,
        src: Reg,
        star: Option<u32>,
    },
    /// Suspends the generator with `value`; `dst` is what `send` passed, None for `next`.
    Yield {
        dst: Reg,
        value: Reg,
    },

    /// Runs the module's body if it has not started yet (parents first); `dst` is the module object.
    Import {
        dst: Reg,
        module: ModuleId,
    },
    /// `from module import name`: the attribute, else the submodule, else ImportError.
    ImportFrom {
        dst: Reg,
        module: ModuleId,
        name: Name,
    },

    /// What stands here cannot be compiled, or is doubtful. That is said only if the program reaches this: it need not do
    /// without a library for the sake of a function that it never calls. What would be the result is None.
    Notice {
        notice: u32,
    },

    /// First op of a handler block: takes the pending exception, makes it the handled one (`sys.exc_info()`), and saves
    /// the previously handled one in `prev`. Never raises.
    CatchExc {
        dst: Reg,
        prev: Reg,
    },
    /// Leaves a handler: the handled exception is `prev` again. Never raises.
    LeaveHandler {
        prev: Reg,
    },
    /// Whether `exc` matches `class` (a class or a tuple of classes) of an `except`.
    MatchExc {
        dst: Reg,
        exc: Reg,
        class: Reg,
    },
}

#[derive(Clone, PartialEq, Debug)]
pub enum Term {
    Jump(BlockId),
    /// By truth value of `cond`.
    Branch {
        cond: Reg,
        then: BlockId,
        otherwise: BlockId,
    },
    /// `dst = next(iter)` and on to `body`; at StopIteration to `exit`. `iter` came from GetIter.
    ForNext {
        dst: Reg,
        iter: Reg,
        body: BlockId,
        exit: BlockId,
    },
    /// One step of `yield from`/`await`: sends `value` to `iter`. `dst` is the yielded value in `yielded`, the value of
    /// StopIteration in `done`.
    Send {
        dst: Reg,
        iter: Reg,
        value: Reg,
        yielded: BlockId,
        done: BlockId,
    },
    /// As Send, but throws `exc` into `iter` (or, at GeneratorExit, closes it and reraises).
    Throw {
        dst: Reg,
        iter: Reg,
        exc: Reg,
        yielded: BlockId,
        done: BlockId,
    },
    Return {
        value: Reg,
    },
    /// `raise exc from cause`; without `exc`: `raise`, which reraises the handled exception.
    Raise {
        exc: Option<Reg>,
        cause: Option<Reg>,
    },
    /// End of a `finally` or of unmatched `except` clauses: `exc` goes on as it came (no new traceback entry).
    Reraise {
        exc: Reg,
    },
}

/// What the body of a class says about its positional sub-patterns.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum MatchArgs {
    Inherited,
    /// `__match_args__ = ("x", "y")`.
    Names(Vec<Name>),
    /// A decorator or a base makes `__match_args__` of the annotations.
    Annotations,
    /// `__match_args__` is of this type, not a tuple.
    NoTuple(&'static str),
    /// It has an item of this type behind these names.
    NoText(Vec<Name>, &'static str),
}

/// A `class` statement. Its body is part of the enclosing function.
pub struct Class {
    pub name: Name,
    pub qualname: Name,
    pub module: ModuleId,
    pub span: Span,
    /// `__firstlineno__`: the line of the first decorator, or of the `class`.
    pub line: u32,
    pub doc: Option<String>,
    /// It is made by a call, whose namespace is no display.
    pub given_namespace: bool,
    /// The `__class__` cell, if a method uses `super()` or `__class__`; MakeClass fills it.
    pub class_cell: Option<CellId>,
    /// It has type parameters.
    pub is_generic: bool,
    /// Where positional sub-patterns of the class look.
    pub match_args: MatchArgs,
    /// Attributes that methods assign on their first parameter (`self.x = …`), in order of appearance.
    pub self_attrs: Vec<Name>,
    /// Annotated names of the body, in order, with the span of the annotation.
    pub annotations: Vec<(Name, Span)>,
    /// The names of a literal `__slots__`.
    pub slots: Option<Vec<Name>>,
}
