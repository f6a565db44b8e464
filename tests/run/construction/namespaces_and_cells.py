# Namespaces of `__prepare__`, bases by `__mro_entries__`, the cell `__class__`, errors of `__set_name__`.


class Rec(dict):

    def __init__(self):
        super().__init__()
        self.order = []

    def __setitem__(self, k, v):
        if k in self and (not k.startswith('__')):
            raise TypeError(f'dup {k}')
        self.order.append(k)
        super().__setitem__(k, v)


class M(type):

    @classmethod
    def __prepare__(m, n, b, **k):
        return Rec()

    def __new__(m, n, b, d, **k):
        c = super().__new__(m, n, b, dict(d))
        c.order = [k for k in d.order if not k.startswith('__')]
        return c


class A(metaclass=M):
    z = 1

    def f(self):
        pass

    a = 2


print(A.order)
try:

    class B(metaclass=M):
        x = 1
        x = 2

except TypeError as e:
    print(e)


class Fake:

    def __init__(self, *b):
        self.b = b

    def __mro_entries__(self, bases):
        print('entries', len(bases))
        return self.b


class A:
    pass


class B(Fake(A, dict)):
    pass


print(B.__mro__, B.__bases__, B.__orig_bases__[0].__class__.__name__)


class A:

    def f(self):
        return __class__

    @classmethod
    def g(cls):
        return (__class__, cls)

    @staticmethod
    def h():
        return __class__


class B(A):
    pass


print(B().f(), B.g(), B.h())


class D:

    def __set_name__(self, o, n):
        raise ValueError(f'bad {n}')


try:

    class A:
        x = D()

except ValueError as e:
    print(e, e.__notes__)


class S:
    _i = None

    def __new__(cls, *a):
        if cls._i is None:
            cls._i = super().__new__(cls)
        return cls._i

    def __init__(s, v=0):
        s.v = v


a, b = (S(1), S(2))
print(a is b, a.v)


class Base:
    reg = []

    def __init_subclass__(cls, **k):
        super().__init_subclass__(**k)
        Base.reg.append(cls)


class A(Base):
    pass


class B(A):
    pass


print([c.__name__ for c in Base.reg], [c().__class__.__name__ for c in Base.reg], Base.__subclasses__())


class A:

    def __class_getitem__(cls, k):
        return (cls.__name__, k)


class B(A):
    pass


print(A[1], B[1, 2], A['x':2])
