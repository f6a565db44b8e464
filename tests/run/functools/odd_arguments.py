# functools and copy: caches, dispatch, wrappers, protocols.
import functools as F
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
t(lambda: F.reduce(lambda a, b: a + b, [1, 2, 3]))
t(lambda: F.reduce(lambda a, b: a + b, []))
t(lambda: F.reduce(lambda a, b: a + b, [], 5))
t(lambda: F.reduce(1, [1, 2]))
t(lambda: F.reduce(lambda a, b: a, 1))
p = F.partial(int, base=2); t(lambda: p("101")); t(lambda: p.func is int); t(lambda: (p.args, p.keywords)); t(lambda: p); t(lambda: F.partial(print)); t(lambda: F.partial()); t(lambda: F.partial(1)); t(lambda: F.partial(F.partial(pow, 2), 3)())
@F.lru_cache(maxsize=2)
def f(x, y=1):
    print("calc", x, y); return x + y
f(1); f(1); f(2); f(3); f(1); f(1, y=1); print(f.cache_info(), f.cache_parameters()); f.cache_clear(); print(f.cache_info()); t(lambda: f([])); print(f.__wrapped__(1), f.__name__)
@F.cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
@F.lru_cache(typed=True)
def ty(x): return type(x).__name__
print(ty(1), ty(1.0), ty(True), ty.cache_info())
@F.total_ordering
class V:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __lt__(s, o): return s.v < o.v
print(V(1) <= V(2), V(1) >= V(2), V(2) > V(1))
t(lambda: F.total_ordering(type("X", (), {})))
@F.singledispatch
def sd(x): return "obj"
@sd.register
def _(x: int): return "int"
@sd.register(list)
def _(x): return "list"
@sd.register(str)
@sd.register(bytes)
def _(x): return "text"
print(sd(1), sd([]), sd("a"), sd(b""), sd(1.0), sd(True), sd.dispatch(bool)(1)); t(lambda: sd()); print(sorted(k.__name__ for k in sd.registry))
class M:
    @F.singledispatchmethod
    def go(self, x): return "any"
    @go.register
    def _(self, x: int): return "int"
    @F.cached_property
    def cp(self): print("once"); return 5
    pm = F.partialmethod(lambda self, a, b: (a, b), 1)
m = M(); print(m.go(1), m.go("a"), m.cp, m.cp, m.__dict__, m.pm(2)); del m.cp; print(m.cp)
def deco(fn):
    @F.wraps(fn)
    def w(*a, **k):
        "wdoc"
        return fn(*a, **k)
    return w
@deco
def g(a: int) -> str:
    "gdoc"
print(g.__name__, g.__doc__, g.__wrapped__.__name__, g.__annotations__, g.__module__, g.__qualname__)
t(lambda: sorted([3, 1, 2], key=F.cmp_to_key(lambda a, b: b - a))); K = F.cmp_to_key(lambda a, b: a - b)
t(lambda: K(1) < K(2))
t(lambda: K(1) == K(1))
t(lambda: K(1) < 1)
t(lambda: hash(K(1)))
print(F.WRAPPER_ASSIGNMENTS, F.WRAPPER_UPDATES)
import copy
class N:
    def __init__(self): self.l = [1, [2]]
    def __deepcopy__(self, memo): print("dc"); return self
    def __copy__(self): print("c"); return 5
n = N(); print(copy.copy(n), copy.deepcopy(n) is n, copy.deepcopy([n, {1: (n,)}])[0] is n)
a = [1, [2, 3]]; b = copy.copy(a); c = copy.deepcopy(a); a[1].append(9); print(b, c); l = []; l.append(l); q = copy.deepcopy(l); print(q[0] is q, copy.copy((1,)), copy.deepcopy({1: {2}}))
class P2:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return self.x == o.x
x = P2([1]); y = copy.copy(x); z = copy.deepcopy(x); print(y.x is x.x, z.x is x.x, z == x); t(lambda: copy.copy(copy)); t(lambda: copy.replace(x)); 
class Slots:
    __slots__ = ("a", "b")
s = Slots(); s.a = [1]; s2 = copy.deepcopy(s); print(s2.a, s2.a is s.a, hasattr(s2, "b"))
