//! How many values inference cannot keep to one type, as `molt report` counts them, over the benchmark programs and a
//! fixed part of `tests/run`. `tests/dynamic.baseline` has what is known: the share over its programs must not rise.
//! A program that is not in it counts once somebody runs `cargo dev dynamic --update`.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::case;
use super::outcome::Outcome;
use crate::compiler::{Molt, Profile};
use crate::process::{self, Limits};
use crate::{paths, pool};

#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// Make these figures the baseline
    #[arg(long)]
    update: bool,
    /// The profile molt itself is built with
    #[arg(long, default_value = "dev")]
    compiler: Profile,
}

/// One in this many programs of `tests/run` is counted.
const SHARE: u64 = 6;

const HEADER: &str = "# Values of several types among all values of a program, as `molt report` counts them: written by\n\
                      # `cargo dev dynamic --update`. Tests fail if the share over these programs rises.\n";

/// `cargo dev dynamic`: prints the share, or writes the baseline.
pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    let molt = Molt::build(options.compiler)?;
    let measured = measure(&molt, &programs()?)?;
    if options.update {
        fs::write(baseline(), measured.text())?;
    }
    let known = Figures::load()?;
    println!("{}", measured.compared(&known).summary());
    Ok(ExitCode::SUCCESS)
}

/// The test: the programs of the baseline, compared with it.
pub(super) fn test(molt: &Molt) -> Result<Outcome> {
    let known = Figures::load()?;
    let mut programs = programs()?;
    programs.retain(|(name, _)| known.0.contains_key(name));
    let change = measure(molt, &programs)?.compared(&known);
    Ok(if change.rises() { Outcome::wrong(change.summary()) } else { Outcome::Passed })
}

fn baseline() -> PathBuf {
    paths::root().join("tests/dynamic.baseline")
}

/// Names and sources of what is counted.
fn programs() -> Result<Vec<(String, PathBuf)>> {
    let mut out = Vec::new();
    for (folder, share) in [("bench/programs", 1), ("tests/run", SHARE)] {
        let root = paths::root().join(folder);
        let cases = case::discover(&root)?.into_iter().filter(|case| super::draw(&case.name).is_multiple_of(share));
        out.extend(cases.map(|case| (format!("{folder}/{}", case.name), root.join(case.source))));
    }
    Ok(out)
}

/// What `molt report --json` says, as far as it matters here.
#[derive(Deserialize)]
struct Report {
    functions: Vec<Function>,
}

#[derive(Deserialize)]
struct Function {
    values: usize,
    findings: Vec<serde::de::IgnoredAny>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Count {
    dynamic: usize,
    values: usize,
}

fn measure(molt: &Molt, programs: &[(String, PathBuf)]) -> Result<Figures> {
    let counts = pool::map(programs, paths::cores(), |(_, source)| count(molt, source), |_, _| {});
    let named = programs.iter().zip(counts).map(|((name, _), count)| Ok((name.clone(), count?)));
    Ok(Figures(named.collect::<Result<_>>()?))
}

fn count(molt: &Molt, source: &Path) -> Result<Count> {
    let mut command = Command::new(molt.exe());
    command.args(["report", "--json"]).arg(source).env("NO_COLOR", "1");
    let finished = process::run(&mut command, b"", Limits::BUILD)?;
    if !finished.ok() {
        bail!("molt report {}: {}", source.display(), finished.stderr_text());
    }
    let report: Report = serde_json::from_slice(&finished.stdout)?;
    let sum = |part: fn(&Function) -> usize| report.functions.iter().map(part).sum();
    Ok(Count { dynamic: sum(|function| function.findings.len()), values: sum(|function| function.values) })
}

/// The counts of programs, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Figures(BTreeMap<String, Count>);

impl Figures {
    fn load() -> Result<Figures> {
        Figures::parse(&fs::read_to_string(baseline()).unwrap_or_default())
    }

    fn parse(text: &str) -> Result<Figures> {
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        let counts = lines.map(|line| {
            let parts: Vec<&str> = line.split(' ').collect();
            let [name, dynamic, values] = parts[..] else { bail!("the baseline has a line '{line}'") };
            let number = |text: &str| text.parse().with_context(|| format!("the baseline has a line '{line}'"));
            Ok((name.to_owned(), Count { dynamic: number(dynamic)?, values: number(values)? }))
        });
        Ok(Figures(counts.collect::<Result<_>>()?))
    }

    fn text(&self) -> String {
        let mut out = HEADER.to_owned();
        for (name, Count { dynamic, values }) in &self.0 {
            let _ = writeln!(out, "{name} {dynamic} {values}");
        }
        out
    }

    /// The change over the programs that both have.
    fn compared(&self, before: &Figures) -> Change {
        let mut change = Change { before: Count::NONE, now: Count::NONE, grown: Vec::new() };
        for (name, now) in &self.0 {
            let Some(before) = before.0.get(name) else { continue };
            change.before.add(*before);
            change.now.add(*now);
            if now.exceeds(*before) {
                change.grown.push((name.clone(), *before, *now));
            }
        }
        change
    }
}

impl Count {
    const NONE: Count = Count { dynamic: 0, values: 0 };

    fn add(&mut self, other: Count) {
        self.dynamic += other.dynamic;
        self.values += other.values;
    }

    /// Whether the share here is larger than there.
    fn exceeds(self, other: Count) -> bool {
        self.dynamic * other.values > other.dynamic * self.values
    }
}

impl std::fmt::Display for Count {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let percent = 100.0 * self.dynamic as f64 / self.values.max(1) as f64;
        write!(f, "{} of {} values ({percent:.2} %)", self.dynamic, self.values)
    }
}

struct Change {
    before: Count,
    now: Count,
    /// Programs whose own share rose.
    grown: Vec<(String, Count, Count)>,
}

impl Change {
    fn rises(&self) -> bool {
        self.now.exceeds(self.before)
    }

    fn summary(&self) -> String {
        let mut out = format!("{} are dynamic, {} were in the baseline", self.now, self.before);
        for (name, before, now) in &self.grown {
            let _ = write!(out, "\n  {name}: {now}, before {before}");
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(text: &str) -> Figures {
        Figures::parse(text).unwrap()
    }

    #[test]
    fn the_baseline_is_read_as_it_is_written() {
        let some = figures("# c\nbench/programs/fib 0 12\ntests/run/a/b 3 40\n");
        assert_eq!(figures(&some.text()), some);
        assert!(Figures::parse("bench/programs/fib 0").is_err());
    }

    #[test]
    fn the_share_counts_and_not_the_number() {
        let before = figures("a 1 10\nb 1 10\n");
        assert!(!figures("a 2 20\nb 2 20\n").compared(&before).rises());
        assert!(figures("a 2 10\nb 1 10\n").compared(&before).rises());
        assert!(!figures("a 2 10\nb 0 10\n").compared(&before).rises());
    }

    #[test]
    fn programs_that_are_new_do_not_count() {
        let change = figures("a 1 10\nnew 10 10\n").compared(&figures("a 1 10\ngone 5 10\n"));
        assert!(!change.rises() && change.grown.is_empty());
    }
}
