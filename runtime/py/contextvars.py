# contextvars. A context is a dict of what its variables hold; the event loop changes the running one by `_swap`.

from builtins import _context_get, _context_set


class Context:
    def __init__(self):
        self._data = {}
        self._entered = False

    def run(self, callable, /, *args, **kwargs):
        if self._entered:
            raise RuntimeError("cannot enter context: " + repr(self) + " is already entered")
        self._entered = True
        outer = _swap(self)
        try:
            return callable(*args, **kwargs)
        finally:
            _swap(outer)
            self._entered = False

    def copy(self):
        copied = Context()
        copied._data.update(self._data)
        return copied

    def get(self, key, default=None, /):
        return self._data.get(key, default)

    def __getitem__(self, key):
        return self._data[key]

    def __contains__(self, key):
        return key in self._data

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)

    def keys(self):
        return self._data.keys()

    def values(self):
        return self._data.values()

    def items(self):
        return self._data.items()

    def __eq__(self, other):
        if isinstance(other, Context):
            return self._data == other._data
        return NotImplemented


def _running():
    context = _context_get()
    if context is None:
        context = Context()
        _context_set(context)
    return context


# Makes a context the running one; the one before.
def _swap(context):
    outer = _running()
    _context_set(context)
    return outer


def copy_context():
    return _running().copy()


class _Missing:
    def __repr__(self):
        return "<Token.MISSING>"


_missing = _Missing()


class Token:
    MISSING = _missing

    def __init__(self, context, var, old):
        self._context = context
        self.var = var
        self.old_value = old
        self._used = False

    def __repr__(self):
        used = " used" if self._used else ""
        return "<Token" + used + " var=" + repr(self.var) + " at " + hex(id(self)) + ">"


class ContextVar:
    def __init__(self, name, /, *, default=intrinsics.missing):
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self.name = name
        self._has_default = default is not intrinsics.missing
        self._default = None if default is intrinsics.missing else default

    def get(self, default=intrinsics.missing, /):
        data = _running()._data
        if self in data:
            return data[self]
        if default is not intrinsics.missing:
            return default
        if self._has_default:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        data = _running()._data
        token = Token(_running(), self, data.get(self, _missing))
        data[self] = value
        return token

    def reset(self, token, /):
        if not isinstance(token, Token):
            raise TypeError("expected an instance of Token, got " + repr(token))
        if token._used:
            raise RuntimeError(repr(token) + " has already been used once")
        if token.var is not self:
            raise ValueError(repr(token) + " was created by a different ContextVar")
        if token._context is not _running():
            raise ValueError(repr(token) + " was created in a different Context")
        token._used = True
        if token.old_value is _missing:
            del _running()._data[self]
        else:
            _running()._data[self] = token.old_value

    def __class_getitem__(cls, item):
        return cls

    def __repr__(self):
        text = "<ContextVar name=" + repr(self.name)
        if self._has_default:
            text += " default=" + repr(self._default)
        return text + " at " + hex(id(self)) + ">"
