//! `cargo dev generate`: random typed programs, run by CPython and by molt in both profiles and in one stress build each.
//! Standard output, exit status and the last line on standard error must agree. What fails is shrunk and kept under
//! `target/fuzz`. With `--calls`, a program is a list of single operations of builtin types.

mod batch;
mod calls;
mod expressions;
mod features;
mod grammar;
mod random;
mod shapes;
mod shrink;
mod statements;
mod templates;
mod tree;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Duration;

use anyhow::{Context, Result};

use self::features::Features;
use self::grammar::Size;
use self::tree::Stmt;
use crate::compiler::{Mode, Molt, Profile};
use crate::process::{self, Ended, Finished, Limits};
use crate::testing::expect::line_diff;
use crate::testing::{STRESS, program};
use crate::{paths, pool};

#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// The first program's seed
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many programs
    #[arg(long, default_value_t = 100)]
    count: u64,
    /// Make failing programs smaller
    #[arg(long)]
    shrink: bool,
    /// What programs may use, such as `ints,floats,loops`; everything by default
    #[arg(long)]
    features: Option<String>,
    /// Only these builds, such as `dev,release,int-bits=8`; by default both profiles and one stress build by turns
    #[arg(long)]
    modes: Option<String>,
    /// Instead of typed programs, ones of so many single operations of builtin types
    #[arg(long, value_name = "N")]
    calls: Option<usize>,
    /// Small programs, so many of them built as one, which takes far less time for each
    #[arg(long, value_name = "N", conflicts_with = "calls")]
    batch: Option<usize>,
    /// Only print the programs
    #[arg(long)]
    print: bool,
    /// The profile molt itself is built with
    #[arg(long, default_value = "dev")]
    compiler: Profile,
}

/// How a program failed: shrinking keeps to one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Fault {
    /// molt did not compile it: the first line of its complaint.
    NotCompiled(String),
    /// The status differs, in this mode.
    Status(&'static str, Ended),
    /// The output differs, in this mode.
    Output(&'static str),
}

struct Failure {
    fault: Fault,
    detail: String,
}

/// How often a program is run, at most, while it is made smaller.
const SHRINK_BUDGET: usize = 1500;

const LIMITS: Limits = Limits { time: Duration::from_secs(10), memory: 1 << 30 };

pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    let features = options.features.as_deref().map_or_else(|| Ok(Features::all()), Features::parse)?;
    let seeds: Vec<u64> = (options.seed..options.seed + options.count).collect();
    let size = if options.batch.is_some() { Size::SMALL } else { Size::FULL };
    if options.print {
        for seed in seeds {
            let text = match options.calls {
                Some(count) => calls::print(&calls::operations(seed, count)),
                None => tree::print(&grammar::program(seed, &features, size)),
            };
            println!("# seed {seed}\n{text}");
        }
        return Ok(ExitCode::SUCCESS);
    }
    let molt = Molt::build(options.compiler)?;
    let mut lab = Lab::new(&molt, features, paths::target_dir().join("fuzz"))?;
    if let Some(names) = &options.modes {
        lab.modes = Some(modes(names)?);
    }
    let shown = |seeds: &&[u64], result: &Result<Option<String>>| match result {
        Ok(None) => {}
        Ok(Some(report)) => println!("seed {}: {report}", seeds[0]),
        Err(error) => println!("seed {}: {error:#}", seeds[0]),
    };
    let examine = |seeds: &&[u64]| match (options.calls, options.batch) {
        (Some(count), _) => lab.examine_calls(seeds[0], count),
        (None, Some(_)) => lab.examine_batch(seeds, options.shrink),
        (None, None) => lab.examine(seeds[0], Size::FULL, &lab.modes(seeds[0]), options.shrink),
    };
    let jobs: Vec<&[u64]> = seeds.chunks(options.batch.unwrap_or(1).max(1)).collect();
    let results = pool::map(&jobs, paths::cores(), examine, shown);
    let failed = results.iter().filter(|result| !matches!(result, Ok(None))).count();
    let failed = if options.batch.is_some() { format!("{failed} batches") } else { failed.to_string() };
    println!("{} programs, {failed} failed", seeds.len());
    Ok(if results.iter().any(|result| !matches!(result, Ok(None))) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// One program of the test suite: what is wrong with it, if anything.
pub(crate) fn test(molt: &Molt, seed: u64, scratch: &Path) -> Result<Option<String>> {
    let lab = Lab::new(molt, Features::all(), scratch.join("fuzz"))?;
    lab.examine(seed, Size::FULL, &lab.modes(seed), false)
}

/// What every examination needs.
struct Lab<'a> {
    molt: &'a Molt,
    oracle: PathBuf,
    features: Features,
    scratch: PathBuf,
    /// What each program is built as, if that is not chosen by its seed.
    modes: Option<Vec<Mode>>,
}

/// Reads names of modes.
fn modes(names: &str) -> Result<Vec<Mode>> {
    let known = || [Mode::DEV, Mode::RELEASE].into_iter().chain(STRESS.iter().map(|option| Mode::stress(option)));
    let find = |name| known().find(|mode| mode.name() == name).with_context(|| format!("no mode `{name}`"));
    names.split(',').map(find).collect()
}

impl<'a> Lab<'a> {
    fn new(molt: &'a Molt, features: Features, scratch: PathBuf) -> Result<Lab<'a>> {
        fs::create_dir_all(&scratch)?;
        Ok(Lab { molt, oracle: paths::oracle()?, features, scratch, modes: None })
    }

    /// Generates a program and compares; a failing one is kept, and shrunk if asked for.
    fn examine(&self, seed: u64, size: Size, modes: &[Mode], shrink: bool) -> Result<Option<String>> {
        let program = grammar::program(seed, &self.features, size);
        let name = format!("seed{seed}");
        let Some(failure) = self.compare(&name, &program, modes)? else {
            self.clear(&name, modes);
            return Ok(None);
        };
        // What is made smaller is built as it failed.
        let modes: Vec<Mode> = match failure.fault {
            Fault::Status(failed, _) | Fault::Output(failed) => {
                modes.iter().copied().filter(|mode| mode.name() == failed).collect()
            }
            Fault::NotCompiled(_) => modes.iter().copied().take(1).collect(),
        };
        let kept = self.scratch.join(&name).with_extension("py");
        if !shrink {
            return Ok(Some(format!("{}\n{}", kept.display(), failure.detail)));
        }
        let small_name = format!("{name}-small");
        let small = shrink::shrink(program, SHRINK_BUDGET, &mut |candidate| {
            self.compare(&small_name, candidate, &modes)
                .is_ok_and(|found| found.is_some_and(|found| found.fault == failure.fault))
        });
        // The last candidate was another one: write and describe the one that was kept.
        let detail = self.compare(&small_name, &small, &modes)?.map_or(failure.detail, |failure| failure.detail);
        let path = self.scratch.join(&small_name).with_extension("py");
        Ok(Some(format!("{}\n{}\n{detail}", path.display(), tree::print(&small))))
    }

    /// What a program is built as.
    fn modes(&self, seed: u64) -> Vec<Mode> {
        // Those of the options that need nothing built into molt.
        let stress = Mode::stress(STRESS[seed as usize % (STRESS.len() - 1)]);
        self.modes.clone().unwrap_or_else(|| vec![Mode::DEV, Mode::RELEASE, stress])
    }

    /// Removes a program and its builds.
    fn clear(&self, name: &str, modes: &[Mode]) {
        for extension in modes.iter().map(|mode| mode.name()).chain(["py"]) {
            drop(fs::remove_file(self.scratch.join(name).with_extension(extension)));
        }
    }

    /// Compares single operations; the report names those that differ.
    fn examine_calls(&self, seed: u64, count: usize) -> Result<Option<String>> {
        let name = format!("calls{seed}");
        let operations = calls::operations(seed, count);
        let modes = self.modes.clone().unwrap_or_else(|| vec![Mode::DEV]);
        Ok(self.compare_text(&name, &calls::print(&operations), &modes)?.map(|failure| {
            let differing =
                failure.detail.lines().filter_map(|line| line.trim_start().strip_prefix('-')?.split(' ').next());
            let differing = differing.filter_map(|number| operations.get(number.parse::<usize>().ok()?));
            let differing: Vec<&str> = differing.map(String::as_str).collect();
            format!("{}\n{}", differing.join("\n"), failure.detail)
        }))
    }

    /// Runs a program everywhere. `None` if all agree, or if CPython itself does not take it as a test.
    fn compare(&self, name: &str, program: &[Stmt], modes: &[Mode]) -> Result<Option<Failure>> {
        self.compare_text(name, &tree::print(program), modes)
    }

    fn compare_text(&self, name: &str, text: &str, modes: &[Mode]) -> Result<Option<Failure>> {
        let source = PathBuf::from(name).with_extension("py");
        fs::write(self.scratch.join(&source), text)?;
        let mut python = Command::new(&self.oracle);
        program::set_environment(&mut python);
        let expected = process::run(python.arg(&source).current_dir(&self.scratch), b"", LIMITS)?;
        if !is_fair(&expected) {
            return Ok(None);
        }
        for &mode in modes {
            let exe = self.scratch.join(name).with_extension(mode.name());
            let built = self.molt.compile(&self.scratch, &source, &exe, mode)?;
            if !built.ok() {
                return Ok(Some(not_compiled(&built)));
            }
            let actual = program::run_native(&exe, &[name.to_owned()], b"", &self.scratch, LIMITS)?;
            if let Some(failure) = difference(mode.name(), &expected, &actual) {
                return Ok(Some(failure));
            }
        }
        Ok(None)
    }
}

/// Whether a run by CPython can be the measure. Shrinking makes programs with unbound names, and a number of
/// more than 4,300 digits can't be shown.
fn is_fair(expected: &Finished) -> bool {
    let unfair = ["NameError", "UnboundLocalError", "SyntaxError", "IndentationError", "TypeError", "AttributeError"];
    let last = last_line(&expected.stderr);
    matches!(expected.ended, Ended::Exit(_))
        && !unfair.iter().any(|error| last.starts_with(error))
        && !String::from_utf8_lossy(&expected.stdout).contains("Exceeds the limit")
        && !last.contains("Exceeds the limit")
}

fn last_line(stderr: &[u8]) -> String {
    String::from_utf8_lossy(stderr).lines().last().unwrap_or_default().to_owned()
}

fn not_compiled(built: &Finished) -> Failure {
    let message = built.stderr_text();
    let telling = message.lines().find(|line| line.starts_with("error") || line.contains("panicked at"));
    let fault = Fault::NotCompiled(telling.or_else(|| message.lines().next()).unwrap_or_default().to_owned());
    // Behind an internal error stands the whole program's SSA.
    let shown: Vec<&str> = message.lines().take(12).collect();
    Failure { fault, detail: format!("molt build: {}\n{}", built.ended, shown.join("\n")) }
}

fn difference(mode: &'static str, expected: &Finished, actual: &Finished) -> Option<Failure> {
    if actual.ended != expected.ended {
        let detail = format!("{mode}: {}, CPython: {}\n{}", actual.ended, expected.ended, actual.stderr_text());
        return Some(Failure { fault: Fault::Status(mode, actual.ended), detail });
    }
    let mut streams = vec![(text(&expected.stdout), text(&actual.stdout))];
    // A program that ends well may have warned; molt need not.
    if expected.ended != Ended::Exit(0) {
        streams.push((last_line(&expected.stderr), last_line(&actual.stderr)));
    }
    let (expected, actual) = streams.iter().find(|(expected, actual)| expected != actual)?;
    let detail = format!("{mode} (- CPython, + molt):\n{}", line_diff(expected, actual));
    Some(Failure { fault: Fault::Output(mode), detail })
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finished(ended: Ended, stdout: &str, stderr: &str) -> Finished {
        Finished { ended, stdout: stdout.into(), stderr: stderr.into() }
    }

    #[test]
    fn the_same_seed_gives_the_same_program() {
        let print = |seed| tree::print(&grammar::program(seed, &Features::all(), Size::FULL));
        assert_eq!(print(7), print(7));
        assert_ne!(print(7), print(8));
    }

    #[test]
    fn features_that_are_off_do_not_appear() {
        let features = Features::parse("ints,loops").unwrap();
        for seed in 0..50 {
            let text = tree::print(&grammar::program(seed, &features, Size::FULL));
            assert!(!text.contains("def ") && !text.contains("try:") && !text.contains('['), "{text}");
        }
    }

    #[test]
    fn compares_output_status_and_last_line() {
        let expected = finished(Ended::Exit(1), "1\n", "Traceback\nValueError: x\n");
        let same = finished(Ended::Exit(1), "1\n", "other\nValueError: x\n");
        assert!(difference("dev", &expected, &same).is_none());
        let faults = [
            finished(Ended::Exit(1), "2\n", "ValueError: x\n"),
            finished(Ended::Exit(1), "1\n", "ValueError: y\n"),
            finished(Ended::Signal(11), "1\n", ""),
        ];
        let faults = faults.map(|actual| difference("dev", &expected, &actual).unwrap().fault);
        assert_eq!(faults, [Fault::Output("dev"), Fault::Output("dev"), Fault::Status("dev", Ended::Signal(11))]);
    }

    #[test]
    fn programs_without_names_are_no_tests() {
        assert!(!is_fair(&finished(Ended::Exit(1), "", "NameError: name 'x' is not defined\n")));
        assert!(!is_fair(&finished(Ended::TimedOut, "", "")));
        assert!(is_fair(&finished(Ended::Exit(1), "", "ZeroDivisionError: division by zero\n")));
    }
}
