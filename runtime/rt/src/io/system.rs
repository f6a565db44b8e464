//! The system's calls on descriptors. Each returns -1 on failure, with the reason in `errno`.

use molt_abi::layout::Str;
use molt_abi::types::Builtin;

use crate::errno;
use crate::exception;
use crate::object::str_data;

pub(super) mod c {
    unsafe extern "C" {
        pub(in crate::io) fn read(fd: i32, buffer: *mut u8, count: usize) -> isize;
        pub(in crate::io) fn write(fd: i32, buffer: *const u8, count: usize) -> isize;
        pub(in crate::io) fn open(path: *const u8, flags: i32, ...) -> i32;
        pub(in crate::io) safe fn close(fd: i32) -> i32;
        pub(in crate::io) safe fn lseek(fd: i32, offset: i64, whence: i32) -> i64;
        pub(in crate::io) safe fn ftruncate(fd: i32, size: i64) -> i32;
        pub(in crate::io) safe fn isatty(fd: i32) -> i32;
        pub(in crate::io) fn unlink(path: *const u8) -> i32;
        pub(in crate::io) fn rmdir(path: *const u8) -> i32;
        pub(in crate::io) fn mkdir(path: *const u8, mode: u32) -> i32;
        pub(in crate::io) fn rename(from: *const u8, to: *const u8) -> i32;
        pub(in crate::io) fn chdir(path: *const u8) -> i32;
        pub(in crate::io) fn link(from: *const u8, to: *const u8) -> i32;
        pub(in crate::io) fn symlink(from: *const u8, to: *const u8) -> i32;
        pub(in crate::io) fn getentropy(buffer: *mut u8, count: usize) -> i32;
    }
}

/// What `open` is asked for, in its own numbers and in the system's.
pub(super) const READ: i64 = 1;
pub(super) const WRITE: i64 = 2;
pub(super) const APPEND: i64 = 4;
const TRUNCATE: i64 = 8;
const CREATE: i64 = 16;
const EXCLUSIVE: i64 = 32;

#[cfg(target_os = "wasi")]
const OPEN_FLAGS: [(i64, i32); 6] = [
    (READ, 0x0400_0000),
    (WRITE, 0x1000_0000),
    (APPEND, 1),
    (TRUNCATE, 8 << 12),
    (CREATE, 1 << 12),
    (EXCLUSIVE, 4 << 12),
];
#[cfg(not(target_os = "wasi"))]
const OPEN_FLAGS: [(i64, i32); 4] = [(APPEND, 0o2000), (TRUNCATE, 0o1000), (CREATE, 0o100), (EXCLUSIVE, 0o200)];

const CLOSE_ON_EXEC: i32 = 0o2_000_000;

fn system_flags(mode: i64) -> i32 {
    // What appends writes, which WASI wants to be told.
    let mode = if mode & APPEND != 0 { mode | WRITE } else { mode };
    let bits: i32 = OPEN_FLAGS.iter().filter(|flag| mode & flag.0 != 0).map(|flag| flag.1).sum();
    if cfg!(target_os = "wasi") {
        return bits;
    }
    let access = match mode & (READ | WRITE) {
        READ => 0,
        WRITE => 1,
        _ => 2,
    };
    bits | access | CLOSE_ON_EXEC
}

/// A path as the system takes it: zero-terminated, PEP 383's surrogates as the bytes they stand for. Raises ValueError.
pub(super) fn c_path(path: &Str) -> Option<Vec<u8>> {
    // SAFETY: a live str.
    let text = unsafe { str_data(path) };
    let mut bytes = Vec::with_capacity(text.len() + 1);
    let mut rest = text;
    while let [first, tail @ ..] = rest {
        if *first == 0 {
            exception::raise(Builtin::ValueError, "embedded null byte");
            return None;
        }
        rest = match rest {
            [0xED, high @ 0xB2..=0xB3, low, tail @ ..] => {
                bytes.push((high & 3) << 6 | low & 0x3F);
                tail
            }
            _ => {
                bytes.push(*first);
                tail
            }
        };
    }
    bytes.push(0);
    Some(bytes)
}

/// Opens a file.
pub(super) fn open(path: &[u8], mode: i64) -> i32 {
    // SAFETY: the path is zero-terminated.
    unsafe { c::open(path.as_ptr(), system_flags(mode), 0o666u32) }
}

/// A pipe: the end to read from and the one to write to.
#[cfg(not(target_os = "wasi"))]
pub(super) fn pipe() -> Option<[i32; 2]> {
    unsafe extern "C" {
        fn pipe2(ends: *mut i32, flags: i32) -> i32;
    }
    let mut ends = [0; 2];
    // SAFETY: there is room for both.
    let status = unsafe { pipe2(ends.as_mut_ptr(), CLOSE_ON_EXEC) };
    (status == 0).then_some(ends)
}

#[cfg(target_os = "wasi")]
pub(super) fn pipe() -> Option<[i32; 2]> {
    // There are none: a descriptor that never is says so in `errno`.
    c::close(-1);
    None
}

/// The lines and columns of a terminal.
#[cfg(not(target_os = "wasi"))]
pub(super) fn terminal_size(fd: i32) -> Option<[u16; 2]> {
    unsafe extern "C" {
        fn ioctl(fd: i32, request: usize, ...) -> i32;
    }
    const GET_SIZE: usize = 0x5413;
    // Behind lines and columns come the size in pixels.
    let mut size = [0u16; 4];
    // SAFETY: there is room for four numbers.
    let status = unsafe { ioctl(fd, GET_SIZE, size.as_mut_ptr()) };
    (status == 0).then_some([size[0], size[1]])
}

#[cfg(target_os = "wasi")]
pub(super) fn terminal_size(_: i32) -> Option<[u16; 2]> {
    c::close(-1);
    None
}

/// Reads into the spare room of a buffer; the number of bytes, or -1. A signal that raised something is a failure.
pub(super) fn read(fd: i32, buffer: &mut Vec<u8>, room: usize) -> isize {
    buffer.reserve(room);
    loop {
        let at = buffer.len();
        // SAFETY: there is room for as many bytes.
        let count = unsafe { c::read(fd, buffer.as_mut_ptr().add(at), room) };
        if count >= 0 {
            // SAFETY: these bytes were read.
            unsafe { buffer.set_len(at + count as usize) };
            return count;
        }
        if errno::last() != errno::EINTR || crate::builtins::interrupted() {
            return -1;
        }
    }
}

/// Writes all of `bytes`; the number that could be written.
pub(super) fn write(fd: i32, bytes: &[u8]) -> usize {
    let mut done = 0;
    while done < bytes.len() {
        // SAFETY: the rest of the slice.
        let count = unsafe { c::write(fd, bytes.as_ptr().add(done), bytes.len() - done) };
        if count < 0 {
            if errno::last() == errno::EINTR && !crate::builtins::interrupted() {
                continue;
            }
            break;
        }
        done += count as usize;
    }
    done
}
