//! A line that says what takes so long: only on a terminal, and only after a second.

use std::io::IsTerminal;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

const PATIENCE: Duration = Duration::from_secs(1);

pub(crate) struct Progress {
    stages: Option<Sender<&'static str>>,
    shown: Option<JoinHandle<()>>,
}

impl Progress {
    pub(crate) fn start(what: String) -> Progress {
        if !std::io::stderr().is_terminal() {
            return Progress { stages: None, shown: None };
        }
        let (stages, incoming) = mpsc::channel();
        let shown = thread::spawn(move || {
            let mut stage = "";
            let start = std::time::Instant::now();
            while let Some(left) = PATIENCE.checked_sub(start.elapsed()) {
                match incoming.recv_timeout(left) {
                    Ok(next) => stage = next,
                    Err(RecvTimeoutError::Timeout) => break,
                    Err(RecvTimeoutError::Disconnected) => return,
                }
            }
            let bar = ProgressBar::new_spinner();
            if let Ok(style) = ProgressStyle::with_template("{spinner} {prefix}: {msg} ({elapsed})") {
                bar.set_style(style);
            }
            bar.set_prefix(what);
            bar.set_message(stage);
            bar.enable_steady_tick(Duration::from_millis(100));
            for stage in incoming {
                bar.set_message(stage);
            }
            bar.finish_and_clear();
        });
        Progress { stages: Some(stages), shown: Some(shown) }
    }

    /// What to call at the beginning of each stage.
    pub(crate) fn reporter(&self) -> Box<dyn Fn(&'static str) + Send> {
        match self.stages.clone() {
            None => Box::new(|_| {}),
            Some(stages) => Box::new(move |stage| {
                let _ = stages.send(stage);
            }),
        }
    }

    /// Clears the line. Every reporter must be gone.
    pub(crate) fn finish(mut self) {
        drop(self.stages.take());
        if let Some(shown) = self.shown.take() {
            let _ = shown.join();
        }
    }
}
