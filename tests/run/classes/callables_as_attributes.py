# Classes, functions and builtins kept as attributes, in dicts, and handed to helpers.

class A:

    def __init__(self, v=None):
        self.v = v

    def __repr__(self):
        return 'A(%r)' % self.v

class B:
    make = A
    fn = lambda self, x: (type(self).__name__, x)
    builtin = len
    sfn = staticmethod(lambda x: x + 1)
    cl = classmethod(lambda c, x: (c.__name__, x))
b = B()
print(b.make(1), B.make(2), b.fn(3), b.builtin('abc'), B.builtin([1]), b.sfn(4), B.sfn(5), b.cl(6))
b.make = B
print(b.make().make(9))
b.fn = len
print(b.fn('xx'))
f = B.fn
print(f(b, 1))
print(A(A(1)), [A(), A(2)], {1: A()}, (A(),), A([A()]))

class C(A):
    pass
for cls in (A, B, C, int, str, list, dict, tuple, set, float, bool, bytes, object):
    o = cls()
    print(cls.__name__, o if cls not in (B, object) else '-', isinstance(o, A), type(o) is cls)

def apply(f, *args, **kw):
    return f(*args, **kw)
print(apply(A, 1), apply(A, v=2), apply(b.cl, 3), apply(''.join, ['a', 'b']), apply(str.upper, 'x'))
print(apply(dict, a=1), apply(int, 'ff', base=16), apply(max, 1, 2, 3))
print(apply(sorted, [3, 1], reverse=True), apply(print, 'p', sep=''))
d = {'+': int.__add__, '-': int.__sub__, 'l': len, 'A': A}
print(d['+'](1, 2), d['-'](1, 2), d['l']('abc'), d['A'](3))

class Call:

    def __call__(self, *a, **k):
        return (a, k)
c = Call()
print(c(), c(1, x=2), c.__call__(3), Call.__call__(c, 4), callable(c), callable(A), callable(1))

class Cnt:
    n = 0

    def __init__(self):
        Cnt.n += 1
        self.n += 10
x = Cnt()
y = Cnt()
print(Cnt.n, x.n, y.n, x.__dict__, Cnt().n)

class Meth:

    def m(self):
        return self
    alias = m

    def __init__(self):
        self.bound = self.m
m = Meth()
print(m.alias() is m, m.bound() is m, m.m == m.m, m.m is m.m, m.m == Meth().m)
print([f.__name__ for f in (A.__init__, apply, len, A, b.cl, c.__call__, lambda: 0, str.upper, [].append)])
setattr(A, 'dyn', lambda self, k=2: self.v * k)
print(A(3).dyn(), A(3).dyn(4), hasattr(A, 'dyn'))
delattr(A, 'dyn')
print(hasattr(A, 'dyn'))
print(getattr(A(1), 'v'), getattr(A(1), 'w', 'dflt'), getattr(A, '__name__'))
for n in ('v', 'x', '__class__', '__init__'):
    print(n, hasattr(A(), n))
