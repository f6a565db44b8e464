# Cooperative constructors along a diamond, attributes by MRO, class-level lookups.
class Root:
    def __init__(self, **kw):
        self.log = getattr(self, "log", [])
        self.log.append("Root")
        assert not kw, kw

    def save(self):
        return ["Root.save"]


class Loud(Root):
    volume = 3

    def __init__(self, *, loud=False, **kw):
        super().__init__(**kw)
        self.loud = loud
        self.log.append("Loud")

    def save(self):
        return ["Loud.save"] + super().save()


class Named(Root):
    volume = 1

    def __init__(self, *, name="?", **kw):
        super().__init__(**kw)
        self.name = name
        self.log.append("Named")

    def save(self):
        return ["Named.save"] + super().save()


class Both(Loud, Named):
    def __init__(self, **kw):
        super().__init__(**kw)
        self.log.append("Both")

    def save(self):
        return ["Both.save"] + super().save()


b = Both(name="n", loud=True)
print(b.log, b.save(), b.volume, b.name, b.loud)
print([c.__name__ for c in Both.__mro__], super(Loud, b).save(), super(Named, b).save())
try:
    Both(other=1)
except AssertionError as e:
    print(e)


class Mixin:
    def __repr__(self):
        return f"<{type(self).__name__} {sorted(vars(self).items())}>"

    def __eq__(self, other):
        return vars(self) == vars(other)

    __hash__ = None


class Point(Mixin):
    def __init__(self, x, y):
        self.x, self.y = x, y


class Tagged(Mixin, dict):
    def __init__(self, tag, **kw):
        super().__init__(**kw)
        self.tag = tag


print(Point(1, 2), Point(1, 2) == Point(1, 2), Point(1, 2) != Point(2, 1))
t = Tagged("t", a=1)
print(t, t["a"], len(t), dict(t))
try:
    hash(Point(1, 2))
except TypeError as e:
    print(e)


class A:
    x = "A"

    @classmethod
    def who(cls):
        return cls.x


class B(A):
    pass


class C(A):
    x = "C"


class D(B, C):
    pass


print(D.who(), D.x, B.x)
A.x = "changed"
print(D.x, B.x, B.who())
B.x = "B"
print(D.x, D().who(), A.who())
del B.x
print(D.x, B.x)
