//! Lists of names, dicts of classes, facts about functions (`molt_infer::reflect`).

use crate::func::{FuncLower, Val};
use crate::layout::{OBJECT, Rep, TUPLE, rep};
use molt_abi::types::Builtin;
use molt_abi::value::{self, Storage};
use molt_infer::reflect::{CodeFact, Member, Presence};
use molt_infer::types::{Atom, Func, Type};
use molt_ssa::{Op, Ty, ValueId};

impl FuncLower<'_, '_, '_> {
    /// An intrinsic of this file: None if the name is none, Some(None) if it does not return.
    #[expect(clippy::option_option, reason = "as in `core`")]
    pub(crate) fn reflect(&mut self, name: &str, (val, ty): (Val, Type), result: Type) -> Option<Option<Val>> {
        Some(match name {
            "dir_names" => self.dir_names(&val, ty, result),
            "abstract_names" => self.abstract_names(&val, ty, result),
            "class_dict" => self.class_dict(&val, ty, result),
            "func_dict" => self.func_dict(&val, ty, result),
            "exc_dict" | "slot_dict" => self.dict_of_fields(name, &val, ty, result),
            "func_kwdefaults" => self.kw_defaults(&val, ty, result),
            "module_of" => self.dispatch(&val, ty, result, |this, atom, _| {
                let Some(module) = this.plan(|c| c.module_of(atom)) else {
                    return this.wrong_owner("__globals__", "function", atom);
                };
                Some((Val::Unit, this.program.world.types.of(module)))
            }),
            "func_defaults" | "func_cells" | "func_facts" => self.dispatch(&val, ty, result, |this, atom, val| {
                let attribute = match name {
                    "func_defaults" => "__defaults__",
                    "func_cells" => "__closure__",
                    _ => "__code__",
                };
                let Atom::Func(func) = atom else { return this.wrong_owner(attribute, "function", atom) };
                this.func_tuple(name, func, &val)
            }),
            _ => return None,
        })
    }

    /// Whether the attribute is there; None if it always is.
    fn presence(&mut self, presence: Presence, atom: Atom, object: &Val) -> Option<ValueId> {
        let word = match (presence, object) {
            (Presence::Field(shape, name), Val::One(object)) => {
                let layout = self.program.layout(shape);
                let index = layout.fields.get_index_of(&name)? as u32;
                if self.is_definite(shape, name) || layout.fields[&name].1 != Storage::Value {
                    return None;
                }
                self.emit1(Op::LoadSlot { index, storage: Storage::Value }, &[*object], Ty::Value)
            }
            (Presence::FuncWord(func, name), Val::One(object)) => {
                let index = self.program.world.funcs[func.index()].attr_word(name)?;
                self.emit1(Op::LoadSlot { index, storage: Storage::Value }, &[*object], Ty::Value)
            }
            (Presence::Variable(slot, name), _) => self.load_class_attr((atom, object), slot, name),
            (Presence::Global(global), _) => {
                let id = self.program.global(global);
                self.emit1(Op::LoadGlobal { global: id }, &[], Ty::Value)
            }
            _ => return None,
        };
        let unbound = self.vconst(value::UNBOUND);
        let empty = self.emit1(Op::VSame, &[word, unbound], Ty::I1);
        Some(self.emit1(Op::BNot, &[empty], Ty::I1))
    }

    /// Runs `body` if the attribute is there.
    fn if_present(&mut self, presence: Presence, atom: Atom, object: &Val, body: impl FnOnce(&mut Self)) {
        match self.presence(presence, atom, object) {
            None => body(self),
            Some(there) => {
                let (yes, done) = (self.f.add_block(), self.f.add_block());
                self.branch(there, yes, done);
                let saved = self.snapshot();
                self.block = yes;
                body(self);
                self.goto(done, &[]);
                self.restore(saved);
                self.block = done;
            }
        }
    }

    fn dir_names(&mut self, val: &Val, ty: Type, result: Type) -> Option<Val> {
        let Some(Atom::List(site)) = self.single(result) else { return None };
        self.dispatch(val, ty, result, |this, atom, val| {
            let list = this.new_list(site, 0);
            for (name, presence) in this.plan(|c| c.shown_names(atom)) {
                this.if_present(presence, atom, &val, |this| {
                    let text = this.str_const(name.as_bytes());
                    this.append(list, site, Val::One(text), Type::STR);
                });
            }
            if let Some(class) = this.plan(|c| c.dict_class(atom)) {
                let dict = this.instance_dict(&val)?;
                let kept = this.program.world.keep_dict(class);
                let kept = this.program.world.types.of(Atom::Dict(kept));
                this.each(&Val::One(dict), kept, crate::iterate::NotIterable::Plain, false, |this, key, ty| {
                    this.append(list, site, key, ty);
                })?;
            }
            Some((Val::One(list), result))
        })
    }

    fn abstract_names(&mut self, val: &Val, ty: Type, result: Type) -> Option<Val> {
        let Some(Atom::List(site)) = self.single(result) else { return None };
        self.dispatch(val, ty, result, |this, atom, _| {
            let list = this.new_list(site, 0);
            if let Atom::Class(class) = atom {
                for name in this.plan(|c| c.abstract_names(class)) {
                    let text = this.str_const(name.as_bytes());
                    this.append(list, site, Val::One(text), Type::STR);
                }
            }
            Some((Val::One(list), result))
        })
    }

    /// Stores under a constant name in a new dict.
    fn put(&mut self, dict: &Val, dict_ty: Type, name: &str, val: Val, ty: Type) {
        let key = self.str_const(name.as_bytes());
        self.special(dict, dict_ty, "__setitem__", &[(Val::One(key), Type::STR), (val, ty)], Type::NONE, "");
    }

    /// An attribute's getter, called by itself with an object that is none of its class's.
    fn wrong_owner(&mut self, attribute: &str, class: &str, atom: Atom) -> Option<(Val, Type)> {
        let name = self.plan(|c| c.type_name(atom));
        let text = format!("descriptor '{attribute}' for '{class}' objects doesn't apply to a '{name}' object");
        self.raise(Builtin::TypeError, &text);
        None
    }

    fn class_dict(&mut self, val: &Val, ty: Type, result: Type) -> Option<Val> {
        let Some(Atom::Dict(site)) = self.single(result) else { return None };
        self.dispatch(val, ty, result, |this, atom, of| {
            let Atom::Class(class) = atom else { return this.wrong_owner("__dict__", "type", atom) };
            let dict = this.new_dict(site);
            for (name, member) in this.plan(|c| c.class_members(class)) {
                let ty = this.plan(|c| c.member_type(&member));
                match member {
                    Member::Slot(..) => {
                        let owner = (of.clone(), this.program.world.types.of(atom));
                        let key = (Val::One(this.str_const(name.as_bytes())), Type::STR);
                        let (val, ty) = this.helper("_member_descriptor", &[owner, key])?;
                        this.put(&dict, result, &name, val, ty);
                    }
                    Member::Constant(constant) => {
                        let val = this.constant_val(&constant);
                        this.put(&dict, result, &name, val, ty);
                    }
                    Member::Names(names) => {
                        let val = this.names_tuple(&names);
                        this.put(&dict, result, &name, val, ty);
                    }
                    Member::Attribute(..) if ty == Type::NEVER => {}
                    Member::Attribute(slot, attr) => {
                        let full = this.program.world.peek(slot);
                        let maybe = this.program.world.types.has(full, Atom::Unbound);
                        let presence = if maybe { Presence::Variable(slot, attr) } else { Presence::Always };
                        this.if_present(presence, atom, &of, |this| {
                            let val = if rep(this.program.world, ty) == Rep::Unit {
                                Val::Unit
                            } else {
                                let v = this.load_class_attr((atom, &of), slot, attr);
                                this.from_value(v, ty)
                            };
                            this.put(&dict, result, &name, val, ty);
                        });
                    }
                }
            }
            Some((dict, result))
        })
    }

    fn func_dict(&mut self, val: &Val, ty: Type, result: Type) -> Option<Val> {
        let Some(Atom::Dict(site)) = self.single(result) else { return None };
        self.dispatch(val, ty, result, |this, atom, val| {
            let Atom::Func(func) = atom else { return this.wrong_owner("__dict__", "function", atom) };
            let func = this.program.world.find_func(func);
            let dict = this.new_dict(site);
            for (name, slot) in this.program.world.funcs[func.index()].attrs.clone() {
                let text = this.program.hir.names.text(name).to_owned();
                let ty = this.program.world.peek(slot);
                let ty = this.program.world.norm(ty);
                let ty = this.program.world.types.without(ty, Atom::Unbound);
                let own = matches!(
                    &*text,
                    "__name__"
                        | "__qualname__"
                        | "__doc__"
                        | "__module__"
                        | "__annotations__"
                        | "__type_params__"
                        | "__defaults__"
                        | "__kwdefaults__"
                        | "__code__"
                );
                if own || ty == Type::NEVER {
                    continue;
                }
                this.if_present(Presence::FuncWord(func, name), atom, &val, |this| {
                    let (Val::One(object), Some(index)) =
                        (&val, this.program.world.funcs[func.index()].attr_word(name))
                    else {
                        return;
                    };
                    let v = this.emit1(Op::LoadSlot { index, storage: Storage::Value }, &[*object], Ty::Value);
                    let held = this.from_value(v, ty);
                    this.put(&dict, result, &text, held, ty);
                });
            }
            Some((dict, result))
        })
    }

    fn dict_of_fields(&mut self, intrinsic: &str, val: &Val, ty: Type, result: Type) -> Option<Val> {
        let Some(Atom::Dict(site)) = self.single(result) else { return None };
        self.dispatch(val, ty, result, |this, atom, val| {
            let dict = this.new_dict(site);
            for (shape, name) in this.plan(|c| c.listed_fields(intrinsic, atom)) {
                let text = this.program.hir.names.text(name).to_owned();
                let slot = this.program.world.field(shape, name);
                let ty = this.program.world.peek(slot);
                let ty = this.program.world.norm(ty);
                let ty = this.program.world.types.without(ty, Atom::Unbound);
                let index = this.program.layout(shape).fields.get_index_of(&name);
                let (Val::One(object), Some(index), false) = (&val, index, ty == Type::NEVER) else { continue };
                this.if_present(Presence::Field(shape, name), atom, &val, |this| {
                    let load = Op::LoadSlot { index: index as u32, storage: Storage::Value };
                    let v = this.emit1(load, &[*object], Ty::Value);
                    let held = this.from_value(v, ty);
                    this.put(&dict, result, &text, held, ty);
                });
            }
            Some((dict, result))
        })
    }

    fn kw_defaults(&mut self, val: &Val, ty: Type, result: Type) -> Option<Val> {
        let dict_ty = self.program.world.types.filter(result, |atom| matches!(atom, Atom::Dict(_)));
        self.dispatch(val, ty, result, |this, atom, val| {
            let Atom::Func(func) = atom else { return this.wrong_owner("__kwdefaults__", "function", atom) };
            let func = this.program.world.find_func(func);
            let data = &this.program.world.funcs[func.index()];
            let (hir, count) = (data.func, data.kw_defaults.len());
            if count == 0 {
                return Some((Val::Unit, Type::NONE));
            }
            let Some(Atom::Dict(site)) = this.single(dict_ty) else { return None };
            let dict = this.new_dict(site);
            let params = &this.program.hir.functions[hir.index()].params;
            let named: Vec<(String, u32)> = params
                .iter()
                .filter(|param| param.kind == molt_hir::ParamKind::KeywordOnly)
                .filter_map(|param| Some((this.program.hir.names.text(param.name).to_owned(), param.default?)))
                .collect();
            for (name, index) in named {
                let (held, ty) = this.default_of(func, true, index, &val);
                this.put(&dict, dict_ty, &name, held, ty);
            }
            Some((dict, dict_ty))
        })
    }

    /// The value of a default.
    fn default_of(&mut self, func: Func, keyword: bool, index: u32, val: &Val) -> (Val, Type) {
        let closure = if let Val::One(closure) = val { Some(*closure) } else { None };
        let data = &self.program.world.funcs[func.index()];
        let slot = if keyword { data.kw_defaults[index as usize] } else { data.defaults[index as usize] };
        let ty = self.program.world.peek(slot);
        let ty = self.program.world.norm(ty);
        self.default(func, keyword, index, closure, ty)
    }

    fn func_tuple(&mut self, name: &str, func: Func, val: &Val) -> Option<(Val, Type)> {
        let func = self.program.world.find_func(func);
        let ty = self.plan(|c| c.func_tuple_type(name, func));
        if ty == Type::NONE {
            return Some((Val::Unit, ty));
        }
        let mut words: Vec<ValueId> = Vec::new();
        match name {
            "func_defaults" => {
                for index in 0..self.program.world.funcs[func.index()].defaults.len() as u32 {
                    let (held, ty) = self.default_of(func, false, index, val);
                    words.push(self.to_value(&held, ty));
                }
            }
            "func_cells" => {
                let Val::One(closure) = *val else { return None };
                for index in self.plan(|c| c.cell_order(func)) {
                    words.push(self.emit1(Op::LoadSlot { index, storage: Storage::Value }, &[closure], Ty::Value));
                }
            }
            _ => {
                for fact in self.plan(|c| c.code_facts(func)) {
                    let word = match fact {
                        CodeFact::Name(name) => {
                            let held = self.name_const(name);
                            self.to_value(&held, Type::STR)
                        }
                        CodeFact::Text(text) => {
                            let text = self.str_const(text.as_bytes());
                            self.to_value(&Val::One(text), Type::STR)
                        }
                        CodeFact::Int(number) => {
                            let number = self.iconst(number);
                            self.emit1(Op::VFromI, &[number], Ty::Value)
                        }
                        CodeFact::Names(names) => {
                            let Val::One(tuple) = self.names_tuple(&names) else { return None };
                            let tuple = self.emit1(Op::RefCast, &[tuple], Ty::Ref(OBJECT));
                            self.emit1(Op::VFromRef, &[tuple], Ty::Value)
                        }
                    };
                    words.push(word);
                }
            }
        }
        Some((Val::One(self.emit1(Op::NewTuple, &words, Ty::Ref(TUPLE))), ty))
    }

    /// A tuple of strs.
    pub(crate) fn names_tuple(&mut self, names: &[molt_hir::Name]) -> Val {
        let words: Vec<ValueId> = names
            .iter()
            .map(|&name| {
                let held = self.name_const(name);
                self.to_value(&held, Type::STR)
            })
            .collect();
        Val::One(self.emit1(Op::NewTuple, &words, Ty::Ref(TUPLE)))
    }
}
