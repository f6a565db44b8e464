//! Streams over files: line ends, buffering, positions, errors.

use molt_abi::layout::{Str, exception as word};

use crate::exception::{field, molt_exc_take, pending};
use crate::io::*;
use crate::object::{inline_int, new_str, str_data};

const READ: i64 = 1;
const WRITE: i64 = 2 | 8 | 16;
const APPEND: i64 = 2 | 4 | 16;

fn open(path: &str, mode: i64, newline: i64) -> *mut u8 {
    // SAFETY: a live str.
    let fd = unsafe { molt_file_open(new_str(path.as_bytes()), mode) };
    assert!(!pending());
    molt_stream_new(fd, mode, newline)
}

fn text(s: *mut Str) -> &'static str {
    assert!(!s.is_null());
    // SAFETY: a live str, never freed here.
    core::str::from_utf8(unsafe { str_data(s) }).unwrap()
}

fn write(path: &str, mode: i64, newline: i64, parts: &[&str]) {
    let stream = open(path, mode, newline);
    for part in parts {
        // SAFETY: a live str.
        assert_eq!(unsafe { molt_stream_write(stream, new_str(part.as_bytes())) }, part.chars().count() as i64);
    }
    assert_eq!(molt_stream_close(stream), 0);
}

fn lines(path: &str, newline: i64) -> Vec<&'static str> {
    let stream = open(path, READ, newline);
    let all = core::iter::from_fn(|| Some(text(molt_stream_read_line(stream, -1))).filter(|line| !line.is_empty()));
    let all = all.collect();
    molt_stream_close(stream);
    all
}

fn path(name: &str) -> String {
    format!("{}/molt-{}-{name}", std::env::temp_dir().display(), std::process::id())
}

#[test]
fn line_ends() {
    let _guard = super::lock();
    let path = path("lines");
    write(&path, WRITE, 1, &["a\r\nb\rc", "\nä\n\nlast"]);
    assert_eq!(lines(&path, 0), ["a\n", "b\n", "c\n", "ä\n", "\n", "last"]);
    assert_eq!(lines(&path, 1), ["a\r\n", "b\r", "c\n", "ä\n", "\n", "last"]);
    assert_eq!(lines(&path, 2), ["a\r\n", "b\rc\n", "ä\n", "\n", "last"]);
    assert_eq!(lines(&path, 3), ["a\r", "\nb\r", "c\nä\n\nlast"]);
    assert_eq!(lines(&path, 4), ["a\r\n", "b\rc\nä\n\nlast"]);
    write(&path, WRITE, 4, &["x\ny", "\n"]);
    assert_eq!(std::fs::read(&path).unwrap(), b"x\r\ny\r\n");
    std::fs::remove_file(path).unwrap();
}

#[test]
fn long_texts_cross_buffers() {
    let _guard = super::lock();
    let path = path("long");
    let line = "0123456789äöü€\r\n".repeat(4000);
    write(&path, WRITE, 1, &[&line]);
    write(&path, APPEND, 0, &["end"]);
    let stream = open(&path, READ, 0);
    let translated = line.replace("\r\n", "\n") + "end";
    assert_eq!(text(molt_stream_read(stream, 7)), &translated[..7]);
    let start: String = translated.chars().take(20007).collect();
    assert_eq!(text(molt_stream_read(stream, 20000)), &start[7..]);
    assert_eq!(text(molt_stream_read(stream, -1)), &translated[start.len()..]);
    assert_eq!(text(molt_stream_read(stream, -1)), "");
    assert_eq!(molt_stream_seek(stream, 3, 0), 3);
    assert_eq!(text(molt_stream_read_line(stream, 4)), "3456");
    assert_eq!(text(molt_stream_read_line(stream, -1)), "789äöü€\n");
    molt_stream_close(stream);
    std::fs::remove_file(path).unwrap();
}

#[test]
fn failures_are_os_errors() {
    let _guard = super::lock();
    for (name, number) in [("/nonexistent/x", 2), ("/", 21)] {
        // SAFETY: a live str; the exception has these words.
        unsafe {
            molt_file_open(new_str(name.as_bytes()), READ);
            assert_eq!(inline_int(*field(molt_exc_take(), word::OS_ERRNO)), Some(number));
        }
    }
}
