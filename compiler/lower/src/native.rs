//! Instances of classes below a builtin type: putting a native value into one, and taking it out.

use crate::calls::Extras;
use crate::func::{FuncLower, Mode, Val};
use molt_infer::Cursor;
use molt_infer::native::{Outcome, PAYLOAD};
use molt_infer::types::{Atom, Shape, Type};
use molt_ssa::{Op, Ty};

impl FuncLower<'_, '_, '_> {
    /// The value with what instances hold in their place; `want` is the type of that.
    pub(crate) fn native(&mut self, val: Val, ty: Type, want: Type) -> (Val, Type) {
        let kept: Vec<Atom> = self.atoms(want);
        let out = self.dispatch(&val, ty, want, |this, atom, val| match (atom, &val) {
            (Atom::Instance(shape), Val::One(object)) if !kept.contains(&atom) => this.payload(*object, shape),
            _ => Some((val, this.program.world.types.of(atom))),
        });
        (out.unwrap_or(Val::Unit), want)
    }

    fn payload(&mut self, object: molt_ssa::ValueId, shape: Shape) -> Option<(Val, Type)> {
        let layout = self.program.layout(shape);
        let index = layout.fields.get_index_of(&PAYLOAD)? as u32;
        let (slot, storage) = layout.fields[&PAYLOAD];
        let ty = self.program.world.peek(slot);
        let ty = self.program.world.norm(ty);
        let v = self.emit1(Op::LoadSlot { index, storage }, &[object], Ty::of_storage(storage));
        let val = match (self.from_storage(v, storage, ty), self.mode) {
            (Val::Big(word), Mode::Fast) => {
                let small = self.emit1(Op::IntIsSmall, &[word], Ty::I1);
                let (ok, out) = (self.f.add_block(), self.cold_block());
                self.branch(small, ok, out);
                self.block = out;
                self.bail_restart();
                self.block = ok;
                Val::I64(self.emit1(Op::IntUnpack, &[word], Ty::I64))
            }
            (val, _) => val,
        };
        Some((val, ty))
    }

    /// The arguments of an intrinsic, native where it takes native values.
    pub(crate) fn native_arguments(&mut self, intrinsic: &str, args: Vec<(Val, Type)>) -> Vec<(Val, Type)> {
        let mut out = Vec::with_capacity(args.len());
        for (at, (val, ty)) in args.into_iter().enumerate() {
            let want = if Cursor::takes_native(intrinsic, at) { self.plan(|c| c.native_type(ty)) } else { ty };
            out.push(if want == ty { (val, ty) } else { self.native(val, ty, want) });
        }
        out
    }

    /// What a direct call gives, when its function has returned.
    pub(crate) fn outcome(&mut self, outcome: &Outcome, extras: Extras, made: (Val, Type)) -> Option<(Val, Type)> {
        let (val, ret) = made;
        let result = self.plan(|c| c.outcome_type(outcome, ret));
        match *outcome {
            Outcome::Plain => Some((val, ret)),
            Outcome::Receiver(source, _) => {
                let receiver = self.source(source, extras);
                let out = self.dispatch(&val, ret, result, |_, atom, val| match atom {
                    Atom::NotImplemented => Some((val, Type::NOT_IMPLEMENTED)),
                    _ => Some(receiver.clone()),
                })?;
                Some((out, result))
            }
            Outcome::Instance(source, fitting) => {
                let (class, ty) = self.source(source, extras);
                let fitting = self.atoms(fitting);
                let out = self.dispatch(&class, ty, result, |this, atom, class_object| {
                    let Atom::Class(class) = atom else { return None };
                    // With others the call has raised.
                    if !fitting.contains(&atom) {
                        return None;
                    }
                    let of = this.plan(|c| c.instance_holding(class, ret));
                    let Some(Atom::Instance(shape)) = this.single(of) else { return Some((val.clone(), ret)) };
                    if this.program.world.native_base(class).is_none() {
                        return Some((val.clone(), ret));
                    }
                    let object = this.new_object(shape, &class_object);
                    let layout = this.program.layout(shape);
                    let index = layout.fields.get_index_of(&PAYLOAD)? as u32;
                    let (slot, storage) = layout.fields[&PAYLOAD];
                    let held = this.program.world.peek(slot);
                    let held = this.program.world.norm(held);
                    let native = this.coerce(val.clone(), ret, held);
                    let word = this.to_storage(&native, held, storage);
                    this.emit(Op::StoreSlot { index, storage }, &[object, word], &[]);
                    Some((Val::One(object), of))
                })?;
                Some((out, result))
            }
        }
    }
}
