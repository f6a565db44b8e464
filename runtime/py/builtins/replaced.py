# Special methods that a class has at some times only, or that are one of several functions or no function at all: the
# program assigned them. Operations then call one of these, which finds the method as an attribute.


class _replaced:
    def __init__(self, /, *args, **kwargs):
        return self.__init__(*args, **kwargs)

    def __call__(self, /, *args, **kwargs):
        return self.__call__(*args, **kwargs)

    def __new__(cls, /, *args, **kwargs):
        return cls.__new__(cls, *args, **kwargs)

    def __repr__(self):
        return self.__repr__()

    def __str__(self):
        return self.__str__()

    def __bytes__(self):
        return self.__bytes__()

    def __hash__(self):
        return self.__hash__()

    def __bool__(self):
        return self.__bool__()

    def __len__(self):
        return self.__len__()

    def __iter__(self):
        return self.__iter__()

    def __next__(self):
        return self.__next__()

    def __reversed__(self):
        return self.__reversed__()

    def __int__(self):
        return self.__int__()

    def __float__(self):
        return self.__float__()

    def __complex__(self):
        return self.__complex__()

    def __index__(self):
        return self.__index__()

    def __neg__(self):
        return self.__neg__()

    def __pos__(self):
        return self.__pos__()

    def __abs__(self):
        return self.__abs__()

    def __invert__(self):
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
        return self.__enter__()

    def __aenter__(self):
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
        return self.__lt__(value)

    def __le__(self, value):
        return self.__le__(value)

    def __gt__(self, value):
        return self.__gt__(value)

    def __ge__(self, value):
        return self.__ge__(value)

    def __add__(self, value):
        return self.__add__(value)

    def __radd__(self, value):
        return self.__radd__(value)

    def __iadd__(self, value):
        return self.__iadd__(value)

    def __sub__(self, value):
        return self.__sub__(value)

    def __rsub__(self, value):
        return self.__rsub__(value)

    def __isub__(self, value):
        return self.__isub__(value)

    def __mul__(self, value):
        return self.__mul__(value)

    def __rmul__(self, value):
        return self.__rmul__(value)

    def __imul__(self, value):
        return self.__imul__(value)

    def __matmul__(self, value):
        return self.__matmul__(value)

    def __rmatmul__(self, value):
        return self.__rmatmul__(value)

    def __imatmul__(self, value):
        return self.__imatmul__(value)

    def __truediv__(self, value):
        return self.__truediv__(value)

    def __rtruediv__(self, value):
        return self.__rtruediv__(value)

    def __itruediv__(self, value):
        return self.__itruediv__(value)

    def __floordiv__(self, value):
        return self.__floordiv__(value)

    def __rfloordiv__(self, value):
        return self.__rfloordiv__(value)

    def __ifloordiv__(self, value):
        return self.__ifloordiv__(value)

    def __mod__(self, value):
        return self.__mod__(value)

    def __rmod__(self, value):
        return self.__rmod__(value)

    def __imod__(self, value):
        return self.__imod__(value)

    def __divmod__(self, value):
        return self.__divmod__(value)

    def __rdivmod__(self, value):
        return self.__rdivmod__(value)

    def __lshift__(self, value):
        return self.__lshift__(value)

    def __rlshift__(self, value):
        return self.__rlshift__(value)

    def __ilshift__(self, value):
        return self.__ilshift__(value)

    def __rshift__(self, value):
        return self.__rshift__(value)

    def __rrshift__(self, value):
        return self.__rrshift__(value)

    def __irshift__(self, value):
        return self.__irshift__(value)

    def __and__(self, value):
        return self.__and__(value)

    def __rand__(self, value):
        return self.__rand__(value)

    def __iand__(self, value):
        return self.__iand__(value)

    def __or__(self, value):
        return self.__or__(value)

    def __ror__(self, value):
        return self.__ror__(value)

    def __ior__(self, value):
        return self.__ior__(value)

    def __xor__(self, value):
        return self.__xor__(value)

    def __rxor__(self, value):
        return self.__rxor__(value)

    def __ixor__(self, value):
        return self.__ixor__(value)

    def __pow__(self, *args):
        return self.__pow__(*args)

    def __rpow__(self, *args):
        return self.__rpow__(*args)

    def __ipow__(self, value):
        return self.__ipow__(value)

    def __round__(self, *args):
        return self.__round__(*args)

    def __format__(self, spec):
        return self.__format__(spec)

    def __getitem__(self, key):
        return self.__getitem__(key)

    def __delitem__(self, key):
        return self.__delitem__(key)

    def __contains__(self, key):
        return self.__contains__(key)

    def __setitem__(self, key, value):
        return self.__setitem__(key, value)

    def __getattr__(self, name):
        return self.__getattr__(name)

    def __delattr__(self, name):
        return self.__delattr__(name)

    def __setattr__(self, name, value):
        return self.__setattr__(name, value)

    def __exit__(self, cls, exc, traceback):
        return self.__exit__(cls, exc, traceback)

    def __aexit__(self, cls, exc, traceback):
        return self.__aexit__(cls, exc, traceback)

    def __get__(self, obj, cls=None):
        return self.__get__(obj, cls)

    def __set__(self, obj, value):
        return self.__set__(obj, value)

    def __delete__(self, obj):
        return self.__delete__(obj)

    def __set_name__(self, owner, name):
        return self.__set_name__(owner, name)
