//! Calls: which function runs, how arguments reach its parameters, what it returns.
//!
//! A [`Plan`] is what lowering carries out; inference takes types from it.

use crate::bind::{BadCall, Direct, Flat, Source};
use crate::cursor::{Cursor, Fact};
use crate::names::Access;
use crate::types::{Atom, Class, Func, Shape, Type};
use crate::world::Place;
use molt_abi::types::Builtin;
use molt_hir::{Name, Op, Reg};
use std::borrow::Cow;

/// Special methods that are called even if they are None, which raises; of others, None says that there is no such method,
/// or runtime/py asks for them as attributes.
const CALLED_AS_NONE: [&str; 10] =
    ["__bool__", "__call__", "__enter__", "__exit__", "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"];

/// What the first argument of `super` has to be when the call runs.
#[derive(Clone, PartialEq, Debug)]
pub struct SuperGuard {
    pub source: Source,
    pub ty: Type,
    pub class: Class,
    /// What the call raises if it is another class.
    pub message: String,
}

/// What a call of one kind of callee does.
#[derive(Clone, PartialEq, Debug)]
pub enum Plan {
    Direct(Direct),
    /// A new instance; then `__init__` with the instance as receiver.
    Construct {
        class: Class,
        shape: Shape,
        init: Option<Direct>,
        exception_args: Option<Vec<Source>>,
    },
    /// `__new__` of the class, then `__init__` for the results that are instances of it.
    New {
        class: Class,
        new: Direct,
        init: Option<(Type, Box<Direct>)>,
    },
    /// `isinstance(x, classes)` and other functions whose meaning types give.
    Isinstance {
        value: Source,
        class: Source,
    },
    /// `super(class, this)`.
    Super {
        this: Source,
        ty: Type,
        guard: Option<SuperGuard>,
    },
    /// `getattr`, `hasattr`, `setattr`, `delattr`.
    Access(Box<Access>),
    Raise {
        class: Builtin,
        message: String,
    },
    /// The arguments do not fit: TypeError.
    BadCall(Box<BadCall>),
    /// A call of the class object of some exception below `class` whose constructor is `BaseException`'s.
    AnyException {
        class: Class,
        args: Vec<(Source, Type)>,
    },
}

impl<'w, 'p> Cursor<'w, 'p> {
    /// What `direct` returns.
    pub fn result(&mut self, direct: &Direct) -> Type {
        let data = &self.world.instances[direct.instance.index()];
        let (func, ret) = (data.func, data.ret);
        if self.world.program.functions[func.index()].generator.is_some() {
            return self.of(Atom::Generator(direct.instance));
        }
        let ret = self.world.read(ret, self.instance);
        self.outcome_type(&direct.outcome, ret)
    }

    /// The plan for calling one kind of callee.
    pub fn plan_call(&mut self, callee: Atom, flat: &Flat) -> Plan {
        match callee {
            Atom::Func(func) => {
                if let Some(plan) = self.known_function(func, flat) {
                    return plan;
                }
                self.direct(func, flat)
            }
            Atom::Method(method) => {
                let (this, func) = self.world.types.method_parts(method);
                let flat = Self::with_receiver(flat, this);
                self.direct(func, &flat)
            }
            Atom::Class(class)
                if self.makes_no_instances(class)
                    || self.world.has_own_kind(class) && self.constructor(class, "__new__").is_none() =>
            {
                let name = self.world.program.names.text(self.world.classes[class.index()].name);
                Plan::Raise { class: Builtin::TypeError, message: format!("cannot create '{name}' instances") }
            }
            Atom::Class(class) => self.plan_construct(class, flat),
            Atom::AnyClass(class) if flat.kw.is_empty() && flat.rest.is_none() && flat.kw_rest.is_none() => {
                Plan::AnyException { class, args: flat.pos.clone() }
            }
            _ => {
                let of = self.of(callee);
                match self.special_func(callee, "__call__") {
                    Some(func) => {
                        let flat = Self::with_receiver(flat, of);
                        self.direct(func, &flat)
                    }
                    None => {
                        let name = self.type_name(callee);
                        Plan::Raise { class: Builtin::TypeError, message: format!("'{name}' object is not callable") }
                    }
                }
            }
        }
    }

    pub fn direct(&mut self, func: Func, flat: &Flat) -> Plan {
        if let Some(access) = self.attribute_access(func, flat) {
            return Plan::Access(Box::new(access));
        }
        if let Some(plan) = self.object_protocol(func, flat) {
            return plan;
        }
        match self.bind(func, flat) {
            Ok(direct) => Plan::Direct(direct),
            Err(plan) => plan,
        }
    }

    /// Builtin functions that narrow types or need a constant.
    fn known_function(&mut self, func: Func, flat: &Flat) -> Option<Plan> {
        let function = &self.world.program.functions[self.world.funcs[func.index()].func.index()];
        if function.module.0 != 0 || !flat.kw.is_empty() || flat.rest.is_some() || flat.kw_rest.is_some() {
            return None;
        }
        match (self.world.program.names.text(function.qualname), flat.pos.as_slice()) {
            ("isinstance", &[value, class]) => match self.metaclass_check("__instancecheck__", value, class) {
                Some(plan) => plan,
                None => {
                    if self.may_be_proxy(value.1) {
                        let func = self.builtin_function("_isinstance_of_proxy")?;
                        return Some(self.direct(func, &Flat { pos: vec![value, class], ..Flat::default() }));
                    }
                    let classes = self.known_classes(class.1)?;
                    if let &[class] = classes.as_slice()
                        && self.is_unchecked_protocol(class)
                    {
                        let text = "Instance and class checks can only be used with @runtime_checkable protocols";
                        return Some(Plan::Raise { class: Builtin::TypeError, message: text.to_owned() });
                    }
                    if classes.into_iter().any(|class| self.is_open(class)) {
                        return None;
                    }
                    Some(Plan::Isinstance { value: value.0, class: class.0 })
                }
            },
            ("issubclass", &[value, class]) => self.metaclass_check("__subclasscheck__", value, class).flatten(),
            _ => None,
        }
    }

    /// Whether an object of the type may say itself what its `__class__` is.
    fn may_be_proxy(&mut self, value: Type) -> bool {
        let Some(name) = self.name("__class__") else { return false };
        self.atoms(value).into_iter().any(|atom| {
            matches!(atom, Atom::Instance(_))
                && self.world.class_of(atom).and_then(|class| self.world.class_attr(class, name)).is_some_and(
                    |(owner, _)| {
                        let owner = &self.world.classes[owner.index()];
                        owner.builtin.is_none() && !self.world.program.modules[owner.module.index()].is_builtin
                    },
                )
        })
    }

    /// `object.__new__`, `object.__init__`, `type.__new__` with more than what they mostly get, and `type.__call__`.
    fn object_protocol(&mut self, func: Func, flat: &Flat) -> Option<Plan> {
        let function = &self.world.program.functions[self.world.funcs[func.index()].func.index()];
        if function.module.0 != 0 || function.class.is_none() {
            return None;
        }
        let more = flat.pos.len() > 1 || flat.rest.is_some() || !flat.kw.is_empty() || flat.kw_rest.is_some();
        let general = match self.world.program.names.text(function.qualname) {
            "object.__new__" if more => "_object_new",
            "object.__init__" if more => "_object_init",
            // How many arguments there are is known when it runs, and no class statement waits for the result.
            "type.__new__" if flat.pos.len() < 2 && flat.rest.is_some() && self.class_in_making().is_none() => {
                "_type_called"
            }
            "type.__new__" if flat.pos.len() > 2 || flat.rest.is_some() || flat.kw_rest.is_some() => "_type_new",
            "type.__call__" => {
                let &(_, first) = flat.pos.first()?;
                let Some(Atom::Class(class)) = self.world.types.single(first) else { return None };
                let mut rest = flat.clone();
                rest.pos.remove(0);
                return Some(self.plan_make(class, &rest));
            }
            _ => return None,
        };
        let func = self.builtin_func(general)?;
        Some(match self.bind(func, flat) {
            Ok(direct) => Plan::Direct(direct),
            Err(plan) => plan,
        })
    }

    /// A function of the module builtins.
    pub fn builtin_func(&mut self, name: &str) -> Option<Func> {
        let &global = self.world.program.modules[0].globals.get(&self.name(name)?)?;
        let ty = self.world.read(self.world.globals[global.index()], self.instance);
        let ty = self.world.types.without(ty, Atom::Unbound);
        match self.world.types.single(ty) {
            Some(Atom::Func(func)) => Some(func),
            _ => None,
        }
    }

    /// Calling a class: its metaclass's `__call__`, which mostly is that of `type`.
    pub fn plan_construct(&mut self, class: Class, flat: &Flat) -> Plan {
        if let [(_, after), (this, this_ty)] = flat.pos[..]
            && Some(class) == self.class_named("super")
        {
            return self.plan_super_among(flat.pos[0].0, after, this, this_ty);
        }
        if let Some(metaclass) = self.world.classes[class.index()].metaclass
            && let Some(name) = self.name("__call__")
            && let Some((owner, _)) = self.world.class_attr(metaclass, name)
            && self.world.classes[owner.index()].builtin.is_none()
            && let Some(func) = self.class_func(metaclass, name)
        {
            let class_ty = self.of(Atom::Class(class));
            return self.direct(func, &Self::with_receiver(flat, class_ty));
        }
        self.plan_make(class, flat)
    }

    /// What `super()` raises where the first argument is no instance of the class that the method stands in.
    pub fn super_error(&mut self, class: Type, this: Reg) -> Option<Plan> {
        let this_ty = self.get(this);
        let class = self.world.types.without(class, Atom::Unbound);
        self.world.types.single(class)?;
        self.world.types.single(this_ty)?;
        let plan = self.plan_super_of(class, Source::Reg(this), this_ty);
        matches!(plan, Plan::Raise { .. }).then_some(plan)
    }

    fn plan_super_of(&mut self, after: Type, this: Source, this_ty: Type) -> Plan {
        let error = |message: &str| Plan::Raise { class: Builtin::TypeError, message: message.to_owned() };
        let after = match self.world.types.single(after) {
            Some(Atom::Class(after)) => after,
            Some(other) => return error(&format!("super() argument 1 must be a type, not {}", self.type_name(other))),
            None => return error("super() argument 1 must be a type"),
        };
        // Of a receiver that changes its class, only run time knows whether it is below `after` now.
        let is_below = |world: &crate::world::World<'_>, &atom: &Atom| {
            world.class_of(atom).is_some_and(|class| world.is_subclass(class, after))
        };
        let may_be_above = self.world.types.single(this_ty).is_none()
            && !self.world.types.atoms(this_ty).iter().all(|atom| is_below(self.world, atom));
        let start = if may_be_above { None } else { self.super_start(after, this_ty) };
        if !start.is_some_and(|(class, _)| self.world.is_subclass(class, after)) {
            let of = self.world.program.names.text(self.world.classes[after.index()].name).to_owned();
            let obj = match self.world.types.single(this_ty) {
                Some(Atom::Class(class)) => {
                    format!("type {}", self.world.program.names.text(self.world.classes[class.index()].name))
                }
                Some(atom) => format!("instance of {}", self.type_name(atom)),
                None => "instance of object".to_owned(),
            };
            return error(&format!("super(type, obj): obj ({obj}) is not an instance or subtype of type ({of})."));
        }
        let ty = self.world.types.super_of(after, this_ty);
        Plan::Super { this, ty: self.of(Atom::Super(ty)), guard: None }
    }

    /// The same where the first argument may be several classes, as a name is that two class statements bind: only one of
    /// them can have the object.
    fn plan_super_among(&mut self, source: Source, after: Type, this: Source, this_ty: Type) -> Plan {
        let atoms = self.atoms(after);
        let fits: Vec<Class> = atoms
            .iter()
            .filter_map(|&atom| if let Atom::Class(class) = atom { Some(class) } else { None })
            .filter(|&class| self.is_super_of(class, this_ty))
            .collect();
        let (&[class], true) = (fits.as_slice(), atoms.len() > 1) else {
            return self.plan_super_of(after, this, this_ty);
        };
        let one = self.of(Atom::Class(class));
        let mut plan = self.plan_super_of(one, this, this_ty);
        if let Plan::Super { guard, .. } = &mut plan {
            let other = atoms.into_iter().find(|&atom| atom != Atom::Class(class));
            let other = self.world.types.of(other.unwrap_or(Atom::Class(class)));
            if let Plan::Raise { message, .. } = self.plan_super_of(other, this, this_ty) {
                *guard = Some(SuperGuard { source, ty: after, class, message });
            }
        }
        plan
    }

    /// A method of construction, unless it is the default that does nothing.
    fn constructor(&mut self, class: Class, name: &str) -> Option<Func> {
        let name = self.name(name)?;
        let (owner, _) = self.world.class_attr(class, name)?;
        let builtin = self.world.classes[owner.index()].builtin;
        let is_new = self.world.program.names.text(name) == "__new__";
        match builtin {
            Some(Builtin::object) => return None,
            Some(Builtin::BaseException) if is_new => return None,
            // The `__new__` of a builtin type does all of it.
            Some(_)
                if owner == class
                    && !is_new
                    && !self.world.is_exception(class)
                    && self.constructor(class, "__new__").is_some() =>
            {
                return None;
            }
            _ => {}
        }
        self.class_func(class, name)
    }

    /// `type.__call__`: makes an instance and initialises it.
    fn plan_make(&mut self, class: Class, flat: &Flat) -> Plan {
        if let Some(message) = self.abstract_error(class) {
            return Plan::Raise { class: Builtin::TypeError, message };
        }
        let new = self.constructor(class, "__new__");
        let init = self.constructor(class, "__init__");
        if let Some(new) = new {
            let class_ty = self.of(Atom::Class(class));
            let with_class = Self::with_receiver(flat, class_ty);
            let plan = match self.direct(new, &with_class) {
                Plan::Direct(new) => new,
                plan => return plan,
            };
            let made = self.result(&plan);
            let mut own = Type::NEVER;
            for atom in self.atoms(made) {
                if self.world.class_of(atom).is_some_and(|c| self.world.is_subclass(c, class)) {
                    let one = self.of(atom);
                    own = self.world.join(own, one);
                }
            }
            let init = match init.filter(|_| own != Type::NEVER) {
                None => None,
                Some(init) => match self.bind(init, &Self::with_receiver(flat, own)) {
                    Err(plan) => return plan,
                    Ok(init) => Some((own, Box::new(init))),
                },
            };
            return Plan::New { class, new: plan, init };
        }
        let more = !flat.pos.is_empty() || !flat.kw.is_empty() || flat.rest.is_some() || flat.kw_rest.is_some();
        if init.is_none()
            && more
            && let Some(func) = self.builtin_func("_object_new")
        {
            let class_ty = self.of(Atom::Class(class));
            return match self.bind(func, &Self::with_receiver(flat, class_ty)) {
                Ok(new) => Plan::New { class, new, init: None },
                Err(plan) => plan,
            };
        }
        let types: Vec<Type> = flat.pos.iter().map(|&(_, ty)| ty).chain(flat.kw.iter().map(|&(_, _, ty)| ty)).collect();
        let place = self.world.is_per_site(class).then(|| self.place());
        let shape = self.world.shape_at(class, &types, place);
        let this = self.of(Atom::Instance(shape));
        let exception_args =
            self.world.is_exception(class).then(|| flat.pos.iter().map(|&(source, _)| source).collect::<Vec<_>>());
        if exception_args.is_some() {
            let types: Vec<Type> = flat.pos.iter().map(|&(_, ty)| ty).collect();
            if let Some(args) = self.name("args") {
                let slot = self.world.field(shape, args);
                let atom = self.world.tuple_atom(types);
                let mut ty = self.of(atom);
                if let Some(rest) = &flat.rest {
                    ty = self.world.join(ty, rest.ty);
                }
                self.world.join_slot(slot, ty);
            }
        }
        let init = match init {
            Some(init) => match self.bind(init, &Self::with_receiver(flat, this)) {
                Err(plan) => return plan,
                Ok(init) => Some(init),
            },
            None => None,
        };
        Plan::Construct { class, shape, init, exception_args }
    }

    /// `__instancecheck__` or `__subclasscheck__` of the class's metaclass, if there is one to ask. The program's own is
    /// asked by the builtin function (Some(None)), which knows what comes before and makes a bool of the answer.
    #[expect(clippy::option_option, reason = "whether it is asked, and by what")]
    fn metaclass_check(&mut self, name: &str, value: (Source, Type), class: (Source, Type)) -> Option<Option<Plan>> {
        let Some(Atom::Class(of)) = self.world.types.single(class.1) else { return None };
        let metaclass = self.world.classes[of.index()].metaclass?;
        let name = self.name(name)?;
        let (owner, _) = self.world.class_attr(metaclass, name)?;
        let asks = &self.world.classes[owner.index()];
        let is_abc = self.world.program.modules[asks.module.index()].is_builtin;
        if asks.builtin.is_some() || is_abc && !self.is_open(of) {
            return None;
        }
        let func = self.class_func(metaclass, name)?;
        if !is_abc {
            return Some(None);
        }
        Some(Some(self.direct(func, &Flat { pos: vec![class, value], ..Flat::default() })))
    }

    pub fn construct_type(&mut self, class: Class, flat: &Flat) -> Type {
        let plan = self.plan_construct(class, flat);
        self.plan_type(&plan, flat).0
    }

    /// The type of a plan's result and what it says about a register.
    pub fn plan_type(&mut self, plan: &Plan, flat: &Flat) -> (Type, Option<Fact>) {
        let type_of = |source: Source| flat.pos.iter().find(|(s, _)| *s == source).map_or(Type::NEVER, |&(_, ty)| ty);
        match plan {
            Plan::Direct(direct) => (self.result(direct), None),
            Plan::Construct { shape, init, .. } => {
                if let Some(init) = init {
                    let done = self.result(init);
                    if !self.world.types.has(done, Atom::None) {
                        return (Type::NEVER, None);
                    }
                }
                let shape = self.world.find_shape(*shape);
                (self.of(Atom::Instance(shape)), None)
            }
            Plan::New { new, init, .. } => {
                let made = self.result(new);
                if let Some((own, init)) = init
                    && self.result(init) == Type::NEVER
                {
                    let atoms = self.world.types.atoms(*own).to_vec();
                    return (self.world.types.filter(made, |atom| !atoms.contains(&atom)), None);
                }
                (made, None)
            }
            Plan::Isinstance { value, class } => {
                let fact = match *value {
                    Source::Reg(reg) => self.isinstance_fact(reg, type_of(*value), type_of(*class)),
                    _ => None,
                };
                (Type::BOOL, fact)
            }
            Plan::Access(access) => (self.access_type(access), self.access_fact(access)),
            Plan::Raise { .. } | Plan::BadCall(_) => (Type::NEVER, None),
            Plan::Super { ty, .. } => (*ty, None),
            Plan::AnyException { class, args } => {
                let types: Vec<Type> = args.iter().map(|&(_, ty)| ty).collect();
                let base = self.world.builtin_class(Builtin::BaseException);
                self.construct_type(base, &Self::positional(&types));
                (self.of(Atom::AnyException(*class)), None)
            }
        }
    }

    /// The type of a call, over all kinds of callee.
    pub fn call_type(&mut self, callee: Type, flat: &Flat) -> (Type, Option<Fact>) {
        let (mut results, mut fact) = (Vec::new(), None);
        let apart = self.set_classes_apart(callee);
        for atom in self.atoms(apart) {
            let (callees, rest) = match self.selves_apart(atom, flat) {
                Some((func, selves, rest)) => {
                    (selves.into_iter().map(|one| self.method_of(one, func)).collect(), Cow::Owned(rest))
                }
                None => (self.receivers_apart(atom), Cow::Borrowed(flat)),
            };
            for one in callees {
                let plan = self.plan_call(one, &rest);
                let (ty, says) = self.plan_type(&plan, &rest);
                results.push(ty);
                fact = says;
            }
        }
        (self.world.join_all(&results), fact)
    }

    /// `super()` looks along the MRO of one class: a function that uses it, called with several kinds of `self`, is called
    /// as the method of each. So are functions of runtime/py whose first parameter is `each`: what they do with a value of
    /// one kind has nothing to do with the others. The function, the kinds, and the arguments behind.
    pub fn selves_apart(&mut self, callee: Atom, flat: &Flat) -> Option<(Func, Vec<Atom>, Flat)> {
        let Atom::Func(func) = callee else { return None };
        let func = self.world.find_func(func);
        let function = &self.world.program.functions[self.world.funcs[func.index()].func.index()];
        let &(_, this) = flat.pos.first()?;
        if self.world.types.atoms(this).len() < 2 {
            return None;
        }
        let mut ops = function.blocks.iter().flat_map(|block| &block.ops);
        let asks_super = function.class.is_some() && ops.any(|(op, _)| matches!(op, Op::Super { .. }));
        if !asks_super && !self.takes_each(function) {
            return None;
        }
        let mut rest = flat.clone();
        rest.pos.remove(0);
        Some((func, self.atoms(this), rest))
    }

    fn takes_each(&self, function: &molt_hir::Function) -> bool {
        let program = self.world.program;
        let is_each = |param: &molt_hir::Param| program.names.text(param.name) == "each";
        program.modules[function.module.index()].is_builtin && function.params.first().is_some_and(is_each)
    }

    /// The type of `obj.name(args)` and of `obj` where it succeeds.
    pub fn method_type(&mut self, obj: Type, name: Name, flat: &Flat) -> (Type, Type) {
        let (mut results, mut with_method) = (Vec::new(), Vec::new());
        let apart = self.set_apart(obj, name);
        for atom in self.atoms(apart) {
            let one = self.of(atom);
            let mut found = Type::NEVER;
            match self.find_method(atom, name) {
                Some(func) => {
                    let receiver = self.receiver_of(atom, func);
                    let plan = self.direct(func, &Self::with_receiver(flat, receiver));
                    found = self.plan_type(&plan, flat).0;
                }
                None => {
                    let callee = self.attr_type(one, name).0;
                    if callee != Type::NEVER {
                        found = self.call_type(callee, flat).0;
                    }
                }
            }
            if found != Type::NEVER {
                with_method.push(one);
                results.push(found);
            }
        }
        let (result, mut narrowed) = (self.world.join_all(&results), self.world.join_all(&with_method));
        if narrowed == Type::NEVER {
            narrowed = obj;
        }
        (result, narrowed)
    }

    /// What `LookUpMethod` gives: unbound for receivers whose class has a plain method of the name.
    pub fn look_up_type(&mut self, obj: Type, name: Name) -> Type {
        let apart = self.set_apart(obj, name);
        let types: Vec<Type> = self
            .atoms(apart)
            .into_iter()
            .map(|atom| match self.find_method(atom, name) {
                Some(_) => Type::UNBOUND,
                None => {
                    let one = self.of(atom);
                    self.attr_type(one, name).0
                }
            })
            .collect();
        self.world.join_all(&types)
    }

    /// The result of a call of what was looked up before, some of it plain methods.
    pub fn looked_up_type(&mut self, obj: Type, name: Name, callee: Type, flat: &Flat) -> Type {
        let mut result = Type::NEVER;
        if self.world.types.has(callee, Atom::Unbound) {
            let methods = self.with_method(obj, name);
            result = self.method_type(methods, name, flat).0;
        }
        let bound = self.world.types.without(callee, Atom::Unbound);
        let other = self.call_type(bound, flat).0;
        self.world.join(result, other)
    }

    /// The receivers whose class has a plain method of the name.
    pub fn with_method(&mut self, obj: Type, name: Name) -> Type {
        let apart = self.set_apart(obj, name);
        let mut methods = Type::NEVER;
        for atom in self.atoms(apart) {
            if self.find_method(atom, name).is_some() {
                let one = self.of(atom);
                methods = self.world.join(methods, one);
            }
        }
        methods
    }

    /// The function of a special method, looked up on the type.
    pub fn special_func(&mut self, atom: Atom, name: &str) -> Option<Func> {
        let (class, name) = (self.world.class_of(atom)?, self.name(name)?);
        self.class_func(class, name)
    }

    /// Whether the type has the special method, be it None.
    pub fn has_special(&mut self, atom: Atom, name: &str) -> bool {
        let (Some(class), Some(name)) = (self.world.class_of(atom), self.name(name)) else { return false };
        self.world.class_attr(class, name).is_some()
    }

    /// The function that a special method is: of a class attribute that is no single function, or only at times there, one
    /// of runtime/py that looks for it.
    pub fn class_func(&mut self, class: Class, name: Name) -> Option<Func> {
        let (owner, slot) = self.world.class_attr(class, name)?;
        let ty = self.world.read(slot, self.instance);
        // The program assigns the method to the class, or deletes it.
        let bound = self.world.types.without(ty, Atom::Unbound);
        let is_replaced = bound != ty;
        match self.world.types.single(bound) {
            Some(Atom::Func(func)) if !is_replaced && !self.hides_closure(func, name) => Some(func),
            Some(Atom::None) if CALLED_AS_NONE.contains(&self.world.program.names.text(name)) => {
                self.replaced_func(class, owner, name)
            }
            Some(Atom::None) | None if self.world.types.atoms(bound).len() < 2 => None,
            single => self.replaced_func(class, owner, name).or(match single {
                Some(Atom::Func(func)) => Some(func),
                _ => None,
            }),
        }
    }

    /// Whether a special method is a function of another name that captures something: its closure is not found by the
    /// function alone.
    fn hides_closure(&mut self, func: Func, name: Name) -> bool {
        let func = self.world.find_func(func);
        if !self.world.frozen {
            self.world.funcs[func.index()].readers.insert(self.instance);
        }
        let data = &self.world.funcs[func.index()];
        !data.is_static() && self.world.program.functions[data.func.index()].name != name
    }

    /// The function of runtime/py that calls a special method of the program's class as an attribute.
    pub(crate) fn replaced_func(&mut self, class: Class, owner: Class, name: Name) -> Option<Func> {
        let is_own = !self.world.is_class_of_runtime(owner);
        // Attributes of a class are not its metaclass's methods.
        if !is_own || self.world.is_subclass(class, self.world.builtin_class(Builtin::type_)) {
            return None;
        }
        let replaced = self.class_named("_replaced")?;
        let &slot = self.world.classes[replaced.index()].attrs.get(&name)?;
        match self.world.types.single(self.world.peek(slot)) {
            Some(Atom::Func(func)) => Some(func),
            _ => None,
        }
    }

    /// The plan of `type(obj).name(obj, args)`.
    pub fn plan_special(&mut self, atom: Atom, name: &str, args: &[Type]) -> Option<Plan> {
        let func = self.special_func(atom, name)?;
        let this = self.of(atom);
        let types: Vec<Type> = [this].iter().chain(args).copied().collect();
        Some(self.direct(func, &Self::positional(&types)))
    }

    pub fn special_type(&mut self, obj: Type, name: &str, args: &[Type]) -> Type {
        let mut result = Type::NEVER;
        for atom in self.atoms(obj) {
            if let Some(plan) = self.plan_special(atom, name, args) {
                let ty = self.plan_type(&plan, &Flat::default()).0;
                result = self.world.join(result, ty);
            }
        }
        result
    }

    /// The Python name of an atom's type, for messages.
    pub fn type_name(&self, atom: Atom) -> String {
        match self.world.class_of(atom) {
            Some(class) => {
                let (data, names) = (&self.world.classes[class.index()], &self.world.program.names);
                let name = names.text(data.name);
                match self.world.is_dotted(class) {
                    true => format!("{}.{name}", names.text(self.world.program.modules[data.module.index()].name)),
                    false => name.to_owned(),
                }
            }
            None => atom.builtin().map_or("object", Builtin::name).to_owned(),
        }
    }

    /// An allocation site of this op beside the main one.
    pub fn extra_place(&self, nth: u32) -> Place {
        Place::Runtime { instance: self.instance, block: self.block, index: self.index, nth }
    }
}
