//! Displays, subscripts, lengths, unpacking.

use crate::func::{FuncLower, State, Val};
use crate::iterate::NotIterable;
use crate::layout::{self, OBJECT, TUPLE};
use molt_abi::layout::Layout;
use molt_abi::types::Builtin;
use molt_abi::value::Storage;
use molt_hir::{DictItem, Item, Op as HirOp, Reg};
use molt_infer::Cursor;
use molt_infer::types::{Atom, Site, Type};
use molt_ssa::{IntCond, Op, Ty, TypeId, ValueId};

pub(crate) const LIST: TypeId = TypeId(Builtin::list as u32);

impl FuncLower<'_, '_, '_> {
    /// The element type and storage of a site.
    pub(crate) fn elem(&mut self, site: Site) -> (Type, Storage) {
        let ty = self.plan(|c| c.elem_type(site));
        (ty, layout::storage(self.program.world, ty))
    }

    pub(crate) fn key(&mut self, site: Site) -> (Type, Storage) {
        let ty = self.plan(|c| c.key_type(site));
        // Hash tables hold keys as int words or values.
        let storage = layout::storage(self.program.world, ty);
        (ty, if storage == Storage::Int { storage } else { Storage::Value })
    }

    pub(crate) fn field(&mut self, layout: Layout, name: &str, object: ValueId) -> ValueId {
        let field = layout.fields().iter().position(|(field, _)| *field == name).unwrap_or(0) as u8;
        self.emit1(Op::LoadField { layout, field }, &[object], Ty::I64)
    }

    pub(crate) fn list_len(&mut self, list: ValueId) -> ValueId {
        self.field(Layout::List, "len", list)
    }

    /// The number of items of a native container.
    pub(crate) fn native_len(&mut self, atom: Atom, val: &Val) -> Option<ValueId> {
        let Val::One(object) = *val else { return None };
        Some(match atom {
            Atom::Str => self.field(Layout::Str, "chars", object),
            Atom::Bytes => self.field(Layout::Bytes, "len", object),
            Atom::Tuple(_) | Atom::TupleOf(_) => self.field(Layout::Tuple, "len", object),
            Atom::List(_) => self.field(Layout::List, "len", object),
            Atom::Dict(_) => self.field(Layout::Dict, "used", object),
            Atom::Set(_) | Atom::FrozenSet(_) => self.field(Layout::Set, "used", object),
            _ => return None,
        })
    }

    pub(crate) fn new_list(&mut self, site: Site, capacity: usize) -> ValueId {
        let (_, storage) = self.elem(site);
        let (kind, capacity) = (self.iconst(i64::from(storage as u8)), self.iconst(capacity as i64));
        self.rt("list_new", &[kind, capacity], Ty::Ref(LIST))
    }

    pub(crate) fn append(&mut self, list: ValueId, site: Site, val: Val, ty: Type) {
        let (elem, storage) = self.elem(site);
        let val = self.coerce(val, ty, elem);
        let word = self.to_storage(&val, elem, storage);
        self.emit(Op::ListPush { storage }, &[list, word], &[]);
    }

    pub(crate) fn new_dict(&mut self, site: Site) -> Val {
        let ((_, keys), (_, values)) = (self.key(site), self.elem(site));
        let (keys, values) = (self.iconst(i64::from(keys as u8)), self.iconst(i64::from(values as u8)));
        Val::One(self.rt("dict_new", &[keys, values], Ty::Ref(TypeId(Builtin::dict as u32))))
    }

    pub(crate) fn new_set(&mut self, site: Site, frozen: bool) -> Val {
        let (_, storage) = self.elem(site);
        let storage = if storage == Storage::Int { storage } else { Storage::Value };
        let (kind, bit) = (self.iconst(i64::from(storage as u8)), self.bool_const(frozen));
        let builtin = if frozen { Builtin::frozenset } else { Builtin::set };
        Val::One(self.rt("set_new", &[kind, bit], Ty::Ref(TypeId(builtin as u32))))
    }

    pub(crate) fn container_op(&mut self, op: &HirOp, after: &State) -> Option<Val> {
        match op {
            HirOp::MakeTuple { items, dst, constant } => {
                if let [Item::Star(reg)] = items[..] {
                    let ty = self.ty(reg);
                    if matches!(self.single(ty), Some(Atom::Tuple(_) | Atom::TupleOf(_))) {
                        let val = self.val(reg);
                        return Some(self.coerce(val, ty, after.types[dst.index()]));
                    }
                }
                let stars = items.iter().any(|item| matches!(item, Item::Star(_)));
                if !stars {
                    let vals: Vec<(Val, Type)> = items
                        .iter()
                        .map(|item| {
                            let (Item::One(reg) | Item::Star(reg)) = *item;
                            (self.val(reg), self.ty(reg))
                        })
                        .collect();
                    let op = if *constant { Op::ConstTuple } else { Op::NewTuple };
                    return Some(self.pack_tuple_by(op, &vals).0);
                }
                let ty = after.types[dst.index()];
                let elem = match self.single(ty) {
                    Some(Atom::TupleOf(site)) => self.elem(site).0,
                    Some(Atom::Tuple(items)) => self.plan(|c| c.tuple_item(items, None)),
                    _ => Type::NEVER,
                };
                let list = self.collect(items, elem, Storage::Value, NotIterable::Star("Value"))?;
                Some(Val::One(self.rt("tuple_from_list", &[list], Ty::Ref(TUPLE))))
            }
            HirOp::MakeList { items, dst } => {
                let ty = after.types[dst.index()];
                let Some(Atom::List(site)) = self.single(ty) else { return None };
                let (elem, storage) = self.elem(site);
                Some(Val::One(self.collect(items, elem, storage, NotIterable::Star("Value"))?))
            }
            HirOp::MakeSet { items, dst } => {
                let ty = after.types[dst.index()];
                let Some(Atom::Set(site)) = self.single(ty) else { return None };
                let set = self.new_set(site, false);
                for item in items {
                    match *item {
                        Item::One(reg) => {
                            let arg = (self.val(reg), self.ty(reg));
                            self.special(&set, ty, "add", &[arg], Type::NONE, "");
                        }
                        Item::Star(reg) => {
                            let arg = (self.val(reg), self.ty(reg));
                            self.special(&set, ty, "update", &[arg], Type::NONE, "");
                        }
                    }
                }
                Some(set)
            }
            HirOp::MakeDict { items, dst } => {
                let ty = after.types[dst.index()];
                let Some(Atom::Dict(site)) = self.single(ty) else { return None };
                let dict = self.new_dict(site);
                for item in items {
                    match *item {
                        DictItem::Pair(key, value) => {
                            let args = [(self.val(key), self.ty(key)), (self.val(value), self.ty(value))];
                            self.special(&dict, ty, "__setitem__", &args, Type::NONE, "");
                        }
                        DictItem::Merge(reg) => {
                            let (val, source) = (self.val(reg), self.ty(reg));
                            self.dispatch(&val, source, Type::NONE, |this, atom, val| {
                                let one = this.program.world.types.of(atom);
                                this.helper("_merge_display", &[(dict.clone(), ty), (val, one)])
                            })?;
                        }
                    }
                }
                Some(dict)
            }
            HirOp::MakeSlice { lower, upper, step, .. } => {
                let args: Vec<(Val, Type)> =
                    [lower, upper, step].iter().map(|&&reg| (self.val(reg), self.ty(reg))).collect();
                let types: Vec<Type> = args.iter().map(|&(_, ty)| ty).collect();
                let plan = self.plan(|c| {
                    let class = c.class_named("slice")?;
                    Some(c.plan_construct(class, &Cursor::positional(&types)))
                })?;
                let flat = Cursor::positional(&types);
                self.run_construct(&plan, &args, &flat).map(|(val, _)| val)
            }
            HirOp::ListAppend { list, value } => {
                let ty = self.ty(*list);
                if let (Some(Atom::List(site)), Val::One(object)) = (self.single(ty), self.val(*list)) {
                    let (val, ty) = (self.val(*value), self.ty(*value));
                    self.append(object, site, val, ty);
                }
                None
            }
            HirOp::SetAdd { set, value } => {
                let (val, ty) = (self.val(*set), self.ty(*set));
                let arg = (self.val(*value), self.ty(*value));
                self.special(&val, ty, "add", &[arg], Type::NONE, "");
                None
            }
            HirOp::DictInsert { dict, key, value } => {
                let (val, ty) = (self.val(*dict), self.ty(*dict));
                let args = [(self.val(*key), self.ty(*key)), (self.val(*value), self.ty(*value))];
                self.special(&val, ty, "__setitem__", &args, Type::NONE, "");
                None
            }
            _ => None,
        }
    }

    /// A construction whose arguments are extras from 0: they move behind the receiver of `__init__`.
    pub(crate) fn run_construct(
        &mut self,
        plan: &molt_infer::Plan,
        args: &[(Val, Type)],
        flat: &molt_infer::Flat,
    ) -> Option<(Val, Type)> {
        match plan {
            molt_infer::Plan::Construct { init: Some(_), .. } => self.run(plan, args, flat, None),
            other => self.run_plan(other, args),
        }
    }

    /// A list of the items, stars unpacked.
    /// `complaint` is about a star that cannot be unpacked.
    pub(crate) fn collect(
        &mut self,
        items: &[Item],
        elem: Type,
        storage: Storage,
        complaint: NotIterable,
    ) -> Option<ValueId> {
        let (kind, capacity) = (self.iconst(i64::from(storage as u8)), self.iconst(items.len() as i64));
        let list = self.rt("list_new", &[kind, capacity], Ty::Ref(LIST));
        for item in items {
            match *item {
                Item::One(reg) => {
                    let (val, ty) = (self.val(reg), self.ty(reg));
                    let val = self.coerce(val, ty, elem);
                    let word = self.to_storage(&val, elem, storage);
                    self.emit(Op::ListPush { storage }, &[list, word], &[]);
                }
                Item::Star(reg) => {
                    let (val, ty) = (self.val(reg), self.ty(reg));
                    self.each(&val, ty, complaint, true, |this, item, item_ty| {
                        let val = this.coerce(item, item_ty, elem);
                        let word = this.to_storage(&val, elem, storage);
                        this.emit(Op::ListPush { storage }, &[list, word], &[]);
                    })?;
                }
            }
        }
        Some(list)
    }

    // --- subscripts ----------------------------------------------------------------------------------------------------

    /// An index as `i64`; IndexError if it does not fit.
    fn subscript(&mut self, index: &Val, ty: Type) -> ValueId {
        match index {
            Val::Big(_) => self.checked_index((index.clone(), ty), Builtin::IndexError),
            _ => self.to_i64(index, ty),
        }
    }

    /// The position that a Python index means, checked; IndexError with the text otherwise.
    fn position(&mut self, index: ValueId, len: ValueId, message: &str) -> ValueId {
        let zero = self.iconst(0);
        let negative = self.icmp(IntCond::Lt, index, zero);
        let wrapped = self.emit1(Op::IAdd, &[index, len], Ty::I64);
        let at = self.emit1(Op::Select, &[negative, wrapped, index], Ty::I64);
        let inside = self.icmp(IntCond::ULt, at, len);
        let (ok, out) = (self.f.add_block(), self.cold_block());
        self.branch(inside, ok, out);
        let saved = self.snapshot();
        self.block = out;
        self.raise(Builtin::IndexError, message);
        self.restore(saved);
        self.block = ok;
        at
    }

    /// Runs `arm` for each kind of an index that is told apart, and whether it is an int.
    fn dispatch_index(
        &mut self,
        object: Atom,
        (index, ty): (&Val, Type),
        result: Type,
        mut arm: impl FnMut(&mut Self, bool, (Val, Type)) -> Option<(Val, Type)>,
    ) -> Option<(Val, Type)> {
        if self.plan(|c| c.indexes_together(object, ty)) {
            return arm(self, false, (index.clone(), ty));
        }
        self.dispatch_typed(index, ty, result, |this, atom, index| {
            let one = this.program.world.types.of(atom);
            arm(this, matches!(atom, Atom::Int | Atom::Bool), (index, one))
        })
    }

    pub(crate) fn get_item(&mut self, obj: Reg, index: Reg, result: Type) -> Option<Val> {
        let known = match self.state.consts.get(&index) {
            Some(molt_hir::Const::Int(value)) => Some(*value),
            _ => None,
        };
        let (val, ty) = (self.val(obj), self.ty(obj));
        let (index, index_ty) = (self.val(index), self.ty(index));
        self.dispatch(&val, ty, result, |this, atom, object| {
            this.dispatch_index(atom, (&index, index_ty), result, |this, is_int, (index, index_one)| {
                let one = this.program.world.types.of(atom);
                match (atom, &object) {
                    (Atom::List(site), Val::One(list)) if is_int => {
                        let (elem, storage) = this.elem(site);
                        let at = this.subscript(&index, index_one);
                        let len = this.list_len(*list);
                        let at = this.position(at, len, "list index out of range");
                        let v = this.emit1(Op::LoadElem { storage }, &[*list, at], Ty::of_storage(storage));
                        Some((this.from_storage(v, storage, elem), elem))
                    }
                    (Atom::Tuple(_) | Atom::TupleOf(_), Val::One(tuple)) if is_int => {
                        let item = match atom {
                            Atom::Tuple(items) => this.plan(|c| c.tuple_item(items, known)),
                            Atom::TupleOf(site) => this.elem(site).0,
                            _ => Type::NEVER,
                        };
                        let at = this.subscript(&index, index_one);
                        let len = this.field(Layout::Tuple, "len", *tuple);
                        let at = this.position(at, len, "tuple index out of range");
                        let v = this.emit1(Op::LoadItem, &[*tuple, at], Ty::Value);
                        if item == Type::NEVER {
                            return None;
                        }
                        Some((this.from_value(v, item), item))
                    }
                    (Atom::Class(class), _) => {
                        let plan = this.plan(|c| c.plan_class_item(class, index_one));
                        this.run_plan(&plan, &[(object.clone(), one), (index, index_one)])
                    }
                    _ => {
                        let plan = this.plan(|c| c.plan_special(atom, "__getitem__", &[index_one]));
                        match plan {
                            Some(plan) => this.run_plan(&plan, &[(object.clone(), one), (index, index_one)]),
                            None => {
                                let name = this.plan(|c| c.type_name(atom));
                                this.raise(Builtin::TypeError, &format!("'{name}' object is not subscriptable"));
                                None
                            }
                        }
                    }
                }
            })
        })
    }

    pub(crate) fn set_item(&mut self, obj: Reg, index: Reg, value: Reg) {
        let (val, ty) = (self.val(obj), self.ty(obj));
        let (index, index_ty) = (self.val(index), self.ty(index));
        let (new, new_ty) = (self.val(value), self.ty(value));
        self.dispatch(&val, ty, Type::NONE, |this, atom, object| {
            this.dispatch_index(atom, (&index, index_ty), Type::NONE, |this, is_int, (index, index_one)| {
                let one = this.program.world.types.of(atom);
                match (atom, &object) {
                    (Atom::List(site), Val::One(list)) if is_int => {
                        let (elem, storage) = this.elem(site);
                        let at = this.subscript(&index, index_one);
                        let len = this.list_len(*list);
                        let at = this.position(at, len, "list assignment index out of range");
                        let new = this.coerce(new.clone(), new_ty, elem);
                        let word = this.to_storage(&new, elem, storage);
                        if storage.counted() {
                            this.emit1(Op::TakeElem { storage }, &[*list, at], Ty::of_storage(storage));
                        }
                        this.emit(Op::StoreElem { storage }, &[*list, at, word], &[]);
                        Some((Val::Unit, Type::NONE))
                    }
                    _ => {
                        let plan = this.plan(|c| c.plan_special(atom, "__setitem__", &[index_one, new_ty]));
                        match plan {
                            Some(plan) => {
                                this.run_plan(
                                    &plan,
                                    &[(object.clone(), one), (index, index_one), (new.clone(), new_ty)],
                                )?;
                                Some((Val::Unit, Type::NONE))
                            }
                            None => {
                                let name = this.plan(|c| c.type_name(atom));
                                this.raise(
                                    Builtin::TypeError,
                                    &format!("'{name}' object does not support item assignment"),
                                );
                                None
                            }
                        }
                    }
                }
            })
        });
    }

    // --- unpacking -----------------------------------------------------------------------------------------------------

    pub(crate) fn unpack(&mut self, dsts: &[Reg], src: Reg, star: Option<u32>, after: &State) {
        let (val, ty) = (self.val(src), self.ty(src));
        let types: Vec<Type> = dsts.iter().map(|dst| after.types[dst.index()]).collect();
        let atoms = self.atoms(ty);
        let tuples = atoms.iter().all(|atom| matches!(atom, Atom::Tuple(_) | Atom::TupleOf(_)));
        let source = match (&val, atoms.as_slice()) {
            (Val::One(object), _) if tuples && !atoms.is_empty() => Some((*object, None)),
            (Val::One(object), [Atom::List(site)]) => Some((*object, Some(*site))),
            _ => None,
        };
        let (object, site) = match source {
            Some(found) => found,
            None => {
                // Any other iterable, through a list.
                let item = self.plan(|c| c.iteration_type(ty));
                let limit = star.is_none().then_some(dsts.len());
                match self.take(&val, ty, item, limit) {
                    Some(tuple) => (tuple, None),
                    None => return,
                }
            }
        };
        let layout = if site.is_some() { Layout::List } else { Layout::Tuple };
        let len = self.field(layout, "len", object);
        let want = dsts.len() as i64 - i64::from(star.is_some());
        let want_v = self.iconst(want);
        let iterated = source.is_none();
        let known = matches!(atoms.as_slice(), [Atom::Tuple(items)] if self.program.world.types.items(*items).len() as i64 == want && star.is_none());
        if !known {
            self.check_unpack_len(len, want, want_v, star.is_some());
        }
        // Bound together: a restart at a later item does the whole op again, with the variables as they were before it.
        let mut unpacked = Vec::with_capacity(dsts.len());
        for (at, (&dst, &ty)) in dsts.iter().zip(&types).enumerate() {
            let behind = dsts.len() - 1 - at;
            if star == Some(at as u32) {
                let (start, count) = (self.iconst(at as i64), self.emit1(Op::ISub, &[len, want_v], Ty::I64));
                let val = self.star_list(object, site, start, count, ty);
                unpacked.push((dst, val));
                continue;
            }
            let index = match star {
                Some(star) if at as u32 > star => {
                    let back = self.iconst(behind as i64 + 1);
                    self.emit1(Op::ISub, &[len, back], Ty::I64)
                }
                _ => self.iconst(at as i64),
            };
            let (val, from) = match site {
                Some(site) => {
                    let (elem, storage) = self.elem(site);
                    let v = self.emit1(Op::LoadElem { storage }, &[object, index], Ty::of_storage(storage));
                    (self.from_storage(v, storage, elem), elem)
                }
                None => {
                    let v = self.emit1(Op::LoadItem, &[object, index], Ty::Value);
                    if iterated {
                        let val = self.from_value(v, ty);
                        unpacked.push((dst, val));
                        continue;
                    }
                    if ty == Type::INT && self.mode == crate::func::Mode::Fast {
                        (Val::One(v), Type::NEVER)
                    } else {
                        (self.from_value(v, ty), ty)
                    }
                }
            };
            let val = if from == Type::NEVER { self.small_int(val) } else { self.coerce(val, from, ty) };
            let val = self.small_or_restart(val);
            unpacked.push((dst, val));
        }
        for (dst, val) in unpacked {
            self.vals[dst.index()] = val;
        }
        if iterated && self.mode == crate::func::Mode::Fast {
            self.small_or_behind(dsts, after);
        }
    }

    /// The items of an iterable as a tuple; with a limit, at most one more than that many are taken.
    fn take(&mut self, val: &Val, ty: Type, item: Type, limit: Option<usize>) -> Option<ValueId> {
        let storage = Storage::Value;
        let (kind, capacity) = (self.iconst(0), self.iconst(limit.unwrap_or(0) as i64 + 1));
        let list = self.rt("list_new", &[kind, capacity], Ty::Ref(LIST));
        let enough = self.f.add_block();
        self.each(val, ty, NotIterable::Unpack, false, |this, v, v_ty| {
            let v = this.coerce(v, v_ty, item);
            let word = this.to_value(&v, item);
            this.emit(Op::ListPush { storage }, &[list, word], &[]);
            if let Some(limit) = limit {
                let (len, limit) = (this.list_len(list), this.iconst(limit as i64));
                let more = this.icmp(IntCond::Le, len, limit);
                let next = this.f.add_block();
                this.branch(more, next, enough);
                this.block = next;
            }
        })?;
        self.goto(enough, &[]);
        self.block = enough;
        Some(self.rt("tuple_from_list", &[list], Ty::Ref(TUPLE)))
    }

    /// Ints that were unpacked from an iterator, which cannot run again: if one is big, the slow version goes on behind
    /// the op.
    fn small_or_behind(&mut self, dsts: &[Reg], after: &State) {
        let words: Vec<(Reg, ValueId)> = dsts
            .iter()
            .filter_map(|&reg| if let Val::Big(word) = self.vals[reg.index()] { Some((reg, word)) } else { None })
            .collect();
        for &(_, word) in &words {
            let small = self.emit1(Op::IntIsSmall, &[word], Ty::I1);
            let (ok, out) = (self.f.add_block(), self.cold_block());
            self.branch(small, ok, out);
            self.block = out;
            self.bail_behind(after);
            self.block = ok;
        }
        for (reg, word) in words {
            self.vals[reg.index()] = Val::I64(self.emit1(Op::IntUnpack, &[word], Ty::I64));
        }
    }

    /// The int in a value, as `i64`; a big one does the op again in the slow version.
    pub(crate) fn small_int(&mut self, val: Val) -> Val {
        let Val::One(v) = val else { return val };
        let inline = self.emit1(Op::VIsInlineInt, &[v], Ty::I1);
        let (ok, out) = (self.f.add_block(), self.cold_block());
        self.branch(inline, ok, out);
        self.block = out;
        self.bail_restart();
        self.block = ok;
        Val::I64(self.emit1(Op::IFromV, &[v], Ty::I64))
    }

    /// In the fast version, a word becomes `i64`; a big one does the op again in the slow version.
    pub(crate) fn small_or_restart(&mut self, val: Val) -> Val {
        match (self.mode, val) {
            (crate::func::Mode::Fast, Val::Big(word)) => {
                let small = self.emit1(Op::IntIsSmall, &[word], Ty::I1);
                let (ok, out) = (self.f.add_block(), self.cold_block());
                self.branch(small, ok, out);
                self.block = out;
                self.bail_restart();
                self.block = ok;
                Val::I64(self.emit1(Op::IntUnpack, &[word], Ty::I64))
            }
            (_, val) => val,
        }
    }

    fn star_list(&mut self, object: ValueId, site: Option<Site>, start: ValueId, count: ValueId, ty: Type) -> Val {
        let Some(Atom::List(own)) = self.single(ty) else { return Val::Unit };
        let (elem, storage) = self.elem(own);
        let list = self.new_list(own, 0);
        let (head, index) = self.join_block(Ty::I64);
        let zero = self.iconst(0);
        self.goto(head, &[zero]);
        self.block = head;
        let more = self.icmp(IntCond::Lt, index, count);
        let (body, done) = (self.f.add_block(), self.f.add_block());
        self.branch(more, body, done);
        self.block = body;
        let at = self.emit1(Op::IAdd, &[start, index], Ty::I64);
        let (val, from) = match site {
            Some(site) => {
                let (from, storage) = self.elem(site);
                let v = self.emit1(Op::LoadElem { storage }, &[object, at], Ty::of_storage(storage));
                (self.from_storage(v, storage, from), from)
            }
            None => {
                let v = self.emit1(Op::LoadItem, &[object, at], Ty::Value);
                (self.from_value(v, elem), elem)
            }
        };
        let val = self.coerce(val, from, elem);
        let word = self.to_storage(&val, elem, storage);
        self.emit(Op::ListPush { storage }, &[list, word], &[]);
        let one = self.iconst(1);
        let next = self.emit1(Op::IAdd, &[index, one], Ty::I64);
        self.goto(head, &[next]);
        self.block = done;
        Val::One(list)
    }

    fn check_unpack_len(&mut self, len: ValueId, want: i64, want_v: ValueId, star: bool) {
        let cond = if star { IntCond::Ge } else { IntCond::Eq };
        let fits = self.icmp(cond, len, want_v);
        let (ok, out) = (self.f.add_block(), self.cold_block());
        self.branch(fits, ok, out);
        let saved = self.snapshot();
        self.block = out;
        let at_least = self.bool_const(star);
        let want_again = self.iconst(want);
        self.call_rt("raise_unpack", &[len, want_again, at_least], None);
        self.raise_pending();
        self.restore(saved);
        self.block = ok;
    }

    /// An object reference of a one-word value.
    pub(crate) fn object(&mut self, val: &Val) -> Option<ValueId> {
        match *val {
            Val::One(v) => Some(match self.f.ty(v) {
                Ty::Value => self.emit1(Op::RefFromV, &[v], Ty::Ref(OBJECT)),
                _ => v,
            }),
            _ => None,
        }
    }
}
