# list: its methods, and its sort by calls of the program's code.


class list:
    """Built-in mutable sequence.

    If no argument is given, the constructor creates a new empty list.
    The argument must be an iterable if specified."""

    def __new__(cls, iterable=intrinsics.missing, /):
        result = intrinsics.list_new()
        if iterable is not intrinsics.missing:
            result.extend(iterable)
        return result

    def __init__(self, iterable=intrinsics.missing, /):
        intrinsics.list_clear(self)
        if iterable is not intrinsics.missing:
            self.extend(iterable)

    def __iter__(self):
        return list_iterator(self)

    def __reversed__(self):
        return list_reverseiterator(self)

    def __len__(self):
        return intrinsics.int(intrinsics.len(self))

    def __getitem__(self, key, /):
        if isinstance(key, slice):
            if key.step is None:
                length = intrinsics.len(self)
                start = _slice_start(key, length)
                count = _slice_stop(key, length) - start
                return intrinsics.list_slice(self, start, 1, count if count > 0 else intrinsics.raw(0))
            start, step, count = _slice_words(key, intrinsics.len(self))
            return intrinsics.list_slice(self, start, step, count)
        return intrinsics.list_get(self, _list_at(self, key, "list index out of range"))

    def __setitem__(self, key, value):
        if isinstance(key, slice):
            _list_set_slice(self, key, value)
        else:
            intrinsics.list_set(self, _list_at(self, key, "list assignment index out of range"), value)

    def __delitem__(self, key):
        if isinstance(key, slice):
            _list_delete_slice(self, key)
        else:
            intrinsics.list_take(self, _list_at(self, key, "list assignment index out of range"))

    def append(self, x, /):
        intrinsics.list_append(self, x)

    def extend(self, iterable, /):
        if isinstance(iterable, list):
            if intrinsics.same(self, iterable):
                iterable = iterable.copy()
            if intrinsics.exact(iterable, list) and intrinsics.list_extend_alike(self, iterable):
                return
            intrinsics.list_reserve(self, intrinsics.len(iterable))
        elif intrinsics.exact(iterable, tuple) and not intrinsics.fixed(iterable):
            if intrinsics.list_extend_tuple(self, iterable):
                return
        elif isinstance(iterable, (tuple, str, dict, set, frozenset)):
            intrinsics.list_reserve(self, intrinsics.len(iterable))
        elif not intrinsics.of_runtime(iterable):
            iterator = iter(iterable)
            _ask_length(iterable)
            for x in intrinsics.rest(iterator):
                intrinsics.list_append(self, x)
            return
        for x in iterable:
            intrinsics.list_append(self, x)

    def insert(self, index, x, /):
        intrinsics.list_insert(self, intrinsics.clamp(_ssize(index)), x)

    def pop(self, index=intrinsics.missing, /):
        if index is intrinsics.missing:
            if intrinsics.len(self) == 0:
                raise IndexError("pop from empty list")
            return intrinsics.list_take_last(self)
        at = _ssize(index)
        if intrinsics.len(self) == 0:
            raise IndexError("pop from empty list")
        return intrinsics.list_take(self, _list_at(self, at, "pop index out of range"))

    def remove(self, x, /):
        at = _list_find(self, x, intrinsics.raw(0), intrinsics.len(self))
        if at < 0:
            raise ValueError("list.remove(x): x not in list")
        intrinsics.list_take(self, at)

    def index(self, x, start=0, stop=9223372036854775807, /):
        length = intrinsics.len(self)
        at = _list_find(self, x, _clip(start, length), _clip(stop, length))
        if at < 0:
            raise ValueError(repr(x) + " is not in list")
        return intrinsics.int(at)

    def count(self, x, /):
        total = 0
        for item in self:
            if item is x or item == x:
                total += 1
        return total

    def clear(self):
        intrinsics.list_clear(self)

    def copy(self):
        return intrinsics.list_slice(self, 0, 1, intrinsics.len(self))

    def reverse(self):
        intrinsics.list_reverse(self)

    def sort(self, *, key=None, reverse=False):
        if key is None:
            if not intrinsics.list_sort_native(self, bool(reverse)) and not intrinsics.plain(self):
                _list_sort(self, None, bool(reverse))
        else:
            _list_sort(self, key, bool(reverse))

    def __contains__(self, x):
        return _list_find(self, x, intrinsics.raw(0), intrinsics.len(self)) >= 0

    def __add__(self, other):
        if not isinstance(other, list):
            if _reflects(other, hasattr(other, "__radd__")):
                return NotImplemented
            raise TypeError('can only concatenate list (not "' + intrinsics.type_name(other) + '") to list')
        result = intrinsics.list_new()
        intrinsics.list_reserve(result, intrinsics.len(self) + intrinsics.len(other))
        if not intrinsics.list_extend_alike(result, self):
            for x in self:
                intrinsics.list_append(result, x)
        if not intrinsics.list_extend_alike(result, other):
            for x in other:
                intrinsics.list_append(result, x)
        return result

    # `iterable` is the instance itself, which may iterate in its own way.
    def __iadd__(self, iterable):
        if not hasattr(iterable, "__iter__") and _reflects(iterable, hasattr(iterable, "__radd__")):
            return NotImplemented
        self.extend(iterable)
        return self

    def __mul__(self, n):
        if isinstance(n, int):
            return intrinsics.list_repeat(self, intrinsics.index(n))
        if hasattr(n, "__index__") and not isinstance(n, type):
            return intrinsics.list_repeat(self, intrinsics.index(_checked_index(n.__index__())))
        if _reflects(n, hasattr(n, "__rmul__")):
            return NotImplemented
        raise TypeError("can't multiply sequence by non-int of type '" + intrinsics.type_name(n) + "'")

    __rmul__ = __mul__

    def __imul__(self, n):
        if not isinstance(n, int) and not hasattr(n, "__index__"):
            if _reflects(n, hasattr(n, "__rmul__")):
                return NotImplemented
            raise TypeError("can't multiply sequence by non-int of type '" + intrinsics.type_name(n) + "'")
        times = _as_index(n)
        if times <= 0:
            intrinsics.list_clear(self)
        elif times > 1:
            more = intrinsics.list_repeat(self, intrinsics.index(times - 1))
            intrinsics.list_extend(self, more)
        return self

    def __eq__(self, other):
        if not isinstance(other, list):
            return NotImplemented
        length = intrinsics.len(self)
        if length != intrinsics.len(other):
            return False
        at = intrinsics.raw(0)
        while at < length and at < intrinsics.len(self) and at < intrinsics.len(other):
            a = intrinsics.list_get(self, at)
            b = intrinsics.list_get(other, at)
            if not (a is b or a == b):
                return False
            at = at + 1
        return intrinsics.len(self) == intrinsics.len(other)

    def __lt__(self, other):
        if not isinstance(other, list):
            return NotImplemented
        at = _list_mismatch(self, other)
        if at >= intrinsics.len(self) or at >= intrinsics.len(other):
            return intrinsics.len(self) < intrinsics.len(other)
        return intrinsics.list_get(self, at) < intrinsics.list_get(other, at)

    def __le__(self, other):
        if not isinstance(other, list):
            return NotImplemented
        at = _list_mismatch(self, other)
        if at >= intrinsics.len(self) or at >= intrinsics.len(other):
            return intrinsics.len(self) <= intrinsics.len(other)
        return intrinsics.list_get(self, at) <= intrinsics.list_get(other, at)

    def __gt__(self, other):
        if not isinstance(other, list):
            return NotImplemented
        at = _list_mismatch(self, other)
        if at >= intrinsics.len(self) or at >= intrinsics.len(other):
            return intrinsics.len(self) > intrinsics.len(other)
        return intrinsics.list_get(self, at) > intrinsics.list_get(other, at)

    def __ge__(self, other):
        if not isinstance(other, list):
            return NotImplemented
        at = _list_mismatch(self, other)
        if at >= intrinsics.len(self) or at >= intrinsics.len(other):
            return intrinsics.len(self) >= intrinsics.len(other)
        return intrinsics.list_get(self, at) >= intrinsics.list_get(other, at)

    __hash__ = None

    def __repr__(self):
        if intrinsics.len(self) == 0:
            return "[]"
        if _repr_enter(self):
            return "[...]"
        parts = []
        try:
            for x in self:
                parts.append(repr(x))
        finally:
            _repr_leave()
        return "[" + ", ".join(parts) + "]"

    def __str__(whole):
        return whole.__repr__()

    def __format__(whole, spec, /):
        if not isinstance(spec, str):
            raise TypeError("__format__() argument must be str, not " + _argument_type(spec))
        if spec == "":
            return whole.__str__()
        raise TypeError("unsupported format string passed to list.__format__")


# A valid position as a machine word; IndexError.
def _list_at(items, key, message):
    at = _index(key, "list")
    length = intrinsics.len(items)
    if at < 0:
        at = at + length
    if at < 0 or at >= length:
        raise IndexError(message)
    return at


# A bound as list.index() and its kin take it.
def _clip(x, length):
    if not hasattr(x, "__index__"):
        raise TypeError("slice indices must be integers or have an __index__ method")
    return _clipped(x, length)


# The position of the first item that is or equals `x` in items[start:stop], or -1.
def _list_find(items, x, start, stop):
    at = start
    while at < stop and at < intrinsics.len(items):
        item = intrinsics.list_get(items, at)
        if item is x or item == x:
            return at
        at = at + 1
    return intrinsics.raw(-1)


# The first position where two lists differ, or the shorter length.
def _list_mismatch(a, b):
    at = intrinsics.raw(0)
    while at < intrinsics.len(a) and at < intrinsics.len(b):
        x = intrinsics.list_get(a, at)
        y = intrinsics.list_get(b, at)
        if not (x is y or x == y):
            return at
        at = at + 1
    return at


def _list_set_slice(items, key, value):
    # A list of its own: `value` may be `items`, an iterator over it, or of another type.
    new = intrinsics.list_new()
    if isinstance(key.step, int) and key.step == 0:
        raise ValueError("slice step cannot be zero")
    if not hasattr(value, "__iter__"):
        raise TypeError("must assign iterable to extended slice")
    new.extend(value)
    length = intrinsics.len(items)
    if key.step is None:
        start = _slice_start(key, length)
        count = _slice_stop(key, length) - start
        _list_splice(items, start, count if count > 0 else intrinsics.raw(0), new)
        return
    start, step, count = _slice_words(key, length)
    if step == 1:
        _list_splice(items, start, count, new)
        return
    if count != intrinsics.len(new):
        raise ValueError(
            "attempt to assign sequence of size " + str(len(new))
            + " to extended slice of size " + str(intrinsics.int(count))
        )
    at = intrinsics.raw(0)
    while at < count:
        intrinsics.list_set(items, start + at * step, intrinsics.list_get(new, at))
        at = at + 1


# items[start:start + count] = new
def _list_splice(items, start, count, new):
    tail = intrinsics.list_slice(items, start + count, 1, intrinsics.len(items) - start - count)
    intrinsics.list_delete_slice(items, start, 1, intrinsics.len(items) - start)
    for x in new:
        intrinsics.list_append(items, x)
    for x in tail:
        intrinsics.list_append(items, x)


def _list_delete_slice(items, key):
    length = intrinsics.len(items)
    if key.step is None:
        start = _slice_start(key, length)
        count = _slice_stop(key, length) - start
        if count > 0:
            intrinsics.list_delete_slice(items, start, 1, count)
        return
    start, step, count = _slice_words(key, length)
    if count <= 0:
        return
    if step < 0:
        start = start + (count - 1) * step
        step = 0 - step
    intrinsics.list_delete_slice(items, start, step, count)


# Sorts by calls of the program's code, for which the list is empty meanwhile.
def _list_sort(items, key, reverse):
    count = intrinsics.len(items)
    taken = intrinsics.list_slice(items, 0, 1, count)
    intrinsics.list_delete_slice(items, 0, 1, count)
    try:
        if key is None:
            intrinsics.list_permute(taken, _sorted_order(taken, reverse))
        else:
            keys = [key(x) for x in taken]
            if not intrinsics.list_sort_by_keys(taken, keys, reverse) and not intrinsics.plain(keys):
                intrinsics.list_permute(taken, _sorted_order(keys, reverse))
    finally:
        added = intrinsics.len(items)
        _list_splice(items, 0, added, taken)
    if added > 0:
        raise ValueError("list modified during sort")


# Containers whose repr is being made: one that is met again is shown as "[...]".
_in_repr = []


def _repr_enter(container):
    address = intrinsics.int(intrinsics.id(container))
    for other in _in_repr:
        if other == address:
            return True
    _in_repr.append(address)
    return False


def _repr_leave():
    _in_repr.pop()
