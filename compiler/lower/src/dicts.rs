//! Attributes that instances keep in a dict (`molt_infer::dicts`).

use crate::func::{FuncLower, Val};
use crate::layout;
use molt_abi::types::Builtin;
use molt_abi::value::Storage;
use molt_hir::Name;
use molt_infer::Attr;
use molt_infer::types::{Atom, Class, Slot, Type};
use molt_ssa::{IntCond, Op, Ty, TypeId, ValueId};

const DICT: TypeId = TypeId(Builtin::dict as u32);

impl FuncLower<'_, '_, '_> {
    /// The dict of an instance: its only word.
    pub(crate) fn instance_dict(&mut self, val: &Val) -> Option<ValueId> {
        let Val::One(object) = *val else { return None };
        let v = self.emit1(Op::LoadSlot { index: 0, storage: Storage::Value }, &[object], Ty::Value);
        Some(self.emit1(Op::RefFromV, &[v], Ty::Ref(DICT)))
    }

    /// The position of an entry: negative if there is none.
    fn find_entry(&mut self, val: &Val, key: &Val) -> Option<(ValueId, ValueId, ValueId)> {
        let dict = self.instance_dict(val)?;
        let Val::One(key) = *key else { return None };
        let at = self.rt("dict_find_str", &[dict, key], Ty::I64);
        let zero = self.iconst(0);
        let found = self.icmp(IntCond::Ge, at, zero);
        Some((dict, at, found))
    }

    /// `obj.name` from the dict, else from the class.
    pub(crate) fn read_entry(
        &mut self,
        atom: Atom,
        val: Val,
        name: Name,
        (class, slot): (Class, Slot),
        result: Type,
        otherwise: Option<&Attr>,
    ) -> Option<(Val, Type)> {
        let own = if self.plan(|c| c.dict_is_stored(class)) {
            self.plan(|c| c.dict_value_type(class))
        } else {
            let own = self.program.world.peek(slot);
            let own = self.program.world.norm(own);
            self.program.world.types.without(own, Atom::Unbound)
        };
        let key = self.name_const(name);
        self.entry_or(&val, class, &key, own, result, |this| match otherwise {
            Some(other) => this.read_attr(atom, val.clone(), name, other),
            None => {
                this.no_attribute((atom, &val), name);
                None
            }
        })
    }

    /// The entry under a key, which holds values of type `own`, or what `otherwise` gives.
    pub(crate) fn entry_or(
        &mut self,
        val: &Val,
        class: Class,
        key: &Val,
        own: Type,
        result: Type,
        otherwise: impl FnOnce(&mut Self) -> Option<(Val, Type)>,
    ) -> Option<(Val, Type)> {
        let (dict, at, found) = self.find_entry(val, key)?;
        let values = self.plan(|c| c.dict_value_type(class));
        if own == Type::NEVER || values == Type::NEVER {
            return otherwise(self);
        }
        let join = self.f.add_block();
        let joined = self.block_param(join, result, false);
        let (yes, no) = (self.f.add_block(), self.f.add_block());
        self.branch(found, yes, no);
        let saved = self.snapshot();
        self.block = yes;
        let storage = layout::storage(self.program.world, values);
        let word = self.rt("dict_value", &[dict, at], Ty::of_storage(storage));
        let held = self.from_storage(word, storage, values);
        let held = self.coerce(held, values, own);
        self.join_arm(join, result, Some((held, own)));
        self.restore(saved);
        self.block = no;
        let done = otherwise(self);
        self.join_arm(join, result, done);
        self.block = join;
        Some((joined, result))
    }

    /// Whether there is an entry under a key.
    pub(crate) fn has_entry(&mut self, val: &Val, key: &Val) -> Option<ValueId> {
        self.find_entry(val, key).map(|(_, _, found)| found)
    }

    pub(crate) fn store_entry(&mut self, val: &Val, class: Class, key: &Val, new: (Val, Type)) -> Option<()> {
        let dict = self.instance_dict(val)?;
        let Val::One(key) = *key else { return None };
        let values = self.plan(|c| c.dict_value_type(class));
        let storage = layout::storage(self.program.world, values);
        let new = self.coerce(new.0, new.1, values);
        let word = self.to_storage(&new, values, storage);
        self.rt("dict_set_str", &[dict, key, word], Ty::I1);
        Some(())
    }

    pub(crate) fn delete_entry(&mut self, val: &Val, key: &Val, missing: impl FnOnce(&mut Self)) -> Option<()> {
        let (dict, at, found) = self.find_entry(val, key)?;
        let (yes, no) = (self.f.add_block(), self.cold_block());
        self.branch(found, yes, no);
        let saved = self.snapshot();
        self.block = no;
        missing(self);
        self.terminate(molt_ssa::Term::Unreachable);
        self.restore(saved);
        self.block = yes;
        self.call_rt("dict_remove", &[dict, at], None);
        Some(())
    }

    /// `obj.__dict__ = new`.
    pub(crate) fn replace_dict(&mut self, val: &Val, (new, ty): (Val, Type)) -> Option<()> {
        let Val::One(object) = *val else { return None };
        let done = self.dispatch(&new, ty, Type::NONE, |this, atom, new| {
            if !matches!(atom, Atom::Dict(_)) {
                let kind = this.plan(|c| c.type_name(atom));
                this.raise(Builtin::TypeError, &format!("__dict__ must be set to a dictionary, not a '{kind}'"));
                return None;
            }
            let one = this.program.world.types.of(atom);
            let word = this.to_value(&new, one);
            this.replace_slot(object, 0, Storage::Value, word);
            Some((Val::Unit, Type::NONE))
        });
        done.map(|_| ())
    }
}
