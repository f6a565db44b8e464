//! What is printed when an exception leaves the program, and the exit status that comes of it.
//!
//! `str(exc)` is computed here for builtin exceptions with plain arguments; where Python code has to run, runtime/py has
//! done so and left the text with `molt_report_text`.

use molt_abi::layout::{Header, List, Str, exception as word};
use molt_abi::types::{Builtin, FIRST_USER_TYPE};
use molt_abi::value::{FALSE, NONE, Storage, TRUE, Value};

use crate::exception::{field, linked, molt_exc_take, molt_is_instance};
use crate::memory::type_info;
use crate::object::{
    Global, as_object, inline_int, is_builtin, is_float, release, release_value, retain, str_data, tuple_items, type_id,
};
use crate::traceback;
use crate::{io, list};

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
fn is(exc: *mut Header, class: Builtin) -> bool {
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
    for (exc, link) in chain.into_iter().rev() {
        format_one(out, exc);
        out.extend_from_slice(match link {
            Link::Cause => b"\nThe above exception was the direct cause of the following exception:\n\n".as_slice(),
            Link::Context => b"\nDuring handling of the above exception, another exception occurred:\n\n",
            Link::None => b"",
        });
    }
}

/// Appends an exception without those it is linked with.
fn format_one(out: &mut Vec<u8>, exc: *mut Header) {
    // SAFETY: a live exception.
    unsafe {
        let traceback = linked(exc, word::TRACEBACK).unwrap_or(core::ptr::null_mut());
        let sites = traceback::visible(traceback);
        if !sites.is_empty() {
            out.extend_from_slice(b"Traceback (most recent call last):\n");
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
        let Some(args) = linked(exc, word::ARGS) else { return };
        match tuple_items(args.cast()) {
            [] => {}
            [one] if is(exc, Builtin::KeyError) => quoted(out, *one),
            [one] => plain(out, *one),
            _ => quoted(out, *field(exc, word::ARGS)),
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
        _ if is_float(v) => text(crate::float::molt_float_to_str(f64::from_bits(v.0))),
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

/// Prints the pending exception as an uncaught one, flushes, and returns the exit status.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_report_uncaught() -> i64 {
    let exc = molt_exc_take();
    if exc.is_null() {
        return 0;
    }
    io::flush_quietly();
    let status = if is(exc, Builtin::SystemExit) {
        exit_status(exc)
    } else {
        let mut out = Vec::new();
        format_chain(&mut out, exc);
        io::write_error(&out);
        if is(exc, Builtin::KeyboardInterrupt) { 130 } else { 1 }
    };
    // SAFETY: the exception was taken, the texts hold references.
    unsafe {
        for (exc, text) in core::mem::take(&mut *TEXTS.get()) {
            release(exc);
            release(text.cast());
        }
        release(exc);
    }
    status
}

/// The status that a SystemExit asks for; prints its code if that is no number.
fn exit_status(exc: *mut Header) -> i64 {
    // SAFETY: a live SystemExit has this word.
    let code = unsafe { *field(exc, word::EXIT_CODE) };
    match (code.0, inline_int(code)) {
        (_, Some(status)) => status,
        (NONE | FALSE, _) => 0,
        (TRUE, _) => 1,
        _ if is_builtin(code, Builtin::int) => -1,
        _ => {
            let mut out = Vec::new();
            // SAFETY: the texts are live.
            match unsafe { (*TEXTS.get()).iter().find(|entry| entry.0 == exc) } {
                // SAFETY: a live str.
                Some((_, text)) => out.extend_from_slice(unsafe { str_data(*text) }),
                None => plain(&mut out, code),
            }
            out.push(b'\n');
            io::write_error(&out);
            1
        }
    }
}

/// Prints and drops the pending exception, which nothing can receive.
///
/// # Safety
/// `place` is live.
#[unsafe(no_mangle)]
#[cold]
pub unsafe extern "C" fn molt_report_unraisable(place: *mut Str) {
    let exc = molt_exc_take();
    if exc.is_null() {
        return;
    }
    let mut out = b"Exception ignored in: ".to_vec();
    // SAFETY: by the contract.
    out.extend_from_slice(unsafe { str_data(place) });
    out.push(b'\n');
    format_one(&mut out, exc);
    io::write_error(&out);
    // SAFETY: the exception was taken.
    unsafe { release_value(crate::object::value_of(exc)) };
}
