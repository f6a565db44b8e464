# functools and operator with odd arguments.

import functools, operator
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, "|", e)
t(lambda: functools.reduce(operator.add, [1, 2, 3]))
t(lambda: functools.reduce(operator.add, []))
t(lambda: functools.reduce(operator.add, [], 5))
t(lambda: functools.reduce(max, [3, 1, 2], 10))
t(lambda: functools.reduce(5, [1, 2]))
t(lambda: functools.reduce(operator.add, 5))
p = functools.partial(int, base=2)
t(lambda: p("101"))
t(lambda: p.func)
t(lambda: p.args)
t(lambda: p.keywords)
t(lambda: functools.partial(print, 1, 2, sep="-")(3))
t(lambda: functools.partial(5))
t(lambda: functools.partial(pow, 2)(5))
t(lambda: functools.partial(functools.partial(pow, 2), 3)())
t(lambda: functools.partial(lambda *a, **k: (a, k), 1, x=2)(3, y=4, x=5))
@functools.lru_cache(maxsize=2)
def f(x): print("call", x); return x * 2
t(lambda: f(1))
t(lambda: f(1))
t(lambda: f(2))
t(lambda: f(3))
t(lambda: f(1))
t(lambda: f.cache_info())
t(lambda: f.cache_clear())
t(lambda: f.cache_info())
t(lambda: f([]))
t(lambda: f.__wrapped__(5))
t(lambda: f.cache_parameters())
@functools.cache
def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
t(lambda: fib(80))
t(lambda: fib.cache_info())
@functools.singledispatch
def g(x): return "obj"
@g.register
def _(x: int): return "int"
@g.register(list)
def _(x): return "list"
@g.register(str)
@g.register(bytes)
def _(x): return "strs"
t(lambda: (g(1), g([]), g(1.5), g("a"), g(b""), g(True), g(None)))
t(lambda: g())
t(lambda: g.dispatch(bool)(1))
t(lambda: g.registry[int](5))
@functools.total_ordering
class V:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __lt__(s, o): return s.v < o.v
t(lambda: (V(1) <= V(2), V(1) > V(2), V(1) >= V(1), V(2) > V(1)))
t(lambda: sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
def deco(fn):
    @functools.wraps(fn)
    def w(*a, **k):
        "w doc"
        return fn(*a, **k)
    return w
@deco
def h(a, b=2):
    "h doc"
    return a + b
t(lambda: (h.__name__, h.__doc__, h.__wrapped__.__name__, h(1)))
class C:
    @functools.cached_property
    def x(self): print("computing"); return 42
c = C(); t(lambda: c.x); t(lambda: c.x); t(lambda: "x" in c.__dict__)
del c.x; t(lambda: c.x); c.x = 5; t(lambda: c.x)
class D:
    @functools.partialmethod
    def z(self): pass
    def setv(self, a, b): return (a, b)
    s1 = functools.partialmethod(setv, 1)
t(lambda: D().s1(2))
t(lambda: operator.itemgetter(1, 2)("abc"))
t(lambda: operator.attrgetter("real", "imag")(1j))
t(lambda: operator.methodcaller("upper")("a"))
t(lambda: operator.itemgetter("x")({}))
t(lambda: operator.attrgetter("foo.bar")(1))
t(lambda: operator.index(1.5))
t(lambda: operator.concat(1, 2))
t(lambda: operator.countOf([1, 1], 1))
t(lambda: operator.indexOf([1], 2))
t(lambda: repr(operator.itemgetter(1)))
t(lambda: operator.iadd([1], [2]))
t(lambda: operator.truth([]))
t(lambda: operator.is_not(1, None))
t(lambda: operator.contains("abc", "b"))
t(lambda: operator.length_hint(iter([1, 2])))
t(lambda: operator.not_(1))
t(lambda: operator.pow(2, 3))
t(lambda: operator.call(max, 1, 2))
t(lambda: functools.partial())
t(lambda: operator.itemgetter())
