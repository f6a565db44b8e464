//! Classes made by calls: `type("X", (Base,), {…})`, `Enum("Color", "RED GREEN")` and `NamedTuple("P", […])` with literal
//! parts become class statements.

use std::fmt::Write as _;

use molt_syntax::ast::{self, Expr, Stmt};
use molt_syntax::text_size::Ranged;

use super::Imports;

/// The statements that stand for one that makes a class; None if it does not, or its parts are not literal.
pub(super) fn rewritten(stmt: &Stmt, text: &str, imports: &Imports) -> Option<String> {
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
    if !call.arguments.keywords.is_empty() {
        return None;
    }
    let name = string(args.first()?)?;
    let mut out = match args.len() {
        3 if matches!(&*call.func, Expr::Name(id) if id.id == *"type") => class(&name, &args[1], &args[2], text)?,
        2 if imports.is(&call.func, "typing", "NamedTuple") => named_tuple(&name, call, &args[1], text)?,
        2 if ["Enum", "IntEnum", "StrEnum", "Flag", "IntFlag"].iter().any(|e| imports.is(&call.func, "enum", e)) => {
            enumeration(&name, call, &args[1], text)?
        }
        _ => return None,
    };
    match target {
        Some(target) if target == name => {}
        Some(target) => {
            let _ = writeln!(out, "{target} = {name}");
        }
        None => {
            let _ = writeln!(out, "return {name}");
        }
    }
    Some(out)
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
