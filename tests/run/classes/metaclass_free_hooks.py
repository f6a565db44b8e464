class Plugin:
    registry = []

    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry.append((cls.__name__, tag))


class A(Plugin, tag="a"):
    pass


class B(A):
    pass


print(Plugin.registry)


class Field:
    def __set_name__(self, owner, name):
        self.name = name
        print("set name", owner.__name__, name)

    def __get__(self, obj, owner):
        if obj is None:
            return self
        return obj.__dict__.get(self.name, "unset")

    def __set__(self, obj, value):
        if value is None:
            raise ValueError(self.name + " may not be None")
        obj.__dict__[self.name] = value


class Rec:
    a = Field()
    b = Field()


r = Rec()
r.a = 5
print(r.a, r.b, Rec.a.name, Rec.b is Rec.__dict__["b"])
try:
    r.b = None
except ValueError as e:
    print(e)


class Single:
    one = None

    def __new__(cls, v):
        if cls.one is None:
            cls.one = super().__new__(cls)
        return cls.one

    def __init__(self, v):
        self.v = v


print(Single(1) is Single(2), Single(3).v)
