//! Patterns of `case`.

use std::collections::BTreeSet;

use molt_source::Code;
use ruff_python_ast::{Expr, ExprContext, MatchCase, Number, Pattern, PatternMatchMapping, UnaryOp};

use super::Checker;

impl<'a> Checker<'a> {
    pub(super) fn cases(&mut self, cases: &'a [MatchCase]) {
        for (at, case) in cases.iter().enumerate() {
            let last = at + 1 == cases.len() || case.guard.is_some();
            if !last {
                self.refutable(&case.pattern);
            }
            self.alternatives(&case.pattern);
            let mut names = BTreeSet::new();
            self.pattern(&case.pattern, &mut names);
            if let Some(guard) = &case.guard {
                self.expr(guard);
            }
            self.body(&case.body);
        }
    }

    /// A pattern that always matches, where something follows that then never would.
    fn refutable(&mut self, pattern: &Pattern) {
        match pattern {
            Pattern::MatchAs(whole) if whole.pattern.is_none() => match &whole.name {
                Some(name) => {
                    let message = format!("name capture '{name}' makes remaining patterns unreachable");
                    self.error(Code::Pattern, pattern, message);
                }
                None => self.error(Code::Pattern, pattern, "wildcard makes remaining patterns unreachable"),
            },
            Pattern::MatchAs(whole) => {
                if let Some(inner) = &whole.pattern {
                    self.refutable(inner);
                }
            }
            Pattern::MatchOr(alternatives) => {
                if let Some(last) = alternatives.patterns.last() {
                    self.refutable(last);
                }
            }
            _ => {}
        }
    }

    /// In `a | b`, only the last may always match, and all must bind the same names.
    fn alternatives(&mut self, pattern: &'a Pattern) {
        if let Pattern::MatchOr(or) = pattern {
            if let Some((_, before)) = or.patterns.split_last() {
                before.iter().for_each(|pattern| self.refutable(pattern));
            }
            let mut bound = or.patterns.iter().map(|pattern| {
                let mut names = BTreeSet::new();
                collect(pattern, &mut names);
                names
            });
            let first = bound.next();
            if bound.any(|names| Some(names) != first) {
                self.error(Code::Pattern, pattern, "alternative patterns bind different names");
            }
        }
        children(pattern, &mut |child| self.alternatives(child));
    }

    fn pattern(&mut self, pattern: &'a Pattern, names: &mut BTreeSet<&'a str>) {
        match pattern {
            Pattern::MatchOr(or) => {
                // Each alternative starts from the names bound before.
                let before = names.clone();
                for alternative in &or.patterns {
                    let mut bound = before.clone();
                    self.pattern(alternative, &mut bound);
                    names.extend(bound);
                }
                return;
            }
            Pattern::MatchValue(value) => {
                if matches!(&*value.value, Expr::FString(_) | Expr::TString(_)) {
                    self.error(Code::Pattern, pattern, "patterns may only match literals and attribute lookups");
                }
                self.expr(&value.value);
            }
            Pattern::MatchSequence(sequence) => {
                if sequence.patterns.iter().filter(|pattern| pattern.is_match_star()).count() > 1 {
                    self.error(Code::Pattern, pattern, "multiple starred names in sequence pattern");
                }
            }
            Pattern::MatchMapping(mapping) => self.mapping(mapping),
            Pattern::MatchClass(class) => {
                self.expr(&class.cls);
                let mut seen = BTreeSet::new();
                for keyword in &class.arguments.keywords {
                    self.forbidden_name(&keyword.attr, ExprContext::Store, keyword);
                    if !seen.insert(keyword.attr.as_str()) {
                        let message = format!("attribute name repeated in class pattern: {}", keyword.attr);
                        self.error(Code::Pattern, &keyword.pattern, message);
                    }
                }
            }
            Pattern::MatchSingleton(_) | Pattern::MatchStar(_) | Pattern::MatchAs(_) => {}
        }
        children(pattern, &mut |child| self.pattern(child, names));
        if let Some(name) = captured(pattern) {
            if name == "_" {
                if matches!(pattern, Pattern::MatchAs(whole) if whole.pattern.is_some()) {
                    self.error(Code::Pattern, pattern, "cannot use '_' as a target");
                } else {
                    self.error(Code::InvalidSyntax, pattern, "invalid syntax");
                }
            } else if !names.insert(name) {
                let message = format!("multiple assignments to name '{name}' in pattern");
                self.error(Code::Pattern, pattern, message);
            }
            self.forbidden_name(name, ExprContext::Store, pattern);
            self.bind(name);
        }
    }

    fn mapping(&mut self, mapping: &'a PatternMatchMapping) {
        let mut seen: Vec<Key<'_>> = Vec::new();
        for key in &mapping.keys {
            if matches!(key, Expr::FString(_) | Expr::TString(_)) {
                let message = "mapping pattern keys may only match literals and attribute lookups";
                self.error(Code::Pattern, key, message);
            }
            self.expr(key);
            let Some(value) = Key::of(key) else { continue };
            if seen.contains(&value) {
                let text = self.file.slice(crate::parse::span_of(self.file.id, key)).to_owned();
                self.error(Code::Pattern, key, format!("mapping pattern checks duplicate key ({})", value.repr(&text)));
            }
            seen.push(value);
        }
    }
}

/// The value of a literal key, equal where Python's are.
#[derive(PartialEq)]
enum Key<'a> {
    Text(&'a str),
    Bytes(Vec<u8>),
    Number(f64, f64),
    BigInt(String),
    None,
}

impl<'a> Key<'a> {
    fn of(expr: &'a Expr) -> Option<Key<'a>> {
        Some(match expr {
            Expr::StringLiteral(literal) => Key::Text(literal.value.to_str()),
            Expr::BytesLiteral(literal) => Key::Bytes(literal.value.bytes().collect()),
            Expr::BooleanLiteral(literal) => Key::Number(f64::from(u8::from(literal.value)), 0.0),
            Expr::NoneLiteral(_) => Key::None,
            Expr::NumberLiteral(literal) => match &literal.value {
                Number::Int(int) => match int.as_u32() {
                    Some(small) => Key::Number(f64::from(small), 0.0),
                    None => Key::BigInt(int.to_string()),
                },
                Number::Float(float) => Key::Number(*float, 0.0),
                Number::Complex { real, imag } => Key::Number(*real, *imag),
            },
            Expr::UnaryOp(unary) if unary.op == UnaryOp::USub => match Key::of(&unary.operand)? {
                Key::Number(real, imaginary) => Key::Number(-real, -imaginary),
                Key::BigInt(digits) => Key::BigInt(format!("-{digits}")),
                _ => return None,
            },
            _ => return None,
        })
    }

    fn repr(&self, source: &str) -> String {
        match self {
            Key::Text(text) if !text.contains(['\'', '\\', '\n']) => format!("'{text}'"),
            Key::Number(real, imaginary) if *real == 0.0 && *imaginary == 0.0 && source == "-0" => "0".to_owned(),
            _ => source.to_owned(),
        }
    }
}

fn captured(pattern: &Pattern) -> Option<&str> {
    match pattern {
        Pattern::MatchAs(whole) => whole.name.as_deref(),
        Pattern::MatchStar(star) => star.name.as_deref().filter(|&name| name != "_"),
        Pattern::MatchMapping(mapping) => mapping.rest.as_deref(),
        _ => None,
    }
}

fn collect<'a>(pattern: &'a Pattern, names: &mut BTreeSet<&'a str>) {
    names.extend(captured(pattern));
    children(pattern, &mut |child| collect(child, names));
}

fn children<'a>(pattern: &'a Pattern, visit: &mut dyn FnMut(&'a Pattern)) {
    match pattern {
        Pattern::MatchSequence(sequence) => sequence.patterns.iter().for_each(visit),
        Pattern::MatchMapping(mapping) => mapping.patterns.iter().for_each(visit),
        Pattern::MatchClass(class) => {
            class.arguments.patterns.iter().for_each(&mut *visit);
            class.arguments.keywords.iter().for_each(|keyword| visit(&keyword.pattern));
        }
        Pattern::MatchAs(whole) => whole.pattern.iter().for_each(|inner| visit(inner)),
        Pattern::MatchOr(or) => or.patterns.iter().for_each(visit),
        Pattern::MatchValue(_) | Pattern::MatchSingleton(_) | Pattern::MatchStar(_) => {}
    }
}
