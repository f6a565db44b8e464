//! The stages, in order. Each takes what the one before it made; only the front end can find fault with
//! the program, and a later stage that fails has a bug.

use std::collections::BTreeSet;
use std::path::PathBuf;

use molt_codegen as codegen;
use molt_hir as hir;
use molt_infer::Analysis;
use molt_link::LinkOptions;
use molt_source::{Code, Diagnostic, FileId, Span};
use molt_syntax::ast::ModModule;

use crate::options::{Blobs, Emit, Options, Profile, Target};
use crate::session::{Failure, Session};
use crate::{count_live, embedded, int_bits};

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
    if options.emit == Emit::Ast {
        return Output::text(format!("{:#?}\n", tree(session, options)?));
    }
    let blobs = runtime(session, options)?;

    let program = front_end(session, options)?;
    // Everything after this is infallible: what a program can do wrong has been said, or happens when it runs.
    session.barrier()?;
    if options.emit == Emit::Hir {
        return Output::text(hir::print(&program, Some(&session.sources)));
    }

    let mut analysis = infer(session, options, &program)?;
    let mut module =
        session.infallible("lower", |session| molt_lower::lower(&mut analysis, &session.sources, options.debug_info));
    drop(analysis);
    if options.unstable.count_live {
        count_live::insert(&mut module);
    }
    if let Some(bits) = options.unstable.int_bits {
        int_bits::narrow(&mut module, bits);
    }

    let profile = match options.profile {
        Profile::Dev => molt_opt::Profile::Dev,
        Profile::Release => molt_opt::Profile::Release,
    };
    let result = session.infallible("opt", |_| molt_opt::optimize(&mut module, profile));
    result.or_else(|broken| session.fail(internal(&broken)))?;
    if options.emit == Emit::Ssa {
        return Output::text(module.to_string());
    }

    let code = generate(session, options, &module, blobs)?;
    drop(module);
    match (options.emit, blobs) {
        (Emit::Bin, Some(blobs)) => link(session, options, &code, blobs),
        (Emit::Obj, _) => write(session, options, &code),
        _ => Output::text(String::from_utf8_lossy(&code)),
    }
}

/// Everything that can find an error in the program, and nothing else. Inference has nothing to say about a program that
/// came so far, but for bugs of its own, which are found here as well.
pub fn check(session: &mut Session, options: &Options) -> Result<(), Failure> {
    let program = front_end(session, options)?;
    session.barrier()?;
    infer(session, options, &program).map(drop)
}

/// Which values are dynamic, boxed, guarded or refcounted, and what made them so: as text, or as JSON.
pub fn report(session: &mut Session, options: &Options, json: bool) -> Result<String, Failure> {
    let program = front_end(session, options)?;
    session.barrier()?;
    let mut analysis = infer(session, options, &program)?;
    let functions = session.infallible("report", |_| molt_infer::report::report(&mut analysis));
    let render = if json { crate::report::json } else { crate::report::text };
    Ok(render(&session.sources, &functions))
}

/// The runtime for the target, which is missing only if molt was built without the target's tools. Text needs none.
fn runtime(session: &mut Session, options: &Options) -> Result<Option<Blobs>, Failure> {
    if options.unstable.poison_freed {
        let poisoned = options.runtime.poisoned.filter(|_| options.target == Target::Native);
        let missing = "this molt was built without the runtime for unstable option 'poison-freed'";
        return poisoned.map_or_else(
            || session.fail(Diagnostic::new(Code::TargetNotBuilt, Span::NONE, missing)),
            |found| Ok(Some(found)),
        );
    }
    let blobs = options.runtime.for_target(options.target);
    if options.emit < Emit::LlvmIr || blobs.is_some() {
        return Ok(blobs);
    }
    let message = format!("this molt was built without the runtime for {}", options.target.name());
    session.fail(
        Diagnostic::new(Code::TargetNotBuilt, Span::NONE, message)
            .help("install what 'molt doctor' names (with 'cargo dev setup' where molt is built) and build molt again"),
    )
}

fn load(session: &mut Session, options: &Options) -> Result<FileId, Failure> {
    let (file, unreadable) =
        session.fallible("load", |session| session.sources.load(&*session.files, &options.entry))?;
    session.diagnostics.extend(unreadable);
    Ok(file)
}

/// The syntax tree of the entry file alone.
fn tree(session: &mut Session, options: &Options) -> Result<ModModule, Failure> {
    let file = load(session, options)?;
    let module = session.stage("parse", |session| molt_syntax::parse(session.sources.file(file), options.version));
    session.barrier()?;
    Ok(module)
}

/// The entry file, all that it imports, and the library's part in Python, parsed and resolved. What is returned may
/// be used only past the barrier.
fn front_end(session: &mut Session, options: &Options) -> Result<hir::Program, Failure> {
    let entry = load(session, options)?;
    let search = hir::Options { path: options.paths.clone(), version: options.version };
    let program = session.stage("hir", |session| {
        hir::build_program(&mut session.sources, &*session.files, entry, embedded::sources(), &search)
    });
    if session.has_errors() {
        // What the program reaches is not known: all that is wrong with it is said.
        session.diagnostics.extend(program.notices.iter().cloned());
        Diagnostic::sort(&mut session.diagnostics);
    }
    Ok(program)
}

fn infer<'p>(session: &mut Session, options: &Options, program: &'p hir::Program) -> Result<Analysis<'p>, Failure> {
    let infer_options = molt_infer::Options { instance_budget: options.unstable.instance_budget };
    let analysis = session.infallible("infer", |_| molt_infer::infer(program, &infer_options));
    let analysis = analysis.map_or_else(|| session.fail(internal("the program has no entry")), Ok)?;
    let entry = program.entry.map(|entry| program.modules[entry.index()].file);
    notices(session, &program.notices, &analysis.noticed(), entry);
    session.barrier()?;
    Ok(analysis)
}

/// Reports what the program reaches of that which cannot be compiled. In the file that is being compiled, the rest is said
/// too: after an error it may be reached once that is mended, without one it is a warning. Libraries are as they are.
fn notices(session: &mut Session, notices: &[Diagnostic], noticed: &BTreeSet<u32>, entry: Option<FileId>) {
    let has_error = noticed.iter().any(|&index| notices[index as usize].is_error());
    for (index, notice) in (0u32..).zip(notices) {
        let is_reached = noticed.contains(&index);
        if !is_reached && Some(notice.span().file) != entry {
            continue;
        }
        let diagnostic = notice.clone();
        session.diagnostics.push(if is_reached || has_error || !diagnostic.is_error() {
            diagnostic
        } else {
            diagnostic.deferred("the program does not get here, and is compiled without it")
        });
    }
    Diagnostic::sort(&mut session.diagnostics);
}

fn generate(
    session: &mut Session,
    options: &Options,
    module: &molt_ssa::Module,
    blobs: Option<Blobs>,
) -> Result<Vec<u8>, Failure> {
    let options = codegen::Options {
        target: match options.target {
            Target::Native => codegen::Target::Native,
            Target::Wasm32Wasi => codegen::Target::Wasm32Wasi,
        },
        profile: match options.profile {
            Profile::Dev => codegen::Profile::Dev,
            Profile::Release => codegen::Profile::Release,
        },
        debug: if options.debug_info { codegen::DebugInfo::Lines } else { codegen::DebugInfo::None },
        runtime_inline_bitcode: blobs.map(|blobs| blobs.bitcode),
        emit: match options.emit {
            Emit::LlvmIr => codegen::Emit::LlvmIr,
            Emit::Asm => codegen::Emit::Asm,
            _ => codegen::Emit::Object,
        },
    };
    session.fallible("codegen", |_| {
        codegen::compile(module, &options).map_err(|error| Box::new(internal(&error.to_string())))
    })
}

fn link(session: &mut Session, options: &Options, code: &[u8], blobs: Blobs) -> Result<Output, Failure> {
    let target = match options.target {
        Target::Native => molt_link::Target::Native,
        Target::Wasm32Wasi => molt_link::Target::Wasm32Wasi,
    };
    let link_options = LinkOptions { debug: options.debug_info, ..LinkOptions::default() };
    let path = output_path(options);
    session.fallible("link", |_| {
        molt_link::link(target, &[code, blobs.object], &path, &link_options).map_err(|error| {
            let code = match error {
                molt_link::LinkError::Missing { .. } => Code::MissingTool,
                molt_link::LinkError::Refused { .. } => Code::LinkFailed,
                molt_link::LinkError::Io { .. } => Code::CannotWrite,
            };
            let diagnostic = Diagnostic::new(code, Span::NONE, error.to_string());
            Box::new(match error.help() {
                Some(help) => diagnostic.help(help),
                None => diagnostic,
            })
        })
    })?;
    Ok(Output { artifact: Artifact::File(path) })
}

fn write(session: &mut Session, options: &Options, code: &[u8]) -> Result<Output, Failure> {
    let path = output_path(options);
    session.fallible("write", |_| {
        std::fs::write(&path, code).map_err(|error| {
            let message = format!("cannot write '{}': {error}", path.display());
            Box::new(Diagnostic::new(Code::CannotWrite, Span::NONE, message))
        })
    })?;
    Ok(Output { artifact: Artifact::File(path) })
}

fn output_path(options: &Options) -> PathBuf {
    options.output_path().unwrap_or_else(|| "a.out".into())
}

/// A stage found that the one before it broke its promise: what is wrong stands in the first line, the code behind it.
fn internal(message: &str) -> Diagnostic {
    let (first, code) = message.split_once('\n').unwrap_or((message, ""));
    let diagnostic = Diagnostic::new(Code::InternalError, Span::NONE, format!("internal compiler error: {first}"));
    match std::env::var_os("RUST_BACKTRACE") {
        Some(_) if !code.is_empty() => diagnostic.note(code.trim_end()),
        _ => diagnostic.help("RUST_BACKTRACE=1 shows the code that was being compiled"),
    }
}
