# weakref. A reference holds the number of a slot of the runtime, which forgets the object when that is freed. A list
# that is always empty tells inference what the slot may hold; one that is not holds what never dies (classes).
#
# Without a callback, all who ask for a reference to an object get the same one, and so for proxies.

import atexit as _atexit
from builtins import UnraisableHookArgs as _UnraisableHookArgs, _excepthook, _unraisablehook

# What the runtime knows of a reference (`weak_new`).
_SHARED_REFERENCE = 1
_SHARED_PROXY = 2
_CALLS_BACK = 4

_WITHOUT_REFERENCES = (
    "NoneType", "NotImplementedType", "bytearray", "bytes", "dict", "dict_itemiterator", "dict_items",
    "dict_keyiterator", "dict_keys", "dict_valueiterator", "dict_values", "ellipsis", "enumerate", "filter", "list",
    "list_iterator", "list_reverseiterator", "map", "method-wrapper", "object", "range", "range_iterator", "reversed",
    "set_iterator", "slice", "str", "str_ascii_iterator", "str_iterator", "tuple_iterator", "zip",
)


def _check(object):
    of_runtime = intrinsics.of_runtime(object)
    if (
        intrinsics.lacks_slot(object, "__weakref__")
        or isinstance(object, (int, tuple, bytes))
        or of_runtime and isinstance(object, (float, complex))
        or of_runtime and (isinstance(object, BaseException) or intrinsics.type_name(object) in _WITHOUT_REFERENCES)
    ):
        raise TypeError("cannot create weak reference to '" + intrinsics.type_name(object) + "' object")


def _address(x):
    return "0x" + intrinsics.int_format(intrinsics.int(intrinsics.id(x)), "x")


def _described(object):
    return "'" + intrinsics.type_name(object) + "' at " + _address(object)


# Called when the reference is freed, and when the object is gone.
def _end(reference, slot):
    if intrinsics.weak_gone(reference):
        return True
    # -1: the object never dies; -2: construction failed.
    if slot >= 0:
        intrinsics.weak_drop(intrinsics.raw(slot))
    return False


def _call_back(callback, reference):
    try:
        callback(reference)
    except BaseException as exc:
        _unraisablehook(_UnraisableHookArgs(exc, callback))


class ReferenceType:
    __slots__ = ("_kind", "_slot", "_hash", "__callback__")

    def __new__(cls, object, callback=None, /, **kwargs):
        self = intrinsics.new(cls, object, callback)
        self._slot = -2
        self.__callback__ = None
        _check(object)
        kind = 0 if callback is None else _CALLS_BACK
        if cls is ReferenceType and callback is None:
            kind = _SHARED_REFERENCE
            shared = intrinsics.weak_shared(object, self, intrinsics.raw(kind))
            if shared is not self:
                return shared
        self._kind = []
        self.__callback__ = callback
        self._hash = None
        self._slot = intrinsics.int(intrinsics.weak_new(object, self, intrinsics.raw(kind)))
        if self._slot < 0 or intrinsics.weak_witness():
            self._kind.append(object)
        return self

    def __init__(self, object, callback=None, /):
        pass

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)

    def __del__(self):
        if _end(self, self._slot):
            callback = self.__callback__
            if callback is not None:
                self.__callback__ = None
                _call_back(callback, self)

    def __call__(self):
        if self._slot < 0:
            return self._kind[0]
        return intrinsics.weak_get(self._kind, intrinsics.raw(self._slot))

    def __eq__(self, other):
        if not isinstance(other, ReferenceType):
            return NotImplemented
        a, b = self(), other()
        if a is None or b is None:
            return self is other
        return a == b

    def __ne__(self, other):
        if not isinstance(other, ReferenceType):
            return NotImplemented
        a, b = self(), other()
        if a is None or b is None:
            return self is not other
        return a != b

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
        name = getattr(object, "__name__", None)
        end = " (" + name + ")>" if isinstance(name, str) else ">"
        return "<weakref at " + _address(self) + "; to " + _described(object) + end


ref = ReferenceType


class KeyedRef(ReferenceType):
    __slots__ = ("key",)

    def __new__(cls, object, callback, key, /):
        self = super().__new__(cls, object, callback)
        self.key = key
        return self

    def __init__(self, object, callback, key, /):
        pass


def getweakrefcount(object, /):
    return intrinsics.int(intrinsics.weak_count(object))


def getweakrefs(object, /):
    found = []
    for at in range(getweakrefcount(object)):
        found.append(intrinsics.weak_at(object, intrinsics.raw(at), ReferenceType, ProxyType))
    return found


# `object.__weakref__`
def _first_reference(object, name):
    return intrinsics.weak_at(object, intrinsics.raw(0), ReferenceType, ProxyType)


class WeakMethod(ReferenceType):
    __slots__ = ("_func",)

    def __new__(cls, meth, callback=None):
        try:
            object, func = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError("argument should be a bound method, not " + str(type(meth))) from None
        self = super().__new__(cls, object, callback)
        self._func = func
        return self

    def __init__(self, meth, callback=None):
        pass

    def __call__(self):
        object = super().__call__()
        if object is None:
            return None
        return intrinsics.bind(self._func, object)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        a, b = self(), other()
        if a is None or b is None:
            return self is other
        return ReferenceType.__eq__(self, other) and self._func == other._func

    def __ne__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        return not self == other

    def __hash__(self):
        if self._hash is None:
            object = ReferenceType.__call__(self)
            if object is None:
                raise TypeError("weak object has gone away")
            self._hash = hash(object)
        return self._hash
