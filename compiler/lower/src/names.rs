//! Attributes by computed name: one comparison for each name that the object's class has.

use crate::calls::Extras;
use crate::func::{FuncLower, Val};
use crate::layout::STR;
use molt_abi::types::Builtin;
use molt_hir::Name;
use molt_infer::names::{Access, Key, NamedStore, Spelling, Verb};
use molt_infer::types::{Atom, Type};
use molt_ssa::{Op, Ty, ValueId};

impl FuncLower<'_, '_, '_> {
    pub(crate) fn access(&mut self, access: &Access, extras: Extras) -> Option<(Val, Type)> {
        let (val, ty) = self.source(access.value.0, extras);
        let extra = access.extra.map(|(source, _)| self.source(source, extras));
        let plain = access.plain;
        match &access.key {
            Key::Constant(name) => self.constant_access(access, &val, ty, *name, extra),
            Key::Computed { source, spelling, .. } => {
                let (key, key_ty) = self.source(*source, extras);
                let result = self.plan(|c| c.access_type(access));
                let out = self.dispatch(&key, key_ty, result, |this, kind, key| {
                    let (Atom::Str, Val::One(key)) = (kind, key) else {
                        let kind = this.plan(|c| c.type_name(kind));
                        this.raise(Builtin::TypeError, &format!("attribute name must be string, not '{kind}'"));
                        return None;
                    };
                    let out = this.dispatch(&val, ty, result, |this, atom, val| match access.verb {
                        Verb::Get => this.get_named(atom, &val, key, spelling, extra.as_ref(), plain, result),
                        Verb::Has => this.has_named(atom, &val, key, spelling, plain),
                        Verb::Set => this.set_named(atom, &val, key, spelling, extra.clone()?, plain),
                        Verb::Delete => this.delete_named(atom, &val, key, spelling, plain),
                    })?;
                    Some((out, result))
                })?;
                Some((out, result))
            }
        }
    }

    fn constant_access(
        &mut self,
        access: &Access,
        val: &Val,
        ty: Type,
        name: Name,
        extra: Option<(Val, Type)>,
    ) -> Option<(Val, Type)> {
        let plain = access.plain;
        match access.verb {
            Verb::Get => {
                let result = self.plan(|c| c.access_type(access));
                let out = self.dispatch(val, ty, result, |this, atom, val| {
                    let attr = this.plan(|c| c.plan_access(atom, name, plain));
                    this.get_or(atom, val, name, &attr, extra.as_ref())
                })?;
                Some((out, result))
            }
            Verb::Has => {
                let out = self.dispatch(val, ty, Type::BOOL, |this, atom, val| {
                    let attr = this.plan(|c| c.plan_asked(atom, name, plain));
                    let bit = this.has(atom, val, name, &attr)?;
                    Some((Val::One(bit), Type::BOOL))
                });
                match out {
                    Some(out) => Some((out, Type::BOOL)),
                    None => Some((Val::One(self.bool_const(false)), Type::BOOL)),
                }
            }
            Verb::Set => {
                self.set_attr_val((val.clone(), ty), name, extra?, plain);
                Some((Val::Unit, Type::NONE))
            }
            Verb::Delete => {
                self.del_attr_val(val, ty, name, plain);
                Some((Val::Unit, Type::NONE))
            }
        }
    }

    /// Runs `arm` for the name that the key equals, and `otherwise` if it equals none.
    pub(crate) fn match_name(
        &mut self,
        key: ValueId,
        names: &[Name],
        result: Type,
        mut arm: impl FnMut(&mut Self, Name) -> Option<(Val, Type)>,
        otherwise: impl FnOnce(&mut Self) -> Option<(Val, Type)>,
    ) -> Option<(Val, Type)> {
        let join = self.f.add_block();
        let joined = self.block_param(join, result, false);
        self.sinks.push((join, result));
        let mut reached = false;
        for &name in names {
            let Val::One(text) = self.name_const(name) else { continue };
            let same = self.rt("str_eq", &[key, text], Ty::I1);
            let (yes, no) = (self.f.add_block(), self.f.add_block());
            self.branch(same, yes, no);
            let saved = self.snapshot();
            self.block = yes;
            let done = arm(self, name);
            reached |= self.join_arm(join, result, done);
            self.restore(saved);
            self.block = no;
        }
        let done = otherwise(self);
        reached |= self.join_arm(join, result, done);
        self.sinks.pop();
        self.block = join;
        reached.then_some((joined, result))
    }

    /// The str, if the program's formats name such an attribute; see `molt_infer`'s `texts`.
    pub(crate) fn field_name(&mut self, name: &Val) -> Option<Val> {
        let &Val::One(key) = name else { return None };
        let known = self.f.add_block();
        for text in self.program.world.format_fields.attributes.clone() {
            let text = self.str_const(&text);
            let same = self.rt("str_eq", &[key, text], Ty::I1);
            let other = self.f.add_block();
            self.branch(same, known, other);
            self.block = other;
        }
        let text = self.around(b"attribute '", key, b"' of a format's field is spelt nowhere in the program");
        self.raise_message(Builtin::NotImplementedError, text);
        self.block = known;
        (!self.program.world.format_fields.attributes.is_empty()).then_some(Val::One(key))
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one lookup")]
    fn get_named(
        &mut self,
        atom: Atom,
        val: &Val,
        key: ValueId,
        spelling: &Spelling,
        default: Option<&(Val, Type)>,
        plain: bool,
        result: Type,
    ) -> Option<(Val, Type)> {
        let one = self.program.world.types.of(atom);
        let [first, last] = if plain { [None, None] } else { self.plan(|c| c.lookup_hooks(atom)) };
        let key_arg = (Val::One(key), Type::STR);
        let added = self.plan(|c| c.may_have_added(atom, spelling));
        let missing = |this: &mut Self| match (default, &last) {
            (Some(default), None) => Some(default.clone()),
            (default, Some(hook)) => {
                let run = |this: &mut Self| this.run_plan(hook, &[(val.clone(), one), key_arg.clone()]);
                match default {
                    None => run(this),
                    Some(default) => {
                        let out = this.catching(Builtin::AttributeError, result, run, |_| Some(default.clone()))?;
                        Some((out, result))
                    }
                }
            }
            (None, None) => {
                this.no_attribute_named((atom, val), key, Verb::Get);
                None
            }
        };
        let fall_back = |this: &mut Self| {
            this.refuse_unsaid(atom, key, spelling);
            let plan = if added { this.plan(|c| c.plan_helper("_added_attribute", &[one, Type::STR])) } else { None };
            let Some(plan) = plan else { return missing(this) };
            let run = |this: &mut Self| this.run_plan(&plan, &[(val.clone(), one), (Val::One(key), Type::STR)]);
            let out = this.catching(Builtin::AttributeError, result, run, missing)?;
            Some((out, result))
        };
        if let Some(hook) = first {
            let run = |this: &mut Self| this.run_plan(&hook, &[(val.clone(), one), key_arg.clone()]);
            if default.is_none() && last.is_none() {
                return run(self);
            }
            let out = self.catching(Builtin::AttributeError, result, run, fall_back)?;
            return Some((out, result));
        }
        let names = self.plan(|c| c.attr_names(atom, spelling));
        self.match_name(
            key,
            &names,
            result,
            |this, name| {
                let attr = this.plan(|c| c.plan_access(atom, name, plain));
                this.get_or(atom, val.clone(), name, &attr, default)
            },
            |this| match this.plan(|c| c.dict_class(atom)) {
                None => fall_back(this),
                Some(class) => {
                    let own = this.plan(|c| c.dict_value_type(class));
                    this.entry_or(val, class, &Val::One(key), own, result, fall_back)
                }
            },
        )
    }

    /// A text with a str between its parts.
    fn around(&mut self, start: &[u8], key: ValueId, end: &[u8]) -> ValueId {
        let (start, end) = (self.str_const(start), self.str_const(end));
        let text = self.rt("str_concat", &[start, key], Ty::Ref(STR));
        self.rt("str_concat", &[text, end], Ty::Ref(STR))
    }

    /// Raises NotImplementedError for an attribute that is there, but that no text of the program says.
    fn refuse_unsaid(&mut self, atom: Atom, key: ValueId, spelling: &Spelling) {
        let unsaid = self.plan(|c| c.unsaid_names(atom, spelling));
        if unsaid.is_empty() {
            return;
        }
        let (all, space) = (self.str_const(format!(" {} ", unsaid.join(" ")).as_bytes()), self.str_const(b" "));
        let word = self.rt("str_concat", &[space, key], Ty::Ref(STR));
        let word = self.rt("str_concat", &[word, space], Ty::Ref(STR));
        let is_there = self.rt("str_contains", &[all, word], Ty::I1);
        let (yes, no) = (self.f.add_block(), self.f.add_block());
        self.branch(is_there, yes, no);
        self.block = yes;
        let text = self.around(b"attribute '", key, b"' is read by a computed name that no text of the program says");
        self.raise_message(Builtin::NotImplementedError, text);
        self.block = no;
    }

    fn has_named(
        &mut self,
        atom: Atom,
        val: &Val,
        key: ValueId,
        spelling: &Spelling,
        plain: bool,
    ) -> Option<(Val, Type)> {
        let one = self.program.world.types.of(atom);
        let hooks = if plain { [None, None] } else { self.plan(|c| c.lookup_hooks(atom)) };
        let asks = |this: &mut Self, hook: &molt_infer::Plan| {
            let out = this.catching(
                Builtin::AttributeError,
                Type::BOOL,
                |this| {
                    this.aside(|this| this.run_plan(hook, &[(val.clone(), one), (Val::One(key), Type::STR)]))?;
                    Some((Val::One(this.bool_const(true)), Type::BOOL))
                },
                |this| Some((Val::One(this.bool_const(false)), Type::BOOL)),
            )?;
            Some((out, Type::BOOL))
        };
        let [first, last] = &hooks;
        if let Some(hook) = first {
            return asks(self, hook);
        }
        let names = self.plan(|c| c.attr_names(atom, spelling));
        self.match_name(
            key,
            &names,
            Type::BOOL,
            |this, name| {
                let attr = this.plan(|c| c.plan_access(atom, name, plain));
                Some((Val::One(this.has(atom, val.clone(), name, &attr)?), Type::BOOL))
            },
            |this| match (this.plan(|c| c.dict_class(atom)), last) {
                (None, None) if this.plan(|c| c.may_have_added(atom, spelling)) => {
                    let plan = this.plan(|c| c.plan_helper("_has_added", &[one, Type::STR]))?;
                    this.run_plan(&plan, &[(val.clone(), one), (Val::One(key), Type::STR)])
                }
                (Some(_), None) => {
                    let own = this.has_entry(val, &Val::One(key))?;
                    if !this.plan(|c| c.may_have_added(atom, spelling)) {
                        return Some((Val::One(own), Type::BOOL));
                    }
                    let plan = this.plan(|c| c.plan_helper("_has_added", &[one, Type::STR]))?;
                    let (added, _) = this.run_plan(&plan, &[(val.clone(), one), (Val::One(key), Type::STR)])?;
                    let Val::One(added) = added else { return None };
                    Some((Val::One(this.emit1(Op::BOr, &[own, added], Ty::I1)), Type::BOOL))
                }
                (_, Some(hook)) => asks(this, hook),
                (None, None) => Some((Val::One(this.bool_const(false)), Type::BOOL)),
            },
        )
    }

    fn set_named(
        &mut self,
        atom: Atom,
        val: &Val,
        key: ValueId,
        spelling: &Spelling,
        (new, new_ty): (Val, Type),
        plain: bool,
    ) -> Option<(Val, Type)> {
        let one = self.program.world.types.of(atom);
        match self.plan(|c| c.plan_named_store(atom, spelling, new_ty, plain)) {
            NamedStore::Hook(hook) => {
                self.run_plan(&hook, &[(val.clone(), one), (Val::One(key), Type::STR), (new, new_ty)])?;
                Some((Val::Unit, Type::NONE))
            }
            NamedStore::Names { names, dict } => self.match_name(
                key,
                &names,
                Type::NONE,
                |this, name| {
                    this.set_attr_val((val.clone(), one), name, (new.clone(), new_ty), plain);
                    Some((Val::Unit, Type::NONE))
                },
                |this| {
                    match dict {
                        Some(class) => this.store_entry(val, class, &Val::One(key), (new.clone(), new_ty))?,
                        None if this.plan(|c| c.adds_any(atom, spelling)) => {
                            let plan = this.plan(|c| c.plan_helper("_add_attribute", &[one, Type::STR, new_ty]))?;
                            let new = (new.clone(), new_ty);
                            this.run_plan(&plan, &[(val.clone(), one), (Val::One(key), Type::STR), new])?;
                        }
                        // No code can read it but by this name, computed again.
                        None if matches!(atom, Atom::Class(class) if this.plan(|c| c.is_immutable(class))) => {
                            this.immutable_type_named(atom, key);
                            return None;
                        }
                        None if matches!(atom, Atom::Class(_) | Atom::Func(_) | Atom::Module(_)) => {}
                        None => {
                            this.no_attribute_named((atom, val), key, Verb::Set);
                            return None;
                        }
                    }
                    Some((Val::Unit, Type::NONE))
                },
            ),
        }
    }

    fn delete_named(
        &mut self,
        atom: Atom,
        val: &Val,
        key: ValueId,
        spelling: &Spelling,
        plain: bool,
    ) -> Option<(Val, Type)> {
        let one = self.program.world.types.of(atom);
        let hook = if plain { None } else { self.plan(|c| c.delete_hook(atom)) };
        if let Some(hook) = hook {
            self.run_plan(&hook, &[(val.clone(), one), (Val::One(key), Type::STR)])?;
            return Some((Val::Unit, Type::NONE));
        }
        let names = self.plan(|c| c.attr_names(atom, spelling));
        self.match_name(
            key,
            &names,
            Type::NONE,
            |this, name| {
                this.del_attr_val(val, one, name, plain);
                Some((Val::Unit, Type::NONE))
            },
            |this| match this.plan(|c| c.dict_class(atom)) {
                Some(_) => {
                    this.delete_entry(val, &Val::One(key), |this| {
                        this.no_attribute_named((atom, val), key, Verb::Delete)
                    })?;
                    Some((Val::Unit, Type::NONE))
                }
                None => {
                    this.no_attribute_named((atom, val), key, Verb::Delete);
                    None
                }
            },
        )
    }

    /// The AttributeError of a computed name.
    fn immutable_type_named(&mut self, atom: Atom, key: ValueId) {
        let Atom::Class(class) = atom else { return };
        let class = self.program.hir.names.text(self.program.world.classes[class.index()].name);
        let end = format!("' attribute of immutable type '{class}'");
        let text = self.around(b"cannot set '", key, end.as_bytes());
        let id = self.iconst(i64::from(Builtin::TypeError as u32));
        self.call_rt("raise_text", &[id, text], None);
        self.raise_pending();
    }

    fn no_attribute_named(&mut self, (atom, val): (Atom, &Val), key: ValueId, verb: Verb) {
        let start = self.missing_text(atom);
        let changes = matches!(verb, Verb::Set | Verb::Delete);
        let end = match atom {
            Atom::Instance(shape) if self.program.world.may_keep_dict(self.program.world.shape_class(shape)) => "'",
            Atom::Class(_) | Atom::Module(_) | Atom::Func(_) => "'",
            _ if changes => "' and no __dict__ for setting new attributes",
            _ => "'",
        };
        let text = self.around(start.as_bytes(), key, end.as_bytes());
        if let Some(object) = self.missed_object(atom, val) {
            self.call_rt("raise_missed", &[text, key, object], None);
            return self.raise_pending();
        }
        let id = self.iconst(i64::from(Builtin::AttributeError as u32));
        if self.program.world.reads_error_names() {
            self.call_rt("raise_named", &[id, text, key], None);
        } else {
            self.call_rt("raise_text", &[id, text], None);
        }
        self.raise_pending();
    }
}
