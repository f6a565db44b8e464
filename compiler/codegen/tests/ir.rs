//! What SSA becomes in LLVM IR (`tests/codegen/*.ssa`, the expectation beside each; `MOLT_BLESS=1` writes it), what the
//! optimiser makes of it, and that every program becomes the same object each time.

use std::fs;
use std::path::{Path, PathBuf};

use molt_codegen::{DebugInfo, Emit, Options, Profile, Target, compile};
use molt_ssa::Module;

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/codegen");
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.expect("readable").path()).collect();
    found.retain(|path| path.extension().is_some_and(|extension| extension == "ssa"));
    found.sort();
    found
}

fn load(path: &Path) -> Module {
    let text = fs::read_to_string(path).expect("readable");
    let module = molt_ssa::parse::parse(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    molt_ssa::verify::verify(&module).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    module
}

fn case(name: &str) -> Module {
    load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/codegen").join(name).with_extension("ssa"))
}

fn options(target: Target, profile: Profile, emit: Emit) -> Options {
    Options { target, profile, emit, debug: DebugInfo::None, runtime_inline_bitcode: None }
}

fn text(module: &Module, options: Options) -> String {
    let bytes = compile(module, &options).unwrap_or_else(|error| panic!("{error}"));
    String::from_utf8(bytes).expect("LLVM prints UTF-8")
}

/// The program's functions, without helpers, static data, attribute groups and metadata.
fn functions(ir: &str) -> String {
    let mut kept = String::new();
    let mut inside = false;
    for line in ir.lines() {
        inside |= line.starts_with("define") && !line.contains("@molt.") && !line.contains("@main(");
        if inside {
            let end = [", !tbaa", ", !prof", ", !range", " #"].iter().filter_map(|mark| line.find(mark)).min();
            kept += &line[..end.unwrap_or(line.len())];
            kept += if line.starts_with("define") { " {\n" } else { "\n" };
        }
        if inside && line == "}" {
            inside = false;
            kept.push('\n');
        }
    }
    kept
}

#[test]
fn ir_is_as_expected() {
    let mut wrong = Vec::new();
    for path in cases() {
        let ir = text(&load(&path), options(Target::Native, Profile::Dev, Emit::RawLlvmIr));
        let actual = functions(&ir);
        let expected = path.with_extension("ll");
        if std::env::var_os("MOLT_BLESS").is_some() {
            fs::write(&expected, &actual).expect("writable");
        }
        if fs::read_to_string(&expected).unwrap_or_default() != actual {
            wrong.push(format!("{}:\n{actual}", expected.display()));
        }
    }
    assert!(wrong.is_empty(), "bless with MOLT_BLESS=1:\n{}", wrong.join("\n"));
}

fn optimised(name: &str) -> String {
    functions(&text(&case(name), options(Target::Native, Profile::Release, Emit::LlvmIr)))
}

/// The header of a list of floats stays in registers while elements are stored.
#[test]
fn list_headers_leave_the_loop() {
    let ir = optimised("scale");
    assert!(ir.contains("<2 x double>"), "not vectorised:\n{ir}");
}

/// A count that goes up and down again around code that can't tell does neither.
#[test]
fn paired_counts_go() {
    let ir = optimised("below");
    assert!(!ir.contains("store i32"), "a count changes:\n{ir}");
}

/// A count that a call in between might need does not go, and is changed by a call in code that rarely runs.
#[test]
fn counts_around_calls_stay() {
    let ir = optimised("total");
    assert!(ir.contains("@molt.decref.int"), "no count changes:\n{ir}");
}

#[test]
fn every_program_becomes_the_same_object_each_time() {
    for path in cases() {
        let module = load(&path);
        for target in [Target::Native, Target::Wasm32Wasi] {
            for profile in [Profile::Dev, Profile::Release] {
                for debug in [DebugInfo::None, DebugInfo::Lines] {
                    let options = Options { debug, ..options(target, profile, Emit::Object) };
                    let make = || compile(&module, &options).unwrap_or_else(|error| panic!("{error}"));
                    assert!(make() == make(), "{} differs from run to run", path.display());
                }
            }
        }
    }
}

/// `main` runs once and calls `loops`, in whose loop `inner` is called.
const TIERS: &str = "info 0 \"<module>\" \"app.py\" 1\nentry f0\n\n\
    function f0 \"main\" () -> () info 0 {\nb0:\n  v0: i64 = iconst[9]\n  v1: i64 = call[f1] v0\n  return\n}\n\n\
    function f1 \"loops\" (i64) -> (i64) info 0 {\nb0(v0: i64):\n  jump b1(v0)\nb1(v1: i64):\n  \
    v2: i64 = call[f2] v1\n  v3: i1 = icmp[eq] v2, v0\n  branch v3, b2, b3\nb2:\n  return v2\nb3:\n  jump b1(v2)\n}\n\n\
    function f2 \"inner\" (i64) -> (i64) info 0 {\nb0(v0: i64):\n  v1: i64 = imul v0, v0\n  return v1\n}\n";

#[test]
fn only_straight_code_is_compiled_quickly() {
    let module = molt_ssa::parse::parse(TIERS).expect("it is SSA");
    let is_quick = |profile, name: &str| {
        let ir = text(&module, options(Target::Native, profile, Emit::LlvmIr));
        let head = ir.lines().find(|line| line.starts_with("define") && line.contains(&format!("@py.{name}(")));
        let group = head?.split(' ').find(|word| word.starts_with('#'))?.to_owned();
        let attributes = ir.lines().find(|line| line.starts_with(&format!("attributes {group} ")))?;
        Some(attributes.contains("optnone"))
    };
    assert_eq!(is_quick(Profile::Release, "main"), Some(true));
    assert_eq!(is_quick(Profile::Release, "loops"), Some(false));
    assert_eq!(is_quick(Profile::Dev, "main"), Some(false));
}
