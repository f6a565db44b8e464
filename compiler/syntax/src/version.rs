//! The Python versions whose syntax and semantics can be asked for.

use std::fmt;
use std::str::FromStr;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum PythonVersion {
    V3_12,
    #[default]
    V3_13,
    V3_14,
}

impl PythonVersion {
    pub const ALL: [PythonVersion; 3] = [PythonVersion::V3_12, PythonVersion::V3_13, PythonVersion::V3_14];

    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            PythonVersion::V3_12 => "3.12",
            PythonVersion::V3_13 => "3.13",
            PythonVersion::V3_14 => "3.14",
        }
    }

    #[must_use]
    pub fn minor(self) -> u8 {
        12 + self as u8
    }

    pub(crate) fn parser(self) -> ruff_python_ast::PythonVersion {
        ruff_python_ast::PythonVersion { major: 3, minor: self.minor() }
    }
}

impl fmt::Display for PythonVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for PythonVersion {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        PythonVersion::ALL
            .into_iter()
            .find(|version| version.name() == text)
            .ok_or_else(|| format!("'{text}' is not a supported version: use 3.12, 3.13 or 3.14"))
    }
}
