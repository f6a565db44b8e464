# Signatures, bound arguments, kinds of objects, and functions of types.

import inspect, types


def f(a, b: int=2, /, c=3, *args, d, e=5, **kw) -> str:
    """doc"""


sig = inspect.signature(f)
print(sig, list(sig.parameters), sig.return_annotation)
for n, p in sig.parameters.items():
    print(n, p.kind, p.default is p.empty, p.annotation is p.empty, p)
b = sig.bind(1, 2, 3, 4, d=6, z=7)
print(b.arguments, b.args, b.kwargs)
b2 = sig.bind(1, d=1)
b2.apply_defaults()
print(b2.arguments)
try:
    sig.bind()
except TypeError as e:
    print(e)
try:
    sig.bind(1, 2, q=1)
except TypeError as e:
    print(e)


class C:
    """cls doc"""
    attr = 1

    def m(self, x):
        """m doc"""
        return x

    @classmethod
    def cm(cls):
        pass

    @staticmethod
    def sm():
        pass

    @property
    def p(self):
        return 1


print(inspect.isclass(C), inspect.isfunction(C.m), inspect.ismethod(C().m), inspect.ismethod(C.cm), inspect.isfunction(C.sm), inspect.isbuiltin(len), inspect.ismodule(types), inspect.isroutine(len), inspect.isdatadescriptor(C.__dict__['p']), inspect.isabstract(C))
print([n for n, v in inspect.getmembers(C, inspect.isfunction)], inspect.getdoc(C.m), inspect.getmro(C), inspect.signature(C.m), inspect.signature(C().m), inspect.signature(C.cm))
print(inspect.signature(lambda x, *, y=1: 0), inspect.getfullargspec(f), inspect.unwrap(f) is f)
print(dir(C)[-5:], [n for n in dir(C()) if not n.startswith('_')], vars(C)['attr'], 'm' in C.__dict__)
print(types.FunctionType, type(f) is types.FunctionType, isinstance(C().m, types.MethodType), types.MethodType(lambda s: s.attr, C())(), isinstance(len, types.BuiltinFunctionType), types.SimpleNamespace(a=1, b='x'), types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1))
mp = types.MappingProxyType({'a': 1})
print(mp, mp['a'], len(mp))
try:
    mp['b'] = 1
except TypeError as e:
    print(e)
print(f.__code__.co_varnames, f.__code__.co_argcount, f.__code__.co_kwonlyargcount, f.__code__.co_flags & 4, f.__code__.co_flags & 8, f.__kwdefaults__, f.__defaults__)
K = types.new_class('K', (C,), {}, lambda ns: ns.update(z=5))
print(K.z, K.__mro__[1].__name__)
print(hasattr(C, '__init__'), getattr(C, 'nope', None), callable(C.m))
setattr(C, 'new', 5)
print(C().new)
delattr(C, 'new')
print(hasattr(C, 'new'))
print(type(C.__dict__), type(C.__dict__['cm']), type(C.__dict__['sm']), type(C.__dict__['p']), C.p.fget.__name__)
print(f.__name__, f.__qualname__, C.m.__qualname__, f.__doc__, f.__module__, f.__annotations__)
print(inspect.iscoroutinefunction(f), inspect.isgeneratorfunction(f), inspect.isawaitable(5))
