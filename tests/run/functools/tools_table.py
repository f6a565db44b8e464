# The tools of functools: what they keep, show and refuse.
import functools as ft, operator


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


t(ft.reduce, operator.add, [1, 2, 3]); t(ft.reduce, operator.add, []); t(ft.reduce, operator.add, [], 5)
t(ft.reduce, operator.add, [5]); t(ft.reduce, operator.add, 5); t(ft.reduce, operator.add); t(ft.reduce, 5, [1, 2])
t(ft.reduce, lambda a, b: a + [b], [1, 2], []); t(ft.reduce, operator.add, [1], 2, 3)
p = ft.partial(int, base=2)
print(p('101'), p.func, p.args, p.keywords, repr(p)); t(p, '12'); t(ft.partial); t(ft.partial, 5)
t(ft.partial(pow, 2), 5); t(ft.partial(pow, 2, 3))
q = ft.partial(ft.partial(pow, 2), 3)
print(q.func is pow, q.args, q())
p.attr = 5
print(p.attr)
print(ft.partial(print, 1, sep='-')('a', 'b'), repr(ft.partial(len)), repr(ft.partial(len, 'abc')))


def f(a, b=2, *args, **kw):
    'doc of f'
    return (a, b, args, kw)


pf = ft.partial(f, 1, x=5)
print(pf(), pf(3, 4), pf(x=6), pf(y=7)); t(pf, b=1, a=2)


class A:
    def m(self, a, b): return ('m', a, b)
    pm = ft.partialmethod(m, 1)
    pk = ft.partialmethod(m, b=9)


print(A().pm(2), A().pk(3)); t(A().pm)


def deco(fn):
    @ft.wraps(fn)
    def wrapper(*a, **k):
        'wrapper doc'
        return fn(*a, **k)
    return wrapper


g = deco(f)
print(g.__name__, g.__doc__, g.__wrapped__ is f, g.__qualname__, g.__module__, g(1))
f.custom = 1
print(deco(f).custom)


def deco2(fn):
    def w(): pass
    return ft.update_wrapper(w, fn, assigned=('__name__',), updated=())


h = deco2(f)
print(h.__name__, h.__doc__, hasattr(h, 'custom'))
calls = []


@ft.lru_cache(maxsize=2)
def sq(x, **kw):
    calls.append(x)
    return x * x


print(sq(1), sq(2), sq(1), sq(3), sq(2), calls, sq.cache_info(), sq.cache_parameters())
sq.cache_clear(); print(sq.cache_info(), sq.__wrapped__(5), sq.__name__); t(sq, []); t(sq)
print(sq(1.0), sq(1), sq(True), calls)


@ft.lru_cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info(), fib.cache_info().hits, fib.cache_info()._asdict())


@ft.cache
def fac(n):
    return n * fac(n - 1) if n else 1


print(fac(20), fac.cache_info())


@ft.lru_cache(typed=True)
def ty(x):
    return type(x).__name__


print(ty(1), ty(1.0), ty(True), ty.cache_info())


@ft.lru_cache(maxsize=0)
def nc(x):
    return x


nc(1); nc(1); print(nc.cache_info()); t(ft.lru_cache, 'a'); t(lambda: ft.lru_cache(maxsize='x')(len))


@ft.total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v if isinstance(o, V) else NotImplemented
    def __lt__(self, o): return self.v < o.v if isinstance(o, V) else NotImplemented


print(V(1) < V(2), V(1) <= V(1), V(2) > V(1), V(2) >= V(3), V(1) != V(2))
t(lambda: V(1) > 5); t(lambda: V(1) <= 'a')


def tot():
    @ft.total_ordering
    class W:
        pass


t(tot)
def cmp(a, b): return (a > b) - (a < b)
print(sorted([3, 1, 2], key=ft.cmp_to_key(cmp)), sorted('bca', key=ft.cmp_to_key(lambda a, b: -cmp(a, b))))
k = ft.cmp_to_key(cmp)
print(k(1) < k(2), k(1) == k(1), k(2).obj, max([1, 3, 2], key=k))
t(lambda: k(1) < 5); t(hash, k(1)); t(ft.cmp_to_key, 1, 2)


@ft.singledispatch
def show(x, *a):
    return f'default {x!r}'


@show.register(int)
def _(x):
    return f'int {x}'


@show.register
def _(x: list):
    return f'list {len(x)}'


@show.register(str)
@show.register(bytes)
def _s(x):
    return f'text {x!r}'


print(
    show(5), show([1]), show('a'), show(b'b'), show(1.5), show(True), show.dispatch(bool)(3),
    show.registry.keys() == {object, int, list, str, bytes}
)
t(show)


class B:
    @ft.singledispatchmethod
    def neg(self, x):
        raise NotImplementedError('no')
    @neg.register
    def _(self, x: int):
        return -x
    @neg.register
    def _(self, x: bool):
        return not x


print(B().neg(5), B().neg(True)); t(B().neg, 'a')


class C:
    n = 0
    @ft.cached_property
    def val(self):
        'the doc'
        self.n += 1
        return self.n


c = C()
print(c.val, c.val, c.__dict__, C.val.__doc__, C.val.attrname)
del c.val
print(c.val)
c.val = 10
print(c.val)
