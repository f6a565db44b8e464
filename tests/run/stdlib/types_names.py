import types
def f(a, b=1, *c, d, e=2, **g): pass
print(types.FunctionType, isinstance(f, types.FunctionType), isinstance(lambda: 0, types.LambdaType))
n = types.SimpleNamespace(a=1, b="x"); print(n, n.a); n.c = 3; print(n, n == types.SimpleNamespace(a=1,b="x",c=3)); del n.a; print(n, vars(n))
m = types.MappingProxyType({"a": 1}); print(m, m["a"], len(m), list(m))
try: m["b"] = 2
except TypeError as e: print(e)
print(isinstance((i for i in []), types.GeneratorType), types.NoneType, types.EllipsisType, types.NotImplementedType)
class A:
    def m(self): pass
B = types.new_class("B", (A,), {}, lambda ns: ns.update(z=5)); print(B.__name__, B.z, B.__mro__[1] is A)
print(types.DynamicClassAttribute, types.GenericAlias(list, (int,)), int | str, isinstance(int | str, types.UnionType))
@types.coroutine
def gen(): yield 1
print(list(gen()), types.CodeType, isinstance(f.__code__, types.CodeType), types.TracebackType, types.CellType, types.ModuleType)
print(types.resolve_bases((A,)), types.prepare_class("X", (A,))[0])
