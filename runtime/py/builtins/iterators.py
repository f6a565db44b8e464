# Ranges and the iterators that builtin functions give.
#
# __next__ ends with `intrinsics.stop()`; these methods are inlined into the loops that use them, so they stay small.


# Attributes of ranges: programs cannot set them.
class _range_start:
    def __get__(self, obj, cls):
        return self if obj is None else obj.first

    def __set__(self, obj, value):
        raise AttributeError("readonly attribute")


class _range_stop:
    def __get__(self, obj, cls):
        return self if obj is None else obj.end

    def __set__(self, obj, value):
        raise AttributeError("readonly attribute")


class _range_step_attribute:
    def __get__(self, obj, cls):
        if obj is None:
            return self
        by = obj.by
        return 1 if by is None else by

    def __set__(self, obj, value):
        raise AttributeError("readonly attribute")


class range:
    """range(stop) -> range object
    range(start, stop[, step]) -> range object

    Return an object that produces a sequence of integers from start (inclusive)
    to stop (exclusive) by step.  range(i, j) produces i, i+1, i+2, ..., j-1.
    start defaults to 0, and stop is omitted!  range(4) produces 0, 1, 2, 3.
    These are exactly the valid indices for a list of 4 elements.
    When step is given, it specifies the increment (or decrement)."""

    def __init__(self, start=intrinsics.missing, stop=intrinsics.missing, step=intrinsics.missing, /):
        if start is intrinsics.missing:
            raise TypeError("range expected at least 1 argument, got 0")
        if stop is intrinsics.missing:
            self.first = 0
            self.end = _range_int(start)
            self.by = None
        else:
            self.first = _range_int(start)
            self.end = _range_int(stop)
            if step is intrinsics.missing:
                self.by = None
            else:
                self.by = _range_step(_range_int(step))

    def __iter__(self):
        at = intrinsics.clamp(self.first)
        stop = intrinsics.clamp(self.end)
        by = self.by
        if by is None:
            if intrinsics.int(at) == self.first and intrinsics.int(stop) == self.end:
                return range_iterator(0, at, stop)
            return _long_range_iterator(self)
        step = intrinsics.clamp(by)
        if intrinsics.int(at) == self.first and intrinsics.int(stop) == self.end and intrinsics.int(step) == by:
            return range_step_iterator(0, at, step, _range_count(at, stop, step), 1)
        return _long_step_iterator(self)

    def __reversed__(self):
        length = _range_length(self)
        last = self.first + (length - 1) * self.step
        return range_step_iterator(last, intrinsics.raw(0), intrinsics.raw(-1), intrinsics.clamp(length), self.step)

    start = _range_start()
    stop = _range_stop()
    step = _range_step_attribute()

    def __len__(self):
        length = _range_length(self)
        if length > 0x7FFFFFFFFFFFFFFF:
            raise OverflowError("Python int too large to convert to C ssize_t")
        return length

    def __bool__(self):
        return _range_length(self) > 0

    def __getitem__(self, key):
        if isinstance(key, slice):
            length = _range_length(self)
            start, stop, step = key.indices(length)
            by = self.step
            return range(self.first + start * by, self.first + stop * by, step * by)
        at = _range_key(key)
        length = _range_length(self)
        if at < 0:
            at += length
        if at < 0 or at >= length:
            raise IndexError("range object index out of range")
        return self.first + at * self.step

    def __contains__(self, x):
        if isinstance(x, int):
            return _in_range(self, x)
        for item in self:
            if item == x:
                return True
        return False

    def index(self, x, /):
        if isinstance(x, int):
            if _in_range(self, x):
                return (x - self.first) // self.step
            raise ValueError(repr(x) + " is not in range")
        at = 0
        for item in self:
            if item == x:
                return at
            at += 1
        raise ValueError("sequence.index(x): x not in sequence")

    def count(self, x, /):
        return 1 if x in self else 0

    def __eq__(self, other):
        if not isinstance(other, range):
            return NotImplemented
        length = _range_length(self)
        if length != _range_length(other):
            return False
        if length == 0:
            return True
        return self.first == other.first and (length == 1 or self.step == other.step)

    def __hash__(self):
        length = _range_length(self)
        if length == 0:
            return hash((0, None, None))
        if length == 1:
            return hash((1, self.first, None))
        return hash((length, self.first, self.step))

    def __repr__(self):
        text = "range(" + repr(self.first) + ", " + repr(self.end)
        if self.step != 1:
            text = text + ", " + repr(self.step)
        return text + ")"


def _long_range_iterator(r):
    return range_iterator(r.first, intrinsics.raw(0), intrinsics.clamp(r.end - r.first))


def _long_step_iterator(r):
    return range_step_iterator(r.first, intrinsics.raw(0), intrinsics.raw(1), intrinsics.clamp(_range_length(r)), r.step)


def _range_int(x):
    if isinstance(x, int):
        return int.__pos__(x)
    return _as_index(x)


def _range_step(step):
    if step == 0:
        raise ValueError("range() arg 3 must not be zero")
    return step


def _range_key(key):
    if isinstance(key, int):
        return int.__pos__(key)
    if hasattr(key, "__index__"):
        return _checked_index(key.__index__())
    raise TypeError("range indices must be integers or slices, not " + intrinsics.type_name(key))


def _range_length(r):
    step = r.step
    at = intrinsics.clamp(r.first)
    stop = intrinsics.clamp(r.end)
    # Machine words, unless the difference of the bounds or one of them is too large.
    if at > -0x4000000000000000 and at < 0x4000000000000000 and stop > -0x4000000000000000 and stop < 0x4000000000000000:
        return intrinsics.int(_range_count(at, stop, intrinsics.clamp(step)))
    if step > 0:
        length = (r.end - r.first + step - 1) // step
    else:
        length = (r.first - r.end - step - 1) // -step
    return length if length > 0 else 0


# As _range_length, in machine words; the difference of the bounds may need all 64 bits, unsigned.
def _range_count(start, stop, step):
    if step > 0:
        if start >= stop:
            return intrinsics.raw(0)
        span = stop - start - 1
    else:
        if start <= stop:
            return intrinsics.raw(0)
        span = start - stop - 1
        step = 0 - step
    if span >= 0 and step > 0:
        return span // step + 1
    return intrinsics.clamp((intrinsics.int(span) & 0xFFFFFFFFFFFFFFFF) // (intrinsics.int(step) & 0xFFFFFFFFFFFFFFFF) + 1)


def _in_range(r, x):
    step = r.step
    if step > 0:
        return r.first <= x and x < r.end and (x - r.first) % step == 0
    return r.end < x and x <= r.first and (r.first - x) % -step == 0


# Counts by 1. Items are `base + at`: base is 0 unless 64 bits are too few.
class range_iterator:
    def __init__(self, base, at, stop):
        self.base = base
        self.at = at
        self.stop = stop

    def __iter__(self):
        return self

    def __next__(self):
        at = self.at
        if at >= self.stop:
            intrinsics.stop()
        self.at = at + 1
        return self.base + intrinsics.int(at)

    def __length_hint__(self):
        left = self.stop - self.at
        return intrinsics.int(left) if left > 0 else 0


# Items are `base + at * scale`: base 0 and scale 1 unless 64 bits are too few.
class range_step_iterator:
    __called__ = "range_iterator"

    def __init__(self, base, at, step, left, scale):
        self.base = base
        self.at = at
        self.step = step
        self.left = left
        self.scale = scale

    def __iter__(self):
        return self

    def __next__(self):
        left = self.left
        if left <= 0:
            intrinsics.stop()
        self.left = left - 1
        at = self.at
        self.at = at + self.step
        return self.base + intrinsics.int(at) * self.scale

    def __length_hint__(self):
        return intrinsics.int(self.left)


class list_iterator:
    def __init__(self, items):
        self.items = items
        self.index = intrinsics.raw(0)

    def __iter__(self):
        return self

    def __next__(self):
        index = self.index
        if index >= intrinsics.len(self.items):
            # Exhausted for good, even if the list grows.
            self.index = intrinsics.raw(0x7FFFFFFFFFFFFFFF)
            intrinsics.stop()
        self.index = index + 1
        return intrinsics.list_get(self.items, index)

    def __length_hint__(self):
        left = intrinsics.len(self.items) - self.index
        return intrinsics.int(left) if left > 0 else 0


class list_reverseiterator:
    def __init__(self, items):
        self.items = items
        self.index = intrinsics.len(items) - 1

    def __iter__(self):
        return self

    def __next__(self):
        index = self.index
        if index < 0 or index >= intrinsics.len(self.items):
            self.index = intrinsics.raw(-1)
            intrinsics.stop()
        self.index = index - 1
        return intrinsics.list_get(self.items, index)

    def __length_hint__(self):
        return intrinsics.int(self.index + 1)


class tuple_iterator:
    def __init__(self, items):
        self.items = items
        self.index = intrinsics.raw(0)

    def __iter__(self):
        return self

    def __next__(self):
        index = self.index
        if index >= intrinsics.len(self.items):
            intrinsics.stop()
        self.index = index + 1
        return intrinsics.tuple_get(self.items, index)

    def __length_hint__(self):
        return intrinsics.int(intrinsics.len(self.items) - self.index)


class str_iterator:
    # Of text that is not ASCII it is str_iterator.
    __called__ = "str_ascii_iterator"

    def __init__(self, text):
        self.text = text
        self.byte = intrinsics.raw(0)
        self.left = intrinsics.len(text)

    def __iter__(self):
        return self

    def __next__(self):
        left = self.left
        if left == 0:
            intrinsics.stop()
        self.left = left - 1
        byte = self.byte
        self.byte = intrinsics.str_next_byte(self.text, byte)
        return intrinsics.str_char_at_byte(self.text, byte)

    def __length_hint__(self):
        return intrinsics.int(self.left)


class bytes_iterator:
    def __init__(self, data):
        self.data = data
        self.index = intrinsics.raw(0)

    def __iter__(self):
        return self

    def __next__(self):
        index = self.index
        if index >= intrinsics.len(self.data):
            intrinsics.stop()
        self.index = index + 1
        return intrinsics.int(intrinsics.bytes_get(self.data, index))

    def __length_hint__(self):
        return len(self.data) - intrinsics.int(self.index)


class reversed:
    def __new__(cls, x, /):
        if hasattr(x, "__reversed__"):
            if x.__reversed__ is None:
                raise TypeError("'" + intrinsics.type_name(x) + "' object is not reversible")
            return x.__reversed__()
        if hasattr(x, "__getitem__") and not isinstance(x, dict):
            return object.__new__(cls)
        raise TypeError("'" + intrinsics.type_name(x) + "' object is not reversible")

    def __init__(self, x, /):
        self.sequence = x
        self.index = len(x)

    def __iter__(self):
        return self

    def __next__(self):
        index = self.index - 1
        if index < 0:
            intrinsics.stop()
        self.index = index
        return self.sequence[index]

    def __length_hint__(self):
        return self.index


def iter(x, sentinel=intrinsics.missing, /):
    if sentinel is not intrinsics.missing:
        if not callable(x):
            raise TypeError("iter(v, w): v must be callable")
        return callable_iterator(x, sentinel)
    if hasattr(x, "__iter__"):
        if x.__iter__ is None:
            raise TypeError("'" + intrinsics.type_name(x) + "' object is not iterable")
        iterator = x.__iter__()
        if hasattr(iterator, "__next__"):
            return iterator
        raise TypeError("iter() returned non-iterator of type '" + intrinsics.type_name(iterator) + "'")
    if hasattr(x, "__getitem__"):
        return sequence_iterator(x)
    raise TypeError("'" + intrinsics.type_name(x) + "' object is not iterable")


def next(iterator, default=intrinsics.missing, /):
    if not hasattr(iterator, "__next__"):
        raise TypeError("'" + intrinsics.type_name(iterator) + "' object is not an iterator")
    if default is intrinsics.missing:
        return intrinsics.next(iterator)
    for item in intrinsics.rest(iterator):
        return item
    return default


class callable_iterator:
    def __init__(self, function, sentinel):
        self.function = function
        self.sentinel = sentinel
        self.done = False

    def __iter__(self):
        return self

    def __next__(self):
        if self.done:
            intrinsics.stop()
        try:
            value = self.function()
        except StopIteration:
            value = self.sentinel
        if value is self.sentinel or value == self.sentinel:
            self.done = True
            intrinsics.stop()
        return value


class enumerate:
    def __init__(self, iterable, start=0):
        self.start = _as_index(start)
        self.iterator = iter(iterable)
        self.index = intrinsics.raw(0)

    def __iter__(self):
        return self

    def __next__(self):
        item = intrinsics.next(self.iterator)
        index = self.index
        self.index = index + 1
        return (self.start + intrinsics.int(index), item)


class map:
    def __init__(self, function, first, /, *others):
        self.function = function
        self.first = iter(first)
        self.many = ...
        count = intrinsics.len(others)
        if not intrinsics.fixed(others):
            self.many = [iter(x) for x in others]
        elif count == 0:
            self.second = ...
        elif count == 1:
            (second,) = others
            self.second = iter(second)
            self.third = ...
        elif count == 2:
            second, third = others
            self.second = iter(second)
            self.third = iter(third)
        else:
            others[2]
            self.many = [iter(x) for x in others]

    def __iter__(self):
        return self

    def __next__(self):
        if self.many is not ...:
            items = _map_many(self)
            if items is ...:
                intrinsics.stop()
            return self.function(*items)
        first = intrinsics.next(self.first)
        if self.second is ...:
            return self.function(first)
        second = intrinsics.next(self.second)
        if self.third is ...:
            return self.function(first, second)
        return self.function(first, second, intrinsics.next(self.third))


# One step over any number of iterators; Ellipsis at the end.
def _map_many(m):
    try:
        items = [intrinsics.next(m.first)]
        for iterator in m.many:
            items.append(intrinsics.next(iterator))
    except StopIteration:
        return ...
    return items


class filter:
    def __init__(self, function, iterable, /):
        self.function = function
        self.iterator = iter(iterable)

    def __iter__(self):
        return self

    def __next__(self):
        while True:
            item = intrinsics.next(self.iterator)
            if self.function is None:
                if item:
                    return item
            elif self.function(item):
                return item


class zip:
    def __init__(self, *iterables, strict=False):
        self.strict = strict
        count = intrinsics.len(iterables)
        if not intrinsics.fixed(iterables):
            self.first = ...
            self.at = intrinsics.raw(0)
            self.rows = _zip_rows(iterables)
            self.iterators = [iter(x) for x in iterables] if self.rows is None else []
        elif count == 1:
            (first,) = iterables
            self.first = iter(first)
            self.second = ...
        elif count == 2:
            first, second = iterables
            self.first = iter(first)
            self.second = iter(second)
            self.third = ...
        elif count == 3:
            first, second, third = iterables
            self.first = iter(first)
            self.second = iter(second)
            self.third = iter(third)
            self.fourth = ...
        elif count == 4:
            first, second, third, fourth = iterables
            self.first = iter(first)
            self.second = iter(second)
            self.third = iter(third)
            self.fourth = iter(fourth)
        elif count > 4:
            iterables[4]
            self.first = ...
            self.rows = None
            self.iterators = [iter(x) for x in iterables]
        else:
            self.first = ...
            self.rows = None
            self.iterators = []

    def __iter__(self):
        return self

    def __next__(self):
        if self.first is ...:
            items = _zip_many(self)
            if items is ...:
                intrinsics.stop()
            return items
        if self.strict:
            items = _zip_strict(self)
            if items is ...:
                intrinsics.stop()
            return items
        first = intrinsics.next(self.first)
        if self.second is ...:
            return (first,)
        second = intrinsics.next(self.second)
        if self.third is ...:
            return (first, second)
        third = intrinsics.next(self.third)
        if self.fourth is ...:
            return (first, second, third)
        return (first, second, third, intrinsics.next(self.fourth))


# The arguments, if all are lists: what goes through them together needs no iterators.
def _zip_rows(iterables):
    rows = []
    for x in iterables:
        if not intrinsics.exact(x, list):
            return None
        rows.append(x)
    return rows


# One step over any number of lists; Ellipsis at the end, which is one for good even if the lists grow.
def _zip_column(z, rows):
    if not rows:
        return ...
    at = z.at
    if at >= intrinsics.list_shortest(rows):
        z.rows = []
        if z.strict:
            _zip_uneven(rows, at)
        return ...
    z.at = at + 1
    return intrinsics.tuple_of_column(rows, at)


# Raises ValueError if only some of the lists have ended.
def _zip_uneven(rows, at):
    ended = False
    position = 0
    for row in rows:
        position += 1
        if position == 1:
            ended = intrinsics.len(row) <= at
        elif (intrinsics.len(row) <= at) != ended:
            _zip_differs(position, "longer" if ended else "shorter")


# One step over any number of iterators; Ellipsis at the end.
def _zip_many(z):
    rows = z.rows
    if rows is not None:
        return _zip_column(z, rows)
    items = []
    intrinsics.list_reserve(items, intrinsics.len(z.iterators))
    for iterator in z.iterators:
        if z.strict and len(items) > 0:
            items.append(_zip_next(iterator, len(items) + 1))
        else:
            try:
                items.append(intrinsics.next(iterator))
            except StopIteration:
                if z.strict:
                    for position in range(2, len(z.iterators) + 1):
                        _zip_ended(z.iterators[position - 1], position)
                return ...
    if len(items) == 0:
        return ...
    return intrinsics.tuple_from_list(items)


# One step of zip(strict=True); Ellipsis at the end.
def _zip_strict(z):
    try:
        first = intrinsics.next(z.first)
    except StopIteration:
        if z.second is not ...:
            _zip_ended(z.second, 2)
            if z.third is not ...:
                _zip_ended(z.third, 3)
                if z.fourth is not ...:
                    _zip_ended(z.fourth, 4)
        return ...
    if z.second is ...:
        return (first,)
    second = _zip_next(z.second, 2)
    if z.third is ...:
        return (first, second)
    third = _zip_next(z.third, 3)
    if z.fourth is ...:
        return (first, second, third)
    return (first, second, third, _zip_next(z.fourth, 4))


def _zip_ended(iterator, position):
    for _ in intrinsics.rest(iterator):
        _zip_differs(position, "longer")


def _zip_differs(position, how):
    raise ValueError(f"zip() argument {position} is {how} than argument{'s 1-' if position > 2 else ' '}{position - 1}")


def _zip_next(iterator, position):
    try:
        return intrinsics.next(iterator)
    except StopIteration:
        pass
    raise ValueError(f"zip() argument {position} is shorter than argument{'s 1-' if position > 2 else ' '}{position - 1}")
