//! Many small programs built as one: building is what takes long. Each is a module that a main module imports, so that
//! their names stay apart. Where the whole fails, each of its programs is examined alone.

use std::fmt::Write;
use std::fs;

use anyhow::Result;

use super::grammar::{self, Size};
use super::{Lab, tree};

impl Lab<'_> {
    /// Examines the programs of these seeds; reports of those that failed.
    pub(super) fn examine_batch(&self, seeds: &[u64], shrink: bool) -> Result<Option<String>> {
        let Some(first) = seeds.first() else { return Ok(None) };
        let name = format!("batch{first}");
        let module = |seed: &u64| format!("small{seed}");
        for seed in seeds {
            let text = tree::print(&grammar::program(*seed, &self.features, Size::SMALL));
            fs::write(self.scratch.join(module(seed)).with_extension("py"), text)?;
        }
        let modes = self.modes(*first);
        let failure = self.compare_text(&name, &main_module(seeds.iter().map(module)), &modes)?;
        let mut reports = Vec::new();
        if let Some(failure) = failure {
            for seed in seeds {
                if let Some(report) = self.examine(*seed, Size::SMALL, &modes, shrink)? {
                    reports.push(format!("seed {seed}: {report}"));
                }
            }
            if reports.is_empty() {
                return Ok(Some(format!("only together, {name}.py:\n{}", failure.detail)));
            }
        }
        for seed in seeds {
            drop(fs::remove_file(self.scratch.join(module(seed)).with_extension("py")));
        }
        self.clear(&name, &modes);
        Ok((!reports.is_empty()).then(|| reports.join("\n")))
    }
}

/// Imports modules one after the other and shows how each ends.
fn main_module(modules: impl Iterator<Item = String>) -> String {
    let mut text = String::new();
    for module in modules {
        let _ = write!(
            text,
            "print('{module}')\ntry:\n    import {module}\nexcept Exception as error:\n    \
             print(type(error).__name__, error)\n"
        );
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_batch_goes_on_after_an_error() {
        let text = super::main_module(["a", "b"].map(str::to_owned).into_iter());
        let half = |name: &str| {
            format!(
                "print('{name}')\ntry:\n    import {name}\nexcept Exception as error:\n    \
                 print(type(error).__name__, error)\n"
            )
        };
        assert_eq!(text, half("a") + &half("b"));
    }
}
