# Which descriptor comes before which dict, on classes, metaclasses and instances.


class D:

    def __get__(self, o, t):
        return (o, t.__name__)


class M(type):
    md = D()


class A(metaclass=M):
    d = D()


class B(A):
    pass


print(A.d, B.d, A.md[0].__name__, A.md[1], A().d[1])


class Data:

    def __get__(s, o, t):
        return 'data'

    def __set__(s, o, v):
        o.__dict__['x'] = v


class Non:

    def __get__(s, o, t):
        return 'non'


class A:
    x = Data()
    y = Non()


a = A()
a.x = 1
a.y = 2
print(a.x, a.y, a.__dict__)
a.__dict__['y'] = 3
print(a.y)
del a.y
print(a.y)


class A:
    pass


a = A()
a.__len__ = lambda: 5
try:
    len(a)
except TypeError as e:
    print(e)
A.__len__ = lambda self: 7
print(len(a), a.__len__())
a.__call__ = lambda: 1
try:
    a()
except TypeError as e:
    print(e)
a.__enter__ = 1
try:
    with a:
        pass
except TypeError as e:
    print(e)


class P(property):

    def __get__(self, o, t=None):
        return super().__get__(o, t) if o is None else ('P', super().__get__(o, t))


class A:

    @P
    def x(self):
        return 1


print(A().x, type(A.x).__name__)


class A:
    x = property(lambda s: s._x, lambda s, v: setattr(s, '_x', v), lambda s: delattr(s, '_x'), 'the doc')


a = A()
a.x = 5
print(a.x, A.x.__doc__, A.x.fget(a))
del a.x
try:
    a.x
except AttributeError as e:
    print(e)


class M(type):

    @property
    def n(cls):
        return cls._n

    @n.setter
    def n(cls, v):
        cls._n = v * 2


class A(metaclass=M):
    _n = 1


print(A.n)
A.n = 5
print(A.n, A._n)
try:
    A().n
except AttributeError as e:
    print(e)


class M(type):

    def __setattr__(cls, n, v):
        print('meta set', n, v)
        super().__setattr__(n, v)

    def __delattr__(cls, n):
        print('meta del', n)
        super().__delattr__(n)


class A(metaclass=M):
    pass


A.x = 1
print(A.x)
del A.x
print(hasattr(A, 'x'))


class A:
    x = 1


class B(A):
    x = 2


b = B()
print(b.x)
del B.x
print(b.x)
try:
    del B.x
except AttributeError as e:
    print(e)
