//! Instances of classes below a builtin type: an ordinary object whose hidden field holds the native value.
//!
//! A method of a native class gets that value for `self` (and `other`, where it is of the same kind of class); its
//! intrinsics take it out of their arguments. Methods that need the instance itself call their first parameter `whole`.

use crate::bind::{Bind, Flat, Source};
use crate::cursor::Cursor;
use crate::types::{Atom, Class, Func, Shape, Slot, Type};
use crate::world::World;
use molt_abi::types::Builtin;
use molt_hir::{FuncId, Name};

/// The name of the hidden field; no identifier has it.
pub const PAYLOAD: Name = Name(u32::MAX);

/// What a direct call gives beside what the function returns.
#[derive(Clone, PartialEq, Debug)]
pub enum Outcome {
    Plain,
    /// The first argument: an operator that changes it in place.
    Receiver(Source, Type),
    /// A new instance of the class in the first argument, which holds the result: `__new__` of a builtin type.
    Instance(Source, Type),
}

/// A receiver that may be of another class than the method's.
#[derive(Clone, PartialEq, Debug)]
pub struct Receiver {
    pub given: Type,
    pub kept: Type,
    class: String,
    method: String,
}

/// Builtin classes whose values are native; those of one kind work on each other.
fn kind(builtin: Builtin) -> Option<u32> {
    Some(match builtin {
        Builtin::int | Builtin::bool | Builtin::float => 0,
        Builtin::str => 1,
        Builtin::bytes => 2,
        Builtin::list => 3,
        Builtin::tuple => 4,
        Builtin::dict => 5,
        Builtin::set | Builtin::frozenset => 6,
        _ => return None,
    })
}

impl World<'_> {
    /// The native class above a class that is not one itself.
    pub fn native_base(&self, class: Class) -> Option<Builtin> {
        if self.classes[class.index()].builtin.is_some() {
            return None;
        }
        self.layout_base(class).filter(|&base| kind(base).is_some())
    }

    /// The builtin class whose `__new__` alone makes the instances of a class: the native one that they are or hold a value
    /// of, `type` for metaclasses.
    pub fn native_maker(&self, class: Class) -> Option<Builtin> {
        if self.is_subclass(class, self.builtin_class(Builtin::type_)) {
            return Some(Builtin::type_);
        }
        let own = self.classes[class.index()].builtin.filter(|&builtin| kind(builtin).is_some());
        own.or_else(|| self.native_base(class))
    }

    /// Whether `object.__new__` can make an instance of a class: not where `__new__` of a native class does, and not where
    /// the values are of a kind of their own.
    pub fn is_made_plainly(&self, class: Class) -> bool {
        let is_super = self.classes[class.index()].builtin == Some(Builtin::super_);
        self.native_maker(class).is_none() && !self.has_own_kind(class) && !is_super
    }

    /// Builtin classes whose values are no instances with fields, and that have none below them.
    pub(crate) fn has_own_kind(&self, class: Class) -> bool {
        matches!(
            self.classes[class.index()].builtin,
            Some(
                Builtin::NoneType
                    | Builtin::ellipsis
                    | Builtin::NotImplementedType
                    | Builtin::function
                    | Builtin::builtin_function
                    | Builtin::method
                    | Builtin::method_descriptor
                    | Builtin::wrapper_descriptor
                    | Builtin::method_wrapper
                    | Builtin::generator
                    | Builtin::coroutine
                    | Builtin::async_generator
                    | Builtin::cell
                    | Builtin::traceback,
            )
        )
    }

    /// The hidden field of a shape, if its class stands below a native one.
    pub fn payload(&mut self, shape: Shape) -> Option<Slot> {
        self.native_base(self.shape_class(shape))?;
        Some(self.field(shape, PAYLOAD))
    }

    fn native_class(&self, func: FuncId) -> Option<Builtin> {
        let def = self.program.functions[func.index()].class?;
        let class = *self.class_of_def.get(&(def, None))?.first()?;
        self.classes[class.index()].builtin.filter(|&builtin| kind(builtin).is_some())
    }
}

impl Cursor<'_, '_> {
    /// The type with native values in the place of instances that hold one.
    pub fn native_type(&mut self, ty: Type) -> Type {
        self.native_type_of(ty, |_| true)
    }

    fn native_type_of(&mut self, ty: Type, wanted: impl Fn(Builtin) -> bool) -> Type {
        let mut result = Type::NEVER;
        for atom in self.atoms(ty) {
            let one = match atom {
                Atom::Instance(shape) => {
                    let base = self.world.native_base(self.world.shape_class(shape)).filter(|&base| wanted(base));
                    match base.and_then(|_| self.world.payload(shape)) {
                        Some(slot) => self.world.read(slot, self.instance),
                        None => self.of(atom),
                    }
                }
                _ => self.of(atom),
            };
            result = self.world.join(result, one);
        }
        result
    }

    /// Gives the parameters of a native class's method native values; what the call results in.
    pub(crate) fn bind_native(&mut self, func: FuncId, binds: &mut [Bind], types: &mut [Type]) -> Outcome {
        let Some(owner) = self.world.native_class(func) else { return Outcome::Plain };
        let function = &self.world.program.functions[func.index()];
        let names = &self.world.program.names;
        let mut outcome = Outcome::Plain;
        for at in 0..types.len().min(2) {
            let Bind::Arg(source) = binds[at] else { continue };
            let given = types[at];
            let native = match names.text(function.params[at].name) {
                "self" if at == 0 => self.native_type(given),
                "other" => self.native_type_of(given, |base| kind(base) == kind(owner)),
                "cls" if at == 0 && names.text(function.name) == "__new__" => {
                    let fitting = self.classes_below(owner, given);
                    if self.makes_instance(fitting) {
                        outcome = Outcome::Instance(source, fitting);
                    }
                    continue;
                }
                _ => continue,
            };
            if native == given {
                continue;
            }
            binds[at] = Bind::Native(source);
            types[at] = native;
            let in_place = ["__iadd__", "__imul__", "__isub__", "__iand__", "__ior__", "__ixor__"];
            if at == 0 && in_place.contains(&names.text(function.name)) {
                outcome = Outcome::Receiver(source, given);
            }
        }
        outcome
    }

    /// Keeps of a receiver's type what a method of a native class works on; what must be rejected, if anything.
    ///
    /// Only a call through the class (`list.append(x, 1)`) has others.
    pub(crate) fn check_receiver(&mut self, func: FuncId, types: &mut [Type]) -> Option<Receiver> {
        let given = *types.first()?;
        let function = &self.world.program.functions[func.index()];
        let names = &self.world.program.names;
        let (first, method) = (names.text(function.params.first()?.name), names.text(function.name).to_owned());
        let makes = first == "cls" && method == "__new__";
        if !makes && !matches!(first, "self" | "whole") {
            return None;
        }
        let owner = self.world.native_class(func)?;
        if makes {
            let kept = self.classes_below(owner, given);
            types[0] = kept;
            return (kept != given).then(|| Receiver { given, kept, class: owner.name().to_owned(), method });
        }
        let fitting = self.atoms(given).into_iter().filter(|&atom| self.fits_receiver(owner, atom)).collect::<Vec<_>>();
        let kept = self.world.types.filter(given, |atom| fitting.contains(&atom));
        if kept == given {
            return None;
        }
        types[0] = kept;
        Some(Receiver { given, kept, class: owner.name().to_owned(), method })
    }

    /// The classes in an argument whose instances `__new__` of the native class `owner` can make.
    fn classes_below(&mut self, owner: Builtin, given: Type) -> Type {
        let is_below = |world: &World<'_>, atom| match atom {
            Atom::Class(class) => world
                .native_maker(class)
                .is_some_and(|maker| maker == owner || (owner, maker) == (Builtin::int, Builtin::bool)),
            _ => false,
        };
        let fitting: Vec<Atom> = self.atoms(given).into_iter().filter(|&atom| is_below(self.world, atom)).collect();
        self.world.types.filter(given, |atom| fitting.contains(&atom))
    }

    /// What the TypeError says about the receiver `found`.
    pub fn receiver_message(&mut self, receiver: &Receiver, found: Atom) -> String {
        let Receiver { class, method, .. } = receiver;
        if method == "__new__" {
            return match found {
                Atom::Class(other) => {
                    let other = self.world.program.names.text(self.world.classes[other.index()].name);
                    format!("{class}.__new__({other}): {other} is not a subtype of {class}")
                }
                _ => format!("{class}.__new__(X): X is not a type object ({})", self.type_name(found)),
            };
        }
        let found = self.type_name(found);
        match method.starts_with("__") {
            true => format!("descriptor '{method}' requires a '{class}' object but received a '{found}'"),
            false => format!("descriptor '{method}' for '{class}' objects doesn't apply to a '{found}' object"),
        }
    }

    fn fits_receiver(&self, owner: Builtin, atom: Atom) -> bool {
        let Some(class) = self.world.class_of(atom) else { return true };
        let base = self.world.classes[class.index()].builtin.or_else(|| self.world.native_base(class));
        let is_kind = base.is_some_and(|base| kind(base) == kind(owner));
        // `float` has no methods for `int`, and the other way round.
        let is_float = |builtin: Builtin| builtin == Builtin::float;
        is_kind && base.is_some_and(|base| is_float(base) == is_float(owner))
    }

    /// A bound method of a native class whose receiver may be of several kinds, as one for each: what stands in
    /// `runtime/py` works on containers of one kind at a time.
    pub fn receivers_apart(&mut self, callee: Atom) -> Vec<Atom> {
        let Atom::Method(method) = callee else { return vec![callee] };
        let (this, func) = self.world.types.method_parts(method);
        let func = self.world.find_func(func);
        if self.world.native_class(self.world.funcs[func.index()].func).is_none() {
            return vec![callee];
        }
        let receivers = self.atoms(this);
        if receivers.len() < 2 {
            return vec![callee];
        }
        receivers.into_iter().map(|one| self.method_of(one, func)).collect()
    }

    /// The method that a function is with a receiver of one kind.
    pub fn method_of(&mut self, receiver: Atom, func: Func) -> Atom {
        let this = self.of(receiver);
        Atom::Method(self.world.types.method(this, func))
    }

    /// Whether one of the classes in an argument of `__new__` stands below a native one.
    fn makes_instance(&mut self, ty: Type) -> bool {
        self.atoms(ty).into_iter().any(|atom| match atom {
            Atom::Class(class) => self.world.native_base(class).is_some(),
            _ => false,
        })
    }

    /// The arguments of `list.__new__` and its like for a class below: all others are for `__init__`.
    pub(crate) fn new_arguments(&mut self, func: Func, flat: &Flat) -> Option<Flat> {
        let func = self.world.funcs[self.world.find_func(func).index()].func;
        let Some(Builtin::list | Builtin::dict | Builtin::set) = self.world.native_class(func) else { return None };
        let name = self.world.program.functions[func.index()].name;
        if self.world.program.names.text(name) != "__new__" || !self.makes_instance(flat.pos.first()?.1) {
            return None;
        }
        Some(Flat { pos: vec![flat.pos[0]], ..Flat::default() })
    }

    /// The type of a direct call whose function returns `ret`.
    pub fn outcome_type(&mut self, outcome: &Outcome, ret: Type) -> Type {
        if ret == Type::NEVER {
            return ret;
        }
        match *outcome {
            Outcome::Plain => ret,
            Outcome::Receiver(_, this) => {
                let not = self.world.types.filter(ret, |atom| atom == Atom::NotImplemented);
                if not == ret { ret } else { self.world.join(not, this) }
            }
            Outcome::Instance(_, classes) => {
                let mut result = Type::NEVER;
                for atom in self.atoms(classes) {
                    let one = match atom {
                        Atom::Class(class) => self.instance_holding(class, ret),
                        _ => Type::NEVER,
                    };
                    result = self.world.join(result, one);
                }
                result
            }
        }
    }

    /// The instance of a class around a native value.
    pub fn instance_holding(&mut self, class: Class, native: Type) -> Type {
        if self.world.native_base(class).is_none() {
            return native;
        }
        let shape = self.world.shape(class, &[native]);
        if let Some(slot) = self.world.payload(shape) {
            self.world.join_slot(slot, native);
        }
        let shape = self.world.find_shape(shape);
        self.of(Atom::Instance(shape))
    }

    /// Which arguments of an intrinsic are native values.
    pub fn takes_native(intrinsic: &str, at: usize) -> bool {
        match intrinsic {
            "same" | "type_of" | "type_name" | "id" | "isinstance" | "exact" | "subclass" | "bind" | "new"
            | "fixed" | "exc_type" | "exc_traceback" | "class_made" | "class_changed" | "class_entry" | "drop_lost"
            | "subclasses" | "kinds" | "abstract" | "registered" | "next" | "of_runtime" | "is_metaclass" => false,
            "list_like" => false,
            "copysign" => true,
            _ => match molt_abi::table::find(intrinsic) {
                Some(row) => row.params.get(at).is_some_and(|&(_, param)| {
                    use molt_abi::table::Type as Rt;
                    !matches!(param, Rt::Value | Rt::OwnValue | Rt::Word | Rt::OwnWord | Rt::Obj | Rt::OwnObj)
                }),
                None => at == 0,
            },
        }
    }
}
