//! `cargo dev bench`: molt against CPython 3.13 and C on `bench/programs`, by whole-process time and peak memory.
//! Runs are interleaved, so that a slow moment of the machine meets everybody; medians are reported.
//! A program whose output is not CPython's has no time.

mod chart;
mod hello;
mod measure;
mod report;

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};

use self::report::Report;
use crate::compiler::{Molt, Profile};
use crate::paths;

#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// Only programs whose name contains this
    filter: Option<String>,
    /// How often each program is run
    #[arg(long, default_value_t = 5)]
    runs: usize,
    /// Where to write the figures, besides bench/results
    #[arg(long)]
    json: Option<PathBuf>,
    /// Make these figures the baseline of later runs, and the README's table
    #[arg(long)]
    baseline: bool,
}

pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    let molt = Molt::build(Profile::Release)?;
    let scratch = paths::scratch("bench")?;
    let programs = measure::programs(&molt, &scratch, options.filter.as_deref(), options.runs)?;
    let hello = match &options.filter {
        Some(filter) if !filter.contains("hello") => None,
        _ => hello::measure(&molt, &scratch)?,
    };
    let report = Report { machine: machine(), runs: options.runs, programs, hello };
    let folder = paths::root().join("bench");
    let baseline: Option<Report> = match fs::read_to_string(folder.join("baseline.json")) {
        Ok(text) => Some(serde_json::from_str(&text).context("bench/baseline.json")?),
        Err(_) => None,
    };
    print!("{}", report.table(baseline.as_ref()));
    let json = serde_json::to_string_pretty(&report)? + "\n";
    if let Some(path) = &options.json {
        fs::write(path, &json)?;
    }
    // A part of the programs is no result to keep.
    if options.filter.is_none() {
        fs::create_dir_all(folder.join("results"))?;
        fs::write(folder.join("results/latest.json"), &json)?;
        fs::write(folder.join("results/chart.svg"), chart::svg(&report))?;
    }
    if options.baseline {
        fs::write(folder.join("baseline.json"), &json)?;
        let readme = paths::root().join("README.md");
        let text = fs::read_to_string(&readme)?;
        fs::write(readme, with_table(&text, &report.table(None))?)?;
    }
    let wrong = report.programs.iter().any(|program| !program.problems.is_empty());
    Ok(if wrong { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The text with the table between its marks.
fn with_table(text: &str, table: &str) -> Result<String> {
    const MARKS: (&str, &str) = ("<!-- bench:begin -->\n", "<!-- bench:end -->");
    let (before, rest) = text.split_once(MARKS.0).context("README.md has no mark where the table begins")?;
    let (_, after) = rest.split_once(MARKS.1).context("README.md has no mark where the table ends")?;
    Ok(format!("{before}{}{table}{}{after}", MARKS.0, MARKS.1))
}

/// The processor, so that figures of different machines are not compared by mistake.
fn machine() -> String {
    let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or("unknown processor", |(_, model)| model);
    format!("{model}, {} cores", paths::cores())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_table_replaces_the_one_before() {
        let text = "a\n<!-- bench:begin -->\nold\n<!-- bench:end -->\nb\n";
        let expected = "a\n<!-- bench:begin -->\nnew\n<!-- bench:end -->\nb\n";
        assert_eq!(super::with_table(text, "new\n").unwrap(), expected);
        assert!(super::with_table("a", "new").is_err());
    }
}
