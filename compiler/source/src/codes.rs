//! The table of all diagnostic codes.
//!
//! A new code is one row here and its explanation in `docs/diagnostics/Mxxxx.md`; the file is embedded,
//! so a row without a text does not build; `cargo dev tidy` finds a row that nothing reports. Numbers are never
//! reused. Retired: M0100 to M0103, M0106 to M0109, M0112 to M0119, M0205, M0302, M0305, M04xx, M0508 and M06xx.

use std::fmt;

use crate::diagnostic::Severity;

/// What kind of thing a code reports; the first two digits of its number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Category {
    /// M00xx: what CPython rejects as well.
    Syntax,
    /// M01xx: Python that molt does not compile yet.
    NotYet,
    /// M02xx: names and imports.
    Names,
    /// M03xx: excluded on purpose, because ahead-of-time compilation rules it out.
    Excluded,
    /// M05xx: targets, files and tools.
    Toolchain,
    /// M09xx: bugs in molt.
    Internal,
}

macro_rules! codes {
    ($($number:ident $name:ident $category:ident $severity:ident $title:literal;)*) => {
        /// A diagnostic code. Named in the source, numbered for users.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Code {
            $(#[doc = concat!(stringify!($number), ": ", $title)] $name,)*
        }

        impl Code {
            pub const ALL: &'static [Code] = &[$(Code::$name),*];

            /// The number, such as `M0101`.
            #[must_use]
            pub fn number(self) -> &'static str {
                match self { $(Code::$name => stringify!($number)),* }
            }

            /// One line, in lower case, fit to be a message.
            #[must_use]
            pub fn title(self) -> &'static str {
                match self { $(Code::$name => $title),* }
            }

            #[must_use]
            pub fn category(self) -> Category {
                match self { $(Code::$name => Category::$category),* }
            }

            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity),* }
            }

            /// The long text in Markdown, with an example.
            #[must_use]
            pub fn explanation(self) -> &'static str {
                match self { $(Code::$name => include_str!(concat!(
                    env!("CARGO_MANIFEST_DIR"), "/../../docs/diagnostics/", stringify!($number), ".md"
                ))),* }
            }
        }
    };
}

codes! {
    M0001 InvalidSyntax         Syntax       Error   "invalid syntax";
    M0002 UnterminatedString    Syntax       Error   "unterminated string literal";
    M0003 Brackets              Syntax       Error   "brackets do not match";
    M0004 Indentation           Syntax       Error   "wrong indentation";
    M0005 Tabs                  Syntax       Error   "inconsistent use of tabs and spaces in indentation";
    M0006 AssignmentTarget      Syntax       Error   "cannot assign to this expression";
    M0007 FormattedString       Syntax       Error   "malformed f-string";
    M0008 NumberLiteral         Syntax       Error   "invalid number literal";
    M0009 InvalidCharacter      Syntax       Error   "invalid character";
    M0010 SourceEncoding        Syntax       Error   "the source cannot be decoded";
    M0011 NewerSyntax           Syntax       Error   "syntax of a newer Python version";
    M0012 OutsideFunction       Syntax       Error   "statement or expression outside a function";
    M0013 OutsideLoop           Syntax       Error   "'break' or 'continue' outside a loop";
    M0014 Parameters            Syntax       Error   "invalid parameter list";
    M0015 ScopeDeclaration      Syntax       Error   "invalid 'global' or 'nonlocal' declaration";
    M0016 FutureImport          Syntax       Error   "invalid import from __future__";
    M0017 Starred               Syntax       Error   "starred expression in a place that does not allow it";
    M0018 Pattern               Syntax       Error   "invalid pattern in 'case'";
    M0019 Arguments             Syntax       Error   "invalid argument list";
    M0020 TooComplex            Syntax       Error   "code nested too deeply";
    M0021 StringEscape          Syntax       Error   "malformed escape sequence";
    M0022 EscapeWarning         Syntax       Warning "unknown escape sequence";
    M0023 Comprehension         Syntax       Error   "invalid comprehension";
    M0024 TypeParameters        Syntax       Error   "invalid type parameters";
    M0025 Keyword               Syntax       Error   "keyword in place of a name";
    M0026 DoubtfulCode          Syntax       Warning "valid syntax that hardly means what it says";

    M0105 TemplateStrings       NotYet       Error   "t-strings are not supported yet";
    M0110 StdlibModule          NotYet       Error   "this module of the standard library is not supported yet";
    M0111 BuiltinNotYet         NotYet       Error   "this builtin is not supported yet";

    M0201 UndefinedName         Names        Warning "undefined name";
    M0202 ModuleNotFound        Names        Error   "module not found";
    M0203 NameNotInModule       Names        Error   "the module has no such name";
    M0204 RelativeImport        Names        Error   "relative import beyond the top-level package";

    M0301 DynamicCode           Excluded     Error   "code made at run time cannot be compiled ahead of time";
    M0303 FrameAccess           Excluded     Error   "frames cannot be inspected or changed";
    M0304 DynamicImport         Excluded     Error   "imports must be known at compile time";

    M0501 CannotRead            Toolchain    Error   "a file cannot be read";
    M0502 CannotWrite           Toolchain    Error   "a file cannot be written";
    M0503 MissingTool           Toolchain    Error   "a tool is missing";
    M0504 LinkFailed            Toolchain    Error   "linking failed";
    M0505 TargetNotBuilt        Toolchain    Error   "this molt was built without that target";
    M0506 CannotRun             Toolchain    Error   "the program cannot be started";
    M0507 NoReference           Toolchain    Error   "no CPython 3.12 or newer to compare with";

    M0901 InternalError         Internal     Error   "internal compiler error";
}

impl Code {
    /// Finds a code by its number; the `M` and leading zeros may be left out.
    #[must_use]
    pub fn find(text: &str) -> Option<Code> {
        let digits = text.trim_start_matches(['M', 'm']);
        let number: u32 = digits.parse().ok()?;
        Code::ALL.iter().copied().find(|code| code.number()[1..].parse() == Ok(number))
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.number())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_ascend_within_their_ranges() {
        assert!(Code::ALL.is_sorted_by(|a, b| a.number() < b.number()));
        for code in Code::ALL {
            let range = match code.category() {
                Category::Syntax => "M00",
                Category::NotYet => "M01",
                Category::Names => "M02",
                Category::Excluded => "M03",
                Category::Toolchain => "M05",
                Category::Internal => "M09",
            };
            assert!(code.number().starts_with(range) && code.number().len() == 5, "{code}");
        }
    }

    #[test]
    fn explanations_open_with_number_and_title() {
        for code in Code::ALL {
            let opening = format!("# {}: {}\n\n", code.number(), code.title());
            assert!(code.explanation().starts_with(&opening), "docs/diagnostics/{code}.md must open with {opening:?}");
            assert!(code.explanation().len() > opening.len() + 40, "{code} explains nothing");
        }
    }

    #[test]
    fn lookup_is_lenient() {
        assert_eq!(Code::find("M0105"), Some(Code::TemplateStrings));
        assert_eq!(Code::find("m105"), Some(Code::TemplateStrings));
        assert_eq!(Code::find("M9999"), None);
        assert_eq!(Code::find("t-strings"), None);
    }
}
