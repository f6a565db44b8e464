# Decorators as functions, classes and calls, and the decorators of functools.

import functools


def deco(f):

    @functools.wraps(f)
    def w(*a, **k):
        """wrapper doc"""
        print('call', f.__name__, a, k)
        return f(*a, **k)
    return w


@deco
def add(a, b=1):
    """adds"""
    return a + b


print(add(1, b=2), add.__name__, add.__doc__, add.__wrapped__(3, 4), add.__module__, add.__qualname__)


def param(n):

    def d(f):

        def w(*a):
            return [f(*a) for _ in range(n)]
        return w
    return d


@param(3)
def hi(x):
    return x


print(hi(2))


class Counter:

    def __init__(self, f):
        functools.update_wrapper(self, f)
        self.f = f
        self.n = 0

    def __call__(self, *a):
        self.n += 1
        return self.f(*a)

    def __get__(self, i, o):
        return functools.partial(self, i) if i is not None else self


@Counter
def foo(x):
    return x * 2


print(foo(1), foo(2), foo.n, foo.__name__, foo.__wrapped__.__name__)


class K:

    @Counter
    def m(self, x):
        return (type(self).__name__, x)


print(K().m(5), K.m.n)


def cls_deco(c):
    c.added = lambda self: 'added ' + c.__name__
    return c


@cls_deco
class D:
    pass


print(D().added())


def singleton(c):
    inst = {}

    def get(*a):
        if c not in inst:
            inst[c] = c(*a)
        return inst[c]
    return get


@singleton
class S:

    def __init__(self, x=0):
        self.x = x


print(S(1) is S(2), S().x)


def trace(*names, **opts):

    def d(f):
        f.trace = (names, opts)
        return f
    return d


@trace('a', 'b', lvl=3)
@trace('inner')
def q():
    pass


print(q.trace)
order = []


def o(n):
    order.append(('make', n))

    def d(f):
        order.append(('apply', n))
        return f
    return d


@o(1)
@o(2)
def z():
    pass


print(order)


@functools.lru_cache(maxsize=2)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(20), fib.cache_info(), fib.cache_parameters())
fib.cache_clear()
print(fib.cache_info())


@functools.singledispatch
def sd(x):
    return 'obj'


@sd.register
def _(x: int):
    return 'int'


@sd.register(list)
def _(x):
    return 'list'


print(sd(1), sd([]), sd('s'), sd.dispatch(int)(3), sorted((k.__name__ for k in sd.registry)))


@functools.total_ordering
class TO:

    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return self.v == o.v

    def __lt__(self, o):
        return self.v < o.v


print(TO(1) <= TO(1), TO(2) > TO(1), TO(1) >= TO(2))


class CP:

    @functools.cached_property
    def v(self):
        print('once')
        return 5


c = CP()
print(c.v, c.v, c.__dict__)
p = functools.partial(print, 'a', sep='-')
p('b')
print(p.func is print, p.args, p.keywords)
print(functools.reduce(lambda a, b: a * b, [1, 2, 3, 4]), functools.reduce(lambda a, b: a + b, [], 5))
try:
    functools.reduce(lambda a, b: a, [])
except TypeError as e:
    print(e)


class PM:

    def base(self, a, b):
        return (a, b)
    pm = functools.partialmethod(base, 1)


print(PM().pm(2))
print(sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
x = [lambda: 1, lambda: 2]


@x[1].__class__ if False else lambda f: f
def weird():
    return 'w'


print(weird())


class Prop:

    @property
    def a(self):
        return 1

    @classmethod
    def cm(cls):
        return cls.__name__

    @staticmethod
    def sm():
        return 'sm'


print(Prop.__dict__['cm'].__func__.__name__, Prop.__dict__['sm'].__func__(), isinstance(Prop.__dict__['cm'], classmethod), Prop.__dict__['sm']())
