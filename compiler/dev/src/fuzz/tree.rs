//! The generator's own syntax tree: Python text with holes, which is all that printing and shrinking need.
//! An expression carries its type, so that shrinking can put another of the same type in its place.

use std::fmt::Write;

/// The types that expressions are generated for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Type {
    Int,
    Float,
    Bool,
    Str,
    Bytes,
    List(Box<Type>),
    Set(Box<Type>),
    Dict(Box<Type>, Box<Type>),
    Tuple(Vec<Type>),
    /// An instance of a generated class or of one of its subclasses.
    Object(usize),
    /// Anything: such a value may only be shown, tested and compared.
    Any,
}

#[derive(Clone, Debug)]
pub(super) enum Part {
    Text(String),
    Hole(Expr),
}

#[derive(Clone, Debug)]
pub(super) struct Expr {
    pub(super) ty: Type,
    pub(super) parts: Vec<Part>,
}

/// Fills the `$` of a template with expressions.
fn fill(template: &str, holes: Vec<Expr>) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut holes = holes.into_iter();
    for (index, text) in template.split('$').enumerate() {
        if index > 0 {
            parts.extend(holes.next().map(Part::Hole));
        }
        if !text.is_empty() {
            parts.push(Part::Text(text.to_owned()));
        }
    }
    parts
}

impl Expr {
    pub(super) fn new(ty: Type, template: &str, holes: Vec<Expr>) -> Expr {
        Expr { ty, parts: fill(template, holes) }
    }

    pub(super) fn text(ty: Type, text: impl Into<String>) -> Expr {
        Expr { ty, parts: vec![Part::Text(text.into())] }
    }

    fn write(&self, out: &mut String) {
        write_parts(&self.parts, out);
    }

    pub(super) fn children(&self) -> impl Iterator<Item = &Expr> {
        self.parts.iter().filter_map(|part| match part {
            Part::Hole(expr) => Some(expr),
            Part::Text(_) => None,
        })
    }
}

impl std::fmt::Display for Expr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut text = String::new();
        self.write(&mut text);
        f.write_str(&text)
    }
}

fn write_parts(parts: &[Part], out: &mut String) {
    for part in parts {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Hole(expr) => expr.write(out),
        }
    }
}

/// A statement: its clauses (`if`, `elif`, `else`), each with a head and a body. A simple statement is one clause
/// without a body.
#[derive(Clone, Debug)]
pub(super) struct Stmt {
    pub(super) clauses: Vec<Clause>,
}

#[derive(Clone, Debug)]
pub(super) struct Clause {
    pub(super) head: Vec<Part>,
    pub(super) body: Option<Vec<Stmt>>,
}

impl Stmt {
    pub(super) fn simple(template: &str, holes: Vec<Expr>) -> Stmt {
        Stmt { clauses: vec![Clause { head: fill(template, holes), body: None }] }
    }

    /// A simple statement without anything to shrink.
    pub(super) fn text(text: &str) -> Stmt {
        Stmt { clauses: vec![Clause { head: vec![Part::Text(text.to_owned())], body: None }] }
    }

    pub(super) fn block(template: &str, holes: Vec<Expr>, body: Vec<Stmt>) -> Stmt {
        Stmt { clauses: Vec::new() }.and(template, holes, body)
    }

    pub(super) fn and(mut self, template: &str, holes: Vec<Expr>, body: Vec<Stmt>) -> Stmt {
        self.clauses.push(Clause { head: fill(template, holes), body: Some(body) });
        self
    }
}

/// The program as Python source.
pub(super) fn print(program: &[Stmt]) -> String {
    let mut out = String::new();
    print_block(program, 0, &mut out);
    out
}

fn print_block(block: &[Stmt], depth: usize, out: &mut String) {
    for clause in block.iter().flat_map(|stmt| &stmt.clauses) {
        let _ = write!(out, "{:1$}", "", depth * 4);
        write_parts(&clause.head, out);
        out.push('\n');
        match &clause.body {
            Some(body) if body.is_empty() => {
                let _ = writeln!(out, "{:1$}pass", "", (depth + 1) * 4);
            }
            Some(body) => print_block(body, depth + 1, out),
            None => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_nested_blocks() {
        let one = || Expr::text(Type::Int, "1");
        let sum = Expr::new(Type::Int, "($ + $)", vec![one(), one()]);
        let body = vec![Stmt::simple("print($)", vec![sum])];
        let program = [Stmt::block("if $:", vec![one()], body).and("else:", vec![], vec![])];
        assert_eq!(print(&program), "if 1:\n    print((1 + 1))\nelse:\n    pass\n");
    }
}
