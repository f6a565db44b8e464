# Special methods that a class has at some times only, or that are one of several functions or no function at all: the
# program assigned them, or deletes them. Operations then call one of these, which finds the method as an attribute, or
# does what the operation does without it. Methods that every class has need no test.


# Why a class without the special method is not enough.
def _without(self, before, after):
    return TypeError(before + "'" + intrinsics.type_name(self) + "'" + after)


# `key in self` without `__contains__`.
def _contained(self, key):
    if not hasattr(self, "__iter__") and not hasattr(self, "__getitem__"):
        raise _without(self, "argument of type ", " is not iterable")
    for item in self:
        if item is key or item == key:
            return True
    return False


class _replaced:
    def __init__(self, /, *args, **kwargs):
        return self.__init__(*args, **kwargs)

    def __call__(self, /, *args, **kwargs):
        if not hasattr(self, "__call__"):
            raise _without(self, "", " object is not callable")
        return self.__call__(*args, **kwargs)

    def __new__(cls, /, *args, **kwargs):
        return cls.__new__(cls, *args, **kwargs)

    def __repr__(self):
        return self.__repr__()

    def __str__(self):
        return self.__str__()

    def __bytes__(self):
        if not hasattr(self, "__bytes__"):
            raise _without(self, "cannot convert ", " object to bytes")
        return self.__bytes__()

    def __hash__(self):
        return self.__hash__()

    def __bool__(self):
        if not hasattr(self, "__bool__"):
            return len(self) != 0 if hasattr(self, "__len__") else True
        return self.__bool__()

    def __len__(self):
        if not hasattr(self, "__len__"):
            raise _without(self, "object of type ", " has no len()")
        return self.__len__()

    def __iter__(self):
        if not hasattr(self, "__iter__"):
            if hasattr(self, "__getitem__"):
                return sequence_iterator(self)
            raise _without(self, "", " object is not iterable")
        return self.__iter__()

    def __next__(self):
        if not hasattr(self, "__next__"):
            raise _without(self, "", " object is not an iterator")
        return self.__next__()

    def __reversed__(self):
        if not hasattr(self, "__reversed__"):
            raise _without(self, "", " object is not reversible")
        return self.__reversed__()

    def __int__(self):
        if not hasattr(self, "__int__"):
            raise _without(self, "int() argument must be a string, a bytes-like object or a real number, not ", "")
        return self.__int__()

    def __float__(self):
        if not hasattr(self, "__float__"):
            raise _without(self, "float() argument must be a string or a real number, not ", "")
        return self.__float__()

    def __complex__(self):
        return self.__complex__()

    def __index__(self):
        if not hasattr(self, "__index__"):
            raise _without(self, "", " object cannot be interpreted as an integer")
        return self.__index__()

    def __neg__(self):
        if not hasattr(self, "__neg__"):
            raise _without(self, "bad operand type for unary -: ", "")
        return self.__neg__()

    def __pos__(self):
        if not hasattr(self, "__pos__"):
            raise _without(self, "bad operand type for unary +: ", "")
        return self.__pos__()

    def __abs__(self):
        if not hasattr(self, "__abs__"):
            raise _without(self, "bad operand type for abs(): ", "")
        return self.__abs__()

    def __invert__(self):
        if not hasattr(self, "__invert__"):
            raise _without(self, "bad operand type for unary ~: ", "")
        return self.__invert__()

    def __trunc__(self):
        return self.__trunc__()

    def __floor__(self):
        return self.__floor__()

    def __ceil__(self):
        return self.__ceil__()

    def __dir__(self):
        return self.__dir__()

    def __enter__(self):
        if not hasattr(self, "__enter__"):
            raise _without(self, "", " object does not support the context manager protocol")
        return self.__enter__()

    def __aenter__(self):
        if not hasattr(self, "__aenter__"):
            raise _without(self, "", " object does not support the asynchronous context manager protocol")
        return self.__aenter__()

    def __aiter__(self):
        return self.__aiter__()

    def __anext__(self):
        return self.__anext__()

    def __await__(self):
        return self.__await__()

    def __fspath__(self):
        return self.__fspath__()

    def __eq__(self, value):
        return self.__eq__(value)

    def __ne__(self, value):
        return self.__ne__(value)

    def __lt__(self, value):
        if not hasattr(self, "__lt__"):
            return NotImplemented
        return self.__lt__(value)

    def __le__(self, value):
        if not hasattr(self, "__le__"):
            return NotImplemented
        return self.__le__(value)

    def __gt__(self, value):
        if not hasattr(self, "__gt__"):
            return NotImplemented
        return self.__gt__(value)

    def __ge__(self, value):
        if not hasattr(self, "__ge__"):
            return NotImplemented
        return self.__ge__(value)

    def __add__(self, value):
        if not hasattr(self, "__add__"):
            return NotImplemented
        return self.__add__(value)

    def __radd__(self, value):
        if not hasattr(self, "__radd__"):
            return NotImplemented
        return self.__radd__(value)

    def __iadd__(self, value):
        if not hasattr(self, "__iadd__"):
            return NotImplemented
        return self.__iadd__(value)

    def __sub__(self, value):
        if not hasattr(self, "__sub__"):
            return NotImplemented
        return self.__sub__(value)

    def __rsub__(self, value):
        if not hasattr(self, "__rsub__"):
            return NotImplemented
        return self.__rsub__(value)

    def __isub__(self, value):
        if not hasattr(self, "__isub__"):
            return NotImplemented
        return self.__isub__(value)

    def __mul__(self, value):
        if not hasattr(self, "__mul__"):
            return NotImplemented
        return self.__mul__(value)

    def __rmul__(self, value):
        if not hasattr(self, "__rmul__"):
            return NotImplemented
        return self.__rmul__(value)

    def __imul__(self, value):
        if not hasattr(self, "__imul__"):
            return NotImplemented
        return self.__imul__(value)

    def __matmul__(self, value):
        if not hasattr(self, "__matmul__"):
            return NotImplemented
        return self.__matmul__(value)

    def __rmatmul__(self, value):
        if not hasattr(self, "__rmatmul__"):
            return NotImplemented
        return self.__rmatmul__(value)

    def __imatmul__(self, value):
        if not hasattr(self, "__imatmul__"):
            return NotImplemented
        return self.__imatmul__(value)

    def __truediv__(self, value):
        if not hasattr(self, "__truediv__"):
            return NotImplemented
        return self.__truediv__(value)

    def __rtruediv__(self, value):
        if not hasattr(self, "__rtruediv__"):
            return NotImplemented
        return self.__rtruediv__(value)

    def __itruediv__(self, value):
        if not hasattr(self, "__itruediv__"):
            return NotImplemented
        return self.__itruediv__(value)

    def __floordiv__(self, value):
        if not hasattr(self, "__floordiv__"):
            return NotImplemented
        return self.__floordiv__(value)

    def __rfloordiv__(self, value):
        if not hasattr(self, "__rfloordiv__"):
            return NotImplemented
        return self.__rfloordiv__(value)

    def __ifloordiv__(self, value):
        if not hasattr(self, "__ifloordiv__"):
            return NotImplemented
        return self.__ifloordiv__(value)

    def __mod__(self, value):
        if not hasattr(self, "__mod__"):
            return NotImplemented
        return self.__mod__(value)

    def __rmod__(self, value):
        if not hasattr(self, "__rmod__"):
            return NotImplemented
        return self.__rmod__(value)

    def __imod__(self, value):
        if not hasattr(self, "__imod__"):
            return NotImplemented
        return self.__imod__(value)

    def __divmod__(self, value):
        if not hasattr(self, "__divmod__"):
            return NotImplemented
        return self.__divmod__(value)

    def __rdivmod__(self, value):
        if not hasattr(self, "__rdivmod__"):
            return NotImplemented
        return self.__rdivmod__(value)

    def __lshift__(self, value):
        if not hasattr(self, "__lshift__"):
            return NotImplemented
        return self.__lshift__(value)

    def __rlshift__(self, value):
        if not hasattr(self, "__rlshift__"):
            return NotImplemented
        return self.__rlshift__(value)

    def __ilshift__(self, value):
        if not hasattr(self, "__ilshift__"):
            return NotImplemented
        return self.__ilshift__(value)

    def __rshift__(self, value):
        if not hasattr(self, "__rshift__"):
            return NotImplemented
        return self.__rshift__(value)

    def __rrshift__(self, value):
        if not hasattr(self, "__rrshift__"):
            return NotImplemented
        return self.__rrshift__(value)

    def __irshift__(self, value):
        if not hasattr(self, "__irshift__"):
            return NotImplemented
        return self.__irshift__(value)

    def __and__(self, value):
        if not hasattr(self, "__and__"):
            return NotImplemented
        return self.__and__(value)

    def __rand__(self, value):
        if not hasattr(self, "__rand__"):
            return NotImplemented
        return self.__rand__(value)

    def __iand__(self, value):
        if not hasattr(self, "__iand__"):
            return NotImplemented
        return self.__iand__(value)

    def __or__(self, value):
        if not hasattr(self, "__or__"):
            return NotImplemented
        return self.__or__(value)

    def __ror__(self, value):
        if not hasattr(self, "__ror__"):
            return NotImplemented
        return self.__ror__(value)

    def __ior__(self, value):
        if not hasattr(self, "__ior__"):
            return NotImplemented
        return self.__ior__(value)

    def __xor__(self, value):
        if not hasattr(self, "__xor__"):
            return NotImplemented
        return self.__xor__(value)

    def __rxor__(self, value):
        if not hasattr(self, "__rxor__"):
            return NotImplemented
        return self.__rxor__(value)

    def __ixor__(self, value):
        if not hasattr(self, "__ixor__"):
            return NotImplemented
        return self.__ixor__(value)

    def __pow__(self, *args):
        if not hasattr(self, "__pow__"):
            return NotImplemented
        return self.__pow__(*args)

    def __rpow__(self, *args):
        if not hasattr(self, "__rpow__"):
            return NotImplemented
        return self.__rpow__(*args)

    def __ipow__(self, value):
        if not hasattr(self, "__ipow__"):
            return NotImplemented
        return self.__ipow__(value)

    def __round__(self, *args):
        if not hasattr(self, "__round__"):
            raise TypeError("type " + intrinsics.type_name(self) + " doesn't define __round__ method")
        return self.__round__(*args)

    def __format__(self, spec):
        return self.__format__(spec)

    def __getitem__(self, key):
        if not hasattr(self, "__getitem__"):
            raise _without(self, "", " object is not subscriptable")
        return self.__getitem__(key)

    def __delitem__(self, key):
        if not hasattr(self, "__delitem__"):
            raise _without(self, "", " object doesn't support item deletion")
        return self.__delitem__(key)

    def __contains__(self, key):
        if not hasattr(self, "__contains__"):
            return _contained(self, key)
        return self.__contains__(key)

    def __setitem__(self, key, value):
        if not hasattr(self, "__setitem__"):
            raise _without(self, "", " object does not support item assignment")
        return self.__setitem__(key, value)

    def __getattr__(self, name):
        if not hasattr(self, "__getattr__"):
            raise AttributeError(
                "'" + intrinsics.type_name(self) + "' object has no attribute '" + name + "'", name=name, obj=self
            )
        return self.__getattr__(name)

    def __delattr__(self, name):
        return self.__delattr__(name)

    def __setattr__(self, name, value):
        return self.__setattr__(name, value)

    def __exit__(self, cls, exc, traceback):
        if not hasattr(self, "__exit__"):
            raise _without(self, "", " object does not support the context manager protocol (missed __exit__ method)")
        return self.__exit__(cls, exc, traceback)

    def __aexit__(self, cls, exc, traceback):
        return self.__aexit__(cls, exc, traceback)

    def __get__(self, obj, cls=None):
        if not hasattr(self, "__get__"):
            return self
        return self.__get__(obj, cls)

    def __set__(self, obj, value):
        return self.__set__(obj, value)

    def __delete__(self, obj):
        return self.__delete__(obj)

    def __set_name__(self, owner, name):
        if not hasattr(self, "__set_name__"):
            return None
        return self.__set_name__(owner, name)
