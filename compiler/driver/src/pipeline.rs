//! The stages, in order. Each takes what the one before it made; only the front end can find fault with
//! the program.

use std::path::PathBuf;

use molt_source::{Code, Diagnostic, Span};
use molt_syntax::ast::ModModule;

use crate::options::{Emit, Options};
use crate::session::{Failure, Session};

/// What a build made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Artifact {
    /// The text form of an intermediate stage, for the terminal or a file.
    Text(String),
    /// Written to disk.
    File(PathBuf),
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Output {
    pub artifact: Artifact,
}

impl Output {
    fn text(text: impl Into<String>) -> Result<Output, Failure> {
        Ok(Output { artifact: Artifact::Text(text.into()) })
    }
}

/// Compiles the program of `options.entry` as far as `options.emit` says.
pub fn build(session: &mut Session, options: &Options) -> Result<Output, Failure> {
    let module = front_end(session, options)?;
    if options.emit == Emit::Ast {
        return Output::text(format!("{module:#?}\n"));
    }
    missing(session, "hir")
}

/// Everything that can find an error in the program, and nothing else.
pub fn check(session: &mut Session, options: &Options) -> Result<(), Failure> {
    front_end(session, options)?;
    session.barrier()
}

/// Which values are dynamic, boxed, guarded or refcounted, and what made them so: as text, or as JSON.
pub fn report(session: &mut Session, options: &Options, json: bool) -> Result<String, Failure> {
    front_end(session, options)?;
    let _ = json;
    missing(session, "infer")
}

fn front_end(session: &mut Session, options: &Options) -> Result<ModModule, Failure> {
    let (file, unreadable) =
        session.fallible("load", |session| session.sources.load(&*session.files, &options.entry))?;
    session.diagnostics.extend(unreadable);
    let module = session.stage("parse", |session| molt_syntax::parse(session.sources.file(file), options.version));
    session.barrier()?;
    Ok(module)
}

fn missing<T>(session: &mut Session, stage: &str) -> Result<T, Failure> {
    let message = format!("the stage '{stage}' is not part of this build of molt");
    session.fail(Diagnostic::new(Code::StageMissing, Span::NONE, message))
}
