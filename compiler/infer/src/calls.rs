//! Calls: which function runs, how arguments reach its parameters, what it returns.
//!
//! A [`Plan`] is what lowering carries out; inference takes types from it.

use crate::cursor::{Cursor, Fact};
use crate::types::{Atom, Class, Func, Instance, Shape, Type};
use crate::world::Place;
use molt_abi::types::Builtin;
use molt_hir::{Args, Const, Item, Keyword, Name, ParamKind, Reg};

/// Where an argument comes from at the call.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Source {
    Reg(Reg),
    /// An item of a starred tuple of known length.
    Item(Reg, u32),
    /// An item of a starred iterable whose length is checked to be `of`.
    RestItem(Reg, u32),
    /// The receiver or another value that the op supplies.
    Extra(u32),
}

/// The arguments of a call, stars of known tuples expanded.
#[derive(Clone, Default, Debug)]
pub struct Flat {
    pub pos: Vec<(Source, Type)>,
    pub kw: Vec<(Name, Source, Type)>,
    /// A starred iterable of unknown length behind `pos`: its register and element type.
    pub rest: Option<(Reg, Type)>,
    /// A `**mapping` of unknown keys, and its value type.
    pub kw_rest: Option<(Reg, Type)>,
    /// A call that is too dynamic.
    pub error: Option<&'static str>,
}

/// What a parameter gets.
#[derive(Clone, PartialEq, Debug)]
pub enum Bind {
    Arg(Source),
    Default(u32),
    KwDefault(u32),
    /// The value of this name in a `**mapping`, else the default.
    Mapped {
        mapping: Reg,
        name: Name,
        default: Option<Box<Bind>>,
    },
    /// The varargs tuple, with the starred rest at its end.
    Pack(Vec<Source>, Option<Reg>),
    /// The keywords dict.
    KwPack(Vec<(Name, Source)>, Option<Reg>),
}

/// A call of a known function.
#[derive(Clone, PartialEq, Debug)]
pub struct Direct {
    pub func: Func,
    pub instance: Instance,
    pub binds: Vec<Bind>,
    /// The starred rest must have exactly this many items, else TypeError.
    pub rest_len: Option<(Reg, u32)>,
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
    /// `__new__` of the class, then `__init__` if the result is an instance of it.
    New {
        class: Class,
        new: Direct,
        init: Option<Direct>,
    },
    /// `isinstance(x, classes)` and other functions whose meaning types give.
    Isinstance {
        value: Source,
        class: Type,
    },
    /// `getattr(x, "name"[, default])` and `hasattr` with a constant name.
    GetAttr {
        value: Source,
        name: Name,
        default: Option<Source>,
    },
    HasAttr {
        value: Source,
        name: Name,
    },
    SetAttr {
        value: Source,
        name: Name,
        new: Source,
    },
    Raise {
        class: Builtin,
        message: String,
    },
}

impl<'w, 'p> Cursor<'w, 'p> {
    pub fn flatten(&mut self, args: &Args) -> Flat {
        let mut flat = Flat::default();
        for item in &args.pos {
            match *item {
                Item::One(reg) => {
                    let ty = self.get(reg);
                    if flat.rest.is_some() {
                        flat.error = Some("a positional argument after a starred one of unknown length");
                    }
                    flat.pos.push((Source::Reg(reg), ty));
                }
                Item::Star(reg) => {
                    let ty = self.get(reg);
                    match self.world.types.single(ty) {
                        Some(Atom::Tuple(items)) => {
                            for (at, item) in self.world.types.items(items).to_vec().into_iter().enumerate() {
                                flat.pos.push((Source::Item(reg, at as u32), item));
                            }
                        }
                        _ if flat.rest.is_some() => flat.error = Some("two starred arguments of unknown length"),
                        _ => {
                            let elem = self.iteration_type(ty);
                            flat.rest = Some((reg, elem));
                        }
                    }
                }
            }
        }
        for keyword in &args.kw {
            match *keyword {
                Keyword::Named(name, reg) => {
                    let ty = self.get(reg);
                    flat.kw.push((name, Source::Reg(reg), ty));
                }
                Keyword::Merge(reg) => {
                    let ty = self.get(reg);
                    let mut value = Type::NEVER;
                    for atom in self.atoms(ty) {
                        if let Atom::Dict(site) = atom {
                            let elem = self.world.elem(site);
                            let elem = self.world.read(elem, self.instance);
                            value = self.world.join(value, elem);
                        }
                    }
                    if flat.kw_rest.is_some() {
                        flat.error = Some("two ** arguments");
                    }
                    flat.kw_rest = Some((reg, value));
                }
            }
        }
        flat
    }

    pub fn with_receiver(flat: &Flat, this: Type) -> Flat {
        let mut flat = flat.clone();
        // The receiver is the first of the extras.
        for source in
            flat.pos.iter_mut().map(|(source, _)| source).chain(flat.kw.iter_mut().map(|(_, source, _)| source))
        {
            if let Source::Extra(at) = source {
                *at += 1;
            }
        }
        flat.pos.insert(0, (Source::Extra(0), this));
        flat
    }

    pub fn positional(types: &[Type]) -> Flat {
        let pos = types.iter().enumerate().map(|(at, &ty)| (Source::Extra(at as u32), ty)).collect();
        Flat { pos, ..Flat::default() }
    }

    /// Binds arguments to a function's parameters as CPython does, or says CPython's TypeError.
    pub fn bind(&mut self, func: Func, flat: &Flat) -> Result<Direct, Plan> {
        let data = &self.world.funcs[self.world.find_func(func).index()];
        let (defaults, kw_defaults) = (data.defaults.clone(), data.kw_defaults.clone());
        let hir_func = data.func;
        let function = &self.world.program.functions[hir_func.index()];
        let names = &self.world.program.names;
        let qualname = names.text(function.qualname);
        let error = |message: String| Plan::Raise { class: Builtin::TypeError, message };
        if let Some(what) = flat.error {
            return Err(error(format!("molt: {what} is not supported")));
        }
        let positional: Vec<usize> = (0..function.params.len())
            .filter(|&at| matches!(function.params[at].kind, ParamKind::Positional | ParamKind::PositionalOnly))
            .collect();
        let varargs = function.params.iter().position(|param| param.kind == ParamKind::VarArgs);
        let var_kw = function.params.iter().position(|param| param.kind == ParamKind::VarKeywords);
        let mut binds: Vec<Option<(Bind, Type)>> = vec![None; function.params.len()];
        for (&(source, ty), &param) in flat.pos.iter().zip(&positional) {
            binds[param] = Some((Bind::Arg(source), ty));
        }
        let mut rest_len = None;
        let mut extra: Vec<(Source, Type)> = flat.pos.iter().skip(positional.len()).copied().collect();
        let mut unexpected: Vec<(Name, Source, Type)> = Vec::new();
        let mut posonly_as_kw: Vec<&str> = Vec::new();
        for &(name, source, ty) in &flat.kw {
            let found = function.params.iter().position(|param| {
                param.name == name && matches!(param.kind, ParamKind::Positional | ParamKind::KeywordOnly)
            });
            match found {
                Some(at) if binds[at].is_some() => {
                    return Err(error(format!("{qualname}() got multiple values for argument '{}'", names.text(name))));
                }
                Some(at) => binds[at] = Some((Bind::Arg(source), ty)),
                None => {
                    if function.params.iter().any(|p| p.name == name && p.kind == ParamKind::PositionalOnly) {
                        posonly_as_kw.push(names.text(name));
                    }
                    unexpected.push((name, source, ty));
                }
            }
        }
        if let Some((reg, elem)) = flat.rest
            && (varargs.is_none() || flat.pos.len() < positional.len())
        {
            // The items fill the parameters that nothing else does and that have no default.
            let open: Vec<usize> =
                positional.iter().copied().skip(flat.pos.len()).take_while(|&at| binds[at].is_none()).collect();
            if varargs.is_some() && !open.is_empty() {
                return Err(error(format!(
                    "molt: {qualname}() called with a starred argument of unknown length for named parameters and *args is not supported"
                )));
            }
            for (item, &at) in open.iter().enumerate() {
                binds[at] = Some((Bind::Arg(Source::RestItem(reg, item as u32)), elem));
            }
            rest_len = Some((reg, open.len() as u32));
        }
        if let (None, Some(&(name, ..))) = (var_kw, unexpected.first()) {
            if !posonly_as_kw.is_empty() {
                return Err(error(format!(
                    "{qualname}() got some positional-only arguments passed as keyword arguments: '{}'",
                    posonly_as_kw.join(", ")
                )));
            }
            return Err(error(format!("{qualname}() got an unexpected keyword argument '{}'", names.text(name))));
        }
        if varargs.is_none() && !extra.is_empty() {
            let required = positional.len() - defaults.len();
            let takes = match (defaults.is_empty(), positional.len()) {
                (true, 1) => "1 positional argument".to_owned(),
                (true, n) => format!("{n} positional arguments"),
                (false, n) => format!("from {required} to {n} positional arguments"),
            };
            let given = flat.pos.len();
            let kwonly = function
                .params
                .iter()
                .enumerate()
                .filter(|(at, p)| p.kind == ParamKind::KeywordOnly && binds[*at].is_some())
                .count();
            let given_text = if kwonly > 0 {
                format!(
                    "{given} positional argument{} (and {kwonly} keyword-only argument{}) were given",
                    if given == 1 { "" } else { "s" },
                    if kwonly == 1 { "" } else { "s" }
                )
            } else {
                format!("{given} {} given", if given == 1 { "was" } else { "were" })
            };
            return Err(error(format!("{qualname}() takes {takes} but {given_text}")));
        }
        let mut missing: [Vec<&str>; 2] = [Vec::new(), Vec::new()];
        for (at, param) in function.params.iter().enumerate() {
            if binds[at].is_some() {
                continue;
            }
            let read = |cursor: &mut Self, slot| cursor.world.read(slot, cursor.instance);
            if let Some((mapping, value)) = flat.kw_rest
                && value != Type::NEVER
                && matches!(param.kind, ParamKind::Positional | ParamKind::KeywordOnly)
            {
                let mapping_ty = self.get(mapping);
                self.special_type(mapping_ty, "__contains__", &[Type::STR]);
                self.special_type(mapping_ty, "__getitem__", &[Type::STR]);
                let (default, ty) = match (param.kind, param.default) {
                    (_, None) => (None, Type::NEVER),
                    (ParamKind::KeywordOnly, Some(index)) => {
                        let ty = self.world.read(kw_defaults[index as usize], self.instance);
                        (Some(Box::new(Bind::KwDefault(index))), ty)
                    }
                    (_, Some(index)) => {
                        let ty = self.world.read(defaults[index as usize], self.instance);
                        (Some(Box::new(Bind::Default(index))), ty)
                    }
                };
                let ty = self.world.join(ty, value);
                binds[at] = Some((Bind::Mapped { mapping, name: param.name, default }, ty));
                continue;
            }
            binds[at] = match param.kind {
                ParamKind::VarArgs => {
                    let sources: Vec<Source> = extra.iter().map(|&(source, _)| source).collect();
                    let types: Vec<Type> = extra.drain(..).map(|(_, ty)| ty).collect();
                    let rest = flat.rest.filter(|_| rest_len.is_none());
                    let ty = match rest {
                        None => {
                            let atom = self.world.tuple_atom(types);
                            self.of(atom)
                        }
                        Some((_, elem)) => {
                            let site = self.world.site(self.place());
                            for ty in types.into_iter().chain([elem]) {
                                self.world.join_slot(self.world.elem(site), ty);
                            }
                            let site = self.world.find_site(site);
                            self.of(Atom::TupleOf(site))
                        }
                    };
                    Some((Bind::Pack(sources, rest.map(|(reg, _)| reg)), ty))
                }
                ParamKind::VarKeywords => {
                    let site = self.world.site(self.place());
                    self.world.join_slot(self.world.key(site), Type::STR);
                    for &(_, _, ty) in &unexpected {
                        self.world.join_slot(self.world.elem(site), ty);
                    }
                    if let Some((_, ty)) = flat.kw_rest {
                        self.world.join_slot(self.world.elem(site), ty);
                    }
                    let pack = unexpected.iter().map(|&(name, source, _)| (name, source)).collect();
                    let site = self.world.find_site(site);
                    let ty = self.of(Atom::Dict(site));
                    for &(_, _, value) in &unexpected {
                        self.special_type(ty, "__setitem__", &[Type::STR, value]);
                    }
                    if let Some((reg, _)) = flat.kw_rest {
                        let other = self.get(reg);
                        self.special_type(ty, "update", &[other]);
                    }
                    Some((Bind::KwPack(pack, flat.kw_rest.map(|(reg, _)| reg)), ty))
                }
                ParamKind::KeywordOnly => match param.default {
                    Some(index) => Some((Bind::KwDefault(index), read(self, kw_defaults[index as usize]))),
                    None => {
                        missing[1].push(names.text(param.name));
                        None
                    }
                },
                ParamKind::Positional | ParamKind::PositionalOnly => match param.default {
                    Some(index) => Some((Bind::Default(index), read(self, defaults[index as usize]))),
                    None => {
                        missing[0].push(names.text(param.name));
                        None
                    }
                },
            };
        }
        for (kind, list) in ["positional", "keyword-only"].iter().zip(&missing) {
            if !list.is_empty() {
                let quoted: Vec<String> = list.iter().map(|name| format!("'{name}'")).collect();
                let text = match quoted.as_slice() {
                    [one] => one.clone(),
                    [a, b] => format!("{a} and {b}"),
                    many => format!("{}, and {}", many[..many.len() - 1].join(", "), many[many.len() - 1]),
                };
                let plural = if list.len() == 1 { "" } else { "s" };
                return Err(error(format!(
                    "{qualname}() missing {} required {kind} argument{plural}: {text}",
                    list.len()
                )));
            }
        }
        let (binds, types): (Vec<Bind>, Vec<Type>) = binds.into_iter().flatten().unzip();
        if types.contains(&Type::NEVER) {
            // An argument whose type is not known yet: this call is looked at again when it is.
            return Err(error(String::new()));
        }
        let call = self.needs_own_instance(hir_func).then(|| self.place());
        let instance = self.world.instance(hir_func, Some(func), types, call);
        self.world.instances[self.instance.index()].callees.insert(instance);
        Ok(Direct { func, instance, binds, rest_len })
    }

    /// Functions of runtime/py that make a container which only the caller fills: one instance per call.
    fn needs_own_instance(&self, func: molt_hir::FuncId) -> bool {
        let function = &self.world.program.functions[func.index()];
        let module = &self.world.program.modules[function.module.index()];
        if !module.is_builtin {
            return false;
        }
        let name = self.world.program.names.text(function.qualname);
        matches!(name, "list.__new__" | "dict.__new__" | "set.__new__" | "dict.fromkeys" | "defaultdict.__init__")
    }

    /// What `direct` returns.
    pub fn result(&mut self, direct: &Direct) -> Type {
        let data = &self.world.instances[direct.instance.index()];
        let (func, ret) = (data.func, data.ret);
        if self.world.program.functions[func.index()].is_generator {
            return self.of(Atom::Generator(direct.instance));
        }
        self.world.read(ret, self.instance)
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
            Atom::Class(class) => self.plan_construct(class, flat),
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
        match self.bind(func, flat) {
            Ok(direct) => Plan::Direct(direct),
            Err(plan) => plan,
        }
    }

    /// Builtin functions that narrow types or need a constant.
    fn known_function(&mut self, func: Func, flat: &Flat) -> Option<Plan> {
        let function = &self.world.program.functions[self.world.funcs[func.index()].func.index()];
        if function.module.0 != 0 || !flat.kw.is_empty() || flat.rest.is_some() {
            return None;
        }
        let constant_name = |cursor: &Self, at: usize| match flat.pos.get(at)?.0 {
            Source::Reg(reg) => match cursor.consts.get(&reg)? {
                Const::Str(text) => cursor.name(std::str::from_utf8(text).ok()?),
                _ => None,
            },
            _ => None,
        };
        match (self.world.program.names.text(function.qualname), flat.pos.as_slice()) {
            ("isinstance", &[(value, _), (_, class)]) => Some(Plan::Isinstance { value, class }),
            ("getattr", &[(value, _), _]) => {
                Some(Plan::GetAttr { value, name: constant_name(self, 1)?, default: None })
            }
            ("getattr", &[(value, _), _, (default, _)]) => {
                Some(Plan::GetAttr { value, name: constant_name(self, 1)?, default: Some(default) })
            }
            ("hasattr", &[(value, _), _]) => Some(Plan::HasAttr { value, name: constant_name(self, 1)? }),
            ("setattr", &[(value, _), _, (new, _)]) => {
                Some(Plan::SetAttr { value, name: constant_name(self, 1)?, new })
            }
            _ => None,
        }
    }

    pub fn plan_construct(&mut self, class: Class, flat: &Flat) -> Plan {
        if let Some(error) = self.world.classes[class.index()].error.clone() {
            return Plan::Raise { class: Builtin::TypeError, message: error };
        }
        let new = self.name("__new__").and_then(|name| self.class_func(class, name));
        let init = self.name("__init__").and_then(|name| self.class_func(class, name));
        if let Some(new) = new {
            let class_ty = self.of(Atom::Class(class));
            let with_class = Self::with_receiver(flat, class_ty);
            return match self.bind(new, &with_class) {
                Err(plan) => plan,
                Ok(new) => {
                    let made = self.result(&new);
                    let is_own = self
                        .atoms(made)
                        .into_iter()
                        .all(|atom| self.world.class_of(atom).is_some_and(|c| self.world.is_subclass(c, class)));
                    let init = match init.filter(|_| is_own && made != Type::NEVER) {
                        None => None,
                        Some(init) => match self.bind(init, &Self::with_receiver(flat, made)) {
                            Err(plan) => return plan,
                            Ok(init) => Some(init),
                        },
                    };
                    Plan::New { class, new, init }
                }
            };
        }
        let types: Vec<Type> = flat.pos.iter().map(|&(_, ty)| ty).chain(flat.kw.iter().map(|&(_, _, ty)| ty)).collect();
        let shape = self.world.shape(class, &types);
        let this = self.of(Atom::Instance(shape));
        let exception_args =
            self.world.is_exception(class).then(|| flat.pos.iter().map(|&(source, _)| source).collect::<Vec<_>>());
        if exception_args.is_some() {
            let types: Vec<Type> = flat.pos.iter().map(|&(_, ty)| ty).collect();
            if let Some(args) = self.name("args") {
                let slot = self.world.field(shape, args);
                let atom = self.world.tuple_atom(types);
                let ty = self.of(atom);
                self.world.join_slot(slot, ty);
            }
        }
        let init = match init {
            Some(init) => match self.bind(init, &Self::with_receiver(flat, this)) {
                Err(plan) => return plan,
                Ok(init) => Some(init),
            },
            None if !flat.pos.is_empty() || !flat.kw.is_empty() => {
                let name = self.world.program.names.text(self.world.classes[class.index()].name).to_owned();
                return Plan::Raise { class: Builtin::TypeError, message: format!("{name}() takes no arguments") };
            }
            None => None,
        };
        Plan::Construct { class, shape, init, exception_args }
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
                if let Some(init) = init
                    && self.result(init) == Type::NEVER
                {
                    return (Type::NEVER, None);
                }
                let shape = self.world.find_shape(*shape);
                (self.of(Atom::Instance(shape)), None)
            }
            Plan::New { new, init, .. } => {
                if let Some(init) = init
                    && self.result(init) == Type::NEVER
                {
                    return (Type::NEVER, None);
                }
                (self.result(new), None)
            }
            Plan::Isinstance { value, class } => {
                let fact = match *value {
                    Source::Reg(reg) => self.isinstance_fact(reg, type_of(*value), *class),
                    _ => None,
                };
                (Type::BOOL, fact)
            }
            Plan::GetAttr { value, name, default } => {
                let (mut ty, _) = self.attr_type(type_of(*value), *name);
                if let Some(default) = default {
                    let other = type_of(*default);
                    ty = self.world.join(ty, other);
                }
                (ty, None)
            }
            Plan::HasAttr { value, name } => {
                self.attr_type(type_of(*value), *name);
                (Type::BOOL, None)
            }
            Plan::SetAttr { value, name, new } => {
                self.set_attr_type(type_of(*value), *name, type_of(*new));
                (Type::NONE, None)
            }
            Plan::Raise { .. } => (Type::NEVER, None),
        }
    }

    /// The type of a call, over all kinds of callee.
    pub fn call_type(&mut self, callee: Type, flat: &Flat) -> (Type, Option<Fact>) {
        let (mut result, mut fact) = (Type::NEVER, None);
        for atom in self.atoms(callee) {
            let plan = self.plan_call(atom, flat);
            let (ty, says) = self.plan_type(&plan, flat);
            result = self.world.join(result, ty);
            fact = says;
        }
        (result, fact)
    }

    /// The type of `obj.name(args)` and of `obj` where it succeeds.
    pub fn method_type(&mut self, obj: Type, name: Name, flat: &Flat) -> (Type, Type) {
        let (mut result, mut narrowed) = (Type::NEVER, Type::NEVER);
        for atom in self.atoms(obj) {
            let one = self.of(atom);
            let mut found = Type::NEVER;
            match self.find_method(atom, name) {
                Some(func) => {
                    let receiver = match atom {
                        Atom::Super(id) => self.world.types.super_parts(id).1,
                        _ => one,
                    };
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
                narrowed = self.world.join(narrowed, one);
                result = self.world.join(result, found);
            }
        }
        if narrowed == Type::NEVER {
            narrowed = obj;
        }
        (result, narrowed)
    }

    /// The function of a special method, looked up on the type.
    pub fn special_func(&mut self, atom: Atom, name: &str) -> Option<Func> {
        let (class, name) = (self.world.class_of(atom)?, self.name(name)?);
        self.class_func(class, name)
    }

    /// A class attribute that is exactly one function.
    pub fn class_func(&mut self, class: Class, name: Name) -> Option<Func> {
        let (_, slot) = self.world.class_attr(class, name)?;
        let ty = self.world.read(slot, self.instance);
        match self.world.types.single(ty) {
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
            Some(class) => self.world.program.names.text(self.world.classes[class.index()].name).to_owned(),
            None => atom.builtin().map_or("object", Builtin::name).to_owned(),
        }
    }

    /// An allocation site of this op beside the main one.
    pub fn extra_place(&self, nth: u32) -> Place {
        Place::Runtime { instance: self.instance, block: self.block, index: self.index, nth }
    }
}
