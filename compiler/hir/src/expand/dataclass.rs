//! `@dataclass`: the methods that `dataclasses` writes for the fields of a class and of those above it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use molt_syntax::ast::{self, Expr, Stmt};
use molt_syntax::text_size::Ranged;

use super::classes::Classes;
use super::{Edit, Expansion, Imports, Unit, Value};

#[derive(Clone)]
struct Options {
    init: bool,
    repr: bool,
    eq: bool,
    order: bool,
    unsafe_hash: bool,
    frozen: bool,
    match_args: bool,
    kw_only: bool,
    slots: bool,
}

impl Options {
    /// As `_DataclassParams` of runtime/py takes them.
    fn in_order(&self) -> [bool; 9] {
        let Options { init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots } = *self;
        [init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots]
    }
}

#[derive(Clone, PartialEq, Eq)]
enum Default {
    None,
    /// The class attribute of this class.
    Attribute(String),
    /// Calling this expression.
    Factory(String),
}

#[derive(Clone)]
struct Field {
    name: String,
    annotation: String,
    /// The expression for what the program sees as its type: a text stays one.
    shown: String,
    default: Default,
    init: bool,
    repr: bool,
    compare: bool,
    hash: Option<bool>,
    kw_only: bool,
    is_init_var: bool,
    metadata: Option<String>,
}

pub(super) struct Dataclass {
    options: Options,
    fields: Vec<Field>,
    decorator: usize,
    edits: BTreeMap<usize, Value>,
    /// A field whose default is a mutable display.
    mutable: Option<(String, &'static str)>,
    /// A field has a default and a factory.
    has_two_defaults: bool,
    /// A `field()` whose name has no annotation.
    unannotated: Option<String>,
}

fn flag(value: &Expr) -> bool {
    matches!(value, Expr::BooleanLiteral(literal) if literal.value)
}

impl Dataclass {
    pub(super) fn of(def: &ast::StmtClassDef, text: &str, imports: &Imports) -> Option<Dataclass> {
        let (decorator, arguments) = def.decorator_list.iter().enumerate().find_map(|(at, decorator)| {
            let (callee, arguments) = match &decorator.expression {
                Expr::Call(call) => (&*call.func, Some(&call.arguments)),
                other => (other, None),
            };
            let is_one = ["dataclass", "make_dataclass"].iter().any(|name| imports.is(callee, "dataclasses", name));
            is_one.then_some((at, arguments))
        })?;
        let mut options = Options {
            init: true,
            repr: true,
            eq: true,
            order: false,
            unsafe_hash: false,
            frozen: false,
            match_args: true,
            kw_only: false,
            slots: false,
        };
        for keyword in arguments.iter().flat_map(|arguments| &arguments.keywords) {
            let place = match keyword.arg.as_ref().map(|arg| arg.as_str()) {
                Some("init") => &mut options.init,
                Some("repr") => &mut options.repr,
                Some("eq") => &mut options.eq,
                Some("order") => &mut options.order,
                Some("unsafe_hash") => &mut options.unsafe_hash,
                Some("frozen") => &mut options.frozen,
                Some("match_args") => &mut options.match_args,
                Some("kw_only") => &mut options.kw_only,
                Some("slots") => &mut options.slots,
                _ => continue,
            };
            *place = flag(&keyword.value);
        }
        let mut out = Dataclass {
            options,
            fields: Vec::new(),
            decorator,
            edits: BTreeMap::new(),
            mutable: None,
            has_two_defaults: false,
            unannotated: None,
        };
        let mut kw_only = out.options.kw_only;
        let are_texts = imports.is_future("annotations");
        for (at, stmt) in def.body.iter().enumerate() {
            if let Stmt::Assign(stmt) = stmt
                && let [Expr::Name(name)] = &*stmt.targets
                && let Expr::Call(call) = &*stmt.value
                && imports.is(&call.func, "dataclasses", "field")
            {
                out.unannotated.get_or_insert(name.id.to_string());
            }
            let Stmt::AnnAssign(stmt) = stmt else { continue };
            let Expr::Name(name) = &*stmt.target else { continue };
            let annotation = text[stmt.annotation.range()].trim_matches(['"', '\'']).to_owned();
            let head = annotation.split('[').next().unwrap_or_default();
            match head.rsplit('.').next().unwrap_or_default().trim() {
                "ClassVar" => continue,
                "KW_ONLY" => {
                    kw_only = true;
                    out.edits.insert(at, Value::Gone);
                    continue;
                }
                _ => {}
            }
            let mut field = Field {
                name: name.id.to_string(),
                is_init_var: head.rsplit('.').next().is_some_and(|last| last.trim() == "InitVar"),
                shown: match &*stmt.annotation {
                    // As the annotation is written anew: quotes are single ones.
                    _ if are_texts => format!("{:?}", text[stmt.annotation.range()].replace('"', "'")),
                    Expr::StringLiteral(_) => text[stmt.annotation.range()].to_owned(),
                    _ => annotation.clone(),
                },
                annotation,
                default: Default::None,
                init: true,
                repr: true,
                compare: true,
                hash: None,
                kw_only,
                metadata: None,
            };
            if let Some(value) = &stmt.value {
                out.value(at, value, text, imports, def.name.as_str(), &mut field);
            }
            out.fields.push(field);
        }
        Some(out)
    }

    fn value(&mut self, at: usize, value: &Expr, text: &str, imports: &Imports, class: &str, field: &mut Field) {
        let attribute = Default::Attribute(class.to_owned());
        let call = match value {
            Expr::Call(call) if imports.is(&call.func, "dataclasses", "field") => call,
            other => {
                field.default = attribute;
                let kind = match other {
                    Expr::List(_) | Expr::ListComp(_) => "list",
                    Expr::Dict(_) | Expr::DictComp(_) => "dict",
                    Expr::Set(_) | Expr::SetComp(_) => "set",
                    _ => return,
                };
                self.mutable.get_or_insert((field.name.clone(), kind));
                return;
            }
        };
        self.edits.insert(at, Value::None);
        for keyword in &call.arguments.keywords {
            match keyword.arg.as_ref().map(|arg| arg.as_str()) {
                Some("default") => {
                    self.has_two_defaults |= matches!(field.default, Default::Factory(_));
                    field.default = attribute.clone();
                    self.edits.insert(at, Value::Keyword("default".to_owned()));
                }
                Some("default_factory") => {
                    self.has_two_defaults |= field.default != Default::None;
                    field.default = Default::Factory(text[keyword.value.range()].to_owned());
                }
                Some("metadata") => field.metadata = Some(text[keyword.value.range()].replace('\n', " ")),
                Some("init") => field.init = flag(&keyword.value),
                Some("repr") => field.repr = flag(&keyword.value),
                Some("compare") => field.compare = flag(&keyword.value),
                Some("kw_only") => field.kw_only = flag(&keyword.value),
                Some("hash") if !keyword.value.is_none_literal_expr() => field.hash = Some(flag(&keyword.value)),
                _ => {}
            }
        }
    }
}

/// The fields of a class, those of its bases first.
fn all_fields(classes: &Classes, class: usize) -> Vec<Field> {
    let facts = classes.get(class);
    let mut fields: Vec<Field> = Vec::new();
    let mut add = |field: Field| match fields.iter_mut().find(|old| old.name == field.name) {
        Some(old) => *old = field,
        None => fields.push(field),
    };
    for &base in facts.bases.iter().rev() {
        all_fields(classes, base).into_iter().for_each(&mut add);
    }
    facts.dataclass.iter().flat_map(|data| &data.fields).cloned().for_each(&mut add);
    fields
}

/// The nearest dataclasses above a class.
fn dataclasses_above<'a>(classes: &'a Classes, class: usize, out: &mut Vec<&'a Dataclass>) {
    for &base in &classes.get(class).bases {
        match &classes.get(base).dataclass {
            Some(data) => out.push(data),
            None => dataclasses_above(classes, base, out),
        }
    }
}

/// What the decorator raises for the class: the exception, and its text.
fn refusal(unit: &Unit<'_>, class: &str, at: usize, data: &Dataclass) -> Option<(&'static str, String)> {
    if data.has_two_defaults {
        return Some(("ValueError", "cannot specify both default and default_factory".to_owned()));
    }
    if let Some((name, kind)) = &data.mutable {
        let text = format!("mutable default <class '{kind}'> for field {name} is not allowed: use default_factory");
        return Some(("ValueError", text));
    }
    if let Some(name) = &data.unannotated {
        return Some(("TypeError", format!("{name:?} is a field but has no type annotation").replace('"', "'")));
    }
    let mut above = Vec::new();
    dataclasses_above(unit.classes, at, &mut above);
    if data.options.frozen && above.iter().any(|base| !base.options.frozen) {
        return Some(("TypeError", "cannot inherit frozen dataclass from a non-frozen one".to_owned()));
    }
    if !data.options.frozen && above.iter().any(|base| base.options.frozen) {
        return Some(("TypeError", "cannot inherit non-frozen dataclass from a frozen one".to_owned()));
    }
    if data.options.order && !data.options.eq {
        return Some(("ValueError", "eq must be true if order is true".to_owned()));
    }
    let defined = &unit.classes.get(at).defined;
    let cannot = |name: &str, class: &str, hint: &str| {
        Some(("TypeError", format!("Cannot overwrite attribute {name} in class {class}{hint}")))
    };
    if data.options.order
        && let Some(name) = ["__lt__", "__le__", "__gt__", "__ge__"].into_iter().find(|name| defined.contains(*name))
    {
        return cannot(name, class, " Consider using functools.total_ordering");
    }
    if data.options.frozen
        && let Some(name) = ["__setattr__", "__delattr__"].into_iter().find(|name| defined.contains(*name))
    {
        return cannot(name, class, "");
    }
    if data.options.slots && defined.contains("__slots__") {
        return Some(("TypeError", format!("{class} already specifies __slots__")));
    }
    if data.options.unsafe_hash && defined.contains("__hash__") {
        return cannot("__hash__", class, "");
    }
    None
}

pub(super) fn expand(unit: &Unit<'_>, def: &ast::StmtClassDef, at: usize) -> Option<Expansion> {
    let class = def.name.as_str();
    let data = Dataclass::of(def, unit.text, &unit.imports)?;
    let own = unit.classes.get(at);
    let fields = all_fields(unit.classes, at);
    let mut out = String::new();
    if let Some((error, text)) = refusal(unit, class, at, &data) {
        let _ = writeln!(out, "raise {error}({text:?})");
    }
    let kept: Vec<&Field> = fields.iter().filter(|field| !field.is_init_var).collect();
    let missing = |name: &str| !own.defined.contains(name);
    if data.options.init && missing("__init__") {
        init(&mut out, unit, (class, at), &data.options, &fields);
    }
    if data.options.repr && missing("__repr__") {
        let shown: Vec<String> =
            kept.iter().filter(|f| f.repr).map(|f| format!("{0}={{self.{0}!r}}", f.name)).collect();
        let text = format!("f\"{{self.__class__.__qualname__}}({})\"", shown.join(", "));
        let is_plain =
            |field: &&&Field| matches!(field.annotation.as_str(), "int" | "str" | "float" | "bool" | "bytes");
        if kept.iter().filter(|field| field.repr).all(|field| is_plain(&field)) {
            let _ = writeln!(out, "def __repr__(self):\n    return {text}");
        } else {
            // The object may be in one of its fields.
            let _ = writeln!(
                out,
                "def __repr__(self):\n    from dataclasses import _in_repr\n    if id(self) in _in_repr:\n        return \"...\"\n    _in_repr.add(id(self))\n    try:\n        return {text}\n    finally:\n        _in_repr.discard(id(self))"
            );
        }
    }
    let compared: Vec<&&Field> = kept.iter().filter(|field| field.compare).collect();
    let tuple = |of: &str| -> String {
        let items: String = compared.iter().map(|field| format!("{of}.{}, ", field.name)).collect();
        format!("({})", items.trim_end())
    };
    if data.options.eq && missing("__eq__") {
        let tests: Vec<String> = compared.iter().map(|f| format!("self.{0} == other.{0}", f.name)).collect();
        let test = if tests.is_empty() { "True".to_owned() } else { tests.join(" and ") };
        let _ = writeln!(
            out,
            "def __eq__(self, other):\n    if self is other:\n        return True\n    if other.__class__ is self.__class__:\n        return {test}\n    return NotImplemented"
        );
    }
    if data.options.order {
        for (name, op) in [("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")] {
            let _ = writeln!(
                out,
                "def {name}(self, other):\n    if other.__class__ is self.__class__:\n        return {} {op} {}\n    return NotImplemented",
                tuple("self"),
                tuple("other")
            );
        }
    }
    if (data.options.unsafe_hash || data.options.eq && data.options.frozen) && missing("__hash__") {
        let items: String = kept
            .iter()
            .filter(|field| field.hash.unwrap_or(field.compare))
            .map(|field| format!("self.{}, ", field.name))
            .collect();
        let _ = writeln!(out, "def __hash__(self):\n    return hash(({}))", items.trim_end());
    }
    if data.options.frozen {
        let names: String = kept.iter().map(|field| format!("{:?}, ", field.name)).collect();
        for (name, args, verb) in
            [("__setattr__", "self, name, value", "assign to"), ("__delattr__", "self, name", "delete")]
        {
            let rest = args.trim_start_matches("self, ");
            let _ = writeln!(
                out,
                "def {name}({args}):\n    if type(self) is {class} or name in ({names}):\n        from dataclasses import FrozenInstanceError\n        raise FrozenInstanceError(f\"cannot {verb} field {{name!r}}\")\n    super().{name}({rest})"
            );
        }
    }
    if data.options.match_args && missing("__match_args__") {
        let names: String =
            fields.iter().filter(|f| f.init && !f.kw_only).map(|field| format!("{:?}, ", field.name)).collect();
        let _ = writeln!(out, "__match_args__ = ({})", names.trim_end());
    }
    if data.options.slots && missing("__slots__") {
        let own = data.fields.iter().filter(|field| !field.is_init_var);
        let names: String = own.map(|field| format!("{:?}, ", field.name)).collect();
        let _ = writeln!(out, "__slots__ = ({})", names.trim_end());
    }
    helpers(&mut out, class, &kept, &fields);
    let mut behind = String::new();
    if unit.text.contains("__dataclass_fields__") {
        let _ =
            writeln!(behind, "{class}.__dataclass_fields__ = {{field.name: field for field in {class}.__fields__()}}");
    }
    if unit.text.contains("__doc__") && !has_doc(def) && fields.iter().all(|field| !field.is_init_var) {
        let _ = writeln!(behind, "from dataclasses import _call_text as _molt_call_text");
        let _ = writeln!(behind, "{class}.__doc__ = _molt_call_text({class})");
    }
    if unit.text.contains("__dataclass_params__") {
        let flags = data.options.in_order().map(|set| if set { "True" } else { "False" }).join(", ");
        let _ = writeln!(behind, "from dataclasses import _DataclassParams as _molt_params");
        let _ = writeln!(behind, "{class}.__dataclass_params__ = _molt_params({flags})");
    }
    Some(Expansion {
        body: out,
        behind,
        edit: Edit { drop_decorators: vec![data.decorator], values: data.edits, ..Edit::default() },
    })
}

/// Whether the class says itself what it is for.
fn has_doc(def: &ast::StmtClassDef) -> bool {
    def.body.iter().any(|stmt| match stmt {
        Stmt::Expr(stmt) => stmt.value.is_string_literal_expr(),
        Stmt::Assign(stmt) => matches!(&stmt.targets[..], [Expr::Name(name)] if name.id == "__doc__"),
        _ => false,
    })
}

fn init(out: &mut String, unit: &Unit<'_>, (class, at): (&str, usize), options: &Options, fields: &[Field]) {
    let mut seen_default: Option<&str> = None;
    let (mut params, mut keywords) = (vec!["self".to_owned()], Vec::new());
    for field in fields.iter().filter(|field| field.init) {
        let param = match &field.default {
            Default::None => field.name.clone(),
            Default::Attribute(owner) if owner == class => format!("{0}={0}", field.name),
            Default::Attribute(owner) => format!("{0}={owner}.{0}", field.name),
            Default::Factory(_) => format!("{}=...", field.name),
        };
        if field.kw_only {
            keywords.push(param);
            continue;
        }
        match (&field.default, seen_default) {
            (Default::None, Some(before)) => {
                let text = format!("non-default argument '{}' follows default argument '{before}'", field.name);
                let _ = writeln!(out, "raise TypeError({text:?})");
                return;
            }
            (Default::None, None) => {}
            _ => seen_default = Some(&field.name),
        }
        params.push(param);
    }
    if !keywords.is_empty() {
        params.push("*".to_owned());
        params.extend(keywords);
    }
    let _ = writeln!(out, "def __init__({}):\n    pass", params.join(", "));
    for field in fields {
        let name = &field.name;
        if let (Default::Factory(factory), true) = (&field.default, field.init) {
            let _ = writeln!(out, "    if {name} is ...:\n        {name} = ({factory})()");
        }
        let value = match &field.default {
            _ if field.is_init_var => continue,
            _ if field.init => name.clone(),
            Default::Factory(factory) => format!("({factory})()"),
            _ => continue,
        };
        if options.frozen {
            let _ = writeln!(out, "    object.__setattr__(self, {name:?}, {value})");
        } else {
            let _ = writeln!(out, "    self.{name} = {value}");
        }
    }
    if unit.classes.defines(at, "__post_init__") {
        let vars: Vec<&str> =
            fields.iter().filter(|field| field.is_init_var).map(|field| field.name.as_str()).collect();
        let _ = writeln!(out, "    self.__post_init__({})", vars.join(", "));
    }
}

/// What the functions of `dataclasses` call.
fn helpers(out: &mut String, class: &str, fields: &[&Field], all: &[Field]) {
    let pairs: String = fields.iter().map(|field| format!("({0:?}, inner(self.{0})), ", field.name)).collect();
    let _ = writeln!(out, "def __asdict__(self, inner, factory):\n    return factory([{pairs}])");
    let entries: String = fields.iter().map(|field| format!("{0:?}: inner(self.{0}), ", field.name)).collect();
    let _ = writeln!(out, "def __asplain__(self, inner):\n    return {{{entries}}}");
    let values: String = fields.iter().map(|field| format!("inner(self.{}), ", field.name)).collect();
    let _ = writeln!(out, "def __astuple__(self, inner):\n    return ({})", values.trim_end());
    let given: Vec<String> = all.iter().map(|field| format!("{}=...", field.name)).collect();
    let star = if given.is_empty() { "" } else { ", *, " };
    let _ = writeln!(out, "def __replace__(self{star}{}, **_rest):", given.join(", "));
    let text = format!("{class}.__init__() got an unexpected keyword argument ");
    let _ = writeln!(out, "    if _rest:\n        raise TypeError({text:?} + repr(next(iter(_rest))))");
    for field in fields.iter().filter(|field| !field.init) {
        let text = format!("field {} is declared with init=False, it cannot be specified with replace()", field.name);
        let _ = writeln!(out, "    if {} is not ...:\n        raise TypeError({text:?})", field.name);
    }
    for field in all.iter().filter(|field| field.is_init_var && matches!(field.default, Default::None)) {
        let text = format!("InitVar '{}' must be specified with replace()", field.name);
        let _ = writeln!(out, "    if {} is ...:\n        raise TypeError({text:?})", field.name);
    }
    let passed: Vec<String> = all
        .iter()
        .filter(|field| field.init)
        .map(|field| format!("{0}=self.{0} if {0} is ... else {0}", field.name))
        .collect();
    let _ = writeln!(out, "    return self.__class__({})", passed.join(", "));
    let list: String = fields
        .iter()
        .map(|field| {
            let default = match &field.default {
                Default::None | Default::Factory(_) => "MISSING".to_owned(),
                Default::Attribute(owner) => format!("{owner}.{}", field.name),
            };
            let factory = match &field.default {
                Default::Factory(factory) => factory.replace('\n', " "),
                _ => "MISSING".to_owned(),
            };
            format!(
                "Field({:?}, {}, {default}, {factory}, {}, {}, {}, {}, {}, {}), ",
                field.name,
                field.shown.replace('\n', " "),
                python(field.init),
                python(field.repr),
                python(field.compare),
                python(field.kw_only),
                field.hash.map_or("None", python),
                field.metadata.as_deref().unwrap_or("None"),
            )
        })
        .collect();
    let _ = writeln!(
        out,
        "@staticmethod\ndef __fields__():\n    from dataclasses import Field, MISSING\n    return ({})",
        list.trim_end()
    );
}

fn python(value: bool) -> &'static str {
    if value { "True" } else { "False" }
}
