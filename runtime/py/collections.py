# collections.

from _collections_user import UserDict, UserList, UserString
from itertools import chain as _chain, repeat as _repeat, starmap as _starmap


# A ring in a list: `_size` items from `_head` on. The rest of the list holds items of no meaning.
class deque:
    __per_site__ = True

    def __init__(self, iterable=intrinsics.missing, maxlen=None):
        if maxlen is not None:
            if not isinstance(maxlen, int):
                raise TypeError("an integer is required")
            if maxlen < 0:
                raise ValueError("maxlen must be non-negative")
        self.maxlen = maxlen
        self._items = []
        self._head = 0
        self._size = 0
        self._changes = 0
        if iterable is not intrinsics.missing:
            self.extend(iterable)

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
        if self.maxlen is not None and size >= self.maxlen:
            if size == 0:
                return
            self.popleft()
            size -= 1
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
        if self.maxlen is not None and size >= self.maxlen:
            if size == 0:
                return
            self.pop()
            size -= 1
        if size == len(self._items):
            self._grow(x)
        head = self._head - 1
        if head < 0:
            head = len(self._items) - 1
        self._items[head] = x
        self._head = head
        self._size = size + 1
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
                self.append(x)
            return
        for x in iterable:
            self.append(x)

    def extendleft(self, iterable, /):
        if isinstance(iterable, deque) and iterable is self:
            for x in list(iterable):
                self.appendleft(x)
            return
        for x in iterable:
            self.appendleft(x)

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
        if self.maxlen is not None and self._size >= self.maxlen:
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
        if self._size > 1:
            self._straighten()
            self._items = self._items[: self._size]
            n = n % self._size
            if n != 0:
                self._items = self._items[-n:] + self._items[:-n]
            self._changes += 1

    def copy(self):
        return deque(self, self.maxlen)

    __copy__ = copy

    def __add__(self, other):
        if not isinstance(other, deque):
            raise TypeError('can only concatenate deque (not "' + intrinsics.type_name(other) + '") to deque')
        result = deque(self, self.maxlen)
        result.extend(other)
        return result

    def __iadd__(self, other):
        self.extend(other)
        return self

    def __mul__(self, n):
        result = deque((), self.maxlen)
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

    def __hash__(self):
        raise TypeError("unhashable type: 'collections.deque'")

    def __repr__(self):
        if _repr_enter(self):
            return "[...]"
        try:
            text = "deque([" + ", ".join([repr(x) for x in self]) + "]"
        finally:
            _repr_leave()
        if self.maxlen is not None:
            text += ", maxlen=" + repr(self.maxlen)
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


# What the mappings of this module share: a dict inside, and the methods of one.
class _mapping:
    __per_site__ = True

    def __len__(self):
        return len(self._d)

    def __iter__(self):
        return iter(self._d)

    def __reversed__(self):
        return reversed(self._d)

    def __contains__(self, key):
        return key in self._d

    def __setitem__(self, key, value):
        self._d[key] = value

    def __delitem__(self, key):
        del self._d[key]

    def get(self, key, default=None):
        return self._d.get(key, default)

    def keys(self):
        return self._d.keys()

    def values(self):
        return self._d.values()

    def items(self):
        return self._d.items()

    def pop(self, key, default=intrinsics.missing):
        if default is intrinsics.missing:
            return self._d.pop(key)
        return self._d.pop(key, default)

    def setdefault(self, key, default=None):
        return self._d.setdefault(key, default)

    def clear(self):
        self._d.clear()

    def __eq__(self, other):
        if isinstance(other, _mapping):
            return self._d == other._d
        if isinstance(other, dict):
            return self._d == other
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, _mapping):
            return self._d != other._d
        if isinstance(other, dict):
            return self._d != other
        return NotImplemented

    def __hash__(self):
        raise TypeError("unhashable type: '" + _full_name(self) + "'")


class defaultdict(_mapping):
    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError("first argument must be callable or None")
        self.default_factory = default_factory
        self._d = dict()
        if len(args) > 0 or kwargs:
            self._d.update(*args, **kwargs)

    def __getitem__(self, key):
        d = self._d
        if key in d:
            return d[key]
        return self.__missing__(key)

    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        value = self.default_factory()
        self._d[key] = value
        return value

    def update(self, *args, **kwargs):
        self._d.update(*args, **kwargs)

    def popitem(self):
        return self._d.popitem()

    def copy(self):
        return defaultdict(self.default_factory, self._d)

    __copy__ = copy

    def __or__(self, other):
        result = defaultdict(self.default_factory, self._d)
        result._d.update(other)
        return result

    def __ior__(self, other):
        self._d.update(other)
        return self

    def __repr__(self):
        factory = "..." if _repr_enter(self) else repr(self.default_factory)
        if factory == "...":
            return "defaultdict(..., ...)"
        try:
            return "defaultdict(" + factory + ", " + repr(self._d) + ")"
        finally:
            _repr_leave()


class OrderedDict(_mapping):
    def __init__(self, *args, **kwargs):
        self._d = dict()
        if len(args) > 0 or kwargs:
            self._d.update(*args, **kwargs)

    @classmethod
    def fromkeys(cls, iterable, value=None):
        result = OrderedDict()
        for key in iterable:
            result._d[key] = value
        return result

    def __getitem__(self, key):
        return self._d[key]

    def update(self, *args, **kwargs):
        self._d.update(*args, **kwargs)

    def popitem(self, last=True):
        if not self._d:
            raise KeyError("dictionary is empty")
        if last:
            return self._d.popitem()
        for key in self._d:
            break
        return (key, self._d.pop(key))

    def move_to_end(self, key, last=True):
        value = self._d.pop(key)
        if last:
            self._d[key] = value
            return
        rest = self._d.copy()
        self._d.clear()
        self._d[key] = value
        self._d.update(rest)

    def copy(self):
        return OrderedDict(self._d)

    __copy__ = copy

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return self._d == other._d and list(self._d) == list(other._d)
        if isinstance(other, dict):
            return self._d == other
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, OrderedDict):
            return self._d != other._d or list(self._d) != list(other._d)
        if isinstance(other, dict):
            return self._d != other
        return NotImplemented

    def __or__(self, other):
        result = OrderedDict(self._d)
        result._d.update(other)
        return result

    def __ior__(self, other):
        self._d.update(other)
        return self

    def __repr__(self):
        if not self._d:
            return "OrderedDict()"
        if _repr_enter(self):
            return "..."
        try:
            return "OrderedDict(" + repr(self._d) + ")"
        finally:
            _repr_leave()


class Counter(_mapping):
    def __init__(self, iterable=None, /, **kwargs):
        self._d = dict()
        self.update(iterable, **kwargs)

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def __getitem__(self, key):
        return self._d.get(key, 0)

    def __delitem__(self, key):
        if key in self._d:
            del self._d[key]

    def __missing__(self, key):
        return 0

    def total(self):
        return sum(self._d.values())

    def most_common(self, n=None):
        order = sorted(self._d.items(), key=_count_of_item, reverse=True)
        return order if n is None else order[: n if n > 0 else 0]

    def elements(self):
        return _chain.from_iterable(_starmap(_repeat, self._d.items()))

    def update(self, iterable=None, /, **kwargs):
        d = self._d
        if iterable is None:
            pass
        elif isinstance(iterable, dict) or isinstance(iterable, _mapping):
            for key, count in iterable.items():
                d[key] = d.get(key, 0) + count
        else:
            for key in iterable:
                d[key] = d.get(key, 0) + 1
        for key, count in kwargs.items():
            d[key] = d.get(key, 0) + count

    def subtract(self, iterable=None, /, **kwargs):
        d = self._d
        if iterable is None:
            pass
        elif isinstance(iterable, dict) or isinstance(iterable, _mapping):
            for key, count in iterable.items():
                d[key] = d.get(key, 0) - count
        else:
            for key in iterable:
                d[key] = d.get(key, 0) - 1
        for key, count in kwargs.items():
            d[key] = d.get(key, 0) - count

    def popitem(self):
        return self._d.popitem()

    def copy(self):
        return Counter(self._d)

    __copy__ = copy

    def __add__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, count in self._d.items():
            sum = count + other[key]
            if sum > 0:
                result._d[key] = sum
        for key, count in other._d.items():
            if key not in self._d and count > 0:
                result._d[key] = count
        return result

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, count in self._d.items():
            rest = count - other[key]
            if rest > 0:
                result._d[key] = rest
        for key, count in other._d.items():
            if key not in self._d and count < 0:
                result._d[key] = 0 - count
        return result

    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, count in self._d.items():
            theirs = other[key]
            most = theirs if count < theirs else count
            if most > 0:
                result._d[key] = most
        for key, count in other._d.items():
            if key not in self._d and count > 0:
                result._d[key] = count
        return result

    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, count in self._d.items():
            theirs = other[key]
            least = count if count < theirs else theirs
            if least > 0:
                result._d[key] = least
        return result

    def __pos__(self):
        result = Counter()
        for key, count in self._d.items():
            if count > 0:
                result._d[key] = count
        return result

    def __neg__(self):
        result = Counter()
        for key, count in self._d.items():
            if count < 0:
                result._d[key] = 0 - count
        return result

    def _keep_positive(self):
        for key in [key for key, count in self._d.items() if not count > 0]:
            del self._d[key]
        return self

    def __iadd__(self, other):
        for key, count in other.items():
            self._d[key] = self._d.get(key, 0) + count
        return self._keep_positive()

    def __isub__(self, other):
        for key, count in other.items():
            self._d[key] = self._d.get(key, 0) - count
        return self._keep_positive()

    def __ior__(self, other):
        for key, count in other.items():
            if count > self._d.get(key, 0):
                self._d[key] = count
        return self._keep_positive()

    def __iand__(self, other):
        for key, count in self._d.items():
            theirs = other[key]
            if theirs < count:
                self._d[key] = theirs
        return self._keep_positive()

    def __eq__(self, other):
        if isinstance(other, Counter):
            return all([self[key] == other[key] for counts in (self._d, other._d) for key in counts])
        if isinstance(other, dict):
            return self._d == other
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, Counter):
            return not self == other
        if isinstance(other, dict):
            return self._d != other
        return NotImplemented

    def __le__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all([self[key] <= other[key] for counts in (self._d, other._d) for key in counts])

    def __lt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self <= other and self != other

    def __ge__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all([self[key] >= other[key] for counts in (self._d, other._d) for key in counts])

    def __gt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self >= other and self != other

    def __repr__(self):
        if not self._d:
            return "Counter()"
        parts = [repr(key) + ": " + repr(count) for key, count in self.most_common()]
        return "Counter({" + ", ".join(parts) + "})"


def _count_of_item(item):
    return item[1]


class ChainMap:
    __per_site__ = True

    def __init__(self, *maps):
        self.maps = list(maps) if len(maps) > 0 else [{}]

    def __getitem__(self, key):
        for mapping in self.maps:
            if key in mapping:
                return mapping[key]
        return self.__missing__(key)

    def __missing__(self, key):
        raise KeyError(key)

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __contains__(self, key):
        for mapping in self.maps:
            if key in mapping:
                return True
        return False

    def _merged(self):
        merged = {}
        for mapping in reversed(self.maps):
            for key in mapping:
                merged[key] = mapping[key]
        return merged

    def __len__(self):
        return len(self._merged())

    def __iter__(self):
        return iter(self._merged())

    def __bool__(self):
        for mapping in self.maps:
            if mapping:
                return True
        return False

    def keys(self):
        return self._merged().keys()

    def values(self):
        return self._merged().values()

    def items(self):
        return self._merged().items()

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def __delitem__(self, key):
        if key not in self.maps[0]:
            raise KeyError("Key not found in the first mapping: " + repr(key))
        del self.maps[0][key]

    def pop(self, key, default=intrinsics.missing):
        if key in self.maps[0]:
            return self.maps[0].pop(key)
        if default is intrinsics.missing:
            raise KeyError("Key not found in the first mapping: " + repr(key))
        return default

    def popitem(self):
        if not self.maps[0]:
            raise KeyError("No keys found in the first mapping.")
        return self.maps[0].popitem()

    def clear(self):
        self.maps[0].clear()

    def update(self, *args, **kwargs):
        self.maps[0].update(*args, **kwargs)

    def setdefault(self, key, default=None):
        if key in self:
            return self[key]
        self.maps[0][key] = default
        return default

    def new_child(self, m=None, **kwargs):
        child = {} if m is None else m
        if kwargs:
            child.update(kwargs)
        result = ChainMap(child)
        result.maps.extend(self.maps)
        return result

    @property
    def parents(self):
        result = ChainMap()
        result.maps = self.maps[1:] if len(self.maps) > 1 else [{}]
        return result

    def copy(self):
        result = ChainMap(self.maps[0].copy())
        result.maps.extend(self.maps[1:])
        return result

    __copy__ = copy

    def __eq__(self, other):
        if isinstance(other, ChainMap):
            return self._merged() == other._merged()
        if isinstance(other, dict):
            return self._merged() == other
        return NotImplemented

    def __repr__(self):
        return "ChainMap(" + ", ".join([repr(mapping) for mapping in self.maps]) + ")"


# Calls with literal names have become class statements before this is looked at.
def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    raise NotImplementedError("molt: the names of a named tuple's fields must be literals")
