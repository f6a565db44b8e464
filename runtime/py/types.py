# types: names for builtin classes, and a few classes of its own. `new_class` assigns what the body gave to the new class.

from builtins import GenericAlias, UnionType
from builtins import async_generator as AsyncGeneratorType
from builtins import builtin_function_or_method as BuiltinFunctionType
from builtins import cell as CellType
from builtins import code as CodeType
from builtins import coroutine as CoroutineType
from builtins import ellipsis as EllipsisType
from builtins import frame as FrameType
from builtins import function as FunctionType
from builtins import generator as GeneratorType
from builtins import mappingproxy as MappingProxyType
from builtins import member_descriptor as MemberDescriptorType
from builtins import method as MethodType
from builtins import method_descriptor as MethodDescriptorType
from builtins import method_wrapper as MethodWrapperType
from builtins import module as ModuleType
from builtins import NoneType, NotImplementedType
from builtins import _repr_enter, _repr_leave
from builtins import traceback as TracebackType
from builtins import wrapper_descriptor as WrapperDescriptorType

LambdaType = FunctionType
BuiltinMethodType = BuiltinFunctionType


class SimpleNamespace:
    __dotted__ = True

    def __init__(self, mapping_or_iterable=(), /, **kwargs):
        if mapping_or_iterable != ():
            for name, value in dict(mapping_or_iterable).items():
                if not isinstance(name, str):
                    raise TypeError("keywords must be strings")
                self.__dict__[name] = value
        for name, value in kwargs.items():
            self.__dict__[name] = value

    def __repr__(self):
        name = "namespace"
        if intrinsics.type_of(self) is not SimpleNamespace:
            name = intrinsics.type_name(self)
        if _repr_enter(self):
            return name + "(...)"
        try:
            return name + "(" + ", ".join([key + "=" + repr(value) for key, value in self.__dict__.items()]) + ")"
        finally:
            _repr_leave()

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __replace__(self, /, **kwargs):
        result = intrinsics.type_of(self)(**self.__dict__)
        for name, value in kwargs.items():
            result.__dict__[name] = value
        return result


class DynamicClassAttribute:
    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            raise AttributeError()
        if self.fget is None:
            raise AttributeError("unreadable attribute")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def setter(self, fset):
        return DynamicClassAttribute(self.fget, fset, self.fdel, self.__doc__)


def new_class(name, bases=(), kwds=None, exec_body=None):
    namespace = {}
    if exec_body is not None:
        exec_body(namespace)
    return type(name, bases, namespace)


def prepare_class(name, bases=(), kwds=None):
    return type(bases[0]) if bases else type, {}, {} if kwds is None else dict(kwds)


def resolve_bases(bases):
    result = []
    for base in bases:
        if isinstance(base, type) or not hasattr(base, "__mro_entries__"):
            result.append(base)
        else:
            result.extend(base.__mro_entries__(bases))
    return tuple(result)


def get_original_bases(cls, /):
    return cls.__bases__


# What a generator function gives under `coroutine`: a generator that can be awaited.
class _generator_wrapper:
    def __init__(self, gen):
        self._gen = gen

    def __await__(self):
        return self._gen

    def __iter__(self):
        return self._gen

    def __next__(self):
        return next(self._gen)

    def send(self, value, /):
        return self._gen.send(value)

    def throw(self, typ, val=None, tb=None, /):
        return self._gen.throw(typ, val, tb)

    def close(self):
        return self._gen.close()


def coroutine(func):
    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        if isinstance(made, GeneratorType):
            return _generator_wrapper(made)
        return made

    wrapped.__name__ = func.__name__
    wrapped.__qualname__ = func.__qualname__
    return wrapped
