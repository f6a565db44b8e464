//! Enumerations: the assignments of an `Enum`'s body become its members, made behind the class.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use molt_syntax::ast::visitor::{Visitor, walk_expr};
use molt_syntax::ast::{self, Expr, Stmt};
use molt_syntax::text_size::{Ranged, TextRange};

use super::classes::Classes;
use super::{Edit, Expansion, Imports, Unit, Value};

const BASES: [&str; 7] = ["Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "EnumMeta"];

/// The class of `enum` that a class stands below, with `:int` and the like for another builtin base.
pub(super) fn kind(classes: &Classes, above: &[usize], def: &ast::StmtClassDef, imports: &Imports) -> Option<String> {
    let mut found = above.iter().rev().find_map(|&base| classes.get(base).enumeration.as_ref()).map(|of| of.0.clone());
    let mut native = None;
    for base in def.bases() {
        if let Some(name) = BASES.iter().find(|name| imports.is(base, "enum", name)) {
            found = Some((*name).to_owned());
        }
        if let Expr::Name(name) = base
            && matches!(name.id.as_str(), "int" | "str" | "float" | "bytes")
        {
            native = Some(name.id.to_string());
        }
    }
    match (found, native) {
        (Some(kind), Some(native)) if kind == "Enum" => Some(format!("{kind}:{native}")),
        (found, _) => found,
    }
}

/// The positions, names and values of the assignments that are members.
/// A `def` or `class` is one below `@member`, and has no expression.
pub(super) fn members<'a>(def: &'a ast::StmtClassDef, imports: &Imports) -> Vec<(usize, &'a str, Option<&'a Expr>)> {
    let ignored = ignored(def);
    let mut out = Vec::new();
    for (at, name, value) in assignments(def) {
        if name.starts_with('_') || ignored.iter().any(|other| other == name) || wrapped(value, "nonmember", imports) {
            continue;
        }
        match value {
            Expr::Call(call) if wrapped(value, "member", imports) => out.push((at, name, call.arguments.args.first())),
            Expr::Lambda(_) => {}
            _ => out.push((at, name, Some(value))),
        }
    }
    for (at, stmt) in def.body.iter().enumerate() {
        let (name, decorators) = match stmt {
            Stmt::FunctionDef(def) => (&def.name, &def.decorator_list),
            Stmt::ClassDef(def) => (&def.name, &def.decorator_list),
            _ => continue,
        };
        if decorators.first().is_some_and(|first| imports.is(&first.expression, "enum", "member")) {
            out.push((at, name.as_str(), None));
        }
    }
    out.sort_by_key(|&(at, _, _)| at);
    out
}

/// Whether a value is `member(…)` or `nonmember(…)`.
fn wrapped(value: &Expr, by: &str, imports: &Imports) -> bool {
    matches!(value, Expr::Call(call) if imports.is(&call.func, "enum", by) && call.arguments.args.len() == 1)
}

/// The assignments of a class body to one name.
fn assignments(def: &ast::StmtClassDef) -> impl Iterator<Item = (usize, &str, &Expr)> {
    def.body.iter().enumerate().filter_map(|(at, stmt)| {
        let Stmt::Assign(assign) = stmt else { return None };
        let [Expr::Name(name)] = &assign.targets[..] else { return None };
        Some((at, name.id.as_str(), &*assign.value))
    })
}

/// What the name was assigned before that statement.
fn first_value<'a>(def: &'a ast::StmtClassDef, at: usize, name: &str) -> Option<&'a Expr> {
    assignments(def).find(|&(first, other, _)| first < at && other == name).map(|(_, _, value)| value)
}

/// The names in a literal `_ignore_`.
fn ignored(def: &ast::StmtClassDef) -> Vec<String> {
    let Some((_, _, value)) = assignments(def).find(|(_, name, _)| *name == "_ignore_") else { return Vec::new() };
    let items = match value {
        Expr::StringLiteral(names) => {
            let names = names.value.to_str().replace(',', " ");
            return names.split_whitespace().map(str::to_owned).collect();
        }
        Expr::List(ast::ExprList { elts, .. }) | Expr::Tuple(ast::ExprTuple { elts, .. }) => elts,
        _ => return Vec::new(),
    };
    let text = |item: &Expr| match item {
        Expr::StringLiteral(text) => Some(text.value.to_str().to_owned()),
        _ => None,
    };
    items.iter().filter_map(text).collect()
}

pub(super) fn expand(unit: &Unit<'_>, def: &ast::StmtClassDef, at: usize) -> Option<Expansion> {
    let class = def.name.as_str();
    let (kind, _) = unit.classes.get(at).enumeration.clone()?;
    let mut edit = Edit::default();
    let (mut body, mut behind) = (String::new(), String::new());
    for &base in &unit.classes.get(at).bases {
        let base = unit.classes.get(base);
        if base.enumeration.as_ref().is_some_and(|(_, members)| *members) {
            let base = &base.name;
            let _ = writeln!(body, "raise TypeError(\"<enum '{class}'> cannot extend <enum '{base}'>\")");
        }
    }
    let (kind, native) = match kind.split_once(':') {
        Some((kind, native)) => (kind.to_owned(), Some(native.to_owned())),
        None => {
            let native = match kind.as_str() {
                "IntEnum" | "IntFlag" => Some("int".to_owned()),
                "StrEnum" => Some("str".to_owned()),
                _ => None,
            };
            (kind, native)
        }
    };
    let has = |name: &str| unit.classes.defines(at, name);
    if native.is_some() && kind == "Enum" {
        mixed(&mut body, &has);
    } else if native.is_some() && has("__str__") && !has("__format__") {
        // What is formatted as the value it is, unless the class says how it is shown.
        let _ = writeln!(body, "def __format__(self, spec):\n    return str(self).__format__(spec)");
    }
    let is_flag = kind.ends_with("Flag");
    let make = match () {
        () if has("__new__") && has("__init__") => "_member_new_init_",
        () if has("__new__") => "_member_new_",
        () if is_flag => "_member_flag_",
        () if has("__init__") => "_member_init_",
        () if native.is_some() => "_member_of_",
        () => "_member_",
    };
    if is_flag && let Some(boundary) = def.arguments.as_deref().and_then(|of| of.find_keyword("boundary")) {
        bounded(unit, &boundary.value, &mut body);
        edit.drop_keyword = Some("boundary");
    }
    let members = members(def, &unit.imports);
    if !members.is_empty() {
        let _ = writeln!(behind, "{class}._begin_()");
    }
    let mut before = BTreeSet::new();
    let ignored = ignored(def);
    // Other variables of the body are seen through the class, too.
    let is_member = |name: &str| members.iter().any(|&(_, member, _)| member == name);
    let plain: BTreeSet<&str> =
        assignments(def).map(|(_, name, _)| name).filter(|name| !is_member(name) && !name.starts_with("__")).collect();
    for &(at, name, value) in &members {
        if let Some(first) = first_value(def, at, name) {
            let first = unit.text(first.range()).replace('\n', " ");
            let _ = writeln!(body, "raise TypeError(\"'{name}' already defined as \" + repr({first}))");
        }
        let text = match value {
            Some(value) => {
                edit.values.insert(at, Value::Gone);
                rewritten(unit, class, name, value, (&before, &plain))
            }
            None => format!("{class}.{name}"),
        };
        let last = match (&native, make) {
            (Some(native), "_member_of_" | "_member_flag_" | "_member_init_") => format!(", {native}"),
            (None, "_member_flag_" | "_member_init_") => ", object".to_owned(),
            _ => String::new(),
        };
        let member = format!("{class}.{make}({name:?}, ({text}){last})");
        let _ = writeln!(behind, "type.__setattr__({class}, {name:?}, {member})");
        before.insert(name);
    }
    for name in ignored.iter().map(String::as_str).chain(["_ignore_"]).filter(|name| plain.contains(name)) {
        let _ = writeln!(behind, "type.__delattr__({class}, {name:?})");
    }
    for (at, decorator) in def.decorator_list.iter().enumerate().rev() {
        edit.drop_decorators.push(at);
        let text = unit.text(decorator.expression.range());
        if unit.imports.is(&decorator.expression, "enum", "unique") {
            let _ = writeln!(behind, "{text}({class})");
        } else {
            let _ = writeln!(behind, "{class} = {text}({class})");
        }
        if unit.imports.is(&decorator.expression, "enum", "global_enum") {
            for (_, name, _) in &members {
                let _ = writeln!(behind, "{name} = {class}.{name}");
            }
        }
    }
    Some(Expansion { body, behind, edit })
}

/// What a flag does with bits of no member, chosen by the text of its `boundary` where that is plain.
fn bounded(unit: &Unit<'_>, boundary: &Expr, body: &mut String) {
    let named = |name: &str| match boundary {
        Expr::Attribute(attr) if attr.attr == *name => unit.imports.is(&attr.value, "enum", "FlagBoundary"),
        _ => false,
    };
    for name in ["STRICT", "CONFORM", "EJECT", "KEEP"] {
        if named(name) || unit.imports.is(boundary, "enum", name) {
            let edge = name.to_lowercase();
            let _ = writeln!(body, "_edge_ = {edge:?}");
            let _ = writeln!(body, "@classmethod\ndef _bounded_(cls, value):\n    return cls._{edge}_(value)");
            if name == "EJECT" {
                let _ = writeln!(body, "_ejects_ = True");
            }
            return;
        }
    }
    let _ = writeln!(body, "_edge_ = ({})._value_", unit.text(boundary.range()).replace('\n', " "));
    let _ = writeln!(body, "_ejects_ = True");
    let _ = writeln!(body, "@classmethod\ndef _bounded_(cls, value):\n    return cls._by_edge_(value)");
}

/// The methods that `Enum` has in front of those of another base.
fn mixed(body: &mut String, has: &dyn Fn(&str) -> bool) {
    for (name, args, result) in [
        ("__repr__", "self", "f\"<{self.__class__.__name__}.{self._name_}: {self._value_!r}>\""),
        ("__str__", "self", "f\"{self.__class__.__name__}.{self._name_}\""),
        ("__format__", "self, spec", "str(self).__format__(spec)"),
    ] {
        if !has(name) {
            let _ = writeln!(body, "def {name}({args}):\n    return {result}");
        }
    }
}

/// The text of a member's value: members before it and variables of the body are named through the class, `auto()` asks
/// the class.
fn rewritten(
    unit: &Unit<'_>,
    class: &str,
    name: &str,
    value: &Expr,
    (before, plain): (&BTreeSet<&str>, &BTreeSet<&str>),
) -> String {
    struct Find<'a, 'u> {
        unit: &'a Unit<'u>,
        before: &'a BTreeSet<&'a str>,
        plain: &'a BTreeSet<&'a str>,
        edits: Vec<(TextRange, Option<String>)>,
    }
    impl<'a> Visitor<'a> for Find<'_, '_> {
        fn visit_expr(&mut self, expr: &'a Expr) {
            match expr {
                Expr::Name(id) if self.before.contains(id.id.as_str()) => {
                    self.edits.push((id.range(), Some(format!("{}._value_", id.id))));
                }
                Expr::Name(id) if self.plain.contains(id.id.as_str()) => {
                    self.edits.push((id.range(), Some(id.id.to_string())));
                }
                Expr::Call(call) if self.unit.imports.is(&call.func, "enum", "auto") => {
                    self.edits.push((call.range(), None));
                }
                _ => walk_expr(self, expr),
            }
        }
    }
    let mut find = Find { unit, before, plain, edits: Vec::new() };
    find.visit_expr(value);
    let range = value.range();
    let (mut out, mut at) = (String::new(), range.start());
    for (place, member) in find.edits {
        out.push_str(unit.text(TextRange::new(at, place.start())));
        match member {
            Some(member) => {
                let _ = write!(out, "{class}.{member}");
            }
            None => {
                let _ = write!(out, "{class}._next_({name:?})");
            }
        }
        at = place.end();
    }
    out.push_str(unit.text(TextRange::new(at, range.end())));
    out.replace('\n', " ")
}
