//! Leak tests: a program of `tests/leaks` does its work as often as its argument says. After 1 and after 100 times
//! the same number of objects must live, as an executable built with `-Z count-live` tells in its last line on
//! standard error.

use std::path::PathBuf;

use anyhow::Result;

use super::Context;
use super::case::Case;
use super::outcome::Outcome;
use super::program;
use crate::compiler::Mode;
use crate::paths;
use crate::process::Limits;

/// The unstable option that makes an executable count its objects at its end.
pub(super) const OPTION: &str = "count-live";

pub(super) fn folder() -> PathBuf {
    paths::root().join("tests/leaks")
}

pub(super) fn test(context: &Context, case: &Case) -> Result<Outcome> {
    if context.missing.contains(&OPTION) {
        return Ok(Outcome::Skipped(format!("this molt has no -Z {OPTION}")));
    }
    for mode in [Mode::stress(OPTION), Mode { release: true, ..Mode::stress(OPTION) }] {
        let profile = if mode.release { "release" } else { "dev" };
        let exe = context.scratch.join(format!("leak-{}-{profile}.exe", case.flat_name()));
        let built = context.molt.compile(&case.root, &case.source, &exe, mode)?;
        if !built.ok() {
            return Ok(Outcome::not_compiled(&built));
        }
        let mut counts = Vec::new();
        // As long as each other: the argument itself lives, too.
        for times in ["10", "99"] {
            let finished =
                program::run_native(&exe, &[case.flat_name(), times.to_owned()], b"", &case.root, Limits::TEST)?;
            let message = finished.stderr_text();
            let Some(count) = message.lines().last().and_then(live_objects).filter(|_| finished.ok()) else {
                return Ok(Outcome::wrong(format!("{} after {times} times ({profile}), {message}", finished.ended)));
            };
            counts.push(count);
        }
        if counts[0] != counts[1] {
            return Ok(Outcome::wrong(format!(
                "{} objects live after 10 times, {} after 99 ({profile})",
                counts[0], counts[1]
            )));
        }
    }
    Ok(Outcome::Passed)
}

/// The number in `live objects: N`.
fn live_objects(line: &str) -> Option<u64> {
    line.strip_prefix("live objects: ")?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn reads_the_count() {
        assert_eq!(super::live_objects("live objects: 12"), Some(12));
        assert_eq!(super::live_objects("Traceback"), None);
    }
}
