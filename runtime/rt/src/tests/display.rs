//! Reports of exceptions without tracebacks; the expected texts are CPython 3.13's.

use molt_abi::layout::{Header, exception as word};
use molt_abi::types::Builtin;
use molt_abi::value::Value;

use crate::display::format_chain;
use crate::errno::molt_raise_errno;
use crate::exception::{field, molt_exc_take, new, set_field};
use crate::object::{inline_value, new_str, value_of};
use crate::tuple;

fn text(s: &str) -> Value {
    value_of(new_str(s.as_bytes()))
}

fn exception(class: Builtin, args: &[Value]) -> *mut Header {
    new(class, tuple::from_owned(args))
}

fn group(message: &str, members: &[*mut Header]) -> *mut Header {
    let members: Vec<Value> = members.iter().map(|exc| value_of(*exc)).collect();
    let exc = exception(Builtin::ExceptionGroup, &[]);
    // SAFETY: a group has these words.
    unsafe {
        field(exc, word::GROUP_MESSAGE).write(text(message));
        field(exc, word::GROUP_EXCEPTIONS).write(value_of(tuple::from_owned(&members)));
    }
    exc
}

fn check(exc: *mut Header, expected: &str) {
    let mut out = Vec::new();
    format_chain(&mut out, exc);
    assert_eq!(String::from_utf8(out).unwrap(), expected);
}

#[test]
fn messages() {
    let _guard = super::lock();
    check(exception(Builtin::ValueError, &[inline_value(1).unwrap(), text("b")]), "ValueError: (1, 'b')\n");
    check(exception(Builtin::RuntimeError, &[]), "RuntimeError\n");
    check(exception(Builtin::KeyError, &[text("a\n")]), "KeyError: 'a\\n'\n");
}

#[test]
fn chains() {
    let _guard = super::lock();
    molt_raise_errno(2, text("f'x"));
    let cause = molt_exc_take();
    let exc = exception(Builtin::ValueError, &[text("a")]);
    // SAFETY: an exception has this word.
    unsafe { set_field(exc, word::CAUSE, value_of(cause)) };
    check(
        exc,
        "FileNotFoundError: [Errno 2] No such file or directory: \"f'x\"\n\nThe above exception was the direct cause of the \
         following exception:\n\nValueError: a\n",
    );
    let exc = group("gr", &[exception(Builtin::ValueError, &[text("a")])]);
    let context = exception(Builtin::KeyError, &[inline_value(1).unwrap()]);
    // SAFETY: an exception has this word.
    unsafe { set_field(exc, word::CONTEXT, value_of(context)) };
    check(exc, GROUP_WITH_CONTEXT);
}

#[test]
fn groups() {
    let _guard = super::lock();
    let inner =
        group("in", &[exception(Builtin::TypeError, &[text("x\ny")]), exception(Builtin::KeyError, &[text("k")])]);
    check(group("gr", &[exception(Builtin::ValueError, &[text("a")]), inner]), NESTED_GROUPS);
}

#[test]
fn unicode_errors() {
    let _guard = super::lock();
    for (bytes, expected) in [
        (b"a\xED\xA0\x80\xED\xA0\x81".as_slice(), "characters in position 1-2"),
        (b"\xED\xA0\x80", "character '\\ud800' in position 0"),
    ] {
        // SAFETY: a live str.
        assert_eq!(unsafe { crate::io::molt_stdout_write(new_str(bytes)) }, 1);
        let text = format!("UnicodeEncodeError: 'utf-8' codec can't encode {expected}: surrogates not allowed\n");
        check(molt_exc_take(), &text);
    }
}

const NESTED_GROUPS: &str = "  | ExceptionGroup: gr (2 sub-exceptions)
  +-+---------------- 1 ----------------
    | ValueError: a
    +---------------- 2 ----------------
    | ExceptionGroup: in (2 sub-exceptions)
    +-+---------------- 1 ----------------
      | TypeError: x
      | y
      +---------------- 2 ----------------
      | KeyError: 'k'
      +------------------------------------
";

const GROUP_WITH_CONTEXT: &str = "KeyError: 1

During handling of the above exception, another exception occurred:

  | ExceptionGroup: gr (1 sub-exception)
  +-+---------------- 1 ----------------
    | ValueError: a
    +------------------------------------
";
