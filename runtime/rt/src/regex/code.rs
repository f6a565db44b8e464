//! From the tree of a pattern to code for the matcher.

use super::parse::{Greed, Item, Node, Set, UNBOUNDED};
use super::{ASCII, IGNORECASE};

macro_rules! instructions {
    ($($(#[$doc:meta])* $name:ident = $number:literal,)*) => {
        $($(#[$doc])* pub(super) const $name: u32 = $number;)*
    };
}

instructions! {
    MATCH = 0,
    /// code point
    CHAR = 1,
    /// folded code point, flags
    CHAR_FOLDED = 2,
    /// Not a newline.
    ANY = 3,
    ANY_NEWLINE = 4,
    /// words in all, flags, negated, a bit for each ASCII character that it takes, then (0, low, high) and (1, class, negated)
    SET = 5,
    /// first, second
    SPLIT = 6,
    /// to
    JUMP = 7,
    /// slot
    SAVE = 8,
    /// assertion, flags
    AT = 9,
    /// min, max, greed, next: the instruction behind it, which matches one character
    ONE = 10,
    /// group, flags
    BACKREF = 11,
    /// negated, characters back or `UNBOUNDED`, next: the code behind it up to MATCH
    LOOK = 12,
    /// next: the code behind it up to MATCH
    ATOMIC = 13,
    /// group, where to go if it did not match
    CONDITIONAL = 14,
    /// slot: sets the counter to 0, and the place of the last round in the slot behind it to none
    COUNT = 15,
    /// slot, min, max, lazy, next: another round of the code behind it, or next
    ROUND = 16,
}

/// Where a SET has the bits of its ASCII characters, and where its items.
pub(super) const SET_TABLE: usize = 4;
pub(super) const SET_ITEMS: usize = SET_TABLE + 4;

struct Generator {
    code: Vec<u32>,
    slots: u32,
}

/// Code and the number of slots: two for each group, group 0 included, and two for each counted loop.
pub(super) fn generate(node: &Node, groups: u32) -> (Vec<u32>, u32) {
    let mut generator = Generator { code: Vec::new(), slots: (groups + 1) * 2 };
    generator.node(node);
    generator.code.push(MATCH);
    (generator.code, generator.slots)
}

impl Generator {
    fn emit(&mut self, words: &[u32]) {
        self.code.extend_from_slice(words);
    }

    /// Emits a word to be set later; its place.
    fn hole(&mut self) -> usize {
        self.code.push(0);
        self.code.len() - 1
    }

    fn fill(&mut self, hole: usize) {
        self.code[hole] = self.code.len() as u32;
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::Char { code, flags } if flags & IGNORECASE != 0 => {
                self.emit(&[CHAR_FOLDED, super::matcher::fold(*code, *flags), *flags]);
            }
            Node::Char { code, .. } => self.emit(&[CHAR, *code]),
            Node::Any { newline } => self.code.push(if *newline { ANY_NEWLINE } else { ANY }),
            Node::Set { set, flags } => self.set(set, *flags),
            Node::At { at, flags } => self.emit(&[AT, *at as u32, *flags & ASCII]),
            Node::Group { number, node } => {
                self.emit(&[SAVE, number * 2]);
                self.node(node);
                self.emit(&[SAVE, number * 2 + 1]);
            }
            Node::Cat(nodes) => nodes.iter().for_each(|node| self.node(node)),
            Node::Alt(nodes) => self.alternatives(nodes),
            Node::Repeat { node, min, max, greed } => self.repeat(node, *min, *max, *greed),
            Node::Look { node, negated, back } => {
                self.emit(&[LOOK, u32::from(*negated), back.unwrap_or(UNBOUNDED)]);
                self.inner(node);
            }
            Node::Atomic(node) => {
                self.code.push(ATOMIC);
                self.inner(node);
            }
            Node::Backref { group, flags } => self.emit(&[BACKREF, *group, *flags]),
            Node::Conditional { group, yes, no } => {
                self.emit(&[CONDITIONAL, *group]);
                let other = self.hole();
                self.node(yes);
                self.code.push(JUMP);
                let end = self.hole();
                self.fill(other);
                self.node(no);
                self.fill(end);
            }
        }
    }

    /// Where to go on, and code up to MATCH.
    fn inner(&mut self, node: &Node) {
        let next = self.hole();
        self.node(node);
        self.code.push(MATCH);
        self.fill(next);
    }

    fn set(&mut self, set: &Set, flags: u32) {
        let start = self.code.len();
        self.emit(&[SET, (SET_ITEMS + 3 * set.items.len()) as u32, flags, u32::from(set.negated), 0, 0, 0, 0]);
        for item in &set.items {
            match item {
                Item::Range(low, high) => self.emit(&[0, *low, *high]),
                Item::Class(class, negated) => self.emit(&[1, *class as u32, u32::from(*negated)]),
            }
        }
        for character in 0..0x80 {
            let taken = super::matcher::in_set(&self.code[start..], character);
            self.code[start + SET_TABLE + character as usize / 32] |= u32::from(taken) << (character % 32);
        }
    }

    fn alternatives(&mut self, nodes: &[Node]) {
        let mut ends = Vec::new();
        for (i, node) in nodes.iter().enumerate() {
            if i + 1 == nodes.len() {
                self.node(node);
                break;
            }
            let first = self.code.len() as u32 + 3;
            self.emit(&[SPLIT, first]);
            let second = self.hole();
            self.node(node);
            self.code.push(JUMP);
            ends.push(self.hole());
            self.fill(second);
        }
        ends.into_iter().for_each(|end| self.fill(end));
    }

    fn repeat(&mut self, node: &Node, min: u32, max: u32, greed: Greed) {
        if max == 0 {
            return;
        }
        if matches!(node, Node::Char { .. } | Node::Any { .. } | Node::Set { .. }) {
            self.emit(&[ONE, min, max, greed as u32]);
            let next = self.hole();
            self.node(node);
            self.fill(next);
            return;
        }
        if greed == Greed::Possessive {
            self.code.push(ATOMIC);
            let next = self.hole();
            self.repeat(node, min, max, Greed::Greedy);
            self.code.push(MATCH);
            self.fill(next);
            return;
        }
        if (min, max) == (0, 1) {
            let first = self.code.len() as u32 + 3;
            let at = self.code.len();
            self.emit(&[SPLIT, first, 0]);
            self.node(node);
            self.fill(at + 2);
            if greed == Greed::Lazy {
                self.code.swap(at + 1, at + 2);
            }
            return;
        }
        let slot = self.slots;
        self.slots += 2;
        self.emit(&[COUNT, slot]);
        let head = self.code.len() as u32;
        self.emit(&[ROUND, slot, min, max, u32::from(greed == Greed::Lazy)]);
        let next = self.hole();
        self.node(node);
        self.emit(&[JUMP, head]);
        self.fill(next);
    }
}
