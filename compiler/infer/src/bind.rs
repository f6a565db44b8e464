//! Binding: how the arguments of a call reach the parameters of a function.
//!
//! What is known when the program is compiled is bound one to one, without tuples or dicts. Behind the first starred
//! argument of unknown length, and the first mapping, arguments come in a tuple and a dict made at run time; each parameter
//! that they can reach is a [`Pick`]. A call that cannot succeed, or may not, has a [`BadCall`]: it says CPython's TypeError.

use crate::calls::Plan;
use crate::cursor::Cursor;
use crate::defaults::Replaced;
use crate::native::{Outcome, Receiver};
use crate::types::{Atom, Func, Instance, Type};
use crate::world::MakesClass;
use molt_abi::types::Builtin;
use molt_hir::{Args, FuncId, Item, Keyword, Name, ParamKind, Reg};

/// Places of what one call makes beside its result.
const REST: u32 = 10;
const KEYWORDS: u32 = 11;
const VARARGS: u32 = 12;
const VARKEYWORDS: u32 = 13;

/// Where an argument comes from at the call.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Source {
    Reg(Reg),
    /// An item of a starred tuple of known length.
    Item(Reg, u32),
    /// The receiver or another value that the op supplies.
    Extra(u32),
}

/// The positional arguments from the first star of unknown length on: a tuple made at run time.
#[derive(Clone, PartialEq, Debug)]
pub struct Rest {
    pub items: Vec<Item>,
    pub ty: Type,
    pub elem: Type,
}

/// The keyword arguments from the first `**mapping` on: a dict made at run time.
#[derive(Clone, PartialEq, Debug)]
pub struct KeywordRest {
    pub items: Vec<Keyword>,
    pub ty: Type,
    pub value: Type,
}

/// The arguments of a call, stars of known tuples expanded.
#[derive(Clone, Default, Debug)]
pub struct Flat {
    pub pos: Vec<(Source, Type)>,
    pub kw: Vec<(Name, Source, Type)>,
    pub rest: Option<Rest>,
    pub kw_rest: Option<KeywordRest>,
}

/// What a parameter gets.
#[derive(Clone, PartialEq, Debug)]
pub enum Bind {
    Arg(Source),
    /// The native value that the argument is or holds.
    Native(Source),
    Default(u32),
    KwDefault(u32),
    Pick(Pick),
    /// The varargs tuple: these, then the rest from this item on.
    Pack(Vec<Source>, Option<u32>),
    /// The keywords dict: these, then those of the rest that have no parameter of their own.
    KwPack(Vec<(Name, Source)>, Option<Vec<Name>>),
}

/// A parameter that the rest may fill: the first of these that is there.
#[derive(Clone, PartialEq, Debug)]
pub struct Pick {
    /// This item of the rest tuple.
    pub item: Option<u32>,
    pub named: Option<Source>,
    /// The value of this name in the rest dict, and its type.
    pub mapped: Option<(Name, Type)>,
    /// The defaults that the program assigned, and which of them.
    pub replaced: Option<(Replaced, Place)>,
    pub default: Option<Box<Bind>>,
    pub ty: Type,
}

/// Where replaced defaults have that of a parameter.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Place {
    /// So far from the end of the tuple.
    Back(u32),
    /// Under this key of the dict.
    Key(Name),
}

/// A call of a known function.
#[derive(Clone, PartialEq, Debug)]
pub struct Direct {
    pub func: Func,
    pub instance: Instance,
    pub binds: Vec<Bind>,
    pub checks: Option<Box<Checks>>,
    pub outcome: Outcome,
    pub receiver: Option<Box<Receiver>>,
}

/// What a call with a rest tuple or dict checks at run time.
#[derive(Clone, PartialEq, Debug)]
pub struct Checks {
    /// The rest tuple has at most as many items.
    pub limit: Option<u32>,
    /// Names that have an argument already: the rest dict must not hold them.
    pub taken: Vec<Name>,
    /// Every entry of the rest dict must reach a parameter.
    pub all_used: bool,
    pub bad: BadCall,
}

/// A call whose arguments do not fit: `_bind_error` of runtime/py with a description of the function and the arguments.
#[derive(Clone, PartialEq, Debug)]
pub struct BadCall {
    pub error: Box<Plan>,
    /// With its module and brackets.
    pub callee: String,
    pub name: String,
    pub params: String,
    /// Positional arguments in front of the rest.
    pub given: u32,
    /// Names of the keyword arguments in front of the rest, separated by spaces.
    pub named: String,
    /// The type of the rest dict, else None.
    pub keywords: Type,
    /// The function, if the program assigns its defaults: which parameters have one is known at run time.
    pub rebound: Option<Func>,
    /// What to say of the receiver if the rest has one; that comes before what is wrong with the number of arguments.
    pub refused: Option<String>,
}

impl<'w, 'p> Cursor<'w, 'p> {
    pub fn flatten(&mut self, args: &Args) -> Flat {
        let mut flat = Flat::default();
        for (at, item) in args.pos.iter().enumerate() {
            match *item {
                Item::One(reg) => {
                    let ty = self.get(reg);
                    flat.pos.push((Source::Reg(reg), ty));
                }
                Item::Star(reg) => {
                    let ty = self.get(reg);
                    let Some(Atom::Tuple(items)) = self.world.types.single(ty) else {
                        flat.rest = Some(self.rest(&args.pos[at..]));
                        break;
                    };
                    for (at, item) in self.world.types.items(items).to_vec().into_iter().enumerate() {
                        flat.pos.push((Source::Item(reg, at as u32), item));
                    }
                }
            }
        }
        for (at, keyword) in args.kw.iter().enumerate() {
            match *keyword {
                Keyword::Named(name, reg) => {
                    let ty = self.get(reg);
                    flat.kw.push((name, Source::Reg(reg), ty));
                }
                Keyword::Merge(_) => {
                    flat.kw_rest = Some(self.keyword_rest(&args.kw[at..]));
                    break;
                }
            }
        }
        flat
    }

    fn rest(&mut self, items: &[Item]) -> Rest {
        if let [Item::Star(reg)] = *items {
            let ty = self.get(reg);
            if let Some(Atom::TupleOf(site)) = self.world.types.single(ty) {
                return Rest { items: items.to_vec(), ty, elem: self.elem_type(site) };
            }
        }
        let site = self.world.site(self.extra_place(REST));
        for item in items {
            let ty = match *item {
                Item::One(reg) => self.get(reg),
                Item::Star(reg) => {
                    let ty = self.get(reg);
                    self.starred_type(ty)
                }
            };
            self.world.join_slot(self.world.elem(site), ty);
        }
        let site = self.world.find_site(site);
        Rest { items: items.to_vec(), ty: self.of(Atom::TupleOf(site)), elem: self.elem_type(site) }
    }

    fn keyword_rest(&mut self, items: &[Keyword]) -> KeywordRest {
        if let [Keyword::Merge(reg)] = *items {
            let ty = self.get(reg);
            if let Some(Atom::Dict(site)) = self.world.types.single(ty) {
                return KeywordRest { items: items.to_vec(), ty, value: self.elem_type(site) };
            }
        }
        let site = self.world.site(self.extra_place(KEYWORDS));
        let dict = self.of(Atom::Dict(site));
        for item in items {
            match *item {
                Keyword::Named(_, reg) => {
                    let value = self.get(reg);
                    self.helper_type("_add_keyword", &[dict, Type::STR, value, Type::STR]);
                }
                Keyword::Merge(reg) => {
                    let mapping = self.get(reg);
                    for atom in self.atoms(mapping) {
                        let one = self.of(atom);
                        self.helper_type("_merge_keywords", &[dict, one, Type::STR]);
                    }
                }
            }
        }
        let site = self.world.find_site(site);
        KeywordRest { items: items.to_vec(), ty: self.of(Atom::Dict(site)), value: self.elem_type(site) }
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

    /// The call of a function of the builtins module, all arguments extras.
    pub fn plan_helper(&mut self, name: &str, types: &[Type]) -> Option<Plan> {
        let global = *self.world.program.modules[0].globals.get(&self.name(name)?)?;
        let slot = self.world.globals[global.index()];
        let ty = self.world.read(slot, self.instance);
        let ty = self.world.types.without(ty, Atom::Unbound);
        match self.world.types.single(ty) {
            Some(Atom::Func(func)) => Some(self.direct(func, &Self::positional(types))),
            _ => None,
        }
    }

    pub fn helper_type(&mut self, name: &str, types: &[Type]) -> Type {
        match self.plan_helper(name, types) {
            Some(plan) => self.plan_type(&plan, &Flat::default()).0,
            None => Type::NEVER,
        }
    }

    /// Binds arguments to a function's parameters as CPython does, or gives what says CPython's TypeError.
    pub fn bind(&mut self, func: Func, flat: &Flat) -> Result<Direct, Plan> {
        self.world.work += 4;
        let own = self.new_arguments(func, flat);
        let flat = own.as_ref().unwrap_or(flat);
        let data = &self.world.funcs[self.world.find_func(func).index()];
        let (defaults, kw_defaults) = (data.defaults.clone(), data.kw_defaults.clone());
        let hir_func = data.func;
        let params = &self.world.program.functions[hir_func.index()].params;
        let is_positional = |kind| matches!(kind, ParamKind::Positional | ParamKind::PositionalOnly);
        let has = |kind| params.iter().any(|param| param.kind == kind);
        let (varargs, var_kw) = (has(ParamKind::VarArgs), has(ParamKind::VarKeywords));
        let positional = params.iter().filter(|param| is_positional(param.kind)).count();
        let before = flat.pos.len();
        let rest = flat.rest.as_ref().filter(|rest| rest.elem != Type::NEVER);
        let mapped = flat.kw_rest.as_ref().filter(|rest| rest.value != Type::NEVER);

        let named_param = |name: Name| {
            params.iter().position(|param| {
                param.name == name && matches!(param.kind, ParamKind::Positional | ParamKind::KeywordOnly)
            })
        };
        let extra: Vec<(Source, Type)> = flat.pos.iter().skip(positional).copied().collect();
        let mut named: Vec<Option<(Source, Type)>> = vec![None; params.len()];
        let mut unexpected: Vec<(Name, Source, Type)> = Vec::new();
        let mut fits = varargs || extra.is_empty();
        let mut rank = vec![usize::MAX; params.len()];
        for (nth, at) in (0..params.len()).filter(|&at| is_positional(params[at].kind)).enumerate() {
            rank[at] = nth;
        }
        for &(name, source, ty) in &flat.kw {
            match named_param(name) {
                Some(at) => {
                    named[at] = Some((source, ty));
                    fits &= rank[at] >= before || rank[at] == usize::MAX;
                }
                None => unexpected.push((name, source, ty)),
            }
        }
        fits &= var_kw || unexpected.is_empty();
        let (replaced, kw_replaced) = (self.replaced_defaults(func, false), self.replaced_defaults(func, true));

        let mut binds = Vec::with_capacity(params.len());
        let mut types = Vec::with_capacity(params.len());
        let mut taken: Vec<Name> = match mapped {
            Some(_) => unexpected.iter().map(|&(name, ..)| name).collect(),
            None => Vec::new(),
        };
        for (at, param) in params.iter().enumerate() {
            let (bind, ty) = match param.kind {
                ParamKind::VarArgs => self.varargs(&extra, rest, positional.saturating_sub(before)),
                ParamKind::VarKeywords => {
                    let own: Vec<Name> = params
                        .iter()
                        .filter(|param| matches!(param.kind, ParamKind::Positional | ParamKind::KeywordOnly))
                        .map(|param| param.name)
                        .collect();
                    self.var_keywords(&unexpected, mapped, own)
                }
                _ => {
                    let by_name = param.kind != ParamKind::PositionalOnly;
                    let item = rest.filter(|_| rank[at] != usize::MAX && rank[at] >= before);
                    let from_map = mapped.filter(|_| by_name);
                    let given = if rank[at] < before { Some(flat.pos[rank[at]]) } else { named[at] };
                    if from_map.is_some() && given.is_some() {
                        taken.push(param.name);
                    }
                    let default = match (param.kind, param.default) {
                        (_, None) => None,
                        (ParamKind::KeywordOnly, Some(index)) => {
                            Some((Bind::KwDefault(index), kw_defaults[index as usize]))
                        }
                        (_, Some(index)) => Some((Bind::Default(index), defaults[index as usize])),
                    };
                    let replaced = match param.kind {
                        ParamKind::KeywordOnly => kw_replaced.map(|held| (held, Place::Key(param.name))),
                        _ => replaced.map(|held| (held, Place::Back((positional - rank[at]) as u32))),
                    };
                    let has_none = default.is_none() && replaced.is_none_or(|(held, _)| held.elem == Type::NEVER);
                    match (given, default) {
                        (Some((source, ty)), _) if item.is_none() => (Bind::Arg(source), ty),
                        (None, _) if has_none && item.is_none() && from_map.is_none() => {
                            fits = false;
                            continue;
                        }
                        (None, Some((bind, slot))) if item.is_none() && from_map.is_none() && replaced.is_none() => {
                            (bind, self.world.read(slot, self.instance))
                        }
                        (_, default) => {
                            let mut ty = given.map_or(Type::NEVER, |(_, ty)| ty);
                            if let Some(rest) = item {
                                ty = self.world.join(ty, rest.elem);
                            }
                            if let Some(rest) = from_map {
                                ty = self.world.join(ty, rest.value);
                            }
                            if let Some((held, _)) = replaced {
                                ty = self.world.join(ty, held.elem);
                            }
                            if let Some((_, slot)) = default {
                                let other = self.world.read(slot, self.instance);
                                ty = self.world.join(ty, other);
                            }
                            let pick = Pick {
                                item: item.map(|_| (rank[at] - before) as u32),
                                named: given.map(|(source, _)| source),
                                mapped: from_map.filter(|_| given.is_none()).map(|rest| (param.name, rest.value)),
                                replaced: replaced.filter(|_| given.is_none()),
                                default: default.map(|(bind, _)| Box::new(bind)),
                                ty,
                            };
                            (Bind::Pick(pick), ty)
                        }
                    }
                }
            };
            binds.push(bind);
            types.push(ty);
        }
        // CPython looks at the receiver before it counts the arguments.
        let is_received = rank.first() == Some(&0) && !flat.pos.is_empty();
        let receiver = if fits || is_received { self.check_receiver(hir_func, &mut types) } else { None };
        if !fits && receiver.as_ref().is_none_or(|receiver| receiver.kept != Type::NEVER) {
            return Err(Plan::BadCall(Box::new(self.bad_call(func, hir_func, flat))));
        }
        if let Some(receiver) = receiver.as_ref().filter(|receiver| receiver.kept == Type::NEVER)
            && let Some(&atom) = self.atoms(receiver.given).first()
        {
            let message = self.receiver_message(receiver, atom);
            if is_received {
                return Err(Plan::Raise { class: Builtin::TypeError, message });
            }
            let bad = self.bad_call(func, hir_func, flat);
            return Err(Plan::BadCall(Box::new(BadCall { refused: Some(message), ..bad })));
        }
        let outcome = self.bind_native(hir_func, &mut binds, &mut types);
        if types.contains(&Type::NEVER) {
            // An argument whose type is not known yet: this call is looked at again when it is.
            return Err(Plan::Raise { class: Builtin::TypeError, message: String::new() });
        }
        if let Some(held) = kw_replaced {
            self.special_type(held.held, "__contains__", &[Type::STR]);
            self.special_type(held.held, "__getitem__", &[Type::STR]);
        }
        let is_open = rest.is_some() || mapped.is_some() || binds.iter().any(|bind| matches!(bind, Bind::Pick(_)));
        let checks = is_open.then(|| {
            if let Some(rest) = mapped {
                self.special_type(rest.ty, "__contains__", &[Type::STR]);
                self.special_type(rest.ty, "__getitem__", &[Type::STR]);
            }
            Box::new(Checks {
                limit: (rest.is_some() && !varargs).then(|| (positional - before) as u32),
                taken,
                all_used: mapped.is_some() && !var_kw,
                bad: self.bad_call(func, hir_func, flat),
            })
        });
        let call = self.needs_own_instance(hir_func, &types).then(|| self.place());
        let at = (self.instance, self.block, self.index);
        let instance = self.world.instance(hir_func, Some(func), types, call, Some(at));
        self.world.instances[self.instance.index()].callees.insert(instance);
        self.world.note_call(at, instance);
        Ok(Direct { func, instance, binds, checks, outcome, receiver: receiver.map(Box::new) })
    }

    fn varargs(&mut self, extra: &[(Source, Type)], rest: Option<&Rest>, skip: usize) -> (Bind, Type) {
        let (sources, types): (Vec<Source>, Vec<Type>) = extra.iter().copied().unzip();
        let Some(rest) = rest else {
            let atom = self.world.tuple_atom(types);
            return (Bind::Pack(sources, None), self.of(atom));
        };
        let bind = Bind::Pack(sources, Some(skip as u32));
        if extra.is_empty() && skip == 0 {
            return (bind, rest.ty);
        }
        let site = self.world.site(self.extra_place(VARARGS));
        for ty in types.into_iter().chain([rest.elem]) {
            self.world.join_slot(self.world.elem(site), ty);
        }
        let site = self.world.find_site(site);
        (bind, self.of(Atom::TupleOf(site)))
    }

    fn var_keywords(
        &mut self,
        unexpected: &[(Name, Source, Type)],
        mapped: Option<&KeywordRest>,
        own: Vec<Name>,
    ) -> (Bind, Type) {
        let site = self.world.site(self.extra_place(VARKEYWORDS));
        self.world.join_slot(self.world.key(site), Type::STR);
        let dict = self.of(Atom::Dict(self.world.find_site(site)));
        for &(_, _, value) in unexpected {
            self.special_type(dict, "__setitem__", &[Type::STR, value]);
        }
        if let Some(rest) = mapped {
            self.helper_type("_copy_keywords", &[dict, rest.ty]);
            self.helper_type("_drop_keyword", &[dict, Type::STR]);
        }
        let pack = unexpected.iter().map(|&(name, source, _)| (name, source)).collect();
        let site = self.world.find_site(site);
        (Bind::KwPack(pack, mapped.map(|_| own)), self.of(Atom::Dict(site)))
    }

    /// Functions of runtime/py that make a container which only the caller fills, and functions that make a class: one
    /// instance per call.
    fn needs_own_instance(&self, func: FuncId, args: &[Type]) -> bool {
        let function = &self.world.program.functions[func.index()];
        let module = &self.world.program.modules[function.module.index()];
        if !module.is_builtin {
            // Each call of a function that makes a class makes another one.
            let atoms = || args.iter().flat_map(|&arg| self.world.types.atoms(arg));
            return match self.world.makes_class[func.index()] {
                MakesClass::Yes => true,
                MakesClass::IfGiven if atoms().any(|&atom| self.is_metaclass(atom)) => true,
                MakesClass::IfGiven | MakesClass::No => self.world.is_of_metaclass(func),
            };
        }
        let name = self.world.program.names.text(function.qualname);
        matches!(
            name,
            "_type_new"
                | "new_class"
                | "list.__new__"
                | "dict.__new__"
                | "set.__new__"
                | "dict.fromkeys"
                | "defaultdict.__init__"
        )
    }

    fn bad_call(&mut self, value: Func, func: FuncId, flat: &Flat) -> BadCall {
        let keywords = flat.kw_rest.as_ref().map_or(Type::NONE, |rest| rest.ty);
        let function = &self.world.program.functions[func.index()];
        let names = &self.world.program.names;
        let is_builtin = self.world.program.modules[function.module.index()].is_builtin;
        let described: Vec<String> = function
            .params
            .iter()
            .map(|param| {
                let name = names.text(param.name);
                let default = if param.default.is_some() { "=" } else { "" };
                match param.kind {
                    ParamKind::PositionalOnly => format!("/{name}{default}"),
                    ParamKind::Positional => format!("{name}{default}"),
                    ParamKind::VarArgs => format!("*{name}"),
                    ParamKind::KeywordOnly => format!("!{name}{default}"),
                    ParamKind::VarKeywords => format!("**{name}"),
                }
            })
            .collect();
        let (mut name, params) = (names.text(function.qualname).to_owned(), described.join(" "));
        let named: Vec<&str> = flat.kw.iter().map(|&(name, ..)| names.text(name)).collect();
        let named = named.join(" ");
        let callee = self.callee_text(Atom::Func(value));
        // CPython's messages name the class that was called, not the base that has the constructor.
        let is_native =
            is_builtin && is_native(names.text(self.world.program.modules[function.module.index()].name), &name);
        if let Some((_, "__init__" | "__new__")) = name.rsplit_once('.')
            && is_native
            && let Some(&(_, this)) = flat.pos.first()
            && let Some(atom @ (Atom::Instance(_) | Atom::Class(_))) = self.world.types.single(this)
        {
            let class = match atom {
                Atom::Class(class) => class,
                _ => self.world.class_of(atom).unwrap_or(self.world.builtin_class(Builtin::object)),
            };
            name = format!("{}.__init__", names.text(self.world.classes[class.index()].name));
        }
        // C says of functions outside the builtins where they are from.
        if is_native && function.class.is_none() && !callee.starts_with(&name) {
            name = callee.trim_end_matches("()").to_owned();
        }
        let helper = if is_native { "_builtin_bind_error" } else { "_bind_error" };
        let rebound = self.world.replaces_defaults(value).then(|| self.world.find_func(value));
        let mut types = vec![Type::STR, Type::STR, Type::STR, Type::INT, Type::STR, keywords];
        if let Some(func) = rebound {
            types.insert(0, self.of(Atom::Func(func)));
        }
        let error = self
            .plan_helper(if rebound.is_some() { "_rebound_error" } else { helper }, &types)
            .unwrap_or(Plan::Raise { class: Builtin::TypeError, message: format!("{name}() got wrong arguments") });
        BadCall {
            error: Box::new(error),
            callee,
            name,
            params,
            given: flat.pos.len() as u32,
            named,
            keywords,
            rebound,
            refused: None,
        }
    }

    /// How TypeErrors about starred arguments call the callee.
    pub fn callee_text(&self, callee: Atom) -> String {
        let names = &self.world.program.names;
        let text = |module: molt_hir::ModuleId, qualname: Name| {
            let module = &self.world.program.modules[module.index()];
            match names.text(module.name) {
                "builtins" => format!("{}()", names.text(qualname)),
                module => format!("{module}.{}()", names.text(qualname)),
            }
        };
        let of_func = |func: Func| {
            let function = &self.world.program.functions[self.world.funcs[func.index()].func.index()];
            text(function.module, function.qualname)
        };
        match callee {
            Atom::Func(func) => of_func(func),
            Atom::Method(method) => of_func(self.world.types.method_parts(method).1),
            Atom::Class(class) => {
                let class = &self.world.classes[class.index()];
                text(class.module, self.world.program.classes[class.def.index()].qualname)
            }
            _ => format!("{} object", self.type_name(callee)),
        }
    }
}

/// Whether CPython has a function of a module of runtime/py in C: messages about its arguments differ.
fn is_native(module: &str, qualname: &str) -> bool {
    let first = qualname.split('.').next().unwrap_or(qualname);
    match module {
        "abc" | "argparse" | "ast" | "base64" | "calendar" | "cmd" | "colorsys" | "configparser" | "contextlib" => {
            false
        }
        "copy" | "copyreg" | "dataclasses" | "difflib" | "enum" | "fnmatch" | "fractions" | "getopt" | "gettext" => {
            false
        }
        "glob" | "graphlib" | "gzip" | "hmac" | "html" | "html.parser" | "inspect" | "ipaddress" | "json" => false,
        "linecache" | "locale" | "logging" | "mimetypes" | "numbers" | "optparse" | "os.path" | "pathlib" => false,
        "platform" | "pprint" | "queue" | "reprlib" | "sched" | "secrets" | "shelve" | "shlex" | "shutil" => false,
        "statistics" | "string" | "subprocess" | "tempfile" | "textwrap" | "timeit" | "tomllib" | "traceback" => false,
        "types" | "typing" | "unittest" | "unittest.mock" | "urllib.parse" | "uuid" | "collections.abc" => false,
        "concurrent.futures" => false,
        "asyncio" => matches!(first, "Future" | "Task"),
        "collections" => matches!(first, "deque" | "defaultdict" | "OrderedDict"),
        "csv" => !matches!(first, "DictReader" | "DictWriter" | "Sniffer"),
        "functools" => matches!(first, "reduce" | "partial" | "cmp_to_key"),
        "heapq" => !matches!(first, "nlargest" | "nsmallest" | "merge"),
        "random" => matches!(qualname, "Random.random" | "Random.getrandbits"),
        "re" => matches!(first, "Pattern" | "Match"),
        "threading" => matches!(first, "Lock" | "RLock"),
        _ => true,
    }
}
