//! Representations: how a type is held in registers, slots and objects.

use molt_abi::types::Builtin;
use molt_abi::value::Storage;
use molt_infer::World;
use molt_infer::types::{Atom, Func, Super, Type};
use molt_ssa::{Ty, TypeId};

/// How a register of some type is held in SSA.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Rep {
    /// The type says it all: None, a class that does not repeat, a module, a function without captures.
    Unit,
    /// An int: `i64`, `u64` or an int word, as the version says.
    Int,
    /// A bound method: its receiver and its function.
    Method { this: Type, func: Func },
    /// `super()`: its receiver.
    Super { this: Type, id: Super },
    /// One SSA value of this type.
    One(Ty),
}

pub(crate) const OBJECT: TypeId = TypeId(Builtin::object as u32);
pub(crate) const TUPLE: TypeId = TypeId(Builtin::tuple as u32);
pub(crate) const STR: TypeId = TypeId(Builtin::str as u32);
pub(crate) const CELL: TypeId = TypeId(Builtin::cell as u32);

/// Whether values of the atom are heap objects with a type id of their own.
pub(crate) fn is_object(world: &World, atom: Atom) -> bool {
    match atom {
        Atom::Str
        | Atom::Bytes
        | Atom::List(_)
        | Atom::Dict(_)
        | Atom::Set(_)
        | Atom::FrozenSet(_)
        | Atom::Tuple(_)
        | Atom::TupleOf(_)
        | Atom::Instance(_)
        | Atom::AnyException(_)
        | Atom::AnyClass(_)
        | Atom::Generator(_)
        | Atom::Traceback => true,
        Atom::Class(class) => world.repeats(class),
        Atom::Func(func) => !world.funcs[world.find_func(func).index()].is_static(),
        _ => false,
    }
}

/// The canonical representation of a type.
pub(crate) fn rep(world: &World, ty: Type) -> Rep {
    let atoms = world.types.atoms(ty);
    match *atoms {
        [] => Rep::Unit,
        [atom] => match atom {
            Atom::Int => Rep::Int,
            Atom::Bool => Rep::One(Ty::I1),
            Atom::Float => Rep::One(Ty::F64),
            Atom::Raw => Rep::One(Ty::I64),
            Atom::Method(method) => {
                let (this, func) = world.types.method_parts(method);
                Rep::Method { this, func }
            }
            Atom::Super(id) => Rep::Super { this: world.types.super_parts(id).1, id },
            atom if is_object(world, atom) => Rep::One(Ty::Ref(static_type(atom))),
            _ => Rep::Unit,
        },
        _ if atoms.iter().all(|atom| matches!(atom, Atom::Tuple(_) | Atom::TupleOf(_))) => Rep::One(Ty::Ref(TUPLE)),
        _ if atoms.iter().all(|&atom| is_object(world, atom)) => Rep::One(Ty::Ref(OBJECT)),
        _ => Rep::One(Ty::Value),
    }
}

/// The static type that references to the atom's objects carry.
fn static_type(atom: Atom) -> TypeId {
    match atom.builtin() {
        Some(
            builtin @ (Builtin::str
            | Builtin::bytes
            | Builtin::list
            | Builtin::dict
            | Builtin::set
            | Builtin::frozenset
            | Builtin::tuple),
        ) => TypeId(builtin as u32),
        _ => OBJECT,
    }
}

/// How elements and definitely assigned fields of a type are stored.
pub(crate) fn storage(world: &World, ty: Type) -> Storage {
    match world.types.single(ty) {
        Some(Atom::Int) => Storage::Int,
        Some(Atom::Float) => Storage::Float,
        Some(Atom::Bool) => Storage::Bool,
        Some(Atom::Raw) => Storage::Raw,
        _ => Storage::Value,
    }
}
