from enum import Enum, IntEnum, Flag, IntFlag, auto, unique, StrEnum
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
print(Color.RED, repr(Color.RED), Color(2), Color["BLUE"], Color.CRIMSON, list(Color), len(Color))
print(Color.RED.name, Color.RED.value, Color.RED is Color.CRIMSON, Color.__members__)
try:
    Color(9)
except ValueError as e:
    print(e)
try:
    Color["X"]
except KeyError as e:
    print(e)
class Perm(Flag):
    R = auto(); W = auto(); X = auto()
    RW = R | W
print(Perm.R | Perm.X, repr(Perm.RW), Perm.RW & Perm.W, ~Perm.R, Perm.R ^ Perm.RW, bool(Perm.R & Perm.W), Perm(0), Perm(7))
print(list(Perm.RW), Perm.R in Perm.RW, len(Perm.RW), Perm.R.value, [p for p in Perm])
class IF(IntFlag):
    A = 1; B = 2
print(IF.A | IF.B, IF.A | 4, IF(3), IF.A + 1, repr(IF.A | IF.B), IF(8))
class N(IntEnum):
    ONE = 1; TWO = 2
print(N.ONE, N.ONE + 1, N.ONE < N.TWO, N.TWO == 2, f"{N.ONE}", "%d" % N.TWO, repr(N.ONE), sorted(N))
class S(StrEnum):
    LO = auto(); HI = "high"
print(S.LO, S.HI, S.HI.upper(), repr(S.LO), S.LO == "lo")
class Miss(Enum):
    A = 1; B = 2
    @classmethod
    def _missing_(cls, v):
        return cls.B if v == "b" else None
print(Miss("b"))
try:
    Miss("c")
except ValueError as e:
    print(e)
class Gen(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last):
        return name.lower() + str(count)
    X = auto(); Y = auto()
print(Gen.X.value, Gen.Y.value)
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.DOG.value)
A2 = Enum("A2", [("a", 10), ("b", 20)]); A3 = Enum("A3", {"q": 1}); A4 = IntEnum("A4", ["z", "w"], start=5)
print(list(A2), list(A3), list(A4))
class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.4e23, 3.39e6)
    def __init__(self, mass, radius):
        self.mass = mass; self.radius = radius
    @property
    def g(self): return round(self.mass / self.radius ** 2 * 6.67e-11, 2)
print(Planet.EARTH.g, Planet.MARS.mass, Planet((6.4e23, 3.39e6)))
try:
    @unique
    class U(Enum):
        A = 1; B = 1
except ValueError as e:
    print(e)
try:
    Color.RED = 5
except AttributeError as e:
    print(e)
try:
    class Sub(Color): pass
except TypeError as e:
    print(e)
class WithNew(Enum):
    def __new__(cls, v, label):
        obj = object.__new__(cls)
        obj._value_ = v
        obj.label = label
        return obj
    A = (1, "first"); B = (2, "second")
print(WithNew.A.label, WithNew(2), WithNew.B.value)
class Mixed(str, Enum):
    X = "x"
print(Mixed.X, Mixed.X == "x", Mixed.X.upper(), f"{Mixed.X}", Mixed("x"))
print(Color.RED in Color, 1 in Color, Color.RED != Color.BLUE, {Color.RED: 1}[Color.RED], hash(Color.RED) == hash(Color.RED))
print(isinstance(Color.RED, Color), type(Color.RED), Color.__name__, Color.RED.__class__)
print([c.name for c in reversed(Color)], iter(Color).__next__(), Color.RED.__doc__)
class Meth(Enum):
    A = 1
    def describe(self): return self.name, self.value
    def __str__(self): return "meth" + self.name
    @classmethod
    def default(cls): return cls.A
print(Meth.A.describe(), str(Meth.A), f"{Meth.A}", Meth.default())
