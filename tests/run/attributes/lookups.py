"""Module doc."""
import math
def f(x, y=1, *, z=2):
    """Doc text."""
    return x
print(f.__name__, f.__doc__, f.__qualname__, f.__module__)
f.calls = 0
f.calls += 3
print(f.calls, hasattr(f, "calls"), hasattr(f, "other"))
def memo(fn):
    cache = {}
    def wrapper(n):
        if n not in cache:
            cache[n] = fn(n)
        wrapper.hits += 1
        return cache[n]
    wrapper.cache = cache
    wrapper.hits = 0
    wrapper.__name__ = fn.__name__
    wrapper.__doc__ = fn.__doc__
    return wrapper
@memo
def sq(n):
    "square"
    return n*n
@memo
def neg(n): return -n
print(sq(3), sq(3), neg(4), sq.cache, neg.cache, sq.hits, neg.hits, sq.__name__, neg.__name__, sq.__doc__, neg.__doc__)
class C:
    """C doc"""
    k = 5
    def m(self): 
        "m doc"
        return self.k
    @property
    def p(self): raise AttributeError("inner")
    def __getattr__(self, name): return "ga " + name
c = C()
m = c.m
print(m.__self__ is c, m.__func__ is C.m, m.__name__, m.__doc__, m.__qualname__, m())
print(m == c.m, m != c.m, hash(m) == hash(c.m), m == C().m)
print(c.p, c.zork, C.__doc__, c.__doc__, c.__module__, __doc__)
class D:
    @property
    def p(self): raise AttributeError("inner")
d = D()
print(getattr(d, "p", "dflt"), hasattr(d, "p"), getattr(d, "q", 3))
try:
    d.p
except AttributeError as e: print(e)
C.k = 6
def newm(self): return "new"
C.m = newm
print(c.m(), c.k)
del C.m
print(c.m)
print(math.__name__)
C.extra = lambda self: 99
print(c.extra())
def mod():
    def inner(): pass
    inner.n = 0
    return inner
a, b = mod(), mod()
a.n = 7
print(a.n, b.n, a is b)
try: del a.n; a.n
except AttributeError as e: print(e)
try: c.m2.x.y
except AttributeError as e: print(e)
try: m.foo = 1
except AttributeError as e: print(e)
