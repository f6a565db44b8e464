# gzip: zlib's streams with a header of their own, as bytes and as files.

from builtins import open as _open_file
import io
import time
import zlib

__cold__ = True

READ = "rb"
WRITE = "wb"


class BadGzipFile(OSError):
    pass


def compress(data, compresslevel=9, *, mtime=None):
    made = bytearray(zlib.compress(data, compresslevel, 31))
    made[4:8] = int(time.time() if mtime is None else mtime).to_bytes(4, "little")
    made[8] = 2 if compresslevel == 9 else 4 if compresslevel == 1 else 0
    made[9] = 255
    return bytes(made)


def decompress(data):
    parts = []
    data = bytes(data)
    while data:
        if data[:2] != b"\x1f\x8b":
            raise BadGzipFile("Not a gzipped file (" + repr(data[:2]) + ")")
        stream = zlib.decompressobj(31)
        parts.append(stream.decompress(data))
        if not stream.eof:
            raise EOFError("Compressed file ended before the end-of-stream marker was reached")
        data = stream.unused_data.lstrip(b"\0")
    return b"".join(parts)


# A file in memory: read as a whole when it is opened, or written as a whole when it is closed.
class GzipFile(io.BytesIO):
    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        mode = "rb" if mode is None else mode
        if "t" in mode or "U" in mode:
            raise ValueError("Invalid mode: " + repr(mode))
        if mode[:1] not in ("r", "w", "a", "x"):
            raise ValueError("Invalid mode: " + repr(mode))
        own = None
        if fileobj is None:
            own = _open_file(filename, mode if "b" in mode else mode + "b")
        self._own = own
        self._other = fileobj
        self.name = "" if filename is None else filename
        self.mode = READ if mode[0] == "r" else WRITE
        self._level = compresslevel
        self._mtime = mtime
        data = b""
        if mode[0] == "r":
            data = decompress(own.read() if own is not None else fileobj.read())
        super().__init__(data)

    def readable(self):
        return self.mode == READ

    def writable(self):
        return self.mode == WRITE

    def write(self, data, /):
        if self.mode == READ:
            raise OSError(9, "write() on read-only GzipFile object")
        return super().write(data)

    def read(self, size=-1, /):
        if self.mode == WRITE:
            raise OSError(9, "read() on write-only GzipFile object")
        return super().read(size)

    def close(self):
        if self.closed:
            return
        if self.mode == WRITE:
            data = compress(self.getvalue(), self._level, mtime=self._mtime)
            if self._own is not None:
                self._own.write(data)
            else:
                self._other.write(data)
        super().close()
        if self._own is not None:
            self._own.close()


def open(filename, mode="rb", compresslevel=9, encoding=None, errors=None, newline=None):
    if "t" not in mode:
        if encoding is not None:
            raise ValueError("Argument 'encoding' not supported in binary mode")
        if errors is not None:
            raise ValueError("Argument 'errors' not supported in binary mode")
        if newline is not None:
            raise ValueError("Argument 'newline' not supported in binary mode")
    elif "b" in mode:
        raise ValueError("Invalid mode: " + repr(mode))
    if hasattr(filename, "read") or hasattr(filename, "write"):
        file = GzipFile(None, mode.replace("t", ""), compresslevel, filename)
    else:
        file = GzipFile(filename, mode.replace("t", ""), compresslevel)
    return io.TextIOWrapper(file, encoding, errors, newline) if "t" in mode else file
