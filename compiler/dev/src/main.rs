//! `cargo dev`: what a developer of molt runs. Set-up, tests, blessing, benchmarks, tidiness and fuzzing, without
//! a dependency on LLVM, so that it builds in seconds on a machine that has nothing yet.
//! Subcommands print and exit here; their modules return results.

mod bench;
mod bless;
mod compiler;
mod fuzz;
mod language;
mod paths;
mod pool;
mod process;
mod run;
mod setup;
mod testing;
mod tidy;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo dev", about = "The project's own commands", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Install what is missing: LLVM, the wasm library, the reference CPython, a wasm runner
    Setup {
        /// Only say what is missing
        #[arg(long)]
        check: bool,
    },
    /// Set up, build molt, compile a program and run it
    Run(run::Options),
    /// Set up, build molt and run every test
    Test(testing::Options),
    /// Write the expected output of tests/run from CPython 3.13
    Bless(bless::Options),
    /// Compare molt with CPython and C on bench/programs
    Bench(bench::Options),
    /// Check the tree's own rules
    Tidy,
    /// Count the values of several types that inference leaves, or make the count the baseline
    Dynamic(testing::dynamic::Options),
    /// Write the tables of docs/language.md from the tests and the diagnostics
    Language,
    /// Compare molt with CPython on random programs
    Generate(fuzz::Options),
}

fn main() -> ExitCode {
    match dispatch(Arguments::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(command: Command) -> Result<ExitCode> {
    match command {
        Command::Setup { check } => setup::run(check).map(|()| ExitCode::SUCCESS),
        Command::Run(options) => run::run(&options),
        Command::Test(options) => testing::run(&options),
        Command::Bless(options) => bless::run(&options),
        Command::Bench(options) => bench::run(&options),
        Command::Tidy => tidy::run(),
        Command::Dynamic(options) => testing::dynamic::run(&options),
        Command::Language => language::run(),
        Command::Generate(options) => fuzz::run(&options),
    }
}
