//! The lattice: a type is a set of atoms, interned.
//!
//! Mutable containers are typed per allocation site, generic classes of runtime/py per constructor signature, closures per
//! creating instance. Where two of one kind meet in one place they are unified (union-find, see [`crate::world`]), so
//! that every variable has one layout.

use molt_abi::types::Builtin;
use molt_hir::order::IndexSet;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        pub struct $name(pub u32);

        impl $name {
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

ids! {
    /// An interned set of atoms.
    Type,
    /// A place that holds values: its type only grows.
    Slot,
    /// An allocation site of containers.
    Site,
    /// A class together with the constructor signature it is specialised for.
    Shape,
    /// A class object.
    Class,
    /// A function value: code object, captured cells, defaults.
    Func,
    /// A function analysed for given argument types.
    Instance,
    /// An interned list of element types.
    TupleTypes,
    /// An interned (receiver, function) pair.
    Method,
    /// An interned (class, receiver) pair.
    Super,
}

/// One kind of value.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Atom {
    /// No value: an unassigned variable.
    Unbound,
    None,
    Bool,
    Int,
    Float,
    Str,
    Bytes,
    Ellipsis,
    NotImplemented,
    /// A machine word of runtime/py that no user code sees (`intrinsics.raw`).
    Raw,
    List(Site),
    Dict(Site),
    Set(Site),
    FrozenSet(Site),
    /// A tuple of known length.
    Tuple(TupleTypes),
    /// A tuple of any length.
    TupleOf(Site),
    /// An instance of exactly this shape's class.
    Instance(Shape),
    /// An exception of this class or any subclass: what `except` catches.
    AnyException(Class),
    Class(Class),
    /// The class object of an exception of this class or any subclass.
    AnyClass(Class),
    Func(Func),
    Method(Method),
    Module(u32),
    /// A generator, coroutine or asynchronous generator.
    Generator(Instance),
    /// `super()` of a class for a receiver.
    Super(Super),
    /// A method of the runtime that Python code can hold but not look into: the traceback of an exception.
    Traceback,
}

impl Atom {
    /// The builtin type, for atoms that have a native layout.
    pub fn builtin(self) -> Option<Builtin> {
        Some(match self {
            Atom::None => Builtin::NoneType,
            Atom::Bool => Builtin::bool,
            Atom::Int => Builtin::int,
            Atom::Float => Builtin::float,
            Atom::Str => Builtin::str,
            Atom::Bytes => Builtin::bytes,
            Atom::Ellipsis => Builtin::ellipsis,
            Atom::NotImplemented => Builtin::NotImplementedType,
            Atom::List(_) => Builtin::list,
            Atom::Dict(_) => Builtin::dict,
            Atom::Set(_) => Builtin::set,
            Atom::FrozenSet(_) => Builtin::frozenset,
            Atom::Tuple(_) | Atom::TupleOf(_) => Builtin::tuple,
            Atom::Class(_) | Atom::AnyClass(_) => Builtin::type_,
            Atom::Func(_) => Builtin::function,
            Atom::Method(_) => Builtin::method,
            Atom::Super(_) => Builtin::super_,
            Atom::Module(_) => Builtin::module,
            Atom::Traceback => Builtin::traceback,
            // Their classes stand in the world.
            Atom::Instance(_) | Atom::AnyException(_) | Atom::Generator(_) => return None,
            Atom::Unbound | Atom::Raw => return None,
        })
    }
}

/// Interned sets of atoms (sorted) and element lists.
pub struct Types {
    sets: IndexSet<Vec<Atom>>,
    tuples: IndexSet<Vec<Type>>,
    methods: IndexSet<(Type, Func)>,
    supers: IndexSet<(Class, Type)>,
}

impl Type {
    /// No value at all: unreachable.
    pub const NEVER: Type = Type(0);
    pub const UNBOUND: Type = Type(1);
    pub const NONE: Type = Type(2);
    pub const BOOL: Type = Type(3);
    pub const INT: Type = Type(4);
    pub const FLOAT: Type = Type(5);
    pub const STR: Type = Type(6);
    pub const BYTES: Type = Type(7);
    pub const RAW: Type = Type(8);
    pub const ELLIPSIS: Type = Type(9);
    pub const NOT_IMPLEMENTED: Type = Type(10);
    pub const TRACEBACK: Type = Type(11);
}

impl Default for Types {
    fn default() -> Types {
        let mut types = Types {
            sets: IndexSet::default(),
            tuples: IndexSet::default(),
            methods: IndexSet::default(),
            supers: IndexSet::default(),
        };
        types.sets.insert(Vec::new());
        for (atom, ty) in [
            (Atom::Unbound, Type::UNBOUND),
            (Atom::None, Type::NONE),
            (Atom::Bool, Type::BOOL),
            (Atom::Int, Type::INT),
            (Atom::Float, Type::FLOAT),
            (Atom::Str, Type::STR),
            (Atom::Bytes, Type::BYTES),
            (Atom::Raw, Type::RAW),
            (Atom::Ellipsis, Type::ELLIPSIS),
            (Atom::NotImplemented, Type::NOT_IMPLEMENTED),
            (Atom::Traceback, Type::TRACEBACK),
        ] {
            assert_eq!(types.of(atom), ty);
        }
        types
    }
}

impl Types {
    pub fn of(&mut self, atom: Atom) -> Type {
        self.set(vec![atom])
    }

    /// The type with these atoms, in any order.
    pub fn set(&mut self, mut atoms: Vec<Atom>) -> Type {
        atoms.sort_unstable();
        atoms.dedup();
        Type(self.sets.insert_full(atoms).0 as u32)
    }

    pub fn atoms(&self, ty: Type) -> &[Atom] {
        &self.sets[ty.index()]
    }

    /// The atom, if the type has exactly one.
    pub fn single(&self, ty: Type) -> Option<Atom> {
        match self.atoms(ty) {
            [atom] => Some(*atom),
            _ => None,
        }
    }

    pub fn has(&self, ty: Type, atom: Atom) -> bool {
        self.atoms(ty).contains(&atom)
    }

    /// Whether all kinds of values in one type are in the other.
    pub fn is_within(&self, ty: Type, other: Type) -> bool {
        ty == other || self.atoms(ty).iter().all(|&atom| self.has(other, atom))
    }

    pub fn without(&mut self, ty: Type, atom: Atom) -> Type {
        if !self.has(ty, atom) {
            return ty;
        }
        let rest = self.atoms(ty).iter().copied().filter(|&a| a != atom).collect();
        self.set(rest)
    }

    pub fn filter(&mut self, ty: Type, keep: impl Fn(Atom) -> bool) -> Type {
        let rest: Vec<Atom> = self.atoms(ty).iter().copied().filter(|&a| keep(a)).collect();
        if rest.len() == self.atoms(ty).len() { ty } else { self.set(rest) }
    }

    pub fn tuple(&mut self, items: Vec<Type>) -> TupleTypes {
        TupleTypes(self.tuples.insert_full(items).0 as u32)
    }

    pub fn items(&self, tuple: TupleTypes) -> &[Type] {
        &self.tuples[tuple.index()]
    }

    pub fn method(&mut self, this: Type, func: Func) -> Method {
        Method(self.methods.insert_full((this, func)).0 as u32)
    }

    /// The receiver's type and the function.
    pub fn method_parts(&self, method: Method) -> (Type, Func) {
        self.methods[method.index()]
    }

    pub fn super_of(&mut self, class: Class, this: Type) -> Super {
        Super(self.supers.insert_full((class, this)).0 as u32)
    }

    /// The class after which lookup starts, and the receiver's type.
    pub fn super_parts(&self, id: Super) -> (Class, Type) {
        self.supers[id.index()]
    }
}
