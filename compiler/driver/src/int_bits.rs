//! `-Z int-bits=N`: the fast version of the code holds ints of N bits, so that its exits and entries are taken often.

use molt_ssa::{Function, InstId, IntCond, Module, Op, Ty, ValueId};

/// Makes every overflow test, and every test for a small word, a test for N bits.
pub(crate) fn narrow(module: &mut Module, bits: usize) {
    let limit = 1i64 << (bits.clamp(2, 62) - 1);
    for function in &mut module.functions {
        for at in 0..function.blocks.len() {
            let mut code = Vec::new();
            for id in std::mem::take(&mut function.blocks[at].insts) {
                test(function, id, limit, &mut code);
            }
            function.blocks[at].insts = code;
        }
    }
}

fn test(function: &mut Function, id: InstId, limit: i64, code: &mut Vec<InstId>) {
    let (op, args, results) = {
        let inst = function.inst(id);
        (inst.op, inst.args.clone(), inst.results.clone())
    };
    let mut make = |function: &mut Function, op: Op, args: &[ValueId], ty: Ty| {
        let made = function.make(op, args, &[ty], None);
        code.push(made);
        function.inst(made).results[0]
    };
    // The instruction gets a new flag; the old one becomes that of the narrow test.
    let renewed = function.add_value(Ty::I1);
    match op {
        Op::IAddOvf | Op::ISubOvf | Op::IMulOvf => {
            function.insts[id.index()].results[1] = renewed;
            code.push(id);
            let wide = in_range(function, results[0], limit, code);
            let outside = function.make(Op::BNot, &[wide], &[Ty::I1], None);
            code.push(outside);
            let outside = function.inst(outside).results[0];
            close(function, Op::BOr, [renewed, outside], results[1], code);
        }
        Op::IntIsSmall => {
            let int = make(function, Op::IntUnpack, &[args[0]], Ty::I64);
            function.insts[id.index()].results[0] = renewed;
            code.push(id);
            let inside = in_range(function, int, limit, code);
            close(function, Op::BAnd, [renewed, inside], results[0], code);
        }
        _ => code.push(id),
    }
}

/// Whether an int is in `-limit..limit`.
fn in_range(function: &mut Function, int: ValueId, limit: i64, code: &mut Vec<InstId>) -> ValueId {
    let mut make = |op: Op, args: &[ValueId], ty: Ty| {
        let made = function.make(op, args, &[ty], None);
        code.push(made);
        function.inst(made).results[0]
    };
    let half = make(Op::IConst { value: limit }, &[], Ty::I64);
    let all = make(Op::IConst { value: limit * 2 }, &[], Ty::I64);
    let moved = make(Op::IAdd, &[int, half], Ty::I64);
    make(Op::ICmp { cond: IntCond::ULt }, &[moved, all], Ty::I1)
}

fn close(function: &mut Function, op: Op, args: [ValueId; 2], result: ValueId, code: &mut Vec<InstId>) {
    let made = function.make(op, &args, &[Ty::I1], None);
    function.insts[made.index()].results[0] = result;
    code.push(made);
}
