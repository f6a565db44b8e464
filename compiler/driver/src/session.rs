//! The state of one compilation.

use std::time::{Duration, Instant};

use molt_source::{Diagnostic, FileProvider, SourceMap};

/// What failed is in the session's diagnostics.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Failure;

#[derive(Clone, Copy, Debug)]
pub struct Timing {
    pub stage: &'static str,
    pub time: Duration,
}

pub struct Session {
    pub files: Box<dyn FileProvider>,
    pub sources: SourceMap,
    pub diagnostics: Vec<Diagnostic>,
    pub timings: Vec<Timing>,
    /// The stage that runs, or ran last.
    pub current: &'static str,
    /// Called with the name of each stage as it begins.
    pub on_stage: Box<dyn Fn(&'static str) + Send>,
}

impl Session {
    #[must_use]
    pub fn new(files: impl FileProvider + 'static) -> Session {
        Session {
            files: Box::new(files),
            sources: SourceMap::new(),
            diagnostics: Vec::new(),
            timings: Vec::new(),
            current: "start",
            on_stage: Box::new(|_| {}),
        }
    }

    /// Runs one stage: takes its time and collects its diagnostics.
    pub fn stage<T>(&mut self, stage: &'static str, run: impl FnOnce(&mut Session) -> (T, Vec<Diagnostic>)) -> T {
        (self.on_stage)(stage);
        self.current = stage;
        let start = Instant::now();
        let (result, diagnostics) = run(self);
        self.diagnostics.extend(diagnostics);
        self.timings.push(Timing { stage, time: start.elapsed() });
        result
    }

    /// A stage that has nothing to say about the program.
    pub fn infallible<T>(&mut self, stage: &'static str, run: impl FnOnce(&mut Session) -> T) -> T {
        self.stage(stage, |session| (run(session), Vec::new()))
    }

    /// A stage that can fail only as a whole, with one diagnostic.
    pub fn fallible<T>(
        &mut self,
        stage: &'static str,
        run: impl FnOnce(&mut Session) -> Result<T, Box<Diagnostic>>,
    ) -> Result<T, Failure> {
        let result = self.stage(stage, |session| match run(session) {
            Ok(result) => (Some(result), Vec::new()),
            Err(diagnostic) => (None, vec![*diagnostic]),
        });
        result.ok_or(Failure)
    }

    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(Diagnostic::is_error)
    }

    /// Stops here if anything was an error so far.
    pub fn barrier(&self) -> Result<(), Failure> {
        if self.has_errors() { Err(Failure) } else { Ok(()) }
    }

    pub fn fail<T>(&mut self, diagnostic: Diagnostic) -> Result<T, Failure> {
        self.diagnostics.push(diagnostic);
        Err(Failure)
    }
}
