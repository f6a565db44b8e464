//! `run`: compile into the cache, then become the program.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use molt_driver::{Artifact, Cache, CacheKey, DiskFiles, Options, RecordingFiles, Target};
use molt_source::{Code, Diagnostic, Span};
use tempfile::TempDir;

use crate::args::RunArgs;
use crate::compile::compile;
use crate::python::{from_env, on_path};
use crate::terminal::show;
use crate::{Host, Status};

/// Makes WASI available under node.
const NODE_RUNNER: &str = include_str!("node-wasi.mjs");

/// A program ready to run, and the folder that holds it if it does not stay.
pub(crate) struct Program {
    pub(crate) path: PathBuf,
    pub(crate) target: Target,
    pub(crate) folder: Option<TempDir>,
}

pub(crate) fn run(host: &Host, args: &RunArgs) -> Status {
    let options = args.options(host);
    let program = match prepare(&options, !args.no_cache) {
        Ok(program) => program,
        Err(status) => return status,
    };
    match command(&program, args.program.file(), args.program.args()) {
        Ok(command) => start(command, program.folder.is_some()),
        Err(problem) => {
            show(*problem);
            Status::Rejected
        }
    }
}

/// Compiles, unless the cache has the program already.
pub(crate) fn prepare(options: &Options, use_cache: bool) -> Result<Program, Status> {
    let cache = if use_cache { Cache::open().ok() } else { None };
    let entry = cache.as_ref().map(|cache| cache.entry(&CacheKey::new(options)));
    if let Some(entry) = entry.as_ref().filter(|entry| entry.is_fresh()) {
        return Ok(Program { path: entry.program.clone(), target: options.target, folder: None });
    }
    let scratch = cache.as_ref().map_or_else(|| tempfile::Builder::new().prefix("molt-").tempdir(), Cache::scratch);
    let folder = scratch.map_err(|error| {
        let message = format!("cannot create a temporary folder: {error}");
        show(Diagnostic::new(Code::CannotWrite, Span::NONE, message));
        Status::Rejected
    })?;
    let built = folder.path().join("program");
    let options = Options { output: Some(built.clone()), ..options.clone() };
    let files = RecordingFiles::default();
    let (session, output) = compile(files.clone(), &options);
    let Some(output) = output else { return Err(Status::Rejected) };
    debug_assert_eq!(output.artifact, Artifact::File(built.clone()));
    // A program that drew warnings is compiled again next time, so that they are seen again.
    if let Some(entry) = entry.filter(|_| session.diagnostics.is_empty())
        && entry.store(&built, &files.facts()).is_ok()
    {
        return Ok(Program { path: entry.program, target: options.target, folder: None });
    }
    Ok(Program { path: built, target: options.target, folder: Some(folder) })
}

/// The command that runs a program under the name of its source file, as CPython would show it in
/// `sys.argv[0]`.
pub(crate) fn command(program: &Program, source: &Path, args: &[OsString]) -> Result<Command, Box<Diagnostic>> {
    let mut command = match program.target {
        Target::Native => {
            let mut command = Command::new(&program.path);
            #[cfg(unix)]
            std::os::unix::process::CommandExt::arg0(&mut command, source);
            command
        }
        Target::Wasm32Wasi => wasm_host(&program.path, source)?,
    };
    command.args(args);
    Ok(command)
}

fn wasm_host(program: &Path, source: &Path) -> Result<Command, Box<Diagnostic>> {
    if let Some(wasmtime) = from_env("MOLT_WASMTIME").or_else(|| on_path(&["wasmtime"])) {
        let mut command = Command::new(wasmtime);
        command.args(["run", "--dir=.", "--dir=/", "-S", "inherit-env=y", "--argv0"]);
        command.arg(source).arg("--").arg(program);
        return Ok(command);
    }
    if let Some(node) = from_env("MOLT_NODE").or_else(|| on_path(&["node", "nodejs"])) {
        let mut command = Command::new(node);
        command.args(["--no-warnings", "--stack-size=8000", "--input-type=module", "--eval", NODE_RUNNER, "--"]);
        command.arg(program).arg(source);
        return Ok(command);
    }
    let missing =
        Diagnostic::new(Code::CannotRun, Span::NONE, "no WebAssembly host: neither wasmtime nor node is on PATH");
    Err(Box::new(missing.help("'molt doctor' says how to get one")))
}

/// Replaces this process by the program, so that its status and signals are those of `molt run`. A
/// program in a temporary folder runs as a child instead, because the folder has to be removed.
fn start(mut command: Command, temporary: bool) -> Status {
    #[cfg(unix)]
    if !temporary {
        let error = std::os::unix::process::CommandExt::exec(&mut command);
        return cannot_start(&error);
    }
    let _ = temporary;
    match command.status() {
        Ok(status) => ended(status),
        Err(error) => cannot_start(&error),
    }
}

fn cannot_start(error: &io::Error) -> Status {
    show(Diagnostic::new(Code::CannotRun, Span::NONE, format!("cannot start the program: {error}")));
    Status::Rejected
}

/// The status of a child, as a shell reports it: 128 and the signal's number if one ended it.
fn ended(status: std::process::ExitStatus) -> Status {
    #[cfg(unix)]
    if let Some(signal) = std::os::unix::process::ExitStatusExt::signal(&status) {
        return Status::Program(u8::try_from(128 + signal).unwrap_or(255));
    }
    Status::Program(status.code().map_or(1, |code| code as u8))
}

/// Builds without the cache and into a folder that is removed with the result.
pub(crate) fn prepare_fresh(options: &Options) -> Option<Program> {
    let folder = tempfile::Builder::new().prefix("molt-").tempdir().ok()?;
    let built = folder.path().join("program");
    let options = Options { output: Some(built.clone()), ..options.clone() };
    let (_, output) = compile(DiskFiles, &options);
    output?;
    Some(Program { path: built, target: options.target, folder: Some(folder) })
}
