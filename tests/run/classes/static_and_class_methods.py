class Temp:
    scale = "C"

    def __init__(self, deg):
        self.deg = deg

    @staticmethod
    def to_f(c):
        return c * 9 / 5 + 32

    @classmethod
    def from_f(cls, f):
        return cls((f - 32) * 5 / 9)

    @classmethod
    def name(cls):
        return cls.__name__ + cls.scale


class Sub(Temp):
    scale = "K"

    @classmethod
    def name(cls):
        return "sub " + super().name()

    @staticmethod
    def to_f(c):
        return "f" + str(Temp.to_f(c))


print(Temp.to_f(100), Temp(0).to_f(0), Sub.to_f(1), Sub(0).to_f(0))
t = Sub.from_f(212)
print(t.deg, type(t).__name__, Temp.name(), Sub.name(), t.name())
f = Temp.from_f
print(f(32).deg, type(f(32)).__name__)
g = Sub.from_f
print(type(g(32)).__name__)
for call in (lambda: Temp.to_f(), lambda: Temp.from_f(1, 2), lambda: Temp.__init__()):
    try:
        call()
    except TypeError as e:
        print(e)
