# decorators
def deco(f):
    print("deco", f.__name__)
    def w(*a, **k): print("before"); r = f(*a, **k); print("after"); return r
    return w
def param(n):
    def d(f):
        def w(*a): return [f(*a) for _ in range(n)]
        w.__name__ = f.__name__
        return w
    return d
@deco
@param(2)
def hello(x): return "hi " + x
print(hello("bob"), hello.__name__)
class CD:
    def __init__(self, f): self.f = f; self.calls = 0
    def __call__(self, *a): self.calls += 1; return self.f(*a)
@CD
def cf(x): return x + 1
print(cf(1), cf(2), cf.calls)
def cls_deco(c): c.extra = "e"; return c
@cls_deco
class K: pass
print(K.extra)
@lambda f: 5
def five(): pass
print(five)
ds = [deco]
@ds[0]
def q(): return 1
q()
import functools
def wr(f):
    @functools.wraps(f)
    def inner(*a, **k):
        "inner doc"
        return f(*a, **k)
    return inner
@wr
def documented(a, b=1):
    "the doc"
    return a
print(documented.__name__, documented.__doc__, documented.__wrapped__(3), documented(4))
class M:
    @deco
    def m(self, x): return x
    @staticmethod
    @deco
    def s(x): return x
    @classmethod
    @deco
    def c(cls): return cls.__name__
    @property
    @deco
    def p(self): return "prop"
m = M(); print(m.m(1), M.s(2), M.c(), m.p)
def memo(f):
    cache = {}
    def w(n):
        if n not in cache: cache[n] = f(n)
        return cache[n]
    w.cache = cache
    return w
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(30), len(fib.cache))
reg = {}
def register(name=None):
    def d(f): reg[name or f.__name__] = f; return f
    return d
@register()
def a(): return "a"
@register("bee")
def b(): return "b"
print({k: v() for k, v in reg.items()})
@functools.lru_cache(maxsize=2)
def lc(x): print("compute", x); return x
lc(1); lc(1); lc(2); lc(3); lc(1); print(lc.cache_info()); lc.cache_clear()
@functools.singledispatch
def sd(x): return "obj"
@sd.register
def _(x: int): return "int"
@sd.register(list)
def _(x): return "list"
print(sd(1), sd([]), sd("a"), sd(True))
@functools.total_ordering
class TO:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(TO(1) <= TO(1), TO(2) > TO(1), TO(1) >= TO(2))
print(functools.reduce(lambda a, b: a * b, [1, 2, 3], 10), functools.partial(int, base=2)("101"))
