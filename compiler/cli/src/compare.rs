//! `compare`: the same program under CPython and compiled.

use std::io::{self, IsTerminal, Read, Write};
use std::process::{Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use molt_source::{Code, Diagnostic, Span};
use serde::Serialize;

use crate::args::CompareArgs;
use crate::compile::print_json;
use crate::exec::{command, prepare_fresh};
use crate::python::find_python;
use crate::terminal::{print, show};
use crate::{Host, Status};

struct Run {
    status: ExitStatus,
    stdout: Vec<u8>,
    stderr: Vec<u8>,
    time: Duration,
}

#[derive(Serialize)]
struct Side {
    /// The exit status, or minus the number of the signal that ended the program.
    status: i32,
    seconds: f64,
    stdout_bytes: usize,
    last_stderr_line: String,
}

#[derive(Serialize)]
struct Comparison {
    file: String,
    same: bool,
    same_stdout: bool,
    same_status: bool,
    same_last_stderr_line: bool,
    python: String,
    build_seconds: f64,
    cpython: Side,
    molt: Side,
    /// Time of CPython over the compiled program's.
    speedup: f64,
    /// First line of stdout that differs: its number, CPython's text, molt's.
    first_difference: Option<(usize, Option<String>, Option<String>)>,
}

pub(crate) fn compare(host: &Host, args: &CompareArgs) -> Status {
    let options = args.options(host);
    let Some(python) = find_python(options.version) else {
        show(Diagnostic::of(Code::NoReference, Span::NONE).help("set MOLT_PYTHON to the path of one"));
        return Status::Rejected;
    };
    let start = Instant::now();
    let Some(program) = prepare_fresh(&options) else { return Status::Rejected };
    let build = start.elapsed();
    let compiled = match command(&program, args.program.file(), args.program.args()) {
        Ok(command) => command,
        Err(problem) => {
            show(*problem);
            return Status::Rejected;
        }
    };
    let mut reference = Command::new(&python.path);
    // PYTHONPATH's folders come after the file's own, as those of `--path` do.
    let known = std::env::var_os("PYTHONPATH").unwrap_or_default();
    let folders = args.source.paths.iter().cloned().chain(std::env::split_paths(&known));
    if let Ok(folders) = std::env::join_paths(folders) {
        reference.env("PYTHONPATH", folders);
    }
    reference
        .arg(args.program.file())
        .args(args.program.args())
        .env("PYTHONHASHSEED", "0")
        .env("PYTHONDONTWRITEBYTECODE", "1");
    // Both must read the same input, so it is taken once. A terminal's is left alone.
    let mut input = Vec::new();
    if !io::stdin().is_terminal() && io::stdin().read_to_end(&mut input).is_err() {
        input.clear();
    }
    let (theirs, ours) = match (capture(reference, &input), capture(compiled, &input)) {
        (Ok(theirs), Ok(ours)) => (theirs, ours),
        (Err(error), _) | (_, Err(error)) => {
            show(Diagnostic::new(Code::CannotRun, Span::NONE, format!("cannot run the program: {error}")));
            return Status::Rejected;
        }
    };
    let comparison = judge(args.program.file().display().to_string(), python.version, build, &theirs, &ours);
    if args.json {
        print_json(&comparison);
    } else {
        print(&text(&comparison));
    }
    if comparison.same { Status::Ok } else { Status::Failed }
}

/// Runs a command to its end with `input` on its stdin.
fn capture(mut command: Command, input: &[u8]) -> io::Result<Run> {
    let start = Instant::now();
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let stdin = child.stdin.take();
    let output = thread::scope(|scope| {
        if let Some(mut stdin) = stdin {
            // The program may end without reading all of it.
            scope.spawn(move || drop(stdin.write_all(input)));
        }
        child.wait_with_output()
    })?;
    Ok(Run { status: output.status, stdout: output.stdout, stderr: output.stderr, time: start.elapsed() })
}

fn judge(file: String, python: String, build: Duration, theirs: &Run, ours: &Run) -> Comparison {
    let (cpython, molt) = (side(theirs), side(ours));
    let same_stdout = theirs.stdout == ours.stdout;
    let same_status = cpython.status == molt.status;
    let same_last_stderr_line = cpython.last_stderr_line == molt.last_stderr_line;
    Comparison {
        file,
        same: same_stdout && same_status && same_last_stderr_line,
        same_stdout,
        same_status,
        same_last_stderr_line,
        python,
        build_seconds: build.as_secs_f64(),
        speedup: cpython.seconds / molt.seconds.max(1e-9),
        first_difference: if same_stdout { None } else { difference(&theirs.stdout, &ours.stdout) },
        cpython,
        molt,
    }
}

fn side(run: &Run) -> Side {
    #[cfg(unix)]
    let signal = std::os::unix::process::ExitStatusExt::signal(&run.status);
    #[cfg(not(unix))]
    let signal: Option<i32> = None;
    let stderr = String::from_utf8_lossy(&run.stderr);
    Side {
        status: run.status.code().unwrap_or_else(|| signal.map_or(1, |signal| -signal)),
        seconds: run.time.as_secs_f64(),
        stdout_bytes: run.stdout.len(),
        last_stderr_line: stderr.lines().next_back().unwrap_or("").trim_end().to_owned(),
    }
}

/// The first line that differs: its number, then either side's text or its absence.
fn difference(theirs: &[u8], ours: &[u8]) -> Option<(usize, Option<String>, Option<String>)> {
    let text = |line: Option<&[u8]>| line.map(|line| String::from_utf8_lossy(line).into_owned());
    let (mut theirs, mut ours) = (theirs.split(|&byte| byte == b'\n'), ours.split(|&byte| byte == b'\n'));
    for number in 1.. {
        match (theirs.next(), ours.next()) {
            (None, None) => break,
            (left, right) if left == right => {}
            (left, right) => return Some((number, text(left), text(right))),
        }
    }
    None
}

fn text(found: &Comparison) -> String {
    let mut text = String::new();
    let mark = |same| if same { "same" } else { "DIFFERENT" };
    text += &format!("stdout       {}", mark(found.same_stdout));
    if let Some((line, theirs, ours)) = &found.first_difference {
        let show = |side: &Option<String>| side.as_ref().map_or("(nothing)".to_owned(), |line| format!("{line:?}"));
        text += &format!(" from line {line}\n  CPython    {}\n  molt       {}", show(theirs), show(ours));
    }
    text += &format!("\nexit status  {}", mark(found.same_status));
    if !found.same_status {
        text += &format!(": CPython {}, molt {}", found.cpython.status, found.molt.status);
    }
    text += &format!("\nlast stderr  {}", mark(found.same_last_stderr_line));
    if !found.same_last_stderr_line {
        text += &format!(
            "\n  CPython    {:?}\n  molt       {:?}",
            found.cpython.last_stderr_line, found.molt.last_stderr_line
        );
    }
    let ms = |seconds: f64| format!("{:.1} ms", seconds * 1e3);
    text += &format!(
        "\ntime         CPython {} {}, molt {} ({:.1}x), built in {}\n",
        found.python,
        ms(found.cpython.seconds),
        ms(found.molt.seconds),
        found.speedup,
        ms(found.build_seconds)
    );
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_first_difference() {
        assert_eq!(difference(b"a\nb\n", b"a\nc\n"), Some((2, Some("b".into()), Some("c".into()))));
        assert_eq!(difference(b"a\n", b"a"), Some((2, Some(String::new()), None)));
    }
}
