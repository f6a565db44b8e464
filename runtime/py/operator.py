# operator: the operators as functions.

from builtins import abs as _abs


def lt(a, b, /):
    return a < b


def le(a, b, /):
    return a <= b


def eq(a, b, /):
    return a == b


def ne(a, b, /):
    return a != b


def ge(a, b, /):
    return a >= b


def gt(a, b, /):
    return a > b


def not_(a, /):
    return not a


def truth(a, /):
    return True if a else False


def is_(a, b, /):
    return a is b


def is_not(a, b, /):
    return a is not b


def is_none(a, /):
    return a is None


def is_not_none(a, /):
    return a is not None


def add(a, b, /):
    return a + b


def sub(a, b, /):
    return a - b


def mul(a, b, /):
    return a * b


def matmul(a, b, /):
    return a @ b


def truediv(a, b, /):
    return a / b


def floordiv(a, b, /):
    return a // b


def mod(a, b, /):
    return a % b


def pow(a, b, /):
    return a**b


def lshift(a, b, /):
    return a << b


def rshift(a, b, /):
    return a >> b


def and_(a, b, /):
    return a & b


def or_(a, b, /):
    return a | b


def xor(a, b, /):
    return a ^ b


def neg(a, /):
    return -a


def pos(a, /):
    return +a


def invert(a, /):
    return ~a


inv = invert


def abs(a, /):
    return _abs(a)


def index(a, /):
    return _as_index(a)


def concat(a, b, /):
    if not hasattr(a, "__getitem__"):
        raise TypeError("'" + intrinsics.type_name(a) + "' object can't be concatenated")
    return a + b


def contains(a, b, /):
    return b in a


def _check_iterable(x):
    if not hasattr(x, "__iter__") and not hasattr(x, "__getitem__"):
        raise TypeError("argument of type '" + intrinsics.type_name(x) + "' is not iterable")


def countOf(a, b, /):
    _check_iterable(a)
    count = 0
    for x in a:
        if x is b or x == b:
            count += 1
    return count


def indexOf(a, b, /):
    _check_iterable(a)
    at = 0
    for x in a:
        if x is b or x == b:
            return at
        at += 1
    raise ValueError("sequence.index(x): x not in sequence")


def getitem(a, b, /):
    return a[b]


def setitem(a, b, c, /):
    a[b] = c


def delitem(a, b, /):
    del a[b]


def length_hint(obj, default=0, /):
    if not isinstance(default, int):
        raise TypeError("'" + intrinsics.type_name(default) + "' object cannot be interpreted as an integer")
    if hasattr(obj, "__len__"):
        return len(obj)
    if hasattr(obj, "__length_hint__"):
        hint = obj.__length_hint__()
        if hint is NotImplemented:
            return default
        if not isinstance(hint, int):
            raise TypeError("__length_hint__ must be an integer, not " + intrinsics.type_name(hint))
        if hint < 0:
            raise ValueError("__length_hint__() should return >= 0")
        return hint
    return default


def call(obj, /, *args, **kwargs):
    return obj(*args, **kwargs)


def iadd(a, b, /):
    a += b
    return a


def isub(a, b, /):
    a -= b
    return a


def imul(a, b, /):
    a *= b
    return a


def imatmul(a, b, /):
    a @= b
    return a


def itruediv(a, b, /):
    a /= b
    return a


def ifloordiv(a, b, /):
    a //= b
    return a


def imod(a, b, /):
    a %= b
    return a


def ipow(a, b, /):
    a **= b
    return a


def ilshift(a, b, /):
    a <<= b
    return a


def irshift(a, b, /):
    a >>= b
    return a


def iand(a, b, /):
    a &= b
    return a


def ior(a, b, /):
    a |= b
    return a


def ixor(a, b, /):
    a ^= b
    return a


def iconcat(a, b, /):
    if not hasattr(a, "__getitem__"):
        raise TypeError("'" + intrinsics.type_name(a) + "' object can't be concatenated")
    a += b
    return a


class itemgetter:
    __per_site__ = True

    def __init__(self, item=intrinsics.missing, /, *items):
        if item is intrinsics.missing:
            raise TypeError("itemgetter expected 1 argument, got 0")
        self.item = item
        self.items = items

    def __call__(self, obj=intrinsics.missing, /, *more):
        _check_single("itemgetter", obj, more)
        items = self.items
        if intrinsics.fixed(items):
            count = intrinsics.len(items)
            if count == 0:
                return obj[self.item]
            if count == 1:
                return (obj[self.item], obj[items[0]])
            if count == 2:
                return (obj[self.item], obj[items[0]], obj[items[1]])
        return tuple([obj[self.item]] + [obj[item] for item in items])

    def __repr__(self):
        return "operator.itemgetter(" + ", ".join([repr(self.item)] + [repr(item) for item in self.items]) + ")"


# The one argument of what these make.
def _check_single(name, obj, more):
    if obj is intrinsics.missing or more:
        given = 0 if obj is intrinsics.missing else 1 + len(more)
        raise TypeError(name + " expected 1 argument, got " + str(given))


# The compiler adds `__function__` where the names are constants.
class attrgetter:
    __per_site__ = True

    def __init__(self, attr=intrinsics.missing, /, *attrs, __function__=None):
        if attr is intrinsics.missing:
            raise TypeError("attrgetter expected 1 argument, got 0")
        if not isinstance(attr, str):
            raise TypeError("attribute name must be a string")
        self.attr = attr
        self.attrs = attrs
        self._function = __function__

    def __call__(self, obj=intrinsics.missing, /, *more):
        _check_single("attrgetter", obj, more)
        if self._function is not None:
            return self._function(obj)
        if len(self.attrs) == 0:
            return _attribute(obj, self.attr)
        return tuple([_attribute(obj, self.attr)] + [_attribute(obj, attr) for attr in self.attrs])

    def __repr__(self):
        return "operator.attrgetter(" + ", ".join([repr(self.attr)] + [repr(attr) for attr in self.attrs]) + ")"


def _attribute(obj, path):
    if "." not in path:
        return getattr(obj, path)
    for name in path.split("."):
        obj = getattr(obj, name)
    return obj


class methodcaller:
    __per_site__ = True

    def __init__(self, name=intrinsics.missing, /, *args, __function__=None, **kwargs):
        if name is intrinsics.missing:
            raise TypeError("methodcaller needs at least one argument, the method name")
        if not isinstance(name, str):
            raise TypeError("method name must be a string")
        self.name = name
        self.args = args
        self.kwargs = kwargs
        self._function = __function__

    def __call__(self, obj=intrinsics.missing, /, *more):
        _check_single("methodcaller", obj, more)
        if self._function is not None:
            return self._function(obj, self.args, self.kwargs)
        return getattr(obj, self.name)(*self.args, **self.kwargs)

    def __repr__(self):
        parts = [repr(self.name)] + [repr(arg) for arg in self.args]
        parts += [key + "=" + repr(value) for key, value in self.kwargs.items()]
        return "operator.methodcaller(" + ", ".join(parts) + ")"


__lt__ = lt
__le__ = le
__eq__ = eq
__ne__ = ne
__ge__ = ge
__gt__ = gt
__not__ = not_
__abs__ = abs
__add__ = add
__and__ = and_
__call__ = call
__floordiv__ = floordiv
__index__ = index
__inv__ = inv
__invert__ = invert
__lshift__ = lshift
__mod__ = mod
__mul__ = mul
__matmul__ = matmul
__neg__ = neg
__or__ = or_
__pos__ = pos
__pow__ = pow
__rshift__ = rshift
__sub__ = sub
__truediv__ = truediv
__xor__ = xor
__concat__ = concat
__contains__ = contains
__delitem__ = delitem
__getitem__ = getitem
__setitem__ = setitem
__iadd__ = iadd
__iand__ = iand
__iconcat__ = iconcat
__ifloordiv__ = ifloordiv
__ilshift__ = ilshift
__imod__ = imod
__imul__ = imul
__imatmul__ = imatmul
__ior__ = ior
__ipow__ = ipow
__irshift__ = irshift
__isub__ = isub
__itruediv__ = itruediv
__ixor__ = ixor
