//! `build`, `check` and `report`: run the driver and show what it found.

use std::fs;

use molt_driver::{Artifact, Failure, Options, Output, Session, guarded};
use molt_source::{Code, Diagnostic, FileProvider, JsonDiagnostic, Span, to_json};
use serde::Serialize;

use crate::args::{BuildArgs, CheckArgs, ReportArgs};
use crate::progress::Progress;
use crate::terminal::{complain, print, show_diagnostics};
use crate::{Host, Status};

/// Builds, with progress and diagnostics shown. `None` if that failed.
pub(crate) fn compile(files: impl FileProvider + 'static, options: &Options) -> (Session, Option<Output>) {
    let mut session = Session::new(files);
    let output = with_progress(&mut session, options, |session| molt_driver::build(session, options));
    show_diagnostics(&mut session);
    (session, output.ok())
}

fn with_progress<T: Send>(
    session: &mut Session,
    options: &Options,
    work: impl FnOnce(&mut Session) -> Result<T, Failure> + Send,
) -> Result<T, Failure> {
    let progress = Progress::start(options.entry.display().to_string());
    session.on_stage = progress.reporter();
    let result = guarded(session, work);
    session.on_stage = Box::new(|_| {});
    progress.finish();
    result
}

pub(crate) fn build(host: &Host, args: &BuildArgs) -> Status {
    let options = args.options(host);
    let (session, output) = compile(molt_driver::DiskFiles, &options);
    if args.timings {
        show_timings(&session);
    }
    let Some(output) = output else { return Status::Rejected };
    if let Artifact::Text(text) = output.artifact {
        match args.output.as_deref().filter(|path| path.as_os_str() != "-") {
            None => print(&text),
            Some(path) => {
                if let Err(error) = fs::write(path, text) {
                    let message = format!("cannot write '{}': {error}", path.display());
                    crate::terminal::show(Diagnostic::new(Code::CannotWrite, Span::NONE, message));
                    return Status::Rejected;
                }
            }
        }
    }
    Status::Ok
}

fn show_timings(session: &Session) {
    let total: f64 = session.timings.iter().map(|timing| timing.time.as_secs_f64()).sum();
    let mut text = String::new();
    for timing in &session.timings {
        text += &format!("{:>10.2} ms  {}\n", timing.time.as_secs_f64() * 1e3, timing.stage);
    }
    text += &format!("{:>10.2} ms  total\n", total * 1e3);
    complain(&text);
}

#[derive(Serialize)]
struct CheckJson {
    file: String,
    ok: bool,
    diagnostics: Vec<JsonDiagnostic>,
}

pub(crate) fn check(host: &Host, args: &CheckArgs) -> Status {
    let options = args.source.options(host, &args.file);
    let mut session = Session::new(molt_driver::DiskFiles);
    let result = with_progress(&mut session, &options, |session| molt_driver::check(session, &options));
    show(&mut session, &options, args.json);
    if result.is_ok() { Status::Ok } else { Status::Rejected }
}

fn show(session: &mut Session, options: &Options, json: bool) {
    if !json {
        show_diagnostics(session);
        return;
    }
    Diagnostic::sort(&mut session.diagnostics);
    let found = CheckJson {
        file: options.entry.display().to_string(),
        ok: !session.has_errors(),
        diagnostics: session.diagnostics.iter().map(|diagnostic| to_json(&session.sources, diagnostic)).collect(),
    };
    print_json(&found);
}

/// Prints a value as indented JSON, ending with a newline.
pub(crate) fn print_json(value: &impl Serialize) {
    match serde_json::to_string_pretty(value) {
        Ok(text) => print(&(text + "\n")),
        Err(error) => complain(&format!("cannot write JSON: {error}\n")),
    }
}

pub(crate) fn report(host: &Host, args: &ReportArgs) -> Status {
    let options = args.source.options(host, &args.file);
    let mut session = Session::new(molt_driver::DiskFiles);
    let result = with_progress(&mut session, &options, |session| molt_driver::report(session, &options, args.json));
    show_diagnostics(&mut session);
    match result {
        Ok(text) => {
            print(&text);
            Status::Ok
        }
        Err(Failure) => Status::Rejected,
    }
}
