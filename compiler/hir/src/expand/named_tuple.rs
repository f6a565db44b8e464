//! `class P(NamedTuple)`, and what `namedtuple("P", …)` is rewritten to: a tuple with names for its items.

use std::fmt::Write as _;

use molt_syntax::ast::{self, Expr, Stmt};

use super::{Edit, Expansion, Unit, Value};

pub(super) fn expand(unit: &Unit<'_>, def: &ast::StmtClassDef) -> Option<Expansion> {
    let is_base = |base: &Expr| {
        unit.imports.is(base, "typing", "NamedTuple") || unit.imports.is(base, "collections", "namedtuple")
    };
    let at = def.bases().iter().position(is_base)?;
    let mut edit = Edit { bases: vec![(at, "tuple")], ..Edit::default() };
    let (mut names, mut params, mut defaults) = (Vec::new(), String::new(), String::new());
    for (at, stmt) in def.body.iter().enumerate() {
        let Stmt::AnnAssign(stmt) = stmt else { continue };
        let Expr::Name(name) = &*stmt.target else { continue };
        let name = name.id.as_str();
        match &stmt.value {
            Some(value) => {
                use molt_syntax::text_size::Ranged;
                let value = unit.text(value.range());
                let _ = write!(params, ", {name}={value}");
                let _ = write!(defaults, "{name:?}: {value}, ");
            }
            None => {
                let _ = write!(params, ", {name}");
            }
        }
        // The annotation stays.
        edit.values.insert(at, Value::None);
        names.push(name);
    }
    let list = |each: &dyn Fn(usize, &str) -> String| -> String {
        names.iter().enumerate().map(|(at, name)| each(at, name)).collect()
    };
    let mut out = String::new();
    let items = list(&|_, name| format!("{name}, "));
    let _ = writeln!(out, "def __new__(_cls{params}):\n    return tuple.__new__(_cls, ({}))", items.trim_end());
    for (at, name) in names.iter().enumerate() {
        let _ = writeln!(
            out,
            "@property\ndef {name}(self):\n    \"Alias for field number {at}\"\n    return tuple.__getitem__(self, {at})"
        );
        let _ =
            writeln!(out, "@{name}.setter\ndef {name}(self, _):\n    raise AttributeError(\"can't set attribute\")");
    }
    if lacks_doc(def) {
        let _ = writeln!(out, "__doc__ = \"{}({})\"", def.name, names.join(", "));
    }
    let quoted = list(&|_, name| format!("{name:?}, "));
    let _ = writeln!(out, "_fields = ({})\n__match_args__ = ({0})", quoted.trim_end());
    if !def.body.iter().any(|stmt| matches!(stmt, Stmt::Assign(stmt) if matches!(&stmt.targets[..], [Expr::Name(name)] if name.id == *"__slots__")))
    {
        let _ = writeln!(out, "__slots__ = ()");
    }
    let _ = writeln!(out, "_field_defaults = {{{defaults}}}");
    if !defines(def, "__repr__") {
        let shown: Vec<String> = names.iter().map(|name| format!("{name}={{self.{name}!r}}")).collect();
        let _ = writeln!(out, "def __repr__(self):\n    return f\"{{self.__class__.__name__}}({})\"", shown.join(", "));
    }
    let pairs = list(&|_, name| format!("{name:?}: self.{name}, "));
    let _ = writeln!(out, "def _asdict(self):\n    return {{{pairs}}}");
    let given = list(&|_, name| format!(", {name}=..."));
    let star = if names.is_empty() { "" } else { ", *" };
    let refusal = "    if _rest:\n        raise TypeError(f\"Got unexpected field names: {list(_rest)!r}\")";
    let passed: Vec<String> = names.iter().map(|name| format!("self.{name} if {name} is ... else {name}")).collect();
    let _ = writeln!(
        out,
        "def _replace(self{star}{given}, **_rest):\n{refusal}\n    return self.__class__({})",
        passed.join(", ")
    );
    let _ = writeln!(out, "__replace__ = _replace\ndef __getnewargs__(self):\n    return tuple(self)");
    let wrong = format!("TypeError(f\"Expected {} arguments, got {{len(items)}}\")", names.len());
    let check = format!("    if len(items) != {}:\n        raise {wrong}", names.len());
    let _ = writeln!(
        out,
        "@classmethod\ndef _make(cls, iterable):\n    items = tuple(iterable)\n{check}\n    return cls(*items)"
    );
    Some(Expansion { body: out, behind: String::new(), edit })
}

/// Whether the class has no docstring of its own.
fn lacks_doc(def: &ast::StmtClassDef) -> bool {
    !matches!(def.body.first(), Some(Stmt::Expr(stmt)) if stmt.value.is_string_literal_expr())
}

fn defines(def: &ast::StmtClassDef, name: &str) -> bool {
    def.body.iter().any(|stmt| matches!(stmt, Stmt::FunctionDef(function) if function.name == *name))
}
