# bytes. What works on bytes works on every bytes-like object: `_buffer` takes the bytes of one.


class bytes:
    """bytes(iterable_of_ints) -> bytes
    bytes(string, encoding[, errors]) -> bytes
    bytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer
    bytes(int) -> bytes object of size given by the parameter initialized with null bytes
    bytes() -> empty bytes object

    Construct an immutable array of bytes from:
      - an iterable yielding integers in range(256)
      - a text string encoded using the specified encoding
      - any object implementing the buffer API.
      - an integer"""

    def __new__(cls, source=intrinsics.missing, encoding=intrinsics.missing, errors=intrinsics.missing):
        if source is intrinsics.missing:
            if encoding is not intrinsics.missing or errors is not intrinsics.missing:
                raise TypeError("encoding without a string argument" if encoding is not intrinsics.missing else "errors without a string argument")
            return b""
        return _bytes_of(source, encoding, errors)

    def __len__(self):
        return intrinsics.int(intrinsics.len(self))

    def __iter__(self):
        return bytes_iterator(self)

    def __getitem__(self, key):
        if isinstance(key, slice):
            start, step, count = _slice_words(key, intrinsics.len(self))
            return intrinsics.bytes_slice(self, start, step, count)
        if not isinstance(key, int) and not hasattr(key, "__index__"):
            raise TypeError("byte indices must be integers or slices, not " + intrinsics.type_name(key))
        at = intrinsics.clamp(_as_index(key))
        if at < 0:
            at = at + intrinsics.len(self)
        if at < 0 or at >= intrinsics.len(self):
            raise IndexError(_out_of_range(_as_index(key), "index out of range"))
        return intrinsics.int(intrinsics.bytes_get(self, at))

    def __contains__(self, x):
        return intrinsics.bytes_find(self, _one_or_buffer(x), _first(None), _last(None)) >= 0

    def __add__(self, other):
        if isinstance(other, bytes):
            return intrinsics.bytes_append(self, other)
        if hasattr(other, "__buffer_bytes__"):
            return intrinsics.bytes_append(self, other.__buffer_bytes__())
        if _reflects(other, hasattr(other, "__radd__")):
            return NotImplemented
        raise TypeError("can't concat " + intrinsics.type_name(other) + " to bytes")

    def __getnewargs__(self):
        return (self,)

    def __mul__(self, n):
        if isinstance(n, int):
            return intrinsics.bytes_repeat(self, intrinsics.index(n))
        if hasattr(n, "__index__") and not isinstance(n, type):
            return intrinsics.bytes_repeat(self, intrinsics.index(_checked_index(n.__index__())))
        if _reflects(n, hasattr(n, "__rmul__")):
            return NotImplemented
        raise TypeError("can't multiply sequence by non-int of type '" + intrinsics.type_name(n) + "'")

    __rmul__ = __mul__

    def __mod__(self, args):
        return _percent_bytes(self, args)

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

    def __bool__(self):
        return intrinsics.len(self) != 0

    def __repr__(self):
        return intrinsics.bytes_repr(self)

    def __str__(self):
        return intrinsics.bytes_repr(self)

    def __bytes__(self):
        return self

    def decode(self, encoding="utf-8", errors="strict"):
        _check_codec("decode", encoding, errors)
        if _error_handlers and errors in _error_handlers:
            return _decoded_by(self, encoding, _error_handlers[errors])
        return intrinsics.bytes_decode(self, encoding, errors)

    def hex(self, sep=intrinsics.missing, bytes_per_sep=1):
        group = intrinsics.clamp(_as_index(bytes_per_sep))
        if sep is intrinsics.missing:
            return intrinsics.bytes_hex(self, "", intrinsics.raw(0))
        return intrinsics.bytes_hex(self, _hex_separator(sep), group)

    @classmethod
    def fromhex(cls, text, /):
        if not isinstance(text, str):
            raise TypeError("fromhex() argument must be str, not " + _argument_type(text))
        value = intrinsics.bytes_from_hex(text)
        return value if cls is bytes else cls(value)

    @staticmethod
    def maketrans(frm, to, /):
        old = _buffer(frm)
        new = _buffer(to)
        if len(old) != len(new):
            raise ValueError("maketrans arguments must have same length")
        table = [byte for byte in range(256)]
        for i in range(len(old)):
            table[old[i]] = new[i]
        return intrinsics.bytes_from_list(table)

    def translate(self, table, /, delete=b""):
        return _bytes_translate(self, table, _buffer(delete))

    def find(self, sub, start=None, end=None, /):
        low = _first(start)
        high = _last(end)
        return intrinsics.int(intrinsics.bytes_find(self, _needle(sub), low, high))

    def rfind(self, sub, start=None, end=None, /):
        low = _first(start)
        high = _last(end)
        return intrinsics.int(intrinsics.bytes_rfind(self, _needle(sub), low, high))

    def index(self, sub, start=None, end=None, /):
        low = _first(start)
        high = _last(end)
        at = intrinsics.bytes_find(self, _needle(sub), low, high)
        if at < 0:
            raise ValueError("subsection not found")
        return intrinsics.int(at)

    def rindex(self, sub, start=None, end=None, /):
        low = _first(start)
        high = _last(end)
        at = intrinsics.bytes_rfind(self, _needle(sub), low, high)
        if at < 0:
            raise ValueError("subsection not found")
        return intrinsics.int(at)

    def count(self, sub, start=None, end=None, /):
        low = _first(start)
        high = _last(end)
        return intrinsics.int(intrinsics.bytes_count(self, _needle(sub), low, high))

    def startswith(self, prefix, start=None, end=None, /):
        low = _first(start)
        high = _last(end)
        if isinstance(prefix, tuple):
            for one in prefix:
                if intrinsics.bytes_starts_with(self, _buffer(one), low, high):
                    return True
            return False
        return intrinsics.bytes_starts_with(self, _affix(prefix, "startswith"), low, high)

    def endswith(self, suffix, start=None, end=None, /):
        low = _first(start)
        high = _last(end)
        if isinstance(suffix, tuple):
            for one in suffix:
                if intrinsics.bytes_ends_with(self, _buffer(one), low, high):
                    return True
            return False
        return intrinsics.bytes_ends_with(self, _affix(suffix, "endswith"), low, high)

    def replace(self, old, new, count=-1, /):
        return intrinsics.bytes_replace(self, _buffer(old), _buffer(new), intrinsics.clamp(_ssize(count)))

    def split(self, sep=None, maxsplit=-1):
        most = intrinsics.clamp(_ssize(maxsplit))
        if sep is None:
            return intrinsics.bytes_split_space(self, most)
        return intrinsics.bytes_split(self, _buffer(sep), most)

    def rsplit(self, sep=None, maxsplit=-1):
        most = _as_index(maxsplit)
        return _bytes_rsplit_space(self, most) if sep is None else _bytes_rsplit(self, _separator(sep), most)

    def splitlines(self, keepends=False):
        return intrinsics.bytes_split_lines(self, bool(keepends))

    def join(self, iterable, /):
        return _bytes_join(self, iterable)

    def partition(self, sep, /):
        found_as = sep
        sep = _separator(sep)
        at = intrinsics.bytes_find(self, sep, _first(None), _last(None))
        if at < 0:
            return (self, b"", b"")
        found = intrinsics.int(at)
        return (self[:found], found_as, self[found + len(sep) :])

    def rpartition(self, sep, /):
        found_as = sep
        sep = _separator(sep)
        at = intrinsics.bytes_rfind(self, sep, _first(None), _last(None))
        if at < 0:
            return (b"", b"", self)
        found = intrinsics.int(at)
        return (self[:found], found_as, self[found + len(sep) :])

    def strip(self, chars=None, /):
        return intrinsics.bytes_strip(self, b" \t\n\r\x0b\x0c" if chars is None else _buffer(chars), 3)

    def lstrip(self, chars=None, /):
        return intrinsics.bytes_strip(self, b" \t\n\r\x0b\x0c" if chars is None else _buffer(chars), 1)

    def rstrip(self, chars=None, /):
        return intrinsics.bytes_strip(self, b" \t\n\r\x0b\x0c" if chars is None else _buffer(chars), 2)

    def removeprefix(self, prefix, /):
        prefix = _buffer(prefix)
        if self.startswith(prefix):
            return self[len(prefix) :]
        return self

    def removesuffix(self, suffix, /):
        suffix = _buffer(suffix)
        if len(suffix) > 0 and self.endswith(suffix):
            return self[: -len(suffix)]
        return self

    def ljust(self, width, fillchar=b" ", /):
        missing = _as_index(width) - len(self)
        return self + _fill_byte(fillchar, "ljust") * missing

    def rjust(self, width, fillchar=b" ", /):
        missing = _as_index(width) - len(self)
        return _fill_byte(fillchar, "rjust") * missing + self

    def center(self, width, fillchar=b" ", /):
        width = _as_index(width)
        fill = _fill_byte(fillchar, "center")
        padding = width - len(self)
        if padding <= 0:
            return self
        left = padding // 2 + (padding & width & 1)
        return fill * left + self + fill * (padding - left)

    def zfill(self, width, /):
        missing = _as_index(width) - len(self)
        if missing <= 0:
            return self
        if self[:1] == b"-" or self[:1] == b"+":
            return self[:1] + b"0" * missing + self[1:]
        return b"0" * missing + self

    def expandtabs(self, tabsize=8):
        return self.decode("latin-1").expandtabs(tabsize).encode("latin-1")

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

    def istitle(self):
        return self.decode("latin-1").encode("ascii", "replace").decode("ascii").istitle()


# The bytes of a constructor's arguments, which are those of bytes and bytearray alike.
def _bytes_of(source, encoding, errors):
    if isinstance(source, str):
        if encoding is intrinsics.missing:
            raise TypeError("string argument without an encoding")
        return str.encode(source, encoding, "strict" if errors is intrinsics.missing else errors)
    if encoding is not intrinsics.missing:
        raise TypeError("encoding without a string argument")
    if errors is not intrinsics.missing:
        raise TypeError("errors without a string argument")
    if intrinsics.exact(source, bytes):
        return source
    if hasattr(source, "__bytes__"):
        made = source.__bytes__()
        if not isinstance(made, bytes):
            raise TypeError("__bytes__ returned non-bytes (type " + intrinsics.type_name(made) + ")")
        return made
    if hasattr(source, "__buffer_bytes__"):
        return source.__buffer_bytes__()
    if hasattr(source, "__buffer__"):
        return _view_of(source).tobytes()
    if isinstance(source, int):
        return intrinsics.bytes_zeros(intrinsics.index(source))
    if hasattr(source, "__index__"):
        return intrinsics.bytes_zeros(intrinsics.index(source.__index__()))
    if not hasattr(source, "__iter__") and not hasattr(source, "__getitem__"):
        raise TypeError("cannot convert '" + intrinsics.type_name(source) + "' object to bytes")
    return intrinsics.bytes_from_list([_byte(x, "bytes") for x in source])


def _byte(x, what):
    at = _as_index(x)
    if at < 0 or at > 255:
        raise ValueError(what + " must be in range(0, 256)")
    return at


# The bytes of a bytes-like object.
def _buffer(x):
    if isinstance(x, bytes):
        return x
    if hasattr(x, "__buffer_bytes__"):
        return x.__buffer_bytes__()
    if hasattr(x, "__buffer__"):
        return _view_of(x).tobytes()
    raise TypeError("a bytes-like object is required, not '" + intrinsics.type_name(x) + "'")


def _one_byte(x):
    one = intrinsics.bytes_zeros(intrinsics.raw(1))
    intrinsics.bytes_set(one, intrinsics.raw(0), intrinsics.raw(_byte(x, "byte")))
    return one


def _one_or_buffer(x):
    if isinstance(x, int):
        return _one_byte(x)
    return _buffer(x)


def _needle(x):
    if isinstance(x, bytes):
        return x
    if isinstance(x, int):
        return _one_byte(x)
    if hasattr(x, "__buffer_bytes__"):
        return x.__buffer_bytes__()
    if hasattr(x, "__buffer__"):
        return _view_of(x).tobytes()
    if hasattr(x, "__index__"):
        return _one_byte(x)
    raise TypeError("argument should be integer or bytes-like object, not '" + intrinsics.type_name(x) + "'")


def _affix(x, method):
    if isinstance(x, bytes):
        return x
    if hasattr(x, "__buffer_bytes__"):
        return x.__buffer_bytes__()
    raise TypeError(method + " first arg must be bytes or a tuple of bytes, not " + intrinsics.type_name(x))


def _separator(sep):
    sep = _buffer(sep)
    if len(sep) == 0:
        raise ValueError("empty separator")
    return sep


def _fill_byte(x, method):
    if isinstance(x, bytes) or hasattr(x, "__buffer_bytes__"):
        fill = _buffer(x)
        if len(fill) == 1:
            return fill
    raise TypeError(method + "() argument 2 must be a byte string of length 1, not " + _argument_type(x))


def _hex_separator(sep):
    if len(sep) != 1:
        raise ValueError("sep must be length 1.")
    if isinstance(sep, bytes):
        sep = sep.decode("latin-1")
    if not isinstance(sep, str):
        raise TypeError("sep must be str or bytes.")
    if not sep.isascii():
        raise ValueError("sep must be ASCII.")
    return sep


def _bytes_translate(data, table, deleted):
    kept = [byte for byte in data if intrinsics.bytes_find(deleted, _one_or_buffer(byte), _first(None), _last(None)) < 0]
    if table is None:
        return intrinsics.bytes_from_list(kept)
    to = _buffer(table)
    if len(to) != 256:
        raise ValueError("translation table must be 256 characters long")
    return intrinsics.bytes_from_list([to[byte] for byte in kept])


def _bytes_join(separator, iterable):
    if not hasattr(iterable, "__iter__") and not hasattr(iterable, "__getitem__"):
        raise TypeError("can only join an iterable")
    parts = []
    for x in iterable:
        if isinstance(x, bytes):
            parts.append(bytes.__bytes__(x))
        elif hasattr(x, "__buffer_bytes__"):
            parts.append(x.__buffer_bytes__())
        elif hasattr(x, "__buffer__"):
            parts.append(_view_of(x).tobytes())
        else:
            found = intrinsics.type_name(x)
            raise TypeError("sequence item " + str(len(parts)) + ": expected a bytes-like object, " + found + " found")
    return intrinsics.bytes_join(separator, parts)


def _bytes_rsplit(data, sep, most):
    parts = []
    end = len(data)
    while most != 0:
        at = data.rfind(sep, 0, end)
        if at < 0:
            break
        parts.append(data[at + len(sep) : end])
        end = at
        most -= 1
    parts.append(data[:end])
    parts.reverse()
    return parts


def _bytes_rsplit_space(data, most):
    parts = []
    data = data.rstrip()
    while len(data) > 0 and most != 0:
        at = len(data)
        while at > 0 and not (data[at - 1] == 32 or 9 <= data[at - 1] <= 13):
            at -= 1
        parts.append(data[at:])
        data = data[:at].rstrip()
        most -= 1
    if len(data) > 0:
        parts.append(data)
    parts.reverse()
    return parts
