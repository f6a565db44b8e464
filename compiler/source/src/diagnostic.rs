//! The one type in which every stage reports to the user.

use crate::codes::Code;
use crate::span::Span;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Severity {
    Error,
    Warning,
    Note,
}

impl Severity {
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// A span to underline, with what to say about it (may be empty).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Label {
    pub span: Span,
    pub text: String,
    /// The place of the problem itself, not of something that explains it.
    pub primary: bool,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    pub code: Code,
    pub severity: Severity,
    pub message: String,
    /// The first is primary if the diagnostic has a place at all.
    pub labels: Vec<Label>,
    pub notes: Vec<String>,
    pub help: Option<String>,
}

impl Diagnostic {
    /// A diagnostic at `span` (none for [`Span::NONE`]) with the severity that its code stands for.
    #[must_use]
    pub fn new(code: Code, span: Span, message: impl Into<String>) -> Diagnostic {
        let mut diagnostic = Diagnostic {
            code,
            severity: code.severity(),
            message: message.into(),
            labels: Vec::new(),
            notes: Vec::new(),
            help: None,
        };
        if !span.is_none() {
            diagnostic.labels.push(Label { span, text: String::new(), primary: true });
        }
        diagnostic
    }

    /// A diagnostic whose message is the title of its code, such as "generators are not supported yet".
    #[must_use]
    pub fn of(code: Code, span: Span) -> Diagnostic {
        Diagnostic::new(code, span, code.title())
    }

    /// Text beside the primary span.
    #[must_use]
    pub fn primary_text(mut self, text: impl Into<String>) -> Self {
        if let Some(label) = self.labels.first_mut() {
            label.text = text.into();
        }
        self
    }

    /// A further span that explains the first. One in no file is left out.
    #[must_use]
    pub fn label(mut self, span: Span, text: impl Into<String>) -> Self {
        if !span.is_none() {
            self.labels.push(Label { span, text: text.into(), primary: false });
        }
        self
    }

    #[must_use]
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }

    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// The same as a warning: the program can be compiled, and this happens to it.
    #[must_use]
    pub fn deferred(mut self, consequence: impl Into<String>) -> Self {
        self.severity = Severity::Warning;
        self.note(consequence)
    }

    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// The primary span, [`Span::NONE`] if the diagnostic has no place.
    #[must_use]
    pub fn span(&self) -> Span {
        self.labels.iter().find(|label| label.primary).map_or(Span::NONE, |label| label.span)
    }

    /// Orders diagnostics as a reader of the files expects them and drops exact repetitions.
    pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
        diagnostics.sort_by(|a, b| {
            let key = |d: &Diagnostic| (d.span().file, d.span().start, d.severity, d.code);
            key(a).cmp(&key(b))
        });
        diagnostics.dedup();
    }
}
