# dict and its views. Positions name entries; a search gives -1 if there is none.


class dict:
    """dict() -> new empty dictionary
    dict(mapping) -> new dictionary initialized from a mapping object's
        (key, value) pairs
    dict(iterable) -> new dictionary initialized as if via:
        d = {}
        for k, v in iterable:
            d[k] = v
    dict(**kwargs) -> new dictionary initialized with the name=value pairs
        in the keyword argument list.  For example:  dict(one=1, two=2)"""

    def __new__(cls, source=intrinsics.missing, /, **kwargs):
        result = intrinsics.dict_new()
        if source is not intrinsics.missing:
            _dict_update(result, source)
        for key in kwargs:
            result[key] = kwargs[key]
        return result

    def __init__(self, source=intrinsics.missing, /, **kwargs):
        if source is not intrinsics.missing:
            _dict_update(self, source)
        for key in kwargs:
            self[key] = kwargs[key]

    def __len__(self):
        return intrinsics.int(intrinsics.len(self))

    def __getitem__(whole, key, /):
        at = _dict_find(whole, key)
        if at < 0:
            if hasattr(whole, "__missing__"):
                return whole.__missing__(key)
            raise KeyError(key)
        return intrinsics.dict_value(whole, at)

    def __setitem__(self, key, value):
        if not intrinsics.dict_set(self, key, value) and not intrinsics.native_key(self, key):
            _dict_store(self, key, value)

    def __delitem__(self, key):
        at = _dict_find(self, key)
        if at < 0:
            raise KeyError(key)
        intrinsics.dict_remove(self, at)

    def __contains__(self, key, /):
        return _dict_find(self, key) >= 0

    def __iter__(self):
        return dict_keyiterator(self)

    def __reversed__(self):
        return dict_reversekeyiterator(self)

    def get(self, key, default=None, /):
        at = _dict_find(self, key)
        if at < 0:
            return default
        return intrinsics.dict_value(self, at)

    def setdefault(self, key, default=None, /):
        at = intrinsics.dict_find(self, key)
        if not intrinsics.native_key(self, key) and at == -2:
            return _dict_default(self, key, default)
        if at < 0:
            self[key] = default
            return default
        return intrinsics.dict_value(self, at)

    def pop(self, key, default=intrinsics.missing, /):
        # An empty one does not ask for a hash.
        at = _dict_find(self, key) if intrinsics.len(self) > 0 else intrinsics.raw(-1)
        if at < 0:
            if default is intrinsics.missing:
                raise KeyError(key)
            return default
        value = intrinsics.dict_value(self, at)
        intrinsics.dict_remove(self, at)
        return value

    def popitem(self):
        at = intrinsics.dict_previous(self, 0x7FFFFFFFFFFFFFFF)
        if at < 0:
            raise KeyError("popitem(): dictionary is empty")
        item = (intrinsics.dict_key(self, at), intrinsics.dict_value(self, at))
        intrinsics.dict_remove(self, at)
        return item

    def update(self, source=intrinsics.missing, /, **kwargs):
        if source is not intrinsics.missing:
            _dict_update(self, source)
        for key in kwargs:
            self[key] = kwargs[key]

    def keys(self):
        return dict_keys(self)

    def values(self):
        return dict_values(self)

    def items(self):
        return dict_items(self)

    def clear(self):
        intrinsics.dict_clear(self)

    def copy(self):
        return intrinsics.dict_copy(self)

    @classmethod
    def fromkeys(cls, iterable, value=None, /):
        result = intrinsics.dict_new() if cls is dict else cls()
        for key in iterable:
            result[key] = value
        return result

    def __eq__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        if intrinsics.len(self) != intrinsics.len(other):
            return False
        at = intrinsics.dict_next(self, 0)
        while at >= 0:
            found = _dict_find(other, intrinsics.dict_key(self, at))
            if found < 0:
                return False
            a = intrinsics.dict_value(self, at)
            b = intrinsics.dict_value(other, found)
            if not (a is b or a == b):
                return False
            at = intrinsics.dict_next(self, at + 1)
        return True

    def __or__(whole, mapping):
        if not isinstance(mapping, dict):
            return NotImplemented
        result = intrinsics.dict_new()
        _dict_update(result, whole)
        _dict_update(result, mapping)
        return result

    def __ror__(whole, mapping):
        if not isinstance(mapping, dict):
            return NotImplemented
        result = intrinsics.dict_new()
        _dict_update(result, mapping)
        _dict_update(result, whole)
        return result

    def __ior__(self, mapping):
        _dict_update(self, mapping)
        return self

    __hash__ = None

    def __repr__(self):
        if intrinsics.len(self) == 0:
            return "{}"
        if _repr_enter(self):
            return "{...}"
        parts = []
        try:
            for key, value in self.items():
                parts.append(repr(key) + ": " + repr(value))
        finally:
            _repr_leave()
        return "{" + ", ".join(parts) + "}"

    def __str__(whole):
        return whole.__repr__()

    def __format__(whole, spec, /):
        if not isinstance(spec, str):
            raise TypeError("__format__() argument must be str, not " + _argument_type(spec))
        if spec == "":
            return whole.__str__()
        raise TypeError("unsupported format string passed to dict.__format__")


# The position of a key, or -1.
def _dict_find(d, key):
    at = intrinsics.dict_find(d, key)
    if not intrinsics.native_key(d, key) and at == -2:
        return _dict_search(d, key)
    return at


# As _dict_find, with the methods of the keys themselves.
def _dict_search(d, key):
    return _dict_probe(d, key, intrinsics.raw(hash(key)))


def _dict_probe(d, key, hashed):
    nth = intrinsics.raw(0)
    while True:
        at = intrinsics.dict_candidate(d, hashed, nth)
        if at < 0:
            return at
        other = intrinsics.dict_key(d, at)
        if other is key or other == key:
            return at
        nth = nth + 1


def _dict_store(d, key, value):
    hashed = intrinsics.raw(hash(key))
    at = _dict_probe(d, key, hashed)
    if at < 0:
        intrinsics.dict_add(d, key, hashed, value)
    else:
        intrinsics.dict_put(d, at, value)


# `setdefault` with the methods of the keys themselves: the key is hashed once.
def _dict_default(d, key, default):
    hashed = intrinsics.raw(hash(key))
    at = _dict_probe(d, key, hashed)
    if at < 0:
        intrinsics.dict_add(d, key, hashed, default)
        return default
    return intrinsics.dict_value(d, at)


# A dict that iterates in its own way is read as any mapping is.
def _reads_as_dict(source):
    return intrinsics.exact(source, dict) or intrinsics.type_of(source).__iter__ is dict.__iter__


def _dict_update(d, source):
    if isinstance(source, dict) and _reads_as_dict(source):
        if intrinsics.exact(d, dict) and intrinsics.dict_update_alike(d, source):
            return
        used = intrinsics.len(source)
        at = intrinsics.dict_next(source, 0)
        while at >= 0:
            d[intrinsics.dict_key(source, at)] = intrinsics.dict_value(source, at)
            if intrinsics.len(source) != used:
                raise RuntimeError("dict mutated during update")
            at = intrinsics.dict_next(source, at + 1)
    elif hasattr(source, "keys"):
        keys = source.keys()
        # The method of a class whose metaclass has none needs an object: this was the error.
        if not intrinsics.exact(source, type):
            for key in keys:
                d[key] = source[key]
    elif hasattr(source, "__iter__") or (hasattr(source, "__getitem__") and not isinstance(source, type)):
        number = 0
        for item in source:
            if isinstance(item, (tuple, list, str)) and len(item) != 2:
                raise ValueError(
                    f"dictionary update sequence element #{number} has length {len(item)}; 2 is required"
                )
            if not hasattr(item, "__iter__"):
                raise TypeError(f"cannot convert dictionary update sequence element #{number} to a sequence")
            key, value = item
            d[key] = value
            number += 1
    else:
        raise TypeError("'" + intrinsics.type_name(source) + "' object is not iterable")


# An iterator that is exhausted stays so.
def _dict_changed(position):
    if position != 0x7FFFFFFFFFFFFFFF and position != -1:
        raise RuntimeError("dictionary changed size during iteration")


# How many entries an iterator has still to give.
def _dict_left(d, position, used):
    left = 0
    if intrinsics.len(d) == used:
        at = intrinsics.dict_next(d, position)
        while at >= 0:
            left += 1
            at = intrinsics.dict_next(d, at + 1)
    return left


def _dict_left_reversed(d, position, used):
    left = 0
    if intrinsics.len(d) == used:
        at = intrinsics.dict_previous(d, position)
        while at >= 0:
            left += 1
            at = intrinsics.dict_previous(d, at)
    return left


class dict_keyiterator:
    def __init__(self, d):
        self.d = d
        self.position = intrinsics.raw(0)
        self.used = intrinsics.len(d)
        self.left = self.used

    def __iter__(self):
        return self

    def __next__(self):
        if intrinsics.len(self.d) != self.used:
            _dict_changed(self.position)
        at = intrinsics.dict_next(self.d, self.position)
        if at < 0:
            self.position = intrinsics.raw(0x7FFFFFFFFFFFFFFF)
            intrinsics.stop()
        if self.left == 0:
            raise RuntimeError("dictionary keys changed during iteration")
        self.left = self.left - 1
        self.position = at + 1
        return intrinsics.dict_key(self.d, at)

    def __length_hint__(self):
        return _dict_left(self.d, self.position, self.used)


class dict_valueiterator:
    def __init__(self, d):
        self.d = d
        self.position = intrinsics.raw(0)
        self.used = intrinsics.len(d)
        self.left = self.used

    def __iter__(self):
        return self

    def __next__(self):
        if intrinsics.len(self.d) != self.used:
            _dict_changed(self.position)
        at = intrinsics.dict_next(self.d, self.position)
        if at < 0:
            self.position = intrinsics.raw(0x7FFFFFFFFFFFFFFF)
            intrinsics.stop()
        if self.left == 0:
            raise RuntimeError("dictionary keys changed during iteration")
        self.left = self.left - 1
        self.position = at + 1
        return intrinsics.dict_value(self.d, at)

    def __length_hint__(self):
        return _dict_left(self.d, self.position, self.used)


class dict_itemiterator:
    def __init__(self, d):
        self.d = d
        self.position = intrinsics.raw(0)
        self.used = intrinsics.len(d)
        self.left = self.used

    def __iter__(self):
        return self

    def __next__(self):
        if intrinsics.len(self.d) != self.used:
            _dict_changed(self.position)
        at = intrinsics.dict_next(self.d, self.position)
        if at < 0:
            self.position = intrinsics.raw(0x7FFFFFFFFFFFFFFF)
            intrinsics.stop()
        if self.left == 0:
            raise RuntimeError("dictionary keys changed during iteration")
        self.left = self.left - 1
        self.position = at + 1
        return (intrinsics.dict_key(self.d, at), intrinsics.dict_value(self.d, at))

    def __length_hint__(self):
        return _dict_left(self.d, self.position, self.used)


class dict_reversekeyiterator:
    def __init__(self, d):
        self.d = d
        self.position = intrinsics.raw(0x7FFFFFFFFFFFFFFE)
        self.used = intrinsics.len(d)

    def __iter__(self):
        return self

    def __next__(self):
        if intrinsics.len(self.d) != self.used:
            _dict_changed(self.position)
        at = intrinsics.dict_previous(self.d, self.position)
        if at < 0:
            self.position = intrinsics.raw(-1)
            intrinsics.stop()
        self.position = at
        return intrinsics.dict_key(self.d, at)

    def __length_hint__(self):
        return _dict_left_reversed(self.d, self.position, self.used)


class dict_reversevalueiterator:
    def __init__(self, d):
        self.d = d
        self.position = intrinsics.raw(0x7FFFFFFFFFFFFFFE)
        self.used = intrinsics.len(d)

    def __iter__(self):
        return self

    def __next__(self):
        if intrinsics.len(self.d) != self.used:
            _dict_changed(self.position)
        at = intrinsics.dict_previous(self.d, self.position)
        if at < 0:
            self.position = intrinsics.raw(-1)
            intrinsics.stop()
        self.position = at
        return intrinsics.dict_value(self.d, at)

    def __length_hint__(self):
        return _dict_left_reversed(self.d, self.position, self.used)


class dict_reverseitemiterator:
    def __init__(self, d):
        self.d = d
        self.position = intrinsics.raw(0x7FFFFFFFFFFFFFFE)
        self.used = intrinsics.len(d)

    def __iter__(self):
        return self

    def __next__(self):
        if intrinsics.len(self.d) != self.used:
            _dict_changed(self.position)
        at = intrinsics.dict_previous(self.d, self.position)
        if at < 0:
            self.position = intrinsics.raw(-1)
            intrinsics.stop()
        self.position = at
        return (intrinsics.dict_key(self.d, at), intrinsics.dict_value(self.d, at))

    def __length_hint__(self):
        return _dict_left_reversed(self.d, self.position, self.used)


class dict_keys:
    def __init__(self, d):
        self.mapping = d

    def __iter__(self):
        return dict_keyiterator(self.mapping)

    def __reversed__(self):
        return dict_reversekeyiterator(self.mapping)

    def __len__(self):
        return intrinsics.int(intrinsics.len(self.mapping))

    def __contains__(self, key, /):
        return _dict_find(self.mapping, key) >= 0

    def isdisjoint(self, other):
        return set(self).isdisjoint(other)

    def __eq__(self, other):
        return _view_equals(self, other)

    def __le__(self, other):
        if not isinstance(other, (set, frozenset, dict_keys, dict_items)):
            return NotImplemented
        return set(self) <= set(other)

    def __lt__(self, other):
        if not isinstance(other, (set, frozenset, dict_keys, dict_items)):
            return NotImplemented
        return set(self) < set(other)

    def __ge__(self, other):
        if not isinstance(other, (set, frozenset, dict_keys, dict_items)):
            return NotImplemented
        return set(self) >= set(other)

    def __gt__(self, other):
        if not isinstance(other, (set, frozenset, dict_keys, dict_items)):
            return NotImplemented
        return set(self) > set(other)

    def __and__(self, other):
        return _view_and(self, other)

    # Into the set of the left operand, not a copy of it: the order of the result depends on that.
    def __or__(self, other):
        result = set(self.mapping)
        result.update(other)
        return result

    def __sub__(self, other):
        result = set(self.mapping)
        result.difference_update(other)
        return result

    def __xor__(self, other):
        result = set(self.mapping)
        result.symmetric_difference_update(other)
        return result

    def __ror__(self, other):
        result = set(other)
        result.update(self)
        return result

    def __rsub__(self, other):
        result = set(other)
        result.difference_update(self)
        return result

    def __rxor__(self, other):
        result = set(other)
        result.symmetric_difference_update(self)
        return result

    __rand__ = __and__

    def __repr__(self):
        return _view_repr(self)


class dict_values:
    def __init__(self, d):
        self.mapping = d

    def __iter__(self):
        return dict_valueiterator(self.mapping)

    def __reversed__(self):
        return dict_reversevalueiterator(self.mapping)

    def __len__(self):
        return intrinsics.int(intrinsics.len(self.mapping))

    def __repr__(self):
        return _view_repr(self)


class dict_items:
    def __init__(self, d):
        self.mapping = d

    def __iter__(self):
        return dict_itemiterator(self.mapping)

    def __reversed__(self):
        return dict_reverseitemiterator(self.mapping)

    def __len__(self):
        return intrinsics.int(intrinsics.len(self.mapping))

    def __contains__(self, item, /):
        if not isinstance(item, tuple) or len(item) != 2:
            return False
        at = _dict_find(self.mapping, item[0])
        if at < 0:
            return False
        value = intrinsics.dict_value(self.mapping, at)
        return value is item[1] or value == item[1]

    def isdisjoint(self, other):
        return set(self).isdisjoint(other)

    def __eq__(self, other):
        return _view_equals(self, other)

    def __le__(self, other):
        if not isinstance(other, (set, frozenset, dict_keys, dict_items)):
            return NotImplemented
        return set(self) <= set(other)

    def __lt__(self, other):
        if not isinstance(other, (set, frozenset, dict_keys, dict_items)):
            return NotImplemented
        return set(self) < set(other)

    def __ge__(self, other):
        if not isinstance(other, (set, frozenset, dict_keys, dict_items)):
            return NotImplemented
        return set(self) >= set(other)

    def __gt__(self, other):
        if not isinstance(other, (set, frozenset, dict_keys, dict_items)):
            return NotImplemented
        return set(self) > set(other)

    def __and__(self, other):
        return _view_and(self, other)

    # Into the set of the left operand, not a copy of it: the order of the result depends on that.
    def __or__(self, other):
        result = set(self)
        result.update(other)
        return result

    def __sub__(self, other):
        result = set(self)
        result.difference_update(other)
        return result

    def __xor__(self, other):
        result = set(self)
        result.symmetric_difference_update(other)
        return result

    def __ror__(self, other):
        result = set(other)
        result.update(self)
        return result

    def __rsub__(self, other):
        result = set(other)
        result.difference_update(self)
        return result

    def __rxor__(self, other):
        result = set(other)
        result.symmetric_difference_update(self)
        return result

    __rand__ = __and__

    def __repr__(self):
        return _view_repr(self)


# As CPython does it, which decides the order of the result: the longer view is asked for what the other one holds.
def _view_and(view, other):
    if type(other) is set and len(view) <= len(other):
        return other.intersection(view)
    if isinstance(other, (dict_keys, dict_items)) and len(other) > len(view):
        return _view_held(other, view)
    return _view_held(view, other)


def _view_held(view, other):
    held = set()
    for item in other:
        if item in view:
            held.add(item)
    return held


def _view_repr(view):
    if _repr_enter(view):
        return "..."
    try:
        return type(view).__name__ + "(" + repr(list(view)) + ")"
    finally:
        _repr_leave()


def _view_equals(view, other):
    if not isinstance(other, (set, frozenset, dict_keys, dict_items)):
        return NotImplemented
    if len(view) != len(other):
        return False
    for x in other:
        if x not in view:
            return False
    return True
