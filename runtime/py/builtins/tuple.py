# tuple. Methods go through the first items one by one where that gives each its own type.


class tuple:
    """Built-in immutable sequence.

    If no argument is given, the constructor returns an empty tuple.
    If iterable is specified the tuple is initialized from iterable's items.

    If the argument is a tuple, the return value is the same object."""

    def __new__(cls, iterable=intrinsics.missing, /):
        if iterable is intrinsics.missing:
            return ()
        if intrinsics.exact(iterable, tuple):
            return iterable
        if intrinsics.exact(iterable, list):
            return intrinsics.tuple_from_list(iterable)
        if not intrinsics.of_runtime(iterable):
            return intrinsics.tuple_from_list(list(iterable))
        return intrinsics.tuple_from_list([x for x in iterable])

    def __iter__(self):
        return tuple_iterator(self)

    def __len__(self):
        return intrinsics.int(intrinsics.len(self))

    def __getitem__(self, key):
        if isinstance(key, slice):
            if key.step is None:
                length = intrinsics.len(self)
                start = _slice_start(key, length)
                count = _slice_stop(key, length) - start
                return intrinsics.tuple_slice(self, start, 1, count if count > 0 else intrinsics.raw(0))
            start, step, count = _slice_words(key, intrinsics.len(self))
            return intrinsics.tuple_slice(self, start, step, count)
        at = _index(key, "tuple")
        length = intrinsics.len(self)
        if at < 0:
            at = at + length
        if at < 0 or at >= length:
            raise IndexError("tuple index out of range")
        return intrinsics.tuple_get(self, at)

    def index(self, x, start=0, stop=9223372036854775807, /):
        length = intrinsics.len(self)
        at = _tuple_find(self, x, _clip(start, length), _clip(stop, length))
        if at < 0:
            raise ValueError("tuple.index(x): x not in tuple")
        return intrinsics.int(at)

    def count(self, x, /):
        total = 0
        for item in self:
            if item is x or item == x:
                total += 1
        return total

    def __contains__(self, x):
        return _tuple_find(self, x, intrinsics.raw(0), intrinsics.len(self)) >= 0

    def __add__(self, other):
        if isinstance(other, tuple):
            return (*self, *other)
        if _reflects(other, hasattr(other, "__radd__")):
            return NotImplemented
        raise TypeError('can only concatenate tuple (not "' + intrinsics.type_name(other) + '") to tuple')

    def __getnewargs__(self):
        return (tuple(self),)

    def __mul__(self, n):
        if isinstance(n, int):
            return intrinsics.tuple_repeat(self, intrinsics.index(n))
        if hasattr(n, "__index__") and not isinstance(n, type):
            return intrinsics.tuple_repeat(self, intrinsics.index(_checked_index(n.__index__())))
        if _reflects(n, hasattr(n, "__rmul__")):
            return NotImplemented
        raise TypeError("can't multiply sequence by non-int of type '" + intrinsics.type_name(n) + "'")

    __rmul__ = __mul__

    def __eq__(self, other):
        if not isinstance(other, tuple):
            return NotImplemented
        count = intrinsics.len(self)
        if count != intrinsics.len(other):
            return False
        if count > 0:
            if not (self[0] is other[0] or self[0] == other[0]):
                return False
            if count > 1:
                if not (self[1] is other[1] or self[1] == other[1]):
                    return False
                if count > 2:
                    if not (self[2] is other[2] or self[2] == other[2]):
                        return False
                    if count > 3:
                        return _tuple_mismatch(self, other, intrinsics.raw(3)) >= count
        return True

    def __lt__(self, other):
        if not isinstance(other, tuple):
            return NotImplemented
        count = intrinsics.len(self)
        others = intrinsics.len(other)
        if count > 0 and others > 0:
            if not (self[0] is other[0] or self[0] == other[0]):
                return self[0] < other[0]
            if count > 1 and others > 1:
                if not (self[1] is other[1] or self[1] == other[1]):
                    return self[1] < other[1]
                if count > 2 and others > 2:
                    at = _tuple_mismatch(self, other, intrinsics.raw(2))
                    if at < count and at < others:
                        return intrinsics.tuple_get(self, at) < intrinsics.tuple_get(other, at)
        return count < others

    def __le__(self, other):
        if not isinstance(other, tuple):
            return NotImplemented
        count = intrinsics.len(self)
        others = intrinsics.len(other)
        if count > 0 and others > 0:
            if not (self[0] is other[0] or self[0] == other[0]):
                return self[0] <= other[0]
            if count > 1 and others > 1:
                if not (self[1] is other[1] or self[1] == other[1]):
                    return self[1] <= other[1]
                if count > 2 and others > 2:
                    at = _tuple_mismatch(self, other, intrinsics.raw(2))
                    if at < count and at < others:
                        return intrinsics.tuple_get(self, at) <= intrinsics.tuple_get(other, at)
        return count <= others

    def __gt__(self, other):
        if not isinstance(other, tuple):
            return NotImplemented
        count = intrinsics.len(self)
        others = intrinsics.len(other)
        if count > 0 and others > 0:
            if not (self[0] is other[0] or self[0] == other[0]):
                return self[0] > other[0]
            if count > 1 and others > 1:
                if not (self[1] is other[1] or self[1] == other[1]):
                    return self[1] > other[1]
                if count > 2 and others > 2:
                    at = _tuple_mismatch(self, other, intrinsics.raw(2))
                    if at < count and at < others:
                        return intrinsics.tuple_get(self, at) > intrinsics.tuple_get(other, at)
        return count > others

    def __ge__(self, other):
        if not isinstance(other, tuple):
            return NotImplemented
        count = intrinsics.len(self)
        others = intrinsics.len(other)
        if count > 0 and others > 0:
            if not (self[0] is other[0] or self[0] == other[0]):
                return self[0] >= other[0]
            if count > 1 and others > 1:
                if not (self[1] is other[1] or self[1] == other[1]):
                    return self[1] >= other[1]
                if count > 2 and others > 2:
                    at = _tuple_mismatch(self, other, intrinsics.raw(2))
                    if at < count and at < others:
                        return intrinsics.tuple_get(self, at) >= intrinsics.tuple_get(other, at)
        return count >= others

    def __hash__(self):
        native = intrinsics.value_hash(self)
        if native != -1:
            return intrinsics.int(native)
        state = intrinsics.tuple_hash_start()
        for x in self:
            state = intrinsics.tuple_hash_step(state, intrinsics.raw(hash(x)))
        return intrinsics.int(intrinsics.tuple_hash_finish(state, intrinsics.len(self)))

    def __repr__(self):
        count = intrinsics.len(self)
        if count == 0:
            return "()"
        if _repr_enter(self):
            return "(...)"
        parts = []
        try:
            for x in self:
                parts.append(repr(x))
        finally:
            _repr_leave()
        if count == 1:
            return "(" + parts[0] + ",)"
        return "(" + ", ".join(parts) + ")"

    def __str__(whole):
        return whole.__repr__()

    def __format__(whole, spec, /):
        if not isinstance(spec, str):
            raise TypeError("__format__() argument must be str, not " + _argument_type(spec))
        if spec == "":
            return whole.__str__()
        raise TypeError("unsupported format string passed to tuple.__format__")


def _tuple_find(items, x, start, stop):
    at = start
    while at < stop:
        item = intrinsics.tuple_get(items, at)
        if item is x or item == x:
            return at
        at = at + 1
    return intrinsics.raw(-1)


# The first position from `at` on where two tuples differ, or the shorter length.
def _tuple_mismatch(a, b, at):
    while at < intrinsics.len(a) and at < intrinsics.len(b):
        x = intrinsics.tuple_get(a, at)
        y = intrinsics.tuple_get(b, at)
        if not (x is y or x == y):
            return at
        at = at + 1
    return at
