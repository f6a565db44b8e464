//! Raising, catching, modules' bodies.

use crate::func::{FuncLower, State, Val};
use crate::layout::OBJECT;
use molt_abi::types::Builtin;
use molt_abi::value::Storage;
use molt_hir::{ModuleId, Name, Reg};
use molt_infer::types::{Atom, Type};
use molt_infer::{Attr, Flat};
use molt_ssa::{IntCond, Op, Term, Ty, ValueId};

const NOT_CAUGHT: &str = "catching classes that do not inherit from BaseException is not allowed";

impl FuncLower<'_, '_, '_> {
    /// Takes the pending exception and makes it the handled one.
    pub(crate) fn catch_exc(&mut self, prev: Reg, after: &State) -> Val {
        let exc = self.rt("exc_take", &[], Ty::Ref(OBJECT));
        let boxed = self.emit1(Op::VFromRef, &[exc], Ty::Value);
        let before = self.rt("handled_swap", &[boxed], Ty::Value);
        let maybe = after.types[prev.index()];
        self.vals[prev.index()] = self.from_value(before, maybe);
        Val::One(exc)
    }

    pub(crate) fn leave_handler(&mut self, prev: Reg) {
        let (val, ty) = (self.val(prev), self.ty(prev));
        let boxed = self.to_value(&val, ty);
        self.rt("handled_swap", &[boxed], Ty::Value);
    }

    pub(crate) fn match_exc(&mut self, exc: Reg, class: Reg) -> Option<Val> {
        let (exc, class) = ((self.val(exc), self.ty(exc)), (self.val(class), self.ty(class)));
        self.matches(&exc, &class.0, class.1, true)
    }

    /// Whether an exception is one of what an `except` clause names: a class, or (`top`) a tuple of classes.
    pub(crate) fn matches(&mut self, exc: &(Val, Type), class: &Val, class_ty: Type, top: bool) -> Option<Val> {
        self.dispatch(class, class_ty, Type::BOOL, |this, atom, val| {
            let bit = match atom {
                Atom::Class(class) if this.program.world.is_exception(class) => {
                    this.isinstance(&exc.0, exc.1, &[(class, val)])
                }
                Atom::AnyClass(_) => {
                    let (object, class) = (this.object(&exc.0)?, this.object(&val)?);
                    this.rt("object_is_instance", &[object, class], Ty::I1)
                }
                Atom::Tuple(items) if top => {
                    let items = this.program.world.types.items(items).to_vec();
                    if !items.iter().all(|&item| this.may_be_caught(item)) {
                        this.raise(Builtin::TypeError, NOT_CAUGHT);
                        return None;
                    }
                    return Some((this.matches_any(exc, &val, &items)?, Type::BOOL));
                }
                Atom::TupleOf(_) if top => {
                    let tuple = this.program.world.types.of(atom);
                    let plan = this.plan(|c| c.plan_builtin("_matches", &[exc.1, tuple]))?;
                    return this.run_plan(&plan, &[exc.clone(), (val, tuple)]);
                }
                _ => {
                    this.raise(Builtin::TypeError, NOT_CAUGHT);
                    return None;
                }
            };
            Some((Val::One(bit), Type::BOOL))
        })
    }

    fn may_be_caught(&mut self, ty: Type) -> bool {
        let atoms = self.atoms(ty);
        atoms.iter().any(|&atom| match atom {
            Atom::Class(class) => self.program.world.is_exception(class),
            Atom::AnyClass(_) => true,
            _ => false,
        })
    }

    /// The items of a tuple, from left to right.
    fn matches_any(&mut self, exc: &(Val, Type), tuple: &Val, items: &[Type]) -> Option<Val> {
        let known = items.iter().all(|&item| matches!(self.single(item), Some(Atom::Class(_))));
        let tuple_ty = self.program.world.tuple_atom(items.to_vec());
        let tuple_ty = self.program.world.types.of(tuple_ty);
        if known && let Some(classes) = self.class_vals(tuple, tuple_ty) {
            return Some(Val::One(self.isinstance(&exc.0, exc.1, &classes)));
        }
        let Val::One(tuple) = *tuple else { return None };
        let mut any = self.bool_const(false);
        for (at, &item) in items.iter().enumerate() {
            let at = self.iconst(at as i64);
            let v = self.emit1(Op::LoadItem, &[tuple, at], Ty::Value);
            let class = self.from_value(v, item);
            let Some(Val::One(bit)) = self.matches(exc, &class, item, false) else { return None };
            any = self.emit1(Op::BOr, &[any, bit], Ty::I1);
        }
        Some(Val::One(any))
    }

    pub(crate) fn raise_term(&mut self, exc: Option<Reg>, cause: Option<Reg>) {
        let Some(exc) = exc else {
            let handled = self.rt("handled_get", &[], Ty::Value);
            let is_ref = self.emit1(Op::VIsRef, &[handled], Ty::I1);
            let (yes, no) = (self.f.add_block(), self.f.add_block());
            self.branch(is_ref, yes, no);
            let saved = self.snapshot();
            self.block = no;
            self.raise(Builtin::RuntimeError, "No active exception to reraise");
            self.restore(saved);
            self.block = yes;
            let exc = self.emit1(Op::RefFromV, &[handled], Ty::Ref(OBJECT));
            self.call_rt("exc_restore", &[exc], None);
            self.leave_pending();
            return;
        };
        let (val, ty) = (self.val(exc), self.ty(exc));
        if let (Some(Atom::Class(class)), None, None) = (self.single(ty), cause, self.handler())
            && self.program.stops(self.instance)
            && self.program.world.classes[class.index()].builtin == Some(Builtin::StopIteration)
        {
            self.end_frame();
            self.terminate(Term::ReturnStop(None));
            return;
        }
        let cause = cause.map(|cause| (self.val(cause), self.ty(cause)));
        self.dispatch(&val, ty, Type::NONE, |this, atom, val| {
            let object = this.exception_object(atom, val)?;
            match &cause {
                None => {
                    this.call_rt("raise", &[object], None);
                }
                Some((cause, cause_ty)) => {
                    let cause = this.cause_value(cause, *cause_ty)?;
                    this.call_rt("raise_from", &[object, cause], None);
                }
            }
            this.raise_pending();
            None
        });
        self.terminate(Term::Unreachable);
    }

    /// The exception that `raise` of one kind of value raises.
    fn exception_object(&mut self, atom: Atom, val: Val) -> Option<ValueId> {
        match atom {
            Atom::Class(class) if self.program.world.is_exception(class) => {
                let plan = self.plan(|c| c.plan_construct(class, &Flat::default()));
                let object = if let Val::One(object) = val { Some(object) } else { None };
                let (made, made_ty) = self.run(&plan, &[], &Flat::default(), object)?;
                let one = self.program.world.types.of(atom);
                self.raised_object(&made, made_ty, (val, one))
            }
            Atom::AnyException(_) => self.object(&val),
            Atom::AnyClass(_) => {
                let ty = self.program.world.types.of(atom);
                let made = self.plan(|c| c.call_type(ty, &Flat::default()).0);
                let (val, apart) = self.set_classes_apart(val, ty);
                let result =
                    self.dispatch(&val, apart, made, |this, atom, val| this.call_atom(atom, val, &Flat::default()))?;
                self.raised_object(&result, made, (val, ty))
            }
            Atom::Instance(shape) if self.program.world.is_exception(self.program.world.shape_class(shape)) => {
                self.object(&val)
            }
            _ => {
                self.raise(Builtin::TypeError, "exceptions must derive from BaseException");
                None
            }
        }
    }

    /// The exception that a class in `raise` made; TypeError if its `__new__` or metaclass made something else.
    fn raised_object(&mut self, made: &Val, ty: Type, class: (Val, Type)) -> Option<ValueId> {
        let others = self.plan(|c| c.no_exceptions(ty));
        if others == Type::NEVER {
            return self.object(made);
        }
        let no_exceptions = self.atoms(others);
        let exceptions = self.program.world.types.filter(ty, |atom| !no_exceptions.contains(&atom));
        let found = self.dispatch(made, ty, exceptions, |this, atom, val| {
            let one = this.program.world.types.of(atom);
            if this.plan(|c| c.no_exceptions(one)) == Type::NEVER {
                return Some((val, one));
            }
            this.helper("_raised_other", &[class.clone(), (val, one)]);
            None
        })?;
        self.object(&found)
    }

    fn cause_value(&mut self, val: &Val, ty: Type) -> Option<ValueId> {
        let base = self.program.world.builtin_class(Builtin::BaseException);
        let exception = self.program.world.types.of(Atom::AnyException(base));
        let result = self.program.world.join(exception, Type::NONE);
        let cause = self.dispatch(val, ty, result, |this, atom, val| match atom {
            Atom::None => Some((Val::Unit, Type::NONE)),
            Atom::Class(class) if this.program.world.is_exception(class) => {
                Some((Val::One(this.exception_object(atom, val)?), exception))
            }
            Atom::AnyClass(_) => Some((Val::One(this.exception_object(atom, val)?), exception)),
            _ if this.program.world.class_of(atom).is_some_and(|class| this.program.world.is_exception(class)) => {
                Some((val, exception))
            }
            _ => {
                this.raise(Builtin::TypeError, "exception causes must derive from BaseException");
                None
            }
        })?;
        Some(self.to_value(&cause, result))
    }

    /// An object with the kinds set apart that answer `name` in their own way. Class objects are held otherwise when they
    /// are known one by one.
    pub(crate) fn set_apart(&mut self, val: Val, ty: Type, name: Name) -> (Val, Type) {
        let apart = self.plan(|c| c.set_apart(ty, name));
        if apart == ty { (val, ty) } else { (self.coerce(val, ty, apart), apart) }
    }

    /// A class object with the classes set apart that have constructors of their own.
    pub(crate) fn set_classes_apart(&mut self, val: Val, ty: Type) -> (Val, Type) {
        let apart = self.plan(|c| c.set_classes_apart(ty));
        if apart == ty { (val, ty) } else { (self.coerce(val, ty, apart), apart) }
    }

    /// Goes to the handler, or leaves the function, with the pending exception as it is.
    pub(crate) fn leave_pending(&mut self) {
        self.go_on_raising();
    }

    pub(crate) fn reraise(&mut self, val: &Val, _ty: Type) {
        if let Some(object) = self.object(val) {
            self.call_rt("exc_restore", &[object], None);
        }
        self.leave_pending();
    }

    // --- modules -------------------------------------------------------------------------------------------------------

    /// Runs a module's body if it has not started. One of the program's own that raises will run again at the next import.
    pub(crate) fn import(&mut self, module: ModuleId) {
        if self.program.hir.entry == Some(module) {
            return;
        }
        let flag = self.program.module_flag(module);
        let started = self.emit1(Op::LoadGlobal { global: flag }, &[], Ty::I64);
        let zero = self.iconst(0);
        let fresh = self.icmp(IntCond::Eq, started, zero);
        let (run, done) = (self.f.add_block(), self.f.add_block());
        self.branch(fresh, run, done);
        self.block = run;
        let one = self.iconst(1);
        self.emit(Op::StoreGlobal { global: flag }, &[one], &[]);
        let data = &self.program.hir.modules[module.index()];
        let (init, may_run_again) = (data.init, !data.is_builtin);
        let instance = self.program.world.instance(init, None, Vec::new(), None, None);
        if may_run_again {
            let failed = self.cold_block();
            let saved = self.snapshot();
            let outer = self.catch.replace(failed);
            self.call_instance(instance, Vec::new(), None);
            self.goto(done, &[]);
            self.catch = outer;
            self.restore(saved);
            self.block = failed;
            self.emit(Op::StoreGlobal { global: flag }, &[zero], &[]);
            self.leave_pending();
        } else {
            self.call_instance(instance, Vec::new(), None);
            self.goto(done, &[]);
        }
        self.block = done;
    }

    pub(crate) fn import_from(&mut self, module: ModuleId, name: Name, result: Type) -> Option<Val> {
        self.import(module);
        let atom = Atom::Module(module.0);
        let attr = self.plan(|c| c.plan_attr(atom, name));
        let submodule = self.plan(|c| c.submodule(module, name));
        let missing = |this: &mut Self| match submodule {
            Some(found) => {
                this.import(found);
                Some((Val::Unit, this.program.world.types.of(Atom::Module(found.0))))
            }
            None => {
                this.cannot_import(module, name);
                None
            }
        };
        let global = match &attr {
            Attr::Global { global } => *global,
            Attr::Missing | Attr::Submodule(_) => return missing(self).map(|(val, ty)| self.coerce(val, ty, result)),
            attr => {
                let out = self.catching(
                    Builtin::AttributeError,
                    result,
                    |this| this.read_attr(atom, Val::Unit, name, attr),
                    missing,
                );
                return out;
            }
        };
        let own = self.plan(|c| c.attr_plan_type(atom, &attr));
        let id = self.program.global(global);
        let v = self.emit1(Op::LoadGlobal { global: id }, &[], Ty::Value);
        let (val, ty) = self.bound_or(v, own, result, missing)?;
        Some(self.coerce(val, ty, result))
    }

    /// The ImportError of `from module import name`.
    fn cannot_import(&mut self, module: ModuleId, name: Name) {
        let data = &self.program.hir.modules[module.index()];
        let (text, path) = (self.program.hir.names.text(name).to_owned(), data.path.clone());
        let module_text = self.program.hir.names.text(data.name).to_owned();
        let whence = if path.is_empty() { "unknown location" } else { &path };
        let message = format!("cannot import name '{text}' from '{module_text}' ({whence})");
        let words = [message, module_text, path, text].map(|word| self.str_const(word.as_bytes()));
        self.call_rt("raise_import", &words, None);
        self.raise_pending();
    }

    /// A word of an exception that every exception has.
    pub(crate) fn exception_word(&mut self, object: ValueId, index: u32) -> ValueId {
        self.emit1(Op::LoadSlot { index, storage: Storage::Value }, &[object], Ty::Value)
    }
}
