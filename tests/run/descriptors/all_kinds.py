# Data and non-data descriptors, properties of all kinds, lazy attributes.

class Desc:

    def __init__(self, default=None):
        self.default = default

    def __set_name__(self, owner, name):
        self.name = name
        self.owner = owner.__name__

    def __get__(self, inst, owner=None):
        if inst is None:
            return self
        return inst.__dict__.get(self.name, self.default)

    def __set__(self, inst, value):
        if not isinstance(value, int):
            raise TypeError(f'{self.name} must be int, got {type(value).__name__}')
        inst.__dict__[self.name] = value

    def __delete__(self, inst):
        try:
            del inst.__dict__[self.name]
        except KeyError:
            raise AttributeError(self.name) from None


class C:
    a = Desc(1)
    b = Desc()

    def __init__(self, **kw):
        for k, v in kw.items():
            setattr(self, k, v)


c = C(b=5)
print(c.a, c.b, C.a.name, C.a.owner, vars(c))
try:
    c.a = 'x'
except TypeError as e:
    print(e)
del c.b
try:
    del c.b
except AttributeError as e:
    print(e)


class NonData:

    def __get__(self, i, o):
        return 'nondata'


class K:
    x = NonData()


k = K()
print(k.x)
k.x = 5
print(k.x)
del k.x
print(k.x)
k.__dict__['x'] = 9
print(k.x)
print(K.__dict__['x'].__class__.__name__, type(vars(K)['x']).__name__)


class ReadOnly:

    def __get__(self, i, o):
        return 42

    def __set__(self, i, v):
        raise AttributeError("can't set")


class L:
    r = ReadOnly()


l = L()
l.__dict__['r'] = 1
print(l.r)
try:
    l.r = 1
except AttributeError as e:
    print(e)
try:
    del l.r
except AttributeError as e:
    print(e)


class P:

    def __init__(self):
        self._v = 0

    @property
    def v(self):
        """doc v"""
        return self._v

    @v.setter
    def v(self, x):
        self._v = x

    @v.deleter
    def v(self):
        print('del')
        self._v = None

    @property
    def ro(self):
        return 1
    wo = property(None, lambda s, x: print('wo', x))


p = P()
p.v = 3
print(p.v)
del p.v
print(p.v, P.v.__doc__, P.v.fget.__name__, P.v.fset is not None, P.ro.fset)
for stmt in (lambda: setattr(p, 'ro', 1), lambda: delattr(p, 'ro'), lambda: p.wo):
    try:
        stmt()
    except AttributeError as e:
        print(e)
p.wo = 4
print(type(P.v), isinstance(P.v, property), P.v.__get__(p, P), P.v.__set__(p, 8), p.v)


class Lazy:

    def __init__(self, f):
        self.f = f
        self.__doc__ = f.__doc__

    def __set_name__(self, o, n):
        self.n = n

    def __get__(self, i, o):
        if i is None:
            return self
        v = self.f(i)
        setattr(i, self.n, v)
        return v


class Z:

    @Lazy
    def val(self):
        """the doc"""
        print('computing')
        return 7


z = Z()
print(z.val, z.val, Z.val.__doc__)


class CM:

    def __init__(self, f):
        self.f = f

    def __get__(self, i, o):

        def call(*a):
            return self.f(o, *a)
        return call


class W:

    @CM
    def make(cls, x):
        return (cls.__name__, x)


print(W.make(1), W().make(2))
print(hasattr(W, 'zz'), getattr(W, 'zz', 'dflt'))


class FuncDesc:

    def method(self):
        pass


print(FuncDesc.method.__get__(FuncDesc()).__self__.__class__.__name__, FuncDesc.__dict__['method'].__get__(None, FuncDesc) is FuncDesc.method)
