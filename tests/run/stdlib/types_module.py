import types
from types import SimpleNamespace, MethodType, FunctionType, MappingProxyType, GeneratorType
n = SimpleNamespace(a=1, b="two")
print(n, n.a, n == SimpleNamespace(a=1, b="two"), n == SimpleNamespace(a=1))
n.c = [1]
print(n, vars(n))
del n.a
print(n)
class C:
    pass
def f(self, x): return (type(self).__name__, x)
c = C()
c.m = MethodType(f, c)
print(c.m(3), isinstance(c.m, MethodType), isinstance(f, FunctionType), isinstance(len, types.BuiltinFunctionType))
print(isinstance(lambda: 0, types.LambdaType), types.LambdaType is FunctionType)
def g(): yield 1
print(isinstance(g(), GeneratorType), isinstance(types, types.ModuleType))
m = MappingProxyType({"a": 1})
print(m, m["a"], len(m), list(m), "a" in m)
try:
    m["b"] = 2
except TypeError as e:
    print(e)
K = types.new_class("K", (C,), {}, lambda ns: ns.update(x=5))
print(K, K.x, issubclass(K, C))
print(types.NoneType, types.EllipsisType, types.NotImplementedType)
async def co(): pass
x = co(); print(isinstance(x, types.CoroutineType)); x.close()
print(isinstance(C.__dict__, MappingProxyType), type(C.__dict__).__name__)
print(isinstance(int | str, types.UnionType), isinstance(list[int], types.GenericAlias))
print(repr(SimpleNamespace()), SimpleNamespace(x=1).__dict__)
class DC:
    @types.DynamicClassAttribute
    def v(self): return 5
print(DC().v)
print(types.CodeType.__name__, f.__code__.__class__ is types.CodeType)
