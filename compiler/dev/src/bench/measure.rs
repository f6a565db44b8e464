//! Building the benchmark programs for every runner and timing them in turn.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};

use super::report::{Figure, Program};
use crate::compiler::{Mode, Molt};
use crate::testing::wasm::Hosts;
use crate::{paths, process};

/// No program of the benchmark takes longer, in any runner.
const TIME: Duration = Duration::from_secs(300);

/// One way to run a program.
struct Runner {
    name: &'static str,
    command: Box<dyn Fn() -> Command>,
}

/// Measures the programs that the filter selects.
pub(super) fn programs(molt: &Molt, scratch: &Path, filter: Option<&str>, runs: usize) -> Result<Vec<Program>> {
    let folder = paths::root().join("bench/programs");
    let mut sources: Vec<PathBuf> = fs::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    sources.retain(|path| path.extension().is_some_and(|extension| extension == "py"));
    sources.sort();
    let hosts = Hosts::new(scratch)?;
    let mut measured = Vec::new();
    for source in sources {
        let name = source.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if filter.is_none_or(|filter| name.contains(filter)) {
            eprintln!("{name}");
            measured.push(program(molt, scratch, &hosts, &source, name, runs)?);
        }
    }
    Ok(measured)
}

fn program(molt: &Molt, scratch: &Path, hosts: &Hosts, source: &Path, name: String, runs: usize) -> Result<Program> {
    let arguments = arguments(&fs::read_to_string(source)?);
    let mut program = Program { name, ..Program::default() };
    let mut runners = Vec::new();
    let python = paths::oracle()?;
    let script = source.to_owned();
    runners.push(runner("cpython", &arguments, move || {
        let mut command = Command::new(&python);
        command.env("PYTHONHASHSEED", "0").arg(&script);
        command
    }));
    for (name, mode) in [("molt", Mode::RELEASE), ("wasm", Mode::WASM)] {
        let exe = scratch.join(format!("{}.{name}", program.name));
        let built = molt.compile(&paths::root(), source, &exe, mode)?;
        if !built.ok() {
            let message = built.stderr_text();
            program.problems.push(format!("{name}: {}", message.lines().next().unwrap_or("molt failed")));
        } else if mode == Mode::RELEASE {
            runners.push(runner(name, &arguments, move || Command::new(&exe)));
        } else if hosts.missing().is_none() {
            let template = hosts.command(&exe).context("no wasm runner")?;
            runners.push(runner(name, &arguments, move || again(&template)));
        }
    }
    if let Some(exe) = compile_c(&source.with_extension("c"), scratch)? {
        runners.push(runner("c", &arguments, move || Command::new(&exe)));
    }
    time(&mut program, &runners, runs)?;
    Ok(program)
}

fn runner(name: &'static str, arguments: &[String], command: impl Fn() -> Command + 'static) -> Runner {
    let arguments = arguments.to_vec();
    let command = move || {
        let mut command = command();
        command.args(&arguments);
        command
    };
    Runner { name, command: Box::new(command) }
}

/// A command can be started only as often as it is made.
fn again(template: &Command) -> Command {
    let mut command = Command::new(template.get_program());
    command.args(template.get_args());
    command
}

fn time(program: &mut Program, runners: &[Runner], runs: usize) -> Result<()> {
    let mut seconds = vec![Vec::new(); runners.len()];
    let mut peaks = vec![Vec::new(); runners.len()];
    let mut expected = None;
    for _ in 0..runs.max(1) {
        for (index, runner) in runners.iter().enumerate() {
            if program.problems.iter().any(|problem| problem.starts_with(runner.name)) {
                continue;
            }
            let (usage, finished) = process::measure(&mut (runner.command)(), TIME)?;
            let reference = expected.get_or_insert_with(|| finished.stdout.clone());
            if !finished.ok() || finished.stdout != *reference {
                let what =
                    if finished.ok() { "other output than CPython's".to_owned() } else { finished.ended.to_string() };
                program.problems.push(format!("{}: {what}", runner.name));
                continue;
            }
            seconds[index].push(usage.seconds);
            peaks[index].push(usage.peak_bytes as f64);
        }
    }
    for (index, runner) in runners.iter().enumerate() {
        let failed = program.problems.iter().any(|problem| problem.starts_with(runner.name));
        if let (Some(seconds), Some(peak), false) = (median(&mut seconds[index]), median(&mut peaks[index]), failed) {
            program.figures.insert(runner.name.to_owned(), Figure { seconds, peak_bytes: peak as u64 });
        }
    }
    Ok(())
}

/// Compiles a C source with `-O2`; `None` if there is no source or no compiler.
pub(super) fn compile_c(source: &Path, scratch: &Path) -> Result<Option<PathBuf>> {
    let Some(compiler) = paths::c_compiler().filter(|_| source.exists()) else { return Ok(None) };
    let stem = source.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let exe = scratch.join(format!("{stem}.c.exe"));
    let status = Command::new(compiler).arg("-O2").arg("-o").arg(&exe).arg(source).arg("-lm").status()?;
    anyhow::ensure!(status.success(), "{} does not compile", source.display());
    Ok(Some(exe))
}

/// The words of a line `# bench: ARGS` among the first lines.
fn arguments(source: &str) -> Vec<String> {
    let line = source.lines().take(5).find_map(|line| line.strip_prefix("# bench:"));
    line.map(|line| line.split_whitespace().map(str::to_owned).collect()).unwrap_or_default()
}

pub(super) fn median(values: &mut [f64]) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.len() {
        0 => None,
        odd if odd % 2 == 1 => Some(values[middle]),
        _ => Some(f64::midpoint(values[middle - 1], values[middle])),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_medians() {
        assert_eq!(median(&mut []), None);
        assert_eq!(median(&mut [3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median(&mut [4.0, 1.0, 2.0, 3.0]), Some(2.5));
    }

    #[test]
    fn reads_arguments() {
        assert_eq!(arguments("# What it does.\n# bench: 10 x\nprint()\n"), ["10", "x"]);
        assert!(arguments("print()\n").is_empty());
    }

    #[test]
    fn output_that_differs_is_a_problem() {
        let say = |name, text: &'static str| {
            runner(name, &[], move || {
                let mut command = Command::new("echo");
                command.arg(text);
                command
            })
        };
        let mut program = Program::default();
        time(&mut program, &[say("cpython", "1"), say("molt", "2"), say("c", "1")], 2).unwrap();
        assert_eq!(program.problems, ["molt: other output than CPython's"]);
        assert_eq!(program.figures.keys().collect::<Vec<_>>(), ["c", "cpython"]);
    }
}
