//! The parser's errors in CPython's words.
//!
//! The parser names what it expected; CPython mostly says "invalid syntax" and something helpful where a
//! rule of its grammar recognises a common mistake. Those rules are followed here from the tokens around
//! the error and the tree that the parser made of it.

use molt_source::{Code, Diagnostic, SourceFile, Span};
use ruff_python_ast::ModModule;
use ruff_python_ast::token::{Token, TokenKind};
use ruff_python_parser::{
    InterpolatedStringErrorType as InString, LexicalErrorType as Lex, ParseError, ParseErrorType as Kind,
    UnsupportedSyntaxError, UnsupportedSyntaxErrorKind as Unsupported,
};
use ruff_text_size::{Ranged, TextRange};

use crate::parse::span_of;
use crate::targets;
use crate::version::PythonVersion;

pub(crate) struct Translator<'a> {
    pub(crate) file: &'a SourceFile,
    pub(crate) tokens: &'a [Token],
    pub(crate) module: &'a ModModule,
}

/// The parser's wording where it has no kind of its own, and CPython's. Matched by prefix.
const WORDINGS: &[(&str, Code, &str)] = &[
    ("Only one '/' separator allowed", Code::Parameters, "/ may appear only once"),
    ("'/' parameter must appear before", Code::Parameters, "/ must be ahead of *"),
    ("Position-only parameter separator not allowed", Code::Parameters, "at least one argument must precede /"),
    ("Only one '*' parameter", Code::Parameters, "* argument may appear only once"),
    ("Only one '*' separator", Code::Parameters, "* argument may appear only once"),
    ("Keyword-only parameter separator not allowed", Code::Parameters, "* argument may appear only once"),
    ("Only one '**' parameter", Code::Parameters, "arguments cannot follow var-keyword argument"),
    ("Cannot have both 'except'", Code::InvalidSyntax, "cannot have both 'except' and 'except*' on the same 'try'"),
    ("Boolean 'not' expression cannot", Code::InvalidSyntax, "'not' after an operator must be parenthesized"),
    ("Only single target (not tuple)", Code::AssignmentTarget, "only single target (not tuple) can be annotated"),
    ("Only single target (not list)", Code::AssignmentTarget, "only single target (not list) can be annotated"),
    ("Multiple exception types must", Code::InvalidSyntax, "multiple exception types must be parenthesized"),
    ("Expected one or more exception types", Code::InvalidSyntax, "expected one or more exception types"),
    ("Trailing comma not allowed", Code::InvalidSyntax, "trailing comma not allowed without surrounding parentheses"),
    ("Positional patterns cannot follow", Code::Pattern, "positional patterns follow keyword patterns"),
    ("Expected `except` or `finally` after", Code::InvalidSyntax, "expected 'except' or 'finally' block"),
    (
        "Invalid mapping pattern key",
        Code::Pattern,
        "mapping pattern keys may only match literals and attribute lookups",
    ),
    ("cannot mix t-string", Code::FormattedString, "cannot mix t-string literals with string or bytes literals"),
    ("Bytes literal cannot be mixed", Code::InvalidSyntax, "cannot mix bytes and nonbytes literals"),
    ("missing closing bracket", Code::Brackets, "'[' was never closed"),
    ("missing closing brace", Code::Brackets, "'{' was never closed"),
    ("missing closing parenthesis", Code::Brackets, "'(' was never closed"),
    ("Expected an identifier, but found a keyword", Code::Keyword, "invalid syntax"),
    ("The keyword is not allowed as a variable", Code::Keyword, "invalid syntax"),
];

/// Clauses that need a block, in the parser's words and in CPython's.
const CLAUSES: &[(&str, &str)] = &[
    ("function definition", "function definition"),
    ("`class` definition", "class definition"),
    ("`if` statement", "'if' statement"),
    ("`elif` clause", "'elif' statement"),
    ("`else` clause", "'else' statement"),
    ("`for` statement", "'for' statement"),
    ("`while` statement", "'while' statement"),
    ("`with` statement", "'with' statement"),
    ("`try` statement", "'try' statement"),
    ("`except` clause", "'except' statement"),
    ("`finally` clause", "'finally' statement"),
    ("`match` statement", "'match' statement"),
    ("`case` block", "'case' statement"),
];

impl Translator<'_> {
    pub(crate) fn translate(&self, error: &ParseError) -> Diagnostic {
        let span = span_of(self.file.id, error.location);
        let text = |code, message: &str| Diagnostic::new(code, span, message);
        match &error.error {
            Kind::Lexical(lexical) => self.lexical(lexical, span),
            Kind::FStringError(kind) => self.in_string(kind, 'f', span),
            Kind::TStringError(kind) => self.in_string(kind, 't', span),
            Kind::ExpectedToken { expected, found } => self.expected(*expected, *found, span),
            Kind::ExpectedExpression => self.expected_expression(span),
            Kind::InvalidAssignmentTarget => self.target(error.location, targets::Use::Assign, span),
            Kind::InvalidNamedAssignmentTarget => self.target(error.location, targets::Use::Named, span),
            Kind::InvalidAugmentedAssignmentTarget => self.target(error.location, targets::Use::Augmented, span),
            Kind::InvalidDeleteTarget => self.target(error.location, targets::Use::Delete, span),
            Kind::InvalidAnnotatedAssignmentTarget => text(Code::AssignmentTarget, "illegal target for annotation"),
            Kind::SimpleStatementsOnSameLine => self.statements_on_one_line(span),
            Kind::UnexpectedIndentation => text(Code::Indentation, "unexpected indent"),
            Kind::UnparenthesizedGeneratorExpression => {
                text(Code::Arguments, "Generator expression must be parenthesized")
            }
            Kind::InvalidStarredExpressionUsage => self.starred(span),
            Kind::NonDefaultParamAfterDefaultParam => {
                text(Code::Parameters, "parameter without a default follows parameter with a default")
            }
            Kind::ParamAfterVarKeywordParam => text(Code::Parameters, "arguments cannot follow var-keyword argument"),
            Kind::ExpectedKeywordParam => text(Code::Parameters, "named arguments must follow bare *"),
            Kind::VarParameterWithDefault => {
                let doubled = self.file.text()[..span.start as usize].trim_end().ends_with("**")
                    || self.file.slice(span).starts_with("**");
                let which = if doubled { "keyword" } else { "positional" };
                text(Code::Parameters, &format!("var-{which} argument cannot have default value"))
            }
            Kind::DuplicateKeywordArgumentError(name) => {
                text(Code::Arguments, &format!("keyword argument repeated: {name}"))
            }
            Kind::PositionalAfterKeywordArgument => {
                text(Code::Arguments, "positional argument follows keyword argument")
            }
            Kind::PositionalAfterKeywordUnpacking => {
                text(Code::Arguments, "positional argument follows keyword argument unpacking")
            }
            Kind::InvalidArgumentUnpackingOrder => {
                text(Code::Arguments, "iterable argument unpacking follows keyword argument unpacking")
            }
            Kind::IterableUnpackingInComprehension => {
                text(Code::Comprehension, "iterable unpacking cannot be used in comprehension")
            }
            Kind::EmptyTypeParams => text(Code::TypeParameters, "Type parameter list cannot be empty"),
            Kind::EmptyImportNames if self.at(span.start).is_some_and(|token| token.kind() == TokenKind::Newline) => {
                text(Code::InvalidSyntax, "Expected one or more names after 'import'")
            }
            Kind::ExpectedRealNumber => text(Code::Pattern, "real number required in complex literal"),
            Kind::ExpectedImaginaryNumber => text(Code::Pattern, "imaginary number required in complex literal"),
            Kind::OtherError(message) => self.other(message, span),
            _ => text(Code::InvalidSyntax, "invalid syntax"),
        }
    }

    /// Where CPython's parser has read to when it gives up at an offset, if tokens of the statement are left there: it
    /// tries to go on behind a value that only a comma lacks.
    pub(crate) fn stuck(&self, offset: u32) -> Option<u32> {
        let from = self.index(offset);
        let real = |token: &&Token| {
            !is_layout(token.kind()) && !matches!(token.kind(), TokenKind::EndOfFile | TokenKind::Unknown)
        };
        let found = self.tokens.get(from).filter(real)?;
        let lacks_comma = self.in_brackets(offset)
            && !self.in_parameters(offset)
            && self.before(offset).is_some_and(|before| ends_expression(before.kind()))
            && starts_expression(found.kind());
        let read = if lacks_comma { self.tokens[from + 1..].iter().find(real)? } else { found };
        Some(read.start().to_u32())
    }

    /// The token at an offset, or the next one.
    fn at(&self, offset: u32) -> Option<&Token> {
        self.tokens.get(self.index(offset))
    }

    /// Whether a block ends at an offset, before any other token.
    pub(crate) fn is_dedent(&self, offset: u32) -> bool {
        let from = self.tokens.partition_point(|token| token.start().to_u32() < offset);
        self.tokens.get(from).is_some_and(|token| token.start().to_u32() == offset && token.kind() == TokenKind::Dedent)
    }

    fn index(&self, offset: u32) -> usize {
        self.tokens.partition_point(|token| token.end().to_u32() <= offset && !token.range().is_empty())
    }

    /// The last token that ends at or before an offset, comments and layout left out.
    fn before(&self, offset: u32) -> Option<&Token> {
        let until = self.tokens.partition_point(|token| token.end().to_u32() <= offset);
        self.tokens[..until].iter().rev().find(|token| !is_layout(token.kind()))
    }

    /// First token of the statement that holds an offset.
    fn statement_start(&self, offset: u32) -> Option<&Token> {
        let until = self.tokens.partition_point(|token| token.start().to_u32() <= offset);
        let start =
            self.tokens[..until].iter().rposition(|token| matches!(token.kind(), TokenKind::Newline | TokenKind::Semi));
        self.tokens[start.map_or(0, |at| at + 1)..].iter().find(|token| !is_layout(token.kind()))
    }

    /// Whether brackets are open at an offset, as far as its statement tells.
    fn in_brackets(&self, offset: u32) -> bool {
        let start = self.statement_start(offset).map_or(0, |token| token.start().to_u32());
        let mut depth = 0_i32;
        for token in self.tokens.iter().filter(|token| (start..offset).contains(&token.start().to_u32())) {
            match token.kind() {
                TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace => depth += 1,
                TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace => depth -= 1,
                _ => {}
            }
        }
        depth > 0
    }

    /// The innermost bracket that is open at an offset.
    fn open_bracket(&self, offset: u32) -> Option<&Token> {
        let until = self.tokens.partition_point(|token| token.start().to_u32() < offset);
        let mut depth = 0;
        for token in self.tokens[..until].iter().rev() {
            match token.kind() {
                TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace => depth += 1,
                TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace if depth > 0 => depth -= 1,
                TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace => return Some(token),
                TokenKind::Newline => return None,
                _ => {}
            }
        }
        None
    }

    fn slice(&self, token: &Token) -> &str {
        self.file.slice(span_of(self.file.id, token))
    }

    fn other(&self, message: &str, span: Span) -> Diagnostic {
        if let Some(clause) = message.strip_prefix("Expected an indented block after ") {
            return self.expected_block(clause, span);
        }
        if message == "Expected a parameter name" {
            return self.keyword_argument(span);
        }
        if message.starts_with("Position-only")
            && self.before(span.start).is_some_and(|before| before.kind() == TokenKind::Comma)
        {
            return Diagnostic::new(Code::Parameters, span, "/ must be ahead of *");
        }
        let known = WORDINGS.iter().find(|(prefix, _, _)| message.starts_with(prefix));
        let declares = self.statement_start(span.start).map(Token::kind);
        if message.starts_with("Trailing comma") && matches!(declares, Some(TokenKind::Global | TokenKind::Nonlocal)) {
            return Diagnostic::new(Code::InvalidSyntax, span, "invalid syntax");
        }
        if let Some(&(_, code, wording)) = known {
            if code == Code::Keyword
                && let Some((before, found)) = self.before(span.start).zip(self.at(span.start))
                && let Some(error) = self.in_field(before, found, span)
            {
                return error;
            }
            return Diagnostic::new(code, span, wording);
        }
        self.misplaced(span)
    }

    fn expected_block(&self, clause: &str, span: Span) -> Diagnostic {
        let clause = CLAUSES.iter().find(|(known, _)| *known == clause).map_or("statement", |(_, name)| name);
        // The clause ends with the colon before the error.
        let until = self.tokens.partition_point(|token| token.start().to_u32() < span.start);
        let colon = self.tokens[..until].iter().rev().find(|token| token.kind() == TokenKind::Colon);
        let header = colon.and_then(|colon| self.statement_start(colon.start().to_u32()));
        let line = header.map_or(1, |token| self.file.line_of(token.start().to_u32()));
        let message = format!("expected an indented block after {clause} on line {line}");
        Diagnostic::new(Code::Indentation, span, message)
    }

    /// `f(x.y=1)`: something else than a name before `=`.
    fn keyword_argument(&self, span: Span) -> Diagnostic {
        let text = self.file.slice(span);
        if matches!(text, "True" | "False" | "None") {
            return Diagnostic::new(Code::Arguments, span, format!("cannot assign to {text}"));
        }
        if text.starts_with('*') {
            return Diagnostic::new(Code::Arguments, span, "cannot assign to iterable argument unpacking");
        }
        let message = "expression cannot contain assignment, perhaps you meant \"==\"?";
        Diagnostic::new(Code::Arguments, span, message)
    }

    fn target(&self, range: TextRange, usage: targets::Use, span: Span) -> Diagnostic {
        let message = targets::message(self.module, range, usage, self.file.text());
        Diagnostic::new(Code::AssignmentTarget, span, message)
    }

    fn starred(&self, span: Span) -> Diagnostic {
        let before = self.before(span.start).map(Token::kind);
        let message = match before {
            Some(TokenKind::Colon) if self.in_brackets(span.start) => "invalid syntax",
            Some(TokenKind::Lpar) => "cannot use starred expression here",
            Some(TokenKind::Newline | TokenKind::Equal | TokenKind::Semi) | None => "can't use starred expression here",
            _ => "invalid syntax",
        };
        Diagnostic::new(Code::Starred, span, message)
    }

    fn expected_expression(&self, span: Span) -> Diagnostic {
        let text = |message: &str| Diagnostic::new(Code::InvalidSyntax, span, message);
        let Some(before) = self.before(span.start) else { return self.misplaced(span) };
        let found = self.at(span.start).map_or(TokenKind::EndOfFile, Token::kind);
        if let Some(letter) = self.replacement_field(before) {
            let mark = match found {
                TokenKind::Exclamation => "!",
                TokenKind::Rbrace => "}",
                TokenKind::Colon => ":",
                TokenKind::Equal => "=",
                TokenKind::FStringEnd | TokenKind::TStringEnd | TokenKind::EndOfFile => {
                    return Diagnostic::new(Code::FormattedString, span, format!("{letter}-string: expecting '}}'"));
                }
                _ => {
                    let message = format!("{letter}-string: expecting a valid expression after '{{'");
                    return Diagnostic::new(Code::FormattedString, span, message);
                }
            };
            let message = format!("{letter}-string: valid expression required before '{mark}'");
            return Diagnostic::new(Code::FormattedString, span, message);
        }
        match (before.kind(), found) {
            (TokenKind::Equal, TokenKind::Rpar | TokenKind::Comma) => {
                let definition = self.statement_start(span.start).map(Token::kind);
                if matches!(definition, Some(TokenKind::Def | TokenKind::Async | TokenKind::Lambda)) {
                    text("expected default value expression")
                } else {
                    text("expected argument value expression")
                }
            }
            (TokenKind::Colon, TokenKind::Rbrace | TokenKind::Comma) => {
                text("expression expected after dictionary key and ':'")
            }
            (TokenKind::Star, TokenKind::Rsqb | TokenKind::Rpar | TokenKind::Rbrace | TokenKind::Comma)
                if self.in_brackets(span.start) =>
            {
                text("Invalid star expression")
            }
            (TokenKind::Rarrow, _) => text("expected ':'"),
            (TokenKind::Lpar, TokenKind::DoubleStar) if !self.is_call(before) => {
                text("cannot use double starred expression here")
            }
            _ => self.misplaced(span),
        }
    }

    /// Whether a parenthesis starts the arguments of a call.
    fn is_call(&self, parenthesis: &Token) -> bool {
        self.before(parenthesis.start().to_u32()).is_some_and(|token| ends_expression(token.kind()))
    }

    /// The letter of the f- or t-string whose replacement field a brace opens.
    fn replacement_field(&self, brace: &Token) -> Option<char> {
        if brace.kind() != TokenKind::Lbrace {
            return None;
        }
        let before = self.before(brace.start().to_u32())?.kind();
        let until = self.tokens.partition_point(|token| token.end() <= brace.start());
        let mut depth = 0;
        if !matches!(
            before,
            TokenKind::FStringStart
                | TokenKind::FStringMiddle
                | TokenKind::Rbrace
                | TokenKind::TStringStart
                | TokenKind::TStringMiddle
                | TokenKind::Colon
        ) {
            return None;
        }
        for token in self.tokens[..until].iter().rev() {
            match token.kind() {
                TokenKind::FStringEnd | TokenKind::TStringEnd => depth += 1,
                TokenKind::FStringStart if depth == 0 => return Some('f'),
                TokenKind::TStringStart if depth == 0 => return Some('t'),
                TokenKind::FStringStart | TokenKind::TStringStart => depth -= 1,
                _ => {}
            }
        }
        None
    }

    fn expected(&self, expected: TokenKind, found: TokenKind, span: Span) -> Diagnostic {
        let text = |message: &str| Diagnostic::new(Code::InvalidSyntax, span, message);
        let statement = self.statement_start(span.start).map(Token::kind);
        match expected {
            TokenKind::Colon if found == TokenKind::Equal => self.single_equals(span),
            TokenKind::Colon
                if found == TokenKind::Newline
                    || matches!(statement, Some(TokenKind::Else | TokenKind::Try | TokenKind::Finally)) =>
            {
                text("expected ':'")
            }
            TokenKind::Colon
                if matches!(found, TokenKind::Rbrace | TokenKind::Comma | TokenKind::For)
                    && self.open_bracket(span.start).map(Token::kind) == Some(TokenKind::Lbrace) =>
            {
                text("':' expected after dictionary key")
            }
            TokenKind::Lpar => text("expected '('"),
            TokenKind::Else if found != TokenKind::Colon => text("expected 'else' after 'if' expression"),
            TokenKind::In if self.in_brackets(span.start) => text("'in' expected after for-loop variables"),
            TokenKind::Rbrace if found == TokenKind::For && self.unpacks_dict(span.start) => {
                text("dict unpacking cannot be used in dict comprehension")
            }
            TokenKind::Rsqb | TokenKind::Rbrace if found == TokenKind::For => {
                text("did you forget parentheses around the comprehension target?")
            }
            TokenKind::Rpar if found == TokenKind::Lpar && statement == Some(TokenKind::Def) => {
                Diagnostic::new(Code::Parameters, span, "Function parameters cannot be parenthesized")
            }
            TokenKind::Comma | TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace if found == TokenKind::Equal => {
                let unpacking = self.before(span.start).and_then(|name| self.before(name.start().to_u32()));
                match unpacking.map(Token::kind) {
                    Some(TokenKind::DoubleStar) => {
                        Diagnostic::new(Code::Arguments, span, "cannot assign to keyword argument unpacking")
                    }
                    _ => self.single_equals(span),
                }
            }
            _ => self.misplaced(span),
        }
    }

    /// Whether `**` stands behind the bracket that is open at an offset.
    fn unpacks_dict(&self, offset: u32) -> bool {
        let bracket = self.open_bracket(offset).and_then(|bracket| self.at(bracket.end().to_u32()));
        bracket.is_some_and(|token| token.kind() == TokenKind::DoubleStar)
    }

    /// Whether the bracket that is open at an offset holds the parameters of a function.
    fn in_parameters(&self, offset: u32) -> bool {
        let name = self.open_bracket(offset).and_then(|bracket| self.before(bracket.start().to_u32()));
        let before = name.and_then(|name| self.before(name.start().to_u32()));
        before.is_some_and(|token| token.kind() == TokenKind::Def)
    }

    /// Whether an assignment stands before an offset in its statement.
    fn is_assigned(&self, offset: u32) -> bool {
        let start = self.statement_start(offset).map_or(0, |token| token.start().to_u32());
        let before = self.tokens.iter().filter(|token| (start..offset).contains(&token.start().to_u32()));
        before
            .into_iter()
            .any(|token| token.kind() == TokenKind::Equal || token.kind().as_augmented_assign_operator().is_some())
    }

    /// `if x = 3:`
    fn single_equals(&self, span: Span) -> Diagnostic {
        let before = self.before(span.start);
        let is_name = before.is_some_and(|token| token.kind() == TokenKind::Name);
        let attribute = before
            .and_then(|token| self.before(token.start().to_u32()))
            .is_some_and(|token| token.kind() == TokenKind::Dot);
        let message = match before.map(Token::kind) {
            Some(_) if is_name && attribute => "cannot assign to attribute here. Maybe you meant '==' instead of '='?",
            Some(TokenKind::Name) => "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
            Some(TokenKind::Rpar) => "cannot assign to function call here. Maybe you meant '==' instead of '='?",
            Some(TokenKind::Rsqb) => "cannot assign to subscript here. Maybe you meant '==' instead of '='?",
            Some(TokenKind::Int | TokenKind::Float | TokenKind::Complex | TokenKind::String) => {
                "cannot assign to literal here. Maybe you meant '==' instead of '='?"
            }
            _ => "invalid syntax",
        };
        Diagnostic::new(Code::InvalidSyntax, span, message)
    }

    fn statements_on_one_line(&self, span: Span) -> Diagnostic {
        let text = |message: String| Diagnostic::new(Code::InvalidSyntax, span, message);
        let start = self.statement_start(span.start);
        let found = self.at(span.start).map(Token::kind);
        if let Some(name) = start.map(|token| self.slice(token)).filter(|name| matches!(*name, "print" | "exec"))
            && self.before(span.start).is_some_and(|before| start.is_some_and(|start| before.start() == start.start()))
        {
            return text(format!("Missing parentheses in call to '{name}'. Did you mean {name}(...)?"));
        }
        if start.is_some_and(|token| token.kind() == TokenKind::Import) && found == Some(TokenKind::From) {
            return text("Did you mean to use 'from ... import ...' instead?".to_owned());
        }
        self.misplaced(span)
    }

    /// A token that the grammar has no use for here: a number run into a name, a missing comma, or just
    /// invalid syntax.
    fn misplaced(&self, span: Span) -> Diagnostic {
        let found = self.at(span.start);
        let before = self.before(span.start);
        if let (Some(found), Some(before)) = (found, before) {
            // Of other targets the parser knows more.
            if found.kind().as_augmented_assign_operator().is_some()
                && !self.in_brackets(span.start)
                && !self.is_assigned(span.start)
            {
                let message = "'tuple' is an illegal expression for augmented assignment";
                return Diagnostic::new(Code::AssignmentTarget, span, message);
            }
            if before.end() == found.start()
                && matches!(before.kind(), TokenKind::Int | TokenKind::Float | TokenKind::Complex)
                && (found.kind() == TokenKind::Name || found.kind().is_keyword() || found.kind() == TokenKind::Int)
            {
                let literal = number_kind(self.slice(before));
                return Diagnostic::new(
                    Code::NumberLiteral,
                    span_of(self.file.id, before),
                    format!("invalid {literal} literal"),
                );
            }
            let name_and_string = before.kind() == TokenKind::Name && found.kind() == TokenKind::String;
            if self.in_brackets(span.start)
                && ends_expression(before.kind())
                && starts_expression(found.kind())
                && !name_and_string
                && !self.in_parameters(span.start)
            {
                return self.forgotten_comma(before, found);
            }
        }
        found
            .zip(before)
            .and_then(|(found, before)| self.in_field(before, found, span))
            .unwrap_or_else(|| Diagnostic::new(Code::InvalidSyntax, span, "invalid syntax"))
    }

    /// What a replacement field should go on with: CPython names it behind the longest expression that it can read.
    fn in_field(&self, before: &Token, found: &Token, span: Span) -> Option<Diagnostic> {
        let brace = self.open_bracket(span.start)?;
        let letter = self.replacement_field(brace)?;
        let say = |token: &Token, message: &str| {
            let span = span_of(self.file.id, token);
            Some(Diagnostic::new(Code::FormattedString, span, format!("{letter}-string: {message}")))
        };
        let is_open =
            !is_layout(found.kind()) && !matches!(found.kind(), TokenKind::FStringEnd | TokenKind::TStringEnd);
        if !is_open {
            return None;
        }
        let earlier = self.before(before.start().to_u32()).map(Token::kind);
        match before.kind() {
            TokenKind::Lbrace => say(found, "expecting a valid expression after '{'"),
            TokenKind::Equal => say(found, "expecting '!', or ':', or '}'"),
            TokenKind::Name if earlier == Some(TokenKind::Exclamation) => say(found, "expecting ':' or '}'"),
            kind if ends_expression(kind) && starts_expression(found.kind()) => {
                Some(self.forgotten_comma(before, found))
            }
            kind if ends_expression(kind) => say(found, "expecting '=', or '!', or ':', or '}'"),
            TokenKind::Colon => None,
            _ => say(before, "expecting '=', or '!', or ':', or '}'"),
        }
    }

    fn forgotten_comma(&self, before: &Token, found: &Token) -> Diagnostic {
        let span = span_of(self.file.id, before).to(span_of(self.file.id, found));
        Diagnostic::new(Code::InvalidSyntax, span, "invalid syntax. Perhaps you forgot a comma?")
    }

    fn lexical(&self, error: &Lex, span: Span) -> Diagnostic {
        let text = |code, message: String| Diagnostic::new(code, span, message);
        match error {
            Lex::UnclosedStringError | Lex::StringError => self.unterminated(span),
            Lex::FStringError(kind) => self.in_string(kind, 'f', span),
            Lex::TStringError(kind) => self.in_string(kind, 't', span),
            Lex::UnicodeError | Lex::MissingUnicodeLbrace | Lex::MissingUnicodeRbrace => {
                text(Code::StringEscape, crate::escapes::message(self.file, self.tokens, span))
            }
            Lex::IndentationError => {
                text(Code::Indentation, "unindent does not match any outer indentation level".to_owned())
            }
            Lex::UnrecognizedToken { tok } => match tok {
                tok if tok.is_ascii_graphic() => text(Code::InvalidSyntax, "invalid syntax".to_owned()),
                tok if tok.is_control() || tok.is_whitespace() || is_format_character(*tok) => {
                    text(Code::InvalidCharacter, format!("invalid non-printable character U+{:04X}", *tok as u32))
                }
                tok => text(Code::InvalidCharacter, format!("invalid character '{tok}' (U+{:04X})", *tok as u32)),
            },
            Lex::InvalidByteLiteral => {
                text(Code::StringEscape, "bytes can only contain ASCII literal characters".to_owned())
            }
            Lex::LineContinuationError => {
                let at_end =
                    self.file.text()[span.end as usize..].trim().is_empty() && self.file.slice(span).trim().len() <= 1;
                let message = if at_end && self.file.text().trim_end().ends_with('\\') {
                    "unexpected EOF while parsing"
                } else {
                    "unexpected character after line continuation character"
                };
                text(Code::InvalidSyntax, message.to_owned())
            }
            Lex::Eof => text(Code::InvalidSyntax, "unexpected EOF while parsing".to_owned()),
            Lex::OtherError(message) => {
                let literal = self.file.slice(span);
                if &**message == "Invalid decimal integer literal" {
                    let message = "leading zeros in decimal integer literals are not permitted; \
                        use an 0o prefix for octal integers";
                    return text(Code::NumberLiteral, message.to_owned());
                }
                let next = self.file.text()[span.end as usize..].chars().next();
                let kind = number_kind(literal);
                let message = match next.filter(char::is_ascii_digit) {
                    Some(digit) if kind != "decimal" => format!("invalid digit '{digit}' in {kind} literal"),
                    _ => format!("invalid {kind} literal"),
                };
                text(Code::NumberLiteral, message)
            }
        }
    }

    fn unterminated(&self, span: Span) -> Diagnostic {
        let literal = self.file.slice(span);
        let body = literal.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        let triple = body.starts_with("'''") || body.starts_with("\"\"\"");
        let escaped = !triple && (literal.ends_with("\\\"") || literal.ends_with("\\'"));
        let line = match triple {
            true => self.file.line_of(self.file.text().trim_end_matches('\n').len() as u32),
            false => self.file.line_of(span.end),
        };
        let kind = if triple { "triple-quoted string" } else { "string" };
        let hint = if escaped { "; perhaps you escaped the end quote?" } else { "" };
        let message = format!("unterminated {kind} literal (detected at line {line}){hint}");
        Diagnostic::new(Code::UnterminatedString, span, message)
    }

    fn in_string(&self, kind: &InString, letter: char, span: Span) -> Diagnostic {
        let formatted =
            |message: &str| Diagnostic::new(Code::FormattedString, span, format!("{letter}-string: {message}"));
        let unterminated = |kind: &str| {
            let line = self.file.line_of((span.end).min(self.file.text().trim_end_matches('\n').len() as u32));
            let message = format!("unterminated {kind}{letter}-string literal (detected at line {line})");
            Diagnostic::new(Code::UnterminatedString, span, message)
        };
        match kind {
            InString::UnclosedLbrace => match (self.before(span.start), self.at(span.start)) {
                (Some(before), Some(found)) => self.in_field(before, found, span).unwrap_or_else(|| {
                    let is_format = before.kind() == TokenKind::Colon || before.kind() == TokenKind::FStringMiddle;
                    formatted(if is_format { "expecting '}', or format specs" } else { "expecting '}'" })
                }),
                _ => formatted("expecting '}'"),
            },
            InString::SingleRbrace => formatted("single '}' is not allowed"),
            InString::InvalidConversionFlag => match self.file.slice(span).trim() {
                name if name.chars().all(|c| c.is_alphanumeric() || c == '_') && !name.is_empty() => {
                    formatted(&format!("invalid conversion character '{name}': expected 's', 'r', or 'a'"))
                }
                "" | "}" | ":" => formatted("missing conversion character"),
                _ => formatted("invalid conversion character"),
            },
            InString::UnterminatedString => unterminated(""),
            InString::UnterminatedTripleQuotedString => unterminated("triple-quoted "),
            InString::LambdaWithoutParentheses => formatted("lambda expressions are not allowed without parentheses"),
            InString::ConversionFlagNotImmediatelyAfterExclamation => {
                formatted("conversion type must come right after the exclamanation mark")
            }
            InString::NewlineInFormatSpec => {
                formatted("newlines are not allowed in format specifiers for single quoted f-strings")
            }
        }
    }
}

/// Syntax of a later version than the one asked for.
pub(crate) fn unsupported(error: &UnsupportedSyntaxError, version: PythonVersion, span: Span) -> Diagnostic {
    let newer = |what: &str, since: &str| {
        Diagnostic::new(Code::NewerSyntax, span, format!("{what} need Python {since}, but the target is {version}"))
            .help(format!("--python-version {since}"))
    };
    match error.kind {
        Unsupported::UnparenthesizedExceptionTypes => {
            Diagnostic::new(Code::NewerSyntax, span, "multiple exception types must be parenthesized")
                .help("without parentheses they need --python-version 3.14")
        }
        Unsupported::TemplateStrings => newer("t-strings", "3.14"),
        Unsupported::TypeParamDefault => newer("defaults of type parameters", "3.13"),
        Unsupported::IterableUnpackingInListComprehension => {
            Diagnostic::new(Code::Comprehension, span, "iterable unpacking cannot be used in comprehension")
        }
        Unsupported::ParenthesizedKeywordArgumentName => {
            let message = "expression cannot contain assignment, perhaps you meant \"==\"?";
            Diagnostic::new(Code::Arguments, span, message)
        }
        _ => Diagnostic::new(Code::NewerSyntax, span, "invalid syntax").note(error.to_string()),
    }
}

fn is_layout(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::NonLogicalNewline | TokenKind::Comment | TokenKind::Indent | TokenKind::Dedent | TokenKind::Newline
    )
}

fn ends_expression(kind: TokenKind) -> bool {
    use TokenKind as T;
    matches!(
        kind,
        T::Name
            | T::Int
            | T::Float
            | T::Complex
            | T::String
            | T::Rpar
            | T::Rsqb
            | T::Rbrace
            | T::FStringEnd
            | T::True
            | T::False
            | T::None
            | T::Ellipsis
    )
}

fn starts_expression(kind: TokenKind) -> bool {
    use TokenKind as T;
    matches!(
        kind,
        T::Name
            | T::Int
            | T::Float
            | T::Complex
            | T::String
            | T::FStringStart
            | T::True
            | T::False
            | T::None
            | T::Lambda
            | T::Tilde
            | T::Ellipsis
            | T::Lbrace
    )
}

fn number_kind(literal: &str) -> &'static str {
    match literal.get(..2) {
        Some("0x" | "0X") => "hexadecimal",
        Some("0o" | "0O") => "octal",
        Some("0b" | "0B") => "binary",
        _ if literal.ends_with(['j', 'J']) => "imaginary",
        _ => "decimal",
    }
}

/// Characters of general category Cf that turn up in source text.
fn is_format_character(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}
