//! `cargo dev test`: every test of the project behind one command and one summary.
//! The last line printed is `N passed, N failed, N skipped`; the exit status is not 0 if anything failed.
//! A program that molt does not support yet has failed, unless `tests/run/EXPECTED_FAILURES` names it.

mod cargo;
pub(crate) mod case;
mod determinism;
pub(crate) mod dynamic;
mod examples;
pub(crate) mod expect;
mod leaks;
mod outcome;
pub(crate) mod program;
pub(crate) mod wasm;

use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use std::sync::{Mutex, MutexGuard};
use std::time::{Duration, Instant};

use anyhow::Result;

use self::case::{Case, ExpectedFailures};
use self::outcome::{Outcome, Record, Tally};
use crate::compiler::{Mode, Molt, Profile, Target};
use crate::{fuzz, paths, pool};

#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// Only tests whose name contains this (`run/lists`, `stress/int-bits`, `leaks`, `examples`, `determinism`, `dynamic`, `fuzz`, `cargo`)
    filter: Option<String>,
    /// Every program in both profiles and on wasm, more of them in the stress builds, and more random programs
    #[arg(long)]
    full: bool,
    /// Start no test after so many minutes; what was not started counts as skipped
    #[arg(long, value_name = "MINUTES")]
    within: Option<u64>,
    /// One in N programs, the same ones every time
    #[arg(long, value_name = "N", conflicts_with = "full")]
    sample: Option<u64>,
    /// Only programs compiled for this target
    #[arg(long)]
    target: Option<Target>,
    /// Only programs compiled with this profile
    #[arg(long)]
    profile: Option<Profile>,
    /// The profile molt itself is built with
    #[arg(long, default_value = "dev")]
    compiler: Profile,
    /// How many programs at once; as many as there are cores by default
    #[arg(long)]
    jobs: Option<usize>,
    /// Leave out the unit tests of the crates
    #[arg(long)]
    no_cargo: bool,
}

/// The stress builds: options that make every program take paths that are rarely taken.
pub(crate) const STRESS: [&str; 3] = ["int-bits=8", "instance-budget=1", "poison-freed"];

/// One in this many programs runs in each mode beside the quick profile in a usual run.
const OTHERS: u64 = 24;

/// One in this many programs runs in each stress build: usually and with `--full`. All three for all programs take longer
/// than everything else together; a filter such as `stress/int-bits` runs one for all.
const STRESSED: u64 = 48;
const STRESSED_FULL: u64 = 24;

/// One in this many sections is built twice: usually and with `--full`.
const DETERMINISM: u64 = 12;
const DETERMINISM_FULL: u64 = 3;

/// The random programs of a usual run; fixed, so that a failure is one for everybody.
const FUZZ_SEED: u64 = 1;
const FUZZ_COUNT: u64 = 3;
const FUZZ_COUNT_FULL: u64 = 12;

/// One test to run.
enum Job {
    /// A program of `tests/run`, and why it is expected to fail, if it is.
    Program {
        case: Case,
        mode: Mode,
        expected_failure: Option<String>,
    },
    Determinism(Case),
    Leak(Case),
    Example(Case),
    /// The share of values of several types.
    Dynamic,
    Fuzz(u64),
}

impl Job {
    fn name(&self) -> String {
        match self {
            Job::Program { case, mode: Mode { stress: Some(option), .. }, .. } => {
                format!("stress/{option}/{}", case.name)
            }
            Job::Program { case, mode, .. } => format!("run/{} [{}]", case.name, mode.name()),
            Job::Determinism(case) => format!("determinism/{}", case.name),
            Job::Leak(case) => format!("leaks/{}", case.name),
            Job::Example(case) => format!("examples/{}", case.name),
            Job::Dynamic => "dynamic".to_owned(),
            Job::Fuzz(seed) => format!("fuzz/{seed}"),
        }
    }
}

/// What all jobs share.
struct Context {
    molt: Molt,
    hosts: wasm::Hosts,
    scratch: std::path::PathBuf,
    /// Programs may write files, so one program does not run in two modes at once; by a hash of its name.
    running: [Mutex<()>; 64],
    /// Unstable options that this molt does not have.
    missing: Vec<&'static str>,
}

impl Context {
    /// Holds back other modes of the same program.
    fn alone(&self, case: &Case) -> Option<MutexGuard<'_, ()>> {
        let hash = case.name.bytes().fold(0, |hash, byte| (hash * 31 + usize::from(byte)) % self.running.len());
        self.running[hash].lock().ok()
    }
}

pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    let start = Instant::now();
    crate::setup::ensure()?;
    let molt = Molt::build(options.compiler)?;
    let mut tally = Tally::default();
    if !options.no_cargo && options.filter.as_deref().is_none_or(|filter| filter.starts_with("cargo")) {
        tally.add_all(cargo::run()?);
    }
    let (scratch, _lock) = paths::own_scratch("tests")?;
    let missing = missing_options(&molt, &scratch)?;
    let context = Context {
        molt,
        hosts: wasm::Hosts::new(&scratch)?,
        scratch,
        running: std::array::from_fn(|_| Mutex::default()),
        missing,
    };
    let (mut jobs, problems) = plan(options)?;
    let end = options.within.map(|minutes| start + Duration::from_secs(60 * minutes));
    if end.is_some() {
        // Where time runs out, it is a random part of the programs in the modes beside the quick one that is left out.
        jobs.sort_by_cached_key(|job| match job {
            Job::Program { mode, .. } if *mode != Mode::DEV => draw(&job.name()),
            _ => 0,
        });
    }
    tally.add_all(problems);
    let threads = options.jobs.unwrap_or_else(paths::cores);
    let total = jobs.len();
    let mut finished = 0;
    let outcomes = pool::map(
        &jobs,
        threads,
        |job| match end.filter(|end| Instant::now() > *end) {
            Some(_) => Outcome::Skipped("no time was left (--within)".to_owned()),
            None => run_job(&context, job),
        },
        |job, outcome| {
            finished += 1;
            progress(finished, total, &job.name(), outcome);
        },
    );
    clear_progress();
    tally.add_all(settle_expected_failures(&jobs, outcomes));
    std::fs::write(context.scratch.join("report.txt"), tally.full_report())?;
    print!("{}", tally.summary(&context.scratch.join("report.txt")));
    println!("in {:.0} s", start.elapsed().as_secs_f64());
    println!("{}", tally.last_line());
    Ok(if tally.failed() > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The tests that the options select, and what is wrong with the suite itself.
fn plan(options: &Options) -> Result<(Vec<Job>, Vec<Record>)> {
    let cases = case::discover(&paths::run_tests())?;
    let list = ExpectedFailures::load(&paths::run_tests().join("EXPECTED_FAILURES"))?;
    let unknown = list.unknown(&cases).into_iter();
    let problems = unknown.map(|path| Record::failed(format!("EXPECTED_FAILURES/{path}"), "no such program")).collect();
    let mut jobs = Vec::new();
    for case in &cases {
        let modes =
            [Mode::DEV, Mode::RELEASE, Mode::WASM].into_iter().chain(STRESS.iter().map(|option| Mode::stress(option)));
        for mode in modes.filter(|mode| selected(options, *mode) && drawn(options, case, *mode)) {
            jobs.push(Job::Program {
                case: case.clone(),
                mode,
                expected_failure: list.reason(case).map(str::to_owned),
            });
        }
    }
    if options.target.is_none() && options.profile.is_none() && options.sample.is_none() {
        let share = match options.filter {
            Some(_) => 1,
            None if options.full => DETERMINISM_FULL,
            None => DETERMINISM,
        };
        let selected = determinism::select(&cases).into_iter();
        jobs.extend(selected.filter(|case| draw(&case.name).is_multiple_of(share)).map(Job::Determinism));
        jobs.extend(case::discover(&leaks::folder())?.into_iter().map(Job::Leak));
        jobs.extend(case::discover(&paths::root().join("examples"))?.into_iter().map(Job::Example));
        jobs.push(Job::Dynamic);
        let count = if options.full { FUZZ_COUNT_FULL } else { FUZZ_COUNT };
        jobs.extend((FUZZ_SEED..FUZZ_SEED + count).map(Job::Fuzz));
    }
    if let Some(filter) = &options.filter {
        jobs.retain(|job| job.name().contains(filter.as_str()));
        // A name of a program means its plain runs; its stress builds are asked for by name, or by --full.
        if !options.full && !filter.contains("stress") {
            jobs.retain(|job| !job.name().starts_with("stress/"));
        }
    }
    Ok((jobs, problems))
}

fn selected(options: &Options, mode: Mode) -> bool {
    let target = options.target.is_none_or(|target| target == mode.target);
    // A profile that is asked for means plain builds.
    let plain = mode.stress.is_none() || options.profile.is_none();
    target && plain && options.profile.is_none_or(|profile| (profile == Profile::Release) == mode.release)
}

/// Whether a program runs in a mode: all do in the quick profile, a share of them in each of the others.
fn drawn(options: &Options, case: &Case, mode: Mode) -> bool {
    let share = match mode.stress {
        _ if options.filter.is_some() || mode == Mode::DEV => 1,
        Some(_) if options.full => STRESSED_FULL,
        Some(_) => STRESSED,
        None if options.full => 1,
        None => OTHERS,
    };
    draw(&format!("{} {}", mode.name(), case.name)).is_multiple_of(share * options.sample.unwrap_or(1))
}

/// A number to draw by. It comes from a name, so that a new program changes nothing for the others (FNV-1a).
fn draw(name: &str) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
    name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, step) >> 16
}

fn run_job(context: &Context, job: &Job) -> Outcome {
    let outcome = match job {
        Job::Program { case, mode, .. } => match mode.stress.filter(|option| context.missing.contains(option)) {
            Some(option) => Ok(Outcome::Skipped(format!("this molt has no -Z {option}"))),
            None => program::test(context, case, *mode),
        },
        Job::Determinism(case) => determinism::test(context, case),
        Job::Leak(case) => leaks::test(context, case),
        Job::Example(case) => examples::test(context, case),
        Job::Dynamic => dynamic::test(&context.molt),
        Job::Fuzz(seed) => fuzz::test(&context.molt, *seed, &context.scratch)
            .map(|complaint| complaint.map_or(Outcome::Passed, Outcome::complaint)),
    };
    outcome.unwrap_or_else(|error| Outcome::wrong(format!("{error:#}")))
}

/// Which unstable options this molt refuses, found by compiling an empty program with each.
fn missing_options(molt: &Molt, scratch: &std::path::Path) -> Result<Vec<&'static str>> {
    std::fs::write(scratch.join("empty.py"), "")?;
    let mut missing = Vec::new();
    for option in STRESS.into_iter().chain([leaks::OPTION]) {
        let mode = Mode::stress(option);
        let built = molt.compile(scratch, "empty.py".as_ref(), &scratch.join("empty"), mode)?;
        let message = built.stderr_text();
        if !built.ok() && (message.contains("'-Z'") || message.contains("unstable option")) {
            missing.push(option);
        }
    }
    Ok(missing)
}

/// A program that is expected to fail is skipped where it fails, and an error if it fails nowhere.
fn settle_expected_failures(jobs: &[Job], outcomes: Vec<Outcome>) -> Vec<Record> {
    let mut records = Vec::new();
    let mut fails: std::collections::BTreeMap<&str, bool> = std::collections::BTreeMap::new();
    for (job, outcome) in jobs.iter().zip(outcomes) {
        let outcome = match job {
            Job::Program { case, expected_failure: Some(reason), .. } => {
                *fails.entry(&case.name).or_default() |= matches!(outcome, Outcome::Failed { .. });
                if matches!(outcome, Outcome::Failed { .. }) { Outcome::Skipped(reason.clone()) } else { outcome }
            }
            _ => outcome,
        };
        records.push(Record { name: job.name(), outcome });
    }
    let passing = fails.into_iter().filter(|(_, failed)| !failed);
    let stale =
        passing.map(|(name, _)| Record::failed(format!("EXPECTED_FAILURES/{name}"), "passes: take it off the list"));
    records.extend(stale.collect::<Vec<_>>());
    records
}

fn progress(finished: usize, total: usize, name: &str, outcome: &Outcome) {
    let mut stderr = std::io::stderr();
    if !stderr.is_terminal() {
        return;
    }
    // Progress that can't be shown is no reason to stop.
    let failed = if matches!(outcome, Outcome::Failed { .. }) { format!("FAILED {name}\n") } else { String::new() };
    let _ = write!(stderr, "\r\x1b[K{failed}[{finished}/{total}] {name}");
    let _ = stderr.flush();
}

fn clear_progress() {
    if std::io::stderr().is_terminal() {
        eprint!("\r\x1b[K");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn job(name: &str, mode: Mode, reason: Option<&str>) -> Job {
        let case = Case { name: name.into(), source: format!("{name}.py").into(), root: "".into(), wasm_skip: None };
        Job::Program { case, mode, expected_failure: reason.map(str::to_owned) }
    }

    #[test]
    fn an_expected_failure_that_passes_is_an_error() {
        let jobs =
            [job("a", Mode::DEV, Some("no")), job("a", Mode::RELEASE, Some("no")), job("b", Mode::DEV, Some("no"))];
        let outcomes = vec![Outcome::Passed, Outcome::wrong("x".into()), Outcome::Passed];
        let mut tally = Tally::default();
        tally.add_all(settle_expected_failures(&jobs, outcomes));
        assert_eq!(tally.last_line(), "2 passed, 1 failed, 1 skipped");
    }

    #[test]
    fn names_tell_suite_and_mode() {
        assert_eq!(job("lists/sort", Mode::WASM, None).name(), "run/lists/sort [wasm]");
        assert_eq!(job("lists/sort", Mode::stress("poison-freed"), None).name(), "stress/poison-freed/lists/sort");
    }
}
