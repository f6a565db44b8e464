def deco(f):
    def w(*a, **k):
        print("before", f.__name__); r = f(*a, **k); print("after"); return r
    return w
@deco
def hello(n, *, x=1): return n + x
print(hello(2, x=5), hello.__name__)
def param(n):
    def d(f): 
        f.tags = getattr(f, "tags", []) + [n]
        return f
    return d
@param(1)
@param(2)
def foo(): pass
print(foo.tags)
def clsdeco(cls):
    cls.added = lambda self: "added " + self.name
    orig = cls.__init__
    def init(self, *a):
        orig(self, *a); self.extra = 1
    cls.__init__ = init
    return cls
@clsdeco
class K:
    def __init__(self, name): self.name = name
k = K("n"); print(k.added(), k.extra)
class CountCalls:
    def __init__(self, f): self.f, self.n = f, 0
    def __call__(self, *a): self.n += 1; return self.f(*a)
@CountCalls
def add(a, b): return a + b
add(1, 2); add(3, 4); print(add.n)
import functools
@functools.wraps(hello)
def wr(): "d"
print(wr.__name__, wr.__wrapped__ is hello)
@functools.lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(30), fib.cache_info())
@(lambda f: (lambda: "wrapped " + f()))
def lam(): return "lam"
print(lam())
class D2:
    @staticmethod
    def st(): return "st"
    @classmethod
    def cl(cls): return cls
    @property
    def pr(self): return "pr"
    @functools.cached_property
    def cp(self): print("once"); return 5
d = D2(); print(d.st(), d.cl(), d.pr, d.cp, d.cp, D2.st())
@functools.singledispatch
def sd(x): return "default"
@sd.register
def _(x: int): return "int"
@sd.register(str)
def _(x): return "str"
print(sd(1), sd("a"), sd([]))
@functools.total_ordering
class TO:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(TO(1) <= TO(2), TO(3) > TO(2), TO(1) >= TO(2))
def repeat(times):
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            for _ in range(times): r = func(*args, **kwargs)
            return r
        return wrapper
    return decorator
@repeat(times=3)
def greet(name): print("hi", name); return name
print(greet("bob"), greet.__name__)
def memo(f):
    cache = {}
    def g(*a):
        if a not in cache: cache[a] = f(*a)
        return cache[a]
    g.cache = cache
    return g
@memo
def sq(x): return x * x
sq(2); sq(3); sq(2); print(sq.cache)
def add_repr(cls):
    def __repr__(self): return f"{type(self).__name__}({self.__dict__})"
    cls.__repr__ = __repr__
    return cls
@add_repr
class RR:
    def __init__(self): self.a = 1
print(RR(), [RR()])
def add_eq(cls):
    cls.__eq__ = lambda s, o: True
    cls.__len__ = lambda s: 5
    cls.__getitem__ = lambda s, i: i * 2
    cls.__add__ = lambda s, o: "sum"
    cls.__call__ = lambda s: "called"
    return cls
@add_eq
class EQ: pass
e = EQ(); print(e == 3, len(e), e[4], e + 1, e())
