from enum import Enum, IntEnum, auto, unique, Flag, IntFlag, StrEnum
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
    def describe(self): return f"{self.name}={self.value}"
    @classmethod
    def default(cls): return cls.GREEN
    @property
    def lower(self): return self.name.lower()
print(Color.RED, repr(Color.GREEN), Color(3), Color["BLUE"], list(Color), len(Color))
print(Color.RED is Color.CRIMSON, Color.RED == Color.RED, Color.RED != Color.BLUE, Color.RED.describe(), Color.default(), Color.RED.lower)
print(Color.CRIMSON.name, Color.__members__, isinstance(Color.RED, Color), Color.RED in Color, 2 in Color)
try: Color(9)
except ValueError as e: print(e)
try: Color["NOPE"]
except KeyError as e: print("KeyError", e)
print({Color.RED: "r"}[Color.RED], f"{Color.RED}", str(Color.BLUE), Color)
class N(IntEnum):
    ONE = 1
    TWO = 2
print(N.ONE + 1, N.TWO > N.ONE, N.ONE == 1, N(2), repr(N.ONE), f"{N.TWO}", sorted([N.TWO, N.ONE]), int(N.TWO))
class A(Enum):
    X = auto()
    Y = auto()
    Z = 10
    W = auto()
print([(m.name, m.value) for m in A])
class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def ratio(self): return round(self.mass / self.radius, 3)
print(Planet.EARTH.mass, Planet.MARS.ratio, Planet.EARTH, Planet((0.64, 3.39)))
class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RW = R | W
print(Perm.R | Perm.W, repr(Perm.R | Perm.X), Perm.RW, Perm.R in Perm.RW, Perm(0), bool(Perm(0)), list(Perm.RW), ~Perm.R, Perm(7), len(Perm))
class IP(IntFlag):
    A = auto()
    B = auto()
print(IP.A | IP.B, repr(IP.A | IP.B), IP.A + 1, IP.B & 3)
class S(StrEnum):
    FOO = auto()
    BAR = "bar!"
print(S.FOO, S.BAR, repr(S.FOO), S.FOO == "foo", S.BAR.upper(), S("foo"))
class T(str, Enum):
    A = "a"
print(T.A, repr(T.A), T.A == "a", T.A.value)
try:
    @unique
    class U(Enum):
        A = 1
        B = 1
except ValueError as e: print(e)
class Sh(Enum):
    SQ = "sq"
    @classmethod
    def _missing_(cls, value):
        return cls.SQ if value == "square" else None
print(Sh("square"))
def f(c):
    match c:
        case Color.RED: return "red"
        case Color.GREEN: return "green"
        case _: return "?"
print(f(Color.RED), f(Color.BLUE))
for c in Color: print(c, end=" ")
print()
