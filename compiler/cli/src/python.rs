//! Finding programs on this machine: a reference CPython, WebAssembly hosts, tools.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use molt_syntax::PythonVersion;

/// The first of `names` that is on PATH and may be executed.
pub(crate) fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    names.iter().find_map(|name| folders.iter().map(|folder| folder.join(name)).find(|file| is_executable(file)))
}

/// A path in an environment variable, if set and not empty.
pub(crate) fn from_env(name: &str) -> Option<PathBuf> {
    std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
}

fn is_executable(file: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        file.metadata().is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0)
    }
    #[cfg(not(unix))]
    {
        file.is_file()
    }
}

/// First line that a command prints, if it succeeds.
pub(crate) fn first_line(program: impl AsRef<OsStr>, args: &[&str]) -> Option<String> {
    let output = Command::new(program).args(args).stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout);
    output.status.success().then(|| text.lines().next().unwrap_or("").trim().to_owned())
}

pub(crate) struct Python {
    pub(crate) path: PathBuf,
    pub(crate) version: String,
}

/// `$MOLT_PYTHON`, else the CPython on PATH nearest to the wanted version; 3.12 or newer.
pub(crate) fn find_python(wanted: PythonVersion) -> Option<Python> {
    const PROBE: &str = "import sys; v = sys.version_info; \
        print(sys.implementation.name == 'cpython' and v >= (3, 12) and '%d.%d.%d' % v[:3] or '')";
    let probe = |path: PathBuf| {
        let version = first_line(&path, &["-c", PROBE]).filter(|version| !version.is_empty())?;
        Some(Python { path, version })
    };
    if let Some(path) = from_env("MOLT_PYTHON") {
        return probe(path);
    }
    let exact = format!("python{wanted}");
    let names = [exact.as_str(), "python3", "python3.13", "python3.14", "python3.12", "python"];
    names.iter().find_map(|name| probe(on_path(&[name])?))
}
