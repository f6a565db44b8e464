# weakref. A reference holds the number of a slot of the runtime, which forgets the object when that is freed. A list that
# is always empty tells inference what the slot may hold.


from builtins import _exit_hooks


def _check(object):
    kind = intrinsics.type_name(object)
    if intrinsics.lacks_slot(object, "__weakref__") or kind in ("int", "float", "bool", "complex", "str", "bytes", "list", "dict", "tuple", "NoneType", "range"):
        raise TypeError("cannot create weak reference to '" + kind + "' object")


class ReferenceType:
    def __init__(self, object, callback=None, /):
        _check(object)
        self._kind = []
        if intrinsics.weak_witness():
            self._kind.append(object)
        self.__callback__ = callback
        self._hash = None
        self._slot = intrinsics.int(intrinsics.weak_new(object, self, callback is not None))

    def __del__(self):
        # Called when the object is gone, too.
        if intrinsics.weak_gone(self):
            callback = self.__callback__
            if callback is not None:
                self.__callback__ = None
                callback(self)
        # One whose construction failed has no slot.
        elif hasattr(self, "_slot"):
            intrinsics.weak_drop(intrinsics.raw(self._slot))

    def __call__(self):
        return intrinsics.weak_get(self._kind, intrinsics.raw(self._slot))

    def __eq__(self, other):
        if not isinstance(other, ReferenceType):
            return NotImplemented
        a, b = self(), other()
        if a is None or b is None:
            return self is other
        return a == b

    def __hash__(self):
        if self._hash is None:
            object = self()
            if object is None:
                raise TypeError("weak object has gone away")
            self._hash = hash(object)
        return self._hash

    def __repr__(self):
        object = self()
        if object is None:
            return "<weakref at " + _address(self) + "; dead>"
        return "<weakref at " + _address(self) + "; to '" + intrinsics.type_name(object) + "' at " + _address(object) + ">"


def _address(x):
    return "0x" + intrinsics.int_format(intrinsics.int(intrinsics.id(x)), "x")


ref = ReferenceType


class KeyedRef(ReferenceType):
    def __init__(self, object, callback, key):
        super().__init__(object, callback)
        self.key = key


class ProxyType:
    def __init__(self, referent, callback=None, /):
        object.__setattr__(self, "_ref", ReferenceType(referent, callback))

    def _object(self):
        object = self._ref()
        if object is None:
            raise ReferenceError("weakly-referenced object no longer exists")
        return object

    def __getattr__(self, name):
        return getattr(self._object(), name)

    def __setattr__(self, name, value):
        setattr(self._object(), name, value)

    def __delattr__(self, name):
        delattr(self._object(), name)

    def __setitem__(self, key, value):
        self._object()[key] = value

    def __delitem__(self, key):
        del self._object()[key]

    def __contains__(self, key):
        return key in self._object()

    def __str__(self):
        return str(self._object())

    def __bool__(self):
        return bool(self._object())

    def __len__(self):
        return len(self._object())

    def __getitem__(self, key):
        return self._object()[key]

    def __iter__(self):
        return iter(self._object())

    def __call__(self, *args):
        return self._object()(*args)

    def __repr__(self):
        object = self._object()
        return "<weakproxy at " + _address(self) + " to " + intrinsics.type_name(object) + " at " + _address(object) + ">"


CallableProxyType = ProxyType


def proxy(object, callback=None, /):
    return ProxyType(object, callback)


def getweakrefcount(object, /):
    return intrinsics.int(intrinsics.weak_count(object))


def getweakrefs(object, /):
    return [None] * getweakrefcount(object)


class WeakMethod:
    def __init__(self, meth, callback=None, /):
        try:
            object, func = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError("argument should be a bound method, not " + str(type(meth))) from None
        self._func = func
        if callback is None:
            self._ref = ReferenceType(object)
            return
        # What is called must not keep the method alive.
        this = ReferenceType(self)

        def died(reference):
            method = this()
            if method is not None:
                callback(method)

        self._ref = ReferenceType(object, died)

    def __call__(self):
        object = self._ref()
        if object is None:
            return None
        return intrinsics.bind(self._func, object)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        a, b = self._ref(), other._ref()
        if a is None or b is None:
            return self is other
        return a is b and self._func is other._func

    def __hash__(self):
        return hash(self._ref)


class WeakValueDictionary:
    def __init__(self, other=(), /, **kwargs):
        self.data = {}
        self.update(other)
        for key, value in kwargs.items():
            self[key] = value

    def _live(self):
        live = []
        dead = []
        for key, reference in self.data.items():
            value = reference()
            if value is None:
                dead.append(key)
            else:
                live.append((key, value))
        for key in dead:
            del self.data[key]
        return live

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = ReferenceType(value)

    def __delitem__(self, key):
        if key not in self:
            raise KeyError(key)
        del self.data[key]

    def __len__(self):
        return len(self._live())

    def __contains__(self, key):
        reference = self.data.get(key)
        return reference is not None and reference() is not None

    def __repr__(self):
        return "<WeakValueDictionary at " + _address(self) + ">"

    def __iter__(self):
        return iter(self.keys())

    def keys(self):
        return [key for key, value in self._live()]

    def values(self):
        return iter([value for key, value in self._live()])

    def items(self):
        return iter(self._live())

    def valuerefs(self):
        return list(self.data.values())

    def get(self, key, default=None):
        reference = self.data.get(key)
        if reference is None:
            return default
        value = reference()
        return default if value is None else value

    def setdefault(self, key, default=None):
        value = self.get(key)
        if value is None:
            self[key] = default
            return default
        return value

    def pop(self, key, *args):
        value = self.get(key)
        self.data.pop(key, None)
        if value is None:
            if args:
                return args[0]
            raise KeyError(key)
        return value

    def popitem(self):
        for key, value in self._live():
            del self.data[key]
            return (key, value)
        raise KeyError("popitem(): dictionary is empty")

    def clear(self):
        self.data.clear()

    def update(self, other=(), /, **kwargs):
        if hasattr(other, "items"):
            for key, value in other.items():
                self[key] = value
        else:
            for key, value in other:
                self[key] = value
        for key, value in kwargs.items():
            self[key] = value

    def copy(self):
        new = WeakValueDictionary()
        for key, value in self._live():
            new[key] = value
        return new


class WeakKeyDictionary:
    def __init__(self, dict=None):
        self.data = {}
        if dict is not None:
            self.update(dict)

    def _live(self):
        live = []
        dead = []
        for reference, value in self.data.items():
            key = reference()
            if key is None:
                dead.append(reference)
            else:
                live.append((key, value))
        for reference in dead:
            del self.data[reference]
        return live

    def __getitem__(self, key):
        try:
            return self.data[ReferenceType(key)]
        except KeyError:
            raise KeyError(key) from None

    def __setitem__(self, key, value):
        self.data[ReferenceType(key)] = value

    def __delitem__(self, key):
        del self.data[ReferenceType(key)]

    def __len__(self):
        return len(self._live())

    def __contains__(self, key):
        return ReferenceType(key) in self.data

    def __repr__(self):
        return "<WeakKeyDictionary at " + _address(self) + ">"

    def __iter__(self):
        return iter(self.keys())

    def keys(self):
        return [key for key, value in self._live()]

    def values(self):
        return [value for key, value in self._live()]

    def items(self):
        return self._live()

    def keyrefs(self):
        return list(self.data)

    def get(self, key, default=None):
        return self.data.get(ReferenceType(key), default)

    def setdefault(self, key, default=None):
        return self.data.setdefault(ReferenceType(key), default)

    def pop(self, key, *args):
        return self.data.pop(ReferenceType(key), *args)

    def popitem(self):
        for key, value in self._live():
            del self.data[ReferenceType(key)]
            return (key, value)
        raise KeyError("popitem(): dictionary is empty")

    def clear(self):
        self.data.clear()

    def update(self, other, /):
        for key, value in other.items():
            self[key] = value

    def copy(self):
        new = WeakKeyDictionary()
        for key, value in self._live():
            new[key] = value
        return new


class WeakSet:
    def __init__(self, data=None):
        self.data = {}
        if data is not None:
            self.update(data)

    def _live(self):
        live = []
        dead = []
        for reference in self.data:
            item = reference()
            if item is None:
                dead.append(reference)
            else:
                live.append(item)
        for reference in dead:
            del self.data[reference]
        return live

    def __iter__(self):
        return iter(self._live())

    def __len__(self):
        return len(self._live())

    def __contains__(self, item):
        return ReferenceType(item) in self.data

    def add(self, item):
        self.data[ReferenceType(item)] = None

    def discard(self, item):
        self.data.pop(ReferenceType(item), None)

    def remove(self, item):
        del self.data[ReferenceType(item)]

    def pop(self):
        for item in self._live():
            del self.data[ReferenceType(item)]
            return item
        raise KeyError("pop from empty WeakSet")

    def clear(self):
        self.data.clear()

    def update(self, other):
        for item in other:
            self.add(item)

    def copy(self):
        return WeakSet(self._live())

    def union(self, other):
        new = WeakSet(self._live())
        new.update(other)
        return new

    def __or__(self, other):
        return self.union(other)

    def intersection(self, other):
        return WeakSet([item for item in self._live() if item in other])

    def __and__(self, other):
        return self.intersection(other)

    def difference(self, other):
        return WeakSet([item for item in self._live() if item not in other])

    def __sub__(self, other):
        return self.difference(other)

    def issubset(self, other):
        return all(item in other for item in self._live())

    def issuperset(self, other):
        return all(item in self for item in other)

    def isdisjoint(self, other):
        return not any(item in self for item in other)


# Calls, the latest first, what still waits when the program ends.
def _call_at_exit():
    for number in sorted(finalize._alive, reverse=True):
        finalizer = finalize._alive.get(number)
        if finalizer is not None and finalizer.atexit:
            finalizer()


class finalize:
    _alive = {}
    _count = 0

    def __init__(self, obj, func, /, *args, **kwargs):
        if finalize._count == 0:
            _exit_hooks.append(_call_at_exit)
        self.atexit = True
        self._func = func
        self._args = args
        self._kwargs = kwargs
        self._number = finalize._count
        finalize._count += 1
        # The registry holds the finalizer until it has been called.
        finalize._alive[self._number] = self
        self._ref = ReferenceType(obj, self._dead)

    def _dead(self, reference):
        self()

    def __call__(self):
        if finalize._alive.pop(self._number, None) is None:
            return None
        return self._func(*self._args, **self._kwargs)

    @property
    def alive(self):
        return self._number in finalize._alive

    def detach(self):
        object = self._ref()
        if object is None or finalize._alive.pop(self._number, None) is None:
            return None
        return (object, self._func, self._args, self._kwargs)

    def peek(self):
        object = self._ref()
        if object is None or not self.alive:
            return None
        return (object, self._func, self._args, self._kwargs)
