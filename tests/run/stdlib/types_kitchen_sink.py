# Namespaces, proxies, bound functions, new classes and coroutines of `types`.


import types

ns = types.SimpleNamespace(a=1, b=[2])
ns.c = 3
print(ns, ns == types.SimpleNamespace(a=1, b=[2], c=3), vars(ns))
del ns.a
print(ns)
m = types.MappingProxyType({'a': 1})
print(m, m['a'], dict(m), len(m), 'a' in m)
try:
    m['b'] = 1
except TypeError as e:
    print(e)


class C:
    pass


def f(self, x):
    return (self.__class__.__name__, x)


c = C()
c.f = types.MethodType(f, c)
print(c.f(1), c.f.__self__ is c, c.f.__func__ is f)
N = types.new_class('N', (C,), {}, lambda ns: ns.update(v=5))
print(N.v, N.__bases__, N.__name__)
print(
    types.FunctionType is type(f),
    types.LambdaType is types.FunctionType,
    types.GeneratorType,
    types.NoneType,
    types.EllipsisType,
    isinstance(int | str, types.UnionType),
    isinstance(list[int], types.GenericAlias),
)


class D:

    @types.DynamicClassAttribute
    def x(self):
        return 'inst'


print(D().x)


@types.coroutine
def co():
    r = yield 1
    return r


async def main():
    return await co()


g = main()
print(g.send(None))
try:
    g.send(7)
except StopIteration as e:
    print(e.value)
