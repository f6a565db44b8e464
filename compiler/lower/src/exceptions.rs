//! Raising, catching, modules' bodies.

use crate::func::{FuncLower, State, Val};
use crate::layout::OBJECT;
use molt_abi::types::Builtin;
use molt_abi::value::Storage;
use molt_hir::{ModuleId, Name, Reg};
use molt_infer::types::{Atom, Type};
use molt_infer::{Attr, Flat};
use molt_ssa::{IntCond, Op, Term, Ty, ValueId};

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
        let (val, ty) = (self.val(exc), self.ty(exc));
        let class_ty = self.ty(class);
        let base = self.program.world.builtin_class(Builtin::BaseException);
        let classes = self
            .plan(|c| c.class_list(class_ty))
            .filter(|list| list.iter().all(|&c| self.program.world.is_subclass(c, base)));
        match classes {
            Some(classes) => Some(Val::One(self.isinstance(&val, ty, &classes))),
            None => {
                self.raise(
                    Builtin::TypeError,
                    "catching classes that do not inherit from BaseException is not allowed",
                );
                None
            }
        }
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
                match self.run(&plan, &[], &Flat::default(), None)? {
                    (Val::One(object), _) => Some(object),
                    _ => None,
                }
            }
            Atom::AnyException(_) => self.object(&val),
            Atom::Instance(shape) if self.program.world.is_exception(self.program.world.shape_class(shape)) => {
                self.object(&val)
            }
            _ => {
                self.raise(Builtin::TypeError, "exceptions must derive from BaseException");
                None
            }
        }
    }

    fn cause_value(&mut self, val: &Val, ty: Type) -> Option<ValueId> {
        if let Some(atom @ Atom::Class(_)) = self.single(ty) {
            let object = self.exception_object(atom, Val::Unit)?;
            return Some(self.emit1(Op::VFromRef, &[object], Ty::Value));
        }
        Some(self.to_value(val, ty))
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

    /// Runs a module's body if it has not started.
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
        let init = self.program.hir.modules[module.index()].init;
        let instance = self.program.world.instance(init, None, Vec::new(), None);
        self.call_instance(instance, Vec::new(), None);
        self.goto(done, &[]);
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
        let whence = if path.is_empty() { "unknown location".to_owned() } else { path };
        self.raise(Builtin::ImportError, &format!("cannot import name '{text}' from '{module_text}' ({whence})"));
    }

    /// A word of an exception that every exception has.
    pub(crate) fn exception_word(&mut self, object: ValueId, index: u32) -> ValueId {
        self.emit1(Op::LoadSlot { index, storage: Storage::Value }, &[object], Ty::Value)
    }
}
