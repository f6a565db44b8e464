# loop at module level, inheritance, super, class cell
out = []
for i in range(3):
    class Base:
        tag = f"base{i}"
        def __init__(self, x):
            self.x = x
        def hello(self):
            return f"{self.tag}:{self.x}"
    class Derived(Base):
        def __init__(self, x):
            super().__init__(x * 10)
            self.y = i
        def hello(self):
            return "d-" + super().hello() + f":{self.y}"
        @classmethod
        def make(cls):
            return cls(7)
        @staticmethod
        def stat():
            return i
        @property
        def prop(self):
            return (self.x, __class__ is type(self))
    out.append((Base, Derived))
for b, d in out:
    o = d(1)
    print(o.hello(), b(3).hello(), d.make().hello(), d.stat(), o.prop)
    print([issubclass(d, bb) for bb, _ in out], [isinstance(o, bb) for bb, _ in out], d.__bases__ == (b,), d.__mro__[1] is b, d.__base__ is b)
    print(len(d.__mro__), d.__mro__[-1])
