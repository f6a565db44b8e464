//! Operators on two values that may be of many kinds.
//!
//! Most pairs of kinds have nothing to say to each other: they raise TypeError, or are equal only if they are identical.
//! All such pairs share one piece of code, and those that do something are told from them first: the code grows with
//! their number, not with that of all pairs.

use crate::func::{FuncLower, Val};
use molt_abi::types::Builtin;
use molt_infer::Plan;
use molt_infer::arith::Attempt;
use molt_infer::types::{Atom, Type};
use molt_ssa::{Op, Ty, ValueId};

/// The number of pairs from which on sharing pays.
const MANY: usize = 9;

impl FuncLower<'_, '_, '_> {
    /// Runs `arm` for each pair of kinds, and `other` once for all pairs that are `alike`.
    pub(crate) fn dispatch_pairs(
        &mut self,
        (a, b): (&(Val, Type), &(Val, Type)),
        result: Type,
        alike: impl Fn(&mut Self, Atom, Atom) -> bool,
        mut arm: impl FnMut(&mut Self, (Atom, Val), (Atom, Val)) -> Option<(Val, Type)>,
        other: impl FnOnce(&mut Self) -> Option<(Val, Type)>,
    ) -> Option<Val> {
        let (xs, ys) = (self.atoms(a.1), self.atoms(b.1));
        // These are tested in an order of their own.
        let nested = |atom: &Atom| matches!(atom, Atom::AnyException(_) | Atom::AnyClass(_));
        let many = xs.len() * ys.len() >= MANY && !xs.iter().chain(&ys).any(nested);
        let rests: Vec<(Atom, Vec<Atom>)> =
            xs.iter().map(|&x| (x, ys.iter().copied().filter(|&y| many && alike(self, x, y)).collect())).collect();
        if rests.iter().all(|(_, rest)| rest.len() < 2) {
            return self.dispatch(&a.0, a.1, result, |this, x, val| {
                this.dispatch_typed(&b.0, b.1, result, |this, y, b| arm(this, (x, val.clone()), (y, b)))
            });
        }
        let silent: Vec<Atom> = rests.iter().filter(|(_, rest)| rest.len() == ys.len()).map(|(x, _)| *x).collect();
        let (shared, join) = (self.f.add_block(), self.f.add_block());
        let joined = self.block_param(join, result, false);
        let start = self.snapshot();
        let told = self.dispatch_but(&a.0, a.1, (&silent, shared), result, |this, x, val| {
            let rest = rests.iter().find(|(atom, _)| *atom == x).map_or(&[][..], |(_, rest)| rest);
            let out =
                this.dispatch_but(&b.0, b.1, (rest, shared), result, |this, y, b| arm(this, (x, val.clone()), (y, b)));
            out.map(|val| (val, result))
        });
        match &told {
            Some(val) => self.join_with(join, val),
            None => self.terminate(molt_ssa::Term::Unreachable),
        }
        self.restore(start);
        self.block = shared;
        let done = other(self);
        match done.clone() {
            Some((val, got)) => {
                let out = self.into_result(val, got, result);
                self.join_with(join, &out);
            }
            None => self.terminate(molt_ssa::Term::Unreachable),
        }
        self.block = join;
        (told.is_some() || done.is_some()).then_some(joined)
    }

    /// Whether no attempt does anything: each is a method of the runtime that only ever gives NotImplemented.
    pub(crate) fn is_vain(&mut self, tries: &[Attempt]) -> bool {
        tries.iter().all(|Attempt { plan, .. }| {
            let Plan::Direct(direct) = plan else { return false };
            let function = &self.program.hir.functions[self.program.world.funcs[direct.func.index()].func.index()];
            let is_builtin = self.program.hir.modules[function.module.index()].is_builtin;
            is_builtin
                && self.plan(|c| c.plan_type(plan, &molt_infer::bind::Flat::default())).0 == Type::NOT_IMPLEMENTED
        })
    }

    /// Raises TypeError; `texts` stand before, between and behind the names of the operands' types.
    pub(crate) fn raise_kinds(&mut self, texts: [&str; 3], a: &(Val, Type), b: &(Val, Type)) {
        let names = [self.kind_name(a), self.kind_name(b)];
        let [before, between, behind] = texts.map(|text| self.str_const(text.as_bytes()));
        let parts = [before, names[0], between, names[1], behind];
        let array = self.emit1(Op::StackArray, &parts, Ty::Ptr);
        let count = self.iconst(parts.len() as i64);
        let message = self.rt("str_concat_many", &[array, count], Ty::Ref(crate::layout::STR));
        self.emit(Op::KeepAll, &parts, &[]);
        self.raise_message(Builtin::TypeError, message);
    }

    fn kind_name(&mut self, (val, ty): &(Val, Type)) -> ValueId {
        let name = self.dispatch(val, *ty, Type::STR, |this, atom, _| {
            let name = this.plan(|c| c.type_name(atom));
            Some((Val::One(this.str_const(name.as_bytes())), Type::STR))
        });
        match name {
            Some(Val::One(name)) => name,
            _ => self.str_const(b""),
        }
    }
}
