//! `if intrinsics.mentioned("NAME", …):` in a module of the library: what stands below it is there in a program that has
//! one of the words. So an object that few programs look at costs the others nothing, not even in what inference knows.

use std::collections::BTreeMap;

use molt_source::SourceMap;
use molt_syntax::ast::{Expr, Stmt};

use crate::build::mentions;
use crate::graph::Graph;

/// The words of such a statement.
fn words(stmt: &Stmt) -> Option<Vec<String>> {
    let Stmt::If(branch) = stmt else { return None };
    let Expr::Call(call) = &*branch.test else { return None };
    let Expr::Attribute(function) = &*call.func else { return None };
    if function.attr != *"mentioned" || !matches!(&*function.value, Expr::Name(of) if of.id == *"intrinsics") {
        return None;
    }
    let text = |word: &Expr| match word {
        Expr::StringLiteral(text) => Some(text.value.to_str().to_owned()),
        _ => None,
    };
    call.arguments.args.iter().map(text).collect()
}

pub(super) fn keep(graph: &mut Graph, sources: &SourceMap) {
    let mut conditions = BTreeMap::new();
    for module in graph.modules.values().filter(|module| module.is_builtin) {
        for (_, tree) in &module.files {
            for words in tree.body.iter().filter_map(words) {
                let holds = words.iter().any(|word| mentions(graph, sources, word));
                conditions.insert(words, holds);
            }
        }
    }
    for module in graph.modules.values_mut().filter(|module| module.is_builtin) {
        for (_, tree) in &mut module.files {
            if !tree.body.iter().any(|stmt| words(stmt).is_some()) {
                continue;
            }
            for stmt in std::mem::take(&mut tree.body) {
                match words(&stmt) {
                    Some(words) if conditions[&words] => {
                        if let Stmt::If(branch) = stmt {
                            tree.body.extend(branch.body);
                        }
                    }
                    Some(_) => {}
                    None => tree.body.push(stmt),
                }
            }
        }
    }
}
