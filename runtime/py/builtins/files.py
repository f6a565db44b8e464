# Text and binary files over the runtime's streams, and the three standard streams.


class UnsupportedOperation(OSError, ValueError):
    __module__ = "io"


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    if not isinstance(mode, str):
        raise TypeError("open() argument 'mode' must be str, not " + intrinsics.type_name(mode))
    flags = 0
    binary = False
    text = False
    plus = False
    kinds = 0
    seen = ""
    for c in mode:
        if c in seen:
            raise ValueError("invalid mode: " + repr(mode))
        seen = seen + c
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
        elif c == "t":
            text = True
        elif c == "+":
            plus = True
        else:
            raise ValueError("invalid mode: " + repr(mode))
    if binary and text:
        raise ValueError("can't have text and binary mode at once")
    if kinds != 1:
        if kinds == 0:
            raise ValueError("Must have exactly one of create/read/write/append mode and at most one plus")
        raise ValueError("must have exactly one of create/read/write/append mode")
    if binary:
        if encoding is not None:
            raise ValueError("binary mode doesn't take an encoding argument")
        if errors is not None:
            raise ValueError("binary mode doesn't take an errors argument")
        if newline is not None:
            raise ValueError("binary mode doesn't take a newline argument")
    if plus:
        flags |= 1 | 2
    if buffering == 0 and not binary:
        raise ValueError("can't have unbuffered text I/O")
    kind = _newline_kind(newline)
    codec = _codec_name(encoding)
    if isinstance(file, int):
        if file < 0:
            raise ValueError("negative file descriptor")
        fd = intrinsics.index(file)
        name = file
    else:
        name = _path_text(file)
        fd = intrinsics.file_open(name, intrinsics.raw(flags))
    if binary:
        stream = intrinsics.stream_new(fd, intrinsics.raw(flags), 1)
        _go_to_end(stream, flags)
        if buffering == 0:
            return FileIO(name, "rb" if flags & 6 == 0 else mode if flags & 1 == 0 else "rb+", flags, stream)
        if flags & 6 == 0:
            return BufferedReader(name, "rb", flags, stream)
        if flags & 1 == 0:
            return BufferedWriter(name, mode, flags, stream)
        return BufferedRandom(name, "rb+", flags, stream)
    if codec != "utf-8" or errors is not None and errors != "strict":
        "".encode(codec)
        stream = intrinsics.stream_new(fd, intrinsics.raw(flags), 1)
        _go_to_end(stream, flags)
        return _CodedFile(name, mode, flags, stream, encoding, codec, errors, newline)
    stream = intrinsics.stream_new(fd, intrinsics.raw(flags), intrinsics.raw(kind))
    _go_to_end(stream, flags)
    return TextIOWrapper(name, mode, flags, stream, "UTF-8" if encoding is None else encoding)


# A file that is appended to is at its end from the start, if it has one.
def _go_to_end(stream, flags):
    if flags & 4 != 0:
        try:
            intrinsics.stream_seek(stream, 0, 2)
        except OSError:
            pass


# What a path-like object stands for.
def _path_text(path):
    if isinstance(path, str):
        return path
    if isinstance(path, bytes):
        return path.decode()
    if hasattr(path, "__fspath__"):
        return path.__fspath__()
    raise TypeError("expected str, bytes or os.PathLike object, not " + intrinsics.type_name(path))


def _codec_name(encoding):
    if encoding is None:
        return "utf-8"
    name = encoding.lower().replace("_", "-")
    if name == "utf8" or name == "utf-8" or name == "locale":
        return "utf-8"
    return name


def _newline_kind(newline):
    if newline is None:
        return 0
    if not isinstance(newline, str):
        raise TypeError("open() argument 'newline' must be str or None, not " + intrinsics.type_name(newline))
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


def _check_size(size):
    if size is None:
        return -1
    if isinstance(size, int):
        return size
    if hasattr(size, "__index__"):
        return _as_index(size)
    raise TypeError("argument should be integer or None, not '" + intrinsics.type_name(size) + "'")


class _IOBase:
    __module__ = "_io"
    closed = False

    def close(self):
        if not self.closed:
            try:
                self.flush()
            finally:
                self.closed = True

    def __enter__(self):
        if self.closed:
            _closed_error()
        return self

    def __exit__(self, kind, value, traceback):
        self.close()

    def __iter__(self):
        if self.closed:
            _closed_error()
        return self

    def fileno(self):
        raise UnsupportedOperation("fileno")

    def writelines(self, lines, /):
        if self.closed:
            _closed_error()
        for line in lines:
            self.write(line)

    def readlines(self, hint=-1, /):
        lines = []
        size = 0
        limit = _check_size(hint)
        for line in self:
            lines.append(line)
            size += len(line)
            if limit > 0 and size >= limit:
                break
        return lines

    def readable(self):
        if self.closed:
            _closed_error()
        return False

    def writable(self):
        if self.closed:
            _closed_error()
        return False

    def seekable(self):
        if self.closed:
            _closed_error()
        return False

    def isatty(self):
        if self.closed:
            _closed_error()
        return False

    def flush(self):
        if self.closed:
            _closed_error()

    # By single bytes: nothing says how far reading may go ahead.
    def readline(self, size=-1, /):
        limit = _check_size(size)
        line = b""
        while limit < 0 or len(line) < limit:
            data = self.read(1)
            if not data:
                break
            line += data
            if data == b"\n":
                break
        return line

    def __next__(self):
        line = self.readline()
        if not line:
            intrinsics.stop()
        return line

    def seek(self, offset, whence=0, /):
        raise UnsupportedOperation("seek")

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, pos=None, /):
        raise UnsupportedOperation("truncate")


# What is read into a buffer by the class below.
class _RawIOBase(_IOBase):
    __module__ = "_io"

    def readinto(self, buffer, /):
        raise NotImplementedError

    def write(self, b, /):
        raise NotImplementedError

    def read(self, size=-1, /):
        if size < 0:
            return self.readall()
        buffer = bytearray(size)
        count = self.readinto(buffer)
        return None if count is None else bytes(buffer[:count])

    def readall(self):
        parts = []
        data = self.read(8192)
        while data:
            parts.append(data)
            data = self.read(8192)
        return b"".join(parts)


class _BufferedIOBase(_IOBase):
    __module__ = "_io"

    def read(self, size=-1, /):
        raise UnsupportedOperation("read")

    def write(self, b, /):
        raise UnsupportedOperation("write")


class _TextIOBase(_IOBase):
    __module__ = "_io"

    def read(self, size=-1, /):
        raise UnsupportedOperation("read")

    def write(self, s, /):
        raise UnsupportedOperation("write")


# What text and binary files of the system have in common.
class _StreamFile:
    def __del__(self):
        self.close()

    def close(self):
        if not self.closed:
            self.closed = True
            intrinsics.stream_close(self.stream)

    def flush(self):
        if self.closed:
            raise ValueError(self._closed_text("flush"))
        intrinsics.stream_flush(self.stream)

    def seek(self, offset, whence=0, /):
        if self.closed:
            raise ValueError(self._closed_text("seek"))
        if whence == 0 and offset < 0:
            if isinstance(self, _TextIOBase):
                raise ValueError("negative seek position " + str(offset))
            raise OSError(22, "Invalid argument")
        if isinstance(self, _TextIOBase) and whence != 0:
            if whence == 1 and offset != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            if whence == 2 and offset != 0:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
        if whence < 0 or whence > 2:
            raise ValueError("invalid whence (" + str(whence) + ", should be 0, 1 or 2)")
        if whence == 1:
            whence = 0
            offset = self.tell() + offset
        return intrinsics.int(intrinsics.stream_seek(self.stream, intrinsics.index(offset), intrinsics.index(whence)))

    def tell(self):
        if self.closed:
            raise ValueError(self._closed_text("tell"))
        return intrinsics.int(intrinsics.stream_tell(self.stream))

    def truncate(self, size=None, /):
        if self.closed:
            raise ValueError(self._closed_text("truncate"))
        if self.flags & 6 == 0:
            raise UnsupportedOperation("File not open for writing" if isinstance(self, _TextIOBase) else "truncate")
        at = self.tell() if size is None else size
        intrinsics.stream_truncate(self.stream, intrinsics.index(at))
        return at

    def fileno(self):
        if self.closed:
            _closed_error()
        return intrinsics.int(intrinsics.stream_fd(self.stream))

    def isatty(self):
        if self.closed:
            _closed_error()
        return intrinsics.stream_is_terminal(self.stream)

    def readable(self):
        if self.closed:
            _closed_error()
        return self.flags & 1 != 0

    def writable(self):
        if self.closed:
            _closed_error()
        return self.flags & 6 != 0

    def seekable(self):
        if self.closed:
            _closed_error()
        return True


class TextIOWrapper(_StreamFile, _TextIOBase):
    __module__ = "_io"

    def __init__(self, name, mode, flags, stream, encoding):
        self.closed = False
        self.name = name
        self.mode = mode
        self.flags = flags
        self.stream = stream
        self.encoding = encoding
        self.errors = "strict"
        self.newlines = None
        self.line_buffering = False

    def __repr__(self):
        start = "<_io.TextIOWrapper name=" + repr(self.name) + " mode=" + repr(self.mode)
        return start + " encoding=" + repr(self.encoding) + ">"

    def _closed_text(self, what):
        return "I/O operation on closed file."

    def write(self, text, /):
        if self.closed:
            _closed_error()
        if not isinstance(text, str):
            raise TypeError("write() argument must be str, not " + intrinsics.type_name(text))
        if self.flags & 6 == 0:
            raise UnsupportedOperation("not writable")
        return intrinsics.int(intrinsics.stream_write(self.stream, text))

    def read(self, size=-1, /):
        _check_readable(self)
        return intrinsics.stream_read(self.stream, intrinsics.clamp(_check_size(size)))

    def readline(self, size=-1, /):
        _check_readable(self)
        return intrinsics.stream_read_line(self.stream, intrinsics.clamp(size))

    def __next__(self):
        _check_readable(self)
        line = intrinsics.stream_read_line(self.stream, -1)
        if line == "":
            intrinsics.stop()
        return line


def _check_readable(file):
    if file.closed:
        _closed_error()
    if file.flags & 1 == 0:
        raise UnsupportedOperation("not readable")


# A text file in another encoding than UTF-8, or with another error handler: decoded and encoded as a whole.
class _CodedFile(_TextIOBase):
    def __init__(self, name, mode, flags, stream, encoding, codec, errors, newline):
        self.closed = False
        self.name = name
        self.mode = mode
        self.flags = flags
        self.stream = stream
        self.encoding = "UTF-8" if encoding is None else encoding
        self.codec = codec
        self.errors = "strict" if errors is None else errors
        self.newline = newline
        self.newlines = None
        self.line_buffering = False
        self.text = ""
        self.at = 0

    def __repr__(self):
        start = "<_io.TextIOWrapper name=" + repr(self.name) + " mode=" + repr(self.mode)
        return start + " encoding=" + repr(self.encoding) + ">"

    def __del__(self):
        self.close()

    def close(self):
        if not self.closed:
            self.closed = True
            intrinsics.stream_close(self.stream)

    def flush(self):
        if self.closed:
            _closed_error()
        intrinsics.stream_flush(self.stream)

    def readable(self):
        return self.flags & 1 != 0

    def writable(self):
        return self.flags & 6 != 0

    def seekable(self):
        return True

    def fileno(self):
        return intrinsics.int(intrinsics.stream_fd(self.stream))

    def write(self, text, /):
        if self.closed:
            _closed_error()
        if not isinstance(text, str):
            raise TypeError("write() argument must be str, not " + intrinsics.type_name(text))
        if self.flags & 6 == 0:
            raise UnsupportedOperation("not writable")
        data = text
        if self.newline is not None and len(self.newline) > 0 and self.newline != "\n":
            data = text.replace("\n", self.newline)
        intrinsics.stream_write_bytes(self.stream, data.encode(self.codec, self.errors))
        return len(text)

    def _fill(self):
        _check_readable(self)
        data = intrinsics.stream_read_bytes(self.stream, -1)
        if len(data) > 0:
            text = data.decode(self.codec, self.errors)
            if self.newline is None:
                text = text.replace("\r\n", "\n").replace("\r", "\n")
            self.text = self.text[self.at :] + text
            self.at = 0

    def read(self, size=-1, /):
        self._fill()
        count = _check_size(size)
        end = len(self.text) if count < 0 else min(len(self.text), self.at + count)
        found = self.text[self.at : end]
        self.at = end
        return found

    def readline(self, size=-1, /):
        self._fill()
        end = _line_end(self.text, self.at, self.newline)
        if 0 <= size < end - self.at:
            end = self.at + size
        line = self.text[self.at : end]
        self.at = end
        return line

    def __next__(self):
        line = self.readline()
        if line == "":
            intrinsics.stop()
        return line

    def seek(self, offset, whence=0, /):
        if self.closed:
            _closed_error()
        self.text = ""
        self.at = 0
        return intrinsics.int(intrinsics.stream_seek(self.stream, intrinsics.index(offset), intrinsics.index(whence)))

    def tell(self):
        if self.closed:
            _closed_error()
        left = len(self.text[self.at :].encode(self.codec, self.errors))
        return intrinsics.int(intrinsics.stream_tell(self.stream)) - left

    def truncate(self, size=None, /):
        at = self.tell() if size is None else size
        intrinsics.stream_truncate(self.stream, intrinsics.index(at))
        return at


# Where the line that starts at `at` ends, its line end included.
def _line_end(text, at, newline):
    if newline is None or newline == "\n":
        end = text.find("\n", at)
        return len(text) if end < 0 else end + 1
    if newline == "":
        end = at
        while end < len(text):
            c = text[end]
            end += 1
            if c == "\n":
                return end
            if c == "\r":
                if end < len(text) and text[end] == "\n":
                    return end + 1
                return end
        return end
    end = text.find(newline, at)
    return len(text) if end < 0 else end + len(newline)


class _BinaryFile(_StreamFile):
    def __init__(self, name, mode, flags, stream):
        self.closed = False
        self.name = name
        self.mode = mode
        self.flags = flags
        self.stream = stream

    def __repr__(self):
        return "<_io." + intrinsics.type_name(self) + " name=" + repr(self.name) + ">"

    def _closed_text(self, what):
        return what + " of closed file"

    def _check_read(self, what):
        if self.closed:
            raise ValueError(what + " of closed file")
        if self.flags & 1 == 0:
            raise UnsupportedOperation(what if what == "read" or what == "readline" else "read")

    def write(self, data, /):
        if self.closed:
            raise ValueError("write to closed file")
        if self.flags & 6 == 0:
            raise UnsupportedOperation("write")
        if isinstance(data, bytes):
            return intrinsics.int(intrinsics.stream_write_bytes(self.stream, data))
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        return self.write(_bytes_like(data))

    def read(self, size=-1, /):
        self._check_read("read")
        return intrinsics.stream_read_bytes(self.stream, intrinsics.clamp(_check_size(size)))

    def read1(self, size=-1, /):
        return self.read(size)

    def peek(self, size=0, /):
        self._check_read("peek")
        at = self.tell()
        data = intrinsics.stream_read_bytes(self.stream, 8192)
        self.seek(at)
        return data

    def readline(self, size=-1, /):
        self._check_read("readline")
        return intrinsics.stream_read_line_bytes(self.stream, intrinsics.clamp(_check_size(size)))

    def readinto(self, buffer, /):
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def __next__(self):
        line = self.readline()
        if len(line) == 0:
            intrinsics.stop()
        return line


class BufferedReader(_BinaryFile, _BufferedIOBase):
    __module__ = "_io"


class BufferedWriter(_BinaryFile, _BufferedIOBase):
    __module__ = "_io"


class BufferedRandom(_BinaryFile, _BufferedIOBase):
    __module__ = "_io"


class FileIO(_BinaryFile, _RawIOBase):
    __module__ = "_io"

    def readall(self):
        return self.read()

    # Nothing is held back.
    def write(self, data, /):
        count = _BinaryFile.write(self, data)
        self.flush()
        return count

    def __repr__(self):
        return "<_io.FileIO name=" + repr(self.name) + " mode=" + repr(self.mode) + " closefd=True>"


def _bytes_like(data):
    if isinstance(data, bytes):
        return data
    name = intrinsics.type_name(data)
    if name == "bytearray" or name == "memoryview" or name == "array":
        return bytes(data)
    raise TypeError("a bytes-like object is required, not '" + name + "'")


# sys.stdout: no handle, it is always there.
class StandardOutput(_TextIOBase):
    def __init__(self, fd, name):
        self.closed = False
        self.fd = fd
        self.name = name
        self.mode = "w"
        self.encoding = "utf-8"
        self.errors = "strict"
        self.newlines = None
        self.line_buffering = False

    def __repr__(self):
        return "<_io.TextIOWrapper name=" + repr(self.name) + " mode='w' encoding='utf-8'>"

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError("write() argument must be str, not " + intrinsics.type_name(text))
        intrinsics.stdout_write(text)
        return len(text)

    def flush(self):
        intrinsics.stdout_flush()

    def close(self):
        intrinsics.stdout_flush()

    def fileno(self):
        return self.fd

    def isatty(self):
        return intrinsics.stream_is_terminal(intrinsics.stream_new(intrinsics.index(self.fd), 2, 1))

    def writable(self):
        return True

    def reconfigure(self, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None):
        pass

    @property
    def buffer(self):
        return _StandardBuffer(self.fd)


class StandardError(StandardOutput):
    def __init__(self, fd, name):
        self.closed = False
        self.fd = fd
        self.name = name
        self.mode = "w"
        self.encoding = "utf-8"
        self.errors = "backslashreplace"
        self.newlines = None
        self.line_buffering = True

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError("write() argument must be str, not " + intrinsics.type_name(text))
        intrinsics.stderr_write(text)
        return len(text)

    def flush(self):
        pass

    def close(self):
        pass


# sys.stdout.buffer and sys.stderr.buffer.
class _StandardBuffer(_BufferedIOBase):
    def __init__(self, fd):
        self.closed = False
        self.fd = fd
        self.name = "<stdout>" if fd == 1 else "<stderr>"
        self.mode = "wb"

    def write(self, data, /):
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        stream = intrinsics.stream_new(intrinsics.index(self.fd), 2, 1)
        count = intrinsics.int(intrinsics.stream_write_bytes(stream, _bytes_like(data)))
        if self.fd == 2:
            intrinsics.stream_flush(stream)
        return count

    def flush(self):
        if self.fd == 1:
            intrinsics.stdout_flush()

    def fileno(self):
        return self.fd

    def writable(self):
        return True


# sys.stdin; its stream is made at the first use.
class StandardInput(_TextIOBase):
    def __init__(self):
        self.closed = False
        self.name = "<stdin>"
        self.mode = "r"
        self.encoding = "utf-8"
        self.errors = "strict"

    def __repr__(self):
        return "<_io.TextIOWrapper name='<stdin>' mode='r' encoding='utf-8'>"

    def read(self, size=-1, /):
        return intrinsics.stream_read(_stdin_stream(), intrinsics.clamp(_check_size(size)))

    def readline(self, size=-1, /):
        return intrinsics.stream_read_line(_stdin_stream(), intrinsics.clamp(size))

    def __next__(self):
        line = intrinsics.stream_read_line(_stdin_stream(), -1)
        if line == "":
            intrinsics.stop()
        return line

    def close(self):
        pass

    def fileno(self):
        return 0

    def isatty(self):
        return intrinsics.stream_is_terminal(_stdin_stream())

    def readable(self):
        return True

    @property
    def buffer(self):
        return BufferedReader("<stdin>", "rb", 1, _stdin_stream())


def _stdin_stream():
    return intrinsics.stream_new(0, 1, 0)


_stdin = StandardInput()
_stdout = StandardOutput(1, "<stdout>")
_stderr = StandardError(2, "<stderr>")
