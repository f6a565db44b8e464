# bytes.


class bytes:
    def __new__(cls, source=intrinsics.missing, encoding=intrinsics.missing, errors="strict"):
        if source is intrinsics.missing:
            return b""
        if encoding is not intrinsics.missing:
            return source.encode(encoding, errors)
        if intrinsics.exact(source, bytes):
            return source
        if isinstance(source, int):
            if source < 0:
                raise ValueError("negative count")
            return intrinsics.bytes_zeros(intrinsics.index(source))
        if isinstance(source, str):
            raise TypeError("string argument without an encoding")
        if isinstance(source, list):
            return intrinsics.bytes_from_list(source)
        if hasattr(source, "__bytes__"):
            return source.__bytes__()
        if not hasattr(source, "__iter__"):
            raise TypeError("cannot convert '" + intrinsics.type_name(source) + "' object to bytes")
        return intrinsics.bytes_from_list([x for x in source])

    def __len__(self):
        return intrinsics.int(intrinsics.len(self))

    def __iter__(self):
        return bytes_iterator(self)

    def __getitem__(self, key):
        if isinstance(key, slice):
            start, step, count = _slice_words(key, intrinsics.len(self))
            return intrinsics.bytes_slice(self, start, step, count)
        at = _index(key, "byte")
        if at < 0:
            at = at + intrinsics.len(self)
        if at < 0 or at >= intrinsics.len(self):
            raise IndexError("index out of range")
        return intrinsics.int(intrinsics.bytes_get(self, at))

    def __contains__(self, x):
        if isinstance(x, int):
            if x < 0 or x > 255:
                raise ValueError("byte must be in range(0, 256)")
            return intrinsics.bytes_find(self, bytes([x]), _first(None), _last(None)) >= 0
        if isinstance(x, bytes):
            return intrinsics.bytes_find(self, x, _first(None), _last(None)) >= 0
        raise TypeError("a bytes-like object is required, not '" + intrinsics.type_name(x) + "'")

    def __add__(self, other):
        if isinstance(other, bytes):
            return intrinsics.bytes_concat(self, other)
        if _reflects(other, hasattr(other, "__radd__")):
            return NotImplemented
        raise TypeError("can't concat " + intrinsics.type_name(other) + " to bytes")

    def __mul__(self, n):
        if isinstance(n, int):
            return intrinsics.bytes_repeat(self, intrinsics.clamp(n))
        if hasattr(n, "__index__"):
            return intrinsics.bytes_repeat(self, intrinsics.clamp(_checked_index(n.__index__())))
        if _reflects(n, hasattr(n, "__rmul__")):
            return NotImplemented
        raise TypeError("can't multiply sequence by non-int of type '" + intrinsics.type_name(n) + "'")

    __rmul__ = __mul__

    def __eq__(self, other):
        if isinstance(other, bytes):
            return intrinsics.bytes_eq(self, other)
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, bytes):
            return intrinsics.bytes_compare(self, other) < 0
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, bytes):
            return intrinsics.bytes_compare(self, other) <= 0
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, bytes):
            return intrinsics.bytes_compare(self, other) > 0
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, bytes):
            return intrinsics.bytes_compare(self, other) >= 0
        return NotImplemented

    def __hash__(self):
        return intrinsics.int(intrinsics.bytes_hash(self))

    def __repr__(self):
        return intrinsics.bytes_repr(self)

    def __str__(self):
        return intrinsics.bytes_repr(self)

    def decode(self, encoding="utf-8", errors="strict"):
        return intrinsics.bytes_decode(self, encoding, errors)

    def hex(self, sep="", bytes_per_sep=1):
        return intrinsics.bytes_hex(self, sep, intrinsics.clamp(bytes_per_sep))

    @staticmethod
    def fromhex(text, /):
        return intrinsics.bytes_from_hex(text)

    def find(self, sub, start=None, end=None, /):
        return intrinsics.int(intrinsics.bytes_find(self, _as_bytes(sub), _first(start), _last(end)))

    def rfind(self, sub, start=None, end=None, /):
        return intrinsics.int(intrinsics.bytes_rfind(self, _as_bytes(sub), _first(start), _last(end)))

    def index(self, sub, start=None, end=None, /):
        at = intrinsics.bytes_find(self, _as_bytes(sub), _first(start), _last(end))
        if at < 0:
            raise ValueError("subsection not found")
        return intrinsics.int(at)

    def rindex(self, sub, start=None, end=None, /):
        at = intrinsics.bytes_rfind(self, _as_bytes(sub), _first(start), _last(end))
        if at < 0:
            raise ValueError("subsection not found")
        return intrinsics.int(at)

    def count(self, sub, start=None, end=None, /):
        return intrinsics.int(intrinsics.bytes_count(self, _as_bytes(sub), _first(start), _last(end)))

    def startswith(self, prefix, start=None, end=None, /):
        if isinstance(prefix, tuple):
            for one in prefix:
                if intrinsics.bytes_starts_with(self, one, _first(start), _last(end)):
                    return True
            return False
        if isinstance(prefix, bytes):
            return intrinsics.bytes_starts_with(self, prefix, _first(start), _last(end))
        raise TypeError("startswith first arg must be bytes or a tuple of bytes, not " + intrinsics.type_name(prefix))

    def endswith(self, suffix, start=None, end=None, /):
        if isinstance(suffix, tuple):
            for one in suffix:
                if intrinsics.bytes_ends_with(self, one, _first(start), _last(end)):
                    return True
            return False
        if isinstance(suffix, bytes):
            return intrinsics.bytes_ends_with(self, suffix, _first(start), _last(end))
        raise TypeError("endswith first arg must be bytes or a tuple of bytes, not " + intrinsics.type_name(suffix))

    def replace(self, old, new, count=-1, /):
        return intrinsics.bytes_replace(self, old, new, intrinsics.clamp(_as_index(count)))

    def split(self, sep=None, maxsplit=-1):
        if sep is None:
            return intrinsics.bytes_split_space(self, intrinsics.clamp(_as_index(maxsplit)))
        return intrinsics.bytes_split(self, _as_bytes(sep), intrinsics.clamp(_as_index(maxsplit)))

    def splitlines(self, keepends=False):
        return intrinsics.bytes_split_lines(self, bool(keepends))

    def join(self, iterable, /):
        if isinstance(iterable, list):
            return intrinsics.bytes_join(self, iterable)
        return intrinsics.bytes_join(self, [x for x in iterable])

    def partition(self, sep, /):
        at = intrinsics.bytes_find(self, _separator(sep), _first(None), _last(None))
        if at < 0:
            return (self, b"", b"")
        found = intrinsics.int(at)
        return (self[:found], sep, self[found + len(sep) :])

    def rpartition(self, sep, /):
        at = intrinsics.bytes_rfind(self, _separator(sep), _first(None), _last(None))
        if at < 0:
            return (b"", b"", self)
        found = intrinsics.int(at)
        return (self[:found], sep, self[found + len(sep) :])

    def strip(self, chars=None, /):
        return intrinsics.bytes_strip(self, b" \t\n\r\x0b\x0c" if chars is None else chars, 3)

    def lstrip(self, chars=None, /):
        return intrinsics.bytes_strip(self, b" \t\n\r\x0b\x0c" if chars is None else chars, 1)

    def rstrip(self, chars=None, /):
        return intrinsics.bytes_strip(self, b" \t\n\r\x0b\x0c" if chars is None else chars, 2)

    def removeprefix(self, prefix, /):
        if self.startswith(prefix):
            return self[len(prefix) :]
        return self

    def removesuffix(self, suffix, /):
        if len(suffix) > 0 and self.endswith(suffix):
            return self[: -len(suffix)]
        return self

    def ljust(self, width, fill=b" ", /):
        return self + fill * (width - len(self))

    def rjust(self, width, fill=b" ", /):
        return fill * (width - len(self)) + self

    def zfill(self, width, /):
        missing = width - len(self)
        if missing <= 0:
            return self
        if self[:1] == b"-" or self[:1] == b"+":
            return self[:1] + b"0" * missing + self[1:]
        return b"0" * missing + self

    def upper(self):
        return intrinsics.bytes_case(self, 0)

    def lower(self):
        return intrinsics.bytes_case(self, 1)

    def swapcase(self):
        return intrinsics.bytes_case(self, 2)

    def title(self):
        return intrinsics.bytes_case(self, 3)

    def capitalize(self):
        return intrinsics.bytes_case(self, 4)

    def isalpha(self):
        return intrinsics.bytes_is(self, 0)

    def isdigit(self):
        return intrinsics.bytes_is(self, 1)

    def isalnum(self):
        return intrinsics.bytes_is(self, 2)

    def isspace(self):
        return intrinsics.bytes_is(self, 3)

    def isupper(self):
        return intrinsics.bytes_is(self, 4)

    def islower(self):
        return intrinsics.bytes_is(self, 5)

    def isascii(self):
        return intrinsics.bytes_is(self, 6)


class bytearray:
    pass


def _as_bytes(x):
    if isinstance(x, bytes):
        return x
    if isinstance(x, int):
        return bytes([x])
    raise TypeError("argument should be integer or bytes-like object, not '" + intrinsics.type_name(x) + "'")


def _separator(sep):
    if not isinstance(sep, bytes):
        raise TypeError("a bytes-like object is required, not '" + intrinsics.type_name(sep) + "'")
    if len(sep) == 0:
        raise ValueError("empty separator")
    return sep
