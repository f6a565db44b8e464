# bytearray: a buffer (a bytes object that nobody else holds) with room behind its bytes.
#
# Methods that do not change it are those of bytes on a copy. `_exports` counts the memoryviews of the buffer.


class bytearray:
    """bytearray(iterable_of_ints) -> bytearray
    bytearray(string, encoding[, errors]) -> bytearray
    bytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer
    bytearray(int) -> bytes array of size given by the parameter initialized with null bytes
    bytearray() -> empty bytes array

    Construct a mutable bytearray object from:
      - an iterable yielding integers in range(256)
      - a text string encoded using the specified encoding
      - a bytes or a buffer object
      - any object implementing the buffer API.
      - an integer"""

    def __init__(self, source=intrinsics.missing, encoding=intrinsics.missing, errors=intrinsics.missing):
        if source is intrinsics.missing:
            data = b""
            if encoding is not intrinsics.missing or errors is not intrinsics.missing:
                raise TypeError("encoding without a string argument" if encoding is not intrinsics.missing else "errors without a string argument")
        else:
            data = _bytearray_source(source, encoding, errors)
        self._size = len(data)
        self._buffer = intrinsics.bytes_resized(data, intrinsics.len(data), intrinsics.len(data))
        self._exports = 0

    __hash__ = None

    def __buffer_bytes__(self):
        size = intrinsics.raw(self._size)
        return intrinsics.bytes_resized(self._buffer, size, size)

    def __export__(self):
        return (self._buffer, self._size, "B")

    def __len__(self):
        return self._size

    def __bool__(self):
        return self._size != 0

    def __iter__(self):
        return bytearray_iterator(self)

    def __repr__(self):
        text = intrinsics.bytes_repr(self.__buffer_bytes__())
        # Single quotes are escaped whatever the quotes around.
        if text[1] == '"':
            text = text.replace("'", "\\'")
        return intrinsics.type_name(self) + "(" + text + ")"

    def __str__(self):
        return self.__repr__()

    def __getitem__(self, key):
        if isinstance(key, slice):
            return bytearray(self.__buffer_bytes__()[key])
        return intrinsics.int(intrinsics.bytes_get(self._buffer, self._place(key)))

    # The machine word of an index in range.
    def _place(self, key):
        return self._in_range(_index(key, "bytearray"))

    def _in_range(self, at):
        size = intrinsics.raw(self._size)
        if at < 0:
            at = at + size
        if at < 0 or at >= size:
            raise IndexError("bytearray index out of range")
        return at

    def __setitem__(self, key, value):
        if isinstance(key, slice):
            self._set_slice(key, value)
        else:
            at = _index(key, "bytearray")
            byte = intrinsics.raw(_byte(value, "byte"))
            intrinsics.bytes_set(self._buffer, self._in_range(at), byte)

    def _set_slice(self, key, value):
        if isinstance(value, (int, str)):
            raise TypeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
        new = _bytearray_source(value, intrinsics.missing, intrinsics.missing)
        start, stop, step = key.indices(self._size)
        if step == 1:
            self._splice(start, max(start, stop), new)
            return
        count = _range_count(intrinsics.raw(start), intrinsics.raw(stop), intrinsics.raw(step))
        if count == intrinsics.len(new):
            intrinsics.bytes_spread(self._buffer, intrinsics.raw(start), intrinsics.raw(step), new)
        elif intrinsics.len(new) == 0:
            self._delete(range(start, stop, step))
        else:
            raise ValueError(
                "attempt to assign bytes of size " + str(len(new))
                + " to extended slice of size " + str(intrinsics.int(count))
            )

    def __delitem__(self, key):
        if isinstance(key, slice):
            start, stop, step = key.indices(self._size)
            if step == 1:
                self._splice(start, max(start, stop), b"")
            else:
                self._delete(range(start, stop, step))
        else:
            at = intrinsics.int(self._place(key))
            self._splice(at, at + 1, b"")

    def _delete(self, places):
        kept = [self[i] for i in range(self._size) if i not in places]
        self._splice(0, self._size, intrinsics.bytes_from_list(kept))

    # Puts `new` in the place of the bytes from `start` to `stop`.
    def _splice(self, start, stop, new):
        tail = self._size - stop
        size = start + len(new) + tail
        if size != self._size:
            if self._exports > 0:
                raise BufferError("Existing exports of data: object cannot be re-sized")
            if size > len(self._buffer):
                room = intrinsics.raw(size + (size >> 3) + (3 if size < 9 else 6))
                self._buffer = intrinsics.bytes_resized(self._buffer, room, intrinsics.raw(self._size))
        buffer = self._buffer
        behind = intrinsics.raw(start + len(new))
        intrinsics.bytes_move(buffer, behind, buffer, intrinsics.raw(stop), intrinsics.raw(tail))
        intrinsics.bytes_move(buffer, intrinsics.raw(start), new, intrinsics.raw(0), intrinsics.len(new))
        self._size = size

    def __contains__(self, x):
        return self.__buffer_bytes__().__contains__(x)

    def __add__(self, other):
        if isinstance(other, bytes):
            return bytearray(intrinsics.bytes_concat(self.__buffer_bytes__(), other))
        if hasattr(other, "__buffer_bytes__"):
            return bytearray(intrinsics.bytes_concat(self.__buffer_bytes__(), other.__buffer_bytes__()))
        if _reflects(other, hasattr(other, "__radd__")):
            return NotImplemented
        raise TypeError("can't concat " + intrinsics.type_name(other) + " to " + intrinsics.type_name(self))

    def __iadd__(self, other):
        if isinstance(other, bytes):
            self._splice(self._size, self._size, other)
        elif hasattr(other, "__buffer_bytes__"):
            self._splice(self._size, self._size, other.__buffer_bytes__())
        else:
            raise TypeError("can't concat " + intrinsics.type_name(other) + " to " + intrinsics.type_name(self))
        return self

    def __mul__(self, n):
        return bytearray(self.__buffer_bytes__() * n)

    def __rmul__(self, n):
        if isinstance(n, (str, bytes, list, tuple)):
            raise TypeError("can't multiply sequence by non-int of type '" + intrinsics.type_name(self) + "'")
        return self * n

    def __imul__(self, n):
        self._splice(0, self._size, self.__buffer_bytes__() * n)
        return self

    def __mod__(self, args):
        return bytearray(_percent_bytes(self.__buffer_bytes__(), args))

    def __eq__(self, other):
        if isinstance(other, bytes):
            return intrinsics.bytes_eq(self.__buffer_bytes__(), other)
        if hasattr(other, "__buffer_bytes__"):
            return intrinsics.bytes_eq(self.__buffer_bytes__(), other.__buffer_bytes__())
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, bytes):
            return intrinsics.bytes_compare(self.__buffer_bytes__(), other) < 0
        if hasattr(other, "__buffer_bytes__"):
            return intrinsics.bytes_compare(self.__buffer_bytes__(), other.__buffer_bytes__()) < 0
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, bytes):
            return intrinsics.bytes_compare(self.__buffer_bytes__(), other) <= 0
        if hasattr(other, "__buffer_bytes__"):
            return intrinsics.bytes_compare(self.__buffer_bytes__(), other.__buffer_bytes__()) <= 0
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, bytes):
            return intrinsics.bytes_compare(self.__buffer_bytes__(), other) > 0
        if hasattr(other, "__buffer_bytes__"):
            return intrinsics.bytes_compare(self.__buffer_bytes__(), other.__buffer_bytes__()) > 0
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, bytes):
            return intrinsics.bytes_compare(self.__buffer_bytes__(), other) >= 0
        if hasattr(other, "__buffer_bytes__"):
            return intrinsics.bytes_compare(self.__buffer_bytes__(), other.__buffer_bytes__()) >= 0
        return NotImplemented

    def append(self, item, /):
        byte = _byte(item, "byte")
        size = self._size
        if size < len(self._buffer) and self._exports == 0:
            intrinsics.bytes_set(self._buffer, intrinsics.raw(size), intrinsics.raw(byte))
            self._size = size + 1
        else:
            self._splice(size, size, _one_byte(byte))

    def extend(self, iterable_of_ints, /):
        if isinstance(iterable_of_ints, bytes):
            new = iterable_of_ints
        elif hasattr(iterable_of_ints, "__buffer_bytes__"):
            new = iterable_of_ints.__buffer_bytes__()
        elif isinstance(iterable_of_ints, str):
            raise TypeError("expected iterable of integers; got: 'str'")
        elif not hasattr(iterable_of_ints, "__iter__") and not hasattr(iterable_of_ints, "__getitem__"):
            raise TypeError("can't extend bytearray with " + intrinsics.type_name(iterable_of_ints))
        else:
            new = intrinsics.bytes_from_list([_byte(x, "byte") for x in iterable_of_ints])
        self._splice(self._size, self._size, new)

    def insert(self, index, item, /):
        at = _as_index(index)
        byte = _byte(item, "byte")
        if at < 0:
            at = max(0, at + self._size)
        at = min(at, self._size)
        self._splice(at, at, _one_byte(byte))

    def pop(self, index=-1, /):
        at = _as_index(index)
        if self._size == 0:
            raise IndexError("pop from empty bytearray")
        if at < 0:
            at += self._size
        if at < 0 or at >= self._size:
            raise IndexError("pop index out of range")
        byte = self[at]
        self._splice(at, at + 1, b"")
        return byte

    def remove(self, value, /):
        at = self.__buffer_bytes__().find(_byte(value, "byte"))
        if at < 0:
            raise ValueError("value not found in bytearray")
        self._splice(at, at + 1, b"")

    def reverse(self):
        self._splice(0, self._size, self.__buffer_bytes__()[::-1])

    def clear(self):
        self._splice(0, self._size, b"")

    def copy(self):
        return bytearray(self.__buffer_bytes__())

    def decode(self, encoding="utf-8", errors="strict"):
        return self.__buffer_bytes__().decode(encoding, errors)

    def hex(self, sep=intrinsics.missing, bytes_per_sep=1):
        return self.__buffer_bytes__().hex(sep, bytes_per_sep)

    @classmethod
    def fromhex(cls, text, /):
        return cls(bytes.fromhex(text))

    @staticmethod
    def maketrans(frm, to, /):
        return bytes.maketrans(frm, to)

    def translate(self, table, /, delete=b""):
        return bytearray(self.__buffer_bytes__().translate(table, delete))

    def find(self, sub, start=None, end=None, /):
        return self.__buffer_bytes__().find(sub, start, end)

    def rfind(self, sub, start=None, end=None, /):
        return self.__buffer_bytes__().rfind(sub, start, end)

    def index(self, sub, start=None, end=None, /):
        return self.__buffer_bytes__().index(sub, start, end)

    def rindex(self, sub, start=None, end=None, /):
        return self.__buffer_bytes__().rindex(sub, start, end)

    def count(self, sub, start=None, end=None, /):
        return self.__buffer_bytes__().count(sub, start, end)

    def startswith(self, prefix, start=None, end=None, /):
        return self.__buffer_bytes__().startswith(prefix, start, end)

    def endswith(self, suffix, start=None, end=None, /):
        return self.__buffer_bytes__().endswith(suffix, start, end)

    def replace(self, old, new, count=-1, /):
        return bytearray(self.__buffer_bytes__().replace(old, new, count))

    def split(self, sep=None, maxsplit=-1):
        return [bytearray(part) for part in self.__buffer_bytes__().split(sep, maxsplit)]

    def rsplit(self, sep=None, maxsplit=-1):
        return [bytearray(part) for part in self.__buffer_bytes__().rsplit(sep, maxsplit)]

    def splitlines(self, keepends=False):
        return [bytearray(part) for part in self.__buffer_bytes__().splitlines(keepends)]

    def join(self, iterable, /):
        return bytearray(_bytes_join(self.__buffer_bytes__(), iterable))

    def partition(self, sep, /):
        before, found, behind = self.__buffer_bytes__().partition(sep)
        return (bytearray(before), bytearray(found), bytearray(behind))

    def rpartition(self, sep, /):
        before, found, behind = self.__buffer_bytes__().rpartition(sep)
        return (bytearray(before), bytearray(found), bytearray(behind))

    def strip(self, chars=None, /):
        return bytearray(self.__buffer_bytes__().strip(chars))

    def lstrip(self, chars=None, /):
        return bytearray(self.__buffer_bytes__().lstrip(chars))

    def rstrip(self, chars=None, /):
        return bytearray(self.__buffer_bytes__().rstrip(chars))

    def removeprefix(self, prefix, /):
        return bytearray(self.__buffer_bytes__().removeprefix(prefix))

    def removesuffix(self, suffix, /):
        return bytearray(self.__buffer_bytes__().removesuffix(suffix))

    def ljust(self, width, fillchar=b" ", /):
        return bytearray(self.__buffer_bytes__().ljust(width, fillchar))

    def rjust(self, width, fillchar=b" ", /):
        return bytearray(self.__buffer_bytes__().rjust(width, fillchar))

    def center(self, width, fillchar=b" ", /):
        return bytearray(self.__buffer_bytes__().center(width, fillchar))

    def zfill(self, width, /):
        return bytearray(self.__buffer_bytes__().zfill(width))

    def expandtabs(self, tabsize=8):
        return bytearray(self.__buffer_bytes__().expandtabs(tabsize))

    def upper(self):
        return bytearray(self.__buffer_bytes__().upper())

    def lower(self):
        return bytearray(self.__buffer_bytes__().lower())

    def swapcase(self):
        return bytearray(self.__buffer_bytes__().swapcase())

    def title(self):
        return bytearray(self.__buffer_bytes__().title())

    def capitalize(self):
        return bytearray(self.__buffer_bytes__().capitalize())

    def isalpha(self):
        return self.__buffer_bytes__().isalpha()

    def isdigit(self):
        return self.__buffer_bytes__().isdigit()

    def isalnum(self):
        return self.__buffer_bytes__().isalnum()

    def isspace(self):
        return self.__buffer_bytes__().isspace()

    def isupper(self):
        return self.__buffer_bytes__().isupper()

    def islower(self):
        return self.__buffer_bytes__().islower()

    def isascii(self):
        return self.__buffer_bytes__().isascii()

    def istitle(self):
        return self.__buffer_bytes__().istitle()


def _bytearray_source(source, encoding, errors):
    if isinstance(source, (str, bytes, int)) or hasattr(source, "__buffer_bytes__") or hasattr(source, "__index__"):
        return _bytes_of(source, encoding, errors)
    if hasattr(source, "__buffer__"):
        return _view_of(source).tobytes()
    if encoding is not intrinsics.missing:
        raise TypeError("encoding without a string argument")
    if errors is not intrinsics.missing:
        raise TypeError("errors without a string argument")
    if not hasattr(source, "__iter__") and not hasattr(source, "__getitem__"):
        raise TypeError("cannot convert '" + intrinsics.type_name(source) + "' object to bytearray")
    return intrinsics.bytes_from_list([_byte(x, "byte") for x in source])


class bytearray_iterator:
    def __init__(self, array):
        self.array = array
        self.at = 0

    def __iter__(self):
        return self

    def __length_hint__(self):
        return max(len(self.array) - self.at, 0)

    def __next__(self):
        at = self.at
        if at >= self.array._size:
            intrinsics.stop()
        self.at = at + 1
        return self.array[at]
