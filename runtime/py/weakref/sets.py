# weakref: sets.


class WeakSet:
    __per_site__ = True

    def __init__(self, data=None):
        this = ReferenceType(self)

        def remove(reference):
            self = this()
            if self is not None:
                if self._iterations > 0:
                    self._pending.append(reference)
                else:
                    self.data.discard(reference)

        self._remove = remove
        self._pending = []
        self._iterations = 0
        self.data = set()
        if data is not None:
            self.update(data)

    def _take_out(self):
        while self._pending:
            self.data.discard(self._pending.pop())

    def __iter__(self):
        iteration = _Iteration(self)
        try:
            for reference in self.data:
                item = reference()
                if item is not None:
                    yield item
        finally:
            iteration.end()

    def __len__(self):
        return len(self.data) - len(self._pending)

    def __contains__(self, item):
        try:
            reference = ReferenceType(item)
        except TypeError:
            return False
        return reference in self.data

    def __repr__(self):
        return repr(self.data)

    def __hash__(self):
        raise TypeError("unhashable type: '" + type(self).__name__ + "'")

    def add(self, item):
        self._take_out()
        self.data.add(ReferenceType(item, self._remove))

    def clear(self):
        self._take_out()
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def pop(self):
        self._take_out()
        while True:
            if not self.data:
                raise KeyError("pop from empty WeakSet") from None
            item = self.data.pop()()
            if item is not None:
                return item

    def remove(self, item):
        self._take_out()
        self.data.remove(ReferenceType(item))

    def discard(self, item):
        self._take_out()
        self.data.discard(ReferenceType(item))

    def update(self, other):
        self._take_out()
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def difference(self, other):
        new = self.copy()
        new.difference_update(other)
        return new

    __sub__ = difference

    def difference_update(self, other):
        self.__isub__(other)

    def __isub__(self, other):
        self._take_out()
        if self is other:
            self.data.clear()
        else:
            self.data.difference_update([ReferenceType(item) for item in other])
        return self

    def intersection(self, other):
        return self.__class__([item for item in other if item in self])

    __and__ = intersection

    def intersection_update(self, other):
        self.__iand__(other)

    def __iand__(self, other):
        self._take_out()
        self.data.intersection_update([ReferenceType(item) for item in other])
        return self

    def issubset(self, other):
        return self.data.issubset([ReferenceType(item) for item in other])

    __le__ = issubset

    def __lt__(self, other):
        return self.data < set([ReferenceType(item) for item in other])

    def issuperset(self, other):
        return self.data.issuperset([ReferenceType(item) for item in other])

    __ge__ = issuperset

    def __gt__(self, other):
        return self.data > set([ReferenceType(item) for item in other])

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self.data == set([ReferenceType(item) for item in other])

    def symmetric_difference(self, other):
        new = self.copy()
        new.symmetric_difference_update(other)
        return new

    __xor__ = symmetric_difference

    def symmetric_difference_update(self, other):
        self.__ixor__(other)

    def __ixor__(self, other):
        self._take_out()
        if self is other:
            self.data.clear()
        else:
            self.data.symmetric_difference_update([ReferenceType(item, self._remove) for item in other])
        return self

    def union(self, other):
        new = self.copy()
        new.update(other)
        return new

    __or__ = union

    def isdisjoint(self, other):
        return len(self.intersection(other)) == 0
