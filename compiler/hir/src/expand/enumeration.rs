//! Enumerations: the assignments of an `Enum`'s body become its members, made behind the class.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use molt_syntax::ast::visitor::{Visitor, walk_expr};
use molt_syntax::ast::{self, Expr, Stmt};
use molt_syntax::text_size::{Ranged, TextRange};

use super::{ClassFacts, Edit, Expansion, Imports, Unit, Value};

const BASES: [&str; 7] = ["Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "EnumMeta"];

/// The class of `enum` that a class stands below, with `:int` and the like for another builtin base.
pub(super) fn kind(
    def: &ast::StmtClassDef,
    imports: &Imports,
    classes: &BTreeMap<String, ClassFacts>,
) -> Option<String> {
    let mut found = None;
    let mut native = None;
    for base in def.bases() {
        if let Some(name) = BASES.iter().find(|name| imports.is(base, "enum", name)) {
            found = Some((*name).to_owned());
        }
        if let Expr::Name(name) = base {
            match name.id.as_str() {
                "int" | "str" | "float" | "bytes" => native = Some(name.id.to_string()),
                other => {
                    if let Some((kind, _)) = classes.get(other).and_then(|facts| facts.enumeration.clone()) {
                        found = Some(kind);
                    }
                }
            }
        }
    }
    match (found, native) {
        (Some(kind), Some(native)) if kind == "Enum" => Some(format!("{kind}:{native}")),
        (found, _) => found,
    }
}

/// The positions, names and values of the assignments that are members.
pub(super) fn members(def: &ast::StmtClassDef) -> Vec<(usize, &str, &Expr)> {
    let mut out = Vec::new();
    for (at, stmt) in def.body.iter().enumerate() {
        let (target, value) = match stmt {
            Stmt::Assign(assign) if assign.targets.len() == 1 => (&assign.targets[0], &*assign.value),
            _ => continue,
        };
        if let Expr::Name(name) = target
            && !name.id.starts_with('_')
            && !matches!(value, Expr::Lambda(_))
        {
            out.push((at, name.id.as_str(), value));
        }
    }
    out
}

pub(super) fn expand(unit: &Unit<'_>, def: &ast::StmtClassDef) -> Option<Expansion> {
    let class = def.name.as_str();
    let (kind, _) = unit.classes.get(class)?.enumeration.clone()?;
    let mut edit = Edit::default();
    let (mut body, mut behind) = (String::new(), String::new());
    for base in &unit.classes.get(class)?.bases {
        if unit.classes.get(base).and_then(|facts| facts.enumeration.as_ref()).is_some_and(|(_, members)| *members) {
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
    let has = |name: &str| defines(unit.classes, class, name, 0);
    if native.is_some() && kind == "Enum" {
        mixed(&mut body, &has);
    } else if native.is_some() && has("__str__") && !has("__format__") {
        // What is formatted as the value it is, unless the class says how it is shown.
        let _ = writeln!(body, "def __format__(self, spec):\n    return str(self).__format__(spec)");
    }
    let is_flag = kind.ends_with("Flag");
    let make = match () {
        () if has("__new__") => "_member_new_",
        () if is_flag => "_member_flag_",
        () if has("__init__") => "_member_init_",
        () if native.is_some() => "_member_of_",
        () => "_member_",
    };
    let members = members(def);
    if !members.is_empty() {
        let _ = writeln!(behind, "{class}._begin_()");
    }
    let mut before = BTreeSet::new();
    for (at, name, value) in members {
        let text = rewritten(unit, class, name, value, &before);
        let last = match (&native, make) {
            (Some(native), "_member_of_" | "_member_flag_" | "_member_init_") => format!(", {native}"),
            (None, "_member_flag_" | "_member_init_") => ", object".to_owned(),
            _ => String::new(),
        };
        let member = format!("{class}.{make}({name:?}, ({text}){last})");
        let _ = writeln!(behind, "type.__setattr__({class}, {name:?}, {member})");
        edit.values.insert(at, Value::Gone);
        before.insert(name);
    }
    for (at, decorator) in def.decorator_list.iter().enumerate().rev() {
        edit.drop_decorators.push(at);
        let text = unit.text(decorator.expression.range());
        if unit.imports.is(&decorator.expression, "enum", "unique") {
            let _ = writeln!(behind, "{text}({class})");
        } else {
            let _ = writeln!(behind, "{class} = {text}({class})");
        }
    }
    Some(Expansion { body, behind, edit })
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

fn defines(classes: &BTreeMap<String, ClassFacts>, name: &str, attribute: &str, depth: u32) -> bool {
    classes.get(name).filter(|_| depth < 64).is_some_and(|facts| {
        facts.defined.contains(attribute) || facts.bases.iter().any(|base| defines(classes, base, attribute, depth + 1))
    })
}

/// The text of a member's value: members before it are named through the class, `auto()` asks the class.
fn rewritten(unit: &Unit<'_>, class: &str, name: &str, value: &Expr, before: &BTreeSet<&str>) -> String {
    struct Find<'a, 'u> {
        unit: &'a Unit<'u>,
        before: &'a BTreeSet<&'a str>,
        edits: Vec<(TextRange, Option<String>)>,
    }
    impl<'a> Visitor<'a> for Find<'_, '_> {
        fn visit_expr(&mut self, expr: &'a Expr) {
            match expr {
                Expr::Name(id) if self.before.contains(id.id.as_str()) => {
                    self.edits.push((id.range(), Some(id.id.to_string())));
                }
                Expr::Call(call) if self.unit.imports.is(&call.func, "enum", "auto") => {
                    self.edits.push((call.range(), None));
                }
                _ => walk_expr(self, expr),
            }
        }
    }
    let mut find = Find { unit, before, edits: Vec::new() };
    find.visit_expr(value);
    let range = value.range();
    let (mut out, mut at) = (String::new(), range.start());
    for (place, member) in find.edits {
        out.push_str(unit.text(TextRange::new(at, place.start())));
        match member {
            Some(member) => {
                let _ = write!(out, "{class}.{member}._value_");
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
