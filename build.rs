//! Builds the runtime for each target and cuts it into what the compiler embeds: an object, and the bitcode of
//! what is inlined into programs. They are built side by side. For molt's tests, its dev build holds a second native
//! runtime, which overwrites freed memory.
//!
//! The result is `blobs.rs` in `OUT_DIR`, with the constants `RUNTIME` and `LLVM_VERSION`. A target whose Rust
//! standard library is missing is `None` there, and molt says so when it is asked for that target; with
//! `MOLT_NATIVE_ONLY` set, only the native runtime is built, which is quicker.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use molt_llvm_passes::MachineOptions;
use molt_llvm_passes::prepare::{Options, Prepared, prepare};

/// Bodies beyond this many instructions are called, not inlined. Inlined bodies dominate the time that LLVM
/// takes for a program.
const MAX_INLINE_INSTRUCTIONS: u32 = 100;

struct Target {
    /// The field of `molt_driver::Runtime`.
    field: &'static str,
    triple: &'static str,
    flags: &'static [&'static str],
    /// The runtime's own features.
    features: &'static str,
    /// Definitions the target's libc may lack.
    additions: &'static str,
}

impl Target {
    /// Only molt's own tests ask for a runtime with features: what it takes to build counts for more than how fast it is.
    fn is_for_tests(&self) -> bool {
        !self.features.is_empty()
    }
}

const NATIVE_FLAGS: &[&str] = &["-Ctarget-cpu=x86-64-v2", "-Crelocation-model=pic"];

const TARGETS: [Target; 3] = [
    Target { field: "native", triple: "x86_64-unknown-linux-gnu", flags: NATIVE_FLAGS, features: "", additions: "" },
    Target {
        field: "poisoned",
        triple: "x86_64-unknown-linux-gnu",
        flags: NATIVE_FLAGS,
        features: "poison-freed",
        additions: "",
    },
    Target {
        field: "wasm",
        triple: "wasm32-wasip1",
        flags: &[],
        features: "",
        additions: include_str!("runtime/wasi/stubs.ll"),
    },
];

type Failure = Box<dyn std::error::Error + Send + Sync>;

fn main() -> Result<(), Failure> {
    for path in ["runtime/rt", "runtime/abi", "runtime/wasi", "build.rs"] {
        println!("cargo:rerun-if-changed={path}");
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let built = thread::scope(|scope| {
        let threads = TARGETS.each_ref().map(|target| {
            let out = &out;
            scope.spawn(move || build(target, out))
        });
        threads.map(|thread| thread.join().unwrap_or_else(|_| Err("a thread panicked".into())))
    });
    let mut fields = String::new();
    for (target, built) in TARGETS.iter().zip(built) {
        let field = target.field;
        fields += &if built? {
            format!(
                "    {field}: Some(molt_driver::Blobs {{\n        object: include_bytes!(concat!(env!(\"OUT_DIR\"), \
                 \"/{field}.o\")),\n        bitcode: include_bytes!(concat!(env!(\"OUT_DIR\"), \
                 \"/{field}.inline.bc\")),\n    }}),\n"
            )
        } else {
            format!("    {field}: None,\n")
        };
    }
    let version = molt_llvm_passes::llvm_version();
    let text = format!(
        "const RUNTIME: molt_driver::Runtime = molt_driver::Runtime {{\n{fields}}};\n\
         const LLVM_VERSION: &str = \"{version}\";\n"
    );
    fs::write(out.join("blobs.rs"), text)?;
    Ok(())
}

/// Whether the runtime could be built for the target; its files are in `out` then.
fn build(target: &Target, out: &Path) -> Result<bool, Failure> {
    println!("cargo:rerun-if-env-changed=MOLT_NATIVE_ONLY");
    if target.field != "native" && env::var_os("MOLT_NATIVE_ONLY").is_some() {
        return Ok(false);
    }
    // The tests use the dev build.
    if target.is_for_tests() && env::var("PROFILE")? == "release" {
        return Ok(false);
    }
    let Some(rustc) = compiler_for(target.triple) else {
        println!("cargo:warning=no Rust std for {}: run `cargo dev setup` to compile for it", target.triple);
        return Ok(false);
    };
    let bitcode = compile(target, &rustc, out)?;
    let inline_roots: Vec<&str> =
        molt_abi::table::all().filter(|row| row.has(molt_abi::table::Flag::inline)).map(|row| row.symbol).collect();
    let options = Options {
        inline_roots: &inline_roots,
        max_instructions: MAX_INLINE_INSTRUCTIONS,
        // std's panic handler knows hooks and backtraces; the runtime's own only says where and aborts.
        redirects: &[("rust_begin_unwind", "molt_panic"), ("__rust_alloc_error_handler", "molt_alloc_error")],
        additions: target.additions,
        machine: if target.is_for_tests() { MachineOptions::QUICK } else { MachineOptions::default() },
    };
    let Prepared { object, inline_bitcode, refused, .. } = prepare(&bitcode, options)?;
    // Without optimization, bodies are larger.
    for name in refused.into_iter().filter(|_| !target.is_for_tests()) {
        println!("cargo:warning={name} is declared inline, but its body is too large or cold ({})", target.triple);
    }
    fs::write(out.join(format!("{}.o", target.field)), object)?;
    fs::write(out.join(format!("{}.inline.bc", target.field)), inline_bitcode)?;
    Ok(true)
}

/// Compiles the runtime and everything it needs into one bitcode module.
fn compile(target: &Target, rustc: &Path, out: &Path) -> Result<PathBuf, Failure> {
    // A folder for each: cargo locks the one it builds in, and what it leaves there is told apart by its age alone.
    let target_dir = target_dir(out).join("runtime").join(target.field);
    let mut flags: Vec<String> = target.flags.iter().map(|flag| (*flag).to_owned()).collect();
    // The places in panic messages must not depend on where things lie on this machine.
    if let Some(home) = cargo_home() {
        flags.push(format!("--remap-path-prefix={}=", home.join("registry/src").display()));
    }
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (key, _) in env::vars_os() {
        if !passes_on(&key.to_string_lossy()) {
            cargo.env_remove(key);
        }
    }
    cargo
        .current_dir("runtime/rt")
        .env("CARGO_TARGET_DIR", &target_dir)
        .env("RUSTC", rustc)
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"))
        .args(["rustc", "--release", "--lib", "--crate-type", "staticlib", "--target", target.triple])
        .args(["--features", target.features])
        .args(["--message-format", "short", "--", "--emit=llvm-bc"]);
    if target.is_for_tests() {
        cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0");
    }
    let output = cargo.output().map_err(|error| format!("cannot start cargo: {error}"))?;
    if !output.status.success() {
        return Err(format!("the runtime does not compile:\n{}", String::from_utf8_lossy(&output.stderr)).into());
    }
    newest_bitcode(&target_dir.join(target.triple).join("release/deps"))
}

/// The nested cargo must not see what the outer one tells build scripts and wrappers, but it must see how to
/// reach the registry.
fn passes_on(key: &str) -> bool {
    const CARGO_SETTINGS: [&str; 5] = ["CARGO_HOME", "CARGO_HTTP_", "CARGO_NET_", "CARGO_REGISTR", "CARGO_SOURCE_"];
    const DROPPED: [&str; 17] = [
        "CLIPPY_ARGS",
        "DEBUG",
        "HOST",
        "LD_LIBRARY_PATH",
        "MAKEFLAGS",
        "MFLAGS",
        "NUM_JOBS",
        "OPT_LEVEL",
        "OUT_DIR",
        "PROFILE",
        "RUSTC",
        "RUSTC_LINKER",
        "RUSTC_WORKSPACE_WRAPPER",
        "RUSTC_WRAPPER",
        "RUSTDOC",
        "RUSTFLAGS",
        "TARGET",
    ];
    if key.starts_with("CARGO") {
        return CARGO_SETTINGS.iter().any(|setting| key.starts_with(setting));
    }
    !key.starts_with("DEP_") && !DROPPED.contains(&key)
}

fn newest_bitcode(folder: &Path) -> Result<PathBuf, Failure> {
    let mut newest = None;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let named = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("molt_runtime-"));
        if named && path.extension() == Some(OsStr::new("bc")) {
            newest = newest.max(Some((path.metadata()?.modified()?, path)));
        }
    }
    newest.map(|(_, path)| path).ok_or_else(|| format!("no bitcode in {}", folder.display()).into())
}

/// A rustc that has a standard library for the triple: the one cargo uses, or for wasm the one named in
/// `MOLT_WASM_RUSTC` or installed by `cargo dev setup`.
fn compiler_for(triple: &str) -> Option<PathBuf> {
    println!("cargo:rerun-if-env-changed=MOLT_WASM_RUSTC");
    let rustc = PathBuf::from(env::var_os("RUSTC")?);
    if has_std(&rustc, triple) {
        return Some(rustc);
    }
    if !triple.starts_with("wasm") {
        return None;
    }
    let cache = cache_dir()?;
    let installed = cache.join("wasi-rust/rustc");
    // Cargo looks again once set-up has put something there; a folder that is missing would make it look always.
    let watched = if installed.exists() {
        installed.clone()
    } else {
        fs::create_dir_all(&cache).ok()?;
        cache
    };
    println!("cargo:rerun-if-changed={}", watched.display());
    let candidates = [env::var_os("MOLT_WASM_RUSTC").map(PathBuf::from), Some(installed)];
    candidates.into_iter().flatten().find(|rustc| has_std(rustc, triple))
}

fn has_std(rustc: &Path, triple: &str) -> bool {
    let output = Command::new(rustc).args(["--print", "target-libdir", "--target", triple]).output();
    let Ok(output) = output else { return false };
    let folder = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    output.status.success() && files.into_iter().any(|file| file.file_name().to_string_lossy().starts_with("libstd-"))
}

/// Where `cargo dev setup` keeps what it fetches.
fn cache_dir() -> Option<PathBuf> {
    let base = env::var_os("XDG_CACHE_HOME").map(PathBuf::from).or_else(|| home().map(|home| home.join(".cache")))?;
    Some(base.join("molt"))
}

fn cargo_home() -> Option<PathBuf> {
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| home().map(|home| home.join(".cargo")))
}

fn home() -> Option<PathBuf> {
    env::var_os("HOME").map(PathBuf::from)
}

/// The folder cargo builds in, which the runtime's own folder shares: dev and release builds of the compiler
/// need the same runtime.
fn target_dir(out: &Path) -> PathBuf {
    out.ancestors().find(|folder| folder.join("CACHEDIR.TAG").exists()).unwrap_or(out).to_path_buf()
}
