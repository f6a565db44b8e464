//! Errors of the system: their numbers (Linux's on every target, as programs print them), texts and exception types.

use molt_abi::layout::exception as word;
use molt_abi::types::Builtin;
use molt_abi::value::{NONE, Value};

use crate::exception::{field, molt_raise, new};
use crate::int::molt_value_from_i64;
use crate::object::{new_str, retain_value, value_of};
use crate::tuple;

#[cfg(not(target_os = "wasi"))]
unsafe extern "C" {
    #[link_name = "__errno_location"]
    fn errno_location() -> *mut i32;
}

/// An error: Linux's number, WASI's, the exception type, the text.
struct Error(u8, u8, Builtin, &'static str);

static ERRORS: &[Error] = &[
    Error(1, 63, Builtin::PermissionError, "Operation not permitted"),
    Error(2, 44, Builtin::FileNotFoundError, "No such file or directory"),
    Error(3, 71, Builtin::ProcessLookupError, "No such process"),
    Error(4, 27, Builtin::InterruptedError, "Interrupted system call"),
    Error(5, 29, Builtin::OSError, "Input/output error"),
    Error(9, 8, Builtin::OSError, "Bad file descriptor"),
    Error(10, 12, Builtin::ChildProcessError, "No child processes"),
    Error(11, 6, Builtin::BlockingIOError, "Resource temporarily unavailable"),
    Error(12, 48, Builtin::OSError, "Cannot allocate memory"),
    Error(13, 2, Builtin::PermissionError, "Permission denied"),
    Error(16, 10, Builtin::OSError, "Device or resource busy"),
    Error(17, 20, Builtin::FileExistsError, "File exists"),
    Error(18, 75, Builtin::OSError, "Invalid cross-device link"),
    Error(20, 54, Builtin::NotADirectoryError, "Not a directory"),
    Error(21, 31, Builtin::IsADirectoryError, "Is a directory"),
    Error(22, 28, Builtin::OSError, "Invalid argument"),
    Error(24, 33, Builtin::OSError, "Too many open files"),
    Error(25, 59, Builtin::OSError, "Inappropriate ioctl for device"),
    Error(27, 22, Builtin::OSError, "File too large"),
    Error(28, 51, Builtin::OSError, "No space left on device"),
    Error(29, 70, Builtin::OSError, "Illegal seek"),
    Error(30, 69, Builtin::OSError, "Read-only file system"),
    Error(32, 64, Builtin::BrokenPipeError, "Broken pipe"),
    Error(36, 37, Builtin::OSError, "File name too long"),
    Error(39, 55, Builtin::OSError, "Directory not empty"),
    Error(40, 32, Builtin::OSError, "Too many levels of symbolic links"),
    Error(103, 13, Builtin::ConnectionAbortedError, "Software caused connection abort"),
    Error(104, 15, Builtin::ConnectionResetError, "Connection reset by peer"),
    Error(110, 73, Builtin::TimeoutError, "Connection timed out"),
    Error(111, 14, Builtin::ConnectionRefusedError, "Connection refused"),
    // Not in WASI by this number: a path outside what was opened for the program.
    Error(13, 76, Builtin::PermissionError, "Permission denied"),
];

pub(crate) const EINTR: i64 = 4;
pub(crate) const EISDIR: i64 = 21;

/// The error of the last system call, by Linux's number.
pub(crate) fn last() -> i64 {
    #[cfg(not(target_os = "wasi"))]
    // SAFETY: the C library's variable of this thread.
    let number = unsafe { *errno_location() };
    #[cfg(target_os = "wasi")]
    let number = std::io::Error::last_os_error().raw_os_error().unwrap_or(0);
    from_system(number)
}

/// Linux's number of an error of the system.
pub(crate) fn from_system(number: i32) -> i64 {
    if cfg!(target_os = "wasi") {
        return ERRORS.iter().find(|error| i32::from(error.1) == number).map_or(5, |error| i64::from(error.0));
    }
    i64::from(number)
}

/// `os.strerror(number)`.
pub(crate) fn text(number: i64) -> &'static str {
    ERRORS.iter().find(|error| i64::from(error.0) == number).map_or("Unknown error", |error| error.3)
}

/// `os.strerror`.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_error_text(number: i64) -> *mut molt_abi::layout::Str {
    let mut out = text(number).as_bytes().to_vec();
    if out == b"Unknown error" {
        out.push(b' ');
        crate::caret::decimal(&mut out, number.unsigned_abs());
    }
    new_str(&out)
}

/// Makes the OSError of the last system call pending.
#[cold]
pub(crate) fn raise_last(filename: Value) {
    raise(last(), filename, Value(NONE));
}

/// As `raise_last`, of a call with two names.
#[cold]
pub(crate) fn raise_last_of_two(filename: Value, filename2: Value) {
    raise(last(), filename, filename2);
}

/// Makes the OSError of an error number pending; `filename` is a str or None.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_raise_errno(number: i64, filename: Value) {
    raise(number, filename, Value(NONE));
}

fn raise(number: i64, filename: Value, filename2: Value) {
    let class = ERRORS.iter().find(|error| i64::from(error.0) == number).map_or(Builtin::OSError, |error| error.2);
    let strerror = value_of(new_str(text(number).as_bytes()));
    let code = molt_value_from_i64(number);
    let exc = new(class, tuple::from_owned(&[code, strerror]));
    retain_value(code);
    retain_value(strerror);
    // SAFETY: an OSError has these words; the references were just taken.
    unsafe {
        field(exc, word::OS_ERRNO).write(code);
        field(exc, word::OS_STRERROR).write(strerror);
        if filename.0 != NONE {
            retain_value(filename);
            field(exc, word::OS_FILENAME).write(filename);
        }
        if filename2.0 != NONE {
            retain_value(filename2);
            field(exc, word::OS_FILENAME2).write(filename2);
        }
        molt_raise(exc);
    }
}
