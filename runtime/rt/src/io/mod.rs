//! Standard streams and files.
//!
//! Output is buffered as CPython's is: by block, standard output by line on a terminal, standard error not at all.

mod files;
mod stream;
mod system;
mod text;

use molt_abi::layout::{Bytes, Str};

use crate::bytes::new_bytes;
use crate::exception;
use crate::object::{Global, bytes_data, str_data};
pub use files::*;
use stream::{Newline, Raised, Stream};
use system::c;

static STDIN: Global<Stream> = Global::new(Stream::new(0, Newline::Universal));
static STDOUT: Global<Stdout> = Global::new(Stdout { stream: Stream::new(1, Newline::Lf), started: false });
static STDERR: Global<Stream> = Global::new(Stream::new(2, Newline::Lf));
/// The other streams, to be flushed at exit.
static OPEN: Global<Vec<*mut Stream>> = Global::new(Vec::new());

struct Stdout {
    stream: Stream,
    /// Whether it is known if this is a terminal.
    started: bool,
}

fn status(result: Result<(), Raised>) -> u8 {
    u8::from(result.is_err())
}

fn stdout<'a>() -> &'a mut Stream {
    // SAFETY: one thread, and nothing holds the reference across calls.
    let out = unsafe { &mut *STDOUT.get() };
    if !out.started {
        out.started = true;
        out.stream.by_line = c::isatty(1) != 0;
    }
    &mut out.stream
}

/// Writes to standard output.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_stdout_write(s: *mut Str) -> u8 {
    // SAFETY: by the contract.
    status(unsafe { text::encode(s) }.and_then(|bytes| stdout().write_text(bytes)))
}

/// Writes to standard error.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_stderr_write(s: *mut Str) -> u8 {
    // SAFETY: by the contract; the stream is a static of this thread.
    unsafe {
        let stream = &mut *STDERR.get();
        status(stream.write_bytes(&text::escape(str_data(s))).and_then(|()| stream.flush()))
    }
}

/// Flushes standard output.
#[unsafe(no_mangle)]
pub extern "C" fn molt_stdout_flush() -> u8 {
    status(stdout().flush())
}

/// Writes to standard error, whatever happens.
pub(crate) fn write_error(bytes: &[u8]) {
    system::write(2, &text::escape(bytes));
}

/// Drops an exception that a flush has raised.
fn drop_pending() {
    let exc = exception::molt_exc_take();
    if !exc.is_null() {
        // SAFETY: the exception was taken.
        unsafe { crate::object::release(exc) };
    }
}

/// Flushes standard output before something else is printed; a failure shows again at exit.
pub(crate) fn flush_quietly() {
    if stdout().flush().is_err() {
        drop_pending();
    }
}

/// Saves, from a signal that ends the process, what was printed and not written yet.
pub(crate) fn rescue() {
    // SAFETY: the buffer is whole at any time: it never grows beyond what it starts with, and its length changes last.
    let waiting = unsafe { &(*STDOUT.get()).stream.output };
    system::write(1, waiting);
    system::write(2, b"KeyboardInterrupt\n");
}

/// Flushes everything at exit; false, with a message, if standard output could not be flushed.
pub(crate) fn finish() -> bool {
    // SAFETY: the streams are open.
    for stream in unsafe { &*OPEN.get() } {
        // SAFETY: as above.
        if unsafe { &mut **stream }.flush().is_err() {
            drop_pending();
        }
    }
    // SAFETY: a static of this thread.
    if unsafe { (*STDOUT.get()).stream.output.is_empty() } || stdout().flush().is_ok() {
        return true;
    }
    report_flush();
    false
}

#[cold]
fn report_flush() {
    let exc = exception::molt_exc_take();
    let mut out = b"Exception ignored on flushing sys.stdout:\n".to_vec();
    crate::display::format_chain(&mut out, exc);
    write_error(&out);
}

/// The stream of a handle.
fn at<'a>(stream: *mut u8) -> &'a mut Stream {
    // SAFETY: a handle is what `molt_stream_new` returned, until it is closed.
    unsafe { &mut *stream.cast::<Stream>() }
}

/// A stream over a descriptor.
#[unsafe(no_mangle)]
pub extern "C" fn molt_stream_new(fd: i64, _mode: i64, newline: i64) -> *mut u8 {
    match fd {
        0 => return STDIN.get().cast(),
        1 => return (&raw mut *stdout()).cast(),
        2 => return STDERR.get().cast(),
        _ => {}
    }
    let newline = match newline {
        0 => Newline::Universal,
        1 => Newline::Untranslated,
        2 => Newline::Lf,
        3 => Newline::Cr,
        _ => Newline::CrLf,
    };
    let stream = Box::into_raw(Box::new(Stream::new(fd as i32, newline)));
    // SAFETY: a static of this thread.
    unsafe { (*OPEN.get()).push(stream) };
    stream.cast()
}

/// Flushes, closes and frees.
#[unsafe(no_mangle)]
pub extern "C" fn molt_stream_close(stream: *mut u8) -> u8 {
    let fd = at(stream).fd;
    let flushed = at(stream).flush();
    if fd > 2 {
        // SAFETY: the stream was made by `Box` and is not used any more.
        unsafe {
            (*OPEN.get()).retain(|other| *other != stream.cast());
            drop(Box::from_raw(stream.cast::<Stream>()));
        }
    }
    if c::close(fd) < 0 && flushed.is_ok() {
        return status(stream::failed());
    }
    status(flushed)
}

/// Flushes.
#[unsafe(no_mangle)]
pub extern "C" fn molt_stream_flush(stream: *mut u8) -> u8 {
    status(at(stream).flush())
}

/// Writes text; its length.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_stream_write(stream: *mut u8, s: *mut Str) -> i64 {
    // SAFETY: by the contract.
    unsafe {
        if at(stream).fd == 2 {
            molt_stderr_write(s);
        } else if let Ok(bytes) = text::encode(s) {
            // A failure is pending.
            let _ = at(stream).write_text(bytes);
        }
        (*s).chars as i64
    }
}

/// Writes bytes; their number.
///
/// # Safety
/// `b` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_stream_write_bytes(stream: *mut u8, b: *mut Bytes) -> i64 {
    // SAFETY: by the contract.
    let bytes = unsafe { bytes_data(b) };
    // A failure is pending.
    let _ = at(stream).write_bytes(bytes);
    bytes.len() as i64
}

/// Reads at most `count` characters.
#[unsafe(no_mangle)]
pub extern "C" fn molt_stream_read(stream: *mut u8, count: i64) -> *mut Str {
    at(stream).read_text(count).unwrap_or(core::ptr::null_mut())
}

/// Reads a line.
#[unsafe(no_mangle)]
pub extern "C" fn molt_stream_read_line(stream: *mut u8, limit: i64) -> *mut Str {
    at(stream).read_line(limit).unwrap_or(core::ptr::null_mut())
}

/// Reads at most `count` bytes.
#[unsafe(no_mangle)]
pub extern "C" fn molt_stream_read_bytes(stream: *mut u8, count: i64) -> *mut Bytes {
    let stream = at(stream);
    loop {
        let waiting = stream.waiting().len();
        if count >= 0 && waiting >= count as usize {
            return new_bytes(stream.take(count as usize));
        }
        match stream.fill() {
            Ok(true) => {}
            Ok(false) => {
                let waiting = stream.waiting().len();
                return new_bytes(stream.take(waiting));
            }
            Err(Raised) => return core::ptr::null_mut(),
        }
    }
}

/// Reads what is there, at most `count` bytes.
#[unsafe(no_mangle)]
pub extern "C" fn molt_stream_read_some(stream: *mut u8, count: i64) -> *mut Bytes {
    let stream = at(stream);
    if stream.waiting().is_empty() && count > 0 && stream.fill().is_err() {
        return core::ptr::null_mut();
    }
    let waiting = stream.waiting().len();
    new_bytes(stream.take(waiting.min(count.max(0) as usize)))
}

/// Makes a pipe; the ends are not passed on to other programs.
#[unsafe(no_mangle)]
pub extern "C" fn molt_pipe_new() -> i64 {
    match system::pipe() {
        Some([reading, writing]) => i64::from(reading) | i64::from(writing) << 32,
        None => {
            let _ = stream::failed::<()>();
            0
        }
    }
}

/// Reads a line of bytes.
#[unsafe(no_mangle)]
pub extern "C" fn molt_stream_read_line_bytes(stream: *mut u8, limit: i64) -> *mut Bytes {
    let stream = at(stream);
    let newline = core::mem::replace(&mut stream.newline, Newline::Lf);
    let found = stream.find_line(limit, |bytes, count| bytes.len().min(count));
    stream.newline = newline;
    found.map_or(core::ptr::null_mut(), |end| new_bytes(stream.take(end)))
}

/// Flushes, then moves.
#[unsafe(no_mangle)]
pub extern "C" fn molt_stream_seek(stream: *mut u8, offset: i64, whence: i64) -> i64 {
    let stream = at(stream);
    if stream.flush().is_err() || stream.unread().is_err() {
        return 0;
    }
    stream.ended = false;
    let at = c::lseek(stream.fd, offset, whence as i32);
    if at < 0 {
        let _ = stream::failed::<()>();
    }
    at
}

/// Where the program stands in the file.
#[unsafe(no_mangle)]
pub extern "C" fn molt_stream_tell(stream: *mut u8) -> i64 {
    let stream = at(stream);
    let at = c::lseek(stream.fd, 0, 1);
    if at < 0 {
        let _ = stream::failed::<()>();
    }
    at + stream.output.len() as i64 - stream.waiting().len() as i64
}

/// Cuts or extends the file.
#[unsafe(no_mangle)]
pub extern "C" fn molt_stream_truncate(stream: *mut u8, size: i64) -> u8 {
    let stream = at(stream);
    let done = stream.flush().and_then(|()| if c::ftruncate(stream.fd, size) < 0 { stream::failed() } else { Ok(()) });
    status(done)
}

/// Whether the stream is a terminal.
#[unsafe(no_mangle)]
pub extern "C" fn molt_stream_is_terminal(stream: *mut u8) -> bool {
    c::isatty(at(stream).fd) != 0
}

/// Of a terminal: its lines, and its columns from bit 16 on.
#[unsafe(no_mangle)]
pub extern "C" fn molt_terminal_size(fd: i64) -> i64 {
    match system::terminal_size(fd as i32) {
        Some([lines, columns]) => i64::from(lines) | i64::from(columns) << 16,
        None => {
            let _ = stream::failed::<()>();
            0
        }
    }
}

/// The stream's descriptor.
#[unsafe(no_mangle)]
pub extern "C" fn molt_stream_fd(stream: *mut u8) -> i64 {
    i64::from(at(stream).fd)
}

/// Bytes from the system's random source; OSError.
#[unsafe(no_mangle)]
pub extern "C" fn molt_random_bytes(len: i64) -> *mut Bytes {
    let mut bytes = vec![0; len as usize];
    for chunk in bytes.chunks_mut(256) {
        // SAFETY: the chunk's own memory.
        if unsafe { c::getentropy(chunk.as_mut_ptr(), chunk.len()) } < 0 {
            let _ = stream::failed::<()>();
            return core::ptr::null_mut();
        }
    }
    new_bytes(&bytes)
}
