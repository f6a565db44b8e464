# Attributes by computed names: commands, visitors, mangled names, dynamic stores.


class A:

    def cmd_go(self):
        return 'go'

    def cmd_stop(self):
        return 'stop'

    def run(self, n):
        return getattr(self, 'cmd_' + n, lambda: 'unknown')()


print([A().run(n) for n in ('go', 'stop', 'x')])


class Node:
    pass


class Num(Node):

    def __init__(s, v):
        s.v = v


class Add(Node):

    def __init__(s, l, r):
        s.l, s.r = (l, r)


class V:

    def visit(s, n):
        return getattr(s, 'visit_' + type(n).__name__, s.generic)(n)

    def generic(s, n):
        raise NotImplementedError(type(n).__name__)

    def visit_Num(s, n):
        return n.v

    def visit_Add(s, n):
        return s.visit(n.l) + s.visit(n.r)


print(V().visit(Add(Num(1), Add(Num(2), Num(3)))))
try:
    V().visit(Node())
except NotImplementedError as e:
    print(e)


class A:
    __x = 1

    def __m(self):
        return 'm'

    def call(self):
        return (self.__m(), self.__x)

    def __getattr__(self, n):
        return 'ga:' + n


class _B:

    def __init__(self):
        self.__y = 2


print(A().call(), A()._A__x, A().__z, vars(_B()), [n for n in dir(A) if 'A__' in n])


def f():
    f.count = getattr(f, 'count', 0) + 1
    return f.count


print(f(), f(), f.count, f.__dict__)


class A:
    __slots__ = ['a']


class B(A):
    __slots__ = ['b']


b = B()
b.a = 1
b.b = 2
print(b.a, b.b, [s for c in B.__mro__ for s in getattr(c, '__slots__', [])])
try:
    b.c = 1
except AttributeError as e:
    print(e)


class A:
    __slots__ = {'x': 'doc for x'}


a = A()
a.x = 1
print(a.x, A.__slots__)


class A:
    __slots__ = 'x'


a = A()
a.x = 2
print(a.x)
