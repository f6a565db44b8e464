import functools, operator as op
def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
t(functools.reduce, op.add, [1, 2, 3]); t(functools.reduce, op.add, [], 5); t(functools.reduce, op.add, []); t(functools.reduce, lambda a, b: a + b, "abc", "z"); t(functools.reduce, op.add, [1])
p = functools.partial(int, base=2); print(p("101"), p.func, p.args, p.keywords, p); q = functools.partial(pow, 2); print(q(3), functools.partial(q, 5)(), functools.partial(q, 5).args); t(functools.partial, 5)
@functools.lru_cache(maxsize=2)
def f(x): print("call", x); return x * 2
f(1); f(1); f(2); f(3); f(1); print(f.cache_info(), f.cache_parameters()); f.cache_clear(); print(f.cache_info(), f.__wrapped__(4), f.__name__)
@functools.cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
@functools.total_ordering
class T:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __lt__(s, o): return s.v < o.v
print(T(1) <= T(2), T(2) > T(1), T(1) >= T(1), T(1) != T(2))
@functools.singledispatch
def g(x): return "obj"
@g.register
def _(x: int): return "int"
@g.register(list)
def _(x): return "list"
@g.register(str)
@g.register(bytes)
def _(x): return "text"
print(g(1), g([]), g("a"), g(b""), g(1.5), g(True), g.dispatch(bool) is g.dispatch(int))
def deco(fn):
    @functools.wraps(fn)
    def w(*a, **k):
        "wdoc"
        return fn(*a, **k)
    return w
@deco
def h(x):
    "hdoc"
    return x
print(h.__name__, h.__doc__, h.__wrapped__(3), h(2))
class C:
    @functools.cached_property
    def v(self): print("compute"); return 5
    def m(self, a, b): return (a, b)
    pm = functools.partialmethod(m, 1)
c = C(); print(c.v, c.v, c.pm(2)); del c.v; print(c.v)
for n in ("add sub mul truediv floordiv mod pow lshift rshift and_ or_ xor eq ne lt le gt ge is_ is_not contains concat countOf indexOf getitem matmul").split():
    fn = getattr(op, n, None)
    if n in ("contains", "concat", "countOf", "indexOf", "getitem"): continue
    t(fn, 7, 2)
t(op.neg, 5); t(op.pos, -5); t(op.not_, 0); t(op.truth, []); t(op.inv, 5); t(op.abs, -1); t(op.index, 5); t(op.index, "a"); t(op.concat, "a", "b"); t(op.concat, 1, 2); t(op.contains, [1], 1); t(op.countOf, [1, 1], 1); t(op.indexOf, [1, 2], 2); t(op.indexOf, [1], 5); t(op.getitem, [1, 2], 0); t(op.getitem, {"a": 1}, "a"); t(op.length_hint, [1, 2]); t(op.length_hint, iter([1])); t(op.length_hint, 5, 7)
l = [3, 4]; op.setitem(l, 0, 9); op.delitem(l, 1); print(l, op.iadd(l, [1]), op.imul(2, 3), op.call(len, "abc"))
t(op.itemgetter(1), [1, 2]); t(op.itemgetter(0, 1), "ab"); t(op.itemgetter("a"), {"a": 5}); t(op.itemgetter(5), [1]); t(op.attrgetter("real"), 5); t(op.attrgetter("real", "imag"), 5); t(op.attrgetter("real.imag"), 5); t(op.methodcaller("upper"), "a"); t(op.methodcaller("split", ",", maxsplit=1), "a,b,c"); print(op.itemgetter(1), op.attrgetter("a.b"), op.methodcaller("f", 1, k=2)); t(op.attrgetter, 5)
print(sorted([("a", 3), ("b", 1)], key=op.itemgetter(1)), list(map(op.mul, [1, 2], [3, 4])))
