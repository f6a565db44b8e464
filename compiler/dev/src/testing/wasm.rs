//! Running wasm modules. Tests use node processes that live as long as the run, each serving one module at a time: a
//! module that does not end in time takes its process with it. Without node, each module gets a wasmtime of its own,
//! which is also what benchmarks measure.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::program::{self, ENVIRONMENT};
use crate::process::{self, Ended, Finished, Limits};

/// A set of running hosts, grown on demand.
#[derive(Debug)]
pub(crate) struct Hosts {
    idle: Mutex<Vec<Host>>,
    node: Option<PathBuf>,
    wasmtime: Option<PathBuf>,
    scratch: PathBuf,
    started: AtomicUsize,
}

#[derive(Serialize)]
struct Request<'a> {
    module: &'a Path,
    argv: &'a [String],
    env: BTreeMap<&'a str, &'a str>,
    stdin: PathBuf,
    stdout: PathBuf,
    stderr: PathBuf,
}

#[derive(Deserialize)]
struct Answer {
    exit: Option<i32>,
    trap: Option<String>,
}

impl Hosts {
    pub(crate) fn new(scratch: &Path) -> Result<Hosts> {
        let scratch = scratch.join("wasm-hosts");
        fs::create_dir_all(&scratch)?;
        fs::write(scratch.join("host.mjs"), include_str!("wasm_host.mjs"))?;
        Ok(Hosts {
            idle: Mutex::default(),
            node: node(),
            wasmtime: crate::setup::wasmtime(),
            scratch,
            started: AtomicUsize::new(0),
        })
    }

    /// Why no module can be run, if so.
    pub(crate) fn missing(&self) -> Option<&'static str> {
        let none = self.node.is_none() && self.wasmtime.is_none();
        none.then_some("neither wasmtime nor node is there to run wasm")
    }

    /// Runs a module in `dir`.
    pub(crate) fn run(
        &self,
        module: &Path,
        argv: &[String],
        stdin: &[u8],
        dir: &Path,
        time: Duration,
    ) -> Result<Finished> {
        if self.node.is_none() {
            return self.run_wasmtime(module, argv, stdin, dir, time);
        }
        let kept = self.idle.lock().ok().and_then(|mut idle| {
            let index = idle.iter().position(|host| host.dir == dir)?;
            Some(idle.swap_remove(index))
        });
        // A host may die of what the modules before have left: then that is no word about this one.
        if let Some(host) = kept {
            let finished = self.run_in(host, module, argv, stdin, time)?;
            if finished.ended != Ended::OutOfMemory {
                return Ok(finished);
            }
        }
        self.run_in(self.start(dir)?, module, argv, stdin, time)
    }

    fn run_in(&self, mut host: Host, module: &Path, argv: &[String], stdin: &[u8], time: Duration) -> Result<Finished> {
        let file = |name: &str| self.scratch.join(format!("{}.{name}", host.number));
        let request = Request {
            module,
            argv,
            env: ENVIRONMENT.into(),
            stdin: file("in"),
            stdout: file("out"),
            stderr: file("err"),
        };
        fs::write(&request.stdin, stdin)?;
        writeln!(host.requests, "{}", serde_json::to_string(&request)?)?;
        let answer = host.answers.recv_timeout(time);
        let stdout = fs::read(&request.stdout).unwrap_or_default();
        let mut stderr = fs::read(&request.stderr).unwrap_or_default();
        let ended = match answer {
            Ok(Answer { exit: Some(code), .. }) => {
                if let Ok(mut idle) = self.idle.lock() {
                    idle.push(host);
                }
                Ended::Exit(code)
            }
            // After a trap the process is not used again: its stack or memory may have been the reason.
            Ok(Answer { trap, .. }) => {
                stderr.extend(trap.unwrap_or_default().bytes());
                Ended::Signal(6)
            }
            Err(std::sync::mpsc::RecvTimeoutError::Timeout) => Ended::TimedOut,
            Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => Ended::OutOfMemory,
        };
        Ok(Finished { ended, stdout, stderr })
    }

    /// The command that runs one module as a process of its own.
    pub(crate) fn command(&self, module: &Path) -> Option<Command> {
        let mut command = match &self.wasmtime {
            Some(wasmtime) => {
                let mut command = Command::new(wasmtime);
                command.args(["--dir", "."]);
                command
            }
            None => self.node_command()?,
        };
        command.arg(module);
        Some(command)
    }

    fn run_wasmtime(
        &self,
        module: &Path,
        argv: &[String],
        stdin: &[u8],
        dir: &Path,
        time: Duration,
    ) -> Result<Finished> {
        let mut command = Command::new(self.wasmtime.as_ref().context("no wasmtime")?);
        program::set_environment(&mut command);
        // Its cache of compiled modules is of no use to later runs.
        command.env("XDG_CACHE_HOME", self.scratch.join("cache"));
        command.args(["--dir", ".", "--dir", "/tmp"]);
        if let [name, args @ ..] = argv {
            command.arg("--argv0").arg(name).arg(module).args(args);
        }
        command.current_dir(dir);
        process::run(&mut command, stdin, Limits { time, memory: 2 << 30 })
    }

    fn node_command(&self) -> Option<Command> {
        let mut command = Command::new(self.node.as_ref()?);
        // The stack is as large as `molt run` makes it, for recursion as deep as its limits allow.
        command.args(["--no-warnings", "--stack-size=8000", "--experimental-wasi-unstable-preview1"]);
        command.arg(self.scratch.join("host.mjs"));
        Some(command)
    }

    fn start(&self, dir: &Path) -> Result<Host> {
        let mut command = self.node_command().context("no node to run wasm with")?;
        command.current_dir(dir);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let requests = child.stdin.take().context("node has no input")?;
        let output = child.stdout.take().context("node has no output")?;
        let (send, answers) = channel();
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                let Ok(answer) = serde_json::from_str(&line) else {
                    return;
                };
                if send.send(answer).is_err() {
                    return;
                }
            }
        });
        let number = self.started.fetch_add(1, Ordering::Relaxed);
        Ok(Host { child, requests, answers, dir: dir.to_owned(), number })
    }
}

#[derive(Debug)]
struct Host {
    child: Child,
    requests: ChildStdin,
    answers: Receiver<Answer>,
    dir: PathBuf,
    number: usize,
}

impl Drop for Host {
    fn drop(&mut self) {
        // It may have ended already.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Answer").field("exit", &self.exit).field("trap", &self.trap).finish()
    }
}

fn node() -> Option<PathBuf> {
    let node = PathBuf::from("node");
    let found = Command::new(&node).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    found.is_ok_and(|status| status.success()).then_some(node)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_modules_one_after_another() {
        let scratch = crate::paths::scratch("dev-tests/wasm").unwrap();
        let hosts = Hosts::new(&scratch).unwrap();
        if hosts.missing().is_some() {
            return;
        }
        // (module (memory (export "memory") 1) (func (export "_start")))
        let empty = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\x05\x03\x01\0\x01\x07\x13\x02\x06memory\x02\0\x06_start\0\0\x0a\x04\x01\x02\0\x0b";
        let module = scratch.join("empty.wasm");
        fs::write(&module, empty).unwrap();
        for _ in 0..3 {
            let finished = hosts.run(&module, &["m".to_owned()], b"", &scratch, Duration::from_secs(20)).unwrap();
            assert!(finished.ok(), "{finished:?}");
        }
        assert_eq!(hosts.started.load(Ordering::Relaxed), 1);
    }
}
