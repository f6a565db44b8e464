class A:
    def who(self):
        return ["A"]

    def only_a(self):
        return "a"


class B(A):
    def who(self):
        return ["B"] + super().who()


class C(A):
    def who(self):
        return ["C"] + super().who()

    def only_a(self):
        return "c overrides"


class D(B, C):
    def who(self):
        return ["D"] + super().who()


print(D().who(), B().who(), C().who(), D().only_a())
print([k.__name__ for k in D.__mro__])


class Base:
    def __init__(self, **kw):
        self.rest = kw


class Named(Base):
    def __init__(self, name="none", **kw):
        super().__init__(**kw)
        self.name = name


class Sized(Base):
    def __init__(self, size=0, **kw):
        super().__init__(**kw)
        self.size = size


class Thing(Named, Sized):
    pass


t = Thing(name="t", size=3, extra=1)
print(t.name, t.size, t.rest, Thing().name)
try:
    class Bad(A, B):
        pass
except TypeError as e:
    print(e)


class Mixin:
    def describe(self):
        return type(self).__name__ + ":" + self.name


class X(Mixin, Named):
    pass


print(X(name="mixed").describe())
