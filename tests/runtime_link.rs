//! The embedded runtime by itself: a module made by hand is linked with it, optimised, and run.

use std::ffi::CStr;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use inkwell::context::Context;
use inkwell::memory_buffer::MemoryBuffer;
use molt_link::{LinkOptions, Target};
use molt_llvm_passes::{
    MachineOptions, NATIVE_TRIPLE, WASM_TRIPLE, emit_object, internalize, link_runtime, run_passes, strip_unwind,
    target_machine,
};

include!(concat!(env!("OUT_DIR"), "/blobs.rs"));

/// Writes a line through libc and ends through the runtime's entry.
const HELLO: &str = r#"
@line = private constant [13 x i8] c"hello, world\0A"
declare SIZE @write(i32, ptr, SIZE)
declare i32 @molt_rt_start(i32, ptr, ptr)
define internal i32 @program() {
  %written = call SIZE @write(i32 1, ptr @line, SIZE 13)
  ret i32 0
}
define i32 @MAIN(i32 %argc, ptr %argv) {
  %status = call i32 @molt_rt_start(i32 %argc, ptr %argv, ptr @program)
  ret i32 %status
}
"#;

struct Made {
    triple: &'static str,
    size: &'static str,
    main: &'static CStr,
    target: Target,
    runtime: molt_driver::Blobs,
}

fn build(made: &Made, out: &Path) {
    let started = Instant::now();
    let context = Context::create();
    let text = HELLO.replace("SIZE", made.size).replace("MAIN", made.main.to_str().expect("a name"));
    let buffer = MemoryBuffer::create_from_memory_range_copy(text.as_bytes(), "hello");
    let module = context.create_module_from_ir(buffer).expect("the text is LLVM IR");
    let machine = target_machine(made.triple, MachineOptions::default()).expect("a machine");
    module.set_triple(&machine.get_triple());
    module.set_data_layout(&machine.get_target_data().get_data_layout());
    strip_unwind(&module);
    link_runtime(&module, made.runtime.bitcode).expect("the runtime fits");
    internalize(&module, &[made.main]);
    run_passes(&module, &machine, "default<O3>", true).expect("the pipeline is well-formed");
    let object = emit_object(&module, &machine).expect("an object");
    let compiled = started.elapsed();
    molt_link::link(made.target, &[&object, made.runtime.object], out, &LinkOptions::default()).expect("it links");
    let size = out.metadata().expect("the file exists").len();
    println!("{}: compiled in {compiled:?}, linked after {:?}, {size} bytes", made.triple, started.elapsed());
}

#[test]
fn native() {
    let runtime = RUNTIME.native.expect("the native runtime is always built");
    let folder = tempfile::tempdir().expect("a folder");
    let triple = NATIVE_TRIPLE;
    let made = Made { triple, size: "i64", main: c"main", target: Target::Native, runtime };
    let out = folder.path().join("hello");
    build(&made, &out);
    let output = Command::new(&out).output().expect("it starts");
    assert_eq!((output.status.code(), &*output.stdout), (Some(0), &b"hello, world\n"[..]));

    let again = folder.path().join("elsewhere");
    build(&made, &again);
    assert!(std::fs::read(&out).expect("readable") == std::fs::read(&again).expect("readable"), "not deterministic");
}

#[test]
fn wasm() {
    let Some(runtime) = RUNTIME.wasm else {
        println!("skipped: molt was built without a Rust std for wasm32-wasip1");
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let made =
        Made { triple: WASM_TRIPLE, size: "i32", main: c"__main_argc_argv", target: Target::Wasm32Wasi, runtime };
    let out = folder.path().join("hello.wasm");
    build(&made, &out);
    const RUNNER: &str = "const {WASI} = require('wasi'); const wasi = new WASI({version: 'preview1', args: ['hello'], \
        returnOnExit: true}); WebAssembly.instantiate(require('fs').readFileSync(process.argv[1]), \
        {wasi_snapshot_preview1: wasi.wasiImport}).then(made => process.exitCode = wasi.start(made.instance))";
    match Command::new("node").args(["--no-warnings", "-e", RUNNER]).arg(&out).output() {
        Ok(output) => {
            let error = String::from_utf8_lossy(&output.stderr);
            assert_eq!((output.status.code(), &*output.stdout), (Some(0), &b"hello, world\n"[..]), "{error}");
        }
        Err(_) => println!("not run: node is not installed"),
    }
}

#[test]
fn version() {
    assert!(LLVM_VERSION.starts_with("22."));
}
