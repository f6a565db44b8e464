//! Standard streams and files.

#[macro_export]
macro_rules! io_functions {
    ($then:ident) => {
        $then! {
            /// Writes to standard output through its buffer; OSError.
            fn stdout_write(s: Str) -> Status [raises];
            fn stderr_write(s: Str) -> Status [raises];
            fn stdout_flush() -> Status [raises];
            /// Opens a file: flags are 1 read, 2 write, 4 append, 8 truncate, 16 create, 32 exclusive. Returns the descriptor, or
            /// raises OSError with the filename.
            fn file_open(path: Str, flags: I64) -> I64 [raises];
            /// A stream over a descriptor: a native handle (0, 1 and 2 give the standard streams) for the functions below.
            /// `mode` as for `file_open`; `newline`: 0 universal (None), 1 untranslated (""), 2 "\\n", 3 "\\r", 4 "\\r\\n".
            fn stream_new(fd: I64, mode: I64, newline: I64) -> Ptr [];
            /// Closes (flushing) and frees; the handle must not be used again. OSError.
            fn stream_close(stream: Ptr) -> Status [raises];
            fn stream_flush(stream: Ptr) -> Status [raises];
            /// Writes text; the result is `len(s)`.
            fn stream_write(stream: Ptr, s: Str) -> I64 [raises];
            fn stream_write_bytes(stream: Ptr, b: Bytes) -> I64 [raises];
            /// Reads at most `count` characters, all if negative. UnicodeDecodeError.
            fn stream_read(stream: Ptr, count: I64) -> Str [raises];
            /// Reads a line with its end, at most `limit` characters if that is not negative; "" at the end of the file.
            fn stream_read_line(stream: Ptr, limit: I64) -> Str [raises];
            /// Reads at most `count` bytes, all if negative.
            fn stream_read_bytes(stream: Ptr, count: I64) -> Bytes [raises];
            /// Reads at most `count` bytes: what is there, waiting only if nothing is.
            fn stream_read_some(stream: Ptr, count: I64) -> Bytes [raises];
            /// Reads a line of bytes.
            fn stream_read_line_bytes(stream: Ptr, limit: I64) -> Bytes [raises];
            /// Flushes, then moves: `whence` 0 start, 1 current, 2 end. The result is the new offset.
            fn stream_seek(stream: Ptr, offset: I64, whence: I64) -> I64 [raises];
            fn stream_tell(stream: Ptr) -> I64 [raises];
            /// Cuts or extends the file to `size` bytes.
            fn stream_truncate(stream: Ptr, size: I64) -> Status [raises];
            fn stream_is_terminal(stream: Ptr) -> Bool [];
            fn stream_fd(stream: Ptr) -> I64 [reads];
            /// Of a terminal: its lines, and its columns from bit 16 on; OSError.
            fn terminal_size(fd: I64) -> I64 [raises, cold];
            /// A pipe: its reading end, and its writing end from bit 32 on; OSError.
            fn pipe_new() -> I64 [raises, cold];
            /// `os.remove` and its kin: 0 unlink, 1 rmdir, 2 mkdir, 3 chdir; OSError.
            fn path_change(path: Str, what: I64) -> Status [raises];
            fn path_rename(from: Str, to: Str) -> Status [raises];
            /// A link at `to`: one that says `from` if `symbolic`, else one more name of that file; OSError.
            fn path_link(from: Str, to: Str, symbolic: Bool) -> Status [raises];
            /// What a symbolic link says; OSError.
            fn path_read_link(path: Str) -> Str [raises];
            /// 0 absent, 1 file, 2 directory, 3 other.
            fn path_kind(path: Str) -> I64 [];
            /// The size of a file; OSError.
            fn path_size(path: Str) -> I64 [raises];
            /// Names in a directory, in the system's order; OSError.
            fn path_list(path: Str) -> List [raises];
        }
    };
}

crate::io_functions! { declare }
use super::declare;
