//! What SSA becomes in LLVM IR and in machine code. `MOLT_BLESS=1` writes the expectations.

mod programs;

use std::fs;
use std::path::Path;

use molt_codegen::{DebugInfo, Emit, Options, Profile, Target, compile};
use molt_ssa::Module;

fn options(target: Target, profile: Profile, emit: Emit) -> Options {
    Options { target, profile, emit, debug: DebugInfo::None, runtime_inline_bitcode: None }
}

fn text(module: &Module, options: Options) -> String {
    let bytes = compile(module, &options).unwrap_or_else(|error| panic!("{error}"));
    String::from_utf8(bytes).unwrap_or_default()
}

/// The code of the program's functions, without static data and metadata.
fn functions(ir: &str) -> String {
    let mut kept = String::new();
    let mut inside = false;
    for line in ir.lines() {
        inside |= line.starts_with("define");
        if inside {
            let end = line.find(", !tbaa").unwrap_or(line.len());
            kept += line[..end].split(" #").next().unwrap_or_default().split(", !prof").next().unwrap_or_default();
            kept += if line.starts_with("define") { " {\n" } else { "\n" };
        }
        if line == "}" {
            inside = false;
            kept.push('\n');
        }
    }
    kept
}

fn check(name: &str, actual: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expected").join(name);
    if std::env::var_os("MOLT_BLESS").is_some() {
        fs::write(&path, actual).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(actual, expected, "{name} differs; bless with MOLT_BLESS=1");
}

fn check_raw(name: &str, module: &Module) {
    let ir = text(module, options(Target::Native, Profile::Dev, Emit::RawLlvmIr));
    check(&format!("{name}.ll"), &functions(&ir));
}

#[test]
fn recursion_and_big_results() {
    check_raw("fib", &programs::fib(30));
}

#[test]
fn element_loop() {
    check_raw("scale", &programs::scale());
}

#[test]
fn int_elements_and_the_big_version() {
    check_raw("total", &programs::total());
}

#[test]
fn counts_and_tags() {
    check_raw("below", &programs::below());
}

#[test]
fn sentinels_switch_and_objects() {
    check_raw("mixed", &programs::mixed());
}

/// The header of a list of floats stays in registers, and the loop is vectorised.
#[test]
fn list_headers_leave_the_loop() {
    let ir = text(&programs::scale(), options(Target::Native, Profile::Release, Emit::LlvmIr));
    assert!(ir.contains("<2 x double>"), "not vectorised:\n{}", functions(&ir));
}

#[test]
fn every_program_becomes_an_object_on_both_targets() {
    let programs = [programs::fib(20), programs::scale(), programs::total(), programs::below(), programs::mixed()];
    for module in &programs {
        for target in [Target::Native, Target::Wasm32Wasi] {
            for profile in [Profile::Dev, Profile::Release] {
                for debug in [DebugInfo::None, DebugInfo::Lines] {
                    let options = Options { debug, ..options(target, profile, Emit::Object) };
                    let first = compile(module, &options).unwrap_or_else(|error| panic!("{error}"));
                    let second = compile(module, &options).unwrap_or_else(|error| panic!("{error}"));
                    assert!(first == second, "the object differs from run to run");
                }
            }
        }
    }
}
