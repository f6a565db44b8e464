//! What a file says of the code in its strings: the calls that run it, the strings that they can mean, and what is wrong
//! with those that are no code.

use std::collections::{BTreeMap, BTreeSet};

use molt_source::SourceMap;
use molt_syntax::ast::visitor::{Visitor, walk_expr, walk_stmt};
use molt_syntax::ast::{self, Expr, ExprContext, Stmt};
use molt_syntax::text_size::{Ranged, TextRange};
use molt_syntax::{PythonVersion, parse};

use super::names;
use super::place::Wrong;
use super::texts::Texts;

/// More strings than this are no candidates for a variable.
const MOST_CANDIDATES: usize = 150;

/// Up to this many, words that name nothing count as well.
const FEW_CANDIDATES: usize = 60;

/// A call of `eval`, `exec` or `compile`.
pub(super) struct Call<'e> {
    pub(super) name: &'static str,
    pub(super) source: &'e Expr,
    pub(super) globals: Option<&'e Expr>,
    pub(super) locals: Option<&'e Expr>,
    /// Further arguments of `compile`.
    pub(super) rest: &'e [Expr],
}

/// The code that an expression can hold.
pub(super) enum Source {
    One(String),
    Many(Vec<String>),
    /// No string.
    None,
    Unknown,
}

/// What parsing a string gave.
enum Parsed {
    Body(Vec<Stmt>),
    Error(Wrong),
}

pub(super) struct Facts {
    names: Vec<&'static str>,
    parsed: BTreeMap<String, Parsed>,
    /// Variables that are assigned once, a constant string or its compiled code.
    constants: BTreeMap<String, String>,
    functions: Vec<TextRange>,
    /// Names that the file binds.
    words: BTreeSet<String>,
    texts: Texts,
    /// Strings that only putting others together gives.
    made: BTreeSet<String>,
}

/// The call, if the expression is one of a form that is known.
pub(super) fn call_of<'e>(expr: &'e Expr, facts: &Facts) -> Option<Call<'e>> {
    let Expr::Call(call) = expr else { return None };
    let Expr::Name(id) = &*call.func else { return None };
    let name = *facts.names.iter().find(|name| **name == id.id.as_str())?;
    let (source, rest) = call.arguments.args.split_first()?;
    if call.arguments.args.iter().any(Expr::is_starred_expr) {
        return None;
    }
    if name == "compile" {
        let is_plain = rest.len() == 2 && call.arguments.keywords.is_empty();
        return is_plain.then_some(Call { name, source, globals: None, locals: None, rest });
    }
    let (mut globals, mut locals) = (rest.first(), rest.get(1));
    for keyword in &call.arguments.keywords {
        match keyword.arg.as_deref() {
            Some("globals") => globals = Some(&keyword.value),
            Some("locals") => locals = Some(&keyword.value),
            _ => return None,
        }
    }
    (rest.len() <= 2).then_some(Call { name, source, globals, locals, rest: &[] })
}

impl Facts {
    pub(super) fn collect(
        tree: &ast::ModModule,
        used: &dyn Fn(&str) -> bool,
        sources: &mut SourceMap,
        version: PythonVersion,
    ) -> Facts {
        let names = ["eval", "exec", "compile"].into_iter().filter(|name| used(name)).collect();
        let mut walk = Walk::default();
        tree.body.iter().for_each(|stmt| walk.visit_stmt(stmt));
        let mut parsed = BTreeMap::new();
        for text in &walk.strings {
            if walk.strings.len() <= MOST_CANDIDATES || walk.direct.contains(text) {
                parsed.insert(text.clone(), parse_code(text, sources, version));
                let stripped = text.trim_start_matches([' ', '\t']);
                parsed.entry(stripped.to_owned()).or_insert_with(|| parse_code(stripped, sources, version));
            }
        }
        let texts = Texts::collect(tree);
        let mut made = BTreeSet::new();
        for text in walk.sources.iter().filter_map(|source| texts.of(source)).flatten() {
            if !parsed.contains_key(&text) {
                parsed.insert(text.clone(), parse_code(&text, sources, version));
                made.insert(text);
            }
        }
        let once = |name: &String| walk.stores.get(name) == Some(&1);
        let words = walk.stores.keys().cloned().collect();
        let constants = walk.assigned.into_iter().filter(|(name, _)| once(name)).collect();
        Facts { names, parsed, constants, functions: walk.functions, words, texts, made }
    }

    pub(super) fn in_function(&self, node: &impl Ranged) -> bool {
        self.functions.iter().any(|range| range.contains_range(node.range()))
    }

    /// The texts that an expression can have, as far as the file tells.
    pub(super) fn texts_of(&self, expr: &Expr) -> Option<Vec<String>> {
        constant_text(expr).map(|text| vec![text]).or_else(|| self.texts.of(expr))
    }

    pub(super) fn sources(&self, expr: &Expr) -> Source {
        if let Some(text) = constant_text(expr) {
            return Source::One(text);
        }
        match expr {
            Expr::NumberLiteral(_)
            | Expr::BooleanLiteral(_)
            | Expr::NoneLiteral(_)
            | Expr::List(_)
            | Expr::Tuple(_)
            | Expr::Dict(_)
            | Expr::Set(_)
            | Expr::Lambda(_) => Source::None,
            Expr::Call(_) => match compiled(expr) {
                Some(inner) => self.sources(inner),
                None => Source::Unknown,
            },
            Expr::Name(name) => match self.constants.get(name.id.as_str()) {
                Some(text) => Source::One(text.clone()),
                None => match (self.all(), self.texts.of(expr)) {
                    (Source::Many(mut all), Some(texts)) => {
                        let further = texts.into_iter().filter(|text| !all.contains(text)).collect::<Vec<_>>();
                        all.extend(further);
                        Source::Many(all)
                    }
                    (Source::Unknown, Some(texts)) => Source::Many(texts),
                    (all, _) => all,
                },
            },
            Expr::Attribute(_) | Expr::Subscript(_) => self.all(),
            _ => self.texts.of(expr).map_or(Source::Unknown, Source::Many),
        }
    }

    /// All strings that are code, in a file of many strings but for words that name no variable of it.
    fn all(&self) -> Source {
        let is_word = |text: &str| text.chars().all(|c| c.is_alphanumeric() || c == '_');
        let are_few = self.parsed.len() - self.made.len() <= FEW_CANDIDATES;
        let is_code = |text: &&String| {
            (!is_word(text) || self.words.contains(*text) || are_few)
                && !self.names.iter().any(|name| text.contains(name))
        };
        let all: Vec<String> =
            self.parsed.keys().filter(is_code).filter(|text| !self.made.contains(*text)).cloned().collect();
        if all.len() > 2 * MOST_CANDIDATES { Source::Unknown } else { Source::Many(all) }
    }

    /// How many statements the code has.
    pub(super) fn statements(&self, code: &str) -> Result<usize, ()> {
        match self.parsed.get(code) {
            Some(Parsed::Body(body)) => Ok(body.len()),
            _ => Err(()),
        }
    }

    pub(super) fn parsed(&self, code: &str) -> Option<Vec<Stmt>> {
        match self.parsed.get(code) {
            Some(Parsed::Body(body)) => Some(body.clone()),
            _ => None,
        }
    }

    /// The code as it stands in a module.
    pub(super) fn in_module(&self, code: &str) -> String {
        match self.parsed.get(code) {
            Some(Parsed::Body(body)) => names::in_module(code, body),
            _ => code.to_owned(),
        }
    }

    pub(super) fn is_expression(&self, code: &str) -> bool {
        matches!(self.parsed.get(code), Some(Parsed::Body(body)) if matches!(body[..], [Stmt::Expr(_)]))
    }

    pub(super) fn assigns(&self, code: &str) -> bool {
        matches!(self.parsed.get(code), Some(Parsed::Body(body)) if names::assigns(body))
    }

    /// The tables of strings that are no statements, and no expression: literals of one str each.
    pub(super) fn errors(&self) -> (String, String) {
        let (mut errors, mut eval_errors) = (Vec::new(), Vec::new());
        for (text, parsed) in &self.parsed {
            match parsed {
                Parsed::Error(error) => {
                    errors.push(error.record(text, false));
                    eval_errors.push(error.record(text, true));
                }
                Parsed::Body(body) if !matches!(body[..], [Stmt::Expr(_)]) => {
                    eval_errors.push(no_expression(text, body).record(text, true));
                }
                Parsed::Body(_) => {}
            }
        }
        (literal(&errors.join("\u{2}")), literal(&eval_errors.join("\u{2}")))
    }
}

/// A Python literal of the text.
pub(super) fn literal(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_ascii_control() => out.push_str(&format!("\\x{:02x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// What CPython says of statements where an expression has to stand.
fn no_expression(text: &str, body: &[Stmt]) -> Wrong {
    let start = match body.first() {
        Some(Stmt::Assign(assign)) => assign.targets.first().map_or(0, |target| {
            let end = target.end().to_usize();
            end + text[end..].find('=').unwrap_or(0)
        }),
        _ => 0,
    };
    let word = text[start..].chars().take_while(|&c| c.is_alphanumeric() || c == '_').count();
    Wrong::invalid(text, start as i64 + 1, word.max(1) as i64)
}

fn parse_code(text: &str, sources: &mut SourceMap, version: PythonVersion) -> Parsed {
    if text.contains("__future__") {
        return Parsed::Error(Wrong::invalid(text, 1, 0));
    }
    let id = sources.add("<string>", text);
    let (module, diagnostics) = parse(sources.file(id), version);
    match diagnostics.iter().find(|diagnostic| diagnostic.is_error()) {
        Some(error) => Parsed::Error(Wrong::new(error, sources.file(id), version)),
        None => Parsed::Body(module.body),
    }
}

/// The text of a constant string, of bytes, or of several put together.
fn constant_text(expr: &Expr) -> Option<String> {
    match expr {
        Expr::StringLiteral(text) => Some(text.value.to_str().to_owned()),
        Expr::BytesLiteral(bytes) => String::from_utf8(bytes.value.bytes().collect()).ok(),
        Expr::BinOp(ast::ExprBinOp { left, op: ast::Operator::Add, right, .. }) => {
            Some(constant_text(left)? + &constant_text(right)?)
        }
        Expr::Call(call) if call.arguments.is_empty() => {
            let Expr::Attribute(attribute) = &*call.func else { return None };
            let text = constant_text(&attribute.value)?;
            (attribute.attr.as_str() == "strip").then(|| text.trim().to_owned())
        }
        _ => None,
    }
}

/// The first argument of `compile`.
fn compiled(expr: &Expr) -> Option<&Expr> {
    match expr {
        Expr::Call(call) if matches!(&*call.func, Expr::Name(name) if name.id.as_str() == "compile") => {
            call.arguments.args.first()
        }
        _ => None,
    }
}

#[derive(Default)]
struct Walk {
    strings: BTreeSet<String>,
    /// Strings that stand in a call themselves.
    direct: BTreeSet<String>,
    stores: BTreeMap<String, u32>,
    assigned: BTreeMap<String, String>,
    functions: Vec<TextRange>,
    /// What the calls get.
    sources: Vec<Expr>,
}

impl Walk {
    fn store(&mut self, name: &str) {
        *self.stores.entry(name.to_owned()).or_default() += 1;
    }
}

impl<'a> Visitor<'a> for Walk {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            // A docstring, or another string that is for nobody.
            Stmt::Expr(stmt) if stmt.value.is_string_literal_expr() => return,
            Stmt::FunctionDef(def) => {
                self.functions.push(def.range);
                for param in &*def.parameters {
                    self.store(param.name());
                }
            }
            Stmt::Assign(assign) => {
                if let [Expr::Name(target)] = &assign.targets[..]
                    && let Some(text) = constant_text(compiled(&assign.value).unwrap_or(&assign.value))
                {
                    self.assigned.insert(target.id.to_string(), text.clone());
                    self.strings.insert(text.clone());
                    self.direct.insert(text);
                }
            }
            _ => {}
        }
        walk_stmt(self, stmt);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::StringLiteral(text) => {
                self.strings.insert(text.value.to_str().to_owned());
            }
            Expr::Name(name) if name.ctx == ExprContext::Store => self.store(&name.id),
            Expr::Lambda(lambda) => {
                self.functions.push(lambda.range);
                for param in lambda.parameters.iter().flat_map(|list| list.iter()) {
                    self.store(param.name());
                }
            }
            Expr::Call(call) => {
                if let (Expr::Name(name), Some(text)) = (&*call.func, call.arguments.args.first())
                    && matches!(name.id.as_str(), "eval" | "exec" | "compile")
                {
                    match constant_text(text) {
                        Some(text) => {
                            self.strings.insert(text.clone());
                            self.direct.insert(text);
                        }
                        None => self.sources.push(text.clone()),
                    }
                }
            }
            _ => {}
        }
        walk_expr(self, expr);
    }
}
