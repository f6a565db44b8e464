//! One traceback entry as CPython 3.13's `traceback` module formats it: file, line, function; the source, dedented; and
//! the markers below it.

use molt_abi::layout::Site;

use crate::traceback::{file, function, name, source};

/// Appends a number in decimal.
pub(crate) fn decimal(out: &mut Vec<u8>, mut number: u64) {
    let mut digits = [0; 20];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[at..]);
}

type Line = Vec<char>;

/// A place in the shown lines: line from 0, column in characters.
type Position = (usize, usize);

/// Where the operator or the brackets are.
struct Anchors {
    start: Position,
    end: Position,
}

/// Appends the entry.
pub(crate) fn format_entry(out: &mut Vec<u8>, site: &Site) {
    let info = function(site);
    out.extend_from_slice(b"  File \"");
    out.extend_from_slice(file(info));
    out.extend_from_slice(b"\", line ");
    decimal(out, u64::from(site.line));
    out.extend_from_slice(b", in ");
    out.extend_from_slice(name(info));
    out.push(b'\n');
    let text = source(site);
    if !text.iter().all(u8::is_ascii_whitespace) {
        format_source(out, site, text);
    }
}

/// The characters of a line of valid UTF-8.
fn decode(line: &[u8]) -> Line {
    let mut chars = Line::new();
    let mut rest = line;
    while let [first, ..] = rest {
        let (len, bits) = match first {
            0..0x80 => (1, u32::from(*first)),
            0x80..0xE0 => (2, u32::from(first & 0x1F)),
            0xE0..0xF0 => (3, u32::from(first & 0x0F)),
            _ => (4, u32::from(first & 0x07)),
        };
        let (char, more) = rest.split_at(rest.len().min(len));
        let code = char[1..].iter().fold(bits, |code, byte| code << 6 | u32::from(byte & 0x3F));
        chars.push(char::from_u32(code).unwrap_or('\u{fffd}'));
        rest = more;
    }
    chars
}

fn encode(out: &mut Vec<u8>, line: &[char]) {
    for char in line {
        out.extend_from_slice(char.encode_utf8(&mut [0; 4]).as_bytes());
    }
}

/// The number of characters in the first `bytes` bytes of a line.
fn characters(line: &[u8], bytes: usize) -> usize {
    line[..bytes.min(line.len())].iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

fn is_blank(chars: &[char]) -> bool {
    chars.iter().all(|char| char.is_whitespace())
}

/// The whitespace that all lines with text have in common.
fn margin(lines: &[Line]) -> usize {
    let mut common: Option<&[char]> = None;
    for line in lines.iter().filter(|line| !is_blank(line)) {
        let indent = &line[..line.iter().take_while(|char| matches!(char, ' ' | '\t')).count()];
        common = Some(match common {
            None => indent,
            Some(old) => &old[..old.iter().zip(indent).take_while(|(a, b)| a == b).count()],
        });
    }
    common.map_or(0, <[char]>::len)
}

/// Columns that the first `count` characters take on a terminal.
fn width(line: &[char], count: usize) -> usize {
    if line.iter().all(char::is_ascii) {
        return count;
    }
    line.iter().take(count).map(|char| 1 + usize::from(is_wide(*char as u32))).sum()
}

/// East Asian wide and fullwidth characters.
fn is_wide(code: u32) -> bool {
    matches!(code,
        0x1100..=0x115F | 0x231A..=0x231B | 0x2E80..=0x303E | 0x3041..=0x4DBF | 0x4E00..=0xA4CF | 0xA960..=0xA97C
        | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF | 0xFE10..=0xFE19 | 0xFE30..=0xFE6B | 0xFF01..=0xFF60 | 0xFFE0..=0xFFE6
        | 0x1F300..=0x1F320 | 0x1F32D..=0x1F335 | 0x1F337..=0x1F37C | 0x1F37E..=0x1F393 | 0x1F3A0..=0x1F3CA
        | 0x1F3CF..=0x1F3D3 | 0x1F3E0..=0x1F3F0 | 0x1F3F8..=0x1F43E | 0x1F440 | 0x1F442..=0x1F4FC | 0x1F4FF..=0x1F53D
        | 0x1F550..=0x1F567 | 0x1F5FB..=0x1F64F | 0x1F680..=0x1F6C5 | 0x1F90C..=0x1F9FF | 0x1FA70..=0x1FAF8
        | 0x20000..=0x3FFFD)
}

pub(crate) fn format_source(out: &mut Vec<u8>, site: &Site, text: &[u8]) {
    let raw: Vec<&[u8]> = text.split(|byte| *byte == b'\n').take((site.end_line - site.line) as usize + 1).collect();
    let mut lines: Vec<Line> = raw.iter().map(|line| decode(line)).collect();
    let dedent = margin(&lines);
    for line in &mut lines {
        if is_blank(line) {
            line.clear();
        } else {
            line.drain(..dedent);
        }
    }
    let last = lines.len() - 1;
    let place = |line: u32, byte: u32| -> Position {
        let line = (line.saturating_sub(site.line) as usize).min(last);
        (line, characters(raw[line], byte as usize).saturating_sub(dedent))
    };
    let start = place(site.line, site.column).1;
    let whole = last as u32 == site.end_line - site.line;
    let end = if whole { place(site.end_line, site.end_column).1 } else { lines[last].len() };
    let packed = |anchor: u32| place(site.line + (anchor >> 16), anchor & 0xFFFF);
    let anchors =
        (site.anchor != site.anchor_end).then(|| Anchors { start: packed(site.anchor), end: packed(site.anchor_end) });
    let carets = shows_carets(&lines, start, end, anchors.as_ref());
    let significant = |line: usize| {
        let near = |at: usize| line + 1 >= at && line <= at + 1;
        line == 0 || line == last || anchors.as_ref().is_some_and(|a| near(a.start.0) || near(a.end.0))
    };
    let mut line = 0;
    while line <= last {
        let next = (line..=last).find(|at| significant(*at)).unwrap_or(last);
        if next - line > 1 {
            out.extend_from_slice(b"    ...<");
            decimal(out, (next - line) as u64);
            out.extend_from_slice(b" lines>...\n");
            line = next;
        }
        out.extend_from_slice(b"    ");
        encode(out, &lines[line]);
        out.push(b'\n');
        if carets {
            out.extend_from_slice(b"    ");
            mark(out, &lines, line, start, end, anchors.as_ref());
            out.push(b'\n');
        }
        line += 1;
    }
}

/// The markers below line `at`.
fn mark(out: &mut Vec<u8>, lines: &[Line], at: usize, start: usize, end: usize, anchors: Option<&Anchors>) {
    let line = &lines[at];
    let indent = line.iter().take_while(|char| char.is_whitespace()).count();
    let first = if at == 0 { width(line, start) } else { 0 };
    let stop = width(line, if at == lines.len() - 1 { end } else { line.len() });
    let column = |place: Position| (place.0, width(&lines[place.0], place.1));
    let inside = anchors.map(|anchors| (column(anchors.start), column(anchors.end)));
    let mut blank = true;
    let from = out.len();
    for col in 0..stop {
        out.push(if col < indent || col < first {
            b' '
        } else {
            blank = false;
            match inside {
                Some((start, end)) if (at, col) < start || (at, col) >= end => b'~',
                _ => b'^',
            }
        });
    }
    // Lines of spaces only lose them when the whole is dedented.
    if blank {
        out.truncate(from);
    }
}

/// Whether markers say more than the line alone.
fn shows_carets(lines: &[Line], start: usize, end: usize, anchors: Option<&Anchors>) -> bool {
    let (first, last) = (&lines[0], &lines[lines.len() - 1]);
    let before = &first[..start.min(first.len())];
    let after = &last[end.min(last.len())..];
    if let Some(anchors) = anchors {
        return !is_plain_call(lines, before, after, anchors);
    }
    !is_blank(before) || !is_blank(after)
}

/// Whether the statement is `return name(…)` or `name = …(…)` and the site is that call: CPython marks nothing then.
fn is_plain_call(lines: &[Line], before: &[char], after: &[char], anchors: &Anchors) -> bool {
    // What is not ASCII in valid source is in a name or in quotes: no need for the tables of Unicode in every program.
    let in_name = |char: &char| char.is_ascii_alphanumeric() || *char == '_' || !char.is_ascii();
    let is_name = |chars: &[char]| {
        chars.first().is_some_and(|char| !char.is_ascii_digit()) && chars.iter().all(in_name)
    };
    let trim = |chars: &[char]| {
        let start = chars.iter().take_while(|char| char.is_whitespace()).count();
        let end = chars.iter().rev().take_while(|char| char.is_whitespace()).count();
        chars[start.min(chars.len() - end)..chars.len() - end].to_vec()
    };
    // A name in brackets is a name.
    let bare = |chars: &[char]| -> Vec<char> {
        chars.iter().copied().filter(|char| !char.is_whitespace() && !matches!(char, '(' | ')')).collect()
    };
    // CPython compares columns in bytes with columns in characters.
    let (last, end) = anchors.end;
    if !before.iter().all(char::is_ascii) || !lines[last].iter().take(end).all(char::is_ascii) {
        return false;
    }
    let (line, column) = anchors.start;
    if lines[line].get(column) != Some(&'(') {
        return false;
    }
    let (mut head, mut tail) = (trim(before), trim(after));
    while head.last() == Some(&'(') && tail.first() == Some(&')') {
        head.pop();
        tail.remove(0);
        (head, tail) = (trim(&head), trim(&tail));
    }
    if !matches!(tail.first(), None | Some('#' | ';')) {
        return false;
    }
    if head == ['r', 'e', 't', 'u', 'r', 'n'] {
        return line == 0 && is_name(&bare(&lines[0][before.len().min(column)..column]));
    }
    if head.pop() != Some('=') {
        return false;
    }
    is_name(&bare(&head))
}
