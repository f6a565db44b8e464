//! What operations define, use and may do: derived facts that passes over the HIR share.

use crate::ir::*;

impl Item {
    pub fn reg(self) -> Reg {
        match self {
            Item::One(reg) | Item::Star(reg) => reg,
        }
    }
}

impl Keyword {
    pub fn reg(self) -> Reg {
        match self {
            Keyword::Named(_, reg) | Keyword::Merge(reg) => reg,
        }
    }
}

impl Args {
    pub fn for_each(&self, mut visit: impl FnMut(Reg)) {
        self.pos.iter().for_each(|item| visit(item.reg()));
        self.kw.iter().for_each(|keyword| visit(keyword.reg()));
    }
}

impl Op {
    /// Calls `visit` with every register that the operation writes.
    pub fn for_each_def(&self, mut visit: impl FnMut(Reg)) {
        match self {
            Op::Const { dst, .. }
            | Op::Copy { dst, .. }
            | Op::IsBound { dst, .. }
            | Op::Unary { dst, .. }
            | Op::Binary { dst, .. }
            | Op::Compare { dst, .. }
            | Op::Not { dst, .. }
            | Op::Truth { dst, .. }
            | Op::MakeTuple { dst, .. }
            | Op::MakeList { dst, .. }
            | Op::MakeSet { dst, .. }
            | Op::MakeDict { dst, .. }
            | Op::MakeSlice { dst, .. }
            | Op::Format { dst, .. }
            | Op::Concat { dst, .. }
            | Op::LoadGlobal { dst, .. }
            | Op::LoadUndefined { dst, .. }
            | Op::LoadCell { dst, .. }
            | Op::GetAttr { dst, .. }
            | Op::GetItem { dst, .. }
            | Op::Call { dst, .. }
            | Op::LookUpMethod { dst, .. }
            | Op::CallMethod { dst, .. }
            | Op::CallSpecial { dst, .. }
            | Op::Intrinsic { dst, .. }
            | Op::Super { dst, .. }
            | Op::MakeFunction { dst, .. }
            | Op::MakeClass { dst, .. }
            | Op::GetIter { dst, .. }
            | Op::Yield { dst, .. }
            | Op::Import { dst, .. }
            | Op::ImportFrom { dst, .. }
            | Op::MatchExc { dst, .. } => visit(*dst),
            Op::CatchExc { dst, prev } => {
                visit(*dst);
                visit(*prev);
            }
            Op::Unpack { dsts, .. } => dsts.iter().copied().for_each(visit),
            Op::CheckBound { .. }
            | Op::Keep { .. }
            | Op::Unbind { .. }
            | Op::ListAppend { .. }
            | Op::SetAdd { .. }
            | Op::DictInsert { .. }
            | Op::StoreGlobal { .. }
            | Op::DelGlobal { .. }
            | Op::NewCell { .. }
            | Op::StoreCell { .. }
            | Op::DelCell { .. }
            | Op::SetAttr { .. }
            | Op::DelAttr { .. }
            | Op::SetItem { .. }
            | Op::DelItem { .. }
            | Op::Notice { .. }
            | Op::LeaveHandler { .. } => {}
        }
    }

    /// Calls `visit` with every register that the operation reads and that must be bound: not those that it only asks
    /// about, and not the members of a class.
    pub fn for_each_use(&self, mut visit: impl FnMut(Reg)) {
        match self {
            Op::Const { .. }
            | Op::CheckBound { .. }
            | Op::IsBound { .. }
            | Op::Unbind { .. }
            | Op::LoadGlobal { .. }
            | Op::DelGlobal { .. }
            | Op::LoadUndefined { .. }
            | Op::NewCell { .. }
            | Op::LoadCell { .. }
            | Op::DelCell { .. }
            | Op::Import { .. }
            | Op::ImportFrom { .. }
            | Op::Notice { .. }
            | Op::CatchExc { .. } => {}
            Op::Copy { src: reg, .. }
            | Op::Unary { arg: reg, .. }
            | Op::Not { arg: reg, .. }
            | Op::Truth { arg: reg, .. }
            | Op::StoreGlobal { value: reg, .. }
            | Op::StoreCell { value: reg, .. }
            | Op::GetAttr { obj: reg, .. }
            | Op::DelAttr { obj: reg, .. }
            | Op::Super { this: reg, .. }
            | Op::GetIter { value: reg, .. }
            | Op::Unpack { src: reg, .. }
            | Op::Yield { value: reg, .. }
            | Op::Keep { reg }
            | Op::LeaveHandler { prev: reg } => visit(*reg),
            Op::Binary { lhs, rhs, .. } | Op::Compare { lhs, rhs, .. } => {
                visit(*lhs);
                visit(*rhs);
            }
            Op::MakeTuple { items, .. } | Op::MakeList { items, .. } | Op::MakeSet { items, .. } => {
                items.iter().for_each(|item| visit(item.reg()));
            }
            Op::MakeDict { items, .. } => {
                for item in items {
                    match *item {
                        DictItem::Pair(key, value) => {
                            visit(key);
                            visit(value);
                        }
                        DictItem::Merge(map) => visit(map),
                    }
                }
            }
            Op::MakeSlice { lower, upper, step, .. } => [*lower, *upper, *step].into_iter().for_each(visit),
            Op::ListAppend { list: object, value } | Op::SetAdd { set: object, value } => {
                visit(*object);
                visit(*value);
            }
            Op::DictInsert { dict, key, value } => [*dict, *key, *value].into_iter().for_each(visit),
            Op::Format { value, spec, .. } => {
                visit(*value);
                spec.iter().copied().for_each(visit);
            }
            Op::Concat { parts: regs, .. } | Op::Intrinsic { args: regs, .. } => regs.iter().copied().for_each(visit),
            Op::SetAttr { obj, value, .. } => {
                visit(*obj);
                visit(*value);
            }
            Op::GetItem { obj, index, .. } | Op::DelItem { obj, index } => {
                visit(*obj);
                visit(*index);
            }
            Op::SetItem { obj, index, value } => [*obj, *index, *value].into_iter().for_each(visit),
            Op::Call { callee, args, .. } => {
                visit(*callee);
                args.for_each(visit);
            }
            Op::LookUpMethod { obj, .. } => visit(*obj),
            Op::CallMethod { obj, callee, args, .. } => {
                visit(*obj);
                callee.iter().copied().for_each(&mut visit);
                args.for_each(visit);
            }
            Op::CallSpecial { obj, args, .. } => {
                visit(*obj);
                args.iter().copied().for_each(visit);
            }
            Op::MakeFunction { defaults, kw_defaults, .. } => {
                defaults.iter().chain(kw_defaults).copied().for_each(visit);
            }
            Op::MakeClass { bases, keywords, namespace, .. } => {
                namespace.iter().copied().for_each(&mut visit);
                bases.iter().for_each(|item| visit(item.reg()));
                keywords.iter().for_each(|keyword| visit(keyword.reg()));
            }
            Op::MatchExc { exc, class, .. } => {
                visit(*exc);
                visit(*class);
            }
        }
    }

    pub fn can_raise(&self) -> bool {
        !matches!(
            self,
            Op::Const { .. }
                | Op::Copy { .. }
                | Op::IsBound { .. }
                | Op::Keep { .. }
                | Op::Unbind { .. }
                | Op::NewCell { .. }
                | Op::StoreCell { .. }
                | Op::StoreGlobal { .. }
                | Op::MakeFunction { .. }
                | Op::Concat { .. }
                | Op::CatchExc { .. }
                | Op::LeaveHandler { .. }
        )
    }
}

impl Term {
    /// The register that it writes: only on the way to `body` for ForNext.
    pub fn def(&self) -> Option<Reg> {
        match self {
            Term::ForNext { dst, .. } | Term::Send { dst, .. } | Term::Throw { dst, .. } => Some(*dst),
            _ => None,
        }
    }

    pub fn for_each_use(&self, mut visit: impl FnMut(Reg)) {
        match self {
            Term::Jump(_) => {}
            Term::Branch { cond: reg, .. }
            | Term::ForNext { iter: reg, .. }
            | Term::Return { value: reg }
            | Term::Reraise { exc: reg } => visit(*reg),
            Term::Send { iter, value: second, .. } | Term::Throw { iter, exc: second, .. } => {
                visit(*iter);
                visit(*second);
            }
            Term::Raise { exc, cause } => exc.iter().chain(cause).copied().for_each(visit),
        }
    }

    /// Jumps count only as loops' back edges, where the program may be interrupted.
    pub fn can_raise(&self) -> bool {
        !matches!(self, Term::Jump(_) | Term::Return { .. })
    }

    /// Calls `visit` with every block that control may go to, handlers apart.
    pub fn for_each_target(&self, mut visit: impl FnMut(BlockId)) {
        self.clone().for_each_target_mut(|target| visit(*target));
    }

    pub fn for_each_target_mut(&mut self, mut visit: impl FnMut(&mut BlockId)) {
        match self {
            Term::Jump(target) => visit(target),
            Term::Branch { then, otherwise, .. } => {
                visit(then);
                visit(otherwise);
            }
            Term::ForNext { body, exit, .. } => {
                visit(body);
                visit(exit);
            }
            Term::Send { yielded, done, .. } | Term::Throw { yielded, done, .. } => {
                visit(yielded);
                visit(done);
            }
            Term::Return { .. } | Term::Raise { .. } | Term::Reraise { .. } => {}
        }
    }
}
