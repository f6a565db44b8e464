# Functions of classes that use super(), called with instances of several classes, and with wrong ones.
class A:
    def f(self):
        return ["A"]


class B(A):
    def f(self):
        return ["B"] + super().f()


class C(A):
    def f(self):
        return ["C"] + super().f()


class D(B, C):
    def f(self):
        return ["D"] + super().f()


for cls in (A, B, C, D):
    o = cls()
    print(cls.__name__, o.f(), cls.f(o), [k.f(o) for k in cls.__mro__[:-1]], [getattr(k, "f")(o) for k in cls.__mro__[1:-1]])

objects = [A(), B(), C(), D()]
for k in (A, B, C, D):
    for o in objects:
        try:
            print(k.__name__, type(o).__name__, k.f(o))
        except TypeError as e:
            print(k.__name__, type(o).__name__, e)


class E(A):
    def g(self, *args, key=None):
        s = super()
        print("super made")
        return s.f(), args, key


class F(E):
    pass


for o in (E(), F(), A(), 5):
    try:
        print(E.g(o, 1, 2, key=3))
    except TypeError as e:
        print(e)
f = E.g
print([f(o, key=o.__class__.__name__) for o in (E(), F())])
