//! The syntax of patterns, as `re` reads it and with its messages.

use super::{ASCII, BYTES, DOTALL, IGNORECASE, MULTILINE, VERBOSE};
use crate::str::{push_char, unicode};

/// No upper bound of a repetition.
pub(super) const UNBOUNDED: u32 = u32::MAX;
/// How deep groups may nest.
const DEEPEST: usize = 400;
const LOCALE: u32 = 4;
const UNICODE: u32 = 32;
/// The flags of which a pattern has one.
const KINDS: u32 = LOCALE | UNICODE | ASCII;

pub(super) struct Error {
    pub(super) message: Vec<u8>,
    pub(super) at: Option<usize>,
    /// The pattern asks for more than the matcher can count.
    pub(super) too_large: bool,
}

type Result<T> = core::result::Result<T, Error>;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Digit = 0,
    Space = 1,
    Word = 2,
}

pub(super) enum Item {
    Range(u32, u32),
    Class(Class, bool),
}

pub(super) struct Set {
    pub(super) items: Vec<Item>,
    pub(super) negated: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum At {
    TextStart = 0,
    TextEnd = 1,
    LineStart = 2,
    LineEnd = 3,
    /// `$` without MULTILINE: the end, or before a newline there.
    LastLineEnd = 4,
    Boundary = 5,
    NotBoundary = 6,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Greed {
    Greedy = 0,
    Lazy = 1,
    Possessive = 2,
}

/// Flags stand where they matter: `flags` of a node are those in force there.
pub(super) enum Node {
    Char {
        code: u32,
        flags: u32,
    },
    /// `.`
    Any {
        newline: bool,
    },
    Set {
        set: Set,
        flags: u32,
    },
    At {
        at: At,
        flags: u32,
    },
    Group {
        number: u32,
        node: Box<Node>,
    },
    Cat(Vec<Node>),
    Alt(Vec<Node>),
    Repeat {
        node: Box<Node>,
        min: u32,
        max: u32,
        greed: Greed,
    },
    Look {
        node: Box<Node>,
        negated: bool,
        back: Option<u32>,
    },
    Atomic(Box<Node>),
    Backref {
        group: u32,
        flags: u32,
    },
    Conditional {
        group: u32,
        yes: Box<Node>,
        no: Box<Node>,
    },
}

pub(super) struct Parsed {
    pub(super) node: Node,
    pub(super) groups: u32,
    pub(super) flags: u32,
    pub(super) names: Vec<(Vec<u32>, u32)>,
}

pub(super) fn parse(text: &[u32], flags: u32) -> Result<Parsed> {
    let mut parser = Parser::new(text, flags);
    let node = match parser.alternatives(flags) {
        // A global flag in front may change how the rest is read.
        Err(error) if error.message.is_empty() => {
            let flags = parser.flags;
            parser = Parser::new(text, flags);
            parser.alternatives(flags)?
        }
        other => other?,
    };
    if parser.at < text.len() {
        return Err(error("unbalanced parenthesis", parser.at));
    }
    if let Some((group, at)) = parser.conditions.iter().find(|(group, _)| *group as usize >= parser.widths.len()) {
        return Err(quoted("invalid group reference ", &digits_of(*group), "", *at));
    }
    Ok(Parsed { node, groups: parser.widths.len() as u32 - 1, flags: parser.flags, names: parser.names })
}

fn error(message: &str, at: usize) -> Error {
    Error { message: message.as_bytes().to_vec(), at: Some(at), too_large: false }
}

fn quoted(before: &str, text: &[u32], behind: &str, at: usize) -> Error {
    let mut message = before.as_bytes().to_vec();
    text.iter().for_each(|c| push_char(&mut message, *c));
    message.extend_from_slice(behind.as_bytes());
    Error { message, at: Some(at), too_large: false }
}

struct Parser<'t> {
    text: &'t [u32],
    at: usize,
    flags: u32,
    /// Of each group its width if that is fixed; `None` while it is open or if not.
    widths: Vec<Option<u32>>,
    names: Vec<(Vec<u32>, u32)>,
    depth: usize,
    /// Groups that conditions ask for by number, and where.
    conditions: Vec<(u32, usize)>,
    /// Groups from this number on were opened in the lookbehind that is being read.
    behind: Option<usize>,
}

/// Marks groups that are not closed yet in `Parser::widths`.
const OPEN: Option<u32> = Some(u32::MAX);

fn char(c: char) -> u32 {
    c as u32
}

fn is(code: Option<u32>, c: char) -> bool {
    code == Some(c as u32)
}

impl<'t> Parser<'t> {
    fn new(text: &'t [u32], flags: u32) -> Parser<'t> {
        let widths = vec![Some(0)];
        Parser { text, at: 0, flags, widths, names: Vec::new(), depth: 0, conditions: Vec::new(), behind: None }
    }

    fn peek(&self) -> Option<u32> {
        self.text.get(self.at).copied()
    }

    fn eat(&mut self, c: char) -> bool {
        let found = is(self.peek(), c);
        self.at += usize::from(found);
        found
    }

    fn alternatives(&mut self, flags: u32) -> Result<Node> {
        let start = self.at;
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(error("groups nested too deeply", start));
        }
        let mut branches = vec![self.sequence(flags)?];
        while self.eat('|') {
            branches.push(self.sequence(flags)?);
        }
        self.depth -= 1;
        Ok(if branches.len() == 1 { branches.remove(0) } else { Node::Alt(branches) })
    }

    fn sequence(&mut self, flags: u32) -> Result<Node> {
        let mut nodes: Vec<Node> = Vec::new();
        while let Some(c) = self.peek() {
            if c == char('|') || c == char(')') {
                break;
            }
            let at = self.at;
            self.at += 1;
            if flags & VERBOSE != 0 {
                if matches!(c, 9..=13 | 32) {
                    continue;
                }
                if c == char('#') {
                    while self.peek().is_some_and(|c| c != 10) {
                        self.at += 1;
                    }
                    continue;
                }
            }
            let node = match char::from_u32(c).unwrap_or('\u{FFFD}') {
                '\\' => self.escape(at, flags)?,
                '[' => self.set(at, flags)?,
                '.' => Node::Any { newline: flags & DOTALL != 0 },
                '^' => Node::At { at: if flags & MULTILINE != 0 { At::LineStart } else { At::TextStart }, flags },
                '$' => Node::At { at: if flags & MULTILINE != 0 { At::LineEnd } else { At::LastLineEnd }, flags },
                '(' => match self.group(at, flags)? {
                    Some(node) => node,
                    None => continue,
                },
                '*' | '+' | '?' | '{' => match self.repeat(c)? {
                    Some((min, max, greed)) => {
                        if matches!(nodes.last(), None | Some(Node::At { .. })) {
                            return Err(error("nothing to repeat", at));
                        }
                        if let Some(Node::Repeat { .. }) = nodes.last() {
                            return Err(error("multiple repeat", at));
                        }
                        let Some(last) = nodes.pop() else { continue };
                        Node::Repeat { node: Box::new(last), min, max, greed }
                    }
                    None => Node::Char { code: c, flags },
                },
                _ => Node::Char { code: c, flags },
            };
            nodes.push(node);
        }
        Ok(if nodes.len() == 1 { nodes.remove(0) } else { Node::Cat(nodes) })
    }

    /// The bounds of a repetition; `None`: a brace that stands for itself.
    fn repeat(&mut self, c: u32) -> Result<Option<(u32, u32, Greed)>> {
        let (min, max) = match char::from_u32(c) {
            Some('*') => (0, UNBOUNDED),
            Some('+') => (1, UNBOUNDED),
            Some('?') => (0, 1),
            _ => {
                if is(self.peek(), '}') {
                    return Ok(None);
                }
                let start = self.at;
                let low = self.digits();
                let high = if self.eat(',') { self.digits() } else { low };
                if !self.eat('}') {
                    self.at = start;
                    return Ok(None);
                }
                let number = |digits: &[u32]| {
                    digits
                        .iter()
                        .try_fold(0u32, |value, d| value.checked_mul(10)?.checked_add(d - 48))
                        .filter(|n| *n < UNBOUNDED)
                };
                let min = if low.is_empty() { Some(0) } else { number(low) };
                let max = if high.is_empty() { Some(UNBOUNDED) } else { number(high) };
                let (Some(min), Some(max)) = (min, max) else {
                    let message = b"the repetition number is too large".to_vec();
                    return Err(Error { message, at: None, too_large: true });
                };
                if max < min {
                    return Err(error("min repeat greater than max repeat", start));
                }
                (min, max)
            }
        };
        let greed = match () {
            () if self.eat('?') => Greed::Lazy,
            () if self.eat('+') => Greed::Possessive,
            () => Greed::Greedy,
        };
        Ok(Some((min, max, greed)))
    }

    fn digits(&mut self) -> &'t [u32] {
        let start = self.at;
        while self.peek().is_some_and(|c| (48..58).contains(&c)) {
            self.at += 1;
        }
        &self.text[start..self.at]
    }

    /// What follows an opening parenthesis; `None` if it stands for nothing.
    fn group(&mut self, start: usize, flags: u32) -> Result<Option<Node>> {
        let mut name = None;
        let mut captures = true;
        let mut inner = flags;
        let mut look = None;
        let mut atomic = false;
        if self.eat('?') {
            let mark = self.at;
            let Some(kind) = self.peek() else { return Err(error("unexpected end of pattern", self.at)) };
            self.at += 1;
            captures = false;
            match char::from_u32(kind).unwrap_or(' ') {
                'P' => {
                    if self.eat('<') {
                        name = Some(self.name('>', "missing group name")?);
                        captures = true;
                    } else if self.eat('=') {
                        let at = self.at;
                        let name = self.name(')', "missing group name")?;
                        return self.named_reference(&name, at, flags).map(Some);
                    } else {
                        let Some(next) = self.peek() else { return Err(error("unexpected end of pattern", self.at)) };
                        return Err(quoted("unknown extension ?P", &[next], "", start + 1));
                    }
                }
                ':' => {}
                '#' => loop {
                    let Some(c) = self.peek() else {
                        return Err(error("missing ), unterminated comment", start));
                    };
                    self.at += 1;
                    if c == char(')') {
                        return Ok(None);
                    }
                },
                '=' => look = Some((false, false)),
                '!' => look = Some((true, false)),
                '<' => {
                    let Some(next) = self.peek() else { return Err(error("unexpected end of pattern", self.at)) };
                    self.at += 1;
                    look = match char::from_u32(next) {
                        Some('=') => Some((false, true)),
                        Some('!') => Some((true, true)),
                        _ => return Err(quoted("unknown extension ?<", &[next], "", start + 1)),
                    };
                }
                '>' => atomic = true,
                '(' => return self.conditional(start, flags).map(Some),
                '-' | 'a' | 'i' | 'L' | 'm' | 's' | 'u' | 'x' => {
                    self.at = mark;
                    let Some(scoped) = self.scoped_flags(start, flags)? else { return Ok(None) };
                    inner = scoped;
                }
                _ => return Err(quoted("unknown extension ?", &[kind], "", start + 1)),
            }
        }
        let number = if captures {
            self.widths.push(OPEN);
            let number = self.widths.len() as u32 - 1;
            if let Some((name, at)) = name {
                if let Some((_, was)) = self.names.iter().find(|(known, _)| *known == name) {
                    let mut text = name.clone();
                    text.extend("' as group ".chars().map(char));
                    text.extend(digits_of(number));
                    text.extend("; was group ".chars().map(char));
                    text.extend(digits_of(*was));
                    return Err(quoted("redefinition of group name '", &text, "", at));
                }
                self.names.push((name, number));
            }
            Some(number)
        } else {
            None
        };
        let outer = self.behind;
        if let Some((_, true)) = look {
            self.behind = self.behind.or(Some(self.widths.len()));
        }
        let node = self.alternatives(inner)?;
        self.behind = outer;
        if !self.eat(')') {
            return Err(error("missing ), unterminated subpattern", start));
        }
        Ok(Some(match (number, look) {
            (Some(number), _) => {
                self.widths[number as usize] = self.width(&node);
                Node::Group { number, node: Box::new(node) }
            }
            (_, Some((negated, back))) => {
                let back = match (back, self.width(&node)) {
                    (false, _) => None,
                    (true, Some(width)) => Some(width),
                    (true, None) => {
                        let message = b"look-behind requires fixed-width pattern".to_vec();
                        return Err(Error { message, at: None, too_large: false });
                    }
                };
                Node::Look { node: Box::new(node), negated, back }
            }
            _ if atomic => Node::Atomic(Box::new(node)),
            // A group of its own, so that it can be repeated as a whole.
            _ => match node {
                Node::Cat(items) if items.is_empty() => Node::Cat(items),
                Node::Repeat { .. } | Node::At { .. } => Node::Cat(vec![node]),
                node => node,
            },
        }))
    }

    /// `(?flags)` in front of the pattern (`None`), or the flags of `(?flags:`.
    fn scoped_flags(&mut self, start: usize, flags: u32) -> Result<Option<u32>> {
        let mut added = 0;
        let mut removed = 0;
        let mut minus = false;
        loop {
            let Some(c) = self.peek() else { return Err(error("missing -, : or )", self.at)) };
            self.at += 1;
            let flag = match char::from_u32(c).unwrap_or(' ') {
                'a' => ASCII,
                'i' => IGNORECASE,
                'L' if self.flags & BYTES == 0 => {
                    return Err(error("bad inline flags: cannot use 'L' flag with a str pattern", self.at));
                }
                'u' if self.flags & BYTES != 0 => {
                    return Err(error("bad inline flags: cannot use 'u' flag with a bytes pattern", self.at));
                }
                'L' => LOCALE,
                'm' => MULTILINE,
                's' => DOTALL,
                'u' => UNICODE,
                'x' => VERBOSE,
                '-' if !minus => {
                    minus = true;
                    if !self.peek().is_some_and(|c| (97..123).contains(&c)) {
                        return Err(error("missing flag", self.at));
                    }
                    continue;
                }
                ')' if !minus => {
                    if start != 0 {
                        return Err(error("global flags not at the start of the expression", start));
                    }
                    if self.flags & added != added {
                        self.flags |= added;
                        return Err(Error { message: Vec::new(), at: None, too_large: false });
                    }
                    return Ok(None);
                }
                ':' if added & removed != 0 => {
                    return Err(error("bad inline flags: flag turned on and off", self.at - 1));
                }
                ':' => {
                    let scoped = flags | added;
                    let scoped = if added & UNICODE != 0 { scoped & !ASCII } else { scoped };
                    return Ok(Some(scoped & !removed));
                }
                c if c.is_alphabetic() => return Err(error("unknown flag", self.at - 1)),
                _ if minus => return Err(error("missing :", self.at - 1)),
                _ => return Err(error("missing -, : or )", self.at - 1)),
            };
            if minus {
                if flag & KINDS != 0 {
                    return Err(error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", self.at));
                }
                removed |= flag;
            } else {
                added |= flag;
                if flag & KINDS != 0 && added & KINDS != flag {
                    return Err(error("bad inline flags: flags 'a', 'u' and 'L' are incompatible", self.at));
                }
            }
        }
    }

    /// A name up to its terminator, and where it begins.
    fn name(&mut self, terminator: char, missing: &str) -> Result<(Vec<u32>, usize)> {
        let start = self.at;
        let Some(len) = self.text[start..].iter().position(|c| *c == terminator as u32) else {
            if start == self.text.len() {
                return Err(error(missing, start));
            }
            let message =
                if terminator == ')' { "missing ), unterminated name" } else { "missing >, unterminated name" };
            return Err(error(message, start));
        };
        let name = &self.text[start..start + len];
        self.at = start + len + 1;
        if name.is_empty() {
            return Err(error(missing, start));
        }
        let valid = unicode::starts_identifier(name[0]) && name[1..].iter().all(|c| unicode::continues_identifier(*c));
        if !valid {
            return Err(bad_name(name, start));
        }
        Ok((name.to_vec(), start))
    }

    fn named_reference(&mut self, name: &(Vec<u32>, usize), at: usize, flags: u32) -> Result<Node> {
        let Some((_, group)) = self.names.iter().find(|(known, _)| *known == name.0) else {
            return Err(quoted("unknown group name '", &name.0, "'", at));
        };
        self.reference(*group, at, at, flags)
    }

    /// A reference to a group; where it is wrong if there is no such group, and if that is still open.
    fn reference(&self, group: u32, at: usize, open_at: usize, flags: u32) -> Result<Node> {
        match self.widths.get(group as usize) {
            Some(width) if *width == OPEN => Err(error("cannot refer to an open group", open_at)),
            Some(_) if self.behind.is_some_and(|first| group as usize >= first) => {
                Err(error("cannot refer to group defined in the same lookbehind subpattern", at))
            }
            Some(_) if group > 0 => Ok(Node::Backref { group, flags }),
            _ => Err(quoted("invalid group reference ", &digits_of(group), "", at)),
        }
    }

    /// `(?(group)yes|no)` behind its second parenthesis.
    fn conditional(&mut self, start: usize, flags: u32) -> Result<Node> {
        let at = self.at;
        let Some(len) = self.text[at..].iter().position(|c| *c == char(')')) else {
            let message = if at == self.text.len() { "missing group name" } else { "missing ), unterminated name" };
            return Err(error(message, at));
        };
        let name = &self.text[at..at + len];
        self.at = at + len + 1;
        let group = if !name.is_empty() && name.iter().all(|c| (48..58).contains(c)) {
            let group = name.iter().fold(0u32, |value, d| value.saturating_mul(10).saturating_add(d - 48));
            if group == 0 {
                return Err(error("bad group number", at));
            }
            self.conditions.push((group, at));
            group
        } else if name.is_empty() {
            return Err(error("missing group name", at));
        } else {
            match self.names.iter().find(|(known, _)| known == name) {
                Some((_, group)) => *group,
                None => return Err(quoted("unknown group name '", name, "'", at)),
            }
        };
        let yes = self.sequence(flags)?;
        let no = if self.eat('|') { self.sequence(flags)? } else { Node::Cat(Vec::new()) };
        if is(self.peek(), '|') {
            return Err(error("conditional backref with more than two branches", self.at));
        }
        if !self.eat(')') {
            return Err(error("missing ), unterminated subpattern", start));
        }
        Ok(Node::Conditional { group, yes: Box::new(yes), no: Box::new(no) })
    }

    /// An escape outside of sets.
    fn escape(&mut self, start: usize, flags: u32) -> Result<Node> {
        let Some(c) = self.peek() else { return Err(error("bad escape (end of pattern)", start)) };
        self.at += 1;
        if let Some(item) = class(c) {
            return Ok(Node::Set { set: Set { items: vec![item], negated: false }, flags });
        }
        let at = match char::from_u32(c).unwrap_or('\u{FFFD}') {
            'A' => Some(At::TextStart),
            'Z' => Some(At::TextEnd),
            'b' => Some(At::Boundary),
            'B' => Some(At::NotBoundary),
            _ => None,
        };
        if let Some(at) = at {
            return Ok(Node::At { at, flags });
        }
        if (49..58).contains(&c) {
            let second = self.peek().filter(|d| (48..58).contains(d));
            if let Some(second) = second {
                self.at += 1;
                let third = self.peek().filter(|d| (48..56).contains(d));
                if let (48..56, 48..56, Some(third)) = (c, second, third) {
                    self.at += 1;
                    let code = (c - 48) * 64 + (second - 48) * 8 + third - 48;
                    if code > 0o377 {
                        let text = &self.text[start..self.at];
                        return Err(quoted("octal escape value ", text, " outside of range 0-0o377", start));
                    }
                    return Ok(Node::Char { code, flags });
                }
                return self.reference((c - 48) * 10 + second - 48, start + 1, start, flags);
            }
            return self.reference(c - 48, start + 1, start, flags);
        }
        Ok(Node::Char { code: self.escaped(c, start)?, flags })
    }

    /// The character of an escape that means the same in sets.
    fn escaped(&mut self, c: u32, start: usize) -> Result<u32> {
        let digits = |this: &mut Self, most: usize, exact: bool| {
            let from = this.at;
            while this.at < from + most
                && this.peek().is_some_and(|c| char::from_u32(c).is_some_and(|c| c.is_ascii_hexdigit()))
            {
                this.at += 1;
            }
            if exact && this.at < from + most {
                return Err(quoted("incomplete escape ", &this.text[start..this.at], "", start));
            }
            let value = |value: u32, c: &u32| {
                value.wrapping_mul(16) + char::from_u32(*c).and_then(|c| c.to_digit(16)).unwrap_or(0)
            };
            Ok(this.text[from..this.at].iter().fold(0, value))
        };
        Ok(match char::from_u32(c).unwrap_or('\u{FFFD}') {
            'a' => 7,
            'f' => 12,
            'n' => 10,
            'r' => 13,
            't' => 9,
            'v' => 11,
            'x' => digits(self, 2, true)?,
            'u' => digits(self, 4, true)?,
            'U' => {
                let code = digits(self, 8, true)?;
                if code > 0x10FFFF {
                    return Err(quoted("bad escape ", &self.text[start..self.at], "", start));
                }
                code
            }
            '0'..='7' => {
                let from = self.at - 1;
                while self.at < from + 3 && self.peek().is_some_and(|c| (48..56).contains(&c)) {
                    self.at += 1;
                }
                let code = self.text[from..self.at].iter().fold(0, |value, d| value * 8 + d - 48);
                if code > 0o377 {
                    return Err(quoted(
                        "octal escape value ",
                        &self.text[start..self.at],
                        " outside of range 0-0o377",
                        start,
                    ));
                }
                code
            }
            known if known.is_ascii_alphanumeric() => return Err(quoted("bad escape \\", &[c], "", start)),
            _ => c,
        })
    }

    fn set(&mut self, start: usize, flags: u32) -> Result<Node> {
        let negated = self.eat('^');
        let first = self.at;
        let mut items = Vec::new();
        loop {
            let at = self.at;
            let Some(c) = self.peek() else { return Err(error("unterminated character set", start)) };
            self.at += 1;
            if c == char(']') && at != first {
                break;
            }
            let low = self.member(c, at)?;
            if !is(self.peek(), '-') {
                items.push(low);
                continue;
            }
            self.at += 1;
            let behind = self.at;
            let Some(c) = self.peek() else { return Err(error("unterminated character set", start)) };
            if c == char(']') {
                items.push(low);
                items.push(Item::Range(45, 45));
                self.at += 1;
                break;
            }
            self.at += 1;
            match (low, self.member(c, behind)?) {
                (Item::Range(low, _), Item::Range(high, _)) if low <= high => items.push(Item::Range(low, high)),
                _ => return Err(quoted("bad character range ", &self.text[at..self.at], "", at)),
            }
        }
        Ok(Node::Set { set: Set { items, negated }, flags })
    }

    fn member(&mut self, c: u32, at: usize) -> Result<Item> {
        if c != char('\\') {
            return Ok(Item::Range(c, c));
        }
        let Some(c) = self.peek() else { return Err(error("bad escape (end of pattern)", at)) };
        self.at += 1;
        if let Some(item) = class(c) {
            return Ok(item);
        }
        let code = if c == char('b') { 8 } else { self.escaped(c, at)? };
        Ok(Item::Range(code, code))
    }

    /// How many characters a node matches, if that is fixed.
    fn width(&self, node: &Node) -> Option<u32> {
        Some(match node {
            Node::Char { .. } | Node::Any { .. } | Node::Set { .. } => 1,
            Node::At { .. } | Node::Look { .. } => 0,
            Node::Group { node, .. } | Node::Atomic(node) => self.width(node)?,
            Node::Cat(nodes) => nodes.iter().try_fold(0u32, |sum, node| sum.checked_add(self.width(node)?))?,
            Node::Alt(nodes) => {
                let width = self.width(nodes.first()?)?;
                return nodes.iter().all(|node| self.width(node) == Some(width)).then_some(width);
            }
            Node::Repeat { node, min, max, .. } => {
                let width = self.width(node)?;
                return if min == max { width.checked_mul(*min) } else { (width == 0).then_some(0) };
            }
            Node::Backref { group, .. } => (*self.widths.get(*group as usize)?)?,
            Node::Conditional { yes, no, .. } => {
                let width = self.width(yes)?;
                return (self.width(no) == Some(width)).then_some(width);
            }
        })
    }
}

fn class(c: u32) -> Option<Item> {
    Some(match char::from_u32(c)? {
        'd' => Item::Class(Class::Digit, false),
        'D' => Item::Class(Class::Digit, true),
        's' => Item::Class(Class::Space, false),
        'S' => Item::Class(Class::Space, true),
        'w' => Item::Class(Class::Word, false),
        'W' => Item::Class(Class::Word, true),
        _ => return None,
    })
}

fn bad_name(name: &[u32], at: usize) -> Error {
    let mut text = Vec::new();
    name.iter().for_each(|c| push_char(&mut text, *c));
    let mut message = b"bad character in group name ".to_vec();
    crate::str::escape::repr_into(&mut message, &text);
    Error { message, at: Some(at), too_large: false }
}

/// The decimal digits of a number, as characters.
fn digits_of(number: u32) -> Vec<u32> {
    let mut out = Vec::new();
    crate::int::push_u64(&mut out, u64::from(number));
    out.into_iter().map(u32::from).collect()
}
