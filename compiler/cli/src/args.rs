//! The command line's grammar and its help.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use molt_driver::{Emit, Options, Profile, Target, Unstable};
use molt_syntax::PythonVersion;

use crate::Host;

#[derive(Parser, Debug)]
#[command(
    name = "molt",
    about = "Compiles Python programs ahead of time into small, fast executables",
    long_about = "Compiles Python programs ahead of time into small, fast executables.\n\n\
        The program is the file you name and everything it imports. The result needs no Python to run. \
        What molt cannot compile it says at compile time, with a code that 'molt explain' explains.",
    after_help = "Examples:\n  \
        molt run app.py                      compile and run\n  \
        molt build app.py                    write the executable 'app'\n  \
        molt build app.py --target wasm32-wasi\n  \
        molt check app.py                    report errors only\n  \
        molt compare app.py                  same output as CPython? how much faster?\n  \
        molt explain M0301                   what a diagnostic means\n\n\
        Exit status: 0 fine; 1 the program failed or differs; 2 wrong usage or a program that does not compile.",
    subcommand_required = true,
    arg_required_else_help = true,
    disable_help_subcommand = true
)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    Build(BuildArgs),
    Run(RunArgs),
    Check(CheckArgs),
    Report(ReportArgs),
    Compare(CompareArgs),
    Doctor(DoctorArgs),
    Explain(ExplainArgs),
}

/// Compile a program into an executable or a WebAssembly module
#[derive(ClapArgs, Debug)]
#[command(after_help = "Examples:\n  \
    molt build app.py                        ./app, optimised\n  \
    molt build app.py -o bin/app --dev       quick to build, slower to run\n  \
    molt build app.py --target wasm32-wasi   app.wasm, for wasmtime or node\n  \
    molt build app.py --emit llvm-ir         print LLVM's IR\n  \
    molt build app.py -g && gdb ./app        then: break app.py:12")]
pub(crate) struct BuildArgs {
    /// The program's main file
    pub(crate) file: PathBuf,
    /// Where to write the result [default: ./FILE without .py]; `-` prints text
    #[arg(short, long, value_name = "OUT")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) target: TargetArgs,
    #[command(flatten)]
    pub(crate) profile: ProfileArgs,
    /// Add debug information: function names and lines, for debuggers and profilers
    #[arg(short = 'g')]
    pub(crate) debug: bool,
    /// Stop after a stage and give its result; text goes to stdout unless -o is given
    #[arg(long, value_enum, value_name = "STAGE", default_value = "bin")]
    pub(crate) emit: EmitArg,
    /// Print how long each stage took
    #[arg(long)]
    pub(crate) timings: bool,
    #[command(flatten)]
    pub(crate) source: SourceArgs,
}

/// Compile a program (or take it from the cache) and run it
#[derive(ClapArgs, Debug)]
#[command(after_help = "Options of molt stand before FILE; what follows FILE belongs to the program.\n\n\
    Examples:\n  \
    molt run app.py --verbose in.txt         '--verbose in.txt' is the program's\n  \
    molt run --dev app.py                    quick to build, slower to run\n  \
    molt run --target wasm32-wasi app.py     under wasmtime or node")]
pub(crate) struct RunArgs {
    #[command(flatten)]
    pub(crate) target: TargetArgs,
    #[command(flatten)]
    pub(crate) profile: ProfileArgs,
    #[command(flatten)]
    pub(crate) source: SourceArgs,
    /// Compile again even if the cache holds the program
    #[arg(long)]
    pub(crate) no_cache: bool,
    #[command(flatten)]
    pub(crate) program: ProgramArgs,
}

/// Report errors and warnings without producing anything
#[derive(ClapArgs, Debug)]
#[command(after_help = "Examples:\n  \
    molt check app.py\n  \
    molt check app.py --json | jq '.diagnostics[].code'")]
pub(crate) struct CheckArgs {
    /// The program's main file
    pub(crate) file: PathBuf,
    /// Print the diagnostics as JSON on stdout
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) source: SourceArgs,
}

/// Show which values stay dynamic, boxed, guarded or refcounted, and why
#[derive(ClapArgs, Debug)]
#[command(after_help = "Example:\n  molt report app.py                       line by line, what costs time")]
pub(crate) struct ReportArgs {
    /// The program's main file
    pub(crate) file: PathBuf,
    /// Print the report as JSON on stdout
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) source: SourceArgs,
}

/// Run a program under CPython and compiled, and compare output and time
#[derive(ClapArgs, Debug)]
#[command(after_help = "Compared are stdout, the exit status and the last line of stderr. CPython 3.12 or newer is \
    taken from $MOLT_PYTHON or found on PATH, and runs with PYTHONHASHSEED=0.\n\n\
    Example:\n  molt compare bench.py 1000")]
pub(crate) struct CompareArgs {
    /// Print the result as JSON on stdout
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) target: TargetArgs,
    #[command(flatten)]
    pub(crate) profile: ProfileArgs,
    #[command(flatten)]
    pub(crate) source: SourceArgs,
    #[command(flatten)]
    pub(crate) program: ProgramArgs,
}

/// Check that the tools molt needs are there, and say how to get what is missing
#[derive(ClapArgs, Debug)]
pub(crate) struct DoctorArgs {
    /// Print the findings as JSON on stdout
    #[arg(long)]
    pub(crate) json: bool,
}

/// Explain a diagnostic code
#[derive(ClapArgs, Debug)]
#[command(after_help = "Example:\n  molt explain M0301\n  molt explain list                        all codes")]
pub(crate) struct ExplainArgs {
    /// A code such as M0301, or 'list'
    pub(crate) code: String,
}

/// One list, because only then does everything after the file go to the program.
#[derive(ClapArgs, Debug)]
pub(crate) struct ProgramArgs {
    /// The program's main file, then the program's own arguments
    #[arg(required = true, trailing_var_arg = true, value_names = ["FILE", "ARGS"])]
    command: Vec<OsString>,
}

impl ProgramArgs {
    pub(crate) fn file(&self) -> &Path {
        self.command.first().map_or(Path::new(""), Path::new)
    }

    pub(crate) fn args(&self) -> &[OsString] {
        self.command.get(1..).unwrap_or(&[])
    }
}

#[derive(ClapArgs, Debug)]
pub(crate) struct TargetArgs {
    /// What to compile for
    #[arg(long, value_enum, default_value = "native")]
    pub(crate) target: TargetArg,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct ProfileArgs {
    /// Optimise for speed (the default)
    #[arg(long, conflicts_with = "dev")]
    pub(crate) release: bool,
    /// Compile quickly, optimise little
    #[arg(long)]
    pub(crate) dev: bool,
}

impl ProfileArgs {
    fn profile(&self) -> Profile {
        if self.dev { Profile::Dev } else { Profile::Release }
    }
}

#[derive(ClapArgs, Debug)]
pub(crate) struct SourceArgs {
    /// Search modules here too, after the folder of FILE; may be repeated
    #[arg(long = "path", value_name = "DIR")]
    pub(crate) paths: Vec<PathBuf>,
    /// The Python version whose syntax and behaviour to follow
    #[arg(long, value_enum, value_name = "VERSION", default_value = "3.13")]
    pub(crate) python_version: VersionArg,
    /// An option for molt's own tests; may be repeated, may change or go away
    #[arg(short = 'Z', value_name = "OPTION", hide = true)]
    pub(crate) unstable: Vec<UnstableArg>,
}

/// Checked when the command line is read, so that an unknown option is wrong usage.
#[derive(Clone, Debug)]
pub(crate) struct UnstableArg(String);

impl std::str::FromStr for UnstableArg {
    type Err = String;

    fn from_str(text: &str) -> Result<UnstableArg, String> {
        Unstable::default().set(text)?;
        Ok(UnstableArg(text.to_owned()))
    }
}

#[derive(Clone, Copy, ValueEnum, Debug)]
pub(crate) enum TargetArg {
    Native,
    #[value(name = "wasm32-wasi")]
    Wasm32Wasi,
}

impl From<TargetArg> for Target {
    fn from(arg: TargetArg) -> Target {
        match arg {
            TargetArg::Native => Target::Native,
            TargetArg::Wasm32Wasi => Target::Wasm32Wasi,
        }
    }
}

#[derive(Clone, Copy, ValueEnum, Debug)]
pub(crate) enum VersionArg {
    #[value(name = "3.12")]
    V3_12,
    #[value(name = "3.13")]
    V3_13,
    #[value(name = "3.14")]
    V3_14,
}

impl From<VersionArg> for PythonVersion {
    fn from(arg: VersionArg) -> PythonVersion {
        match arg {
            VersionArg::V3_12 => PythonVersion::V3_12,
            VersionArg::V3_13 => PythonVersion::V3_13,
            VersionArg::V3_14 => PythonVersion::V3_14,
        }
    }
}

#[derive(Clone, Copy, ValueEnum, Debug)]
pub(crate) enum EmitArg {
    Ast,
    Hir,
    Ssa,
    LlvmIr,
    Asm,
    Obj,
    Bin,
}

impl From<EmitArg> for Emit {
    fn from(arg: EmitArg) -> Emit {
        match arg {
            EmitArg::Ast => Emit::Ast,
            EmitArg::Hir => Emit::Hir,
            EmitArg::Ssa => Emit::Ssa,
            EmitArg::LlvmIr => Emit::LlvmIr,
            EmitArg::Asm => Emit::Asm,
            EmitArg::Obj => Emit::Obj,
            EmitArg::Bin => Emit::Bin,
        }
    }
}

impl SourceArgs {
    pub(crate) fn options(&self, host: &Host, file: &Path) -> Options {
        let mut unstable = Unstable::default();
        for UnstableArg(text) in &self.unstable {
            // Read before, without an error.
            let _ = unstable.set(text);
        }
        Options {
            unstable,
            paths: self.paths.clone(),
            version: self.python_version.into(),
            runtime: host.runtime,
            ..Options::new(file)
        }
    }
}

impl BuildArgs {
    pub(crate) fn options(&self, host: &Host) -> Options {
        Options {
            target: self.target.target.into(),
            profile: self.profile.profile(),
            emit: self.emit.into(),
            debug_info: self.debug,
            output: self.output.clone(),
            ..self.source.options(host, &self.file)
        }
    }
}

impl RunArgs {
    pub(crate) fn options(&self, host: &Host) -> Options {
        Options {
            target: self.target.target.into(),
            profile: self.profile.profile(),
            ..self.source.options(host, self.program.file())
        }
    }
}

impl CompareArgs {
    pub(crate) fn options(&self, host: &Host) -> Options {
        Options {
            target: self.target.target.into(),
            profile: self.profile.profile(),
            ..self.source.options(host, self.program.file())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn grammar_is_consistent() {
        Args::command().debug_assert();
    }

    #[test]
    fn what_follows_the_file_belongs_to_the_program() {
        let args = Args::try_parse_from(["molt", "run", "--dev", "app.py", "--release", "-h", "--", "x"]).unwrap();
        let Command::Run(run) = args.command else { panic!("not a run") };
        assert!(run.profile.dev && !run.profile.release);
        assert_eq!(run.program.file(), Path::new("app.py"));
        assert_eq!(run.program.args(), ["--release", "-h", "--", "x"]);
        assert!(Args::try_parse_from(["molt", "run", "--unknown", "app.py"]).is_err());
        assert!(Args::try_parse_from(["molt", "run"]).is_err());
    }
}
