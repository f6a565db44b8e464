//! The parts of the language that generated programs may use, so that fuzzing is useful while molt still grows.

use anyhow::{Result, bail};

/// A part of the language. Integers, `if`, assignment and `print` are always there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Feature {
    Loops,
    Functions,
    Floats,
    Strs,
    Lists,
    Tuples,
    Dicts,
    Classes,
    Exceptions,
    Closures,
    Generators,
    Comprehensions,
    FStrings,
    Dynamic,
    Bytes,
    Sets,
    Match,
    Managers,
    Dunders,
    Decorators,
}

const NAMES: [(&str, Feature); 20] = [
    ("loops", Feature::Loops),
    ("functions", Feature::Functions),
    ("floats", Feature::Floats),
    ("strs", Feature::Strs),
    ("lists", Feature::Lists),
    ("tuples", Feature::Tuples),
    ("dicts", Feature::Dicts),
    ("classes", Feature::Classes),
    ("exceptions", Feature::Exceptions),
    ("closures", Feature::Closures),
    ("generators", Feature::Generators),
    ("comprehensions", Feature::Comprehensions),
    ("fstrings", Feature::FStrings),
    ("dynamic", Feature::Dynamic),
    ("bytes", Feature::Bytes),
    ("sets", Feature::Sets),
    ("match", Feature::Match),
    ("managers", Feature::Managers),
    ("dunders", Feature::Dunders),
    ("decorators", Feature::Decorators),
];

#[derive(Clone, Debug)]
pub(super) struct Features(Vec<Feature>);

impl Features {
    /// Everything.
    pub(super) fn all() -> Features {
        Features(NAMES.iter().map(|(_, feature)| *feature).collect())
    }

    /// Parses `ints,floats,...`.
    pub(super) fn parse(text: &str) -> Result<Features> {
        let mut features = Vec::new();
        for name in text.split(',').map(str::trim).filter(|name| !name.is_empty() && *name != "ints") {
            match NAMES.iter().find(|(known, _)| *known == name) {
                Some((_, feature)) => features.push(*feature),
                None => bail!("no feature `{name}`; there are ints, {}", NAMES.map(|(name, _)| name).join(", ")),
            }
        }
        Ok(Features(features))
    }

    pub(super) fn has(&self, feature: Feature) -> bool {
        self.0.contains(&feature)
    }

    /// Part of the features, so that many programs are small and only few use everything at once: at most
    /// `share.0` of `share.1`.
    pub(super) fn sample(&self, random: &mut super::random::Random, share: (usize, usize)) -> Features {
        let keep = random.between(1, share.0);
        Features(self.0.iter().copied().filter(|_| random.below(share.1) < keep).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_lists_of_features() {
        let features = Features::parse("ints, floats,loops").unwrap();
        assert!(features.has(Feature::Floats) && features.has(Feature::Loops) && !features.has(Feature::Strs));
        assert!(Features::parse("goto").is_err());
        assert!(NAMES.iter().all(|(name, feature)| Features::parse(name).unwrap().has(*feature)));
    }
}
