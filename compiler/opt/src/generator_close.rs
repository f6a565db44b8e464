//! The finalizer of a generator's frames: closes one that is dropped while it is suspended inside a `try`.

use molt_abi::types::Builtin;
use molt_abi::value::{ERROR, NONE, Storage};
use molt_ssa::{BlockId, Edge, FuncId, Function, IntCond, Module, Op, Resumed, Signature, Term, Ty, TypeId};
use smallvec::SmallVec;

use crate::generator_split::{Code, STATE, string, to};

/// Raises GeneratorExit where the generator stands, if a handler is there.
pub(crate) fn closer(module: &mut Module, resume: FuncId, resumed: &Function, suspended: &[i64]) -> Function {
    let kind = resumed.generator.map_or(Resumed::Generator, |generator| generator.kind);
    let complaint = string(module, &format!("{} ignored GeneratorExit", kind.name()));
    let place = string(module, "<generator object>");
    let object = Ty::Ref(TypeId(Builtin::object as u32));
    let mut f = Function {
        name: format!("{}.close", resumed.name),
        sig: Signature { params: vec![object], owned: vec![false], ..Signature::default() },
        info: resumed.info,
        cold: true,
        ..Function::default()
    };
    let entry = f.add_block();
    let frame = f.add_param(entry, object);
    let blocks: [BlockId; 11] = std::array::from_fn(|_| f.add_block());
    let drop = f.add_block();
    let [done, close, save, run, yielded, raised, stopped, other, after, restore, taken] = blocks;
    let before = f.add_param(run, Ty::Value);

    let mut code = Code::at(&mut f, entry);
    let state = code.op(Op::LoadSlot { index: STATE, storage: Storage::Raw }, &[frame], Ty::I64);
    let cases = suspended.iter().map(|&state| (state, to(close))).collect();
    code.end(Term::Switch { value: state, cases, default: to(done) });
    Code::at(&mut f, done).end(Term::Return(SmallVec::new()));

    // An exception on its way stays the pending one.
    let mut code = Code::at(&mut f, close);
    let nothing = code.single(NONE);
    if let Some(pending) = code.row("exc_pending", &[], Some(Ty::I1)) {
        let none = Edge { block: run, args: SmallVec::from_slice(&[nothing]) };
        code.end(Term::Branch { cond: pending, then: to(save), otherwise: none });
    }
    let mut code = Code::at(&mut f, save);
    if let Some(exc) = code.row("exc_take", &[], Some(object)) {
        let exc = code.op(Op::VFromRef, &[exc], Ty::Value);
        code.end(Term::Jump(Edge { block: run, args: SmallVec::from_slice(&[exc]) }));
    }

    let mut code = Code::at(&mut f, run);
    let exit = code.int(Builtin::GeneratorExit as i64);
    code.row("raise_empty", &[exit], None);
    let error = code.single(ERROR);
    let sig = &resumed.sig;
    let results: Vec<Ty> = sig.results.iter().copied().chain(sig.big.then_some(Ty::Int)).collect();
    let stop = resumed.generator.is_some_and(|generator| generator.value).then_some(Ty::Value);
    let results: Vec<Ty> = results.into_iter().chain(stop).collect();
    let inst = code.function.push(run, Op::Call { func: resume }, &[frame, error], &results, None);
    code.end(Term::Check {
        inst,
        ok: to(yielded),
        err: Some(to(raised)),
        big: sig.big.then(|| to(taken)),
        stop: Some(to(stopped)),
    });
    Code::at(&mut f, taken).end(if sig.big { Term::Jump(to(yielded)) } else { Term::Unreachable });
    let mut code = Code::at(&mut f, yielded);
    let class = code.int(Builtin::RuntimeError as i64);
    let text = code.text(complaint);
    code.row("raise_text", &[class, text], None);
    code.end(Term::Jump(to(other)));
    let mut code = Code::at(&mut f, raised);
    if let Some(have) = code.row("exc_pending_type", &[], Some(Ty::I64)) {
        let is_exit = code.op(Op::ICmp { cond: IntCond::Eq }, &[have, exit], Ty::I1);
        code.end(Term::Branch { cond: is_exit, then: to(stopped), otherwise: to(other) });
    }
    let mut code = Code::at(&mut f, other);
    let text = code.text(place);
    code.row("report_unraisable", &[text], None);
    code.end(Term::Jump(to(after)));
    // Nothing is pending if it returned.
    let mut code = Code::at(&mut f, stopped);
    let taken = code.row("exc_pending", &[], Some(Ty::I1));
    if let Some(taken) = taken {
        Code::at(&mut f, stopped).end(Term::Branch { cond: taken, then: to(drop), otherwise: to(after) });
    }
    let mut code = Code::at(&mut f, drop);
    code.row("exc_take", &[], Some(object));
    code.end(Term::Jump(to(after)));
    let mut code = Code::at(&mut f, after);
    let had = code.op(Op::VIsRef, &[before], Ty::I1);
    code.end(Term::Branch { cond: had, then: to(restore), otherwise: to(done) });
    let mut code = Code::at(&mut f, restore);
    let exc = code.op(Op::RefFromV, &[before], object);
    code.row("exc_restore", &[exc], None);
    code.end(Term::Jump(to(done)));
    f
}
