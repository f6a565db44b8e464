//! `doctor`: what this machine has, what is missing, and the command that brings it.

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
    command: Option<String>,
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
    const REBUILD: &str = "rebuild molt: cargo dev setup && cargo build --release";
    let embedded = |target| host.runtime.for_target(target).map(|blobs| format!("{} KB", blobs.object.len() / 1024));
    let tool = |env: &str, names: &[&str]| {
        let path = from_env(env).filter(|path| path.is_file()).or_else(|| on_path(names))?;
        let version = first_line(&path, &["--version"]).unwrap_or_default();
        Some(format!("{} ({version})", path.display()))
    };
    let finding = |name, needed_for, required, detail: Option<String>, command: &str| Finding {
        name,
        needed_for,
        required,
        found: detail.is_some(),
        command: if detail.is_some() { None } else { Some(command.to_owned()) },
        detail: detail.unwrap_or_default(),
    };
    let mut findings = vec![
        finding("LLVM", "everything", true, host.llvm.clone(), REBUILD),
        finding("native runtime", "native programs", true, embedded(Target::Native), REBUILD),
        finding("wasm runtime", "--target wasm32-wasi", false, embedded(Target::Wasm32Wasi), REBUILD),
    ];
    for tool in molt_link::doctor() {
        let detail = tool.path.map(|path| match &tool.version {
            Some(version) => format!("{} ({version})", path.display()),
            None => path.display().to_string(),
        });
        findings.push(finding(tool.name, tool.needed_for, tool.required, detail, &tool.command));
    }
    let python = find_python(PythonVersion::default());
    findings.extend([
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
            python.map(|python| format!("{} ({})", python.path.display(), python.version)),
            "install Python 3.13, or set MOLT_PYTHON",
        ),
        finding(
            "cache folder",
            "quick restarts of molt run",
            false,
            Cache::open().ok().map(|_| "writable".to_owned()),
            "set MOLT_CACHE to a folder that can be written",
        ),
    ]);
    findings
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
        if let Some(command) = &finding.command {
            text += &format!("needed for: {}\n{:26}{command}", finding.needed_for, "");
        }
        text = text.trim_end().to_owned() + "\n";
    }
    text
}
