//! Comparing what a program did with what CPython did, and showing the difference.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use crate::process::{Ended, Finished};
use crate::testing::case::Case;

/// What a program must do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Expected {
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: Vec<u8>,
    /// As Python's `subprocess` counts: a signal is its number, negated.
    pub(crate) status: i32,
}

impl Expected {
    /// Reads the files beside a program; `None` if it was never blessed.
    pub(crate) fn load(case: &Case) -> Option<Expected> {
        Some(Expected {
            stdout: fs::read(case.beside("out")).ok()?,
            stderr: fs::read(case.beside("err")).unwrap_or_default(),
            status: fs::read_to_string(case.beside("exit")).map_or(Some(0), |text| text.trim().parse().ok())?,
        })
    }

    /// What a reference run did. `None` if it did not end by itself.
    pub(crate) fn from_run(finished: &Finished, root: &Path) -> Option<Expected> {
        let status = status(finished.ended)?;
        Some(Expected { stdout: finished.stdout.clone(), stderr: relative(&finished.stderr, root), status })
    }

    /// The difference between this and a run, as text for a person; `None` if there is none.
    pub(crate) fn difference(&self, finished: &Finished, root: &Path) -> Option<String> {
        let mut report = String::new();
        if status(finished.ended) != Some(self.status) {
            let _ = writeln!(report, "{}, expected exit status {}", finished.ended, self.status);
        }
        diff_streams(&mut report, "stdout", &self.stdout, &finished.stdout);
        diff_streams(&mut report, "stderr", &self.stderr, &relative(&finished.stderr, root));
        (!report.is_empty()).then_some(report)
    }
}

fn status(ended: Ended) -> Option<i32> {
    match ended {
        Ended::Exit(code) => Some(code),
        Ended::Signal(signal) => Some(-signal),
        Ended::TimedOut | Ended::OutOfMemory => None,
    }
}

/// Tracebacks name absolute paths where the interpreter made them so; tests compare them relative to the suite.
fn relative(stderr: &[u8], root: &Path) -> Vec<u8> {
    let prefix = format!("{}/", root.display());
    match std::str::from_utf8(stderr) {
        Ok(text) => text.replace(&prefix, "").into_bytes(),
        Err(_) => stderr.to_owned(),
    }
}

fn diff_streams(report: &mut String, name: &str, expected: &[u8], actual: &[u8]) {
    if expected == actual {
        return;
    }
    let _ = writeln!(report, "{name} differs (- expected, + actual):");
    let expected = String::from_utf8_lossy(expected);
    let actual = String::from_utf8_lossy(actual);
    report.push_str(&line_diff(&expected, &actual));
}

/// How many lines of a difference are shown.
const SHOWN: usize = 24;

/// A line difference with two lines of context before the first change.
pub(crate) fn line_diff(expected: &str, actual: &str) -> String {
    let old: Vec<&str> = expected.split_inclusive('\n').collect();
    let new: Vec<&str> = actual.split_inclusive('\n').collect();
    let start = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let tail = |lines: &[&str]| lines.len() - start;
    let end =
        old.iter().rev().zip(new.iter().rev()).take_while(|(a, b)| a == b).count().min(tail(&old)).min(tail(&new));
    let mut lines: Vec<String> = old[start.saturating_sub(2)..start].iter().map(|line| shown(' ', line)).collect();
    lines.extend(changes(&old[start..old.len() - end], &new[start..new.len() - end]));
    let cut = lines.len().saturating_sub(SHOWN);
    lines.truncate(SHOWN);
    if cut > 0 {
        lines.push(format!("  … {cut} more lines\n"));
    }
    format!("  @@ line {}\n{}", start + 1, lines.concat())
}

fn shown(mark: char, line: &str) -> String {
    const WIDTH: usize = 200;
    let text = line.strip_suffix('\n').unwrap_or(line);
    let note = if line.ends_with('\n') { "" } else { " (no newline at the end)" };
    if text.chars().count() > WIDTH {
        let head: String = text.chars().take(WIDTH).collect();
        return format!("  {mark}{head}… ({} characters){note}\n", text.chars().count());
    }
    format!("  {mark}{text}{note}\n")
}

/// The longest-common-subsequence difference; of very long texts, only the beginning is compared.
fn changes(old: &[&str], new: &[&str]) -> Vec<String> {
    const COMPARED: usize = 1000;
    let (old, new) = (&old[..old.len().min(COMPARED)], &new[..new.len().min(COMPARED)]);
    let width = new.len() + 1;
    let mut common = vec![0u32; (old.len() + 1) * width];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            common[i * width + j] = if old[i] == new[j] {
                common[(i + 1) * width + j + 1] + 1
            } else {
                common[(i + 1) * width + j].max(common[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut lines = Vec::new();
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            lines.push(shown(' ', old[i]));
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || (i < old.len() && common[(i + 1) * width + j] >= common[i * width + j + 1]) {
            lines.push(shown('-', old[i]));
            i += 1;
        } else {
            lines.push(shown('+', new[j]));
            j += 1;
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_changed_lines_in_context() {
        let diff = line_diff("a\nb\nc\nd\ne\n", "a\nb\nX\nd\ne\n");
        assert_eq!(diff, "  @@ line 3\n   a\n   b\n  -c\n  +X\n");
    }

    #[test]
    fn tells_a_missing_newline() {
        assert_eq!(line_diff("a\n", "a"), "  @@ line 1\n  -a\n  +a (no newline at the end)\n");
    }

    #[test]
    fn compares_everything() {
        let root = Path::new("/suite");
        let expected = Expected { stdout: b"1\n".to_vec(), stderr: b"File \"a.py\"\n".to_vec(), status: 1 };
        let run = |ended, stderr: &str| Finished { ended, stdout: b"1\n".to_vec(), stderr: stderr.into() };
        assert_eq!(expected.difference(&run(Ended::Exit(1), "File \"/suite/a.py\"\n"), root), None);
        let report = expected.difference(&run(Ended::Exit(0), ""), root).unwrap();
        assert!(report.starts_with("exit status 0, expected exit status 1\nstderr differs"), "{report}");
        assert!(expected.difference(&run(Ended::TimedOut, ""), root).unwrap().starts_with("timed out"));
        let interrupted = Expected { status: -2, ..expected };
        assert_eq!(interrupted.difference(&run(Ended::Signal(2), "File \"a.py\"\n"), root), None);
    }
}
