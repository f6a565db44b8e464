//! Files and directories by path. Failures are OSErrors with the path.

use molt_abi::layout::{List, Str};
use molt_abi::value::{NONE, Storage, Value};

use super::system::{self, c, c_path};
use crate::builtins::{append_str, decode_system};
use crate::errno;
use crate::list::molt_list_new;
use crate::object::value_of;

/// Raises the last system call's error for a path.
#[cold]
fn failed(path: *mut Str) {
    errno::raise_last(value_of(path));
}

/// Opens a file; the descriptor.
///
/// # Safety
/// `path` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_file_open(path: *mut Str, flags: i64) -> i64 {
    // SAFETY: by the contract.
    let Some(name) = c_path(unsafe { &*path }) else { return 0 };
    let fd = system::open(&name, flags);
    if fd < 0 {
        failed(path);
        return 0;
    }
    if kind(&name) == DIRECTORY {
        c::close(fd);
        errno::molt_raise_errno(errno::EISDIR, value_of(path));
        return 0;
    }
    i64::from(fd)
}

/// The metadata of a zero-terminated path.
fn metadata(name: &[u8]) -> std::io::Result<std::fs::Metadata> {
    std::fs::metadata(as_path(name))
}

fn as_path(name: &[u8]) -> &std::path::Path {
    let bytes = &name[..name.len() - 1];
    // SAFETY: on both targets a system string is any bytes, which came from the system or are UTF-8.
    std::path::Path::new(unsafe { std::ffi::OsStr::from_encoded_bytes_unchecked(bytes) })
}

const DIRECTORY: i64 = 2;

fn kind(name: &[u8]) -> i64 {
    match metadata(name) {
        Ok(data) if data.is_file() => 1,
        Ok(data) if data.is_dir() => DIRECTORY,
        Ok(_) => 3,
        Err(_) => 0,
    }
}

/// Removes (0 file, 1 directory) or makes (2) a path, or makes it the current one (3).
///
/// # Safety
/// `path` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_path_change(path: *mut Str, what: i64) -> u8 {
    // SAFETY: the name is zero-terminated.
    unsafe {
        let Some(name) = c_path(&*path) else { return 1 };
        let result = match what {
            0 => c::unlink(name.as_ptr()),
            1 => c::rmdir(name.as_ptr()),
            2 => c::mkdir(name.as_ptr(), 0o777),
            _ => c::chdir(name.as_ptr()),
        };
        if result < 0 {
            failed(path);
        }
        u8::from(result < 0)
    }
}

/// Renames a path.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_path_rename(from: *mut Str, to: *mut Str) -> u8 {
    // SAFETY: the names are zero-terminated.
    unsafe {
        let (Some(old), Some(new)) = (c_path(&*from), c_path(&*to)) else { return 1 };
        let result = c::rename(old.as_ptr(), new.as_ptr());
        if result < 0 {
            errno::raise_last_of_two(value_of(from), value_of(to));
        }
        u8::from(result < 0)
    }
}

/// Makes a link to a path.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_path_link(from: *mut Str, to: *mut Str, symbolic: bool) -> u8 {
    // SAFETY: the names are zero-terminated.
    unsafe {
        let (Some(old), Some(new)) = (c_path(&*from), c_path(&*to)) else { return 1 };
        let make = if symbolic { c::symlink } else { c::link };
        let result = make(old.as_ptr(), new.as_ptr());
        if result < 0 {
            errno::raise_last_of_two(value_of(from), value_of(to));
        }
        u8::from(result < 0)
    }
}

/// What a symbolic link says; OSError.
///
/// # Safety
/// `path` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_path_read_link(path: *mut Str) -> *mut Str {
    // SAFETY: by the contract.
    let Some(name) = c_path(unsafe { &*path }) else { return core::ptr::null_mut() };
    match std::fs::read_link(as_path(&name)) {
        Ok(target) => decode_system(target.as_os_str().as_encoded_bytes()),
        Err(error) => {
            raise(&error, path);
            core::ptr::null_mut()
        }
    }
}

/// 0 absent, 1 file, 2 directory, 3 other.
///
/// # Safety
/// `path` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_path_kind(path: *mut Str) -> i64 {
    // SAFETY: by the contract.
    match c_path(unsafe { &*path }) {
        Some(name) => kind(&name),
        None => {
            super::drop_pending();
            0
        }
    }
}

/// Raises an error of std's for a path.
#[cold]
fn raise(error: &std::io::Error, path: *mut Str) {
    let path = if path.is_null() { Value(NONE) } else { value_of(path) };
    errno::molt_raise_errno(errno::from_system(error.raw_os_error().unwrap_or(0)), path);
}

/// The size of a file; OSError.
///
/// # Safety
/// `path` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_path_size(path: *mut Str) -> i64 {
    // SAFETY: by the contract.
    let Some(name) = c_path(unsafe { &*path }) else { return 0 };
    match metadata(&name) {
        Ok(data) => data.len() as i64,
        Err(error) => {
            raise(&error, path);
            0
        }
    }
}

/// Names in a directory; OSError.
///
/// # Safety
/// `path` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_path_list(path: *mut Str) -> *mut List {
    // SAFETY: by the contract.
    let Some(name) = c_path(unsafe { &*path }) else { return core::ptr::null_mut() };
    let entries = match std::fs::read_dir(as_path(&name)) {
        Ok(entries) => entries,
        Err(error) => {
            raise(&error, path);
            return core::ptr::null_mut();
        }
    };
    let l = molt_list_new(Storage::Value as u32, 0);
    for entry in entries.flatten() {
        // SAFETY: a list of values.
        unsafe { append_str(l, decode_system(entry.file_name().as_encoded_bytes())) };
    }
    l
}
