//! `-Z count-live`: before a program ends normally, it says on standard error how many objects live, cyclic garbage aside.

use molt_abi::table;
use molt_abi::types::Builtin;
use molt_ssa::{BlockId, DataId, Function, Inst, Module, Op, RtFn, Term, Ty, TypeId, ValueId};

/// Adds the message to the program's entry, where its globals are still alive.
pub(crate) fn insert(module: &mut Module) {
    let Some(entry) = module.entry else { return };
    let mut data = |text: &str| {
        module.strings.push(text.as_bytes().to_vec());
        DataId(module.strings.len() as u32 - 1)
    };
    let (before, after) = (data("live objects: "), data("\n"));
    let function = &mut module.functions[entry.index()];
    for block in (0..function.blocks.len() as u32).map(BlockId) {
        if !matches!(function.block(block).term, Some(Term::Return(_))) {
            continue;
        }
        let text = Ty::Ref(TypeId(Builtin::str as u32));
        call(function, block, "collect", &[], &[Ty::I64]);
        let count = call(function, block, "live_objects", &[], &[Ty::I64]);
        let count = call(function, block, "i64_to_str", &count, &[text]);
        let before = push(function, block, Op::StrConst { data: before }, &[], &[text]);
        let after = push(function, block, Op::StrConst { data: after }, &[], &[text]);
        for part in [before, count, after] {
            call(function, block, "stderr_write", &part, &[]);
        }
    }
}

fn call(function: &mut Function, block: BlockId, row: &str, args: &[ValueId], results: &[Ty]) -> Vec<ValueId> {
    let Some(row) = table::find(row) else { return Vec::new() };
    push(function, block, Op::CallRt { function: RtFn(row) }, args, results)
}

fn push(function: &mut Function, block: BlockId, op: Op, args: &[ValueId], results: &[Ty]) -> Vec<ValueId> {
    let inst = function.push(block, op, args, results, None);
    let Inst { results, .. } = function.inst(inst);
    results.to_vec()
}
