# Calls of every form to functions of every form.

def f(*args, **kwargs):
    print(args, kwargs)
f()
f(1)
f(1, 2, a=3)
f(*[1, 2], **{'a': 1})
f(*(), **{})
f(*'ab', *[1], x=1, **dict(y=2))

def g(a, b=2, *c, d, e=5, **h):
    print(a, b, c, d, e, h)
g(1, d=4)
g(1, 2, 3, 4, d=5, e=6, i=7)
g(*[1, 2, 3], d=0)
g(d=1, a=2)
g(1, **{'d': 4, 'z': 5})

def h(a, b=[]):
    b.append(a)
    return b
print(h(1), h(2), h(3, []), h(4))

def pos(a, b, /, c, *, d):
    print(a, b, c, d)
pos(1, 2, 3, d=4)
pos(1, 2, c=3, d=4)

def k(a, a2=lambda: 5, *, b=None):
    return a2() if b is None else b
print(k(1), k(1, b=3), k(1, lambda: 7))
x = 1

def dflt(a=x):
    return a
x = 2
print(dflt(), dflt(5))

def outer(a):

    def inner(b=a):
        return b
    a = 100
    return inner
print(outer(1)())
print((lambda *a, **k: (a, k))(1, b=2), (lambda a, b=2: a + b)(1), lambda: (yield)) if 0 else print('skip')

def many(a, b, c, d, e, f_, g_, h_, i, j):
    return sum((a, b, c, d, e, f_, g_, h_, i, j))
print(many(*range(10)), many(**dict(zip(['a', 'b', 'c', 'd', 'e', 'f_', 'g_', 'h_', 'i', 'j'], range(10)))))

def rec(n, acc=()):
    return acc if n == 0 else rec(n - 1, acc + (n,))
print(rec(5))

def ret_none():
    pass

def ret_bare():
    return

def ret_tuple():
    return (1, 2)

def ret_star():
    return (*range(3), 9)
print(ret_none(), ret_bare(), ret_tuple(), ret_star())

def nested(a):

    def b(c):

        def d(e):
            return (a, c, e)
        return d
    return b
print(nested(1)(2)(3))
print(sum(map(lambda v: v * 2, filter(lambda v: v % 2, range(5)))))
print(sorted([(1, 'b'), (0, 'a')], key=lambda t: t[1]), max([3, 1], key=lambda v: -v))

def va(first, *rest, sep=','):
    return sep.join(map(str, (first,) + rest))
print(va(1), va(1, 2, 3), va(1, 2, sep='-'))
for fn, args, kw in [(va, (), {}), (pos, (1, 2, 3), {}), (pos, (1,), {'b': 2, 'c': 3, 'd': 4}), (g, (), {}), (h, (1, 2, 3), {}), (k, (), {'z': 1}), (many, (1, 2, 3), {}), (many, range(12), {}), (dflt, (), {'a': 1, 'b': 2})]:
    try:
        print(fn(*args, **kw))
    except TypeError as e:
        print(e)

class C:

    def m(self, *a, **k):
        return (a, k)
    __call__ = m

    @classmethod
    def c(cls, a, *, b=1):
        return (cls.__name__, a, b)

    @staticmethod
    def s(*a):
        return a
print(C().m(1, x=2), C()(3), C.m(C(), 4), C.c(5, b=6), C().c(7), C.s(8), C().s(9, 10))

def annotated(a: int, b: 'str'='x', *args: float, c: list=None, **kw: dict) -> None:
    ...
print(annotated.__annotations__)

def global_fn():
    global made

    def made():
        return 'made globally'
global_fn()
print(made())

def gen_args(*a):
    yield from a
print(list(gen_args(*gen_args(1, 2), 3)))

def swap(a, b):
    return (b, a)
a, b = swap(*swap(1, 2))
print(a, b)

def kwonly(*, a, b):
    return a - b
print(kwonly(b=1, a=5))
try:
    kwonly(1, 2)
except TypeError as e:
    print(e)
try:
    f(**{1: 2})
except TypeError as e:
    print(e)
try:
    g(1, 2, a=3, d=1)
except TypeError as e:
    print(e)
print(f.__code__.co_varnames, g.__defaults__, g.__kwdefaults__, pos.__code__.co_posonlyargcount)

def deep(n):
    if n:
        return deep(n - 1)
    return 'bottom'
print(deep(500))
