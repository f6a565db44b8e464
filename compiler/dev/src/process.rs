//! Running other programs with a time-out and a memory limit, and capturing what they say.
//! A child that breaks a limit is killed and reported as such; nothing here panics on a child's behaviour.

use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use wait4::Wait4;

/// What a child may use before it is killed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) time: Duration,
    pub(crate) memory: u64,
}

impl Limits {
    /// The limits of one test program.
    pub(crate) const TEST: Limits = Limits { time: Duration::from_secs(10), memory: 1 << 30 };
    /// The limits of one compilation.
    pub(crate) const BUILD: Limits = Limits { time: Duration::from_secs(60), memory: 4 << 30 };
}

/// Each stream's size above which a child is killed.
const OUTPUT_LIMIT: u64 = 64 << 20;

/// How a child ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ended {
    Exit(i32),
    Signal(i32),
    TimedOut,
    OutOfMemory,
}

impl std::fmt::Display for Ended {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Ended::Exit(code) => write!(f, "exit status {code}"),
            Ended::Signal(signal) => write!(f, "killed by signal {signal}"),
            Ended::TimedOut => write!(f, "timed out"),
            Ended::OutOfMemory => write!(f, "went over its memory limit"),
        }
    }
}

/// A child's end and everything it wrote.
#[derive(Clone, Debug)]
pub(crate) struct Finished {
    pub(crate) ended: Ended,
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: Vec<u8>,
}

impl Finished {
    pub(crate) fn ok(&self) -> bool {
        self.ended == Ended::Exit(0)
    }

    /// Standard error as text, for messages.
    pub(crate) fn stderr_text(&self) -> String {
        String::from_utf8_lossy(&self.stderr).into_owned()
    }
}

/// Runs `command` under `limits`, feeding `stdin` and capturing both streams.
pub(crate) fn run(command: &mut Command, stdin: &[u8], limits: Limits) -> Result<Finished> {
    let mut child = spawn(command)?;
    let input = child.stdin.take();
    let out = child.stdout.take();
    let err = child.stderr.take();
    thread::scope(|scope| {
        if let Some(mut pipe) = input {
            // A child that does not read its input closes the pipe: not an error of ours.
            scope.spawn(move || drop(pipe.write_all(stdin)));
        }
        let out = out.map(|pipe| scope.spawn(|| read_all(pipe)));
        let err = err.map(|pipe| scope.spawn(|| read_all(pipe)));
        let ended = wait_within(&mut child, limits)?;
        let collect = |reader: Option<thread::ScopedJoinHandle<'_, Vec<u8>>>| {
            reader.and_then(|r| r.join().ok()).unwrap_or_default()
        };
        Ok(Finished { ended, stdout: collect(out), stderr: collect(err) })
    })
}

fn spawn(command: &mut Command) -> Result<Child> {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().with_context(|| format!("cannot start {}", command.get_program().display()))
}

fn read_all(pipe: impl Read) -> Vec<u8> {
    let mut bytes = Vec::new();
    // What arrived before a read error is still worth comparing. Dropping the pipe at the limit ends the child.
    drop(pipe.take(OUTPUT_LIMIT).read_to_end(&mut bytes));
    bytes
}

fn wait_within(child: &mut Child, limits: Limits) -> Result<Ended> {
    let start = Instant::now();
    let mut pause = Duration::from_micros(200);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(ended(status));
        }
        let broken = if start.elapsed() > limits.time {
            Some(Ended::TimedOut)
        } else if resident_bytes(child.id()).is_some_and(|bytes| bytes > limits.memory) {
            Some(Ended::OutOfMemory)
        } else {
            None
        };
        if let Some(reason) = broken {
            // It may have ended by itself meanwhile; the limit was broken all the same.
            drop(child.kill());
            child.wait()?;
            return Ok(reason);
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(10));
    }
}

fn ended(status: std::process::ExitStatus) -> Ended {
    #[cfg(unix)]
    if let Some(signal) = std::os::unix::process::ExitStatusExt::signal(&status) {
        return Ended::Signal(signal);
    }
    Ended::Exit(status.code().unwrap_or(-1))
}

/// A process's resident set, where the system tells it.
fn resident_bytes(pid: u32) -> Option<u64> {
    let statm = std::fs::read_to_string(format!("/proc/{pid}/statm")).ok()?;
    let pages: u64 = statm.split_whitespace().nth(1)?.parse().ok()?;
    Some(pages * 4096)
}

/// What one measured run took.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Usage {
    pub(crate) seconds: f64,
    pub(crate) peak_bytes: u64,
}

/// Runs `command` to its end with output captured and measures the whole process: wall time and peak memory.
///
/// The kernel counts the parent's resident set at the moment of `exec` into the child's peak, so a peak below
/// this program's own few megabytes cannot be seen.
pub(crate) fn measure(command: &mut Command, time: Duration) -> Result<(Usage, Finished)> {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let start = Instant::now();
    let mut child = command.spawn().with_context(|| format!("cannot start {}", command.get_program().display()))?;
    let out = child.stdout.take();
    let err = child.stderr.take();
    let pid = child.id();
    let (done, watched) = std::sync::mpsc::channel::<()>();
    thread::scope(|scope| {
        let out = out.map(|pipe| scope.spawn(|| read_all(pipe)));
        let err = err.map(|pipe| scope.spawn(|| read_all(pipe)));
        let watchdog = scope.spawn(move || {
            let late = watched.recv_timeout(time).is_err_and(|e| e == std::sync::mpsc::RecvTimeoutError::Timeout);
            if late {
                // The standard library's kill needs the handle that the waiting thread holds; a small Debian has only the shell's.
                drop(Command::new("sh").args(["-c", &format!("kill -KILL {pid}")]).status());
            }
            late
        });
        let used = child.wait4();
        let seconds = start.elapsed().as_secs_f64();
        drop(done);
        let late = watchdog.join().unwrap_or(false);
        let used = used?;
        let collect = |reader: Option<thread::ScopedJoinHandle<'_, Vec<u8>>>| {
            reader.and_then(|r| r.join().ok()).unwrap_or_default()
        };
        let ended = if late { Ended::TimedOut } else { ended(used.status) };
        let finished = Finished { ended, stdout: collect(out), stderr: collect(err) };
        Ok((Usage { seconds, peak_bytes: used.rusage.maxrss }, finished))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn captures_streams_and_status() {
        let finished = run(&mut shell("cat; echo problem >&2; exit 3"), b"text", Limits::TEST).unwrap();
        assert_eq!((finished.ended, finished.stdout.as_slice()), (Ended::Exit(3), b"text".as_slice()));
        assert_eq!(finished.stderr_text(), "problem\n");
    }

    #[test]
    fn kills_what_runs_too_long() {
        let limits = Limits { time: Duration::from_millis(50), ..Limits::TEST };
        assert_eq!(run(&mut shell("exec sleep 5"), b"", limits).unwrap().ended, Ended::TimedOut);
    }

    #[test]
    fn kills_what_takes_too_much_memory() {
        let limits = Limits { memory: 1, ..Limits::TEST };
        assert_eq!(run(&mut shell("exec sleep 5"), b"", limits).unwrap().ended, Ended::OutOfMemory);
    }

    #[test]
    fn reports_signals() {
        assert_eq!(run(&mut shell("kill -TERM $$"), b"", Limits::TEST).unwrap().ended, Ended::Signal(15));
    }

    #[test]
    fn measures_time_and_memory() {
        let (usage, finished) = measure(&mut shell("echo hi"), Duration::from_secs(5)).unwrap();
        assert!(finished.ok() && usage.seconds > 0.0 && usage.peak_bytes > 100_000);
    }
}
