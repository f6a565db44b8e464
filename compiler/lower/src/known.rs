//! Attributes that the compiler answers, attributes of functions, and lookups that may miss: `getattr` with a default,
//! `hasattr`, `__getattr__`.

use crate::func::{FuncLower, Val};
use molt_abi::types::Builtin;
use molt_abi::value::{self, Storage};
use molt_hir::Name;
use molt_infer::types::{Atom, Func, Type};
use molt_infer::{Attr, Known};
use molt_ssa::{Op, Ty, ValueId};

impl FuncLower<'_, '_, '_> {
    pub(crate) fn read_known(&mut self, atom: Atom, val: Val, known: &Known, ty: Type) -> Option<(Val, Type)> {
        let out = match known {
            Known::Class(class) => self.class_through(atom, &val, *class),
            Known::Constant(constant) => self.constant_val(constant),
            Known::Classes(classes) => self.class_tuple((atom, &val), classes),
            Known::ClassName => {
                let object = self.object(&val)?;
                Val::One(self.rt("class_name", &[object], Ty::Ref(crate::layout::STR)))
            }
            Known::Receiver => match val {
                Val::Method(receiver, _) => *receiver,
                val if matches!(atom, Atom::Super(_)) => val,
                _ => return None,
            },
            Known::Function(_) => match (atom, val) {
                (Atom::Method(_), Val::Method(_, Some(closure))) => Val::One(closure),
                _ => Val::Unit,
            },
        };
        Some((out, ty))
    }

    /// The word of a function's attribute; unbound: what the function has without it.
    pub(crate) fn read_func_word(
        &mut self,
        func: Func,
        val: Val,
        name: Name,
        result: Type,
        otherwise: Option<&Attr>,
    ) -> Option<(Val, Type)> {
        let Val::One(object) = val else { return None };
        let data = &self.program.world.funcs[self.program.world.find_func(func).index()];
        let (index, slot) = (data.attr_word(name)?, data.attrs[&name]);
        let own = self.program.world.peek(slot);
        let own = self.program.world.norm(own);
        let own = self.program.world.types.without(own, Atom::Unbound);
        let v = self.emit1(Op::LoadSlot { index, storage: Storage::Value }, &[object], Ty::Value);
        self.bound_or(v, own, result, |this| match otherwise {
            Some(other) => this.read_attr(Atom::Func(func), Val::One(object), name, other),
            None => {
                this.no_attribute((Atom::Func(func), &Val::One(object)), name);
                None
            }
        })
    }

    /// A value in memory, or what `otherwise` gives where it is unbound.
    pub(crate) fn bound_or(
        &mut self,
        v: ValueId,
        own: Type,
        result: Type,
        otherwise: impl FnOnce(&mut Self) -> Option<(Val, Type)>,
    ) -> Option<(Val, Type)> {
        if own == Type::NEVER {
            return otherwise(self);
        }
        let unbound = self.vconst(value::UNBOUND);
        let empty = self.emit1(Op::VSame, &[v, unbound], Ty::I1);
        let join = self.f.add_block();
        let joined = self.block_param(join, result, false);
        let (other_block, ok) = (self.f.add_block(), self.f.add_block());
        self.branch(empty, other_block, ok);
        let saved = self.snapshot();
        self.block = ok;
        let val = self.from_value(v, own);
        let val = self.into_result(val, own, result);
        self.join_with(join, &val);
        self.restore(saved);
        self.block = other_block;
        if let Some((val, ty)) = otherwise(self) {
            let val = self.into_result(val, ty, result);
            self.join_with(join, &val);
        } else {
            self.terminate(molt_ssa::Term::Unreachable);
        }
        self.block = join;
        Some((joined, result))
    }

    /// Runs `body`; an exception of `class` that it raises is dropped, and `otherwise` runs.
    pub(crate) fn catching(
        &mut self,
        class: Builtin,
        result: Type,
        body: impl FnOnce(&mut Self) -> Option<(Val, Type)>,
        otherwise: impl FnOnce(&mut Self) -> Option<(Val, Type)>,
    ) -> Option<Val> {
        let join = self.f.add_block();
        let joined = self.block_param(join, result, false);
        let caught = self.cold_block();
        let saved = self.snapshot();
        let outer = self.catch.replace(caught);
        self.sinks.push((join, result));
        let done = body(self);
        let reached = self.join_arm(join, result, done);
        self.catch = outer;
        self.restore(saved.clone());
        self.block = caught;
        let exc = self.rt("exc_take", &[], Ty::Ref(crate::layout::OBJECT));
        let is = self.is_instance(exc, molt_ssa::TypeId(class as u32));
        let (yes, no) = (self.cold_block(), self.cold_block());
        self.branch(is, yes, no);
        self.block = no;
        self.call_rt("exc_restore", &[exc], None);
        self.leave_pending();
        self.restore(saved);
        self.block = yes;
        let done = otherwise(self);
        let reached = self.join_arm(join, result, done) || reached;
        self.sinks.pop();
        self.block = join;
        reached.then_some(joined)
    }

    /// Runs `body` for something else than the current op's result.
    pub(crate) fn aside<R>(&mut self, body: impl FnOnce(&mut Self) -> R) -> R {
        let direct_result = std::mem::replace(&mut self.direct_result, false);
        let out = body(self);
        self.direct_result = direct_result;
        out
    }

    /// Ends one arm of a join; whether it gets there.
    pub(crate) fn join_arm(&mut self, join: molt_ssa::BlockId, result: Type, done: Option<(Val, Type)>) -> bool {
        match done {
            Some((val, ty)) => {
                let val = self.into_result(val, ty, result);
                self.join_with(join, &val);
                true
            }
            None => {
                self.terminate(molt_ssa::Term::Unreachable);
                false
            }
        }
    }

    /// The attribute of one kind of object, or the default.
    pub(crate) fn get_or(
        &mut self,
        atom: Atom,
        val: Val,
        name: Name,
        attr: &Attr,
        default: Option<&(Val, Type)>,
    ) -> Option<(Val, Type)> {
        let Some(default) = default else { return self.read_attr(atom, val, name, attr) };
        if *attr == Attr::Missing {
            return Some(default.clone());
        }
        if !attr.may_miss() {
            return self.read_attr(atom, val, name, attr);
        }
        if !attr.runs_code()
            && let Some(found) = self.own_word((atom, &val), name, attr)
        {
            let ty = self.plan(|c| c.attr_plan_type(atom, attr));
            return match found {
                None => self.read_attr(atom, val, name, attr),
                Some((v, own)) => {
                    let joined = self.program.world.join(ty, default.1);
                    self.bound_or(v, own, joined, |_| Some(default.clone()))
                }
            };
        }
        let own = self.plan(|c| c.attr_plan_type(atom, attr));
        let one = self.program.world.join(own, default.1);
        if let Attr::Entry { class, otherwise: None, .. } = attr {
            let key = self.name_const(name);
            return self.entry_or(&val, *class, &key, own, one, |_| Some(default.clone()));
        }
        let out = self.catching(
            Builtin::AttributeError,
            one,
            |this| this.read_attr(atom, val, name, attr),
            |_| Some(default.clone()),
        )?;
        Some((out, one))
    }

    /// The word that decides whether a plain attribute is there: `Some(None)` if it always is, None if that is not plain.
    #[expect(clippy::option_option, reason = "the outer one says whether the question has an answer")]
    fn own_word(&mut self, (atom, val): (Atom, &Val), name: Name, attr: &Attr) -> Option<Option<(ValueId, Type)>> {
        let bound = |this: &mut Self, slot| {
            let ty = this.program.world.peek(slot);
            let ty = this.program.world.norm(ty);
            this.program.world.types.without(ty, Atom::Unbound)
        };
        match (attr, val) {
            (Attr::Field { shape, slot, otherwise: None }, Val::One(object)) => {
                if self.is_definite(*shape, name) {
                    return Some(None);
                }
                let layout = self.program.layout(*shape);
                let index = layout.fields.get_index_of(&name)? as u32;
                if layout.fields[&name].1 != Storage::Value {
                    return None;
                }
                let v = self.emit1(Op::LoadSlot { index, storage: Storage::Value }, &[*object], Ty::Value);
                Some(Some((v, bound(self, *slot))))
            }
            (Attr::FuncWord { func, slot, otherwise: None }, Val::One(object)) => {
                let index = self.program.world.funcs[self.program.world.find_func(*func).index()].attr_word(name)?;
                let v = self.emit1(Op::LoadSlot { index, storage: Storage::Value }, &[*object], Ty::Value);
                Some(Some((v, bound(self, *slot))))
            }
            (Attr::Class { slot, .. }, _) => {
                let full = self.program.world.peek(*slot);
                if !self.program.world.types.has(full, Atom::Unbound) {
                    return Some(None);
                }
                let v = self.load_class_attr((atom, val), *slot, name);
                Some(Some((v, bound(self, *slot))))
            }
            (Attr::Global { global }, _) => {
                let slot = self.program.world.globals[global.index()];
                let id = self.program.global(*global);
                let v = self.emit1(Op::LoadGlobal { global: id }, &[], Ty::Value);
                Some(Some((v, bound(self, slot))))
            }
            _ => None,
        }
    }

    /// Whether one kind of object has the attribute.
    pub(crate) fn has(&mut self, atom: Atom, val: Val, name: Name, attr: &Attr) -> Option<ValueId> {
        if *attr == Attr::Missing {
            return Some(self.bool_const(false));
        }
        if !attr.may_miss() {
            return Some(self.bool_const(true));
        }
        if matches!(attr, Attr::Entry { otherwise: None, .. }) {
            let key = self.name_const(name);
            return self.has_entry(&val, &key);
        }
        if !attr.runs_code()
            && let Some(found) = self.own_word((atom, &val), name, attr)
        {
            return Some(match found {
                None => self.bool_const(true),
                Some((v, _)) => {
                    let unbound = self.vconst(value::UNBOUND);
                    let empty = self.emit1(Op::VSame, &[v, unbound], Ty::I1);
                    self.emit1(Op::BNot, &[empty], Ty::I1)
                }
            });
        }
        let out = self.catching(
            Builtin::AttributeError,
            Type::BOOL,
            |this| {
                this.aside(|this| this.read_attr(atom, val, name, attr))?;
                let yes = this.bool_const(true);
                Some((Val::One(yes), Type::BOOL))
            },
            |this| {
                let no = this.bool_const(false);
                Some((Val::One(no), Type::BOOL))
            },
        );
        match out {
            Some(Val::One(bit)) => Some(bit),
            _ => None,
        }
    }

    /// Empties a variable in memory; `unbound` is what happens where it is empty.
    pub(crate) fn del_variable(&mut self, global: molt_ssa::GlobalId, unbound: impl FnOnce(&mut Self)) {
        let old = self.emit1(Op::LoadGlobal { global }, &[], Ty::Value);
        self.load_bound(old, Type::NONE, true, unbound);
        let empty = self.vconst(value::UNBOUND);
        self.store_global(global, empty);
    }
}
