# io: text and bytes in memory, and the classes of files.

from builtins import BufferedRandom as _RandomFile
from builtins import BufferedReader as _ReaderFile
from builtins import BufferedWriter as _WriterFile
from builtins import FileIO, UnsupportedOperation, _as_index, _check_size, open
from builtins import TextIOWrapper as _TextFile
from builtins import _BufferedIOBase as BufferedIOBase
from builtins import _IOBase as IOBase
from builtins import _RawIOBase as RawIOBase
from builtins import _TextIOBase as TextIOBase

DEFAULT_BUFFER_SIZE = 8192
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


# What `newlines` is, by a sum of 1 for "\\r", 2 for "\\n" and 4 for both together.
_NEWLINES = (None, "\r", "\n", ("\r", "\n"), "\r\n", ("\r", "\r\n"), ("\n", "\r\n"), ("\r", "\n", "\r\n"))


def _kinds_of_newlines(text):
    both = text.count("\r\n")
    return (text.count("\r") > both) + 2 * (text.count("\n") > both) + 4 * (both > 0)


class StringIO(TextIOBase):
    __module__ = "_io"

    def __init__(self, initial_value="", newline="\n"):
        if initial_value is None:
            initial_value = ""
        if not isinstance(initial_value, str):
            raise TypeError("initial_value must be str or None, not " + intrinsics.type_name(initial_value))
        if newline is not None and not isinstance(newline, str):
            raise TypeError("newline must be str or None, not " + intrinsics.type_name(newline))
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError("illegal newline value: " + repr(newline))
        self.closed = False
        self._newline = newline
        # What was written at the end stands in a list until it is looked at.
        self._parts = []
        self._text = ""
        self._length = 0
        self._at = 0
        self.encoding = None
        self.errors = None
        self.line_buffering = False
        self._kinds = 0
        if len(initial_value) > 0:
            self._text = self._translated(initial_value)
            self._length = len(self._text)

    # The kinds of line ends that came in: only universal newlines are watched.
    @property
    def newlines(self):
        self._check()
        return _NEWLINES[self._kinds]

    def _translated(self, text):
        if not self._newline:
            self._kinds |= _kinds_of_newlines(text)
        if self._newline is None:
            return text.replace("\r\n", "\n").replace("\r", "\n")
        if self._newline == "\r" or self._newline == "\r\n":
            return text.replace("\n", self._newline)
        return text

    def _whole(self):
        if len(self._parts) > 0:
            self._text = self._text + "".join(self._parts)
            self._parts = []
        return self._text

    def _check(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")

    def getvalue(self):
        self._check()
        return self._whole()

    def close(self):
        self.closed = True

    def readable(self):
        self._check()
        return True

    def writable(self):
        self._check()
        return True

    def seekable(self):
        self._check()
        return True

    def write(self, s, /):
        self._check()
        if not isinstance(s, str):
            raise TypeError("string argument expected, got '" + intrinsics.type_name(s) + "'")
        text = self._translated(s)
        if self._at == self._length:
            self._parts.append(text)
            self._length += len(text)
            self._at = self._length
            return len(s)
        whole = self._whole()
        if self._at > len(whole):
            whole = whole + "\0" * (self._at - len(whole))
        self._text = whole[: self._at] + text + whole[self._at + len(text) :]
        self._at += len(text)
        self._length = len(self._text)
        return len(s)

    def read(self, size=-1, /):
        self._check()
        text = self._whole()
        count = _check_size(size)
        end = len(text) if count < 0 else min(len(text), self._at + count)
        found = text[self._at : end]
        if end > self._at:
            self._at = end
        return found

    def readline(self, size=-1, /):
        self._check()
        text = self._whole()
        end = _line_end(text, min(self._at, len(text)), self._newline)
        if size is not None and 0 <= size < end - self._at:
            end = self._at + size
        line = text[self._at : end]
        if end > self._at:
            self._at = end
        return line

    def __next__(self):
        line = self.readline()
        if line == "":
            intrinsics.stop()
        return line

    def seek(self, pos, whence=0, /):
        self._check()
        pos = _as_index(pos)
        if whence == 0:
            if pos < 0:
                raise ValueError("Negative seek position " + str(pos))
            self._at = pos
        elif whence == 1 or whence == 2:
            if pos != 0:
                raise OSError("Can't do nonzero cur-relative seeks")
            if whence == 2:
                self._at = self._length
        else:
            raise ValueError("Invalid whence (" + str(whence) + ", should be 0, 1 or 2)")
        return self._at

    def tell(self):
        self._check()
        return self._at

    def truncate(self, pos=None, /):
        self._check()
        size = self._at if pos is None else _check_size(pos)
        if size < 0:
            raise ValueError("Negative size value " + str(size))
        self._text = self._whole()[:size]
        self._length = len(self._text)
        return size


class BytesIO(BufferedIOBase):
    __module__ = "_io"

    def __init__(self, initial_bytes=b""):
        self.closed = False
        self._parts = []
        self._data = b""
        self._length = 0
        self._at = 0
        # What `getbuffer` has given out views of.
        self._shared = None
        if initial_bytes is not None:
            self._data = _bytes_like(initial_bytes)
            self._length = len(self._data)

    def _whole(self):
        shared = self._shared
        if shared is not None:
            self._data = bytes(shared)
            if shared._exports == 0:
                self._shared = None
        if len(self._parts) > 0:
            self._data = self._data + b"".join(self._parts)
            self._parts = []
        return self._data

    def _check_exports(self):
        if self._shared is not None:
            self._whole()
            if self._shared is not None:
                raise BufferError("Existing exports of data: object cannot be re-sized")

    def _check(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def getvalue(self):
        self._check()
        return self._whole()

    def getbuffer(self):
        self._check()
        whole = self._whole()
        if self._shared is None:
            self._shared = bytearray(whole)
        return memoryview(self._shared)

    def close(self):
        self._check_exports()
        self.closed = True

    def readable(self):
        self._check()
        return True

    def writable(self):
        self._check()
        return True

    def seekable(self):
        self._check()
        return True

    def write(self, b, /):
        self._check()
        self._check_exports()
        data = _bytes_like(b)
        if self._at == self._length:
            self._parts.append(data)
            self._length += len(data)
            self._at = self._length
            return len(data)
        whole = self._whole()
        if self._at > len(whole):
            whole = whole + b"\0" * (self._at - len(whole))
        self._data = whole[: self._at] + data + whole[self._at + len(data) :]
        self._at += len(data)
        self._length = len(self._data)
        return len(data)

    def read(self, size=-1, /):
        self._check()
        data = self._whole()
        count = _check_size(size)
        end = len(data) if count < 0 else min(len(data), self._at + count)
        found = data[self._at : end]
        if end > self._at:
            self._at = end
        return found

    def read1(self, size=-1, /):
        return self.read(size)

    def readinto(self, buffer, /):
        if isinstance(buffer, (bytes, str)):
            kind = intrinsics.type_name(buffer)
            raise TypeError("readinto() argument must be read-write bytes-like object, not " + kind)
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def readline(self, size=-1, /):
        self._check()
        data = self._whole()
        found = data.find(b"\n", self._at)
        end = len(data) if found < 0 else found + 1
        if size is not None and 0 <= size < end - self._at:
            end = self._at + size
        line = data[self._at : end]
        if end > self._at:
            self._at = end
        return line

    def __next__(self):
        line = self.readline()
        if len(line) == 0:
            intrinsics.stop()
        return line

    def seek(self, pos, whence=0, /):
        self._check()
        pos = _as_index(pos)
        if whence == 0:
            if pos < 0:
                raise ValueError("negative seek value " + str(pos))
            self._at = pos
        elif whence == 1:
            self._at = max(0, self._at + pos)
        elif whence == 2:
            self._at = max(0, self._length + pos)
        else:
            raise ValueError("invalid whence (" + str(whence) + ", should be 0, 1 or 2)")
        return self._at

    def tell(self):
        self._check()
        return self._at

    def truncate(self, size=None, /):
        self._check()
        self._check_exports()
        end = self._at if size is None else _check_size(size)
        if end < 0:
            raise ValueError("negative size value " + str(end))
        self._data = self._whole()[:end]
        self._length = len(self._data)
        return end


# Text over a binary file of any kind.
class _TextOverBytes(TextIOBase):
    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError("illegal newline value: " + repr(newline))
        if not hasattr(buffer, "readable"):
            raise AttributeError("'" + intrinsics.type_name(buffer) + "' object has no attribute 'readable'")
        self.buffer = buffer
        self.encoding = "utf-8" if encoding is None else encoding
        "".encode(self.encoding)
        self.errors = "strict" if errors is None else errors
        self.newlines = None
        self.line_buffering = line_buffering
        self.write_through = write_through
        self._newline = newline
        # What was read and decoded, and how far it was given out.
        self._text = ""
        self._at = 0
        self._pending = []
        self._detached = False

    @property
    def closed(self):
        return self.buffer.closed

    @property
    def name(self):
        return self.buffer.name

    def __repr__(self):
        return "<_io.TextIOWrapper encoding=" + repr(self.encoding) + ">"

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def seekable(self):
        return self.buffer.seekable()

    def fileno(self):
        return self.buffer.fileno()

    def isatty(self):
        return self.buffer.isatty()

    def _check(self):
        if self._detached:
            raise ValueError("underlying buffer has been detached")
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def write(self, text, /):
        self._check()
        if not isinstance(text, str):
            raise TypeError("write() argument must be str, not " + intrinsics.type_name(text))
        translated = text
        if self._newline == "\r" or self._newline == "\r\n":
            translated = text.replace("\n", self._newline)
        self._pending.append(translated.encode(self.encoding, self.errors))
        if self.write_through or self.line_buffering and "\n" in text:
            self.flush()
        return len(text)

    def flush(self):
        self._check()
        if self._pending:
            self.buffer.write(b"".join(self._pending))
            self._pending.clear()
        self.buffer.flush()

    def _fill(self):
        self._check()
        self.flush()
        data = self.buffer.read()
        if data:
            text = data.decode(self.encoding, self.errors)
            if self._newline is None:
                text = text.replace("\r\n", "\n").replace("\r", "\n")
            self._text = self._text[self._at :] + text
            self._at = 0

    def read(self, size=-1, /):
        self._fill()
        end = len(self._text) if size is None or size < 0 else min(len(self._text), self._at + size)
        found = self._text[self._at : end]
        self._at = end
        return found

    def readline(self, size=-1, /):
        self._fill()
        end = _line_end(self._text, self._at, self._newline)
        if 0 <= size < end - self._at:
            end = self._at + size
        line = self._text[self._at : end]
        self._at = end
        return line

    def __next__(self):
        line = self.readline()
        if line == "":
            intrinsics.stop()
        return line

    def seek(self, cookie, whence=0, /):
        self.flush()
        self._text = ""
        self._at = 0
        return self.buffer.seek(cookie, whence)

    def tell(self):
        self.flush()
        return self.buffer.tell() - len(self._text[self._at :].encode(self.encoding, self.errors))

    def truncate(self, size=None, /):
        self.flush()
        return self.buffer.truncate(size)

    def detach(self):
        self.flush()
        self._detached = True
        return self.buffer

    def reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None):
        self.flush()
        self.encoding = self.encoding if encoding is None else encoding
        self.errors = self.errors if errors is None else errors
        self.line_buffering = self.line_buffering if line_buffering is None else line_buffering
        self.write_through = self.write_through if write_through is None else write_through

    def close(self):
        if not self.closed:
            self.flush()
            self.buffer.close()


# Files that `open` gave are text over a stream of the system's, and count as instances.
class TextIOWrapper(_TextOverBytes):
    __module__ = "_io"

    __counts__ = (_TextFile,)


# Bytes over a raw file of any kind: what was read from it and not given out yet stands in `_data`.
class _OverRaw(BufferedIOBase):
    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if buffer_size <= 0:
            raise ValueError("buffer size must be strictly positive")
        self.raw = raw
        self._size = buffer_size
        self._data = b""
        self._pending = []
        self._waiting = 0

    @property
    def closed(self):
        return self.raw.closed

    @property
    def name(self):
        return self.raw.name

    @property
    def mode(self):
        return self.raw.mode

    def readable(self):
        return self.raw.readable()

    def writable(self):
        return self.raw.writable()

    def seekable(self):
        return self.raw.seekable()

    def fileno(self):
        return self.raw.fileno()

    def isatty(self):
        return self.raw.isatty()

    # Reads until so many bytes are there, or the file is at its end.
    def _fill(self, size):
        self.flush()
        parts = [self._data]
        count = len(self._data)
        while size < 0 or count < size:
            data = self.raw.read(self._size if size < 0 else max(self._size, size - count))
            if not data:
                break
            parts.append(bytes(data))
            count += len(data)
        self._data = b"".join(parts)

    def _taken(self, end):
        data = self._data[:end]
        self._data = self._data[end:]
        return data

    def read(self, size=-1, /):
        count = _check_size(size)
        if count < -1:
            raise ValueError("read length must be non-negative or -1")
        self._fill(count)
        return self._taken(len(self._data) if count < 0 else count)

    def read1(self, size=-1, /):
        if not self._data:
            self._data = bytes(self.raw.read(self._size if size < 0 else size) or b"")
        return self._taken(len(self._data) if size < 0 else size)

    def peek(self, size=0, /):
        if not self._data:
            self._fill(1)
        return self._data

    def readinto(self, buffer, /):
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def readline(self, size=-1, /):
        while b"\n" not in self._data and (size < 0 or len(self._data) < size):
            before = len(self._data)
            self._fill(before + 1)
            if len(self._data) == before:
                break
        end = self._data.find(b"\n") + 1
        if end == 0:
            end = len(self._data)
        return self._taken(end if size < 0 else min(end, size))

    def __next__(self):
        line = self.readline()
        if not line:
            intrinsics.stop()
        return line

    def write(self, buffer, /):
        if self.closed:
            raise ValueError("write to closed file")
        data = _bytes_like(buffer)
        if self._data:
            # Reading has gone ahead of where the program is.
            self.raw.seek(-len(self._data), 1)
            self._data = b""
        self._pending.append(data)
        self._waiting += len(data)
        if self._waiting > self._size:
            self.flush()
        return len(data)

    def flush(self):
        if self.closed:
            raise ValueError("flush of closed file")
        if self._pending:
            data = b"".join(self._pending)
            self._pending.clear()
            self._waiting = 0
            while data:
                data = data[self.raw.write(data) :]

    def seek(self, target, whence=0, /):
        self.flush()
        if whence == 1:
            target -= len(self._data)
        self._data = b""
        return self.raw.seek(target, whence)

    def tell(self):
        return self.raw.tell() - len(self._data) + self._waiting

    def truncate(self, pos=None, /):
        self.flush()
        return self.raw.truncate(self.tell() if pos is None else pos)

    def detach(self):
        self.flush()
        return self.raw

    def close(self):
        if not self.closed:
            self.flush()
            self.raw.close()

    def __repr__(self):
        return "<_io." + intrinsics.type_name(self) + ">"


# Files that `open` gave count as instances, as with text.
class BufferedReader(_OverRaw):
    __module__ = "_io"

    __counts__ = (_ReaderFile,)

    def writable(self):
        return False

    def write(self, buffer, /):
        raise UnsupportedOperation("write")


class BufferedWriter(_OverRaw):
    __module__ = "_io"

    __counts__ = (_WriterFile,)

    def readable(self):
        return False

    def read(self, size=-1, /):
        raise UnsupportedOperation("read")


class BufferedRandom(_OverRaw):
    __module__ = "_io"

    __counts__ = (_RandomFile,)


class BufferedRWPair(BufferedIOBase):
    __module__ = "_io"

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE):
        self.reader = BufferedReader(reader, buffer_size)
        self.writer = BufferedWriter(writer, buffer_size)

    @property
    def closed(self):
        return self.writer.closed

    def read(self, size=-1, /):
        return self.reader.read(size)

    def readline(self, size=-1, /):
        return self.reader.readline(size)

    def peek(self, size=0, /):
        return self.reader.peek(size)

    def write(self, buffer, /):
        return self.writer.write(buffer)

    def flush(self):
        self.writer.flush()

    def readable(self):
        return self.reader.readable()

    def writable(self):
        return self.writer.writable()

    def close(self):
        self.writer.close()
        self.reader.close()
