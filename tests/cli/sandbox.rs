//! A folder of its own for each test, with its own cache, and the `molt` of this build in it.

use std::fs;
#[cfg(unix)]
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
#[cfg(unix)]
use std::process::ExitStatus;
use std::process::{Command, Stdio};

pub(crate) struct Sandbox {
    root: PathBuf,
    env: Vec<(&'static str, &'static str)>,
}

#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Sandbox {
    pub(crate) fn new(name: &str) -> Sandbox {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli").join(name);
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(&root).unwrap();
        Sandbox { root, env: Vec::new() }
    }

    pub(crate) fn file(self, path: &str, text: &str) -> Sandbox {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    /// The same folder with one more variable in the environment.
    pub(crate) fn with(&self, name: &'static str, value: &'static str) -> Sandbox {
        let mut env = self.env.clone();
        env.push((name, value));
        Sandbox { root: self.root.clone(), env }
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    pub(crate) fn molt(&self, args: &[&str]) -> Run {
        let output = Command::new(env!("CARGO_BIN_EXE_molt"))
            .args(args)
            .current_dir(&self.root)
            .env("MOLT_CACHE", self.path("cache"))
            .env_remove("NO_COLOR")
            .env_remove("CLICOLOR_FORCE")
            .env_remove("RUST_BACKTRACE")
            .envs(self.env.iter().copied())
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Run { status: output.status.code().unwrap_or(-1), stdout: text(output.stdout), stderr: text(output.stderr) }
    }
}

#[cfg(unix)]
impl Sandbox {
    /// Runs a program that has been built here and sends it SIGINT when its first line on stderr is `ready`: how it ended,
    /// its output, and the rest of stderr.
    pub(crate) fn interrupted(&self, program: &str, ready: &str) -> (ExitStatus, String, String) {
        let mut child = Command::new(self.path(program))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stderr = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        stderr.read_line(&mut line).unwrap();
        assert_eq!(line, ready);
        // The shell's own `kill`: a small Debian has no other.
        assert!(Command::new("sh").args(["-c", &format!("kill -INT {}", child.id())]).status().unwrap().success());
        let output = child.wait_with_output().unwrap();
        let mut rest = String::new();
        stderr.read_to_string(&mut rest).unwrap();
        (output.status, String::from_utf8(output.stdout).unwrap(), rest)
    }
}

/// Whether `molt compare` can find a CPython here.
pub(crate) fn has_python() -> bool {
    !Sandbox::new("has-python").molt(&["compare", "no.py"]).stderr.contains("M0507")
}
