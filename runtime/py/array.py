# Arrays of numbers of one machine type, or of characters. The items stand in a list of Python's numbers, which is unboxed
# by itself; `typecode` says what may come in, and how the items look as bytes (little-endian, as the machines are).
import struct
from builtins import _argument_type, _as_index as _index, _bytes_like

typecodes = "bBuwhHiIlLqQfd"

_SIZES = {"b": 1, "B": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8, "q": 8, "Q": 8, "f": 4, "d": 8, "u": 4, "w": 4}
_NAMES = {"b": "signed char", "B": "unsigned byte integer", "h": "signed short integer", "H": "unsigned short",
          "i": "signed integer", "I": "unsigned int"}


class array:
    __dotted__ = True

    def _matches_sequences_(self):
        pass

    def __new__(cls, typecode=intrinsics.missing, initializer=(), /, *more):
        if typecode is intrinsics.missing:
            raise TypeError("array() takes at least 1 argument (0 given)")
        if intrinsics.len(more) > 0:
            raise TypeError(f"array() takes at most 2 arguments ({2 + len(more)} given)")
        if not isinstance(typecode, str) or len(typecode) != 1:
            raise TypeError("array() argument 1 must be a unicode character, not " + type(typecode).__name__)
        if typecode not in typecodes:
            raise ValueError("bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)")
        self = object.__new__(cls)
        self.typecode = typecode
        self.itemsize = _SIZES[typecode]
        self._list = []
        self._shared = None
        self._exports = 0
        if isinstance(initializer, str):
            if not _is_text(typecode):
                raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
            self.extend(initializer)
        elif isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        else:
            for item in initializer:
                self._list.append(_checked(typecode, item))
        return self

    # While memory views show the array, they and it share the bytes; the list is made from them again.
    @property
    def _items(self):
        shared = self._shared
        if shared is not None:
            size = self.itemsize
            self._list[:] = [_from_bytes(self.typecode, shared[at : at + size]) for at in range(0, len(shared), size)]
            if self._exports == 0:
                self._shared = None
        return self._list

    def __export__(self):
        if self._shared is None:
            # Bytes of its own, since views write into them.
            data = self.tobytes()
            size = intrinsics.len(data)
            self._shared = intrinsics.bytes_resized(data, size, size)
        return self._shared, len(self._shared), self.typecode

    # The items have changed, none has come or gone.
    def _written(self):
        shared = self._shared
        if shared is not None:
            data = b"".join([_to_bytes(self.typecode, self.itemsize, item) for item in self._list])
            intrinsics.bytes_move(shared, intrinsics.raw(0), data, intrinsics.raw(0), intrinsics.len(data))

    def _resizable(self):
        items = self._items
        if self._shared is not None:
            raise BufferError("cannot resize an array that is exporting buffers")
        return items

    def append(self, v, /):
        self._resizable().append(_checked(self.typecode, v))

    def extend(self, bb, /):
        if isinstance(bb, array):
            if bb.typecode != self.typecode:
                raise TypeError("can only extend with array of same kind")
            self._resizable().extend(bb._items)
        else:
            for item in bb:
                self._resizable().append(_checked(self.typecode, item))

    def insert(self, i, v, /):
        self._resizable().insert(i, _checked(self.typecode, v))

    def pop(self, i=-1, /):
        i = _index(i)
        if not self._items:
            raise IndexError("pop from empty array")
        if not -len(self._items) <= i < len(self._items):
            raise IndexError("pop index out of range")
        return self._resizable().pop(i)

    def remove(self, v, /):
        if v not in self._items:
            raise ValueError("array.remove(x): x not in array")
        self._resizable().remove(v)

    def index(self, v, start=0, stop=0x7FFFFFFFFFFFFFFF, /):
        for at in range(*slice(start, stop).indices(len(self._items))):
            if self._items[at] == v:
                return at
        raise ValueError("array.index(x): x not in array")

    def count(self, v, /):
        return self._items.count(v)

    def reverse(self):
        self._items.reverse()
        self._written()

    def clear(self):
        self._resizable().clear()

    def tolist(self):
        return list(self._items)

    def fromlist(self, list_, /):
        if not isinstance(list_, list):
            raise TypeError("arg must be list")
        # All of them or none.
        self._resizable().extend([_checked(self.typecode, item) for item in list_])

    def tobytes(self):
        return b"".join([_to_bytes(self.typecode, self.itemsize, item) for item in self._items])

    def frombytes(self, buffer, /):
        data = _bytes_like(buffer)
        if len(data) % self.itemsize != 0:
            raise ValueError("bytes length not a multiple of item size")
        for at in range(0, len(data), self.itemsize):
            self._resizable().append(_from_bytes(self.typecode, data[at : at + self.itemsize]))

    def tounicode(self):
        if not _is_text(self.typecode):
            raise ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')")
        return "".join([str(item) for item in self._items])

    def fromunicode(self, ustr, /):
        if not _is_text(self.typecode):
            if not isinstance(ustr, str):
                raise TypeError("fromunicode() argument must be str, not " + _argument_type(ustr))
            raise ValueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')")
        self.extend(ustr)

    def tofile(self, f, /):
        f.write(self.tobytes())

    def fromfile(self, f, n, /):
        data = f.read(n * self.itemsize)
        self.frombytes(data[: len(data) // self.itemsize * self.itemsize])
        if len(data) != n * self.itemsize:
            raise EOFError("read() didn't return enough bytes")

    def byteswap(self):
        swapped = [_to_bytes(self.typecode, self.itemsize, item)[::-1] for item in self._items]
        self._items[:] = [_from_bytes(self.typecode, data) for data in swapped]
        self._written()

    def buffer_info(self):
        return (id(self._items), len(self._items))

    def _like(self, items):
        made = array(self.typecode)
        made._list = items
        return made

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return arrayiterator(self)

    def __contains__(self, v):
        return v in self._items

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._like(self._items[index])
        return self._items[self._position(index, "array index out of range")]

    def __setitem__(self, index, value):
        if not isinstance(index, slice):
            self._items[self._position(index, "array assignment index out of range")] = _checked(self.typecode, value)
            self._written()
            return
        if not isinstance(value, array):
            raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
        if value.typecode != self.typecode:
            raise TypeError("bad argument type for built-in operation")
        chosen = range(*index.indices(len(self._items)))
        if chosen.step != 1 and len(chosen) != len(value):
            raise ValueError(
                f"attempt to assign array of size {len(value)} to extended slice of size {len(chosen)}"
            )
        if len(chosen) == len(value):
            self._items[index] = list(value._items)
            self._written()
        else:
            self._resizable()[index] = list(value._items)

    def __delitem__(self, index):
        if isinstance(index, slice):
            del self._resizable()[index]
        else:
            del self._resizable()[self._position(index, "array assignment index out of range")]

    def _position(self, index, message):
        if not hasattr(index, "__index__"):
            raise TypeError("array indices must be integers")
        at = index.__index__()
        if at < 0:
            at += len(self._items)
        if not 0 <= at < len(self._items):
            raise IndexError(message)
        return at

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other.typecode != self.typecode:
            raise TypeError("bad argument type for built-in operation")
        return self._like(self._items + other._items)

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend array with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, value):
        return self._like(self._items * _times(value))

    __rmul__ = __mul__

    def __imul__(self, value):
        self._resizable()[:] = self._items * _times(value)
        return self

    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self._items < other._items if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self._items <= other._items if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self._items > other._items if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self._items >= other._items if isinstance(other, array) else NotImplemented

    __hash__ = None

    def __copy__(self):
        return self._like(list(self._items))

    def __deepcopy__(self, memo):
        return self._like(list(self._items))

    def __bytes__(self):
        return self.tobytes()

    def __buffer_bytes__(self):
        return self.tobytes()

    def __repr__(self):
        name = type(self).__name__
        if not self._items:
            return f"{name}('{self.typecode}')"
        if _is_text(self.typecode):
            return f"{name}('{self.typecode}', {self.tounicode()!r})"
        return f"{name}('{self.typecode}', {self._items})"


ArrayType = array


class arrayiterator:
    def __init__(self, owner):
        self._owner = owner
        self._at = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self._at >= len(self._owner._items):
            # An iterator that has ended stays so.
            self._at = 0x7FFFFFFFFFFFFFFF
            raise StopIteration
        self._at += 1
        return self._owner._items[self._at - 1]


def _is_text(code):
    return code == "u" or code == "w"


def _times(value):
    if not hasattr(value, "__index__"):
        raise TypeError(f"can't multiply sequence by non-int of type '{type(value).__name__}'")
    return value.__index__()


# The item as the array holds it.
def _checked(code, v):
    if _is_text(code):
        if not isinstance(v, str) or len(v) != 1:
            raise TypeError("array item must be unicode character")
        return v
    if code == "f" or code == "d":
        if not (isinstance(v, (int, float)) or hasattr(v, "__float__") or hasattr(v, "__index__")):
            raise TypeError(f"must be real number, not {type(v).__name__}")
        return _single(float(v)) if code == "f" else float(v)
    if not hasattr(v, "__index__"):
        raise TypeError(f"'{type(v).__name__}' object cannot be interpreted as an integer")
    return _checked_int(code, v.__index__())


# The nearest number of 32 bits; what is too large is infinite.
def _single(v):
    try:
        return struct.unpack("<f", struct.pack("<f", v))[0]
    except OverflowError:
        return float("inf") if v > 0 else float("-inf")


def _checked_int(code, v):
    bits = 8 * _SIZES[code]
    signed = code.islower()
    least, most = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    if least <= v <= most:
        return v
    if code in "bBhHi" and not -0x8000000000000000 <= v <= 0x7FFFFFFFFFFFFFFF:
        raise OverflowError("Python int too large to convert to C long")
    if v < 0 and code in "IL":
        raise OverflowError("can't convert negative value to unsigned int")
    if code in "lL":
        raise OverflowError("Python int too large to convert to C " + ("long" if signed else "unsigned long"))
    if code in "qQ":
        raise OverflowError("can't convert negative int to unsigned" if v < 0 and not signed else "int too big to convert")
    raise OverflowError(_NAMES[code] + (" is less than minimum" if v < least else " is greater than maximum"))


def _to_bytes(code, size, item):
    if isinstance(item, str):
        return ord(item).to_bytes(4, "little")
    if isinstance(item, float):
        return struct.pack("<f" if code == "f" else "<d", item)
    return item.to_bytes(size, "little", signed=code.islower())


def _from_bytes(code, data):
    if _is_text(code):
        return chr(int.from_bytes(data, "little"))
    if code == "f" or code == "d":
        return struct.unpack("<" + code, data)[0]
    return int.from_bytes(data, "little", signed=code.islower())
