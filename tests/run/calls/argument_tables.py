# Every kind of parameter against every kind of call, and what signatures say.


def f(a, b=2, *args, c, d=4, **kw):
    return (a, b, args, c, d, kw)


def g(a, /, b, *, c):
    return (a, b, c)


def h(*, a=1, b):
    return (a, b)


def k(a=[], *, b={}):
    a.append(1)
    b[len(b)] = 1
    return (a, b)


def n():
    return None


def v(*args):
    return args


def w(**kw):
    return kw


def check(fn, *a, **k):
    try:
        print(fn.__name__, fn(*a, **k))
    except TypeError as e:
        print(e)


check(f, 1, c=3)
check(f, 1, 2, 3, 4, c=5, e=6)
check(f, c=1)
check(f, 1)
check(f, 1, a=2, c=3)
check(f)
check(f, 1, b=5, c=1, **{'z': 1})
check(g, 1, 2, c=3)
check(g, 1, b=2, c=3)
check(g, a=1, b=2, c=3)
check(g, 1, 2, 3)
check(g, 1, 2)
check(g, 1)
check(g)
check(g, 1, 2, c=1, d=2)
check(h, b=1)
check(h)
check(h, 1)
check(h, a=1)
check(h, 1, b=2)
check(h, b=1, z=1)
check(k)
check(k)
check(k, [5], b={9: 9})
check(n, 1)
check(n, a=1)
check(n, 1, 2)
check(v, 1, 2, 3)
check(v, a=1)
check(w, a=1, b=2)
check(w, 1)
print(f(*[1, 2], *(3,), **{'c': 1}, **{'e': 2}), v(*range(3), *'ab', 5), w(**{'a': 1}, b=2, **{'c': 3}))
try:
    w(**{'a': 1}, **{'a': 2})
except TypeError as e:
    print(e)
try:
    w(a=1, **{'a': 2})
except TypeError as e:
    print(e)
try:
    w(**{1: 2})
except TypeError as e:
    print(e)
try:
    v(*1)
except TypeError as e:
    print(e)
try:
    w(**1)
except TypeError as e:
    print(e)


class C:

    def m(self, a):
        return a

    @classmethod
    def cm(cls, a):
        return a

    @staticmethod
    def sm(a):
        return a

    def __init__(self, x=0, *, y=0):
        self.x, self.y = (x, y)

    def __call__(self, z):
        return z


c = C()


def tr(fn):
    try:
        print(fn())
    except TypeError as e:
        print(e)


tr(lambda: c.m())
tr(lambda: c.m(1, 2))
tr(lambda: C.m(1))
tr(lambda: C.cm())
tr(lambda: c.sm())
tr(lambda: C(1, 2))
tr(lambda: C(z=1))
tr(lambda: c())
tr(lambda: c(1, 2))
tr(lambda: c(z=5))
tr(lambda: c.m(b=1))
tr(lambda: C.sm(1, 2))
order = []


def o(x):
    order.append(x)
    return x


f(o(1), *[o(2), o(3)], c=o(4), **{'q': o(5)})
print(order)


def dflt(x=o('default')):
    return x


print(dflt(), dflt(5), order[-1])
lam = lambda a, *b, c=3, **d: (a, b, c, d)
print(lam(1), lam(1, 2, c=4, e=5))


def rec(n):
    return 1 if n == 0 else n * rec(n - 1)


print(
    rec(20),
    rec.__name__,
    rec.__code__.co_argcount,
    f.__code__.co_argcount,
    f.__code__.co_kwonlyargcount,
    g.__code__.co_posonlyargcount,
    f.__code__.co_varnames,
)
import inspect

print(
    inspect.signature(f), inspect.signature(g), inspect.signature(C), inspect.signature(c.m), inspect.signature(lam)
)
print([(p.name, str(p.kind), p.default is inspect.Parameter.empty) for p in inspect.signature(f).parameters.values()])
print(inspect.getfullargspec(f))


def ann(a: int, b: str = 'x') -> float:
    return 1.0


print(ann.__annotations__, inspect.signature(ann))


def outer():

    def inner():
        return inner.__qualname__

    return inner()


print(outer(), C.m.__qualname__, (lambda: 0).__name__, C().m.__func__.__name__)
print((lambda *, k: k)(k=1), (lambda a, /: a)(5))


def many(a, b, c, d, e, f, g):
    pass


check(many)
check(many, 1, 2)
check(many, 1, 2, 3, 4, 5, 6, 7, 8)
check(many, g=1)
check(lambda x, y: 1, 1)
