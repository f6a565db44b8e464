//! Classes made by calls: `type("X", (Base,), {…})`, `Enum("Color", "RED GREEN")`, `NamedTuple("P", […])` and
//! `namedtuple("P", "x y")` with literal parts become class statements.

use std::fmt::Write as _;

use molt_syntax::ast::{self, Expr, Stmt};
use molt_syntax::text_size::Ranged;

use super::Imports;

/// The statements that stand for one that makes a class; None if it does not, or its parts are not literal.
pub(super) fn rewritten(stmt: &Stmt, text: &str, imports: &Imports) -> Option<String> {
    if let Stmt::ClassDef(def) = stmt {
        return below_named_tuple(def, text, imports);
    }
    let (value, target) = match stmt {
        Stmt::Assign(assign) => match assign.targets.as_slice() {
            [Expr::Name(name)] => (&*assign.value, Some(name.id.as_str())),
            _ => return None,
        },
        Stmt::Return(stmt) => (stmt.value.as_deref()?, None),
        _ => return None,
    };
    let Expr::Call(call) = value else { return None };
    let args = &call.arguments.args;
    if imports.is(&call.func, "collections", "namedtuple") {
        let (name, out) = plain_named_tuple(call, text)?;
        return Some(bound(out, target, &name));
    }
    if !call.arguments.keywords.is_empty() {
        return None;
    }
    let name = string(args.first()?)?;
    let out = match args.len() {
        3 if matches!(&*call.func, Expr::Name(id) if id.id == *"type") => class(&name, &args[1], &args[2], text)?,
        2 if imports.is(&call.func, "typing", "NamedTuple") => named_tuple(&name, call, &args[1], text)?,
        2 if ["Enum", "IntEnum", "StrEnum", "Flag", "IntFlag"].iter().any(|e| imports.is(&call.func, "enum", e)) => {
            enumeration(&name, call, &args[1], text)?
        }
        _ => return None,
    };
    Some(bound(out, target, &name))
}

/// The class under the name that the statement gives it, or returned.
fn bound(mut out: String, target: Option<&str>, name: &str) -> String {
    match target {
        Some(target) if target == name => {}
        Some(target) => {
            let _ = writeln!(out, "{target} = {name}");
        }
        None => {
            let _ = writeln!(out, "return {name}");
        }
    }
    out
}

/// `class P(namedtuple("P", "x y")): …` as two class statements.
fn below_named_tuple(def: &ast::StmtClassDef, text: &str, imports: &Imports) -> Option<String> {
    let [base @ Expr::Call(call)] = def.bases() else { return None };
    if !def.decorator_list.is_empty() || !imports.is(&call.func, "collections", "namedtuple") {
        return None;
    }
    let (name, out) = plain_named_tuple(call, text)?;
    // Under a name of its own: inference could not tell the two classes of one variable apart.
    let (out, name) =
        (out.replacen(&format!("class {name}("), &format!("class _{name}_fields("), 1), format!("_{name}_fields"));
    let (whole, range) = (def.range(), base.range());
    let at = |offset: molt_syntax::text_size::TextSize| usize::from(offset - whole.start());
    let statement = &text[whole];
    // It is indented anew, which strings of several lines would not survive.
    let long = |quotes: &str| statement.split(quotes).skip(1).step_by(2).any(|inside| inside.contains('\n'));
    if long("\"\"\"") || long("'''") {
        return None;
    }
    Some(format!("{out}{}{name}{}\n", &statement[..at(range.start())], &statement[at(range.end())..]))
}

/// The name of a `namedtuple("P", "x y", defaults=[…])`, and its class statement.
fn plain_named_tuple(call: &ast::ExprCall, text: &str) -> Option<(String, String)> {
    let [name, fields] = &*call.arguments.args else { return None };
    let name = string(name)?;
    let fields: Vec<String> = match fields {
        Expr::StringLiteral(names) => {
            names.value.to_str().replace(',', " ").split_whitespace().map(str::to_owned).collect()
        }
        Expr::List(ast::ExprList { elts, .. }) | Expr::Tuple(ast::ExprTuple { elts, .. }) => {
            elts.iter().map(string).collect::<Option<_>>()?
        }
        _ => return None,
    };
    let defaults: &[Expr] = match &*call.arguments.keywords {
        [] => &[],
        [keyword] if keyword.arg.as_ref().is_some_and(|arg| arg == "defaults") => match &keyword.value {
            Expr::List(ast::ExprList { elts, .. }) | Expr::Tuple(ast::ExprTuple { elts, .. }) => elts,
            _ => return None,
        },
        _ => return None,
    };
    let plain = fields.len().checked_sub(defaults.len())?;
    let mut out = format!("class {name}({}):\n    pass\n", &text[call.func.range()]);
    for (at, field) in fields.iter().enumerate() {
        // Names that CPython refuses are left to it.
        if field.starts_with('_') || fields[..at].contains(field) {
            return None;
        }
        let value = at.checked_sub(plain).map_or(String::new(), |at| format!(" = {}", one_line(&defaults[at], text)));
        let _ = writeln!(out, "    {field}: object{value}");
    }
    Some((name, out))
}

fn string(expr: &Expr) -> Option<String> {
    let Expr::StringLiteral(literal) = expr else { return None };
    let text = literal.value.to_str();
    let mut chars = text.chars();
    let starts = chars.next().is_some_and(|first| first.is_alphabetic() || first == '_');
    (starts && chars.all(|c| c.is_alphanumeric() || c == '_')).then(|| text.to_owned())
}

fn one_line(expr: &Expr, text: &str) -> String {
    format!("({})", text[expr.range()].replace('\n', " "))
}

fn class(name: &str, bases: &Expr, namespace: &Expr, text: &str) -> Option<String> {
    let (Expr::Tuple(bases), Expr::Dict(namespace)) = (bases, namespace) else { return None };
    let (mut before, mut body) = (String::new(), String::from("    pass\n"));
    for (at, item) in namespace.items.iter().enumerate() {
        let key = string(item.key.as_ref()?)?;
        // Evaluated in front of the class: its body does not see the variables of a function around it.
        let _ = writeln!(before, "_{name}_{at} = {}", one_line(&item.value, text));
        let _ = writeln!(body, "    {key} = _{name}_{at}");
    }
    let bases: Vec<String> = bases.elts.iter().map(|base| one_line(base, text)).collect();
    Some(format!("{before}class {name}({}):\n{body}", bases.join(", ")))
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

fn enumeration(name: &str, call: &ast::ExprCall, members: &Expr, text: &str) -> Option<String> {
    let base = &text[call.func.range()];
    let mut out = format!("class {name}({base}):\n    pass\n");
    let is_flag = base.ends_with("Flag");
    let mut add = |at: usize, key: &str, value: Option<String>| {
        let counted = if is_flag { 1usize << at.min(62) } else { at + 1 };
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
