# deque.


# A ring in a list: `_size` items from `_head` on. The rest of the list holds items of no meaning.
class deque:
    __per_site__ = True
    __dotted__ = True

    def _matches_sequences_(self):
        pass

    def __init__(self, iterable=intrinsics.missing, maxlen=None):
        if maxlen is not None:
            if not isinstance(maxlen, int):
                raise TypeError("an integer is required")
            if maxlen < 0:
                raise ValueError("maxlen must be non-negative")
        self._maxlen = maxlen
        self._items = []
        self._head = 0
        self._size = 0
        self._changes = 0
        if iterable is not intrinsics.missing:
            deque.extend(self, iterable)

    @property
    def maxlen(self):
        return self._maxlen

    @maxlen.setter
    def maxlen(self, value):
        raise AttributeError("attribute 'maxlen' of 'collections.deque' objects is not writable")

    def __len__(self):
        return self._size

    def __bool__(self):
        return self._size > 0

    def __iter__(self):
        return _deque_iterator(self)

    def __reversed__(self):
        return _deque_reverse_iterator(self)

    def append(self, x, /):
        size = self._size
        if self._maxlen is not None and size >= self._maxlen:
            if size > 0:
                self._replace_first(x)
            return
        if size == len(self._items):
            self._grow(x)
        at = self._head + size
        if at >= len(self._items):
            at -= len(self._items)
        self._items[at] = x
        self._size = size + 1
        self._changes += 1

    def appendleft(self, x, /):
        size = self._size
        if self._maxlen is not None and size >= self._maxlen:
            if size > 0:
                self._replace_last(x)
            return
        if size == len(self._items):
            self._grow(x)
        head = self._head - 1
        if head < 0:
            head = len(self._items) - 1
        self._items[head] = x
        self._head = head
        self._size = size + 1
        self._changes += 1

    # A full one takes a new item at one end for that at the other.
    def _replace_first(self, x):
        items = self._items
        head = self._head
        at = head + self._size
        if at >= len(items):
            at -= len(items)
        # What leaves is released at once, whether the new item comes to its place or not.
        items[head] = x
        items[at] = x
        head += 1
        self._head = head if head < len(items) else 0
        self._changes += 1

    def _replace_last(self, x):
        items = self._items
        head = self._head - 1
        if head < 0:
            head = len(items) - 1
        at = head + self._size
        if at >= len(items):
            at -= len(items)
        items[at] = x
        items[head] = x
        self._head = head
        self._changes += 1

    # As much room again; the new items fill it.
    def _grow(self, x):
        self._straighten()
        self._items.extend([x] * max(self._size, 4))

    # Moves the first item to the start of the list.
    def _straighten(self):
        head = self._head
        if head != 0:
            self._items = self._items[head:] + self._items[:head]
            self._head = 0

    def pop(self):
        size = self._size - 1
        if size < 0:
            raise IndexError("pop from an empty deque")
        items = self._items
        at = self._head + size
        if at >= len(items):
            at -= len(items)
        x = items[at]
        # What leaves is released: the first item takes its place in the list.
        items[at] = items[self._head]
        self._size = size
        self._changes += 1
        if size == 0:
            items.clear()
            self._head = 0
        return x

    def popleft(self):
        size = self._size - 1
        if size < 0:
            raise IndexError("pop from an empty deque")
        items = self._items
        head = self._head
        x = items[head]
        self._size = size
        self._changes += 1
        if size == 0:
            items.clear()
            self._head = 0
            return x
        following = head + 1
        if following == len(items):
            following = 0
        items[head] = items[following]
        self._head = following
        return x

    def clear(self):
        self._items = []
        self._head = 0
        self._size = 0
        self._changes += 1

    def extend(self, iterable, /):
        if isinstance(iterable, deque) and iterable is self:
            for x in list(iterable):
                deque.append(self, x)
            return
        for x in iterable:
            deque.append(self, x)

    def extendleft(self, iterable, /):
        if isinstance(iterable, deque) and iterable is self:
            for x in list(iterable):
                deque.appendleft(self, x)
            return
        for x in iterable:
            deque.appendleft(self, x)

    def _at(self, index):
        at = self._head + index
        return at if at < len(self._items) else at - len(self._items)

    def _position(self, index):
        if not isinstance(index, int):
            if not hasattr(index, "__index__"):
                raise TypeError("sequence index must be integer, not '" + intrinsics.type_name(index) + "'")
            index = index.__index__()
        if index < 0:
            index += self._size
        if index < 0 or index >= self._size:
            raise IndexError("deque index out of range")
        return index

    def __getitem__(self, index, /):
        return self._items[self._at(self._position(index))]

    def __setitem__(self, index, value, /):
        self._items[self._at(self._position(index))] = value

    def __delitem__(self, index, /):
        self._remove_at(self._position(index))

    def _remove_at(self, index):
        self._straighten()
        self._items = self._items[: self._size]
        del self._items[index]
        self._size -= 1
        self._changes += 1

    def insert(self, index, x, /):
        index = _as_index(index)
        if self._maxlen is not None and self._size >= self._maxlen:
            raise IndexError("deque already at its maximum size")
        if index < 0:
            index += self._size
            if index < 0:
                index = 0
        if index >= self._size:
            self.append(x)
        else:
            self._straighten()
            self._items = self._items[: self._size]
            self._items.insert(index, x)
            self._size += 1
            self._changes += 1

    def remove(self, value, /):
        changes = self._changes
        for i in range(self._size):
            item = self._items[self._at(i)]
            found = item is value or item == value
            if self._changes != changes:
                raise IndexError("deque mutated during remove().")
            if found:
                self._remove_at(i)
                return
        raise ValueError(repr(value) + " is not in deque")

    def index(self, x, start=0, stop=9223372036854775807, /):
        if start < 0:
            start = max(start + self._size, 0)
        if stop < 0:
            stop = max(stop + self._size, 0)
        for i in range(start, min(stop, self._size)):
            item = self._items[self._at(i)]
            if item is x or item == x:
                return i
        raise ValueError(repr(x) + " is not in deque")

    def count(self, x, /):
        total = 0
        for item in self:
            if item is x or item == x:
                total += 1
        return total

    def __contains__(self, x):
        for item in self:
            if item is x or item == x:
                return True
        return False

    def reverse(self):
        self._straighten()
        self._items = self._items[: self._size]
        self._items.reverse()
        self._changes += 1

    def rotate(self, n=1, /):
        n = _as_index(n)
        size = self._size
        if size <= 1:
            return
        self._changes += 1
        n %= size
        items = self._items
        if size == len(items):
            head = self._head - n
            self._head = head if head >= 0 else head + size
            return
        # There is room between the ends: items go from one to the other, the shorter way round.
        head = self._head
        if n <= size - n:
            for _ in range(n):
                at = head + size - 1
                head -= 1
                if head < 0:
                    head = len(items) - 1
                items[head] = items[at if at < len(items) else at - len(items)]
        else:
            for _ in range(size - n):
                at = head + size
                items[at if at < len(items) else at - len(items)] = items[head]
                head += 1
                if head == len(items):
                    head = 0
        self._head = head

    def copy(self):
        if self._maxlen is None:
            return type(self)(self)
        return type(self)(self, self._maxlen)

    __copy__ = copy

    def __reduce__(self):
        made_of = () if self._maxlen is None else ((), self._maxlen)
        return (type(self), made_of, None, iter(self))

    def __add__(self, other):
        if not isinstance(other, deque):
            raise TypeError('can only concatenate deque (not "' + intrinsics.type_name(other) + '") to deque')
        result = self.copy()
        deque.extend(result, other)
        return result

    def __iadd__(self, other):
        self.extend(other)
        return self

    def __mul__(self, n):
        result = deque((), self._maxlen)
        result.extend(list(self) * n)
        return result

    __rmul__ = __mul__

    def __imul__(self, n):
        items = list(self) * n
        self.clear()
        self.extend(items)
        return self

    def __eq__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return self._size == other._size and list(self) == list(other)

    def __lt__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return list(self) < list(other)

    def __le__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return list(self) <= list(other)

    def __gt__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return list(self) > list(other)

    def __ge__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return list(self) >= list(other)

    __hash__ = None

    def __repr__(self):
        if _repr_enter(self):
            return "[...]"
        try:
            text = type(self).__name__ + "([" + ", ".join([repr(x) for x in self]) + "]"
        finally:
            _repr_leave()
        if self._maxlen is not None:
            text += ", maxlen=" + repr(self._maxlen)
        return text + ")"


class _deque_iterator:
    def __init__(self, items):
        self.items = items
        self.index = 0
        self.changes = items._changes

    def __iter__(self):
        return self

    def __next__(self):
        items = self.items
        index = self.index
        if items._changes != self.changes:
            self.index = items._size
            self.changes = items._changes
            raise RuntimeError("deque mutated during iteration")
        if index >= items._size:
            intrinsics.stop()
        self.index = index + 1
        at = items._head + index
        if at >= len(items._items):
            at -= len(items._items)
        return items._items[at]

    def __length_hint__(self):
        return self.items._size - self.index


class _deque_reverse_iterator:
    def __init__(self, items):
        self.items = items
        self.index = items._size
        self.changes = items._changes

    def __iter__(self):
        return self

    def __next__(self):
        items = self.items
        if items._changes != self.changes:
            raise RuntimeError("deque mutated during iteration")
        index = self.index - 1
        if index < 0:
            intrinsics.stop()
        self.index = index
        return items._items[items._at(index)]

    def __length_hint__(self):
        return self.index
