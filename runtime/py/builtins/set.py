# set and frozenset. Where both operands are of one kind the runtime does the work, in CPython's order.


class set:
    """Build an unordered collection of unique elements."""

    def __new__(cls, iterable=intrinsics.missing, /):
        result = intrinsics.set_new(False)
        if iterable is not intrinsics.missing:
            _set_update(result, iterable)
        return result

    def __init__(self, iterable=intrinsics.missing, /):
        self.clear()
        if iterable is not intrinsics.missing:
            _set_update(self, iterable)

    def __len__(self):
        return intrinsics.int(intrinsics.len(self))

    def __contains__(self, x, /):
        return _set_find(self, x) >= 0

    def __iter__(self):
        return set_iterator(self)

    def add(self, x, /):
        if intrinsics.set_add(self, x) == -2 and not intrinsics.native_key(self, x):
            _set_add_slow(self, x)

    def discard(self, x, /):
        at = _set_find(self, x)
        if at >= 0:
            intrinsics.set_remove(self, at)

    def remove(self, x, /):
        at = _set_find(self, x)
        if at < 0:
            raise KeyError(x)
        intrinsics.set_remove(self, at)

    def pop(self):
        if intrinsics.len(self) == 0:
            raise KeyError("pop from an empty set")
        at = intrinsics.set_pop_position(self)
        x = intrinsics.set_elem(self, at)
        intrinsics.set_remove(self, at)
        return x

    def clear(self):
        intrinsics.set_clear(self)

    def copy(self):
        return intrinsics.set_copy(self, isinstance(self, frozenset))

    def update(self, *others):
        for other in others:
            _set_update(self, other)

    def union(self, *others):
        result = _set_copy(self)
        for other in others:
            if not intrinsics.same(other, self):
                _set_update(result, other)
        return result

    # The elements come in the order of this set's table, which a copy may not have.
    def intersection(self, *others):
        if not others:
            return _set_copy(self)
        result = _set_intersection(self, others[0])
        for other in others[1:]:
            result = _set_intersection(result, other)
        return result

    def difference(self, *others):
        if not others:
            return _set_copy(self)
        result = _set_difference(self, others[0])
        for other in others[1:]:
            _set_difference_update(result, other)
        return result

    def symmetric_difference(self, other, /):
        return _set_symmetric_difference(self, other)

    def intersection_update(self, *others):
        for other in others:
            _set_replace(self, _set_intersection(self, other))

    def difference_update(self, *others):
        for other in others:
            _set_difference_update(self, other)

    def symmetric_difference_update(self, other, /):
        _set_symmetric_difference_update(self, _as_set(other))

    def isdisjoint(self, other, /):
        return _set_is_disjoint(self, other)

    def issubset(self, other, /):
        return _set_is_subset(self, _as_set(other))

    def issuperset(self, other, /):
        return _set_is_subset(_as_set(other), self)

    def __eq__(self, other):
        if not isinstance(other, (set, frozenset)):
            return NotImplemented
        return intrinsics.len(self) == intrinsics.len(other) and _set_is_subset(self, other)

    def __le__(self, other):
        if not isinstance(other, (set, frozenset)):
            return NotImplemented
        return _set_is_subset(self, other)

    def __lt__(self, other):
        if not isinstance(other, (set, frozenset)):
            return NotImplemented
        return intrinsics.len(self) < intrinsics.len(other) and _set_is_subset(self, other)

    def __ge__(self, other):
        if not isinstance(other, (set, frozenset)):
            return NotImplemented
        return _set_is_subset(other, self)

    def __gt__(self, other):
        if not isinstance(other, (set, frozenset)):
            return NotImplemented
        return intrinsics.len(other) < intrinsics.len(self) and _set_is_subset(other, self)

    def __or__(self, other):
        if not isinstance(other, (set, frozenset)):
            return NotImplemented
        result = _set_copy(self)
        if not intrinsics.same(other, self):
            _set_update(result, other)
        return result

    def __and__(self, other):
        if not isinstance(other, (set, frozenset)):
            return NotImplemented
        return _set_intersection(self, other)

    def __sub__(self, other):
        if not isinstance(other, (set, frozenset)):
            return NotImplemented
        return _set_difference(self, other)

    def __xor__(self, other):
        if not isinstance(other, (set, frozenset)):
            return NotImplemented
        return _set_symmetric_difference(self, other)

    def __ror__(self, other):
        return other | self if isinstance(other, (set, frozenset)) else NotImplemented

    def __rand__(self, other):
        return other & self if isinstance(other, (set, frozenset)) else NotImplemented

    def __rsub__(self, other):
        return other - self if isinstance(other, (set, frozenset)) else NotImplemented

    def __rxor__(self, other):
        return other ^ self if isinstance(other, (set, frozenset)) else NotImplemented

    def __ior__(self, other):
        if not isinstance(other, (set, frozenset)):
            return NotImplemented
        _set_update(self, other)
        return self

    def __iand__(self, other):
        if not isinstance(other, (set, frozenset)):
            return NotImplemented
        _set_replace(self, _set_intersection(self, other))
        return self

    def __isub__(self, other):
        if not isinstance(other, (set, frozenset)):
            return NotImplemented
        _set_difference_update(self, other)
        return self

    def __ixor__(self, other):
        if not isinstance(other, (set, frozenset)):
            return NotImplemented
        _set_symmetric_difference_update(self, other)
        return self

    __hash__ = None

    def __repr__(whole):
        name = intrinsics.type_name(whole)
        if intrinsics.len(whole) == 0:
            return name + "()"
        if _repr_enter(whole):
            return name + "(...)"
        if intrinsics.exact(whole, set):
            return "{" + _set_items(whole) + "}"
        return name + "({" + _set_items(whole) + "})"

    def __str__(whole):
        return whole.__repr__()


class frozenset:
    """Build an immutable unordered collection of unique elements."""

    def __new__(cls, iterable=intrinsics.missing, /):
        if intrinsics.exact(iterable, frozenset):
            return iterable
        result = intrinsics.set_new(True)
        if iterable is not intrinsics.missing:
            _set_update(result, iterable)
        return result

    __len__ = set.__len__
    __contains__ = set.__contains__

    def __iter__(self):
        return frozenset_iterator(self)

    union = set.union
    intersection = set.intersection
    difference = set.difference

    def symmetric_difference(self, other, /):
        return _set_symmetric_difference(self, other)

    def isdisjoint(self, other, /):
        return _set_is_disjoint(self, other)

    def issubset(self, other, /):
        return _set_is_subset(self, _as_set(other))

    def issuperset(self, other, /):
        return _set_is_subset(_as_set(other), self)

    __eq__ = set.__eq__
    __le__ = set.__le__
    __lt__ = set.__lt__
    __ge__ = set.__ge__
    __gt__ = set.__gt__
    __or__ = set.__or__
    __and__ = set.__and__
    __sub__ = set.__sub__
    __xor__ = set.__xor__
    __ror__ = set.__ror__
    __rand__ = set.__rand__
    __rsub__ = set.__rsub__
    __rxor__ = set.__rxor__

    def copy(self):
        return self

    def __hash__(self):
        return intrinsics.int(intrinsics.set_hash(self))

    def __repr__(whole):
        name = intrinsics.type_name(whole)
        if intrinsics.len(whole) == 0:
            return name + "()"
        if _repr_enter(whole):
            return name + "(...)"
        return name + "({" + _set_items(whole) + "})"

    def __str__(whole):
        return whole.__repr__()


class set_iterator:
    def __init__(self, items):
        self.items = items
        self.position = intrinsics.raw(0)
        self.used = intrinsics.len(items)

    def __iter__(self):
        return self

    def __next__(self):
        if intrinsics.len(self.items) != self.used:
            _set_changed(self.position)
        at = intrinsics.set_next(self.items, self.position)
        if at < 0:
            self.position = intrinsics.raw(0x7FFFFFFFFFFFFFFF)
            intrinsics.stop()
        self.position = at + 1
        return intrinsics.set_elem(self.items, at)

    def __length_hint__(self):
        left = 0
        at = intrinsics.set_next(self.items, self.position)
        while at >= 0:
            left += 1
            at = intrinsics.set_next(self.items, at + 1)
        return left


# A class of its own, since each set's iterator knows how the set keeps its elements.
class frozenset_iterator(set_iterator):
    __called__ = "set_iterator"


def _set_is_disjoint(s, other):
    if isinstance(other, (set, frozenset)) and intrinsics.sets_native(s, other):
        return intrinsics.set_is_disjoint(s, other)
    for x in other:
        if _set_find(s, x) >= 0:
            return False
    return True


# An iterator that is exhausted stays so.
def _set_changed(position):
    if position != 0x7FFFFFFFFFFFFFFF:
        raise RuntimeError("Set changed size during iteration")


def _set_items(s):
    parts = []
    try:
        for x in s:
            parts.append(repr(x))
    finally:
        _repr_leave()
    return ", ".join(parts)


def _set_find(s, x):
    at = intrinsics.set_find(s, x)
    if not intrinsics.native_key(s, x) and at == -2:
        return _set_search(s, x)
    return at


def _set_search(s, x):
    # A set is looked up as the frozenset that it equals.
    if isinstance(x, set):
        return _set_probe(s, x, intrinsics.set_hash(x))
    return _set_probe(s, x, intrinsics.raw(hash(x)))


def _set_probe(s, x, hashed):
    nth = intrinsics.raw(0)
    while True:
        at = intrinsics.set_candidate(s, hashed, nth)
        if at < 0:
            return at
        other = intrinsics.set_elem(s, at)
        if other is x or other == x:
            return at
        nth = nth + 1


def _set_add_slow(s, x):
    hashed = intrinsics.raw(hash(x))
    if _set_probe(s, x, hashed) < 0:
        intrinsics.set_insert(s, x, hashed)


# A copy that more elements may be added to, of any type.
def _set_copy(s):
    result = intrinsics.set_new(isinstance(s, frozenset))
    _set_update(result, s)
    return result


def _as_set(other):
    if isinstance(other, (set, frozenset)):
        return other
    return set(other)


# Positions in a table mean elements of one kind of set, so the kinds of sets stay apart here.
def _set_update(s, other):
    if isinstance(other, set):
        _set_update_from(s, other)
        return
    if isinstance(other, frozenset):
        _set_update_from(s, other)
        return
    if isinstance(other, dict):
        intrinsics.set_reserve(s, intrinsics.len(other))
    for x in other:
        if intrinsics.set_add(s, x) == -2 and not intrinsics.native_key(s, x):
            _set_add_slow(s, x)


def _set_update_from(s, other):
    if intrinsics.set_update(s, other):
        return
    intrinsics.set_reserve(s, intrinsics.len(other))
    # Whatever `__iter__` a class below set has.
    for x in set_iterator(other):
        if intrinsics.set_add(s, x) == -2 and not intrinsics.native_key(s, x):
            _set_add_slow(s, x)


def _set_replace(s, result):
    intrinsics.set_swap(s, result)


def _set_intersection(s, other):
    if isinstance(other, (set, frozenset)):
        if intrinsics.sets_native(s, other):
            return intrinsics.set_intersection(s, other)
        if intrinsics.same(s, other):
            return intrinsics.set_copy(s, isinstance(s, frozenset))
    result = intrinsics.set_new(isinstance(s, frozenset))
    if isinstance(other, (set, frozenset)) and intrinsics.len(other) > intrinsics.len(s):
        for x in s:
            if x in other:
                if intrinsics.set_add(result, x) == -2 and not intrinsics.native_key(result, x):
                    _set_add_slow(result, x)
        return result
    for x in other:
        if _set_find(s, x) >= 0:
            if intrinsics.set_add(result, x) == -2 and not intrinsics.native_key(result, x):
                _set_add_slow(result, x)
    return result


def _set_difference(s, other):
    if isinstance(other, (set, frozenset)):
        if intrinsics.sets_native(s, other):
            return intrinsics.set_difference(s, other)
        if not _is_much_larger(s, other):
            return _set_without(s, other)
    elif intrinsics.exact(other, dict) and not _is_much_larger(s, other):
        return _set_without(s, other)
    result = intrinsics.set_copy(s, isinstance(s, frozenset))
    _set_difference_update(result, other)
    return result


# Whether taking the elements of the other from a copy is less work than looking each of its own up.
def _is_much_larger(s, other):
    return intrinsics.len(s) > 4 * intrinsics.len(other) + 3


def _set_without(s, other):
    result = intrinsics.set_new(isinstance(s, frozenset))
    for x in s:
        if x not in other:
            if intrinsics.set_add(result, x) == -2 and not intrinsics.native_key(result, x):
                _set_add_slow(result, x)
    return result


def _set_difference_update(s, other):
    if isinstance(other, (set, frozenset)):
        if intrinsics.same(s, other):
            intrinsics.set_clear(s)
            return
        if intrinsics.sets_native(s, other):
            intrinsics.set_difference_update(s, other)
            return
    for x in other:
        at = _set_find(s, x)
        if at >= 0:
            intrinsics.set_remove(s, at)
    intrinsics.set_compact(s)


def _set_symmetric_difference(s, other):
    result = intrinsics.set_new(isinstance(s, frozenset))
    _set_update(result, other)
    _set_symmetric_difference_update(result, s)
    return result


def _set_symmetric_difference_update(s, other):
    if intrinsics.sets_native(s, other):
        intrinsics.set_symmetric_difference_update(s, other)
        return
    if intrinsics.same(s, other):
        intrinsics.set_clear(s)
        return
    for x in other:
        at = _set_find(s, x)
        if at >= 0:
            intrinsics.set_remove(s, at)
        elif intrinsics.set_add(s, x) == -2 and not intrinsics.native_key(s, x):
            _set_add_slow(s, x)


def _set_is_subset(a, b):
    if intrinsics.len(a) > intrinsics.len(b):
        return False
    if intrinsics.sets_native(a, b):
        return intrinsics.set_is_subset(a, b)
    for x in a:
        if _set_find(b, x) < 0:
            return False
    return True
