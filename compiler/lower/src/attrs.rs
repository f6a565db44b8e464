//! Attributes: words of instances, class attributes, descriptors, module variables.

use crate::func::{FuncLower, Val};
use crate::layout::OBJECT;
use crate::repeats::ClassVal;
use molt_abi::types::Builtin;
use molt_abi::value::{self, Storage};
use molt_hir::{Name, Reg};
use molt_infer::types::{Atom, Class, Shape, Slot, Type};
use molt_infer::{Attr, Plan, SetAttr};
use molt_ssa::{Op, Ty, ValueId};

impl FuncLower<'_, '_, '_> {
    pub(crate) fn get_attr(&mut self, val: &Val, ty: Type, name: Name, result: Type) -> Option<Val> {
        let (val, ty) = self.set_apart(val.clone(), ty, name);
        self.dispatch(&val, ty, result, |this, atom, val| this.get_attr_atom(atom, val, name))
    }

    /// `obj.name` for one kind of object.
    pub(crate) fn get_attr_atom(&mut self, atom: Atom, val: Val, name: Name) -> Option<(Val, Type)> {
        let attr = self.plan(|c| c.plan_attr(atom, name));
        self.read_attr(atom, val, name, &attr)
    }

    pub(crate) fn read_attr(&mut self, atom: Atom, val: Val, name: Name, attr: &Attr) -> Option<(Val, Type)> {
        let ty = self.plan(|c| c.attr_plan_type(atom, attr));
        match attr {
            Attr::Field { shape, slot, otherwise } => {
                let Val::One(object) = val else { return None };
                let own = self.program.world.peek(*slot);
                let own = self.program.world.norm(own);
                let own = self.program.world.types.without(own, Atom::Unbound);
                if own == Type::NEVER {
                    return match otherwise {
                        Some(other) => self.read_attr(atom, Val::One(object), name, other),
                        None => {
                            self.no_attribute((atom, &Val::One(object)), name);
                            None
                        }
                    };
                }
                self.read_field(object, *shape, name, own, ty, atom, otherwise.as_deref())
            }
            Attr::Entry { class, slot, otherwise } => {
                self.read_entry(atom, val, name, (*class, *slot), ty, otherwise.as_deref())
            }
            Attr::Dict(_) => Some((Val::One(self.instance_dict(&val)?), ty)),
            Attr::Method { func } => {
                let closure = self.method_closure((atom, &val), name, *func);
                Some((Val::Method(Box::new(val), closure), ty))
            }
            Attr::Class { slot, .. } => {
                if ty == Type::NEVER {
                    self.no_attribute((atom, &val), name);
                    return None;
                }
                let full = self.program.world.peek(*slot);
                let maybe_unbound = self.program.world.types.has(full, Atom::Unbound);
                if !maybe_unbound && crate::layout::rep(self.program.world, ty) == crate::layout::Rep::Unit {
                    return Some((Val::Unit, ty));
                }
                let v = self.load_class_attr((atom, &val), *slot, name);
                Some((self.load_bound(v, ty, maybe_unbound, |this| this.no_attribute((atom, &val), name)), ty))
            }
            Attr::Kinds { slot, arms } => {
                let full = self.program.world.peek(*slot);
                let full = self.program.world.norm(full);
                let full = self.program.world.types.without(full, Atom::Unbound);
                let v = self.load_class_attr((atom, &val), *slot, name);
                let held = self.from_value(v, full);
                let plain = arms.iter().filter(|(_, arm)| matches!(arm, Attr::Class { .. })).map(|&(kind, _)| kind);
                let plain: Vec<Atom> = plain.collect();
                let blind = |arm: &Attr| !matches!(arm, Attr::Method { .. } | Attr::Descriptor { .. });
                let out = self.dispatch_plans((&held, full), arms, blind, ty, |this, own, arm| match (own, arm) {
                    (Some((kind, own)), Attr::Class { .. }) => Some((own, this.program.world.types.of(kind))),
                    (None, Attr::Class { .. }) => {
                        let plain = this.program.world.types.set(plain.clone());
                        Some((this.from_value(v, plain), plain))
                    }
                    (Some((_, own)), Attr::Method { .. }) => {
                        let closure = if let Val::One(closure) = own { Some(closure) } else { None };
                        let ty = this.plan(|c| c.attr_plan_type(atom, arm));
                        Some((Val::Method(Box::new(val.clone()), closure), ty))
                    }
                    (Some((kind, own)), Attr::Descriptor { get, on_class, .. }) => {
                        let kind = this.program.world.types.of(kind);
                        this.get_through(atom, val.clone(), (own, kind), get, *on_class)
                    }
                    (_, arm) => this.read_attr(atom, val.clone(), name, arm),
                })?;
                Some((out, ty))
            }
            Attr::Patched { slot, bound, otherwise } => {
                let own = self.plan(|c| c.attr_plan_type(atom, bound));
                let v = self.load_class_attr((atom, &val), *slot, name);
                let unbound = self.vconst(value::UNBOUND);
                let empty = self.emit1(Op::VSame, &[v, unbound], Ty::I1);
                let join = self.f.add_block();
                let joined = self.block_param(join, ty, false);
                let (other_block, ok) = (self.f.add_block(), self.f.add_block());
                self.branch(empty, other_block, ok);
                let saved = self.snapshot();
                self.block = ok;
                let mut reached = false;
                if own == Type::NEVER {
                    self.terminate(molt_ssa::Term::Unreachable);
                } else {
                    let done = self.read_attr(atom, val.clone(), name, bound);
                    reached = self.join_arm(join, ty, done);
                }
                self.restore(saved);
                self.block = other_block;
                let done = self.read_attr(atom, val, name, otherwise);
                reached |= self.join_arm(join, ty, done);
                self.block = join;
                reached.then_some((joined, ty))
            }
            Attr::Descriptor { slot, get, on_class, .. } => {
                let descriptor_ty = self.program.world.peek(*slot);
                let descriptor_ty = self.program.world.norm(descriptor_ty);
                let descriptor_ty = self.program.world.types.without(descriptor_ty, Atom::Unbound);
                let v = self.load_class_attr((atom, &val), *slot, name);
                let descriptor = self.from_value(v, descriptor_ty);
                self.get_through(atom, val, (descriptor, descriptor_ty), get, *on_class)
            }
            Attr::Global { global } => {
                if ty == Type::NEVER {
                    self.no_attribute((atom, &val), name);
                    return None;
                }
                let id = self.program.global(*global);
                let v = self.emit1(Op::LoadGlobal { global: id }, &[], Ty::Value);
                Some((self.load_bound(v, ty, true, |this| this.no_attribute((atom, &val), name)), ty))
            }
            Attr::Submodule(_) => Some((Val::Unit, ty)),
            Attr::Known(known) => self.read_known(atom, val, known, ty),
            Attr::FuncWord { func, otherwise, .. } => self.read_func_word(*func, val, name, ty, otherwise.as_deref()),
            Attr::OfFunction { func, attr } => {
                let Val::Method(_, closure) = val else { return None };
                self.read_attr(Atom::Func(*func), closure.map_or(Val::Unit, Val::One), name, attr)
            }
            Attr::Hook(plan) => self.call_hook(atom, val, name, plan),
            Attr::ModuleHook(plan) => {
                let key = self.name_const(name);
                self.run_plan(plan, &[(key, Type::STR)])
            }
            Attr::Guarded { attr, hook } => {
                let out = self.catching(
                    Builtin::AttributeError,
                    ty,
                    |this| this.read_attr(atom, val.clone(), name, attr),
                    |this| this.call_hook(atom, val.clone(), name, hook),
                )?;
                Some((out, ty))
            }
            Attr::Missing => {
                self.no_attribute((atom, &val), name);
                None
            }
        }
    }

    /// Calls `__getattr__` or `__getattribute__`. An AttributeError that does not say what is missing is told that, where the
    /// program may ask.
    fn call_hook(&mut self, atom: Atom, val: Val, name: Name, hook: &Plan) -> Option<(Val, Type)> {
        let one = self.program.world.types.of(atom);
        let key = self.name_const(name);
        if self.program.world.missed_objects().is_none() && !self.program.world.reads_error_names() {
            return self.run_plan(hook, &[(val, one), (key, Type::STR)]);
        }
        let failed = self.cold_block();
        let before = self.snapshot();
        let outer = self.catch.replace(failed);
        let out = self.run_plan(hook, &[(val.clone(), one), (key, Type::STR)]);
        self.catch = outer;
        let after = self.snapshot();
        self.restore(before);
        self.block = failed;
        let exc = self.rt("exc_take", &[], Ty::Ref(OBJECT));
        let object = match self.missed_object(atom, &val) {
            Some(object) => object,
            None => self.to_value(&Val::Unit, Type::NONE),
        };
        let text = self.program.hir.names.text(name).to_owned();
        let text = self.str_const(text.as_bytes());
        self.call_rt("exc_missed", &[exc, text, object], None);
        self.call_rt("exc_restore", &[exc], None);
        self.leave_pending();
        self.restore(after);
        out
    }

    /// `descriptor.__get__(receiver, class)`.
    fn get_through(
        &mut self,
        atom: Atom,
        val: Val,
        descriptor: (Val, Type),
        get: &Plan,
        on_class: bool,
    ) -> Option<(Val, Type)> {
        let one = self.program.world.types.of(atom);
        let (receiver, class) = match atom {
            Atom::Class(_) if on_class => ((Val::Unit, Type::NONE), (val, one)),
            Atom::Super(id) => {
                let (_, this) = self.program.world.types.super_parts(id);
                let class = self.class_bound(&val, this);
                ((val, this), class)
            }
            _ => {
                let class = self.type_through(atom, &val).unwrap_or((Val::Unit, Type::NONE));
                ((val, one), class)
            }
        };
        let receiver = if on_class { (Val::Unit, Type::NONE) } else { receiver };
        self.run_plan(get, &[descriptor, receiver, class])
    }

    /// The name as a str.
    pub(crate) fn name_const(&mut self, name: Name) -> Val {
        let text = self.program.hir.names.text(name).to_owned();
        Val::One(self.str_const(text.as_bytes()))
    }

    /// The class along which `super()` of a receiver looks.
    fn class_bound(&mut self, val: &Val, this: Type) -> (Val, Type) {
        match self.single(this) {
            Some(Atom::Class(_)) => (val.clone(), this),
            Some(atom) => self.type_through(atom, val).unwrap_or((Val::Unit, Type::NONE)),
            None => (Val::Unit, Type::NONE),
        }
    }

    /// The word of a field; unbound: the class attribute behind it, or AttributeError.
    #[expect(clippy::too_many_arguments, reason = "the parts of one lookup")]
    fn read_field(
        &mut self,
        object: ValueId,
        shape: Shape,
        name: Name,
        own: Type,
        result: Type,
        atom: Atom,
        otherwise: Option<&Attr>,
    ) -> Option<(Val, Type)> {
        let layout = self.program.layout(shape);
        let index = layout.fields.get_index_of(&name)? as u32;
        let storage = layout.fields[&name].1;
        let v = self.emit1(Op::LoadSlot { index, storage }, &[object], Ty::of_storage(storage));
        if storage != Storage::Value || self.is_definite(shape, name) {
            let val = self.from_storage(v, storage, own);
            return Some((self.coerce(val, own, result), result));
        }
        let Some(other) = otherwise else {
            let val = Val::One(object);
            return Some((self.load_bound(v, own, true, |this| this.no_attribute((atom, &val), name)), own));
        };
        self.bound_or(v, own, result, |this| this.read_attr(atom, Val::One(object), name, other))
    }

    pub(crate) fn is_definite(&mut self, shape: Shape, name: Name) -> bool {
        let class = self.program.world.shape_class(shape);
        self.program.world.is_exception(class)
            && self.program.layout(shape).fields.get_index_of(&name).is_some_and(|at| at < 5)
            || self.program.definite_fields(class).contains(&name) && !self.is_deleted(shape, name)
    }

    /// Whether `del` may empty the field.
    fn is_deleted(&mut self, shape: Shape, name: Name) -> bool {
        let shape = self.program.world.find_shape(shape);
        self.program.world.shapes[shape.index()]
            .fields
            .get(&name)
            .is_some_and(|&slot| self.program.world.types.has(self.program.world.peek(slot), Atom::Unbound))
    }

    /// The AttributeError of `val.name`.
    pub(crate) fn no_attribute(&mut self, (atom, val): (Atom, &Val), name: Name) {
        let text = self.no_attribute_text(atom, name);
        self.raise_missed(&text, (atom, val), name);
    }

    fn no_attribute_text(&mut self, atom: Atom, name: Name) -> String {
        let attr = self.program.hir.names.text(name).to_owned();
        format!("{}{attr}'", self.missing_text(atom))
    }

    /// The AttributeError of `del val.name` where the attribute has a place that is empty: it keeps neither.
    fn nothing_to_delete(&mut self, atom: Atom, name: Name) {
        let text = self.no_attribute_text(atom, name);
        self.raise(Builtin::AttributeError, &text);
    }

    /// `del module.name` does not say which module lacks it.
    fn no_module_attribute(&mut self, object: (Atom, &Val), name: Name) {
        let text = format!("'module' object has no attribute '{}'", self.program.hir.names.text(name));
        self.raise_missed(&text, object, name);
    }

    /// An AttributeError that keeps the name and the object where the program may ask.
    fn raise_missed(&mut self, message: &str, (atom, val): (Atom, &Val), name: Name) {
        let Some(object) = self.missed_object(atom, val) else {
            return self.raise_named(Builtin::AttributeError, message, name);
        };
        let text = self.str_const(message.as_bytes());
        let name = self.program.hir.names.text(name).to_owned();
        let name = self.str_const(name.as_bytes());
        self.call_rt("raise_missed", &[text, name, object], None);
        self.raise_pending();
    }

    /// The object as `AttributeError.obj` holds it, if the program may ask for it.
    pub(crate) fn missed_object(&mut self, atom: Atom, val: &Val) -> Option<ValueId> {
        let held = self.program.world.missed_objects()?;
        let held = self.program.world.peek(held);
        let held = self.program.world.norm(held);
        let one = self.program.world.types.of(atom);
        if self.program.world.join(one, held) != held {
            return None;
        }
        let val = self.coerce(val.clone(), one, held);
        Some(self.to_value(&val, held))
    }

    /// The message of an AttributeError, up to the name.
    pub(crate) fn missing_text(&mut self, atom: Atom) -> String {
        let owner = match atom {
            Atom::Class(class) => {
                let class = self.program.hir.names.text(self.program.world.classes[class.index()].name);
                format!("type object '{class}'")
            }
            Atom::Module(module) => {
                let module = self.program.hir.names.text(self.program.hir.modules[module as usize].name);
                format!("module '{module}'")
            }
            Atom::Super(_) => "'super' object".to_owned(),
            // The function is asked last.
            Atom::Method(_) if self.plan(|c| c.type_name(atom)) == "method" => "'function' object".to_owned(),
            _ => format!("'{}' object", self.plan(|c| c.type_name(atom))),
        };
        format!("{owner} has no attribute '")
    }

    // --- stores --------------------------------------------------------------------------------------------------------

    pub(crate) fn set_attr(&mut self, obj: Reg, name: Name, value: Reg) {
        let (obj, new) = ((self.val(obj), self.ty(obj)), (self.val(value), self.ty(value)));
        self.set_attr_val(obj, name, new, false);
    }

    pub(crate) fn set_attr_val(&mut self, (val, ty): (Val, Type), name: Name, (new, new_ty): (Val, Type), plain: bool) {
        let (val, ty) = self.set_apart(val, ty, name);
        self.dispatch(&val, ty, Type::NONE, |this, atom, val| {
            let plan = this.plan(|c| c.plan_store(atom, name, new_ty, plain));
            this.store_by(plan, (atom, val), name, (new.clone(), new_ty))?;
            Some((Val::Unit, Type::NONE))
        });
    }

    /// A store as planned; None if it never completes.
    fn store_by(
        &mut self,
        plan: SetAttr,
        (atom, val): (Atom, Val),
        name: Name,
        (new, new_ty): (Val, Type),
    ) -> Option<()> {
        let one = self.program.world.types.of(atom);
        match plan {
            SetAttr::Entry { class, .. } => {
                let key = self.name_const(name);
                self.store_entry(&val, class, &key, (new.clone(), new_ty))?;
            }
            SetAttr::Dict(_) => self.replace_dict(&val, (new.clone(), new_ty))?,
            SetAttr::Field { shape, slot } => {
                let Val::One(object) = val else { return None };
                let layout = self.program.layout(shape);
                let index = layout.fields.get_index_of(&name)? as u32;
                let storage = layout.fields[&name].1;
                let slot_ty = self.program.world.peek(slot);
                let slot_ty = self.program.world.norm(slot_ty);
                let bound = self.program.world.types.without(slot_ty, Atom::Unbound);
                let new = self.coerce(new.clone(), new_ty, bound);
                let word = self.to_storage(&new, bound, storage);
                self.replace_slot(object, index, storage, word);
            }
            SetAttr::Class { slot, .. } => {
                let word = self.to_value(&new, new_ty);
                self.store_class_attr((atom, &val), slot, name, word);
            }
            SetAttr::FuncWord { .. } if self.program.hir.names.text(name) == "__code__" => {
                // Calls are bound at compile time.
                self.raise(Builtin::NotImplementedError, "molt: __code__ of a function cannot be assigned");
                return None;
            }
            SetAttr::FuncWord { func, .. } => {
                let Val::One(object) = val else { return None };
                let func = self.program.world.find_func(func);
                let index = self.program.world.funcs[func.index()].attr_word(name)?;
                let word = self.to_value(&new, new_ty);
                self.replace_slot(object, index, Storage::Value, word);
            }
            SetAttr::Descriptor { slot, set, .. } => {
                let (descriptor, descriptor_ty) = self.held_by_class((atom, &val), slot, name);
                self.run_plan(&set, &[(descriptor, descriptor_ty), (val, one), (new.clone(), new_ty)])?;
            }
            SetAttr::Kinds { slot, arms } => {
                self.write_by_kind((atom, &val), name, (slot, &arms), &[(new.clone(), new_ty)], |this, arm| {
                    this.store_by(arm, (atom, val.clone()), name, (new.clone(), new_ty))
                })?;
            }
            SetAttr::Hook(plan) => {
                let text = self.program.hir.names.text(name).to_owned();
                let key = self.str_const(text.as_bytes());
                self.run_plan(&plan, &[(val, one), (Val::One(key), Type::STR), (new.clone(), new_ty)])?;
            }
            SetAttr::Checked(plan) => {
                self.run_plan(&plan, &[(val, one), (new.clone(), new_ty)])?;
            }
            SetAttr::Global { global } => {
                let word = self.to_value(&new, new_ty);
                let id = self.program.global(global);
                self.store_global(id, word);
            }
            SetAttr::Missing if self.plan(|c| c.descriptor_lacks(atom, name, "__set__")) => {
                self.raise(Builtin::AttributeError, "__set__");
                return None;
            }
            SetAttr::Missing => {
                self.cannot_set((atom, &val), name);
                return None;
            }
        }
        Some(())
    }

    /// A store or `del` that goes by what the class attribute holds: a descriptor's own with `args`, or `otherwise`.
    fn write_by_kind(
        &mut self,
        (atom, val): (Atom, &Val),
        name: Name,
        (slot, arms): (Slot, &[(Atom, SetAttr)]),
        args: &[(Val, Type)],
        mut otherwise: impl FnMut(&mut Self, SetAttr) -> Option<()>,
    ) -> Option<()> {
        let (held, held_ty) = self.held_by_class((atom, val), slot, name);
        let blind = |arm: &SetAttr| !matches!(arm, SetAttr::Descriptor { .. });
        self.dispatch_plans((&held, held_ty), arms, blind, Type::NONE, |this, held, arm| {
            match (held, arm) {
                (Some((kind, held)), SetAttr::Descriptor { set, .. }) => {
                    let types = &mut this.program.world.types;
                    let mut all = vec![(held, types.of(kind)), (val.clone(), types.of(atom))];
                    all.extend_from_slice(args);
                    this.run_plan(set, &all)?;
                }
                (_, arm) => otherwise(this, arm.clone())?,
            }
            Some((Val::Unit, Type::NONE))
        })
        .map(|_| ())
    }

    /// What the class attribute holds now, if it is bound.
    fn held_by_class(&mut self, object: (Atom, &Val), slot: Slot, name: Name) -> (Val, Type) {
        let held_ty = self.program.world.peek(slot);
        let held_ty = self.program.world.norm(held_ty);
        let held = self.load_class_attr(object, slot, name);
        (self.from_value(held, held_ty), held_ty)
    }

    /// Raises what a store or `del` of the attribute raises where `plan_set_attr` has no place for it.
    fn cannot_set(&mut self, (atom, val): (Atom, &Val), name: Name) {
        let attr = self.program.hir.names.text(name).to_owned();
        if let Atom::Class(class) = atom {
            let class = self.program.hir.names.text(self.program.world.classes[class.index()].name);
            let text = format!("cannot set '{attr}' attribute of immutable type '{class}'");
            self.raise(Builtin::TypeError, &text);
            return;
        }
        let kind = self.plan(|c| c.type_name(atom));
        let text = match self.plan(|c| c.plan_attr(atom, name)) {
            // What a method shows of its function is not its own, nor what `__getattr__` would find.
            found
                if matches!(found, Attr::Missing | Attr::OfFunction { .. } | Attr::Hook(_))
                    || matches!(atom, Atom::Super(_)) =>
            {
                let text =
                    format!("'{kind}' object has no attribute '{attr}' and no __dict__ for setting new attributes");
                return self.raise_missed(&text, (atom, val), name);
            }
            _ if matches!(kind.as_str(), "range" | "slice" | "complex" | "property") => "readonly attribute".to_owned(),
            Attr::Descriptor { .. } => format!("attribute '{attr}' of '{kind}' objects is not writable"),
            _ if matches!(atom, Atom::Int | Atom::Bool | Atom::Float)
                && matches!(attr.as_str(), "real" | "imag" | "numerator" | "denominator") =>
            {
                let owner = if atom == Atom::Float { "float" } else { "int" };
                format!("attribute '{attr}' of '{owner}' objects is not writable")
            }
            _ => format!("'{kind}' object attribute '{attr}' is read-only"),
        };
        self.raise(Builtin::AttributeError, &text);
    }

    pub(crate) fn del_attr(&mut self, obj: Reg, name: Name) {
        let (val, ty) = (self.val(obj), self.ty(obj));
        self.del_attr_val(&val, ty, name, false);
    }

    pub(crate) fn del_attr_val(&mut self, val: &Val, ty: Type, name: Name, plain: bool) {
        self.dispatch(val, ty, Type::NONE, |this, atom, val| {
            let plan = this.plan(|c| c.plan_del_attr(atom, name, plain));
            this.delete_by(plan, (atom, val), name)?;
            Some((Val::Unit, Type::NONE))
        });
    }

    /// A `del` as planned; None if it never completes.
    fn delete_by(&mut self, plan: SetAttr, (atom, val): (Atom, Val), name: Name) -> Option<()> {
        let (object, index) = match (plan, &val) {
            (SetAttr::Field { shape, .. }, &Val::One(object)) => {
                (object, self.program.layout(shape).fields.get_index_of(&name)? as u32)
            }
            (SetAttr::FuncWord { func, .. }, &Val::One(object)) => {
                let func = self.program.world.find_func(func);
                (object, self.program.world.funcs[func.index()].attr_word(name)?)
            }
            (SetAttr::Entry { .. }, _) => {
                let key = self.name_const(name);
                self.delete_entry(&val, &key, |this| this.nothing_to_delete(atom, name))?;
                return Some(());
            }
            (SetAttr::Class { slot, .. }, _) => {
                let old = self.load_class_attr((atom, &val), slot, name);
                self.load_bound(old, Type::NONE, true, |this| this.no_attribute((atom, &val), name));
                let empty = self.vconst(value::UNBOUND);
                self.store_class_attr((atom, &val), slot, name, empty);
                return Some(());
            }
            (SetAttr::Global { global }, _) => {
                let global = self.program.global(global);
                self.del_variable(global, |this| this.no_module_attribute((atom, &val), name));
                return Some(());
            }
            (SetAttr::Descriptor { slot, set, .. }, _) => {
                let (descriptor, descriptor_ty) = self.held_by_class((atom, &val), slot, name);
                let one = self.program.world.types.of(atom);
                self.run_plan(&set, &[(descriptor, descriptor_ty), (val.clone(), one)])?;
                return Some(());
            }
            (SetAttr::Kinds { slot, arms }, _) => {
                return self.write_by_kind((atom, &val), name, (slot, &arms), &[], |this, arm| {
                    this.delete_by(arm, (atom, val.clone()), name)
                });
            }
            (SetAttr::Hook(plan), _) => {
                let one = self.program.world.types.of(atom);
                let key = self.name_const(name);
                self.run_plan(&plan, &[(val.clone(), one), (key, Type::STR)])?;
                return Some(());
            }
            (SetAttr::Checked(plan), _) => {
                let one = self.program.world.types.of(atom);
                self.run_plan(&plan, &[(val.clone(), one)])?;
                return Some(());
            }
            (SetAttr::Missing, _) if self.plan(|c| c.descriptor_lacks(atom, name, "__delete__")) => {
                self.raise(Builtin::AttributeError, "__delete__");
                return None;
            }
            _ => {
                match atom {
                    Atom::Class(class) if !self.plan(|c| c.is_immutable(class)) => {
                        if self.plan(|c| c.is_class_word(name)) {
                            let attr = self.program.hir.names.text(name);
                            let class = self.program.hir.names.text(self.program.world.classes[class.index()].name);
                            let text = format!("cannot delete '{attr}' attribute of immutable type '{class}'");
                            self.raise(Builtin::TypeError, &text);
                        } else {
                            self.no_attribute((atom, &val), name);
                        }
                    }
                    Atom::Module(_) => self.no_module_attribute((atom, &val), name),
                    Atom::Func(_) | Atom::Method(_) => self.no_attribute((atom, &val), name),
                    _ => self.cannot_set((atom, &val), name),
                }
                return None;
            }
        };
        let old = self.emit1(Op::LoadSlot { index, storage: Storage::Value }, &[object], Ty::Value);
        self.load_bound(old, Type::NONE, true, |this| match atom {
            // A slot says no more than its name.
            Atom::Instance(shape) if this.program.world.is_slot(this.program.world.shape_class(shape), name) => {
                let text = this.program.hir.names.text(name).to_owned();
                this.raise(Builtin::AttributeError, &text);
            }
            Atom::Instance(_) => this.nothing_to_delete(atom, name),
            _ => this.no_attribute((atom, &val), name),
        });
        let unbound = self.vconst(value::UNBOUND);
        self.replace_slot(object, index, Storage::Value, unbound);
        Some(())
    }

    // --- isinstance ----------------------------------------------------------------------------------

    pub(crate) fn isinstance(&mut self, val: &Val, ty: Type, classes: &[ClassVal]) -> ValueId {
        let names: Vec<Class> = classes.iter().map(|&(class, _)| class).collect();
        let out = self.dispatch(val, ty, Type::BOOL, |this, atom, val| {
            let bit = match this.plan(|c| c.atom_is(atom, &names)) {
                Some(verdict) => this.bool_const(verdict),
                None => {
                    let mut any = this.bool_const(false);
                    for class in classes {
                        if let Some(is) = this.is_of_class(atom, &val, class) {
                            any = this.emit1(Op::BOr, &[any, is], Ty::I1);
                        }
                    }
                    any
                }
            };
            Some((Val::One(bit), Type::BOOL))
        });
        match out {
            Some(Val::One(v)) => v,
            _ => self.bool_const(false),
        }
    }

    /// Whether a value is an instance of a class, where only run time can tell; None if it never is.
    fn is_of_class(&mut self, atom: Atom, val: &Val, class: &ClassVal) -> Option<ValueId> {
        let of = self.program.world.class_of(atom)?;
        if self.program.world.is_subclass(of, class.0) {
            return Some(self.is_below(atom, val, class));
        }
        let &Val::One(object) = val else { return None };
        if !self.plan(|c| c.may_be_below(atom, of, class.0)) {
            return None;
        }
        let id = self.program.type_id(crate::program::HeapType::Class(class.0));
        let is = self.is_instance(object, id);
        if !self.program.world.repeats(class.0) {
            return Some(is);
        }
        let (below, join) = (self.f.add_block(), self.join_block(Ty::I1));
        let no = self.f.add_block();
        self.branch(is, below, no);
        self.block = no;
        self.goto(join.0, &[is]);
        self.block = below;
        let same = self.is_below(Atom::AnyException(class.0), val, class);
        self.goto(join.0, &[same]);
        self.block = join.0;
        Some(join.1)
    }
}
