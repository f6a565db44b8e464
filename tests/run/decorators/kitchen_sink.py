# Decorators that are functions, classes, methods, lambdas; callables handed around.
import functools
def trace(fn):
    @functools.wraps(fn)
    def w(*a, **k):
        r = fn(*a, **k)
        print(f"{fn.__name__}{a}{k} = {r!r}")
        return r
    return w
def param(n, *, sep=","):
    def deco(f):
        def inner(*a):
            return sep.join([str(f(*a))] * n)
        inner.__name__ = f"{f.__name__}_x{n}"
        return inner
    return deco
class CountCalls:
    def __init__(self, f): functools.update_wrapper(self, f); self.f = f; self.n = 0
    def __call__(self, *a): self.n += 1; return self.f(*a)
    def __get__(self, obj, cls): return functools.partial(self, obj) if obj is not None else self
@trace
@param(2, sep="-")
def add(a, b): "adds"; return a + b
add(1, 2)
@CountCalls
def hello(): "doc"; return "hi"
hello(); hello(); print(hello.n, hello.__name__, hello.__doc__, hello.__wrapped__ is hello.f)
class K:
    @CountCalls
    def m(self, x): return x * 2
    @staticmethod
    @trace
    def s(x): return x
    @classmethod
    @trace
    def c(cls): return cls.__name__
    @property
    @functools.lru_cache(None)
    def p(self): print("computing"); return 5
    @functools.cached_property
    def cp(self): print("cp"); return [1]
k = K()
print(k.m(4), K.m.n); k.s(1); K.s(2); k.c(); K.c()
print(k.p, k.p, k.cp is k.cp, k.__dict__)
def apply(f, *a): return f(*a)
for f in [len, str, int, lambda x: x, "a-b".split, K, k.m, add, functools.partial(add, 1), print, type, repr, [].append, {}.get, hello.f]:
    try: print(apply(f, "1"))
    except TypeError as e: print("TypeError", e)
    except ValueError as e: print("ValueError", e)
@functools.singledispatch
def sd(x): return f"default {x}"
@sd.register
def _(x: int): return f"int {x}"
@sd.register(list)
def _(x): return f"list {len(x)}"
@sd.register(str)
@sd.register(bytes)
def _(x): return f"text {x!r}"
print(sd(1), sd([1]), sd("s"), sd(b"b"), sd(1.5), sd(True), sorted(t.__name__ for t in sd.registry))
compose = lambda *fs: functools.reduce(lambda f, g: lambda x: f(g(x)), fs)
print(compose(lambda x: x + 1, lambda x: x * 2, int)("5"))
def memo(f):
    cache = {}
    def g(*a):
        if a not in cache: cache[a] = f(*a)
        return cache[a]
    g.cache = cache
    return g
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50), len(fib.cache))
@lambda f: f()
def value(): return 42
print(value)
@(lambda c: type(c.__name__ + "X", (c,), {"extra": 1}))
class Deco: base = 1
print(Deco.__name__, Deco.extra, Deco.base)
def total(cls):
    cls.total = lambda self: sum(v for v in vars(self).values())
    return cls
@total
class T:
    def __init__(self, **k): self.__dict__.update(k)
print(T(a=1, b=2).total(), vars(T(q=1)))
