//! SSA modules built by hand, as lowering and the passes behind it leave them.

use molt_abi::layout::Layout;
use molt_abi::table;
use molt_abi::types::Builtin;
use molt_abi::value::Storage;
use molt_ssa::{
    BlockId, DataId, Edge, FloatCond, FuncId, Function, FunctionInfo, InstId, IntCond, Module, Op, RtFn, Signature,
    Site, SiteId, Term, Ty, TypeId, ValueId,
};
use smallvec::SmallVec;

pub(crate) const LIST: Ty = Ty::Ref(TypeId(Builtin::list as u32));
pub(crate) const STR: Ty = Ty::Ref(TypeId(Builtin::str as u32));

pub(crate) fn rt(name: &str) -> Op {
    Op::CallRt { function: RtFn(table::find(name).unwrap_or_else(|| panic!("no row {name}"))) }
}

pub(crate) fn edge(block: BlockId, args: &[ValueId]) -> Edge {
    Edge { block, args: SmallVec::from_slice(args) }
}

/// A function under construction, with a current block.
pub(crate) struct Builder {
    pub(crate) function: Function,
    pub(crate) at: BlockId,
}

impl Builder {
    pub(crate) fn new(name: &str, info: u32, sig: Signature) -> Builder {
        let mut function = Function { name: name.into(), sig, info, ..Function::default() };
        let at = function.add_block();
        for ty in function.sig.params.clone() {
            function.add_param(at, ty);
        }
        Builder { function, at }
    }

    pub(crate) fn param(&self, index: usize) -> ValueId {
        self.function.block(BlockId(0)).params[index]
    }

    pub(crate) fn block(&mut self, params: &[Ty]) -> (BlockId, Vec<ValueId>) {
        let block = self.function.add_block();
        let params = params.iter().map(|&ty| self.function.add_param(block, ty)).collect();
        (block, params)
    }

    pub(crate) fn cold(&mut self, params: &[Ty]) -> (BlockId, Vec<ValueId>) {
        let made = self.block(params);
        self.function.blocks[made.0.index()].cold = true;
        made
    }

    pub(crate) fn inst(&mut self, op: Op, args: &[ValueId], results: &[Ty]) -> (InstId, Vec<ValueId>) {
        self.inst_at(op, args, results, None)
    }

    pub(crate) fn inst_at(&mut self, op: Op, args: &[ValueId], results: &[Ty], site: Option<u32>) -> (InstId, Vec<ValueId>) {
        let id = self.function.push(self.at, op, args, results, site.map(SiteId));
        (id, self.function.inst(id).results.to_vec())
    }

    pub(crate) fn op(&mut self, op: Op, args: &[ValueId], result: Ty) -> ValueId {
        self.inst(op, args, &[result]).1[0]
    }

    pub(crate) fn int(&mut self, value: i64) -> ValueId {
        self.op(Op::IConst { value }, &[], Ty::I64)
    }

    /// Ends the current block and goes on in another one.
    pub(crate) fn end(&mut self, term: Term, next: BlockId) {
        self.stop(term);
        self.at = next;
    }

    pub(crate) fn stop(&mut self, term: Term) {
        self.function.blocks[self.at.index()].term = Some(term);
    }

    pub(crate) fn branch(&mut self, cond: ValueId, then: Edge, otherwise: Edge, next: BlockId) {
        self.end(Term::Branch { cond, then, otherwise }, next);
    }
}

pub(crate) fn returns(values: &[ValueId]) -> Term {
    Term::Return(SmallVec::from_slice(values))
}

fn module(functions: Vec<Function>, entry: u32) -> Module {
    let info = |name: &str, line| FunctionInfo { name: name.into(), file: "app.py".into(), line, hidden: false };
    let site = |info, line, text: &str| Site {
        info,
        line,
        end_line: line,
        column: 4,
        end_column: 4 + text.len() as u32,
        anchor: None,
        text: format!("    {text}"),
    };
    Module {
        functions,
        infos: vec![info("<module>", 1), info("fib", 1)],
        sites: vec![site(1, 4, "return fib(n - 1) + fib(n - 2)"), site(0, 6, "print(fib(30))")],
        strings: vec![b"\n".to_vec(), "a\u{e9}".as_bytes().to_vec()],
        entry: Some(FuncId(entry)),
        ..Module::default()
    }
}

/// ```python
/// def fib(n):
///     if n < 2:
///         return n
///     return fib(n - 1) + fib(n - 2)
/// print(fib(30))
/// ```
/// A sum that overflows i64 is returned as an int word. (That an argument underflows or a term is big is treated as
/// RecursionError here, to keep the program short.)
pub(crate) fn fib(n: i64) -> Module {
    let sig = Signature {
        params: vec![Ty::I64],
        owned: vec![false],
        results: vec![Ty::I64],
        raises: true,
        big: true,
        stops: false,
    };
    let mut b = Builder::new("app.fib", 1, sig);
    let n_param = b.param(0);
    let (start, _) = b.block(&[]);
    let (small, _) = b.block(&[]);
    let (large, _) = b.block(&[]);
    let (raised, _) = b.cold(&[]);
    let enter = b.inst(Op::EnterCall, &[], &[]).0;
    let plain = edge(start, &[]);
    b.end(Term::Check { inst: enter, ok: plain, err: Some(edge(raised, &[])), big: None, stop: None }, start);
    let two = b.int(2);
    let less = b.op(Op::ICmp { cond: IntCond::Lt }, &[n_param, two], Ty::I1);
    b.branch(less, edge(small, &[]), edge(large, &[]), small);
    b.end(returns(&[n_param]), large);
    let mut terms = Vec::new();
    for distance in [1, 2] {
        let by = b.int(distance);
        let less = b.op(Op::ISub, &[n_param, by], Ty::I64);
        let (call, results) = b.inst_at(Op::Call { func: FuncId(0) }, &[less], &[Ty::I64, Ty::Int], Some(0));
        let (next, _) = b.block(&[]);
        let err = Some(edge(raised, &[]));
        b.end(Term::Check { inst: call, ok: edge(next, &[]), err: err.clone(), big: err, stop: None }, next);
        terms.push(results[0]);
    }
    let (_, sum) = b.inst(Op::IAddOvf, &terms, &[Ty::I64, Ty::I1]);
    let (over, _) = b.cold(&[]);
    let (fits, _) = b.block(&[]);
    b.branch(sum[1], edge(over, &[]), edge(fits, &[]), fits);
    b.end(returns(&[sum[0]]), over);
    let a = b.op(Op::IntPack, &[terms[0]], Ty::Int);
    let c = b.op(Op::IntPack, &[terms[1]], Ty::Int);
    let big = b.op(rt("int_add"), &[a, c], Ty::Int);
    b.inst(Op::DecRef, &[a], &[]);
    b.inst(Op::DecRef, &[c], &[]);
    b.end(Term::ReturnBig(big), raised);
    b.inst_at(Op::TracebackPush, &[], &[], Some(0));
    b.stop(Term::ReturnRaise);
    let fib = b.function;

    let mut b = Builder::new("app.<module>", 0, Signature { raises: true, ..Signature::default() });
    let n = b.int(n);
    let (call, results) = b.inst_at(Op::Call { func: FuncId(0) }, &[n], &[Ty::I64, Ty::Int], Some(1));
    let (ok, _) = b.block(&[]);
    let (raised, _) = b.cold(&[]);
    let err = Some(edge(raised, &[]));
    b.end(Term::Check { inst: call, ok: edge(ok, &[]), err: err.clone(), big: err.clone(), stop: None }, ok);
    print_int(&mut b, results[0], raised);
    b.end(returns(&[]), raised);
    b.inst_at(Op::TracebackPush, &[], &[], Some(1));
    b.stop(Term::ReturnRaise);
    module(vec![fib, b.function], 1)
}

/// Writes the number and a newline.
fn print_int(b: &mut Builder, value: ValueId, raised: BlockId) {
    let text = b.op(rt("i64_to_str"), &[value], STR);
    write(b, text, raised);
    b.inst(Op::DecRef, &[text], &[]);
    let newline = b.op(Op::StrConst { data: DataId(0) }, &[], STR);
    write(b, newline, raised);
}

fn write(b: &mut Builder, text: ValueId, raised: BlockId) {
    let write = b.inst_at(rt("stdout_write"), &[text], &[], Some(1)).0;
    let (next, _) = b.block(&[]);
    let err = Some(edge(raised, &[]));
    b.end(Term::Check { inst: write, ok: edge(next, &[]), err, big: None, stop: None }, next);
}

fn list_field(name: &str) -> Op {
    let field = Layout::List.fields().iter().position(|(field, _)| *field == name).unwrap_or(0);
    Op::LoadField { layout: Layout::List, field: field as u8 }
}

/// ```python
/// def scale(a: list[float], x: float):
///     for i in range(len(a)):
///         a[i] = a[i] * x
/// ```
/// The list's header must not be loaded in the loop.
pub(crate) fn scale() -> Module {
    let sig =
        Signature { params: vec![LIST, Ty::F64], owned: vec![false, false], ..Signature::default() };
    let mut b = Builder::new("app.scale", 1, sig);
    let (list, x) = (b.param(0), b.param(1));
    let zero = b.int(0);
    let (head, params) = b.block(&[Ty::I64]);
    let (body, _) = b.block(&[]);
    let (exit, _) = b.block(&[]);
    b.end(Term::Jump(edge(head, &[zero])), head);
    let len = b.op(list_field("len"), &[list], Ty::I64);
    let more = b.op(Op::ICmp { cond: IntCond::Lt }, &[params[0], len], Ty::I1);
    b.branch(more, edge(body, &[]), edge(exit, &[]), body);
    let storage = Storage::Float;
    let old = b.op(Op::LoadElem { storage }, &[list, params[0]], Ty::F64);
    let new = b.op(Op::FMul, &[old, x], Ty::F64);
    b.inst(Op::StoreElem { storage }, &[list, params[0], new], &[]);
    let one = b.int(1);
    let next = b.op(Op::IAdd, &[params[0], one], Ty::I64);
    b.end(Term::Jump(edge(head, &[next])), exit);
    b.stop(returns(&[]));
    exported(b.function)
}

/// ```python
/// def total(a: list[int]) -> int:
///     s = 0
///     for x in a: s += x
///     return s
/// ```
/// What does not fit goes on in a version on int words, which borrows the elements.
pub(crate) fn total() -> Module {
    let sig = Signature { params: vec![LIST], owned: vec![false], results: vec![Ty::I64], big: true, ..Signature::default() };
    let mut b = Builder::new("app.total", 1, sig);
    let list = b.param(0);
    let zero = b.int(0);
    let one = b.int(1);
    let storage = Storage::Int;
    let (head, fast) = b.block(&[Ty::I64, Ty::I64]);
    let (body, _) = b.block(&[]);
    let (small, _) = b.block(&[]);
    let (fits, _) = b.block(&[]);
    let (exit, _) = b.block(&[]);
    let (leave, left) = b.cold(&[Ty::I64, Ty::I64]);
    let (slow_head, slow) = b.cold(&[Ty::I64, Ty::Int]);
    let (slow_body, _) = b.cold(&[]);
    let (slow_exit, _) = b.cold(&[]);
    b.end(Term::Jump(edge(head, &[zero, zero])), head);
    let len = b.op(list_field("len"), &[list], Ty::I64);
    let more = b.op(Op::ICmp { cond: IntCond::Lt }, &[fast[0], len], Ty::I1);
    b.branch(more, edge(body, &[]), edge(exit, &[]), body);
    let word = b.op(Op::LoadElem { storage }, &[list, fast[0]], Ty::Int);
    let is_small = b.op(Op::IntIsSmall, &[word], Ty::I1);
    b.branch(is_small, edge(small, &[]), edge(leave, &fast), small);
    let x = b.op(Op::IntUnpack, &[word], Ty::I64);
    let (_, sum) = b.inst(Op::IAddOvf, &[fast[1], x], &[Ty::I64, Ty::I1]);
    b.branch(sum[1], edge(leave, &fast), edge(fits, &[]), fits);
    let next = b.op(Op::IAdd, &[fast[0], one], Ty::I64);
    b.end(Term::Jump(edge(head, &[next, sum[0]])), exit);
    b.end(returns(&[fast[1]]), leave);
    let big = b.op(Op::IntPack, &[left[1]], Ty::Int);
    b.end(Term::Jump(edge(slow_head, &[left[0], big])), slow_head);
    let len = b.op(list_field("len"), &[list], Ty::I64);
    let more = b.op(Op::ICmp { cond: IntCond::Lt }, &[slow[0], len], Ty::I1);
    b.branch(more, edge(slow_body, &[]), edge(slow_exit, &[]), slow_body);
    let word = b.op(Op::LoadElem { storage }, &[list, slow[0]], Ty::Int);
    let sum = b.op(rt("int_add"), &[slow[1], word], Ty::Int);
    b.inst(Op::DecRef, &[slow[1]], &[]);
    let next = b.op(Op::IAdd, &[slow[0], one], Ty::I64);
    b.end(Term::Jump(edge(slow_head, &[next, sum])), slow_exit);
    b.stop(Term::ReturnBig(slow[1]));
    exported(b.function)
}

/// Counts the elements below a limit in a list of values: tag tests, unboxing, counts.
pub(crate) fn below() -> Module {
    let sig = Signature {
        params: vec![LIST, Ty::F64],
        owned: vec![false, false],
        results: vec![Ty::I64],
        ..Signature::default()
    };
    let mut b = Builder::new("app.below", 1, sig);
    let (list, limit) = (b.param(0), b.param(1));
    let zero = b.int(0);
    let (head, params) = b.block(&[Ty::I64, Ty::I64]);
    let (body, _) = b.block(&[]);
    let (float, _) = b.block(&[]);
    let (latch, count) = b.block(&[Ty::I64]);
    let (exit, _) = b.block(&[]);
    b.end(Term::Jump(edge(head, &[zero, zero])), head);
    let len = b.op(list_field("len"), &[list], Ty::I64);
    let more = b.op(Op::ICmp { cond: IntCond::Lt }, &[params[0], len], Ty::I1);
    b.branch(more, edge(body, &[]), edge(exit, &[]), body);
    let value = b.op(Op::LoadElem { storage: Storage::Value }, &[list, params[0]], Ty::Value);
    b.inst(Op::IncRef, &[value], &[]);
    let is_float = b.op(Op::VIsFloat, &[value], Ty::I1);
    b.branch(is_float, edge(float, &[]), edge(latch, &[params[1]]), float);
    let x = b.op(Op::FFromV, &[value], Ty::F64);
    let less = b.op(Op::FCmp { cond: FloatCond::Lt }, &[x, limit], Ty::I1);
    let step = b.op(Op::IFromB, &[less], Ty::I64);
    let more = b.op(Op::IAdd, &[params[1], step], Ty::I64);
    b.end(Term::Jump(edge(latch, &[more])), latch);
    b.inst(Op::DecRef, &[value], &[]);
    let one = b.int(1);
    let next = b.op(Op::IAdd, &[params[0], one], Ty::I64);
    b.end(Term::Jump(edge(head, &[next, count[0]])), exit);
    b.stop(returns(&[params[1]]));
    exported(b.function)
}

/// An object that does not outlive the function, a table switch, boxes, and a tuple.
pub(crate) fn mixed() -> Module {
    let sig = Signature {
        params: vec![Ty::I64, Ty::Value],
        owned: vec![false, false],
        results: vec![Ty::Value],
        raises: true,
        big: false,
        stops: true,
    };
    let mut b = Builder::new("app.mixed", 1, sig);
    let (n, v) = (b.param(0), b.param(1));
    let (one, _) = b.block(&[]);
    let (two, _) = b.block(&[]);
    let (other, boxed) = b.block(&[Ty::Value]);
    let (stop, _) = b.cold(&[]);
    let (raised, _) = b.cold(&[]);
    b.end(
        Term::Switch {
            value: n,
            cases: vec![(1, edge(one, &[])), (2, edge(two, &[])), (3, edge(other, &[v])), (4, edge(stop, &[]))],
            default: edge(other, &[v]),
        },
        one,
    );
    let box_n = b.op(Op::VFromI, &[n], Ty::Value);
    let tuple = b.op(Op::NewTuple, &[box_n, v], Ty::Ref(TypeId(Builtin::tuple as u32)));
    let tuple = b.op(Op::VFromRef, &[tuple], Ty::Value);
    b.end(returns(&[tuple]), two);
    let object = b.op(Op::New { type_id: TypeId(Builtin::ValueError as u32), words: 6 }, &[], Ty::Ref(TypeId(0)));
    b.inst(Op::StoreSlot { index: 0, storage: Storage::Value }, &[object, v], &[]);
    let back = b.op(Op::LoadSlot { index: 0, storage: Storage::Value }, &[object], Ty::Value);
    b.end(Term::Jump(edge(other, &[back])), other);
    let is_ref = b.op(Op::VIsRef, &[boxed[0]], Ty::I1);
    let (string, _) = b.block(&[]);
    let (plain, _) = b.block(&[]);
    b.branch(is_ref, edge(string, &[]), edge(plain, &[]), string);
    let s = b.op(Op::RefFromV, &[boxed[0]], STR);
    let zero = b.int(0);
    let (get, item) = b.inst_at(rt("str_get"), &[s, zero], &[STR], Some(0));
    let (next, _) = b.block(&[]);
    let err = Some(edge(raised, &[]));
    b.end(Term::Check { inst: get, ok: edge(next, &[]), err, big: None, stop: None }, next);
    let item = b.op(Op::VFromRef, &[item[0]], Ty::Value);
    b.end(returns(&[item]), plain);
    let text = b.op(Op::StrConst { data: DataId(1) }, &[], Ty::Value);
    b.end(returns(&[text]), stop);
    b.end(Term::ReturnStop(None), raised);
    b.inst_at(Op::TracebackPush, &[], &[], Some(0));
    b.stop(Term::ReturnRaise);
    exported(b.function)
}

/// A module in which something takes the function's address, so that it is not dropped.
fn exported(function: Function) -> Module {
    let mut b = Builder::new("app.<module>", 0, Signature::default());
    let address = b.op(Op::FuncAddr { func: FuncId(0) }, &[], Ty::Ptr);
    let zero = b.int(0);
    let text = b.op(rt("str_concat_many"), &[address, zero], STR);
    b.inst(Op::DecRef, &[text], &[]);
    b.stop(returns(&[]));
    module(vec![function, b.function], 1)
}
