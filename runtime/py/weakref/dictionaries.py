# weakref: dictionaries with weak values or keys.

from collections.abc import MutableMapping as _MutableMapping


# Entries that die while somebody iterates are taken out when the last iteration ends.
class _Iteration:
    def __init__(self, container):
        self._container = ReferenceType(container)
        container._iterations += 1

    def end(self):
        container = self._container()
        if container is not None:
            container._iterations -= 1
            if container._iterations == 0:
                container._take_out()


class WeakValueDictionary(_MutableMapping):
    __per_site__ = True

    def __init__(self, other=(), /, **kw):
        this = ReferenceType(self)

        def remove(reference):
            self = this()
            if self is not None:
                if self._iterations > 0:
                    self._pending.append(reference)
                else:
                    self._take(reference)

        self._remove = remove
        self._pending = []
        self._iterations = 0
        self.data = {}
        self.update(other, **kw)

    def _take(self, reference):
        if self.data.get(reference.key) is reference:
            del self.data[reference.key]

    def _take_out(self):
        while self._pending:
            self._take(self._pending.pop())

    def __getitem__(self, key):
        self._take_out()
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __delitem__(self, key):
        self._take_out()
        del self.data[key]

    def __len__(self):
        self._take_out()
        return len(self.data)

    def __contains__(self, key):
        self._take_out()
        reference = self.data.get(key)
        return reference is not None and reference() is not None

    def __repr__(self):
        return "<" + type(self).__name__ + " at " + _address(self) + ">"

    def __setitem__(self, key, value):
        self._take_out()
        self.data[key] = KeyedRef(value, self._remove, key)

    def copy(self):
        self._take_out()
        new = WeakValueDictionary()
        for key, reference in self.data.items():
            value = reference()
            if value is not None:
                new[key] = value
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        self._take_out()
        from copy import deepcopy

        new = self.__class__()
        for key, reference in self.data.items():
            value = reference()
            if value is not None:
                new[deepcopy(key, memo)] = value
        return new

    def get(self, key, default=None):
        self._take_out()
        reference = self.data.get(key)
        if reference is None:
            return default
        value = reference()
        return default if value is None else value

    def items(self):
        self._take_out()
        iteration = _Iteration(self)
        try:
            for key, reference in self.data.items():
                value = reference()
                if value is not None:
                    yield key, value
        finally:
            iteration.end()

    def keys(self):
        self._take_out()
        iteration = _Iteration(self)
        try:
            for key, reference in self.data.items():
                if reference() is not None:
                    yield key
        finally:
            iteration.end()

    def __iter__(self):
        return self.keys()

    def values(self):
        self._take_out()
        iteration = _Iteration(self)
        try:
            for reference in self.data.values():
                value = reference()
                if value is not None:
                    yield value
        finally:
            iteration.end()

    def itervaluerefs(self):
        self._take_out()
        iteration = _Iteration(self)
        try:
            yield from self.data.values()
        finally:
            iteration.end()

    def valuerefs(self):
        self._take_out()
        return list(self.data.values())

    def popitem(self):
        self._take_out()
        while True:
            key, reference = self.data.popitem()
            value = reference()
            if value is not None:
                return key, value

    def pop(self, key, *args):
        self._take_out()
        reference = self.data.pop(key, None)
        value = None if reference is None else reference()
        if value is None:
            if args:
                return args[0]
            raise KeyError(key)
        return value

    def setdefault(self, key, default=None):
        self._take_out()
        value = self.get(key)
        if value is None:
            self[key] = default
            return default
        return value

    def clear(self):
        self.data.clear()

    def update(self, other=(), /, **kwargs):
        self._take_out()
        if hasattr(other, "items"):
            for key, value in other.items():
                self[key] = value
        else:
            for key, value in other:
                self[key] = value
        for key, value in kwargs.items():
            self[key] = value

    def __or__(self, other):
        if not isinstance(other, (dict, _MutableMapping)):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, (dict, _MutableMapping)):
            return NotImplemented
        new = self.__class__()
        new.update(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self


class WeakKeyDictionary(_MutableMapping):
    __per_site__ = True

    def __init__(self, dict=None):
        this = ReferenceType(self)

        def remove(reference):
            self = this()
            if self is not None:
                if self._iterations > 0:
                    self._pending.append(reference)
                else:
                    self.data.pop(reference, None)

        self._remove = remove
        self._pending = []
        self._iterations = 0
        self.data = {}
        if dict is not None:
            self.update(dict)

    def _take_out(self):
        while self._pending:
            self.data.pop(self._pending.pop(), None)

    def __delitem__(self, key):
        del self.data[ReferenceType(key)]

    def __getitem__(self, key):
        return self.data[ReferenceType(key)]

    def __len__(self):
        return len(self.data) - len(self._pending)

    def __repr__(self):
        return "<" + type(self).__name__ + " at " + _address(self) + ">"

    def __setitem__(self, key, value):
        self.data[ReferenceType(key, self._remove)] = value

    def copy(self):
        new = WeakKeyDictionary()
        for reference, value in self.data.items():
            key = reference()
            if key is not None:
                new[key] = value
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy

        new = self.__class__()
        for reference, value in self.data.items():
            key = reference()
            if key is not None:
                new[key] = deepcopy(value, memo)
        return new

    def get(self, key, default=None):
        return self.data.get(ReferenceType(key), default)

    def __contains__(self, key):
        try:
            reference = ReferenceType(key)
        except TypeError:
            return False
        return reference in self.data

    def items(self):
        iteration = _Iteration(self)
        try:
            for reference, value in self.data.items():
                key = reference()
                if key is not None:
                    yield key, value
        finally:
            iteration.end()

    def keys(self):
        iteration = _Iteration(self)
        try:
            for reference in self.data:
                key = reference()
                if key is not None:
                    yield key
        finally:
            iteration.end()

    def __iter__(self):
        return self.keys()

    def values(self):
        iteration = _Iteration(self)
        try:
            for reference, value in self.data.items():
                if reference() is not None:
                    yield value
        finally:
            iteration.end()

    def keyrefs(self):
        return list(self.data)

    def popitem(self):
        while True:
            reference, value = self.data.popitem()
            key = reference()
            if key is not None:
                return key, value

    def pop(self, key, *args):
        return self.data.pop(ReferenceType(key), *args)

    def setdefault(self, key, default=None):
        return self.data.setdefault(ReferenceType(key, self._remove), default)

    def clear(self):
        self.data.clear()

    def update(self, dict=None, /, **kwargs):
        if dict is not None:
            if hasattr(dict, "items"):
                for key, value in dict.items():
                    self[key] = value
            else:
                for key, value in dict:
                    self[key] = value
        for key, value in kwargs.items():
            self[key] = value

    def __or__(self, other):
        if not isinstance(other, (dict, _MutableMapping)):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, (dict, _MutableMapping)):
            return NotImplemented
        new = self.__class__()
        new.update(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self
