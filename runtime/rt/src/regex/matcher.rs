//! The backtracking matcher. Choices and old values of slots are on a stack of its own, so that only the nesting of the
//! pattern, never the length of the text, takes the program's stack.

use super::code::*;
use super::parse::UNBOUNDED;
use super::{ASCII, IGNORECASE};
use crate::str::{char_len, last_char, next_char, unicode};

/// An empty slot.
const NONE: usize = usize::MAX;

/// How deep alternatives are looked into for their first characters.
const SPLITS: u32 = 4;

pub(super) struct Mode {
    pub(super) search: bool,
    pub(super) full: bool,
    /// Not with an empty match at the start.
    pub(super) advance: bool,
}

enum Undo {
    /// Another way to go on from here.
    Choice {
        pc: usize,
        at: usize,
    },
    /// A repeated character may take one less, down to `low`.
    Fewer {
        pc: usize,
        low: usize,
        at: usize,
    },
    /// A repeated character (the instruction at `pc`) may take one more.
    More {
        pc: usize,
        at: usize,
        count: u32,
    },
    Restore {
        slot: usize,
        old: usize,
    },
}

/// Memory that a match works in.
#[derive(Default)]
pub(super) struct Scratch {
    slots: Vec<usize>,
    stack: Vec<Undo>,
}

impl Scratch {
    pub(super) const fn new() -> Scratch {
        Scratch { slots: Vec::new(), stack: Vec::new() }
    }
}

pub(super) struct Matcher<'t> {
    code: &'t [u32],
    text: &'t [u8],
    slots: Vec<usize>,
    stack: Vec<Undo>,
    /// Assertions hold: what surrounds the text is not known.
    blind: bool,
    /// The group that ended last.
    last: usize,
    full: bool,
    /// Where a match may not end.
    forbidden: usize,
}

impl<'t> Matcher<'t> {
    pub(super) fn new(code: &'t [u32], text: &'t [u8], slots: usize, scratch: Scratch) -> Matcher<'t> {
        let Scratch { slots: mut places, mut stack } = scratch;
        places.clear();
        places.resize(slots + 1, NONE);
        stack.clear();
        Matcher {
            code,
            text,
            slots: places,
            stack,
            blind: false,
            last: slots,
            full: false,
            forbidden: NONE,
        }
    }

    pub(super) fn into_scratch(self) -> Scratch {
        Scratch { slots: self.slots, stack: self.stack }
    }

    /// Where the first match from a place on begins and ends. `first`: the bytes with which one may begin, if it is not empty.
    pub(super) fn find(&mut self, from: usize, mode: &Mode, first: &[u32; 8]) -> Option<(usize, usize)> {
        self.full = mode.full;
        let only = match self.code {
            [CHAR, code @ 0..0x80, ..] => Some(*code as u8),
            _ => None,
        };
        let mut start = from;
        loop {
            if let (true, Some(only)) = (mode.search, only) {
                start += memchr::memchr(only, &self.text[start..])?;
            } else if mode.search {
                let rest = &self.text[start..];
                start += rest.iter().position(|byte| has_bit(first, u32::from(*byte))).unwrap_or(rest.len());
            }
            // The table tells enough of ASCII, except for what stands around it.
            let told = self.code[0] != AT && self.text.get(start).is_some_and(u8::is_ascii);
            if mode.search && !told && !self.may_start(0, start, SPLITS) {
                if start >= self.text.len() {
                    return None;
                }
                start += char_len(self.text[start]);
                continue;
            }
            self.slots.fill(NONE);
            self.stack.clear();
            self.forbidden = if mode.advance && start == from { from } else { NONE };
            if let Some(end) = self.run(0, start, true) {
                return Some((start, end));
            }
            if !mode.search || start >= self.text.len() {
                return None;
            }
            start += char_len(self.text[start]);
        }
    }

    /// False if the first character that the code takes is not the one at `at`, told without a choice or a slot.
    fn may_start(&self, mut pc: usize, at: usize, splits: u32) -> bool {
        loop {
            match self.code[pc] {
                CHAR | CHAR_FOLDED | ANY | ANY_NEWLINE | SET => return self.single(pc, at).is_some(),
                ONE if self.code[pc + 1] > 0 => return self.single(pc + 5, at).is_some(),
                SAVE => pc += 2,
                SPLIT if splits > 0 => {
                    if self.may_start(self.arg(pc, 1), at, splits - 1) {
                        return true;
                    }
                    pc = self.arg(pc, 2);
                }
                AT if self.blind || self.assertion(self.code[pc + 1], self.code[pc + 2], at) => pc += 3,
                AT => return false,
                _ => return true,
            }
        }
    }

    pub(super) fn group(&self, group: usize) -> (Option<usize>, Option<usize>) {
        match (self.slots[group * 2], self.slots[group * 2 + 1]) {
            (first, last) if first != NONE && last != NONE => (Some(first), Some(last)),
            _ => (None, None),
        }
    }

    pub(super) fn last_group(&self) -> Option<usize> {
        Some(self.slots[self.last]).filter(|group| *group != NONE)
    }

    fn set_slot(&mut self, slot: usize, value: usize) {
        let old = core::mem::replace(&mut self.slots[slot], value);
        self.stack.push(Undo::Restore { slot, old });
    }

    fn arg(&self, pc: usize, i: usize) -> usize {
        self.code[pc + i] as usize
    }

    /// Runs code up to its MATCH; where that is. Choices of the code are left on the stack.
    fn run(&mut self, mut pc: usize, mut at: usize, outermost: bool) -> Option<usize> {
        let base = self.stack.len();
        loop {
            let ok = match self.code[pc] {
                MATCH => {
                    let fits = !outermost || !(self.full && at != self.text.len()) && at != self.forbidden;
                    if fits {
                        return Some(at);
                    }
                    false
                }
                SPLIT => {
                    let (first, second) = (self.arg(pc, 1), self.arg(pc, 2));
                    // An alternative that another character begins is passed over without a step back.
                    pc = if self.may_start(first, at, 0) {
                        self.stack.push(Undo::Choice { pc: second, at });
                        first
                    } else {
                        second
                    };
                    true
                }
                JUMP => {
                    pc = self.arg(pc, 1);
                    true
                }
                SAVE => {
                    let slot = self.arg(pc, 1);
                    self.save(slot, at);
                    pc += 2;
                    true
                }
                AT => {
                    let holds = self.assertion(self.code[pc + 1], self.code[pc + 2], at);
                    pc += 3;
                    holds
                }
                ONE => match self.one(pc, at) {
                    Some(end) => {
                        at = end;
                        pc = self.arg(pc, 4);
                        true
                    }
                    None => false,
                },
                BACKREF => match self.backref(pc, at) {
                    Some(end) => {
                        at = end;
                        pc += 3;
                        true
                    }
                    None => false,
                },
                LOOK => {
                    let holds = self.look(pc, at);
                    pc = self.arg(pc, 3);
                    holds
                }
                ATOMIC => match self.committed(pc + 2, at) {
                    Some(end) => {
                        at = end;
                        pc = self.arg(pc, 1);
                        true
                    }
                    None => false,
                },
                CONDITIONAL => {
                    pc = if self.group(self.arg(pc, 1)).1.is_some() { pc + 3 } else { self.arg(pc, 2) };
                    true
                }
                COUNT => {
                    let slot = self.arg(pc, 1);
                    self.set_slot(slot, 0);
                    self.set_slot(slot + 1, NONE);
                    pc += 2;
                    true
                }
                ROUND => match self.round(pc, at) {
                    Some(next) => {
                        pc = next;
                        true
                    }
                    None => false,
                },
                _ => match self.single(pc, at) {
                    Some((end, next)) => {
                        at = end;
                        pc = next;
                        true
                    }
                    None => false,
                },
            };
            if !ok {
                (pc, at) = self.backtrack(base)?;
            }
        }
    }

    /// The next way to go on, down to a place of the stack.
    fn backtrack(&mut self, base: usize) -> Option<(usize, usize)> {
        while self.stack.len() > base {
            match self.stack.pop()? {
                Undo::Restore { slot, old } => self.slots[slot] = old,
                Undo::Choice { pc, at } => return Some((pc, at)),
                Undo::Fewer { pc, low, at } => {
                    let at = at - last_char(&self.text[..at]).1;
                    if at > low {
                        self.stack.push(Undo::Fewer { pc, low, at });
                    }
                    return Some((pc, at));
                }
                Undo::More { pc, at, count } => {
                    if count < self.code[pc + 2]
                        && let Some((end, _)) = self.single(pc + 5, at)
                    {
                        self.stack.push(Undo::More { pc, at: end, count: count + 1 });
                        return Some((self.arg(pc, 4), end));
                    }
                }
            }
        }
        None
    }

    fn save(&mut self, slot: usize, at: usize) {
        self.set_slot(slot, at);
        if slot % 2 == 1 {
            self.set_slot(self.last, slot / 2);
        }
    }

    /// Runs code up to its MATCH and forgets its choices, but not how to restore slots.
    fn committed(&mut self, pc: usize, at: usize) -> Option<usize> {
        let base = self.stack.len();
        let end = self.run(pc, at, false)?;
        let mut kept = base;
        for i in base..self.stack.len() {
            if matches!(self.stack[i], Undo::Restore { .. }) {
                self.stack.swap(kept, i);
                kept += 1;
            }
        }
        self.stack.truncate(kept);
        Some(end)
    }

    fn look(&mut self, pc: usize, at: usize) -> bool {
        let negated = self.code[pc + 1] != 0;
        let mut from = at;
        if self.code[pc + 2] != UNBOUNDED {
            for _ in 0..self.code[pc + 2] {
                if from == 0 {
                    return negated;
                }
                from -= last_char(&self.text[..from]).1;
            }
        }
        let base = self.stack.len();
        let found = self.committed(pc + 4, from).is_some();
        if negated {
            // What it captured is forgotten.
            while self.stack.len() > base {
                if let Some(Undo::Restore { slot, old }) = self.stack.pop() {
                    self.slots[slot] = old;
                }
            }
        }
        found != negated
    }

    /// Another round of a counted loop, or what follows it.
    fn round(&mut self, pc: usize, at: usize) -> Option<usize> {
        let (slot, min, max) = (self.arg(pc, 1), self.arg(pc, 2), self.code[pc + 3]);
        let (body, next) = (pc + 6, self.arg(pc, 5));
        let count = self.slots[slot];
        if count < min {
            self.set_slot(slot, count + 1);
            return Some(body);
        }
        let more = (max == UNBOUNDED || count < max as usize) && self.slots[slot + 1] != at;
        if !more {
            return Some(next);
        }
        if self.code[pc + 4] != 0 {
            // Lazy: the round is tried when what follows fails, with the counter as it then is.
            let old = self.slots[slot + 1];
            self.stack.push(Undo::Restore { slot, old: count });
            self.stack.push(Undo::Restore { slot: slot + 1, old });
            self.stack.push(Undo::Choice { pc: body, at });
            self.stack.push(Undo::Restore { slot: slot + 1, old: at });
            self.stack.push(Undo::Restore { slot, old: count + 1 });
            return Some(next);
        }
        self.stack.push(Undo::Choice { pc: next, at });
        self.set_slot(slot, count + 1);
        self.set_slot(slot + 1, at);
        Some(body)
    }

    /// As many characters as a repetition takes first.
    fn one(&mut self, pc: usize, from: usize) -> Option<usize> {
        let (min, max, greed) = (self.code[pc + 1], self.code[pc + 2], self.code[pc + 3]);
        let most = if greed == 1 { min } else { max };
        let (mut at, mut low, mut count) = (from, from, 0);
        let table = self.ascii_of(pc + 5);
        while count < most {
            if count == min {
                low = at;
            }
            at = match (self.text.get(at), table) {
                (Some(byte @ 0..0x80), Some(table)) => {
                    if !has_bit(table, u32::from(*byte)) {
                        break;
                    }
                    at + 1
                }
                _ => match self.single(pc + 5, at) {
                    Some((end, _)) => end,
                    None => break,
                },
            };
            count += 1;
        }
        if count < min {
            return None;
        }
        if count == min {
            low = at;
        }
        match greed {
            0 if at > low => self.stack.push(Undo::Fewer { pc: self.arg(pc, 4), low, at }),
            1 if min < max => self.stack.push(Undo::More { pc, at, count }),
            _ => {}
        }
        Some(at)
    }

    /// Which ASCII characters an instruction takes, if it has a table of them.
    #[inline]
    fn ascii_of(&self, pc: usize) -> Option<&'t [u32; 4]> {
        match self.code[pc] {
            SET => self.code[pc + SET_TABLE..].first_chunk(),
            ANY => Some(&[!(1 << 10), u32::MAX, u32::MAX, u32::MAX]),
            ANY_NEWLINE => Some(&[u32::MAX; 4]),
            _ => None,
        }
    }

    /// Matches an instruction that takes one character: where that ends, and the next instruction.
    fn single(&self, pc: usize, at: usize) -> Option<(usize, usize)> {
        if at >= self.text.len() {
            return None;
        }
        let (code, len) = next_char(&self.text[at..]);
        let (found, next) = match self.code[pc] {
            CHAR => (code == self.code[pc + 1], pc + 2),
            CHAR_FOLDED => (fold(code, self.code[pc + 2]) == self.code[pc + 1], pc + 3),
            ANY => (code != 10, pc + 1),
            ANY_NEWLINE => (true, pc + 1),
            SET => {
                let found = match self.ascii_of(pc) {
                    Some(table) if code < 0x80 => has_bit(table, code),
                    _ => in_set(&self.code[pc..], code),
                };
                (found, pc + self.arg(pc, 1))
            }
            _ => (false, pc),
        };
        found.then_some((at + len, next))
    }

    fn backref(&self, pc: usize, at: usize) -> Option<usize> {
        let (Some(first), Some(last)) = self.group(self.arg(pc, 1)) else { return None };
        let flags = self.code[pc + 2];
        let (mut group, mut at) = (&self.text[first..last], at);
        while !group.is_empty() {
            if at >= self.text.len() {
                return None;
            }
            let ((a, a_len), (b, b_len)) = (next_char(group), next_char(&self.text[at..]));
            let same = a == b || flags & IGNORECASE != 0 && fold(a, flags) == fold(b, flags);
            if !same {
                return None;
            }
            (group, at) = (&group[a_len..], at + b_len);
        }
        Some(at)
    }

    fn assertion(&self, which: u32, flags: u32, at: usize) -> bool {
        let text = self.text;
        let is_word = |code: u32| in_class(2, code, flags);
        let newline_at = |at: usize| text.get(at) == Some(&b'\n');
        match which {
            0 => at == 0,
            1 => at == text.len(),
            2 => at == 0 || newline_at(at - 1),
            3 => at == text.len() || newline_at(at),
            4 => at == text.len() || at + 1 == text.len() && newline_at(at),
            _ => {
                let before = at > 0 && is_word(last_char(&text[..at]).0);
                let behind = at < text.len() && is_word(next_char(&text[at..]).0);
                // CPython 3.13: there is no boundary, nor its opposite, in an empty text.
                if which == 5 { before != behind } else { before == behind && !text.is_empty() }
            }
        }
    }
}

/// Whether a set of small numbers, a bit for each, has this one.
#[inline(always)]
fn has_bit(table: &[u32], number: u32) -> bool {
    table[(number / 32) as usize] >> (number % 32) & 1 != 0
}

/// Whether a SET instruction takes a character, by its items.
pub(super) fn in_set(instruction: &[u32], code: u32) -> bool {
    let (flags, negated) = (instruction[2], instruction[3] != 0);
    let items = &instruction[SET_ITEMS..instruction[1] as usize];
    let holds = |code: u32| {
        items.chunks_exact(3).any(|item| match item {
            [0, low, high] => (*low..=*high).contains(&code),
            [_, class, negated] => in_class(*class, code, flags) != (*negated != 0),
            _ => false,
        })
    };
    let found = holds(code)
        || flags & IGNORECASE != 0 && {
            let lower = fold(code, flags);
            holds(lower) || holds(upper(lower, flags))
        };
    found != negated
}

/// The bytes with which a match of the code may begin, a bit for each: those of ASCII are tried, others may lead a character.
pub(super) fn first_bytes(code: &[u32]) -> [u32; 8] {
    let mut first = [0, 0, 0, 0, 0, 0, u32::MAX, u32::MAX];
    for byte in 0..0x80u8 {
        let text = [byte];
        let mut matcher = Matcher::new(code, &text, 0, Scratch::new());
        matcher.blind = true;
        first[usize::from(byte / 32)] |= u32::from(matcher.may_start(0, 0, SPLITS)) << (byte % 32);
    }
    first
}

fn in_class(class: u32, code: u32, flags: u32) -> bool {
    if flags & ASCII != 0 || code < 0x80 {
        let Ok(byte) = u8::try_from(code) else { return false };
        return match class {
            0 => byte.is_ascii_digit(),
            1 => matches!(byte, 9..=13 | 32) || flags & ASCII == 0 && matches!(byte, 0x1C..=0x1F),
            _ => byte.is_ascii_alphanumeric() || byte == b'_',
        };
    }
    match class {
        0 => unicode::is_decimal(code),
        1 => unicode::is_space(code),
        _ => {
            unicode::is_alpha(code) || unicode::is_decimal(code) || unicode::is_digit(code) || unicode::is_numeric(code)
        }
    }
}

/// The single character that a case mapping yields, or the character itself.
fn mapped(code: u32, to: impl Iterator<Item = char>) -> u32 {
    let mut to = to;
    match (to.next(), to.next()) {
        (Some(to), None) => to as u32,
        _ => code,
    }
}

fn mapped_upper(code: u32) -> u32 {
    char::from_u32(code).map_or(code, |c| mapped(code, c.to_uppercase()))
}

fn upper(code: u32, flags: u32) -> u32 {
    if code < 0x80 || flags & ASCII != 0 {
        return if (97..123).contains(&code) { code - 32 } else { code };
    }
    mapped_upper(code)
}

/// What characters that differ in case only have in common.
pub(super) fn fold(code: u32, flags: u32) -> u32 {
    if code < 0x80 || flags & ASCII != 0 {
        return if (65..91).contains(&code) { code + 32 } else { code };
    }
    let upper = mapped_upper(code);
    char::from_u32(upper).map_or(upper, |c| mapped(upper, c.to_lowercase()))
}
