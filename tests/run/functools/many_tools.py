import functools
from functools import *
@singledispatch
def f(x, verbose=False):
    return "base " + repr(x)
@f.register
def _(x: int, verbose=False): return "int %d" % x
@f.register(list)
def g(x, verbose=False): return "list " + str(len(x))
@f.register(float)
@f.register(complex)
def _(x, verbose=False): return "num"
f.register(type(None), lambda x, verbose=False: "none")
print(f(1), f([1]), f(1.5), f(2j), f(None), f("s"), f(True))
print(f.dispatch(int) is f.dispatch(bool), f.dispatch(dict).__name__)
print(sorted(c.__name__ for c in f.registry.keys()))
class Shape:
    @singledispatchmethod
    def area(self, x): raise NotImplementedError("no")
    @area.register
    def _(self, x: int): return x * x
    @area.register
    def _(self, x: str): return x.upper()
s = Shape(); print(s.area(3), s.area("ab"))
try: s.area(1.0)
except NotImplementedError as e: print(e)
class C:
    n = 0
    @cached_property
    def v(self):
        C.n += 1
        return C.n * 10
c = C(); print(c.v, c.v, C.n, c.__dict__); del c.v; print(c.v)
@total_ordering
class V:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return self.x == o.x if isinstance(o, V) else NotImplemented
    def __lt__(self, o): return self.x < o.x if isinstance(o, V) else NotImplemented
print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2), V(1) != V(2))
try: V(1) <= 3
except TypeError as e: print(e)
@lru_cache(maxsize=2)
def sq(x): print("call", x); return x*x
print(sq(1), sq(2), sq(1), sq(3), sq(2)); print(sq.cache_info()); sq.cache_clear(); print(sq.cache_info()); print(sq.cache_parameters())
print(sq.__wrapped__(5), sq.__name__)
@cache
def fib(n): return n if n < 2 else fib(n-1)+fib(n-2)
print(fib(80), fib.cache_info())
p = partial(int, base=2); print(p("101"), p.func, p.args, p.keywords); print(p)
def hello(a, b, *, c=1): "doc"; return (a, b, c)
q = partial(hello, 1, c=5); print(q(2)); print(repr(q).split(" at ")[0]); print(partial(q, 7).args)
class Cell:
    def __init__(self): self.alive = False
    def set_state(self, s): self.alive = s
    set_alive = partialmethod(set_state, True); set_dead = partialmethod(set_state, False)
x = Cell(); x.set_alive(); print(x.alive); x.set_dead(); print(x.alive)
@wraps(hello)
def w(*a, **k): return hello(*a, **k)
print(w.__name__, w.__doc__, w.__wrapped__ is hello)
print(reduce(lambda a,b: a*b, range(1,6)), reduce(lambda a,b:a+b, [], 5))
try: reduce(lambda a,b:a, [])
except TypeError as e: print(e)
print(sorted([3,1,2], key=cmp_to_key(lambda a,b: b-a)))
K = cmp_to_key(lambda a,b: a-b); print(K(1) < K(2), K(1) == K(1), K(3).obj)
try: sq([1])
except TypeError as e: print(e)
print(WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)
class N:
    @lru_cache(None)
    def m(self, a, b=2): return a+b
n = N(); print(n.m(1), n.m(1), n.m(1, b=3), N.m.cache_info())
@lru_cache
def typed(x): return type(x).__name__
print(typed(1), typed(1.0))
@lru_cache(typed=True)
def typed2(x): return type(x).__name__
print(typed2(1), typed2(1.0), typed2.cache_info())
