//! Classes made by calls: `Enum("Color", "RED GREEN")`, `NamedTuple("P", […])` and `namedtuple("P", "x y")` with literal
//! parts become class statements.

use std::fmt::Write as _;

use molt_syntax::ast::visitor::{Visitor, walk_expr};
use molt_syntax::ast::{self, Expr, Stmt};
use molt_syntax::text_size::{Ranged, TextRange};

use super::Imports;
use super::literals::Literals;

/// What the statement does with the class.
#[derive(Clone, Copy)]
enum Target<'a> {
    Name(&'a str),
    Return,
    Nothing,
}

/// What stands for a statement that makes classes.
pub(super) struct Rewritten {
    /// Statements, one for each class and whatever binds it.
    pub(super) before: String,
    /// The calls in the statement that made the classes, and the expressions that take their places, in order. Without any,
    /// the whole statement is replaced.
    pub(super) calls: Vec<(TextRange, String)>,
}

/// What stands for a statement that makes classes; None if it does not, or their parts are not literal.
pub(super) fn rewritten(stmt: &Stmt, text: &str, imports: &Imports, literals: &Literals) -> Option<Rewritten> {
    if let Stmt::ClassDef(def) = stmt {
        return below_named_tuples(def, text, imports, literals);
    }
    let whole = whole_statement(stmt, text, imports, literals);
    let whole = whole.map(|before| Rewritten { before, calls: Vec::new() });
    whole.or_else(|| inner_classes(stmt, text, imports, literals))
}

/// A statement that only makes the class, and binds or returns it.
fn whole_statement(stmt: &Stmt, text: &str, imports: &Imports, literals: &Literals) -> Option<String> {
    let (value, target) = match stmt {
        Stmt::Assign(assign) => match assign.targets.as_slice() {
            [Expr::Name(name)] => (&*assign.value, Target::Name(name.id.as_str())),
            _ => return None,
        },
        Stmt::Return(stmt) => (stmt.value.as_deref()?, Target::Return),
        Stmt::Expr(stmt) => (&*stmt.value, Target::Nothing),
        _ => return None,
    };
    let Expr::Call(call) = value else { return None };
    let (name, out) = class_of(call, text, imports, literals)?;
    Some(bound(out, target, &name))
}

const ENUMERATIONS: [&str; 5] = ["Enum", "IntEnum", "StrEnum", "Flag", "IntFlag"];

/// Whether a call may make a class: `Enum(1)` finds a member.
fn makes_class(call: &ast::ExprCall, imports: &Imports) -> bool {
    let is = |module, name| imports.is(&call.func, module, name);
    if is("collections", "namedtuple") || is("dataclasses", "make_dataclass") {
        return true;
    }
    let two = call.arguments.args.len() == 2 || call.arguments.find_keyword("names").is_some();
    two && (is("typing", "NamedTuple") || is("typing", "TypedDict") || ENUMERATIONS.iter().any(|name| is("enum", name)))
}

/// The name of the class that a call makes of literal parts, and its statement.
fn class_of(call: &ast::ExprCall, text: &str, imports: &Imports, literals: &Literals) -> Option<(String, String)> {
    if !makes_class(call, imports) {
        return None;
    }
    if imports.is(&call.func, "collections", "namedtuple") {
        return plain_named_tuple(call, text, literals);
    }
    if imports.is(&call.func, "dataclasses", "make_dataclass") {
        return dataclass(call, text);
    }
    if imports.is(&call.func, "typing", "TypedDict") {
        return typed_dict(call, text);
    }
    let args = &call.arguments.args;
    let (mut start, mut facts, mut members) = (1, String::new(), args.get(1));
    for keyword in &call.arguments.keywords {
        match keyword.arg.as_ref()?.as_str() {
            "start" => start = text[keyword.value.range()].parse().ok()?,
            "names" if members.is_none() => members = Some(&keyword.value),
            name @ ("module" | "qualname") => {
                let _ = writeln!(facts, "    __{name}__ = {}", one_line(&keyword.value, text));
            }
            _ => return None,
        }
    }
    let name = string(args.first()?)?;
    let members = literals.value(members?);
    let out = if imports.is(&call.func, "typing", "NamedTuple") {
        named_tuple(&name, call, members, text)?
    } else {
        enumeration(&name, call, members, start, text)?
    };
    Some((name, out + &facts))
}

/// `TypedDict("Point", {"x": int}, total=False)`.
fn typed_dict(call: &ast::ExprCall, text: &str) -> Option<(String, String)> {
    let [name, fields @ Expr::Dict(_)] = &*call.arguments.args else { return None };
    let name = string(name)?;
    let mut bases = text[call.func.range()].to_owned();
    for keyword in &call.arguments.keywords {
        let _ = write!(bases, ", {}={}", keyword.arg.as_ref()?, one_line(&keyword.value, text));
    }
    let out = format!("class {name}({bases}):\n    __annotations__ = {}\n", one_line(fields, text));
    Some((name, out))
}

/// The class under the name that the statement gives it, or returned.
fn bound(mut out: String, target: Target<'_>, name: &str) -> String {
    match target {
        Target::Nothing => {}
        Target::Name(target) if target == name => {}
        Target::Name(target) => {
            let _ = writeln!(out, "{target} = {name}");
        }
        Target::Return => {
            let _ = writeln!(out, "return {name}");
        }
    }
    out
}

/// `class P(namedtuple("P", "x y")): …` as two class statements.
fn below_named_tuples(
    def: &ast::StmtClassDef,
    text: &str,
    imports: &Imports,
    literals: &Literals,
) -> Option<Rewritten> {
    let mut rewritten = Rewritten { before: String::new(), calls: Vec::new() };
    for base in def.bases() {
        let Expr::Call(call) = base else { continue };
        if imports.is(&call.func, "collections", "namedtuple") {
            let (name, out) = plain_named_tuple(call, text, literals)?;
            let (out, name) = under_own_name(&name, &out, 0);
            rewritten.before.push_str(&out);
            rewritten.calls.push((base.range(), name));
        }
    }
    (!rewritten.calls.is_empty()).then_some(rewritten)
}

/// A class statement under a name of its own, with the name that it shows: inference could not tell two classes of one
/// variable apart.
fn under_own_name(name: &str, out: &str, at: usize) -> (String, String) {
    let own = if at == 0 { format!("_{name}_fields") } else { format!("_{name}_fields{at}") };
    let out = out.replacen(&format!("class {name}("), &format!("class {own}("), 1);
    (format!("{out}{own}.__name__ = {own}.__qualname__ = {name:?}\n"), own)
}

/// A simple statement with `namedtuple(…)` or another such call somewhere inside: the class statements stand in front.
fn inner_classes(stmt: &Stmt, text: &str, imports: &Imports, literals: &Literals) -> Option<Rewritten> {
    struct Find<'a> {
        imports: &'a Imports,
        calls: Vec<&'a ast::ExprCall>,
    }
    impl<'a> Visitor<'a> for Find<'a> {
        fn visit_expr(&mut self, expr: &'a Expr) {
            match expr {
                // What runs later, or several times.
                Expr::Lambda(_) | Expr::ListComp(_) | Expr::SetComp(_) | Expr::DictComp(_) | Expr::Generator(_) => {}
                Expr::Call(call) if makes_class(call, self.imports) => self.calls.push(call),
                _ => walk_expr(self, expr),
            }
        }
    }
    if !matches!(stmt, Stmt::Assign(_) | Stmt::AnnAssign(_) | Stmt::Expr(_) | Stmt::Return(_) | Stmt::Assert(_)) {
        return None;
    }
    let mut find = Find { imports, calls: Vec::new() };
    find.visit_stmt(stmt);
    let (mut before, mut calls) = (String::new(), Vec::new());
    for call in find.calls {
        let (name, out) = class_of(call, text, imports, literals)?;
        // Unlike the base of a class, several may stand in one scope.
        let at = 1 + usize::from(call.start());
        if ENUMERATIONS.iter().any(|name| imports.is(&call.func, "enum", name)) {
            // Members show the name that the class was made with.
            let maker = format!("_make_{name}{at}");
            let body = super::indented(&out);
            let _ = write!(before, "def {maker}():\n{body}    {name}.__qualname__ = {name:?}\n    return {name}\n");
            calls.push((call.range(), maker + "()"));
            continue;
        }
        let (out, name) = under_own_name(&name, &out, at);
        before.push_str(&out);
        calls.push((call.range(), name));
    }
    (!calls.is_empty()).then_some(Rewritten { before, calls })
}

/// The name of a `namedtuple("P", "x y", defaults=[…])`, and its class statement.
fn plain_named_tuple(call: &ast::ExprCall, text: &str, literals: &Literals) -> Option<(String, String)> {
    let [name, fields] = &*call.arguments.args else { return None };
    let name = plain_text(literals.value(name))?;
    let mut fields = literals.names(fields)?;
    let (mut defaults, mut renames, mut module): (&[Expr], bool, Option<&Expr>) = (&[], false, None);
    for keyword in &call.arguments.keywords {
        match (keyword.arg.as_ref()?.as_str(), literals.value(&keyword.value)) {
            ("defaults", Expr::List(ast::ExprList { elts, .. }) | Expr::Tuple(ast::ExprTuple { elts, .. })) => {
                defaults = elts
            }
            ("defaults", Expr::NoneLiteral(_)) => {}
            ("rename", Expr::BooleanLiteral(literal)) => renames = literal.value,
            ("module", value) => module = Some(value),
            _ => return None,
        }
    }
    if renames {
        for at in 0..fields.len() {
            let name = &fields[at];
            if name_error(name).is_some() || name.starts_with('_') || fields[..at].contains(name) {
                fields[at] = format!("_{at}");
            }
        }
    }
    // Raised in the class's place; what would bind the class is not reached.
    let refused = |error: &str, text: String| {
        let class = "_refused_fields".to_owned();
        Some((class.clone(), format!("class {class}():\n    raise {error}({text:?})\n")))
    };
    if let Some(text) = std::iter::once(&name).chain(&fields).find_map(|name| name_error(name)) {
        return refused("ValueError", text);
    }
    for (at, field) in fields.iter().enumerate() {
        if field.starts_with('_') && !renames {
            return refused("ValueError", format!("Field names cannot start with an underscore: '{field}'"));
        }
        if fields[..at].contains(field) {
            return refused("ValueError", format!("Encountered duplicate field name: '{field}'"));
        }
    }
    let Some(plain) = fields.len().checked_sub(defaults.len()) else {
        return refused("TypeError", "Got more default values than field names".to_owned());
    };
    let mut out = format!("class {name}({}):\n    pass\n", &text[call.func.range()]);
    if let Some(module) = module {
        let _ = writeln!(out, "    __module__ = {}", one_line(module, text));
    }
    for (at, field) in fields.iter().enumerate() {
        let value = at.checked_sub(plain).map_or(String::new(), |at| format!(" = {}", one_line(&defaults[at], text)));
        let _ = writeln!(out, "    {field}: object{value}");
    }
    Some((name, out))
}

/// Why neither a named tuple nor a field of one can have the name.
fn name_error(name: &str) -> Option<String> {
    const KEYWORDS: &str = " False None True and as assert async await break class continue def del elif else except \
                            finally for from global if import in is lambda nonlocal not or pass raise return try while \
                            with yield ";
    if !is_identifier(name) {
        return Some(format!("Type names and field names must be valid identifiers: '{name}'"));
    }
    let is_keyword = KEYWORDS.contains(&format!(" {name} "));
    is_keyword.then(|| format!("Type names and field names cannot be a keyword: '{name}'"))
}

/// The name of a `make_dataclass("D", [("x", int), "y"], bases=(B,), namespace={…})`, and its class statement.
fn dataclass(call: &ast::ExprCall, text: &str) -> Option<(String, String)> {
    let [name, Expr::List(ast::ExprList { elts: fields, .. }) | Expr::Tuple(ast::ExprTuple { elts: fields, .. })] =
        &*call.arguments.args
    else {
        return None;
    };
    let name = string(name)?;
    let (mut before, mut options, mut bases, mut body) = (String::new(), String::new(), String::new(), String::new());
    for field in fields {
        let pair = match field {
            Expr::Tuple(pair) => &*pair.elts,
            field => std::slice::from_ref(field),
        };
        let _ = match pair {
            [key] => writeln!(body, "    {}: object", string(key)?),
            [key, kind] => writeln!(body, "    {}: {}", string(key)?, &text[kind.range()]),
            [key, kind, value] => {
                writeln!(
                    body,
                    "    {}: {} = {}",
                    string(key)?,
                    &text[kind.range()],
                    text[value.range()].replace('\n', " ")
                )
            }
            _ => return None,
        };
    }
    for keyword in &call.arguments.keywords {
        let value = &text[keyword.value.range()];
        match (keyword.arg.as_ref()?.as_str(), &keyword.value) {
            ("bases", Expr::Tuple(tuple)) => {
                bases = tuple.elts.iter().map(|base| format!("{}, ", one_line(base, text))).collect();
            }
            ("namespace", Expr::Dict(namespace)) => {
                for (at, item) in namespace.items.iter().enumerate() {
                    // Evaluated in front of the class: its body does not see the variables of a function around it.
                    let key = string(item.key.as_ref()?)?;
                    let _ = writeln!(before, "_{name}_{at} = {}", one_line(&item.value, text));
                    let _ = writeln!(body, "    {key} = _{name}_{at}");
                }
            }
            ("bases" | "namespace", _) => return None,
            (option, _) => {
                let _ = write!(options, "{option}={value}, ");
            }
        }
    }
    let decorator = &text[call.func.range()];
    Some((name.clone(), format!("{before}@{decorator}({options})\nclass {name}({bases}):\n    pass\n{body}")))
}

fn plain_text(expr: &Expr) -> Option<String> {
    match expr {
        Expr::StringLiteral(literal) => Some(literal.value.to_str().to_owned()),
        _ => None,
    }
}

fn string(expr: &Expr) -> Option<String> {
    plain_text(expr).filter(|text| is_identifier(text))
}

fn is_identifier(text: &str) -> bool {
    let mut chars = text.chars();
    let starts = chars.next().is_some_and(|first| first.is_alphabetic() || first == '_');
    starts && chars.all(|c| c.is_alphanumeric() || c == '_')
}

fn one_line(expr: &Expr, text: &str) -> String {
    format!("({})", text[expr.range()].replace('\n', " "))
}

fn named_tuple(name: &str, call: &ast::ExprCall, fields: &Expr, text: &str) -> Option<String> {
    let Expr::List(fields) = fields else { return None };
    let mut out = format!("class {name}({}):\n    pass\n", &text[call.func.range()]);
    for field in &fields.elts {
        let Expr::Tuple(pair) = field else { return None };
        let [key, kind] = pair.elts.as_slice() else { return None };
        let _ = writeln!(out, "    {}: {}", string(key)?, one_line(kind, text));
    }
    Some(out)
}

fn enumeration(name: &str, call: &ast::ExprCall, members: &Expr, start: usize, text: &str) -> Option<String> {
    let base = &text[call.func.range()];
    let mut out = format!("class {name}({base}):\n    pass\n");
    let is_flag = base.ends_with("Flag");
    let mut add = |at: usize, key: &str, value: Option<String>| {
        let counted = if is_flag { start << at.min(62) } else { at + start };
        let value = value.unwrap_or_else(|| counted.to_string());
        let _ = writeln!(out, "    {key} = {value}");
    };
    match members {
        Expr::StringLiteral(names) => {
            let names = names.value.to_str().replace(',', " ");
            for (at, key) in names.split_whitespace().enumerate() {
                add(at, key, None);
            }
        }
        Expr::List(ast::ExprList { elts, .. }) | Expr::Tuple(ast::ExprTuple { elts, .. }) => {
            for (at, item) in elts.iter().enumerate() {
                match item {
                    Expr::Tuple(pair) if pair.elts.len() == 2 => {
                        add(at, &string(&pair.elts[0])?, Some(one_line(&pair.elts[1], text)));
                    }
                    other => add(at, &string(other)?, None),
                }
            }
        }
        Expr::Dict(items) => {
            for (at, item) in items.items.iter().enumerate() {
                add(at, &string(item.key.as_ref()?)?, Some(one_line(&item.value, text)));
            }
        }
        _ => return None,
    }
    Some(out)
}
