class Base:
    def __init__(self):
        self._v = 1

    @property
    def v(self):
        return self._v

    @v.setter
    def v(self, x):
        if x < 0:
            raise ValueError("negative")
        self._v = x


class Child(Base):
    @property
    def v(self):
        return super().v * 10

    @v.setter
    def v(self, x):
        Base.v.fset(self, x + 1)


class ReadOnly(Base):
    @property
    def v(self):
        return "read only"


b, c, r = Base(), Child(), ReadOnly()
b.v = 5
c.v = 5
print(b.v, c.v, r.v)
try:
    b.v = -1
except ValueError as e:
    print(e, b.v)
try:
    r.v = 1
except AttributeError as e:
    print(e)


class Lazy:
    @property
    def data(self):
        if not hasattr(self, "_data"):
            print("computing")
            self._data = [1, 2, 3]
        return self._data


z = Lazy()
z.data.append(4)
print(z.data, len(z.data))


class Manual:
    def get(self):
        return self.__dict__.get("hidden", 0)

    def set(self, v):
        self.__dict__["hidden"] = v * 2

    x = property(get, set, doc="manual")


m = Manual()
m.x = 4
print(m.x, Manual.x.__doc__, vars(m))


class Prop:
    @property
    def bad(self):
        raise AttributeError("inner")

    @property
    def broken(self):
        return self.nope


for name in ("bad", "broken"):
    print(hasattr(Prop(), name), getattr(Prop(), name, "fallback"))
