import inspect
from functools import cmp_to_key


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    x = 1

    @property
    def p(self):
        return 5

    @classmethod
    def c(cls):
        pass

    def m(self):
        pass


class B(A):
    z = 9

    def __getattr__(self, name):
        return "hook"


a = A()
a.y = 3
b = B()
b.z = 4
t(lambda: inspect.getattr_static(a, "x"))
t(lambda: inspect.getattr_static(a, "y"))
t(lambda: type(inspect.getattr_static(a, "p")))
t(lambda: type(inspect.getattr_static(A, "c")))
t(lambda: inspect.getattr_static(a, "m") is A.m)
t(lambda: inspect.getattr_static(a, "missing"))
t(lambda: inspect.getattr_static(a, "missing", 7))
t(lambda: inspect.getattr_static(b, "missing", 7))
t(lambda: inspect.getattr_static(b, "z"))
t(lambda: inspect.getattr_static(B, "z"))
t(lambda: inspect.getattr_static(B, "x"))
K = cmp_to_key(lambda a, b: a - b)
t(lambda: K(3).obj)
t(lambda: K(1) < 3)
t(lambda: K())
t(lambda: type(K(1)).__name__)
