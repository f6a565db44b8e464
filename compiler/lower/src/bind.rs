//! Arguments that only run time knows: starred iterables and mappings of a call, and what parameters take from them.
//!
//! Starred arguments are turned into a tuple and a dict before anything is bound, and they are turned once: an op that
//! has run an iterator must not start again in the slow version, so ints from there stay words.

use crate::calls::Extras;
use crate::func::{FuncLower, Mode, Val};
use crate::iterate::NotIterable;
use crate::layout::TUPLE;
use crate::program::Ints;
use molt_abi::layout::Layout;
use molt_abi::types::Builtin;
use molt_abi::value::{NONE, Storage, UNBOUND};
use molt_hir::{Item, Keyword, Name};
use molt_infer::bind::{BadCall, Bind, Direct, Flat, KeywordRest, Pick, Place, Rest};
use molt_infer::defaults::Replaced;
use molt_infer::native::Receiver;
use molt_infer::types::{Atom, Type};
use molt_ssa::{BlockId, IntCond, Op, Ty, ValueId};
use smallvec::SmallVec;

/// The starred arguments of the current call.
#[derive(Clone, Default)]
pub(crate) struct Spread {
    /// The tuple and the type of its items.
    pub(crate) rest: Option<(ValueId, Type)>,
    /// The dict and its type.
    pub(crate) keywords: Option<(Val, Type)>,
}

/// What the parameters of one call have in common while they are bound.
pub(crate) struct Binding<'a> {
    pub(crate) direct: &'a Direct,
    pub(crate) extras: Extras<'a>,
    pub(crate) closure: Option<ValueId>,
    /// Where a call goes whose arguments do not fit.
    bad: BlockId,
    /// How many entries of the rest dict have reached a parameter.
    used: ValueId,
}

impl FuncLower<'_, '_, '_> {
    /// Evaluates the starred arguments of a call; None if that does not return.
    pub(crate) fn spread(&mut self, flat: &Flat, callee: &str) -> Option<()> {
        self.spread = Spread::default();
        let rest = match &flat.rest {
            Some(rest) => Some((self.rest_tuple(rest, flat.pos.is_empty(), callee)?, rest.elem)),
            None => None,
        };
        let keywords = match &flat.kw_rest {
            Some(rest) => Some((self.rest_dict(rest, callee)?, rest.ty)),
            None => None,
        };
        self.spread = Spread { rest, keywords };
        Some(())
    }

    fn rest_tuple(&mut self, rest: &Rest, alone: bool, callee: &str) -> Option<ValueId> {
        if let [Item::Star(reg)] = *rest.items {
            let ty = self.ty(reg);
            if let (Some(Atom::TupleOf(_)), Val::One(tuple)) = (self.single(ty), self.val(reg)) {
                return Some(tuple);
            }
        }
        // CPython names the callee where the star is the only argument that has to be unpacked on its own.
        let subject = match rest.items[..] {
            [_] if alone => format!("{callee} argument"),
            _ => "Value".to_owned(),
        };
        let list = self.collect(&rest.items, rest.elem, Storage::Value, NotIterable::Star(&subject))?;
        Some(self.rt("tuple_from_list", &[list], Ty::Ref(TUPLE)))
    }

    fn rest_dict(&mut self, rest: &KeywordRest, callee: &str) -> Option<Val> {
        let Some(Atom::Dict(site)) = self.single(rest.ty) else { return None };
        if let [Keyword::Merge(reg)] = *rest.items {
            let ty = self.ty(reg);
            if let Some(Atom::Dict(_)) = self.single(ty) {
                return Some(self.val(reg));
            }
        }
        let dict = self.new_dict(site);
        let callee = (Val::One(self.str_const(callee.as_bytes())), Type::STR);
        for item in &rest.items {
            match *item {
                Keyword::Named(name, reg) => {
                    let key = (self.name_val(name), Type::STR);
                    let value = (self.val(reg), self.ty(reg));
                    self.helper("_add_keyword", &[(dict.clone(), rest.ty), key, value, callee.clone()])?;
                }
                Keyword::Merge(reg) => {
                    let (val, ty) = (self.val(reg), self.ty(reg));
                    self.dispatch(&val, ty, Type::NONE, |this, atom, val| {
                        let one = this.program.world.types.of(atom);
                        this.helper("_merge_keywords", &[(dict.clone(), rest.ty), (val, one), callee.clone()])
                    })?;
                }
            }
        }
        Some(dict)
    }

    fn name_val(&mut self, name: Name) -> Val {
        let text = self.program.hir.names.text(name).to_owned();
        Val::One(self.str_const(text.as_bytes()))
    }

    /// Calls a function of the builtins module.
    pub(crate) fn helper(&mut self, name: &str, args: &[(Val, Type)]) -> Option<(Val, Type)> {
        let types: Vec<Type> = args.iter().map(|&(_, ty)| ty).collect();
        let plan = self.plan(|c| c.plan_helper(name, &types))?;
        self.run_plan(&plan, args)
    }

    /// The arguments of a call in the order of the parameters.
    pub(crate) fn bind_all(
        &mut self,
        direct: &Direct,
        extras: Extras,
        closure: Option<ValueId>,
    ) -> Option<Vec<(Val, Type)>> {
        let bad = self.cold_block();
        let used = self.iconst(0);
        let mut binding = Binding { direct, extras, closure, bad, used };
        if let Some(checks) = &direct.checks {
            if let (Some(limit), Some((tuple, _))) = (checks.limit, self.spread.rest) {
                let (len, limit) = (self.field(Layout::Tuple, "len", tuple), self.iconst(i64::from(limit)));
                let over = self.icmp(IntCond::Gt, len, limit);
                self.reject(over, bad);
            }
            for &name in &checks.taken {
                let found = self.is_mapped(name);
                self.reject(found, bad);
            }
        }
        let slots = self.program.world.instances[direct.instance.index()].args.clone();
        let mut values: Vec<(Val, Type)> = Vec::new();
        for (at, (bind, slot)) in direct.binds.iter().zip(&slots).enumerate() {
            let want = self.program.world.peek(*slot);
            let want = self.program.world.norm(want);
            let (val, ty) = match &direct.receiver {
                Some(receiver) if at == 0 => self.receiver(receiver, bind, &mut binding, want)?,
                _ => self.bound(bind, &mut binding, want)?,
            };
            values.push((self.coerce(val, ty, want), want));
        }
        if let Some(checks) = &direct.checks {
            if let (true, Some((dict, ty))) = (checks.all_used, self.spread.keywords.clone())
                && let Some(atom) = self.single(ty)
                && let Some(len) = self.native_len(atom, &dict)
            {
                let differ = self.icmp(IntCond::Ne, len, binding.used);
                self.reject(differ, bad);
            }
            let saved = self.snapshot();
            self.block = bad;
            self.bad_call(&checks.bad, closure);
            self.restore(saved);
        }
        Some(values)
    }

    /// The first argument of a native class's method; TypeError if it is of another class.
    fn receiver(&mut self, receiver: &Receiver, bind: &Bind, binding: &mut Binding, want: Type) -> Option<(Val, Type)> {
        let (val, ty) = match bind {
            Bind::Native(source) => self.source(*source, binding.extras),
            _ => self.bound(bind, binding, receiver.given)?,
        };
        let kept: Vec<Atom> = self.atoms(receiver.kept);
        let val = self.dispatch(&val, ty, receiver.kept, |this, atom, val| {
            if kept.contains(&atom) {
                return Some((val, this.program.world.types.of(atom)));
            }
            let message = this.plan(|c| c.receiver_message(receiver, atom));
            this.raise(Builtin::TypeError, &message);
            None
        })?;
        Some(match bind {
            Bind::Native(_) => self.native(val, receiver.kept, want),
            _ => (val, receiver.kept),
        })
    }

    fn reject(&mut self, cond: ValueId, bad: BlockId) {
        let ok = self.f.add_block();
        self.branch(cond, bad, ok);
        self.block = ok;
    }

    /// Raises the TypeError of arguments that do not fit.
    pub(crate) fn bad_call(&mut self, bad: &BadCall, closure: Option<ValueId>) {
        let mut given = self.iconst(i64::from(bad.given));
        if let Some((tuple, _)) = self.spread.rest {
            let len = self.field(Layout::Tuple, "len", tuple);
            given = self.emit1(Op::IAdd, &[given, len], Ty::I64);
        }
        if let Some(message) = &bad.refused {
            let zero = self.iconst(0);
            let any = self.icmp(IntCond::Gt, given, zero);
            let (refused, none) = (self.f.add_block(), self.f.add_block());
            self.branch(any, refused, none);
            let saved = self.snapshot();
            self.block = refused;
            self.raise(Builtin::TypeError, message);
            self.restore(saved);
            self.block = none;
        }
        let text = |this: &mut Self, text: &str| (Val::One(this.str_const(text.as_bytes())), Type::STR);
        let (callee, name) = (text(self, &bad.callee), text(self, &bad.name));
        let (params, named) = (text(self, &bad.params), text(self, &bad.named));
        let keywords = match (self.spread.keywords.clone(), bad.keywords) {
            (_, Type::NONE) | (None, _) => (Val::Unit, Type::NONE),
            (Some((dict, _)), ty) => (dict, ty),
        };
        let given = if self.mode == Mode::Slow { Val::Big(self.to_word(&Val::I64(given))) } else { Val::I64(given) };
        let direct_result = std::mem::replace(&mut self.direct_result, false);
        let mut args = vec![callee, name, params, (given, Type::INT), named, keywords];
        if let (Some(func), Some(closure)) = (bad.rebound, closure) {
            args.insert(0, (Val::One(closure), self.program.world.types.of(Atom::Func(func))));
        }
        self.run_plan(&bad.error, &args);
        self.direct_result = direct_result;
        self.terminate(molt_ssa::Term::Unreachable);
    }

    fn is_mapped(&mut self, name: Name) -> ValueId {
        let Some((dict, ty)) = self.spread.keywords.clone() else { return self.bool_const(false) };
        let key = (self.name_val(name), Type::STR);
        match self.special(&dict, ty, "__contains__", &[key], Type::BOOL, "") {
            Some(Val::One(found)) => found,
            _ => self.bool_const(false),
        }
    }

    fn bound(&mut self, bind: &Bind, binding: &mut Binding, want: Type) -> Option<(Val, Type)> {
        match bind {
            Bind::Arg(source) => Some(self.source(*source, binding.extras)),
            Bind::Native(source) => {
                let (val, ty) = self.source(*source, binding.extras);
                Some(self.native(val, ty, want))
            }
            Bind::Default(index) => Some(self.default(binding.direct.func, false, *index, binding.closure, want)),
            Bind::KwDefault(index) => Some(self.default(binding.direct.func, true, *index, binding.closure, want)),
            Bind::Pick(pick) => Some((self.pick(pick, binding, want), want)),
            Bind::Pack(sources, skip) => {
                let vals: Vec<(Val, Type)> =
                    sources.iter().map(|&source| self.source(source, binding.extras)).collect();
                match (skip, self.spread.rest) {
                    (Some(skip), Some((tuple, _))) => Some((self.pack_rest(&vals, tuple, *skip), want)),
                    _ => Some(self.pack_tuple(&vals)),
                }
            }
            Bind::KwPack(named, own) => {
                let vals: Vec<(Name, Val, Type)> = named
                    .iter()
                    .map(|&(name, source)| {
                        let (val, ty) = self.source(source, binding.extras);
                        (name, val, ty)
                    })
                    .collect();
                Some((self.pack_keywords(&vals, own.as_deref(), want)?, want))
            }
        }
    }

    /// A parameter that the rest may fill. Ints are words: see the head of this file.
    fn pick(&mut self, pick: &Pick, binding: &mut Binding, want: Type) -> Val {
        let join = self.f.add_block();
        let mode = std::mem::replace(&mut self.mode, Mode::Slow);
        let joined = self.block_param(join, want, false);
        self.mode = mode;
        let used = self.f.add_param(join, Ty::I64);
        if let (Some(item), Some((tuple, elem))) = (pick.item, self.spread.rest) {
            let (len, at) = (self.field(Layout::Tuple, "len", tuple), self.iconst(i64::from(item)));
            let has = self.icmp(IntCond::Lt, at, len);
            let (yes, no) = (self.f.add_block(), self.f.add_block());
            self.branch(has, yes, no);
            self.block = yes;
            if pick.named.is_some() {
                self.goto(binding.bad, &[]);
            } else {
                if let Some((name, _)) = pick.mapped {
                    let twice = self.is_mapped(name);
                    self.reject(twice, binding.bad);
                }
                let v = self.emit1(Op::LoadItem, &[tuple, at], Ty::Value);
                let val = self.from_value(v, elem);
                self.deliver(join, (val, elem), want, binding.used);
            }
            self.block = no;
        }
        if let Some(source) = pick.named {
            let val = self.source(source, binding.extras);
            self.deliver(join, val, want, binding.used);
        } else {
            if let (Some((name, value)), Some((dict, ty))) = (pick.mapped, self.spread.keywords.clone()) {
                let found = self.is_mapped(name);
                let (yes, no) = (self.f.add_block(), self.f.add_block());
                self.branch(found, yes, no);
                self.block = yes;
                let key = (self.name_val(name), Type::STR);
                let direct_result = std::mem::replace(&mut self.direct_result, false);
                let val = self.special(&dict, ty, "__getitem__", &[key], value, "");
                self.direct_result = direct_result;
                if let Some(val) = val {
                    let one = self.iconst(1);
                    let more = self.emit1(Op::IAdd, &[binding.used, one], Ty::I64);
                    self.deliver(join, (val, value), want, more);
                }
                self.block = no;
            }
            if let (Some((held, place)), Some(closure)) = (pick.replaced, binding.closure) {
                let func = self.program.world.find_func(binding.direct.func);
                if let Some(index) = self.program.world.funcs[func.index()].attr_word(held.word) {
                    let load = Op::LoadSlot { index, storage: Storage::Value };
                    let word = self.emit1(load, &[closure], Ty::Value);
                    let empty = self.same_bits(word, UNBOUND);
                    let (as_made, assigned) = (self.f.add_block(), self.f.add_block());
                    self.branch(empty, as_made, assigned);
                    self.block = assigned;
                    if let Some(val) = self.replaced_default((held, place), word, binding.bad) {
                        self.deliver(join, (val, held.elem), want, binding.used);
                    }
                    self.block = as_made;
                }
            }
            match &pick.default {
                Some(bind) => {
                    if let Some(val) = self.bound(bind, binding, want) {
                        self.deliver(join, val, want, binding.used);
                    }
                }
                None => self.goto(binding.bad, &[]),
            }
        }
        self.block = join;
        binding.used = used;
        joined
    }

    /// A default that was assigned with others: `word` holds them, or None.
    fn replaced_default(&mut self, (held, place): (Replaced, Place), word: ValueId, bad: BlockId) -> Option<Val> {
        if held.elem == Type::NEVER {
            self.goto(bad, &[]);
            return None;
        }
        let none = self.same_bits(word, NONE);
        self.reject(none, bad);
        match place {
            Place::Back(back) => {
                let tuple = self.emit1(Op::RefFromV, &[word], Ty::Ref(TUPLE));
                let (len, back) = (self.field(Layout::Tuple, "len", tuple), self.iconst(i64::from(back)));
                let short = self.icmp(IntCond::Lt, len, back);
                self.reject(short, bad);
                let at = self.emit1(Op::ISub, &[len, back], Ty::I64);
                let v = self.emit1(Op::LoadItem, &[tuple, at], Ty::Value);
                Some(self.from_value(v, held.elem))
            }
            Place::Key(name) => {
                let (dict, key) = (self.from_value(word, held.held), (self.name_val(name), Type::STR));
                let found =
                    self.special(&dict, held.held, "__contains__", std::slice::from_ref(&key), Type::BOOL, "")?;
                let Val::One(found) = found else { return None };
                let (yes, no) = (self.f.add_block(), self.f.add_block());
                self.branch(found, yes, no);
                self.block = no;
                self.goto(bad, &[]);
                self.block = yes;
                let direct_result = std::mem::replace(&mut self.direct_result, false);
                let val = self.special(&dict, held.held, "__getitem__", &[key], held.elem, "");
                self.direct_result = direct_result;
                val
            }
        }
    }

    fn deliver(&mut self, join: BlockId, (val, ty): (Val, Type), want: Type, used: ValueId) {
        let val = self.coerce(val, ty, want);
        let val = self.for_ints(val, Ints::Boxed);
        let mut args = SmallVec::new();
        Self::flatten(&val, &mut args);
        args.push(used);
        self.goto(join, &args);
    }

    /// The elements in front, then those of the rest from `skip` on.
    pub(crate) fn pack_rest(&mut self, vals: &[(Val, Type)], tuple: ValueId, skip: u32) -> Val {
        let mut back = tuple;
        if skip > 0 {
            let (start, step) = (self.iconst(i64::from(skip)), self.iconst(1));
            let (len, zero) = (self.field(Layout::Tuple, "len", tuple), self.iconst(0));
            let left = self.emit1(Op::ISub, &[len, start], Ty::I64);
            let any = self.icmp(IntCond::Gt, left, zero);
            let count = self.emit1(Op::Select, &[any, left, zero], Ty::I64);
            let start = self.emit1(Op::Select, &[any, start, zero], Ty::I64);
            back = self.rt("tuple_slice", &[tuple, start, step, count], Ty::Ref(TUPLE));
        }
        match self.pack_tuple(vals).0 {
            Val::One(front) if !vals.is_empty() => Val::One(self.rt("tuple_concat", &[front, back], Ty::Ref(TUPLE))),
            _ => Val::One(back),
        }
    }

    fn pack_keywords(&mut self, vals: &[(Name, Val, Type)], own: Option<&[Name]>, want: Type) -> Option<Val> {
        let Some(Atom::Dict(site)) = self.single(want) else { return Some(Val::Unit) };
        let dict = self.new_dict(site);
        for (name, val, ty) in vals {
            let key = (self.name_val(*name), Type::STR);
            self.special(&dict, want, "__setitem__", &[key, (val.clone(), *ty)], Type::NONE, "");
        }
        if let (Some(own), Some(rest)) = (own, self.spread.keywords.clone()) {
            self.helper("_copy_keywords", &[(dict.clone(), want), rest])?;
            for &name in own {
                let key = (self.name_val(name), Type::STR);
                self.helper("_drop_keyword", &[(dict.clone(), want), key])?;
            }
        }
        Some(dict)
    }

    /// A class without `__init__` takes nothing.
    pub(crate) fn reject_spread(&mut self, message: &str) {
        let spread = self.spread.clone();
        let tuple_len = spread.rest.map(|(tuple, _)| self.field(Layout::Tuple, "len", tuple));
        let dict_len = spread.keywords.and_then(|(dict, ty)| {
            let atom = self.single(ty)?;
            self.native_len(atom, &dict)
        });
        for len in tuple_len.into_iter().chain(dict_len) {
            let zero = self.iconst(0);
            let any = self.icmp(IntCond::Ne, len, zero);
            let (out, ok) = (self.cold_block(), self.f.add_block());
            self.branch(any, out, ok);
            let saved = self.snapshot();
            self.block = out;
            self.raise(Builtin::TypeError, message);
            self.restore(saved);
            self.block = ok;
        }
    }
}
