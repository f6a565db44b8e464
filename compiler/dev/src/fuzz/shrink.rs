//! Shrinking: makes a failing program smaller for as long as it fails in the same way.
//! Each round tries to take statements away in ever smaller runs, to put bodies in place of compound statements,
//! and to put literals or operands in place of expressions.

use super::tree::{Clause, Expr, Part, Stmt, Type};

/// Shrinks `program`, asking `fails` at most `budget` times.
pub(super) fn shrink(mut program: Vec<Stmt>, budget: usize, fails: &mut dyn FnMut(&[Stmt]) -> bool) -> Vec<Stmt> {
    let mut left = budget;
    loop {
        let mut smaller = false;
        let mut edit = 0;
        while let Some(candidate) = nth_edit(&program, edit) {
            if left == 0 {
                return program;
            }
            left -= 1;
            if fails(&candidate) {
                program = candidate;
                smaller = true;
            } else {
                edit += 1;
            }
        }
        if !smaller {
            return program;
        }
    }
}

/// The `n`th way to make a program smaller, the coarsest first.
fn nth_edit(program: &[Stmt], n: usize) -> Option<Vec<Stmt>> {
    let mut editor = Editor { wanted: n, done: false };
    let mut program = program.to_vec();
    editor.remove_runs(&mut program);
    editor.blocks(&mut program);
    editor.expressions(&mut program);
    editor.done.then_some(program)
}

/// Counts edits in a fixed order and carries out the wanted one.
struct Editor {
    wanted: usize,
    done: bool,
}

impl Editor {
    /// Whether the edit at hand is the wanted one.
    fn here(&mut self) -> bool {
        if self.done {
            return false;
        }
        self.done = self.wanted == 0;
        self.wanted = self.wanted.wrapping_sub(1);
        self.done
    }

    fn remove_runs(&mut self, block: &mut Vec<Stmt>) {
        let mut run = block.len();
        while run > 0 && !self.done {
            for start in (0..block.len()).step_by(run) {
                if self.here() {
                    block.drain(start..(start + run).min(block.len()));
                    return;
                }
            }
            run /= 2;
        }
    }

    fn blocks(&mut self, block: &mut Vec<Stmt>) {
        for index in 0..block.len() {
            if self.done {
                return;
            }
            for clause in 0..block[index].clauses.len() {
                let Some(body) = block[index].clauses[clause].body.clone() else { continue };
                if self.here() {
                    block.splice(index..=index, body);
                    return;
                }
                if clause > 0 && self.here() {
                    block[index].clauses.remove(clause);
                    return;
                }
            }
            for Clause { body, .. } in &mut block[index].clauses {
                if let Some(body) = body {
                    self.remove_runs(body);
                    self.blocks(body);
                }
            }
        }
    }

    fn expressions(&mut self, block: &mut [Stmt]) {
        for clause in block.iter_mut().flat_map(|stmt| &mut stmt.clauses) {
            self.parts(&mut clause.head);
            if let Some(body) = &mut clause.body {
                self.expressions(body);
            }
        }
    }

    fn parts(&mut self, parts: &mut [Part]) {
        for part in parts {
            let Part::Hole(expr) = part else { continue };
            if self.done {
                return;
            }
            for candidate in simpler(expr) {
                if self.here() {
                    *expr = candidate;
                    return;
                }
            }
            self.parts(&mut expr.parts);
        }
    }
}

/// Simpler expressions of the same type.
fn simpler(expr: &Expr) -> Vec<Expr> {
    let text = expr.to_string();
    let operands = expr.children().filter(|child| child.ty == expr.ty).cloned();
    let literals = literals(&expr.ty).iter().map(|literal| Expr::text(expr.ty.clone(), *literal));
    literals.chain(operands).filter(|candidate| candidate.to_string().len() < text.len()).collect()
}

fn literals(ty: &Type) -> &'static [&'static str] {
    match ty {
        Type::Int => &["0", "1"],
        Type::Float => &["0.0", "1.5"],
        Type::Bool => &["True", "False"],
        Type::Str => &["''", "'a'"],
        Type::Bytes => &["b''", "b'a'"],
        Type::List(_) => &["[]"],
        Type::Set(_) => &["set()"],
        Type::Dict(..) => &["{}"],
        Type::Any => &["0"],
        Type::Tuple(_) | Type::Object(_) => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::super::tree::print;
    use super::*;

    #[test]
    fn finds_the_one_statement_that_matters() {
        let number = |text: &str| Expr::text(Type::Int, text);
        let show = |text: &str| {
            Stmt::simple("print($)", vec![Expr::new(Type::Int, "($ + $)", vec![number(text), number("10")])])
        };
        let inner = vec![show("1"), show("77"), show("3")];
        let program = vec![show("5"), Stmt::block("if $:", vec![number("1")], inner), show("6")];
        let small = shrink(program, 1000, &mut |program| print(program).contains("77"));
        assert_eq!(print(&small), "print(77)\n");
    }

    #[test]
    fn stops_when_its_budget_is_spent() {
        let mut asked = 0;
        shrink(vec![Stmt::simple("pass", vec![]); 50], 7, &mut |_| {
            asked += 1;
            false
        });
        assert_eq!(asked, 7);
    }
}
