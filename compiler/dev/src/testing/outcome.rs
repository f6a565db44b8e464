//! What became of tests, and the summary of a run.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use crate::process::{Ended, Finished};

/// Why a test failed, from the least to the most alarming.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// molt said that it does not support something yet.
    Unsupported,
    /// molt rejected the program for another reason.
    Rejected,
    /// The program did something else than it must.
    Wrong,
    /// molt itself broke.
    Crashed,
}

#[derive(Clone, Debug)]
pub(crate) enum Outcome {
    Passed,
    Skipped(String),
    Failed { kind: Kind, detail: String },
}

impl Outcome {
    pub(crate) fn wrong(detail: String) -> Outcome {
        Outcome::Failed { kind: Kind::Wrong, detail }
    }

    /// The outcome that a comparison's report tells of.
    pub(crate) fn complaint(detail: String) -> Outcome {
        let kind = if detail.contains("not supported yet") { Kind::Unsupported } else { Kind::Wrong };
        Outcome::Failed { kind, detail }
    }

    /// The outcome of a compilation that gave no program.
    pub(crate) fn not_compiled(built: &Finished) -> Outcome {
        let message = built.stderr_text();
        let kind = match built.ended {
            Ended::Exit(2) if message.contains("not supported yet") => Kind::Unsupported,
            Ended::Exit(2) => Kind::Rejected,
            _ => Kind::Crashed,
        };
        Outcome::Failed { kind, detail: format!("molt build: {}\n{message}", built.ended) }
    }
}

/// A test and its outcome.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    pub(crate) name: String,
    pub(crate) outcome: Outcome,
}

impl Record {
    pub(crate) fn failed(name: String, detail: &str) -> Record {
        Record { name, outcome: Outcome::wrong(detail.to_owned()) }
    }
}

/// How many failures the summary shows in full, and how many lines of each.
const SHOWN_FAILURES: usize = 20;
const SHOWN_LINES: usize = 40;

/// Everything a run has found.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    records: Vec<Record>,
}

impl Tally {
    pub(crate) fn add_all(&mut self, records: impl IntoIterator<Item = Record>) {
        self.records.extend(records);
    }

    fn count(&self, wanted: impl Fn(&Outcome) -> bool) -> usize {
        self.records.iter().filter(|record| wanted(&record.outcome)).count()
    }

    pub(crate) fn failed(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Failed { .. }))
    }

    /// The line that ends a run; tools read it.
    pub(crate) fn last_line(&self) -> String {
        let passed = self.count(|outcome| matches!(outcome, Outcome::Passed));
        let skipped = self.count(|outcome| matches!(outcome, Outcome::Skipped(_)));
        format!("{passed} passed, {} failed, {skipped} skipped", self.failed())
    }

    fn failures(&self) -> Vec<(&str, Kind, &str)> {
        let failures = self.records.iter().filter_map(|record| match &record.outcome {
            Outcome::Failed { kind, detail } => Some((record.name.as_str(), *kind, detail.as_str())),
            _ => None,
        });
        let mut failures: Vec<_> = failures.collect();
        failures.sort_by_key(|(_, kind, _)| std::cmp::Reverse(*kind));
        failures
    }

    /// Every failure in full, and every skipped test, for the report file.
    pub(crate) fn full_report(&self) -> String {
        let mut report = String::new();
        for (name, kind, detail) in self.failures() {
            let _ = writeln!(report, "FAILED {name} ({kind:?})\n{}\n", detail.trim_end());
        }
        for record in &self.records {
            let _ = match &record.outcome {
                Outcome::Skipped(reason) => writeln!(report, "skipped {}: {reason}", record.name),
                Outcome::Passed => writeln!(report, "passed {}", record.name),
                Outcome::Failed { .. } => Ok(()),
            };
        }
        report
    }

    /// What a person reads at the end of a run.
    pub(crate) fn summary(&self, report: &Path) -> String {
        let mut text = String::new();
        let failures = self.failures();
        for (name, _, detail) in failures.iter().filter(|(_, kind, _)| *kind > Kind::Unsupported).take(SHOWN_FAILURES) {
            let _ = writeln!(text, "FAILED {name}");
            for line in detail.lines().take(SHOWN_LINES) {
                let _ = writeln!(text, "  {line}");
            }
        }
        if failures.len() > SHOWN_FAILURES {
            let _ = writeln!(text, "… all {} failures are in {}", failures.len(), report.display());
        }
        section(&mut text, "failures", failures.iter().map(|(_, kind, detail)| headline(*kind, detail)));
        let skipped = self.records.iter().filter_map(|record| match &record.outcome {
            Outcome::Skipped(reason) => Some(reason.clone()),
            _ => None,
        });
        section(&mut text, "skipped", skipped);
        text
    }
}

/// The line by which failures are grouped.
fn headline(kind: Kind, detail: &str) -> String {
    let telling = detail.lines().find(|line| line.starts_with("error") || line.contains("panicked at"));
    match kind {
        Kind::Wrong => detail.lines().next().unwrap_or_default().to_owned(),
        _ => telling.or_else(|| detail.lines().next()).unwrap_or_default().to_owned(),
    }
}

/// Lines with their counts, the most frequent first.
fn section(text: &mut String, title: &str, lines: impl Iterator<Item = String>) {
    const SHOWN: usize = 25;
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for line in lines {
        *counts.entry(line).or_default() += 1;
    }
    if counts.is_empty() {
        return;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let _ = writeln!(text, "{title}:");
    for (line, count) in counts.iter().take(SHOWN) {
        let _ = writeln!(text, "{count:6}  {line}");
    }
    if counts.len() > SHOWN {
        let _ = writeln!(text, "        … {} more kinds", counts.len() - SHOWN);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn built(code: i32, stderr: &str) -> Finished {
        Finished { ended: Ended::Exit(code), stdout: Vec::new(), stderr: stderr.into() }
    }

    #[test]
    fn tells_unsupported_from_crashed() {
        let kind = |outcome: Outcome| match outcome {
            Outcome::Failed { kind, .. } => Some(kind),
            _ => None,
        };
        let unsupported = built(2, "error[M0105]: t-strings are not supported yet\n");
        assert_eq!(kind(Outcome::not_compiled(&unsupported)), Some(Kind::Unsupported));
        assert_eq!(kind(Outcome::not_compiled(&built(2, "error: x"))), Some(Kind::Rejected));
        assert_eq!(kind(Outcome::not_compiled(&built(101, "panicked at x"))), Some(Kind::Crashed));
    }

    #[test]
    fn counts_and_groups() {
        let mut tally = Tally::default();
        let unsupported = Outcome::not_compiled(&built(2, "error[M0105]: t-strings are not supported yet\n"));
        let record = |outcome| Record { name: "x".into(), outcome };
        tally.add_all([
            record(unsupported.clone()),
            record(unsupported),
            record(Outcome::Passed),
            record(Outcome::Skipped("slow".into())),
        ]);
        assert_eq!(tally.last_line(), "1 passed, 2 failed, 1 skipped");
        let summary = tally.summary(Path::new("report"));
        assert!(summary.contains("     2  error[M0105]: t-strings are not supported yet"), "{summary}");
        assert!(summary.contains("     1  slow"), "{summary}");
    }
}
