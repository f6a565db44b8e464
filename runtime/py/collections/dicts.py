# OrderedDict and defaultdict.


class defaultdict(dict):
    __per_site__ = True
    __dotted__ = True

    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError("first argument must be callable or None")
        self.default_factory = default_factory
        dict.__init__(self, *args, **kwargs)

    def __missing__(self, key, /):
        if self.default_factory is None:
            raise KeyError(key)
        value = self.default_factory()
        self[key] = value
        return value

    def __reduce__(self):
        args = () if self.default_factory is None else (self.default_factory,)
        return type(self), args, None, None, iter(self.items())

    def copy(self):
        return type(self)(self.default_factory, self)

    __copy__ = copy

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        result = self.copy()
        result.update(other)
        return result

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        result = type(self)(self.default_factory, other)
        result.update(self)
        return result

    def __repr__(self):
        items = dict.__repr__(self)
        if _repr_enter(self.default_factory):
            factory = "..."
        else:
            try:
                factory = repr(self.default_factory)
            finally:
                _repr_leave()
        return type(self).__name__ + "(" + factory + ", " + items + ")"


# Order is that of dict; what changes it are methods that move entries.
class OrderedDict(dict):
    __per_site__ = True
    __dotted__ = True

    def __init__(self, source=intrinsics.missing, /, **kwargs):
        if source is not intrinsics.missing:
            self.update(source)
        for key in kwargs:
            self[key] = kwargs[key]

    def update(self, source=(), /, **kwargs):
        if isinstance(source, dict):
            for key in dict.keys(source):
                self[key] = source[key]
        elif hasattr(source, "keys"):
            for key in source.keys():
                self[key] = source[key]
        else:
            for key, value in source:
                self[key] = value
        for key in kwargs:
            self[key] = kwargs[key]

    def popitem(self, last=True):
        at = intrinsics.dict_previous(self, 0x7FFFFFFFFFFFFFFF) if last else intrinsics.dict_next(self, 0)
        if at < 0:
            raise KeyError("dictionary is empty")
        item = (intrinsics.dict_key(self, at), intrinsics.dict_value(self, at))
        intrinsics.dict_remove(self, at)
        return item

    def pop(self, key, default=intrinsics.missing):
        if default is intrinsics.missing:
            if key not in self and hasattr(self, "__missing__"):
                return self.__missing__(key)
            return dict.pop(self, key)
        return dict.pop(self, key, default)

    def setdefault(self, key, default=None):
        return dict.setdefault(self, key, default)

    def move_to_end(self, key, last=True):
        at = _dict_find(self, key)
        if at < 0:
            raise KeyError(key)
        key = intrinsics.dict_key(self, at)
        value = intrinsics.dict_value(self, at)
        if last:
            intrinsics.dict_remove(self, at)
            dict.__setitem__(self, key, value)
        else:
            rest = [item for item in dict.items(self) if item[0] is not key]
            dict.clear(self)
            dict.__setitem__(self, key, value)
            dict.update(self, rest)

    def keys(self):
        return odict_keys(self)

    def values(self):
        return odict_values(self)

    def items(self):
        return odict_items(self)

    def __reduce__(self):
        attributes = dict(self.__dict__) if hasattr(self, "__dict__") and self.__dict__ else None
        return type(self), (), attributes, None, iter(self.items())

    def copy(self):
        return type(self)(self)

    @classmethod
    def fromkeys(cls, iterable, value=None):
        result = cls()
        for key in iterable:
            result[key] = value
        return result

    def __eq__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and _same_order(self, other)
        return dict.__eq__(self, other)

    def __ne__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        return not self == other

    __hash__ = None

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        result = type(self)(self)
        result.update(other)
        return result

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        result = type(self)(other)
        result.update(self)
        return result

    def __ior__(self, other):
        self.update(other)
        return self

    def __repr__(self):
        name = type(self).__name__
        if not self:
            return name + "()"
        if _repr_enter(self):
            return "..."
        try:
            return name + "({" + ", ".join([repr(key) + ": " + repr(value) for key, value in self.items()]) + "})"
        finally:
            _repr_leave()


# Whether dicts of one length have their keys in one order.
def _same_order(a, b):
    others = dict.__iter__(b)
    for key in dict.__iter__(a):
        other = next(others)
        if not (key is other or key == other):
            return False
    return True


class odict_keys(dict_keys):
    __module__ = "builtins"
    __per_site__ = True


class odict_values(dict_values):
    __module__ = "builtins"
    __per_site__ = True


class odict_items(dict_items):
    __module__ = "builtins"
    __per_site__ = True
