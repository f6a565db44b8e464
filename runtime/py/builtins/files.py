# Text and binary files over the runtime's streams, and the three standard streams.


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    flags = 0
    binary = False
    plus = False
    kinds = 0
    for c in mode:
        if c == "r":
            flags |= 1
            kinds += 1
        elif c == "w":
            flags |= 2 | 8 | 16
            kinds += 1
        elif c == "a":
            flags |= 4 | 16
            kinds += 1
        elif c == "x":
            flags |= 2 | 16 | 32
            kinds += 1
        elif c == "b":
            binary = True
        elif c == "+":
            plus = True
        elif c != "t":
            raise ValueError("invalid mode: " + repr(mode))
    if kinds != 1:
        if kinds == 0:
            raise ValueError("Must have exactly one of create/read/write/append mode and at most one plus")
        raise ValueError("must have exactly one of create/read/write/append mode")
    if plus:
        flags |= 1 | 2
    if isinstance(file, int):
        fd = intrinsics.index(file)
    else:
        fd = intrinsics.file_open(file, intrinsics.raw(flags))
    kind = _newline_kind(newline)
    if binary:
        return BufferedFile(file, mode, flags, intrinsics.stream_new(fd, intrinsics.raw(flags), 1))
    return TextIOWrapper(file, mode, flags, intrinsics.stream_new(fd, intrinsics.raw(flags), intrinsics.raw(kind)))


def _newline_kind(newline):
    if newline is None:
        return 0
    if newline == "":
        return 1
    if newline == "\n":
        return 2
    if newline == "\r":
        return 3
    if newline == "\r\n":
        return 4
    raise ValueError("illegal newline value: " + newline)


def _closed_error():
    raise ValueError("I/O operation on closed file.")


class UnsupportedOperation(OSError):
    pass


class TextIOWrapper:
    def __init__(self, name, mode, flags, stream):
        self.name = name
        self.mode = mode
        self.flags = flags
        self.stream = stream
        self.closed = False
        self.encoding = "utf-8"

    def __enter__(self):
        if self.closed:
            _closed_error()
        return self

    def __exit__(self, kind, value, traceback):
        self.close()

    def __del__(self):
        self.close()

    def close(self):
        if not self.closed:
            self.closed = True
            intrinsics.stream_close(self.stream)

    def write(self, text, /):
        if self.closed:
            _closed_error()
        if not isinstance(text, str):
            raise TypeError("write() argument must be str, not " + intrinsics.type_name(text))
        if self.flags & 6 == 0:
            raise UnsupportedOperation("not writable")
        return intrinsics.int(intrinsics.stream_write(self.stream, text))

    def writelines(self, lines, /):
        for line in lines:
            self.write(line)

    def read(self, size=-1, /):
        _check_readable(self)
        if size is None:
            return intrinsics.stream_read(self.stream, -1)
        return intrinsics.stream_read(self.stream, intrinsics.clamp(size))

    def readline(self, size=-1, /):
        _check_readable(self)
        return intrinsics.stream_read_line(self.stream, intrinsics.clamp(size))

    def readlines(self):
        lines = []
        while True:
            line = self.readline()
            if line == "":
                return lines
            lines.append(line)

    def __iter__(self):
        _check_readable(self)
        return self

    def __next__(self):
        _check_readable(self)
        line = intrinsics.stream_read_line(self.stream, -1)
        if line == "":
            intrinsics.stop()
        return line

    def flush(self):
        if self.closed:
            _closed_error()
        intrinsics.stream_flush(self.stream)

    def seek(self, offset, whence=0, /):
        if self.closed:
            _closed_error()
        return intrinsics.int(intrinsics.stream_seek(self.stream, intrinsics.index(offset), intrinsics.index(whence)))

    def tell(self):
        if self.closed:
            _closed_error()
        return intrinsics.int(intrinsics.stream_tell(self.stream))

    def truncate(self, size=None, /):
        at = self.tell() if size is None else size
        intrinsics.stream_truncate(self.stream, intrinsics.index(at))
        return at

    def fileno(self):
        return intrinsics.int(intrinsics.stream_fd(self.stream))

    def isatty(self):
        return intrinsics.stream_is_terminal(self.stream)

    def readable(self):
        return self.flags & 1 != 0

    def writable(self):
        return self.flags & 6 != 0

    def __repr__(self):
        return "<_io.TextIOWrapper name=" + repr(self.name) + " mode=" + repr(self.mode) + " encoding='UTF-8'>"


def _check_readable(file):
    if file.closed:
        _closed_error()
    if file.flags & 1 == 0:
        raise UnsupportedOperation("not readable")


class BufferedFile:
    def __init__(self, name, mode, flags, stream):
        self.name = name
        self.mode = mode
        self.flags = flags
        self.stream = stream
        self.closed = False

    def __enter__(self):
        if self.closed:
            _closed_error()
        return self

    def __exit__(self, kind, value, traceback):
        self.close()

    def __del__(self):
        self.close()

    def close(self):
        if not self.closed:
            self.closed = True
            intrinsics.stream_close(self.stream)

    def write(self, data, /):
        if self.closed:
            _closed_error()
        if not isinstance(data, bytes):
            raise TypeError("a bytes-like object is required, not '" + intrinsics.type_name(data) + "'")
        if self.flags & 6 == 0:
            raise UnsupportedOperation("write")
        return intrinsics.int(intrinsics.stream_write_bytes(self.stream, data))

    def read(self, size=-1, /):
        _check_readable(self)
        return intrinsics.stream_read_bytes(self.stream, intrinsics.clamp(size))

    def readline(self, size=-1, /):
        _check_readable(self)
        return intrinsics.stream_read_line_bytes(self.stream, intrinsics.clamp(size))

    def readlines(self):
        lines = []
        for line in self:
            lines.append(line)
        return lines

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if len(line) == 0:
            intrinsics.stop()
        return line

    def flush(self):
        if self.closed:
            _closed_error()
        intrinsics.stream_flush(self.stream)

    def seek(self, offset, whence=0, /):
        if self.closed:
            _closed_error()
        return intrinsics.int(intrinsics.stream_seek(self.stream, intrinsics.index(offset), intrinsics.index(whence)))

    def tell(self):
        if self.closed:
            _closed_error()
        return intrinsics.int(intrinsics.stream_tell(self.stream))


# sys.stdout and sys.stderr: no handle, they are always there.
class StandardOutput:
    def __init__(self, fd, name):
        self.fd = fd
        self.name = name
        self.encoding = "utf-8"

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError("write() argument must be str, not " + intrinsics.type_name(text))
        if self.fd == 1:
            intrinsics.stdout_write(text)
        else:
            intrinsics.stderr_write(text)
        return len(text)

    def writelines(self, lines, /):
        for line in lines:
            self.write(line)

    def flush(self):
        if self.fd == 1:
            intrinsics.stdout_flush()

    def fileno(self):
        return self.fd

    def isatty(self):
        return intrinsics.stream_is_terminal(intrinsics.stream_new(intrinsics.index(self.fd), 2, 1))

    def writable(self):
        return True

    def readable(self):
        return False


# sys.stdin; its stream is made at the first use.
class StandardInput:
    def __init__(self):
        self.name = "<stdin>"
        self.encoding = "utf-8"

    def read(self, size=-1, /):
        return intrinsics.stream_read(_stdin_stream(), intrinsics.clamp(size))

    def readline(self, size=-1, /):
        return intrinsics.stream_read_line(_stdin_stream(), intrinsics.clamp(size))

    def readlines(self):
        lines = []
        for line in self:
            lines.append(line)
        return lines

    def __iter__(self):
        return self

    def __next__(self):
        line = intrinsics.stream_read_line(_stdin_stream(), -1)
        if line == "":
            intrinsics.stop()
        return line

    def fileno(self):
        return 0

    def isatty(self):
        return intrinsics.stream_is_terminal(_stdin_stream())


def _stdin_stream():
    return intrinsics.stream_new(0, 1, 0)


_stdin = StandardInput()
