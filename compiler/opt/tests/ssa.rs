//! Text in, text out, per pass: `tests/ssa/PASS/*.ssa` with the expected output beside it (`MOLT_BLESS=1` writes it).
//!
//! The verifier runs before and after, the certifier after every refcount insertion.

use std::path::{Path, PathBuf};

use molt_ssa::analysis::Cfg;
use molt_ssa::parse::parse;
use molt_ssa::verify::verify;
use molt_ssa::{Callees, Module};

/// What each folder runs.
fn apply(pass: &str, module: &mut Module) -> Result<(), String> {
    match pass {
        "text" => {}
        "cannot_raise" => {
            molt_opt::cannot_raise(module);
        }
        "collector_polls" => {
            molt_opt::collector_polls(module);
        }
        "generator_split" => {
            molt_opt::generator_split(module);
        }
        "exits" => each(module, |function, callees| {
            molt_opt::explicit_exits(function, callees);
            Ok(())
        })?,
        "refcounts" => each(module, |function, callees| {
            molt_opt::explicit_exits(function, callees);
            let borrowed = molt_opt::refcounts(function, callees);
            molt_opt::certify(function, callees, &borrowed).map_err(|problem| format!("{problem}\n{function}"))
        })?,
        "blocks" => graph(module, molt_opt::blocks),
        "params" => graph(module, molt_opt::params),
        "values" => graph(module, molt_opt::values),
        "static_tuples" => module.functions.iter_mut().for_each(molt_opt::static_tuples),
        "sink" => {
            module.functions.iter_mut().for_each(|function| {
                molt_opt::sink(function);
            });
        }
        "keys" => module.functions.iter_mut().for_each(|function| {
            molt_opt::keys(function);
            molt_opt::clean(function);
        }),
        "in_place" => each(module, |function, callees| {
            molt_opt::explicit_exits(function, callees);
            molt_opt::in_place(function, callees);
            Ok(())
        })?,
        "blank_slots" => {
            each(module, |function, callees| {
                molt_opt::explicit_exits(function, callees);
                Ok(())
            })?;
            molt_opt::blank_slots(module);
        }
        "dead" => graph(module, molt_opt::dead),
        "clean" => module.functions.iter_mut().for_each(molt_opt::clean),
        "globals" => {
            molt_opt::globals(module);
            module.functions.iter_mut().for_each(molt_opt::clean);
        }
        "inline" => {
            molt_opt::inline(module, molt_opt::Profile::Release, |_| {});
            molt_opt::dead_functions(module);
        }
        "objects" => {
            let escapes = molt_opt::Escapes::of(module, &Callees::of(module));
            each(module, |function, callees| {
                molt_opt::objects(function, callees, &escapes);
                molt_opt::clean(function);
                Ok(())
            })?;
        }
        "optimize" => molt_opt::optimize(module, molt_opt::Profile::Release)?,
        _ => return Err(format!("no pass is called {pass}")),
    }
    Ok(())
}

fn each(
    module: &mut Module,
    pass: impl Fn(&mut molt_ssa::Function, &Callees) -> Result<(), String>,
) -> Result<(), String> {
    let callees = Callees::of(module);
    module.functions.iter_mut().try_for_each(|function| pass(function, &callees))
}

fn graph(module: &mut Module, pass: impl Fn(&mut molt_ssa::Function, &Cfg) -> bool) {
    for function in &mut module.functions {
        let cfg = Cfg::of(function);
        pass(function, &cfg);
    }
}

/// What the certifier says of functions that count by themselves.
fn verdicts(module: &Module) -> String {
    let callees = Callees::of(module);
    let verdict = |function| match molt_opt::certify(function, &callees, &molt_opt::Borrowed::default()) {
        Ok(()) => format!("{}: certified\n", function.name),
        Err(problem) => format!("{problem}\n"),
    };
    module.functions.iter().map(verdict).collect()
}

fn run(pass: &str, text: &str) -> Result<String, String> {
    let mut module = parse(text)?;
    verify(&module).map_err(|problem| format!("before: {problem}"))?;
    if pass == "certify" {
        return Ok(verdicts(&module));
    }
    apply(pass, &mut module)?;
    verify(&module).map_err(|problem| format!("after: {problem}\n{module}"))?;
    let printed = module.to_string();
    let again = parse(&printed).map_err(|problem| format!("{problem}\n{printed}"))?.to_string();
    Ok(again)
}

fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/ssa");
    entries(&root).into_iter().filter(|path| path.is_dir()).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("the folder is there").map(|entry| entry.expect("readable").path()).collect();
    found.sort();
    found
}

#[test]
fn ssa() {
    let bless = std::env::var_os("MOLT_BLESS").is_some();
    let mut failures = Vec::new();
    for folder in folders() {
        let pass = folder.file_name().and_then(|name| name.to_str()).expect("a name").to_string();
        for file in entries(&folder).into_iter().filter(|path| path.extension().is_some_and(|end| end == "ssa")) {
            let text = std::fs::read_to_string(&file).expect("readable");
            let out = file.with_extension("out");
            let actual = run(&pass, &text).unwrap_or_else(|problem| format!("FAILED: {problem}\n"));
            if actual.starts_with("FAILED") {
                failures.push(format!("{}: {actual}", file.display()));
            } else if bless {
                std::fs::write(&out, &actual).expect("writable");
            } else if std::fs::read_to_string(&out).ok().as_deref() != Some(&actual) {
                failures.push(format!("{}: got\n{actual}", file.display()));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
