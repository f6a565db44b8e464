# weakref: proxies, which pass on what is done to them.


def _open(x):
    return x._referent_() if isinstance(x, ProxyType) else x


class ProxyType:
    __slots__ = ("_link_kind", "_link_slot", "_link_callback")

    def __init__(self, *args):
        raise TypeError("cannot create 'weakref.ProxyType' instances")

    def _referent_(self):
        kind = object.__getattribute__(self, "_link_kind")
        slot = object.__getattribute__(self, "_link_slot")
        referent = intrinsics.weak_get(kind, intrinsics.raw(slot))
        if referent is None:
            raise ReferenceError("weakly-referenced object no longer exists")
        return referent

    def __del__(self):
        if _end(self, object.__getattribute__(self, "_link_slot")):
            callback = object.__getattribute__(self, "_link_callback")
            if callback is not None:
                object.__setattr__(self, "_link_callback", None)
                _call_back(callback, self)

    @property
    def __class__(self):
        return self._referent_().__class__

    def __getattr__(self, name):
        return getattr(self._referent_(), name)

    def __setattr__(self, name, value):
        setattr(self._referent_(), name, value)

    def __delattr__(self, name):
        delattr(self._referent_(), name)

    def __hash__(self):
        raise TypeError("unhashable type: 'weakref." + intrinsics.type_name(self) + "'")

    def __str__(self):
        return str(self._referent_())

    def __bytes__(self):
        return bytes(self._referent_())

    def __repr__(self):
        object = self._referent_()
        return "<weakproxy at " + _address(self) + "; to " + _described(object) + ">"

    def __bool__(self):
        return bool(self._referent_())

    def __len__(self):
        return len(self._referent_())

    def __getitem__(self, key):
        return self._referent_()[_open(key)]

    def __setitem__(self, key, value):
        self._referent_()[key] = value

    def __delitem__(self, key):
        del self._referent_()[key]

    def __contains__(self, key):
        return key in self._referent_()

    def __iter__(self):
        return iter(self._referent_())

    def __next__(self):
        object = self._referent_()
        if not hasattr(object, "__next__"):
            kind = intrinsics.type_name(object)
            raise TypeError("Weakref proxy referenced a non-iterator '" + kind + "' object can't be iterated")
        return next(object)

    def __reversed__(self):
        return reversed(self._referent_())

    def __int__(self):
        return int(self._referent_())

    def __float__(self):
        return float(self._referent_())

    def __index__(self):
        return self._referent_().__index__()

    def __abs__(self):
        return abs(self._referent_())

    def __neg__(self):
        return -self._referent_()

    def __pos__(self):
        return +self._referent_()

    def __invert__(self):
        return ~self._referent_()

    def __divmod__(self, other):
        return divmod(self._referent_(), _open(other))

    def __rdivmod__(self, other):
        return divmod(_open(other), self._referent_())

    def __eq__(self, other):
        return self._referent_() == _open(other)

    def __ne__(self, other):
        return self._referent_() != _open(other)

    def __lt__(self, other):
        return self._referent_() < _open(other)

    def __le__(self, other):
        return self._referent_() <= _open(other)

    def __gt__(self, other):
        return self._referent_() > _open(other)

    def __ge__(self, other):
        return self._referent_() >= _open(other)

    def __add__(self, other):
        return self._referent_() + _open(other)

    def __radd__(self, other):
        return _open(other) + self._referent_()

    def __iadd__(self, other):
        object = self._referent_()
        object += _open(other)
        return object

    def __sub__(self, other):
        return self._referent_() - _open(other)

    def __rsub__(self, other):
        return _open(other) - self._referent_()

    def __isub__(self, other):
        object = self._referent_()
        object -= _open(other)
        return object

    def __mul__(self, other):
        return self._referent_() * _open(other)

    def __rmul__(self, other):
        return _open(other) * self._referent_()

    def __imul__(self, other):
        object = self._referent_()
        object *= _open(other)
        return object

    def __matmul__(self, other):
        return self._referent_() @ _open(other)

    def __rmatmul__(self, other):
        return _open(other) @ self._referent_()

    def __imatmul__(self, other):
        object = self._referent_()
        object @= _open(other)
        return object

    def __truediv__(self, other):
        return self._referent_() / _open(other)

    def __rtruediv__(self, other):
        return _open(other) / self._referent_()

    def __itruediv__(self, other):
        object = self._referent_()
        object /= _open(other)
        return object

    def __floordiv__(self, other):
        return self._referent_() // _open(other)

    def __rfloordiv__(self, other):
        return _open(other) // self._referent_()

    def __ifloordiv__(self, other):
        object = self._referent_()
        object //= _open(other)
        return object

    def __mod__(self, other):
        return self._referent_() % _open(other)

    def __rmod__(self, other):
        return _open(other) % self._referent_()

    def __imod__(self, other):
        object = self._referent_()
        object %= _open(other)
        return object

    def __pow__(self, other):
        return self._referent_() ** _open(other)

    def __rpow__(self, other):
        return _open(other) ** self._referent_()

    def __ipow__(self, other):
        object = self._referent_()
        object **= _open(other)
        return object

    def __lshift__(self, other):
        return self._referent_() << _open(other)

    def __rlshift__(self, other):
        return _open(other) << self._referent_()

    def __ilshift__(self, other):
        object = self._referent_()
        object <<= _open(other)
        return object

    def __rshift__(self, other):
        return self._referent_() >> _open(other)

    def __rrshift__(self, other):
        return _open(other) >> self._referent_()

    def __irshift__(self, other):
        object = self._referent_()
        object >>= _open(other)
        return object

    def __and__(self, other):
        return self._referent_() & _open(other)

    def __rand__(self, other):
        return _open(other) & self._referent_()

    def __iand__(self, other):
        object = self._referent_()
        object &= _open(other)
        return object

    def __or__(self, other):
        return self._referent_() | _open(other)

    def __ror__(self, other):
        return _open(other) | self._referent_()

    def __ior__(self, other):
        object = self._referent_()
        object |= _open(other)
        return object

    def __xor__(self, other):
        return self._referent_() ^ _open(other)

    def __rxor__(self, other):
        return _open(other) ^ self._referent_()

    def __ixor__(self, other):
        object = self._referent_()
        object ^= _open(other)
        return object


class CallableProxyType(ProxyType):
    __slots__ = ()

    def __call__(self, /, *args, **kwargs):
        return self._referent_()(*args, **kwargs)


ProxyTypes = (ProxyType, CallableProxyType)


def proxy(referent, callback=None, /):
    self = intrinsics.new(CallableProxyType if callable(referent) else ProxyType, referent, callback)
    object.__setattr__(self, "_link_slot", -2)
    _check(referent)
    kind = _CALLS_BACK
    if callback is None:
        kind = _SHARED_PROXY
        shared = intrinsics.weak_shared(referent, self, intrinsics.raw(kind))
        if shared is not self:
            return shared
    object.__setattr__(self, "_link_kind", [])
    if intrinsics.weak_witness():
        object.__getattribute__(self, "_link_kind").append(referent)
    object.__setattr__(self, "_link_callback", callback)
    object.__setattr__(self, "_link_slot", intrinsics.int(intrinsics.weak_new(referent, self, intrinsics.raw(kind))))
    return self
