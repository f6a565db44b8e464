# Unpacking, operators and calls that fail: the words of the errors.


def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r))
    except Exception as e:
        print(type(e).__name__, e)


x = (1, 2, 3)
t(tuple, 5); t(tuple, 1, 2); t(tuple, sequence=[1]); t(x.index, 5); t(x.index, 2, 2); t(x.index, 3, -1); t(x.count, 1)
t(x.count); t(x.index); t(lambda: x[5]); t(lambda: x['a']); t(lambda: x[1.0]); t(lambda: x + [1]); t(lambda: x * 'a')
t(lambda: x < [1]); t(lambda: x - x); t(lambda: (1, [])[1].append(2)); t(hash, ([],)); t(lambda: x * -1)
t(lambda: x[::-1]); t(lambda: x[5:]); t(lambda: x[::0]); t(lambda: -x); t(lambda: x.append(1)); t(lambda: x())
none, five = None, 5
t(lambda: none[0]); t(lambda: none()); t(lambda: five[0]); t(lambda: five(3)); t(lambda: x.foo); t(lambda: len[0])
t(lambda: int['a']); t(lambda: str(5)())
def f(): x[0] = 1
t(f)
def f(): del x[0]
t(f)
def f(): a, b = x
t(f)
def f(): a, b, c, d = x
t(f)
def f(): a, *b, c, d, e = x
t(f)
def f(): a, b = 5
t(f)
def f(): a, b = None
t(f)
def f(): (a, b), c = (1, 2)
t(f)
def f(): a, b = 'abc'
t(f)
def f(): a, b = {1: 2}
t(f)
def f(): [a, b] = iter([1])
t(f)


def f():
    for a, b in [(1, 2), (3,)]:
        print(a, b)


t(f)


def f():
    y = ([1],)
    try:
        y[0] += [2]
    finally:
        print(y)


t(f)
def f(): five()
t(f)


def f():
    y = 5
    y.foo = 1


t(f)


def f():
    y = 5
    y[0] = 1


t(f)


def f():
    y = 5
    del y[0]


t(f)


def f():
    y = None
    y.foo


t(f)


def f():
    y = None
    y += 1


t(f)


def f():
    y = 'a'
    y += 1


t(f)


def f():
    y = 1
    y += 'a'


t(f)


def f():
    y = []
    y -= 1


t(f)


def f():
    for i in 5:
        pass


t(f)


def f():
    with 5:
        pass


t(f)
def f(): raise 5
t(f)
def f(): raise 'abc'
t(f)
def f(): return not_defined
t(f)


def f():
    print(zz)
    zz = 1


t(f)


def f():
    del yy
    yy = 1


t(f)
def f(*a): return f2(*5)
def f2(): pass
t(f)
def f(): return f2(**5)
t(f)
def f(): return f2(**{1: 2})
t(f)
def f(): return [*5]
t(f)
def f(): return {**5}
t(f)
def f(): return {**[1]}
t(f)
def f(): return f2(1)
t(f)
def f(): return f2(a=1)
t(f)
def g(a, b, /, c, *, d, e=5): return (a, b, c, d, e)
t(g); t(g, 1); t(g, 1, 2); t(g, 1, 2, 3); t(g, 1, 2, 3, 4); t(g, 1, 2, 3, d=4); t(g, 1, 2, c=3, d=4, e=6)
t(g, a=1, b=2, c=3, d=4); t(g, 1, 2, 3, d=4, z=5); t(g, 1, 2, 3, c=3, d=1); t(g, 1, 2, 3, 4, d=5)
t(g, 1, 2, 3, 4, 5, d=5, e=6)
def h(a, b=2, *c, d): return (a, b, c, d)
t(h); t(h, 1, d=2); t(h, 1, 2, 3, 4); t(h, d=1); t(h, 1, a=2, d=3); t(h, 1, 2, 3, d=4, b=5)
def k(**kw): return kw
t(k, 1); t(k, a=1); t(k, 1, 2, b=3); t(lambda a: a); t(lambda a, b: a, 1); t(lambda: 0, 1); t(lambda *, a: a)
t(lambda *, a, b: a); t(lambda *, a, b, c: a, 1)


class C:
    def m(self, a): return a
    @classmethod
    def c(cls, a):
        return a
    @staticmethod
    def s(a):
        return a


c = C()
t(c.m); t(c.m, 1, 2); t(C.m); t(C.m, 1); t(C.c); t(C.s); t(c.c, 1, 2); t(C, 1); t(C, a=1); t(lambda: c.zz)


class D:
    def __init__(self, a, b): pass


t(D); t(D, 1); t(D, 1, 2, 3); t(D, 1, c=2); t(c)


class E:
    def __new__(cls, a): return super().__new__(cls)


t(E); t(E, 1, 2)


class F:
    def __init__(self): return 5


t(F); t(object, 1)
t(lambda: object.__new__(C)) if 0 else None


class G(C):
    pass


t(G, 5); t(object.__init__, 1, 2); t(lambda: super(int, 'a')); t(type); t(type, 1, 2)
t(type, 'a', 1, {}); t(type, 1, (), {})
print(
    () == [], (1,) == (1.0,), (1, 2) < (1, 3), () < (0,), (1, 'a') == (1, 'a'), tuple('abc'), tuple({1: 2}),
    (1, 2) + (3,), (0,) * 3, 2 in (1, 2), (1, (2, (3,))), (1,), ()
)
print(
    (1, 2).__add__((3,)), (1,).__mul__(2), (1,).__rmul__(2), (1,).__contains__(1), (1,).__len__(), (1,).__eq__((1,)),
    (1,).__lt__((2,)), (1,).__eq__([1]), (1,).__hash__() == hash((1,)), (1, 2).__getitem__(0),
    (1, 2).__getitem__(slice(1)), (1,).__repr__()
)
