//! `doctor`: what this machine has, what is missing, and the command that brings it.

use std::path::{Path, PathBuf};

use molt_driver::{Cache, Target};
use molt_syntax::PythonVersion;
use serde::Serialize;

use crate::args::DoctorArgs;
use crate::compile::print_json;
use crate::python::{find_python, first_line, from_env, on_path};
use crate::terminal::print;
use crate::{Host, Status};

#[derive(Serialize)]
struct Finding {
    name: &'static str,
    /// What cannot be done without it.
    needed_for: &'static str,
    /// Without it, native programs cannot be built.
    required: bool,
    found: bool,
    detail: String,
    /// What brings it, if missing.
    command: Option<&'static str>,
}

#[derive(Serialize)]
struct Findings {
    version: String,
    ok: bool,
    findings: Vec<Finding>,
}

pub(crate) fn doctor(host: &Host, args: &DoctorArgs) -> Status {
    let findings = examine(host);
    let ok = findings.iter().all(|finding| finding.found || !finding.required);
    let findings = Findings { version: host.version(), ok, findings };
    if args.json {
        print_json(&findings);
    } else {
        print(&text(&findings));
    }
    if ok { Status::Ok } else { Status::Failed }
}

fn examine(host: &Host) -> Vec<Finding> {
    let embedded = |target| host.runtime.for_target(target).map(|blobs| format!("{} KB", blobs.object.len() / 1024));
    let tool = |env: &str, names: &[&str]| {
        let path = from_env(env).filter(|path| path.is_file()).or_else(|| on_path(names))?;
        let version = first_line(&path, &["--version"]).unwrap_or_default();
        Some(format!("{} ({version})", path.display()))
    };
    let finding = |name, needed_for, required, detail: Option<String>, command| Finding {
        name,
        needed_for,
        required,
        found: detail.is_some(),
        command: if detail.is_some() { None } else { Some(command) },
        detail: detail.unwrap_or_default(),
    };
    vec![
        finding(
            "LLVM",
            "everything",
            true,
            host.llvm.clone(),
            "rebuild molt: cargo dev setup && cargo build --release",
        ),
        finding(
            "native runtime",
            "native programs",
            true,
            embedded(Target::Native),
            "rebuild molt: cargo build --release",
        ),
        finding(
            "linker",
            "native programs",
            true,
            tool("MOLT_LLD", &["ld.lld-22", "ld.lld"]),
            "apt-get install lld-22",
        ),
        finding("C startup files", "native programs", true, file(CRT, "crt1.o"), "apt-get install libc6-dev"),
        finding(
            "wasm runtime",
            "--target wasm32-wasi",
            false,
            embedded(Target::Wasm32Wasi),
            "cargo dev setup, then rebuild molt",
        ),
        finding(
            "wasm linker",
            "--target wasm32-wasi",
            false,
            tool("MOLT_WASM_LD", &["wasm-ld-22", "wasm-ld"]),
            "apt-get install lld-22",
        ),
        finding("wasi-libc", "--target wasm32-wasi", false, file(WASI, "crt1-command.o"), "apt-get install wasi-libc"),
        finding(
            "wasm builtins",
            "--target wasm32-wasi",
            false,
            file(WASM_BUILTINS, "libclang_rt.builtins-wasm32.a")
                .or_else(|| file(WASM_BUILTINS, "libclang_rt.builtins.a")),
            "apt-get install libclang-rt-22-dev-wasm32",
        ),
        finding(
            "wasm host",
            "molt run --target wasm32-wasi",
            false,
            tool("MOLT_WASMTIME", &["wasmtime"]).or_else(|| tool("MOLT_NODE", &["node", "nodejs"])),
            "apt-get install nodejs, or see https://wasmtime.dev",
        ),
        finding(
            "CPython 3.12+",
            "molt compare",
            false,
            find_python(PythonVersion::default())
                .map(|python| format!("{} ({})", python.path.display(), python.version)),
            "install Python 3.13, or set MOLT_PYTHON",
        ),
        finding(
            "cache folder",
            "quick restarts of molt run",
            false,
            Cache::open().ok().map(|_| "writable".to_owned()),
            "set MOLT_CACHE to a folder that can be written",
        ),
    ]
}

const CRT: &[&str] = &["/usr/lib/x86_64-linux-gnu", "/usr/lib64", "/usr/lib"];
const WASI: &[&str] = &["/usr/lib/wasm32-wasi", "/usr/lib/wasm32-wasip1", "/usr/share/wasi-sysroot/lib/wasm32-wasi"];
const WASM_BUILTINS: &[&str] = &[
    "/usr/lib/llvm-22/lib/clang/22/lib/wasi",
    "/usr/lib/clang/22/lib/wasi",
    "/usr/lib/llvm-22/lib/clang/22/lib/wasip1",
    "/usr/lib/llvm-22/lib/clang/22/lib/wasm32-unknown-wasi",
    "/usr/lib/llvm-22/lib/clang/22/lib/wasm32-unknown-wasip1",
];

fn file(folders: &[&str], name: &str) -> Option<String> {
    let paths = folders.iter().map(|folder| Path::new(folder).join(name));
    let found: Option<PathBuf> = paths.into_iter().find(|path| path.is_file());
    found.map(|path| path.display().to_string())
}

fn text(findings: &Findings) -> String {
    let mut text = format!("molt {}\n\n", findings.version);
    for finding in &findings.findings {
        let mark = match (finding.found, finding.required) {
            (true, _) => "ok     ",
            (false, true) => "MISSING",
            (false, false) => "absent ",
        };
        text += &format!("{mark}  {:<16} {}", finding.name, finding.detail);
        if let Some(command) = finding.command {
            text += &format!("needed for: {}\n{:26}{command}", finding.needed_for, "");
        }
        text = text.trim_end().to_owned() + "\n";
    }
    text
}
