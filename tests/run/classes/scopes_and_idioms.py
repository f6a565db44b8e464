# Class bodies as scopes, local and nested classes, registries, patched methods, attributes that shadow.

x = 0

class A:
    x = 1
    print(x)

    def f(self):
        return x
    g = lambda self: x
    y = [x for _ in range(2)]
    z = (lambda: x)()
    for x in range(3):
        pass
    w = x
    if w == 2:
        flag = True

    def method(self):
        return self.flag
    print([k for k in vars() if not k.startswith('__')])
a = A()
print(a.f(), a.g(), A.y, A.z, A.w, a.method(), A.x)

class B:

    def __init__(self):
        self.items = []

    def add(self, x):
        self.items.append(x)
        return self

    def __len__(self):
        return len(self.items)
    size = property(__len__)
    plus = __add__ = add
print(B().add(1).plus(2).size, len(B() + 5))

def make():

    class Local:
        cnt = 0

        def __init__(self):
            Local.cnt += 1
            self.id = Local.cnt
            type(self).last = self

        def __repr__(self):
            return f'Local#{self.id}'
    return Local
L1, L2 = (make(), make())
print(L1(), L1(), L2(), L1 is L2, L1.cnt, L1.last, L1.__qualname__)

class Outer:
    val = 10

    class Inner:
        val = 20

        def get(self):
            return (Outer.val, self.val, Outer.Inner.val)

    def make(self):
        return self.Inner()
    inner_alias = Inner
print(Outer().make().get(), Outer.inner_alias is Outer.Inner, Outer.Inner.__qualname__, Outer.Inner.__name__)

class Base:
    registry = []

    def __init_subclass__(cls, /, register=True, **kw):
        super().__init_subclass__(**kw)
        if register:
            cls.registry.append(cls.__name__)

class S1(Base):
    pass

class S2(Base, register=False):
    pass

class S3(S1):
    registry = []
print(Base.registry, S3.registry)

class Cnt:
    instances = 0
    shared = []

    def __init__(self):
        Cnt.instances += 1
        self.shared.append(self.instances)
        self.instances = 'own'
c1, c2 = (Cnt(), Cnt())
print(Cnt.instances, Cnt.shared, c1.instances, c1.__dict__, 'shared' in c1.__dict__)

class M1:

    def who(self):
        return ['M1'] + (super().who() if hasattr(super(), 'who') else [])

class M2:

    def who(self):
        return ['M2'] + (super().who() if hasattr(super(), 'who') else [])

class Both(M1, M2):

    def who(self):
        return ['Both'] + super().who()
print(Both().who(), [k.__name__ for k in Both.__mro__])

class Str(str):

    def __new__(cls, *a):
        o = super().__new__(cls, *a)
        o.meta = len(o)
        return o

    def shout(self):
        return self.upper() + '!'
s = Str('abc')
print(s, s.shout(), s.meta, s + 'd', isinstance(s, str), len(s), s[1:], s == 'abc', {s: 1}, type(s).__name__)

class Del:

    def __init__(self):
        self.a = 1

    def __delattr__(self, n):
        print('del', n)
        super().__delattr__(n)
d = Del()
del d.a
print(hasattr(d, 'a'), d.__dict__)

class WithClassGetitem:

    def __class_getitem__(cls, item):
        return f'{cls.__name__}[{item}]'
print(WithClassGetitem[int], WithClassGetitem['x', 1])

class Chain:

    def __getattr__(self, n):
        return Chain2(n)

class Chain2(Chain):

    def __init__(self, p):
        self.p = p

    def __getattr__(self, n):
        return Chain2(self.p + '.' + n)

    def __call__(self, *a):
        return f'{self.p}{a}'
print(Chain().a.b.c(1, 2), Chain().x())

class Frozen:

    def __init__(self, v):
        object.__setattr__(self, 'v', v)

    def __setattr__(self, n, v):
        raise AttributeError(f'cannot set {n}')
try:
    Frozen(1).v = 2
except AttributeError as e:
    print(e)

class Eq:

    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return NotImplemented if not isinstance(o, Eq) else self.v == o.v
print(Eq(1) == Eq(1), Eq(1) == 1, Eq(1) != Eq(2), [Eq(1)] == [Eq(1)], Eq(1) in [Eq(1)])
print(type('Dyn', (A,), {'k': 1, 'm': lambda self: self.k})().m(), A.__name__, A.__dict__['w'])
print(A.__bases__, issubclass(A, object))
A.newm = lambda self, v=1: v
print(a.newm(), a.newm(5))
a.newm = lambda: 'inst'
print(a.newm())
del a.newm
print(a.newm())

def func(self):
    return 'attached'
a.attached = func
print(a.attached(None))
A.attached2 = func
print(a.attached2())
import types
a.b3 = types.MethodType(func, a)
print(a.b3())
try:
    a.missing()
except AttributeError as e:
    print(e)
try:
    A.f()
except TypeError as e:
    print(e)
try:
    A().f(1)
except TypeError as e:
    print(e)
