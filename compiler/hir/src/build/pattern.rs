//! `match` statements. Names are bound only once a whole pattern matches, before its guard, as in CPython.
//!
//! Sequences are lists, tuples and ranges, mappings are dicts; so are classes of the library that are marked so.

use molt_syntax::ast::{self, Pattern, Singleton};
use molt_syntax::text_size::Ranged;

use super::function::FnBuilder;
use crate::ir::*;

/// What a pattern binds if it matches.
type Captures<'a> = Vec<(&'a ast::Identifier, Reg)>;

impl<'a> FnBuilder<'a, '_> {
    pub(super) fn match_stmt(&mut self, stmt: &'a ast::StmtMatch) {
        let mut subject = self.value(&stmt.subject);
        // A guard or an earlier case may rebind the variable.
        let binds = |case: &ast::MatchCase| case.guard.is_some();
        if self.is_variable(subject) && stmt.cases.iter().any(binds) {
            subject = self.copy(subject, self.nowhere());
        }
        let end = self.new_block();
        for case in &stmt.cases {
            if !self.is_reachable() {
                break;
            }
            let next = self.new_block();
            let mut captures = Captures::new();
            self.pattern(&case.pattern, subject, next, &mut captures);
            for (name, value) in captures {
                let loc = self.plain(name);
                self.store_name(name, value, loc);
            }
            if let Some(guard) = &case.guard {
                let body = self.new_block();
                self.condition(guard, body, next);
                self.start_if_used(body);
            }
            self.body(&case.body);
            self.jump(end);
            self.start_if_used(next);
        }
        self.jump(end);
        self.start_if_used(end);
    }

    /// Goes on if `subject` matches, else to `fail`.
    fn pattern(&mut self, pattern: &'a Pattern, subject: Reg, fail: BlockId, captures: &mut Captures<'a>) {
        let loc = self.plain(pattern.range());
        match pattern {
            Pattern::MatchValue(value) => {
                let rhs = self.value(&value.value);
                self.compare_or(CompareOp::Eq, subject, rhs, fail, loc);
            }
            Pattern::MatchSingleton(singleton) => {
                let value = match singleton.value {
                    Singleton::None => Const::None,
                    Singleton::True => Const::Bool(true),
                    Singleton::False => Const::Bool(false),
                };
                let rhs = self.constant(value, loc);
                self.compare_or(CompareOp::Is, subject, rhs, fail, loc);
            }
            Pattern::MatchAs(alias) => {
                if let Some(inner) = &alias.pattern {
                    self.pattern(inner, subject, fail, captures);
                }
                captures.extend(alias.name.as_ref().map(|name| (name, subject)));
            }
            // Only inside a sequence, which handles it.
            Pattern::MatchStar(_) => {}
            Pattern::MatchOr(alternatives) => self.alternatives(&alternatives.patterns, subject, fail, captures),
            Pattern::MatchSequence(sequence) => self.sequence(&sequence.patterns, subject, fail, captures, loc),
            Pattern::MatchMapping(mapping) => self.mapping(mapping, subject, fail, captures, loc),
            Pattern::MatchClass(class) => self.class_pattern(class, subject, fail, captures, loc),
        }
    }

    fn compare_or(&mut self, op: CompareOp, lhs: Reg, rhs: Reg, fail: BlockId, loc: Loc) {
        let dst = self.temp();
        self.emit(Op::Compare { dst, op, lhs, rhs }, loc);
        self.go_on_if(dst, fail, loc);
    }

    fn go_on_if(&mut self, cond: Reg, fail: BlockId, loc: Loc) {
        let next = self.new_block();
        self.branch(cond, next, fail, loc);
        self.start_if_used(next);
    }

    /// As `go_on_if`; also if the subject's class has a method by which classes of the library say what they are.
    fn go_on_if_marked(&mut self, cond: Reg, subject: Reg, mark: &str, fail: BlockId, loc: Loc) {
        let (other, next) = (self.new_block(), self.new_block());
        self.branch(cond, next, other, loc);
        self.start(other);
        let mark = self.constant(Const::Str(mark.as_bytes().to_vec()), loc);
        let marked = self.intrinsic_op("defines", vec![subject, mark], loc);
        self.branch(marked, next, fail, loc);
        self.start(next);
    }

    pub(super) fn call_builtin(&mut self, name: &str, args: &[Reg], loc: Loc) -> Reg {
        let callee = self.load_builtin(name, loc);
        let dst = self.temp();
        let pos = args.iter().map(|&arg| Item::One(arg)).collect();
        self.emit(Op::Call { dst, callee, args: Args { pos, kw: Vec::new() } }, loc);
        dst
    }

    /// Every alternative binds the same names: to registers that all of them share.
    fn alternatives(&mut self, patterns: &'a [Pattern], subject: Reg, fail: BlockId, captures: &mut Captures<'a>) {
        let done = self.new_block();
        let mut shared: Captures<'a> = Vec::new();
        for (index, pattern) in patterns.iter().enumerate() {
            let is_last = index + 1 == patterns.len();
            let next = if is_last { fail } else { self.new_block() };
            let mut found = Captures::new();
            self.pattern(pattern, subject, next, &mut found);
            for (name, value) in found {
                let loc = self.plain(name);
                let known = shared.iter().find(|(other, _)| other.id == name.id).map(|&(_, reg)| reg);
                let dst = known.unwrap_or_else(|| {
                    let reg = self.temp();
                    shared.push((name, reg));
                    reg
                });
                self.emit(Op::Copy { dst, src: value }, loc);
            }
            self.jump(done);
            if !is_last {
                self.start_if_used(next);
            }
        }
        self.start_if_used(done);
        captures.extend(shared);
    }

    fn sequence(
        &mut self,
        patterns: &'a [Pattern],
        subject: Reg,
        fail: BlockId,
        captures: &mut Captures<'a>,
        loc: Loc,
    ) {
        let classes = ["list", "tuple", "range"].map(|name| Item::One(self.load_builtin(name, loc)));
        let class = self.temp();
        self.emit(Op::MakeTuple { dst: class, items: classes.to_vec(), constant: false }, loc);
        let is_sequence = self.call_builtin("isinstance", &[subject, class], loc);
        self.go_on_if_marked(is_sequence, subject, "_matches_sequences_", fail, loc);

        let star = patterns.iter().position(Pattern::is_match_star);
        let wanted = patterns.len() - usize::from(star.is_some());
        let length = self.call_builtin("len", &[subject], loc);
        let wanted = self.constant(Const::Int(wanted as i64), loc);
        let op = if star.is_some() { CompareOp::Ge } else { CompareOp::Eq };
        self.compare_or(op, length, wanted, fail, loc);
        if patterns.is_empty() {
            return;
        }
        let dsts: Vec<Reg> = patterns.iter().map(|_| self.temp()).collect();
        let star_index = star.map(|index| index as u32);
        self.emit(Op::Unpack { dsts: dsts.clone(), src: subject, star: star_index }, loc);
        for (pattern, value) in patterns.iter().zip(dsts) {
            match pattern {
                Pattern::MatchStar(star) => captures.extend(star.name.as_ref().map(|name| (name, value))),
                _ => self.pattern(pattern, value, fail, captures),
            }
        }
    }

    fn mapping(
        &mut self,
        mapping: &'a ast::PatternMatchMapping,
        subject: Reg,
        fail: BlockId,
        captures: &mut Captures<'a>,
        loc: Loc,
    ) {
        let class = self.load_builtin("dict", loc);
        let is_mapping = self.call_builtin("isinstance", &[subject, class], loc);
        self.go_on_if_marked(is_mapping, subject, "_matches_mappings_", fail, loc);
        let keys: Vec<Reg> = mapping.keys.iter().map(|key| self.value(key)).collect();
        let mut values = Vec::with_capacity(keys.len());
        for &key in &keys {
            self.compare_or(CompareOp::In, key, subject, fail, loc);
            let dst = self.temp();
            self.emit(Op::GetItem { dst, obj: subject, index: key }, loc);
            values.push(dst);
        }
        for (pattern, value) in mapping.patterns.iter().zip(values) {
            self.pattern(pattern, value, fail, captures);
        }
        if let Some(name) = &mapping.rest {
            let rest = self.temp();
            self.emit(Op::MakeDict { dst: rest, items: vec![DictItem::Merge(subject)] }, loc);
            for index in keys {
                self.emit(Op::DelItem { obj: rest, index }, loc);
            }
            captures.push((name, rest));
        }
    }

    /// The values for positional sub-patterns. A class that matches itself takes one, for the object; others, those of
    /// `__match_args__`, of which `keywords` must name none again.
    fn positional(
        &mut self,
        patterns: &'a [Pattern],
        class: Reg,
        subject: Reg,
        keywords: &'a [ast::PatternKeyword],
        fail: BlockId,
        loc: Loc,
    ) -> Vec<Reg> {
        if patterns.is_empty() {
            return Vec::new();
        }
        let count = self.constant(Const::Int(patterns.len() as i64), loc);
        let is_self = self.intrinsic_op("match_self", vec![class, count], loc);
        let values: Vec<Reg> = patterns.iter().map(|_| self.temp()).collect();
        let (itself, named, done) = (self.new_block(), self.new_block(), self.new_block());
        self.branch(is_self, itself, named, loc);
        self.start(itself);
        for &dst in &values {
            self.emit(Op::Copy { dst, src: subject }, loc);
        }
        self.jump(done);
        self.start(named);
        for (index, &dst) in values.iter().enumerate() {
            let at = self.constant(Const::Int(index as i64), loc);
            let name = self.intrinsic_op("match_name", vec![class, at], loc);
            let has_it = self.call_builtin("hasattr", &[subject, name], loc);
            self.go_on_if(has_it, fail, loc);
            // A constant is known in its own block only.
            let at = self.constant(Const::Int(index as i64), loc);
            let name = self.intrinsic_op("match_name", vec![class, at], loc);
            let value = self.call_builtin("getattr", &[subject, name], loc);
            self.emit(Op::Copy { dst, src: value }, loc);
        }
        for keyword in keywords {
            for index in 0..patterns.len() {
                let at = self.constant(Const::Int(index as i64), loc);
                let name = self.intrinsic_op("match_name", vec![class, at], loc);
                let again = self.constant(Const::Str(keyword.attr.as_bytes().to_vec()), loc);
                self.call_builtin("_match_once", &[class, name, again], loc);
            }
        }
        self.jump(done);
        self.start(done);
        values
    }

    fn class_pattern(
        &mut self,
        pattern: &'a ast::PatternMatchClass,
        subject: Reg,
        fail: BlockId,
        captures: &mut Captures<'a>,
        loc: Loc,
    ) {
        let class = self.value(&pattern.cls);
        self.call_builtin("_match_class", &[class], loc);
        let is_instance = self.call_builtin("isinstance", &[subject, class], loc);
        self.go_on_if(is_instance, fail, loc);
        let arguments = &pattern.arguments;
        // All attributes are read before the first sub-pattern is tried.
        let mut values = self.positional(&arguments.patterns, class, subject, &arguments.keywords, fail, loc);
        for keyword in &arguments.keywords {
            let loc = self.plain(keyword.range);
            let text = self.constant(Const::Str(keyword.attr.as_bytes().to_vec()), loc);
            let has_it = self.call_builtin("hasattr", &[subject, text], loc);
            self.go_on_if(has_it, fail, loc);
            let name = self.identifier(&keyword.attr);
            let dst = self.temp();
            self.emit(Op::GetAttr { dst, obj: subject, name }, loc);
            values.push(dst);
        }
        let patterns = arguments.patterns.iter().chain(arguments.keywords.iter().map(|keyword| &keyword.pattern));
        for (pattern, value) in patterns.zip(values) {
            self.pattern(pattern, value, fail, captures);
        }
    }
}
