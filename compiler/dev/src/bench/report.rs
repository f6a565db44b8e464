//! The figures of a run, as they are kept in JSON and shown as a table.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::{Deserialize, Serialize};

/// Time and memory of one program in one runner: medians.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Figure {
    pub(super) seconds: f64,
    pub(super) peak_bytes: u64,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Program {
    pub(super) name: String,
    /// By runner: `cpython`, `molt`, `wasm`, `c`.
    pub(super) figures: BTreeMap<String, Figure>,
    /// Runners without a figure, and why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) problems: Vec<String>,
}

impl Program {
    /// How much longer one runner takes than another.
    pub(super) fn ratio(&self, longer: &str, shorter: &str) -> Option<f64> {
        Some(self.figures.get(longer)?.seconds / self.figures.get(shorter)?.seconds)
    }
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Hello {
    pub(super) native_bytes: u64,
    pub(super) wasm_bytes: Option<u64>,
    pub(super) start_seconds: f64,
    pub(super) c_start_seconds: Option<f64>,
    pub(super) build_release_seconds: f64,
    pub(super) build_dev_seconds: Option<f64>,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Report {
    pub(super) machine: String,
    pub(super) runs: usize,
    pub(super) programs: Vec<Program>,
    pub(super) hello: Option<Hello>,
}

/// The ratios of the table: title, the runner above, the runner below.
const RATIOS: [(&str, &str, &str); 3] =
    [("molt/C", "molt", "c"), ("CPython/molt", "cpython", "molt"), ("wasm/native", "wasm", "molt")];

impl Report {
    /// The table as Markdown, so that it can be put into the documentation as it is.
    pub(super) fn table(&self, baseline: Option<&Report>) -> String {
        let mut text = format!("{}; medians of {} runs\n\n", self.machine, self.runs);
        text.push_str("| program | CPython s | molt s | wasm s | C s |");
        for (title, ..) in RATIOS {
            let _ = write!(text, " {title} |");
        }
        text.push_str(" CPython MB | molt MB | C MB | molt/baseline |\n|---|");
        text.push_str(&"--:|".repeat(7 + 4));
        text.push('\n');
        for program in &self.programs {
            self.row(&mut text, program, baseline);
        }
        let means =
            RATIOS.map(|(_, above, below)| ratio(geomean(self.programs.iter().filter_map(|p| p.ratio(above, below)))));
        let _ = writeln!(text, "| geometric mean | | | | | {} | | | | |", means.join(" | "));
        for program in &self.programs {
            for problem in &program.problems {
                let _ = writeln!(text, "{}: {problem}", program.name);
            }
        }
        if let Some(hello) = &self.hello {
            text.push_str(&hello_lines(hello));
        }
        text
    }

    fn row(&self, text: &mut String, program: &Program, baseline: Option<&Report>) {
        let _ = write!(text, "| {} |", program.name);
        for runner in ["cpython", "molt", "wasm", "c"] {
            let _ = write!(
                text,
                " {} |",
                program.figures.get(runner).map_or("-".to_owned(), |f| format!("{:.3}", f.seconds))
            );
        }
        for (_, above, below) in RATIOS {
            let _ = write!(text, " {} |", ratio(program.ratio(above, below)));
        }
        for runner in ["cpython", "molt", "c"] {
            let megabytes = |f: &Figure| format!("{:.1}", f.peak_bytes as f64 / 1e6);
            let _ = write!(text, " {} |", program.figures.get(runner).map_or("-".to_owned(), megabytes));
        }
        let change = baseline.and_then(|baseline| {
            let before = baseline.programs.iter().find(|before| before.name == program.name)?;
            Some(program.figures.get("molt")?.seconds / before.figures.get("molt")?.seconds)
        });
        let _ =
            writeln!(text, " {} |", change.map_or("-".to_owned(), |change| format!("{:+.0}%", (change - 1.0) * 100.0)));
    }
}

fn hello_lines(hello: &Hello) -> String {
    let milliseconds = |seconds: Option<f64>| seconds.map_or("-".to_owned(), |s| format!("{:.1} ms", s * 1e3));
    let kilobytes = |bytes: Option<u64>| bytes.map_or("-".to_owned(), |bytes| format!("{} KB", bytes.div_ceil(1000)));
    format!(
        "\nhello: {} native, {} wasm; starts in {} (C {}); builds in {} (--dev {})\n",
        kilobytes(Some(hello.native_bytes)),
        kilobytes(hello.wasm_bytes),
        milliseconds(Some(hello.start_seconds)),
        milliseconds(hello.c_start_seconds),
        milliseconds(Some(hello.build_release_seconds)),
        milliseconds(hello.build_dev_seconds),
    )
}

fn ratio(value: Option<f64>) -> String {
    value.map_or("-".to_owned(), |value| format!("{value:.2}"))
}

fn geomean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let logarithms: Vec<f64> = values.map(f64::ln).collect();
    (!logarithms.is_empty()).then(|| (logarithms.iter().sum::<f64>() / logarithms.len() as f64).exp())
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in crate::bench) fn sample(molt: f64) -> Report {
        let figure = |seconds| Figure { seconds, peak_bytes: 5_000_000 };
        let figures = [("cpython", 10.0), ("molt", molt), ("c", 0.5)];
        let figures = figures.into_iter().map(|(name, seconds)| (name.to_owned(), figure(seconds))).collect();
        let program = Program { name: "fib".into(), figures, problems: Vec::new() };
        Report { machine: "x".into(), runs: 3, programs: vec![program], hello: None }
    }

    #[test]
    fn shows_ratios_and_changes() {
        let table = sample(1.0).table(Some(&sample(2.0)));
        let row = "| fib | 10.000 | 1.000 | - | 0.500 | 2.00 | 10.00 | - | 5.0 | 5.0 | 5.0 | -50% |";
        assert!(table.contains(row), "{table}");
        let columns: Vec<_> =
            table.lines().filter(|line| line.starts_with('|')).map(|line| line.matches('|').count()).collect();
        assert!(columns.iter().all(|count| *count == columns[0]), "{table}");
    }

    #[test]
    fn is_kept_as_json() {
        let text = serde_json::to_string(&sample(1.0)).unwrap();
        let back: Report = serde_json::from_str(&text).unwrap();
        assert_eq!(back.programs[0].ratio("cpython", "molt"), Some(10.0));
    }
}
