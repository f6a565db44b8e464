//! The `molt` command: arguments, exit status, what is printed and where.
//!
//! Standard output carries results only (text that was asked for, JSON); everything else goes to standard
//! error, and a command that succeeds without a result prints nothing.

mod args;
mod compare;
mod compile;
mod doctor;
mod exec;
mod explain;
mod progress;
mod python;
mod terminal;

use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};
use molt_driver::Runtime;

use crate::args::{Args, Command};

/// What the binary knows and this crate does not.
#[derive(Clone, Debug, Default)]
pub struct Host {
    pub runtime: Runtime,
    /// Version of the LLVM that is linked in.
    pub llvm: Option<String>,
}

impl Host {
    fn version(&self) -> String {
        let llvm = self.llvm.as_deref().unwrap_or("none");
        format!("{} (LLVM {llvm})", env!("CARGO_PKG_VERSION"))
    }
}

/// How a command ended. The numbers are part of the interface.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Status {
    Ok,
    /// The program failed, or `compare` found a difference.
    Failed,
    /// Wrong usage or a program that does not compile.
    Rejected,
    /// The status of a program that was run.
    Program(u8),
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> ExitCode {
        ExitCode::from(match status {
            Status::Ok => 0,
            Status::Failed => 1,
            Status::Rejected => 2,
            Status::Program(code) => code,
        })
    }
}

/// Runs the command line of this process.
#[must_use]
pub fn main(host: &Host) -> ExitCode {
    // clap keeps texts for the life of the process.
    let version: &'static str = host.version().leak();
    let command = Args::command().version(version);
    let args = match command.try_get_matches().and_then(|matches| Args::from_arg_matches(&matches)) {
        Ok(args) => args,
        Err(error) => {
            // Help and version are results and go to stdout; clap knows which is which. A reader that
            // went away is no failure of ours.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let status = match &args.command {
        Command::Build(build) => compile::build(host, build),
        Command::Run(run) => exec::run(host, run),
        Command::Check(check) => compile::check(host, check),
        Command::Report(report) => compile::report(host, report),
        Command::Compare(compare) => compare::compare(host, compare),
        Command::Doctor(doctor) => doctor::doctor(host, doctor),
        Command::Explain(explain) => explain::explain(explain),
    };
    status.into()
}
