# functools and operator: results, reprs and refusals.


def attempt(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


import functools, operator
from functools import *
print(reduce(operator.add, [1, 2, 3]), reduce(lambda a, b: a * b, [], 5))
attempt(reduce, operator.add, [])
attempt(reduce, operator.add, 5)
attempt(reduce, 5, [1, 2])
attempt(reduce)
attempt(reduce, lambda a: a, [1, 2])
p = partial(int, base=2)
print(p("101"), p.func, p.args, p.keywords, p, repr(partial(print, 1, sep="x")))
print(partial(partial(pow, 2), 3)(), partial(p).keywords)
attempt(partial)
attempt(partial, 5)
attempt(p, "9")


class C:
    def m(self, a, b):
        return (a, b)
    pm = partialmethod(m, 1)

    @cached_property
    def cp(self):
        print("computing")
        return 5

    @singledispatchmethod
    def sd(self, x):
        return "obj"

    @sd.register
    def _(self, x: int):
        return "int"

    @sd.register(str)
    def _(self, x):
        return "str"

    @lru_cache
    def lm(self, x):
        return x * 2


c = C()
print(c.pm(2), c.cp, c.cp, c.__dict__, c.sd(1), c.sd("a"), c.sd(1.5), c.lm(3), C.lm.cache_info())
del c.cp
print(c.cp)
attempt(lambda: partialmethod(5))
attempt(c.sd)
calls = []


@lru_cache(maxsize=2)
def f(x, y=0):
    calls.append(x)
    return x + y


f(1)
f(1)
f(2)
f(3)
f(1)
print(calls, f.cache_info(), f.cache_parameters(), f.__wrapped__(9), f.__name__)
f.cache_clear()
print(f.cache_info())
attempt(f, [])


@lru_cache(None, typed=True)
def g(x):
    return type(x).__name__


print(g(1), g(1.0), g(True), g.cache_info())
attempt(lru_cache, "a")
attempt(lambda: lru_cache(-5)(len).cache_info())


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())


@total_ordering
class T:
    def __init__(s, v):
        s.v = v

    def __eq__(s, o):
        return s.v == o.v

    def __lt__(s, o):
        return s.v < o.v


print(T(1) <= T(1), T(2) > T(1), T(1) >= T(2), T(1) != T(2))
try:

    @total_ordering
    class Z:
        pass
except ValueError as e:
    print(e)


@singledispatch
def sd(x, *a):
    """doc"""
    return "base"


@sd.register(int)
def sd_int(x, *a):
    return "int"


@sd.register
def _(x: list | tuple, *a):
    return "seq"


sd.register(type(None), lambda x: "none")
print(sd(1), sd(True), sd([]), sd(()), sd(None), sd("a"), sd.dispatch(bool).__name__)
print(sorted((k.__name__ for k in sd.registry)), sd.__name__, sd.__doc__, sd_int(5))
attempt(sd)
attempt(sd.register, 5)


def deco(fn):

    @wraps(fn)
    def inner(*a, **k):
        """inner doc"""
        return fn(*a, **k)
    return inner


@deco
def orig(a: int) -> str:
    """orig doc"""
    return str(a)


print(orig.__name__, orig.__doc__, orig.__wrapped__.__name__, orig.__annotations__, orig(5))
print(orig.__qualname__, orig.__module__, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
print(cmp_to_key(lambda a, b: 0)(1) == cmp_to_key(lambda a, b: 0)(2))
k = cmp_to_key(lambda a, b: a - b)
print(k(1) < k(2), k(3).obj)
attempt(lambda: k(1) < 5)
attempt(hash, k(1))
for name, args in [
    ("add", (1, 2)), ("sub", (1, 2)), ("mul", ("a", 3)), ("truediv", (1, 2)), ("floordiv", (7, 2)), ("mod", (7, 3)),
    ("pow", (2, 3)), ("neg", (1,)), ("not_", (1,)), ("truth", ([],)), ("lshift", (1, 3)), ("and_", (6, 3)),
    ("xor", (6, 3)), ("inv", (5,)), ("concat", ([1], [2])), ("contains", ([1], 1)), ("countOf", ([1, 1], 1)),
    ("indexOf", ([1, 2], 2)), ("getitem", ([1, 2], 1)), ("length_hint", ([1],)), ("is_", (1, 1)),
    ("is_not", (None, 1)), ("lt", (1, 2)), ("iadd", ([1], [2])), ("index", (5,)), ("matmul", (1, 2)),
    ("call", (max, 1, 2)), ("abs", (-1,)), ("concat", (1, 2)), ("indexOf", ([], 1)), ("index", (1.5,)),
    ("getitem", ({}, 1)), ("add", (1, "a")), ("add", (1,)),
]:
    fn = getattr(operator, name, None)
    if fn is None:
        print(name, "missing")
        continue
    try:
        print(name, fn(*args))
    except Exception as e:
        print(name, type(e).__name__, e)
ig = operator.itemgetter(1)
print(ig([1, 2]), operator.itemgetter(0, -1)("abc"), operator.itemgetter("a")({"a": 1}))
print(operator.itemgetter(slice(1))("abc"), operator.attrgetter("real", "imag")(1j))
print(operator.attrgetter("__class__.__name__")(5), operator.methodcaller("split", ",")("a,b"))
print(operator.methodcaller("f" if 0 else "upper")("a"), repr(ig), repr(operator.attrgetter("a.b")))
print(repr(operator.methodcaller("x", 1, k=2)))
attempt(operator.itemgetter)
attempt(operator.attrgetter, 5)
attempt(ig, 5)
attempt(operator.attrgetter("nope"), 5)
attempt(operator.methodcaller)
attempt(operator.methodcaller, 5)
attempt(ig, [1])
d = {}
operator.setitem(d, 1, 2)
operator.delitem(d, 1)
print(d)
