# Methods that use super() of instances whose class is assigned.
class A:
    def f(self):
        return ["A"]


class B(A):
    def f(self):
        return ["B"] + super().f()

    def only_b(self):
        return super().f()


class C(A):
    def __init__(self):
        super().__init__()
        self.v = 5

    def f(self):
        return ["C"] + super().f()


class D(B, C):
    def f(self):
        return ["D"] + super().f()


b = B()
print(b.f(), b.only_b())
b.__class__ = A
print(type(b).__name__, b.f(), isinstance(b, B))
try:
    b.only_b()
except AttributeError as e:
    print(e)
b.__class__ = B
print(b.f(), b.only_b())

c = C()
print(c.f(), c.v)
c.__class__ = B
print(c.f(), c.only_b(), c.v, type(c).__name__)
print(D().f(), [k.__name__ for k in D.__mro__])


class Off:
    def press(self):
        self.__class__ = On
        return "on"


class On(Off):
    def press(self):
        before = super().press()
        self.__class__ = Off
        return "was " + before


switch = Off()
print([switch.press() for _ in range(4)])
