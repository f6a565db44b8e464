//! `intrinsics.NAME(…)`: core operations inline, everything else a call of the runtime row of that name.

use crate::func::{FuncLower, Mode, Val};
use crate::layout::{self, OBJECT, TUPLE};
use molt_abi::table::{self, Type as Rt};
use molt_abi::types::Builtin;
use molt_abi::value::Storage;
use molt_hir::{Const, Name, Reg};
use molt_infer::types::{Atom, Site, Type};
use molt_ssa::{IntCond, Op, Ty, ValueId};

impl FuncLower<'_, '_, '_> {
    pub(crate) fn intrinsic(&mut self, name: Name, regs: &[Reg], result: Type) -> Option<Val> {
        let text = self.program.hir.names.text(name).to_owned();
        let args: Vec<(Val, Type)> = regs.iter().map(|&reg| (self.val(reg), self.ty(reg))).collect();
        let mut args = self.native_arguments(&text, args);
        let row = table::find(&text);
        for (i, arg) in args.iter_mut().enumerate() {
            let param = row.and_then(|row| row.params.get(i)).map(|&(_, param)| param);
            *arg = self.expected(&text, param, arg.clone())?;
        }
        if let Some(done) = self.core(&text, regs, &args, result) {
            return done;
        }
        let Some(row) = row else {
            self.raise(Builtin::RuntimeError, &format!("molt: no intrinsic {text}"));
            return None;
        };
        let site = args.first().and_then(|(_, ty)| self.site_of(*ty));
        let mut values = Vec::new();
        for (&(_, param), (val, ty)) in row.params.iter().zip(&args) {
            values.push(self.row_arg(param, val, *ty, site));
        }
        let out = self.row_type(row.result, result, site);
        let v = self.call_rt(&text, &values, out);
        // A pointer that a method took out of its object is good as long as the object lives, whose finalizer frees it.
        if row.params.iter().any(|&(_, param)| param == Rt::Ptr) && !self.hir.params.is_empty() {
            let owner = self.val(Reg(0));
            self.keep(&owner);
        }
        if row.result == Rt::Never {
            self.terminate(molt_ssa::Term::Unreachable);
            return None;
        }
        Some(match (row.result, v) {
            (_, None) => Val::Unit,
            (Rt::Int | Rt::OwnInt, Some(v)) => Val::Big(v),
            (Rt::Word | Rt::OwnWord, Some(v)) => {
                let (elem, storage) = site.map_or((Type::NEVER, Storage::Value), |site| self.elem(site));
                self.from_storage(v, storage, elem)
            }
            (Rt::Value | Rt::OwnValue, Some(v)) => self.from_value(v, result),
            (_, Some(v)) => Val::One(v),
        })
    }

    /// An argument as its intrinsic expects it: a number of one representation, a str or bytes. A method of a builtin type
    /// may be called with anything; TypeError.
    fn expected(&mut self, name: &str, param: Option<Rt>, (val, ty): (Val, Type)) -> Option<(Val, Type)> {
        let number = match param {
            None => matches!(name, "raw" | "clamp" | "index" | "float"),
            Some(param) => matches!(param, Rt::I64 | Rt::F64 | Rt::Int | Rt::OwnInt),
        };
        if number {
            return self.expected_number(val, ty, name == "float" || param == Some(Rt::F64));
        }
        let (wanted, class) = match param {
            Some(Rt::Str) => (Type::STR, "str"),
            Some(Rt::Bytes) => (Type::BYTES, "bytes"),
            _ => return Some((val, ty)),
        };
        if ty == wanted {
            return Some((val, ty));
        }
        let val = self.dispatch(&val, ty, wanted, |this, atom, val| {
            let one = this.program.world.types.of(atom);
            if one == wanted {
                return Some((val, wanted));
            }
            let found = this.plan(|c| c.type_name(atom));
            let message = format!("descriptor requires a '{class}' object but received a '{found}'");
            this.raise(Builtin::TypeError, &message);
            None
        })?;
        Some((val, wanted))
    }

    /// The site of a container type.
    pub(crate) fn site_of(&mut self, ty: Type) -> Option<Site> {
        match self.single(ty)? {
            Atom::List(site) | Atom::Dict(site) | Atom::Set(site) | Atom::FrozenSet(site) | Atom::TupleOf(site) => {
                Some(site)
            }
            _ => None,
        }
    }

    /// An argument in the type of a row's parameter.
    pub(crate) fn row_arg(&mut self, param: Rt, val: &Val, ty: Type, site: Option<Site>) -> ValueId {
        match param {
            Rt::I64 | Rt::U32 | Rt::Ptr => self.as_raw((val.clone(), ty)),
            Rt::F64 => self.as_float((val.clone(), ty)),
            Rt::Int | Rt::OwnInt => self.to_word(val),
            Rt::Value | Rt::OwnValue => self.to_value(val, ty),
            Rt::Word | Rt::OwnWord => match site {
                Some(site) => {
                    let (elem, storage) = self.elem(site);
                    let val = self.coerce(val.clone(), ty, elem);
                    self.to_storage(&val, elem, storage)
                }
                None => self.to_value(val, ty),
            },
            Rt::Bool => match val {
                Val::One(v) if ty == Type::BOOL => *v,
                _ => self.truth(val, ty),
            },
            _ => match *val {
                Val::One(v) if self.ssa_ty(ty) != Some(Ty::Value) => v,
                Val::One(v) => self.emit1(Op::RefFromV, &[v], Ty::Ref(OBJECT)),
                _ => {
                    let boxed = self.to_value(val, ty);
                    self.emit1(Op::RefFromV, &[boxed], Ty::Ref(OBJECT))
                }
            },
        }
    }

    fn row_type(&mut self, row: Rt, result: Type, site: Option<Site>) -> Option<Ty> {
        Some(match row {
            Rt::Void | Rt::Never | Rt::Status => return None,
            Rt::Bool | Rt::Tri => Ty::I1,
            Rt::I64 | Rt::U32 | Rt::Ptr => Ty::I64,
            Rt::F64 => Ty::F64,
            Rt::Int | Rt::OwnInt => Ty::Int,
            Rt::Value | Rt::OwnValue => Ty::Value,
            Rt::Word | Rt::OwnWord => {
                let storage = site.map_or(Storage::Value, |site| self.elem(site).1);
                Ty::of_storage(storage)
            }
            _ => match layout::rep(self.program.world, result) {
                layout::Rep::One(ty @ Ty::Ref(_)) => ty,
                _ => Ty::Ref(OBJECT),
            },
        })
    }

    fn float_op(&mut self, op: Op, args: &[(Val, Type)]) -> Val {
        let values: Vec<ValueId> = args.iter().map(|arg| self.as_float(arg.clone())).collect();
        Val::One(self.emit1(op, &values, Ty::F64))
    }

    /// The number that a value holds, as a float or as an int word where it is boxed. Whoever calls the intrinsic has
    /// tested for numbers, as far as types can tell; others are a TypeError.
    fn expected_number(&mut self, val: Val, ty: Type, float: bool) -> Option<(Val, Type)> {
        let atoms = self.atoms(ty);
        let fits = |atom: &Atom| matches!(atom, Atom::Int | Atom::Bool | Atom::Raw) || (float && *atom == Atom::Float);
        let is_boxed = matches!(val, Val::One(_)) && self.ssa_ty(ty) == Some(Ty::Value);
        if atoms.iter().all(fits) {
            if is_boxed && !atoms.contains(&Atom::Float) {
                return Some((self.coerce(val, ty, Type::INT), Type::INT));
            }
            if !is_boxed {
                return Some((val, ty));
            }
        }
        // Boxed with None: an int that does not fit must not leave for the code behind the op.
        let joined = if float { Type::FLOAT } else { self.program.world.join(Type::INT, Type::NONE) };
        let out = self.dispatch(&val, ty, joined, |this, atom, val| match atom {
            Atom::Int | Atom::Bool | Atom::Float if float => {
                let one = this.program.world.types.of(atom);
                Some((Val::One(this.as_float((val, one))), Type::FLOAT))
            }
            Atom::Int => Some((val, Type::INT)),
            Atom::Bool => Some((Val::Big(this.to_ty(&val, Type::BOOL, Ty::Int)), Type::INT)),
            _ => {
                let name = this.plan(|c| c.type_name(atom));
                let message = if float {
                    format!("must be real number, not {name}")
                } else {
                    format!("'{name}' object cannot be interpreted as an integer")
                };
                this.raise(Builtin::TypeError, &message);
                None
            }
        })?;
        let number = if float { Type::FLOAT } else { Type::INT };
        Some((self.coerce(out, joined, number), number))
    }

    /// A core operation: None if the name is none, Some(None) if it does not return.
    #[expect(clippy::too_many_lines, reason = "one arm per core operation")]
    fn core(&mut self, name: &str, regs: &[Reg], args: &[(Val, Type)], result: Type) -> Option<Option<Val>> {
        let first = args.first().cloned().unwrap_or((Val::Unit, Type::NEVER));
        let second = args.get(1).cloned().unwrap_or((Val::Unit, Type::NEVER));
        let third = args.get(2).cloned().unwrap_or((Val::Unit, Type::NEVER));
        let site = self.site_of(first.1);
        let out = match name {
            "raw" => Val::One(self.as_raw(first)),
            "clamp" => match first.0 {
                Val::Big(word) => Val::One(self.rt("int_clamp", &[word], Ty::I64)),
                _ => Val::One(self.as_raw(first)),
            },
            "index" => Val::One(self.checked_index(first, Builtin::OverflowError)),
            "int" => match (first.0, self.mode) {
                (Val::One(v), Mode::Fast) if first.1 == Type::RAW => Val::I64(v),
                (Val::One(v), Mode::Slow) if first.1 == Type::RAW => Val::Big(self.emit1(Op::IntPack, &[v], Ty::Int)),
                (Val::One(v), _) => Val::I64(self.emit1(Op::IFromB, &[v], Ty::I64)),
                (val, _) => val,
            },
            "float" => Val::One(self.as_float(first)),
            "len" => {
                let ty = first.1;
                let out = self.dispatch(&first.0, ty, Type::RAW, |this, atom, val| {
                    let len = this.native_len(atom, &val)?;
                    Some((Val::One(len), Type::RAW))
                });
                return Some(out);
            }
            "bits" => {
                let v = self.as_float(first);
                Val::One(self.emit1(Op::FBits, &[v], Ty::I64))
            }
            "from_bits" => {
                let v = self.as_raw(first);
                Val::One(self.emit1(Op::FFromBits, &[v], Ty::F64))
            }
            "float_to_raw" => {
                let v = self.as_float(first);
                Val::One(self.emit1(Op::IFromF, &[v], Ty::I64))
            }
            "sqrt" => self.float_op(Op::FSqrt, args),
            "floor" => self.float_op(Op::FFloor, args),
            "ceil" => self.float_op(Op::FCeil, args),
            "trunc" => self.float_op(Op::FTrunc, args),
            "fabs" => self.float_op(Op::FAbs, args),
            "field_name" => return Some(self.field_name(&first.0)),
            "field_key" if self.program.world.format_fields.items => return Some(Some(first.0.clone())),
            "field_key" => {
                self.raise(Builtin::NotImplementedError, "no text of the program has a format field with brackets");
                return Some(None);
            }
            "copysign" => self.float_op(Op::FCopySign, args),
            "list_new" | "list_like" => match self.single(result) {
                Some(Atom::List(site)) => Val::One(self.new_list(site, 0)),
                _ => return Some(None),
            },
            "weak_get" => {
                let slot = self.as_raw(second);
                let v = self.rt("weak_value", &[slot], Ty::Value);
                self.from_value(v, result)
            }
            "weak_shared" => {
                let (object, fresh) = (self.to_value(&first.0, first.1), self.to_value(&second.0, second.1));
                let kind = self.as_raw(third);
                let v = self.rt("weak_shared", &[object, fresh, kind], Ty::Value);
                self.from_value(v, result)
            }
            "weak_at" => {
                let (object, at) = (self.to_value(&first.0, first.1), self.as_raw(second));
                let v = self.rt("weak_at", &[object, at], Ty::Value);
                self.from_value(v, result)
            }
            "list_get" => {
                let (Some(site), Val::One(list)) = (site, first.0) else { return Some(None) };
                let (elem, storage) = self.elem(site);
                let at = self.as_raw(second);
                let v = self.emit1(Op::LoadElem { storage }, &[list, at], Ty::of_storage(storage));
                self.from_storage(v, storage, elem)
            }
            "list_set" => {
                let (Some(site), Val::One(list)) = (site, first.0) else { return Some(None) };
                let (elem, storage) = self.elem(site);
                let at = self.as_raw(second);
                let val = self.coerce(third.0, third.1, elem);
                let word = self.to_storage(&val, elem, storage);
                if storage.counted() {
                    self.emit1(Op::TakeElem { storage }, &[list, at], Ty::of_storage(storage));
                }
                self.emit(Op::StoreElem { storage }, &[list, at, word], &[]);
                Val::Unit
            }
            "list_append" => {
                let (Some(site), Val::One(list)) = (site, first.0) else { return Some(None) };
                self.append(list, site, second.0, second.1);
                Val::Unit
            }
            "list_insert" => {
                let (Some(site), Val::One(list)) = (site, first.0) else { return Some(None) };
                let (elem, storage) = self.elem(site);
                let at = self.as_raw(second);
                let val = self.coerce(third.0, third.1, elem);
                let word = self.to_storage(&val, elem, storage);
                self.call_rt("list_insert", &[list, at, word], None);
                Val::Unit
            }
            "list_take" => {
                let (Some(site), Val::One(list)) = (site, first.0) else { return Some(None) };
                let (elem, storage) = self.elem(site);
                let at = self.as_raw(second);
                let v = self.rt("list_take", &[list, at], Ty::of_storage(storage));
                self.from_storage(v, storage, elem)
            }
            "tuple_get" => {
                let Val::One(tuple) = first.0 else { return Some(None) };
                let at = self.as_raw(second);
                let v = self.emit1(Op::LoadItem, &[tuple, at], Ty::Value);
                self.from_value(v, result)
            }
            "tuple_from_list" => {
                let Val::One(list) = first.0 else { return Some(None) };
                Val::One(self.rt("tuple_from_list", &[list], Ty::Ref(TUPLE)))
            }
            "tuple_of_column" => {
                let Val::One(rows) = first.0 else { return Some(None) };
                let at = self.as_raw(second);
                Val::One(self.rt("tuple_of_column", &[rows, at], Ty::Ref(TUPLE)))
            }
            "dict_new" => match self.single(result) {
                Some(Atom::Dict(site)) => self.new_dict(site),
                _ => return Some(None),
            },
            "dict_key" => {
                let (Some(site), Val::One(dict)) = (site, first.0) else { return Some(None) };
                let (key, storage) = self.key(site);
                let at = self.as_raw(second);
                self.stored_key("dict_int_key", "dict_key", dict, at, key, storage)
            }
            "set_elem" => {
                let (Some(site), Val::One(set)) = (site, first.0) else { return Some(None) };
                let (elem, storage) = self.elem(site);
                let at = self.as_raw(second);
                self.stored_key("set_int_key", "set_key", set, at, elem, storage)
            }
            "dict_find" | "dict_set" | "set_find" | "set_add" => return Some(self.table_op(name, args)),
            "set_new" => match self.single(result) {
                Some(Atom::Set(site)) => self.new_set(site, false),
                Some(Atom::FrozenSet(site)) => self.new_set(site, true),
                _ => return Some(None),
            },
            "isinstance" => {
                if let Some(classes) = self.class_vals(&second.0, second.1) {
                    return Some(Some(Val::One(self.isinstance(&first.0, first.1, &classes))));
                }
                return Some(self.dispatch(&second.0, second.1, Type::BOOL, |this, atom, object| {
                    let Atom::Class(class) = atom else {
                        this.raise(
                            Builtin::TypeError,
                            "isinstance() arg 2 must be a type, a tuple of types, or a union",
                        );
                        return None;
                    };
                    Some((Val::One(this.isinstance(&first.0, first.1, &[(class, object)])), Type::BOOL))
                }));
            }
            "exact" => {
                let Some(classes) = self.plan(|c| c.class_list(second.1)) else { return Some(None) };
                let out = self.dispatch(&first.0, first.1, Type::BOOL, |this, atom, _| {
                    let is =
                        !matches!(atom, Atom::Instance(_)) && this.plan(|c| c.atom_is(atom, &classes)) == Some(true);
                    Some((Val::One(this.bool_const(is)), Type::BOOL))
                });
                return Some(out);
            }
            "fixed" => {
                let fixed = matches!(self.single(first.1), Some(Atom::Tuple(_)));
                Val::One(self.bool_const(fixed))
            }
            "def_name" => {
                let func = self.single(first.1);
                let Some(Atom::Func(func)) = func else { return Some(None) };
                let function = self.program.world.funcs[func.index()].func;
                let name = self.program.hir.functions[function.index()].name;
                let text = self.program.hir.names.text(name).as_bytes().to_vec();
                self.constant_val(&Const::Str(text))
            }
            "defines" | "lacks_slot" => {
                let asked = *regs.get(1)?;
                let defines = name == "defines";
                let out = self.dispatch(&first.0, first.1, Type::BOOL, |this, atom, _| {
                    let is = this.plan(|c| if defines { c.defines(atom, asked) } else { c.lacks_slot(atom, asked) });
                    Some((Val::One(this.bool_const(is)), Type::BOOL))
                });
                return Some(out);
            }
            "complex_used" => Val::One(self.bool_const(self.program.world.complex_used)),
            "plain" => {
                let elem = site.map_or(Type::NEVER, |site| self.elem(site).0);
                let kind = self.single(elem);
                let plain = matches!(kind, Some(Atom::Int | Atom::Bool | Atom::Str | Atom::Bytes));
                Val::One(self.bool_const(plain))
            }
            "native_order" => {
                let elem = site.map_or(Type::NEVER, |site| self.elem(site).0);
                let native = self.plan(|c| c.native_order(elem));
                Val::One(self.bool_const(native))
            }
            "native_key" => {
                let native = self.plan(|c| c.native_key(first.1, second.1));
                Val::One(self.bool_const(native))
            }
            "subclass" => return Some(self.subclass(&first, second)),
            "matches" => return Some(self.matches(&first, &second.0, second.1, true)),
            "exc_same" => return Some(self.object(&first.0).map(Val::One)),
            "run_entry" => {
                let entry = self.program.world.entry_body();
                return Some(self.call_instance(entry, Vec::new(), None).map(|_| Val::Unit));
            }
            "fiber" => {
                let body = self.plan(|c| c.fiber_body(first.1))?;
                let func = self.program.called_by_runtime(body);
                let address = self.emit1(Op::FuncAddr { func }, &[], Ty::Ptr);
                Val::One(self.rt("fiber_new", &[address], Ty::I64))
            }
            "same" => Val::One(self.identical(&first, &second)),
            "type_of" | "exc_type" => return Some(self.type_of(first, result)),
            "set_class" => return Some(self.set_class(first, second)),
            "type_name" => {
                let out = self.dispatch(&first.0, first.1, Type::STR, |this, atom, val| {
                    if let (Atom::AnyException(_), Val::One(object)) = (atom, &val) {
                        let name = this.rt("object_type_name", &[*object], Ty::Ref(layout::STR));
                        return Some((Val::One(name), Type::STR));
                    }
                    let name = this.plan(|c| c.type_name(atom));
                    Some((Val::One(this.str_const(name.as_bytes())), Type::STR))
                });
                return Some(out);
            }
            "exc_traceback" => {
                let Some(object) = self.object(&first.0) else { return Some(None) };
                let word = self.exception_word(object, molt_abi::layout::exception::TRACEBACK);
                self.from_value(word, result)
            }
            "frames" => {
                let word = self.rt("frames_get", &[], Ty::Value);
                self.from_value(word, result)
            }
            "bind" => {
                let out = self.dispatch(&first.0, first.1, result, |this, atom, func| {
                    let Atom::Func(which) = atom else { return None };
                    let world = &mut *this.program.world;
                    let method = world.types.method(second.1, which);
                    let ty = world.types.of(Atom::Method(method));
                    let ty = world.norm(ty);
                    let closure = if let Val::One(v) = func { Some(v) } else { None };
                    Some((Val::Method(Box::new(second.0.clone()), closure), ty))
                });
                return Some(out);
            }
            "stop" => {
                match self.stop_target {
                    Some(_) | None => self.raise_stop(),
                }
                return Some(None);
            }
            "next" => return Some(self.next_or_raise(&first.0, first.1, result)),
            "gen_send" => return Some(self.gen_send(first, &second, result)),
            "gen_throw" => return Some(self.gen_throw(first, &second.0, result)),
            "gen_close" => return Some(self.gen_close(first, result)),
            "match_self" | "match_name" => return Some(self.pattern_intrinsic(name, regs)),
            "gen_state" => return Some(self.gen_state(&first)),
            "gen_name" => return Some(self.gen_text(&first, |function| function.name)),
            "gen_qualname" => return Some(self.gen_text(&first, |function| function.qualname)),
            "of_runtime" | "is_metaclass" => {
                let out = self.dispatch(&first.0, first.1, Type::BOOL, |this, atom, _| {
                    let is =
                        this.plan(|c| if name == "of_runtime" { c.is_of_runtime(atom) } else { c.is_metaclass(atom) });
                    Some((Val::One(this.bool_const(is)), Type::BOOL))
                });
                return Some(out);
            }
            "new" => return Some(self.new_of(&first, result)),
            "class_in_making" => match self.plan(|c| c.class_in_making()) {
                Some(class) => self.pending_class(class),
                None => {
                    let text = "molt: `type` makes a class where it is called with a name, bases and a namespace";
                    self.raise(Builtin::NotImplementedError, text);
                    return Some(None);
                }
            },
            "class_changed" => {
                let changed = match self.single(first.1) {
                    Some(Atom::Class(class)) => !self.plan(|c| c.namespace_changes(class, second.1)).is_empty(),
                    _ => false,
                };
                Val::One(self.bool_const(changed))
            }
            "class_entry" => {
                let (key, value) = ((self.val(regs[2]), self.ty(regs[2])), (self.val(regs[3]), self.ty(regs[3])));
                return Some(self.class_entry(first, second.1, key, value));
            }
            "drop_lost" => return Some(self.drop_lost(&first, &second)),
            "class_made" => {
                let Some(class) = self.plan(|c| c.class_in_making()) else { return Some(None) };
                let keywords = self.plan(|c| c.hook_keywords(regs));
                let object = self.pending_class(class);
                if self.spread(&keywords, "__init_subclass__()").is_none()
                    || self.class_hooks((class, &object), &keywords).is_none()
                {
                    return Some(None);
                }
                object
            }
            "subclasses" => return Some(self.subclasses(&first, result)),
            "kinds" => return Some(self.kinds(first.1, result)),
            "abstract" => first.0,
            "registered" => second.0,
            "id" => {
                let boxed = self.to_value(&first.0, first.1);
                Val::One(self.rt("value_id", &[boxed], Ty::I64))
            }
            _ => return self.reflect(name, first, result),
        };
        Some(Some(out))
    }

    /// A new instance of the class in `val`.
    fn new_of(&mut self, (val, ty): &(Val, Type), result: Type) -> Option<Val> {
        self.dispatch(val, *ty, result, |this, atom, class_object| {
            let Atom::Class(class) = atom else {
                let kind = this.plan(|c| c.type_name(atom));
                this.raise(Builtin::TypeError, &format!("object.__new__(X): X is not a type object ({kind})"));
                return None;
            };
            if !this.program.world.is_made_plainly(class) {
                let name = this.program.hir.names.text(this.program.world.classes[class.index()].name);
                let message = format!("object.__new__({name}) is not safe, use {name}.__new__()");
                this.raise(Builtin::TypeError, &message);
                return None;
            }
            let atoms = this.atoms(result);
            let own = atoms.into_iter().find_map(|atom| match atom {
                Atom::Instance(shape) if this.program.world.shape_class(shape) == class => Some(shape),
                _ => None,
            })?;
            let object = this.new_object(own, &class_object);
            if this.program.world.is_exception(class) {
                this.fill_exception(object, class, &[]);
            }
            Some((Val::One(object), this.program.world.types.of(Atom::Instance(own))))
        })
    }

    fn stored_key(
        &mut self,
        int_row: &str,
        value_row: &str,
        object: ValueId,
        at: ValueId,
        ty: Type,
        storage: Storage,
    ) -> Val {
        if storage == Storage::Int {
            return Val::Big(self.rt(int_row, &[object, at], Ty::Int));
        }
        let v = self.rt(value_row, &[object, at], Ty::Value);
        self.from_value(v, ty)
    }

    fn pattern_intrinsic(&mut self, name: &str, regs: &[Reg]) -> Option<Val> {
        if let Some(value) = self.plan(|c| c.pattern_constant(name, regs)) {
            return Some(self.constant_val(&value));
        }
        let found = self.plan(|c| c.pattern_args(regs));
        let message = match found {
            Some((class, count)) => self.plan(|c| c.pattern_error(class, count)).unwrap_or_default(),
            None => "called match pattern must be a class".to_owned(),
        };
        self.raise(Builtin::TypeError, &message);
        None
    }

    /// `issubclass(class, base)`.
    fn subclass(&mut self, (val, ty): &(Val, Type), base: (Val, Type)) -> Option<Val> {
        let Some(bases) = self.class_vals(&base.0, base.1) else {
            return self.dispatch(&base.0, base.1, Type::BOOL, |this, atom, base| {
                let one = this.program.world.types.of(atom);
                if this.plan(|c| c.known_classes(one)).is_none() {
                    this.raise(
                        Builtin::TypeError,
                        "issubclass() arg 2 must be a class, a tuple of classes, or a union",
                    );
                    return None;
                }
                this.subclass(&(val.clone(), *ty), (base, one)).map(|val| (val, Type::BOOL))
            });
        };
        self.dispatch(val, *ty, Type::BOOL, |this, atom, val| {
            let bit = match (atom, val) {
                (Atom::Class(class), val) => {
                    let mut any = this.bool_const(false);
                    for base in &bases {
                        if this.plan(|c| c.counts_as(class, base.0)) {
                            let below = this.is_below(atom, &val, base);
                            any = this.emit1(Op::BOr, &[any, below], Ty::I1);
                        }
                    }
                    any
                }
                (Atom::AnyClass(_), Val::One(class)) => {
                    let mut any = this.bool_const(false);
                    for &(base, _) in &bases {
                        let id = this.program.type_id(crate::program::HeapType::Class(base));
                        let id = this.iconst(i64::from(id.0));
                        let is = this.rt("class_is_subclass", &[class, id], Ty::I1);
                        any = this.emit1(Op::BOr, &[any, is], Ty::I1);
                    }
                    any
                }
                _ => {
                    this.raise(Builtin::TypeError, "issubclass() arg 1 must be a class");
                    return None;
                }
            };
            Some((Val::One(bit), Type::BOOL))
        })
    }

    /// A machine word of an int; an exception of this class if it does not fit.
    pub(crate) fn checked_index(&mut self, (val, ty): (Val, Type), class: Builtin) -> ValueId {
        match val {
            Val::Big(word) => {
                let fits = self.rt("int_fits_i64", &[word], Ty::I1);
                let (ok, out) = (self.f.add_block(), self.cold_block());
                self.branch(fits, ok, out);
                let saved = self.snapshot();
                self.block = out;
                self.raise(class, "cannot fit 'int' into an index-sized integer");
                self.restore(saved);
                self.block = ok;
                self.rt("int_low64", &[word], Ty::I64)
            }
            Val::U64(v) => {
                let zero = self.iconst(0);
                let fits = self.icmp(IntCond::Ge, v, zero);
                let (ok, out) = (self.f.add_block(), self.cold_block());
                self.branch(fits, ok, out);
                let saved = self.snapshot();
                self.block = out;
                self.raise(class, "cannot fit 'int' into an index-sized integer");
                self.restore(saved);
                self.block = ok;
                v
            }
            val => self.as_raw((val, ty)),
        }
    }

    /// Makes the first an instance of the second; whether that is possible.
    fn set_class(&mut self, x: (Val, Type), cls: (Val, Type)) -> Option<Val> {
        self.dispatch(&x.0, x.1, Type::BOOL, |this, from, object| {
            let done = this.dispatch(&cls.0, cls.1, Type::BOOL, |this, to, _| {
                let mut done = false;
                if let (Atom::Instance(shape), Atom::Class(to), Val::One(object)) = (from, to, &object)
                    && this.program.world.may_become(this.program.world.shape_class(shape), to)
                {
                    let id = this.program.type_id(crate::program::HeapType::Class(to));
                    let id = this.iconst(i64::from(id.0));
                    this.call_rt("object_set_type", &[*object, id], None);
                    done = true;
                }
                Some((Val::One(this.bool_const(done)), Type::BOOL))
            })?;
            Some((done, Type::BOOL))
        })
    }

    /// The class object of a value.
    fn type_of(&mut self, (val, ty): (Val, Type), result: Type) -> Option<Val> {
        self.dispatch(&val, ty, result, |this, atom, val| {
            if let Atom::AnyException(_) = atom {
                let object = this.object(&val)?;
                let Atom::AnyException(base) = atom else { return None };
                let class = this.exception_class(object, base);
                let ty = this.program.world.types.of(Atom::AnyClass(base));
                return Some((Val::One(class), ty));
            }
            this.type_through(atom, &val)
        })
    }
}
