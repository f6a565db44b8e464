//! Facts about an instruction that passes derive from the op table, the callee's signature or its runtime row.
//!
//! Nothing here looks at more than one instruction; what must be computed over a function is in [`crate::analysis`].

use molt_abi::table::{self, Flag};
use molt_abi::types::{Builtin, FIRST_USER_TYPE};

use crate::ir::{Function, Inst, Module, Signature, Ty, TypeId};
use crate::ops::{ArgKind, Effect, Op};

/// What passes over one function need of the rest of the module.
#[derive(Clone, Debug, Default)]
pub struct Callees {
    pub sigs: Vec<Signature>,
    /// Whether dropping some object runs code of the program.
    pub finalizers: bool,
    /// The types whose objects have such code.
    pub finalized: Vec<TypeId>,
}

impl Callees {
    pub fn of(module: &Module) -> Callees {
        let numbered = module.types.iter().zip(FIRST_USER_TYPE..).map(|(info, id)| (TypeId(id), info));
        let infos = numbered.chain(module.builtin_types.iter().map(|(id, info)| (*id, info)));
        let finalized: Vec<TypeId> = infos.filter(|(_, info)| info.finalizer.is_some()).map(|(id, _)| id).collect();
        Callees {
            sigs: module.functions.iter().map(|function| function.sig.clone()).collect(),
            finalizers: !finalized.is_empty(),
            finalized,
        }
    }
}

/// The ways an instruction may end.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Outcomes {
    pub raises: bool,
    pub big: bool,
    pub stops: bool,
}

impl Outcomes {
    /// Whether there is a way beside the plain one, so that the instruction ends its block with a check.
    pub fn any(self) -> bool {
        self.raises || self.big || self.stops
    }
}

/// On which edge of a check a result of its instruction is valid.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    Ok,
    Big,
    Stop,
}

/// What a counted result is to the function.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Origin {
    /// Never freed: nothing counts it.
    Immortal,
    /// The first argument in another representation.
    View,
    /// Borrowed from memory.
    Borrow,
    /// A count that the function owns.
    Owned,
}

impl Inst {
    pub fn outcomes(&self, callees: &Callees) -> Outcomes {
        match self.op {
            Op::Call { func } => {
                let sig = &callees.sigs[func.index()];
                Outcomes { raises: sig.raises, big: sig.big, stops: sig.stops }
            }
            _ => Outcomes { raises: self.op.may_raise(), ..Outcomes::default() },
        }
    }

    /// Whether the instruction takes over the count of argument `index`.
    pub fn consumes(&self, index: usize, callees: &Callees) -> bool {
        match self.op {
            Op::Call { func } => callees.sigs[func.index()].owned.get(index).copied().unwrap_or(false),
            Op::CallRt { function } => function.0.params.get(index).is_some_and(|(_, ty)| ty.owned()),
            _ => {
                let args = self.op.args();
                let arg = args.get(index).or_else(|| args.last().filter(|arg| arg.0 == ArgKind::Args));
                arg.is_some_and(|arg| arg.1)
            }
        }
    }

    /// The way on which result `index` is valid.
    pub fn way(&self, index: usize, callees: &Callees) -> Way {
        let Op::Call { func } = self.op else { return Way::Ok };
        let sig = &callees.sigs[func.index()];
        match index.checked_sub(sig.results.len()) {
            None => Way::Ok,
            Some(0) if sig.big => Way::Big,
            Some(_) => Way::Stop,
        }
    }

    /// What a counted result is; `function` holds the instruction.
    pub fn origin(&self) -> Origin {
        match self.op {
            Op::BigConst { .. } | Op::VFromF | Op::VFromB => Origin::Immortal,
            _ => match self.op.effect() {
                Effect::Pure => Origin::Immortal,
                Effect::View => Origin::View,
                Effect::Borrow => Origin::Borrow,
                Effect::Read | Effect::Take | Effect::Alloc | Effect::Write | Effect::Count | Effect::Call => {
                    Origin::Owned
                }
            },
        }
    }

    /// Whether the instruction, unused, may go.
    pub fn removable(&self) -> bool {
        match self.op {
            Op::CallRt { function } => {
                !function.0.raises() && function.0.effect() != table::Effect::Any && !function.0.has(Flag::drops)
            }
            _ => {
                matches!(self.op.effect(), Effect::Pure | Effect::View | Effect::Read | Effect::Borrow | Effect::Alloc)
            }
        }
    }

    /// Whether running the instruction may run code of the program that is not in it (callees, finalizers).
    pub fn runs_code(&self, callees: &Callees) -> bool {
        match self.op {
            Op::Call { .. } => true,
            Op::CallRt { function } => {
                function.0.effect() == table::Effect::Any || callees.finalizers && function.0.has(Flag::drops)
            }
            Op::EnterCall => false,
            _ => false,
        }
    }
}

impl Function {
    /// Whether dropping a value of this type can run a finalizer, if there are any.
    pub fn risky_drop(ty: Ty) -> bool {
        match ty {
            Ty::Ref(id) => id.0 != Builtin::str as u32 && id.0 != Builtin::bytes as u32,
            Ty::Value => true,
            Ty::I1 | Ty::I64 | Ty::F64 | Ty::Int | Ty::Ptr => false,
        }
    }
}
