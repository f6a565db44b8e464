//! What is printed, and in which colours.

use std::io::{self, Write};

use anstream::{AutoStream, ColorChoice};
use molt_driver::Session;
use molt_source::{Diagnostic, RenderOptions, render_all};

/// Writes a result to stdout. A reader that went away is no error.
pub(crate) fn print(text: &str) {
    let _ = io::stdout().write_all(text.as_bytes()).and_then(|()| io::stdout().flush());
}

/// Writes a message to stderr.
pub(crate) fn complain(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}

/// Colours only on a terminal, and never with `NO_COLOR`; `CLICOLOR_FORCE` asks for them anyway.
fn stderr_has_colors() -> bool {
    AutoStream::choice(&io::stderr()) != ColorChoice::Never
}

fn width() -> Option<usize> {
    let (width, _) = terminal_size::terminal_size_of(io::stderr())?;
    Some(usize::from(width.0).max(40))
}

/// Prints the session's diagnostics on stderr, with a count at the end if there was an error.
pub(crate) fn show_diagnostics(session: &mut Session) {
    Diagnostic::sort(&mut session.diagnostics);
    let mut options = RenderOptions { color: stderr_has_colors(), ..RenderOptions::default() };
    options.width = width().unwrap_or(options.width);
    let mut text = render_all(&session.sources, &session.diagnostics, options);
    let errors = session.diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).count();
    if errors > 1 {
        text += &format!("{errors} errors\n");
    }
    complain(&text);
}

/// One diagnostic that belongs to no source.
pub(crate) fn show(diagnostic: Diagnostic) {
    let mut session = Session::new(molt_driver::DiskFiles);
    session.diagnostics.push(diagnostic);
    show_diagnostics(&mut session);
}
