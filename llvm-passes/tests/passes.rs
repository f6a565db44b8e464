//! Each file in `data/` is a module in LLVM's text form that opens with `; passes: PIPELINE`. The result of the
//! pipeline stands beside it as `.out`; `MOLT_BLESS=1` writes it anew.

use std::fs;
use std::path::Path;

use inkwell::context::Context;
use inkwell::memory_buffer::MemoryBuffer;
use molt_llvm_passes::{MachineOptions, pass_names, run_passes, target_machine};

fn transformed(text: &str) -> String {
    let pipeline = text.lines().next().and_then(|line| line.strip_prefix("; passes: ")).expect("a pipeline in line 1");
    let context = Context::create();
    let buffer = MemoryBuffer::create_from_memory_range_copy(text.as_bytes(), "test");
    let module = context.create_module_from_ir(buffer).unwrap_or_else(|error| panic!("{error}"));
    let machine = target_machine("x86_64-unknown-linux-gnu", MachineOptions::default()).expect("a machine");
    run_passes(&module, &machine, pipeline, true).expect("the pipeline is well-formed");
    module.verify().unwrap_or_else(|error| panic!("{error}"));
    // The header names the module, which says nothing.
    let printed = module.print_to_string().to_string();
    printed.lines().skip_while(|line| !line.is_empty()).skip(1).collect::<Vec<_>>().join("\n") + "\n"
}

#[test]
fn data() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let mut files: Vec<_> = fs::read_dir(folder).expect("the folder").flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "ll"));
    files.sort();
    assert!(!files.is_empty());
    let mut wrong = Vec::new();
    for file in &files {
        let result = transformed(&fs::read_to_string(file).expect("readable"));
        let expected = file.with_extension("out");
        if std::env::var_os("MOLT_BLESS").is_some() {
            fs::write(&expected, result).expect("writable");
        } else if fs::read_to_string(&expected).unwrap_or_default() != result {
            wrong.push(format!("{} gives\n{result}", file.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_pass_has_a_test() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let texts: Vec<String> = fs::read_dir(folder)
        .expect("the folder")
        .flatten()
        .map(|entry| fs::read_to_string(entry.path()).unwrap_or_default())
        .collect();
    for name in pass_names() {
        let used = |text: &String| text.lines().next().is_some_and(|line| line.contains(name));
        assert!(texts.iter().any(used), "{name} has no test");
    }
}
