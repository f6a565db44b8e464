# Attribute hooks, classes that change, what construction returns, super() and its errors, facts about types.

class A:

    def __getattribute__(self, n):
        print('ga', n)
        return object.__getattribute__(self, n)

    def __setattr__(self, n, v):
        print('sa', n, v)
        object.__setattr__(self, n, v)

    def __delattr__(self, n):
        print('da', n)
        object.__delattr__(self, n)
    x = 1


a = A()
a.y = 2
print(a.x, a.y)
del a.y
try:
    a.y
except AttributeError as e:
    print(e, e.name)


class B:

    def __getattr__(self, n):
        return n.upper()


b = B()
print(b.foo, hasattr(b, 'x'), getattr(b, 'q'))


class C:
    pass


class D:
    pass


c = C()
c.__class__ = D
print(type(c).__name__, isinstance(c, D))
try:
    c.__class__ = int
except TypeError as e:
    print(e)
try:
    c.__class__ = 5
except TypeError as e:
    print(e)
print(C.__dict__.get('x'), C.__name__, C.__qualname__, C.__module__, C.__bases__, C.__mro__, C.mro() == list(C.__mro__), C.__base__)
C.__name__ = 'Renamed'
print(C, C.__name__)
try:
    int.foo = 1
except TypeError as e:
    print(e)
try:
    del int.real
except TypeError as e:
    print(e)
try:
    C.__dict__['a'] = 1
except TypeError as e:
    print(e)


class S:
    inst = None

    def __new__(cls, *a, **k):
        if cls.inst is None:
            cls.inst = super().__new__(cls)
        return cls.inst

    def __init__(self, v=0):
        self.v = v


print(S(1) is S(2), S.inst.v)


class N:

    def __new__(cls):
        return 42


print(N())


class I:

    def __init__(self):
        return 5


try:
    I()
except TypeError as e:
    print(e)


class E2:

    def __eq__(self, o):
        return True


try:
    hash(E2())
except TypeError as e:
    print(e)
print(E2.__hash__, E2() != 5)


class P:

    def __init__(self, **k):
        self.__dict__.update(k)


p = P(a=1, b=2)
print(vars(p), p.a, sorted(p.__dict__))
p.__dict__ = {'z': 1}
print(p.z, hasattr(p, 'a'))
try:
    p.__dict__ = 5
except TypeError as e:
    print(e)


class Base:

    def f(self):
        return 'base'


class Der(Base):

    def f(self):
        return 'der+' + super().f()
    g = lambda self: super(Der, self).f()


print(Der().f(), Der().g(), super(Der, Der()).f())
try:
    super().x
except RuntimeError as e:
    print(e)


def nosuper():
    super().x


try:
    nosuper()
except RuntimeError as e:
    print(e)
try:
    super(Der, 5)
except TypeError as e:
    print(e)
try:
    super(Der, Der()).zzz
except AttributeError as e:
    print(e)


class CallMe:

    def __call__(self):
        return 'called'


print(CallMe()(), callable(CallMe()), callable(CallMe), callable(5))
m = Der().f
print(m.__self__.__class__.__name__, m.__func__ is Der.f, m.__name__, m == m, Der.f.__qualname__)
try:
    m.foo = 1
except AttributeError as e:
    print(e)
Der.f.foo = 2
print(m.foo)
print(type(m).__name__, type(Der.f).__name__, type(len).__name__, type([].append).__name__, type(Der).__name__, type(type).__name__, type(None), type(...), type(NotImplemented))
print(isinstance(True, int), issubclass(bool, int), isinstance(5, (str, int)), issubclass(Der, (int, Base)))
x = type('Dyn', (Base,), {'attr': 5, 'meth': lambda self: self.attr})
print(x().meth(), x.__name__, x().f())
print(object().__class__, object.__bases__, type.__bases__, type(type) is type, object.__base__)


class WithDoc:
    """docstring"""
    a: int = 5


print(WithDoc.__doc__, WithDoc.__annotations__, C.__doc__)
print(repr(WithDoc), str(WithDoc))
del WithDoc.a
print(hasattr(WithDoc, 'a'))
