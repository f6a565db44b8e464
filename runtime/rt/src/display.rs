//! The text of an exception as CPython prints one that nobody caught: its chain, tracebacks, class and message, notes; for
//! groups the tree of exceptions.
//!
//! `str(exc)` is computed here for builtin exceptions with plain arguments; where Python code has to run, runtime/py has
//! done so and left the text with `molt_report_text`.

use molt_abi::layout::{FloatToStr, Header, List, Str, exception as word};
use molt_abi::types::{Builtin, FIRST_USER_TYPE};
use molt_abi::value::{FALSE, NONE, Storage, TRUE, Value};

use crate::caret::decimal;
use crate::exception::{field, linked, molt_is_instance};
use crate::list;
use crate::memory::type_info;
use crate::object::{
    Global, as_object, bytes_data, inline_int, is_builtin, is_float, release, retain, str_data, tuple_items, type_id,
};
use crate::traceback;

/// Texts left by `molt_report_text`.
static TEXTS: Global<Vec<(*mut Header, *mut Str)>> = Global::new(Vec::new());

/// Remembers `str(exc)`.
///
/// # Safety
/// Live objects.
#[unsafe(no_mangle)]
#[cold]
pub unsafe extern "C" fn molt_report_text(exc: *mut Header, text: *mut Str) {
    // SAFETY: the objects are kept alive by references of their own.
    unsafe {
        retain(exc);
        retain(text.cast());
        (*TEXTS.get()).push((exc, text));
    }
}

/// Whether the exception is of a builtin class or a subclass.
pub(crate) fn is(exc: *mut Header, class: Builtin) -> bool {
    // SAFETY: callers pass live exceptions.
    unsafe { molt_is_instance(exc, class as u32) }
}

/// The links that a report follows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Link {
    Cause,
    Context,
    None,
}

/// Appends the whole report of an exception: the chain that led to it, oldest first.
pub(crate) fn format_chain(out: &mut Vec<u8>, exc: *mut Header) {
    Printer { out, depth: 0, need_close: false }.chain(exc);
}

/// Groups are shown as trees: how deep this one is, and whether its last branch still has to be closed.
struct Printer<'a> {
    out: &'a mut Vec<u8>,
    depth: usize,
    need_close: bool,
}

/// The chain of exceptions that led to one, that one first, each with how it is linked with the one before.
fn chain(exc: *mut Header) -> Vec<(*mut Header, Link)> {
    let mut chain = vec![(exc, Link::None)];
    let mut at = exc;
    loop {
        // SAFETY: all links are live exceptions.
        let next = unsafe {
            let fresh = |linked: &*mut Header| !chain.iter().any(|seen| seen.0 == *linked);
            let cause = linked(at, word::CAUSE);
            let suppressed = (*field(at, word::SUPPRESS)).0 == TRUE;
            match cause.filter(fresh) {
                Some(cause) => Some((cause, Link::Cause)),
                None if cause.is_some() || suppressed => None,
                None => linked(at, word::CONTEXT).filter(fresh).map(|context| (context, Link::Context)),
            }
        };
        let Some(link) = next else { break };
        at = link.0;
        chain.push(link);
    }
    chain
}

/// More of a group than this is not shown.
const WIDTH: usize = 15;
const DEPTH: usize = 10;

impl Printer<'_> {
    fn chain(&mut self, exc: *mut Header) {
        for (exc, link) in chain(exc).into_iter().rev() {
            match group_members(exc) {
                Some(members) => self.group(exc, members),
                None => {
                    let mut text = Vec::new();
                    format_one(&mut text, exc, "Traceback (most recent call last):\n");
                    self.emit(&text, b'|');
                }
            }
            self.emit(
                match link {
                    Link::Cause => {
                        b"\nThe above exception was the direct cause of the following exception:\n\n".as_slice()
                    }
                    Link::Context => b"\nDuring handling of the above exception, another exception occurred:\n\n",
                    Link::None => b"",
                },
                b'|',
            );
        }
    }

    fn indent(&mut self) {
        self.out.resize(self.out.len() + 2 * self.depth, b' ');
    }

    /// Appends lines, inside a group with a margin, which has `first` in its first line.
    fn emit(&mut self, text: &[u8], first: u8) {
        if self.depth == 0 {
            return self.out.extend_from_slice(text);
        }
        let mut margin = first;
        for line in text.split_inclusive(|byte| *byte == b'\n') {
            self.indent();
            self.out.extend_from_slice(&[margin, b' ']);
            self.out.extend_from_slice(line);
            margin = b'|';
        }
    }

    fn group(&mut self, exc: *mut Header, members: &[Value]) {
        if self.depth > DEPTH {
            return self.emit(b"... (max_group_depth is 10)\n", b'|');
        }
        let top = self.depth == 0;
        self.depth += usize::from(top);
        let mut text = Vec::new();
        let plain = format_one(&mut text, exc, "Exception Group Traceback (most recent call last):\n");
        self.emit(&text, if top && !plain { b'+' } else { b'|' });
        self.need_close = false;
        let shown = members.len().min(WIDTH + 1);
        for (i, member) in members[..shown].iter().enumerate() {
            let last = i + 1 == shown;
            self.need_close |= last;
            self.indent();
            self.out.extend_from_slice(if i == 0 { b"+-" } else { b"  " });
            self.out.extend_from_slice(b"+---------------- ");
            if i < WIDTH {
                decimal(self.out, i as u64 + 1);
            } else {
                self.out.extend_from_slice(b"...");
            }
            self.out.extend_from_slice(b" ----------------\n");
            self.depth += 1;
            if i == WIDTH {
                let mut more = b"and ".to_vec();
                decimal(&mut more, (members.len() - WIDTH) as u64);
                more.extend_from_slice(b" more exception");
                more.extend_from_slice(if members.len() - WIDTH > 1 { b"s\n" } else { b"\n" });
                self.emit(&more, b'|');
            } else if let Some(member) = as_object(*member) {
                self.chain(member);
            }
            if last && self.need_close {
                self.indent();
                self.out.extend_from_slice(b"+------------------------------------\n");
                self.need_close = false;
            }
            self.depth -= 1;
        }
        if top {
            self.depth = 0;
        }
    }
}

/// The exceptions of a group.
fn group_members<'a>(exc: *mut Header) -> Option<&'a [Value]> {
    if !is(exc, Builtin::BaseExceptionGroup) && !is(exc, Builtin::ExceptionGroup) {
        return None;
    }
    // SAFETY: a live group has this word.
    let members = unsafe { *field(exc, word::GROUP_EXCEPTIONS) };
    // SAFETY: a live tuple.
    is_builtin(members, Builtin::tuple).then(|| as_object(members).map(|tuple| unsafe { tuple_items(tuple.cast()) }))?
}

/// Appends an exception without those it is linked with; true if it has no traceback.
pub(crate) fn format_one(out: &mut Vec<u8>, exc: *mut Header, title: &str) -> bool {
    // SAFETY: a live exception.
    unsafe {
        let traceback = linked(exc, word::TRACEBACK).unwrap_or(core::ptr::null_mut());
        let sites = traceback::visible(traceback);
        if !sites.is_empty() {
            out.extend_from_slice(title.as_bytes());
            traceback::format(out, &sites);
        }
        class_name(out, type_id(exc));
        let colon = out.len();
        out.extend_from_slice(b": ");
        message(out, exc);
        if out.len() == colon + 2 {
            out.truncate(colon);
        }
        out.push(b'\n');
        if is_builtin(*field(exc, word::NOTES), Builtin::list)
            && let Some(notes) = linked(exc, word::NOTES)
        {
            let notes = notes.cast::<List>();
            for i in 0..(*notes).len {
                let note = Value(list::get(notes, i).0);
                if list::storage(notes) == Storage::Value && is_builtin(note, Builtin::str) {
                    plain(out, note);
                    out.push(b'\n');
                }
            }
        }
        sites.is_empty()
    }
}

/// The class with its module, as tracebacks name it.
fn class_name(out: &mut Vec<u8>, id: u32) {
    if id < FIRST_USER_TYPE {
        out.extend_from_slice(Builtin::ALL.get(id as usize).map_or("", |builtin| builtin.name()).as_bytes());
        return;
    }
    // SAFETY: the program has the type; the text is static.
    unsafe {
        let info = type_info(id);
        out.extend_from_slice(core::slice::from_raw_parts((*info).full_name, (*info).full_name_len));
    }
}

/// `str(exc)`.
fn message(out: &mut Vec<u8>, exc: *mut Header) {
    // SAFETY: the texts and the exception's words are live.
    unsafe {
        if let Some((_, text)) = (*TEXTS.get()).iter().find(|entry| entry.0 == exc) {
            out.extend_from_slice(str_data(*text));
            return;
        }
        if is(exc, Builtin::OSError) && (*field(exc, word::OS_STRERROR)).0 != NONE {
            out.extend_from_slice(b"[Errno ");
            plain(out, *field(exc, word::OS_ERRNO));
            out.extend_from_slice(b"] ");
            plain(out, *field(exc, word::OS_STRERROR));
            for (separator, name) in [(": ", word::OS_FILENAME), (" -> ", word::OS_FILENAME2)] {
                if (*field(exc, name)).0 != NONE {
                    out.extend_from_slice(separator.as_bytes());
                    quoted(out, *field(exc, name));
                }
            }
            return;
        }
        if is(exc, Builtin::UnicodeDecodeError) || is(exc, Builtin::UnicodeEncodeError) {
            return unicode_message(out, exc);
        }
        let Some(args) = linked(exc, word::ARGS) else { return };
        if let Some(members) = group_members(exc) {
            plain(out, *field(exc, word::GROUP_MESSAGE));
            out.extend_from_slice(b" (");
            decimal(out, members.len() as u64);
            return out.extend_from_slice(if members.len() == 1 { b" sub-exception)" } else { b" sub-exceptions)" });
        }
        match tuple_items(args.cast()) {
            [] => {}
            [one] if is(exc, Builtin::KeyError) => quoted(out, *one),
            [one] => plain(out, *one),
            _ => quoted(out, *field(exc, word::ARGS)),
        }
    }
}

/// `str` of UnicodeDecodeError and UnicodeEncodeError.
fn unicode_message(out: &mut Vec<u8>, exc: *mut Header) {
    // SAFETY: these exceptions have the five words.
    let word = |i: u32| unsafe { *field(exc, word::UNICODE_ENCODING + i) };
    let at = |i: u32| inline_int(word(i)).unwrap_or(0) as usize;
    let (start, end) = (at(2), at(3));
    let one = end == start + 1;
    out.push(b'\'');
    plain(out, word(0));
    out.extend_from_slice(b"' codec can't ");
    let Some(object) = as_object(word(1)) else { return };
    if is_builtin(word(1), Builtin::bytes) {
        out.extend_from_slice(if one { b"decode byte 0x" } else { b"decode bytes" });
        // SAFETY: a live bytes object.
        match unsafe { bytes_data(object.cast()) }.get(start) {
            Some(byte) if one => hexadecimal(out, u32::from(*byte), 2),
            _ => {}
        }
    } else {
        out.extend_from_slice(if one { b"encode character" } else { b"encode characters" });
        if one {
            // SAFETY: a live str.
            let code = crate::str::chars(unsafe { str_data(object.cast()) }).nth(start).unwrap_or(0);
            let (letter, digits) = match code {
                0..0x100 => (b'x', 2),
                0x100..0x10000 => (b'u', 4),
                _ => (b'U', 8),
            };
            out.extend_from_slice(b" '\\");
            out.push(letter);
            hexadecimal(out, code, digits);
            out.push(b'\'');
        }
    }
    out.extend_from_slice(b" in position ");
    decimal(out, start as u64);
    if !one {
        out.push(b'-');
        decimal(out, end.wrapping_sub(1) as u64);
    }
    out.extend_from_slice(b": ");
    plain(out, word(4));
}

fn hexadecimal(out: &mut Vec<u8>, number: u32, digits: u32) {
    for i in (0..digits).rev() {
        out.push(b"0123456789abcdef"[(number >> (4 * i) & 15) as usize]);
    }
}

/// What a SystemExit that carries neither a number nor None prints.
pub(crate) fn exit_text(out: &mut Vec<u8>, exc: *mut Header) {
    // SAFETY: the texts and the exception are live.
    unsafe {
        match (*TEXTS.get()).iter().find(|entry| entry.0 == exc) {
            Some((_, text)) => out.extend_from_slice(str_data(*text)),
            None => plain(out, *field(exc, word::EXIT_CODE)),
        }
    }
}

/// Drops the texts left by `molt_report_text`.
pub(crate) fn forget_texts() {
    // SAFETY: the texts hold references.
    unsafe {
        for (exc, text) in core::mem::take(&mut *TEXTS.get()) {
            release(exc);
            release(text.cast());
        }
    }
}

/// `str(v)` of plain values.
fn plain(out: &mut Vec<u8>, v: Value) {
    if is_builtin(v, Builtin::str) {
        // SAFETY: a live str.
        out.extend_from_slice(unsafe { str_data(as_object(v).map_or(core::ptr::null(), |s| s.cast())) });
    } else {
        quoted(out, v);
    }
}

#[cfg(not(test))]
unsafe extern "C" {
    static molt_shows_floats: Option<FloatToStr>;
}
#[cfg(test)]
use crate::tests::program::molt_shows_floats;

/// `repr` of a float, where the program has any: the tables that it needs are as large as a small program.
fn float_to_str() -> Option<FloatToStr> {
    // SAFETY: the compiler emits it for every program.
    #[cfg_attr(test, expect(unused_unsafe, reason = "of tests it is an ordinary static"))]
    unsafe {
        molt_shows_floats
    }
}

/// `repr(v)` of plain values.
fn quoted(out: &mut Vec<u8>, v: Value) {
    let mut text = |s: *mut Str| {
        // SAFETY: a fresh str.
        unsafe {
            out.extend_from_slice(str_data(s));
            release(s.cast());
        }
    };
    match v.0 {
        NONE => out.extend_from_slice(b"None"),
        TRUE => out.extend_from_slice(b"True"),
        FALSE => out.extend_from_slice(b"False"),
        _ if is_float(v) => {
            if let Some(to_str) = float_to_str() {
                text(to_str(f64::from_bits(v.0)));
            }
        }
        _ if inline_int(v).is_some() || is_builtin(v, Builtin::int) => {
            text(crate::int::molt_int_to_str(crate::object::int_word(v)));
        }
        _ => {
            let Some(object) = as_object(v) else { return };
            // SAFETY: a live object.
            match unsafe { type_id(object) } {
                id if id == Builtin::str as u32 => {
                    // SAFETY: a live str.
                    text(unsafe { crate::str::molt_str_repr(object.cast()) });
                }
                id if id == Builtin::tuple as u32 => {
                    // SAFETY: a live tuple.
                    let items = unsafe { tuple_items(object.cast()) };
                    out.push(b'(');
                    for (i, item) in items.iter().enumerate() {
                        if i != 0 {
                            out.extend_from_slice(b", ");
                        }
                        quoted(out, *item);
                    }
                    out.extend_from_slice(if items.len() == 1 { b",)" } else { b")" });
                }
                id => {
                    out.push(b'<');
                    class_name(out, id);
                    out.extend_from_slice(b" object>");
                }
            }
        }
    }
}
