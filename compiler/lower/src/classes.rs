//! Class statements: attributes into their slots, then what the metaclass and the hooks do.

use crate::func::{FuncLower, Val};
use crate::layout;
use crate::repeats::ClassVal;
use molt_abi::types::Builtin;
use molt_abi::value::Storage;
use molt_hir::{Item, Keyword, Name, Op as HirOp, Reg};
use molt_infer::Flat;
use molt_infer::classes::{Given, Undecided};
use molt_infer::types::{Atom, Class, Site, Type};
use molt_ssa::{Op, ValueId};

impl FuncLower<'_, '_, '_> {
    /// The class object, or what the metaclass's `__new__` gives; None if the statement raises.
    pub(crate) fn make_class(&mut self, op: &HirOp, result: Type) -> Option<Val> {
        let HirOp::MakeClass { class: def, bases, keywords, members, namespace, .. } = op else { return None };
        if let Some(&undecided) = self.plan(|c| c.undecided_bases(op)).first() {
            return self.make_class_decided(op, undecided, result);
        }
        let Some(class) = self.plan(|c| c.class_of_statement(*def, bases, keywords)) else {
            let text = self.plan(|c| c.no_base_error(bases));
            self.raise(Builtin::TypeError, &text);
            return None;
        };
        if let Some(error) = self.program.world.classes[class.index()].error.clone() {
            self.raise(Builtin::TypeError, &error);
            return None;
        }
        let object = self.class_object_of(class, bases, keywords);
        self.store_members((class, &object), members);
        let ty = self.program.world.types.of(Atom::Class(class));
        if let Some(cell) = self.program.hir.classes[def.index()].class_cell {
            let boxed = self.to_value(&object, ty);
            if let Some(object) = self.cell_object(molt_hir::CellRef::Own(cell)) {
                self.replace_slot(object, 0, Storage::Value, boxed);
            }
        }
        let module = self.program.world.classes[class.index()].module;
        if self.program.hir.modules[module.index()].is_builtin {
            return Some(self.coerce(object, ty, result));
        }
        let flat = self.plan(|c| c.class_keywords(keywords));
        self.spread(&flat, "__init_subclass__()")?;
        let calls = self.plan(|c| c.class_calls(class, bases, members, *namespace, &flat));
        let Some(given) = &calls.namespace else {
            self.class_hooks((class, &object), &flat)?;
            return Some(self.coerce(object, ty, result));
        };
        let namespace = match *given {
            Given::Members(site) => self.namespace(class, site, members),
            Given::Prepared(reg, ty) => {
                let (val, full) = (self.val(reg), self.ty(reg));
                (self.coerce(val, full, ty), ty)
            }
        };
        // A name that only run time knows is among the members.
        let is_name = |&&(member, _): &&(Name, Reg)| self.program.hir.names.text(member) == "__name__";
        let name = match members.iter().find(is_name) {
            Some(&(_, reg)) if self.ty(reg) == Type::STR => (self.val(reg), Type::STR),
            _ => {
                let name = self.program.hir.names.text(self.program.world.classes[class.index()].name).to_owned();
                (Val::One(self.str_const(name.as_bytes())), Type::STR)
            }
        };
        let bases = self.base_vals(bases);
        let bases = self.pack_tuple(&bases);
        let mut made = (object.clone(), ty);
        if let Some(new) = &calls.new {
            let metaclass = self.program.world.classes[class.index()].metaclass?;
            self.set_pending_class(class, &object);
            let meta_object = self.class_through(Atom::Class(class), &object, metaclass);
            let meta = self.program.world.types.of(Atom::Class(metaclass));
            let given = [(meta_object, meta), name.clone(), bases.clone(), namespace.clone()];
            made = self.run_of_metaclass(new, metaclass, "__new__", &given, &flat)?;
        } else {
            self.class_hooks((class, &object), &flat)?;
        }
        if let Some(init) = &calls.init {
            let given = [(object, ty), name, bases, namespace];
            self.run_of_metaclass(init, class, "__init__", &given, &flat)?;
        }
        Some(self.coerce(made.0, made.1, result))
    }

    /// The object of a class that repeats.
    fn class_object_of(&mut self, class: Class, bases: &[Item], keywords: &[Keyword]) -> Val {
        if !self.program.world.repeats(class) {
            return Val::Unit;
        }
        let mut above = self.base_vals(bases);
        for keyword in keywords {
            if let Keyword::Named(name, reg) = *keyword
                && self.program.hir.names.text(name) == "metaclass"
            {
                above.push((self.val(reg), self.ty(reg)));
            }
        }
        let mut classes: Vec<ClassVal> = Vec::new();
        for (val, ty) in above {
            if let Some(Atom::Class(class)) = self.single(ty) {
                classes.push((class, val));
            }
        }
        Val::One(self.new_class_object(class, &classes))
    }

    /// The bases, those in starred tuples one by one.
    /// A branch for each kind of an undecided base, with the class that the statement makes of it.
    fn make_class_decided(&mut self, op: &HirOp, undecided: Undecided, result: Type) -> Option<Val> {
        let reg = undecided.reg();
        let (val, ty) = (self.val(reg), self.ty(reg));
        let (kind_val, kind_ty) = match (undecided, self.single(ty), &val) {
            (Undecided::Item(_, at), Some(Atom::Tuple(items)), &Val::One(tuple)) => {
                let item = self.program.world.types.items(items)[at];
                let index = self.iconst(at as i64);
                let word = self.emit1(Op::LoadItem, &[tuple, index], molt_ssa::Ty::Value);
                (self.from_value(word, item), item)
            }
            _ => (val.clone(), ty),
        };
        self.dispatch(&kind_val, kind_ty, result, |this, atom, kind| {
            let one = this.program.world.types.of(atom);
            let (val, one) = match undecided {
                Undecided::Kind(_) => (kind, one),
                Undecided::Item(_, at) => (val.clone(), this.plan(|c| c.tuple_with_item(ty, at, one))),
            };
            let val = std::mem::replace(&mut this.vals[reg.index()], val);
            let before = std::mem::replace(&mut this.state.types[reg.index()], one);
            let made = this.make_class(op, result);
            (this.vals[reg.index()], this.state.types[reg.index()]) = (val, before);
            Some((made?, result))
        })
    }

    fn base_vals(&mut self, bases: &[Item]) -> Vec<(Val, Type)> {
        let mut vals = Vec::new();
        for base in bases {
            let (Item::One(reg) | Item::Star(reg)) = *base;
            let (val, ty) = (self.val(reg), self.ty(reg));
            match (base, self.single(ty), &val) {
                (Item::Star(_), Some(Atom::Tuple(items)), &Val::One(tuple)) => {
                    for (at, item) in self.program.world.types.items(items).to_vec().into_iter().enumerate() {
                        let at = self.iconst(at as i64);
                        let word = self.emit1(Op::LoadItem, &[tuple, at], molt_ssa::Ty::Value);
                        vals.push((self.from_value(word, item), item));
                    }
                }
                _ => vals.push((val, ty)),
            }
        }
        vals
    }

    /// Keeps the object of a class that its metaclass makes for `type.__new__`.
    fn set_pending_class(&mut self, class: Class, object: &Val) {
        if let Val::One(object) = *object {
            let global = self.program.pending_class(class);
            let word = self.emit1(Op::VFromRef, &[object], molt_ssa::Ty::Value);
            self.store_global(global, word);
        }
    }

    /// The class that `type.__new__` gives.
    pub(crate) fn pending_class(&mut self, class: Class) -> Val {
        if !self.program.world.repeats(class) {
            return Val::Unit;
        }
        let global = self.program.pending_class(class);
        let word = self.emit1(Op::LoadGlobal { global }, &[], molt_ssa::Ty::Value);
        Val::One(self.emit1(Op::RefFromV, &[word], molt_ssa::Ty::Ref(layout::OBJECT)))
    }

    /// Calls `__new__` or `__init__` of the metaclass.
    fn run_of_metaclass(
        &mut self,
        plan: &molt_infer::Plan,
        class: Class,
        name: &str,
        extras: &[(Val, Type)],
        flat: &Flat,
    ) -> Option<(Val, Type)> {
        let closure = match plan {
            molt_infer::Plan::Direct(direct) => self
                .program
                .hir
                .names
                .get(name)
                .and_then(|name| self.method_closure((Atom::Class(class), &extras[0].0), name, direct.func)),
            _ => None,
        };
        self.run(plan, extras, flat, closure)
    }

    fn store_members(&mut self, (class, object): (Class, &Val), members: &[(Name, Reg)]) {
        for &(name, reg) in members {
            let Some(&slot) = self.program.world.classes[class.index()].attrs.get(&name) else { continue };
            let slot_ty = self.program.world.peek(slot);
            let slot_ty = self.program.world.norm(slot_ty);
            let (val, ty) = (self.val(reg), self.ty(reg));
            if layout::rep(self.program.world, slot_ty) == layout::Rep::Unit {
                continue;
            }
            let boxed = self.to_value(&val, ty);
            self.store_class_attr((Atom::Class(class), object), slot, name, boxed);
        }
    }

    /// `__set_name__` of the attributes, then `__init_subclass__` of the base classes; None if one of them raises.
    pub(crate) fn class_hooks(&mut self, (class, object): (Class, &Val), flat: &Flat) -> Option<()> {
        let this_ty = self.program.world.types.of(Atom::Class(class));
        for note in self.plan(|c| c.class_notes(class)) {
            self.helper(note, &[(object.clone(), this_ty)])?;
        }
        for (name, slot) in self.program.world.classes[class.index()].attrs.clone() {
            let ty = self.program.world.peek(slot);
            let ty = self.program.world.norm(ty);
            let atoms = self.atoms(ty);
            let named = atoms.into_iter().any(|atom| self.plan(|c| c.special_func(atom, "__set_name__")).is_some());
            if !named {
                continue;
            }
            let text = self.program.hir.names.text(name).to_owned();
            let v = self.load_class_attr((Atom::Class(class), object), slot, name);
            let val = self.from_value(v, ty);
            let key = (Val::One(self.str_const(text.as_bytes())), Type::STR);
            self.dispatch(&val, ty, Type::NONE, |this, atom, val| {
                let one = this.program.world.types.of(atom);
                if this.plan(|c| c.has_own_set_name(atom)) {
                    this.helper("_set_name", &[(val, one), (object.clone(), this_ty), key.clone()])?;
                } else if let Some(plan) = this.plan(|c| c.plan_special(atom, "__set_name__", &[this_ty, Type::STR])) {
                    this.run_plan(&plan, &[(val, one), (object.clone(), this_ty), key.clone()])?;
                }
                Some((Val::Unit, Type::NONE))
            })?;
        }
        if let Some((behind, name)) = self.plan(|c| c.subclass_hook(class, flat)) {
            self.call_method_atom(behind, object.clone(), name, flat)?;
        }
        Some(())
    }

    /// A list of the direct subclasses of a class.
    pub(crate) fn subclasses(&mut self, (val, ty): &(Val, Type), result: Type) -> Option<Val> {
        let Some(Atom::List(site)) = self.single(result) else { return None };
        let list = self.new_list(site, 0);
        self.dispatch(val, *ty, Type::NONE, |this, atom, _| {
            let one = this.program.world.types.of(atom);
            this.list_objects("subclasses", one, (list, site));
            Some((Val::Unit, Type::NONE))
        });
        Some(Val::One(list))
    }

    /// A list of the classes and functions that a value of this type may be.
    pub(crate) fn kinds(&mut self, ty: Type, result: Type) -> Option<Val> {
        let Some(Atom::List(site)) = self.single(result) else { return None };
        let list = self.new_list(site, 0);
        self.list_objects("kinds", ty, (list, site));
        Some(Val::One(list))
    }

    fn list_objects(&mut self, intrinsic: &str, ty: Type, (list, site): (ValueId, Site)) {
        for atom in self.plan(|c| c.listed_objects(intrinsic, ty)) {
            let ty = self.program.world.types.of(atom);
            self.append(list, site, Val::Unit, ty);
        }
    }

    /// A tuple of class objects that a value has to do with.
    pub(crate) fn class_tuple(&mut self, (atom, val): (Atom, &Val), classes: &[Class]) -> Val {
        let vals: Vec<(Val, Type)> = classes
            .iter()
            .map(|&class| {
                let ty = self.program.world.types.of(Atom::Class(class));
                (self.class_through(atom, val, class), ty)
            })
            .collect();
        self.pack_tuple(&vals).0
    }
}
