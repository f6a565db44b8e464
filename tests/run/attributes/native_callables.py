# Builtin functions, methods and slots as objects: their types, names, owners.


def f(): pass


class C:
    def m(self): pass
    @classmethod
    def c(cls):
        pass
    @staticmethod
    def s():
        pass


for x in [
    len, print, ''.join, [].append, str.join, list.append, dict.get, int.__add__, 1 .__add__, object.__init__,
    object().__str__.__class__, dict.fromkeys, int.from_bytes, str.maketrans, type, object, f, C, C.m, C().m, C.c, C.s,
    type.mro, abs, sorted, range, enumerate,
]:
    print(type(x).__name__, getattr(x, '__name__', None), getattr(x, '__qualname__', None))
print(
    len, print, str.join, list.append, int.__add__, dict.fromkeys.__name__, [].append.__name__, type(len),
    type(str.join), type(''.join), type(int.__add__), type(1 .__add__), type(C.m), type(C().m), type(object.__new__)
)
print(
    type(lambda: 0), type((x for x in ())), type(type), type(None), type(...), type(NotImplemented), type(print),
    type(iter([])), type(iter(())), type(iter('')), type(iter(b'')), type(iter(bytearray())), type(iter({})),
    type(iter(set())), type(iter(range(3))), type(zip()), type(map(str, [])), type(filter(None, [])),
    type(enumerate([])), type(reversed([])), type(reversed('')), type(reversed(range(3))), type(slice(1)),
    type(range(1)), type(memoryview(b'')), type(property()), type(classmethod(f)), type(staticmethod(f)), type(super),
    type(iter(int, 1)), type(iter(memoryview(b'')))
)
print(len.__name__, len.__qualname__, len.__module__)
print(
    str.join.__objclass__, list.append.__name__, list.append.__qualname__, [].append.__self__,
    'abc'.upper.__qualname__, 'a'.join.__self__
)
print(str.upper('abc'), list.append.__get__([], list).__name__)
print(int.__name__, int.__qualname__, int.__module__, type.__name__, type(int), type(type(int)))
print(callable(len), callable(5), callable(C), callable(C()))
print(repr(C().m).split(' object')[0])
import types
print(
    isinstance(len, types.BuiltinFunctionType), isinstance([].append, types.BuiltinMethodType),
    isinstance(str.join, types.MethodDescriptorType), isinstance(int.__add__, types.WrapperDescriptorType),
    isinstance(1 .__add__, types.MethodWrapperType), isinstance(f, types.FunctionType),
    isinstance(C().m, types.MethodType)
)
print(str([].append).split(' at ')[0]); print(str(1 .__add__).split(' at ')[0])
print(list.append == list.append, [].append == [].append, str.upper is str.upper)
l = []
print(l.append == l.append, l.append is l.append, hash(l.append) == hash(l.append))
print(1 .__add__.__name__, int.__add__.__objclass__, 1 .__add__.__self__)
try:
    len.x = 1
except Exception as e:
    print(type(e).__name__, e)
try:
    int.x = 1
except Exception as e:
    print(type(e).__name__, e)
try:
    ''.x
except Exception as e:
    print(type(e).__name__, e)
try:
    ''.x = 1
except Exception as e:
    print(type(e).__name__, e)
try:
    5 .real = 1
except Exception as e:
    print(type(e).__name__, e)
try:
    del int.real
except Exception as e:
    print(type(e).__name__, e)
try:
    [].append = 1
except Exception as e:
    print(type(e).__name__, e)
try:
    object().x = 1
except Exception as e:
    print(type(e).__name__, e)
try:
    list.append(1, 2)
except Exception as e:
    print(type(e).__name__, e)
try:
    str.upper(1)
except Exception as e:
    print(type(e).__name__, e)
try:
    int.__add__('a', 1)
except Exception as e:
    print(type(e).__name__, e)
