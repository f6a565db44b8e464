//! `cargo dev language`: the tables in `docs/language.md` that say, for every section of Python's reference, which test
//! programs show it or which diagnostic rejects it. `cargo dev tidy` calls for this command where they are stale, and
//! names every folder of tests and every diagnostic of unsupported Python that stands in no table.

mod rows;

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use self::rows::{CHAPTERS, Row};
use crate::paths;
use crate::testing::case::{self, Case, ExpectedFailures};

const PAGE: &str = "docs/language.md";
const TABLE_OF_CODES: &str = "compiler/source/src/codes.rs";
const MARKS: (&str, &str) = ("<!-- language:begin -->\n", "<!-- language:end -->");

/// Writes the tables into the page.
pub(crate) fn run() -> Result<ExitCode> {
    let page = paths::root().join(PAGE);
    let text = fs::read_to_string(&page)?;
    let support = Support::load()?;
    for complaint in support.complaints() {
        println!("{complaint}");
    }
    fs::write(page, with_tables(&text, &support.tables())?)?;
    Ok(if support.complaints().is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What is wrong with the page and its rows: each with the file to mend.
pub(crate) fn check() -> Result<Vec<(&'static str, String)>> {
    let support = Support::load()?;
    let rows = "compiler/dev/src/language/rows.rs";
    let mut found: Vec<_> = support.complaints().into_iter().map(|complaint| (rows, complaint)).collect();
    let text = fs::read_to_string(paths::root().join(PAGE))?;
    if with_tables(&text, &support.tables())? != text {
        found.push((PAGE, "the tables are stale: run `cargo dev language`".to_owned()));
    }
    Ok(found)
}

/// A diagnostic about Python that molt does not compile.
#[derive(Debug, PartialEq, Eq)]
struct Unsupported {
    number: String,
    title: String,
}

/// What the tables are made of.
struct Support {
    /// The programs that pass.
    programs: Vec<Case>,
    codes: Vec<Unsupported>,
}

impl Support {
    fn load() -> Result<Support> {
        let root = paths::run_tests();
        let failures = ExpectedFailures::load(&root.join("EXPECTED_FAILURES"))?;
        let mut programs = case::discover(&root)?;
        programs.retain(|case| failures.reason(case).is_none());
        let table = fs::read_to_string(paths::root().join(TABLE_OF_CODES)).context(TABLE_OF_CODES)?;
        Ok(Support { programs, codes: unsupported(&table) })
    }

    fn tables(&self) -> String {
        let mut out = String::new();
        for (title, rows) in CHAPTERS {
            let _ = write!(out, "\n### {title}\n\n| section | programs | not supported |\n|---|---|---|\n");
            for row in *rows {
                let _ = writeln!(out, "| {} | {} | {} |", row.title, self.shown_by(row), self.rejected_by(row));
            }
        }
        out.push('\n');
        out
    }

    fn shown_by(&self, row: &Row) -> String {
        if row.tests.is_empty() {
            return String::new();
        }
        let links: Vec<String> = row.tests.iter().map(|test| format!("[{test}]({})", link(test))).collect();
        let count = self.programs.iter().filter(|case| row.tests.iter().any(|test| below(case, test))).count();
        format!("{}{}", about(count), links.join(", "))
    }

    fn rejected_by(&self, row: &Row) -> String {
        let named = self.codes.iter().filter(|code| row.codes.contains(&code.number.as_str()));
        let links = named.map(|code| format!("[{0}](diagnostics/{0}.md), {1}", code.number, code.title));
        links.collect::<Vec<_>>().join("; ")
    }

    /// Rows that name nothing or what does not exist, and what no row names.
    fn complaints(&self) -> Vec<String> {
        let rows = || CHAPTERS.iter().flat_map(|(_, rows)| rows.iter());
        let mut found = Vec::new();
        for row in rows() {
            if row.tests.is_empty() && row.codes.is_empty() {
                found.push(format!("'{}' has neither programs nor a diagnostic", row.title));
            }
            let gone = row.tests.iter().filter(|test| !self.programs.iter().any(|case| below(case, test)));
            found.extend(gone.map(|test| format!("'{}': no program of tests/run/{test} passes", row.title)));
            let unknown = row.codes.iter().filter(|number| !self.codes.iter().any(|code| code.number == **number));
            found.extend(unknown.map(|code| format!("'{}': {code} is not about unsupported Python", row.title)));
        }
        let mut folders: Vec<&str> = self.programs.iter().filter_map(|case| case.name.split('/').next()).collect();
        folders.dedup();
        let shown =
            |folder: &str| rows().any(|row| row.tests.iter().any(|test| test.split('/').next() == Some(folder)));
        let lost = folders.into_iter().filter(|folder| !shown(folder));
        found.extend(lost.map(|folder| format!("no section of the reference names tests/run/{folder}")));
        let lost = self.codes.iter().filter(|code| !rows().any(|row| row.codes.contains(&code.number.as_str())));
        found.extend(lost.map(|code| format!("no section of the reference names {}", code.number)));
        found
    }
}

/// Whether a program is the named one or stands in the named folder.
fn below(case: &Case, test: &str) -> bool {
    case.name.strip_prefix(test).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// From the page to a folder or a program.
fn link(test: &str) -> String {
    let folder = format!("../tests/run/{test}");
    if paths::run_tests().join(Path::new(test)).is_dir() { folder } else { format!("{folder}.py") }
}

/// How many programs there are, where there are many: it must not change with every new one.
fn about(count: usize) -> String {
    let steps = [100, 50, 20, 10];
    steps.iter().find(|step| count >= **step).map_or_else(String::new, |step| format!("{step}+: "))
}

/// The rows of the table of diagnostics that concern valid Python.
fn unsupported(table: &str) -> Vec<Unsupported> {
    let rows = table.lines().filter_map(|line| {
        let mut words = line.split_whitespace();
        let number = words.next().filter(|word| word.starts_with('M') && word.len() == 5)?;
        let category = words.nth(1)?;
        let title = line.split('"').nth(1)?;
        let valid = matches!(category, "NotYet" | "Excluded");
        valid.then(|| Unsupported { number: number.to_owned(), title: title.to_owned() })
    });
    rows.collect()
}

fn with_tables(text: &str, tables: &str) -> Result<String> {
    let parts = text.split_once(MARKS.0).and_then(|(before, rest)| Some((before, rest.split_once(MARKS.1)?.1)));
    let Some((before, after)) = parts else { bail!("{PAGE} has no marks where the tables stand") };
    Ok(format!("{before}{}{tables}{}{after}", MARKS.0, MARKS.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_of_valid_python_are_found() {
        let table = "codes! {\n    M0001 InvalidSyntax Syntax Error \"invalid syntax\";\n\
                     M0105 TemplateStrings NotYet Error \"t-strings\";\n    M0303 Frames Excluded Error \"frames\";\n}\n";
        let found: Vec<_> = unsupported(table).into_iter().map(|code| code.number).collect();
        assert_eq!(found, ["M0105", "M0303"]);
    }

    #[test]
    fn counts_are_rough() {
        assert_eq!([1, 9, 10, 19, 57, 640].map(about), ["", "", "10+: ", "10+: ", "50+: ", "100+: "]);
    }

    #[test]
    fn tables_replace_tables() {
        let text = format!("a\n{}old\n{}\nb\n", MARKS.0, MARKS.1);
        assert_eq!(with_tables(&text, "new\n").unwrap(), format!("a\n{}new\n{}\nb\n", MARKS.0, MARKS.1));
        assert!(with_tables("a", "new").is_err());
    }
}
